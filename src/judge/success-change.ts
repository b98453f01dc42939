import { type Dependence, inflationOf } from '../analyse/dependence.ts'
import { countTries, type DatedCycle, type Timeline, type Tries } from '../analyse/timeline.ts'
import { differenceInterval } from '../analyse/window-view.ts'
import type { Fact } from '../model/finding.ts'
import { plural } from '../model/words.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { differenceScore } from '../stats/proportion.ts'
import { normalCdf } from '../stats/distributions.ts'
import { countsText, shareOf } from './fact.ts'
import { COUNT, SHARE } from './range.ts'
import type { LimitValues, Test } from './rule.ts'

/** The limits of every rule that asks whether success changed. */
export const CHANGE_LIMITS = {
  fewestBefore: {
    default: 20,
    range: COUNT,
    unit: 'cycles before',
    source: 'a rate from fewer is a guess',
  },
  fewest: {
    default: 8,
    range: COUNT,
    unit: 'cycles now',
    source: 'below it the interval of a rate is wider than 50 points',
  },
  practical: {
    default: 0.1,
    range: SHARE,
    unit: 'share',
    source: 'smaller changes do not change what a team does',
  },
} as const

export interface SuccessChange {
  before: Tries
  now: Tries
  /** How long these are, in days. */
  beforeDays: number
  nowDays: number
  /** Now minus before, as a share. */
  difference: number
  test: Test
}

/** The days before with which the last ones are compared: twice as many cycles tell a level half as uncertainly again. */
const BEFORE_DAYS = 56
/** Windows of which the clearest counts, as shares of the report's: a sharp drop shows in few days, a mild one in many. */
const WINDOWS = [4 / 7, 1, 2] as const
/** As many independent windows as these are worth, since they overlap: the odds are those of the clearest of all. */
const INDEPENDENT_WINDOWS = 2.3

/**
 * Whether success changed in one direction: windows of 4, 7 and 14 days (for a report of 7), each against the 8 weeks
 * before it; the report's own is told where it is clear by itself, else the clearest. The one test of that question, for
 * the loop and for each kind of work.
 *
 * Reference: Siegmund & Venkatraman (1995), Annals of Statistics 23, 255-271 (scan by likelihood ratio); Kish (1965),
 * Survey Sampling, section 5.4 (what cycles that hang together are worth).
 *
 * @param isOf which cycles are meant; all if not said
 */
export function scanSuccess(
  timeline: Timeline,
  dependence: Dependence,
  direction: 'fall' | 'rise',
  limits: LimitValues<typeof CHANGE_LIMITS>,
  isOf: (cycle: DatedCycle) => boolean = () => true,
): SuccessChange {
  const cycles = timeline.decided.filter(isOf)
  const all = WINDOWS.map((share) =>
    compareWindow(cycles, timeline, dependence, Math.round(share * timeline.windowDays), direction, limits),
  )
  const own = all[OWN] as SuccessChange
  if ((own.test.p ?? 1) < CLEAR && own.test.matters) return own
  const found = all.filter(({ test }) => test.enough && test.matters)
  return (
    found.reduce<SuccessChange | undefined>(
      (best, each) => (best === undefined || (each.test.p ?? 1) < (best.test.p ?? 1) ? each : best),
      undefined,
    ) ?? own
  )
}

const OWN = 1
const CLEAR = 0.01

function compareWindow(
  cycles: readonly DatedCycle[],
  timeline: Timeline,
  dependence: Dependence,
  days: number,
  direction: 'fall' | 'rise',
  limits: LimitValues<typeof CHANGE_LIMITS>,
): SuccessChange {
  const start = timeline.now - days * MICROS_PER_DAY
  const from = Math.max(timeline.knownFrom, start - BEFORE_DAYS * MICROS_PER_DAY)
  const now = cycles.filter(({ at }) => at >= start)
  const before = cycles.filter(({ at }) => at >= from && at < start)
  const [a, b] = [countTries(before), countTries(now)]
  const enough = a.n >= limits.fewestBefore && b.n >= limits.fewest
  const difference = a.n === 0 || b.n === 0 ? 0 : b.k / b.n - a.k / a.n
  const interval = enough ? differenceInterval(before, now, dependence) : undefined
  return {
    before: a,
    now: b,
    beforeDays: Math.max(0, (start - from) / MICROS_PER_DAY),
    nowDays: days,
    difference,
    test: {
      method: 'success-scan',
      n: [a.n, b.n],
      k: [a.k, b.k],
      effect: difference,
      ...(interval && { interval }),
      ...(enough && { p: oddsOf(a, b, meanInflation(before, now, dependence), dependence) }),
      enough,
      matters:
        direction === 'fall'
          ? isLargeFall(a, b, limits.practical)
          : difference >= limits.practical && a.n > 0 && b.n > 0,
    },
  }
}

/** The same times for other cycles. */
export function compareOver(
  { beforeDays, nowDays }: SuccessChange,
  timeline: Timeline,
  isOf: (cycle: DatedCycle) => boolean,
): { before: Tries; now: Tries } {
  const start = timeline.now - nowDays * MICROS_PER_DAY
  const from = start - beforeDays * MICROS_PER_DAY
  const cycles = timeline.decided.filter((cycle) => cycle.at >= from && isOf(cycle))
  return {
    before: countTries(cycles.filter(({ at }) => at < start)),
    now: countTries(cycles.filter(({ at }) => at >= start)),
  }
}

/** One-sided .05: it need only be likelier its own fall than everybody's. */
const BEYOND = 1.645

/** Whether one rate fell by more than another did: days are good or bad for both, so they do not count here. */
export function fellBeyond(
  own: { before: Tries; now: Tries },
  others: { before: Tries; now: Tries },
): boolean {
  const sides = [own.before, own.now, others.before, others.now]
  if (sides.some(({ n }) => n === 0)) return true
  const rates = sides.map(({ k, n }) => (k + 0.5) / (n + 1)) as [number, number, number, number]
  const difference = rates[1] - rates[0] - (rates[3] - rates[2])
  const variance = rates.reduce((sum, rate, side) => sum + (rate * (1 - rate)) / (sides[side]?.n ?? 1), 0)
  return difference <= -BEYOND * Math.sqrt(variance)
}

/** Ten points; or, of a loop that hardly fails, half of that where failures doubled. */
function isLargeFall(before: Tries, now: Tries, practical: number): boolean {
  if (before.n === 0 || now.n === 0) return false
  const fall = before.k / before.n - now.k / now.n
  const failures = 1 - before.k / before.n
  return fall >= practical || (fall >= practical / 2 && fall >= failures && failures > 0)
}

/** Of the difference of two rates: each side counts by its share of the variance. */
function meanInflation(
  before: readonly DatedCycle[],
  now: readonly DatedCycle[],
  dependence: Dependence,
): number {
  const [a, b] = [1 / before.length, 1 / now.length]
  return (inflationOf(before, dependence) * a + inflationOf(now, dependence) * b) / (a + b)
}

/** Two-sided, for the clearest of the windows. How cycles hang together is itself estimated, hence the last factor. */
function oddsOf(a: Tries, b: Tries, inflation: number, { ofDays }: Dependence): number {
  const score = Math.abs(differenceScore(a.k, a.n, b.k, b.n)) / Math.sqrt(inflation) / (1 + ofDays)
  const single = 2 * normalCdf(-score, 0, 1)
  return 1 - (1 - Math.min(1, single)) ** INDEPENDENT_WINDOWS
}

/** Success before and now, as a fact. */
export function successFact({ before, now }: { before: Tries; now: Tries }): Fact & { measure: 'success' } {
  return { measure: 'success', before: shareOf(before), now: shareOf(now) }
}

/** `136 of 164 in 56 days → 20 of 37 in 7`. */
export function changeDetail(fact: Fact, { beforeDays, nowDays }: SuccessChange): string {
  const [before, now] = countsText(fact).split(' → ')
  return `${before} in ${plural(Math.round(beforeDays), 'day')} → ${now} in ${nowDays}`
}
