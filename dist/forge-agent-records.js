export const id = 'forge-agent-records';
export const ids = ['forge-agent-records'];
export const modules = {

/***/ 39004:
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
// EXTERNAL MODULE: ./build/src/forge/issue-calls.js
var issue_calls = __webpack_require__(87434);
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




const id = schemas/* int */.Whr().check(api/* _positive */.NC());
const gitea_records_text = schemas/* nullish */.cl6(schemas/* string */.YjP());
const number = schemas/* nullish */.cl6(schemas/* int */.Whr());
const time = schemas/* string */.YjP().check(schemas/* refine */.YPB((stamp) => Number.isFinite(Date.parse(stamp))));
const user = schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP().check(api/* _minLength */.m9(1)), id: schemas/* optional */.lqM(schemas/* int */.Whr()) }));
const pull = schemas/* object */.Ikc({
    number: id,
    title: schemas/* string */.YjP(),
    user,
    labels: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))),
    state: schemas/* enum */.k5n(['open', 'closed']),
    draft: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    merged: schemas/* nullish */.cl6(schemas/* boolean */.zMY()),
    created_at: time,
    closed_at: gitea_records_text,
    merged_at: gitea_records_text,
    merged_by: user,
    merge_commit_sha: gitea_records_text,
    additions: number,
    deletions: number,
    // The branch is the label: the reference names the request where the branch is gone.
    head: schemas/* nullish */.cl6(schemas/* object */.Ikc({ label: gitea_records_text, ref: gitea_records_text })),
});
const PULLS = schemas/* array */.YOg(pull);
/** Gitea's runs are alike to GitHub's; Forgejo's have names of their own. */
const run = schemas/* object */.Ikc({
    id,
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
    pull_requests: schemas/* nullish */.cl6(schemas/* array */.YOg(schemas/* object */.Ikc({ number: id }))),
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
        const path = `${(0,issue_calls/* repositoryPath */.S)(server)}/pulls?state=all&${query}`;
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
        const path = `${(0,issue_calls/* repositoryPath */.S)(server)}/actions/runs?${query}`;
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
// EXTERNAL MODULE: ./build/src/forge/refusals.js
var refusals = __webpack_require__(17792);
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
        return fail('forbidden', `The token may not read ${what}`, (0,refusals/* adviseOnGithub */.dz)(message, isIssue ? READ_ISSUES : refusals/* RIGHTS */.c_.pulls));
    }
    if (type === 'NOT_FOUND' && path.length < 2)
        return fail('not-found', `The server does not show ${things} to this token`, `check that the repository exists and that the token has \`${refusals/* RIGHTS */.c_.pulls.job}\``);
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
        const path = `${(0,issue_calls/* repositoryPath */.S)(server)}/actions/runs/${databaseId}/jobs?per_page=${github_jobs_PAGE}`;
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
// EXTERNAL MODULE: ./build/src/forge/signed-file.js
var signed_file = __webpack_require__(81648);
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
    const url = await (0,signed_file/* locateSigned */.p7)(send, server, file);
    for (let tried = 1;; tried += 1) {
        try {
            return (await (0,signed_file/* readSigned */.Nu)(url, file, limit())).toString();
        }
        catch (error) {
            if (isOfThisLog(error) || tried === TRIES)
                throw error;
        }
    }
}
function github_logs_fileOf(server, id) {
    return {
        path: `${(0,issue_calls/* repositoryPath */.S)(server)}/actions/jobs/${id}/logs`,
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

// EXTERNAL MODULE: ./build/src/forge/paging.js
var paging = __webpack_require__(61137);
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
    const base = `${(0,issue_calls/* repositoryPath */.S)(server)}/actions`;
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
            const known = await (0,paging/* readPages */.n4)(send, call, paging/* BY_LINK */.Zk, (workflow) => workflow.id);
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
        remedy: `check the name, and that the token has \`${refusals/* RIGHTS */.c_.runs.job}\``,
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

// EXTERNAL MODULE: ./build/src/forge/transport.js
var transport = __webpack_require__(48936);
// EXTERNAL MODULE: ./build/src/forge/waits.js
var waits = __webpack_require__(42503);
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
            const send = await (0,transport/* openTransport */.g)(own, token, limits, clock, () => (requests += 1), budget);
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
