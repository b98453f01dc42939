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


/***/ })

};
