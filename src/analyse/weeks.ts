import { type Cycle, type Instant, isDecided, isTimed } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { roundSeconds } from '../stats/round.ts'
import { between, type DatedCycle, type Timeline } from './timeline.ts'
import { countSuccesses } from './trends.ts'

export interface Week {
  from: Instant
  to: Instant
  cycles: number
  decided: number
  succeeded: number
  medianSeconds: number | undefined
  linesNet: number
}

const WEEKS = 12
const DAYS_PER_WEEK = 7

/** The last 12 times 7 days up to now, oldest first; weeks before the first cycle are left out. */
export function analyseWeeks({ alive, now }: Timeline): Week[] {
  const length = DAYS_PER_WEEK * MICROS_PER_DAY
  const start = now - WEEKS * length
  const buckets = Array.from({ length: WEEKS }, (): DatedCycle[] => [])
  for (const cycle of between(alive, start, Infinity)) {
    // The last week takes what is dated now, or a little later by another clock.
    buckets[Math.min(WEEKS - 1, Math.floor((cycle.at - start) / length))]?.push(cycle)
  }
  const first = buckets.findIndex((bucket) => bucket.length > 0)
  if (first === -1) return []
  return buckets
    .map((bucket, index) => summariseWeek(bucket, start + index * length, start + (index + 1) * length))
    .slice(first)
}

function summariseWeek(cycles: readonly Cycle[], from: Instant, to: Instant): Week {
  const decided = cycles.filter(isDecided)
  let linesNet = 0
  for (const cycle of cycles) linesNet += cycle.linesAdded - cycle.linesRemoved
  return {
    from,
    to,
    cycles: cycles.length,
    decided: decided.length,
    succeeded: countSuccesses(cycles),
    medianSeconds: medianSeconds(decided),
    linesNet,
  }
}

/** Median over the timed cycles, 1 decimal; 4 below a second. */
export function medianSeconds(cycles: readonly Cycle[]): number | undefined {
  const timed = cycles.filter(isTimed).map((cycle) => cycle.seconds)
  const seconds = new Float64Array(timed).toSorted()
  const middle = seconds.length / 2
  const low = seconds[Math.ceil(middle) - 1]
  const high = seconds[Math.floor(middle)]
  if (low === undefined || high === undefined) return undefined
  return roundSeconds((low + high) / 2)
}
