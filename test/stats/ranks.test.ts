import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import { mannWhitney } from '../../src/stats/mann-whitney.ts'
import { hodgesLehmannRatio, median, quantile, rank } from '../../src/stats/ranks.ts'
import { assertClose, assertProbability, golden } from './golden.ts'

const positive = fc.array(fc.double({ min: 0.01, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 40 })
const tied = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 })
const sample = fc.oneof(positive, tied)

describe('median and quantile', () => {
  test('interpolate as type 7', () => {
    assert.equal(median([3, 1, 2]), 2)
    assert.equal(median([4, 1, 2, 3]), 2.5)
    assertClose(quantile([10, 20, 30, 40], 0.9), 37, 'p90 of four')
    assert.equal(quantile([5], 0.3), 5)
    assert.equal(quantile([2, 9, 4], 0), 2)
    assert.equal(quantile([2, 9, 4], 1), 9)
  })
  test('do not touch the sample and do not mind its order', () => {
    const values = [3, 1, 2]
    median(values)
    assert.deepEqual(values, [3, 1, 2])
    fc.assert(
      fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (x, q) => {
        assert.equal(quantile(x.toReversed(), q), quantile(x, q))
        assert.ok(Math.min(...x) <= quantile(x, q) && quantile(x, q) <= Math.max(...x))
      }),
    )
  })
  test('find what sorting finds', () => {
    const long = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(fc.oneof(sample, long), fc.nat({ max: 8 }), (x, eighths) => {
        const sorted = x.toSorted((a, b) => a - b)
        const place = ((x.length - 1) * eighths) / 8
        const [below = NaN, above = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
        assert.equal(quantile(x, eighths / 8), Math.min(above, below + (above - below) * (place % 1)))
      }),
    )
  })
  test('find it where the middle of what is left is always the largest', () => {
    const n = 200
    const places = Array.from({ length: n }, (_, index) => index)
    const values = places.slice()
    for (let last = n - 1; last > 0; last--) {
      const middle = last >>> 1
      const place = places[middle] ?? 0
      values[place] = last
      places[middle] = places[last] ?? 0
      places[last] = place
    }
    values[places[0] ?? 0] = 0
    assert.deepEqual(
      values.toSorted((a, b) => a - b),
      Array.from({ length: n }, (_, index) => index),
    )
    for (const q of [0, 0.1, 0.5, 0.9, 1]) assertClose(quantile(values, q), q * (n - 1), `q = ${q}`)
  })
  test('refuse an empty sample and a value that is no number', () => {
    assert.throws(() => median([]), RangeError)
    assert.throws(() => median([1, NaN]), RangeError)
    assert.throws(() => quantile([1], 1.1), RangeError)
  })
})

describe('rank', () => {
  test('shares the mean rank among equal values', () => {
    const { ranks, ties } = rank([30, 10, 20, 10])
    assert.deepEqual([...ranks], [4, 1.5, 3, 1.5])
    assert.deepEqual(ties, [2, 1, 1])
  })
  test('always adds up to n (n + 1) / 2', () => {
    fc.assert(
      fc.property(sample, (x) => {
        assert.equal(
          rank(x).ranks.reduce((sum, r) => sum + r, 0),
          (x.length * (x.length + 1)) / 2,
        )
      }),
    )
  })
})

describe('mannWhitney', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.mann_whitney) assertProbability(mannWhitney(row.a, row.b), row.p, row)
  })
  test('is exact for small samples', () => {
    assertProbability(mannWhitney([1, 2, 3], [4, 5, 6]), 2 / 20, '3 and 3, apart')
    assertProbability(mannWhitney([1, 2], [3, 4, 5, 6]), 2 / 15, '2 and 4, apart')
    assert.equal(mannWhitney([1], [2]), 1)
  })
  test('keeps the digits of the exact tail when one sample is large', () => {
    const large = Array.from({ length: 1000 }, (_, i) => i + 1)
    const orders = Array.from({ length: 8 }, (_, i) => (i + 1) / (1001 + i)).reduce((p, x) => p * x, 1)
    assertProbability(mannWhitney([-8, -7, -6, -5, -4, -3, -2, -1], large), 2 * orders, 'all below')
  })
  test('stays sound in the middle of a large exact distribution', () => {
    const large = Array.from({ length: 20_000 }, (_, i) => 2 * i)
    const middle = [-7, -5, -3, -1, 1, 3, 5, 7].map((x) => 19_999 + 2000 * x)
    assert.ok(mannWhitney(middle, large) > 0.98)
  })
  test('is a probability, the same for swapped samples and on any increasing scale', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const p = mannWhitney(a, b)
        assert.ok(0 < p && p <= 1)
        assertProbability(mannWhitney(b, a), p, [a, b])
        assertProbability(
          mannWhitney(
            a.map((x) => 8 * x),
            b.map((x) => 8 * x),
          ),
          p,
          [a, b],
        )
      }),
    )
  })
  test('finds nothing in equal values', () => {
    assert.equal(mannWhitney([5, 5, 5], [5, 5]), 1)
    assert.equal(mannWhitney(Array(50).fill(5), Array(60).fill(5)), 1)
  })
  test('refuses an empty sample', () => {
    assert.throws(() => mannWhitney([], [1]), RangeError)
  })
})

describe('hodgesLehmannRatio', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.hodges_lehmann_ratio)
      assertClose(hodgesLehmannRatio(row.a, row.b), row.ratio, row)
  })
  test('scales with either sample, inverts when they swap, and is 1 within one', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const ratio = hodgesLehmannRatio(a, b)
        assertProbability(
          hodgesLehmannRatio(
            a,
            b.map((x) => 7 * x),
          ),
          7 * ratio,
          [a, b],
        )
        assertProbability(
          hodgesLehmannRatio(
            a.map((x) => 7 * x),
            b,
          ),
          ratio / 7,
          [a, b],
        )
        assertProbability(hodgesLehmannRatio(b, a), 1 / ratio, [a, b])
        assertClose(hodgesLehmannRatio(a, a), 1, a)
      }),
    )
  })
  test('is the middle of all pairs, found without listing them', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const ratios = a.flatMap((x) => b.map((y) => Math.log(y) - Math.log(x)))
        assertProbability(hodgesLehmannRatio(a, b), Math.exp(median(ratios)), [a, b])
      }),
    )
  })
  test('takes on samples whose pairs would not fit in memory', () => {
    const a = Array.from({ length: 60_000 }, (_, i) => 1 + i / 1000)
    assertClose(
      hodgesLehmannRatio(
        a,
        a.map((x) => 3 * x),
      ),
      3,
      'three times as large',
    )
  })
  test('refuses a value of 0', () => {
    assert.throws(() => hodgesLehmannRatio([0], [1]), RangeError)
  })
})
