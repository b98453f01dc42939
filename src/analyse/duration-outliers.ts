import { type Cycle, isTimed } from '../model/retro.ts'
import { roundHalfEven } from '../stats/round.ts'

export interface DurationOutlier {
  cycle: Cycle & { seconds: number }
  /** Whole seconds over all timed cycles. */
  averageSeconds: number
  /** Times the average, 1 decimal. */
  multiple: number
}

const FEWEST_TIMED = 5
const THRESHOLD_MULTIPLE = 3

/** Cycles that took over three times the average, in file order: the reference's block. */
export function analyseDurationOutliers(cycles: readonly Cycle[]): DurationOutlier[] {
  const timed = cycles.filter(isTimed)
  if (timed.length < FEWEST_TIMED) return []
  let sum = 0
  for (const cycle of timed) sum += cycle.seconds
  const average = sum / timed.length
  return timed
    .filter((cycle) => cycle.seconds > average * THRESHOLD_MULTIPLE)
    .map((cycle) => ({
      cycle,
      averageSeconds: roundHalfEven(average),
      multiple: roundHalfEven(cycle.seconds / average, 1),
    }))
}
