export const id = 'commands-diff-and-commands-fleet.shared';
export const ids = ['commands-diff-and-commands-fleet.shared'];
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

/***/ 46943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readInsights)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var parse = __webpack_require__(4196);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/src/insights/bounds.js
var bounds = __webpack_require__(82586);
// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
// EXTERNAL MODULE: ./build/src/model/retro.js
var retro = __webpack_require__(92631);
// EXTERNAL MODULE: ./build/src/insights/schema/parts.js
var parts = __webpack_require__(37241);
;// CONCATENATED MODULE: ./build/src/insights/schema/data-quality.js




/** What was read, and how well. */
const cycleCounts = {
    decided: parts/* count */.U9,
    succeeded: parts/* count */.U9,
    undecided: parts/* count */.U9.check(schemas/* describe */.q0y('Neither success nor failure by the log; never counted as failed')),
    unrecorded: schemas/* optional */.lqM(parts/* count */.U9)
        .check(schemas/* describe */.q0y('Of the undecided: those of which the log does not say how they ended')),
    undated: parts/* count */.U9,
    future: parts/* count */.U9.check(schemas/* describe */.q0y('Dated more than five minutes after the report: in no window and no count')),
};
const sourceQuality = schemas/* strictObject */.rej({
    role: schemas/* enum */.k5n(retro/* SOURCE_ROLES */.EI),
    path: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['read', 'missing', 'empty', 'refused', 'unreadable']),
    problem: schemas/* nullable */.mee(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y('Why nothing of it was used, or not every line; goes on after the path')),
    remedy: schemas/* optional */.lqM(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What to do about the problem, as an order')),
    lines: parts/* count */.U9.check(schemas/* describe */.q0y('Of what was read')),
    unread: schemas/* optional */.lqM(schemas/* strictObject */.rej({ bytes: parts/* count */.U9, of: parts/* count */.U9 }))
        .check(schemas/* describe */.q0y('Bytes at its beginning that were not read, of how many: it is larger than max-file-size')),
    records: parts/* count */.U9,
    decided: schemas/* optional */.lqM(parts/* count */.U9).check(schemas/* describe */.q0y('The counts of cycles stand at cycle logs only')),
    succeeded: schemas/* optional */.lqM(parts/* count */.U9),
    undecided: schemas/* optional */.lqM(parts/* count */.U9),
    unrecorded: schemas/* optional */.lqM(parts/* count */.U9),
    undated: schemas/* optional */.lqM(parts/* count */.U9),
    future: schemas/* optional */.lqM(parts/* count */.U9),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n(retro/* SKIP_REASONS */.eI),
        count: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        first_lines: schemas/* array */.YOg(schemas/* int */.Whr().check(api/* _gte */.qm(1))).check(api/* _maxLength */.Eb(5)),
    }))
        .check(api/* _maxLength */.Eb(retro/* SKIP_REASONS */.eI.length)),
    duplicates: parts/* count */.U9,
    left_out: parts/* count */.U9.check(schemas/* describe */.q0y('Rows that are no cycles of their own, such as an earlier row of the same run')),
    zoneless: schemas/* optional */.lqM(schemas/* strictObject */.rej({ times: schemas/* int */.Whr().check(api/* _gte */.qm(1)), zone: schemas/* string */.YjP() }))
        .check(schemas/* describe */.q0y('Times that name no zone, and the IANA name of the one that they were read in')),
    shape: schemas/* optional */.lqM(schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(retro/* LIST_KINDS */.ls), under: schemas/* optional */.lqM(schemas/* enum */.k5n(retro/* LIST_KEYS */.Uo)), empty: schemas/* boolean */.zMY() }))
        .check(schemas/* describe */.q0y('Of a quarantine list that was read: an object keyed by task or a list, and the key it is under')),
    format: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Log format taken; of cycle logs that were read')),
    format_reason: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Why this format')),
    ...(0,parts/* boundedList */.Y4)('warnings', schemas/* strictObject */.rej({
        code: schemas/* enum */.k5n(retro/* WARNING_CODES */.Wj),
        say: schemas/* string */.YjP(),
        remedy: schemas/* optional */.lqM(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What to do about it, as an order')),
    }), bounds/* MOST */._.warnings, 'What can be read but hardly be meant, such as a wrong unit'),
    ...(0,parts/* boundedMap */.aY)('coerced', parts/* count */.U9, bounds/* MOST */._.coerced, 'Fields whose value could not be used, by name'),
});
const dataQuality = schemas/* strictObject */.rej({
    cycles: parts/* count */.U9.check(schemas/* describe */.q0y('All that were read; the counts after it leave out those of the future')),
    ...cycleCounts,
    first_at: schemas/* nullable */.mee(parts/* instant */.uR),
    last_at: schemas/* nullable */.mee(parts/* instant */.uR),
    span_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    endings: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({
        ending: schemas/* string */.YjP(),
        count: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        why: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('The reason that most of them give')),
    }))
        .check(api/* _maxLength */.Eb(bounds/* MOST */._.endings)))
        .check(schemas/* describe */.q0y('Undecided cycles by the log’s own word for how they ended, or that they have not')),
    endings_omitted: (0,parts/* omitted */.Pd)('How many more words there are'),
    ...(0,parts/* boundedList */.Y4)('sources', sourceQuality, bounds/* MOST */._.sources, 'Those with anything to warn of before others, in the order in which they were read'),
    sources_omitted_skipped: (0,parts/* omitted */.Pd)('Lines of sources that are left out which could not be used'),
    sources_omitted_warnings: (0,parts/* omitted */.Pd)('What there is to warn of in them'),
});

;// CONCATENATED MODULE: ./build/src/insights/schema/evidence-blocks.js




/** The blocks that the rules stand on. */
const positive = schemas/* number */.aig().check(api/* _gte */.qm(0));
const spent = { cycles: parts/* count */.U9, seconds: positive, tokens: positive, cost_usd: positive };
const share = schemas/* strictObject */.rej({ key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')), ...spent });
const waste = schemas/* strictObject */.rej({
    ...spent,
    all_seconds: schemas/* number */.aig().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Of all decided cycles in the window')),
    share: schemas/* nullable */.mee(parts/* rate */.TS).check(schemas/* describe */.q0y('`seconds` of `all_seconds`')),
    ...(0,parts/* boundedList */.Y4)('by_type', share, bounds/* MOST */._.shares),
    ...(0,parts/* boundedList */.Y4)('by_reason', share, bounds/* MOST */._.shares),
    ...(0,parts/* boundedList */.Y4)('by_issue', share, bounds/* MOST */._.shares),
})
    .check(schemas/* describe */.q0y('What the failed cycles of the window took'));
const spending = schemas/* strictObject */.rej({
    total: positive.check(schemas/* describe */.q0y('Of all cycles that say what they cost')),
    decided: parts/* count */.U9,
    priced: parts/* count */.U9.check(schemas/* describe */.q0y('Decided cycles that say what they cost')),
    succeeded: parts/* count */.U9,
    per_cycle: positive.check(schemas/* describe */.q0y('Of the decided cycles that say it')),
    per_success: schemas/* nullable */.mee(positive)
        .check(schemas/* describe */.q0y('All cycles for each success, failed tries included; the decided ones that say nothing count like the others')),
    at_least: schemas/* nullable */.mee(positive).check(schemas/* describe */.q0y('The same as if these had cost nothing')),
    interval: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Of `per_success`, over tasks, 95 %')),
});
const price = schemas/* strictObject */.rej({
    now: spending.check(schemas/* describe */.q0y('In the window; where no cycle has a time, in the whole log')),
    before: schemas/* nullable */.mee(spending).check(schemas/* describe */.q0y('In the baseline')),
});
const prices = schemas/* strictObject */.rej({ cost_usd: schemas/* optional */.lqM(price), tokens: schemas/* optional */.lqM(price) })
    .check(schemas/* describe */.q0y('What a success costs, where the log records it'));
const step = schemas/* strictObject */.rej({ ...parts/* tries */.A0.shape, interval: schemas/* nullable */.mee(parts/* pair */.V2) });
const ladder = schemas/* strictObject */.rej({
    runs: parts/* count */.U9.check(schemas/* describe */.q0y('Decided runs of agents')),
    green: step.check(schemas/* describe */.q0y('Runs that ended without an error')),
    opened: step.check(schemas/* describe */.q0y('Of these, those that opened a pull request')),
    merged: step.check(schemas/* describe */.q0y('Of these, those whose pull request was merged')),
    open: parts/* count */.U9.check(schemas/* describe */.q0y('Whose pull request is open')),
    other_pull_requests: parts/* count */.U9.check(schemas/* describe */.q0y('By agents, of no such run')),
})
    .check(schemas/* describe */.q0y('How far runs of agents came; intervals are Wilson, 95 %'));
const stood = {
    pull_requests: parts/* count */.U9.check(schemas/* describe */.q0y('That were looked at')),
    added: parts/* count */.U9.check(schemas/* describe */.q0y('Lines that they added')),
    held: parts/* count */.U9.check(schemas/* describe */.q0y('Of these, those that stood when the days were over')),
    interval: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Of `held` in `added`, over pull requests, 95 %')),
};
const held = schemas/* strictObject */.rej({
    days: schemas/* literal */.euz(retro/* HELD_DAYS */.K0),
    ...stood,
    people: schemas/* nullable */.mee(schemas/* strictObject */.rej(stood)).check(schemas/* describe */.q0y('Pull requests of like size by people')),
    young: parts/* count */.U9.check(schemas/* describe */.q0y('Merged less than that ago')),
    unknown: parts/* count */.U9.check(schemas/* describe */.q0y('Merged longer ago, and not looked at')),
    lacking: schemas/* optional */.lqM(schemas/* enum */.k5n(retro/* HELD_LACKS */.tD)).check(schemas/* describe */.q0y('Why none could be looked at')),
})
    .check(schemas/* describe */.q0y('How many of the lines that merged pull requests of agents added still stood some days later'));
const quarantine = (0,parts/* boundedList */.Y4)('quarantine', schemas/* strictObject */.rej({
    issue: schemas/* string */.YjP(),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()),
    until: schemas/* nullable */.mee(parts/* instant */.uR),
    tries_since: parts/* count */.U9,
    tries_in_window: parts/* count */.U9,
    last_outcome: schemas/* nullable */.mee(schemas/* enum */.k5n(['success', 'failure', 'undecided']))
        .check(schemas/* describe */.q0y('Of the last try since then')),
}), bounds/* MOST */._.quarantined, 'Issues in quarantine, those that are tried all the same before others, in the order of the list');
const triage = schemas/* strictObject */.rej({
    runs: parts/* count */.U9.check(schemas/* describe */.q0y('Dated runs of the mechanical triage')),
    age_days: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of its newest run')),
    deep_age_days: schemas/* nullable */.mee(schemas/* number */.aig()).check(schemas/* describe */.q0y('Of the newest deep triage')),
    cycles_since_deep: parts/* count */.U9,
    ...(0,parts/* boundedList */.Y4)('queue', schemas/* strictObject */.rej({ at: parts/* instant */.uR, ...(0,parts/* boundedMap */.aY)('counts', schemas/* number */.aig(), bounds/* MOST */._.queueCounts) }), bounds/* MOST */._.queues, 'What the latest runs counted'),
    scores: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        split: schemas/* number */.aig(),
        low: parts/* tries */.A0,
        high: parts/* tries */.A0,
        advantage: schemas/* enum */.k5n(['clear', 'none', 'unclear']),
    }))
        .check(schemas/* describe */.q0y('Does a higher score succeed more often?')),
})
    .check(schemas/* describe */.q0y('The mechanical triage'));
const side = schemas/* strictObject */.rej({
    cycles: parts/* count */.U9,
    succeeded: schemas/* optional */.lqM(parts/* count */.U9),
    median_seconds: schemas/* optional */.lqM(schemas/* number */.aig()),
});
const changePoints = schemas/* array */.YOg(schemas/* strictObject */.rej({
    series: schemas/* enum */.k5n(['success', 'duration']),
    at: parts/* instant */.uR,
    from: parts/* instant */.uR.check(schemas/* describe */.q0y('The change lies between this')),
    to: parts/* instant */.uR.check(schemas/* describe */.q0y('and this')),
    before: side,
    after: side,
    p: parts/* rate */.TS,
    changed: schemas/* array */.YOg(schemas/* strictObject */.rej({
        what: schemas/* enum */.k5n(['epoch', 'model', 'agent', 'commit', 'type-mix']),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
    }))
        .check(api/* _maxLength */.Eb(4))
        .check(schemas/* describe */.q0y('What else changed there; untrusted text')),
    named: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({ what: schemas/* enum */.k5n(['epoch', 'model']), name: schemas/* string */.YjP(), since: parts/* instant */.uR }))
        .check(api/* _maxLength */.Eb(2)))
        .check(schemas/* describe */.q0y('What the log names from there on and named never before; untrusted text')),
    edited: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40,64}$/)),
        at: parts/* instant */.uR,
        files: schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _maxLength */.Eb(20)),
    }))
        .check(api/* _maxLength */.Eb(3)))
        .check(schemas/* describe */.q0y('Commits near it that changed what agents are told; no cause')),
}))
    .check(api/* _maxLength */.Eb(2))
    .check(schemas/* describe */.q0y('When success and duration changed'));

;// CONCATENATED MODULE: ./build/src/insights/schema/failure-reasons.js



// Alone in its file: a run reads this block of the last report and no other.
const failureReasons = {
    ...(0,parts/* boundedList */.Y4)('failure_reasons', schemas/* strictObject */.rej({
        id: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{16}|other)$/), schemas/* describe */.q0y('Stable from run to run')),
        template: schemas/* string */.YjP()
            .check(schemas/* describe */.q0y('Untrusted text with placeholders for numbers, paths and the like')),
        before: parts/* count */.U9.check(schemas/* describe */.q0y('In the baseline')),
        now: parts/* count */.U9.check(schemas/* describe */.q0y('In the window')),
        total: parts/* count */.U9,
        examples: schemas/* array */.YOg(schemas/* strictObject */.rej({
            quoted_reason: schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)),
            source: schemas/* string */.YjP().check(schemas/* describe */.q0y('file:line, or the address of a page')),
        }))
            .check(api/* _maxLength */.Eb(bounds/* MOST */._.examples)),
    }), bounds/* MOST */._.reasons, 'Failures grouped by what their reasons have in common, the most frequent first'),
    failure_reasons_omitted_recent: (0,parts/* omitted */.Pd)('Of those left out, how many occurred in the window or the baseline'),
};

// EXTERNAL MODULE: ./build/src/insights/schema/memory.js
var memory = __webpack_require__(58060);
// EXTERNAL MODULE: ./build/src/insights/schema/findings.js
var findings = __webpack_require__(84097);
// EXTERNAL MODULE: ./build/src/insights/schema/mergeable.js
var mergeable = __webpack_require__(41935);
;// CONCATENATED MODULE: ./build/src/insights/schema/seed-blocks.js



/** The blocks that the seed program wrote, under its names. */
const id = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]);
const windowSummary = schemas/* strictObject */.rej({
    count: parts/* count */.U9.check(schemas/* describe */.q0y('Decided cycles')),
    succeeded: schemas/* optional */.lqM(parts/* count */.U9).check(schemas/* describe */.q0y('Not with `rules: seed`')),
    success_rate: schemas/* nullable */.mee(parts/* rate */.TS).check(schemas/* describe */.q0y('3 decimals')),
    avg_duration: schemas/* nullable */.mee(schemas/* int */.Whr()).check(schemas/* describe */.q0y('Seconds')),
    lines_net: schemas/* number */.aig(),
    prs_merged: parts/* count */.U9,
})
    .check(schemas/* describe */.q0y('One window of the trends'));
const trends = schemas/* catchall */.rUs(schemas/* object */.Ikc({
    window_days: schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(1)))
        .check(schemas/* describe */.q0y('Only when not 7; it also names the two window keys')),
    velocity_change: schemas/* nullable */.mee(schemas/* int */.Whr()),
    success_rate_change: schemas/* nullable */.mee(schemas/* number */.aig()),
    duration_change: schemas/* nullable */.mee(schemas/* int */.Whr()).check(schemas/* describe */.q0y('Seconds')),
}), windowSummary)
    .check(schemas/* describe */.q0y('`recent_7d` and `previous_7d` (or `_Nd`), and the change from the one to the other'));
const typeSummary = schemas/* strictObject */.rej({
    count: parts/* count */.U9.check(schemas/* describe */.q0y('Decided cycles')),
    succeeded: schemas/* optional */.lqM(parts/* count */.U9).check(schemas/* describe */.q0y('Not with `rules: seed`')),
    success_rate: schemas/* nullable */.mee(parts/* rate */.TS),
    avg_duration: schemas/* int */.Whr().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Seconds')),
    max_duration: schemas/* number */.aig().check(api/* _gte */.qm(0)).check(schemas/* describe */.q0y('Seconds')),
});
const repeatFailure = schemas/* strictObject */.rej({
    issue: id,
    failure_count: schemas/* int */.Whr().check(api/* _gte */.qm(2)),
    ...(0,parts/* boundedList */.Y4)('attempts', schemas/* strictObject */.rej({
        cycle: schemas/* nullable */.mee(id),
        reason: schemas/* string */.YjP(),
        duration: schemas/* number */.aig().check(schemas/* describe */.q0y('Seconds')),
    }), bounds/* MOST */._.attempts, 'The newest in the log, in its order'),
    attempts_omitted_duration: schemas/* optional */.lqM(schemas/* number */.aig()).check(schemas/* describe */.q0y('Seconds of those left out')),
});
const durationOutlier = schemas/* strictObject */.rej({
    cycle: schemas/* nullable */.mee(id),
    issue: schemas/* nullable */.mee(id),
    type: schemas/* nullable */.mee(schemas/* string */.YjP()),
    duration: schemas/* number */.aig().check(schemas/* describe */.q0y('Seconds')),
    avg_duration: schemas/* int */.Whr().check(schemas/* describe */.q0y('Seconds')),
    multiple: schemas/* number */.aig(),
    at: schemas/* optional */.lqM(parts/* instant */.uR).check(schemas/* describe */.q0y('End of the cycle; not with `rules: seed`')),
    reason: schemas/* string */.YjP(),
});
const triageEffectiveness = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ runs: schemas/* literal */.euz(0), note: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        runs: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
        total_reviewed: schemas/* number */.aig(),
        total_refined: schemas/* number */.aig(),
        total_created: schemas/* number */.aig(),
        total_closed: schemas/* number */.aig(),
        timmy_consultation_rate: parts/* rate */.TS,
        timmy_recent_feedback: schemas/* string */.YjP(),
        ...(0,parts/* boundedList */.Y4)('timmy_feedback_history', schemas/* string */.YjP(), bounds/* MOST */._.feedback, 'The newest, in the order of the log'),
    }),
]);

;// CONCATENATED MODULE: ./build/src/insights/schema/window-blocks.js



/** What pages draw of the window and of the time before it. */
const week = schemas/* strictObject */.rej({
    from: parts/* instant */.uR,
    to: parts/* instant */.uR,
    cycles: parts/* count */.U9,
    decided: parts/* count */.U9,
    succeeded: parts/* count */.U9,
    median_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    lines_net: schemas/* number */.aig(),
});
const baseline = schemas/* strictObject */.rej({
    from: parts/* instant */.uR,
    to: parts/* instant */.uR,
    days: schemas/* number */.aig().check(schemas/* describe */.q0y('That the log covers')),
    running_days: schemas/* optional */.lqM(schemas/* number */.aig())
        .check(schemas/* describe */.q0y('Of these, without pauses of more than five days: what a count is compared by')),
    decided: parts/* count */.U9,
    succeeded: parts/* count */.U9,
    prs_merged: schemas/* optional */.lqM(parts/* count */.U9),
    success_rate: schemas/* nullable */.mee(parts/* rate */.TS),
    interval: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Wilson, 95 %')),
    median_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    normal_window: schemas/* nullable */.mee(schemas/* strictObject */.rej({ cycles: parts/* count */.U9, low: parts/* count */.U9, high: parts/* count */.U9 }))
        .check(schemas/* describe */.q0y('Successes where 19 of 20 windows of this many cycles land if nothing changed')),
})
    .check(schemas/* describe */.q0y('The 28 days before the window'));
const change = schemas/* strictObject */.rej({
    sure: schemas/* enum */.k5n(['confirmed', 'likely', 'unusual', 'usual', 'insufficient'])
        .check(schemas/* describe */.q0y('`unusual`: more than luck explains, but too little to act on; `usual`: luck explains it')),
    p: schemas/* optional */.lqM(parts/* rate */.TS).check(schemas/* describe */.q0y('Two-sided')),
});
const windowCounts = { from: parts/* instant */.uR, to: parts/* instant */.uR, decided: parts/* count */.U9, succeeded: parts/* count */.U9, prs_merged: parts/* count */.U9 };
const window_blocks_window = schemas/* strictObject */.rej({
    days: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    ...windowCounts,
    success_rate: schemas/* nullable */.mee(parts/* rate */.TS).check(schemas/* describe */.q0y('3 decimals')),
    interval: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Of the success rate; Wilson, 95 %')),
    median_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    difference: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Success rate minus the baseline’s; Newcombe, 95 %')),
    changes: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        success: change.check(schemas/* describe */.q0y('Against the baseline')),
        duration: schemas/* nullable */.mee(change).check(schemas/* describe */.q0y('Of cycles, against the baseline')),
        decided: schemas/* nullable */.mee(change)
            .check(schemas/* describe */.q0y('Of decided cycles, against as many days of the baseline; null where less than four windows before it tell how much such counts differ')),
    }))
        .check(schemas/* describe */.q0y('By a test of these numbers alone, whatever findings say; not with `rules: seed`')),
    previous: schemas/* strictObject */.rej(windowCounts).check(schemas/* describe */.q0y('The window of the same length before it')),
})
    .check(schemas/* describe */.q0y('The window that is judged against the baseline'));
const kinds = {
    ...(0,parts/* boundedList */.Y4)('kinds', schemas/* strictObject */.rej({
        key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
        all: parts/* tries */.A0.check(schemas/* describe */.q0y('In the whole log')),
        before: parts/* tries */.A0.check(schemas/* describe */.q0y('In the baseline')),
        now: parts/* tries */.A0.check(schemas/* describe */.q0y('In the window')),
        interval: schemas/* nullable */.mee(parts/* pair */.V2).check(schemas/* describe */.q0y('Of the success rate now; Wilson, 95 %')),
    }), bounds/* MOST */._.kinds, 'Success by kind of work, the most failures first'),
    kinds_omitted_in_window: (0,parts/* omitted */.Pd)('Of those left out, how many the window has'),
};
const attempt = {
    at: parts/* instant */.uR,
    succeeded: schemas/* boolean */.zMY(),
    seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    cycle: schemas/* nullable */.mee(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).check(schemas/* describe */.q0y('Untrusted text')),
    source: schemas/* string */.YjP().check(schemas/* describe */.q0y('file:line, or the address of a page')),
};
const failingTasks = {
    ...(0,parts/* boundedList */.Y4)('failing_tasks', schemas/* strictObject */.rej({
        issue: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
        tries: parts/* count */.U9.check(schemas/* describe */.q0y('In the last 84 days')),
        succeeded: parts/* count */.U9,
        streak: parts/* count */.U9.check(schemas/* describe */.q0y('Failures since the last success')),
        failed_seconds: schemas/* number */.aig(),
        failed_seconds_in_window: schemas/* number */.aig(),
        window: parts/* tries */.A0,
        first_at: parts/* instant */.uR,
        attempts: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...attempt, quoted_reason: schemas/* string */.YjP().check(api/* _maxLength */.Eb(240)) }))
            .check(api/* _maxLength */.Eb(bounds/* MOST */._.newestAttempts))
            .check(schemas/* describe */.q0y('The newest of `tries`, oldest first')),
    }), bounds/* MOST */._.failingTasks, 'Issues that failed twice or more since they last succeeded, the most time lost first'),
    failing_tasks_omitted_in_window: (0,parts/* omitted */.Pd)('Of those left out, how many were tried in the window'),
};
/** Not in files that were written before it came. */
const trySuccess = schemas/* optional */.lqM(schemas/* strictObject */.rej({
    days: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('That are looked at, up to now')),
    ...(0,parts/* boundedList */.Y4)('by_number', schemas/* strictObject */.rej({
        number: schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y('1 for the first try since the last success')),
        or_later: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Later tries are counted here too')),
        at_risk: schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y('Tries of this number, 20 at least')),
        succeeded: parts/* count */.U9,
        success_rate: parts/* rate */.TS.check(schemas/* describe */.q0y('3 decimals')),
        interval: parts/* pair */.V2.check(schemas/* describe */.q0y('Of the success rate; Jeffreys, 95 %, as if tries of one issue ended alike')),
    }), bounds/* MOST */._.tryNumbers, 'Success at the first, second, third, ... try of an issue'),
    max_tries: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(1)))
        .check(schemas/* describe */.q0y('After so many the next try clearly succeeds less than half as often as a first one; null where the data show no such limit')),
}))
    .check(schemas/* describe */.q0y('When to stop trying an issue'));
const recentCycles = (0,parts/* boundedList */.Y4)('recent_cycles', schemas/* strictObject */.rej({ ...attempt, issue: schemas/* nullable */.mee(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Untrusted text')) }), bounds/* MOST */._.recentCycles, 'The newest decided cycles of the window and of as long a time before it, oldest first');
/** The log within itself, where it is too young to compare weeks or its rows have no times. */
const course = schemas/* strictObject */.rej({
    by_row: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('No cycle has a time: the order is that of the rows')),
    span_seconds: schemas/* nullable */.mee(schemas/* number */.aig()),
    ...parts/* tries */.A0.shape,
    last: parts/* tries */.A0.check(schemas/* describe */.q0y('The newest 20')),
    streak: schemas/* nullable */.mee(schemas/* strictObject */.rej({ outcome: schemas/* enum */.k5n(['success', 'failure']), length: parts/* count */.U9 })),
    longest_failed: schemas/* optional */.lqM(parts/* count */.U9).check(schemas/* describe */.q0y('The most failures in a row')),
    failed_lines: schemas/* array */.YOg(parts/* count */.U9).check(api/* _maxLength */.Eb(3), schemas/* describe */.q0y('Of the newest failures')),
    turn: schemas/* nullable */.mee(schemas/* strictObject */.rej({
        at: schemas/* nullable */.mee(parts/* instant */.uR),
        line: parts/* count */.U9,
        before: parts/* tries */.A0,
        after: parts/* tries */.A0,
        p: parts/* rate */.TS,
    }))
        .check(schemas/* describe */.q0y('Where success changed most, if more than luck explains')),
});
const maker = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP().check(schemas/* describe */.q0y('Untrusted text')),
    ...parts/* tries */.A0.shape,
    interval: parts/* pair */.V2.check(schemas/* describe */.q0y('Of the success rate; Wilson, 95 %')),
    ahead: schemas/* nullable */.mee(schemas/* strictObject */.rej({ difference: schemas/* number */.aig(), interval: parts/* pair */.V2 }))
        .check(schemas/* describe */.q0y('Its success rate minus that of the others within the same kinds of work; Mantel-Haenszel, the intervals of all together 95 %')),
});
const makers = schemas/* strictObject */.rej({
    ...(0,parts/* boundedList */.Y4)('agents', maker, bounds/* MOST */._.makers, 'With 20 decided cycles or more; none unless there are two'),
    ...(0,parts/* boundedList */.Y4)('models', maker, bounds/* MOST */._.makers, 'As `agents`'),
})
    .check(schemas/* describe */.q0y('Agents and models of the last 84 days held against each other'));
const pace = schemas/* strictObject */.rej({ cycles: parts/* count */.U9, days: schemas/* number */.aig().check(api/* _gte */.qm(0)) });
/** The loop runs again after a silence of more than five days that reaches into baseline or window. */
const resumed = schemas/* strictObject */.rej({
    since: parts/* instant */.uR,
    silent_days: schemas/* number */.aig(),
    before: pace.check(schemas/* describe */.q0y('Decided cycles of up to 28 days before the silence')),
    now: pace.check(schemas/* describe */.q0y('Decided cycles from then to the newest')),
});

// EXTERNAL MODULE: ./build/src/insights/version.js
var insights_version = __webpack_require__(24747);
;// CONCATENATED MODULE: ./build/src/insights/schema.js













/**
 * insights.json, the on-disk contract. Its keys stand in this room only: pages, the issue and the next run read what is
 * here and nothing else. `schema/insights.schema.json` is generated from it.
 *
 * Other rooms take only its types: what builds these schemas is loaded when a file is checked.
 */
const insightsSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(insights_version/* SCHEMA_VERSION */.f).check(schemas/* describe */.q0y('Raised only when a key changes its meaning')),
    generated_at: parts/* instant */.uR,
    loop: schemas/* strictObject */.rej({
        name: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(100))),
        repository: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _maxLength */.Eb(200), schemas/* describe */.q0y('As acme/orbit-api'))),
    })
        .check(schemas/* describe */.q0y('Whose insights these are')),
    rules: schemas/* enum */.k5n(['standard', 'seed']).check(schemas/* describe */.q0y('The preset that judged')),
    status: schemas/* enum */.k5n(['ok', 'degraded', 'no_data', 'stale']),
    verdict: schemas/* enum */.k5n(finding/* VERDICTS */.bk),
    verdict_reason: schemas/* enum */.k5n(finding/* VERDICT_REASONS */.QJ).check(schemas/* describe */.q0y('Why; headline and titles are worded from it')),
    headline: schemas/* string */.YjP().check(api/* _maxLength */.Eb(120)),
    total_cycles_analyzed: parts/* count */.U9.check(schemas/* describe */.q0y('Without those dated in the future; with `rules: seed` all that were read')),
    data_quality: dataQuality,
    trends: trends,
    ...(0,parts/* boundedMap */.aY)('by_type', typeSummary, bounds/* MOST */._.types, 'The most frequent kinds, in order of appearance'),
    ...(0,parts/* boundedList */.Y4)('repeat_failures', repeatFailure, bounds/* MOST */._.repeatFailures),
    ...(0,parts/* boundedList */.Y4)('duration_outliers', durationOutlier, bounds/* MOST */._.outliers),
    triage_effectiveness: triageEffectiveness,
    weeks: schemas/* array */.YOg(week).check(api/* _maxLength */.Eb(12)).check(schemas/* describe */.q0y('Times 7 days up to now, oldest first')),
    baseline: baseline,
    window: window_blocks_window,
    course: schemas/* optional */.lqM(course),
    resumed: schemas/* optional */.lqM(resumed).check(schemas/* describe */.q0y('Where the loop runs again after a silence')),
    search: schemas/* optional */.lqM(schemas/* literal */.euz(true))
        .check(schemas/* describe */.q0y('Each cycle is a try of a search: what succeeded was kept, the others are its normal work')),
    unrated: schemas/* optional */.lqM(schemas/* enum */.k5n(finding/* UNRATED */.iU))
        .check(schemas/* describe */.q0y('Why rates of success are null: `successes-only`: no value of the outcome counts as a failure; `spinning`: all of the window succeeded, also many in a row that did nothing')),
    unit: schemas/* optional */.lqM(schemas/* enum */.k5n(['pull-request', 'run']))
        .check(schemas/* describe */.q0y('What was counted, where these are no cycles; keys keep their names')),
    task_links: schemas/* optional */.lqM(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y('What numbers of tasks are: `issues` of the repository (also where this is missing), the loop’s own (`none`), or its own with a page each (an https address with `{task}`)')),
    ...kinds,
    ...failingTasks,
    tries: trySuccess,
    makers: schemas/* optional */.lqM(makers),
    ...findings/* recommendations */.Jl,
    ...memory/* ended */.v6,
    ...memory/* effectiveness */.te,
    history: memory/* history */.b6,
    ...(0,parts/* boundedList */.Y4)('watchlist', findings/* watched */.VI, bounds/* MOST */._.watched),
    ...failureReasons,
    waste: waste,
    prices: schemas/* optional */.lqM(prices),
    ladder: schemas/* optional */.lqM(ladder),
    held: schemas/* optional */.lqM(held),
    ...quarantine,
    triage: triage,
    change_points: changePoints,
    mergeable: mergeable/* mergeable */.p,
    ...recentCycles,
})
    .check(schemas/* describe */.q0y('What Loop Introspection found out about one loop'));

;// CONCATENATED MODULE: ./build/src/insights/read.js




/** A file of this size is none of ours. In UTF-16 units. */
const MOST_TEXT = 64 * 1024 ** 2;
const MOST_PROBLEMS = 3;
/**
 * Reads the text of an insights.json and checks every key of it. The file comes from outside (a checkout, an artifact),
 * so nothing in it is believed; texts in it stay untrusted.
 *
 * @returns the insights, or one sentence, without a name in front, on why they cannot be used
 */
function readInsights(text) {
    if (text.length > MOST_TEXT)
        return { problem: 'is too large for an insights.json' };
    const value = (0,json/* parseJson */.q)(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { problem: 'holds no JSON object' };
    const version = 'schema_version' in value ? value.schema_version : undefined;
    if (version !== insights_version/* SCHEMA_VERSION */.f)
        return { problem: describeVersion(version) };
    const checked = parse/* safeParse */.xL(insightsSchema, value);
    if (checked.success)
        return { insights: checked.data };
    const { issues } = checked.error;
    const places = issues.slice(0, MOST_PROBLEMS).map(({ path }) => errors/* toDotPath */.sR(path) || 'the top');
    const more = issues.length > places.length ? ` and ${issues.length - places.length} more` : '';
    return { problem: `does not fit its schema at ${places.join(', ')}${more}` };
}
function describeVersion(version) {
    if (typeof version !== 'number')
        return 'names no schema_version, so it is no insights.json';
    return version > insights_version/* SCHEMA_VERSION */.f
        ? `was written by a newer version (schema ${version}; this one reads ${insights_version/* SCHEMA_VERSION */.f})`
        : `was written by an older version (schema ${version}; this one reads ${insights_version/* SCHEMA_VERSION */.f}); make it anew`;
}


/***/ }),

/***/ 84097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ recommendations),
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   aZ: () => (/* binding */ MOST_FACTS),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   wk: () => (/* binding */ goal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43759);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82586);
/* harmony import */ var _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55018);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85382);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58060);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37241);






/** What was found, and what is only watched. */
const evidence = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    level: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_),
    method: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The test; `rule` for a check that needs no probability, `held` for what an earlier day found')),
    n: _parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pair */ .V2.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Cycles before and now')),
    k: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pair */ .V2).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Successes, or what the test counts, before and now')),
    effect: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Size of the difference in the rule’s unit')),
    interval: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .pair */ .V2).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('95 % interval of the effect')),
    p: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Two-sided')),
    q: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .rate */ .TS).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Corrected for the number of tests in the rule’s family')),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('How sure it is'));
const subject = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy),
    key: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Untrusted text')),
});
const measure = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(Object.keys(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF));
const unit = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([...new Set(Object.values(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURES */ .sF))]);
const fact = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    measure,
    unit,
    before: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Before the window, or what is usual or allowed')),
    now: _parts_js__WEBPACK_IMPORTED_MODULE_4__/* .amount */ .vj,
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('A number that the finding rests on'));
const goal = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    measure,
    unit,
    subject,
    direction: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['above', 'at-least', 'below', 'at-most']),
    target: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('In the unit')),
    within_days: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Either this')),
    within_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('or this: over which cycles to come')),
    beyond: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Counts only what goes beyond this: seconds, or times the usual, or its share')),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('What shows that acting on it worked'));
/** No rule has as many. */
const MOST_FACTS = 10;
const words = {
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    category: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    finding: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    recommendation: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
};
const id = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(/^[0-9a-f]{16}$/));
const judged = {
    id: id.check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Fingerprint: the same from run to run')),
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y(`One of: ${_judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.map(({ id: rule }) => rule).join(', ')}`)),
    subject,
    lead: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The sentence `finding` without the numbers in its brackets')),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('These numbers; empty for none')),
    facts: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(fact)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(MOST_FACTS))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The first one is what the finding is about')),
    evidence,
    expected_saving_seconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('What acting on it saves in one window, at most')),
    goal: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(goal),
    worked_if: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('The goal in words; completes "It worked if ..."')),
    names_cause: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('It names a model, an epoch or a commit that changed at the same time')),
    explained_by: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(id)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Id of the finding without whose cycles this one would not be')),
};
const inWindow = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ..._parts_js__WEBPACK_IMPORTED_MODULE_4__/* .tries */ .A0.shape, failed_in_incidents: _parts_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9, failed_seconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Of tasks that keep failing: all their cycles in the window, also those of incidents'));
const recommendation = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...words,
    ...zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .partial */ .OH3(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...judged, ..._memory_js__WEBPACK_IMPORTED_MODULE_3__/* .life */ .FD })).shape,
    in_window: inWindow,
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('With `rules: seed`, and when nothing was found, only the first four keys'));
const omittedFindings = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Not with `rules: seed`')),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC),
    subject_kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy)),
    count: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(1)),
    new: (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .omitted */ .Pd)('How many of them are new or back, and not muted'),
    tries: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .tries */ .A0).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Of tasks that keep failing, as their findings count them')),
    in_window: inWindow,
    ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedList */ .Y4)('keys', zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.omittedKeys, 'Keys of their subjects, the most urgent first; untrusted text'),
});
const recommendations = {
    recommendations: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(recommendation)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.findingsOfARule * _judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.length))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y(`The most urgent first, of each rule ${_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.findingsOfARule} at most`)),
    recommendations_omitted: (0,_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .omitted */ .Pd)('How many more there are than `recommendations` has room for'),
    recommendations_omitted_by_rule: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(omittedFindings).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(_judge_rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.length * _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.length)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('What these are about')),
};
const watched = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...words,
    ...judged,
    reason_code: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .WATCH_REASONS */ .ki).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .describe */ .q0y('Why it is only watched')),
});


/***/ }),

/***/ 58060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ life),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   te: () => (/* binding */ effectiveness),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43759);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82586);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85382);
/* harmony import */ var _model_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28880);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37241);





/** What the days before this one leave to tell. */
const day = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('A whole UTC day'));
/** Of an open finding. */
const life = {
    status: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .STATUSES */ .f).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Seen from the day before; `regressed` had ended lately')),
    first_seen: day.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('The first day on which it was found')),
    since: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('When the change itself began')),
    days_open: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Whole days from the first one on')),
    last_seen: day.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('The last day on which it was found anew; no later day showed its end')),
    ended_before: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(day).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Of a regressed one: when it had ended')),
    muted_until: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Until when a person does not want to hear of it')),
};
const told = {
    id: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(/^[0-9a-f]{16}$/)),
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SUBJECT_KINDS */ .jy),
        key: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Untrusted text')),
    }),
    finding: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('What was the case, in words; may quote the log')),
};
const ended = {
    ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedList */ .Y4)('ended', zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        ...told,
        first_seen: day,
        since: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
        ended_on: day,
        ending: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDINGS */ .Jx),
        because: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDING_REASONS */ .kd),
    }), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.ended, 'Findings that ended within the last 28 days, the newest first'),
    ended_omitted_resolved_in_window: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .omitted */ .Pd)('Of those left out, how many were resolved in the window'),
};
const effectiveness = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedList */ .Y4)('effectiveness', zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    ...told,
    recommendation: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    worked_if: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    first_seen: day,
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .EFFECTS */ .tQ),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .EFFECT_REASONS */ .oq),
    measure: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(Object.keys(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .MEASURES */ .sF))),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Before the change')),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Since the day after it was first said')),
}), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.effects, 'What became of the advice of earlier days');
const history = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    days: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ day, verdict: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk), decided: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, succeeded: _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.historyDays)),
    previous_problem: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._maxLength */ .Eb(300)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('Why the last report could not be used, where one was there')),
    ...(0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedList */ .Y4)('findings', zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ ...told, first: day, last: day, ending: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_model_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .ENDINGS */ .Jx)) }), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST */ ._.historyFindings, 'From the first to the last day that each was open, the most severe first'),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q0y('The last 84 days up to the newest cycle, each judged by the log as it stood then'));


/***/ }),

/***/ 41935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mergeable),
/* harmony export */   v: () => (/* binding */ bins)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43759);
/* harmony import */ var _stats_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13597);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82586);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37241);




/** A sketch on disk: the number of a bin, and how many values lie in it. */
const bins = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .cappedMap */ .M2)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^-?\d{1,6}$/)), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._gte */ .qm(1)), _bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST */ ._.sketchBins, 'By bin: seconds at most ((1 + a) / (1 - a)) to the power of its number, where a is `accuracy`');
/** What several loops can be summed by and no other block holds. */
const mergeable = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    accuracy: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_stats_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .SKETCH_ACCURACY */ .pT)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y('Relative error of a quantile of `cycle_seconds`, at most')),
    cycle_seconds: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ before: bins, now: bins })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y('How long decided cycles took, in baseline and window: DDSketch')),
}))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0y('What a page over several loops sums; not with `rules: seed`'));


/***/ }),

/***/ 37241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ tries),
/* harmony export */   M2: () => (/* binding */ cappedMap),
/* harmony export */   Pd: () => (/* binding */ omitted),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   Y4: () => (/* binding */ boundedList),
/* harmony export */   aY: () => (/* binding */ boundedMap),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43759);

/** What several blocks of insights.json are made of. */
const instant = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('UTC, as 2026-09-21T06:00:00+00:00'));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0));
/** A share. */
const rate = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(1));
const tries = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ succeeded: count, cycles: count });
const pair = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]);
const amount = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    value: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('In the unit')),
    k: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Of a share or a pace: what was counted')),
    n: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('How many stand behind it')),
});
/** A count of what a list has no room for; stands there only where something was left out. */
function omitted(say) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(1))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(say));
}
function withOmitted(name, list) {
    const left = omitted(`How many more there are than \`${name}\` has room for`);
    return { [name]: list, [`${name}_omitted`]: left };
}
/** A list of at most `most` entries under its name, and how many were left out. */
function boundedList(name, item, most, say = '') {
    const list = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(most));
    return withOmitted(name, say === '' ? list : list.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(say)));
}
/** The same of a map whose keys come from the log. */
function boundedMap(name, item, most, say = '') {
    return withOmitted(name, cappedMap(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), item, most, say));
}
/** A map of at most `most` entries. */
function cappedMap(key, item, most, say = '') {
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(key, item)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((entries) => Object.keys(entries).length <= most))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .meta */ .mIj({ maxProperties: most, ...(say !== '' && { description: say }) }));
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


/***/ }),

/***/ 73102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
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


/***/ })

};
