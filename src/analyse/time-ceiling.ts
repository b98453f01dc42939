import { type Instant, isTimed, type TimedCycle } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { median } from '../stats/ranks.ts'
import { between, type DatedCycle, type Timeline } from './timeline.ts'

export type TimedAndDated = DatedCycle & TimedCycle

/** A length at which cycles end and fail, as if a timer had cut them off. */
export interface TimeCeiling {
  /** Where the timer seems to be set, and the band of durations around it; seconds. */
  seconds: number
  low: number
  high: number
  /** Timed cycles of the last days that ended in the band, and that were shorter. */
  reached: readonly TimedAndDated[]
  shorter: readonly TimedAndDated[]
  /** The first cycle that it ended; undefined where the log begins no earlier. */
  since: Instant | undefined
}

/** What makes a length a ceiling. */
export interface CeilingShape {
  /** So many days up to now are looked at: a new limit has to be found before the old durations are forgotten. */
  days: number
  /** The longest of the band by the shortest. */
  width: number
  /** Cycles in the band, at least. */
  fewest: number
  /** Of these, failed at least: a share. */
  failing: number
  /** Times as many as in the band of the same width just below it, at least. */
  timesBelow: number
  /** Failed cycles above the band, at most: a share of the failed ones in it and above. */
  mostAbove: number
  /** Successes above the band, at most: a share of all successes. What ends failures may be the limit of one step. */
  mostSuccessesAbove: number
}

export const CEILING: CeilingShape = {
  days: 14,
  width: 1.04,
  fewest: 5,
  failing: 0.8,
  timesBelow: 3,
  mostAbove: 0.1,
  mostSuccessesAbove: 0.2,
}

/** The ceiling at which the most cycles fail. */
export function findTimeCeiling({ decided, now }: Timeline, shape: CeilingShape): TimeCeiling | undefined {
  const from = now - shape.days * MICROS_PER_DAY
  const timed = between(decided, from, Infinity)
    .filter((cycle): cycle is TimedAndDated => isTimed(cycle))
    .toSorted((a, b) => a.seconds - b.seconds)
  const band = fullestBand(timed, shape)
  if (band === undefined) return undefined
  const reached = timed.slice(band.from, band.to)
  const failed = reached.filter(({ outcome }) => outcome === 'failure').map(({ seconds }) => seconds)
  const [low, high] = [failed[0] ?? 0, reached.at(-1)?.seconds ?? 0]
  return {
    seconds: median(failed),
    low,
    high,
    reached,
    shorter: timed.slice(0, band.from),
    since: sinceWhen(decided, { low, high, days: shape.days }),
  }
}

/** Indices into the cycles sorted by duration: from one to before another. Three pointers, so linear. */
function fullestBand(
  timed: readonly TimedAndDated[],
  { width, fewest, failing, timesBelow, mostAbove, mostSuccessesAbove }: CeilingShape,
): { from: number; to: number } | undefined {
  const failedUpTo = [0]
  let failures = 0
  for (const { outcome } of timed) failedUpTo.push(outcome === 'failure' ? ++failures : failures)
  const failedBetween = (a: number, b: number): number => (failedUpTo[b] ?? 0) - (failedUpTo[a] ?? 0)
  const n = timed.length
  const successes = n - failures
  let best: { from: number; to: number; failed: number } | undefined
  // Of the band below, of the cycles as long as this one, and of those above the band.
  let [below, from, to] = [0, 0, 0]
  for (const [index, { outcome, seconds }] of timed.entries()) {
    if (timed[index - 1]?.seconds !== seconds) from = index
    while ((timed[to]?.seconds ?? Infinity) <= width * seconds) to += 1
    while ((timed[below]?.seconds ?? Infinity) * width < seconds) below += 1
    if (outcome !== 'failure') continue
    const [failed, failedAbove] = [failedBetween(from, to), failedBetween(to, n)]
    const isCeiling =
      to - from >= fewest &&
      failed >= failing * (to - from) &&
      to - from >= timesBelow * (from - below) &&
      failedAbove <= mostAbove * (failed + failedAbove) &&
      n - to - failedAbove <= mostSuccessesAbove * successes
    if (isCeiling && failed > (best?.failed ?? 0)) best = { from, to, failed }
  }
  return best
}

/** A failure above the ceiling says more against it than one at it says for it: that may be luck. */
const ABOVE_WEIGHT = 3

/**
 * From which failure at the ceiling on they outweigh those above it the most.
 *
 * Reference: Page (1954), Continuous inspection schemes, Biometrika 41, 100-115: the change lies where the cumulative
 * sum has its extremum.
 */
function sinceWhen(
  decided: readonly DatedCycle[],
  { low, high, days }: { low: number; high: number; days: number },
): Instant | undefined {
  let [sum, most] = [0, 0]
  let since: Instant | undefined
  let isEarlierAbove = false
  for (const { at, outcome, seconds = 0 } of decided.toReversed()) {
    if (outcome !== 'failure' || seconds < low) continue
    if (seconds > high) isEarlierAbove = true
    sum += seconds > high ? -ABOVE_WEIGHT : 1
    if (sum > most) [most, since, isEarlierAbove] = [sum, at, false]
  }
  const begin = decided[0]?.at ?? 0
  return isEarlierAbove || (since ?? 0) - begin >= days * MICROS_PER_DAY ? since : undefined
}
