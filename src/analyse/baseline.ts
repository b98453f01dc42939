import type { Instant } from '../model/retro.ts'
import { type Interval, predictionInterval, wilsonInterval } from '../stats/proportion.ts'
import { countTries, type Timeline, type Tries } from './timeline.ts'
import { medianSeconds } from './weeks.ts'

/** Below this many decided cycles nobody can say what a normal window is. */
const FEWEST_FOR_NORMAL = 20

/** The 28 days before the window, and what a window of the present size would look like if nothing had changed. */
export interface Baseline extends Tries {
  from: Instant
  to: Instant
  days: number
  /** Wilson 95 % interval of the success rate. */
  interval: Interval | undefined
  medianSeconds: number | undefined
  /** Successes among as many cycles as the window has. */
  normalWindow: { cycles: number; low: number; high: number } | undefined
}

export function analyseBaseline(timeline: Timeline): Baseline {
  const { k, n } = countTries(timeline.baseline)
  return {
    k,
    n,
    from: timeline.baselineStart,
    to: timeline.windowStart,
    days: timeline.baselineDays,
    interval: n === 0 ? undefined : wilsonInterval(k, n),
    medianSeconds: medianSeconds(timeline.baseline),
    normalWindow: normalWindow(k, n, timeline.recent.length),
  }
}

function normalWindow(k: number, n: number, cycles: number): Baseline['normalWindow'] {
  if (n < FEWEST_FOR_NORMAL || cycles === 0) return undefined
  const [low, high] = predictionInterval(k, n, cycles)
  return { cycles, low, high }
}
