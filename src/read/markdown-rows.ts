import { parseJson, stringifyJson } from '../model/json.ts'
import { recordOf, splitAtBars } from './cells.ts'
import type { Row } from './formats/format.ts'
import type { Slice } from './json-lists.ts'
import type { JsonObject } from './jsonl.ts'
import { readPair, readTime, TIME } from './text-rows.ts'

const EXAMPLE_HEADING = /\b(?:format|schema|template|example|fields)\b/i

/** A line outside of comments and fences. */
interface ProseLine {
  text: string
  line: number
  /** Under a heading that says how a line looks. */
  isExample: boolean
}

/**
 * The rows of a Markdown file: its JSON, which are lines that are an object (also as list items) and fenced blocks; else
 * its tables of one heading; else its list items of three or more cells between bars.
 *
 * What stands under a heading such as "Format" or "Schema" explains how a line looks, and comments are off; neither counts.
 */
export function markdownRows(text: string): (Slice | Row)[] {
  const slices: Slice[] = []
  const prose: ProseLine[] = []
  let fence: { mark: string; lines: string[]; line: number } | undefined
  let isExample = false
  let isComment = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (fence !== undefined) {
      if (!line.startsWith(fence.mark)) fence.lines.push(raw)
      else {
        if (!isExample) slices.push(...sliceFence(fence.lines, fence.line))
        fence = undefined
      }
      continue
    }
    if (isComment || line.startsWith('<!--')) {
      isComment = !line.includes('-->')
      continue
    }
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0]
    if (mark !== undefined) fence = { mark, lines: [], line: index + 2 }
    else if (/^#{1,6}\s/.test(line)) isExample = EXAMPLE_HEADING.test(line)
    else {
      slices.push(...sliceLine(line, index + 1))
      prose.push({ text: line, line: index + 1, isExample })
    }
  }
  if (fence !== undefined && !isExample) slices.push(...sliceFence(fence.lines, fence.line))
  if (slices.length > 0) return slices
  const tabled = tableRows(prose)
  return tabled.length > 0 ? tabled : listRows(prose)
}

/** One object over the lines of a block, a list of them, or one a line. */
function sliceFence(lines: string[], line: number): Slice[] {
  const text = lines.join('\n')
  const value = parseJson(text)
  if (Array.isArray(value)) return value.map((each) => ({ text: stringifyJson(each) ?? '', line }))
  if (value !== undefined) return [{ text, line }]
  return lines.flatMap((each, index) => sliceLine(each.trim(), line + index))
}

const ITEM = /^[-*+]\s+/

function sliceLine(line: string, number: number): Slice[] {
  const text = line.replace(ITEM, '').replace(/^`(.*)`$/, '$1')
  return text.startsWith('{') ? [{ text, line: number }] : []
}

/** The dashes under a heading, with one bar at least. */
const DASHES = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/

/** The rows of all tables that have the heading of the longest one; other tables tell of something else. */
function tableRows(prose: readonly ProseLine[]): Row[] {
  const byHeading = new Map<string, Row[]>()
  let columns: string[] | undefined
  for (const [index, { text, line, isExample }] of prose.entries()) {
    const above = prose[index - 1]
    if (DASHES.test(text) && above?.line === line - 1 && !isExample) {
      const heading = splitAtBars(above.text).map(plainCell)
      if (heading.length === splitAtBars(text).length) columns = heading
    } else if (!text.includes('|')) columns = undefined
    else if (columns !== undefined) {
      const cells = splitAtBars(text).slice(0, columns.length)
      const record = recordOf(cells.map((cell, at) => [nameAt(columns ?? [], at), plainCell(cell)]))
      const key = columns.join('\n')
      const rows = byHeading.get(key)
      if (rows === undefined) byHeading.set(key, [{ record, line }])
      else rows.push({ record, line })
    }
  }
  return [...byHeading.values()].toSorted((a, b) => b.length - a.length)[0] ?? []
}

const LEAST_CELLS = 3
const LONGEST_HEADING = 500

/**
 * Items of as many cells as most have, where two or more have; further bars are part of the last one. Their names are
 * those of a line such as "Format: `time | action | result`", or that of the pair that a cell is (`status=ok`), or
 * `timestamp` for a time in the first one, else `column2` by the place.
 */
function listRows(prose: readonly ProseLine[]): Row[] {
  const items = prose.flatMap(({ text, line, isExample }) => {
    const cells = ITEM.test(text) && !isExample ? splitAtBars(text.replace(ITEM, '')) : []
    return cells.length >= LEAST_CELLS ? [{ cells, line }] : []
  })
  const width = mostFrequent(items.map(({ cells }) => cells.length))
  const regular = items.filter(({ cells }) => cells.length >= width)
  if (regular.length < 2) return []
  const names = headingOf(prose, width)
  return regular.map(({ cells, line }) => {
    const joined = [...cells.slice(0, width - 1), cells.slice(width - 1).join(' | ')]
    return { record: itemRecord(joined, names), line }
  })
}

function itemRecord(cells: readonly string[], names: readonly string[]): JsonObject {
  return recordOf(
    cells.map((cell, index) => {
      const plain = plainCell(cell)
      const pair = readPair(plain)
      if (pair !== undefined) return pair
      const time = index === 0 && names.length === 0 ? readTime(plain) : undefined
      return time === undefined ? [nameAt(names, index), plain] : [TIME, time]
    }),
  )
}

/** The names in the first line that has as many cells and only words in them. */
function headingOf(prose: readonly ProseLine[], width: number): string[] {
  for (const { text } of prose) {
    if (text.length > LONGEST_HEADING) continue
    const spelt = /`([^`]*\|[^`]*)`/.exec(text)?.[1] ?? text
    const cells = splitAtBars(spelt.replace(ITEM, '')).map((cell) =>
      plainCell(cell).replace(/^<(.*)>$/, '$1'),
    )
    if (cells.length === width && cells.every((cell) => /^[A-Za-z][\w -]{0,39}$/.test(cell))) return cells
  }
  return []
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index] ?? ''
  return name === '' ? `column${index + 1}` : name
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? LEAST_CELLS
}

/** Without what makes a cell bold, code or a link. */
function plainCell(cell: string): string {
  return cell
    .replace(/^(\*\*|__|`|\*|_)(.+)\1$/, '$2')
    .replace(/^\[([^\]]*)\]\([^)]*\)$/, '$1')
    .trim()
}
