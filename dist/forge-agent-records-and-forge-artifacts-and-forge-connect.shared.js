export const id = 'forge-agent-records-and-forge-artifacts-and-forge-connect.shared';
export const ids = ['forge-agent-records-and-forge-artifacts-and-forge-connect.shared'];
export const modules = {

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient),
/* harmony export */   n: () => (/* binding */ downloadSigned)
/* harmony export */ });
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55603);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47642);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75222);



const MAX_REDIRECTS = 5;
/** Of one answer, unpacked: a page of 100 issues with the longest texts stays below half of it. */
const MAX_ANSWER_BYTES = 64 * 1024 ** 2;
const nothing = () => undefined;
/** Its notes on deprecated paths would repeat a server's text on the runner's stderr. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/** GitHub's own client, loaded here and nowhere else: it brings the runner's proxies and the token's header. */
async function openClient(server, token) {
    const { defaults, GitHub, getOctokitOptions } = await loadLibrary();
    const octokit = new GitHub(getOctokitOptions(checkToken(token), {
        baseUrl: server.apiUrl,
        userAgent: `loop-introspection/${_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        log: SILENT,
        request: { fetch: exchangeSafely(defaults.request?.fetch), log: SILENT },
    }));
    return async ({ method, path, body }, signal) => {
        try {
            const answer = await octokit.request({
                method,
                url: path,
                request: { signal, parseSuccessResponseBody: false },
                ...(body !== undefined && { data: body }),
            });
            return { ...answer, data: await readJson(answer) };
        }
        catch (error) {
            // An answer of 400 and above is thrown, with the answer in it.
            const { response } = error;
            if (response !== undefined)
                return response;
            throw error;
        }
    };
}
/** Loading it reads the proxies, and an address that is none throws with the proxy's password in its words. */
async function loadLibrary() {
    try {
        return await __webpack_require__.e(/* import() */ 'actions-github-lib-utils').then(__webpack_require__.bind(__webpack_require__, 79083));
    }
    catch {
        throw new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unreachable', {
            say: 'The client could not be started',
            remedy: 'check HTTPS_PROXY, HTTP_PROXY and GITHUB_EVENT_PATH',
        });
    }
}
/** A token that no header can hold would be quoted in the error of the one who tries. */
function checkToken(token) {
    const trimmed = token.trim();
    if (/^[\x21-\x7E]+$/.test(trimmed))
        return trimmed;
    throw new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unauthorized', trimmed === ''
        ? { say: 'The token is empty', remedy: 'give the job’s token or one of your own' }
        : {
            say: 'The token holds characters that no token has, such as a space or a line break',
            remedy: 'give it again',
        });
}
function exchangeSafely(send) {
    const follow = followWithinOrigin(send);
    return async (url, init) => readWhole(await follow(url, typeof init.body === 'string' ? { ...init, body: toAscii(init.body) } : init));
}
/** Some releases of Gitea and Forgejo decode a request in pieces, and break a character that lies across two of them. */
function toAscii(json) {
    return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Reads a file at an address that the forge signed. The token stays here: the address is another server's, and all that
 * this one asks for. Goes through the proxy that the API is reached by.
 *
 * @throws what the network does, or an error with the code ANSWER_TOO_LARGE
 */
async function downloadSigned(url, mostBytes, signal) {
    const { defaults } = await loadLibrary();
    const send = defaults.request?.fetch;
    const response = await send(url, { signal, redirect: 'manual' });
    return { status: response.status, bytes: await readBytes(response, mostBytes) };
}
/**
 * Reads an answer to its end, here and not in the client: that one takes what broke off, or took too long, for the whole
 * and reads without a bound.
 */
async function readWhole(response) {
    const bytes = await readBytes(response, MAX_ANSWER_BYTES);
    const { status, statusText, headers } = response;
    return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers });
}
/** Octokit looks through all of a text for numbers beyond what a double holds, which takes longer than all else of a page. */
async function readJson({ headers, data }) {
    const text = await new Response(data).text();
    if (!`${headers['content-type'] ?? ''}`.startsWith('application/json'))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
async function readBytes(response, mostBytes) {
    const chunks = [];
    let size = 0;
    // Leaving the loop early ends the connection.
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > mostBytes)
            throw Object.assign(new Error('the answer is too large'), { code: _failures_js__WEBPACK_IMPORTED_MODULE_1__/* .ANSWER_TOO_LARGE */ .QA });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Follows a redirect that keeps method and body, and only within the origin: the token goes nowhere else.
 * Any other redirect is the answer.
 */
function followWithinOrigin(send) {
    return async (url, init) => {
        let at = url;
        for (let hops = 0;; hops += 1) {
            const response = await send(at, { ...init, redirect: 'manual' });
            const next = targetOf(response, at);
            if (next === undefined || hops === MAX_REDIRECTS)
                return response;
            await response.body?.cancel();
            at = next;
        }
    };
}
function targetOf(response, from) {
    const location = response.headers.get('location');
    if (![301, 307, 308].includes(response.status) || location === null || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return target.origin === new URL(from).origin && target.username === '' && target.password === ''
        ? target.href
        : undefined;
}


/***/ }),

/***/ 75222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   QA: () => (/* binding */ ANSWER_TOO_LARGE),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bR: () => (/* binding */ explainShape),
/* harmony export */   n3: () => (/* binding */ explainNoAnswer),
/* harmony export */   wO: () => (/* binding */ explainNetwork)
/* harmony export */ });
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47642);

/** Whether asking again does no harm. Some questions are asked with a POST: GraphQL knows no other method. */
function isRead({ method, about }) {
    return method === 'GET' || about === 'user' || about === 'pulls';
}
/** An answer that never came, or that says nothing: a write may have happened, a read is tried again. */
function explainNoAnswer(asked, server, got, more = {}) {
    const thing = nameOf(asked, server);
    const error = isRead(asked)
        ? new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unreachable', { say: `Reading ${thing} got ${got}`, remedy: 'try again later' }, more)
        : new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unknown-outcome', `Writing ${thing} got ${got}, so it is not known whether it was written.`, more);
    return { error, again: 'reads', waitMs: more.waitMs };
}
/** A success that holds something else than the API promises: a log-in page, half an answer, nothing. */
function explainShape(status, asked, server) {
    const thing = nameOf(asked, server);
    const say = isRead(asked)
        ? {
            say: `Reading ${thing} got an answer of an unknown shape (HTTP ${status})`,
            remedy: `check that ${server.apiUrl} is the API and no log-in page or proxy answers for it`,
        }
        : `Writing ${thing} got an answer of an unknown shape (HTTP ${status}), so it is not known whether it was written.`;
    return { error: new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unknown-outcome', say, { status }), again: 'reads' };
}
/** The code of an answer that was not read to its end. */
const ANSWER_TOO_LARGE = 'ANSWER_TOO_LARGE';
/** Codes of errors before anything was sent. */
const NOT_CONNECTED = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** What the client threw instead of an answer. Its own words may quote addresses and headers; they are not repeated. */
function explainNetwork(thrown, asked, server) {
    const { host } = new URL(server.apiUrl);
    const codes = codesIn(thrown);
    const untrusted = codes.find((code) => /CERT|UNABLE_TO_(GET|VERIFY)/.test(code));
    if (untrusted !== undefined)
        return {
            error: new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unreachable', {
                say: `The certificate of ${host} is not trusted (${untrusted})`,
                remedy: 'if an authority of your own signed it, set NODE_EXTRA_CA_CERTS to that authority’s file',
            }),
            again: 'nothing',
        };
    const code = codes.find((one) => NOT_CONNECTED.has(one));
    if (code !== undefined)
        return {
            error: new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('unreachable', {
                say: `${host} cannot be reached (${code})`,
                remedy: 'check the address, the network and HTTPS_PROXY',
            }),
            again: 'reads',
        };
    if (codes.includes(ANSWER_TOO_LARGE))
        return { ...explainNoAnswer(asked, server, 'an answer that is too large'), again: 'nothing' };
    return explainNoAnswer(asked, server, codes.includes('TimeoutError') ? 'no answer in time' : 'no whole answer');
}
/** The codes along a chain of causes; a time-out has a name only. */
function codesIn(thrown) {
    const codes = [];
    for (let error = thrown; error instanceof Error; error = error.cause)
        codes.push('code' in error && typeof error.code === 'string' ? error.code : error.name);
    return codes;
}
function nameOf({ method, about, number }, { owner, repo }) {
    switch (about) {
        case 'user':
            return 'the token’s user';
        case 'issues':
            return `the issues of ${owner}/${repo}`;
        case 'issue':
            return number === undefined ? `a new issue in ${owner}/${repo}` : `issue #${number}`;
        case 'comments':
            return `${method === 'POST' ? 'a comment on' : 'the comments of'} issue #${number}`;
        case 'comment':
            return `comment ${number}`;
        case 'labels':
            return `the labels of ${owner}/${repo}`;
        case 'artifacts':
            return `the artifacts of ${owner}/${repo}`;
        case 'pulls':
            return `the pull requests of ${owner}/${repo}`;
        case 'runs':
            return `the workflow runs of ${owner}/${repo}`;
    }
}


/***/ }),

/***/ 87434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath),
/* harmony export */   X: () => (/* binding */ openIssueCalls)
/* harmony export */ });
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47642);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61137);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77039);



/** The path of the repository's things. */
function repositoryPath({ owner, repo }) {
    return `/repos/${owner}/${repo}`;
}
/** The calls that both dialects take and answer alike, but for the pages and the further filters of their lists. */
function openIssueCalls(send, server, paging, filters = {}) {
    const base = `${repositoryPath(server)}/issues`;
    const about = 'issue';
    return {
        async whoAmI() {
            try {
                const { data } = await send({ method: 'GET', path: '/user', about: 'user', shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .USER */ .m3 });
                return _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toIdentity */ .uH(data);
            }
            catch (error) {
                if (error instanceof _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q && ['forbidden', 'not-found'].includes(error.problem))
                    return undefined;
                throw error;
            }
        },
        async listIssues(label, state, { isUnfiltered = false, until } = {}) {
            const isAskedFor = (issue) => issue.state === state && issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
            const read = (answers) => answers
                .filter((answer) => (answer.pull_request ?? undefined) === undefined)
                .map((answer) => _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toIssue */ .N9(answer, server))
                .filter((issue) => isAskedFor(issue));
            const answers = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(send, { method: 'GET', path: base, about: 'issues', shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUES */ .N_ }, paging, ({ number }) => number, {
                query: { state, ...(isUnfiltered ? {} : { labels: label }), ...filters },
                ...(until !== undefined && { isEnough: (page) => read(page).some((issue) => until(issue)) }),
            });
            return read(answers);
        },
        async getIssue(number) {
            const { data } = await send({
                method: 'GET',
                path: `${base}/${number}`,
                about,
                number,
                shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8,
            });
            // A transferred issue is answered by the one that it became.
            if (data.number !== number)
                throw new _forge_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q('not-found', `Issue #${number} was moved to another repository.`);
            return _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toIssue */ .N9(data, server);
        },
        async postIssue(payload) {
            const { data } = await send({ method: 'POST', path: base, body: payload, about, shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .ISSUE */ .i8 });
            return _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toIssue */ .N9(data, server);
        },
        async patchIssue(number, payload) {
            const { data } = await send({
                method: 'PATCH',
                path: `${base}/${number}`,
                body: payload,
                about,
                number,
                shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .issueNumbered */ .Wu(number),
            });
            return _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toIssue */ .N9(data, server);
        },
        async postLabels(number, labels) {
            const path = `${base}/${number}/labels`;
            const { data } = await send({
                method: 'POST',
                path,
                body: { labels },
                about,
                number,
                shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELS */ .kg,
            });
            return data.map(({ name }) => name);
        },
        async listComments(number) {
            const answers = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(send, {
                method: 'GET',
                path: `${base}/${number}/comments`,
                about: 'comments',
                number,
                shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENTS */ .r_,
            }, paging, ({ id }) => id);
            return answers.map((answer) => _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toComment */ .T5(answer, server, number)).toSorted((a, b) => a.id - b.id);
        },
        async createComment(number, body) {
            const { data } = await send({
                method: 'POST',
                path: `${base}/${number}/comments`,
                body: { body },
                about: 'comments',
                number,
                shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT */ .YK,
            });
            return _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toComment */ .T5(data, server, number);
        },
        async editComment(id, body) {
            const { data } = await send({
                method: 'PATCH',
                path: `${base}/comments/${id}`,
                body: { body },
                about: 'comment',
                number: id,
                shape: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .commentNumbered */ .EO(id),
            });
            return _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .toComment */ .T5(data, server);
        },
    };
}


/***/ }),

/***/ 61137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ BY_LINK),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   yY: () => (/* binding */ BY_NUMBER)
/* harmony export */ });
/** A server that always names a next page is not followed for ever. */
const MAX_PAGES = 20;
/**
 * GitHub names the next page in a header. Only its query is taken: the request goes to our own path on our own server,
 * wherever the link points.
 */
const BY_LINK = {
    size: { per_page: '100' },
    next(_query, headers) {
        const link = /<([^<>]*)>\s*;[^<]*\brel="?next\b/.exec(String(headers['link'] ?? ''))?.[1];
        return link === undefined || !link.includes('?')
            ? undefined
            : Object.fromEntries(new URLSearchParams(link.slice(link.indexOf('?'))));
    },
};
/** Gitea's page sizes are the administrator's, and some lists have no pages: read until nothing new comes. */
const BY_NUMBER = {
    size: { limit: '50' },
    next: (query, _headers, page) => ({ ...query, page: String(page + 1) }),
};
/** Reads a list until there is no next page, a page brings nothing new or is enough, or 20 pages are read. */
async function readPages(send, call, paging, keyOf, { query, isEnough } = {}) {
    const found = new Map();
    let next = { ...query, ...paging.size };
    for (let page = 1; page <= MAX_PAGES && next !== undefined; page += 1) {
        const { data, headers } = await send({
            ...call,
            path: `${call.path}?${new URLSearchParams(next).toString()}`,
        });
        const before = found.size;
        for (const entry of data)
            found.set(keyOf(entry), entry);
        if (found.size === before || isEnough?.(data) === true)
            break;
        next = paging.next(next, headers, page);
    }
    return [...found.values()];
}


/***/ }),

/***/ 17792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   c_: () => (/* binding */ RIGHTS),
/* harmony export */   dz: () => (/* binding */ adviseOnGithub)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94343);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75222);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47642);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42503);




/** A refusal in words. Nothing of the answer's body gets into them: it is looked at only. */
function explainRefusal(answer, asked, server) {
    const { status } = answer;
    const mark = `HTTP ${status}`;
    const fail = (problem, say, remedy, again = 'nothing') => ({
        error: new _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q(problem, { say, ...(remedy !== undefined && { remedy }), mark }, { status }),
        again,
    });
    const thing = (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(asked, server);
    const refusal = refusalIn(answer.data);
    if (status < 400)
        return fail('redirected', 'The server redirects to an address that the token may not be sent to', 'check that GITHUB_API_URL is the address the server knows itself by');
    if (status === 401)
        return fail('unauthorized', 'The token was rejected', 'give one that is valid and has not expired', 'reads-once');
    if (status === 429 || (status === 403 && isRateLimit(answer, refusal.message)))
        return explainRateLimit(answer, status);
    if (status === 403)
        return explainForbidden(fail, refusal.message, asked, server);
    if (status === 423)
        return fail('forbidden', `The repository is archived, so ${thing} cannot be written`);
    if (status === 404 || status === 410)
        return explainMissing(fail, status, refusal.message, asked, server);
    if (status === 412 && server.dialect !== 'github')
        return fail('has-dependencies', `Open dependencies forbid closing ${thing}`, 'close them first');
    if (status >= 500 || status === 408)
        return (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNoAnswer */ .n3)(asked, server, `an error (HTTP ${status})`, {
            status,
            waitMs: (0,_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .toldWaitMs */ .P$)(answer.headers, Date.now()),
        });
    return explainInvalid(status === 413 ? 'body' : refusal.field, status, thing);
}
function explainInvalid(field, status, thing) {
    const what = field === undefined ? `a request about ${thing}` : `the ${field} of ${thing}`;
    const say = `The server refused ${what} (HTTP ${status}).`;
    return { error: new _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q('invalid', say, { status, field }), again: 'nothing' };
}
function explainRateLimit(answer, status) {
    const waitMs = (0,_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .toldWaitMs */ .P$)(answer.headers, Date.now());
    const wait = waitMs === undefined ? '' : `, and asks to wait ${Math.ceil(waitMs / 1000)} seconds`;
    return {
        error: new _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q('rate-limited', { say: `The server takes no more requests of this token for now${wait}`, mark: `HTTP ${status}` }, { status }),
        again: waitMs === undefined ? 'reads' : 'all',
        waitMs,
    };
}
function explainForbidden(fail, message, asked, server) {
    if (asked.about === 'comments' && /\block/i.test(message))
        return fail('locked', `Issue #${asked.number} is locked, so it takes no comment`, 'unlock it to get comments');
    if (/\barchived\b/i.test(message))
        return fail('forbidden', 'The repository is archived, so nothing can be written to it');
    const may = `The token may not ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(asked) ? 'read' : 'write'} ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(asked, server)}`;
    if (server.dialect !== 'github')
        return fail('forbidden', may, adviseOnGitea(message, asked, server));
    return fail('forbidden', may, adviseOnGithub(message, rightFor(asked)));
}
const ACTIONS = { things: 'the workflow runs', job: 'actions: read', personal: 'Actions: Read' };
const ISSUES = { things: 'issues', job: 'issues: write', personal: 'Issues: Read and write' };
const RIGHTS = {
    artifacts: ACTIONS,
    runs: ACTIONS,
    pulls: { things: 'the pull requests', job: 'pull-requests: read', personal: 'Pull requests: Read' },
};
function rightFor({ about }) {
    return about in RIGHTS ? RIGHTS[about] : ISSUES;
}
/** What to do where GitHub refuses, by its message. */
function adviseOnGithub(message, { job, personal }) {
    return /personal access token/i.test(message)
        ? `give the personal access token the repository permission ${personal}`
        : `give the job \`permissions:\` with \`contents: read\` and \`${job}\``;
}
/** A token needs a scope, and its user or its job the right, too: the answer tells which of the two is missing. */
function adviseOnGitea(message, asked, { dialect }) {
    const { things, job } = rightFor(asked);
    const right = (0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(asked) ? 'read' : 'write';
    const scope = /\b(?:read|write):(?:issue|organization|repository|user)\b/.exec(message)?.[0] ??
        `${right}:${asked.about in RIGHTS ? 'repository' : 'issue'}`;
    if (/\bscope/i.test(message))
        return `give it the scope \`${scope}\``;
    const where = dialect === 'gitea'
        ? `the job \`permissions:\` with \`contents: read\` and \`${job}\` (Gitea 1.26 or newer)`
        : 'run the job for no fork, where its own token cannot write';
    return `give its user the right to ${right} ${things} of the repository, as a collaborator has it, or ${where}`;
}
function explainMissing(fail, status, message, asked, server) {
    if (asked.about === 'artifacts')
        return fail('not-found', `The server does not show ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(asked, server)} to this token, or has deleted the one that was asked for`, 'give the job `permissions:` with `contents: read` and `actions: read`');
    if (asked.about in RIGHTS)
        return fail('not-found', `The server does not show ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(asked, server)} to this token`, `check that the repository exists and that the token has \`${server.dialect === 'github' ? rightFor(asked).job : 'read:repository'}\``);
    // GitHub hides from who may not write that it could be written.
    if (asked.about === 'labels' && !(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(asked) && server.dialect === 'github')
        return fail('forbidden', `The token may not write ${(0,_failures_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(asked, server)}`, 'give its user the right to write to the repository, or the job `permissions:` with `contents: read` and `issues: write`');
    const isOne = asked.number !== undefined;
    const isGone = status === 410;
    if (isOne && !(isGone && /disabled/i.test(message)))
        return fail('not-found', `The server does not find ${asked.about === 'comment' ? `comment ${asked.number}` : `issue #${asked.number}`}; it was deleted or moved`);
    const isGiteaIssues = server.dialect !== 'github' && /^issues?$/.test(asked.about);
    return isGone || isGiteaIssues
        ? fail('issues-disabled', `Issues are disabled in ${server.owner}/${server.repo}, or the token may not see it`, 'enable them in the repository’s settings')
        : fail('not-found', `The server does not show ${server.owner}/${server.repo} to this token`, 'check that the repository exists and that the token has `issues: write`');
}
function isRateLimit({ headers }, message) {
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /rate limit|abuse detection/i.test(message));
}
const FIELDS = ['title', 'body', 'labels', 'assignees'];
const REFUSAL = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()), []),
});
const FIELD_ERROR = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    field: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(FIELDS)), undefined),
    resource: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ''),
});
/** What an error's body says: its message, and the field that was refused (GitHub names it, Gitea mentions it). */
function refusalIn(data) {
    const { message, errors } = REFUSAL.safeParse(data).data ?? { message: '', errors: [] };
    const named = errors
        .map((entry) => FIELD_ERROR.safeParse(entry).data)
        .map((entry) => entry?.field ?? (entry?.resource === 'Label' ? 'labels' : undefined));
    const text = [...errors.filter((entry) => typeof entry === 'string'), message].join(' ');
    const word = /\b(title|body|label|assignee)/i.exec(text)?.[1]?.toLowerCase();
    const mentioned = FIELDS.find((field) => word !== undefined && field.startsWith(word));
    return { message, field: named.find((field) => field !== undefined) ?? mentioned };
}


/***/ }),

/***/ 77039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ NUMBERED_LABELS),
/* harmony export */   Bw: () => (/* binding */ REPOSITORY),
/* harmony export */   EO: () => (/* binding */ commentNumbered),
/* harmony export */   N9: () => (/* binding */ toIssue),
/* harmony export */   N_: () => (/* binding */ ISSUES),
/* harmony export */   T5: () => (/* binding */ toComment),
/* harmony export */   Wu: () => (/* binding */ issueNumbered),
/* harmony export */   YK: () => (/* binding */ COMMENT),
/* harmony export */   Zh: () => (/* binding */ VIEWER),
/* harmony export */   d_: () => (/* binding */ LABEL),
/* harmony export */   i8: () => (/* binding */ ISSUE),
/* harmony export */   kg: () => (/* binding */ LABELS),
/* harmony export */   m3: () => (/* binding */ USER),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   r_: () => (/* binding */ COMMENTS),
/* harmony export */   uH: () => (/* binding */ toIdentity),
/* harmony export */   y0: () => (/* binding */ NUMBERED_LABEL),
/* harmony export */   ym: () => (/* binding */ ARTIFACTS)
/* harmony export */ });
/* unused harmony export ARTIFACT */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);

/** What the forges answer, as far as it is used. A success of another shape (a log-in page, half an answer) is none. */
const id = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._positive */ .NC());
/** Built-in users of Gitea have negative ids. */
const user = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)), id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()) });
const label = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const issue = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: id,
    title: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['open', 'closed']),
    state_reason: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(user),
    labels: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([label, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]))),
    locked: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    is_locked: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    html_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    closed_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
const comment = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id, body: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), user: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(user), html_url: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const REPOSITORY = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id, default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)) });
const ARTIFACT = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id,
    name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    size_in_bytes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    expired: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    created_at: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    workflow_run: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
        head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        head_repository_id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    })),
});
const ARTIFACTS = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ARTIFACT) }), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ artifacts }) => artifacts));
const USER = user;
/** GraphQL answers 200 with what is wrong, too. */
const VIEWER = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ data: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(user) })) });
/** Where the status says it all. */
const ANYTHING = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J();
const ISSUE = issue;
const ISSUES = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(issue);
const COMMENT = comment;
const COMMENTS = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comment);
const LABELS = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(label);
const LABEL = label;
/** Gitea wants labels by their ids. */
const NUMBERED_LABEL = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id, name: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const NUMBERED_LABELS = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NUMBERED_LABEL);
/** An issue that is the one asked for; another one's answer says nothing about it. */
function issueNumbered(number) {
    return issue.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((answer) => answer.number === number));
}
function commentNumbered(number) {
    return comment.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((answer) => answer.id === number));
}
function toIssue(answer, server) {
    const closedAt = Date.parse(answer.closed_at ?? '');
    return {
        number: answer.number,
        title: answer.title,
        body: answer.body ?? '',
        state: answer.state,
        ...(typeof answer.state_reason === 'string' && { stateReason: answer.state_reason }),
        author: toIdentity(answer.user),
        labels: (answer.labels ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.name)),
        isLocked: answer.locked ?? answer.is_locked ?? false,
        url: pageOn(server, answer.html_url, `issues/${answer.number}`),
        // Gitea writes "never" as the year 1.
        ...(closedAt > 0 && { closedAt }),
    };
}
function toComment(answer, server, issueNumber) {
    const page = issueNumber === undefined ? 'issues' : `issues/${issueNumber}#issuecomment-${answer.id}`;
    return {
        id: answer.id,
        body: answer.body ?? '',
        author: toIdentity(answer.user),
        url: pageOn(server, answer.html_url, page),
    };
}
/** Who is gone has no user any more. */
function toIdentity(answer) {
    return { login: answer?.login ?? 'ghost', ...(answer?.id !== undefined && { id: answer.id }) };
}
/** The forge's own link, unless it leads away from the forge. */
function pageOn(server, link, page) {
    const url = URL.canParse(link) ? new URL(link).href : '';
    return url.startsWith(`${new URL(server.serverUrl).origin}/`)
        ? url
        : `${server.serverUrl}/${server.owner}/${server.repo}/${page}`;
}


/***/ }),

/***/ 48936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8462);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47642);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75222);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17792);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42503);





const MAX_RETRIES = 3;
/**
 * The one place for time limits, retries and errors, for both dialects.
 *
 * Reads are sent again while time is left. A write is sent again only when the forge refused it for its rate limit and
 * said how long to wait: any other write that failed may have happened.
 *
 * @param onRequest called before each request goes out, those that are sent again too
 * @param budget where several connections share the time
 */
async function openTransport(server, token, limits, clock, onRequest = () => undefined, budget = (0,_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .startBudget */ .cg)(limits.totalMs, clock)) {
    const exchange = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(server, token);
    async function attempt(call) {
        const limitMs = Math.ceil(Math.min(limits.requestMs, budget.leftMs()));
        if (limitMs === 0)
            throw outOfTime(limits);
        let answer;
        onRequest();
        try {
            answer = await exchange(call, clock.abortAfter(limitMs));
        }
        catch (error) {
            return (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainNetwork */ .wO)(error, call, server);
        }
        const isGood = (answer.status >= 200 && answer.status < 300) || (call.mayRedirect === true && answer.status === 302);
        if (!isGood)
            return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .GC)(answer, call, server);
        const parsed = call.shape.safeParse(answer.data);
        return parsed.success
            ? { data: parsed.data, headers: answer.headers }
            : (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .explainShape */ .bR)(answer.status, call, server);
    }
    return async (call) => {
        for (let tried = 0;; tried += 1) {
            const outcome = await attempt(call);
            if ('data' in outcome)
                return outcome;
            if ((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(call) && budget.leftMs() === 0)
                throw outOfTime(limits);
            const waitMs = waitBeforeRetry(outcome, (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(call), tried, limits);
            if (waitMs === undefined || !(await budget.wait(waitMs)))
                throw outcome.error;
        }
    };
}
/** Undefined when sending it again makes no sense, or could write twice. */
function waitBeforeRetry({ again, waitMs = 0 }, isHarmless, tried, { pauseMs }) {
    const times = again === 'nothing' || (again !== 'all' && !isHarmless) ? 0 : again === 'reads-once' ? 1 : MAX_RETRIES;
    return tried < times ? Math.max(waitMs, (0,_waits_js__WEBPACK_IMPORTED_MODULE_4__/* .growingPauseMs */ .aw)(pauseMs, tried)) : undefined;
}
function outOfTime({ totalMs }) {
    return new _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .ForgeError */ .Q('out-of-time', {
        say: `The server took longer than the ${totalMs / 1000} seconds that all requests together may take`,
        remedy: 'the next run tries again',
    });
}


/***/ })

};
