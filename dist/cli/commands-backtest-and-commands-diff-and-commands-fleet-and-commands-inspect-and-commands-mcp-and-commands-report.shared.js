export const id = 'commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared';
export const ids = ['commands-backtest-and-commands-diff-and-commands-fleet-and-commands-inspect-and-commands-mcp-and-commands-report.shared'];
export const modules = {

/***/ 69280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ contrastsOf),
/* harmony export */   m: () => (/* binding */ countSides)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _dependence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83462);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80344);



/** The days before with which the last ones are compared: twice as many tell a level half as uncertainly again. */
const BEFORE_DAYS = 56;
/** As shares of the report's window: a sharp change shows in few days, a mild one in many. */
const WINDOWS = [4 / 7, 1, 2];
/**
 * Of the report's own window first, then a shorter and a longer one: 7, 4 and 14 days.
 *
 * @param others where the cycles are a part of the loop's, those that are not: the few tasks of a part show too little of
 *   how tasks hang together, so it is at least what the others show
 */
function contrastsOf(timeline, dayCorrelation, cycles = timeline.decided, others = () => []) {
    let rest;
    return WINDOWS.map((share) => {
        const nowDays = Math.round(share * timeline.windowDays);
        const isOwn = nowDays === timeline.windowDays;
        // Whole UTC days, so that what is told does not change from hour to hour.
        const start = isOwn ? timeline.windowStart : (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(timeline.now - nowDays * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq);
        const from = Math.max(timeline.knownFrom, timeline.decidedFrom, (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(start - BEFORE_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq));
        const first = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFrom */ .nT)(cycles, start);
        const spans = {
            now: [first, cycles.length],
            before: [(0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFrom */ .nT)(cycles, from), first],
            baseline: [isOwn ? (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFrom */ .nT)(cycles, Math.max(from, timeline.baselineStart)) : first, first],
        };
        const now = cycles.slice(...spans.now);
        const before = cycles.slice(...spans.before);
        let inflation;
        return {
            spans,
            now,
            before,
            ...(isOwn && { baseline: cycles.slice(...spans.baseline) }),
            nowDays,
            beforeDays: Math.max(0, (start - from) / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq),
            get inflation() {
                if (inflation !== undefined)
                    return inflation;
                rest ??= others();
                const byTasks = (0,_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .inflationByTasks */ .G9)((0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(rest, from, start), (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(rest, start, Infinity));
                return (inflation = (0,_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .inflationBetween */ .tv)(before, now, dayCorrelation, byTasks));
            },
        };
    }).toSorted((a, b) => Number(b.nowDays === timeline.windowDays) - Number(a.nowDays === timeline.windowDays));
}
/**
 * Counts good ones on each side of contrasts, all in one pass.
 *
 * @param cycles that the contrasts were made of
 * @param isGood undefined of a cycle that says nothing
 */
function countSides(cycles, isGood) {
    const [good, all] = [new Uint32Array(cycles.length + 1), new Uint32Array(cycles.length + 1)];
    let [k, n] = [0, 0];
    let upTo = 0;
    for (const cycle of cycles) {
        const says = isGood(cycle);
        if (says !== undefined)
            n += 1;
        if (says === true)
            k += 1;
        upTo += 1;
        good[upTo] = k;
        all[upTo] = n;
    }
    const sum = (counts, [from, to]) => (counts[to] ?? 0) - (counts[from] ?? 0);
    return ({ spans }, side) => ({ k: sum(good, spans[side]), n: sum(all, spans[side]) });
}


/***/ }),

/***/ 73403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b: () => (/* binding */ analyseDataQuality),
/* harmony export */   l: () => (/* binding */ isSearch),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92631);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5596);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _stats_round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90421);




/** Above this share of unused lines the data is called degraded; a few broken lines in a long log are ordinary. */
const DEGRADED_SHARE = 0.1;
function analyseDataQuality(retro, now, windowDays) {
    const elsewhere = noCounts();
    const bySource = retro.sources.map((report) => (report.role === 'cycles' ? noCounts() : undefined));
    const endings = new EndingCounts();
    let firstAt = Infinity;
    let lastAt = -Infinity;
    for (const cycle of retro.cycles) {
        const { at } = cycle;
        const counts = bySource[cycle.source] ?? elsewhere;
        counts.cycles += 1;
        if (at !== undefined && (0,_model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isInFuture */ .LV)(at, now)) {
            counts.future += 1;
            continue;
        }
        countCycle(counts, cycle);
        endings.add(cycle);
        if (at === undefined)
            continue;
        if (at < firstAt)
            firstAt = at;
        if (at > lastAt)
            lastAt = at;
    }
    const total = sumCounts([...bySource, elsewhere]);
    const dated = firstAt !== Infinity;
    const ageDays = dated ? (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHalfEven */ .a)(Math.max(0, now - lastAt) / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq, 2) : undefined;
    return {
        ...total,
        status: statusOf(retro, total, dated ? now - lastAt > windowDays * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq : false),
        firstAt: dated ? firstAt : undefined,
        lastAt: dated ? lastAt : undefined,
        spanDays: dated ? (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHalfEven */ .a)((lastAt - firstAt) / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq, 2) : undefined,
        ageDays,
        endings: endings.list(),
        sources: retro.sources.map((report, index) => ({ report, counts: bySource[index] })),
    };
}
/** Counts undecided cycles by word, and their reasons. */
class EndingCounts {
    #reasons = new Map();
    add({ ending, reason }) {
        if (ending === undefined)
            return;
        const counts = this.#reasons.get(ending) ?? new Map();
        this.#reasons.set(ending, counts);
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    list() {
        return [...this.#reasons]
            .map(([ending, counts]) => {
            const count = [...counts.values()].reduce((a, b) => a + b, 0);
            const [why] = [...counts].find(([reason, n]) => reason !== ending && n * 2 > count) ?? [];
            return { ending, count, why: why === '' ? undefined : why };
        })
            .toSorted((a, b) => b.count - a.count || (a.ending < b.ending ? -1 : 1));
    }
}
function noCounts() {
    return { cycles: 0, decided: 0, succeeded: 0, undecided: 0, unrecorded: 0, undated: 0, future: 0 };
}
function sumCounts(all) {
    const sum = noCounts();
    for (const counts of all)
        for (const name of Object.keys(sum))
            sum[name] += counts?.[name] ?? 0;
    return sum;
}
function countCycle(counts, cycle) {
    if ((0,_model_retro_js__WEBPACK_IMPORTED_MODULE_3__/* .isDecided */ .d$)(cycle))
        counts.decided += 1;
    else {
        counts.undecided += 1;
        if (cycle.ending === undefined)
            counts.unrecorded += 1;
    }
    if (cycle.outcome === 'success')
        counts.succeeded += 1;
    if (cycle.at === undefined)
        counts.undated += 1;
}
function statusOf(retro, counts, isStale) {
    if (counts.cycles === 0)
        return 'no_data';
    if (isStale)
        return 'stale';
    return retro.sources.some(isDegraded) || counts.undated > (counts.cycles - counts.future) * DEGRADED_SHARE
        ? 'degraded'
        : 'ok';
}
function isDegraded(source) {
    if (source.state === 'refused' || source.state === 'unreadable')
        return true;
    let skipped = 0;
    for (const lines of source.skipped.values())
        skipped += lines.count;
    return skipped > 0 && skipped > source.lines * DEGRADED_SHARE;
}
/** Whether all that was read is the log of a search, most of whose tries are discarded. */
function isSearch({ sources }) {
    const read = sources.filter(({ counts }) => counts !== undefined && counts.cycles > 0);
    return read.length > 0 && read.every(({ report }) => report.isSearch === true);
}
/** What was counted: what the rows of all sources are that say how something ended, and a cycle where these differ. */
function unitOf({ sources }) {
    const counted = sources.flatMap(({ report, counts }) => (counts === undefined ? [] : [{ report, counts }]));
    const decided = counted.filter(({ counts }) => counts.decided > 0);
    const units = new Set((decided.length > 0 ? decided : counted).map(({ report }) => report.unit ?? 'cycle'));
    const [unit = 'cycle', ...others] = units;
    return others.length > 0 ? 'cycle' : unit;
}
/** What rules and pages call it. */
function wordsOf(quality) {
    return (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit: unitOf(quality), search: isSearch(quality) });
}


/***/ }),

/***/ 83462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ inflationOf),
/* harmony export */   G9: () => (/* binding */ inflationByTasks),
/* harmony export */   PR: () => (/* binding */ correlationOfDays),
/* harmony export */   Sg: () => (/* binding */ ORDINARY_CORRELATION),
/* harmony export */   g4: () => (/* binding */ worthOf),
/* harmony export */   tv: () => (/* binding */ inflationBetween)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _stats_dependence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1360);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80344);



/**
 * How cycles hang together: those of one day share what the day was like, those of one task how hard it is. The one
 * place that says how many independent cycles they are worth, for every band, interval and test of a rate.
 */
/** Most loops have next to none; npm run bench:worlds. */
const ORDINARY_CORRELATION = 0.03;
const ORDINARY = { mean: ORDINARY_CORRELATION, deviation: 0.12 };
/** Correlation of two cycles of one UTC day, 0 to 1; of cycles in order of time. */
function correlationOfDays(cycles) {
    return (0,_stats_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .blockCorrelation */ .yv)(daysOf(cycles), ORDINARY);
}
/** How many times the variance of the rate of these cycles is that of independent ones. */
function inflationOf(cycles, dayCorrelation) {
    const byTasks = (0,_stats_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterInflation */ .Dr)(tasksOf(cycles)) - 1;
    return (0,_stats_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .blockInflation */ .qw)(daysOf(cycles), dayCorrelation) + byTasks;
}
/**
 * The same of the difference of two rates. A task that is tried as often before as now says nothing of a change, however
 * hard it is; one that came anew is one event, however often it was tried.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters); Cameron, Gelbach & Miller
 * (2011), Journal of Business & Economic Statistics 29, 238-249 (clusters of two kinds); Cameron & Miller (2015), Journal
 * of Human Resources 50, 317-372, section VI (few clusters); Carter, Schnepel & Steigerwald (2017), Review of Economics
 * and Statistics 99, 698-709 (what clusters of unequal weight are worth).
 *
 * @param leastByTasks what is known of how tasks hang together where these cycles have too few to show it
 */
function inflationBetween(before, now, dayCorrelation, leastByTasks = 1) {
    if (before.length === 0 || now.length === 0)
        return 1;
    const [a, b] = [1 / before.length, 1 / now.length];
    const byDays = ((0,_stats_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .blockInflation */ .qw)(daysOf(before), dayCorrelation) * a + (0,_stats_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .blockInflation */ .qw)(daysOf(now), dayCorrelation) * b) /
        (a + b);
    return byDays + Math.max(leastByTasks, inflationByTasks(before, now)) - 1;
}
/** The part of it that comes of tasks: what it is where days are alike. */
function inflationByTasks(before, now) {
    const sums = new Map();
    let [alone, few] = [0, 1];
    for (const [cycles, sign] of [
        [before, -1],
        [now, 1],
    ]) {
        const { k, n } = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .countTries */ .zh)(cycles);
        const parts = [];
        const own = new Map();
        for (const cycle of cycles) {
            const part = (sign * ((cycle.outcome === 'success' ? 1 : 0) - k / n)) / n;
            const key = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .taskKey */ .Do)(cycle) ?? cycle;
            parts.push(part);
            own.set(key, (own.get(key) ?? 0) + part);
        }
        for (const [key, part] of own)
            sums.set(key, (sums.get(key) ?? 0) + part);
        alone += sumOfSquares(parts);
        few = Math.max(few, fewness(own.values()) / fewness(parts));
    }
    return alone === 0 ? 1 : Math.max(1, (few * sumOfSquares(sums.values())) / alone);
}
/**
 * How much too small the variance is that so few deviations from their own mean show. They count as many as of equal
 * size would be worth; a single one shows none.
 */
function fewness(deviations) {
    let [squares, fourths] = [0, 0];
    for (const deviation of deviations) {
        squares += deviation ** 2;
        fourths += deviation ** 4;
    }
    if (fourths === 0)
        return 1;
    const count = Math.max(2, squares ** 2 / fourths);
    return count / (count - 1);
}
function sumOfSquares(values) {
    let sum = 0;
    for (const value of values)
        sum += value ** 2;
    return sum;
}
/** As many independent cycles as these are worth, at the same rate; at least one where there is any. */
function worthOf({ k, n }, inflation) {
    if (n === 0)
        return { k, n };
    const worth = Math.max(1, Math.round(n / inflation));
    return { k: Math.round((k / n) * worth), n: worth };
}
/** Of cycles in order of time: the days that have any. */
function daysOf(cycles) {
    const days = [];
    let [day, tomorrow] = [{ k: 0, n: 0 }, -Infinity];
    for (const { at, outcome } of cycles) {
        if (at >= tomorrow) {
            tomorrow = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .startOfDay */ .ol)(at) + _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
            days.push((day = { k: 0, n: 0 }));
        }
        day.n += 1;
        if (outcome === 'success')
            day.k += 1;
    }
    return days;
}
/** Cycles without a task are blocks of their own: of different tasks, as far as anybody knows. */
function tasksOf(cycles) {
    const tasks = new Map();
    const single = [];
    for (const cycle of cycles) {
        const key = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .taskKey */ .Do)(cycle);
        let block = key === undefined ? undefined : tasks.get(key);
        if (block === undefined) {
            block = { k: 0, n: 0 };
            if (key === undefined)
                single.push(block);
            else
                tasks.set(key, block);
        }
        block.n += 1;
        if (cycle.outcome === 'success')
            block.k += 1;
    }
    return [...tasks.values(), ...single];
}


/***/ }),

/***/ 50980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kO: () => (/* binding */ pacesOf),
/* harmony export */   mO: () => (/* binding */ paceOdds),
/* harmony export */   rI: () => (/* binding */ paceInterval),
/* harmony export */   tv: () => (/* binding */ isBusyAsBefore),
/* harmony export */   x3: () => (/* binding */ paceOf),
/* harmony export */   yu: () => (/* binding */ BUSY)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92631);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _stats_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82273);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80344);




/** Share of the time spent in cycles a day down to which the loop does as much as before. */
const BUSY = 0.8;
/** Whether the loop spends as much of a day in cycles as before: then they are fewer because each takes longer. */
function isBusyAsBefore({ baseline, baselineDays, recent, windowDays }, least = BUSY) {
    const timed = [baseline, recent].map((cycles) => cycles.filter((cycle) => (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_3__/* .isTimed */ ._Y)(cycle)));
    const [before = [], now = []] = timed;
    if (before.length * 2 < baseline.length || now.length * 2 < recent.length || before.length === 0)
        return false;
    const busy = (cycles, days) => cycles.reduce((sum, { seconds }) => sum + seconds, 0) / days;
    return busy(now, windowDays) >= least * busy(before, baselineDays);
}
const MOST_WINDOWS = 11;
/** Of the earliest window, so much may lie before the log begins: four weeks seldom begin at the same hour. */
const MOST_MISSING = 1 / 7;
/** Weeks of a loop vary by a quarter more than luck, until its own say by how much; npm run bench:worlds. */
const ORDINARY_DISPERSION = { dispersion: 1.25, freedom: 8 };
/** Undefined where no day before is known. */
function paceOf(timeline) {
    const { alive, baseline, recent, windowStart, windowDays } = timeline;
    const times = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runningDays */ .tx)(timeline) / windowDays;
    if (times <= 0)
        return undefined;
    const length = windowDays * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    const first = alive[0]?.at ?? windowStart;
    const many = Math.max(0, Math.min(MOST_WINDOWS, Math.floor((windowStart - first) / length + MOST_MISSING)));
    const windows = Array.from({ length: many }, () => ({ all: 0, decided: 0 }));
    for (const cycle of (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(alive, windowStart - many * length, windowStart)) {
        const window = windows[Math.floor((windowStart - 1 - cycle.at) / length)];
        if (window === undefined)
            continue;
        window.all += 1;
        if ((0,_model_retro_js__WEBPACK_IMPORTED_MODULE_3__/* .isDecided */ .d$)(cycle))
            window.decided += 1;
    }
    const counts = windows.filter(({ all }) => all > 0).map(({ decided }) => decided);
    return { before: baseline.length, times, now: recent.length, windows: many, counts };
}
/** Two-sided p that the pace is what it was. */
function paceOdds({ before, times, now, counts }) {
    return (0,_stats_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countChangeTest */ .Ks)({ count: before, times }, now, dispersionOf(counts));
}
/** 95 % interval of the pace now over that before. */
function paceInterval({ before, times, now, counts }) {
    const { dispersion } = dispersionOf(counts);
    return (0,_stats_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .rateRatioInterval */ .L)(Math.round(before / dispersion), times, Math.round(now / dispersion), 1);
}
function dispersionOf(counts) {
    return (0,_stats_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .countDispersion */ .s2)(counts, ORDINARY_DISPERSION);
}
/** Cycles of days, before and now; undefined where no day before is known. */
function pacesOf(timeline) {
    const days = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .runningDays */ .tx)(timeline);
    if (days < 1)
        return undefined;
    return {
        before: { k: timeline.baseline.length, n: days },
        now: { k: timeline.recent.length, n: timeline.windowDays },
    };
}


/***/ }),

/***/ 89423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PLACEHOLDER),
/* harmony export */   Z: () => (/* binding */ replaceVariableParts)
/* harmony export */ });
/**
 * The parts of a reason that change from one cycle to the next, and what stands in their place.
 *
 * Every repetition is bounded or followed by a character that it cannot match itself, and the text is cut before,
 * so no input makes these patterns slow.
 */
/** What `replaceVariableParts` writes, and the `<*>` of a merged template. */
const PLACEHOLDER = /<(?:str|url|email|uuid|time|path|hex|ip|host|version|duration|size|num|\*)>/gu;
/** Where a quoted word or a number is the name of what went wrong, not one value of many. */
const NAMES_A_CATEGORY = /(?<!(?<!\w)(?:reason|status|cause|category|result|outcome|conclusion|state|failed|failure|error|job|step|stage|check|task|workflow|script|target|command|hook)[ :=]{1,2})/;
const SHOWS_A_CODE = /(?<!\w)(?:exit(?:ed)?(?: with)?|code|status|signal|http)[ :=(]{1,2}-?/;
/** Quotes round one word; quotes round several hold a message or a command, and those say what went wrong. */
const QUOTED = /(?<![\w'])'[^\s']{1,120}'(?!\w)|"[^\s"]{1,120}"|`[^\s`]{1,120}`|“[^\s”]{1,120}”|‘[^\s’]{1,120}’|«[^\s»]{1,120}»|„[^\s“]{1,120}“|「[^\s」]{1,40}」|『[^\s』]{1,40}』/;
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const CLOCK = String.raw `\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:[AaPp]\.?[Mm]\b|Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b))?`;
const DAY = String.raw `\d{4}-\d{2}-\d{2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} (?:${MONTH})[a-z]{0,6} \d{4}|(?:${MONTH})[a-z]{0,6} \d{1,2}(?:, \d{4})?(?=$|\s|,)`;
const TIME = new RegExp(String.raw `(?<![\w.])(?:(?:${DAY})(?:[T ,]{1,2}${CLOCK})?|${CLOCK})(?![\w:])`, 'gu');
const UNIT_AFTER_SPACE = 'ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?';
const SPAN = String.raw `\d{1,12}(?:\.\d{1,9})?(?: ?(?:${UNIT_AFTER_SPACE})|ns|µs|us|m|d|w)`;
const DURATION = new RegExp(String.raw `(?<![\w.])${SPAN}(?:[ ,]{0,2}${SPAN}){0,3}(?![A-Za-z0-9])`, 'gu');
/** Letters of alphabets that put spaces between words; a path in Chinese text ends where the Chinese goes on. */
const SEGMENT = String.raw `[\w.@+~%\u00C0-\u052F\[\]-]{1,255}`;
/** Line and column, or the test inside the file. */
const PLACE = String.raw `(?:\(\d{1,7}(?:,\d{1,7})?\)|(?:::[\w.\[\]-]{1,200}){1,4}|(?::\d{1,7}){1,2})?`;
const ROOTED_PATH = new RegExp(String.raw `(?<![\w/.:])(?:[A-Za-z]:\\[^\s<>"'|?*:]{1,1000}|(?:~|\.{1,2})?\/${SEGMENT}(?:\/${SEGMENT}){0,60}\/?)${PLACE}`, 'gu');
const RELATIVE_PATH = new RegExp(String.raw `(?<![\w/.@-])@?${SEGMENT}(?:\/${SEGMENT}){1,60}\/?${PLACE}`, 'gu');
const FILE_NAME = new RegExp(String.raw `(?<![\w/.@-])(?!(?:Node|Next|Nuxt|Vue|Three|Express)\.js\b)[\w.-]{1,200}\.(?:[cm]?[jt]sx?|py|rs|go|java|kt|swift|rb|php|c|cc|cpp|h|hpp|cs|sql|sh|md|json|jsonl|ya?ml|toml|lock|txt|xml|html|s?css|vue|svelte|ipynb|log|env|cfg|ini)(?!\w)${PLACE}`, 'gu');
const RULES = [
    [/[A-Za-z][A-Za-z0-9+.-]{1,15}:\/\/[!#-&*-;=?-Z\\^-_a-~]{1,2000}(?<![.,;:!?])/gu, '<url>'],
    [/(?<!\w)git@[\w.-]{1,253}:[\w./-]{1,500}(?<!\.)/gu, '<url>'],
    [/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, '<email>'],
    [/(?<!\w)[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?!\w)/giu, '<uuid>'],
    [TIME, '<time>'],
    [ROOTED_PATH, '<path>'],
    [RELATIVE_PATH, (path) => (isPath(path) ? '<path>' : path)],
    [FILE_NAME, '<path>'],
    [/(?<!\w)(?:0x[\da-f]{1,64}|(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])[\da-f]{7,128})(?!\w)/giu, '<hex>'],
    [/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?(?![\w.]\d)/gu, '<ip>'],
    [/(?<![\w:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\w:])/giu, (text) => (/\d/u.test(text) ? '<ip>' : text)],
    [
        /(?<![\w@.-])(?:localhost:\d{1,5}|(?:[a-z\d-]{1,63}\.){1,6}(?:com|org|net|dev|internal|local)(?::\d{1,5})?)(?!\.?\w|-)/giu,
        '<host>',
    ],
    [
        /(?<![A-Za-z0-9.])(?:v?\d{1,6}\.\d{1,6}\.\d{1,6}(?:[-+][\w.]{1,40}(?<!\.))?|v\d{1,6}(?:\.\d{1,6})?)(?!\w)/gu,
        '<version>',
    ],
    [DURATION, '<duration>'],
    [/(?<![\w.])\d{1,15}(?:[.,]\d{1,9})?(?: ?(?:[kKMGTP]i?B|[kmgt]b|bytes?|B)|[KMGT]i?)(?!\w)/gu, '<size>'],
    [
        new RegExp(String.raw `(?:(?<!${SHOWS_A_CODE.source})|(?=[-+]?\p{Nd}{4}))(?<![A-Za-z\p{Nd}])(?:(?<=^|[\s(=:,[])[-+])?\p{Nd}{1,40}(?:[.,_]\p{Nd}{1,40}){0,20}(?:e[-+]?\p{Nd}{1,4})?(?![A-Za-z\p{Nd}])`, 'giu'),
        '<num>',
    ],
    // A list of three changed files is the same failure as a list of nine.
    [/(<(?:str|url|path|hex|num|host|ip)>)(?:, ?\1)+/gu, '$1'],
];
const QUOTED_VALUE = new RegExp(`${NAMES_A_CATEGORY.source}(?:${QUOTED.source})`, 'giu');
const LETTER = /\p{L}/u;
/** Replaces what differs between two occurrences of one failure. Status and exit codes of one to three digits stay. */
function replaceVariableParts(text) {
    // A reason that is one quoted word would lose all it says.
    const unquoted = text.replace(QUOTED_VALUE, '<str>');
    const start = LETTER.test(unquoted.replace(PLACEHOLDER, '')) ? unquoted : text;
    return RULES.reduce((changed, [pattern, by]) => changed.replace(pattern, by), start);
}
/** `and/or` and `feat/login` are no files; `a/b.ts` and `a/b/c` are. */
function isPath(text) {
    return /^[^/]{1,256}\/[^/]{1,256}\//u.test(text) || /\.[A-Za-z]\w{0,7}(?:$|[(:])/u.test(text);
}


/***/ }),

/***/ 14044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ OTHER_CLUSTER_ID),
  A$: () => (/* binding */ ReasonBook),
  UF: () => (/* binding */ compareCodeUnits)
});

// UNUSED EXPORTS: MAX_CLUSTERS

// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/model/short-hash.js
var short_hash = __webpack_require__(87650);
// EXTERNAL MODULE: ./build/src/analyse/timeline.js
var timeline = __webpack_require__(80344);
// EXTERNAL MODULE: ./build/src/analyse/reasons/tokens.js
var reasons_tokens = __webpack_require__(23647);
;// CONCATENATED MODULE: ./build/src/analyse/reasons/prefix-tree.js

/** Words looked at on the way down: the paper's depth of 4, root and length included. */
const PREFIX_WORDS = 2;
/** The share of equal words from which two reasons are one; the paper finds .3 to .5 good, the stricter end is taken. */
const MIN_SIMILARITY = 0.5;
/** Bounds the work for one reason. */
const MAX_GROUPS_PER_LEAF = 100;
/**
 * A fixed-depth prefix tree over the words of log lines: number of words, then the first two, then a short list of
 * groups. He, Zhu, Zheng and Lyu, "Drain: An Online Log Parsing Approach with Fixed Depth Tree", ICWS 2017.
 *
 * Stricter than the paper in one point: only words that look like a value of many may become `<*>`. In a log the
 * rest of a line tells what happened; in a reason of four words each word does, and the paper's rule would put
 * "npm test failed" and "npm lint failed" together.
 */
class PrefixTree {
    #leaves = new Map();
    /** The group whose template covers every word, the one with the fewest wildcards; the lowest id of equal ones. */
    find(tokens) {
        return best(this.#leaves.get(leafOf(tokens)) ?? [], (group) => coverage(group.tokens, tokens));
    }
    /** Widens the most similar group so that it covers these words; `undefined` when none is similar enough. */
    widen(tokens) {
        const leaf = this.#leaves.get(leafOf(tokens)) ?? [];
        const group = best(leaf, (candidate) => similarity(candidate.tokens, tokens));
        if (group)
            group.tokens = group.tokens.map((own, at) => (own.key === tokens[at]?.key ? own : WILD));
        return group;
    }
    /** Adds a group; `false` when its leaf is full. */
    add(group) {
        const key = leafOf(group.tokens);
        const leaf = this.#leaves.get(key) ?? [];
        if (leaf.length >= MAX_GROUPS_PER_LEAF)
            return false;
        leaf.push(group);
        this.#leaves.set(key, leaf);
        return true;
    }
}
const WILD = { text: reasons_tokens/* WILDCARD */.b, key: reasons_tokens/* WILDCARD */.b, isVariable: true };
/** One string instead of nested maps: the same tree, written as paths. Words hold no space. */
function leafOf(tokens) {
    const prefix = tokens.slice(0, PREFIX_WORDS).map((token) => (token.isVariable ? reasons_tokens/* WILDCARD */.b : token.key));
    return [tokens.length, ...prefix].join(' ');
}
/** Words equal outright, or `undefined` when some word is neither equal nor under a wildcard. */
function coverage(own, tokens) {
    let equal = 0;
    for (let at = 0; at < tokens.length; at += 1) {
        if (own[at]?.key === tokens[at]?.key)
            equal += 1;
        else if (own[at]?.key !== reasons_tokens/* WILDCARD */.b || !tokens[at]?.isVariable)
            return undefined;
    }
    return equal;
}
/** The paper's simSeq, or `undefined` when the two must not be merged. */
function similarity(own, tokens) {
    let equal = 0;
    let equalWords = 0;
    for (let at = 0; at < tokens.length; at += 1) {
        if (own[at]?.key === tokens[at]?.key) {
            equal += 1;
            if (!tokens[at]?.isVariable)
                equalWords += 1;
        }
        else if (!own[at]?.isVariable || !tokens[at]?.isVariable)
            return undefined;
    }
    // "python3 failed" and "pip3 failed" share a word that says little; "KeyError: userId" and "KeyError: teamId" more.
    const enough = equalWords >= 2 || (equalWords === 1 && tokens[0]?.isVariable === false);
    const share = equal / tokens.length;
    return enough && share >= MIN_SIMILARITY ? share : undefined;
}
/** The highest score, and of equal ones the lowest id, so that the order of the groups does not matter. */
function best(groups, score) {
    let winner;
    let highest = -1;
    for (const group of groups) {
        const own = score(group);
        if (own === undefined || own < highest)
            continue;
        if (own > highest || winner === undefined || group.id < winner.id)
            winner = group;
        highest = own;
    }
    return winner;
}

// EXTERNAL MODULE: ./build/src/analyse/reasons/template.js
var reasons_template = __webpack_require__(35639);
;// CONCATENATED MODULE: ./build/src/analyse/reasons/reason-book.js






/** Id of the cluster that takes what found no room; its template is `<*>`. */
const OTHER_CLUSTER_ID = 'other';
/** `other` included. */
const MAX_CLUSTERS = 1000;
/**
 * Which failure reasons are one (see `PrefixTree`), learnt day by day, as the loop met them.
 *
 * A template keeps the cluster that took it on its day, and a cluster's id is the first 16 hex digits of sha256 over its
 * first template, folded: so a longer log changes no earlier day, and the log alone says which reason is which. Within a
 * day the order does not matter. Time is linear in the number of different reasons.
 */
class ReasonBook {
    #tree = new PrefixTree();
    #forgotOn = -Infinity;
    #clusters = new Map();
    /** Raw text to its template; '' for one that says nothing. */
    #templates = new Map();
    /** Template to the id of its cluster. */
    #ids = new Map();
    /** The book of the failures among these cycles, which are in order of time. */
    static of(cycles) {
        const book = new ReasonBook();
        book.learnAll(cycles);
        return book;
    }
    /**
     * Learns the failures among cycles that are in order of time and on no earlier day than those before.
     *
     * @param from index of the first one that is meant
     * @param to index after the last one
     */
    learnAll(cycles, from = 0, to = cycles.length) {
        let today = [];
        let day = -Infinity;
        for (let index = from; index < to; index++) {
            const cycle = cycles[index];
            if (cycle?.outcome !== 'failure' || cycle.reason === '' || this.#templates.has(cycle.reason))
                continue;
            const own = (0,time/* dayNumber */.U$)(cycle.at);
            if (own !== day && today.length > 0) {
                this.learn(today, day);
                today = [];
            }
            day = own;
            today.push(cycle.reason);
        }
        if (today.length > 0)
            this.learn(today, day);
    }
    /** @param day whole days since 1970 */
    learn(reasons, day) {
        const fresh = new Map();
        for (const raw of reasons) {
            const template = this.#templates.get(raw) ?? (0,reasons_template/* normaliseReason */.x)(raw);
            this.#templates.set(raw, template);
            if (template !== '' && !this.#ids.has(template))
                fresh.set(template, (fresh.get(template) ?? 0) + 1);
        }
        const frequentFirst = [...fresh].toSorted(([a, m], [b, n]) => n - m || compareCodeUnits(a, b));
        // Tokens are made where they are needed: a log may have a million templates.
        for (const [text] of frequentFirst)
            this.#take((0,reasons_tokens/* tokenise */.t)(text), day);
        // With the finished templates of the day, so that their order does not matter.
        for (const [text] of frequentFirst) {
            const cluster = this.#clusters.get(this.#tree.find((0,reasons_tokens/* tokenise */.t)(text))?.id ?? '');
            this.#ids.set(text, cluster?.id ?? OTHER_CLUSTER_ID);
            if (cluster === undefined)
                continue;
            cluster.templates.push(text);
            cluster.day = day;
        }
    }
    /** Id of a reason's cluster; undefined for one that says nothing or was not learnt. */
    idOf(raw) {
        return this.#ids.get(this.#templates.get(raw) ?? '');
    }
    templateOf(id) {
        return (this.#clusters.get(id)?.tokens ?? (0,reasons_tokens/* tokenise */.t)('<*>')).map(({ text }) => text).join(' ');
    }
    #take(tokens, day) {
        if (this.#tree.find(tokens) ?? this.#tree.widen(tokens))
            return;
        // One place is kept for `other`.
        if (this.#clusters.size >= MAX_CLUSTERS - 1 && this.#forgotOn < day)
            this.#forget(day);
        if (this.#clusters.size >= MAX_CLUSTERS - 1)
            return;
        const cluster = { id: this.#freshId(tokens), tokens: [...tokens], day, templates: [] };
        if (this.#tree.add(cluster))
            this.#clusters.set(cluster.id, cluster);
    }
    /** Makes room: what was not met for as long as reports look back is learnt anew if it ever comes back. */
    #forget(day) {
        this.#forgotOn = day;
        const before = day - timeline/* TIMELINE_DAYS */.c7;
        this.#tree = new PrefixTree();
        for (const cluster of this.#clusters.values()) {
            if (cluster.day >= before)
                this.#tree.add(cluster);
            else {
                this.#clusters.delete(cluster.id);
                for (const template of cluster.templates)
                    this.#ids.delete(template);
            }
        }
    }
    #freshId(tokens) {
        const folded = tokens.map((token) => token.key).join(' ');
        let id = (0,short_hash/* shortHash */.B)(folded);
        for (let next = 2; this.#clusters.has(id); next += 1)
            id = (0,short_hash/* shortHash */.B)(`${folded}\n${next}`);
        return id;
    }
}
function compareCodeUnits(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 35639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ normaliseReason)
/* harmony export */ });
/* harmony import */ var _safe_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72411);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89423);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31783);



/** Cut before any work: a hostile reason may be megabytes long. UTF-16 units. */
const MAX_RAW_LENGTH = 2000;
/** Enough for a full template, since placeholders are shorter than most of what they stand for. UTF-16 units. */
const MAX_LINE_LENGTH = 500;
/** The length of a quoted text in insights.json. UTF-16 units. */
const MAX_TEMPLATE_LENGTH = 240;
/** Longer than the longest placeholder, so that a cut through one is seen. */
const LONGEST_PLACEHOLDER = 12;
/** What build tools print before they come to the point, frames of a stack, and a heading such as `src/a.test.ts:`. */
const NOISE = /^(?:npm warn\b|npm notice\b|yarn run\b|[>$•] |at |```|stderr \||stdout \||file "|traceback \(|caused by:$|\(node:\d{1,9}\)|\((?:pass|skip)\) |\S{1,300}:$)/iu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** `typecheck_failed`, `http_500`: a name from a closed set, not a text with a number in it. */
const CATEGORY_NAME = /^[A-Za-z][A-Za-z0-9]{0,39}(?:_(?:[A-Za-z]{1,40}\d{0,3}|\d{1,3})){1,12}$/u;
/**
 * What stays the same when a failure happens again: the first line that says something, with placeholders for
 * times, paths, numbers and the like.
 *
 * At most 240 UTF-16 units, well-formed, one line, '' when the text says nothing. The case is kept for display.
 * A normalised reason is its own normal form. Still untrusted text.
 */
function normaliseReason(text) {
    let template = (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(singleSpaced(firstMeaningfulLine((0,_safe_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.slice(0, MAX_RAW_LENGTH)))), MAX_LINE_LENGTH);
    if (template.length <= MAX_TEMPLATE_LENGTH && CATEGORY_NAME.test(template))
        return template;
    // A replacement can make way for another one. Each round leaves fewer characters that are no placeholder, so it ends.
    for (let before = ''; before !== template;) {
        before = template;
        template = cut((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceVariableParts */ .Z)(template));
    }
    return template;
}
/** The first line with a letter or digit that is not noise; else the first with a letter or digit. */
function firstMeaningfulLine(text) {
    let inTraceback = false;
    let fallback = '';
    for (const line of text.split(/[\n\r\u2028\u2029]/u)) {
        const trimmed = line.trim();
        if (!SAYS_SOMETHING.test(trimmed))
            continue;
        fallback ||= trimmed;
        // Python prints the source line of each frame indented, and the error last.
        if (inTraceback && /^\s/u.test(line))
            continue;
        if (!NOISE.test(trimmed))
            return trimmed;
        inTraceback ||= /^traceback/iu.test(trimmed);
    }
    return fallback;
}
function singleSpaced(text) {
    return text.replace(/\s+/gu, ' ').trim();
}
/** Cuts at a space where there is one, never through a placeholder or a code point. */
function cut(text) {
    if (text.length <= MAX_TEMPLATE_LENGTH)
        return text;
    const start = text.slice(0, MAX_TEMPLATE_LENGTH);
    const space = text[MAX_TEMPLATE_LENGTH] === ' ' ? MAX_TEMPLATE_LENGTH : start.lastIndexOf(' ');
    if (space > 0)
        return start.slice(0, space);
    const open = start.lastIndexOf('<');
    const splits = open >= MAX_TEMPLATE_LENGTH - LONGEST_PLACEHOLDER && !start.includes('>', open);
    return splits ? start.slice(0, open) : (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(text, MAX_TEMPLATE_LENGTH);
}


/***/ }),

/***/ 23647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ WILDCARD),
/* harmony export */   t: () => (/* binding */ tokenise)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89423);

const WILDCARD = '<*>';
/** The words of a normalised reason. A language without spaces gives few long ones, which then only match whole. */
function tokenise(template) {
    return template
        .split(' ')
        .filter((text) => text !== '')
        .map((text) => ({ text, key: keyOf(text), isVariable: looksVariable(text) }));
}
function keyOf(text) {
    const bare = text.toLowerCase().replace(/(?<=.)[.,:;!。、]{1,3}$/u, '');
    // "1 test failed" and "2 tests failed" are one failure; "status", "process" and "analysis" are no plurals.
    return /^[a-z]{4,40}s$/u.test(bare) && !/[sui]s$/u.test(bare) ? bare.slice(0, -1) : bare;
}
function looksVariable(text) {
    const literal = text.replace(_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER */ .K, '');
    if (!/[\p{L}\p{N}]/u.test(literal))
        return literal !== text;
    const core = literal.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '');
    return !isCode(core) && VARIABLE_SHAPES.some((shape) => shape.test(core));
}
/** E501, TS2339, ERR_PNPM_NO_LOCKFILE, error[E0308, java.lang.OutOfMemoryError: these name the failure. */
function isCode(core) {
    return (/^[A-Z][A-Z0-9_]*$/u.test(core) || /\[[A-Z]{1,5}\d{1,6}$/u.test(core) || /\.[A-Z]\w*[a-z]$/u.test(core));
}
const VARIABLE_SHAPES = [
    /\p{L}[_-]?\p{Nd}/u, // worker3
    /[\p{L}\p{N}_]\/[\p{L}\p{N}_@]/u, // feat/login
    /[\p{L}\p{N}_]\.[\p{L}\p{N}_]/u, // build.example
    /@./u, // @scope
    /^[a-z][a-z0-9]*[A-Z]/u, // getUser
];


/***/ }),

/***/ 26696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findTimeCeiling),
/* harmony export */   w: () => (/* binding */ CEILING)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92631);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _stats_ranks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9902);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80344);




const CEILING = {
    days: 14,
    width: 1.04,
    fewest: 5,
    failing: 0.8,
    timesBelow: 3,
    mostAbove: 0.1,
    mostSuccessesAbove: 0.2,
};
/** The ceiling at which the most cycles fail. */
function findTimeCeiling({ decided, now }, shape) {
    const from = now - shape.days * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    const timed = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(decided, from, Infinity)
        .filter((cycle) => (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimed */ ._Y)(cycle))
        .toSorted((a, b) => a.seconds - b.seconds);
    const band = fullestBand(timed, shape);
    if (band === undefined)
        return undefined;
    const reached = timed.slice(band.from, band.to);
    const failed = reached.filter(({ outcome }) => outcome === 'failure').map(({ seconds }) => seconds);
    const [low, high] = [failed[0] ?? 0, reached.at(-1)?.seconds ?? 0];
    return {
        seconds: (0,_stats_ranks_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(failed),
        low,
        high,
        reached,
        shorter: timed.slice(0, band.from),
        since: sinceWhen(decided, { low, high, days: shape.days }),
    };
}
/** Indices into the cycles sorted by duration: from one to before another. Three pointers, so linear. */
function fullestBand(timed, { width, fewest, failing, timesBelow, mostAbove, mostSuccessesAbove }) {
    const failedUpTo = [0];
    let failures = 0;
    for (const { outcome } of timed)
        failedUpTo.push(outcome === 'failure' ? ++failures : failures);
    const failedBetween = (a, b) => (failedUpTo[b] ?? 0) - (failedUpTo[a] ?? 0);
    const n = timed.length;
    const successes = n - failures;
    let best;
    // Of the band below, of the cycles as long as this one, and of those above the band.
    let [below, from, to] = [0, 0, 0];
    for (const [index, { outcome, seconds }] of timed.entries()) {
        if (timed[index - 1]?.seconds !== seconds)
            from = index;
        while ((timed[to]?.seconds ?? Infinity) <= width * seconds)
            to += 1;
        while ((timed[below]?.seconds ?? Infinity) * width < seconds)
            below += 1;
        if (outcome !== 'failure')
            continue;
        const [failed, failedAbove] = [failedBetween(from, to), failedBetween(to, n)];
        const isCeiling = to - from >= fewest &&
            failed >= failing * (to - from) &&
            to - from >= timesBelow * (from - below) &&
            failedAbove <= mostAbove * (failed + failedAbove) &&
            n - to - failedAbove <= mostSuccessesAbove * successes;
        if (isCeiling && failed > (best?.failed ?? 0))
            best = { from, to, failed };
    }
    return best;
}
/** A failure above the ceiling says more against it than one at it says for it: that may be luck. */
const ABOVE_WEIGHT = 3;
/**
 * From which failure at the ceiling on they outweigh those above it the most.
 *
 * Reference: Page (1954), Continuous inspection schemes, Biometrika 41, 100-115: the change lies where the cumulative
 * sum has its extremum.
 */
function sinceWhen(decided, { low, high, days }) {
    let [sum, most] = [0, 0];
    let since;
    let isEarlierAbove = false;
    for (const { at, outcome, seconds = 0 } of decided.toReversed()) {
        if (outcome !== 'failure' || seconds < low)
            continue;
        if (seconds > high)
            isEarlierAbove = true;
        sum += seconds > high ? -ABOVE_WEIGHT : 1;
        if (sum > most)
            [most, since, isEarlierAbove] = [sum, at, false];
    }
    const begin = decided[0]?.at ?? 0;
    return isEarlierAbove || (since ?? 0) - begin >= days * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq ? since : undefined;
}


/***/ }),

/***/ 80344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ SILENCE_DAYS),
/* harmony export */   Do: () => (/* binding */ taskKey),
/* harmony export */   Fj: () => (/* binding */ reachesBack),
/* harmony export */   Os: () => (/* binding */ pausesSince),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   c7: () => (/* binding */ TIMELINE_DAYS),
/* harmony export */   gZ: () => (/* binding */ silencesReaching),
/* harmony export */   nT: () => (/* binding */ firstFrom),
/* harmony export */   qi: () => (/* binding */ BASELINE_DAYS),
/* harmony export */   tx: () => (/* binding */ runningDays),
/* harmony export */   wt: () => (/* binding */ buildTimeline),
/* harmony export */   wz: () => (/* binding */ datedInOrder),
/* harmony export */   zh: () => (/* binding */ countTries)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92631);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);


/** The window is compared with this many days before it. */
const BASELINE_DAYS = 28;
/** Older cycles say little about how the loop works today. */
const TIMELINE_DAYS = 84;
/** The one place that cuts the log into windows. */
function buildTimeline(cycles, now, windowDays, { future = 'left-out', baselineFrom = -Infinity, alive = datedInOrder(cycles, future === 'counted' ? Infinity : now), } = {}) {
    const windowStart = now - windowDays * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    const knownFrom = Math.max(baselineFrom, alive[0]?.at ?? windowStart);
    const baselineStart = Math.min(windowStart, Math.max(knownFrom, windowStart - BASELINE_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq));
    const decidedFrom = now - Math.max(TIMELINE_DAYS, windowDays + BASELINE_DAYS) * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    const decided = between(alive, decidedFrom, Infinity).filter(_model_retro_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecided */ .d$);
    return {
        now,
        windowDays,
        windowStart,
        previousStart: windowStart - windowDays * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq,
        baselineStart,
        knownFrom,
        baselineDays: (windowStart - baselineStart) / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq,
        decidedFrom,
        decided,
        recent: between(decided, windowStart, Infinity),
        baseline: between(decided, baselineStart, windowStart),
        alive,
    };
}
/** Dated cycles but those of the future, in order of time. Nearly every log is that already, and handed on as it is. */
function datedInOrder(cycles, now) {
    if (isDatedInOrder(cycles, now))
        return cycles;
    const dated = cycles.filter((cycle) => cycle.at !== undefined && !(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isInFuture */ .LV)(cycle.at, now));
    return isDatedInOrder(dated, now) ? dated : dated.toSorted((a, b) => a.at - b.at);
}
function isDatedInOrder(cycles, now) {
    let before = -Infinity;
    for (const { at } of cycles) {
        if (at === undefined || at < before)
            return false;
        before = at;
    }
    return !(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isInFuture */ .LV)(before, now);
}
/** Those of cycles in order of time that lie from one instant to before another. */
function between(cycles, from, to) {
    return cycles.slice(firstFrom(cycles, from), firstFrom(cycles, to));
}
/** Index of the first cycle at an instant or later, of cycles in order of time; binary search. */
function firstFrom(cycles, at) {
    let [low, high] = [0, cycles.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((cycles[middle]?.at ?? Infinity) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Microseconds between cycles that follow each other from an instant on, decided or not; the newest first. */
function pausesSince({ alive }, from) {
    const pauses = [];
    for (let index = alive.length - 1; index > 0; index--) {
        const [before, cycle] = [alive[index - 1], alive[index]];
        if (before === undefined || cycle === undefined || before.at < from)
            break;
        pauses.push(cycle.at - before.at);
    }
    return pauses;
}
/** A pause of more days is no part of the rhythm, as a long weekend is: of a pace its days do not count. */
const SILENCE_DAYS = 5;
/** Pauses of more days that reach into the time since an instant, the newest first: also the one that lasts. */
function silencesReaching({ alive, now }, since, days = SILENCE_DAYS) {
    const silences = [];
    let to = now;
    for (let index = alive.length - 1; index >= 0 && to > since; index--) {
        const from = alive[index]?.at ?? now;
        if (to - from > days * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq)
            silences.push({ from, to });
        to = from;
    }
    return silences;
}
/** Days of the baseline in which the loop ran: without silences. */
function runningDays(timeline) {
    const { baselineStart, windowStart } = timeline;
    const silent = silencesReaching(timeline, baselineStart)
        .filter(({ from }) => from < windowStart)
        .reduce((sum, { from, to }) => sum + Math.min(to, windowStart) - Math.max(from, baselineStart), 0);
    return (windowStart - baselineStart - silent) / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
}
/** Whether the log began before an instant: where it did not, no page speaks of weeks that it has not seen. */
function reachesBack({ alive }, to) {
    return (alive[0]?.at ?? Infinity) < to;
}
/** One task whatever the log wrote: 7 and "7" are the same. `undefined` for none. */
function taskKey(cycle) {
    return cycle.task === undefined || cycle.task === 0 || cycle.task === '' ? undefined : String(cycle.task);
}
function countTries(cycles) {
    let k = 0;
    for (const cycle of cycles)
        if (cycle.outcome === 'success')
            k += 1;
    return { k, n: cycles.length };
}


/***/ }),

/***/ 95950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ longestUndecided),
/* harmony export */   I: () => (/* binding */ undecidedSince)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92631);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80344);



/** Since the last decided cycle of all times; undefined where nothing was decided after it was, or ever. */
function undecidedSince({ alive, now }) {
    const last = alive.findLastIndex(_model_retro_js__WEBPACK_IMPORTED_MODULE_2__/* .isDecided */ .d$);
    const cycle = alive[last];
    if (cycle === undefined || last === alive.length - 1)
        return undefined;
    return { cycles: alive.length - 1 - last, days: (now - cycle.at) / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq };
}
/** The longest between two of the decided cycles, which are in order of time; `alive` holds them and those between. */
function longestUndecided(alive, decided) {
    const [first, last] = [decided[0], decided.at(-1)];
    if (first === undefined || last === undefined)
        return { cycles: 0, days: 0 };
    let [cycles, longest] = [0, 0];
    for (let index = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFrom */ .nT)(alive, first.at); index < alive.length; index++) {
        const cycle = alive[index];
        if (cycle === undefined || cycle.at > last.at)
            break;
        cycles = (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_2__/* .isDecided */ .d$)(cycle) ? 0 : cycles + 1;
        longest = Math.max(longest, cycles);
    }
    let [pause, previous] = [0, first.at];
    for (const { at } of decided) {
        pause = Math.max(pause, at - previous);
        previous = at;
    }
    return { cycles: longest, days: pause / _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq };
}


/***/ }),

/***/ 69807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ shortOf),
/* harmony export */   Tb: () => (/* binding */ worklessTest),
/* harmony export */   yd: () => (/* binding */ isTraced)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92631);
/* harmony import */ var _stats_ranks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9902);


/** So little of the ordinary time is no work where nothing shows that there was some; where the log never records any, less. */
const SHORT = 0.2;
const SHORT_UNTRACED = 0.05;
/** What is ordinary is that of the longer half, so that phantoms may be most of a kind's successes, not three quarters. */
const ORDINARY = 0.75;
const FEWEST = 8;
/** Fewer with traces of work do not show what it takes. */
const FEWEST_WORKED = 3;
/**
 * Tells successes that were far too short to have done anything, and left neither lines nor tokens where the log records
 * them: under a fifth of what its kind ordinarily takes, or of what all take where the kind is rare. In a log that records
 * neither, under a twentieth: work that got five times faster is no phantom.
 */
function worklessTest({ decided }) {
    // Most logs show what each success did, and then nobody asks.
    let limitOf;
    return (cycle) => cycle.outcome === 'success' &&
        (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(cycle) &&
        !showsWork(cycle) &&
        cycle.seconds < (limitOf ??= findLimits(decided))(cycle);
}
/** The seconds under which a success without a trace did no work; 0 where too few are known. */
function findLimits(decided) {
    const kinds = new Map();
    const all = [];
    // Where traces tell which ones did work, what is ordinary is what these take.
    const timed = decided.filter((cycle) => cycle.outcome === 'success' && (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(cycle));
    const worked = timed.filter(showsWork);
    for (const cycle of worked.length >= FEWEST_WORKED ? worked : timed) {
        if (!(0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(cycle))
            continue;
        all.push(cycle.seconds);
        const seconds = kinds.get((0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(cycle));
        if (seconds === undefined)
            kinds.set((0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(cycle), [cycle.seconds]);
        else
            seconds.push(cycle.seconds);
    }
    if (timed.length < FEWEST)
        return () => 0;
    const short = shortOf(decided);
    const ofAll = short * (0,_stats_ranks_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(all, ORDINARY);
    const limits = new Map([...kinds].map(([kind, seconds]) => [
        kind,
        seconds.length < FEWEST ? ofAll : short * (0,_stats_ranks_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(seconds, ORDINARY),
    ]));
    return (cycle) => limits.get((0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(cycle)) ?? ofAll;
}
/** The share of the ordinary time under which a success of this log is suspect. */
function shortOf(decided) {
    return isTraced(decided) ? SHORT : SHORT_UNTRACED;
}
/** Whether the log records what work leaves: files, calls, lines or tokens. */
function isTraced(decided) {
    return decided.some(showsWork);
}
function showsWork({ work, linesAdded, linesRemoved, tokens = 0 }) {
    return work === true || linesAdded + linesRemoved + tokens > 0;
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

/***/ 49795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ joinDetails),
/* harmony export */   Pk: () => (/* binding */ arrowOf),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   Vk: () => (/* binding */ ofPercent),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   e8: () => (/* binding */ fromTo),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _stats_round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90421);



/** The one place that makes words of facts. */
/** A share as counted. */
function shareOf({ k, n }) {
    return { value: n === 0 ? 0 : k / n, k, n };
}
/** Seconds as insights.json holds them, so that a time reads the same from a rule and from the file. */
function secondsOf(value, n) {
    return { value: (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundSeconds */ .U)(value), ...(n !== undefined && { n }) };
}
/** `83%`, `11.6 min`, `3 days`, `7.4`, `3 pull requests`. */
function amountText(measure, { value, k, n }, unit) {
    switch (_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .MEASURES */ .sF[measure]) {
        case 'share':
            return k !== undefined && n !== undefined ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(k, n) : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value, 1);
        case 'seconds':
            return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(value);
        case 'days':
            return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(Math.floor(value), 'day');
        case 'cycles a day':
            return value.toFixed(1);
        case 'cycles':
            return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(Math.round(value), unit.one);
        case 'tasks':
        case 'times':
        case 'lines':
            return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(Math.round(value), _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .MEASURES */ .sF[measure].replace(/s$/, ''));
    }
}
/** `from 83% to 54%`. */
function fromTo({ measure, before, now }, unit) {
    return before === undefined
        ? amountText(measure, now, unit)
        : `from ${amountText(measure, before, unit)} to ${amountText(measure, now, unit)}`;
}
/** `83% → 54%`. */
function arrowOf({ measure, before, now }, unit) {
    return before === undefined
        ? amountText(measure, now, unit)
        : `${amountText(measure, before, unit)} → ${amountText(measure, now, unit)}`;
}
/** `126 of 152 → 20 of 37`. */
function countsText({ before, now }) {
    return [before, now]
        .flatMap((amount) => (amount?.n === undefined ? [] : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(amount.k ?? 0, amount.n)))
        .join(' → ');
}
/** The parts of a detail that say something. */
function joinDetails(parts) {
    return parts.filter((part) => part !== false && part !== '').join('; ');
}
/** `20 of 37, 54%`. */
function ofPercent({ k = 0, n = 0 }) {
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(k, n)}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(k, n)}`;
}


/***/ }),

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ LONG),
/* harmony export */   ER: () => (/* binding */ FALL),
/* harmony export */   e: () => (/* binding */ PROBABILITY),
/* harmony export */   ho: () => (/* binding */ AMOUNT),
/* harmony export */   i2: () => (/* binding */ COUNT),
/* harmony export */   oV: () => (/* binding */ SHARE),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   vV: () => (/* binding */ TIMES)
/* harmony export */ });
/** How many cycles, tasks, tries or pauses it takes. */
const COUNT = { min: 1, max: 1_000_000, whole: true };
/** A share or a quantile. */
const SHARE = { min: 0, max: 1 };
const PROBABILITY = { min: 0, max: 1 };
/** How many times as much, or as long. */
const TIMES = { min: 1, max: 1000 };
/** A fall: how much of it is left. */
const FALL = { min: 0.001, max: 1 };
/** As far back as rules look. */
const DAYS = { min: 1, max: 84 };
/** Of any length. */
const LONG = { min: 0, max: 3650 };
/** Amounts: hours, seconds, lines, cycles expected. */
const AMOUNT = { min: 0, max: 1_000_000_000 };


/***/ }),

/***/ 33447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   Z5: () => (/* binding */ withOdds),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/* harmony import */ var _analyse_data_quality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73403);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);


/** A test whose odds are costly: they are worked out once, when they are asked for. */
function withOdds(test, oddsOf) {
    let known;
    const odds = () => (known ??= oddsOf());
    return {
        ...test,
        get p() {
            return odds().p;
        },
        get interval() {
            return odds().interval;
        },
    };
}
/** The same test where it is enough, or matters, in fewer cases. */
function narrowed(test, { enough = test.enough, matters }) {
    const { method, n, k, effect } = test;
    const same = { method, n, ...(k !== undefined && { k }), ...(effect !== undefined && { effect }) };
    return withOdds({ ...same, enough, matters }, () => test);
}
function defineRule(rule) {
    return {
        ...rule,
        run: (analysis, given) => {
            const limits = given;
            const nameOf = (key) => (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .taskText */ .HG)(key, analysis.retro.taskLinks);
            return rule.check(analysis, limits).map((candidate) => ({
                candidate,
                words: () => {
                    const unit = (0,_analyse_data_quality_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(analysis.dataQuality);
                    const words = rule.word({ ...candidate, unit }, limits, nameOf);
                    return { ...words, lead: (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .upperFirst */ .Zb)(words.lead) };
                },
            }));
        },
    };
}


/***/ }),

/***/ 55018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y0: () => (/* binding */ RULES),
  gt: () => (/* binding */ aboutRule),
  QZ: () => (/* binding */ ruleNamed)
});

// EXTERNAL MODULE: ./build/src/judge/fact.js
var judge_fact = __webpack_require__(49795);
// EXTERNAL MODULE: ./build/src/judge/range.js
var range = __webpack_require__(4968);
// EXTERNAL MODULE: ./build/src/judge/rule.js
var rule = __webpack_require__(33447);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
;// CONCATENATED MODULE: ./build/src/judge/rules/data-degraded.js




const dataDegraded = (0,rule/* defineRule */.Km)({
    id: 'data-degraded',
    severity: 'medium',
    category: 'data',
    family: 'data',
    summary: 'A log could not be read, or much of it could not be used.',
    question: 'Is the log good enough to judge by?',
    lasts: { until: 'event' },
    ofToday: true,
    called: () => 'much of a log cannot be used',
    limits: {
        fewest: { default: 10, range: range/* COUNT */.i2, unit: 'lines', source: 'one broken line of five is no pattern' },
        skipped: {
            default: 0.1,
            range: range/* SHARE */.oV,
            unit: 'share of lines',
            source: 'a few broken lines in a long log are ordinary',
        },
        undecided: {
            default: 0.5,
            range: range/* SHARE */.oV,
            unit: 'share of cycles',
            source: 'rates then speak for the smaller half',
        },
        undated: { default: 0.1, range: range/* SHARE */.oV, unit: 'share of cycles', source: 'they are in no window' },
    },
    check: ({ dataQuality, windowDays: week }, limits) => dataQuality.sources.flatMap(({ report, counts }) => {
        if (counts === undefined)
            return [];
        const troubles = troublesOf(report, counts, limits);
        const isClosed = report.state === 'refused' || report.state === 'unreadable';
        const worst = troubles[0];
        return {
            subject: { kind: 'source', key: report.path },
            test: {
                method: 'rule',
                n: [0, worst?.n ?? report.lines],
                k: [0, worst?.k ?? 0],
                // A whole array may stand on one line.
                enough: isClosed || Math.max(report.lines, report.records) >= limits.fewest,
                matters: isClosed || troubles.length > 0,
            },
            values: { isClosed, report, troubles, week },
        };
    }),
    word({ subject, unit, values: { isClosed, report, troubles, week } }, limits) {
        const log = unit.isLogged ? `${unit.one} log` : `list of ${unit.many}`;
        return {
            lead: isClosed
                ? `A ${log} was not read: it ${report.problem ?? `is ${report.state}`}`
                : `A ${log} has too many ${(0,words/* list */.p_)(troubles.map(({ what }) => what(unit)))}`,
            detail: isClosed ? '' : (0,judge_fact/* joinDetails */.Bm)(troubles.map(judge_fact/* ofPercent */.Vk)),
            recommendation: isClosed
                ? recommendationOf({ remedy: report.remedy })
                : unit.isLogged
                    ? recommendationOf(troubles[0]?.cause)
                    : 'Print the list again, whole and with all of its fields',
            facts: isClosed
                ? [{ measure: 'unusable', now: { value: 1 } }]
                : troubles.map((trouble) => ({ measure: 'unusable', now: (0,judge_fact/* shareOf */.tC)(trouble) })),
            goal: {
                measure: 'unusable',
                subject,
                direction: 'at-most',
                target: Math.max(limits.skipped, limits.undated),
                within: { days: week },
            },
        };
    },
});
/** @param cause of the first trouble; without what was found where the lead says it */
function recommendationOf({ say, remedy = 'See what writes the log' } = {}) {
    return (0,words/* upperFirst */.Zb)(say === undefined ? remedy : `${remedy}: the log ${say}`);
}
function troublesOf(report, counts, limits) {
    let skipped = 0;
    for (const { count } of report.skipped.values())
        skipped += count;
    return [
        {
            what: () => 'lines that could not be used',
            cause: { say: report.problem, remedy: report.remedy },
            k: skipped,
            n: report.lines,
            most: limits.skipped,
        },
        {
            what: ({ many }) => `${many} without a usable time`,
            cause: report.lacks?.time,
            // Where no row has a time, rows count in their order: nothing is broken, and the report says so.
            k: counts.undated === counts.cycles - counts.future ? 0 : counts.undated,
            n: counts.cycles - counts.future,
            most: limits.undated,
        },
        {
            what: ({ many }) => `${many} that do not say how they ended`,
            cause: report.lacks?.outcome,
            k: counts.unrecorded,
            n: counts.cycles - counts.future,
            most: limits.undecided,
        },
    ].filter(({ k, n, most }) => k > most * n);
}

;// CONCATENATED MODULE: ./build/src/analyse/common-reason.js
/**
 * The reason that most of the failures among some cycles give, twice at least: as pages name it, whatever numbers and
 * names it holds, or in the log's own words where its rows have no times. '' for none. Untrusted text.
 */
function commonReason(cycles, { clusterOf, clusters }) {
    const counts = new Map();
    for (const { outcome, reason } of cycles) {
        if (outcome !== 'failure' || reason === '')
            continue;
        const key = clusterOf(reason) ?? reason;
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (most === undefined || most[1] < 2)
        return '';
    return clusters.find(({ id }) => id === most[0])?.label ?? most[0];
}

// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
;// CONCATENATED MODULE: ./build/src/judge/rules/incident.js







const incident = (0,rule/* defineRule */.Km)({
    id: 'incident',
    severity: 'medium',
    category: 'reliability',
    family: 'incident',
    summary: 'Nearly everything failed for a while, whatever was tried.',
    question: 'Was there a stretch in which the loop, not its tasks, was at fault?',
    lasts: { until: 'event' },
    accountsFor: { rank: 1, cycles: (_finding, { isIncident }) => isIncident },
    called: ({ unit, facts: [fact] }) => `${(0,words/* plural */.LS)(fact?.now.n ?? 0, unit.one)} failed in a row`,
    limits: {
        rarest: {
            default: 1e-4,
            range: range/* PROBABILITY */.e,
            unit: 'probability',
            source: 'four of five failing is ordinary at a failure rate of 25 %: 3 to 4 times in 90 days',
        },
    },
    check: ({ timeline, incidents, failureReasons }, limits) => incidents.flatMap(({ cycles, failed, tasks, tail }) => {
        const [first, last] = [cycles[0], cycles.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const n = cycles.length;
        return {
            // Its beginning names it: an incident that goes on stays the same one.
            subject: { kind: 'loop', key: (0,time/* formatInstant */.r4)(first.at) },
            test: {
                method: 'rule',
                n: [0, n],
                k: [0, failed],
                effect: failed / n,
                enough: true,
                matters: tail <= limits.rarest && last.at >= timeline.windowStart,
            },
            values: {
                n,
                failed,
                tasks,
                reason: commonReason(cycles, failureReasons),
                from: minuteOf(first.at),
                to: minuteOf(last.at),
            },
        };
    }),
    // Such a stretch seldom comes twice: that none follows shows nothing, so there is no goal.
    word: ({ unit, values: { n, failed, tasks, reason, from, to } }) => ({
        lead: `${(0,words/* ofText */.XA)(failed, n)} successive ${unit.many}${tasks === 0 ? '' : ` over ${(0,words/* plural */.LS)(tasks, 'task')}`} ${unit.unit === 'pull-request' ? (0,units/* agree */.d5)(n, unit.failed) : 'failed'} between ${from} and ${to} UTC`,
        detail: (0,judge_fact/* joinDetails */.Bm)([(0,words/* percent */.KN)(failed, n), reason !== '' && `most often ${(0,words/* quoted */.TL)(reason)}`]),
        recommendation: unit.unit === 'pull-request'
            ? `Look at what all these ${unit.many} share (who closed them, the agent, its instructions, the main branch) before blaming any task`
            : `Look at what these ${unit.many} share (credentials, quota, network, runner, main branch), and let the loop stop after 3 failures in a row`,
        facts: [
            { measure: 'failures', now: { value: failed, k: failed, n } },
            ...(tasks === 0 ? [] : [{ measure: 'tasks', now: { value: tasks } }]),
        ],
    }),
});
/** `2026-09-18 04:30`. */
function minuteOf(at) {
    return (0,time/* formatInstant */.r4)(at).slice(0, 16).replace('T', ' ');
}

// EXTERNAL MODULE: ./build/src/analyse/contrasts.js
var analyse_contrasts = __webpack_require__(69280);
// EXTERNAL MODULE: ./build/src/analyse/workless.js
var workless = __webpack_require__(69807);
// EXTERNAL MODULE: ./build/src/model/retro.js
var retro = __webpack_require__(92631);
// EXTERNAL MODULE: ./build/src/stats/ranks.js
var ranks = __webpack_require__(9902);
;// CONCATENATED MODULE: ./build/src/judge/gauge.js




const SUCCESS = {
    law: 'share',
    isGood: ({ outcome }) => outcome === 'success',
    amountOf: (cycles) => successOf(cycles),
    word: (fact, { since, unit }) => ({
        lead: `${(0,words/* upperFirst */.Zb)(unit.rate)} has been ${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
        detail: (0,judge_fact/* countsText */.WN)(fact),
    }),
};
const SUCCESS_OF_KIND = {
    law: 'share',
    isGood: (cycle, { subject }) => ((0,retro/* kindOf */.I)(cycle) === subject.key ? cycle.outcome === 'success' : undefined),
    amountOf: (cycles, _days, { subject }) => successOf(cycles.filter((cycle) => (0,retro/* kindOf */.I)(cycle) === subject.key)),
    word: (fact, { since, unit }, { subject }) => ({
        lead: `${(0,words/* upperFirst */.Zb)(unit.rate)} of ${(0,words/* quoted */.TL)(subject.key)} has been ${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
        detail: (0,judge_fact/* countsText */.WN)(fact),
    }),
};
/** Of successes: those that did some work. */
const WITH_WORK = {
    law: 'share',
    isGood: (cycle, _finding, { isWorkless }) => (cycle.outcome === 'success' ? !isWorkless(cycle) : undefined),
    amountOf: (cycles, _days, _finding, { isWorkless }) => (0,judge_fact/* shareOf */.tC)({
        k: cycles.filter(isWorkless).length,
        n: cycles.filter(({ outcome }) => outcome === 'success').length,
    }),
    word: (fact, { since, unit }) => ({
        lead: `${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} of successes have done no work since ${since}, ${wasText(fact, unit)}`,
        detail: (0,judge_fact/* countsText */.WN)(fact),
    }),
};
const WITHOUT_REASON = {
    law: 'share',
    isGood: (cycle, { subject }, { failureReasons }) => !isOfReason(cycle, subject.key, failureReasons),
    amountOf: (cycles, _days, { subject }, { failureReasons }) => (0,judge_fact/* shareOf */.tC)({
        k: cycles.filter((cycle) => isOfReason(cycle, subject.key, failureReasons)).length,
        n: cycles.length,
    }),
    word: (fact, { since, unit }, { subject }, { failureReasons }) => {
        const label = failureReasons.clusters.find(({ id }) => id === subject.key)?.label ?? subject.key;
        return {
            lead: `${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} of ${unit.many} have failed with ${(0,words/* quoted */.TL)(label)} since ${since}, ${wasText(fact, unit)}`,
            detail: (0,judge_fact/* countsText */.WN)(fact),
        };
    },
};
/** Half of the cycles took longer than the median before; good are those under the middle of before and now. */
const DURATION = {
    law: 'share',
    isGood: (cycle, { facts: [fact] }) => (0,retro/* isTimed */._Y)(cycle) && fact?.before !== undefined
        ? cycle.seconds <= Math.sqrt(fact.before.value * fact.now.value)
        : undefined,
    amountOf: (cycles) => {
        const seconds = cycles.flatMap((cycle) => ((0,retro/* isTimed */._Y)(cycle) ? cycle.seconds : []));
        return (0,judge_fact/* secondsOf */.TM)(seconds.length === 0 ? 0 : (0,ranks/* median */.JZ)(seconds), seconds.length);
    },
    word: (fact, { since, unit }) => ({
        lead: `${(0,words/* upperFirst */.Zb)(unit.many)} have taken ${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} since ${since}, ${wasText(fact, unit)}`,
        detail: `medians of ${(0,words/* plural */.LS)(fact.before?.n ?? 0, `timed ${unit.one}`)} → ${(0,words/* groupThousands */.Zv)(fact.now.n ?? 0)}`,
    }),
};
const PACE = {
    law: 'rate',
    isGood: () => true,
    amountOf: (cycles, days) => ({ value: cycles.length / days, k: cycles.length, n: days }),
    word: (fact, { since, unit }) => ({
        lead: `The loop has made ${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} ${unit.many} a day since ${since}, ${wasText(fact, unit)}`,
        detail: `${(0,words/* plural */.LS)(fact.before?.k ?? 0, unit.one)} in ${(0,words/* plural */.LS)(Math.round(fact.before?.n ?? 0), 'day')} → ${(0,words/* groupThousands */.Zv)(fact.now.k ?? 0)} in ${Math.round(fact.now.n ?? 0)}`,
    }),
};
function successOf(cycles) {
    return (0,judge_fact/* shareOf */.tC)({ k: cycles.filter(({ outcome }) => outcome === 'success').length, n: cycles.length });
}
function isOfReason(cycle, id, { clusterOf }) {
    return cycle.outcome === 'failure' && clusterOf(cycle.reason) === id;
}
function wasText({ measure, before }, unit) {
    return before === undefined ? 'before that unknown' : `before that ${(0,judge_fact/* amountText */.cY)(measure, before, unit)}`;
}

// EXTERNAL MODULE: ./build/src/judge/success-change.js
var success_change = __webpack_require__(51387);
;// CONCATENATED MODULE: ./build/src/judge/rules/phantom-success.js










const phantomSuccess = (0,rule/* defineRule */.Km)({
    id: 'phantom-success',
    severity: 'medium',
    category: 'reliability',
    family: 'phantom-success',
    summary: 'Many successes are far too short to have done anything, more than in the eight weeks before.',
    question: 'Are there successes that did no work?',
    lasts: { until: 'back', ...WITH_WORK },
    // A rise of success, or of the pace, that is gone without them is none.
    accountsFor: { rank: 1, flatters: true, cycles: (_finding, { isWorkless }) => isWorkless },
    called: ({ facts: [fact] }) => `${(0,words/* ofText */.XA)(fact?.now.k ?? 0, fact?.now.n ?? 0)} successes did no work`,
    limits: {
        ...success_change/* SIDE_LIMITS */.x9,
        several: {
            default: 5,
            range: range/* COUNT */.i2,
            unit: 'successes without work now',
            source: 'one or two may be no-ops that were right',
        },
        practical: {
            default: 0.15,
            range: range/* SHARE */.oV,
            unit: 'share of successes',
            source: 'less does not change what the success rate says',
        },
    },
    check(analysis, limits) {
        const { contrasts, dayCorrelation, isWorkless, timeline } = analysis;
        const change = (0,success_change/* scanShare */.z)(contrasts, dayCorrelation, limits, {
            count: (0,analyse_contrasts/* countSides */.m)(timeline.decided, (cycle) => cycle.outcome === 'success' ? isWorkless(cycle) : undefined),
            isLarge: (before, now) => now.k >= limits.several &&
                now.k / now.n - (before.n === 0 ? 0 : before.k / before.n) >= limits.practical,
        });
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: change.test,
                values: {
                    change,
                    beside: () => secondsBeside(change.contrast.now, analysis),
                    week: timeline.windowDays,
                },
            },
        ];
    },
    word: ({ subject, unit, values: { change, beside, week } }) => {
        const { taken, usual, traced, short } = beside();
        return {
            lead: `${(0,words/* ofText */.XA)(change.now.k, change.now.n)} successes of the last ${change.contrast.nowDays} days took ${(0,words/* duration */.p0)(taken)} in the median where such work takes ${(0,words/* duration */.p0)(usual)}${traced ? ', and left no trace of work' : ''}`,
            detail: `${(0,words/* percent */.KN)(change.now.k, change.now.n)}, before that ${(0,words/* percent */.KN)(change.before.k, change.before.n)}`,
            recommendation: `Check three of them for a real change${unit.isLogged ? `, and call a ${unit.one} a success only with a commit or a passing test` : ''}`,
            facts: [
                { measure: 'short-successes', before: (0,judge_fact/* shareOf */.tC)(change.before), now: (0,judge_fact/* shareOf */.tC)(change.now) },
                { measure: 'cycle-seconds', before: (0,judge_fact/* secondsOf */.TM)(usual), now: (0,judge_fact/* secondsOf */.TM)(taken) },
            ],
            goal: {
                measure: 'short-successes',
                subject,
                direction: 'below',
                target: (change.before.k / Math.max(1, change.before.n) + change.now.k / change.now.n) / 2,
                within: { days: week },
                beyond: short,
            },
        };
    },
});
/** What those without work take, and the others of the last 84 days; `traced` where the log records lines or tokens. */
function secondsBeside(now, { timeline, isWorkless }) {
    const secondsOfAll = (cycles) => {
        const seconds = cycles.filter((cycle) => (0,retro/* isTimed */._Y)(cycle)).map((cycle) => cycle.seconds);
        return seconds.length === 0 ? 0 : (0,ranks/* median */.JZ)(seconds);
    };
    return {
        taken: secondsOfAll(now.filter(isWorkless)),
        usual: secondsOfAll(timeline.decided.filter((cycle) => cycle.outcome === 'success' && !isWorkless(cycle))),
        traced: (0,workless/* isTraced */.yd)(timeline.decided),
        short: (0,workless/* shortOf */.IX)(timeline.decided),
    };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/quarantine-ignored.js




const quarantineIgnored = (0,rule/* defineRule */.Km)({
    id: 'quarantine-ignored',
    severity: 'medium',
    category: 'quarantine',
    family: 'quarantine',
    summary: 'The loop tries a task although it is in quarantine.',
    question: 'Does the loop respect the quarantine list?',
    about: {
        together: (names) => ({
            recommendation: `Let the loop read the quarantine list before it chooses ${names}`,
            workedIf: 'none of them is tried while it is in quarantine',
        }),
    },
    lasts: { until: 'event' },
    ofToday: true,
    called: ({ name, count }) => count === 1 ? `${name} was tried in quarantine` : `${(0,words/* plural */.LS)(count, 'task')} were tried in quarantine`,
    limits: {
        fewest: { default: 1, range: range/* COUNT */.i2, unit: 'tries in the window', source: 'a quarantine allows none' },
    },
    check: ({ timeline, quarantineState }, limits) => quarantineState.map(({ key, last, triesInWindow, failedInWindow, failedSecondsInWindow }) => ({
        subject: { kind: 'task', key },
        test: {
            method: 'rule',
            n: [0, triesInWindow],
            k: [0, failedInWindow],
            enough: true,
            // After a success the advice is to release it, not to keep away from it.
            matters: triesInWindow >= limits.fewest && last?.outcome !== 'success',
        },
        values: { key, seconds: failedSecondsInWindow, week: timeline.windowDays },
        savingSeconds: failedSecondsInWindow,
    })),
    word: ({ subject, test: { n, k }, values: { key, seconds, week } }, _, taskText) => ({
        lead: `${taskText(key)} is in quarantine and was tried in the last ${(0,words/* daysText */.D5)(week)} all the same`,
        detail: (0,judge_fact/* joinDetails */.Bm)([
            `${(0,words/* ofText */.XA)(k?.[1] ?? 0, n[1])} ${n[1] === 1 ? 'try' : 'tries'} failed`,
            seconds > 0 && (0,words/* duration */.p0)(seconds),
        ]),
        recommendation: `Let the loop read the quarantine list before it chooses ${taskText(key)}`,
        facts: [
            { measure: 'tries', now: { value: n[1] } },
            { measure: 'failed-seconds', now: (0,judge_fact/* secondsOf */.TM)(seconds, k?.[1] ?? 0) },
        ],
        goal: { measure: 'tries', subject, direction: 'at-most', target: 0, within: { days: week } },
    }),
});

;// CONCATENATED MODULE: ./build/src/judge/rules/quarantine-overdue.js




const quarantineOverdue = (0,rule/* defineRule */.Km)({
    id: 'quarantine-overdue',
    severity: 'medium',
    category: 'quarantine',
    family: 'quarantine',
    summary: 'A task has been in quarantine longer than planned.',
    question: 'Is anything forgotten in quarantine?',
    about: {
        ages: true,
        order: 'ask-overdue',
        together: (names) => ({
            recommendation: `Decide about ${names}: rewrite and release them, give them to a person, or close them`,
            workedIf: 'none is on the quarantine list, or each has a new end there',
        }),
    },
    lasts: { until: 'event' },
    byClock: true,
    ofToday: true,
    called: ({ name, count }) => `${count === 1 ? `${name} is` : `${(0,words/* plural */.LS)(count, 'task')} are`} in quarantine for too long`,
    limits: {
        longest: {
            default: 14,
            range: range/* LONG */.Bn,
            unit: 'days',
            source: 'two planning weeks; an end in the list goes before it',
        },
    },
    check: ({ now, windowDays: week, quarantineState }, limits) => quarantineState.flatMap(({ key, ageDays, last, entry: { until } }) => {
        // What succeeded since is for quarantine-release to say.
        if (last?.outcome === 'success')
            return [];
        // Who wrote an end has decided how long.
        const overdueDays = until === undefined ? (ageDays ?? 0) - limits.longest : (now - until) / time/* MICROS_PER_DAY */.Rq;
        if (until === undefined && ageDays === undefined)
            return [];
        return {
            subject: { kind: 'task', key },
            test: {
                method: 'rule',
                n: [0, 1],
                effect: overdueDays,
                enough: true,
                matters: overdueDays > 0,
            },
            values: { key, ageDays, ended: until !== undefined, overdueDays: Math.floor(overdueDays), week },
        };
    }),
    word: ({ subject, test: { effect = 0 }, values: { key, ageDays, ended, overdueDays, week } }, _, taskText) => ({
        lead: ended
            ? `The quarantine of ${taskText(key)} ended ${effect < 1 ? 'less than a day' : (0,words/* plural */.LS)(overdueDays, 'day')} ago and it is still listed`
            : `${taskText(key)} has been in quarantine for ${(0,words/* plural */.LS)(Math.floor(ageDays ?? 0), 'day')}`,
        detail: '',
        recommendation: `Decide about ${taskText(key)}: rewrite and release it, give it to a person, or close it`,
        facts: [{ measure: 'quarantined', now: { value: ageDays ?? effect } }],
        goal: { measure: 'quarantined', subject, direction: 'at-most', target: 0, within: { days: week } },
    }),
});

;// CONCATENATED MODULE: ./build/src/judge/rules/quarantine-release.js



const quarantineRelease = (0,rule/* defineRule */.Km)({
    id: 'quarantine-release',
    severity: 'low',
    category: 'quarantine',
    family: 'quarantine',
    summary: 'A quarantined task succeeded at its last try.',
    question: 'Can anything leave quarantine?',
    about: {
        order: 'ask-release',
        together: (names) => ({
            recommendation: `Check that ${names} are done, then take them off the quarantine list`,
            workedIf: 'none is on the quarantine list',
        }),
    },
    lasts: { until: 'event' },
    ofToday: true,
    called: ({ name, count }) => count === 1 ? `${name} may leave quarantine` : `${(0,words/* plural */.LS)(count, 'task')} may leave quarantine`,
    limits: {},
    check: ({ quarantineState, windowDays: week }) => quarantineState.map(({ key, last }) => {
        const succeeded = last?.outcome === 'success' ? 1 : 0;
        return {
            subject: { kind: 'task', key },
            test: {
                method: 'rule',
                n: [0, last === undefined ? 0 : 1],
                k: [0, succeeded],
                enough: true,
                matters: succeeded === 1,
            },
            values: { key, week },
        };
    }),
    word: ({ subject, test: { n, k = [0, 0] }, values: { key, week } }, _, taskText) => ({
        lead: `${taskText(key)} is in quarantine, and its last try since then succeeded`,
        detail: '',
        recommendation: `Check that ${taskText(key)} is done, then take it off the quarantine list`,
        facts: [{ measure: 'success', now: (0,judge_fact/* shareOf */.tC)({ k: k[1], n: n[1] }) }],
        goal: { measure: 'quarantined', subject, direction: 'at-most', target: 0, within: { days: week } },
    }),
});

// EXTERNAL MODULE: ./build/src/analyse/reasons/template.js
var reasons_template = __webpack_require__(35639);
// EXTERNAL MODULE: ./build/src/analyse/timeline.js
var analyse_timeline = __webpack_require__(80344);
// EXTERNAL MODULE: ./build/src/stats/multiple.js
var multiple = __webpack_require__(81009);
// EXTERNAL MODULE: ./build/src/stats/proportion.js
var proportion = __webpack_require__(33115);
;// CONCATENATED MODULE: ./build/src/judge/rules/repeat-failure.js









const repeatFailure = (0,rule/* defineRule */.Km)({
    id: 'repeat-failure',
    severity: 'high',
    category: 'repeat_failure',
    family: 'tasks',
    summary: 'A task fails again and again and has not succeeded since.',
    question: 'Which tasks does the loop keep failing at?',
    about: { order: 'never-select' },
    lasts: {
        until: 'fact',
        over({ timeline, tasks, isIncident }, { subject }, since) {
            const last = tasks.last.get(subject.key);
            if (last === undefined)
                return 'task-left-alone';
            const task = tasks.repeated.find(({ key }) => key === subject.key);
            if (task?.streak === 0 || (last.succeededAt ?? 0) > since)
                return 'task-succeeded';
            if (isLeftAlone(last, task, timeline))
                return 'task-left-alone';
            return task === undefined && isIncident(last.newest) ? 'all-else-fails-too' : undefined;
        },
    },
    accountsFor: {
        rank: 2,
        cycles: ({ subject }) => (cycle) => (0,analyse_timeline/* taskKey */.Do)(cycle) === subject.key,
    },
    notOf: ['search'],
    called: ({ name, count, facts }) => {
        const streak = facts.find(({ measure }) => measure === 'failed-in-a-row');
        if (count > 1)
            return `${(0,words/* plural */.LS)(count, 'task')} keep failing`;
        return streak === undefined
            ? `${name} keeps failing`
            : `${name} failed ${streak.now.value} times in a row`;
    },
    limits: {
        streak: {
            default: 3,
            range: range/* COUNT */.i2,
            unit: 'failures in a row',
            source: 'two in a row happen to many sound tasks',
        },
        sameReasonStreak: {
            default: 2,
            range: range/* COUNT */.i2,
            unit: 'failures in a row',
            source: 'with the same reason, where that is rare, the second try told nothing new',
        },
        rareReason: {
            default: 0.05,
            range: range/* SHARE */.oV,
            unit: 'share of the failures of other tasks',
            source: 'two tasks then fail for it by luck 1 time in 20',
        },
        fewest: { default: 3, range: range/* COUNT */.i2, unit: 'tries', source: 'statistics of the evidence gate' },
        pays: {
            default: 0.15,
            range: range/* SHARE */.oV,
            unit: 'share of retries that succeed',
            source: 'seven tries for one success are more than a person would allow',
        },
        highQ: {
            default: 0.002,
            range: range/* PROBABILITY */.e,
            unit: 'q',
            source: 'every day asks again of every task; npm run bench:worlds',
        },
        lookBack: {
            default: 7,
            range: range/* LONG */.Bn,
            unit: 'days before the window',
            source: 'older ones are no longer tried',
        },
    },
    check({ timeline, tasks, quarantineState }, limits) {
        if (tasks.repeated.length === 0)
            return [];
        const held = new Set(quarantineState.map(({ key }) => key));
        const tries = countRetries(tasks, limits.pays);
        const tested = tasks.repeated.map((task) => {
            const alike = isAlike(task, tries, limits);
            return { task, alike, p: oddsOf(task, tries, alike) };
        });
        const qs = (0,multiple/* benjaminiHochberg */.U)(tested.map(({ p }) => p));
        const since = timeline.windowStart - limits.lookBack * time/* MICROS_PER_DAY */.Rq;
        return tested.map(({ task, alike, p }, index) => {
            // What mostly succeeds is worth another try, whatever its last ones did.
            const isHard = 2 * task.successes <= task.tries;
            return {
                subject: { kind: 'task', key: task.key },
                test: {
                    method: 'task-hazard',
                    n: [0, task.tries],
                    k: [0, task.successes],
                    p,
                    enough: task.tries >= limits.fewest,
                    matters: isHard && task.lastAt >= since && (task.streak >= limits.streak || alike),
                },
                since: task.failingSince,
                values: {
                    task,
                    alike,
                    week: timeline.windowDays,
                    isHeld: held.has(task.key),
                    hasList: held.size > 0,
                },
                severity: (qs[index] ?? 1) <= limits.highQ ? 'high' : 'medium',
                savingSeconds: task.failedSecondsInWindow,
            };
        });
    },
    word: ({ subject, unit, values: { task, alike, week, isHeld, hasList } }, _, taskText) => {
        const { key, tries, successes, streak, failedSeconds } = task;
        return {
            lead: `${taskText(key)} failed ${streak} times in a row${alike ? ', the last two for the same reason' : ''}`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                `${(0,words/* ofText */.XA)(successes, tries)} tries succeeded`,
                failedSeconds > 0 && `failed tries took ${(0,words/* duration */.p0)(failedSeconds)}`,
            ]),
            recommendation: isHeld
                ? `Let the loop obey the quarantine list, which holds ${taskText(key)} already; then split or rewrite it`
                : `Stop retrying ${taskText(key)}: ${unit.isLogged || hasList ? 'quarantine it, then ' : ''}split or rewrite it before another try`,
            facts: [
                { measure: 'success', now: (0,judge_fact/* shareOf */.tC)({ k: successes, n: tries }) },
                { measure: 'failed-in-a-row', now: { value: streak } },
                { measure: 'failed-seconds', now: (0,judge_fact/* secondsOf */.TM)(failedSeconds) },
            ],
            goal: { measure: 'failures', subject, direction: 'at-most', target: 0, within: { days: week } },
        };
    },
});
const FEWEST_DAYS = 14;
const FEWEST_OTHER_CYCLES = 20;
/** ln 100: at the pace of its earlier tries so long a pause happens by luck 1 time in 100. */
const PAUSES = Math.log(100);
/** Whether the loop went on without it for longer than it ever left it alone: no longer tried is no missing data. */
function isLeftAlone({ newest: { at: triedAt } }, task, { now, decided }) {
    const pause = task === undefined ? 0 : (task.lastAt - task.firstAt) / Math.max(1, task.tries - 1);
    if (now - triedAt < Math.max(FEWEST_DAYS * time/* MICROS_PER_DAY */.Rq, PAUSES * pause))
        return false;
    const others = decided.length - 1 - decided.findLastIndex(({ at }) => at <= triedAt);
    return others >= FEWEST_OTHER_CYCLES;
}
/** Before any retry is seen: somewhat fewer fail than succeed. */
const RETRY_FAILS = 0.4;
/** One endless task is no measure of what others do at their third try. */
const MOST_LATER = 10;
const MOST_MANY = 20;
/** A task that succeeds and comes again begins anew. */
function countRetries({ byStreak, reasons }, pays) {
    const many = sumTries(byStreak.slice(1, MOST_MANY + 1));
    // Templates are costly, so each different text gets its own only once.
    const templates = new Map();
    const counts = new Map();
    let failed = 0;
    for (const [reason, count] of reasons) {
        const template = (0,reasons_template/* normaliseReason */.x)(reason);
        templates.set(reason, template);
        counts.set(template, (counts.get(template) ?? 0) + count);
        failed += count;
    }
    return {
        first: sumTries(byStreak.slice(0, 1)),
        second: sumTries(byStreak.slice(1, 2)),
        later: sumTries(byStreak.slice(2, MOST_LATER)),
        inVain: (0,proportion/* binomialTail */.Cv)(many.n - many.k, many.n, 1 - pays),
        reasons: counts,
        failed,
        templateOf: (reason) => templates.get(reason) ?? '',
    };
}
function sumTries(all) {
    return all.reduce((sum, { k, n }) => ({ k: sum.k + k, n: sum.n + n }), { k: 0, n: 0 });
}
/**
 * How often luck alone gives a task so many failures in a row: the first as first tries of other tasks fail, the others
 * as their retries do; or how seldom retries of any task succeed, if one in seven did, where this one never has.
 */
function oddsOf(task, { first, second, later, inVain, ...rest }, alike) {
    const { streak, successes } = task;
    if (streak === 0)
        return 1;
    // All but this streak: what the task did before counts, too, so one that succeeds one time in six may fail five times.
    const firstFails = failureRate(first, 1, 0.5, 1);
    const secondFails = failureRate(second, streak > 1 ? 1 : 0, RETRY_FAILS, 2);
    const laterFails = failureRate(later, Math.min(Math.max(0, streak - 2), MOST_LATER - 2), secondFails, 8);
    const byLuck = firstFails *
        (streak > 1 ? secondFails * laterFails ** (streak - 2) : 1) *
        (alike ? reasonShare(task, rest) : 1);
    return Math.min(1, 2 * Math.min(byLuck, successes === 0 ? inVain : 1));
}
/** Without some failures, and with as many tries more at a rate that is believed before any is seen. */
function failureRate({ k, n }, without, prior, weight) {
    const tries = Math.max(k, n - without);
    return (tries - k + prior * weight) / (tries + weight);
}
/** Whether its last two failures had one reason that is rare among other tasks. */
function isAlike(task, retries, { rareReason, sameReasonStreak }) {
    if (task.streak < sameReasonStreak)
        return false;
    const [before, last] = task.lastReasons.map(retries.templateOf);
    if (last === '' || before !== last)
        return false;
    // Where others seldom say why they failed nobody knows what is rare.
    if (retries.failed - task.streak < FEWEST_REASONS)
        return false;
    return reasonShare(task, retries) <= rareReason;
}
const FEWEST_REASONS = 10;
/** Of the failures of other tasks, those with the reason of its last one. */
function reasonShare({ lastReasons: [, last], streak }, { reasons, failed, templateOf }) {
    const alike = (reasons.get(templateOf(last)) ?? 0) - streak;
    return (Math.max(0, alike) + 0.5) / (Math.max(0, failed - streak) + 1);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/success-drop.js





const successDrop = (0,rule/* defineRule */.Km)({
    id: 'success-drop',
    severity: 'high',
    category: 'reliability',
    family: 'success',
    summary: 'Fewer cycles succeed than in the eight weeks before.',
    question: 'Did the success rate fall by more than chance explains?',
    verdict: 'success-fell',
    lasts: { until: 'back', ...SUCCESS },
    clearAt: success_change/* CLEAR */.uJ,
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.rate} fell` : `${unit.rate} fell ${(0,judge_fact/* fromTo */.e8)(fact, unit)}`,
    limits: success_change/* CHANGE_LIMITS */.Mi,
    check(analysis, limits) {
        const change = (0,success_change/* scanSuccess */.$A)(analysis, 'fall', limits);
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: change.test,
                values: { change, week: analysis.timeline.windowDays },
            },
        ];
    },
    word: ({ subject, unit, values: { change, week } }) => {
        const fact = (0,success_change/* successFact */.M_)(change.told);
        const { now, difference } = change.told;
        return {
            lead: `${(0,words/* upperFirst */.Zb)(unit.rate)} fell ${(0,judge_fact/* fromTo */.e8)(fact, unit)}`,
            detail: (0,success_change/* changeDetail */.oz)(fact, change.told),
            recommendation: `Look at what changed when ${unit.isLogged ? 'success' : `the ${unit.rate}`} fell, and at the issues that failed most, before new work starts`,
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'above',
                target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
                within: { days: week },
            },
        };
    },
});

// EXTERNAL MODULE: ./build/src/analyse/time-ceiling.js
var time_ceiling = __webpack_require__(26696);
;// CONCATENATED MODULE: ./build/src/judge/rules/time-cap.js








const timeCap = (0,rule/* defineRule */.Km)({
    id: 'time-cap',
    severity: 'high',
    category: 'efficiency',
    family: 'time-cap',
    summary: 'Many cycles last exactly as long as they are allowed to, and nearly all of them fail.',
    question: 'Does a time limit cut cycles off?',
    about: { order: 'prefer-small', ages: true },
    accountsFor: {
        rank: 3,
        cycles: (_finding, { timeCeiling }) => {
            const reached = new Set(timeCeiling?.reached);
            return (cycle) => reached.has(cycle);
        },
    },
    lasts: { until: 'event' },
    called: ({ unit, facts }) => {
        const limit = facts.find(({ measure }) => measure === 'time-limit');
        return `${unit.many} are cut off at ${limit === undefined ? 'a time limit' : settingText(limit.now.value)}`;
    },
    limits: {
        days: {
            default: time_ceiling/* CEILING */.w.days,
            range: range/* DAYS */.qn,
            unit: 'days up to now',
            source: 'with 84 a new limit is never found: the durations before it lie above. World time cap v8',
        },
        width: {
            default: time_ceiling/* CEILING */.w.width,
            range: range/* TIMES */.vV,
            unit: 'ratio',
            source: 'a timer ends within 2 % either side of its setting',
        },
        timesBelow: {
            default: time_ceiling/* CEILING */.w.timesBelow,
            range: range/* TIMES */.vV,
            unit: 'times as many cycles as in the equally wide band just below',
            source: 'durations thin out towards the long ones, and never pile up',
        },
        mostAbove: {
            default: time_ceiling/* CEILING */.w.mostAbove,
            range: range/* SHARE */.oV,
            unit: 'share of the failed cycles that reach it which last longer',
            source: 'else it is no ceiling',
        },
        mostSuccessesAbove: {
            default: time_ceiling/* CEILING */.w.mostSuccessesAbove,
            range: range/* SHARE */.oV,
            unit: 'share of successes that last longer',
            source: 'what ends one step in vain may be shorter than some cycles, not than most',
        },
        fewest: {
            default: time_ceiling/* CEILING */.w.fewest,
            range: range/* COUNT */.i2,
            unit: 'cycles at the ceiling',
            source: 'statistics of the evidence gate',
        },
        watched: {
            default: 4,
            range: range/* COUNT */.i2,
            unit: 'cycles at the ceiling',
            source: 'the longest few are always near each other',
        },
        failing: {
            default: time_ceiling/* CEILING */.w.failing,
            range: range/* SHARE */.oV,
            unit: 'share failed',
            source: 'long cycles that succeed are just long',
        },
    },
    check({ timeline }, limits) {
        const ceiling = (0,time_ceiling/* findTimeCeiling */.W)(timeline, { ...limits, fewest: Math.min(limits.watched, limits.fewest) });
        if (ceiling === undefined)
            return [];
        const [under, capped] = [failuresOf(ceiling.shorter), failuresOf(ceiling.reached)];
        const effect = capped.k / capped.n - (under.n === 0 ? 1 : under.k / under.n);
        const windowed = timeline.recent.filter(({ outcome, seconds }) => outcome === 'failure' && (seconds ?? 0) >= ceiling.low);
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'fisher',
                    n: [under.n, capped.n],
                    k: [under.k, capped.k],
                    effect,
                    p: (0,proportion/* fisherExact */.Rr)(under.k, under.n, capped.k, capped.n),
                    enough: capped.n >= limits.fewest,
                    // A ceiling that nobody reached this week was raised already.
                    matters: effect > 0 && windowed.length > 0,
                },
                since: ceiling.since,
                values: {
                    ceiling,
                    under,
                    capped,
                    recent: windowed.length,
                    days: (0,analyse_timeline/* reachesBack */.Fj)(timeline, timeline.now - limits.days * time/* MICROS_PER_DAY */.Rq) ? limits.days : undefined,
                    week: timeline.windowDays,
                },
                savingSeconds: windowed.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
            },
        ];
    },
    word: ({ subject, since, unit, values: { ceiling, under, capped, recent, days, week } }) => ({
        lead: `Time cap near ${settingText(ceiling.seconds)}${since === undefined ? '' : ` since ${(0,time/* formatLongDay */.IO)((0,time/* dateOf */.Q$)(since))}`}: ${(0,words/* ofText */.XA)(capped.k, capped.n)} ${unit.many} that ended there failed`,
        detail: (0,judge_fact/* joinDetails */.Bm)([
            `${(0,words/* percent */.KN)(capped.k, capped.n)}${days === undefined ? '' : ` in the last ${(0,words/* daysText */.D5)(days)}`}`,
            under.n > 0 && `of the shorter ones ${(0,words/* ofText */.XA)(under.k, under.n)}, ${(0,words/* percent */.KN)(under.k, under.n)}`,
        ]),
        recommendation: `Raise the time limit near ${settingText(ceiling.seconds)}, or split the tasks that reach it and save partial work before it ends`,
        facts: [
            { measure: 'failures-at-cap', before: (0,judge_fact/* shareOf */.tC)(under), now: (0,judge_fact/* shareOf */.tC)(capped) },
            { measure: 'time-limit', now: (0,judge_fact/* secondsOf */.TM)(ceiling.seconds) },
        ],
        goal: {
            measure: 'capped-failures',
            subject,
            direction: 'at-most',
            target: Math.floor(recent / 2),
            within: { days: week },
            // Rounded down, so that what was counted counts again.
            beyond: Math.floor(ceiling.low * 10) / 10,
        },
    }),
});
const NEAR = 0.01;
/** Timers are set to whole minutes: `10 min` for 10.0 min and a little. */
function settingText(seconds) {
    const minutes = Math.round(seconds / 60);
    return minutes >= 2 && Math.abs(seconds - minutes * 60) <= NEAR * seconds && minutes < 100
        ? `${minutes} min`
        : (0,words/* duration */.p0)(seconds);
}
function failuresOf(cycles) {
    const { k, n } = (0,analyse_timeline/* countTries */.zh)(cycles);
    return { k: n - k, n };
}

;// CONCATENATED MODULE: ./build/src/judge/rules/triage-ineffective.js




const triageIneffective = (0,rule/* defineRule */.Km)({
    id: 'triage-ineffective',
    severity: 'low',
    category: 'triage',
    family: 'triage',
    summary: 'Tasks with a high triage score do not succeed more often than others.',
    question: 'Do triage scores tell which tasks will succeed?',
    about: { order: 'ignore-scores' },
    called: () => 'triage scores do not tell what succeeds',
    limits: {
        fewest: {
            default: 10,
            range: range/* COUNT */.i2,
            unit: 'cycles on each side',
            source: 'as for a change of the success rate',
        },
        practical: {
            default: 0.1,
            range: range/* SHARE */.oV,
            unit: 'share',
            source: 'a smaller advantage does not change which task to take',
        },
    },
    check: ({ windowDays, triageState: { scores } }, limits) => scores === undefined
        ? []
        : [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'newcombe-interval',
                    n: [scores.low.n, scores.high.n],
                    k: [scores.low.k, scores.high.k],
                    effect: differenceOf(scores),
                    interval: scores.interval,
                    // That there is no advantage is shown by the interval; a p-value could only show that there is one.
                    enough: Math.min(scores.low.n, scores.high.n) >= limits.fewest,
                    matters: scores.interval[1] < limits.practical,
                },
                values: { ...scores, week: windowDays },
            },
        ],
    word: ({ subject, values: { split, low, high, interval, week } }, { practical }) => ({
        lead: `Issues that triage scored ${split} or more succeed ${interval[1] <= 0 ? 'no more often than those below' : `at most ${(0,words/* pointsText */.JA)(interval[1])} more often than those below`}`,
        detail: `${(0,judge_fact/* ofPercent */.Vk)(high)}, against ${(0,judge_fact/* ofPercent */.Vk)(low)}`,
        recommendation: 'Compare the scores of ten failed and ten successful tasks, and score what tells them apart (acceptance criteria, size, files named)',
        facts: [{ measure: 'success-by-score', before: (0,judge_fact/* shareOf */.tC)(low), now: (0,judge_fact/* shareOf */.tC)(high) }],
        goal: {
            measure: 'success-by-score',
            subject,
            direction: 'at-least',
            target: practical,
            within: { days: week },
            beyond: split,
        },
    }),
});
function differenceOf({ low, high }) {
    return low.n === 0 || high.n === 0 ? 0 : high.k / high.n - low.k / low.n;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/triage-stale.js





const triageStale = (0,rule/* defineRule */.Km)({
    id: 'triage-stale',
    severity: 'low',
    category: 'triage',
    family: 'triage',
    summary: 'The deep triage ran before and has not run for long, while the loop went on.',
    question: 'Does somebody still look after the queue?',
    about: { ages: true },
    lasts: { until: 'event' },
    byClock: true,
    called: () => 'the deep triage has stopped',
    limits: {
        fewest: { default: 10, range: range/* COUNT */.i2, unit: 'cycles since', source: 'a loop that rests needs no triage' },
        shortest: {
            default: 7,
            range: range/* LONG */.Bn,
            unit: 'days',
            source: 'the window: triage once a window is enough for any loop',
        },
        timesGap: {
            default: 3,
            range: range/* TIMES */.vV,
            unit: 'times the ordinary gap',
            source: 'as for a loop that stopped',
        },
        ordinary: {
            default: 0.95,
            range: range/* SHARE */.oV,
            unit: 'quantile of earlier gaps',
            source: 'as for a loop that stopped',
        },
    },
    check({ windowDays, triageState: { deepTriageAgeDays: age, deepTriageGaps: gaps, cyclesSinceDeepTriage } }, limits) {
        // Many loops have no such step: that it never ran is no fault.
        if (age === undefined)
            return [];
        const ordinary = gaps.length === 0 ? undefined : (0,ranks/* quantile */.YV)(gaps, limits.ordinary);
        const longest = Math.max(limits.shortest, limits.timesGap * (ordinary ?? 0));
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [gaps.length, cyclesSinceDeepTriage],
                    effect: age / longest,
                    enough: cyclesSinceDeepTriage >= limits.fewest,
                    matters: age > longest,
                },
                values: {
                    ageDays: age,
                    cycles: cyclesSinceDeepTriage,
                    ordinary: ordinary === undefined ? undefined : { days: ordinary, share: limits.ordinary },
                    week: windowDays,
                },
            },
        ];
    },
    word: ({ subject, unit, values: { ageDays, cycles, ordinary, week } }) => ({
        lead: `The deep triage last ran ${(0,words/* plural */.LS)(Math.floor(ageDays), 'day')} ago`,
        detail: (0,judge_fact/* joinDetails */.Bm)([
            `${(0,words/* plural */.LS)(cycles, unit.one)} ${cycles === 1 ? 'has' : 'have'} run since`,
            ordinary !== undefined &&
                `${(0,words/* percent */.KN)(ordinary.share, 1)} of the gaps between its runs were ${gapText(ordinary.days)} or shorter`,
        ]),
        recommendation: 'Run the deep triage again, and check why its schedule stopped',
        facts: [
            {
                measure: 'deep-triage',
                ...(ordinary !== undefined && { before: { value: ordinary.days } }),
                now: { value: ageDays },
            },
        ],
        goal: { measure: 'deep-triage', subject, direction: 'at-least', target: 1, within: { days: week } },
    }),
});
function gapText(days) {
    return days < 1 ? `${(days * 24).toFixed(1)} hours` : `${days.toFixed(1)} days`;
}

;// CONCATENATED MODULE: ./build/src/analyse/task-waste.js

function findLostTime({ recent }, isIncident) {
    const lost = { failed: 0, seconds: 0, ofIncidents: 0, ofTries: [] };
    const tasks = new Map();
    for (const cycle of recent) {
        const key = (0,analyse_timeline/* taskKey */.Do)(cycle);
        const task = key === undefined ? undefined : tasks.get(key);
        if (cycle.outcome === 'success' && task !== undefined)
            task.isOpen = false;
        if (cycle.outcome !== 'failure')
            continue;
        if (isIncident(cycle)) {
            lost.ofIncidents += 1;
            continue;
        }
        const { seconds = 0 } = cycle;
        lost.failed += 1;
        lost.seconds += seconds;
        if (key === undefined)
            continue;
        lost.ofTries.push(seconds);
        if (task === undefined)
            tasks.set(key, { key, failed: 1, seconds, isOpen: true });
        else {
            task.failed += 1;
            task.seconds += seconds;
            task.isOpen = true;
        }
    }
    return {
        ...lost,
        tasks: [...tasks.values()].toSorted((a, b) => b.seconds - a.seconds || (a.key < b.key ? -1 : 1)),
    };
}

// EXTERNAL MODULE: ./build/src/stats/domain.js
var domain = __webpack_require__(35801);
// EXTERNAL MODULE: ./build/src/stats/shuffle.js
var stats_shuffle = __webpack_require__(5288);
;// CONCATENATED MODULE: ./build/src/stats/concentration.js


/** Sums this close count as equal: the same values summed in another order differ by less. */
const TIE_TOLERANCE = 1e-9;
/**
 * One-sided p that the fullest few of several groups hold so much of a total, where each group goes on with the same
 * chance after each of its values. Given how many values and groups there are, each way to cut the values into groups
 * is then equally likely (a sum of geometric variables, given the sum): so the values are put into random order and
 * cut at random. p = (1 + hits) / (1 + permutations), never 0. Takes time permutations x values.
 *
 * Reference: Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9, 39; the law of the
 * cuts: Feller (1968), An Introduction to Probability Theory and Its Applications 1, section II.5 (Bose-Einstein).
 *
 * @param values >= 0 each: what every single try took
 * @param of.groups 1 to as many as there are values, none of them empty
 * @param of.top so many of the fullest groups are summed
 * @param of.observed the sum to be explained
 * @throws RangeError outside this domain, or unless seed >= 0 and permutations >= 1 are whole numbers
 */
function concentrationTest(values, { groups, top, observed }, { seed, permutations = 1999 }) {
    for (const [name, count] of Object.entries({ groups, top, permutations })) {
        (0,domain/* requireWhole */.Z7)(name, count);
        if (count === 0)
            throw new RangeError(`${name} must be at least 1`);
    }
    if (groups > values.length)
        throw new RangeError(`groups must be at most ${values.length}, got ${groups}`);
    if (!values.every((value) => value >= 0))
        throw new RangeError('values must be at least 0');
    const shuffle = (0,stats_shuffle/* createShuffle */.a)(seed);
    const order = Float64Array.from(values);
    // After which of the values but the last one a group ends.
    const ends = Float64Array.from({ length: values.length - 1 }, (_, index) => (index < groups - 1 ? 1 : 0));
    const fullest = new Float64Array(top);
    let hits = 0;
    for (let i = 0; i < permutations; i++) {
        shuffle(order);
        shuffle(ends);
        if (sumOfFullest(order, ends, fullest) >= observed - TIE_TOLERANCE * observed)
            hits++;
    }
    return (1 + hits) / (1 + permutations);
}
/** @param fullest room for the sums of the fullest groups, of any content */
function sumOfFullest(values, ends, fullest) {
    fullest.fill(0);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        sum += (0,domain.at)(values, i);
        if (i < ends.length && (0,domain.at)(ends, i) === 0)
            continue;
        // The least of the fullest gives way, which comes first.
        let place = 0;
        while (place + 1 < fullest.length && (0,domain.at)(fullest, place + 1) < sum) {
            fullest[place] = (0,domain.at)(fullest, place + 1);
            place++;
        }
        if ((0,domain.at)(fullest, place) < sum)
            fullest[place] = sum;
        sum = 0;
    }
    return fullest.reduce((a, b) => a + b, 0);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/waste-concentrated.js






/** Equal logs give equal odds. */
const SEED = 1;
const wasteConcentrated = (0,rule/* defineRule */.Km)({
    id: 'waste-concentrated',
    severity: 'low',
    category: 'efficiency',
    family: 'waste',
    summary: 'A few tasks that fail again and again burn most of the time that is lost to failures.',
    question: 'Where does the lost time go?',
    about: { explainedBy: 'never-select' },
    lasts: { until: 'event' },
    notOf: ['search'],
    called: () => 'a few tasks take most of the lost time',
    limits: {
        most: { default: 3, range: range/* COUNT */.i2, unit: 'tasks', source: 'what one can look at in a day' },
        share: { default: 0.5, range: range/* SHARE */.oV, unit: 'share of failed seconds', source: 'half of the loss' },
        overEven: {
            default: 2,
            range: range/* TIMES */.vV,
            unit: 'times an even split',
            source: 'three of six tasks hold half of it by themselves',
        },
        fewest: { default: 10, range: range/* COUNT */.i2, unit: 'failed cycles', source: 'fewer are always concentrated' },
        fewestTasks: { default: 6, range: range/* COUNT */.i2, unit: 'failed tasks', source: 'fewer are always concentrated' },
        fewestTries: {
            default: 2,
            range: range/* COUNT */.i2,
            unit: 'failed tries of each task that is named',
            source: 'a task that failed once is no place where time goes: the next one fails as often',
        },
        fewestSeconds: {
            default: 3600,
            range: range/* AMOUNT */.ho,
            unit: 'seconds',
            source: 'an hour a window is worth a look',
        },
    },
    check({ timeline, isIncident }, limits) {
        const lost = findLostTime(timeline, isIncident);
        const { failed, seconds: failedSeconds, ofTries, tasks } = lost;
        const top = [];
        let [seconds, cycles] = [0, 0];
        for (const task of tasks) {
            if (top.length === limits.most || seconds >= limits.share * failedSeconds)
                break;
            if (!task.isOpen || task.failed < limits.fewestTries)
                continue;
            top.push(task);
            seconds += task.seconds;
            cycles += task.failed;
        }
        if (top.length === 0)
            return [];
        const share = failedSeconds === 0 ? 0 : seconds / failedSeconds;
        const enough = failed >= limits.fewest && tasks.length >= limits.fewestTasks;
        const isLarge = failedSeconds >= limits.fewestSeconds &&
            share >= limits.share &&
            share * tasks.length >= limits.overEven * top.length;
        const p = enough && isLarge
            ? concentrationTest(ofTries, { groups: tasks.length, top: top.length, observed: seconds }, { seed: SEED })
            : undefined;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'permutation',
                    n: [0, failed],
                    k: [0, cycles],
                    effect: share,
                    ...(p !== undefined && { p }),
                    enough,
                    matters: isLarge,
                },
                values: {
                    keys: top.map(({ key }) => key),
                    tasks: tasks.length,
                    seconds,
                    failedSeconds,
                    ofIncidents: lost.ofIncidents,
                },
            },
        ];
    },
    // What is lost differs so much from week to week that less of it shows nothing, so there is no goal.
    word: ({ unit, test: { n, k }, values: { keys, tasks, seconds, failedSeconds, ofIncidents } }, _, taskText) => {
        const names = (0,words/* list */.p_)(keys.map(taskText));
        return {
            lead: `${names} took ${(0,words/* duration */.p0)(seconds)} of the ${(0,words/* duration */.p0)(failedSeconds)} lost to failures${ofIncidents > 0 ? ' outside incidents' : ''}`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                (0,words/* percent */.KN)(seconds, failedSeconds),
                `${(0,words/* ofText */.XA)(keys.length, tasks)} failed tasks`,
                `${(0,words/* ofText */.XA)(k?.[1] ?? 0, n[1])} failed ${unit.many}`,
            ]),
            recommendation: `Split, rewrite or hand over ${names} before the loop tries ${keys.length === 1 ? 'it' : 'them'} again`,
            facts: [
                {
                    measure: 'failed-seconds',
                    before: (0,judge_fact/* secondsOf */.TM)(failedSeconds, n[1]),
                    now: (0,judge_fact/* secondsOf */.TM)(seconds, k?.[1] ?? 0),
                },
            ],
        };
    },
});

// EXTERNAL MODULE: ./build/src/stats/round.js
var round = __webpack_require__(90421);
;// CONCATENATED MODULE: ./build/src/judge/rules/change-point.js







const changePoint = (0,rule/* defineRule */.Km)({
    id: 'change-point',
    severity: 'low',
    category: 'reliability',
    family: 'change-point',
    summary: 'Success, or the time that cycles take, changed at one point, and what else changed there.',
    question: 'When did the loop change, and did its model, epoch, commit or kind of work change with it?',
    about: { tellsWhen: true },
    // Its permutations tell nothing below .0033, and it is LOW at most.
    clearAt: 0.01,
    called: ({ unit, facts: [fact] }) => fact?.measure === 'success' ? `${unit.rate} changed` : `the time that ${unit.many} take changed`,
    limits: {
        days: {
            default: 35,
            range: range/* LONG */.Bn,
            unit: 'days up to now',
            source: 'the window and its baseline; what is older is known',
        },
        share: {
            default: 0.1,
            range: range/* SHARE */.oV,
            unit: 'share',
            source: 'smaller changes do not change what a team does',
        },
        ratio: {
            default: 1.25,
            range: range/* TIMES */.vV,
            unit: 'ratio of medians',
            source: 'a quarter; as for slower cycles',
        },
    },
    check({ changePoints, now, windowDays }, limits) {
        return changePoints.map((point) => {
            const { p, at, before, after } = point;
            const isRecent = at >= now - limits.days * time/* MICROS_PER_DAY */.Rq;
            const effect = effectOf(point);
            const isLarge = point.series === 'success'
                ? Math.abs(effect) >= limits.share
                : effect >= limits.ratio || effect <= 1 / limits.ratio;
            return {
                subject: { kind: 'loop', key: point.series },
                test: {
                    method: 'change-point',
                    n: [before.n, after.n],
                    ...(point.series === 'success' && {
                        k: [point.before.k, point.after.k],
                        interval: (0,proportion/* newcombeInterval */.QW)(point.before.k, before.n, point.after.k, after.n),
                    }),
                    effect,
                    p,
                    enough: true,
                    matters: isRecent && isLarge && !isOfCommands(point),
                },
                values: { point, week: windowDays },
                ...(isBetter(point) && { severity: 'info' }),
                ...(point.changed.length > 0 && { namesCause: true }),
            };
        });
    },
    word({ values: { point, week }, subject, unit }) {
        const when = whenOf(point);
        const fact = factOf(point);
        const changes = point.changed.map(changeText).join('; ');
        const cause = changes === '' ? `what was merged or configured ${when}` : changes;
        return {
            lead: `${point.series === 'success' ? (0,words/* upperFirst */.Zb)(unit.rate) : `The time that ${unit.many} take`} changed ${when}: ${(0,judge_fact/* arrowOf */.Pk)(fact, unit)}`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                point.series === 'success'
                    ? (0,judge_fact/* countsText */.WN)(fact)
                    : `medians of ${(0,words/* plural */.LS)(point.before.n, unit.one)} → ${(0,words/* groupThousands */.Zv)(point.after.n)}`,
                changes !== '' && `at the same time ${changes}`,
                ...point.named.map(namedText),
                ...point.edited.map(editedText),
            ]),
            recommendation: isSuspicious(point)
                ? `Check that these ${unit.many} did any work, and what changed: ${cause}`
                : isBetter(point)
                    ? `Keep what helped: ${cause}`
                    : `Check, and try to undo: ${cause}`,
            facts: [fact],
            goal: goalOf(point, subject, week),
        };
    },
});
/** Below a second cycles are commands, and no work took another time. */
function isOfCommands(point) {
    return point.series === 'duration' && Math.max(point.before.median, point.after.median) < 1;
}
/** Difference of the shares, or ratio of the medians. */
function effectOf({ series, before, after }) {
    if (series === 'success')
        return after.k / after.n - before.k / before.n;
    return after.median / before.median;
}
function isBetter(point) {
    return point.series === 'success' ? effectOf(point) > 0 : effectOf(point) < 1;
}
/** So much shorter that the work itself may be missing. */
function isSuspicious(point) {
    return point.series === 'duration' && effectOf(point) < 0.2;
}
function changeText({ what, from, to }) {
    return what === 'type-mix'
        ? `the work changed from ${(0,words/* shortName */.EU)(from)} to ${(0,words/* shortName */.EU)(to)}`
        : `the ${what} changed from ${(0,words/* quoted */.TL)(from)} to ${(0,words/* quoted */.TL)(to)}`;
}
/** What stands beside a change and may have nothing to do with it. */
function namedText({ what, name, since }) {
    return `the log names the ${what} ${(0,words/* quoted */.TL)(name)} from ${dayText(since)} on, and none before`;
}
/** The same of a commit to the instructions. */
function editedText({ files, at }) {
    return `${(0,words/* list */.p_)(files)} changed on ${dayText(at)}`;
}
function factOf(point) {
    return point.series === 'success'
        ? { measure: 'success', before: (0,judge_fact/* shareOf */.tC)(point.before), now: (0,judge_fact/* shareOf */.tC)(point.after) }
        : {
            measure: 'cycle-seconds',
            before: (0,judge_fact/* secondsOf */.TM)(point.before.median, point.before.n),
            now: (0,judge_fact/* secondsOf */.TM)(point.after.median, point.after.n),
        };
}
/** Half way back, or half of the gain kept. */
function goalOf(point, subject, week) {
    const within = { days: week };
    if (point.series === 'success') {
        const { before, after } = point;
        const target = (before.k / before.n + after.k / after.n) / 2;
        return { measure: 'success', subject, direction: 'at-least', target, within };
    }
    const target = (0,round/* roundHalfEven */.a)(Math.sqrt(point.before.median * point.after.median), 1);
    return { measure: 'cycle-seconds', subject, direction: 'below', target, within };
}
function whenOf({ interval: [first, last] }) {
    const [from, to] = [dayText(first.at), dayText(last.at)];
    return from === to ? `on ${from}` : `between ${from} and ${to}`;
}
function dayText(at) {
    return (0,time/* formatLongDay */.IO)(new Date(at / time/* MICROS_PER_MS */.vV));
}

// EXTERNAL MODULE: ./build/src/stats/mann-whitney.js
var mann_whitney = __webpack_require__(69284);
;// CONCATENATED MODULE: ./build/src/judge/rules/code-growth.js





const codeGrowth = (0,rule/* defineRule */.Km)({
    id: 'code-growth',
    severity: 'low',
    category: 'code_health',
    family: 'growth',
    summary: 'Each merged cycle adds far more lines than in the four weeks before.',
    question: 'Does merged work grow the code faster than before, relative to its amount?',
    called: ({ unit }) => `merged ${unit.many} grow`,
    limits: {
        fewest: {
            default: 8,
            range: range/* COUNT */.i2,
            unit: 'merged cycles on each side',
            source: 'below it one large merge decides',
        },
        practical: {
            default: 2,
            range: range/* TIMES */.vV,
            unit: 'ratio of medians',
            source: 'sizes of changes differ widely from week to week',
        },
        fewestLines: {
            default: 50,
            range: range/* AMOUNT */.ho,
            unit: 'net lines more',
            source: 'twice a small change is a small change',
        },
    },
    check({ timeline }, limits) {
        const before = netLines(timeline.baseline);
        const now = netLines(timeline.recent);
        if (before.length === 0 || now.length === 0)
            return [];
        const [was, is] = [(0,ranks/* median */.JZ)(before), (0,ranks/* median */.JZ)(now)];
        const enough = Math.min(before.length, now.length) >= limits.fewest;
        const matters = is >= limits.practical * was && is - was >= limits.fewestLines;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'mann-whitney',
                    n: [before.length, now.length],
                    effect: is - was,
                    ...(enough && matters && { p: (0,mann_whitney/* mannWhitney */.P)(before, now) }),
                    enough,
                    matters,
                },
                values: {
                    before: { value: was, n: before.length },
                    now: { value: is, n: now.length },
                    week: timeline.windowDays,
                },
            },
        ];
    },
    word: ({ subject, unit, values: { before, now, week } }) => ({
        lead: `A merged ${unit.one} adds ${(0,words/* plural */.LS)(Math.round(now.value), 'net line')}, before ${(0,words/* groupThousands */.Zv)(Math.round(before.value))}`,
        detail: `medians of ${(0,words/* plural */.LS)(before.n, `merged ${unit.one}`)} → ${(0,words/* groupThousands */.Zv)(now.n)}`,
        recommendation: 'Read the largest merges of the week for copied or generated code, and ask for smaller changes in the prompt',
        facts: [{ measure: 'merged-lines', before, now }],
        goal: {
            measure: 'merged-lines',
            subject,
            direction: 'below',
            target: Math.round((before.value + now.value) / 2),
            within: { days: week },
        },
    }),
});
/** Relative to merged work: the total grows with every merge and says nothing. */
function netLines(cycles) {
    return cycles
        .filter(({ pr, outcome }) => pr !== undefined && outcome === 'success')
        .map(({ linesAdded, linesRemoved }) => linesAdded - linesRemoved);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/early-drop.js








const earlyDrop = (0,rule/* defineRule */.Km)({
    id: 'early-drop',
    severity: 'medium',
    category: 'reliability',
    family: 'success',
    summary: 'Success fell within a log that is too young to compare weeks, or whose rows have no times.',
    question: 'Did the loop begin to fail at one point of its first days, or of its rows?',
    verdict: 'success-fell',
    lasts: { until: 'event' },
    // Rows without times are of no day.
    byClock: true,
    // Its 999 permutations tell nothing below .001.
    clearAt: 0.003,
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.rate} fell` : `${unit.rate} fell ${(0,judge_fact/* fromTo */.e8)(fact, unit)}`,
    limits: {
        practical: {
            default: 0.25,
            range: range/* SHARE */.oV,
            unit: 'share',
            source: 'in the first days a loop finds its pace; a quarter is no such thing',
        },
    },
    check({ course, failureReasons }, limits) {
        const turn = course?.turn;
        if (course === undefined || turn === undefined)
            return [];
        const { before, after, p } = turn;
        const effect = after.k / after.n - before.k / before.n;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'change-point',
                    n: [before.n, after.n],
                    k: [before.k, after.k],
                    effect,
                    interval: (0,proportion/* newcombeInterval */.QW)(before.k, before.n, after.k, after.n),
                    p,
                    enough: true,
                    matters: effect <= -limits.practical,
                },
                ...(turn.at !== undefined && { since: turn.at }),
                values: {
                    turn,
                    days: (course.spanSeconds ?? 0) / 86_400,
                    reason: commonReason(turn.failures, failureReasons),
                },
            },
        ];
    },
    word({ subject, unit, values: { turn, days, reason } }) {
        const fact = { measure: 'success', before: (0,judge_fact/* shareOf */.tC)(turn.before), now: (0,judge_fact/* shareOf */.tC)(turn.after) };
        const when = turn.at === undefined ? `at line ${turn.cycle.line}` : momentOf(turn.at, days);
        return {
            lead: `${(0,words/* upperFirst */.Zb)(unit.rate)} fell ${when}: ${(0,judge_fact/* arrowOf */.Pk)(fact, unit)}`,
            detail: (0,judge_fact/* joinDetails */.Bm)([(0,judge_fact/* countsText */.WN)(fact), failedText(turn, reason)]),
            recommendation: `Look at what changed ${when} (a merge, a setting, a credential, the work), and try to undo it`,
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'at-least',
                target: (turn.before.k / turn.before.n + turn.after.k / turn.after.n) / 2,
                within: turn.at === undefined ? { cycles: 20 } : { days: 7 },
            },
        };
    },
});
/** `most often "tests failed" since then, over 27 tasks`. */
function failedText({ failures }, reason) {
    const tasks = new Set(failures.flatMap((cycle) => (0,analyse_timeline/* taskKey */.Do)(cycle) ?? [])).size;
    const over = tasks < 2 ? '' : `over ${(0,words/* plural */.LS)(tasks, 'task')}`;
    if (reason === '')
        return over === '' ? '' : `${over} since then`;
    return `most often ${(0,words/* quoted */.TL)(reason)} since then${over === '' ? '' : `, ${over}`}`;
}
/** `about 14:00 UTC on 21 September`; the day alone where the log is longer than three. */
function momentOf(at, days) {
    const day = (0,time/* formatLongDay */.IO)((0,time/* dateOf */.Q$)(at));
    return days > 3 ? `on ${day}` : `about ${(0,time/* formatInstant */.r4)(at).slice(11, 16)} UTC on ${day}`;
}

// EXTERNAL MODULE: ./build/src/analyse/reasons/reason-book.js + 1 modules
var reason_book = __webpack_require__(14044);
;// CONCATENATED MODULE: ./build/src/judge/rules/failure-reason-rising.js








const failureReasonRising = (0,rule/* defineRule */.Km)({
    id: 'failure-reason-rising',
    severity: 'medium',
    category: 'reliability',
    family: 'reasons',
    summary: 'One failure reason takes a larger share of cycles than in the eight weeks before.',
    question: 'Which failure reason became more frequent by more than chance explains?',
    lasts: { until: 'back', ...WITHOUT_REASON },
    called: ({ unit, facts: [fact] }) => fact === undefined
        ? `one reason ends more ${unit.many}`
        : `one reason ends ${(0,judge_fact/* amountText */.cY)(fact.measure, fact.now, unit)} of ${unit.many}`,
    limits: {
        ...success_change/* SIDE_LIMITS */.x9,
        fewestFailures: {
            default: 10,
            range: range/* COUNT */.i2,
            unit: 'failures of the reason on both sides together',
            source: 'fewer show no change of half as many again; half as many where it is new',
        },
        watched: {
            default: 3,
            range: range/* COUNT */.i2,
            unit: 'failures now',
            source: 'one or two failures are not worth watching',
        },
        practical: {
            default: 1.5,
            range: range/* TIMES */.vV,
            unit: 'ratio',
            source: 'half as many again; smaller changes are ordinary weeks',
        },
    },
    check({ contrasts, dayCorrelation, failureReasons: { clusters, clusterOf }, isIncident }, limits) {
        const counts = new Map(contrasts
            .flatMap(({ before, now, baseline = [] }) => [before, now, baseline])
            .map((cycles) => [cycles, countReasons(cycles, clusterOf, isIncident)]));
        const countOf = (cycles = [], id) => ({
            k: counts.get(cycles)?.failures.get(id) ?? 0,
            n: counts.get(cycles)?.cycles ?? 0,
        });
        return clusters
            .filter(({ id, before, now }) => id !== reason_book/* OTHER_CLUSTER_ID */.I1 && before + now > 0)
            .map(({ id, label }) => {
            const change = (0,success_change/* scanShare */.z)(contrasts, dayCorrelation, limits, {
                count: (contrast, side) => countOf(contrast[side], id),
                isLarge: (before, now) => now.k >= limits.watched && now.k * before.n >= limits.practical * before.k * now.n,
            });
            const { before, now, test } = change;
            const needed = before.k === 0 ? limits.fewestFailures / 2 : limits.fewestFailures;
            const enough = test.enough && before.k + now.k >= needed;
            return {
                subject: { kind: 'reason', key: id },
                // That failures of all reasons became more frequent alike is the loop's own finding.
                test: (0,rule/* narrowed */.fQ)(test, { enough, matters: test.matters && roseBeyond(change, counts) }),
                values: { label, change },
            };
        });
    },
    word: ({ subject, unit, values: { label, change } }) => {
        const { before, now } = change.told;
        const fact = { measure: 'failures-with-reason', before: (0,judge_fact/* shareOf */.tC)(before), now: (0,judge_fact/* shareOf */.tC)(now) };
        return {
            lead: `${(0,words/* upperFirst */.Zb)(unit.many)} fail more often with ${(0,words/* quoted */.TL)(label)}: ${(0,judge_fact/* arrowOf */.Pk)(fact, unit)} of ${unit.many}`,
            detail: (0,success_change/* changeDetail */.oz)(fact, change.told),
            recommendation: `Read the latest failures with ${(0,words/* quoted */.TL)(label)}, find what they have in common and fix that first`,
            facts: [fact],
            goal: {
                measure: 'failures-with-reason',
                subject,
                direction: 'at-most',
                target: Math.floor((now.k + (before.k * now.n) / before.n) / 2) / now.n,
                within: { cycles: now.n },
            },
        };
    },
});
function countReasons(cycles, clusterOf, isIncident) {
    const counts = { cycles: 0, failed: 0, failures: new Map() };
    for (const cycle of cycles) {
        if (isIncident(cycle))
            continue;
        counts.cycles += 1;
        if (cycle.outcome !== 'failure')
            continue;
        counts.failed += 1;
        const id = clusterOf(cycle.reason);
        if (id !== undefined)
            counts.failures.set(id, (counts.failures.get(id) ?? 0) + 1);
    }
    return counts;
}
/** Whether it became a larger share of the failures as well. */
function roseBeyond({ before, now, contrast }, counts) {
    const [failedBefore, failedNow] = [
        counts.get(contrast.before)?.failed ?? 0,
        counts.get(contrast.now)?.failed ?? 0,
    ];
    return failedBefore === 0 || (0,proportion/* differenceScore */.Mt)(before.k, failedBefore, now.k, failedNow) >= success_change/* BEYOND */.mP;
}

// EXTERNAL MODULE: ./build/src/analyse/dependence.js
var dependence = __webpack_require__(83462);
;// CONCATENATED MODULE: ./build/src/judge/rules/loop-failing.js









const loopFailing = (0,rule/* defineRule */.Km)({
    id: 'loop-failing',
    severity: 'high',
    category: 'reliability',
    family: 'loop-failing',
    summary: 'The loop as a whole fails more often than not, or always.',
    question: 'Does the loop fail more often than it succeeds, whatever it works on?',
    notOf: ['search'],
    lasts: { until: 'event' },
    called: ({ unit, facts: [fact] }) => `${(0,words/* ofText */.XA)(fact?.now.k ?? 0, fact?.now.n ?? 0)} ${unit.many} ${(0,units/* agree */.d5)(2, unit.succeeded)}`,
    limits: {
        days: {
            default: 28,
            range: range/* DAYS */.qn,
            unit: 'days up to now',
            source: 'four weeks: every part of the work once',
        },
        fewest: { default: 20, range: range/* COUNT */.i2, unit: 'cycles', source: 'a rate from fewer is a guess' },
        always: {
            default: 8,
            range: range/* COUNT */.i2,
            unit: 'cycles, where none succeeded',
            source: 'a loop that fails every other time fails 8 times in a row once in 256',
        },
        half: {
            default: 0.5,
            range: range/* SHARE */.oV,
            unit: 'share',
            source: 'a loop that fails more often than not costs more than it gives',
        },
    },
    check({ timeline, dayCorrelation, failureReasons }, limits) {
        const from = timeline.now - limits.days * time/* MICROS_PER_DAY */.Rq;
        const cycles = (0,analyse_timeline/* between */.Tq)(timeline.decided, from, Infinity);
        const own = (0,analyse_timeline/* countTries */.zh)(cycles);
        const enough = own.n >= (own.k === 0 ? limits.always : limits.fewest);
        const most = () => {
            const worth = (0,dependence/* worthOf */.g4)(own, (0,dependence/* inflationOf */.Eb)(cycles, dayCorrelation));
            return (0,proportion/* wilsonInterval */.YV)(worth.k, worth.n)[1];
        };
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'wilson',
                    n: [0, own.n],
                    k: [0, own.k],
                    ...(own.n > 0 && { effect: own.k / own.n - limits.half }),
                    enough,
                    matters: own.n > 0 && own.k / own.n < limits.half && most() < limits.half,
                },
                values: {
                    own,
                    days: (0,analyse_timeline/* reachesBack */.Fj)(timeline, from) ? limits.days : undefined,
                    reason: failureReasons.clusters[0],
                },
                // That some of it succeeds shows that it can; how much is for its maintainers to say.
                severity: severityOf(own, limits.fewest),
            },
        ];
    },
    word: ({ subject, unit, values: { own, days, reason } }, { half }) => ({
        lead: own.k === 0
            ? `None of the ${(0,words/* plural */.LS)(own.n, unit.one)} ${days === undefined ? 'so far' : `of the last ${(0,words/* plural */.LS)(days, 'day')}`} ${(0,units/* agree */.d5)(own.n, unit.succeeded)}`
            : unit.isLogged
                ? `The loop as a whole succeeds in ${(0,words/* percent */.KN)(own.k, own.n)} of its ${unit.many}`
                : `Only ${(0,words/* percent */.KN)(own.k, own.n)} of all ${unit.many} ${(0,units/* agree */.d5)(2, unit.succeed)}`,
        detail: (0,judge_fact/* joinDetails */.Bm)([
            own.k > 0 && `${(0,words/* ofText */.XA)(own.k, own.n)}${days === undefined ? '' : ` in ${(0,words/* plural */.LS)(days, 'day')}`}`,
            reason === undefined && 'the log gives no reason',
        ]),
        recommendation: `Look at what its failures share before any single task or type of work${reason === undefined ? '' : `, ${(0,words/* quoted */.TL)(reason.label)} first`}`,
        facts: [{ measure: 'success', now: (0,judge_fact/* shareOf */.tC)(own) }],
        goal: {
            measure: 'success',
            subject,
            direction: 'above',
            target: own.k === 0 ? 0 : (own.k / own.n + half) / 2,
            within: { days: 7 },
        },
    }),
});
function severityOf({ k, n }, fewest) {
    if (k > 0)
        return 'low';
    return n >= fewest ? 'high' : 'medium';
}

// EXTERNAL MODULE: ./build/src/analyse/undecided-stretch.js
var undecided_stretch = __webpack_require__(95950);
;// CONCATENATED MODULE: ./build/src/judge/rules/loop-idle.js






const loopIdle = (0,rule/* defineRule */.Km)({
    id: 'loop-idle',
    severity: 'medium',
    category: 'throughput',
    family: 'throughput',
    summary: 'The loop runs, but decides nothing any more: all its cycles are skipped, blocked or never end.',
    question: 'Is the loop alive without doing anything?',
    about: { ages: true },
    lasts: {
        until: 'fact',
        over: ({ timeline }, _finding, since) => (timeline.decided.at(-1)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
    },
    byClock: true,
    called: ({ unit }) => `no ${unit.one} has a result`,
    limits: {
        fewest: { default: 10, range: range/* COUNT */.i2, unit: 'undecided cycles in a row', source: 'a few are ordinary' },
        fewestDays: {
            default: 3,
            range: range/* DAYS */.qn,
            unit: 'days since the last decided cycle',
            source: 'a free weekend on which a schedule skips is two',
        },
        times: {
            default: 1.5,
            range: range/* TIMES */.vV,
            unit: 'times the longest such stretch before, in cycles and in days',
            source: 'a loop that waits for work now and then is no idle one',
        },
        fewestBefore: {
            default: 10,
            range: range/* COUNT */.i2,
            unit: 'decided cycles before',
            source: 'a loop that never decided anything is one that reports',
        },
    },
    check({ timeline, now }, limits) {
        const last = timeline.decided.at(-1);
        const latest = timeline.alive.at(-1);
        if (last === undefined || latest === undefined)
            return [];
        const idle = (0,analyse_timeline/* between */.Tq)(timeline.alive, last.at, Infinity).filter(({ at, ending }) => at > last.at && ending !== undefined);
        const days = (now - last.at) / time/* MICROS_PER_DAY */.Rq;
        if (idle.length < limits.fewest || days < limits.fewestDays)
            return [];
        const before = (0,undecided_stretch/* longestUndecided */.C)(timeline.alive, timeline.decided);
        const since = (0,analyse_timeline/* between */.Tq)(timeline.decided, last.at - DAYS_BEFORE * time/* MICROS_PER_DAY */.Rq, Infinity);
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [timeline.decided.length, idle.length],
                    effect: days,
                    enough: timeline.decided.length >= limits.fewestBefore,
                    matters: idle.length >= limits.times * before.cycles && days >= limits.times * before.days,
                },
                since: last.at,
                values: { idle: idle.length, from: last.at, before: before.cycles, pace: paceOf(since) },
            },
        ];
    },
    word: ({ subject, unit, values: { idle, from, before, pace } }) => ({
        lead: `Nothing has been decided since ${(0,time/* formatLongDay */.IO)((0,time/* dateOf */.Q$)(from))}: none of ${(0,words/* plural */.LS)(idle, unit.one)} ended as a success or a failure`,
        detail: `before that ${pace < 1 ? 'fewer than one' : `about ${(0,words/* groupThousands */.Zv)(Math.round(pace))}`} a day ${Math.round(pace) === 1 ? 'was' : 'were'}`,
        recommendation: unit.unit === 'pull-request'
            ? `Look at why its ${unit.many} are neither merged nor closed, and who is to do that`
            : `Look at why its ${unit.many} are skipped, blocked or cut off (budget, quota, an empty queue, a lock); if that is meant, stop the schedule`,
        facts: [
            { measure: 'undecided-in-a-row', before: { value: before }, now: { value: idle } },
            { measure: 'pace', before: { value: pace }, now: { value: 0 } },
        ],
        goal: {
            measure: 'decided-cycles',
            subject,
            direction: 'at-least',
            target: 1,
            within: { days: 1 },
        },
    }),
});
const DAYS_BEFORE = 28;
/** Decided cycles a day, on days that had any. */
function paceOf(decided) {
    let [days, tomorrow] = [0, -Infinity];
    for (const { at } of decided) {
        if (at < tomorrow)
            continue;
        tomorrow = (0,time/* startOfDay */.ol)(at) + time/* MICROS_PER_DAY */.Rq;
        days += 1;
    }
    return decided.length / Math.max(1, days);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/loop-spinning.js








const loopSpinning = (0,rule/* defineRule */.Km)({
    id: 'loop-spinning',
    severity: 'medium',
    category: 'reliability',
    family: 'loop-spinning',
    summary: 'Many successes in a row did nothing: the loop goes round without work.',
    question: 'Does the loop call cycles a success that changed nothing?',
    lasts: { until: 'event' },
    verdict: 'spinning',
    accountsFor: {
        rank: 0,
        cycles: (_finding, { spins }) => {
            const empty = new Set(spins.flatMap(({ cycles }) => cycles));
            return (cycle) => empty.has(cycle);
        },
    },
    called: ({ unit, facts: [fact] }) => `${(0,words/* plural */.LS)(fact?.now.value ?? 0, unit.one)} in a row changed nothing`,
    limits: {
        fewest: {
            default: 10,
            range: range/* COUNT */.i2,
            unit: 'successes in a row without work',
            source: 'a few in a row happen where there was nothing to do',
        },
    },
    check({ spins, timeline, windowDays }, limits) {
        const inWindow = spins.filter(({ cycles }) => (cycles.at(-1)?.at ?? 0) >= timeline.windowStart);
        const spin = inWindow.at(-1);
        const first = spin?.cycles[0];
        if (spin === undefined || first === undefined)
            return [];
        const empty = new Set(inWindow.flatMap(({ cycles }) => cycles.filter(({ at }) => at >= timeline.windowStart)));
        const others = timeline.recent.filter((cycle) => cycle.outcome === 'success' && !empty.has(cycle));
        const isStill = timeline.alive.at(-1)?.at === spin.cycles.at(-1)?.at;
        const seconds = spin.cycles.flatMap((cycle) => ((0,retro/* isTimed */._Y)(cycle) ? [cycle.seconds] : []));
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [timeline.recent.length, spin.cycles.length],
                    effect: empty.size,
                    enough: true,
                    matters: spin.cycles.length >= limits.fewest,
                },
                since: first.at,
                values: {
                    spin,
                    first,
                    isStill,
                    all: empty.size,
                    successes: empty.size + others.length,
                    taken: seconds.length === 0 ? undefined : (0,ranks/* median */.JZ)(seconds),
                    week: windowDays,
                    isYoung: !(0,analyse_timeline/* reachesBack */.Fj)(timeline, timeline.windowStart),
                },
            },
        ];
    },
    word: ({ subject, unit, values: { spin, first, isStill, all, successes, taken, week, isYoung } }) => ({
        lead: `${(0,words/* ofText */.XA)(all, successes)} successes ${isYoung ? 'so far' : `of the last ${(0,words/* daysText */.D5)(week)}`} changed nothing: ${(0,words/* plural */.LS)(spin.cycles.length, unit.one)} in a row ${isStill ? 'since' : 'from'} ${(0,time/* formatLongDay */.IO)((0,time/* dateOf */.Q$)(first.at))}, ${(0,time/* formatInstant */.r4)(first.at).slice(11, 16)} UTC${isStill ? '' : ' on'}`,
        detail: (0,judge_fact/* joinDetails */.Bm)([
            spin.traced && 'no trace of work',
            taken !== undefined &&
                `${(0,words/* duration */.p0)(taken)} each${spin.usual === undefined ? '' : `, where ${(0,words/* duration */.p0)(spin.usual)} is usual`}`,
        ]),
        recommendation: `Stop the loop until there is work, and give it a stop condition: end after 3 ${unit.many} in a row that change nothing`,
        facts: [
            { measure: 'empty-in-a-row', now: { value: spin.cycles.length, n: spin.cycles.length } },
            ...(taken === undefined || spin.usual === undefined
                ? []
                : [
                    {
                        measure: 'cycle-seconds',
                        before: (0,judge_fact/* secondsOf */.TM)(spin.usual),
                        now: (0,judge_fact/* secondsOf */.TM)(taken),
                    },
                ]),
        ],
        goal: { measure: 'empty-in-a-row', subject, direction: 'below', target: 10, within: { days: week } },
    }),
});

;// CONCATENATED MODULE: ./build/src/analyse/active-days.js


const DAYS_PER_WEEK = 7;
const WEEKS = 4;
/**
 * By the four weeks that end with the last cycle: a day of the week is active when it had a cycle in so many of them; in a
 * log that is younger, in all that it saw.
 */
function findActiveDays({ alive, now }, fewestWeeks) {
    const [first, last] = [alive[0], alive.at(-1)];
    if (first === undefined || last === undefined)
        return { weekdays: 0, pace: 0, missed: 0 };
    const [firstDay, lastDay] = [(0,time/* dayNumber */.U$)(first.at), (0,time/* dayNumber */.U$)(last.at)];
    const from = Math.max(firstDay, lastDay - WEEKS * DAYS_PER_WEEK + 1);
    const worked = new Set();
    for (let day = from; day <= lastDay; day++)
        if (firstOf(alive, day) < firstOf(alive, day + 1))
            worked.add(day);
    const cycles = alive.length - firstOf(alive, from);
    const active = new Set();
    for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday++) {
        const seen = Array.from({ length: WEEKS }, (_, weeks) => lastDay - weekday - weeks * DAYS_PER_WEEK).filter((day) => day >= from);
        const count = seen.filter((day) => worked.has(day)).length;
        if (seen.length > 0 && count >= Math.min(fewestWeeks, seen.length))
            active.add(weekdayNumber(lastDay - weekday));
    }
    return {
        weekdays: active.size,
        pace: cycles / worked.size,
        missed: countDays(lastDay + 1, (0,time/* dayNumber */.U$)(now), active),
    };
}
/** Index of the first cycle of a day or later. */
function firstOf(alive, day) {
    return (0,analyse_timeline/* firstFrom */.nT)(alive, day * time/* MICROS_PER_DAY */.Rq);
}
/** Active days from one day to before another; whole weeks at once, since a silence may last for years. */
function countDays(from, to, active) {
    const weeks = Math.max(0, Math.floor((to - from) / DAYS_PER_WEEK));
    let count = weeks * active.size;
    for (let day = from + weeks * DAYS_PER_WEEK; day < to; day++)
        if (active.has(weekdayNumber(day)))
            count += 1;
    return count;
}
/** 0 to 6, from an arbitrary day on. */
function weekdayNumber(day) {
    return ((day % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}

// EXTERNAL MODULE: ./build/src/stats/counts.js
var counts = __webpack_require__(82273);
;// CONCATENATED MODULE: ./build/src/judge/rules/loop-stalled.js









const SECONDS_PER_HOUR = 3600;
const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR;
const LIMITS = {
    fewestGaps: {
        default: 10,
        range: range/* COUNT */.i2,
        unit: 'pauses',
        source: 'fewer do not show how long the loop pauses otherwise',
    },
    fewestHours: {
        default: 24,
        range: range/* AMOUNT */.ho,
        unit: 'hours',
        source: 'a quiet day is no stall, however busy the loop',
    },
    times: {
        default: 3,
        range: range/* TIMES */.vV,
        unit: 'times the 95th percentile of earlier pauses',
        source: 'docs/evidence.md',
    },
    rhythmDays: {
        default: 14,
        range: range/* DAYS */.qn,
        unit: 'days before the last cycle',
        source: 'two weeks hold a free weekend whole, wherever they begin',
    },
    slack: {
        default: 1.25,
        range: range/* TIMES */.vV,
        unit: 'times the longest pause of these days, and the second longest of 84',
        source: 'a Monday may begin late; a pause that came twice, as every third week off, is no stop',
    },
    activeWeeks: {
        default: 3,
        range: { min: 1, max: 4, whole: true },
        unit: 'of the last 4 weeks with a cycle on a day of the week',
        source: 'such a day is active; one free week does not make it idle',
    },
    fewestWeekdays: {
        default: 3,
        range: { min: 1, max: 7, whole: true },
        unit: 'active days of the week',
        source: 'three missed ones take a week or more where there are fewer: pauses alone decide',
    },
    fewestADay: {
        default: 2,
        range: range/* AMOUNT */.ho,
        unit: 'cycles a day, of days that had any',
        source: 'at about one a day a day without is ordinary: pauses alone decide',
    },
    missed: {
        default: 3,
        range: range/* COUNT */.i2,
        unit: 'active days missed',
        source: 'a free day, or two around a weekend, is no stop: world weekdays-holidays',
    },
    watched: {
        default: 2,
        range: range/* COUNT */.i2,
        unit: 'active days missed',
        source: 'a single one is LOW: a free day',
    },
    expected: {
        default: 3,
        range: range/* AMOUNT */.ho,
        unit: 'cycles expected in the window',
        source: 'P(none) is .05 at 3',
    },
    luck: { default: 0.05, range: range/* PROBABILITY */.e, unit: 'probability of none', source: 'the usual 1 in 20' },
};
const loopStalled = (0,rule/* defineRule */.Km)({
    id: 'loop-stalled',
    severity: 'high',
    category: 'throughput',
    family: 'throughput',
    summary: 'The loop has run no cycle for much longer than it ever pauses.',
    question: 'Did the loop stop?',
    about: { ages: true },
    verdict: 'stopped',
    lasts: {
        until: 'fact',
        over: ({ timeline }, _finding, since) => (timeline.alive.at(-1)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
    },
    byClock: true,
    called: ({ unit }) => `no ${unit.one} for longer than usual`,
    limits: LIMITS,
    check({ timeline }, limits) {
        const last = timeline.alive.at(-1);
        if (last === undefined)
            return [];
        const silentSeconds = Math.max(0, seconds(timeline.now - last.at));
        if (silentSeconds <= limits.fewestHours * SECONDS_PER_HOUR && last.at >= timeline.windowStart)
            return [];
        const { pauses, enough, mostSeconds, twiceSeconds } = usualPauses(timeline, last.at, limits);
        const isStalled = enough && silentSeconds > mostSeconds;
        const { weekdays, pace, missed } = findActiveDays(timeline, limits.activeWeeks);
        const hasRhythm = weekdays >= limits.fewestWeekdays && pace >= limits.fewestADay;
        const isSure = isStalled && (!hasRhythm || missed >= limits.missed);
        const expected = expectedCycles(timeline);
        const isEmpty = last.at < timeline.windowStart &&
            silentSeconds > twiceSeconds &&
            (!hasRhythm || missed >= limits.watched) &&
            expected >= limits.expected &&
            (0,counts/* poissonAtMost */.cK)(0, expected) <= limits.luck;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [pauses, 0],
                    effect: silentSeconds / SECONDS_PER_HOUR,
                    enough: isEmpty || enough,
                    matters: isStalled || isEmpty,
                },
                since: last.at,
                values: {
                    silentSeconds,
                    mostSeconds,
                    pauses,
                    missed: hasRhythm ? missed : undefined,
                    isSure,
                    expected,
                    days: timeline.windowDays,
                },
                ...(!isSure && {
                    severity: isEmpty || missed >= limits.watched ? 'medium' : 'low',
                }),
            },
        ];
    },
    word: ({ subject, unit, values: { silentSeconds, mostSeconds, pauses, missed, isSure, expected, days }, }) => {
        const isStalled = mostSeconds > 0 && silentSeconds > mostSeconds;
        const silence = {
            measure: 'silence',
            now: (0,judge_fact/* secondsOf */.TM)(silentSeconds),
            ...(isStalled && { before: (0,judge_fact/* secondsOf */.TM)(mostSeconds, pauses) }),
        };
        return {
            lead: `${isSure ? 'The loop has stopped: no' : 'No'} ${unit.one} for ${spanText(silentSeconds)}`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                missed !== undefined && missedText(missed),
                isStalled
                    ? `by its ${(0,words/* plural */.LS)(pauses, 'earlier pause')} more than ${spanText(mostSeconds)} is too long`
                    : `about ${Math.round(expected)} were to be expected in ${(0,words/* plural */.LS)(days, 'day')}`,
            ]),
            recommendation: `${isSure ? 'Check' : 'If no rest is planned, check'} that the loop’s schedule runs, its credentials and quota are good, and issues are ready for it`,
            facts: isStalled
                ? [silence]
                : [silence, { measure: 'cycles', before: { value: expected }, now: { value: 0 } }],
            goal: { measure: 'cycles', subject, direction: 'at-least', target: 1, within: { days: 1 } },
        };
    },
});
function usualPauses(timeline, lastAt, limits) {
    const pauses = (0,analyse_timeline/* pausesSince */.Os)(timeline, lastAt - analyse_timeline/* TIMELINE_DAYS */.c7 * time/* MICROS_PER_DAY */.Rq)
        .map(seconds)
        .toSorted((a, b) => b - a);
    const known = { pauses: pauses.length, twiceSeconds: limits.slack * (pauses[1] ?? 0) };
    if (pauses.length < limits.fewestGaps)
        return { ...known, enough: false, mostSeconds: 0 };
    const lately = (0,analyse_timeline/* pausesSince */.Os)(timeline, lastAt - limits.rhythmDays * time/* MICROS_PER_DAY */.Rq).map(seconds);
    return {
        ...known,
        enough: true,
        mostSeconds: Math.max(limits.fewestHours * SECONDS_PER_HOUR, limits.times * (0,ranks/* quantile */.YV)(pauses, 0.95), limits.slack * (lately.length === 0 ? 0 : (0,ranks/* quantile */.YV)(lately, 1)), known.twiceSeconds),
    };
}
/** By the rate of the baseline; a shorter baseline than a window says how the loop began, not how it runs. */
function expectedCycles({ alive, baselineStart, baselineDays, windowStart, windowDays }) {
    const before = (0,analyse_timeline/* between */.Tq)(alive, baselineStart, windowStart).length;
    return (before * windowDays) / Math.max(baselineDays, windowDays);
}
function missedText(missed) {
    return missed === 0 ? 'no whole active day missed yet' : `${(0,words/* plural */.LS)(missed, 'active day')} missed`;
}
function seconds(micros) {
    return (micros / time/* MICROS_PER_DAY */.Rq) * SECONDS_PER_DAY;
}
function spanText(contrast) {
    return contrast < 2 * SECONDS_PER_DAY
        ? `${(contrast / SECONDS_PER_HOUR).toFixed(1)} hours`
        : `${(contrast / SECONDS_PER_DAY).toFixed(1)} days`;
}

// EXTERNAL MODULE: ./build/src/model/ending.js
var model_ending = __webpack_require__(94096);
;// CONCATENATED MODULE: ./build/src/judge/rules/never-ended.js







const never_ended_SECONDS_PER_DAY = 86_400;
const neverEnded = (0,rule/* defineRule */.Km)({
    id: 'never-ended',
    severity: 'medium',
    category: 'reliability',
    family: 'never-ended',
    summary: 'Cycles began, and the log holds no end of them.',
    question: 'Do cycles die without a word?',
    lasts: { until: 'event' },
    byClock: true,
    // An open one waits for people.
    notOf: ['pull-request'],
    called: ({ unit, facts: [fact] }) => `${(0,words/* ofText */.XA)(fact?.now.k ?? 0, fact?.now.n ?? 0)} ${unit.many} never ended`,
    limits: {
        days: { default: 28, range: range/* LONG */.Bn, unit: 'days up to now', source: 'four weeks, as for tasks' },
        several: { default: 3, range: range/* COUNT */.i2, unit: 'cycles', source: 'one or two happen' },
        many: {
            default: 0.1,
            range: range/* SHARE */.oV,
            unit: 'share of cycles; below it LOW',
            source: 'one of ten changes what the success rate says',
        },
        times: {
            default: 3,
            range: range/* TIMES */.vV,
            unit: 'times the longest cycle',
            source: 'a cycle that began so long ago, or a day ago where none is timed, runs no more',
        },
    },
    check({ timeline }, limits) {
        const from = timeline.now - limits.days * time/* MICROS_PER_DAY */.Rq;
        const cycles = (0,analyse_timeline/* between */.Tq)(timeline.alive, from, Infinity).filter(({ outcome, ending }) => outcome !== 'undecided' || (ending !== undefined && (0,model_ending/* isUnended */.w)(ending)));
        const undecided = cycles.filter((cycle) => !(0,retro/* isDecided */.d$)(cycle));
        if (undecided.length < limits.several)
            return [];
        const most = longestRun(timeline, limits.times);
        const open = undecided.filter(({ at }) => timeline.now - at > most);
        const n = cycles.length;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'rule',
                    n: [0, n],
                    k: [0, open.length],
                    ...(n > 0 && { effect: open.length / n }),
                    enough: true,
                    matters: open.length >= limits.several && !writesStarts(cycles),
                },
                ...(open[0] !== undefined && { since: open[0].at }),
                values: { open, n, days: (0,analyse_timeline/* reachesBack */.Fj)(timeline, from) ? limits.days : undefined },
                ...(open.length < limits.many * n && { severity: 'low' }),
            },
        ];
    },
    word: ({ subject, unit, values: { open, n, days } }, _, taskText) => ({
        lead: `${(0,words/* ofText */.XA)(open.length, n)} ${unit.many} ${days === undefined ? 'so far' : `of the last ${(0,words/* plural */.LS)(days, 'day')}`} began and never ended`,
        detail: [(0,words/* percent */.KN)(open.length, n), ...newestText(open, taskText)].join(', '),
        recommendation: `Read the last lines of these ${unit.many} for what killed them (time, memory, a restart)${unit.isLogged ? ', and let the loop write an end always' : ''}`,
        facts: [{ measure: 'without-end', now: { value: open.length, k: open.length, n } }],
        goal: {
            measure: 'without-end',
            subject,
            direction: 'at-most',
            target: Math.floor(open.length / 8),
            within: { days: 7 },
        },
    }),
});
function newestText(open, taskText) {
    const newest = open.at(-1);
    if (newest === undefined)
        return [];
    const on = newest.task === undefined ? '' : `, ${taskText(String(newest.task))}`;
    return [`the newest on ${(0,time/* formatLongDay */.IO)((0,time/* dateOf */.Q$)(newest.at))}${on}`];
}
/** Whether the log writes a row at the start of a cycle and another at its end, which nothing has joined: no cycle of its own. */
function writesStarts(cycles) {
    let starts = 0;
    let followed = 0;
    for (const [index, cycle] of cycles.entries()) {
        if (cycle.outcome !== 'undecided')
            continue;
        const next = cycles[index + 1];
        starts += 1;
        if (next !== undefined && next.outcome !== 'undecided' && next.task === cycle.task)
            followed += 1;
    }
    return 3 * starts >= cycles.length && 2 * followed > starts;
}
/** Microseconds after which a cycle that has not ended runs no more. */
function longestRun({ decided }, times) {
    const longest = decided.reduce((most, cycle) => ((0,retro/* isTimed */._Y)(cycle) && cycle.seconds > most ? cycle.seconds : most), 0);
    return (longest === 0 ? never_ended_SECONDS_PER_DAY : times * longest) * 1e6;
}

// EXTERNAL MODULE: ./build/src/analyse/pace.js
var analyse_pace = __webpack_require__(50980);
;// CONCATENATED MODULE: ./build/src/judge/rules/slow-cycles.js










const SLOWEST = 0.9;
const slowCycles = (0,rule/* defineRule */.Km)({
    id: 'slow-cycles',
    severity: 'medium',
    category: 'efficiency',
    family: 'duration',
    summary: 'Cycles take longer than in the four weeks before.',
    question: 'Did cycles as a whole get slower by more than chance explains?',
    about: { order: 'prefer-small' },
    lasts: { until: 'back', ...DURATION },
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.many} take longer` : `${unit.many} take longer, ${(0,judge_fact/* arrowOf */.Pk)(fact, unit)}`,
    limits: {
        fewest: {
            default: 8,
            range: range/* COUNT */.i2,
            unit: 'timed cycles on each side',
            source: 'below it one slow cycle decides the comparison',
        },
        practical: {
            default: 1.25,
            range: range/* TIMES */.vV,
            unit: 'ratio',
            source: 'a quarter longer; less does not change what a team does',
        },
        least: {
            default: 1,
            range: range/* AMOUNT */.ho,
            unit: 'seconds that the median is now',
            source: 'below a second cycles are commands, and no work got slower',
        },
    },
    check({ timeline }, limits) {
        const before = timeline.baseline.filter((cycle) => (0,retro/* isTimed */._Y)(cycle)).map(({ seconds }) => seconds);
        const now = timeline.recent.filter((cycle) => (0,retro/* isTimed */._Y)(cycle)).map(({ seconds }) => seconds);
        if (before.length === 0 || now.length === 0)
            return [];
        const ratio = (0,ranks/* canReachRatio */.Hy)(before, now, limits.practical) ? (0,ranks/* hodgesLehmannRatio */.vy)(before, now) : undefined;
        const enough = Math.min(before.length, now.length) >= limits.fewest;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: {
                    method: 'mann-whitney',
                    n: [before.length, now.length],
                    ...(ratio !== undefined && { effect: ratio }),
                    ...(enough && ratio !== undefined && { p: (0,mann_whitney/* mannWhitney */.P)(before, now) }),
                    enough,
                    matters: ratio !== undefined && ratio >= limits.practical && (0,ranks/* median */.JZ)(now) >= limits.least,
                },
                values: { before, now, ratio: ratio ?? 1, fewer: fewerOf(timeline), week: timeline.windowDays },
            },
        ];
    },
    word: ({ subject, unit, values: { before, now, ratio, fewer, week } }) => {
        const typical = {
            measure: 'cycle-seconds',
            before: (0,judge_fact/* secondsOf */.TM)((0,ranks/* median */.JZ)(before), before.length),
            now: (0,judge_fact/* secondsOf */.TM)((0,ranks/* median */.JZ)(now), now.length),
        };
        const slowest = {
            measure: 'slowest-tenth',
            before: (0,judge_fact/* secondsOf */.TM)((0,ranks/* quantile */.YV)(before, SLOWEST), before.length),
            now: (0,judge_fact/* secondsOf */.TM)((0,ranks/* quantile */.YV)(now, SLOWEST), now.length),
        };
        return {
            lead: `${(0,words/* upperFirst */.Zb)(unit.many)} take ${ratio.toFixed(1)} times as long`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                `median ${(0,judge_fact/* arrowOf */.Pk)(typical, unit)}, slowest tenth from ${(0,judge_fact/* arrowOf */.Pk)(slowest, unit)}`,
                `${(0,words/* plural */.LS)(before.length, `timed ${unit.one}`)} → ${(0,words/* groupThousands */.Zv)(now.length)}`,
                fewer !== undefined && `hence fewer a day: ${(0,judge_fact/* arrowOf */.Pk)(fewer, unit)}`,
            ]),
            recommendation: `Compare a slow ${unit.one} with a usual one of before step by step: queue, set-up, model calls, tests`,
            facts: fewer === undefined ? [typical, slowest] : [typical, slowest, fewer],
            goal: {
                measure: 'cycle-seconds',
                subject,
                direction: 'below',
                target: (0,round/* roundHalfEven */.a)(Math.sqrt(typical.before.value * typical.now.value), 1),
                within: { days: week },
            },
        };
    },
});
/** How many fewer cycles a day there are, where the loop does as much as before. */
function fewerOf(timeline) {
    const paces = (0,analyse_pace/* pacesOf */.kO)(timeline);
    if (paces === undefined || !(0,analyse_pace/* isBusyAsBefore */.tv)(timeline))
        return undefined;
    const amountOf = ({ k, n }) => ({ value: k / n, k, n: (0,round/* roundHalfEven */.a)(n, 2) });
    const fact = { measure: 'pace', before: amountOf(paces.before), now: amountOf(paces.now) };
    return fact.now.value <= FEWER * fact.before.value ? fact : undefined;
}
/** A smaller fall of the pace is an ordinary week. */
const FEWER = 0.8;

;// CONCATENATED MODULE: ./build/src/judge/rules/success-rise.js




const successRise = (0,rule/* defineRule */.Km)({
    id: 'success-rise',
    severity: 'info',
    category: 'reliability',
    family: 'success',
    summary: 'More cycles succeed than in the eight weeks before.',
    question: 'Did the success rate rise by more than chance explains?',
    verdict: 'success-rose',
    lasts: { until: 'event' },
    clearAt: success_change/* CLEAR */.uJ,
    called: ({ unit, facts: [fact] }) => fact === undefined ? `${unit.rate} rose` : `${unit.rate} rose ${(0,judge_fact/* fromTo */.e8)(fact, unit)}`,
    limits: success_change/* CHANGE_LIMITS */.Mi,
    check(analysis, limits) {
        // A success that did no work is none: what is left must have risen by itself.
        const change = (0,success_change/* scanSuccess */.$A)(analysis, 'rise', limits, workedOf(analysis));
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: change.test,
                values: { change, week: analysis.timeline.windowDays },
            },
        ];
    },
    word: ({ subject, unit, values: { change, week } }) => {
        const fact = (0,success_change/* successFact */.M_)(change.told);
        const { now, difference } = change.told;
        return {
            lead: `${(0,words/* upperFirst */.Zb)(unit.rate)} rose ${(0,judge_fact/* fromTo */.e8)(fact, unit)}`,
            detail: (0,success_change/* changeDetail */.oz)(fact, change.told),
            recommendation: 'Find out what changed when it rose, write it down and keep it',
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'at-least',
                target: (now.k - Math.floor((difference / 2) * now.n)) / now.n,
                within: { days: week },
            },
        };
    },
});
/** All but successes without work; undefined where there are none. */
function workedOf({ timeline, isWorkless }) {
    return timeline.decided.some(isWorkless)
        ? timeline.decided.filter((cycle) => !isWorkless(cycle))
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/type-drop.js






const typeDrop = (0,rule/* defineRule */.Km)({
    id: 'type-drop',
    severity: 'medium',
    category: 'type_reliability',
    family: 'type-changes',
    summary: 'One type of work succeeds less often than in the eight weeks before, and the others do not.',
    question: 'Did the success rate of a type fall by more than chance, and the fall of the others, explain?',
    about: { order: 'limit-kind' },
    lasts: { until: 'back', ...SUCCESS_OF_KIND },
    accountsFor: {
        rank: 4,
        cycles: ({ subject }) => (cycle) => cycle.kind === subject.key,
    },
    called: ({ count }) => `${count === 1 ? 'one kind' : `${count} kinds`} of work got worse`,
    limits: success_change/* CHANGE_LIMITS */.Mi,
    check(analysis, limits) {
        const { timeline, isIncident } = analysis;
        const cyclesOf = new Map();
        for (const { kind } of (0,analyse_timeline/* between */.Tq)(timeline.decided, timeline.baselineStart, Infinity))
            if (kind !== undefined && !cyclesOf.has(kind))
                cyclesOf.set(kind, []);
        // A loop with one type of work would hear of the fall of its success twice.
        if (cyclesOf.size < 2)
            return [];
        for (const cycle of timeline.decided)
            if (cycle.kind !== undefined && !isIncident(cycle))
                cyclesOf.get(cycle.kind)?.push(cycle);
        return [...cyclesOf].map(([kind, cycles]) => {
            const isOther = (cycle) => cycle.kind !== kind && !isIncident(cycle);
            const change = (0,success_change/* scanSuccess */.$A)(analysis, 'fall', limits, cycles, () => timeline.decided.filter(isOther));
            const { nowDays } = change.contrast;
            const whole = analysis.contrasts.find((contrast) => contrast.nowDays === nowDays) ?? change.contrast;
            const others = () => ({
                before: (0,analyse_timeline/* countTries */.zh)(whole.before.filter(isOther)),
                now: (0,analyse_timeline/* countTries */.zh)(whole.now.filter(isOther)),
            });
            return {
                subject: { kind: 'type', key: kind },
                // That all kinds fell alike is the loop's own finding.
                test: (0,rule/* narrowed */.fQ)(change.test, { matters: change.test.matters && (0,success_change/* fellBeyond */.zO)(change, others()) }),
                values: change,
            };
        });
    },
    word: ({ subject, subject: { key: kind }, unit, values: { told } }) => {
        const fact = (0,success_change/* successFact */.M_)(told);
        const { now, difference } = told;
        return {
            lead: `${(0,words/* upperFirst */.Zb)(unit.rate)} of ${(0,words/* quoted */.TL)(kind)} fell ${(0,judge_fact/* fromTo */.e8)(fact, unit)}`,
            detail: (0,success_change/* changeDetail */.oz)(fact, told),
            recommendation: `Compare the failed ${(0,words/* quoted */.TL)(kind)} ${unit.many} with earlier ones that succeeded, and hold back new ${(0,words/* quoted */.TL)(kind)} work until the cause is known`,
            facts: [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'above',
                target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
                within: { cycles: now.n },
            },
        };
    },
});

;// CONCATENATED MODULE: ./build/src/judge/rules/type-failing.js









/** Several kinds that fail are one thing to do. */
const together = (names, goal, unit) => ({
    recommendation: `Hold back work of the kinds ${names} until their usual failures are fixed, or split such issues`,
    workedIf: `more than ${(0,words/* percent */.KN)(goal?.target ?? 0, 1)} of the next ${goal?.within_cycles ?? 0} ${unit.many} of each kind ${(0,units/* agree */.d5)(2, unit.succeed)}`,
});
const typeFailing = (0,rule/* defineRule */.Km)({
    id: 'type-failing',
    severity: 'high',
    category: 'type_reliability',
    family: 'types',
    summary: 'One type of work fails far more often than the others.',
    question: 'Does a type of work succeed well below the others, by more than chance explains?',
    about: { order: 'stop-kind', together },
    accountsFor: {
        rank: 5,
        cycles: ({ subject }) => (cycle) => cycle.kind === subject.key,
    },
    notOf: ['search'],
    called: ({ count }) => count === 1 ? 'one kind of work keeps failing' : `${count} kinds of work keep failing`,
    limits: {
        days: {
            default: 28,
            range: range/* DAYS */.qn,
            unit: 'days up to now',
            source: 'four weeks: a type is rarer than the loop',
        },
        fewest: {
            default: 5,
            range: range/* COUNT */.i2,
            unit: 'cycles of the type',
            source: 'fewer cannot reach p < .05 against 50 %',
        },
        watched: {
            default: 3,
            range: range/* COUNT */.i2,
            unit: 'cycles of the type',
            source: 'one or two failures are not worth watching',
        },
        half: {
            default: 0.5,
            range: range/* SHARE */.oV,
            unit: 'share',
            source: 'a type that fails more often than not costs more than it gives',
        },
        below: {
            default: 0.15,
            range: range/* SHARE */.oV,
            unit: 'share below the other types',
            source: 'smaller differences between types are normal',
        },
        highP: {
            default: 0.001,
            range: range/* PROBABILITY */.e,
            unit: 'p',
            source: 'each type is looked at every day; npm run bench:worlds',
        },
        fewestHigh: {
            default: 8,
            range: range/* COUNT */.i2,
            unit: 'cycles of the type',
            source: 'a few bad ones in a row are no reason to stop a type of work',
        },
        fewestOthers: {
            default: 10,
            range: range/* COUNT */.i2,
            unit: 'cycles of other types',
            source: 'fewer say nothing of a rate',
        },
    },
    check({ timeline, isIncident, dayCorrelation }, limits) {
        const from = timeline.now - limits.days * time/* MICROS_PER_DAY */.Rq;
        const all = (0,analyse_timeline/* between */.Tq)(timeline.decided, Math.max(from, timeline.baselineStart), Infinity).filter((cycle) => !isIncident(cycle));
        const cycles = firstTries(all);
        const isRetried = cycles.length < all.length;
        const byKind = new Map();
        for (const cycle of cycles) {
            const { kind } = cycle;
            // Cycles that name no type are others to every type, and none themselves.
            if (kind === undefined)
                continue;
            const known = byKind.get(kind);
            if (known === undefined)
                byKind.set(kind, [cycle]);
            else
                known.push(cycle);
        }
        // Where there is one type only, it is the loop.
        if (byKind.size < 2)
            return [];
        const overall = (0,analyse_timeline/* countTries */.zh)(cycles);
        return [...byKind].map(([kind, its]) => {
            const own = (0,analyse_timeline/* countTries */.zh)(its);
            const others = { k: overall.k - own.k, n: overall.n - own.n };
            const enough = own.n >= limits.fewest && others.n >= limits.fewestOthers;
            const difference = others.n === 0 ? 0 : own.k / own.n - others.k / others.n;
            const isWorthALook = own.n >= limits.watched && difference <= -limits.below;
            const test = (0,rule/* withOdds */.Z5)({
                method: 'fisher',
                n: [others.n, own.n],
                k: [others.k, own.k],
                effect: difference,
                enough,
                matters: isWorthALook,
            }, () => {
                if (!enough)
                    return {};
                const [a, b] = [others, (0,dependence/* worthOf */.g4)(own, (0,dependence/* inflationOf */.Eb)(its, dayCorrelation))];
                return {
                    interval: (0,proportion/* newcombeInterval */.QW)(a.k, a.n, b.k, b.n),
                    p: (0,proportion/* fisherExact */.Rr)(a.k, a.n, b.k, b.n),
                };
            });
            const isBad = own.n >= limits.fewestHigh && own.k / own.n < limits.half;
            return {
                subject: { kind: 'type', key: kind },
                test,
                values: { own, others, days: (0,analyse_timeline/* reachesBack */.Fj)(timeline, from) ? limits.days : undefined, isRetried },
                severity: isWorthALook && isBad && (test.p ?? 1) < limits.highP ? 'high' : 'medium',
            };
        });
    },
    word: ({ subject, subject: { key: kind }, unit, values: { own, others, days, isRetried } }, limits) => {
        const fact = { measure: 'success', now: (0,judge_fact/* shareOf */.tC)(own) };
        const other = { measure: 'success-of-others', now: (0,judge_fact/* shareOf */.tC)(others) };
        return {
            // That a run ended without error is no success of its task.
            lead: unit.isLogged
                ? `${(0,words/* quoted */.TL)(kind)} succeeds in ${(0,words/* percent */.KN)(own.k, own.n)} of its ${isRetried ? 'first tries' : unit.many}`
                : `Only ${(0,words/* percent */.KN)(own.k, own.n)} of the ${(0,words/* quoted */.TL)(kind)} ${isRetried ? 'first tries' : unit.many} ${(0,units/* agree */.d5)(2, unit.succeed)}`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                `${(0,words/* ofText */.XA)(own.k, own.n)}${days === undefined ? '' : ` in ${(0,words/* plural */.LS)(days, 'day')}`}`,
                others.n > 0 && `the other kinds in ${(0,words/* percent */.KN)(others.k, others.n)}, ${(0,words/* ofText */.XA)(others.k, others.n)}`,
            ]),
            recommendation: `${own.k / own.n < limits.half ? 'Stop starting' : 'Hold back'} ${(0,words/* quoted */.TL)(kind)} work until its usual failure is fixed, or split such issues`,
            facts: others.n > 0 ? [fact, other] : [fact],
            goal: {
                measure: 'success',
                subject,
                direction: 'above',
                target: Math.max(limits.half, (own.k / own.n + others.k / Math.max(1, others.n)) / 2),
                within: { cycles: limits.fewest },
            },
        };
    },
});
/** A task that fails ten times is one task of its type: the first try of each, and every cycle without one. */
function firstTries(cycles) {
    const seen = new Set();
    return cycles.filter((cycle) => {
        const key = (0,analyse_timeline/* taskKey */.Do)(cycle);
        if (key === undefined)
            return true;
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/src/stats/robust.js


/** The third quartile of the standard normal: scales the median absolute deviation to its sigma. */
const NORMAL_QUARTILE = 0.6744897501960817;
/**
 * Modified z-scores on the logarithms, in input order: how many robust standard deviations each value
 * lies above (or below) the median. A score beyond 3.5 is the usual mark of an outlier.
 *
 * Undefined when the median absolute deviation is 0 (half the values or more are equal): no scale
 * exists then, so compare ratios with the median instead.
 *
 * Reference: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, ASQC.
 *
 * @param sample at least one value, all finite and above 0, any unit
 * @throws RangeError outside this domain
 */
function logMadScores(sample) {
    (0,domain/* requirePositiveSample */.JQ)('sample', sample);
    const logs = sample.map((x) => Math.log(x));
    const centre = (0,ranks/* median */.JZ)(logs);
    const spread = (0,ranks/* median */.JZ)(logs.map((x) => Math.abs(x - centre)));
    if (spread === 0)
        return undefined;
    return logs.map((x) => (NORMAL_QUARTILE * (x - centre)) / spread);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/unusual-cycles.js








const unusual_cycles_LIMITS = {
    score: {
        default: 3.5,
        range: { min: 0, max: 100 },
        unit: 'robust standard deviations of the logarithm',
        source: 'Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers',
    },
    times: {
        default: 2,
        range: range/* TIMES */.vV,
        unit: 'times the median',
        source: 'where all cycles are alike a small excess scores high',
    },
    fewest: { default: 8, range: range/* COUNT */.i2, unit: 'timed cycles', source: 'fewer show no usual spread' },
    several: {
        default: 3,
        range: range/* COUNT */.i2,
        unit: 'unusual cycles',
        source: 'one or two happen; three are a pattern worth a look',
    },
    luck: {
        default: 0.005,
        range: range/* PROBABILITY */.e,
        unit: 'probability of so many at the share of the weeks before',
        source: 'fewer are what the loop always does, and no news',
    },
};
const unusualCycles = (0,rule/* defineRule */.Km)({
    id: 'unusual-cycles',
    severity: 'low',
    category: 'outliers',
    family: 'outliers',
    summary: 'Single cycles took far longer than others of their type.',
    question: 'Which cycles of the window fall far outside the usual spread?',
    about: { order: 'prefer-small' },
    lasts: { until: 'event' },
    called: ({ unit, facts: [fact] }) => `${(0,words/* plural */.LS)(fact?.now.value ?? 0, unit.one)} took far longer than usual`,
    limits: unusual_cycles_LIMITS,
    check(analysis, limits) {
        const { windowStart, recent, baseline, windowDays } = analysis.timeline;
        const all = findUnusual(analysis, limits);
        const unusual = all.filter(({ cycle }) => cycle.at >= windowStart);
        if (unusual.length === 0)
            return [];
        const n = [baseline.filter(retro/* isTimed */._Y).length, recent.filter(retro/* isTimed */._Y).length];
        const k = [all.length - unusual.length, unusual.length];
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: { method: 'rule', n, k, enough: true, matters: true },
                values: {
                    unusual,
                    n: n[1],
                    week: windowDays,
                },
                ...(!isNews(k, n, limits) && { severity: 'info' }),
            },
        ];
    },
    word({ subject, unit, values: { unusual, n, week } }, { times }, taskText) {
        const worst = unusual[0];
        const on = worst?.cycle.task === undefined ? '' : `, on ${taskText(String(worst.cycle.task))},`;
        return {
            lead: `${(0,words/* ofText */.XA)(unusual.length, n)} timed ${unit.many} took far longer than usual`,
            detail: worst === undefined
                ? ''
                : `the longest${on} took ${(0,words/* duration */.p0)(worst.cycle.seconds)} where ${(0,words/* duration */.p0)(worst.typical)} is typical`,
            recommendation: `Read the logs of these ${unit.many}: a wait, a retry or an endless test; set a time limit where one got stuck`,
            facts: [
                { measure: 'long-cycles', now: { value: unusual.length, n } },
                ...(worst === undefined
                    ? []
                    : [
                        {
                            measure: 'cycle-seconds',
                            before: (0,judge_fact/* secondsOf */.TM)(worst.typical),
                            now: (0,judge_fact/* secondsOf */.TM)(worst.cycle.seconds),
                        },
                    ]),
            ],
            goal: {
                measure: 'long-cycles',
                subject,
                direction: 'at-most',
                target: unusual.length - 1,
                within: { days: week },
                beyond: times,
            },
        };
    },
});
/** Whether it is more than the loop always has. Where next to nothing is known of the weeks before, nobody can say so. */
function isNews([before, now], [nBefore, nNow], { fewest, several, luck }) {
    const isMore = now >= several && nBefore >= fewest && now * nBefore > before * nNow;
    return isMore && (0,proportion/* fisherExact */.Rr)(before, nBefore, now, nNow) <= luck;
}
/**
 * The unusually long cycles of baseline and window, the most unusual first. Those that end at a time limit are as long as
 * they are allowed to be, which is another finding.
 */
function findUnusual(analysis, limits) {
    const { baseline, recent } = analysis.timeline;
    const timed = [...baseline, ...recent].filter((cycle) => (0,retro/* isTimed */._Y)(cycle));
    const kinds = new Map();
    for (const cycle of timed) {
        const group = kinds.get((0,retro/* kindOf */.I)(cycle));
        if (group === undefined)
            kinds.set((0,retro/* kindOf */.I)(cycle), [cycle]);
        else
            group.push(cycle);
    }
    const groups = [...kinds.values()];
    const isRare = (group) => group.length < limits.fewest;
    const rare = new Set(groups.filter(isRare).flat());
    const { windowStart } = analysis.timeline;
    // What all cycles take by now is no longer unusual: that they take longer is another finding.
    const unusual = (group) => {
        const lately = group.filter(({ at }) => at >= windowStart);
        const here = isRare(lately)
            ? undefined
            : new Map(unusualOf(lately, limits).map((each) => [each.cycle, each]));
        return unusualOf(group, limits).flatMap((each) => {
            if (here === undefined || each.cycle.at < windowStart)
                return each;
            const own = here.get(each.cycle);
            return own === undefined ? [] : own.typical > each.typical ? own : each;
        });
    };
    return [
        ...groups.filter((group) => !isRare(group)).flatMap(unusual),
        ...(rare.size === 0 || isRare(timed) ? [] : unusual(timed).filter(({ cycle }) => rare.has(cycle))),
    ]
        .filter(({ cycle }) => cycle.seconds >= 1 && !endsAt(analysis.timeCeiling, cycle))
        .toSorted((a, b) => b.times - a.times);
}
function endsAt(ceiling, { seconds }) {
    return ceiling !== undefined && seconds >= ceiling.low && seconds <= ceiling.high;
}
function unusualOf(group, limits) {
    const seconds = group.map((cycle) => cycle.seconds);
    const typical = (0,ranks/* median */.JZ)(seconds);
    if (!seconds.some((each) => each >= limits.times * typical))
        return [];
    // Undefined where half of all cycles took the same time: then the multiple alone decides.
    const scores = logMadScores(seconds);
    return group
        .map((cycle) => ({ cycle, typical, times: cycle.seconds / typical }))
        .filter(({ times }, index) => times >= limits.times && (scores?.[index] ?? Infinity) > limits.score);
}

;// CONCATENATED MODULE: ./build/src/judge/rules/velocity-change.js










const velocityChange = (0,rule/* defineRule */.Km)({
    id: 'velocity-change',
    severity: 'medium',
    category: 'throughput',
    family: 'throughput',
    summary: 'The loop finishes fewer, or more, cycles a day than in the four weeks before.',
    question: 'Did the number of cycles a day change by more than chance explains?',
    about: { ages: true },
    lasts: { until: 'back', ...PACE },
    clearAt: success_change/* CLEAR */.uJ,
    called: ({ facts: [fact] }) => `the loop got ${(fact?.now.value ?? 0) > (fact?.before?.value ?? 0) ? 'faster' : 'slower'}`,
    limits: {
        fewestDays: { default: 7, range: range/* DAYS */.qn, unit: 'days of baseline', source: 'every weekday once' },
        fewest: {
            default: 10,
            range: range/* COUNT */.i2,
            unit: 'cycles of baseline',
            source: 'below it a fall to half cannot be told from luck',
        },
        fewer: {
            default: 0.67,
            range: range/* FALL */.ER,
            unit: 'ratio',
            source: 'a third less; smaller changes are ordinary weeks',
        },
        more: { default: 1.5, range: range/* TIMES */.vV, unit: 'ratio', source: 'the same size upwards' },
        busy: {
            default: analyse_pace/* BUSY */.yu,
            range: range/* FALL */.ER,
            unit: 'ratio of the time spent in cycles a day',
            source: 'as much work in longer cycles: the rule of slower cycles tells it',
        },
        silence: {
            default: analyse_timeline/* SILENCE_DAYS */.Au,
            range: range/* LONG */.Bn,
            unit: 'days without a cycle',
            source: 'a long weekend is part of the rhythm; after a longer silence the days cannot be compared',
        },
        silenceNow: {
            default: 3,
            range: range/* LONG */.Bn,
            unit: 'days without a cycle',
            source: 'a loop that stopped is not a slow one',
        },
        freeDays: {
            default: 2,
            range: range/* LONG */.Bn,
            unit: 'days without a cycle beyond those of other weeks',
            source: 'days off, as two around a weekend: LOW where the other days are not clearly slower',
        },
        fewestADay: {
            default: 4,
            range: range/* AMOUNT */.ho,
            unit: 'cycles a day, of days that had any',
            source: 'with fewer a slower loop has more days without one, too',
        },
    },
    check({ timeline }, limits) {
        const [before, now] = [timeline.baseline.length, timeline.recent.length];
        const { baselineDays, windowDays } = timeline;
        // No cycle at all is a stall, which has its own rule.
        if (before === 0 || now === 0 || baselineDays <= 0)
            return [];
        const ratio = now / windowDays / (before / baselineDays);
        const enough = baselineDays >= limits.fewestDays && before >= limits.fewest;
        const isBroken = (0,analyse_timeline/* silencesReaching */.gZ)(timeline, timeline.baselineStart, limits.silence).length > 0 ||
            silenceNow(timeline) > limits.silenceNow;
        if (enough && isBroken)
            return [];
        const matters = (ratio <= limits.fewer && !(0,analyse_pace/* isBusyAsBefore */.tv)(timeline, limits.busy)) || ratio >= limits.more;
        const daysOff = ratio <= limits.fewer ? daysOffOf(timeline, limits) : undefined;
        return [
            {
                subject: { kind: 'loop', key: '' },
                test: (0,rule/* withOdds */.Z5)({ method: 'rate-ratio', n: [before, now], effect: ratio, enough, matters }, () => {
                    const pace = (0,analyse_pace/* paceOf */.x3)(timeline);
                    if (pace === undefined)
                        return {};
                    const interval = (0,analyse_pace/* paceInterval */.rI)(pace);
                    return {
                        ...(interval.every(Number.isFinite) && { interval }),
                        ...(enough && { p: (0,analyse_pace/* paceOdds */.mO)(pace) }),
                    };
                }),
                values: { before, beforeDays: baselineDays, now, days: windowDays, daysOff },
                ...(ratio > 1 && { severity: 'info' }),
                ...(daysOff && { severity: 'low' }),
            },
        ];
    },
    word: ({ subject, unit, values: { before, beforeDays, now, days, daysOff } }) => {
        const fact = {
            measure: 'pace',
            before: { value: before / beforeDays, k: before, n: (0,round/* roundHalfEven */.a)(beforeDays, 2) },
            now: { value: now / days, k: now, n: days },
        };
        const isFaster = fact.now.value > fact.before.value;
        const target = Math.ceil(((fact.before.value + fact.now.value) / 2) * days);
        return {
            lead: `The loop got ${isFaster ? 'faster' : 'slower'}: ${(0,judge_fact/* fromTo */.e8)(fact, unit)} ${unit.many} a day`,
            detail: (0,judge_fact/* joinDetails */.Bm)([
                `${(0,words/* plural */.LS)(before, unit.one)} in ${(0,words/* plural */.LS)(Math.round(beforeDays), 'day')} → ${(0,words/* groupThousands */.Zv)(now)} in ${days}`,
                daysOff !== undefined && `on ${(0,words/* plural */.LS)(daysOff.ran, 'day')} instead of ${daysOff.usual}`,
            ]),
            recommendation: isFaster
                ? 'Check that success and cost kept up with the pace, and keep what made it faster'
                : `${daysOff === undefined ? 'Check' : 'If no rest was planned, check'} the schedule, the runner and the queue of ready issues for what holds ${unit.many} back`,
            facts: [fact],
            goal: { measure: 'cycles', subject, direction: 'at-least', target, within: { days } },
        };
    },
});
/**
 * On how many days it ran, and usually does, where it may have rested: by cycles a day that it ran, instead of a day, it
 * is not clear that it got slower.
 */
function daysOffOf(timeline, limits) {
    const { baseline, baselineDays, recent, windowDays } = timeline;
    const [ranBefore, ran] = [daysRun(baseline), daysRun(recent)];
    const usual = Math.round((ranBefore * windowDays) / baselineDays);
    const isRest = usual > ran && usual - ran <= limits.freeDays;
    if (!isRest || baseline.length / ranBefore < limits.fewestADay)
        return undefined;
    const pace = (0,analyse_pace/* paceOf */.x3)(timeline);
    if (pace === undefined)
        return undefined;
    // A window of as many days as it ran, of the days that it ran before.
    const p = (0,analyse_pace/* paceOdds */.mO)({ ...pace, times: ranBefore / ran });
    return p < success_change/* CLEAR */.uJ ? undefined : { ran, usual };
}
/** Days with a cycle, by the calendar of UTC: at another hour of the report they are the same. */
function daysRun(cycles) {
    return new Set(cycles.map(({ at }) => (0,time/* dayNumber */.U$)(at))).size;
}
function silenceNow({ alive, now }) {
    return (now - (alive.at(-1)?.at ?? now)) / time/* MICROS_PER_DAY */.Rq;
}

;// CONCATENATED MODULE: ./build/src/judge/rules/index.js



























/** All standard rules in the order of the docs. */
const RULES = [
    successDrop,
    successRise,
    earlyDrop,
    loopFailing,
    loopStalled,
    loopIdle,
    loopSpinning,
    neverEnded,
    velocityChange,
    typeFailing,
    typeDrop,
    repeatFailure,
    incident,
    failureReasonRising,
    wasteConcentrated,
    slowCycles,
    unusualCycles,
    timeCap,
    phantomSuccess,
    changePoint,
    quarantineIgnored,
    quarantineOverdue,
    quarantineRelease,
    triageStale,
    triageIneffective,
    codeGrowth,
    dataDegraded,
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function ruleNamed(id) {
    return BY_ID.get(id);
}
/** What pages need to know of a finding's rule; nothing of a rule that another version wrote. */
function aboutRule(id) {
    return (id === undefined ? undefined : BY_ID.get(id)?.about) ?? {};
}


/***/ }),

/***/ 51387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ scanSuccess),
/* harmony export */   M_: () => (/* binding */ successFact),
/* harmony export */   Mi: () => (/* binding */ CHANGE_LIMITS),
/* harmony export */   ZO: () => (/* binding */ oddsOfDifference),
/* harmony export */   mP: () => (/* binding */ BEYOND),
/* harmony export */   oz: () => (/* binding */ changeDetail),
/* harmony export */   uJ: () => (/* binding */ CLEAR),
/* harmony export */   x9: () => (/* binding */ SIDE_LIMITS),
/* harmony export */   z: () => (/* binding */ scanShare),
/* harmony export */   zO: () => (/* binding */ fellBeyond)
/* harmony export */ });
/* harmony import */ var _analyse_contrasts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69280);
/* harmony import */ var _analyse_dependence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83462);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87578);
/* harmony import */ var _stats_distributions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8474);
/* harmony import */ var _stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33115);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49795);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4968);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33447);








/** What every rule asks that looks for a change of a share. */
const SIDE_LIMITS = {
    fewestBefore: { default: 20, range: _range_js__WEBPACK_IMPORTED_MODULE_6__/* .COUNT */ .i2, unit: 'cycles before', source: 'a rate from fewer is a guess' },
    fewest: {
        default: 8,
        range: _range_js__WEBPACK_IMPORTED_MODULE_6__/* .COUNT */ .i2,
        unit: 'cycles now',
        source: 'below it the interval of a rate is wider than 50 points',
    },
};
/** The limits of every rule that asks whether success changed. */
const CHANGE_LIMITS = {
    ...SIDE_LIMITS,
    practical: {
        default: 0.1,
        range: _range_js__WEBPACK_IMPORTED_MODULE_6__/* .SHARE */ .oV,
        unit: 'share',
        source: 'smaller changes do not change what a team does; half of it where failures doubled',
    },
};
/** As many independent windows as the three are worth, since they overlap: the odds are those of the clearest of all. */
const INDEPENDENT_WINDOWS = 2;
/**
 * Whether a share of cycles changed: windows of 4, 7 and 14 days (for a report of 7), each against the 8 weeks before
 * it. The report's own is told where it is clear by itself, else the clearest. The one test of that question.
 *
 * Reference: Siegmund & Venkatraman (1995), Annals of Statistics 23, 255-271 (scan by likelihood ratio); Kish (1965),
 * Survey Sampling, section 5.4 (what cycles that hang together are worth).
 *
 * @param count of one side of one window
 * @param isLarge whether the change is of practical size, in the direction that is asked for
 */
function scanShare(contrasts, dayCorrelation, limits, { count, isLarge, }) {
    const compared = contrasts.map((contrast) => {
        const [before, now] = [count(contrast, 'before'), count(contrast, 'now')];
        return {
            contrast,
            before,
            now,
            enough: before.n >= limits.fewestBefore && now.n >= limits.fewest,
            matters: before.n > 0 && now.n > 0 && isLarge(before, now),
        };
    });
    const [own, ...others] = compared;
    let best = testOf(own, dayCorrelation);
    if (!isClear(best))
        for (const each of others.filter(isFound).filter((other) => !isOpposed(other, own))) {
            const tested = testOf(each, dayCorrelation);
            if (!best.test.matters || oddsOf(tested) < oddsOf(best))
                best = tested;
        }
    return { ...best, told: toldOf(best, count, isLarge) };
}
function toldOf({ before, now, contrast }, count, isLarge) {
    const usual = contrast.baseline && count(contrast, 'baseline');
    const isUsual = usual !== undefined && usual.n > 0 && isLarge(usual, now);
    const told = isUsual ? usual : before;
    return {
        before: told,
        now,
        difference: differenceOf({ before: told, now }),
        days: isUsual ? undefined : [Math.round(contrast.beforeDays), contrast.nowDays],
    };
}
/** One question, which most reports are read for: docs/evidence.md has what this costs and gives. */
const CLEAR = 0.01;
function isFound({ enough, matters }) {
    return enough && matters;
}
function isClear({ test }) {
    return isFound(test) && oddsOf({ test }) < CLEAR;
}
/** What rose in two weeks and fell in the last is no rise that a report of that week could tell. */
function isOpposed(other, own) {
    return own.enough && differenceOf(own) * differenceOf(other) < 0;
}
/** Now minus before; 0 where a side is empty. */
function differenceOf({ before, now }) {
    return before.n === 0 || now.n === 0 ? 0 : now.k / now.n - before.k / before.n;
}
function oddsOf({ test }) {
    return test.p ?? 1;
}
function testOf(sides, dayCorrelation) {
    const { before, now, contrast, enough, matters } = sides;
    const test = {
        method: 'share-scan',
        n: [before.n, now.n],
        k: [before.k, now.k],
        effect: differenceOf(sides),
        enough,
        matters,
    };
    return {
        contrast,
        before,
        now,
        test: (0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .withOdds */ .Z5)(test, () => (enough ? oddsAndInterval(sides, contrast.inflation, dayCorrelation) : {})),
    };
}
function oddsAndInterval({ before, now }, inflation, dayCorrelation) {
    const [a, b] = [(0,_analyse_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .worthOf */ .g4)(before, inflation), (0,_analyse_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .worthOf */ .g4)(now, inflation)];
    const single = oddsOfDifference(before, now, inflation, dayCorrelation);
    return { interval: (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__/* .newcombeInterval */ .QW)(a.k, a.n, b.k, b.n), p: 1 - (1 - single) ** INDEPENDENT_WINDOWS };
}
/** npm run bench:worlds, with days correlated .1 and .25. */
const UNCERTAINTY = 1.5;
/**
 * Two-sided p that two rates are equal. How cycles hang together is itself estimated: where that is more than is ordinary,
 * z is lowered by that much more.
 */
function oddsOfDifference(before, now, inflation, dayCorrelation) {
    const score = Math.abs((0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__/* .differenceScore */ .Mt)(before.k, before.n, now.k, now.n));
    return Math.min(1, 2 *
        (0,_stats_distributions_js__WEBPACK_IMPORTED_MODULE_3__/* .normalCdf */ .vr)(-score /
            Math.sqrt(inflation) /
            (1 + UNCERTAINTY * Math.max(0, dayCorrelation - _analyse_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .ORDINARY_CORRELATION */ .Sg)), 0, 1));
}
/**
 * Whether success fell or rose.
 *
 * @param cycles those of the timeline that are meant; all if not said
 * @param others those that are not, where a part is meant
 */
function scanSuccess({ timeline, dayCorrelation, contrasts }, direction, limits, cycles = timeline.decided, others) {
    return scanShare(cycles === timeline.decided ? contrasts : (0,_analyse_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .contrastsOf */ .l)(timeline, dayCorrelation, cycles, others), dayCorrelation, limits, {
        count: (0,_analyse_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .countSides */ .m)(cycles, ({ outcome }) => outcome === 'success'),
        isLarge: (before, now) => direction === 'fall'
            ? isLargeFall(before, now, limits.practical)
            : isLargeRise(before, now, limits.practical),
    });
}
/** Ten points; or, of a loop that hardly fails, half of that where failures doubled. */
function isLargeFall(before, now, practical) {
    const fall = before.k / before.n - now.k / now.n;
    const failures = 1 - before.k / before.n;
    return fall >= practical || (fall >= practical / 2 && failures > 0 && fall >= failures);
}
function isLargeRise(before, now, practical) {
    return now.k / now.n - before.k / before.n >= practical;
}
/** One-sided .05: it need only be likelier its own change than everybody's. */
const BEYOND = 1.645;
/** Whether one rate fell by more than another did: days are good or bad for both, so they do not count here. */
function fellBeyond(own, others) {
    const sides = [own.before, own.now, others.before, others.now];
    if (sides.some(({ n }) => n === 0))
        return true;
    const [ownBefore, ownNow, othersBefore, othersNow] = sides.map(({ k, n }) => (k + 0.5) / (n + 1));
    const variance = sides.reduce((sum, { k, n }) => sum + ((k + 0.5) * (n - k + 0.5)) / (n + 1) ** 2 / n, 0);
    return ownNow - ownBefore - (othersNow - othersBefore) <= -BEYOND * Math.sqrt(variance);
}
/** Success before and now, as a fact. */
function successFact({ before, now }) {
    return { measure: 'success', before: (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .shareOf */ .tC)(before), now: (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .shareOf */ .tC)(now) };
}
/** `136 of 164 → 20 of 37`, with the days of each where they are not those of baseline and window. */
function changeDetail(fact, { days }) {
    const text = (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .countsText */ .WN)(fact);
    if (days === undefined)
        return text;
    const [before, now] = text.split(' → ');
    return `${before} in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(days[0], 'day')} → ${now} in ${days[1]}`;
}


/***/ }),

/***/ 94096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decidesNothing),
/* harmony export */   w: () => (/* binding */ isUnended)
/* harmony export */ });
/** What logs write of a cycle that decided nothing; words in lower case with `-` between them. */
/** It has begun, or waits to: an end is still to come. */
const UNENDED = /^(?:running|started|starting|start|begun|begin|in-progress|active|open|ongoing|working|pending|queued|waiting|requested|scheduled)$/;
/** Somebody, or the loop itself, meant it to do nothing. */
const SET_ASIDE = /^(?:skip|skipped|skipping|paused?|idle|idled|blocked|deferred|postponed|noop|no-?op|no-?work|no-?tasks?|nothing(?:-to-do)?|no-?changes?|unchanged|pending|empty|report-only|dry-run|disabled|ignored|quota|budget|rate-?limit(?:ed)?|throttled|cancell?ed|neutral|stale|action-required|needs-(?:human|input|review|approval)|partial|unknown|inconclusive|undecided)(?:-.+)?$/;
/** People took longer over it than a pull request is judged after. */
const LATER = /^(?:merged-later|closed-later|still-open|draft)$/;
/** Whether the word says that the cycle has not ended. */
function isUnended(ending) {
    return UNENDED.test(ending);
}
/** Whether the word is one that nobody would take for a success or a failure. */
function decidesNothing(ending) {
    return UNENDED.test(ending) || SET_ASIDE.test(ending) || LATER.test(ending);
}


/***/ }),

/***/ 85382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   IE: () => (/* binding */ isGrave),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   QJ: () => (/* binding */ VERDICT_REASONS),
/* harmony export */   _r: () => (/* binding */ HELD),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   iU: () => (/* binding */ UNRATED),
/* harmony export */   jy: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   ki: () => (/* binding */ WATCH_REASONS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   sF: () => (/* binding */ MEASURES)
/* harmony export */ });
/** What a report finds, as data. Rules make it, insights.json holds it, pages show it; sentences are made from it. */
const SEVERITIES = ['high', 'medium', 'low', 'info'];
/** Whether a severity is the bar or above it. */
function isAtLeast(severity, bar) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar);
}
/** The worst first. */
function bySeverity(a, b) {
    return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
/** Whether it makes the loop need a look. */
function isGrave({ severity }) {
    return isAtLeast(severity, 'medium');
}
const VERDICTS = ['better', 'steady', 'watch', 'worse', 'unknown'];
/** Why the verdict is what it is; the headline and every title are worded from it. */
const VERDICT_REASONS = [
    'stopped',
    'success-fell',
    'success-rose',
    'spinning',
    'findings',
    'usual',
    'little-change',
    'outside',
    'even',
    'nothing-decided',
    'too-early',
    'old-data',
    'no-outcomes',
    'successes-only',
    'no-cycles',
];
/** Why there is no rate of success: nothing counts as a failure, or what counts as a success did nothing. */
const UNRATED = ['successes-only', 'spinning'];
/** How sure a finding is; docs/evidence.md says what each takes. */
const LEVELS = ['insufficient', 'suggestive', 'likely', 'confirmed'];
/** Why something is only watched. */
const WATCH_REASONS = ['too-few', 'luck-explains-it', 'many-were-tested'];
const SUBJECT_KINDS = ['loop', 'type', 'task', 'reason', 'source'];
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
    'decided-cycles': 'cycles',
    'undecided-in-a-row': 'cycles',
    'without-end': 'cycles',
    'empty-in-a-row': 'cycles',
    pace: 'cycles a day',
    silence: 'seconds',
    'cycle-seconds': 'seconds',
    'slowest-tenth': 'seconds',
    'time-limit': 'seconds',
    'long-cycles': 'cycles',
    'short-successes': 'share',
    incidents: 'times',
    tasks: 'tasks',
    quarantined: 'days',
    'deep-triage': 'days',
    'merged-lines': 'lines',
    unusable: 'share',
};
/** The method of evidence that an earlier day gave: the finding lasts, and no test is made again. */
const HELD = 'held';


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

/***/ 92631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ SOURCE_ROLES),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   K0: () => (/* binding */ HELD_DAYS),
/* harmony export */   Uo: () => (/* binding */ LIST_KEYS),
/* harmony export */   Wj: () => (/* binding */ WARNING_CODES),
/* harmony export */   _Y: () => (/* binding */ isTimed),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   eI: () => (/* binding */ SKIP_REASONS),
/* harmony export */   k_: () => (/* binding */ copyCycle),
/* harmony export */   ls: () => (/* binding */ LIST_KINDS),
/* harmony export */   tD: () => (/* binding */ HELD_LACKS)
/* harmony export */ });
const HELD_DAYS = 14;
const HELD_LACKS = ['no-git', 'no-checkout', 'shallow', 'elsewhere'];
/** Why a line of a file was not used. A closed list: pages word it, tests count it. */
const SKIP_REASONS = [
    'not-json',
    'possibly-cut',
    'not-an-object',
    'not-utf8',
    'line-too-long',
    'not-an-issue',
];
/** What a source is to the loop. */
const SOURCE_ROLES = ['cycles', 'deep-triage', 'triage', 'quarantine'];
const LIST_KINDS = ['object', 'list'];
/** Keys that a quarantine list may stand under. */
const LIST_KEYS = ['issues', 'quarantined'];
/** What cannot be meant, although each value can be read. A closed list: tests count it. */
const WARNING_CODES = [
    'median-over-a-day',
    'median-under-a-second',
    'durations-exceed-span',
    'wrong-format',
    'no-outcomes',
    'successes-only',
    'unusable-outcomes',
    'unknown-outcomes',
    'no-times',
    'unusable-times',
    'future-times',
    'numeric-epochs',
    'repeated-cycles',
    'partly-read',
];
/** A cycle of its own, with some fields changed: one that was read need not hold its fields itself, as `...` asks for. */
function copyCycle(cycle, changes = {}) {
    const { url } = cycle;
    return {
        at: cycle.at,
        outcome: cycle.outcome,
        ending: cycle.ending,
        work: cycle.work,
        kind: cycle.kind,
        task: cycle.task,
        seconds: cycle.seconds,
        reason: cycle.reason,
        id: cycle.id,
        epoch: cycle.epoch,
        model: cycle.model,
        agent: cycle.agent,
        commit: cycle.commit,
        pr: cycle.pr,
        linesAdded: cycle.linesAdded,
        linesRemoved: cycle.linesRemoved,
        tokens: cycle.tokens,
        costUsd: cycle.costUsd,
        line: cycle.line,
        source: cycle.source,
        ...(url !== undefined && { url }),
        ...changes,
    };
}
/** Kind as the blocks and pages name it. */
function kindOf(cycle) {
    return cycle.kind ?? 'unknown';
}
/** Whether the log says how long the cycle took. */
function isTimed(cycle) {
    return cycle.seconds !== undefined && cycle.seconds > 0;
}
/** Whether the log says how the cycle ended. */
function isDecided(cycle) {
    return cycle.outcome !== 'undecided';
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

/***/ 5596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   UN: () => (/* binding */ unitWords),
/* harmony export */   d5: () => (/* binding */ agree)
/* harmony export */ });
/** What a source holds one of a row, and what pages call it: a pull request is no "cycle" to its readers. */
const UNITS = ['cycle', 'pull-request', 'run'];
const CYCLE = {
    unit: 'cycle',
    one: 'cycle',
    many: 'cycles',
    short: 'cycles',
    succeeded: ['succeeded', 'succeeded'],
    failed: ['failed', 'failed'],
    succeed: ['succeeds', 'succeed'],
    rate: 'success',
    rateName: 'Success rate',
    oneSuccess: 'a success',
    eachSuccess: 'success, with the failed tries in it',
    isLogged: true,
};
const WORDS = {
    cycle: CYCLE,
    'pull-request': {
        unit: 'pull-request',
        one: 'pull request',
        many: 'pull requests',
        short: 'PRs',
        succeeded: ['was merged', 'were merged'],
        failed: ['was closed unmerged', 'were closed unmerged'],
        succeed: ['is merged', 'are merged'],
        rate: 'merge rate',
        rateName: 'Merge rate',
        oneSuccess: 'a merged one',
        eachSuccess: 'merged pull request, with the others in it',
        isLogged: false,
    },
    // That a run ended well is not that its task is done.
    run: {
        unit: 'run',
        one: 'run',
        many: 'runs',
        short: 'runs',
        succeeded: ['ended without error', 'ended without error'],
        failed: ['failed', 'failed'],
        succeed: ['ends without error', 'end without error'],
        rate: 'error-free rate',
        rateName: 'Error-free rate',
        oneSuccess: 'a run without error',
        eachSuccess: 'run without error, with the failed ones in it',
        isLogged: false,
    },
};
/** Most tries of a search are meant to be discarded. */
const SEARCH = {
    ...CYCLE,
    succeeded: ['was kept', 'were kept'],
    failed: ['was not', 'were not'],
    oneSuccess: 'one kept',
    eachSuccess: 'try that was kept, with the others in it',
};
/** The words for what was counted; insights.json leaves both out of ordinary cycles. */
function unitWords({ unit = 'cycle', search, }) {
    return unit === 'cycle' && search === true ? SEARCH : WORDS[unit];
}
/** `was merged` of one, `were merged` of several. */
function agree(n, [one, several]) {
    return n === 1 ? one : several;
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


/***/ }),

/***/ 82273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ countChangeTest),
/* harmony export */   L: () => (/* binding */ rateRatioInterval),
/* harmony export */   cK: () => (/* binding */ poissonAtMost),
/* harmony export */   s2: () => (/* binding */ countDispersion),
/* harmony export */   s_: () => (/* binding */ rateRatioTest)
/* harmony export */ });
/* unused harmony export binomialTest */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35801);
/* harmony import */ var _proportion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33115);



/**
 * Two-sided p that two event rates are equal: given c1 + c2 events, c1 is binomial with the share of
 * exposure t1 / (t1 + t2). Without events p is 1.
 *
 * Reference: Przyborowski & Wilenski (1940), Biometrika 31, 313-323.
 *
 * @param c1 events in the first exposure
 * @param t1 first exposure, > 0, any unit of time
 * @param c2 events in the second exposure
 * @param t2 second exposure, > 0, the same unit
 * @throws RangeError outside this domain
 */
function rateRatioTest(c1, t1, c2, t2) {
    requireRates(c1, t1, c2, t2);
    return binomialTest(c1, c1 + c2, t1 / (t1 + t2));
}
/**
 * How many times the variance of counts of equal times is that of Poisson's law, with its degrees of freedom: that of the
 * counts, weighed against the prior. That counts vary by less than Poisson's law says is taken for luck.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 6.2.3 (dispersion of counts); Smyth
 * (2004), Statistical Applications in Genetics and Molecular Biology 3, article 3 (variance moderated by a prior).
 *
 * @param prior what is believed before any count is seen
 * @throws RangeError unless counts are whole and at least 0
 */
function countDispersion(counts, prior) {
    for (const count of counts)
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWhole */ .Z7)('count', count);
    const own = Math.max(0, counts.length - 1);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (own === 0 || mean === 0)
        return prior;
    const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean;
    const freedom = own + prior.freedom;
    return { dispersion: Math.max(1, (squares + prior.freedom * prior.dispersion) / freedom), freedom };
}
/**
 * Two-sided p that a count is what a time before it gave, where such counts vary by more than luck from time to time:
 * the difference to the mean before, over the root of its variance by Poisson's law times their dispersion, as Student's
 * t. Without events p is 1.
 *
 * Reference: as countDispersion.
 *
 * @param before what was counted before, in how many such times (> 0, not always whole)
 * @param now count of one such time
 * @throws RangeError outside this domain
 */
function countChangeTest(before, now, { dispersion, freedom }) {
    for (const count of [before.count, now])
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWhole */ .Z7)('count', count);
    for (const [name, value] of Object.entries({ times: before.times, dispersion, freedom }))
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)(name, value);
    const difference = now - before.count / before.times;
    if (difference === 0)
        return 1;
    const variance = ((now + before.count) / (1 + before.times)) * (1 + 1 / before.times);
    const squared = difference ** 2 / (variance * dispersion);
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .Ik)(freedom / (freedom + squared), freedom / 2, 0.5);
}
/**
 * Score interval for the rate ratio (c2/t2) / (c1/t1), a pure number: below 1 the second is slower.
 * The upper end is Infinity when c1 is 0, and the interval [0, Infinity] when there are no events.
 *
 * Reference: Graham, Mengersen & Morton (2003), Statistics in Medicine 22, 2071-2083; it is the
 * Wilson interval of the conditional share, turned back into a ratio.
 *
 * @throws RangeError as rateRatioTest, or unless 0 < confidence < 1
 */
function rateRatioInterval(c1, t1, c2, t2, confidence = 0.95) {
    requireRates(c1, t1, c2, t2);
    const [low, high] = (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .wilsonInterval */ .YV)(c2, c1 + c2, confidence);
    const exposure = t1 / t2;
    return [(low / (1 - low)) * exposure, high === 1 ? Infinity : (high / (1 - high)) * exposure];
}
/**
 * P(X <= k) for X ~ Poisson(mean): how often luck alone gives k events or fewer.
 *
 * Summed from the probabilities, in at most k steps: the library's cumulative function (0.3.1) is off
 * by up to .03 for means above 1000, where its incomplete gamma function changes method.
 *
 * @param k whole number >= 0
 * @param mean expected events, finite and >= 0
 * @throws RangeError outside this domain
 */
function poissonAtMost(k, mean) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWhole */ .Z7)('k', k);
    if (mean !== 0)
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('mean', mean);
    let sum = 0;
    for (let x = k; x >= 0; x--) {
        const probability = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonPmf */ .bU)(x, mean);
        sum += probability;
        if (x < mean && probability < sum * Number.EPSILON * 1e-3)
            break;
    }
    return Math.min(1, sum);
}
/**
 * Two-sided p of the exact binomial test: the probability of all outcomes no more likely than k.
 * On the far side of the mean the probabilities only fall, so their edge is found by halving.
 *
 * Reference: Clopper & Pearson (1934) for the tails; the choice of outcomes is that of R's binom.test.
 *
 * @throws RangeError unless 0 <= k <= n and 0 <= p <= 1
 */
function binomialTest(k, n, p) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCount */ .v6)(k, n);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireUnit */ .g8)('p', p);
    const limit = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(k, n, p) * (1 + _proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .TIE_TOLERANCE */ .XT);
    const isRare = (x) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(x, n, p) <= limit;
    const mean = n * p;
    if (k === mean)
        return 1;
    if (k < mean) {
        const above = firstWhere(Math.ceil(mean), n + 1, isRare);
        return Math.min(1, (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(k, n, p) + (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialTail */ .Cv)(above, n, p));
    }
    const below = firstWhere(0, Math.floor(mean) + 1, (x) => !isRare(x)) - 1;
    return Math.min(1, (below < 0 ? 0 : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(below, n, p)) + (0,_proportion_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialTail */ .Cv)(k, n, p));
}
/** The first whole number from low to high - 1 that holds, or high; whatever follows one that holds, holds. */
function firstWhere(low, high, holds) {
    let from = low;
    let to = high;
    while (from < to) {
        const middle = Math.floor((from + to) / 2);
        if (holds(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}
function requireRates(c1, t1, c2, t2) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWhole */ .Z7)('c1', c1);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('t1', t1);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requireWhole */ .Z7)('c2', c2);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePositive */ .z6)('t2', t2);
}


/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ clusterInflation),
/* harmony export */   HG: () => (/* binding */ dispersion),
/* harmony export */   qw: () => (/* binding */ blockInflation),
/* harmony export */   yv: () => (/* binding */ blockCorrelation)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35801);


/** Neighbouring differences share a block: so many times the variance of independent ones. */
const OVERLAP = 1.5;
/**
 * Correlation of two trials of one block, 0 to .95, from the squared differences of neighbouring blocks: a level that
 * changed once, or drifts, is not taken for blocks that hang together: the largest difference is left out where it is
 * larger than the others explain. Shrunk towards the prior by what so few blocks can say; the prior's mean where they say
 * nothing.
 *
 * Reference: von Neumann, Kent, Bellinson & Hart (1941), The mean square successive difference, Annals of Mathematical
 * Statistics 12, 153-162; Donner & Koval (1980), Biometrics 36, 19-25, for the correlation within classes.
 *
 * @param blocks in order of time, 0 <= k <= n each; those without trials say nothing
 * @throws RangeError outside this domain
 */
function blockCorrelation(blocks, { mean, deviation }) {
    for (const { k, n } of blocks)
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k, n);
    const tried = blocks.filter(({ n }) => n > 0);
    const { k, n } = totalOf(tried);
    const rate = (k + 0.5) / (n + 1);
    const variance = rate * (1 - rate);
    const terms = [];
    for (const [index, block] of tried.entries()) {
        const before = tried[index - 1];
        if (before === undefined)
            continue;
        // With correlation c the expected square is 2c + (1 - c)(1/n + 1/n'), in units of the variance of one trial.
        const byLuck = 1 / before.n + 1 / block.n;
        const square = (block.k / block.n - before.k / before.n) ** 2 / variance;
        const expected = byLuck + mean * (2 - byLuck);
        terms.push({ square, byLuck, weight: (2 - byLuck) / expected ** 2 });
    }
    const [largest, ...others] = terms.toSorted((a, b) => excessOf(b) - excessOf(a));
    if (largest === undefined || others.length === 0)
        return mean;
    const counted = isOutlier(largest, others) ? others : terms;
    const { correlation, weights } = pooled(counted);
    if (weights === 0)
        return mean;
    const estimate = Math.max(LEAST_ESTIMATE, correlation);
    const information = weights / (2 * OVERLAP);
    const prior = deviation ** -2;
    const shrunk = (prior * mean + information * estimate) / (prior + information);
    return Math.min(MOST_CORRELATION, Math.max(0, shrunk));
}
function excessOf({ square, byLuck, weight }) {
    return (square - byLuck) * weight;
}
/** What they say together; 0 where they say nothing. */
function pooled(differences) {
    const weights = sumOf(differences.map(({ byLuck, weight }) => (2 - byLuck) * weight));
    return { correlation: weights === 0 ? 0 : sumOf(differences.map(excessOf)) / weights, weights };
}
/** Whether the largest difference is more than such a largest one ever is, as far as the others vary. */
function isOutlier({ square, byLuck }, others) {
    const correlation = Math.max(0, pooled(others).correlation);
    const most = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + HARDLY_EVER ** (1 / (others.length + 1))) / 2, 0, 1) ** 2;
    return square > most * (byLuck + correlation * (2 - byLuck));
}
/** One time in a thousand it is not. */
const HARDLY_EVER = 0.999;
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
const LEAST_ESTIMATE = -0.2;
const MOST_CORRELATION = 0.95;
/**
 * How many times the variance of a rate is that of independent trials, where two trials of one block correlate: 1 and
 * above.
 *
 * Reference: Kish (1965), Survey Sampling, section 5.4.
 *
 * @param correlation 0 to 1
 */
function blockInflation(blocks, correlation) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireUnit */ .g8)('correlation', correlation);
    let [trials, squares] = [0, 0];
    for (const { n } of blocks) {
        trials += n;
        squares += n * n;
    }
    return trials === 0 ? 1 : 1 + (squares / trials - 1) * correlation;
}
/**
 * The same as it shows in blocks whose number of trials depends on their outcomes, as that of a task which is tried
 * until it succeeds: the variance of sums over blocks over that of independent trials. 1 where they do not hang together.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters).
 *
 * @throws RangeError unless 0 <= k <= n
 */
function clusterInflation(blocks) {
    for (const { k, n } of blocks)
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k, n);
    const { k, n } = totalOf(blocks);
    if (k === 0 || k === n)
        return 1;
    const rate = k / n;
    const sum = blocks.reduce((all, block) => all + (block.k - block.n * rate) ** 2, 0);
    return Math.max(1, sum / (n * rate * (1 - rate)));
}
function totalOf(blocks) {
    const sum = { k: 0, n: 0 };
    for (const { k, n } of blocks) {
        sum.k += k;
        sum.n += n;
    }
    return sum;
}
/**
 * How much more the success rate varies from block to block than independent trials would: Pearson's
 * chi-square of equal rates over its degrees of freedom. About 1 without, above 1 with overdispersion.
 * 1 when nothing can be said: fewer than two blocks with trials, or all trials of one outcome.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 4.5.
 *
 * @param blocks 0 <= k <= n each
 * @throws RangeError outside this domain
 */
function dispersion(blocks) {
    for (const { k, n } of blocks)
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k, n);
    const used = blocks.filter(({ n }) => n > 0);
    const { k: successes, n: trials } = totalOf(used);
    if (used.length < 2 || successes === 0 || successes === trials)
        return 1;
    const rate = successes / trials;
    const chiSquare = used.reduce((sum, { k, n }) => sum + (k - n * rate) ** 2 / (n * rate * (1 - rate)), 0);
    return chiSquare / (used.length - 1);
}


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_2__),
/* harmony export */   Ik: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_1__),
/* harmony export */   Zl: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_6__),
/* harmony export */   bU: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_poisson_pmf__WEBPACK_IMPORTED_MODULE_7__),
/* harmony export */   ln: () => (/* reexport default export from named module */ _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   nt: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_4__),
/* harmony export */   vr: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_5__),
/* harmony export */   z6: () => (/* reexport default export from named module */ _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_3__)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_betaln__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/* harmony import */ var _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45481);
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36794);
/* harmony import */ var _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71274);
/* harmony import */ var _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77392);
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_poisson_pmf__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25818);
/**
 * The one door to the library of distribution functions, so that a caller who needs none of them can
 * leave it unloaded, and another library could stand in its place.
 */










/***/ }),

/***/ 35801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JQ: () => (/* binding */ requirePositiveSample),
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   Sd: () => (/* binding */ requireOpenUnit),
/* harmony export */   Z7: () => (/* binding */ requireWhole),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   g8: () => (/* binding */ requireUnit),
/* harmony export */   tG: () => (/* binding */ requireBinary),
/* harmony export */   v6: () => (/* binding */ requireCount),
/* harmony export */   z6: () => (/* binding */ requirePositive)
/* harmony export */ });
/** Throws a RangeError unless 0 <= k <= n and both are whole numbers. */
function requireCount(k, n) {
    requireWhole('n', n);
    requireWhole('k', k);
    if (k > n)
        throw new RangeError(`k must be at most n, got ${k} of ${n}`);
}
/** Throws a RangeError unless the value is a whole number >= 0 that a double holds exactly. */
function requireWhole(name, value) {
    if (!Number.isSafeInteger(value) || value < 0) {
        throw new RangeError(`${name} must be a whole number of at least 0, got ${value}`);
    }
}
/** Throws a RangeError unless 0 < value < 1. */
function requireOpenUnit(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** Throws a RangeError unless 0 <= value <= 1. */
function requireUnit(name, value) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must be from 0 to 1, got ${value}`);
}
/** Throws a RangeError unless the value is finite and above 0. */
function requirePositive(name, value) {
    if (!(value > 0 && Number.isFinite(value))) {
        throw new RangeError(`${name} must be finite and above 0, got ${value}`);
    }
}
/** Throws a RangeError unless the sample holds a value and all its values are finite. */
function requireSample(name, sample) {
    if (sample.length === 0)
        throw new RangeError(`${name} must not be empty`);
    for (let i = 0; i < sample.length; i++) {
        if (!Number.isFinite(sample[i]))
            throw new RangeError(`${name}[${i}] must be finite, got ${sample[i]}`);
    }
}
/** Throws a RangeError unless the sample holds a value and all its values are finite and above 0. */
function requirePositiveSample(name, sample) {
    requireSample(name, sample);
    // The name is made for what fails only: samples are long.
    for (let i = 0; i < sample.length; i++)
        if (at(sample, i) <= 0)
            requirePositive(`${name}[${i}]`, at(sample, i));
}
/** Throws a RangeError unless every element is 0 or 1. */
function requireBinary(name, series) {
    for (let i = 0; i < series.length; i++) {
        if (series[i] !== 0 && series[i] !== 1) {
            throw new RangeError(`${name}[${i}] must be 0 or 1, got ${series[i]}`);
        }
    }
}
/** The element at an index that is known to exist; throws a RangeError where it does not. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no element ${index} among ${values.length}`);
    return value;
}


/***/ }),

/***/ 69284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mannWhitney)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35801);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9902);



/** Up to this size of the smaller sample the normal approximation is not good enough. */
const MAX_EXACT_SIZE = 8;
/** Bounds the table of the exact distribution (8 MB); the approximation is good long before. */
const MAX_EXACT_PAIRS = 1_000_000;
/**
 * Two-sided p of the Mann-Whitney U test that neither sample tends to be larger: exact when a sample
 * has at most 8 values and no two values are equal, else the normal approximation with tie and
 * continuity correction. 1 when all values are equal.
 *
 * Reference: Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50-60.
 *
 * @param a at least one value, all finite, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
function mannWhitney(a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireSample */ .OR)('b', b);
    const { ranks, ties } = (0,_ranks_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)([...a, ...b]);
    const pairs = a.length * b.length;
    const rankSum = ranks.subarray(0, a.length).reduce((sum, x) => sum + x, 0);
    const first = rankSum - (a.length * (a.length + 1)) / 2;
    const u = Math.min(first, pairs - first);
    const isUntied = ties.length === ranks.length;
    const isSmall = Math.min(a.length, b.length) <= MAX_EXACT_SIZE && pairs <= MAX_EXACT_PAIRS;
    const tail = isUntied && isSmall ? exactTail(u, a.length, b.length) : normalTail(u, a.length, b.length, ties);
    return Math.min(1, 2 * tail);
}
/** P(U <= u) by the normal approximation, each group of t equal values taking t^3 - t from the variance. */
function normalTail(u, n, m, ties) {
    const all = n + m;
    const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0);
    const variance = ((n * m) / 12) * (all + 1 - tied / (all * (all - 1)));
    if (variance <= 0)
        return 1;
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)((u + 0.5 - (n * m) / 2) / Math.sqrt(variance), 0, 1);
}
/**
 * P(U <= u) without ties. The number of orders with a given U is a coefficient of the Gaussian binomial
 * (n + m over n) = product of (1 - x^(m+i)) / (1 - x^i), multiplied out up to x^u.
 */
function exactTail(u, n, m) {
    const few = Math.min(n, m);
    const many = Math.max(n, m);
    const orders = new Float64Array(u + 1);
    orders[0] = 1;
    let total = 1;
    for (let i = 1; i <= few; i++) {
        for (let x = u; x >= many + i; x--)
            orders[x] = (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__.at)(orders, x) - (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__.at)(orders, x - many - i);
        for (let x = i; x <= u; x++)
            orders[x] = (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__.at)(orders, x) + (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__.at)(orders, x - i);
        total *= (many + i) / i;
    }
    return orders.reduce((sum, count) => sum + count, 0) / total;
}


/***/ }),

/***/ 81009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35801);

/**
 * Adjusted p-values that hold the false discovery rate over a family of tests, in input order:
 * calling every q <= .10 a discovery lets at most one in ten discoveries be false, on average.
 * An empty family gives an empty list.
 *
 * Reference: Benjamini & Hochberg (1995), JRSS B 57, 289-300.
 *
 * @param p p-values, each 0 to 1
 * @throws RangeError outside this domain
 */
function benjaminiHochberg(p) {
    for (const value of p)
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnit */ .g8)('p', value);
    const descending = p.map((_, i) => i).toSorted((i, j) => (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(p, j) - (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(p, i));
    const q = p.map(() => 1);
    let smallest = 1;
    for (const [place, index] of descending.entries()) {
        smallest = Math.min(smallest, (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(p, index) * (p.length / (p.length - place)));
        q[index] = smallest;
    }
    return q;
}


/***/ }),

/***/ 33115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ binomialTail),
/* harmony export */   E3: () => (/* binding */ jeffreysInterval),
/* harmony export */   Mt: () => (/* binding */ differenceScore),
/* harmony export */   QW: () => (/* binding */ newcombeInterval),
/* harmony export */   Rr: () => (/* binding */ fisherExact),
/* harmony export */   XT: () => (/* binding */ TIE_TOLERANCE),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   dY: () => (/* binding */ predictionInterval),
/* harmony export */   fm: () => (/* binding */ logLikelihood)
/* harmony export */ });
/* unused harmony export posteriorBelow */
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35801);


/**
 * Two probabilities count as equal within this relative distance. Mirror tables have equal
 * probabilities that rounding sets apart by about 1e-13 (1e-10 at n = 100,000).
 */
const TIE_TOLERANCE = 1e-7;
/**
 * Score interval for one proportion, as a share of 1. Without trials it is [0, 1].
 *
 * Reference: Wilson (1927), JASA 22, 209-212.
 *
 * @param k successes, 0 <= k <= n
 * @param n trials
 * @param confidence coverage, strictly between 0 and 1
 * @throws RangeError outside this domain
 */
function wilsonInterval(k, n, confidence = 0.95) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k, n);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOpenUnit */ .Sd)('confidence', confidence);
    if (n === 0)
        return [0, 1];
    const z = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + confidence) / 2, 0, 1);
    const centre = (k + (z * z) / 2) / (n + z * z);
    const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
    return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)];
}
/**
 * Equal-tailed interval for one proportion, as a share of 1: quantiles of the posterior with the Jeffreys prior
 * Beta(1/2, 1/2). It reaches 0 without successes and 1 without failures; without trials it is [0, 1].
 *
 * Reference: Brown, Cai & DasGupta (2001), Statistical Science 16, 101-133, section 4.3. The quantiles are found by
 * bisection, to the last digit but few.
 *
 * @param k successes, 0 <= k <= n; a fraction where trials are weighted
 * @param n trials, or how many independent ones they are worth
 * @param confidence coverage, strictly between 0 and 1
 * @throws RangeError outside this domain
 */
function jeffreysInterval(k, n, confidence = 0.95) {
    if (!(k >= 0 && k <= n && Number.isFinite(n)))
        throw new RangeError(`k must be from 0 to n, got ${k} of ${n}`);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOpenUnit */ .Sd)('confidence', confidence);
    const tail = (1 - confidence) / 2;
    return [
        k === 0 ? 0 : betaQuantile(tail, k + 0.5, n - k + 0.5),
        k === n ? 1 : betaQuantile(1 - tail, k + 0.5, n - k + 0.5),
    ];
}
/** Halvings of [0, 1], after which a double has no digits left. */
const HALVINGS = 53;
function betaQuantile(p, alpha, beta) {
    let [low, high] = [0, 1];
    for (let step = 0; step < HALVINGS; step++) {
        const middle = (low + high) / 2;
        if ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .Ik)(middle, alpha, beta) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/**
 * Hybrid score interval for the difference k2/n2 - k1/n1, a share from -1 to 1 (negative: the second
 * is lower). A side without trials may be anywhere from 0 to 1.
 *
 * Reference: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 *
 * @throws RangeError unless 0 <= k <= n on both sides and 0 < confidence < 1
 */
function newcombeInterval(k1, n1, k2, n2, confidence = 0.95) {
    const [low1, high1] = wilsonInterval(k1, n1, confidence);
    const [low2, high2] = wilsonInterval(k2, n2, confidence);
    if (n1 === 0 || n2 === 0)
        return [low2 - high1, high2 - low1];
    const p1 = k1 / n1;
    const p2 = k2 / n2;
    const difference = p2 - p1;
    return [
        Math.max(-1, difference - Math.hypot(p2 - low2, high1 - p1)),
        Math.min(1, difference + Math.hypot(high2 - p2, p1 - low1)),
    ];
}
/**
 * Two-sided p of Fisher's exact test that two proportions are equal: the probability, margins fixed,
 * of all tables no more likely than the one seen. Takes time in proportion to the smaller margin.
 *
 * Reference: Fisher (1934), Statistical Methods for Research Workers, 5th edition, section 21.02.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
function fisherExact(k1, n1, k2, n2) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k1, n1);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k2, n2);
    const total = n1 + n2;
    const successes = k1 + k2;
    const limit = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .hypergeometricPmf */ .nt)(k1, total, successes, n1) * (1 + TIE_TOLERANCE);
    let p = 0;
    for (let k = Math.max(0, successes - n2); k <= Math.min(successes, n1); k++) {
        const probability = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .hypergeometricPmf */ .nt)(k, total, successes, n1);
        if (probability <= limit)
            p += probability;
    }
    return Math.min(1, p);
}
/**
 * Signed z of the difference k2/n2 - k1/n1, negative where the second is lower: the smaller of the root of the
 * likelihood ratio and of the score statistic. Each alone is too bold on one side of one half; 0 where a side is empty.
 *
 * Reference: Wilks (1938), Annals of Mathematical Statistics 9, 60-62; Pearson (1900), Philosophical Magazine 50, 157-175.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
function differenceScore(k1, n1, k2, n2) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k1, n1);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k2, n2);
    const [k, n] = [k1 + k2, n1 + n2];
    if (n1 === 0 || n2 === 0 || k === 0 || k === n)
        return 0;
    const difference = k2 / n2 - k1 / n1;
    const pooled = k / n;
    const score = difference ** 2 / (pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    const ratio = 2 * (logLikelihood(k1, n1) + logLikelihood(k2, n2) - logLikelihood(k, n));
    return Math.sign(difference) * Math.sqrt(Math.max(0, Math.min(score, ratio)));
}
/** In nats, of k of n at their own rate. */
function logLikelihood(k, n) {
    return xLogX(k) + xLogX(n - k) - xLogX(n);
}
function xLogX(x) {
    return x === 0 ? 0 : x * Math.log(x);
}
/**
 * P(X >= k) for X ~ Binomial(n, p): how often luck alone gives k or more.
 *
 * @param k whole number >= 0; above n the probability is 0
 * @param n trials
 * @param p success probability, 0 <= p <= 1
 * @throws RangeError outside this domain
 */
function binomialTail(k, n, p) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWhole */ .Z7)('k', k);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWhole */ .Z7)('n', n);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireUnit */ .g8)('p', p);
    if (k > n)
        return 0;
    if (k === 0 || p === 1)
        return 1;
    if (p === 0)
        return 0;
    if (k === n)
        return p ** n;
    // The tail itself rather than 1 - cdf, which has no digits left for a tiny tail.
    return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .Ik)(p, k, n - k + 1);
}
/**
 * Interval for the number of successes in the next m trials after k of n, as whole counts: the
 * central quantiles of the beta-binomial with the Jeffreys prior Beta(1/2, 1/2).
 *
 * Reference: Aitchison & Dunsmore (1975), Statistical Prediction Analysis; Brown, Cai & DasGupta
 * (2001), Statistical Science 16, 101-133, for the prior. Takes time in proportion to m.
 *
 * @throws RangeError unless 0 <= k <= n, m is a whole number >= 0 and 0 < confidence < 1
 */
function predictionInterval(k, n, m, confidence = 0.95) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)(k, n);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWhole */ .Z7)('m', m);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOpenUnit */ .Sd)('confidence', confidence);
    const alpha = k + 0.5;
    const beta = n - k + 0.5;
    const tail = (1 - confidence) / 2;
    let logPmf = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .ln)(alpha, beta + m) - (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .logBeta */ .ln)(alpha, beta);
    let cdf = 0;
    let low;
    for (let x = 0; x < m; x++) {
        cdf += Math.exp(logPmf);
        if (cdf >= tail)
            low ??= x;
        if (cdf >= 1 - tail)
            return [low ?? x, x];
        logPmf += Math.log(((m - x) * (alpha + x)) / ((x + 1) * (beta + m - x - 1)));
    }
    return [low ?? m, m];
}
/**
 * Posterior probability that a rate lies below a threshold, after k of n, with the prior
 * Beta(strength * prior, strength * (1 - prior)): worth `strength` earlier trials at rate `prior`.
 *
 * Reference: Casella (1985), The American Statistician 39, 83-87 (empirical Bayes).
 *
 * @param threshold 0 to 1
 * @param strength trials the prior is worth, > 0
 * @param prior rate before the data, 0 to 1; at 0 or 1 the posterior may be a point
 * @throws RangeError outside this domain
 */
function posteriorBelow(k, n, threshold, strength, prior) {
    requireCount(k, n);
    requireUnit('threshold', threshold);
    requirePositive('strength', strength);
    requireUnit('prior', prior);
    const alpha = k + strength * prior;
    const beta = n - k + strength * (1 - prior);
    if (alpha === 0)
        return threshold > 0 ? 1 : 0;
    if (beta === 0)
        return 0;
    return betaCdf(threshold, alpha, beta);
}


/***/ }),

/***/ 9902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ canReachRatio),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Tm: () => (/* binding */ rank),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   vy: () => (/* binding */ hodgesLehmannRatio)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35801);

/**
 * The median, in the unit of the sample: the mean of the middle two when their number is even.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
function median(sample) {
    return quantile(sample, 0.5);
}
/**
 * The q-quantile by linear interpolation (type 7, the default of R and NumPy), in the unit of the sample.
 *
 * Reference: Hyndman & Fan (1996), The American Statistician 50, 361-365.
 *
 * @param q 0 to 1
 * @throws RangeError outside this domain, on an empty sample, or on a value that is not finite
 */
function quantile(sample, q) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)('sample', sample);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnit */ .g8)('q', q);
    const values = new Float64Array(sample);
    const place = (values.length - 1) * q;
    const index = Math.floor(place);
    selectFirst(values, index);
    const below = (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, index);
    const above = index === place ? below : values.subarray(index + 1).reduce((a, b) => Math.min(a, b));
    return Math.min(above, below + (above - below) * (place % 1));
}
/** So many rounds only a sample needs that was made to; each cuts an ordinary one to half. */
const MOST_ROUNDS = 64;
/**
 * Brings the value that sorting would bring to an index there, smaller or equal ones before it and larger or equal ones
 * after it. Linear time, unlike sorting.
 *
 * Reference: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4, 321-322.
 */
function selectFirst(values, index) {
    let [low, high] = [0, values.length - 1];
    for (let round = 0; low < high; round++) {
        if (round === MOST_ROUNDS) {
            values.set(values.subarray(low, high + 1).toSorted(), low);
            return;
        }
        const pivot = values[(low + high) >>> 1];
        let [i, j] = [low, high];
        while (i <= j) {
            while (values[i] < pivot)
                i++;
            while (values[j] > pivot)
                j--;
            if (i > j)
                break;
            const held = values[i];
            values[i++] = values[j];
            values[j--] = held;
        }
        if (index <= j)
            high = j;
        else if (index >= i)
            low = i;
        else
            return;
    }
}
/**
 * Mid-ranks of a sample.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
function rank(sample) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)('sample', sample);
    const sorted = new Float64Array(sample).toSorted();
    // Of each place among the sorted values.
    const rankAt = new Float64Array(sorted.length);
    const ties = [];
    for (let from = 0; from < sorted.length;) {
        let to = from + 1;
        while (to < sorted.length && sorted[to] === sorted[from])
            to++;
        rankAt.fill((from + 1 + to) / 2, from, to);
        ties.push(to - from);
        from = to;
    }
    const ranks = new Float64Array(sample.length);
    for (let i = 0; i < sample.length; i++)
        ranks[i] = (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(rankAt, firstAtLeast(sorted, (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(sample, i)));
    return { ranks, ties };
}
/** Index of the first of the sorted values that is no smaller. */
function firstAtLeast(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * By how much the second sample is larger, as a factor: the exponential of the median of all
 * ln b - ln a (the Hodges-Lehmann shift on logarithms). 2 means twice as large.
 *
 * The median pair is found by halving an interval of shifts and counting, along both sorted samples,
 * the pairs below: O((n + m) log(n + m)) time, no list of n m pairs, and exact for any size.
 *
 * Reference: Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598-611.
 *
 * @param a at least one value, all finite and above 0, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
function hodgesLehmannRatio(a, b) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveSample */ .JQ)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveSample */ .JQ)('b', b);
    const from = sortedLogs(a);
    const to = sortedLogs(b);
    const pairs = from.length * to.length;
    const lower = selectDifference(from, to, Math.floor((pairs + 1) / 2));
    const upper = pairs % 2 === 1 ? lower : selectDifference(from, to, pairs / 2 + 1);
    return Math.exp((lower + upper) / 2);
}
function sortedLogs(sample) {
    const logs = new Float64Array(sample);
    for (let i = 0; i < logs.length; i++)
        logs[i] = Math.log(logs[i]);
    return logs.toSorted();
}
/** Whether `hodgesLehmannRatio` can be that large: one count instead of 64. Never false where it is. */
function canReachRatio(a, b, ratio) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveSample */ .JQ)('a', a);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositiveSample */ .JQ)('b', b);
    const from = sortedLogs(a);
    const to = sortedLogs(b);
    const { atMost } = compareDifferences(from, to, Math.log(ratio) - 1e-9);
    return atMost <= (from.length * to.length) / 2;
}
/** The k-th smallest (from 1) of all to[j] - from[i], both sorted. */
function selectDifference(from, to, k) {
    let high = (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(to, to.length - 1) - (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(from, 0);
    let low = (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(to, 0) - (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__.at)(from, from.length - 1) - 1;
    // Halved until a double has no room between: 64 rounds at most for logarithms of doubles.
    for (let round = 0; round < 64; round++) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        if (compareDifferences(from, to, middle).atMost >= k)
            high = middle;
        else
            low = middle;
    }
    return compareDifferences(from, to, low).next;
}
/** How many of all to[j] - from[i] are at most `limit`, and the smallest one above it. */
function compareDifferences(from, to, limit) {
    let atMost = 0;
    let next = Infinity;
    let j = 0;
    // Without the check of `at`: this runs 64 times over both samples.
    for (const x of from) {
        while (j < to.length && to[j] - x <= limit)
            j++;
        atMost += j;
        if (j < to.length)
            next = Math.min(next, to[j] - x);
    }
    return { atMost, next };
}


/***/ }),

/***/ 90421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ roundSeconds),
/* harmony export */   a: () => (/* binding */ roundHalfEven)
/* harmony export */ });
/**
 * Rounds to `digits` decimals, exact ties to the even neighbour, on the exact binary value.
 *
 * Equals Python's `round(x, digits)` and the rounding of its `format(x, '.Nf')`.
 * `toFixed` works on the exact value as well but takes ties away from zero, so only ties need care:
 * a double lies exactly between two `digits`-decimal numbers if and only if x * 2^(digits + 1) is an
 * odd integer (multiplying by a power of two is exact).
 *
 * @param x finite, |x| < 1e21
 * @param digits 0 to 20
 */
function roundHalfEven(x, digits = 0) {
    const away = Number(x.toFixed(digits));
    const doubled = x * 2 ** (digits + 1);
    if (!Number.isInteger(doubled) || doubled % 2 === 0)
        return away === 0 ? 0 : away;
    const unit = 10 ** digits;
    const steps = Math.round(Math.abs(away) * unit);
    const even = steps % 2 === 0 ? steps : steps - 1;
    return even === 0 ? 0 : (Math.sign(x) * even) / unit;
}
/** Seconds to a tenth; below one to a tenth of a millisecond, so that no time becomes none. */
function roundSeconds(seconds) {
    return roundHalfEven(seconds, Math.abs(seconds) < 1 ? 4 : 1);
}


/***/ }),

/***/ 5288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createShuffle)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19821);
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35801);



/**
 * A shuffle whose sequence follows from the seed alone (Fisher-Yates on xoroshiro128+).
 *
 * @param seed whole number >= 0; its low 32 bits count
 * @throws RangeError outside this domain
 */
function createShuffle(seed) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWhole */ .Z7)('seed', seed);
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_2__/* .xoroshiro128plus */ .b)(seed);
    return (values, count = values.length) => {
        for (let i = 0; i < count; i++) {
            const j = (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__/* .uniformInt */ .C)(generator, i, values.length - 1);
            const held = values[i];
            values[i] = values[j];
            values[j] = held;
        }
    };
}


/***/ })

};
