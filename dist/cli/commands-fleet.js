export const id = 'commands-fleet';
export const ids = ['commands-fleet'];
export const modules = {

/***/ 11070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFleetHelp: () => (/* binding */ renderFleetHelp),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/find-files.js
var find_files = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
// EXTERNAL MODULE: ./build/src/settings/glob.js
var glob = __webpack_require__(6205);
;// CONCATENATED MODULE: ./build/src/fleet/bounds.js
/** How much fleet.json may hold: the one place. */
const FLEET_MOST = {
    /** Of this many loops a page says nothing that one of a part would not say better. */
    loops: 20_000,
    /** Of one loop. */
    findings: 5,
    reasons: 10,
    changes: 2,
    names: 6,
    /** As long as a baseline. */
    days: 28,
    /** Of what several loops have in common. */
    shared: 20,
    namedLoops: 50,
};

// EXTERNAL MODULE: ./build/src/insights/serialise.js
var serialise = __webpack_require__(12864);
// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(53328);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/stats/round.js
var round = __webpack_require__(90421);
// EXTERNAL MODULE: ./build/src/stats/proportion.js
var proportion = __webpack_require__(33115);
// EXTERNAL MODULE: ./build/src/stats/sketch.js
var sketch = __webpack_require__(13597);
// EXTERNAL MODULE: ./build/src/judge/rules/index.js + 33 modules
var rules = __webpack_require__(55018);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/stats/multiple.js
var multiple = __webpack_require__(81009);
// EXTERNAL MODULE: ./build/src/model/short-hash.js
var short_hash = __webpack_require__(87650);
;// CONCATENATED MODULE: ./build/src/fleet/merge.js


/**
 * Parts of a fleet as one: every loop once, by its newest report, in an order that the loops alone give.
 *
 * The order of the parts, how they were grouped before, and whether one comes twice make no difference: a tree of jobs
 * gives the same bytes as one.
 */
function mergeParts(parts) {
    const loops = new Map();
    const leftOut = new Map();
    for (const part of parts) {
        for (const loop of part.loops) {
            const key = keyOf(loop);
            const known = loops.get(key);
            loops.set(key, known === undefined ? loop : newerOf(known, loop));
        }
        for (const each of part.leftOut)
            leftOut.set(JSON.stringify([each.source, each.problem]), each);
    }
    return { loops: sorted(loops), leftOut: sorted(leftOut) };
}
/** Which loop it is: two loops of a repository have two names. */
function keyOf({ repository, name, source }) {
    return JSON.stringify([repository, name, source]);
}
function sorted(entries) {
    return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
/** Of two reports of one instant, one by their content, so that no order decides. */
function newerOf(a, b) {
    const difference = ((0,time/* parseInstant */.nV)(b.generated_at) ?? 0) - ((0,time/* parseInstant */.nV)(a.generated_at) ?? 0);
    if (difference !== 0)
        return difference > 0 ? b : a;
    return contentOf(b) > contentOf(a) ? b : a;
}
function contentOf(loop) {
    return (0,short_hash/* shortHash */.B)(JSON.stringify(loop));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/insights/schema/mergeable.js
var mergeable = __webpack_require__(41935);
// EXTERNAL MODULE: ./build/src/insights/schema/parts.js
var parts = __webpack_require__(37241);
;// CONCATENATED MODULE: ./build/src/fleet/schema.js






/**
 * fleet.json: what many insights.json say together. `loops` and `left_out` are what was read, and two files are merged by
 * these alone; all the rest is worked out from them. `schema/fleet.schema.json` is generated from it.
 */
/** Raised when a key changes its meaning. */
const FLEET_VERSION = 1;
/** What a loop needs, the most urgent first. */
const STATES = ['stopped', 'look', 'watch', 'steady', 'too-few'];
/** Why a loop is not judged as its own report judged it. */
const DOUBTS = ['many-loops', 'old-report'];
const positive = schemas/* number */.aig().check(api/* _gte */.qm(0));
const tally = { decided: parts/* count */.U9, succeeded: parts/* count */.U9 };
const schema_text = (most) => schemas/* string */.YjP().check(api/* _maxLength */.Eb(most), schemas/* describe */.q0y('Untrusted text'));
const spent = { cycles: parts/* count */.U9, seconds: positive, tokens: positive, cost_usd: positive };
const spending = schemas/* strictObject */.rej({
    total: positive.check(schemas/* describe */.q0y('Of all cycles of the window that say what they cost')),
    decided: parts/* count */.U9,
    priced: parts/* count */.U9.check(schemas/* describe */.q0y('Decided cycles that say it')),
    succeeded: parts/* count */.U9,
});
const schema_finding = schemas/* strictObject */.rej({
    rule: schema_text(100),
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
    level: schemas/* nullable */.mee(schemas/* enum */.k5n(finding/* LEVELS */.A_)).check(schemas/* describe */.q0y('Null with `rules: seed`')),
    p: schemas/* nullable */.mee(parts/* rate */.TS).check(schemas/* describe */.q0y('As the loop’s report corrected it; null where no test was made')),
    lead: schema_text(2000),
    recommendation: schema_text(2000),
    since: schemas/* nullable */.mee(parts/* instant */.uR),
});
const change = schemas/* strictObject */.rej({
    series: schemas/* enum */.k5n(['success', 'duration']),
    worse: schemas/* boolean */.zMY(),
    from: parts/* instant */.uR.check(schemas/* describe */.q0y('The change lies between this')),
    to: parts/* instant */.uR.check(schemas/* describe */.q0y('and this')),
    names: schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* enum */.k5n(['epoch', 'model', 'agent']), name: schema_text(2000) }))
        .check(api/* _maxLength */.Eb(FLEET_MOST.names), schemas/* describe */.q0y('What the log names from there on')),
});
/** What is kept of one insights.json. */
const keptLoop = schemas/* strictObject */.rej({
    name: schemas/* nullable */.mee(schema_text(200)),
    repository: schemas/* nullable */.mee(schema_text(200)),
    source: schemas/* nullable */.mee(schema_text(1000))
        .check(schemas/* describe */.q0y('The file, where its insights name neither the loop nor the repository')),
    generated_at: parts/* instant */.uR,
    verdict: schemas/* enum */.k5n(finding/* VERDICTS */.bk),
    verdict_reason: schemas/* enum */.k5n(finding/* VERDICT_REASONS */.QJ),
    search: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Its cycles are tries of a search')),
    unrated: schemas/* nullable */.mee(schemas/* enum */.k5n(finding/* UNRATED */.iU)).check(schemas/* describe */.q0y('Why it has no rate of success')),
    unit: schemas/* enum */.k5n(units/* UNITS */.QN),
    last_at: schemas/* nullable */.mee(parts/* instant */.uR).check(schemas/* describe */.q0y('Of its newest cycle')),
    window: schemas/* strictObject */.rej({ days: schemas/* int */.Whr().check(api/* _gte */.qm(1)), from: parts/* instant */.uR, to: parts/* instant */.uR, ...tally }),
    previous: schemas/* strictObject */.rej(tally).check(schemas/* describe */.q0y('The window of the same length before it')),
    baseline: schemas/* strictObject */.rej(tally),
    ...(0,parts/* boundedList */.Y4)('findings', schema_finding, FLEET_MOST.findings, 'Neither muted nor explained by another'),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
        template: schema_text(2000),
        before: parts/* count */.U9.check(schemas/* describe */.q0y('In the baseline')),
        now: parts/* count */.U9.check(schemas/* describe */.q0y('In the window')),
    }))
        .check(api/* _maxLength */.Eb(FLEET_MOST.reasons)),
    changes: schemas/* array */.YOg(change).check(api/* _maxLength */.Eb(FLEET_MOST.changes)),
    days: (0,parts/* cappedMap */.M2)(iso/* date */.p6(), schemas/* tuple */.PVZ([parts/* count */.U9, parts/* count */.U9]), FLEET_MOST.days, 'Succeeded and decided, by day'),
    cycle_seconds: schemas/* nullable */.mee(schemas/* strictObject */.rej({ before: mergeable/* bins */.v, now: mergeable/* bins */.v }))
        .check(schemas/* describe */.q0y('How long decided cycles took, in baseline and window')),
    waste: schemas/* strictObject */.rej({ ...spent, all_seconds: positive }),
    cost_usd: schemas/* nullable */.mee(spending),
    tokens: schemas/* nullable */.mee(spending),
});
const judged = {
    state: schemas/* enum */.k5n(STATES),
    doubt: schemas/* nullable */.mee(schemas/* enum */.k5n(DOUBTS))
        .check(schemas/* describe */.q0y('`many-loops`: among so many loops luck explains a finding of its report; `old-report`: its report is much older than the newest one')),
    first: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(0)))
        .check(schemas/* describe */.q0y('Which of `findings` to act on first; null for none that holds')),
};
const loop = schemas/* strictObject */.rej({ ...keptLoop.shape, ...judged });
const leftOut = schemas/* strictObject */.rej({ source: schema_text(1000), problem: schema_text(1000) });
const shared = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['reason', 'days', 'model', 'epoch', 'agent'])
        .check(schemas/* describe */.q0y('`reason`: more failures with the same reason; `days`: a change for the worse in the same days; others: a change for the worse where the same one came in')),
    what: schema_text(2000).check(schemas/* describe */.q0y('The reason, the series or the name; untrusted text')),
    from: schemas/* nullable */.mee(parts/* instant */.uR).check(schemas/* describe */.q0y('The changes lie between this')),
    to: schemas/* nullable */.mee(parts/* instant */.uR).check(schemas/* describe */.q0y('and this')),
    p: schemas/* nullable */.mee(parts/* rate */.TS)
        .check(schemas/* describe */.q0y('That luck gives as much, corrected for what was looked at; null for a plain count')),
    ...(0,parts/* boundedList */.Y4)('loops', schema_text(1000), FLEET_MOST.namedLoops),
})
    .check(schemas/* describe */.q0y('The same trouble in several loops'));
const spread = schemas/* strictObject */.rej({
    timed: parts/* count */.U9,
    median_seconds: schemas/* nullable */.mee(positive),
    slowest_tenth_seconds: schemas/* nullable */.mee(positive).check(schemas/* describe */.q0y('One in ten took longer')),
});
const sums = schemas/* strictObject */.rej({
    unit: schemas/* enum */.k5n(units/* UNITS */.QN),
    loops: parts/* count */.U9,
    now: schemas/* strictObject */.rej({ ...tally, interval: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Wilson, 95 %')) }),
    before: schemas/* strictObject */.rej(tally).check(schemas/* describe */.q0y('The windows before')),
    cycle_seconds: schemas/* strictObject */.rej({ before: spread, now: spread })
        .check(schemas/* describe */.q0y('In baseline and window, within 2%; of loops whose report tells')),
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ day: iso/* date */.p6(), ...tally }))
        .check(api/* _maxLength */.Eb(FLEET_MOST.days), schemas/* describe */.q0y('The last ones, oldest first')),
});
const money = schemas/* nullable */.mee(schemas/* strictObject */.rej({ loops: parts/* count */.U9, ...spending.shape }))
    .check(schemas/* describe */.q0y('Summed over the loops that record it'));
const fleetSchema = schemas/* strictObject */.rej({
    fleet_version: schemas/* literal */.euz(FLEET_VERSION).check(schemas/* describe */.q0y('Raised only when a key changes its meaning')),
    generated_at: schemas/* nullable */.mee(parts/* instant */.uR).check(schemas/* describe */.q0y('Of the newest report')),
    window: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        days: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(1)))
            .check(schemas/* describe */.q0y('Null where the loops’ windows are of several lengths')),
        from: parts/* instant */.uR,
        to: parts/* instant */.uR,
    })),
    summary: schemas/* strictObject */.rej({
        loops: parts/* count */.U9,
        need_a_look: parts/* count */.U9.check(schemas/* describe */.q0y('`stopped` and `look`')),
        stopped: parts/* count */.U9,
        look: parts/* count */.U9,
        watch: parts/* count */.U9,
        steady: parts/* count */.U9,
        too_few: parts/* count */.U9,
        rates: schemas/* array */.YOg(sums)
            .check(api/* _maxLength */.Eb(units/* UNITS */.QN.length), schemas/* describe */.q0y('Without loops that have no rate, and without searches')),
        waste: schemas/* strictObject */.rej(spent),
        cost_usd: money,
        tokens: money,
    }),
    ...(0,parts/* boundedList */.Y4)('shared', shared, FLEET_MOST.shared, 'The most loops first'),
    loops: schemas/* array */.YOg(loop)
        .check(api/* _maxLength */.Eb(FLEET_MOST.loops), schemas/* describe */.q0y('What needs a look first stands first')),
    left_out: schemas/* array */.YOg(leftOut)
        .check(api/* _maxLength */.Eb(FLEET_MOST.loops), schemas/* describe */.q0y('Files that could not be used, and why')),
})
    .check(schemas/* describe */.q0y('What Loop Introspection found out about many loops'));

;// CONCATENATED MODULE: ./build/src/fleet/judge-loops.js






/** The false discovery rate over loops, as over the tests of one report. */
const MOST_Q = 0.1;
/** A report of a week ago is last week's. */
const OLD_AFTER_DAYS = 8;
/**
 * What each loop needs, the most urgent first. What a report found in its loop alone must hold among all of them: of a
 * thousand loops that never change, some have a bad week.
 */
function judgeLoops(loops) {
    const isLuck = luckAmong(loops);
    const newest = Math.max(...loops.map(({ generated_at: at }) => (0,time/* parseInstant */.nV)(at) ?? 0));
    const judged = loops.map((loop) => judgeLoop(loop, isLuck, newest));
    const urgency = new Map(judged.map((loop) => [loop, urgencyOf(loop)]));
    return judged.toSorted((a, b) => compare(urgency.get(a) ?? [], urgency.get(b) ?? []));
}
/**
 * Benjamini-Hochberg over loops, rule by rule. A loop in which a rule found nothing was asked as well, and counts as one
 * with nothing to show. What needs no test is no luck, nor what an earlier day found and still lasts.
 */
function luckAmong(loops) {
    const families = new Map();
    for (const finding of loops.flatMap(({ findings }) => findings)) {
        if (finding.p === null)
            continue;
        const family = families.get(finding.rule);
        if (family === undefined)
            families.set(finding.rule, [finding]);
        else
            family.push(finding);
    }
    const asked = loops.filter((loop) => loop.verdict !== 'unknown' || loop.findings.length > 0).length;
    const luck = new Set();
    for (const family of families.values()) {
        const silent = Array.from({ length: Math.max(0, asked - family.length) }, () => 1);
        const qs = (0,multiple/* benjaminiHochberg */.U)([...family.map(({ p }) => p ?? 1), ...silent]);
        for (const [index, finding] of family.entries())
            if ((qs[index] ?? 1) > MOST_Q)
                luck.add(finding);
    }
    return (finding) => luck.has(finding);
}
function judgeLoop(loop, isLuck, newest) {
    const first = loop.findings.findIndex((finding) => !isLuck(finding));
    const isOld = newest - ((0,time/* parseInstant */.nV)(loop.generated_at) ?? 0) > OLD_AFTER_DAYS * time/* MICROS_PER_DAY */.Rq;
    const doubt = isOld
        ? 'old-report'
        : loop.findings.some((each) => (0,finding/* isGrave */.IE)(each) && isLuck(each))
            ? 'many-loops'
            : null;
    const holding = loop.findings.filter((finding) => !isLuck(finding));
    return { ...loop, state: isOld ? 'watch' : stateOf(loop, holding), doubt, first: first < 0 ? null : first };
}
function stateOf(loop, holding) {
    // With `rules: seed` nothing was tested.
    const tested = holding.filter(({ level }) => level !== null);
    if (loop.verdict_reason === 'old-data')
        return 'stopped';
    if (tested.some(({ rule, severity }) => severity === 'high' && (0,rules/* ruleNamed */.QZ)(rule)?.verdict === 'stopped'))
        return 'stopped';
    if (tested.some(({ severity }) => severity === 'high'))
        return 'look';
    if (loop.verdict === 'worse' && tested.some(finding/* isGrave */.IE))
        return 'look';
    if (loop.findings.some(finding/* isGrave */.IE) || loop.verdict === 'watch' || loop.verdict === 'worse')
        return 'watch';
    return loop.verdict === 'unknown' ? 'too-few' : 'steady';
}
/** By state, then by how many more cycles failed than were to be expected, then by name. */
function urgencyOf(loop) {
    return [STATES.indexOf(loop.state), -moreFailures(loop), keyOf(loop)];
}
function moreFailures({ window, baseline, unrated, search }) {
    if (baseline.decided === 0 || unrated !== null || search)
        return 0;
    return Math.max(0, (baseline.succeeded / baseline.decided) * window.decided - window.succeeded);
}
function compare(a, b) {
    for (const [index, own] of a.entries()) {
        const other = b[index] ?? '';
        if (own !== other)
            return own < other ? -1 : 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./build/src/fleet/labels.js
var labels = __webpack_require__(67319);
// EXTERNAL MODULE: ./build/src/analyse/reasons/tokens.js
var tokens = __webpack_require__(23647);
// EXTERNAL MODULE: ./build/src/stats/counts.js
var counts = __webpack_require__(82273);
;// CONCATENATED MODULE: ./build/src/fleet/shared-trouble.js







/** Luck gives less than this once in a hundred fleets: failures of one loop come in bunches. */
const MOST_P = 0.01;
/** Two of many changes fall together soon. */
const FEWEST_TOGETHER = 3;
/** Older changes are no trouble of now. */
const RECENT_DAYS = 28;
/** The same trouble in several loops, the most loops first: one cause may be behind it. */
function sharedTrouble(loops, labelOf) {
    const found = [...sharedReasons(loops), ...sharedDays(loops), ...sharedNames(loops)];
    return found
        .map(({ loops: own, ...rest }) => {
        const labels = own.map(labelOf).toSorted((a, b) => (a < b ? -1 : 1));
        const omitted = labels.length - FLEET_MOST.namedLoops;
        return {
            ...rest,
            loops: labels.slice(0, FLEET_MOST.namedLoops),
            ...(omitted > 0 && { loops_omitted: omitted }),
        };
    })
        .toSorted((a, b) => countOf(b) - countOf(a) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
function countOf({ loops, loops_omitted: omitted = 0 }) {
    return loops.length + omitted;
}
/**
 * Reasons that rose in several loops, each loop held against its own baseline. Of what failed for the reason in both
 * times together, `now` is binomial; the sum over loops with different shares varies less than one with their mean.
 */
function sharedReasons(loops) {
    const groups = (0,group_by/* groupBy */.$)(loops.flatMap((loop) => occurrencesIn(loop)), ({ key }) => key);
    const candidates = [...groups.values()].filter((group) => group.length > 1);
    const tested = candidates.map((group) => ({ group, p: riseOf(group), most: mostOf(group) }));
    const qs = (0,multiple/* benjaminiHochberg */.U)(tested.map(({ p }) => p));
    return tested.flatMap(({ group, most }, index) => {
        const q = qs[index] ?? 1;
        const rising = group.filter(({ now, expected }) => now > 1 && now - expected >= 1);
        // Without the loop that has the most of it there must be something left.
        const others = riseOf(group.filter((each) => each !== most));
        if (q > MOST_P || others > 0.05 || rising.length < 2)
            return [];
        const [template = ''] = group.map((each) => each.template).toSorted();
        return [
            {
                kind: 'reason',
                what: template,
                from: null,
                to: null,
                p: q,
                loops: rising.map(({ loop }) => loop),
            },
        ];
    });
}
/** A loop may have two templates of one key, since it met them in another order. */
function occurrencesIn(loop) {
    const cycles = loop.window.decided + loop.baseline.decided;
    const same = (0,group_by/* groupBy */.$)(loop.reasons, ({ template }) => (0,tokens/* tokenise */.t)(template)
        .map(({ key }) => key)
        .join(' '));
    return [...same].map(([key, reasons]) => {
        const now = sum(reasons.map((reason) => reason.now));
        const all = now + sum(reasons.map(({ before }) => before));
        const expected = cycles === 0 ? now : (all * loop.window.decided) / cycles;
        return { key, loop, template: reasons[0]?.template ?? '', now, all, expected };
    });
}
/** One-sided p. */
function riseOf(group) {
    const all = sum(group.map((each) => each.all));
    if (all === 0)
        return 1;
    const share = Math.min(1, sum(group.map(({ expected }) => expected)) / all);
    return Math.min(1, (0,proportion/* binomialTail */.Cv)(sum(group.map(({ now }) => now)), all, share));
}
function mostOf(group) {
    return group.reduce((most, each) => (each.now - each.expected > most.now - most.expected ? each : most));
}
function worsenings(loops) {
    const newest = Math.max(...loops.map(({ generated_at: at }) => (0,time/* parseInstant */.nV)(at) ?? 0));
    return loops.flatMap((loop) => loop.changes.flatMap((change) => {
        const [from = 0, to = 0] = [(0,time/* parseInstant */.nV)(change.from), (0,time/* parseInstant */.nV)(change.to)];
        const isRecent = newest - to <= RECENT_DAYS * time/* MICROS_PER_DAY */.Rq;
        return change.worse && isRecent && from <= to ? [{ loop, change, from, to }] : [];
    }));
}
/** The day on which the most loops may have changed for the worse, where luck seldom brings so many together. */
function sharedDays(loops) {
    return [...(0,group_by/* groupBy */.$)(worsenings(loops), ({ change }) => change.series)].flatMap(([series, all]) => {
        const days = [...new Set(all.flatMap(({ from, to }) => [(0,time/* dayNumber */.U$)(from), (0,time/* dayNumber */.U$)(to)]))].toSorted((a, b) => a - b);
        const covering = days.map((day) => all.filter(({ from, to }) => (0,time/* dayNumber */.U$)(from) <= day && day <= (0,time/* dayNumber */.U$)(to)));
        const most = covering.reduce((best, each) => (each.length > best.length ? each : best), []);
        const usual = sum(all.map(({ from, to }) => (0,time/* dayNumber */.U$)(to) - (0,time/* dayNumber */.U$)(from) + 1)) / RECENT_DAYS;
        const p = Math.min(1, Math.max(0, 1 - (0,counts/* poissonAtMost */.cK)(Math.max(0, most.length - 1), usual)) * RECENT_DAYS);
        if (most.length < FEWEST_TOGETHER || p > 0.05)
            return [];
        const outer = (side, better) => most.reduce((best, each) => (better(each[side], best[side]) ? each : best)).change[side];
        return [
            {
                kind: 'days',
                what: series,
                from: outer('from', (a, b) => a < b),
                to: outer('to', (a, b) => a > b),
                p,
                loops: most.map(({ loop }) => loop),
            },
        ];
    });
}
/** Loops that changed for the worse where the same model, epoch or agent came in: a plain count. */
function sharedNames(loops) {
    const named = worsenings(loops).flatMap(({ loop, change }) => change.names.map((name) => ({ loop, ...name })));
    return [...(0,group_by/* groupBy */.$)(named, ({ what, name }) => `${what} ${name}`).values()].flatMap((group) => {
        const own = [...new Set(group.map(({ loop }) => loop))];
        const [first] = group;
        if (first === undefined || own.length < 2)
            return [];
        return [{ kind: first.what, what: first.name, from: null, to: null, p: null, loops: own }];
    });
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./build/src/fleet/fleet-of.js











/** What many loops say together. Pure: equal loops give equal bytes, in whatever order they were read. */
function fleetOf({ loops: kept, leftOut }) {
    const loops = judgeLoops(kept);
    const shared = sharedTrouble(kept, (0,labels/* labelsOf */.P)(kept));
    const omitted = shared.length - FLEET_MOST.shared;
    return {
        fleet_version: FLEET_VERSION,
        generated_at: latest(kept.map(({ generated_at: at }) => at)) ?? null,
        window: windowOf(kept),
        summary: summaryOf(loops),
        shared: shared.slice(0, FLEET_MOST.shared),
        ...(omitted > 0 && { shared_omitted: omitted }),
        loops,
        left_out: [...leftOut],
    };
}
/** The bytes of fleet.json: a loop a line, since there may be thousands. */
function serialiseFleet({ loops, left_out: leftOut, ...fleet }) {
    const head = JSON.stringify(fleet, serialise/* wellFormed */.E, 2).replace(/\n\}$/, '');
    const lines = (all) => all.length === 0
        ? '[]'
        : `[\n${all.map((each) => `    ${JSON.stringify(each, serialise/* wellFormed */.E)}`).join(',\n')}\n  ]`;
    return `${head},\n  "loops": ${lines(loops)},\n  "left_out": ${lines(leftOut)}\n}\n`;
}
function windowOf(loops) {
    const from = latest(loops.map(({ window }) => window.from), (a, b) => a < b);
    const to = latest(loops.map(({ window }) => window.to));
    if (from === undefined || to === undefined)
        return null;
    const days = new Set(loops.map(({ window }) => window.days));
    const [only] = days;
    return { days: days.size === 1 && only !== undefined ? only : null, from, to };
}
function latest(instants, isBetter = (a, b) => a > b) {
    return instants.reduce((best, each) => best === undefined || isBetter((0,time/* parseInstant */.nV)(each) ?? 0, (0,time/* parseInstant */.nV)(best) ?? 0) ? each : best, undefined);
}
function summaryOf(loops) {
    const count = (state) => loops.filter((loop) => loop.state === state).length;
    const [stopped, look] = [count('stopped'), count('look')];
    return {
        loops: loops.length,
        need_a_look: stopped + look,
        stopped,
        look,
        watch: count('watch'),
        steady: count('steady'),
        too_few: count('too-few'),
        rates: ratesOf(loops),
        waste: {
            cycles: fleet_of_sum(loops, ({ waste }) => waste.cycles),
            seconds: (0,round/* roundHalfEven */.a)(fleet_of_sum(loops, ({ waste }) => waste.seconds), 1),
            tokens: fleet_of_sum(loops, ({ waste }) => waste.tokens),
            cost_usd: (0,round/* roundHalfEven */.a)(fleet_of_sum(loops, ({ waste }) => waste.cost_usd), 4),
        },
        cost_usd: moneyOf(loops, 'cost_usd'),
        tokens: moneyOf(loops, 'tokens'),
    };
}
/** Counts of unlike things are not added up. Old reports are of another time. */
function ratesOf(loops) {
    const rated = loops.filter(({ unrated, search, window, doubt }) => unrated === null && !search && window.decided > 0 && doubt !== 'old-report');
    return [...(0,group_by/* groupBy */.$)(rated, ({ unit }) => unit).values()]
        .map((same) => {
        const [decided, succeeded] = [
            fleet_of_sum(same, ({ window }) => window.decided),
            fleet_of_sum(same, ({ window }) => window.succeeded),
        ];
        const [low, high] = (0,proportion/* wilsonInterval */.YV)(succeeded, decided);
        return {
            unit: same[0]?.unit ?? 'cycle',
            loops: same.length,
            now: {
                decided,
                succeeded,
                interval: [(0,round/* roundHalfEven */.a)(low, 4), (0,round/* roundHalfEven */.a)(high, 4)],
            },
            before: {
                decided: fleet_of_sum(same, ({ previous }) => previous.decided),
                succeeded: fleet_of_sum(same, ({ previous }) => previous.succeeded),
            },
            cycle_seconds: { before: spreadOf(same, 'before'), now: spreadOf(same, 'now') },
            days: daysOf(same),
        };
    })
        .toSorted((a, b) => b.now.decided - a.now.decided || (a.unit < b.unit ? -1 : 1));
}
function spreadOf(loops, side) {
    const whole = (0,sketch/* mergeSketches */.tB)(loops.map((loop) => sketchIn(loop.cycle_seconds?.[side] ?? {})));
    const quantile = (share) => {
        const value = (0,sketch/* quantileOfSketch */.V6)(whole, share);
        return value === undefined ? null : Number(value.toPrecision(3));
    };
    return {
        timed: (0,sketch/* countOfSketch */.dK)(whole),
        median_seconds: quantile(0.5),
        slowest_tenth_seconds: quantile(0.9),
    };
}
function sketchIn(bins) {
    return new Map(Object.entries(bins).map(([bin, count]) => [Number(bin), count]));
}
function daysOf(loops) {
    const days = new Map();
    for (const [day, [succeeded, decided]] of loops.flatMap((loop) => Object.entries(loop.days))) {
        const known = days.get(day) ?? { decided: 0, succeeded: 0 };
        days.set(day, { decided: known.decided + decided, succeeded: known.succeeded + succeeded });
    }
    return [...days]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(-FLEET_MOST.days)
        .map(([day, counts]) => ({ day, ...counts }));
}
function moneyOf(loops, currency) {
    const own = loops.flatMap((loop) => loop[currency] ?? []);
    if (own.length === 0)
        return null;
    return {
        loops: own.length,
        total: (0,round/* roundHalfEven */.a)(fleet_of_sum(own, ({ total }) => total), 4),
        decided: fleet_of_sum(own, ({ decided }) => decided),
        priced: fleet_of_sum(own, ({ priced }) => priced),
        succeeded: fleet_of_sum(own, ({ succeeded }) => succeeded),
    };
}
function fleet_of_sum(all, valueOf) {
    return all.reduce((total, one) => total + valueOf(one), 0);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/src/insights/read.js + 6 modules
var insights_read = __webpack_require__(46943);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/insights/lead-of.js
var lead_of = __webpack_require__(33027);
// EXTERNAL MODULE: ./build/src/insights/sound-findings.js
var sound_findings = __webpack_require__(11707);
;// CONCATENATED MODULE: ./build/src/fleet/loop-of.js





/**
 * What a fleet keeps of one insights.json: numbers that can be summed, and what to do first.
 *
 * @param source the file, which names the loop where its insights do not
 */
function loopOf(insights, source) {
    const { loop, window, baseline, data_quality: quality, prices, waste } = insights;
    const { findings, omitted } = openFindings(insights);
    const sound = (0,sound_findings/* soundFindings */.Qe)(insights);
    return asRead({
        name: loop.name,
        repository: loop.repository,
        source: loop.name === null && loop.repository === null ? source.slice(0, 1000) : null,
        generated_at: insights.generated_at,
        verdict: insights.verdict,
        verdict_reason: insights.verdict_reason,
        search: insights.search === true,
        unrated: insights.unrated ?? null,
        unit: insights.unit ?? 'cycle',
        last_at: quality.last_at,
        window: {
            days: window.days,
            from: window.from,
            to: window.to,
            decided: window.decided,
            succeeded: window.succeeded,
        },
        previous: { decided: window.previous.decided, succeeded: window.previous.succeeded },
        baseline: { decided: baseline.decided, succeeded: baseline.succeeded },
        findings: findings.map((found) => findingOf(found, sound)),
        ...(omitted > 0 && { findings_omitted: omitted }),
        reasons: reasonsOf(insights),
        changes: insights.change_points.map(changeOf),
        days: loop_of_daysOf(insights),
        cycle_seconds: insights.mergeable?.cycle_seconds ?? null,
        waste: {
            cycles: waste.cycles,
            seconds: waste.seconds,
            tokens: waste.tokens,
            cost_usd: waste.cost_usd,
            all_seconds: waste.all_seconds,
        },
        cost_usd: spendingOf(prices?.cost_usd),
        tokens: spendingOf(prices?.tokens),
    });
}
/** As it will be when its file is read again: which of two reports stays must not depend on that. */
function asRead(loop) {
    return JSON.parse(JSON.stringify(loop, serialise/* wellFormed */.E));
}
function openFindings({ generated_at: at, recommendations, recommendations_omitted: beyond = 0 }) {
    const now = (0,time/* parseInstant */.nV)(at) ?? 0;
    const open = recommendations.filter(({ category, muted_until: until, explained_by: by }) => category !== 'health' && by === undefined && !(((0,time/* parseInstant */.nV)(until) ?? -Infinity) > now));
    const findings = open.slice(0, FLEET_MOST.findings);
    return { findings, omitted: open.length - findings.length + beyond };
}
function findingOf(found, sound) {
    const { rule = '', severity, evidence, since } = found;
    return {
        rule: rule.slice(0, 100),
        severity,
        level: evidence?.level ?? null,
        p: evidence?.q ?? evidence?.p ?? null,
        lead: (0,lead_of/* leadOf */.M)(found).slice(0, 2000),
        recommendation: (0,sound_findings/* orderOfFinding */.bK)(found, (0,sound_findings/* changeBehind */.n5)(found, sound)).slice(0, 2000),
        since: since ?? null,
    };
}
/** The most frequent ones, whenever they came: taking those that are frequent now would make each look as if it rose. */
function reasonsOf({ failure_reasons: reasons }) {
    return reasons
        .filter(({ id, before, now }) => id !== 'other' && before + now > 0)
        .toSorted((a, b) => b.before + b.now - a.before - a.now || (a.id < b.id ? -1 : 1))
        .slice(0, FLEET_MOST.reasons)
        .map(({ template, before, now }) => ({ template: template.slice(0, 2000), before, now }));
}
function loop_of_daysOf({ history }) {
    const busy = history.days.filter(({ decided }) => decided > 0).slice(-FLEET_MOST.days);
    return Object.fromEntries(busy.map(({ day, succeeded, decided }) => [day, [succeeded, decided]]));
}
function changeOf({ series, from, to, before, after, changed, named = [], }) {
    const names = [
        ...changed.flatMap(({ what, to: name }) => what === 'epoch' || what === 'model' || what === 'agent' ? [{ what, name }] : []),
        ...named.map(({ what, name }) => ({ what, name })),
    ];
    const first = new Map(names.map((each) => [`${each.what} ${each.name}`, each]));
    return {
        series,
        worse: isWorse(series, before, after),
        from,
        to,
        names: [...first.values()].slice(0, FLEET_MOST.names),
    };
}
function isWorse(series, before, after) {
    if (series === 'duration')
        return (after.median_seconds ?? 0) > (before.median_seconds ?? 0);
    return (after.succeeded ?? 0) * before.cycles < (before.succeeded ?? 0) * after.cycles;
}
function spendingOf(price) {
    if (price === undefined)
        return null;
    const { total, decided, priced, succeeded } = price.now;
    return { total, decided, priced, succeeded };
}

;// CONCATENATED MODULE: ./build/src/fleet/read-part.js





/** A fleet of the most loops has less. In UTF-16 units. */
const MOST_FLEET_TEXT = 64 * 1024 ** 2;
/**
 * Reads an insights.json, or a fleet.json that was merged before. Either comes from outside: every key of it is checked,
 * and what cannot be used is left out by name.
 *
 * @param source the file as the user knows it
 * @param clean takes out of the insights what must not be passed on
 */
function readPart(text, source, clean) {
    if (BEGINS_AS_FLEET.test(text))
        return readFleet(text, source, clean);
    const read = (0,insights_read/* readInsights */.Q)(text);
    if ('problem' in read)
        return leftOutOf(source, read.problem);
    return { loops: [clean(loopOf(read.insights, source))], leftOut: [] };
}
/** Of one file that cannot be used. */
function leftOutOf(source, problem) {
    return { loops: [], leftOut: [{ source: source.slice(0, 1000), problem: problem.slice(0, 1000) }] };
}
/** As it is written, and as other programs spell it anew. */
const BEGINS_AS_FLEET = /^\uFEFF?\s*\{\s*"fleet_version"/;
function readFleet(text, source, clean) {
    if (text.length > MOST_FLEET_TEXT)
        return leftOutOf(source, 'is too large for a fleet.json');
    const value = (0,json/* parseJson */.q)(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || !('fleet_version' in value))
        return leftOutOf(source, 'holds no JSON object');
    const { fleet_version: version } = value;
    if (version !== FLEET_VERSION)
        return leftOutOf(source, describeVersion(version));
    const checked = parse/* safeParse */.xL(fleetSchema, value);
    if (!checked.success) {
        const places = checked.error.issues.slice(0, 3).map(({ path }) => errors/* toDotPath */.sR(path) || 'the top');
        return leftOutOf(source, `does not fit its schema at ${places.join(', ')}`);
    }
    const { loops, left_out: leftOut } = checked.data;
    return clean({ loops: loops.map(keptOf), leftOut });
}
/** Without what was worked out of it and the others. */
function keptOf(loop) {
    return Object.fromEntries(Object.entries(loop).filter(([key]) => key in keptLoop.shape));
}
function describeVersion(version) {
    return typeof version === 'number' && version > FLEET_VERSION
        ? `was written by a newer version (fleet ${version}; this one reads ${FLEET_VERSION})`
        : 'is of no version that can be read; make it anew';
}

;// CONCATENATED MODULE: ./build/src/fleet/gather.js











/** Larger than any of these files, and small enough to hold. */
const FILE = { bytes: MOST_FLEET_TEXT, cause: causes/* tooLarge */.g$.insights };
const IN_FOLDER = '**/insights.json';
/** As many as are held at once besides the loops. */
const AT_ONCE = 500;
/**
 * The fleet of all files that the patterns mean: paths, globs, and folders, which stand for every insights.json in them.
 *
 * @param clean takes out of what was read what must not be passed on
 */
async function gatherFleet(patterns, access, clean) {
    const tooMuch = (0,glob/* globsProblem */.j)(patterns);
    if (tooMuch !== undefined)
        return { problem: `what is named ${tooMuch}`, leftOut: [] };
    const roomy = { ...access, mostFiles: FLEET_MOST.loops };
    const found = (await Promise.all(patterns.map((pattern) => filesOf(pattern, roomy)))).flat();
    let fleet = { loops: [], leftOut: [] };
    for (let from = 0; from < found.length; from += AT_ONCE)
        fleet = mergeParts([fleet, ...found.slice(from, from + AT_ONCE).map((file) => partOf(file, clean))]);
    const { loops, leftOut } = fleet;
    if (loops.length > FLEET_MOST.loops)
        return {
            problem: `${(0,words/* plural */.LS)(loops.length, 'loop')} are more than one page can hold; name a part of them`,
            leftOut: [],
        };
    if (loops.length > 0)
        return fleetOf(fleet);
    return { problem: describeNone(found), leftOut };
}
async function filesOf(pattern, access) {
    const folder = external_node_path_.resolve(access.root, pattern);
    if (!isFolder(folder) || (access.confined && !(0,read_access/* isInside */.FK)(folder, access.root)))
        return (0,find_files/* findFiles */.l)([pattern], access);
    const inside = await (0,find_files/* findFiles */.l)([IN_FOLDER], { ...access, root: folder });
    return inside.map((each) => ({ ...each, path: external_node_path_.join(pattern, each.path) }));
}
function isFolder(given) {
    try {
        return external_node_fs_.statSync(given).isDirectory();
    }
    catch {
        return false;
    }
}
function partOf(file, clean) {
    // One name on every system, so that a fleet says the same wherever it was merged.
    const source = clean(file.path.replaceAll('\\', '/'));
    const text = (0,read_access/* isTrouble */.KM)(file) ? file : (0,read_access/* readText */.yR)(file, FILE);
    return typeof text === 'string' ? readPart(text, source, clean) : leftOutOf(source, text.say);
}
function describeNone(found) {
    const isThere = found.some((file) => !(0,read_access/* isTrouble */.KM)(file));
    return isThere
        ? 'none of the files is an insights.json of this version; make them anew with this version'
        : 'no file is there; name insights.json files, a folder that holds some, or a glob in quotation marks';
}

// EXTERNAL MODULE: ./build/src/publish/own-secrets.js
var own_secrets = __webpack_require__(76049);
// EXTERNAL MODULE: ./build/src/publish/our-file.js
var our_file = __webpack_require__(11838);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/publish/write-file.js
var write_file = __webpack_require__(24441);
// EXTERNAL MODULE: ./build/src/report/parts/markdown-parts.js
var markdown_parts = __webpack_require__(68663);
// EXTERNAL MODULE: ./build/src/report/safe/markdown.js
var markdown = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/src/report/fleet/fleet-words.js
var fleet_words = __webpack_require__(57699);
// EXTERNAL MODULE: ./build/src/report/fleet/loop-url.js
var loop_url = __webpack_require__(81693);
;// CONCATENATED MODULE: ./build/src/report/fleet/fleet-markdown.js





/** What each part shows at most, so that nine and nine hundred loops are read in the same time. */
const MOST = { first: 3, look: 6, watch: 3, names: 5, shared: 3, waste: 5, leftOut: 3 };
const MOST_ORDER = 120;
const MOST_REASON = 80;
/** The page of many loops for a run's summary. @param forge for links to the loops */
function fleetMarkdown(fleet, forge) {
    const labelOf = (0,fleet_words/* labelsOfFleet */.lI)(fleet);
    const named = (loop) => {
        const label = (0,fleet_words/* shortLabelText */._n)(labelOf(loop));
        const url = (0,loop_url/* loopUrl */.w)(loop, forge);
        return url === undefined ? (0,markdown/* inlineText */.ln)(label) : (0,markdown/* link */.nf)(label, url);
    };
    const parts = [
        `## ${(0,fleet_words/* fleetTitle */.XM)(fleet)}`,
        (0,fleet_words/* fleetLead */.bl)(fleet).join(' '),
        alertPart(fleet, named),
        tablePart(fleet, named, labelOf),
        sharedPart(fleet),
        wastePart(fleet, labelOf),
        leftOutPart(fleet),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function alertPart(fleet, named) {
    const need = (0,fleet_words/* needALook */.Jh)(fleet, MOST.first);
    if (need.length === 0)
        return '';
    const first = need.map((loop) => `${named(loop)} (${(0,markdown/* inlineText */.ln)((0,fleet_words/* whyText */.ss)(loop), MOST_REASON)})`);
    return `> [!WARNING]\n> **Look at ${need.length === 1 ? 'this' : 'these'} first:** ${(0,words/* list */.p_)(first)}.`;
}
function tablePart(fleet, named, labelOf) {
    const all = fleet.summary.loops;
    const rowOf = (loop) => [
        `${fleet_words/* STATE_MARKS */.t7[loop.state]} **${named(loop)}**`,
        (0,markdown/* inlineText */.ln)((0,fleet_words/* successText */.xT)(loop)),
        (0,markdown/* inlineText */.ln)((0,fleet_words/* todoText */.ku)(loop, all), MOST_ORDER),
    ];
    const rowsOf = (loops, count, mark) => [
        ...loops.map(rowOf),
        ...(count > loops.length
            ? [[`${mark} ${(0,words/* groupThousands */.Zv)(count - loops.length)} more`, '', 'In fleet.json']]
            : []),
    ];
    const together = (state, todo) => {
        const loops = (0,fleet_words/* byName */.nG)((0,fleet_words/* loopsIn */.$W)(fleet, state), labelOf);
        if (loops.length === 0)
            return [];
        const names = (0,fleet_words/* namesText */.cb)(loops.slice(0, MOST.names).map(labelOf), loops.length, MOST.names);
        return [[`${fleet_words/* STATE_MARKS */.t7[state]} ${(0,markdown/* inlineText */.ln)(names, 400)}`, fleet_words/* STATE_WORDS */.I7[state], todo]];
    };
    return (0,markdown_parts/* table */.tp)(['Loop', 'Success', 'First thing to do'], ['left', 'left', 'left'], [
        ...rowsOf((0,fleet_words/* needALook */.Jh)(fleet, MOST.look), fleet.summary.need_a_look, fleet_words/* STATE_MARKS */.t7.look),
        ...rowsOf((0,fleet_words/* loopsIn */.$W)(fleet, 'watch').slice(0, MOST.watch), fleet.summary.watch, fleet_words/* STATE_MARKS */.t7.watch),
        ...together('steady', 'Nothing'),
        ...together('too-few', fleet_words/* NOTHING_YET */.xB),
    ]);
}
function sharedPart({ shared, shared_omitted: omitted = 0, summary }) {
    const count = shared.length + omitted;
    const lines = shared
        .slice(0, MOST.shared)
        .map((each) => `- ${(0,markdown/* inlineText */.ln)((0,fleet_words/* sharedText */.b8)(each, summary.loops), 400)}`);
    const more = count - lines.length;
    return (0,markdown_parts/* folded */.TM)({ bold: 'Same thing in several loops:', more: (0,words/* groupThousands */.Zv)(count) }, [
        ...lines,
        ...(more > 0 ? [`- ${(0,words/* groupThousands */.Zv)(more)} more in fleet.json`] : []),
    ]);
}
function wastePart(fleet, labelOf) {
    const { head, rows } = (0,fleet_words/* wasteTable */.Hc)(fleet, labelOf);
    const cells = rows.slice(0, MOST.waste).map((row) => row.map((cell) => (0,markdown/* inlineText */.ln)(cell)));
    const more = rows.length - cells.length;
    const parts = [
        ...(0,fleet_words/* sumTexts */.Ev)(fleet).map((sentence) => (0,markdown/* inlineText */.ln)(sentence, 300)),
        (0,markdown_parts/* table */.tp)(head, ['left', 'right', 'right', 'right'], cells),
        more > 0 ? `${(0,words/* plural */.LS)(more, 'more loop')} in fleet.json` : '',
    ].filter((part) => part !== '');
    return (0,markdown_parts/* folded */.TM)({ bold: 'Rates, waste and price' }, parts.flatMap((part, index) => (index === 0 ? [part] : ['', part])));
}
function leftOutPart({ left_out: leftOut }) {
    const lines = leftOut
        .slice(0, MOST.leftOut)
        .map(({ source, problem }) => `- ${(0,markdown/* inlineText */.ln)(source, 100)}: ${(0,markdown/* inlineText */.ln)(problem, 150)}`);
    const more = leftOut.length - lines.length;
    return (0,markdown_parts/* folded */.TM)({ bold: 'Left out:', more: (0,words/* plural */.LS)(leftOut.length, 'file') }, [
        ...lines,
        ...(more > 0 ? [`- ${(0,words/* groupThousands */.Zv)(more)} more in fleet.json`] : []),
    ]);
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/report/parts/columns.js
var columns = __webpack_require__(94054);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
;// CONCATENATED MODULE: ./build/src/report/fleet/fleet-text.js





const MOST_ROWS = 16;
const MOST_WATCHED = 8;
const MOST_NAMES = 8;
const MOST_LINES = 10;
/** What many loops say together as a terminal shows it, in lines. */
function fleetText(fleet, hasColour = false) {
    const { bold, red, yellow } = (0,picocolors.createColors)(hasColour);
    const labelOf = (0,fleet_words/* labelsOfFleet */.lI)(fleet);
    const { loops: all } = fleet.summary;
    const colourOf = (state) => state === 'watch' ? yellow : red;
    const need = (0,fleet_words/* needALook */.Jh)(fleet, MOST_ROWS);
    const watch = (0,fleet_words/* loopsIn */.$W)(fleet, 'watch');
    const shown = [...need, ...watch.slice(0, MOST_WATCHED)];
    const lines = (0,columns/* renderColumns */.CO)(shown.map((loop) => [
        fleet_words/* STATE_WORDS */.I7[loop.state],
        (0,inert/* inertText */.UJ)((0,fleet_words/* shortLabelText */._n)(labelOf(loop))),
        (0,inert/* inertText */.UJ)((0,fleet_words/* successText */.xT)(loop)),
        (0,inert/* inertText */.UJ)((0,fleet_words/* todoText */.ku)(loop, all), 160),
    ]), ['left', 'left', 'left', 'left']).map((line, index) => colourOf(shown[index]?.state ?? 'watch')(line));
    const together = (state) => {
        const loops = (0,fleet_words/* byName */.nG)((0,fleet_words/* loopsIn */.$W)(fleet, state), labelOf);
        if (loops.length === 0)
            return [];
        return [
            `${(0,words/* upperFirst */.Zb)(fleet_words/* STATE_WORDS */.I7[state])}: ${(0,inert/* inertText */.UJ)((0,fleet_words/* namesText */.cb)(loops.slice(0, MOST_NAMES).map(labelOf), loops.length, MOST_NAMES))}`,
        ];
    };
    return [
        bold((0,fleet_words/* fleetTitle */.XM)(fleet)),
        ...(0,fleet_words/* fleetLead */.bl)(fleet),
        ...titled('', lines, fleet.summary.need_a_look + watch.length),
        ...spaced([...together('steady'), ...together('too-few')]),
        ...titled(bold('Same thing in several loops'), fleet.shared.slice(0, MOST_LINES).map((each) => (0,inert/* inertText */.UJ)((0,fleet_words/* sharedText */.b8)(each, all))), fleet.shared.length + (fleet.shared_omitted ?? 0)),
        ...spaced((0,fleet_words/* sumTexts */.Ev)(fleet)),
        ...titled(bold(`Left out: ${(0,words/* plural */.LS)(fleet.left_out.length, 'file')}`), fleet.left_out.slice(0, MOST_LINES).map(({ source, problem }) => (0,inert/* inertText */.UJ)(`${source} ${problem}`)), fleet.left_out.length),
    ];
}
function spaced(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function titled(title, lines, count) {
    if (lines.length === 0)
        return [];
    const more = count - lines.length;
    return spaced([
        ...(title === '' ? [] : [title]),
        ...lines.map((line) => `  ${line}`),
        ...(more > 0 ? [`  ${(0,words/* groupThousands */.Zv)(more)} more in fleet.json`] : []),
    ]);
}

// EXTERNAL MODULE: ./build/src/report/safe/redact.js
var redact = __webpack_require__(45743);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/settings/flags.js
var flags = __webpack_require__(88096);
// EXTERNAL MODULE: ./build/src/model/command.js
var command = __webpack_require__(42618);
// EXTERNAL MODULE: ./build/src/settings/show-value.js
var show_value = __webpack_require__(85606);
// EXTERNAL MODULE: ./build/src/commands/command.js
var commands_command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/command-flags.js
var command_flags = __webpack_require__(72563);
// EXTERNAL MODULE: ./build/src/commands/terminal.js + 1 modules
var terminal = __webpack_require__(35941);
;// CONCATENATED MODULE: ./build/src/commands/fleet.js


















const FORMATS = ['text', 'markdown', 'json', 'html'];
const FLAGS = [
    {
        name: 'format',
        value: 'WHICH',
        describe: `What is printed. One of: ${FORMATS.join(', ')}. (default: text)`,
    },
    { name: 'output', value: 'FILE', describe: 'Where fleet.json is written. (default: not written)' },
];
/** The files are shards of one loop's log, see `--shard` of the report. */
const SAME_LOOP = '--same-loop';
/** How many files that were left out are named on a terminal. */
const MOST_NAMED = 10;
/** `fleet FILE...`: many insights.json as one page. */
async function run(args) {
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
        (0,terminal/* printHelp */.FR)(renderFleetHelp());
        return 0;
    }
    if (args.includes(SAME_LOOP))
        return reportOnShards(args.filter((arg) => arg !== SAME_LOOP));
    try {
        const { format, output, patterns } = readArguments(args);
        const access = { root: '.', confined: false };
        if (output !== undefined)
            checkOutput(output, access);
        const ownSecrets = (0,own_secrets/* readOwnSecrets */._)(process.env);
        const fleet = await gatherFleet(patterns, access, (value) => (0,redact/* redactInsights */.$)(value, ownSecrets));
        if ('problem' in fleet) {
            nameLeftOut(fleet.leftOut);
            (0,print/* printError */.yJ)(`error: ${fleet.problem}`);
            return 2;
        }
        nameLeftOut(fleet.left_out);
        if (output !== undefined)
            (0,write_file/* writeFileWhole */.t)(output, serialiseFleet(fleet), access);
        await fleet_print(format, fleet);
        return 0;
    }
    catch (error) {
        return (0,commands_command/* explain */.W)(error);
    }
}
/** The report on a log that is there in shards: these files in place of the log. */
async function reportOnShards(args) {
    const line = (0,flags/* readFlags */.u)(args, 'cycles');
    if (!line.given.some(({ name }) => name === 'cycles'))
        return (0,commands_command/* explain */.W)(new config_error/* ConfigError */.x([`fleet: name the shards, as in: fleet ${SAME_LOOP} "shards/*.jsonl"`]));
    const { runReport } = await Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-mcp-and-commands-report.shared'), __webpack_require__.e('commands-report')]).then(__webpack_require__.bind(__webpack_require__, 36453));
    return runReport(line);
}
/** @throws ConfigError with every problem */
function readArguments(args) {
    const { own, rest, problems } = (0,command_flags/* takeFlags */.d)(args, FLAGS);
    const format = own.get('format') ?? 'text';
    if (!FORMATS.includes(format))
        problems.push(`--format: ${(0,show_value/* showValue */.v)(format)} is not allowed; allowed: ${FORMATS.join(', ')}`);
    const patterns = rest.filter((each) => !/^-./.test(each));
    for (const flag of rest)
        if (!patterns.includes(flag))
            problems.push(`${(0,show_value/* showValue */.v)(flag)}: no flag of fleet; see fleet --help`);
    if (patterns.length === 0)
        problems.push('fleet: name the files, as in: fleet "insights/**/insights.json"');
    if (problems.length > 0)
        throw new config_error/* ConfigError */.x(problems);
    return { format, output: own.get('output'), patterns: patterns.map(unquoted) };
}
/** The shell of Windows hands single quotes on, which every other one takes away. */
function unquoted(pattern) {
    return /^'(.+)'$/.exec(pattern)?.[1] ?? pattern;
}
/** Before anything is read: a file that is somebody else's stays as it is. */
function checkOutput(output, access) {
    const found = (0,read_access/* resolveFile */.xq)(output, access);
    if (!(0,read_access/* isTrouble */.KM)(found) && !(0,our_file/* isOurs */.M)(found.realPath, 'fleet'))
        throw new config_error/* ConfigError */.x([`--output: ${(0,show_value/* showValue */.v)(output)} is there and no fleet.json; name another file`]);
}
function nameLeftOut(leftOut) {
    for (const { source, problem } of leftOut.slice(0, MOST_NAMED))
        (0,print/* printError */.yJ)(`left out: ${source} ${problem}`);
    if (leftOut.length > MOST_NAMED)
        (0,print/* printError */.yJ)(`left out: ${(0,words/* plural */.LS)(leftOut.length - MOST_NAMED, 'more file')}`);
}
async function fleet_print(format, fleet) {
    if (format === 'json')
        (0,print/* printJson */.Q2)(serialiseFleet(fleet));
    else if (format === 'markdown')
        (0,print/* printPage */.XS)(fleetMarkdown(fleet));
    else if (format === 'html') {
        const { fleetHtml } = await __webpack_require__.e(/* import() */ 'report-fleet-fleet-html').then(__webpack_require__.bind(__webpack_require__, 85225));
        (0,print/* printPage */.XS)(fleetHtml(fleet));
    }
    else
        for (const line of fleetText(fleet, (0,terminal/* wantsColour */.Ml)(process.stdout)))
            (0,print/* printLine */.wi)(line);
}
/** The text of `fleet --help`. */
function renderFleetHelp() {
    return [
        `Usage: ${command/* COMMAND */.W} fleet FILE... [--format ${FORMATS.join('|')}] [--output FILE]`,
        `       ${command/* COMMAND */.W} fleet ${SAME_LOOP} SHARD... [flags of the report]`,
        '',
        'Many loops on one page: which need a look first, which stopped, which are too small to judge, what several have in',
        'common, and how much succeeded in all of them. A finding must hold among so many loops. FILE is an insights.json, a',
        'folder that holds some, a glob in quotation marks, or a fleet.json that was merged before: merging in parts gives the',
        'same bytes. A file that cannot be used is named and left out.',
        '',
        ...(0,command_flags/* flagRows */.k)(FLAGS),
        '',
        `With ${SAME_LOOP} the files are the shards of one log, as \`${command/* COMMAND */.W} --shard 2/8\` writes them, and what comes out is`,
        'the report of that loop, to the byte as from the whole log.',
        '',
        `Example: ${command/* COMMAND */.W} fleet "insights/**/insights.json" --output fleet.json`,
        'Exit: 0 shown; 2 a flag to correct, or no file that can be used.',
    ];
}


/***/ }),

/***/ 67319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf)
/* harmony export */ });
/* harmony import */ var _model_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53328);

/** Its name, or its repository without the owner, where that tells it from the others; else both, whole. */
function labelsOf(loops) {
    const labels = new Map();
    for (const [short, same] of (0,_model_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(loops, shortLabel))
        for (const loop of same)
            labels.set(loop, same.length === 1 ? short : longLabel(loop));
    return (loop) => labels.get(loop) ?? longLabel(loop);
}
function shortLabel({ name, repository, source }) {
    return name ?? repository?.split('/').at(-1) ?? source ?? '';
}
function longLabel({ name, repository, source }) {
    if (repository === null)
        return name ?? source ?? '';
    return name === null ? repository : `${repository} (${name})`;
}


/***/ }),

/***/ 33027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ leadOf)
/* harmony export */ });
/** A finding in a few words, where it has them; else its whole sentence. */
function leadOf({ lead, finding }) {
    return lead ?? finding;
}


/***/ }),

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed),
/* harmony export */   x: () => (/* binding */ serialiseInsights)
/* harmony export */ });
/** The bytes of insights.json: two-space indent, one final newline, no lone surrogate. */
function serialiseInsights(insights) {
    return `${JSON.stringify(insights, wellFormed, 2)}\n`;
}
/** For JSON.stringify. */
function wellFormed(_key, value) {
    return typeof value === 'string' ? value.toWellFormed() : value;
}


/***/ }),

/***/ 11707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ soundFindings),
/* harmony export */   bK: () => (/* binding */ orderOfFinding),
/* harmony export */   n5: () => (/* binding */ changeBehind),
/* harmony export */   qq: () => (/* binding */ isMuted)
/* harmony export */ });
/* unused harmony export orderText */
/* harmony import */ var _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55018);

/** What of insights.json asks for something, and what it asks for: the same on each page and in a fleet. */
/** Without what is no trouble, what a person muted, and rules of which all is only likely: daily reports see some such. */
function soundFindings({ recommendations }) {
    const heard = recommendations.filter((finding) => finding.category !== 'health' && finding.severity !== 'info' && !isMuted(finding));
    const sure = new Set(heard.filter(({ evidence }) => evidence?.level !== 'likely').map(({ rule }) => rule));
    return heard.filter(({ rule }) => sure.has(rule));
}
/** Whether a person does not want to hear of it now. */
function isMuted({ muted_until: until }) {
    return until !== undefined && until !== null;
}
/** The finding that says when that changed which one of the whole loop is about; undefined where none does. */
function changeBehind({ rule, subject, facts: [fact] = [] }, findings) {
    if (subject?.kind !== 'loop' || tellsWhen(rule))
        return undefined;
    return findings.find(({ rule: other, facts: [when] = [] }) => tellsWhen(other) && when?.measure === fact?.measure);
}
function tellsWhen(rule) {
    return (0,_judge_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutRule */ .gt)(rule).tellsWhen === true;
}
/** What to do about it, without a final stop: what else changed at that time is the first thing to look at. */
function orderOfFinding(finding, change) {
    return orderText(change?.names_cause ? change : finding);
}
/** What to do, without the final stop that the seed program's texts have. */
function orderText({ recommendation }) {
    return recommendation.replace(/\.$/, '');
}


/***/ }),

/***/ 53328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** In the order in which each group's name first comes. */
function groupBy(all, nameOf) {
    const groups = new Map();
    for (const item of all) {
        const group = groups.get(nameOf(item));
        if (group === undefined)
            groups.set(nameOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 11838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _read_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75310);
/* harmony import */ var _read_shards_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83801);
/* harmony import */ var _report_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84658);




/** Marks stand within these first bytes. */
const HEAD_BYTES = 1024;
/** A larger file is an insights.json only when it begins as one is written. */
const MAX_PARSED_BYTES = 8 * 1024 ** 2;
const IS_OURS = {
    json: (head, readWhole) => BEGINS_AS_INSIGHTS.test(head) || isInsights(readWhole()),
    html: (head) => head.includes(_report_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_MARK */ .l),
    prompt: (head) => head.startsWith(_report_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .PROMPT_MARK */ .F),
    shard: (head) => head.startsWith(_read_shards_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARD_MARK */ .Hn),
    fleet: (head) => /^\{\s*"fleet_version": \d/.test(head),
};
/** Whether an existing file is one that a run before wrote in this format; an empty one may be taken. Never throws. */
function isOurs(realPath, format) {
    try {
        return ((0,_read_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)({ path: realPath, realPath, within: undefined }, (fd, bytes) => {
            if (bytes === 0)
                return true;
            const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES));
            const length = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0);
            return IS_OURS[format](head.toString('utf8', 0, length), () => bytes > MAX_PARSED_BYTES ? '' : node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(fd, 'utf8'));
        }) === true);
    }
    catch {
        // No JSON.
        return false;
    }
}
/** As it is written, also where only a part was kept. */
const BEGINS_AS_INSIGHTS = /^\{\s*"schema_version": \d+,\s*"generated_at": "[^"]*",\s*"loop": \{/;
/** Also one that a tool spelt anew, and the seed program's, which names no version. */
function isInsights(text) {
    const value = JSON.parse(text);
    return (typeof value === 'object' &&
        value !== null &&
        'total_cycles_analyzed' in value &&
        typeof value.total_cycles_analyzed === 'number' &&
        'recommendations' in value &&
        Array.isArray(value.recommendations));
}


/***/ }),

/***/ 57699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ loopsIn),
/* harmony export */   Ev: () => (/* binding */ sumTexts),
/* harmony export */   Hc: () => (/* binding */ wasteTable),
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   Jh: () => (/* binding */ needALook),
/* harmony export */   XM: () => (/* binding */ fleetTitle),
/* harmony export */   _n: () => (/* binding */ shortLabelText),
/* harmony export */   b8: () => (/* binding */ sharedText),
/* harmony export */   bl: () => (/* binding */ fleetLead),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   ku: () => (/* binding */ todoText),
/* harmony export */   lI: () => (/* binding */ labelsOfFleet),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   ss: () => (/* binding */ whyText),
/* harmony export */   t7: () => (/* binding */ STATE_MARKS),
/* harmony export */   xB: () => (/* binding */ NOTHING_YET),
/* harmony export */   xT: () => (/* binding */ successText)
/* harmony export */ });
/* harmony import */ var _fleet_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67319);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5596);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _parts_certainty_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87564);




/** What the pages over several loops say, in plain text that may quote the loops: each page makes it fit for itself. */
function fleetTitle({ summary: { loops, need_a_look: need } }) {
    const all = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(loops, 'loop');
    if (need === 0)
        return loops === 1 ? 'Fleet: the loop needs no look' : `Fleet: none of ${all} needs a look`;
    return `Fleet: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(need)} of ${all} ${need === 1 ? 'needs' : 'need'} a look`;
}
/** How much succeeded in all loops together: a sentence for each sort of what was counted. */
function fleetLead({ summary, window }) {
    if (summary.rates.length === 0)
        return ['No loop has a rate of success for its window.'];
    return summary.rates.map(({ unit, loops, now, before }) => {
        const words = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit });
        const span = window === null || window.days === null ? undefined : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .daysText */ .D5)(window.days);
        const when = window === null || span === undefined
            ? 'in their last windows'
            : `in the ${span} up to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longDay */ .tV)(window.to)}`;
        const earlier = span === undefined ? 'before that' : `the ${span} before`;
        const was = before.decided === 0 ? '' : `; ${earlier}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before.succeeded, before.decided)}`;
        const done = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ofText */ .XA)(now.succeeded, now.decided)} ${words.many} ${words.succeeded[1]}`;
        return `${done} in ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(loops, 'loop')} ${when} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(now.succeeded, now.decided)}${was}).`;
    });
}
const STATE_MARKS = { stopped: '🔴', look: '🔴', watch: '🟠', steady: '✅', 'too-few': '⚪' };
/** What to do about loops that cannot be judged. */
const NOTHING_YET = 'Nothing yet';
/** What each state is called on every page. */
const STATE_WORDS = {
    stopped: 'stopped',
    look: 'needs a look',
    watch: 'watch',
    steady: 'steady',
    'too-few': _parts_certainty_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_.insufficient,
};
/** `83% → 54%`, or what there is in its place. */
function successText(loop) {
    const { window, baseline, unrated, search, state, last_at: last } = loop;
    const words = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit: loop.unit, search });
    if (window.decided === 0)
        return last === null ? `no ${words.short}` : `none since ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(last)}`;
    if (unrated !== null || state === 'too-few')
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(window.decided)} ${words.short}`;
    if (search)
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ofText */ .XA)(window.succeeded, window.decided)} kept`;
    const now = (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(window.succeeded, window.decided);
    return baseline.decided === 0 ? now : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(baseline.succeeded, baseline.decided)} → ${now}`;
}
/** The first thing to do about a loop, as an order. */
function todoText(loop, all) {
    const { state, doubt, first, findings, findings_omitted: omitted = 0 } = loop;
    const finding = first === null ? undefined : findings[first];
    if (doubt === 'old-report')
        return `Check that it still reports: its last report is of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longDay */ .tV)(loop.generated_at)}`;
    if (state === 'steady')
        return 'Nothing';
    if (state === 'too-few')
        return NOTHING_YET;
    if (finding === undefined)
        return state === 'stopped'
            ? 'Check that the loop runs'
            : doubt === 'many-loops'
                ? `Watch one more week: luck may explain it among ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all, 'loop')}`
                : 'Watch one more week';
    const more = findings.length + omitted - 1;
    return `${finding.recommendation}${more > 0 ? ` (and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(more)} more)` : ''}`;
}
/** Why a loop stands first: what its report says, as a part of a sentence. */
function whyText(loop) {
    const finding = loop.first === null ? undefined : loop.findings[loop.first];
    if (finding !== undefined)
        return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lowerFirst */ .oZ)(finding.lead);
    const { one } = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit: loop.unit });
    return loop.last_at === null ? `no ${one}` : `no ${one} since ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longDay */ .tV)(loop.last_at)}`;
}
/** The same trouble in several loops, as a sentence. */
function sharedText({ kind, what, from, to, loops, loops_omitted: omitted = 0 }, all) {
    const count = loops.length + omitted;
    const named = namesText(loops, count, MOST_NAMES_IN_SENTENCE);
    const where = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(count)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all, 'loop')} (${named})`;
    if (kind === 'reason')
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(what)} rose in ${where}. Look for a shared cause before fixing them one by one.`;
    if (kind !== 'days')
        return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(count)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all, 'loop')} got worse where ${kind} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(what)} came in (${named}). Look at it first.`;
    const worse = what === 'duration' ? 'Cycles became slower' : 'Success fell';
    const days = from === null || to === null ? '' : `, ${spanText(from, to)}`;
    return `${worse} in the same days in ${where}${days}. Look for what changed for all of them.`;
}
const MOST_NAMES_IN_SENTENCE = 3;
const MOST_NAME = 60;
function spanText(from, to) {
    const [first, last] = [(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longDay */ .tV)(from), (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longDay */ .tV)(to)];
    return first === last ? `on ${first}` : `between ${first} and ${last}`;
}
/** `a, b, c and 12 more`. */
function namesText(names, count, most) {
    const shown = names.slice(0, most).map((name) => shortLabelText(name));
    const more = count - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(more)} more` : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(shown);
}
/** A label within a line. */
function shortLabelText(label) {
    return label.length <= MOST_NAME ? label : `${label.slice(0, MOST_NAME - 1)}…`.toWellFormed();
}
/** What failed cycles took and what a success costs, by loop, the most time first: plain text. */
function wasteTable({ loops }, labelOf) {
    const own = loops
        .filter(({ waste, cost_usd: cost }) => waste.seconds > 0 || waste.cost_usd > 0 || (cost?.succeeded ?? 0) > 0)
        .toSorted((a, b) => b.waste.seconds - a.waste.seconds || b.waste.cost_usd - a.waste.cost_usd);
    const isPriced = own.some(({ cost_usd: cost }) => cost !== null);
    return {
        head: ['Loop', 'Failed', 'Took', ...(isPriced ? ['A success costs'] : [])],
        rows: own.map((loop) => [
            shortLabelText(labelOf(loop)),
            (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(loop.waste.cycles),
            loop.waste.seconds > 0 ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(loop.waste.seconds) : '-',
            ...(isPriced ? [priceText(loop)] : []),
        ]),
    };
}
function priceText({ cost_usd: cost }) {
    if (cost === null || cost.succeeded === 0)
        return '-';
    return `${cost.priced < cost.decided ? 'at least ' : ''}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(cost.total / cost.succeeded)}`;
}
/** The interval of each rate, and what all loops paid: sentences. */
function sumTexts({ summary: { rates, waste, cost_usd: cost, loops } }) {
    const intervals = rates.flatMap(({ unit, now }) => {
        if (now.interval === null)
            return [];
        const [low, high] = now.interval.map((share) => Math.round(share * 100));
        return `${(0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit }).rateName}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(now.succeeded, now.decided)} of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(now.decided)} (95% interval ${low}% to ${high}%).`;
    });
    const spans = rates.flatMap(({ unit, cycle_seconds: { now } }) => {
        if (now.median_seconds === null || now.slowest_tenth_seconds === null)
            return [];
        const { many } = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit });
        return `Half of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(now.timed)} timed ${many} took at most about ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(now.median_seconds)}, one in ten more than ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(now.slowest_tenth_seconds)}.`;
    });
    const lost = waste.seconds > 0 ? [`Failed ones took ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(waste.seconds)}.`] : [];
    if (cost === null)
        return [...intervals, ...weekTexts(rates), ...spans, ...lost];
    const each = cost.succeeded === 0
        ? ''
        : `, ${cost.priced < cost.decided ? 'at least ' : ''}${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(cost.total / cost.succeeded)} for each success`;
    return [
        ...intervals,
        ...weekTexts(rates),
        ...spans,
        ...lost,
        `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR)(cost.total)} were spent in the ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ofText */ .XA)(cost.loops, loops)} loops that record it${each}.`,
    ];
}
/** How success went, week by week back from the newest day. */
function weekTexts(rates) {
    return rates.flatMap(({ unit, days }) => {
        const last = days.at(-1)?.day;
        if (last === undefined)
            return [];
        const weeks = [3, 2, 1, 0].map((ago) => {
            const own = days.filter(({ day: each }) => Math.floor(daysBetween(each, last) / 7) === ago);
            const [succeeded, decided] = [sumOf(own, 'succeeded'), sumOf(own, 'decided')];
            return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(succeeded, decided);
        });
        return `${(0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)({ unit }).rateName} week by week, up to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .longDay */ .tV)(last)}: ${weeks.join(', ')}.`;
    });
}
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
function sumOf(days, key) {
    return days.reduce((sum, each) => sum + each[key], 0);
}
/** The first ones of those that stopped and of those that got worse: many of the one do not hide the others. */
function needALook(fleet, most) {
    const [stopped, look] = [loopsIn(fleet, 'stopped'), loopsIn(fleet, 'look')];
    const half = Math.ceil(most / 2);
    const ofStopped = Math.max(half, most - look.length);
    const first = stopped.slice(0, ofStopped);
    return [...first, ...look.slice(0, most - first.length)];
}
function loopsIn({ loops }, ...states) {
    return loops.filter(({ state }) => states.includes(state));
}
/** Where they are all alike, a reader looks for a name. */
function byName(loops, labelOf) {
    return loops
        .map((loop) => ({ loop, label: labelOf(loop) }))
        .toSorted((a, b) => (a.label < b.label ? -1 : 1))
        .map(({ loop }) => loop);
}
function labelsOfFleet({ loops }) {
    return (0,_fleet_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOf */ .P)(loops);
}


/***/ }),

/***/ 81693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ loopUrl)
/* harmony export */ });
/**
 * Where a loop is looked at: its living issue where it has one to expect, or else its repository. An insights.json does
 * not tell the issue's number, which is given after it was written, so this is the list of issues with its label.
 *
 * @returns undefined where the forge is not known or the name is none of a repository
 */
function loopUrl({ repository, state }, forge) {
    if (forge === undefined || repository === null)
        return undefined;
    if (!/^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return undefined;
    const url = `${forge.server.replace(/\/+$/, '')}/${repository}`;
    const { issueLabel: label } = forge;
    if (label === undefined || (state !== 'stopped' && state !== 'look'))
        return url;
    return `${url}/issues?q=${encodeURIComponent(`is:issue label:"${label.replaceAll('"', '')}"`)}`;
}


/***/ }),

/***/ 84658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PROMPT_MARK),
/* harmony export */   l: () => (/* binding */ REPORT_MARK)
/* harmony export */ });
/** By these a file is known as a page that was written before: what does not bear its mark is somebody else's. */
/** In the head of report.html. */
const REPORT_MARK = '<meta name="generator" content="Loop Introspection">';
/** The first line of the prompt context. */
const PROMPT_MARK = '<loop_insights schema="1">';


/***/ }),

/***/ 87564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ certaintyWords),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   BQ: () => (/* binding */ sureFinding),
/* harmony export */   XG: () => (/* binding */ NO_CHANGE),
/* harmony export */   Ye: () => (/* binding */ CERTAINTY_LEGEND),
/* harmony export */   cL: () => (/* binding */ SURE),
/* harmony export */   ko: () => (/* binding */ certainty),
/* harmony export */   tC: () => (/* binding */ WATCHED)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85382);

/** The one place that words how sure a finding is. */
const LEVELS = {
    confirmed: 'clear',
    likely: 'likely',
    suggestive: 'weak sign',
    insufficient: 'too few',
};
const SURE = {
    ...LEVELS,
    usual: 'usual',
    unusual: 'more than usual, too little to act on',
    omitted: 'at least likely',
    held: 'not back yet',
};
/** In the place of a change. */
const NO_CHANGE = 'no change';
/** What the words mean, for a page's reader. */
function certaintyWords({ many }) {
    return [
        {
            word: LEVELS.confirmed,
            means: 'luck hardly explains it, also where much is tested every day, and it is large enough to matter.',
        },
        {
            word: LEVELS.likely,
            means: 'luck explains it less than 1 time in 20; daily reports see such a thing sooner or later.',
        },
        {
            word: LEVELS.suggestive,
            means: 'luck explains it more often: no reason to act on its own.',
        },
        {
            word: LEVELS.insufficient,
            means: `too few ${many} on one side: counts only, and no conclusion.`,
        },
    ];
}
/** The same in one line, for a page of few words. */
const CERTAINTY_LEGEND = `${LEVELS.confirmed}: luck hardly explains it; ${LEVELS.likely}: less than 1 time in 20; ${LEVELS.suggestive}: more often, never a reason to act`;
/** Why something is only watched. */
const WATCHED = {
    'too-few': LEVELS.insufficient,
    'luck-explains-it': LEVELS.suggestive,
    'many-were-tested': 'one of many that were tested',
};
/**
 * `clear`, `clear when it was found`; nothing for a check that needs no probability. No odds: those of one look at one
 * question are not those of daily reports that ask twenty.
 */
function certainty(evidence) {
    if (evidence?.method === _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .HELD */ ._r)
        return `${LEVELS[evidence.level]} when it was found`;
    if (evidence === undefined || evidence.p === undefined)
        return '';
    return LEVELS[evidence.level];
}
/** A finding with how sure it is. */
function sureFinding({ finding, evidence }) {
    const sure = certainty(evidence);
    return sure === '' ? finding : `${finding}, ${sure}`;
}


/***/ }),

/***/ 68663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Parts of which our Markdown pages are made. What they are given is Markdown already. */
/** How pages mark a severity. */
const MARKS = { high: '🔴 High', medium: '🟠 Medium', low: '🔵 Low', info: '⚪ Info' };
/** A part that opens with a click; '' where it would hold nothing. `bold` stands before `more`. */
function folded(summary, lines) {
    if (lines.length === 0)
        return '';
    const more = summary.more === undefined || summary.more === '' ? '' : ` ${summary.more}`;
    return [
        '<details>',
        `<summary><b>${summary.bold}</b>${more}</summary>`,
        '',
        ...lines,
        '',
        '</details>',
    ].join('\n');
}
/** A table of Markdown; '' without rows. Cells are Markdown; a last column without any text is left out. */
function table(head, align, rows) {
    if (rows.length === 0)
        return '';
    const width = rows.every((row) => row.at(-1) === '') ? head.length - 1 : head.length;
    const line = (cells) => `| ${cells.slice(0, width).join(' | ')} |`;
    return [
        line(head),
        `|${align
            .slice(0, width)
            .map((side) => (side === 'right' ? '--:' : ':--'))
            .join('|')}|`,
        ...rows.map(line),
    ].join('\n');
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50916);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31783);


/**
 * Text from outside in Markdown: it shows as it is and means nothing, to a parser and to what a forge looks for in
 * the rendered text afterwards (mentions, references, commits, emoji).
 *
 * Two contexts: `inlineText` for a piece of a line, `blockText` for lines of their own. `<` never stays as it is, so
 * no comment that marks our own pages can come of either.
 */
/** Shows nothing and is no part of a word: it breaks what a forge would look for. The only invisible one we write. */
const BREAK = '\u200B';
/** Unlike after a backslash, nothing is left of these that a stage before or after the parser could take up. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
    '\\': '&#92;',
};
/**
 * A piece of text for a paragraph, a table cell, a list item, a heading, emphasis or a link's label.
 *
 * One line without invisible characters, at most `max` UTF-16 units before escaping. Not for the inside of an HTML
 * block, where a backslash would show.
 */
function inlineText(text, max = 200) {
    return breakReferences((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(text, max))
        .replace(/[&<>|$\\]/g, (mark) => ENTITIES[mark] ?? '')
        .replace(/[`*_{}[\]!~]/g, String.raw `\$&`)
        .replace(/^(\d{0,9})([-+=:.)])/, String.raw `$1\$2`);
}
/** Lines of text as a fenced block that stands at the left margin; whole lines are left out at the end, and counted. */
function blockText(text, options = {}) {
    const { info = '', maxLines = 40, maxLength = 4000 } = options;
    const kept = [];
    let left = maxLength;
    for (const line of text.slice(0, maxLength * 4).split(NEW_LINE)) {
        const shown = breakMentions((0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(blockLine(line), maxLength));
        left -= shown.length + 1;
        if (kept.length === maxLines || (left < 0 && kept.length > 0))
            break;
        kept.push(shown);
    }
    const more = countLines(text) - kept.length;
    if (more > 0)
        kept.push(`… ${more} more ${more === 1 ? 'line' : 'lines'}`);
    const longest = Math.max(2, ...(kept.join('\n').match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${/^[\w-]*$/.test(info) ? info : ''}`, ...kept, fence].join('\n');
}
/** A link to an address of ours; anything but http(s) leaves the label alone. */
function link(label, url) {
    const text = inlineText(label === '' ? url : label);
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) ? `[${text}](${encodeAddress(href)})` : text;
}
/** A piece of text in the type of code. A tag, since between backticks a table would need other escapes. */
function code(text, max) {
    const inner = inlineText(text, max);
    return inner === '' ? '' : `<code>${inner}</code>`;
}
function encodeAddress(href) {
    return href
        .replace(/[()<>[\]\\`|$*_~!'"\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replaceAll('&', '&amp;');
}
/** What forges turn into links, mails, icons and closed issues after Markdown is done. */
function breakReferences(text) {
    return (breakMentions(text)
        .replace(/!(?=\d)|\bGH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/gi, BREAK)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        // Seven hex digits may name a commit.
        .replace(/\b[\da-f]{7,}\b/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`)));
}
function breakMentions(text) {
    return text.replace(/[@#＠＃﹫﹟]/g, `$&${BREAK}`);
}
const NEW_LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
function countLines(text) {
    return text.split(NEW_LINE).length - (/[\n\r]$/.test(text) ? 1 : 0);
}
function blockLine(line) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .stripInvisible */ ._0)(line.replaceAll('\t', '    ')).trimEnd().replaceAll('<!--', `<${BREAK}!--`);
}


/***/ })

};
