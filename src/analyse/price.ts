import { type Cycle, isDecided } from '../model/retro.ts'
import type { Interval } from '../stats/proportion.ts'
import { type Portion, ratioInterval } from '../stats/ratio.ts'
import { between, taskKey, type Timeline } from './timeline.ts'

/** What a loop pays with; a log may record one, both or none. */
const CURRENCIES = ['costUsd', 'tokens'] as const
type Currency = (typeof CURRENCIES)[number]

/** What the cycles of some time cost. */
export interface Spending {
  /** Of all cycles that say what they cost, decided or not. */
  total: number
  /** Decided cycles, those of them that say what they cost, and those that succeeded. */
  decided: number
  priced: number
  succeeded: number
  /** Of the decided cycles that say it. */
  perCycle: number
  /** All cycles for each success, as if the decided ones that say nothing had cost as much as the others. */
  perSuccess: number | undefined
  /** The same as if these had cost nothing. */
  atLeast: number | undefined
  /** 95 % of the price of a success; `undefined` where too few tasks or successes stand behind it. */
  interval: Interval | undefined
}

/** What is paid for each success, with the failed tries in it; `undefined` where nothing is recorded. */
export interface Price {
  now: Spending
  before: Spending | undefined
}

export type Prices = Record<Currency, Price | undefined>

/** Fewer say little of what the next one costs. */
const FEWEST_PORTIONS = 20
const FEWEST_SUCCESSES = 10

/**
 * In the window and in the baseline before it: the price of a success is the ratio of two sums. Where no cycle has a time,
 * in the whole log.
 */
export function analysePrices(
  cycles: readonly Cycle[],
  { alive, windowStart, baselineStart }: Timeline,
): Prices {
  const recent =
    alive.length === 0 ? cycles.filter(({ at }) => at === undefined) : between(alive, windowStart, Infinity)
  const earlier = between(alive, baselineStart, windowStart)
  const priceIn = (currency: Currency): Price | undefined => {
    const spent = spendingOf(recent, currency)
    return spent === undefined ? undefined : { now: spent, before: spendingOf(earlier, currency) }
  }
  return { costUsd: priceIn('costUsd'), tokens: priceIn('tokens') }
}

function spendingOf(cycles: readonly Cycle[], currency: Currency): Spending | undefined {
  const decided = cycles.filter(isDecided)
  const priced = decided.flatMap(({ [currency]: cost }) => cost ?? [])
  const paid = sum(priced)
  if (paid === 0) return undefined
  const total = sum(cycles.flatMap(({ [currency]: cost }) => cost ?? []))
  const perCycle = paid / priced.length
  const succeeded = decided.filter(({ outcome }) => outcome === 'success').length
  const unsaid = (decided.length - priced.length) * perCycle
  const portions = [...portionsOf(cycles, currency, perCycle).values()]
  return {
    total,
    decided: decided.length,
    priced: priced.length,
    succeeded,
    perCycle,
    perSuccess: succeeded === 0 ? undefined : (total + unsaid) / succeeded,
    atLeast: succeeded === 0 ? undefined : total / succeeded,
    interval:
      succeeded < FEWEST_SUCCESSES || portions.length < FEWEST_PORTIONS ? undefined : ratioInterval(portions),
  }
}

/** Tries of one task hang together; a cycle without a task stands for itself. */
function portionsOf(
  cycles: readonly Cycle[],
  currency: Currency,
  perCycle: number,
): Map<string | Cycle, Portion> {
  const portions = new Map<string | Cycle, Portion>()
  for (const cycle of cycles) {
    const key = taskKey(cycle) ?? cycle
    const portion = portions.get(key) ?? { cost: 0, gained: 0 }
    portion.cost += cycle[currency] ?? (isDecided(cycle) ? perCycle : 0)
    portion.gained += cycle.outcome === 'success' ? 1 : 0
    portions.set(key, portion)
  }
  return portions
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
