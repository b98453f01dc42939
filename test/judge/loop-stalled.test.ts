import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { judgeRetro } from '../../src/introspect.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { MICROS_PER_DAY, parseInstant } from '../../src/model/time.ts'
import { cycleOf, retroOf } from '../analyse/cycles.ts'

/** A Monday, on which the loop is free. */
const FREE_MONDAY = parseInstant('2026-09-14T00:00:00Z') ?? 0
const HOUR = MICROS_PER_DAY / 24

/** Ten cycles from 8 to 18 on each weekday of six weeks, up to the Friday before. */
function weekdayLoop(): Cycle[] {
  return Array.from({ length: 42 }, (_, index) => 42 - index)
    .filter((daysBefore) => daysBefore % 7 > 2 || daysBefore % 7 === 0)
    .flatMap((daysBefore) =>
      Array.from({ length: 10 }, (_, index) =>
        cycleOf({
          at: FREE_MONDAY - daysBefore * MICROS_PER_DAY + (8 + index) * HOUR,
          outcome: index % 5 === 0 ? 'F' : 'S',
          seconds: 300,
        }),
      ),
    )
}

function reportAfter(days: number): Insights {
  return judgeRetro(retroOf(weekdayLoop()), {}, FREE_MONDAY + days * MICROS_PER_DAY)
}

function stallOf(insights: Insights): string | undefined {
  return insights.recommendations.find(({ rule }) => rule === 'loop-stalled')?.severity
}

test('on the morning after a free Monday nothing has stopped', () => {
  const insights = reportAfter(1.25)
  assert.equal(stallOf(insights), 'low')
  assert.doesNotMatch(insights.headline, /stopped/)
  assert.notEqual(insights.verdict, 'worse')
})

test('after two free days the loop needs a look, after three it has stopped', () => {
  const second = reportAfter(2.25)
  assert.deepEqual([stallOf(second), second.verdict], ['medium', 'watch'])
  const third = reportAfter(3.25)
  assert.deepEqual([stallOf(third), third.verdict], ['high', 'worse'])
  assert.equal(third.headline, 'Loop stopped: no cycle for 5 days')
})
