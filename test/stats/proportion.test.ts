import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import {
  binomialTail,
  fisherExact,
  jeffreysInterval,
  newcombeInterval,
  posteriorBelow,
  predictionInterval,
  wilsonInterval,
} from '../../src/stats/proportion.ts'
import { assertClose, assertProbability, golden } from './golden.ts'

/** [k, n] with 0 <= k <= n. */
const counts = fc.nat(400).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)))
const triedCounts = counts.filter(([, n]) => n > 0)

describe('wilsonInterval', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.wilson) {
      const [low, high] = wilsonInterval(row.k, row.n)
      assertClose(low, row.low, row)
      assertClose(high, row.high, row)
    }
  })
  test('contains the observed rate and stays within 0 and 1', () => {
    fc.assert(
      fc.property(triedCounts, ([k, n]) => {
        const [low, high] = wilsonInterval(k, n)
        assert.ok(0 <= low && low <= k / n && k / n <= high && high <= 1)
      }),
    )
  })
  test('is mirrored when successes and failures swap', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [low, high] = wilsonInterval(k, n)
        const [mirrorLow, mirrorHigh] = wilsonInterval(n - k, n)
        assertClose(low, 1 - mirrorHigh, [k, n])
        assertClose(high, 1 - mirrorLow, [k, n])
      }),
    )
  })
  test('widens with the confidence', () => {
    const [low, high] = wilsonInterval(7, 20, 0.9)
    const [wideLow, wideHigh] = wilsonInterval(7, 20, 0.99)
    assert.ok(wideLow < low && high < wideHigh)
  })
  test('says nothing without trials', () => {
    assert.deepEqual(wilsonInterval(0, 0), [0, 1])
  })
  test('refuses impossible counts and confidences', () => {
    for (const [k, n] of [
      [3, 2],
      [-1, 2],
      [1.5, 2],
      [NaN, 2],
      [0, Infinity],
    ] as const) {
      assert.throws(() => wilsonInterval(k, n), RangeError)
    }
    assert.throws(() => wilsonInterval(1, 2, 1), RangeError)
  })
})

describe('jeffreysInterval', () => {
  test('agrees with SciPy, also for fractions', () => {
    for (const row of golden.jeffreys) {
      const [low, high] = jeffreysInterval(row.k, row.n)
      assertClose(low, row.low, row)
      assertClose(high, row.high, row)
    }
  })
  test('reproduces the published limits for 2 of 7', () => {
    const [low, high] = jeffreysInterval(2, 7)
    assert.deepEqual([low.toFixed(3), high.toFixed(3)], ['0.065', '0.648'])
  })
  test('contains the observed rate, is mirrored, and widens with the confidence', () => {
    fc.assert(
      fc.property(triedCounts, ([k, n]) => {
        const [low, high] = jeffreysInterval(k, n)
        assert.ok(0 <= low && low <= k / n && k / n <= high && high <= 1)
        const [mirrorLow, mirrorHigh] = jeffreysInterval(n - k, n)
        assertClose(low, 1 - mirrorHigh, [k, n])
        assertClose(high, 1 - mirrorLow, [k, n])
        const [wideLow, wideHigh] = jeffreysInterval(k, n, 0.99)
        assert.ok(wideLow <= low && high <= wideHigh)
      }),
    )
  })
  test('says nothing without trials', () => {
    assert.deepEqual(jeffreysInterval(0, 0), [0, 1])
  })
  test('refuses impossible counts and confidences', () => {
    for (const [k, n] of [
      [3, 2],
      [-1, 2],
      [NaN, 2],
      [0, Infinity],
    ] as const) {
      assert.throws(() => jeffreysInterval(k, n), RangeError)
    }
    assert.throws(() => jeffreysInterval(1, 2, 1), RangeError)
  })
})

describe('newcombeInterval', () => {
  test('agrees with SciPy, as second minus first', () => {
    for (const row of golden.newcombe) {
      const [low, high] = newcombeInterval(row.k1, row.n1, row.k2, row.n2)
      assertClose(low, row.low, row)
      assertClose(high, row.high, row)
    }
  })
  test('reproduces the published example 56/70 against 48/80', () => {
    const [low, high] = newcombeInterval(48, 80, 56, 70)
    assert.equal(low.toFixed(4), '0.0524')
    assert.equal(high.toFixed(4), '0.3339')
  })
  test('contains the observed difference and changes sign when the groups swap', () => {
    fc.assert(
      fc.property(triedCounts, triedCounts, ([k1, n1], [k2, n2]) => {
        const [low, high] = newcombeInterval(k1, n1, k2, n2)
        const difference = k2 / n2 - k1 / n1
        assert.ok(-1 <= low && low <= difference && difference <= high && high <= 1)
        const [swappedLow, swappedHigh] = newcombeInterval(k2, n2, k1, n1)
        assertClose(low, -swappedHigh, [k1, n1, k2, n2])
        assertClose(high, -swappedLow, [k1, n1, k2, n2])
      }),
    )
  })
  test('lets a side without trials be anything', () => {
    assert.deepEqual(newcombeInterval(0, 0, 0, 0), [-1, 1])
    const [low, high] = newcombeInterval(0, 0, 10, 10)
    assert.ok(low < -0.25 && high === 1)
  })
})

describe('fisherExact', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.fisher_exact) {
      assertProbability(fisherExact(row.k1, row.n1, row.k2, row.n2), row.p, row)
    }
  })
  test('solves the lady tasting tea', () => {
    assertClose(fisherExact(4, 4, 0, 4), 2 / 70, 'all eight cups right')
    assertClose(fisherExact(3, 4, 1, 4), 34 / 70, 'six cups right')
  })
  test('is a probability, the same for swapped groups and swapped outcomes', () => {
    fc.assert(
      fc.property(counts, counts, ([k1, n1], [k2, n2]) => {
        const p = fisherExact(k1, n1, k2, n2)
        assert.ok(0 < p && p <= 1)
        assertProbability(fisherExact(k2, n2, k1, n1), p, [k1, n1, k2, n2])
        assertProbability(fisherExact(n1 - k1, n1, n2 - k2, n2), p, [k1, n1, k2, n2])
      }),
    )
  })
})

describe('binomialTail', () => {
  test('counts coin tosses', () => {
    assertProbability(binomialTail(3, 3, 0.25), 1 / 64, '3 of 3')
    assertProbability(binomialTail(4, 5, 0.5), 6 / 32, '4 of 5')
    assertProbability(binomialTail(60, 60, 0.1), 1e-60, 'tiny')
  })
  test('is certain at 0, impossible above n, and defined at the ends of p', () => {
    assert.equal(binomialTail(0, 5, 0), 1)
    assert.equal(binomialTail(0, 0, 0.5), 1)
    assert.equal(binomialTail(6, 5, 1), 0)
    assert.equal(binomialTail(5, 5, 1), 1)
    assert.equal(binomialTail(1, 5, 0), 0)
  })
  test('leaves the rest to the failures', () => {
    fc.assert(
      fc.property(triedCounts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([k, n], p) => {
        // X >= k or n - X >= n - k + 1, never both
        assertClose(binomialTail(k, n, p) + binomialTail(n - k + 1, n, 1 - p), 1, [k, n, p])
      }),
    )
  })
})

describe('predictionInterval', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.prediction_interval) {
      assert.deepEqual(predictionInterval(row.k, row.n, row.m), [row.low, row.high], JSON.stringify(row))
    }
  })
  test('is mirrored when successes and failures swap', () => {
    fc.assert(
      fc.property(counts, fc.nat(60), ([k, n], m) => {
        const [low, high] = predictionInterval(k, n, m)
        assert.ok(0 <= low && low <= high && high <= m)
        assert.deepEqual(predictionInterval(n - k, n, m), [m - high, m - low])
      }),
    )
  })
  test('predicts nothing for no trials, and stays sound for many', () => {
    assert.deepEqual(predictionInterval(3, 4, 0), [0, 0])
    const [low, high] = predictionInterval(75_000, 100_000, 100_000)
    assert.ok(74_500 < low && low < 75_000 && 75_000 < high && high < 75_500)
  })
})

describe('posteriorBelow', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.posterior_below) {
      const probability = posteriorBelow(row.k, row.n, row.threshold, row.strength, row.prior)
      assertProbability(probability, row.probability, row)
    }
  })
  test('falls with every success and rises with the threshold', () => {
    fc.assert(
      fc.property(triedCounts, fc.double({ min: 0.1, max: 0.9, noNaN: true }), ([k, n], prior) => {
        const base = posteriorBelow(k, n, 0.5, 10, prior)
        assert.ok(base >= 0 && base <= 1)
        assert.ok(posteriorBelow(k, n, 0.6, 10, prior) >= base - 1e-12)
        if (k < n) assert.ok(posteriorBelow(k + 1, n, 0.5, 10, prior) <= base + 1e-12)
      }),
    )
  })
  test('holds at a prior of certainty', () => {
    assert.equal(posteriorBelow(0, 0, 0.5, 10, 0), 1)
    assert.equal(posteriorBelow(0, 0, 0.5, 10, 1), 0)
  })
})

test('an empty group leaves the difference as wide as the other one alone', () => {
  const [low, high] = wilsonInterval(1, 4)
  assert.deepEqual(newcombeInterval(1, 4, 0, 0), [0 - high, 1 - low])
  assert.deepEqual(newcombeInterval(0, 0, 1, 4), [low - 1, high - 0])
})

test('a prior that is certain of 0 puts nothing below 0, and all below anything else', () => {
  assert.equal(posteriorBelow(0, 5, 0, 1, 0), 0)
  assert.equal(posteriorBelow(0, 5, 0.001, 1, 0), 1)
})
