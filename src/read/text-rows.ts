import { stripVTControlCharacters } from 'node:util'
import { recordOf, splitAtBars } from './cells.ts'
import type { JsonObject } from './jsonl.ts'

/**
 * Rows of a text log: lines that begin with a time, or name one, and hold two or more `key=value`, as logfmt has them
 * (`ts=... status=ok note="two words"`) or between bars (`- 2026-09-21 06:00:00 | status=ok | note=two words`).
 */

/** The name of a time that stands without one. */
export const TIME = 'timestamp'

const LEAST_PAIRS = 2
const NAME = String.raw`[A-Za-z_][\w.-]{0,99}`
const TIME_NAMES: ReadonlySet<string> = new Set(['ts', 'time', 'date', TIME, 't', 'at'])
const DATE = String.raw`\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?`
const LEADING_TIME = new RegExp(String.raw`^(?:\[(${DATE})\]|(${DATE})(?=[\s|,]|$))[\s|,:-]*`)
const WHOLE_TIME = new RegExp(String.raw`^\[?(${DATE})\]?$`)
const WHOLE_PAIR = new RegExp(String.raw`^(${NAME})\s*=\s*(.*)$`)
const PAIR = new RegExp(String.raw`(?<=^|\s)(${NAME})=(?:"((?:[^"\\]|\\.)*)"|([^\s"]*))(?=\s|$)`, 'g')

/** The row of a line, or `undefined` where it is none. What stands beside the pairs is its `message`. */
export function readTextRow(line: string): JsonObject | undefined {
  const text = stripVTControlCharacters(line)
    .trim()
    .replace(/^[-*+]\s+/, '')
  const lead = LEADING_TIME.exec(text)
  const time = lead?.[1] ?? lead?.[2]
  const rest = text.slice(lead?.[0].length ?? 0)
  const { pairs, words } = rest.includes(' | ') ? pairsBetweenBars(rest) : pairsBetweenBlanks(rest)
  if (pairs.length < LEAST_PAIRS) return undefined
  if (time === undefined && !pairs.some(([name]) => TIME_NAMES.has(name.toLowerCase()))) return undefined
  const named = [
    ...(time === undefined ? [] : [[TIME, time] as const]),
    ['message', words] as const,
    ...pairs,
  ]
  return recordOf(named)
}

type Pairs = { pairs: (readonly [name: string, value: string])[]; words: string }

function pairsBetweenBlanks(text: string): Pairs {
  const pairs = [...text.matchAll(PAIR)].map(
    ([, name = '', quoted, plain = '']) =>
      [name, quoted === undefined ? plain.replace(/[,;]$/, '') : quoted.replace(/\\(.)/g, '$1')] as const,
  )
  return { pairs, words: text.replace(PAIR, '').replace(/\s+/g, ' ').trim() }
}

function pairsBetweenBars(text: string): Pairs {
  const pairs: Pairs['pairs'] = []
  const words: string[] = []
  for (const cell of splitAtBars(text)) {
    const pair = readPair(cell)
    if (pair === undefined) words.push(cell)
    else pairs.push(pair)
  }
  return { pairs, words: words.join(' | ') }
}

/** A cell that is one `key=value`. */
export function readPair(cell: string): readonly [name: string, value: string] | undefined {
  const [, name, value = ''] = WHOLE_PAIR.exec(cell) ?? []
  return name === undefined ? undefined : [name, value.replace(/^"(.*)"$/, '$1')]
}

/** The time that a cell is. */
export function readTime(cell: string): string | undefined {
  return WHOLE_TIME.exec(cell)?.[1]
}

const SAMPLE_LINES = 500

/** Whether a text has such rows: two of them, or nothing else. A line that begins as JSON makes it none. */
export function looksLikeText(text: string): boolean {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '')
  if (lines.some((line) => line.trimStart().startsWith('{'))) return false
  const rows = lines.filter((line) => readTextRow(line) !== undefined).length
  return rows >= 2 || (rows === 1 && lines.length === 1)
}
