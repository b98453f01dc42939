import { recordOf } from './cells.ts'
import { columnsOf } from './delimited.ts'
import type { Row } from './formats/format.ts'

/**
 * Tables whose cells may be quoted (RFC 4180): CSV, also with semicolons or tabs, as spreadsheets and `csv` modules write.
 *
 * No library: a log's cells are plain, and each row needs the line where it begins.
 */

const DELIMITERS = [',', ';', '\t', '|']

interface TableLine {
  cells: string[]
  /** 1-based. */
  line: number
}

/** The rows of a table, by its heading where it has one. */
export function csvRows(text: string): Row[] {
  const lines = linesOf(text, delimiterOf(text)).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = lines
  if (first === undefined) return []
  const { names, isRow } = columnsOf(first.cells)
  return lines.slice(isRow ? 0 : 1).map(({ cells, line }) => ({
    record: recordOf(cells.slice(0, names.length).map((cell, index) => [names[index] ?? '', cell])),
    line,
  }))
}

/** Whether cells of a table with tabs are quoted: only so each of its rows is as wide as its heading. */
export function isQuotedTable(text: string): boolean {
  if (!text.includes('\t"') && !text.includes('\n"')) return false
  const whole = linesOf(text, '\t').slice(0, -1)
  const width = whole[0]?.cells.length
  const isSplit = text.split('\n', whole.length).some((line) => line.split('\t').length !== width)
  return isSplit && whole.length > 1 && whole.every(({ cells }) => cells.length === width)
}

/** What parts the heading into most cells. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const cells = (delimiter: string): number => first.split(delimiter).length
  return DELIMITERS.toSorted((a, b) => cells(b) - cells(a))[0] ?? ','
}

function linesOf(text: string, delimiter: string): TableLine[] {
  const lines: TableLine[] = []
  let line = 1
  for (let at = 0; at < text.length;) {
    const row: TableLine = { cells: [], line }
    lines.push(row)
    for (let isOpen = true; isOpen;) {
      const cell = readCell(text, at, delimiter)
      row.cells.push(cell.text)
      line += cell.breaks
      isOpen = text[cell.end] === delimiter
      at = cell.end + 1
    }
    line += 1
  }
  return lines
}

interface TableCell {
  text: string
  /** Where the delimiter, the line feed or the end of the text stands. */
  end: number
  /** TableLine feeds in it. */
  breaks: number
}

function readCell(text: string, from: number, delimiter: string): TableCell {
  const close = text[from] === '"' ? closeOf(text, from + 1) : -1
  if (close === -1) {
    const end = endOf(text, from, delimiter)
    return { text: text.slice(from, end).trim(), end, breaks: 0 }
  }
  const quoted = text.slice(from + 1, close)
  return {
    text: quoted.replaceAll('""', '"').trim(),
    end: endOf(text, close + 1, delimiter),
    breaks: quoted.split('\n').length - 1,
  }
}

/** The quotation mark that ends a cell; a pair of them stands for one. -1 where none does: then it is a sign like any other. */
function closeOf(text: string, from: number): number {
  let close = text.indexOf('"', from)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close
}

function endOf(text: string, from: number, delimiter: string): number {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return end
}
