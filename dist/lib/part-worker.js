import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/src/read/cycle-block.js
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

;// CONCATENATED MODULE: ./build/src/model/zone.js
const UTC = { name: 'UTC', instantOf: (wall) => wall };
/** A zone by its IANA name. @throws RangeError where there is none of that name */
function makeZone(name) {
    if (name === UTC.name)
        return UTC;
    const offsetAt = offsetReader(name);
    const ofDays = new Map();
    return {
        name,
        instantOf: (wall) => {
            const day = Math.floor(wall / DAY);
            // A log has many rows a day, and few days on which clocks change.
            if (!ofDays.has(day))
                ofDays.set(day, offsetOfDay(day * DAY, offsetAt));
            return wall - (ofDays.get(day) ?? offsetOfWall(wall, offsetAt));
        },
    };
}
/** Whether this version of Node knows a zone of this name. Offsets, which only some versions take, are none. */
function isZoneName(name) {
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}
const DAY = 86_400_000_000;
const MICROS_PER_MS = 1000;
function offsetReader(timeZone) {
    const clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    return (at) => {
        const seconds = Math.floor(at / 1e6);
        const shown = new Map(clock.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
        const part = (type) => shown.get(type) ?? 0;
        const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
        return (wall - seconds * 1000) * MICROS_PER_MS;
    };
}
/** The one offset of a day on the wall; `undefined` where clocks may change on it. */
function offsetOfDay(start, offsetAt) {
    const before = offsetAt(start - DAY);
    return before === offsetAt(start + 2 * DAY) ? before : undefined;
}
/**
 * As Temporal's "compatible" and most libraries have it: of an hour that is shown twice the first is meant, and a time
 * that clocks skip is read by the offset before it (02:30 is what 03:30 is then).
 */
function offsetOfWall(wall, offsetAt) {
    const before = offsetAt(wall - DAY);
    const after = offsetAt(wall + DAY);
    return offsetAt(wall - before) !== before && offsetAt(wall - after) === after ? after : before;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/safe/plain-text.js

/** Shows nothing or turns the direction of text; line ends and tabs are white space and stay. */
const INVISIBLE = /[\p{Cf}\p{Co}\u{FE00}-\u{FE0F}\u{E0000}-\u{E0FFF}]+/gu;
const CONTROLS = /(?![\t\n\r])\p{Cc}+/gu;
/** The wide forms of ASCII that Chinese and Japanese text uses, U+FF01 to U+FF5E. */
const WIDE_ASCII = /[！-～]/gu;
const WIDE_OFFSET = 0xfee0;
const IS_PLAIN = /^[\n\r\t -~]*$/;
/** Before each sequence; `ESC \` ends one. */
// eslint-disable-next-line no-control-regex -- sequences begin with control characters
const SEQUENCE = /(?=[\u001B\u009B](?!\\))/;
/**
 * Without the escape sequences of terminals. One at a time: what Node looks for takes time in the square of the text where
 * many begin and none ends.
 */
function stripEscapes(text) {
    return text.split(SEQUENCE).map(external_node_util_namespaceObject.stripVTControlCharacters).join('');
}
/** Well-formed text as a reader takes it in: without colours and invisible characters, wide letters as plain ones. */
function plainText(text) {
    if (IS_PLAIN.test(text))
        return text;
    return stripEscapes(text.toWellFormed())
        .replace(INVISIBLE, '')
        .replace(CONTROLS, ' ')
        .replace(WIDE_ASCII, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - WIDE_OFFSET));
}
/** What a name or a quoted text may not hold: it is one line of well-formed text without controls. */
const IS_ONE_LINE = /^[ -~]*$/;
const BREAKS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** Well-formed text in one line without colours; every run of controls and what turns text round is one space. */
function oneLine(text) {
    return IS_ONE_LINE.test(text) ? text : stripEscapes(text.toWellFormed()).replace(BREAKS, ' ');
}

;// CONCATENATED MODULE: ./build/src/safe/secret-patterns.js
/** Not inside a word; an escape such as a literal `\n` is no part of the word after it. */
const START = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))`;
/** Where a hash or a word of ordinary text could begin alike: not inside a name with dashes either, and whole. */
const ALONE = String.raw `(?<![\w-])`;
const END = '(?![A-Za-z0-9])';
/** Tokens that tell themselves by how they begin, by who gives them out. */
const BEGINNINGS = [
    ['1Password', String.raw `ops_eyJ[\w+/=-]{10,}|A3-[A-Z0-9]{6}-[A-Z0-9-]{12,}`],
    ['Adobe', 'p8e-[a-z0-9]{24,}'],
    ['age', 'AGE-SECRET-KEY-1[A-Z0-9]{20,}'],
    ['Airtable', String.raw `pat[A-Za-z0-9]{14}\.[a-f0-9]{10,}`],
    ['Alibaba', 'LTAI[A-Za-z0-9]{12,}'],
    ['Artifactory', 'AKCp[A-Za-z0-9]{20,}|cmVmd[A-Za-z0-9]{30,}'],
    ['Atlassian, Bitbucket', 'AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{20,}'],
    [
        'Authress',
        String.raw `(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][\w.+/=-]{10,}`,
    ],
    ['AWS access key', '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}'],
    ['AWS Bedrock', 'ABSK[A-Za-z0-9+/]{40,}={0,2}'],
    ['Azure AD', String.raw `[\w~.]{3}\dQ~[\w~.-]{20,}`],
    ['Brevo', 'x(?:key|smtp)sib-[a-z0-9-]{20,}'],
    ['Buildkite', 'bk[a-z]{2}_[a-f0-9]{30,}'],
    ['CircleCI', String.raw `CCIPAT_\w{20,}`],
    ['ClickHouse', `4b1d[A-Za-z0-9]{38}${END}`],
    ['Clojars', '(?:CLOJARS|clojars)_[a-zA-Z0-9]{20,}'],
    ['Cloudflare', String.raw `v1\.0-[a-f0-9]{24}-[a-f0-9]{20,}`],
    ['Contentful', String.raw `CFPAT-[\w-]{20,}`],
    ['crates.io', `cio[A-Za-z0-9]{32}${END}`],
    ['Databricks', `dapi[a-f0-9]{24,}`],
    ['DigitalOcean', 'do[opr]_v1_[a-f0-9]{16,}'],
    ['Discord', String.raw `[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{20,}`],
    ['Docker', String.raw `dckr_(?:pat|oat)_[\w-]{16,}`],
    ['Doppler', String.raw `dp\.(?:pt|st|ct|sa|said|scim|audit)\.[\w.-]{16,}`],
    ['Dropbox', String.raw `sl\.[\w-]{60,}`],
    ['Duffel', String.raw `duffel_(?:test|live)_[\w=-]{16,}`],
    ['Dynatrace', String.raw `dt0[a-z]\d\d\.[A-Za-z0-9.]{24,}`],
    ['EasyPost', 'EZ[AT]K[A-Za-z0-9]{40,}'],
    ['Facebook', 'EAA[MC][A-Za-z0-9]{60,}'],
    ['Figma', String.raw `fig[dour]h?_[\w-]{16,}`],
    ['Flutterwave', 'FLWSECK(?:_TEST)?-[A-Za-z0-9-]{12,}'],
    ['Fly.io', String.raw `(?:fo1_|fm1[ar]_|fm2_)[\w+/=-]{20,}`],
    ['Frame.io', String.raw `fio-u-[\w=-]{20,}`],
    ['GitLab', String.raw `gl(?:pat|dt|rt|rtr|cbt|ptt|ft|soat|agent|oas|imt|ffct|wt)-[\w.-]{10,}`],
    ['Google API key', String.raw `AIza[\w-]{20,}`],
    ['Google OAuth', String.raw `(?:GOCSPX-|ya29\.|1\/\/0)[\w-]{16,}`],
    ['Grafana', String.raw `gl(?:c|sa)_[\w+/=]{20,}`],
    ['Groq, xAI, Perplexity', '(?:gsk_|xai-|pplx-)[A-Za-z0-9]{20,}'],
    ['Harness', String.raw `[ps]at\.[\w-]{22}\.[a-f0-9]{24}\.[\w-]{10,}`],
    ['Heroku', String.raw `HRKU-[\w-]{16,}`],
    ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{20,}'],
    ['Infracost', `ico-[A-Za-z0-9]{32}${END}`],
    ['Intra42', 's-s4t2(?:ud|af)-[a-f0-9]{20,}'],
    ['JWT', String.raw `eyJ[A-Za-z0-9]{10,}\.[\w-]{4,}(?:\.[\w-]*){0,3}`],
    ['LangSmith', 'lsv2_(?:pt|sk)_[a-f0-9_]{20,}'],
    ['Linear, Notion, Postman', '(?:lin_(?:api|oauth)_|ntn_|PMAK-)[A-Za-z0-9-]{20,}'],
    ['Lob', `(?:live|test)_(?:pub_)?[a-f0-9]{31,35}${END}`],
    ['Mailchimp', `[a-f0-9]{32}-us\\d{1,2}${END}`],
    ['Mailgun', `${ALONE}(?:pub)?key-[a-f0-9]{32}${END}`],
    ['Mapbox', String.raw `[ps]k\.eyJ[\w-]{20,}\.[\w-]{10,}`],
    ['MaxMind', `[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk`],
    ['Neon', 'napi_[a-z0-9]{30,}'],
    ['Netlify', 'nf[a-z]_[A-Za-z0-9]{20,}'],
    ['New Relic', 'NR(?:AK|II|JS|AA|BR|RA)-[A-Za-z0-9-]{16,}'],
    ['npm', 'npm_[A-Za-z0-9]{20,}'],
    ['NuGet', `oy2[a-z0-9]{43}${END}`],
    ['NVIDIA', String.raw `nvapi-[\w-]{30,}`],
    ['Octopus Deploy', `API-[A-Z0-9]{25,30}${END}`],
    ['OpenAI, Anthropic, OpenRouter', String.raw `sk-(?:proj|svcacct|admin|ant|or)-[\w-]{10,}`],
    ['OpenAI, older', 'sk-[A-Za-z0-9]{20,}'],
    ['OpenShift', String.raw `sha256~[\w-]{20,}`],
    ['Pinecone', String.raw `pcsk_\w{30,}`],
    ['Plaid', 'access-(?:sandbox|development|production)-[0-9a-f-]{20,}'],
    ['PlanetScale', String.raw `pscale_(?:tkn|oauth|pw)_[\w=.-]{16,}`],
    ['PostHog', 'ph[cx]_[A-Za-z0-9]{30,}'],
    ['Prefect', 'pnu_[A-Za-z0-9]{20,}'],
    ['Pulumi', `pul-[a-f0-9]{40}${END}`],
    ['PyPI', String.raw `pypi-Ag[\w-]{14,}`],
    ['ReadMe', 'rdme_[a-z0-9]{40,}'],
    ['Render', 'rnd_[A-Za-z0-9]{20,}'],
    ['Replicate', 'r8_[A-Za-z0-9]{20,}'],
    ['Resend', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{16,}'],
    ['RubyGems', 'rubygems_[a-f0-9]{20,}'],
    ['Scalingo', String.raw `tk-us-[\w-]{30,}`],
    ['SendGrid', String.raw `SG\.[\w-]{16,32}\.[\w-]{10,}`],
    ['Sentry', String.raw `sntry[su]_[\w+/=-]{20,}`],
    ['SettleMint', 'sm_[aps]at_[A-Za-z0-9]{12,}'],
    ['Shippo', 'shippo_(?:live|test)_[A-Fa-f0-9]{20,}'],
    ['Shopify', 'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{20,}'],
    ['Slack', String.raw `(?:xox[a-z]|xapp)-[\w.-]{10,}`],
    ['SonarQube', 'sq[uap]_[a-f0-9]{30,}'],
    ['Sourcegraph', 'sgp_(?:[a-f0-9]{16}_|local_)?[a-f0-9]{20,}'],
    ['Square', String.raw `(?:sq0[a-z]{3}-|EAAA)[\w-]{20,}`],
    ['Stripe', '(?:[sr]k_(?:live|test|prod)|whsec)_[A-Za-z0-9]{10,}'],
    ['Supabase', String.raw `(?:sbp_[a-f0-9]|sb_secret_[\w-])[\w-]{16,}`],
    ['Tailscale', String.raw `tskey-[a-z]{3,10}-[\w-]{10,}`],
    ['Tavily', 'tvly-[A-Za-z0-9-]{20,}'],
    ['Telegram', String.raw `(?:bot)?\d{8,10}:AA[\w-]{20,}`],
    ['Terraform Cloud', String.raw `[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{20,}`],
    ['Twilio', `SK[0-9a-f]{32}${END}`],
    ['Typeform', String.raw `tfp_[\w.=-]{30,}`],
    ['Vault', String.raw `hv[sbr]\.[\w-]{20,}|s\.(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}${END}`],
    ['Vercel', 'vc[a-z]_[A-Za-z0-9]{20,}'],
    ['Yandex', String.raw `AQVN[\w-]{30,}|t1\.[\w-]{5,100}={0,2}\.[\w-]{40,}`],
];
/** The whole match is secret. */
const TOKENS = [
    {
        name: 'private key, also one that was cut',
        mark: '-----BEGIN ',
        pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END [A-Z0-9 ]{0,40}KEY(?: BLOCK)?-----|$)/g,
    },
    {
        name: 'end of a private key',
        mark: '-----END ',
        pattern: /(?<![\w+/=\s\\])[\w+/=\s\\]+-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g,
    },
    { name: 'GitHub', mark: '_', pattern: /(?:gh[pousr]|github_pat)_[\w.-]{10,}/g },
    {
        name: 'webhook',
        pattern: /(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2|hooks\.zapier\.com\/hooks\/catch|open\.feishu\.cn\/open-apis\/bot\/v2\/hook)\/[\w@/-]{10,}/gi,
    },
    {
        name: 'tokens with a beginning of their own',
        // One expression: a search for each of them would cost every run ten times the time.
        pattern: new RegExp(`${START}(?:${BEGINNINGS.map(([, body]) => body).join('|')})`, 'g'),
    },
];
/** The first group stays, the rest is secret. */
const CONTEXTS = [
    {
        name: 'token as user of a URL, with a password that says so or none',
        mark: '@',
        pattern: /(:\/\/)[^\s/:@[\]"'`<>]{8,4000}(?=:(?:x-oauth-basic|x-token-auth|oauth2)?@)/g,
    },
    { name: 'password in a URL', mark: '@', pattern: /(:\/\/[^\s/:@]{0,200}:)[^\s/"'`<>]{1,4000}(?=@)/g },
    { name: 'token as user of a URL', mark: '@', pattern: /(:\/\/)[^\s/:@[\]]{20,4000}(?=@)/g },
    {
        name: 'Authorization header',
        pattern: /(authorization["'`]?\s{0,3}[:=]\s{0,3}["'`]?(?:bearer|basic|token|digest|apikey)\s{1,3})(?![$%{<])[^\s"'`,;[\]]{4,}/gi,
    },
    {
        name: 'user of curl',
        mark: ':',
        pattern: /(\bcurl\b[^\n]{0,500}?\s(?:-[a-z]{0,6}u|--(?:proxy-)?user)(?:=|\s{0,3}))(?!["']?[^\s:"']{0,100}:(?:\$|\[redacted\]))(?:"[^"\n]{0,200}:[^"\n]{0,500}"|'[^'\n]{0,200}:[^'\n]{0,500}'|[^\s:"']{1,500}:[^\s"']{0,500})/gi,
    },
    {
        name: 'cookies',
        mark: '=',
        pattern: /(\b(?:set-)?cookie["'`]?\s{0,3}[:=]\s{0,3}["'`]?|\s--cookie[=\s]["'`]?)[\w.%$!#&*+^|~-]{1,100}=[^\n\r"'`]{4,}/gi,
    },
    { name: 'password of sshpass', mark: 'sshpass', pattern: /(\bsshpass\s{1,3}-p\s{0,3})[^\s$[]\S{3,}/g },
    {
        name: 'signature in a URL',
        mark: '=',
        pattern: /([?&](?:sig|signature|x-amz-signature|x-goog-signature|hmac)=)[^\s&#"'`[\]]{16,}/gi,
    },
];
/** What a secret is called. */
const NAME = String.raw `(?:pass(?:word|wd|phrase)|[-_]pass|pwd|secret|token|(?:api|access|account|private|client|encryption|signing|subscription)[-_ ]?key|credentials?|auth(?:orization)?)(?:[-_]\w{0,30})?`;
const QUOTE = '\\\\?["\'`]?';
const VALUE = String.raw `[^\s"'\`,;<>(){}[\]|…\\]{8,}`;
/** The first group stays, the second is secret if it looks random. */
const ASSIGNMENTS = [
    {
        name: 'assignment',
        pattern: new RegExp(String.raw `(${NAME}${QUOTE}\s{0,3}(?::=|=>|[:=])\s{0,3}${QUOTE})(${VALUE})`, 'gi'),
    },
    { name: 'flag', mark: '--', pattern: new RegExp(String.raw `(--${NAME}\s{1,3}${QUOTE})(${VALUE})`, 'gi') },
    { name: 'bearer', pattern: /(\b(?:bearer|basic)\s{1,3})([\w.~+/=-]{16,})/gi },
    { name: 'user of a URL', mark: '@', pattern: /(:\/\/)([^\s/:@[\]"'`<>]{16,4000})(?=:[^\s/@]{0,4000}@)/g },
    { name: 'key in a URL', mark: '=', pattern: /([?&](?:key|code|auth|hash)=)([^\s&#"'`[\]]{16,})/gi },
];
/** A place in a file, a date, a variable: what stands after `token:` in messages and is no secret. */
const ORDINARY = /^(?:[\w./-]+\.[a-z]{1,5}(?::\d+)*|\d{4}-\d\d-\d\d.*|[$%].*|v?\d+(?:\.\d+)+\S{0,10})$/i;
const MIN_ENTROPY_BITS = 2.5;
/** Whether a value is more like a password than like a word: letters and digits, few of them twice. */
function looksRandom(value) {
    return (/\d/.test(value) && /[a-z]/i.test(value) && !ORDINARY.test(value) && entropyOf(value) >= MIN_ENTROPY_BITS);
}
/** Shannon entropy in bits a character. */
function entropyOf(value) {
    const counts = new Map();
    let size = 0;
    for (const character of value) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
        size += 1;
    }
    return [...counts.values()].reduce((bits, count) => bits - (count / size) * Math.log2(count / size), 0);
}

;// CONCATENATED MODULE: ./build/src/safe/own-forms.js

/** Shorter values would hit ordinary words. */
const SHORTEST_SECRET = 8;
/** A start as long as this tells a secret even where it looks like words. */
const LONGEST_START = 24;
/** Of a part of a secret: a line of it, a word of it. */
const SHORTEST_PART = 16;
/**
 * How values that are known to be secret may stand in a text: as they are, in a URL, in JSON and in Base64, also where
 * they are a part of what was encoded; each line of several, and the password of an address. The longest first.
 *
 * @param secrets those under 8 characters are left out
 */
function formsOf(secrets) {
    const values = new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]));
    const usable = [...values].filter((value) => value.length >= SHORTEST_SECRET);
    const forms = new Set(usable.flatMap(spellingsOf));
    return [...forms]
        .toSorted((a, b) => b.length - a.length)
        .map((whole) => ({ start: startThatTells(whole), whole }));
}
/** A log often cuts what it quotes, so the beginning counts as soon as it looks like no word. */
function startThatTells(whole) {
    for (let length = SHORTEST_SECRET; length <= LONGEST_START && length < whole.length; length += 1)
        if (looksRandom(whole.slice(0, length)))
            return whole.slice(0, length);
    return whole;
}
function partsOf(secret) {
    return [...passwordsOf(secret), ...linesOf(secret)];
}
/** Of `postgres://app:password@db/x` what is secret in it. */
function passwordsOf(secret) {
    if (!URL.canParse(secret))
        return [];
    const { username, password, pathname } = new URL(secret);
    const raw = /:\/\/[^\s/:@]*:([^\s/]+)@/.exec(secret)?.[1] ?? '';
    const names = [username, ...pathname.split('/')].filter((part) => part.length >= SHORTEST_PART && looksRandom(part));
    return [raw, password, decoded(password), ...names];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The lines of a key, and the values of a file with several. */
function linesOf(secret) {
    const lines = secret.split(/[\n\r]+/).map((line) => line.trim());
    if (lines.length < 2 && !/^\s*\{/.test(secret))
        return [];
    const words = secret.split(/[\s"',{}]+|\\n/).filter(looksRandom);
    const whole = lines.filter((line) => !line.startsWith('-----') && (looksRandom(line) || !/\s/.test(line)));
    return [...whole, ...words].filter((part) => part.length >= SHORTEST_PART);
}
function spellingsOf(value) {
    const inUrl = encodeURIComponent(value.toWellFormed());
    return [
        value,
        JSON.stringify(value).slice(1, -1),
        inUrl,
        inUrl.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
        inUrl.replaceAll('%20', '+'),
        ...[0, 1, 2].flatMap((offset) => {
            const inner = encodeInside(value, offset);
            return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
        }),
    ];
}
/** The Base64 digits that a value alone decides when `offset` bytes (modulo 3) stand before it. */
function encodeInside(value, offset) {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const digits = bytes.toString('base64').replaceAll('=', '');
    return digits.slice(Math.ceil((offset * 8) / 6), bytes.length % 3 === 0 ? undefined : -1);
}

;// CONCATENATED MODULE: ./build/src/safe/redact.js



const REDACTED = '[redacted]';
const MAX_PASSES = 10;
/** Numbers, hashes and short words, of which a million may be different: no shape of a secret fits into one. */
const TOO_SHORT = /^(?:[\w#. -]{0,13}|[\da-f-]{0,40})$/;
/**
 * Takes out the secrets that can be told by their shape, and our own in any usual spelling, also where they were cut.
 *
 * @param ownSecrets values that are known to be secret; those under 8 characters are not looked for
 */
function redactorOf(ownSecrets = []) {
    const takeOwn = ownRedactor(formsOf(ownSecrets.filter((secret) => !REDACTED.includes(secret))));
    return (text) => {
        // Colours and the like stand between a secret and what tells where it begins, and are gone on every page.
        const plain = plainText(text);
        const redact = TOO_SHORT.test(plain) ? takeOwn : (each) => redactShapes(takeOwn(each));
        let [before, after] = [plain, redact(plain)];
        // What stood beside a secret may show as one only now.
        for (let pass = 1; after !== before && pass < MAX_PASSES; pass += 1) {
            ;
            [before, after] = [after, redact(after)];
        }
        return after === plain ? text : after;
    };
}
/** One search for all forms; what is found goes as far as the text goes on like the form. */
function ownRedactor(forms) {
    if (forms.length === 0)
        return (text) => text;
    const starts = new Set(forms.map(({ start }) => start));
    const pattern = new RegExp([...starts].map((start) => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
    return (text) => {
        let kept = '';
        let from = 0;
        pattern.lastIndex = 0;
        for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
            const { index } = found;
            kept += text.slice(from, index) + REDACTED;
            from = index + Math.max(found[0].length, ...forms.map((form) => lengthOf(form, text, index)));
            pattern.lastIndex = from;
        }
        return kept + text.slice(from);
    };
}
/** How many characters of a form stand at a place of the text; 0 where it does not begin there. */
function lengthOf({ start, whole }, text, at) {
    if (!text.startsWith(start, at))
        return 0;
    let length = start.length;
    while (length < whole.length && text[at + length] === whole[length])
        length += 1;
    return length;
}
function redactShapes(text) {
    let redacted = text;
    const take = (patterns, by) => {
        for (const { pattern, mark } of patterns)
            if (mark === undefined || redacted.includes(mark))
                redacted = redacted.replace(pattern, by);
    };
    take(TOKENS, () => REDACTED);
    take(CONTEXTS, (_, before) => before + REDACTED);
    take(ASSIGNMENTS, (whole, before, value) => (looksRandom(value) ? before + REDACTED : whole));
    return redacted;
}

;// CONCATENATED MODULE: ./build/src/model/cut-text.js
/** Cuts of well-formed text at code points: half a character is none. */
/** The first `max` UTF-16 units, one less where that would split a code point. */
function startOf(text, max) {
    const start = text.slice(0, max);
    return start.isWellFormed() ? start : start.slice(0, -1);
}
/** The last `max` UTF-16 units, likewise. */
function endOf(text, max) {
    const end = text.slice(Math.max(0, text.length - max));
    return end.isWellFormed() ? end : end.slice(1);
}
/** The beginning, and a sign that it is one. At most `max` UTF-16 units. */
function shorten(text, max) {
    return text.length <= max ? text : `${startOf(text, max - 1)}…`;
}
/** A long name by its two ends, where what tells it from others stands. At most `max` UTF-16 units. */
function shortenMiddle(name, max) {
    if (name.length <= max)
        return name;
    const end = Math.floor((max - 1) / 2);
    return `${startOf(name, max - 1 - end)}…${endOf(name, end)}`;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/model/short-hash.js

/** The first hex digits of the sha256 of a text: a name for it that tells nothing of it. 16 digits if not said. */
function shortHash(text, digits = 16) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}
/** One of several parts, whatever stands in them. */
function hashOf(...parts) {
    return shortHash(JSON.stringify(parts));
}

;// CONCATENATED MODULE: ./build/src/safe/remembered.js
/** Texts that differ from one another: past this many, remembering them costs more than it saves. */
const MOST_TEXTS = 100_000;
/**
 * What is made of a text, made once for all equal ones, so that a million of them hold it only once.
 *
 * @param longest UTF-16 units; what is made of a longer text is made anew each time
 */
function remembered(make, { longest, most = MOST_TEXTS }) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const made = make(text);
        if (text.length > longest)
            return unshared(made);
        if (known.size < most)
            known.set(text, made);
        return made;
    };
}
/** The beginning of a long text would hold all of it in memory. */
function unshared(text) {
    return Buffer.from(text).toString();
}

;// CONCATENATED MODULE: ./build/src/safe/texts.js





/** UTF-16 units of a name: of a kind, a task, an epoch, a model, a path, a field. */
const MAX_NAME_LENGTH = 200;
/** UTF-16 units of what says something in sentences: a reason, feedback. */
const MAX_PROSE_LENGTH = 2000;
const HASH_DIGITS = 8;
const SEARCHED_LENGTH = 8 * MAX_PROSE_LENGTH;
const LIMITS = { longest: MAX_PROSE_LENGTH };
/** @param ownSecrets values that are known to be secret, such as tokens of this run */
function makeTexts(ownSecrets = []) {
    const redactAll = redactorOf(ownSecrets);
    // What stands far behind all that is kept need not be searched, unless much before it goes.
    const redact = (text) => {
        if (text.length <= SEARCHED_LENGTH)
            return redactAll(text);
        const start = redactAll(text.slice(0, SEARCHED_LENGTH));
        return start.length > MAX_PROSE_LENGTH ? start + text.slice(SEARCHED_LENGTH) : redactAll(text);
    };
    return {
        name: remembered((text) => boundName(oneLine(redact(text))), LIMITS),
        prose: remembered((text) => startOf(redact(text).toWellFormed(), MAX_PROSE_LENGTH), LIMITS),
    };
}
function boundName(name) {
    if (name.length <= MAX_NAME_LENGTH)
        return name;
    const start = startOf(name, MAX_NAME_LENGTH - 1 - HASH_DIGITS);
    return `${start}…${shortHash(name, HASH_DIGITS)}`;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/src/model/written-date.js
/**
 * Times as `date`, `date -R` and people write them, with the month as a word: `Thu Oct  1 16:55:09 UTC 2026`,
 * `Thu, 01 Oct 2026 16:55:09 +0200`, `Oct 1, 2026 4:55 PM`. Of zones by name only UTC and GMT are known.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_OF_WEEK = String.raw `(?:[A-Za-z]{3,9},?\s+)?`;
const MONTH = String.raw `(?<month>[A-Za-z]{3,9})\.?`;
const written_date_DAY = String.raw `(?<day>\d{1,2})`;
const YEAR = String.raw `(?<year>\d{4})`;
const TIME = String.raw `(?<hour>\d{1,2}):(?<minute>\d\d)(?<second>:\d\d(?:[.,]\d+)?)?(?:\s*(?<half>[AaPp])\.?[Mm]\.?)?`;
const ZONE = String.raw `(?:\s*(?<zone>UTC|GMT|Z|[+-]\d\d:?\d\d))?`;
const FORMS = [
    `${MONTH}\\s+${written_date_DAY}\\s+${TIME}${ZONE}\\s+${YEAR}`,
    `${MONTH}\\s+${written_date_DAY},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
    `${written_date_DAY}\\s+${MONTH},?\\s+${YEAR}(?:,?\\s+(?:at\\s+)?${TIME}${ZONE})?`,
].map((form) => new RegExp(`^${DAY_OF_WEEK}${form}$`));
const LONGEST = 60;
/** The same in ISO 8601; `undefined` for what is no such time. */
function isoOfWritten(text) {
    if (text.length > LONGEST)
        return undefined;
    const form = FORMS.find((each) => each.test(text.trim()));
    const { month: word = '', day = '', year = '', hour = '', minute = '', second = '', half, zone = '', } = form?.exec(text.trim())?.groups ?? {};
    const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    if (month === 0 || (half !== undefined && !(Number(hour) >= 1 && Number(hour) <= 12)))
        return undefined;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
    const [mm, dd, hh] = [month, Number(day), hours].map((each) => String(each).padStart(2, '0'));
    if (hour === '')
        return `${year}-${mm}-${dd}`;
    return `${year}-${mm}-${dd}T${hh}:${minute}${second}${/^[A-Z]{3}$/.test(zone) ? 'Z' : zone}`;
}

;// CONCATENATED MODULE: ./build/src/model/time.js


const time_MICROS_PER_MS = 1000;
const MICROS_PER_SECOND = 1_000_000;
const MICROS_PER_MINUTE = 60 * MICROS_PER_SECOND;
const MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;
/** Where the UTC day of an instant begins. */
function startOfDay(at) {
    return dayNumber(at) * MICROS_PER_DAY;
}
/** UTC days from 1970 to that of an instant. */
function dayNumber(at) {
    return Math.floor(at / MICROS_PER_DAY);
}
/** Years that a log can mean; anything else is a typing or unit error. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;
const LATEST = Date.UTC(LAST_YEAR, 11, 31, 23, 59, 59, 999) * time_MICROS_PER_MS;
/**
 * A timestamp field as an instant.
 *
 * Takes ISO 8601 (`2026-07-02T05:00:01.123456+02:00`, `2026-07-02 05:00`, `20260702T050001Z`, `2026-07-02`)
 * with a blank before the zone as git prints it (`2026-07-02 05:00:01 +0200`), with the month as a word, and epoch
 * seconds, milliseconds, microseconds or nanoseconds, also as text. Digits past the microsecond are dropped.
 * A day that does not exist (`2026-02-30`) is `undefined`, never the day after.
 *
 * @param zone of a text that names none
 */
function parseInstant(value, zone = UTC) {
    if (typeof value === 'string')
        return parseIso(value, zone) ?? parseOther(value, zone);
    if (typeof value === 'number')
        return parseEpoch(value);
    return undefined;
}
const EPOCH = /^\d{10}(?:\.\d{1,9}|\d{3}|\d{6}|\d{9})?$/;
const BLANK_BEFORE_ZONE = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*) (?:([+-]\d\d:?\d\d)|UTC|GMT|Z)$/;
/** What is rarer than ISO 8601, and so takes longer. */
function parseOther(text, zone) {
    const given = text.trim();
    if (EPOCH.test(given))
        return parseEpoch(Number(given));
    const [, time, offset = 'Z'] = BLANK_BEFORE_ZONE.exec(given) ?? [];
    const iso = time === undefined ? isoOfWritten(given) : `${time}${offset}`;
    return iso === undefined ? undefined : parseIso(iso, zone);
}
/** In nanoseconds, the year 2286. */
const LAST_EPOCH = 1e19;
/** Numbers under 1e11 are seconds (up to the year 5138), larger ones milliseconds (from 1973), then micro- and nanoseconds. */
function parseEpoch(value) {
    if (!(value > 0 && value < LAST_EPOCH))
        return undefined;
    const micros = value < 1e11 ? MICROS_PER_SECOND : value < 1e14 ? time_MICROS_PER_MS : value < 1e17 ? 1 : 1 / time_MICROS_PER_MS;
    const at = Math.round(value * micros);
    return at <= LATEST ? at : undefined;
}
// Written by hand because it runs once per record: a regular expression with groups costs 5 times as much.
function parseIso(text, zone) {
    const year = digitsAt(text, 0, 4);
    const extended = text.charCodeAt(4) === DASH;
    const monthAt = extended ? 5 : 4;
    const month = digitsAt(text, monthAt, 2);
    if (extended && text.charCodeAt(7) !== DASH)
        return undefined;
    const dayAt = extended ? 8 : 6;
    const day = digitsAt(text, dayAt, 2);
    if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return undefined;
    const date = daysSinceEpoch(year, month, day) * MICROS_PER_DAY;
    let at = dayAt + 2;
    if (at === text.length)
        return zone.instantOf(date);
    const separator = text.charCodeAt(at);
    if (separator !== LETTER_T && separator !== LETTER_T_LOWER && separator !== SPACE)
        return undefined;
    at += 1;
    const hour = digitsAt(text, at, 2);
    at += 2;
    if (hour < 0 || hour > 23)
        return undefined;
    let micros = hour * 60 * MICROS_PER_MINUTE;
    const colons = text.charCodeAt(at) === COLON;
    if (colons || isDigit(text.charCodeAt(at))) {
        if (colons)
            at += 1;
        const minute = digitsAt(text, at, 2);
        at += 2;
        if (minute < 0 || minute > 59)
            return undefined;
        micros += minute * MICROS_PER_MINUTE;
        if (colons ? text.charCodeAt(at) === COLON : isDigit(text.charCodeAt(at))) {
            if (colons)
                at += 1;
            const second = digitsAt(text, at, 2);
            at += 2;
            if (second < 0 || second > 59)
                return undefined;
            micros += second * MICROS_PER_SECOND;
            const point = text.charCodeAt(at);
            if (point === POINT || point === COMMA) {
                at += 1;
                const start = at;
                for (let unit = MICROS_PER_SECOND / 10; isDigit(text.charCodeAt(at)); unit /= 10) {
                    if (unit >= 1)
                        micros += unit * (text.charCodeAt(at) - ZERO);
                    at += 1;
                }
                if (at === start)
                    return undefined;
            }
        }
    }
    if (at === text.length)
        return zone.instantOf(date + micros);
    const offset = parseOffset(text, at);
    return offset === undefined ? undefined : date + micros - offset;
}
/** Microseconds east of UTC; `undefined` for anything that is not a zone. */
function parseOffset(text, at) {
    const sign = text.charCodeAt(at);
    if ((sign === LETTER_Z || sign === LETTER_Z_LOWER) && at + 1 === text.length)
        return 0;
    if (sign !== PLUS && sign !== DASH)
        return undefined;
    const hours = digitsAt(text, at + 1, 2);
    const rest = text.slice(at + 3);
    const minutes = rest === '' ? 0 : rest.startsWith(':') ? digitsAt(rest, 1, 2) : digitsAt(rest, 0, 2);
    const length = rest === '' ? 0 : rest.startsWith(':') ? 3 : 2;
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || rest.length !== length)
        return undefined;
    const offset = (hours * 60 + minutes) * MICROS_PER_MINUTE;
    return sign === DASH ? -offset : offset;
}
const ZERO = 48;
const DASH = 45;
const PLUS = 43;
const COLON = 58;
const POINT = 46;
const COMMA = 44;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_T_LOWER = 116;
const LETTER_Z = 90;
const LETTER_Z_LOWER = 122;
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
/** The number that `count` digits at `start` spell, or -1. */
function digitsAt(text, start, count) {
    let value = 0;
    for (let at = start; at < start + count; at++) {
        const code = text.charCodeAt(at);
        if (!isDigit(code))
            return -1;
        value = value * 10 + (code - ZERO);
    }
    return value;
}
/** Howard Hinnant's days_from_civil for years from 1970; four times as fast as `Date.UTC`. */
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}
function daysInMonth(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** `2026-11-22T12:00:00+00:00`, with microseconds where there are any: Python's `isoformat()` in UTC. */
function formatInstant(at) {
    const ms = Math.floor(at / time_MICROS_PER_MS);
    const micros = ((at % MICROS_PER_SECOND) + MICROS_PER_SECOND) % MICROS_PER_SECOND;
    const seconds = new Date(ms).toISOString().slice(0, 19);
    return micros === 0 ? `${seconds}+00:00` : `${seconds}.${String(micros).padStart(6, '0')}+00:00`;
}
function instantOf(date) {
    return date.getTime() * time_MICROS_PER_MS;
}
function dateOf(at) {
    return new Date(at / time_MICROS_PER_MS);
}
/** `2026-02-14`: the UTC day that an instant is in. */
function formatDay(at) {
    return dateOf(at).toISOString().slice(0, 10);
}
const LONG_MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `14 September`, in UTC. */
function time_formatLongDay(date) {
    return `${date.getUTCDate()} ${LONG_MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** Clocks differ: what is dated up to this long after now is not called future. */
const CLOCK_SKEW_MICROS = (/* unused pure expression or super */ null && (5 * 60 * 1_000_000));
/** Whether a time cannot have come yet. The one meaning of "the future", for every window, count and warning. */
function isInFuture(at, now) {
    return at > now + CLOCK_SKEW_MICROS;
}

;// CONCATENATED MODULE: ./build/src/model/words.js



/** The one place that words numbers, dates and names, so that rules and pages say the same thing the same way. */
function words_plural(count, noun, nouns = `${noun}s`) {
    return `${words_groupThousands(count)} ${count === 1 ? noun : nouns}`;
}
/** `day`, `7 days`: after "the last", "in the". */
function daysText(days) {
    const whole = Math.max(1, Math.round(days));
    return whole === 1 ? 'day' : `${whole} days`;
}
/** Whole points of 100, for a difference of shares. */
function points(share) {
    return Math.round(share * 100);
}
/** `29 points`, whatever its sign. */
function pointsText(share) {
    return words_plural(Math.abs(points(share)), 'point');
}
function words_groupThousands(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** 54 of 100; never 0 or 100 for a share that is neither. `whole` > 0. */
function wholePercent(part, whole) {
    const rounded = Math.round((part / whole) * 100);
    if (rounded === 100 && part < whole)
        return 99;
    return rounded === 0 && part > 0 ? 1 : rounded;
}
/** `54%`, as `wholePercent` rounds; `-` of nothing. */
function percent(part, whole) {
    return whole === 0 ? '-' : `${wholePercent(part, whole)}%`;
}
/** `34 of 41`, `1,502 of 3,001`: the one way in which a count of a whole is written. */
function words_ofText(k, n) {
    return `${words_groupThousands(k)} of ${words_groupThousands(n)}`;
}
/** `12 bytes`, `900 kB`, `1.3 GB`: decimal, as disks and downloads are told. */
function words_sizeText(bytes) {
    if (bytes < 1000)
        return words_plural(bytes, 'byte');
    const power = Math.min(SIZE_UNITS.length, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} ${SIZE_UNITS[power - 1] ?? ''}`;
}
const SIZE_UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `34 ms`, `42 s`, `11.6 min`, `1 h 52 min`, `3 d 4 h`. */
function duration(seconds) {
    if (seconds > 0 && seconds < 0.9995)
        return `${Math.max(1, Math.round(seconds * 1000))} ms`;
    if (seconds < 100)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds) / 60;
    if (minutes < 99.95)
        return `${minutesText(seconds)} min`;
    const whole = Math.round(minutes);
    if (whole < 48 * 60)
        return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`;
    const hours = Math.round(minutes / 60);
    return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
/** `11.6`. Of whole seconds, so that a time reads the same from a log and from insights.json. */
function minutesText(seconds) {
    return (Math.round(seconds) / 60).toFixed(1);
}
/** `1,204.50 USD`, `0.55 USD`, `0.0042 USD`: a sign in front would begin a formula on some pages. */
function usd(amount) {
    const [whole = '', cents] = (amount > 0 && amount < 0.1 ? String(Number(amount.toPrecision(2))) : amount.toFixed(2)).split('.');
    return `${words_groupThousands(Number(whole))}${cents === undefined ? '' : `.${cents}`} USD`;
}
/** `1.2 million`, `33,000`, `812`: three digits of a count that is no more exact. */
function roughly(count) {
    const rounded = Number(count.toPrecision(3));
    if (rounded < 1e6)
        return words_groupThousands(Math.round(rounded));
    return rounded < 1e9 ? `${rounded / 1e6} million` : `${words_groupThousands(rounded / 1e9)} billion`;
}
const words_MONTHS = (/* unused pure expression or super */ null && (['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']));
/** `14 Sep`, in UTC. */
function day(iso) {
    const date = new Date(iso);
    return `${date.getUTCDate()} ${words_MONTHS[date.getUTCMonth()] ?? ''}`;
}
/** `14 Sep to 20 Sep`; one day is `14 Sep`. */
function dayRange(from, to) {
    return day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`;
}
/** `14 September`, in UTC. */
function longDay(iso) {
    return formatLongDay(new Date(iso));
}
/** What stands for a name that shows nothing. */
const NO_NAME = '(no name)';
function isBlank(name) {
    return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(String(name));
}
/** `#412` for an issue, `task 412` for a number of the loop's own, a text id as it is. The caller makes it fit for its surface. */
function taskName(task, links) {
    if (isBlank(task))
        return NO_NAME;
    return typeof task === 'number' || /^\d+$/.test(task) ? `${numberMark(links)}${task}` : task;
}
/** The same in a sentence, where a text id is quoted. The text is from outside: pages make it inert. */
function taskText(key, links) {
    return /^\d+$/.test(key) ? `${numberMark(links)}${words_shortName(key)}` : quoted(key);
}
function numberMark(links) {
    return areIssues(links) ? '#' : 'task ';
}
/** A name in quotation marks within a sentence; a kind, an epoch, a model. */
function quoted(name) {
    return `"${words_shortName(name)}"`;
}
const MAX_NAME_IN_SENTENCE = 60;
/** A name within a sentence, which has to stay one; the whole name stands where the finding says what it is about. */
function words_shortName(name) {
    return shortenMiddle(name, MAX_NAME_IN_SENTENCE);
}
/** `a`, `a and b`, `a, b and c`. */
function words_list(items) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
/** The beginning of a sentence within another, unless it begins with more than a word. */
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
/** Words of ours as a sentence of their own. */
function upperFirst(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/model/command.js
/** What people type. */
const COMMAND = 'loop-introspection';

;// CONCATENATED MODULE: ./build/src/read/odd-times.js
/** `03/04/2026`, `3.4.2026 14:05`, `12/31/26`: whether the day or the month comes first differs from land to land. */
const YEAR_LAST = /^\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d{2})|([.-])\d{1,2}\1\d{4})(?![\d.])/;
const TIME_OF_DAY = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?$/i;
function oddTimeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const text = value.trim();
    if (YEAR_LAST.test(text))
        return 'year-last';
    return TIME_OF_DAY.test(text) ? 'time-of-day' : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/causes.js



const WRITE_ROWS = `write one JSON object a line, as \`${COMMAND} record\` does`;
const CORRECT = 'correct what writes it';
const NAME_A_FIELD = (field) => `name it with \`fields.${field}\` in the config file`;
/** Of a path that leads to no file. */
const notFound = { say: 'was not found', remedy: 'check the path' };
const noMatch = { say: 'matches no file', remedy: 'check the path' };
/** Of a file that a command names. */
function notThere(root) {
    return { say: notFound.say, remedy: `paths are taken from --root, which is ${root}` };
}
/** Of the log of cycles; @param likely files that may be it */
function logNotFound(say, likely = []) {
    const [first] = likely;
    if (first === undefined)
        return {
            say,
            remedy: 'check the path, or name the log with the setting cycles; in a workflow, check the repository out before this step',
        };
    const [are, which] = likely.length === 1 ? ['is', first] : ['are', `one of ${list(likely)}`];
    return {
        say: `${say}, but ${list(likely)} ${are} there`,
        remedy: `if ${which} is the log: \`inspect ${first}\` shows how it would be read, and writes the config with --write`,
    };
}
/** A file stands where a known loop keeps its log, and gives no row. */
function uselessDefault(say, path, { say: but, remedy }) {
    return { say: `${say}; ${path} is there, but ${but}`, remedy: `if ${path} is the log: ${remedy}` };
}
/** Of what may not be read. */
const causes_outside = {
    say: 'is outside the workspace',
    remedy: 'copy it into the workspace before this step',
};
const causes_notRegular = {
    say: 'is not a regular file',
    remedy: 'name a regular file: a pipe, a socket or a device is never read',
};
const linkToNowhere = {
    say: 'is a symbolic link that leads nowhere',
    remedy: 'name the file itself',
};
function tooManyFiles(count, rest) {
    return {
        say: `matches ${count} files; the last ${rest} were not read`,
        remedy: 'name fewer files, or join the old ones',
    };
}
/** Of what cannot be read. */
const folder = {
    say: 'is a folder, not a file',
    remedy: 'name a file in it, or several with a glob such as *.jsonl',
};
const badGlob = { say: 'is no glob that can be read', remedy: 'name the files themselves' };
const noPermission = {
    say: 'may not be read (permission)',
    remedy: 'let the user of this step read it',
};
function systemRefused(code) {
    return { say: `could not be read (${code})`, remedy: 'see that the disk is sound, and run it again' };
}
/** Of what is held as a whole; each gets the size of the file, and the most that it may have, in bytes. */
const causes_tooLarge = {
    whole: (bytes) => ({
        say: `is over 16 MiB, the most for a file that is not read line by line (it has ${words_sizeText(bytes)})`,
        remedy: `${WRITE_ROWS}: of such a file the newest max-file-size is read`,
    }),
    setting: (bytes, most) => ({
        say: `has ${words_sizeText(bytes)}, more than max-file-size (${words_sizeText(most)}), and is not read line by line`,
        remedy: `raise max-file-size, or ${WRITE_ROWS}`,
    }),
    config: (bytes) => ({
        say: `is over 64 KiB, the most for a config file (it has ${words_sizeText(bytes)})`,
        remedy: 'leave only settings in it',
    }),
    insights: (bytes) => ({
        say: `is over 64 MiB, so it is no insights.json (it has ${words_sizeText(bytes)})`,
        remedy: 'name an insights.json',
    }),
};
function causes_noLineInTail(bytes, most) {
    return {
        say: `has ${sizeText(bytes)}, and no line begins in the last ${sizeText(most)} of it (max-file-size)`,
        remedy: 'raise max-file-size, or write one JSON object a line',
    };
}
/** What of a log was not read, as a part of a sentence. */
function unreadText({ bytes, of }) {
    return `the first ${sizeText(bytes)} of ${sizeText(of)} were not read (max-file-size)`;
}
/** @param rows that were read before */
function brokeOff(cause, rows) {
    if (rows === 0)
        return cause;
    return {
        ...cause,
        say: `${cause.say}; ${words_plural(rows, 'row')} before that ${rows === 1 ? 'is' : 'are'} used`,
    };
}
/** Of a file that holds no row. */
const empty = {
    say: 'is empty',
    remedy: `let the loop write to it, as \`${COMMAND} record\` does, or name another file`,
};
const causes_emptyList = { ...empty, say: 'is an empty list' };
const causes_headingOnly = { ...empty, say: 'has a heading and no row under it' };
const causes_noTable = { say: 'holds no JSON, no table and no list of rows', remedy: WRITE_ROWS };
const causes_noObjects = {
    say: 'is JSON, but holds no list of objects',
    remedy: 'name the list with `fields: { rows: a.b }` if it lies deeper',
};
/** @param path of the object that holds them, '' where that is the document */
function causes_keyedRows(path, count) {
    const where = path === '' ? '' : ` in \`${shortName(path)}\``;
    return {
        say: `holds ${plural(count, 'object')}${where} under a name each, and no list of them`,
        remedy: 'write one object a line, as `jq -c` with `.[]` behind the path does',
    };
}
function isText(lines) {
    return { say: `is text: none of its ${words_plural(lines, 'line')} is JSON`, remedy: WRITE_ROWS };
}
/** @param spread over several lines, or all on one */
function listForLines(spread) {
    return {
        say: `is a JSON list${spread ? ' over several lines' : ''}, where each line is to be one object`,
        remedy: 'write one object a line, as `jq -c .[]` does',
    };
}
/** Where a list was named and there is another, or none. @param what the file holds */
function noListToName(what) {
    return { say: `${what}, so \`fields.rows\` has no list to name`, remedy: 'take `rows` out of `fields`' };
}
/** @param others the lists that are there, with how many objects each holds, the longest first */
function causes_listNotThere(name, others) {
    const shown = others
        .slice(0, MOST_LISTS)
        .map(([path, count]) => `\`${shortName(path)}\` (${plural(count, 'object')})`);
    const more = others.length > MOST_LISTS ? ', ...' : '';
    return {
        say: `holds no list \`${shortName(name)}\`; ${shown.length === 0 ? 'it holds none' : `it holds ${shown.join(', ')}${more}`}`,
        remedy: 'name the list of the rows with `fields.rows`',
    };
}
const MOST_LISTS = 5;
/** @param leftOutAs what the rows are, where that is known; @param said what else became of them */
function leftOutOnly(rows, format, leftOutAs, said) {
    if (said.length > 0)
        return {
            say: `holds ${plural(rows, 'row')}, none of which counts; read as ${format}, ${said.join('; ')}`,
            remedy: `give the rows what ${format} needs (docs/formats.md), or name another log with the setting cycles`,
        };
    const what = leftOutAs ?? 'no cycles of their own';
    return {
        say: `holds ${plural(rows, 'row')} and no cycle; read as ${format}, ${rows === 1 ? 'it is' : 'they are'} ${what}`,
        remedy: 'name the log of the loop’s cycles with the setting cycles',
    };
}
function placeText({ line, column, char }) {
    return `at line ${line}, column ${column} (${char === '' ? 'it ends too early' : `at ${JSON.stringify(char)}`})`;
}
/** Of a whole document. */
function causes_brokenDocument(at) {
    return {
        say: at === undefined ? 'is not JSON' : `is not JSON: it breaks ${placeText(at)}`,
        remedy: CORRECT,
    };
}
function causes_manyDocuments({ line }) {
    return {
        say: `holds several JSON values, the second from line ${line} on`,
        remedy: 'write each on one line, as `jq -c .` does',
    };
}
const have = ({ count, lines }, what) => `has ${words_ofText(count, lines)} lines that ${count === 1 ? 'is' : 'are'} ${what}`;
/** @param at where the first breaks; @param isAlike all break at that column */
function brokenLines(bad, at, isAlike) {
    const first = at === undefined ? `the first is line ${bad.line}` : `the first breaks ${placeText(at)}`;
    return {
        say: `${have(bad, 'not JSON')}; ${first}${isAlike ? ', all at the same column' : ''}`,
        remedy: 'correct what writes them',
    };
}
function cutLine({ line }) {
    return {
        say: `ends in line ${line} before that is whole`,
        remedy: 'let the loop write each line whole, in one append',
    };
}
function noObjectLines(bad) {
    return { say: `${have(bad, 'JSON, but no object')}; the first is line ${bad.line}`, remedy: WRITE_ROWS };
}
function notUnicode(bad) {
    return {
        say: `${have(bad, 'not valid Unicode')}; the first is line ${bad.line}`,
        remedy: 'write the file as UTF-8',
    };
}
function longLines(bad) {
    return {
        say: `${have(bad, 'over 1 MiB')}; the first is line ${bad.line}`,
        remedy: 'leave whole outputs out of the log',
    };
}
function noIssues(bad) {
    return {
        say: `has ${words_plural(bad.count, 'entry', 'entries')} without an issue; the first is number ${bad.line}`,
        remedy: 'give each entry an `issue`',
    };
}
function lacksTime({ count, cycles, line, field, bad }) {
    if (bad !== undefined)
        return { say: `has ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`, remedy: correctTime(bad, field) };
    return {
        say: `has none in line ${line}`,
        remedy: `write when each cycle ended as ${words_shortName(field)}${count === cycles ? ', or name the field that says it with fields.time' : ''}`,
    };
}
function lacksOutcome({ count, cycles, line, field, bad }) {
    if (bad !== undefined)
        return { say: `has ${valueText(bad)}, which is neither`, remedy: correctOutcome(bad) };
    return {
        say: `has none in line ${line}`,
        remedy: `write how each cycle ended as ${words_shortName(field)}${count === cycles ? ', or name the field that says it with fields.outcome' : ''}`,
    };
}
const kindOf = ({ value }) => oddTimeOf(value) ?? 'none';
const NO_TIME = {
    'year-last': 'a date with the year last: whether the day or the month comes first is not guessed',
    'time-of-day': 'a time of day without its date',
    none: 'which is no time',
};
const WRITE_TIME = {
    'year-last': 'with the year first, ',
    'time-of-day': 'with its date, ',
    none: '',
};
/** @param field where the time is looked for */
function correctTime(bad, field) {
    const named = bad.field === field ? '' : ', and name it with fields.time';
    return `write \`${words_shortName(bad.field)}\` ${WRITE_TIME[kindOf(bad)]}as 2026-09-21T06:00:00Z${named}`;
}
function correctOutcome({ field }) {
    return `write \`${words_shortName(field)}\` as true or false`;
}
/** `"yesterday" in line 4`. */
function valueText({ line, value }) {
    const text = typeof value === 'object' ? 'a list or an object' : words_shortName(JSON.stringify(value));
    return `${text} in line ${line}`;
}
/** @param fitting of the first rows; @param lacked what the others have not; @param auto what is taken without the setting, where a preset knows the file */
function wrongFormat(name, fitting, rows, lacked, auto) {
    const say = `does not fit \`log-format: ${name}\`: ${ofText(fitting, rows)} first rows have ${lacked}`;
    return auto === undefined
        ? {
            say: `${say}, and no preset knows the fields that they have`,
            remedy: 'take `log-format` out, and see with `inspect` how its fields can be mapped',
        }
        : {
            say: `${say}; \`auto\` would take ${auto.name} (${auto.reason})`,
            remedy: `take \`log-format\` out, or say \`log-format: ${auto.name}\``,
        };
}
/** Of rows that were read, and yet cannot be judged by. */
function noOutcomes(cycles, bad, { one }) {
    const say = `no ${one} says how it ended (0 decided of ${groupThousands(cycles)})`;
    return bad === undefined
        ? { say, remedy: `if a field does, ${NAME_A_FIELD('outcome')}` }
        : { say: `${say}: \`${shortName(bad.field)}\` is ${valueText(bad)}`, remedy: correctOutcome(bad) };
}
/** @param bad the first of them */
function unusableOutcomes({ count, cycles }, bad, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} do not say how they ended: \`${shortName(bad.field)}\` is ${valueText(bad)}`,
        remedy: correctOutcome(bad),
    };
}
function successesOnly() {
    return {
        say: 'no value counts as a failure, so there is no rate of success',
        remedy: 'name the words for one with `fields.outcome.failure` in the config file',
    };
}
/** Where nothing counts as a failure, but words stand there that may be one. */
function noFailureAmong(count, cycles, { one, many }) {
    return {
        say: `no ${one} counts as failed, and how ${ofText(count, cycles)} ${many} ended is not known, so there is no rate of success`,
        remedy: `write how each ${one} ended, or name the words for it with \`fields.outcome\` in the config file`,
    };
}
function unknownOutcomes(count, cycles, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} have an outcome that no list names, so they decide nothing`,
        remedy: 'add it to `fields.outcome` as success, failure or ignore',
    };
}
function noTimes(lacking, { one }) {
    const bad = lacking?.bad;
    const why = bad === undefined ? '' : `: \`${shortName(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`;
    return {
        say: `no ${one} has a usable time, so rows count in their order and none is in any window${why}`,
        remedy: bad === undefined
            ? `if a field holds it, ${NAME_A_FIELD('time')}`
            : correctTime(bad, lacking?.field ?? ''),
    };
}
/** @param bad the first of them */
function unusableTimes({ count, cycles, field }, bad, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} have no usable time: \`${shortName(bad.field)}\` is ${valueText(bad)}, ${NO_TIME[kindOf(bad)]}`,
        remedy: correctTime(bad, field),
    };
}
function futureTimes(count, cycles, { many }) {
    return {
        say: `${ofText(count, cycles)} ${many} are dated in the future`,
        remedy: 'check the clock, the time zone and `fields.time`',
    };
}
const SAY_THE_UNIT = 'if the log has another unit, say it with `fields.duration.unit` in the config file';
function longDurations(median, { one }) {
    return {
        say: `the median ${one} would take ${Math.round(median)} s, over a day (the log may be in milliseconds)`,
        remedy: SAY_THE_UNIT,
    };
}
function shortDurations(median, { one, many }) {
    return {
        say: `the median ${one} would take ${Number(median.toPrecision(2))} s, under a second (the log may be in seconds, or the ${many} do nothing)`,
        remedy: SAY_THE_UNIT,
    };
}
function overlongDurations(times) {
    return {
        say: `the durations add up to ${Math.round(times)} times the time that the log spans`,
        remedy: SAY_THE_UNIT,
    };
}
function numericEpochs(count, named) {
    return {
        say: `${ofText(count, named)} epochs are numbers, which look like a time or a counter and not like a name`,
        remedy: 'choose the field with `fields.epoch` in the config file',
    };
}
function repeatedCycles(count, rows, { one, isLogged }) {
    const [repeat, are] = count === 1 ? ['repeats', 'it is'] : ['repeat', 'they are'];
    return {
        say: `the log holds the same ${one} twice: ${ofText(count, rows)} rows ${repeat} a ${one} that stands there within 5 s already, so ${are} left out and each ${one} counts once`,
        remedy: isLogged ? `let the loop write each ${one} once` : 'print the list again, once',
    };
}

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./build/src/read/encoding.js


/** @param bytes where reading ends at most; @param from where it begins */
function openUtf8(fd, bytes = Infinity, from = 0) {
    const encoding = encoding_encodingAt(fd, bytes);
    return encoding === 'utf8' ? new PlainReader(fd, bytes, from) : new Utf16Reader(fd, bytes, from, encoding);
}
/** What an open file is written in. */
function encoding_encodingAt(fd, bytes = Infinity) {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, bytes));
    return encodingOf(head.subarray(0, external_node_fs_namespaceObject.readSync(fd, head, 0, head.length, 0)));
}
/** Enough to see what every other byte is. */
const HEAD_BYTES = 1024;
/** What a text is written in, by its byte order mark, or because every other byte of its letters is 0. */
function encodingOf(head) {
    const [first, second] = head;
    if (first === 0xff && second === 0xfe)
        return 'utf16le';
    if (first === 0xfe && second === 0xff)
        return 'utf16be';
    const zeros = [0, 0];
    const even = head.length - (head.length % 2);
    for (let at = 0; at < even; at++)
        if (head[at] === 0)
            zeros[at % 2 === 0 ? 0 : 1] += 1;
    // A log in Chinese has the marks and names of JSON, too; and a 0 in the low place (U+4E00) is rare in any text.
    const isHigh = (high) => even >= 4 &&
        head[high] === 0 &&
        head[1 - high] !== 0 &&
        zeros[high] * 6 >= even &&
        zeros[high] > 1 &&
        zeros[high] >= 4 * zeros[high === 0 ? 1 : 0];
    if (isHigh(1))
        return 'utf16le';
    return isHigh(0) ? 'utf16be' : 'utf8';
}
class PlainReader {
    #fd;
    #bytes;
    taken;
    constructor(fd, bytes, from) {
        this.#fd = fd;
        this.#bytes = bytes;
        this.taken = from;
    }
    read(into, offset, room) {
        const got = external_node_fs_namespaceObject.readSync(this.#fd, into, offset, Math.min(room, this.#bytes - this.taken), this.taken);
        this.taken += got;
        return got;
    }
}
/** In no text: half a character of UTF-16 becomes a broken one of UTF-8, which whoever reads the lines counts. */
const BROKEN = Buffer.of(0xff);
const LONE_HALF = /(\p{Surrogate})/u;
const BOM = '\uFEFF';
class Utf16Reader {
    #fd;
    #bytes;
    #isBigEndian;
    #decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf16le');
    #piece = Buffer.alloc(0);
    #isEnd = false;
    taken;
    constructor(fd, bytes, from, encoding) {
        this.#fd = fd;
        this.#bytes = bytes;
        this.taken = from;
        this.#isBigEndian = encoding === 'utf16be';
    }
    read(into, offset, room) {
        let at = offset;
        while (at === offset && !this.#isEnd) {
            const isStart = this.taken === 0;
            // Two bytes become three at most, and four that the piece before kept back become four.
            const held = this.#fill(Math.floor((room - 8) / 3) * 2);
            const whole = held - (held % 2);
            const piece = this.#piece.subarray(0, whole);
            if (this.#isBigEndian)
                piece.swap16();
            const text = held === 0 ? this.#decoder.end() : this.#decoder.write(piece);
            at += writeText(isStart && text.startsWith(BOM) ? text.slice(1) : text, into, at);
            if (held !== whole)
                at += BROKEN.copy(into, at);
            this.#isEnd = held === 0;
        }
        return at - offset;
    }
    /** Whole pairs of bytes, but for the end of the file. */
    #fill(most) {
        const wanted = Math.min(most, this.#bytes - this.taken);
        if (this.#piece.length < wanted)
            this.#piece = Buffer.allocUnsafe(wanted);
        let held = 0;
        for (let got = -1; got !== 0 && held < wanted; held += got)
            got = external_node_fs_namespaceObject.readSync(this.#fd, this.#piece, held, wanted - held, this.taken + held);
        this.taken += held;
        return held;
    }
}
function writeText(text, into, offset) {
    if (text.isWellFormed())
        return into.write(text, offset);
    let at = offset;
    for (const part of text.split(LONE_HALF))
        at += LONE_HALF.test(part) ? BROKEN.copy(into, at) : into.write(part, at);
    return at - offset;
}

;// CONCATENATED MODULE: ./build/src/read/access.js




const WHOLE_FILE = { bytes: 16 * 1024 ** 2, cause: causes_tooLarge.whole };
const access_isTrouble = (found) => 'kind' in found;
/** The real regular file behind a path, or why it is not read. */
function resolveFile(given, access) {
    const full = path.resolve(access.root, given);
    access.readPaths?.add(full);
    try {
        const realPath = fs.realpathSync(full);
        if (access.confined && !isInside(realPath, access.root))
            return { path: given, kind: 'refused', ...outside };
        const stats = fs.lstatSync(realPath);
        if (stats.isDirectory())
            return { path: given, kind: 'unreadable', ...isFolder };
        if (!stats.isFile())
            return { path: given, kind: 'refused', ...notRegular };
        return {
            path: given,
            realPath,
            within: access.confined ? access.root : undefined,
            mostBytes: access.mostBytes,
        };
    }
    catch (error) {
        return troubleOf(given, error);
    }
}
/**
 * Opens a found file, has it read and closes it: the only way to a file's bytes. What the system refuses on the way,
 * also in the middle, is a trouble and no exception.
 *
 * @param read gets the size that the file has now: what is written to it from then on is the next run's
 */
function access_withFile(file, read) {
    let fd;
    try {
        fd = external_node_fs_namespaceObject.openSync(file.realPath, OPEN_FLAGS);
        const stats = external_node_fs_namespaceObject.fstatSync(fd);
        return troubleWith(file, fd, stats) ?? read(fd, stats.size);
    }
    catch (error) {
        return troubleOf(file.path, error);
    }
    finally {
        if (fd !== undefined)
            access_close(fd);
    }
}
// Windows has neither flag; there the checks before and after stand alone.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, } = external_node_fs_namespaceObject.constants;
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/** Everything is read by then; a network disk that fails now takes nothing back. */
function access_close(fd) {
    try {
        external_node_fs_namespaceObject.closeSync(fd);
    }
    catch {
        // Nothing is left to do with it.
    }
}
/** Why what was opened is not read: it need not be what was found a moment ago. */
function troubleWith({ path: given, ...file }, fd, stats) {
    const trouble = (kind, cause) => ({ path: given, kind, ...cause });
    if (!stats.isFile())
        return trouble('refused', causes_notRegular);
    if (file.within !== undefined && leadsOut(file.realPath, file.within, fd, stats))
        return trouble('refused', causes_outside);
    // Such files as /proc holds have no size, and some of them no end.
    const got = external_node_fs_namespaceObject.readSync(fd, Buffer.alloc(1), 0, 1, 0);
    if (stats.size === 0 && got > 0 && external_node_fs_namespaceObject.fstatSync(fd).size === 0)
        return trouble('refused', causes_notRegular);
    return undefined;
}
/** A folder above the file may have become a link since it was found. */
function leadsOut(realPath, folder, fd, stats) {
    const opened = pathOfOpen(fd);
    if (opened !== undefined)
        return !isInside(opened, folder);
    const there = external_node_fs_namespaceObject.lstatSync(realPath);
    return external_node_fs_namespaceObject.realpathSync(realPath) !== realPath || there.ino !== stats.ino || there.dev !== stats.dev;
}
/** Where an open file is, by the kernel's own word; only Linux has one. */
function pathOfOpen(fd) {
    try {
        const opened = external_node_fs_namespaceObject.readlinkSync(`/proc/self/fd/${fd}`);
        return external_node_path_namespaceObject.isAbsolute(opened) ? opened : undefined;
    }
    catch {
        return undefined;
    }
}
/** The whole text of a file without its BOM. */
function access_readText(file, limit = WHOLE_FILE) {
    return access_withFile(file, (fd, bytes) => {
        const most = Math.min(limit.bytes, file.mostBytes ?? limit.bytes);
        const cause = most < limit.bytes ? tooLarge.setting : limit.cause;
        if (bytes > most)
            return { path: file.path, kind: 'unreadable', ...cause(bytes, most) };
        return access_readHead(fd, bytes);
    });
}
/** The text of the first bytes of an open file without its BOM; a character that is broken is U+FFFD. */
function access_readHead(fd, bytes) {
    const reader = openUtf8(fd, bytes);
    // UTF-16 may need three bytes for two.
    let buffer = Buffer.allocUnsafe(bytes + ROOM);
    let held = 0;
    for (let got = -1; got !== 0; held += got) {
        if (buffer.length - held < ROOM)
            buffer = Buffer.concat([buffer], buffer.length * 2);
        got = reader.read(buffer, held, buffer.length - held);
    }
    return buffer.toString('utf8', 0, held).replace(/^\uFEFF/, '');
}
const ROOM = 64;
function isInside(realPath, folder) {
    const relative = external_node_path_namespaceObject.relative(external_node_fs_namespaceObject.realpathSync(folder), realPath);
    return relative === '' || (!external_node_path_namespaceObject.isAbsolute(relative) && relative.split(external_node_path_namespaceObject.sep)[0] !== '..');
}
/** @throws what the system did not say: a fault of ours must not look like one of the disk */
function troubleOf(given, error) {
    if (!(error instanceof Error) || !('code' in error))
        throw error;
    const code = String(error.code);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { path: given, kind: 'missing', ...notFound };
    if (code === 'EACCES' || code === 'EPERM')
        return { path: given, kind: 'unreadable', ...noPermission };
    if (code === 'ELOOP')
        return { path: given, kind: 'refused', ...linkToNowhere };
    return { path: given, kind: 'unreadable', ...systemRefused(code) };
}

;// CONCATENATED MODULE: ./build/src/model/json.js
/** JSON that anybody may have written: what is none is `undefined`, never an exception. */
/** The value of a JSON text; `undefined` when it is none. */
function json_parseJson(text) {
    // A log may hold a million broken lines, and collecting the stack is most of what an exception costs.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** The JSON text of a parsed value; `undefined` when it is nested too deep, which parsing allows and writing does not. */
function stringifyJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/src/read/tail.js



const WHOLE = { from: 0, lines: 0 };
/** Where reading an open file begins; what lies before it is counted as not read. */
function tail_beginTail({ path, mostBytes }, fd, bytes, tally) {
    if (mostBytes === undefined || bytes <= mostBytes)
        return WHOLE;
    const encoding = encodingAt(fd);
    const from = nextLine(fd, bytes - mostBytes, bytes, encoding);
    if (from === undefined)
        return { path, kind: 'unreadable', ...noLineInTail(bytes, mostBytes) };
    tally.unread = { bytes: from, of: bytes };
    return { from, lines: countLineFeeds(fd, from, encoding) };
}
/** Where the first line begins at or behind `start`; `undefined` where none does. */
function nextLine(fd, start, bytes, encoding) {
    let from;
    eachLineFeed(fd, Math.max(0, start - WIDTH[encoding]), bytes, encoding, (end) => {
        if (end < start)
            return true;
        from = end;
        return false;
    });
    return from === bytes ? undefined : from;
}
function countLineFeeds(fd, bytes, encoding) {
    let count = 0;
    eachLineFeed(fd, 0, bytes, encoding, () => {
        count += 1;
        return true;
    });
    return count;
}
const WIDTH = { utf8: 1, utf16le: 2, utf16be: 2 };
const CHUNK_BYTES = (/* unused pure expression or super */ null && (1024 ** 2));
const LF = 0x0a;
/** @param visit gets where the line feed ends, and says whether to go on */
function eachLineFeed(fd, start, end, encoding, visit) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    // The two bytes of a sign begin at an even one.
    const even = start - (start % WIDTH[encoding]);
    for (let at = even, got = -1; at < end && got !== 0; at += got) {
        got = fs.readSync(fd, buffer, 0, Math.min(CHUNK_BYTES, end - at), at);
        const piece = buffer.subarray(0, got);
        for (let lf = piece.indexOf(LF); lf !== -1; lf = piece.indexOf(LF, lf + 1))
            if (isLineFeed(piece, lf, encoding) && !visit(at + lf + (encoding === 'utf16le' ? 2 : 1)))
                return;
    }
}
function isLineFeed(piece, at, encoding) {
    if (encoding === 'utf8')
        return true;
    return encoding === 'utf16le' ? at % 2 === 0 && piece[at + 1] === 0 : at % 2 === 1 && piece[at - 1] === 0;
}

;// CONCATENATED MODULE: ./build/src/read/lines.js


const MAX_LINE_BYTES = 1024 ** 2;
const lines_CHUNK_BYTES = 1024 ** 2;
const lines_LF = 0x0a;
const CR = 0x0d;
/**
 * Splits a file into lines on byte 0x0A only, in memory bounded by the longest line allowed. They come as UTF-8.
 *
 * Reading is synchronous in 1 MiB pieces: measured 13 % faster than a stream, and the order of events is plain.
 * A BOM is dropped. `isLast` marks a line that the file ends without a line feed.
 *
 * @param bytes where reading ends at most; @param tail where it begins; @param mostLineBytes of the longest line allowed
 * @returns the number of the last line
 */
function lines_readLines(fd, sink, bytes = Infinity, { from, lines: before } = WHOLE, mostLineBytes = MAX_LINE_BYTES) {
    // UTF-16 may need three bytes for two.
    const buffer = Buffer.allocUnsafe(Math.min(mostLineBytes, 2 * bytes) + lines_CHUNK_BYTES);
    const reader = openUtf8(fd, bytes, from);
    let isStart = from === 0;
    let held = 0;
    let lines = before;
    let discarding = false;
    for (;;) {
        const got = reader.read(buffer, held, lines_CHUNK_BYTES);
        if (got === 0)
            break;
        let start = isStart && hasBom(buffer, got) ? 3 : 0;
        isStart = false;
        const filled = held + got;
        let searchFrom = Math.max(held, start);
        for (let lf = lineFeedFrom(buffer, searchFrom); lf !== -1 && lf < filled; lf = lineFeedFrom(buffer, searchFrom)) {
            lines += 1;
            if (discarding || lf - start > mostLineBytes)
                sink.tooLong(lines);
            else
                sink.line(buffer, start, lf > start && buffer[lf - 1] === CR ? lf - 1 : lf, lines, false);
            discarding = false;
            start = lf + 1;
            searchFrom = start;
        }
        held = filled - start;
        if (discarding || held > mostLineBytes) {
            discarding = true;
            held = 0;
        }
        else if (start > 0) {
            buffer.copyWithin(0, start, filled);
        }
        sink.progress?.(reader.taken);
    }
    if (discarding)
        sink.tooLong(++lines);
    else if (held > 0)
        sink.line(buffer, 0, buffer[held - 1] === CR ? held - 1 : held, ++lines, true);
    return lines;
}
/** A search costs more than a look, and a file may hold millions of empty lines. */
function lineFeedFrom(buffer, from) {
    return buffer[from] === lines_LF ? from : buffer.indexOf(lines_LF, from);
}
function hasBom(buffer, length) {
    return length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
}

;// CONCATENATED MODULE: ./build/src/read/jsonl.js





function jsonl_isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Reads a JSONL file record by record. What is not a JSON object is counted with its line and never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
function jsonl_readJsonl(file, tally, onRecord, progress) {
    return withFile(file, (fd, bytes) => {
        const tail = beginTail(file, fd, bytes, tally);
        if (isTrouble(tail))
            return tail;
        const sink = lineSink(tally, onRecord, progress && ((read) => progress(file.path, read, bytes)));
        readLines(fd, sink, bytes, tail);
        return undefined;
    });
}
/** Reads a part of such a file, whose lines are counted from 1 on. */
function readJsonlPart(file, { from, to }, tally, onRecord, onProgress) {
    return access_withFile(file, (fd) => {
        lines_readLines(fd, lineSink(tally, onRecord, onProgress), to, { from, lines: 0 });
        return undefined;
    });
}
function lineSink(tally, onRecord, progress) {
    return {
        line(buffer, start, end, number, isLast) {
            tally.lines += 1;
            readLine(buffer, start, end, number, isLast, tally, onRecord);
        },
        tooLong(number) {
            tally.lines += 1;
            tally.skip('line-too-long', number);
        },
        ...(progress && { progress }),
    };
}
const REPLACEMENT = '\uFFFD';
function readLine(buffer, start, end, number, isLast, tally, onRecord) {
    const first = skipBlanks(buffer, start, end);
    if (first === end)
        return;
    const text = buffer.toString('utf8', first, end);
    // Decoding marks broken bytes with U+FFFD; only then is the slower check worth its time.
    if (text.includes(REPLACEMENT) && !(0,external_node_buffer_namespaceObject.isUtf8)(buffer.subarray(first, end))) {
        tally.skip('not-utf8', number);
        return;
    }
    const value = canBeJson(text) ? json_parseJson(text) : undefined;
    if (jsonl_isJsonObject(value)) {
        tally.records += 1;
        onRecord(value, number);
    }
    else if (value !== undefined)
        tally.skip('not-an-object', number, text);
    else if (text.trim() !== '')
        tally.skip(isLast ? 'possibly-cut' : 'not-json', number, text);
}
const jsonl_SPACE = 0x20;
/** Where a line begins: past blanks, and past tabs and their like. */
function skipBlanks(buffer, start, end) {
    let at = start;
    for (let byte = buffer[at]; at < end && byte !== undefined; byte = buffer[++at])
        if (byte !== jsonl_SPACE && (byte < 0x09 || byte > 0x0d))
            break;
    return at;
}
/** What a JSON value ends with, by what it begins with; any other begin is a number's, or no JSON. */
const ENDS = { '{': '}', '[': ']', '"': '"', t: 'e', f: 'e', n: 'l' };
/** By its ends alone: an exception costs ten times as much as reading a good line. */
function canBeJson(text) {
    const last = text.trimEnd().at(-1) ?? '';
    const end = ENDS[text.charAt(0)];
    return end === undefined ? /^[-\d]/.test(text) && /\d/.test(last) : last === end;
}

;// CONCATENATED MODULE: ./build/src/read/field-paths.js

/**
 * The value at a dotted path (`github.sha`, `errors.0`). A key that itself holds the dots comes first, at each level:
 * `took.all` is the key of that name, and else `all` in `took`.
 * Own keys only: `constructor` is a field like any other, or none.
 */
function field_paths_valueAt(record, path) {
    if (Object.hasOwn(record, path))
        return record[path];
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
        const key = path.slice(0, dot);
        const inner = Object.hasOwn(record, key) ? record[key] : undefined;
        if (typeof inner !== 'object' || inner === null)
            continue;
        const value = field_paths_valueAt(inner, path.slice(dot + 1));
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** Whether there is something at a path: null and '' are nothing. */
function isPresent(value) {
    return value !== undefined && value !== null && value !== '';
}
/** What is there and holds nothing: null, '' or an empty list. */
function holdsNothing(value) {
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
/** The dotted paths of all plain values in a record, objects opened down to `depth`. */
function pathsOf(record, depth = 3) {
    return Object.entries(record).flatMap(([key, value]) => jsonl_isJsonObject(value) && depth > 1
        ? pathsOf(value, depth - 1).map(([path, inner]) => [`${key}.${path}`, inner])
        : [[key, value]]);
}
/** A plain value as text; '' for what is none, a list or an object. */
function wordOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
}

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
    for (const [field, value] of pathsOf(record)) {
        const odd = oddTimeOf(value);
        if (odd === 'year-last' || (odd === 'time-of-day' && NAME_OF_TIME.test(field)))
            return { field, line, value };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/model/duration-unit.js
/** The units that a log's durations may have, and how many seconds each is. */
const SECONDS_PER = { ms: 0.001, s: 1, min: 60, h: 3600 };
const SUFFIXES = [
    [/(?:_ms|Ms|MS|_millis|Millis|_?milliseconds|Milliseconds)$/, 'ms'],
    [/(?:_s|_secs?|Secs?|_?seconds|Seconds)$/, 's'],
    [/(?:_mins?|Mins?|_?minutes|Minutes)$/, 'min'],
    [/(?:_hours?|Hours?)$/, 'h'],
];
/** The unit that a field's name ends with (`duration_ms`, `durationMs`, `elapsedSeconds`); a bare name has none. */
function unitOfName(path) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return SUFFIXES.find(([suffix]) => suffix.test(name))?.[1];
}
/** Seconds, without the noise that a factor leaves behind the microsecond. */
function secondsOf(value, unit) {
    return Math.round(value * SECONDS_PER[unit] * 1e6) / 1e6;
}
const SPELT = {
    ms: 'ms',
    s: 's',
    sec: 's',
    m: 'min',
    min: 'min',
    h: 'h',
};
const PART = /(\d{1,12}(?:\.\d{1,9})?)\s?(ms|sec|s|min|m|h)\s*/gy;
/** `00:12:03`, `1:02:03.5`; of two parts alone nobody knows whether they are hours. */
const CLOCK = /^(\d{1,4}):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)$/;
/**
 * The seconds that a text spells with its units (`460s`, `7m 40s`, `1.5h`) or as a clock does (`00:12:03`); `undefined`
 * for any other text.
 */
function spelledSeconds(text) {
    const given = text.trim();
    const [, hours, minutes = '', rest = ''] = CLOCK.exec(given) ?? [];
    if (hours !== undefined)
        return secondsOf(Number(hours) * SECONDS_PER.h + Number(minutes) * SECONDS_PER.min + Number(rest), 's');
    const parts = [...given.matchAll(PART)];
    const length = parts.reduce((sum, [part]) => sum + part.length, 0);
    if (parts.length === 0 || parts.length > 4 || length !== given.length)
        return undefined;
    const seconds = parts.map(([, number, unit = '']) => secondsOf(Number(number), SPELT[unit] ?? 's'));
    return secondsOf(seconds.reduce((sum, each) => sum + each, 0), 's');
}

;// CONCATENATED MODULE: ./build/src/read/fields.js

/**
 * Reads fields of one record one by one: a bad value costs the field and is counted, the record stays. Texts come in
 * through the door that the tally holds.
 */
/** The largest numbers that a field can mean; beyond lies a unit or typing error. */
const RANGE = {
    seconds: 366 * 86_400,
    lines: 1e9,
    tokens: 1e13,
    costUsd: 1e7,
    count: 1e9,
};
// Each takes the value and its name: reading `record[name]` in here would make every look-up in a record a slow one.
function takeNumber(value, field, tally, min, max) {
    if (typeof value === 'number' && value >= min && value <= max)
        return value;
    if (value !== undefined && value !== null)
        tally.coerce(field, value);
    return undefined;
}
/** A kind, an epoch, a model: what tells things apart. */
function takeName(value, field, tally) {
    const text = takeText(value, field, tally);
    return text === undefined ? undefined : tally.texts.name(text);
}
/** A reason, feedback: what says something in sentences. */
function takeProse(value, field, tally) {
    const text = takeText(value, field, tally);
    return text === undefined ? undefined : tally.texts.prose(text);
}
function takeText(value, field, tally) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    tally.coerce(field, value);
    return undefined;
}
/** An id: a name or a number. */
function takeId(value, field, tally) {
    if (typeof value === 'string')
        return tally.texts.name(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    if (value !== undefined && value !== null)
        tally.coerce(field, value);
    return undefined;
}
function takeInstant(value, field, tally) {
    const at = parseInstant(value, tally.zone);
    if (at === undefined && value !== undefined && value !== null && value !== '')
        tally.coerce(field, value);
    return at;
}
/** The first of several fields that is there. */
function firstOf(record, fields) {
    return fields.find((field) => record[field] !== undefined && record[field] !== null);
}

;// CONCATENATED MODULE: ./build/src/read/mapped-cycle.js




/** Builds the reader of a field map. Like the native reader, it counts a bad value and keeps the row. */
function readerOf(fields) {
    const outcomeOf = outcomeReader(fields.outcome);
    return (record, { line, source }, tally) => {
        const instant = (from) => instantAt(record, from, tally);
        const name = (from) => nameAt(record, from, tally);
        const number = (from, min, max) => numberAt(record, from, tally, min, max)?.value;
        const at = instant(fields.time);
        const { outcome, ending } = outcomeOf(record, tally);
        return {
            at,
            outcome,
            ending,
            work: workOf(record, fields.work),
            kind: name(fields.kind),
            task: idAt(record, fields.task, tally),
            seconds: takeSeconds(record, fields, tally) ?? secondsBetween(instant(fields.started), at),
            reason: proseAt(record, fields.reason, tally) ?? '',
            id: idAt(record, fields.id, tally, true),
            epoch: name(fields.epoch),
            model: name(fields.model),
            agent: name(fields.agent),
            commit: name(fields.commit),
            pr: idAt(record, fields.pr, tally),
            linesAdded: number(fields.linesAdded, -RANGE.lines, RANGE.lines) ?? 0,
            linesRemoved: number(fields.linesRemoved, -RANGE.lines, RANGE.lines) ?? 0,
            tokens: number(fields.tokens, 0, RANGE.tokens),
            costUsd: number(fields.costUsd, 0, RANGE.costUsd),
            line,
            source,
        };
    };
}
/** What a field holds and the name under which trouble with it is counted; nothing where nothing is. */
function take(record, from) {
    if (from === undefined)
        return undefined;
    if ('take' in from) {
        const value = from.take(record);
        return isPresent(value) ? { path: from.from[0] ?? '', value } : undefined;
    }
    for (const path of from) {
        const value = field_paths_valueAt(record, path);
        if (isPresent(value))
            return { path, value };
    }
    return undefined;
}
function instantAt(record, from, tally) {
    const taken = take(record, from);
    return taken && takeInstant(taken.value, taken.path, tally);
}
function nameAt(record, from, tally) {
    const taken = take(record, from);
    return taken && takeName(taken.value, taken.path, tally);
}
function proseAt(record, from, tally) {
    const taken = take(record, from);
    return taken && takeProse(taken.value, taken.path, tally);
}
/** 0 means "none" in a task or pull request, but is a fine name for a cycle. */
function idAt(record, from, tally, zero = false) {
    const taken = take(record, from);
    const id = taken && takeId(taken.value, taken.path, tally);
    return id === 0 && !zero ? undefined : id;
}
/** A text that spells a number is one. */
function numberAt(record, from, tally, min, max) {
    const taken = take(record, from);
    if (taken === undefined)
        return undefined;
    const given = typeof taken.value === 'string' ? (numberOf(taken.value) ?? taken.value) : taken.value;
    const value = takeNumber(given, taken.path, tally, min, max);
    return value === undefined ? undefined : { path: taken.path, value };
}
/** The number that a text spells. */
function numberOf(text) {
    return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
/** The unit is what the value says (`460s`), else what the name of the field ends with, else what the format says. */
function takeSeconds(record, fields, tally) {
    if (fields.duration === undefined)
        return undefined;
    const { field, unit } = fields.duration;
    const said = take(record, field);
    const spelt = typeof said?.value === 'string' ? spelledSeconds(said.value) : undefined;
    if (spelt !== undefined && spelt <= RANGE.seconds)
        return spelt;
    const taken = numberAt(record, field, tally, 0, RANGE.seconds / SECONDS_PER.ms);
    if (taken === undefined)
        return undefined;
    const seconds = secondsOf(taken.value, unitOf(taken.path, unit));
    if (seconds <= RANGE.seconds)
        return seconds;
    tally.coerce(taken.path, said?.value);
    return undefined;
}
function unitOf(path, fallback) {
    return unitOfName(path) ?? fallback;
}
function secondsBetween(from, to) {
    if (from === undefined || to === undefined || to <= from)
        return undefined;
    const seconds = (to - from) / 1e6;
    return seconds <= RANGE.seconds ? seconds : undefined;
}
const SUCCESS = { outcome: 'success', ending: undefined };
const FAILURE = { outcome: 'failure', ending: undefined };
/** The word of a list for a key that holds nothing: `error: null`. */
const BLANK = 'null';
const UNRECORDED = { outcome: 'undecided', ending: undefined };
function outcomeReader(map) {
    if (map === undefined)
        return () => UNRECORDED;
    const success = new Set(map.success.map(normalise));
    const failure = map.failure === 'others' ? undefined : new Set(map.failure.map(normalise));
    const ignore = map.ignore === undefined ? undefined : new Set(map.ignore.map(normalise));
    return (record, tally) => {
        const taken = take(record, map.field);
        if (success.has(BLANK) && (taken === undefined ? hasBlank(record, map.field) : holdsNothing(taken.value)))
            return SUCCESS;
        if (taken === undefined)
            return UNRECORDED;
        const word = normalise(taken.value);
        if (success.has(word))
            return SUCCESS;
        if (failure?.has(word))
            return FAILURE;
        const isKnown = ignore?.has(word) === true;
        if (!isKnown && failure === undefined)
            return FAILURE;
        if (!isKnown && ignore !== undefined)
            tally.unknownOutcomes += 1;
        return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) };
    };
}
/** Whether a row says that there is nothing; one without the key says nothing. */
function hasBlank(record, from) {
    return !('take' in from) && from.some((path) => holdsNothing(field_paths_valueAt(record, path)));
}
/** Whether any of what shows work is there and not nothing; all that is recorded counts, not the first alone. */
function workOf(record, from) {
    if (from === undefined)
        return undefined;
    const values = ('take' in from ? [from.take(record)] : from.map((path) => field_paths_valueAt(record, path))).filter((value) => value !== undefined && value !== null);
    return values.length === 0 ? undefined : values.some(showsWork);
}
function showsWork(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if (jsonl_isJsonObject(value))
        return Object.values(value).some(showsWork);
    const word = wordOf(value).trim();
    return word !== '' && word !== 'false' && Number(word) !== 0;
}
/** `Fix_Proposed` and `fix-proposed` are one word; lists and objects are none. */
function normalise(value) {
    return wordOf(value)
        .trim()
        .toLowerCase()
        .replace(/[_\s]+/g, '-');
}

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
        const values = this.#key.map((path) => field_paths_valueAt(row.record, path));
        const key = (values.some(isPresent) && stringifyJson(values.map((value) => value ?? null))) || row;
        const held = this.#rows.get(key);
        if (held === undefined || this.#isLater(row, held))
            this.#rows.set(key, row);
    }
    rows() {
        return [...this.#rows.values()];
    }
    #isLater(row, held) {
        const decides = take(row.record, this.#fields.outcome?.field) !== undefined;
        const decided = take(held.record, this.#fields.outcome?.field) !== undefined;
        if (decides !== decided)
            return decides;
        return (this.#at(row) ?? -Infinity) >= (this.#at(held) ?? -Infinity);
    }
    #at(row) {
        return parseInstant(take(row.record, this.#fields.time)?.value, this.#zone);
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
        this.#read = format.read ?? readerOf(format.fields);
        this.#latest =
            format.latestBy && new LatestRows(format.latestBy, format.fields, makeZone(reading.settings.timeZone));
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
            this.#say(`${words_plural(this.#tally.leftOut, 'row')} left out: ${leftOutAs}`);
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
        const whole = stringifyJson(record);
        if (whole !== undefined)
            recorded.set(cycle, (0,external_node_crypto_namespaceObject.createHash)('sha1').update(whole).digest('base64'));
    }
}

;// CONCATENATED MODULE: ./build/src/read/formats/search-tries.js

/** Words of a try that broke; the other tries of a search that are not kept were discarded, and need no reason. */
const search_tries_BROKEN = ['crash', 'crashed', 'killed', 'checks-failed', 'fail', 'failed'];
/** Why a try of a search failed, where it broke. What the try was to do (its `description`) is no reason. */
function whyBroken(status) {
    const word = normalise(status);
    return search_tries_BROKEN.includes(word) ? word : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/format.js

const PLAIN_FIELDS = [
    'task',
    'kind',
    'reason',
    'id',
    'epoch',
    'model',
    'agent',
    'commit',
    'pr',
    'linesAdded',
    'linesRemoved',
    'tokens',
    'costUsd',
];
/** `38 of 40 first rows have ...` when at least half of them do: logs change their fields over time. */
function evidenceOf(sample, say, test) {
    const hits = sample.rows.filter(({ record }) => test(record)).length;
    if (hits === 0 || hits * 2 < sample.rows.length)
        return undefined;
    return `${hits} of ${sample.rows.length} first rows have ${say}`;
}
/** Whether a record has something at each of the paths. */
function has(record, ...paths) {
    return paths.every((path) => isPresent(field_paths_valueAt(record, path)));
}
/** What several numbers add up to, where all of them are there. */
function sumOf(...paths) {
    return {
        from: paths,
        take: (record) => {
            const values = paths.map((path) => field_paths_valueAt(record, path));
            return values.every((value) => typeof value === 'number')
                ? values.reduce((total, value) => total + value, 0)
                : undefined;
        },
    };
}

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
        const evidence = evidenceOf({ ...sample, rows }, 'a `status` of keep, discard, crash or checks_failed', (record) => STATUSES.has(wordOf(record['status'])) &&
            ['description', 'run', 'metric'].some((field) => has(record, field)));
        if (evidence !== undefined)
            return evidence;
        return evidenceOf(sample, '`type: config` with `metricName`', (record) => has(record, 'metricName'));
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
    return has(record, 'type') && !has(record, 'status');
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
    matches: (sample) => evidenceOf(sample, '`suite`, `status` and `timestamp_utc`', (record) => has(record, 'suite', 'status') && (has(record, 'timestamp_utc') || has(record, 'timestamp'))),
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

;// CONCATENATED MODULE: ./build/src/read/formats/claude-result.js



/** Rows of `--output-format stream-json` that stand before a result. */
const MESSAGES = new Set(['system', 'assistant', 'user', 'stream_event', 'rate_limit_event']);
/**
 * What `claude -p --output-format json` prints, one result a row; also among the messages of `stream-json` or of the
 * Claude Code action. A result has no time of its own: rows that the loop gave none are in order, since the time of the
 * file is that of a checkout or a copy and not of the run.
 */
const claudeResult = {
    name: 'claude-result',
    files: ['claude-results.jsonl', 'claude-result.json', 'claude-execution-output.json'],
    note: 'A success needs `subtype` success and no `is_error`. Without a time the order of the rows counts.',
    matches: (sample) => evidenceOf(sample, 'a `type` and the session of a Claude Code result', (record) => isResult(record)
        ? has(record, 'subtype') && (has(record, 'is_error') || has(record, 'num_turns'))
        : MESSAGES.has(wordOf(record['type'])) && has(record, 'session_id')),
    leaveOut: (record) => !isResult(record),
    leftOutAs: 'messages before a result',
    fields: {
        time: ['timestamp', 'ended_at', 'ts'],
        outcome: {
            field: { from: ['subtype', 'is_error'], take: claude_result_endOf },
            success: ['success'],
            failure: 'others',
        },
        duration: { field: ['duration_ms'], unit: 'ms' },
        reason: { from: ['errors', 'result', 'subtype'], take: whyFailed },
        id: ['session_id', 'uuid'],
        model: { from: ['modelUsage', 'model'], take: modelOf },
        // Fresh tokens; what came from the cache is not among them.
        tokens: sumOf('usage.input_tokens', 'usage.output_tokens'),
        costUsd: ['total_cost_usd', 'cost_usd'],
        work: ['usage.output_tokens'],
    },
};
function isResult(record) {
    return record['type'] === 'result';
}
/** A refused key or an overloaded service ends with `subtype: success` and `is_error: true`. */
function claude_result_endOf({ subtype, is_error: isError }) {
    return isError === true && subtype === 'success' ? 'error' : subtype;
}
function whyFailed(record) {
    const end = claude_result_endOf(record);
    if (end === 'success')
        return undefined;
    return field_paths_valueAt(record, 'errors.0') ?? (end === 'error' ? record['result'] : end);
}
/** The model that wrote most, else the one that a session was begun with. */
function modelOf({ modelUsage, model: begunWith }) {
    if (!jsonl_isJsonObject(modelUsage))
        return begunWith;
    const written = Object.entries(modelUsage).map(([model, usage]) => {
        const tokens = jsonl_isJsonObject(usage) ? usage['outputTokens'] : 0;
        return { model, tokens: typeof tokens === 'number' ? tokens : 0 };
    });
    return written.toSorted((a, b) => b.tokens - a.tokens)[0]?.model;
}

;// CONCATENATED MODULE: ./build/src/read/formats/claude-flow.js


/**
 * Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. Each call of its command line
 * (`cmd-hooks-1764006605067`, a few milliseconds) stands there as well, and is no task of anybody.
 */
const claudeFlow = {
    name: 'claude-flow',
    files: ['.claude-flow/metrics/task-metrics.json'],
    note: 'Its own commands (`id` begins with `cmd-`) are no cycles.',
    leaveOut: (record) => wordOf(record['id']).startsWith('cmd-'),
    leftOutAs: 'commands of the tool itself',
    matches: (sample) => sample.container === 'json'
        ? evidenceOf(sample, '`id`, `type`, `success` and a `timestamp` in milliseconds, in a JSON array', (record) => has(record, 'id', 'type', 'success') && typeof record['timestamp'] === 'number')
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
    matches: (sample) => evidenceOf(sample, '`cycle` and a `result` or goal of /evolve', (record) => has(record, 'cycle') && !has(record, 'success') && isEvolve(record)),
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
    if (RESULTS.test(wordOf(record['result'])))
        return true;
    return ['goal_id', 'goal_ids', 'goals_passing', 'fitness_before'].some((field) => has(record, field));
}
function goalOf(record) {
    if (has(record, 'target'))
        return record['target'];
    if (has(record, 'goal_id'))
        return record['goal_id'];
    const goals = record['goal_ids'];
    return Array.isArray(goals) && goals.length > 0 ? goals.join(', ') : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/workflow-runs.js

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
    return WORDS.has(wordOf(word));
}
/** The title of what started a run, where that is a thing to do; a schedule or a push has none. */
function runTask(event, title) {
    return /^(?:issues|issue_comment|pull_request.*|dynamic)$/.test(wordOf(event)) ? title : undefined;
}
/** A conclusion that says more than that the run failed. */
function runTrouble(conclusion) {
    return ['timed_out', 'startup_failure'].includes(wordOf(conclusion)) ? conclusion : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/gh-aw.js


/** Runs of GitHub Agentic Workflows as `gh aw logs --json` prints them. */
const ghAw = {
    name: 'gh-aw',
    unit: 'run',
    files: ['gh-aw-logs.json'],
    list: 'runs',
    note: 'Runs of a workflow that is meant to fail (`intentional_failure`) are no cycles.',
    matches: (sample) => evidenceOf(sample, '`run_id`, `workflow_name` and a `conclusion` or `status`', (record) => has(record, 'run_id', 'workflow_name') && [record['conclusion'], record['status']].some(isRunWord)),
    leaveOut: (record) => record['intentional_failure'] === true,
    leftOutAs: 'runs of workflows that are meant to fail',
    fields: {
        time: ['updated_at', 'started_at', 'created_at'],
        started: ['started_at', 'created_at'],
        outcome: { field: ['conclusion', 'status'], ...RUN_OUTCOMES },
        task: {
            from: ['display_title'],
            take: ({ event, display_title: title }) => runTask(event, title),
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

;// CONCATENATED MODULE: ./build/src/read/agents.js

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
    const given = wordOf(field_paths_valueAt(account, 'login')).toLowerCase();
    const login = given.replace(BOT, '');
    if (login === '')
        return undefined;
    return { login, isBot: login !== given || field_paths_valueAt(account, 'is_bot') === true };
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

;// CONCATENATED MODULE: ./build/src/read/formats/pull-requests.js




/**
 * What became of pull requests so many days after each was made. By the day of the merge or the close a loop that never
 * changes seems to: what waits is missing at the end, and the slow ones are missing at the begin.
 */
/** Days after which pull requests are judged: the fewest by which nearly all that are ever closed are. */
const HORIZONS = [1, 3, 7];
const pull_requests_LONGEST = 14;
const NEARLY_ALL = 0.9;
/**
 * The days are chosen by what had closed when the month began, so that they stay for the month: near the limit they would
 * come and go with each report, and all that was judged with them. A list of 90 days holds these weeks on each day of it.
 */
const CHOICE_DAYS = 56;
const FEWEST_CLOSED = 20;
const TIMES = ['createdAt', 'closedAt', 'mergedAt', 'updatedAt'];
function stateOf(record) {
    const state = wordOf(record['state']).toUpperCase();
    if (state === 'MERGED' || isPresent(record['mergedAt']))
        return 'merged';
    if (state === 'CLOSED' || isPresent(record['closedAt']))
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
    const isOurs = ({ agent, origin }) => isByAnybody ? !isUpkeep(origin) : agent !== undefined;
    const ours = all.filter(isOurs);
    const { now = Infinity } = known;
    const until = known.isCurrent === true ? now : Math.min(now, newestOf(rows));
    const horizon = horizonOf(ours, until);
    const old = ours.filter(({ created }) => created + horizon.days * MICROS_PER_DAY <= until);
    const others = all.filter((each) => !isOurs(each));
    const leftOut = [
        [ours.length - old.length, `younger than ${words_plural(horizon.days, 'day')}`],
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
    const created = parseInstant(record['createdAt']);
    const state = stateOf(record);
    if (created === undefined || state === undefined)
        return undefined;
    const isEnded = state === 'merged' || state === 'closed';
    const ended = isEnded
        ? (parseInstant(state === 'merged' ? record['mergedAt'] : undefined) ?? parseInstant(record['closedAt']))
        : undefined;
    if (isEnded && ended === undefined)
        return undefined;
    const origin = originOf(record);
    return { row, origin, agent: agentOf(origin, agents), created, state, ended };
}
/** What tells who made a pull request. */
function originOf(record) {
    return { author: actorOf(record['author']), branch: wordOf(record['headRefName']) };
}
/** How far a file goes: nothing in it is known of what came after. */
function newestOf(rows) {
    let newest = -Infinity;
    for (const { record } of rows)
        for (const field of TIMES)
            newest = Math.max(newest, parseInstant(record[field]) ?? -Infinity);
    return newest;
}
function horizonOf(all, until) {
    if (!Number.isFinite(until))
        return horizonAt(all, until);
    const month = startOfMonth(until);
    const from = month - CHOICE_DAYS * MICROS_PER_DAY;
    const chosen = horizonAt(all.filter(({ created }) => created >= from), month);
    return chosen.closed < FEWEST_CLOSED ? horizonAt(all, until) : { ...chosen, month };
}
function startOfMonth(at) {
    const date = dateOf(at);
    return instantOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)));
}
function horizonAt(all, until) {
    const took = all.flatMap(({ created, ended }) => ended !== undefined && ended <= until ? [ended - created] : []);
    const of = (days) => ({
        days,
        within: took.filter((micros) => micros <= days * MICROS_PER_DAY).length,
        closed: took.length,
    });
    const shorter = HORIZONS.map(of);
    return shorter.find(({ within, closed }) => closed > 0 && within >= NEARLY_ALL * closed) ?? of(pull_requests_LONGEST);
}
function sayHorizon({ days, month, within, closed }) {
    const is = `each is judged by what had become of it ${words_plural(days, 'day')} after it was made`;
    if (closed === 0)
        return `${is}; none has closed yet`;
    const which = month === undefined ? '' : ` in the ${CHOICE_DAYS / 7} weeks before ${formatDay(month)}`;
    return `${is}, when ${percent(within, closed)} of the ${words_groupThousands(closed)} that closed${which} had closed`;
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
        .map(([count, are], place) => place === 0 ? `${words_plural(count, 'pull request')} ${are}` : `${words_groupThousands(count)} ${are}`);
    return said.length === 0 ? [] : [`left out: ${said.join(', ')}`];
}
function judge({ row, agent, created, state, ended }, days) {
    const judgedAt = created + days * MICROS_PER_DAY;
    const judged = {
        judgedAt: formatInstant(judgedAt),
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

;// CONCATENATED MODULE: ./build/src/read/formats/gh-pr-list.js




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
    matches: (sample) => evidenceOf(sample, '`number`, a state of a pull request and other fields of `gh pr list`', (record) => has(record, 'number') &&
        stateOf(record) !== undefined &&
        ONLY_PULL_REQUESTS.some((field) => Object.hasOwn(record, field))),
    join: judgePullRequests,
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
        kind: { from: ['title', 'labels'], take: gh_pr_list_kindOf },
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
    return record['judgedAs'] === 'merged' ? field_paths_valueAt(record, path) : undefined;
}
function issueOf(record) {
    const closes = field_paths_valueAt(record, 'closingIssuesReferences.0.number');
    return closes ?? gh_pr_list_numberOf(/(?:^|[/-])issue-(\d{1,9})(?!\d)/.exec(wordOf(record['headRefName']))?.[1]);
}
function gh_pr_list_numberOf(digits) {
    return digits === undefined ? undefined : Number(digits);
}
function gh_pr_list_kindOf(record) {
    const prefix = PREFIX.exec(wordOf(record['title']))?.[1];
    return prefix?.toLowerCase() ?? labelsOf(record).find((label) => KIND_LABELS.has(label.toLowerCase()));
}
/** Who closed it, else the last label; what people wrote is not read. */
function whyClosed(record) {
    if (record['judgedAs'] !== 'closed')
        return undefined;
    const closer = actorOf(record['closedBy']);
    if (closer === undefined)
        return labelsOf(record).at(-1);
    if (closer.login === actorOf(record['author'])?.login)
        return 'closed by the author';
    return closer.isBot ? 'closed by a bot' : 'closed by a maintainer';
}
function labelsOf(record) {
    const labels = record['labels'];
    if (!Array.isArray(labels))
        return [];
    return labels
        .map((_, index) => wordOf(field_paths_valueAt(record, `labels.${index}.name`)))
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./build/src/read/formats/gh-run-list.js





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
    matches: (sample) => evidenceOf(sample, '`conclusion` or `status` and other fields of `gh run list`', isRun),
    join: lastAttempts,
    fields: {
        time: ['updatedAt', 'startedAt', 'createdAt'],
        started: ['startedAt', 'createdAt'],
        outcome: { field: { from: ['conclusion', 'status'], take: gh_run_list_endOf }, ...RUN_OUTCOMES },
        task: { from: ['displayTitle'], take: ({ event, displayTitle }) => runTask(event, displayTitle) },
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
    return ([record['conclusion'], record['status']].some(isRunWord) &&
        FIELDS.filter((field) => has(record, field)).length >= FEWEST);
}
/** That a run is completed does not say how: a list without `conclusion` says nothing of it. */
function gh_run_list_endOf({ conclusion, status }) {
    return isPresent(conclusion) || status === 'completed' ? conclusion : status;
}
/** How the agent says that it ended, else the step that failed; a conclusion only where it is more than that the run failed. */
function reasonOf({ conclusion, failedStep, end }) {
    const isFailure = RUN_OUTCOMES.failure.includes(wordOf(conclusion));
    const said = [end, failedStep].find((each) => isPresent(each));
    return isFailure && said !== undefined ? said : runTrouble(conclusion);
}
/** Each run that ended once, as its last attempt, with its kind. */
function lastAttempts(rows) {
    const ended = rows.filter(({ record }) => hasEnded(record));
    const last = new Map();
    for (const row of ended) {
        const { databaseId } = row.record;
        const key = isPresent(databaseId) ? wordOf(databaseId) : row;
        const held = last.get(key);
        if (held === undefined || isLater(row.record, held.record))
            last.set(key, row);
    }
    const runs = [...last.values()];
    const kindOf = kindsOf(runs);
    return {
        rows: runs.map((row) => ({ ...row, record: { ...row.record, kind: kindOf(row.record) } })),
        said: gh_run_list_sayLeftOut(rows.length - ended.length, ended.length - runs.length),
    };
}
function hasEnded({ conclusion, status }) {
    return isPresent(conclusion) || wordOf(status) === 'completed';
}
/** A row that stands below another of the same attempt was written later. */
function isLater(row, held) {
    const [attempt, before] = [Number(row['attempt'] ?? 1), Number(held['attempt'] ?? 1)];
    if (attempt !== before)
        return attempt > before;
    return (parseInstant(row['updatedAt']) ?? -Infinity) >= (parseInstant(held['updatedAt']) ?? -Infinity);
}
/** Runs of one workflow are told apart by what started them. */
function kindsOf(runs) {
    const workflowOf = ({ workflowName, name }) => isPresent(workflowName) ? workflowName : name;
    const workflows = new Set(runs.map(({ record }) => workflowOf(record)));
    return workflows.size === 1 ? (record) => record['event'] ?? workflowOf(record) : workflowOf;
}
function gh_run_list_sayLeftOut(unended, earlier) {
    const said = [
        ...(unended > 0 ? [`${words_plural(unended, 'row')} of runs that had not ended`] : []),
        ...(earlier > 0 ? [`${words_plural(earlier, 'earlier row')} of runs that stand there again`] : []),
    ];
    return said.length === 0 ? [] : [`left out: ${said.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/src/read/formats/issue-pr-cron.js

/** Runs of issue-pr-cron: several rows a run as it goes on, and its start in the name of the run. */
const issuePrCron = {
    name: 'issue-pr-cron',
    files: ['metrics/runs.jsonl'],
    note: 'Of each `runId` and `role` the latest row that has an outcome counts.',
    matches: (sample) => evidenceOf(sample, '`runId` and `role`', (record) => has(record, 'runId', 'role')),
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
        tokens: sumOf('tokensIn', 'tokensOut'),
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
    matches: (sample) => evidenceOf(sample, '`namespace`, `kind` and `exit_reason` or `duration_ms`', (record) => has(record, 'namespace', 'kind') && (has(record, 'exit_reason') || has(record, 'duration_ms'))),
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
        tokens: sumOf('usage.input_tokens', 'usage.output_tokens'),
        costUsd: ['cost_usd'],
        work: ['usage.input_tokens', 'usage.output_tokens'],
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/loop-run-log.js



/**
 * Runs noted as JSON in a Markdown file. The example that explains the format there is no run. Reports, escalations
 * and "nothing to do" decide nothing.
 */
const loopRunLog = {
    name: 'loop-run-log',
    files: ['loop-run-log.md'],
    matches: (sample) => evidenceOf(sample, '`run_id` with `outcome` or `duration_s`', (record) => has(record, 'run_id') &&
        (wordOf(record['outcome']) !== '' || has(record, 'duration_s')) &&
        (isTemplate(record) || parseInstant(timeOf(record)) !== undefined)),
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
    if (has(record, 'finished_at'))
        return record['finished_at'];
    const id = record['run_id'];
    return typeof id === 'string'
        ? (/^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|^\d{8}T\d{4,6}Z?/.exec(id)?.[0] ?? id)
        : id;
}
/** `"outcome": "fixed | failed"`, `"run_id": "<ISO time>"`: a line that says how lines look. */
function isTemplate(record) {
    return ['run_id', 'outcome', 'pattern'].some((field) => /\s\|\s|<[^<>]*>|YYYY|^\.\.\.$/.test(wordOf(record[field])));
}

;// CONCATENATED MODULE: ./build/src/read/formats/native.js




/** Where home-made logs keep the duration when they have no `duration`. */
const OTHER_DURATIONS = ['duration_s', 'duration_seconds', 'durationSeconds', 'duration_ms', 'durationMs'];
/** `success` as loops write it that have no booleans. */
const YES = ['true', '1', 'yes', 'y'];
const NO = ['false', '0', 'no', 'n'];
/** The format of this project's own log, and of every log that no other preset knows. */
const native_native = {
    name: 'native',
    files: ['.loop/retro/cycles.jsonl'],
    note: '[format.md](format.md) says what a line needs.',
    matches: (sample) => evidenceOf(sample, '`success`, or `cycle` and `timestamp`', (record) => has(record, 'success') || has(record, 'cycle', 'timestamp')),
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
        at: takeInstant(record['timestamp'], 'timestamp', tally),
        ...recordedOutcome(record, tally),
        work: undefined,
        kind: takeName(record['type'], 'type', tally),
        task: truthy(takeId(record['issue'], 'issue', tally)),
        seconds: native_takeSeconds(record, tally),
        reason: takeProse(record['reason'], 'reason', tally) ?? '',
        id: takeId(record['cycle'], 'cycle', tally),
        epoch: truthy(takeName(record['epoch'], 'epoch', tally)),
        model: truthy(takeName(record['model'], 'model', tally)),
        agent: truthy(takeName(record['agent'], 'agent', tally)),
        commit: takeName(record['commit'], 'commit', tally),
        pr: truthy(takeId(record['pr'], 'pr', tally)),
        linesAdded: takeNumber(record['lines_added'], 'lines_added', tally, -RANGE.lines, RANGE.lines) ?? 0,
        linesRemoved: takeNumber(record['lines_removed'], 'lines_removed', tally, -RANGE.lines, RANGE.lines) ?? 0,
        tokens: takeNumber(record['tokens'], 'tokens', tally, 0, RANGE.tokens),
        costUsd: takeNumber(record['cost_usd'], 'cost_usd', tally, 0, RANGE.costUsd),
        line: place.line,
        source: place.source,
    };
}
/** What the log says, and nothing where it says nothing. */
function recordedOutcome(record, tally) {
    const value = record['success'];
    if (value === true || value === 1 || value === 'true')
        return native_SUCCESS;
    if (value === false || value === 0 || value === 'false')
        return native_FAILURE;
    const said = typeof value === 'string' ? normalise(value) : '';
    if (YES.includes(said))
        return native_SUCCESS;
    if (NO.includes(said))
        return native_FAILURE;
    if (value !== undefined && value !== null)
        tally.coerce('success', value);
    const word = normalise(record['outcome'] ?? record['status']);
    return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) };
}
const native_SUCCESS = { outcome: 'success', ending: undefined };
const native_FAILURE = { outcome: 'failure', ending: undefined };
/** 0 and '' mean "none" in ids. */
function truthy(id) {
    return id === 0 || id === '' ? undefined : id;
}
/** `duration` is seconds; without one, a name that ends in its unit is as good. */
function native_takeSeconds(record, tally) {
    const given = record['duration'];
    if (given !== undefined)
        return takeNumber(typeof given === 'string' ? (spelledSeconds(given) ?? given) : given, 'duration', tally, 0, RANGE.seconds);
    const field = firstOf(record, OTHER_DURATIONS);
    if (field === undefined)
        return undefined;
    const unit = unitOfName(field) ?? 's';
    const value = takeNumber(record[field], field, tally, 0, RANGE.seconds / SECONDS_PER[unit]);
    return value === undefined ? undefined : secondsOf(value, unit);
}

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
    matches: (sample) => evidenceOf(sample, '`iteration` with `exitCode` or `endedAt`', (record) => has(record, 'iteration') && (has(record, 'exitCode') || has(record, 'endedAt', 'durationMs'))),
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
    return typeof first === 'string' ? stripEscapes(first).trim() : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-iterations.js

/** Iterations of a Codex ralph loop over the stories of a plan. `duration` and `epoch` are milliseconds here. */
const ralphIterations = {
    name: 'ralph-iterations',
    files: ['.ralph-iterations.jsonl'],
    matches: (sample) => evidenceOf(sample, '`storyId` with `iterationNumber` or `jobId`', (record) => has(record, 'storyId') && (has(record, 'iterationNumber') || has(record, 'jobId'))),
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
        work: { from: ['toolCalls', 'filesModified', 'commitHash'], take: ralph_iterations_workOf },
    },
};
/** Before it noted its sessions it counted no call and no file: such zeros say nothing. */
function ralph_iterations_workOf(record) {
    const { toolCalls, filesModified } = record;
    if (has(record, 'commitHash') || (Array.isArray(filesModified) && filesModified.length > 0))
        return true;
    return has(record, 'codexSessionId') || toolCalls !== 0 ? toolCalls : undefined;
}

;// CONCATENATED MODULE: ./build/src/read/formats/ralph-metrics.js

/** Under this, a "successful" loop that made no call did nothing. */
const PHANTOM_SECONDS = 10;
/** Loops of ralph for Claude Code. A success of seconds without a single call decides nothing. */
const ralphMetrics = {
    name: 'ralph-metrics',
    files: ['.ralph/logs/metrics.jsonl'],
    note: 'A success of under 10 s with 0 `calls` is undecided.',
    matches: (sample) => evidenceOf(sample, '`loop`, `calls` and `success`', (record) => has(record, 'loop', 'calls', 'success')),
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



const ralph_orchestrator_ENDS = new Set(['loop_completed', 'loop_terminated']);
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
    matches: (sample) => evidenceOf(sample, '`ts` and a `type.kind` of a loop’s events', (record) => /^(?:loop|iteration|event|merge|merged|merging|discarded)(?:_|$)/.test(wordOf(field_paths_valueAt(record, 'type.kind')))),
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
        const kind = field_paths_valueAt(row.record, 'type.kind');
        if (kind === 'loop_started') {
            if (open !== undefined)
                joined.push(open);
            const prompt = field_paths_valueAt(row.record, 'type.prompt');
            open = { line: row.line, record: { started: row.record['ts'], prompt } };
        }
        else if (ralph_orchestrator_ENDS.has(wordOf(kind))) {
            const end = {
                ended: row.record['ts'],
                reason: field_paths_valueAt(row.record, 'type.reason'),
                signal: field_paths_valueAt(row.record, 'type.signal'),
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
        const id = wordOf(row.record['loop_id']);
        if (id === '')
            continue;
        const held = merges.get(id) ?? { row, prompt: wordOf(field_paths_valueAt(row.record, 'event.prompt')), said: {} };
        const said = {
            loop_id: row.record['loop_id'],
            merge: field_paths_valueAt(row.record, 'event.type'),
            mergeReason: field_paths_valueAt(row.record, 'event.reason'),
            commit: field_paths_valueAt(row.record, 'event.commit'),
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
        const run = lastBefore(parseInstant(queued), waiting.get(key) ?? [], listAt(begun, key));
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
        const started = parseInstant(next.record['started']);
        if (started !== undefined && started > queued)
            break;
        waiting.pop();
        if (started !== undefined)
            begun.push(next);
    }
    for (let run = begun.pop(); run !== undefined; run = begun.pop()) {
        const ended = parseInstant(run.record['ended']);
        if (ended === undefined || Math.abs(ended - queued) <= QUEUED_AT_END_MICROS)
            return run;
    }
    return undefined;
}
/** As much of a prompt as the queue keeps of it. */
function beginOf(prompt) {
    return wordOf(prompt).slice(0, PROMPT_KEPT);
}
function listAt(map, key) {
    const list = map.get(key) ?? [];
    map.set(key, list);
    return list;
}
function inTimeOrder(rows) {
    const timed = rows.map((row) => ({ row, at: parseInstant(row.record['ts']) ?? Infinity }));
    return timed
        .toSorted((a, b) => (a.at === b.at ? a.row.line - b.row.line : a.at - b.at))
        .map(({ row }) => row);
}

;// CONCATENATED MODULE: ./build/src/read/formats/results-tsv.js



const results_tsv_SUCCESS = ['keep', 'kept'];
const results_tsv_FAILURE = ['discard', 'discarded', 'revert', 'reverted', ...search_tries_BROKEN];
/** What the tries are measured against, and what goes on. */
const IGNORE = ['baseline', 'iterate', 'partial', 'pending', 'running'];
const results_tsv_STATUSES = new Set([...results_tsv_SUCCESS, ...results_tsv_FAILURE, ...IGNORE]);
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
        ? evidenceOf(sample, 'a `status` such as keep, discard or crash, and a commit or description', (record) => results_tsv_STATUSES.has(normalise(record['status'])) &&
            [...COMMIT, ...DESCRIPTION].some((field) => has(record, field)))
        : undefined,
    isSearch: true,
    fields: {
        time: ['timestamp', 'date'],
        outcome: { field: ['status'], success: results_tsv_SUCCESS, failure: results_tsv_FAILURE, ignore: IGNORE },
        reason: { from: ['status'], take: ({ status }) => whyBroken(status) },
        commit: COMMIT,
    },
};

;// CONCATENATED MODULE: ./build/src/read/formats/sessions.js

/** Sessions of session-orchestrator: how much of the plan was done is a ratio, so none is decided. */
const sessions = {
    name: 'sessions',
    files: ['.orchestrator/metrics/sessions.jsonl'],
    matches: (sample) => evidenceOf(sample, '`session_id` and `session_type`', (record) => has(record, 'session_id', 'session_type')),
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
    'gh-pr-list': ghPrList,
    'gh-run-list': ghRunList,
    'claude-result': claudeResult,
    'claude-flow': claudeFlow,
    native: native_native,
};
const FORMATS = Object.values(BY_NAME);
function formatNamed(name) {
    return BY_NAME[name];
}

;// CONCATENATED MODULE: ./build/src/read/formats/mapped.js


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
            leaveOut: (record) => Object.entries(leaveOut).some(([path, values]) => values.includes(wordOf(field_paths_valueAt(record, path)))),
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
    for (const name of PLAIN_FIELDS) {
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

;// CONCATENATED MODULE: ./build/src/read/recognise.js


/** The key of the list that holds the rows, where the settings say it: the file is sampled by it. */
function listOf({ fields, logFormat }) {
    return fields?.rows ?? (logFormat === 'auto' ? undefined : formatNamed(logFormat).list);
}
/** How a file is read: as `log-format` says, else as its rows look; `fields` lies over either. */
function choose(sample, { fields, logFormat }) {
    const found = logFormat === 'auto' ? recognise(sample) : choice(formatNamed(logFormat), '`log-format` says so');
    if (fields === undefined)
        return found;
    const reason = `${found.isFallback ? '' : `${found.reason}; `}${found.name}, with \`fields\` over it`;
    return { ...found, format: mappedFormat(fields, found.format), reason };
}
/** The first preset whose fields the rows have; the native format when there is none. */
function recognise(sample) {
    for (const format of FORMATS) {
        const evidence = format.matches(sample);
        if (evidence !== undefined)
            return choice(format, evidence);
    }
    const reason = sample.rows.length === 0
        ? 'there is no row to tell by'
        : 'no preset knows these fields; `fields` in the config file can map them';
    return { ...choice(formatNamed('native'), reason), isFallback: true };
}
function choice(format, reason) {
    return { format, name: format.name, reason, isFallback: false };
}

;// CONCATENATED MODULE: ./build/src/read/json-lists.js
/** Deeper lists are parts of something, and no log. */
const MAX_LEVELS = 4;
/**
 * The objects in the lists of a JSON document: of the array that the document is, and of each list in its object and the
 * objects in that. Lists inside of the objects of a list belong to them.
 *
 * Done by hand instead of `JSON.parse` so that each element keeps its line, and a file that was cut off still gives
 * its whole elements. Elements are not checked here; what is no JSON fails when it is parsed.
 */
function json_lists_sliceLists(text) {
    const lists = new Map();
    /** The objects and lists that are looked into, the innermost last. */
    const open = [];
    /** Brackets that are open inside of what is not looked into. */
    let inside = 0;
    let line = 1;
    let begin = 0;
    let beginLine = 1;
    let key = '';
    let plain = 0;
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        const within = open.at(-1);
        if (char === '\n')
            line += 1;
        else if (char === '"') {
            const end = endOfString(text, at);
            if (inside === 0 && within?.isList === false)
                key = text.slice(at + 1, end);
            at = end;
        }
        else if (char === ':') {
            if (inside === 0 && open.length === 1)
                plain += 1;
        }
        else if (char === '{' || char === '[') {
            if (inside > 0)
                inside += 1;
            else if (within?.isList === true) {
                begin = at;
                beginLine = line;
                inside = 1;
            }
            else if (open.length > MAX_LEVELS)
                inside = 1;
            else {
                if (open.length === 1)
                    plain -= 1;
                open.push({ path: within === undefined ? '' : pathBelow(within.path, key), isList: char === '[' });
            }
        }
        else if (char === '}' || char === ']') {
            if (inside > 0) {
                inside -= 1;
                if (inside === 0 && within?.isList === true && char === '}')
                    push(lists, within.path, { text: text.slice(begin, at + 1), line: beginLine });
            }
            else
                open.pop();
        }
    }
    return { lists, plain, isCut: open.length > 0 || inside > 0 };
}
function pathBelow(path, key) {
    return path === '' ? key : `${path}.${key}`;
}
function push(lists, path, slice) {
    const list = lists.get(path);
    if (list === undefined)
        lists.set(path, [slice]);
    else
        list.push(slice);
}
/** The index of the quote that closes the string, or the end of the text. */
function endOfString(text, open) {
    for (let at = open + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/src/read/keyed-rows.js

/** Fewer are parts of a row, as what each of two models used. */
const keyed_rows_FEWEST = 3;
/** Deeper ones are parts of something. */
const MOST_LEVELS = 3;
/** The object whose values are objects, as in `{"runs": {"a1": {...}, "a2": {...}}}`: rows under names and not in a list. */
function keyed_rows_findKeyedRows(value, path = []) {
    if (!jsonl_isJsonObject(value) || path.length > MOST_LEVELS)
        return undefined;
    const entries = Object.entries(value);
    if (entries.length >= keyed_rows_FEWEST && entries.every(([, each]) => jsonl_isJsonObject(each)))
        return { path, count: entries.length };
    for (const [key, each] of entries) {
        const found = keyed_rows_findKeyedRows(each, [...path, key]);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/read/cells.js
/** The cells of tables in text: what stands between tabs or bars. */
/** Numbers are numbers where no digit is lost: `0012` and `1e5` (a commit) stay text. */
function typed(cell) {
    return /^-?\d/.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell;
}
/** The cells between bars, without a bar at either end; `\|` is a bar in a cell, as in Markdown. */
function splitAtBars(line) {
    const cells = [];
    let cell = '';
    for (let at = 0; at < line.length; at++) {
        const char = line[at] ?? '';
        if (char === '\\' && line[at + 1] === '|') {
            cell += '|';
            at += 1;
        }
        else if (char === '|') {
            cells.push(cell);
            cell = '';
        }
        else
            cell += char;
    }
    cells.push(cell);
    const trimmed = cells.map((each) => each.trim());
    if (trimmed.length > 1 && trimmed.at(-1) === '')
        trimmed.pop();
    if (trimmed.length > 1 && trimmed[0] === '')
        trimmed.shift();
    return trimmed;
}
/** Named cells as a record; those that are empty are left out. */
function recordOf(pairs) {
    return Object.fromEntries(pairs.filter(([, cell]) => cell !== '').map(([name, cell]) => [name, typed(cell)]));
}

;// CONCATENATED MODULE: ./build/src/read/text-rows.js


/**
 * Rows of a text log: lines that begin with a time, or name one, and hold two or more `key=value`, as logfmt has them
 * (`ts=... status=ok note="two words"`) or between bars (`- 2026-09-21 06:00:00 | status=ok | note=two words`).
 */
/** The name of a time that stands without one. */
const text_rows_TIME = 'timestamp';
const LEAST_PAIRS = 2;
const text_rows_NAME = String.raw `[A-Za-z_][\w.-]{0,99}`;
const TIME_NAMES = new Set(['ts', 'time', 'date', text_rows_TIME, 't', 'at']);
const DATE = String.raw `\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?`;
const LEADING_TIME = new RegExp(String.raw `^(?:\[(${DATE})\]|(${DATE})(?=[\s|,]|$))[\s|,:-]*`);
const WHOLE_TIME = new RegExp(String.raw `^\[?(${DATE})\]?$`);
const WHOLE_PAIR = new RegExp(String.raw `^(${text_rows_NAME})\s*=\s*(.*)$`);
const PAIR = new RegExp(String.raw `(?<=^|\s)(${text_rows_NAME})=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))(?=\s|$)`, 'g');
/** The row of a line, or `undefined` where it is none. What stands beside the pairs is its `message`. */
function readTextRow(line) {
    const text = (0,external_node_util_namespaceObject.stripVTControlCharacters)(line)
        .trim()
        .replace(/^[-*+]\s+/, '');
    const lead = LEADING_TIME.exec(text);
    const time = lead?.[1] ?? lead?.[2];
    const rest = text.slice(lead?.[0].length ?? 0);
    const { pairs, words } = rest.includes(' | ') ? pairsBetweenBars(rest) : pairsBetweenBlanks(rest);
    if (pairs.length < LEAST_PAIRS)
        return undefined;
    if (time === undefined && !pairs.some(([name]) => TIME_NAMES.has(name.toLowerCase())))
        return undefined;
    const named = [
        ...(time === undefined ? [] : [[text_rows_TIME, time]]),
        ['message', words],
        ...pairs,
    ];
    return recordOf(named);
}
function pairsBetweenBlanks(text) {
    const pairs = [...text.matchAll(PAIR)].map(([, name = '', quoted, plain = '']) => [name, quoted === undefined ? plain.replace(/[,;]$/, '') : quoted.replace(/\\(.)/g, '$1')]);
    return { pairs, words: text.replace(PAIR, '').replace(/\s+/g, ' ').trim() };
}
function pairsBetweenBars(text) {
    const pairs = [];
    const words = [];
    for (const cell of splitAtBars(text)) {
        const pair = readPair(cell);
        if (pair === undefined)
            words.push(cell);
        else
            pairs.push(pair);
    }
    return { pairs, words: words.join(' | ') };
}
/** A cell that is one `key=value`. */
function readPair(cell) {
    const [, name, value = ''] = WHOLE_PAIR.exec(cell) ?? [];
    return name === undefined ? undefined : [name, value.replace(/^"(.*)"$/, '$1')];
}
/** The time that a cell is. */
function readTime(cell) {
    return WHOLE_TIME.exec(cell)?.[1];
}
const SAMPLE_LINES = 500;
/** Whether a text has such rows: two of them, or nothing else. A line that begins as JSON makes it none. */
function looksLikeText(text) {
    const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
    if (lines.some((line) => line.trimStart().startsWith('{')))
        return false;
    const rows = lines.filter((line) => readTextRow(line) !== undefined).length;
    return rows >= 2 || (rows === 1 && lines.length === 1);
}

;// CONCATENATED MODULE: ./build/src/read/delimited.js


const HASH = /^[0-9a-f]{40}$/;
/** A heading holds no time and no hash of a commit; where the first line does, columns are named by their places. */
function columnsOf(first) {
    const cells = first.map((cell) => cell.trim());
    const isRow = cells.some((cell) => HASH.test(cell) || isTime(cell));
    if (!isRow)
        return { names: cells, isRow };
    const time = cells.findIndex(isTime);
    return { names: cells.map((_, at) => (at === time ? text_rows_TIME : `column${at + 1}`)), isRow };
}
function isTime(cell) {
    return readTime(cell) !== undefined || (cell.length >= 10 && parseInstant(cell) !== undefined);
}

;// CONCATENATED MODULE: ./build/src/read/csv.js


/**
 * Tables whose cells may be quoted (RFC 4180): CSV, also with semicolons or tabs, as spreadsheets and `csv` modules write.
 *
 * No library: a log's cells are plain, and each row needs the line where it begins.
 */
const DELIMITERS = [',', ';', '\t', '|'];
/** The rows of a table, by its heading where it has one. */
function csvRows(text) {
    const lines = csv_linesOf(text, delimiterOf(text)).filter(({ cells }) => cells.some((cell) => cell !== ''));
    const [first] = lines;
    if (first === undefined)
        return [];
    const { names, isRow } = columnsOf(first.cells);
    return lines.slice(isRow ? 0 : 1).map(({ cells, line }) => ({
        record: recordOf(cells.slice(0, names.length).map((cell, index) => [names[index] ?? '', cell])),
        line,
    }));
}
/** Whether cells of a table with tabs are quoted: only so each of its rows is as wide as its heading. */
function isQuotedTable(text) {
    if (!text.includes('\t"') && !text.includes('\n"'))
        return false;
    const whole = csv_linesOf(text, '\t').slice(0, -1);
    const width = whole[0]?.cells.length;
    const isSplit = text.split('\n', whole.length).some((line) => line.split('\t').length !== width);
    return isSplit && whole.length > 1 && whole.every(({ cells }) => cells.length === width);
}
/** What parts the heading into most cells. */
function delimiterOf(text) {
    const [first = ''] = text.split('\n', 1);
    const cells = (delimiter) => first.split(delimiter).length;
    return DELIMITERS.toSorted((a, b) => cells(b) - cells(a))[0] ?? ',';
}
function csv_linesOf(text, delimiter) {
    const lines = [];
    let line = 1;
    for (let at = 0; at < text.length;) {
        const row = { cells: [], line };
        lines.push(row);
        for (let isOpen = true; isOpen;) {
            const cell = readCell(text, at, delimiter);
            row.cells.push(cell.text);
            line += cell.breaks;
            isOpen = text[cell.end] === delimiter;
            at = cell.end + 1;
        }
        line += 1;
    }
    return lines;
}
function readCell(text, from, delimiter) {
    const close = text[from] === '"' ? closeOf(text, from + 1) : -1;
    if (close === -1) {
        const end = csv_endOf(text, from, delimiter);
        return { text: text.slice(from, end).trim(), end, breaks: 0 };
    }
    const quoted = text.slice(from + 1, close);
    return {
        text: quoted.replaceAll('""', '"').trim(),
        end: csv_endOf(text, close + 1, delimiter),
        breaks: quoted.split('\n').length - 1,
    };
}
/** The quotation mark that ends a cell; a pair of them stands for one. -1 where none does: then it is a sign like any other. */
function closeOf(text, from) {
    let close = text.indexOf('"', from);
    while (close !== -1 && text[close + 1] === '"')
        close = text.indexOf('"', close + 2);
    return close;
}
function csv_endOf(text, from, delimiter) {
    let end = from;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n')
        end += 1;
    return end;
}

;// CONCATENATED MODULE: ./build/src/read/json-break.js
/** A line that is longer breaks somewhere behind. */
const MOST_CHARACTERS = 65_536;
const STRING = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANKS = /[ \t\r\n]*/y;
/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, or its length where it ends
 * too early. `undefined` for JSON, and for what breaks too far behind.
 *
 * By hand, since what `JSON.parse` says of the place differs from one Node to the next, and some say none.
 */
function json_break_breakOf(text) {
    const start = text.slice(0, MOST_CHARACTERS);
    const open = [];
    let expected = 'value';
    let isFirst = false;
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        if (!pattern.test(start))
            return false;
        at = pattern.lastIndex;
        return true;
    };
    for (;;) {
        take(BLANKS);
        const char = start[at];
        const isDone = expected === 'next' && open.length === 0;
        if (char === undefined)
            return isDone || start.length < text.length ? undefined : at;
        const closes = char === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
        if (closes && (expected === 'next' || isFirst)) {
            open.pop();
            at += 1;
            expected = 'next';
        }
        else if (expected === 'value' && (char === '{' || char === '[')) {
            open.push(char);
            at += 1;
            isFirst = true;
            expected = char === '{' ? 'key' : 'value';
            continue;
        }
        else if (expected === 'value') {
            if (!take(STRING) && !take(PLAIN))
                return at;
            expected = 'next';
        }
        else if (expected === 'key') {
            if (!take(STRING))
                return at;
            expected = 'colon';
        }
        else if (expected === 'colon' && char === ':') {
            at += 1;
            expected = 'value';
        }
        else if (expected === 'next' && char === ',' && open.length > 0) {
            at += 1;
            expected = open.at(-1) === '{' ? 'key' : 'value';
        }
        else
            return at;
        isFirst = false;
    }
}

;// CONCATENATED MODULE: ./build/src/read/bad-lines.js



const FIRST_LINES = 5;
/** A list that goes on in the next line, or begins with an element; `[2026-09-21 06:00]` and `[INFO]` begin a line of text. */
const LIST_START = /^\[\s*(?:$|[[{"\]])/;
/** As much of a line as tells. */
const bad_lines_START = 20;
/** Of more broken lines nobody says whether they break alike: to find the place takes longer than to read a line. */
const MOST_PLACES = 1000;
/** The lines, or elements of a list, that could not be used, and where they break. */
class BadLines {
    byReason = new Map();
    count = 0;
    #texts;
    #first;
    #places = 0;
    #isAlike = true;
    constructor(texts) {
        this.#texts = texts;
    }
    /** What was counted, so that it can be handed to another thread. */
    get counts() {
        return {
            byReason: this.byReason,
            count: this.count,
            places: this.#places,
            isAlike: this.#isAlike,
            ...(this.#first && { first: this.#first }),
        };
    }
    /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
    join({ byReason, count, places, isAlike, first }, before) {
        this.count += count;
        for (const [reason, part] of byReason) {
            const lines = this.#linesOf(reason);
            lines.count += part.count;
            const left = FIRST_LINES - lines.firstLines.length;
            lines.firstLines.push(...part.firstLines.slice(0, left).map((line) => line + before));
        }
        if (first === undefined)
            return;
        const { place } = first;
        const moved = { ...first, place: place && { ...place, line: place.line + before } };
        this.#first ??= moved;
        this.#places += places;
        this.#isAlike &&= isAlike && this.#places <= MOST_PLACES && place?.column === this.#first.place?.column;
    }
    #linesOf(reason) {
        const known = this.byReason.get(reason);
        if (known !== undefined)
            return known;
        const lines = { count: 0, firstLines: [] };
        this.byReason.set(reason, lines);
        return lines;
    }
    /** @param text of what is no JSON, or no object */
    add(reason, line, text) {
        this.count += 1;
        const lines = this.#linesOf(reason);
        lines.count += 1;
        if (lines.firstLines.length < FIRST_LINES)
            lines.firstLines.push(line);
        if (text !== undefined)
            this.#look(text, line);
    }
    #look(text, line) {
        this.#places += 1;
        if (this.#places > MOST_PLACES) {
            this.#isAlike = false;
            return;
        }
        const place = bad_lines_placeOfBreak(text, line, this.#texts);
        this.#first ??= { text: text.trim().slice(0, bad_lines_START), place };
        this.#isAlike &&= place !== undefined && place.column === this.#first.place?.column;
    }
    /** What is wrong with most of them. @param records that were read beside them */
    cause(records) {
        const [most] = [...this.byReason].toSorted(([, a], [, b]) => b.count - a.count);
        if (most === undefined)
            return undefined;
        const bad = { count: this.count, lines: this.count + records, line: most[1].firstLines[0] ?? 1 };
        switch (most[0]) {
            case 'not-utf8':
                return notUnicode(bad);
            case 'line-too-long':
                return longLines(bad);
            case 'not-an-issue':
                return noIssues(bad);
            case 'not-json':
            case 'possibly-cut':
            case 'not-an-object':
                return this.#causeOfText(most[0], bad, records);
        }
    }
    #causeOfText(reason, bad, records) {
        const { text = '', place } = this.#first ?? {};
        const isList = reason === 'not-an-object' ? text.startsWith('[') : LIST_START.test(text);
        if (records === 0 && isList)
            return listForLines(reason !== 'not-an-object');
        if (reason === 'not-an-object')
            return noObjectLines(bad);
        if (records === 0 && !text.startsWith('{'))
            return isText(bad.lines);
        if (reason === 'possibly-cut' && records > 0)
            return cutLine(bad);
        return brokenLines(bad, place, this.#isAlike && bad.count > 1);
    }
}
/**
 * Where a text that is no JSON breaks; `undefined` where that is too far behind to look.
 *
 * @param line where the text begins, 1-based
 */
function bad_lines_placeOfBreak(text, line, texts) {
    const at = json_break_breakOf(text);
    if (at === undefined)
        return undefined;
    const before = text.slice(0, at).split('\n');
    const isEnd = at >= text.trimEnd().length;
    return {
        line: line + before.length - 1,
        column: (before.at(-1) ?? '').length + 1,
        char: isEnd ? '' : texts.name(String.fromCodePoint(text.codePointAt(at) ?? 0)),
    };
}
/** Whether what stands before the break is JSON already, and another value begins there. */
function bad_lines_isFollowedByValue(text) {
    const at = breakOf(text);
    return at !== undefined && /^[{[]/.test(text.slice(at)) && parseJson(text.slice(0, at)) !== undefined;
}

;// CONCATENATED MODULE: ./build/src/read/markdown-rows.js



const EXAMPLE_HEADING = /\b(?:format|schema|template|example|fields)\b/i;
/**
 * The rows of a Markdown file: its JSON, which are lines that are an object (also as list items) and fenced blocks; else
 * its tables of one heading; else its list items of three or more cells between bars.
 *
 * What stands under a heading such as "Format" or "Schema" explains how a line looks, and comments are off; neither counts.
 */
function markdownRows(text) {
    const slices = [];
    const prose = [];
    let fence;
    let isExample = false;
    let isComment = false;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trim();
        if (fence !== undefined) {
            if (!line.startsWith(fence.mark))
                fence.lines.push(raw);
            else {
                if (!isExample)
                    slices.push(...sliceFence(fence.lines, fence.line));
                fence = undefined;
            }
            continue;
        }
        if (isComment || line.startsWith('<!--')) {
            isComment = !line.includes('-->');
            continue;
        }
        const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
        if (mark !== undefined)
            fence = { mark, lines: [], line: index + 2 };
        else if (/^#{1,6}\s/.test(line))
            isExample = EXAMPLE_HEADING.test(line);
        else {
            slices.push(...sliceLine(line, index + 1));
            prose.push({ text: line, line: index + 1, isExample });
        }
    }
    if (fence !== undefined && !isExample)
        slices.push(...sliceFence(fence.lines, fence.line));
    if (slices.length > 0)
        return slices;
    const tabled = tableRows(prose);
    return tabled.length > 0 ? tabled : listRows(prose);
}
/** One object over the lines of a block, a list of them, or one a line. */
function sliceFence(lines, line) {
    const text = lines.join('\n');
    const value = json_parseJson(text);
    if (Array.isArray(value))
        return value.map((each) => ({ text: stringifyJson(each) ?? '', line }));
    if (value !== undefined)
        return [{ text, line }];
    return lines.flatMap((each, index) => sliceLine(each.trim(), line + index));
}
const ITEM = /^[-*+]\s+/;
function sliceLine(line, number) {
    const text = line.replace(ITEM, '').replace(/^`(.*)`$/, '$1');
    return text.startsWith('{') ? [{ text, line: number }] : [];
}
/** The dashes under a heading, with one bar at least. */
const DASHES = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
/** The rows of all tables that have the heading of the longest one; other tables tell of something else. */
function tableRows(prose) {
    const byHeading = new Map();
    let columns;
    for (const [index, { text, line, isExample }] of prose.entries()) {
        const above = prose[index - 1];
        if (DASHES.test(text) && above?.line === line - 1 && !isExample) {
            const heading = splitAtBars(above.text).map(plainCell);
            if (heading.length === splitAtBars(text).length)
                columns = heading;
        }
        else if (!text.includes('|'))
            columns = undefined;
        else if (columns !== undefined) {
            const cells = splitAtBars(text).slice(0, columns.length);
            const record = recordOf(cells.map((cell, at) => [markdown_rows_nameAt(columns ?? [], at), plainCell(cell)]));
            const key = columns.join('\n');
            const rows = byHeading.get(key);
            if (rows === undefined)
                byHeading.set(key, [{ record, line }]);
            else
                rows.push({ record, line });
        }
    }
    return [...byHeading.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}
const LEAST_CELLS = 3;
const LONGEST_HEADING = 500;
/**
 * Items of as many cells as most have, where two or more have; further bars are part of the last one. Their names are
 * those of a line such as "Format: `time | action | result`", or that of the pair that a cell is (`status=ok`), or
 * `timestamp` for a time in the first one, else `column2` by the place.
 */
function listRows(prose) {
    const items = prose.flatMap(({ text, line, isExample }) => {
        const cells = ITEM.test(text) && !isExample ? splitAtBars(text.replace(ITEM, '')) : [];
        return cells.length >= LEAST_CELLS ? [{ cells, line }] : [];
    });
    const width = mostFrequent(items.map(({ cells }) => cells.length));
    const regular = items.filter(({ cells }) => cells.length >= width);
    if (regular.length < 2)
        return [];
    const names = headingOf(prose, width);
    return regular.map(({ cells, line }) => {
        const joined = [...cells.slice(0, width - 1), cells.slice(width - 1).join(' | ')];
        return { record: itemRecord(joined, names), line };
    });
}
function itemRecord(cells, names) {
    return recordOf(cells.map((cell, index) => {
        const plain = plainCell(cell);
        const pair = readPair(plain);
        if (pair !== undefined)
            return pair;
        const time = index === 0 && names.length === 0 ? readTime(plain) : undefined;
        return time === undefined ? [markdown_rows_nameAt(names, index), plain] : [text_rows_TIME, time];
    }));
}
/** The names in the first line that has as many cells and only words in them. */
function headingOf(prose, width) {
    for (const { text } of prose) {
        if (text.length > LONGEST_HEADING)
            continue;
        const spelt = /`([^`]*\|[^`]*)`/.exec(text)?.[1] ?? text;
        const cells = splitAtBars(spelt.replace(ITEM, '')).map((cell) => plainCell(cell).replace(/^<(.*)>$/, '$1'));
        if (cells.length === width && cells.every((cell) => /^[A-Za-z][\w -]{0,39}$/.test(cell)))
            return cells;
    }
    return [];
}
function markdown_rows_nameAt(names, index) {
    const name = names[index] ?? '';
    return name === '' ? `column${index + 1}` : name;
}
function mostFrequent(numbers) {
    const counts = new Map();
    for (const number of numbers)
        counts.set(number, (counts.get(number) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? LEAST_CELLS;
}
/** Without what makes a cell bold, code or a link. */
function plainCell(cell) {
    return cell
        .replace(/^(\*\*|__|`|\*|_)(.+)\1$/, '$2')
        .replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/read/tsv.js


/**
 * Reads tab-separated values: the first row names the columns, unless it is plainly a row itself.
 *
 * No CSV library: text/tab-separated-values (IANA) knows no quoting, so a line splits at its tabs and that is all. A
 * CSV parser would take a quotation mark in a description for the begin of a quoted cell.
 */
class TsvReader {
    #columns;
    /** @returns the row as a record, or `undefined` for the heading and blank lines */
    read(line) {
        if (line.trim() === '')
            return undefined;
        const cells = line.split('\t');
        if (this.#columns === undefined) {
            this.#columns = columnsOf(cells);
            if (!this.#columns.isRow)
                return undefined;
        }
        const { names } = this.#columns;
        // By the row's cells: a heading may name a hundred thousand columns, and rows be short.
        return recordOf(cells.slice(0, names.length).map((cell, index) => [names[index] ?? '', cell.trim()]));
    }
}
/** Whether a text looks like a table with tabs: a heading of several names, and as many cells in the next line. */
function looksLikeTsv(text) {
    const [first = '', second] = text.split(/\r?\n/, 3);
    const width = first.split('\t').length;
    if (width < 2 || /^\s*[{["]/.test(first))
        return false;
    return second === undefined || second === '' || second.split('\t').length === width;
}

;// CONCATENATED MODULE: ./build/src/read/rows.js















const SAMPLE_BYTES = 256 * 1024;
const SAMPLE_ROWS = 50;
const rows_REPLACEMENT = '\uFFFD';
/** The container and the first rows of a file. `list` names the key of the rows where it is known. */
function sampleFile(file, list) {
    return access_withFile(file, (fd, bytes) => {
        const text = access_readHead(fd, Math.min(SAMPLE_BYTES, bytes));
        const container = containerOf(file.path, text, bytes <= SAMPLE_BYTES, list);
        return { container, ...sampleRows(container, text, list) };
    });
}
function sampleRows(container, text, list) {
    if (container === 'json') {
        const { key, slices } = chooseList(json_lists_sliceLists(text), list, text);
        const outer = key === undefined ? undefined : json_parseJson(text);
        return {
            list: key,
            rows: parseAll(slices.slice(0, SAMPLE_ROWS)),
            outer: jsonl_isJsonObject(outer) ? outer : undefined,
        };
    }
    if (container === 'markdown' || container === 'csv')
        return { list: undefined, rows: parseAll(ROWS_OF[container](text).slice(0, SAMPLE_ROWS)) };
    const lines = text.split('\n', rows_SAMPLE_LINES[container]).map((line) => line.replace(/\r$/, ''));
    if (container === 'jsonl')
        return { list: undefined, rows: parseAll(lines.map((each, index) => ({ text: each, line: index + 1 }))) };
    const read = lineReader(container);
    const rows = lines.flatMap((line, index) => {
        const record = read(line);
        return record === undefined ? [] : [{ record, line: index + 1 }];
    });
    return { list: undefined, rows: rows.slice(0, SAMPLE_ROWS) };
}
/** Of a file that is read as a whole. */
const ROWS_OF = { markdown: markdownRows, csv: csvRows };
/** A table has a heading, and a text log may begin with others than rows. */
const rows_SAMPLE_LINES = { jsonl: SAMPLE_ROWS, tsv: SAMPLE_ROWS + 1, text: 10 * SAMPLE_ROWS };
/** What makes a record of a line; `undefined` for a line that is no row. */
function lineReader(container) {
    if (container === 'text')
        return readTextRow;
    const tsv = new TsvReader();
    return (line) => tsv.read(line);
}
function parseAll(slices) {
    return slices.flatMap((slice) => {
        if ('record' in slice)
            return [slice];
        const value = json_parseJson(slice.text);
        return jsonl_isJsonObject(value) ? [{ record: value, line: slice.line }] : [];
    });
}
/** How rows are kept in a file, by its name where that tells and by its first bytes. */
function containerOf(path, text, isWhole, list) {
    if (/\.(?:md|markdown)$/i.test(path))
        return 'markdown';
    const start = text.trimStart();
    if (/\.csv$/i.test(path))
        return 'csv';
    if (/\.tsv$/i.test(path) || looksLikeTsv(start))
        return isQuotedTable(start) ? 'csv' : 'tsv';
    if (looksLikeText(start))
        return 'text';
    if (!start.startsWith('{') && !start.startsWith('['))
        return 'jsonl';
    const end = start.indexOf('\n');
    const first = (end === -1 ? start : start.slice(0, end)).trim();
    const value = json_parseJson(first);
    const isOnlyLine = end === -1 || start.slice(end).trim() === '';
    if (value !== undefined)
        return isOnlyLine && isDocument(value, first, list) ? 'json' : 'jsonl';
    if (first === '{' || first === '[' || /^\[\s*\{/.test(start))
        return 'json';
    if (isOnlyLine)
        return chosenOf(json_lists_sliceLists(start), list) === undefined ? 'jsonl' : 'json';
    return isWhole && json_parseJson(start) !== undefined ? 'json' : 'jsonl';
}
/** An array; or an object that is no row, or holds the list that is named; or one without a time that holds any, or should. */
function isDocument(value, text, list) {
    if (Array.isArray(value))
        return true;
    if (!jsonl_isJsonObject(value))
        return false;
    if (!isRow(value))
        return true;
    const document = json_lists_sliceLists(text);
    if ('timestamp' in value || 'ts' in value)
        return list !== undefined && document.lists.has(list);
    return list !== undefined || chosenOf(document, undefined) !== undefined;
}
/** A document that has more names with plain values is a row, whatever lists lie deep in it. */
const MOST_PLAIN = 5;
/** The path of the list that was named; else of the longest one of those that lie least deep. */
function chosenOf({ lists, plain }, named) {
    if (named !== undefined && lists.has(named))
        return named;
    const levels = (path) => (path === '' ? 0 : path.split('.').length);
    const [first] = [...lists].toSorted(([a, x], [b, y]) => levels(a) - levels(b) || y.length - x.length);
    if (first === undefined || (levels(first[0]) > 1 && plain > MOST_PLAIN))
        return undefined;
    return first[0];
}
/** The rows of a document; one without a list is one row. */
function chooseList(document, named, text) {
    const path = chosenOf(document, named);
    if (path !== undefined)
        return { key: path === '' ? undefined : path, slices: document.lists.get(path) ?? [] };
    const value = json_parseJson(text);
    const isOneRow = isRow(value) && (document.plain > MOST_PLAIN || keyed_rows_findKeyedRows(value) === undefined);
    return { key: undefined, slices: isOneRow ? [{ text, line: 1 }] : [] };
}
/** What holds lists and objects only says nothing of itself. */
function isRow(value) {
    return jsonl_isJsonObject(value) && Object.values(value).some((each) => each === null || typeof each !== 'object');
}
/**
 * Reads a file row by row, whatever holds the rows. What is no row is counted with its line, never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
function readRows(file, container, list, tally, onRow, progress) {
    if (container === 'jsonl')
        return readJsonl(file, tally, onRow, progress);
    if (container === 'tsv' || container === 'text')
        return readLineRows(file, container, tally, onRow);
    const text = readText(file);
    if (typeof text !== 'string')
        return text;
    tally.lines = countLines(text);
    const refuse = (cause) => ({ path: file.path, kind: 'unreadable', ...cause });
    if (container === 'markdown' || container === 'csv')
        for (const row of ROWS_OF[container](text))
            readSlice(row, tally, onRow);
    else if (container === 'object')
        readSlice({ text, line: 1 }, tally, onRow);
    else {
        const { lists, plain, isCut } = sliceLists(text);
        if (list !== undefined && !lists.has(list) && !lists.has('') && !isEmptyList(text, list))
            return refuse(listNotThere(list, longestFirst(lists)));
        for (const slice of chooseList({ lists, plain, isCut }, list, text).slices)
            readSlice(slice, tally, onRow);
        if (tally.records > 0 && isCut)
            tally.skip('possibly-cut', Math.max(1, tally.lines));
    }
    if (tally.records > 0 || text.trim() === '')
        return undefined;
    const { cause, isBroken } = causeOfNoRow(container, text, tally.texts);
    if (isBroken)
        return refuse(cause);
    tally.cause = cause;
    return undefined;
}
/** Of a whole document without a row: a valid one may be new, and get its first row yet. */
function causeOfNoRow(container, text, texts) {
    if (container === 'markdown')
        return { cause: noTable, isBroken: false };
    if (container === 'csv')
        return { cause: headingOnly, isBroken: false };
    const value = parseJson(text);
    if (value !== undefined) {
        const keyed = findKeyedRows(value);
        const cause = keyed === undefined ? noObjects : keyedRows(keyed.path.join('.'), keyed.count);
        return { cause: Array.isArray(value) && value.length === 0 ? emptyList : cause, isBroken: false };
    }
    const place = placeOfBreak(text, 1, texts);
    const cause = place !== undefined && isFollowedByValue(text) ? manyDocuments(place) : brokenDocument(place);
    return { cause, isBroken: true };
}
function isEmptyList(text, path) {
    const value = parseJson(text);
    const list = isJsonObject(value) ? valueAt(value, path) : undefined;
    return Array.isArray(list) && list.length === 0;
}
/** Each list with how many objects it holds. */
function longestFirst(lists) {
    return [...lists]
        .map(([path, { length }]) => [path, length])
        .toSorted(([, a], [, b]) => b - a);
}
function readSlice(slice, tally, onRow) {
    const { line } = slice;
    const isBroken = 'text' in slice
        ? slice.text.includes(rows_REPLACEMENT)
        : Object.values(slice.record).some((cell) => typeof cell === 'string' && cell.includes(rows_REPLACEMENT));
    if (isBroken) {
        tally.skip('not-utf8', line);
        return;
    }
    const value = 'text' in slice ? parseJson(slice.text) : slice.record;
    if (!isJsonObject(value)) {
        tally.skip('not-json', line, 'text' in slice ? slice.text : undefined);
        return;
    }
    tally.records += 1;
    onRow(value, line);
}
/** Both with and without a line feed at the end. */
function countLines(text) {
    let lines = 0;
    for (let at = 0; at < text.length; lines++) {
        const end = text.indexOf('\n', at);
        at = end === -1 ? text.length : end + 1;
    }
    return lines;
}
function readLineRows(file, container, tally, onRow) {
    const read = lineReader(container);
    return withFile(file, (fd, fileBytes) => {
        const tail = beginTail(file, fd, fileBytes, tally);
        if (isTrouble(tail))
            return tail;
        // Its columns are named in the first line, also where that is not among the lines that are read.
        if (tail.from > 0 && container === 'tsv')
            read(readHead(fd, SAMPLE_BYTES).split(/\r?\n/, 1)[0] ?? '');
        const sink = {
            line: (buffer, start, end, number) => {
                tally.lines += 1;
                const bytes = buffer.subarray(start, end);
                if (!isUtf8(bytes)) {
                    tally.skip('not-utf8', number);
                    return;
                }
                const record = read(bytes.toString('utf8'));
                if (record === undefined)
                    return;
                tally.records += 1;
                onRow(record, number);
            },
            tooLong: (number) => {
                tally.lines += 1;
                tally.skip('line-too-long', number);
            },
        };
        readLines(fd, sink, fileBytes, tail);
        if (container === 'tsv' && tally.lines > 0 && tally.records === 0)
            tally.cause = headingOnly;
        return undefined;
    });
}

;// CONCATENATED MODULE: ./build/src/read/sample-log.js





/** The keys of lists that hold the rows of a format. */
const LISTS = FORMATS.flatMap(({ list = [] }) => list);
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
    const named = listOf(settings);
    const sample = sampleFile(file, named);
    if (settings.fields?.rows !== undefined && !access_isTrouble(sample) && sample.rows.length > 0) {
        const is = HAS_NO_LISTS[sample.container] ?? (sample.list === undefined ? 'is one list itself' : '');
        if (is !== '')
            return { path: file.path, kind: 'unreadable', ...noListToName(is) };
    }
    if (named !== undefined || access_isTrouble(sample) || sample.list === undefined || !recognise(sample).isFallback)
        return sample;
    if (sample.outer !== undefined && isRowOfPreset(sample.outer))
        return { container: 'object', list: undefined, rows: [{ record: sample.outer, line: 1 }] };
    if (settings.logFormat !== 'auto')
        return sample;
    const others = LISTS.map((list) => sampleFile(file, list));
    const known = others.find((each) => !access_isTrouble(each) && !recognise(each).isFallback);
    return known ?? sample;
}
/** What is a row to a preset is no wrapping of its lists. What calls itself a success may be an answer that holds rows. */
function isRowOfPreset(record) {
    const { name, isFallback } = recognise({
        container: 'jsonl',
        list: undefined,
        rows: [{ record, line: 1 }],
    });
    return !isFallback && name !== 'native';
}

;// CONCATENATED MODULE: ./build/src/read/tally.js




/** Counts what happens while one file is read; ends as its `SourceReport`. */
class Tally {
    #role;
    #path;
    #bad;
    #coerced = new Map();
    lines = 0;
    /** At the beginning of a file that is larger than what is read of one. */
    unread;
    /** Of the row that is being read. */
    line = 0;
    records = 0;
    leftOut = 0;
    /** Rows whose outcome no list of the format names. */
    unknownOutcomes = 0;
    /** Whether any value of the outcome counts as a failure; also where nothing says how a cycle ended. */
    namesFailure = true;
    format;
    warnings = [];
    /** Cycles without a time, or without word of how they ended. */
    lacking = {};
    /** Why the format that the settings name is not that of the file. */
    wrongFormat;
    /** Why rows that were read are of no use, or what stands there in place of rows. */
    cause;
    /** Of a quarantine list. */
    shape;
    /** The door for what stands in the file. */
    texts;
    /** Of times that name none; counts them. */
    zone;
    /** Times that name no zone. */
    #zoneless = 0;
    constructor(role, path, texts, zone = UTC) {
        this.#role = role;
        this.#path = texts.name(path);
        this.texts = texts;
        this.zone = {
            name: zone.name,
            instantOf: (wall) => {
                this.#zoneless += 1;
                return zone.instantOf(wall);
            },
        };
        this.#bad = new BadLines(texts);
    }
    /** What was counted while rows were read, so that it can be handed to another thread. */
    get counts() {
        return {
            lines: this.lines,
            records: this.records,
            leftOut: this.leftOut,
            unknownOutcomes: this.unknownOutcomes,
            zoneless: this.#zoneless,
            coerced: this.#coerced,
            bad: this.#bad.counts,
        };
    }
    /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
    join(part, before) {
        this.lines += part.lines;
        this.records += part.records;
        this.leftOut += part.leftOut;
        this.unknownOutcomes += part.unknownOutcomes;
        this.#zoneless += part.zoneless;
        this.#bad.join(part.bad, before);
        for (const [field, { count, first }] of part.coerced) {
            const known = this.#coerced.get(field);
            if (known !== undefined)
                known.count += count;
            else
                this.#coerced.set(field, { count, first: { ...first, line: first.line + before } });
        }
    }
    /** @param text of what is no JSON, or no object */
    skip(reason, line, text) {
        this.#bad.add(reason, line, text);
    }
    /** A field's value could not be used. */
    coerce(field, value) {
        const known = this.#coerced.get(field);
        if (known === undefined)
            this.#coerced.set(field, { count: 1, first: { field, line: this.line, value } });
        else
            known.count += 1;
    }
    /** The first value that could not be used, of the first of these fields that has one. */
    firstCoerced(fields) {
        return fields.flatMap((field) => this.#coerced.get(field)?.first ?? [])[0];
    }
    /** The report of a file that was read, or was not for a reason. */
    report(trouble) {
        const isEmpty = this.records === 0 && this.#bad.count === 0;
        const cause = trouble === undefined
            ? (this.cause ?? (isEmpty ? empty : this.#bad.cause(this.records)))
            : brokeOff(trouble, this.records);
        return {
            role: this.#role,
            path: this.#path,
            state: trouble?.kind ?? (isEmpty ? 'empty' : 'read'),
            problem: cause && this.#shown(cause.say),
            remedy: cause && this.#shown(cause.remedy),
            lines: this.lines,
            unread: this.unread,
            records: this.records,
            skipped: this.#bad.byReason,
            coerced: new Map([...this.#coerced].map(([field, { count }]) => [this.texts.name(field), count])),
            duplicates: 0,
            leftOut: this.leftOut,
            format: this.format?.name,
            formatReason: this.format === undefined ? undefined : this.texts.prose(this.format.reason),
            ...(this.format?.isSearch && { isSearch: true }),
            ...(this.#zoneless > 0 && { zoneless: { times: this.#zoneless, zone: this.zone.name } }),
            ...(this.format?.unit !== undefined && { unit: this.format.unit }),
            ...(this.shape && { shape: this.shape }),
            warnings: this.warnings.map(({ code, say, remedy }) => ({
                code,
                say: this.#shown(say),
                remedy: this.#shown(remedy),
            })),
            lacks: this.#lacks(),
        };
    }
    #lacks() {
        const { time, outcome } = this.lacking;
        const shown = (cause) => cause && { say: this.#shown(cause.say), remedy: this.#shown(cause.remedy) };
        return {
            time: shown(this.wrongFormat ?? (time && lacksTime(time))),
            outcome: shown(this.wrongFormat ?? (outcome && lacksOutcome(outcome))),
        };
    }
    #shown(text) {
        return oneLine(this.texts.prose(text));
    }
}

;// CONCATENATED MODULE: ./build/src/read/log-part.js









/** Reads a part just as the whole log would be read: by the format that the first rows of the file say. */
function readLogPart({ file, range, settings, now, ownSecrets }, onBlock, onProgress) {
    const tally = new Tally('cycles', file.path, makeTexts(ownSecrets), makeZone(settings.timeZone));
    const cycles = new BlockWriter(onBlock);
    const recorded = { set: (_cycle, row) => cycles.record(row) };
    const sample = sampleLog(file, settings);
    const format = choose(access_isTrouble(sample) ? NOTHING : sample, settings).format;
    const sink = new CycleSink(format, { source: 0, cycles, tally }, { settings, now, recorded });
    const trouble = access_isTrouble(sample)
        ? sample
        : readJsonlPart(file, range, tally, (record, line) => sink.row(record, line), onProgress);
    cycles.end();
    return { tally: tally.counts, lacks: sink.lacks, ...(trouble && { trouble }) };
}
const NOTHING = { container: 'jsonl', list: undefined, rows: [] };

;// CONCATENATED MODULE: ./build/src/read/part-worker.js



/** What a thread runs: one part of a log, whose cycles it hands on in blocks while it reads. */
const tell = (news, transfer = []) => external_node_worker_threads_namespaceObject.parentPort?.postMessage(news, transfer);
const counts = readLogPart(external_node_worker_threads_namespaceObject.workerData, (block) => tell({ block }, buffersOf(block)), (taken) => tell({ taken }));
tell({ counts });

