import { parseJson } from '../model/json.ts'
import type { SkippedLines, SkipReason } from '../model/retro.ts'
import type { Texts } from '../safe/texts.ts'
import {
  type BreakPlace,
  brokenLines,
  type ReadCause,
  cutLine,
  isText,
  listForLines,
  longLines,
  noIssues,
  noObjectLines,
  notUnicode,
} from './causes.ts'
import { breakOf } from './json-break.ts'

export const FIRST_LINES = 5
/** A list that goes on in the next line, or begins with an element; `[2026-09-21 06:00]` and `[INFO]` begin a line of text. */
const LIST_START = /^\[\s*(?:$|[[{"\]])/
/** As much of a line as tells. */
const START = 20
/** Of more broken lines nobody says whether they break alike: to find the place takes longer than to read a line. */
const MOST_PLACES = 1000

/** What was counted of one part of a file. */
export interface BadCounts {
  byReason: ReadonlyMap<SkipReason, SkippedLines>
  count: number
  places: number
  isAlike: boolean
  first?: FirstBad
}

interface FirstBad {
  text: string
  place: BreakPlace | undefined
}

/** The lines, or elements of a list, that could not be used, and where they break. */
export class BadLines {
  readonly byReason = new Map<SkipReason, SkippedLines>()
  count = 0
  readonly #texts: Texts
  #first: FirstBad | undefined
  #places = 0
  #isAlike = true

  constructor(texts: Texts) {
    this.#texts = texts
  }

  /** What was counted, so that it can be handed to another thread. */
  get counts(): BadCounts {
    return {
      byReason: this.byReason,
      count: this.count,
      places: this.#places,
      isAlike: this.#isAlike,
      ...(this.#first && { first: this.#first }),
    }
  }

  /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
  join({ byReason, count, places, isAlike, first }: BadCounts, before: number): void {
    this.count += count
    for (const [reason, part] of byReason) {
      const lines = this.#linesOf(reason)
      lines.count += part.count
      const left = FIRST_LINES - lines.firstLines.length
      lines.firstLines.push(...part.firstLines.slice(0, left).map((line) => line + before))
    }
    if (first === undefined) return
    const { place } = first
    const moved = { ...first, place: place && { ...place, line: place.line + before } }
    this.#first ??= moved
    this.#places += places
    this.#isAlike &&= isAlike && this.#places <= MOST_PLACES && place?.column === this.#first.place?.column
  }

  #linesOf(reason: SkipReason): SkippedLines {
    const known = this.byReason.get(reason)
    if (known !== undefined) return known
    const lines = { count: 0, firstLines: [] }
    this.byReason.set(reason, lines)
    return lines
  }

  /** @param text of what is no JSON, or no object */
  add(reason: SkipReason, line: number, text?: string): void {
    this.count += 1
    const lines = this.#linesOf(reason)
    lines.count += 1
    if (lines.firstLines.length < FIRST_LINES) lines.firstLines.push(line)
    if (text !== undefined) this.#look(text, line)
  }

  #look(text: string, line: number): void {
    this.#places += 1
    if (this.#places > MOST_PLACES) {
      this.#isAlike = false
      return
    }
    const place = placeOfBreak(text, line, this.#texts)
    this.#first ??= { text: text.trim().slice(0, START), place }
    this.#isAlike &&= place !== undefined && place.column === this.#first.place?.column
  }

  /** What is wrong with most of them. @param records that were read beside them */
  cause(records: number): ReadCause | undefined {
    const [most] = [...this.byReason].toSorted(([, a], [, b]) => b.count - a.count)
    if (most === undefined) return undefined
    const bad = { count: this.count, lines: this.count + records, line: most[1].firstLines[0] ?? 1 }
    switch (most[0]) {
      case 'not-utf8':
        return notUnicode(bad)
      case 'line-too-long':
        return longLines(bad)
      case 'not-an-issue':
        return noIssues(bad)
      case 'not-json':
      case 'possibly-cut':
      case 'not-an-object':
        return this.#causeOfText(most[0], bad, records)
    }
  }

  #causeOfText(
    reason: 'not-json' | 'possibly-cut' | 'not-an-object',
    bad: { count: number; lines: number; line: number },
    records: number,
  ): ReadCause {
    const { text = '', place } = this.#first ?? {}
    const isList = reason === 'not-an-object' ? text.startsWith('[') : LIST_START.test(text)
    if (records === 0 && isList) return listForLines(reason !== 'not-an-object')
    if (reason === 'not-an-object') return noObjectLines(bad)
    if (records === 0 && !text.startsWith('{')) return isText(bad.lines)
    if (reason === 'possibly-cut' && records > 0) return cutLine(bad)
    return brokenLines(bad, place, this.#isAlike && bad.count > 1)
  }
}

/**
 * Where a text that is no JSON breaks; `undefined` where that is too far behind to look.
 *
 * @param line where the text begins, 1-based
 */
export function placeOfBreak(text: string, line: number, texts: Texts): BreakPlace | undefined {
  const at = breakOf(text)
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  const isEnd = at >= text.trimEnd().length
  return {
    line: line + before.length - 1,
    column: (before.at(-1) ?? '').length + 1,
    char: isEnd ? '' : texts.name(String.fromCodePoint(text.codePointAt(at) ?? 0)),
  }
}

/** Whether what stands before the break is JSON already, and another value begins there. */
export function isFollowedByValue(text: string): boolean {
  const at = breakOf(text)
  return at !== undefined && /^[{[]/.test(text.slice(at)) && parseJson(text.slice(0, at)) !== undefined
}
