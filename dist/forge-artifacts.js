export const id = 'forge-artifacts';
export const ids = ['forge-artifacts'];
export const modules = {

/***/ 39102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchLastArtifact: () => (/* binding */ fetchLastArtifact)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8462);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75222);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47642);
/* harmony import */ var _issue_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87434);
/* harmony import */ var _locate_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15283);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61137);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77039);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48936);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42503);










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
    const { leftMs } = (0,_waits_js__WEBPACK_IMPORTED_MODULE_8__/* .startBudget */ .cg)(TOTAL_MS, _waits_js__WEBPACK_IMPORTED_MODULE_8__/* .REAL_CLOCK */ .Ib);
    const server = (0,_locate_server_js__WEBPACK_IMPORTED_MODULE_4__/* .locateServer */ .yE)(env);
    const send = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_7__/* .openTransport */ .g)(server, token, LIMITS, _waits_js__WEBPACK_IMPORTED_MODULE_8__/* .REAL_CLOCK */ .Ib);
    const newest = await findNewest(send, server, wanted);
    if (newest === undefined)
        return undefined;
    if (newest.size_in_bytes > wanted.mostBytes)
        throw tooLarge(wanted);
    const url = await locateFile(send, server, newest.id);
    const signal = _waits_js__WEBPACK_IMPORTED_MODULE_8__/* .REAL_CLOCK */ .Ib.abortAfter(Math.ceil(leftMs()));
    return { bytes: await download(url, wanted, signal), createdAt: newest.created_at ?? undefined };
}
/** A fork's pull request may come from a branch of the same name, and upload what it likes. */
async function findNewest(send, server, { name, runId }) {
    const path = (0,_issue_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .S)(server);
    const { data: repository } = await send({ method: 'GET', path, about, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_6__/* .REPOSITORY */ .Bw });
    const isWanted = ({ name: its, expired, workflow_run: run }) => its === name &&
        !expired &&
        run?.head_branch === repository.default_branch &&
        run.head_repository_id === repository.id &&
        String(run.id) !== runId;
    const artifacts = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_5__/* .readPages */ .n4)(send, { method: 'GET', path: `${path}/actions/artifacts`, about, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_6__/* .ARTIFACTS */ .ym }, _paging_js__WEBPACK_IMPORTED_MODULE_5__/* .BY_LINK */ .Zk, ({ id }) => id, 
    // The list begins with the newest.
    { query: { name }, isEnough: (page) => page.some(isWanted) });
    return artifacts.filter(isWanted).toSorted((a, b) => b.id - a.id)[0];
}
async function locateFile(send, server, id) {
    const path = `${(0,_issue_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .S)(server)}/actions/artifacts/${id}/zip`;
    const { headers } = await send({
        method: 'GET',
        path,
        about,
        shape: _shapes_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYTHING */ .n0,
        mayRedirect: true,
    });
    const { location } = headers;
    const isAddress = typeof location === 'string' && URL.canParse(location);
    const protocols = new Set(['https:', new URL(server.apiUrl).protocol]);
    if (isAddress && protocols.has(new URL(location).protocol))
        return location;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q('unknown-outcome', 'The server did not say where the artifact is kept.');
}
/** What the storage or the network says is not repeated: it may quote the signed address. */
async function download(url, wanted, signal) {
    let answer;
    try {
        answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadSigned */ .n)(url, wanted.mostBytes, signal);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ANSWER_TOO_LARGE */ .QA)
            throw tooLarge(wanted);
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q('unreachable', 'The storage of artifacts gave no whole answer in time.');
    }
    if (answer.status === 200)
        return answer.bytes;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q('unreachable', `The storage of artifacts answered ${answer.status}.`);
}
function tooLarge({ name, mostBytes }) {
    return new _forge_js__WEBPACK_IMPORTED_MODULE_2__/* .ForgeError */ .Q('invalid', `The artifact ${name} is over ${mostBytes / 1024 ** 2} MiB.`);
}


/***/ })

};
