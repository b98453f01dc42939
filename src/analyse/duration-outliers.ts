import { type Cycle, isTimed, type TimedCycle } from '../model/retro.ts'
import { roundHalfEven } from '../stats/round.ts'

export interface DurationOutlier {
  cycle: TimedCycle
  /** Whole seconds over all timed cycles. */
  averageSeconds: number
  /** Times the average, 1 decimal. */
  multiple: number
}

const FEWEST_TIMED = 5
const THRESHOLD_MULTIPLE = 3

/** Cycles that took over three times the average, in file order: the seed program's block. */
export function analyseDurationOutliers(cycles: readonly Cycle[]): DurationOutlier[] {
  let sum = 0
  let timed = 0
  for (const cycle of cycles) {
    if (!isTimed(cycle)) continue
    sum += cycle.seconds
    timed += 1
  }
  if (timed < FEWEST_TIMED) return []
  const average = sum / timed
  return cycles
    .filter((cycle): cycle is TimedCycle => isTimed(cycle) && cycle.seconds > average * THRESHOLD_MULTIPLE)
    .map((cycle) => ({
      cycle,
      averageSeconds: roundHalfEven(average),
      multiple: roundHalfEven(cycle.seconds / average, 1),
    }))
}

/** Those since an instant, the longest first. */
export function longestSince(outliers: readonly DurationOutlier[], from: number): DurationOutlier[] {
  return outliers
    .filter(({ cycle: { at } }) => at !== undefined && at >= from)
    .toSorted((a, b) => b.cycle.seconds - a.cycle.seconds || (b.cycle.at ?? 0) - (a.cycle.at ?? 0))
}
