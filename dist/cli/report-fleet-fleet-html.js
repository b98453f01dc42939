export const id = 'report-fleet-fleet-html';
export const ids = ['report-fleet-fleet-html'];
export const modules = {

/***/ 85225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetHtml: () => (/* binding */ fleetHtml)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _history_plain_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3647);
/* harmony import */ var _safe_html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57127);
/* harmony import */ var _fleet_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57699);
/* harmony import */ var _loop_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81693);





/** What each part shows at most, so that the page of ten thousand loops stays one to read. */
const MOST = { first: 3, rows: 20, watched: 10, names: 300, waste: 10, leftOut: 20 };
const CHIPS = {
    stopped: 'high',
    look: 'high',
    watch: 'medium',
    steady: 'low',
    'too-few': '',
};
/** The page of many loops, without scripts and without requests. @param forge as for the Markdown page */
function fleetHtml(fleet, forge) {
    const labelOf = (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .labelsOfFleet */ .lI)(fleet);
    const named = (loop) => (0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .anchor */ .Y3)((0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .shortLabelText */ ._n)(labelOf(loop))), (0,_loop_url_js__WEBPACK_IMPORTED_MODULE_4__/* .loopUrl */ .w)(loop, forge));
    return (0,_history_plain_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPlainPage */ .I)({ title: (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetTitle */ .XM)(fleet), lead: (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetLead */ .bl)(fleet) }, [
        firstPart(fleet, named),
        loopsPart(fleet, named),
        sharedPart(fleet),
        ...['steady', 'too-few'].map((state) => namesPart((0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .upperFirst */ .Zb)(_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_WORDS */ .I7[state]), (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byName */ .nG)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .loopsIn */ .$W)(fleet, state), labelOf), named)),
        sumsPart(fleet),
        wastePart(fleet, labelOf),
        (0,_history_plain_page_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTable */ .$)('Left out', ['File', 'Why'], fleet.left_out.slice(0, MOST.leftOut).map(({ source, problem }) => [source, problem]), { note: moreOf(fleet.left_out.length, MOST.leftOut).join('') }),
    ]);
}
function firstPart(fleet, named) {
    const need = (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .needALook */ .Jh)(fleet, MOST.first);
    if (need.length === 0)
        return '';
    const items = need.map((loop) => `<li><b>${named(loop)}</b>: ${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whyText */ .ss)(loop))}. ${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .todoText */ .ku)(loop, fleet.summary.loops))}.</li>`);
    return `<div class="first high"><p><b>Look at ${need.length === 1 ? 'this' : 'these'} first</b></p><ul class="plain">${items.join('')}</ul></div>`;
}
/** Two columns, so that a phone has room for what to do; loops beyond the table by their names. */
function loopsPart(fleet, named) {
    const [need, watch] = [(0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .needALook */ .Jh)(fleet, MOST.rows), (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .loopsIn */ .$W)(fleet, 'watch').slice(0, MOST.watched)];
    const rows = [...need, ...watch].map((loop) => [
        `<b>${named(loop)}</b><br><span class="chip ${CHIPS[loop.state]}">${_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_WORDS */ .I7[loop.state]}</span>`,
        `${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .successText */ .xT)(loop))}<br>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .todoText */ .ku)(loop, fleet.summary.loops))}`,
    ]);
    const title = 'Loops by what to do first';
    const table = (0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlTable */ .I$)(title, ['Loop', 'Success, and the first thing to do'], rows, [], true);
    if (table === '')
        return '';
    const shown = new Set([...need, ...watch]);
    const others = (...states) => (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .loopsIn */ .$W)(fleet, ...states).filter((loop) => !shown.has(loop));
    const more = namesPart('More that need a look', others('stopped', 'look'), named) +
        namesPart('More to watch', others('watch'), named);
    return `<section>\n<h2>${title}</h2>\n${table}${more}\n</section>`;
}
function sharedPart({ shared, shared_omitted: omitted = 0, summary }) {
    if (shared.length === 0)
        return '';
    const items = shared.map((each) => `<li>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedText */ .b8)(each, summary.loops), 600)}</li>`);
    const more = omitted > 0 ? `<li>${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(omitted)} more in fleet.json</li>` : '';
    return `<section>\n<h2>Same thing in several loops</h2>\n<ul class="plain">${items.join('')}${more}</ul>\n</section>`;
}
function namesPart(title, loops, named) {
    if (loops.length === 0)
        return '';
    const items = loops
        .slice(0, MOST.names)
        .map((loop) => `${named(loop)} <span class="note">${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .successText */ .xT)(loop))}</span>`);
    const more = moreOf(loops.length, MOST.names);
    return (0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`${title}: ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(loops.length, 'loop')}`, `<p>${[...items, ...more].join(' · ')}</p>`);
}
function sumsPart(fleet) {
    const items = (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sumTexts */ .Ev)(fleet).map((sentence) => `<li>${(0,_safe_html_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(sentence)}</li>`);
    if (items.length === 0)
        return '';
    return `<section>\n<h2>All loops together</h2>\n<ul class="plain">${items.join('')}</ul>\n</section>`;
}
function wastePart(fleet, labelOf) {
    const { head, rows } = (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wasteTable */ .Hc)(fleet, labelOf);
    const note = moreOf(rows.length, MOST.waste).join('');
    return (0,_history_plain_page_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTable */ .$)('Waste and price by loop', head, rows.slice(0, MOST.waste), { numeric: [1, 2, 3], note });
}
function moreOf(count, most) {
    return count > most ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Zv)(count - most)} more in fleet.json.`] : [];
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


/***/ })

};
