export const id = 'commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared';
export const ids = ['commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'];
export const modules = {

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

/***/ 14549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* unused harmony export MAX_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75310);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40244);




const MAX_FILES = 2000;
/** Resolves paths and globs to the regular files they mean, each real file once, in the order given. */
async function findFiles(patterns, access) {
    const found = new Map();
    const most = access.mostFiles ?? MAX_FILES;
    let rest = 0;
    for (const pattern of patterns) {
        for (const each of await matchesOf(pattern, access)) {
            if (found.size === most) {
                rest += 1;
                continue;
            }
            const result = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrouble */ .KM)(each) ? each : (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFile */ .xq)(each.path, access);
            const key = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrouble */ .KM)(result) ? `${result.kind}:${result.path}` : result.realPath;
            if (!found.has(key))
                found.set(key, result);
        }
    }
    const results = [...found.values()];
    if (rest === 0)
        return results;
    return [...results, { path: patterns.join(' '), kind: 'refused', ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .tooManyFiles */ .Z)(most + rest, rest) }];
}
/** Characters that make a path a glob; a file that really has such a name is taken as it is. */
const GLOB = /[*?[\]{}()!]/;
async function matchesOf(pattern, access) {
    if (!GLOB.test(pattern) || node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(access.root, pattern)))
        return [{ path: pattern }];
    if (access.confined && (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..'))) {
        return [{ path: pattern, kind: 'refused', ..._causes_js__WEBPACK_IMPORTED_MODULE_3__/* .outside */ .qY }];
    }
    const { default: glob } = await __webpack_require__.e(/* import() */ 'fast-glob').then(__webpack_require__.t.bind(__webpack_require__, 25648, 19));
    const files = [];
    try {
        // Links are listed, so that they can be refused by name, but not walked: one may lead to the whole disk.
        const entries = glob.stream(inertGlob(pattern), {
            cwd: access.root,
            deep: MAX_DEPTH,
            dot: true,
            followSymbolicLinks: false,
            onlyFiles: false,
            objectMode: true,
            suppressErrors: true,
        });
        for await (const { dirent, path: file } of entries)
            if (!dirent.isDirectory())
                files.push(file);
    }
    catch {
        return [{ path: pattern, kind: 'unreadable', ..._causes_js__WEBPACK_IMPORTED_MODULE_3__/* .badGlob */ .m$ }];
    }
    if (files.length === 0)
        return [{ path: pattern, kind: 'missing', ..._causes_js__WEBPACK_IMPORTED_MODULE_3__/* .noMatch */ .lX }];
    return files.toSorted().map((file) => ({ path: file }));
}
/** Folders below the fixed part of a glob; what matches `**` takes longer with each. */
const MAX_DEPTH = 32;
/** Only `*`, `**`, `?`, `[...]` and `{a,b}` mean anything: repeated groups can be made to match for hours. */
function inertGlob(pattern) {
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
    return slashed.replace(/[()|+@]|^!/g, String.raw `\$&`);
}


/***/ }),

/***/ 83801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ SHARD_VERSION),
/* harmony export */   Hn: () => (/* binding */ SHARD_MARK),
/* harmony export */   ze: () => (/* binding */ isShard)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75310);

/** What a shard begins with, so that it is told from a log by its first bytes. */
const SHARD_MARK = '{"shard_version":';
const SHARD_VERSION = 1;
/** Whether a file is a shard of a log; one that cannot be read is none. */
function isShard(file) {
    const head = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .withFile */ .D4)(file, (fd, bytes) => (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(fd, Math.min(bytes, SHARD_MARK.length)));
    return head === SHARD_MARK;
}


/***/ }),

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ DECISION_LISTS),
/* harmony export */   Oj: () => (/* binding */ acceptSchema),
/* harmony export */   Sg: () => (/* binding */ muteProblems),
/* harmony export */   k7: () => (/* binding */ MOST_MUTE_DAYS),
/* harmony export */   kA: () => (/* binding */ describeDecisionIssues),
/* harmony export */   nG: () => (/* binding */ muteSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43759);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55874);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85606);




/**
 * `accept` and `mute` in the config file: what a person decided about a finding. They stand in the repository, so
 * that a decision has an author and a day, and comes and goes as code does.
 */
const MOST_DECISIONS = 100;
/** A mute is for now; what is to stay is accepted. */
const MOST_MUTE_DAYS = 90;
const ID = /^[0-9a-f]{16}$/;
const MAX_REASON_LENGTH = 200;
const id = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(ID));
const reason = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(MAX_REASON_LENGTH)));
const REPEATED = 'has an entry above; allowed: one entry for each id';
/** Runs also where an entry is bad, so that all problems are told at once. */
const onePerId = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(({ value, issues }) => {
    for (const index of findRepeated(value))
        issues.push({ code: 'custom', input: value, path: [index, 'id'], message: REPEATED });
}, { when: ({ value }) => Array.isArray(value) });
const acceptSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id, from: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .u, reason }))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(MOST_DECISIONS), onePerId);
const muteSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ id, until: _instant_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .u, reason }))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(MOST_DECISIONS), onePerId);
/** What each of the two may hold: error messages and the documentation say it. */
const DECISION_LISTS = {
    accept: 'a list such as `- { id: 0123456789abcdef, from: 2026-03-01 }`',
    mute: 'a list such as `- { id: 0123456789abcdef, until: 2026-03-01 }`',
};
const KEYS = { accept: ['id', 'from', 'reason'], mute: ['id', 'until', 'reason'] };
const TIME = 'a day such as `2026-03-01` or a time such as `2026-03-01T06:00:00Z`';
const ALLOWED = {
    id: 'the id of a finding, 16 of the digits 0-9 and a-f',
    from: TIME,
    until: TIME,
    reason: `a text of at most ${MAX_REASON_LENGTH} characters`,
};
/** Where entries stand whose id has one before them. */
function findRepeated(entries) {
    const seen = new Set();
    return [...entries.keys()].filter((index) => {
        const own = valueAt(entries[index], 'id');
        if (typeof own !== 'string' || !ID.test(own))
            return false;
        const isRepeated = seen.has(own);
        seen.add(own);
        return isRepeated;
    });
}
/** What is wrong in `accept` or `mute`: where, what about it, and what is allowed there. */
function describeDecisionIssues(name, value, error) {
    return error.issues.flatMap((issue) => {
        const path = issue.path.map(String);
        const [index, key] = path;
        if (index === undefined)
            return describeList(name, issue);
        const entry = valueAt(value, index);
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map((each) => ({
                path: [index, each],
                say: `${name}: ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(each)} is not known; known: ${KEYS[name].join(', ')}`,
            }));
        const say = key === undefined
            ? `${name} holds ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(entry)}; allowed: ${DECISION_LISTS[name]}`
            : `${name}.${key} ${describeKey(entry, key, issue)}`;
        return [{ path, say }];
    });
}
/** Nothing where it is no list: that is said as of any setting. */
function describeList(name, { code }) {
    return code === 'too_big'
        ? [{ path: [], say: `${name} has too many entries; allowed: at most ${MOST_DECISIONS}` }]
        : [];
}
function describeKey(entry, key, { message }) {
    const value = valueAt(entry, key);
    if (message === REPEATED)
        return `${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(value)} ${REPEATED}`;
    const allowed = `allowed: ${ALLOWED[key] ?? ''}`;
    if (value === undefined)
        return `is missing; ${allowed}`;
    // Ids of digits alone, or with one e, are numbers to YAML, and what was written is lost.
    const advice = typeof value === 'number' && ALLOWED[key] !== TIME ? ', in quotes' : '';
    return `is ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .v)(value)}; ${allowed}${advice}`;
}
function valueAt(holder, key) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key))
        return undefined;
    return holder[key];
}
/** One sentence for each mute that lasts too long; the settings alone cannot tell, since only a run has a now. */
function muteProblems(mutes, now) {
    const latest = now + MOST_MUTE_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    return mutes
        .filter(({ until }) => until > latest)
        .map(({ id: muted, until }) => {
        // Two times of one day differ in their hours only.
        const show = until % _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq === 0 ? _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im : _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4;
        return `mute: ${muted} is muted until ${show(until)}, more than ${MOST_MUTE_DAYS} days from now; allowed: until ${show(latest)} at the latest`;
    });
}


/***/ }),

/***/ 42964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ describeFieldIssues),
/* harmony export */   nu: () => (/* binding */ fieldsSchema)
/* harmony export */ });
/* unused harmony export FIELD_EXAMPLES */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17934);


/**
 * `fields` in the config file: what is what in a log that no preset knows.
 * Names are kebab-case outside, camelCase here. Everything may be left out; what is there is checked hard.
 */
/** One right line for each key: error messages and the documentation show it. */
const FIELD_EXAMPLES = {
    rows: 'rows: iterations',
    time: 'time: finished.at',
    started: 'started: begun.at',
    outcome: 'outcome: { field: result.status, success: [ok], failure: [error], ignore: [skipped] }',
    duration: 'duration: { field: elapsed, unit: ms }',
    task: 'task: ticket.key',
    kind: 'kind: category',
    reason: 'reason: [error.message, note]',
    id: 'id: run',
    epoch: 'epoch: launch',
    model: 'model: agent.model',
    agent: 'agent: agent.name',
    commit: 'commit: git.sha',
    pr: 'pr: pull_request',
    'lines-added': 'lines-added: diff.added',
    'lines-removed': 'lines-removed: diff.removed',
    work: 'work: [files_changed, tools]',
    tokens: 'tokens: usage.total',
    'cost-usd': 'cost-usd: usage.cost',
    'latest-by': 'latest-by: [run.id, role]',
    'leave-out': 'leave-out: { type: [config] }',
};
const onePath = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200));
/** One dotted path, or several of which the first that holds something wins. */
const paths = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(onePath, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((one) => [one])),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(onePath).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(10)),
]);
const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String));
const words = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(word, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((one) => [one])),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(200)),
]);
const outcome = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    // A bare field is a boolean.
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(paths, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((field) => ({
        field,
        success: ['true', '1'],
        failure: ['false', '0'],
        ignore: [],
    }))),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        field: paths,
        success: words.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((list) => list.length > 0)),
        // One word and no list: every value that is not named otherwise (an exit code).
        failure: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('others'), words]), []),
        ignore: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(words, []),
    }),
]);
const UNITS = Object.keys(_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER */ .W3);
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(paths, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((field) => ({ field, unit: undefined }))),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ field: paths, unit: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(UNITS)) }),
]), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((given, context) => {
    const { field, unit } = given;
    const refuse = (message) => {
        context.issues.push({ code: 'custom', input: given, message });
        return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    };
    const named = field.map(_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs);
    if (unit === undefined && named.includes(undefined)) {
        return refuse(`the unit is missing: no name ends in one; give ${UNITS.join(', ')}`);
    }
    const other = named.find((each) => each !== undefined && each !== unit);
    if (unit !== undefined && other !== undefined) {
        return refuse(`the unit is ${unit}, but the field's name ends in ${other}`);
    }
    return { field, unit: unit ?? 's' };
}));
const optional = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(paths);
const fieldsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    rows: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(onePath),
    time: optional,
    started: optional,
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(outcome),
    duration: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(duration),
    task: optional,
    kind: optional,
    reason: optional,
    id: optional,
    epoch: optional,
    model: optional,
    agent: optional,
    commit: optional,
    pr: optional,
    'lines-added': optional,
    'lines-removed': optional,
    work: optional,
    tokens: optional,
    'cost-usd': optional,
    'latest-by': optional,
    'leave-out': zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(onePath, words)),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((fields) => Object.keys(fields).length > 0, 'names no field')), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ 'lines-added': linesAdded, 'lines-removed': linesRemoved, 'cost-usd': costUsd, ...fields }) => {
    const { 'latest-by': latestBy, 'leave-out': leaveOut, ...rest } = fields;
    return { ...rest, linesAdded, linesRemoved, costUsd, latestBy, leaveOut };
}));
/** What is wrong in a `fields` block: the key, what about it, and how a right one looks. */
function describeFieldIssues(error) {
    const found = new Map();
    for (const issue of error.issues) {
        const path = issue.path.map(String);
        if (issue.code === 'unrecognized_keys' && path.length === 0) {
            for (const key of issue.keys) {
                const say = `\`fields.${key}\` is not known; known: ${Object.keys(FIELD_EXAMPLES).join(', ')}`;
                found.set(key, { path: [key], say: `${say}; example: ${FIELD_EXAMPLES['outcome']}` });
            }
            continue;
        }
        const [key = ''] = path;
        const why = issue.code === 'custom' && issue.message !== 'Invalid input' ? issue.message : 'is not allowed';
        const say = `\`${['fields', ...path].join('.')}\` ${why}; example: ${FIELD_EXAMPLES[key] ?? 'time: finished.at'}`;
        if (!found.has(key))
            found.set(key, { path, say });
    }
    return [...found.values()];
}


/***/ }),

/***/ 88096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp),
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42618);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12880);



const FLAGS = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy.filter(({ only }) => only === undefined || only === 'command line');
/**
 * Reads the command line: each setting is a flag. Values are checked by `fillSettings`, with all others.
 *
 * @param files the setting that holds what is no flag, where a command takes files
 */
function readFlags(args, files) {
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
    };
    for (const setting of FLAGS)
        options[setting.name] = { type: setting.flag === 'boolean' ? 'boolean' : 'string' };
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options,
        strict: false,
        tokens: true,
        allowPositionals: true,
    });
    const line = { help: false, version: false, given: [], problems: [] };
    const lists = new Map();
    // What follows an unknown flag was meant as its value, and is no problem of its own.
    let unknownAt = -2;
    for (const token of tokens) {
        if (token.kind === 'option' && !(token.name in options))
            unknownAt = token.index;
        if (token.kind === 'positional') {
            if (token.index === unknownAt + 1)
                continue;
            if (files !== undefined) {
                takeOption(line, lists, { name: files, rawName: `--${files}`, value: token.value });
                continue;
            }
            line.problems.push(`${JSON.stringify(token.value)}: not a flag; the folder to read is given as --root DIR`);
        }
        else if (token.kind === 'option') {
            takeOption(line, lists, token);
        }
    }
    return line;
}
function takeOption(line, lists, token) {
    if (token.name === 'help')
        line.help = true;
    else if (token.name === 'version')
        line.version = true;
    else {
        const setting = FLAGS.find((candidate) => candidate.name === token.name);
        const value = token.value ?? (setting?.flag === 'boolean' ? true : undefined);
        if (setting !== undefined && value === undefined) {
            line.problems.push(`${token.rawName}: needs a value; allowed: ${setting.allowed}`);
        }
        else if (setting?.flag === 'list') {
            takeListItem(line, lists, token.rawName, String(value));
        }
        else {
            line.given = line.given.filter((given) => given.name !== token.name || setting === undefined);
            line.given.push({ name: token.name, value, place: token.rawName });
        }
    }
}
/** A list flag may stand several times: `--cycles a.jsonl --cycles b.jsonl`. */
function takeListItem(line, lists, place, value) {
    const list = lists.get(place);
    if (list !== undefined) {
        list.push(value);
        return;
    }
    const started = [value];
    lists.set(place, started);
    line.given.push({ name: place.slice(2), value: started, place });
}
/** The lines of `--help`, generated from the settings. `usages`: how the other commands are called. */
function renderHelp(usages) {
    const rows = FLAGS.map((setting) => [flagOf(setting), describe(setting)]);
    rows.push(['-h, --help', 'Show this.'], ['-V, --version', 'Show the version.']);
    const width = Math.max(...rows.map(([left]) => left.length)) + 2;
    return [
        `Usage: ${_model_command_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND */ .W} [--root DIR] [flags]`,
        ...usages.map((usage) => `       ${_model_command_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND */ .W} ${usage}`),
        '',
        'Reads what a coding loop left in its repository, says what changed, what to do first and how sure that is,',
        'and writes insights.json.',
        '',
        ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
        '',
        'A flag is stronger than the same setting in the config file.',
        'Exit: 0 done, 1 a finding as severe as --fail-on says (or an internal error), 2 a setting to correct.',
    ];
}
/** What stands for a value, by the first of these that is in the words for what is allowed. */
const PLACEHOLDERS = [
    [/folder/, 'DIR'],
    [/^`/, 'WHICH'],
    [/^a size/, 'SIZE'],
    [/number/, 'N'],
    [/time zone/, 'ZONE'],
    [/^a text/, 'TEXT'],
    [/repository/, 'OWNER/NAME'],
    [/^names/, 'NAME'],
];
function flagOf({ flag, key, name, allowed }) {
    if (flag === 'boolean')
        return `--${name}`;
    const found = PLACEHOLDERS.find(([words]) => words.test(allowed));
    return `--${name} ${key === 'now' ? 'ISO' : (found?.[1] ?? 'FILE')}`;
}
function describe(setting) {
    const allowed = setting.allowed.startsWith('`') && setting.flag !== 'boolean' ? ` One of: ${setting.allowed}.` : '';
    const repeat = setting.flag === 'list'
        ? setting.allowed.includes('globs')
            ? ' Globs are welcome; may stand several times.'
            : ' May stand several times.'
        : '';
    return `${setting.description}${allowed}${repeat} (default: ${setting.defaultText})`.replaceAll('`', '');
}


/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ globsProblem)
/* harmony export */ });
/** What a path or glob may be, so that neither expanding nor matching it can take long, whatever the names in the folder. */
/** Longer than any path of a checkout that a program could open on every system. */
const MAX_LENGTH = 1000;
/** Paths that the braces of one setting stand for. */
const MAX_ALTERNATIVES = 1000;
/** Each searches folders of its own. */
const MAX_GLOBS = 100;
/** Matching takes the length of a name to the power of these. */
const MAX_STARS = 4;
/** Why these paths and globs are too much, as words after a quoted value; `undefined` when they are not. */
function globsProblem(patterns) {
    for (const pattern of patterns) {
        const problem = globProblem(pattern);
        if (problem !== undefined)
            return problem;
    }
    if (patterns.filter((pattern) => /[*?[{]/.test(pattern)).length > MAX_GLOBS)
        return `has more than ${MAX_GLOBS} globs`;
    const alternatives = patterns.reduce((sum, pattern) => sum + mostAlternatives(pattern), 0);
    return alternatives > MAX_ALTERNATIVES ? TOO_MANY : undefined;
}
const TOO_MANY = `stands for more than ${MAX_ALTERNATIVES} paths`;
function globProblem(pattern) {
    if (pattern.length > MAX_LENGTH)
        return `has a path of more than ${MAX_LENGTH} characters`;
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MAX_STARS)
        return `has more than ${MAX_STARS} \`**\` in one glob`;
    if (segments.some((segment) => segment.split(/\*+/).length - 1 > MAX_STARS))
        return `has more than ${MAX_STARS} \`*\` in one name`;
    if (pattern.includes('{') && segments.some((segment) => segment !== '..' && segment.includes('..')))
        return 'has a range such as `{1..9}`, which is not known here; write `[1-9]`';
    return mostAlternatives(pattern) > MAX_ALTERNATIVES ? TOO_MANY : undefined;
}
/**
 * At least as many as the braces stand for, however they are nested, quoted or escaped: c commas in b braces stand for
 * most when each has equally many.
 */
function mostAlternatives(pattern) {
    const braces = pattern.split('{').length - 1;
    const commas = pattern.split(',').length - 1;
    return braces === 0 ? 1 : (1 + commas / braces) ** braces;
}


/***/ }),

/***/ 55874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);


/** A time as people write it, or as YAML read it. No number: a day without its dashes would be epoch seconds. */
const instant = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._trim */ .WN()), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6U()]), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value, context) => {
    const at = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(value instanceof Date ? value.toISOString() : value);
    if (at !== undefined)
        return at;
    context.issues.push({ code: 'custom', input: value, message: 'is not a time' });
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
}));


/***/ }),

/***/ 70048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ LOG_FORMATS)
/* harmony export */ });
/** The log formats that `log-format` may name; each is one file of `read/formats/`, and the compiler misses one without. */
const LOG_FORMATS = [
    'native',
    'claude-flow',
    'autoresearch',
    'results-tsv',
    'ralph-history',
    'ralph-metrics',
    'ralph-iterations',
    'ralph-orchestrator',
    'loop-run-log',
    'evolve',
    'issue-pr-cron',
    'jarvis',
    'sessions',
    'ci-runs',
    'gh-run-list',
    'gh-pr-list',
    'gh-aw',
    'claude-result',
];


/***/ }),

/***/ 12880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ SETTINGS),
  DI: () => (/* binding */ isFailing),
  dP: () => (/* binding */ settingsSchema)
});

// UNUSED EXPORTS: SOURCE_NAMES

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/settings/decisions.js
var decisions = __webpack_require__(23740);
// EXTERNAL MODULE: ./build/src/settings/field-mapping.js
var field_mapping = __webpack_require__(42964);
// EXTERNAL MODULE: ./build/src/settings/glob.js
var glob = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/src/settings/instant.js
var instant = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/src/settings/log-formats.js
var log_formats = __webpack_require__(70048);
// EXTERNAL MODULE: ./build/src/model/task-links.js
var task_links = __webpack_require__(99186);
;// CONCATENATED MODULE: ./build/src/settings/task-links.js


const MAX_LENGTH = 500;
/** `auto`, `issues`, `none` or an address of the tasks' own pages. */
const taskLinks = schemas/* string */.YjP().check(api/* _trim */.WN(), schemas/* check */.z6Y(({ value, issues }) => {
    if (['auto', task_links/* ISSUES */.N_, task_links/* NO_LINKS */.EB].includes(value))
        return;
    if (value.length <= MAX_LENGTH && (0,task_links/* isTaskAddress */.EH)(value))
        return;
    const message = /^https?:/i.test(value) ? 'is no https address with {task} in its path' : 'is not allowed';
    issues.push({ code: 'custom', input: value, message });
}));

// EXTERNAL MODULE: ./build/src/settings/shard.js
var shard = __webpack_require__(48127);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/src/model/zone.js
var zone = __webpack_require__(22673);
;// CONCATENATED MODULE: ./build/src/settings/time-zone.js



/** The name of a time zone that Node knows. */
const timeZone = schemas/* string */.YjP().check(api/* _trim */.WN(), schemas/* check */.z6Y(({ value, issues }) => {
    if ((0,zone/* isZoneName */.QJ)(value))
        return;
    const nearest = nearestZone(value);
    const advice = nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
    issues.push({ code: 'custom', input: value, message: `is not an IANA time zone${advice}` });
}));
/** `berlin` and `Europe/Brelin` are near `Europe/Berlin`. */
function nearestZone(given) {
    const wanted = given.toLowerCase().replaceAll(' ', '_');
    const far = (zone) => {
        const name = zone.toLowerCase();
        return Math.min((0,mod/* distance */.Io)(name, wanted), (0,mod/* distance */.Io)(name.slice(name.lastIndexOf('/') + 1), wanted));
    };
    const [nearest] = Intl.supportedValuesOf('timeZone')
        .map((zone) => ({ zone, away: far(zone) }))
        .toSorted((a, b) => a.away - b.away);
    return nearest !== undefined && nearest.away <= wanted.length / 4 ? nearest.zone : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./build/src/settings/size.js

const UNITS = ['', 'k', 'm', 'g', 't'];
const SIZE = /^(\d{1,15}(?:\.\d{1,6})?)\s*(?:([kmgt])(i?)b?|b|bytes?)?$/i;
/** One line may have as much. */
const FEWEST_BYTES = 1000;
/** Bytes, as a number or as people write it: `500 MB`, `1.5 GiB`, `200k`. */
const size = schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().check(api/* _trim */.WN())]), schemas/* transform */.pdi((value, context) => {
    const [, digits = '', unit = '', binary = ''] = SIZE.exec(String(value)) ?? [];
    const bytes = Math.round(Number(digits) * (binary === '' ? 1000 : 1024) ** UNITS.indexOf(unit.toLowerCase()));
    if (digits !== '' && bytes >= FEWEST_BYTES && Number.isSafeInteger(bytes))
        return bytes;
    context.issues.push({ code: 'custom', input: value, message: 'is not a size of 1 kB or more' });
    return core/* NEVER */.tm;
}));

;// CONCATENATED MODULE: ./build/src/settings/schema.js
// The small form of zod: it loads and builds in a fifth of the time, and every run pays for that.











/** What is known of each schema beside its type. */
const metas = registries/* registry */.u5();
function describe(schema, meta) {
    metas.add(schema, meta);
    return schema;
}
const trimmed = schemas/* string */.YjP().check(api/* _trim */.WN());
/** Some texts are looked at with patterns whose time grows with the square of the length. */
const MAX_TEXT_LENGTH = 4096;
const nonEmpty = schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _minLength */.m9(1), schemas/* refine */.YPB((value) => value.length <= MAX_TEXT_LENGTH, `is longer than ${MAX_TEXT_LENGTH} characters`));
function schema_text(meta) {
    return describe(schemas/* optional */.lqM(nonEmpty), meta);
}
function textOr(fallback, meta) {
    return describe(schemas/* _default */.Rvf(nonEmpty, fallback), meta);
}
/** One of a few words; the first is the default. */
function choice(values, meta) {
    const schema = schemas/* _default */.Rvf(schemas/* enum */.k5n(values), () => values[0]);
    return describe(schema, { ...meta, allowed: values.map((value) => `\`${value}\``).join(', ') });
}
function wholeFrom(min, max) {
    const digits = schemas/* pipe */.FsL(trimmed.check(api/* _regex */.Fk(/^\d{1,15}$/)), schemas/* transform */.pdi(Number));
    return schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* number */.aig(), digits]), schemas/* int */.Whr().check(api/* _gte */.qm(min), api/* _lte */.Zm(max)));
}
function whole(min, max, fallback, meta) {
    const schema = schemas/* _default */.Rvf(wholeFrom(min, max), fallback);
    return describe(schema, { ...meta, allowed: `a whole number from ${min} to ${max}` });
}
function flag(meta) {
    const word = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _toLowerCase */.Il(), api/* _regex */.Fk(/^(?:true|false)$/)), schemas/* transform */.pdi((value) => value === 'true'));
    const schema = schemas/* _default */.Rvf(schemas/* union */.KCZ([schemas/* boolean */.zMY(), word]), false);
    return describe(schema, { ...meta, allowed: '`true`, `false`', flag: 'boolean' });
}
const LINE = /\r?\n/;
const LINE_OR_COMMA = /\r?\n|,/;
/** One item a line (or a YAML list), each as `item` says. */
function lines(item, fewest, most, separator = LINE) {
    const items = schemas/* transform */.pdi((value) => [value]
        .flat()
        .flatMap((entry) => entry.split(separator))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''));
    const usable = schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _regex */.Fk(item))).check(api/* _minLength */.m9(fewest), api/* _maxLength */.Eb(most));
    return schemas/* pipe */.FsL(schemas/* pipe */.FsL(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]), items), usable);
}
/** As many as files are read of one setting. */
const MAX_PATHS = 2000;
function paths(meta) {
    const list = lines(/^[^\0]+$/, 1, MAX_PATHS);
    const bounded = list.check(schemas/* check */.z6Y(({ value, issues }) => {
        const message = (0,glob/* globsProblem */.j)(value);
        if (message !== undefined)
            issues.push({ code: 'custom', input: value, message });
    }));
    const schema = schemas/* optional */.lqM(bounded);
    return describe(schema, { ...meta, allowed: 'paths or globs, one a line', flag: 'list' });
}
/** What a loop leaves: files in its repository, or what its agents did on the forge. */
const SOURCE_NAMES = ['logs', 'pull-requests', 'workflow-runs'];
/** Forges split lists of labels at commas, and cut or refuse what is longer. */
const LABEL = /^[^,\p{Cc}]{1,50}$/u;
const MAX_PREFIX_LENGTH = 100;
/** Stricter than the forges' own list, so that no prefix is a path, a command to the runner or invisible. */
const artifactPrefix = trimmed.check(api/* _maxLength */.Eb(MAX_PREFIX_LENGTH), schemas/* check */.z6Y(({ value, issues }) => {
    const bad = [...new Set(value.replace(/[\p{L}\p{N} ._()+=,@-]/gu, ''))];
    if (bad.length === 0)
        return;
    const message = `must not hold ${bad.map((character) => JSON.stringify(character)).join(' ')}`;
    issues.push({ code: 'custom', input: value, message });
}));
const settingsSchema = schemas/* strictObject */.rej({
    root: textOr('.', {
        description: 'Folder that holds the loop’s files; relative paths are taken from here.',
        allowed: 'a folder',
        only: 'command line',
    }),
    retroDir: textOr('.loop/retro', {
        description: 'Folder of the retro files.',
        allowed: 'a folder',
    }),
    cycles: paths({
        description: 'Cycle logs, one JSON object a line.',
        defaultText: '<retro-dir>/cycles.jsonl',
    }),
    logFormat: choice(['auto', ...log_formats/* LOG_FORMATS */.C], {
        description: 'Which loop wrote the cycle logs; `auto` tells by their fields and says what it took and why.',
    }),
    maxFileSize: describe(schemas/* _default */.Rvf(size, 4 * 1024 ** 3), {
        description: 'The most that is read of one log; of a larger one the newest part is, and the report says how much was not.',
        allowed: 'a size such as `500 MB`, `1 GiB` or a number of bytes',
        defaultText: '4 GiB',
    }),
    fields: describe(schemas/* optional */.lqM(field_mapping/* fieldsSchema */.nu), {
        description: 'What is what in a log that no preset knows; written over the preset that `log-format` names or finds.',
        allowed: 'a mapping such as `time: finished.at`',
        only: 'config file',
        defaultText: 'none',
    }),
    timeZone: describe(schemas/* _default */.Rvf(timeZone, 'UTC'), {
        description: 'Where times of the loop’s files are meant that name no zone; days and weeks of the report are those of UTC all the same.',
        allowed: 'an IANA time zone such as `Europe/Berlin`',
    }),
    taskLinks: describe(schemas/* _default */.Rvf(taskLinks, 'auto'), {
        description: 'What the numbers of tasks are: `issues` of the repository, which pages link to and comment on; the loop’s own (`none`), or its own with a page each, such as `https://tracker.example/browse/{task}`. `auto` takes them for issues where the log’s format says so.',
        allowed: '`auto`, `issues`, `none` or an https address with `{task}`',
    }),
    limits: describe(schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()))), {
        description: 'Limits of rules that differ from their defaults, by rule; docs/rules.md lists them.',
        allowed: 'a mapping such as `success-drop: { fewest: 20 }`',
        only: 'config file',
        defaultText: 'none',
    }),
    accept: describe(schemas/* _default */.Rvf(decisions/* acceptSchema */.Oj, []), {
        description: 'New levels that a person took as normal: `id` of a finding, `from` when on, and a `reason` if you like.',
        allowed: decisions/* DECISION_LISTS */.JU.accept,
        only: 'config file',
        defaultText: 'none',
    }),
    mute: describe(schemas/* _default */.Rvf(decisions/* muteSchema */.nG, []), {
        description: `Findings that a person does not want to hear of for now: \`id\`, \`until\` when, at most ${decisions/* MOST_MUTE_DAYS */.k7} days from now, and a \`reason\` if you like.`,
        allowed: decisions/* DECISION_LISTS */.JU.mute,
        only: 'config file',
        defaultText: 'none',
    }),
    sources: describe(schemas/* optional */.lqM(schemas/* pipe */.FsL(lines(/^[\w-]+$/, 1, SOURCE_NAMES.length, LINE_OR_COMMA), schemas/* array */.YOg(schemas/* enum */.k5n(SOURCE_NAMES)))), {
        description: 'What is read, the first that has anything is judged: `logs` are files, `pull-requests` and `workflow-runs` are what coding agents did on the forge.',
        allowed: SOURCE_NAMES.map((name) => `\`${name}\``).join(', '),
        defaultText: 'logs; where there is none, pull-requests and workflow-runs of the repository, with a token that may read them',
        flag: 'list',
    }),
    repository: describe(schemas/* optional */.lqM(trimmed.check(api/* _regex */.Fk(/^[\w.-]{1,100}\/[\w.-]{1,100}$/))), {
        description: 'Whose pull requests and workflow runs are read.',
        allowed: 'a repository such as `acme/orbit`',
        defaultText: 'the one that the workflow runs in',
    }),
    workflows: describe(schemas/* optional */.lqM(lines(/^[^\0]{1,200}$/, 1, 50, LINE_OR_COMMA)), {
        description: 'Which workflows are an agent’s, by file or name.',
        allowed: 'names such as `claude.yml`, one a line or with commas',
        defaultText: 'those in .github/workflows that use a known coding agent',
        flag: 'list',
    }),
    agents: describe(schemas/* optional */.lqM(lines(/^[^\0]{1,100}$/, 1, 50, LINE_OR_COMMA)), {
        description: 'Whose pull requests count: names of agents, branch prefixes such as `bot/`, or logins.',
        allowed: 'names, one a line or with commas',
        defaultText: 'the known coding agents',
        flag: 'list',
    }),
    since: whole(1, 365, 90, {
        description: 'How far back pull requests and workflow runs are read, in days.',
    }),
    failedSteps: flag({
        description: 'Ask at which step the newest 100 failed runs failed, a request each; these are then the reasons of failures.',
    }),
    jobLogs: flag({
        description: 'Read what the newest 100 runs cost from the logs of their jobs, two requests each: Claude Code prints it there.',
    }),
    deepTriage: paths({
        description: 'Logs of the LLM triage runs.',
        defaultText: '<retro-dir>/deep-triage.jsonl',
    }),
    triage: paths({
        description: 'Logs of the mechanical triage runs.',
        defaultText: '<retro-dir>/triage.jsonl',
    }),
    quarantine: textOr('.loop/quarantine.json', {
        description: 'Issues that the loop must leave alone for now.',
        allowed: 'a file',
    }),
    output: schema_text({
        description: 'Where insights.json is written.',
        allowed: 'a file',
        defaultText: '<retro-dir>/insights.json',
    }),
    previous: textOr('auto', {
        description: 'The last insights.json, for what people were told and for lines that were deleted since: `auto` takes the file at `output`, or on GitHub the newest artifact of the default branch (with `actions: read`); `none` takes none.',
        allowed: '`auto`, `none` or a file',
    }),
    report: schema_text({
        description: 'Where report.html is written, the page with the charts.',
        allowed: 'a file',
        defaultText: 'beside the runner’s temporary files; not written at a terminal',
    }),
    promptContextPath: schema_text({
        description: 'Where the context for a planner’s prompt is written.',
        allowed: 'a file',
        defaultText: 'beside the runner’s temporary files; not written at a terminal',
    }),
    quotes: choice(['all', 'none'], {
        description: 'Whether the prompt context quotes text from the logs, or holds numbers and plain words only.',
    }),
    rules: choice(['standard', 'seed'], {
        description: '`standard` judges by evidence; `seed` gives the seed program’s answers, digit for digit.',
    }),
    windowDays: whole(1, 365, 7, {
        description: 'Length of the window that is compared with the time before it, in days.',
    }),
    now: describe(schemas/* optional */.lqM(instant/* instant */.u), {
        description: 'The instant that the report is made for.',
        allowed: 'a time such as `2026-09-21T06:00:00Z`',
        defaultText: 'the clock',
    }),
    loopName: describe(schemas/* optional */.lqM(nonEmpty.check(api/* _maxLength */.Eb(100))), {
        description: 'Name of the loop, for pages over several; it stands in insights.json.',
        allowed: 'a text of at most 100 characters',
        defaultText: 'none',
    }),
    config: textOr('.github/loop-introspection.yml', {
        description: 'Config file; the default one may be missing.',
        allowed: 'a YAML file',
    }),
    failOn: choice(['never', 'high', 'medium', 'low'], {
        description: 'Fail (exit 1) when a finding of this severity or above is open and not muted, after everything is written.',
    }),
    dryRun: flag({
        description: 'Analyse and say what would be published; write no file, artifact, issue or comment.',
    }),
    failOnPublishError: flag({
        description: 'Fail (exit 1) when something could not be published, after everything else is.',
        only: 'action',
    }),
    artifacts: choice(['auto', 'never'], {
        description: 'Whether insights.json and report.html are uploaded as artifacts where the runner can.',
        only: 'action',
    }),
    artifactPrefix: describe(schemas/* optional */.lqM(artifactPrefix), {
        description: 'Begins the artifacts’ names, in place of nothing on GitHub and of the job’s name and number on Gitea and Forgejo; jobs of a matrix each need their own.',
        allowed: `at most ${MAX_PREFIX_LENGTH} letters, digits, spaces and ._()+=,@-`,
        only: 'action',
        defaultText: 'none',
    }),
    retentionDays: describe(schemas/* optional */.lqM(wholeFrom(1, 90)), {
        description: 'How long artifacts are kept, in days.',
        allowed: 'a whole number from 1 to 90',
        only: 'action',
        defaultText: 'the repository’s setting',
    }),
    issue: choice(['never', 'auto', 'always'], {
        description: 'The living issue: `auto` keeps one open while there is something to do, `always` keeps one open.',
        only: 'action',
    }),
    issueMinSeverity: choice(['high', 'medium', 'low'], {
        description: 'The least severity that opens the issue and keeps it open.',
        only: 'action',
    }),
    issueLabels: describe(schemas/* _default */.Rvf(lines(LABEL, 1, 100), ['loop-health']), {
        description: 'Labels of the issue, one a line; it is found again by the first one.',
        allowed: 'at most 100 labels of at most 50 characters without a comma, one a line',
        defaultText: 'loop-health',
        only: 'action',
        flag: 'list',
    }),
    issueAssignees: describe(schemas/* _default */.Rvf(lines(/^[\w.@[\]-]{1,100}$/, 0, 10), []), {
        description: 'Who is assigned when the issue is opened, one login a line.',
        allowed: 'at most 10 logins, one a line',
        defaultText: 'none',
        only: 'action',
        flag: 'list',
    }),
    issueKey: textOr('default', {
        description: 'Tells several living issues of one repository apart, as of two loops.',
        allowed: 'a text',
        only: 'action',
    }),
    issueAuthor: schema_text({
        description: 'A login whose living issue is taken over, as after a change of the token; its own is always known.',
        allowed: 'a login',
        defaultText: 'none',
        only: 'action',
    }),
    failingIssueComments: flag({
        description: 'Write one comment on each issue that the loop keeps failing at, at most 5 a run.',
        only: 'action',
    }),
    quarantineLabel: describe(schemas/* optional */.lqM(trimmed.check(api/* _regex */.Fk(LABEL))), {
        description: 'Label that is put on those issues with their comment; without one none is labelled.',
        allowed: 'a label of at most 50 characters without a comma',
        defaultText: 'none',
        only: 'action',
    }),
    token: schema_text({
        description: 'Token that reads and writes issues, and reads the last report from its artifact; the report itself needs none.',
        allowed: 'a token',
        defaultText: 'the job’s token',
        runnerDefault: '${{ github.token }}',
        only: 'action',
        isSecret: true,
    }),
    format: choice(['text', 'json', 'markdown', 'html', 'prompt'], {
        description: 'What is printed: the report, insights.json itself, the page of a workflow run, report.html, or the context for a planner’s prompt.',
        only: 'command line',
    }),
    shard: describe(schemas/* optional */.lqM(shard/* shardNumber */.F), {
        description: 'Read one of so many equal parts of the log and write what was read to `output`; the files of all parts are then read in place of the log. For a log that is too large for one machine.',
        allowed: 'a part, such as `2/8`',
        only: 'command line',
    }),
    open: flag({
        description: 'Show report.html in the browser; without `report` it is a temporary file.',
        only: 'command line',
    }),
});
/** The settings in schema order, with what is known of each. */
const SETTINGS = Object.entries(settingsSchema.shape).map(([key, schema]) => {
    const meta = metas.get(schema);
    if (meta === undefined)
        throw new TypeError(`setting ${key} is not described`);
    const defaultText = meta.defaultText ?? JSON.stringify(parse/* parse */.qg(schema, undefined) ?? 'none').replaceAll('"', '');
    return { ...meta, key: key, name: kebabOf(key), defaultText };
});
function kebabOf(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Whether a finding that nobody muted is as severe as `fail-on` says, or more. */
function isFailing(failOn, findings) {
    return (failOn !== 'never' &&
        findings.some(({ severity, muted_until: until = null }) => until === null && (0,finding/* isAtLeast */.du)(severity, failOn)));
}


/***/ }),

/***/ 48127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shardNumber),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);

const SHARD = /^(\d{1,4})\/(\d{1,4})$/;
const MOST_SHARDS = 1000;
/** `2/8`: one of so many equal parts; both count from 1. */
const shardNumber = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._trim */ .WN()), 
// Spelt out, since the library's types import no other file.
zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((value, context) => {
    const [index = 0, of = 0] = (SHARD.exec(value) ?? []).slice(1).map(Number);
    if (index >= 1 && index <= of && of <= MOST_SHARDS)
        return { index, of };
    context.issues.push({ code: 'custom', input: value, message: `is no part of up to ${MOST_SHARDS}` });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
}));


/***/ })

};
