import type { Analysis } from '../../analyse/index.ts'
import { type Cycle, isTimed } from '../../model/retro.ts'
import { collapseSketch, SKETCH_ACCURACY, sketchOf } from '../../stats/sketch.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'

/** What several loops can be summed by, where no other block holds it. */
export function mergeableBlock({ timeline }: Analysis, most: Bounds): Insights['mergeable'] {
  const bins = (cycles: readonly Cycle[]): Record<string, number> =>
    Object.fromEntries(
      collapseSketch(sketchOf(cycles.filter(isTimed).map(({ seconds }) => seconds)), most.sketchBins),
    )
  return {
    accuracy: SKETCH_ACCURACY,
    cycle_seconds: { before: bins(timeline.baseline), now: bins(timeline.recent) },
  }
}
