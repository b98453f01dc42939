import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shorten, shortenMiddle, startOf } from '../../src/model/cut-text.ts'
import * as fc from '../property.ts'

const CUTS = { startOf, shorten, shortenMiddle }

for (const [name, cut] of Object.entries(CUTS))
  test(`${name} cuts no character in two, says no more than it may, and leaves alone what fits`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 20 }), (text, max) => {
        const short = cut(text, max)
        assert.ok(short.isWellFormed() && !short.includes('\uFFFD'), short)
        assert.ok(short.length <= max)
        if (text.length <= max) assert.equal(short, text)
      }),
    )
  })

test('a long name keeps both its ends', () => {
  assert.equal(shortenMiddle('abcdefghij', 5), 'ab…ij')
  assert.equal(shortenMiddle('a😀😀😀😀j', 5), 'a…j')
  assert.equal(shorten('ab😀', 3), 'ab…')
})
