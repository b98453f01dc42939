export const id = 'commands-report.shared';
export const ids = ['commands-report.shared'];
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

/***/ 11838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _read_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75310);
/* harmony import */ var _read_shards_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83801);
/* harmony import */ var _report_marks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84658);




/** Marks stand within these first bytes. */
const HEAD_BYTES = 1024;
/** A larger file is an insights.json only when it begins as one is written. */
const MAX_PARSED_BYTES = 8 * 1024 ** 2;
const IS_OURS = {
    json: (head, readWhole) => BEGINS_AS_INSIGHTS.test(head) || isInsights(readWhole()),
    html: (head) => head.includes(_report_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_MARK */ .l),
    prompt: (head) => head.startsWith(_report_marks_js__WEBPACK_IMPORTED_MODULE_3__/* .PROMPT_MARK */ .F),
    shard: (head) => head.startsWith(_read_shards_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARD_MARK */ .Hn),
    fleet: (head) => /^\{\s*"fleet_version": \d/.test(head),
};
/** Whether an existing file is one that a run before wrote in this format; an empty one may be taken. Never throws. */
function isOurs(realPath, format) {
    try {
        return ((0,_read_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)({ path: realPath, realPath, within: undefined }, (fd, bytes) => {
            if (bytes === 0)
                return true;
            const head = Buffer.alloc(Math.min(bytes, HEAD_BYTES));
            const length = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0);
            return IS_OURS[format](head.toString('utf8', 0, length), () => bytes > MAX_PARSED_BYTES ? '' : node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(fd, 'utf8'));
        }) === true);
    }
    catch {
        // No JSON.
        return false;
    }
}
/** As it is written, also where only a part was kept. */
const BEGINS_AS_INSIGHTS = /^\{\s*"schema_version": \d+,\s*"generated_at": "[^"]*",\s*"loop": \{/;
/** Also one that a tool spelt anew, and the seed program's, which names no version. */
function isInsights(text) {
    const value = JSON.parse(text);
    return (typeof value === 'object' &&
        value !== null &&
        'total_cycles_analyzed' in value &&
        typeof value.total_cycles_analyzed === 'number' &&
        'recommendations' in value &&
        Array.isArray(value.recommendations));
}


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

/***/ 68663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Parts of which our Markdown pages are made. What they are given is Markdown already. */
/** How pages mark a severity. */
const MARKS = { high: '🔴 High', medium: '🟠 Medium', low: '🔵 Low', info: '⚪ Info' };
/** A part that opens with a click; '' where it would hold nothing. `bold` stands before `more`. */
function folded(summary, lines) {
    if (lines.length === 0)
        return '';
    const more = summary.more === undefined || summary.more === '' ? '' : ` ${summary.more}`;
    return [
        '<details>',
        `<summary><b>${summary.bold}</b>${more}</summary>`,
        '',
        ...lines,
        '',
        '</details>',
    ].join('\n');
}
/** A table of Markdown; '' without rows. Cells are Markdown; a last column without any text is left out. */
function table(head, align, rows) {
    if (rows.length === 0)
        return '';
    const width = rows.every((row) => row.at(-1) === '') ? head.length - 1 : head.length;
    const line = (cells) => `| ${cells.slice(0, width).join(' | ')} |`;
    return [
        line(head),
        `|${align
            .slice(0, width)
            .map((side) => (side === 'right' ? '--:' : ':--'))
            .join('|')}|`,
        ...rows.map(line),
    ].join('\n');
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   dK: () => (/* binding */ blockText),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50916);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31783);


/**
 * Text from outside in Markdown: it shows as it is and means nothing, to a parser and to what a forge looks for in
 * the rendered text afterwards (mentions, references, commits, emoji).
 *
 * Two contexts: `inlineText` for a piece of a line, `blockText` for lines of their own. `<` never stays as it is, so
 * no comment that marks our own pages can come of either.
 */
/** Shows nothing and is no part of a word: it breaks what a forge would look for. The only invisible one we write. */
const BREAK = '\u200B';
/** Unlike after a backslash, nothing is left of these that a stage before or after the parser could take up. */
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
    '\\': '&#92;',
};
/**
 * A piece of text for a paragraph, a table cell, a list item, a heading, emphasis or a link's label.
 *
 * One line without invisible characters, at most `max` UTF-16 units before escaping. Not for the inside of an HTML
 * block, where a backslash would show.
 */
function inlineText(text, max = 200) {
    return breakReferences((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inertText */ .UJ)(text, max))
        .replace(/[&<>|$\\]/g, (mark) => ENTITIES[mark] ?? '')
        .replace(/[`*_{}[\]!~]/g, String.raw `\$&`)
        .replace(/^(\d{0,9})([-+=:.)])/, String.raw `$1\$2`);
}
/** Lines of text as a fenced block that stands at the left margin; whole lines are left out at the end, and counted. */
function blockText(text, options = {}) {
    const { info = '', maxLines = 40, maxLength = 4000 } = options;
    const kept = [];
    let left = maxLength;
    for (const line of text.slice(0, maxLength * 4).split(NEW_LINE)) {
        const shown = breakMentions((0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(blockLine(line), maxLength));
        left -= shown.length + 1;
        if (kept.length === maxLines || (left < 0 && kept.length > 0))
            break;
        kept.push(shown);
    }
    const more = countLines(text) - kept.length;
    if (more > 0)
        kept.push(`… ${more} more ${more === 1 ? 'line' : 'lines'}`);
    const longest = Math.max(2, ...(kept.join('\n').match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${/^[\w-]*$/.test(info) ? info : ''}`, ...kept, fence].join('\n');
}
/** A link to an address of ours; anything but http(s) leaves the label alone. */
function link(label, url) {
    const text = inlineText(label === '' ? url : label);
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) ? `[${text}](${encodeAddress(href)})` : text;
}
/** A piece of text in the type of code. A tag, since between backticks a table would need other escapes. */
function code(text, max) {
    const inner = inlineText(text, max);
    return inner === '' ? '' : `<code>${inner}</code>`;
}
function encodeAddress(href) {
    return href
        .replace(/[()<>[\]\\`|$*_~!'"\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
        .replaceAll('&', '&amp;');
}
/** What forges turn into links, mails, icons and closed issues after Markdown is done. */
function breakReferences(text) {
    return (breakMentions(text)
        .replace(/!(?=\d)|\bGH-(?=\d)/gi, `$&${BREAK}`)
        .replace(/(?<=:)(?=\/\/)|(?<=www)(?=\.)/gi, BREAK)
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        // Seven hex digits may name a commit.
        .replace(/\b[\da-f]{7,}\b/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`)));
}
function breakMentions(text) {
    return text.replace(/[@#＠＃﹫﹟]/g, `$&${BREAK}`);
}
const NEW_LINE = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
function countLines(text) {
    return text.split(NEW_LINE).length - (/[\n\r]$/.test(text) ? 1 : 0);
}
function blockLine(line) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .stripInvisible */ ._0)(line.replaceAll('\t', '    ')).trimEnd().replaceAll('<!--', `<${BREAK}!--`);
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
