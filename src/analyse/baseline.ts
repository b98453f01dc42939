import type { Instant } from '../model/retro.ts'
import { type Interval, predictionInterval, wilsonInterval } from '../stats/proportion.ts'
import { inflationBetween, inflationOf, worthOf } from './dependence.ts'
import { countTries, type DatedCycle, runningDays, type Timeline, type Tries } from './timeline.ts'
import { medianSeconds } from './weeks.ts'

/** Below this many decided cycles nobody can say what a normal window is. */
const FEWEST_FOR_NORMAL = 20

/** The 28 days before the window, and what a window of the present size would look like if nothing had changed. */
export interface Baseline extends Tries {
  from: Instant
  to: Instant
  days: number
  /** Of these, without silences of more than five days. */
  runningDays: number
  prsMerged: number
  /** Wilson 95 % interval of the success rate, for as many independent cycles as these are worth. */
  interval: Interval | undefined
  medianSeconds: number | undefined
  /** Successes among as many cycles as the window has. */
  normalWindow: { cycles: number; low: number; high: number } | undefined
}

export function analyseBaseline(timeline: Timeline, dayCorrelation: number): Baseline {
  const { k, n } = countTries(timeline.baseline)
  return {
    k,
    n,
    from: timeline.baselineStart,
    to: timeline.windowStart,
    days: timeline.baselineDays,
    runningDays: runningDays(timeline),
    prsMerged: timeline.baseline.filter(({ pr }) => pr !== undefined).length,
    get interval() {
      return rateInterval(timeline.baseline, dayCorrelation)
    },
    get medianSeconds() {
      return medianSeconds(timeline.baseline)
    },
    get normalWindow() {
      return normalWindow(timeline, dayCorrelation)
    },
  }
}

/** Wilson 95 % interval of the success rate, wider where cycles hang together; undefined without any. */
export function rateInterval(cycles: readonly DatedCycle[], dayCorrelation: number): Interval | undefined {
  if (cycles.length === 0) return undefined
  const { k, n } = worthOf(countTries(cycles), inflationOf(cycles, dayCorrelation))
  return wilsonInterval(k, n)
}

/** For as many independent cycles as both sides are worth; then of as many as the window has. */
function normalWindow({ baseline, recent }: Timeline, dayCorrelation: number): Baseline['normalWindow'] {
  const cycles = recent.length
  if (baseline.length < FEWEST_FOR_NORMAL || cycles === 0) return undefined
  const inflation = inflationBetween(baseline, recent, dayCorrelation)
  const before = worthOf(countTries(baseline), inflation)
  const now = worthOf(countTries(recent), inflation)
  const [low, high] = predictionInterval(before.k, before.n, now.n)
  const of = cycles / now.n
  return { cycles, low: Math.floor(low * of), high: Math.ceil(high * of) }
}
