import type { Amount, Fact, Measure } from '../model/finding.ts'
import type { UnitWords } from '../model/units.ts'
import { duration, ofText, percent, plural } from '../model/words.ts'
import { MEASURES } from '../model/finding.ts'
import { roundSeconds } from '../stats/round.ts'

/** The one place that makes words of facts. */

/** A share as counted. */
export function shareOf({ k, n }: { k: number; n: number }): Amount {
  return { value: n === 0 ? 0 : k / n, k, n }
}

/** Seconds as insights.json holds them, so that a time reads the same from a rule and from the file. */
export function secondsOf(value: number, n?: number): Amount {
  return { value: roundSeconds(value), ...(n !== undefined && { n }) }
}

/** `83%`, `11.6 min`, `3 days`, `7.4`, `3 pull requests`. */
export function amountText(measure: Measure, { value, k, n }: Amount, unit: UnitWords): string {
  switch (MEASURES[measure]) {
    case 'share':
      return k !== undefined && n !== undefined ? percent(k, n) : percent(value, 1)
    case 'seconds':
      return duration(value)
    case 'days':
      return plural(Math.floor(value), 'day')
    case 'cycles a day':
      return value.toFixed(1)
    case 'cycles':
      return plural(Math.round(value), unit.one)
    case 'tasks':
    case 'times':
    case 'lines':
      return plural(Math.round(value), MEASURES[measure].replace(/s$/, ''))
  }
}

/** `from 83% to 54%`. */
export function fromTo({ measure, before, now }: Fact, unit: UnitWords): string {
  return before === undefined
    ? amountText(measure, now, unit)
    : `from ${amountText(measure, before, unit)} to ${amountText(measure, now, unit)}`
}

/** `83% → 54%`. */
export function arrowOf({ measure, before, now }: Fact, unit: UnitWords): string {
  return before === undefined
    ? amountText(measure, now, unit)
    : `${amountText(measure, before, unit)} → ${amountText(measure, now, unit)}`
}

/** `126 of 152 → 20 of 37`. */
export function countsText({ before, now }: Fact): string {
  return [before, now]
    .flatMap((amount) => (amount?.n === undefined ? [] : ofText(amount.k ?? 0, amount.n)))
    .join(' → ')
}

/** The parts of a detail that say something. */
export function joinDetails(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join('; ')
}

/** `20 of 37, 54%`. */
export function ofPercent({ k = 0, n = 0 }: { k?: number; n?: number }): string {
  return `${ofText(k, n)}, ${percent(k, n)}`
}
