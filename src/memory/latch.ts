import type { Analysis } from '../analyse/index.ts'
import { BASELINE_DAYS, between, type Tries } from '../analyse/timeline.ts'
import type { Gauge } from '../judge/gauge.ts'
import type { Amount, Finding } from '../model/finding.ts'
import type { Instant } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { rateRatioTest } from '../stats/counts.ts'
import { dispersion } from '../stats/dependence.ts'
import { fisherExact, logLikelihood } from '../stats/proportion.ts'

/**
 * Holds a level that changed against what it was: the 28 days before the change stay its reference, however long the
 * change lasts, and it is over only when whole days say so.
 *
 * What they say is the log-likelihood ratio of "back at the reference" against "still where it was since the change",
 * over the last days that had cycles: a scan of fixed windows, which finds a change within a given time more often than
 * a cumulative sum that is wrong as seldom (Lai 1995, Journal of the Royal Statistical Society B 57, 613-658).
 */
export interface Latch {
  since: Instant
  /** The level before the change. */
  before: Amount
  /** Good ones of the cycles in the 28 days before the change; cycles and days of a pace. */
  reference: Tries
  /** The same from the change to the end of the day on which it was first said. */
  trigger: Tries
  /** Each later day that had cycles, the newest last, and what lies before these. */
  days: readonly Tries[]
  older: Tries
}

/**
 * How many of the last days, and how many nats they must say "back" with; docs/memory.md says what they give.
 * Three days speak only where there are many cycles; four weeks for a loop that has one a day.
 */
const WINDOWS = [
  { days: 3, evidence: 10 },
  { days: 7, evidence: 5 },
  { days: 14, evidence: 7 },
  { days: 28, evidence: 8 },
] as const
const MOST_DAYS = 28
const FEWEST_CYCLES = 9
/** Few cycles say such a thing by luck more often, and more days follow that can say it. */
const MANY_CYCLES = 40
const FOR_FEW = 2
/** So close to the reference, as a share, or a third of the way: smaller differences do not change what a team does. */
const NEAR = 0.1
/** A change of pace by less is an ordinary week. */
const NEAR_PACE = 0.2
/** The least difference that the two levels are told apart by. */
const LEAST_DIFFERENCE = 0.08
/** What raised an alarm is worse than what it stands for: the level since counts with cycles more, half as far down. */
const PRIOR_CYCLES = 30
const PRIOR_DROP = 0.2

/** How long a level is held that its rule finds no more, and how surely it must be apart to be held longer. */
export interface Patience {
  /** Days with cycles. */
  days: number
  p: number
}

const NOTHING: Tries = { k: 0, n: 0 }

/** Latches a finding on the day on which it is first said. */
export function openLatch(gauge: Gauge, finding: Finding, analysis: Analysis): Latch {
  return latchSince(findOnset(gauge, finding, analysis), gauge, finding, analysis)
}

/** @param analysis of the day on which it was first said */
export function latchSince(since: Instant, gauge: Gauge, finding: Finding, analysis: Analysis): Latch {
  const { timeline } = analysis
  const trigger = count(gauge, finding, analysis, since, timeline.now)
  const from = referenceBegin(since, timeline)
  const cycles = between(timeline.decided, from, since)
  return {
    since,
    trigger,
    days: [],
    older: NOTHING,
    before: gauge.amountOf(cycles, (since - from) / MICROS_PER_DAY, finding, analysis),
    reference: count(gauge, finding, analysis, from, since),
  }
}

/** The latch after one whole day with cycles; unchanged where none of them says anything of the level. */
export function addDay(latch: Latch, gauge: Gauge, finding: Finding, analysis: Analysis): Latch {
  const { now } = analysis
  const day = count(gauge, finding, analysis, now - MICROS_PER_DAY, now)
  if (day.n === 0) return latch
  const days = [...latch.days, day]
  const first = days.length > MOST_DAYS ? days.shift() : undefined
  return { ...latch, days, older: first === undefined ? latch.older : add(latch.older, first) }
}

/** Whether the last whole days, three at least, are back near the reference beyond doubt. */
export function isBack(latch: Latch, gauge: Gauge): boolean {
  return backDays(latch, gauge) > 0
}

/** Whether so much is known of the time before that a change can be held against it: two weeks, twenty cycles. */
export function canHold({ reference, since }: Latch, gauge: Gauge, { timeline }: Analysis): boolean {
  const begin = referenceBegin(since, timeline)
  const cycles = gauge.law === 'rate' ? reference.k : reference.n
  return since - begin >= LEAST_REFERENCE_DAYS * MICROS_PER_DAY && cycles >= LEAST_REFERENCE_CYCLES
}

/** 28 days before a change, or where the log begins. */
function referenceBegin(since: Instant, { alive }: Analysis['timeline']): Instant {
  return Math.max(since - BASELINE_DAYS * MICROS_PER_DAY, alive[0]?.at ?? since)
}

const LEAST_REFERENCE_DAYS = 14
const LEAST_REFERENCE_CYCLES = 20

/** Whether all that came after the first report, on so many days or more, cannot be told from the reference by that p. */
export function isNotApart(latch: Latch, gauge: Gauge, { days: fewestDays, p }: Patience): boolean {
  const days = latch.days.length + (latch.older.n > 0 ? 1 : 0)
  return days >= fewestDays && !isBelow(laterThanTold(latch, gauge), latch.reference, latch, gauge, p)
}

/** Whether all since the change can be told from the reference in this analysis, which may lack some of the cycles. */
export function isStillApart(latch: Latch, gauge: Gauge, finding: Finding, analysis: Analysis): boolean {
  const since = count(gauge, finding, analysis, latch.since, analysis.now)
  return isBelow(since, latch.reference, latch, gauge, LIKELY_P)
}

const LIKELY_P = 0.05

/** What was counted after the day on which it was first said, but for the days that ended it. */
export function laterThanTold(latch: Latch, gauge: Gauge): Tries {
  return latch.days.slice(0, latch.days.length - backDays(latch, gauge)).reduce(add, latch.older)
}

const LATELY_DAYS = 14

/** What was counted on the last days with cycles. */
export function lately({ days }: Latch): Tries {
  return days.slice(-LATELY_DAYS).reduce(add, NOTHING)
}

/** How many of the last days are back; 0 where none are. */
function backDays(latch: Latch, gauge: Gauge): number {
  const found = WINDOWS.find(({ days, evidence }) => {
    if (latch.days.length < days) return false
    const back = latch.days.slice(-days).reduce(add, NOTHING)
    const fallen = latch.days.slice(0, -days).reduce(add, add(latch.trigger, latch.older))
    const needed = back.n < MANY_CYCLES ? evidence + FOR_FEW : evidence
    return saysBack(gauge, latch, fallen, back) >= needed
  })
  return found?.days ?? 0
}

/**
 * In nats, how much better the reference explains these cycles than the level since the change does; minus infinity
 * where they are not near the reference.
 */
function saysBack(gauge: Gauge, { reference, trigger }: Latch, fallen: Tries, { k, n }: Tries): number {
  const was = rateOf(reference)
  if (gauge.law === 'rate') {
    const is = rateOf(fallen)
    if (k / n < (1 - NEAR_PACE) * (reference.k / reference.n)) return -Infinity
    return k * Math.log(was / is) - (was - is) * n
  }
  const drop = Math.max(0, was - rateOf(trigger)) / 2
  const prior = was - Math.min(PRIOR_DROP, drop)
  const estimate = (fallen.k + PRIOR_CYCLES * prior) / (fallen.n + PRIOR_CYCLES)
  const is = Math.max(LEAST_RATE, Math.min(estimate, was - Math.min(LEAST_DIFFERENCE, drop)))
  if (n < FEWEST_CYCLES || k / n < was - Math.min(NEAR, (was - is) / 3)) return -Infinity
  return k * Math.log(was / is) + (n - k) * Math.log((1 - was) / (1 - is))
}

const LEAST_RATE = 0.01

/** Whether one count is below another beyond luck; days that hang together are worth fewer cycles. */
export function isBelow(a: Tries, b: Tries, { days }: Latch, gauge: Gauge, p: number): boolean {
  if (Math.min(a.n, b.n) <= 0 || a.k / a.n >= b.k / b.n) return false
  if (gauge.law === 'rate') return a.k + b.k >= FEWEST_COMPARED && rateRatioTest(b.k, b.n, a.k, a.n) < p
  if (a.n < FEWEST_COMPARED) return false
  const spread = spreadOf(days)
  const [few, many] = [thinned(a, spread), thinned(b, spread)]
  return fisherExact(many.k, many.n, few.k, few.n) < p
}

/** As many independent cycles as these are worth where the cycles of one day hang together. */
function thinned({ k, n }: Tries, spread: number): Tries {
  const worth = Math.max(1, Math.round(n / spread))
  return { k: Math.round((k / n) * worth), n: worth }
}

/** Never under 1: that days differ less than luck makes them is luck, too. */
function spreadOf(days: readonly Tries[]): number {
  return Math.max(1, dispersion(days))
}

const FEWEST_COMPARED = 10

/** Half a success and half a failure keep a rate off 0 and 1, where any other outcome would be impossible. */
function rateOf({ k, n }: Tries): number {
  return (k + 0.5) / (n + 1)
}

function add(a: Tries, b: Tries): Tries {
  return { k: a.k + b.k, n: a.n + b.n }
}

/** Good ones of the cycles that say something, from one instant to before another; of a pace cycles and days. */
function count(gauge: Gauge, finding: Finding, analysis: Analysis, from: Instant, to: Instant): Tries {
  let k = 0
  let n = 0
  for (const cycle of between(analysis.timeline.decided, from, to)) {
    const isGood = gauge.isGood(cycle, finding, analysis)
    if (isGood === undefined) continue
    n += 1
    if (isGood) k += 1
  }
  if (gauge.law === 'share') return { k, n }
  const begin = Math.max(from, analysis.timeline.alive[0]?.at ?? from)
  return { k, n: Math.max(0, (to - begin) / MICROS_PER_DAY) }
}

/** Fewer on a side say nothing of where it changed. */
const FEWEST_ON_A_SIDE = 5

/**
 * When the change began: the cycle of window and baseline after which two levels explain the series best, the later one
 * the worse (Hinkley & Hinkley 1970, Biometrika 57, 477-488). The beginning of the window where there is none.
 */
function findOnset(gauge: Gauge, finding: Finding, analysis: Analysis): Instant {
  const { timeline } = analysis
  if (gauge.law === 'rate') return timeline.windowStart
  const series = between(timeline.decided, timeline.baselineStart, timeline.now).flatMap((cycle) => {
    const isGood = gauge.isGood(cycle, finding, analysis)
    return isGood === undefined ? [] : { at: cycle.at, isGood }
  })
  const all = { k: series.filter(({ isGood }) => isGood).length, n: series.length }
  let best = { gain: -Infinity, at: timeline.windowStart }
  const before = { k: 0, n: 0 }
  for (const { at, isGood } of series) {
    const after = { k: all.k - before.k, n: all.n - before.n }
    if (Math.min(before.n, after.n) >= FEWEST_ON_A_SIDE && after.k * before.n < before.k * after.n) {
      const gain = logLikelihood(before.k, before.n) + logLikelihood(after.k, after.n)
      if (gain > best.gain) best = { gain, at }
    }
    before.n += 1
    if (isGood) before.k += 1
  }
  return best.at
}
