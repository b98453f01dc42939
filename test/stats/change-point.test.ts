import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import { findLevelChange, findRateChange } from '../../src/stats/change-point.ts'
import { createShuffle } from '../../src/stats/shuffle.ts'

/** k ones among n, in an order that follows from the seed. */
function mix(k: number, n: number, seed: number): number[] {
  const values = Float64Array.from({ length: n }, (_, i) => (i < k ? 1 : 0))
  createShuffle(seed)(values)
  return [...values]
}

/** 1 to n in an order that follows from the seed. */
function disorder(n: number, seed: number): number[] {
  const values = Float64Array.from({ length: n }, (_, i) => i + 1)
  createShuffle(seed)(values)
  return [...values]
}

describe('findRateChange', () => {
  test('finds a clean break at its very index', () => {
    const series = [...Array<number>(30).fill(1), ...Array<number>(20).fill(0)]
    const change = findRateChange(series, { seed: 1 })
    assert.equal(change?.index, 30)
    assert.deepEqual(change.before, { k: 30, n: 30 })
    assert.deepEqual(change.after, { k: 0, n: 20 })
    assert.equal(change.p, 1 / 2000)
    assert.ok(change.interval[0] <= 30 && 30 <= change.interval[1] && change.interval[1] < 34)
  })
  test('finds a noisy break within its interval, and the same one in the failures', () => {
    const series = [...mix(80, 100, 7), ...mix(30, 100, 8)]
    const change = findRateChange(series, { seed: 1 })
    assert.ok(change !== undefined)
    assert.ok(change.interval[0] <= 100 && 100 <= change.interval[1])
    assert.ok(change.interval[1] - change.interval[0] < 50)
    assert.equal(change.before.n + change.after.n, 200)
    assert.equal(change.before.k + change.after.k, 110)
    const mirrored = findRateChange(
      series.map((x) => 1 - x),
      { seed: 1 },
    )
    assert.equal(mirrored?.index, change.index)
    assert.deepEqual(mirrored.interval, change.interval)
  })
  test('finds nothing in a series of one outcome, however long, nor in a short one', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.constantFrom(0, 1), (n, x) => {
        assert.equal(findRateChange(Array<number>(n).fill(x), { seed: 1 }), undefined)
      }),
    )
    assert.equal(findRateChange([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], { seed: 1 }), undefined)
  })
  test('raises few false alarms in a mixed series', () => {
    let alarms = 0
    for (let seed = 0; seed < 400; seed++) {
      if (findRateChange(mix(45, 60, seed), { seed: 999, alpha: 0.05, permutations: 199 })) alarms++
    }
    // Binomial(400, .05): 36 or more happens once in 1300 times.
    assert.ok(alarms <= 36, `${alarms} of 400`)
  })
  test('covers the true index in nineteen of twenty series', () => {
    let covered = 0
    let found = 0
    for (let seed = 0; seed < 300; seed++) {
      const series = [...mix(48, 60, seed), ...mix(24, 60, seed + 1000)]
      const change = findRateChange(series, { seed: 1, permutations: 199 })
      if (change === undefined) continue
      found++
      if (change.interval[0] <= 60 && 60 <= change.interval[1]) covered++
    }
    assert.ok(found > 280, `found ${found}`)
    assert.ok(covered / found > 0.93, `covered ${covered} of ${found}`)
  })
  test('leaves eight elements on each side, or as many as asked for', () => {
    const series = [...Array<number>(10).fill(0), ...mix(88, 90, 3)]
    const change = findRateChange(series, { seed: 1 })
    assert.ok(change !== undefined && change.interval[0] >= 8)
    const wide = findRateChange(series, { seed: 1, minSegment: 20 })
    assert.ok(wide === undefined || wide.interval[0] >= 20)
  })
  test('copes with a hundred thousand elements', () => {
    const series = [...mix(45_000, 60_000, 1), ...mix(28_000, 40_000, 2)]
    const change = findRateChange(series, { seed: 1 })
    assert.ok(change !== undefined && Math.abs(change.index - 60_000) < 3000)
    assert.ok(change.p <= 0.005)
  })
  test('refuses other outcomes than 0 and 1, and impossible options', () => {
    assert.throws(() => findRateChange([0, 1, 2], { seed: 1 }), RangeError)
    assert.throws(() => findRateChange([0, 1], { seed: 1, alpha: 1 }), RangeError)
    assert.throws(() => findRateChange([0, 1], { seed: 1, minSegment: 0 }), RangeError)
  })
})

describe('findLevelChange', () => {
  const slower = [...disorder(40, 1).map((x) => 20 + x), ...disorder(40, 2).map((x) => 60 + x)]

  test('finds a shift and says both medians', () => {
    const change = findLevelChange(slower, { seed: 1 })
    assert.equal(change?.index, 40)
    assert.deepEqual(change.before, { median: 40.5, n: 40 })
    assert.deepEqual(change.after, { median: 80.5, n: 40 })
  })
  test('finds the same on any increasing scale, and mirrored when time runs backwards', () => {
    const options = { seed: 1, permutations: 199 }
    const change = findLevelChange(slower, options)
    const onLogs = findLevelChange(
      slower.map((x) => Math.log(x)),
      options,
    )
    assert.deepEqual(
      [onLogs?.index, onLogs?.interval, onLogs?.p],
      [change?.index, change?.interval, change?.p],
    )
    assert.equal(findLevelChange(slower.toReversed(), options)?.index, 40)
  })
  test('is not taken in by one huge value', () => {
    const steady = disorder(60, 5).map((x) => 200 + x)
    assert.equal(findLevelChange(steady.with(45, 1e9), { seed: 1 }), undefined)
  })
  test('takes two plateaus and a series of equal values', () => {
    const plateaus = [...Array<number>(20).fill(60), ...Array<number>(25).fill(3600)]
    const change = findLevelChange(plateaus, { seed: 1 })
    assert.deepEqual([change?.index, change?.interval], [20, [20, 20]])
    assert.equal(findLevelChange(Array<number>(80).fill(5), { seed: 1 }), undefined)
    assert.equal(findLevelChange([], { seed: 1 }), undefined)
  })
  test('raises few false alarms', () => {
    let alarms = 0
    for (let seed = 0; seed < 400; seed++) {
      if (findLevelChange(disorder(60, seed), { seed: 999, alpha: 0.05, permutations: 199 })) alarms++
    }
    assert.ok(alarms <= 36, `${alarms} of 400`)
  })
  test('refuses a value that is not finite', () => {
    assert.throws(() => findLevelChange([1, NaN], { seed: 1 }), RangeError)
  })
})
