import { type Cycle, type Instant, isDecided } from '../model/retro.ts'
import { isInFuture, MICROS_PER_DAY } from '../model/time.ts'

/** The window is compared with this many days before it. */
export const BASELINE_DAYS = 28
/** Older cycles say little about how the loop works today. */
export const TIMELINE_DAYS = 84

export type DatedCycle = Cycle & { at: Instant }

/** The last 84 days in order of time, cut into the window that ends now and the baseline before it. */
export interface Timeline {
  now: Instant
  windowDays: number
  windowStart: Instant
  /** Where the window of the same length before it begins. */
  previousStart: Instant
  /** 28 days before the window, or when the log or an accepted level begins if that is later. */
  baselineStart: Instant
  /** When the log or an accepted level begins: what lies before is not known, or no longer counts. */
  knownFrom: Instant
  /** Length of the baseline that the log covers, in days. */
  baselineDays: number
  /** 84 days ago, or where the baseline would begin if that is earlier. */
  decidedFrom: Instant
  /** Decided cycles since then. */
  decided: DatedCycle[]
  /** Decided cycles in the window. */
  recent: DatedCycle[]
  /** Decided cycles in the baseline. */
  baseline: DatedCycle[]
  /** All dated cycles but those of the future in order of time, decided or not, of all times: when the loop was alive. */
  alive: readonly DatedCycle[]
}

/** What becomes of cycles that are dated in the future; the seed program counts them as recent. */
export type Future = 'left-out' | 'counted'

/** The one place that cuts the log into windows. */
export function buildTimeline(
  cycles: readonly Cycle[],
  now: Instant,
  windowDays: number,
  {
    future = 'left-out',
    baselineFrom = -Infinity,
    alive = datedInOrder(cycles, future === 'counted' ? Infinity : now),
  }: Partial<{
    future: Future
    baselineFrom: Instant | undefined
    alive: readonly DatedCycle[] | undefined
  }> = {},
): Timeline {
  const windowStart = now - windowDays * MICROS_PER_DAY
  const knownFrom = Math.max(baselineFrom, alive[0]?.at ?? windowStart)
  const baselineStart = Math.min(
    windowStart,
    Math.max(knownFrom, windowStart - BASELINE_DAYS * MICROS_PER_DAY),
  )
  const decidedFrom = now - Math.max(TIMELINE_DAYS, windowDays + BASELINE_DAYS) * MICROS_PER_DAY
  const decided = between(alive, decidedFrom, Infinity).filter(isDecided)
  return {
    now,
    windowDays,
    windowStart,
    previousStart: windowStart - windowDays * MICROS_PER_DAY,
    baselineStart,
    knownFrom,
    baselineDays: (windowStart - baselineStart) / MICROS_PER_DAY,
    decidedFrom,
    decided,
    recent: between(decided, windowStart, Infinity),
    baseline: between(decided, baselineStart, windowStart),
    alive,
  }
}

/** Dated cycles but those of the future, in order of time. Nearly every log is that already, and handed on as it is. */
export function datedInOrder(cycles: readonly Cycle[], now: Instant): readonly DatedCycle[] {
  if (isDatedInOrder(cycles, now)) return cycles as readonly DatedCycle[]
  const dated = cycles.filter(
    (cycle): cycle is DatedCycle => cycle.at !== undefined && !isInFuture(cycle.at, now),
  )
  return isDatedInOrder(dated, now) ? dated : dated.toSorted((a, b) => a.at - b.at)
}

function isDatedInOrder(cycles: readonly Cycle[], now: Instant): boolean {
  let before = -Infinity
  for (const { at } of cycles) {
    if (at === undefined || at < before) return false
    before = at
  }
  return !isInFuture(before, now)
}

/** Those of cycles in order of time that lie from one instant to before another. */
export function between(cycles: readonly DatedCycle[], from: Instant, to: Instant): DatedCycle[] {
  return cycles.slice(firstFrom(cycles, from), firstFrom(cycles, to))
}

/** Index of the first cycle at an instant or later, of cycles in order of time; binary search. */
export function firstFrom(cycles: readonly DatedCycle[], at: Instant): number {
  let [low, high] = [0, cycles.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cycles[middle]?.at ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Microseconds between cycles that follow each other from an instant on, decided or not; the newest first. */
export function pausesSince({ alive }: Timeline, from: number): number[] {
  const pauses: number[] = []
  for (let index = alive.length - 1; index > 0; index--) {
    const [before, cycle] = [alive[index - 1], alive[index]]
    if (before === undefined || cycle === undefined || before.at < from) break
    pauses.push(cycle.at - before.at)
  }
  return pauses
}

/** A pause of more days is no part of the rhythm, as a long weekend is: of a pace its days do not count. */
export const SILENCE_DAYS = 5

export interface Pause {
  /** The cycle before it. */
  from: Instant
  /** The cycle after it, or now. */
  to: Instant
}

/** Pauses of more days that reach into the time since an instant, the newest first: also the one that lasts. */
export function silencesReaching({ alive, now }: Timeline, since: Instant, days = SILENCE_DAYS): Pause[] {
  const silences: Pause[] = []
  let to = now
  for (let index = alive.length - 1; index >= 0 && to > since; index--) {
    const from = alive[index]?.at ?? now
    if (to - from > days * MICROS_PER_DAY) silences.push({ from, to })
    to = from
  }
  return silences
}

/** Days of the baseline in which the loop ran: without silences. */
export function runningDays(timeline: Timeline): number {
  const { baselineStart, windowStart } = timeline
  const silent = silencesReaching(timeline, baselineStart)
    .filter(({ from }) => from < windowStart)
    .reduce((sum, { from, to }) => sum + Math.min(to, windowStart) - Math.max(from, baselineStart), 0)
  return (windowStart - baselineStart - silent) / MICROS_PER_DAY
}

/** Whether the log began before an instant: where it did not, no page speaks of weeks that it has not seen. */
export function reachesBack({ alive }: Timeline, to: Instant): boolean {
  return (alive[0]?.at ?? Infinity) < to
}

/** One task whatever the log wrote: 7 and "7" are the same. `undefined` for none. */
export function taskKey(cycle: Cycle): string | undefined {
  return cycle.task === undefined || cycle.task === 0 || cycle.task === '' ? undefined : String(cycle.task)
}

/** Successes and cycles of a group. */
export interface Tries {
  k: number
  n: number
}

export function countTries(cycles: readonly Cycle[]): Tries {
  let k = 0
  for (const cycle of cycles) if (cycle.outcome === 'success') k += 1
  return { k, n: cycles.length }
}
