import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

import { requireWhole } from './domain.ts'

/** Brings a random choice of `count` elements (default: all), in random order, to the front, in place. */
export type Shuffle = (values: Float64Array, count?: number) => void

/**
 * A shuffle whose sequence follows from the seed alone (Fisher-Yates on xoroshiro128+).
 *
 * @param seed whole number >= 0; its low 32 bits count
 * @throws RangeError outside this domain
 */
export function createShuffle(seed: number): Shuffle {
  requireWhole('seed', seed)
  const generator = xoroshiro128plus(seed)
  return (values, count = values.length) => {
    for (let i = 0; i < count; i++) {
      const j = uniformInt(generator, i, values.length - 1)
      const held = values[i] as number
      values[i] = values[j] as number
      values[j] = held
    }
  }
}
