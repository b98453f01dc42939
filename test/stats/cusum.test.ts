import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import { bernoulliCusum } from '../../src/stats/cusum.ts'
import { assertClose } from './golden.ts'

describe('bernoulliCusum', () => {
  test('adds the log-likelihood ratios and names the first crossing', () => {
    // p0 = 3/4, p1 = 1/4: a failure adds ln 3, a success takes it away again, never below 0.
    const { statistic, crossing } = bernoulliCusum([1, 0, 0, 1, 0, 0, 1], 0.75, 0.25, 3)
    const steps = statistic.map((value) => value / Math.log(3))
    for (const [i, expected] of [0, 1, 2, 1, 2, 3, 2].entries()) assertClose(steps[i] ?? NaN, expected, i)
    assert.equal(crossing, 5)
    assert.equal(bernoulliCusum([0], 0.75, 0.25, statistic[1] ?? NaN).crossing, 0)
  })
  test('never falls below 0, and treats failures at 1 - p as successes at p', () => {
    const rate = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1)), rate, rate, (series, p0, p1) => {
        fc.pre(p0 !== p1)
        const { statistic, crossing } = bernoulliCusum(series, p0, p1, 2)
        assert.equal(statistic.length, series.length)
        assert.ok(statistic.every((value) => value >= 0))
        assert.equal(
          crossing === undefined,
          statistic.every((value) => value < 2),
        )
        const mirrored = bernoulliCusum(
          series.map((x) => 1 - x),
          1 - p0,
          1 - p1,
          2,
        ).statistic
        for (const [i, value] of statistic.entries()) assertClose(mirrored[i] ?? NaN, value, [series, p0, p1])
      }),
    )
  })
  test('crosses nothing in an empty series', () => {
    assert.deepEqual(bernoulliCusum([], 0.5, 0.2, 1), { statistic: [], crossing: undefined })
  })
  test('refuses certainties, equal rates and other outcomes', () => {
    assert.throws(() => bernoulliCusum([1], 1, 0.5, 3), RangeError)
    assert.throws(() => bernoulliCusum([1], 0.5, 0.5, 3), RangeError)
    assert.throws(() => bernoulliCusum([1], 0.5, 0.4, 0), RangeError)
    assert.throws(() => bernoulliCusum([2], 0.5, 0.4, 3), RangeError)
  })
})
