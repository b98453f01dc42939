export const id = 'commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared';
export const ids = ['commands-backtest-and-commands-inspect-and-commands-mcp-and-commands-report.shared'];
export const modules = {

/***/ 75637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/judge/limits.js
var limits = __webpack_require__(93);
// EXTERNAL MODULE: ./build/src/publish/folders.js
var folders = __webpack_require__(87856);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/find-files.js
var find_files = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
;// CONCATENATED MODULE: ./build/src/read/config.js


/** Every setting with its longest value fits in several times; a YAML parser's time and memory grow with the text. */
const CONFIG_FILE = { bytes: 64 * 1024, cause: causes/* tooLarge */.g$.config };
/** Reads the config file under the same rules as every other file of the checkout. */
function configReader(access) {
    return (path) => {
        const found = (0,read_access/* resolveFile */.xq)(path, access);
        const text = (0,read_access/* isTrouble */.KM)(found) ? found : (0,read_access/* readText */.yR)(found, CONFIG_FILE);
        if (typeof text === 'string')
            return text;
        return text.kind === 'missing' ? undefined : { problem: `${path} ${text.say}; ${text.remedy}` };
    };
}

// EXTERNAL MODULE: ./build/src/settings/config-error.js
var config_error = __webpack_require__(3374);
// EXTERNAL MODULE: ./build/src/settings/load.js
var load = __webpack_require__(87491);
// EXTERNAL MODULE: ./build/src/settings/nearest.js
var nearest = __webpack_require__(23237);
;// CONCATENATED MODULE: ./build/src/commands/settings-of.js











/**
 * What flags and the config file set, and where files may be read from there.
 *
 * @throws ConfigError with every problem of both, or with every log that is named on the command line and not there
 */
async function settingsOf(line) {
    const root = line.given.find(({ name }) => name === 'root')?.value;
    const access = {
        root: typeof root === 'string' && root !== '' ? root : '.',
        confined: false,
        readPaths: new Set(),
    };
    const source = { audience: 'command line', given: line.given };
    const noRoot = (0,folders/* isFolder */.lQ)(access.root) ? [] : [`--root: ${access.root} is no folder`];
    const settings = await (0,load/* loadSettings */.M5)(source, configReader(access), limits/* checkLimits */.J5, [
        ...line.problems,
        ...noRoot,
    ]);
    const missing = (await Promise.all(line.given.map((given) => missingLogs(given, settings, access)))).flat();
    if (missing.length > 0)
        throw new config_error/* ConfigError */.x(missing);
    return { settings, access };
}
/** The settings of files that are read, where one that is not there is a mistake of whoever names it here and now. */
const LOGS = {
    cycles: 'cycles',
    'deep-triage': 'deepTriage',
    triage: 'triage',
    quarantine: 'quarantine',
};
/** A sentence for each named log that is not there: without it the report would be of no cycle at all. */
async function missingLogs({ name, place }, settings, access) {
    if (!isLog(name))
        return [];
    const patterns = [settings[LOGS[name]] ?? []].flat();
    const found = await (0,find_files/* findFiles */.l)(patterns, { ...access, readPaths: new Set() });
    return found.filter(read_access/* isTrouble */.KM).flatMap(({ kind, path: given, say }) => {
        if (kind !== 'missing')
            return [];
        const near = nearestFile(external_node_path_.resolve(access.root, given));
        const advice = near === undefined
            ? (0,causes/* notThere */._)(access.root).remedy
            : `did you mean ${external_node_path_.join(external_node_path_.dirname(given), near)}?`;
        return [`${place}: ${given} ${say}; ${advice}`];
    });
}
function isLog(name) {
    return Object.hasOwn(LOGS, name);
}
/** The file of the same folder whose name is most like it, where one is. */
function nearestFile(full) {
    try {
        const files = external_node_fs_.readdirSync(external_node_path_.dirname(full), { withFileTypes: true })
            .filter((each) => !each.isDirectory());
        return (0,nearest/* nearestOf */.q)(external_node_path_.basename(full), files.map(({ name }) => name));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ checkLimits),
/* harmony export */   fW: () => (/* binding */ resolveLimits)
/* harmony export */ });
/* unused harmony exports defaultsOf, rangeText */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _settings_show_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85606);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55018);



/** A rule's limits as they stand in its file. */
function defaultsOf(rule) {
    return Object.fromEntries(Object.entries(rule.limits).map(([name, limit]) => [name, limit.default]));
}
function resolveLimits(given = {}) {
    const limits = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.map((rule) => [
        rule,
        { ...defaultsOf(rule), ...(Object.hasOwn(given, rule.id) ? given[rule.id] : undefined) },
    ]));
    return (rule) => limits.get(rule) ?? defaultsOf(rule);
}
/**
 * What is wrong with `limits` of the config file, whatever stands there.
 *
 * @returns every problem with the keys that lead to it
 */
function checkLimits(value) {
    if (!isMapping(value))
        return [{ path: [], say: 'limits must name rules, as in `limits: { success-drop: { fewest: 20 } }`' }];
    return Object.entries(value).flatMap(([id, limits]) => {
        const rule = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleNamed */ .QZ)(id);
        if (rule === undefined)
            return [
                unknown([id], 'rule', id, _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y0.map((each) => each.id)),
            ];
        if (!isMapping(limits))
            return [{ path: [id], say: `limits.${id} must name limits, as in \`${exampleOf(rule)}\`` }];
        return Object.entries(limits).flatMap(([name, limit]) => checkLimit(rule, name, limit));
    });
}
function checkLimit(rule, name, value) {
    const path = [rule.id, name];
    const limit = Object.hasOwn(rule.limits, name) ? rule.limits[name] : undefined;
    if (limit === undefined)
        return [unknown(path, 'limit', name, Object.keys(rule.limits))];
    if (isInside(value, limit.range))
        return [];
    const place = `limits.${path.join('.')}`;
    return [
        { path, say: `${place} is ${(0,_settings_show_value_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(value)}; allowed: ${rangeText(limit.range)} (${limit.unit})` },
    ];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isInside(value, { min, max, whole }) {
    return (typeof value === 'number' &&
        value >= min &&
        value <= max &&
        (whole !== true || Number.isSafeInteger(value)));
}
/** `a whole number from 1 to 84`. */
function rangeText({ min, max, whole }) {
    return `a ${whole === true ? 'whole number' : 'number'} from ${min} to ${max}`;
}
function exampleOf({ id, limits }) {
    const [first] = Object.entries(limits);
    return first === undefined ? `${id}: {}` : `${id}: { ${first[0]}: ${first[1].default} }`;
}
function unknown(path, what, name, known) {
    const place = `limits.${path.join('.')}`;
    return {
        path,
        say: known.length === 0
            ? `${place}: this rule has no limits`
            : `${place}: unknown ${what}; did you mean \`${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, known)}\`? docs/rules.md lists them all`,
    };
}


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ isUpkeep),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   jk: () => (/* binding */ agentOf)
/* harmony export */ });
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58927);

/** Coding agents by the name that pages have for them. An agent is one line. */
const AGENTS = {
    copilot: { branches: ['copilot/'], bots: ['copilot-swe-agent', 'copilot'] },
    codex: { branches: ['codex/'], bots: ['chatgpt-codex-connector', 'codex'] },
    cursor: { branches: ['cursor/'], bots: ['cursor'], users: ['cursoragent'] },
    claude: { branches: ['claude/'], bots: ['claude'] },
    devin: { branches: ['devin/'], bots: ['devin-ai-integration'] },
    jules: { branches: ['jules/'], bots: ['google-labs-jules', 'jules'] },
    openhands: {
        branches: ['openhands/', 'openhands-'],
        bots: ['openhands', 'openhands-ai'],
        users: ['openhands-agent'],
    },
    sweep: { branches: ['sweep/'], bots: ['sweep-ai', 'sweep-nightly', 'sweep-canary'] },
    opencode: { branches: ['opencode/'], bots: ['opencode-agent'] },
    codegen: { branches: ['codegen-bot/'], bots: ['codegen-sh'] },
    kiro: { branches: [], bots: ['kiro-agent'] },
    tembo: { branches: ['tembo/'], bots: ['tembo'] },
    'amazon-q': { branches: [], bots: ['amazon-q-developer'] },
    mentat: { branches: [], bots: ['mentatbot'] },
};
/** Bots that update dependencies, release, translate or tidy by a rule, and the begins of their branches. */
const UPKEEP = {
    branches: [
        'all-contributors/',
        'changeset-release/',
        'dependabot/',
        'depfu/',
        'greenkeeper/',
        'pre-commit-ci-',
        'pyup-',
        'release-please-',
        'renovate/',
        'snyk-',
    ],
    bots: [
        'allcontributors',
        'changeset-bot',
        'crowdin-bot',
        'dependabot',
        'dependabot-preview',
        'depfu',
        'greenkeeper',
        'imgbot',
        'mergify',
        'pre-commit-ci',
        'pyup-bot',
        'release-please',
        'renovate',
        'scala-steward',
        'semantic-release-bot',
        'snyk-bot',
        'weblate',
    ],
    users: ['pyup-bot', 'renovate-bot', 'scala-steward', 'semantic-release-bot', 'snyk-bot'],
};
/** Codex puts a few signs before the name of a branch that was there already. */
const CODEX_AGAIN = /^[\da-z]{6}-(?=codex\/)/;
const BOT = /^app\/|\[bot\]$/g;
/** @param account `{ login, is_bot }`, as `gh` and the forges have it; else it is nobody */
function actorOf(account) {
    if (typeof account !== 'object' || account === null)
        return undefined;
    const given = (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(account, 'login')).toLowerCase();
    const login = given.replace(BOT, '');
    if (login === '')
        return undefined;
    return { login, isBot: login !== given || (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(account, 'is_bot') === true };
}
/**
 * The coding agent whose work it is, by the name of the branch, else by its author.
 *
 * @param agents what a user says: names of known agents, and then only these of them are looked for; beginnings of
 *   branches (`my-bot/`) and logins of own agents, which are looked for first and as well
 */
function agentOf(origin, agents = []) {
    const given = agents.map((each) => each.toLowerCase());
    const own = given.filter((each) => !Object.hasOwn(AGENTS, each)).map(signsOf);
    const found = own.find(([, signs]) => isBy(origin, signs));
    if (found !== undefined)
        return found[0];
    if (isUpkeep(origin))
        return undefined;
    const known = Object.entries(AGENTS);
    const named = known.filter(([name]) => given.includes(name));
    const among = named.length > 0 ? named : known;
    const byBranch = among.find(([, { branches }]) => isBy(origin, { branches, bots: [] }));
    return (byBranch ?? among.find(([, signs]) => isBy(origin, signs)))?.[0];
}
/** Whether a rule made it: an update of dependencies, a release. */
function isUpkeep(origin) {
    return isBy(origin, UPKEEP);
}
/** `my-bot/` begins branches, and anything else is a login. */
function signsOf(given) {
    const name = given.replace(BOT, '').replace(/[/-]+$/, '');
    return /[/-]$/.test(given)
        ? [name, { branches: [given], bots: [] }]
        : [name, { branches: [], bots: [name], users: [name] }];
}
function isBy({ author, branch }, { branches, bots, users = [] }) {
    const name = branch.toLowerCase().replace(CODEX_AGAIN, '');
    if (branches.some((begin) => name.startsWith(begin)))
        return true;
    return (author !== undefined && (users.includes(author.login) || (author.isBot && bots.includes(author.login))));
}


/***/ }),

/***/ 53232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ BlockWriter),
/* harmony export */   Jt: () => (/* binding */ cyclesOf),
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   iL: () => (/* binding */ NO_WHOLE),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   pI: () => (/* binding */ WORKS),
/* harmony export */   s7: () => (/* binding */ BLOCK_CYCLES),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
/* unused harmony export buffersOf */
const NO_WHOLE = 2 ** 32 - 1;
// Places of columns: to find one by a name that varies takes ten times as long. The id, task and pull request of a cycle
// may be a number or a text: each stands in one of two columns.
const NUMBER = {
    at: 0,
    seconds: 1,
    linesAdded: 2,
    linesRemoved: 3,
    tokens: 4,
    costUsd: 5,
    line: 6,
    id: 7,
    task: 8,
    pr: 9,
};
const TEXT = {
    ending: 0,
    kind: 1,
    reason: 2,
    epoch: 3,
    model: 4,
    agent: 5,
    commit: 6,
    id: 7,
    task: 8,
    pr: 9,
};
const OUTCOMES = ['undecided', 'success', 'failure'];
const WORKS = [undefined, false, true];
/** Cycles of a block: more take longer to begin with, fewer hold more words twice. */
const BLOCK_CYCLES = 16_384;
/** Gathers cycles into blocks, in their order. */
class BlockWriter {
    #onBlock;
    #places = new Map();
    #block = emptyBlock();
    // Numbers of the block that is being filled; what goes out are copies, in half the room where that will do.
    #numbers = Object.values(NUMBER).map(() => new Float64Array(BLOCK_CYCLES).fill(NaN));
    constructor(onBlock) {
        this.#onBlock = onBlock;
    }
    push(cycle) {
        if (this.#block.length === BLOCK_CYCLES)
            this.end();
        const block = this.#block;
        const row = block.length++;
        block.outcomes[row] = OUTCOMES.indexOf(cycle.outcome);
        block.works[row] = WORKS.indexOf(cycle.work);
        this.#number(NUMBER.at, row, cycle.at);
        this.#number(NUMBER.seconds, row, cycle.seconds);
        this.#number(NUMBER.linesAdded, row, cycle.linesAdded || undefined);
        this.#number(NUMBER.linesRemoved, row, cycle.linesRemoved || undefined);
        this.#number(NUMBER.tokens, row, cycle.tokens);
        this.#number(NUMBER.costUsd, row, cycle.costUsd);
        this.#number(NUMBER.line, row, cycle.line);
        this.#text(TEXT.ending, row, cycle.ending);
        this.#text(TEXT.kind, row, cycle.kind);
        this.#text(TEXT.reason, row, cycle.reason || undefined);
        this.#text(TEXT.epoch, row, cycle.epoch);
        this.#text(TEXT.model, row, cycle.model);
        this.#text(TEXT.agent, row, cycle.agent);
        this.#text(TEXT.commit, row, cycle.commit);
        this.#either(NUMBER.id, TEXT.id, row, cycle.id);
        this.#either(NUMBER.task, TEXT.task, row, cycle.task);
        this.#either(NUMBER.pr, TEXT.pr, row, cycle.pr);
    }
    /** Says what the whole row of the last cycle is. */
    record(row) {
        ;
        (this.#block.recorded ??= []).push(row);
    }
    /** Hands on what is left. */
    end() {
        if (this.#block.length > 0) {
            const { length } = this.#block;
            const numbers = this.#numbers.map((values) => compact(values.subarray(0, length)));
            this.#onBlock({ ...cutBlock(this.#block), numbers });
            for (const values of this.#numbers)
                values.fill(NaN, 0, length);
        }
        this.#block = emptyBlock();
        this.#places = new Map();
    }
    #either(number, text, row, value) {
        if (typeof value === 'string')
            this.#text(text, row, value);
        else
            this.#number(number, row, value);
    }
    #number(column, row, value) {
        const values = this.#numbers[column];
        if (value !== undefined && values !== undefined)
            values[row] = value;
    }
    #text(column, row, value) {
        if (value === undefined)
            return;
        const { texts, words } = this.#block;
        let place = this.#places.get(value);
        if (place === undefined) {
            place = words.push(value) - 1;
            this.#places.set(value, place);
        }
        const values = (texts[column] ??= new Uint32Array(BLOCK_CYCLES));
        values[row] = place;
    }
}
/** A copy, in half the room where all are whole; `undefined` of no number at all. */
function compact(values) {
    const wholes = new Uint32Array(values.length);
    let isEmpty = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value === undefined || Number.isNaN(value))
            wholes[row] = NO_WHOLE;
        else {
            isEmpty = false;
            wholes[row] = value;
            if (wholes[row] !== value || value === NO_WHOLE)
                return values.slice();
        }
    }
    return isEmpty ? undefined : wholes;
}
function emptyBlock() {
    return {
        length: 0,
        numbers: [],
        texts: Object.values(TEXT).map(() => undefined),
        words: [''],
        outcomes: new Uint8Array(BLOCK_CYCLES),
        works: new Uint8Array(BLOCK_CYCLES),
    };
}
function cutBlock(block) {
    const { length } = block;
    if (length === BLOCK_CYCLES)
        return block;
    return {
        ...block,
        texts: block.texts.map((column) => column?.slice(0, length)),
        outcomes: block.outcomes.slice(0, length),
        works: block.works.slice(0, length),
    };
}
/** What can be handed to another thread without a copy. */
function buffersOf({ numbers, texts, outcomes, works }) {
    return [...numbers, ...texts, outcomes, works].flatMap((column) => column?.buffer ?? []);
}
/** @param intern makes equal texts of several blocks one */
function cyclesOf(block, source, intern) {
    const columns = new Columns(block, source, block.words.map(intern));
    return {
        cycles: Array.from({ length: block.length }, (_, row) => new StoredCycle(columns, row)),
        recorded: block.recorded,
        place(linesBefore) {
            columns.linesBefore = linesBefore;
        },
    };
}
/** A column of one kind of numbers or the other. */
class NumberColumn {
    #wholes;
    #numbers;
    constructor(values) {
        if (values instanceof Uint32Array)
            this.#wholes = values;
        else
            this.#numbers = values;
    }
    at(row) {
        const value = this.#wholes === undefined ? this.#numbers?.[row] : this.#wholes[row];
        if (value === undefined || Number.isNaN(value))
            return undefined;
        return value === NO_WHOLE && this.#wholes !== undefined ? undefined : value;
    }
}
/** Every column under a name of its own, so that each is found as fast as a field of an object. */
class Columns {
    source;
    linesBefore = 0;
    words;
    outcomes;
    works;
    at;
    seconds;
    linesAdded;
    linesRemoved;
    tokens;
    costUsd;
    line;
    idNumber;
    taskNumber;
    prNumber;
    ending;
    kind;
    reason;
    epoch;
    model;
    agent;
    commit;
    idText;
    taskText;
    prText;
    constructor({ numbers, texts, outcomes, works }, source, words) {
        this.source = source;
        this.words = words;
        this.outcomes = outcomes;
        this.works = works;
        this.at = new NumberColumn(numbers[NUMBER.at]);
        this.seconds = new NumberColumn(numbers[NUMBER.seconds]);
        this.linesAdded = new NumberColumn(numbers[NUMBER.linesAdded]);
        this.linesRemoved = new NumberColumn(numbers[NUMBER.linesRemoved]);
        this.tokens = new NumberColumn(numbers[NUMBER.tokens]);
        this.costUsd = new NumberColumn(numbers[NUMBER.costUsd]);
        this.line = new NumberColumn(numbers[NUMBER.line]);
        this.idNumber = new NumberColumn(numbers[NUMBER.id]);
        this.taskNumber = new NumberColumn(numbers[NUMBER.task]);
        this.prNumber = new NumberColumn(numbers[NUMBER.pr]);
        this.ending = texts[TEXT.ending];
        this.kind = texts[TEXT.kind];
        this.reason = texts[TEXT.reason];
        this.epoch = texts[TEXT.epoch];
        this.model = texts[TEXT.model];
        this.agent = texts[TEXT.agent];
        this.commit = texts[TEXT.commit];
        this.idText = texts[TEXT.id];
        this.taskText = texts[TEXT.task];
        this.prText = texts[TEXT.pr];
    }
    text(column, row) {
        const place = column?.[row] ?? 0;
        return place === 0 ? undefined : this.words[place];
    }
}
/** A cycle whose fields are looked up in the columns: it has none of its own, so `copyCycle` copies it and `...` does not. */
class StoredCycle {
    #columns;
    #row;
    constructor(columns, row) {
        this.#columns = columns;
        this.#row = row;
    }
    get at() {
        return this.#columns.at.at(this.#row);
    }
    get outcome() {
        return OUTCOMES[this.#columns.outcomes[this.#row] ?? 0] ?? 'undecided';
    }
    get ending() {
        return this.#columns.text(this.#columns.ending, this.#row);
    }
    get work() {
        return WORKS[this.#columns.works[this.#row] ?? 0];
    }
    get kind() {
        return this.#columns.text(this.#columns.kind, this.#row);
    }
    get task() {
        return this.#columns.taskNumber.at(this.#row) ?? this.#columns.text(this.#columns.taskText, this.#row);
    }
    get seconds() {
        return this.#columns.seconds.at(this.#row);
    }
    get reason() {
        return this.#columns.text(this.#columns.reason, this.#row) ?? '';
    }
    get id() {
        return this.#columns.idNumber.at(this.#row) ?? this.#columns.text(this.#columns.idText, this.#row);
    }
    get epoch() {
        return this.#columns.text(this.#columns.epoch, this.#row);
    }
    get model() {
        return this.#columns.text(this.#columns.model, this.#row);
    }
    get agent() {
        return this.#columns.text(this.#columns.agent, this.#row);
    }
    get commit() {
        return this.#columns.text(this.#columns.commit, this.#row);
    }
    get pr() {
        return this.#columns.prNumber.at(this.#row) ?? this.#columns.text(this.#columns.prText, this.#row);
    }
    get linesAdded() {
        return this.#columns.linesAdded.at(this.#row) ?? 0;
    }
    get linesRemoved() {
        return this.#columns.linesRemoved.at(this.#row) ?? 0;
    }
    get tokens() {
        return this.#columns.tokens.at(this.#row);
    }
    get costUsd() {
        return this.#columns.costUsd.at(this.#row);
    }
    get line() {
        return (this.#columns.line.at(this.#row) ?? 0) + this.#columns.linesBefore;
    }
    get source() {
        return this.#columns.source;
    }
}


/***/ }),

/***/ 95418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ CycleSink)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/words.js
var words = __webpack_require__(87578);
// EXTERNAL MODULE: ./build/src/model/zone.js
var zone = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/odd-times.js
var odd_times = __webpack_require__(23372);
;// CONCATENATED MODULE: ./build/src/read/lacks.js


/** Counts the cycles of one log that have no time, or no word of how they ended. */
class Lacks {
    #cycles = 0;
    #time = { count: 0, line: 0 };
    #outcome = { count: 0, line: 0 };
    add({ at, outcome, ending }, record, line) {
        this.#cycles += 1;
        if (at === undefined && countAt(this.#time, line))
            this.#time.bad = findOddTime(record, line);
        if (outcome === 'undecided' && ending === undefined)
            countAt(this.#outcome, line);
    }
    /** What was counted, so that it can be handed to another thread. */
    get counts() {
        return { cycles: this.#cycles, time: this.#time, outcome: this.#outcome };
    }
    /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
    join({ cycles, time, outcome }, before) {
        this.#cycles += cycles;
        joinWithout(this.#time, time, before);
        joinWithout(this.#outcome, outcome, before);
    }
    /** @param fields where the format looks for them */
    of({ time, outcome }, tally) {
        const lacking = ({ count, line, bad }, from = [], fallback = '') => {
            const fields = 'from' in from ? from.from : from;
            const field = fields[0] ?? fallback;
            if (count === 0)
                return undefined;
            return { count, cycles: this.#cycles, line, field, bad: tally.firstCoerced(fields) ?? bad };
        };
        return {
            time: lacking(this.#time, time, 'timestamp'),
            outcome: lacking(this.#outcome, outcome?.field, 'success'),
        };
    }
}
function joinWithout(all, { count, line, bad }, before) {
    if (all.count === 0 && count > 0) {
        all.line = line + before;
        all.bad = bad && { ...bad, line: bad.line + before };
    }
    all.count += count;
}
/** @returns whether it is the first */
function countAt(without, line) {
    without.count += 1;
    if (without.count > 1)
        return false;
    without.line = line;
    return true;
}
/** A time of day may say how long something took, where the name does not say otherwise. */
const NAME_OF_TIME = /(?:^|[^a-z])(?:at|time|timestamp|ts|when|ended|finished|completed)$/i;
/** The field of a row that may be meant as its time. */
function findOddTime(record, line) {
    for (const [field, value] of (0,field_paths/* pathsOf */.wG)(record)) {
        const odd = (0,odd_times/* oddTimeOf */.i)(value);
        if (odd === 'year-last' || (odd === 'time-of-day' && NAME_OF_TIME.test(field)))
            return { field, line, value };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/src/read/latest-rows.js




/**
 * Keeps one row a run: a row with an outcome before one without, then the later time, then the later line.
 * A row without any of the key's values is a run of its own.
 */
class LatestRows {
    #key;
    #fields;
    #zone;
    #rows = new Map();
    taken = 0;
    constructor(key, fields, zone) {
        this.#key = key;
        this.#fields = fields;
        this.#zone = zone;
    }
    add(row) {
        this.taken += 1;
        const values = this.#key.map((path) => (0,field_paths/* valueAt */.fK)(row.record, path));
        const key = (values.some(field_paths/* isPresent */.Wo) && (0,json/* stringifyJson */.s)(values.map((value) => value ?? null))) || row;
        const held = this.#rows.get(key);
        if (held === undefined || this.#isLater(row, held))
            this.#rows.set(key, row);
    }
    rows() {
        return [...this.#rows.values()];
    }
    #isLater(row, held) {
        const decides = (0,mapped_cycle/* take */.s)(row.record, this.#fields.outcome?.field) !== undefined;
        const decided = (0,mapped_cycle/* take */.s)(held.record, this.#fields.outcome?.field) !== undefined;
        if (decides !== decided)
            return decides;
        return (this.#at(row) ?? -Infinity) >= (this.#at(held) ?? -Infinity);
    }
    #at(row) {
        return (0,time/* parseInstant */.nV)((0,mapped_cycle/* take */.s)(row.record, this.#fields.time)?.value, this.#zone);
    }
}

;// CONCATENATED MODULE: ./build/src/read/cycle-sink.js







/** Takes the rows of one file and turns them into cycles as its format says. */
class CycleSink {
    #format;
    #source;
    #cycles;
    #tally;
    #reading;
    #read;
    #joined = [];
    #latest;
    #lacks = new Lacks();
    /** What became of rows that were joined, once all are in. */
    said = [];
    constructor(format, { source, cycles, tally }, reading) {
        this.#format = format;
        this.#source = source;
        this.#cycles = cycles;
        this.#tally = tally;
        this.#reading = reading;
        this.#read = format.read ?? (0,mapped_cycle/* readerOf */.TC)(format.fields);
        this.#latest =
            format.latestBy && new LatestRows(format.latestBy, format.fields, (0,zone/* makeZone */.XP)(reading.settings.timeZone));
    }
    row(record, line) {
        const { leaveOut, join } = this.#format;
        if (leaveOut?.(record))
            this.#tally.leftOut += 1;
        else if (join !== undefined)
            this.#joined.push({ record, line });
        else if (this.#latest !== undefined)
            this.#latest.add({ record, line });
        else
            this.#push(record, line, this.#source);
    }
    /** What the cycles so far lack. */
    get lacks() {
        return this.#lacks.counts;
    }
    /** Goes on with what a part of the file lacks; @param before the lines that come before it */
    joinLacks(part, before) {
        this.#lacks.join(part, before);
    }
    /** @returns how many cycles stand in the file beside the log and nowhere else */
    end(beside = []) {
        const { join, leftOutAs } = this.#format;
        if (this.#tally.leftOut > 0 && leftOutAs !== undefined)
            this.#say(`${(0,words/* plural */.LS)(this.#tally.leftOut, 'row')} left out: ${leftOutAs}`);
        const { rows, said = [] } = join?.(this.#joined, { beside, ...this.#known() }) ?? {
            rows: this.#latest?.rows() ?? [],
        };
        this.said = said;
        for (const each of said)
            this.#say(each);
        const taken = this.#latest?.taken ?? this.#joined.length;
        const besides = rows.filter(({ isBeside }) => isBeside === true).length;
        this.#tally.leftOut += taken - (rows.length - besides);
        for (const { record, line, isBeside } of rows)
            this.#push(record, line, isBeside === true ? this.#source + 1 : this.#source);
        this.#tally.lacking = this.#lacks.of(this.#format.fields, this.#tally);
        return besides;
    }
    #known() {
        const { now, settings, isCurrent = false } = this.#reading;
        return { now, isCurrent, ...(settings.agents !== undefined && { agents: settings.agents }) };
    }
    /** Adds to why and how the format was taken. */
    #say(said) {
        if (this.#tally.format !== undefined)
            this.#tally.format.reason += `; ${said}`;
    }
    #push(record, line, source) {
        this.#tally.line = line;
        const cycle = this.#read(record, { line, source }, this.#tally);
        this.#cycles.push(cycle);
        this.#lacks.add(cycle, record, line);
        const { recorded } = this.#reading;
        // The native reader takes every field that tells two cycles apart.
        if (recorded === undefined || this.#format.read !== undefined)
            return;
        const whole = (0,json/* stringifyJson */.s)(record);
        if (whole !== undefined)
            recorded.set(cycle, (0,external_node_crypto_.createHash)('sha1').update(whole).digest('base64'));
    }
}


/***/ }),

/***/ 10660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ cycleLogs)
});

// EXTERNAL MODULE: ./build/src/model/zone.js
var zone = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
// EXTERNAL MODULE: ./build/src/read/cycle-sink.js + 2 modules
var cycle_sink = __webpack_require__(95418);
// EXTERNAL MODULE: ./build/src/model/units.js
var units = __webpack_require__(5596);
// EXTERNAL MODULE: ./build/src/model/retro.js
var retro = __webpack_require__(92631);
;// CONCATENATED MODULE: ./build/src/read/duplicates.js

/**
 * Drops records that stand in the logs more than once (a file matched twice, a line appended again).
 *
 * Two cycles are one when all that was recorded of them is equal. Only cycles of the same instant are compared,
 * so a log in time order costs one pass. Undated cycles are kept: nothing tells two of them apart.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
function dropDuplicates(cycles, recorded = new Map()) {
    const dropped = new Set();
    const groups = groupsOfOneInstant(cycles);
    for (const group of groups) {
        const seen = new Set();
        for (const cycle of group) {
            const key = recorded.get(cycle) ?? JSON.stringify((0,retro/* copyCycle */.k_)(cycle, { line: 0, source: 0 }));
            if (seen.has(key))
                dropped.add(cycle);
            seen.add(key);
        }
    }
    if (dropped.size === 0)
        return { cycles, dropped: [] };
    return { cycles: cycles.filter((cycle) => !dropped.has(cycle)), dropped: [...dropped] };
}
function isRising(cycles) {
    let last = -Infinity;
    for (const { at } of cycles) {
        if (at === undefined)
            continue;
        if (at <= last)
            return false;
        last = at;
    }
    return true;
}
function groupsOfOneInstant(cycles) {
    if (isRising(cycles))
        return [];
    const byInstant = new Map();
    for (const cycle of cycles) {
        if (cycle.at === undefined)
            continue;
        const group = byInstant.get(cycle.at);
        if (group === undefined)
            byInstant.set(cycle.at, [cycle]);
        else
            group.push(cycle);
    }
    return [...byInstant.values()].filter((group) => group.length > 1);
}

;// CONCATENATED MODULE: ./build/src/read/repeated-cycles.js

/** A row that is written again follows within moments; a try that is made again takes longer to end. */
const TOLERANCE_SECONDS = 5;
const MICROS_PER_SECOND = 1_000_000;
/** Fewer do not show that a loop works on one thing after the other. */
const FEWEST_IN_TURN = 10;
/** A clock that was set, or a cycle by hand, is no second worker. */
const MOST_OVERLAPPING = 0.02;
/**
 * Drops rows that tell of a cycle which the log holds already, a moment earlier and with other times: a loop, or what
 * writes its log, wrote them again. The last one of each cycle is kept.
 *
 * Two rows are of one cycle when they carry the same number, task, kind and outcome; or when, of a loop that does one
 * thing after the other, everything is equal but the time and the number. Either way they lie within five seconds, and
 * the later one cannot have begun when the earlier one had ended: a loop that fails at once and tries again is no such
 * case, neither is one whose numbers begin anew each day, nor one that writes a row when a cycle starts and another
 * when it ends.
 */
function dropRepeats(cycles) {
    const dated = closeOnes(cycles);
    if (dated.length === 0)
        return { cycles, dropped: [] };
    const dropped = new Set();
    const drop = (groups) => {
        for (const group of groups)
            for (const cycle of group.slice(0, -1))
                dropped.add(cycle);
    };
    const left = () => (dropped.size === 0 ? dated : dated.filter((cycle) => !dropped.has(cycle)));
    drop(findGroups(dated, BY_NUMBER));
    drop(findGroups(left(), BY_NUMBER_IN_ANY_FILE));
    const alike = findGroups(left(), BY_TASK);
    if (alike.length > 0) {
        const kept = cycles.filter((cycle) => !dropped.has(cycle));
        drop(alike.filter(inTurnTest(inOrder(kept.filter(isDated)), alike)));
    }
    if (dropped.size === 0)
        return { cycles, dropped: [] };
    // What is left may be of one moment now: as if the log had never held the others.
    const again = dropRepeats(cycles.filter((cycle) => !dropped.has(cycle)));
    return { cycles: again.cycles, dropped: [...dropped, ...again.dropped] };
}
function isDated(cycle) {
    return cycle.at !== undefined;
}
/** In order of time, without those that stand alone: a log may hold a million, and hardly one is soon after another. */
function closeOnes(cycles) {
    const close = [];
    let before;
    for (const cycle of cycles) {
        if (!isDated(cycle))
            continue;
        if (before !== undefined && cycle.at < before.at)
            return inOrder(cycles.filter(isDated));
        if (before !== undefined && isSoonAfter(before, cycle)) {
            if (close.at(-1) !== before)
                close.push(before);
            close.push(cycle);
        }
        before = cycle;
    }
    return close;
}
function inOrder(dated) {
    const isInOrder = dated.every((cycle, index) => cycle.at >= (dated[index - 1]?.at ?? -Infinity));
    return isInOrder ? dated : dated.toSorted((a, b) => a.at - b.at);
}
const BY_NUMBER = {
    mark: ({ id }) => id,
    name: (cycle) => nameOf(cycle, cycle.id, cycle.source),
    fits: (group) => tookAsLong(group) && overlaps(group),
};
/** Another file of the same loop, with fewer doubts: two loops may have a number in common. */
const BY_NUMBER_IN_ANY_FILE = {
    mark: ({ id, task }) => (task === undefined ? undefined : id),
    name: (cycle) => nameOf(cycle, cycle.id, cycle.seconds),
    fits: (group) => tookAsLong(group) && overlaps(group),
};
/** By all that a row holds but its time, number and place. */
const BY_TASK = {
    mark: ({ task, seconds = 0 }) => (seconds > 0 ? task : undefined),
    name: (cycle) => JSON.stringify((0,retro/* copyCycle */.k_)(cycle, { at: 0, id: 0, line: 0, url: '' })),
    fits: overlaps,
};
function nameOf({ task, kind, outcome, epoch, model, agent }, ...more) {
    return JSON.stringify([task, kind, outcome, epoch, model, agent, ...more].map((value) => value ?? null));
}
/** Groups of two or more of the same name that follow each other within the tolerance, and fit together. */
function findGroups(dated, { mark, name, fits }) {
    const chains = findChains(dated, mark);
    const named = chains.flatMap((chain) => findChains(chain, name));
    return named.filter((group) => isOneMoment(group) && fits(group));
}
/** Chains of two or more decided cycles with the same key, each soon after the one before it. */
function findChains(dated, keyOf) {
    const open = new Map();
    const chains = [];
    for (const cycle of dated) {
        const key = cycle.outcome === 'undecided' ? undefined : keyOf(cycle);
        if (key === undefined)
            continue;
        const chain = open.get(key);
        const last = chain?.at(-1);
        if (chain !== undefined && last !== undefined && isSoonAfter(last, cycle)) {
            if (chain.length === 1)
                chains.push(chain);
            chain.push(cycle);
        }
        else
            open.set(key, [cycle]);
    }
    return chains;
}
function isSoonAfter(before, cycle) {
    return cycle.at - before.at <= TOLERANCE_SECONDS * MICROS_PER_SECOND;
}
/** A chain of many is a loop that fails and begins anew each time, not a row that was written again. */
function isOneMoment(group) {
    const [first, last] = [group[0], group.at(-1)];
    return first !== undefined && last !== undefined && isSoonAfter(first, last);
}
/**
 * Whether they say that the cycle took as long. Without a task a number may stand for more than one cycle, such as a run
 * of many suites: then they must say so to the digit.
 */
function tookAsLong(group) {
    if (group[0]?.task === undefined)
        return (group[0]?.seconds ?? 0) > 0 && new Set(group.map(({ seconds }) => seconds)).size === 1;
    const times = group.flatMap(({ seconds = 0 }) => (seconds > 0 ? [seconds] : []));
    return times.length === 0 || Math.max(...times) - Math.min(...times) <= TOLERANCE_SECONDS;
}
/** Whether no row, where it says how long it took, can have begun when the one before it had ended. */
function overlaps(group) {
    return group.every(({ at, seconds = 0 }, index) => {
        const before = group[index - 1];
        if (before === undefined || before.at === at || seconds <= 0)
            return true;
        return at - seconds * MICROS_PER_SECOND < before.at;
    });
}
/** Whether the file of such a group is of a loop that, but for these, does one thing after the other. */
function inTurnTest(dated, groups) {
    const again = new Set(groups.flatMap((group) => group.slice(0, -1)));
    const last = new Map();
    const counts = new Map();
    for (const cycle of dated) {
        const { source, at, seconds = 0 } = cycle;
        if (seconds <= 0 || again.has(cycle))
            continue;
        const before = last.get(source);
        last.set(source, at);
        if (before === undefined)
            continue;
        const count = counts.get(source) ?? { pairs: 0, overlapping: 0 };
        counts.set(source, count);
        count.pairs += 1;
        if (at - (seconds - TOLERANCE_SECONDS) * MICROS_PER_SECOND < before)
            count.overlapping += 1;
    }
    return ([first]) => {
        const count = counts.get(first?.source ?? -1);
        return (count !== undefined &&
            count.pairs >= FEWEST_IN_TURN &&
            count.overlapping <= MOST_OVERLAPPING * count.pairs);
    };
}

;// CONCATENATED MODULE: ./build/src/read/doubles.js




/**
 * Keeps each cycle once.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
function dropDoubles(all, recorded) {
    const duplicates = dropDuplicates(all, recorded);
    const repeats = dropRepeats(duplicates.cycles);
    const countIn = (cycles, source) => cycles.filter((cycle) => cycle.source === source).length;
    return {
        cycles: repeats.cycles,
        dropped: (source) => ({
            duplicates: countIn(duplicates.dropped, source),
            repeats: countIn(repeats.dropped, source),
        }),
    };
}
/**
 * The report of a file with what was dropped of it; what only tells of the same cycle again can hardly be meant, unless
 * the format is known to.
 */
function withDoubles(report, { duplicates, repeats }, repeatsRows = false) {
    if (duplicates + repeats === 0)
        return report;
    return {
        ...report,
        duplicates: duplicates + repeats,
        warnings: [
            ...report.warnings,
            ...(repeats === 0 || repeatsRows
                ? []
                : [
                    {
                        code: 'repeated-cycles',
                        ...(0,causes/* repeatedCycles */.C_)(repeats, report.records, (0,units/* unitWords */.UN)(report)),
                    },
                ]),
        ],
    };
}

// EXTERNAL MODULE: ./build/src/read/find-logs.js + 1 modules
var find_logs = __webpack_require__(56674);
// EXTERNAL MODULE: ./build/src/read/wrong-format.js
var wrong_format = __webpack_require__(36927);
// EXTERNAL MODULE: ./build/src/read/log-threads.js + 1 modules
var log_threads = __webpack_require__(22982);
// EXTERNAL MODULE: ./build/src/read/recognise.js
var recognise = __webpack_require__(85707);
// EXTERNAL MODULE: ./build/src/read/rows.js + 8 modules
var read_rows = __webpack_require__(20346);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/shards/mark.js
var mark = __webpack_require__(83801);
// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
// EXTERNAL MODULE: ./build/src/model/ending.js
var model_ending = __webpack_require__(94096);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
;// CONCATENATED MODULE: ./build/src/read/warnings.js




const DAY_SECONDS = 86_400;
/** Durations that add up to this many times the span of the log: so many loops hardly run side by side. */
const MAX_PARALLEL = 20;
/** Fewer say nothing about the rest. */
const LEAST_TIMED = 5;
/** Where nothing failed, one word in so many that may well mean it leaves no rate to tell; or one row without any. */
const WORDS_TO_HIDE = 20;
const ROWS_TO_HIDE = 5;
/**
 * What can be read in one log but hardly be meant: a wrong unit, a missing outcome, a wrong clock.
 *
 * @param tally of the log
 */
function findWarnings(cycles, { unknownOutcomes, namesFailure, lacking, wrongFormat, format, }, now) {
    const { length } = cycles;
    if (length === 0)
        return [];
    // What is looked for in the wrong places says nothing of the log.
    if (wrongFormat !== undefined)
        return [{ code: 'wrong-format', ...wrongFormat, say: `the log ${wrongFormat.say}` }];
    const unit = (0,units/* unitWords */.UN)({ unit: format?.unit });
    const counts = countOdd(cycles, now);
    const warnings = [...unitWarnings(cycles, counts, unit), ...epochWarnings(counts)];
    const { time, outcome } = lacking;
    // A log whose every cycle was skipped, or has only begun, says so; one whose words nobody knows needs a mapping.
    if (counts.undecided === length && counts.unclear > 0)
        warnings.push({ code: 'no-outcomes', ...(0,causes/* noOutcomes */.hv)(length, outcome?.bad, unit) });
    else if (outcome?.bad !== undefined)
        warnings.push({ code: 'unusable-outcomes', ...(0,causes/* unusableOutcomes */.Tw)(outcome, outcome.bad, unit) });
    if (counts.undecided < length) {
        if (!namesFailure)
            warnings.push({ code: 'successes-only', ...(0,causes/* successesOnly */.a3)() });
        else if (counts.failed === 0 && hidesFailures(counts, length - counts.undecided))
            warnings.push({ code: 'successes-only', ...(0,causes/* noFailureAmong */.iE)(counts.unclear, length, unit) });
    }
    if (unknownOutcomes > 0)
        warnings.push({ code: 'unknown-outcomes', ...(0,causes/* unknownOutcomes */.my)(unknownOutcomes, length, unit) });
    if (counts.undated === length)
        warnings.push({ code: 'no-times', ...(0,causes/* noTimes */.oF)(time, unit) });
    else if (time?.bad !== undefined)
        warnings.push({ code: 'unusable-times', ...(0,causes/* unusableTimes */.Qh)(time, time.bad, unit) });
    if (counts.future > 0)
        warnings.push({ code: 'future-times', ...(0,causes/* futureTimes */.OM)(counts.future, length, unit) });
    return warnings;
}
function hidesFailures({ unclear, unclearWords }, successes) {
    return ((unclearWords > 0 && unclearWords * WORDS_TO_HIDE >= successes) ||
        (unclear > 0 && unclear * ROWS_TO_HIDE >= successes));
}
/** One pass: a log may hold a million cycles. */
function countOdd(cycles, now) {
    const counts = {
        undecided: 0,
        unclear: 0,
        unclearWords: 0,
        failed: 0,
        undated: 0,
        future: 0,
        named: 0,
        numberNamed: 0,
        timed: 0,
        overADay: 0,
        underASecond: 0,
        placed: 0,
        totalSeconds: 0,
        first: Infinity,
        last: -Infinity,
    };
    const numberNames = new Map();
    for (const { at, outcome, ending, epoch, seconds } of cycles) {
        if (outcome === 'undecided') {
            counts.undecided += 1;
            if (ending === undefined || !(0,model_ending/* decidesNothing */.P)(ending)) {
                counts.unclear += 1;
                if (ending !== undefined)
                    counts.unclearWords += 1;
            }
        }
        else if (outcome === 'failure')
            counts.failed += 1;
        if (at === undefined)
            counts.undated += 1;
        else if ((0,time/* isInFuture */.LV)(at, now))
            counts.future += 1;
        if (epoch !== undefined) {
            counts.named += 1;
            let isNumber = numberNames.get(epoch);
            if (isNumber === undefined)
                numberNames.set(epoch, (isNumber = /^-?\d+(?:\.\d+)?$/.test(epoch)));
            if (isNumber)
                counts.numberNamed += 1;
        }
        if (seconds === undefined || seconds <= 0)
            continue;
        counts.timed += 1;
        if (seconds > DAY_SECONDS)
            counts.overADay += 1;
        else if (seconds < 1)
            counts.underASecond += 1;
        if (at === undefined)
            continue;
        counts.placed += 1;
        counts.totalSeconds += seconds;
        if (at < counts.first)
            counts.first = at;
        if (at > counts.last)
            counts.last = at;
    }
    return counts;
}
function unitWarnings(cycles, counts, unit) {
    const { timed, overADay, underASecond, placed, totalSeconds, first, last } = counts;
    if (overADay * 2 > timed)
        return [{ code: 'median-over-a-day', ...(0,causes/* longDurations */.UH)(medianSeconds(cycles), unit) }];
    if (underASecond * 2 > timed)
        return [{ code: 'median-under-a-second', ...(0,causes/* shortDurations */.KF)(medianSeconds(cycles), unit) }];
    // Milliseconds of a minute read as seconds make hours, not days: only the clock on the wall tells.
    const times = totalSeconds / ((last - first) / 1e6);
    if (placed < LEAST_TIMED || last <= first || times < MAX_PARALLEL)
        return [];
    return [{ code: 'durations-exceed-span', ...(0,causes/* overlongDurations */._H)(times) }];
}
function medianSeconds(cycles) {
    const sorted = Float64Array.from(cycles.flatMap(({ seconds }) => (seconds !== undefined && seconds > 0 ? [seconds] : []))).toSorted();
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
function epochWarnings({ named, numberNamed }) {
    if (numberNamed === 0 || numberNamed * 2 < named)
        return [];
    return [{ code: 'numeric-epochs', ...(0,causes/* numericEpochs */._N)(numberNamed, named) }];
}

;// CONCATENATED MODULE: ./build/src/read/cycles.js














/** The cycle logs, each in its own format. */
const cycleLogs = { name: 'cycles', read: readCycleLogs };
async function readCycleLogs(given) {
    const { settings, texts, now } = given;
    const reading = { ...given, recorded: new Map(), hasOwnTasks: false, repeating: new Set() };
    const { files, inPlaceOf } = await (0,find_logs/* findLogs */.J)(given);
    const bySource = [];
    const reports = [];
    for (const each of await withShardsJoined(files, reading)) {
        const cycles = [];
        const beside = [];
        const tally = new read_tally/* Tally */.F('cycles', each.path, texts, (0,zone/* makeZone */.XP)(settings.timeZone));
        const log = { source: reports.length, cycles, tally, beside };
        const trouble = (0,read_access/* isTrouble */.KM)(each)
            ? each
            : 'parts' in each
                ? readShards(each, log, reading)
                : await readLog(each, log, reading);
        if (inPlaceOf !== undefined && tally.format !== undefined)
            tally.format.reason += `; ${inPlaceOf} does not exist, so this default file of the format was taken`;
        tally.warnings.push(...findWarnings(cycles, tally, now));
        reports.push(tally.report(trouble), ...beside);
        bySource.push(cycles);
    }
    const [only] = bySource;
    const all = bySource.length === 1 && only !== undefined ? only : bySource.flat();
    const { cycles, dropped } = dropDoubles(all, reading.recorded);
    return {
        cycles,
        reports: reports.map((report, source) => withDoubles(report, dropped(source), reading.repeating.has(source))),
        hasOwnTasks: reading.hasOwnTasks,
    };
}
/** Each log once, where it is in shards as one; these come last. */
async function withShardsJoined(files, { settings, texts }) {
    const isOne = (file) => !(0,read_access/* isTrouble */.KM)(file) && (0,mark/* isShard */.ze)(file);
    const shards = files.filter(isOne);
    if (shards.length === 0)
        return [...files];
    const { joinShards } = await __webpack_require__.e(/* import() */ 'read-shards-join-shards').then(__webpack_require__.bind(__webpack_require__, 88668));
    return [...files.filter((file) => !isOne(file)), ...joinShards(shards, settings, texts)];
}
function readShards({ choice, hasRows, wrongFormat, parts }, log, reading) {
    const sink = beginLog(choice, hasRows, wrongFormat, log, reading);
    const toCycles = (0,log_threads/* cyclesReader */.x2)(log.source);
    const read = parts.map(({ blocks, counts }) => ({ blocks: blocks.map(toCycles), counts }));
    (0,log_threads/* joinParts */.nn)(read, 0, { ...log, sink }, reading.recorded);
    sink.end();
    endLog(choice, sink, log, reading);
}
async function readLog(file, log, reading) {
    const { tally } = log;
    const { settings } = reading;
    const sample = (0,sample_log/* sampleLog */.D)(file, settings);
    if ((0,read_access/* isTrouble */.KM)(sample))
        return sample;
    const choice = (0,recognise/* choose */.Sw)(sample, settings);
    const wrongFormat = (0,wrong_format/* findWrongFormat */.C)(file, sample, settings);
    const sink = beginLog(choice, sample.rows.length > 0, wrongFormat, log, reading);
    const trouble = await readInto(sink, file, { ...choice, ...sample }, log, reading);
    const { beside } = choice.format;
    if (beside === undefined)
        sink.end();
    else
        readBeside(file.path.replace(/[^/\\]*$/, beside), log, sink, reading);
    endLog(choice, sink, log, reading);
    return trouble === undefined || tally.records > 0 ? trouble : { ...trouble, ...tally.wrongFormat };
}
/** Says how the log is read, before any of its rows is. */
function beginLog({ format, name, reason }, hasRows, wrongFormat, log, reading) {
    const { tally } = log;
    const { isSearch, unit } = format;
    if (hasRows || reading.settings.logFormat !== 'auto')
        tally.format = { name, reason, isSearch, unit };
    tally.namesFailure = format.fields.outcome?.failure.length !== 0;
    tally.wrongFormat = wrongFormat;
    return new cycle_sink/* CycleSink */.k(format, log, reading);
}
/** Says what the log was, when all its rows are read. */
function endLog({ format, name }, sink, log, reading) {
    const { tally } = log;
    if (format.repeatsRows)
        reading.repeating.add(log.source);
    if (format.tasksAreIssues !== true)
        reading.hasOwnTasks ||= log.cycles.some(({ task }) => task !== undefined);
    if (log.cycles.length === 0 && tally.records > 0)
        tally.cause = tally.wrongFormat ?? (0,causes/* leftOutOnly */.gU)(tally.records, name, format.leftOutAs, sink.said);
}
/** The rows of a file, by more than one thread where that is faster. */
async function readInto(sink, file, { container, format, list }, log, reading) {
    const { tally } = log;
    if (container === 'jsonl' && (0,log_threads/* isRowByRow */.Ey)(format)) {
        const cut = (0,log_threads/* cutLog */.bm)(file, tally, reading.threads);
        if (cut !== undefined)
            return (0,read_access/* isTrouble */.KM)(cut) ? cut : (0,log_threads/* readOnThreads */.NE)(file, cut, { ...log, sink }, reading);
    }
    return (0,read_rows/* readRows */.a)(file, container, format.list ?? list, tally, (record, line) => sink.row(record, line), reading.progress);
}
/** Ends the log with the rows of the file beside it; that there is none is ordinary. */
function readBeside(path, log, sink, { access, texts, settings }) {
    const found = (0,read_access/* resolveFile */.xq)(path, access);
    const tally = new read_tally/* Tally */.F('cycles', path, texts, (0,zone/* makeZone */.XP)(settings.timeZone));
    const rows = [];
    const trouble = (0,read_access/* isTrouble */.KM)(found)
        ? found
        : (0,read_rows/* readRows */.a)(found, 'jsonl', undefined, tally, (record, line) => rows.push({ record, line, isBeside: true }));
    tally.leftOut = rows.length - sink.end(rows);
    if (trouble?.kind !== 'missing')
        log.beside.push(tally.report(trouble));
}


/***/ }),

/***/ 56674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findLogs),
  b: () => (/* binding */ withAdvice)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/settings/load.js
var load = __webpack_require__(87491);
// EXTERNAL MODULE: ./build/src/read/access.js
var read_access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/find-files.js
var find_files = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/src/read/causes.js
var causes = __webpack_require__(40244);
// EXTERNAL MODULE: ./build/src/read/formats/index.js + 15 modules
var read_formats = __webpack_require__(84968);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/read/likely-logs.js



/** Where loops keep their logs, when it is at none of the places that presets know. */
const FOLDERS = [
    '.',
    'logs',
    'log',
    'metrics',
    'ledger',
    'state',
    'memory',
    'data',
    '.ralph',
    '.auto',
    '.loop',
];
/** Plain names only: the path is told, and pasted into a terminal. */
const ROWS = /^[A-Za-z0-9_][\w.-]{0,60}\.(?:jsonl|ndjson|tsv|csv)$/;
const NAMED = /^(?!changelog)[A-Za-z0-9_.-]{0,40}(?:runs?|iterations?|cycles?|sessions?|history|activity|log|tasks)[\w.-]{0,20}\.(?:json|md|log)$/i;
const MOST_ENTRIES = 2000;
/** Files that may well be a loop's log, in its own folder and a few usual ones; paths below the root. */
function findLikelyLogs(access, ownFolder) {
    return [ownFolder, ...FOLDERS]
        .flatMap((folder) => entriesOf(external_node_path_.join(access.root, folder))
        .filter((name) => ROWS.test(name) || NAMED.test(name))
        .map((name) => external_node_path_.posix.join(folder, name)))
        .filter((each) => !(0,read_access/* isTrouble */.KM)((0,read_access/* resolveFile */.xq)(each, access)));
}
function entriesOf(folder) {
    try {
        return external_node_fs_.readdirSync(folder).slice(0, MOST_ENTRIES).toSorted();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/read/recognise.js
var recognise = __webpack_require__(85707);
// EXTERNAL MODULE: ./build/src/read/rows.js + 8 modules
var rows = __webpack_require__(20346);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
;// CONCATENATED MODULE: ./build/src/read/find-logs.js











const DEFAULT_FOLDER = '.loop/retro';
const MOST_LIKELY = 3;
/**
 * The cycle logs that the settings name; where the default one is missing, the default file of another loop, or at
 * least the names of files that may be the log: nobody has to guess why nothing was found.
 */
async function findLogs(reading) {
    const { settings, access } = reading;
    const patterns = (0,load/* logOf */.Gs)(settings.cycles, settings, 'cycles');
    const files = await (0,find_files/* findFiles */.l)(patterns, access);
    if (settings.cycles !== undefined || !files.every((each) => (0,read_access/* isTrouble */.KM)(each) && each.kind === 'missing'))
        return { files: files.map((each) => withAdvice(each, causes/* logNotFound */.wW)) };
    const { file, passedOver } = findPresetFile(reading);
    if (file !== undefined)
        return { files: [file], inPlaceOf: patterns.join(', ') };
    return { files: files.map((each) => withAdvice(each, (say) => notAtDefault(say, passedOver, reading))) };
}
/** What to do where a log is missing, which is more than to check the path. */
function withAdvice(found, advise) {
    return (0,read_access/* isTrouble */.KM)(found) && found.kind === 'missing' ? { ...found, ...advise(found.say) } : found;
}
function notAtDefault(say, passedOver, { access, settings }) {
    const useless = passedOver.filter(({ cause }) => cause !== undefined);
    const names = [...passedOver.map(({ path }) => path), ...findLikelyLogs(access, settings.retroDir)];
    const others = new Set([
        ...useless.map(({ path }) => path),
        ...(0,load/* logOf */.Gs)(settings.deepTriage, settings, 'deep-triage'),
        ...(0,load/* logOf */.Gs)(settings.triage, settings, 'triage'),
    ].map((name) => external_node_path_.posix.normalize(name)));
    const likely = [...new Set(names)].filter((name) => !others.has(name));
    const [only] = likely.length === 0 ? useless : [];
    if (only?.cause !== undefined)
        return (0,causes/* uselessDefault */.aZ)(say, only.path, only.cause);
    return (0,causes/* logNotFound */.wW)(say, likely.slice(0, MOST_LIKELY));
}
/** The first default file of another loop that is there and has that loop's fields; names alone prove nothing. */
function findPresetFile(reading) {
    const { settings, access } = reading;
    const passedOver = [];
    if (settings.retroDir !== DEFAULT_FOLDER)
        return { passedOver };
    const isNamed = settings.logFormat !== 'auto';
    const formats = isNamed ? read_formats/* FORMATS */.h.filter(({ name }) => name === settings.logFormat) : read_formats/* FORMATS */.h;
    for (const path of new Set(formats.flatMap(({ files }) => files))) {
        const file = (0,read_access/* resolveFile */.xq)(path, access);
        if ((0,read_access/* isTrouble */.KM)(file))
            continue;
        const sample = (0,sample_log/* sampleLog */.D)(file, settings);
        if (!(0,read_access/* isTrouble */.KM)(sample) && (isNamed || !(0,recognise/* recognise */.GJ)(sample).isFallback))
            return { file, passedOver };
        passedOver.push({ path, cause: whyNoRow(file, sample, reading) });
    }
    return { passedOver };
}
function whyNoRow(file, sample, { texts }) {
    if ((0,read_access/* isTrouble */.KM)(sample))
        return sample;
    if (sample.rows.length > 0)
        return undefined;
    const tally = new read_tally/* Tally */.F('cycles', file.path, texts);
    const trouble = (0,rows/* readRows */.a)(file, sample.container, sample.list, tally, () => undefined);
    const { problem = '', remedy = '' } = tally.report(trouble);
    return { say: problem, remedy };
}


/***/ }),

/***/ 96790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ghPrList)
/* harmony export */ });
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58927);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7438);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39890);
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85829);




/** Issues have none of these. */
const ONLY_PULL_REQUESTS = ['mergedAt', 'mergedBy', 'mergeCommit', 'isDraft', 'headRefName', 'baseRefName'];
/** Conventional commits. */
const PREFIX = /^(feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\([^)]*\))?!?:/i;
/** Labels that say what sort of change it is. */
const KIND_LABELS = new Set([
    'bug',
    'feature',
    'enhancement',
    'documentation',
    'refactor',
    'dependencies',
    'chore',
]);
/**
 * Pull requests as `gh pr list --json ...` prints them. Those of coding agents are judged some days after each was made:
 * merged by then is a success, closed without a merge a failure. How long one waited for people is no duration.
 */
const ghPrList = {
    name: 'gh-pr-list',
    unit: 'pull-request',
    files: ['prs.json', 'gh-prs.json'],
    note: '`judgedAt` is 1, 3, 7 or 14 days after `createdAt`, the fewest by which 90% of those that closed before the month began had closed; what is younger, or by no coding agent, is left out. `judgedAs` is what had become of it by then.',
    matches: (sample) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X1)(sample, '`number`, a state of a pull request and other fields of `gh pr list`', (record) => (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .has */ .zy)(record, 'number') &&
        (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(record) !== undefined &&
        ONLY_PULL_REQUESTS.some((field) => Object.hasOwn(record, field))),
    join: _pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .judgePullRequests */ .Tt,
    tasksAreIssues: true,
    fields: {
        time: ['judgedAt'],
        outcome: {
            field: ['judgedAs'],
            success: ['merged'],
            failure: ['closed'],
            ignore: ['merged later', 'closed later', 'still open', 'draft'],
        },
        task: { from: ['closingIssuesReferences', 'headRefName'], take: issueOf },
        kind: { from: ['title', 'labels'], take: kindOf },
        reason: { from: ['closedBy', 'labels'], take: whyClosed },
        id: ['number'],
        agent: ['agent'],
        commit: { from: ['mergeCommit.oid'], take: (record) => ifMerged(record, 'mergeCommit.oid') },
        pr: { from: ['number'], take: (record) => ifMerged(record, 'number') },
        linesAdded: ['additions'],
        linesRemoved: ['deletions'],
    },
};
/** What merges are of; one that came after it was judged is none. */
function ifMerged(record, path) {
    return record['judgedAs'] === 'merged' ? (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(record, path) : undefined;
}
function issueOf(record) {
    const closes = (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(record, 'closingIssuesReferences.0.number');
    return closes ?? numberOf(/(?:^|[/-])issue-(\d{1,9})(?!\d)/.exec((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(record['headRefName']))?.[1]);
}
function numberOf(digits) {
    return digits === undefined ? undefined : Number(digits);
}
function kindOf(record) {
    const prefix = PREFIX.exec((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(record['title']))?.[1];
    return prefix?.toLowerCase() ?? labelsOf(record).find((label) => KIND_LABELS.has(label.toLowerCase()));
}
/** Who closed it, else the last label; what people wrote is not read. */
function whyClosed(record) {
    if (record['judgedAs'] !== 'closed')
        return undefined;
    const closer = (0,_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(record['closedBy']);
    if (closer === undefined)
        return labelsOf(record).at(-1);
    if (closer.login === (0,_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(record['author'])?.login)
        return 'closed by the author';
    return closer.isBot ? 'closed by a bot' : 'closed by a maintainer';
}
function labelsOf(record) {
    const labels = record['labels'];
    if (!Array.isArray(labels))
        return [];
    return labels
        .map((_, index) => (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(record, `labels.${index}.name`)))
        .filter((name) => name !== '');
}


/***/ }),

/***/ 54799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ghRunList)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58927);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39890);
/* harmony import */ var _workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77775);





/** `gh run list` names its fields so, and nothing else has three of them. */
const FIELDS = [
    'databaseId',
    'workflowName',
    'displayTitle',
    'headBranch',
    'headSha',
    'event',
    'createdAt',
    'startedAt',
    'updatedAt',
];
const FEWEST = 3;
/** Runs of GitHub Actions as `gh run list --json ...` prints them. That a run ended well is not that its task is done. */
const ghRunList = {
    name: 'gh-run-list',
    unit: 'run',
    files: ['runs.json', 'gh-runs.json'],
    note: 'A task has only a run that an issue, a comment or a pull request started; the kind is the workflow, or the event where there is one workflow only. Of the attempts of a run the last one that ended counts.',
    matches: (sample) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(sample, '`conclusion` or `status` and other fields of `gh run list`', isRun),
    join: lastAttempts,
    fields: {
        time: ['updatedAt', 'startedAt', 'createdAt'],
        started: ['startedAt', 'createdAt'],
        outcome: { field: { from: ['conclusion', 'status'], take: endOf }, ..._workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_OUTCOMES */ .wi },
        task: { from: ['displayTitle'], take: ({ event, displayTitle }) => (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runTask */ .ZZ)(event, displayTitle) },
        kind: ['kind'],
        reason: { from: ['end', 'failedStep', 'conclusion'], take: reasonOf },
        id: ['databaseId', 'number'],
        agent: ['agent'],
        commit: ['headSha'],
        model: ['model'],
        tokens: ['tokens'],
        costUsd: ['costUsd'],
    },
};
function isRun(record) {
    return ([record['conclusion'], record['status']].some(_workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunWord */ .A4) &&
        FIELDS.filter((field) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(record, field)).length >= FEWEST);
}
/** That a run is completed does not say how: a list without `conclusion` says nothing of it. */
function endOf({ conclusion, status }) {
    return (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(conclusion) || status === 'completed' ? conclusion : status;
}
/** How the agent says that it ended, else the step that failed; a conclusion only where it is more than that the run failed. */
function reasonOf({ conclusion, failedStep, end }) {
    const isFailure = _workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_OUTCOMES */ .wi.failure.includes((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(conclusion));
    const said = [end, failedStep].find((each) => (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(each));
    return isFailure && said !== undefined ? said : (0,_workflow_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runTrouble */ .Zi)(conclusion);
}
/** Each run that ended once, as its last attempt, with its kind. */
function lastAttempts(rows) {
    const ended = rows.filter(({ record }) => hasEnded(record));
    const last = new Map();
    for (const row of ended) {
        const { databaseId } = row.record;
        const key = (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(databaseId) ? (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(databaseId) : row;
        const held = last.get(key);
        if (held === undefined || isLater(row.record, held.record))
            last.set(key, row);
    }
    const runs = [...last.values()];
    const kindOf = kindsOf(runs);
    return {
        rows: runs.map((row) => ({ ...row, record: { ...row.record, kind: kindOf(row.record) } })),
        said: sayLeftOut(rows.length - ended.length, ended.length - runs.length),
    };
}
function hasEnded({ conclusion, status }) {
    return (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(conclusion) || (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(status) === 'completed';
}
/** A row that stands below another of the same attempt was written later. */
function isLater(row, held) {
    const [attempt, before] = [Number(row['attempt'] ?? 1), Number(held['attempt'] ?? 1)];
    if (attempt !== before)
        return attempt > before;
    return ((0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(row['updatedAt']) ?? -Infinity) >= ((0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(held['updatedAt']) ?? -Infinity);
}
/** Runs of one workflow are told apart by what started them. */
function kindsOf(runs) {
    const workflowOf = ({ workflowName, name }) => (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(workflowName) ? workflowName : name;
    const workflows = new Set(runs.map(({ record }) => workflowOf(record)));
    return workflows.size === 1 ? (record) => record['event'] ?? workflowOf(record) : workflowOf;
}
function sayLeftOut(unended, earlier) {
    const said = [
        ...(unended > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unended, 'row')} of runs that had not ended`] : []),
        ...(earlier > 0 ? [`${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(earlier, 'earlier row')} of runs that stand there again`] : []),
    ];
    return said.length === 0 ? [] : [`left out: ${said.join(', ')}`];
}


/***/ }),

/***/ 84968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ FORMATS),
  v: () => (/* binding */ formatNamed)
});

// EXTERNAL MODULE: ./build/src/read/field-paths.js
var field_paths = __webpack_require__(58927);
// EXTERNAL MODULE: ./build/src/read/mapped-cycle.js
var mapped_cycle = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/src/read/formats/search-tries.js

/** Words of a try that broke; the other tries of a search that are not kept were discarded, and need no reason. */
const BROKEN = ['crash', 'crashed', 'killed', 'checks-failed', 'fail', 'failed'];
/** Why a try of a search failed, where it broke. What the try was to do (its `description`) is no reason. */
function whyBroken(status) {
    const word = (0,mapped_cycle/* normalise */.j7)(status);
    return BROKEN.includes(word) ? word : undefined;
}

// EXTERNAL MODULE: ./build/src/read/formats/format.js
var format = __webpack_require__(39890);
;// CONCATENATED MODULE: ./build/src/read/formats/autoresearch.js



const STATUSES = new Set(['keep', 'discard', 'crash', 'checks_failed']);
/**
 * Experiments of an autoresearch loop. A discarded experiment is a try that failed, which is how this loop learns.
 * Rows with a `type` (the config, hooks) are no experiments.
 */
const autoresearch = {
    name: 'autoresearch',
    files: ['.auto/log.jsonl', 'autoresearch.jsonl'],
    note: 'A reason has only a try that broke. Rows with a `type` (config) are no cycles.',
    matches: (sample) => {
        if (sample.container === 'tsv')
            return undefined;
        const rows = sample.rows.filter(({ record }) => !isOtherRow(record));
        const evidence = (0,format/* evidenceOf */.X1)({ ...sample, rows }, 'a `status` of keep, discard, crash or checks_failed', (record) => STATUSES.has((0,field_paths/* wordOf */.aG)(record['status'])) &&
            ['description', 'run', 'metric'].some((field) => (0,format/* has */.zy)(record, field)));
        if (evidence !== undefined)
            return evidence;
        return (0,format/* evidenceOf */.X1)(sample, '`type: config` with `metricName`', (record) => (0,format/* has */.zy)(record, 'metricName'));
    },
    leaveOut: isOtherRow,
    leftOutAs: 'settings and hooks of the loop',
    isSearch: true,
    fields: {
        time: ['timestamp'],
        outcome: {
            field: ['status'],
            success: ['keep'],
            failure: ['discard', 'crash', 'checks_failed'],
        },
        id: ['run'],
        epoch: { from: ['segment'], take: segmentName },
        reason: { from: ['status'], take: ({ status }) => whyBroken(status) },
        commit: ['commit'],
        tokens: ['iterationTokens'],
    },
};
function isOtherRow(record) {
    return (0,format/* has */.zy)(record, 'type') && !(0,format/* has */.zy)(record, 'status');
}
/** A bare number would be no name: `0` becomes `segment 0`. */
function segmentName(record) {
    const segment = record['segment'];
    return typeof segment === 'number' ? `segment ${segment}` : segment;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ci-runs.js

/** Runs of test suites in continuous integration. */
const ciRuns = {
    name: 'ci-runs',
    files: ['metrics/runs.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`suite`, `status` and `timestamp_utc`', (record) => (0,format/* has */.zy)(record, 'suite', 'status') && ((0,format/* has */.zy)(record, 'timestamp_utc') || (0,format/* has */.zy)(record, 'timestamp'))),
    fields: {
        time: ['timestamp_utc', 'timestamp'],
        outcome: {
            field: ['status'],
            success: ['pass', 'passed', 'success'],
            failure: ['fail', 'failed', 'failure', 'error'],
        },
        duration: { field: ['duration_seconds', 'duration_s', 'duration_ms', 'durationMs'], unit: 's' },
        kind: ['suite'],
        id: ['github.run_id', 'run_id'],
        commit: ['github.sha', 'sha'],
    },
};

// EXTERNAL MODULE: ./build/src/read/formats/claude-result.js
var claude_result = __webpack_require__(18337);
;// CONCATENATED MODULE: ./build/src/read/formats/claude-flow.js


/**
 * Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. Each call of its command line
 * (`cmd-hooks-1764006605067`, a few milliseconds) stands there as well, and is no task of anybody.
 */
const claudeFlow = {
    name: 'claude-flow',
    files: ['.claude-flow/metrics/task-metrics.json'],
    note: 'Its own commands (`id` begins with `cmd-`) are no cycles.',
    leaveOut: (record) => (0,field_paths/* wordOf */.aG)(record['id']).startsWith('cmd-'),
    leftOutAs: 'commands of the tool itself',
    matches: (sample) => sample.container === 'json'
        ? (0,format/* evidenceOf */.X1)(sample, '`id`, `type`, `success` and a `timestamp` in milliseconds, in a JSON array', (record) => (0,format/* has */.zy)(record, 'id', 'type', 'success') && typeof record['timestamp'] === 'number')
        : undefined,
    fields: {
        time: ['timestamp'],
        outcome: { field: ['success'], success: ['true'], failure: ['false'] },
        duration: { field: ['duration'], unit: 'ms' },
        task: ['id'],
        kind: ['type'],
        reason: ['metadata.error', 'error'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/evolve.js


const RESULTS = /^(?:improved|harvested|pass|regressed|quarantined|idle|unchanged|pending[-_].*)$/;
/** Cycles of agentops /evolve. Idle, unchanged, pending and absent results decide nothing. */
const evolve = {
    name: 'evolve',
    files: ['.agents/evolve/cycle-history.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`cycle` and a `result` or goal of /evolve', (record) => (0,format/* has */.zy)(record, 'cycle') && !(0,format/* has */.zy)(record, 'success') && isEvolve(record)),
    fields: {
        time: ['timestamp', 'date'],
        outcome: {
            field: ['result'],
            success: ['improved', 'harvested', 'pass'],
            failure: ['regressed', 'quarantined'],
        },
        task: { from: ['target', 'goal_id', 'goal_ids'], take: goalOf },
        reason: ['result'],
        id: ['cycle'],
        commit: ['sha', 'commit_sha', 'commit'],
    },
};
function isEvolve(record) {
    if (RESULTS.test((0,field_paths/* wordOf */.aG)(record['result'])))
        return true;
    return ['goal_id', 'goal_ids', 'goals_passing', 'fitness_before'].some((field) => (0,format/* has */.zy)(record, field));
}
function goalOf(record) {
    if ((0,format/* has */.zy)(record, 'target'))
        return record['target'];
    if ((0,format/* has */.zy)(record, 'goal_id'))
        return record['goal_id'];
    const goals = record['goal_ids'];
    return Array.isArray(goals) && goals.length > 0 ? goals.join(', ') : undefined;
}

// EXTERNAL MODULE: ./build/src/read/formats/workflow-runs.js
var workflow_runs = __webpack_require__(77775);
;// CONCATENATED MODULE: ./build/src/read/formats/gh-aw.js


/** Runs of GitHub Agentic Workflows as `gh aw logs --json` prints them. */
const ghAw = {
    name: 'gh-aw',
    unit: 'run',
    files: ['gh-aw-logs.json'],
    list: 'runs',
    note: 'Runs of a workflow that is meant to fail (`intentional_failure`) are no cycles.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`run_id`, `workflow_name` and a `conclusion` or `status`', (record) => (0,format/* has */.zy)(record, 'run_id', 'workflow_name') && [record['conclusion'], record['status']].some(workflow_runs/* isRunWord */.A4)),
    leaveOut: (record) => record['intentional_failure'] === true,
    leftOutAs: 'runs of workflows that are meant to fail',
    fields: {
        time: ['updated_at', 'started_at', 'created_at'],
        started: ['started_at', 'created_at'],
        outcome: { field: ['conclusion', 'status'], ...workflow_runs/* RUN_OUTCOMES */.wi },
        task: {
            from: ['display_title'],
            take: ({ event, display_title: title }) => (0,workflow_runs/* runTask */.ZZ)(event, title),
        },
        kind: ['workflow_name'],
        reason: ['failure_kind'],
        id: ['run_id'],
        agent: ['engine_id', 'engine', 'agent'],
        commit: ['head_sha', 'sha'],
        tokens: ['token_usage'],
        work: ['turns', 'token_usage', 'safe_items_count'],
    },
};

// EXTERNAL MODULE: ./build/src/read/formats/gh-pr-list.js
var gh_pr_list = __webpack_require__(96790);
// EXTERNAL MODULE: ./build/src/read/formats/gh-run-list.js
var gh_run_list = __webpack_require__(54799);
;// CONCATENATED MODULE: ./build/src/read/formats/issue-pr-cron.js

/** Runs of issue-pr-cron: several rows a run as it goes on, and its start in the name of the run. */
const issuePrCron = {
    name: 'issue-pr-cron',
    files: ['metrics/runs.jsonl'],
    note: 'Of each `runId` and `role` the latest row that has an outcome counts.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`runId` and `role`', (record) => (0,format/* has */.zy)(record, 'runId', 'role')),
    latestBy: ['runId', 'role'],
    fields: {
        time: ['runId'],
        outcome: {
            field: ['outcome'],
            success: ['ok'],
            failure: ['error', 'session-limit', 'infra-down'],
        },
        duration: { field: ['durationMs'], unit: 'ms' },
        kind: ['role'],
        reason: ['skipReason', 'outcome'],
        id: ['runId'],
        model: ['model'],
        // Fresh tokens; what came from the cache is not among them.
        tokens: (0,format/* sumOf */.XN)('tokensIn', 'tokensOut'),
        costUsd: ['costUsd'],
        work: ['tokensIn', 'tokensOut'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/jarvis.js

/** Iterations of jarvis over the specs of a repository. Blocked and out of quota decide nothing. */
const jarvis = {
    name: 'jarvis',
    files: ['runs.jsonl'],
    note: 'Blocked and out of quota decide nothing. The last iteration of a spec stands there twice and counts once.',
    repeatsRows: true,
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`namespace`, `kind` and `exit_reason` or `duration_ms`', (record) => (0,format/* has */.zy)(record, 'namespace', 'kind') && ((0,format/* has */.zy)(record, 'exit_reason') || (0,format/* has */.zy)(record, 'duration_ms'))),
    fields: {
        time: ['ts'],
        outcome: {
            field: ['kind'],
            success: ['ok'],
            failure: ['error', 'failed', 'failure', 'timeout', 'crash'],
        },
        duration: { field: ['duration_ms'], unit: 'ms' },
        task: ['namespace'],
        reason: ['exit_reason'],
        id: ['iteration'],
        model: ['configured_model'],
        agent: ['agent'],
        // Fresh tokens; what came from the cache is not among them.
        tokens: (0,format/* sumOf */.XN)('usage.input_tokens', 'usage.output_tokens'),
        costUsd: ['cost_usd'],
        work: ['usage.input_tokens', 'usage.output_tokens'],
    },
};

// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
;// CONCATENATED MODULE: ./build/src/read/formats/loop-run-log.js



/**
 * Runs noted as JSON in a Markdown file. The example that explains the format there is no run. Reports, escalations
 * and "nothing to do" decide nothing.
 */
const loopRunLog = {
    name: 'loop-run-log',
    files: ['loop-run-log.md'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`run_id` with `outcome` or `duration_s`', (record) => (0,format/* has */.zy)(record, 'run_id') &&
        ((0,field_paths/* wordOf */.aG)(record['outcome']) !== '' || (0,format/* has */.zy)(record, 'duration_s')) &&
        (isTemplate(record) || (0,time/* parseInstant */.nV)(timeOf(record)) !== undefined)),
    leaveOut: isTemplate,
    fields: {
        time: { from: ['finished_at', 'run_id'], take: timeOf },
        started: ['started_at'],
        outcome: {
            field: ['outcome'],
            success: [
                'success',
                'succeeded',
                'ok',
                'pass',
                'passed',
                'done',
                'completed',
                'fixed',
                'fix-proposed',
                'fix-applied',
                'merged',
                'shipped',
                'pr-opened',
                'verifier-approved',
                'acceptance-passed',
            ],
            failure: [
                'failure',
                'failed',
                'fail',
                'error',
                'crash',
                'crashed',
                'timeout',
                'rejected',
                'reverted',
                'verifier-rejected',
                'acceptance-failed',
                'budget-exceeded',
            ],
        },
        duration: { field: ['duration_s', 'duration_ms'], unit: 's' },
        task: ['item', 'task_id', 'acting_on'],
        kind: ['pattern', 'loop_id'],
        reason: ['summary', 'notes', 'outcome'],
        id: ['run_id'],
        model: ['model'],
        tokens: ['tokens_estimate', 'tokens'],
        costUsd: ['cost_usd'],
        work: ['tokens_estimate', 'tokens'],
    },
};
/** `2026-06-29T15:41:16Z-docs` begins with its time. */
function timeOf(record) {
    if ((0,format/* has */.zy)(record, 'finished_at'))
        return record['finished_at'];
    const id = record['run_id'];
    return typeof id === 'string'
        ? (/^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|^\d{8}T\d{4,6}Z?/.exec(id)?.[0] ?? id)
        : id;
}
/** `"outcome": "fixed | failed"`, `"run_id": "<ISO time>"`: a line that says how lines look. */
function isTemplate(record) {
    return ['run_id', 'outcome', 'pattern'].some((field) => /\s\|\s|<[^<>]*>|YYYY|^\.\.\.$/.test((0,field_paths/* wordOf */.aG)(record[field])));
}

// EXTERNAL MODULE: ./build/src/read/formats/native.js
var formats_native = __webpack_require__(99254);
// EXTERNAL MODULE: ./build/src/safe/plain-text.js
var plain_text = __webpack_require__(72411);
;// CONCATENATED MODULE: ./build/src/read/formats/ralph-history.js


/**
 * Iterations of a ralph loop in one JSON object. The exit code decides: `errors` also lists lines that only look
 * like errors, so they are the reason of an iteration that did not succeed and of no other.
 */
const ralphHistory = {
    name: 'ralph-history',
    files: ['.ralph/ralph-history.json'],
    note: 'The reason is the first of `errors`, unless it succeeded.',
    list: 'iterations',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`iteration` with `exitCode` or `endedAt`', (record) => (0,format/* has */.zy)(record, 'iteration') && ((0,format/* has */.zy)(record, 'exitCode') || (0,format/* has */.zy)(record, 'endedAt', 'durationMs'))),
    fields: {
        time: ['endedAt', 'startedAt'],
        started: ['startedAt'],
        outcome: { field: ['exitCode'], success: ['0'], failure: 'others' },
        duration: { field: ['durationMs'], unit: 'ms' },
        id: ['iteration'],
        model: ['model'],
        reason: { from: ['errors'], take: firstError },
        work: ['toolsUsed', 'filesModified'],
    },
};
function firstError(record) {
    const errors = record['errors'];
    if (record['exitCode'] === 0 || !Array.isArray(errors))
        return undefined;
    const first = errors[0];
    return typeof first === 'string' ? (0,plain_text/* stripEscapes */.Nl)(first).trim() : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-iterations.js

/** Iterations of a Codex ralph loop over the stories of a plan. `duration` and `epoch` are milliseconds here. */
const ralphIterations = {
    name: 'ralph-iterations',
    files: ['.ralph-iterations.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`storyId` with `iterationNumber` or `jobId`', (record) => (0,format/* has */.zy)(record, 'storyId') && ((0,format/* has */.zy)(record, 'iterationNumber') || (0,format/* has */.zy)(record, 'jobId'))),
    fields: {
        time: ['timestamp', 'completedAt'],
        started: ['startedAt'],
        outcome: { field: ['success'], success: ['true'], failure: ['false'] },
        duration: { field: ['duration'], unit: 'ms' },
        task: ['storyId'],
        reason: ['failureCategory'],
        id: ['iterationNumber'],
        epoch: ['jobId'],
        model: ['model'],
        commit: ['commitHash'],
        work: { from: ['toolCalls', 'filesModified', 'commitHash'], take: workOf },
    },
};
/** Before it noted its sessions it counted no call and no file: such zeros say nothing. */
function workOf(record) {
    const { toolCalls, filesModified } = record;
    if ((0,format/* has */.zy)(record, 'commitHash') || (Array.isArray(filesModified) && filesModified.length > 0))
        return true;
    return (0,format/* has */.zy)(record, 'codexSessionId') || toolCalls !== 0 ? toolCalls : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-metrics.js

/** Under this, a "successful" loop that made no call did nothing. */
const PHANTOM_SECONDS = 10;
/** Loops of ralph for Claude Code. A success of seconds without a single call decides nothing. */
const ralphMetrics = {
    name: 'ralph-metrics',
    files: ['.ralph/logs/metrics.jsonl'],
    note: 'A success of under 10 s with 0 `calls` is undecided.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`loop`, `calls` and `success`', (record) => (0,format/* has */.zy)(record, 'loop', 'calls', 'success')),
    fields: {
        time: ['timestamp'],
        outcome: {
            field: { from: ['success', 'calls'], take: outcomeOf },
            success: ['true'],
            failure: ['false'],
            ignore: ['phantom'],
        },
        duration: { field: ['duration'], unit: 's' },
        id: ['loop'],
        work: ['calls'],
    },
};
function outcomeOf(record) {
    const { success, calls, duration } = record;
    const isPhantom = success === true && calls === 0 && typeof duration === 'number' && duration < PHANTOM_SECONDS;
    return isPhantom ? 'phantom' : success;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-orchestrator.js



const ENDS = new Set(['loop_completed', 'loop_terminated']);
/** A loop is queued when it ended, give or take. */
const QUEUED_AT_END_MICROS = 60_000_000;
/** Characters; the queue puts `...` for the rest. */
const PROMPT_KEPT = 97;
/**
 * Events of ralph-orchestrator: a cycle is a `loop_started` and the end that follows it. A start without an end is a
 * run that somebody broke off: a cycle that nothing is known of, unless the merge queue knows more. What the queue says
 * last of a loop is what became of it, whatever its own end was.
 */
const ralphOrchestrator = {
    name: 'ralph-orchestrator',
    files: ['.ralph/history.jsonl'],
    beside: 'merge-queue.jsonl',
    note: 'A start and an end are one cycle; a start without an end is undecided. `merge-queue.jsonl` beside it says what became of a loop, joined by its prompt and time: merged is a success, needs_review and discarded are failures.',
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`ts` and a `type.kind` of a loop’s events', (record) => /^(?:loop|iteration|event|merge|merged|merging|discarded)(?:_|$)/.test((0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(record, 'type.kind')))),
    join: (rows, { beside = [] }) => ({ rows: withMerges(joinPairs(rows), mergesOf(beside)) }),
    fields: {
        time: ['ended', 'started'],
        started: ['started'],
        outcome: {
            field: ['merge', 'reason'],
            success: ['merged', 'completion_promise', 'completed', 'complete'],
            failure: [
                'needs_review',
                'discarded',
                'max_iterations',
                'max_runtime',
                'max_cost',
                'consecutive_failures',
                'loop_thrashing',
                'loop_stale',
                'validation_failure',
                'workspace_gone',
                'error',
            ],
        },
        reason: ['mergeReason', 'reason', 'signal'],
        id: ['loop_id'],
        commit: ['commit'],
    },
};
/** @returns one row a run, on the line of its start, with `started`, `ended`, the prompt and the reason of the end */
function joinPairs(rows) {
    const joined = [];
    let open;
    for (const row of inTimeOrder(rows)) {
        const kind = (0,field_paths/* valueAt */.fK)(row.record, 'type.kind');
        if (kind === 'loop_started') {
            if (open !== undefined)
                joined.push(open);
            const prompt = (0,field_paths/* valueAt */.fK)(row.record, 'type.prompt');
            open = { line: row.line, record: { started: row.record['ts'], prompt } };
        }
        else if (ENDS.has((0,field_paths/* wordOf */.aG)(kind))) {
            const end = {
                ended: row.record['ts'],
                reason: (0,field_paths/* valueAt */.fK)(row.record, 'type.reason'),
                signal: (0,field_paths/* valueAt */.fK)(row.record, 'type.signal'),
            };
            joined.push({ line: open?.line ?? row.line, record: { ...open?.record, ...end } });
            open = undefined;
        }
    }
    if (open !== undefined)
        joined.push(open);
    return joined;
}
/** @returns one a loop, with what was said of it last */
function mergesOf(rows) {
    const merges = new Map();
    for (const row of inTimeOrder(rows)) {
        const id = (0,field_paths/* wordOf */.aG)(row.record['loop_id']);
        if (id === '')
            continue;
        const held = merges.get(id) ?? { row, prompt: (0,field_paths/* wordOf */.aG)((0,field_paths/* valueAt */.fK)(row.record, 'event.prompt')), said: {} };
        const said = {
            loop_id: row.record['loop_id'],
            merge: (0,field_paths/* valueAt */.fK)(row.record, 'event.type'),
            mergeReason: (0,field_paths/* valueAt */.fK)(row.record, 'event.reason'),
            commit: (0,field_paths/* valueAt */.fK)(row.record, 'event.commit'),
        };
        merges.set(id, { ...held, said });
    }
    return [...merges.values()];
}
/** The runs with what became of them. A loop that only the queue knows wrote its history elsewhere, and is a cycle too. */
function withMerges(runs, merges) {
    if (merges.length === 0)
        return [...runs];
    const waiting = new Map();
    for (const run of runs.toReversed())
        listAt(waiting, beginOf(run.record['prompt'])).push(run);
    const begun = new Map();
    const merged = new Map();
    const others = [];
    for (const { row, prompt, said } of merges) {
        const key = beginOf(prompt);
        const queued = row.record['ts'];
        const run = lastBefore((0,time/* parseInstant */.nV)(queued), waiting.get(key) ?? [], listAt(begun, key));
        if (run === undefined)
            others.push({ ...row, record: { ended: queued, ...said } });
        else
            merged.set(run, { ended: queued, ...run.record, ...said });
    }
    return [...runs.map((run) => ({ ...run, record: merged.get(run) ?? run.record })), ...others];
}
/**
 * Takes the run that began last before a loop was queued; one that ended long before is another loop's of the same
 * prompt.
 *
 * @param waiting the runs that begin later, the next one last
 * @param begun those that began before, the last one last
 */
function lastBefore(queued, waiting, begun) {
    if (queued === undefined)
        return undefined;
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
        const started = (0,time/* parseInstant */.nV)(next.record['started']);
        if (started !== undefined && started > queued)
            break;
        waiting.pop();
        if (started !== undefined)
            begun.push(next);
    }
    for (let run = begun.pop(); run !== undefined; run = begun.pop()) {
        const ended = (0,time/* parseInstant */.nV)(run.record['ended']);
        if (ended === undefined || Math.abs(ended - queued) <= QUEUED_AT_END_MICROS)
            return run;
    }
    return undefined;
}
/** As much of a prompt as the queue keeps of it. */
function beginOf(prompt) {
    return (0,field_paths/* wordOf */.aG)(prompt).slice(0, PROMPT_KEPT);
}
function listAt(map, key) {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
}
function inTimeOrder(rows) {
    const timed = rows.map((row) => ({ row, at: (0,time/* parseInstant */.nV)(row.record['ts']) ?? Infinity }));
    return timed
        .toSorted((a, b) => (a.at === b.at ? a.row.line - b.row.line : a.at - b.at))
        .map(({ row }) => row);
}

;// CONCATENATED MODULE: ./build/src/read/formats/results-tsv.js



const SUCCESS = ['keep', 'kept'];
const FAILURE = ['discard', 'discarded', 'revert', 'reverted', ...BROKEN];
/** What the tries are measured against, and what goes on. */
const IGNORE = ['baseline', 'iterate', 'partial', 'pending', 'running'];
const results_tsv_STATUSES = new Set([...SUCCESS, ...FAILURE, ...IGNORE]);
const COMMIT = ['commit', 'git_commit', 'commit_hash'];
const DESCRIPTION = ['description', 'note', 'notes'];
/**
 * The table of an autoresearch loop: a row a try, with the commit, one or more metrics under any name, and what became
 * of it. Hardly any has a time; then the rows are in order.
 */
const resultsTsv = {
    name: 'results-tsv',
    files: ['results.tsv'],
    note: 'Tab-separated; the metrics may have any names. A reason has only a try that broke. Without a time the order of the rows counts.',
    matches: (sample) => sample.container === 'tsv'
        ? (0,format/* evidenceOf */.X1)(sample, 'a `status` such as keep, discard or crash, and a commit or description', (record) => results_tsv_STATUSES.has((0,mapped_cycle/* normalise */.j7)(record['status'])) &&
            [...COMMIT, ...DESCRIPTION].some((field) => (0,format/* has */.zy)(record, field)))
        : undefined,
    isSearch: true,
    fields: {
        time: ['timestamp', 'date'],
        outcome: { field: ['status'], success: SUCCESS, failure: FAILURE, ignore: IGNORE },
        reason: { from: ['status'], take: ({ status }) => whyBroken(status) },
        commit: COMMIT,
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/sessions.js

/** Sessions of session-orchestrator: how much of the plan was done is a ratio, so none is decided. */
const sessions = {
    name: 'sessions',
    files: ['.orchestrator/metrics/sessions.jsonl'],
    matches: (sample) => (0,format/* evidenceOf */.X1)(sample, '`session_id` and `session_type`', (record) => (0,format/* has */.zy)(record, 'session_id', 'session_type')),
    fields: {
        time: ['completed_at', 'started_at'],
        started: ['started_at'],
        duration: { field: ['duration_seconds'], unit: 's' },
        task: ['session_id'],
        kind: ['session_type'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/index.js


















/**
 * In the order in which `auto` asks them and looks for their files: the more telling the fields, the earlier, and a log
 * before a table without times or what a command printed; `native` takes what is left.
 */
const BY_NAME = {
    'ralph-iterations': ralphIterations,
    'issue-pr-cron': issuePrCron,
    'ralph-history': ralphHistory,
    'ralph-orchestrator': ralphOrchestrator,
    'ralph-metrics': ralphMetrics,
    jarvis: jarvis,
    sessions: sessions,
    'loop-run-log': loopRunLog,
    autoresearch: autoresearch,
    'ci-runs': ciRuns,
    evolve: evolve,
    'results-tsv': resultsTsv,
    'gh-aw': ghAw,
    'gh-pr-list': gh_pr_list/* ghPrList */.m,
    'gh-run-list': gh_run_list/* ghRunList */.L,
    'claude-result': claude_result/* claudeResult */.c,
    'claude-flow': claudeFlow,
    native: formats_native/* native */.Y,
};
const FORMATS = Object.values(BY_NAME);
function formatNamed(name) {
    return BY_NAME[name];
}


/***/ }),

/***/ 78694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mappedFormat)
/* harmony export */ });
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58927);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39890);


/** A preset with `fields` of the config file over it; what they do not name stays as it is. */
function mappedFormat(fields, preset) {
    // A hand-written reader knows nothing of other fields.
    const { read: _, tasksAreIssues, ...base } = preset;
    const { leaveOut, rows, latestBy, task } = fields;
    return {
        ...base,
        ...(rows !== undefined && { list: rows }),
        ...((task === undefined ? tasksAreIssues : task.every(namesIssue)) && { tasksAreIssues: true }),
        ...(latestBy !== undefined && { latestBy }),
        ...(leaveOut !== undefined && {
            leaveOut: (record) => Object.entries(leaveOut).some(([path, values]) => values.includes((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(record, path)))),
            leftOutAs: undefined,
        }),
        fields: { ...withoutOutcomeAsKind(preset.fields, fields), ...fieldMapOf(fields) },
    };
}
/** A preset's kind that is the outcome here says nothing of the work: all of one kind would fail. */
function withoutOutcomeAsKind({ kind, ...others }, { outcome }) {
    const from = kind === undefined ? [] : 'from' in kind ? kind.from : kind;
    const isOutcome = outcome?.field.some((path) => from.includes(path)) === true;
    return kind === undefined || isOutcome ? others : { kind, ...others };
}
/** `issue`, `github.issue_number`, `issueNumber`. */
function namesIssue(path) {
    return /(?:^|[._-])issue(?:[._-]?number)?$/i.test(path);
}
function fieldMapOf(fields) {
    const map = {};
    for (const name of _format_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_FIELDS */ .py) {
        const paths = fields[name];
        if (paths !== undefined)
            map[name] = paths;
    }
    if (fields.time !== undefined)
        map.time = fields.time;
    if (fields.started !== undefined)
        map.started = fields.started;
    if (fields.duration !== undefined)
        map.duration = fields.duration;
    if (fields.work !== undefined)
        map.work = fields.work;
    // An own list of outcomes is meant to be complete: what it does not name is counted and warned of.
    if (fields.outcome !== undefined)
        map.outcome = fields.outcome;
    return map;
}


/***/ }),

/***/ 99254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ native)
/* harmony export */ });
/* unused harmony export readNativeCycle */
/* harmony import */ var _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17934);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12713);
/* harmony import */ var _mapped_cycle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3840);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39890);




/** Where home-made logs keep the duration when they have no `duration`. */
const OTHER_DURATIONS = ['duration_s', 'duration_seconds', 'durationSeconds', 'duration_ms', 'durationMs'];
/** `success` as loops write it that have no booleans. */
const YES = ['true', '1', 'yes', 'y'];
const NO = ['false', '0', 'no', 'n'];
/** The format of this project's own log, and of every log that no other preset knows. */
const native = {
    name: 'native',
    files: ['.loop/retro/cycles.jsonl'],
    note: '[format.md](format.md) says what a line needs.',
    matches: (sample) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(sample, '`success`, or `cycle` and `timestamp`', (record) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(record, 'success') || (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .has */ .zy)(record, 'cycle', 'timestamp')),
    tasksAreIssues: true,
    // What `read` does, for those who look the format up or write `fields` over it.
    fields: {
        time: ['timestamp'],
        outcome: { field: ['success'], success: YES, failure: NO, ignore: [] },
        duration: { field: ['duration', ...OTHER_DURATIONS], unit: 's' },
        task: ['issue'],
        kind: ['type'],
        reason: ['reason'],
        id: ['cycle'],
        epoch: ['epoch'],
        model: ['model'],
        agent: ['agent'],
        commit: ['commit'],
        pr: ['pr'],
        linesAdded: ['lines_added'],
        linesRemoved: ['lines_removed'],
        tokens: ['tokens'],
        costUsd: ['cost_usd'],
    },
    read: readNativeCycle,
};
/** One row of `.loop/retro/cycles.jsonl`. */
function readNativeCycle(record, place, tally) {
    return {
        at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInstant */ .hT)(record['timestamp'], 'timestamp', tally),
        ...recordedOutcome(record, tally),
        work: undefined,
        kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['type'], 'type', tally),
        task: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(record['issue'], 'issue', tally)),
        seconds: takeSeconds(record, tally),
        reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeProse */ .lI)(record['reason'], 'reason', tally) ?? '',
        id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(record['cycle'], 'cycle', tally),
        epoch: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['epoch'], 'epoch', tally)),
        model: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['model'], 'model', tally)),
        agent: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['agent'], 'agent', tally)),
        commit: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeName */ .rv)(record['commit'], 'commit', tally),
        pr: truthy((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeId */ .lX)(record['pr'], 'pr', tally)),
        linesAdded: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['lines_added'], 'lines_added', tally, -_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines) ?? 0,
        linesRemoved: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['lines_removed'], 'lines_removed', tally, -_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.lines) ?? 0,
        tokens: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['tokens'], 'tokens', tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.tokens),
        costUsd: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record['cost_usd'], 'cost_usd', tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.costUsd),
        line: place.line,
        source: place.source,
    };
}
/** What the log says, and nothing where it says nothing. */
function recordedOutcome(record, tally) {
    const value = record['success'];
    if (value === true || value === 1 || value === 'true')
        return SUCCESS;
    if (value === false || value === 0 || value === 'false')
        return FAILURE;
    const said = typeof value === 'string' ? (0,_mapped_cycle_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(value) : '';
    if (YES.includes(said))
        return SUCCESS;
    if (NO.includes(said))
        return FAILURE;
    if (value !== undefined && value !== null)
        tally.coerce('success', value);
    const word = (0,_mapped_cycle_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)(record['outcome'] ?? record['status']);
    return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) };
}
const SUCCESS = { outcome: 'success', ending: undefined };
const FAILURE = { outcome: 'failure', ending: undefined };
/** 0 and '' mean "none" in ids. */
function truthy(id) {
    return id === 0 || id === '' ? undefined : id;
}
/** `duration` is seconds; without one, a name that ends in its unit is as good. */
function takeSeconds(record, tally) {
    const given = record['duration'];
    if (given !== undefined)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(typeof given === 'string' ? ((0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .spelledSeconds */ .P1)(given) ?? given) : given, 'duration', tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds);
    const field = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(record, OTHER_DURATIONS);
    if (field === undefined)
        return undefined;
    const unit = (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOfName */ .xs)(field) ?? 's';
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .takeNumber */ .f2)(record[field], field, tally, 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .RANGE */ .AY.seconds / _model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .SECONDS_PER */ .W3[unit]);
    return value === undefined ? undefined : (0,_model_duration_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(value, unit);
}


/***/ }),

/***/ 85829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Tt: () => (/* binding */ judgePullRequests),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87578);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7438);
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58927);




/**
 * What became of pull requests so many days after each was made. By the day of the merge or the close a loop that never
 * changes seems to: what waits is missing at the end, and the slow ones are missing at the begin.
 */
/** Days after which pull requests are judged: the fewest by which nearly all that are ever closed are. */
const HORIZONS = [1, 3, 7];
const LONGEST = 14;
const NEARLY_ALL = 0.9;
/**
 * The days are chosen by what had closed when the month began, so that they stay for the month: near the limit they would
 * come and go with each report, and all that was judged with them. A list of 90 days holds these weeks on each day of it.
 */
const CHOICE_DAYS = 56;
const FEWEST_CLOSED = 20;
const TIMES = ['createdAt', 'closedAt', 'mergedAt', 'updatedAt'];
function stateOf(record) {
    const state = (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wordOf */ .aG)(record['state']).toUpperCase();
    if (state === 'MERGED' || (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(record['mergedAt']))
        return 'merged';
    if (state === 'CLOSED' || (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresent */ .Wo)(record['closedAt']))
        return 'closed';
    if (state !== 'OPEN')
        return undefined;
    return record['isDraft'] === true ? 'draft' : 'open';
}
/** The rows of agents' pull requests that are old enough, with what they are judged as; what the others are is said. */
function judgePullRequests(rows, known) {
    const all = rows.flatMap((row) => readPullRequest(row, known) ?? []);
    const isByAnybody = known.isCurrent !== true &&
        (known.agents ?? []).length === 0 &&
        all.every(({ agent }) => agent === undefined);
    const isOurs = ({ agent, origin }) => isByAnybody ? !(0,_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .isUpkeep */ .HJ)(origin) : agent !== undefined;
    const ours = all.filter(isOurs);
    const { now = Infinity } = known;
    const until = known.isCurrent === true ? now : Math.min(now, newestOf(rows));
    const horizon = horizonOf(ours, until);
    const old = ours.filter(({ created }) => created + horizon.days * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq <= until);
    const others = all.filter((each) => !isOurs(each));
    const leftOut = [
        [ours.length - old.length, `younger than ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(horizon.days, 'day')}`],
        ...countOthers(others, isByAnybody),
        [rows.length - all.length, 'without a usable `createdAt`, `closedAt` or `mergedAt`'],
    ];
    return {
        rows: old.map((each) => judge(each, horizon.days)),
        said: [
            ...(isByAnybody && ours.length > 0
                ? ['none is by a coding agent that is known, so all but those of dependency and release bots count']
                : []),
            ...(ours.length > 0 ? [sayHorizon(horizon)] : []),
            ...sayLeftOut(leftOut),
        ],
    };
}
function readPullRequest(row, { agents }) {
    const { record } = row;
    const created = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(record['createdAt']);
    const state = stateOf(record);
    if (created === undefined || state === undefined)
        return undefined;
    const isEnded = state === 'merged' || state === 'closed';
    const ended = isEnded
        ? ((0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(state === 'merged' ? record['mergedAt'] : undefined) ?? (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(record['closedAt']))
        : undefined;
    if (isEnded && ended === undefined)
        return undefined;
    const origin = originOf(record);
    return { row, origin, agent: (0,_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .agentOf */ .jk)(origin, agents), created, state, ended };
}
/** What tells who made a pull request. */
function originOf(record) {
    return { author: (0,_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .actorOf */ .dn)(record['author']), branch: (0,_field_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .wordOf */ .aG)(record['headRefName']) };
}
/** How far a file goes: nothing in it is known of what came after. */
function newestOf(rows) {
    let newest = -Infinity;
    for (const { record } of rows)
        for (const field of TIMES)
            newest = Math.max(newest, (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInstant */ .nV)(record[field]) ?? -Infinity);
    return newest;
}
function horizonOf(all, until) {
    if (!Number.isFinite(until))
        return horizonAt(all, until);
    const month = startOfMonth(until);
    const from = month - CHOICE_DAYS * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    const chosen = horizonAt(all.filter(({ created }) => created >= from), month);
    return chosen.closed < FEWEST_CLOSED ? horizonAt(all, until) : { ...chosen, month };
}
function startOfMonth(at) {
    const date = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(at);
    return (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .instantOf */ .B9)(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)));
}
function horizonAt(all, until) {
    const took = all.flatMap(({ created, ended }) => ended !== undefined && ended <= until ? [ended - created] : []);
    const of = (days) => ({
        days,
        within: took.filter((micros) => micros <= days * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq).length,
        closed: took.length,
    });
    const shorter = HORIZONS.map(of);
    return shorter.find(({ within, closed }) => closed > 0 && within >= NEARLY_ALL * closed) ?? of(LONGEST);
}
function sayHorizon({ days, month, within, closed }) {
    const is = `each is judged by what had become of it ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(days, 'day')} after it was made`;
    if (closed === 0)
        return `${is}; none has closed yet`;
    const which = month === undefined ? '' : ` in the ${CHOICE_DAYS / 7} weeks before ${(0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(month)}`;
    return `${is}, when ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(within, closed)} of the ${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(closed)} that closed${which} had closed`;
}
function countOthers(others, isByAnybody) {
    if (isByAnybody)
        return [[others.length, 'by dependency and release bots']];
    const count = (isBot) => others.filter(({ origin }) => origin.author?.isBot === isBot).length;
    return [
        [count(false), 'by people'],
        [count(true), 'by other bots'],
        [count(undefined), 'of unknown authors'],
    ];
}
function sayLeftOut(counted) {
    const said = counted
        .filter(([count]) => count > 0)
        .map(([count, are], place) => place === 0 ? `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'pull request')} ${are}` : `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupThousands */ .Zv)(count)} ${are}`);
    return said.length === 0 ? [] : [`left out: ${said.join(', ')}`];
}
function judge({ row, agent, created, state, ended }, days) {
    const judgedAt = created + days * _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MICROS_PER_DAY */ .Rq;
    const judged = {
        judgedAt: (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(judgedAt),
        judgedAs: judgedAs(state, ended, judgedAt),
        agent,
    };
    return { ...row, record: { ...row.record, ...judged } };
}
function judgedAs(state, ended, judgedAt) {
    if (state === 'open')
        return 'still open';
    if (state === 'draft')
        return state;
    return ended !== undefined && ended <= judgedAt ? state : `${state} later`;
}


/***/ }),

/***/ 77775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isRunWord),
/* harmony export */   ZZ: () => (/* binding */ runTask),
/* harmony export */   Zi: () => (/* binding */ runTrouble),
/* harmony export */   wi: () => (/* binding */ RUN_OUTCOMES)
/* harmony export */ });
/* harmony import */ var _field_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58927);

/** What GitHub says of a workflow run: its conclusion, or its status while it has none. */
const RUN_OUTCOMES = {
    success: ['success'],
    failure: ['failure', 'timed_out', 'startup_failure'],
    ignore: [
        'skipped',
        'cancelled',
        'neutral',
        'action_required',
        'stale',
        'completed',
        'in_progress',
        'queued',
        'requested',
        'waiting',
        'pending',
    ],
};
const WORDS = new Set(Object.values(RUN_OUTCOMES).flat());
/** Whether a word is a conclusion or a status of a workflow run. */
function isRunWord(word) {
    return WORDS.has((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(word));
}
/** The title of what started a run, where that is a thing to do; a schedule or a push has none. */
function runTask(event, title) {
    return /^(?:issues|issue_comment|pull_request.*|dynamic)$/.test((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(event)) ? title : undefined;
}
/** A conclusion that says more than that the run failed. */
function runTrouble(conclusion) {
    return ['timed_out', 'startup_failure'].includes((0,_field_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .wordOf */ .aG)(conclusion)) ? conclusion : undefined;
}


/***/ }),

/***/ 22982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bm: () => (/* binding */ cutLog),
  OO: () => (/* binding */ cutRange),
  x2: () => (/* binding */ cyclesReader),
  Ey: () => (/* binding */ isRowByRow),
  nn: () => (/* binding */ joinParts),
  fc: () => (/* binding */ lineFrom),
  NE: () => (/* binding */ readOnThreads),
  DA: () => (/* binding */ readRanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/safe/remembered.js
var remembered = __webpack_require__(34097);
// EXTERNAL MODULE: ./build/src/read/access.js
var access = __webpack_require__(75310);
// EXTERNAL MODULE: ./build/src/read/cycle-block.js
var cycle_block = __webpack_require__(53232);
// EXTERNAL MODULE: ./build/src/read/encoding.js
var encoding = __webpack_require__(90865);
// EXTERNAL MODULE: ./build/src/model/zone.js
var zone = __webpack_require__(22673);
// EXTERNAL MODULE: ./build/src/safe/texts.js
var texts = __webpack_require__(48795);
// EXTERNAL MODULE: ./build/src/read/cycle-sink.js + 2 modules
var cycle_sink = __webpack_require__(95418);
// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
// EXTERNAL MODULE: ./build/src/read/recognise.js
var recognise = __webpack_require__(85707);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/tally.js
var read_tally = __webpack_require__(78640);
;// CONCATENATED MODULE: ./build/src/read/log-part.js









/** Reads a part just as the whole log would be read: by the format that the first rows of the file say. */
function readLogPart({ file, range, settings, now, ownSecrets }, onBlock, onProgress) {
    const tally = new read_tally/* Tally */.F('cycles', file.path, (0,texts/* makeTexts */.tq)(ownSecrets), (0,zone/* makeZone */.XP)(settings.timeZone));
    const cycles = new cycle_block/* BlockWriter */.$7(onBlock);
    const recorded = { set: (_cycle, row) => cycles.record(row) };
    const sample = (0,sample_log/* sampleLog */.D)(file, settings);
    const format = (0,recognise/* choose */.Sw)((0,access/* isTrouble */.KM)(sample) ? NOTHING : sample, settings).format;
    const sink = new cycle_sink/* CycleSink */.k(format, { source: 0, cycles, tally }, { settings, now, recorded });
    const trouble = (0,access/* isTrouble */.KM)(sample)
        ? sample
        : (0,jsonl/* readJsonlPart */.Wg)(file, range, tally, (record, line) => sink.row(record, line), onProgress);
    cycles.end();
    return { tally: tally.counts, lacks: sink.lacks, ...(trouble && { trouble }) };
}
const NOTHING = { container: 'jsonl', list: undefined, rows: [] };

// EXTERNAL MODULE: ./build/src/read/tail.js
var read_tail = __webpack_require__(36462);
;// CONCATENATED MODULE: ./build/src/read/log-threads.js










/**
 * A large log of JSON lines is cut at line ends into as many parts as there are processors, each is read by a thread of
 * its own, and what they hand over is put together in the order of the file: to the byte what one thread reads.
 */
const THREADS = {
    // Each holds some memory, and a disk is no faster for more of them.
    most: Math.min(8, external_node_os_.availableParallelism()),
    // A thread takes about 0.1 s to begin, as long as it takes to read so much.
    bytes: 16 * 1024 ** 2,
};
/** Whether each row is a cycle or none, whatever stands in the others. */
function isRowByRow({ join, latestBy, beside }) {
    return join === undefined && latestBy === undefined && beside === undefined;
}
/** @returns undefined for a file that is too small for it */
function cutLog(file, tally, threads = THREADS) {
    if (threads.most < 2 || !external_node_fs_.existsSync(WORKER))
        return undefined;
    return (0,access/* withFile */.D4)(file, (fd, bytes) => {
        if (bytes < 2 * threads.bytes || (0,encoding/* encodingAt */.Dt)(fd) !== 'utf8')
            return undefined;
        const tail = (0,read_tail/* beginTail */.WG)(file, fd, bytes, tally);
        if ((0,access/* isTrouble */.KM)(tail))
            return tail;
        const ranges = cutRange(fd, { from: tail.from, to: bytes }, threads);
        return ranges.length < 2 ? undefined : { ranges, linesBefore: tail.lines };
    });
}
/** Cuts a range of whole lines into as many as there are threads for. */
function cutRange(fd, { from, to }, { most, bytes } = THREADS) {
    const parts = Math.max(1, Math.min(most, Math.floor((to - from) / bytes)));
    const cuts = Array.from({ length: parts }, (_, part) => lineFrom(fd, from + ((to - from) * part) / parts, to));
    const begins = [...new Set([from, ...cuts])].filter((begin) => begin < to);
    return begins.map((begin, index) => ({ from: begin, to: begins[index + 1] ?? to }));
}
/** Where the first line begins at or behind a byte, in a file of UTF-8; its end where none does. */
function lineFrom(fd, byte, end) {
    return byte === 0 ? 0 : ((0,read_tail/* nextLine */.sE)(fd, Math.floor(byte), end, 'utf8') ?? end);
}
/**
 * Reads parts of a file side by side, in the order of the file; one alone is read here.
 *
 * @param take what becomes of each block, while others are read
 */
function readRanges(file, ranges, { settings, now, ownSecrets = [], progress }, take) {
    const [begin, end] = [ranges[0]?.from ?? 0, ranges.at(-1)?.to ?? 0];
    const taken = ranges.map(({ from }) => from);
    const read = ranges.length === 1 ? readHere : readOnThread;
    return Promise.all(ranges.map((range, index) => read({ file, range, settings, now, ownSecrets }, take, (to) => {
        taken[index] = to;
        const sum = ranges.reduce((bytes, { from }, each) => bytes + (taken[each] ?? from) - from, begin);
        progress?.(file.path, sum, end);
    })));
}
/** Reads a log on several threads; its cycles and counts go where those of the whole file would. */
async function readOnThreads(file, { ranges, linesBefore }, log, reading) {
    const toCycles = cyclesReader(log.source);
    return joinParts(await readRanges(file, ranges, reading, toCycles), linesBefore, log, reading.recorded);
}
/** Makes cycles of the blocks of one log, in which equal texts are one. */
function cyclesReader(source) {
    const intern = (0,remembered/* remembered */.H)((text) => text, { longest: Infinity });
    return (block) => (0,cycle_block/* cyclesOf */.Jt)(block, source, intern);
}
/** @param linesBefore those of the file before the first part */
function joinParts(parts, linesBefore, { cycles: all, tally, sink }, recorded) {
    let before = linesBefore;
    for (const { blocks, counts } of parts) {
        for (const { cycles, recorded: rows, place } of blocks) {
            place(before);
            for (const cycle of cycles)
                all.push(cycle);
            for (const [row, whole] of rows?.entries() ?? []) {
                const cycle = cycles[row];
                if (cycle !== undefined)
                    recorded.set(cycle, whole);
            }
        }
        tally.join(counts.tally, before);
        sink.joinLacks(counts.lacks, before);
        before += counts.tally.lines;
    }
    return parts.find(({ counts }) => counts.trouble !== undefined)?.counts.trouble;
}
/** The thread's program stands beside this file, and beside each bundle. */
const WORKER = fileBeside(import.meta.url, 'part-worker.js');
/** A function, since bundling makes something else of such a URL where it can tell the file. */
function fileBeside(url, name) {
    return (0,external_node_url_.fileURLToPath)(new URL(name, url));
}
const readHere = (part, take, onTaken) => {
    const blocks = [];
    const counts = readLogPart(part, (block) => blocks.push(take(block)), onTaken);
    return Promise.resolve({ blocks, counts });
};
const readOnThread = (part, take, onTaken) => new Promise((resolve, reject) => {
    const blocks = [];
    const worker = new external_node_worker_threads_.Worker(WORKER, { workerData: part });
    worker.on('message', (news) => {
        if ('block' in news)
            blocks.push(take(news.block));
        else if ('taken' in news)
            onTaken(news.taken);
        else
            resolve({ blocks, counts: news.counts });
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`a thread that read ${part.file.path} ended with code ${code}`)));
});


/***/ }),

/***/ 85707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   Sw: () => (/* binding */ choose),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84968);
/* harmony import */ var _formats_mapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78694);


/** The key of the list that holds the rows, where the settings say it: the file is sampled by it. */
function listOf({ fields, logFormat }) {
    return fields?.rows ?? (logFormat === 'auto' ? undefined : (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNamed */ .v)(logFormat).list);
}
/** How a file is read: as `log-format` says, else as its rows look; `fields` lies over either. */
function choose(sample, { fields, logFormat }) {
    const found = logFormat === 'auto' ? recognise(sample) : choice((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNamed */ .v)(logFormat), '`log-format` says so');
    if (fields === undefined)
        return found;
    const reason = `${found.isFallback ? '' : `${found.reason}; `}${found.name}, with \`fields\` over it`;
    return { ...found, format: (0,_formats_mapped_js__WEBPACK_IMPORTED_MODULE_1__/* .mappedFormat */ .v)(fields, found.format), reason };
}
/** The first preset whose fields the rows have; the native format when there is none. */
function recognise(sample) {
    for (const format of _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .h) {
        const evidence = format.matches(sample);
        if (evidence !== undefined)
            return choice(format, evidence);
    }
    const reason = sample.rows.length === 0
        ? 'there is no row to tell by'
        : 'no preset knows these fields; `fields` in the config file can map them';
    return { ...choice((0,_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNamed */ .v)('native'), reason), isFallback: true };
}
function choice(format, reason) {
    return { format, name: format.name, reason, isFallback: false };
}


/***/ }),

/***/ 45381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sampleLog)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75310);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40244);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84968);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85707);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20346);





/** The keys of lists that hold the rows of a format. */
const LISTS = _formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .h.flatMap(({ list = [] }) => list);
const HAS_NO_LISTS = {
    jsonl: 'holds a row a line',
    object: 'is one row itself',
    markdown: 'is Markdown',
    csv: 'is a table',
    tsv: 'is a table',
    text: 'is text',
};
/**
 * The first rows, of the list that a format names where the longest list tells of none: other lists may be longer than
 * that of the runs.
 */
function sampleLog(file, settings) {
    const named = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(settings);
    const sample = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleFile */ .D)(file, named);
    if (settings.fields?.rows !== undefined && !(0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(sample) && sample.rows.length > 0) {
        const is = HAS_NO_LISTS[sample.container] ?? (sample.list === undefined ? 'is one list itself' : '');
        if (is !== '')
            return { path: file.path, kind: 'unreadable', ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .noListToName */ .KQ)(is) };
    }
    if (named !== undefined || (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(sample) || sample.list === undefined || !(0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .GJ)(sample).isFallback)
        return sample;
    if (sample.outer !== undefined && isRowOfPreset(sample.outer))
        return { container: 'object', list: undefined, rows: [{ record: sample.outer, line: 1 }] };
    if (settings.logFormat !== 'auto')
        return sample;
    const others = LISTS.map((list) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleFile */ .D)(file, list));
    const known = others.find((each) => !(0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(each) && !(0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .GJ)(each).isFallback);
    return known ?? sample;
}
/** What is a row to a preset is no wrapping of its lists. What calls itself a success may be an answer that holds rows. */
function isRowOfPreset(record) {
    const { name, isFallback } = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .GJ)({
        container: 'jsonl',
        list: undefined,
        rows: [{ record, line: 1 }],
    });
    return !isFallback && name !== 'native';
}


/***/ }),

/***/ 36927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findWrongFormat)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75310);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40244);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84968);
/* harmony import */ var _mapped_cycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3840);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85707);
/* harmony import */ var _sample_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45381);






/** Of so many rows one may fit by chance. */
const FEW = 10;
/** Why `log-format` is wrong for a file: next to none of its first rows has what that format looks for. */
function findWrongFormat(file, sample, settings) {
    const { logFormat, fields } = settings;
    const { rows } = sample;
    if (logFormat === 'auto' || fields !== undefined || rows.length === 0)
        return undefined;
    const format = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNamed */ .v)(logFormat);
    if (format.matches(sample) !== undefined)
        return undefined;
    const isOtherList = sample.container === 'json' && format.list !== undefined && sample.list !== format.list;
    const fitting = isOtherList ? 0 : rows.filter(({ record }) => fits(record, format)).length;
    if (fitting * FEW > rows.length)
        return undefined;
    const other = (0,_sample_log_js__WEBPACK_IMPORTED_MODULE_5__/* .sampleLog */ .D)(file, { ...settings, logFormat: 'auto' });
    const auto = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrouble */ .KM)(other) ? undefined : (0,_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .GJ)(other);
    const { time, started, outcome } = format.fields;
    const isDated = rows.some(({ record }) => [time, started].some((from) => (0,_mapped_cycle_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(record, from) !== undefined));
    const lacked = outcome !== undefined && isDated ? 'its outcome' : 'its fields';
    return (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongFormat */ .x0)(logFormat, fitting, rows.length, lacked, auto?.isFallback === false ? auto : undefined);
}
/** Whether a row has an outcome where the format looks for one; a time alone many logs have under the same name. */
function fits(record, { fields, leaveOut }) {
    if (leaveOut?.(record) === true)
        return false;
    const from = fields.outcome === undefined ? [fields.time, fields.started] : [fields.outcome.field];
    return from.some((each) => (0,_mapped_cycle_js__WEBPACK_IMPORTED_MODULE_3__/* .take */ .s)(record, each) !== undefined);
}


/***/ }),

/***/ 15612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85606);

/** Of one setting, aliases written out: any real one takes a hundredth of it. Texts count a unit each, all else one. */
const MAX_VALUE_SIZE = 100_000;
/** `fields` and `limits` need three. */
const MAX_DEPTH = 20;
/**
 * The settings of a YAML config file, each with its line. The text is untrusted: whatever its aliases and nesting stand
 * for, a setting of it is small or a problem.
 *
 * @param path as the user knows it, for messages
 */
async function readConfigFile(path, text) {
    const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 'yaml').then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        // Whatever a %YAML directive says: merged keys multiply, and keys that are lists cost the parser without bound.
        schema: 'core',
        merge: false,
        stringKeys: true,
    });
    const placeOf = (offset) => `${path}:${lines.linePos(offset).line}`;
    const withoutSettings = (problems) => ({
        source: { audience: 'config file', given: [] },
        problems,
    });
    const { contents } = document;
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        const keyAt = (offset) => {
            const above = isMap(contents) ? contents.items.findLast(({ key }) => startOf(key) <= offset) : undefined;
            return isScalar(above?.key) ? (0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(above.key.value) : undefined;
        };
        // One level too many makes the parser fail at each level above it as well.
        const tooDeep = faults.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
        return withoutSettings((tooDeep === undefined ? faults : [tooDeep]).map(({ code, message, pos: [offset] }) => {
            const key = keyAt(offset);
            if (code === 'RESOURCE_EXHAUSTION')
                return `${placeOf(offset)}: ${key ?? 'the file'} ${NESTED}`;
            if (code === 'MULTIPLE_DOCS')
                return `${placeOf(offset)}: the file holds more than one document`;
            return `${placeOf(offset)}: ${firstLine(message)}${key === undefined ? '' : `, in ${key}`}`;
        }));
    }
    if (contents === null)
        return withoutSettings([]);
    if (!isMap(contents))
        return withoutSettings([`${path}:1: the file must hold settings, as in "window-days: 14"`]);
    /** Where the key or the entry of a list that a path leads to stands; the nearest one above it where there is none. */
    const offsetOf = (node, [name, ...rest]) => {
        if (isSeq(node) && name !== undefined) {
            const entry = node.items[Number(name)];
            return offsetOf(entry, rest) ?? (entry === undefined ? undefined : startOf(entry));
        }
        if (!isMap(node))
            return undefined;
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
        const own = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
        return offsetOf(pair?.value, rest) ?? own;
    };
    const given = [];
    for (const pair of contents.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
        const offset = startOf(pair.key);
        const value = valueOf(pair.value, document);
        // What is built of such a value is one, too, and its anchors are no settings: one line says it all.
        if ('problem' in value)
            return withoutSettings([`${placeOf(offset)}: ${(0,_show_value_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(name)} ${value.problem}`]);
        if (value.is !== null)
            given.push({
                name,
                value: value.is,
                place: placeOf(offset),
                placeOf: (keys) => placeOf(offsetOf(pair.value, keys) ?? offset),
            });
    }
    return { source: { audience: 'config file', given }, problems: [] };
}
const NESTED = 'is nested too deep, or an alias stands for what holds it';
function startOf(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) ? Number(range[0]) : 0;
}
/** What a node stands for. The parser finds out only here that an alias has no anchor, and throws. */
function valueOf(node, document) {
    if (typeof node !== 'object' || node === null || !('toJS' in node))
        return { is: null };
    try {
        // Aliases share what they stand for, so that converting costs no more than the text; its size is counted below.
        const is = node.toJS(document, { maxAliasCount: -1 });
        const size = sizeOf(is, MAX_DEPTH);
        return size <= MAX_VALUE_SIZE ? { is } : { problem: size === Infinity ? NESTED : 'holds too much' };
    }
    catch (error) {
        if (error instanceof ReferenceError)
            return { problem: 'holds an alias (*name) that has no anchor (&name) before it' };
        if (error instanceof RangeError)
            return { problem: NESTED };
        throw error;
    }
}
/** Of a value as if written out, counted no further than just over the most; infinite where it is nested too deep. */
function sizeOf(value, depth) {
    if (typeof value === 'string')
        return 1 + value.length;
    if (typeof value !== 'object' || value === null)
        return 1;
    if (depth === 0)
        return Infinity;
    let size = 1;
    for (const [key, each] of Object.entries(value)) {
        size += key.length + sizeOf(each, depth - 1);
        if (size > MAX_VALUE_SIZE)
            break;
    }
    return size;
}
function firstLine(message) {
    return message.split('\n')[0] ?? message;
}


/***/ }),

/***/ 53706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillSettings)
/* harmony export */ });
/* unused harmony export describeUnknown */
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3374);
/* harmony import */ var _decisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23740);
/* harmony import */ var _field_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42964);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23237);
/* harmony import */ var _show_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85606);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12880);






/**
 * Fills the settings from the sources, the strongest first.
 *
 * @throws ConfigError with every problem of every source, also of values that a stronger source overrides.
 */
function fillSettings(sources, problems = [], checkLimits = () => []) {
    const found = [...problems];
    const filled = {};
    for (const source of sources) {
        const known = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.filter((setting) => existsFor(setting, source.audience));
        for (const given of source.given) {
            const setting = known.find((candidate) => candidate.name === given.name);
            if (setting === undefined) {
                const isElsewhere = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTINGS */ .yy.some(({ name }) => name === given.name);
                found.push(isElsewhere
                    ? `${given.place}: ${given.name} is no setting of the ${source.audience}`
                    : describeUnknown(given, known));
                continue;
            }
            const checked = _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.shape[setting.key].safeParse(given.value);
            const inside = setting.key === 'limits'
                ? checkLimits(given.value)
                : checked.success
                    ? []
                    : describeInside(setting.key, given.value, checked.error);
            for (const { path, say } of inside)
                found.push(`${given.placeOf?.(path) ?? given.place}: ${say}`);
            if (inside.length > 0)
                continue;
            if (!checked.success)
                found.push(describeBad(given, setting, checked.error.issues, source.audience));
            else if (!(setting.key in filled))
                filled[setting.key] = given.value;
        }
    }
    if (found.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x(found);
    return _schema_js__WEBPACK_IMPORTED_MODULE_5__/* .settingsSchema */ .dP.parse(filled);
}
/** What is wrong inside a value that has parts; nothing where it is said of the value as a whole. */
function describeInside(key, value, error) {
    if (typeof value !== 'object')
        return [];
    if (key === 'fields')
        return (0,_field_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFieldIssues */ .Il)(error);
    if (key === 'accept' || key === 'mute')
        return (0,_decisions_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDecisionIssues */ .kA)(key, value, error);
    return [];
}
function existsFor({ only, isSecret = false }, audience) {
    if (audience === 'config file')
        return only !== 'command line' && !isSecret;
    return only === undefined || only === audience;
}
function describeBad(given, setting, issues, audience) {
    const own = issues.find(({ code }) => code === 'custom')?.message;
    // A flag and an input are places that name the setting; a line of a file does not.
    const name = own !== undefined && audience === 'config file' ? `${setting.name}: ` : '';
    const nearest = own === undefined ? nearestAllowed(given.value, setting) : undefined;
    const advice = nearest === undefined ? '' : `did you mean \`${nearest}\`? `;
    return `${given.place}: ${name}${show(given.value)} ${own ?? 'is not allowed'}; ${advice}allowed: ${setting.allowed}`;
}
/** Of the words that a setting takes, the one that was meant; a list is told of its first word that is none of them. */
function nearestAllowed(value, { allowed }) {
    if (!allowed.startsWith('`'))
        return undefined;
    const known = [...allowed.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
    const given = [value].flat().find((each) => typeof each === 'string' && !known.includes(each.trim()));
    return typeof given === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(given.trim(), known) : undefined;
}
/** Names the nearest known setting: `windowdays` -> `window-days`. */
function describeUnknown(given, known) {
    const names = known.map((setting) => setting.name);
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOf */ .q)(given.name, names);
    const advice = nearest === undefined ? `known: ${names.join(', ')}` : `did you mean \`${nearest}\`?`;
    return `${given.place}: unknown setting ${show(given.name)}; ${advice}`;
}
/** In quotes, since inputs are text whatever they mean. */
/** A flag that may stand several times gives a list also where it stood once. */
function show(given) {
    const value = Array.isArray(given) && given.length === 1 ? given[0] : given;
    return JSON.stringify(typeof value === 'string' ? cut(value) : (0,_show_value_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .v)(value));
}
function cut(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}


/***/ }),

/***/ 87491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   M5: () => (/* binding */ loadSettings),
/* harmony export */   XC: () => (/* binding */ outputPath)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15612);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53706);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12880);



/**
 * The settings of one run: what was given directly, then the config file it names, then the defaults.
 *
 * @throws ConfigError with every problem of all of them
 */
async function loadSettings(direct, readConfig, checkLimits, problems = []) {
    const named = direct.given.find(({ name }) => name === 'config');
    const { path, text, problem } = findConfig(named, readConfig);
    const found = problem === undefined ? problems : [...problems, problem];
    if (typeof text !== 'string')
        return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillSettings */ .H)([direct], found, checkLimits);
    const config = await (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .R)(path, text);
    const taken = { audience: 'config file', given: [{ name: 'config', value: path, place: path }] };
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillSettings */ .H)([direct, taken, config.source], [...found, ...config.problems], checkLimits);
}
/** The file that is named, else the one of the two default names that is there. */
function findConfig(named, readConfig) {
    const readAt = (path) => {
        const read = readConfig(path);
        if (read === undefined)
            return [];
        return [typeof read === 'string' ? { path, text: read } : { path, ...read }];
    };
    const given = textOf(named);
    const path = given ?? _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.shape.config.parse(undefined);
    const other = otherEnding(path);
    const [found, second] = given === undefined ? [...readAt(path), ...readAt(other)] : readAt(path);
    if (found !== undefined && second !== undefined)
        return {
            path,
            problem: `${path} and ${other} are both there; put all settings into one and remove the other`,
        };
    if (found !== undefined || given === undefined)
        return found ?? { path };
    const advice = readAt(other).length === 0 ? 'check the path' : `did you mean ${other}?`;
    return { path, problem: `${named?.place ?? path}: ${path} was not found; ${advice}` };
}
/** YAML files have two endings, and who writes one does not always know which is read. */
function otherEnding(path) {
    return path.endsWith('.yml') ? path.replace(/\.yml$/, '.yaml') : path.replace(/\.yaml$/, '.yml');
}
function textOf(given) {
    return typeof given?.value === 'string' && given.value.trim() !== '' ? given.value.trim() : undefined;
}
/** Where insights.json goes. */
function outputPath(settings) {
    return settings.output ?? `${folderOf(settings)}/insights.json`;
}
/** The paths of a log: what was given, else its name in the retro folder. */
function logOf(given, settings, name) {
    return given ?? [`${folderOf(settings)}/${name}.jsonl`];
}
/** The lookbehind keeps a long run of slashes from being tried at each of them. */
function folderOf({ retroDir }) {
    return retroDir.replace(/(?<![/\\])[/\\]+$/, '');
}


/***/ })

};
