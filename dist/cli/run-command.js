export const id = 'run-command';
export const ids = ['run-command'];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _publish_own_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76049);
/* harmony import */ var _publish_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70318);
/* harmony import */ var _publish_write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24441);
/* harmony import */ var _safe_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25442);
/* harmony import */ var _settings_config_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3374);





/** Words what stopped a command; it may quote a setting or a path. @returns the exit code */
function explain(error) {
    const redact = (0,_safe_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactorOf */ .y)((0,_publish_own_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnSecrets */ ._)(process.env));
    if (error instanceof _settings_config_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .x) {
        for (const problem of (0,_settings_config_error_js__WEBPACK_IMPORTED_MODULE_4__/* .tellFirst */ .o)(error.problems))
            (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(redact(`error: ${problem}`));
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)('Nothing was read or written. See --help.');
        return 2;
    }
    if (isFolderGone(error))
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)('error: the working directory is gone; change to another');
    else if (error instanceof _publish_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .WriteError */ .Q)
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(redact(`error: ${error.message}`));
    else
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(redact(`internal error: ${error instanceof Error ? (error.stack ?? error.message).replaceAll('\n', ' ') : String(error)}`));
    return 1;
}
/** Node has no working directory after it was removed, as a worktree is by a loop. */
function isFolderGone(error) {
    return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}


/***/ }),

/***/ 29624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   z: () => (/* binding */ COMMAND_USAGES)
/* harmony export */ });
/** The commands beside the report, each loaded when it is called. A new one is its file and its line. */
const COMMANDS = {
    backtest: {
        usage: 'backtest ...   (what each day of the log would have been told; backtest --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest')]).then(__webpack_require__.bind(__webpack_require__, 50580)),
    },
    diff: {
        usage: 'diff OLD NEW   (two insights.json compared; diff --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-diff-and-commands-fleet.shared'), __webpack_require__.e('commands-diff')]).then(__webpack_require__.bind(__webpack_require__, 85101)),
    },
    fleet: {
        usage: 'fleet FILE...  (many insights.json on one page; fleet --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-diff-and-commands-fleet.shared'), __webpack_require__.e('commands-fleet')]).then(__webpack_require__.bind(__webpack_require__, 11070)),
    },
    inspect: {
        usage: 'inspect FILE   (how a log would be read, and a config for it; inspect --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-inspect')]).then(__webpack_require__.bind(__webpack_require__, 59869)),
    },
    mcp: {
        usage: 'mcp ...        (answers a planner that speaks MCP; mcp --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.packages'), __webpack_require__.e('commands-mcp-and-commands-record.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-mcp')]).then(__webpack_require__.bind(__webpack_require__, 9808)),
    },
    record: {
        usage: 'record ...     (append one cycle to the log; record --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-mcp-serve-and-commands-record.packages'), __webpack_require__.e('commands-mcp-and-commands-record.packages'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-record')]).then(__webpack_require__.bind(__webpack_require__, 71952)),
    },
};
/** How each is called, and the two words that stand for no command. */
const COMMAND_USAGES = [
    'report ...     (the same: the report, without a word or by its name)',
    ...Object.values(COMMANDS).map(({ usage }) => usage),
    'help COMMAND   (the flags of a command)',
];


/***/ }),

/***/ 42618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ COMMAND)
/* harmony export */ });
/** What people type. */
const COMMAND = 'loop-introspection';


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ areIssues),
/* harmony export */   DP: () => (/* binding */ isIssueNumber),
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   EH: () => (/* binding */ isTaskAddress),
/* harmony export */   EP: () => (/* binding */ taskNoun),
/* harmony export */   N_: () => (/* binding */ ISSUES),
/* harmony export */   r2: () => (/* binding */ taskPage)
/* harmony export */ });
const ISSUES = 'issues';
const NO_LINKS = 'none';
const TASK = '{task}';
function areIssues(links) {
    return links === undefined || links === ISSUES;
}
/** Whether a task's id can be the number of an issue of the repository. */
function isIssueNumber(key, links) {
    return areIssues(links) && /^[1-9]\d{0,8}$/.test(key);
}
/** What readers are told that a task is. */
function taskNoun(links) {
    return areIssues(links) ? 'issue' : 'task';
}
/** Whether a text is an https address with a place for the task, which cannot lead to another server. */
function isTaskAddress(text) {
    if (!text.includes(TASK))
        return false;
    const [one, other] = ['a', 'b'].map((task) => addressOf(text, task));
    return one !== undefined && one.origin === other?.origin;
}
/** The page of a task of the loop's own; undefined where it has none. `key` is untrusted text. */
function taskPage(links, key) {
    // Dots alone would be steps up the path.
    if (links === undefined || !isTaskAddress(links) || /^\.*$/.test(key))
        return undefined;
    return addressOf(links, encodeURIComponent(key.toWellFormed()))?.href;
}
function addressOf(template, task) {
    const address = template.replaceAll(TASK, () => task);
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : undefined;
}


/***/ }),

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k0: () => (/* binding */ LATEST),
  Rq: () => (/* binding */ MICROS_PER_DAY),
  vV: () => (/* binding */ MICROS_PER_MS),
  Q$: () => (/* binding */ dateOf),
  U$: () => (/* binding */ dayNumber),
  im: () => (/* binding */ formatDay),
  r4: () => (/* binding */ formatInstant),
  IO: () => (/* binding */ formatLongDay),
  B9: () => (/* binding */ instantOf),
  LV: () => (/* binding */ isInFuture),
  nV: () => (/* binding */ parseInstant),
  ol: () => (/* binding */ startOfDay)
});

;// CONCATENATED MODULE: ./build/src/model/written-date.js
/**
 * Times as `date`, `date -R` and people write them, with the month as a word: `Thu Oct  1 16:55:09 UTC 2026`,
 * `Thu, 01 Oct 2026 16:55:09 +0200`, `Oct 1, 2026 4:55 PM`. Of zones by name only UTC and GMT are known.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_OF_WEEK = String.raw `(?:[A-Za-z]{3,9},?\s+)?`;
const MONTH = String.raw `(?<month>[A-Za-z]{3,9})\.?`;
const DAY = String.raw `(?<day>\d{1,2})`;
const YEAR = String.raw `(?<year>\d{4})`;
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d\d)(?<second>:\d\d(?:[.,]\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw `(?:\s*(?<zone>UTC|GMT|Z|[+-]\d\d:?\d\d))?`;
const FORMS = [
    `${MONTH}\\s+${DAY}\\s+${TIME}${ZONE}\\s+${YEAR}`,
    `${MONTH}\\s+${DAY},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
    `${DAY}\\s+${MONTH},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
].map((form) => new RegExp(`^${DAY_OF_WEEK}${form}$`));
const LONGEST = 60;
/** The same in ISO 8601; `undefined` for what is no such time. */
function isoOfWritten(text) {
    if (text.length > LONGEST)
        return undefined;
    const form = FORMS.find((each) => each.test(text.trim()));
    const { month: word = '', day = '', year = '', hour = '', minute = '', second = '', half, zone = '', } = form?.exec(text.trim())?.groups ?? {};
    const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    if (month === 0 || (half !== undefined && !(Number(hour) >= 1 && Number(hour) <= 12)))
        return undefined;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
    const [mm, dd, hh] = [month, Number(day), hours].map((each) => String(each).padStart(2, '0'));
    if (hour === '')
        return `${year}-${mm}-${dd}`;
    return `${year}-${mm}-${dd}T${hh}:${minute}${second}${/^[A-Z]{3}$/.test(zone) ? 'Z' : zone}`;
}

// EXTERNAL MODULE: ./build/src/model/zone.js
var model_zone = __webpack_require__(22673);
;// CONCATENATED MODULE: ./build/src/model/time.js


const MICROS_PER_MS = 1000;
const MICROS_PER_SECOND = 1_000_000;
const MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
const MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;
/** Where the UTC day of an instant begins. */
function startOfDay(at) {
    return dayNumber(at) * MICROS_PER_DAY;
}
/** UTC days from 1970 to that of an instant. */
function dayNumber(at) {
    return Math.floor(at / MICROS_PER_DAY);
}
/** Years that a log can mean; anything else is a typing or unit error. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;
const LATEST = Date.UTC(LAST_YEAR, 11, 31, 23, 59, 59, 999) * MICROS_PER_MS;
/**
 * A timestamp field as an instant.
 *
 * Takes ISO 8601 (`2026-07-02T05:00:01.123456+02:00`, `2026-07-02 05:00`, `20260702T050001Z`, `2026-07-02`)
 * with a blank before the zone as git prints it (`2026-07-02 05:00:01 +0200`), with the month as a word, and epoch
 * seconds, milliseconds, microseconds or nanoseconds, also as text. Digits past the microsecond are dropped.
 * A day that does not exist (`2026-02-30`) is `undefined`, never the day after.
 *
 * @param zone of a text that names none
 */
function parseInstant(value, zone = model_zone/* UTC */.xW) {
    if (typeof value === 'string')
        return parseIso(value, zone) ?? parseOther(value, zone);
    if (typeof value === 'number')
        return parseEpoch(value);
    return undefined;
}
const EPOCH = /^\d{10}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?$/;
const BLANK_BEFORE_ZONE = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*) (?:([+-]\d\d:?\d\d)|UTC|GMT|Z)$/;
/** What is rarer than ISO 8601, and so takes longer. */
function parseOther(text, zone) {
    const given = text.trim();
    if (EPOCH.test(given))
        return parseEpoch(Number(given));
    const [, time, offset = 'Z'] = BLANK_BEFORE_ZONE.exec(given) ?? [];
    const iso = time === undefined ? isoOfWritten(given) : `${time}${offset}`;
    return iso === undefined ? undefined : parseIso(iso, zone);
}
/** In nanoseconds, the year 2286. */
const LAST_EPOCH = 1e19;
/** Numbers under 1e11 are seconds (up to the year 5138), larger ones milliseconds (from 1973), then micro- and nanoseconds. */
function parseEpoch(value) {
    if (!(value > 0 && value < LAST_EPOCH))
        return undefined;
    const micros = value < 1e11 ? MICROS_PER_SECOND : value < 1e14 ? MICROS_PER_MS : value < 1e17 ? 1 : 1 / MICROS_PER_MS;
    const at = Math.round(value * micros);
    return at <= LATEST ? at : undefined;
}
// Written by hand because it runs once per record: a regular expression with groups costs 5 times as much.
function parseIso(text, zone) {
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
        return zone.instantOf(date);
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
    if (at === text.length)
        return zone.instantOf(date + micros);
    const offset = parseOffset(text, at);
    return offset === undefined ? undefined : date + micros - offset;
}
/** Microseconds east of UTC; `undefined` for anything that is not a zone. */
function parseOffset(text, at) {
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
/** `2026-02-14`: the UTC day that an instant is in. */
function formatDay(at) {
    return dateOf(at).toISOString().slice(0, 10);
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
/* harmony export */   Zb: () => (/* binding */ upperFirst),
/* harmony export */   Zv: () => (/* binding */ groupThousands),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   oZ: () => (/* binding */ lowerFirst),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p5: () => (/* binding */ taskName),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qD: () => (/* binding */ dayRange),
/* harmony export */   tV: () => (/* binding */ longDay),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31783);
/* harmony import */ var _task_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99186);



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
/** `12 bytes`, `900 kB`, `1.3 GB`: decimal, as disks and downloads are told. */
function sizeText(bytes) {
    if (bytes < 1000)
        return plural(bytes, 'byte');
    const power = Math.min(SIZE_UNITS.length, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${SIZE_UNITS[power - 1] ?? ''}`;
}
const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `34 ms`, `42 s`, `11.6 min`, `1 h 52 min`, `3 d 4 h`. */
function duration(seconds) {
    if (seconds > 0 && seconds < 0.9995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
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
/** `1,204.50 USD`, `0.55 USD`, `0.0042 USD`: a sign in front would begin a formula on some pages. */
function usd(amount) {
    const [whole = '', cents] = (amount > 0 && amount < 0.1 ? String(Number(amount.toPrecision(2))) : amount.toFixed(2)).split('.');
    return `${groupThousands(Number(whole))}${cents === undefined ? '' : `.${cents}`} USD`;
}
/** `1.2 million`, `33,000`, `812`: three digits of a count that is no more exact. */
function roughly(count) {
    const rounded = Number(count.toPrecision(3));
    if (rounded < 1e6)
        return groupThousands(Math.round(rounded));
    return rounded < 1e9 ? `${rounded / 1e6} million` : `${groupThousands(rounded / 1e9)} billion`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `14 Sep`, in UTC. */
function day(iso) {
    const date = new Date(iso);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** `14 Sep to 20 Sep`; one day is `14 Sep`. */
function dayRange(from, to) {
    return day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`;
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
/** `#412` for an issue, `task 412` for a number of the loop's own, a text id as it is. The caller makes it fit for its surface. */
function taskName(task, links) {
    if (isBlank(task))
        return NO_NAME;
    return typeof task === 'number' || /^\d+$/.test(task) ? `${numberMark(links)}${task}` : task;
}
/** The same in a sentence, where a text id is quoted. The text is from outside: pages make it inert. */
function taskText(key, links) {
    return /^\d+$/.test(key) ? `${numberMark(links)}${shortName(key)}` : quoted(key);
}
function numberMark(links) {
    return (0,_task_links_js__WEBPACK_IMPORTED_MODULE_1__/* .areIssues */ .$v)(links) ? '#' : 'task ';
}
/** A name in quotation marks within a sentence; a kind, an epoch, a model. */
function quoted(name) {
    return `"${shortName(name)}"`;
}
const MAX_NAME_IN_SENTENCE = 60;
/** A name within a sentence, which has to stay one; the whole name stands where the finding says what it is about. */
function shortName(name) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(name, MAX_NAME_IN_SENTENCE);
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
/** Words of ours as a sentence of their own. */
function upperFirst(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ }),

/***/ 22673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QJ: () => (/* binding */ isZoneName),
/* harmony export */   XP: () => (/* binding */ makeZone),
/* harmony export */   xW: () => (/* binding */ UTC)
/* harmony export */ });
const UTC = { name: 'UTC', instantOf: (wall) => wall };
/** A zone by its IANA name. @throws RangeError where there is none of that name */
function makeZone(name) {
    if (name === UTC.name)
        return UTC;
    const offsetAt = offsetReader(name);
    const ofDays = new Map();
    return {
        name,
        instantOf: (wall) => {
            const day = Math.floor(wall / DAY);
            // A log has many rows a day, and few days on which clocks change.
            if (!ofDays.has(day))
                ofDays.set(day, offsetOfDay(day * DAY, offsetAt));
            return wall - (ofDays.get(day) ?? offsetOfWall(wall, offsetAt));
        },
    };
}
/** Whether this version of Node knows a zone of this name. Offsets, which only some versions take, are none. */
function isZoneName(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
const DAY = 86_400_000_000;
const MICROS_PER_MS = 1000;
function offsetReader(timeZone) {
    const clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    return (at) => {
        const seconds = Math.floor(at / 1e6);
        const shown = new Map(clock.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
        const part = (type) => shown.get(type) ?? 0;
        const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
        return (wall - seconds * 1000) * MICROS_PER_MS;
    };
}
/** The one offset of a day on the wall; `undefined` where clocks may change on it. */
function offsetOfDay(start, offsetAt) {
    const before = offsetAt(start - DAY);
    return before === offsetAt(start + 2 * DAY) ? before : undefined;
}
/**
 * As Temporal's "compatible" and most libraries have it: of an hour that is shown twice the first is meant, and a time
 * that clocks skip is read by the offset before it (02:30 is what 03:30 is then).
 */
function offsetOfWall(wall, offsetAt) {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    return offsetAt(wall - before) !== before && offsetAt(wall - after) === after ? after : before;
}


/***/ }),

/***/ 87856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 76049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readOwnSecrets)
/* harmony export */ });
/* harmony import */ var _safe_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92823);

const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY|COOKIE|_DSN|CONNECTION_?STRING|CONN_?STR|_(?:KEY|PASS|PAT|PWD|AUTH|SAS)|WEBHOOK(?:_?UR[LI])?|(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|RABBITMQ|BROKER|CLICKHOUSE|SMTP|LDAP)_?UR[LI])$/i;
/** A shorter one may be a word, as `password` in a test's set-up, unless it looks random. */
const LONG = 20;
/** Values of variables that are secret by their name: what a loop may have printed of its own surroundings. */
function readOwnSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => {
        const text = value?.trim() ?? '';
        return SECRET_NAME.test(name) && (text.length >= LONG || (0,_safe_secret_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .EZ)(text)) ? [text] : [];
    });
}


/***/ }),

/***/ 64100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sayRefusal)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20086);

/** What to do about an answer of the system that people meet. */
const WORDS = {
    EACCES: 'permission is missing; write elsewhere, or as a user who may write there',
    EPERM: 'the system does not allow it; write elsewhere, or as a user who may write there',
    ENOSPC: 'the disk is full; make room, or write elsewhere',
    EDQUOT: 'the quota of the disk is used up; make room, or write elsewhere',
    EROFS: 'the disk may only be read; write elsewhere',
    EEXIST: 'a file has the name of a folder on the way; remove it, or write elsewhere',
    ENOTDIR: 'a file has the name of a folder on the way; remove it, or write elsewhere',
    EISDIR: 'a folder has that name; name a file',
    ELOOP: 'links on the way lead in a circle; name the place itself',
    ENAMETOOLONG: 'the name is too long; choose a shorter one',
    EMFILE: 'too many files are open; close some programs, or raise the limit (ulimit -n)',
    ENFILE: 'too many files are open; close some programs',
    EBUSY: 'another program holds it; close that and try again',
    EIO: 'the disk does not answer; look after the disk',
};
/** Why the system refused, in words with what to do, and its own words for who looks further. */
function sayRefusal(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
    return words === undefined ? (0,_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) : `${words} (${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)})`;
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
/* harmony import */ var _system_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64100);






/** Why a file was not written: one sentence for the user. */
class WriteError extends Error {
    name = 'WriteError';
}
/**
 * Writes a file whole or not at all, also one in pieces, which may be longer than a text can be: temporary file in the same folder, fsync, rename. Never through a symlink.
 *
 * @returns the path written
 * @throws WriteError
 */
function writeFileWhole(given, content, access) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(access.root, given);
    try {
        const target = openPlace(full, given, access);
        if (node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(target, { throwIfNoEntry: false })?.isFile() === false)
            throw new WriteError(`${given} is a link, a folder or a device, not a file; nothing was written`);
        removeLeftovers(target);
        replaceFile(target, content);
        return full;
    }
    catch (error) {
        if (error instanceof WriteError)
            throw error;
        throw new WriteError(`${given} could not be written: ${(0,_system_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sayRefusal */ .q)(error)}`, { cause: error });
    }
}
/** Makes the folder where it is missing, and none where nothing may be written. @returns the real path of the file */
function openPlace(full, given, { root, confined }) {
    const check = (target) => {
        if (confined && !(0,_read_access_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), root))
            throw new WriteError(`${given} is outside the workspace; nothing was written`);
        if ((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGitFolder */ .e9)(target))
            throw new WriteError(`${given} lies under .git; nothing was written`);
        return target;
    };
    check((0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(full));
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(full));
    // A folder on the way may have become a link meanwhile.
    return check(node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(full)), node_path__WEBPACK_IMPORTED_MODULE_2__.basename(full)));
}
function replaceFile(target, content) {
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(temporary, 'wx');
        try {
            checkPlace(fd, temporary);
            for (const piece of typeof content === 'string' ? [content] : content)
                node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync(fd, piece);
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
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   xq: () => (/* binding */ resolveFile),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40244);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90865);




const WHOLE_FILE = { bytes: 16 * 1024 ** 2, cause: _causes_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$.whole };
const isTrouble = (found) => 'kind' in found;
/** The real regular file behind a path, or why it is not read. */
function resolveFile(given, access) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(access.root, given);
    access.readPaths?.add(full);
    try {
        const realPath = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(full);
        if (access.confined && !isInside(realPath, access.root))
            return { path: given, kind: 'refused', ..._causes_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY };
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(realPath);
        if (stats.isDirectory())
            return { path: given, kind: 'unreadable', ..._causes_js__WEBPACK_IMPORTED_MODULE_2__/* .folder */ .TV };
        if (!stats.isFile())
            return { path: given, kind: 'refused', ..._causes_js__WEBPACK_IMPORTED_MODULE_2__/* .notRegular */ .oQ };
        return {
            path: given,
            realPath,
            within: access.confined ? access.root : undefined,
            mostBytes: access.mostBytes,
        };
    }
    catch (error) {
        return troubleOf(given, error);
    }
}
/**
 * Opens a found file, has it read and closes it: the only way to a file's bytes. What the system refuses on the way,
 * also in the middle, is a trouble and no exception.
 *
 * @param read gets the size that the file has now: what is written to it from then on is the next run's
 */
function withFile(file, read) {
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file.realPath, OPEN_FLAGS);
        const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
        return troubleWith(file, fd, stats) ?? read(fd, stats.size);
    }
    catch (error) {
        return troubleOf(file.path, error);
    }
    finally {
        if (fd !== undefined)
            close(fd);
    }
}
// Windows has neither flag; there the checks before and after stand alone.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** Everything is read by then; a network disk that fails now takes nothing back. */
function close(fd) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
    catch {
        // Nothing is left to do with it.
    }
}
/** Why what was opened is not read: it need not be what was found a moment ago. */
function troubleWith({ path: given, ...file }, fd, stats) {
    const trouble = (kind, cause) => ({ path: given, kind, ...cause });
    if (!stats.isFile())
        return trouble('refused', _causes_js__WEBPACK_IMPORTED_MODULE_2__/* .notRegular */ .oQ);
    if (file.within !== undefined && leadsOut(file.realPath, file.within, fd, stats))
        return trouble('refused', _causes_js__WEBPACK_IMPORTED_MODULE_2__/* .outside */ .qY);
    // Such files as /proc holds have no size, and some of them no end.
    const got = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, Buffer.alloc(1), 0, 1, 0);
    if (stats.size === 0 && got > 0 && node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size === 0)
        return trouble('refused', _causes_js__WEBPACK_IMPORTED_MODULE_2__/* .notRegular */ .oQ);
    return undefined;
}
/** A folder above the file may have become a link since it was found. */
function leadsOut(realPath, folder, fd, stats) {
    const opened = pathOfOpen(fd);
    if (opened !== undefined)
        return !isInside(opened, folder);
    const there = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(realPath);
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(realPath) !== realPath || there.ino !== stats.ino || there.dev !== stats.dev;
}
/** Where an open file is, by the kernel's own word; only Linux has one. */
function pathOfOpen(fd) {
    try {
        const opened = node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(`/proc/self/fd/${fd}`);
        return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(opened) ? opened : undefined;
    }
    catch {
        return undefined;
    }
}
/** The whole text of a file without its BOM. */
function readText(file, limit = WHOLE_FILE) {
    return withFile(file, (fd, bytes) => {
        const most = Math.min(limit.bytes, file.mostBytes ?? limit.bytes);
        const cause = most < limit.bytes ? _causes_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g$.setting : limit.cause;
        if (bytes > most)
            return { path: file.path, kind: 'unreadable', ...cause(bytes, most) };
        return readHead(fd, bytes);
    });
}
/** The text of the first bytes of an open file without its BOM; a character that is broken is U+FFFD. */
function readHead(fd, bytes) {
    const reader = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .openUtf8 */ .oA)(fd, bytes);
    // UTF-16 may need three bytes for two.
    let buffer = Buffer.allocUnsafe(bytes + ROOM);
    let held = 0;
    for (let got = -1; got !== 0; held += got) {
        if (buffer.length - held < ROOM)
            buffer = Buffer.concat([buffer], buffer.length * 2);
        got = reader.read(buffer, held, buffer.length - held);
    }
    return buffer.toString('utf8', 0, held).replace(/^\uFEFF/, '');
}
const ROOM = 64;
function isInside(realPath, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder), realPath);
    return relative === '' || (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) && relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..');
}
/** @throws what the system did not say: a fault of ours must not look like one of the disk */
function troubleOf(given, error) {
    if (!(error instanceof Error) || !('code' in error))
        throw error;
    const code = String(error.code);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { path: given, kind: 'missing', ..._causes_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX };
    if (code === 'EACCES' || code === 'EPERM')
        return { path: given, kind: 'unreadable', ..._causes_js__WEBPACK_IMPORTED_MODULE_2__/* .noPermission */ .RI };
    if (code === 'ELOOP')
        return { path: given, kind: 'refused', ..._causes_js__WEBPACK_IMPORTED_MODULE_2__/* .linkToNowhere */ .Cv };
    return { path: given, kind: 'unreadable', ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .systemRefused */ .CG)(code) };
}


/***/ }),

/***/ 40244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ systemRefused),
/* harmony export */   C_: () => (/* binding */ repeatedCycles),
/* harmony export */   Cv: () => (/* binding */ linkToNowhere),
/* harmony export */   Gc: () => (/* binding */ lacksTime),
/* harmony export */   Gx: () => (/* binding */ noIssues),
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   IG: () => (/* binding */ noObjects),
/* harmony export */   Ie: () => (/* binding */ empty),
/* harmony export */   KF: () => (/* binding */ shortDurations),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   KQ: () => (/* binding */ noListToName),
/* harmony export */   Lt: () => (/* binding */ noLineInTail),
/* harmony export */   N8: () => (/* binding */ notUnicode),
/* harmony export */   OE: () => (/* binding */ manyDocuments),
/* harmony export */   OM: () => (/* binding */ futureTimes),
/* harmony export */   Qh: () => (/* binding */ unusableTimes),
/* harmony export */   RB: () => (/* binding */ listForLines),
/* harmony export */   RI: () => (/* binding */ noPermission),
/* harmony export */   SY: () => (/* binding */ listNotThere),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Tw: () => (/* binding */ unusableOutcomes),
/* harmony export */   UH: () => (/* binding */ longDurations),
/* harmony export */   X2: () => (/* binding */ headingOnly),
/* harmony export */   Z: () => (/* binding */ tooManyFiles),
/* harmony export */   _: () => (/* binding */ notThere),
/* harmony export */   _H: () => (/* binding */ overlongDurations),
/* harmony export */   _N: () => (/* binding */ numericEpochs),
/* harmony export */   a3: () => (/* binding */ successesOnly),
/* harmony export */   aZ: () => (/* binding */ uselessDefault),
/* harmony export */   am: () => (/* binding */ noObjectLines),
/* harmony export */   ck: () => (/* binding */ emptyList),
/* harmony export */   de: () => (/* binding */ brokenDocument),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gU: () => (/* binding */ leftOutOnly),
/* harmony export */   hv: () => (/* binding */ noOutcomes),
/* harmony export */   iE: () => (/* binding */ noFailureAmong),
/* harmony export */   kG: () => (/* binding */ longLines),
/* harmony export */   lX: () => (/* binding */ noMatch),
/* harmony export */   m$: () => (/* binding */ badGlob),
/* harmony export */   mX: () => (/* binding */ notFound),
/* harmony export */   mw: () => (/* binding */ keyedRows),
/* harmony export */   my: () => (/* binding */ unknownOutcomes),
/* harmony export */   oF: () => (/* binding */ noTimes),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   pY: () => (/* binding */ unreadText),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   qp: () => (/* binding */ noTable),
/* harmony export */   tb: () => (/* binding */ lacksOutcome),
/* harmony export */   wW: () => (/* binding */ logNotFound),
/* harmony export */   x0: () => (/* binding */ wrongFormat),
/* harmony export */   xV: () => (/* binding */ brokeOff),
/* harmony export */   z8: () => (/* binding */ brokenLines)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _model_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42618);
/* harmony import */ var _odd_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23372);



const WRITE_ROWS = `write one JSON object a line, as \`${_model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .W} record\` does`;
const CORRECT = 'correct what writes it';
const NAME_A_FIELD = (field) => `name it with \`fields.${field}\` in the config file`;
/** Of a path that leads to no file. */
const notFound = { say: 'was not found', remedy: 'check the path' };
const noMatch = { say: 'matches no file', remedy: 'check the path' };
/** Of a file that a command names. */
function notThere(root) {
    return { say: notFound.say, remedy: `paths are taken from --root, which is ${root}` };
}
/** Of the log of cycles; @param likely files that may be it */
function logNotFound(say, likely = []) {
    const [first] = likely;
    if (first === undefined)
        return {
            say,
            remedy: 'check the path, or name the log with the setting cycles; in a workflow, check the repository out before this step',
        };
    const [are, which] = likely.length === 1 ? ['is', first] : ['are', `one of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(likely)}`];
    return {
        say: `${say}, but ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(likely)} ${are} there`,
        remedy: `if ${which} is the log: \`inspect ${first}\` shows how it would be read, and writes the config with --write`,
    };
}
/** A file stands where a known loop keeps its log, and gives no row. */
function uselessDefault(say, path, { say: but, remedy }) {
    return { say: `${say}; ${path} is there, but ${but}`, remedy: `if ${path} is the log: ${remedy}` };
}
/** Of what may not be read. */
const outside = {
    say: 'is outside the workspace',
    remedy: 'copy it into the workspace before this step',
};
const notRegular = {
    say: 'is not a regular file',
    remedy: 'name a regular file: a pipe, a socket or a device is never read',
};
const linkToNowhere = {
    say: 'is a symbolic link that leads nowhere',
    remedy: 'name the file itself',
};
function tooManyFiles(count, rest) {
    return {
        say: `matches ${count} files; the last ${rest} were not read`,
        remedy: 'name fewer files, or join the old ones',
    };
}
/** Of what cannot be read. */
const folder = {
    say: 'is a folder, not a file',
    remedy: 'name a file in it, or several with a glob such as *.jsonl',
};
const badGlob = { say: 'is no glob that can be read', remedy: 'name the files themselves' };
const noPermission = {
    say: 'may not be read (permission)',
    remedy: 'let the user of this step read it',
};
function systemRefused(code) {
    return { say: `could not be read (${code})`, remedy: 'see that the disk is sound, and run it again' };
}
/** Of what is held as a whole; each gets the size of the file, and the most that it may have, in bytes. */
const tooLarge = {
    whole: (bytes) => ({
        say: `is over 16 MiB, the most for a file that is not read line by line (it has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(bytes)})`,
        remedy: `${WRITE_ROWS}: of such a file the newest max-file-size is read`,
    }),
    setting: (bytes, most) => ({
        say: `has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(bytes)}, more than max-file-size (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(most)}), and is not read line by line`,
        remedy: `raise max-file-size, or ${WRITE_ROWS}`,
    }),
    config: (bytes) => ({
        say: `is over 64 KiB, the most for a config file (it has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(bytes)})`,
        remedy: 'leave only settings in it',
    }),
    insights: (bytes) => ({
        say: `is over 64 MiB, so it is no insights.json (it has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(bytes)})`,
        remedy: 'name an insights.json',
    }),
};
function noLineInTail(bytes, most) {
    return {
        say: `has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(bytes)}, and no line begins in the last ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(most)} of it (max-file-size)`,
        remedy: 'raise max-file-size, or write one JSON object a line',
    };
}
/** What of a log was not read, as a part of a sentence. */
function unreadText({ bytes, of }) {
    return `the first ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(bytes)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(of)} were not read (max-file-size)`;
}
/** @param rows that were read before */
function brokeOff(cause, rows) {
    if (rows === 0)
        return cause;
    return {
        ...cause,
        say: `${cause.say}; ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} before that ${rows === 1 ? 'is' : 'are'} used`,
    };
}
/** Of a file that holds no row. */
const empty = {
    say: 'is empty',
    remedy: `let the loop write to it, as \`${_model_command_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .W} record\` does, or name another file`,
};
const emptyList = { ...empty, say: 'is an empty list' };
const headingOnly = { ...empty, say: 'has a heading and no row under it' };
const noTable = { say: 'holds no JSON, no table and no list of rows', remedy: WRITE_ROWS };
const noObjects = {
    say: 'is JSON, but holds no list of objects',
    remedy: 'name the list with `fields: { rows: a.b }` if it lies deeper',
};
/** @param path of the object that holds them, '' where that is the document */
function keyedRows(path, count) {
    const where = path === '' ? '' : ` in \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(path)}\``;
    return {
        say: `holds ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'object')}${where} under a name each, and no list of them`,
        remedy: 'write one object a line, as `jq -c` with `.[]` behind the path does',
    };
}
function isText(lines) {
    return { say: `is text: none of its ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lines, 'line')} is JSON`, remedy: WRITE_ROWS };
}
/** @param spread over several lines, or all on one */
function listForLines(spread) {
    return {
        say: `is a JSON list${spread ? ' over several lines' : ''}, where each line is to be one object`,
        remedy: 'write one object a line, as `jq -c .[]` does',
    };
}
/** Where a list was named and there is another, or none. @param what the file holds */
function noListToName(what) {
    return { say: `${what}, so \`fields.rows\` has no list to name`, remedy: 'take `rows` out of `fields`' };
}
/** @param others the lists that are there, with how many objects each holds, the longest first */
function listNotThere(name, others) {
    const shown = others
        .slice(0, MOST_LISTS)
        .map(([path, count]) => `\`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(path)}\` (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'object')})`);
    const more = others.length > MOST_LISTS ? ', ...' : '';
    return {
        say: `holds no list \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name)}\`; ${shown.length === 0 ? 'it holds none' : `it holds ${shown.join(', ')}${more}`}`,
        remedy: 'name the list of the rows with `fields.rows`',
    };
}
const MOST_LISTS = 5;
/** @param leftOutAs what the rows are, where that is known; @param said what else became of them */
function leftOutOnly(rows, format, leftOutAs, said) {
    if (said.length > 0)
        return {
            say: `holds ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')}, none of which counts; read as ${format}, ${said.join('; ')}`,
            remedy: `give the rows what ${format} needs (docs/formats.md), or name another log with the setting cycles`,
        };
    const what = leftOutAs ?? 'no cycles of their own';
    return {
        say: `holds ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} and no cycle; read as ${format}, ${rows === 1 ? 'it is' : 'they are'} ${what}`,
        remedy: 'name the log of the loop’s cycles with the setting cycles',
    };
}
function placeText({ line, column, char }) {
    return `at line ${line}, column ${column} (${char === '' ? 'it ends too early' : `at ${JSON.stringify(char)}`})`;
}
/** Of a whole document. */
function brokenDocument(at) {
    return {
        say: at === undefined ? 'is not JSON' : `is not JSON: it breaks ${placeText(at)}`,
        remedy: CORRECT,
    };
}
function manyDocuments({ line }) {
    return {
        say: `holds several JSON values, the second from line ${line} on`,
        remedy: 'write each on one line, as `jq -c .` does',
    };
}
const have = ({ count, lines }, what) => `has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, lines)} lines that ${count === 1 ? 'is' : 'are'} ${what}`;
/** @param at where the first breaks; @param isAlike all break at that column */
function brokenLines(bad, at, isAlike) {
    const first = at === undefined ? `the first is line ${bad.line}` : `the first breaks ${placeText(at)}`;
    return {
        say: `${have(bad, 'not JSON')}; ${first}${isAlike ? ', all at the same column' : ''}`,
        remedy: 'correct what writes them',
    };
}
function cutLine({ line }) {
    return {
        say: `ends in line ${line} before that is whole`,
        remedy: 'let the loop write each line whole, in one append',
    };
}
function noObjectLines(bad) {
    return { say: `${have(bad, 'JSON, but no object')}; the first is line ${bad.line}`, remedy: WRITE_ROWS };
}
function notUnicode(bad) {
    return {
        say: `${have(bad, 'not valid Unicode')}; the first is line ${bad.line}`,
        remedy: 'write the file as UTF-8',
    };
}
function longLines(bad) {
    return {
        say: `${have(bad, 'over 1 MiB')}; the first is line ${bad.line}`,
        remedy: 'leave whole outputs out of the log',
    };
}
function noIssues(bad) {
    return {
        say: `has ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(bad.count, 'entry', 'entries')} without an issue; the first is number ${bad.line}`,
        remedy: 'give each entry an `issue`',
    };
}
function lacksTime({ count, cycles, line, field, bad }) {
    if (bad !== undefined)
        return { say: `has ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`, remedy: correctTime(bad, field) };
    return {
        say: `has none in line ${line}`,
        remedy: `write when each cycle ended as ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(field)}${count === cycles ? ', or name the field that says it with fields.time' : ''}`,
    };
}
function lacksOutcome({ count, cycles, line, field, bad }) {
    if (bad !== undefined)
        return { say: `has ${valueText(bad)}, which is neither`, remedy: correctOutcome(bad) };
    return {
        say: `has none in line ${line}`,
        remedy: `write how each cycle ended as ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(field)}${count === cycles ? ', or name the field that says it with fields.outcome' : ''}`,
    };
}
const kindOf = ({ value }) => (0,_odd_times_js__WEBPACK_IMPORTED_MODULE_2__/* .oddTimeOf */ .i)(value) ?? 'none';
const NO_TIME = {
    'year-last': 'a date with the year last: whether the day or the month comes first is not guessed',
    'time-of-day': 'a time of day without its date',
    none: 'which is no time',
};
const WRITE_TIME = {
    'year-last': 'with the year first, ',
    'time-of-day': 'with its date, ',
    none: '',
};
/** @param field where the time is looked for */
function correctTime(bad, field) {
    const named = bad.field === field ? '' : ', and name it with fields.time';
    return `write \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(bad.field)}\` ${WRITE_TIME[kindOf(bad)]}as 2026-09-21T06:00:00Z${named}`;
}
function correctOutcome({ field }) {
    return `write \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(field)}\` as true or false`;
}
/** `"yesterday" in line 4`. */
function valueText({ line, value }) {
    const text = typeof value === 'object' ? 'a list or an object' : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(JSON.stringify(value));
    return `${text} in line ${line}`;
}
/** @param fitting of the first rows; @param lacked what the others have not; @param auto what is taken without the setting, where a preset knows the file */
function wrongFormat(name, fitting, rows, lacked, auto) {
    const say = `does not fit \`log-format: ${name}\`: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(fitting, rows)} first rows have ${lacked}`;
    return auto === undefined
        ? {
            say: `${say}, and no preset knows the fields that they have`,
            remedy: 'take `log-format` out, and see with `inspect` how its fields can be mapped',
        }
        : {
            say: `${say}; \`auto\` would take ${auto.name} (${auto.reason})`,
            remedy: `take \`log-format\` out, or say \`log-format: ${auto.name}\``,
        };
}
/** Of rows that were read, and yet cannot be judged by. */
function noOutcomes(cycles, bad, { one }) {
    const say = `no ${one} says how it ended (0 decided of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(cycles)})`;
    return bad === undefined
        ? { say, remedy: `if a field does, ${NAME_A_FIELD('outcome')}` }
        : { say: `${say}: \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(bad.field)}\` is ${valueText(bad)}`, remedy: correctOutcome(bad) };
}
/** @param bad the first of them */
function unusableOutcomes({ count, cycles }, bad, { many }) {
    return {
        say: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, cycles)} ${many} do not say how they ended: \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(bad.field)}\` is ${valueText(bad)}`,
        remedy: correctOutcome(bad),
    };
}
function successesOnly() {
    return {
        say: 'no value counts as a failure, so there is no rate of success',
        remedy: 'name the words for one with `fields.outcome.failure` in the config file',
    };
}
/** Where nothing counts as a failure, but words stand there that may be one. */
function noFailureAmong(count, cycles, { one, many }) {
    return {
        say: `no ${one} counts as failed, and how ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, cycles)} ${many} ended is not known, so there is no rate of success`,
        remedy: `write how each ${one} ended, or name the words for it with \`fields.outcome\` in the config file`,
    };
}
function unknownOutcomes(count, cycles, { many }) {
    return {
        say: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, cycles)} ${many} have an outcome that no list names, so they decide nothing`,
        remedy: 'add it to `fields.outcome` as success, failure or ignore',
    };
}
function noTimes(lacking, { one }) {
    const bad = lacking?.bad;
    const why = bad === undefined ? '' : `: \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`;
    return {
        say: `no ${one} has a usable time, so rows count in their order and none is in any window${why}`,
        remedy: bad === undefined
            ? `if a field holds it, ${NAME_A_FIELD('time')}`
            : correctTime(bad, lacking?.field ?? ''),
    };
}
/** @param bad the first of them */
function unusableTimes({ count, cycles, field }, bad, { many }) {
    return {
        say: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, cycles)} ${many} have no usable time: \`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`,
        remedy: correctTime(bad, field),
    };
}
function futureTimes(count, cycles, { many }) {
    return {
        say: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, cycles)} ${many} are dated in the future`,
        remedy: 'check the clock, the time zone and `fields.time`',
    };
}
const SAY_THE_UNIT = 'if the log has another unit, say it with `fields.duration.unit` in the config file';
function longDurations(median, { one }) {
    return {
        say: `the median ${one} would take ${Math.round(median)} s, over a day (the log may be in milliseconds)`,
        remedy: SAY_THE_UNIT,
    };
}
function shortDurations(median, { one, many }) {
    return {
        say: `the median ${one} would take ${Number(median.toPrecision(2))} s, under a second (the log may be in seconds, or the ${many} do nothing)`,
        remedy: SAY_THE_UNIT,
    };
}
function overlongDurations(times) {
    return {
        say: `the durations add up to ${Math.round(times)} times the time that the log spans`,
        remedy: SAY_THE_UNIT,
    };
}
function numericEpochs(count, named) {
    return {
        say: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, named)} epochs are numbers, which look like a time or a counter and not like a name`,
        remedy: 'choose the field with `fields.epoch` in the config file',
    };
}
function repeatedCycles(count, rows, { one, isLogged }) {
    const [repeat, are] = count === 1 ? ['repeats', 'it is'] : ['repeat', 'they are'];
    return {
        say: `the log holds the same ${one} twice: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(count, rows)} rows ${repeat} a ${one} that stands there within 5 s already, so ${are} left out and each ${one} counts once`,
        remedy: isLogged ? `let the loop write each ${one} once` : 'print the list again, once',
    };
}


/***/ }),

/***/ 90865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ encodingAt),
/* harmony export */   oA: () => (/* binding */ openUtf8)
/* harmony export */ });
/* unused harmony export encodingOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);


/** @param bytes where reading ends at most; @param from where it begins */
function openUtf8(fd, bytes = Infinity, from = 0) {
    const encoding = encodingAt(fd, bytes);
    return encoding === 'utf8' ? new PlainReader(fd, bytes, from) : new Utf16Reader(fd, bytes, from, encoding);
}
/** What an open file is written in. */
function encodingAt(fd, bytes = Infinity) {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, bytes));
    return encodingOf(head.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0)));
}
/** Enough to see what every other byte is. */
const HEAD_BYTES = 1024;
/** What a text is written in, by its byte order mark, or because every other byte of its letters is 0. */
function encodingOf(head) {
    const [first, second] = head;
    if (first === 0xff && second === 0xfe)
        return 'utf16le';
    if (first === 0xfe && second === 0xff)
        return 'utf16be';
    const zeros = [0, 0];
    const even = head.length - (head.length % 2);
    for (let at = 0; at < even; at++)
        if (head[at] === 0)
            zeros[at % 2 === 0 ? 0 : 1] += 1;
    // A log in Chinese has the marks and names of JSON, too; and a 0 in the low place (U+4E00) is rare in any text.
    const isHigh = (high) => even >= 4 &&
        head[high] === 0 &&
        head[1 - high] !== 0 &&
        zeros[high] * 6 >= even &&
        zeros[high] > 1 &&
        zeros[high] >= 4 * zeros[high === 0 ? 1 : 0];
    if (isHigh(1))
        return 'utf16le';
    return isHigh(0) ? 'utf16be' : 'utf8';
}
class PlainReader {
    #fd;
    #bytes;
    taken;
    constructor(fd, bytes, from) {
        this.#fd = fd;
        this.#bytes = bytes;
        this.taken = from;
    }
    read(into, offset, room) {
        const got = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(this.#fd, into, offset, Math.min(room, this.#bytes - this.taken), this.taken);
        this.taken += got;
        return got;
    }
}
/** In no text: half a character of UTF-16 becomes a broken one of UTF-8, which whoever reads the lines counts. */
const BROKEN = Buffer.of(0xff);
const LONE_HALF = /(\p{Surrogate})/u;
const BOM = '\uFEFF';
class Utf16Reader {
    #fd;
    #bytes;
    #isBigEndian;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf16le');
    #piece = Buffer.alloc(0);
    #isEnd = false;
    taken;
    constructor(fd, bytes, from, encoding) {
        this.#fd = fd;
        this.#bytes = bytes;
        this.taken = from;
        this.#isBigEndian = encoding === 'utf16be';
    }
    read(into, offset, room) {
        let at = offset;
        while (at === offset && !this.#isEnd) {
            const isStart = this.taken === 0;
            // Two bytes become three at most, and four that the piece before kept back become four.
            const held = this.#fill(Math.floor((room - 8) / 3) * 2);
            const whole = held - (held % 2);
            const piece = this.#piece.subarray(0, whole);
            if (this.#isBigEndian)
                piece.swap16();
            const text = held === 0 ? this.#decoder.end() : this.#decoder.write(piece);
            at += writeText(isStart && text.startsWith(BOM) ? text.slice(1) : text, into, at);
            if (held !== whole)
                at += BROKEN.copy(into, at);
            this.#isEnd = held === 0;
        }
        return at - offset;
    }
    /** Whole pairs of bytes, but for the end of the file. */
    #fill(most) {
        const wanted = Math.min(most, this.#bytes - this.taken);
        if (this.#piece.length < wanted)
            this.#piece = Buffer.allocUnsafe(wanted);
        let held = 0;
        for (let got = -1; got !== 0 && held < wanted; held += got)
            got = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(this.#fd, this.#piece, held, wanted - held, this.taken + held);
        this.taken += held;
        return held;
    }
}
function writeText(text, into, offset) {
    if (text.isWellFormed())
        return into.write(text, offset);
    let at = offset;
    for (const part of text.split(LONE_HALF))
        at += LONE_HALF.test(part) ? BROKEN.copy(into, at) : into.write(part, at);
    return at - offset;
}


/***/ }),

/***/ 23372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ oddTimeOf)
/* harmony export */ });
/** `03/04/2026`, `3.4.2026 14:05`, `12/31/26`: whether the day or the month comes first differs from land to land. */
const YEAR_LAST = /^\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d{2})|([.-])\d{1,2}\1\d{4})(?![\d.])/;
const TIME_OF_DAY = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?$/i;
function oddTimeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    if (YEAR_LAST.test(text))
        return 'year-last';
    return TIME_OF_DAY.test(text) ? 'time-of-day' : undefined;
}


/***/ }),

/***/ 48378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/index.js
var commands = __webpack_require__(29624);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/settings/nearest.js
var settings_nearest = __webpack_require__(23237);
// EXTERNAL MODULE: ./build/src/model/command.js
var model_command = __webpack_require__(42618);
// EXTERNAL MODULE: ./build/src/settings/show-value.js
var show_value = __webpack_require__(85606);
;// CONCATENATED MODULE: ./build/src/commands/unknown-word.js




/** What to do about a first word that is no command: people name a folder, a file, or what other programs have. */
function adviseOnWord(word, commands) {
    const shown = (0,show_value/* showValue */.v)(word);
    const nearest = (0,settings_nearest/* nearestOf */.q)(word, commands);
    if (word === 'completion' || word === 'completions')
        return `${shown}: there is no completion for shells; ${model_command/* COMMAND */.W} --help lists commands and flags`;
    if (nearest !== undefined)
        return `${shown} is no command; did you mean \`${nearest}\`?`;
    const stats = external_node_fs_.statSync(word, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true)
        return `${shown} is a folder; to read what lies in it, name it as --root: ${model_command/* COMMAND */.W} --root DIR`;
    if (stats !== undefined)
        return `${shown} is a file; ${model_command/* COMMAND */.W} inspect FILE shows how it would be read, and --cycles FILE reads it`;
    return `${shown} is no command; known: ${commands.join(', ')}`;
}

// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
;// CONCATENATED MODULE: ./build/src/run-command.js





/** Without the name of a command the program reports; these two are words that people try. */
const WORDS = ['report', 'help'];
/** The command from its arguments to its exit code. */
async function runCommand(args) {
    (0,print/* endWhenUnread */.jp)();
    const [name = '', ...rest] = args;
    if (name === 'help')
        return runNamed(rest[0] ?? '', ['--help']);
    if (name === 'report' || name === '' || name.startsWith('-'))
        return runNamed('', name === 'report' ? rest : args);
    if (Object.hasOwn(commands/* COMMANDS */.L, name))
        return runNamed(name, rest);
    return (0,command/* explain */.W)(new config_error/* ConfigError */.x([adviseOnWord(name, [...Object.keys(commands/* COMMANDS */.L), ...WORDS])]));
}
async function runNamed(name, args) {
    const named = Object.hasOwn(commands/* COMMANDS */.L, name) ? commands/* COMMANDS */.L[name] : undefined;
    const command = await (named === undefined ? Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-report'), __webpack_require__.e('commands-report.shared')]).then(__webpack_require__.bind(__webpack_require__, 36453)) : named.load());
    return command.run(args);
}


/***/ }),

/***/ 25442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ redactorOf)
});

// EXTERNAL MODULE: ./build/src/safe/secret-patterns.js
var secret_patterns = __webpack_require__(92823);
;// CONCATENATED MODULE: ./build/src/safe/own-forms.js

/** Shorter values would hit ordinary words. */
const SHORTEST_SECRET = 8;
/** A start as long as this tells a secret even where it looks like words. */
const LONGEST_START = 24;
/** Of a part of a secret: a line of it, a word of it. */
const SHORTEST_PART = 16;
/**
 * How values that are known to be secret may stand in a text: as they are, in a URL, in JSON and in Base64, also where
 * they are a part of what was encoded; each line of several, and the password of an address. The longest first.
 *
 * @param secrets those under 8 characters are left out
 */
function formsOf(secrets) {
    const values = new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]));
    const usable = [...values].filter((value) => value.length >= SHORTEST_SECRET);
    const forms = new Set(usable.flatMap(spellingsOf));
    return [...forms]
        .toSorted((a, b) => b.length - a.length)
        .map((whole) => ({ start: startThatTells(whole), whole }));
}
/** A log often cuts what it quotes, so the beginning counts as soon as it looks like no word. */
function startThatTells(whole) {
    for (let length = SHORTEST_SECRET; length <= LONGEST_START && length < whole.length; length += 1)
        if ((0,secret_patterns/* looksRandom */.EZ)(whole.slice(0, length)))
            return whole.slice(0, length);
    return whole;
}
function partsOf(secret) {
    return [...passwordsOf(secret), ...linesOf(secret)];
}
/** Of `postgres://app:password@db/x` what is secret in it. */
function passwordsOf(secret) {
    if (!URL.canParse(secret))
        return [];
    const { username, password, pathname } = new URL(secret);
    const raw = /:\/\/[^\s/:@]*:([^\s/]+)@/.exec(secret)?.[1] ?? '';
    const names = [username, ...pathname.split('/')].filter((part) => part.length >= SHORTEST_PART && (0,secret_patterns/* looksRandom */.EZ)(part));
    return [raw, password, decoded(password), ...names];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The lines of a key, and the values of a file with several. */
function linesOf(secret) {
    const lines = secret.split(/[\n\r]+/).map((line) => line.trim());
    if (lines.length < 2 && !/^\s*\{/.test(secret))
        return [];
    const words = secret.split(/[\s"',{}]+|\\n/).filter(secret_patterns/* looksRandom */.EZ);
    const whole = lines.filter((line) => !line.startsWith('-----') && ((0,secret_patterns/* looksRandom */.EZ)(line) || !/\s/.test(line)));
    return [...whole, ...words].filter((part) => part.length >= SHORTEST_PART);
}
function spellingsOf(value) {
    const inUrl = encodeURIComponent(value.toWellFormed());
    return [
        value,
        JSON.stringify(value).slice(1, -1),
        inUrl,
        inUrl.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
        inUrl.replaceAll('%20', '+'),
        ...[0, 1, 2].flatMap((offset) => {
            const inner = encodeInside(value, offset);
            return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
        }),
    ];
}
/** The Base64 digits that a value alone decides when `offset` bytes (modulo 3) stand before it. */
function encodeInside(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const digits = bytes.toString('base64').replaceAll('=', '');
    return digits.slice(Math.ceil((offset * 8) / 6), bytes.length % 3 === 0 ? undefined : -1);
}

// EXTERNAL MODULE: ./build/src/safe/plain-text.js
var plain_text = __webpack_require__(72411);
;// CONCATENATED MODULE: ./build/src/safe/redact.js



const REDACTED = '[redacted]';
const MAX_PASSES = 10;
/** Numbers, hashes and short words, of which a million may be different: no shape of a secret fits into one. */
const TOO_SHORT = /^(?:[\w#. -]{0,13}|[\da-f-]{0,40})$/;
/**
 * Takes out the secrets that can be told by their shape, and our own in any usual spelling, also where they were cut.
 *
 * @param ownSecrets values that are known to be secret; those under 8 characters are not looked for
 */
function redactorOf(ownSecrets = []) {
    const takeOwn = ownRedactor(formsOf(ownSecrets.filter((secret) => !REDACTED.includes(secret))));
    return (text) => {
        // Colours and the like stand between a secret and what tells where it begins, and are gone on every page.
        const plain = (0,plain_text/* plainText */.wh)(text);
        const redact = TOO_SHORT.test(plain) ? takeOwn : (each) => redactShapes(takeOwn(each));
        let [before, after] = [plain, redact(plain)];
        // What stood beside a secret may show as one only now.
        for (let pass = 1; after !== before && pass < MAX_PASSES; pass += 1) {
            ;
            [before, after] = [after, redact(after)];
        }
        return after === plain ? text : after;
    };
}
/** One search for all forms; what is found goes as far as the text goes on like the form. */
function ownRedactor(forms) {
    if (forms.length === 0)
        return (text) => text;
    const starts = new Set(forms.map(({ start }) => start));
    const pattern = new RegExp([...starts].map((start) => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    return (text) => {
        let kept = '';
        let from = 0;
        pattern.lastIndex = 0;
        for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
            const { index } = found;
            kept += text.slice(from, index) + REDACTED;
            from = index + Math.max(found[0].length, ...forms.map((form) => lengthOf(form, text, index)));
            pattern.lastIndex = from;
        }
        return kept + text.slice(from);
    };
}
/** How many characters of a form stand at a place of the text; 0 where it does not begin there. */
function lengthOf({ start, whole }, text, at) {
    if (!text.startsWith(start, at))
        return 0;
    let length = start.length;
    while (length < whole.length && text[at + length] === whole[length])
        length += 1;
    return length;
}
function redactShapes(text) {
    let redacted = text;
    const take = (patterns, by) => {
        for (const { pattern, mark } of patterns)
            if (mark === undefined || redacted.includes(mark))
                redacted = redacted.replace(pattern, by);
    };
    take(secret_patterns/* TOKENS */.xZ, () => REDACTED);
    take(secret_patterns/* CONTEXTS */.Jo, (_, before) => before + REDACTED);
    take(secret_patterns/* ASSIGNMENTS */.dS, (whole, before, value) => ((0,secret_patterns/* looksRandom */.EZ)(value) ? before + REDACTED : whole));
    return redacted;
}


/***/ }),

/***/ 92823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   Jo: () => (/* binding */ CONTEXTS),
/* harmony export */   dS: () => (/* binding */ ASSIGNMENTS),
/* harmony export */   xZ: () => (/* binding */ TOKENS)
/* harmony export */ });
/* unused harmony export BEGINNINGS */
/** Not inside a word; an escape such as a literal `\n` is no part of the word after it. */
const START = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))`;
/** Where a hash or a word of ordinary text could begin alike: not inside a name with dashes either, and whole. */
const ALONE = String.raw `(?<![\w-])`;
const END = '(?![A-Za-z0-9])';
/** Tokens that tell themselves by how they begin, by who gives them out. */
const BEGINNINGS = [
    ['1Password', String.raw `ops_eyJ[\w+/=-]{10,}|A3-[A-Z0-9]{6}-[A-Z0-9-]{12,}`],
    ['Adobe', 'p8e-[a-z0-9]{24,}'],
    ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{20,}'],
    ['Airtable', String.raw `pat[A-Za-z0-9]{14}\.[a-f0-9]{10,}`],
    ['Alibaba', 'LTAI[A-Za-z0-9]{12,}'],
    ['Artifactory', 'AKCp[A-Za-z0-9]{20,}|cmVmd[A-Za-z0-9]{30,}'],
    ['Atlassian, Bitbucket', 'AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20,}'],
    [
        'Authress',
        String.raw `(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][\w.+/=-]{10,}`,
    ],
    ['AWS access key', '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}'],
    ['AWS Bedrock', 'ABSK[A-Za-z0-9+/]{40,}={0,2}'],
    ['Azure AD', String.raw `[\w~.]{3}\dQ~[\w~.-]{20,}`],
    ['Brevo', 'x(?:key|smtp)sib-[a-z0-9-]{20,}'],
    ['Buildkite', 'bk[a-z]{2}_[a-f0-9]{30,}'],
    ['CircleCI', String.raw `CCIPAT_\w{20,}`],
    ['ClickHouse', `4b1d[A-Za-z0-9]{38}${END}`],
    ['Clojars', '(?:CLOJARS|clojars)_[a-zA-Z0-9]{20,}'],
    ['Cloudflare', String.raw `v1\.0-[a-f0-9]{24}-[a-f0-9]{20,}`],
    ['Contentful', String.raw `CFPAT-[\w-]{20,}`],
    ['crates.io', `cio[A-Za-z0-9]{32}${END}`],
    ['Databricks', `dapi[a-f0-9]{24,}`],
    ['DigitalOcean', 'do[opr]_v1_[a-f0-9]{16,}'],
    ['Discord', String.raw `[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{20,}`],
    ['Docker', String.raw `dckr_(?:pat|oat)_[\w-]{16,}`],
    ['Doppler', String.raw `dp\.(?:pt|st|ct|sa|said|scim|audit)\.[\w.-]{16,}`],
    ['Dropbox', String.raw `sl\.[\w-]{60,}`],
    ['Duffel', String.raw `duffel_(?:test|live)_[\w=-]{16,}`],
    ['Dynatrace', String.raw `dt0[a-z]\d\d\.[A-Za-z0-9.]{24,}`],
    ['EasyPost', 'EZ[AT]K[A-Za-z0-9]{40,}'],
    ['Facebook', 'EAA[MC][A-Za-z0-9]{60,}'],
    ['Figma', String.raw `fig[dour]h?_[\w-]{16,}`],
    ['Flutterwave', 'FLWSECK(?:_TEST)?-[A-Za-z0-9-]{12,}'],
    ['Fly.io', String.raw `(?:fo1_|fm1[ar]_|fm2_)[\w+/=-]{20,}`],
    ['Frame.io', String.raw `fio-u-[\w=-]{20,}`],
    ['GitLab', String.raw `gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|oas|imt|ffct|wt)-[\w.-]{10,}`],
    ['Google API key', String.raw `AIza[\w-]{20,}`],
    ['Google OAuth', String.raw `(?:GOCSPX-|ya29\.|1\/\/0)[\w-]{16,}`],
    ['Grafana', String.raw `gl(?:c|sa)_[\w+/=]{20,}`],
    ['Groq, xAI, Perplexity', '(?:gsk_|xai-|pplx-)[A-Za-z0-9]{20,}'],
    ['Harness', String.raw `[ps]at\.[\w-]{22}\.[a-f0-9]{24}\.[\w-]{10,}`],
    ['Heroku', String.raw `HRKU-[\w-]{16,}`],
    ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{20,}'],
    ['Infracost', `ico-[A-Za-z0-9]{32}${END}`],
    ['Intra42', 's-s4t2(?:ud|af)-[a-f0-9]{20,}'],
    ['JWT', String.raw `eyJ[A-Za-z0-9]{10,}\.[\w-]{4,}(?:\.[\w-]*){0,3}`],
    ['LangSmith', 'lsv2_(?:pt|sk)_[a-f0-9_]{20,}'],
    ['Linear, Notion, Postman', '(?:lin_(?:api|oauth)_|ntn_|PMAK-)[A-Za-z0-9-]{20,}'],
    ['Lob', `(?:live|test)_(?:pub_)?[a-f0-9]{31,35}${END}`],
    ['Mailchimp', `[a-f0-9]{32}-us\\d{1,2}${END}`],
    ['Mailgun', `${ALONE}(?:pub)?key-[a-f0-9]{32}${END}`],
    ['Mapbox', String.raw `[ps]k\.eyJ[\w-]{20,}\.[\w-]{10,}`],
    ['MaxMind', `[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`],
    ['Neon', 'napi_[a-z0-9]{30,}'],
    ['Netlify', 'nf[a-z]_[A-Za-z0-9]{20,}'],
    ['New Relic', 'NR(?:AK|II|JS|AA|BR|RA)-[A-Za-z0-9-]{16,}'],
    ['npm', 'npm_[A-Za-z0-9]{20,}'],
    ['NuGet', `oy2[a-z0-9]{43}${END}`],
    ['NVIDIA', String.raw `nvapi-[\w-]{30,}`],
    ['Octopus Deploy', `API-[A-Z0-9]{25,30}${END}`],
    ['OpenAI, Anthropic, OpenRouter', String.raw `sk-(?:proj|svcacct|admin|ant|or)-[\w-]{10,}`],
    ['OpenAI, older', 'sk-[A-Za-z0-9]{20,}'],
    ['OpenShift', String.raw `sha256~[\w-]{20,}`],
    ['Pinecone', String.raw `pcsk_\w{30,}`],
    ['Plaid', 'access-(?:sandbox|development|production)-[0-9a-f-]{20,}'],
    ['PlanetScale', String.raw `pscale_(?:tkn|oauth|pw)_[\w=.-]{16,}`],
    ['PostHog', 'ph[cx]_[A-Za-z0-9]{30,}'],
    ['Prefect', 'pnu_[A-Za-z0-9]{20,}'],
    ['Pulumi', `pul-[a-f0-9]{40}${END}`],
    ['PyPI', String.raw `pypi-Ag[\w-]{14,}`],
    ['ReadMe', 'rdme_[a-z0-9]{40,}'],
    ['Render', 'rnd_[A-Za-z0-9]{20,}'],
    ['Replicate', 'r8_[A-Za-z0-9]{20,}'],
    ['Resend', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{16,}'],
    ['RubyGems', 'rubygems_[a-f0-9]{20,}'],
    ['Scalingo', String.raw `tk-us-[\w-]{30,}`],
    ['SendGrid', String.raw `SG\.[\w-]{16,32}\.[\w-]{10,}`],
    ['Sentry', String.raw `sntry[su]_[\w+/=-]{20,}`],
    ['SettleMint', 'sm_[aps]at_[A-Za-z0-9]{12,}'],
    ['Shippo', 'shippo_(?:live|test)_[A-Fa-f0-9]{20,}'],
    ['Shopify', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}'],
    ['Slack', String.raw `(?:xox[a-z]|xapp)-[\w.-]{10,}`],
    ['SonarQube', 'sq[uap]_[a-f0-9]{30,}'],
    ['Sourcegraph', 'sgp_(?:[a-f0-9]{16}_|local_)?[a-f0-9]{20,}'],
    ['Square', String.raw `(?:sq0[a-z]{3}-|EAAA)[\w-]{20,}`],
    ['Stripe', '(?:[sr]k_(?:live|test|prod)|whsec)_[A-Za-z0-9]{10,}'],
    ['Supabase', String.raw `(?:sbp_[a-f0-9]|sb_secret_[\w-])[\w-]{16,}`],
    ['Tailscale', String.raw `tskey-[a-z]{3,10}-[\w-]{10,}`],
    ['Tavily', 'tvly-[A-Za-z0-9-]{20,}'],
    ['Telegram', String.raw `(?:bot)?\d{8,10}:AA[\w-]{20,}`],
    ['Terraform Cloud', String.raw `[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{20,}`],
    ['Twilio', `SK[0-9a-f]{32}${END}`],
    ['Typeform', String.raw `tfp_[\w.=-]{30,}`],
    ['Vault', String.raw `hv[sbr]\.[\w-]{20,}|s\.(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}${END}`],
    ['Vercel', 'vc[a-z]_[A-Za-z0-9]{20,}'],
    ['Yandex', String.raw `AQVN[\w-]{30,}|t1\.[\w-]{5,100}={0,2}\.[\w-]{40,}`],
];
/** The whole match is secret. */
const TOKENS = [
    {
        name: 'private key, also one that was cut',
        mark: '-----BEGIN ',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,40}KEY(?: BLOCK)?-----|$)/g,
    },
    {
        name: 'end of a private key',
        mark: '-----END ',
        pattern: /(?<![\w+/=\s\\])[\w+/=\s\\]+-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
    },
    { name: 'GitHub', mark: '_', pattern: /(?:gh[pousr]|github_pat)_[\w.-]{10,}/g },
    {
        name: 'webhook',
        pattern: /(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2|hooks\.zapier\.com\/hooks\/catch|open\.feishu\.cn\/open-apis\/bot\/v2\/hook)\/[\w@/-]{10,}/gi,
    },
    {
        name: 'tokens with a beginning of their own',
        // One expression: a search for each of them would cost every run ten times the time.
        pattern: new RegExp(`${START}(?:${BEGINNINGS.map(([, body]) => body).join('|')})`, 'g'),
    },
];
/** The first group stays, the rest is secret. */
const CONTEXTS = [
    {
        name: 'token as user of a URL, with a password that says so or none',
        mark: '@',
        pattern: /(:\/\/)[^\s/:@[\]"'`<>]{8,4000}(?=:(?:x-oauth-basic|x-token-auth|oauth2)?@)/g,
    },
    { name: 'password in a URL', mark: '@', pattern: /(:\/\/[^\s/:@]{0,200}:)[^\s/"'`<>]{1,4000}(?=@)/g },
    { name: 'token as user of a URL', mark: '@', pattern: /(:\/\/)[^\s/:@[\]]{20,4000}(?=@)/g },
    {
        name: 'Authorization header',
        pattern: /(authorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token|digest|apikey)\s{1,3})(?![$%{<])[^\s"'`,;[\]]{4,}/gi,
    },
    {
        name: 'user of curl',
        mark: ':',
        pattern: /(\bcurl\b[^\n]{0,500}?\s(?:-[a-z]{0,6}u|--(?:proxy-)?user)(?:=|\s{0,3}))(?!["']?[^\s:"']{0,100}:(?:\$|\[redacted\]))(?:"[^"\n]{0,200}:[^"\n]{0,500}"|'[^'\n]{0,200}:[^'\n]{0,500}'|[^\s:"']{1,500}:[^\s"']{0,500})/gi,
    },
    {
        name: 'cookies',
        mark: '=',
        pattern: /(\b(?:set-)?cookie["'`]?\s{0,3}[:=]\s{0,3}["'`]?|\s--cookie[=\s]["'`]?)[\w.%$!#&*+^|~-]{1,100}=[^\n\r"'`]{4,}/gi,
    },
    { name: 'password of sshpass', mark: 'sshpass', pattern: /(\bsshpass\s{1,3}-p\s{0,3})[^\s$[]\S{3,}/g },
    {
        name: 'signature in a URL',
        mark: '=',
        pattern: /([?&](?:sig|signature|x-amz-signature|x-goog-signature|hmac)=)[^\s&#"'`[\]]{16,}/gi,
    },
];
/** What a secret is called. */
const NAME = String.raw `(?:pass(?:word|wd|phrase)|[-_]pass|pwd|secret|token|(?:api|access|account|private|client|encryption|signing|subscription)[-_ ]?key|credentials?|auth(?:orization)?)(?:[-_]\w{0,30})?`;
const QUOTE = '\\\\?["\'`]?';
const VALUE = String.raw `[^\s"'\`,;<>(){}[\]|…\\]{8,}`;
/** The first group stays, the second is secret if it looks random. */
const ASSIGNMENTS = [
    {
        name: 'assignment',
        pattern: new RegExp(String.raw `(${NAME}${QUOTE}\s{0,3}(?::=|=>|[:=])\s{0,3}${QUOTE})(${VALUE})`, 'gi'),
    },
    { name: 'flag', mark: '--', pattern: new RegExp(String.raw `(--${NAME}\s{1,3}${QUOTE})(${VALUE})`, 'gi') },
    { name: 'bearer', pattern: /(\b(?:bearer|basic)\s{1,3})([\w.~+/=-]{16,})/gi },
    { name: 'user of a URL', mark: '@', pattern: /(:\/\/)([^\s/:@[\]"'`<>]{16,4000})(?=:[^\s/@]{0,4000}@)/g },
    { name: 'key in a URL', mark: '=', pattern: /([?&](?:key|code|auth|hash)=)([^\s&#"'`[\]]{16,})/gi },
];
/** A place in a file, a date, a variable: what stands after `token:` in messages and is no secret. */
const ORDINARY = /^(?:[\w./-]+\.[a-z]{1,5}(?::\d+)*|\d{4}-\d\d-\d\d.*|[$%].*|v?\d+(?:\.\d+)+\S{0,10})$/i;
const MIN_ENTROPY_BITS = 2.5;
/** Whether a value is more like a password than like a word: letters and digits, few of them twice. */
function looksRandom(value) {
    return (/\d/.test(value) && /[a-z]/i.test(value) && !ORDINARY.test(value) && entropyOf(value) >= MIN_ENTROPY_BITS);
}
/** Shannon entropy in bits a character. */
function entropyOf(value) {
    const counts = new Map();
    let size = 0;
    for (const character of value) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        size += 1;
    }
    return [...counts.values()].reduce((bits, count) => bits - (count / size) * Math.log2(count / size), 0);
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tellFirst),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A run's page shows ten errors of a step; the tenth says how many more there are. */
const MOST_TOLD = 9;
/** What the user can fix: every problem of one run at once, each with its place and what is allowed there. */
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(tellFirst(problems).join('\n'));
        this.problems = problems;
    }
}
/** The first problems and how many more there are: a file may hold thousands of one kind. */
function tellFirst(problems) {
    const more = problems.length - MOST_TOLD;
    const told = problems.slice(0, MOST_TOLD);
    return more > 0 ? [...told, `${more} more to correct are not shown here`] : told;
}


/***/ }),

/***/ 23237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Two letters of so few changed make another word. */
const SHORT = 4;
/** The one of some words that somebody meant who wrote another: `windowdays` is `window-days`; undefined where none is near. */
function nearestOf(given, known) {
    const wanted = given.toLowerCase();
    // Letters in another order are one slip, however far that is.
    const far = (each) => lettersOf(each) === lettersOf(wanted) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(each.toLowerCase(), wanted);
    const [nearest] = known.toSorted((a, b) => far(a) - far(b));
    if (nearest === undefined)
        return undefined;
    const most = nearest.length <= SHORT ? 1 : Math.max(2, Math.floor(nearest.length / 3));
    return far(nearest) <= most ? nearest : undefined;
}
function lettersOf(word) {
    return Array.from(word.toLowerCase()).toSorted().join('');
}


/***/ }),

/***/ 85606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _safe_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31783);


const LONGEST = 60;
const redact = (0,_safe_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactorOf */ .y)();
/** A value of the user as an error message quotes it: short, on one line, whatever it is. */
function showValue(value) {
    const text = redact(textOf(value));
    return (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text.toWellFormed(), LONGEST);
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
