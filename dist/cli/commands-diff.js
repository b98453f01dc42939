export const id = 'commands-diff';
export const ids = ['commands-diff'];
export const modules = {

/***/ 85101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderDiffHelp: () => (/* binding */ renderDiffHelp),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/insights/read.js + 6 modules
var insights_read = __webpack_require__(46943);
// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/analyse/timeline.js
var timeline = __webpack_require__(80344);
// EXTERNAL MODULE: ./build/src/judge/rules/index.js + 33 modules
var rules = __webpack_require__(55018);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/short-hash.js
var short_hash = __webpack_require__(87650);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
;// CONCATENATED MODULE: ./build/src/memory/report-change.js





/** The findings of the insights, in their order; the entry that says "nothing" is none. */
function listFindings(insights) {
    const perCategory = new Map();
    return insights.recommendations.flatMap((recommendation) => {
        const { category, severity, finding } = recommendation;
        if (recommendation.id === undefined && severity === 'info')
            return [];
        const nth = perCategory.get(category) ?? 0;
        perCategory.set(category, nth + 1);
        // The `seed` rules give no ids: the place within the category is what stays the same from run to run.
        const id = recommendation.id ?? (0,short_hash/* hashOf */.q)(category, String(nth));
        return [{ id, severity, finding, ...ageOf(recommendation, insights), recommendation, isNew: false }];
    });
}
/**
 * What the log itself tells of earlier days. Of a file that is only read as it is now, like the quarantine list, it tells
 * none: each report finds it as if for the first time.
 */
function ageOf({ rule, first_seen: firstSeen }, insights) {
    if (rule === undefined || firstSeen === undefined || (0,rules/* ruleNamed */.QZ)(rule)?.ofToday === true)
        return { isOlder: false };
    return { firstSeen, isOlder: firstSeen <= earliestDay(insights) };
}
/** Before this day nothing is remembered, however long the log; it moves with the newest cycle. */
function earliestDay({ data_quality: { last_at: last } }) {
    const at = (0,time/* parseInstant */.nV)(last);
    return at === undefined ? '' : dayOf((0,time/* dateOf */.Q$)(at - timeline/* TIMELINE_DAYS */.c7 * time/* MICROS_PER_DAY */.Rq).toISOString());
}
/** What of a finding is remembered. */
function knownPart({ id, severity, finding, recommendation }) {
    return { id, severity, ...(recommendation.id === undefined && { finding }) };
}
/** What people were told and is not among the findings now. */
function goneFrom(before, all) {
    const ids = idsOf(all);
    return before.filter(({ id }) => !ids.has(id));
}
/**
 * What ended, and was told or ended since; what is gone without that is only no longer found. What tells when something
 * changed tells of the past: that it is no longer found says nothing of the change itself.
 */
function overSince({ at, findings: before }, { rules, ended }, all) {
    if (rules === 'seed')
        return goneFrom(before, all).flatMap(({ id, severity, finding }) => finding === undefined ? [] : [{ id, severity, finding }]);
    const told = idsOf(before);
    return goneFrom(ended, all)
        .filter(({ rule }) => aboutRule(rule).tellsWhen !== true)
        .filter(({ id, severity, ended_on: on }) => told.has(id) || (severity !== 'info' && on > dayOf(at)))
        .map(({ id, severity, finding, ending, because, ended_on }) => ({
        id,
        severity,
        finding,
        ended: { ending, because, ended_on },
    }))
        .toSorted(bySeverity);
}
function isResolved({ ended }) {
    return ended === undefined || ended.ending === 'resolved';
}
/**
 * How a report differs from the one before it.
 *
 * @returns `change` undefined where nothing changed; `isNews` where the verdict or a high finding did
 */
function compareReports(previous, insights, { all, told, silent }) {
    const { status, verdict } = insights;
    const before = new Map(previous.findings.map((known) => [known.id, known]));
    const appeared = told.filter(({ id }) => !before.has(id));
    const over = status === 'ok' ? overSince(previous, insights, all).filter(({ id }) => !silent.has(id)) : [];
    const moved = told.flatMap(({ id, severity: to }) => {
        const from = before.get(id)?.severity;
        return from === undefined || from === to ? [] : [{ id, from, to }];
    });
    const isTurn = verdict !== 'unknown' && previous.verdict !== 'unknown' && verdict !== previous.verdict;
    if (!isTurn && appeared.length + over.length + moved.length === 0)
        return { change: undefined, isNews: false };
    // A loop that got worse has no good news, and what nobody was told nobody waits for.
    const isAwaited = (each) => before.has(each.id) && !(verdict === 'worse' && isResolved(each));
    const hasHigh = [...appeared, ...over.filter(isAwaited)].some(({ severity }) => severity === 'high') ||
        moved.some(({ from, to }) => from === 'high' || to === 'high');
    const { at, verdict: turnedFrom } = previous;
    return {
        change: { previous: { at, verdict: turnedFrom }, appeared: appeared.map(({ id }) => id), over, moved },
        isNews: isTurn || hasHigh,
    };
}
/** The finding as the page has it after a change: new is what was not found before the report before. */
function markNew(finding, { appeared, previous }) {
    const { id, firstSeen } = finding;
    const isFresh = firstSeen === undefined || previous === undefined || firstSeen >= dayOf(previous.at);
    return { ...finding, isNew: isFresh && appeared.includes(id) };
}
function idsOf(items) {
    return new Set(items.map(({ id }) => id));
}
function dayOf(iso) {
    return iso.slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/memory/diff.js



/** Pure; it is the caller's business that both are what they claim to be. */
function diffInsights(old, now) {
    const [before, after] = [byId(old), byId(now)];
    const added = [...after.values()].filter(({ id }) => !before.has(id));
    const lost = [...before.values()].filter(({ id }) => !after.has(id));
    const both = [...after.values()].filter(({ id }) => before.has(id));
    const wasOf = ({ id, severity }) => before.get(id)?.severity ?? severity;
    return {
        old: sideOf(old),
        new: sideOf(now),
        notes: notesOn(old, now),
        findings: {
            new: added.filter((finding) => !isLeftOut(finding, old)).map(toldOf),
            gone: lost
                .filter((finding) => !isLeftOut(finding, now))
                .map((finding) => ({ ...toldOf(finding), end: endOf(finding, old, now) })),
            moved: both
                .filter((finding) => wasOf(finding) !== finding.severity)
                .map((finding) => ({ ...toldOf(finding), was: wasOf(finding) })),
            still_open: both.filter((finding) => wasOf(finding) === finding.severity).map(toldOf),
            left_out: [
                ...added.filter((finding) => isLeftOut(finding, old)),
                ...lost.filter((finding) => isLeftOut(finding, now)),
            ].map(toldOf),
        },
        effects: now.effectiveness.map(({ id, rule, recommendation, outcome, because }) => ({
            id,
            rule,
            recommendation,
            outcome,
            because,
            was: old.effectiveness.find((known) => known.id === id)?.outcome ?? null,
        })),
    };
}
function byId(insights) {
    return new Map(listFindings(insights).map((finding) => [finding.id, finding]));
}
/** Whether the other report may have it among those that it has no room for. */
function isLeftOut({ recommendation: { rule, subject } }, { recommendations_omitted_by_rule: groups = [] }) {
    return groups.some((group) => group.rule === rule &&
        // Where not even all keys are listed, it may be any.
        (group.keys_omitted !== undefined || (subject !== undefined && group.keys.includes(subject.key))));
}
function endOf({ id }, old, now) {
    const isNewer = Date.parse(now.generated_at) > Date.parse(old.generated_at);
    const found = isNewer ? now.ended.find((each) => each.id === id) : undefined;
    if (found === undefined)
        return null;
    const { ending, because, ended_on } = found;
    return { ending, because, ended_on };
}
function toldOf({ severity, finding, recommendation }) {
    const { id, rule, category, status, days_open } = recommendation;
    return {
        id: id ?? null,
        rule: rule ?? category,
        severity,
        finding,
        status: status ?? null,
        days_open: days_open ?? null,
    };
}
function sideOf(insights) {
    const { generated_at, loop, unit, verdict, verdict_reason, headline, window, unrated = null } = insights;
    const { days, succeeded, decided, median_seconds } = window;
    const success = { succeeded, decided };
    const judged = { verdict, verdict_reason, headline, unrated };
    return {
        generated_at,
        loop,
        window_days: days,
        ...(unit !== undefined && { unit }),
        ...judged,
        success,
        median_seconds,
    };
}
const MS_PER_DAY = 86_400_000;
function notesOn(old, now) {
    const order = Date.parse(now.generated_at) - Date.parse(old.generated_at);
    const shared = Date.parse(old.window.to) - Date.parse(now.window.from);
    const isOfOthers = old.loop.name !== now.loop.name || old.loop.repository !== now.loop.repository;
    return [
        ...(order < 0
            ? ['The second report is older than the first: what is new here went, and what is gone came.']
            : []),
        ...(order === 0 ? ['Both reports were made for the same instant.'] : []),
        ...(isOfOthers ? [`The two reports name different loops: ${loopText(old)} and ${loopText(now)}.`] : []),
        ...(old.rules === now.rules
            ? []
            : ['They were judged by different presets of rules, so no finding of one is known in the other.']),
        ...(old.unit === now.unit
            ? []
            : [`They count different things: ${(0,units/* unitWords */.UN)(old).many} and ${(0,units/* unitWords */.UN)(now).many}.`]),
        ...(old.window.days === now.window.days
            ? []
            : [`Their windows differ: ${(0,words/* plural */.LS)(old.window.days, 'day')} and ${(0,words/* plural */.LS)(now.window.days, 'day')}.`]),
        ...(order > 0 && shared > 0 && old.unit === now.unit
            ? [
                `Their windows overlap by ${overlapText(shared / MS_PER_DAY)}: the numbers then and now share these ${(0,units/* unitWords */.UN)(now).many}.`,
            ]
            : []),
    ];
}
function overlapText(days) {
    return days < 1 ? 'less than a day' : (0,words/* daysText */.D5)(days) === 'day' ? 'a day' : (0,words/* daysText */.D5)(days);
}
/** Names are from outside; pages make them inert. */
function loopText({ loop: { name, repository } }) {
    const known = [name, repository].filter((each) => each !== null);
    return known.length === 0 ? 'one without a name' : (0,words/* list */.p_)(known);
}

// EXTERNAL MODULE: ./build/src/publish/own-secrets.js
var own_secrets = __webpack_require__(76049);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/read/access.js
var access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
// EXTERNAL MODULE: ./build/src/report/parts/totals.js
var totals = __webpack_require__(44658);
// EXTERNAL MODULE: ./build/src/report/parts/rate.js
var rate = __webpack_require__(17411);
// EXTERNAL MODULE: ./build/src/report/parts/lifetime.js
var lifetime = __webpack_require__(23790);
;// CONCATENATED MODULE: ./build/src/report/history/diff-rows.js




const MOST_ROWS = 100;
function diffTitle({ old, new: now }) {
    return `Two reports compared: ${dateText(old.generated_at)} and ${dateText(now.generated_at)}`;
}
/** `14 September 2026`, in UTC. */
function dateText(iso) {
    return `${(0,words/* longDay */.tV)(iso)} ${new Date(iso).getUTCFullYear()}`;
}
function diffLead({ findings, notes }) {
    const { new: added, gone, moved, still_open: open } = findings;
    const counts = `${(0,words/* plural */.LS)(added.length, 'finding is', 'findings are')} new, ${gone.length} gone, ${moved.length} of another severity, ${open.length} as before.`;
    return [counts, ...notes];
}
function diffNumbers({ old, new: now }) {
    const sides = [old, now];
    const { one } = (0,units/* unitWords */.UN)(old.unit === now.unit ? now : {});
    return {
        head: ['', 'then', 'now'],
        rows: [
            ['verdict', ...sides.map(({ verdict }) => verdict)],
            ['headline', ...sides.map(({ headline }) => headline)],
            [
                'success',
                ...sides.map(({ success: { succeeded, decided }, unrated }) => decided === 0
                    ? `no ${one} with a result`
                    : (0,rate/* rateOfText */.$n)({ unrated: unrated ?? undefined }, succeeded, decided)),
            ],
            [
                `typical ${one}`,
                ...sides.map(({ median_seconds: seconds, success }) => seconds === null ? '-' : `${(0,words/* duration */.p0)(seconds)} (of ${(0,words/* plural */.LS)(success.decided, one)})`),
            ],
        ].filter(([, ...cells]) => cells.some((cell) => cell !== '-')),
    };
}
function diffLists({ findings, effects }) {
    const { new: added, gone, moved, still_open: open, left_out: leftOut } = findings;
    return [
        listOf('New', ['', 'rule', 'finding'], added, (each) => cellsOf(each)),
        listOf('Gone', ['', 'rule', 'how it ended', 'finding'], gone, (each) => cellsOf(each, each.end === null ? 'the second report does not say' : (0,lifetime/* endingText */.pG)(each.end))),
        listOf('Of another severity', ['', 'rule', 'was', 'finding'], moved, (each) => cellsOf(each, each.was)),
        listOf('Still open', ['', 'rule', 'open', 'finding'], open, (each) => cellsOf(each, openText(each))),
        listOf('Left out of one of the two, so nobody can tell', ['', 'rule', 'finding'], leftOut, (each) => cellsOf(each)),
        listOf('What became of the advice', ['rule', 'advice', 'what became of it', 'said before'], effects, (each) => [
            each.rule,
            each.recommendation,
            (0,lifetime/* effectText */.tr)(each),
            each.was === null ? 'nothing' : each.was.replace('_', ' '),
        ]),
    ].filter(({ total }) => total > 0);
}
function listOf(title, head, all, cells) {
    return { title, head, rows: all.slice(0, MOST_ROWS).map(cells), total: all.length };
}
function cellsOf({ severity, rule, finding }, ...more) {
    return [severity, rule, ...more, finding];
}
/** `new` is said of the day before, not of the other report. */
function openText({ status, days_open: days }) {
    return status === 'persisting' && days !== null ? (0,lifetime/* lifeText */.CY)({ status, days_open: days }) : '';
}

// EXTERNAL MODULE: ./build/src/report/history/plain-page.js
var plain_page = __webpack_require__(3647);
;// CONCATENATED MODULE: ./build/src/report/history/diff-html.js



/** How two reports differ, as a page of its own. */
function diffHtml(diff) {
    const numbers = diffNumbers(diff);
    return (0,plain_page/* renderPlainPage */.I)({ title: diffTitle(diff), lead: diffLead(diff) }, [
        (0,plain_page/* plainTable */.$)('In numbers', numbers.head, numbers.rows),
        ...diffLists(diff).map(({ title, head, rows, total }) => (0,plain_page/* plainTable */.$)(title, head, rows, { note: (0,totals/* moreText */.R3)(total, { shown: rows.length, listed: total }) })),
    ]);
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/report/parts/columns.js
var columns = __webpack_require__(94054);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
;// CONCATENATED MODULE: ./build/src/report/history/diff-text.js






function diffJson(diff) {
    return `${JSON.stringify(diff, undefined, 2)}\n`;
}
/** Widths in columns, so that a line stays one. */
const MOST_IN_CELL = 160;
/** Two reports as a terminal shows how they differ, in lines. */
function diffText(diff, hasColour = false) {
    const { bold } = (0,picocolors.createColors)(hasColour);
    const numbers = diffNumbers(diff);
    return [
        bold(diffTitle(diff)),
        ...diffLead(diff).map((sentence) => (0,inert/* inertText */.UJ)(sentence)),
        '',
        ...tableOf([numbers.head, ...numbers.rows]),
        ...diffLists(diff).flatMap(({ title, head, rows, total }) => [
            '',
            bold(`${title} (${(0,words/* groupThousands */.Zv)(total)})`),
            ...tableOf(head.length > 3 ? [head, ...rows] : rows).map((line) => `  ${line}`),
            ...[(0,totals/* moreText */.R3)(total, { shown: rows.length, listed: total })].filter((more) => more !== ''),
        ]),
    ];
}
function tableOf(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,inert/* inertText */.UJ)(cell, MOST_IN_CELL)));
    return (0,columns/* renderColumns */.CO)(cells, (rows[0] ?? []).map(() => 'left'));
}

// EXTERNAL MODULE: ./build/src/report/safe/redact.js
var redact = __webpack_require__(45743);
// EXTERNAL MODULE: ./build/src/safe/texts.js
var texts = __webpack_require__(48795);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
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
;// CONCATENATED MODULE: ./build/src/commands/diff.js
















const FORMATS = ['text', 'json', 'html'];
const FLAGS = [
    {
        name: 'format',
        value: 'WHICH',
        describe: `What is printed. One of: ${FORMATS.join(', ')}. (default: text)`,
    },
];
/** Larger than any report, and small enough to hold. */
const INSIGHTS_FILE = { bytes: 64 * 1024 ** 2, cause: causes/* tooLarge */.g$.insights };
/** `diff OLD NEW`: two insights.json compared. */
function run(args) {
    if (args.some((arg) => arg === '--help' || arg === '-h')) {
        (0,terminal/* printHelp */.FR)(renderDiffHelp());
        return 0;
    }
    try {
        const { format, paths } = readArguments(args);
        const ownSecrets = (0,own_secrets/* readOwnSecrets */._)(process.env);
        const [old, now] = paths.map((path) => readReport(path, ownSecrets));
        if (typeof old !== 'string' && typeof now !== 'string') {
            diff_print(format, diffInsights(old, now));
            return 0;
        }
        for (const problem of [old, now])
            if (typeof problem === 'string')
                (0,print/* printError */.yJ)(`error: ${problem}`);
        (0,print/* printError */.yJ)('Nothing was compared. Name two insights.json that reports wrote, the older one first.');
        return 2;
    }
    catch (error) {
        return (0,commands_command/* explain */.W)(error);
    }
}
/** @throws ConfigError with every problem */
function readArguments(args) {
    const { own, rest, problems } = (0,command_flags/* takeFlags */.d)(args, FLAGS);
    const format = own.get('format') ?? 'text';
    if (!FORMATS.includes(format))
        problems.push(`--format: ${(0,show_value/* showValue */.v)(format)} is not allowed; allowed: ${FORMATS.join(', ')}`);
    const paths = rest.filter((each) => !/^-./.test(each));
    for (const flag of rest)
        if (!paths.includes(flag))
            problems.push(`${(0,show_value/* showValue */.v)(flag)}: no flag of diff; see diff --help`);
    if (paths.length !== 2)
        problems.push('diff: name two files, the older one first, as in: diff monday.json today.json');
    if (problems.length > 0)
        throw new config_error/* ConfigError */.x(problems);
    return { format, paths };
}
function readReport(path, ownSecrets) {
    const name = (0,texts/* makeTexts */.tq)(ownSecrets).name(path);
    const file = (0,access/* resolveFile */.xq)(path, { root: '.', confined: false });
    const text = (0,access/* isTrouble */.KM)(file) ? file : (0,access/* readText */.yR)(file, INSIGHTS_FILE);
    if (typeof text !== 'string')
        return `${name} ${text.say}`;
    const read = (0,insights_read/* readInsights */.Q)(text);
    return 'problem' in read ? `${name} ${read.problem}` : (0,redact/* redactInsights */.$)(read.insights, ownSecrets);
}
function diff_print(format, diff) {
    if (format === 'json')
        (0,print/* printJson */.Q2)(diffJson(diff));
    else if (format === 'html')
        (0,print/* printPage */.XS)(diffHtml(diff));
    else
        for (const line of diffText(diff, (0,terminal/* wantsColour */.Ml)(process.stdout)))
            (0,print/* printLine */.wi)(line);
}
/** The text of `diff --help`. */
function renderDiffHelp() {
    return [
        `Usage: ${command/* COMMAND */.W} diff OLD NEW [--format ${FORMATS.join('|')}]`,
        '',
        'Compares two insights.json of a loop: the verdict then and now, which findings are new, gone (and how they ended),',
        'of another severity or still open, and what became of the advice. Nothing is written.',
        '',
        ...(0,command_flags/* flagRows */.k)(FLAGS),
        '',
        `Example: ${command/* COMMAND */.W} diff last-week.json .loop/retro/insights.json`,
        'Exit: 0 shown, whatever differs; 2 a flag to correct, or a file that is no insights.json of this version.',
    ];
}


/***/ }),

/***/ 3647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ plainTable),
/* harmony export */   I: () => (/* binding */ renderPlainPage)
/* harmony export */ });
/* harmony import */ var _safe_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57127);
/* harmony import */ var _html_stylesheet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14458);


/**
 * A page of tables in the dress of report.html: without scripts and without requests. It does not bear the mark of a
 * report, so that no report is ever written over it.
 */
function renderPlainPage({ title, lead }, parts) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}</title>`,
        `<style>${_html_stylesheet_js__WEBPACK_IMPORTED_MODULE_1__/* .STYLESHEET */ .h}</style>`,
        '</head>',
        '<body>',
        '<a class="skip" href="#main">To the tables</a>',
        '<header>',
        `<h1>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}</h1>`,
        ...lead.map((sentence) => `<p>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence, 1000)}</p>`),
        '</header>',
        '<main id="main">',
        ...parts.filter((part) => part !== ''),
        '</main>',
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** A table with a heading; '' for one without rows. Cells are any text, `note` stands below them. */
function plainTable(title, head, rows, { numeric = [], note = '' } = {}) {
    const cells = rows.map((row) => row.map((cell) => (0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(cell)));
    const table = (0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlTable */ .I$)(title, head, cells, numeric, true);
    if (table === '')
        return '';
    const below = note === '' ? '' : `\n<p class="note">${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note)}</p>`;
    return `<section>\n<h2>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title)}</h2>\n${table}${below}\n</section>`;
}


/***/ }),

/***/ 14458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ STYLESHEET)
/* harmony export */ });
/** One stylesheet for light and dark, desk and phone, screen and paper. All pairs of colours have a contrast of AA. */
const STYLESHEET = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--mut:#59636e;--bd:#d1d9e0;--sub:#f6f8fa;--acc:#0969da;--bad:#cf222e;--badbg:#ffebe9;--ok:#1a7f37;--warn:#845306;--warnbg:#fff8c5;--band:#ddf4ff}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#f0f6fc;--mut:#9198a1;--bd:#3d444d;--sub:#151b23;--acc:#4493f8;--bad:#ff7b72;--badbg:#301b1e;--ok:#3fb950;--warn:#d29922;--warnbg:#2b2310;--band:#12263d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:860px;margin:0 auto;padding:0 20px}
header{padding-top:32px}footer{padding-top:24px;padding-bottom:64px;color:var(--mut);font-size:14px}
a{color:var(--acc)}:focus-visible{outline:2px solid var(--acc);outline-offset:2px}
.skip{position:absolute;left:-10000px}.skip:focus{position:static}
h1{font-size:30px;line-height:1.2;margin:0 0 10px;letter-spacing:-.01em}
h2{font-size:20px;line-height:1.3;margin:44px 0 4px}
h3{font-size:16px;margin:24px 0 4px}
p{margin:0 0 12px}.note{color:var(--mut)}
.kicker{color:var(--mut);font-size:14px;margin:0 0 6px}
.worse{color:var(--bad)}.better{color:var(--ok)}.watch{color:var(--warn)}
nav{font-size:14px;margin:6px 0 0}nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;padding:0;margin:0}nav li{margin:0}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:22px 0;padding:0;list-style:none}
.tiles li{border:1px solid var(--bd);border-radius:8px;padding:12px 14px;margin:0}
.tiles small{color:var(--mut);display:block;font-size:14px}.tiles b{font-size:24px;display:block;line-height:1.25}.tiles em{font-style:normal;font-size:14px;color:var(--mut)}.of{font-size:14px;font-weight:400;white-space:nowrap}
.first{border-left:4px solid var(--warn);background:var(--warnbg);border-radius:0 8px 8px 0;padding:14px 18px;margin:18px 0}
.first.high{border-color:var(--bad);background:var(--badbg)}.first.none{border-color:var(--ok);background:var(--sub)}.first p:last-child{margin:0}.first>p{margin:0}.first details{border:0;padding:8px 0 0}.first summary{font-size:14px;font-weight:400}.first details p{margin:8px 0 0}
code,pre{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{background:var(--bg);border:1px solid var(--bd);border-radius:6px;padding:10px 12px;overflow:auto;margin:8px 0}
ol,.plain{padding-left:22px}li{margin:0 0 10px}
.chart{border:1px solid var(--bd);border-radius:8px;padding:10px 12px;margin:10px 0 6px}
svg{width:100%;height:auto;display:block}svg.narrow{display:none}
svg text{font-size:12px;fill:var(--fg);paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
svg .axis{fill:var(--mut)}svg .name,svg .value{font-size:13px;font-weight:600}svg .value.bad{fill:var(--bad)}
.grid{stroke:var(--bd)}.band{fill:var(--band)}.course{fill:none;stroke:var(--acc);stroke-width:2}
.whisker{stroke:var(--acc);stroke-width:2;opacity:.6}.whisker.bad{stroke:var(--bad)}
.good{fill:var(--acc)}.bad{fill:var(--bad)}.open{fill:var(--bg);stroke:var(--mut);stroke-width:2}
.median{stroke:var(--fg);stroke-width:1.5;stroke-dasharray:5 4}.split{stroke:var(--mut)}.change{stroke:var(--warn);stroke-width:1.5;stroke-dasharray:2 3}.bar{fill:var(--acc)}
.day.better{fill:var(--ok)}.day.steady{fill:var(--acc)}.day.watch{fill:var(--warn)}.day.worse{fill:var(--bad)}.day.unknown{fill:var(--bg);stroke:var(--mut)}.day.none{fill:transparent}
.span.high{fill:var(--bad)}.span.medium{fill:var(--warn)}.span.low,.span.info{fill:var(--acc)}.end{fill:var(--fg);stroke:var(--bg);stroke-width:1.5}.cross{fill:none;stroke:var(--fg);stroke-width:2}svg .strong{fill:var(--fg)}
table{border-collapse:collapse;width:100%;font-size:14px;margin:10px 0}
caption{text-align:left;color:var(--mut);padding:0 10px 4px}
th,td{text-align:left;padding:8px 10px;border-bottom:1px solid var(--bd);vertical-align:top;overflow-wrap:normal;word-break:normal}
td{min-width:5.4em;overflow-wrap:anywhere}th{color:var(--mut);font-weight:600}.n{text-align:right;white-space:nowrap;min-width:0}.scroll{overflow-x:auto}
.chip{display:inline-block;border-radius:999px;padding:0 9px;font-size:12px;font-weight:600;line-height:20px;border:1px solid;color:var(--mut);white-space:nowrap}
.chip.high{color:var(--bad)}.chip.medium{color:var(--warn)}.chip.low{color:var(--acc)}
details{border-top:1px solid var(--bd);padding:12px 0}summary{cursor:pointer;font-weight:600}
@media(max-width:640px){svg.wide{display:none}svg.narrow{display:block}.chart{padding:6px}.tiles{grid-template-columns:repeat(2,1fr)}h1{font-size:25px}main,header,footer{padding-left:16px;padding-right:16px}header{padding-top:22px}}
@media print{pre{white-space:pre-wrap;overflow-wrap:anywhere}.chart,.tiles li,.first,tr{break-inside:avoid}h2,h3{break-after:avoid}nav,.skip{display:none}body{font-size:12pt}}
`;


/***/ }),

/***/ 23790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ livesNote),
/* harmony export */   BS: () => (/* binding */ isNew),
/* harmony export */   CY: () => (/* binding */ lifeText),
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   EH: () => (/* binding */ endedText),
/* harmony export */   RZ: () => (/* binding */ mutedUntilText),
/* harmony export */   Rz: () => (/* binding */ saidText),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   Xk: () => (/* binding */ lifeNote),
/* harmony export */   Xn: () => (/* binding */ endedOnText),
/* harmony export */   pG: () => (/* binding */ endingText),
/* harmony export */   tr: () => (/* binding */ effectText),
/* harmony export */   wV: () => (/* binding */ lastReportText),
/* harmony export */   wt: () => (/* binding */ endedLately),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* unused harmony export foundText */
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);

const MS_PER_DAY = 86_400_000;
/** `new`, `for 12 days`, `back after 9 days`; '' where nothing is known of other days. */
function lifeText({ status, days_open: days = 0, ended_before: before, first_seen: first, }) {
    switch (status) {
        case 'new':
            return 'new';
        case 'regressed':
            return before === null || before === undefined || first === undefined
                ? 'back'
                : `back after ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(daysBetween(before, first), 'day')}`;
        case 'persisting':
            return days === 0 ? '' : `for ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(days, 'day')}`;
        case undefined:
            return '';
    }
}
/** Whether it was not open the day before. */
function isNew({ status }) {
    return status === 'new' || status === 'regressed';
}
/** `found 9 September`: as true in a month, on a page that is not written again until there is something new. */
function foundText({ firstSeen, isOlder }) {
    return isOlder ? 'found 12 weeks ago or earlier' : `found ${longDay(firstSeen)}`;
}
/** `over since 3 March: back near what it was`; completes what a finding said. */
function endingText(ended) {
    const reason = ENDING_REASON_WORDS[ended.because];
    return reason === '' ? endedOnText(ended) : `${endedOnText(ended)}: ${reason}`;
}
/** `Over since 3 March: #12 failed 4 times in a row (a try succeeded)`. May quote the log. */
function endedText(ended) {
    const reason = ENDING_REASON_WORDS[ended.because];
    return (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .upperFirst */ .Zb)(`${endedOnText(ended)}: ${ended.finding}${reason === '' ? '' : ` (${reason})`}`);
}
/** `over since 3 March`; completes what became of the advice. */
function endedOnText({ ending, because, ended_on: on, }) {
    return `${UNMEASURED.has(because) ? 'not found since' : ENDING_WORDS[ending]} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(on)}`;
}
/** Nobody measured that it is back: its rule no longer finds it. */
const UNMEASURED = new Set(['not-found-again', 'not-apart-from-before']);
const ENDING_WORDS = {
    resolved: 'over since',
    accepted: 'accepted on',
    retracted: 'withdrawn on',
    stale: 'cannot be told since',
};
const ENDING_REASON_WORDS = {
    'is-back': 'back near what it was',
    'not-apart-from-before': 'no longer to be told from what it was before',
    'task-succeeded': 'a try succeeded',
    'task-left-alone': 'no longer tried',
    'loop-runs-again': 'the loop runs again',
    'not-found-again': '',
    'a-person-accepted-it': 'a person took the new level as normal',
    'lines-came-late': 'lines that came late show it otherwise',
    'lines-were-removed': 'lines that it rested on are gone from the log',
    'judged-otherwise': 'the same log is judged otherwise now',
    'too-few-cycles-since': 'too few tries since',
    'all-else-fails-too': 'nearly everything fails, which says nothing of a single task',
};
/** `helped: it was still off after this was said, and then came back`. */
function effectText({ outcome, because }) {
    return `${EFFECT_WORDS[outcome]}: ${EFFECT_REASON_WORDS[because]}`;
}
const EFFECT_WORDS = {
    helped: 'helped',
    no_change: 'no change yet',
    worse: 'worse since',
    inconclusive: 'cannot be told',
};
const EFFECT_REASON_WORDS = {
    'back-after-it-was-down': 'it was still off after this was said, and then came back',
    'back-too-soon-to-tell': 'it was back before luck could be told from help',
    'still-down': 'it is where it was when this was said',
    'fell-further': 'it is further off than when this was said',
    'left-alone': 'it was not tried again',
    'failed-again': 'it was tried again and failed',
    'succeeded-by-itself': 'a later try succeeded, with or without the advice',
    'runs-by-itself': 'the loop runs again, with or without the advice',
};
/** `said 12 days ago`; whole days before the day of the report. */
function saidText({ first_seen: first }, reportedAt) {
    const days = daysBetween(first, reportedDay(reportedAt));
    return days <= 0 ? 'said today' : `said ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(days, 'day')} ago`;
}
/** `the last report was not used: it is too large for an insights.json`; '' where it was, or where there was none. */
function lastReportText({ previous_problem: problem }) {
    return problem === null ? '' : `the last report was not used: it ${problem}`;
}
/** Whether it ended within the 7 days up to the report: what ended earlier is no news. */
function endedLately({ ended_on: on }, reportedAt) {
    return on >= utcDay(new Date(Date.parse(reportedAt) - LATELY_DAYS * MS_PER_DAY).toISOString());
}
const LATELY_DAYS = 7;
function daysBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
/** `for 12 days, last seen on 3 March`: of one finding; '' where nothing is known of other days. */
function lifeNote(finding, reportedAt) {
    return [lifeText(finding), seenText(finding, reportedAt)].filter((part) => part !== '').join(', ');
}
/** `last seen on 3 March`; '' where that is the day of the report. */
function seenText({ last_seen: seen }, reportedAt) {
    return seen === undefined || seen >= reportedDay(reportedAt) ? '' : `last seen on ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(seen)}`;
}
/** The day that a report tells of: at midnight the one that has just ended. */
function reportedDay(at) {
    return new Date(Date.parse(at) - 1).toISOString().slice(0, 10);
}
/** The same of several findings that are told as one: `2 new, 3 for 4 to 9 days`, `for 4 to 9 days, last seen on 3 March`. */
function livesNote(findings, reportedAt) {
    const notes = findings.map((each) => lifeNote(each, reportedAt));
    const [first = ''] = notes;
    if (notes.every((note) => note === first))
        return first;
    const isOpen = (each) => each.status === 'persisting' && (each.days_open ?? 0) > 0;
    const days = findings.filter(isOpen).map(({ days_open: open = 0 }) => open);
    const groups = [
        [findings.filter(({ status }) => status === 'new').length, 'new'],
        [findings.filter(({ status }) => status === 'regressed').length, 'back'],
        [days.length, `for ${rangeText(Math.min(...days), Math.max(...days))}`],
    ];
    return groups
        .filter(([count]) => count > 0)
        .map(([count, said]) => (count === findings.length ? said : `${count} ${said}`))
        .concat(allSeenText(findings, reportedAt))
        .join(', ');
}
/** When all of them were last seen, where that is one day for all and before the report's. */
function allSeenText(findings, reportedAt) {
    const seen = new Set(findings.map((each) => seenText(each, reportedAt)));
    return seen.size === 1 ? [...seen].filter((text) => text !== '') : [];
}
/** `open for 12 days, last seen on 3 March, muted until 1 October`; '' where nothing is known of other days. */
function standingText(finding, reportedAt) {
    const { muted_until: until } = finding;
    const life = openText(lifeNote(finding, reportedAt));
    const muted = until === undefined || until === null ? '' : `muted until ${mutedUntilText(until, reportedAt)}`;
    return [life, muted].filter((part) => part !== '').join(', ');
}
/** A note on its own: `open for 12 days`. */
function openText(note) {
    return note.startsWith('for ') ? `open ${note}` : note;
}
function rangeText(least, most) {
    return least === most ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(most, 'day') : `${least} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(most, 'day')}`;
}
/** `1 October`, with its year where that is not the report's. */
function mutedUntilText(until, reportedAt) {
    const year = utcDay(until).slice(0, 4);
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .longDay */ .tV)(until)}${year === utcDay(reportedAt).slice(0, 4) ? '' : ` ${year}`}`;
}
/** What became of a finding, in a word or two. */
function spanText({ ending }) {
    return ending === null ? 'open' : SPAN_WORDS[ending];
}
const SPAN_WORDS = {
    resolved: 'over',
    accepted: 'accepted',
    retracted: 'withdrawn',
    stale: 'too few',
};
function utcDay(at) {
    return new Date(at).toISOString().slice(0, 10);
}


/***/ }),

/***/ 17411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ rateOfText),
/* harmony export */   Lr: () => (/* binding */ isRated),
/* harmony export */   Tb: () => (/* binding */ unratedSentence),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   cf: () => (/* binding */ rateText)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);

function isRated({ unrated }) {
    return unrated === undefined;
}
/** `54%`; `-` of nothing, and where there is no rate. */
function rateText(insights, succeeded, decided) {
    return isRated(insights) ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(succeeded, decided) : '-';
}
/** `54% (7 of 13)`; the counts alone where there is no rate. `decided` > 0. */
function rateOfText(insights, succeeded, decided) {
    const counts = countsText(insights, succeeded, decided);
    return isRated(insights) ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(succeeded, decided)} (${counts})` : counts;
}
/** `7 of 13`; `13` where nothing can count as a failure. */
function countsText({ unrated }, succeeded, decided) {
    return unrated === 'successes-only' ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(succeeded) : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(succeeded, decided);
}
/** Why there is none, as a sentence; undefined where there is one. */
function unratedSentence({ unrated }) {
    switch (unrated) {
        case 'successes-only':
            return 'The log records successes only, so there is no rate of success; if it has words for a failure, name them with fields.outcome.failure.';
        case 'spinning':
            return 'The loop calls it a success to do nothing, so there is no rate of success.';
        case undefined:
            return undefined;
    }
}


/***/ }),

/***/ 44658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ isOmitted),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   OF: () => (/* binding */ countOmitted),
/* harmony export */   R3: () => (/* binding */ moreText),
/* harmony export */   Vo: () => (/* binding */ countReasons),
/* harmony export */   "in": () => (/* binding */ countFailingTasks),
/* harmony export */   k0: () => (/* binding */ countWatched),
/* harmony export */   vi: () => (/* binding */ countUnreadable),
/* harmony export */   wI: () => (/* binding */ countTriedTasks),
/* harmony export */   xb: () => (/* binding */ countKinds)
/* harmony export */ });
/* unused harmony export findingsOf */
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);

/** The findings, without the entry that says that there is none. */
function findingsOf({ recommendations }) {
    return recommendations.filter(({ category }) => category !== 'health');
}
/** Findings that the list has no room for. */
function countOmitted({ recommendations_omitted_by_rule: groups = [] }, isMeant = () => true) {
    return groups.filter(isMeant).reduce((sum, { count }) => sum + count, 0);
}
/** Whether a finding about it is left out: it is likely or clear, and that is all there is to say. */
function isOmitted({ recommendations_omitted_by_rule: groups = [] }, kind, key) {
    return groups.some(({ subject_kind: of, keys }) => of === kind && keys.includes(key));
}
/** All findings, or those of one severity. */
function countFindings(insights, severity) {
    const isMeant = (found) => severity === undefined || found.severity === severity;
    return findingsOf(insights).filter(isMeant).length + countOmitted(insights, isMeant);
}
/** The kinds of work that the window has. */
function countKinds({ kinds, kinds_omitted_in_window: omitted = 0 }) {
    return kinds.filter(({ now }) => now.cycles > 0).length + omitted;
}
/** The reasons that occurred in the window or the baseline. */
function countReasons({ failure_reasons: reasons, failure_reasons_omitted_recent: omitted = 0, }) {
    return reasons.filter(({ before, now }) => before + now > 0).length + omitted;
}
/** The issues that keep failing. */
function countFailingTasks({ failing_tasks: tasks, failing_tasks_omitted: omitted = 0, }) {
    return tasks.length + omitted;
}
/** Those of them that were tried in the window. */
function countTriedTasks({ failing_tasks: tasks, failing_tasks_omitted_in_window: omitted = 0, }) {
    return tasks.filter(({ window }) => window.cycles > 0).length + omitted;
}
/** Lines that could not be used, of all sources. */
function countUnreadable({ data_quality: { sources, sources_omitted_skipped: omitted = 0 }, }) {
    return sources.flatMap(({ skipped }) => skipped).reduce((total, { count }) => total + count, omitted);
}
/** What is only watched. */
function countWatched({ watchlist, watchlist_omitted: omitted = 0 }) {
    return watchlist.length + omitted;
}
/**
 * What a list on a page says of the rest: `48 more, 38 of them in insights.json`; '' where it shows all.
 *
 * @param total of all there are `shown` stand on the page, and `listed` in insights.json
 */
function moreText(total, { shown, listed }) {
    const [more, there] = [total - shown, listed - shown];
    if (more <= 0)
        return '';
    const where = there === more ? ' in insights.json' : `, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(there)} of them in insights.json`;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(more)} more${there <= 0 ? '' : where}`;
}


/***/ }),

/***/ 57127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   VP: () => (/* binding */ arrowsToWords),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50916);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Any text for a place between tags or inside a quoted attribute: one line, without invisible characters. */
function text(value, max = 400) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(String(value), max).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
/** A link to an address of ours; any other kind of address leaves the label alone. */
function anchor(label, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return label;
    return `<a href="${text(url, 2000)}">${label}</a>`;
}
/** An arrow before a change is a word for who hears it. */
function arrowsToWords(html) {
    return html.replace(/[▲▼]/g, (arrow) => `<span role="img" aria-label="${arrow === '▲' ? 'up' : 'down'}">${arrow}</span>`);
}
/** A table; '' without rows. Cells are HTML; `numeric` columns stand right; one under a heading of its own shows no caption. */
function htmlTable(caption, head, rows, numeric = [], hasHeading = false) {
    if (rows.length === 0)
        return '';
    const side = (index) => (numeric.includes(index) ? ' class="n"' : '');
    const heads = head.map((cell, index) => `<th scope="col"${side(index)}>${text(cell)}</th>`).join('');
    const body = rows
        .map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cell}</td>`).join('')}</tr>`)
        .join('\n');
    const shown = hasHeading ? '' : `<caption>${text(caption)}</caption>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="${text(caption)}"><table>${shown}<thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
/** A part that opens with a click; '' for nothing. */
function details(summary, body) {
    return body === '' ? '' : `<details><summary>${summary}</summary>\n${body}\n</details>`;
}


/***/ }),

/***/ 34097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** Texts that differ from one another: past this many, remembering them costs more than it saves. */
const MOST_TEXTS = 100_000;
/**
 * What is made of a text, made once for all equal ones, so that a million of them hold it only once.
 *
 * @param longest UTF-16 units; what is made of a longer text is made anew each time
 */
function remembered(make, { longest, most = MOST_TEXTS }) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const made = make(text);
        if (text.length > longest)
            return unshared(made);
        if (known.size < most)
            known.set(text, made);
        return made;
    };
}
/** The beginning of a long text would hold all of it in memory. */
function unshared(text) {
    return Buffer.from(text).toString();
}


/***/ }),

/***/ 48795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tq: () => (/* binding */ makeTexts)
/* harmony export */ });
/* unused harmony exports MAX_NAME_LENGTH, MAX_PROSE_LENGTH */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72411);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25442);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31783);
/* harmony import */ var _model_short_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87650);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34097);





/** UTF-16 units of a name: of a kind, a task, an epoch, a model, a path, a field. */
const MAX_NAME_LENGTH = 200;
/** UTF-16 units of what says something in sentences: a reason, feedback. */
const MAX_PROSE_LENGTH = 2000;
const HASH_DIGITS = 8;
const SEARCHED_LENGTH = 8 * MAX_PROSE_LENGTH;
const LIMITS = { longest: MAX_PROSE_LENGTH };
/** @param ownSecrets values that are known to be secret, such as tokens of this run */
function makeTexts(ownSecrets = []) {
    const redactAll = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactorOf */ .y)(ownSecrets);
    // What stands far behind all that is kept need not be searched, unless much before it goes.
    const redact = (text) => {
        if (text.length <= SEARCHED_LENGTH)
            return redactAll(text);
        const start = redactAll(text.slice(0, SEARCHED_LENGTH));
        return start.length > MAX_PROSE_LENGTH ? start + text.slice(SEARCHED_LENGTH) : redactAll(text);
    };
    return {
        name: (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((text) => boundName((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(redact(text))), LIMITS),
        prose: (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((text) => (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(redact(text).toWellFormed(), MAX_PROSE_LENGTH), LIMITS),
    };
}
function boundName(name) {
    if (name.length <= MAX_NAME_LENGTH)
        return name;
    const start = (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(name, MAX_NAME_LENGTH - 1 - HASH_DIGITS);
    return `${start}…${(0,_model_short_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .shortHash */ .B)(name, HASH_DIGITS)}`;
}


/***/ })

};
