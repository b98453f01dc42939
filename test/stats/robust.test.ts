import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import { logMadScores } from '../../src/stats/robust.ts'
import { assertClose, golden } from './golden.ts'

describe('logMadScores', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.log_mad_z) {
      const scores = logMadScores(row.x) ?? []
      assert.equal(scores.length, row.z.length)
      for (const [i, expected] of row.z.entries()) assertClose(scores[i] ?? NaN, expected, row)
    }
  })
  test('does not depend on the unit, and changes sign for the inverse', () => {
    const grid = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 3, maxLength: 30 })
    fc.assert(
      fc.property(grid, (x) => {
        const scores = logMadScores(x)
        fc.pre(scores !== undefined)
        const inMinutes = logMadScores(x.map((value) => value / 64)) ?? []
        const inverse = logMadScores(x.map((value) => 1 / value)) ?? []
        for (const [i, score] of scores.entries()) {
          const tolerance = 1e-6 * Math.max(1, Math.abs(score))
          assert.ok(Math.abs((inMinutes[i] ?? NaN) - score) <= tolerance)
          assert.ok(Math.abs((inverse[i] ?? NaN) + score) <= tolerance)
        }
      }),
    )
  })
  test('lets one huge value stand out without hiding behind itself', () => {
    const scores = logMadScores([190, 195, 200, 200, 205, 210, 198, 202, 207, 5400]) ?? []
    assert.ok((scores[9] ?? 0) > 50)
    assert.ok(scores.slice(0, 9).every((score) => Math.abs(score) < 3.5))
  })
  test('gives no score where half the values are equal', () => {
    assert.equal(logMadScores([60, 60, 60, 60, 3600]), undefined)
    assert.equal(logMadScores([7]), undefined)
  })
  test('refuses values without a logarithm', () => {
    assert.throws(() => logMadScores([1, 0]), RangeError)
    assert.throws(() => logMadScores([]), RangeError)
  })
})
