import { isUtf8 } from 'node:buffer'
import fs from 'node:fs'
import { type Found, isTrouble, openFile, type Trouble } from './access.ts'
import { readLines } from './lines.ts'
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
  const opened = openFile(file)
  if (isTrouble(opened)) return opened
  const { fd, bytes } = opened
  try {
    if (isUtf16(fd)) return { path: file.path, kind: 'unreadable', say: 'is UTF-16; save it as UTF-8' }
    tally.lines = readLines(fd, {
      line: (buffer, start, end, number, isLast) =>
        readLine(buffer, start, end, number, isLast, tally, onRecord),
      tooLong: (number) => tally.skip('line-too-long', number),
      ...(progress && { progress: (read: number) => progress(file.path, read, bytes) }),
    })
    return undefined
  } finally {
    fs.closeSync(fd)
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
  const text = buffer.toString('utf8', start, end)
  // Decoding marks broken bytes with U+FFFD; only then is the slower check worth its time.
  if (text.includes(REPLACEMENT) && !isUtf8(buffer.subarray(start, end))) {
    tally.skip('not-utf8', number)
    return
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (text.trim() !== '') tally.skip(isLast ? 'possibly-cut' : 'not-json', number)
    return
  }
  if (!isJsonObject(value)) {
    tally.skip('not-an-object', number)
    return
  }
  tally.records += 1
  onRecord(value, number)
}

function isUtf16(fd: number): boolean {
  const start = Buffer.alloc(2)
  if (fs.readSync(fd, start, 0, 2, 0) < 2) return false
  return (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
}
