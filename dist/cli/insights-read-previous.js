export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 35712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrevious: () => (/* binding */ readPrevious)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var core_schemas = __webpack_require__(56985);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODateTime", (inst, def) => {
    core_schemas/* $ZodISODateTime */.Ko.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return api/* _isoDateTime */.G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
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

;// CONCATENATED MODULE: ./build/src/insights/schema/parts.js

/** What several blocks of insights.json are made of. */
const instant = datetime({ offset: true }).check(mini_schemas/* describe */.q0y('UTC, as 2026-09-21T06:00:00+00:00'));
const count = mini_schemas/* int */.Whr().check(api/* _gte */.qm(0));
/** A share. */
const rate = mini_schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const tries = mini_schemas/* strictObject */.rej({ succeeded: count, cycles: count });
const pair = mini_schemas/* tuple */.PVZ([mini_schemas/* number */.aig(), mini_schemas/* number */.aig()]);

;// CONCATENATED MODULE: ./build/src/insights/schema/evidence-blocks.js


/** The blocks that the rules stand on. */
const spent = {
    cycles: count,
    seconds: mini_schemas/* number */.aig().check(api/* _gte */.qm(0)),
    tokens: mini_schemas/* number */.aig().check(api/* _gte */.qm(0)),
    cost_usd: mini_schemas/* number */.aig().check(api/* _gte */.qm(0)),
};
const share = mini_schemas/* strictObject */.rej({ key: mini_schemas/* string */.YjP().check(mini_schemas/* describe */.q0y('Untrusted text')), ...spent });
const failureReasons = mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
    id: mini_schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^(?:[0-9a-f]{16}|other)$/), mini_schemas/* describe */.q0y('Stable from run to run')),
    template: mini_schemas/* string */.YjP()
        .check(mini_schemas/* describe */.q0y('Untrusted text with placeholders for numbers, paths and the like')),
    before: count.check(mini_schemas/* describe */.q0y('In the baseline')),
    now: count.check(mini_schemas/* describe */.q0y('In the window')),
    total: count,
    examples: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
        quoted_reason: mini_schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)),
        source: mini_schemas/* string */.YjP().check(mini_schemas/* describe */.q0y('file:line, or the address of a page')),
    })),
}))
    .check(api/* _maxLength */.Eb(20))
    .check(mini_schemas/* describe */.q0y('Failures grouped by what their reasons have in common, the most frequent first'));
const waste = mini_schemas/* strictObject */.rej({
    ...spent,
    all_seconds: mini_schemas/* number */.aig().check(api/* _gte */.qm(0)).check(mini_schemas/* describe */.q0y('Of all decided cycles in the window')),
    share: mini_schemas/* nullable */.mee(rate).check(mini_schemas/* describe */.q0y('`seconds` of `all_seconds`')),
    by_type: mini_schemas/* array */.YOg(share).check(api/* _maxLength */.Eb(10)),
    by_reason: mini_schemas/* array */.YOg(share).check(api/* _maxLength */.Eb(10)),
    by_issue: mini_schemas/* array */.YOg(share).check(api/* _maxLength */.Eb(10)),
})
    .check(mini_schemas/* describe */.q0y('What the failed cycles of the window took'));
const quarantine = mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
    issue: mini_schemas/* string */.YjP(),
    age_days: mini_schemas/* nullable */.mee(mini_schemas/* number */.aig()),
    until: mini_schemas/* nullable */.mee(instant),
    tries_since: count,
    tries_in_window: count,
    last_outcome: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(['success', 'failure', 'undecided']))
        .check(mini_schemas/* describe */.q0y('Of the last try since then')),
}))
    .check(mini_schemas/* describe */.q0y('Issues in quarantine'));
const triage = mini_schemas/* strictObject */.rej({
    runs: count.check(mini_schemas/* describe */.q0y('Dated runs of the mechanical triage')),
    age_days: mini_schemas/* nullable */.mee(mini_schemas/* number */.aig()).check(mini_schemas/* describe */.q0y('Of its newest run')),
    deep_age_days: mini_schemas/* nullable */.mee(mini_schemas/* number */.aig()).check(mini_schemas/* describe */.q0y('Of the newest deep triage')),
    cycles_since_deep: count,
    queue: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({ at: instant, counts: mini_schemas/* record */.g1P(mini_schemas/* string */.YjP(), mini_schemas/* number */.aig()) }))
        .check(api/* _maxLength */.Eb(60))
        .check(mini_schemas/* describe */.q0y('What the latest runs counted')),
    scores: mini_schemas/* nullable */.mee(mini_schemas/* strictObject */.rej({
        split: mini_schemas/* number */.aig(),
        low: tries,
        high: tries,
        advantage: mini_schemas/* enum */.k5n(['clear', 'none', 'unclear']),
    }))
        .check(mini_schemas/* describe */.q0y('Does a higher score succeed more often?')),
})
    .check(mini_schemas/* describe */.q0y('The mechanical triage'));
const side = mini_schemas/* strictObject */.rej({
    cycles: count,
    succeeded: mini_schemas/* optional */.lqM(count),
    median_seconds: mini_schemas/* optional */.lqM(mini_schemas/* number */.aig()),
});
const changePoints = mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
    series: mini_schemas/* enum */.k5n(['success', 'duration']),
    at: instant,
    from: instant.check(mini_schemas/* describe */.q0y('The change lies between this')),
    to: instant.check(mini_schemas/* describe */.q0y('and this')),
    before: side,
    after: side,
    p: rate,
    changed: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
        what: mini_schemas/* enum */.k5n(['epoch', 'model', 'commit', 'type-mix']),
        from: mini_schemas/* string */.YjP(),
        to: mini_schemas/* string */.YjP(),
    }))
        .check(mini_schemas/* describe */.q0y('What else changed there; untrusted text')),
}))
    .check(mini_schemas/* describe */.q0y('When success and duration changed'));

// EXTERNAL MODULE: ./build/src/insights/version.js
var version = __webpack_require__(24747);
;// CONCATENATED MODULE: ./build/src/insights/read-previous.js



/**
 * The parts of an insights.json that judging takes up: `readInsights` checks all of it, which costs a run twice as long as
 * judging does. A broken or older file is as if there were none.
 */
function readPrevious(text) {
    try {
        const value = parse/* safeParse */.xL(shape(), JSON.parse(text));
        return value.success ? value.data : undefined;
    }
    catch {
        return undefined;
    }
}
const shape = () => mini_schemas/* object */.Ikc({ schema_version: mini_schemas/* literal */.euz(version/* SCHEMA_VERSION */.f), failure_reasons: failureReasons });


/***/ })

};
