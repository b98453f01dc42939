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
  test('takes sixteen elements and no fewer, or twice as many as asked for', () => {
    const plateaus = (ones: number, zeros: number): number[] => [
      ...Array<number>(ones).fill(1),
      ...Array<number>(zeros).fill(0),
    ]
    assert.equal(findRateChange(plateaus(8, 8), { seed: 1 })?.index, 8)
    assert.equal(findRateChange(plateaus(8, 7), { seed: 1 }), undefined)
    // With seven on one side the break itself is no candidate.
    assert.ok((findRateChange(plateaus(7, 13), { seed: 1 })?.index ?? 8) >= 8)
    assert.ok((findRateChange(plateaus(13, 7), { seed: 1 })?.index ?? 12) <= 12)
    assert.equal(findRateChange(plateaus(7, 13), { seed: 1, minSegment: 7 })?.index, 7)
    assert.equal(findRateChange(plateaus(13, 7), { seed: 1, minSegment: 7 })?.index, 13)
    assert.equal(findRateChange(plateaus(1, 60), { seed: 1, alpha: 0.2, minSegment: 1 })?.index, 1)
  })
  test('reports a p of alpha, and none above it', () => {
    const seriesOf = (seed: number): number[] => [...mix(20, 30, seed), ...mix(10, 30, seed + 5000)]
    assert.equal(findRateChange(seriesOf(303), { seed: 1, alpha: 0.02 })?.p, 0.01)
    assert.equal(findRateChange(seriesOf(303), { seed: 1 })?.p, 0.01)
    assert.equal(findRateChange(seriesOf(119), { seed: 1, alpha: 0.02 })?.p, 0.0105)
    assert.equal(findRateChange(seriesOf(119), { seed: 1 }), undefined)
  })
  test('holds plausible what explains the series nearly as well, by the likelihood itself', () => {
    // (1 - exp(-x))^2 = .95
    const FALL = 3.6756
    const logLikelihood = (part: readonly number[]): number => {
      const rate = part.reduce((sum, x) => sum + x, 0) / part.length
      return part.reduce((sum, x) => sum + Math.log(x === 1 ? rate : 1 - rate), 0)
    }
    for (const seed of [1, 2, 3, 4, 5]) {
      const series = [...mix(48, 60, seed), ...mix(24, 60, seed + 1000)]
      const gains = series.map((_, t) =>
        t < 8 || t > series.length - 8
          ? -Infinity
          : logLikelihood(series.slice(0, t)) + logLikelihood(series.slice(t)),
      )
      const least = Math.max(...gains) - FALL
      const isPlausible = (gain: number): boolean => gain >= least
      assert.deepEqual(findRateChange(series, { seed: 1, permutations: 199 })?.interval, [
        gains.findIndex(isPlausible),
        gains.findLastIndex(isPlausible),
      ])
    }
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
    assert.throws(() => findRateChange([0, 1], { seed: 1, alpha: 0 }), RangeError)
    assert.throws(() => findRateChange([0, 1], { seed: 1, minSegment: 0 }), RangeError)
    assert.throws(() => findRateChange([0, 1], { seed: 1, permutations: 0 }), RangeError)
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
