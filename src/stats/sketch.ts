import { requirePositive, requireUnit } from './domain.ts'

/**
 * How positive numbers are spread, as counts of bins: sketches of parts are added up, in any order and in any groups, and
 * give the same as one of all. A quantile comes out within `SKETCH_ACCURACY` of the value itself.
 *
 * Reference: Masson, Rim & Lee (2019), DDSketch, PVLDB 12, 2195-2205; without a bound on the bins.
 */
export type Sketch = ReadonlyMap<number, number>

/** Relative error of a quantile, at most. */
export const SKETCH_ACCURACY = 0.02
const GAMMA = (1 + SKETCH_ACCURACY) / (1 - SKETCH_ACCURACY)

/** @throws RangeError unless all values are positive and finite */
export function sketchOf(values: readonly number[]): Sketch {
  const counts = new Map<number, number>()
  for (const value of values) {
    requirePositive('value', value)
    const bin = Math.ceil(Math.log(value) / Math.log(GAMMA))
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return inOrder(counts)
}

/** The sketch of all values of several. */
export function mergeSketches(sketches: readonly Sketch[]): Sketch {
  const counts = new Map<number, number>()
  for (const sketch of sketches)
    for (const [bin, count] of sketch) counts.set(bin, (counts.get(bin) ?? 0) + count)
  return inOrder(counts)
}

/** With at most `most` bins: the lowest ones become one, so that high quantiles stay as exact. */
export function collapseSketch(sketch: Sketch, most: number): Sketch {
  if (sketch.size <= most) return sketch
  const bins = [...sketch]
  const kept = bins.slice(bins.length - most)
  const [lowest] = kept
  if (lowest === undefined) return new Map()
  const below = countOfSketch(sketch) - kept.reduce((sum, [, count]) => sum + count, 0)
  return new Map([[lowest[0], lowest[1] + below], ...kept.slice(1)])
}

/**
 * The value below which this share of all values lies; undefined of none.
 *
 * @param share 0 to 1
 * @throws RangeError outside this domain
 */
export function quantileOfSketch(sketch: Sketch, share: number): number | undefined {
  requireUnit('share', share)
  const rank = share * (countOfSketch(sketch) - 1)
  let passed = 0
  for (const [bin, count] of sketch) {
    passed += count
    if (passed > rank) return (2 * GAMMA ** bin) / (GAMMA + 1)
  }
  return undefined
}

/** How many values there are. */
export function countOfSketch(sketch: Sketch): number {
  return [...sketch.values()].reduce((sum, count) => sum + count, 0)
}

function inOrder(counts: ReadonlyMap<number, number>): Sketch {
  return new Map([...counts].toSorted(([a], [b]) => a - b))
}
