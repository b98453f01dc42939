import { recordOf } from './cells.ts'
import { type TableColumns, columnsOf } from './delimited.ts'
import type { JsonObject } from './jsonl.ts'

/**
 * Reads tab-separated values: the first row names the columns, unless it is plainly a row itself.
 *
 * No CSV library: text/tab-separated-values (IANA) knows no quoting, so a line splits at its tabs and that is all. A
 * CSV parser would take a quotation mark in a description for the begin of a quoted cell.
 */
export class TsvReader {
  #columns: TableColumns | undefined

  /** @returns the row as a record, or `undefined` for the heading and blank lines */
  read(line: string): JsonObject | undefined {
    if (line.trim() === '') return undefined
    const cells = line.split('\t')
    if (this.#columns === undefined) {
      this.#columns = columnsOf(cells)
      if (!this.#columns.isRow) return undefined
    }
    const { names } = this.#columns
    // By the row's cells: a heading may name a hundred thousand columns, and rows be short.
    return recordOf(cells.slice(0, names.length).map((cell, index) => [names[index] ?? '', cell.trim()]))
  }
}

/** Whether a text looks like a table with tabs: a heading of several names, and as many cells in the next line. */
export function looksLikeTsv(text: string): boolean {
  const [first = '', second] = text.split(/\r?\n/, 3)
  const width = first.split('\t').length
  if (width < 2 || /^\s*[{["]/.test(first)) return false
  return second === undefined || second === '' || second.split('\t').length === width
}
