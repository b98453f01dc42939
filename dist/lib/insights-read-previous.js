export const id = 'insights-read-previous';
export const ids = ['insights-read-previous'];
export const modules = {

/***/ 59545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPrevious: () => (/* binding */ readPrevious)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4196);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8653);
/* harmony import */ var _schema_failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49845);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24747);




/**
 * The parts of an insights.json that judging takes up: `readInsights` checks all of it, which costs a run twice as long as
 * judging does. A broken or older file is as if there were none.
 */
function readPrevious(text) {
    const value = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(shape(), (0,_model_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text));
    return value.success ? value.data : undefined;
}
const shape = () => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ schema_version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f), failure_reasons: _schema_failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReasons */ .O.failure_reasons });


/***/ })

};
