export const id = 'commands-report-shard';
export const ids = ['commands-report-shard'];
export const modules = {

/***/ 1521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeShard: () => (/* binding */ writeShard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87578);
/* harmony import */ var _publish_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87856);
/* harmony import */ var _publish_our_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11838);
/* harmony import */ var _publish_own_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76049);
/* harmony import */ var _publish_print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70318);
/* harmony import */ var _publish_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24441);
/* harmony import */ var _read_access_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75310);
/* harmony import */ var _read_shards_make_shard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98131);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35941);











/** `--shard 2/8`: reads that part of a log and writes what was read; the report is made of all parts together. */
async function writeShard(settings, shard, access) {
    const output = settings.output ?? `shard-${shard.index}-of-${shard.of}.jsonl`;
    const made = await (0,_read_shards_make_shard_js__WEBPACK_IMPORTED_MODULE_9__/* .makeShard */ .f)(settings, access, shard, {
        progress: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .readingProgress */ .At)(process.stderr),
        ownSecrets: (0,_publish_own_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnSecrets */ ._)(process.env),
    });
    if ((0,_read_access_js__WEBPACK_IMPORTED_MODULE_8__/* .isTrouble */ .KM)(made)) {
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printError */ .yJ)(`error: ${made.path} ${made.say}; ${made.remedy}`);
        return 2;
    }
    const place = (0,_publish_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(access.root, output));
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(place) && !(0,_publish_our_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOurs */ .M)(place, 'shard')) {
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printError */ .yJ)(`error: output: ${output} exists and is no shard; nothing was written to it, name another file`);
        return 2;
    }
    const said = `${(0,_model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(made.cycles, 'cycle')} in shard ${shard.index} of ${shard.of}`;
    if (settings.dryRun)
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printLine */ .wi)(`${said}; wrote nothing (dry run), would write ${output}`);
    else
        (0,_publish_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printLine */ .wi)(`${said}; wrote ${(0,_publish_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFileWhole */ .t)(output, made.lines, access)}`);
    return 0;
}


/***/ }),

/***/ 32280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ manyLogs),
/* harmony export */   L_: () => (/* binding */ shardIsRead),
/* harmony export */   O4: () => (/* binding */ brokenShard),
/* harmony export */   _w: () => (/* binding */ shardsMissing),
/* harmony export */   mI: () => (/* binding */ notInShards),
/* harmony export */   sO: () => (/* binding */ otherShardSettings),
/* harmony export */   xS: () => (/* binding */ shardTwice)
/* harmony export */ });
/** Why a log is not read in shards, or shards are not joined. */
function brokenShard(line) {
    return {
        say: `begins as a shard, and its line ${line} is none of one`,
        remedy: 'make it again with this version, by `--shard`',
    };
}
const notInShards = {
    say: 'cannot be read in shards, since its rows are not each a cycle in a line of JSON',
    remedy: 'read it whole, without `--shard`',
};
function manyLogs(files) {
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


/***/ }),

/***/ 98131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeShard),
/* harmony export */   i: () => (/* binding */ readingSettings)
/* harmony export */ });
/* harmony import */ var _model_short_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87650);
/* harmony import */ var _safe_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48795);
/* harmony import */ var _settings_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87491);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75310);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32280);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90865);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14549);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56224);
/* harmony import */ var _log_threads_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22982);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85707);
/* harmony import */ var _sample_log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45381);
/* harmony import */ var _wrong_format_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36927);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(83801);
/* harmony import */ var _shard_file_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(329);














/** The settings that decide how a row is read, as a short hash. */
function readingSettings({ fields, logFormat, timeZone }) {
    return (0,_model_short_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .shortHash */ .B)(JSON.stringify([fields ?? null, logFormat, timeZone]));
}
/**
 * Reads one of equal parts of the one log that the settings name, as many bytes in each, whole lines.
 *
 * @returns the lines of the shard's file
 */
async function makeShard(settings, access, { index, of }, { progress, ownSecrets }) {
    const patterns = (0,_settings_load_js__WEBPACK_IMPORTED_MODULE_2__/* .logOf */ .Gs)(settings.cycles, settings, 'cycles');
    const [file, ...others] = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findFiles */ .l)(patterns, access);
    if (file === undefined || (0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(file))
        return file ?? { path: patterns.join(' '), kind: 'missing', ..._causes_js__WEBPACK_IMPORTED_MODULE_4__/* .notInShards */ .mI };
    const refuse = (cause) => ({ path: file.path, kind: 'unreadable', ...cause });
    if (others.length > 0)
        return refuse((0,_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .manyLogs */ .Ht)(others.length + 1));
    const sample = (0,_sample_log_js__WEBPACK_IMPORTED_MODULE_10__/* .sampleLog */ .D)(file, settings);
    if ((0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(sample))
        return sample;
    const { format, name, reason, isFallback } = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_9__/* .choose */ .Sw)(sample, settings);
    if (sample.container !== 'jsonl' || !(0,_log_threads_js__WEBPACK_IMPORTED_MODULE_8__/* .isRowByRow */ .Ey)(format))
        return refuse(_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .notInShards */ .mI);
    const place = placeOf(file, index, of);
    if ((0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(place))
        return place;
    if (place.isUtf16)
        return refuse(_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .notInShards */ .mI);
    const reading = { settings, access, now: Infinity, progress, texts: (0,_safe_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTexts */ .tq)(ownSecrets), ownSecrets };
    const parts = await (0,_log_threads_js__WEBPACK_IMPORTED_MODULE_8__/* .readRanges */ .DA)(file, place.ranges, reading, (block) => block);
    const trouble = parts.find(({ counts }) => counts.trouble !== undefined)?.counts.trouble;
    if (trouble !== undefined)
        return trouble;
    const wrongFormat = (0,_wrong_format_js__WEBPACK_IMPORTED_MODULE_11__/* .findWrongFormat */ .C)(file, sample, settings);
    const lines = (0,_shard_file_js__WEBPACK_IMPORTED_MODULE_13__/* .shardLines */ .K)({
        head: {
            shard_version: _mark_js__WEBPACK_IMPORTED_MODULE_12__/* .SHARD_VERSION */ .Cw,
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
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(file, (fd, bytes) => {
        const [from, to] = [index - 1, index].map((each) => (0,_log_threads_js__WEBPACK_IMPORTED_MODULE_8__/* .lineFrom */ .fc)(fd, (bytes * each) / of, bytes));
        const range = { from: from ?? 0, to: to ?? bytes };
        const isEmpty = range.from >= range.to;
        return { bytes, isUtf16: (0,_encoding_js__WEBPACK_IMPORTED_MODULE_5__/* .encodingAt */ .Dt)(fd) !== 'utf8', ranges: isEmpty ? [range] : (0,_log_threads_js__WEBPACK_IMPORTED_MODULE_8__/* .cutRange */ .OO)(fd, range) };
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
    return (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .OW)(value) ? {} : value;
}


/***/ }),

/***/ 329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shardLines),
/* harmony export */   X: () => (/* binding */ readShard)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43759);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8653);
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79265);
/* harmony import */ var _model_retro_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92631);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75310);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36462);
/* harmony import */ var _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53232);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32280);
/* harmony import */ var _settings_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48127);
/* harmony import */ var _bad_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11139);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12713);
/* harmony import */ var _jsonl_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56224);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85461);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83801);














const text = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._maxLength */ .Eb(4000));
const count = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._nonnegative */ .UI());
const cause = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ say: text, remedy: text });
const headSchema = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    shard_version: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz(_mark_js__WEBPACK_IMPORTED_MODULE_10__/* .SHARD_VERSION */ .Cw),
    index: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._lte */ .Zm(_settings_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_SHARDS */ .Y)),
    of: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._lte */ .Zm(_settings_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_SHARDS */ .Y)),
    /** Of the log. */
    path: text,
    bytes: count,
    /** A hash of the settings that decide how a row is read. */
    settings: text,
    format: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ name: text, reason: text, isFallback: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .boolean */ .zMY(), hasRows: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .boolean */ .zMY() }),
    wrongFormat: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(cause),
});
const spelt = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_11__/* ["null"] */ .chJ(), zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()]);
const blockSchema = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    length: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._positive */ .NC(), zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._lte */ .Zm(_cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK_CYCLES */ .s7)),
    numbers: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(spelt).check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._length */ .YA(Object.keys(_cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .NUMBER */ .uk).length)),
    texts: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(spelt).check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._length */ .YA(Object.keys(_cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT */ .a$).length)),
    words: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._maxLength */ .Eb(1 + _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .BLOCK_CYCLES */ .s7 * Object.keys(_cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT */ .a$).length)),
    outcomes: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    works: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(),
    recorded: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(text)),
});
const placed = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ field: text, line: count, value: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .unknown */ .L5J() });
const without = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ count, line: count, bad: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(placed) });
const countsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
    tally: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
        lines: count,
        records: count,
        leftOut: count,
        unknownOutcomes: count,
        zoneless: count,
        coerced: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .tuple */ .PVZ([text, zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ count, first: placed })])),
        bad: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
            byReason: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .tuple */ .PVZ([
                zod_mini__WEBPACK_IMPORTED_MODULE_11__/* ["enum"] */ .k5n(_model_retro_js__WEBPACK_IMPORTED_MODULE_13__/* .SKIP_REASONS */ .eI),
                zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ count, firstLines: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(count).check(zod_mini__WEBPACK_IMPORTED_MODULE_12__/* ._maxLength */ .Eb(_bad_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .FIRST_LINES */ .R8)) }),
            ])),
            count,
            places: count,
            isAlike: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .boolean */ .zMY(),
            first: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({
                text,
                place: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ line: count, column: count, char: text })),
            })),
        }),
    }),
    lacks: zod_mini__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ cycles: count, time: without, outcome: without }),
});
/** The lines of a shard's file. */
function shardLines({ head, parts }) {
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
    const broken = (line) => ({ path: file.path, kind: 'unreadable', ...(0,_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .brokenShard */ .O4)(line) });
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
        const block = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(value) && 'block' in value ? readBlock(value['block'], texts) : undefined;
        const counts = (0,_jsonl_js__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(value) && 'counts' in value ? readCounts(value['counts']) : undefined;
        if (block !== undefined)
            blocks.push(block);
        else if (counts === undefined)
            badLine = line;
        else {
            parts.push({ blocks, counts });
            blocks = [];
        }
    };
    const lines = (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)(file, (fd, bytes) => {
        const sink = {
            line: (buffer, start, end, line) => take((0,_model_json_js__WEBPACK_IMPORTED_MODULE_14__/* .parseJson */ .q)(buffer.toString('utf8', start, end)), line),
            tooLong: (line) => take(undefined, line),
        };
        return (0,_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readLines */ .S)(fd, sink, bytes, _tail_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOLE */ .Ef, MOST_LINE_BYTES);
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
    at: [0, _model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .LATEST */ .k0],
    seconds: [0, _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.seconds],
    linesAdded: [-_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.lines],
    linesRemoved: [-_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.lines, _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.lines],
    tokens: [0, _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.tokens],
    costUsd: [0, _fields_js__WEBPACK_IMPORTED_MODULE_7__/* .RANGE */ .AY.costUsd],
    line: [1, Number.MAX_SAFE_INTEGER],
    id: [-INF, INF],
    task: [-INF, INF],
    pr: [-INF, INF],
};
function fits({ numbers, texts, words, outcomes, works }) {
    const areNumbers = Object.entries(RANGES).every(([name, [least, most]]) => {
        const values = numbers[_cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .NUMBER */ .uk[name]];
        return (values === undefined ||
            values.every((value) => isNone(value, values) || (value >= least && value <= most)));
    });
    return (areNumbers &&
        texts.every((column) => column === undefined || column.every((place) => place < words.length)) &&
        outcomes.every((place) => place < _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.length) &&
        works.every((place) => place < _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKS */ .pI.length));
}
function isNone(value, values) {
    return values instanceof Uint32Array ? value === _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_WHOLE */ .iL : Number.isNaN(value);
}
/** Texts come in through the door, whoever says that they did so before. */
function throughDoor({ texts: columns, words }, texts) {
    const names = new Set(columns.flatMap((column, at) => (at === _cycle_block_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT */ .a$.reason ? [] : [...new Set(column)])));
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


/***/ })

};
