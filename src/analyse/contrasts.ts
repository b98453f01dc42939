import { MICROS_PER_DAY, startOfDay } from '../model/time.ts'
import { inflationBetween, inflationByTasks } from './dependence.ts'
import { between, type DatedCycle, firstFrom, type Timeline, type Tries } from './timeline.ts'

/** What a window is compared with, and by; of the report's own window also its baseline. */
export type ContrastSide = 'before' | 'now' | 'baseline'

/** A window that ends now, and the eight weeks before it. */
export interface Contrast {
  now: DatedCycle[]
  before: DatedCycle[]
  /** Of the report's own window: the part of `before` that pages call the baseline. */
  baseline?: DatedCycle[]
  /** How long these are, in days. */
  nowDays: number
  beforeDays: number
  /** Where these lie among the cycles that it was made of: from one index to before another. */
  spans: Readonly<Record<ContrastSide, readonly [from: number, to: number]>>
  /** How many times the variance of a difference of two rates is that of independent cycles; made when it is asked for. */
  readonly inflation: number
}

/** The days before with which the last ones are compared: twice as many tell a level half as uncertainly again. */
const BEFORE_DAYS = 56
/** As shares of the report's window: a sharp change shows in few days, a mild one in many. */
const WINDOWS = [4 / 7, 1, 2] as const

/**
 * Of the report's own window first, then a shorter and a longer one: 7, 4 and 14 days.
 *
 * @param others where the cycles are a part of the loop's, those that are not: the few tasks of a part show too little of
 *   how tasks hang together, so it is at least what the others show
 */
export function contrastsOf(
  timeline: Timeline,
  dayCorrelation: number,
  cycles: readonly DatedCycle[] = timeline.decided,
  others: () => readonly DatedCycle[] = () => [],
): Contrast[] {
  let rest: readonly DatedCycle[] | undefined
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
    const first = firstFrom(cycles, start)
    const spans = {
      now: [first, cycles.length],
      before: [firstFrom(cycles, from), first],
      baseline: [isOwn ? firstFrom(cycles, Math.max(from, timeline.baselineStart)) : first, first],
    } as const
    const now = cycles.slice(...spans.now)
    const before = cycles.slice(...spans.before)
    let inflation: number | undefined
    return {
      spans,
      now,
      before,
      ...(isOwn && { baseline: cycles.slice(...spans.baseline) }),
      nowDays,
      beforeDays: Math.max(0, (start - from) / MICROS_PER_DAY),
      get inflation() {
        if (inflation !== undefined) return inflation
        rest ??= others()
        const byTasks = inflationByTasks(between(rest, from, start), between(rest, start, Infinity))
        return (inflation = inflationBetween(before, now, dayCorrelation, byTasks))
      },
    }
  }).toSorted((a, b) => Number(b.nowDays === timeline.windowDays) - Number(a.nowDays === timeline.windowDays))
}

/**
 * Counts good ones on each side of contrasts, all in one pass.
 *
 * @param cycles that the contrasts were made of
 * @param isGood undefined of a cycle that says nothing
 */
export function countSides(
  cycles: readonly DatedCycle[],
  isGood: (cycle: DatedCycle) => boolean | undefined,
): (contrast: Contrast, side: ContrastSide) => Tries {
  const [good, all] = [new Uint32Array(cycles.length + 1), new Uint32Array(cycles.length + 1)]
  let [k, n] = [0, 0]
  let upTo = 0
  for (const cycle of cycles) {
    const says = isGood(cycle)
    if (says !== undefined) n += 1
    if (says === true) k += 1
    upTo += 1
    good[upTo] = k
    all[upTo] = n
  }
  const sum = (counts: Uint32Array, [from, to]: readonly [number, number]): number =>
    (counts[to] ?? 0) - (counts[from] ?? 0)
  return ({ spans }, side) => ({ k: sum(good, spans[side]), n: sum(all, spans[side]) })
}
