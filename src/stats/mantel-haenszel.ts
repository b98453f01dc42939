import { normalQuantile } from './distributions.ts'
import { requireCount, requireOpenUnit, requirePositive } from './domain.ts'
import type { Interval } from './proportion.ts'

/** Successes and trials of one group and of the others, in one stratum. */
export interface Stratum {
  own: { k: number; n: number }
  others: { k: number; n: number }
}

/** A difference of rates that is common to all strata. */
export interface CommonDifference {
  difference: number
  interval: Interval
}

/**
 * How much more often one group succeeds than the others, within strata: the Mantel-Haenszel risk difference, weighted
 * by what each stratum can tell. `undefined` where no stratum holds both.
 *
 * Reference: Greenland & Robins (1985), Biometrics 41, 55-68; variance of Sato (1989), Biometrics 45, 1323-1324, which
 * holds for few large strata and for many small ones.
 *
 * @param confidence strictly between 0 and 1
 * @param inflation how many times the variance is that of independent trials; at least 1
 * @throws RangeError outside this domain
 */
export function commonDifference(
  strata: readonly Stratum[],
  confidence = 0.95,
  inflation = 1,
): CommonDifference | undefined {
  requireOpenUnit('confidence', confidence)
  requirePositive('inflation', inflation)
  let [weights, weighted, p, q] = [0, 0, 0, 0]
  for (const { own, others } of strata) {
    requireCount(own.k, own.n)
    requireCount(others.k, others.n)
    const all = own.n + others.n
    if (own.n === 0 || others.n === 0) continue
    weights += (own.n * others.n) / all
    weighted += (own.k * others.n - others.k * own.n) / all
    p +=
      (own.n ** 2 * others.k - others.n ** 2 * own.k + (own.n * others.n * (others.n - own.n)) / 2) / all ** 2
    q += (own.k * (others.n - others.k) + others.k * (own.n - own.k)) / (2 * all)
  }
  if (weights === 0) return undefined
  const difference = weighted / weights
  const variance = Math.max(0, difference * p + q) / weights ** 2
  const half = normalQuantile((1 + confidence) / 2, 0, 1) * Math.sqrt(variance * inflation)
  return { difference, interval: [Math.max(-1, difference - half), Math.min(1, difference + half)] }
}
