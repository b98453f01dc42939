export const id = 'commands-inspect-and-commands-record-and-commands-report.shared';
export const ids = ['commands-inspect-and-commands-record-and-commands-report.shared'];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _publish_print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70318);
/* harmony import */ var _publish_write_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24441);
/* harmony import */ var _settings_config_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3374);



/** Words what stopped a command. @returns the exit code */
function explain(error) {
    if (error instanceof _settings_config_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .x) {
        for (const problem of error.problems)
            (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`error: ${problem}`);
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)('Nothing was read or written. See --help.');
        return 2;
    }
    if (error instanceof _publish_write_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WriteError */ .Q)
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`error: ${error.message}`);
    else
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`internal error: ${error instanceof Error ? (error.stack ?? error.message).replaceAll('\n', ' ') : String(error)}`);
    return 1;
}


/***/ }),

/***/ 17934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   sF: () => (/* binding */ MEASURES)
/* harmony export */ });
/* unused harmony exports SEVERITIES, VERDICTS, VERDICT_REASONS, LEVELS, WATCH_REASONS, SUBJECT_KINDS */
/** What a report finds, as data. Rules make it, insights.json holds it, pages show it; sentences are made from it. */
const SEVERITIES = ['high', 'medium', 'low', 'info'];
/** Whether a severity is the bar or above it. */
function isAtLeast(severity, bar) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar);
}
const VERDICTS = (/* unused pure expression or super */ null && (['better', 'steady', 'watch', 'worse', 'unknown']));
/** Why the verdict is what it is; the headline and every title are worded from it. */
const VERDICT_REASONS = (/* unused pure expression or super */ null && ([
    'stopped',
    'success-fell',
    'success-rose',
    'findings',
    'usual',
    'little-change',
    'too-early',
    'too-few',
    'old-data',
    'no-outcomes',
    'no-cycles',
]));
/** How sure a finding is; docs/evidence.md says what each takes. */
const LEVELS = (/* unused pure expression or super */ null && (['insufficient', 'suggestive', 'likely', 'confirmed']));
/** Why something is only watched. */
const WATCH_REASONS = (/* unused pure expression or super */ null && (['too-few', 'luck-explains-it', 'many-were-tested']));
const SUBJECT_KINDS = (/* unused pure expression or super */ null && (['loop', 'type', 'task', 'reason', 'source']));
/** What can be measured, and in which unit. A goal that the next report checks names one of these. */
const MEASURES = {
    success: 'share',
    'success-of-others': 'share',
    'success-by-score': 'share',
    'failures-at-cap': 'share',
    'capped-failures': 'cycles',
    'failures-with-reason': 'share',
    failures: 'cycles',
    'failed-in-a-row': 'cycles',
    'failed-seconds': 'seconds',
    tries: 'cycles',
    cycles: 'cycles',
    pace: 'cycles a day',
    silence: 'seconds',
    'cycle-seconds': 'seconds',
    'slowest-tenth': 'seconds',
    'time-limit': 'seconds',
    'long-cycles': 'cycles',
    'short-successes': 'cycles',
    incidents: 'times',
    tasks: 'tasks',
    quarantined: 'days',
    'deep-triage': 'days',
    'merged-lines': 'lines',
    unusable: 'share',
};


/***/ }),

/***/ 94386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   IO: () => (/* binding */ formatLongDay),
/* harmony export */   LV: () => (/* binding */ isInFuture),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Rq: () => (/* binding */ MICROS_PER_DAY),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant),
/* harmony export */   vV: () => (/* binding */ MICROS_PER_MS)
/* harmony export */ });
const MICROS_PER_MS = 1000;
const MICROS_PER_SECOND = 1_000_000;
const MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
const MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;
/** Years that a log can mean; anything else is a typing or unit error. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;
const LATEST = Date.UTC(LAST_YEAR, 11, 31, 23, 59, 59, 999) * MICROS_PER_MS;
/**
 * A timestamp field as an instant.
 *
 * Takes ISO 8601 (`2026-07-02T05:00:01.123456+02:00`, `2026-07-02 05:00`, `20260702T050001Z`, `2026-07-02`)
 * and epoch seconds or milliseconds. A missing zone is UTC, digits past the microsecond are dropped.
 * A day that does not exist (`2026-02-30`) is `undefined`, never the day after.
 */
function parseInstant(value) {
    if (typeof value === 'string')
        return parseIso(value);
    if (typeof value === 'number')
        return parseEpoch(value);
    return undefined;
}
/** Numbers under 1e11 are seconds (up to the year 5138), larger ones milliseconds (from 1973). */
function parseEpoch(value) {
    if (!Number.isFinite(value) || value <= 0)
        return undefined;
    const at = Math.round(value < 1e11 ? value * MICROS_PER_SECOND : value * MICROS_PER_MS);
    return at <= LATEST ? at : undefined;
}
// Written by hand because it runs once per record: a regular expression with groups costs 5 times as much.
function parseIso(text) {
    const year = digitsAt(text, 0, 4);
    const extended = text.charCodeAt(4) === DASH;
    const monthAt = extended ? 5 : 4;
    const month = digitsAt(text, monthAt, 2);
    if (extended && text.charCodeAt(7) !== DASH)
        return undefined;
    const dayAt = extended ? 8 : 6;
    const day = digitsAt(text, dayAt, 2);
    if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return undefined;
    const date = daysSinceEpoch(year, month, day) * MICROS_PER_DAY;
    let at = dayAt + 2;
    if (at === text.length)
        return date;
    const separator = text.charCodeAt(at);
    if (separator !== LETTER_T && separator !== LETTER_T_LOWER && separator !== SPACE)
        return undefined;
    at += 1;
    const hour = digitsAt(text, at, 2);
    at += 2;
    if (hour < 0 || hour > 23)
        return undefined;
    let micros = hour * 60 * MICROS_PER_MINUTE;
    const colons = text.charCodeAt(at) === COLON;
    if (colons || isDigit(text.charCodeAt(at))) {
        if (colons)
            at += 1;
        const minute = digitsAt(text, at, 2);
        at += 2;
        if (minute < 0 || minute > 59)
            return undefined;
        micros += minute * MICROS_PER_MINUTE;
        if (colons ? text.charCodeAt(at) === COLON : isDigit(text.charCodeAt(at))) {
            if (colons)
                at += 1;
            const second = digitsAt(text, at, 2);
            at += 2;
            if (second < 0 || second > 59)
                return undefined;
            micros += second * MICROS_PER_SECOND;
            const point = text.charCodeAt(at);
            if (point === POINT || point === COMMA) {
                at += 1;
                const start = at;
                for (let unit = MICROS_PER_SECOND / 10; isDigit(text.charCodeAt(at)); unit /= 10) {
                    if (unit >= 1)
                        micros += unit * (text.charCodeAt(at) - ZERO);
                    at += 1;
                }
                if (at === start)
                    return undefined;
            }
        }
    }
    const offset = parseOffset(text, at);
    return offset === undefined ? undefined : date + micros - offset;
}
/** Microseconds east of UTC; 0 for no zone, `undefined` for anything that is not a zone. */
function parseOffset(text, at) {
    if (at === text.length)
        return 0;
    const sign = text.charCodeAt(at);
    if ((sign === LETTER_Z || sign === LETTER_Z_LOWER) && at + 1 === text.length)
        return 0;
    if (sign !== PLUS && sign !== DASH)
        return undefined;
    const hours = digitsAt(text, at + 1, 2);
    const rest = text.slice(at + 3);
    const minutes = rest === '' ? 0 : rest.startsWith(':') ? digitsAt(rest, 1, 2) : digitsAt(rest, 0, 2);
    const length = rest === '' ? 0 : rest.startsWith(':') ? 3 : 2;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest.length !== length)
        return undefined;
    const offset = (hours * 60 + minutes) * MICROS_PER_MINUTE;
    return sign === DASH ? -offset : offset;
}
const ZERO = 48;
const DASH = 45;
const PLUS = 43;
const COLON = 58;
const POINT = 46;
const COMMA = 44;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_T_LOWER = 116;
const LETTER_Z = 90;
const LETTER_Z_LOWER = 122;
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
/** The number that `count` digits at `start` spell, or -1. */
function digitsAt(text, start, count) {
    let value = 0;
    for (let at = start; at < start + count; at++) {
        const code = text.charCodeAt(at);
        if (!isDigit(code))
            return -1;
        value = value * 10 + (code - ZERO);
    }
    return value;
}
/** Howard Hinnant's days_from_civil for years from 1970; four times as fast as `Date.UTC`. */
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
function daysInMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** `2026-11-22T12:00:00+00:00`, with microseconds where there are any: Python's `isoformat()` in UTC. */
function formatInstant(at) {
    const ms = Math.floor(at / MICROS_PER_MS);
    const micros = ((at % MICROS_PER_SECOND) + MICROS_PER_SECOND) % MICROS_PER_SECOND;
    const seconds = new Date(ms).toISOString().slice(0, 19);
    return micros === 0 ? `${seconds}+00:00` : `${seconds}.${String(micros).padStart(6, '0')}+00:00`;
}
function instantOf(date) {
    return date.getTime() * MICROS_PER_MS;
}
function dateOf(at) {
    return new Date(at / MICROS_PER_MS);
}
const LONG_MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `14 September`, in UTC. */
function formatLongDay(date) {
    return `${date.getUTCDate()} ${LONG_MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** Clocks differ: what is dated up to this long after now is not called future. */
const CLOCK_SKEW_MICROS = 5 * 60 * 1_000_000;
/** Whether a time cannot have come yet. The one meaning of "the future", for every window, count and warning. */
function isInFuture(at, now) {
    return at > now + CLOCK_SKEW_MICROS;
}


/***/ }),

/***/ 87578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ minutesText),
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   HG: () => (/* binding */ taskText),
/* harmony export */   JA: () => (/* binding */ pointsText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   Wo: () => (/* binding */ NO_NAME),
/* harmony export */   XA: () => (/* binding */ ofText),
/* harmony export */   Zv: () => (/* binding */ groupThousands),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   oZ: () => (/* binding */ lowerFirst),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tV: () => (/* binding */ longDay),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94386);

/** The one place that words numbers, dates and names, so that rules and pages say the same thing the same way. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${groupThousands(count)} ${count === 1 ? noun : nouns}`;
}
/** `day`, `7 days`: after "the last", "in the". */
function daysText(days) {
    const whole = Math.max(1, Math.round(days));
    return whole === 1 ? 'day' : `${whole} days`;
}
/** Whole points of 100, for a difference of shares. */
function points(share) {
    return Math.round(share * 100);
}
/** `29 points`, whatever its sign. */
function pointsText(share) {
    return plural(Math.abs(points(share)), 'point');
}
function groupThousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** 54 of 100; never 0 or 100 for a share that is neither. `whole` > 0. */
function wholePercent(part, whole) {
    const rounded = Math.round((part / whole) * 100);
    if (rounded === 100 && part < whole)
        return 99;
    return rounded === 0 && part > 0 ? 1 : rounded;
}
/** `54%`, as `wholePercent` rounds; `-` of nothing. */
function percent(part, whole) {
    return whole === 0 ? '-' : `${wholePercent(part, whole)}%`;
}
/** `34 of 41`, `1,502 of 3,001`: the one way in which a count of a whole is written. */
function ofText(k, n) {
    return `${groupThousands(k)} of ${groupThousands(n)}`;
}
/** `42 s`, `11.6 min`, `1 h 52 min`, `3 d 4 h`. */
function duration(seconds) {
    if (seconds < 100)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds) / 60;
    if (minutes < 99.95)
        return `${minutesText(seconds)} min`;
    const whole = Math.round(minutes);
    if (whole < 48 * 60)
        return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`;
    const hours = Math.round(minutes / 60);
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `11.6`. Of whole seconds, so that a time reads the same from a log and from insights.json. */
function minutesText(seconds) {
    return (Math.round(seconds) / 60).toFixed(1);
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `14 Sep`, in UTC. */
function day(iso) {
    const date = new Date(iso);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** `14 September`, in UTC. */
function longDay(iso) {
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLongDay */ .IO)(new Date(iso));
}
/** What stands for a name that shows nothing. */
const NO_NAME = '(no name)';
function isBlank(name) {
    return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(String(name));
}
/** `#412` for an issue number, a text id as it is. The caller makes it fit for its surface. */
function taskName(task) {
    if (isBlank(task))
        return NO_NAME;
    return typeof task === 'number' || /^\d+$/.test(task) ? `#${task}` : task;
}
/** `#412` for a number, a quoted text id otherwise: a task in a sentence. The text is from outside: pages make it inert. */
function taskText(key) {
    return /^\d+$/.test(key) ? `#${shortName(key)}` : quoted(key);
}
/** A name in quotation marks within a sentence; a kind, an epoch, a model. */
function quoted(name) {
    return `"${shortName(name)}"`;
}
const MAX_NAME_IN_SENTENCE = 60;
/** A name within a sentence, which has to stay one; the whole name stands where the finding says what it is about. */
function shortName(name) {
    return shortenMiddle(name, MAX_NAME_IN_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */
function list(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The beginning of a sentence within another, unless it begins with more than a word. */
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
/** A long name by its two ends, where what tells it from others stands. At most `max` UTF-16 units. */
function shortenMiddle(name, max) {
    if (name.length <= max)
        return name;
    const end = Math.floor((max - 1) / 2);
    return `${name.slice(0, max - 1 - end).toWellFormed()}…${name.slice(-end).toWellFormed()}`;
}


/***/ }),

/***/ 87856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ nearestExisting),
/* harmony export */   e9: () => (/* binding */ isInGitFolder),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function isFolder(given) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(given).isDirectory();
    }
    catch {
        return false;
    }
}
/** A folder, or the nearest one above it that exists. */
function nearestExisting(folder) {
    let at = folder;
    while (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(at) && node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) !== at)
        at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at);
    return at;
}
/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` never returns where a folder cannot be made although the one above it is there, as in /proc.
 *
 * @throws Error of the file system
 */
function makeFolder(folder) {
    let at = nearestExisting(folder);
    for (const name of node_path__WEBPACK_IMPORTED_MODULE_1__.relative(at, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean)) {
        at = node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, name);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(at);
        }
        catch (error) {
            // Another writer may have made it meanwhile; what else is there shows when something is written below it.
            if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
                throw error;
        }
    }
}
/** Where a file is, or would be made: the links of its folders are followed, one in its own place is not. */
function locate(full) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(full);
    const there = nearestExisting(folder);
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(there), node_path__WEBPACK_IMPORTED_MODULE_1__.relative(there, folder), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(full));
    }
    catch {
        return full;
    }
}
/** What some file systems take for `.git`, too: any case, dots and blanks after it, its short name, invisible characters. */
function isInGitFolder(given) {
    return given
        .split(/[/\\]/)
        .some((name) => /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i.test(name.replaceAll(/\p{Cf}/gu, '')));
}


/***/ }),

/***/ 20086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What an error says; libraries throw other things, too. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 24441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WriteError),
/* harmony export */   t: () => (/* binding */ writeFileWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _read_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75310);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87856);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20086);






/** Why a file was not written: one sentence for the user. */
class WriteError extends Error {
    name = 'WriteError';
}
/**
 * Writes a file whole or not at all: temporary file in the same folder, fsync, rename. Never through a symlink.
 *
 * @returns the path written
 * @throws WriteError
 */
function writeFileWhole(given, content, access) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(access.root, given);
    try {
        const target = node_path__WEBPACK_IMPORTED_MODULE_2__.join(openFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(full), given, access), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(full));
        if ((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGitFolder */ .e9)(target))
            throw new WriteError(`${given} lies under .git; nothing was written`);
        if (node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(target, { throwIfNoEntry: false })?.isFile() === false)
            throw new WriteError(`${given} is a link, a folder or a device, not a file; nothing was written`);
        removeLeftovers(target);
        replaceFile(target, content);
        return full;
    }
    catch (error) {
        if (error instanceof WriteError)
            throw error;
        throw new WriteError(`${given} could not be written: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`, { cause: error });
    }
}
/** Makes the folder where it is missing. @returns its real path */
function openFolder(folder, given, { root, confined }) {
    const checkInside = (realPath) => {
        if (confined && !(0,_read_access_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(realPath, root))
            throw new WriteError(`${given} is outside the workspace; nothing was written`);
        return realPath;
    };
    checkInside(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestExisting */ .Iv)(folder)));
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
    return checkInside(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync(folder));
}
function replaceFile(target, content) {
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(temporary, 'wx');
        try {
            checkPlace(fd, temporary);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(fd, content);
            node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync(fd);
            checkPlace(fd, temporary);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
        }
        node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync(temporary, target);
    }
    catch (error) {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(temporary, { force: true });
        throw error;
    }
}
/** A folder on the way may have been replaced since it was looked at: what was opened must be what the path leads to. */
function checkPlace(fd, realPath) {
    const opened = node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync(fd, { bigint: true });
    const found = node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(realPath, { bigint: true, throwIfNoEntry: false });
    const isSame = found !== undefined && opened.ino === found.ino && opened.dev === found.dev;
    if (!isSame || node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync(realPath) !== realPath)
        throw new Error('its folder was replaced meanwhile');
}
/** Longer than any run writes, so that the file of a run beside this one stays. */
const LEFT_AFTER_MS = 3_600_000;
/** Removes the temporary files of this target that killed runs left. What cannot be removed stays. */
function removeLeftovers(target) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target);
    const start = `${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(target)}.`;
    try {
        for (const name of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(folder)) {
            if (!name.startsWith(start) ||
                !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.test(name.slice(start.length)))
                continue;
            const leftover = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(leftover);
            if (stats.isFile() && Date.now() - stats.mtimeMs > LEFT_AFTER_MS)
                node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync(leftover);
        }
    }
    catch {
        // No reason to write nothing.
    }
}


/***/ }),

/***/ 75310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   xq: () => (/* binding */ resolveFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports MAX_FILES, MAX_FILE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const MAX_FILES = 2000;
const MAX_FILE_BYTES = 1024 ** 3;
const isTrouble = (found) => 'kind' in found;
/** Resolves paths and globs to the regular files they mean, each real file once, in the order given. */
async function findFiles(patterns, access) {
    const found = new Map();
    for (const pattern of patterns) {
        for (const each of await matchesOf(pattern, access)) {
            const result = isTrouble(each) ? each : resolveFile(each.path, access);
            const key = isTrouble(result) ? `${result.kind}:${result.path}` : result.realPath;
            if (!found.has(key))
                found.set(key, result);
        }
    }
    const results = [...found.values()];
    if (results.length <= MAX_FILES)
        return results;
    const rest = results.length - MAX_FILES;
    return [
        ...results.slice(0, MAX_FILES),
        {
            path: patterns.join(' '),
            kind: 'refused',
            say: `matches ${results.length} files; the last ${rest} were not read`,
        },
    ];
}
/** Characters that make a path a glob; a file that really has such a name is taken as it is. */
const GLOB = /[*?[\]{}()!]/;
async function matchesOf(pattern, access) {
    if (!GLOB.test(pattern) || node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(access.root, pattern)))
        return [{ path: pattern }];
    if (access.confined && (node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..'))) {
        return [{ path: pattern, kind: 'refused', say: OUTSIDE }];
    }
    const { default: glob } = await __webpack_require__.e(/* import() */ 'fast-glob').then(__webpack_require__.t.bind(__webpack_require__, 25648, 19));
    // Links are listed, so that they can be refused by name, but not walked: one may lead to the whole disk.
    const matches = await glob(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
        cwd: access.root,
        dot: true,
        followSymbolicLinks: false,
        onlyFiles: false,
        objectMode: true,
        suppressErrors: true,
    });
    const files = matches.filter(({ dirent }) => !dirent.isDirectory()).map((entry) => entry.path);
    if (files.length === 0)
        return [{ path: pattern, kind: 'missing', say: 'no file matches' }];
    return files.toSorted().map((file) => ({ path: file }));
}
const OUTSIDE = 'is outside the workspace, so it is not read';
/** The real regular file behind a path, or why it is not read. */
function resolveFile(given, access) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(access.root, given);
    access.inputs?.add(full);
    try {
        const realPath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(full);
        if (access.confined && !isInside(realPath, access.root))
            return { path: given, kind: 'refused', say: OUTSIDE };
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(realPath);
        if (stats.isDirectory())
            return { path: given, kind: 'unreadable', say: 'is a folder, not a file' };
        if (!stats.isFile())
            return { path: given, kind: 'refused', say: 'is not a regular file' };
        if (stats.size > MAX_FILE_BYTES)
            return { path: given, kind: 'unreadable', say: 'is over 1 GiB' };
        return { path: given, realPath };
    }
    catch (error) {
        return troubleOf(given, error);
    }
}
/** Opens a found file for reading; it must still be the same kind of thing that was found. */
function openFile(file) {
    // Windows has neither flag; there the checks before and after stand alone.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file.realPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
        if (stats.isFile())
            return { fd, bytes: stats.size };
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        return { path: file.path, kind: 'refused', say: 'is not a regular file' };
    }
    catch (error) {
        return troubleOf(file.path, error);
    }
}
/** The whole text of a small file, for settings and the quarantine list. */
function readText(file) {
    const opened = openFile(file);
    if (isTrouble(opened))
        return opened;
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(opened.fd, 'utf8').replace(/^\uFEFF/, '');
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(opened.fd);
    }
}
function isInside(realPath, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder), realPath);
    return relative === '' || (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) && relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..');
}
function troubleOf(given, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { path: given, kind: 'missing', say: 'was not found' };
    if (code === 'EACCES' || code === 'EPERM')
        return { path: given, kind: 'unreadable', say: 'may not be read (permission)' };
    if (code === 'ELOOP')
        return { path: given, kind: 'refused', say: 'is a symbolic link that leads nowhere' };
    return {
        path: given,
        kind: 'unreadable',
        say: `could not be read (${code === '' ? 'unknown error' : code})`,
    };
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** What the user can fix: every problem of one run at once, each with its place and what is allowed there. */
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
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
    commit: 'commit: git.sha',
    pr: 'pr: pull_request',
    'lines-added': 'lines-added: diff.added',
    'lines-removed': 'lines-removed: diff.removed',
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
const word = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(String));
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
        failure: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._default */ .Rvf(words, []),
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
    commit: optional,
    pr: optional,
    'lines-added': optional,
    'lines-removed': optional,
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
/* harmony export */   W5: () => (/* binding */ renderHelp),
/* harmony export */   Wr: () => (/* binding */ COMMAND),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);


const COMMAND = 'loop-introspection';
const FLAGS = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy.filter(({ only }) => only === undefined || only === 'command line');
/** Reads the command line: each setting is a flag. Values are checked by `fillSettings`, with all others. */
function readFlags(args) {
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
        `Usage: ${COMMAND} [--root DIR] [flags]`,
        ...usages.map((usage) => `       ${COMMAND} ${usage}`),
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
function flagOf(setting) {
    if (setting.flag === 'boolean')
        return `--${setting.name}`;
    const value = setting.key === 'now'
        ? 'ISO'
        : setting.allowed.includes('folder')
            ? 'DIR'
            : setting.allowed.startsWith('`')
                ? 'WHICH'
                : setting.allowed.includes('number')
                    ? 'N'
                    : setting.allowed.startsWith('a text')
                        ? 'TEXT'
                        : 'FILE';
    return `--${setting.name} ${value}`;
}
function describe(setting) {
    const allowed = setting.allowed.startsWith('`') && setting.flag !== 'boolean' ? ` One of: ${setting.allowed}.` : '';
    const repeat = setting.flag === 'list' ? ' Globs are welcome; may stand several times.' : '';
    return `${setting.description}${allowed}${repeat} (default: ${setting.defaultText})`.replaceAll('`', '');
}


/***/ }),

/***/ 9817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ SETTINGS),
  DI: () => (/* binding */ isFailing),
  dP: () => (/* binding */ settingsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/time.js
var time = __webpack_require__(94386);
// EXTERNAL MODULE: ./build/src/settings/field-mapping.js
var field_mapping = __webpack_require__(42964);
;// CONCATENATED MODULE: ./build/src/settings/log-formats.js
/** The log formats that `log-format` may name; each is one file of `read/formats/`, and the compiler misses one without. */
const LOG_FORMATS = [
    'native',
    'claude-flow',
    'autoresearch',
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
];

;// CONCATENATED MODULE: ./build/src/settings/schema.js
// The small form of zod: it loads and builds in a fifth of the time, and every run pays for that.





/** What is known of each schema beside its type. */
const metas = registries/* registry */.u5();
function describe(schema, meta) {
    metas.add(schema, meta);
    return schema;
}
const trimmed = schemas/* string */.YjP().check(api/* _trim */.WN());
const nonEmpty = schemas/* string */.YjP().check(api/* _trim */.WN(), api/* _minLength */.m9(1));
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
/** One item a line (or a YAML list), each as `item` says. */
function lines(item, fewest, most) {
    const split = schemas/* pipe */.FsL(schemas/* string */.YjP(), schemas/* transform */.pdi((value) => value.split(/\r?\n/)));
    const cleaned = schemas/* transform */.pdi((list) => list.map((entry) => entry.trim()).filter((entry) => entry !== ''));
    const usable = schemas/* array */.YOg(schemas/* string */.YjP().check(api/* _regex */.Fk(item))).check(api/* _minLength */.m9(fewest), api/* _maxLength */.Eb(most));
    return schemas/* pipe */.FsL(schemas/* pipe */.FsL(schemas/* union */.KCZ([split, schemas/* array */.YOg(schemas/* string */.YjP())]), cleaned), usable);
}
function paths(meta) {
    const schema = schemas/* optional */.lqM(lines(/^[^\0]+$/, 1, Infinity));
    return describe(schema, { ...meta, allowed: 'paths or globs, one a line', flag: 'list' });
}
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
const instant = schemas/* pipe */.FsL(schemas/* union */.KCZ([trimmed, schemas/* date */.p6U()]), schemas/* transform */.pdi((value, context) => {
    const at = (0,time/* parseInstant */.nV)(value instanceof Date ? value.toISOString() : value);
    if (at !== undefined)
        return at;
    context.issues.push({ code: 'custom', input: value, message: 'is not a time' });
    return core/* NEVER */.tm;
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
    logFormat: choice(['auto', ...LOG_FORMATS], {
        description: 'Which loop wrote the cycle logs; `auto` tells by their fields and says what it took and why.',
    }),
    fields: describe(schemas/* optional */.lqM(field_mapping/* fieldsSchema */.nu), {
        description: 'What is what in a log that no preset knows; written over the preset that `log-format` names.',
        allowed: 'a mapping such as `time: finished.at`',
        only: 'config file',
        defaultText: 'none',
    }),
    limits: describe(schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()))), {
        description: 'Limits of rules that differ from their defaults, by rule; docs/rules.md lists them.',
        allowed: 'a mapping such as `success-drop: { fewest: 20 }`',
        only: 'config file',
        defaultText: 'none',
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
    now: describe(schemas/* optional */.lqM(instant), {
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
        description: 'Fail (exit 1) when a finding of this severity or above is open, after everything is written.',
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
        description: 'Begins the artifacts’ names, which are otherwise the files’; jobs of a matrix each need their own.',
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
        description: 'Token that reads and writes issues; the report itself needs none.',
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
/** Whether a finding is as severe as `fail-on` says, or more. */
function isFailing(failOn, findings) {
    return failOn !== 'never' && findings.some(({ severity }) => (0,finding/* isAtLeast */.du)(severity, failOn));
}


/***/ }),

/***/ 85606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
const LONGEST = 60;
/** A value of the user as an error message quotes it: short, on one line, whatever it is. */
function showValue(value) {
    const text = textOf(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
/** YAML can hold what refers to itself, which JSON cannot spell. */
function textOf(value) {
    try {
        // JSON has no word for what is no number, or no finite one.
        if (typeof value === 'number')
            return String(value);
        return value === undefined ? 'nothing' : JSON.stringify(value);
    }
    catch {
        return 'a value that refers to itself';
    }
}


/***/ })

};
