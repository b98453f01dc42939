import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ActiveDays, findActiveDays } from '../../src/analyse/active-days.ts'
import { analysisOf, cycleOf } from './cycles.ts'

/** Of cycles so many days before Monday noon. */
function activeDays(...daysAgo: number[]): ActiveDays {
  return findActiveDays(analysisOf(daysAgo.map((days) => cycleOf({ daysAgo: days }))).timeline, 3)
}

test('a day of the week is active when three of the last four weeks had a cycle on it', () => {
  const fridays = [24, 17, 10, 3]
  assert.deepEqual(activeDays(...fridays), { weekdays: 1, pace: 1, missed: 0 })
  assert.equal(activeDays(...fridays, 23, 16).weekdays, 1)
  assert.equal(activeDays(...fridays, 23, 16, 9).weekdays, 2)
})

test('in a younger log all weeks that it saw count', () => {
  assert.deepEqual(activeDays(13, 11, 6, 4), { weekdays: 2, pace: 1, missed: 0 })
  assert.equal(activeDays(13, 6, 4).weekdays, 1)
  assert.equal(activeDays(13, 11, 4).weekdays, 1)
})

test('whole active days since the last cycle’s are missed, the day that is not over is not', () => {
  const always = Array.from({ length: 28 }, (_, index) => 29 - index)
  assert.deepEqual(activeDays(...always), { weekdays: 7, pace: 1, missed: 1 })
  assert.equal(activeDays(...always.map((days) => days + 20)).missed, 21)
})

test('several cycles of a day count for its pace, and none is no loop', () => {
  assert.equal(activeDays(2.1, 2.2, 2.3, 1).pace, 2)
  assert.deepEqual(activeDays(), { weekdays: 0, pace: 0, missed: 0 })
})
