import { requirePositive } from './domain.ts'
import type { Interval } from './proportion.ts'

/** What one task cost, and what came of it. */
export interface Portion {
  cost: number
  gained: number
}

/** 97.5 % of a normal distribution. */
const Z = 1.959964

/**
 * 95 % interval of the ratio of two sums over independent portions, symmetric in its logarithm, so that it never falls
 * below 0: from the spread of what each portion costs beyond its share.
 *
 * Reference: Cochran (1977), Sampling Techniques, 3rd edition, section 6.4 (variance of a ratio estimate). A bootstrap
 * over the portions (Efron & Tibshirani 1993) says the same from 20 portions on, and draws.
 *
 * @param portions at least two
 * @throws RangeError unless both sums are above 0
 */
export function ratioInterval(portions: readonly Portion[]): Interval {
  const cost = portions.reduce((sum, portion) => sum + portion.cost, 0)
  const gained = portions.reduce((sum, portion) => sum + portion.gained, 0)
  requirePositive('cost', cost)
  requirePositive('gained', gained)
  requirePositive('number of portions less one', portions.length - 1)
  const ratio = cost / gained
  const squares = portions.reduce((sum, portion) => sum + (portion.cost - ratio * portion.gained) ** 2, 0)
  const deviation = Math.sqrt((squares * portions.length) / (portions.length - 1)) / cost
  return [ratio * Math.exp(-Z * deviation), ratio * Math.exp(Z * deviation)]
}
