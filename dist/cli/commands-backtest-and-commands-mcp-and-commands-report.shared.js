export const id = 'commands-backtest-and-commands-mcp-and-commands-report.shared';
export const ids = ['commands-backtest-and-commands-mcp-and-commands-report.shared'];
export const modules = {

/***/ 76270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ FEWEST_A_SIDE),
/* harmony export */   n: () => (/* binding */ followCourse)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92631);
/* harmony import */ var _stats_change_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83870);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80344);



/** Under so many decided cycles on either side weeks cannot be compared. */
const FEWEST_A_SIDE = 10;
/** Bounds the work of a run. */
const MOST_CYCLES = 2000;
const SEED = 20_260_921;
/** Enough to tell p < .002. */
const PERMUTATIONS = 999;
/** Cycles after a change, or before it, that show more than a row of bad luck. */
const FEWEST_AFTER = 8;
const LAST = 20;
const LAST_FAILURES = 3;
/** Undefined where weeks can be compared, or nothing was decided. */
function followCourse(all, timeline) {
    const byRow = timeline.alive.length === 0;
    if (!byRow && (timeline.baseline.length >= FEWEST_A_SIDE || timeline.recent.length === 0))
        return undefined;
    const cycles = byRow ? all.filter((cycle) => cycle.at === undefined && (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_2__/* .isDecided */ .d$)(cycle)) : timeline.decided;
    const [first, newest] = [cycles[0], cycles.at(-1)];
    if (first === undefined || newest === undefined)
        return undefined;
    return {
        ...(0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .countTries */ .zh)(cycles),
        byRow,
        spanSeconds: first.at === undefined || newest.at === undefined ? undefined : (newest.at - first.at) / 1e6,
        last: (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .countTries */ .zh)(cycles.slice(-LAST)),
        streak: streakOf(cycles),
        longestFailed: longestFailed(cycles),
        failedLines: newestFailedLines(cycles),
        turn: findTurn(cycles.slice(-MOST_CYCLES)),
    };
}
function newestFailedLines(cycles) {
    const failed = cycles.filter(({ outcome }) => outcome === 'failure').slice(-LAST_FAILURES);
    const lines = new Set(failed.map(({ line }) => line).toReversed());
    return lines.size === failed.length ? [...lines] : [];
}
function streakOf(cycles) {
    const outcome = cycles.at(-1)?.outcome;
    if (outcome !== 'success' && outcome !== 'failure')
        return undefined;
    const other = cycles.findLastIndex((cycle) => cycle.outcome !== outcome);
    return { outcome, length: cycles.length - 1 - other };
}
function longestFailed(cycles) {
    let [longest, length] = [0, 0];
    for (const { outcome } of cycles) {
        length = outcome === 'failure' ? length + 1 : 0;
        longest = Math.max(longest, length);
    }
    return longest;
}
function findTurn(cycles) {
    if (cycles.length < 2 * FEWEST_A_SIDE)
        return undefined;
    const outcomes = cycles.map(({ outcome }) => (outcome === 'success' ? 1 : 0));
    const found = (0,_stats_change_point_js__WEBPACK_IMPORTED_MODULE_0__/* .findRateChange */ .A)(outcomes, { seed: SEED, permutations: PERMUTATIONS });
    const cycle = cycles[found?.index ?? cycles.length];
    if (found === undefined || cycle === undefined || Math.min(found.before.n, found.after.n) < FEWEST_AFTER)
        return undefined;
    return {
        before: found.before,
        after: found.after,
        cycle,
        at: cycle.at,
        failures: cycles.slice(found.index).filter(({ outcome }) => outcome === 'failure'),
        p: found.p,
    };
}


/***/ }),

/***/ 88661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDurationOutliers),
/* harmony export */   Yj: () => (/* binding */ averageSecondsOf),
/* harmony export */   my: () => (/* binding */ longestOfWindow)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92631);
/* harmony import */ var _stats_round_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90421);


const FEWEST_TIMED = 5;
const THRESHOLD_MULTIPLE = 3;
/** Mean of what the timed cycles took, in seconds; undefined of fewer than five. */
function averageSecondsOf(cycles) {
    let sum = 0;
    let timed = 0;
    for (const cycle of cycles) {
        if (!(0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(cycle))
            continue;
        sum += cycle.seconds;
        timed += 1;
    }
    return timed < FEWEST_TIMED ? undefined : sum / timed;
}
/** Cycles that took over three times the average of the log, in their order: the seed program's block. */
function findDurationOutliers(cycles, average) {
    if (average === undefined)
        return [];
    return cycles
        .filter((cycle) => (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(cycle) && cycle.seconds > average * THRESHOLD_MULTIPLE)
        .map((cycle) => ({
        cycle,
        averageSeconds: (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_1__/* .roundHalfEven */ .a)(average),
        multiple: (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_1__/* .roundHalfEven */ .a)(cycle.seconds / average, 1),
    }));
}
/**
 * Those of the window, the longest first, by the average of the whole log. What all of its cycles take by now is no longer unusual, and below a second
 * cycles are commands.
 */
function longestOfWindow({ recent }, average) {
    const timed = recent.filter((cycle) => (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimed */ ._Y)(cycle));
    const ownAverage = timed.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, timed.length);
    return findDurationOutliers(timed, average)
        .filter(({ cycle: { seconds } }) => seconds >= 1 && seconds > ownAverage * THRESHOLD_MULTIPLE)
        .toSorted((a, b) => b.cycle.seconds - a.cycle.seconds || (b.cycle.at ?? 0) - (a.cycle.at ?? 0));
}


/***/ }),

/***/ 98050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ analyse)
});

// EXTERNAL MODULE: ./build/src/model/retro.js
var model_retro = __webpack_require__(92631);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/stats/proportion.js
var proportion = __webpack_require__(33115);
// EXTERNAL MODULE: ./build/src/analyse/dependence.js
var dependence = __webpack_require__(83462);
// EXTERNAL MODULE: ./build/src/analyse/timeline.js
var analyse_timeline = __webpack_require__(80344);
// EXTERNAL MODULE: ./build/src/stats/round.js
var round = __webpack_require__(90421);
// EXTERNAL MODULE: ./build/src/analyse/trends.js
var trends = __webpack_require__(31731);
;// CONCATENATED MODULE: ./build/src/analyse/weeks.js





const WEEKS = 12;
const DAYS_PER_WEEK = 7;
/** The last 12 times 7 days up to now, oldest first; weeks before the first cycle are left out. */
function analyseWeeks({ alive, now }) {
    const length = DAYS_PER_WEEK * time/* MICROS_PER_DAY */.Rq;
    const start = now - WEEKS * length;
    const buckets = Array.from({ length: WEEKS }, () => []);
    for (const cycle of (0,analyse_timeline/* between */.Tq)(alive, start, Infinity)) {
        // The last week takes what is dated now, or a little later by another clock.
        buckets[Math.min(WEEKS - 1, Math.floor((cycle.at - start) / length))]?.push(cycle);
    }
    const first = buckets.findIndex((bucket) => bucket.length > 0);
    if (first === -1)
        return [];
    return buckets
        .map((bucket, index) => summariseWeek(bucket, start + index * length, start + (index + 1) * length))
        .slice(first);
}
function summariseWeek(cycles, from, to) {
    const decided = cycles.filter(model_retro/* isDecided */.d$);
    let linesNet = 0;
    for (const cycle of cycles)
        linesNet += cycle.linesAdded - cycle.linesRemoved;
    return {
        from,
        to,
        cycles: cycles.length,
        decided: decided.length,
        succeeded: (0,trends/* countSuccesses */.Pc)(cycles),
        medianSeconds: medianSeconds(decided),
        linesNet,
    };
}
/** Median over the timed cycles, 1 decimal; 4 below a second. */
function medianSeconds(cycles) {
    const timed = cycles.filter(model_retro/* isTimed */._Y).map((cycle) => cycle.seconds);
    const seconds = new Float64Array(timed).toSorted();
    const middle = seconds.length / 2;
    const low = seconds[Math.ceil(middle) - 1];
    const high = seconds[Math.floor(middle)];
    if (low === undefined || high === undefined)
        return undefined;
    return (0,round/* roundSeconds */.U)((low + high) / 2);
}

;// CONCATENATED MODULE: ./build/src/analyse/baseline.js




/** Below this many decided cycles nobody can say what a normal window is. */
const FEWEST_FOR_NORMAL = 20;
function analyseBaseline(timeline, dayCorrelation) {
    const { k, n } = (0,analyse_timeline/* countTries */.zh)(timeline.baseline);
    return {
        k,
        n,
        from: timeline.baselineStart,
        to: timeline.windowStart,
        days: timeline.baselineDays,
        runningDays: (0,analyse_timeline/* runningDays */.tx)(timeline),
        prsMerged: timeline.baseline.filter(({ pr }) => pr !== undefined).length,
        get interval() {
            return rateInterval(timeline.baseline, dayCorrelation);
        },
        get medianSeconds() {
            return medianSeconds(timeline.baseline);
        },
        get normalWindow() {
            return normalWindow(timeline, dayCorrelation);
        },
    };
}
/** Wilson 95 % interval of the success rate, wider where cycles hang together; undefined without any. */
function rateInterval(cycles, dayCorrelation) {
    if (cycles.length === 0)
        return undefined;
    const { k, n } = (0,dependence/* worthOf */.g4)((0,analyse_timeline/* countTries */.zh)(cycles), (0,dependence/* inflationOf */.Eb)(cycles, dayCorrelation));
    return (0,proportion/* wilsonInterval */.YV)(k, n);
}
/** For as many independent cycles as both sides are worth; then of as many as the window has. */
function normalWindow({ baseline, recent }, dayCorrelation) {
    const cycles = recent.length;
    if (baseline.length < FEWEST_FOR_NORMAL || cycles === 0)
        return undefined;
    const inflation = (0,dependence/* inflationBetween */.tv)(baseline, recent, dayCorrelation);
    const before = (0,dependence/* worthOf */.g4)((0,analyse_timeline/* countTries */.zh)(baseline), inflation);
    const now = (0,dependence/* worthOf */.g4)((0,analyse_timeline/* countTries */.zh)(recent), inflation);
    const [low, high] = (0,proportion/* predictionInterval */.dY)(before.k, before.n, now.n);
    const of = cycles / now.n;
    return { cycles, low: Math.floor(low * of), high: Math.ceil(high * of) };
}

// EXTERNAL MODULE: ./build/src/analyse/data-quality.js
var data_quality = __webpack_require__(73403);
// EXTERNAL MODULE: ./build/src/analyse/course.js
var course = __webpack_require__(76270);
// EXTERNAL MODULE: ./build/src/analyse/duration-outliers.js
var duration_outliers = __webpack_require__(88661);
// EXTERNAL MODULE: ./build/src/stats/ranks.js
var ranks = __webpack_require__(9902);
;// CONCATENATED MODULE: ./build/src/analyse/incidents.js





const FEWEST_BASELINE = 20;
const FEWEST_CYCLES = 5;
const FEWEST_TASKS = 3;
const LEAST_SHARE = 0.8;
/** Of a log without tasks: so many that nearly all give one reason are no work that is hard. */
const FEWEST_ALIKE = 8;
/** Four of five failing is ordinary at a rate of 25 %: of so many false ones in 84 days, wherever they could begin. */
const FALSE_ONES = 0.05;
const MOST_TAIL = 1e-4;
/**
 * Runs of at least 5 successive decided cycles over at least 3 tasks, 80 % of them failing, that neither the failure rate
 * of the 28 days before the window explains nor how much the other days differ among themselves: where every fifth day
 * is a bad one, a bad day is no incident. A pause of days parts two stretches. In a log without tasks: at least 8, nearly all with one reason. None when the
 * baseline is short.
 */
function findIncidents({ decided, baseline }) {
    const { k, n } = (0,analyse_timeline/* countTries */.zh)(baseline);
    if (n < FEWEST_BASELINE)
        return [];
    // With a prior of half a failure: a baseline without any does not make one impossible.
    const rate = (n - k + 0.5) / (n + 1);
    if (rate >= LEAST_SHARE)
        return [];
    const likelihood = {
        failure: Math.log(LEAST_SHARE / rate),
        success: Math.log((1 - LEAST_SHARE) / (1 - rate)),
    };
    // Exactly 80 % counts, hence not quite -4.
    const share = { failure: 1, success: -LEAST_SHARE / (1 - LEAST_SHARE) + 1e-3 };
    const most = Math.min(MOST_TAIL, FALSE_ONES / decided.length);
    const runs = heaviestRuns(decided, likelihood)
        .flatMap((run) => (failedShare(run) < LEAST_SHARE ? heaviestRuns(run, share) : [run]))
        .flatMap(partedByPauses)
        .filter((run) => isRun(run) && tailOf((0,analyse_timeline/* countTries */.zh)(run), rate) <= most);
    if (runs.length === 0)
        return [];
    const inRuns = new Set(runs.flat());
    const others = decided.filter((cycle) => !inRuns.has(cycle));
    return runs.flatMap((run) => incidentOf(run, { rate, runs: runs.length, decided, others, most }) ?? []);
}
/** A stretch goes on after a night, not after a pause of more than a day that is ten times as long as its others. */
const PAUSE = time/* MICROS_PER_DAY */.Rq;
const TIMES_USUAL = 10;
function partedByPauses(run) {
    const pauses = run.slice(1).map(({ at }, index) => at - (run[index]?.at ?? at));
    const longest = Math.max(PAUSE, TIMES_USUAL * (pauses.length === 0 ? 0 : (0,ranks/* median */.JZ)(pauses)));
    const parts = [[]];
    for (const [index, cycle] of run.entries()) {
        if (index > 0 && (pauses[index - 1] ?? 0) > longest)
            parts.push([]);
        parts.at(-1)?.push(cycle);
    }
    return parts;
}
/**
 * All maximal runs of five cycles or more whose sum no extension raises; they never overlap. Linear time.
 *
 * Reference: Ruzzo & Tompa (1999), A linear time algorithm for finding all maximal scoring subsequences, ISMB 7,
 * 234-241.
 */
function heaviestRuns(cycles, weights) {
    const runs = [];
    // For each run the nearest earlier one with a smaller left sum, so that a search skips what cannot match.
    const smaller = [];
    let sum = 0;
    for (let index = 0; index < cycles.length; index++) {
        const before = sum;
        const hasFailed = cycles[index]?.outcome === 'failure';
        sum += hasFailed ? weights.failure : weights.success;
        if (!hasFailed)
            continue;
        let run = { from: index, to: index + 1, left: before, right: sum };
        let earlier = nearestSmaller(runs, smaller, run.left);
        for (let found = runs[earlier]; found !== undefined && found.right < run.right; found = runs[earlier]) {
            run = { from: found.from, to: index + 1, left: found.left, right: sum };
            runs.length = earlier;
            smaller.length = earlier;
            earlier = nearestSmaller(runs, smaller, run.left);
        }
        runs.push(run);
        smaller.push(earlier);
    }
    return runs
        .filter(({ from, to }) => to - from >= FEWEST_CYCLES)
        .map(({ from, to }) => cycles.slice(from, to));
}
function nearestSmaller(runs, smaller, left) {
    let index = runs.length - 1;
    for (let run = runs[index]; run !== undefined && run.left >= left; run = runs[index]) {
        index = smaller[index] ?? -1;
    }
    return index;
}
function failedShare(cycles) {
    const { k, n } = (0,analyse_timeline/* countTries */.zh)(cycles);
    return n === 0 ? 0 : (n - k) / n;
}
/** Long enough, nearly all of it failing, and over several tasks; or, where the log names none, for one reason. */
function isRun(cycles) {
    if (cycles.length < FEWEST_CYCLES || failedShare(cycles) < LEAST_SHARE)
        return false;
    const named = cycles.map(analyse_timeline/* taskKey */.Do).filter((key) => key !== undefined);
    if (named.length === 0)
        return cycles.length >= FEWEST_ALIKE && sharesReason(cycles);
    return new Set(named).size >= FEWEST_TASKS && named.length * 2 >= cycles.length;
}
/** Whether nearly all failures give one reason, in the same words. */
function sharesReason(cycles) {
    const counts = new Map();
    let failed = 0;
    for (const { outcome, reason } of cycles) {
        if (outcome !== 'failure')
            continue;
        failed += 1;
        if (reason !== '')
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values()) >= LEAST_SHARE * failed;
}
const MOST_OUTAGES = 2;
/** P(so many failures or more). */
function tailOf({ k, n }, failureRate) {
    return (0,proportion/* binomialTail */.Cv)(n - k, n, failureRate);
}
function incidentOf(cycles, of) {
    const own = new Set(cycles);
    // One or two such runs may be outages; where there are more, bad days are how the loop works.
    const beside = of.runs <= MOST_OUTAGES ? of.others : of.decided.filter((cycle) => !own.has(cycle));
    const ofOtherDays = (0,dependence/* correlationOfDays */.PR)(beside);
    const tries = (0,analyse_timeline/* countTries */.zh)(cycles);
    const worth = (0,dependence/* worthOf */.g4)(tries, (0,dependence/* inflationOf */.Eb)(cycles, ofOtherDays));
    // In a loop that has failed more for days than it did, some runs of failures are long.
    const tail = tailOf(worth, rateBeside(cycles, of.others, of.rate));
    const tasks = new Set(cycles.flatMap((cycle) => (0,analyse_timeline/* taskKey */.Do)(cycle) ?? [])).size;
    return tail > of.most ? undefined : { cycles, failed: tries.n - tries.k, tasks, tail };
}
/** Failure rate of the week before and the week after, where it is clearly above the loop's ordinary one. */
function rateBeside(cycles, others, ordinary) {
    const week = 7 * time/* MICROS_PER_DAY */.Rq;
    const [from, to] = [(cycles[0]?.at ?? 0) - week, (cycles.at(-1)?.at ?? 0) + week];
    const beside = (0,analyse_timeline/* countTries */.zh)(others.filter(({ at }) => at >= from && at <= to));
    return beside.n > 0 && tailOf(beside, ordinary) < LIKELY ? (beside.n - beside.k) / beside.n : ordinary;
}
const LIKELY = 0.05;
/** Tells the cycles of incidents from others: they say nothing about a single task or kind. */
function incidentTest(incidents) {
    if (incidents.length === 0)
        return () => false;
    const cycles = new Set(incidents.flatMap((incident) => incident.cycles));
    return (cycle) => cycles.has(cycle);
}

;// CONCATENATED MODULE: ./build/src/analyse/quarantine-state.js


/** A cycle ends long after it was chosen. */
const GRACE = time/* MICROS_PER_DAY */.Rq / 24;
/** Joins the quarantine list with the cycles; of a task listed twice the later entry counts. */
function analyseQuarantineState(retro, timeline) {
    const states = new Map();
    for (const entry of retro.quarantine) {
        const key = String(entry.task);
        const known = states.get(key)?.entry.since;
        if (known !== undefined && (entry.since === undefined || entry.since < known))
            continue;
        states.set(key, newState(key, entry, timeline.now));
    }
    if (states.size === 0)
        return [];
    for (const cycle of timeline.alive) {
        const state = states.get((0,analyse_timeline/* taskKey */.Do)(cycle) ?? '');
        if (state !== undefined)
            addTry(state, cycle, timeline.windowStart);
    }
    return [...states.values()];
}
function newState(key, entry, now) {
    return {
        key,
        entry,
        ageDays: entry.since === undefined ? undefined : (now - entry.since) / time/* MICROS_PER_DAY */.Rq,
        tries: 0,
        triesInWindow: 0,
        failedInWindow: 0,
        failedSecondsInWindow: 0,
        last: undefined,
    };
}
function addTry(state, cycle, windowStart) {
    const { since, until } = state.entry;
    if (since === undefined || cycle.at <= since + GRACE)
        return;
    if (cycle.outcome !== 'undecided')
        state.last = cycle;
    // After its end the quarantine forbids nothing.
    if (until !== undefined && cycle.at > until)
        return;
    state.tries += 1;
    if (cycle.at < windowStart)
        return;
    state.triesInWindow += 1;
    if (cycle.outcome !== 'failure')
        return;
    state.failedInWindow += 1;
    state.failedSecondsInWindow += cycle.seconds ?? 0;
}

// EXTERNAL MODULE: ./build/src/stats/change-point.js
var change_point = __webpack_require__(83870);
;// CONCATENATED MODULE: ./build/src/analyse/change-points.js



/** Fewer cycles hide all but the plainest change; docs/evidence.md. */
const change_points_FEWEST_CYCLES = 40;
/** Bounds the work of a run; older cycles say little about how the loop works today. */
const MOST_CYCLES = 2000;
/** Types of work differ by less from week to week. */
const TYPE_MIX_SHARE = 0.2;
/** Commits are told of so near to where a change may lie. */
const BESIDE = 2 * time/* MICROS_PER_DAY */.Rq;
const MOST_EDITS = 3;
const SEED = 20_260_921;
/** Enough to tell p < .01; more would cost every run a tenth of a second. */
const PERMUTATIONS = 299;
/**
 * The one cycle at which success, and the one at which the duration of cycles changed, if they did.
 *
 * @param isLogged each row tells all that is known of it; of what a forge tells, more is asked of the newest
 */
function analyseChangePoints({ decided, alive }, edits = [], isLogged = true) {
    const cycles = decided.slice(-MOST_CYCLES);
    const timed = newestTimed(decided);
    const namesIn = isLogged ? alive : [];
    const found = [];
    if (cycles.length >= change_points_FEWEST_CYCLES) {
        const outcomes = cycles.map(({ outcome }) => (outcome === 'success' ? 1 : 0));
        const success = (0,change_point/* findRateChange */.A)(outcomes, { seed: SEED, permutations: PERMUTATIONS });
        const place = success && locate(cycles, success, namesIn, edits);
        if (place)
            found.push({ ...place, series: 'success', before: success.before, after: success.after });
    }
    if (timed.length >= change_points_FEWEST_CYCLES) {
        const seconds = timed.map((cycle) => cycle.seconds);
        const duration = (0,change_point/* findLevelChange */.y)(seconds, { seed: SEED, permutations: PERMUTATIONS });
        const place = duration && locate(timed, duration, namesIn, edits);
        if (place)
            found.push({ ...place, series: 'duration', before: duration.before, after: duration.after });
    }
    return found;
}
function newestTimed(decided) {
    const timed = [];
    for (let index = decided.length - 1; index >= 0 && timed.length < MOST_CYCLES; index--) {
        const cycle = decided[index];
        if (cycle !== undefined && (0,model_retro/* isTimed */._Y)(cycle))
            timed.push(cycle);
    }
    return timed.toReversed();
}
function locate(cycles, { index, interval, p }, namesIn, edits) {
    const [cycle, from, to] = [cycles[index], cycles[interval[0]], cycles[interval[1]]];
    if (cycle === undefined || from === undefined || to === undefined)
        return undefined;
    const fields = ['epoch', 'model', 'agent', 'commit'].flatMap((what) => fieldChange(what, cycles, interval) ?? []);
    const named = ['epoch', 'model'].flatMap((what) => firstNamed(what, cycles, interval, namesIn) ?? []);
    const mix = typeMixChange(cycles.slice(0, index), cycles.slice(index));
    return {
        cycle,
        at: cycle.at,
        interval: [from, to],
        p,
        changed: mix ? [...fields, mix] : fields,
        named,
        edited: editsNear(cycle.at, [from.at, to.at], edits),
    };
}
/** The nearest commits to a change that were felt from where it may lie on, or two days beside that. */
function editsNear(at, [from, to], edits) {
    return edits
        .filter(({ feltFrom }) => feltFrom >= from - BESIDE && feltFrom <= to + BESIDE)
        .toSorted((a, b) => Math.abs(a.feltFrom - at) - Math.abs(b.feltFrom - at))
        .slice(0, MOST_EDITS);
}
/** One value before, another after, and the other's first cycle where the change may lie. */
function fieldChange(what, cycles, [low, high]) {
    const values = cycles.map((cycle) => cycle[what]);
    const from = dominant(values.slice(0, low));
    const to = dominant(values.slice(high));
    if (from === undefined || to === undefined || from === to)
        return undefined;
    // Before its first cycle in the interval the new value must not have been in use.
    const first = values.indexOf(to);
    return first >= low && first <= high ? [{ what, from, to }] : undefined;
}
/** One value after the change, where the log named none at all until then. */
function firstNamed(what, cycles, [low, high], namesIn) {
    const name = dominant(cycles.slice(high).map((cycle) => cycle[what]));
    const first = namesIn.find((cycle) => cycle[what] !== undefined);
    const [from, to] = [cycles[low], cycles[high]];
    if (name === undefined || first?.[what] !== name || from === undefined || to === undefined)
        return undefined;
    return first.at >= from.at && first.at <= to.at ? [{ what, name, since: first.at }] : undefined;
}
/** The value of more than half of all cycles. */
function dominant(values) {
    const counts = new Map();
    for (const value of values) {
        if (value !== undefined)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].find(([, count]) => count > values.length / 2)?.[0];
}
/** The type whose share of the cycles changed most, if by enough. */
function typeMixChange(before, after) {
    const countOf = (cycles, kind) => cycles.filter((cycle) => (0,model_retro/* kindOf */.I)(cycle) === kind).length;
    const kinds = [...new Set([...before, ...after].map(model_retro/* kindOf */.I))].map((kind) => {
        const [was, is] = [countOf(before, kind), countOf(after, kind)];
        return { kind, was, is, difference: Math.abs(is / after.length - was / before.length) };
    });
    const most = kinds.toSorted((a, b) => b.difference - a.difference)[0];
    if (most === undefined || most.difference <= TYPE_MIX_SHARE)
        return undefined;
    return {
        what: 'type-mix',
        from: `${most.was} of ${before.length} ${most.kind}`,
        to: `${most.is} of ${after.length} ${most.kind}`,
    };
}

// EXTERNAL MODULE: ./build/src/analyse/reasons/label.js
var label = __webpack_require__(41683);
// EXTERNAL MODULE: ./build/src/analyse/reasons/reason-book.js + 1 modules
var reason_book = __webpack_require__(14044);
;// CONCATENATED MODULE: ./build/src/analyse/failure-reasons.js


/** Counts the failures of each reason before and now. */
function analyseFailureReasons(timeline, book) {
    const clusters = new Map();
    for (const cycle of timeline.decided) {
        if (cycle.outcome !== 'failure')
            continue;
        const id = book.idOf(cycle.reason);
        if (id === undefined)
            continue;
        let counts = clusters.get(id);
        if (counts === undefined)
            clusters.set(id, (counts = { before: 0, now: 0, total: 0, texts: new Map() }));
        counts.total += 1;
        if (cycle.at >= timeline.windowStart)
            counts.now += 1;
        else if (cycle.at >= timeline.baselineStart)
            counts.before += 1;
        const text = counts.texts.get(cycle.reason);
        counts.texts.set(cycle.reason, { times: (text?.times ?? 0) + 1, last: cycle });
    }
    return {
        clusters: [...clusters]
            .map(([id, { before, now, total, texts }]) => {
            const template = book.templateOf(id);
            return { id, template, label: (0,label/* reasonLabel */.D)(template), before, now, total, examples: examplesOf(texts) };
        })
            .toSorted((a, b) => b.total - a.total || (0,reason_book/* compareCodeUnits */.UF)(a.template, b.template) || (0,reason_book/* compareCodeUnits */.UF)(a.id, b.id)),
        clusterOf: (reason) => book.idOf(reason),
    };
}
const MOST_EXAMPLES = 3;
function examplesOf(texts) {
    return [...texts]
        .toSorted(([a, { times: m }], [b, { times: n }]) => n - m || (0,reason_book/* compareCodeUnits */.UF)(a, b))
        .slice(0, MOST_EXAMPLES)
        .map(([text, { last }]) => ({
        text,
        source: last.source,
        line: last.line,
        ...(last.url !== undefined && { url: last.url }),
    }));
}

;// CONCATENATED MODULE: ./build/src/analyse/repeat-failures.js
/** Tasks that failed twice or more, the most failures first, ties in order of first failure. */
function analyseRepeatFailures(cycles) {
    const byTask = new Map();
    for (const cycle of cycles) {
        // 0 and '' name no issue.
        if (cycle.outcome !== 'failure' || !cycle.task)
            continue;
        const failures = byTask.get(cycle.task);
        if (failures === undefined)
            byTask.set(cycle.task, [cycle]);
        else
            failures.push(cycle);
    }
    return [...byTask]
        .filter(([, failures]) => failures.length >= 2)
        .map(([task, failures]) => ({ task, failures }))
        .toSorted((a, b) => b.failures.length - a.failures.length);
}

;// CONCATENATED MODULE: ./build/src/analyse/tasks.js

const FEWEST_FAILURES = 2;
function analyseTasks(timeline, isIncident) {
    const tasks = new Map();
    const repeated = [];
    const byStreak = [];
    const reasons = new Map();
    for (const cycle of timeline.decided) {
        const key = (0,analyse_timeline/* taskKey */.Do)(cycle);
        if (key === undefined)
            continue;
        let task = tasks.get(key);
        if (task === undefined) {
            task = { newest: cycle, succeededAt: undefined, first: undefined, history: undefined };
            tasks.set(key, task);
        }
        task.newest = cycle;
        if (cycle.outcome === 'success')
            task.succeededAt = cycle.at;
        if (isIncident(cycle)) {
            if (cycle.outcome === 'success')
                beginAnew(task);
            continue;
        }
        if (cycle.outcome === 'failure' && cycle.reason !== '')
            reasons.set(cycle.reason, (reasons.get(cycle.reason) ?? 0) + 1);
        if (task.first === undefined) {
            task.first = cycle;
            countTry(byStreak, 0, cycle);
            continue;
        }
        if (task.history === undefined) {
            task.history = newHistory(key, task.first.at);
            tasks_addTry(task.history, task.first, timeline.windowStart);
            repeated.push(task.history);
        }
        countTry(byStreak, task.history.streak, cycle);
        tasks_addTry(task.history, cycle, timeline.windowStart);
    }
    return {
        repeated,
        solved: repeated.filter(({ streak, endedStreak }) => streak === 0 && endedStreak >= FEWEST_FAILURES),
        byStreak,
        reasons,
        last: tasks,
    };
}
/** What succeeded in an incident begins anew with its next try. */
function beginAnew(task) {
    if (task.history === undefined)
        task.first = undefined;
    else
        endStreak(task.history);
}
function countTry(byStreak, streak, { outcome }) {
    const tries = (byStreak[streak] ??= { k: 0, n: 0 });
    tries.n += 1;
    if (outcome === 'success')
        tries.k += 1;
}
function newHistory(key, firstAt) {
    return {
        key,
        tries: 0,
        successes: 0,
        failedSeconds: 0,
        failedSecondsInWindow: 0,
        streak: 0,
        failingSince: undefined,
        endedStreak: 0,
        lastReasons: ['', ''],
        firstAt,
        lastAt: firstAt,
    };
}
function tasks_addTry(history, cycle, windowStart) {
    history.tries += 1;
    history.lastAt = cycle.at;
    if (cycle.outcome === 'success') {
        history.successes += 1;
        endStreak(history);
        return;
    }
    const seconds = cycle.seconds ?? 0;
    history.streak += 1;
    history.failingSince ??= cycle.at;
    history.failedSeconds += seconds;
    if (cycle.at >= windowStart)
        history.failedSecondsInWindow += seconds;
    history.lastReasons = [history.lastReasons[1], cycle.reason];
}
function endStreak(history) {
    history.endedStreak = Math.max(history.endedStreak, history.streak);
    history.streak = 0;
    history.failingSince = undefined;
}

// EXTERNAL MODULE: ./build/src/analyse/contrasts.js
var contrasts = __webpack_require__(69280);
// EXTERNAL MODULE: ./build/src/analyse/time-ceiling.js
var time_ceiling = __webpack_require__(26696);
;// CONCATENATED MODULE: ./build/src/analyse/triage-effectiveness.js

const MAX_FEEDBACK_CODE_POINTS = 200;
/** What the LLM triage did; `undefined` when it never ran. */
function analyseTriageEffectiveness(runs) {
    if (runs.length === 0)
        return undefined;
    const sum = (count) => runs.reduce((total, run) => total + count(run), 0);
    return {
        runs: runs.length,
        reviewed: sum((run) => run.reviewed),
        refined: sum((run) => run.refined),
        created: sum((run) => run.created),
        closed: sum((run) => run.closed),
        consultationRate: (0,round/* roundHalfEven */.a)(sum((run) => (run.advisorAvailable ? 1 : 0)) / runs.length, 2),
        feedback: runs
            .map((run) => run.advisorFeedback)
            .filter((text) => text !== '')
            .map((text) => sliceCodePoints(text, MAX_FEEDBACK_CODE_POINTS)),
    };
}
function sliceCodePoints(text, count) {
    return text.length <= count
        ? text
        : Array.from(text.slice(0, count * 2))
            .slice(0, count)
            .join('');
}

;// CONCATENATED MODULE: ./build/src/analyse/triage-state.js




/** The split when scores lie on both sides of it, so that it stays the same from week to week; else the median. */
const READY_SCORE = 7;
/** With fewer on a side nothing is said about scores. */
const FEWEST = 10;
/** An advantage under 10 points does not change which task to take. */
const PRACTICAL = 0.1;
function analyseTriageState(retro, timeline) {
    const deep = retro.deepTriages
        .flatMap(({ at }) => (at === undefined || (0,time/* isInFuture */.LV)(at, timeline.now) ? [] : at))
        .toSorted((a, b) => a - b);
    const runs = retro.triages
        .filter((run) => run.at !== undefined && !(0,time/* isInFuture */.LV)(run.at, timeline.now))
        .toSorted((a, b) => a.at - b.at);
    const newest = deep.at(-1);
    return {
        deepTriageAgeDays: ageDays(newest, timeline.now),
        triageAgeDays: ageDays(runs.at(-1)?.at, timeline.now),
        deepTriageGaps: deep.slice(1).map((at, index) => (at - (deep[index] ?? at)) / time/* MICROS_PER_DAY */.Rq),
        cyclesSinceDeepTriage: newest === undefined
            ? 0
            : timeline.alive.length - 1 - timeline.alive.findLastIndex(({ at }) => at <= newest),
        queue: runs.map(({ at, counts }) => ({ at, counts })),
        scores: compareScores(joinScores(runs, (0,analyse_timeline/* between */.Tq)(timeline.decided, timeline.baselineStart, Infinity))),
    };
}
function ageDays(at, now) {
    return at === undefined ? undefined : Math.max(0, now - at) / time/* MICROS_PER_DAY */.Rq;
}
/** Each cycle with its task's newest score from before the cycle; both in order of time, so one pass. */
function joinScores(runs, cycles) {
    const latest = new Map();
    const joined = [];
    if (runs.length === 0)
        return joined;
    let next = 0;
    for (const cycle of cycles) {
        for (let run = runs[next]; run !== undefined && run.at < cycle.at; run = runs[next]) {
            for (const [task, score] of run.scores)
                latest.set(task, score);
            next += 1;
        }
        const score = latest.get((0,analyse_timeline/* taskKey */.Do)(cycle) ?? '');
        if (score !== undefined)
            joined.push({ score, cycle });
    }
    return joined;
}
function compareScores(joined) {
    if (joined.length === 0)
        return undefined;
    const isReady = ({ score }) => score >= READY_SCORE;
    const isMixed = joined.some(isReady) && !joined.every(isReady);
    const split = isMixed ? READY_SCORE : (0,ranks/* median */.JZ)(joined.map(({ score }) => score));
    const low = (0,analyse_timeline/* countTries */.zh)(joined.filter(({ score }) => score < split).map(({ cycle }) => cycle));
    const high = (0,analyse_timeline/* countTries */.zh)(joined.filter(({ score }) => score >= split).map(({ cycle }) => cycle));
    const interval = (0,proportion/* newcombeInterval */.QW)(low.k, low.n, high.k, high.n);
    return { split, low, high, interval, advantage: advantageOf(interval, Math.min(low.n, high.n)) };
}
function advantageOf([least, most], n) {
    if (n < FEWEST)
        return 'unclear';
    if (least > 0)
        return 'clear';
    return most < PRACTICAL ? 'none' : 'unclear';
}

;// CONCATENATED MODULE: ./build/src/analyse/kinds.js



/** Success and duration by kind of work, in order of first appearance. A map: kinds are outside names. */
function analyseKinds(cycles) {
    const byKind = new Map();
    for (const cycle of cycles) {
        const kind = (0,model_retro/* kindOf */.I)(cycle);
        let sums = byKind.get(kind);
        if (sums === undefined)
            byKind.set(kind, (sums = { count: 0, succeeded: 0, timed: 0, seconds: 0, maxSeconds: 0 }));
        sums.count += 1;
        if (cycle.outcome === 'success')
            sums.succeeded += 1;
        if (!(0,model_retro/* isTimed */._Y)(cycle))
            continue;
        sums.timed += 1;
        sums.seconds += cycle.seconds;
        if (cycle.seconds > sums.maxSeconds)
            sums.maxSeconds = cycle.seconds;
    }
    return new Map([...byKind].map(([kind, sums]) => [kind, summariseKind(sums)]));
}
function summariseKind({ count, succeeded, timed, seconds, maxSeconds }) {
    return {
        count,
        succeeded,
        successRate: (0,trends/* rateOf */.MK)(succeeded, count) ?? 0,
        averageSeconds: timed === 0 ? 0 : (0,round/* roundHalfEven */.a)(seconds / timed),
        maxSeconds,
    };
}

;// CONCATENATED MODULE: ./build/src/analyse/tries.js




/** Fewer tries say nothing of their number. */
const FEWEST_AT_RISK = 20;
/** Of them the next number has so many itself where a limit rests on it: none of seven is luck too often. */
const FEWEST_OWN = 10;
/** Later numbers are counted together. */
const MOST_NUMBERS = 10;
/** A try that succeeds less than half as often as a first one costs twice as much for each success. */
const WORTH = 0.5;
const CONFIDENCE = 0.95;
/**
 * The discrete hazard of success at each try: of the tasks that had failed j - 1 times since they last succeeded and
 * were tried again, how many succeeded then. A task that comes again after a success begins anew, with its first try.
 *
 * Over the decided cycles of the last 84 days that name a task. A task that is still open is censored: it is at risk at
 * the tries that it had and at no other. Tries are numbered from the beginning of the log, so that one that began before
 * the 84 days enters late, under its true number; of what lies before the log nobody knows, and its first row there counts
 * as the first try. That moves later tries to lower numbers and makes them more alike, so a limit is found less often.
 *
 * Cycles of incidents are no tries: the fault was not in the task. A success in one still ends the task, uncounted.
 * Undecided cycles are none either. Successes without work are not known here and count.
 *
 * Reference: Singer & Willett (1993), Journal of Educational Statistics 18, 155-195 (discrete-time survival).
 */
function analyseTries(timeline, isIncident) {
    const tallies = tallyTries(timeline, isIncident);
    const groups = groupTallies(tallies);
    return {
        days: (timeline.now - timeline.decidedFrom) / time/* MICROS_PER_DAY */.Rq,
        byNumber: groups.map(({ number, isOrLater, ...rates }) => ({
            number,
            isOrLater,
            k: rates.k,
            n: rates.n,
            interval: intervalOf(rates, CONFIDENCE),
        })),
        limit: findLimit(groups, tallies),
    };
}
/** At index j the tries of number j + 1; in the last all later ones too. */
function tallyTries({ alive, decided }, isIncident) {
    const tallies = Array.from({ length: MOST_NUMBERS + 1 }, () => new Map());
    const failures = failuresBefore(alive, decided, isIncident);
    for (const cycle of decided) {
        const key = (0,analyse_timeline/* taskKey */.Do)(cycle);
        if (key === undefined)
            continue;
        const isLeftOut = isIncident(cycle);
        const before = failures.get(key) ?? 0;
        if (cycle.outcome === 'success')
            failures.set(key, 0);
        else if (!isLeftOut)
            failures.set(key, before + 1);
        if (isLeftOut)
            continue;
        addTo(tallies[Math.min(before, MOST_NUMBERS)], key, { k: cycle.outcome === 'success' ? 1 : 0, n: 1 });
    }
    return tallies;
}
/**
 * How often in a row the tasks of the decided cycles had failed before these. Backwards, since most have begun a short time
 * before or succeeded since.
 */
function failuresBefore(alive, decided, isIncident) {
    const failures = new Map();
    const sought = new Set(decided.flatMap((cycle) => (0,analyse_timeline/* taskKey */.Do)(cycle) ?? []));
    for (let index = (0,analyse_timeline/* firstFrom */.nT)(alive, decided[0]?.at ?? -Infinity) - 1; index >= 0 && sought.size > 0; index--) {
        const cycle = alive[index];
        const key = cycle && (0,model_retro/* isDecided */.d$)(cycle) ? (0,analyse_timeline/* taskKey */.Do)(cycle) : undefined;
        if (cycle === undefined || key === undefined || !sought.has(key))
            continue;
        if (cycle.outcome === 'success')
            sought.delete(key);
        else if (!isIncident(cycle))
            failures.set(key, (failures.get(key) ?? 0) + 1);
    }
    return failures;
}
function addTo(tally, key, { k, n }) {
    const tries = tally?.get(key);
    if (tries === undefined)
        tally?.set(key, { k, n });
    else {
        tries.k += k;
        tries.n += n;
    }
}
function sumTally(tally) {
    const sum = { k: 0, n: 0 };
    for (const { k, n } of tally.values()) {
        sum.k += k;
        sum.n += n;
    }
    return sum;
}
/** Each number while there are 20 of it, then all later ones as one if they are 20 together. */
function groupTallies(tallies) {
    const few = tallies.findIndex((tally) => sumTally(tally).n < FEWEST_AT_RISK);
    const singles = Math.min(few === -1 ? MOST_NUMBERS : few, MOST_NUMBERS);
    const later = new Map();
    for (const tally of tallies.slice(singles))
        for (const [key, tries] of tally)
            addTo(later, key, tries);
    const groups = [
        ...tallies.slice(0, singles).map((tally, index) => groupOf(tally, index + 1, false)),
        groupOf(later, singles + 1, true),
    ];
    // Without enough first tries there is nothing to hold later ones against.
    return singles === 0 ? [] : groups.filter(({ n }) => n >= FEWEST_AT_RISK);
}
/**
 * Tries of one task are taken to end alike, the worst case: three tasks that are tried a hundred times are worth three.
 * As many as there are where each task counts once.
 *
 * Reference: Kish (1965), Survey Sampling, section 11.7.
 */
function groupOf(tally, number, isOrLater) {
    const sum = sumTally(tally);
    let squares = 0;
    for (const { n } of tally.values())
        squares += n * n;
    return { ...sum, number, isOrLater, effective: sum.n === 0 ? 0 : sum.n ** 2 / squares };
}
function intervalOf({ k, n, effective }, confidence) {
    return (0,proportion/* jeffreysInterval */.E3)((k / n) * effective, effective, confidence);
}
/**
 * The least number of tries after which the next one clearly succeeds less than half as often as a first try. Whoever
 * gives up there and takes a new task has more than twice the successes for the same work; a fixed number of tries is
 * the best policy there is where tries are alike but for their number.
 *
 * Clear is: the upper end of the 95 % interval of the rate minus half the first rate lies below 0, at a confidence that is
 * corrected for how many numbers are looked at (Bonferroni). It is the next number's own rate also where it stands together
 * with later ones: these may be in vain while it is not. And no longer stretch of tries from there on, however many, may have
 * succeeded half as often as first ones: a bad second try is no reason to forgo a good third.
 *
 * References: Luby, Sinclair & Zuckerman (1993), Information Processing Letters 47, 173-180, for fixed cut-offs; Zou &
 * Donner (2008), Statistics in Medicine 27, 1693-1702, for the interval (MOVER).
 */
function findLimit(groups, tallies) {
    const [first, ...later] = groups;
    if (first === undefined || first.k === 0)
        return undefined;
    const confidence = 1 - (1 - CONFIDENCE) / later.length;
    const owns = tallies.map((tally, index) => groupOf(tally, index + 1, false));
    const least = (first.k / first.n) * WORTH;
    const found = later.find(({ number }) => {
        const [own, ...rest] = owns.slice(number - 1);
        return (own !== undefined &&
            own.n >= FEWEST_OWN &&
            isClearlyBelow(own, first, confidence) &&
            bestStretch([own, ...rest]) < least);
    });
    return found === undefined ? undefined : found.number - 1;
}
function isClearlyBelow(next, first, confidence) {
    const [rate, usual] = [next.k / next.n, first.k / first.n];
    const high = intervalOf(next, confidence)[1];
    const low = intervalOf(first, confidence)[0];
    return rate - WORTH * usual + Math.hypot(high - rate, WORTH * (usual - low)) < 0;
}
/** The highest success rate of the tries of so many numbers, from the first of these on. */
function bestStretch(sums) {
    const sum = { k: 0, n: 0 };
    let best = 0;
    for (const { k, n } of sums) {
        sum.k += k;
        sum.n += n;
        best = Math.max(best, sum.k / sum.n);
    }
    return best;
}

// EXTERNAL MODULE: ./build/src/analyse/reasons/template.js
var template = __webpack_require__(35639);
;// CONCATENATED MODULE: ./build/src/analyse/waste.js



function analyseWaste({ recent }) {
    const [failed, all] = [nothing(), nothing()];
    const kinds = new Map();
    const reasons = new Map();
    const tasks = new Map();
    for (const cycle of recent) {
        spend(all, cycle);
        if (cycle.outcome !== 'failure')
            continue;
        spend(failed, cycle);
        spend(shareOf(kinds, (0,model_retro/* kindOf */.I)(cycle)), cycle);
        spend(shareOf(reasons, cycle.reason), cycle);
        const task = (0,analyse_timeline/* taskKey */.Do)(cycle);
        if (task !== undefined)
            spend(shareOf(tasks, task), cycle);
    }
    return {
        failed,
        all,
        share: all.seconds === 0 ? undefined : failed.seconds / all.seconds,
        byKind: inOrder(kinds),
        get byReason() {
            return inOrder(byTemplate(reasons));
        },
        byTask: inOrder(tasks),
    };
}
function nothing() {
    return { cycles: 0, seconds: 0, tokens: 0, costUsd: 0 };
}
function spend(spent, { seconds = 0, tokens = 0, costUsd = 0 }) {
    add(spent, { cycles: 1, seconds, tokens, costUsd });
}
function add(spent, more) {
    spent.cycles += more.cycles;
    spent.seconds += more.seconds;
    spent.tokens += more.tokens;
    spent.costUsd += more.costUsd;
}
function shareOf(shares, key) {
    const share = shares.get(key) ?? { key, ...nothing() };
    shares.set(key, share);
    return share;
}
/** Templates are costly, so each different text gets its own only once. */
function byTemplate(reasons) {
    const templates = new Map();
    for (const [reason, share] of reasons)
        add(shareOf(templates, (0,template/* normaliseReason */.x)(reason)), share);
    return templates;
}
function inOrder(shares) {
    return [...shares.values()].toSorted((a, b) => b.seconds - a.seconds || b.cycles - a.cycles || (a.key < b.key ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/stats/distributions.js
var distributions = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/stats/domain.js
var domain = __webpack_require__(35801);
;// CONCATENATED MODULE: ./build/src/stats/mantel-haenszel.js


/**
 * How much more often one group succeeds than the others, within strata: the Mantel-Haenszel risk difference, weighted
 * by what each stratum can tell. `undefined` where no stratum holds both.
 *
 * Reference: Greenland & Robins (1985), Biometrics 41, 55-68; variance of Sato (1989), Biometrics 45, 1323-1324, which
 * holds for few large strata and for many small ones.
 *
 * @param confidence strictly between 0 and 1
 * @param inflation how many times the variance is that of independent trials; at least 1
 * @throws RangeError outside this domain
 */
function commonDifference(strata, confidence = 0.95, inflation = 1) {
    (0,domain/* requireOpenUnit */.Sd)('confidence', confidence);
    (0,domain/* requirePositive */.z6)('inflation', inflation);
    let [weights, weighted, p, q] = [0, 0, 0, 0];
    for (const { own, others } of strata) {
        (0,domain/* requireCount */.v6)(own.k, own.n);
        (0,domain/* requireCount */.v6)(others.k, others.n);
        const all = own.n + others.n;
        if (own.n === 0 || others.n === 0)
            continue;
        weights += (own.n * others.n) / all;
        weighted += (own.k * others.n - others.k * own.n) / all;
        p +=
            (own.n ** 2 * others.k - others.n ** 2 * own.k + (own.n * others.n * (others.n - own.n)) / 2) / all ** 2;
        q += (own.k * (others.n - others.k) + others.k * (own.n - own.k)) / (2 * all);
    }
    if (weights === 0)
        return undefined;
    const difference = weighted / weights;
    const variance = Math.max(0, difference * p + q) / weights ** 2;
    const half = (0,distributions/* normalQuantile */.Zl)((1 + confidence) / 2, 0, 1) * Math.sqrt(variance * inflation);
    return { difference, interval: [Math.max(-1, difference - half), Math.min(1, difference + half)] };
}

;// CONCATENATED MODULE: ./build/src/analyse/makers.js





/** Fewer cycles say little of an agent. */
const makers_FEWEST = 20;
const makers_CONFIDENCE = 0.95;
/**
 * Agents, or models, held against each other within kinds of work, since the kind matters more than who does it.
 *
 * The one with the most cycles first; none where fewer than two have done enough. Each is held against
 * all others, so the intervals share their 5 % among them (Bonferroni).
 */
function compareMakers({ decided }, field, dayCorrelation) {
    const first = decided.find((cycle) => cycle[field] !== undefined)?.[field];
    // Most logs name one, or none.
    if (decided.every(({ [field]: key }) => key === undefined || key === first))
        return [];
    const byKey = new Map();
    for (const cycle of decided) {
        const key = cycle[field];
        if (key === undefined)
            continue;
        const cycles = byKey.get(key);
        if (cycles === undefined)
            byKey.set(key, [cycle]);
        else
            cycles.push(cycle);
    }
    const large = [...byKey].filter(([, cycles]) => cycles.length >= makers_FEWEST);
    if (large.length < 2)
        return [];
    const confidence = 1 - (1 - makers_CONFIDENCE) / large.length;
    const known = [...byKey.values()].flat().toSorted((a, b) => a.at - b.at);
    return large
        .map(([key, own]) => {
        const tries = (0,analyse_timeline/* countTries */.zh)(own);
        const worth = (0,dependence/* worthOf */.g4)(tries, (0,dependence/* inflationOf */.Eb)(own, dayCorrelation));
        const others = known.filter((cycle) => cycle[field] !== key);
        return {
            key,
            ...tries,
            interval: (0,proportion/* wilsonInterval */.YV)(worth.k, worth.n, makers_CONFIDENCE),
            ahead: commonDifference(strataOf(own, others), confidence, (0,dependence/* inflationBetween */.tv)(others, own, dayCorrelation)),
        };
    })
        .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
}
function strataOf(own, others) {
    const strata = new Map();
    const add = (cycles, side) => {
        for (const cycle of cycles) {
            const kind = (0,model_retro/* kindOf */.I)(cycle);
            const stratum = strata.get(kind) ?? { own: { k: 0, n: 0 }, others: { k: 0, n: 0 } };
            stratum[side].n += 1;
            if (cycle.outcome === 'success')
                stratum[side].k += 1;
            strata.set(kind, stratum);
        }
    };
    add(own, 'own');
    add(others, 'others');
    return [...strata.values()];
}

;// CONCATENATED MODULE: ./build/src/stats/ratio.js

/** 97.5 % of a normal distribution. */
const Z = 1.959964;
/**
 * 95 % interval of the ratio of two sums over independent portions, symmetric in its logarithm, so that it never falls
 * below 0: from the spread of what each portion costs beyond its share.
 *
 * Reference: Cochran (1977), Sampling Techniques, 3rd edition, section 6.4 (variance of a ratio estimate). A bootstrap
 * over the portions (Efron & Tibshirani 1993) says the same from 20 portions on, and draws.
 *
 * @param portions at least two
 * @throws RangeError unless both sums are above 0
 */
function ratioInterval(portions) {
    const cost = portions.reduce((sum, portion) => sum + portion.cost, 0);
    const gained = portions.reduce((sum, portion) => sum + portion.gained, 0);
    (0,domain/* requirePositive */.z6)('cost', cost);
    (0,domain/* requirePositive */.z6)('gained', gained);
    (0,domain/* requirePositive */.z6)('number of portions less one', portions.length - 1);
    const ratio = cost / gained;
    const squares = portions.reduce((sum, portion) => sum + (portion.cost - ratio * portion.gained) ** 2, 0);
    const deviation = Math.sqrt((squares * portions.length) / (portions.length - 1)) / cost;
    return [ratio * Math.exp(-Z * deviation), ratio * Math.exp(Z * deviation)];
}

;// CONCATENATED MODULE: ./build/src/analyse/held.js

/** Fewer say little of what the next one leaves. */
const held_FEWEST = 10;
/** Lines of one pull request stand and fall together, so that it counts as one. */
function sumHeld({ agents, people, ...more }) {
    return { ...more, agents: sumOf(agents), people: people.length < held_FEWEST ? null : sumOf(people) };
}
function sumOf(merges) {
    const added = merges.reduce((sum, merge) => sum + merge.added, 0);
    const held = merges.reduce((sum, merge) => sum + merge.held, 0);
    return { pulls: merges.length, added, held, interval: held_intervalOf(merges, held) };
}
function held_intervalOf(merges, held) {
    if (merges.length < held_FEWEST || held === 0)
        return undefined;
    const [low, high] = ratioInterval(merges.map((merge) => ({ cost: merge.held, gained: merge.added })));
    return [low, Math.min(1, high)];
}

;// CONCATENATED MODULE: ./build/src/analyse/ladder.js

/** An agent opens its pull request while it runs; clocks and the last step of a run may differ by so much. */
const ladder_GRACE = time/* MICROS_PER_DAY */.Rq / 24 / 30;
/**
 * That a run ended without an error is not that its task is done: joins runs to the pull requests that were opened in
 * them. `undefined` without a decided run or a pull request.
 *
 * A pull request belongs to one run at most: the one whose branch it has or that names it, if it was opened in it; else
 * the one that began last before it was opened, and was not over. A run that works on a pull request which was there
 * before it opened none.
 */
function climbLadder({ runs, pulls }) {
    const decided = runs.filter(({ outcome }) => outcome !== 'undecided');
    if (decided.length === 0 || pulls.length === 0)
        return undefined;
    const latestFirst = decided.toSorted((a, b) => b.startedAt - a.startedAt || b.id - a.id);
    const owned = new Map();
    let otherPulls = 0;
    for (const pull of pulls.toSorted((a, b) => a.createdAt - b.createdAt || a.number - b.number)) {
        const during = latestFirst.filter((run) => !owned.has(run) && isDuring(pull, run));
        const run = during.find((each) => isNamed(pull, each)) ?? during[0];
        if (run === undefined)
            otherPulls += 1;
        else
            owned.set(run, pull);
        if (run?.outcome === 'failure')
            otherPulls += 1;
    }
    const ladder = {
        runs: decided.length,
        failed: 0,
        green: 0,
        open: 0,
        closed: 0,
        merged: 0,
        otherPulls,
    };
    for (const run of decided)
        ladder[run.outcome === 'failure' ? 'failed' : (owned.get(run)?.state ?? 'green')] += 1;
    return ladder;
}
function isDuring({ createdAt }, { startedAt, endedAt }) {
    return createdAt >= startedAt && createdAt <= endedAt + ladder_GRACE;
}
function isNamed({ number, branch }, run) {
    return run.pulls.includes(number) || (branch !== '' && branch === run.branch);
}

;// CONCATENATED MODULE: ./build/src/analyse/price.js



/** What a loop pays with; a log may record one, both or none. */
const CURRENCIES = (/* unused pure expression or super */ null && (['costUsd', 'tokens']));
/** Fewer say little of what the next one costs. */
const FEWEST_PORTIONS = 20;
const FEWEST_SUCCESSES = 10;
/**
 * In the window and in the baseline before it: the price of a success is the ratio of two sums. Where no cycle has a time,
 * in the whole log.
 */
function analysePrices(cycles, { alive, windowStart, baselineStart }) {
    const recent = alive.length === 0 ? cycles.filter(({ at }) => at === undefined) : (0,analyse_timeline/* between */.Tq)(alive, windowStart, Infinity);
    const earlier = (0,analyse_timeline/* between */.Tq)(alive, baselineStart, windowStart);
    const priceIn = (currency) => {
        const spent = spendingOf(recent, currency);
        return spent === undefined ? undefined : { now: spent, before: spendingOf(earlier, currency) };
    };
    return { costUsd: priceIn('costUsd'), tokens: priceIn('tokens') };
}
function spendingOf(cycles, currency) {
    const decided = cycles.filter(model_retro/* isDecided */.d$);
    const priced = decided.flatMap(({ [currency]: cost }) => cost ?? []);
    const paid = sum(priced);
    if (paid === 0)
        return undefined;
    const total = sum(cycles.flatMap(({ [currency]: cost }) => cost ?? []));
    const perCycle = paid / priced.length;
    const succeeded = decided.filter(({ outcome }) => outcome === 'success').length;
    const unsaid = (decided.length - priced.length) * perCycle;
    const portions = [...portionsOf(cycles, currency, perCycle).values()];
    return {
        total,
        decided: decided.length,
        priced: priced.length,
        succeeded,
        perCycle,
        perSuccess: succeeded === 0 ? undefined : (total + unsaid) / succeeded,
        atLeast: succeeded === 0 ? undefined : total / succeeded,
        interval: succeeded < FEWEST_SUCCESSES || portions.length < FEWEST_PORTIONS ? undefined : ratioInterval(portions),
    };
}
/** Tries of one task hang together; a cycle without a task stands for itself. */
function portionsOf(cycles, currency, perCycle) {
    const portions = new Map();
    for (const cycle of cycles) {
        const key = (0,analyse_timeline/* taskKey */.Do)(cycle) ?? cycle;
        const portion = portions.get(key) ?? { cost: 0, gained: 0 };
        portion.cost += cycle[currency] ?? ((0,model_retro/* isDecided */.d$)(cycle) ? perCycle : 0);
        portion.gained += cycle.outcome === 'success' ? 1 : 0;
        portions.set(key, portion);
    }
    return portions;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/analyse/resumed.js


/** After the newest silence; undefined where there was none, or it lasts. */
function findResumption(timeline) {
    const { alive, decided, decidedFrom, baselineStart, now } = timeline;
    const last = alive.at(-1)?.at ?? now;
    const silence = (0,analyse_timeline/* silencesReaching */.gZ)(timeline, baselineStart).find(({ to }) => to <= last);
    if (silence === undefined)
        return undefined;
    const from = Math.max(silence.from - analyse_timeline/* BASELINE_DAYS */.qi * time/* MICROS_PER_DAY */.Rq, alive[0]?.at ?? -Infinity, decidedFrom);
    const paceOf = (begin, end) => ({
        cycles: (0,analyse_timeline/* between */.Tq)(decided, begin, end + 1).length,
        days: Math.max(0, end - begin) / time/* MICROS_PER_DAY */.Rq,
    });
    return {
        since: silence.to,
        silentDays: (silence.to - silence.from) / time/* MICROS_PER_DAY */.Rq,
        before: paceOf(from, silence.from),
        now: paceOf(silence.to, last),
    };
}

// EXTERNAL MODULE: ./build/src/analyse/workless.js
var workless = __webpack_require__(69807);
;// CONCATENATED MODULE: ./build/src/analyse/spinning.js



/** Fewer happen where there was nothing to do for a while. */
const spinning_FEWEST = 10;
/** Without traces of work: this share of what the longest of its kind take. A loop that got five times faster does not spin. */
const SHORT = 0.05;
/** How many of the longest, so that a single one that hung says nothing. */
const LONGEST = 5;
/** The word by which these cycles are counted: they ended well, and decided nothing. */
const EMPTY = 'without-work';
/** All runs of at least ten such successes in the last 84 days, the newest last. */
function findSpins(timeline) {
    const { decided } = timeline;
    const traced = (0,workless/* isTraced */.yd)(decided);
    const isEmpty = traced ? (0,workless/* worklessTest */.Tb)(timeline) : shortTest(decided);
    const runs = [[]];
    for (const cycle of decided) {
        if (isEmpty(cycle))
            runs.at(-1)?.push(cycle);
        else if (runs.at(-1)?.length !== 0)
            runs.push([]);
    }
    const spins = runs.filter(({ length }) => length >= spinning_FEWEST);
    if (spins.length === 0)
        return [];
    const worked = decided.filter((cycle) => cycle.outcome === 'success' && !isEmpty(cycle));
    const seconds = worked.flatMap((cycle) => ((0,model_retro/* isTimed */._Y)(cycle) ? [cycle.seconds] : []));
    const usual = seconds.length === 0 ? undefined : (0,ranks/* median */.JZ)(seconds);
    const inSpins = new Set(spins.flat());
    const others = decided.filter((cycle) => !inSpins.has(cycle));
    return spins.map((cycles) => {
        const from = cycles[0]?.at ?? 0;
        return { cycles, before: others.filter(({ at }) => at < from).length, traced, usual };
    });
}
/** The log with these cycles as what they are: neither success nor failure. */
function setAside(cycles, spins) {
    const empty = new Set(spins.flatMap((spin) => spin.cycles));
    return cycles.map((cycle) => empty.has(cycle) ? (0,model_retro/* copyCycle */.k_)(cycle, { outcome: 'undecided', ending: EMPTY }) : cycle);
}
/** Successes that took next to nothing beside the longest of their kind. */
function shortTest(decided) {
    const kinds = new Map();
    for (const cycle of decided) {
        if (cycle.outcome !== 'success' || !(0,model_retro/* isTimed */._Y)(cycle))
            continue;
        const seconds = kinds.get((0,model_retro/* kindOf */.I)(cycle));
        if (seconds === undefined)
            kinds.set((0,model_retro/* kindOf */.I)(cycle), [cycle.seconds]);
        else
            seconds.push(cycle.seconds);
    }
    const limits = new Map([...kinds].map(([kind, seconds]) => [
        kind,
        seconds.length < spinning_FEWEST + LONGEST
            ? 0
            : SHORT * (0,ranks/* median */.JZ)(seconds.toSorted((a, b) => b - a).slice(0, LONGEST)),
    ]));
    return (cycle) => cycle.outcome === 'success' && (0,model_retro/* isTimed */._Y)(cycle) && cycle.seconds < (limits.get((0,model_retro/* kindOf */.I)(cycle)) ?? 0);
}

;// CONCATENATED MODULE: ./build/src/analyse/unrated.js
/**
 * Why the log has no rate of success, if it has none: where nothing can count as a failure, all that was decided
 * succeeded; and where the loop calls it a success to do nothing, that all of a window did says nothing.
 */
function unratedOf({ sources }, spins, { recent, windowStart }) {
    if (sources.some(({ report }) => report.warnings.some(({ code }) => code === 'successes-only')))
        return 'successes-only';
    const isSpinning = (spins.at(-1)?.cycles.at(-1)?.at ?? -Infinity) >= windowStart;
    return isSpinning && recent.every(({ outcome }) => outcome === 'success') ? 'spinning' : undefined;
}

;// CONCATENATED MODULE: ./build/src/analyse/window-view.js






const window_view_FEWEST_FAILURES = 2;
function viewWindow({ timeline, tasks, types, isIncident, dayCorrelation, }) {
    const { recent, baseline, now, windowStart } = timeline;
    const start = windowStart - (now - windowStart);
    return {
        ...(0,analyse_timeline/* countTries */.zh)(recent),
        from: windowStart,
        to: now,
        interval: rateInterval(recent, dayCorrelation),
        medianSeconds: medianSeconds(recent),
        difference: differenceInterval(baseline, recent, dayCorrelation),
        kinds: compareKinds(timeline, types, dayCorrelation),
        failingTasks: findFailingTasks(timeline, tasks, isIncident),
        cycles: (0,analyse_timeline/* between */.Tq)(timeline.decided, start, Infinity),
    };
}
/** 95 % interval of the second rate minus the first, wider where cycles hang together; undefined without one of them. */
function differenceInterval(before, now, dayCorrelation) {
    if (before.length === 0 || now.length === 0)
        return undefined;
    const inflation = (0,dependence/* inflationBetween */.tv)(before, now, dayCorrelation);
    const [a, b] = [(0,dependence/* worthOf */.g4)((0,analyse_timeline/* countTries */.zh)(before), inflation), (0,dependence/* worthOf */.g4)((0,analyse_timeline/* countTries */.zh)(now), inflation)];
    return (0,proportion/* newcombeInterval */.QW)(a.k, a.n, b.k, b.n);
}
/** All kinds of the log, the most failures now first. */
function compareKinds({ baseline, recent }, types, dayCorrelation) {
    const recentOf = new Map([...types.keys()].map((kind) => [kind, []]));
    for (const cycle of recent)
        recentOf.get((0,model_retro/* kindOf */.I)(cycle))?.push(cycle);
    const kinds = new Map([...types].map(([kind, { count, succeeded }]) => [
        kind,
        {
            kind,
            all: { k: succeeded, n: count },
            before: { k: 0, n: 0 },
            now: { k: 0, n: 0 },
            interval: undefined,
        },
    ]));
    for (const [cycles, side] of [
        [baseline, 'before'],
        [recent, 'now'],
    ]) {
        for (const cycle of cycles) {
            const change = kinds.get((0,model_retro/* kindOf */.I)(cycle));
            if (change === undefined)
                continue;
            change[side].n += 1;
            if (cycle.outcome === 'success')
                change[side].k += 1;
        }
    }
    return [...kinds.values()]
        .map((change) => ({
        ...change,
        interval: rateInterval(recentOf.get(change.kind) ?? [], dayCorrelation),
    }))
        .toSorted((a, b) => failures(b.now) - failures(a.now) ||
        b.now.n - a.now.n ||
        b.before.n - a.before.n ||
        b.all.n - a.all.n);
}
function failures({ k, n }) {
    return n - k;
}
/** Tried in the window or the baseline; the most time lost in the window first, then the longest streak. */
function findFailingTasks(timeline, tasks, isIncident) {
    const histories = tasks.repeated
        .filter(({ streak, lastAt }) => streak >= window_view_FEWEST_FAILURES && lastAt >= timeline.baselineStart)
        .toSorted((a, b) => b.failedSecondsInWindow - a.failedSecondsInWindow || b.streak - a.streak || b.lastAt - a.lastAt);
    const triesOf = new Map(histories.map(({ key }) => [key, []]));
    for (const cycle of timeline.decided) {
        if (!isIncident(cycle))
            triesOf.get((0,analyse_timeline/* taskKey */.Do)(cycle) ?? '')?.push(cycle);
    }
    return histories.map((history) => {
        const tries = triesOf.get(history.key) ?? [];
        return {
            history,
            window: (0,analyse_timeline/* countTries */.zh)(tries.filter(({ at }) => at >= timeline.windowStart)),
            attempts: tries,
        };
    });
}

;// CONCATENATED MODULE: ./build/src/analyse/index.js

































/**
 * Analyses the decided cycles; the others are counted in `dataQuality`. (With `rules: seed` all are decided.)
 *
 * Each part is worked out when it is first asked for: a day that is judged again pays for what its rules ask, no more.
 */
function analyse(given, now, options) {
    const { windowDays, future = 'left-out', baselineFrom, reasons, alive } = options;
    const asWritten = (0,analyse_timeline/* buildTimeline */.wt)(given.cycles, now, windowDays, { future, baselineFrom, alive });
    // The seed program takes every success for one.
    const spins = future === 'counted' ? [] : findSpins(asWritten);
    // Where something lies before them, a rule tells of their share; at the beginning of a log they would be most of the rate.
    const early = spins.filter(({ before }) => before < course/* FEWEST_A_SIDE */.J);
    const retro = early.length === 0 ? given : { ...given, cycles: setAside(given.cycles, early) };
    const timeline = early.length === 0 ? asWritten : (0,analyse_timeline/* buildTimeline */.wt)(retro.cycles, now, windowDays, { future, baselineFrom });
    const isMeant = ({ at }) => future === 'counted' || at === undefined || !(0,time/* isInFuture */.LV)(at, now);
    // A log may hold a million: one that needs no sifting is handed on as it is.
    const log = lazily({
        counted: () => analysis.dataQuality.decided === retro.cycles.length
            ? retro.cycles
            : retro.cycles.filter((cycle) => (0,model_retro/* isDecided */.d$)(cycle) && isMeant(cycle)),
    });
    const analysis = lazily({
        now: () => now,
        spins: () => spins,
        retro: () => retro,
        windowDays: () => windowDays,
        timeline: () => timeline,
        dataQuality: () => (0,data_quality/* analyseDataQuality */.b)(retro, now, windowDays),
        trends: () => (0,trends/* analyseTrends */.Kr)(timeline),
        types: () => analyseKinds(log.counted),
        repeatFailures: () => analyseRepeatFailures(log.counted),
        averageSeconds: () => (0,duration_outliers/* averageSecondsOf */.Yj)(log.counted),
        durationOutliers: () => (0,duration_outliers/* findDurationOutliers */.H)(log.counted, analysis.averageSeconds),
        triageEffectiveness: () => analyseTriageEffectiveness(retro.deepTriages.filter(isMeant)),
        timeCeiling: () => (0,time_ceiling/* findTimeCeiling */.W)(timeline, time_ceiling/* CEILING */.w),
        weeks: () => analyseWeeks(timeline),
        dayCorrelation: () => (0,dependence/* correlationOfDays */.PR)(timeline.decided),
        contrasts: () => (0,contrasts/* contrastsOf */.l)(timeline, analysis.dayCorrelation),
        baseline: () => analyseBaseline(timeline, analysis.dayCorrelation),
        course: () => (0,course/* followCourse */.n)(retro.cycles, timeline),
        resumed: () => findResumption(timeline),
        incidents: () => findIncidents(timeline),
        isIncident: () => incidentTest(analysis.incidents),
        unrated: () => unratedOf(analysis.dataQuality, spins, timeline),
        isWorkless: () => (0,workless/* worklessTest */.Tb)(timeline),
        tasks: () => analyseTasks(timeline, analysis.isIncident),
        tries: () => analyseTries(timeline, analysis.isIncident),
        quarantineState: () => analyseQuarantineState(retro, timeline),
        waste: () => analyseWaste(timeline),
        prices: () => analysePrices(retro.cycles, timeline),
        makers: () => ({
            agent: compareMakers(timeline, 'agent', analysis.dayCorrelation),
            model: compareMakers(timeline, 'model', analysis.dayCorrelation),
        }),
        ladder: () => retro.agentTrail && climbLadder(retro.agentTrail),
        held: () => retro.heldLines && sumHeld(retro.heldLines),
        triageState: () => analyseTriageState(retro, timeline),
        failureReasons: () => analyseFailureReasons(timeline, reasons ?? reason_book/* ReasonBook */.A$.of(timeline.alive)),
        changePoints: () => analyseChangePoints(timeline, retro.instructionEdits, (0,data_quality/* wordsOf */.Z9)(analysis.dataQuality).isLogged),
        window: () => viewWindow(analysis),
        without: () => (isOut) => analyse({ ...given, cycles: given.cycles.filter((cycle) => !isDated(cycle) || !isOut(cycle)) }, now, {
            ...options,
            alive: undefined,
        }),
    });
    return analysis;
}
function isDated(cycle) {
    return cycle.at !== undefined;
}
function lazily(parts) {
    const whole = {};
    for (const name of Object.keys(parts)) {
        Object.defineProperty(whole, name, {
            configurable: true,
            enumerable: true,
            get() {
                const value = parts[name]();
                Object.defineProperty(whole, name, { value, enumerable: true });
                return value;
            },
        });
    }
    return whole;
}


/***/ }),

/***/ 41683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ reasonLabel)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89423);

/** Code points; fits a table cell and a heading. */
const MAX_LABEL_LENGTH = 60;
/** A short name of a template for pages: `…` for each placeholder, 60 code points at most. Still untrusted text. */
function reasonLabel(template) {
    const readable = template.replace(_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACEHOLDER */ .K, '…').replace(/…(?:\s*…)+/gu, '…');
    const points = Array.from(readable.toWellFormed());
    if (points.length <= MAX_LABEL_LENGTH)
        return points.join('');
    const start = points.slice(0, MAX_LABEL_LENGTH - 1);
    // The point after the cut may be the space that ends a whole word.
    const space = points[start.length] === ' ' ? start.length : start.lastIndexOf(' ');
    const kept = space > 0 ? start.slice(0, space) : start;
    return `${kept.join('').replace(/[\s…]+$/u, '')}…`;
}


/***/ }),

/***/ 31731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ analyseTrends),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   Pc: () => (/* binding */ countSuccesses)
/* harmony export */ });
/* unused harmony export averageSeconds */
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92631);
/* harmony import */ var _stats_round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90421);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80344);



function analyseTrends({ alive, windowStart, previousStart, windowDays }) {
    const recent = summarise((0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(alive, windowStart, Infinity).filter(_model_retro_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecided */ .d$));
    const previous = summarise((0,_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(alive, previousStart, windowStart).filter(_model_retro_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecided */ .d$));
    const comparable = recent.count > 0 && previous.count > 0;
    return {
        windowDays,
        recent,
        previous,
        velocityChange: comparable ? recent.count - previous.count : undefined,
        successRateChange: change(recent.successRate, previous.successRate, 3),
        durationChange: change(recent.averageSeconds, previous.averageSeconds, 0),
    };
}
function change(now, before, digits) {
    return now === undefined || before === undefined ? undefined : (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHalfEven */ .a)(now - before, digits);
}
function summarise(given) {
    // In the order of the log: sums of fractions differ in their last digit by it.
    const cycles = given.toSorted((a, b) => a.source - b.source || a.line - b.line);
    const succeeded = countSuccesses(cycles);
    let linesNet = 0;
    let prsMerged = 0;
    for (const cycle of cycles) {
        linesNet += cycle.linesAdded - cycle.linesRemoved;
        if (cycle.pr !== undefined)
            prsMerged += 1;
    }
    return {
        count: cycles.length,
        succeeded,
        successRate: rateOf(succeeded, cycles.length),
        averageSeconds: averageSeconds(cycles),
        linesNet,
        prsMerged,
    };
}
function countSuccesses(cycles) {
    let count = 0;
    for (const cycle of cycles)
        if (cycle.outcome === 'success')
            count += 1;
    return count;
}
/** A share with the seed program's 3 decimals; `undefined` for none of none. */
function rateOf(count, total) {
    return total === 0 ? undefined : (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHalfEven */ .a)(count / total, 3);
}
/** Mean over the timed cycles in whole seconds. */
function averageSeconds(cycles) {
    let sum = 0;
    let count = 0;
    for (const cycle of cycles) {
        if (!(0,_model_retro_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimed */ ._Y)(cycle))
            continue;
        sum += cycle.seconds;
        count += 1;
    }
    return count === 0 ? undefined : (0,_stats_round_js__WEBPACK_IMPORTED_MODULE_2__/* .roundHalfEven */ .a)(sum / count);
}


/***/ }),

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/** What the living issue needs of a forge; GitHub (GHES too) and Gitea (Forgejo too) stand behind it. */
/** Why a request failed: one sentence for the user, which never holds the token or the answer's body. */
class ForgeError extends Error {
    name = 'ForgeError';
    problem;
    status;
    field;
    /** The same as the message, apart. */
    note;
    constructor(problem, words, more = {}) {
        const { say, remedy, mark } = typeof words === 'string' ? { say: words.replace(/\.$/, '') } : words;
        const end = mark === undefined ? '' : ` (${mark})`;
        super(`${say}${remedy === undefined ? '' : `; ${remedy}`}${end}.`, { cause: more.cause });
        this.problem = problem;
        this.note = { say: `${say}${end}`, ...(remedy !== undefined && { remedy }) };
        this.status = more.status;
        this.field = more.field;
    }
}


/***/ }),

/***/ 15283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ splitRepository),
/* harmony export */   XS: () => (/* binding */ graphqlUrl),
/* harmony export */   yE: () => (/* binding */ locateServer)
/* harmony export */ });
/* unused harmony export dialectOf */
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47642);

/**
 * Reads from a runner's environment where the issues are.
 * @throws ForgeError `invalid` for an address or a repository that cannot be one
 */
function locateServer(env) {
    const dialect = dialectOf(env);
    const given = { api: addressIn(env, 'GITHUB_API_URL'), server: addressIn(env, 'GITHUB_SERVER_URL') };
    const serverUrl = given.server ?? (given.api === undefined ? 'https://github.com' : pagesBeside(given.api));
    const [owner, repo] = repositoryIn(env);
    return { dialect, apiUrl: given.api ?? apiBeside(serverUrl, dialect), serverUrl, owner, repo };
}
/** Forgejo's runner sets Gitea's mark too, and both set GitHub's addresses. */
function dialectOf(env) {
    const isSet = (name) => !['', 'false', '0'].includes(env[name] ?? '');
    if (isSet('FORGEJO_ACTIONS'))
        return 'forgejo';
    if (isSet('GITEA_ACTIONS'))
        return 'gitea';
    return /\/api\/v1\/*$/.test(env['GITHUB_API_URL'] ?? '') ? 'gitea' : 'github';
}
function addressIn(env, name) {
    const text = env[name]?.trim() ?? '';
    if (text === '')
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // Credentials in an address would stand in every link and message.
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('invalid', `${name} must be an http or https address without user name and password.`);
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
function repositoryIn(env) {
    const names = splitRepository(env['GITHUB_REPOSITORY'] ?? '');
    if (names === undefined)
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('invalid', 'GITHUB_REPOSITORY must be set to owner/name for the server to be asked.');
    return names;
}
/** The two names of `owner/name`; undefined where a path could not hold them as they are. */
function splitRepository(repository) {
    const [owner = '', repo = '', ...more] = repository.split('/');
    const isName = (part) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..';
    return more.length === 0 && isName(owner) && isName(repo) ? [owner, repo] : undefined;
}
/** Where GitHub answers GraphQL: beside the REST API, on an own server as on github.com. */
function graphqlUrl({ apiUrl }) {
    return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}
function apiBeside(serverUrl, dialect) {
    if (dialect !== 'github')
        return `${serverUrl}/api/v1`;
    const { protocol, host } = new URL(serverUrl);
    return host === 'github.com' || host.endsWith('.ghe.com')
        ? `${protocol}//api.${host}`
        : `${serverUrl}/api/v3`;
}
function pagesBeside(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return host === 'api.github.com' || /^api\..+\.ghe\.com$/.test(host)
        ? `${protocol}//${host.slice('api.'.length)}`
        : apiUrl.replace(/\/api\/v\d+$/, '');
}


/***/ }),

/***/ 42503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ REAL_CLOCK),
/* harmony export */   P$: () => (/* binding */ toldWaitMs),
/* harmony export */   aw: () => (/* binding */ growingPauseMs),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   cg: () => (/* binding */ startBudget)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const LIMITS = { requestMs: 15_000, totalMs: 90_000, pauseMs: 500 };
const REAL_CLOCK = {
    nowMs: () => performance.now(),
    sleep: (waitMs) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs),
    abortAfter: (limitMs) => AbortSignal.timeout(limitMs),
};
function startBudget(totalMs, clock) {
    const endMs = clock.nowMs() + totalMs;
    const leftMs = () => Math.max(0, endMs - clock.nowMs());
    return {
        leftMs,
        async wait(waitMs) {
            if (waitMs >= leftMs())
                return false;
            await clock.sleep(waitMs);
            return true;
        },
    };
}
/** Between half and all of the doubled pause: many runners that failed together do not come back together. */
function growingPauseMs(pauseMs, tried) {
    return pauseMs * 2 ** tried * (0.5 + Math.random() / 2);
}
/**
 * The wait that a rate limit's headers ask for, in milliseconds; undefined when they ask for none.
 *
 * Instants are compared with the answer's own `date`, so that a runner's wrong clock does not matter.
 */
function toldWaitMs(headers, nowMs) {
    const serverNowMs = Date.parse(String(headers['date']));
    const now = Number.isFinite(serverNowMs) ? serverNowMs : nowMs;
    const after = headers['retry-after'];
    if (after !== undefined) {
        const waitMs = /^\d+$/.test(String(after)) ? Number(after) * 1000 : Date.parse(String(after)) - now;
        if (Number.isFinite(waitMs))
            return Math.max(0, waitMs);
    }
    const reset = headers['x-ratelimit-reset'];
    if (String(headers['x-ratelimit-remaining']) !== '0' || !/^\d+$/.test(String(reset)))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - now);
}


/***/ }),

/***/ 97769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ RULES_OF_ANY_DAY),
/* harmony export */   fc: () => (/* binding */ readRuleList),
/* harmony export */   m6: () => (/* binding */ familiesOf),
/* harmony export */   uh: () => (/* binding */ onlyOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _settings_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85606);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55018);



/** Some of the rules, where a person asks for these alone. */
/** Rules that have something to say of an earlier day: the others judge files as they are now. */
const RULES_OF_ANY_DAY = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.filter(({ ofToday }) => ofToday !== true);
/** The rules of a list such as `success-drop,time-cap`, or every problem with it. */
function readRuleList(given) {
    const ids = given.split(',').flatMap((id) => (id.trim() === '' ? [] : id.trim()));
    const problems = ids.length === 0 ? ['names no rule; docs/rules.md lists them all'] : [];
    for (const id of ids) {
        const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleNamed */ .QZ)(id);
        if (rule === undefined)
            problems.push(describeUnknown(id));
        else if (rule.ofToday === true)
            problems.push(`${id} judges files as they are now, which says nothing of earlier days`);
    }
    if (problems.length > 0)
        return { problems };
    return { rules: RULES_OF_ANY_DAY.filter(({ id }) => ids.includes(id)) };
}
function describeUnknown(id) {
    const known = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.map((rule) => rule.id);
    return `unknown rule ${(0,_settings_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(id)}; did you mean \`${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(id, known)}\`? docs/rules.md lists them all`;
}
/** The rules whose tests count for the chosen ones: a family is corrected for the number of all of its tests. */
function familiesOf(chosen) {
    const families = new Set(chosen.map(({ family }) => family));
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.filter(({ family }) => families.has(family));
}
/** Of what was judged, what the chosen rules say. */
function onlyOf({ findings, watchlist }, chosen) {
    const ids = new Set(chosen.map(({ id }) => id));
    const isChosen = ({ rule }) => ids.has(rule);
    return { findings: findings.filter(isChosen), watchlist: watchlist.filter(isChosen) };
}


/***/ }),

/***/ 85378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  td: () => (/* binding */ byUrgency),
  Gj: () => (/* binding */ gate),
  EB: () => (/* binding */ levelOfP)
});

// EXTERNAL MODULE: ./build/src/analyse/data-quality.js
var data_quality = __webpack_require__(73403);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/stats/multiple.js
var multiple = __webpack_require__(81009);
// EXTERNAL MODULE: ./build/src/model/short-hash.js
var short_hash = __webpack_require__(87650);
;// CONCATENATED MODULE: ./build/src/judge/fingerprint.js

/** First 16 hex digits of sha256 over rule, subject kind and normalised key: never over text, numbers or titles. */
function fingerprintOf(rule, subject) {
    const key = subject.key.normalize('NFC').trim().toLowerCase();
    return (0,short_hash/* shortHash */.B)(`${rule}\0${subject.kind}\0${key}`);
}

// EXTERNAL MODULE: ./build/src/judge/rules/index.js + 33 modules
var rules = __webpack_require__(55018);
;// CONCATENATED MODULE: ./build/src/judge/gate.js





/**
 * p-values at which a finding is called clear and likely, and the false discovery rate over its family. Reports are made
 * daily and ask twenty things, so what is clear must be rarer than 1 in 100: with these a steady loop hears of something
 * clear that is nothing about once in a year (npm run bench:worlds). A rule may say what is clear for it.
 */
const CONFIRMED_P = 0.003;
const CONFIRMED_Q = 0.01;
const LIKELY_P = 0.05;
const MOST_Q = 0.1;
/**
 * The only place that knows levels: what a test must show before anybody hears of it.
 *
 * HIGH and MEDIUM need `confirmed`; `likely` is at most LOW; what is weaker is watched and never becomes advice.
 */
function gate(rules, analysis, limitsOf, levels) {
    const [search, unit] = [(0,data_quality/* isSearch */.l)(analysis.dataQuality), (0,data_quality/* unitOf */.uF)(analysis.dataQuality)];
    const isOf = (sort) => (sort === 'search' ? search : sort === unit);
    const meant = rules.filter(({ notOf }) => notOf?.some(isOf) !== true);
    const entries = meant.flatMap((rule) => runRule(rule, analysis, limitsOf(rule), levels));
    correctFamilies(entries);
    const findings = [];
    const watchlist = [];
    for (const entry of entries.filter(({ candidate }) => candidate.test.matters)) {
        const level = levelOf(entry);
        const finding = toFinding(entry, level);
        if (level === 'confirmed' || level === 'likely')
            findings.push(finding);
        else
            watchlist.push({ ...finding, reason: watchReason(entry, level) });
    }
    return {
        findings: findings.toSorted(byUrgency),
        watchlist: watchlist.toSorted((a, b) => (a.evidence.p ?? 1) - (b.evidence.p ?? 1) || byUrgency(a, b)),
    };
}
function runRule(rule, analysis, limits, levels) {
    const run = (of) => rule.run(of, limits).map(({ candidate, words }) => ({ rule, candidate, words, q: undefined }));
    if (levels === undefined)
        return run(analysis);
    return run(analysis).flatMap((entry) => {
        const idOf = ({ candidate }) => fingerprintOf(rule.id, candidate.subject);
        const from = levels.accepted.get(idOf(entry)) ?? Infinity;
        if (from > analysis.now)
            return entry;
        return run(levels.analysisFrom(from)).filter((other) => idOf(other) === idOf(entry));
    });
}
/** Benjamini-Hochberg over all tests of a family whose sample was large enough to be tested. */
function correctFamilies(entries) {
    for (const family of groupByFamily(entries).values()) {
        const qs = (0,multiple/* benjaminiHochberg */.U)(family.map(({ candidate }) => candidate.test.p ?? 1));
        for (const [index, entry] of family.entries())
            entry.q = qs[index];
    }
}
function groupByFamily(entries) {
    const families = new Map();
    // Where nothing matters nobody hears of any odds, and some are costly.
    const meant = new Set(entries.filter(({ candidate }) => candidate.test.matters).map(({ rule }) => rule.family));
    for (const entry of entries) {
        if (!meant.has(entry.rule.family) || !entry.candidate.test.enough)
            continue;
        if (entry.candidate.test.p === undefined)
            continue;
        const family = families.get(entry.rule.family);
        if (family === undefined)
            families.set(entry.rule.family, [entry]);
        else
            family.push(entry);
    }
    return families;
}
function levelOf({ rule, candidate: { test }, q }) {
    if (!test.enough)
        return 'insufficient';
    if (test.p === undefined)
        return 'confirmed';
    const corrected = q ?? test.p;
    if (corrected > MOST_Q)
        return 'suggestive';
    const level = levelOfP(test.p, rule.clearAt);
    return level === 'confirmed' && corrected >= CONFIRMED_Q ? 'likely' : level;
}
/** What one test alone is worth. */
function levelOfP(p, clearAt = CONFIRMED_P) {
    if (p >= LIKELY_P)
        return 'suggestive';
    return p < clearAt ? 'confirmed' : 'likely';
}
function watchReason({ candidate: { test } }, level) {
    if (level === 'insufficient')
        return 'too-few';
    return (test.p ?? 1) < LIKELY_P ? 'many-were-tested' : 'luck-explains-it';
}
function toFinding({ rule, candidate, words, q }, level) {
    const { subject, test, severity: most = rule.severity, savingSeconds, since, namesCause } = candidate;
    return {
        id: fingerprintOf(rule.id, subject),
        rule: rule.id,
        severity: level === 'confirmed' || (0,finding/* isAtLeast */.du)('low', most) ? most : 'low',
        category: rule.category,
        subject,
        ...words(),
        evidence: evidenceOf(test, level, q),
        ...(savingSeconds !== undefined && { savingSeconds }),
        ...(since !== undefined && { began: since }),
        ...(namesCause && { namesCause }),
    };
}
function evidenceOf({ method, n, k, effect, interval, p }, level, q) {
    return {
        level,
        method,
        n,
        ...(k !== undefined && { k }),
        ...(effect !== undefined && { effect }),
        ...(interval !== undefined && { interval }),
        ...(p !== undefined && { p }),
        ...(q !== undefined && { q }),
    };
}
/** Whether it says that the loop stands still: whatever else is wrong can wait until it runs. */
function stops({ rule }) {
    return (0,rules/* ruleNamed */.QZ)(rule)?.verdict === 'stopped';
}
/** What accounts for many cycles comes before what only tells of them. */
function rankOf({ rule }) {
    return (0,rules/* ruleNamed */.QZ)(rule)?.accountsFor?.rank ?? Infinity;
}
/** The worst first; among equals what accounts for most, then what saves most; then by name, so that equal input gives equal order. */
function byUrgency(a, b) {
    return ((0,finding/* bySeverity */.Np)(a, b) ||
        Number(stops(b)) - Number(stops(a)) ||
        rankOf(a) - rankOf(b) ||
        (b.savingSeconds ?? 0) - (a.savingSeconds ?? 0) ||
        a.rule.localeCompare(b.rule, 'en') ||
        a.subject.key.localeCompare(b.subject.key, 'en'));
}


/***/ }),

/***/ 91352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pZ: () => (/* binding */ FEWEST_CYCLES),
  o6: () => (/* binding */ VERDICT_OF),
  gD: () => (/* binding */ headlineOf),
  A3: () => (/* binding */ reasonOf),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/analyse/data-quality.js
var data_quality = __webpack_require__(73403);
// EXTERNAL MODULE: ./build/src/analyse/course.js
var course = __webpack_require__(76270);
// EXTERNAL MODULE: ./build/src/analyse/timeline.js
var analyse_timeline = __webpack_require__(80344);
// EXTERNAL MODULE: ./build/src/analyse/undecided-stretch.js
var undecided_stretch = __webpack_require__(95950);
// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/retro.js
var retro = __webpack_require__(92631);
// EXTERNAL MODULE: ./build/src/model/words.js
var model_words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/model/task-links.js
var task_links = __webpack_require__(99186);
// EXTERNAL MODULE: ./build/src/judge/rules/index.js + 33 modules
var rules = __webpack_require__(55018);
;// CONCATENATED MODULE: ./build/src/judge/called.js




/**
 * What is the case first of all, in words of ours: `cycles are cut off at 10 min`, `3 tasks keep failing`. Undefined where
 * no finding makes the loop need a look, or its rule is not known.
 *
 * @param findings those that another explains left out
 * @param omitted how many more of a rule there are
 */
function calledOf(findings, { unit, links, omitted = () => 0, }) {
    const [first] = findings.filter(model_finding/* isGrave */.IE).toSorted((a, b) => (0,model_finding/* bySeverity */.Np)(a, b) || listsLast(a) - listsLast(b));
    const rule = first?.rule === undefined ? undefined : (0,rules/* ruleNamed */.QZ)(first.rule);
    if (first === undefined || rule === undefined)
        return undefined;
    const alike = findings.filter((finding) => finding.rule === rule.id && (0,model_finding/* isGrave */.IE)(finding));
    return rule.called({
        unit,
        count: alike.length + omitted(rule.id),
        name: nameOf(first.subject?.key ?? '', links),
        facts: first.facts,
    });
}
/** Lists in order come after what costs the loop its cycles, as pages have it. */
function listsLast({ category }) {
    return category === 'quarantine' ? 1 : 0;
}
function nameOf(key, links) {
    const isPlain = (0,task_links/* areIssues */.$v)(links) ? (0,task_links/* isIssueNumber */.DP)(key, links) : /^\d{1,9}$/.test(key);
    return isPlain ? (0,model_words/* taskName */.p5)(key, links) : 'a task';
}

// EXTERNAL MODULE: ./build/src/judge/fact.js
var judge_fact = __webpack_require__(49795);
;// CONCATENATED MODULE: ./build/src/judge/verdict.js










/** Below this many decided cycles on either side nothing is judged, and no page says how sure a change is. */
const FEWEST_CYCLES = course/* FEWEST_A_SIDE */.J;
const VERDICT_OF = {
    stopped: 'worse',
    'success-fell': 'worse',
    'success-rose': 'better',
    spinning: 'watch',
    'nothing-decided': 'watch',
    findings: 'watch',
    usual: 'steady',
    'little-change': 'steady',
    outside: 'steady',
    even: 'steady',
    'too-early': 'unknown',
    'old-data': 'unknown',
    'no-outcomes': 'unknown',
    'successes-only': 'unknown',
    'no-cycles': 'unknown',
};
/** Why the loop does as it does, from the same evidence as the findings; the weightiest reason counts. */
function reasonOf(analysis, findings) {
    return weightiestOf(analysis, findings) ?? (isUsual(analysis) ? 'usual' : 'outside');
}
/** How the loop does; what is usual need not be known for that. */
function verdictOf(analysis, findings) {
    return VERDICT_OF[weightiestOf(analysis, findings) ?? 'usual'];
}
/** Undefined where nothing speaks against a steady loop. */
function weightiestOf(analysis, findings) {
    const { timeline, dataQuality } = analysis;
    const given = new Set(findings.filter(givesVerdict).map(({ rule }) => (0,rules/* ruleNamed */.QZ)(rule)?.verdict));
    if (dataQuality.status === 'no_data')
        return 'no-cycles';
    if (given.has('stopped'))
        return 'stopped';
    if (dataQuality.decided === 0 && dataQuality.undecided > 0)
        return 'no-outcomes';
    if (given.has('success-fell'))
        return 'success-fell';
    if (given.has('spinning'))
        return 'spinning';
    if (findings.some(model_finding/* isGrave */.IE))
        return 'findings';
    if (dataQuality.status === 'stale')
        return 'old-data';
    if (analysis.unrated === 'successes-only')
        return 'successes-only';
    if (given.has('success-rose'))
        return 'success-rose';
    if (Math.min(timeline.recent.length, timeline.baseline.length) < FEWEST_CYCLES)
        return withinItself(analysis);
    return undefined;
}
/** Twenty decided cycles are enough to see that nothing changed among them, or that none came for longer than ever. */
function withinItself({ course, timeline, dataQuality }) {
    if (dataQuality.decided < 2 * FEWEST_CYCLES)
        return 'too-early';
    if (course?.byRow === true || timeline.recent.length > 0)
        return 'even';
    const since = (0,undecided_stretch/* undecidedSince */.I)(timeline);
    const before = (0,undecided_stretch/* longestUndecided */.C)(timeline.alive, timeline.alive.filter(retro/* isDecided */.d$));
    return since !== undefined && since.days > before.days ? 'nothing-decided' : 'even';
}
/**
 * What is only likely gives no verdict; and a silence that may be a free day says no more than that the loop needs a look:
 * only HIGH says that it stopped.
 */
function givesVerdict({ rule, severity, evidence: { level } }) {
    return level === 'confirmed' && ((0,rules/* ruleNamed */.QZ)(rule)?.verdict !== 'stopped' || severity === 'high');
}
/** One plain sentence of at most 120 characters, with no text from outside. */
function headlineOf(analysis, reason, findings) {
    const { dataQuality, timeline, retro } = analysis;
    const unit = (0,data_quality/* wordsOf */.Z9)(dataQuality);
    const [before, now] = [(0,analyse_timeline/* countTries */.zh)(timeline.baseline), (0,analyse_timeline/* countTries */.zh)(timeline.recent)];
    switch (reason) {
        case 'no-cycles':
            return `No report: no ${unit.many} were found`;
        case 'stopped':
            return `Loop stopped: no ${unit.one} for ${ageOf(analysis)}`;
        case 'no-outcomes':
            return `No verdict: ${noResult(dataQuality.cycles - dataQuality.future, unit)}`;
        case 'successes-only':
            return 'No rate of success: the log records successes only';
        case 'success-fell':
            return `Loop got worse: ${unit.rate} fell ${changeText(findings, reason, unit) ?? `from ${rate(before)} to ${rate(now)}`}`;
        case 'success-rose':
            return `Loop got better: ${unit.rate} rose ${changeText(findings, reason, unit) ?? `from ${rate(before)} to ${rate(now)}`}`;
        case 'spinning':
            return `Loop spins: ${(0,model_words/* plural */.LS)(analysis.spins.at(-1)?.cycles.length ?? 0, unit.one)} in a row changed nothing`;
        case 'findings':
            return `Loop needs a look: ${firstOf(findings, { unit, links: retro.taskLinks })}`;
        case 'usual':
            return `Loop is steady: ${unit.rate} ${rate(now)}, usual range`;
        case 'little-change':
            return `Loop is steady: ${unit.rate} ${rate(now)}, was ${rate(before)}`;
        case 'outside':
            return `No clear change: ${unit.rate} ${rate(now)}, was ${rate(before)}, too few to be sure`;
        case 'even':
            return evenHeadline(analysis, unit);
        case 'old-data':
            return `No verdict: the newest ${unit.one} is ${ageOf(analysis)} old`;
        case 'too-early':
            return `Too early to judge: ${(0,model_words/* plural */.LS)(dataQuality.decided, unit.one)} with a result so far`;
        case 'nothing-decided':
            return undecidedHeadline(timeline, unit);
    }
}
function firstOf(findings, words) {
    const own = findings.filter(({ explainedBy }) => explainedBy === undefined);
    return calledOf(own, words) ?? (0,model_words/* plural */.LS)(findings.filter(model_finding/* isGrave */.IE).length, 'finding');
}
/** As the finding tells it, whose baseline may lie further back than the window's. */
function changeText(findings, reason, unit) {
    const fact = findings.find(({ rule }) => (0,rules/* ruleNamed */.QZ)(rule)?.verdict === reason)?.facts[0];
    return fact && (0,judge_fact/* fromTo */.e8)(fact, unit);
}
function isUsual({ timeline, baseline: { normalWindow: normal } }) {
    const { recent } = timeline;
    const { k } = (0,analyse_timeline/* countTries */.zh)(recent);
    // At the very edge, too, a page says that it changed: one word for one thing.
    if (normal === undefined)
        return true;
    return (k > normal.low || k === recent.length) && (k < normal.high || k === recent.length);
}
/** The loop runs, and decides nothing. */
function undecidedHeadline(timeline, unit) {
    const { cycles, days } = (0,undecided_stretch/* undecidedSince */.I)(timeline) ?? { cycles: 0, days: 0 };
    return `Nothing decided for ${(0,model_words/* plural */.LS)(Math.floor(days), 'day')}: ${(0,model_words/* plural */.LS)(cycles, unit.one)} since, none a success or a failure`;
}
/** Where weeks cannot be compared: over what the rate is, so that nobody takes it for a week's. */
function evenHeadline({ course, timeline, windowDays }, unit) {
    const { recent, baseline } = timeline;
    if (recent.length === 0 && course?.byRow !== true)
        return `No change so far: nothing decided in the last ${(0,model_words/* daysText */.D5)(windowDays)}, as has happened before`;
    if (course === undefined)
        return `No change so far: ${(0,model_words/* ofText */.XA)(...pairOf(recent))} in the last ${(0,model_words/* daysText */.D5)(windowDays)}, ${(0,model_words/* ofText */.XA)(...pairOf(baseline))} before`;
    const over = course.spanSeconds === undefined ? 'in the order of the rows' : `in ${(0,model_words/* duration */.p0)(course.spanSeconds)}`;
    return `No change so far: ${unit.rate} ${rate(course.byRow ? course : (0,analyse_timeline/* countTries */.zh)(recent))}, ${(0,model_words/* plural */.LS)(course.n, 'result')} ${over}`;
}
function noResult(cycles, { one, many }) {
    return cycles === 1
        ? `the only ${one} has no result`
        : `none of ${(0,model_words/* groupThousands */.Zv)(cycles)} ${many} has a result`;
}
function pairOf(cycles) {
    const { k, n } = (0,analyse_timeline/* countTries */.zh)(cycles);
    return [k, n];
}
function rate({ k, n }) {
    return n === 0 ? 'unknown' : (0,model_words/* percent */.KN)(k, n);
}
function ageOf({ dataQuality }) {
    const days = dataQuality.ageDays ?? 0;
    return days >= 2 ? (0,model_words/* plural */.LS)(Math.floor(days), 'day') : (0,model_words/* plural */.LS)(Math.floor(days * 24), 'hour');
}


/***/ }),

/***/ 76718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ backtest),
  w: () => (/* binding */ logBegin)
});

// EXTERNAL MODULE: ./build/src/model/finding.js
var model_finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/judge/chosen-rules.js
var chosen_rules = __webpack_require__(97769);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/stats/ranks.js
var ranks = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/src/stats/round.js
var round = __webpack_require__(90421);
;// CONCATENATED MODULE: ./build/src/memory/backtest-summary.js



const RATE_DAYS = 90;
const MS_PER_DAY = 86_400_000;
/** @param heard the rules that were judged, in the order of the docs */
function summarise({ days, episodes, flips, }, heard) {
    const first = days[0]?.day ?? '';
    const delays = delaysOf(episodes, first);
    return {
        days: days.length,
        verdicts: countBy(model_finding/* VERDICTS */.bk, days, ({ verdict }) => verdict),
        verdict_changes: days.filter(({ verdict }, index) => index > 0 && verdict !== days[index - 1]?.verdict)
            .length,
        rules: heard.map(({ id }) => recordOf(id, { days, episodes: episodes.filter(({ rule }) => rule === id), flips })),
        changes: delays.length,
        median_days_to_find: medianOf(delays),
        episodes: episodes.toSorted((a, b) => a.first.localeCompare(b.first) || a.id.localeCompare(b.id)),
    };
}
function recordOf(rule, { days, episodes, flips }) {
    const delays = delaysOf(episodes, days[0]?.day ?? '');
    return {
        rule,
        episodes: episodes.length,
        episodes_in_90_days: (0,round/* roundHalfEven */.a)((episodes.length * RATE_DAYS) / Math.max(1, days.length), 1),
        days_open: days.filter(({ open }) => open.some((finding) => finding.rule === rule)).length,
        flips: flips.get(rule) ?? 0,
        severities: countBy(model_finding/* SEVERITIES */.oC, episodes, ({ severity }) => severity),
        changes: delays.length,
        median_days_to_find: medianOf(delays),
    };
}
/** Whole days from the beginning of each confirmed change to the day on which it was first said. */
function delaysOf(episodes, from) {
    return episodes.flatMap(({ first, since, confirmed }) => since === null || !confirmed || first < from
        ? []
        : [Math.round((Date.parse(first) - Date.parse(since)) / MS_PER_DAY)]);
}
function medianOf(values) {
    return values.length === 0 ? null : (0,ranks/* median */.JZ)(values);
}
function countBy(keys, items, keyOf) {
    return Object.fromEntries(keys.map((key) => [key, items.filter((item) => keyOf(item) === key).length]));
}

// EXTERNAL MODULE: ./build/src/memory/replay.js
var replay = __webpack_require__(17538);
;// CONCATENATED MODULE: ./build/src/memory/backtest.js





/**
 * Judges the days of a log one after the other, as `replay` does. It begins 84 days early, so that what was open before is
 * known; a report begins 84 days before its own day, so on later days this one knows more than a report does.
 *
 * Rules that judge files as they are now are not heard: what these say is of no earlier day.
 *
 * @param from the first day
 * @param to the end of the last day, or where in that day it is judged
 * @param onDay is told of each day that was judged, with the share of all that is done
 */
function backtest(retro, { rules = chosen_rules/* RULES_OF_ANY_DAY */.aM, ...settings }, { from, to }, onDay = () => undefined) {
    const begin = Math.min((0,time/* startOfDay */.ol)(from), (0,replay/* firstDayOf */.Os)(new replay/* Past */.hO(retro, (0,time/* startOfDay */.ol)(from) + time/* MICROS_PER_DAY */.Rq - 1)));
    // The last step of a replay looks at files as they are now, so a whole day is the last but one.
    const isWhole = to === (0,time/* startOfDay */.ol)(to);
    const diary = new Diary((0,time/* startOfDay */.ol)(from));
    const past = new replay/* Past */.hO(retro, isWhole ? to + 1 : to);
    for (const each of (0,replay/* replay */.eZ)(past, { ...settings, rules }, { from: begin })) {
        diary.add(each);
        const end = each.day + time/* MICROS_PER_DAY */.Rq;
        onDay(Math.min(1, (end - begin) / (to - begin)));
        if (end >= to)
            break;
    }
    const { days, episodes, flips } = diary;
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined)
        throw new RangeError('no day lies between from and to');
    const summary = summarise({ days, episodes: [...episodes.values()], flips }, rules);
    return { from: first.day, to: last.day, days, summary };
}
/** The first day of a log; undefined where no cycle has a time up to now. */
function logBegin({ cycles }, now) {
    let first = Infinity;
    for (const { at } of cycles)
        if (at !== undefined && at < first && !(0,time/* isInFuture */.LV)(at, now))
            first = at;
    return first === Infinity ? undefined : (0,time/* startOfDay */.ol)(first);
}
/** Keeps of each replayed day what is asked for, and nothing of its analysis. */
class Diary {
    days = [];
    episodes = new Map();
    /** By rule: how often one of its findings opened or ended from one day to the next. */
    flips = new Map();
    #from;
    #open = new Map();
    constructor(from) {
        this.#from = from;
    }
    add(replayed) {
        const { day, verdict, findings } = replayed;
        const open = new Map(findings.map(({ id, rule }) => [id, rule]));
        if (day >= this.#from) {
            this.#countFlips(open);
            for (const finding of findings)
                this.#addTo(finding, replayed);
            this.days.push({ day: (0,time/* formatDay */.im)(day), verdict, open: findings.map(openOnDay) });
        }
        this.#open = open;
    }
    #countFlips(open) {
        const count = (rule) => this.flips.set(rule, (this.flips.get(rule) ?? 0) + 1);
        for (const [id, rule] of open)
            if (!this.#open.has(id))
                count(rule);
        for (const [id, rule] of this.#open)
            if (!open.has(id))
                count(rule);
    }
    #addTo(finding, replayed) {
        const { id, rule, subject, severity, lead, life, evidence } = finding;
        const key = `${id} ${life.firstSeen}`;
        const known = this.episodes.get(key);
        this.episodes.set(key, {
            id,
            rule,
            subject,
            severity: known !== undefined && (0,model_finding/* isAtLeast */.du)(known.severity, severity) ? known.severity : severity,
            first_finding: known?.first_finding ?? lead,
            finding: lead,
            first: (0,time/* formatDay */.im)(life.firstSeen),
            last: (0,time/* formatDay */.im)(replayed.day),
            days: (known?.days ?? 0) + 1,
            since: isChange(finding, replayed) ? (0,time/* formatDay */.im)(Math.min(life.since, life.firstSeen)) : null,
            confirmed: known?.confirmed === true || evidence.level === 'confirmed',
        });
    }
}
/** Whether it is known when it began. */
function isChange({ id, began }, { state }) {
    return began !== undefined || state.open.get(id)?.latch !== undefined;
}
function openOnDay({ id, rule, severity, life }) {
    return { id, rule, severity, status: life.status };
}


/***/ }),

/***/ 25551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ lately),
/* harmony export */   Gu: () => (/* binding */ isNotApart),
/* harmony export */   S3: () => (/* binding */ isBack),
/* harmony export */   Tt: () => (/* binding */ latchSince),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   bG: () => (/* binding */ laterThanTold),
/* harmony export */   gR: () => (/* binding */ canHold),
/* harmony export */   he: () => (/* binding */ isStillApart),
/* harmony export */   hw: () => (/* binding */ openLatch),
/* harmony export */   kO: () => (/* binding */ addDay)
/* harmony export */ });
/* harmony import */ var _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80344);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79265);
/* harmony import */ var _stats_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82273);
/* harmony import */ var _stats_dependence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1360);
/* harmony import */ var _stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33115);





/**
 * How many of the last days, and how many nats they must say "back" with; docs/memory.md says what they give.
 * Three days speak only where there are many cycles; four weeks for a loop that has one a day.
 */
const WINDOWS = [
    { days: 3, evidence: 10 },
    { days: 7, evidence: 5 },
    { days: 14, evidence: 7 },
    { days: 28, evidence: 8 },
];
const MOST_DAYS = 28;
const FEWEST_CYCLES = 9;
/** Few cycles say such a thing by luck more often, and more days follow that can say it. */
const MANY_CYCLES = 40;
const FOR_FEW = 2;
/** So close to the reference, as a share, or a third of the way: smaller differences do not change what a team does. */
const NEAR = 0.1;
/** A change of pace by less is an ordinary week. */
const NEAR_PACE = 0.2;
/** The least difference that the two levels are told apart by. */
const LEAST_DIFFERENCE = 0.08;
/** What raised an alarm is worse than what it stands for: the level since counts with cycles more, half as far down. */
const PRIOR_CYCLES = 30;
const PRIOR_DROP = 0.2;
const NOTHING = { k: 0, n: 0 };
/** Latches a finding on the day on which it is first said. */
function openLatch(gauge, finding, analysis) {
    return latchSince(findOnset(gauge, finding, analysis), gauge, finding, analysis);
}
/** @param analysis of the day on which it was first said */
function latchSince(since, gauge, finding, analysis) {
    const { timeline } = analysis;
    const trigger = count(gauge, finding, analysis, since, timeline.now);
    const from = referenceBegin(since, timeline);
    const cycles = (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(timeline.decided, from, since);
    return {
        since,
        trigger,
        days: [],
        older: NOTHING,
        before: gauge.amountOf(cycles, (since - from) / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq, finding, analysis),
        reference: count(gauge, finding, analysis, from, since),
    };
}
/** The latch after one whole day with cycles; unchanged where none of them says anything of the level. */
function addDay(latch, gauge, finding, analysis) {
    const { now } = analysis;
    const day = count(gauge, finding, analysis, now - _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq, now);
    if (day.n === 0)
        return latch;
    const days = [...latch.days, day];
    const first = days.length > MOST_DAYS ? days.shift() : undefined;
    return { ...latch, days, older: first === undefined ? latch.older : add(latch.older, first) };
}
/** Whether the last whole days, three at least, are back near the reference beyond doubt. */
function isBack(latch, gauge) {
    return backDays(latch, gauge) > 0;
}
/** Whether so much is known of the time before that a change can be held against it: two weeks, twenty cycles. */
function canHold({ reference, since }, gauge, { timeline }) {
    const begin = referenceBegin(since, timeline);
    const cycles = gauge.law === 'rate' ? reference.k : reference.n;
    return since - begin >= LEAST_REFERENCE_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq && cycles >= LEAST_REFERENCE_CYCLES;
}
/** 28 days before a change, or where the log begins. */
function referenceBegin(since, { alive }) {
    return Math.max(since - _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .BASELINE_DAYS */ .qi * _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq, alive[0]?.at ?? since);
}
const LEAST_REFERENCE_DAYS = 14;
const LEAST_REFERENCE_CYCLES = 20;
/** Whether all that came after the first report, on so many days or more, cannot be told from the reference by that p. */
function isNotApart(latch, gauge, { days: fewestDays, p }) {
    const days = latch.days.length + (latch.older.n > 0 ? 1 : 0);
    return days >= fewestDays && !isBelow(laterThanTold(latch, gauge), latch.reference, latch, gauge, p);
}
/** Whether all since the change can be told from the reference in this analysis, which may lack some of the cycles. */
function isStillApart(latch, gauge, finding, analysis) {
    const since = count(gauge, finding, analysis, latch.since, analysis.now);
    return isBelow(since, latch.reference, latch, gauge, LIKELY_P);
}
const LIKELY_P = 0.05;
/** What was counted after the day on which it was first said, but for the days that ended it. */
function laterThanTold(latch, gauge) {
    return latch.days.slice(0, latch.days.length - backDays(latch, gauge)).reduce(add, latch.older);
}
const LATELY_DAYS = 14;
/** What was counted on the last days with cycles. */
function lately({ days }) {
    return days.slice(-LATELY_DAYS).reduce(add, NOTHING);
}
/** How many of the last days are back; 0 where none are. */
function backDays(latch, gauge) {
    const found = WINDOWS.find(({ days, evidence }) => {
        if (latch.days.length < days)
            return false;
        const back = latch.days.slice(-days).reduce(add, NOTHING);
        const fallen = latch.days.slice(0, -days).reduce(add, add(latch.trigger, latch.older));
        const needed = back.n < MANY_CYCLES ? evidence + FOR_FEW : evidence;
        return saysBack(gauge, latch, fallen, back) >= needed;
    });
    return found?.days ?? 0;
}
/**
 * In nats, how much better the reference explains these cycles than the level since the change does; minus infinity
 * where they are not near the reference.
 */
function saysBack(gauge, { reference, trigger }, fallen, { k, n }) {
    const was = rateOf(reference);
    if (gauge.law === 'rate') {
        const is = rateOf(fallen);
        if (k / n < (1 - NEAR_PACE) * (reference.k / reference.n))
            return -Infinity;
        return k * Math.log(was / is) - (was - is) * n;
    }
    const drop = Math.max(0, was - rateOf(trigger)) / 2;
    const prior = was - Math.min(PRIOR_DROP, drop);
    const estimate = (fallen.k + PRIOR_CYCLES * prior) / (fallen.n + PRIOR_CYCLES);
    const is = Math.max(LEAST_RATE, Math.min(estimate, was - Math.min(LEAST_DIFFERENCE, drop)));
    if (n < FEWEST_CYCLES || k / n < was - Math.min(NEAR, (was - is) / 3))
        return -Infinity;
    return k * Math.log(was / is) + (n - k) * Math.log((1 - was) / (1 - is));
}
const LEAST_RATE = 0.01;
/** Whether one count is below another beyond luck; days that hang together are worth fewer cycles. */
function isBelow(a, b, { days }, gauge, p) {
    if (Math.min(a.n, b.n) <= 0 || a.k / a.n >= b.k / b.n)
        return false;
    if (gauge.law === 'rate')
        return a.k + b.k >= FEWEST_COMPARED && (0,_stats_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .rateRatioTest */ .s_)(b.k, b.n, a.k, a.n) < p;
    if (a.n < FEWEST_COMPARED)
        return false;
    const spread = spreadOf(days);
    const [few, many] = [thinned(a, spread), thinned(b, spread)];
    return (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__/* .fisherExact */ .Rr)(many.k, many.n, few.k, few.n) < p;
}
/** As many independent cycles as these are worth where the cycles of one day hang together. */
function thinned({ k, n }, spread) {
    const worth = Math.max(1, Math.round(n / spread));
    return { k: Math.round((k / n) * worth), n: worth };
}
/** Never under 1: that days differ less than luck makes them is luck, too. */
function spreadOf(days) {
    return Math.max(1, (0,_stats_dependence_js__WEBPACK_IMPORTED_MODULE_3__/* .dispersion */ .HG)(days));
}
const FEWEST_COMPARED = 10;
/** Half a success and half a failure keep a rate off 0 and 1, where any other outcome would be impossible. */
function rateOf({ k, n }) {
    return (k + 0.5) / (n + 1);
}
function add(a, b) {
    return { k: a.k + b.k, n: a.n + b.n };
}
/** Good ones of the cycles that say something, from one instant to before another; of a pace cycles and days. */
function count(gauge, finding, analysis, from, to) {
    let k = 0;
    let n = 0;
    for (const cycle of (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(analysis.timeline.decided, from, to)) {
        const isGood = gauge.isGood(cycle, finding, analysis);
        if (isGood === undefined)
            continue;
        n += 1;
        if (isGood)
            k += 1;
    }
    if (gauge.law === 'share')
        return { k, n };
    const begin = Math.max(from, analysis.timeline.alive[0]?.at ?? from);
    return { k, n: Math.max(0, (to - begin) / _model_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MICROS_PER_DAY */ .Rq) };
}
/** Fewer on a side say nothing of where it changed. */
const FEWEST_ON_A_SIDE = 5;
/**
 * When the change began: the cycle of window and baseline after which two levels explain the series best, the later one
 * the worse (Hinkley & Hinkley 1970, Biometrika 57, 477-488). The beginning of the window where there is none.
 */
function findOnset(gauge, finding, analysis) {
    const { timeline } = analysis;
    if (gauge.law === 'rate')
        return timeline.windowStart;
    const series = (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(timeline.decided, timeline.baselineStart, timeline.now).flatMap((cycle) => {
        const isGood = gauge.isGood(cycle, finding, analysis);
        return isGood === undefined ? [] : { at: cycle.at, isGood };
    });
    const all = { k: series.filter(({ isGood }) => isGood).length, n: series.length };
    let best = { gain: -Infinity, at: timeline.windowStart };
    const before = { k: 0, n: 0 };
    for (const { at, isGood } of series) {
        const after = { k: all.k - before.k, n: all.n - before.n };
        if (Math.min(before.n, after.n) >= FEWEST_ON_A_SIDE && after.k * before.n < before.k * after.n) {
            const gain = (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__/* .logLikelihood */ .fm)(before.k, before.n) + (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_4__/* .logLikelihood */ .fm)(after.k, after.n);
            if (gain > best.gain)
                best = { gain, at };
        }
        before.n += 1;
        if (isGood)
            before.k += 1;
    }
    return best.at;
}


/***/ }),

/***/ 67429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ NOTHING_OPEN),
/* harmony export */   VO: () => (/* binding */ advanceDay),
/* harmony export */   ZS: () => (/* binding */ livingOf),
/* harmony export */   bJ: () => (/* binding */ lastsIn),
/* harmony export */   er: () => (/* binding */ endedOf),
/* harmony export */   zx: () => (/* binding */ gaugeOf)
/* harmony export */ });
/* unused harmony export endingOf */
/* harmony import */ var _analyse_data_quality_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73403);
/* harmony import */ var _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80344);
/* harmony import */ var _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55018);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92631);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79265);
/* harmony import */ var _latch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25551);







const NOTHING_OPEN = { open: new Map(), ended: [] };
/** How long what ended is told, and counts as back when it is found again. */
const REMEMBERED_DAYS = 28;
/** Days in a row without it, of those that had cycles, until it is over: weeks near a threshold are one finding. */
const QUIET_DAYS = 7;
/**
 * Of a level that can no longer be told from what it was, which luck made look better than usual before an alarm; of what
 * can be HIGH only when four weeks say so.
 */
const PATIENCE = { days: QUIET_DAYS, p: 0.01 };
const PATIENCE_OF_HIGH = { days: 28, p: 0.05 };
/** Other decided cycles since the last one that says anything of it, until nobody can tell whether it is over. */
const FEWEST_SINCE = 20;
function advanceDay(before, step) {
    const found = new Map(step.gated.findings.map((finding) => [finding.id, finding]));
    const open = new Map();
    const ended = [];
    for (const [id, known] of before.open) {
        const next = goOn(known, found.get(id), step);
        const because = endOf(next, found.has(id), step);
        if (because === undefined)
            open.set(id, next);
        else if (next.finding.severity !== 'info' && ruleOf(next.finding)?.about?.tellsWhen !== true)
            // Good news needs no end; that a time of change is no longer found ends nothing: the change may well last.
            ended.push({
                was: { ...next, finding: wordedOf(next, step.analysis, step.day) },
                endedOn: step.day,
                because,
            });
    }
    for (const [id, finding] of found) {
        if (!before.open.has(id) && canChange(finding, step))
            open.set(id, begin(finding, before.ended, step));
    }
    const over = ended.filter((each) => !isToldOtherwise(each, open));
    const kept = before.ended.filter(({ was, endedOn }) => !open.has(was.finding.id) && step.day - endedOn <= REMEMBERED_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .MICROS_PER_DAY */ .Rq);
    return {
        open,
        ended: over.length === 0 && kept.length === before.ended.length ? before.ended : [...over, ...kept],
    };
}
/** What another rule goes on to say has not ended: of a log that has become old enough the weeks are compared. */
function isToldOtherwise({ was, because }, open) {
    const verdict = ruleOf(was.finding)?.verdict;
    if (verdict === undefined || because !== 'not-found-again')
        return false;
    return [...open.values()].some(({ finding }) => ruleOf(finding)?.verdict === verdict);
}
/** Without a new cycle only what time itself tells can change: the rest is judged for its words, as of the day. */
function canChange(finding, { hasEvidence }) {
    return hasEvidence || ruleOf(finding)?.byClock === true || ruleOf(finding)?.ofToday === true;
}
function begin(finding, ended, { analysis, day }) {
    const last = ended.find(({ was }) => was.finding.id === finding.id);
    const gauge = gaugeOf(finding);
    const opened = gauge && (0,_latch_js__WEBPACK_IMPORTED_MODULE_5__/* .openLatch */ .hw)(gauge, finding, analysis);
    const latch = gauge && opened && (0,_latch_js__WEBPACK_IMPORTED_MODULE_5__/* .canHold */ .gR)(opened, gauge, analysis) ? opened : undefined;
    return {
        finding,
        first: finding,
        firstSeen: day,
        since: opened?.since ?? finding.began ?? day,
        lastSeen: day,
        quiet: 0,
        ...(last !== undefined && { endedBefore: last.endedOn }),
        leastP: finding.evidence.p ?? 1,
        level: finding.evidence.level,
        ...(latch && { latch }),
        isNew: true,
    };
}
function goOn(known, found, step) {
    const { analysis, day, isWhole, hasEvidence } = step;
    const gauge = gaugeOf(known.first);
    const latch = gauge && known.latch && isWhole && hasEvidence
        ? (0,_latch_js__WEBPACK_IMPORTED_MODULE_5__/* .addDay */ .kO)(known.latch, gauge, known.first, analysis)
        : known.latch;
    const kept = { ...known, ...(latch && { latch }), isNew: false };
    if (found === undefined)
        return { ...kept, quiet: known.quiet + (hasEvidence && isOrdinary(step) ? 1 : 0) };
    if (!canChange(found, step)) {
        const { severity, evidence } = known.finding;
        const finding = { ...found, severity, evidence: { ...found.evidence, level: evidence.level } };
        return { ...kept, finding, lastSeen: day };
    }
    const severity = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .isAtLeast */ .du)(known.finding.severity, found.severity) ? known.finding.severity : found.severity;
    return {
        ...kept,
        finding: { ...found, severity },
        lastSeen: day,
        quiet: 0,
        leastP: Math.min(known.leastP, found.evidence.p ?? 1),
        level: _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.indexOf(found.evidence.level) > _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.indexOf(known.level) ? found.evidence.level : known.level,
    };
}
/** Whether something of the day lies outside incidents: where nearly everything fails, nothing is over. */
function isOrdinary({ analysis, day }) {
    return (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(analysis.timeline.decided, day, Infinity).some((cycle) => !analysis.isIncident(cycle));
}
/** Why it is over; undefined while it is not. */
function endOf(open, isFound, step) {
    const { finding, first, latch, since } = open;
    const { analysis, accepted, day, isWhole } = step;
    const from = accepted.get(finding.id);
    if (from !== undefined && from <= day && since <= from)
        return 'a-person-accepted-it';
    const rule = ruleOf(finding);
    const lasts = rule?.lasts;
    if (!canChange(finding, step))
        return undefined;
    if (lasts?.until === 'fact')
        return isFound ? undefined : lasts.over(analysis, finding, since);
    const gauge = gaugeOf(first);
    if (gauge && latch) {
        if (!isWhole)
            return undefined;
        if ((0,_latch_js__WEBPACK_IMPORTED_MODULE_5__/* .isBack */ .S3)(latch, gauge))
            return 'is-back';
        const patience = rule?.severity === 'high' ? PATIENCE_OF_HIGH : PATIENCE;
        if (open.quiet >= patience.days && (0,_latch_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotApart */ .Gu)(latch, gauge, patience))
            return 'not-apart-from-before';
        return isFound || !isSilent(gauge, first, analysis) ? undefined : 'too-few-cycles-since';
    }
    if (isFound)
        return undefined;
    // A level without a reference is held like what has none.
    if (lasts?.until === 'event')
        return 'not-found-again';
    return open.quiet >= QUIET_DAYS && isWhole ? 'not-found-again' : undefined;
}
/** Whether the loop went on for four weeks without a cycle that says anything of this. */
function isSilent(gauge, finding, analysis) {
    const { timeline } = analysis;
    const lately = (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(timeline.decided, timeline.now - _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_DAYS */ .qi * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .MICROS_PER_DAY */ .Rq, timeline.now);
    return (lately.length >= FEWEST_SINCE &&
        !lately.some((cycle) => gauge.isGood(cycle, finding, analysis) !== undefined));
}
/** What is told of what ended. */
function endedOf({ was: { finding, firstSeen, since }, endedOn, because }) {
    const { id, rule, severity, subject, lead } = finding;
    const told = { id, rule, severity, subject, lead };
    return { finding: told, firstSeen, since, endedOn, ending: endingOf(because), because };
}
/** What nobody can tell any more is not resolved. */
const UNTOLD = new Set(['too-few-cycles-since', 'all-else-fails-too']);
function endingOf(because) {
    if (because === 'a-person-accepted-it')
        return 'accepted';
    return UNTOLD.has(because) ? 'stale' : 'resolved';
}
/** The findings of a day with their lives, worded as of that day. */
function livingOf({ open }, { analysis, day }) {
    return [...open.values()].map((each) => ({ ...wordedOf(each, analysis, day), life: lifeOf(each, day) }));
}
function lifeOf({ isNew, firstSeen, since, lastSeen, endedBefore }, day) {
    return {
        status: endedBefore !== undefined && isNew ? 'regressed' : isNew ? 'new' : 'persisting',
        firstSeen,
        since,
        daysOpen: Math.round((day - firstSeen) / _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .MICROS_PER_DAY */ .Rq),
        lastSeen,
        ...(endedBefore !== undefined && { endedBefore }),
    };
}
/**
 * Tells whether a finding would be open in another analysis in which its rule does not find it: one that was found today
 * would not, nor one whose level is near what it was but for the cycles that are missing there.
 */
function lastsIn({ step, state }) {
    const found = new Set(step.gated.findings.map(({ id }) => id));
    return ({ id }, without) => {
        const open = state.open.get(id);
        const gauge = open && gaugeOf(open.first);
        if (found.has(id) || open?.latch === undefined || gauge === undefined)
            return !found.has(id);
        return (0,_latch_js__WEBPACK_IMPORTED_MODULE_5__/* .isStillApart */ .he)(open.latch, gauge, open.first, without);
    };
}
/** So few days of the change may lie in the baseline, and the rule's own words are still true of it. */
const CLEAN_DAYS = 3;
/**
 * A level that changed further back than the window reaches is told against its own reference: the baseline of this
 * day lies in the change itself. So is one that is found again, and less surely: what was clear is not taken back before it
 * is over, and says that it was clear when it was found.
 */
function wordedOf({ finding, first, latch, lastSeen, level }, analysis, day) {
    const gauge = gaugeOf(finding);
    const { timeline } = analysis;
    const [fact] = finding.facts;
    const isAsSure = _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.indexOf(finding.evidence.level) >= _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_.indexOf(level);
    if (gauge === undefined || latch === undefined || fact === undefined)
        return isAsSure ? finding : { ...finding, evidence: heldEvidence(level, finding.evidence) };
    if (lastSeen === day && isAsSure && latch.since >= timeline.windowStart - CLEAN_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .MICROS_PER_DAY */ .Rq)
        return finding;
    // Of all times: `decided` reaches back 84 days, and the change may lie further.
    const since = (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(timeline.alive, latch.since, Infinity).filter((cycle) => (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_6__/* .isDecided */ .d$)(cycle));
    if (since.length === 0)
        return finding;
    const days = (timeline.now - latch.since) / _model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .MICROS_PER_DAY */ .Rq;
    const now = gauge.amountOf(since, days, first, analysis);
    const told = { measure: fact.measure, before: latch.before, now };
    const when = { since: (0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLongDay */ .IO)((0,_model_time_js__WEBPACK_IMPORTED_MODULE_4__/* .dateOf */ .Q$)(latch.since)), unit: (0,_analyse_data_quality_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(analysis.dataQuality) };
    return {
        ...finding,
        ...gauge.word(told, when, first, analysis),
        ...(first.goal && { goal: first.goal }),
        facts: [told],
        evidence: heldEvidence(level, {
            n: [latch.before.n ?? 0, now.n ?? 0],
            k: now.k === undefined ? undefined : [latch.before.k ?? 0, now.k],
        }),
    };
}
/** The odds were worked out for the cycles that the rule compared when it was sure, not for these. */
function heldEvidence(level, { n, k }) {
    return { level, method: _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .HELD */ ._r, n, ...(k !== undefined && { k }) };
}
function ruleOf({ rule }) {
    return (0,_judge_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleNamed */ .QZ)(rule);
}
/** Good news is no level to come back to. */
function gaugeOf(finding) {
    const lasts = finding.severity === 'info' ? undefined : ruleOf(finding)?.lasts;
    return lasts?.until === 'back' ? lasts : undefined;
}


/***/ }),

/***/ 17538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ firstDayOf),
/* harmony export */   eZ: () => (/* binding */ replay),
/* harmony export */   hO: () => (/* binding */ Past)
/* harmony export */ });
/* harmony import */ var _analyse_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98050);
/* harmony import */ var _analyse_reasons_reason_book_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14044);
/* harmony import */ var _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80344);
/* harmony import */ var _judge_chosen_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97769);
/* harmony import */ var _judge_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85378);
/* harmony import */ var _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55018);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91352);
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92631);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79265);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67429);










/**
 * Judges each whole UTC day up to `now`, and then `now`, each with what was open the day before.
 *
 * A log only grows and says when each line happened, so what earlier reports said can be worked out again: nothing is
 * stored, and equal logs and `now` give equal days, whenever and however often reports were made.
 */
function* replay(past, settings, { from, reportedAt, carried }) {
    const { now } = past;
    const reasons = new _analyse_reasons_reason_book_js__WEBPACK_IMPORTED_MODULE_1__/* .ReasonBook */ .A$();
    let learnt = 0;
    let state = carried?.(past) ?? _lifecycle_js__WEBPACK_IMPORTED_MODULE_8__/* .NOTHING_OPEN */ .NB;
    let begin = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfDay */ .ol)(from);
    let last;
    let silentDays = 0;
    for (const end of [...daysTo(begin, now), now]) {
        const upTo = past.indexOf(end, end !== now);
        reasons.learnAll(past.cycles, learnt, upTo);
        learnt = upTo;
        const judgeTo = (at) => judgeDay({ past, reasons, settings, before: state, begin, end: at });
        if (reportedAt !== undefined && reportedAt >= begin && reportedAt < end)
            yield { ...judgeTo(reportedAt), isAside: true };
        silentDays = past.indexOf(begin, true) === upTo ? silentDays + 1 : 0;
        const isCopied = silentDays > JUDGED_SILENT_DAYS && silentDays % DAYS_PER_WEEK !== 0 && end !== now;
        last = isCopied && last !== undefined ? copyTo(last, (0,_model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfDay */ .ol)(begin)) : judgeTo(end);
        state = last.state;
        yield last;
        begin = end;
    }
}
/** After so many days without a cycle only every seventh is judged: what the clock tells by then it told before. */
const JUDGED_SILENT_DAYS = 30;
const DAYS_PER_WEEK = 7;
/** A day on which nothing happened, after one that is judged. */
function copyTo(last, day) {
    const findings = last.findings.map((finding) => ({
        ...finding,
        life: {
            ...finding.life,
            status: 'persisting',
            daysOpen: Math.round((day - finding.life.firstSeen) / _model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .MICROS_PER_DAY */ .Rq),
        },
    }));
    return { ...last, day, findings, decided: 0, succeeded: 0 };
}
function judgeDay({ past, reasons, settings, before, begin, end }) {
    const { windowDays, limitsOf, accepted, rules } = settings;
    const isWhole = end === (0,_model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfDay */ .ol)(end);
    const isLast = end === past.now;
    const upTo = past.indexOf(end, !isLast);
    const hasEvidence = past.cycles.slice(past.indexOf(begin, true), upTo).some(_model_retro_js__WEBPACK_IMPORTED_MODULE_9__/* .isDecided */ .d$);
    const alive = isLast ? past.cycles : past.cyclesAt(end, upTo, windowDays);
    const retro = isLast ? past.retro : past.retroAt(end, alive);
    const analysis = (0,_analyse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .analyse */ .K)(retro, end, { windowDays, reasons, alive });
    const judging = rules === undefined ? _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y0 : (0,_judge_chosen_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesOf */ .m6)(rules);
    const levels = {
        accepted,
        analysisFrom: (baselineFrom) => (0,_analyse_index_js__WEBPACK_IMPORTED_MODULE_0__/* .analyse */ .K)(retro, end, { windowDays, reasons, alive, baselineFrom }),
    };
    const own = judging.filter(judges({ isLast, isWhole, hasEvidence }));
    const said = (0,_judge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .gate */ .Gj)(own, analysis, limitsOf, accepted.size === 0 ? undefined : levels);
    const gated = rules === undefined ? said : (0,_judge_chosen_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyOf */ .uh)(said, rules);
    const day = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfDay */ .ol)(isWhole ? end - 1 : end);
    const judged = { analysis, gated, day, isWhole, hasEvidence, accepted };
    return describeDay(judged, (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_8__/* .advanceDay */ .VO)(before, judged));
}
/** Without a new cycle only time itself can begin or end anything; what is reported is worded anew in any case. */
function judges(of) {
    if (of.isLast)
        return () => true;
    const isByClock = of.isWhole && !of.hasEvidence;
    return ({ ofToday, byClock }) => ofToday !== true && (!isByClock || byClock === true);
}
function describeDay(step, state) {
    const { analysis, day } = step;
    const findings = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_8__/* .livingOf */ .ZS)(state, step).toSorted(_judge_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .byUrgency */ .td);
    const today = (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(analysis.timeline.decided, day, Infinity);
    return {
        step,
        state,
        day,
        verdict: (0,_judge_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOf */ .Vj)(analysis, findings),
        findings,
        decided: today.length,
        succeeded: today.filter(({ outcome }) => outcome === 'success').length,
        isAside: false,
    };
}
/**
 * Cycles in 84 days up to which each of these days is judged again: a busier loop has fewer of them, by the square, since
 * so many cycles take more time a cycle as well. That keeps a report within a few seconds.
 */
const MOST_CYCLES = 24_000;
const FEWEST_DAYS = 2;
/** The first day that a report looks back on: 84 days before the newest cycle, or where the log begins. */
function firstDayOf({ cycles, now }) {
    const [first, last] = [cycles[0], cycles.at(-1)];
    if (first === undefined || last === undefined)
        return (0,_model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfDay */ .ol)(now);
    const newest = Math.min(last.at, now);
    const judged = cycles.findLastIndex(({ at }) => at <= newest) +
        1 -
        (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFrom */ .nT)(cycles, newest - _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMELINE_DAYS */ .c7 * _model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .MICROS_PER_DAY */ .Rq);
    const days = Math.max(FEWEST_DAYS, Math.floor(_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMELINE_DAYS */ .c7 * Math.min(1, MOST_CYCLES / judged) ** 2));
    return (0,_model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .startOfDay */ .ol)(Math.max(first.at, newest - days * _model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .MICROS_PER_DAY */ .Rq));
}
/** The ends of the whole days from a day on, before now. */
function daysTo(from, now) {
    const ends = [];
    for (let end = from + _model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .MICROS_PER_DAY */ .Rq; end < now; end += _model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .MICROS_PER_DAY */ .Rq)
        ends.push(end);
    return ends;
}
/** The log as it stood at the end of each day. A line counts from its own time on, whenever it was written. */
class Past {
    cycles;
    retro;
    now;
    constructor(retro, now) {
        this.retro = retro;
        this.now = now;
        this.cycles = (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .datedInOrder */ .wz)(retro.cycles, now);
    }
    /** How many cycles there were: before the end of a whole day, or all. */
    indexOf(end, isWhole) {
        return isWhole ? (0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFrom */ .nT)(this.cycles, end) : this.cycles.length;
    }
    /** As far back as a day's analysis looks: from the end of the day, and from the last cycle before it. */
    cyclesAt(end, upTo, windowDays) {
        const days = Math.max(_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .TIMELINE_DAYS */ .c7, windowDays + _analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_DAYS */ .qi) + 1;
        const from = Math.min(end, this.cycles[upTo - 1]?.at ?? end) - days * _model_time_js__WEBPACK_IMPORTED_MODULE_7__/* .MICROS_PER_DAY */ .Rq;
        return this.cycles.slice((0,_analyse_timeline_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFrom */ .nT)(this.cycles, from), upTo);
    }
    retroAt(end, cycles) {
        const isPast = ({ at }) => at !== undefined && at < end;
        return {
            ...this.retro,
            cycles,
            deepTriages: this.retro.deepTriages.filter(isPast),
            triages: this.retro.triages.filter(isPast),
        };
    }
}


/***/ }),

/***/ 74227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ askAtTerminal)
});

// UNUSED EXPORTS: askInJob

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/forge/locate-server.js
var locate_server = __webpack_require__(15283);
// EXTERNAL MODULE: ./build/src/forge/waits.js
var waits = __webpack_require__(42503);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
;// CONCATENATED MODULE: ./build/src/read/git-remote.js

const ORIGIN = /\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)\s*$/m;
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name`. */
const ADDRESS = /^(?:\w+:\/\/)?(?:[^@/\s]+@)?([^:/\s]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
/**
 * The repository that a checkout was cloned from, as `owner/name`, where it lies on this server; undefined otherwise.
 *
 * @param host of the server's pages, such as `github.com`
 */
function remoteRepository(host, access) {
    const found = (0,read_access/* resolveFile */.xq)('.git/config', access);
    const text = (0,read_access/* isTrouble */.KM)(found) ? undefined : (0,read_access/* readText */.yR)(found);
    if (typeof text !== 'string')
        return undefined;
    const [, at, owner, name] = ADDRESS.exec(ORIGIN.exec(text)?.[1] ?? '') ?? [];
    return at === host ? `${owner}/${name}` : undefined;
}

// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
// EXTERNAL MODULE: ./build/src/safe/redact.js + 1 modules
var redact = __webpack_require__(25442);
;// CONCATENATED MODULE: ./build/src/publish/attempt.js




const LIMIT_MS = 120_000;
const MAX_SENTENCE_LENGTH = 500;
/** Shorter values are no secrets, and hiding them would spoil ordinary words. */
const MIN_SECRET_LENGTH = 6;
/** Lets one publisher work; never throws and never waits longer than the publisher's limit. */
async function attemptPublisher(publisher, run) {
    const { name, limitMs = LIMIT_MS } = publisher;
    let timer;
    const late = new Promise((resolve) => {
        const say = `it took longer than ${limitMs / 1000} seconds and was given up`;
        timer = setTimeout(() => resolve({ status: 'failed', say }), limitMs);
    });
    try {
        const { status, say } = await Promise.race([publisher.publish(run), late]);
        return { name, status, say: cleanSentence(say, run.secrets) };
    }
    catch (error) {
        return {
            name,
            status: 'failed',
            say: cleanSentence(messageOf(error), run.secrets),
            ...(error instanceof ConfigError && { isToCorrect: true }),
        };
    }
    finally {
        clearTimeout(timer);
    }
}
/** One harmless line without secrets: messages of errors may quote a server's answer or a signed address. */
function cleanSentence(text, secrets) {
    const known = secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH);
    const redacted = (0,redact/* redactorOf */.y)(secrets)(known.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text));
    return (0,inert/* inertText */.UJ)(redacted.replaceAll(/\bsig=[^&\s"']+/gi, 'sig=[redacted]'), MAX_SENTENCE_LENGTH);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/publish/git-history.js






/** Of all questions together, of one, and of one answer. */
const WHOLE_LIMIT_MS = 60_000;
const git_history_LIMIT_MS = 15_000;
const MOST_BYTES = 16 * 1024 ** 2;
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Opens the history of a checkout. Git is asked in an empty repository of our own that has the checkout's objects and
 * nothing else of it: no configuration, no hooks, no attributes, and nothing to fetch what is missing.
 *
 * @param temporary where that empty repository may lie until it is closed
 */
async function openHistory(access, temporary) {
    const folder = external_node_fs_.mkdtempSync(external_node_path_.join(temporary, 'loop-introspection-git-'));
    const close = () => external_node_fs_.rmSync(folder, { recursive: true, force: true });
    const opened = await openIn(folder, access);
    if (typeof opened === 'string')
        close();
    return typeof opened === 'string' ? opened : { ...opened, close };
}
async function openIn(folder, access) {
    const env = quietEnvironment(access);
    const end = performance.now() + WHOLE_LIMIT_MS;
    const ask = async (args, more) => {
        const timeout = Math.floor(Math.min(git_history_LIMIT_MS, end - performance.now()));
        if (timeout <= 0)
            return undefined;
        try {
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['--no-pager', '--literal-pathspecs', ...args], {
                cwd: folder,
                env: { ...env, ...more },
                timeout,
                killSignal: 'SIGKILL',
                maxBuffer: MOST_BYTES,
                windowsHide: true,
            });
            return stdout;
        }
        catch {
            return undefined;
        }
    };
    if ((await ask(['--version'], {})) === undefined)
        return 'no-git';
    const root = external_node_path_.resolve(access.root);
    const where = ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow', 'HEAD'];
    // Whose files these are does not matter: this question runs nothing that they say.
    const told = await ask(['-c', 'safe.directory=*', '-C', root, ...where], {});
    const [objects = '', shallow = '', head = ''] = (told ?? '').split(/\r?\n/);
    if (!OBJECT.test(head))
        return 'no-checkout';
    const kept = external_node_path_.resolve(root, objects);
    if (!isFolder(kept) || (access.confined && !(0,read_access/* isInside */.FK)(external_node_fs_.realpathSync(kept), access.root)))
        return 'no-checkout';
    external_node_fs_.mkdirSync(external_node_path_.join(folder, 'refs'));
    external_node_fs_.writeFileSync(external_node_path_.join(folder, 'HEAD'), `${head}\n`);
    external_node_fs_.writeFileSync(external_node_path_.join(folder, 'config'), configOf(head));
    const cut = readShort(external_node_path_.resolve(root, shallow), access);
    if (cut !== undefined)
        external_node_fs_.writeFileSync(external_node_path_.join(folder, 'shallow'), cut);
    const own = { GIT_DIR: folder, GIT_OBJECT_DIRECTORY: kept };
    return { head, isShallow: cut !== undefined, ask: (args) => ask(args, own) };
}
/** Nothing of this process's surroundings reaches git but where programs are. */
function quietEnvironment({ root, confined }) {
    const { PATH = '', SystemRoot } = process.env;
    return {
        PATH,
        ...(SystemRoot !== undefined && { SystemRoot }),
        NoDefaultCurrentDirectoryInExePath: '1',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        ...(confined && { GIT_CEILING_DIRECTORIES: external_node_path_.dirname(external_node_fs_.realpathSync(root)) }),
    };
}
function configOf(head) {
    return head.length === 40
        ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
        : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = sha256\n';
}
function isFolder(at) {
    return external_node_fs_.statSync(at, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** The commits before which nothing is there; undefined where the history is whole. */
function readShort(at, access) {
    if (external_node_fs_.statSync(at, { throwIfNoEntry: false })?.isFile() !== true)
        return undefined;
    if (access.confined && !(0,read_access/* isInside */.FK)(external_node_fs_.realpathSync(at), access.root))
        return undefined;
    return external_node_fs_.readFileSync(at, 'utf8');
}

// EXTERNAL MODULE: ./build/src/publish/message-of.js
var message_of = __webpack_require__(20086);
;// CONCATENATED MODULE: ./build/src/publish/agent-work.js










/** Pages of a hundred take a server longer than an issue does. */
const READING_LIMITS = { ...waits/* LIMITS */.b1, requestMs: 30_000, totalMs: 180_000 };
const NOBODY = { secrets: [] };
/** In a job the runner names the repository, and the job's token asks; what it may not read is told. */
function askInJob(settings, env, secrets) {
    const repository = settings.repository ?? env['GITHUB_REPOSITORY'];
    const { token } = settings;
    if (!mayAsk(settings))
        return NOBODY;
    if (token === undefined || repository === undefined) {
        if (!isTold(settings))
            return NOBODY;
        throw new ConfigError([
            `sources: ${told(settings)} can be read with a repository and a token only; give ${token === undefined ? 'token' : 'repository'}`,
        ]);
    }
    return openAgentWork(env, repository, token, secrets);
}
/** At a terminal nothing is asked unbidden: only where sources or a repository are named. */
async function askAtTerminal(settings, env, access) {
    const isMeant = isTold(settings) || (settings.sources === undefined && settings.repository !== undefined);
    if (!mayAsk(settings) || !isMeant)
        return NOBODY;
    const host = hostOf(env);
    const repository = settings.repository ?? remoteRepository(host, access);
    if (repository === undefined)
        throw new config_error/* ConfigError */.x(['--repository: name whose pull requests and runs are read, such as acme/orbit']);
    const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? (await tokenOfGh(host));
    if (token === undefined || token === '')
        throw new config_error/* ConfigError */.x([
            'a token is needed to ask the forge: set GITHUB_TOKEN, or log in with `gh auth login`. Without one, save what `gh pr list --json ...` or `gh run list --json ...` prints, and give that file as --cycles',
        ]);
    return openAgentWork(env, repository, token, [token]);
}
/** The seed program reads logs only. */
function mayAsk({ sources, rules }) {
    return rules !== 'seed' && (sources === undefined || sources.some((name) => name !== 'logs'));
}
function isTold({ sources }) {
    return sources?.some((name) => name !== 'logs') === true;
}
function told({ sources = [] }) {
    return sources.filter((name) => name !== 'logs').join(' and ');
}
function openAgentWork(env, repository, token, secrets) {
    const server = serverOf({ ...env, GITHUB_REPOSITORY: repository });
    let opened;
    // Loaded when it is first asked: a run that finds a log does not pay for the client.
    const open = () => (opened ??= __webpack_require__.e(/* import() */ 'forge-agent-records').then(__webpack_require__.bind(__webpack_require__, 26409)).then(({ openAgentRecords }) => openAgentRecords(server, token, READING_LIMITS, waits/* REAL_CLOCK */.Ib)));
    const cleanNote = ({ say, remedy }) => ({
        say: cleanSentence(say, secrets),
        ...(remedy !== undefined && { remedy: cleanSentence(remedy, secrets) }),
    });
    const ask = async (how) => {
        try {
            const { rows, counted, notes } = await how(await open());
            return { rows, counted, notes: notes.map(cleanNote) };
        }
        catch (error) {
            return { rows: [], counted: {}, notes: [cleanNote({ say: (0,message_of/* messageOf */.b)(error) })] };
        }
    };
    const agentWork = {
        repository,
        openHistory: (access) => openHistory(access, env['RUNNER_TEMP'] ?? external_node_os_.tmpdir()),
        repositoryUrl: `${server.serverUrl}/${repository}`,
        dialect: server.dialect,
        isElsewhere: (env['GITHUB_REPOSITORY'] ?? repository) !== repository,
        pullRequests: (of) => ask((records) => records.pullRequests({ ...of, repository })),
        workflowRuns: (of) => ask((records) => records.workflowRuns({ ...of, repository })),
    };
    return { agentWork, secrets: [token] };
}
/** @throws ConfigError for addresses that cannot be right */
function serverOf(env) {
    try {
        return (0,locate_server/* locateServer */.yE)(env);
    }
    catch (error) {
        throw new config_error/* ConfigError */.x([(0,message_of/* messageOf */.b)(error)]);
    }
}
function hostOf(env) {
    const { serverUrl } = serverOf({ ...env, GITHUB_REPOSITORY: 'owner/name' });
    return new URL(serverUrl).host;
}
const GH_LIMIT_MS = 5000;
/** What `gh` is logged in with; undefined where it is not, or is not there. */
async function tokenOfGh(host) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', ['auth', 'token', '--hostname', host], {
            timeout: GH_LIMIT_MS,
        });
        return stdout.trim() === '' ? undefined : stdout.trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 69274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readRetro)
/* harmony export */ });
/* harmony import */ var _model_task_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99186);
/* harmony import */ var _safe_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48795);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81277);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6238);




/** Reads everything that the settings name, one source after the other. Never throws for what stands in it. */
async function readRetro(settings, access, { progress, now = Infinity, sources = _sources_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCES */ .H, ownSecrets, threads, agentWork } = {}) {
    const reading = {
        settings,
        access: { ...access, mostBytes: settings.maxFileSize },
        now,
        progress,
        texts: (0,_safe_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTexts */ .tq)(ownSecrets),
        ownSecrets,
        threads,
        agentWork,
    };
    const parts = [];
    for (const source of sources)
        parts.push(await source.read(reading));
    return joinParts(parts, settings);
}
function joinParts(parts, { taskLinks }) {
    const reports = [];
    const cycles = [];
    for (const part of parts) {
        if (part.cycles !== undefined)
            cycles.push((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .movedBy */ .b)(reports.length, part.cycles));
        reports.push(...part.reports);
    }
    const [only = []] = cycles;
    const agentTrail = parts.find((part) => part.agentTrail !== undefined)?.agentTrail;
    const heldLines = parts.find((part) => part.heldLines !== undefined)?.heldLines;
    const instructionEdits = parts.flatMap((part) => part.instructionEdits ?? []);
    return {
        // A log may hold a million: one list is handed on as it is.
        cycles: cycles.length < 2 ? only : cycles.flat(),
        deepTriages: parts.flatMap(({ deepTriages = [] }) => deepTriages),
        triages: parts.flatMap(({ triages = [] }) => triages),
        quarantine: parts.flatMap(({ quarantine = [] }) => quarantine),
        taskLinks: taskLinks === 'auto'
            ? parts.some(({ hasOwnTasks }) => hasOwnTasks === true)
                ? _model_task_links_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_LINKS */ .EB
                : _model_task_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ISSUES */ .N_
            : taskLinks,
        sources: reports,
        ...(agentTrail !== undefined && { agentTrail }),
        ...(heldLines !== undefined && { heldLines }),
        ...(instructionEdits.length > 0 && { instructionEdits }),
    };
}


/***/ }),

/***/ 81277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ movedBy),
/* harmony export */   d: () => (/* binding */ readRecordFiles)
/* harmony export */ });
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92631);
/* harmony import */ var _model_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22673);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75310);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14549);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56224);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78640);






/** Cycles whose places in the reports of one part become those in the reports of all; a log may hold a million and stands first. */
function movedBy(before, cycles = []) {
    return before === 0 ? cycles : cycles.map((cycle) => (0,_model_retro_js__WEBPACK_IMPORTED_MODULE_5__/* .copyCycle */ .k_)(cycle, { source: cycle.source + before }));
}
/** The records of JSON-lines files, one after the other. */
async function readRecordFiles(role, patterns, { access, texts, settings }, readRecord) {
    const records = [];
    const reports = [];
    for (const found of await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .l)(patterns, access)) {
        const tally = new _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tally */ .F(role, found.path, texts, (0,_model_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .makeZone */ .XP)(settings.timeZone));
        const trouble = (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrouble */ .KM)(found)
            ? found
            : (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonl */ .fl)(found, tally, (record) => records.push(readRecord(record, tally)));
        reports.push(tally.report(trouble));
    }
    return { records, reports };
}


/***/ }),

/***/ 6238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ OTHER_SOURCES),
  H: () => (/* binding */ SOURCES)
});

// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/find-files.js
var find_files = __webpack_require__(14549);
;// CONCATENATED MODULE: ./build/src/read/agent-workflows.js



/** Actions that run a coding agent, and what pages call it; a workflow that uses one of them is that agent's. */
const AGENT_ACTIONS = {
    'anthropics/claude-code-action': 'claude',
    'anthropics/claude-code-base-action': 'claude',
    'openai/codex-action': 'codex',
    'google-github-actions/run-gemini-cli': 'gemini',
    'google-gemini/gemini-cli-action': 'gemini',
    'OpenHands/openhands-resolver': 'openhands',
    'All-Hands-AI/OpenHands': 'openhands',
};
const NAMES = new Map(Object.entries(AGENT_ACTIONS).map(([action, agent]) => [action.toLowerCase(), agent]));
const USES = new RegExp(`^\\s*(?:-\\s*)?uses:\\s*['"]?(${Object.keys(AGENT_ACTIONS).join('|')})[/@]`, 'gim');
/** GitHub Agentic Workflows are compiled to files of this name. */
const LOCK_FILE = /\.lock\.ya?ml$/;
const FOLDERS = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'];
/** Its runs belong to no file of the checkout. */
const GITHUBS_OWN_AGENT = 'dynamic/copilot-swe-agent/*';
const OWN_RUN = /^dynamic\/copilot-swe-agent\//;
/** The workflows of a checkout that run a coding agent, in the order of their paths. */
async function findAgentWorkflows(access) {
    const patterns = FOLDERS.map((folder) => `${folder}/*.{yml,yaml}`);
    const workflows = [];
    for (const found of await (0,find_files/* findFiles */.l)(patterns, access)) {
        if ((0,read_access/* isTrouble */.KM)(found))
            continue;
        const text = (0,read_access/* readText */.yR)(found);
        if (typeof text !== 'string')
            continue;
        const used = [...text.matchAll(USES)].map(([, action = '']) => NAMES.get(action.toLowerCase()));
        const [agent, ...others] = new Set(used);
        if (LOCK_FILE.test(found.path) || used.length > 0)
            workflows.push({
                file: external_node_path_.basename(found.path),
                agent: others.length === 0 ? agent : undefined,
            });
    }
    return workflows;
}
/** Whose run it is, by the workflow that ran. */
function agentOfRun(workflowPath, workflows) {
    if (OWN_RUN.test(workflowPath))
        return 'copilot';
    const file = external_node_path_.posix.basename(workflowPath);
    return workflows.find((each) => each.file === file)?.agent;
}

// EXTERNAL MODULE: ./build/src/read/cycle-sink.js + 2 modules
var cycle_sink = __webpack_require__(95418);
// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/formats/gh-pr-list.js
var gh_pr_list = __webpack_require__(96790);
// EXTERNAL MODULE: ./build/src/read/formats/gh-run-list.js
var gh_run_list = __webpack_require__(54799);
// EXTERNAL MODULE: ./build/src/safe/plain-text.js
var plain_text = __webpack_require__(72411);
// EXTERNAL MODULE: ./build/src/read/formats/claude-result.js
var claude_result = __webpack_require__(18337);
// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/src/read/job-log.js





/** GitHub begins each line of a log with a time. */
const STAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /;
/** UTF-16 units: far beyond what the door for texts keeps, so that it still sees a secret whole. */
const MOST_TEXT = 16_000;
/** Of one object. */
const MOST_LINES = 50_000;
/** Nobody colours more. */
const MOST_COLOURED = 16_000;
const ESCAPE = '\u001B';
/** What the action prints where it knows no model. */
const NO_MODEL = 'unknown';
/**
 * What Claude Code cost in one job, by its log: the last result, since a later one tells of all before it; only where each
 * names its session, the last of each. Nothing where there is no result.
 */
function costIn(log) {
    const sessions = new Map();
    let isNamed = true;
    let last;
    let model;
    for (const record of recordsIn(log)) {
        if (record['type'] === 'system' && record['subtype'] === 'init')
            model = record['model'];
        if (!isResult(record))
            continue;
        last = costOf({ model, ...record });
        const session = (0,field_paths/* wordOf */.aG)(record['session_id']);
        isNamed &&= session !== '';
        sessions.delete(session);
        sessions.set(session, last);
    }
    return isNamed && last !== undefined ? addCosts([...sessions.values()]) : last;
}
/** Of several together; no sum where one does not tell, no model where there are two. */
function addCosts(costs) {
    const models = new Set(costs.map(({ model }) => model));
    const [model] = models;
    const end = costs.findLast((cost) => cost.end !== undefined)?.end;
    return known({
        costUsd: sumOf(costs.map(({ costUsd }) => costUsd)),
        tokens: sumOf(costs.map(({ tokens }) => tokens)),
        model: models.size === 1 ? model : undefined,
        end,
    });
}
function sumOf(values) {
    let sum = 0;
    for (const value of values) {
        if (value === undefined)
            return undefined;
        sum += value;
    }
    return values.length === 0 ? undefined : sum;
}
/** Other programs print objects with a type, too. */
function isResult(record) {
    const { subtype, num_turns: turns, total_cost_usd: cost } = record;
    return (claude_result/* claudeResult */.c.leaveOut?.(record) !== true &&
        (0,field_paths/* wordOf */.aG)(subtype) !== '' &&
        [turns, cost].some((value) => typeof value === 'number'));
}
function costOf(result) {
    const { costUsd, tokens, model, reason } = claude_result/* claudeResult */.c.fields;
    const number = (from) => {
        const value = (0,mapped_cycle/* take */.s)(result, from)?.value;
        return typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined;
    };
    const text = (from) => {
        const word = (0,field_paths/* wordOf */.aG)((0,mapped_cycle/* take */.s)(result, from)?.value).slice(0, MOST_TEXT);
        return word === '' || word === NO_MODEL ? undefined : word;
    };
    return known({
        costUsd: number(costUsd),
        tokens: number(tokens),
        model: text(model),
        end: text(reason),
    });
}
function known(cost) {
    return Object.fromEntries(Object.entries(cost).filter(([, value]) => value !== undefined));
}
/** JSON objects that begin a line, on one line or printed over many. */
function* recordsIn(log) {
    let begun;
    // A log may have as many lines as it has bytes.
    for (let from = 0, end; from < log.length; from = end + 1) {
        end = log.indexOf('\n', from);
        if (end === -1)
            end = log.length;
        const text = plainLine(log.slice(from, end));
        // Inside an object that is printed over many lines no other begins a line: that one was cut.
        if (/^[[{]/.test(text) || begun?.length === MOST_LINES)
            begun = undefined;
        if (text === '{')
            begun = [text];
        else if (begun !== undefined)
            begun.push(text);
        else if (/^[[{].*[\]}]$/s.test(text))
            yield* parse(text);
        if (begun !== undefined && text === '}') {
            yield* parse(begun.join('\n'));
            begun = undefined;
        }
    }
}
function plainLine(line) {
    const text = line.replace(STAMP, '').trimEnd();
    return text.length <= MOST_COLOURED && text.includes(ESCAPE) ? (0,plain_text/* stripEscapes */.Nl)(text) : text;
}
function parse(text) {
    if (!/"(?:result|init)"/.test(text))
        return [];
    try {
        return [JSON.parse(text)].flat().filter((value) => (0,jsonl/* isJsonObject */.OW)(value));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/src/read/run-costs.js


/**
 * Rows with what their runs cost. Only the newest have logs: what would seem to begin with them, or to be missing before,
 * is left out of all. A success without tokens would look like one that did nothing, and a reason as if it were new.
 */
function withCosts(rows, isWanted) {
    const told = rows.map((row) => ({ row, cost: row.costs && addCosts(row.costs) }));
    const endOf = (row) => (0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(row, 'conclusion'));
    const haveTokens = told.every(({ row, cost }) => endOf(row) !== 'success' || cost?.tokens !== undefined);
    const haveEnds = told.every(({ row, cost }) => endOf(row) !== 'failure' || !isWanted(row) || cost);
    return told.map(({ row, cost: { costUsd, model, tokens, end } = {} }) => ({
        ...row,
        ...(costUsd !== undefined && { costUsd }),
        ...(model !== undefined && { model }),
        ...(tokens !== undefined && haveTokens && { tokens }),
        ...(end !== undefined && haveEnds && { end }),
    }));
}

// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
;// CONCATENATED MODULE: ./build/src/read/agent-work.js











/** What coding agents did on the forge, in the rows that `gh` prints: one mapping for a file and for the API. */
const NOTHING = { rows: [], counted: {}, notes: [] };
const NO_WORKFLOW = {
    say: 'No workflow in .github/workflows uses a known coding agent',
    remedy: 'name those that run yours with the setting workflows',
};
/** No other agent prints what it cost; a workflow may use one that is not known. */
const MAY_BE_CLAUDE = new Set([undefined, 'claude']);
const pullRequests = {
    what: 'pull requests',
    format: gh_pr_list/* ghPrList */.m,
    rows: (work, _reading, times) => work.pullRequests(times),
    pageOf: ({ dialect }, { id }) => `${dialect === 'github' ? 'pull' : 'pulls'}/${id ?? ''}`,
};
const workflowRuns = {
    what: 'workflow runs',
    format: gh_run_list/* ghRunList */.L,
    async rows(work, { settings, access }, times) {
        const found = await findAgentWorkflows(access);
        const known = [
            ...found.map(({ file }) => file),
            ...(work.dialect === 'github' ? [GITHUBS_OWN_AGENT] : []),
        ];
        const workflows = settings.workflows ?? known;
        const { failedSteps, jobLogs } = settings;
        const whose = (row) => agentOfRun((0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(row, 'workflowPath')), work.isElsewhere === true ? [] : found);
        const isWanted = (row) => MAY_BE_CLAUDE.has(whose(row));
        const logs = { isWanted, read: costIn };
        const of = { ...times, workflows, failedSteps, ...(jobLogs && { logs }) };
        const read = workflows.length === 0 ? NOTHING : await work.workflowRuns(of);
        const isNone = found.length === 0 && read.rows.length === 0 && read.notes.length === 0;
        if (isNone && settings.workflows === undefined)
            return { ...read, notes: [NO_WORKFLOW] };
        const rows = jobLogs ? withCosts(read.rows, isWanted) : read.rows;
        return { ...read, rows: rows.map((row) => ({ ...row, agent: whose(row) })) };
    },
    pageOf: (_work, { id }) => `actions/runs/${id ?? ''}`,
};
/** A new source of a forge is an entry. */
const DOORS = {
    'pull-requests': pullRequests,
    'workflow-runs': workflowRuns,
};
/** @returns the cycles, how reading went, and the rows as they came */
async function readDoor(name, work, reading) {
    const { settings, now, texts } = reading;
    const door = DOORS[name];
    const times = { since: (0,time/* dateOf */.Q$)(now - settings.since * time/* MICROS_PER_DAY */.Rq), now: (0,time/* dateOf */.Q$)(now) };
    const { rows: given, counted, notes } = await door.rows(work, reading, times);
    const rows = given.filter((row) => (0,jsonl/* isJsonObject */.OW)(row));
    const tally = new read_tally/* Tally */.F('cycles', `list of ${door.what} of ${work.repository}`, texts);
    const cycles = [];
    const days = `of the last ${settings.since} days`;
    tally.format = { name: door.format.name, reason: days, unit: door.format.unit };
    const sink = new cycle_sink/* CycleSink */.k(door.format, { source: 0, cycles, tally }, { settings, now, isCurrent: true });
    for (const [index, row] of rows.entries()) {
        tally.lines += 1;
        tally.records += 1;
        sink.row(row, index + 1);
    }
    sink.end();
    countUnread(tally, counted);
    for (const cycle of cycles)
        cycle.url = `${work.repositoryUrl}/${door.pageOf(work, cycle)}`;
    const areOwn = work.isElsewhere === true || door.format.tasksAreIssues !== true;
    return {
        part: {
            cycles,
            reports: [reportOf(tally, notes, settings)],
            hasOwnTasks: areOwn && cycles.some(({ task }) => task !== undefined),
        },
        rows,
    };
}
/** What the forge counted and nobody needs to read. */
function countUnread(tally, counted) {
    const some = Object.entries(counted).filter(([, count]) => count > 0);
    const total = some.reduce((sum, [, count]) => sum + count, 0);
    if (total === 0)
        return;
    tally.lines += total;
    tally.records += total;
    tally.leftOut += total;
    if (tally.format !== undefined)
        tally.format.reason += `; left out: ${(0,words/* list */.p_)(some.map(([word, count]) => `${(0,words/* groupThousands */.Zv)(count)} ${word}`))}`;
}
/** What could not be read is the source's fault only where somebody asked for it. */
function reportOf(tally, notes, { sources, since }) {
    const otherwise = tally.records > 0 ? 'read fewer days with `since`' : 'try again later';
    const causes = notes.map(({ say, remedy = otherwise }) => ({ say, remedy }));
    const [first] = causes;
    if (tally.records > 0)
        tally.warnings = causes.map((cause) => ({ code: 'partly-read', ...cause }));
    else if (first === undefined)
        tally.cause = {
            say: `holds none of the last ${since} days`,
            remedy: 'check `repository`, or look further back with `since`',
        };
    else {
        const say = `could not be read: ${causes.map((cause) => cause.say).join('; ')}`;
        return tally.report({
            ...first,
            say,
            path: '',
            kind: sources === undefined ? 'missing' : 'unreadable',
        });
    }
    return tally.report();
}

// EXTERNAL MODULE: ./build/src/read/agents.js
var read_agents = __webpack_require__(7438);
// EXTERNAL MODULE: ./build/src/read/formats/pull-requests.js
var pull_requests = __webpack_require__(85829);
// EXTERNAL MODULE: ./build/src/read/formats/workflow-runs.js
var workflow_runs = __webpack_require__(77775);
;// CONCATENATED MODULE: ./build/src/read/agent-trail.js





/** The rows of runs and of pull requests by agents, as far as they can be joined; a row without its times is none. */
function trailOf(runs, pulls, agents) {
    return {
        runs: runs.flatMap(runOf),
        pulls: pulls.filter((row) => (0,read_agents/* agentOf */.jk)((0,pull_requests/* originOf */.yv)(row), agents) !== undefined).flatMap(pullOf),
    };
}
function runOf(row) {
    const { databaseId: id, pullRequests } = row;
    const [startedAt, endedAt] = [
        instantAt(row, 'startedAt') ?? instantAt(row, 'createdAt'),
        instantAt(row, 'updatedAt'),
    ];
    if (typeof id !== 'number' || startedAt === undefined || endedAt === undefined)
        return [];
    return [
        {
            id,
            startedAt,
            endedAt,
            outcome: outcomeOf((0,field_paths/* wordOf */.aG)(row['conclusion'])),
            branch: (0,field_paths/* wordOf */.aG)(row['headBranch']),
            pulls: Array.isArray(pullRequests) ? pullRequests.filter((number) => typeof number === 'number') : [],
        },
    ];
}
function outcomeOf(conclusion) {
    if (workflow_runs/* RUN_OUTCOMES */.wi.success.includes(conclusion))
        return 'success';
    return workflow_runs/* RUN_OUTCOMES */.wi.failure.includes(conclusion) ? 'failure' : 'undecided';
}
function pullOf(row) {
    const { number } = row;
    const createdAt = instantAt(row, 'createdAt');
    if (typeof number !== 'number' || createdAt === undefined)
        return [];
    const state = (0,pull_requests/* stateOf */.L4)(row);
    return [
        {
            number,
            createdAt,
            state: state === undefined || state === 'draft' ? 'open' : state,
            branch: (0,field_paths/* wordOf */.aG)(row['headRefName']),
        },
    ];
}
function instantAt(row, field) {
    const value = (0,field_paths/* valueAt */.fK)(row, field);
    return typeof value === 'string' ? (0,time/* parseInstant */.nV)(value) : undefined;
}

// EXTERNAL MODULE: ./build/src/model/retro.js
var retro = __webpack_require__(92631);
;// CONCATENATED MODULE: ./build/src/read/held-lines.js





/**
 * How many of the lines that pull requests added still stood so many days after the merge, by `git blame` of what the
 * merge touched: lines whose spaces alone changed, or that moved within their file, stand.
 */
/** The newest ones that are looked at, and the most of one: a rewrite of everything says nothing of the rest. */
const MOST_MERGES = 60;
const MOST_FILES = 100;
const held_lines_MOST_LINES = 20_000;
/** Commits of the branch that are looked through. */
const MOST_COMMITS = 50_000;
/** Pull requests that are looked at side by side. */
const AT_ONCE = 4;
/** Sizes are alike up to this factor. */
const ALIKE = 2;
/** What tools write, by the line and not by the thought. */
const WRITTEN_BY_TOOLS = /(?:^|\/)(?:[^/]*[-.]lock(?:\.json|\.ya?ml)?|go\.sum|npm-shrinkwrap\.json|[^/]*\.(?:min\.js|map))$/;
/**
 * @param history or why there is none
 * @returns undefined where no pull request of an agent has been merged so long ago
 */
async function readHeldLines(rows, history, { settings, now }) {
    const isAgents = (row) => (0,read_agents/* agentOf */.jk)((0,pull_requests/* originOf */.yv)(row), settings.agents) !== undefined;
    const all = rows.filter(isAgents).flatMap(mergeOf);
    const agents = all.filter((merge) => isOld(merge, now));
    if (agents.length === 0)
        return undefined;
    const nothing = { agents: [], people: [], young: all.length - agents.length, unknown: agents.length };
    if (typeof history === 'string')
        return { ...nothing, lacking: history };
    const place = await readBranch(history);
    const placed = agents.flatMap(place);
    if (placed.length === 0)
        return { ...nothing, lacking: history.isShallow ? 'shallow' : 'elsewhere' };
    const ofPeople = rows
        .filter((row) => !isAgents(row) && !(0,read_agents/* isUpkeep */.HJ)((0,pull_requests/* originOf */.yv)(row)) && (0,pull_requests/* originOf */.yv)(row).author?.isBot === false)
        .flatMap(mergeOf)
        .filter((merge) => isOld(merge, now));
    const newest = newestOf(placed);
    const known = (await measureAll(history, newest)).filter(isKnown);
    const alike = alikeOf(newest, newestOf(ofPeople.flatMap(place)));
    const people = (await measureAll(history, alike)).filter(isKnown);
    return {
        ...nothing,
        agents: known.filter(hasAdded),
        people: people.filter(hasAdded),
        unknown: agents.length - known.length,
    };
}
function mergeOf(row) {
    const commit = (0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(row, 'mergeCommit.oid'));
    const at = (0,time/* parseInstant */.nV)(row['mergedAt']);
    const size = row['additions'];
    if ((0,pull_requests/* stateOf */.L4)(row) !== 'merged' || at === undefined || commit === '')
        return [];
    return [{ commit, at, size: typeof size === 'number' && size > 0 ? size : undefined }];
}
function isOld({ at }, now) {
    return at + retro/* HELD_DAYS */.K0 * time/* MICROS_PER_DAY */.Rq <= now;
}
function newestOf(merges) {
    return merges.toSorted((a, b) => b.at - a.at).slice(0, MOST_MERGES);
}
/** For each merge the one of most alike size, each once; none where the sizes differ by more than a factor. */
function alikeOf(merges, among) {
    const left = new Set(among.filter(({ size }) => size !== undefined));
    const alike = [];
    for (const { size } of merges) {
        if (size === undefined)
            continue;
        const apart = (other) => Math.abs(Math.log((other.size ?? 0) / size));
        const [nearest] = [...left].toSorted((a, b) => apart(a) - apart(b));
        if (nearest === undefined || apart(nearest) > Math.log(ALIKE))
            continue;
        left.delete(nearest);
        alike.push(nearest);
    }
    return alike;
}
/** Finds merges on the branch that is checked out, and how it stood when their days were over. */
async function readBranch({ ask, head }) {
    const options = ['--first-parent', '--parents', '--timestamp', `--max-count=${MOST_COMMITS}`];
    const told = (await ask(['rev-list', ...options, head])) ?? '';
    const commits = told
        .split('\n')
        .map((line) => line.split(' '))
        .map(([seconds, commit = '', parent]) => ({ at: Number(seconds) * 1e6, commit, parent }))
        .toReversed();
    const places = new Map(commits.map(({ commit }, place) => [commit, place]));
    return (merge) => {
        const place = places.get(merge.commit);
        const parent = commits[place ?? -1]?.parent;
        if (place === undefined || parent === undefined)
            return [];
        const until = merge.at + retro/* HELD_DAYS */.K0 * time/* MICROS_PER_DAY */.Rq;
        let last = place;
        while ((commits[last + 1]?.at ?? Infinity) <= until)
            last += 1;
        return [{ ...merge, parent, end: commits[last]?.commit ?? merge.commit }];
    };
}
/** Of each what became of it; undefined where it could not be looked at. */
async function measureAll(history, merges) {
    const measured = [];
    for (let from = 0; from < merges.length; from += AT_ONCE) {
        const some = merges.slice(from, from + AT_ONCE);
        measured.push(...(await Promise.all(some.map((merge) => measure(history, merge)))));
    }
    return measured;
}
const isKnown = (merge) => merge !== undefined;
const hasAdded = ({ added }) => added > 0;
/** Undefined where git did not say all of it, or it is too much. */
async function measure({ ask }, { commit, parent, end }) {
    const [own, touched, since] = await Promise.all([
        ask(['rev-list', `${parent}..${commit}`]),
        ask(['diff', '--numstat', '-z', '--no-renames', '--diff-filter=AM', parent, commit]),
        ask(['diff', '--name-status', '-z', '-M', commit, end]),
    ]);
    if (own === undefined || touched === undefined || since === undefined)
        return undefined;
    const files = touched.split('\0').flatMap(filesIn);
    const lines = files.reduce((sum, { added }) => sum + added, 0);
    if (files.length > MOST_FILES || lines > held_lines_MOST_LINES)
        return undefined;
    const commits = new Set(own.trim().split('\n'));
    const became = changesIn(since.split('\0'));
    const count = async (at, file) => {
        const told = await ask(['blame', '--incremental', '-w', '-M', `${parent}..${at}`, '--', file]);
        return told === undefined ? undefined : linesOf(told, commits);
    };
    const sum = { added: 0, held: 0 };
    for (const { file } of files) {
        const added = await count(commit, file);
        const name = became.has(file) ? became.get(file) : file;
        const held = !became.has(file) ? added : name === undefined ? 0 : await count(end, name);
        if (added === undefined || held === undefined)
            return undefined;
        sum.added += added;
        sum.held += Math.min(added, held);
    }
    return sum;
}
/** `12 TAB 3 TAB path`; a binary file has no lines. */
function filesIn(entry) {
    const [, count = '', file = ''] = /^(\d+)\t\d+\t(.+)$/s.exec(entry) ?? [];
    const added = Number(count);
    return added === 0 || WRITTEN_BY_TOOLS.test(file) ? [] : [{ file, added }];
}
/** What files are called that changed; undefined for those that are gone. */
function changesIn(entries) {
    const became = new Map();
    for (let at = 0; at + 1 < entries.length; at += 2) {
        const [status = '', file = ''] = entries.slice(at, at + 2);
        if (status.startsWith('R') || status.startsWith('C')) {
            const name = entries[at + 2];
            if (status.startsWith('R'))
                became.set(file, name);
            at += 1;
        }
        else
            became.set(file, status === 'D' ? undefined : file);
    }
    return became;
}
/** `commit, line before, line now, how many lines`, and more lines that begin with a word. */
function linesOf(told, commits) {
    let lines = 0;
    for (const [, commit = '', count] of told.matchAll(/^([0-9a-f]{40,64}) \d+ \d+ (\d+)$/gm))
        if (commits.has(commit))
            lines += Number(count);
    return lines;
}

;// CONCATENATED MODULE: ./build/src/read/instruction-edits.js

/** Files and folders that coding agents read before they work. */
const INSTRUCTIONS = [
    'AGENTS.md',
    'CLAUDE.md',
    'GEMINI.md',
    '.claude',
    '.cursor/rules',
    '.cursorrules',
    '.github/copilot-instructions.md',
    '.github/instructions',
    '.openhands',
    '.windsurfrules',
];
const MOST_EDITS = 200;
/** Edits are looked for so much earlier than what is judged. */
const EARLIER_DAYS = 30;
/** `@commit seconds parent ...`; one without a parent is where the history begins or was cut off, and edits nothing. */
const COMMIT = /^@([0-9a-f]{40,64}) (\d+) [0-9a-f]/;
/**
 * The commits of the branch that changed what agents are told, the newest first.
 *
 * @param lag how much later than it was made what an agent did is dated
 */
async function readInstructionEdits({ ask, head }, { since, now, lag }) {
    const from = (0,time/* formatInstant */.r4)(now - (since + EARLIER_DAYS) * time/* MICROS_PER_DAY */.Rq);
    const options = ['--first-parent', '-m', '--no-renames', '--name-only', '--format=@%H %ct %P'];
    const bounds = [`--since=${from}`, `--max-count=${MOST_EDITS}`];
    const told = await ask(['log', ...options, ...bounds, head, '--', ...INSTRUCTIONS]);
    return (told ?? '')
        .split(/^(?=@)/m)
        .flatMap((text) => editIn(text, lag))
        .filter(({ at, files }) => at <= now && files.length > 0);
}
function editIn(text, lag) {
    const [, commit, seconds] = COMMIT.exec(text) ?? [];
    if (commit === undefined)
        return [];
    const at = Number(seconds) * 1e6;
    // Names with odd characters stand in quotes.
    const named = text
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^"/, ''));
    const files = INSTRUCTIONS.filter((each) => named.some((name) => name === each || name.startsWith(`${each}/`)));
    return [{ commit, at, feltFrom: at + lag, files }];
}

;// CONCATENATED MODULE: ./build/src/read/checkout-history.js



/** What the history of the checkout tells of what agents did on the forge; nothing where nobody may ask. */
async function readCheckout(pulls, cycles, { openHistory, isElsewhere }, { settings, access, now }) {
    if (openHistory === undefined)
        return {};
    const asked = { settings, now };
    if (isElsewhere === true)
        return held(await readHeldLines(pulls, 'elsewhere', asked));
    const history = await openHistory(access);
    if (typeof history === 'string')
        return held(await readHeldLines(pulls, history, asked));
    try {
        const span = { since: settings.since, now, lag: lagOf(pulls, cycles) };
        const instructionEdits = await readInstructionEdits(history, span);
        return { ...held(await readHeldLines(pulls, history, asked)), instructionEdits };
    }
    finally {
        history.close();
    }
}
function held(heldLines) {
    return heldLines === undefined ? {} : { heldLines };
}
/** A pull request is dated when it is judged, all of them equally long after they were made; a run is dated as it is. */
function lagOf(pulls, cycles) {
    const [first] = cycles;
    const made = pulls.find(({ number }) => number === first?.id);
    const isPull = first?.url?.includes('/pull') === true;
    return isPull && first.at !== undefined ? first.at - ((0,time/* parseInstant */.nV)(made?.['createdAt']) ?? first.at) : 0;
}

// EXTERNAL MODULE: ./build/src/read/cycles.js + 4 modules
var cycles = __webpack_require__(10660);
// EXTERNAL MODULE: ./build/src/read/source.js
var source = __webpack_require__(81277);
;// CONCATENATED MODULE: ./build/src/read/cycle-sources.js





/**
 * One unit is judged, never a mixture: of what the setting names, the first that has anything. What agents did on a forge
 * is read whole, since its runs and its pull requests tell more side by side.
 */
const cycleSources = {
    name: 'cycles',
    async read(reading) {
        const rows = {};
        const reports = [];
        let cycles = [];
        let hasOwnTasks = false;
        for (const name of namesOf(reading)) {
            const read = await readOne(name, reading);
            rows[name] = read.rows;
            const { part } = read;
            if (cycles.length === 0) {
                cycles = (0,source/* movedBy */.b)(reports.length, part.cycles);
                hasOwnTasks = part.hasOwnTasks === true;
            }
            reports.push(...part.reports);
            if (name === 'logs' && cycles.length > 0 && reading.settings.sources === undefined)
                break;
        }
        const [runs = [], pulls = []] = [rows['workflow-runs'], rows['pull-requests']];
        const { agentWork } = reading;
        const checkout = agentWork !== undefined && runs.length + pulls.length > 0
            ? await readCheckout(pulls, cycles, agentWork, reading)
            : {};
        return {
            cycles,
            reports,
            hasOwnTasks,
            ...(runs.length > 0 &&
                pulls.length > 0 && { agentTrail: trailOf(runs, pulls, reading.settings.agents) }),
            ...checkout,
        };
    },
};
async function readOne(name, reading) {
    if (name === 'logs')
        return { part: await cycles/* cycleLogs */.u.read(reading), rows: [] };
    if (reading.agentWork === undefined)
        return { part: { reports: [] }, rows: [] };
    return readDoor(name, reading.agentWork, reading);
}
/** A forge is asked unbidden only where there is no log at all. */
function namesOf({ settings, agentWork }) {
    return (settings.sources ?? [
        'logs',
        ...(agentWork === undefined ? [] : ['pull-requests', 'workflow-runs']),
    ]);
}

// EXTERNAL MODULE: ./build/src/read/fields.js
var fields = __webpack_require__(12713);
// EXTERNAL MODULE: ./build/src/settings/load.js
var load = __webpack_require__(87491);
;// CONCATENATED MODULE: ./build/src/read/deep-triage.js



/** The logs of the LLM triage. */
const deepTriageLogs = {
    name: 'deep-triage',
    async read(reading) {
        const patterns = (0,load/* logOf */.Gs)(reading.settings.deepTriage, reading.settings, 'deep-triage');
        const { records, reports } = await (0,source/* readRecordFiles */.d)('deep-triage', patterns, reading, readDeepTriage);
        return { deepTriages: records, reports };
    },
};
/** One row of deep-triage.jsonl. The advisor's fields have an older name beside the present one. */
function readDeepTriage(record, tally) {
    const available = record[(0,fields/* firstOf */.Ku)(record, ['advisor_available', 'timmy_available']) ?? ''];
    const feedback = (0,fields/* firstOf */.Ku)(record, ['advisor_feedback', 'timmy_feedback']);
    return {
        at: (0,fields/* takeInstant */.hT)(record['timestamp'], 'timestamp', tally),
        reviewed: (0,fields/* takeNumber */.f2)(record['issues_reviewed'], 'issues_reviewed', tally, 0, fields/* RANGE */.AY.count) ?? 0,
        refined: lengthOf(record, 'issues_refined', tally),
        created: lengthOf(record, 'issues_created', tally),
        closed: lengthOf(record, 'issues_closed', tally),
        advisorAvailable: Boolean(available),
        advisorFeedback: feedback === undefined ? '' : ((0,fields/* takeProse */.lI)(record[feedback], feedback, tally) ?? ''),
    };
}
/** Lists of issues are counted; a plain number is taken as the count. */
function lengthOf(record, field, tally) {
    const value = record[field];
    if (Array.isArray(value))
        return value.length;
    return (0,fields/* takeNumber */.f2)(record[field], field, tally, 0, fields/* RANGE */.AY.count) ?? 0;
}

// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/zone.js
var zone = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/src/read/bad-lines.js + 1 modules
var bad_lines = __webpack_require__(11139);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
;// CONCATENATED MODULE: ./build/src/read/quarantine.js









/** How fields of an entry may be spelt; the first that is there counts. */
const QUARANTINE_NAMES = {
    issue: ['issue', 'number', 'id', 'task'],
    since: ['since', 'quarantined_at', 'timestamp', 'at', 'added'],
    until: ['until', 'expires', 'expires_at', 'release_after'],
};
/** The list of issues that the loop must leave alone. */
const quarantineList = {
    name: 'quarantine',
    read({ settings, access, texts }) {
        const tally = new read_tally/* Tally */.F('quarantine', settings.quarantine, texts, (0,zone/* makeZone */.XP)(settings.timeZone));
        const found = (0,read_access/* resolveFile */.xq)(settings.quarantine, access);
        const text = (0,read_access/* isTrouble */.KM)(found) ? found : (0,read_access/* readText */.yR)(found);
        if (typeof text !== 'string')
            return { reports: [tally.report(text)] };
        tally.lines = text === '' ? 0 : text.split('\n').length;
        const quarantine = parseQuarantine(text, tally);
        return { quarantine, reports: [tally.report()] };
    },
};
function parseQuarantine(text, tally) {
    if (text.trim() === '')
        return [];
    const value = (0,json/* parseJson */.q)(text);
    if (value !== undefined)
        return readQuarantine(value, tally);
    tally.skip('not-json', 1);
    tally.cause = (0,causes/* brokenDocument */.de)((0,bad_lines/* placeOfBreak */.IT)(text, 1, tally.texts));
    return [];
}
/**
 * The quarantine list, in the shapes that loops write: an object keyed by issue
 * (`{"412": {"since": "..."}}`, also with a time or `true` as value), or an array of numbers, ids or objects.
 * A list may stand under `issues` or `quarantined`.
 */
function readQuarantine(value, tally) {
    const under = (0,jsonl/* isJsonObject */.OW)(value) ? retro/* LIST_KEYS */.Uo.find((key) => isList(value[key])) : undefined;
    const list = under === undefined || !(0,jsonl/* isJsonObject */.OW)(value) ? value : value[under];
    if (isList(list))
        tally.shape = {
            kind: Array.isArray(list) ? 'list' : 'object',
            ...(under !== undefined && { under }),
            empty: Object.keys(list).length === 0,
        };
    if (Array.isArray(list))
        return list.flatMap((entry, index) => readListed(entry, index, tally));
    if ((0,jsonl/* isJsonObject */.OW)(list))
        return Object.entries(list)
            .filter(([, details]) => details !== false && details !== null)
            .map(([task, details]) => entryOf(/^\d{1,15}$/.test(task) ? Number(task) : tally.texts.name(task), details, tally));
    tally.skip('not-an-object', 1);
    return [];
}
function isList(value) {
    return typeof value === 'object' && value !== null;
}
function readListed(entry, index, tally) {
    if (typeof entry === 'number' || (typeof entry === 'string' && entry !== ''))
        return [entryOf(typeof entry === 'string' ? tally.texts.name(entry) : entry, undefined, tally)];
    if ((0,jsonl/* isJsonObject */.OW)(entry)) {
        const task = (0,fields/* takeId */.lX)(entry[(0,fields/* firstOf */.Ku)(entry, QUARANTINE_NAMES.issue) ?? 'issue'], 'issue', tally);
        if (task !== undefined)
            return [entryOf(task, entry, tally)];
    }
    tally.skip('not-an-issue', index + 1);
    return [];
}
function entryOf(task, details, tally) {
    tally.records += 1;
    const record = (0,jsonl/* isJsonObject */.OW)(details)
        ? details
        : typeof details === 'string'
            ? { since: details }
            : {};
    const since = (0,fields/* firstOf */.Ku)(record, QUARANTINE_NAMES.since);
    const until = (0,fields/* firstOf */.Ku)(record, QUARANTINE_NAMES.until);
    return {
        task,
        since: since === undefined ? undefined : (0,fields/* takeInstant */.hT)(record[since], since, tally),
        until: until === undefined ? undefined : (0,fields/* takeInstant */.hT)(record[until], until, tally),
        reason: (0,fields/* takeProse */.lI)(record['reason'], 'reason', tally) ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/read/triage.js



/** The logs of the mechanical triage. */
const triageLogs = {
    name: 'triage',
    async read(reading) {
        const patterns = (0,load/* logOf */.Gs)(reading.settings.triage, reading.settings, 'triage');
        const { records, reports } = await (0,source/* readRecordFiles */.d)('triage', patterns, reading, readTriageRun);
        return { triages: records, reports };
    },
};
/** One row of triage.jsonl: a time, counts under any name, and scores by issue where the row has them. */
function readTriageRun(record, tally) {
    const counts = new Map();
    for (const [name, value] of Object.entries(record)) {
        if (typeof value === 'number' && Number.isFinite(value) && name !== 'timestamp')
            counts.set(tally.texts.name(name), value);
    }
    return {
        at: (0,fields/* takeInstant */.hT)(record['timestamp'], 'timestamp', tally),
        counts,
        scores: readScores(record['scored'] ?? record['scores'], tally),
    };
}
/** `[{"issue": 12, "score": 7}]` or `{"12": 7}`. */
function readScores(value, { texts }) {
    const scores = new Map();
    if (typeof value !== 'object' || value === null)
        return scores;
    const pairs = Array.isArray(value) ? value.map(issueAndScore) : Object.entries(value);
    for (const [issue, score] of pairs) {
        const named = typeof issue === 'string' || typeof issue === 'number';
        if (named && typeof score === 'number' && Number.isFinite(score))
            scores.set(texts.name(String(issue)), score);
    }
    return scores;
}
function issueAndScore(entry) {
    if (typeof entry !== 'object' || entry === null)
        return [undefined, undefined];
    const { issue, score } = entry;
    return [issue, score];
}

;// CONCATENATED MODULE: ./build/src/read/sources.js




/** What is read beside the cycles themselves. */
const OTHER_SOURCES = [deepTriageLogs, triageLogs, quarantineList];
/** All that is read, in the order of the report's table. A new source is its file and its line. */
const SOURCES = [cycleSources, ...OTHER_SOURCES];


/***/ }),

/***/ 83870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findRateChange),
/* harmony export */   y: () => (/* binding */ findLevelChange)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35801);
/* harmony import */ var _ranks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9902);
/* harmony import */ var _shuffle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5288);



/**
 * Bounds the work of one search: 1999 permutations up to 2500 elements, then fewer, but never under 199
 * (smallest possible p .005), reached at 25,000.
 */
const MAX_SHUFFLED_ELEMENTS = 5_000_000;
const MIN_PERMUTATIONS = 199;
/**
 * Fall of the log-likelihood below its maximum within which an index stays plausible, 95 %: the
 * maximum over both sides of a random walk, (1 - e^-x)^2 = .95 (Siegmund 1988).
 */
const PLAUSIBLE_FALL = -Math.log(1 - Math.sqrt(0.95));
/**
 * Most hits to be expected of all permutations for them to be spared. The likelihood ratio of one split exceeds g by luck
 * with a probability of at most 2 e^-g (Chernoff's bound on both sides), that of n splits with n times as much.
 */
const CERTAIN = 1e-4;
/**
 * Above this approximate p no order of the values is tried: it is three times what is asked for, and the approximation
 * is good to a factor of two.
 */
const HOPELESS = 0.03;
const MOST_ALPHA = 0.01;
/**
 * Approximate p of a largest log-likelihood ratio of g over all splits of n elements: with x^2 = 2 g and the share h of
 * the shortest segment, x phi(x) (T (1 - 1 / x^2) + 4 / x^2), T = 2 ln((1 - h) / h). Csorgo & Horvath (1997), Limit
 * Theorems in Change-Point Analysis, section 1.3.
 */
function luckOf(gain, n, minSegment) {
    const square = 2 * gain;
    if (square <= 1)
        return 1;
    const h = Math.min(0.5, minSegment / n);
    const density = Math.exp(-gain) / Math.sqrt(2 * Math.PI);
    return Math.sqrt(square) * density * (2 * Math.log((1 - h) / h) * (1 - 1 / square) + 4 / square);
}
/**
 * Finds the one index where the success probability of a series of independent 0/1 outcomes changed,
 * if it did: maximum of the likelihood ratio over all indices, against the same maximum in shuffled
 * series. Undefined when p > alpha, when all outcomes are equal, or below two segments of elements.
 *
 * Reference: Hinkley & Hinkley (1970), Biometrika 57, 477-488; Siegmund (1988), International
 * Statistical Review 56, 31-48, for the interval.
 *
 * @param series outcomes 0 or 1, in time order
 * @throws RangeError outside this domain or on an option outside its own
 */
function findRateChange(series, options) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireBinary */ .tG)('series', series);
    const found = findChange(new Float64Array(series), createRateScan, options);
    if (found === undefined)
        return undefined;
    return {
        ...found,
        before: countOnes(series.slice(0, found.index)),
        after: countOnes(series.slice(found.index)),
    };
}
/**
 * Finds the one index where the level of a series of independent values changed, if it did, on
 * mid-ranks: no single huge value can look like a change, and any increasing scale (seconds, minutes,
 * logarithms) gives the same answer. Undefined as for findRateChange. Medians are in the series' unit.
 *
 * Reference: Pettitt (1979), Applied Statistics 28, 126-135, for the ranks; here each index is weighed
 * by its variance, so that changes near the ends are found as well.
 *
 * @param series finite values, in time order
 * @throws RangeError outside this domain or on an option outside its own
 */
function findLevelChange(series, options) {
    const values = series.length === 0 ? new Float64Array() : (0,_ranks_js__WEBPACK_IMPORTED_MODULE_2__/* .rank */ .Tm)(series).ranks;
    const found = findChange(values, createLevelScan, options);
    if (found === undefined)
        return undefined;
    return {
        ...found,
        before: describeLevel(series.slice(0, found.index)),
        after: describeLevel(series.slice(found.index)),
    };
}
/** The search both series share; shuffles a copy of the values, and stops once p can only exceed alpha. */
function findChange(values, createScan, { seed, alpha = 0.01, permutations = 1999, minSegment = 8 }) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOpenUnit */ .Sd)('alpha', alpha);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWhole */ .Z7)('permutations', permutations);
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .requireWhole */ .Z7)('minSegment', minSegment);
    if (minSegment === 0 || permutations === 0)
        throw new RangeError('minSegment, permutations: at least 1');
    const shuffle = (0,_shuffle_js__WEBPACK_IMPORTED_MODULE_0__/* .createShuffle */ .a)(seed);
    const n = values.length;
    if (n < 2 * minSegment || values.every((x) => x === values[0]))
        return undefined;
    const scan = createScan(values);
    const score = new Float64Array(n + 1).fill(-Infinity);
    scan.fill(values, score, minSegment);
    const index = indexOfMaximum(score);
    const best = (0,_domain_js__WEBPACK_IMPORTED_MODULE_1__.at)(score, index);
    const gain = scan.gainOf(best);
    const affordable = Math.max(MIN_PERMUTATIONS, Math.floor(MAX_SHUFFLED_ELEMENTS / n));
    const draws = Math.min(permutations, affordable);
    // So far beyond luck that no order of these values comes near it: a hit is not to be expected once in 10,000.
    const isCertain = 2 * n * Math.exp(-gain) * draws < CERTAIN;
    if (!isCertain && alpha <= MOST_ALPHA && luckOf(gain, n, minSegment) > HOPELESS)
        return undefined;
    const isPlausible = (x) => x > -Infinity && scan.gainOf(x) >= gain - PLAUSIBLE_FALL;
    const interval = [score.findIndex(isPlausible), score.findLastIndex(isPlausible)];
    if (isCertain)
        return 1 / (1 + draws) > alpha ? undefined : { index, interval, p: 1 / (1 + draws) };
    const shuffled = values.slice();
    for (let hits = 0, i = 0;; i++) {
        if ((1 + hits) / (1 + draws) > alpha)
            return undefined;
        if (i === draws)
            return { index, interval, p: (1 + hits) / (1 + draws) };
        shuffle(shuffled);
        scan.fill(shuffled, score, minSegment);
        if ((0,_domain_js__WEBPACK_IMPORTED_MODULE_1__.at)(score, indexOfMaximum(score)) >= best * (1 - 1e-9))
            hits++;
    }
}
/** Two success probabilities against one: the log-likelihood ratio itself, from a table of x ln x. */
function createRateScan(outcomes) {
    const n = outcomes.length;
    const xLogX = new Float64Array(n + 1);
    for (let x = 1; x <= n; x++)
        xLogX[x] = x * Math.log(x);
    const fit = (k, size) => read(xLogX, k) + read(xLogX, size - k) - read(xLogX, size);
    let successes = 0;
    for (const x of outcomes)
        successes += x;
    const single = fit(successes, n);
    return {
        gainOf: (score) => score,
        fill(values, score, minSegment) {
            let k = 0;
            for (let t = 1; t <= n - minSegment; t++) {
                k += read(values, t - 1);
                if (t >= minSegment)
                    score[t] = fit(k, t) + fit(successes - k, n - t) - single;
            }
        },
    };
}
/** Two normal means against one with a common variance: the share of the variance that the two explain. */
function createLevelScan(ranks) {
    const n = ranks.length;
    let [all, total] = [0, 0];
    for (const x of ranks)
        all += x;
    const mean = all / n;
    for (const x of ranks)
        total += (x - mean) ** 2;
    return {
        // Two plateaus are explained in full; the floor keeps their likelihood finite.
        gainOf: (share) => (-n / 2) * Math.log(Math.max(1 - share, 1e-12)),
        fill(values, score, minSegment) {
            let sum = 0;
            for (let t = 1; t <= n - minSegment; t++) {
                sum += read(values, t - 1) - mean;
                if (t >= minSegment)
                    score[t] = (sum * sum * n) / (t * (n - t) * total);
            }
        },
    };
}
/** What `at` does without its check: these loops run a hundred million times on a long log. */
function read(values, index) {
    return values[index];
}
function indexOfMaximum(values) {
    let best = 0;
    for (let i = 1; i < values.length; i++)
        if (read(values, i) > read(values, best))
            best = i;
    return best;
}
function countOnes(part) {
    return { k: part.reduce((sum, x) => sum + x, 0), n: part.length };
}
function describeLevel(part) {
    return { median: (0,_ranks_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(part), n: part.length };
}


/***/ })

};
