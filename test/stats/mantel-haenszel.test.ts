import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from '../property.ts'
import { commonDifference, type Stratum } from '../../src/stats/mantel-haenszel.ts'
import { randomOf } from '../worlds/random.ts'

function stratum(k1: number, n1: number, k0: number, n0: number): Stratum {
  return { own: { k: k1, n: n1 }, others: { k: k0, n: n0 } }
}

const tries = fc.nat(40).chain((n) => fc.nat(n).map((k) => ({ k, n })))
const strata = fc.array(fc.record({ own: tries, others: tries }), { minLength: 1, maxLength: 6 })

describe('commonDifference', () => {
  test('of one stratum is the plain difference', () => {
    const found = commonDifference([stratum(30, 40, 20, 40)])
    assert.equal(found?.difference, 0.25)
    // Sato's variance of one stratum is .01109; that of the plain difference .01094.
    const [low, high] = found.interval
    assert.ok(
      Math.abs(low - (0.25 - 1.96 * 0.1046)) < 0.002 && Math.abs(high - (0.25 + 1.96 * 0.1046)) < 0.002,
    )
  })
  test('is not taken in by who does the hard work', () => {
    // Within each kind both are alike, and one does the easy kind three times as often.
    const found = commonDifference([stratum(54, 60, 18, 20), stratum(6, 20, 18, 60)])
    assert.ok(Math.abs(found?.difference ?? 1) < 1e-12)
  })
  test('holds the true difference in about 95 of 100 draws, of few large strata and of many small', () => {
    for (const [count, size] of [
      [2, 60],
      [40, 3],
    ] as const) {
      let held = 0
      for (let seed = 1; seed <= 1000; seed++) {
        const random = randomOf(seed)
        const draw = (n: number, rate: number) => ({
          k: Array.from({ length: n }, random.uniform).filter((x) => x < rate).length,
          n,
        })
        const found = commonDifference(
          Array.from({ length: count }, (_, index) => {
            const base = 0.3 + (0.4 * (index + 0.5)) / count
            return { own: draw(size, base + 0.15), others: draw(size + 1, base) }
          }),
        )
        if (found !== undefined && found.interval[0] <= 0.15 && 0.15 <= found.interval[1]) held += 1
      }
      assert.ok(held > 925 && held < 970, `${held} of 1000 with ${count} strata`)
    }
  })
  test('changes its sign with the sides, and is wider with inflation and confidence', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const found = commonDifference(some)
        const turned = commonDifference(some.map(({ own, others }) => ({ own: others, others: own })))
        if (found === undefined) return assert.equal(turned, undefined)
        assert.ok(Math.abs(found.difference + (turned?.difference ?? 9)) < 1e-9)
        const [low, high] = found.interval
        assert.ok(low <= found.difference && found.difference <= high && low >= -1 && high <= 1)
        for (const wide of [commonDifference(some, 0.99), commonDifference(some, 0.95, 2)])
          assert.ok((wide?.interval[0] ?? 9) <= low && (wide?.interval[1] ?? -9) >= high)
      }),
    )
  })
  test('says nothing where no stratum holds both, and refuses what cannot be', () => {
    assert.equal(commonDifference([stratum(1, 2, 0, 0), stratum(0, 0, 1, 2)]), undefined)
    assert.equal(commonDifference([]), undefined)
    assert.throws(() => commonDifference([stratum(3, 2, 1, 2)]), RangeError)
    assert.throws(() => commonDifference([stratum(1, 2, 1, 2)], 1), RangeError)
    assert.throws(() => commonDifference([stratum(1, 2, 1, 2)], 0.95, 0), RangeError)
  })
})
