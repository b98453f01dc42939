import fs from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** The bytes of an open file as UTF-8, whatever it is written in: what `>` of PowerShell 5 writes is UTF-16. */
export interface Utf8Reader {
  /** Puts the next bytes at `offset`, at most `room` (16 or more), and returns how many: 0 at the end. */
  read(into: Buffer, offset: number, room: number): number
  /** Where in the file the next bytes begin. */
  readonly taken: number
}

/** @param bytes where reading ends at most; @param from where it begins */
export function openUtf8(fd: number, bytes = Infinity, from = 0): Utf8Reader {
  const encoding = encodingAt(fd, bytes)
  return encoding === 'utf8' ? new PlainReader(fd, bytes, from) : new Utf16Reader(fd, bytes, from, encoding)
}

/** What an open file is written in. */
export function encodingAt(fd: number, bytes = Infinity): Encoding {
  const head = Buffer.alloc(Math.min(HEAD_BYTES, bytes))
  return encodingOf(head.subarray(0, fs.readSync(fd, head, 0, head.length, 0)))
}

/** Enough to see what every other byte is. */
const HEAD_BYTES = 1024

export type Encoding = 'utf8' | 'utf16le' | 'utf16be'

/** What a text is written in, by its byte order mark, or because every other byte of its letters is 0. */
export function encodingOf(head: Buffer): Encoding {
  const [first, second] = head
  if (first === 0xff && second === 0xfe) return 'utf16le'
  if (first === 0xfe && second === 0xff) return 'utf16be'
  const zeros: [number, number] = [0, 0]
  const even = head.length - (head.length % 2)
  for (let at = 0; at < even; at++) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  // A log in Chinese has the marks and names of JSON, too; and a 0 in the low place (U+4E00) is rare in any text.
  const isHigh = (high: 0 | 1): boolean =>
    even >= 4 &&
    head[high] === 0 &&
    head[1 - high] !== 0 &&
    zeros[high] * 6 >= even &&
    zeros[high] > 1 &&
    zeros[high] >= 4 * zeros[high === 0 ? 1 : 0]
  if (isHigh(1)) return 'utf16le'
  return isHigh(0) ? 'utf16be' : 'utf8'
}

class PlainReader implements Utf8Reader {
  readonly #fd: number
  readonly #bytes: number
  taken: number

  constructor(fd: number, bytes: number, from: number) {
    this.#fd = fd
    this.#bytes = bytes
    this.taken = from
  }

  read(into: Buffer, offset: number, room: number): number {
    const got = fs.readSync(this.#fd, into, offset, Math.min(room, this.#bytes - this.taken), this.taken)
    this.taken += got
    return got
  }
}

/** In no text: half a character of UTF-16 becomes a broken one of UTF-8, which whoever reads the lines counts. */
const BROKEN = Buffer.of(0xff)
const LONE_HALF = /(\p{Surrogate})/u
const BOM = '\uFEFF'

class Utf16Reader implements Utf8Reader {
  readonly #fd: number
  readonly #bytes: number
  readonly #isBigEndian: boolean
  readonly #decoder = new StringDecoder('utf16le')
  #piece = Buffer.alloc(0)
  #isEnd = false
  taken: number

  constructor(fd: number, bytes: number, from: number, encoding: 'utf16le' | 'utf16be') {
    this.#fd = fd
    this.#bytes = bytes
    this.taken = from
    this.#isBigEndian = encoding === 'utf16be'
  }

  read(into: Buffer, offset: number, room: number): number {
    let at = offset
    while (at === offset && !this.#isEnd) {
      const isStart = this.taken === 0
      // Two bytes become three at most, and four that the piece before kept back become four.
      const held = this.#fill(Math.floor((room - 8) / 3) * 2)
      const whole = held - (held % 2)
      const piece = this.#piece.subarray(0, whole)
      if (this.#isBigEndian) piece.swap16()
      const text = held === 0 ? this.#decoder.end() : this.#decoder.write(piece)
      at += writeText(isStart && text.startsWith(BOM) ? text.slice(1) : text, into, at)
      if (held !== whole) at += BROKEN.copy(into, at)
      this.#isEnd = held === 0
    }
    return at - offset
  }

  /** Whole pairs of bytes, but for the end of the file. */
  #fill(most: number): number {
    const wanted = Math.min(most, this.#bytes - this.taken)
    if (this.#piece.length < wanted) this.#piece = Buffer.allocUnsafe(wanted)
    let held = 0
    for (let got = -1; got !== 0 && held < wanted; held += got)
      got = fs.readSync(this.#fd, this.#piece, held, wanted - held, this.taken + held)
    this.taken += held
    return held
  }
}

function writeText(text: string, into: Buffer, offset: number): number {
  if (text.isWellFormed()) return into.write(text, offset)
  let at = offset
  for (const part of text.split(LONE_HALF))
    at += LONE_HALF.test(part) ? BROKEN.copy(into, at) : into.write(part, at)
  return at - offset
}
