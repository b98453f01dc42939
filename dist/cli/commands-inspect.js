export const id = 'commands-inspect';
export const ids = ['commands-inspect'];
export const modules = {

/***/ 59869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectFile: () => (/* binding */ inspectFile),
  renderInspectHelp: () => (/* binding */ renderInspectHelp),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/model/zone.js
var model_zone = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/src/publish/own-secrets.js
var own_secrets = __webpack_require__(76049);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/publish/write-file.js
var write_file = __webpack_require__(24441);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
// EXTERNAL MODULE: ./build/src/read/recognise.js
var recognise = __webpack_require__(85707);
// EXTERNAL MODULE: ./build/src/read/rows.js + 8 modules
var rows = __webpack_require__(20346);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/shards/causes.js
var shards_causes = __webpack_require__(32280);
// EXTERNAL MODULE: ./build/src/read/shards/mark.js
var mark = __webpack_require__(83801);
// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
// EXTERNAL MODULE: ./build/src/read/wrong-format.js
var wrong_format = __webpack_require__(36927);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
// EXTERNAL MODULE: ./build/src/safe/texts.js
var safe_texts = __webpack_require__(48795);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/model/command.js
var command = __webpack_require__(42618);
// EXTERNAL MODULE: ./build/src/settings/flags.js
var flags = __webpack_require__(88096);
;// CONCATENATED MODULE: ./build/src/settings/schema-line.js
/** Where editors find the JSON Schema of the config file, by its `$id`. */
const CONFIG_SCHEMA = 'https://raw.githubusercontent.com/loop-introspection/loop-introspection/v1/schema/config.schema.json';
/** First line of every whole config file that is printed: editors then complete and check what is below it. */
const SCHEMA_LINE = `# yaml-language-server: $schema=${CONFIG_SCHEMA}`;

// EXTERNAL MODULE: ./build/src/commands/command.js
var commands_command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/read/cycles.js + 4 modules
var read_cycles = __webpack_require__(10660);
// EXTERNAL MODULE: ./build/src/settings/config-file.js
var config_file = __webpack_require__(15612);
// EXTERNAL MODULE: ./build/src/settings/fill.js
var fill = __webpack_require__(53706);
;// CONCATENATED MODULE: ./build/src/commands/inspect/plain-run.js



/** Reads a log as a plain run would with these lines as its config file. */
async function readWith(config, given, place) {
    const { source, problems } = await (0,config_file/* readConfigFile */.R)('the config', config);
    const { cycles, logFormat, fields } = (0,fill/* fillSettings */.H)([source], problems);
    return readAs({ ...given, cycles, logFormat, fields }, place);
}
/** @throws Error where the log is none of the files that a run reads */
async function readAs(settings, place) {
    const { cycles = [], reports } = await read_cycles/* cycleLogs */.u.read({ settings, ...place, progress: undefined });
    const [report] = reports;
    if (report === undefined)
        throw new Error('no log was read');
    return { settings, cycles, report };
}

// EXTERNAL MODULE: ./build/src/model/duration-unit.js
var duration_unit = __webpack_require__(17934);
// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/src/commands/inspect/profile.js




const MOST_FIELDS = 500;
/** Distinct words of a field; enough to tell an id from a kind. */
const MOST_WORDS = 500;
const LONGEST_WORD = 80;
/** 2001: a smaller number is a count or a duration. */
const FIRST_SECOND = 1e9;
/** Longer paths are not allowed in the config file, and blanks around one are taken off there. */
const LONGEST_PATH = 200;
/** Looks at rows one by one and keeps no row. A path that must not be shown is left out. */
class Profiler {
    rows = 0;
    fields = new Map();
    #texts;
    constructor(texts) {
        this.#texts = texts;
    }
    row(record) {
        this.rows += 1;
        for (const [path, value] of (0,field_paths/* pathsOf */.wG)(record)) {
            if ((0,field_paths/* valueAt */.fK)(record, path) !== value)
                continue;
            const field = this.fields.get(path) ?? this.#field(path);
            if (field === undefined)
                continue;
            if ((0,field_paths/* holdsNothing */.aZ)(value))
                field.blanks += 1;
            else
                count(field, value, this.#texts);
        }
    }
    #field(path) {
        const isAllowed = path !== '' && path.length <= LONGEST_PATH && this.#texts.name(path) === path;
        if (this.fields.size === MOST_FIELDS || !isAllowed)
            return undefined;
        const field = {
            path,
            name: nameOf(path),
            depth: path.split('.').length,
            present: 0,
            blanks: 0,
            numbers: 0,
            spelt: 0,
            booleans: 0,
            times: 0,
            others: 0,
            longs: 0,
            words: new Map(),
        };
        this.fields.set(path, field);
        return field;
    }
}
function count(field, value, { name }) {
    field.present += 1;
    if (typeof value === 'number')
        field.numbers += 1;
    else if (typeof value === 'boolean')
        field.booleans += 1;
    else if (typeof value !== 'string') {
        field.others += 1;
        return;
    }
    if (isTime(value))
        field.times += 1;
    if (typeof value === 'string' && ((0,duration_unit/* spelledSeconds */.P1)(value) ?? (0,mapped_cycle/* numberOf */.rl)(value)) !== undefined)
        field.spelt += 1;
    const spelling = (0,field_paths/* wordOf */.aG)(value).trim();
    if (spelling.length > LONGEST_WORD) {
        field.longs += 1;
        return;
    }
    const word = (0,mapped_cycle/* normalise */.j7)(value);
    const known = field.words.get(word);
    if (known !== undefined)
        known.rows += 1;
    else if (field.words.size < MOST_WORDS)
        field.words.set(word, { spelling: name(spelling), rows: 1 });
}
function isTime(value) {
    return (typeof value !== 'number' || value >= FIRST_SECOND) && (0,time/* parseInstant */.nV)(value) !== undefined;
}
/** `exit code` of `result.exitCode`, `exit_code` and `ExitCode`. */
function nameOf(path) {
    return path
        .slice(path.lastIndexOf('.') + 1)
        .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((part) => part !== '')
        .join(' ');
}

// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
// EXTERNAL MODULE: ./build/src/report/parts/columns.js
var columns = __webpack_require__(94054);
;// CONCATENATED MODULE: ./build/src/commands/inspect/table.js







const MAX_LISTED = 40;
const MAX_VALUES = 6;
/** Each field of the first rows, an example, and what it is read as. */
function renderFields(found, { fields, leaveOut, join }, { texts, zone }) {
    const { rows } = shownSample(found, texts);
    const kept = rows.filter(({ record }) => leaveOut?.(record) !== true);
    const cycles = join?.(kept, {}).rows ?? kept;
    return tableOf(rows, cycles, { fields, zone }, join !== undefined);
}
/** The rows with their texts as they come in through the door; a value is told by the name of its field, too. */
function shownSample(sample, { name, prose }) {
    const shown = (value, key) => {
        if (typeof value === 'string') {
            const said = `${key}: `;
            const told = prose(said + value);
            return told.startsWith(said) ? told.slice(said.length) : prose(value);
        }
        if (Array.isArray(value))
            return value.map((item) => shown(item, key));
        return (0,jsonl/* isJsonObject */.OW)(value) ? shownRecord(value) : value;
    };
    const shownRecord = (record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), shown(value, key)]));
    return {
        ...sample,
        list: sample.list === undefined ? undefined : name(sample.list),
        rows: sample.rows.map(({ record, line }) => ({ record: shownRecord(record), line })),
    };
}
function tableOf(rows, cycles, how, joins) {
    const meanings = meaningsOf(how.fields);
    const values = new Map();
    for (const { record } of joins ? [...rows, ...cycles] : rows)
        for (const [path, value] of (0,field_paths/* pathsOf */.wG)(record)) {
            const seen = values.get(path) ?? [];
            if ((0,field_paths/* isPresent */.Wo)(value))
                seen.push(value);
            values.set(path, seen);
        }
    for (const path of meanings.keys())
        if (!values.has(path)) {
            const seen = cycles.map(({ record }) => (0,field_paths/* valueAt */.fK)(record, path)).filter(field_paths/* isPresent */.Wo);
            if (seen.length > 0)
                values.set(path, seen);
        }
    const body = [...values].map(([path, seen]) => [
        (0,inert/* inertText */.UJ)(path, 40),
        (0,inert/* inertText */.UJ)(exampleOf(seen), 40),
        table_readAs(meanings.get(path) ?? [], seen, path, how),
    ]);
    const used = body.filter(([, , as]) => as !== '-');
    const unused = body.filter(([, , as]) => as === '-').slice(0, Math.max(0, MAX_LISTED - used.length));
    const more = body.length - used.length - unused.length;
    return [
        ...(0,columns/* renderColumns */.CO)([['source field', 'example', 'read as'], ...used, ...unused], ['left', 'left', 'left']),
        ...(more > 0 ? [`${more} more fields, not read`] : []),
    ];
}
/** Which fields of a cycle each path feeds. */
function meaningsOf(fields) {
    const meanings = new Map();
    for (const [name, value] of Object.entries(fields)) {
        const source = 'field' in value ? value.field : value;
        for (const path of 'from' in source ? source.from : source)
            meanings.set(path, [...(meanings.get(path) ?? []), name]);
    }
    return meanings;
}
function exampleOf(seen) {
    const distinct = [
        ...new Set(seen.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))),
    ];
    return distinct.length > 1 && distinct.length <= MAX_VALUES && distinct.every((each) => each.length <= 20)
        ? distinct.join(', ')
        : (distinct[0] ?? '');
}
function table_readAs(names, seen, path, how) {
    if (names.length === 0 || seen.length === 0)
        return '-';
    return names.map((name) => describe(name, seen, path, how)).join('; ');
}
function describe(name, seen, path, { fields, zone }) {
    const [first] = seen;
    if (name === 'time' || name === 'started') {
        const at = (0,time/* parseInstant */.nV)(first, zone);
        return `${name} (${at === undefined ? 'no usable time' : (0,time/* formatInstant */.r4)(at)})`;
    }
    if (name === 'duration' && fields.duration !== undefined) {
        const spelt = typeof first === 'string' ? (0,duration_unit/* spelledSeconds */.P1)(first) : undefined;
        if (spelt !== undefined)
            return `duration (${spelt} s)`;
        const unit = (0,mapped_cycle/* unitOf */.uF)(path, fields.duration.unit);
        const number = Number((0,field_paths/* wordOf */.aG)(first));
        return Number.isFinite(number)
            ? `duration (in ${unit}: ${(0,duration_unit/* secondsOf */.TM)(number, unit)} s)`
            : 'duration (no number)';
    }
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/model/words.js
var model_words = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/commands/inspect/tell.js







/** Told of what decides nothing, by its own word. */
const MOST_ENDINGS = 8;
/** Said here in other words. */
const TOLD = new Set(['no-outcomes', 'successes-only', 'unknown-outcomes']);
/**
 * What came out of a reading, and what it cannot say.
 *
 * @param open words of the outcome that were left open
 * @param hasOutcome whether anything in the rows says how a cycle ended
 */
function tellReading(cycles, report, { open, hasOutcome }) {
    const endings = endingsOf(cycles);
    const words = (0,units/* unitWords */.UN)(report);
    return [
        ...splitLines(cycles, endings, words),
        ...timeLines(cycles),
        ...zoneLines(report),
        ...restLines(report),
        ...openLines(open, endings),
        ...(cycles.length === 0 ? [] : sideLines(cycles, hasOutcome, report, words)),
        ...problemLines(report),
        ...report.warnings
            .filter(({ code }) => !TOLD.has(code))
            .map(({ say, remedy }) => `Careful: ${(0,inert/* inertText */.UJ)(`${say}; ${remedy}`)}.`),
    ];
}
function tell_count(cycles, outcome) {
    return cycles.filter((cycle) => cycle.outcome === outcome).length;
}
/** How often each word that decides nothing stands there, the most frequent first. */
function endingsOf(cycles) {
    const endings = new Map();
    for (const { outcome, ending } of cycles)
        if (outcome === 'undecided' && ending !== undefined)
            endings.set(ending, (endings.get(ending) ?? 0) + 1);
    return new Map([...endings].toSorted(([, a], [, b]) => b - a));
}
function splitLines(cycles, endings, { one }) {
    const [success, failure, undecided] = ['success', 'failure', 'undecided'].map((outcome) => (0,model_words/* groupThousands */.Zv)(tell_count(cycles, outcome)));
    const words = [...endings].slice(0, MOST_ENDINGS).map(([word, rows]) => `${rows} ${(0,inert/* inertText */.UJ)(word, 40)}`);
    const more = endings.size > MOST_ENDINGS ? ', ...' : '';
    return [
        `${success} success, ${failure} failure, ${undecided} left undecided of ${(0,model_words/* plural */.LS)(cycles.length, one)}${words.length === 0 ? '' : ` (${words.join(', ')}${more})`}`,
    ];
}
function timeLines(cycles) {
    let first = Infinity;
    let last = -Infinity;
    let undated = 0;
    for (const { at } of cycles) {
        if (at === undefined)
            undated += 1;
        else {
            first = Math.min(first, at);
            last = Math.max(last, at);
        }
    }
    if (undated === cycles.length)
        return [];
    const rest = undated === 0 ? 'none undated' : `${(0,model_words/* ofText */.XA)(undated, cycles.length)} undated`;
    return [`from ${(0,time/* formatInstant */.r4)(first)} to ${(0,time/* formatInstant */.r4)(last)}, ${rest}`];
}
function zoneLines({ zoneless }) {
    if (zoneless === undefined)
        return [];
    const { times, zone } = zoneless;
    const other = zone === model_zone/* UTC */.xW.name ? '; `time-zone` names another' : '';
    return [`${(0,model_words/* plural */.LS)(times, 'time')} without a zone read as ${zone}${other}`];
}
/** Rows that are no cycle of their own, each sort with its number. */
function restLines({ leftOut, duplicates, unread }) {
    const told = [
        ...(leftOut > 0 ? [`${(0,model_words/* plural */.LS)(leftOut, 'row')} joined to others or left out`] : []),
        ...(duplicates > 0 ? [`${(0,model_words/* plural */.LS)(duplicates, 'row')} written twice`] : []),
    ];
    return [
        ...(unread === undefined ? [] : [(0,causes/* unreadText */.pY)(unread)]),
        ...(told.length === 0 ? [] : [`not counted: ${(0,model_words/* list */.p_)(told)}`]),
    ];
}
function problemLines({ problem, remedy = '' }) {
    return problem === undefined ? [] : [`Careful: the log ${(0,inert/* inertText */.UJ)(`${problem}; ${remedy}`)}.`];
}
function openLines(open, endings) {
    if (open.length === 0)
        return [];
    const words = open.map((word) => `${JSON.stringify((0,inert/* inertText */.UJ)(word, 40))} (${endings.get((0,mapped_cycle/* normalise */.j7)(word)) ?? 0})`);
    return [
        `Left open: ${words.join(', ')}. Put each under success, failure or ignore; until then it decides nothing, and the report says so.`,
    ];
}
/** A log that cannot say both has no rate of success. */
function sideLines(cycles, hasOutcome, { warnings }, { one }) {
    const success = tell_count(cycles, 'success');
    const failure = tell_count(cycles, 'failure');
    if (success > 0 && failure > 0)
        return [];
    if (success > 0)
        return [
            warnings.some(({ code }) => code === 'successes-only')
                ? 'Careful: this log records successes only. Where a loop does not log its failures, or logs them in another way, there is no rate of success.'
                : 'Careful: no row is a failure so far. If the loop logs its successes only, 100% says nothing.',
        ];
    if (failure > 0)
        return ['Careful: this log records failures only. What it writes for a success is not known.'];
    return [
        hasOutcome
            ? 'Careful: no row is decided yet. Name the words under success and failure.'
            : `Careful: no outcome was found. No field of these rows is known to say how a ${one} ended; if one does, name it with \`outcome\`.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/inspect/yaml-scalar.js

/**
 * A text from outside as a YAML scalar that means exactly it: plain where nothing in it could mean anything else, in
 * quotes else. What a runner or a terminal would obey, and what shows nothing, is spelt as an escape.
 */
function yamlScalar(text) {
    if (/^\.?[A-Za-z_][\w./-]*$/.test(text) &&
        !/^(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$/i.test(text))
        return text;
    return JSON.stringify(text)
        .replaceAll('##[', String.raw `#\u0023[`)
        .replace(/[^ -~]/gu, (mark) => ((0,inert/* stripInvisible */._0)(mark) === mark ? mark : escapeUnits(mark)));
}
/** `[a, "b c"]` */
function yamlList(texts) {
    return `[${texts.map(yamlScalar).join(', ')}]`;
}
/** One as it is, several as a list. */
function yamlPaths(paths) {
    const [only = ''] = paths;
    return paths.length === 1 ? yamlScalar(only) : yamlList(paths);
}
function escapeUnits(mark) {
    return Array.from({ length: mark.length }, (_, at) => mark.charCodeAt(at))
        .map((unit) => String.raw `\u` + unit.toString(16).padStart(4, '0'))
        .join('');
}

// EXTERNAL MODULE: ./build/src/commands/settings-of.js + 1 modules
var settings_of = __webpack_require__(75637);
// EXTERNAL MODULE: ./build/src/read/formats/native.js
var formats_native = __webpack_require__(99254);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
;// CONCATENATED MODULE: ./build/src/commands/inspect/outcome-words.js

const WORDS = {
    success: setOf(`
    accepted approve approved clean committed complete completed delivered deployed done finished fixed good green harvested
    healthy improved keep kept landed merged ok okay pass passed passing published resolved shipped solved succeed
    succeeded success successful successfully true verified won ✅ ✓ ✔ 🟢`),
    failure: setOf(`
    abort aborted bad broken changes-requested crash crashed declined denied discard discarded err error errored exception fail failed
    failing failure false fatal gave-up kill killed ko lost nok not-ok oom panic red needs-work refused regressed regression reject
    rejected request-changes revert reverted rollback rolled-back timed-out timedout timeout unresolved unsolved unsuccessful worse ❌ ✗
    ✘ 🔴`),
    neutral: setOf(`
    action-required blocked canceled cancelled deferred disabled dry-run dryrun idle n/a na neutral no-change no-changes
    no-op no-work none noop nothing-to-do on-hold out-of-quota pause paused postponed quota quota-exceeded rate-limited
    report-only skip skipped stale unchanged unknown`),
    running: setOf(`
    active began begin begun dispatched in-progress in-review inprogress launched not-started ongoing pending processing
    queued requested running scheduled start started starting todo waiting working`),
};
/** A word of several parts is told by its last, or by its first; one of more parts is a sentence. */
const PARTS = [
    [
        'failure',
        3,
        /-(?:aborted|broken|crash|crashed|error|errored|errors|exceeded|fail|failed|failure|killed|rejected|timeout)$|^(?:error|failed|failure)-/,
    ],
    ['success', 3, /-(?:accepted|approved|completed|fixed|merged|ok|passed|resolved|succeeded|success)$/],
    ['neutral', 2, /^(?:blocked|paused|quota|skipped)-|-(?:blocked|paused|quota|skipped)$/],
    ['running', 2, /-(?:pending|running|started)$/],
];
/** `not-merged`, `partial-success`: what such a word means is for the user to say. */
const HALF = /(?:^|-)(?:almost|half|never|no|non|not|nothing|partial|partially|un|without|with)(?:-|$)/;
function setOf(words) {
    return new Set(words.trim().split(/\s+/));
}
/** `✅ done`: a mark and what it stands for. */
const MARKED = /^(\p{Extended_Pictographic})-?(?=\p{L})(.+)$/u;
/** `skipped: no work`: how it ended, and why. */
const EXPLAINED = /^([\p{L}-]{2,20}):-?(.+)$/u;
/** `undefined` for a word that is not known, or says two things at once. */
function meaningOf(value) {
    const word = (0,mapped_cycle/* normalise */.j7)(value).replace(/\uFE0F/g, '');
    const [, mark, marked = ''] = MARKED.exec(word) ?? [];
    if (mark !== undefined)
        return agreed(wordMeaning(mark), marked);
    const [, head, why = ''] = EXPLAINED.exec(word) ?? [];
    return head === undefined ? wordMeaning(word) : agreed(wordMeaning(head), why);
}
/** What the begin of a word means, unless what follows means another thing, or might. */
function agreed(first, rest) {
    const second = wordMeaning(rest);
    if (first === undefined || (second !== undefined && second !== first))
        return undefined;
    if (first !== 'success')
        return first;
    const parts = rest.split(/[^\p{L}]+/u);
    return HALF.test(rest) || parts.some((part) => wordMeaning(part) === 'failure') ? undefined : first;
}
function wordMeaning(word) {
    for (const [meaning, words] of Object.entries(WORDS))
        if (words.has(word))
            return meaning;
    if (HALF.test(word))
        return undefined;
    const parts = word.split('-').length;
    const fitting = PARTS.filter(([, most, pattern]) => parts <= most && pattern.test(word));
    const meanings = new Set(fitting.map(([meaning]) => meaning));
    const [only] = meanings;
    return meanings.size === 1 ? only : undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/inspect/suggest-join.js




/** Fields that are tried as a key, alone and together. */
const MOST_TRIED = 8;
/** Rows that are looked at; a key that joins so many joins the rest. */
const MOST_ROWS = 20_000;
/** A run's own name. A task's is none: it may be tried again. */
const RUN_ID = /^(?:uuid|guid|id|run|cycle|iteration|iter|round|loop|session|job|execution|attempt|trace|invocation)(?: (?:id|uuid|key|number|no))?$/;
const TASK_ID = /^(?:issue|task|ticket|story|item|goal|target|command|prompt|name|title)(?: (?:id|uuid|key|number|no))?$/;
/**
 * How a row that only says "running" and the row that says how the same run ended become one cycle: the fewest fields
 * that join them, or, where nothing tells two tries of a task apart, the words of the rows to leave out.
 *
 * @returns nothing where the log has no such pairs
 */
function suggestJoin(each, profile, outcome) {
    const { running } = outcome.words;
    const told = profile.fields.get(outcome.path)?.present ?? 0;
    if (running.length === 0 && told === profile.rows)
        return {};
    const fields = keyFields(profile, outcome);
    const rows = rowsOf(each, fields, outcome);
    const key = keysOf(fields).find((some) => isKey(countKeys(rows, placesOf(some, fields)), isOwnId(some)));
    if (key !== undefined)
        return { latestBy: key.map(({ path }) => path) };
    const hasPairs = fields
        .filter(({ name }) => RUN_ID.test(name) || TASK_ID.test(name))
        .some((field) => hasEnds(countKeys(rows, placesOf([field], fields))));
    return running.length > 0 && hasPairs ? { leaveOut: running } : {};
}
function placesOf(key, fields) {
    return key.map((field) => fields.indexOf(field));
}
function isOwnId(key) {
    return key.length === 1 && RUN_ID.test(key[0]?.name ?? '');
}
/** Plain values that nearly every row has. */
function keyFields({ rows, fields }, outcome) {
    const order = (field) => RUN_ID.test(field.name) ? 0 : TASK_ID.test(field.name) ? 1 : field.times > 0 ? 2 : 3;
    return [...fields.values()]
        .filter(({ path, present, booleans, others, longs, words }) => path !== outcome.path && present >= rows * 0.9 && booleans + others + longs === 0 && words.size > 1)
        .toSorted((a, b) => order(a) - order(b) || b.words.size - a.words.size)
        .slice(0, MOST_TRIED);
}
function rowsOf(each, fields, outcome) {
    const rows = [];
    each((record) => {
        if (rows.length === MOST_ROWS)
            return;
        const value = (0,field_paths/* valueAt */.fK)(record, outcome.path);
        const isOpen = !(0,field_paths/* isPresent */.Wo)(value) || (outcome.shape === 'words' && meaningOf(value) === 'running');
        rows.push({ values: fields.map(({ path }) => (0,json/* stringifyJson */.s)((0,field_paths/* valueAt */.fK)(record, path)) ?? ''), isOpen });
    });
    return rows;
}
/** A run's id; a time with what else tells two runs of it apart; any two; a time alone; with two others; a task. */
function keysOf(fields) {
    const ids = fields.filter(({ name }) => RUN_ID.test(name));
    const tasks = fields.filter(({ name }) => TASK_ID.test(name));
    const times = fields.filter((field) => suggest_join_isTime(field));
    const others = fields.filter((field) => !suggest_join_isTime(field)).toSorted((a, b) => b.words.size - a.words.size);
    const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b]));
    return [
        ...ids.map((id) => [id]),
        ...times.flatMap((time) => others.map((other) => [time, other])),
        ...pairs.filter((pair) => pair.some((field) => ids.includes(field) || tasks.includes(field))),
        ...times.map((time) => [time]),
        ...times.flatMap((time) => pairs.map((pair) => [time, ...pair])),
        ...tasks.map((task) => [task]),
    ];
}
function suggest_join_isTime({ times, present, words }) {
    return times * 2 >= present && words.size > Math.min(present, MOST_WORDS) / 4;
}
function countKeys(rows, places) {
    const counts = { open: 0, openKeys: new Set(), ended: 0, endedKeys: new Set(), both: 0 };
    for (const { values, isOpen } of rows) {
        counts[isOpen ? 'open' : 'ended'] += 1;
        counts[isOpen ? 'openKeys' : 'endedKeys'].add(places.map((place) => values[place]).join('\n'));
    }
    counts.both = [...counts.openKeys].filter((key) => counts.endedKeys.has(key)).length;
    return counts;
}
/** At least half of what started ended. */
function hasEnds({ openKeys, endedKeys, both }) {
    return both > 0 && both * 2 >= Math.min(openKeys.size, endedKeys.size);
}
/** Each run ends once under a key. It starts once, too, unless the key is its own id: then each step may have a row. */
function isKey(counts, isOwn) {
    const { open, openKeys, ended, endedKeys } = counts;
    return hasEnds(counts) && (isOwn || openKeys.size >= open * 0.98) && endedKeys.size >= ended * 0.98;
}

;// CONCATENATED MODULE: ./build/src/commands/inspect/suggest-outcome.js


/** Whether any word of a guess is known; else only the user can say what they mean. */
function isTold({ words }) {
    return Object.entries(words).some(([meaning, told]) => meaning !== 'open' && told.length > 0);
}
const GOOD = /^(?:(?:is|was) )?(?:success|successful|succeeded|ok|okay|passed|pass|accepted|approved|fixed|solved|resolved|green)$/;
const BAD = /^(?:(?:is|was|has|had) )?(?:errors?|errored|failed|failure|fail|crashed|broken)$/;
const ONE_OR_NONE = /^(?:is )?(?:success|succeeded|ok)$/;
const CODE = /^(?:exit|return|exit status|ret)(?: ?code)?$|^(?:exitcode|returncode|retcode|rc|exit status)$/;
const WORD_NAMES = [
    'conclusion',
    'outcome',
    'result',
    'verdict',
    'status',
    'state',
    'decision',
    'disposition',
    'resolution',
];
/** These name many things; they are an outcome only where they say both. */
const VAGUE_NAMES = /^(?:kind|type|event|action|column\d+)$/;
/** A field with more words than this holds sentences or names. */
const MOST_OUTCOMES = 40;
/** The first is the best: can say both, then a conclusion, a boolean, a word, an exit code. */
function suggestOutcome({ rows, fields }) {
    const guesses = [...fields.values()].flatMap((field) => guessesOf(field, rows));
    const most = Math.max(0, ...guesses.map(({ guess }) => guess.decided));
    // What only a few rows have is about something else, as long as others say more.
    const rank = ({ guess, order, depth }) => [
        saysBoth(guess) && guess.decided * 4 >= most ? 0 : 1,
        guess.decided > 0 ? 0 : 1,
        order,
        depth,
    ];
    const best = guesses.toSorted((a, b) => compare(rank(a), rank(b)))[0]?.guess;
    // A status that is always "done", where the failures are told by their error alone.
    if (best === undefined || saysSuccessOnly(best))
        return suggestBlank({ rows, fields }) ?? best;
    return best;
}
function saysSuccessOnly({ words: { success, ...others } }) {
    return success.length > 0 && Object.values(others).every(({ length }) => length === 0);
}
const TROUBLE = /^(?:errors?|err|exception|failure|(?:error|failure) (?:message|reason))$/;
/** Of rows that hold nothing there and of rows that hold something; fewer may be chance. */
const LEAST_BLANK = 2;
/** The trouble that each row has, or says it has not, where nothing else tells how it ended, and none only begins. */
function suggestBlank({ rows, fields }) {
    const all = [...fields.values()];
    const begins = all.some(({ words }) => [...words.keys()].some((word) => meaningOf(word) === 'running'));
    if (begins)
        return undefined;
    const found = all.find((field) => {
        const within = all.filter(({ path }) => path.startsWith(`${field.path}.`));
        const filled = field.present + Math.max(0, ...within.map(({ present }) => present));
        return (TROUBLE.test(field.name) &&
            field.numbers + field.booleans === 0 &&
            Math.min(field.blanks, filled) >= LEAST_BLANK &&
            field.blanks + filled === rows);
    });
    if (found === undefined)
        return undefined;
    const words = { success: ['null'], failure: [], neutral: [], running: [], open: [] };
    return { path: found.path, shape: 'blank', words, decided: rows };
}
function compare(a, b) {
    for (const [index, value] of a.entries())
        if (value !== b[index])
            return value - (b[index] ?? 0);
    return 0;
}
function saysBoth({ words }) {
    return words.success.length > 0 && words.failure.length > 0;
}
/** Rows whose word is known. */
function rowsTold({ words: { open } }, { words, present }) {
    return open.reduce((rows, word) => rows - (words.get((0,mapped_cycle/* normalise */.j7)(word))?.rows ?? 0), present);
}
function guessesOf(field, rows) {
    const { name, depth, words, others, longs } = field;
    if ((others + longs) * 20 > field.present || words.size === 0 || words.size > MOST_OUTCOMES)
        return [];
    const ranked = (shape, order) => ({
        guess: guessOf(field, shape),
        order,
        depth,
    });
    const seen = [...words.keys()];
    if (seen.every((word) => word === 'true' || word === 'false')) {
        if (GOOD.test(name))
            return [ranked('bare', 1)];
        return BAD.test(name) ? [ranked('negated', 2)] : [];
    }
    if (CODE.test(name))
        return seen.every((word) => /^-?\d{1,10}$/.test(word)) ? [ranked('code', 20)] : [];
    // A number is a count or a score, unless the name is an outcome's and nothing but 0 and 1 stands there.
    if (field.numbers > 0)
        return ONE_OR_NONE.test(name) && seen.every((word) => word === '0' || word === '1')
            ? [ranked('bare', 3)]
            : [];
    if (GOOD.test(name))
        return [ranked('answers', 4)].filter(({ guess }) => isTold(guess));
    if (VAGUE_NAMES.test(name))
        return [ranked('words', 30)].filter(({ guess }) => saysBoth(guess) && rowsTold(guess, field) * 2 >= rows);
    const place = WORD_NAMES.indexOf(name.slice(name.lastIndexOf(' ') + 1));
    if (place === -1)
        return [];
    const named = ranked('words', place === 0 ? 0 : 4 + place);
    // Of words that nobody knows, few and often: more of them are sentences.
    if (!isTold(named.guess))
        return words.size * 2 <= field.present ? [{ ...named, order: 40 + place }] : [];
    return [named];
}
function guessOf({ path, words }, shape) {
    const told = { success: [], failure: [], neutral: [], running: [], open: [] };
    let decided = 0;
    for (const [word, { spelling, rows }] of [...words].toSorted(([, a], [, b]) => b.rows - a.rows)) {
        const meaning = MEANINGS[shape](word);
        told[meaning ?? 'open'].push(spelling);
        if (meaning === 'success' || meaning === 'failure')
            decided += rows;
    }
    return { path, shape, words: told, decided };
}
const MEANINGS = {
    bare: (word) => (word === 'true' || word === '1' ? 'success' : 'failure'),
    negated: (word) => (word === 'false' ? 'success' : 'failure'),
    code: (word) => (word === '0' ? 'success' : 'failure'),
    answers: (word) => /^(?:yes|y)$/.test(word) ? 'success' : /^(?:no|n)$/.test(word) ? 'failure' : meaningOf(word),
    words: meaningOf,
    blank: (word) => (word === 'null' ? 'success' : 'failure'),
};

;// CONCATENATED MODULE: ./build/src/commands/suggest-fields.js






const ENDS = named('(?:ended|finished|completed|end|finish)');
const STAMPS = named('(?:timestamp|ts|time|datetime|date time|when|at|logged|recorded)');
const DAYS = named('(?:date|day)');
const UPDATES = named('(?:last )?(?:updated|modified)');
const CREATIONS = named('(?:created|added|submitted)');
const STARTS = named('(?:started|start|begin|began|begun|launched)');
function named(words) {
    const about = '(?:(?:run|cycle|job|task|session|iteration|loop) )?';
    return new RegExp(`^${about}${words}(?: (?:at|on|time|timestamp|ts|date|utc|iso|ms|s|epoch|unix))*$`);
}
/** The better name comes first. */
const NAMES = [
    // No bare `number`: it numbers the runs.
    ['task', [/^(?:issue|task|ticket|story|item|goal|target)(?: (?:id|key|number|name|slug))?$/], isName],
    [
        'kind',
        [
            /^(?:type|kind|category|label|pattern|role|suite)$/,
            /^workflow(?: name)?$/,
            /^(?:phase|mode|stage|name|job(?: name)?)$/,
        ],
        isKind,
    ],
    [
        'reason',
        [
            /^(?:failure )?reason$|^failure(?: \w+)+$/,
            /^err(?:or)?(?: (?:message|msg|text|detail))?$|^exception$/,
            /^exit reason$/,
            /^(?:message|msg|notes?|summary|details?)$/,
        ],
        isText,
    ],
    [
        'id',
        [/^(?:run|cycle|iteration|database) ?id$|^(?:cycle|iteration|iter|run)$/, /^(?:id|loop|uuid)$/],
        isId,
    ],
    ['model', [/^(?:model(?: name| id)?|configured model)$/], isName],
    ['agent', [/^(?:coding )?agent(?: name)?$/], isName],
    ['commit', [/^(?:commit|sha)(?: (?:sha|hash|id))?$|^(?:head|git) sha$/], isName],
    ['pr', [/^(?:pr|pull request)(?: number)?$/], isName],
    ['linesAdded', [/^(?:lines added|additions)$/], isNumber],
    ['linesRemoved', [/^(?:lines (?:removed|deleted)|deletions)$/], isNumber],
    ['tokens', [/^(?:total )?tokens(?: (?:used|total|estimate))?$|^token count$/], isNumber],
    ['costUsd', [/^(?:total )?cost(?: usd)?$|^usd$/], isNumber],
];
const DURATION = /^(?:total )?(?:duration|dur|elapsed|took|runtime|run time|wall(?: ?(?:time|clock))?|seconds|secs)\b/;
/**
 * A `fields` block for rows that no preset knows: a guess by names and values.
 *
 * @param list the key of the list that holds the rows
 * @param unit of durations whose name does not say it
 * @param isNative the rows are a native log's, so that only what is different is to say
 */
function suggestFields(profile, each, { list, unit, isNative }) {
    const outcome = suggestOutcome(profile);
    const isMapped = outcome !== undefined && isTold(outcome) && !isFailuresAmongOpen(outcome);
    const taken = new Set(isMapped ? [outcome.path] : []);
    const times = suggestTimes(profile, taken);
    const { latestBy, leaveOut } = isMapped ? suggestJoin(each, profile, outcome) : {};
    const entries = [];
    const add = (name, isAsNative, ...lines) => {
        entries.push([name, isAsNative, lines]);
    };
    const addPaths = (name, field, paths) => {
        if (paths !== undefined && paths.length > 0)
            add(name, isSame(paths, formats_native/* native */.Y.fields[field]), `  ${name}: ${yamlPaths(paths)}`);
    };
    if (list !== undefined)
        add('rows', false, `  rows: ${yamlScalar(list)}`);
    addPaths('time', 'time', times.time);
    addPaths('started', 'started', times.started);
    if (isMapped)
        add('outcome', outcome.shape === 'bare' && outcome.path === 'success', ...outcomeLines(outcome));
    if (latestBy !== undefined)
        add('latest-by', false, `  latest-by: ${yamlPaths(latestBy)}`);
    if (isMapped && leaveOut !== undefined)
        add('leave-out', false, `  leave-out: { ${yamlScalar(outcome.path)}: ${yamlList(leaveOut)} }`);
    const duration = best(profile, [DURATION], taken, isDuration);
    if (duration !== undefined) {
        const isAsNative = isSame([duration], formats_native/* native */.Y.fields.duration?.field) && ((0,duration_unit/* unitOfName */.xs)(duration) ?? unit) === 's';
        add('duration', isAsNative, durationLine(duration, unit));
    }
    for (const [field, names, isFit] of NAMES) {
        const path = best(profile, names, taken, isFit);
        if (path !== undefined)
            addPaths(kebab(field), field, [path]);
    }
    return {
        lines: blockOf(entries, isNative, outcome),
        open: isMapped ? outcome.words.open : [],
        hasOutcome: outcome !== undefined,
    };
}
/** No success is known, and words are left open: to count the failures alone would say that none succeeded. */
function isFailuresAmongOpen({ words: { success, failure, open } }) {
    return success.length === 0 && failure.length > 0 && open.length > 0;
}
function blockOf(entries, isNative, outcome) {
    const told = entries.filter(([, isAsNative]) => !isNative || !isAsNative).flatMap(([, , lines]) => lines);
    const has = (name) => entries.some(([each]) => each === name);
    const field = outcome === undefined ? 'NAME' : yamlScalar(outcome.path);
    const missing = [
        ...(has('time') ? [] : ['time: NAME']),
        ...(has('outcome')
            ? []
            : [
                `outcome: { field: ${field}, success: [ok], failure: [error], ignore: [skipped] }`,
                ...(outcome === undefined ? [] : [`its words: ${yamlList(Object.values(outcome.words).flat())}`]),
            ]),
    ];
    if (told.length > 0)
        return ['fields:', ...told, ...missing.map((line) => `  # ${line}`)];
    return missing.length > 0 ? ['# fields:', ...missing.map((line) => `#   ${line}`)] : [];
}
/** The end of a cycle, and its start where both are there. A row that has no end yet is placed by another time. */
function suggestTimes(profile, taken) {
    const end = best(profile, [ENDS, STAMPS, UPDATES, DAYS, CREATIONS], taken, suggest_fields_isTime);
    const start = best(profile, [STARTS], taken, suggest_fields_isTime);
    if (end === undefined)
        return { time: start === undefined ? [] : [start], started: [] };
    const present = profile.fields.get(end)?.present ?? 0;
    const other = present === profile.rows
        ? undefined
        : (best(profile, [STAMPS, UPDATES, CREATIONS, DAYS], taken, suggest_fields_isTime) ?? start);
    return {
        time: other === undefined ? [end] : [end, other],
        started: start === undefined ? [] : [start],
    };
}
/** The path with the best name, the least deep first; from then on it is taken. */
function best(profile, names, taken, isFit) {
    const fields = [...profile.fields.values()]
        .filter(({ path, present }) => present > 0 && !taken.has(path))
        .toSorted((a, b) => a.depth - b.depth);
    for (const name of names) {
        const found = fields.find((field) => name.test(field.name) && isFit(field, profile));
        if (found === undefined)
            continue;
        taken.add(found.path);
        return found.path;
    }
    return undefined;
}
function suggest_fields_isTime({ times, present }) {
    return times * 2 >= present;
}
function isNumber({ numbers, present }) {
    return numbers * 2 >= present;
}
function isDuration({ numbers, spelt, present }) {
    return (numbers + spelt) * 2 >= present;
}
function isName({ others, booleans, longs, present }) {
    return (others + booleans + longs) * 2 < present;
}
function isText({ booleans, numbers, others, present }) {
    return (booleans + numbers + others) * 2 < present;
}
/** Each value stands for many rows. */
function isKind(field) {
    return (isName(field) && field.numbers === 0 && field.words.size <= Math.max(1, Math.min(30, field.present / 2)));
}
/** Hardly any value stands twice: a name that all rows share makes them seem to be one row that was written again. */
function isId(field) {
    return isName(field) && field.words.size * 2 >= Math.min(field.present, MOST_WORDS);
}
function isSame(paths, source) {
    const from = source !== undefined && 'field' in source ? source.field : source;
    const [first] = paths;
    return (from !== undefined &&
        !('take' in from) &&
        first !== undefined &&
        paths.length === 1 &&
        from.includes(first));
}
function durationLine(path, unit) {
    return (0,duration_unit/* unitOfName */.xs)(path) === undefined
        ? `  duration: { field: ${yamlScalar(path)}, unit: ${unit} } # s, ms, min or h: the name does not say`
        : `  duration: ${yamlScalar(path)}`;
}
function outcomeLines({ path, shape, words }) {
    const field = yamlScalar(path);
    if (shape === 'bare')
        return [`  outcome: ${field}`];
    if (shape === 'negated')
        return [`  outcome: { field: ${field}, success: [false], failure: [true] }`];
    if (shape === 'blank')
        return [
            `  outcome: { field: ${field}, success: [null], failure: others } # nothing else says how a cycle ended`,
        ];
    if (shape === 'code')
        return [`  outcome: { field: ${field}, success: [0], failure: others }`];
    const { success, failure, neutral, running } = words;
    return [
        '  outcome:',
        `    field: ${field}`,
        ...(success.length > 0
            ? listLines('success', success)
            : ['    success: [success] # no row says so yet: name the word']),
        ...listLines('failure', failure),
        ...listLines('ignore', [...neutral, ...running]),
    ];
}
const LONGEST_LINE = 100;
function listLines(name, words) {
    const line = `    ${name}: ${yamlList(words)}`;
    return line.length <= LONGEST_LINE
        ? [line]
        : [`    ${name}:`, ...words.map((word) => `      - ${yamlScalar(word)}`)];
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./build/src/commands/terminal.js + 1 modules
var terminal = __webpack_require__(35941);
;// CONCATENATED MODULE: ./build/src/commands/inspect.js































const WRITE = '--write';
/** `inspect FILE`: shows how a log would be read; with `--write` the config that says so is put in its place. */
async function run(args) {
    const isWriting = args.includes(WRITE);
    const rest = args.filter((arg) => arg !== WRITE);
    const file = rest[0]?.startsWith('-') === false ? rest[0] : '';
    const line = (0,flags/* readFlags */.u)(file === '' ? rest : rest.slice(1));
    if (line.help) {
        (0,terminal/* printHelp */.FR)(renderInspectHelp());
        return 0;
    }
    try {
        if (file === '')
            throw new config_error/* ConfigError */.x(['inspect: name the file, as in: inspect runs.jsonl']);
        const { settings, access } = await (0,settings_of/* settingsOf */.f)(isWriting ? withoutNewConfig(line) : line);
        const found = await inspectFile(file, settings, access, (0,own_secrets/* readOwnSecrets */._)(process.env));
        if ('problem' in found) {
            (0,print/* printError */.yJ)(`error: ${found.problem}`);
            return 1;
        }
        const target = givenTo(line, 'config') ?? settings.config;
        if (isWriting)
            return write(found, target, access);
        for (const text of renderInspection(found, target))
            (0,print/* printLine */.wi)(text);
        return 0;
    }
    catch (error) {
        return (0,commands_command/* explain */.W)(error);
    }
}
/** A config file that is named and not there is the one to write, and no mistake. */
function withoutNewConfig(line) {
    const target = givenTo(line, 'config');
    if (target === undefined || isThere(target, givenTo(line, 'root') ?? '.'))
        return line;
    return { ...line, given: line.given.filter(({ name }) => name !== 'config') };
}
function givenTo({ given }, flag) {
    const value = given.find(({ name }) => name === flag)?.value;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
/** Also a link that leads nowhere. */
function isThere(given, root) {
    return external_node_fs_.lstatSync(external_node_path_.resolve(root, given), { throwIfNoEntry: false }) !== undefined;
}
/** Puts the config in its place. What is there already is never written over. @returns the exit code */
function write({ config, told }, target, access) {
    if (isThere(target, access.root)) {
        (0,print/* printError */.yJ)(`error: ${target} is there already, and nothing was written over it`);
        if (config.length > 0)
            (0,print/* printError */.yJ)('Add this to it by hand:');
        for (const text of config)
            (0,print/* printError */.yJ)(text);
        return 2;
    }
    const written = (0,write_file/* writeFileWhole */.t)(target, `${[SCHEMA_LINE, ...config].join('\n')}\n`, {
        ...access,
        confined: true,
    });
    (0,print/* printLine */.wi)(`Wrote ${written}`);
    for (const text of told)
        (0,print/* printLine */.wi)(text);
    return 0;
}
/**
 * What would be understood of a file, and a config that says the same.
 *
 * @param ownSecrets values that are known to be secret; none of them is shown
 * @returns why the file cannot be read, where it cannot
 */
async function inspectFile(given, settings, place, ownSecrets = []) {
    const access = { ...place, mostBytes: settings.maxFileSize };
    const texts = (0,safe_texts/* makeTexts */.tq)(ownSecrets);
    const name = (0,inert/* inertText */.UJ)(texts.name(given), 200);
    const file = (0,read_access/* resolveFile */.xq)(given, access);
    if ((0,read_access/* isTrouble */.KM)(file))
        return { problem: sayCause(name, file.kind === 'missing' ? (0,causes/* notThere */._)(access.root) : file) };
    if ((0,mark/* isShard */.ze)(file))
        return { problem: sayCause(name, shards_causes/* shardIsRead */.L_) };
    const sample = (0,sample_log/* sampleLog */.D)(file, settings);
    if ((0,read_access/* isTrouble */.KM)(sample))
        return { problem: sayCause(name, sample) };
    const wrong = (0,wrong_format/* findWrongFormat */.C)(file, sample, settings);
    if (wrong !== undefined) {
        const right = await inspectFile(given, { ...settings, logFormat: 'auto' }, access, ownSecrets);
        if ('problem' in right)
            return right;
        return {
            ...right,
            told: [...right.told, `Careful: ${(0,inert/* inertText */.UJ)(`the log ${wrong.say}; ${wrong.remedy}`)}.`],
        };
    }
    const choice = (0,recognise/* choose */.Sw)(sample, settings);
    const looked = lookThrough(name, file, sample, choice, texts);
    if ('problem' in looked)
        return looked;
    const log = pathInConfig(given, access.root);
    if (texts.name(log) !== log || log.trim() !== log)
        return { problem: `${name} cannot be named in a config file: give it a plain, shorter name` };
    const { config, plain, open, hasOutcome } = await propose(log, settings, choice, looked, access, texts);
    const list = sample.list === undefined ? '' : `, the list \`${(0,inert/* inertText */.UJ)(texts.name(sample.list), 60)}\``;
    return {
        shown: [
            `${name}: ${CONTAINERS[sample.container]}${list}, read as ${choice.name} (${choice.reason})`,
            '',
            ...renderFields(sample, (0,recognise/* choose */.Sw)(sample, plain.settings).format, {
                texts,
                zone: (0,model_zone/* makeZone */.XP)(settings.timeZone),
            }),
        ],
        config,
        told: tellReading(plain.cycles, plain.report, { open, hasOutcome }),
    };
}
const CONTAINERS = {
    jsonl: 'JSON lines',
    json: 'a JSON document',
    object: 'one JSON object',
    markdown: 'Markdown',
    csv: 'a table (CSV)',
    tsv: 'tab-separated values',
    text: 'text with key=value lines',
};
function sayCause(name, { say, remedy }) {
    return `${name} ${(0,inert/* inertText */.UJ)(say)}; ${remedy}`;
}
/** Goes through all rows once. */
function lookThrough(name, file, sample, { format }, texts) {
    const profile = new Profiler(texts);
    const tally = new read_tally/* Tally */.F('cycles', file.path, texts);
    const list = format.list ?? sample.list;
    const trouble = (0,rows/* readRows */.a)(file, sample.container, list, tally, (record) => profile.row(record));
    if (trouble !== undefined)
        return { problem: sayCause(name, trouble) };
    if (profile.rows === 0) {
        const { problem = '', remedy = '' } = tally.report();
        return { problem: sayCause(name, { say: problem, remedy }) };
    }
    return { file, sample, list, profile };
}
/** From the root where it lies below it, as a config file names it. */
function pathInConfig(given, root) {
    const relative = external_node_path_.relative(root, external_node_path_.resolve(root, given));
    const isBelow = relative !== '' && relative.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(relative);
    return isBelow ? relative.split(external_node_path_.sep).join('/') : given;
}
/** The config for a log, and what a plain run with it makes of the log. */
async function propose(log, settings, choice, { file, sample, list, profile }, access, texts) {
    const place = { access, texts, now: settings.now ?? (0,time/* instantOf */.B9)(new Date()) };
    const given = [
        `cycles: ${yamlScalar(log)}`,
        ...(settings.timeZone === model_zone/* UTC */.xW.name ? [] : [`time-zone: ${yamlScalar(settings.timeZone)}`]),
    ];
    const known = { open: [], hasOutcome: choice.format.fields.outcome !== undefined };
    if (settings.fields !== undefined)
        return { config: [], plain: await readAs({ ...settings, cycles: [log] }, place), ...known };
    if (choice.name !== 'native' || settings.logFormat === 'native') {
        const config = [...given, `log-format: ${choice.name}`];
        return { config, plain: await readWith(config.join('\n'), settings, place), ...known };
    }
    const suggest = async (unit) => {
        const { lines, ...about } = suggestFields(profile, (visit) => {
            (0,rows/* readRows */.a)(file, sample.container, list, new read_tally/* Tally */.F('cycles', file.path, texts), visit);
        }, { list: sample.list, unit, isNative: !choice.isFallback });
        const config = [...given, ...(lines.length > 0 ? lines : ['log-format: native'])];
        return { config, plain: await readWith(config.join('\n'), settings, place), ...about };
    };
    const inSeconds = await suggest('s');
    return inSeconds.plain.report.warnings.some(({ code }) => TOO_LONG.has(code)) ? suggest('ms') : inSeconds;
}
/** Durations that are hardly seconds. */
const TOO_LONG = new Set(['median-over-a-day', 'durations-exceed-span']);
function renderInspection({ shown, config, told }, target) {
    const lead = config.length === 0
        ? ['The config file says already what is what.']
        : [
            `As ${target}, to correct where it is wrong (inspect ${WRITE} writes it):`,
            '',
            SCHEMA_LINE,
            ...config,
        ];
    return [...shown, '', ...lead, '', 'All rows, read so:', ...told];
}
/** The text of `inspect --help`. */
function renderInspectHelp() {
    return [
        `Usage: ${command/* COMMAND */.W} inspect FILE [${WRITE}] [--root DIR] [--log-format WHICH] [--config FILE]`,
        '',
        'Shows how a log would be read (source field, example, read as), a whole config file that reads it so, and what a',
        'run with it counts: successes, failures, what decides nothing, and the times.',
        '',
        `  ${WRITE}   Write that config file (default: .github/loop-introspection.yml under --root) and ask nothing.`,
        '            A file that is there is never written over.',
        '',
        'Exit: 0 shown or written, 1 the file cannot be read or written, 2 a setting to correct, or a config file that is',
        'there already.',
    ];
}


/***/ }),

/***/ 32280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ manyLogs),
/* harmony export */   L_: () => (/* binding */ shardIsRead),
/* harmony export */   O4: () => (/* binding */ brokenShard),
/* harmony export */   _w: () => (/* binding */ shardsMissing),
/* harmony export */   mI: () => (/* binding */ notInShards),
/* harmony export */   sO: () => (/* binding */ otherShardSettings),
/* harmony export */   xS: () => (/* binding */ shardTwice)
/* harmony export */ });
/** Why a log is not read in shards, or shards are not joined. */
function brokenShard(line) {
    return {
        say: `begins as a shard, and its line ${line} is none of one`,
        remedy: 'make it again with this version, by `--shard`',
    };
}
const notInShards = {
    say: 'cannot be read in shards, since its rows are not each a cycle in a line of JSON',
    remedy: 'read it whole, without `--shard`',
};
function manyLogs(files) {
    return {
        say: `is one of ${files} logs, and a shard is of one`,
        remedy: 'name one by `--cycles`',
    };
}
function shardsMissing(missing, of) {
    return {
        say: `is in ${of} shards, and ${missing.length === 1 ? 'number' : 'numbers'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
        remedy: of === 2 ? 'name both shards' : `name all ${of} shards`,
    };
}
const shardTwice = {
    say: 'is a shard that is named twice',
    remedy: 'name each shard once',
};
const otherShardSettings = {
    say: 'is a shard that was read with another `time-zone`, `log-format` or `fields`',
    remedy: 'read all shards, and what joins them, with the same settings',
};
/** Of `inspect`: a shard holds what was read already. */
const shardIsRead = {
    say: 'is a shard: the log was read already, by the settings of then',
    remedy: 'inspect the log itself, or join its shards by `fleet --same-loop`',
};


/***/ }),

/***/ 94054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ renderColumns),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   iA: () => (/* binding */ drawBar),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26037);


const GAP = '  ';
/** A column of sentences that is narrower has no room for them. */
const LEAST_ROOM = 20;
/** Rows of cells as lines of aligned columns, two spaces apart, by the width that a terminal shows. */
function renderColumns(rows, aligns) {
    const widths = widthsOf(rows, aligns);
    return rows.map((row) => alignCells(row, aligns, widths).join(GAP).trimEnd());
}
/**
 * The same in at most `width` columns, the head first: where it is wider, the last column goes on below itself, and where
 * that has no room either each row is a sentence: `bug: failed 9, success 36%`.
 */
function fitColumns(rows, aligns, width) {
    const lines = renderColumns(rows, aligns);
    if (lines.every((line) => widthOf(line) <= width))
        return lines;
    const widths = widthsOf(rows, aligns);
    const left = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
    if (aligns.at(-1) === 'right' || width - left < LEAST_ROOM)
        return stack(rows, aligns, width);
    return rows.flatMap((row) => {
        const cells = alignCells(row, aligns, widths).slice(0, -1);
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapUnder */ .J2)(cells.map((cell) => cell + GAP).join(''), row[aligns.length - 1] ?? '', width);
    });
}
function stack([head = [], ...rows], aligns, width) {
    const named = Math.max(0, aligns.indexOf('left'));
    return rows.flatMap((row) => {
        const cells = row.flatMap((cell, index) => index === named || cell === '' ? [] : [`${head[index] ?? ''} ${cell}`.trim()]);
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapSentence */ .Ip)(`${row[named] ?? ''}: ${cells.join(', ')}`, width);
    });
}
function widthsOf(rows, aligns) {
    return aligns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
}
function alignCells(row, aligns, widths) {
    return aligns.map((align, column) => {
        const cell = row[column] ?? '';
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return align === 'left' ? cell + gap : gap + cell;
    });
}
/** Latin letters, our arrows and the bars of the trend: one column each. Anything else takes 40 ms of tables to measure. */
const NARROW = /^[\u0020-\u007E\u00A1-\u024F\u2500-\u259F…’→▲▼]*$/;
/** Columns that a terminal takes for it. */
function widthOf(cell) {
    return NARROW.test(cell) ? cell.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell);
}
/** `width` characters, as many of them full as `share` (0 to 1) says. */
function drawBar(share, width) {
    const full = Math.round(share * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
}


/***/ })

};
