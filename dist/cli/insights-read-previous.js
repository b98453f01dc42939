export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 11002:
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
;// CONCATENATED MODULE: ./build/src/insights/schema/failure-reasons.js

// Alone in its file: a run reads this block of the last report and no other.
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
const failureReasons = schemas/* array */.YOg(schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{16}|other)$/), schemas/* describe */.q0y('Stable from run to run')),
    template: schemas/* string */.YjP()
        .check(schemas/* describe */.q0y('Untrusted text with placeholders for numbers, paths and the like')),
    before: count.check(schemas/* describe */.q0y('In the baseline')),
    now: count.check(schemas/* describe */.q0y('In the window')),
    total: count,
    examples: schemas/* array */.YOg(schemas/* strictObject */.rej({
        quoted_reason: schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)),
        source: schemas/* string */.YjP().check(schemas/* describe */.q0y('file:line, or the address of a page')),
    })),
}))
    .check(api/* _maxLength */.Eb(20))
    .check(schemas/* describe */.q0y('Failures grouped by what their reasons have in common, the most frequent first'));

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
const shape = () => schemas/* object */.Ikc({ schema_version: schemas/* literal */.euz(version/* SCHEMA_VERSION */.f), failure_reasons: failureReasons });


/***/ })

};
