import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { resolveLimits } from '../src/judge/limits.ts'
import { replay } from '../src/memory/replay.ts'
import type { Cycle } from '../src/model/retro.ts'
import { MICROS_PER_DAY } from '../src/model/time.ts'
import { cycleOf, retroOf } from './analyse/cycles.ts'

/** One line of the table that the standard rules must reach. */
export interface Scenario {
  loop: string
  policy: 'seed' | 'standard'
  perDay: number
  rate: number
  dropTo: number
  /** Correlation of two cycles of one day: 0 for independent ones. */
  correlation: number
  /** Most false HIGH episodes in 90 days. */
  atMost?: number
  /** Least share of drops seen within 14 days. */
  atLeast?: number
}

const STEADY = { perDay: 3, rate: 0.75, dropTo: 0.45, correlation: 0 }

export const TABLE: readonly Scenario[] = [
  { loop: '3 a day, .75 -> .45', policy: 'seed', ...STEADY },
  { loop: '3 a day, .75 -> .45', policy: 'standard', ...STEADY, atMost: 0.3, atLeast: 0.8 },
  {
    loop: '8 a day, .75 -> .55',
    policy: 'standard',
    perDay: 8,
    rate: 0.75,
    dropTo: 0.55,
    correlation: 0,
    atMost: 0.4,
    atLeast: 0.85,
  },
  {
    loop: '5 a day, .75 -> .45, days correlated .25',
    policy: 'standard',
    perDay: 5,
    rate: 0.75,
    dropTo: 0.45,
    correlation: 0.25,
    atMost: 0.5,
    atLeast: 0.38,
  },
]

const WARM_UP_DAYS = 35
const WATCHED_DAYS = 90
const DAYS_TO_DETECT = 14

type Random = () => number

/** Mean number of false HIGH episodes of an unchanging loop, and the share of drops that are seen in time. */
export function replayPolicy(scenario: Scenario, loops: number): { falseEpisodes: number; detected: number } {
  const firesOn = scenario.policy === 'seed' ? seedDays : standardDays
  let episodes = 0
  let detected = 0
  for (let loop = 0; loop < loops; loop++) {
    const random = uniform(loop + 1)
    const steady = simulate(scenario, WARM_UP_DAYS + WATCHED_DAYS, Infinity, random)
    const fires = firesOn(steady, WARM_UP_DAYS + WATCHED_DAYS)
    episodes += fires.filter((fire, day) => day > WARM_UP_DAYS && fire && !fires[day - 1]).length
    const dropped = simulate(scenario, WARM_UP_DAYS + DAYS_TO_DETECT, WARM_UP_DAYS, random)
    if (
      firesOn(dropped, WARM_UP_DAYS + DAYS_TO_DETECT)
        .slice(WARM_UP_DAYS + 1)
        .some(Boolean)
    )
      detected += 1
  }
  return { falseEpisodes: episodes / loops, detected: detected / loops }
}

/** Whether the policy says HIGH at the end of each day, by the number of days before it; day 0 has none. */
type Policy = (cycles: readonly Cycle[], days: number) => boolean[]

/** 7 days against 7, over 10 points. */
const seedDays: Policy = (cycles, days) => {
  const rate = (from: number, to: number): number => {
    const group = cycles.filter(({ at = 0 }) => at >= from * MICROS_PER_DAY && at < to * MICROS_PER_DAY)
    return group.filter(({ outcome }) => outcome === 'success').length / group.length
  }
  return Array.from({ length: days + 1 }, (_, day) => rate(day - 7, day) - rate(day - 14, day - 7) < -0.1)
}

/** Whether success is said to have dropped, by the very judgement of a real loop, with what it knows of earlier days. */
const standardDays: Policy = (cycles, days) => {
  const settings = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
  const fires = [false]
  for (const { findings } of replay(retroOf(cycles), settings, { from: 0, now: days * MICROS_PER_DAY }))
    fires.push(findings.some(({ rule, severity }) => rule === 'success-drop' && severity === 'high'))
  return fires
}

/** Cycles at `perDay` a day; from `dropDay` on they succeed at `dropTo`. Correlated days draw their rate from a beta. */
function simulate(scenario: Scenario, days: number, dropDay: number, random: Random): Cycle[] {
  return Array.from({ length: days }, (_, day) => {
    const mean = day < dropDay ? scenario.rate : scenario.dropTo
    const rate = scenario.correlation === 0 ? mean : betaOf(mean, scenario.correlation, random)
    return Array.from({ length: scenario.perDay }, (__, index) =>
      cycleOf({
        at: (day + (index + 0.5) / scenario.perDay) * MICROS_PER_DAY,
        outcome: random() < rate ? 'success' : 'failure',
      }),
    )
  }).flat()
}

/** A beta variate with this mean whose cycles have this correlation: a + b = 1 / correlation - 1 (Jöhnk 1964). */
function betaOf(mean: number, correlation: number, random: Random): number {
  const total = 1 / correlation - 1
  for (;;) {
    const x = random() ** (1 / (mean * total))
    const y = random() ** (1 / ((1 - mean) * total))
    if (x + y <= 1 && x + y > 0) return x / (x + y)
  }
}

export function uniform(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  return () => (generator.next() >>> 0) / 2 ** 32
}
