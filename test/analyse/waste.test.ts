import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisOf, cycleOf } from './cycles.ts'

test('what failed cycles of the window took, by kind, reason and task', () => {
  const { waste } = analysisOf([
    cycleOf({ daysAgo: 9, outcome: 'F', seconds: 1000, task: 1 }),
    cycleOf({ outcome: 'S', seconds: 300, tokens: 50, task: 1 }),
    cycleOf({
      outcome: 'F',
      seconds: 100,
      tokens: 20,
      costUsd: 0.5,
      task: 1,
      reason: 'tests failed: 3 of 41',
    }),
    cycleOf({ outcome: 'F', seconds: 200, task: 2, kind: 'bug', reason: 'tests failed: 4 of 41' }),
    cycleOf({ outcome: 'F', reason: 'merge conflict' }),
    cycleOf({ outcome: 'U', seconds: 999 }),
  ])
  assert.deepEqual(waste.failed, { cycles: 3, seconds: 300, tokens: 20, costUsd: 0.5 })
  assert.deepEqual(waste.all, { cycles: 4, seconds: 600, tokens: 70, costUsd: 0.5 })
  assert.equal(waste.share, 0.5)
  assert.deepEqual(
    waste.byKind.map(({ key, cycles, seconds }) => [key, cycles, seconds]),
    [
      ['bug', 1, 200],
      ['unknown', 2, 100],
    ],
  )
  assert.deepEqual(
    waste.byReason.map(({ cycles, seconds }) => [cycles, seconds]),
    [
      [2, 300],
      [1, 0],
    ],
  )
  assert.deepEqual(
    waste.byTask.map(({ key }) => key),
    ['2', '1'],
  )
})

test('no seconds, no share', () => {
  assert.equal(analysisOf([cycleOf({ outcome: 'F' })]).waste.share, undefined)
})
