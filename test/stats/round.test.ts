import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { roundHalfEven } from '../../src/stats/round.ts'

/** `round(x, digits)` of CPython 3.11. */
const PYTHON: [number, number, number][] = [
  [0.0625, 3, 0.062],
  [0.1875, 3, 0.188],
  [0.3125, 3, 0.312],
  [0.4375, 3, 0.438],
  [0.5625, 3, 0.562],
  [0.9375, 3, 0.938],
  [-0.0625, 3, -0.062],
  [0.5, 0, 0],
  [-0.5, 0, 0],
  [1.5, 0, 2],
  [2.5, 0, 2],
  [-2.5, 0, -2],
  [62.5, 0, 62],
  [0.25, 1, 0.2],
  [0.35, 1, 0.3],
  [0.75, 1, 0.8],
  [2.675, 2, 2.67],
  [1.005, 2, 1.0],
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [1e15 + 0.5, 0, 1e15],
  [1 / 3, 3, 0.333],
  [2 / 3, 3, 0.667],
  [0, 3, 0],
  [5, 0, 5],
]

for (const [x, digits, rounded] of PYTHON) {
  test(`rounds ${x} to ${rounded} with ${digits} digits`, () =>
    assert.equal(roundHalfEven(x, digits), rounded))
}

test('is odd, idempotent, and never further than half a unit away', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.nat({ max: 4 }), (x, digits) => {
      const rounded = roundHalfEven(x, digits)
      assert.equal(roundHalfEven(rounded, digits), rounded)
      assert.equal(roundHalfEven(-x, digits), rounded === 0 ? 0 : -rounded)
      assert.ok(Math.abs(rounded - x) <= 0.5 * 10 ** -digits * (1 + 1e-9) + 1e-9)
    }),
  )
})
