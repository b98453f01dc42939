import { type Cycle, isTimed, type TimedCycle } from '../model/retro.ts'
import type { Timeline } from './timeline.ts'
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

/**
 * Those of the window, the longest first. What all of its cycles take by now is no longer unusual, and below a second
 * cycles are commands.
 */
export function longestOfWindow(
  outliers: readonly DurationOutlier[],
  { recent, windowStart }: Timeline,
): DurationOutlier[] {
  const timed = recent.filter((cycle) => isTimed(cycle))
  const average = timed.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, timed.length)
  return outliers
    .filter(({ cycle: { at, seconds } }) => at !== undefined && at >= windowStart && seconds >= 1)
    .filter(({ cycle: { seconds } }) => seconds > average * THRESHOLD_MULTIPLE)
    .toSorted((a, b) => b.cycle.seconds - a.cycle.seconds || (b.cycle.at ?? 0) - (a.cycle.at ?? 0))
}
