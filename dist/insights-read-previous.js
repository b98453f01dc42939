export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPrevious: () => (/* binding */ readPrevious)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(23945);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(73102);
;// CONCATENATED MODULE: ./build/src/insights/schema/parts.js

/** What several blocks of insights.json are made of. */
const instant = iso/* datetime */.w$({ offset: true }).check(schemas/* describe */.q0y('UTC, as 2026-09-21T06:00:00+00:00'));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
/** A share. */
const rate = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const tries = schemas/* strictObject */.rej({ succeeded: count, cycles: count });
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);

;// CONCATENATED MODULE: ./build/src/insights/schema/evidence-blocks.js


/** The blocks that the rules stand on. */
const spent = {
    cycles: count,
    seconds: schemas/* number */.aig().check(api/* _gte */.qm(0)),
    tokens: schemas/* number */.aig().check(api/* _gte */.qm(0)),
    cost_usd: schemas/* number */.aig().check(api/* _gte */.qm(0)),
};
const share = schemas/* strictObject */.rej({ key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')), ...spent });
const failureReasons = schemas/* array */.YOg(schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^(?:[0-9a-f]{16}|other)$/), schemas/* describe */.q0y('Stable from run to run')),
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
const waste = schemas/* strictObject */.rej({
    ...spent,
    all_seconds: schemas/* number */.aig().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Of all decided cycles in the window')),
    share: schemas/* nullable */.mee(rate).check(schemas/* describe */.q0y('`seconds` of `all_seconds`')),
    by_type: schemas/* array */.YOg(share).check(api/* _maxLength */.Eb(10)),
    by_reason: schemas/* array */.YOg(share).check(api/* _maxLength */.Eb(10)),
    by_issue: schemas/* array */.YOg(share).check(api/* _maxLength */.Eb(10)),
})
    .check(schemas/* describe */.q0y('What the failed cycles of the window took'));
const quarantine = schemas/* array */.YOg(schemas/* strictObject */.rej({
    issue: schemas/* string */.YjP(),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    until: schemas/* nullable */.mee(instant),
    tries_since: count,
    tries_in_window: count,
    last_outcome: schemas/* nullable */.mee(schemas/* enum */.k5n(['success', 'failure', 'undecided']))
        .check(schemas/* describe */.q0y('Of the last try since then')),
}))
    .check(schemas/* describe */.q0y('Issues in quarantine'));
const triage = schemas/* strictObject */.rej({
    runs: count.check(schemas/* describe */.q0y('Dated runs of the mechanical triage')),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of its newest run')),
    deep_age_days: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of the newest deep triage')),
    cycles_since_deep: count,
    queue: schemas/* array */.YOg(schemas/* strictObject */.rej({ at: instant, counts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) }))
        .check(api/* _maxLength */.Eb(60))
        .check(schemas/* describe */.q0y('What the latest runs counted')),
    scores: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        split: schemas/* number */.aig(),
        low: tries,
        high: tries,
        advantage: schemas/* enum */.k5n(['clear', 'none', 'unclear']),
    }))
        .check(schemas/* describe */.q0y('Does a higher score succeed more often?')),
})
    .check(schemas/* describe */.q0y('The mechanical triage'));
const side = schemas/* strictObject */.rej({
    cycles: count,
    succeeded: schemas/* optional */.lqM(count),
    median_seconds: schemas/* optional */.lqM(schemas/* number */.aig()),
});
const changePoints = schemas/* array */.YOg(schemas/* strictObject */.rej({
    series: schemas/* enum */.k5n(['success', 'duration']),
    at: instant,
    from: instant.check(schemas/* describe */.q0y('The change lies between this')),
    to: instant.check(schemas/* describe */.q0y('and this')),
    before: side,
    after: side,
    p: rate,
    changed: schemas/* array */.YOg(schemas/* strictObject */.rej({
        what: schemas/* enum */.k5n(['epoch', 'model', 'commit', 'type-mix']),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
    }))
        .check(schemas/* describe */.q0y('What else changed there; untrusted text')),
}))
    .check(schemas/* describe */.q0y('When success and duration changed'));

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
