export const id = 'read-shards-join-shards';
export const ids = ['read-shards-join-shards'];
export const modules = {

/***/ 65812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinShards: () => (/* binding */ joinShards)
});

// EXTERNAL MODULE: ./build/src/settings/log-formats.js
var log_formats = __webpack_require__(70048);
// EXTERNAL MODULE: ./build/src/read/access.js
var access = __webpack_require__(75310);
;// CONCATENATED MODULE: ./build/src/read/shards/causes.js
/** Why a log is not read in shards, or shards are not joined. */
function brokenShard(line) {
    return {
        say: `begins as a shard, and its line ${line} is none of one`,
        remedy: 'make it again with this version, by `--shard`',
    };
}
const causes_notInShards = {
    say: 'cannot be read in shards, since its rows are not each a cycle in a line of JSON',
    remedy: 'read it whole, without `--shard`',
};
function causes_manyLogs(files) {
    return {
        say: `is one of ${files} logs, and a shard is of one`,
        remedy: 'name one by `--cycles`',
    };
}
function shardsMissing(missing, of) {
    return {
        say: `is in ${of} shards, and ${missing.length === 1 ? 'number' : 'numbers'} ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
        remedy: of === 2 ? 'name both shards' : `name all ${of} shards`,
    };
}
const shardTwice = {
    say: 'is a shard that is named twice',
    remedy: 'name each shard once',
};
const otherShardSettings = {
    say: 'is a shard that was read with another `time-zone`, `log-format` or `fields`',
    remedy: 'read all shards, and what joins them, with the same settings',
};
/** Of `inspect`: a shard holds what was read already. */
const shardIsRead = {
    say: 'is a shard: the log was read already, by the settings of then',
    remedy: 'inspect the log itself, or join its shards by `fleet --same-loop`',
};

// EXTERNAL MODULE: ./build/src/read/formats/index.js + 16 modules
var formats = __webpack_require__(54649);
// EXTERNAL MODULE: ./build/src/read/formats/mapped.js
var mapped = __webpack_require__(78694);
// EXTERNAL MODULE: ./build/src/model/short-hash.js
var short_hash = __webpack_require__(87650);
// EXTERNAL MODULE: ./build/src/safe/texts.js
var texts = __webpack_require__(48795);
// EXTERNAL MODULE: ./build/src/settings/load.js + 1 modules
var load = __webpack_require__(3536);
// EXTERNAL MODULE: ./build/src/read/encoding.js
var encoding = __webpack_require__(90865);
// EXTERNAL MODULE: ./build/src/read/find-files.js
var find_files = __webpack_require__(14549);
// EXTERNAL MODULE: ./build/src/read/jsonl.js
var jsonl = __webpack_require__(56224);
// EXTERNAL MODULE: ./build/src/read/log-threads.js + 1 modules
var log_threads = __webpack_require__(22982);
// EXTERNAL MODULE: ./build/src/read/recognise.js
var recognise = __webpack_require__(85707);
// EXTERNAL MODULE: ./build/src/read/sample-log.js
var sample_log = __webpack_require__(45381);
// EXTERNAL MODULE: ./build/src/read/wrong-format.js
var wrong_format = __webpack_require__(36927);
// EXTERNAL MODULE: ./build/src/read/shards/mark.js
var mark = __webpack_require__(83801);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(94343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/src/model/json.js
var json = __webpack_require__(8653);
// EXTERNAL MODULE: ./build/src/model/time.js + 1 modules
var time = __webpack_require__(79265);
// EXTERNAL MODULE: ./build/src/model/retro.js
var retro = __webpack_require__(92631);
// EXTERNAL MODULE: ./build/src/read/tail.js
var tail = __webpack_require__(36462);
// EXTERNAL MODULE: ./build/src/read/cycle-block.js
var cycle_block = __webpack_require__(53232);
// EXTERNAL MODULE: ./build/src/settings/shard.js
var shard = __webpack_require__(48127);
// EXTERNAL MODULE: ./build/src/read/bad-lines.js + 1 modules
var bad_lines = __webpack_require__(11139);
// EXTERNAL MODULE: ./build/src/read/fields.js
var fields = __webpack_require__(12713);
// EXTERNAL MODULE: ./build/src/read/lines.js
var read_lines = __webpack_require__(85461);
;// CONCATENATED MODULE: ./build/src/read/shards/shard-file.js














const shard_file_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(4000));
const count = schemas/* int */.Whr().check(api/* _nonnegative */.UI());
const cause = schemas/* object */.Ikc({ say: shard_file_text, remedy: shard_file_text });
const headSchema = schemas/* object */.Ikc({
    shard_version: schemas/* literal */.euz(mark/* SHARD_VERSION */.Cw),
    index: schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(shard/* MOST_SHARDS */.Y)),
    of: schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(shard/* MOST_SHARDS */.Y)),
    /** Of the log. */
    path: shard_file_text,
    bytes: count,
    /** A hash of the settings that decide how a row is read. */
    settings: shard_file_text,
    format: schemas/* object */.Ikc({ name: shard_file_text, reason: shard_file_text, isFallback: schemas/* boolean */.zMY(), hasRows: schemas/* boolean */.zMY() }),
    wrongFormat: schemas/* optional */.lqM(cause),
});
const spelt = schemas/* union */.KCZ([schemas/* null */.chJ(), schemas/* string */.YjP()]);
const blockSchema = schemas/* object */.Ikc({
    length: schemas/* int */.Whr().check(api/* _positive */.NC(), api/* _lte */.Zm(cycle_block/* BLOCK_CYCLES */.s7)),
    numbers: schemas/* array */.YOg(spelt).check(api/* _length */.YA(Object.keys(cycle_block/* NUMBER */.uk).length)),
    texts: schemas/* array */.YOg(spelt).check(api/* _length */.YA(Object.keys(cycle_block/* TEXT */.a$).length)),
    words: schemas/* array */.YOg(schemas/* string */.YjP()).check(api/* _maxLength */.Eb(1 + cycle_block/* BLOCK_CYCLES */.s7 * Object.keys(cycle_block/* TEXT */.a$).length)),
    outcomes: schemas/* string */.YjP(),
    works: schemas/* string */.YjP(),
    recorded: schemas/* optional */.lqM(schemas/* array */.YOg(shard_file_text)),
});
const placed = schemas/* object */.Ikc({ field: shard_file_text, line: count, value: schemas/* unknown */.L5J() });
const without = schemas/* object */.Ikc({ count, line: count, bad: schemas/* optional */.lqM(placed) });
const countsSchema = schemas/* object */.Ikc({
    tally: schemas/* object */.Ikc({
        lines: count,
        records: count,
        leftOut: count,
        unknownOutcomes: count,
        zoneless: count,
        coerced: schemas/* array */.YOg(schemas/* tuple */.PVZ([shard_file_text, schemas/* object */.Ikc({ count, first: placed })])),
        bad: schemas/* object */.Ikc({
            byReason: schemas/* array */.YOg(schemas/* tuple */.PVZ([
                schemas/* enum */.k5n(retro/* SKIP_REASONS */.eI),
                schemas/* object */.Ikc({ count, firstLines: schemas/* array */.YOg(count).check(api/* _maxLength */.Eb(bad_lines/* FIRST_LINES */.R8)) }),
            ])),
            count,
            places: count,
            isAlike: schemas/* boolean */.zMY(),
            first: schemas/* optional */.lqM(schemas/* object */.Ikc({
                text: shard_file_text,
                place: schemas/* optional */.lqM(schemas/* object */.Ikc({ line: count, column: count, char: shard_file_text })),
            })),
        }),
    }),
    lacks: schemas/* object */.Ikc({ cycles: count, time: without, outcome: without }),
});
/** The lines of a shard's file. */
function shard_file_shardLines({ head, parts }) {
    return [
        JSON.stringify(head),
        ...parts.flatMap(({ blocks, counts }) => [
            ...blocks.map((block) => JSON.stringify({ block: spellBlock(block) })),
            JSON.stringify({ counts: spellCounts(counts) }),
        ]),
    ].map((line) => `${line}\n`);
}
function spellBlock({ numbers, texts, outcomes, works, ...rest }) {
    return {
        ...rest,
        numbers: numbers.map(spellColumn),
        texts: texts.map(spellColumn),
        outcomes: spellColumn(outcomes) ?? '',
        works: spellColumn(works) ?? '',
    };
}
function spellColumn(values) {
    if (values === undefined)
        return null;
    return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
function spellCounts({ tally, lacks }) {
    const { coerced, bad } = tally;
    return {
        tally: { ...tally, coerced: [...coerced], bad: { ...bad, byReason: [...bad.byReason] } },
        lacks,
    };
}
/** The shard in a file, untrusted as every other; whatever does not fit is a trouble. */
function readShard(file, texts) {
    const broken = (line) => ({ path: file.path, kind: 'unreadable', ...brokenShard(line) });
    let head;
    const parts = [];
    let blocks = [];
    let badLine;
    const take = (value, line) => {
        if (badLine !== undefined)
            return;
        if (head === undefined) {
            const found = headSchema.safeParse(value);
            if (found.success)
                head = found.data;
            else
                badLine = line;
            return;
        }
        const block = (0,jsonl/* isJsonObject */.OW)(value) && 'block' in value ? readBlock(value['block'], texts) : undefined;
        const counts = (0,jsonl/* isJsonObject */.OW)(value) && 'counts' in value ? readCounts(value['counts']) : undefined;
        if (block !== undefined)
            blocks.push(block);
        else if (counts === undefined)
            badLine = line;
        else {
            parts.push({ blocks, counts });
            blocks = [];
        }
    };
    const lines = (0,access/* withFile */.D4)(file, (fd, bytes) => {
        const sink = {
            line: (buffer, start, end, line) => take((0,json/* parseJson */.q)(buffer.toString('utf8', start, end)), line),
            tooLong: (line) => take(undefined, line),
        };
        return (0,read_lines/* readLines */.S)(fd, sink, bytes, tail/* WHOLE */.Ef, MOST_LINE_BYTES);
    });
    if (typeof lines !== 'number')
        return lines;
    if (badLine !== undefined)
        return broken(badLine);
    const isWhole = head !== undefined && parts.length > 0 && blocks.length === 0;
    return isWhole && head !== undefined ? { head, parts } : broken(lines);
}
/** A block whose texts are all different, and as long as the door lets them be. */
const MOST_LINE_BYTES = 256 * 1024 ** 2;
function readBlock(value, texts) {
    const found = blockSchema.safeParse(value);
    if (!found.success)
        return undefined;
    const { length, recorded, ...columns } = found.data;
    const numbers = columns.numbers.map((each) => (each === null ? undefined : numbersOf(each, length)));
    const places = columns.texts.map((each) => each === null ? undefined : bytesOf(each, Uint32Array.BYTES_PER_ELEMENT * length));
    const [outcomes, works] = [bytesOf(columns.outcomes, length), bytesOf(columns.works, length)];
    if ([...numbers, ...places, outcomes, works].includes(null))
        return undefined;
    if (recorded !== undefined && recorded.length !== length)
        return undefined;
    const block = {
        length,
        numbers: numbers.map((values) => values ?? undefined),
        texts: places.map((buffer) => (buffer ? new Uint32Array(buffer) : undefined)),
        words: columns.words,
        outcomes: new Uint8Array(outcomes ?? new ArrayBuffer(length)),
        works: new Uint8Array(works ?? new ArrayBuffer(length)),
        ...(recorded !== undefined && { recorded }),
    };
    return fits(block) ? { ...block, words: throughDoor(block, texts) } : undefined;
}
/** @returns null for what is no column of numbers, whole or not */
function numbersOf(base64, length) {
    const wholes = bytesOf(base64, Uint32Array.BYTES_PER_ELEMENT * length);
    if (wholes !== null)
        return new Uint32Array(wholes);
    const numbers = bytesOf(base64, Float64Array.BYTES_PER_ELEMENT * length);
    return numbers && new Float64Array(numbers);
}
/** @returns null for what is no such column */
function bytesOf(base64, length) {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.length !== length)
        return null;
    // A copy, since columns must begin where their numbers may.
    const buffer = new ArrayBuffer(length);
    new Uint8Array(buffer).set(bytes);
    return buffer;
}
const INF = Number.MAX_VALUE;
/** The least and the most of each column, as the reader of a row has them. */
const RANGES = {
    at: [0, time/* LATEST */.k0],
    seconds: [0, fields/* RANGE */.AY.seconds],
    linesAdded: [-fields/* RANGE */.AY.lines, fields/* RANGE */.AY.lines],
    linesRemoved: [-fields/* RANGE */.AY.lines, fields/* RANGE */.AY.lines],
    tokens: [0, fields/* RANGE */.AY.tokens],
    costUsd: [0, fields/* RANGE */.AY.costUsd],
    line: [1, Number.MAX_SAFE_INTEGER],
    id: [-INF, INF],
    task: [-INF, INF],
    pr: [-INF, INF],
};
function fits({ numbers, texts, words, outcomes, works }) {
    const areNumbers = Object.entries(RANGES).every(([name, [least, most]]) => {
        const values = numbers[cycle_block/* NUMBER */.uk[name]];
        return (values === undefined ||
            values.every((value) => isNone(value, values) || (value >= least && value <= most)));
    });
    return (areNumbers &&
        texts.every((column) => column === undefined || column.every((place) => place < words.length)) &&
        outcomes.every((place) => place < cycle_block/* OUTCOMES */.im.length) &&
        works.every((place) => place < cycle_block/* WORKS */.pI.length));
}
function isNone(value, values) {
    return values instanceof Uint32Array ? value === cycle_block/* NO_WHOLE */.iL : Number.isNaN(value);
}
/** Texts come in through the door, whoever says that they did so before. */
function throughDoor({ texts: columns, words }, texts) {
    const names = new Set(columns.flatMap((column, at) => (at === cycle_block/* TEXT */.a$.reason ? [] : [...new Set(column)])));
    return words.map((word, place) => (names.has(place) ? texts.name(word) : texts.prose(word)));
}
function readCounts(value) {
    const found = countsSchema.safeParse(value);
    if (!found.success)
        return undefined;
    const { tally, lacks } = found.data;
    const { coerced, bad } = tally;
    const { first, ...rest } = bad;
    return {
        tally: {
            ...tally,
            coerced: new Map(coerced),
            bad: {
                ...rest,
                byReason: new Map(bad.byReason),
                ...(first && { first: { text: first.text, place: first.place } }),
            },
        },
        lacks,
    };
}

;// CONCATENATED MODULE: ./build/src/read/shards/make-shard.js














/** The settings that decide how a row is read, as a short hash. */
function readingSettings({ fields, logFormat, timeZone }) {
    return (0,short_hash/* shortHash */.B)(JSON.stringify([fields ?? null, logFormat, timeZone]));
}
/**
 * Reads one of equal parts of the one log that the settings name, as many bytes in each, whole lines.
 *
 * @returns the lines of the shard's file
 */
async function makeShard(settings, access, { index, of }, { progress, ownSecrets }) {
    const patterns = logOf(settings.cycles, settings, 'cycles');
    const [file, ...others] = await findFiles(patterns, access);
    if (file === undefined || isTrouble(file))
        return file ?? { path: patterns.join(' '), kind: 'missing', ...notInShards };
    const refuse = (cause) => ({ path: file.path, kind: 'unreadable', ...cause });
    if (others.length > 0)
        return refuse(manyLogs(others.length + 1));
    const sample = sampleLog(file, settings);
    if (isTrouble(sample))
        return sample;
    const { format, name, reason, isFallback } = choose(sample, settings);
    if (sample.container !== 'jsonl' || !isRowByRow(format))
        return refuse(notInShards);
    const place = placeOf(file, index, of);
    if (isTrouble(place))
        return place;
    if (place.isUtf16)
        return refuse(notInShards);
    const reading = { settings, access, now: Infinity, progress, texts: makeTexts(ownSecrets), ownSecrets };
    const parts = await readRanges(file, place.ranges, reading, (block) => block);
    const trouble = parts.find(({ counts }) => counts.trouble !== undefined)?.counts.trouble;
    if (trouble !== undefined)
        return trouble;
    const wrongFormat = findWrongFormat(file, sample, settings);
    const lines = shardLines({
        head: {
            shard_version: SHARD_VERSION,
            index,
            of,
            path: reading.texts.name(file.path),
            bytes: place.bytes,
            settings: readingSettings(settings),
            format: { name, reason: reading.texts.prose(reason), isFallback, hasRows: sample.rows.length > 0 },
            ...(wrongFormat && { wrongFormat }),
        },
        parts: parts.map(({ blocks, counts }) => ({ blocks, counts: cleanCounts(counts, reading.texts) })),
    });
    return { lines, cycles: parts.reduce((sum, { counts }) => sum + counts.lacks.cycles, 0) };
}
function placeOf(file, index, of) {
    return withFile(file, (fd, bytes) => {
        const [from, to] = [index - 1, index].map((each) => lineFrom(fd, (bytes * each) / of, bytes));
        const range = { from: from ?? 0, to: to ?? bytes };
        const isEmpty = range.from >= range.to;
        return { bytes, isUtf16: encodingAt(fd) !== 'utf8', ranges: isEmpty ? [range] : cutRange(fd, range) };
    });
}
/** Values that could not be used come as they are until a page names them; a file must hold none of their secrets. */
function cleanCounts({ tally, lacks }, texts) {
    const clean = (placed) => ({
        ...placed,
        value: cleanValue(placed.value, texts),
    });
    const { coerced, bad } = tally;
    const { time, outcome } = lacks;
    return {
        tally: {
            ...tally,
            coerced: new Map([...coerced].map(([field, { count, first }]) => [texts.name(field), { count, first: clean(first) }])),
            bad: { ...bad, ...(bad.first && { first: { ...bad.first, text: texts.prose(bad.first.text) } }) },
        },
        lacks: {
            ...lacks,
            time: { ...time, bad: time.bad && clean(time.bad) },
            outcome: { ...outcome, bad: outcome.bad && clean(outcome.bad) },
        },
    };
}
/** Of lists and objects nobody is told more than that they are ones. */
function cleanValue(value, texts) {
    if (typeof value === 'string')
        return texts.prose(value);
    if (Array.isArray(value))
        return [];
    return isJsonObject(value) ? {} : value;
}

;// CONCATENATED MODULE: ./build/src/read/shards/join-shards.js







/** The logs of which these files are shards, in the order of the first shard of each; or why one cannot be joined. */
function joinShards(files, settings, texts) {
    const logs = new Map();
    const troubles = [];
    for (const file of files) {
        const shard = readShard(file, texts);
        if ((0,access/* isTrouble */.KM)(shard)) {
            troubles.push(shard);
            continue;
        }
        const { path, bytes, of } = shard.head;
        const key = JSON.stringify([path, bytes, of]);
        logs.set(key, [...(logs.get(key) ?? []), { file, shard }]);
    }
    // With one that cannot be read others would seem to be missing.
    return troubles.length > 0 ? troubles : [...logs.values()].map((shards) => joinOne(shards, settings));
}
function joinOne(given, settings) {
    const shards = given.toSorted((a, b) => a.shard.head.index - b.shard.head.index);
    const [first] = shards;
    if (first === undefined)
        throw new Error('no shard');
    const refuse = ({ path }, cause) => ({
        path,
        kind: 'unreadable',
        ...cause,
    });
    const { head } = first.shard;
    const other = shards.find(({ shard }) => shard.head.settings !== readingSettings(settings));
    if (other !== undefined)
        return refuse(other.file, otherShardSettings);
    const twice = shards.find(({ shard }, index) => shards[index - 1]?.shard.head.index === shard.head.index);
    if (twice !== undefined)
        return refuse(twice.file, shardTwice);
    const there = new Set(shards.map(({ shard }) => shard.head.index));
    const missing = Array.from({ length: head.of }, (_, index) => index + 1).filter((each) => !there.has(each));
    if (missing.length > 0)
        return refuse(head, shardsMissing(missing, head.of));
    const name = log_formats/* LOG_FORMATS */.C.find((each) => each === head.format.name);
    if (name === undefined)
        return refuse(first.file, brokenShard(1));
    const preset = (0,formats/* formatNamed */.v)(name);
    return {
        path: head.path,
        choice: {
            ...head.format,
            format: settings.fields === undefined ? preset : (0,mapped/* mappedFormat */.v)(settings.fields, preset),
        },
        hasRows: head.format.hasRows,
        wrongFormat: head.wrongFormat,
        parts: shards.flatMap(({ shard }) => shard.parts),
    };
}


/***/ })

};
