import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLostTime } from '../../src/analyse/task-waste.ts'
import { analysisOf, cycleOf } from './cycles.ts'

const failed = (
  task: number | undefined,
  seconds: number | undefined,
  daysAgo = 2,
): ReturnType<typeof cycleOf> => cycleOf({ daysAgo, outcome: 'F', task, seconds })

test('the window’s lost time by task, whole: the sums hold what no task is named for', () => {
  const { timeline } = analysisOf([
    failed(1, 900, 9),
    failed(1, 100, 3),
    failed(2, 250, 2.5),
    failed(1, 200, 2),
    failed(undefined, 50, 1.5),
    failed(3, undefined, 1),
  ])
  const lost = findLostTime(timeline, () => false)
  assert.deepEqual([lost.failed, lost.seconds, lost.ofIncidents], [5, 600, 0])
  assert.deepEqual(lost.ofTries, [100, 250, 200, 0])
  assert.deepEqual(
    lost.tasks.map(({ key, failed: count, seconds }) => [key, count, seconds]),
    [
      ['1', 2, 300],
      ['2', 1, 250],
      ['3', 1, 0],
    ],
  )
})

test('a task is open until it succeeds, and again when it fails after that', () => {
  const { timeline } = analysisOf([
    failed(1, 100, 5),
    failed(2, 100, 4.5),
    cycleOf({ daysAgo: 4, task: 1 }),
    cycleOf({ daysAgo: 3, task: 2 }),
    failed(2, 100, 2),
  ])
  const open = findLostTime(timeline, () => false).tasks.map(({ key, isOpen }) => [key, isOpen])
  assert.deepEqual(open, [
    ['2', true],
    ['1', false],
  ])
})

test('failures of incidents are counted aside', () => {
  const { timeline } = analysisOf([failed(1, 100), failed(2, 200)])
  const lost = findLostTime(timeline, ({ task }) => task === 2)
  assert.deepEqual([lost.failed, lost.seconds, lost.ofIncidents, lost.tasks.length], [1, 100, 1, 1])
})
