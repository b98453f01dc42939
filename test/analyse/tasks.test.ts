import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyseTasks } from '../../src/analyse/tasks.ts'
import { MICROS_PER_DAY } from '../../src/model/time.ts'
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

test('in an incident a failure says nothing of a task, and a success is one', () => {
  const cycles = Object.entries({ a: 'FFffF', b: 'FFsF', c: 'Fs', d: 'fsFF' }).flatMap(([task, text]) =>
    Array.from(text, (letter, index) =>
      cycleOf({
        daysAgo: 6 - index,
        outcome: letter.toUpperCase(),
        task,
        seconds: letter === letter.toUpperCase() ? 1 : 2,
      }),
    ),
  )
  const { timeline } = analysisOf(cycles)
  const tasks = analyseTasks(timeline, ({ seconds }) => seconds === 2)
  assert.deepEqual(
    tasks.repeated
      .map(({ key, tries, streak, endedStreak }) => ({ key, tries, streak, endedStreak }))
      .toSorted((x, y) => x.key.localeCompare(y.key)),
    [
      { key: 'a', tries: 3, streak: 3, endedStreak: 0 },
      { key: 'b', tries: 3, streak: 1, endedStreak: 2 },
      { key: 'd', tries: 2, streak: 2, endedStreak: 0 },
    ],
  )
  const daysAgo = (at: number | undefined) => at && Math.round((timeline.now - at) / MICROS_PER_DAY)
  assert.deepEqual(
    Object.fromEntries(
      [...tasks.last].map(([key, { newest, succeededAt }]) => [
        key,
        [daysAgo(newest.at), daysAgo(succeededAt)],
      ]),
    ),
    { a: [2, undefined], b: [3, 4], c: [5, 5], d: [3, 5] },
  )
})
