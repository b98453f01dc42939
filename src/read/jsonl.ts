import { isUtf8 } from 'node:buffer'
import { parseJson } from '../model/json.ts'
import { type Found, isTrouble, type Trouble, withFile } from './access.ts'
import { type LineSink, readLines } from './lines.ts'
import { beginTail } from './tail.ts'
import type { Tally } from './tally.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export interface Progress {
  (path: string, bytesRead: number, bytesTotal: number): void
}

/**
 * Reads a JSONL file record by record. What is not a JSON object is counted with its line and never thrown.
 *
 * @returns the trouble that kept the file from being read at all
 */
export function readJsonl(
  file: Found,
  tally: Tally,
  onRecord: (record: JsonObject, line: number) => void,
  progress?: Progress,
): Trouble | undefined {
  return withFile(file, (fd, bytes) => {
    const tail = beginTail(file, fd, bytes, tally)
    if (isTrouble(tail)) return tail
    const sink = lineSink(tally, onRecord, progress && ((read) => progress(file.path, read, bytes)))
    readLines(fd, sink, bytes, tail)
    return undefined
  })
}

/** From the first byte of a line to behind the last one of another. */
export interface ByteRange {
  from: number
  to: number
}

/** Reads a part of such a file, whose lines are counted from 1 on. */
export function readJsonlPart(
  file: Found,
  { from, to }: ByteRange,
  tally: Tally,
  onRecord: (record: JsonObject, line: number) => void,
  onProgress: (bytesRead: number) => void,
): Trouble | undefined {
  return withFile(file, (fd) => {
    readLines(fd, lineSink(tally, onRecord, onProgress), to, { from, lines: 0 })
    return undefined
  })
}

function lineSink(
  tally: Tally,
  onRecord: (record: JsonObject, line: number) => void,
  progress: ((bytesRead: number) => void) | undefined,
): LineSink {
  return {
    line(buffer, start, end, number, isLast) {
      tally.lines += 1
      readLine(buffer, start, end, number, isLast, tally, onRecord)
    },
    tooLong(number) {
      tally.lines += 1
      tally.skip('line-too-long', number)
    },
    ...(progress && { progress }),
  }
}

const REPLACEMENT = '\uFFFD'

function readLine(
  buffer: Buffer,
  start: number,
  end: number,
  number: number,
  isLast: boolean,
  tally: Tally,
  onRecord: (record: JsonObject, line: number) => void,
): void {
  const first = skipBlanks(buffer, start, end)
  if (first === end) return
  const text = buffer.toString('utf8', first, end)
  // Decoding marks broken bytes with U+FFFD; only then is the slower check worth its time.
  if (text.includes(REPLACEMENT) && !isUtf8(buffer.subarray(first, end))) {
    tally.skip('not-utf8', number)
    return
  }
  const value = canBeJson(text) ? parseJson(text) : undefined
  if (isJsonObject(value)) {
    tally.records += 1
    onRecord(value, number)
  } else if (value !== undefined) tally.skip('not-an-object', number, text)
  else if (text.trim() !== '') tally.skip(isLast ? 'possibly-cut' : 'not-json', number, text)
}

const SPACE = 0x20

/** Where a line begins: past blanks, and past tabs and their like. */
function skipBlanks(buffer: Buffer, start: number, end: number): number {
  let at = start
  for (let byte = buffer[at]; at < end && byte !== undefined; byte = buffer[++at])
    if (byte !== SPACE && (byte < 0x09 || byte > 0x0d)) break
  return at
}

/** What a JSON value ends with, by what it begins with; any other begin is a number's, or no JSON. */
const ENDS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '"': '"', t: 'e', f: 'e', n: 'l' }

/** By its ends alone: an exception costs ten times as much as reading a good line. */
function canBeJson(text: string): boolean {
  const last = text.trimEnd().at(-1) ?? ''
  const end = ENDS[text.charAt(0)]
  return end === undefined ? /^[-\d]/.test(text) && /\d/.test(last) : last === end
}
