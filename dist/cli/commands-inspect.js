export const id = 'commands-inspect';
export const ids = ['commands-inspect'];
export const modules = {

/***/ 19545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectFile: () => (/* binding */ inspectFile),
  renderInspectHelp: () => (/* binding */ renderInspectHelp),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/model/duration-unit.js
var duration_unit = __webpack_require__(17934);
// EXTERNAL MODULE: ./build/src/model/time.js
var time = __webpack_require__(94386);
// EXTERNAL MODULE: ./build/src/publish/own-secrets.js
var own_secrets = __webpack_require__(76049);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
// EXTERNAL MODULE: ./build/src/read/recognise.js + 1 modules
var recognise = __webpack_require__(96010);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/report/parts/columns.js
var columns = __webpack_require__(94054);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
// EXTERNAL MODULE: ./build/src/safe/texts.js + 1 modules
var safe_texts = __webpack_require__(90899);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/settings/flags.js
var flags = __webpack_require__(88096);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/settings-of.js + 1 modules
var settings_of = __webpack_require__(75637);
;// CONCATENATED MODULE: ./build/src/commands/suggest-fields.js





/** Words that a loop writes for an end, where nothing else tells; the user has the last word. */
const SUCCESS = /^(?:true|ok|okay|pass|passed|success|successful|succeeded|done|complete|completed|fixed|merged|keep|improved|shipped)$/;
const FAILURE = /^(?:false|error|errored|fail|failed|failure|crash|crashed|timeout|timed-out|rejected|reverted|regressed|aborted|killed)$/;
const NAMES = [
    ['started', /^(?:started|start|begin|began)(?:[-_]?(?:at|time|ts))?$/i],
    [
        'time',
        /^(?:timestamp|ts|time|date|at|when|ended|finished|completed|end|created)(?:[-_]?(?:at|time|utc|on|ts))?$/i,
    ],
    ['outcome', /^(?:success|succeeded|ok|passed|outcome|status|result|state|verdict|exit[-_]?code)$/i],
    ['duration', /^(?:duration|elapsed|took|runtime|seconds|wall[-_]?time)/i],
    ['task', /^(?:issue|task|ticket|story|item|goal|target|number)(?:[-_]?(?:id|key|number))?$/i],
    ['kind', /^(?:type|kind|category|label|pattern|role)$/i],
    ['reason', /^(?:reason|error|message|summary|note|notes|failure[-_]?\w*)$/i],
    ['id', /^(?:cycle|iteration|run|id|run[-_]?id|loop)$/i],
    ['model', /^(?:model|configured[-_]?model)$/i],
    ['commit', /^(?:commit|sha|commit[-_]?(?:sha|hash))$/i],
    ['pr', /^(?:pr|pull[-_]?request)(?:[-_]?number)?$/i],
    ['tokens', /^(?:tokens|total[-_]?tokens|token[-_]?count|tokens[-_]?estimate)$/i],
    ['cost-usd', /^(?:cost|cost[-_]?usd|usd)$/i],
];
/** A `fields` block for rows that no preset knows, as lines of YAML: a guess by names and values. */
function suggestFields(sample) {
    const values = valuesByPath(sample);
    const taken = new Set();
    const lines = ['fields:'];
    if (sample.list !== undefined)
        lines.push(`  rows: ${quote(sample.list)}`);
    for (const [field, name] of NAMES) {
        const path = [...values.keys()].find((each) => !taken.has(each) &&
            name.test(each.slice(each.lastIndexOf('.') + 1)) &&
            isFit(field, values.get(each) ?? []));
        if (path === undefined)
            continue;
        taken.add(path);
        lines.push(...linesOf(field, path, values.get(path) ?? []));
    }
    if (!lines.some((line) => line.startsWith('  time:')))
        lines.push('  # time: NAME OF THE FIELD');
    if (!lines.some((line) => line.startsWith('  outcome:')))
        lines.push('  # outcome: { field: NAME, success: [ok], failure: [error], ignore: [skipped] }');
    return lines.some((line) => /^ {2}\w/.test(line)) ? lines : ['# fields:', ...lines.slice(1)];
}
function valuesByPath(sample) {
    const values = new Map();
    for (const { record } of sample.rows)
        for (const [path, value] of (0,field_paths/* pathsOf */.wG)(record)) {
            if (!(0,field_paths/* isPresent */.Wo)(value))
                continue;
            const seen = values.get(path);
            if (seen === undefined)
                values.set(path, [value]);
            else
                seen.push(value);
        }
    return values;
}
function isFit(field, seen) {
    if (field === 'time' || field === 'started')
        return seen.some((value) => (0,time/* parseInstant */.nV)(value) !== undefined);
    if (field === 'duration' || field === 'tokens' || field === 'cost-usd')
        return seen.some((value) => typeof value === 'number');
    if (field === 'outcome')
        return wordsOf(seen).length <= 12;
    return seen.some((value) => (0,field_paths/* wordOf */.aG)(value) !== '');
}
function wordsOf(seen) {
    return [...new Set(seen.map(mapped_cycle/* normalise */.j7))].filter((word) => word !== '');
}
function linesOf(field, path, seen) {
    if (field === 'duration') {
        const unit = (0,duration_unit/* unitOfName */.xs)(path);
        return unit === undefined
            ? [`  duration: { field: ${quote(path)}, unit: s }  # s, ms, min or h: the name does not say`]
            : [`  duration: ${quote(path)}`];
    }
    if (field !== 'outcome')
        return [`  ${field}: ${quote(path)}`];
    const words = wordsOf(seen);
    if (words.every((word) => word === 'true' || word === 'false'))
        return [`  outcome: ${quote(path)}`];
    const isCode = words.every((word) => /^-?\d+$/.test(word));
    const success = words.filter((word) => (isCode ? word === '0' : SUCCESS.test(word)));
    const failure = words.filter((word) => (isCode ? word !== '0' : FAILURE.test(word)));
    const rest = words.filter((word) => !success.includes(word) && !failure.includes(word));
    return [
        '  outcome:',
        `    field: ${quote(path)}`,
        `    success: ${list(success, 'ok')}`,
        `    failure: ${list(failure)}`,
        `    ignore: ${list(rest)}`,
    ];
}
function list(words, otherwise) {
    if (words.length === 0 && otherwise !== undefined)
        return `[${otherwise}]  # none of the first rows; name the value`;
    return `[${words.map(quote).join(', ')}]`;
}
/** A YAML scalar; plain where nothing in it could mean anything else. */
function quote(text) {
    const safe = (0,inert/* inertText */.UJ)(text, 80);
    return /^[A-Za-z_][\w./-]*$/.test(safe) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(safe)
        ? safe
        : JSON.stringify(safe);
}

;// CONCATENATED MODULE: ./build/src/commands/inspect.js


















const MAX_LISTED = 40;
const MAX_VALUES = 6;
/** `inspect FILE`: shows how a log would be read. */
async function run(args) {
    const path = args[0]?.startsWith('-') === false ? args[0] : undefined;
    const line = (0,flags/* readFlags */.uW)(path === undefined ? args : args.slice(1));
    if (line.help) {
        for (const text of renderInspectHelp())
            (0,print/* printLine */.wi)(text);
        return 0;
    }
    try {
        if (path === undefined || path === '')
            throw new config_error/* ConfigError */.x(['inspect: name the file, as in: inspect runs.jsonl']);
        const { settings, access } = await (0,settings_of/* settingsOf */.f)(line);
        const lines = inspectFile(path, settings, access, (0,own_secrets/* readOwnSecrets */._)(process.env));
        if ('problem' in lines) {
            (0,print/* printError */.yJ)(`error: ${lines.problem}`);
            return 1;
        }
        for (const each of lines)
            (0,print/* printLine */.wi)(each);
        return 0;
    }
    catch (error) {
        return (0,command/* explain */.W)(error);
    }
}
/**
 * What would be understood from the first rows of a file, and a config that says the same.
 *
 * @param ownSecrets values that are known to be secret; none of them is shown
 * @returns lines, or why the file cannot be read
 */
function inspectFile(path, settings, access, ownSecrets = []) {
    const texts = (0,safe_texts/* makeTexts */.tq)(ownSecrets);
    const name = texts.name(path);
    const file = (0,read_access/* resolveFile */.xq)(path, access);
    if ((0,read_access/* isTrouble */.KM)(file))
        return { problem: `${name} ${file.say}` };
    const chosen = (0,recognise/* chosenBySettings */.R)(settings);
    const found = (0,sample_log/* sampleLog */.D)(file, chosen);
    if ((0,read_access/* isTrouble */.KM)(found))
        return { problem: `${name} ${found.say}` };
    const choice = chosen ?? (0,recognise/* recognise */.G)(found);
    const sample = shownSample(found, texts);
    const cycles = rowsOf(sample, choice.format);
    const list = sample.list === undefined ? '' : `, the list \`${(0,inert/* inertText */.UJ)(sample.list, 60)}\``;
    return [
        `${(0,inert/* inertText */.UJ)(name, 200)}: ${CONTAINERS[sample.container]}${list}, read as ${choice.name} (${choice.reason})`,
        '',
        ...tableOf(sample.rows, cycles, choice.format.fields, choice.format.join !== undefined),
        '',
        ...configOf(choice, sample),
    ];
}
const CONTAINERS = {
    jsonl: 'JSON lines',
    json: 'a JSON document',
    markdown: 'JSON in Markdown',
    tsv: 'tab-separated values',
};
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
        return (0,jsonl/* isJsonObject */.O)(value) ? shownRecord(value) : value;
    };
    const shownRecord = (record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), shown(value, key)]));
    return {
        ...sample,
        list: sample.list === undefined ? undefined : name(sample.list),
        rows: sample.rows.map(({ record, line }) => ({ record: shownRecord(record), line })),
    };
}
/** The rows as the field map sees them. */
function rowsOf(sample, format) {
    const rows = sample.rows.filter(({ record }) => format.leaveOut?.(record) !== true);
    return format.join?.(rows) ?? rows;
}
function tableOf(rows, cycles, fields, joins) {
    const meanings = meaningsOf(fields);
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
        readAs(meanings.get(path) ?? [], seen, path, fields),
    ]);
    const used = body.filter(([, , as]) => as !== '-');
    const unused = body.filter(([, , as]) => as === '-').slice(0, Math.max(0, MAX_LISTED - used.length));
    const more = body.length - used.length - unused.length;
    return [
        ...(0,columns/* renderColumns */.C)([['source field', 'example', 'read as'], ...used, ...unused], ['left', 'left', 'left']),
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
function readAs(names, seen, path, fields) {
    if (names.length === 0 || seen.length === 0)
        return '-';
    return names.map((name) => describe(name, seen, path, fields)).join('; ');
}
function describe(name, seen, path, fields) {
    const [first] = seen;
    if (name === 'time' || name === 'started') {
        const at = (0,time/* parseInstant */.nV)(first);
        return `${name} (${at === undefined ? 'no usable time' : (0,time/* formatInstant */.r4)(at)})`;
    }
    if (name === 'duration' && fields.duration !== undefined) {
        const unit = (0,mapped_cycle/* unitOf */.uF)(path, fields.duration.unit);
        const number = Number((0,field_paths/* wordOf */.aG)(first));
        return Number.isFinite(number)
            ? `duration (in ${unit}: ${(0,duration_unit/* secondsOf */.TM)(number, unit)} s)`
            : 'duration (no number)';
    }
    if (name === 'outcome' && fields.outcome !== undefined)
        return `outcome (${outcomesOf(fields.outcome, seen)})`;
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function outcomesOf(map, seen) {
    const success = new Set(map.success.map(mapped_cycle/* normalise */.j7));
    const failure = map.failure === 'others' ? undefined : new Set(map.failure.map(mapped_cycle/* normalise */.j7));
    const counts = { success: 0, failure: 0, undecided: 0 };
    for (const value of seen) {
        const word = (0,mapped_cycle/* normalise */.j7)(value);
        if (success.has(word))
            counts.success += 1;
        else if (failure === undefined || failure.has(word))
            counts.failure += 1;
        else
            counts.undecided += 1;
    }
    return `${counts.success} success, ${counts.failure} failure, ${counts.undecided} undecided`;
}
function configOf({ isFallback, name }, sample) {
    if (sample.rows.length === 0)
        return ['No row was found, so there is nothing to map.'];
    const lead = name === 'native' || isFallback
        ? 'If that is not right, paste this into .github/loop-introspection.yml and correct it (a guess by names and values):'
        : `To keep this reading, whatever rows may come, paste this into .github/loop-introspection.yml:`;
    const body = name === 'native' || isFallback ? suggestFields(sample) : name === 'fields' ? [] : [`log-format: ${name}`];
    return body.length === 0 ? ['The config file already says what is what.'] : [lead, '', ...body];
}
/** The text of `inspect --help`. */
function renderInspectHelp() {
    return [
        `Usage: ${flags/* COMMAND */.Wr} inspect FILE [--root DIR] [--log-format WHICH] [--config FILE]`,
        '',
        'Shows what would be understood from the first rows of a log (source field, example, read as) and a config to',
        'paste. Nothing is written.',
        '',
        'Exit: 0 shown, 1 the file cannot be read, 2 a setting to correct.',
    ];
}


/***/ })

};
