export const id = 'commands-backtest-and-commands-inspect-and-commands-report.shared';
export const ids = ['commands-backtest-and-commands-inspect-and-commands-report.shared'];
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

/***/ 75637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./build/src/judge/limits.js
var limits = __webpack_require__(93);
// EXTERNAL MODULE: ./build/src/publish/folders.js
var folders = __webpack_require__(87856);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
;// CONCATENATED MODULE: ./build/src/read/config.js

/** Every setting with its longest value fits in several times; a YAML parser's time and memory grow with the text. */
const CONFIG_FILE = { bytes: 64 * 1024, say: 'is over 64 KiB, the most for a config file' };
/** Reads the config file under the same rules as every other file of the checkout. */
function configReader(access) {
    return (path) => {
        const found = (0,read_access/* resolveFile */.xq)(path, access);
        const text = (0,read_access/* isTrouble */.KM)(found) ? found : (0,read_access/* readText */.yR)(found, CONFIG_FILE);
        if (typeof text === 'string')
            return text;
        return text.kind === 'missing' ? undefined : { problem: `${path} ${text.say}` };
    };
}

// EXTERNAL MODULE: ./build/src/settings/load.js
var load = __webpack_require__(87491);
;// CONCATENATED MODULE: ./build/src/commands/settings-of.js




/**
 * What flags and the config file set, and where files may be read from there.
 *
 * @throws ConfigError with every problem of both
 */
async function settingsOf(line) {
    const root = line.given.find(({ name }) => name === 'root')?.value;
    const access = {
        root: typeof root === 'string' && root !== '' ? root : '.',
        confined: false,
        readPaths: new Set(),
    };
    const source = { audience: 'command line', given: line.given };
    const noRoot = (0,folders/* isFolder */.lQ)(access.root) ? [] : [`--root: ${access.root} is no folder`];
    const settings = await (0,load/* loadSettings */.M5)(source, configReader(access), limits/* checkLimits */.J5, [
        ...line.problems,
        ...noRoot,
    ]);
    return { settings, access };
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   fW: () => (/* binding */ resolveLimits)
/* harmony export */ });
/* unused harmony exports defaultsOf, rangeText */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _settings_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85606);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53945);



/** A rule's limits as they stand in its file. */
function defaultsOf(rule) {
    return Object.fromEntries(Object.entries(rule.limits).map(([name, limit]) => [name, limit.default]));
}
function resolveLimits(given = {}) {
    const limits = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.map((rule) => [
        rule,
        { ...defaultsOf(rule), ...(Object.hasOwn(given, rule.id) ? given[rule.id] : undefined) },
    ]));
    return (rule) => limits.get(rule) ?? defaultsOf(rule);
}
/**
 * What is wrong with `limits` of the config file, whatever stands there.
 *
 * @returns every problem with the keys that lead to it
 */
function checkLimits(value) {
    if (!isMapping(value))
        return [{ path: [], say: 'limits must name rules, as in `limits: { success-drop: { fewest: 20 } }`' }];
    return Object.entries(value).flatMap(([id, limits]) => {
        const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleNamed */ .QZ)(id);
        if (rule === undefined)
            return [
                unknown([id], 'rule', id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.map((each) => each.id)),
            ];
        if (!isMapping(limits))
            return [{ path: [id], say: `limits.${id} must name limits, as in \`${exampleOf(rule)}\`` }];
        return Object.entries(limits).flatMap(([name, limit]) => checkLimit(rule, name, limit));
    });
}
function checkLimit(rule, name, value) {
    const path = [rule.id, name];
    const limit = Object.hasOwn(rule.limits, name) ? rule.limits[name] : undefined;
    if (limit === undefined)
        return [unknown(path, 'limit', name, Object.keys(rule.limits))];
    if (isInside(value, limit.range))
        return [];
    const place = `limits.${path.join('.')}`;
    return [
        { path, say: `${place} is ${(0,_settings_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(value)}; allowed: ${rangeText(limit.range)} (${limit.unit})` },
    ];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isInside(value, { min, max, whole }) {
    return (typeof value === 'number' &&
        value >= min &&
        value <= max &&
        (whole !== true || Number.isSafeInteger(value)));
}
/** `a whole number from 1 to 84`. */
function rangeText({ min, max, whole }) {
    return `a ${whole === true ? 'whole number' : 'number'} from ${min} to ${max}`;
}
function exampleOf({ id, limits }) {
    const [first] = Object.entries(limits);
    return first === undefined ? `${id}: {}` : `${id}: { ${first[0]}: ${first[1].default} }`;
}
function unknown(path, what, name, known) {
    const place = `limits.${path.join('.')}`;
    return {
        path,
        say: known.length === 0
            ? `${place}: this rule has no limits`
            : `${place}: unknown ${what}; did you mean \`${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known)}\`? docs/rules.md lists them all`,
    };
}


/***/ }),

/***/ 99413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ cycleLogs)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
;// CONCATENATED MODULE: ./build/src/read/duplicates.js
/**
 * Drops records that stand in the logs more than once (a file matched twice, a line appended again).
 *
 * Two cycles are one when all that was recorded of them is equal. Only cycles of the same instant are compared,
 * so a log in time order costs one pass. Undated cycles are kept: nothing tells two of them apart.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
function dropDuplicates(cycles, recorded = new Map()) {
    const dropped = new Set();
    const groups = groupsOfOneInstant(cycles);
    for (const group of groups) {
        const seen = new Set();
        for (const cycle of group) {
            const key = recorded.get(cycle) ?? JSON.stringify({ ...cycle, line: 0, source: 0 });
            if (seen.has(key))
                dropped.add(cycle);
            seen.add(key);
        }
    }
    if (dropped.size === 0)
        return { cycles, dropped: [] };
    return { cycles: cycles.filter((cycle) => !dropped.has(cycle)), dropped: [...dropped] };
}
function groupsOfOneInstant(cycles) {
    let last = -Infinity;
    const isRising = cycles.every((cycle) => {
        if (cycle.at === undefined)
            return true;
        const rises = cycle.at > last;
        last = cycle.at;
        return rises;
    });
    if (isRising)
        return [];
    const byInstant = new Map();
    for (const cycle of cycles) {
        if (cycle.at === undefined)
            continue;
        const group = byInstant.get(cycle.at);
        if (group === undefined)
            byInstant.set(cycle.at, [cycle]);
        else
            group.push(cycle);
    }
    return [...byInstant.values()].filter((group) => group.length > 1);
}

;// CONCATENATED MODULE: ./build/src/read/repeated-cycles.js

/** A row that is written again follows within moments; a try that is made again takes longer to end. */
const TOLERANCE_SECONDS = 5;
const MICROS_PER_SECOND = 1_000_000;
/** Fewer do not show that a loop works on one thing after the other. */
const FEWEST_IN_TURN = 10;
/** A clock that was set, or a cycle by hand, is no second worker. */
const MOST_OVERLAPPING = 0.02;
/**
 * Drops rows that tell of a cycle which the log holds already, a moment earlier and with other times: a loop, or what
 * writes its log, wrote them again. The last one of each cycle is kept.
 *
 * Two rows are of one cycle when they carry the same number, task, kind and outcome; or when, of a loop that does one
 * thing after the other, everything is equal but the time and the number. Either way they lie within five seconds, and
 * the later one cannot have begun when the earlier one had ended: a loop that fails at once and tries again is no such
 * case, neither is one whose numbers begin anew each day, nor one that writes a row when a cycle starts and another
 * when it ends.
 */
function dropRepeats(cycles) {
    const dated = closeOnes(cycles);
    if (dated.length === 0)
        return { cycles, dropped: [] };
    const dropped = new Set();
    const drop = (groups) => {
        for (const group of groups)
            for (const cycle of group.slice(0, -1))
                dropped.add(cycle);
    };
    const left = () => (dropped.size === 0 ? dated : dated.filter((cycle) => !dropped.has(cycle)));
    drop(findGroups(dated, BY_NUMBER));
    drop(findGroups(left(), BY_NUMBER_IN_ANY_FILE));
    const alike = findGroups(left(), BY_TASK);
    if (alike.length > 0) {
        const kept = cycles.filter((cycle) => !dropped.has(cycle));
        drop(alike.filter(inTurnTest(inOrder(kept.filter(isDated)), alike)));
    }
    if (dropped.size === 0)
        return { cycles, dropped: [] };
    // What is left may be of one moment now: as if the log had never held the others.
    const again = dropRepeats(cycles.filter((cycle) => !dropped.has(cycle)));
    return { cycles: again.cycles, dropped: [...dropped, ...again.dropped] };
}
/** What one file is told of: how many of its rows, and that they count once. */
function warnOfRepeats(repeated, rows) {
    return {
        code: 'repeated-cycles',
        say: `the log holds the same cycle twice: ${(0,words/* groupThousands */.Zv)(repeated)} of ${(0,words/* groupThousands */.Zv)(rows)} rows ${repeated === 1 ? 'repeats' : 'repeat'} a cycle that stands there within 5 s already, so ${repeated === 1 ? 'it is' : 'they are'} left out and each cycle counts once; let the loop write each cycle once`,
    };
}
function isDated(cycle) {
    return cycle.at !== undefined;
}
/** In order of time, without those that stand alone: a log may hold a million, and hardly one is soon after another. */
function closeOnes(cycles) {
    const close = [];
    let before;
    for (const cycle of cycles) {
        if (!isDated(cycle))
            continue;
        if (before !== undefined && cycle.at < before.at)
            return inOrder(cycles.filter(isDated));
        if (before !== undefined && isSoonAfter(before, cycle)) {
            if (close.at(-1) !== before)
                close.push(before);
            close.push(cycle);
        }
        before = cycle;
    }
    return close;
}
function inOrder(dated) {
    const isInOrder = dated.every((cycle, index) => cycle.at >= (dated[index - 1]?.at ?? -Infinity));
    return isInOrder ? dated : dated.toSorted((a, b) => a.at - b.at);
}
const BY_NUMBER = {
    mark: ({ id }) => id,
    name: (cycle) => nameOf(cycle, cycle.id, cycle.source),
    fits: (group) => tookAsLong(group) && overlaps(group),
};
/** Another file of the same loop, with fewer doubts: two loops may have a number in common. */
const BY_NUMBER_IN_ANY_FILE = {
    mark: ({ id, task }) => (task === undefined ? undefined : id),
    name: (cycle) => nameOf(cycle, cycle.id, cycle.seconds),
    fits: (group) => tookAsLong(group) && overlaps(group),
};
/** By all that a row holds but its time, number and place. */
const BY_TASK = {
    mark: ({ task, seconds = 0 }) => (seconds > 0 ? task : undefined),
    name: ({ at: _at, id: _id, line: _line, url: _url, ...rest }) => JSON.stringify(rest),
    fits: overlaps,
};
function nameOf({ task, kind, outcome, epoch, model }, ...more) {
    return JSON.stringify([task, kind, outcome, epoch, model, ...more].map((value) => value ?? null));
}
/** Groups of two or more of the same name that follow each other within the tolerance, and fit together. */
function findGroups(dated, { mark, name, fits }) {
    const chains = findChains(dated, mark);
    const named = chains.flatMap((chain) => findChains(chain, name));
    return named.filter((group) => isOneMoment(group) && fits(group));
}
/** Chains of two or more decided cycles with the same key, each soon after the one before it. */
function findChains(dated, keyOf) {
    const open = new Map();
    const chains = [];
    for (const cycle of dated) {
        const key = cycle.outcome === 'undecided' ? undefined : keyOf(cycle);
        if (key === undefined)
            continue;
        const chain = open.get(key);
        const last = chain?.at(-1);
        if (chain !== undefined && last !== undefined && isSoonAfter(last, cycle)) {
            if (chain.length === 1)
                chains.push(chain);
            chain.push(cycle);
        }
        else
            open.set(key, [cycle]);
    }
    return chains;
}
function isSoonAfter(before, cycle) {
    return cycle.at - before.at <= TOLERANCE_SECONDS * MICROS_PER_SECOND;
}
/** A chain of many is a loop that fails and begins anew each time, not a row that was written again. */
function isOneMoment(group) {
    const [first, last] = [group[0], group.at(-1)];
    return first !== undefined && last !== undefined && isSoonAfter(first, last);
}
/**
 * Whether they say that the cycle took as long. Without a task a number may stand for more than one cycle, such as a run
 * of many suites: then they must say so to the digit.
 */
function tookAsLong(group) {
    if (group[0]?.task === undefined)
        return (group[0]?.seconds ?? 0) > 0 && new Set(group.map(({ seconds }) => seconds)).size === 1;
    const times = group.flatMap(({ seconds = 0 }) => (seconds > 0 ? [seconds] : []));
    return times.length === 0 || Math.max(...times) - Math.min(...times) <= TOLERANCE_SECONDS;
}
/** Whether no row, where it says how long it took, can have begun when the one before it had ended. */
function overlaps(group) {
    return group.every(({ at, seconds = 0 }, index) => {
        const before = group[index - 1];
        if (before === undefined || before.at === at || seconds <= 0)
            return true;
        return at - seconds * MICROS_PER_SECOND < before.at;
    });
}
/** Whether the file of such a group is of a loop that, but for these, does one thing after the other. */
function inTurnTest(dated, groups) {
    const again = new Set(groups.flatMap((group) => group.slice(0, -1)));
    const last = new Map();
    const counts = new Map();
    for (const cycle of dated) {
        const { source, at, seconds = 0 } = cycle;
        if (seconds <= 0 || again.has(cycle))
            continue;
        const before = last.get(source);
        last.set(source, at);
        if (before === undefined)
            continue;
        const count = counts.get(source) ?? { pairs: 0, overlapping: 0 };
        counts.set(source, count);
        count.pairs += 1;
        if (at - (seconds - TOLERANCE_SECONDS) * MICROS_PER_SECOND < before)
            count.overlapping += 1;
    }
    return ([first]) => {
        const count = counts.get(first?.source ?? -1);
        return (count !== undefined &&
            count.pairs >= FEWEST_IN_TURN &&
            count.overlapping <= MOST_OVERLAPPING * count.pairs);
    };
}

;// CONCATENATED MODULE: ./build/src/read/doubles.js


/**
 * Keeps each cycle once.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
function dropDoubles(all, recorded) {
    const duplicates = dropDuplicates(all, recorded);
    const repeats = dropRepeats(duplicates.cycles);
    const countIn = (cycles, source) => cycles.filter((cycle) => cycle.source === source).length;
    return {
        cycles: repeats.cycles,
        dropped: (source) => ({
            duplicates: countIn(duplicates.dropped, source),
            repeats: countIn(repeats.dropped, source),
        }),
    };
}
/** The report of a file with what was dropped of it; what only tells of the same cycle again can hardly be meant. */
function withDoubles(report, { duplicates, repeats }) {
    if (duplicates + repeats === 0)
        return report;
    return {
        ...report,
        duplicates: duplicates + repeats,
        warnings: repeats === 0 ? report.warnings : [...report.warnings, warnOfRepeats(repeats, report.records)],
    };
}

// EXTERNAL MODULE: ./build/src/read/formats/index.js + 18 modules
var read_formats = __webpack_require__(54317);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/read/likely-logs.js



/** Where loops keep their logs, when it is at none of the places that presets know. */
const FOLDERS = [
    '.',
    'logs',
    'log',
    'metrics',
    'ledger',
    'state',
    'memory',
    'data',
    '.ralph',
    '.auto',
    '.loop',
];
/** Plain names only: the path is told, and pasted into a terminal. */
const ROWS = /^[A-Za-z0-9_][\w.-]{0,60}\.(?:jsonl|ndjson|tsv)$/;
const NAMED = /^(?!changelog)[A-Za-z0-9_.-]{0,40}(?:runs?|iterations?|cycles?|sessions?|history|activity|log|tasks)[\w.-]{0,20}\.(?:json|md|log)$/i;
const MOST_ENTRIES = 2000;
const MOST = 3;
/** Files that may well be a loop's log, in a few usual folders; at most three paths, below the root. */
function findLikelyLogs(access) {
    return FOLDERS.flatMap((folder) => entriesOf(external_node_path_.join(access.root, folder)).map((name) => [folder, name]))
        .filter(([, name = '']) => ROWS.test(name) || NAMED.test(name))
        .map(([folder = '.', name = '']) => (folder === '.' ? name : `${folder}/${name}`))
        .filter((each) => !(0,read_access/* isTrouble */.KM)((0,read_access/* resolveFile */.xq)(each, access)))
        .slice(0, MOST);
}
function entriesOf(folder) {
    try {
        return external_node_fs_.readdirSync(folder).slice(0, MOST_ENTRIES).toSorted();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/model/time.js
var time = __webpack_require__(94386);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
;// CONCATENATED MODULE: ./build/src/read/latest-rows.js




/**
 * Keeps one row a run: a row with an outcome before one without, then the later time, then the later line.
 * A row without any of the key's values is a run of its own.
 */
class LatestRows {
    #key;
    #fields;
    #rows = new Map();
    taken = 0;
    constructor(key, fields) {
        this.#key = key;
        this.#fields = fields;
    }
    add(row) {
        this.taken += 1;
        const values = this.#key.map((path) => (0,field_paths/* valueAt */.fK)(row.record, path));
        const key = (values.some(field_paths/* isPresent */.Wo) && (0,json/* stringifyJson */.s)(values.map((value) => value ?? null))) || row;
        const held = this.#rows.get(key);
        if (held === undefined || this.#isLater(row, held))
            this.#rows.set(key, row);
    }
    rows() {
        return [...this.#rows.values()];
    }
    #isLater(row, held) {
        const decides = (0,mapped_cycle/* take */.s)(row.record, this.#fields.outcome?.field) !== undefined;
        const decided = (0,mapped_cycle/* take */.s)(held.record, this.#fields.outcome?.field) !== undefined;
        if (decides !== decided)
            return decides;
        return (this.#at(row) ?? -Infinity) >= (this.#at(held) ?? -Infinity);
    }
    #at(row) {
        return (0,time/* parseInstant */.nV)((0,mapped_cycle/* take */.s)(row.record, this.#fields.time)?.value);
    }
}

// EXTERNAL MODULE: ./build/src/settings/load.js
var load = __webpack_require__(87491);
// EXTERNAL MODULE: ./build/src/read/recognise.js + 1 modules
var recognise = __webpack_require__(96010);
// EXTERNAL MODULE: ./build/src/read/rows.js + 5 modules
var read_rows = __webpack_require__(12852);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
// EXTERNAL MODULE: ./build/src/model/ending.js
var model_ending = __webpack_require__(94096);
;// CONCATENATED MODULE: ./build/src/read/warnings.js


const DAY_SECONDS = 86_400;
/** Durations that add up to this many times the span of the log: so many loops hardly run side by side. */
const MAX_PARALLEL = 20;
/** Fewer say nothing about the rest. */
const LEAST_TIMED = 5;
const UNIT_ADVICE = 'if the log has another unit, say it with `fields.duration.unit` in the config file';
/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param unknownOutcomes rows whose outcome no list of the format names
 */
function findWarnings(cycles, unknownOutcomes, now) {
    const counts = countOdd(cycles, now);
    const { length } = cycles;
    if (length === 0)
        return [];
    const warnings = [...unitWarnings(cycles, counts), ...epochWarnings(counts)];
    // A log whose every cycle was skipped, or has only begun, says so; one whose words nobody knows needs a mapping.
    if (counts.undecided === length && counts.unclear > 0)
        warnings.push({
            code: 'no-outcomes',
            say: `no cycle says how it ended (0 decided of ${length}); if a field does, name it with \`fields.outcome\` in the config file`,
        });
    if (unknownOutcomes > 0)
        warnings.push({
            code: 'unknown-outcomes',
            say: `${unknownOutcomes} of ${length} cycles have an outcome that no list names, so they decide nothing; add it to \`fields.outcome\` as success, failure or ignore`,
        });
    if (counts.undated === length)
        warnings.push({
            code: 'no-times',
            say: 'no cycle has a usable time, so rows count in their order and none is in any window; if a field holds it, name it with `fields.time` in the config file',
        });
    if (counts.future > 0)
        warnings.push({
            code: 'future-times',
            say: `${counts.future} of ${length} cycles are dated in the future; check the clock, the time zone and \`fields.time\``,
        });
    return warnings;
}
/** One pass: a log may hold a million cycles. */
function countOdd(cycles, now) {
    const counts = {
        undecided: 0,
        unclear: 0,
        undated: 0,
        future: 0,
        named: 0,
        numberNamed: 0,
        timed: 0,
        overADay: 0,
        underASecond: 0,
        placed: 0,
        totalSeconds: 0,
        first: Infinity,
        last: -Infinity,
    };
    for (const { at, outcome, ending, epoch, seconds } of cycles) {
        if (outcome === 'undecided') {
            counts.undecided += 1;
            if (ending === undefined || !(0,model_ending/* decidesNothing */.P)(ending))
                counts.unclear += 1;
        }
        if (at === undefined)
            counts.undated += 1;
        else if ((0,time/* isInFuture */.LV)(at, now))
            counts.future += 1;
        if (epoch !== undefined) {
            counts.named += 1;
            if (/^-?\d+(?:\.\d+)?$/.test(epoch))
                counts.numberNamed += 1;
        }
        if (seconds === undefined || seconds <= 0)
            continue;
        counts.timed += 1;
        if (seconds > DAY_SECONDS)
            counts.overADay += 1;
        else if (seconds < 1)
            counts.underASecond += 1;
        if (at === undefined)
            continue;
        counts.placed += 1;
        counts.totalSeconds += seconds;
        if (at < counts.first)
            counts.first = at;
        if (at > counts.last)
            counts.last = at;
    }
    return counts;
}
function unitWarnings(cycles, counts) {
    const { timed, overADay, underASecond, placed, totalSeconds, first, last } = counts;
    if (overADay * 2 > timed)
        return [
            {
                code: 'median-over-a-day',
                say: `the median cycle would take ${Math.round(medianSeconds(cycles))} s, over a day (the log may be in milliseconds); ${UNIT_ADVICE}`,
            },
        ];
    if (underASecond * 2 > timed)
        return [
            {
                code: 'median-under-a-second',
                say: `the median cycle would take ${Number(medianSeconds(cycles).toPrecision(2))} s, under a second (the log may be in seconds, or the cycles do nothing); ${UNIT_ADVICE}`,
            },
        ];
    // Milliseconds of a minute read as seconds make hours, not days: only the clock on the wall tells.
    const times = totalSeconds / ((last - first) / 1e6);
    if (placed < LEAST_TIMED || last <= first || times < MAX_PARALLEL)
        return [];
    return [
        {
            code: 'durations-exceed-span',
            say: `the durations add up to ${Math.round(times)} times the time that the log spans; ${UNIT_ADVICE}`,
        },
    ];
}
function medianSeconds(cycles) {
    const sorted = Float64Array.from(cycles.flatMap(({ seconds }) => (seconds !== undefined && seconds > 0 ? [seconds] : []))).toSorted();
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
function epochWarnings({ named, numberNamed }) {
    if (numberNamed === 0 || numberNamed * 2 < named)
        return [];
    return [
        {
            code: 'numeric-epochs',
            say: `${numberNamed} of ${named} epochs are numbers, which look like a time or a counter and not like a name; choose the field with \`fields.epoch\` in the config file`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/read/cycles.js















const DEFAULT_FOLDER = '.loop/retro';
/** The cycle logs, each in its own format. */
const cycleLogs = { name: 'cycles', read: readCycleLogs };
async function readCycleLogs(given) {
    const { settings, access, now } = given;
    const reading = { ...given, recorded: new Map() };
    const patterns = (0,load/* logOf */.Gs)(settings.cycles, settings, 'cycles');
    const found = await (0,read_access/* findFiles */.lY)(patterns, access);
    const other = found.every((each) => (0,read_access/* isTrouble */.KM)(each) && each.kind === 'missing')
        ? findPresetFile(settings, access)
        : undefined;
    const bySource = [];
    const reports = [];
    for (const each of other === undefined ? found : [other.file]) {
        const cycles = [];
        const beside = [];
        const tally = new read_tally/* Tally */.F('cycles', each.path, given.texts);
        const log = { source: reports.length, cycles, tally, beside };
        const trouble = (0,read_access/* isTrouble */.KM)(each) ? each : readLog(each, log, reading);
        if (other !== undefined && tally.format !== undefined)
            tally.format.reason += `; ${patterns.join(', ')} does not exist, so this default file of the format was taken`;
        tally.warnings = findWarnings(cycles, tally.unknownOutcomes, now);
        reports.push(tally.reportOf(told(trouble, settings, access)), ...beside);
        bySource.push(cycles);
    }
    const [only] = bySource;
    const all = bySource.length === 1 && only !== undefined ? only : bySource.flat();
    const { cycles, dropped } = dropDoubles(all, reading.recorded);
    return { cycles, reports: reports.map((report, source) => withDoubles(report, dropped(source))) };
}
/** Where the default log is missing, files that may be it are named: nobody has to guess why nothing was found. */
function told(trouble, settings, access) {
    if (trouble?.kind !== 'missing' || settings.cycles !== undefined)
        return trouble;
    const likely = findLikelyLogs(access);
    if (likely.length === 0)
        return trouble;
    const [first = ''] = likely;
    return {
        ...trouble,
        remedy: `if ${likely.length === 1 ? first : `one of ${(0,words/* list */.p_)(likely)}`} is the log: \`inspect ${first}\` shows how it would be read, and writes the config with --write`,
    };
}
/** The first default file of another loop that is there and has that loop's fields; names alone prove nothing. */
function findPresetFile(settings, access) {
    if (settings.cycles !== undefined || settings.retroDir !== DEFAULT_FOLDER)
        return undefined;
    const isNamed = settings.logFormat !== 'auto';
    const formats = isNamed ? read_formats/* FORMATS */.h.filter(({ name }) => name === settings.logFormat) : read_formats/* FORMATS */.h;
    for (const path of new Set(formats.flatMap(({ files }) => files))) {
        const file = (0,read_access/* resolveFile */.xq)(path, access);
        if ((0,read_access/* isTrouble */.KM)(file))
            continue;
        const sample = (0,sample_log/* sampleLog */.D)(file, settings);
        if (!(0,read_access/* isTrouble */.KM)(sample) && (isNamed || !(0,recognise/* recognise */.GJ)(sample).isFallback))
            return { file };
    }
    return undefined;
}
function readLog(file, log, reading) {
    const { tally } = log;
    const { settings } = reading;
    const sample = (0,sample_log/* sampleLog */.D)(file, settings);
    if ((0,read_access/* isTrouble */.KM)(sample))
        return sample;
    const choice = (0,recognise/* choose */.Sw)(sample, settings);
    if (sample.rows.length > 0 || settings.logFormat !== 'auto')
        tally.format = { name: choice.name, reason: choice.reason, isSearch: choice.format.isSearch };
    const sink = new CycleSink(choice.format, log, reading);
    const trouble = (0,read_rows/* readRows */.a)(file, sample.container, choice.format.list ?? sample.list, tally, (record, line) => sink.row(record, line), reading.progress);
    const { beside } = choice.format;
    if (beside === undefined)
        sink.end();
    else
        readBeside(file.path.replace(/[^/\\]*$/, beside), log, sink, reading);
    return trouble;
}
/** Ends the log with the rows of the file beside it; that there is none is ordinary. */
function readBeside(path, log, sink, { access, texts }) {
    const found = (0,read_access/* resolveFile */.xq)(path, access);
    const tally = new read_tally/* Tally */.F('cycles', path, texts);
    const rows = [];
    const trouble = (0,read_access/* isTrouble */.KM)(found)
        ? found
        : (0,read_rows/* readRows */.a)(found, 'jsonl', undefined, tally, (record, line) => rows.push({ record, line, isBeside: true }));
    tally.leftOut = rows.length - sink.end(rows);
    if (trouble?.kind !== 'missing')
        log.beside.push(tally.reportOf(trouble));
}
/** Takes the rows of one file and turns them into cycles as its format says. */
class CycleSink {
    #format;
    #source;
    #cycles;
    #tally;
    #reading;
    #read;
    #joined = [];
    #latest;
    constructor(format, { source, cycles, tally }, reading) {
        this.#format = format;
        this.#source = source;
        this.#cycles = cycles;
        this.#tally = tally;
        this.#reading = reading;
        this.#read = format.read ?? (0,mapped_cycle/* readerOf */.TC)(format.fields);
        this.#latest = format.latestBy && new LatestRows(format.latestBy, format.fields);
    }
    row(record, line) {
        const { leaveOut, join } = this.#format;
        if (leaveOut?.(record))
            this.#tally.leftOut += 1;
        else if (join !== undefined)
            this.#joined.push({ record, line });
        else if (this.#latest !== undefined)
            this.#latest.add({ record, line });
        else
            this.#push(record, line, this.#source);
    }
    /** @returns how many cycles stand in the file beside the log and nowhere else */
    end(beside = []) {
        const { join, leftOutAs } = this.#format;
        if (this.#tally.leftOut > 0 && leftOutAs !== undefined && this.#tally.format !== undefined)
            this.#tally.format.reason += `; ${(0,words/* plural */.LS)(this.#tally.leftOut, 'row')} left out: ${leftOutAs}`;
        const rows = join?.(this.#joined, beside) ?? this.#latest?.rows() ?? [];
        const taken = this.#latest?.taken ?? this.#joined.length;
        const besides = rows.filter(({ isBeside }) => isBeside === true).length;
        this.#tally.leftOut += taken - (rows.length - besides);
        for (const { record, line, isBeside } of rows)
            this.#push(record, line, isBeside === true ? this.#source + 1 : this.#source);
        return besides;
    }
    #push(record, line, source) {
        const cycle = this.#read(record, { line, source }, this.#tally);
        this.#cycles.push(cycle);
        // The native reader takes every field that tells two cycles apart.
        const whole = this.#format.read === undefined ? (0,json/* stringifyJson */.s)(record) : undefined;
        if (whole !== undefined)
            this.#reading.recorded.set(cycle, (0,external_node_crypto_.createHash)('sha1').update(whole).digest('base64'));
    }
}


/***/ }),

/***/ 58927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56224);

/**
 * The value at a dotted path (`github.sha`, `errors.0`). A key that itself holds the dots comes first, at each level:
 * `took.all` is the key of that name, and else `all` in `took`.
 * Own keys only: `constructor` is a field like any other, or none.
 */
function valueAt(record, path) {
    if (Object.hasOwn(record, path))
        return record[path];
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
        const key = path.slice(0, dot);
        const inner = Object.hasOwn(record, key) ? record[key] : undefined;
        if (typeof inner !== 'object' || inner === null)
            continue;
        const value = valueAt(inner, path.slice(dot + 1));
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** Whether there is something at a path: null and '' are nothing. */
function isPresent(value) {
    return value !== undefined && value !== null && value !== '';
}
/** The dotted paths of all plain values in a record, objects opened down to `depth`. */
function pathsOf(record, depth = 3) {
    return Object.entries(record).flatMap(([key, value]) => (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && depth > 1
        ? pathsOf(value, depth - 1).map(([path, inner]) => [`${key}.${path}`, inner])
        : [[key, value]]);
}
/** A plain value as text; '' for what is none, a list or an object. */
function wordOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
}


/***/ }),

/***/ 12713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ RANGE),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   f2: () => (/* binding */ takeNumber),
/* harmony export */   hT: () => (/* binding */ takeInstant),
/* harmony export */   lI: () => (/* binding */ takeProse),
/* harmony export */   lX: () => (/* binding */ takeId),
/* harmony export */   rv: () => (/* binding */ takeName)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94386);

/**
 * Reads fields of one record one by one: a bad value costs the field and is counted, the record stays. Texts come in
 * through the door that the tally holds.
 */
/** The largest numbers that a field can mean; beyond lies a unit or typing error. */
const RANGE = {
    seconds: 366 * 86_400,
    lines: 1e9,
    tokens: 1e13,
    costUsd: 1e7,
    count: 1e9,
};
// Each takes the value and its name: reading `record[name]` in here would make every look-up in a record a slow one.
function takeNumber(value, field, tally, min, max) {
    if (typeof value === 'number' && value >= min && value <= max)
        return value;
    if (value !== undefined && value !== null)
        tally.coerce(field);
    return undefined;
}
/** A kind, an epoch, a model: what tells things apart. */
function takeName(value, field, tally) {
    const text = takeText(value, field, tally);
    return text === undefined ? undefined : tally.texts.name(text);
}
/** A reason, feedback: what says something in sentences. */
function takeProse(value, field, tally) {
    const text = takeText(value, field, tally);
    return text === undefined ? undefined : tally.texts.prose(text);
}
function takeText(value, field, tally) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    tally.coerce(field);
    return undefined;
}
/** An id: a name or a number. */
function takeId(value, field, tally) {
    if (typeof value === 'string')
        return tally.texts.name(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (value !== undefined && value !== null)
        tally.coerce(field);
    return undefined;
}
function takeInstant(value, field, tally) {
    const at = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(value);
    if (at === undefined && value !== undefined && value !== null && value !== '')
        tally.coerce(field);
    return at;
}
/** The first of several fields that is there. */
function firstOf(record, fields) {
    return fields.find((field) => record[field] !== undefined && record[field] !== null);
}


/***/ }),

/***/ 39890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   py: () => (/* binding */ PLAIN_FIELDS),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58927);

const PLAIN_FIELDS = [
    'task',
    'kind',
    'reason',
    'id',
    'epoch',
    'model',
    'commit',
    'pr',
    'linesAdded',
    'linesRemoved',
    'tokens',
    'costUsd',
];
/** `38 of 40 first rows have ...` when at least half of them do: logs change their fields over time. */
function evidenceOf(sample, say, test) {
    const hits = sample.rows.filter(({ record }) => test(record)).length;
    if (hits === 0 || hits * 2 < sample.rows.length)
        return undefined;
    return `${hits} of ${sample.rows.length} first rows have ${say}`;
}
/** Whether a record has something at each of the paths. */
function has(record, ...paths) {
    return paths.every((path) => (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPresent */ .Wo)((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(record, path)));
}
/** What several numbers add up to, where all of them are there. */
function sumOf(...paths) {
    return {
        from: paths,
        take: (record) => {
            const values = paths.map((path) => (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(record, path));
            return values.every((value) => typeof value === 'number')
                ? values.reduce((total, value) => total + value, 0)
                : undefined;
        },
    };
}


/***/ }),

/***/ 54317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  v: () => (/* binding */ formatNamed)
});

// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/formats/format.js
var format = __webpack_require__(39890);
;// CONCATENATED MODULE: ./build/src/read/formats/autoresearch.js


const STATUSES = new Set(['keep', 'discard', 'crash', 'checks_failed']);
/**
 * Experiments of an autoresearch loop. A discarded experiment is a try that failed, which is how this loop learns.
 * Rows with a `type` (the config, hooks) are no experiments.
 */
const autoresearch = {
    name: 'autoresearch',
    files: ['.auto/log.jsonl', 'autoresearch.jsonl'],
    note: 'Rows with a `type` (config) are no cycles.',
    matches: (sample) => {
        if (sample.container === 'tsv')
            return undefined;
        const rows = sample.rows.filter(({ record }) => !isOtherRow(record));
        const evidence = (0,format/* evidenceOf */.X1)({ ...sample, rows }, 'a `status` of keep, discard, crash or checks_failed', (record) => STATUSES.has((0,field_paths/* wordOf */.aG)(record['status'])) &&
            ['description', 'run', 'metric'].some((field) => (0,format/* has */.zy)(record, field)));
        if (evidence !== undefined)
            return evidence;
        return (0,format/* evidenceOf */.X1)(sample, '`type: config` with `metricName`', (record) => (0,format/* has */.zy)(record, 'metricName'));
    },
    leaveOut: isOtherRow,
    leftOutAs: 'settings and hooks of the loop',
    isSearch: true,
    fields: {
        time: ['timestamp'],
        outcome: {
            field: ['status'],
            success: ['keep'],
            failure: ['discard', 'crash', 'checks_failed'],
        },
        id: ['run'],
        epoch: { from: ['segment'], take: segmentName },
        reason: ['description'],
        commit: ['commit'],
        tokens: ['iterationTokens'],
    },
};
function isOtherRow(record) {
    return (0,format/* has */.zy)(record, 'type') && !(0,format/* has */.zy)(record, 'status');
}
/** A bare number would be no name: `0` becomes `segment 0`. */
function segmentName(record) {
    const segment = record['segment'];
    return typeof segment === 'number' ? `segment ${segment}` : segment;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ci-runs.js

/** Runs of test suites in continuous integration. */
const ciRuns = {
    name: 'ci-runs',
    files: ['metrics/runs.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`suite`, `status` and `timestamp_utc`', (record) => (0,format/* has */.zy)(record, 'suite', 'status') && ((0,format/* has */.zy)(record, 'timestamp_utc') || (0,format/* has */.zy)(record, 'timestamp'))),
    fields: {
        time: ['timestamp_utc', 'timestamp'],
        outcome: {
            field: ['status'],
            success: ['pass', 'passed', 'success'],
            failure: ['fail', 'failed', 'failure', 'error'],
        },
        duration: { field: ['duration_seconds', 'duration_s', 'duration_ms', 'durationMs'], unit: 's' },
        kind: ['suite'],
        id: ['github.run_id', 'run_id'],
        commit: ['github.sha', 'sha'],
    },
};

// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
;// CONCATENATED MODULE: ./build/src/read/formats/claude-result.js



/** Rows of `--output-format stream-json` that stand before a result. */
const MESSAGES = new Set(['system', 'assistant', 'user', 'stream_event', 'rate_limit_event']);
/**
 * What `claude -p --output-format json` prints, one result a row; also among the messages of `stream-json` or of the
 * Claude Code action. A result has no time of its own: rows that the loop gave none are in order, since the time of the
 * file is that of a checkout or a copy and not of the run.
 */
const claudeResult = {
    name: 'claude-result',
    files: ['claude-results.jsonl', 'claude-result.json', 'claude-execution-output.json'],
    note: 'A success needs `subtype` success and no `is_error`. Without a time the order of the rows counts.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, 'a `type` and the session of a Claude Code result', (record) => isResult(record)
        ? (0,format/* has */.zy)(record, 'subtype') && ((0,format/* has */.zy)(record, 'is_error') || (0,format/* has */.zy)(record, 'num_turns'))
        : MESSAGES.has((0,field_paths/* wordOf */.aG)(record['type'])) && (0,format/* has */.zy)(record, 'session_id')),
    leaveOut: (record) => !isResult(record),
    leftOutAs: 'messages before a result',
    fields: {
        time: ['timestamp', 'ended_at', 'ts'],
        outcome: {
            field: { from: ['subtype', 'is_error'], take: endOf },
            success: ['success'],
            failure: 'others',
        },
        duration: { field: ['duration_ms'], unit: 'ms' },
        reason: { from: ['errors', 'result', 'subtype'], take: whyFailed },
        id: ['session_id', 'uuid'],
        model: { from: ['modelUsage'], take: modelOf },
        // Fresh tokens; what came from the cache is not among them.
        tokens: (0,format/* sumOf */.XN)('usage.input_tokens', 'usage.output_tokens'),
        costUsd: ['total_cost_usd', 'cost_usd'],
        work: ['usage.output_tokens'],
    },
};
function isResult(record) {
    return record['type'] === 'result';
}
/** A refused key or an overloaded service ends with `subtype: success` and `is_error: true`. */
function endOf({ subtype, is_error: isError }) {
    return isError === true && subtype === 'success' ? 'error' : subtype;
}
function whyFailed(record) {
    const end = endOf(record);
    if (end === 'success')
        return undefined;
    return (0,field_paths/* valueAt */.fK)(record, 'errors.0') ?? (end === 'error' ? record['result'] : end);
}
/** The model that wrote most. */
function modelOf({ modelUsage }) {
    if (!(0,jsonl/* isJsonObject */.O)(modelUsage))
        return undefined;
    const written = Object.entries(modelUsage).map(([model, usage]) => {
        const tokens = (0,jsonl/* isJsonObject */.O)(usage) ? usage['outputTokens'] : 0;
        return { model, tokens: typeof tokens === 'number' ? tokens : 0 };
    });
    return written.toSorted((a, b) => b.tokens - a.tokens)[0]?.model;
}

;// CONCATENATED MODULE: ./build/src/read/formats/claude-flow.js


/**
 * Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. Each call of its command line
 * (`cmd-hooks-1764006605067`, a few milliseconds) stands there as well, and is no task of anybody.
 */
const claudeFlow = {
    name: 'claude-flow',
    files: ['.claude-flow/metrics/task-metrics.json'],
    note: 'Its own commands (`id` begins with `cmd-`) are no cycles.',
    leaveOut: (record) => (0,field_paths/* wordOf */.aG)(record['id']).startsWith('cmd-'),
    leftOutAs: 'commands of the tool itself',
    matches: (sample) => sample.container === 'json'
        ? (0,format/* evidenceOf */.X1)(sample, '`id`, `type`, `success` and a `timestamp` in milliseconds, in a JSON array', (record) => (0,format/* has */.zy)(record, 'id', 'type', 'success') && typeof record['timestamp'] === 'number')
        : undefined,
    fields: {
        time: ['timestamp'],
        outcome: { field: ['success'], success: ['true'], failure: ['false'] },
        duration: { field: ['duration'], unit: 'ms' },
        task: ['id'],
        kind: ['type'],
        reason: ['metadata.error', 'error'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/evolve.js


const RESULTS = /^(?:improved|harvested|pass|regressed|quarantined|idle|unchanged|pending[-_].*)$/;
/** Cycles of agentops /evolve. Idle, unchanged, pending and absent results decide nothing. */
const evolve = {
    name: 'evolve',
    files: ['.agents/evolve/cycle-history.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`cycle` and a `result` or goal of /evolve', (record) => (0,format/* has */.zy)(record, 'cycle') && !(0,format/* has */.zy)(record, 'success') && isEvolve(record)),
    fields: {
        time: ['timestamp', 'date'],
        outcome: {
            field: ['result'],
            success: ['improved', 'harvested', 'pass'],
            failure: ['regressed', 'quarantined'],
        },
        task: { from: ['target', 'goal_id', 'goal_ids'], take: goalOf },
        reason: ['result'],
        id: ['cycle'],
        commit: ['sha', 'commit_sha', 'commit'],
    },
};
function isEvolve(record) {
    if (RESULTS.test((0,field_paths/* wordOf */.aG)(record['result'])))
        return true;
    return ['goal_id', 'goal_ids', 'goals_passing', 'fitness_before'].some((field) => (0,format/* has */.zy)(record, field));
}
function goalOf(record) {
    if ((0,format/* has */.zy)(record, 'target'))
        return record['target'];
    if ((0,format/* has */.zy)(record, 'goal_id'))
        return record['goal_id'];
    const goals = record['goal_ids'];
    return Array.isArray(goals) && goals.length > 0 ? goals.join(', ') : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/workflow-runs.js

/** What GitHub says of a workflow run: its conclusion, or its status while it has none. */
const RUN_OUTCOMES = {
    success: ['success'],
    failure: ['failure', 'timed_out', 'startup_failure'],
    ignore: [
        'skipped',
        'cancelled',
        'neutral',
        'action_required',
        'stale',
        'completed',
        'in_progress',
        'queued',
        'requested',
        'waiting',
        'pending',
    ],
};
const WORDS = new Set(Object.values(RUN_OUTCOMES).flat());
/** Whether a word is a conclusion or a status of a workflow run. */
function isRunWord(word) {
    return WORDS.has((0,field_paths/* wordOf */.aG)(word));
}
/** The title of what started a run, where that is a thing to do; a schedule or a push has none. */
function runTask(event, title) {
    return /^(?:issues|issue_comment|pull_request.*|dynamic)$/.test((0,field_paths/* wordOf */.aG)(event)) ? title : undefined;
}
/** A conclusion that says more than that the run failed. */
function runTrouble(conclusion) {
    return ['timed_out', 'startup_failure'].includes((0,field_paths/* wordOf */.aG)(conclusion)) ? conclusion : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/gh-aw.js


/** Runs of GitHub Agentic Workflows as `gh aw logs --json` prints them. */
const ghAw = {
    name: 'gh-aw',
    files: ['gh-aw-logs.json'],
    list: 'runs',
    note: 'Runs of a workflow that is meant to fail (`intentional_failure`) are no cycles.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`run_id`, `workflow_name` and a `conclusion` or `status`', (record) => (0,format/* has */.zy)(record, 'run_id', 'workflow_name') && [record['conclusion'], record['status']].some(isRunWord)),
    leaveOut: (record) => record['intentional_failure'] === true,
    leftOutAs: 'runs of workflows that are meant to fail',
    fields: {
        time: ['updated_at', 'started_at', 'created_at'],
        started: ['started_at', 'created_at'],
        outcome: { field: ['conclusion', 'status'], ...RUN_OUTCOMES },
        task: {
            from: ['display_title'],
            take: ({ event, display_title: title }) => runTask(event, title),
        },
        kind: ['workflow_name'],
        reason: ['failure_kind'],
        id: ['run_id'],
        model: ['engine_id', 'engine', 'agent'],
        commit: ['head_sha', 'sha'],
        tokens: ['token_usage'],
        work: ['turns', 'token_usage', 'safe_items_count'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/gh-pr-list.js


/** Issues have none of these. */
const ONLY_PULL_REQUESTS = ['mergedAt', 'mergedBy', 'mergeCommit', 'isDraft', 'headRefName', 'baseRefName'];
/** Branches of coding agents begin so. */
const AGENT = /^(copilot|codex|cursor|claude|devin|openhands|sweep|jules)[/-]/;
/** Conventional commits. */
const PREFIX = /^(feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\([^)]*\))?!?:/i;
/** Labels that say what sort of change it is. */
const KIND_LABELS = new Set([
    'bug',
    'feature',
    'enhancement',
    'documentation',
    'refactor',
    'dependencies',
    'chore',
]);
/**
 * Pull requests as `gh pr list --json ...` prints them: merged is a success, closed without a merge a failure, open
 * decides nothing. How long one waited for people is no duration.
 */
const ghPrList = {
    name: 'gh-pr-list',
    files: ['prs.json', 'gh-prs.json'],
    note: 'The time is that of the merge or the close; waiting is no duration. `model` is the agent that the branch names, else the author.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`number`, a state of a pull request and other fields of `gh pr list`', (record) => (0,format/* has */.zy)(record, 'number') &&
        stateOf(record) !== undefined &&
        ONLY_PULL_REQUESTS.some((field) => Object.hasOwn(record, field))),
    fields: {
        time: ['mergedAt', 'closedAt', 'createdAt'],
        outcome: {
            field: { from: ['state', 'mergedAt', 'closedAt'], take: stateOf },
            success: ['merged'],
            failure: ['closed'],
            ignore: ['open', 'draft'],
        },
        task: { from: ['closingIssuesReferences', 'headRefName'], take: issueOf },
        kind: { from: ['title', 'labels'], take: kindOf },
        reason: { from: ['labels'], take: whyClosed },
        id: ['number'],
        model: { from: ['headRefName', 'author.login'], take: authorOf },
        commit: ['mergeCommit.oid'],
        pr: { from: ['number'], take: (record) => (stateOf(record) === 'merged' ? record['number'] : undefined) },
        linesAdded: ['additions'],
        linesRemoved: ['deletions'],
    },
};
function stateOf(record) {
    const state = (0,field_paths/* wordOf */.aG)(record['state']).toUpperCase();
    if (state === 'MERGED' || (0,format/* has */.zy)(record, 'mergedAt'))
        return 'merged';
    if (state === 'CLOSED' || (0,format/* has */.zy)(record, 'closedAt'))
        return 'closed';
    if (state !== 'OPEN')
        return undefined;
    return record['isDraft'] === true ? 'draft' : 'open';
}
function issueOf(record) {
    const closes = (0,field_paths/* valueAt */.fK)(record, 'closingIssuesReferences.0.number');
    return closes ?? numberOf(/(?:^|[/-])issue-(\d{1,9})(?!\d)/.exec((0,field_paths/* wordOf */.aG)(record['headRefName']))?.[1]);
}
function numberOf(digits) {
    return digits === undefined ? undefined : Number(digits);
}
function kindOf(record) {
    const prefix = PREFIX.exec((0,field_paths/* wordOf */.aG)(record['title']))?.[1];
    return prefix?.toLowerCase() ?? labelsOf(record).find((label) => KIND_LABELS.has(label.toLowerCase()));
}
/** The last label; what people wrote is not read. */
function whyClosed(record) {
    return stateOf(record) === 'closed' ? labelsOf(record).at(-1) : undefined;
}
function labelsOf(record) {
    const labels = record['labels'];
    if (!Array.isArray(labels))
        return [];
    return labels
        .map((_, index) => (0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(record, `labels.${index}.name`)))
        .filter((name) => name !== '');
}
function authorOf(record) {
    return AGENT.exec((0,field_paths/* wordOf */.aG)(record['headRefName']))?.[1] ?? (0,field_paths/* valueAt */.fK)(record, 'author.login');
}

;// CONCATENATED MODULE: ./build/src/read/formats/gh-run-list.js


/** `gh run list` names its fields so, and nothing else has three of them. */
const FIELDS = [
    'databaseId',
    'workflowName',
    'displayTitle',
    'headBranch',
    'headSha',
    'event',
    'createdAt',
    'startedAt',
    'updatedAt',
];
const FEWEST = 3;
/** Runs of GitHub Actions as `gh run list --json ...` prints them. That a run ended well is not that its task is done. */
const ghRunList = {
    name: 'gh-run-list',
    files: ['runs.json', 'gh-runs.json'],
    note: 'A task has only a run that an issue, a comment or a pull request started.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`conclusion` or `status` and other fields of `gh run list`', isRun),
    fields: {
        time: ['updatedAt', 'startedAt', 'createdAt'],
        started: ['startedAt', 'createdAt'],
        outcome: { field: ['conclusion', 'status'], ...RUN_OUTCOMES },
        task: { from: ['displayTitle'], take: ({ event, displayTitle }) => runTask(event, displayTitle) },
        kind: ['workflowName', 'name'],
        reason: { from: ['conclusion'], take: ({ conclusion }) => runTrouble(conclusion) },
        id: ['databaseId', 'number'],
        commit: ['headSha'],
    },
};
function isRun(record) {
    return ([record['conclusion'], record['status']].some(isRunWord) &&
        FIELDS.filter((field) => (0,format/* has */.zy)(record, field)).length >= FEWEST);
}

;// CONCATENATED MODULE: ./build/src/read/formats/issue-pr-cron.js

/** Runs of issue-pr-cron: several rows a run as it goes on, and its start in the name of the run. */
const issuePrCron = {
    name: 'issue-pr-cron',
    files: ['metrics/runs.jsonl'],
    note: 'Of each `runId` and `role` the latest row that has an outcome counts.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`runId` and `role`', (record) => (0,format/* has */.zy)(record, 'runId', 'role')),
    latestBy: ['runId', 'role'],
    fields: {
        time: ['runId'],
        outcome: {
            field: ['outcome'],
            success: ['ok'],
            failure: ['error', 'session-limit', 'infra-down'],
        },
        duration: { field: ['durationMs'], unit: 'ms' },
        kind: ['role'],
        reason: ['skipReason', 'outcome'],
        id: ['runId'],
        model: ['model'],
        // Fresh tokens; what came from the cache is not among them.
        tokens: (0,format/* sumOf */.XN)('tokensIn', 'tokensOut'),
        costUsd: ['costUsd'],
        work: ['tokensIn', 'tokensOut'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/jarvis.js

/** Iterations of jarvis over the specs of a repository. Blocked and out of quota decide nothing. */
const jarvis = {
    name: 'jarvis',
    files: ['runs.jsonl'],
    note: 'Blocked and out of quota decide nothing.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`namespace`, `kind` and `exit_reason` or `duration_ms`', (record) => (0,format/* has */.zy)(record, 'namespace', 'kind') && ((0,format/* has */.zy)(record, 'exit_reason') || (0,format/* has */.zy)(record, 'duration_ms'))),
    fields: {
        time: ['ts'],
        outcome: {
            field: ['kind'],
            success: ['ok'],
            failure: ['error', 'failed', 'failure', 'timeout', 'crash'],
        },
        duration: { field: ['duration_ms'], unit: 'ms' },
        task: ['namespace'],
        reason: ['exit_reason'],
        id: ['iteration'],
        model: ['configured_model', 'agent'],
        // Fresh tokens; what came from the cache is not among them.
        tokens: (0,format/* sumOf */.XN)('usage.input_tokens', 'usage.output_tokens'),
        costUsd: ['cost_usd'],
        work: ['usage.input_tokens', 'usage.output_tokens'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/loop-run-log.js


/**
 * Runs noted as JSON in a Markdown file. The example that explains the format there is no run. Reports, escalations
 * and "nothing to do" decide nothing.
 */
const loopRunLog = {
    name: 'loop-run-log',
    files: ['loop-run-log.md'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`run_id` with `outcome` or `duration_s`', (record) => (0,format/* has */.zy)(record, 'run_id') && ((0,format/* has */.zy)(record, 'outcome') || (0,format/* has */.zy)(record, 'duration_s'))),
    leaveOut: isTemplate,
    fields: {
        time: { from: ['finished_at', 'run_id'], take: timeOf },
        started: ['started_at'],
        outcome: {
            field: ['outcome'],
            success: [
                'success',
                'succeeded',
                'ok',
                'pass',
                'passed',
                'done',
                'completed',
                'fixed',
                'fix-proposed',
                'fix-applied',
                'merged',
                'shipped',
                'pr-opened',
                'verifier-approved',
                'acceptance-passed',
            ],
            failure: [
                'failure',
                'failed',
                'fail',
                'error',
                'crash',
                'crashed',
                'timeout',
                'rejected',
                'reverted',
                'verifier-rejected',
                'acceptance-failed',
                'budget-exceeded',
            ],
        },
        duration: { field: ['duration_s', 'duration_ms'], unit: 's' },
        task: ['item', 'task_id', 'acting_on'],
        kind: ['pattern', 'loop_id'],
        reason: ['summary', 'notes', 'outcome'],
        id: ['run_id'],
        model: ['model'],
        tokens: ['tokens_estimate', 'tokens'],
        costUsd: ['cost_usd'],
        work: ['tokens_estimate', 'tokens'],
    },
};
/** `2026-06-29T15:41:16Z-docs` begins with its time. */
function timeOf(record) {
    if ((0,format/* has */.zy)(record, 'finished_at'))
        return record['finished_at'];
    const id = record['run_id'];
    return typeof id === 'string'
        ? (/^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|^\d{8}T\d{4,6}Z?/.exec(id)?.[0] ?? id)
        : id;
}
/** `"outcome": "fixed | failed"`, `"run_id": "<ISO time>"`: a line that says how lines look. */
function isTemplate(record) {
    return ['run_id', 'outcome', 'pattern'].some((field) => /\s\|\s|<[^<>]*>|YYYY|^\.\.\.$/.test((0,field_paths/* wordOf */.aG)(record[field])));
}

// EXTERNAL MODULE: ./build/src/read/formats/native.js
var formats_native = __webpack_require__(99254);
// EXTERNAL MODULE: ./build/src/safe/plain-text.js
var plain_text = __webpack_require__(72411);
;// CONCATENATED MODULE: ./build/src/read/formats/ralph-history.js


/**
 * Iterations of a ralph loop in one JSON object. The exit code decides: `errors` also lists lines that only look
 * like errors, so they are the reason of an iteration that did not succeed and of no other.
 */
const ralphHistory = {
    name: 'ralph-history',
    files: ['.ralph/ralph-history.json'],
    note: 'The reason is the first of `errors`, unless it succeeded.',
    list: 'iterations',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`iteration` with `exitCode` or `endedAt`', (record) => (0,format/* has */.zy)(record, 'iteration') && ((0,format/* has */.zy)(record, 'exitCode') || (0,format/* has */.zy)(record, 'endedAt', 'durationMs'))),
    fields: {
        time: ['endedAt', 'startedAt'],
        started: ['startedAt'],
        outcome: { field: ['exitCode'], success: ['0'], failure: 'others' },
        duration: { field: ['durationMs'], unit: 'ms' },
        id: ['iteration'],
        model: ['model'],
        reason: { from: ['errors'], take: firstError },
        work: ['toolsUsed', 'filesModified'],
    },
};
function firstError(record) {
    const errors = record['errors'];
    if (record['exitCode'] === 0 || !Array.isArray(errors))
        return undefined;
    const first = errors[0];
    return typeof first === 'string' ? (0,plain_text/* stripEscapes */.Nl)(first).trim() : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-iterations.js

/** Iterations of a Codex ralph loop over the stories of a plan. `duration` and `epoch` are milliseconds here. */
const ralphIterations = {
    name: 'ralph-iterations',
    files: ['.ralph-iterations.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`storyId` with `iterationNumber` or `jobId`', (record) => (0,format/* has */.zy)(record, 'storyId') && ((0,format/* has */.zy)(record, 'iterationNumber') || (0,format/* has */.zy)(record, 'jobId'))),
    fields: {
        time: ['timestamp', 'completedAt'],
        started: ['startedAt'],
        outcome: { field: ['success'], success: ['true'], failure: ['false'] },
        duration: { field: ['duration'], unit: 'ms' },
        task: ['storyId'],
        reason: ['failureCategory'],
        id: ['iterationNumber'],
        epoch: ['jobId'],
        model: ['model'],
        commit: ['commitHash'],
        work: { from: ['toolCalls', 'filesModified', 'commitHash'], take: workOf },
    },
};
/** Before it noted its sessions it counted no call and no file: such zeros say nothing. */
function workOf(record) {
    const { toolCalls, filesModified } = record;
    if ((0,format/* has */.zy)(record, 'commitHash') || (Array.isArray(filesModified) && filesModified.length > 0))
        return true;
    return (0,format/* has */.zy)(record, 'codexSessionId') || toolCalls !== 0 ? toolCalls : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-metrics.js

/** Under this, a "successful" loop that made no call did nothing. */
const PHANTOM_SECONDS = 10;
/** Loops of ralph for Claude Code. A success of seconds without a single call decides nothing. */
const ralphMetrics = {
    name: 'ralph-metrics',
    files: ['.ralph/logs/metrics.jsonl'],
    note: 'A success of under 10 s with 0 `calls` is undecided.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`loop`, `calls` and `success`', (record) => (0,format/* has */.zy)(record, 'loop', 'calls', 'success')),
    fields: {
        time: ['timestamp'],
        outcome: {
            field: { from: ['success', 'calls'], take: outcomeOf },
            success: ['true'],
            failure: ['false'],
            ignore: ['phantom'],
        },
        duration: { field: ['duration'], unit: 's' },
        id: ['loop'],
        work: ['calls'],
    },
};
function outcomeOf(record) {
    const { success, calls, duration } = record;
    const isPhantom = success === true && calls === 0 && typeof duration === 'number' && duration < PHANTOM_SECONDS;
    return isPhantom ? 'phantom' : success;
}

// EXTERNAL MODULE: ./build/src/model/time.js
var time = __webpack_require__(94386);
;// CONCATENATED MODULE: ./build/src/read/formats/ralph-orchestrator.js



const ENDS = new Set(['loop_completed', 'loop_terminated']);
/** A loop is queued when it ended, give or take. */
const QUEUED_AT_END_MICROS = 60_000_000;
/** Characters; the queue puts `...` for the rest. */
const PROMPT_KEPT = 97;
/**
 * Events of ralph-orchestrator: a cycle is a `loop_started` and the end that follows it. A start without an end is a
 * run that somebody broke off: a cycle that nothing is known of, unless the merge queue knows more. What the queue says
 * last of a loop is what became of it, whatever its own end was.
 */
const ralphOrchestrator = {
    name: 'ralph-orchestrator',
    files: ['.ralph/history.jsonl'],
    beside: 'merge-queue.jsonl',
    note: 'A start and an end are one cycle; a start without an end is undecided. `merge-queue.jsonl` beside it says what became of a loop, joined by its prompt and time: merged is a success, needs_review and discarded are failures.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`ts` and a `type.kind` of a loop’s events', (record) => /^(?:loop|iteration|event|merge|merged|merging|discarded)(?:_|$)/.test((0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(record, 'type.kind')))),
    join: (rows, beside = []) => withMerges(joinPairs(rows), mergesOf(beside)),
    fields: {
        time: ['ended', 'started'],
        started: ['started'],
        outcome: {
            field: ['merge', 'reason'],
            success: ['merged', 'completion_promise', 'completed', 'complete'],
            failure: [
                'needs_review',
                'discarded',
                'max_iterations',
                'max_runtime',
                'max_cost',
                'consecutive_failures',
                'loop_thrashing',
                'loop_stale',
                'validation_failure',
                'workspace_gone',
                'error',
            ],
        },
        reason: ['mergeReason', 'reason', 'signal'],
        id: ['loop_id'],
        commit: ['commit'],
    },
};
/** @returns one row a run, on the line of its start, with `started`, `ended`, the prompt and the reason of the end */
function joinPairs(rows) {
    const joined = [];
    let open;
    for (const row of inTimeOrder(rows)) {
        const kind = (0,field_paths/* valueAt */.fK)(row.record, 'type.kind');
        if (kind === 'loop_started') {
            if (open !== undefined)
                joined.push(open);
            const prompt = (0,field_paths/* valueAt */.fK)(row.record, 'type.prompt');
            open = { line: row.line, record: { started: row.record['ts'], prompt } };
        }
        else if (ENDS.has((0,field_paths/* wordOf */.aG)(kind))) {
            const end = {
                ended: row.record['ts'],
                reason: (0,field_paths/* valueAt */.fK)(row.record, 'type.reason'),
                signal: (0,field_paths/* valueAt */.fK)(row.record, 'type.signal'),
            };
            joined.push({ line: open?.line ?? row.line, record: { ...open?.record, ...end } });
            open = undefined;
        }
    }
    if (open !== undefined)
        joined.push(open);
    return joined;
}
/** @returns one a loop, with what was said of it last */
function mergesOf(rows) {
    const merges = new Map();
    for (const row of inTimeOrder(rows)) {
        const id = (0,field_paths/* wordOf */.aG)(row.record['loop_id']);
        if (id === '')
            continue;
        const held = merges.get(id) ?? { row, prompt: (0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(row.record, 'event.prompt')), said: {} };
        const said = {
            loop_id: row.record['loop_id'],
            merge: (0,field_paths/* valueAt */.fK)(row.record, 'event.type'),
            mergeReason: (0,field_paths/* valueAt */.fK)(row.record, 'event.reason'),
            commit: (0,field_paths/* valueAt */.fK)(row.record, 'event.commit'),
        };
        merges.set(id, { ...held, said });
    }
    return [...merges.values()];
}
/** The runs with what became of them. A loop that only the queue knows wrote its history elsewhere, and is a cycle too. */
function withMerges(runs, merges) {
    if (merges.length === 0)
        return [...runs];
    const waiting = new Map();
    for (const run of runs.toReversed())
        listAt(waiting, beginOf(run.record['prompt'])).push(run);
    const begun = new Map();
    const merged = new Map();
    const others = [];
    for (const { row, prompt, said } of merges) {
        const key = beginOf(prompt);
        const queued = row.record['ts'];
        const run = lastBefore((0,time/* parseInstant */.nV)(queued), waiting.get(key) ?? [], listAt(begun, key));
        if (run === undefined)
            others.push({ ...row, record: { ended: queued, ...said } });
        else
            merged.set(run, { ended: queued, ...run.record, ...said });
    }
    return [...runs.map((run) => ({ ...run, record: merged.get(run) ?? run.record })), ...others];
}
/**
 * Takes the run that began last before a loop was queued; one that ended long before is another loop's of the same
 * prompt.
 *
 * @param waiting the runs that begin later, the next one last
 * @param begun those that began before, the last one last
 */
function lastBefore(queued, waiting, begun) {
    if (queued === undefined)
        return undefined;
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
        const started = (0,time/* parseInstant */.nV)(next.record['started']);
        if (started !== undefined && started > queued)
            break;
        waiting.pop();
        if (started !== undefined)
            begun.push(next);
    }
    for (let run = begun.pop(); run !== undefined; run = begun.pop()) {
        const ended = (0,time/* parseInstant */.nV)(run.record['ended']);
        if (ended === undefined || Math.abs(ended - queued) <= QUEUED_AT_END_MICROS)
            return run;
    }
    return undefined;
}
/** As much of a prompt as the queue keeps of it. */
function beginOf(prompt) {
    return (0,field_paths/* wordOf */.aG)(prompt).slice(0, PROMPT_KEPT);
}
function listAt(map, key) {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
}
function inTimeOrder(rows) {
    const timed = rows.map((row) => ({ row, at: (0,time/* parseInstant */.nV)(row.record['ts']) ?? Infinity }));
    return timed
        .toSorted((a, b) => (a.at === b.at ? a.row.line - b.row.line : a.at - b.at))
        .map(({ row }) => row);
}

// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/src/read/formats/results-tsv.js


const SUCCESS = ['keep', 'kept'];
const FAILURE = [
    'discard',
    'discarded',
    'crash',
    'crashed',
    'revert',
    'reverted',
    'killed',
    'checks-failed',
    'fail',
    'failed',
];
/** What the tries are measured against, and what goes on. */
const IGNORE = ['baseline', 'iterate', 'partial', 'pending', 'running'];
const results_tsv_STATUSES = new Set([...SUCCESS, ...FAILURE, ...IGNORE]);
const COMMIT = ['commit', 'git_commit', 'commit_hash'];
const REASON = ['description', 'note', 'notes'];
/**
 * The table of an autoresearch loop: a row a try, with the commit, one or more metrics under any name, and what became
 * of it. Hardly any has a time; then the rows are in order.
 */
const resultsTsv = {
    name: 'results-tsv',
    files: ['results.tsv'],
    note: 'Tab-separated; the metrics may have any names. Without a time the order of the rows counts.',
    matches: (sample) => sample.container === 'tsv'
        ? (0,format/* evidenceOf */.X1)(sample, 'a `status` such as keep, discard or crash, and a commit or description', (record) => results_tsv_STATUSES.has((0,mapped_cycle/* normalise */.j7)(record['status'])) &&
            [...COMMIT, ...REASON].some((field) => (0,format/* has */.zy)(record, field)))
        : undefined,
    isSearch: true,
    fields: {
        time: ['timestamp', 'date'],
        outcome: { field: ['status'], success: SUCCESS, failure: FAILURE, ignore: IGNORE },
        reason: REASON,
        commit: COMMIT,
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/sessions.js

/** Sessions of session-orchestrator: how much of the plan was done is a ratio, so none is decided. */
const sessions = {
    name: 'sessions',
    files: ['.orchestrator/metrics/sessions.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`session_id` and `session_type`', (record) => (0,format/* has */.zy)(record, 'session_id', 'session_type')),
    fields: {
        time: ['completed_at', 'started_at'],
        started: ['started_at'],
        duration: { field: ['duration_seconds'], unit: 's' },
        task: ['session_id'],
        kind: ['session_type'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/index.js


















/**
 * In the order in which `auto` asks them and looks for their files: the more telling the fields, the earlier, and a log
 * before a table without times or what a command printed; `native` takes what is left.
 */
const BY_NAME = {
    'ralph-iterations': ralphIterations,
    'issue-pr-cron': issuePrCron,
    'ralph-history': ralphHistory,
    'ralph-orchestrator': ralphOrchestrator,
    'ralph-metrics': ralphMetrics,
    jarvis: jarvis,
    sessions: sessions,
    'loop-run-log': loopRunLog,
    autoresearch: autoresearch,
    'ci-runs': ciRuns,
    evolve: evolve,
    'results-tsv': resultsTsv,
    'gh-aw': ghAw,
    'gh-pr-list': ghPrList,
    'gh-run-list': ghRunList,
    'claude-result': claudeResult,
    'claude-flow': claudeFlow,
    native: formats_native/* native */.Y,
};
const FORMATS = Object.values(BY_NAME);
function formatNamed(name) {
    return BY_NAME[name];
}


/***/ }),

/***/ 99254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ native)
/* harmony export */ });
/* unused harmony export readNativeCycle */
/* harmony import */ var _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12713);
/* harmony import */ var _mapped_cycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3840);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39890);




/** Where home-made logs keep the duration when they have no `duration`. */
const OTHER_DURATIONS = ['duration_s', 'duration_seconds', 'durationSeconds', 'duration_ms', 'durationMs'];
/** The format of this project's own log, and of every log that no other preset knows. */
const native = {
    name: 'native',
    files: ['.loop/retro/cycles.jsonl'],
    note: '[format.md](format.md) says what a line needs.',
    matches: (sample) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(sample, '`success`, or `cycle` and `timestamp`', (record) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(record, 'success') || (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(record, 'cycle', 'timestamp')),
    // What `read` does, for those who look the format up or write `fields` over it.
    fields: {
        time: ['timestamp'],
        outcome: { field: ['success'], success: ['true', '1'], failure: ['false', '0'], ignore: [] },
        duration: { field: ['duration', ...OTHER_DURATIONS], unit: 's' },
        task: ['issue'],
        kind: ['type'],
        reason: ['reason'],
        id: ['cycle'],
        epoch: ['epoch'],
        model: ['model'],
        commit: ['commit'],
        pr: ['pr'],
        linesAdded: ['lines_added'],
        linesRemoved: ['lines_removed'],
        tokens: ['tokens'],
        costUsd: ['cost_usd'],
    },
    read: readNativeCycle,
};
/** One row of `.loop/retro/cycles.jsonl`. */
function readNativeCycle(record, place, tally) {
    return {
        at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInstant */ .hT)(record['timestamp'], 'timestamp', tally),
        ...recordedOutcome(record, tally),
        work: undefined,
        kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['type'], 'type', tally),
        task: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(record['issue'], 'issue', tally)),
        seconds: takeSeconds(record, tally),
        reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeProse */ .lI)(record['reason'], 'reason', tally) ?? '',
        id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(record['cycle'], 'cycle', tally),
        epoch: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['epoch'], 'epoch', tally)),
        model: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['model'], 'model', tally)),
        commit: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['commit'], 'commit', tally),
        pr: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(record['pr'], 'pr', tally)),
        linesAdded: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['lines_added'], 'lines_added', tally, -_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines) ?? 0,
        linesRemoved: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['lines_removed'], 'lines_removed', tally, -_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines) ?? 0,
        tokens: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['tokens'], 'tokens', tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.tokens),
        costUsd: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['cost_usd'], 'cost_usd', tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.costUsd),
        line: place.line,
        source: place.source,
    };
}
/** What the log says, and nothing where it says nothing. */
function recordedOutcome(record, tally) {
    const value = record['success'];
    if (value === true || value === 1 || value === 'true')
        return SUCCESS;
    if (value === false || value === 0 || value === 'false')
        return FAILURE;
    if (value !== undefined && value !== null)
        tally.coerce('success');
    const word = (0,_mapped_cycle_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(record['outcome'] ?? record['status']);
    return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) };
}
const SUCCESS = { outcome: 'success', ending: undefined };
const FAILURE = { outcome: 'failure', ending: undefined };
/** 0 and '' mean "none" in ids. */
function truthy(id) {
    return id === 0 || id === '' ? undefined : id;
}
/** `duration` is seconds; without one, a name that ends in its unit is as good. */
function takeSeconds(record, tally) {
    const given = record['duration'];
    if (given !== undefined)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(typeof given === 'string' ? ((0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledSeconds */ .P1)(given) ?? given) : given, 'duration', tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds);
    const field = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(record, OTHER_DURATIONS);
    if (field === undefined)
        return undefined;
    const unit = (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(field) ?? 's';
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record[field], field, tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds / _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER */ .W3[unit]);
    return value === undefined ? undefined : (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(value, unit);
}


/***/ }),

/***/ 56224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   f: () => (/* binding */ readJsonl)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8653);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75310);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85461);




function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Reads a JSONL file record by record. What is not a JSON object is counted with its line and never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
function readJsonl(file, tally, onRecord, progress) {
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)(file, (fd, bytes) => {
        const sink = {
            line: (buffer, start, end, number, isLast) => {
                tally.lines = number;
                readLine(buffer, start, end, number, isLast, tally, onRecord);
            },
            tooLong: (number) => {
                tally.lines = number;
                tally.skip('line-too-long', number);
            },
            ...(progress && { progress: (read) => progress(file.path, read, bytes) }),
        };
        (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(fd, sink, bytes);
        return undefined;
    });
}
const REPLACEMENT = '\uFFFD';
function readLine(buffer, start, end, number, isLast, tally, onRecord) {
    const first = skipBlanks(buffer, start, end);
    if (first === end)
        return;
    const text = buffer.toString('utf8', first, end);
    // Decoding marks broken bytes with U+FFFD; only then is the slower check worth its time.
    if (text.includes(REPLACEMENT) && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(first, end))) {
        tally.skip('not-utf8', number);
        return;
    }
    const value = canBeJson(text) ? (0,_model_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text) : undefined;
    if (isJsonObject(value)) {
        tally.records += 1;
        onRecord(value, number);
    }
    else if (value !== undefined)
        tally.skip('not-an-object', number);
    else if (text.trim() !== '')
        tally.skip(isLast ? 'possibly-cut' : 'not-json', number);
}
const SPACE = 0x20;
/** Where a line begins: past blanks, and past tabs and their like. */
function skipBlanks(buffer, start, end) {
    let at = start;
    for (let byte = buffer[at]; at < end && byte !== undefined; byte = buffer[++at])
        if (byte !== SPACE && (byte < 0x09 || byte > 0x0d))
            break;
    return at;
}
/** What a JSON value ends with, by what it begins with; any other begin is a number's, or no JSON. */
const ENDS = { '{': '}', '[': ']', '"': '"', t: 'e', f: 'e', n: 'l' };
/** By its ends alone: an exception costs ten times as much as reading a good line. */
function canBeJson(text) {
    const last = text.trimEnd().at(-1) ?? '';
    const end = ENDS[text.charAt(0)];
    return end === undefined ? /^[-\d]/.test(text) && /\d/.test(last) : last === end;
}


/***/ }),

/***/ 85461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* unused harmony export MAX_LINE_BYTES */
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90865);

const MAX_LINE_BYTES = 1024 ** 2;
const CHUNK_BYTES = 1024 ** 2;
const LF = 0x0a;
const CR = 0x0d;
/**
 * Splits a file into lines on byte 0x0A only, in memory bounded by the longest line allowed. They come as UTF-8.
 *
 * Reading is synchronous in 1 MiB pieces: measured 13 % faster than a stream, and the order of events is plain.
 * A BOM is dropped. `isLast` marks a line that the file ends without a line feed.
 *
 * @param bytes how much of the file is read at most
 * @returns the number of lines
 */
function readLines(fd, sink, bytes = Infinity) {
    const buffer = Buffer.allocUnsafe(MAX_LINE_BYTES + CHUNK_BYTES);
    const reader = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .openUtf8 */ .o)(fd, bytes);
    let isStart = true;
    let held = 0;
    let lines = 0;
    let discarding = false;
    for (;;) {
        const got = reader.read(buffer, held, CHUNK_BYTES);
        if (got === 0)
            break;
        let start = isStart && hasBom(buffer, got) ? 3 : 0;
        isStart = false;
        const filled = held + got;
        let searchFrom = Math.max(held, start);
        for (let lf = lineFeedFrom(buffer, searchFrom); lf !== -1 && lf < filled; lf = lineFeedFrom(buffer, searchFrom)) {
            lines += 1;
            if (discarding || lf - start > MAX_LINE_BYTES)
                sink.tooLong(lines);
            else
                sink.line(buffer, start, lf > start && buffer[lf - 1] === CR ? lf - 1 : lf, lines, false);
            discarding = false;
            start = lf + 1;
            searchFrom = start;
        }
        held = filled - start;
        if (discarding || held > MAX_LINE_BYTES) {
            discarding = true;
            held = 0;
        }
        else if (start > 0) {
            buffer.copyWithin(0, start, filled);
        }
        sink.progress?.(reader.taken);
    }
    if (discarding)
        sink.tooLong(++lines);
    else if (held > 0)
        sink.line(buffer, 0, buffer[held - 1] === CR ? held - 1 : held, ++lines, true);
    return lines;
}
/** A search costs more than a look, and a file may hold millions of empty lines. */
function lineFeedFrom(buffer, from) {
    return buffer[from] === LF ? from : buffer.indexOf(LF, from);
}
function hasBom(buffer, length) {
    return length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12713);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56224);
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58927);




/** Builds the reader of a field map. Like the native reader, it counts a bad value and keeps the row. */
function readerOf(fields) {
    const outcomeOf = outcomeReader(fields.outcome);
    return (record, { line, source }, tally) => {
        const instant = (from) => instantAt(record, from, tally);
        const name = (from) => nameAt(record, from, tally);
        const number = (from, min, max) => numberAt(record, from, tally, min, max)?.value;
        const at = instant(fields.time);
        const { outcome, ending } = outcomeOf(record, tally);
        return {
            at,
            outcome,
            ending,
            work: workOf(record, fields.work),
            kind: name(fields.kind),
            task: idAt(record, fields.task, tally),
            seconds: takeSeconds(record, fields, tally) ?? secondsBetween(instant(fields.started), at),
            reason: proseAt(record, fields.reason, tally) ?? '',
            id: idAt(record, fields.id, tally, true),
            epoch: name(fields.epoch),
            model: name(fields.model),
            commit: name(fields.commit),
            pr: idAt(record, fields.pr, tally),
            linesAdded: number(fields.linesAdded, -_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines) ?? 0,
            linesRemoved: number(fields.linesRemoved, -_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines) ?? 0,
            tokens: number(fields.tokens, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.tokens),
            costUsd: number(fields.costUsd, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.costUsd),
            line,
            source,
        };
    };
}
/** What a field holds and the name under which trouble with it is counted; nothing where nothing is. */
function take(record, from) {
    if (from === undefined)
        return undefined;
    if ('take' in from) {
        const value = from.take(record);
        return (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(value) ? { path: from.from[0] ?? '', value } : undefined;
    }
    for (const path of from) {
        const value = (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(record, path);
        if ((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(value))
            return { path, value };
    }
    return undefined;
}
function instantAt(record, from, tally) {
    const taken = take(record, from);
    return taken && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInstant */ .hT)(taken.value, taken.path, tally);
}
function nameAt(record, from, tally) {
    const taken = take(record, from);
    return taken && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(taken.value, taken.path, tally);
}
function proseAt(record, from, tally) {
    const taken = take(record, from);
    return taken && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeProse */ .lI)(taken.value, taken.path, tally);
}
/** 0 means "none" in a task or pull request, but is a fine name for a cycle. */
function idAt(record, from, tally, zero = false) {
    const taken = take(record, from);
    const id = taken && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(taken.value, taken.path, tally);
    return id === 0 && !zero ? undefined : id;
}
/** A text that spells a number is one. */
function numberAt(record, from, tally, min, max) {
    const taken = take(record, from);
    if (taken === undefined)
        return undefined;
    const given = typeof taken.value === 'string' ? (numberOf(taken.value) ?? taken.value) : taken.value;
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(given, taken.path, tally, min, max);
    return value === undefined ? undefined : { path: taken.path, value };
}
function numberOf(text) {
    return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
/** The unit is what the value says (`460s`), else what the name of the field ends with, else what the format says. */
function takeSeconds(record, fields, tally) {
    if (fields.duration === undefined)
        return undefined;
    const { field, unit } = fields.duration;
    const said = take(record, field);
    const spelt = typeof said?.value === 'string' ? (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledSeconds */ .P1)(said.value) : undefined;
    if (spelt !== undefined && spelt <= _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds)
        return spelt;
    const taken = numberAt(record, field, tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds / _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER */ .W3.ms);
    if (taken === undefined)
        return undefined;
    const seconds = (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(taken.value, unitOf(taken.path, unit));
    if (seconds <= _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds)
        return seconds;
    tally.coerce(taken.path);
    return undefined;
}
function unitOf(path, fallback) {
    return (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(path) ?? fallback;
}
function secondsBetween(from, to) {
    if (from === undefined || to === undefined || to <= from)
        return undefined;
    const seconds = (to - from) / 1e6;
    return seconds <= _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds ? seconds : undefined;
}
const SUCCESS = { outcome: 'success', ending: undefined };
const FAILURE = { outcome: 'failure', ending: undefined };
const UNRECORDED = { outcome: 'undecided', ending: undefined };
function outcomeReader(map) {
    if (map === undefined)
        return () => UNRECORDED;
    const success = new Set(map.success.map(normalise));
    const failure = map.failure === 'others' ? undefined : new Set(map.failure.map(normalise));
    const ignore = map.ignore === undefined ? undefined : new Set(map.ignore.map(normalise));
    return (record, tally) => {
        const taken = take(record, map.field);
        if (taken === undefined)
            return UNRECORDED;
        const word = normalise(taken.value);
        if (success.has(word))
            return SUCCESS;
        if (failure?.has(word))
            return FAILURE;
        const isKnown = ignore?.has(word) === true;
        if (!isKnown && failure === undefined)
            return FAILURE;
        if (!isKnown && ignore !== undefined)
            tally.unknownOutcomes += 1;
        return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) };
    };
}
/** Whether any of what shows work is there and not nothing; all that is recorded counts, not the first alone. */
function workOf(record, from) {
    if (from === undefined)
        return undefined;
    const values = ('take' in from ? [from.take(record)] : from.map((path) => (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(record, path))).filter((value) => value !== undefined && value !== null);
    return values.length === 0 ? undefined : values.some(showsWork);
}
function showsWork(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return Object.values(value).some(showsWork);
    const word = (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wordOf */ .aG)(value).trim();
    return word !== '' && word !== 'false' && Number(word) !== 0;
}
/** `Fix_Proposed` and `fix-proposed` are one word; lists and objects are none. */
function normalise(value) {
    return (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wordOf */ .aG)(value)
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, '-');
}


/***/ }),

/***/ 96010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sw: () => (/* binding */ choose),
  c3: () => (/* binding */ listOf),
  GJ: () => (/* binding */ recognise)
});

// EXTERNAL MODULE: ./build/src/read/formats/index.js + 18 modules
var formats = __webpack_require__(54317);
// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/formats/format.js
var format = __webpack_require__(39890);
;// CONCATENATED MODULE: ./build/src/read/formats/mapped.js


/** A preset with `fields` of the config file over it; what they do not name stays as it is. */
function mappedFormat(fields, preset) {
    // A hand-written reader knows nothing of other fields.
    const { read: _, ...base } = preset;
    const { leaveOut, rows, latestBy } = fields;
    return {
        ...base,
        ...(rows !== undefined && { list: rows }),
        ...(latestBy !== undefined && { latestBy }),
        ...(leaveOut !== undefined && {
            leaveOut: (record) => Object.entries(leaveOut).some(([path, values]) => values.includes((0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(record, path)))),
            leftOutAs: undefined,
        }),
        fields: { ...preset.fields, ...fieldMapOf(fields) },
    };
}
function fieldMapOf(fields) {
    const map = {};
    for (const name of format/* PLAIN_FIELDS */.py) {
        const paths = fields[name];
        if (paths !== undefined)
            map[name] = paths;
    }
    if (fields.time !== undefined)
        map.time = fields.time;
    if (fields.started !== undefined)
        map.started = fields.started;
    if (fields.duration !== undefined)
        map.duration = fields.duration;
    if (fields.work !== undefined)
        map.work = fields.work;
    // An own list of outcomes is meant to be complete: what it does not name is counted and warned of.
    if (fields.outcome !== undefined)
        map.outcome = fields.outcome;
    return map;
}

;// CONCATENATED MODULE: ./build/src/read/recognise.js


/** The key of the list that holds the rows, where the settings say it: the file is sampled by it. */
function listOf({ fields, logFormat }) {
    return fields?.rows ?? (logFormat === 'auto' ? undefined : (0,formats/* formatNamed */.v)(logFormat).list);
}
/** How a file is read: as `log-format` says, else as its rows look; `fields` lies over either. */
function choose(sample, { fields, logFormat }) {
    const found = logFormat === 'auto' ? recognise(sample) : choice((0,formats/* formatNamed */.v)(logFormat), '`log-format` says so');
    if (fields === undefined)
        return found;
    const reason = `${found.isFallback ? '' : `${found.reason}; `}${found.name}, with \`fields\` over it`;
    return { ...found, format: mappedFormat(fields, found.format), reason };
}
/** The first preset whose fields the rows have; the native format when there is none. */
function recognise(sample) {
    for (const format of formats/* FORMATS */.h) {
        const evidence = format.matches(sample);
        if (evidence !== undefined)
            return choice(format, evidence);
    }
    const reason = sample.rows.length === 0
        ? 'there is no row to tell by'
        : 'no preset knows these fields; `fields` in the config file can map them';
    return { ...choice((0,formats/* formatNamed */.v)('native'), reason), isFallback: true };
}
function choice(format, reason) {
    return { format, name: format.name, reason, isFallback: false };
}


/***/ }),

/***/ 12852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRows),
  D: () => (/* binding */ sampleFile)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/read/access.js
var access = __webpack_require__(75310);
;// CONCATENATED MODULE: ./build/src/read/json-lists.js
/** Deeper lists are parts of something, and no log. */
const MAX_LEVELS = 4;
/**
 * The objects in the lists of a JSON document: of the array that the document is, and of each list in its object and the
 * objects in that. Lists inside of the objects of a list belong to them.
 *
 * Done by hand instead of `JSON.parse` so that each element keeps its line, and a file that was cut off still gives
 * its whole elements. Elements are not checked here; what is no JSON fails when it is parsed.
 */
function sliceLists(text) {
    const lists = new Map();
    /** The objects and lists that are looked into, the innermost last. */
    const open = [];
    /** Brackets that are open inside of what is not looked into. */
    let inside = 0;
    let line = 1;
    let begin = 0;
    let beginLine = 1;
    let key = '';
    let plain = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        const within = open.at(-1);
        if (char === '\n')
            line += 1;
        else if (char === '"') {
            const end = endOfString(text, at);
            if (inside === 0 && within?.isList === false)
                key = text.slice(at + 1, end);
            at = end;
        }
        else if (char === ':') {
            if (inside === 0 && open.length === 1)
                plain += 1;
        }
        else if (char === '{' || char === '[') {
            if (inside > 0)
                inside += 1;
            else if (within?.isList === true) {
                begin = at;
                beginLine = line;
                inside = 1;
            }
            else if (open.length > MAX_LEVELS)
                inside = 1;
            else {
                if (open.length === 1)
                    plain -= 1;
                open.push({ path: within === undefined ? '' : pathBelow(within.path, key), isList: char === '[' });
            }
        }
        else if (char === '}' || char === ']') {
            if (inside > 0) {
                inside -= 1;
                if (inside === 0 && within?.isList === true && char === '}')
                    push(lists, within.path, { text: text.slice(begin, at + 1), line: beginLine });
            }
            else
                open.pop();
        }
    }
    return { lists, plain, isCut: open.length > 0 || inside > 0 };
}
function pathBelow(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
function push(lists, path, slice) {
    const list = lists.get(path);
    if (list === undefined)
        lists.set(path, [slice]);
    else
        list.push(slice);
}
/** The index of the quote that closes the string, or the end of the text. */
function endOfString(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
// EXTERNAL MODULE: ./build/src/read/lines.js
var lines = __webpack_require__(85461);
;// CONCATENATED MODULE: ./build/src/read/cells.js
/** The cells of tables in text: what stands between tabs or bars. */
/** Numbers are numbers where no digit is lost: `0012` and `1e5` (a commit) stay text. */
function typed(cell) {
    return /^-?\d/.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell;
}
/** The cells between bars, without a bar at either end; `\|` is a bar in a cell, as in Markdown. */
function splitAtBars(line) {
    const cells = [];
    let cell = '';
    for (let at = 0; at < line.length; at++) {
        const char = line[at] ?? '';
        if (char === '\\' && line[at + 1] === '|') {
            cell += '|';
            at += 1;
        }
        else if (char === '|') {
            cells.push(cell);
            cell = '';
        }
        else
            cell += char;
    }
    cells.push(cell);
    const trimmed = cells.map((each) => each.trim());
    if (trimmed.length > 1 && trimmed.at(-1) === '')
        trimmed.pop();
    if (trimmed.length > 1 && trimmed[0] === '')
        trimmed.shift();
    return trimmed;
}
/** Named cells as a record; those that are empty are left out. */
function recordOf(pairs) {
    return Object.fromEntries(pairs.filter(([, cell]) => cell !== '').map(([name, cell]) => [name, typed(cell)]));
}

;// CONCATENATED MODULE: ./build/src/read/text-rows.js

/**
 * Rows of a text log: lines that begin with a time, or name one, and hold two or more `key=value`, as logfmt has them
 * (`ts=... status=ok note="two words"`) or between bars (`- 2026-09-21 06:00:00 | status=ok | note=two words`).
 */
/** The name of a time that stands without one. */
const TIME = 'timestamp';
const LEAST_PAIRS = 2;
const NAME = String.raw `[A-Za-z_][\w.-]{0,99}`;
const TIME_NAMES = new Set(['ts', 'time', 'date', TIME, 't', 'at']);
const DATE = String.raw `\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?`;
const LEADING_TIME = new RegExp(String.raw `^(?:\[(${DATE})\]|(${DATE})(?=[\s|,]|$))[\s|,:-]*`);
const WHOLE_TIME = new RegExp(String.raw `^\[?(${DATE})\]?$`);
const WHOLE_PAIR = new RegExp(String.raw `^(${NAME})\s*=\s*(.*)$`);
const PAIR = new RegExp(String.raw `(?<=^|\s)(${NAME})=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))(?=\s|$)`, 'g');
/** The row of a line, or `undefined` where it is none. What stands beside the pairs is its `message`. */
function readTextRow(line) {
    const text = line.trim().replace(/^[-*+]\s+/, '');
    const lead = LEADING_TIME.exec(text);
    const time = lead?.[1] ?? lead?.[2];
    const rest = text.slice(lead?.[0].length ?? 0);
    const { pairs, words } = rest.includes(' | ') ? pairsBetweenBars(rest) : pairsBetweenBlanks(rest);
    if (pairs.length < LEAST_PAIRS)
        return undefined;
    if (time === undefined && !pairs.some(([name]) => TIME_NAMES.has(name.toLowerCase())))
        return undefined;
    const named = [
        ...(time === undefined ? [] : [[TIME, time]]),
        ['message', words],
        ...pairs,
    ];
    return recordOf(named);
}
function pairsBetweenBlanks(text) {
    const pairs = [...text.matchAll(PAIR)].map(([, name = '', quoted, plain = '']) => [name, quoted === undefined ? plain.replace(/[,;]$/, '') : quoted.replace(/\\(.)/g, '$1')]);
    return { pairs, words: text.replace(PAIR, '').replace(/\s+/g, ' ').trim() };
}
function pairsBetweenBars(text) {
    const pairs = [];
    const words = [];
    for (const cell of splitAtBars(text)) {
        const pair = readPair(cell);
        if (pair === undefined)
            words.push(cell);
        else
            pairs.push(pair);
    }
    return { pairs, words: words.join(' | ') };
}
/** A cell that is one `key=value`. */
function readPair(cell) {
    const [, name, value = ''] = WHOLE_PAIR.exec(cell) ?? [];
    return name === undefined ? undefined : [name, value.replace(/^"(.*)"$/, '$1')];
}
/** The time that a cell is. */
function readTime(cell) {
    return WHOLE_TIME.exec(cell)?.[1];
}
const SAMPLE_LINES = 500;
/** Whether a text has such rows: two of them, or nothing else. A line that begins as JSON makes it none. */
function looksLikeText(text) {
    const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
    if (lines.some((line) => line.trimStart().startsWith('{')))
        return false;
    const rows = lines.filter((line) => readTextRow(line) !== undefined).length;
    return rows >= 2 || (rows === 1 && lines.length === 1);
}

;// CONCATENATED MODULE: ./build/src/read/markdown-rows.js



const EXAMPLE_HEADING = /\b(?:format|schema|template|example|fields)\b/i;
/**
 * The rows of a Markdown file: its JSON, which are lines that are an object (also as list items) and fenced blocks; else
 * its tables of one heading; else its list items of three or more cells between bars.
 *
 * What stands under a heading such as "Format" or "Schema" explains how a line looks, and comments are off; neither counts.
 */
function markdownRows(text) {
    const slices = [];
    const prose = [];
    let fence;
    let isExample = false;
    let isComment = false;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (fence !== undefined) {
            if (!line.startsWith(fence.mark))
                fence.lines.push(raw);
            else {
                if (!isExample)
                    slices.push(...sliceFence(fence.lines, fence.line));
                fence = undefined;
            }
            continue;
        }
        if (isComment || line.startsWith('<!--')) {
            isComment = !line.includes('-->');
            continue;
        }
        const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
        if (mark !== undefined)
            fence = { mark, lines: [], line: index + 2 };
        else if (/^#{1,6}\s/.test(line))
            isExample = EXAMPLE_HEADING.test(line);
        else {
            slices.push(...sliceLine(line, index + 1));
            prose.push({ text: line, line: index + 1, isExample });
        }
    }
    if (fence !== undefined && !isExample)
        slices.push(...sliceFence(fence.lines, fence.line));
    if (slices.length > 0)
        return slices;
    const tabled = tableRows(prose);
    return tabled.length > 0 ? tabled : listRows(prose);
}
/** One object over the lines of a block, a list of them, or one a line. */
function sliceFence(lines, line) {
    const text = lines.join('\n');
    const value = (0,json/* parseJson */.q)(text);
    if (Array.isArray(value))
        return value.map((each) => ({ text: (0,json/* stringifyJson */.s)(each) ?? '', line }));
    if (value !== undefined)
        return [{ text, line }];
    return lines.flatMap((each, index) => sliceLine(each.trim(), line + index));
}
const ITEM = /^[-*+]\s+/;
function sliceLine(line, number) {
    const text = line.replace(ITEM, '').replace(/^`(.*)`$/, '$1');
    return text.startsWith('{') ? [{ text, line: number }] : [];
}
/** The dashes under a heading, with one bar at least. */
const DASHES = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
/** The rows of all tables that have the heading of the longest one; other tables tell of something else. */
function tableRows(prose) {
    const byHeading = new Map();
    let columns;
    for (const [index, { text, line, isExample }] of prose.entries()) {
        const above = prose[index - 1];
        if (DASHES.test(text) && above?.line === line - 1 && !isExample) {
            const heading = splitAtBars(above.text).map(plainCell);
            if (heading.length === splitAtBars(text).length)
                columns = heading;
        }
        else if (!text.includes('|'))
            columns = undefined;
        else if (columns !== undefined) {
            const cells = splitAtBars(text).slice(0, columns.length);
            const record = recordOf(cells.map((cell, at) => [nameAt(columns ?? [], at), plainCell(cell)]));
            const key = columns.join('\n');
            const rows = byHeading.get(key);
            if (rows === undefined)
                byHeading.set(key, [{ record, line }]);
            else
                rows.push({ record, line });
        }
    }
    return [...byHeading.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}
const LEAST_CELLS = 3;
const LONGEST_HEADING = 500;
/**
 * Items of as many cells as most have, where two or more have; further bars are part of the last one. Their names are
 * those of a line such as "Format: `time | action | result`", or that of the pair that a cell is (`status=ok`), or
 * `timestamp` for a time in the first one, else `column2` by the place.
 */
function listRows(prose) {
    const items = prose.flatMap(({ text, line, isExample }) => {
        const cells = ITEM.test(text) && !isExample ? splitAtBars(text.replace(ITEM, '')) : [];
        return cells.length >= LEAST_CELLS ? [{ cells, line }] : [];
    });
    const width = mostFrequent(items.map(({ cells }) => cells.length));
    const regular = items.filter(({ cells }) => cells.length >= width);
    if (regular.length < 2)
        return [];
    const names = headingOf(prose, width);
    return regular.map(({ cells, line }) => {
        const joined = [...cells.slice(0, width - 1), cells.slice(width - 1).join(' | ')];
        return { record: itemRecord(joined, names), line };
    });
}
function itemRecord(cells, names) {
    return recordOf(cells.map((cell, index) => {
        const plain = plainCell(cell);
        const pair = readPair(plain);
        if (pair !== undefined)
            return pair;
        const time = index === 0 && names.length === 0 ? readTime(plain) : undefined;
        return time === undefined ? [nameAt(names, index), plain] : [TIME, time];
    }));
}
/** The names in the first line that has as many cells and only words in them. */
function headingOf(prose, width) {
    for (const { text } of prose) {
        if (text.length > LONGEST_HEADING)
            continue;
        const spelt = /`([^`]*\|[^`]*)`/.exec(text)?.[1] ?? text;
        const cells = splitAtBars(spelt.replace(ITEM, '')).map((cell) => plainCell(cell).replace(/^<(.*)>$/, '$1'));
        if (cells.length === width && cells.every((cell) => /^[A-Za-z][\w -]{0,39}$/.test(cell)))
            return cells;
    }
    return [];
}
function nameAt(names, index) {
    const name = names[index] ?? '';
    return name === '' ? `column${index + 1}` : name;
}
function mostFrequent(numbers) {
    const counts = new Map();
    for (const number of numbers)
        counts.set(number, (counts.get(number) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? LEAST_CELLS;
}
/** Without what makes a cell bold, code or a link. */
function plainCell(cell) {
    return cell
        .replace(/^(\*\*|__|`|\*|_)(.+)\1$/, '$2')
        .replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/read/tsv.js

/**
 * Reads tab-separated values: the first row names the columns.
 *
 * No CSV library: text/tab-separated-values (IANA) knows no quoting, so a line splits at its tabs and that is all. A
 * CSV parser would take a quotation mark in a description for the begin of a quoted cell.
 */
class TsvReader {
    #columns;
    /** @returns the row as a record, or `undefined` for the heading and blank lines */
    read(line) {
        if (line.trim() === '')
            return undefined;
        const cells = line.split('\t');
        if (this.#columns === undefined) {
            this.#columns = cells.map((cell) => cell.trim());
            return undefined;
        }
        const columns = this.#columns;
        // By the row's cells: a heading may name a hundred thousand columns, and rows be short.
        return recordOf(cells.slice(0, columns.length).map((cell, index) => [columns[index] ?? '', cell.trim()]));
    }
}
/** Whether a text looks like a table with tabs: a heading of several names, and as many cells in the next line. */
function looksLikeTsv(text) {
    const [first = '', second] = text.split(/\r?\n/, 3);
    const width = first.split('\t').length;
    if (width < 2 || /^\s*[{["]/.test(first))
        return false;
    return second === undefined || second === '' || second.split('\t').length === width;
}

;// CONCATENATED MODULE: ./build/src/read/rows.js










const SAMPLE_BYTES = 256 * 1024;
const SAMPLE_ROWS = 50;
const REPLACEMENT = '\uFFFD';
/** The container and the first rows of a file. `list` names the key of the rows where it is known. */
function sampleFile(file, list) {
    return (0,access/* withFile */.D4)(file, (fd, bytes) => {
        const text = (0,access/* readHead */.zy)(fd, Math.min(SAMPLE_BYTES, bytes));
        const container = containerOf(file.path, text, bytes <= SAMPLE_BYTES, list);
        return { container, ...sampleRows(container, text, list) };
    });
}
function sampleRows(container, text, list) {
    if (container === 'json') {
        const chosen = chooseList(sliceLists(text), list, text);
        return { list: chosen.key, rows: parseAll(chosen.slices.slice(0, SAMPLE_ROWS)) };
    }
    if (container === 'markdown')
        return { list: undefined, rows: parseAll(markdownRows(text).slice(0, SAMPLE_ROWS)) };
    const lines = text.split('\n', rows_SAMPLE_LINES[container]).map((line) => line.replace(/\r$/, ''));
    if (container === 'jsonl')
        return { list: undefined, rows: parseAll(lines.map((each, index) => ({ text: each, line: index + 1 }))) };
    const read = lineReader(container);
    const rows = lines.flatMap((line, index) => {
        const record = read(line);
        return record === undefined ? [] : [{ record, line: index + 1 }];
    });
    return { list: undefined, rows: rows.slice(0, SAMPLE_ROWS) };
}
/** A table has a heading, and a text log may begin with others than rows. */
const rows_SAMPLE_LINES = { jsonl: SAMPLE_ROWS, tsv: SAMPLE_ROWS + 1, text: 10 * SAMPLE_ROWS };
/** What makes a record of a line; `undefined` for a line that is no row. */
function lineReader(container) {
    if (container === 'text')
        return readTextRow;
    const tsv = new TsvReader();
    return (line) => tsv.read(line);
}
function parseAll(slices) {
    return slices.flatMap((slice) => {
        if ('record' in slice)
            return [slice];
        const value = (0,json/* parseJson */.q)(slice.text);
        return (0,jsonl/* isJsonObject */.O)(value) ? [{ record: value, line: slice.line }] : [];
    });
}
/** How rows are kept in a file, by its name where that tells and by its first bytes. */
function containerOf(path, text, isWhole, list) {
    if (/\.(?:md|markdown)$/i.test(path))
        return 'markdown';
    const start = text.trimStart();
    if (/\.tsv$/i.test(path) || looksLikeTsv(start))
        return 'tsv';
    if (looksLikeText(start))
        return 'text';
    if (!start.startsWith('{') && !start.startsWith('['))
        return 'jsonl';
    const end = start.indexOf('\n');
    const first = (end === -1 ? start : start.slice(0, end)).trim();
    const value = (0,json/* parseJson */.q)(first);
    const isOnlyLine = end === -1 || start.slice(end).trim() === '';
    if (value !== undefined)
        return isOnlyLine && isDocument(value, first, list) ? 'json' : 'jsonl';
    if (first === '{' || first === '[' || /^\[\s*\{/.test(start))
        return 'json';
    if (isOnlyLine)
        return chosenOf(sliceLists(start), list) === undefined ? 'jsonl' : 'json';
    return isWhole && (0,json/* parseJson */.q)(start) !== undefined ? 'json' : 'jsonl';
}
/** An array; or an object that holds the list that is named; or one without a time of its own that holds any, or should. */
function isDocument(value, text, list) {
    if (Array.isArray(value))
        return true;
    if (!(0,jsonl/* isJsonObject */.O)(value))
        return false;
    const document = sliceLists(text);
    if ('timestamp' in value || 'ts' in value)
        return list !== undefined && document.lists.has(list);
    return list !== undefined || chosenOf(document, undefined) !== undefined;
}
/** A document that has more names with plain values is a row, whatever lists lie deep in it. */
const MOST_PLAIN = 5;
/** The path of the list that was named; else of the longest one of those that lie least deep. */
function chosenOf({ lists, plain }, named) {
    if (named !== undefined && lists.has(named))
        return named;
    const levels = (path) => (path === '' ? 0 : path.split('.').length);
    const [first] = [...lists].toSorted(([a, x], [b, y]) => levels(a) - levels(b) || y.length - x.length);
    if (first === undefined || (levels(first[0]) > 1 && plain > MOST_PLAIN))
        return undefined;
    return first[0];
}
/** The rows of a document; one without a list is one row. */
function chooseList(document, named, text) {
    const path = chosenOf(document, named);
    if (path !== undefined)
        return { key: path === '' ? undefined : path, slices: document.lists.get(path) ?? [] };
    const value = (0,json/* parseJson */.q)(text);
    const isRow = (0,jsonl/* isJsonObject */.O)(value) && Object.values(value).some((each) => typeof each !== 'object');
    return { key: undefined, slices: isRow ? [{ text, line: 1 }] : [] };
}
/**
 * Reads a file row by row, whatever holds the rows. What is no row is counted with its line, never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
function readRows(file, container, list, tally, onRow, progress) {
    if (container === 'jsonl')
        return (0,jsonl/* readJsonl */.f)(file, tally, onRow, progress);
    if (container === 'tsv' || container === 'text')
        return readLineRows(file, lineReader(container), tally, onRow);
    const text = (0,access/* readText */.yR)(file);
    if (typeof text !== 'string')
        return text;
    tally.lines = countLines(text);
    if (container === 'markdown')
        for (const row of markdownRows(text))
            readSlice(row, tally, onRow);
    else {
        const document = sliceLists(text);
        const { lists, isCut } = document;
        if (list !== undefined && !lists.has(list) && !lists.has(''))
            return { path: file.path, kind: 'unreadable', say: sayNoList(list, lists) };
        for (const slice of chooseList(document, list, text).slices)
            readSlice(slice, tally, onRow);
        if (isCut)
            tally.skip('possibly-cut', Math.max(1, tally.lines));
    }
    return undefined;
}
const MOST_LISTS = 5;
function sayNoList(list, lists) {
    const others = [...lists]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .slice(0, MOST_LISTS)
        .map(([path, { length }]) => `\`${(0,words/* shortName */.EU)(path)}\` (${(0,words/* plural */.LS)(length, 'object')})`);
    const more = lists.size > MOST_LISTS ? ', ...' : '';
    return `holds no list \`${(0,words/* shortName */.EU)(list)}\`; ${others.length === 0 ? 'it holds none' : `it holds ${others.join(', ')}${more}`}`;
}
function readSlice(slice, tally, onRow) {
    const { line } = slice;
    const isBroken = 'text' in slice
        ? slice.text.includes(REPLACEMENT)
        : Object.values(slice.record).some((cell) => typeof cell === 'string' && cell.includes(REPLACEMENT));
    if (isBroken) {
        tally.skip('not-utf8', line);
        return;
    }
    const value = 'text' in slice ? (0,json/* parseJson */.q)(slice.text) : slice.record;
    if (!(0,jsonl/* isJsonObject */.O)(value)) {
        tally.skip('not-json', line);
        return;
    }
    tally.records += 1;
    onRow(value, line);
}
/** Both with and without a line feed at the end. */
function countLines(text) {
    let lines = 0;
    for (let at = 0; at < text.length; lines++) {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end + 1;
    }
    return lines;
}
function readLineRows(file, read, tally, onRow) {
    return (0,access/* withFile */.D4)(file, (fd, fileBytes) => {
        const sink = {
            line: (buffer, start, end, number) => {
                tally.lines = number;
                const bytes = buffer.subarray(start, end);
                if (!(0,external_node_buffer_.isUtf8)(bytes)) {
                    tally.skip('not-utf8', number);
                    return;
                }
                const record = read(bytes.toString('utf8'));
                if (record === undefined)
                    return;
                tally.records += 1;
                onRow(record, number);
            },
            tooLong: (number) => {
                tally.lines = number;
                tally.skip('line-too-long', number);
            },
        };
        (0,lines/* readLines */.S)(fd, sink, fileBytes);
        return undefined;
    });
}


/***/ }),

/***/ 45381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sampleLog)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75310);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54317);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96010);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12852);




/** The keys of lists that hold the rows of a format. */
const LISTS = _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.flatMap(({ list = [] }) => list);
const HAS_NO_LISTS = {
    jsonl: 'holds a row a line',
    markdown: 'is Markdown',
    tsv: 'is a table',
    text: 'is text',
};
/**
 * The first rows, of the list that a format names where the longest list tells of none: other lists may be longer than
 * that of the runs.
 */
function sampleLog(file, settings) {
    const named = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(settings);
    const sample = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleFile */ .D)(file, named);
    if (settings.fields?.rows !== undefined && !(0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(sample) && sample.rows.length > 0) {
        const is = HAS_NO_LISTS[sample.container] ?? (sample.list === undefined ? 'is one list itself' : '');
        if (is !== '')
            return { path: file.path, kind: 'unreadable', say: `${is}, so \`fields.rows\` has no list to name` };
    }
    if (named !== undefined || settings.logFormat !== 'auto' || (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(sample) || sample.list === undefined)
        return sample;
    if (!(0,_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .recognise */ .GJ)(sample).isFallback)
        return sample;
    const others = LISTS.map((list) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .sampleFile */ .D)(file, list));
    const known = others.find((each) => !(0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(each) && !(0,_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .recognise */ .GJ)(each).isFallback);
    return known ?? sample;
}


/***/ }),

/***/ 78640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);

const FIRST_LINES = 5;
/** Counts what happens while one file is read; ends as its `SourceReport`. */
class Tally {
    #role;
    #path;
    #skipped = new Map();
    #coerced = new Map();
    lines = 0;
    records = 0;
    leftOut = 0;
    /** Rows whose outcome no list of the format names. */
    unknownOutcomes = 0;
    format;
    warnings = [];
    /** The door for what stands in the file. */
    texts;
    constructor(role, path, texts) {
        this.#role = role;
        this.#path = texts.name(path);
        this.texts = texts;
    }
    skip(reason, line) {
        const skipped = this.#skipped.get(reason) ?? { count: 0, firstLines: [] };
        skipped.count += 1;
        if (skipped.firstLines.length < FIRST_LINES)
            skipped.firstLines.push(line);
        this.#skipped.set(reason, skipped);
    }
    /** A field's value could not be used. */
    coerce(field) {
        this.#coerced.set(field, (this.#coerced.get(field) ?? 0) + 1);
    }
    /** The report of a file that was read, or was not for a reason. */
    reportOf(trouble) {
        if (trouble === undefined)
            return this.report();
        if (trouble.kind === 'missing')
            return this.report(trouble.kind, trouble.remedy);
        const before = this.records === 0
            ? ''
            : `; ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(this.records, 'row')} before that ${this.records === 1 ? 'is' : 'are'} used`;
        return this.report(trouble.kind, `${trouble.say}${before}`);
    }
    report(state, problem) {
        return {
            role: this.#role,
            path: this.#path,
            state: state ?? (this.records === 0 && this.#skipped.size === 0 ? 'empty' : 'read'),
            problem: problem === undefined ? undefined : this.texts.name(problem),
            lines: this.lines,
            records: this.records,
            skipped: this.#skipped,
            coerced: new Map([...this.#coerced].map(([field, count]) => [this.texts.name(field), count])),
            duplicates: 0,
            leftOut: this.leftOut,
            format: this.format?.name,
            formatReason: this.format === undefined ? undefined : this.texts.prose(this.format.reason),
            ...(this.format?.isSearch && { isSearch: true }),
            warnings: this.warnings,
        };
    }
}


/***/ }),

/***/ 15612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85606);

/** Of one setting, aliases written out: any real one takes a hundredth of it. Texts count a unit each, all else one. */
const MAX_VALUE_SIZE = 100_000;
/** `fields` and `limits` need three. */
const MAX_DEPTH = 20;
/**
 * The settings of a YAML config file, each with its line. The text is untrusted: whatever its aliases and nesting stand
 * for, a setting of it is small or a problem.
 *
 * @param path as the user knows it, for messages
 */
async function readConfigFile(path, text) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 'yaml').then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        // Whatever a %YAML directive says: merged keys multiply, and keys that are lists cost the parser without bound.
        schema: 'core',
        merge: false,
        stringKeys: true,
    });
    const placeOf = (offset) => `${path}:${lines.linePos(offset).line}`;
    const withoutSettings = (problems) => ({
        source: { audience: 'config file', given: [] },
        problems,
    });
    const { contents } = document;
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        const keyAt = (offset) => {
            const above = isMap(contents) ? contents.items.findLast(({ key }) => startOf(key) <= offset) : undefined;
            return isScalar(above?.key) ? (0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(above.key.value) : undefined;
        };
        // One level too many makes the parser fail at each level above it as well.
        const tooDeep = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
        return withoutSettings((tooDeep === undefined ? faults : [tooDeep]).map(({ code, message, pos: [offset] }) => {
            const key = keyAt(offset);
            if (code === 'RESOURCE_EXHAUSTION')
                return `${placeOf(offset)}: ${key ?? 'the file'} ${NESTED}`;
            if (code === 'MULTIPLE_DOCS')
                return `${placeOf(offset)}: the file holds more than one document`;
            return `${placeOf(offset)}: ${firstLine(message)}${key === undefined ? '' : `, in ${key}`}`;
        }));
    }
    if (contents === null)
        return withoutSettings([]);
    if (!isMap(contents))
        return withoutSettings([`${path}:1: the file must hold settings, as in "window-days: 14"`]);
    /** Where the key or the entry of a list that a path leads to stands; the nearest one above it where there is none. */
    const offsetOf = (node, [name, ...rest]) => {
        if (isSeq(node) && name !== undefined) {
            const entry = node.items[Number(name)];
            return offsetOf(entry, rest) ?? (entry === undefined ? undefined : startOf(entry));
        }
        if (!isMap(node))
            return undefined;
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
        const own = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
        return offsetOf(pair?.value, rest) ?? own;
    };
    const given = [];
    for (const pair of contents.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        const offset = startOf(pair.key);
        const value = valueOf(pair.value, document);
        // What is built of such a value is one, too, and its anchors are no settings: one line says it all.
        if ('problem' in value)
            return withoutSettings([`${placeOf(offset)}: ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(name)} ${value.problem}`]);
        if (value.is !== null)
            given.push({
                name,
                value: value.is,
                place: placeOf(offset),
                placeOf: (keys) => placeOf(offsetOf(pair.value, keys) ?? offset),
            });
    }
    return { source: { audience: 'config file', given }, problems: [] };
}
const NESTED = 'is nested too deep, or an alias stands for what holds it';
function startOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) ? Number(range[0]) : 0;
}
/** What a node stands for. The parser finds out only here that an alias has no anchor, and throws. */
function valueOf(node, document) {
    if (typeof node !== 'object' || node === null || !('toJS' in node))
        return { is: null };
    try {
        // Aliases share what they stand for, so that converting costs no more than the text; its size is counted below.
        const is = node.toJS(document, { maxAliasCount: -1 });
        const size = sizeOf(is, MAX_DEPTH);
        return size <= MAX_VALUE_SIZE ? { is } : { problem: size === Infinity ? NESTED : 'holds too much' };
    }
    catch (error) {
        if (error instanceof ReferenceError)
            return { problem: 'holds an alias (*name) that has no anchor (&name) before it' };
        if (error instanceof RangeError)
            return { problem: NESTED };
        throw error;
    }
}
/** Of a value as if written out, counted no further than just over the most; infinite where it is nested too deep. */
function sizeOf(value, depth) {
    if (typeof value === 'string')
        return 1 + value.length;
    if (typeof value !== 'object' || value === null)
        return 1;
    if (depth === 0)
        return Infinity;
    let size = 1;
    for (const [key, each] of Object.entries(value)) {
        size += key.length + sizeOf(each, depth - 1);
        if (size > MAX_VALUE_SIZE)
            break;
    }
    return size;
}
function firstLine(message) {
    return message.split('\n')[0] ?? message;
}


/***/ }),

/***/ 53706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillSettings)
/* harmony export */ });
/* unused harmony export describeUnknown */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3374);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23740);
/* harmony import */ var _field_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42964);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85606);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73460);






/**
 * Fills the settings from the sources, the strongest first.
 *
 * @throws ConfigError with every problem of every source, also of values that a stronger source overrides.
 */
function fillSettings(sources, problems = [], checkLimits = () => []) {
    const found = [...problems];
    const filled = {};
    for (const source of sources) {
        const known = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.filter((setting) => existsFor(setting, source.audience));
        for (const given of source.given) {
            const setting = known.find((candidate) => candidate.name === given.name);
            if (setting === undefined) {
                const isElsewhere = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.some(({ name }) => name === given.name);
                found.push(isElsewhere
                    ? `${given.place}: ${given.name} is no setting of the ${source.audience}`
                    : describeUnknown(given, known));
                continue;
            }
            const checked = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.shape[setting.key].safeParse(given.value);
            const inside = setting.key === 'limits'
                ? checkLimits(given.value)
                : checked.success
                    ? []
                    : describeInside(setting.key, given.value, checked.error);
            for (const { path, say } of inside)
                found.push(`${given.placeOf?.(path) ?? given.place}: ${say}`);
            if (inside.length > 0)
                continue;
            if (!checked.success)
                found.push(describeBad(given, setting, checked.error.issues, source.audience));
            else if (!(setting.key in filled))
                filled[setting.key] = given.value;
        }
    }
    if (found.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(found);
    return _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.parse(filled);
}
/** What is wrong inside a value that has parts; nothing where it is said of the value as a whole. */
function describeInside(key, value, error) {
    if (typeof value !== 'object')
        return [];
    if (key === 'fields')
        return (0,_field_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFieldIssues */ .Il)(error);
    if (key === 'accept' || key === 'mute')
        return (0,_decisions_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDecisionIssues */ .kA)(key, value, error);
    return [];
}
function existsFor({ only, isSecret = false }, audience) {
    if (audience === 'config file')
        return only !== 'command line' && !isSecret;
    return only === undefined || only === audience;
}
function describeBad(given, setting, issues, audience) {
    const own = issues.find(({ code }) => code === 'custom')?.message;
    // A flag and an input are places that name the setting; a line of a file does not.
    const name = own !== undefined && audience === 'config file' ? `${setting.name}: ` : '';
    return `${given.place}: ${name}${show(given.value)} ${own ?? 'is not allowed'}; allowed: ${setting.allowed}`;
}
/** Names the nearest known setting: `windowdays` -> `window-days`. */
function describeUnknown(given, known) {
    const names = known.map((setting) => setting.name);
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(given.name, names);
    const isNear = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(given.name, nearest) <= Math.max(2, Math.floor(nearest.length / 3));
    const advice = isNear ? `did you mean \`${nearest}\`?` : `known: ${names.join(', ')}`;
    return `${given.place}: unknown setting ${show(given.name)}; ${advice}`;
}
/** In quotes, since inputs are text whatever they mean. */
function show(value) {
    return JSON.stringify(typeof value === 'string' ? cut(value) : (0,_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .v)(value));
}
function cut(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 87491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   M5: () => (/* binding */ loadSettings),
/* harmony export */   XC: () => (/* binding */ outputPath)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15612);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53706);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73460);



/**
 * The settings of one run: what was given directly, then the config file it names, then the defaults.
 *
 * @throws ConfigError with every problem of all of them
 */
async function loadSettings(direct, readConfig, checkLimits, problems = []) {
    const named = direct.given.find(({ name }) => name === 'config');
    const path = textOf(named) ?? _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape.config.parse(undefined);
    const text = readConfig(path);
    if (text === undefined && named === undefined)
        return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillSettings */ .H)([direct], problems, checkLimits);
    if (text === undefined)
        return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillSettings */ .H)([direct], [...problems, `${named?.place ?? path}: ${path} was not found`], checkLimits);
    if (typeof text !== 'string')
        return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillSettings */ .H)([direct], [...problems, text.problem], checkLimits);
    const config = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .R)(path, text);
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillSettings */ .H)([direct, config.source], [...problems, ...config.problems], checkLimits);
}
function textOf(given) {
    return typeof given?.value === 'string' && given.value.trim() !== '' ? given.value.trim() : undefined;
}
/** Where insights.json goes. */
function outputPath(settings) {
    return settings.output ?? `${folderOf(settings)}/insights.json`;
}
/** The paths of a log: what was given, else its name in the retro folder. */
function logOf(given, settings, name) {
    return given ?? [`${folderOf(settings)}/${name}.jsonl`];
}
/** The lookbehind keeps a long run of slashes from being tried at each of them. */
function folderOf({ retroDir }) {
    return retroDir.replace(/(?<![/\\])[/\\]+$/, '');
}


/***/ })

};
