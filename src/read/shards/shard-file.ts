import * as z from 'zod/mini'
import { parseJson } from '../../model/json.ts'
import { LATEST } from '../../model/time.ts'
import { SKIP_REASONS } from '../../model/retro.ts'
import type { Texts } from '../../safe/texts.ts'
import { type Found, type Trouble, withFile } from '../access.ts'
import { WHOLE } from '../tail.ts'
import {
  BLOCK_CYCLES,
  type CycleBlock,
  NO_WHOLE,
  NUMBER,
  type NumberValues,
  OUTCOMES,
  TEXT,
  WORKS,
} from '../cycle-block.ts'
import { brokenShard } from './causes.ts'
import { MOST_SHARDS } from '../../settings/shard.ts'
import { FIRST_LINES } from '../bad-lines.ts'
import { RANGE } from '../fields.ts'
import { isJsonObject } from '../jsonl.ts'
import { readLines } from '../lines.ts'
import type { PartCounts } from '../log-part.ts'
import type { ReadPart } from '../log-threads.ts'
import { SHARD_VERSION } from './mark.ts'

/**
 * A shard: what was read of a part of a log, as JSON lines. First the head; then, for each part that one thread read, its
 * cycles in blocks and what was counted. Columns are base64 of their bytes, little-endian.
 */
export interface Shard {
  head: ShardHead
  parts: ReadPart<CycleBlock>[]
}

export type ShardHead = z.infer<typeof headSchema>

const text = z.string().check(z.maxLength(4000))
const count = z.int().check(z.nonnegative())
const cause = z.object({ say: text, remedy: text })

const headSchema = z.object({
  shard_version: z.literal(SHARD_VERSION),
  index: z.int().check(z.positive(), z.maximum(MOST_SHARDS)),
  of: z.int().check(z.positive(), z.maximum(MOST_SHARDS)),
  /** Of the log. */
  path: text,
  bytes: count,
  /** A hash of the settings that decide how a row is read. */
  settings: text,
  format: z.object({ name: text, reason: text, isFallback: z.boolean(), hasRows: z.boolean() }),
  wrongFormat: z.optional(cause),
})

const spelt = z.union([z.null(), z.string()])
const blockSchema = z.object({
  length: z.int().check(z.positive(), z.maximum(BLOCK_CYCLES)),
  numbers: z.array(spelt).check(z.length(Object.keys(NUMBER).length)),
  texts: z.array(spelt).check(z.length(Object.keys(TEXT).length)),
  words: z.array(z.string()).check(z.maxLength(1 + BLOCK_CYCLES * Object.keys(TEXT).length)),
  outcomes: z.string(),
  works: z.string(),
  recorded: z.optional(z.array(text)),
})

const placed = z.object({ field: text, line: count, value: z.unknown() })
const without = z.object({ count, line: count, bad: z.optional(placed) })
const countsSchema = z.object({
  tally: z.object({
    lines: count,
    records: count,
    leftOut: count,
    unknownOutcomes: count,
    zoneless: count,
    coerced: z.array(z.tuple([text, z.object({ count, first: placed })])),
    bad: z.object({
      byReason: z.array(
        z.tuple([
          z.enum(SKIP_REASONS),
          z.object({ count, firstLines: z.array(count).check(z.maxLength(FIRST_LINES)) }),
        ]),
      ),
      count,
      places: count,
      isAlike: z.boolean(),
      first: z.optional(
        z.object({
          text,
          place: z.optional(z.object({ line: count, column: count, char: text })),
        }),
      ),
    }),
  }),
  lacks: z.object({ cycles: count, time: without, outcome: without }),
})

/** The lines of a shard's file. */
export function shardLines({ head, parts }: Shard): string[] {
  return [
    JSON.stringify(head),
    ...parts.flatMap(({ blocks, counts }) => [
      ...blocks.map((block) => JSON.stringify({ block: spellBlock(block) })),
      JSON.stringify({ counts: spellCounts(counts) }),
    ]),
  ].map((line) => `${line}\n`)
}

function spellBlock({ numbers, texts, outcomes, works, ...rest }: CycleBlock): z.infer<typeof blockSchema> {
  return {
    ...rest,
    numbers: numbers.map(spellColumn),
    texts: texts.map(spellColumn),
    outcomes: spellColumn(outcomes) ?? '',
    works: spellColumn(works) ?? '',
  }
}

function spellColumn(values: ArrayBufferView<ArrayBuffer> | undefined): string | null {
  if (values === undefined) return null
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64')
}

function spellCounts({ tally, lacks }: PartCounts): object {
  const { coerced, bad } = tally
  return {
    tally: { ...tally, coerced: [...coerced], bad: { ...bad, byReason: [...bad.byReason] } },
    lacks,
  }
}

/** The shard in a file, untrusted as every other; whatever does not fit is a trouble. */
export function readShard(file: Found, texts: Texts): Shard | Trouble {
  const broken = (line: number): Trouble => ({ path: file.path, kind: 'unreadable', ...brokenShard(line) })
  let head: ShardHead | undefined
  const parts: Shard['parts'] = []
  let blocks: CycleBlock[] = []
  let badLine: number | undefined
  const take = (value: unknown, line: number): void => {
    if (badLine !== undefined) return
    if (head === undefined) {
      const found = headSchema.safeParse(value)
      if (found.success) head = found.data
      else badLine = line
      return
    }
    const block = isJsonObject(value) && 'block' in value ? readBlock(value['block'], texts) : undefined
    const counts = isJsonObject(value) && 'counts' in value ? readCounts(value['counts']) : undefined
    if (block !== undefined) blocks.push(block)
    else if (counts === undefined) badLine = line
    else {
      parts.push({ blocks, counts })
      blocks = []
    }
  }
  const lines = withFile(file, (fd, bytes) => {
    const sink = {
      line: (buffer: Buffer, start: number, end: number, line: number): void =>
        take(parseJson(buffer.toString('utf8', start, end)), line),
      tooLong: (line: number): void => take(undefined, line),
    }
    return readLines(fd, sink, bytes, WHOLE, MOST_LINE_BYTES)
  })
  if (typeof lines !== 'number') return lines
  if (badLine !== undefined) return broken(badLine)
  const isWhole = head !== undefined && parts.length > 0 && blocks.length === 0
  return isWhole && head !== undefined ? { head, parts } : broken(lines)
}

/** A block whose texts are all different, and as long as the door lets them be. */
const MOST_LINE_BYTES = 256 * 1024 ** 2

function readBlock(value: unknown, texts: Texts): CycleBlock | undefined {
  const found = blockSchema.safeParse(value)
  if (!found.success) return undefined
  const { length, recorded, ...columns } = found.data
  const numbers = columns.numbers.map((each) => (each === null ? undefined : numbersOf(each, length)))
  const places = columns.texts.map((each) =>
    each === null ? undefined : bytesOf(each, Uint32Array.BYTES_PER_ELEMENT * length),
  )
  const [outcomes, works] = [bytesOf(columns.outcomes, length), bytesOf(columns.works, length)]
  if ([...numbers, ...places, outcomes, works].includes(null)) return undefined
  if (recorded !== undefined && recorded.length !== length) return undefined
  const block: CycleBlock = {
    length,
    numbers: numbers.map((values) => values ?? undefined),
    texts: places.map((buffer) => (buffer ? new Uint32Array(buffer) : undefined)),
    words: columns.words,
    outcomes: new Uint8Array(outcomes ?? new ArrayBuffer(length)),
    works: new Uint8Array(works ?? new ArrayBuffer(length)),
    ...(recorded !== undefined && { recorded }),
  }
  return fits(block) ? { ...block, words: throughDoor(block, texts) } : undefined
}

/** @returns null for what is no column of numbers, whole or not */
function numbersOf(base64: string, length: number): NumberValues | null {
  const wholes = bytesOf(base64, Uint32Array.BYTES_PER_ELEMENT * length)
  if (wholes !== null) return new Uint32Array(wholes)
  const numbers = bytesOf(base64, Float64Array.BYTES_PER_ELEMENT * length)
  return numbers && new Float64Array(numbers)
}

/** @returns null for what is no such column */
function bytesOf(base64: string, length: number): ArrayBuffer | null {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== length) return null
  // A copy, since columns must begin where their numbers may.
  const buffer = new ArrayBuffer(length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

const INF = Number.MAX_VALUE
/** The least and the most of each column, as the reader of a row has them. */
const RANGES: Record<keyof typeof NUMBER, readonly [number, number]> = {
  at: [0, LATEST],
  seconds: [0, RANGE.seconds],
  linesAdded: [-RANGE.lines, RANGE.lines],
  linesRemoved: [-RANGE.lines, RANGE.lines],
  tokens: [0, RANGE.tokens],
  costUsd: [0, RANGE.costUsd],
  line: [1, Number.MAX_SAFE_INTEGER],
  id: [-INF, INF],
  task: [-INF, INF],
  pr: [-INF, INF],
}

function fits({ numbers, texts, words, outcomes, works }: CycleBlock): boolean {
  const areNumbers = Object.entries(RANGES).every(([name, [least, most]]) => {
    const values = numbers[NUMBER[name as keyof typeof NUMBER]]
    return (
      values === undefined ||
      values.every((value) => isNone(value, values) || (value >= least && value <= most))
    )
  })
  return (
    areNumbers &&
    texts.every((column) => column === undefined || column.every((place) => place < words.length)) &&
    outcomes.every((place) => place < OUTCOMES.length) &&
    works.every((place) => place < WORKS.length)
  )
}

function isNone(value: number, values: NumberValues): boolean {
  return values instanceof Uint32Array ? value === NO_WHOLE : Number.isNaN(value)
}

/** Texts come in through the door, whoever says that they did so before. */
function throughDoor({ texts: columns, words }: CycleBlock, texts: Texts): string[] {
  const names = new Set(columns.flatMap((column, at) => (at === TEXT.reason ? [] : [...new Set(column)])))
  return words.map((word, place) => (names.has(place) ? texts.name(word) : texts.prose(word)))
}

function readCounts(value: unknown): PartCounts | undefined {
  const found = countsSchema.safeParse(value)
  if (!found.success) return undefined
  const { tally, lacks } = found.data
  const { coerced, bad } = tally
  const { first, ...rest } = bad
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
  }
}
