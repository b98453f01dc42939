export const id = 'report-html-page';
export const ids = ['report-html-page'];
export const modules = {

/***/ 17575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/model/version.js
var version = __webpack_require__(55603);
// EXTERNAL MODULE: ./build/src/insights/version.js
var insights_version = __webpack_require__(24747);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/report/parts/advice.js + 1 modules
var parts_advice = __webpack_require__(27795);
// EXTERNAL MODULE: ./build/src/report/parts/comparison.js
var comparison = __webpack_require__(44204);
// EXTERNAL MODULE: ./build/src/report/marks.js
var marks = __webpack_require__(84658);
// EXTERNAL MODULE: ./build/src/report/parts/first-run.js
var first_run = __webpack_require__(84427);
// EXTERNAL MODULE: ./build/src/report/parts/ladder.js
var ladder = __webpack_require__(36193);
// EXTERNAL MODULE: ./build/src/report/parts/price.js
var price = __webpack_require__(17820);
// EXTERNAL MODULE: ./build/src/report/parts/tries.js
var tries = __webpack_require__(36759);
// EXTERNAL MODULE: ./build/src/report/parts/changes.js
var changes = __webpack_require__(27504);
// EXTERNAL MODULE: ./build/src/report/parts/data-lines.js
var data_lines = __webpack_require__(10415);
// EXTERNAL MODULE: ./build/src/report/parts/lifetime.js
var lifetime = __webpack_require__(23790);
// EXTERNAL MODULE: ./build/src/report/parts/quarantine-command.js
var quarantine_command = __webpack_require__(15621);
// EXTERNAL MODULE: ./build/src/report/parts/quarantine-lines.js
var quarantine_lines = __webpack_require__(3507);
// EXTERNAL MODULE: ./build/src/report/parts/quarantine-part.js
var quarantine_part = __webpack_require__(71187);
// EXTERNAL MODULE: ./build/src/report/parts/task-link.js
var task_link = __webpack_require__(81405);
// EXTERNAL MODULE: ./build/src/report/parts/totals.js
var totals = __webpack_require__(44658);
// EXTERNAL MODULE: ./build/src/report/safe/inert.js
var inert = __webpack_require__(50916);
;// CONCATENATED MODULE: ./build/src/report/safe/html.js

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Any text for a place between tags or inside a quoted attribute: one line, without invisible characters. */
function html_text(value, max = 400) {
    return (0,inert/* inertText */.UJ)(String(value), max).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
/** A link to an address of ours; any other kind of address leaves the label alone. */
function html_anchor(label, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return label;
    return `<a href="${html_text(url, 2000)}">${label}</a>`;
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
    const heads = head.map((cell, index) => `<th scope="col"${side(index)}>${html_text(cell)}</th>`).join('');
    const body = rows
        .map((row) => `<tr>${row.map((cell, index) => `<td${side(index)}>${cell}</td>`).join('')}</tr>`)
        .join('\n');
    const shown = hasHeading ? '' : `<caption>${html_text(caption)}</caption>`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="${html_text(caption)}"><table>${shown}<thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
/** A part that opens with a click; '' for nothing. */
function details(summary, body) {
    return body === '' ? '' : `<details><summary>${summary}</summary>\n${body}\n</details>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/figure.js

/** Widths of a drawing in its own units: text keeps its size on a desk and on a phone, and nothing shrinks. */
const WIDE = 720;
const NARROW = 340;
/** A chart in two widths, of which the page shows one, with its table below. */
function renderFigure(figure) {
    const { id, title, description, draw, table, moreTables = [] } = figure;
    const svg = (size, width) => {
        const { height, body } = draw(width);
        return [
            `<svg class="${size}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-${size}-title ${id}-${size}-desc">`,
            `<title id="${id}-${size}-title">${html_text(title)}</title><desc id="${id}-${size}-desc">${html_text(description, 1000)}</desc>`,
            body,
            '</svg>',
        ].join('\n');
    };
    return [
        '<figure class="chart">',
        svg('wide', WIDE),
        svg('narrow', NARROW),
        '</figure>',
        details('The numbers as a table', [{ ...table, caption: title }, ...moreTables]
            .map(({ caption, head, rows, numeric, more }) => htmlTable(caption, head, rows, numeric) + moreNote(more ?? ''))
            .join('')),
    ].join('\n');
}
/** What stands under a table that does not have all; '' under one that has. */
function moreNote(more) {
    return more === '' ? '' : `<p class="note">${html_text(more)}.</p>`;
}
/** One decimal is finer than any screen. */
function px(value) {
    return String(Math.round(value * 10) / 10);
}
function line(x1, y1, x2, y2, kind) {
    return `<line class="${kind}" x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}"/>`;
}
/** `anchor` says which part of the text stands at x. */
function label(x, y, value, kind = 'axis', anchor = 'start') {
    return `<text class="${kind}" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${html_text(value, 60)}</text>`;
}
/** A filled circle; failures are squares, so that no one needs to tell colours apart. */
function mark(x, y, isGood, tip, size = 4) {
    const shape = isGood
        ? `<circle class="good" cx="${px(x)}" cy="${px(y)}" r="${size}">`
        : `<rect class="bad" x="${px(x - size)}" y="${px(y - size)}" width="${size * 2}" height="${size * 2}">`;
    return `${shape}<title>${html_text(tip)}</title>${isGood ? '</circle>' : '</rect>'}`;
}

;// CONCATENATED MODULE: ./build/src/report/html/advice-body.js












/** Things to do beside the first. */
const MOST_LISTED = 40;
/** The first thing to do, for the top of the page: short, and all that it rests on in one fold; '' where there is nothing to do. */
function firstBody(insights, context) {
    if (insights.status === 'no_data')
        return firstBox('high', (0,data_lines/* noCyclesAdvice */.Zy)(insights), '');
    const [first] = (0,parts_advice/* adviceOf */.wr)(insights);
    if (first === undefined)
        return `<p class="first none"><b>Nothing to do</b>${(0,first_run/* isFirstRun */.sK)(insights) ? ': the numbers are counts, not conclusions' : ''}.</p>`;
    const command = (0,quarantine_command/* quarantineCommand */.o)(first.tasks, insights, context);
    const links = first.tasks
        .flatMap((key) => {
        const url = (0,task_link/* taskUrl */.D)(insights, context, key);
        return url === undefined ? [] : html_anchor(html_text((0,words/* taskName */.p5)(key, insights.task_links), 60), url);
    })
        .slice(0, 12);
    const note = noteOf(first, insights);
    const proof = [
        `<p>${html_text(first.why, 800)}</p>`,
        ...(command === undefined ? [] : [`<pre tabindex="0">${html_text(command)}</pre>`]),
        ...(links.length === 0 ? [] : [`<p>Open: ${links.join(', ')}</p>`]),
        ...(note === '' ? [] : [`<p>${note}</p>`]),
    ];
    return firstBox(first.severity, (0,parts_advice/* sentence */.em)(first.what), details('Why, and what would show that it worked', proof.join('\n')));
}
function firstBox(severity, what, fold) {
    return [
        `<div class="first ${severity}">`,
        `<p><b>Do first:</b> ${html_text((0,words/* lowerFirst */.oZ)(what), 800)}</p>`,
        fold,
        '</div>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** What to do after the first; '' where nothing is left to say. */
function adviceBody(insights) {
    const advice = (0,parts_advice/* adviceOf */.wr)(insights);
    const rest = advice.slice(1);
    const fine = (0,parts_advice/* fineOf */.gp)(insights).map((each) => `<p><b>Fine as it is.</b> ${html_text(each)}</p>`);
    const more = (0,totals/* moreText */.R3)(rest.length + (0,parts_advice/* omittedAdvice */.vt)(insights, advice), {
        shown: Math.min(rest.length, MOST_LISTED),
        listed: rest.length,
    });
    const items = rest
        .slice(0, MOST_LISTED)
        .map((each) => `<li><span class="chip ${each.severity}">${each.severity}</span> <b>${html_text((0,parts_advice/* sentence */.em)(each.what))}</b> ${html_text(each.why, 800)}${small(noteOf(each, insights))}</li>`);
    return [
        ...(items.length === 0 ? [] : [`<ol start="2">${items.join('\n')}</ol>`]),
        moreNote(more),
        quarantineBody(insights),
        ...fine,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** What to paste into the quarantine list; '' where there is nothing. */
function quarantineBody(insights) {
    const found = (0,quarantine_lines/* quarantineLines */.U)(insights, insights.recommendations, insights.generated_at);
    if (found === undefined)
        return '';
    const { before, path, after, lines, left } = found;
    const block = lines.map((line) => html_text(line, 1000)).join('\n');
    return details(quarantine_part/* QUARANTINE_TITLE */.Q, [
        `<p>${before}<code>${html_text(path, 200)}</code>${html_text(after)}:</p>`,
        `<pre tabindex="0">${block}</pre>`,
        ...(left > 0 ? [`<p>Without ${(0,words/* plural */.LS)(left, 'more task')}.</p>`] : []),
    ].join('\n'));
}
/** How long it has been so, and what would show that it worked; '' where neither is known. */
function noteOf(advice, insights) {
    const { workedIf } = advice;
    return [lifeSentence(advice, insights), workedIf === undefined ? '' : `It worked if ${workedIf}.`]
        .filter((part) => part !== '')
        .map((part) => html_text(part, 800))
        .join(' ');
}
/** `For 12 days.`; '' where nothing is known, or not of all that it is about. */
function lifeSentence({ findings, omitted }, { generated_at: at }) {
    const rule = findings[0]?.rule;
    const life = omitted > 0
        ? ''
        : (0,lifetime/* livesNote */.Ab)(findings.filter((each) => each.rule === rule), at);
    return life === '' ? '' : `${(0,words/* upperFirst */.Zb)(life)}.`;
}
function small(note) {
    return note === '' ? '' : ` <span class="note">${note}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/text-width.js
/** How much room a label takes: no browser is here to ask, and the font is the reader's own. */
/** Widths in parts of the font size, a little over those of the usual sans-serif fonts. */
const WIDTHS = [
    [/^[iljI|.,:;'!’]$/, 0.34],
    [/^[ frt()[\]{}"/\\-]$/, 0.44],
    [/^[mwMW@%…→▲▼]$/, 0.98],
    [/^[a-z0-9]$/, 0.62],
    [/^[ -\u024F]$/, 0.74],
];
/** Letters of other scripts, icons. */
const WIDEST = 1.1;
const BOLD = 1.07;
const SIZES = { axis: 12, name: 13 * BOLD };
/** At most so many px. */
function textWidth(value, letters = 'axis') {
    let width = 0;
    for (const sign of value)
        width += WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST;
    return width * SIZES[letters];
}
/** A text that has room in `width` px, its end left out where it has not; the table below has it whole. */
function fitText(value, width, letters = 'axis') {
    if (textWidth(value, letters) <= width)
        return value;
    const signs = Array.from(value);
    while (signs.length > 1 && textWidth(`${signs.join('').trimEnd()}…`, letters) > width)
        signs.pop();
    return `${signs.join('').trimEnd()}…`;
}

;// CONCATENATED MODULE: ./build/src/report/html/change-mark.js



const WHAT_CHANGED = {
    epoch: 'epoch',
    model: 'model',
    agent: 'agent',
    commit: 'commit',
    'type-mix': 'mix of kinds',
};
/** Height above the drawing that the words of a mark take. */
const MARK_HEIGHT = 16;
/** The changes of one series that a drawing shows, in time order. */
function changesIn(insights, series, from) {
    return insights.change_points.filter((change) => change.series === series && Date.parse(change.at) >= from);
}
/** A dotted line where the series changed, and above it what changed there. `x` places an instant (epoch ms). */
function changeMarks(changes, x, area) {
    return changes.flatMap(({ at, changed: [first] }) => {
        const place = x(Date.parse(at));
        const isRight = place > (area.left + area.right) / 2;
        const room = isRight ? place - area.left : area.right - place;
        const said = first === undefined ? 'changed here' : `${WHAT_CHANGED[first.what]} ${first.to}`;
        return [
            line(place, area.top - MARK_HEIGHT, place, area.bottom, 'change'),
            label(place + (isRight ? -6 : 6), area.top - 6, fitText(said, Math.min(room, 240)), 'axis', isRight ? 'end' : 'start'),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/report/html/change-list.js




/** When success or duration changed, and what else changed there; '' without any. */
function changeList(insights) {
    const { change_points: changes } = insights;
    const { one } = (0,units/* unitWords */.UN)(insights);
    return htmlTable('When success or duration changed', ['What', 'When', 'Before → after', 'What else changed there'], changes.map((change) => [
        change.series === 'success' ? 'Success' : `Typical ${one}`,
        whenText(change),
        `${sideText(change.before)} → ${sideText(change.after)}`,
        besidesOf(change).join('<br>') || 'nothing that the log tells',
    ]));
}
/** Between two days, where these are two. */
function whenText({ at, from, to }) {
    const [first, last] = [(0,words/* day */.vd)(from), (0,words/* day */.vd)(to)];
    return first === last ? (0,words/* day */.vd)(at) : `${(0,words/* day */.vd)(at)}<br><span class="note">between ${first} and ${last}</span>`;
}
function besidesOf({ changed, named = [], edited = [] }) {
    return [
        ...changed
            .slice(0, 6)
            .map(({ what, from, to }) => `${WHAT_CHANGED[what]}: ${html_text(from, 80)} → ${html_text(to, 80)}`),
        ...named.map(({ what, name, since }) => `${WHAT_CHANGED[what]}: ${html_text(name, 80)} from ${(0,words/* longDay */.tV)(since)} on, none named before`),
        ...edited.map(({ commit, at, files }) => `instructions: ${html_text((0,words/* list */.p_)(files), 200)} changed on ${(0,words/* longDay */.tV)(at)} (${html_text(commit.slice(0, 7))})`),
    ];
}
function sideText({ cycles, succeeded, median_seconds: median }) {
    if (succeeded !== undefined)
        return `${(0,words/* percent */.KN)(succeeded, cycles)} (${(0,words/* ofText */.XA)(succeeded, cycles)})`;
    return median === undefined ? '-' : (0,words/* duration */.p0)(median);
}

// EXTERNAL MODULE: ./node_modules/d3-scale/src/utcTime.js + 3 modules
var utcTime = __webpack_require__(56331);
// EXTERNAL MODULE: ./node_modules/d3-scale/src/log.js
var log = __webpack_require__(35138);
// EXTERNAL MODULE: ./build/src/model/task-links.js
var task_links = __webpack_require__(99186);
;// CONCATENATED MODULE: ./build/src/report/html/time-axis.js



/** Begins of days in UTC where it has two of them, else hours and minutes. */
function timeTicks(x, count) {
    const ticks = x.ticks(count).map((at) => {
        const iso = at.toISOString();
        const isDay = iso.slice(11, 19) === '00:00:00';
        return { at, isDay, name: isDay ? (0,words/* day */.vd)(iso) : iso.slice(11, 16) };
    });
    const days = ticks.filter(({ isDay }) => isDay);
    return days.length > 1 ? days : ticks;
}
/** The name of a tick, as far to its side as the drawing needs to hold all of it. */
function tickLabel(at, y, name, width) {
    const half = textWidth(name) / 2 + 2;
    return label(Math.min(Math.max(at, half), width - half), y, name, 'axis', 'middle');
}
/** Places in order, each at least `least` from the one before it, as near to its own as `from` and `to` leave room for. */
function spread(places, least, [from, to]) {
    const spaced = [];
    for (const place of places)
        spaced.push(Math.max(place, (spaced.at(-1) ?? from - least) + least));
    let limit = to;
    return spaced
        .toReversed()
        .map((place) => {
        const moved = Math.min(place, limit);
        limit = moved - least;
        return moved;
    })
        .toReversed();
}

;// CONCATENATED MODULE: ./build/src/report/html/duration-figure.js









const FEWEST = 5;
const MOST_NAMED = 3;
const NAME_WIDTH = 100;
const HEIGHT = 260;
const EDGE = { left: 52, right: 16, top: 16, bottom: 30 };
/** Where people expect a line: seconds. */
const TICKS = [1, 5, 15, 60, 300, 600, 1200, 3600, 7200, 21_600, 86_400];
/** How long cycles took, each a mark; undefined for fewer than five that the log has the time of. */
function durationFigure(insights) {
    const timed = insights.recent_cycles.filter((cycle) => cycle.seconds !== null);
    if (timed.length < FEWEST)
        return undefined;
    const { baseline, window, recent_cycles_omitted: omitted = 0 } = insights;
    const { many } = (0,units/* unitWords */.UN)(insights);
    const longest = timed.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
    const medians = [
        ...(baseline.median_seconds === null ? [] : [`typical before: ${(0,words/* duration */.p0)(baseline.median_seconds)}`]),
        ...(window.median_seconds === null ? [] : [`typical now: ${(0,words/* duration */.p0)(window.median_seconds)}`]),
    ];
    return {
        id: 'durations',
        title: `How long ${many} take`,
        description: `${timed.length} ${many} on a logarithmic scale; ${medians.join(', ')}. ${drawnNote(insights)}`.trim(),
        draw: (width) => drawDurations(timed, insights, width),
        table: {
            head: [
                omitted === 0 ? `Longest ${many}` : `Longest of the newest ${timed.length}`,
                (0,words/* upperFirst */.Zb)((0,task_links/* taskNoun */.EP)(insights.task_links)),
                'Day',
                'Took',
                'Result',
            ],
            rows: longest.map(({ cycle, issue, at, seconds, succeeded }) => [
                html_text(cycle ?? '-', 40),
                issue === null ? '-' : html_text((0,words/* taskName */.p5)(issue, insights.task_links), 40),
                (0,words/* day */.vd)(at),
                (0,words/* duration */.p0)(seconds),
                succeeded ? 'succeeded' : 'failed',
            ]),
            numeric: [3],
        },
    };
}
/** `Only the newest 400 of 1,750 cycles are drawn.`; '' where all are. */
function drawnNote(insights) {
    const { recent_cycles: drawn, recent_cycles_omitted: omitted = 0 } = insights;
    return omitted === 0
        ? ''
        : `Only the newest ${(0,words/* groupThousands */.Zv)(drawn.length)} of ${(0,words/* groupThousands */.Zv)(drawn.length + omitted)} ${(0,units/* unitWords */.UN)(insights).many} are drawn.`;
}
function drawDurations(timed, insights, width) {
    const { window, baseline } = insights;
    const end = Date.parse(window.to);
    const split = Date.parse(window.from);
    // From the first mark on: days before it would look as if nothing had been done.
    const start = Math.min(...timed.map(({ at }) => Date.parse(at)));
    const x = (0,utcTime/* default */.A)([start, end], [EDGE.left, width - EDGE.right]);
    const seconds = timed.map((cycle) => cycle.seconds);
    const changes = changesIn(insights, 'duration', start);
    const top = EDGE.top + (changes.length > 0 ? MARK_HEIGHT : 0);
    const y = (0,log/* default */.A)([Math.min(...seconds) / 1.3, Math.max(...seconds) * 1.3], [HEIGHT - EDGE.bottom, top]);
    const [low = 0, high = 0] = y.domain();
    const inside = TICKS.filter((tick) => tick >= low && tick <= high);
    const apart = inside.filter((tick, index) => index === 0 || y(inside[index - 1] ?? tick) - y(tick) > 16);
    const grid = apart.flatMap((tick) => [
        line(EDGE.left, y(tick), width - EDGE.right, y(tick), 'grid'),
        label(EDGE.left - 6, y(tick) + 4, tickText(tick), 'axis', 'end'),
    ]);
    const names = timeTicks(x, width < 500 ? 3 : 7).map(({ at, name }) => tickLabel(x(at), HEIGHT - 10, name, width));
    const border = split > start ? [line(x(split), top, x(split), HEIGHT - EDGE.bottom, 'split')] : [];
    const median = (value, from, to) => value === null || value < low || value > high || to <= from
        ? []
        : [line(x(from), y(value), x(to), y(value), 'median')];
    const marks = timed.map((cycle) => mark(x(new Date(cycle.at)), y(cycle.seconds), cycle.succeeded, `${(0,words/* day */.vd)(cycle.at)}: ${(0,words/* duration */.p0)(cycle.seconds)}, ${cycle.succeeded ? 'succeeded' : 'failed'}`, 3));
    return {
        height: HEIGHT,
        body: [
            ...grid,
            ...border,
            ...marks,
            ...median(baseline.median_seconds, start, split),
            ...median(window.median_seconds, Math.max(split, start), end),
            ...names,
            ...changeMarks(changes, x, {
                left: EDGE.left,
                right: width - EDGE.right,
                top,
                bottom: HEIGHT - EDGE.bottom,
            }),
            ...longestNames(timed, insights.task_links, x, y, width),
        ].join('\n'),
    };
}
/** Names of the longest cycles, each beside its mark, as far as there is room: no name covers a mark or another name. */
function longestNames(timed, links, x, y, width) {
    const taken = timed.map((cycle) => ({ x: x(new Date(cycle.at)), y: y(cycle.seconds) }));
    const isFree = (from, to, row) => from >= EDGE.left &&
        to <= width - EDGE.right &&
        !taken.some((other) => Math.abs(other.y - row) < 12 && other.x > from - 4 && other.x < to + 4);
    return timed
        .toSorted((a, b) => b.seconds - a.seconds)
        .slice(0, MOST_NAMED)
        .flatMap((cycle) => {
        const at = { x: x(new Date(cycle.at)), y: y(cycle.seconds) };
        const name = fitText(cycle.issue === null ? (0,words/* duration */.p0)(cycle.seconds) : (0,words/* taskName */.p5)(cycle.issue, links), NAME_WIDTH);
        const side = isFree(at.x + 7, at.x + NAME_WIDTH, at.y)
            ? 'start'
            : isFree(at.x - NAME_WIDTH, at.x - 7, at.y)
                ? 'end'
                : undefined;
        if (side === undefined)
            return [];
        const step = side === 'start' ? 1 : -1;
        // Enough points of it that no other name is laid over it.
        for (let along = 0; along <= NAME_WIDTH; along += 6)
            taken.push({ x: at.x + step * along, y: at.y });
        return [label(at.x + step * 7, at.y + 4, name, 'axis', side)];
    });
}
function tickText(seconds) {
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${seconds / 60} min`;
    return seconds < 86_400 ? `${seconds / 3600} h` : '1 day';
}

// EXTERNAL MODULE: ./build/src/insights/sound-findings.js
var sound_findings = __webpack_require__(11707);
// EXTERNAL MODULE: ./build/src/report/parts/certainty.js
var certainty = __webpack_require__(87564);
// EXTERNAL MODULE: ./build/src/report/parts/makers.js
var makers = __webpack_require__(6616);
;// CONCATENATED MODULE: ./build/src/report/html/evidence-body.js











const evidence_body_MOST_LISTED = 60;
/** Every finding, what is being watched, and what a person does not want to hear of; '' without any. */
function findingsTable(insights) {
    const { recommendations, watchlist } = insights;
    const told = recommendations.filter(({ severity }) => severity !== 'info');
    const found = told.filter((each) => !(0,sound_findings/* isMuted */.qq)(each));
    const open = found
        .slice(0, evidence_body_MOST_LISTED)
        .map((each) => [
        chip(each.severity),
        findingCell(each, (0,lifetime/* lifeNote */.Xk)(each, insights.generated_at)),
        html_text((0,certainty/* certainty */.ko)(each.evidence) || (each.rule === undefined ? 'not tested' : 'a plain fact')),
    ]);
    const watched = watchlist
        .slice(0, evidence_body_MOST_LISTED)
        .map((each) => [
        '<span class="chip">watched</span>',
        findingCell(each, ''),
        html_text(certainty/* WATCHED */.tC[each.reason_code]),
    ]);
    const note = (0,totals/* moreText */.R3)(found.length + (0,totals/* countOmitted */.OF)(insights) + (0,totals/* countWatched */.k0)(insights), {
        shown: open.length + watched.length,
        listed: found.length + watchlist.length,
    });
    const rows = [...open, ...watched];
    const table = rows.length === 0
        ? ''
        : htmlTable('Findings and what is being watched', ['Severity', 'Finding', 'How sure'], rows) +
            moreNote(note);
    return table + mutedTable(told.filter(sound_findings/* isMuted */.qq), insights);
}
/** Agents and models held against each other; '' where there is one. */
function makersBody(insights) {
    const tables = (0,makers/* makerTables */.a)(insights).map(({ title, rows, omitted }) => {
        const cells = rows.map(({ key, rate, ahead }) => [html_text((0,words/* isBlank */.z3)(key) ? words/* NO_NAME */.Wo : key, 80), rate, ahead]);
        const note = (0,totals/* moreText */.R3)(rows.length + omitted, { shown: rows.length, listed: rows.length });
        return htmlTable(title, [title.replace('By ', ''), 'Success', 'Ahead'], cells) + moreNote(note);
    });
    return tables.length === 0 ? '' : `${tables.join('')}<p>${makers/* MAKERS_NOTE */.n}</p>`;
}
function mutedTable(muted, { generated_at: at }) {
    const rows = muted
        .slice(0, evidence_body_MOST_LISTED)
        .map((each) => [
        chip(each.severity),
        findingCell(each, (0,lifetime/* lifeNote */.Xk)(each, at)),
        `muted until ${(0,lifetime/* mutedUntilText */.RZ)(each.muted_until ?? at, at)}`,
    ]);
    const note = (0,totals/* moreText */.R3)(muted.length, { shown: rows.length, listed: muted.length });
    return (htmlTable('Findings that a person muted', ['Severity', 'Finding', 'Until when'], rows) + moreNote(note));
}
function chip(severity) {
    return `<span class="chip ${severity}">${severity}</span>`;
}
function findingCell({ finding, rule }, life) {
    const below = [
        ...(rule === undefined ? [] : [`<code>${html_text(rule)}</code>`]),
        ...(life === '' ? [] : [`<span class="note">${html_text(life)}</span>`]),
    ];
    return `${html_text(finding, 800)}${below.length === 0 ? '' : `<br>${below.join(' · ')}`}`;
}
/** How sure is sure, why they failed and what was read, each to be opened. */
function methodBody(insights) {
    const unit = (0,units/* unitWords */.UN)(insights);
    return [
        details('How sure are we?', list((0,certainty/* certaintyWords */.$y)(unit).map(({ word, means }) => `<b>${word}:</b> ${html_text(means)}`))),
        details(`Why ${unit.many} failed`, reasons(insights)),
        details('Data behind this report', dataList(insights)),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function reasons(insights) {
    const rows = insights.failure_reasons
        .filter(({ before, now }) => before + now > 0)
        .map(({ template, before, now }) => [
        `<code>${html_text(template, 160)}</code>`,
        (0,changes/* beforePerWindow */.dY)(insights, before),
        (0,words/* groupThousands */.Zv)(now),
    ]);
    const more = (0,totals/* moreText */.R3)((0,totals/* countReasons */.Vo)(insights), { shown: rows.length, listed: rows.length });
    return (htmlTable('Reasons of failures, before and now', ['Reason', (0,words/* upperFirst */.Zb)((0,changes/* beforeHead */.Oi)(insights)), `Last ${(0,words/* daysText */.D5)(insights.window.days)}`], rows, [1, 2]) + moreNote(more));
}
/** What was read, and how well. */
function dataList(insights) {
    return list((0,data_lines/* dataLines */.cd)(insights, evidence_body_MOST_LISTED).map((line) => html_text(line, 600)));
}
function list(items) {
    return items.length === 0
        ? ''
        : `<ul class="plain">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
}

// EXTERNAL MODULE: ./node_modules/d3-scale/src/linear.js + 1 modules
var linear = __webpack_require__(57745);
// EXTERNAL MODULE: ./build/src/report/parts/rate.js
var rate = __webpack_require__(17411);
;// CONCATENATED MODULE: ./build/src/report/html/kind-figure.js








const MOST_KINDS = 12;
/** Of cycles without a kind: fewer stand in the table alone. */
const FEWEST_NAMELESS = 5;
const TOP = 12;
const BOTTOM = 26;
/** Success of each kind of work, before and now; undefined where fewer than two are to be drawn, or without a rate. */
function kindFigure(insights) {
    const rows = (0,changes/* kindRows */.Y8)(insights);
    const drawn = drawnKinds(insights);
    if (drawn.length < 2 || !(0,rate/* isRated */.Lr)(insights))
        return undefined;
    return {
        id: 'kinds',
        title: 'Success by kind of work, before and now',
        description: rows
            .slice(0, MOST_KINDS)
            .map(({ key, text: said }) => `${nameOf(key)}: ${said}.`)
            .join(' '),
        draw: (width) => drawKinds(drawn, width),
        table: {
            head: ['Kind of work', 'Failures', 'Success', 'Sure?'],
            rows: rows.map(({ key, failures, text: said, sure }) => [
                html_text(nameOf(key), 60),
                (0,words/* groupThousands */.Zv)(failures),
                html_text(said),
                arrowsToWords(html_text(sure)),
            ]),
            numeric: [1],
            more: (0,totals/* moreText */.R3)((0,totals/* countKinds */.xb)(insights), { shown: rows.length, listed: rows.length }),
        },
    };
}
/** The most failures first. */
function drawnKinds(insights) {
    const rows = (0,changes/* kindRows */.Y8)(insights);
    return insights.kinds
        .filter(({ now }) => now.cycles > 0)
        .map((kind, index) => ({ kind, isBad: rows[index]?.isBad === true }))
        .filter(({ kind: { key, now } }) => !(0,words/* isBlank */.z3)(key) || now.cycles >= FEWEST_NAMELESS)
        .slice(0, MOST_KINDS);
}
function hasBadKind(insights) {
    return drawnKinds(insights).some(({ isBad }) => isBad);
}
/** `Drawn are the 12 of 40 kinds with the most failures.`; '' where all are. */
function kindNote(insights) {
    const [drawn, all] = [drawnKinds(insights).length, (0,totals/* countKinds */.xb)(insights)];
    return drawn < MOST_KINDS || drawn === all
        ? ''
        : `Drawn are the ${drawn} of ${(0,words/* groupThousands */.Zv)(all)} kinds with the most failures.`;
}
function nameOf(key) {
    return (0,words/* isBlank */.z3)(key) ? words/* NO_NAME */.Wo : key;
}
const kind_figure_WIDE = { left: 190, right: 560, row: 34, words: 21, marks: 17 };
const kind_figure_EDGE = 24;
function frameOf(width) {
    return width < 500 ? { left: kind_figure_EDGE, right: width - kind_figure_EDGE, row: 48, words: 14, marks: 30 } : kind_figure_WIDE;
}
function drawKinds(kinds, width) {
    const frame = frameOf(width);
    const { left, right } = frame;
    const height = TOP + kinds.length * frame.row + BOTTOM;
    const x = (0,linear/* default */.A)([0, 1], [left, right]);
    const grid = x
        .ticks(width < 500 ? 2 : 4)
        .flatMap((tick) => [
        line(x(tick), TOP, x(tick), height - BOTTOM, 'grid'),
        label(x(tick), height - 8, (0,words/* percent */.KN)(tick, 1), 'axis', 'middle'),
    ]);
    const body = kinds.flatMap(({ kind, isBad }, index) => {
        const top = TOP + index * frame.row;
        return [...drawWords(kind, isBad, { top, width, frame }), ...drawMarks(kind, isBad, x, top + frame.marks)];
    });
    return { height, body: [...grid, ...body].join('\n') };
}
/** The name cut to what the numbers leave: `33% (1 of 3)` is never cut. */
function drawWords({ key, now }, isBad, { top, width, frame }) {
    const y = top + frame.words;
    const said = `${(0,words/* percent */.KN)(now.succeeded, now.cycles)} (${(0,words/* ofText */.XA)(now.succeeded, now.cycles)})`;
    const style = isBad ? 'value bad' : 'value';
    if (frame === kind_figure_WIDE)
        return [
            label(frame.left - 10, y, fitText(nameOf(key), frame.left - kind_figure_EDGE, 'name'), 'name', 'end'),
            label(width - 8, y, said, style, 'end'),
        ];
    const room = width - 16 - textWidth(said, 'name') - 10;
    return [label(8, y, fitText(nameOf(key), room, 'name'), 'name'), label(width - 8, y, said, style, 'end')];
}
function drawMarks({ key, before, now, interval }, isBad, x, y) {
    const whisker = interval === null ? [] : [line(x(interval[0]), y, x(interval[1]), y, isBad ? 'whisker bad' : 'whisker')];
    const open = before.cycles === 0
        ? []
        : [
            `<circle class="open" cx="${px(x(before.succeeded / before.cycles))}" cy="${px(y)}" r="5"><title>${html_text(`${nameOf(key)} before: ${(0,words/* ofText */.XA)(before.succeeded, before.cycles)}`)}</title></circle>`,
        ];
    const rate = now.succeeded / now.cycles;
    return [
        ...whisker,
        ...open,
        mark(x(rate), y, !isBad, `${nameOf(key)} now: ${(0,words/* ofText */.XA)(now.succeeded, now.cycles)}`, 5),
    ];
}

// EXTERNAL MODULE: ./build/src/model/finding.js
var finding = __webpack_require__(85382);
;// CONCATENATED MODULE: ./build/src/report/html/ribbon.js



const MS_PER_DAY = 86_400_000;
const FEWEST_DAYS = 2;
const DAYS_OF_12_WEEKS = 84;
/** Undefined where there are fewer than two days, or none of them has a verdict to draw. */
function ribbonOf(insights) {
    const { history, change_points: changes } = insights;
    const { days, findings, findings_omitted: omitted = 0 } = history;
    const starts = days.map((each) => Date.parse(each.day));
    const [from, to] = [Math.min(...starts), Math.max(...starts) + MS_PER_DAY];
    if (days.length < FEWEST_DAYS || days.every(({ decided }) => decided === 0))
        return undefined;
    return {
        days,
        from,
        to,
        findings: findings
            .filter(({ first, last }) => Date.parse(last) >= from && Date.parse(first) < to)
            .toSorted((a, b) => finding/* SEVERITIES */.oC.indexOf(a.severity) - finding/* SEVERITIES */.oC.indexOf(b.severity)),
        omitted,
        changes: changes
            .filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < to)
            .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
        unit: (0,units/* unitWords */.UN)(insights),
    };
}
/** `The last 12 weeks`, `The last 35 days`: no more than there are. */
function ribbonTitle({ history: { days } }) {
    return `The last ${days.length >= DAYS_OF_12_WEEKS ? '12 weeks' : (0,words/* plural */.LS)(days.length, 'day')}`;
}
/** `14 Sep, success` */
function changeText({ at, series }) {
    return `${(0,words/* day */.vd)(at)}, ${series}`;
}
function cyclesText({ decided, succeeded }, { one }) {
    return decided === 0 ? `no ${one} with a result` : (0,words/* ofText */.XA)(succeeded, decided);
}

;// CONCATENATED MODULE: ./build/src/report/html/ribbon-spans.js






const MOST_SPANS = 12;
const ROW = 36;
const MORE_ROW = 20;
const NAME_LEFT = 8;
const HALF = 4.5;
const THICKNESS = { high: 10, medium: 7, low: 4, info: 2 };
function heightOfSpans({ findings, omitted }) {
    const shown = Math.min(findings.length, MOST_SPANS);
    return shown * ROW + (findings.length + omitted > shown ? MORE_ROW : 0);
}
/** A bar a finding, its words above it. */
function drawSpans(ribbon, x, { top, width }) {
    const { findings, omitted } = ribbon;
    const shown = findings.slice(0, MOST_SPANS);
    const more = findings.length - shown.length + omitted;
    return [
        ...shown.flatMap((span, index) => drawSpan(span, ribbon, x, { top: top + index * ROW, width })),
        ...(more === 0
            ? []
            : [label(NAME_LEFT, top + shown.length * ROW + 12, (0,words/* plural */.LS)(more, 'more finding'), 'axis')]),
    ];
}
function drawSpan(span, { from, to }, x, { top, width }) {
    const { finding, severity, first, last } = span;
    const said = `${severity}, ${(0,lifetime/* spanText */.Cp)(span)}`;
    const tip = `${finding}: ${said}, ${(0,words/* dayRange */.qD)(first, last)}`;
    const begin = x(Math.max(from, Date.parse(first)));
    const end = x(Math.min(to, Date.parse(last) + MS_PER_DAY));
    const thick = THICKNESS[severity];
    const y = top + 24;
    return [
        label(NAME_LEFT, top + 13, fitText(finding, width - NAME_LEFT * 3 - textWidth(said)), 'axis strong'),
        label(width - NAME_LEFT, top + 13, said, 'axis', 'end'),
        `<rect class="span ${severity}" x="${px(begin)}" y="${px(y - thick / 2)}" width="${px(end - begin)}" height="${thick}"><title>${html_text(tip)}</title></rect>`,
        ...(Date.parse(first) < from ? [arrow(begin, y, -1, severity)] : []),
        endMark(span, end, y),
    ];
}
/** Each ending has its own shape, so that no one needs to tell colours apart. */
function endMark({ ending, severity }, x, y) {
    switch (ending) {
        case null:
            return arrow(x, y, 1, severity);
        case 'resolved':
            return `<circle class="end" cx="${px(x)}" cy="${px(y)}" r="${HALF}"/>`;
        case 'accepted':
            return `<circle class="open" cx="${px(x)}" cy="${px(y)}" r="${HALF}"/>`;
        case 'retracted':
            return `<path class="cross" d="M${px(x - HALF)} ${px(y - HALF)}l9 9m0 -9l-9 9"/>`;
        case 'stale':
            return `<path class="cross" d="M${px(x)} ${px(y - HALF - 2)}v13"/>`;
    }
}
/** It goes on beyond the bar. */
function arrow(x, y, way, severity) {
    return `<path class="span ${severity}" d="M${px(x)} ${px(y - 7)}l${way * 8} 7l${way * -8} 7z"/>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/verdict-words.js
const VERDICTS = {
    worse: 'Worse',
    watch: 'Needs a look',
    steady: 'Steady',
    better: 'Better',
    unknown: 'No verdict',
};
/** The verdict of today: where nothing could be told for sure, no word says more. */
function verdictWord({ verdict, verdict_reason: reason }) {
    return reason === 'outside' ? 'No clear change' : reason === 'even' ? 'No change so far' : VERDICTS[verdict];
}

;// CONCATENATED MODULE: ./build/src/report/html/ribbon-drawing.js








const ribbon_drawing_EDGE = { left: 48, right: 24, top: 8, bottom: 4 };
/** So that a few days do not become wide blocks. */
const WIDEST_DAY = 24;
const LABEL_ROW = 16;
const STRIP = 56;
const AXIS = 24;
const WEEK = 7;
const ROOM_OF_DAY_NAME = 46;
/** Top and height of a day's mark, from the line in the middle of the strip. */
const MARKS = {
    better: [-24, 22],
    steady: [-4, 8],
    unknown: [-4, 8],
    watch: [2, 11],
    worse: [2, 24],
};
const WHOLE = [-STRIP / 2, STRIP];
function drawRibbon(ribbon, width) {
    const { days, from, to } = ribbon;
    const count = (to - from) / MS_PER_DAY;
    const right = Math.min(width - ribbon_drawing_EDGE.right, ribbon_drawing_EDGE.left + count * WIDEST_DAY);
    const x = (0,linear/* default */.A)([from, to], [ribbon_drawing_EDGE.left, right]);
    const changes = placeLabels(ribbon, x, width);
    const top = ribbon_drawing_EDGE.top + (changes.length === 0 ? 0 : Math.max(...changes.map(({ row }) => row + 1))) * LABEL_ROW;
    const middle = top + STRIP / 2;
    const spansTop = top + STRIP + AXIS;
    const height = spansTop + heightOfSpans(ribbon) + ribbon_drawing_EDGE.bottom;
    const bottom = ribbon.findings.length === 0 ? top + STRIP : height - ribbon_drawing_EDGE.bottom;
    const step = x(from + MS_PER_DAY) - x(from);
    const names = weekNames(days.map((each) => Date.parse(each.day)), x);
    return {
        height,
        body: [
            ...names.map((at) => line(x(at), top, x(at), bottom, 'grid')),
            ...changes.map(({ at, row }) => line(x(at), ribbon_drawing_EDGE.top + row * LABEL_ROW + 2, x(at), bottom, 'change')),
            line(ribbon_drawing_EDGE.left, middle, right, middle, 'split'),
            label(ribbon_drawing_EDGE.left - 6, middle - 11, 'better', 'axis', 'end'),
            label(ribbon_drawing_EDGE.left - 6, middle + 4, 'steady', 'axis', 'end'),
            label(ribbon_drawing_EDGE.left - 6, middle + 23, 'worse', 'axis', 'end'),
            ...days.map((each) => dayMark(each, x(Date.parse(each.day)), { step, middle, unit: ribbon.unit })),
            ...names.map((at) => label(x(at), top + STRIP + 14, (0,words/* day */.vd)(new Date(at).toISOString()), 'axis', 'middle')),
            ...drawSpans(ribbon, x, { top: spansTop, width }),
            ...changes.map(({ x: at, row, said, isRight }) => label(at + (isRight ? -5 : 5), ribbon_drawing_EDGE.top + row * LABEL_ROW + 12, said, 'axis', isRight ? 'end' : 'start')),
        ].join('\n'),
    };
}
function dayMark(each, left, { step, middle, unit }) {
    const isEmpty = each.decided === 0;
    const [top, height] = isEmpty ? WHOLE : MARKS[each.verdict];
    const gap = Math.min(2, step / 5);
    const tip = `${(0,words/* day */.vd)(each.day)}: ${VERDICTS[each.verdict]}, ${cyclesText(each, unit)}`;
    return `<rect class="day ${isEmpty ? 'none' : each.verdict}" x="${px(left + gap / 2)}" y="${px(middle + top)}" width="${px(step - gap)}" height="${px(height)}"><title>${html_text(tip)}</title></rect>`;
}
/** The days that are named: every seventh back from the last, as many as have room; of a short strip the first, too. */
function weekNames(starts, x) {
    const weeks = starts.filter((_, index) => (starts.length - 1 - index) % WEEK === 0).toReversed();
    const named = [];
    for (const at of [...weeks, ...starts.slice(0, 1)]) {
        const last = named.at(-1);
        if (last === undefined || x(last) - x(at) >= ROOM_OF_DAY_NAME)
            named.push(at);
    }
    return named;
}
/** Each label in the first row in which it overlaps no other. */
function placeLabels({ changes }, x, width) {
    const taken = [];
    return changes.map((change) => {
        const at = Date.parse(change.at);
        const said = changeText(change);
        const length = textWidth(said) + 10;
        const isRight = x(at) + length > width;
        const from = isRight ? x(at) - length : x(at);
        let row = 0;
        while (taken.some((each) => each.row === row && each.from < from + length && from < each.to))
            row += 1;
        taken.push({ row, from, to: from + length });
        return { at, x: x(at), said, isRight, row };
    });
}

;// CONCATENATED MODULE: ./build/src/report/html/ribbon-figure.js







/** The verdict of each day and how long each finding was open; undefined where fewer than two days are known. */
function ribbonFigure(insights) {
    const ribbon = ribbonOf(insights);
    if (ribbon === undefined)
        return undefined;
    const { days, findings, omitted, changes, unit } = ribbon;
    return {
        id: 'ribbon',
        title: `The verdict of each day${findings.length === 0 ? '' : ', and how long each finding was open'}`,
        description: describe(ribbon),
        draw: (width) => drawRibbon(ribbon, width),
        table: {
            head: ['Day', 'Verdict', 'Succeeded'],
            rows: days.map((each) => [(0,words/* day */.vd)(each.day), VERDICTS[each.verdict], cyclesText(each, unit)]),
            numeric: [2],
        },
        moreTables: [
            {
                caption: 'Findings of these days',
                head: ['Finding', 'Severity', 'Open', 'Now'],
                rows: findings.map((each) => [
                    html_text(each.finding),
                    each.severity,
                    (0,words/* dayRange */.qD)(each.first, each.last),
                    (0,lifetime/* spanText */.Cp)(each),
                ]),
                more: (0,totals/* moreText */.R3)(findings.length + omitted, { shown: findings.length, listed: findings.length }),
            },
            {
                caption: 'Changes in these days',
                head: ['Day', 'What changed'],
                rows: changes.map(({ at, series }) => [(0,words/* day */.vd)(at), series]),
            },
        ],
    };
}
/** What the marks mean; of those only that stand there. */
function ribbonNote(insights) {
    const ribbon = ribbonOf(insights);
    if (ribbon === undefined)
        return undefined;
    const { days, findings, changes, unit } = ribbon;
    return [
        'A mark a day, by its log as it stood then: above the line better, on it steady, below it needs a look, far below worse.',
        days.some(({ verdict, decided }) => verdict === 'unknown' && decided > 0) ? 'Hollow: no verdict.' : '',
        days.some(({ decided }) => decided === 0) ? `Empty: no ${unit.one} with a result.` : '',
        findings.length === 0 ? '' : 'Bars: the days on which a finding was open, the thicker the more severe.',
        findings.some(({ ending }) => ending === null) ? 'An arrow: still open.' : '',
        changes.length === 0 ? '' : 'Dotted: where success or duration changed.',
    ]
        .filter((part) => part !== '')
        .join(' ');
}
/** `35 days to 21 September: 5 worse, 8 needs a look. 8 findings are open, 3 are not.` */
function describe({ days, findings, omitted, unit }) {
    const counts = Object.entries(VERDICTS).flatMap(([verdict, word]) => {
        const count = days.filter((each) => each.decided > 0 && each.verdict === verdict).length;
        return count === 0 ? [] : [`${count} ${(0,words/* lowerFirst */.oZ)(word)}`];
    });
    const empty = days.filter(({ decided }) => decided === 0).length;
    if (empty > 0)
        counts.push(`${empty} without a ${unit.one} with a result`);
    const open = findings.filter(({ ending }) => ending === null).length;
    return [
        `${(0,words/* plural */.LS)(days.length, 'day')} to ${(0,words/* longDay */.tV)(days.at(-1)?.day ?? '')}: ${counts.join(', ')}.`,
        ...(findings.length === 0
            ? []
            : [
                `${(0,words/* plural */.LS)(findings.length, 'finding')}${omitted === 0 ? '' : ` and ${omitted} more`}; still open: ${open}.`,
            ]),
    ].join(' ');
}

// EXTERNAL MODULE: ./build/src/judge/fact.js
var fact = __webpack_require__(49795);
;// CONCATENATED MODULE: ./build/src/report/html/since-body.js








const MOST_VISIBLE = 3;
/** What became of earlier advice, and what is over; '' without any. */
function sinceBody(insights) {
    const { effectiveness, effectiveness_omitted: effects = 0, ended, ended_omitted: endings = 0 } = insights;
    return [
        ...listed('Earlier advice', effectiveness.map((effect) => effectItem(effect, (0,units/* unitWords */.UN)(insights))), effects),
        ...listed('Findings that ended', ended.map(endedItem), endings),
    ].join('\n');
}
function listed(title, items, omitted) {
    if (items.length === 0)
        return [];
    const rest = items.slice(MOST_VISIBLE);
    const note = moreNote((0,totals/* moreText */.R3)(items.length + omitted, { shown: items.length, listed: items.length }));
    return [
        `<h3>${title}</h3>`,
        unordered(items.slice(0, MOST_VISIBLE)),
        details(`${(0,words/* groupThousands */.Zv)(rest.length + omitted)} more`, (rest.length === 0 ? '' : unordered(rest)) + note),
    ].filter((part) => part !== '');
}
function unordered(items) {
    return `<ul class="plain">${items.join('\n')}</ul>`;
}
function effectItem(effect, unit) {
    const { recommendation, first_seen: first } = effect;
    return `<li><b>${html_text((0,parts_advice/* sentence */.em)(recommendation), 800)}</b> ${html_text((0,words/* upperFirst */.Zb)((0,lifetime/* effectText */.tr)(effect)))}.${amounts(effect, unit)} <span class="note">Said first on ${(0,words/* longDay */.tV)(first)}.</span></li>`;
}
/** Against what a finding was measured: what was before it or, of a kind that always failed, the other kinds. */
function amounts({ measure, before, after }, unit) {
    if (measure === null || before === null || after === null)
        return '';
    const was = (0,fact/* amountText */.cY)(measure, amountOf(before), unit);
    const is = (0,fact/* amountText */.cY)(measure, amountOf(after), unit);
    return ` <span class="note">${is} after the day on which this was said, against ${was}.</span>`;
}
function amountOf({ value, k, n }) {
    return { value, ...(k !== undefined && { k }), ...(n !== undefined && { n }) };
}
function endedItem(ended) {
    return `<li><b>${html_text(ended.finding, 800)}:</b> ${html_text((0,lifetime/* endingText */.pG)(ended))}.</li>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/stylesheet.js
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

// EXTERNAL MODULE: ./build/src/model/cut-text.js
var cut_text = __webpack_require__(31783);
;// CONCATENATED MODULE: ./build/src/report/html/task-figure.js








const MOST_TASKS = 8;
const task_figure_ROW = 44;
const task_figure_TOP = 8;
const task_figure_BOTTOM = 26;
const task_figure_EDGE = 16;
const MARK_SIZE = 6;
/** So that no try covers another; all that insights.json lists have room on a phone. */
const MARK_STEP = 14;
/** Tries of the failing tasks over days; undefined without any. */
function taskFigure(insights) {
    const { failing_tasks: tasks, task_links: links } = insights;
    const noun = (0,task_links/* taskNoun */.EP)(links);
    if (tasks.length === 0)
        return undefined;
    return {
        id: 'tasks',
        title: `Tries of ${noun}s that keep failing`,
        description: tasks
            .slice(0, MOST_TASKS)
            .map(({ issue, tries, succeeded }) => `${(0,words/* taskName */.p5)(issue, links)}: ${(0,words/* ofText */.XA)(tries - succeeded, tries)} tries failed.`)
            .join(' '),
        draw: (width) => drawTasks(tasks.slice(0, MOST_TASKS), links, width),
        table: {
            head: [(0,words/* upperFirst */.Zb)(noun), 'Failed', 'Time', 'Last reason'],
            rows: tasks.map(({ issue, tries, succeeded, failed_seconds: seconds, attempts }) => [
                html_text((0,words/* taskName */.p5)(issue, links), 60),
                (0,words/* ofText */.XA)(tries - succeeded, tries),
                seconds === 0 ? '-' : (0,words/* duration */.p0)(seconds),
                html_text(attempts.at(-1)?.quoted_reason ?? '', 120),
            ]),
            numeric: [1, 2],
            more: (0,totals/* moreText */.R3)((0,totals/* countFailingTasks */["in"])(insights), { shown: tasks.length, listed: tasks.length }),
        },
    };
}
/** `Drawn are the first 8 of 40.`; '' where all are. */
function taskNote(insights) {
    const all = (0,totals/* countFailingTasks */["in"])(insights);
    return all <= MOST_TASKS ? '' : `Drawn are the first ${MOST_TASKS} of ${(0,words/* groupThousands */.Zv)(all)}.`;
}
function drawTasks(tasks, links, width) {
    const right = 86;
    const height = task_figure_TOP + tasks.length * task_figure_ROW + task_figure_BOTTOM;
    const times = tasks.flatMap(({ attempts }) => attempts.map(({ at }) => Date.parse(at)));
    const x = (0,utcTime/* default */.A)([Math.min(...times), Math.max(...times)], [task_figure_EDGE, width - right - task_figure_EDGE]);
    const grid = timeTicks(x, width < 500 ? 3 : 7).flatMap(({ at, name }) => [
        line(x(at), task_figure_TOP, x(at), height - task_figure_BOTTOM, 'grid'),
        tickLabel(x(at), height - 8, name, width),
    ]);
    const body = tasks.flatMap(({ issue, tries, succeeded: good, attempts, failed_seconds: seconds }, index) => {
        const y = task_figure_TOP + index * task_figure_ROW;
        const places = spread(attempts.map(({ at }) => x(new Date(at))), MARK_STEP, [task_figure_EDGE, width - right - task_figure_EDGE]);
        return [
            label(task_figure_EDGE - 8, y + 14, `${(0,cut_text/* shortenMiddle */.jM)((0,words/* taskName */.p5)(issue, links), width < 500 ? 22 : 40)}: ${(0,words/* ofText */.XA)(tries - good, tries)} failed`, 'name'),
            ...attempts.map(({ at, succeeded, quoted_reason: reason }, tried) => mark(places[tried] ?? x(new Date(at)), y + 29, succeeded, `${(0,words/* day */.vd)(at)}: ${succeeded ? 'succeeded' : `failed${reason === '' ? '' : `, ${reason}`}`}`, MARK_SIZE)),
            label(width - 6, y + 33, seconds === 0 ? '' : (0,words/* duration */.p0)(seconds), 'value', 'end'),
        ];
    });
    return { height, body: [...grid, ...body].join('\n') };
}

;// CONCATENATED MODULE: ./build/src/report/html/waste-figure.js







const waste_figure_ROW = 40;
const FEWEST_SHARES = 2;
const waste_figure_EDGE = 8;
/** What failed cycles took together, as a sentence; '' where nothing failed or nothing is timed. */
function wasteSentence(insights) {
    const { seconds, cycles } = insights.waste;
    return seconds > 0 ? `${(0,words/* duration */.p0)(seconds)} in ${(0,words/* plural */.LS)(cycles, `failed ${(0,units/* unitWords */.UN)(insights).one}`)}.` : '';
}
/** What failed cycles took, by reason; undefined where fewer than two reasons are timed: one bar compares nothing. */
function wasteFigure(insights) {
    const { waste } = insights;
    const { many } = (0,units/* unitWords */.UN)(insights);
    const shares = waste.by_reason.filter(({ seconds }) => seconds > 0);
    const drawn = shares.filter(({ key, cycles }) => cycles > 1 || !(0,words/* isBlank */.z3)(key));
    if (drawn.length < FEWEST_SHARES)
        return undefined;
    return {
        id: 'waste',
        title: `Time that failed ${many} took, by reason`,
        description: wasteSentence(insights),
        draw: (width) => drawBars(drawn, width),
        table: {
            head: ['Reason', (0,words/* upperFirst */.Zb)(many), 'Time'],
            rows: shares.map(({ key, cycles, seconds }) => [
                html_text(waste_figure_nameOf(key), 120),
                String(cycles),
                (0,words/* duration */.p0)(seconds),
            ]),
            numeric: [1, 2],
            more: (0,totals/* moreText */.R3)(shares.length + (waste.by_reason_omitted ?? 0), {
                shown: shares.length,
                listed: shares.length,
            }),
        },
    };
}
function waste_figure_nameOf(key) {
    return (0,words/* isBlank */.z3)(key) ? words/* NO_NAME */.Wo : key;
}
function drawBars(shares, width) {
    const right = 96;
    const x = (0,linear/* default */.A)([0, Math.max(...shares.map(({ seconds }) => seconds))], [0, width - waste_figure_EDGE - right]);
    const body = shares.flatMap(({ key, seconds }, index) => {
        const y = waste_figure_EDGE + index * waste_figure_ROW;
        return [
            label(waste_figure_EDGE, y + 13, fitText(waste_figure_nameOf(key), width - waste_figure_EDGE * 2, 'name'), 'name'),
            `<rect class="bar" x="${waste_figure_EDGE}" y="${px(y + 19)}" width="${px(Math.max(2, x(seconds)))}" height="12"/>`,
            label(waste_figure_EDGE + Math.max(2, x(seconds)) + 8, y + 30, (0,words/* duration */.p0)(seconds), 'value'),
        ];
    });
    return { height: waste_figure_EDGE * 2 + shares.length * waste_figure_ROW, body: body.join('\n') };
}

// EXTERNAL MODULE: ./node_modules/d3-scale/src/band.js + 1 modules
var src_band = __webpack_require__(65433);
// EXTERNAL MODULE: ./node_modules/d3-shape/src/line.js + 6 modules
var src_line = __webpack_require__(53711);
// EXTERNAL MODULE: ./build/src/stats/proportion.js
var proportion = __webpack_require__(33115);
;// CONCATENATED MODULE: ./build/src/report/html/week-figure.js








const FEWEST_WEEKS = 2;
const WEEKS_ON_A_PHONE = 8;
const week_figure_HEIGHT = 230;
const MS_PER_WEEK = 7 * 24 * 3_600_000;
const week_figure_EDGE = { left: 40, right: 46, top: 14, bottom: 30 };
/** Success by week with its intervals; undefined where fewer than two weeks have cycles, or there is no rate. */
function weekFigure(insights) {
    const first = insights.weeks.findIndex(({ decided }) => decided > 0);
    const weeks = insights.weeks.slice(Math.max(0, first));
    if (!(0,rate/* isRated */.Lr)(insights) || weeks.filter(({ decided }) => decided > 0).length < FEWEST_WEEKS)
        return undefined;
    const points = weeks.map(({ from, decided, succeeded }) => ({
        from: Date.parse(from),
        name: (0,words/* day */.vd)(from),
        isEmpty: decided === 0,
        rate: decided === 0 ? 0 : succeeded / decided,
        interval: decided === 0 ? [0, 0] : (0,proportion/* wilsonInterval */.YV)(succeeded, decided),
        said: decided === 0
            ? `no ${(0,units/* unitWords */.UN)(insights).one} with a result`
            : `${(0,words/* ofText */.XA)(succeeded, decided)} (${(0,words/* percent */.KN)(succeeded, decided)})`,
    }));
    const last = points.at(-1);
    return {
        id: 'weeks',
        title: 'Success by week',
        description: `From the week of ${points[0]?.name} (${points[0]?.said}) to the week of ${last?.name} (${last?.said}).`,
        draw: (width) => drawWeeks(points, insights, width),
        table: {
            head: ['Week from', 'Succeeded', '95% interval'],
            rows: points.map(({ name, said, isEmpty, interval: [low, high] }) => [
                name,
                said,
                isEmpty ? '-' : `${(0,words/* percent */.KN)(low, 1)} to ${(0,words/* percent */.KN)(high, 1)}`,
            ]),
            numeric: [1, 2],
        },
    };
}
/** Whether the last week is drawn as one that got worse. */
function hasBadWeek({ verdict, weeks }) {
    return verdict === 'worse' && (weeks.at(-1)?.decided ?? 0) > 0;
}
/** What a phone has room for: the newest weeks, and where these have nothing to join, the newest that do. */
function newestOf(points) {
    const newest = points.slice(-WEEKS_ON_A_PHONE);
    if (newest.filter(({ isEmpty }) => !isEmpty).length >= FEWEST_WEEKS)
        return newest;
    const end = points.findLastIndex(({ isEmpty }) => !isEmpty) + 1;
    return points.slice(Math.max(0, end - WEEKS_ON_A_PHONE), end);
}
function drawWeeks(points, insights, width) {
    const { baseline } = insights;
    const shown = width < 500 ? newestOf(points) : points;
    const x = (0,src_band/* point */.z)(shown.map(({ name }) => name), [week_figure_EDGE.left, width - week_figure_EDGE.right]).padding(0.4);
    const changes = changesIn(insights, 'success', shown[0]?.from ?? 0);
    const area = {
        left: week_figure_EDGE.left,
        right: width - week_figure_EDGE.right,
        top: week_figure_EDGE.top + (changes.length > 0 ? MARK_HEIGHT : 0),
        bottom: week_figure_HEIGHT - week_figure_EDGE.bottom,
    };
    const y = (0,linear/* default */.A)([0, 1], [area.bottom, area.top]);
    const at = ({ name }) => x(name) ?? 0;
    // A week's mark stands for all of it, so the week reaches half a step to both sides.
    const within = (time) => {
        const week = shown.findLast(({ from }) => from <= time);
        return week === undefined ? area.left : at(week) + ((time - week.from) / MS_PER_WEEK - 0.5) * x.step();
    };
    const { normal_window: normal } = baseline;
    const band = normal === null
        ? []
        : [
            `<rect class="band" x="${week_figure_EDGE.left}" y="${px(y(normal.high / normal.cycles))}" width="${px(width - week_figure_EDGE.left - week_figure_EDGE.right)}" height="${px(y(normal.low / normal.cycles) - y(normal.high / normal.cycles))}"/>`,
        ];
    const grid = y
        .ticks(4)
        .flatMap((tick) => [
        line(week_figure_EDGE.left, y(tick), width - week_figure_EDGE.right, y(tick), 'grid'),
        label(week_figure_EDGE.left - 6, y(tick) + 4, (0,words/* percent */.KN)(tick, 1), 'axis', 'end'),
    ]);
    const every = shown.length * 46 > width - week_figure_EDGE.left - week_figure_EDGE.right ? 2 : 1;
    const names = shown.flatMap((point, index) => (shown.length - 1 - index) % every === 0
        ? [label(at(point), week_figure_HEIGHT - 10, point.name, 'axis', 'middle')]
        : []);
    const course = (0,src_line/* default */.A)(at, ({ rate }) => y(rate)).defined(({ isEmpty }) => !isEmpty)(shown) ?? '';
    const isBad = (point) => point === points.at(-1) && hasBadWeek(insights);
    const dots = shown
        .filter(({ isEmpty }) => !isEmpty)
        .flatMap((point) => [
        line(at(point), y(point.interval[0]), at(point), y(point.interval[1]), isBad(point) ? 'whisker bad' : 'whisker'),
        mark(at(point), y(point.rate), !isBad(point), `Week from ${point.name}: ${point.said}`, 5),
    ]);
    const last = shown.at(-1);
    const value = last === undefined || last.isEmpty
        ? []
        : [label(at(last) + 9, y(last.rate) + 5, (0,words/* percent */.KN)(last.rate, 1), isBad(last) ? 'value bad' : 'value')];
    return {
        height: week_figure_HEIGHT,
        body: [
            ...band,
            ...grid,
            `<path class="course" d="${course}"/>`,
            ...dots,
            ...names,
            ...value,
            ...changeMarks(changes, within, area),
        ].join('\n'),
    };
}

;// CONCATENATED MODULE: ./build/src/report/html/page.js




























/**
 * report.html: one file without scripts and without requests, for a browser, a phone, paper and a screen reader.
 *
 * Equal insights and context give equal bytes.
 */
function renderReport(insights, context) {
    const parts = partsOf(insights).filter(({ body }) => body !== '');
    const nav = parts.map(({ id, title }) => `<li><a href="#${id}">${html_text(title)}</a></li>`).join('');
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        marks/* REPORT_MARK */.l,
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${html_text(insights.headline)}</title>`,
        `<style>${STYLESHEET}</style>`,
        '</head>',
        '<body>',
        '<a class="skip" href="#main">To the report</a>',
        '<header>',
        kicker(insights, context),
        `<h1>${html_text(insights.headline)}</h1>`,
        firstBody(insights, context),
        lead(insights),
        parts.length < 3 ? '' : `<nav aria-label="Parts of the report"><ul>${nav}</ul></nav>`,
        '</header>',
        '<main id="main">',
        tiles(insights),
        ...parts.map(renderPart),
        '</main>',
        footer(context),
        '</body>',
        '</html>',
        '',
    ]
        .filter((line) => line !== '')
        .join('\n')
        .concat('\n');
}
function renderPart({ id, title, note, body }) {
    return [
        `<section aria-labelledby="${id}">`,
        `<h2 id="${id}">${html_text(title)}</h2>`,
        ...(note === undefined ? [] : [`<p class="note">${html_text(note, 600)}</p>`]),
        body,
        '</section>',
    ].join('\n');
}
function partsOf(insights) {
    if (insights.status === 'no_data')
        return [
            {
                id: 'data',
                title: 'What was looked for',
                body: dataList(insights),
            },
        ];
    const { days } = insights.window;
    const noun = (0,task_links/* taskNoun */.EP)(insights.task_links);
    const { one, many, succeeded } = (0,units/* unitWords */.UN)(insights);
    return [
        { id: 'do', title: adviceTitle(insights), body: adviceBody(insights) },
        { id: 'since', title: 'What became of earlier findings', body: sinceBody(insights) },
        figurePart('history', ribbonTitle(insights), ribbonNote(insights), ribbonFigure(insights)),
        figurePart('trend', 'Trend: success by week', `The share of ${many} that ${(0,units/* agree */.d5)(2, succeeded)}. Thin lines are 95% intervals: short where there are many ${many}, long where there are few.${insights.baseline.normal_window === null ? '' : ' The shaded band is where 19 of 20 windows like this one would land if nothing had changed.'}${hasBadWeek(insights) ? ' A red square: the week that got worse.' : ''}${dotted(insights, 'success')}`, weekFigure(insights)),
        figurePart('kind', 'Where it broke', `The last ${(0,words/* daysText */.D5)(days)}: filled marks, with their 95% interval${hasBadKind(insights) ? '; a red square where a finding names the kind' : ''}. Open dots: the ${(0,words/* daysText */.D5)(insights.baseline.days)} before.${sentenceAfter(kindNote(insights))}`, kindFigure(insights)),
        figurePart('issues', `${(0,words/* upperFirst */.Zb)(noun)}s that keep failing`, `Every try by day, the newest twelve of each ${noun}. Squares failed, circles succeeded; side by side where one would cover another. Right: time of the failed tries.${sentenceAfter(taskNote(insights))}`, taskFigure(insights)),
        { id: 'makers', title: 'Agents and models', body: makersBody(insights) },
        { id: 'tries', title: 'First tries and retries', body: sentencesBody((0,tries/* triesSentences */.Ut)(insights)) },
        { id: 'ladder', title: (0,ladder/* ladderTitle */.Z)(insights), body: sentencesBody((0,ladder/* ladderSentences */.d)(insights)) },
        { id: 'price', title: 'What it costs', body: sentencesBody((0,price/* priceSentences */.ys)(insights)) },
        figurePart('time', `How long ${many} take`, `One mark per ${one} on a logarithmic scale: squares failed, circles succeeded.${sentenceAfter(drawnNote(insights))} Dashed: the typical ${one} before and now.${beginsInside(insights) ? ' The upright line is where the window begins.' : ''}${dotted(insights, 'duration')}`, durationFigure(insights)),
        wastePart(insights),
        { id: 'changes', title: 'When it changed', body: changeList(insights) },
        { id: 'findings', title: 'All findings', body: findingsTable(insights) },
        { id: 'method', title: 'Data and method', body: methodBody(insights) },
    ];
}
/** The rest of what to do; that alone which is fine is nothing to do. */
function adviceTitle(insights) {
    return (0,parts_advice/* adviceOf */.wr)(insights).length > 0 ? 'What to do next' : 'What is fine';
}
function wastePart(insights) {
    const title = `What failed ${(0,units/* unitWords */.UN)(insights).many} cost`;
    const figure = wasteFigure(insights);
    const said = wasteSentence(insights);
    return figure === undefined && said !== ''
        ? { id: 'waste', title, body: `<p>${html_text(said)}</p>` }
        : figurePart('waste', title, undefined, figure);
}
function sentenceAfter(said) {
    return said === '' ? '' : ` ${said}`;
}
function sentencesBody(sentences) {
    return sentences.length === 0 ? '' : `<p>${html_text(sentences.join(' '), 800)}</p>`;
}
function beginsInside({ recent_cycles: cycles, window }) {
    return cycles.some(({ at, seconds }) => seconds !== null && Date.parse(at) < Date.parse(window.from));
}
function dotted({ change_points: changes }, of) {
    return changes.some(({ series }) => series === of)
        ? ' Dotted: where it changed, and what changed there.'
        : '';
}
function figurePart(id, title, note, figure) {
    return {
        id,
        title,
        ...(note !== undefined && { note }),
        body: figure === undefined ? '' : renderFigure(figure),
    };
}
function kicker(insights, { repository: given, repositoryUrl, commit }) {
    const { verdict, window, status, loop } = insights;
    const repository = given ?? loop.repository ?? undefined;
    const parts = [
        `<b class="${verdict}">${verdictWord(insights)}</b>`,
        ...(repository === undefined ? [] : [html_anchor(html_text(repository), repositoryUrl)]),
        ...(status === 'no_data'
            ? []
            : [`${(0,words/* longDay */.tV)(window.from)} to ${(0,words/* longDay */.tV)(window.to)} ${new Date(window.to).getUTCFullYear()}`]),
        ...(commit === undefined ? [] : [`<code>${html_text(commit.slice(0, 7))}</code>`]),
    ];
    return `<p class="kicker">${parts.join(' · ')}</p>`;
}
function lead(insights) {
    const first = (0,first_run/* isFirstRun */.sK)(insights)
        ? [(0,first_run/* firstVerdictSentence */.x9)(insights).replaceAll('**', '').replaceAll('`', '')]
        : [];
    const sentences = [...(0,comparison/* comparisonSentences */.CX)(insights), ...first];
    return sentences.length === 0 ? '' : `<p>${html_text(sentences.join(' '), 1500)}</p>`;
}
function tiles(insights) {
    const rows = insights.status === 'no_data' ? [] : (0,changes/* numberRows */.L3)(insights);
    if (rows.length === 0)
        return '';
    const each = rows.map(({ name, now, of, change, sure }) => {
        const more = [change, sure].filter((part) => part !== '').join(', ');
        return [
            `<li><small>${html_text(name)}</small><b>${html_text(now)}`,
            of === undefined ? '' : ` <span class="of">${html_text(of)}</span>`,
            '</b>',
            more === '' ? '' : `<em>${arrowsToWords(html_text(more))}</em>`,
            '</li>',
        ].join('');
    });
    return `<ul class="tiles">${each.join('')}</ul>`;
}
function footer({ runUrl, issue }) {
    const links = [
        ...(runUrl === undefined ? [] : [html_anchor('the run', runUrl)]),
        ...(issue === undefined ? [] : [html_anchor(`issue #${issue.number}`, issue.url)]),
    ];
    return `<footer><p>${[...links, `Loop Introspection v${version/* VERSION */.x} · schema ${insights_version/* SCHEMA_VERSION */.f}`].join(' · ')}</p></footer>`;
}


/***/ })

};
