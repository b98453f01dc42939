import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstDayOf, Past } from '../../src/memory/replay.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import { START } from './histories.ts'

/** Whole days from the first one judged to the last one of a loop of 120 days. */
function daysBack(perDay: number): number {
  const cycles = Array.from({ length: 120 * perDay }, (_, index) =>
    cycleOf({ at: START + Math.floor(((index + 0.5) / perDay) * DAY) }),
  )
  return Math.round((START + 119 * DAY - firstDayOf(new Past(retroOf(cycles), START + 120 * DAY))) / DAY)
}

test('a report looks back 84 days, and fewer where a day has so many cycles that all would take minutes', () => {
  assert.equal(daysBack(1), 84)
  assert.equal(daysBack(250), 84)
  assert.equal(daysBack(500), 27)
  assert.equal(daysBack(5000), 2)
})

test('it looks back no further than the log, and from the newest cycle where that is long ago', () => {
  const cycles = [cycleOf({ at: START + 5 * DAY }), cycleOf({ at: START + 9 * DAY })]
  assert.equal(firstDayOf(new Past(retroOf(cycles), START + 300 * DAY)), START + 5 * DAY)
  assert.equal(firstDayOf(new Past(retroOf([]), START + DAY / 2)), START)
  const undated = { ...cycleOf(), at: undefined }
  assert.equal(firstDayOf(new Past(retroOf([undated]), START + DAY / 2)), START)
})
