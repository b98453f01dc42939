export const id = 'commands-report';
export const ids = ['commands-report'];
export const modules = {

/***/ 36453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/insights/serialise.js
var serialise = __webpack_require__(12864);
// EXTERNAL MODULE: ./build/src/model/version.js
var version = __webpack_require__(55603);
// EXTERNAL MODULE: ./build/src/publish/folders.js
var folders = __webpack_require__(87856);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/publish/open-file.js

/** How each system opens a file with the program that the user chose for it; no shell takes part. */
const OPENERS = {
    darwin: ['open'],
    win32: ['explorer.exe'],
};
/**
 * Opens a file in the browser and does not wait for it.
 *
 * @returns why it could not be opened, as one sentence; undefined when it was
 */
async function openFile(file) {
    const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, [...args, file], { stdio: 'ignore', detached: true });
        child.once('error', () => {
            resolve(`${file} was not opened: ${program} could not be started; open it by hand`);
        });
        child.once('spawn', () => {
            child.unref();
            resolve(undefined);
        });
    });
}

// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/read/access.js
var access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/settings/load.js
var load = __webpack_require__(87491);
// EXTERNAL MODULE: ./build/src/publish/our-file.js
var our_file = __webpack_require__(11838);
;// CONCATENATED MODULE: ./build/src/publish/targets.js







const REPORT_TARGET = {
    setting: 'report',
    format: 'html',
    name: 'report',
    path: ({ report }) => report,
};
const PROMPT_TARGET = {
    setting: 'prompt-context-path',
    format: 'prompt',
    name: 'prompt context',
    path: ({ promptContextPath }) => promptContextPath,
};
const INSIGHTS_TARGET = {
    setting: 'output',
    format: 'json',
    name: 'insights.json',
    path: load/* outputPath */.XC,
};
/**
 * The targets that must not be written: a mistyped path would destroy what stands there.
 *
 * To be asked after everything is read, and before anything is written.
 *
 * @returns by setting, one sentence on what is wrong and what to do
 */
function refuseTargets(settings, access) {
    const located = [INSIGHTS_TARGET, REPORT_TARGET, PROMPT_TARGET].flatMap((target) => {
        const given = target.path(settings);
        return given === undefined ? [] : [{ target, given, realPath: (0,folders/* locate */.x5)(external_node_path_.resolve(access.root, given)) }];
    });
    const refused = new Map();
    for (const each of located) {
        const { setting } = each.target;
        const other = located.find((another) => another !== each && isSamePath(another.realPath, each.realPath));
        const why = other === undefined
            ? objectionTo(each, settings, access)
            : `is what \`${other.target.setting}\` names, too`;
        if (why !== undefined)
            refused.set(setting, `${setting}: ${each.given} ${why}. Nothing was written to it; name another file`);
    }
    return refused;
}
/** What is outside, or no regular file, or cannot be looked at, is left to the writing, which refuses it. */
function objectionTo({ target, given, realPath }, settings, { root, confined, readPaths = new Set() }) {
    if ((0,folders/* isInGitFolder */.e9)(realPath) || (0,folders/* isInGitFolder */.e9)(given))
        return `lies under .git, which is Git's own`;
    if (confined && !(0,access/* isInside */.FK)(realPath, root))
        return undefined;
    const stats = statsOf(realPath, external_node_fs_.lstatSync);
    const isTaken = stats?.isFile() === true && stats.size > 0n;
    if (isTaken && (0,our_file/* isOurs */.M)(realPath, target.format))
        return undefined;
    if (isAmong(readPaths, realPath))
        return 'is read by this run';
    // In the retro folder insights.json is ours by its place: a broken one there is as if there were none.
    const isOursByPlace = target === INSIGHTS_TARGET && settings.output === undefined;
    return isTaken && !isOursByPlace ? `exists and is no ${target.name} that was written before` : undefined;
}
/** By device and inode, so that no other spelling, link or second name hides a file; by its path where none is there yet. */
function isAmong(readPaths, realPath) {
    const identity = identityOf(realPath);
    const name = external_node_path_.basename(realPath);
    return [...readPaths].some((each) => identity === undefined
        ? isSamePath(external_node_path_.basename(each), name) && isSamePath((0,folders/* locate */.x5)(each), realPath)
        : identityOf(each) === identity);
}
/** Undefined where nothing is, or where the file system has no such numbers. */
function identityOf(file) {
    const stats = statsOf(file, external_node_fs_.statSync);
    return stats === undefined || stats.ino === 0n ? undefined : `${stats.dev}:${stats.ino}`;
}
function statsOf(file, stat) {
    try {
        return stat(file, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** As a file system that ignores case would see it; elsewhere two names that differ in case alone are a mistake, too. */
function isSamePath(a, b) {
    return foldCase(a) === foldCase(b);
}
function foldCase(text) {
    return text.normalize('NFC').toLowerCase();
}
/** @throws ConfigError where what this setting names must not be written */
function checkTarget({ setting }, settings, access) {
    const problem = refuseTargets(settings, access).get(setting);
    if (problem !== undefined)
        throw new ConfigError([problem]);
}

// EXTERNAL MODULE: ./build/src/publish/write-file.js
var write_file = __webpack_require__(24441);
// EXTERNAL MODULE: ./build/src/insights/lead-of.js
var lead_of = __webpack_require__(33027);
// EXTERNAL MODULE: ./build/src/insights/sound-findings.js
var sound_findings = __webpack_require__(11707);
// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/insights/version.js
var insights_version = __webpack_require__(24747);
// EXTERNAL MODULE: ./build/src/report/parts/advice.js + 1 modules
var parts_advice = __webpack_require__(27795);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/report/parts/comparison.js
var comparison = __webpack_require__(44204);
// EXTERNAL MODULE: ./build/src/report/safe/markdown.js
var markdown = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/src/report/parts/quarantine-command.js
var quarantine_command = __webpack_require__(15621);
// EXTERNAL MODULE: ./build/src/report/parts/task-link.js
var task_link = __webpack_require__(81405);
;// CONCATENATED MODULE: ./build/src/report/parts/alert.js






/** The first thing to do, as the one alert of a Markdown page, without why; '' where there is nothing to do. */
function renderAlert(insights, first, context) {
    if (first === undefined)
        return '';
    const { severity, workedIf, tasks } = first;
    const command = (0,quarantine_command/* quarantineCommand */.o)(tasks, insights, context);
    const block = command === undefined ? [] : ['', ...(0,markdown/* blockText */.dK)(command, { info: 'sh' }).split('\n')];
    return [
        severity === 'high' ? '[!CAUTION]' : '[!WARNING]',
        `**Do this first: ${(0,parts_advice/* sentence */.em)((0,words/* lowerFirst */.oZ)(orderOf(insights, first, context)))}**`,
        ...block,
        ...(workedIf === undefined ? [] : ['', `*It worked if* ${(0,parts_advice/* sentence */.em)((0,markdown/* inlineText */.ln)(workedIf, 300))}`]),
    ]
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}
/** What to do, with links to the tasks that it names. */
function orderOf(insights, { what, tasks, omitted }, context) {
    return tasks.length === 0
        ? (0,markdown/* inlineText */.ln)(what, 400)
        : `Stop retrying ${(0,comparison/* taskNames */.ui)(tasks, { name: (key) => (0,task_link/* taskLink */.e)(insights, context, key), omitted })}`;
}

// EXTERNAL MODULE: ./build/src/report/parts/certainty.js
var certainty = __webpack_require__(87564);
// EXTERNAL MODULE: ./build/src/report/parts/data-lines.js
var data_lines = __webpack_require__(10415);
// EXTERNAL MODULE: ./build/src/report/parts/earlier.js
var earlier = __webpack_require__(23201);
;// CONCATENATED MODULE: ./build/src/report/parts/count-words.js
/** How many words a reader meets on a page of Markdown: no marks, no addresses, no source of a chart. */
function countWords(markdown) {
    const shown = markdown
        .replaceAll(/^```mermaid\n[\s\S]*?^```$/gm, '')
        .replaceAll(/<!--[\s\S]*?-->|<[^>\n]*>/g, ' ')
        .replaceAll(/\]\([^()\n]*\)/g, '] ');
    return shown.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/src/report/parts/fit.js
/**
 * The sections with blank lines between them, without as many whole ones as it takes to fit: a page is never cut inside
 * one. Undefined where those that stay are too long.
 */
function fitSections(sections, limits) {
    const kept = sections.filter(({ text }) => text !== '');
    const join = (all) => all.map(({ text }) => text).join('\n\n');
    const broken = (page) => [limits].flat().find(({ most, lengthOf = (text) => text.length }) => lengthOf(page) > most);
    let page = join(kept);
    for (let over = broken(page); over !== undefined; over = broken(page)) {
        const { note = '' } = over;
        const rank = Math.max(0, ...kept.map((section) => section.rank));
        if (rank === 0)
            return undefined;
        const last = kept.findLastIndex((section) => section.rank === rank);
        kept.splice(last, 1);
        page = join(note === '' ? kept : [...kept, { text: note, rank: 0 }]);
    }
    return page;
}

// EXTERNAL MODULE: ./build/src/report/parts/first-run.js
var first_run = __webpack_require__(84427);
// EXTERNAL MODULE: ./build/src/report/parts/lifetime.js
var lifetime = __webpack_require__(23790);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
// EXTERNAL MODULE: ./build/src/report/parts/markdown-parts.js
var markdown_parts = __webpack_require__(68663);
// EXTERNAL MODULE: ./build/src/judge/verdict.js + 1 modules
var verdict = __webpack_require__(91352);
// EXTERNAL MODULE: ./build/src/model/task-links.js
var task_links = __webpack_require__(99186);
// EXTERNAL MODULE: ./build/src/report/context.js
var report_context = __webpack_require__(259);
// EXTERNAL MODULE: ./build/src/report/parts/changes.js
var changes = __webpack_require__(27504);
// EXTERNAL MODULE: ./build/src/report/parts/makers.js
var makers = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/src/report/parts/totals.js
var totals = __webpack_require__(44658);
;// CONCATENATED MODULE: ./build/src/report/job-summary/summary-parts.js
/** The parts of the job summary that hold numbers, each in Markdown; '' where there is nothing to tell. */












const MOST_KINDS = 6;
const MOST_TASKS = 6;
const MOST_REASONS = 5;
/** Before and now, with how sure each change is. */
function numbersPart(insights) {
    const { days } = insights.window;
    const rows = (0,changes/* numberRows */.L3)(insights).map(({ name, before, now, change, sure }) => [
        `**${name}**`,
        `${before} → **${now}**`,
        [change, sure === 'clear' || sure === 'likely' ? `**${sure}**` : sure]
            .filter((part) => part !== '')
            .join(', '),
    ]);
    const body = (0,markdown_parts/* table */.tp)(['', 'Before → now', 'Change'], ['left', 'left', 'left'], rows);
    return body === '' ? '' : `### The ${days === 7 ? 'week' : `last ${(0,words/* daysText */.D5)(days)}`} in numbers\n\n${body}`;
}
/** Failures by kind of work; '' where there is one kind, or no failure. */
function kindsPart(insights) {
    const all = (0,changes/* kindRows */.Y8)(insights);
    if (all.length < 2 || all.every(({ failures }) => failures === 0))
        return '';
    const rows = all
        .slice(0, MOST_KINDS)
        .map(({ key, failures, text, sure }) => [
        `${(0,words/* groupThousands */.Zv)(failures)} ${marksOf(failures, all[0]?.failures ?? 0)}`.trim(),
        `**${(0,markdown/* inlineText */.ln)((0,words/* isBlank */.z3)(key) ? words/* NO_NAME */.Wo : key, 40)}:** ${text}`,
        sure,
    ]);
    const note = noteOf((0,totals/* countKinds */.xb)(insights), { shown: rows.length, listed: all.length });
    return `### Where it broke\n\n${(0,markdown_parts/* table */.tp)(['Failures', 'Kind of work', 'Sure?'], ['left', 'left', 'left'], rows)}${note}`;
}
/** One for each failure, or as many as the longest row has room for in proportion. */
function marksOf(failures, most) {
    const marks = most <= MOST_MARKS ? failures : Math.round((failures / most) * MOST_MARKS);
    return '▪'.repeat(failures === 0 ? 0 : Math.max(1, marks));
}
const MOST_MARKS = 10;
/** Agents and models held against each other, a line for each list. */
function makersPart(insights) {
    const lines = (0,makers/* makerTables */.a)(insights).map(({ title, rows, omitted }) => {
        const told = rows
            .slice(0, MOST_MAKERS)
            .map(({ key, rate, ahead }) => `${(0,markdown/* inlineText */.ln)((0,words/* isBlank */.z3)(key) ? words/* NO_NAME */.Wo : key, 40)} ${rate}, ${ahead}`);
        const more = (0,totals/* moreText */.R3)(rows.length + omitted, { shown: told.length, listed: rows.length });
        return `**${title}:** ${[...told, ...(more === '' ? [] : [more])].join('; ')}.`;
    });
    return lines.length === 0 ? '' : [...lines, makers/* MAKERS_NOTE */.n].join(' ');
}
const MOST_MAKERS = 4;
/** The tasks that keep failing, each with its last try. */
function tasksPart(insights, context) {
    const unit = (0,units/* unitWords */.UN)(insights);
    const tasks = insights.failing_tasks.filter(({ window }) => window.cycles > 0);
    const isTimed = tasks.some(({ failed_seconds: seconds }) => seconds > 0);
    const rows = tasks.slice(0, MOST_TASKS).map((task) => {
        const last = task.attempts.at(-1);
        const reason = last === undefined || last.quoted_reason === '' ? '' : `<br>last: ${(0,markdown/* inlineText */.ln)(last.quoted_reason, 80)}`;
        const where = last === undefined ? '' : sourceLink(last, unit, context);
        return [
            `${(0,task_link/* taskLink */.e)(insights, context, task.issue)}${titleOf(task.issue, context)}${reason}${where === '' ? '' : `${reason === '' ? '<br>last: ' : ', '}${where}`}`,
            (0,words/* ofText */.XA)(task.tries - task.succeeded, task.tries),
            task.failed_seconds > 0 ? (0,words/* duration */.p0)(task.failed_seconds) : isTimed ? '-' : '',
        ];
    });
    if (rows.length === 0)
        return '';
    const noun = (0,task_links/* taskNoun */.EP)(insights.task_links);
    return `### ${(0,words/* upperFirst */.Zb)(noun)}s that keep failing\n\n${(0,markdown_parts/* table */.tp)([(0,words/* upperFirst */.Zb)(noun), 'Failed', 'Time'], ['left', 'left', 'right'], rows)}${noteOf((0,totals/* countTriedTasks */.wI)(insights), { shown: rows.length, listed: tasks.length })}`;
}
/** ` Flaky WebSocket reconnect test`; '' where nobody knows it. */
function titleOf(issue, { titles }) {
    const title = titles?.get(issue);
    return title === undefined ? '' : ` ${(0,markdown/* inlineText */.ln)(title, 50)}`;
}
/** What a table says under it of what it does not show. */
function noteOf(total, places) {
    const more = (0,totals/* moreText */.R3)(total, places);
    return more === '' ? '' : `\n\n${more}.`;
}
/** `cycle 1301`, `pull request 412`, as a link to its line where there is one to link to; '' without a name. */
function sourceLink({ cycle, source }, { one }, context) {
    if (cycle === null)
        return '';
    const url = (0,report_context/* placeUrl */.Pb)(context, source);
    const label = `${one} ${cycle}`;
    return url === undefined ? (0,markdown/* inlineText */.ln)(label, 60) : (0,markdown/* link */.nf)(label, url);
}
/** Why they failed, folded. */
function reasonsPart(insights) {
    const listed = insights.failure_reasons.filter(({ before, now }) => before + now > 0);
    const rows = listed
        .slice(0, MOST_REASONS)
        .map(({ id, template, before, now }) => [
        (0,markdown/* code */.aY)(template, 100),
        `${(0,changes/* beforePerWindow */.dY)(insights, before)} → **${(0,words/* groupThousands */.Zv)(now)}**`,
        reasonSure(insights, id, before + now),
    ]);
    return (0,markdown_parts/* folded */.TM)({ bold: `Why ${(0,units/* unitWords */.UN)(insights).many} failed:`, more: (0,words/* plural */.LS)((0,totals/* countReasons */.Vo)(insights), 'reason') }, rows.length === 0
        ? []
        : [
            `${(0,markdown_parts/* table */.tp)(['Reason', 'Before → now', 'Sure?'], ['left', 'left', 'left'], rows)}${noteOf((0,totals/* countReasons */.Vo)(insights), { shown: rows.length, listed: listed.length })}`,
            ...(insights.baseline.decided === 0
                ? []
                : [
                    '',
                    `Counts ${(0,changes/* everyText */.rC)(insights.window.days)}: of the ${(0,words/* daysText */.D5)(insights.baseline.days)} before, and of the window.`,
                ]),
        ]);
}
function reasonSure(insights, id, count) {
    const isMeant = (finding) => finding.subject?.kind === 'reason' && finding.subject.key === id;
    const found = insights.recommendations.find(isMeant);
    if (found !== undefined)
        return `▲ ${(0,certainty/* certainty */.ko)(found.evidence)}`;
    const seen = insights.watchlist.find(isMeant);
    if (seen !== undefined)
        return certainty/* WATCHED */.tC[seen.reason_code];
    if (!(0,changes/* isJudged */.sL)(insights))
        return '';
    if ((0,totals/* isOmitted */.$j)(insights, 'reason', id))
        return certainty/* SURE */.cL.omitted;
    // With nothing before, no swing is known to be usual.
    return count < verdict/* FEWEST_CYCLES */.pZ || insights.baseline.decided === 0 ? certainty/* WATCHED */.tC['too-few'] : certainty/* SURE */.cL.usual;
}
/** The longest cycles, folded. */
function longestPart(insights, context) {
    const { one, many } = (0,units/* unitWords */.UN)(insights);
    const rows = insights.duration_outliers.map(({ cycle, at, issue, duration: seconds, multiple, reason }) => [
        `${cycle === null ? `a ${one}` : (0,markdown/* inlineText */.ln)(`${one} ${cycle}`, 60)}${issue === null ? '' : ` on ${(0,task_link/* taskLink */.e)(insights, context, String(issue))}`}${at === undefined ? '' : `, ${(0,words/* day */.vd)(at)}`}`,
        `${(0,words/* duration */.p0)(seconds)}, ${multiple}× the average`,
        reason === '' ? '-' : (0,markdown/* inlineText */.ln)(reason, 80),
    ]);
    return (0,markdown_parts/* folded */.TM)({ bold: `Longest ${many}:`, more: `against the average of all ${many} of the log` }, rows.length === 0 ? [] : [(0,markdown_parts/* table */.tp)([(0,words/* upperFirst */.Zb)(one), 'Took', 'Ended with'], ['left', 'left', 'left'], rows)]);
}

// EXTERNAL MODULE: ./build/src/report/parts/quarantine-part.js
var quarantine_part = __webpack_require__(71187);
// EXTERNAL MODULE: ./build/src/report/parts/ladder.js
var ladder = __webpack_require__(36193);
// EXTERNAL MODULE: ./build/src/report/parts/price.js
var price = __webpack_require__(17820);
// EXTERNAL MODULE: ./build/src/report/parts/tries.js
var tries = __webpack_require__(36759);
// EXTERNAL MODULE: ./build/src/report/parts/rate.js
var rate = __webpack_require__(17411);
;// CONCATENATED MODULE: ./build/src/report/job-summary/week-chart.js



const MOST_WEEKS = 8;
const FEWEST_WEEKS = 3;
/** Below the axis: such a bar is not drawn, as of a week without cycles. */
const NOTHING = -5;
/**
 * Success by week as Mermaid's chart, in the grammar of 11.3.0: '' with fewer than three weeks that have cycles, and
 * where there is no rate.
 * A bar of another colour is a series of its own over the others.
 */
function weekChart(insights) {
    const { weeks, verdict } = insights;
    if (!(0,rate/* isRated */.Lr)(insights))
        return '';
    const shown = weeks.slice(-MOST_WEEKS);
    const before = shown.slice(0, -1).filter(({ decided }) => decided > 0);
    const last = shown.at(-1);
    if (last === undefined || last.decided === 0 || before.length + 1 < FEWEST_WEEKS)
        return '';
    const rates = shown.map(({ decided, succeeded }) => decided === 0 ? NOTHING : Math.round((succeeded / decided) * 100));
    const usual = Math.round((before.reduce((total, { succeeded }) => total + succeeded, 0) /
        before.reduce((total, { decided }) => total + decided, 0)) *
        100);
    const now = rates.at(-1) ?? 0;
    const isBad = verdict === 'worse';
    const bars = isBad
        ? [
            `  bar [${rates.map((_, index) => (index === rates.length - 1 ? now : 0)).join(', ')}]`,
            `  bar [${[...rates.slice(0, -1), NOTHING].join(', ')}]`,
        ]
        : [`  bar [${rates.join(', ')}]`];
    const colours = isBad ? ['#d1242f', '#4c8dd6', '#bf8700'] : ['#4c8dd6', '#bf8700'];
    return [
        '```mermaid',
        '---',
        'config:',
        '  xyChart:',
        '    width: 640',
        '    height: 240',
        '    titleFontSize: 15',
        '  themeVariables:',
        '    xyChart:',
        '      backgroundColor: "transparent"',
        `      plotColorPalette: "${colours.join(', ')}"`,
        '---',
        'xychart-beta',
        `  title "${(0,units/* unitWords */.UN)(insights).rateName} by week (%). Line: average of the weeks before${isBad ? '; red: got worse' : ''}"`,
        `  x-axis [${shown.map(({ from }) => `"${(0,words/* day */.vd)(from)}"`).join(', ')}]`,
        '  y-axis 0 --> 100',
        ...bars,
        `  line [${rates.map(() => usual).join(', ')}]`,
        '```',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/job-summary/job-summary.js


























/** GitHub drops a whole summary of more than 1 MiB; the limit is shared by all steps of a job elsewhere. */
const MAX_BYTES = 400 * 1024;
/** More is not read; the page with the charts has room for the rest. */
const MAX_WORDS = 600;
const MOST_THEN = 4;
const MOST_LISTED = 20;
const MOST_MORE = 5;
const MOST_SOURCES = 4;
const MOST_MUTED = 5;
/** Of a line about a file, in UTF-16 units. */
const MAX_SOURCE = 200;
/** The page of a workflow run, in Markdown. */
function renderJobSummary(insights, context) {
    const sections = insights.status === 'no_data'
        ? [...noData(insights), { text: footer(context), rank: 0 }]
        : [
            { text: `## ${insights.headline}`, rank: 0 },
            ...((0,first_run/* isFirstRun */.sK)(insights) ? firstRun(insights) : judged(insights, context)),
            { text: data(insights), rank: 1 },
            { text: footer(context), rank: 0 },
        ];
    const note = 'There is more in the full report and in insights.json.';
    const limits = [
        { most: MAX_WORDS, lengthOf: countWords, note },
        { most: MAX_BYTES, lengthOf: (text) => Buffer.byteLength(text), note },
    ];
    return `${fitSections(sections, limits) ?? insights.headline}\n`;
}
function judged(insights, context) {
    const advice = (0,parts_advice/* adviceOf */.wr)(insights);
    const [first, ...rest] = advice;
    return [
        { text: first === undefined ? nothingToDo(insights) : renderAlert(insights, first, context), rank: 0 },
        { text: first === undefined ? '' : why(first, insights), rank: 2 },
        { text: (0,comparison/* comparisonSentences */.CX)(insights).join(' '), rank: 0 },
        { text: job_summary_earlier(insights), rank: 2 },
        { text: (0,quarantine_part/* quarantinePart */.i)(insights, insights.recommendations, insights.generated_at), rank: 4 },
        { text: then(rest, insights), rank: 2 },
        {
            text: (0,parts_advice/* fineOf */.gp)(insights)
                .map((fine) => `🔵 **Fine as it is.** ${fine}`)
                .join('\n\n'),
            rank: 5,
        },
        { text: numbersPart(insights), rank: 1 },
        { text: weekChart(insights), rank: 4 },
        { text: kindsPart(insights), rank: 4 },
        { text: tasksPart(insights, context), rank: 3 },
        { text: (0,ladder/* ladderSentences */.d)(insights).join(' '), rank: 3 },
        { text: (0,price/* priceSentences */.ys)(insights).join(' '), rank: 8 },
        { text: (0,tries/* triesSentences */.Ut)(insights).join(' '), rank: 7 },
        { text: makersPart(insights), rank: 7 },
        { text: moreFindings(rest, (0,parts_advice/* omittedAdvice */.vt)(insights, advice), insights), rank: 5 },
        { text: mutedFindings(insights), rank: 3 },
        { text: reasonsPart(insights), rank: 6 },
        { text: longestPart(insights, context), rank: 9 },
        { text: watched(insights), rank: 8 },
        { text: howSure(insights), rank: 5 },
    ];
}
/** What the first advice rests on. */
function why(first, insights) {
    return (0,markdown_parts/* folded */.TM)({ bold: 'Why' }, [(0,markdown/* inlineText */.ln)(whyText(first, insights, 700), 700)]);
}
/** What is muted is a finding all the same. */
function nothingToDo({ recommendations }) {
    const muted = recommendations.filter(sound_findings/* isMuted */.qq).length;
    return muted === 0
        ? '**Nothing to do.**'
        : `**Nothing to do; ${(0,words/* plural */.LS)(muted, 'finding')} ${muted === 1 ? 'is' : 'are'} muted.**`;
}
/** What came of what earlier reports said: before anything new. */
function job_summary_earlier(insights) {
    const { advice, over, more } = (0,earlier/* earlierOf */.O)(insights);
    return [
        ...advice.map(({ what, became }) => `- **${(0,markdown/* inlineText */.ln)(what, 100)}**, ${became}.`),
        ...over.map((text) => `- ${(0,parts_advice/* sentence */.em)((0,markdown/* inlineText */.ln)(text, 300))}`),
        ...(more === '' ? [] : [`- ${more}.`]),
    ].join('\n');
}
/** Why, and how long that is known: a long reason is cut before it. Plain text of at most `max` units. */
function whyText(advice, insights, max) {
    return `${(0,inert/* inertText */.UJ)(advice.why, max - MAX_HOW_LONG)} ${(0,parts_advice/* howLong */.j0)(advice, insights)}`.trimEnd();
}
const MAX_HOW_LONG = 100;
function then(rest, insights) {
    if (rest.length === 0)
        return '';
    return [
        '### Then',
        rest
            .slice(0, MOST_THEN)
            .map((each) => item(each, insights))
            .join('\n'),
    ].join('\n\n');
}
function item(advice, insights) {
    const { severity, what, brief, workedIf } = advice;
    const since = (0,parts_advice/* howLong */.j0)(advice, insights);
    const check = workedIf === undefined ? '' : ` *It worked if* ${(0,markdown/* inlineText */.ln)(workedIf, 300)}.`;
    return `1. ${markdown_parts/* MARKS */.j7[severity]}: **${(0,markdown/* inlineText */.ln)(what, 400)}.** ${(0,markdown/* inlineText */.ln)(brief, 300)}${since === '' ? '' : ` ${since}`}${check}`;
}
function moreFindings(rest, omitted, insights) {
    const more = rest.slice(MOST_THEN);
    const lines = more.slice(0, MOST_MORE).map((each) => item(each, insights));
    const total = more.length + omitted;
    const left = (0,totals/* moreText */.R3)(total, { shown: lines.length, listed: more.length });
    return (0,markdown_parts/* folded */.TM)({ bold: 'More findings:', more: (0,words/* groupThousands */.Zv)(total) }, [
        ...(lines.length === 0 ? [] : [lines.join('\n')]),
        ...(left === '' ? [] : ['', `${left}.`]),
    ]);
}
/** Advice no longer, and findings all the same. */
function mutedFindings(insights) {
    const all = insights.recommendations.filter(sound_findings/* isMuted */.qq);
    const lines = all
        .slice(0, MOST_MUTED)
        .map((each) => `- ${(0,markdown/* inlineText */.ln)((0,lead_of/* leadOf */.M)(each), 300)} (${(0,lifetime/* standingText */.yd)(each, insights.generated_at)})`);
    const more = (0,totals/* moreText */.R3)(all.length, { shown: lines.length, listed: all.length });
    return (0,markdown_parts/* folded */.TM)({ bold: 'Muted:', more: (0,words/* groupThousands */.Zv)(all.length) }, [
        ...lines,
        ...(more === '' ? [] : [`- ${more}`]),
    ]);
}
function watched(insights) {
    const lines = insights.watchlist
        .slice(0, MOST_MORE)
        .map(({ lead, reason_code: reason }) => `- ${(0,markdown/* inlineText */.ln)(lead, 300)} (${certainty/* WATCHED */.tC[reason]})`);
    const total = (0,totals/* countWatched */.k0)(insights);
    const more = (0,totals/* moreText */.R3)(total, { shown: lines.length, listed: insights.watchlist.length });
    return (0,markdown_parts/* folded */.TM)({ bold: 'Being watched:', more: (0,words/* groupThousands */.Zv)(total) }, [
        ...lines,
        ...(more === '' ? [] : [`- ${more}`]),
    ]);
}
/** What the words of certainty mean, where one of them is said. */
function howSure(insights) {
    if (insights.recommendations.every(({ evidence }) => evidence === undefined))
        return '';
    const words = (0,certainty/* certaintyWords */.$y)((0,units/* unitWords */.UN)(insights)).map(({ word, means }) => `- **${word}:** ${means}`);
    return (0,markdown_parts/* folded */.TM)({ bold: 'How sure are we?' }, words);
}
function firstRun(insights) {
    const advice = (0,parts_advice/* adviceOf */.wr)(insights);
    const alerts = advice
        .slice(0, MOST_LISTED)
        .map((each) => `- **${(0,markdown/* inlineText */.ln)(each.what, 400)}.** ${(0,markdown/* inlineText */.ln)(whyText(each, insights, 600), 600)}`);
    const more = (0,totals/* moreText */.R3)(advice.length + (0,parts_advice/* omittedAdvice */.vt)(insights, advice), {
        shown: alerts.length,
        listed: advice.length,
    });
    return [
        {
            text: [...(0,comparison/* comparisonSentences */.CX)(insights), (0,first_run/* firstVerdictSentence */.x9)(insights)]
                .filter((part) => part !== '')
                .join(' '),
            rank: 0,
        },
        { text: job_summary_earlier(insights), rank: 2 },
        {
            text: alerts.length === 0
                ? `> [!NOTE]\n> ${nothingToDo(insights)} The numbers below are counts, not conclusions.`
                : [
                    '### What can be said already',
                    [...alerts, ...(more === '' ? [] : [`- ${more}`])].join('\n'),
                ].join('\n\n'),
            rank: 0,
        },
        { text: (0,quarantine_part/* quarantinePart */.i)(insights, insights.recommendations, insights.generated_at), rank: 6 },
        { text: (0,markdown_parts/* table */.tp)(['', 'So far'], ['left', 'left'], (0,first_run/* soFarRows */.lS)(insights)), rank: 1 },
        { text: mutedFindings(insights), rank: 9 },
    ];
}
function noData(insights) {
    const sources = insights.data_quality.sources.filter(({ role }) => role === 'cycles');
    const looked = sources.slice(0, MOST_LISTED).map(({ path }) => (0,markdown/* code */.aY)(path));
    const more = (0,totals/* moreText */.R3)(sources.length + (insights.data_quality.sources_omitted ?? 0), {
        shown: looked.length,
        listed: sources.length,
    });
    const problems = sources
        .filter(({ state, problem }) => state !== 'missing' && problem !== null)
        .map(({ path, problem }) => `- ${(0,markdown/* code */.aY)(path)} ${(0,markdown/* inlineText */.ln)(problem ?? '', 200)}`);
    const example = sources.every(({ state }) => state === 'missing') ? NAME_A_LOG : [];
    return [
        { text: `## ${insights.headline}`, rank: 0 },
        {
            text: `Looked in ${[...looked, ...(more === '' ? [] : [more])].join(', ')} in the checked-out files.`,
            rank: 0,
        },
        { text: problems.slice(0, MOST_LISTED).join('\n'), rank: 1 },
        {
            text: [
                '> [!WARNING]',
                `> **Do this:** ${(0,markdown/* inlineText */.ln)((0,words/* lowerFirst */.oZ)((0,data_lines/* noCyclesAdvice */.Zy)(insights)), 400)}`,
                ...example,
            ].join('\n'),
            rank: 0,
        },
    ];
}
/** Where no log is there at all. */
const NAME_A_LOG = [
    '>',
    '> ```yaml',
    '> - uses: actions/checkout@v6',
    '> - uses: loop-introspection/loop-introspection@v1',
    '>   with:',
    '>     cycles: path/to/cycles.jsonl',
    '> ```',
];
function data(insights) {
    const { cycles, future } = insights.data_quality;
    const bad = (0,totals/* countUnreadable */.vi)(insights);
    const more = `${(0,words/* plural */.LS)(cycles - future, (0,units/* unitWords */.UN)(insights).one)}${bad === 0 ? '' : `, ${(0,words/* plural */.LS)(bad, 'unreadable line')}`}`;
    const lines = (0,data_lines/* dataLines */.cd)(insights, MOST_SOURCES).map((line) => `- ${(0,parts_advice/* sentence */.em)((0,markdown/* inlineText */.ln)(line, MAX_SOURCE))}`);
    return (0,markdown_parts/* folded */.TM)({ bold: 'Data behind this report:', more }, lines);
}
function footer({ reportUrl, insightsUrl, issue, repository }) {
    const links = [
        ...(reportUrl === undefined ? [] : [(0,markdown/* link */.nf)('full report', reportUrl)]),
        ...(insightsUrl === undefined ? [] : [(0,markdown/* link */.nf)('insights.json', insightsUrl)]),
        ...(issue === undefined ? [] : [(0,markdown/* link */.nf)(`issue #${issue.number}`, issue.url)]),
    ];
    const open = links.length === 0 ? '' : `**Open:** ${links.join(' · ')}\n\n`;
    const whose = repository === undefined ? '' : `${(0,markdown/* inlineText */.ln)(repository, 100)} · `;
    return `${open}<sub>${whose}Loop Introspection v${version/* VERSION */.x} · schema ${insights_version/* SCHEMA_VERSION */.f}</sub>`;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/report/parts/wrap.js
var wrap = __webpack_require__(26037);
;// CONCATENATED MODULE: ./build/src/report/log/lead.js








const MOST_ADVICE = 4;
/** The advice that the lead has room for. */
function leadAdvice(insights) {
    return (0,parts_advice/* adviceOf */.wr)(insights).slice(0, MOST_ADVICE);
}
/** What everybody reads: the verdict, what came of earlier advice, and what to do. */
function lead(insights, sheet) {
    const { style, width } = sheet;
    const paint = insights.verdict === 'worse' ? style.red : insights.verdict === 'better' ? style.green : String;
    const first = (0,first_run/* isFirstRun */.sK)(insights)
        ? [(0,first_run/* firstVerdictSentence */.x9)(insights).replaceAll('**', '').replaceAll('`', '')]
        : [];
    const sentences = [...(0,comparison/* comparisonSentences */.CX)(insights), ...first];
    const { repository } = insights.loop;
    if (repository !== null)
        sentences[0] = `${(0,inert/* inertText */.UJ)(repository, 200)}: ${sentences[0] ?? ''}`.trim();
    const lines = [
        ...(0,wrap/* wrapUnder */.J2)('', style.bold(paint(insights.headline)), width),
        ...sentences.flatMap((text) => (0,wrap/* wrapUnder */.J2)('', text, width)),
        ...lead_earlier(insights, sheet),
    ];
    const advice = leadAdvice(insights);
    if (insights.status === 'no_data' && advice.length === 0)
        lines.push('', ...(0,wrap/* wrapUnder */.J2)(`${style.red('Do first')}  `, (0,data_lines/* noCyclesAdvice */.Zy)(insights), width));
    const left = (0,parts_advice/* adviceOf */.wr)(insights).length + (0,parts_advice/* omittedAdvice */.vt)(insights, (0,parts_advice/* adviceOf */.wr)(insights)) - advice.length;
    const rest = [
        ...advice.flatMap((each, index) => told(each, index, insights, sheet)),
        ...(left > 0 ? [`${INDENT}${(0,words/* plural */.LS)(left, 'more finding')} below.`] : []),
        ...(0,parts_advice/* fineOf */.gp)(insights).flatMap((text) => (0,wrap/* wrapUnder */.J2)(`${style.green('Fine    ')}  `, text, width)),
    ];
    return rest.length === 0 ? lines : [...lines, '', ...rest];
}
const INDENT = ' '.repeat(10);
/** Whether the lead says why: of the first, and where that adds findings up. Of any other the list of findings says it. */
function saysWhy(advice, index) {
    return index === 0 || advice.failing !== undefined;
}
function told(advice, index, insights, { style, width }) {
    const { what, why, workedIf } = advice;
    const because = saysWhy(advice, index)
        ? `${(0,inert/* inertText */.UJ)(why, 400)} ${(0,parts_advice/* howLong */.j0)(advice, insights)}`.trimEnd()
        : '';
    return [
        ...(0,wrap/* wrapUnder */.J2)(`${index === 0 ? style.red('Do first') : style.yellow('Then    ')}  `, (0,parts_advice/* sentence */.em)((0,inert/* inertText */.UJ)(what, 300)), width),
        ...(because === '' ? [] : (0,wrap/* wrapUnder */.J2)(INDENT, because, width)),
        ...(workedIf === undefined
            ? []
            : (0,wrap/* wrapUnder */.J2)(INDENT, style.dim(`It worked if ${(0,inert/* inertText */.UJ)(workedIf, 300)}.`), width)),
    ];
}
/** What came of what earlier reports said: before anything new. */
function lead_earlier(insights, { style, width }) {
    const { advice, over, more: left } = (0,earlier/* earlierOf */.O)(insights);
    const texts = [
        ...advice.map(({ what, became }) => `${(0,inert/* inertText */.UJ)(what, 100)}, ${became}.`),
        ...over.map((text) => (0,parts_advice/* sentence */.em)((0,inert/* inertText */.UJ)(text, 300))),
        ...(left === '' ? [] : [`${left}.`]),
    ];
    if (texts.length === 0)
        return [];
    const head = (index) => `${index === 0 ? style.cyan('Earlier ') : '        '}  `;
    return ['', ...texts.flatMap((text, index) => (0,wrap/* wrapUnder */.J2)(head(index), text, width))];
}

;// CONCATENATED MODULE: ./build/src/report/log/sheet.js

/** Rows that a table of the log has; what it leaves out is counted. */
const sheet_MOST_LISTED = 12;
/** The line under a list that does not have all. */
function more(total, places, what = '') {
    const text = (0,totals/* moreText */.R3)(total, places);
    return text === '' ? [] : [`${text}${what}`];
}

;// CONCATENATED MODULE: ./build/src/report/log/findings.js










const MOST_FINDINGS = 20;
const findings_INDENT = ' '.repeat(8);
/**
 * The findings, what each explains under it, and what is only watched. What to do is not said again of what the lead tells,
 * and what restates its cause is one line.
 */
function findings(insights, sheet) {
    const { recommendations: all, watchlist } = insights;
    const advice = leadAdvice(insights);
    const isTold = new Set(advice.flatMap((each) => each.findings));
    const shown = underCauses(all).slice(0, MOST_FINDINGS);
    const rows = shown.flatMap(({ finding, isExplained }) => {
        const said = textOf(finding, isExplained, insights);
        return isExplained
            ? (0,wrap/* wrapUnder */.J2)(`${findings_INDENT}explains  `, `${(0,words/* lowerFirst */.oZ)(said)} (${finding.severity})`, sheet.width)
            : ownRow(finding, { said, isTold: isTold.has(finding) }, sheet);
    });
    const watched = watchlist.slice(0, sheet_MOST_LISTED);
    const watchedRows = watched.flatMap(({ finding, reason_code: reason }) => (0,wrap/* wrapUnder */.J2)('watch   ', `${(0,inert/* inertText */.UJ)(finding, 200)} (${certainty/* WATCHED */.tC[reason]})`, sheet.width));
    const [found, seen] = [(0,totals/* countFindings */.Gt)(insights), (0,totals/* countWatched */.k0)(insights)];
    const lines = [
        ...rows,
        ...more(found, { shown: shown.length, listed: all.length }),
        ...watchedRows,
        ...more(seen, { shown: watched.length, listed: watchlist.length }, ' that are only watched'),
    ];
    const legend = lines.length === 0 || !(0,changes/* isJudged */.sL)(insights) ? [] : (0,wrap/* wrapSentence */.Ip)(certainty/* CERTAINTY_LEGEND */.Ye, sheet.width);
    return {
        title: `Findings (${(0,words/* groupThousands */.Zv)(found)}), watched (${(0,words/* groupThousands */.Zv)(seen)})`,
        lines: [...lines, ...legend],
    };
}
function ownRow({ severity, recommendation }, { said, isTold }, { style, width }) {
    const paint = { high: style.red, medium: style.yellow, low: style.blue, info: String };
    return [
        ...(0,wrap/* wrapUnder */.J2)(`${paint[severity](severity.padEnd(6))}  `, said, width),
        ...(isTold ? [] : (0,wrap/* wrapUnder */.J2)(findings_INDENT, (0,inert/* inertText */.UJ)(recommendation, 300), width)),
    ];
}
/** @param isShort without the numbers that stand elsewhere */
function textOf(found, isShort, { generated_at: at }) {
    const said = isShort ? { ...found, finding: (0,lead_of/* leadOf */.M)(found) } : found;
    return [(0,inert/* inertText */.UJ)((0,certainty/* sureFinding */.BQ)(said), 300), (0,lifetime/* standingText */.yd)(found, at)].filter((part) => part !== '').join('; ');
}
/** What a listed finding explains stands right after it; the groups keep the order of their first. */
function underCauses(all) {
    const groups = new Map();
    for (const each of all) {
        const cause = causeOf(each, all);
        const group = groups.get(cause) ?? [];
        if (cause !== each)
            group.push(each);
        groups.set(cause, group);
    }
    return [...groups].flatMap(([cause, group]) => [
        { finding: cause, isExplained: false },
        ...group.map((finding) => ({ finding, isExplained: true })),
    ]);
}
/** The last in the row of what explains it that is listed; itself where none is. */
function causeOf(each, all) {
    let cause = each;
    for (const _ of all) {
        const next = cause.explained_by === undefined ? undefined : all.find(({ id }) => id === cause.explained_by);
        if (next === undefined)
            break;
        cause = next;
    }
    return cause;
}

// EXTERNAL MODULE: ./build/src/report/parts/columns.js
var parts_columns = __webpack_require__(94054);
// EXTERNAL MODULE: ./build/src/report/parts/quarantine-lines.js
var quarantine_lines = __webpack_require__(3507);
;// CONCATENATED MODULE: ./build/src/report/log/tables.js














/** The parts of the log that are tables. */
function numbers(insights, { width }) {
    const { days } = insights.window;
    const rows = (0,changes/* numberRows */.L3)(insights).map(({ name, before, now, change, sure }) => [
        name.toLowerCase(),
        before,
        now,
        change,
        sure,
    ]);
    return {
        title: days === 7 ? 'The week in numbers' : `The last ${(0,words/* daysText */.D5)(days)} in numbers`,
        lines: rows.length === 0
            ? []
            : (0,parts_columns/* fitColumns */.Pk)([['', 'before', 'now', 'change', ''], ...rows], ['left', 'right', 'right', 'left', 'left'], width),
    };
}
function trend(insights, { style, width }) {
    const rows = (bar) => [
        [
            'from',
            ...(bar > 0 ? ['success'] : []),
            ...((0,rate/* isRated */.Lr)(insights) ? [''] : []),
            (0,units/* unitWords */.UN)(insights).short,
            'typical',
        ],
        ...insights.weeks.map((week) => weekRow(week, bar, insights)),
    ];
    const columns = (bar) => (0,parts_columns/* renderColumns */.CO)(rows(bar), [
        'left',
        ...(bar > 0 ? ['left'] : []),
        ...((0,rate/* isRated */.Lr)(insights) ? ['right'] : []),
        'right',
        'right',
    ]);
    const most = width - NOW.length;
    const room = (0,rate/* isRated */.Lr)(insights) ? most - Math.max(...columns(0).map(parts_columns/* widthOf */.qz)) - GAP : 0;
    const [head, ...lines] = columns(room < LEAST_BAR ? 0 : Math.min(BAR_WIDTH, room));
    const last = lines.pop();
    if (head === undefined || last === undefined)
        return { title: 'Trend', lines: [] };
    const { normal_window: normal } = insights.baseline;
    const range = normal === null ? [] : (0,wrap/* wrapSentence */.Ip)((0,comparison/* normalText */.RG)(normal, (0,units/* unitWords */.UN)(insights)), width);
    const now = (0,parts_columns/* widthOf */.qz)(last) <= most ? NOW : '';
    return {
        title: `Trend, ${(0,words/* plural */.LS)(insights.weeks.length, 'week')}`,
        lines: [head, ...lines, style.bold(`${last}${now}`), ...range],
    };
}
const NOW = '  <- now';
const GAP = 2;
const BAR_WIDTH = 20;
/** A shorter bar tells nothing. */
const LEAST_BAR = 5;
/** @param bar its width; 0 for none */
function weekRow(week, bar, insights) {
    const { decided, succeeded, median_seconds: median } = week;
    return [
        (0,words/* day */.vd)(week.from),
        ...(bar > 0 ? [(0,parts_columns/* drawBar */.iA)(decided === 0 ? 0 : succeeded / decided, bar)] : []),
        ...((0,rate/* isRated */.Lr)(insights) ? [(0,words/* percent */.KN)(succeeded, decided)] : []),
        (0,rate/* countsText */.WN)(insights, succeeded, decided),
        median === null ? '-' : (0,words/* duration */.p0)(median),
    ];
}
function whereItBroke(insights, { width }) {
    const all = (0,changes/* kindRows */.Y8)(insights);
    const failures = insights.window.decided - insights.window.succeeded;
    const rows = all
        .slice(0, sheet_MOST_LISTED)
        .map((kind) => [
        (0,inert/* inertText */.UJ)((0,words/* isBlank */.z3)(kind.key) ? words/* NO_NAME */.Wo : kind.key, 30),
        (0,words/* groupThousands */.Zv)(kind.failures),
        kind.text,
        kind.sure,
    ]);
    return {
        title: `Where it broke (${(0,words/* plural */.LS)(failures, 'failure')})`,
        lines: rows.length < 2 || failures === 0
            ? []
            : [
                ...(0,parts_columns/* fitColumns */.Pk)([['kind', 'failed', 'success', ''], ...rows], ['left', 'right', 'left', 'left'], width),
                ...more((0,totals/* countKinds */.xb)(insights), { shown: rows.length, listed: all.length }),
            ],
    };
}
function tables_makers(insights, { width }) {
    return (0,makers/* makerTables */.a)(insights).map(({ title, rows: all, omitted }) => {
        const rows = all.slice(0, sheet_MOST_LISTED);
        return {
            title,
            lines: [
                ...(0,parts_columns/* fitColumns */.Pk)([
                    ['', 'success', 'ahead'],
                    ...rows.map(({ key, rate, ahead }) => [(0,inert/* inertText */.UJ)((0,words/* isBlank */.z3)(key) ? words/* NO_NAME */.Wo : key, 40), rate, ahead]),
                ], ['left', 'left', 'left'], width),
                ...more(all.length + omitted, { shown: rows.length, listed: all.length }),
                ...(0,wrap/* wrapSentence */.Ip)(makers/* MAKERS_NOTE */.n, width),
            ],
        };
    });
}
function failingTasks(insights, { width }) {
    const tasks = insights.failing_tasks;
    const rows = tasks
        .slice(0, sheet_MOST_LISTED)
        .map(({ issue, tries, succeeded, failed_seconds: seconds, attempts }) => [
        (0,inert/* inertText */.UJ)((0,words/* taskName */.p5)(issue, insights.task_links), 40),
        (0,words/* ofText */.XA)(tries - succeeded, tries),
        seconds === 0 ? '-' : (0,words/* duration */.p0)(seconds),
        (0,inert/* inertText */.UJ)(attempts.at(-1)?.quoted_reason ?? '', 60),
    ]);
    const noun = (0,task_links/* taskNoun */.EP)(insights.task_links);
    const total = (0,totals/* countFailingTasks */["in"])(insights);
    return {
        title: `${(0,words/* upperFirst */.Zb)(noun)}s that keep failing (${(0,words/* groupThousands */.Zv)(total)})`,
        lines: rows.length === 0
            ? []
            : [
                ...(0,parts_columns/* fitColumns */.Pk)([[noun, 'failed', 'time', 'last'], ...rows], ['left', 'right', 'right', 'left'], width),
                ...more(total, { shown: rows.length, listed: tasks.length }),
            ],
    };
}
function toQuarantine(insights, { width }) {
    const found = (0,quarantine_lines/* quarantineLines */.U)(insights, insights.recommendations, insights.generated_at);
    if (found === undefined)
        return { title: quarantine_part/* QUARANTINE_TITLE */.Q, lines: [] };
    const { before, path, after, lines, left } = found;
    return {
        title: quarantine_part/* QUARANTINE_TITLE */.Q,
        lines: [
            ...(0,wrap/* wrapSentence */.Ip)(`${before}${(0,inert/* inertText */.UJ)(path, 200)}${after}:`, width),
            // To be copied as they are.
            ...lines,
            ...(left > 0 ? [`Without ${(0,words/* plural */.LS)(left, 'more task')}.`] : []),
        ],
    };
}
function reasons(insights, { width }) {
    const listed = insights.failure_reasons.filter(({ before, now }) => before + now > 0);
    const rows = listed
        .slice(0, sheet_MOST_LISTED)
        .map(({ template, before, now }) => [
        (0,changes/* beforePerWindow */.dY)(insights, before),
        (0,words/* groupThousands */.Zv)(now),
        (0,inert/* inertText */.UJ)(template, 80),
    ]);
    return {
        title: `Why ${(0,units/* unitWords */.UN)(insights).many} failed`,
        lines: rows.length === 0
            ? []
            : [
                ...(0,parts_columns/* fitColumns */.Pk)([[(0,changes/* beforeHead */.Oi)(insights), `last ${(0,words/* daysText */.D5)(insights.window.days)}`, 'reason'], ...rows], ['right', 'right', 'left'], width),
                ...more((0,totals/* countReasons */.Vo)(insights), { shown: rows.length, listed: listed.length }),
            ],
    };
}
function outliers(insights, { width }) {
    const { one, many } = (0,units/* unitWords */.UN)(insights);
    const all = insights.duration_outliers;
    const rows = all
        .slice(0, sheet_MOST_LISTED)
        .map((outlier) => [
        (0,inert/* inertText */.UJ)(String(outlier.cycle ?? '-'), 20),
        outlier.at === undefined ? '-' : (0,words/* day */.vd)(outlier.at),
        outlier.issue === null ? '-' : (0,inert/* inertText */.UJ)((0,words/* taskName */.p5)(outlier.issue, insights.task_links), 40),
        (0,words/* duration */.p0)(outlier.duration),
        `${outlier.multiple}x`,
        (0,inert/* inertText */.UJ)(outlier.reason, 60),
    ]);
    const total = all.length + (insights.duration_outliers_omitted ?? 0);
    return {
        title: `Unusually long ${many} (${(0,words/* groupThousands */.Zv)(total)})`,
        lines: rows.length === 0
            ? []
            : [
                ...(0,parts_columns/* fitColumns */.Pk)([[one, 'on', (0,task_links/* taskNoun */.EP)(insights.task_links), 'took', 'average', 'ended with'], ...rows], ['left', 'left', 'left', 'right', 'right', 'left'], width),
                ...more(total, { shown: rows.length, listed: all.length }),
            ],
    };
}

;// CONCATENATED MODULE: ./build/src/report/log.js









const MOST_DATA_LINES = 20;
const log_INDENT = '  ';
/**
 * The report as a terminal or a job log shows it; complete on its own, since some forges show nothing else. Of the lines only
 * those to paste, and words that are longer, are wider than `width` columns.
 */
function renderLog(insights, { hasColour = false, width = wrap/* PLAIN_WIDTH */.qs } = {}) {
    const style = (0,picocolors.createColors)(hasColour);
    const sheet = { style, width: width - log_INDENT.length };
    const said = (title, sentences) => ({
        title,
        lines: sentences.flatMap((text) => (0,wrap/* wrapSentence */.Ip)(text, sheet.width)),
    });
    const all = [
        numbers(insights, sheet),
        trend(insights, sheet),
        whereItBroke(insights, sheet),
        failingTasks(insights, sheet),
        ...tables_makers(insights, sheet),
        toQuarantine(insights, sheet),
        said('First tries and retries', (0,tries/* triesSentences */.Ut)(insights)),
        said((0,ladder/* ladderTitle */.Z)(insights), (0,ladder/* ladderSentences */.d)(insights)),
        said('What it costs', (0,price/* priceSentences */.ys)(insights)),
        reasons(insights, sheet),
        outliers(insights, sheet),
        findings(insights, sheet),
    ];
    const sections = insights.status === 'no_data' ? [] : all.filter((section) => section.lines.length > 0);
    return {
        lead: lead(insights, { style, width }),
        sections: [...sections, said('Data', (0,data_lines/* dataLines */.cd)(insights, MOST_DATA_LINES))],
    };
}
/** The log as lines: titles over indented lines. */
function renderText(insights, context) {
    const { lead: first, sections } = renderLog(insights, context);
    const { bold } = (0,picocolors.createColors)(context.hasColour ?? false);
    return [
        ...first,
        ...sections.flatMap(({ title, lines }) => ['', bold(title), ...lines.map((line) => log_INDENT + line)]),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/report/prompt/prompt-context.js + 1 modules
var prompt_context = __webpack_require__(33209);
;// CONCATENATED MODULE: ./build/src/report/pages.js




/** Every page there is: the command prints them, the action publishes them. */
const PAGES = {
    text: renderText,
    json: serialise/* serialiseInsights */.x,
    markdown: renderJobSummary,
    // Charts and their library are loaded for this page alone.
    html: async (insights, context) => {
        const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e('report-html-page.packages'), __webpack_require__.e('report-html-page')]).then(__webpack_require__.bind(__webpack_require__, 28806));
        return renderReport(insights, context);
    },
    prompt: prompt_context/* renderPromptContext */.Y6,
};

// EXTERNAL MODULE: ./build/src/settings/flags.js
var flags = __webpack_require__(88096);
// EXTERNAL MODULE: ./build/src/settings/schema.js + 3 modules
var schema = __webpack_require__(12880);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/index.js
var commands = __webpack_require__(29624);
// EXTERNAL MODULE: ./build/src/commands/insights-of.js + 24 modules
var insights_of = __webpack_require__(40284);
// EXTERNAL MODULE: ./build/src/commands/settings-of.js + 1 modules
var settings_of = __webpack_require__(75637);
// EXTERNAL MODULE: ./build/src/commands/terminal.js + 1 modules
var terminal = __webpack_require__(35941);
;// CONCATENATED MODULE: ./build/src/commands/report.js



















const DEFAULT_RETRO_DIR = schema/* settingsSchema */.dP.shape.retroDir.parse(undefined);
/** What the program does without the name of a command: reads, judges, writes insights.json and prints a page. */
async function run(args) {
    return runReport((0,flags/* readFlags */.u)(args));
}
async function runReport(line) {
    if (line.help || line.version) {
        if (line.help)
            (0,terminal/* printHelp */.FR)((0,flags/* renderHelp */.W)(commands/* COMMAND_USAGES */.z));
        else
            (0,print/* printLine */.wi)(version/* VERSION */.x);
        return 0;
    }
    try {
        const { settings, access } = await (0,settings_of/* settingsOf */.f)(line);
        if (settings.shard !== undefined) {
            const { writeShard } = await __webpack_require__.e(/* import() */ 'commands-report-shard').then(__webpack_require__.bind(__webpack_require__, 1521));
            return await writeShard(settings, settings.shard, access);
        }
        return await report(settings, access);
    }
    catch (error) {
        return (0,command/* explain */.W)(error);
    }
}
async function report(settings, access) {
    const onRead = (0,terminal/* judgingNotice */.zM)(process.stderr);
    const insights = await (0,insights_of/* insightsOf */.$)(settings, access, {
        progress: (0,terminal/* readingProgress */.At)(process.stderr),
        onRead,
    }).finally(() => onRead?.(0));
    const refused = [...refuseTargets(settings, access).values()];
    if (refused.length > 0) {
        for (const problem of refused)
            (0,print/* printError */.yJ)(`error: ${problem}`);
        return 2;
    }
    const context = {
        dialect: 'github',
        quotes: settings.quotes,
        hasColour: (0,terminal/* wantsColour */.Ml)(process.stdout),
        width: (0,terminal/* widthOf */.qz)(process.stdout),
    };
    const written = writeInsights(insights, settings, access);
    const prompt = await writePrompt(insights, settings, context, access);
    const html = await writeHtml(insights, settings, context, access);
    await printFormat(settings.format, insights, context);
    if (settings.format === 'text')
        for (const file of [written, html, prompt])
            if (file !== '')
                (0,print/* printLine */.wi)(`Wrote ${file}`);
    return (0,schema/* isFailing */.DI)(settings.failOn, insights.recommendations) ? 1 : 0;
}
/** @returns what the last lines of the report say was written */
function writeInsights(insights, settings, access) {
    const output = (0,load/* outputPath */.XC)(settings);
    const [loopFolder = ''] = DEFAULT_RETRO_DIR.split('/');
    const isAsked = settings.output !== undefined || settings.retroDir !== DEFAULT_RETRO_DIR;
    if (!isAsked && !(0,folders/* isFolder */.lQ)(external_node_path_.join(access.root, loopFolder)))
        return `nothing: no folder ${loopFolder} is here, and none is made unasked; --output FILE says where insights.json goes`;
    if (settings.dryRun)
        return `nothing (dry run); would write ${output}`;
    return (0,write_file/* writeFileWhole */.t)(output, (0,serialise/* serialiseInsights */.x)(insights), access);
}
async function printFormat(format, insights, context) {
    const page = await PAGES[format](insights, context);
    if (format === 'json')
        (0,print/* printJson */.Q2)(page);
    else if (format === 'text')
        for (const line of page.split('\n'))
            (0,print/* printLine */.wi)(line);
    else
        (0,print/* printPage */.XS)(page);
}
/** Writes report.html where it is asked for, and shows it. @returns the path written, '' for none */
async function writeHtml(insights, { report: given, open, dryRun }, context, access) {
    if (given === undefined && !open)
        return '';
    if (dryRun)
        return `no ${given ?? 'report.html'} (dry run)`;
    const html = await PAGES.html(insights, context);
    const written = given === undefined
        ? (0,write_file/* writeFileWhole */.t)('report.html', html, { root: makeTemporaryFolder(), confined: false })
        : (0,write_file/* writeFileWhole */.t)(given, html, access);
    if (open) {
        const problem = await openFile(external_node_path_.resolve(written));
        if (problem !== undefined)
            (0,print/* printError */.yJ)(`warning: ${problem}`);
    }
    return written;
}
/** @returns the path written, '' for none */
async function writePrompt(insights, { promptContextPath, dryRun }, context, access) {
    if (promptContextPath === undefined || dryRun)
        return '';
    return (0,write_file/* writeFileWhole */.t)(promptContextPath, await PAGES.prompt(insights, context), access);
}
function makeTemporaryFolder() {
    return external_node_fs_.mkdtempSync(external_node_path_.join(external_node_os_.tmpdir(), 'loop-introspection-'));
}


/***/ }),

/***/ 55603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's; a test holds it. */
const VERSION = '1.0.0';


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ issueUrl),
/* harmony export */   Pb: () => (/* binding */ placeUrl)
/* harmony export */ });
/* unused harmony exports commitUrl, lineUrl */
/* harmony import */ var _model_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97256);

/** The page of an issue of this repository. */
function issueUrl({ repositoryUrl }, number) {
    return repositoryUrl === undefined ? undefined : `${repositoryUrl}/issues/${number}`;
}
/** The commit whose logs were read. */
function commitUrl({ repositoryUrl, commit }) {
    return repositoryUrl === undefined || commit === undefined ? undefined : `${repositoryUrl}/commit/${commit}`;
}
/** Where a piece of evidence can be looked up; `text` is from outside. Undefined where it has no page. */
function placeUrl(context, text) {
    const place = (0,_model_place_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlace */ .y)(text);
    if (place === undefined)
        return undefined;
    return 'url' in place ? place.url : lineUrl(context, place.path, place.line);
}
/** A line of a file as the commit has it. `path` comes from outside and is encoded. */
function lineUrl(context, path, line) {
    const { repositoryUrl, commit, dialect } = context;
    if (repositoryUrl === undefined || commit === undefined || path.startsWith('/'))
        return undefined;
    const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const anchor = line === undefined ? '' : `#L${line}`;
    return dialect === 'github'
        ? `${repositoryUrl}/blob/${commit}/${encoded}${line === undefined ? '' : '?plain=1'}${anchor}`
        : `${repositoryUrl}/src/commit/${commit}/${encoded}${anchor}`;
}


/***/ }),

/***/ 10415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ noCyclesAdvice),
/* harmony export */   cd: () => (/* binding */ dataLines)
/* harmony export */ });
/* unused harmony export dataWarnings */
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5596);
/* harmony import */ var _read_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40244);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23790);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44658);
/* harmony import */ var _safe_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50916);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87578);






/** Fields with unusable values that a line names. */
const MOST_FIELDS = 12;
/**
 * What was read and what was not, a line per file, the last report first where it could not be used; plain text, fit for
 * a log. At most `most` lines of files and two that count the rest.
 */
function dataLines(insights, most) {
    const { sources, ...left } = insights.data_quality;
    const all = sources.flatMap((source) => source.state === 'missing' && source.role !== 'cycles'
        ? []
        : [sourceLine(source, insights), ...formatLines(source), ...warningLines(source)]);
    const shown = all.slice(0, most);
    const more = (0,_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .moreText */ .R3)(all.length, { shown: shown.length, listed: all.length });
    return [...lastReportLine(insights), ...shown, ...(more === '' ? [] : [more]), ...omittedLine(left)];
}
/** The problem may name a file. */
function lastReportLine({ history }) {
    const text = (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_2__/* .lastReportText */ .wV)(history);
    return text === '' ? [] : [(0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .upperFirst */ .Zb)(text), 400)];
}
function omittedLine({ sources_omitted: more = 0, sources_omitted_skipped: skipped = 0, sources_omitted_warnings: warnings = 0, }) {
    if (more === 0)
        return [];
    const odd = [
        ...(skipped > 0 ? [(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(skipped, 'unreadable line')] : []),
        ...(warnings > 0 ? [(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(warnings, 'warning')] : []),
    ];
    return [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more, 'more source')}${odd.length > 0 ? `, with ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(odd)}` : ''}`];
}
/** The format taken; the native one goes without saying unless something is odd. */
function formatLines({ path, format, format_reason: reason, warnings }) {
    if (format === null || reason === null || (format === 'native' && warnings.length === 0))
        return [];
    return [`${(0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(path, 200)}: read as ${format} (${(0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(reason, 300)})`];
}
function warningLines({ path, warnings }) {
    return warnings.map((warning) => `Warning: ${(0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(path, 200)}: ${withRemedy(warning)}`);
}
function withRemedy({ say, remedy }) {
    return (0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(remedy === undefined ? say : `${say}; ${remedy}`);
}
/** What a maintainer should hear about even when nobody reads the report: one sentence per damaged file or warning. */
function dataWarnings(insights) {
    return insights.data_quality.sources.flatMap(({ path: given, state, problem, remedy, warnings, skipped }) => {
        if (state === 'missing' || state === 'empty')
            return [];
        const path = inertText(given, 200);
        const odd = warnings.map((each) => ({ path, line: undefined, say: `${path}: ${withRemedy(each)}` }));
        if (problem === null)
            return odd;
        const say = `${path} ${withRemedy({ say: problem, remedy })}`;
        return [...odd, { path, line: skipped[0]?.first_lines[0], say }];
    });
}
/** What to do where no cycle was found, as a sentence: about a file that is there before one that is not. */
function noCyclesAdvice({ data_quality: { sources } }) {
    const logs = sources.filter(({ role }) => role === 'cycles');
    const first = logs.find(({ state }) => state !== 'missing') ?? logs[0];
    const { remedy = 'name the log with the setting cycles', state, path = '', problem } = first ?? {};
    const why = state === 'missing' || !problem ? '' : `: ${(0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(path, 200)} ${problem}`;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .upperFirst */ .Zb)((0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(`${remedy}${why}`, 600))}.`;
}
function sourceLine(source, insights) {
    const path = (0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(source.path, 200);
    // What to do about the log itself is the first thing that a page says; and that another file is empty is ordinary.
    const isTold = source.role === 'cycles' || source.state === 'empty';
    if (source.problem !== null && (source.state !== 'read' || source.records === source.left_out))
        return `${path} ${isTold ? (0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(source.problem, 400) : withRemedy({ say: source.problem, remedy: source.remedy })}`;
    const fields = Object.entries(source.coerced);
    const more = fields.length + (source.coerced_omitted ?? 0) - MOST_FIELDS;
    const coerced = [
        ...fields.slice(0, MOST_FIELDS).map(([field, count]) => `${(0,_safe_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .inertText */ .UJ)(field, 30)} ${count}`),
        ...(more > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupThousands */ .Zv)(more)} more`] : []),
    ];
    const parts = [
        `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(source.lines, 'line')}, ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupThousands */ .Zv)(source.records - source.duplicates - source.left_out - (source.future ?? 0))} used`,
        source.unread === undefined ? '' : (0,_read_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadText */ .pY)(source.unread),
        source.left_out > 0
            ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(source.left_out, 'row')} that ${source.left_out === 1 ? 'is' : 'are'} no ${(0,_model_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitWords */ .UN)(insights).one} of ${source.left_out === 1 ? 'its' : 'their'} own`
            : '',
        source.duplicates > 0 ? (0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(source.duplicates, 'duplicate') : '',
        counted(source.undecided, 'undecided'),
        counted(source.undated, 'without a usable time'),
        counted(source.future, `dated in the future${insights.rules === 'seed' ? ', which findings of `rules: seed` count' : ''}`),
        countSkipped(source) > 0 ? skippedText(source) : '',
        source.zoneless === undefined
            ? ''
            : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(source.zoneless.times, 'time')} without a zone read as ${source.zoneless.zone}`,
        coerced.length > 0 ? `unusable values: ${coerced.join(', ')}` : '',
    ];
    return `${path}: ${parts.filter((part) => part !== '').join(', ')}`;
}
function counted(count, what) {
    return count === undefined || count === 0 ? '' : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupThousands */ .Zv)(count)} ${what}`;
}
const SKIPPED = {
    'not-json': 'not JSON',
    'possibly-cut': 'not JSON, possibly cut off',
    'not-an-object': 'not an object',
    'not-utf8': 'not valid Unicode',
    'line-too-long': 'over 1 MiB',
    'not-an-issue': 'not an issue',
};
function countSkipped(source) {
    return source.skipped.reduce((total, { count }) => total + count, 0);
}
/** `2 unreadable lines (188 not JSON; 203 not JSON)`. */
function skippedText(source) {
    const where = source.skipped.map(({ reason, count, first_lines: lines }) => {
        const more = count > lines.length ? ', ...' : '';
        return `${lines.join(', ')}${more} ${SKIPPED[reason]}`;
    });
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(countSkipped(source), 'unreadable line')} (${where.join('; ')})`;
}


/***/ }),

/***/ 84427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ soFarRows),
/* harmony export */   sK: () => (/* binding */ isFirstRun),
/* harmony export */   x9: () => (/* binding */ firstVerdictSentence)
/* harmony export */ });
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91352);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17411);
/* harmony import */ var _model_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4971);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87578);





const MS_PER_DAY = 86_400_000;
/** Too little is there to judge, and what is there is not old. */
function isFirstRun({ verdict, verdict_reason: reason, status, data_quality: quality, }) {
    const isEarly = verdict === 'unknown' && reason !== 'successes-only';
    return isEarly && status !== 'stale' && status !== 'no_data' && quality.decided > 0;
}
/** When the first verdict can be expected if the loop goes on as until now; '' where nobody can tell. */
function firstVerdictSentence(insights) {
    const { first_at: first, span_days: span, decided } = insights.data_quality;
    const { days } = insights.window;
    const needs = `A verdict takes ${_judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_CYCLES */ .pZ} ${(0,_model_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitWords */ .UN)(insights).many} with a result in the last ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .daysText */ .D5)(days)} and as many before them.`;
    if (first === null || span === null || span < 1 || decided < 2)
        return needs;
    const perDay = decided / span;
    if (perDay * days < _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_CYCLES */ .pZ)
        return `${needs} At this pace there are about ${Math.round(perDay * days)} in ${days === 1 ? 'a day' : `${days} days`}; a larger \`window-days\` would hold enough.`;
    const at = Date.parse(first) + (days + _judge_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_CYCLES */ .pZ / perDay) * MS_PER_DAY;
    if (at <= Date.parse(insights.generated_at))
        return needs;
    return `${needs} **At this pace the first one comes around ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .longDay */ .tV)(new Date(at).toISOString())}.**`;
}
/** Counts, not conclusions. Cells are Markdown. */
function soFarRows(insights) {
    const { data_quality: quality, by_type: types, baseline, window } = insights;
    const unit = (0,_model_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitWords */ .UN)(insights);
    const kinds = Object.entries(types).toSorted(([, a], [, b]) => b.count - a.count);
    const interval = baseline.decided === 0 ? window.interval : null;
    const range = interval === null
        ? ''
        : `; with so few, anything from ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(interval[0])}% to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .points */ .WR)(interval[1])}% fits`;
    const typical = window.median_seconds ?? baseline.median_seconds;
    const named = kinds
        .slice(0, MOST_KINDS)
        .map(([kind, { count }]) => `${(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineText */ .ln)(kind, 40)} ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupThousands */ .Zv)(count)}`);
    const more = kinds.length + (insights.by_type_omitted ?? 0) - named.length;
    return [
        [`**${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .upperFirst */ .Zb)(unit.many)} with a result**`, (0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupThousands */ .Zv)(quality.decided)],
        [
            '**Succeeded**',
            (0,_rate_js__WEBPACK_IMPORTED_MODULE_1__/* .isRated */ .Lr)(insights)
                ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupThousands */ .Zv)(quality.succeeded)} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(quality.succeeded, quality.decided)}${range})`
                : (0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupThousands */ .Zv)(quality.succeeded),
        ],
        ...(typical === null ? [] : [[`**Typical ${unit.one}**`, (0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(typical)]]),
        ...(kinds.every(([kind]) => kind === 'unknown')
            ? []
            : [
                ['**Kinds of work**', [...named, ...(more > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .groupThousands */ .Zv)(more)} more`] : [])].join(', ')],
            ]),
    ];
}
const MOST_KINDS = 8;


/***/ }),

/***/ 36193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ladderTitle),
/* harmony export */   d: () => (/* binding */ ladderSentences)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);

const LACKS = {
    'no-git': 'git could not be started; install it',
    'no-checkout': 'there is no checkout with a history here; check the repository out with git',
    shallow: 'the checkout leaves out the history; check out with fetch-depth: 0',
    elsewhere: 'the branch that is checked out holds none of these merges; check out the one that they went into',
};
/** Where runs are not known, no green is told of. */
function ladderTitle({ ladder }) {
    return ladder === undefined ? 'Merged, and then' : 'Green is not done';
}
function ladderSentences({ ladder, held }) {
    return [
        ...(ladder === undefined ? [] : stepSentences(ladder)),
        ...(held === undefined ? [] : heldSentences(held)),
    ];
}
function stepSentences(ladder) {
    const { runs, green, opened, merged, open, other_pull_requests: others } = ladder;
    const waiting = open === 0 ? '' : `; ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open, 'is', 'are')} still open`;
    return [
        `Of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(runs, 'run')} with a result ${stepText(green)} ended without an error.`,
        ...(green.succeeded === 0
            ? []
            : [
                `${stepText(opened)} of these opened a pull request${opened.succeeded === 0 ? '' : `, and ${stepText(merged)} of those were merged${waiting}`}.`,
            ]),
        ...(others === 0
            ? []
            : [
                `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(others, 'pull request')} by agents ${others === 1 ? 'belongs' : 'belong'} to no run that ended so.`,
            ]),
    ];
}
/** Of one merged pull request, or of several. */
function heldSentences({ days, people, unknown, lacking, ...agents }) {
    if (lacking !== undefined)
        return [`How many of the merged lines still stand is not known: ${LACKS[lacking]}.`];
    const { pull_requests: pulls } = agents;
    const more = unknown === 0 ? [] : [`Of ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unknown, 'more merged pull request')} it is not known.`];
    if (agents.added === 0)
        return more;
    return [
        `Of the ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(agents.added, 'line')} that ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(pulls, 'merged pull request')} by agents added, ${linesText(agents)} stood ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(days, 'day')} after the merge.`,
        ...(people === null
            ? []
            : [
                `Of the ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(people.added, 'line')} that ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(people.pull_requests, 'pull request')} of like size by people added, ${linesText(people)} did.`,
            ]),
        ...more,
    ];
}
function linesText({ held, added, interval }) {
    return stepText({ succeeded: held, cycles: added, interval });
}
/** `100 (83%, 95% interval 76% to 89%)` */
function stepText({ succeeded, cycles, interval }) {
    const range = interval === null ? '' : `, 95% interval ${interval.map((share) => `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(share)}%`).join(' to ')}`;
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(succeeded)} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(succeeded, cycles)}${range})`;
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makerTables),
/* harmony export */   n: () => (/* binding */ MAKERS_NOTE)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);

/** What the tables say of themselves. */
const MAKERS_NOTE = 'Last 84 days. Ahead: against the others within the same kinds of work, an association and no cause.';
function makerTables({ makers }) {
    if (makers === undefined)
        return [];
    const { agents, agents_omitted: moreAgents = 0, models, models_omitted: moreModels = 0 } = makers;
    return [
        { title: 'By agent', rows: agents.map(rowOf), omitted: moreAgents },
        { title: 'By model', rows: models.map(rowOf), omitted: moreModels },
    ].filter(({ rows }) => rows.length > 0);
}
function rowOf({ key, succeeded, cycles, ahead }) {
    return {
        key,
        rate: `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(succeeded, cycles)} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ofText */ .XA)(succeeded, cycles)})`,
        ahead: aheadText(ahead),
    };
}
function aheadText(ahead) {
    if (ahead === null)
        return 'no work in common';
    const { difference, interval } = ahead;
    const [low, high] = interval;
    if (low <= 0 && high >= 0)
        return 'no difference beyond luck';
    const [from, to] = [low, high].map((share) => Math.abs((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(share))).toSorted((a, b) => a - b);
    return `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsText */ .JA)(difference)} ${difference > 0 ? 'better' : 'worse'} (${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(from ?? 0)} to ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(to ?? 0)})`;
}


/***/ }),

/***/ 15621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ quarantineCommand)
/* harmony export */ });
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _model_task_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99186);


/**
 * The command that labels these tasks for the loop to leave alone; undefined where no label is set, where no task is an
 * issue of the repository, where the forge has no such command, or where a page cannot show it so that it can be copied.
 */
function quarantineCommand(tasks, { task_links: links }, { quarantineLabel: label, dialect }) {
    const numbers = tasks.filter((key) => (0,_model_task_links_js__WEBPACK_IMPORTED_MODULE_1__/* .isIssueNumber */ .DP)(key, links)).slice(0, MOST_NUMBERS);
    if (label === undefined || dialect !== 'github' || numbers.length === 0)
        return undefined;
    const command = `gh issue edit ${numbers.join(' ')} --add-label ${quoteForShell(label)}`;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blockText */ .dK)(command).split('\n')[1] === command ? command : undefined;
}
const MOST_NUMBERS = 20;
function quoteForShell(word) {
    return /^[\w./:][\w./:-]*$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ quarantineLines)
/* harmony export */ });
/* harmony import */ var _insights_sound_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11707);
/* harmony import */ var _judge_failing_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98067);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87578);



const MOST_TASKS = 20;
const LONGEST = 900;
const MOST_LENGTH = 3000;
/**
 * The lines for the tasks that findings say to quarantine and that are not in the list yet; undefined where there is none,
 * or where the list cannot be read.
 *
 * @param findings those that the page shows
 * @param since ISO time
 */
function quarantineLines(insights, findings, since) {
    const file = insights.data_quality.sources.find(({ role }) => role === 'quarantine');
    const held = new Set(insights.quarantine.map(({ issue }) => issue));
    const open = findings
        .filter((finding) => (0,_judge_failing_task_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailingTask */ .a)(finding) && !(0,_insights_sound_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isMuted */ .qq)(finding))
        .map(({ subject }) => subject?.key ?? '')
        .filter((key) => key !== '' && !held.has(key));
    if (file === undefined || open.length === 0)
        return undefined;
    const { path, state, shape } = file;
    if (shape === undefined && state !== 'missing' && state !== 'empty')
        return undefined;
    const kind = shape?.kind ?? (open.every(isObjectKey) ? 'object' : 'list');
    const entries = fitting(open
        .filter((key) => kind === 'list' || isObjectKey(key))
        .map((key) => entryOf(kind, key, { since, reason: reasonOf(insights, key) })));
    if (entries.length === 0)
        return undefined;
    const [begin, end] = kind === 'object' ? ['{', '}'] : ['[', ']'];
    const isLast = shape === undefined || shape.empty;
    const lines = entries.map((entry, index) => (isLast && index === entries.length - 1 ? entry : `${entry},`));
    const left = open.length - entries.length;
    if (shape === undefined)
        return { before: 'As ', path, after: '', lines: [begin, ...lines.map((line) => `  ${line}`), end], left };
    const where = shape.under === undefined ? `its first ${begin}` : `the ${begin} of "${shape.under}"`;
    return { before: 'In ', path, after: `, after ${where}`, lines, left };
}
/** The first that are short enough for a line of a log, and for a page together. */
function fitting(entries) {
    let length = 0;
    return entries
        .filter((entry) => entry.length <= LONGEST)
        .slice(0, MOST_TASKS)
        .filter((entry) => (length += entry.length) <= MOST_LENGTH);
}
/** What a key of an object cannot be for the reader: the name of a list, or a number that is spelt in another way. */
function isObjectKey(key) {
    return key !== 'issues' && key !== 'quarantined' && !/^0\d{0,14}$/.test(key);
}
function reasonOf({ failing_tasks: tasks }, key) {
    const streak = tasks.find(({ issue }) => issue === key)?.streak;
    return streak === undefined ? 'keeps failing' : `failed ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(streak, 'time')} in a row`;
}
function entryOf(kind, key, about) {
    if (kind === 'object')
        return `${asciiJson(key)}: ${asciiJson(about)}`;
    return asciiJson({ issue: /^[1-9]\d{0,14}$/.test(key) ? Number(key) : key, ...about });
}
/** Every sign that could mean something to a page, a shell, a forge or a terminal is spelt as an escape, and so are blanks that one would join. */
function asciiJson(value) {
    return JSON.stringify(value).replace(/[^\w .,:;"{}()=+\\-]| (?= )/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 71187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ QUARANTINE_TITLE),
/* harmony export */   i: () => (/* binding */ quarantinePart)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68663);
/* harmony import */ var _quarantine_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3507);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4971);




/**
 * What to paste into the quarantine list, folded; '' where there is nothing to paste, or where a page cannot show it so
 * that it can be copied.
 *
 * @param findings those that the page shows
 * @param since ISO time
 */
function quarantinePart(insights, findings, since) {
    const found = (0,_quarantine_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .quarantineLines */ .U)(insights, findings, since);
    if (found === undefined)
        return '';
    const { before, path, after, lines, left } = found;
    const block = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blockText */ .dK)(lines.join('\n'), { info: 'json' });
    if (block.split('\n').slice(1, -1).join('\n') !== lines.join('\n'))
        return '';
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)({ bold: QUARANTINE_TITLE }, [
        `${before}${(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)}${after}:`,
        '',
        block,
        ...(left > 0 ? ['', `Without ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(left, 'more task')}.`] : []),
    ]);
}
/** Stands over the lines to paste. */
const QUARANTINE_TITLE = 'To paste into the quarantine list';


/***/ }),

/***/ 81405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ taskUrl),
/* harmony export */   e: () => (/* binding */ taskLink)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(259);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4971);
/* harmony import */ var _model_task_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99186);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31783);





/** A task as a Markdown page names it, with a link where it has a page. `key` is untrusted text. */
function taskLink(insights, context, key) {
    const name = (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)((0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .taskName */ .p5)(key, insights.task_links), 60);
    const url = taskUrl(insights, context, key);
    return url === undefined ? (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineText */ .ln)(name) : (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, url);
}
/** The page of a task: its issue, or where `task-links` says. */
function taskUrl({ task_links: links }, context, key) {
    return (0,_model_task_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isIssueNumber */ .DP)(key, links) ? (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .issueUrl */ .$9)(context, Number(key)) : (0,_model_task_links_js__WEBPACK_IMPORTED_MODULE_3__/* .taskPage */ .r2)(links, key);
}


/***/ })

};
