import * as z from 'zod/mini'
import { SKETCH_ACCURACY } from '../../stats/sketch.ts'
import { MOST } from '../bounds.ts'
import { cappedMap } from './parts.ts'

/** A sketch on disk: the number of a bin, and how many values lie in it. */
export const bins = cappedMap(
  z.string().check(z.regex(/^-?\d{1,6}$/)),
  z.int().check(z.gte(1)),
  MOST.sketchBins,
  'By bin: seconds at most ((1 + a) / (1 - a)) to the power of its number, where a is `accuracy`',
)

/** What several loops can be summed by and no other block holds. */
export const mergeable = z
  .optional(
    z.strictObject({
      accuracy: z
        .literal(SKETCH_ACCURACY)
        .check(z.describe('Relative error of a quantile of `cycle_seconds`, at most')),
      cycle_seconds: z
        .strictObject({ before: bins, now: bins })
        .check(z.describe('How long decided cycles took, in baseline and window: DDSketch')),
    }),
  )
  .check(z.describe('What a page over several loops sums; not with `rules: seed`'))
