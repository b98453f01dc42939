import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 78528:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _publish_node_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85856);
/* harmony import */ var _publish_print_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70318);


const problem = (0,_publish_node_version_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfNode */ .P)();
if (problem === undefined) {
    const { runFleetAction } = await Promise.all(/* import() */[__nccwpck_require__.e('run-fleet-action.packages'), __nccwpck_require__.e('run-fleet-action')]).then(__nccwpck_require__.bind(__nccwpck_require__, 43133));
    await runFleetAction(process.env);
}
else {
    const advice = 'Update the runner, or put a newer node first on its PATH.';
    (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printToOldNode */ .Ay)('stdout', `::error title=Node.js is too old::${problem} ${advice}`);
    process.exitCode = 1;
}
(0,_publish_print_js__WEBPACK_IMPORTED_MODULE_0__/* .exitWhenPrinted */ .lw)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 31783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Cuts of well-formed text at code points: half a character is none. */
/** The first `max` UTF-16 units, one less where that would split a code point. */
function startOf(text, max) {
    const start = text.slice(0, max);
    return start.isWellFormed() ? start : start.slice(0, -1);
}
/** The last `max` UTF-16 units, likewise. */
function endOf(text, max) {
    const end = text.slice(Math.max(0, text.length - max));
    return end.isWellFormed() ? end : end.slice(1);
}
/** The beginning, and a sign that it is one. At most `max` UTF-16 units. */
function shorten(text, max) {
    return text.length <= max ? text : `${startOf(text, max - 1)}…`;
}
/** A long name by its two ends, where what tells it from others stands. At most `max` UTF-16 units. */
function shortenMiddle(name, max) {
    if (name.length <= max)
        return name;
    const end = Math.floor((max - 1) / 2);
    return `${startOf(name, max - 1 - end)}…${endOf(name, end)}`;
}


/***/ }),

/***/ 85856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ problemOfNode)
/* harmony export */ });
/** The action and the command load the rest only on a Node that can parse it: an older one could not even say what is wrong. */
const OLDEST_NODE = 20;
/** What is wrong with the Node that runs this; undefined where nothing is. */
function problemOfNode() {
    const { node } = process.versions;
    if (Number.parseInt(node, 10) >= OLDEST_NODE)
        return undefined;
    return `Loop Introspection needs Node.js ${OLDEST_NODE} or newer and was started with ${node}.`;
}


/***/ }),

/***/ 70318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ printToOldNode),
/* harmony export */   h8: () => (/* binding */ goOnUnread),
/* harmony export */   lw: () => (/* binding */ exitWhenPrinted),
/* harmony export */   wi: () => (/* binding */ printLine)
/* harmony export */ });
/* unused harmony exports endWhenUnread, printError, printJson, printPage, printGroupedLog, showProgress, showShare, showWork */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _report_safe_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50916);


/**
 * The only place that writes to the process's output (beside `@actions/core`'s own commands).
 * Every line goes through `inertLine`, so that no text from a log becomes an order to the runner.
 */
/** For the action, whose log is the least of what it makes: one that cannot be written keeps nothing from its place. */
function goOnUnread() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
/** For the command, whose output is what it was called for. A reader that went away (`| head`) is no error. */
function endWhenUnread() {
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', ({ code, message }) => {
        if (code === 'EPIPE')
            process.exit();
        printError(`The output could not be written: ${message}. Give it a place with room.`);
        process.exit(2);
    });
}
/**
 * Ends the process with its exit code once everything is printed, whatever still runs: a publisher that was given
 * up goes on with its own retries.
 */
function exitWhenPrinted() {
    process.stdout.write('', () => process.exit());
}
/** Our own words as they are: what the others here are written in is more than an old Node knows. */
function printToOldNode(stream, words) {
    process[stream].write(`${words}\n`);
}
function printLine(line) {
    process.stdout.write(`${(0,_report_safe_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(line)}\n`);
}
function printError(line) {
    process.stderr.write(`${inertLine(line)}\n`);
}
/** JSON for another program: the same value, with what a runner or terminal would obey spelt as escapes. */
function printJson(json) {
    process.stdout.write(inertJson(json));
}
/** A page for another program: the same text, with what a runner would obey broken. */
function printPage(page) {
    process.stdout.write(inertPage(page));
}
/**
 * The report in a job's log: each section is a group that opens with a click.
 *
 * Inside a group the runner obeys no command: a second wall behind `inertLine`. A group is one write, so a signal
 * cannot leave the wall standing.
 */
function printGroupedLog(log) {
    for (const line of log.lead)
        printLine(line);
    for (const { title, lines } of log.sections) {
        const token = randomUUID();
        const body = lines.map((line) => `${inertLine(line)}\n`).join('');
        process.stdout.write(`::group::${inertLine(title)}\n::stop-commands::${token}\n${body}::${token}::\n::endgroup::\n`);
    }
}
/** A line on a terminal that says how far a long reading is, and goes away after it. */
function showProgress(path, bytesRead, bytesTotal) {
    const share = Math.floor((bytesRead / Math.max(1, bytesTotal)) * 100);
    showWork(bytesRead >= bytesTotal ? '' : `Reading ${inertLine(path)}: ${share}%`);
}
/** A line on a terminal that says how far a long piece of work is, and goes away after it. @param share 0 to 1 */
function showShare(share) {
    showWork(share >= 1 ? '' : `Judging: ${Math.floor(share * 100)}%`);
}
/** A line on a terminal that says what takes long, over the last such line; '' takes it away. */
function showWork(words) {
    process.stderr.write(`\r\u001B[K${words}`);
}


/***/ }),

/***/ 50916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   UJ: () => (/* binding */ inertText)
/* harmony export */ });
/* unused harmony exports stripInvisible, inertPage, inertJson */
/* harmony import */ var _safe_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72411);
/* harmony import */ var _model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31783);


/**
 * Makes text from outside harmless in a log.
 *
 * Runners take `##[command]` anywhere in a line and `::command::` after leading white space for orders to
 * themselves, and a lone CR starts a line for them. Terminals obey escape sequences.
 */
const MAX_LINE_LENGTH = 1000;
/**
 * Controls, line and paragraph separators, and what shows nothing or turns the direction of text: tag characters,
 * variation selectors, fillers, marks of direction, the blank of Braille.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]+/gu;
const SPACES = /\s+/gu;
/** One line of visible text: no control, no escape sequence, no run of white space, at most `max` UTF-16 units. */
function inertText(text, max = MAX_LINE_LENGTH) {
    // Cut first: a hostile text may be megabytes long.
    const start = text.slice(0, max * 4);
    const visible = stripInvisible(start).replace(SPACES, ' ').trim();
    return (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(breakCommands(visible), max);
}
/** Well-formed text without escape sequences; every run of invisible characters is one space. */
function stripInvisible(text) {
    return (0,_safe_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripEscapes */ .Nl)(text.toWellFormed()).replace(INVISIBLE, ' ');
}
/** A whole line that may hold our own colours: the last net under every printed line. */
function inertLine(line) {
    const kept = line
        .toWellFormed()
        .split(OUR_COLOURS)
        .map((part, index) => (index % 2 === 1 ? part : stripInvisible(part)))
        .join('');
    return (0,_model_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(breakCommands(kept), MAX_LINE_LENGTH);
}
// eslint-disable-next-line no-control-regex -- the colours are control characters
const OUR_COLOURS = /(\u001B\[\d{1,2}m)/u;
/** A page of ours on standard output: what a runner would obey is broken by U+200B, which the page may hold anyway. */
function inertPage(page) {
    return page
        .toWellFormed()
        .replace(/(?![\n\u200B])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
        .replaceAll('##[', '#\u200B#[')
        .replace(/^((?:(?!\n)[\s\p{Z}\u200B])*):(?=:)/gmu, '$1:\u200B');
}
/** JSON text that parses to the same value and holds no runner command, escape sequence or invisible character. */
function inertJson(json) {
    return json
        .replaceAll('##[', String.raw `#\u0023[`)
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (mark) => mark.replace(/[^]/g, (unit) => String.raw `\u` + unit.charCodeAt(0).toString(16).padStart(4, '0')));
}
function breakCommands(line) {
    const broken = line.replaceAll('##[', '## [');
    return /^[\s\p{Z}]*::/u.test(broken) ? `│ ${broken.trimStart()}` : broken;
}


/***/ }),

/***/ 72411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ stripEscapes),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export oneLine */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/** Shows nothing or turns the direction of text; line ends and tabs are white space and stay. */
const INVISIBLE = /[\p{Cf}\p{Co}\u{FE00}-\u{FE0F}\u{E0000}-\u{E0FFF}]+/gu;
const CONTROLS = /(?![\t\n\r])\p{Cc}+/gu;
/** The wide forms of ASCII that Chinese and Japanese text uses, U+FF01 to U+FF5E. */
const WIDE_ASCII = /[！-～]/gu;
const WIDE_OFFSET = 0xfee0;
const IS_PLAIN = /^[\n\r\t -~]*$/;
/** Before each sequence; `ESC \` ends one. */
// eslint-disable-next-line no-control-regex -- sequences begin with control characters
const SEQUENCE = /(?=[\u001B\u009B](?!\\))/;
/**
 * Without the escape sequences of terminals. One at a time: what Node looks for takes time in the square of the text where
 * many begin and none ends.
 */
function stripEscapes(text) {
    return text.split(SEQUENCE).map(node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters).join('');
}
/** Well-formed text as a reader takes it in: without colours and invisible characters, wide letters as plain ones. */
function plainText(text) {
    if (IS_PLAIN.test(text))
        return text;
    return stripEscapes(text.toWellFormed())
        .replace(INVISIBLE, '')
        .replace(CONTROLS, ' ')
        .replace(WIDE_ASCII, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - WIDE_OFFSET));
}
/** What a name or a quoted text may not hold: it is one line of well-formed text without controls. */
const IS_ONE_LINE = /^[ -~]*$/;
const BREAKS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** Well-formed text in one line without colours; every run of controls and what turns text round is one space. */
function oneLine(text) {
    return IS_ONE_LINE.test(text) ? text : stripEscapes(text.toWellFormed()).replace(BREAKS, ' ');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return chunkId + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(78528);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
