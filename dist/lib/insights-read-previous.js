export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 9545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPrevious: () => (/* binding */ readPrevious)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var _schema_failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9845);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4747);



/**
 * The parts of an insights.json that judging takes up: `readInsights` checks all of it, which costs a run twice as long as
 * judging does. A broken or older file is as if there were none.
 */
function readPrevious(text) {
    try {
        const value = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(shape(), JSON.parse(text));
        return value.success ? value.data : undefined;
    }
    catch {
        return undefined;
    }
}
const shape = () => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schema_version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f), failure_reasons: _schema_failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReasons */ .O });


/***/ })

};
