export const id = 'forge-agent-records';
export const ids = ['forge-agent-records'];
export const modules = {

/***/ 26409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAgentRecords: () => (/* binding */ openAgentRecords)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/src/forge/forge.js
var forge = __webpack_require__(47642);
;// CONCATENATED MODULE: ./build/src/forge/paging.js
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
async function paging_readPages(send, call, paging, keyOf, { query, isEnough } = {}) {
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

;// CONCATENATED MODULE: ./build/src/forge/shapes.js

/** What the forges answer, as far as it is used. A success of another shape (a log-in page, half an answer) is none. */
const id = schemas/* int */.Whr().check(api/* _positive */.NC());
/** Built-in users of Gitea have negative ids. */
const user = schemas/* object */.Ikc({ login: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), id: schemas/* optional */.lqM(schemas/* int */.Whr()) });
const label = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
const issue = schemas/* object */.Ikc({
    number: id,
    title: schemas/* string */.YjP(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    state: schemas/* enum */.k5n(['open', 'closed']),
    state_reason: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(user),
    labels: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* union */.KCZ([label, schemas/* string */.YjP()]))),
    locked: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    is_locked: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    html_url: schemas/* string */.YjP(),
    closed_at: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    pull_request: schemas/* nullish */.cl6(schemas/* unknown */.L5J()),
});
const comment = schemas/* object */.Ikc({ id, body: schemas/* nullish */.cl6(schemas/* string */.YjP()), user: schemas/* nullish */.cl6(user), html_url: schemas/* string */.YjP() });
const REPOSITORY = schemas/* object */.Ikc({ id, default_branch: schemas/* string */.YjP().check(api/* _minLength */.m9(1)) });
const ARTIFACT = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    workflow_run: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        id: schemas/* optional */.lqM(schemas/* int */.Whr()),
        head_branch: schemas/* nullish */.cl6(schemas/* string */.YjP()),
        head_repository_id: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    })),
});
const ARTIFACTS = schemas/* pipe */.FsL(schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(ARTIFACT) }), schemas/* transform */.pdi(({ artifacts }) => artifacts));
const USER = (/* unused pure expression or super */ null && (user));
/** GraphQL answers 200 with what is wrong, too. */
const VIEWER = schemas/* object */.Ikc({ data: schemas/* nullish */.cl6(schemas/* object */.Ikc({ viewer: schemas/* nullish */.cl6(user) })) });
/** Where the status says it all. */
const ANYTHING = schemas/* unknown */.L5J();
const ISSUE = (/* unused pure expression or super */ null && (issue));
const ISSUES = schemas/* array */.YOg(issue);
const COMMENT = (/* unused pure expression or super */ null && (comment));
const COMMENTS = schemas/* array */.YOg(comment);
const LABELS = schemas/* array */.YOg(label);
const LABEL = (/* unused pure expression or super */ null && (label));
/** Gitea wants labels by their ids. */
const NUMBERED_LABEL = schemas/* object */.Ikc({ id, name: schemas/* string */.YjP() });
const NUMBERED_LABELS = schemas/* array */.YOg(NUMBERED_LABEL);
/** An issue that is the one asked for; another one's answer says nothing about it. */
function issueNumbered(number) {
    return issue.check(z.refine((answer) => answer.number === number));
}
function commentNumbered(number) {
    return comment.check(z.refine((answer) => answer.id === number));
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

;// CONCATENATED MODULE: ./build/src/forge/issue-calls.js



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
                const { data } = await send({ method: 'GET', path: '/user', about: 'user', shape: shapes.USER });
                return shapes.toIdentity(data);
            }
            catch (error) {
                if (error instanceof ForgeError && ['forbidden', 'not-found'].includes(error.problem))
                    return undefined;
                throw error;
            }
        },
        async listIssues(label, state, { isUnfiltered = false, until } = {}) {
            const isAskedFor = (issue) => issue.state === state && issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
            const read = (answers) => answers
                .filter((answer) => (answer.pull_request ?? undefined) === undefined)
                .map((answer) => shapes.toIssue(answer, server))
                .filter((issue) => isAskedFor(issue));
            const answers = await readPages(send, { method: 'GET', path: base, about: 'issues', shape: shapes.ISSUES }, paging, ({ number }) => number, {
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
                shape: shapes.ISSUE,
            });
            // A transferred issue is answered by the one that it became.
            if (data.number !== number)
                throw new ForgeError('not-found', `Issue #${number} was moved to another repository.`);
            return shapes.toIssue(data, server);
        },
        async postIssue(payload) {
            const { data } = await send({ method: 'POST', path: base, body: payload, about, shape: shapes.ISSUE });
            return shapes.toIssue(data, server);
        },
        async patchIssue(number, payload) {
            const { data } = await send({
                method: 'PATCH',
                path: `${base}/${number}`,
                body: payload,
                about,
                number,
                shape: shapes.issueNumbered(number),
            });
            return shapes.toIssue(data, server);
        },
        async postLabels(number, labels) {
            const path = `${base}/${number}/labels`;
            const { data } = await send({
                method: 'POST',
                path,
                body: { labels },
                about,
                number,
                shape: shapes.LABELS,
            });
            return data.map(({ name }) => name);
        },
        async listComments(number) {
            const answers = await readPages(send, {
                method: 'GET',
                path: `${base}/${number}/comments`,
                about: 'comments',
                number,
                shape: shapes.COMMENTS,
            }, paging, ({ id }) => id);
            return answers.map((answer) => shapes.toComment(answer, server, number)).toSorted((a, b) => a.id - b.id);
        },
        async createComment(number, body) {
            const { data } = await send({
                method: 'POST',
                path: `${base}/${number}/comments`,
                body: { body },
                about: 'comments',
                number,
                shape: shapes.COMMENT,
            });
            return shapes.toComment(data, server, number);
        },
        async editComment(id, body) {
            const { data } = await send({
                method: 'PATCH',
                path: `${base}/comments/${id}`,
                body: { body },
                about: 'comment',
                number: id,
                shape: shapes.commentNumbered(id),
            });
            return shapes.toComment(data, server);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/forge/records.js

/** Of one reading: a job's token may send a thousand an hour, to which everything else in the repository counts too. */
const MOST_REQUESTS = 60;
const TOO_MANY = { say: 'One reading may send no more requests' };
/** Sends until so many requests went out from now on. @throws ForgeError `rate-limited` after that */
function capRequests({ send, asked }, most) {
    const end = asked() + most;
    return async (call) => {
        if (asked() >= end)
            throw new forge/* ForgeError */.Q('rate-limited', TOO_MANY);
        return send(call);
    };
}
/** Reads a list that begins with the newest until it is older than the span, or something ends it. */
async function walkPages({ since }, keyOf, readPage) {
    const rows = new Map();
    const end = (cut) => ({ rows: [...rows.values()], cut });
    let cursor;
    for (;;) {
        let page;
        try {
            page = await readPage(cursor);
        }
        catch (error) {
            return end(noteTrouble(error));
        }
        const before = rows.size;
        for (const row of page.rows)
            rows.set(keyOf(row), row);
        const isPast = page.rows.some(({ createdAt }) => Date.parse(createdAt) < since.getTime());
        if (isPast || page.next === undefined || rows.size === page.total)
            return end();
        if (rows.size === before)
            return end({ say: 'The server answers the same page again and again' });
        cursor = page.next;
    }
}
/** What a server did. @throws what is no trouble of a server's */
function noteTrouble(error) {
    if (error instanceof forge/* ForgeError */.Q)
        return error.note;
    throw error;
}
/** @param from epoch milliseconds of the oldest row that was read; undefined where there is none */
function noteCut(things, from, why) {
    if (from === undefined)
        return why;
    const time = new Date(from).toISOString().slice(0, 16).replace('T', ' ');
    return noteBecause(`Of the ${things} only those since ${time} UTC were read`, why);
}
/** What came of it, and why. */
function noteBecause(what, { say, ...more }) {
    return { say: `${what}: ${say[0]?.toLowerCase() ?? ''}${say.slice(1)}`, ...more };
}
/** A workflow's path without the branch that some servers add, `claude.yml@refs/heads/main`. */
function withoutRef(path) {
    return path.replace(/@.*$/s, '');
}
function withoutZeros(counts) {
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
/** Whether a row lies in the span. */
function isWithin(createdAt, { since, now }) {
    const time = Date.parse(createdAt);
    return time >= since.getTime() && time <= now.getTime();
}
/** The time of the oldest row, in epoch milliseconds. */
function oldestOf(rows) {
    return rows.length === 0 ? undefined : Math.min(...rows.map(({ createdAt }) => Date.parse(createdAt)));
}

;// CONCATENATED MODULE: ./build/src/forge/gitea-records.js




const gitea_records_id = schemas/* int */.Whr().check(api/* _positive */.NC());
const gitea_records_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const number = schemas/* nullish */.cl6(schemas/* int */.Whr());
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((stamp) => Number.isFinite(Date.parse(stamp))));
const gitea_records_user = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), id: schemas/* optional */.lqM(schemas/* int */.Whr()) }));
const pull = schemas/* object */.Ikc({
    number: gitea_records_id,
    title: schemas/* string */.YjP(),
    user: gitea_records_user,
    labels: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))),
    state: schemas/* enum */.k5n(['open', 'closed']),
    draft: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    merged: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    created_at: time,
    closed_at: gitea_records_text,
    merged_at: gitea_records_text,
    merged_by: gitea_records_user,
    merge_commit_sha: gitea_records_text,
    additions: number,
    deletions: number,
    // The branch is the label: the reference names the request where the branch is gone.
    head: schemas/* nullish */.cl6(schemas/* object */.Ikc({ label: gitea_records_text, ref: gitea_records_text })),
});
const PULLS = schemas/* array */.YOg(pull);
/** Gitea's runs are alike to GitHub's; Forgejo's have names of their own. */
const run = schemas/* object */.Ikc({
    id: gitea_records_id,
    display_title: gitea_records_text,
    title: gitea_records_text,
    path: gitea_records_text,
    workflow_id: gitea_records_text,
    event: gitea_records_text,
    trigger_event: gitea_records_text,
    run_attempt: number,
    head_sha: gitea_records_text,
    commit_sha: gitea_records_text,
    head_branch: gitea_records_text,
    prettyref: gitea_records_text,
    status: schemas/* string */.YjP(),
    conclusion: gitea_records_text,
    created_at: gitea_records_text,
    created: gitea_records_text,
    started_at: gitea_records_text,
    started: gitea_records_text,
    completed_at: gitea_records_text,
    stopped: gitea_records_text,
    updated_at: gitea_records_text,
    updated: gitea_records_text,
    pull_requests: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ number: gitea_records_id }))),
});
const RUNS = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr(), workflow_runs: schemas/* array */.YOg(run) });
/** Forgejo tells with one word that a run ended and how. */
const ENDS = new Set(['success', 'failure', 'cancelled', 'skipped']);
/** Most releases have no list of a run's jobs. */
const NO_LOGS = {
    say: 'Logs of jobs are read on GitHub only',
    remedy: 'leave out `job-logs`, or let the loop write what it costs into a log of its own',
};
/** Pull requests of Gitea and Forgejo; who closed one and which issue it closes, they do not tell. */
async function readGiteaPullRequests(reading) {
    const { server, span } = reading;
    const send = capRequests(reading, MOST_REQUESTS);
    const ask = async (query) => {
        const path = `${repositoryPath(server)}/pulls?state=all&${query}`;
        const { data, headers } = await send({ method: 'GET', path, about: 'pulls', shape: PULLS });
        return { rows: data.map(toPullRequest), total: Number(headers['x-total-count']) };
    };
    const { rows, cut } = await walkPages(span, (row) => row.number, byNumber(ask));
    const notes = cut === undefined ? [] : [noteCut('pull requests', oldestOf(rows), cut)];
    return { rows: rows.filter(({ createdAt }) => isWithin(createdAt, span)), counted: {}, notes };
}
/** Workflow runs of Gitea and Forgejo, where the server has a list of them: older releases list jobs only. */
async function readGiteaRuns(reading, workflows, { logs }) {
    const { server, span } = reading;
    const send = capRequests(reading, MOST_REQUESTS);
    const ask = async (query) => {
        const path = `${repositoryPath(server)}/actions/runs?${query}`;
        try {
            const { data } = await send({ method: 'GET', path, about: 'runs', shape: RUNS });
            return { rows: data.workflow_runs.flatMap(toRun), total: data.total_count };
        }
        catch (error) {
            if (!(error instanceof forge/* ForgeError */.Q) || error.problem !== 'not-found')
                throw error;
            throw new forge/* ForgeError */.Q('not-found', {
                say: `The server shows no list of the workflow runs of ${server.owner}/${server.repo} to this token`,
                remedy: 'update a release that has none, or give the token `read:repository`',
                mark: 'HTTP 404',
            });
        }
    };
    const { rows, cut } = await walkPages(span, (row) => row.databaseId, byNumber(ask));
    const notes = cut === undefined ? [] : [noteCut('workflow runs', oldestOf(rows), cut)];
    if (logs !== undefined)
        notes.push(NO_LOGS);
    const files = new Set(workflows.map((name) => fileOf(name)));
    const wanted = rows
        .filter(({ createdAt }) => isWithin(createdAt, span))
        .filter(({ workflowPath }) => files.size === 0 || files.has(fileOf(workflowPath)));
    const having = (end) => wanted.filter(({ conclusion }) => conclusion === end).length;
    return {
        rows: wanted.filter(({ conclusion }) => conclusion !== '' && conclusion !== 'skipped'),
        counted: withoutZeros({ skipped: having('skipped'), unfinished: having('') }),
        notes,
    };
}
/** Pages by their numbers, until one is empty or all are read; how many rows one holds is the administrator's. */
function byNumber(ask) {
    return async (page = '1') => {
        const found = await ask(`limit=50&page=${page}`);
        return { ...found, next: found.rows.length === 0 ? undefined : `${Number(page) + 1}` };
    };
}
function toPullRequest(answer) {
    const merged = stampIn(answer.merged_at);
    return {
        number: answer.number,
        title: answer.title,
        headRefName: firstOf(answer.head?.label, answer.head?.ref),
        author: toActor(answer.user),
        state: answer.merged === true ? 'MERGED' : answer.state === 'open' ? 'OPEN' : 'CLOSED',
        isDraft: answer.draft ?? false,
        createdAt: answer.created_at,
        closedAt: stampIn(answer.closed_at) ?? merged,
        mergedAt: merged,
        mergedBy: toActor(answer.merged_by),
        closedBy: null,
        additions: answer.additions ?? null,
        deletions: answer.deletions ?? null,
        labels: (answer.labels ?? []).map(({ name }) => ({ name })),
        closingIssuesReferences: [],
        mergeCommit: answer.merged === true && answer.merge_commit_sha ? { oid: answer.merge_commit_sha } : null,
    };
}
/** Only what the server runs itself has a negative number. */
function toActor(answer) {
    return answer ? { login: answer.login, is_bot: (answer.id ?? 0) < 0 } : null;
}
/** None where no time is told at all, as of a run that waits on some releases. */
function toRun(answer) {
    const started = stampIn(answer.started_at, answer.started);
    const ended = stampIn(answer.completed_at, answer.stopped, answer.updated_at, answer.updated);
    const createdAt = stampIn(answer.created_at, answer.created) ?? started ?? ended;
    if (createdAt === null)
        return [];
    const ref = answer.prettyref ?? '';
    const isDone = ENDS.has(answer.status);
    const isPull = /^#\d+$/.test(ref);
    return [
        {
            attempt: Math.max(1, answer.run_attempt ?? 1),
            conclusion: isDone ? answer.status : (answer.conclusion ?? ''),
            status: isDone ? 'completed' : answer.status,
            createdAt,
            startedAt: started ?? createdAt,
            updatedAt: ended ?? started ?? createdAt,
            databaseId: answer.id,
            displayTitle: firstOf(answer.display_title, answer.title),
            event: firstOf(answer.trigger_event, answer.event),
            headBranch: firstOf(answer.head_branch, isPull ? '' : ref),
            headSha: firstOf(answer.head_sha, answer.commit_sha),
            workflowName: fileOf(firstOf(answer.path, answer.workflow_id)),
            workflowPath: withoutRef(firstOf(answer.path, answer.workflow_id)),
            pullRequests: isPull ? [Number(ref.slice(1))] : (answer.pull_requests ?? []).map((one) => one.number),
        },
    ];
}
function fileOf(path) {
    return withoutRef(path).split('/').at(-1) ?? '';
}
function firstOf(...texts) {
    return texts.find((each) => (each ?? '') !== '') ?? '';
}
/** The first that is a time: "never" is written as the year 1 or 1970. */
function stampIn(...stamps) {
    return stamps.find((stamp) => Date.parse(stamp ?? '') > 0) ?? null;
}

// EXTERNAL MODULE: ./build/src/forge/locate-server.js
var locate_server = __webpack_require__(15283);
;// CONCATENATED MODULE: ./build/src/forge/failures.js

/** Whether asking again does no harm. Some questions are asked with a POST: GraphQL knows no other method. */
function isRead({ method, about }) {
    return method === 'GET' || about === 'user' || about === 'pulls';
}
/** An answer that never came, or that says nothing: a write may have happened, a read is tried again. */
function explainNoAnswer(asked, server, got, more = {}) {
    const thing = nameOf(asked, server);
    const error = isRead(asked)
        ? new forge/* ForgeError */.Q('unreachable', { say: `Reading ${thing} got ${got}`, remedy: 'try again later' }, more)
        : new forge/* ForgeError */.Q('unknown-outcome', `Writing ${thing} got ${got}, so it is not known whether it was written.`, more);
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
    return { error: new forge/* ForgeError */.Q('unknown-outcome', say, { status }), again: 'reads' };
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
            error: new forge/* ForgeError */.Q('unreachable', {
                say: `The certificate of ${host} is not trusted (${untrusted})`,
                remedy: 'if an authority of your own signed it, set NODE_EXTRA_CA_CERTS to that authority’s file',
            }),
            again: 'nothing',
        };
    const code = codes.find((one) => NOT_CONNECTED.has(one));
    if (code !== undefined)
        return {
            error: new forge/* ForgeError */.Q('unreachable', {
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

// EXTERNAL MODULE: ./build/src/forge/waits.js
var waits = __webpack_require__(42503);
;// CONCATENATED MODULE: ./build/src/forge/refusals.js




/** A refusal in words. Nothing of the answer's body gets into them: it is looked at only. */
function explainRefusal(answer, asked, server) {
    const { status } = answer;
    const mark = `HTTP ${status}`;
    const fail = (problem, say, remedy, again = 'nothing') => ({
        error: new forge/* ForgeError */.Q(problem, { say, ...(remedy !== undefined && { remedy }), mark }, { status }),
        again,
    });
    const thing = nameOf(asked, server);
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
        return explainNoAnswer(asked, server, `an error (HTTP ${status})`, {
            status,
            waitMs: (0,waits/* toldWaitMs */.P$)(answer.headers, Date.now()),
        });
    return explainInvalid(status === 413 ? 'body' : refusal.field, status, thing);
}
function explainInvalid(field, status, thing) {
    const what = field === undefined ? `a request about ${thing}` : `the ${field} of ${thing}`;
    const say = `The server refused ${what} (HTTP ${status}).`;
    return { error: new forge/* ForgeError */.Q('invalid', say, { status, field }), again: 'nothing' };
}
function explainRateLimit(answer, status) {
    const waitMs = (0,waits/* toldWaitMs */.P$)(answer.headers, Date.now());
    const wait = waitMs === undefined ? '' : `, and asks to wait ${Math.ceil(waitMs / 1000)} seconds`;
    return {
        error: new forge/* ForgeError */.Q('rate-limited', { say: `The server takes no more requests of this token for now${wait}`, mark: `HTTP ${status}` }, { status }),
        again: waitMs === undefined ? 'reads' : 'all',
        waitMs,
    };
}
function explainForbidden(fail, message, asked, server) {
    if (asked.about === 'comments' && /\block/i.test(message))
        return fail('locked', `Issue #${asked.number} is locked, so it takes no comment`, 'unlock it to get comments');
    if (/\barchived\b/i.test(message))
        return fail('forbidden', 'The repository is archived, so nothing can be written to it');
    const may = `The token may not ${isRead(asked) ? 'read' : 'write'} ${nameOf(asked, server)}`;
    if (server.dialect !== 'github')
        return fail('forbidden', may, adviseOnGitea(message, asked, server));
    return fail('forbidden', may, adviseOnGithub(message, rightFor(asked)));
}
const ACTIONS = { things: 'the workflow runs', job: 'actions: read', personal: 'Actions: Read' };
const refusals_ISSUES = { things: 'issues', job: 'issues: write', personal: 'Issues: Read and write' };
const RIGHTS = {
    artifacts: ACTIONS,
    runs: ACTIONS,
    pulls: { things: 'the pull requests', job: 'pull-requests: read', personal: 'Pull requests: Read' },
};
function rightFor({ about }) {
    return about in RIGHTS ? RIGHTS[about] : refusals_ISSUES;
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
    const right = isRead(asked) ? 'read' : 'write';
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
        return fail('not-found', `The server does not show ${nameOf(asked, server)} to this token, or has deleted the one that was asked for`, 'give the job `permissions:` with `contents: read` and `actions: read`');
    if (asked.about in RIGHTS)
        return fail('not-found', `The server does not show ${nameOf(asked, server)} to this token`, `check that the repository exists and that the token has \`${server.dialect === 'github' ? rightFor(asked).job : 'read:repository'}\``);
    // GitHub hides from who may not write that it could be written.
    if (asked.about === 'labels' && !isRead(asked) && server.dialect === 'github')
        return fail('forbidden', `The token may not write ${nameOf(asked, server)}`, 'give its user the right to write to the repository, or the job `permissions:` with `contents: read` and `issues: write`');
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
const REFUSAL = schemas/* object */.Ikc({
    message: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    errors: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* unknown */.L5J()), []),
});
const FIELD_ERROR = schemas/* object */.Ikc({
    field: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* enum */.k5n(FIELDS)), undefined),
    resource: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
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

;// CONCATENATED MODULE: ./build/src/forge/github-pulls.js





/** Everything that varies is a variable: no text gets into the query. */
const QUERY = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    pullRequests(first: $first, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title headRefName state isDraft createdAt closedAt mergedAt additions deletions
        author { kind: __typename login }
        mergedBy { kind: __typename login }
        mergeCommit { oid }
        labels(first: 10) { nodes { name } }
        closingIssuesReferences(first: 1) { nodes { number repository { nameWithOwner } } }
        timelineItems(itemTypes: [CLOSED_EVENT], last: 1) {
          nodes { ... on ClosedEvent { actor { kind: __typename login } } }
        }
        reviews { totalCount }
        commits { totalCount }
      }
    }
  }
}`;
/** Pull requests a page: the most that GitHub gives, and what it still answers where so many take it too long. */
const PAGE = 100;
const SMALL_PAGE = 25;
const actor = schemas/* nullish */.cl6(schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), login: schemas/* string */.YjP() }));
const nodesOf = (node) => schemas/* nullish */.cl6(schemas/* object */.Ikc({ nodes: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* nullable */.mee(node))) }));
const total = schemas/* nullish */.cl6(schemas/* object */.Ikc({ totalCount: schemas/* int */.Whr() }));
const github_pulls_time = schemas/* string */.YjP().check(schemas/* refine */.YPB((text) => Number.isFinite(Date.parse(text))));
const pullRequest = schemas/* object */.Ikc({
    number: schemas/* int */.Whr(),
    title: schemas/* string */.YjP(),
    headRefName: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
    isDraft: schemas/* boolean */.zMY(),
    createdAt: github_pulls_time,
    closedAt: schemas/* nullish */.cl6(github_pulls_time),
    mergedAt: schemas/* nullish */.cl6(github_pulls_time),
    additions: schemas/* int */.Whr(),
    deletions: schemas/* int */.Whr(),
    author: actor,
    mergedBy: actor,
    mergeCommit: schemas/* nullish */.cl6(schemas/* object */.Ikc({ oid: schemas/* string */.YjP() })),
    labels: nodesOf(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    closingIssuesReferences: nodesOf(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) })),
    timelineItems: nodesOf(schemas/* object */.Ikc({ actor })),
    reviews: total,
    commits: total,
});
const problem = schemas/* object */.Ikc({
    type: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    message: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    path: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* unknown */.L5J()), []),
});
const READ_ISSUES = { things: 'issues', job: 'issues: read', personal: 'Issues: Read' };
/** Both may be there: an answer in part, and why it is not whole. */
const ANSWER = schemas/* object */.Ikc({
    data: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        repository: schemas/* nullish */.cl6(schemas/* object */.Ikc({
            nameWithOwner: schemas/* string */.YjP(),
            pullRequests: schemas/* nullish */.cl6(schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* nullish */.cl6(schemas/* string */.YjP()) }),
                nodes: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* nullable */.mee(pullRequest))),
            })),
        })),
    })),
    errors: schemas/* nullish */.cl6(schemas/* array */.YOg(problem)),
})
    .check(schemas/* refine */.YPB(({ data, errors }) => (data?.repository ?? undefined) !== undefined || (errors ?? []).length > 0));
/** Pull requests of GitHub and GitHub Enterprise Server, by GraphQL. */
async function readGithubPullRequests(reading) {
    const { server, span } = reading;
    const send = capRequests(reading, MOST_REQUESTS);
    const notes = new Map();
    let size = PAGE;
    async function readPage(after) {
        const variables = { owner: server.owner, name: server.repo, first: size, after };
        const { data: answer } = await send({
            method: 'POST',
            path: (0,locate_server/* graphqlUrl */.XS)(server),
            body: { query: QUERY, variables },
            about: 'pulls',
            shape: ANSWER,
        });
        const repository = answer.data?.repository;
        const list = repository?.pullRequests;
        const problems = answer.errors ?? [];
        if (list === null || list === undefined)
            throw explainProblem(problems[0], server);
        for (const one of problems) {
            const { message, note } = explainProblem(one, server);
            notes.set(message, note);
        }
        const { hasNextPage, endCursor } = list.pageInfo;
        return {
            rows: (list.nodes ?? []).flatMap((node) => node === null ? [] : toRow(node, repository?.nameWithOwner)),
            next: hasNextPage ? (endCursor ?? undefined) : undefined,
        };
    }
    const { rows, cut } = await walkPages(span, ({ number }) => number, async (cursor) => {
        try {
            return await readPage(cursor ?? null);
        }
        catch (error) {
            if (!isTooSlow(error) || size === SMALL_PAGE)
                throw error;
            size = SMALL_PAGE;
            return readPage(cursor ?? null);
        }
    });
    const told = [
        ...notes.values(),
        ...(cut === undefined ? [] : [noteCut('pull requests', oldestOf(rows), cut)]),
    ];
    return { rows: rows.filter(({ createdAt }) => isWithin(createdAt, span)), counted: {}, notes: told };
}
function toRow(node, repository) {
    const listed = (list) => (list?.nodes ?? []).filter((each) => each !== null);
    // An issue of another repository is none of this one's tasks, though it may bear the number of one.
    const closes = listed(node.closingIssuesReferences).filter((issue) => issue.repository.nameWithOwner === repository);
    // One that was opened again was closed before.
    const closing = node.state === 'OPEN' ? undefined : listed(node.timelineItems).at(-1);
    return {
        number: node.number,
        title: node.title,
        headRefName: node.headRefName,
        author: github_pulls_toActor(node.author),
        state: node.state,
        isDraft: node.isDraft,
        createdAt: node.createdAt,
        closedAt: node.closedAt ?? null,
        mergedAt: node.mergedAt ?? null,
        mergedBy: github_pulls_toActor(node.mergedBy),
        closedBy: github_pulls_toActor(closing?.actor),
        additions: node.additions,
        deletions: node.deletions,
        labels: listed(node.labels).map(({ name }) => ({ name })),
        closingIssuesReferences: closes.map(({ number }) => ({ number })),
        mergeCommit: node.mergeCommit ?? null,
        ...(node.reviews && { reviews: node.reviews.totalCount }),
        ...(node.commits && { commits: node.commits.totalCount }),
    };
}
function github_pulls_toActor(answer) {
    if (!answer)
        return null;
    const isBot = answer.kind === 'Bot';
    return { login: isBot ? `app/${answer.login}` : answer.login, is_bot: isBot };
}
/** GitHub gives up after ten seconds, and says so in one of these ways. */
function isTooSlow(error) {
    return (error instanceof forge/* ForgeError */.Q &&
        error.problem === 'unreachable' &&
        [200, 502, 504].includes(error.status ?? 0));
}
/** An error that came with a success, in words of ours. */
function explainProblem(found, server) {
    const { type = '', message = '', path = [] } = found ?? {};
    const name = /^[A-Z_]{1,40}$/.test(type) ? type : 'error';
    const things = `the pull requests of ${server.owner}/${server.repo}`;
    const fail = (kind, say, remedy) => new forge/* ForgeError */.Q(kind, { say, ...(remedy !== undefined && { remedy }), mark: `GraphQL ${name}` }, { status: 200 });
    if (type.startsWith('RATE_LIMIT') || /rate limit/i.test(message))
        return fail('rate-limited', 'The server takes no more requests of this token for now');
    if (/\bSAML\b/.test(message))
        return fail('forbidden', `The organization of ${things} asks for single sign-on`, 'authorize the token for that organization');
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
        const isIssue = path.includes('closingIssuesReferences');
        const what = isIssue ? `the issues that ${things} close` : things;
        return fail('forbidden', `The token may not read ${what}`, adviseOnGithub(message, isIssue ? READ_ISSUES : RIGHTS.pulls));
    }
    if (type === 'NOT_FOUND' && path.length < 2)
        return fail('not-found', `The server does not show ${things} to this token`, `check that the repository exists and that the token has \`${RIGHTS.pulls.job}\``);
    if (/doesn't exist on type/.test(message))
        return fail('invalid', `The server’s release does not know all that is asked of ${things}`, 'update it');
    return path.length < 2
        ? fail('unreachable', `Reading ${things} got an error`, 'try again later')
        : fail('unreachable', `The server answered ${things} in part only`);
}

;// CONCATENATED MODULE: ./build/src/forge/github-jobs.js




const github_jobs_PAGE = 100;
/** Of the newest failures, one request each. */
const MOST_FAILURES = 100;
/** Conclusions of a run, a job or a step that failed. */
const FAILURES = new Set(['failure', 'timed_out']);
const outcome = { name: schemas/* string */.YjP(), conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()) };
const job = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().check(api/* _positive */.NC()),
    ...outcome,
    steps: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc(outcome))),
});
const JOBS = schemas/* object */.Ikc({ jobs: schemas/* array */.YOg(job) });
function openJobs(server) {
    const known = new Map();
    return async (send, { databaseId }) => {
        const held = known.get(databaseId);
        if (held !== undefined)
            return held;
        const path = `${repositoryPath(server)}/actions/runs/${databaseId}/jobs?per_page=${github_jobs_PAGE}`;
        const { data } = await send({ method: 'GET', path, about: 'runs', shape: JOBS });
        known.set(databaseId, data.jobs);
        return data.jobs;
    };
}
/** Adds to the newest failures the step at which they failed. @returns notes */
async function nameFailedSteps(reading, rows, jobsOf) {
    const send = capRequests(reading, MOST_FAILURES);
    const failures = rows.filter(({ conclusion }) => FAILURES.has(conclusion)).slice(0, MOST_FAILURES);
    for (const [index, failure] of failures.entries()) {
        try {
            const jobs = await jobsOf(send, failure);
            const failed = ({ conclusion }) => FAILURES.has(conclusion ?? '');
            const step = jobs.find(failed)?.steps?.find(failed);
            if (step !== undefined)
                failure.failedStep = step.name;
        }
        catch (error) {
            // Of an old run nothing may be left.
            if (error instanceof forge/* ForgeError */.Q && error.problem === 'not-found')
                continue;
            const why = noteTrouble(error);
            const what = `Of ${failures.length} failures the failed steps of ${failures.length - index} were not read`;
            return [noteBecause(what, why)];
        }
    }
    return [];
}

// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/model/version.js
var version = __webpack_require__(55603);
;// CONCATENATED MODULE: ./build/src/forge/client.js



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
        userAgent: `loop-introspection/${version/* VERSION */.x}`,
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
        return await __webpack_require__.e(/* import() */ 'actions-github-lib-utils').then(__webpack_require__.bind(__webpack_require__, 32413));
    }
    catch {
        throw new forge/* ForgeError */.Q('unreachable', {
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
    throw new forge/* ForgeError */.Q('unauthorized', trimmed === ''
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
            throw Object.assign(new Error('the answer is too large'), { code: ANSWER_TOO_LARGE });
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

;// CONCATENATED MODULE: ./build/src/forge/signed-file.js





/** @throws ForgeError */
async function locateSigned(send, server, { path, about, one }) {
    const { headers } = await send({
        method: 'GET',
        path,
        about,
        shape: ANYTHING,
        mayRedirect: true,
    });
    const { location } = headers;
    const isAddress = typeof location === 'string' && URL.canParse(location);
    const protocols = new Set(['https:', new URL(server.apiUrl).protocol]);
    if (isAddress && protocols.has(new URL(location).protocol))
        return location;
    throw new forge/* ForgeError */.Q('unknown-outcome', `The server did not say where ${one} is kept.`);
}
/**
 * What the storage or the network says is not repeated: it may quote the signed address.
 *
 * @throws ForgeError `not-found` where it is not kept any more, `invalid` where it is too large
 */
async function readSigned(url, file, signal) {
    let answer;
    try {
        answer = await downloadSigned(url, file.mostBytes, signal);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === ANSWER_TOO_LARGE)
            throw tooLarge(file);
        throw new forge/* ForgeError */.Q('unreachable', `The storage of ${file.many} gave no whole answer in time.`);
    }
    const { status, bytes } = answer;
    if (status === 200)
        return bytes;
    const isGone = status === 404 || status === 410;
    throw new forge/* ForgeError */.Q(isGone ? 'not-found' : 'unreachable', `The storage of ${file.many} answered ${status}.`);
}
function tooLarge({ one, mostBytes }) {
    return new forge/* ForgeError */.Q('invalid', `${(0,words/* upperFirst */.Zb)(one)} is over ${mostBytes / 1024 ** 2} MiB.`);
}

;// CONCATENATED MODULE: ./build/src/forge/github-logs.js






/** The newest runs that ended, two requests each: its jobs, and where the log of the one that is the agent's is kept. */
const MOST_RUNS = 100;
const github_logs_MOST_REQUESTS = 2 * MOST_RUNS;
/** Of one run. */
const MOST_JOBS = 5;
/** Of one log, read and thrown away before the next. */
const MOST_BYTES = 32 * 1024 ** 2;
/** The storage is asked so often for one log. */
const TRIES = 2;
const LOOKS_LIKE_AN_AGENT = /claude|\bagent/i;
/** Adds to the newest runs what is read of the logs of their jobs. @returns notes */
async function readJobLogs(reading, rows, logs, jobsOf) {
    const send = capRequests(reading, github_logs_MOST_REQUESTS);
    const runs = rows
        .filter((run) => (run.conclusion === 'success' || FAILURES.has(run.conclusion)) && logs.isWanted(run))
        .slice(0, MOST_RUNS);
    let lost = 0;
    for (const [index, run] of runs.entries()) {
        try {
            const costs = [];
            for (const job of chooseJobs(await jobsOf(send, run))) {
                const cost = logs.read(await readLog(reading, send, job));
                if (cost !== undefined)
                    costs.push(cost);
            }
            // Set when all are in: some of them alone would be too few.
            run.costs = costs;
        }
        catch (error) {
            if (isOfThisLog(error)) {
                lost += 1;
                continue;
            }
            const unread = runs.length - index + lost;
            return [
                noteBecause(`Of ${(0,words/* plural */.LS)(runs.length, 'run')} the logs of ${unread} were not read`, noteTrouble(error)),
            ];
        }
    }
    if (lost > 0)
        return [noteLost(lost, runs.length)];
    return runs.length > 0 && runs.every(({ costs = [] }) => costs.length === 0)
        ? [noteNothing(runs.length)]
        : [];
}
/** Those that look like the agent's, else all. */
function chooseJobs(jobs) {
    const ran = jobs.filter(({ conclusion }) => conclusion !== 'skipped');
    const agents = ran.filter(({ name, steps }) => [name, ...(steps ?? []).map((step) => step.name)].some((each) => LOOKS_LIKE_AN_AGENT.test(each)));
    return (agents.length > 0 ? agents : ran).slice(0, MOST_JOBS);
}
async function readLog({ server, limit }, send, { id }) {
    const file = github_logs_fileOf(server, id);
    const url = await locateSigned(send, server, file);
    for (let tried = 1;; tried += 1) {
        try {
            return (await readSigned(url, file, limit())).toString();
        }
        catch (error) {
            if (isOfThisLog(error) || tried === TRIES)
                throw error;
        }
    }
}
function github_logs_fileOf(server, id) {
    return {
        path: `${repositoryPath(server)}/actions/jobs/${id}/logs`,
        about: 'runs',
        one: 'the log of a job',
        many: 'logs',
        mostBytes: MOST_BYTES,
    };
}
/** It is gone or too large, which says nothing of the next one. */
function isOfThisLog(error) {
    return error instanceof forge/* ForgeError */.Q && (error.problem === 'not-found' || error.problem === 'invalid');
}
function noteLost(lost, runs) {
    return {
        say: `Of ${(0,words/* plural */.LS)(runs, 'run')} the logs of ${lost} are not kept any more, or larger than ${MOST_BYTES / 1024 ** 2} MiB`,
        remedy: 'keep logs for longer in the settings of Actions',
    };
}
function noteNothing(runs) {
    return {
        say: `The logs of ${(0,words/* plural */.LS)(runs, 'run')} tell no cost`,
        remedy: 'leave out `job-logs`: it reads what Claude Code prints, and no other agent',
    };
}

;// CONCATENATED MODULE: ./build/src/forge/github-runs.js








const UNDOCUMENTED = 'startup_failure';
/**
 * What a run may be, the most usual first: those that did not work are counted only. Asking ends where they add up to all
 * runs.
 */
const STATUSES = [
    { status: 'success', isRead: true },
    { status: 'failure', isRead: true },
    { status: 'skipped', isRead: false },
    { status: 'cancelled', isRead: true },
    { status: 'in_progress', isRead: false },
    { status: 'queued', isRead: false },
    { status: 'action_required', isRead: true },
    { status: 'timed_out', isRead: true },
    { status: 'waiting', isRead: false },
    { status: 'neutral', isRead: true },
    { status: 'pending', isRead: false },
    { status: 'requested', isRead: false },
    { status: 'stale', isRead: true },
    { status: UNDOCUMENTED, isRead: true },
];
const github_runs_PAGE = 100;
/** Where a search ends, whatever it found. */
const SEARCH_END = 1000;
const NAMED_OTHERWISE = {
    say: 'A workflow is known by its file only',
    remedy: 'name it so, such as claude.yml',
};
const about = 'runs';
const github_runs_id = schemas/* int */.Whr().check(api/* _positive */.NC());
const github_runs_time = schemas/* string */.YjP().check(schemas/* refine */.YPB((text) => Number.isFinite(Date.parse(text))));
const repository = schemas/* nullish */.cl6(schemas/* object */.Ikc({ id: schemas/* nullish */.cl6(schemas/* int */.Whr()) }));
const github_runs_run = schemas/* object */.Ikc({
    id: github_runs_id,
    name: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    display_title: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    run_attempt: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    status: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    created_at: github_runs_time,
    run_started_at: schemas/* nullish */.cl6(github_runs_time),
    updated_at: github_runs_time,
    event: schemas/* string */.YjP(),
    head_branch: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    head_sha: schemas/* string */.YjP(),
    path: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    repository,
    pull_requests: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ number: github_runs_id, base: schemas/* nullish */.cl6(schemas/* object */.Ikc({ repo: repository })) }))),
});
const github_runs_RUNS = schemas/* object */.Ikc({ total_count: schemas/* int */.Whr(), workflow_runs: schemas/* array */.YOg(github_runs_run) });
const WORKFLOWS = schemas/* pipe */.FsL(schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ id: github_runs_id, path: schemas/* string */.YjP() })) }), schemas/* transform */.pdi(({ workflows }) => workflows));
/** Workflow runs of GitHub and GitHub Enterprise Server. */
async function readGithubRuns(reading, workflows, { failedSteps = false, logs }) {
    const { span, asked } = reading;
    const send = capRequests(reading, MOST_REQUESTS);
    const search = openSearch(send, span.since.getTime());
    const { lists, notes } = await locateLists(send, reading, workflows);
    const streams = [];
    const counts = [];
    for (const [index, list] of lists.entries()) {
        try {
            const opened = await openList(search, list, span.now.getTime());
            streams.push(...opened.streams);
            counts.push(...opened.counts);
        }
        catch (error) {
            const why = noteTrouble(error);
            if (list.file !== undefined && error instanceof forge/* ForgeError */.Q && error.problem === 'not-found') {
                notes.push(noteNoWorkflow(list.file, reading));
                continue;
            }
            // Successes without failures would be no record: what was begun of this list does not count.
            const which = `Of ${lists.length} workflows the runs of ${lists.length - index} were not read`;
            notes.push(index === 0 ? why : noteBecause(which, why));
            break;
        }
    }
    let cut;
    for (;;) {
        const [next] = streams.filter(({ isDone }) => !isDone).toSorted((a, b) => b.oldest - a.oldest);
        if (next === undefined)
            break;
        // What is counted only is counted anew where the span turns out to be shorter.
        if (asked() + counts.length >= MOST_REQUESTS)
            cut = TOO_MANY;
        try {
            if (cut === undefined)
                await search.readOn(next);
        }
        catch (error) {
            cut = noteTrouble(error);
        }
        if (cut !== undefined)
            break;
    }
    // Before that, some of the streams were not read.
    const from = cut === undefined
        ? undefined
        : Math.max(...streams.filter(({ isDone }) => !isDone).map(({ oldest }) => oldest));
    if (cut !== undefined)
        notes.push(noteCut('workflow runs', from, cut));
    for (const { isDone, total, rows } of streams)
        if (isDone)
            notes.push(...noteMissing(total ?? 0, rows.size));
    const all = new Map(streams.flatMap(({ rows }) => [...rows]));
    const rows = [...all.values()]
        .filter(({ createdAt }) => isWithin(createdAt, span) && (from === undefined || Date.parse(createdAt) >= from))
        .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.databaseId - a.databaseId);
    const counted = await recount(search, counts, span.now.getTime(), { from, cut });
    if (Object.values(counted).includes(SEARCH_END))
        notes.push({
            say: `The server may count no further than ${SEARCH_END} runs that were not read, and there may be more`,
        });
    const jobsOf = openJobs(reading.server);
    if (failedSteps)
        notes.push(...(await nameFailedSteps(reading, rows, jobsOf)));
    if (logs !== undefined)
        notes.push(...(await readJobLogs(reading, rows, logs, jobsOf)));
    return { rows, counted, notes };
}
function openSearch(send, since) {
    const ask = async (path, status, from, to, more) => {
        const query = new URLSearchParams({
            created: `${toSeconds(from)}..${toSeconds(to)}`,
            ...(status !== undefined && { status }),
            ...more,
        });
        const { data } = await send({ method: 'GET', path: `${path}?${query.toString()}`, about, shape: github_runs_RUNS });
        return data;
    };
    return {
        /** How many there are, without reading them. */
        async count(path, status, to, from = since) {
            return (await ask(path, status, from, to, { per_page: '1' })).total_count;
        },
        /** Reads one more page. A search that ended before its runs did is begun anew where it ended. */
        async readOn(stream) {
            const { path, status, rows, end, page } = stream;
            const answer = await ask(path, status, since, end, { per_page: `${github_runs_PAGE}`, page: `${page}` });
            const before = rows.size;
            for (const each of answer.workflow_runs) {
                rows.set(each.id, github_runs_toRow(each));
                stream.oldest = Math.min(stream.oldest, Date.parse(each.created_at));
            }
            stream.total ??= answer.total_count;
            const isLast = page * github_runs_PAGE === SEARCH_END;
            stream.isDone =
                rows.size === before ||
                    answer.workflow_runs.length < github_runs_PAGE ||
                    (page * github_runs_PAGE >= answer.total_count && !isLast);
            stream.page = isLast ? 1 : page + 1;
            if (isLast)
                stream.end = stream.oldest;
        },
    };
}
/** Asks of each kind how many there are, and reads the first page of those that are read. */
async function openList(search, { path }, now) {
    const streams = [];
    const counts = [];
    const all = await search.count(path, undefined, now);
    // There may be just as many, or the server counts no further than it shows.
    let left = all === SEARCH_END ? Infinity : all;
    for (const { status, isRead } of STATUSES) {
        if (left <= 0)
            break;
        if (!isRead) {
            const total = await search.count(path, status, now);
            if (total > 0)
                counts.push({ path, status, total });
            left -= total;
            continue;
        }
        const stream = {
            path,
            status,
            total: undefined,
            rows: new Map(),
            oldest: now,
            end: now,
            page: 1,
            isDone: false,
        };
        try {
            await search.readOn(stream);
        }
        catch (error) {
            if (status === UNDOCUMENTED && error instanceof forge/* ForgeError */.Q && error.problem === 'invalid')
                continue;
            throw error;
        }
        if (stream.rows.size > 0)
            streams.push(stream);
        left -= stream.total ?? 0;
    }
    return { streams, counts };
}
/** The counts of the time that was read; none where that cannot be told any more. */
async function recount(search, counts, now, { from, cut }) {
    if (cut !== undefined && cut !== TOO_MANY)
        return {};
    const counted = { skipped: 0, unfinished: 0 };
    try {
        for (const { path, status, total } of counts) {
            const its = from === undefined ? total : await search.count(path, status, now, from);
            counted[status === 'skipped' ? 'skipped' : 'unfinished'] += its;
        }
    }
    catch (error) {
        noteTrouble(error);
        return {};
    }
    return withoutZeros(counted);
}
/** A few may have changed while the rest was read. */
function noteMissing(total, read) {
    return total - read > Math.max(5, total / 100)
        ? [{ say: `The server told of ${total} workflow runs that ended alike, and showed ${read} of them` }]
        : [];
}
/** Files are asked for by their names; GitHub's own workflows have none that it takes, so their numbers are looked up. */
async function locateLists(send, { server }, workflows) {
    const base = `${repositoryPath(server)}/actions`;
    if (workflows.length === 0)
        return { lists: [{ path: `${base}/runs` }], notes: [] };
    const notes = [];
    const own = workflows.filter((name) => name.startsWith('dynamic/'));
    const files = new Set(workflows.filter((name) => !own.includes(name)).map((name) => name.split('/').at(-1) ?? ''));
    const lists = [];
    for (const file of files) {
        if (/^.+\.ya?ml$/i.test(file))
            lists.push({ path: `${base}/workflows/${encodeURIComponent(file)}/runs`, file });
        else
            notes.push(NAMED_OTHERWISE);
    }
    if (own.length > 0) {
        try {
            const call = { method: 'GET', path: `${base}/workflows`, about, shape: WORKFLOWS };
            const known = await paging_readPages(send, call, BY_LINK, (workflow) => workflow.id);
            const isNamed = (path) => own.some((name) => path === name || (name.endsWith('/*') && path.startsWith(name.slice(0, -1))));
            for (const { id: number, path } of known)
                if (isNamed(path))
                    lists.push({ path: `${base}/workflows/${number}/runs` });
        }
        catch (error) {
            notes.push(noteTrouble(error));
        }
    }
    return { lists, notes };
}
function noteNoWorkflow(file, { server: { owner, repo } }) {
    const name = /^[\w.-]+$/.test(file) ? `workflow ${file}` : 'workflow of one of the names';
    return {
        say: `The server shows no ${name} in ${owner}/${repo} to this token (HTTP 404)`,
        remedy: `check the name, and that the token has \`${RIGHTS.runs.job}\``,
    };
}
function github_runs_toRow(answer) {
    const home = answer.repository?.id;
    return {
        attempt: answer.run_attempt ?? 1,
        conclusion: answer.conclusion ?? '',
        status: answer.status ?? '',
        createdAt: answer.created_at,
        startedAt: answer.run_started_at ?? answer.created_at,
        updatedAt: answer.updated_at,
        databaseId: answer.id,
        displayTitle: answer.display_title ?? '',
        event: answer.event,
        headBranch: answer.head_branch ?? '',
        headSha: answer.head_sha,
        workflowName: answer.name ?? '',
        workflowPath: withoutRef(answer.path ?? ''),
        // A fork's run names pull requests of the repository that it was forked from.
        pullRequests: (answer.pull_requests ?? [])
            .filter(({ base }) => base?.repo?.id === home)
            .map(({ number }) => number),
    };
}
/** As a search takes it. */
function toSeconds(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./build/src/forge/transport.js





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
async function openTransport(server, token, limits, clock, onRequest = () => undefined, budget = (0,waits/* startBudget */.cg)(limits.totalMs, clock)) {
    const exchange = await openClient(server, token);
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
            return explainNetwork(error, call, server);
        }
        const isGood = (answer.status >= 200 && answer.status < 300) || (call.mayRedirect === true && answer.status === 302);
        if (!isGood)
            return explainRefusal(answer, call, server);
        const parsed = call.shape.safeParse(answer.data);
        return parsed.success
            ? { data: parsed.data, headers: answer.headers }
            : explainShape(answer.status, call, server);
    }
    return async (call) => {
        for (let tried = 0;; tried += 1) {
            const outcome = await attempt(call);
            if ('data' in outcome)
                return outcome;
            if (isRead(call) && budget.leftMs() === 0)
                throw outOfTime(limits);
            const waitMs = waitBeforeRetry(outcome, isRead(call), tried, limits);
            if (waitMs === undefined || !(await budget.wait(waitMs)))
                throw outcome.error;
        }
    };
}
/** Undefined when sending it again makes no sense, or could write twice. */
function waitBeforeRetry({ again, waitMs = 0 }, isHarmless, tried, { pauseMs }) {
    const times = again === 'nothing' || (again !== 'all' && !isHarmless) ? 0 : again === 'reads-once' ? 1 : MAX_RETRIES;
    return tried < times ? Math.max(waitMs, (0,waits/* growingPauseMs */.aw)(pauseMs, tried)) : undefined;
}
function outOfTime({ totalMs }) {
    return new forge/* ForgeError */.Q('out-of-time', {
        say: `The server took longer than the ${totalMs / 1000} seconds that all requests together may take`,
        remedy: 'the next run tries again',
    });
}

;// CONCATENATED MODULE: ./build/src/forge/agent-records.js







/** @param limits `totalMs` is that of both readings together, and begins when the first is asked for */
function openAgentRecords(server, token, limits, clock) {
    let budget;
    const isGithub = server.dialect === 'github';
    async function read(repository, span, how) {
        const nothing = { rows: [], counted: {}, requests: 0 };
        const [owner, repo] = (0,locate_server/* splitRepository */.T8)(repository) ?? [];
        if (owner === undefined || repo === undefined)
            return { ...nothing, notes: [{ say: 'The repository to read must be given as owner/name' }] };
        let requests = 0;
        try {
            const own = { ...server, owner, repo };
            const { leftMs } = (budget ??= (0,waits/* startBudget */.cg)(limits.totalMs, clock));
            const limit = () => clock.abortAfter(Math.ceil(Math.min(limits.requestMs, leftMs())));
            const send = await openTransport(own, token, limits, clock, () => (requests += 1), budget);
            return { ...(await how({ send, server: own, span, asked: () => requests, limit })), requests };
        }
        catch (error) {
            return { ...nothing, notes: [noteTrouble(error)], requests };
        }
    }
    return Promise.resolve({
        pullRequests: ({ repository, ...span }) => read(repository, span, isGithub ? readGithubPullRequests : readGiteaPullRequests),
        workflowRuns: ({ repository, workflows, failedSteps, logs, ...span }) => read(repository, span, (reading) => (isGithub ? readGithubRuns : readGiteaRuns)(reading, workflows, { failedSteps, logs })),
    });
}


/***/ }),

/***/ 55603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Equal to package.json's; a test holds it. */
const VERSION = '1.0.0';


/***/ })

};
