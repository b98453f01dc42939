import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRetro } from '../../src/introspect.ts'
import { cycleOf, NOW, retroOf } from './cycles.ts'

const MINUTE_DAYS = 1 / 1440

/** How many of two cycles, an hour ago and at this many minutes after now, each block counts. */
function countsAt(minutes: number) {
  const cycles = [cycleOf({ daysAgo: 1 / 24 }), cycleOf({ daysAgo: -minutes * MINUTE_DAYS })]
  const sources = [
    {
      role: 'cycles' as const,
      path: 'cycles.jsonl',
      state: 'read' as const,
      problem: undefined,
      lines: 2,
      records: 2,
      skipped: new Map(),
      coerced: new Map(),
      duplicates: 0,
      leftOut: 0,
      format: 'native',
      formatReason: undefined,
      warnings: [],
    },
  ]
  const insights = judgeRetro(retroOf(cycles, { sources }), {}, NOW)
  const trends = insights.trends as unknown as { recent_7d: { count: number } }
  return {
    window: insights.window.decided,
    recent: trends.recent_7d.count,
    week: insights.weeks.at(-1)?.decided,
    drawn: insights.recent_cycles.length,
    future: insights.data_quality.future,
    futureOfFile: insights.data_quality.sources[0]?.future,
  }
}

test('what another clock dates a few minutes ahead is of now, in every block', () => {
  assert.deepEqual(countsAt(5), { window: 2, recent: 2, week: 2, drawn: 2, future: 0, futureOfFile: 0 })
})

test('what is dated later than that is of the future, in every block', () => {
  assert.deepEqual(countsAt(6), { window: 1, recent: 1, week: 1, drawn: 1, future: 1, futureOfFile: 1 })
})

test('the edges of a window belong to it, and to no other', () => {
  const cycles = [14, 7, 0].map((daysAgo) => cycleOf({ daysAgo }))
  const { window, baseline } = judgeRetro(retroOf(cycles), {}, NOW)
  assert.deepEqual([window.decided, window.previous.decided, baseline.decided], [2, 1, 1])
})
