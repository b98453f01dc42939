import type { UnitWords } from '../../model/units.ts'
import { duration, ofText, percent } from '../../model/words.ts'
import type { ChangeMet } from './planner-rule.ts'

/** `success went from 81% (341 of 421) to 46% (13 of 28)` */
export function fromToText({ series, before, after }: ChangeMet, unit: UnitWords): string {
  if (series === 'duration')
    return `the time of ${unit.many} went from ${took(before.median_seconds)} to ${took(after.median_seconds)}`
  return `${unit.rate} went from ${rate(before)} to ${rate(after)}`
}

/** `between 2026-09-09 and 2026-09-18`, `on 2026-09-09` */
export function spanText({ from, to }: Pick<ChangeMet, 'from' | 'to'>): string {
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)]
  return first === last ? `on ${first}` : `between ${first} and ${last}`
}

/** `the model changed from coder-4 to coder-5`; names as `nameOf` makes them fit. */
export function changedText(
  { changed }: Pick<ChangeMet, 'changed'>,
  nameOf: (key: string) => string,
): string {
  return changed
    .map(({ what, from, to }) =>
      what === 'type-mix'
        ? 'the kinds of work changed'
        : `the ${what} changed from ${nameOf(from)} to ${nameOf(to)}`,
    )
    .join(' and ')
}

function rate({ succeeded = 0, cycles }: ChangeMet['before']): string {
  return `${percent(succeeded, cycles)} (${ofText(succeeded, cycles)})`
}

function took(seconds: number | undefined): string {
  return seconds === undefined ? 'unknown' : duration(seconds)
}
