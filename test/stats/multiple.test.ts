import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import * as fc from '../property.ts'

import { benjaminiHochberg } from '../../src/stats/multiple.ts'
import { assertClose, golden } from './golden.ts'

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })

describe('benjaminiHochberg', () => {
  test('agrees with SciPy', () => {
    for (const row of golden.benjamini_hochberg) {
      const q = benjaminiHochberg(row.p)
      assert.equal(q.length, row.q.length)
      for (const [i, expected] of row.q.entries()) assertClose(q[i] ?? NaN, expected, row)
    }
  })
  test('never lowers a p, keeps their order and stays at most 1', () => {
    fc.assert(
      fc.property(family, (p) => {
        const q = benjaminiHochberg(p)
        const byP = p.map((x, i) => [x, q[i] ?? NaN] as const).toSorted((a, b) => a[0] - b[0])
        for (const [i, [x, y]] of byP.entries()) {
          assert.ok(x <= y && y <= 1)
          assert.ok(y >= (byP[i - 1]?.[1] ?? 0))
        }
      }),
    )
  })
  test('rejects the same tests as the step-up rule', () => {
    fc.assert(
      fc.property(family, (p) => {
        const sorted = p.toSorted((a, b) => a - b)
        const rejected = sorted.findLastIndex((x, i) => x * (p.length / (i + 1)) <= 0.1) + 1
        assert.equal(benjaminiHochberg(p).filter((q) => q <= 0.1).length, rejected)
      }),
    )
  })
  test('gives each test its own place when the family is reordered', () => {
    const p = [0.04, 0.001, 0.5, 0.02]
    assert.deepEqual(benjaminiHochberg(p.toReversed()), benjaminiHochberg(p).toReversed())
    assert.deepEqual(benjaminiHochberg([]), [])
  })
  test('refuses what is no probability', () => {
    assert.throws(() => benjaminiHochberg([0.5, 1.1]), new RangeError('p must be from 0 to 1, got 1.1'))
    assert.throws(() => benjaminiHochberg([NaN]), RangeError)
  })
})
