export const id = 'commands-backtest';
export const ids = ['commands-backtest'];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 50580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBacktestHelp: () => (/* binding */ renderBacktestHelp),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/judge/chosen-rules.js
var chosen_rules = __webpack_require__(97769);
// EXTERNAL MODULE: ./build/src/judge/limits.js
var judge_limits = __webpack_require__(93);
// EXTERNAL MODULE: ./build/src/memory/backtest.js + 1 modules
var backtest = __webpack_require__(76718);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/publish/agent-work.js + 3 modules
var agent_work = __webpack_require__(74227);
// EXTERNAL MODULE: ./build/src/publish/own-secrets.js
var own_secrets = __webpack_require__(76049);
// EXTERNAL MODULE: ./build/src/publish/print.js
var print = __webpack_require__(70318);
// EXTERNAL MODULE: ./build/src/read/retro.js
var read_retro = __webpack_require__(69274);
// EXTERNAL MODULE: ./build/src/read/sources.js + 12 modules
var sources = __webpack_require__(6238);
// EXTERNAL MODULE: ./build/src/report/history/plain-page.js
var plain_page = __webpack_require__(3647);
;// CONCATENATED MODULE: ./build/src/memory/backtest-difference.js
/** Where two backtests of the same days differ; the first one first. */
function compareBacktests(here, there) {
    const told = new Map([...there.summary.episodes, ...here.summary.episodes].map((each) => [each.id, each]));
    const closed = [];
    let running = new Map();
    for (const [index, day] of here.days.entries()) {
        const next = new Map();
        for (const [id, sides] of differencesOf(day, there.days[index])) {
            const known = running.get(id);
            const { rule = '', finding = '' } = told.get(id) ?? {};
            const goesOn = known !== undefined && known.here === sides.here && known.there === sides.there;
            next.set(id, goesOn
                ? { ...known, last: day.day, days: known.days + 1 }
                : { id, rule, finding, first: day.day, last: day.day, days: 1, ...sides });
        }
        for (const [id, known] of running)
            if (next.get(id)?.first !== known.first)
                closed.push(known);
        running = next;
    }
    return [...closed, ...running.values()].toSorted((a, b) => a.first.localeCompare(b.first) || a.id.localeCompare(b.id));
}
function differencesOf(here, there) {
    const sides = new Map(here.open.map(({ id, severity }) => [id, { here: severity, there: null }]));
    for (const { id, severity } of there?.open ?? [])
        sides.set(id, { here: sides.get(id)?.here ?? null, there: severity });
    return new Map([...sides].filter(([, side]) => side.here !== side.there));
}

// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/model/group-by.js
var group_by = __webpack_require__(53328);
;// CONCATENATED MODULE: ./build/src/report/history/trials.js




const MOST_ROWS = 200;
function titleOf({ from, to, summary: { days } }) {
    return `Backtest: ${(0,words/* plural */.LS)(days, 'day')}, ${from} to ${to}`;
}
function leadOf(trials) {
    const { against } = trials;
    if (against === undefined)
        return [`${summaryText(trials)}.`, `Judged by ${settingsText(trials)}.`];
    const otherDays = trials.days.filter(({ verdict }, index) => verdict !== against.days[index]?.verdict).length;
    return [
        `By ${settingsText(trials)}: ${lower(summaryText(trials))}.`,
        `By ${settingsText(against)}: ${lower(summaryText(against))}.`,
        trials_differencesOf(trials).rows.length === 0
            ? 'Both say the same of every finding on every day.'
            : `The verdict differs on ${(0,words/* plural */.LS)(otherDays, 'day')}. Where two numbers stand, the second is by ${against.settings.config}.`,
    ];
}
function summaryText({ summary }) {
    const { verdict_changes: turns, changes, median_days_to_find: days } = summary;
    const found = days === null
        ? 'no confirmed change was found'
        : `${(0,words/* plural */.LS)(changes, 'confirmed change')}, found ${delayText(days)} after ${changes === 1 ? 'it' : 'they'} began${changes === 1 ? '' : ' (median)'}`;
    return `The verdict changed ${(0,words/* plural */.LS)(turns, 'time')}; ${found}`;
}
function lower(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function settingsText({ settings: { config, window_days: days, limits, accept } }) {
    const given = Object.entries(limits).flatMap(([rule, values]) => Object.entries(values).map(([name, value]) => `${rule}.${name} ${value}`));
    return [
        `${config} (window of ${(0,words/* plural */.LS)(days, 'day')}`,
        given.length === 0 ? 'default limits' : given.join(', '),
        ...(accept.length === 0 ? [] : [(0,words/* plural */.LS)(accept.length, 'accepted level')]),
    ]
        .join(', ')
        .concat(')');
}
function verdictRows({ summary, against }) {
    const rows = finding/* VERDICTS */.bk.map((verdict) => [
        verdict,
        pair(summary.verdicts[verdict], against?.summary.verdicts[verdict]),
    ]);
    return { head: ['verdict', 'days'], rows: rows.filter(([, days]) => days !== '-'), note: '' };
}
/** Each rule that said something; where some were chosen, each of these. */
function ruleRows({ settings, summary, against }, allRules) {
    const isChosen = settings.rules.length < allRules;
    const all = summary.rules.map((rule, index) => ({ rule, other: against?.summary.rules[index] }));
    const shown = all.filter(({ rule, other }) => isChosen || rule.episodes > 0 || (other !== undefined && other.episodes > 0));
    const rows = shown.map(({ rule, other }) => [
        rule.rule,
        pair(rule.episodes, other?.episodes),
        pair(rule.episodes_in_90_days, other?.episodes_in_90_days),
        ...finding/* SEVERITIES */.oC.map((severity) => pair(rule.severities[severity], other?.severities[severity])),
        pair(rule.days_open, other?.days_open),
        pair(rule.flips, other?.flips),
        pair(rule.changes, other?.changes),
        pair(rule.median_days_to_find, other?.median_days_to_find, delayText),
    ]);
    const silent = all.length - shown.length;
    const head = [
        'rule',
        'episodes',
        'in 90 days',
        ...finding/* SEVERITIES */.oC,
        'days open',
        'flips',
        'changes',
        'found after',
    ];
    const note = silent === 0 ? '' : `${(0,words/* plural */.LS)(silent, shown.length === 0 ? 'rule' : 'other rule')} said nothing.`;
    return { head, rows, note };
}
/** `3`, or `3 → 1` where the other settings give another number; `-` for none. */
function pair(here, there, say = words/* groupThousands */.Zv) {
    const told = (value) => value === null || (value === 0 && say === words/* groupThousands */.Zv) ? '-' : say(value);
    return there === undefined || there === here ? told(here) : `${told(here)} → ${told(there)}`;
}
function delayText(days) {
    return days === 1 ? '1 day' : `${(0,words/* groupThousands */.Zv)(days)} days`;
}
/** What came, went or changed its severity, a row each, on the days on which anything did; the first day says what was open. */
function changeRows({ days, summary: { episodes } }) {
    const byId = (0,group_by/* groupBy */.$)(episodes, ({ id }) => id);
    const all = days.flatMap((day, index) => dayRows(day, days[index - 1], byId));
    const left = all.length - MOST_ROWS;
    return {
        head: ['day', 'verdict', 'change', 'severity', 'rule', 'finding'],
        rows: left > 0 ? all.slice(left) : all,
        note: left > 0 ? `${(0,words/* plural */.LS)(left, 'earlier line')} left out here; --format json has every day.` : '',
    };
}
function dayRows(day, before, byId) {
    const changes = changesOf(day, before).map(({ what, severity, rule, id, at }) => {
        const episode = byId.get(id)?.find(({ first, last }) => first <= at && at <= last);
        const begins = what !== 'over' && !what.startsWith('was ');
        const finding = begins ? episode?.first_finding : episode?.finding;
        return [what, severity, rule, finding ?? ''];
    });
    const turned = before !== undefined && before.verdict !== day.verdict;
    const verdict = turned ? `${before.verdict} → ${day.verdict}` : day.verdict;
    if (changes.length === 0 && !turned && before !== undefined)
        return [];
    return (changes.length === 0 ? [['', '', '', '']] : changes).map((cells, index) => [
        ...(index === 0 ? [day.day, verdict] : ['', '']),
        ...cells,
    ]);
}
const STATUS_WORDS = { new: 'new', regressed: 'back', persisting: 'open' };
function changesOf(day, before) {
    const was = new Map(before?.open.map((finding) => [finding.id, finding]));
    const is = new Set(day.open.map(({ id }) => id));
    const now = day.open.flatMap(({ id, rule, severity, status }) => {
        const known = was.get(id);
        if (known?.severity === severity)
            return [];
        const what = known === undefined ? STATUS_WORDS[status] : `was ${known.severity}`;
        return { what, severity, rule, id, at: day.day };
    });
    const over = [...was.values()].flatMap(({ id, rule, severity }) => is.has(id) ? [] : { what: 'over', severity, rule, id, at: before?.day ?? '' });
    return [...now, ...over];
}
/** Where the other settings say otherwise; no rows without any. */
function trials_differencesOf({ against, ...trial }) {
    const all = against === undefined ? [] : compareBacktests(trial, against);
    const rows = all
        .slice(-MOST_ROWS)
        .map(({ first, last, days, here, there, rule, finding }) => [
        first,
        last,
        (0,words/* groupThousands */.Zv)(days),
        `${here ?? 'nothing'} → ${there ?? 'nothing'}`,
        rule,
        finding,
    ]);
    const left = all.length - rows.length;
    return {
        head: ['from', 'to', 'days', 'severity', 'rule', 'finding'],
        rows,
        note: left > 0 ? `${(0,words/* plural */.LS)(left, 'earlier difference')} left out here; --format json has every day.` : '',
    };
}
/** What the words of the tables mean. */
const EXPLANATIONS = [
    'An episode lasts from the first to the last day on which a finding was open, and counts by the worst that it was.',
    'Flips: how often one of the findings opened or ended. Changes: confirmed ones that were first said on these days; found after: from the day on which a change began to the one on which it was first said, the median.',
    'Rules that judge files as they are now, such as a quarantine list, say nothing of earlier days and are left out.',
];

;// CONCATENATED MODULE: ./build/src/report/history/backtest-html.js



/** A backtest as a page of its own. */
function backtestHtml(trials) {
    const rules = ruleRows(trials, chosen_rules/* RULES_OF_ANY_DAY */.aM.length);
    return (0,plain_page/* renderPlainPage */.I)({ title: titleOf(trials), lead: leadOf(trials) }, [
        part('Verdicts', verdictRows(trials), [1]),
        part('Rules', { ...rules, note: [rules.note, ...EXPLANATIONS].join(' ').trim() }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        part('Where the other settings say otherwise', trials_differencesOf(trials), [2]),
        part('What changed, day by day', changeRows(trials)),
    ]);
}
function part(title, { head, rows, note }, numeric = []) {
    return (0,plain_page/* plainTable */.$)(title, head, rows, { numeric, note });
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/report/parts/columns.js
var columns = __webpack_require__(94054);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
;// CONCATENATED MODULE: ./build/src/report/history/backtest-text.js





function backtestJson(trials) {
    return `${JSON.stringify(trials, undefined, 2)}\n`;
}
/** A backtest as a terminal shows it, in lines. */
function backtestText(trials, hasColour = false) {
    const { bold } = (0,picocolors.createColors)(hasColour);
    const section = (title, rows, numeric = []) => rows.rows.length === 0 && rows.note === ''
        ? []
        : ['', bold(title), ...tableOf(rows, numeric).map((line) => `  ${line}`)];
    return [
        bold(titleOf(trials)),
        ...leadOf(trials).map((sentence) => (0,inert/* inertText */.UJ)(sentence)),
        ...section('Verdicts', verdictRows(trials), [1]),
        ...section('Rules', ruleRows(trials, chosen_rules/* RULES_OF_ANY_DAY */.aM.length), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
        ...section('Where the other settings say otherwise', trials_differencesOf(trials), [2]),
        ...section('What changed, day by day', changeRows(trials)),
        '',
        ...EXPLANATIONS,
    ];
}
/** Widths in columns, so that a line stays one. */
const MOST_IN_CELL = 120;
function tableOf({ head, rows, note }, numeric) {
    const aligns = head.map((_, index) => (numeric.includes(index) ? 'right' : 'left'));
    const cells = rows.map((row) => row.map((cell) => (0,inert/* inertText */.UJ)(cell, MOST_IN_CELL)));
    return [
        ...(rows.length === 0 ? [] : (0,columns/* renderColumns */.CO)([head, ...cells], aligns)),
        ...(note === '' ? [] : [note]),
    ];
}

// EXTERNAL MODULE: ./build/src/report/safe/redact.js
var redact = __webpack_require__(45743);
// EXTERNAL MODULE: ./build/src/model/command.js
var command = __webpack_require__(42618);
// EXTERNAL MODULE: ./build/src/settings/flags.js
var flags = __webpack_require__(88096);
// EXTERNAL MODULE: ./build/src/settings/schema.js + 3 modules
var schema = __webpack_require__(12880);
// EXTERNAL MODULE: ./build/src/settings/show-value.js
var show_value = __webpack_require__(85606);
;// CONCATENATED MODULE: ./build/src/commands/backtest-days.js




function readDays(own) {
    const problems = [];
    const dayNamed = (name) => {
        const given = own.get(name);
        const day = given !== undefined && /^\d{4}-\d\d-\d\d$/.test(given) ? (0,time/* parseInstant */.nV)(given) : undefined;
        if (given !== undefined && day === undefined)
            problems.push(`--${name}: ${(0,show_value/* showValue */.v)(given)} is no day; allowed: a day such as 2026-02-14`);
        return day;
    };
    const [from, to] = [dayNamed('from'), dayNamed('to')];
    if (from !== undefined && to !== undefined && from > to)
        problems.push(`--from: ${(0,time/* formatDay */.im)(from)} is after --to, ${(0,time/* formatDay */.im)(to)}`);
    return { from, to, problems };
}
/**
 * From the beginning of the first day to the end of the last one. The day of `now` is not over, and what would be said on
 * its evening is not known: it is judged, as far as it went, only where somebody names it.
 *
 * @returns or why no day can be judged, in a sentence
 */
function spanOf({ from, to }, retro, now) {
    const begin = (0,backtest/* logBegin */.w)(retro, now);
    if (begin === undefined)
        return { problem: `there is no day to judge: ${describeNoDays(retro)}` };
    const today = (0,time/* startOfDay */.ol)(now - 1);
    const first = Math.max(from ?? begin, begin);
    const last = to ?? (0,time/* startOfDay */.ol)(now) - time/* MICROS_PER_DAY */.Rq;
    if (last > today)
        return { problem: `--to: ${(0,time/* formatDay */.im)(last)} is after the day of --now, ${(0,time/* formatDay */.im)(today)}` };
    if (first <= last)
        return { from: first, to: Math.min(last + time/* MICROS_PER_DAY */.Rq, now) };
    if (to !== undefined)
        return { problem: `--to: ${(0,time/* formatDay */.im)(to)} is before the log begins, on ${(0,time/* formatDay */.im)(begin)}` };
    if (first > today)
        return { problem: `--from: ${(0,time/* formatDay */.im)(first)} is after the day of --now, ${(0,time/* formatDay */.im)(today)}` };
    return {
        problem: `${(0,time/* formatDay */.im)(today)} is not over yet, and no earlier day is asked for; --to ${(0,time/* formatDay */.im)(today)} judges it as far as it went`,
    };
}
function describeNoDays({ cycles, sources }) {
    if (cycles.length > 0) {
        const isDated = cycles.some(({ at }) => at !== undefined);
        return isDated
            ? `${(0,words/* plural */.LS)(cycles.length, 'cycle')}, and none with a time before now; check the clock of the loop, or --now`
            : `${(0,words/* plural */.LS)(cycles.length, 'cycle')}, and none with a usable time; loop-introspection inspect FILE shows what is read as time`;
    }
    const looked = sources
        .filter(({ role }) => role === 'cycles')
        .map(({ path, state }) => `${path} is ${state}`);
    return `no cycle was found${looked.length === 0 ? '' : ` (${looked.slice(0, 3).join('; ')})`}; name the log with --cycles`;
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var commands_command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/command-flags.js
var command_flags = __webpack_require__(72563);
// EXTERNAL MODULE: ./build/src/commands/settings-of.js + 1 modules
var settings_of = __webpack_require__(75637);
// EXTERNAL MODULE: ./build/src/commands/terminal.js + 1 modules
var terminal = __webpack_require__(35941);
;// CONCATENATED MODULE: ./build/src/commands/backtest.js





















const FORMATS = ['text', 'json', 'html'];
/** `--rules` names rules here: the preset of that name is no matter of choice, `seed` remembers no days. */
const OWN_FLAGS = [
    {
        name: 'from',
        value: 'DAY',
        describe: 'First day, as 2026-02-01, in UTC. (default: the first day of the log)',
    },
    { name: 'to', value: 'DAY', describe: 'Last day; today is judged as far as it went. (default: yesterday)' },
    {
        name: 'rules',
        value: 'ID,ID',
        describe: 'Only these rules are heard; docs/rules.md lists them. (default: all)',
    },
    {
        name: 'against',
        value: 'CONFIG',
        describe: 'Another config file: what its settings would have said of the same log, beside these.',
    },
];
/** The settings of the report that say what is read and how it is judged. */
const SHARED = [
    'root',
    'retro-dir',
    'cycles',
    'log-format',
    'sources',
    'repository',
    'workflows',
    'agents',
    'since',
    'failed-steps',
    'job-logs',
    'deep-triage',
    'triage',
    'quarantine',
    'window-days',
    'now',
    'config',
];
/** `backtest`: what the rules would have said on the days of one's own log. */
async function run(args) {
    const { own, rest, problems } = (0,command_flags/* takeFlags */.d)(args, OWN_FLAGS);
    const line = (0,flags/* readFlags */.u)(rest);
    if (line.help) {
        (0,terminal/* printHelp */.FR)(renderBacktestHelp());
        return 0;
    }
    try {
        const days = readDays(own);
        const list = own.get('rules');
        const chosen = list === undefined ? { rules: chosen_rules/* RULES_OF_ANY_DAY */.aM } : (0,chosen_rules/* readRuleList */.fc)(list);
        const found = [
            ...problems,
            ...days.problems,
            ...('problems' in chosen ? chosen.problems.map((problem) => `--rules: ${problem}`) : []),
            ...problemsOf(line),
        ];
        const checked = { ...line, problems: [...line.problems, ...found] };
        const { settings, access } = await (0,settings_of/* settingsOf */.f)(checked);
        const config = own.get('against');
        const against = config === undefined ? undefined : await (0,settings_of/* settingsOf */.f)(withConfig(checked, config));
        const now = settings.now ?? (0,time/* instantOf */.B9)(new Date());
        const { agentWork, secrets } = await (0,agent_work/* askAtTerminal */.f)(settings, process.env, access);
        const ownSecrets = [...(0,own_secrets/* readOwnSecrets */._)(process.env), ...secrets];
        const progress = (0,terminal/* readingProgress */.At)(process.stderr);
        const retro = await (0,read_retro/* readRetro */.t)(settings, access, {
            now,
            sources: sources/* SOURCES */.H,
            ownSecrets,
            progress,
            // No rule asks what became of merged lines.
            agentWork: agentWork && { ...agentWork, openHistory: undefined },
        });
        const span = spanOf(days, retro, now);
        if ('problem' in span) {
            (0,print/* printError */.yJ)(`error: ${span.problem}`);
            return 2;
        }
        const rules = 'rules' in chosen ? chosen.rules : [];
        const trials = {
            ...trialOf(retro, settings, span, rules),
            ...(against && { against: trialOf(retro, against.settings, span, rules) }),
        };
        printTrials(settings.format, (0,redact/* redactInsights */.$)(trials, ownSecrets));
        return 0;
    }
    catch (error) {
        return (0,commands_command/* explain */.W)(error);
    }
}
function problemsOf({ given }) {
    return given.flatMap(({ name, value, place }) => {
        if (name === 'format' && typeof value === 'string' && !FORMATS.includes(value))
            return `${place}: ${(0,show_value/* showValue */.v)(value)} is not allowed; allowed: ${FORMATS.join(', ')}`;
        const isSetting = schema/* SETTINGS */.yy.some((setting) => setting.name === name);
        return isSetting && name !== 'format' && !SHARED.includes(name)
            ? `${place}: no flag of backtest; see backtest --help`
            : [];
    });
}
function withConfig(line, config) {
    const given = line.given.filter(({ name }) => name !== 'config');
    return { ...line, given: [...given, { name: 'config', value: config, place: '--against' }] };
}
function trialOf(retro, { config, windowDays, limits = {}, accept }, span, rules) {
    const accepted = new Map(accept.map(({ id, from }) => [id, from]));
    const settings = { windowDays, limitsOf: (0,judge_limits/* resolveLimits */.fW)(limits), accepted, rules };
    const { from, to, days, summary } = (0,backtest/* backtest */.G)(retro, settings, span, (0,terminal/* judgingProgress */.aS)(process.stderr));
    return {
        from,
        to,
        settings: {
            config,
            window_days: windowDays,
            rules: rules.map(({ id }) => id),
            limits,
            accept: accept.map(({ id, from: since }) => ({ id, from: (0,time/* formatDay */.im)(since) })),
        },
        days,
        summary,
    };
}
function printTrials(format, trials) {
    if (format === 'json')
        (0,print/* printJson */.Q2)(backtestJson(trials));
    else if (format === 'html')
        (0,print/* printPage */.XS)(backtestHtml(trials));
    else
        for (const text of backtestText(trials, (0,terminal/* wantsColour */.Ml)(process.stdout)))
            (0,print/* printLine */.wi)(text);
}
/** The text of `backtest --help`. */
function renderBacktestHelp() {
    return [
        `Usage: ${command/* COMMAND */.W} backtest [--from DAY] [--to DAY] [--rules ID,ID] [--against CONFIG]`,
        `       [--format ${FORMATS.join('|')}] [flags of the report]`,
        '',
        'Judges each day of the log as a report on its evening would have: which findings were open, how often they came',
        'and went, and how soon each change was found. So a limit can be tried before it is set. Nothing is written.',
        '',
        ...(0,command_flags/* flagRows */.k)([
            ...OWN_FLAGS,
            {
                name: 'format',
                value: 'WHICH',
                describe: 'What is printed: tables and what changed day by day, all of it as JSON, or a page with both.',
            },
        ]),
        '',
        'Of the flags of the report it takes these, and they mean the same:',
        SHARED.map((name) => `--${name}`).join(', '),
        '',
        `Example: ${command/* COMMAND */.W} backtest --rules success-drop --against trial.yml`,
        'Exit: 0 shown, 2 a setting to correct, or a log that gives no day to judge.',
    ];
}


/***/ }),

/***/ 72563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ takeFlags),
/* harmony export */   k: () => (/* binding */ flagRows)
/* harmony export */ });
/** Flags that one command has beside the settings. */
/**
 * Takes a command's own flags out of its arguments, as `--name VALUE` or `--name=VALUE`; the last one counts.
 *
 * @returns what was given by name, the arguments that are left, and what is wrong
 */
function takeFlags(args, flags) {
    const own = new Map();
    const rest = [];
    const problems = [];
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        const [name = '', ...parts] = argument.startsWith('--') ? argument.slice(2).split('=') : [];
        const flag = flags.find((each) => each.name === name);
        if (flag === undefined) {
            rest.push(argument);
            continue;
        }
        const isJoined = argument.includes('=');
        const next = args[index + 1];
        const value = isJoined ? parts.join('=') : next;
        if (value === undefined || value === '' || (!isJoined && value.startsWith('--')))
            problems.push(`--${name}: needs a value: --${name} ${flag.value}`);
        else
            own.set(name, value);
        if (!isJoined && value === next && next?.startsWith('--') === false)
            index += 1;
    }
    return { own, rest, problems };
}
/** The rows of a command's help. */
function flagRows(flags) {
    const lefts = flags.map(({ name, value }) => `--${name} ${value}`);
    const width = Math.max(...lefts.map((left) => left.length)) + 2;
    return flags.map(({ describe }, index) => `  ${(lefts[index] ?? '').padEnd(width)}${describe}`);
}


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

/***/ 94054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ renderColumns),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   iA: () => (/* binding */ drawBar),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93223);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26037);


const GAP = '  ';
/** A column of sentences that is narrower has no room for them. */
const LEAST_ROOM = 20;
/** Rows of cells as lines of aligned columns, two spaces apart, by the width that a terminal shows. */
function renderColumns(rows, aligns) {
    const widths = widthsOf(rows, aligns);
    return rows.map((row) => alignCells(row, aligns, widths).join(GAP).trimEnd());
}
/**
 * The same in at most `width` columns, the head first: where it is wider, the last column goes on below itself, and where
 * that has no room either each row is a sentence: `bug: failed 9, success 36%`.
 */
function fitColumns(rows, aligns, width) {
    const lines = renderColumns(rows, aligns);
    if (lines.every((line) => widthOf(line) <= width))
        return lines;
    const widths = widthsOf(rows, aligns);
    const left = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
    if (aligns.at(-1) === 'right' || width - left < LEAST_ROOM)
        return stack(rows, aligns, width);
    return rows.flatMap((row) => {
        const cells = alignCells(row, aligns, widths).slice(0, -1);
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapUnder */ .J2)(cells.map((cell) => cell + GAP).join(''), row[aligns.length - 1] ?? '', width);
    });
}
function stack([head = [], ...rows], aligns, width) {
    const named = Math.max(0, aligns.indexOf('left'));
    return rows.flatMap((row) => {
        const cells = row.flatMap((cell, index) => index === named || cell === '' ? [] : [`${head[index] ?? ''} ${cell}`.trim()]);
        return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapSentence */ .Ip)(`${row[named] ?? ''}: ${cells.join(', ')}`, width);
    });
}
function widthsOf(rows, aligns) {
    return aligns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
}
function alignCells(row, aligns, widths) {
    return aligns.map((align, column) => {
        const cell = row[column] ?? '';
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return align === 'left' ? cell + gap : gap + cell;
    });
}
/** Latin letters, our arrows and the bars of the trend: one column each. Anything else takes 40 ms of tables to measure. */
const NARROW = /^[\u0020-\u007E\u00A1-\u024F\u2500-\u259F…’→▲▼]*$/;
/** Columns that a terminal takes for it. */
function widthOf(cell) {
    return NARROW.test(cell) ? cell.length : (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(cell);
}
/** `width` characters, as many of them full as `share` (0 to 1) says. */
function drawBar(share, width) {
    const full = Math.round(share * width);
    return '█'.repeat(full) + '░'.repeat(width - full);
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


/***/ })

};
