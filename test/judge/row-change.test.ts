import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRows, type RowChanges } from '../../src/judge/row-change.ts'
import { analysisOf, cycleOf } from '../analyse/cycles.ts'
import * as fc from '../property.ts'

/** Cycles evenly over some days; every so many-th fails. */
function spread(
  { from, to, count, fails = 4 }: { from: number; to: number; count: number; fails?: number },
  secondsOf: (index: number) => number | undefined = (index) => 300 + (index % 7) * 10,
) {
  return Array.from({ length: count }, (_, index) =>
    cycleOf({
      daysAgo: from - ((from - to) * (index + 0.5)) / count,
      outcome: index % fails === 0 ? 'F' : 'S',
      seconds: secondsOf(index),
    }),
  )
}

/** Weeks of so many cycles, the newest last. */
function weeks(...counts: number[]) {
  return counts.flatMap((count, index) => {
    const to = 7 * (counts.length - 1 - index)
    return spread({ from: to + 7, to, count })
  })
}

type Sure = RowChanges['success']['sure'] | undefined

const DECIDED: readonly { counts: number[]; sure: Sure }[] = [
  { counts: [50, 50, 50, 50, 50], sure: 'usual' },
  { counts: [50, 50, 50, 50, 40], sure: 'usual' },
  { counts: [100, 98, 103, 91, 450], sure: 'confirmed' },
  { counts: [70, 71, 69, 70, 70, 72, 70, 70, 68, 30], sure: 'confirmed' },
  { counts: [70, 71, 69, 70, 30], sure: 'confirmed' },
  // A quarter less, beyond luck: too little to act on.
  { counts: [700, 705, 695, 700, 710, 700, 698, 702, 704, 560], sure: 'unusual' },
  // The same change is nothing where weeks differ by as much anyway.
  { counts: [20, 90, 35, 120, 10, 80, 40, 100, 60, 15], sure: 'usual' },
  { counts: [10, 100, 100, 100, 100, 100], sure: 'usual' },
  // The week before counts, not the weeks before that.
  { counts: [60, 60, 60, 60, 60, 0, 0, 60, 60], sure: 'usual' },
  { counts: [50, 50, 50, 50, 0], sure: 'confirmed' },
  { counts: [3, 1, 2, 2, 3, 4], sure: 'insufficient' },
  // Less than four weeks before tell nothing of how much weeks differ.
  { counts: [50, 50, 50, 500], sure: undefined },
  { counts: [50], sure: undefined },
  { counts: [], sure: undefined },
]

for (const { counts, sure } of DECIDED)
  test(`the count of decided cycles, by weeks: ${counts.join(', ')}: ${sure ?? 'no word'}`, () => {
    assert.equal(judgeRows(analysisOf(weeks(...counts))).decided?.sure, sure)
  })

test('a log that begins a few hours after four weeks have begun has four weeks', () => {
  const log = [spread({ from: 34.9, to: 28, count: 99 }), weeks(100, 100, 91, 450)].flat()
  assert.equal(judgeRows(analysisOf(log)).decided?.sure, 'confirmed')
})

const before = { from: 35, to: 7, count: 200 }
const now = { from: 7, to: 0, count: 50 }

const DURATIONS: readonly {
  name: string
  was: (index: number) => number | undefined
  is: (index: number) => number | undefined
  sure: Sure
}[] = [
  { name: 'the same', was: (i) => 300 + (i % 9) * 20, is: (i) => 300 + (i % 9) * 20, sure: 'usual' },
  { name: 'a fifth of it', was: (i) => 600 + (i % 9) * 20, is: (i) => 120 + (i % 9) * 4, sure: 'confirmed' },
  { name: 'twice as long', was: (i) => 300 + (i % 9) * 20, is: (i) => 600 + (i % 9) * 40, sure: 'confirmed' },
  { name: 'a sixth longer', was: (i) => 300 + (i % 9), is: (i) => 350 + (i % 9), sure: 'unusual' },
  { name: 'a little longer', was: (i) => 300 + (i % 9), is: (i) => 310 + (i % 9), sure: 'usual' },
  { name: 'no times now', was: (i) => 300 + (i % 9), is: () => undefined, sure: undefined },
  { name: 'few times now', was: (i) => 300 + i, is: (i) => (i < 5 ? 9000 : undefined), sure: 'insufficient' },
]

for (const { name, was, is, sure } of DURATIONS)
  test(`the time that cycles take, ${name}: ${sure ?? 'no word'}`, () => {
    const log = [...spread(before, was), ...spread(now, is)]
    assert.equal(judgeRows(analysisOf(log)).duration?.sure, sure)
  })

test('success: a fall and a rise by a third are told, one by a little is not', () => {
  const sureOf = (was: number, is: number): Sure =>
    judgeRows(analysisOf([...spread({ ...before, fails: was }), ...spread({ ...now, fails: is })])).success
      .sure
  assert.equal(sureOf(10, 2), 'confirmed')
  assert.equal(sureOf(2, 10), 'confirmed')
  assert.equal(sureOf(4, 4), 'usual')
  assert.equal(judgeRows(analysisOf(spread(now))).success.sure, 'insufficient')
})

test('what is the same before and now is usual, in whatever order the log has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 60 }),
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 5, max: 10 }),
      (count, fails, many) => {
        const log = Array.from({ length: many }, (_, week) =>
          spread({ from: 7 * week + 7, to: 7 * week, count, fails }, (index) => 100 + index),
        ).flat()
        const { success, duration, decided } = judgeRows(analysisOf(log))
        assert.deepEqual([success.sure, duration?.sure, decided?.sure], ['usual', 'usual', 'usual'])
      },
    ),
  )
})
