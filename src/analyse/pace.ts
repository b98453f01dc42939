import { isDecided, isTimed, type TimedCycle } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { countChangeTest, type CountDispersion, countDispersion, rateRatioInterval } from '../stats/counts.ts'
import type { Interval } from '../stats/proportion.ts'
import { between, runningDays, type Timeline, type Tries } from './timeline.ts'

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

/** How many cycles there are, before and now, and how such counts of this loop differ anyway. */
export interface PaceCounts {
  /** Decided cycles of the baseline. */
  before: number
  /** How many windows long the baseline is, without silences. */
  times: number
  /** Decided cycles of the window. */
  now: number
  /** Windows before this one that the log holds, 11 at most. */
  windows: number
  /** Decided cycles of each of these; one without any cycle lies in a silence, and is none. */
  counts: readonly number[]
}

const MOST_WINDOWS = 11
/** Of the earliest window, so much may lie before the log begins: four weeks seldom begin at the same hour. */
const MOST_MISSING = 1 / 7
/** Weeks of a loop vary by a quarter more than luck, until its own say by how much; npm run bench:worlds. */
const ORDINARY_DISPERSION = { dispersion: 1.25, freedom: 8 }

/** Undefined where no day before is known. */
export function paceOf(timeline: Timeline): PaceCounts | undefined {
  const { alive, baseline, recent, windowStart, windowDays } = timeline
  const times = runningDays(timeline) / windowDays
  if (times <= 0) return undefined
  const length = windowDays * MICROS_PER_DAY
  const first = alive[0]?.at ?? windowStart
  const many = Math.max(0, Math.min(MOST_WINDOWS, Math.floor((windowStart - first) / length + MOST_MISSING)))
  const windows = Array.from({ length: many }, () => ({ all: 0, decided: 0 }))
  for (const cycle of between(alive, windowStart - many * length, windowStart)) {
    const window = windows[Math.floor((windowStart - 1 - cycle.at) / length)]
    if (window === undefined) continue
    window.all += 1
    if (isDecided(cycle)) window.decided += 1
  }
  const counts = windows.filter(({ all }) => all > 0).map(({ decided }) => decided)
  return { before: baseline.length, times, now: recent.length, windows: many, counts }
}

/** Two-sided p that the pace is what it was. */
export function paceOdds({ before, times, now, counts }: PaceCounts): number {
  return countChangeTest({ count: before, times }, now, dispersionOf(counts))
}

/** 95 % interval of the pace now over that before. */
export function paceInterval({ before, times, now, counts }: PaceCounts): Interval {
  const { dispersion } = dispersionOf(counts)
  return rateRatioInterval(Math.round(before / dispersion), times, Math.round(now / dispersion), 1)
}

function dispersionOf(counts: readonly number[]): CountDispersion {
  return countDispersion(counts, ORDINARY_DISPERSION)
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
