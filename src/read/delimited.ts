import { parseInstant } from '../model/time.ts'
import { readTime, TIME } from './text-rows.ts'

/** The columns of a table between tabs or other marks, by the cells of its first line. */
export interface TableColumns {
  names: readonly string[]
  /** The first line is a row itself: a table without a heading. */
  isRow: boolean
}

const HASH = /^[0-9a-f]{40}$/

/** A heading holds no time and no hash of a commit; where the first line does, columns are named by their places. */
export function columnsOf(first: readonly string[]): TableColumns {
  const cells = first.map((cell) => cell.trim())
  const isRow = cells.some((cell) => HASH.test(cell) || isTime(cell))
  if (!isRow) return { names: cells, isRow }
  const time = cells.findIndex(isTime)
  return { names: cells.map((_, at) => (at === time ? TIME : `column${at + 1}`)), isRow }
}

function isTime(cell: string): boolean {
  return readTime(cell) !== undefined || (cell.length >= 10 && parseInstant(cell) !== undefined)
}
