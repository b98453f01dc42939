export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 76329:
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
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/insights/bounds.js
var bounds = __webpack_require__(82586);
// EXTERNAL MODULE: ./build/src/judge/rules/index.js + 33 modules
var rules = __webpack_require__(55018);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/memory.js
var memory = __webpack_require__(28880);
;// CONCATENATED MODULE: ./build/src/insights/schema/parts.js

/** What several blocks of insights.json are made of. */
const instant = iso/* datetime */.w$({ offset: true }).check(schemas/* describe */.q0y('UTC, as 2026-09-21T06:00:00+00:00'));
const count = schemas/* int */.Whr().check(api/* _gte */.qm(0));
/** A share. */
const rate = schemas/* number */.aig().check(api/* _gte */.qm(0), api/* _lte */.Zm(1));
const tries = schemas/* strictObject */.rej({ succeeded: count, cycles: count });
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const amount = schemas/* strictObject */.rej({
    value: schemas/* number */.aig().check(schemas/* describe */.q0y('In the unit')),
    k: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of a share or a pace: what was counted')),
    n: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('How many stand behind it')),
});
/** A count of what a list has no room for; stands there only where something was left out. */
function omitted(say) {
    return schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1))).check(schemas/* describe */.q0y(say));
}
function withOmitted(name, list) {
    const left = omitted(`How many more there are than \`${name}\` has room for`);
    return { [name]: list, [`${name}_omitted`]: left };
}
/** A list of at most `most` entries under its name, and how many were left out. */
function boundedList(name, item, most, say = '') {
    const list = schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(most));
    return withOmitted(name, say === '' ? list : list.check(schemas/* describe */.q0y(say)));
}
/** The same of a map whose keys come from the log. */
function boundedMap(name, item, most, say = '') {
    return withOmitted(name, cappedMap(z.string(), item, most, say));
}
/** A map of at most `most` entries. */
function cappedMap(key, item, most, say = '') {
    return z
        .record(key, item)
        .check(z.refine((entries) => Object.keys(entries).length <= most))
        .check(z.meta({ maxProperties: most, ...(say !== '' && { description: say }) }));
}

;// CONCATENATED MODULE: ./build/src/insights/schema/memory.js





/** What the days before this one leave to tell. */
const day = iso/* date */.p6().check(schemas/* describe */.q0y('A whole UTC day'));
/** Of an open finding. */
const life = {
    status: schemas/* enum */.k5n(memory/* STATUSES */.f).check(schemas/* describe */.q0y('Seen from the day before; `regressed` had ended lately')),
    first_seen: day.check(schemas/* describe */.q0y('The first day on which it was found')),
    since: instant.check(schemas/* describe */.q0y('When the change itself began')),
    days_open: count.check(schemas/* describe */.q0y('Whole days from the first one on')),
    last_seen: day.check(schemas/* describe */.q0y('The last day on which it was found anew; no later day showed its end')),
    ended_before: schemas/* nullable */.mee(day).check(schemas/* describe */.q0y('Of a regressed one: when it had ended')),
    muted_until: schemas/* nullable */.mee(instant).check(schemas/* describe */.q0y('Until when a person does not want to hear of it')),
};
const told = {
    id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/)),
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
    subject: schemas/* strictObject */.rej({
        kind: schemas/* enum */.k5n(finding/* SUBJECT_KINDS */.jy),
        key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
    }),
    finding: schemas/* string */.YjP().check(schemas/* describe */.q0y('What was the case, in words; may quote the log')),
};
const ended = {
    ...boundedList('ended', schemas/* strictObject */.rej({
        ...told,
        first_seen: day,
        since: instant,
        ended_on: day,
        ending: schemas/* enum */.k5n(memory/* ENDINGS */.Jx),
        because: schemas/* enum */.k5n(memory/* ENDING_REASONS */.kd),
    }), bounds/* MOST */._.ended, 'Findings that ended within the last 28 days, the newest first'),
    ended_omitted_resolved_in_window: omitted('Of those left out, how many were resolved in the window'),
};
const effectiveness = boundedList('effectiveness', schemas/* strictObject */.rej({
    ...told,
    recommendation: schemas/* string */.YjP(),
    worked_if: schemas/* nullable */.mee(schemas/* string */.YjP()),
    first_seen: day,
    outcome: schemas/* enum */.k5n(memory/* EFFECTS */.tQ),
    because: schemas/* enum */.k5n(memory/* EFFECT_REASONS */.oq),
    measure: schemas/* nullable */.mee(schemas/* enum */.k5n(Object.keys(finding/* MEASURES */.sF))),
    before: schemas/* nullable */.mee(amount).check(schemas/* describe */.q0y('Before the change')),
    after: schemas/* nullable */.mee(amount).check(schemas/* describe */.q0y('Since the day after it was first said')),
}), bounds/* MOST */._.effects, 'What became of the advice of earlier days');
const memory_history = schemas/* strictObject */.rej({
    days: schemas/* array */.YOg(schemas/* strictObject */.rej({ day, verdict: schemas/* enum */.k5n(finding/* VERDICTS */.bk), decided: count, succeeded: count }))
        .check(api/* _maxLength */.Eb(bounds/* MOST */._.historyDays)),
    previous_problem: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(300)))
        .check(schemas/* describe */.q0y('Why the last report could not be used, where one was there')),
    ...boundedList('findings', schemas/* strictObject */.rej({ ...told, first: day, last: day, ending: schemas/* nullable */.mee(schemas/* enum */.k5n(memory/* ENDINGS */.Jx)) }), bounds/* MOST */._.historyFindings, 'From the first to the last day that each was open, the most severe first'),
})
    .check(schemas/* describe */.q0y('The last 84 days up to the newest cycle, each judged by the log as it stood then'));

;// CONCATENATED MODULE: ./build/src/insights/schema/findings.js






/** What was found, and what is only watched. */
const evidence = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(finding/* LEVELS */.A_),
    method: schemas/* string */.YjP()
        .check(schemas/* describe */.q0y('The test; `rule` for a check that needs no probability, `held` for what an earlier day found')),
    n: pair.check(schemas/* describe */.q0y('Cycles before and now')),
    k: schemas/* optional */.lqM(pair).check(schemas/* describe */.q0y('Successes, or what the test counts, before and now')),
    effect: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Size of the difference in the rule’s unit')),
    interval: schemas/* optional */.lqM(pair).check(schemas/* describe */.q0y('95 % interval of the effect')),
    p: schemas/* optional */.lqM(rate).check(schemas/* describe */.q0y('Two-sided')),
    q: schemas/* optional */.lqM(rate).check(schemas/* describe */.q0y('Corrected for the number of tests in the rule’s family')),
})
    .check(schemas/* describe */.q0y('How sure it is'));
const subject = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(finding/* SUBJECT_KINDS */.jy),
    key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
});
const measure = schemas/* enum */.k5n(Object.keys(finding/* MEASURES */.sF));
const unit = schemas/* enum */.k5n([...new Set(Object.values(finding/* MEASURES */.sF))]);
const fact = schemas/* strictObject */.rej({
    measure,
    unit,
    before: schemas/* nullable */.mee(amount).check(schemas/* describe */.q0y('Before the window, or what is usual or allowed')),
    now: amount,
})
    .check(schemas/* describe */.q0y('A number that the finding rests on'));
const goal = schemas/* strictObject */.rej({
    measure,
    unit,
    subject,
    direction: schemas/* enum */.k5n(['above', 'at-least', 'below', 'at-most']),
    target: schemas/* number */.aig().check(schemas/* describe */.q0y('In the unit')),
    within_days: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Either this')),
    within_cycles: schemas/* optional */.lqM(schemas/* int */.Whr()).check(schemas/* describe */.q0y('or this: over which cycles to come')),
    beyond: schemas/* optional */.lqM(schemas/* number */.aig())
        .check(schemas/* describe */.q0y('Counts only what goes beyond this: seconds, or times the usual, or its share')),
})
    .check(schemas/* describe */.q0y('What shows that acting on it worked'));
/** No rule has as many. */
const MOST_FACTS = 10;
const words = {
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
    category: schemas/* string */.YjP(),
    finding: schemas/* string */.YjP(),
    recommendation: schemas/* string */.YjP(),
};
const id = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/));
const judged = {
    id: id.check(schemas/* describe */.q0y('Fingerprint: the same from run to run')),
    rule: schemas/* string */.YjP().check(schemas/* describe */.q0y(`One of: ${rules/* RULES */.y0.map(({ id: rule }) => rule).join(', ')}`)),
    subject,
    lead: schemas/* string */.YjP().check(schemas/* describe */.q0y('The sentence `finding` without the numbers in its brackets')),
    detail: schemas/* string */.YjP().check(schemas/* describe */.q0y('These numbers; empty for none')),
    facts: schemas/* array */.YOg(fact)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_FACTS))
        .check(schemas/* describe */.q0y('The first one is what the finding is about')),
    evidence,
    expected_saving_seconds: schemas/* nullable */.mee(schemas/* number */.aig())
        .check(schemas/* describe */.q0y('What acting on it saves in one window, at most')),
    goal: schemas/* nullable */.mee(goal),
    worked_if: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('The goal in words; completes "It worked if ..."')),
    names_cause: schemas/* optional */.lqM(schemas/* literal */.euz(true))
        .check(schemas/* describe */.q0y('It names a model, an epoch or a commit that changed at the same time')),
    explained_by: schemas/* optional */.lqM(id)
        .check(schemas/* describe */.q0y('Id of the finding without whose cycles this one would not be')),
};
const inWindow = schemas/* optional */.lqM(schemas/* strictObject */.rej({ ...tries.shape, failed_in_incidents: count, failed_seconds: schemas/* number */.aig() }))
    .check(schemas/* describe */.q0y('Of tasks that keep failing: all their cycles in the window, also those of incidents'));
const recommendation = schemas/* strictObject */.rej({
    ...words,
    ...schemas/* partial */.OH3(schemas/* strictObject */.rej({ ...judged, ...life })).shape,
    in_window: inWindow,
})
    .check(schemas/* describe */.q0y('With `rules: seed`, and when nothing was found, only the first four keys'));
const omittedFindings = schemas/* strictObject */.rej({
    rule: schemas/* optional */.lqM(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Not with `rules: seed`')),
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
    subject_kind: schemas/* optional */.lqM(schemas/* enum */.k5n(finding/* SUBJECT_KINDS */.jy)),
    count: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    new: omitted('How many of them are new or back, and not muted'),
    tries: schemas/* optional */.lqM(tries).check(schemas/* describe */.q0y('Of tasks that keep failing, as their findings count them')),
    in_window: inWindow,
    ...boundedList('keys', schemas/* string */.YjP(), bounds/* MOST */._.omittedKeys, 'Keys of their subjects, the most urgent first; untrusted text'),
});
const recommendations = {
    recommendations: schemas/* array */.YOg(recommendation)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(bounds/* MOST */._.findingsOfARule * rules/* RULES */.y0.length))
        .check(schemas/* describe */.q0y(`The most urgent first, of each rule ${bounds/* MOST */._.findingsOfARule} at most`)),
    recommendations_omitted: omitted('How many more there are than `recommendations` has room for'),
    recommendations_omitted_by_rule: schemas/* optional */.lqM(schemas/* array */.YOg(omittedFindings).check(api/* _maxLength */.Eb(rules/* RULES */.y0.length * finding/* SEVERITIES */.oC.length)))
        .check(schemas/* describe */.q0y('What these are about')),
};
const watched = schemas/* strictObject */.rej({
    ...words,
    ...judged,
    reason_code: schemas/* enum */.k5n(finding/* WATCH_REASONS */.ki).check(schemas/* describe */.q0y('Why it is only watched')),
});

// EXTERNAL MODULE: ./build/src/insights/facts-of.js
var facts_of = __webpack_require__(78916);
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
            facts: (0,facts_of/* factsOf */.x)(facts),
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
    generated_at: instant,
    total_cycles_analyzed: count,
    recommendations: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/))),
        rule: schemas/* optional */.lqM(schemas/* string */.YjP()),
        severity: schemas/* enum */.k5n(finding/* SEVERITIES */.oC),
        subject: schemas/* optional */.lqM(subject),
        category: schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD)),
        recommendation: schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD)),
        lead: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD))),
        detail: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(MOST_LEAD))),
        facts: schemas/* optional */.lqM(schemas/* array */.YOg(fact).check(api/* _maxLength */.Eb(MOST_FACTS))),
        goal: schemas/* optional */.lqM(schemas/* nullable */.mee(goal)),
        evidence: schemas/* optional */.lqM(schemas/* object */.Ikc({ level: schemas/* enum */.k5n(finding/* LEVELS */.A_), n: pair })),
        first_seen: schemas/* optional */.lqM(iso/* date */.p6()),
        since: schemas/* optional */.lqM(instant),
    }))
        .check(api/* _maxLength */.Eb(MOST_TOLD)),
});


/***/ })

};
