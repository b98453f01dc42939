import { MICROS_PER_DAY, startOfDay } from '../model/time.ts'
import { inflationBetween } from './dependence.ts'
import { between, type DatedCycle, type Timeline } from './timeline.ts'

/** A window that ends now, and the eight weeks before it. */
export interface Contrast {
  now: DatedCycle[]
  before: DatedCycle[]
  /** Of the report's own window: the part of `before` that pages call the baseline. */
  baseline?: DatedCycle[]
  /** How long these are, in days. */
  nowDays: number
  beforeDays: number
  /** How many times the variance of a difference of two rates is that of independent cycles; made when it is asked for. */
  readonly inflation: number
}

/** The days before with which the last ones are compared: twice as many tell a level half as uncertainly again. */
const BEFORE_DAYS = 56
/** As shares of the report's window: a sharp change shows in few days, a mild one in many. */
const WINDOWS = [4 / 7, 1, 2] as const

/** Of the report's own window first, then a shorter and a longer one: 7, 4 and 14 days. */
export function contrastsOf(
  timeline: Timeline,
  dayCorrelation: number,
  isOf?: (cycle: DatedCycle) => boolean,
): Contrast[] {
  const cycles = isOf === undefined ? timeline.decided : timeline.decided.filter(isOf)
  return WINDOWS.map((share) => {
    const nowDays = Math.round(share * timeline.windowDays)
    const isOwn = nowDays === timeline.windowDays
    // Whole UTC days, so that what is told does not change from hour to hour.
    const start = isOwn ? timeline.windowStart : startOfDay(timeline.now - nowDays * MICROS_PER_DAY)
    const from = Math.max(
      timeline.knownFrom,
      timeline.decidedFrom,
      startOfDay(start - BEFORE_DAYS * MICROS_PER_DAY),
    )
    const now = between(cycles, start, Infinity)
    const before = between(cycles, from, start)
    let inflation: number | undefined
    return {
      now,
      before,
      ...(isOwn && { baseline: between(before, timeline.baselineStart, start) }),
      nowDays,
      beforeDays: Math.max(0, (start - from) / MICROS_PER_DAY),
      get inflation() {
        return (inflation ??= inflationBetween(before, now, dayCorrelation))
      },
    }
  }).toSorted((a, b) => Number(b.nowDays === timeline.windowDays) - Number(a.nowDays === timeline.windowDays))
}
