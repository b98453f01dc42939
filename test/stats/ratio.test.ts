import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from '../property.ts'
import { type Portion, ratioInterval } from '../../src/stats/ratio.ts'
import { randomOf } from '../worlds/random.ts'

/** Tasks of one to four tries, each try at a cost of its own, until one succeeds. */
function drawn(seed: number, count: number): Portion[] {
  const random = randomOf(seed)
  return Array.from({ length: count }, () => {
    const portion = { cost: 0, gained: 0 }
    for (let number = 0; number < 4 && portion.gained === 0; number++) {
      portion.cost += Math.exp(0.6 * random.normal())
      portion.gained = random.uniform() < 0.6 ? 1 : 0
    }
    return portion
  })
}

function ratioOf(portions: readonly Portion[]): number {
  const sum = (of: keyof Portion): number => portions.reduce((total, portion) => total + portion[of], 0)
  return sum('cost') / sum('gained')
}

describe('ratioInterval', () => {
  test('holds the true ratio in about 95 of 100 draws of 20 tasks, and of 200', () => {
    const truth = ratioOf(drawn(1, 200_000))
    for (const count of [20, 200]) {
      const held = Array.from({ length: 1000 }, (_, seed) => ratioInterval(drawn(seed + 2, count))).filter(
        ([low, high]) => low <= truth && truth <= high,
      )
      assert.ok(held.length > 920 && held.length < 970, `${held.length} of 1000 with ${count} tasks`)
    }
  })
  const portion = fc.record({ cost: fc.integer({ min: 1, max: 1000 }), gained: fc.nat(3) })
  const some = fc
    .array(portion, { minLength: 2, maxLength: 30 })
    .filter((portions) => portions.some(({ gained }) => gained > 0))
  test('holds the ratio itself, above 0, and follows the unit of the cost', () => {
    fc.assert(
      fc.property(some, (portions) => {
        const [low, high] = ratioInterval(portions)
        const ratio = ratioOf(portions)
        assert.ok(low > 0 && low <= ratio * 1.000001 && high >= ratio * 0.999999)
        const cents = ratioInterval(portions.map(({ cost, gained }) => ({ cost: cost * 100, gained })))
        assert.ok(Math.abs(cents[0] / low - 100) < 1e-6 && Math.abs(cents[1] / high - 100) < 1e-6)
      }),
    )
  })
  test('is narrow where every task costs the same for what it gives', () => {
    const [low, high] = ratioInterval([
      { cost: 2, gained: 1 },
      { cost: 4, gained: 2 },
    ])
    assert.deepEqual([low, high], [2, 2])
  })
  for (const portions of [
    [],
    [{ cost: 1, gained: 1 }],
    [
      { cost: 1, gained: 0 },
      { cost: 2, gained: 0 },
    ],
  ])
    test(`refuses ${JSON.stringify(portions)}`, () => {
      assert.throws(() => ratioInterval(portions), RangeError)
    })
})
