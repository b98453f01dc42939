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

/** Mean of what the timed cycles took, in seconds; undefined of fewer than five. */
export function averageSecondsOf(cycles: readonly Cycle[]): number | undefined {
  let sum = 0
  let timed = 0
  for (const cycle of cycles) {
    if (!isTimed(cycle)) continue
    sum += cycle.seconds
    timed += 1
  }
  return timed < FEWEST_TIMED ? undefined : sum / timed
}

/** Cycles that took over three times the average of the log, in their order: the seed program's block. */
export function findDurationOutliers(
  cycles: readonly Cycle[],
  average: number | undefined,
): DurationOutlier[] {
  if (average === undefined) return []
  return cycles
    .filter((cycle): cycle is TimedCycle => isTimed(cycle) && cycle.seconds > average * THRESHOLD_MULTIPLE)
    .map((cycle) => ({
      cycle,
      averageSeconds: roundHalfEven(average),
      multiple: roundHalfEven(cycle.seconds / average, 1),
    }))
}

/**
 * Those of the window, the longest first, by the average of the whole log. What all of its cycles take by now is no longer unusual, and below a second
 * cycles are commands.
 */
export function longestOfWindow({ recent }: Timeline, average: number | undefined): DurationOutlier[] {
  const timed = recent.filter((cycle) => isTimed(cycle))
  const ownAverage = timed.reduce((sum, { seconds }) => sum + seconds, 0) / Math.max(1, timed.length)
  return findDurationOutliers(timed, average)
    .filter(({ cycle: { seconds } }) => seconds >= 1 && seconds > ownAverage * THRESHOLD_MULTIPLE)
    .toSorted((a, b) => b.cycle.seconds - a.cycle.seconds || (b.cycle.at ?? 0) - (a.cycle.at ?? 0))
}
