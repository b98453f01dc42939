export const id = 'forge-artifacts';
export const ids = ['forge-artifacts'];
export const modules = {

/***/ 39102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchLastArtifact: () => (/* binding */ fetchLastArtifact)
/* harmony export */ });
/* harmony import */ var _issue_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87434);
/* harmony import */ var _locate_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15283);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61137);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77039);
/* harmony import */ var _signed_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81648);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48936);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42503);








/** Nobody waits longer for what a report is only the better for. */
const TOTAL_MS = 10_000;
const LIMITS = { requestMs: TOTAL_MS, totalMs: TOTAL_MS, pauseMs: 500 };
const about = 'artifacts';
/**
 * The newest artifact of a name that a run of the default branch left, on GitHub or GitHub Enterprise Server.
 *
 * @returns undefined where there is none
 * @throws ForgeError
 */
async function fetchLastArtifact(env, token, wanted) {
    const { leftMs } = (0,_waits_js__WEBPACK_IMPORTED_MODULE_6__/* .startBudget */ .cg)(TOTAL_MS, _waits_js__WEBPACK_IMPORTED_MODULE_6__/* .REAL_CLOCK */ .Ib);
    const server = (0,_locate_server_js__WEBPACK_IMPORTED_MODULE_1__/* .locateServer */ .yE)(env);
    const send = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .openTransport */ .g)(server, token, LIMITS, _waits_js__WEBPACK_IMPORTED_MODULE_6__/* .REAL_CLOCK */ .Ib);
    const newest = await findNewest(send, server, wanted);
    if (newest === undefined)
        return undefined;
    const { name, mostBytes } = wanted;
    const path = `${(0,_issue_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(server)}/actions/artifacts/${newest.id}/zip`;
    const file = { path, about, one: `the artifact ${name}`, many: 'artifacts', mostBytes };
    if (newest.size_in_bytes > mostBytes)
        throw (0,_signed_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(file);
    const url = await (0,_signed_file_js__WEBPACK_IMPORTED_MODULE_4__/* .locateSigned */ .p7)(send, server, file);
    const signal = _waits_js__WEBPACK_IMPORTED_MODULE_6__/* .REAL_CLOCK */ .Ib.abortAfter(Math.ceil(leftMs()));
    return { bytes: await (0,_signed_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSigned */ .Nu)(url, file, signal), createdAt: newest.created_at ?? undefined };
}
/** A fork's pull request may come from a branch of the same name, and upload what it likes. */
async function findNewest(send, server, { name, runId }) {
    const path = (0,_issue_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .S)(server);
    const { data: repository } = await send({ method: 'GET', path, about, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY */ .Bw });
    const isWanted = ({ name: its, expired, workflow_run: run }) => its === name &&
        !expired &&
        run?.head_branch === repository.default_branch &&
        run.head_repository_id === repository.id &&
        String(run.id) !== runId;
    const artifacts = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(send, { method: 'GET', path: `${path}/actions/artifacts`, about, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .ARTIFACTS */ .ym }, _paging_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_LINK */ .Zk, ({ id }) => id, 
    // The list begins with the newest.
    { query: { name }, isEnough: (page) => page.some(isWanted) });
    return artifacts.filter(isWanted).toSorted((a, b) => b.id - a.id)[0];
}


/***/ }),

/***/ 81648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ readSigned),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   p7: () => (/* binding */ locateSigned)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87578);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75222);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47642);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77039);





/** @throws ForgeError */
async function locateSigned(send, server, { path, about, one }) {
    const { headers } = await send({
        method: 'GET',
        path,
        about,
        shape: _shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .ANYTHING */ .n0,
        mayRedirect: true,
    });
    const { location } = headers;
    const isAddress = typeof location === 'string' && URL.canParse(location);
    const protocols = new Set(['https:', new URL(server.apiUrl).protocol]);
    if (isAddress && protocols.has(new URL(location).protocol))
        return location;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q('unknown-outcome', `The server did not say where ${one} is kept.`);
}
/**
 * What the storage or the network says is not repeated: it may quote the signed address.
 *
 * @throws ForgeError `not-found` where it is not kept any more, `invalid` where it is too large
 */
async function readSigned(url, file, signal) {
    let answer;
    try {
        answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadSigned */ .n)(url, file.mostBytes, signal);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === _failures_js__WEBPACK_IMPORTED_MODULE_2__/* .ANSWER_TOO_LARGE */ .QA)
            throw tooLarge(file);
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q('unreachable', `The storage of ${file.many} gave no whole answer in time.`);
    }
    const { status, bytes } = answer;
    if (status === 200)
        return bytes;
    const isGone = status === 404 || status === 410;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q(isGone ? 'not-found' : 'unreachable', `The storage of ${file.many} answered ${status}.`);
}
function tooLarge({ one, mostBytes }) {
    return new _forge_js__WEBPACK_IMPORTED_MODULE_3__/* .ForgeError */ .Q('invalid', `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .upperFirst */ .Zb)(one)} is over ${mostBytes / 1024 ** 2} MiB.`);
}


/***/ })

};
