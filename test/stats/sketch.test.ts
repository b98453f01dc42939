import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  collapseSketch,
  countOfSketch,
  mergeSketches,
  quantileOfSketch,
  SKETCH_ACCURACY,
  sketchOf,
} from '../../src/stats/sketch.ts'
import * as fc from '../property.ts'

const seconds = fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { maxLength: 60 })
const share = fc.constantFrom(0, 0.1, 0.5, 0.9, 1)

test('a quantile is within two in a hundred of the value that has this rank', () => {
  fc.assert(
    fc.property(seconds, share, (values, at) => {
      const exact = values.toSorted((a, b) => a - b)[Math.floor(at * (values.length - 1))]
      const found = quantileOfSketch(sketchOf(values), at)
      if (exact === undefined) return assert.equal(found, undefined)
      assert.ok(
        found !== undefined && Math.abs(found - exact) <= exact * SKETCH_ACCURACY * (1 + 1e-9),
        `${found} ${exact}`,
      )
    }),
  )
})

test('sketches of parts give that of the whole, in any order and in any groups', () => {
  fc.assert(
    fc.property(seconds, seconds, seconds, (a, b, c) => {
      const whole = [...sketchOf([...a, ...b, ...c])]
      const [x, y, z] = [sketchOf(a), sketchOf(b), sketchOf(c)]
      assert.deepEqual([...mergeSketches([x, y, z])], whole)
      assert.deepEqual([...mergeSketches([mergeSketches([z, y]), x])], whole)
    }),
  )
})

test('with fewer bins every value is still counted, and high quantiles stay', () => {
  fc.assert(
    fc.property(seconds, fc.integer({ min: 1, max: 20 }), (values, most) => {
      const sketch = sketchOf(values)
      const small = collapseSketch(sketch, most)
      assert.ok(small.size <= most)
      assert.equal(countOfSketch(small), values.length)
      assert.equal(quantileOfSketch(small, 1), quantileOfSketch(sketch, 1))
    }),
  )
  assert.equal(collapseSketch(sketchOf([1, 2]), 0).size, 0)
})

test('what is no positive number is refused', () => {
  for (const value of [0, -1, NaN, Infinity]) assert.throws(() => sketchOf([value]), RangeError)
})
