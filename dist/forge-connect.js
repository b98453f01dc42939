export const id = 'forge-connect';
export const ids = ['forge-connect'];
export const modules = {

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectForge: () => (/* binding */ connectForge)
});

// EXTERNAL MODULE: ./build/src/forge/forge.js
var forge = __webpack_require__(47642);
// EXTERNAL MODULE: ./build/src/forge/issue-calls.js
var issue_calls = __webpack_require__(87434);
;// CONCATENATED MODULE: ./build/src/forge/labels.js

/** What a label of ours looks like where it is missing; six hexadecimal digits of red, green and blue. */
const LABEL_COLOR = '5319e7';
const LABEL_DESCRIPTION = 'Kept by Loop Introspection';
/**
 * Makes a label. When the forge refuses it, or whether it was made is not known, the label may be there all the same:
 * somebody else made it, or we did. Looking again tells.
 *
 * @returns what was made; undefined where the label is there and may be anybody's
 */
async function makeLabel(make, isThere) {
    try {
        return await make();
    }
    catch (error) {
        const isDoubtful = error instanceof forge/* ForgeError */.Q && ['invalid', 'unknown-outcome'].includes(error.problem);
        if (!isDoubtful || !(await isThere()))
            throw error;
        return undefined;
    }
}
/**
 * Asks by a change of nothing whether labels may be written. A server that finds fault with the change, or not the label,
 * has looked at the right before that.
 */
async function askMayLabel(changeNothing) {
    try {
        await changeNothing();
    }
    catch (error) {
        if (!(error instanceof forge/* ForgeError */.Q) ||
            !['invalid', 'not-found', 'unknown-outcome'].includes(error.problem))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/src/forge/paging.js
var paging = __webpack_require__(61137);
// EXTERNAL MODULE: ./build/src/forge/shapes.js
var shapes = __webpack_require__(77039);
;// CONCATENATED MODULE: ./build/src/forge/gitea-labels.js





/** The labels of the repository and, where its owner is an organisation, of that one; read when needed, and once. */
function openGiteaLabels(send, server) {
    const path = `${(0,issue_calls/* repositoryPath */.S)(server)}/labels`;
    let own;
    let shared;
    const mayLabel = new Set();
    async function readLabels(from) {
        const call = { method: 'GET', path: from, about: 'labels', shape: shapes/* NUMBERED_LABELS */.$P };
        const labels = await (0,paging/* readPages */.n4)(send, call, paging/* BY_NUMBER */.yY, (label) => label.id);
        const ids = new Map();
        for (const { name, id } of labels.toSorted((a, b) => a.id - b.id))
            ids.set(name, [...(ids.get(name) ?? []), id]);
        return ids;
    }
    /** A person has no labels of an organisation, and not every token may ask for them. */
    async function readShared() {
        try {
            return await readLabels(`/orgs/${server.owner}/labels`);
        }
        catch (error) {
            if (!(error instanceof forge/* ForgeError */.Q) || !['not-found', 'forbidden'].includes(error.problem))
                throw error;
            return error.problem === 'forbidden' ? 'hidden' : new Map();
        }
    }
    async function ownIdsOf(name) {
        own ??= await readLabels(path);
        return own.get(name) ?? [];
    }
    /** Of several the lowest, which everybody takes. */
    async function idOf(name) {
        const [id] = await ownIdsOf(name);
        if (id !== undefined)
            return id;
        shared ??= await readShared();
        return shared === 'hidden' ? undefined : shared.get(name)?.[0];
    }
    /** Two runs that saw no label made one each: whoever made the newer one takes it away again, if it may. */
    async function yieldToTwin(name, made) {
        own = new Map([...(own ?? []), [name, [made]]]);
        try {
            const read = await readLabels(path);
            const ids = read.get(name) ?? [made];
            own = new Map([...read, [name, ids]]);
            if (ids[0] === made)
                return;
            await send({ method: 'DELETE', path: `${path}/${made}`, about: 'labels', shape: shapes/* ANYTHING */.n0 });
            own = new Map([...own, [name, ids.filter((id) => id !== made)]]);
        }
        catch (error) {
            // It may stay doubled, which the lists tell.
            if (!(error instanceof forge/* ForgeError */.Q))
                throw error;
        }
    }
    return {
        isMissing: async (name) => own !== undefined && (await idOf(name)) === undefined && shared !== 'hidden',
        isDoubled: async (name) => (await ownIdsOf(name)).length > 1,
        async idsOf(names) {
            const ids = [];
            for (const name of names) {
                const id = await idOf(name);
                if (id !== undefined)
                    ids.push(id);
            }
            if (ids.length > 0 || names.length === 0)
                return ids;
            throw new forge/* ForgeError */.Q('invalid', `The repository has no label ${names.join(', ')}; make it by hand.`, {
                field: 'labels',
            });
        },
        async ensure(name) {
            if ((await idOf(name)) !== undefined)
                return { isOurs: false };
            // Without the sign, older versions refuse the colour.
            const body = { name, color: `#${LABEL_COLOR}`, description: LABEL_DESCRIPTION };
            const made = await makeLabel(() => send({ method: 'POST', path, body, about: 'labels', shape: shapes/* NUMBERED_LABEL */.y0 }), async () => {
                own = await readLabels(path);
                return own.has(name);
            });
            if (made !== undefined)
                await yieldToTwin(name, made.data.id);
            if (shared !== 'hidden')
                return { isOurs: made !== undefined };
            const warning = `The label ${name} was made in the repository. If ${server.owner} is an organisation that has such a label, it was not seen: the token lacks the scope read:organization.`;
            return { isOurs: made !== undefined, warning };
        },
        async checkMayLabel(name) {
            if (mayLabel.has(name))
                return;
            const [id] = await this.idsOf([name]);
            await askMayLabel(() => send({ method: 'PATCH', path: `${path}/${id}`, body: {}, about: 'labels', shape: shapes/* ANYTHING */.n0 }));
            mayLabel.add(name);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/forge/gitea.js





/** Gitea and Forgejo. Labels are integers there, closing has no reason. */
function openGitea(send, server) {
    const { postIssue, patchIssue, postLabels, ...alike } = (0,issue_calls/* openIssueCalls */.X)(send, server, paging/* BY_NUMBER */.yY, {
        type: 'issues',
    });
    const labels = openGiteaLabels(send, server);
    return {
        dialect: server.dialect,
        ...alike,
        // Asked for a name that it does not know, the forge tells of every issue.
        listIssues: async (label, state, how) => (await labels.isMissing(label)) ? [] : alike.listIssues(label, state, how),
        // Where it cannot be asked, closing tells.
        async hasOpenDependencies(number) {
            const path = `${(0,issue_calls/* repositoryPath */.S)(server)}/issues/${number}/dependencies`;
            const call = { method: 'GET', path, about: 'issue', number, shape: shapes/* ISSUES */.N_ };
            try {
                const issues = await (0,paging/* readPages */.n4)(send, call, paging/* BY_NUMBER */.yY, (issue) => issue.number);
                return issues.some(({ state }) => state === 'open');
            }
            catch (error) {
                if (error instanceof forge/* ForgeError */.Q && ['not-found', 'forbidden'].includes(error.problem))
                    return false;
                throw error;
            }
        },
        isLabelDoubled: (name) => labels.isDoubled(name),
        async createIssue({ title, body, labels: names, assignees }) {
            const ids = await labels.idsOf(names);
            return postIssue({ title, body, labels: ids, ...(assignees.length > 0 && { assignees }) });
        },
        editIssue: (number, { stateReason: _stateReason, ...change }) => patchIssue(number, change),
        ensureLabel: (name) => labels.ensure(name),
        checkMayLabel: (name) => labels.checkMayLabel(name),
        addLabels: async (number, names) => postLabels(number, await labels.idsOf(names)),
    };
}

// EXTERNAL MODULE: ./build/src/forge/locate-server.js
var locate_server = __webpack_require__(15283);
;// CONCATENATED MODULE: ./build/src/forge/github.js






const UNTOLD = new Set(['forbidden', 'not-found', 'invalid', 'unknown-outcome', 'unreachable']);
/** GitHub and GitHub Enterprise Server. */
function openGitHub(send, server) {
    const { postIssue, patchIssue, postLabels, ...alike } = (0,issue_calls/* openIssueCalls */.X)(send, server, paging/* BY_LINK */.Zk);
    const labels = `${(0,issue_calls/* repositoryPath */.S)(server)}/labels`;
    const ensured = new Set();
    const mayLabel = new Set();
    async function hasLabel(name) {
        try {
            const path = `${labels}/${encodeURIComponent(name)}`;
            await send({ method: 'GET', path, about: 'labels', shape: shapes/* LABEL */.d_ });
            return true;
        }
        catch (error) {
            if (error instanceof forge/* ForgeError */.Q && error.problem === 'not-found')
                return false;
            throw error;
        }
    }
    /**
     * An app, as the job's own token is one, may not ask as people do. Its REST login ends in `[bot]`. Where this is not
     * answered, nobody tells: the question is no reason to write nothing.
     */
    async function whichApp() {
        const path = (0,locate_server/* graphqlUrl */.XS)(server);
        const body = { query: 'query { viewer { login } }' };
        try {
            const { data } = await send({ method: 'POST', path, body, about: 'user', shape: shapes/* VIEWER */.Zh });
            const login = data.data?.viewer?.login;
            return login === undefined ? undefined : { login: login.endsWith('[bot]') ? login : `${login}[bot]` };
        }
        catch (error) {
            if (error instanceof forge/* ForgeError */.Q && UNTOLD.has(error.problem))
                return undefined;
            throw error;
        }
    }
    return {
        dialect: server.dialect,
        ...alike,
        whoAmI: async () => (await alike.whoAmI()) ?? (await whichApp()),
        hasOpenDependencies: () => Promise.resolve(false),
        // Names are unique there.
        isLabelDoubled: () => Promise.resolve(false),
        createIssue: ({ title, body, labels: names, assignees }) => postIssue({ title, body, labels: names, ...(assignees.length > 0 && { assignees }) }),
        async editIssue(number, { stateReason, ...change }) {
            const patch = (reason) => patchIssue(number, { ...change, ...(reason !== undefined && { state_reason: reason }) });
            try {
                return await patch(stateReason);
            }
            catch (error) {
                // Older Enterprise Servers know no duplicates; the refused write changed nothing.
                if (stateReason !== 'duplicate' || !(error instanceof forge/* ForgeError */.Q) || error.problem !== 'invalid')
                    throw error;
                return await patch('not_planned');
            }
        },
        async ensureLabel(name) {
            if (ensured.has(name) || (await hasLabel(name))) {
                ensured.add(name);
                return { isOurs: false };
            }
            const body = { name, color: LABEL_COLOR, description: LABEL_DESCRIPTION };
            const made = await makeLabel(() => send({ method: 'POST', path: labels, body, about: 'labels', shape: shapes/* LABEL */.d_ }), () => hasLabel(name));
            ensured.add(name);
            return { isOurs: made !== undefined };
        },
        async checkMayLabel(name) {
            if (mayLabel.has(name))
                return;
            const path = `${labels}/${encodeURIComponent(name)}`;
            await askMayLabel(() => send({ method: 'PATCH', path, body: {}, about: 'labels', shape: shapes/* ANYTHING */.n0 }));
            mayLabel.add(name);
        },
        addLabels: postLabels,
    };
}

// EXTERNAL MODULE: ./build/src/forge/transport.js
var transport = __webpack_require__(48936);
// EXTERNAL MODULE: ./build/src/forge/waits.js
var waits = __webpack_require__(42503);
;// CONCATENATED MODULE: ./build/src/forge/connect.js





/**
 * Connects to the forge that a runner's environment names. Nothing is asked of it yet; the time for all requests
 * together starts.
 * @throws ForgeError for an environment or a token that cannot be right
 */
async function connectForge(env, token, limits = {}, clock = waits/* REAL_CLOCK */.Ib) {
    const server = (0,locate_server/* locateServer */.yE)(env);
    const send = await (0,transport/* openTransport */.g)(server, token, { ...waits/* LIMITS */.b1, ...limits }, clock);
    return server.dialect === 'github' ? openGitHub(send, server) : openGitea(send, server);
}


/***/ })

};
