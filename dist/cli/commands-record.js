export const id = 'commands-record';
export const ids = ['commands-record'];
export const modules = {

/***/ 16736:
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(50000);
// EXTERNAL MODULE: ./build/src/model/time.js
var time = __webpack_require__(94386);
;// CONCATENATED MODULE: ./build/src/model/cycle-schema.js


/**
 * One line of `.loop/retro/cycles.jsonl`: what a loop writes after each cycle. `schema/cycle.schema.json` is generated
 * from it and `record` writes nothing else. Reading is more tolerant than this.
 */
const MAX_TEXT = 2000;
const cycle_schema_text = (description) => schemas/* string */.YjP().min(1).max(MAX_TEXT).describe(description);
const count = schemas/* int */.Whr().min(0).max(1e13);
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
    commit: cycle_schema_text('Commit that the cycle made').optional(),
    pr: schemas/* union */.KCZ([schemas/* int */.Whr().min(1), cycle_schema_text('Id')])
        .optional()
        .describe('Merged pull request'),
    lines_added: count.optional(),
    lines_removed: count.optional(),
    tokens: count.optional(),
    cost_usd: schemas/* number */.aig().min(0).max(1e7).optional().describe('US dollars'),
})
    .describe('One cycle of a coding loop');

// EXTERNAL MODULE: ./build/src/publish/message-of.js
var message_of = __webpack_require__(20086);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/publish/write-file.js
var write_file = __webpack_require__(24441);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/settings/flags.js
var flags = __webpack_require__(88096);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/record.js











const FLAGS = [
    { name: 'issue', key: 'issue', value: 'ID', say: 'What was worked on: an issue number or any id.' },
    { name: 'type', key: 'type', value: 'KIND', say: 'Kind of work, such as bug or feature.' },
    { name: 'duration', key: 'duration', value: 'S', number: true, say: 'How long it took, in seconds.' },
    { name: 'started', value: 'ISO', say: 'When it began; gives the duration instead of --duration.' },
    { name: 'reason', key: 'reason', value: 'TEXT', say: 'Why it ended as it did, in a few words.' },
    { name: 'pr', key: 'pr', value: 'N', say: 'The merged pull request.' },
    { name: 'cycle', key: 'cycle', value: 'N', say: 'The loop’s own number of the cycle.' },
    { name: 'epoch', key: 'epoch', value: 'NAME', say: 'Name of the launch or configuration.' },
    { name: 'model', key: 'model', value: 'NAME', say: 'Language model.' },
    { name: 'commit', key: 'commit', value: 'SHA', say: 'The commit that the cycle made.' },
    { name: 'lines-added', key: 'lines_added', value: 'N', number: true, say: 'Lines added.' },
    { name: 'lines-removed', key: 'lines_removed', value: 'N', number: true, say: 'Lines removed.' },
    { name: 'tokens', key: 'tokens', value: 'N', number: true, say: 'Tokens used.' },
    { name: 'cost-usd', key: 'cost_usd', value: 'X', number: true, say: 'Cost in US dollars.' },
    { name: 'now', value: 'ISO', say: 'End of the cycle (default: the clock).' },
    { name: 'root', value: 'DIR', say: 'Folder that holds the loop’s files (default: .).' },
    { name: 'cycles', value: 'FILE', say: 'The log to write to (default: .loop/retro/cycles.jsonl).' },
];
/** Keys whose text may be a number: `--issue 12` is issue 12. */
const IDS = new Set(['issue', 'pr', 'cycle']);
/**
 * What `record` is asked to write.
 *
 * @throws ConfigError with every problem of all flags
 */
function readRecordFlags(args, clock) {
    const { values, tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            ...Object.fromEntries(FLAGS.map(({ name }) => [name, { type: 'string' }])),
            success: { type: 'boolean' },
            failure: { type: 'boolean' },
        },
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const problems = tokens.flatMap((token) => {
        if (token.kind === 'positional')
            return [`${JSON.stringify(token.value)}: not a flag; see record --help`];
        if (token.kind !== 'option')
            return [];
        if (token.name === 'success' || token.name === 'failure')
            return token.value === undefined ? [] : [`${token.rawName}: takes no value`];
        if (!FLAGS.some(({ name }) => name === token.name))
            return [`${token.rawName}: unknown flag; see record --help`];
        return token.value === undefined || token.value === '' ? [`${token.rawName}: needs a value`] : [];
    });
    if (values['success'] === values['failure'])
        problems.push(values['success'] === true
            ? '--success and --failure: one of them, not both'
            : 'give --success or --failure: how the cycle ended');
    const end = values['now'] === undefined ? clock : (0,time/* parseInstant */.nV)(values['now']);
    const line = {
        timestamp: end === undefined ? values['now'] : (0,time/* dateOf */.Q$)(end).toISOString(),
        ...fieldsOf(values),
        success: values['success'] === true,
    };
    problems.push(...addDuration(line, values, end), ...problemsOf(line));
    if (problems.length > 0)
        throw new config_error/* ConfigError */.x(problems);
    const root = typeof values['root'] === 'string' ? values['root'] : '.';
    const file = typeof values['cycles'] === 'string' ? values['cycles'] : '.loop/retro/cycles.jsonl';
    return { file: external_node_path_.resolve(root, file), line: cycleSchema.parse(line) };
}
function fieldsOf(values) {
    const fields = {};
    for (const { name, key, number } of FLAGS) {
        const value = values[name];
        if (key === undefined || typeof value !== 'string' || value === '')
            continue;
        const isNumber = number === true || (IDS.has(key) && /^-?\d{1,15}$/.test(value));
        fields[key] = isNumber && /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : value;
    }
    return fields;
}
/** From the start to the end of the cycle, to the millisecond. */
function addDuration(line, values, end) {
    const given = values['started'];
    if (typeof given !== 'string' || given === '')
        return [];
    const start = (0,time/* parseInstant */.nV)(/^\d{9,13}$/.test(given) ? Number(given) : given);
    if (start === undefined)
        return [`--started: ${JSON.stringify(given)} is not a time; example: 2026-09-21T06:00:00Z`];
    if (values['duration'] !== undefined)
        return ['--started and --duration: one of them, not both'];
    if (end === undefined)
        return [];
    if (start > end)
        return [`--started: ${given} is after the end of the cycle`];
    line['duration'] = Math.round((end - start) / 1000) / 1000;
    return [];
}
/** What the schema refuses, in words of the flags. */
function problemsOf(line) {
    const checked = cycleSchema.safeParse(line);
    if (checked.success)
        return [];
    return checked.error.issues.map((issue) => {
        const key = String(issue.path[0]);
        const flag = key === 'timestamp' ? 'now' : (FLAGS.find((each) => each.key === key)?.name ?? key);
        return `--${flag}: ${JSON.stringify(line[key])} is not allowed; see record --help`;
    });
}
/** `record`: appends one cycle to the log. */
function run(args) {
    if (args.includes('--help') || args.includes('-h')) {
        for (const text of renderRecordHelp())
            (0,print/* printLine */.wi)(text);
        return 0;
    }
    try {
        const recording = readRecordFlags(args, (0,time/* instantOf */.B9)(new Date()));
        try {
            appendCycle(recording);
        }
        catch (error) {
            throw new write_file/* WriteError */.Q(`${recording.file} could not be written: ${(0,message_of/* messageOf */.b)(error)}`, { cause: error });
        }
        (0,print/* printLine */.wi)(`Recorded in ${recording.file}`);
        return 0;
    }
    catch (error) {
        return (0,command/* explain */.W)(error);
    }
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
    external_node_fs_.mkdirSync(external_node_path_.dirname(file), { recursive: true });
    const fd = external_node_fs_.openSync(file, 'a+');
    try {
        if (!external_node_fs_.fstatSync(fd).isFile())
            throw new Error('it is not a regular file');
        const bytes = Buffer.from(`${endsLine(fd) ? '' : '\n'}${JSON.stringify(line, wellFormed)}\n`);
        const written = external_node_fs_.writeSync(fd, bytes);
        if (written < bytes.length)
            throw new Error(`only ${written} of ${bytes.length} bytes were written`);
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
        ['--success, --failure', 'How the cycle ended; one of them is needed.'],
        ...FLAGS.map(({ name, value, say }) => [`--${name} ${value}`, say]),
        ['-h, --help', 'Show this.'],
    ];
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return [
        `Usage: ${flags/* COMMAND */.Wr} record --success|--failure [flags]`,
        '',
        'Appends one cycle to the log, whole or not at all; several loops may write at once.',
        '',
        ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
        '',
        `Example: ${flags/* COMMAND */.Wr} record --issue 12 --type bug --success --duration 320`,
        'Exit: 0 written, 1 the file could not be written, 2 a flag to correct.',
    ];
}


/***/ })

};
