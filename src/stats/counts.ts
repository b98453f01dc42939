import { betaCdf, binomialCdf, binomialPmf, poissonPmf } from './distributions.ts'
import { requireCount, requirePositive, requireUnit, requireWhole } from './domain.ts'
import { binomialTail, type Interval, TIE_TOLERANCE, wilsonInterval } from './proportion.ts'

/**
 * Two-sided p that two event rates are equal: given c1 + c2 events, c1 is binomial with the share of
 * exposure t1 / (t1 + t2). Without events p is 1.
 *
 * Reference: Przyborowski & Wilenski (1940), Biometrika 31, 313-323.
 *
 * @param c1 events in the first exposure
 * @param t1 first exposure, > 0, any unit of time
 * @param c2 events in the second exposure
 * @param t2 second exposure, > 0, the same unit
 * @throws RangeError outside this domain
 */
export function rateRatioTest(c1: number, t1: number, c2: number, t2: number): number {
  requireRates(c1, t1, c2, t2)
  return binomialTest(c1, c1 + c2, t1 / (t1 + t2))
}

/** How counts differ from time to time, and how sure that is. */
export interface CountDispersion {
  /** Times the variance by Poisson's law. */
  dispersion: number
  /** Degrees of freedom. */
  freedom: number
}

/**
 * How many times the variance of counts of equal times is that of Poisson's law, with its degrees of freedom: that of the
 * counts, weighed against the prior. That counts vary by less than Poisson's law says is taken for luck.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 6.2.3 (dispersion of counts); Smyth
 * (2004), Statistical Applications in Genetics and Molecular Biology 3, article 3 (variance moderated by a prior).
 *
 * @param prior what is believed before any count is seen
 * @throws RangeError unless counts are whole and at least 0
 */
export function countDispersion(counts: readonly number[], prior: CountDispersion): CountDispersion {
  for (const count of counts) requireWhole('count', count)
  const own = Math.max(0, counts.length - 1)
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (own === 0 || mean === 0) return prior
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean
  const freedom = own + prior.freedom
  return { dispersion: Math.max(1, (squares + prior.freedom * prior.dispersion) / freedom), freedom }
}

/**
 * Two-sided p that a count is what a time before it gave, where such counts vary by more than luck from time to time:
 * the difference to the mean before, over the root of its variance by Poisson's law times their dispersion, as Student's
 * t. Without events p is 1.
 *
 * Reference: as countDispersion.
 *
 * @param before what was counted before, in how many such times (> 0, not always whole)
 * @param now count of one such time
 * @throws RangeError outside this domain
 */
export function countChangeTest(
  before: { count: number; times: number },
  now: number,
  { dispersion, freedom }: CountDispersion,
): number {
  for (const count of [before.count, now]) requireWhole('count', count)
  for (const [name, value] of Object.entries({ times: before.times, dispersion, freedom }))
    requirePositive(name, value)
  const difference = now - before.count / before.times
  if (difference === 0) return 1
  const variance = ((now + before.count) / (1 + before.times)) * (1 + 1 / before.times)
  const squared = difference ** 2 / (variance * dispersion)
  return betaCdf(freedom / (freedom + squared), freedom / 2, 0.5)
}

/**
 * Score interval for the rate ratio (c2/t2) / (c1/t1), a pure number: below 1 the second is slower.
 * The upper end is Infinity when c1 is 0, and the interval [0, Infinity] when there are no events.
 *
 * Reference: Graham, Mengersen & Morton (2003), Statistics in Medicine 22, 2071-2083; it is the
 * Wilson interval of the conditional share, turned back into a ratio.
 *
 * @throws RangeError as rateRatioTest, or unless 0 < confidence < 1
 */
export function rateRatioInterval(
  c1: number,
  t1: number,
  c2: number,
  t2: number,
  confidence = 0.95,
): Interval {
  requireRates(c1, t1, c2, t2)
  const [low, high] = wilsonInterval(c2, c1 + c2, confidence)
  const exposure = t1 / t2
  return [(low / (1 - low)) * exposure, high === 1 ? Infinity : (high / (1 - high)) * exposure]
}

/**
 * P(X <= k) for X ~ Poisson(mean): how often luck alone gives k events or fewer.
 *
 * Summed from the probabilities, in at most k steps: the library's cumulative function (0.3.1) is off
 * by up to .03 for means above 1000, where its incomplete gamma function changes method.
 *
 * @param k whole number >= 0
 * @param mean expected events, finite and >= 0
 * @throws RangeError outside this domain
 */
export function poissonAtMost(k: number, mean: number): number {
  requireWhole('k', k)
  if (mean !== 0) requirePositive('mean', mean)
  let sum = 0
  for (let x = k; x >= 0; x--) {
    const probability = poissonPmf(x, mean)
    sum += probability
    if (x < mean && probability < sum * Number.EPSILON * 1e-3) break
  }
  return Math.min(1, sum)
}

/**
 * Two-sided p of the exact binomial test: the probability of all outcomes no more likely than k.
 * On the far side of the mean the probabilities only fall, so their edge is found by halving.
 *
 * Reference: Clopper & Pearson (1934) for the tails; the choice of outcomes is that of R's binom.test.
 *
 * @throws RangeError unless 0 <= k <= n and 0 <= p <= 1
 */
export function binomialTest(k: number, n: number, p: number): number {
  requireCount(k, n)
  requireUnit('p', p)
  const limit = binomialPmf(k, n, p) * (1 + TIE_TOLERANCE)
  const isRare = (x: number): boolean => binomialPmf(x, n, p) <= limit
  const mean = n * p
  if (k === mean) return 1
  if (k < mean) {
    const above = firstWhere(Math.ceil(mean), n + 1, isRare)
    return Math.min(1, binomialCdf(k, n, p) + binomialTail(above, n, p))
  }
  const below = firstWhere(0, Math.floor(mean) + 1, (x) => !isRare(x)) - 1
  return Math.min(1, (below < 0 ? 0 : binomialCdf(below, n, p)) + binomialTail(k, n, p))
}

/** The first whole number from low to high - 1 that holds, or high; whatever follows one that holds, holds. */
function firstWhere(low: number, high: number, holds: (x: number) => boolean): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holds(middle)) to = middle
    else from = middle + 1
  }
  return from
}

function requireRates(c1: number, t1: number, c2: number, t2: number): void {
  requireWhole('c1', c1)
  requirePositive('t1', t1)
  requireWhole('c2', c2)
  requirePositive('t2', t2)
}
