import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concentrationTest } from '../../src/stats/concentration.ts'
import * as fc from '../property.ts'

const ones = (count: number): number[] => Array.from({ length: count }, () => 1)

test('comes close to the count of all ways to cut', () => {
  // Of the C(11, 6) = 462 ways to cut twelve into seven, 91 have no group over one but two, and 7 but one.
  const p = (top: number, observed: number): number =>
    concentrationTest(ones(12), { groups: 7, top, observed }, { seed: 3, permutations: 40_000 })
  assert.ok(Math.abs(p(2, 7) - 91 / 462) < 0.006)
  assert.ok(Math.abs(p(1, 6) - 7 / 462) < 0.003)
})

test('one long value explains itself: where each group has one, any order holds as much', () => {
  assert.equal(concentrationTest([9, 1, 1], { groups: 3, top: 1, observed: 9 }, { seed: 1 }), 1)
  assert.equal(concentrationTest([9], { groups: 1, top: 3, observed: 9 }, { seed: 1 }), 1)
})

test('is never 0, follows from its seed, and falls with what is to be explained', () => {
  const values = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }), (given, cut, seed, top) => {
      const groups = 1 + (cut % given.length)
      const total = given.reduce((a, b) => a + b, 0)
      const p = (observed: number): number =>
        concentrationTest(given, { groups, top, observed }, { seed, permutations: 99 })
      assert.ok(p(total * 2 + 1) === 1 / 100)
      assert.equal(p(0), 1)
      assert.equal(p(total / 2), p(total / 2))
      assert.ok(p(total / 2) >= p(total))
    }),
  )
})

test('refuses what is outside its domain', () => {
  const run = (values: number[], groups: number, top = 1, permutations = 9): number =>
    concentrationTest(values, { groups, top, observed: 1 }, { seed: 1, permutations })
  for (const bad of [
    () => run([1, 2], 3),
    () => run([1, 2], 0),
    () => run([], 1),
    () => run([1, -2], 1),
    () => run([1, Number.NaN], 1),
    () => run([1], 1, 0),
    () => run([1], 1, 1, 0),
    () => run([1], 1, 1.5),
  ])
    assert.throws(bad, RangeError)
})
