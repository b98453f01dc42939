import { type Cycle, type Instant, isDecided, isTimed } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { roundHalfEven } from '../stats/round.ts'
import { countSuccesses } from './trends.ts'
import { cyclesBetween } from './window.ts'

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
export function analyseWeeks(cycles: readonly Cycle[], now: Instant): Week[] {
  const weeks: Week[] = []
  for (let back = WEEKS; back >= 1; back--) {
    const from = now - back * DAYS_PER_WEEK * MICROS_PER_DAY
    const to = from + DAYS_PER_WEEK * MICROS_PER_DAY
    // The last week takes what is dated exactly now.
    const week = summariseWeek(cyclesBetween(cycles, from, back === 1 ? to + 1 : to), from, to)
    if (weeks.length > 0 || week.cycles > 0) weeks.push(week)
  }
  return weeks
}

function summariseWeek(cycles: readonly Cycle[], from: Instant, to: Instant): Week {
  let linesNet = 0
  for (const cycle of cycles) linesNet += cycle.linesAdded - cycle.linesRemoved
  return {
    from,
    to,
    cycles: cycles.length,
    decided: cycles.filter(isDecided).length,
    succeeded: countSuccesses(cycles),
    medianSeconds: medianSeconds(cycles),
    linesNet,
  }
}

/** Median over the timed cycles, 1 decimal. */
export function medianSeconds(cycles: readonly Cycle[]): number | undefined {
  const seconds = cycles
    .filter(isTimed)
    .map((cycle) => cycle.seconds)
    .toSorted((a, b) => a - b)
  const middle = seconds.length / 2
  const low = seconds[Math.ceil(middle) - 1]
  const high = seconds[Math.floor(middle)]
  return low === undefined || high === undefined ? undefined : roundHalfEven((low + high) / 2, 1)
}
