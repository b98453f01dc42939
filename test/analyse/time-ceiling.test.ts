import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CEILING, findTimeCeiling, type TimeCeiling } from '../../src/analyse/time-ceiling.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { analysisOf, cycleOf, DAY, NOW } from './cycles.ts'

function ceilingOf(...cycles: Cycle[]): TimeCeiling | undefined {
  return findTimeCeiling(analysisOf(cycles.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))).timeline, CEILING)
}

/** Three failures a day from one day to another, all as long. */
function failures(from: number, to: number, seconds: number): Cycle[] {
  return Array.from({ length: Math.round((from - to) * 3) }, (_, index) =>
    cycleOf({ daysAgo: from - index / 3, outcome: 'F', seconds }),
  )
}

function sinceDaysAgo(...cycles: Cycle[]): number | undefined {
  const since = ceilingOf(...cycles)?.since
  return since === undefined ? undefined : Math.round((NOW - since) / DAY)
}

const successes = Array.from({ length: 80 }, (_, index) =>
  cycleOf({ daysAgo: 80 - index, seconds: 200 + index }),
)

test('a ceiling lies where the most failures end; what is shorter is told from it', () => {
  const ceiling = ceilingOf(...successes, ...failures(5, 0, 600), ...failures(2, 0, 90))
  assert.deepEqual(
    [ceiling?.seconds, ceiling?.low, ceiling?.high, ceiling?.reached.length, ceiling?.shorter.length],
    [600, 600, 600, 15, 20],
  )
})

test('it began with the first failure at it after the last one above it', () => {
  const longer = [cycleOf({ daysAgo: 30, outcome: 'F', seconds: 900 })]
  assert.equal(sinceDaysAgo(...successes, ...longer, ...failures(5, 0, 600)), 5)
  const chance = cycleOf({ daysAgo: 40, outcome: 'F', seconds: 600 })
  assert.equal(sinceDaysAgo(...successes, chance, ...longer, ...failures(5, 0, 600)), 5)
})

test('one failure above it since then does not make it younger', () => {
  const longer = [30, 1].map((daysAgo) => cycleOf({ daysAgo, outcome: 'F', seconds: 900 }))
  assert.equal(sinceDaysAgo(...successes, ...longer, ...failures(12, 0, 600)), 12)
})

test('without a longer failure before, two weeks without any at it show when it began', () => {
  assert.equal(sinceDaysAgo(...successes, ...failures(12, 0, 600)), 12)
})

test('nobody knows when it began where the log is as old as it is', () => {
  assert.equal(sinceDaysAgo(...successes, ...failures(79, 0, 600)), undefined)
  assert.equal(ceilingOf(...successes, ...failures(79, 0, 600))?.seconds, 600)
})

test('nothing before the last two weeks makes a ceiling, and four failures are none', () => {
  assert.equal(ceilingOf(...successes, ...failures(30, 15, 600)), undefined)
  assert.equal(ceilingOf(...successes, ...failures(1.34, 0, 600)), undefined)
  assert.equal(ceilingOf(...successes, ...failures(1.67, 0, 600))?.reached.length, 5)
})
