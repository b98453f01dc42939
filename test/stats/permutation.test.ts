import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import { type Block, dayPermutationTest, dispersion } from '../../src/stats/permutation.ts'

const block = fc.nat(12).chain((n) => fc.nat(n).map((k) => ({ k, n })))
const blocks = fc.array(block, { maxLength: 12 })

describe('dayPermutationTest', () => {
  test('comes close to the full enumeration', () => {
    // All 4 against all 0 in 8 blocks of one trial: 2 of the C(8, 4) = 70 labellings are as extreme.
    const good: Block[] = Array.from({ length: 4 }, () => ({ k: 1, n: 1 }))
    const bad: Block[] = Array.from({ length: 4 }, () => ({ k: 0, n: 1 }))
    const p = dayPermutationTest(good, bad, { seed: 5, permutations: 40_000 })
    assert.ok(Math.abs(p - 2 / 70) < 0.004, String(p))
  })
  test('counts a labelling as extreme when the rates differ as much, not only more', () => {
    // One block against one: both labellings give the same difference.
    assert.equal(dayPermutationTest([{ k: 9, n: 9 }], [{ k: 0, n: 9 }], { seed: 1 }), 1)
  })
  test('sees a block as one observation, however many trials it holds', () => {
    const few = dayPermutationTest(
      [
        { k: 900, n: 900 },
        { k: 900, n: 900 },
      ],
      [{ k: 0, n: 900 }],
      { seed: 1 },
    )
    assert.ok(few > 0.25)
  })
  test('is never 0 and at most 1, follows from its seed, and does not mind which group comes first', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.nat(), (a, b, seed) => {
        const options = { seed, permutations: 99 }
        const p = dayPermutationTest(a, b, options)
        assert.ok(p >= 1 / 100 && p <= 1)
        assert.equal(dayPermutationTest(a, b, options), p)
        const many = { seed, permutations: 1999 }
        const swapped = dayPermutationTest(b, a, many)
        assert.ok(Math.abs(swapped - dayPermutationTest(a, b, many)) < 0.1)
      }),
    )
  })
  test('leaves out blocks without trials, and has nothing to say about an empty group', () => {
    const a = [
      { k: 3, n: 4 },
      { k: 2, n: 3 },
    ]
    const b = [
      { k: 0, n: 4 },
      { k: 1, n: 3 },
      { k: 0, n: 5 },
    ]
    const padded = [{ k: 0, n: 0 }, ...b, { k: 0, n: 0 }]
    assert.equal(dayPermutationTest(a, padded, { seed: 3 }), dayPermutationTest(a, b, { seed: 3 }))
    assert.equal(dayPermutationTest(a, [{ k: 0, n: 0 }], { seed: 3 }), 1)
    assert.equal(dayPermutationTest([], [], { seed: 3 }), 1)
  })
  test('refuses impossible blocks, seeds and numbers of permutations', () => {
    assert.throws(() => dayPermutationTest([{ k: 2, n: 1 }], [], { seed: 1 }), RangeError)
    assert.throws(() => dayPermutationTest([], [], { seed: -1 }), RangeError)
    assert.throws(() => dayPermutationTest([], [], { seed: 1, permutations: 0 }), RangeError)
  })
})

describe('dispersion', () => {
  test('is the size of the blocks when each is all or nothing, balanced', () => {
    // Rate 1/2, n = 4: chi-square 4 (2^2 / 1), 3 degrees of freedom
    const blocksOfFour = [
      { k: 4, n: 4 },
      { k: 0, n: 4 },
      { k: 4, n: 4 },
      { k: 0, n: 4 },
    ]
    assert.equal(dispersion(blocksOfFour), 16 / 3)
  })
  test('is 0 for blocks that all have the same mixed rate', () => {
    assert.equal(
      dispersion([
        { k: 1, n: 2 },
        { k: 2, n: 4 },
        { k: 0, n: 0 },
      ]),
      0,
    )
  })
  test('is the same for failures as for successes, never negative, never NaN', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const value = dispersion(all)
        assert.ok(value >= 0 && Number.isFinite(value))
        const mirrored = dispersion(all.map(({ k, n }) => ({ k: n - k, n })))
        assert.ok(Math.abs(mirrored - value) <= 1e-9)
      }),
    )
  })
  test('is the chi-square of other rates too', () => {
    // Rate 1/4: two times (3/2)^2 / (6 * 3/16) = 2, 1 degree of freedom
    assert.equal(
      dispersion([
        { k: 3, n: 6 },
        { k: 0, n: 6 },
      ]),
      4,
    )
  })
  test('is 1 where nothing can be said', () => {
    assert.equal(
      dispersion([
        { k: 0, n: 3 },
        { k: 0, n: 5 },
      ]),
      1,
    )
    assert.equal(dispersion([]), 1)
    assert.equal(dispersion([{ k: 1, n: 3 }]), 1)
    assert.equal(
      dispersion([
        { k: 3, n: 3 },
        { k: 5, n: 5 },
      ]),
      1,
    )
  })
})
