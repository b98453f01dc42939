/** A text that tells of a time, but not which. */
export type OddTime = 'year-last' | 'time-of-day'

/** `03/04/2026`, `3.4.2026 14:05`, `12/31/26`: whether the day or the month comes first differs from land to land. */
const YEAR_LAST = /^\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d{2})|([.-])\d{1,2}\1\d{4})(?![\d.])/
const TIME_OF_DAY = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?$/i

export function oddTimeOf(value: unknown): OddTime | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  if (YEAR_LAST.test(text)) return 'year-last'
  return TIME_OF_DAY.test(text) ? 'time-of-day' : undefined
}
