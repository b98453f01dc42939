export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 98809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrevious: () => (/* binding */ readPrevious)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var mini_schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/src/insights/bounds.js
var bounds = __webpack_require__(82586);
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
/** A count of what a list has no room for; stands there only where something was left out. */
function omitted(say) {
    return mini_schemas/* optional */.lqM(mini_schemas/* int */.Whr().check(api/* _gte */.qm(1))).check(mini_schemas/* describe */.q0y(say));
}
function withOmitted(name, list) {
    const left = omitted(`How many more there are than \`${name}\` has room for`);
    return { [name]: list, [`${name}_omitted`]: left };
}
/** A list of at most `most` entries under its name, and how many were left out. */
function boundedList(name, item, most, say = '') {
    const list = mini_schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(most));
    return withOmitted(name, say === '' ? list : list.check(mini_schemas/* describe */.q0y(say)));
}
/** The same of a map whose keys come from the log. */
function boundedMap(name, item, most, say = '') {
    const map = z
        .record(z.string(), item)
        .check(z.refine((entries) => Object.keys(entries).length <= most))
        .check(z.meta({ maxProperties: most, ...(say !== '' && { description: say }) }));
    return withOmitted(name, map);
}

;// CONCATENATED MODULE: ./build/src/insights/schema/failure-reasons.js



// Alone in its file: a run reads this block of the last report and no other.
const failureReasons = {
    ...boundedList('failure_reasons', mini_schemas/* strictObject */.rej({
        id: mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{16}|other)$/), mini_schemas/* describe */.q0y('Stable from run to run')),
        template: mini_schemas/* string */.YjP()
            .check(mini_schemas/* describe */.q0y('Untrusted text with placeholders for numbers, paths and the like')),
        before: count.check(mini_schemas/* describe */.q0y('In the baseline')),
        now: count.check(mini_schemas/* describe */.q0y('In the window')),
        total: count,
        examples: mini_schemas/* array */.YOg(mini_schemas/* strictObject */.rej({
            quoted_reason: mini_schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)),
            source: mini_schemas/* string */.YjP().check(mini_schemas/* describe */.q0y('file:line, or the address of a page')),
        }))
            .check(api/* _maxLength */.Eb(bounds/* MOST */._.examples)),
    }), bounds/* MOST */._.reasons, 'Failures grouped by what their reasons have in common, the most frequent first'),
    failure_reasons_omitted_recent: omitted('Of those left out, how many occurred in the window or the baseline'),
};

// EXTERNAL MODULE: ./build/src/insights/version.js
var version = __webpack_require__(24747);
;// CONCATENATED MODULE: ./build/src/insights/read-previous.js




/**
 * The parts of an insights.json that judging takes up: `readInsights` checks all of it, which costs a run twice as long as
 * judging does. A broken or older file is as if there were none.
 */
function readPrevious(text) {
    const value = parse/* safeParse */.xL(shape(), (0,json/* parseJson */.q)(text));
    return value.success ? value.data : undefined;
}
const shape = () => mini_schemas/* object */.Ikc({ schema_version: mini_schemas/* literal */.euz(version/* SCHEMA_VERSION */.f), failure_reasons: failureReasons.failure_reasons });


/***/ })

};
