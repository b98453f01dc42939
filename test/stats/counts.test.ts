import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import {
  binomialTest,
  countChangeTest,
  countDispersion,
  poissonAtMost,
  rateRatioInterval,
  rateRatioTest,
} from '../../src/stats/counts.ts'
import { assertClose, assertProbability, golden } from './golden.ts'

const exposure = fc.integer({ min: 1, max: 60 })

describe('rateRatioTest', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.rate_ratio) {
      assertProbability(rateRatioTest(row.c1, row.t1, row.c2, row.t2), row.p, row)
    }
  })
  test('is a probability, the same for swapped groups and for another unit of time', () => {
    fc.assert(
      fc.property(fc.nat(300), exposure, fc.nat(300), exposure, (c1, t1, c2, t2) => {
        const p = rateRatioTest(c1, t1, c2, t2)
        assert.ok(0 <= p && p <= 1)
        assertProbability(rateRatioTest(c2, t2, c1, t1), p, [c1, t1, c2, t2])
        assertProbability(rateRatioTest(c1, t1 * 4, c2, t2 * 4), p, [c1, t1, c2, t2])
      }),
    )
  })
  test('finds nothing in no events', () => {
    assert.equal(rateRatioTest(0, 7, 0, 28), 1)
  })
  test('refuses an exposure of 0', () => {
    assert.throws(() => rateRatioTest(1, 0, 1, 7), RangeError)
    assert.throws(() => rateRatioTest(1, 7, 1.5, 7), RangeError)
  })
})

/** Nothing is believed before. */
const NO_PRIOR = { dispersion: 1, freedom: 0 }

describe('countDispersion', () => {
  test('is the sum of squares over the mean and its degrees of freedom', () => {
    // Mean 100, sum of squares 800.
    assert.deepEqual(countDispersion([120, 80, 100], NO_PRIOR), { dispersion: 4, freedom: 2 })
  })
  test('is weighed against what was believed before, and is that where there is nothing to see', () => {
    const prior = { dispersion: 1.5, freedom: 4 }
    assert.deepEqual(countDispersion([120, 80, 100], prior), { dispersion: (8 + 6) / 6, freedom: 6 })
    for (const counts of [[], [7], [0, 0, 0]]) assert.deepEqual(countDispersion(counts, prior), prior)
  })
  test('is never under 1, and refuses what are no counts', () => {
    assert.equal(countDispersion([100, 100, 100], NO_PRIOR).dispersion, 1)
    assert.throws(() => countDispersion([1, 0.5], NO_PRIOR), RangeError)
  })
})

describe('countChangeTest', () => {
  const poisson = (freedom: number): { dispersion: number; freedom: number } => ({ dispersion: 1, freedom })
  test('is Student’s t where its law has a closed form', () => {
    // One degree of freedom: p = 1 - 2/pi atan t; two: p = 1 - t / sqrt(2 + t^2).
    const t = 40 / Math.sqrt(160)
    const one = { count: 100, times: 1 }
    assertProbability(countChangeTest(one, 60, poisson(1)), 1 - (2 / Math.PI) * Math.atan(t), 'one')
    assertProbability(countChangeTest(one, 60, poisson(2)), 1 - t / Math.sqrt(2 + t * t), 'two')
  })
  test('more times before make the mean of them surer', () => {
    // Mean of all five 92, variance 92 * (1 + 1/4).
    const t = 40 / Math.sqrt(115)
    const four = { count: 400, times: 4 }
    assertProbability(countChangeTest(four, 60, poisson(2)), 1 - t / Math.sqrt(2 + t * t), 'four')
  })
  test('counts that differ anyway make a difference less telling, by their dispersion', () => {
    const t = 40 / Math.sqrt(160 * 4)
    const p = countChangeTest({ count: 100, times: 1 }, 60, { dispersion: 4, freedom: 2 })
    assertProbability(p, 1 - t / Math.sqrt(2 + t * t), 'spread')
  })
  test('is a probability, 1 for the same count, and less for a larger fall', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 2, maxLength: 11 }), fc.nat(300), (earlier, now) => {
        const last = earlier.at(-1) ?? 0
        const before = { count: last, times: 1 }
        const spread = countDispersion(earlier, { dispersion: 1, freedom: 1 })
        const p = countChangeTest(before, now, spread)
        assert.ok(0 <= p && p <= 1)
        assert.equal(countChangeTest(before, last, spread), 1)
        if (now > 0 && now <= last) assert.ok(countChangeTest(before, now - 1, spread) <= p)
      }),
    )
  })
  test('says nothing of no events, and refuses what are no counts', () => {
    assert.equal(countChangeTest({ count: 0, times: 1 }, 0, poisson(2)), 1)
    const one = { count: 1, times: 1 }
    assert.throws(() => countChangeTest(one, -1, poisson(2)), RangeError)
    assert.throws(() => countChangeTest({ count: 1, times: 0 }, 1, poisson(2)), RangeError)
    assert.throws(() => countChangeTest(one, 1, poisson(0)), RangeError)
  })
})

describe('binomialTest', () => {
  test('adds up exactly the outcomes that are no more likely', () => {
    // Binomial(4, 1/4) x 256: 81 108 54 12 1
    assertProbability(binomialTest(3, 4, 0.25), 13 / 256, '3 of 4')
    assertProbability(binomialTest(0, 4, 0.25), (81 + 54 + 12 + 1) / 256, '0 of 4')
    assertProbability(binomialTest(2, 4, 0.25), (54 + 12 + 1) / 256, '2 of 4')
  })
  test('counts mirror outcomes at one half, however they round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, draw) => {
        const k = draw % (n + 1)
        assertProbability(binomialTest(k, n, 0.5), binomialTest(n - k, n, 0.5), [k, n])
      }),
    )
  })
  test('holds at the ends of p', () => {
    assert.equal(binomialTest(0, 9, 0), 1)
    assert.equal(binomialTest(1, 9, 0), 0)
    assert.equal(binomialTest(9, 9, 1), 1)
    assert.equal(binomialTest(8, 9, 1), 0)
  })
})

describe('rateRatioInterval', () => {
  test('contains the observed ratio and inverts when the groups swap', () => {
    const some = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(some, exposure, some, exposure, (c1, t1, c2, t2) => {
        const [low, high] = rateRatioInterval(c1, t1, c2, t2)
        const ratio = c2 / t2 / (c1 / t1)
        assert.ok(0 < low && low < ratio && ratio < high)
        const [swappedLow, swappedHigh] = rateRatioInterval(c2, t2, c1, t1)
        assertProbability(1 / swappedHigh, low, [c1, t1, c2, t2])
        assertProbability(1 / swappedLow, high, [c1, t1, c2, t2])
      }),
    )
  })
  test('leaves 1 out where the exact test is clear, and keeps it where the test sees nothing', () => {
    const [, high] = rateRatioInterval(100, 28, 10, 7)
    assert.ok(high < 1 && rateRatioTest(100, 28, 10, 7) < 0.01)
    const [low, top] = rateRatioInterval(100, 28, 25, 7)
    assert.ok(low < 1 && top > 1)
  })
  test('is open upwards without a first event', () => {
    assert.deepEqual(rateRatioInterval(0, 7, 0, 7), [0, Infinity])
    const [low, high] = rateRatioInterval(0, 7, 5, 7)
    assert.ok(low > 0 && high === Infinity)
    assert.equal(rateRatioInterval(5, 7, 0, 7)[0], 0)
  })
})

describe('poissonAtMost', () => {
  test('is the chance of silence for k = 0', () => {
    assertProbability(poissonAtMost(0, 3), Math.exp(-3), 'mean 3')
    assertProbability(poissonAtMost(2, 2), 5 * Math.exp(-2), 'mean 2')
    assert.equal(poissonAtMost(0, 0), 1)
  })
  test('rises with k and falls with the mean', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.double({ min: 0.1, max: 200, noNaN: true }), (k, mean) => {
        const p = poissonAtMost(k, mean)
        assert.ok(p >= 0 && p <= 1)
        assert.ok(poissonAtMost(k + 1, mean) >= p - 1e-12)
        assert.ok(poissonAtMost(k, mean + 1) <= p + 1e-12)
      }),
    )
  })
  test('keeps to Ramanujan near one half, at means small and large', () => {
    for (const mean of [100, 999, 1500, 4000, 100_000]) {
      const share = 2 / 3 - 4 / (135 * mean) // of the probability of the mean itself
      const ofMean = (1 - 1 / (12 * mean)) / Math.sqrt(2 * Math.PI * mean)
      assert.ok(Math.abs(poissonAtMost(mean, mean) - 0.5 - share * ofMean) < 1e-7, `mean ${mean}`)
    }
  })
  test('survives k far from the mean', () => {
    assert.equal(poissonAtMost(0, 5000), 0)
    assertClose(poissonAtMost(50_000, 3), 1, 'far above')
  })
  test('refuses a negative or infinite mean', () => {
    assert.throws(() => poissonAtMost(0, -1), RangeError)
    assert.throws(() => poissonAtMost(0, Infinity), RangeError)
  })
})
