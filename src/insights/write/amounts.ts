import type { Amount } from '../../model/finding.ts'
import { roundHalfEven } from '../../stats/round.ts'

/** Numbers as the file has them. */

/** Digits that matter of a p-value, an effect or a share. */
const DIGITS = 4

export function amountBlock({ value, k, n }: Amount) {
  return { value: shorten(value), ...(k !== undefined && { k }), ...(n !== undefined && { n }) }
}

export function toPair([low, high]: readonly [number, number]): [number, number] {
  return [shorten(low), shorten(high)]
}

/**
 * Four significant digits, so that small p-values stay apart from 0; of what is large a tenth, so that counts and times
 * are the same here as in every other block.
 */
export function shorten(value: number): number {
  return Math.abs(value) < 10 ** (DIGITS - 1) ? Number(value.toPrecision(DIGITS)) : roundHalfEven(value, 1)
}
