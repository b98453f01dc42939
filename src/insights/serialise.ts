import type { Insights } from './schema.ts'

/** The bytes of insights.json: two-space indent, one final newline, no lone surrogate. */
export function serialiseInsights(insights: Insights): string {
  return `${JSON.stringify(insights, wellFormed, 2)}\n`
}

/** For JSON.stringify. */
export function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}
