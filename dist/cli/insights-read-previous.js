export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 50269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrevious: () => (/* binding */ readPrevious)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/insights/schema/findings.js
var findings = __webpack_require__(84097);
;// CONCATENATED MODULE: ./build/src/insights/facts-of.js
/** The facts of a finding as the program knows them, of those that insights.json holds. */
function factsOf(blocks) {
    return blocks.map(({ measure, before, now }) => ({
        measure,
        ...(before && { before: amountOf(before) }),
        now: amountOf(now),
    }));
}
function amountOf({ value, k, n }) {
    return { value, ...(k !== undefined && { k }), ...(n !== undefined && { n }) };
}

// EXTERNAL MODULE: ./build/src/insights/schema/parts.js
var parts = __webpack_require__(37241);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/insights/version.js
var version = __webpack_require__(24747);
;// CONCATENATED MODULE: ./build/src/insights/read-previous.js








/** A file of this size is none of ours. In UTF-16 units. */
const MOST_TEXT = 8 * 1024 ** 2;
/**
 * What people were told in the last report: `readInsights` checks all of the file, which costs a run twice as long as
 * judging does. The file comes from outside, so nothing in it is believed, and texts in it stay untrusted.
 *
 * @returns what it says, or why it cannot be used, as a part of a sentence
 */
function readPrevious(text) {
    if (text.length > MOST_TEXT)
        return { problem: 'is too large for an insights.json' };
    const checked = parse/* safeParse */.xL(shape(), (0,json/* parseJson */.q)(text));
    if (!checked.success)
        return { problem: 'does not fit the schema of insights.json' };
    const { generated_at: at, total_cycles_analyzed: cycles, recommendations } = checked.data;
    return {
        at: (0,time/* parseInstant */.nV)(at) ?? 0,
        cycles,
        told: recommendations.flatMap((each) => toldOf(each) ?? []),
    };
}
/** Nothing of what has no life: of the seed program, of an older version, or "nothing found". */
function toldOf(block) {
    const { id, rule, severity, category, subject: of, lead = '', detail = '', recommendation } = block;
    const { first_seen: first, since, evidence, facts = [] } = block;
    const [firstSeen, began] = [(0,time/* parseInstant */.nV)(first), (0,time/* parseInstant */.nV)(since)];
    if (id === undefined || rule === undefined || of === undefined || evidence === undefined)
        return undefined;
    if (firstSeen === undefined || began === undefined)
        return undefined;
    const aim = block.goal && goalOf(block.goal);
    return {
        finding: {
            id,
            rule,
            severity,
            category,
            subject: of,
            lead,
            detail,
            recommendation,
            facts: factsOf(facts),
            evidence: { level: evidence.level, method: finding/* HELD */._r, n: evidence.n },
            ...(aim && { goal: aim }),
        },
        firstSeen,
        since: began,
    };
}
function goalOf({ measure, subject: of, direction, target, within_days: days, within_cycles: cycles, beyond, }) {
    const within = days === undefined ? (cycles === undefined ? undefined : { cycles }) : { days };
    if (within === undefined)
        return undefined;
    return { measure, subject: of, direction, target, within, ...(beyond !== undefined && { beyond }) };
}
const MOST_TOLD = 2000;
const MOST_LEAD = 2000;
const shape = () => schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(version/* SCHEMA_VERSION */.f),
    generated_at: parts/* instant */.uR,
    total_cycles_analyzed: parts/* count */.U9,
    recommendations: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/))),
        rule: schemas/* optional */.lqM(schemas/* string */.YjP()),
        severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
        subject: schemas/* optional */.lqM(findings/* subject */.bc),
        category: schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD)),
        recommendation: schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD)),
        lead: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD))),
        detail: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD))),
        facts: schemas/* optional */.lqM(schemas/* array */.YOg(findings/* fact */.fK).check(api/* _maxLength */.Eb(findings/* MOST_FACTS */.aZ))),
        goal: schemas/* optional */.lqM(schemas/* nullable */.mee(findings/* goal */.wk)),
        evidence: schemas/* optional */.lqM(schemas/* object */.Ikc({ level: schemas/* enum */.k5n(finding/* LEVELS */.A_), n: parts/* pair */.V2 })),
        first_seen: schemas/* optional */.lqM(iso/* date */.p6()),
        since: schemas/* optional */.lqM(parts/* instant */.uR),
    }))
        .check(api/* _maxLength */.Eb(MOST_TOLD)),
});


/***/ }),

/***/ 84097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ recommendations),
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   aZ: () => (/* binding */ MOST_FACTS),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   wk: () => (/* binding */ goal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43759);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82586);
/* harmony import */ var _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55018);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58060);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37241);






/** What was found, and what is only watched. */
const evidence = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    level: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_),
    method: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The test; `rule` for a check that needs no probability, `held` for what an earlier day found')),
    n: _parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pair */ .V2.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Cycles before and now')),
    k: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pair */ .V2).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Successes, or what the test counts, before and now')),
    effect: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Size of the difference in the rule’s unit')),
    interval: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pair */ .V2).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('95 % interval of the effect')),
    p: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Two-sided')),
    q: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Corrected for the number of tests in the rule’s family')),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('How sure it is'));
const subject = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy),
    key: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Untrusted text')),
});
const measure = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(Object.keys(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF));
const unit = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([...new Set(Object.values(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF))]);
const fact = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    measure,
    unit,
    before: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Before the window, or what is usual or allowed')),
    now: _parts_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj,
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('A number that the finding rests on'));
const goal = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    measure,
    unit,
    subject,
    direction: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['above', 'at-least', 'below', 'at-most']),
    target: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('In the unit')),
    within_days: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Either this')),
    within_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('or this: over which cycles to come')),
    beyond: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Counts only what goes beyond this: seconds, or times the usual, or its share')),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('What shows that acting on it worked'));
/** No rule has as many. */
const MOST_FACTS = 10;
const words = {
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    finding: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    recommendation: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
};
const id = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(/^[0-9a-f]{16}$/));
const judged = {
    id: id.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Fingerprint: the same from run to run')),
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y(`One of: ${_judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map(({ id: rule }) => rule).join(', ')}`)),
    subject,
    lead: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The sentence `finding` without the numbers in its brackets')),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('These numbers; empty for none')),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(fact)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(MOST_FACTS))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The first one is what the finding is about')),
    evidence,
    expected_saving_seconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('What acting on it saves in one window, at most')),
    goal: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(goal),
    worked_if: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The goal in words; completes "It worked if ..."')),
    names_cause: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('It names a model, an epoch or a commit that changed at the same time')),
    explained_by: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(id)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Id of the finding without whose cycles this one would not be')),
};
const inWindow = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ..._parts_js__WEBPACK_IMPORTED_MODULE_4__/* .tries */ .A0.shape, failed_in_incidents: _parts_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9, failed_seconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Of tasks that keep failing: all their cycles in the window, also those of incidents'));
const recommendation = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...words,
    ...zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .partial */ .OH3(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...judged, ..._memory_js__WEBPACK_IMPORTED_MODULE_3__/* .life */ .FD })).shape,
    in_window: inWindow,
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('With `rules: seed`, and when nothing was found, only the first four keys'));
const omittedFindings = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Not with `rules: seed`')),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    subject_kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy)),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(1)),
    new: (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .omitted */ .Pd)('How many of them are new or back, and not muted'),
    tries: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .tries */ .A0).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Of tasks that keep failing, as their findings count them')),
    in_window: inWindow,
    ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedList */ .Y4)('keys', zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.omittedKeys, 'Keys of their subjects, the most urgent first; untrusted text'),
});
const recommendations = {
    recommendations: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(recommendation)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.findingsOfARule * _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.length))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y(`The most urgent first, of each rule ${_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.findingsOfARule} at most`)),
    recommendations_omitted: (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .omitted */ .Pd)('How many more there are than `recommendations` has room for'),
    recommendations_omitted_by_rule: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(omittedFindings).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(_judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.length * _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('What these are about')),
};
const watched = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...words,
    ...judged,
    reason_code: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .WATCH_REASONS */ .ki).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Why it is only watched')),
});


/***/ }),

/***/ 58060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ life),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   te: () => (/* binding */ effectiveness),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43759);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82586);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28880);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37241);





/** What the days before this one leave to tell. */
const day = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('A whole UTC day'));
/** Of an open finding. */
const life = {
    status: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUSES */ .f).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Seen from the day before; `regressed` had ended lately')),
    first_seen: day.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('The first day on which it was found')),
    since: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('When the change itself began')),
    days_open: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Whole days from the first one on')),
    last_seen: day.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('The last day on which it was found anew; no later day showed its end')),
    ended_before: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(day).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Of a regressed one: when it had ended')),
    muted_until: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Until when a person does not want to hear of it')),
};
const told = {
    id: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(/^[0-9a-f]{16}$/)),
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy),
        key: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Untrusted text')),
    }),
    finding: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('What was the case, in words; may quote the log')),
};
const ended = {
    ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedList */ .Y4)('ended', zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        ...told,
        first_seen: day,
        since: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
        ended_on: day,
        ending: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDINGS */ .Jx),
        because: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDING_REASONS */ .kd),
    }), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.ended, 'Findings that ended within the last 28 days, the newest first'),
    ended_omitted_resolved_in_window: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .omitted */ .Pd)('Of those left out, how many were resolved in the window'),
};
const effectiveness = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedList */ .Y4)('effectiveness', zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ...told,
    recommendation: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    worked_if: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    first_seen: day,
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .EFFECTS */ .tQ),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .EFFECT_REASONS */ .oq),
    measure: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(Object.keys(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .MEASURES */ .sF))),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Before the change')),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Since the day after it was first said')),
}), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.effects, 'What became of the advice of earlier days');
const history = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    days: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ day, verdict: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk), decided: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, succeeded: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.historyDays)),
    previous_problem: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(300)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Why the last report could not be used, where one was there')),
    ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedList */ .Y4)('findings', zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...told, first: day, last: day, ending: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDINGS */ .Jx)) }), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.historyFindings, 'From the first to the last day that each was open, the most severe first'),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('The last 84 days up to the newest cycle, each judged by the log as it stood then'));


/***/ }),

/***/ 37241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ tries),
/* harmony export */   M2: () => (/* binding */ cappedMap),
/* harmony export */   Pd: () => (/* binding */ omitted),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   Y4: () => (/* binding */ boundedList),
/* harmony export */   aY: () => (/* binding */ boundedMap),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);

/** What several blocks of insights.json are made of. */
const instant = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('UTC, as 2026-09-21T06:00:00+00:00'));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
/** A share. */
const rate = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1));
const tries = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ succeeded: count, cycles: count });
const pair = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]);
const amount = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('In the unit')),
    k: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Of a share or a pace: what was counted')),
    n: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('How many stand behind it')),
});
/** A count of what a list has no room for; stands there only where something was left out. */
function omitted(say) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(1))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(say));
}
function withOmitted(name, list) {
    const left = omitted(`How many more there are than \`${name}\` has room for`);
    return { [name]: list, [`${name}_omitted`]: left };
}
/** A list of at most `most` entries under its name, and how many were left out. */
function boundedList(name, item, most, say = '') {
    const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(most));
    return withOmitted(name, say === '' ? list : list.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(say)));
}
/** The same of a map whose keys come from the log. */
function boundedMap(name, item, most, say = '') {
    return withOmitted(name, cappedMap(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), item, most, say));
}
/** A map of at most `most` entries. */
function cappedMap(key, item, most, say = '') {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(key, item)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((entries) => Object.keys(entries).length <= most))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .meta */ .mIj({ maxProperties: most, ...(say !== '' && { description: say }) }));
}


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
