export const id = 'commands-record';
export const ids = ['commands-record'];
export const modules = {

/***/ 71952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appendCycle: () => (/* binding */ appendCycle),
  readRecordFlags: () => (/* binding */ readRecordFlags),
  renderRecordHelp: () => (/* binding */ renderRecordHelp),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
;// CONCATENATED MODULE: ./build/src/model/cycle-schema.js


/**
 * One line of `.loop/retro/cycles.jsonl`: what a loop writes after each cycle. `schema/cycle.schema.json` is generated
 * from it and `record` writes nothing else. Reading is more tolerant than this.
 */
/** In UTF-16 units. */
const MAX_TEXT = 2000;
const cycle_schema_text = (description) => schemas/* string */.YjP().min(1).max(MAX_TEXT).describe(description);
const lines = schemas/* int */.Whr().min(0).max(1e9);
const cycleSchema = schemas/* looseObject */._H3({
    timestamp: schemas/* string */.YjP()
        .refine((value) => (0,time/* parseInstant */.nV)(value) !== undefined, 'is not a time')
        .meta({ format: 'date-time', examples: ['2026-09-21T06:00:00Z'] })
        .describe('End of the cycle, ISO 8601; a missing zone is UTC'),
    success: schemas/* boolean */.zMY()
        .optional()
        .describe('Whether the cycle reached its aim; left out when that is not known'),
    issue: schemas/* union */.KCZ([schemas/* int */.Whr().min(1), cycle_schema_text('Id')])
        .optional()
        .describe('What was worked on: issue number or any id'),
    type: cycle_schema_text('Kind of work, such as bug or feature').optional(),
    duration: schemas/* number */.aig()
        .min(0)
        .max(366 * 86_400)
        .optional()
        .describe('Seconds'),
    reason: cycle_schema_text('Why it ended as it did, in a few words').optional(),
    cycle: schemas/* union */.KCZ([schemas/* int */.Whr().min(0), cycle_schema_text('Id')])
        .optional()
        .describe('The loop’s own number of the cycle'),
    epoch: cycle_schema_text('Name of the launch or the configuration that the loop runs with').optional(),
    model: cycle_schema_text('Language model').optional(),
    agent: cycle_schema_text('Coding agent, such as claude or codex').optional(),
    commit: cycle_schema_text('Commit that the cycle made').optional(),
    pr: schemas/* union */.KCZ([schemas/* int */.Whr().min(1), cycle_schema_text('Id')])
        .optional()
        .describe('Merged pull request'),
    lines_added: lines.optional(),
    lines_removed: lines.optional(),
    tokens: schemas/* int */.Whr().min(0).max(1e13).optional(),
    cost_usd: schemas/* number */.aig().min(0).max(1e7).optional().describe('US dollars'),
})
    .describe('One cycle of a coding loop');

// EXTERNAL MODULE: ./build/src/publish/folders.js
var folders = __webpack_require__(87856);
// EXTERNAL MODULE: ./build/src/publish/message-of.js
var message_of = __webpack_require__(20086);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/publish/system-words.js
var system_words = __webpack_require__(64100);
// EXTERNAL MODULE: ./build/src/publish/write-file.js
var write_file = __webpack_require__(24441);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/model/command.js
var command = __webpack_require__(42618);
// EXTERNAL MODULE: ./build/src/publish/own-secrets.js
var own_secrets = __webpack_require__(76049);
// EXTERNAL MODULE: ./build/src/commands/command.js
var commands_command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/terminal.js + 1 modules
var terminal = __webpack_require__(35941);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/model/zone.js
var zone = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/settings/show-value.js
var show_value = __webpack_require__(85606);
// EXTERNAL MODULE: ./build/src/model/cut-text.js
var cut_text = __webpack_require__(31783);
;// CONCATENATED MODULE: ./build/src/commands/record-flags.js







const FLAGS = [
    {
        name: 'issue',
        key: 'issue',
        value: 'ID',
        read: 'id',
        say: 'What was worked on: an issue number or any id.',
    },
    { name: 'type', key: 'type', value: 'KIND', say: 'Kind of work, such as bug or feature.' },
    { name: 'duration', key: 'duration', value: 'S', read: 'number', say: 'How long it took, in seconds.' },
    { name: 'started', value: 'ISO', say: 'When it began; gives the duration instead of --duration.' },
    { name: 'reason', key: 'reason', value: 'TEXT', say: 'Why it ended as it did, in a few words.' },
    { name: 'pr', key: 'pr', value: 'N', read: 'id', say: 'The merged pull request.' },
    { name: 'cycle', key: 'cycle', value: 'N', read: 'id', say: 'The loop’s own number of the cycle.' },
    { name: 'epoch', key: 'epoch', value: 'NAME', say: 'Name of the launch or configuration.' },
    { name: 'model', key: 'model', value: 'NAME', say: 'Language model.' },
    { name: 'agent', key: 'agent', value: 'NAME', say: 'Coding agent, such as claude or codex.' },
    { name: 'commit', key: 'commit', value: 'SHA', say: 'The commit that the cycle made.' },
    { name: 'lines-added', key: 'lines_added', value: 'N', read: 'number', say: 'Lines added.' },
    { name: 'lines-removed', key: 'lines_removed', value: 'N', read: 'number', say: 'Lines removed.' },
    { name: 'tokens', key: 'tokens', value: 'N', read: 'number', say: 'Tokens used.' },
    { name: 'cost-usd', key: 'cost_usd', value: 'X', read: 'number', say: 'Cost in US dollars.' },
    {
        name: 'claude-result',
        value: 'FILE',
        say: 'What `claude -p --output-format json` or stream-json printed: tells how it ended, how long it took and what it cost.',
    },
    {
        name: 'time-zone',
        value: 'ZONE',
        say: 'IANA name of the zone of --started and --now where they name none (default: UTC).',
    },
    { name: 'now', value: 'ISO', say: 'End of the cycle (default: the clock).' },
    { name: 'root', value: 'DIR', say: 'Folder that holds the loop’s files (default: .).' },
    { name: 'cycles', value: 'FILE', say: 'The log to write to (default: .loop/retro/cycles.jsonl).' },
];
const OUTCOMES = ['success', 'failure'];
/**
 * `--issue $issue --success` with an empty variable: the name of a flag is no value of the flag before it, unless only
 * that would leave one outcome (`--failure --reason --success`).
 */
function readArguments(args) {
    const isFlag = (arg = '') => takesValue(arg) || OUTCOMES.some((name) => arg === `--${name}`);
    // Nothing but flags is known here, so `--` ends nothing.
    const plain = args.filter((arg, at) => arg !== '--' || takesValue(args[at - 1] ?? ''));
    const spelled = plain.map((arg, at) => (takesValue(arg) && isFlag(plain[at + 1]) ? `${arg}=` : arg));
    const read = readTokens(spelled);
    if (read.outcomes.size === 1)
        return read;
    const other = readTokens(plain);
    return other.outcomes.size === 1 ? other : read;
}
function takesValue(arg) {
    return FLAGS.some(({ name }) => arg === `--${name}`);
}
function readTokens(args) {
    const read = { outcomes: new Set(), values: new Map(), told: [] };
    // What follows an unknown flag was meant as its value, and is told with it.
    let unknownAt = -2;
    // Letters after one dash are flags each, and a dash among them (`-5e-3`) would end all flags.
    const parsed = args.map((arg, at) => (/^-[^-]+-/.test(arg) && !takesValue(args[at - 1] ?? '') ? '-x' : arg));
    for (const token of tokensOf(parsed)) {
        const { index } = token;
        if (token.kind === 'option-terminator')
            continue;
        if (token.kind === 'positional') {
            if (index !== unknownAt + 1)
                read.told.push(`${(0,show_value/* showValue */.v)(token.value)} is no flag and was left out; put quotes round a text`);
        }
        else if (OUTCOMES.includes(token.name)) {
            if (token.value === undefined)
                read.outcomes.add(token.name);
            else
                read.told.push(`${token.rawName} takes no value; one with a value was left out`);
        }
        else if (!takesValue(token.rawName)) {
            unknownAt = index;
            const [name = ''] = (args[index] ?? '').split('=');
            read.told.push(`${(0,cut_text/* shorten */.ml)(name, MAX_SHOWN)} is no flag of record and was left out; see record --help`);
        }
        else if (token.value === undefined || token.value.trim() === '') {
            read.told.push(`${token.rawName} is empty and was left out`);
        }
        else {
            read.values.set(token.name, token.value);
        }
    }
    return read;
}
const MAX_SHOWN = 60;
function tokensOf(args) {
    const names = [
        ...FLAGS.map(({ name }) => [name, 'string']),
        ...OUTCOMES.map((name) => [name, 'boolean']),
    ];
    const options = Object.fromEntries(names.map(([name, type]) => [name, { type }]));
    return (0,external_node_util_.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
/** The fields of the line whose value can be used. */
function readFields(values, end, told) {
    const fields = {};
    for (const flag of FLAGS) {
        const given = values.get(flag.name);
        if (flag.key === undefined || given === undefined)
            continue;
        const value = readValue(given, flag);
        if (value === undefined || !cycleSchema.shape[flag.key].safeParse(value).success) {
            told.push(`--${flag.name}: ${(0,show_value/* showValue */.v)(given)} is not allowed and was left out; see record --help`);
            continue;
        }
        if (typeof value === 'string' && value !== given)
            told.push(`--${flag.name} is over ${(0,words/* groupThousands */.Zv)(MAX_TEXT)} characters and was cut`);
        fields[flag.key] = value;
    }
    if ('duration' in fields) {
        if (values.has('started'))
            told.push('--started was left out, since --duration says how long it took');
        return fields;
    }
    const seconds = secondsSinceStart(values, end, told);
    return seconds === undefined ? fields : { ...fields, duration: seconds };
}
function readValue(given, { read }) {
    const trimmed = given.trim();
    if (read === 'number')
        return JSON_NUMBER.test(trimmed) ? Number(trimmed) : undefined;
    if (read === 'id' && /^-?\d{1,15}$/.test(trimmed))
        return Number(trimmed);
    return given.length > MAX_TEXT ? (0,cut_text/* shorten */.ml)(given.toWellFormed(), MAX_TEXT) : given;
}
/** As JSON spells numbers, and as shells do: `+3`, `.5`, `5.`. */
const JSON_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
/** From the start to the end of the cycle, to the millisecond. */
function secondsSinceStart(values, end, told) {
    const start = readTime(values, 'started', told);
    if (start === undefined)
        return undefined;
    const seconds = Math.round((end - start) / 1000) / 1000;
    if (cycleSchema.shape.duration.safeParse(seconds).success)
        return seconds;
    const why = seconds < 0 ? 'is after the end of the cycle' : 'is more than a year before the end of the cycle';
    told.push(`--started: ${(0,show_value/* showValue */.v)(values.get('started'))} ${why} and was left out`);
    return undefined;
}
/** ISO 8601, or what `date +%s` says. */
function readTime(values, name, told) {
    const given = values.get(name)?.trim();
    if (given === undefined)
        return undefined;
    const at = (0,time/* parseInstant */.nV)(/^\d{9,13}$/.test(given) ? Number(given) : given, readZone(values, told));
    if (at !== undefined && !Number.isNaN(at))
        return at;
    const what = at === undefined ? 'is not a time' : 'names no zone';
    told.push(`--${name}: ${(0,show_value/* showValue */.v)(given)} ${what} and was left out; example: 2026-09-21T06:00:00Z`);
    return undefined;
}
/** Nobody knows when a time without a zone was, where the zone that it is meant in has no such name: NaN. */
function readZone(values, told) {
    const name = values.get('time-zone')?.trim() ?? zone/* UTC */.xW.name;
    if ((0,zone/* isZoneName */.QJ)(name))
        return (0,zone/* makeZone */.XP)(name);
    told.push(`--time-zone: ${(0,show_value/* showValue */.v)(name)} is not an IANA time zone and was left out; example: Europe/Berlin`);
    return { name, instantOf: () => NaN };
}

// EXTERNAL MODULE: ./build/src/read/access.js
var access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/formats/claude-result.js
var claude_result = __webpack_require__(18337);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/read/rows.js + 8 modules
var rows = __webpack_require__(20346);
// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
// EXTERNAL MODULE: ./build/src/safe/texts.js
var texts = __webpack_require__(48795);
;// CONCATENATED MODULE: ./build/src/commands/record-result.js






/**
 * The last result in what `claude -p` printed: one object, an array of messages, or `stream-json`.
 *
 * A file without a result is that of a run which was ended before it could tell, and that is a failure.
 *
 * @throws Error with one sentence where the file cannot be read
 */
function readClaudeResult(path, root, ownSecrets) {
    const found = (0,access/* resolveFile */.xq)(path, { root, confined: false });
    if ((0,access/* isTrouble */.KM)(found))
        throw new Error(`${path} ${found.say}`);
    const tally = new read_tally/* Tally */.F('cycles', path, (0,texts/* makeTexts */.tq)(ownSecrets));
    const sample = (0,rows/* sampleFile */.D)(found);
    if ((0,access/* isTrouble */.KM)(sample))
        throw new Error(`${path} ${sample.say}`);
    let last;
    const trouble = (0,rows/* readRows */.a)(found, sample.container, sample.list, tally, (record, line) => {
        if (claude_result/* claudeResult */.c.leaveOut?.(record) !== true)
            last = { record, line };
    });
    if (trouble !== undefined)
        throw new Error(`${path} ${trouble.say}`);
    if (last === undefined)
        return { outcome: 'failure', isSilent: true, fields: { reason: 'ended without a result' } };
    const cycle = (0,mapped_cycle/* readerOf */.TC)(claude_result/* claudeResult */.c.fields)(last.record, { line: last.line, source: 0 }, tally);
    const { outcome, seconds, reason, model, tokens, costUsd } = cycle;
    return {
        outcome,
        fields: {
            ...(seconds !== undefined && { duration: seconds }),
            ...(reason !== '' && { reason }),
            ...(model !== undefined && { model }),
            ...(tokens !== undefined && { tokens }),
            ...(costUsd !== undefined && { cost_usd: costUsd }),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/commands/record.js
















/**
 * What `record` is asked to write.
 *
 * @throws ConfigError when the flags do not say how the cycle ended
 */
function readRecordFlags(args, clock) {
    const { outcomes, values, told } = readArguments(args);
    const root = values.get('root') ?? '.';
    const result = readResult(values.get('claude-result'), root, told);
    const outcome = outcomeOf(outcomes, result, told);
    const end = readTime(values, 'now', told) ?? clock;
    const line = {
        timestamp: (0,time/* dateOf */.Q$)(end).toISOString(),
        ...result?.fields,
        ...readFields(values, end, told),
        success: outcome === 'success',
    };
    const file = external_node_path_.resolve(root, values.get('cycles') ?? '.loop/retro/cycles.jsonl');
    return { root, file, line: cycleSchema.parse(line), told: [...new Set(told)] };
}
/** A file that cannot be read costs what it would have told. */
function readResult(file, root, told) {
    if (file === undefined)
        return undefined;
    try {
        const result = readClaudeResult(file, root, (0,own_secrets/* readOwnSecrets */._)(process.env));
        if (result.isSilent)
            told.push(`--claude-result: ${file} holds no result, which counts as a failure`);
        return result;
    }
    catch (error) {
        told.push(`--claude-result: ${(0,message_of/* messageOf */.b)(error)}`);
        return undefined;
    }
}
/**
 * A loop may know that a run which ended well did not reach its aim; that a run which ended in an error reached it,
 * nobody can.
 */
function outcomeOf(given, result, told) {
    const [outcome = result?.outcome] = given;
    if (outcome === undefined || given.size > 1)
        throw new config_error/* ConfigError */.x([
            outcome === undefined
                ? 'give --success, --failure or --claude-result FILE: how the cycle ended'
                : '--success and --failure: one of them, not both',
            ...told,
        ]);
    if (outcome === 'success' && result !== undefined && result.outcome !== 'success') {
        told.push('--success was left out, since the result of --claude-result is a failure');
        return result.outcome;
    }
    return outcome;
}
/** `record`: appends one cycle to the log. */
function run(args) {
    if (asksForHelp(args)) {
        (0,terminal/* printHelp */.FR)(renderRecordHelp());
        return 0;
    }
    try {
        const recording = readRecordFlags(args, (0,time/* instantOf */.B9)(new Date()));
        for (const text of recording.told)
            (0,print/* printError */.yJ)(`warning: ${text}`);
        if (!(0,folders/* isFolder */.lQ)(recording.root))
            throw new config_error/* ConfigError */.x([`--root: ${recording.root} is no folder`]);
        if ((0,folders/* isInGitFolder */.e9)((0,folders/* locate */.x5)(recording.file)))
            throw new config_error/* ConfigError */.x([`--cycles: ${recording.file} lies under .git, which is Git's own`]);
        try {
            appendCycle(recording);
        }
        catch (error) {
            throw new write_file/* WriteError */.Q(`${recording.file} could not be written: ${(0,system_words/* sayRefusal */.q)(error)}`, { cause: error });
        }
        (0,print/* printLine */.wi)(`Recorded in ${recording.file}`);
        return 0;
    }
    catch (error) {
        return (0,commands_command/* explain */.W)(error);
    }
}
/** As a flag, not as the value of one: a reason may be `-h`. */
function asksForHelp(args) {
    return args.some((arg, at) => (arg === '-h' || arg === '--help') && !takesValue(args[at - 1] ?? ''));
}
const LF = 0x0a;
/**
 * Appends one line with one write to a file opened for appending, so that lines of several writers never mix.
 *
 * Where the last writer left no final line feed (it was killed), one goes in front, in the same write.
 *
 * @throws Error of the file system, or when only a part could be written (the disk is full); that part is ended by
 * the next call and then counted as a bad line
 */
function appendCycle({ file, line }) {
    (0,folders/* makeFolder */.fc)(external_node_path_.dirname(file));
    const fd = external_node_fs_.openSync(file, 'a+');
    try {
        if (!external_node_fs_.fstatSync(fd).isFile())
            throw new Error('it is not a regular file');
        const bytes = Buffer.from(`${endsLine(fd) ? '' : '\n'}${JSON.stringify(line, wellFormed)}\n`);
        const written = external_node_fs_.writeSync(fd, bytes);
        if (written < bytes.length)
            throw new Error(`only ${written} of ${bytes.length} bytes were written`);
        // What /proc calls a regular file takes bytes and keeps none.
        if (external_node_fs_.fstatSync(fd).size < written)
            throw new Error('what was written is not kept there');
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
const LOOKS = 5;
const MS_BETWEEN_LOOKS = 10;
/**
 * Whether the file ends a line. A file that grows shows its size page by page, so in the middle of another writer's
 * write it seems not to: only what still does not end after some looks was left by a writer that was killed.
 */
function endsLine(fd) {
    const last = Buffer.alloc(1);
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for (let look = 1;; look++) {
        const { size } = external_node_fs_.fstatSync(fd);
        if (size === 0 || external_node_fs_.readSync(fd, last, 0, 1, size - 1) === 0 || last[0] === LF)
            return true;
        if (look === LOOKS)
            return false;
        Atomics.wait(clock, 0, 0, MS_BETWEEN_LOOKS);
    }
}
function wellFormed(_key, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}
/** The text of `record --help`. */
function renderRecordHelp() {
    const rows = [
        ['--success, --failure', 'How the cycle ended; one of them is needed, or --claude-result.'],
        ...FLAGS.map(({ name, value, say }) => [`--${name} ${value}`, say]),
        ['-h, --help', 'Show this.'],
    ];
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return [
        `Usage: ${command/* COMMAND */.W} record --success|--failure|--claude-result FILE [flags]`,
        '',
        'Appends one cycle to the log, whole or not at all; several loops may write at once.',
        'A value that cannot be used is told on standard error and costs its field; the cycle is written without it.',
        '',
        ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
        '',
        `Example: ${command/* COMMAND */.W} record --issue 12 --type bug --success --duration 320`,
        'Exit: 0 written, 1 the file could not be written, 2 nothing says how the cycle ended, or --root is no folder.',
    ];
}


/***/ }),

/***/ 35941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ judgingNotice),
  aS: () => (/* binding */ judgingProgress),
  FR: () => (/* binding */ printHelp),
  At: () => (/* binding */ readingProgress),
  Ml: () => (/* binding */ wantsColour),
  qz: () => (/* binding */ widthOf)
});

// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/report/parts/wrap.js
var wrap = __webpack_require__(26037);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/commands/fit-help.js

/** What a row of help begins with: `  --root DIR    `, or `       loop-introspection diff OLD NEW   `. */
const ROW = /^ +\S.*? {2,}(?=\S)/;
/** Under a flag that has a line to itself. */
const UNDER = 6;
const USAGE = 'Usage: ';
const NARROWEST = 20;
/**
 * Lines of help, each broken between words where it is wider than the terminal. What is right of a flag stays right of
 * it; where the flags would take half of the width, it stands below.
 */
function fitHelp(lines, width) {
    const most = Math.max(NARROWEST, width);
    const left = Math.max(0, ...lines.map((line) => ROW.exec(line)?.[0].length ?? 0));
    const isNarrow = left > most / 2;
    return lines.flatMap((line) => {
        if (line.length <= most)
            return [line];
        const [head = line.startsWith(USAGE) ? USAGE : ' '.repeat(indentOf(line))] = ROW.exec(line) ?? [];
        const text = line.slice(head.length);
        if (head.trim() === '' || head === USAGE || !isNarrow)
            return (0,wrap/* wrapUnder */.J2)(head, text, most);
        return [
            ...(0,wrap/* wrapUnder */.J2)(' '.repeat(indentOf(head)), head.trim(), most),
            ...(0,wrap/* wrapUnder */.J2)(' '.repeat(UNDER), text, most),
        ];
    });
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/src/commands/terminal.js




/** What a terminal is shown, and a file or a pipe is not. */
/** Colour only on a terminal; https://no-color.org and FORCE_COLOR have the last word. */
function wantsColour(stream) {
    const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
    if (no !== undefined && no !== '')
        return false;
    if (force !== undefined && force !== '' && force !== '0')
        return true;
    return stream.isTTY && process.env['TERM'] !== 'dumb';
}
const PROGRESS_FROM_BYTES = 50 * 1024 ** 2;
/** Of large files. */
function readingProgress(stream) {
    if (!stream.isTTY)
        return undefined;
    return (file, read, total) => {
        if (total >= PROGRESS_FROM_BYTES)
            (0,print/* showProgress */.Rh)(file, read, total);
    };
}
const PROGRESS_FROM_MS = 1000;
/** Of judging many days, once it takes long. */
function judgingProgress(stream) {
    if (!stream.isTTY)
        return undefined;
    const begin = Date.now();
    return (share) => {
        if (Date.now() - begin >= PROGRESS_FROM_MS)
            (0,print/* showShare */.zY)(share);
    };
}
const NOTICE_FROM_CYCLES = 100_000;
/** Of many cycles: says that they are judged, until it is called with 0. */
function judgingNotice(stream) {
    if (!stream.isTTY)
        return undefined;
    let isShown = false;
    return (cycles) => {
        if (cycles < NOTICE_FROM_CYCLES && !isShown)
            return;
        isShown = cycles > 0;
        (0,print/* showWork */.ho)(isShown ? `Judging ${(0,words/* roughly */.vB)(cycles)} cycles ...` : '');
    };
}
/** As wide as the terminal is. */
function printHelp(lines) {
    for (const line of fitHelp(lines, widthOf(process.stdout)))
        (0,print/* printLine */.wi)(line);
}
/** COLUMNS has the last word, as everywhere; what is no terminal has no width of its own. */
function widthOf(stream) {
    const asked = Number(process.env['COLUMNS']);
    if (Number.isSafeInteger(asked) && asked > 0)
        return asked;
    return stream.columns > 0 ? stream.columns : wrap/* PLAIN_WIDTH */.qs;
}


/***/ }),

/***/ 17934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ spelledSeconds),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   W3: () => (/* binding */ SECONDS_PER),
/* harmony export */   xs: () => (/* binding */ unitOfName)
/* harmony export */ });
/** The units that a log's durations may have, and how many seconds each is. */
const SECONDS_PER = { ms: 0.001, s: 1, min: 60, h: 3600 };
const SUFFIXES = [
    [/(?:_ms|Ms|MS|_millis|Millis|_?milliseconds|Milliseconds)$/, 'ms'],
    [/(?:_s|_secs?|Secs?|_?seconds|Seconds)$/, 's'],
    [/(?:_mins?|Mins?|_?minutes|Minutes)$/, 'min'],
    [/(?:_hours?|Hours?)$/, 'h'],
];
/** The unit that a field's name ends with (`duration_ms`, `durationMs`, `elapsedSeconds`); a bare name has none. */
function unitOfName(path) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return SUFFIXES.find(([suffix]) => suffix.test(name))?.[1];
}
/** Seconds, without the noise that a factor leaves behind the microsecond. */
function secondsOf(value, unit) {
    return Math.round(value * SECONDS_PER[unit] * 1e6) / 1e6;
}
const SPELT = {
    ms: 'ms',
    s: 's',
    sec: 's',
    m: 'min',
    min: 'min',
    h: 'h',
};
const PART = /(\d{1,12}(?:\.\d{1,9})?)\s?(ms|sec|s|min|m|h)\s*/gy;
/** `00:12:03`, `1:02:03.5`; of two parts alone nobody knows whether they are hours. */
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)$/;
/**
 * The seconds that a text spells with its units (`460s`, `7m 40s`, `1.5h`) or as a clock does (`00:12:03`); `undefined`
 * for any other text.
 */
function spelledSeconds(text) {
    const given = text.trim();
    const [, hours, minutes = '', rest = ''] = CLOCK.exec(given) ?? [];
    if (hours !== undefined)
        return secondsOf(Number(hours) * SECONDS_PER.h + Number(minutes) * SECONDS_PER.min + Number(rest), 's');
    const parts = [...given.matchAll(PART)];
    const length = parts.reduce((sum, [part]) => sum + part.length, 0);
    if (parts.length === 0 || parts.length > 4 || length !== given.length)
        return undefined;
    const seconds = parts.map(([, number, unit = '']) => secondsOf(Number(number), SPELT[unit] ?? 's'));
    return secondsOf(seconds.reduce((sum, each) => sum + each, 0), 's');
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   s: () => (/* binding */ stringifyJson)
/* harmony export */ });
/** JSON that anybody may have written: what is none is `undefined`, never an exception. */
/** The value of a JSON text; `undefined` when it is none. */
function parseJson(text) {
    // A log may hold a million broken lines, and collecting the stack is most of what an exception costs.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The JSON text of a parsed value; `undefined` when it is nested too deep, which parsing allows and writing does not. */
function stringifyJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The first hex digits of the sha256 of a text: a name for it that tells nothing of it. 16 digits if not said. */
function shortHash(text, digits = 16) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
/** One of several parts, whatever stands in them. */
function hashOf(...parts) {
    return shortHash(JSON.stringify(parts));
}


/***/ }),

/***/ 26037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ wrapSentence),
/* harmony export */   J2: () => (/* binding */ wrapUnder),
/* harmony export */   qs: () => (/* binding */ PLAIN_WIDTH)
/* harmony export */ });
/* harmony import */ var fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48483);
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93223);
/* harmony import */ var _safe_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50916);



/** What a file, a pipe and a job's log get, whose width nobody knows. */
const PLAIN_WIDTH = 110;
const NARROWEST = 20;
/**
 * A text that begins right of `head`, as lines of at most `width` columns that all stand right of it. A word that is longer
 * stays whole: a path that is broken is none. Both may have colours. What begins a line is no order to a runner.
 */
function wrapUnder(head, text, width) {
    const left = (0,fast_string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(head);
    return (0,fast_wrap_ansi__WEBPACK_IMPORTED_MODULE_0__/* .wrapAnsi */ .a)(text, Math.max(NARROWEST, width - left), { hard: false })
        .split('\n')
        .map((line, index) => (index === 0 ? head + line : (0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertLine */ .Fq)(' '.repeat(left) + line)).trimEnd());
}
/** A sentence as lines; what goes on stands two columns in. */
function wrapSentence(text, width) {
    const [first = '', ...rest] = wrapUnder('', text, width);
    return rest.length === 0 ? [first] : [first, ...wrapUnder('  ', rest.join(' '), width)];
}


/***/ })

};
