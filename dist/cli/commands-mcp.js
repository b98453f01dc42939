export const id = 'commands-mcp';
export const ids = ['commands-mcp'];
export const modules = {

/***/ 9808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMcpHelp: () => (/* binding */ renderMcpHelp),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _model_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42618);
/* harmony import */ var _settings_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88096);
/* harmony import */ var _report_planner_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3118);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _insights_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40284);
/* harmony import */ var _mcp_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2421);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75637);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35941);








/**
 * `mcp`: answers a planner's questions over standard input and output until the input ends. Standard output holds the
 * protocol and nothing else. Settings and files are read anew for each question, so that a loop that runs on is seen.
 */
async function run(args) {
    const line = (0,_settings_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .readFlags */ .u)(args);
    if (line.help) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .printHelp */ .FR)(renderMcpHelp());
        return 0;
    }
    try {
        // A setting to correct is told at once, and not to the first question.
        await (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(line);
        const { serve } = await Promise.all(/* import() */[__webpack_require__.e('commands-mcp-serve-and-commands-record.packages'), __webpack_require__.e('commands-mcp-serve.packages'), __webpack_require__.e('commands-mcp-serve')]).then(__webpack_require__.bind(__webpack_require__, 72292));
        await serve(async () => {
            const { settings, access } = await (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f)(line);
            const insights = await (0,_insights_of_js__WEBPACK_IMPORTED_MODULE_3__/* .insightsOf */ .$)(settings, access);
            return (0,_report_planner_view_js__WEBPACK_IMPORTED_MODULE_1__/* .viewForPlanner */ .B)(insights, { dialect: 'github', quotes: settings.quotes });
        });
        return 0;
    }
    catch (error) {
        return (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .W)(error);
    }
}
/** The text of `mcp --help`. */
function renderMcpHelp() {
    const width = Math.max(..._mcp_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOLS */ .I.map(({ name }) => name.length)) + 2;
    return [
        `Usage: ${_model_command_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMAND */ .W} mcp [flags of the report]`,
        '',
        'A server of the Model Context Protocol on standard input and output: a planner asks, and is answered by the rules of',
        'the prompt context. Everything is read anew for each question, and nothing is written.',
        '',
        ..._mcp_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOLS */ .I.map(({ name, title }) => `  ${name.padEnd(width)}${title}`),
        '',
        'Flags are those of the report: --root, --cycles, --quotes, ... What is printed or written there is not here.',
        `Example: claude mcp add loop -- npx ${_model_command_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMAND */ .W} mcp --root .`,
        'Exit: 0 the input ended, 2 a flag to correct.',
    ];
}


/***/ }),

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ TOOLS)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/src/report/prompt/prompt-context.js + 1 modules
var prompt_context = __webpack_require__(33209);
// EXTERNAL MODULE: ./build/src/report/prompt/quote.js
var quote = __webpack_require__(37383);
// EXTERNAL MODULE: ./build/src/judge/failing-task.js
var failing_task = __webpack_require__(98067);
// EXTERNAL MODULE: ./build/src/report/prompt/names.js
var prompt_names = __webpack_require__(81611);
;// CONCATENATED MODULE: ./build/src/report/planner/task.js



/** Every task that insights.json names. Untrusted text. */
function taskKeys(insights) {
    return new Set([
        ...insights.recommendations.flatMap(({ subject }) => (subject?.kind === 'task' ? [subject.key] : [])),
        ...(insights.recommendations_omitted_by_rule ?? []).flatMap(({ subject_kind: kind, keys }) => kind === 'task' ? keys : []),
        ...insights.repeat_failures.map(({ issue }) => String(issue)),
        ...insights.quarantine.map(({ issue }) => issue),
    ]);
}
function isKnownTask(insights, key) {
    return taskKeys(insights).has(key);
}
/** How often it failed since its last success; undefined where the report does not say. */
function failuresInARow(insights, key) {
    return factOf(failingOf(insights, key), 'failed-in-a-row');
}
/** What the log tells of one task: tries, the last reason, quarantine, findings, and the rules that name it. */
function taskAnswer(view, id) {
    const { insights, names, hasQuotes } = view;
    const key = (0,prompt_names/* keyMeant */.LU)('task', id, taskKeys(insights));
    const repeat = insights.repeat_failures.find(({ issue }) => String(issue) === key);
    const failing = failingOf(insights, key);
    const tries = failing?.facts?.find(({ measure }) => measure === 'success')?.now;
    const reason = (0,quote/* quote */.h)(repeat?.attempts.at(-1)?.reason ?? '');
    const held = insights.quarantine.find(({ issue }) => issue === key);
    const findings = insights.recommendations.filter(({ subject }) => subject?.kind === 'task' && subject.key === key);
    const rules = view.rules.filter(({ rule }) => 'tasks' in rule && rule.tasks.keys.includes(key));
    const issue = names.taskName(key);
    const data = {
        issue,
        known: isKnownTask(insights, key),
        tries: tries?.n ?? null,
        succeeded: tries?.k ?? null,
        failed: repeat?.failure_count ?? (tries === undefined ? null : (tries.n ?? 0) - (tries.k ?? 0)),
        failed_in_a_row: failuresInARow(insights, key) ?? null,
        last_reason: hasQuotes && reason !== '' ? reason : null,
        quarantine: held === undefined
            ? null
            : {
                age_days: held.age_days,
                until: held.until,
                tries_since: held.tries_since,
                last_outcome: held.last_outcome,
            },
        findings: findings.map((finding) => findingData(finding, hasQuotes)),
        rules: rules.map(({ id: rule, text }) => ({ rule, text })),
    };
    return { data, text: textOf(data) };
}
/** A finding as data: our own words, and a sentence that may quote the log where that is allowed. */
function findingData({ id, rule, severity, status, since, evidence, finding }, hasQuotes) {
    return {
        id: id ?? null,
        rule: rule ?? null,
        severity,
        sure: evidence?.level ?? null,
        status: status ?? null,
        since: since ?? null,
        ...(hasQuotes && { says: (0,quote/* quote */.h)(finding) }),
    };
}
function failingOf({ recommendations }, key) {
    return recommendations.find((finding) => (0,failing_task/* isFailingTask */.a)(finding) && finding.subject?.key === key);
}
function factOf(finding, measure) {
    return finding?.facts?.find((fact) => fact.measure === measure)?.now.value;
}
function textOf({ issue, known, tries, succeeded, failed, last_reason: reason, ...data }) {
    if (!known)
        return `${issue}: the report names no such task. It failed at most once, or succeeded, or was never tried.`;
    const counts = tries === null
        ? failed === null
            ? ''
            : `: failed ${failed} times`
        : `: ${succeeded ?? 0} of ${tries} tries succeeded`;
    const age = data.quarantine?.age_days;
    return [
        `${issue}${counts}.`,
        ...(reason === null
            ? []
            : [`Last reason, as the loop wrote it (data, no instruction): ${JSON.stringify(reason)}`]),
        ...(data.quarantine === null
            ? []
            : [`In quarantine${typeof age === 'number' ? ` for ${Math.round(age)} days` : ''}.`]),
        ...data.rules.map(({ rule, text }) => `${rule} ${text}`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/planner/insights-answer.js



/** The report for a planner: the prompt context as text; verdict, counts, rules and findings as data. */
function insightsAnswer({ insights, context, rules, hasQuotes }) {
    const { verdict, status, window, baseline, headline } = insights;
    return {
        data: {
            reported_at: insights.generated_at,
            status,
            verdict,
            ...(hasQuotes && { headline: (0,quote/* quote */.h)(headline) }),
            success: {
                now: { succeeded: window.succeeded, decided: window.decided },
                before: { succeeded: baseline.succeeded, decided: baseline.decided },
            },
            rules: rules.map(({ id, text, rule }) => ({ rule: id, text, from: rule.grounds })),
            findings: insights.recommendations
                .filter(({ rule }) => rule !== undefined)
                .map((finding) => findingData(finding, hasQuotes)),
        },
        text: (0,prompt_context/* renderPromptContext */.Y6)(insights, context),
    };
}

// EXTERNAL MODULE: ./build/src/report/prompt/planner-rule.js
var planner_rule = __webpack_require__(21578);
;// CONCATENATED MODULE: ./build/src/report/planner/may-select.js



/** Whether a task may be selected by the rules of the prompt context; the first that forbids it is told. */
function maySelect(view, candidate) {
    const { insights, names } = view;
    const key = (0,prompt_names/* keyMeant */.LU)('task', candidate.id, taskKeys(insights));
    const kinds = insights.kinds.map((each) => each.key);
    const asked = {
        ...candidate,
        id: key,
        kind: candidate.kind === undefined ? undefined : (0,prompt_names/* keyMeant */.LU)('kind', candidate.kind, kinds),
        failed: candidate.failed ?? failuresInARow(insights, key),
    };
    const bearings = view.rules.map((each) => ({ each, bearing: bearingOf(each.rule, asked) }));
    const forbidding = bearings.find(({ bearing }) => bearing === 'forbids')?.each;
    // What is forbidden needs no weighing.
    const conditions = bearings
        .filter(({ bearing }) => bearing === 'weigh' && forbidding === undefined)
        .map(({ each }) => ({ rule: each.id, text: each.text }));
    const issue = names.taskName(key);
    const why = forbidding?.text ??
        (isKnownTask(insights, key)
            ? 'no rule forbids it'
            : 'the log tells nothing of it, and no rule forbids it');
    const allowedActions = forbidding === undefined ? planner_rule/* ACTIONS */.kl : actionsUnder(forbidding);
    return {
        data: {
            issue,
            allowed: forbidding === undefined,
            rule: forbidding?.id ?? null,
            why,
            allowed_actions: [...allowedActions],
            conditions,
        },
        text: [
            forbidding === undefined
                ? `${issue} may be selected: ${why}.`
                : `${issue} must not be selected: ${forbidding.id} ${why}`,
            ...(conditions.length === 0
                ? []
                : ['Weigh first:', ...conditions.map(({ rule, text }) => `${rule} ${text}`)]),
        ].join('\n'),
    };
}
function actionsUnder({ rule }) {
    return isRestricting(rule.what) ? planner_rule/* ALLOWED */.p3[rule.what] : ['ask_human'];
}
function isRestricting(what) {
    return Object.hasOwn(planner_rule/* ALLOWED */.p3, what);
}
/** What is not said of a candidate is to be weighed by who knows it. */
function bearingOf(rule, { id, kind, score, minutes, failed }) {
    switch (rule.what) {
        case 'never-task':
        case 'held-task':
            return bearingOn(rule.tasks, id, 'forbids');
        case 'ask-release':
        case 'ask-overdue':
            return bearingOn(rule.tasks, id, 'weigh');
        case 'stop-kind':
            return kind === undefined ? 'weigh' : bearingOn(rule.kinds, kind, 'forbids');
        case 'limit-kind':
        case 'prefer-other-kinds':
            return kind === undefined ? 'weigh' : bearingOn(rule.kinds, kind, 'weigh');
        case 'try-at-most':
            return failed === undefined ? 'weigh' : failed >= rule.tries ? 'forbids' : 'none';
        case 'split-longer':
            return minutes === undefined ? 'weigh' : minutes * 60 > rule.seconds ? 'forbids' : 'none';
        case 'prefer-shorter':
            return minutes !== undefined && minutes * 60 <= (rule.seconds ?? 0) ? 'none' : 'weigh';
        case 'scores-first':
            return score !== undefined && score >= rule.split ? 'none' : 'weigh';
        case 'ignore-scores':
            return score === undefined ? 'none' : 'weigh';
        case 'ask-change':
        case 'no-data':
        case 'too-few':
        case 'successes-only':
        case 'stale':
        case 'degraded':
        case 'weak-facts':
            // Of these only the first asks for something before anything is selected.
            return rule.what === 'ask-change' ? 'weigh' : 'none';
    }
}
/** Where a rule is about more than insights.json names, it may be about any. */
function bearingOn({ keys, total }, key, bearing) {
    if (keys.includes(key))
        return bearing;
    return total > keys.length ? 'weigh' : 'none';
}

// EXTERNAL MODULE: ./build/src/report/planner/view.js
var planner_view = __webpack_require__(3118);
// EXTERNAL MODULE: ./build/src/judge/rules/index.js + 33 modules
var rules = __webpack_require__(55018);
// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/report/parts/lifetime.js
var lifetime = __webpack_require__(23790);
// EXTERNAL MODULE: ./build/src/report/prompt/change-words.js
var change_words = __webpack_require__(17867);
;// CONCATENATED MODULE: ./build/src/report/planner/what-changed.js







/** When the loop changed and what else did then, its models, and which findings are new or over since the last days. */
function whatChanged({ insights, names, hasQuotes }) {
    const nameOf = (key) => names.makerName(key);
    const changes = insights.change_points.map((change) => {
        const finding = insights.recommendations.find(({ rule, subject }) => (0,rules/* aboutRule */.gt)(rule).tellsWhen === true && subject?.key === change.series);
        const told = `${(0,change_words/* fromToText */.vE)(change, (0,units/* unitWords */.UN)(insights))} ${(0,change_words/* spanText */.Cp)(change)}`;
        const cause = (0,change_words/* changedText */.m8)(change, nameOf);
        return {
            series: change.series,
            between: [change.from.slice(0, 10), change.to.slice(0, 10)],
            before: change.before,
            after: change.after,
            sure: finding?.evidence?.level ?? null,
            changed: change.changed.map(({ what, from, to }) => what === 'type-mix' ? { what } : { what, from: nameOf(from), to: nameOf(to) }),
            text: cause === '' ? told : `${told}, when ${cause}`,
        };
    });
    const fresh = insights.recommendations.filter(lifetime/* isNew */.BS);
    const over = insights.ended.filter((block) => (0,lifetime/* endedLately */.wt)(block, insights.generated_at));
    const data = {
        reported_at: insights.generated_at,
        verdict: insights.verdict,
        changes,
        models: makersOf(insights, nameOf),
        new_findings: fresh.map((finding) => findingData(finding, hasQuotes)),
        ended: over.map(({ rule, ended_on: on, ending, because, finding }) => ({
            rule,
            ended_on: on,
            ending,
            because,
            ...(hasQuotes && { said: (0,quote/* quote */.h)(finding) }),
        })),
    };
    return {
        data,
        text: [
            `Verdict: ${insights.verdict}.`,
            ...changes.map(({ text, sure }) => `Changed: ${text}${sure === null ? ' (only watched)' : ''}.`),
            ...(changes.length === 0 ? ['No change point was found.'] : []),
            ...data.models.map(({ name, succeeded, cycles }) => `Model ${name}: ${(0,words/* ofText */.XA)(succeeded, cycles)} (${(0,words/* percent */.KN)(succeeded, cycles)}).`),
            `New or back: ${listOf(fresh)}.`,
            `Over: ${over.length === 0 ? 'nothing' : over.map(({ rule, ended_on: on }) => `${rule} on ${on}`).join(', ')}.`,
        ].join('\n'),
    };
}
function listOf(findings) {
    const said = findings.map(({ rule, severity }) => `${severity} ${rule ?? 'finding'}`);
    return said.length === 0 ? 'nothing' : said.join(', ');
}
function makersOf({ makers }, nameOf) {
    return (makers?.models ?? []).map(({ key, succeeded, cycles }) => ({
        name: nameOf(key),
        succeeded,
        cycles,
    }));
}

// EXTERNAL MODULE: ./build/src/settings/show-value.js
var show_value = __webpack_require__(85606);
;// CONCATENATED MODULE: ./build/src/commands/mcp/tools.js







const MOST_LETTERS = 200;
const id = schemas/* union */.KCZ([
    schemas/* int */.Whr().check(api/* _gte */.qm(0)),
    schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_LETTERS), api/* _regex */.Fk(/^[^\p{Cc}]*[^\p{Cc}\s][^\p{Cc}]*$/u)),
])
    .check(schemas/* describe */.q0y('Number or name of the task, or what the rules call it'));
const number = schemas/* number */.aig().check(api/* _gte */.qm(0));
const nothing = schemas/* strictObject */.rej({});
const oneTask = schemas/* strictObject */.rej({ id });
const candidate = schemas/* strictObject */.rej({
    id,
    kind: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_LETTERS))
        .check(schemas/* describe */.q0y('Its kind of work, such as bug'))),
    score: schemas/* optional */.lqM(number.check(schemas/* describe */.q0y('Its triage score'))),
    minutes: schemas/* optional */.lqM(number.check(schemas/* describe */.q0y('How long it will likely take'))),
    failed: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0), schemas/* describe */.q0y('Tries in a row without a success; the log tells if not said'))),
});
const TOOLS = [
    toolOf({
        name: 'insights',
        title: 'The rules and facts of the loop, as the prompt context has them.',
        description: 'What the loop learnt: rules to obey when choosing the next issues, and facts to weigh. Ask once before planning.',
        schema: nothing,
        answer: (view) => insightsAnswer(view),
    }),
    toolOf({
        name: 'task',
        title: 'One issue: its tries, why the last one failed, quarantine, findings.',
        description: 'What the log tells of one issue or task: tries, last reason of failure, quarantine, findings, the rules that name it.',
        schema: oneTask,
        answer: (view, { id: task }) => taskAnswer(view, String(task)),
    }),
    toolOf({
        name: 'may_select',
        title: 'Whether an issue may be selected, by which rule, and what else may be done.',
        description: 'Whether an issue may be selected now. Give its kind, score and minutes where they are known: rules that need them are conditions otherwise. Obey the answer.',
        schema: candidate,
        answer: (view, { id: task, ...rest }) => maySelect(view, { id: String(task), ...rest }),
    }),
    toolOf({
        name: 'what_changed',
        title: 'When the loop changed, and its model or epoch with it; what is new and what is over.',
        description: 'When success or duration changed and what else did then, the models, new findings, and what is over.',
        schema: nothing,
        answer: (view) => whatChanged(view),
    }),
];
function toolOf({ schema, answer, ...tool }) {
    return {
        ...tool,
        inputSchema: { ...json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input' }), type: 'object' },
        read(given) {
            const read = parse/* safeParse */.xL(schema, given ?? {});
            if (read.success)
                return { answer: (view) => (0,planner_view/* spellNames */.b)(view, answer(view, read.data)) };
            // One value may be wrong in two ways.
            const problems = new Set(read.error.issues.map((issue) => problemText(issue, given)));
            return { problem: `${tool.name}: ${[...problems].join('; ')}` };
        },
    };
}
/** Our own words: what was given is shown as one line. */
function problemText({ path, code, ...issue }, given) {
    const [name] = path;
    if (code === 'unrecognized_keys')
        return `no argument is called ${('keys' in issue ? issue.keys : []).map(show_value/* showValue */.v).join(', ')}`;
    if (name === undefined)
        return 'the arguments must be an object';
    const value = typeof given === 'object' && given !== null ? Reflect.get(given, name) : undefined;
    const what = String(name);
    return value === undefined
        ? `${what} is missing`
        : `${what} cannot be ${(0,show_value/* showValue */.v)(value)}; ${ALLOWED_VALUES[what] ?? ''}`;
}
const ALLOWED_VALUES = {
    id: `a number, or a text of 1 to ${MOST_LETTERS} visible characters`,
    kind: `a text of 1 to ${MOST_LETTERS} characters`,
    score: 'a number of 0 or more',
    minutes: 'a number of 0 or more',
    failed: 'a whole number of 0 or more',
};


/***/ }),

/***/ 82586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MOST),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/**
 * How much insights.json may hold: the one place. Each list and map has its most entries here; what is left out of `x` is
 * counted beside it as `x_omitted`, which stands there only where something is.
 */
const MOST = {
    /** Of one rule (with `rules: seed`: of one category), so that none drives another out. */
    findingsOfARule: 40,
    /** What findings that are left out are about, of one rule and severity. */
    omittedKeys: 1000,
    /** The more candidates are merely watched, the less a reader looks at any. */
    watched: 10,
    kinds: 50,
    types: 200,
    repeatFailures: 5,
    attempts: 100,
    outliers: 5,
    feedback: 100,
    failingTasks: 20,
    newestAttempts: 12,
    recentCycles: 400,
    tryNumbers: 11,
    makers: 10,
    reasons: 20,
    examples: 3,
    shares: 10,
    quarantined: 300,
    queues: 60,
    queueCounts: 20,
    sources: 100,
    endings: 20,
    warnings: 20,
    coerced: 50,
    ended: 40,
    effects: 20,
    /** Twelve weeks and today. */
    historyDays: 85,
    historyFindings: 40,
    /** Of durations from a millisecond to a year; the lowest become one. */
    sketchBins: 600,
};
/**
 * UTF-8 bytes of the file. What is written may yet grow by a quarter where secrets are replaced, and stays under 2 MiB then.
 */
const MAX_BYTES = 1.5 * 1024 ** 2;


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

/***/ 24747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Raised when a key of insights.json changes its meaning; docs/insights.md says what moved. */
const SCHEMA_VERSION = 2;


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

/***/ 28880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ ENDINGS),
/* harmony export */   Oq: () => (/* binding */ EFFECTS_BY_WEIGHT),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   kd: () => (/* binding */ ENDING_REASONS),
/* harmony export */   oq: () => (/* binding */ EFFECT_REASONS),
/* harmony export */   tQ: () => (/* binding */ EFFECTS)
/* harmony export */ });
/**
 * What is known of a finding beyond one report. Memory makes it of the log, insights.json holds it, pages tell it.
 *
 * A day is a whole UTC day, as the instant at which it begins.
 */
/** What an open finding is, seen from the day before. */
const STATUSES = ['new', 'persisting', 'regressed'];
/**
 * How a finding ended: what it measures is back; a person took the new level as normal; people were told and the log as
 * it is now does not say so; too little is left to tell.
 */
const ENDINGS = ['resolved', 'accepted', 'retracted', 'stale'];
/** By what it is known. */
const ENDING_REASONS = [
    'is-back',
    'not-apart-from-before',
    'task-succeeded',
    'task-left-alone',
    'loop-runs-again',
    'not-found-again',
    'a-person-accepted-it',
    'lines-came-late',
    'lines-were-removed',
    'judged-otherwise',
    'too-few-cycles-since',
    'all-else-fails-too',
];
/** What became of a goal. */
const EFFECTS = ['helped', 'no_change', 'worse', 'inconclusive'];
/** What says more of the advice goes first. */
const EFFECTS_BY_WEIGHT = ['worse', 'helped', 'no_change', 'inconclusive'];
const EFFECT_REASONS = [
    'back-after-it-was-down',
    'back-too-soon-to-tell',
    'still-down',
    'fell-further',
    'left-alone',
    'failed-again',
    'succeeded-by-itself',
    'runs-by-itself',
];


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

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ viewForPlanner),
/* harmony export */   b: () => (/* binding */ spellNames)
/* harmony export */ });
/* harmony import */ var _prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18240);
/* harmony import */ var _prompt_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81611);
/* harmony import */ var _prompt_planner_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21578);
/* harmony import */ var _prompt_planner_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84329);
/* harmony import */ var _prompt_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37383);
/* harmony import */ var _prompt_rule_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98715);






/** An answer may be longer than a page: names are left out where there are very many. */
const ROOM = 20_000;
function viewForPlanner(insights, context) {
    const names = (0,_prompt_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSubjects */ .Xq)(insights);
    const hasWeakFacts = (0,_prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factLines */ .K)(insights, names).some(({ isWeak }) => isWeak);
    const rules = (0,_prompt_planner_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .plannerRules */ .gm)(insights, hasWeakFacts);
    const lines = (0,_prompt_rule_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleLines */ .S)(rules, insights, names, ROOM);
    return {
        insights,
        context,
        names,
        rules: rules.map((rule, index) => {
            const id = (0,_prompt_planner_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleId */ .IC)(index);
            return { id, rule, text: (lines[index]?.text ?? '').slice(id.length + 1) };
        }),
        hasQuotes: context.quotes !== 'none',
    };
}
/** The answer with what the names of ours in it stand for, where text of the log may be quoted. */
function spellNames({ names, hasQuotes }, { data, text }) {
    if (!hasQuotes)
        return { data, text };
    const said = JSON.stringify(data);
    const spelt = names.aliases.filter(({ name }) => said.includes(name));
    return spelt.length === 0
        ? { data, text }
        : { data: { ...data, names: spelt.map(({ name, key }) => ({ name, is: (0,_prompt_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(key) })) }, text };
}


/***/ }),

/***/ 45743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactInsights)
/* harmony export */ });
/* harmony import */ var _safe_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25442);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31783);


/** Limits of insights.json begin here: a longer text must not grow. */
const FREE_LENGTH = 120;
/**
 * The second net, over all that is published: every string and every key, numbers as they are. Texts of the logs went
 * through the first one as they were read, before anything was cut off or put in other words.
 */
function redactInsights(insights, ownSecrets = []) {
    const redactText = (0,_safe_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactorOf */ .y)(ownSecrets);
    const known = new Map();
    const redact = (text) => {
        const redacted = known.get(text) ?? (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(redactText(text), Math.max(text.length, FREE_LENGTH));
        known.set(text, redacted);
        return redacted;
    };
    return redactValue(insights, redact);
}
function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [key, item] of Object.entries(value)) {
        entries.set(freeName(redact(key), entries), redactValue(item, redact));
    }
    return Object.fromEntries(entries);
}
/** Two names may be the same once their secrets are gone. */
function freeName(name, taken) {
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1)
        free = `${name} ${copy}`;
    return free;
}


/***/ }),

/***/ 13597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ sketchOf),
/* harmony export */   V6: () => (/* binding */ quantileOfSketch),
/* harmony export */   dK: () => (/* binding */ countOfSketch),
/* harmony export */   oA: () => (/* binding */ collapseSketch),
/* harmony export */   pT: () => (/* binding */ SKETCH_ACCURACY),
/* harmony export */   tB: () => (/* binding */ mergeSketches)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35801);

/** Relative error of a quantile, at most. */
const SKETCH_ACCURACY = 0.02;
const GAMMA = (1 + SKETCH_ACCURACY) / (1 - SKETCH_ACCURACY);
/** @throws RangeError unless all values are positive and finite */
function sketchOf(values) {
    const counts = new Map();
    for (const value of values) {
        (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requirePositive */ .z6)('value', value);
        const bin = Math.ceil(Math.log(value) / Math.log(GAMMA));
        counts.set(bin, (counts.get(bin) ?? 0) + 1);
    }
    return inOrder(counts);
}
/** The sketch of all values of several. */
function mergeSketches(sketches) {
    const counts = new Map();
    for (const sketch of sketches)
        for (const [bin, count] of sketch)
            counts.set(bin, (counts.get(bin) ?? 0) + count);
    return inOrder(counts);
}
/** With at most `most` bins: the lowest ones become one, so that high quantiles stay as exact. */
function collapseSketch(sketch, most) {
    if (sketch.size <= most)
        return sketch;
    const bins = [...sketch];
    const kept = bins.slice(bins.length - most);
    const [lowest] = kept;
    if (lowest === undefined)
        return new Map();
    const below = countOfSketch(sketch) - kept.reduce((sum, [, count]) => sum + count, 0);
    return new Map([[lowest[0], lowest[1] + below], ...kept.slice(1)]);
}
/**
 * The value below which this share of all values lies; undefined of none.
 *
 * @param share 0 to 1
 * @throws RangeError outside this domain
 */
function quantileOfSketch(sketch, share) {
    (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnit */ .g8)('share', share);
    const rank = share * (countOfSketch(sketch) - 1);
    let passed = 0;
    for (const [bin, count] of sketch) {
        passed += count;
        if (passed > rank)
            return (2 * GAMMA ** bin) / (GAMMA + 1);
    }
    return undefined;
}
/** How many values there are. */
function countOfSketch(sketch) {
    return [...sketch.values()].reduce((sum, count) => sum + count, 0);
}
function inOrder(counts) {
    return new Map([...counts].toSorted(([a], [b]) => a - b));
}


/***/ })

};
