import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisOf, cycleOf, DAY, NOW } from './cycles.ts'

const NOTHING = {
  reviewed: 0,
  refined: 0,
  created: 0,
  closed: 0,
  advisorAvailable: false,
  advisorFeedback: '',
}

test('ages, gaps and the cycles since; runs without a time or in the future do not count', () => {
  const { triageState } = analysisOf([cycleOf({ daysAgo: 6 }), cycleOf({ daysAgo: 2, outcome: 'U' })], {
    deepTriages: [5, 3, 9, -1].map((daysAgo) => ({ ...NOTHING, at: NOW - daysAgo * DAY })),
    triages: [
      { at: NOW - DAY, counts: new Map([['queue_size', 4]]), scores: new Map() },
      { at: NOW - 2 * DAY, counts: new Map([['queue_size', 6]]), scores: new Map() },
      { at: undefined, counts: new Map([['queue_size', 9]]), scores: new Map() },
    ],
  })
  assert.equal(triageState.deepTriageAgeDays, 3)
  assert.equal(triageState.triageAgeDays, 1)
  assert.deepEqual(triageState.deepTriageGaps, [4, 2])
  assert.equal(triageState.cyclesSinceDeepTriage, 1)
  assert.deepEqual(
    triageState.queue.map(({ counts }) => counts.get('queue_size')),
    [6, 4],
  )
  assert.equal(triageState.scores, undefined)
})

test('a cycle is joined with its task’s newest score from before it', () => {
  const outcomes = 'SSSSSSSSSSSSFFFFFFFFFFFF'
  const cycles = Array.from(outcomes, (outcome, index) =>
    cycleOf({ daysAgo: 5 - index * 0.1, outcome, task: outcome === 'S' ? 1 : '2' }),
  )
  const { triageState } = analysisOf(cycles, {
    triages: [
      { at: NOW - 20 * DAY, counts: new Map(), scores: new Map([['1', 2]]) },
      {
        at: NOW - 10 * DAY,
        counts: new Map(),
        scores: new Map([
          ['1', 8],
          ['2', 3],
        ]),
      },
      { at: NOW - DAY, counts: new Map(), scores: new Map([['1', 1]]) },
    ],
  })
  assert.equal(triageState.scores?.split, 7)
  assert.deepEqual(triageState.scores.high, { k: 12, n: 12 })
  assert.deepEqual(triageState.scores.low, { k: 0, n: 12 })
  assert.equal(triageState.scores.advantage, 'clear')
})
