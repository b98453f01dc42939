import type { Insights } from '../../insights/schema.ts'
import { unitWords } from '../../model/units.ts'
import { daysText, ofText, roughly, usd } from '../../model/words.ts'
import { NO_CHANGE } from './certainty.ts'
import type { NumberRow } from './changes.ts'

/** What a success costs, in words of ours: the price of all tries for each that succeeded. */

type PriceBlocks = NonNullable<Insights['prices']>
type PriceBlock = NonNullable<PriceBlocks[keyof PriceBlocks]>
type Payment = PriceBlock['now']

interface CurrencyWords {
  /** Begins a row of a table. */
  name: string
  amount: (value: number) => string
}

const CURRENCIES: Record<keyof PriceBlocks, CurrencyWords> = {
  cost_usd: { name: 'Cost', amount: usd },
  tokens: { name: 'Tokens', amount: roughly },
}

/** With fewer prices what a success costs is told as a range. */
const FULL_ENOUGH = 0.8

/**
 * `Cost: 31.20 USD in the last 7 days, 0.55 USD a cycle, 0.84 USD for each success with the failed tries in it (95%
 * interval 0.70 to 1.01 USD), 0.62 USD in the 28 days before.`
 */
export function priceSentences(insights: Insights): string[] {
  const { one, many, eachSuccess } = unitWords(insights)
  return pricesOf(insights).map(({ price: { now, before }, currency: { name, amount } }) => {
    const each =
      now.per_success === null ? 'and nothing succeeded' : `${eachText(now, amount)} for each ${eachSuccess}`
    const interval =
      now.interval === null || !isFull(now) ? '' : ` (95% interval ${now.interval.map(amount).join(' to ')})`
    const was =
      before === null || before.per_success === null
        ? ''
        : `, ${eachText(before, amount)} in the ${daysText(insights.baseline.days)} before${isFull(before) ? '' : `, where ${ofText(before.priced, before.decided)} say it`}`
    const said =
      now.priced === now.decided
        ? ''
        : ` ${ofText(now.priced, now.decided)} ${many} with a result say what they cost; the others are taken ${isFull(now) ? 'to have cost as much' : 'to have cost nothing, or as much'}.`
    const atLeast = now.priced === now.decided ? '' : 'at least '
    return `${name}: ${atLeast}${amount(now.total)} ${whenText(insights)}, ${amount(now.per_cycle)} a ${one}, ${each}${interval}${was}.${said}`
  })
}

/** The same as a row before and now; of tokens only where no money is recorded. */
export function priceRow(insights: Insights): NumberRow[] {
  return pricesOf(insights)
    .slice(0, 1)
    .map(({ price: { now, before }, currency: { name, amount } }) => {
      const [was, is] = [before?.per_success ?? null, now.per_success]
      return {
        name: `${name} of ${unitWords(insights).oneSuccess}`,
        before: was === null || before === null ? '-' : eachText(before, amount),
        now: is === null ? '-' : eachText(now, amount),
        change:
          was === null || is === null || before === null || !isFull(now) || !isFull(before)
            ? ''
            : changeText(was, is),
        sure: '',
      }
    })
}

/** US dollars for each success; undefined where too few cycles tell. */
export function costPerSuccess({ prices }: Insights): number | undefined {
  const now = prices?.cost_usd?.now
  return now !== undefined && isFull(now) ? (now.per_success ?? undefined) : undefined
}

function pricesOf({ prices = {} }: Insights): { price: PriceBlock; currency: CurrencyWords }[] {
  const { cost_usd: cost, tokens } = prices
  return [
    ...(cost === undefined ? [] : [{ price: cost, currency: CURRENCIES.cost_usd }]),
    ...(tokens === undefined ? [] : [{ price: tokens, currency: CURRENCIES.tokens }]),
  ]
}

function isFull({ priced, decided }: Payment): boolean {
  return priced >= decided * FULL_ENOUGH
}

function eachText(spending: Payment, amount: CurrencyWords['amount']): string {
  const { per_success: each, at_least: least } = spending
  if (each === null || least === null) return '-'
  return isFull(spending) ? amount(each) : `${amount(least)} to ${amount(each)}`
}

/** Of rounded amounts a difference would not add up; a ratio says the same. */
function changeText(before: number, now: number): string {
  const times = (now / before).toFixed(1)
  return times === '1.0' ? NO_CHANGE : `${now > before ? '▲' : '▼'} ${times} times`
}

function whenText({ course, window }: Insights): string {
  return course?.by_row === true ? 'in all' : `in the last ${daysText(window.days)}`
}
