export const id = 'run-command';
export const ids = ['run-command'];
export const modules = {

/***/ 29624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   z: () => (/* binding */ COMMAND_USAGES)
/* harmony export */ });
/** The commands beside the report, each loaded when it is called. A new one is its file and its line. */
const COMMANDS = {
    backtest: {
        usage: 'backtest ...   (what each day of the log would have been told; backtest --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-report.shared'), __webpack_require__.e('commands-backtest')]).then(__webpack_require__.bind(__webpack_require__, 15755)),
    },
    diff: {
        usage: 'diff OLD NEW   (two insights.json compared; diff --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-diff')]).then(__webpack_require__.bind(__webpack_require__, 83094)),
    },
    inspect: {
        usage: 'inspect FILE   (how a log would be read, and a config for it; inspect --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-inspect')]).then(__webpack_require__.bind(__webpack_require__, 8168)),
    },
    record: {
        usage: 'record ...     (append one cycle to the log; record --help)',
        load: () => Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-record.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-record')]).then(__webpack_require__.bind(__webpack_require__, 71952)),
    },
};
const COMMAND_USAGES = Object.values(COMMANDS).map(({ usage }) => usage);


/***/ }),

/***/ 13584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29624);
/* harmony import */ var _publish_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70318);


/** The command from its arguments to its exit code. */
async function runCommand(args) {
    (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_1__/* .endWhenUnread */ .jp)();
    const [name = ''] = args;
    const named = Object.hasOwn(_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L, name) ? _commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name] : undefined;
    // Without the name of a command the program reports.
    const command = await (named === undefined ? Promise.all(/* import() */[__webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.packages'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-diff-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-record-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-inspect-and-commands-report.shared'), __webpack_require__.e('commands-backtest-and-commands-report.shared'), __webpack_require__.e('commands-report')]).then(__webpack_require__.bind(__webpack_require__, 84695)) : named.load());
    return command.run(named === undefined ? args : args.slice(1));
}


/***/ })

};
