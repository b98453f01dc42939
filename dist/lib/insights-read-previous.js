export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 59545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPrevious: () => (/* binding */ readPrevious)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4196);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73102);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8653);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _schema_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84097);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37241);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85382);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24747);







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
    const checked = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(shape(), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(text));
    if (!checked.success)
        return { problem: 'does not fit the schema of insights.json' };
    const { generated_at: at, total_cycles_analyzed: cycles, recommendations } = checked.data;
    return {
        at: (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(at) ?? 0,
        cycles,
        told: recommendations.flatMap((each) => toldOf(each) ?? []),
    };
}
/** Nothing of what has no life: of the seed program, of an older version, or "nothing found". */
function toldOf(block) {
    const { id, rule, severity, category, subject: of, lead = '', detail = '', recommendation } = block;
    const { first_seen: first, since, evidence, facts = [] } = block;
    const [firstSeen, began] = [(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(first), (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(since)];
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
            facts: facts.map(({ measure, before, now }) => ({
                measure,
                ...(before && { before: amountOf(before) }),
                now: amountOf(now),
            })),
            evidence: { level: evidence.level, method: _model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .HELD */ ._r, n: evidence.n },
            ...(aim && { goal: aim }),
        },
        firstSeen,
        since: began,
    };
}
function amountOf({ value, k, n }) {
    return { value, ...(k !== undefined && { k }), ...(n !== undefined && { n }) };
}
function goalOf({ measure, subject: of, direction, target, within_days: days, within_cycles: cycles, beyond, }) {
    const within = days === undefined ? (cycles === undefined ? undefined : { cycles }) : { days };
    if (within === undefined)
        return undefined;
    return { measure, subject: of, direction, target, within, ...(beyond !== undefined && { beyond }) };
}
const MOST_TOLD = 2000;
const MOST_LEAD = 2000;
const shape = () => zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    schema_version: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .SCHEMA_VERSION */ .f),
    generated_at: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    total_cycles_analyzed: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    recommendations: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._regex */ .Fk(/^[0-9a-f]{16}$/))),
        rule: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        severity: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC),
        subject: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(_schema_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc),
        category: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb(MOST_LEAD)),
        recommendation: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb(MOST_LEAD)),
        lead: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb(MOST_LEAD))),
        detail: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb(MOST_LEAD))),
        facts: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_schema_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .fK).check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb(_schema_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_FACTS */ .aZ))),
        goal: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee(_schema_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .goal */ .wk)),
        evidence: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ level: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVELS */ .A_), n: _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .pair */ .V2 })),
        first_seen: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_9__/* .date */ .p6()),
        since: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(_schema_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR),
    }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_8__/* ._maxLength */ .Eb(MOST_TOLD)),
});


/***/ })

};
