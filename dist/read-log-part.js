export const id = 'read-log-part';
export const ids = ['read-log-part'];
export const modules = {

/***/ 78524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLogPart: () => (/* binding */ readLogPart)
/* harmony export */ });
/* harmony import */ var _model_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22673);
/* harmony import */ var _safe_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48795);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75310);
/* harmony import */ var _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53232);
/* harmony import */ var _cycle_sink_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95418);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56224);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85707);
/* harmony import */ var _sample_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45381);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78640);









/** Reads a part just as the whole log would be read: by the format that the first rows of the file say. */
function readLogPart({ file, range, settings, now, ownSecrets }, onBlock, onProgress) {
    const tally = new _tally_js__WEBPACK_IMPORTED_MODULE_8__/* .Tally */ .F('cycles', file.path, (0,_safe_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTexts */ .tq)(ownSecrets), (0,_model_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .makeZone */ .XP)(settings.timeZone));
    const cycles = new _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .BlockWriter */ .$7(onBlock);
    const recorded = { set: (_cycle, row) => cycles.record(row) };
    const sample = (0,_sample_log_js__WEBPACK_IMPORTED_MODULE_7__/* .sampleLog */ .D)(file, settings);
    const format = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_6__/* .choose */ .Sw)((0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrouble */ .KM)(sample) ? NOTHING : sample, settings).format;
    const sink = new _cycle_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .CycleSink */ .k(format, { source: 0, cycles, tally }, { settings, now, recorded });
    const trouble = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrouble */ .KM)(sample)
        ? sample
        : (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_5__/* .readJsonlPart */ .Wg)(file, range, tally, (record, line) => sink.row(record, line), onProgress);
    cycles.end();
    return { tally: tally.counts, lacks: sink.lacks, ...(trouble && { trouble }) };
}
const NOTHING = { container: 'jsonl', list: undefined, rows: [] };


/***/ })

};
