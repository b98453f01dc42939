import fs from 'node:fs'
import type { Found, Trouble } from './access.ts'
import { noLineInTail } from './causes.ts'
import { type Encoding, encodingAt } from './encoding.ts'
import type { Tally } from './tally.ts'

/** The newest part of a file: what is read of one that is larger than `max-file-size`. */
export interface Tail {
  /** The byte where its first line begins. */
  from: number
  /** Lines before it, so that a line keeps its number. */
  lines: number
}

export const WHOLE: Tail = { from: 0, lines: 0 }

/** Where reading an open file begins; what lies before it is counted as not read. */
export function beginTail(
  { path, mostBytes }: Found,
  fd: number,
  bytes: number,
  tally: Tally,
): Tail | Trouble {
  if (mostBytes === undefined || bytes <= mostBytes) return WHOLE
  const encoding = encodingAt(fd)
  const from = nextLine(fd, bytes - mostBytes, bytes, encoding)
  if (from === undefined) return { path, kind: 'unreadable', ...noLineInTail(bytes, mostBytes) }
  tally.unread = { bytes: from, of: bytes }
  return { from, lines: countLineFeeds(fd, from, encoding) }
}

/** Where the first line begins at or behind `start`; `undefined` where none does. */
export function nextLine(fd: number, start: number, bytes: number, encoding: Encoding): number | undefined {
  let from: number | undefined
  eachLineFeed(fd, Math.max(0, start - WIDTH[encoding]), bytes, encoding, (end) => {
    if (end < start) return true
    from = end
    return false
  })
  return from === bytes ? undefined : from
}

function countLineFeeds(fd: number, bytes: number, encoding: Encoding): number {
  let count = 0
  eachLineFeed(fd, 0, bytes, encoding, () => {
    count += 1
    return true
  })
  return count
}

const WIDTH: Record<Encoding, 1 | 2> = { utf8: 1, utf16le: 2, utf16be: 2 }
const CHUNK_BYTES = 1024 ** 2
const LF = 0x0a

/** @param visit gets where the line feed ends, and says whether to go on */
function eachLineFeed(
  fd: number,
  start: number,
  end: number,
  encoding: Encoding,
  visit: (end: number) => boolean,
): void {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  // The two bytes of a sign begin at an even one.
  const even = start - (start % WIDTH[encoding])
  for (let at = even, got = -1; at < end && got !== 0; at += got) {
    got = fs.readSync(fd, buffer, 0, Math.min(CHUNK_BYTES, end - at), at)
    const piece = buffer.subarray(0, got)
    for (let lf = piece.indexOf(LF); lf !== -1; lf = piece.indexOf(LF, lf + 1))
      if (isLineFeed(piece, lf, encoding) && !visit(at + lf + (encoding === 'utf16le' ? 2 : 1))) return
  }
}

function isLineFeed(piece: Buffer, at: number, encoding: Encoding): boolean {
  if (encoding === 'utf8') return true
  return encoding === 'utf16le' ? at % 2 === 0 && piece[at + 1] === 0 : at % 2 === 1 && piece[at - 1] === 0
}
