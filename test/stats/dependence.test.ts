import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from '../property.ts'
import {
  type Block,
  blockCorrelation,
  blockInflation,
  clusterInflation,
  dispersion,
} from '../../src/stats/dependence.ts'
import { randomOf } from '../worlds/random.ts'

const block = fc.nat(12).chain((n) => fc.nat(n).map((k) => ({ k, n })))
const blocks = fc.array(block, { maxLength: 12 })

/** A prior so weak that the data decide. */
const OPEN = { mean: 0.03, deviation: 10 }

/** Blocks whose trials correlate: each draws its rate from a beta distribution. */
function drawn(
  correlation: number,
  { count, size, rate = 0.75 }: { count: number; size: number; rate?: number },
): Block[] {
  const random = randomOf(7)
  const total = 1 / correlation - 1
  return Array.from({ length: count }, () => {
    const own = correlation === 0 ? rate : random.beta(rate * total, (1 - rate) * total)
    return { k: Array.from({ length: size }, random.uniform).filter((x) => x < own).length, n: size }
  })
}

describe('blockCorrelation', () => {
  for (const correlation of [0, 0.1, 0.25, 0.5])
    test(`finds ${correlation} in many blocks`, () => {
      const found = blockCorrelation(drawn(correlation, { count: 3000, size: 8 }), OPEN)
      assert.ok(Math.abs(found - correlation) < 0.03, String(found))
    })
  test('does not take a level that changed once for blocks that hang together', () => {
    const level = (rate: number): Block[] => drawn(0, { count: 40, size: 8, rate })
    assert.ok(blockCorrelation([...level(0.9), ...level(0.3)], OPEN) < 0.08)
    const sharp = [5, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0].map((k) => ({ k, n: 5 }))
    assert.ok(blockCorrelation(sharp, OPEN) < 0.1)
  })
  test('finds on average what is there in few blocks, too', () => {
    for (const correlation of [0.1, 0.25]) {
      const all = drawn(correlation, { count: 12 * 300, size: 100 })
      const found = Array.from({ length: 300 }, (_, index) =>
        blockCorrelation(all.slice(12 * index, 12 * (index + 1)), OPEN),
      )
      const mean = found.reduce((sum, each) => sum + each, 0) / found.length
      assert.ok(Math.abs(mean - correlation) < 0.2 * correlation, `${mean} of ${correlation}`)
    }
  })
  test('says what was believed before where blocks say nothing', () => {
    assert.equal(blockCorrelation([], OPEN), 0.03)
    assert.equal(blockCorrelation([{ k: 3, n: 4 }], OPEN), 0.03)
    assert.ok(blockCorrelation(drawn(0.5, { count: 5, size: 2 }), { mean: 0.03, deviation: 0.01 }) < 0.04)
  })
  test('lies from 0 to .95, and blocks without trials change nothing', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const found = blockCorrelation(all, OPEN)
        assert.ok(found >= 0 && found <= 0.95)
        assert.equal(blockCorrelation([...all, { k: 0, n: 0 }], OPEN), found)
      }),
    )
  })
})

describe('blockInflation', () => {
  test('is that of the variance of a mean of blocks: Kish', () => {
    assert.ok(
      Math.abs(
        blockInflation(
          [
            { k: 0, n: 8 },
            { k: 0, n: 8 },
          ],
          0.1,
        ) - 1.7,
      ) < 1e-12,
    )
    assert.equal(
      blockInflation(
        [
          { k: 0, n: 1 },
          { k: 0, n: 1 },
        ],
        0.9,
      ),
      1,
    )
    assert.equal(blockInflation([{ k: 0, n: 8 }], 0), 1)
    assert.equal(blockInflation([], 0.5), 1)
  })
})

describe('clusterInflation', () => {
  test('is 1 for single trials, and the size where those of one block all end alike', () => {
    const singles = [1, 1, 1, 0].map((k) => ({ k, n: 1 }))
    assert.equal(clusterInflation(singles), 1)
    assert.ok(
      Math.abs(
        clusterInflation([
          { k: 5, n: 5 },
          { k: 0, n: 5 },
        ]) - 5,
      ) < 1e-9,
    )
  })
  test('is near 1 for tasks that are tried until they succeed, each try alike', () => {
    const random = randomOf(3)
    const tasks = Array.from({ length: 20_000 }, () => {
      let n = 1
      while (random.uniform() >= 0.6) n += 1
      return { k: 1, n }
    })
    assert.ok(Math.abs(clusterInflation(tasks) - 1) < 0.05, String(clusterInflation(tasks)))
  })
  test('is never below 1, and 1 where all ended alike', () => {
    fc.assert(fc.property(blocks, (all) => assert.ok(clusterInflation(all) >= 1)))
    assert.equal(
      clusterInflation([
        { k: 4, n: 4 },
        { k: 3, n: 3 },
      ]),
      1,
    )
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
