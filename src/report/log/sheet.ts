import type { createColors } from 'picocolors'
import { moreText } from '../parts/totals.ts'

export interface LogSection {
  title: string
  lines: string[]
}

/** What lines are made for: columns at most, and colours or none. */
export interface Sheet {
  width: number
  style: ReturnType<typeof createColors>
}

/** Rows that a table of the log has; what it leaves out is counted. */
export const MOST_LISTED = 12

/** The line under a list that does not have all. */
export function more(total: number, places: { shown: number; listed: number }, what = ''): string[] {
  const text = moreText(total, places)
  return text === '' ? [] : [`${text}${what}`]
}
