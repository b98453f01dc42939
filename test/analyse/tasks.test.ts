import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisOf, cycleOf } from './cycles.ts'

test('a success ends a streak, and the task is solved until it fails again', () => {
  const outcomes = { a: 'FFFS', b: 'FFSF', c: 'FS', d: 'FFF' }
  const cycles = Object.entries(outcomes).flatMap(([task, text]) =>
    Array.from(text, (outcome, index) => cycleOf({ daysAgo: 5 - index, outcome, task, seconds: 10 })),
  )
  const { tasks } = analysisOf(cycles)
  assert.deepEqual(
    tasks.solved.map(({ key, endedStreak }) => [key, endedStreak]),
    [['a', 3]],
  )
  assert.deepEqual(
    tasks.repeated.map(({ key, tries, successes, streak, failedSeconds }) => [
      key,
      tries,
      successes,
      streak,
      failedSeconds,
    ]),
    [
      ['a', 4, 1, 0, 30],
      ['b', 4, 1, 1, 30],
      ['c', 2, 1, 0, 10],
      ['d', 3, 0, 3, 30],
    ],
  )
})

test('7 and "7" are one task; only the window counts for what can be saved', () => {
  const { tasks } = analysisOf([
    cycleOf({ daysAgo: 9, outcome: 'F', task: 7, seconds: 10, reason: 'first' }),
    cycleOf({ daysAgo: 2, outcome: 'F', task: '7', seconds: 5, reason: 'second' }),
  ])
  assert.equal(tasks.repeated.length, 1)
  assert.equal(tasks.repeated[0]?.failedSeconds, 15)
  assert.equal(tasks.repeated[0].failedSecondsInWindow, 5)
  assert.deepEqual(tasks.repeated[0].lastReasons, ['first', 'second'])
})
