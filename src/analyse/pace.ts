import { isTimed, type TimedCycle } from '../model/retro.ts'
import { runningDays, type Timeline, type Tries } from './timeline.ts'

/** Share of the time spent in cycles a day down to which the loop does as much as before. */
export const BUSY = 0.8

/** Whether the loop spends as much of a day in cycles as before: then they are fewer because each takes longer. */
export function isBusyAsBefore(
  { baseline, baselineDays, recent, windowDays }: Timeline,
  least: number = BUSY,
): boolean {
  const timed = [baseline, recent].map((cycles) => cycles.filter((cycle) => isTimed(cycle)))
  const [before = [], now = []] = timed
  if (before.length * 2 < baseline.length || now.length * 2 < recent.length || before.length === 0)
    return false
  const busy = (cycles: readonly TimedCycle[], days: number): number =>
    cycles.reduce((sum, { seconds }) => sum + seconds, 0) / days
  return busy(now, windowDays) >= least * busy(before, baselineDays)
}

/** Cycles of days, before and now; undefined where no day before is known. */
export function pacesOf(timeline: Timeline): { before: Tries; now: Tries } | undefined {
  const days = runningDays(timeline)
  if (days < 1) return undefined
  return {
    before: { k: timeline.baseline.length, n: days },
    now: { k: timeline.recent.length, n: timeline.windowDays },
  }
}
