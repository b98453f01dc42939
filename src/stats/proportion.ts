import { betaCdf, hypergeometricPmf, logBeta, normalQuantile } from './distributions.ts'
import { requireCount, requireOpenUnit, requirePositive, requireUnit, requireWhole } from './domain.ts'

/** Lower and upper end, both included, in the unit the function names. */
export type Interval = readonly [low: number, high: number]

/**
 * Two probabilities count as equal within this relative distance. Mirror tables have equal
 * probabilities that rounding sets apart by about 1e-13 (1e-10 at n = 100,000).
 */
export const TIE_TOLERANCE = 1e-7

/**
 * Score interval for one proportion, as a share of 1. Without trials it is [0, 1].
 *
 * Reference: Wilson (1927), JASA 22, 209-212.
 *
 * @param k successes, 0 <= k <= n
 * @param n trials
 * @param confidence coverage, strictly between 0 and 1
 * @throws RangeError outside this domain
 */
export function wilsonInterval(k: number, n: number, confidence = 0.95): Interval {
  requireCount(k, n)
  requireOpenUnit('confidence', confidence)
  if (n === 0) return [0, 1]
  const z = normalQuantile((1 + confidence) / 2, 0, 1)
  const centre = (k + (z * z) / 2) / (n + z * z)
  const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4)
  return [k === 0 ? 0 : Math.max(0, centre - half), k === n ? 1 : Math.min(1, centre + half)]
}

/**
 * Equal-tailed interval for one proportion, as a share of 1: quantiles of the posterior with the Jeffreys prior
 * Beta(1/2, 1/2). It reaches 0 without successes and 1 without failures; without trials it is [0, 1].
 *
 * Reference: Brown, Cai & DasGupta (2001), Statistical Science 16, 101-133, section 4.3. The quantiles are found by
 * bisection, to the last digit but few.
 *
 * @param k successes, 0 <= k <= n; a fraction where trials are weighted
 * @param n trials, or how many independent ones they are worth
 * @param confidence coverage, strictly between 0 and 1
 * @throws RangeError outside this domain
 */
export function jeffreysInterval(k: number, n: number, confidence = 0.95): Interval {
  if (!(k >= 0 && k <= n && Number.isFinite(n)))
    throw new RangeError(`k must be from 0 to n, got ${k} of ${n}`)
  requireOpenUnit('confidence', confidence)
  const tail = (1 - confidence) / 2
  return [
    k === 0 ? 0 : betaQuantile(tail, k + 0.5, n - k + 0.5),
    k === n ? 1 : betaQuantile(1 - tail, k + 0.5, n - k + 0.5),
  ]
}

/** Halvings of [0, 1], after which a double has no digits left. */
const HALVINGS = 53

function betaQuantile(p: number, alpha: number, beta: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (betaCdf(middle, alpha, beta) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Hybrid score interval for the difference k2/n2 - k1/n1, a share from -1 to 1 (negative: the second
 * is lower). A side without trials may be anywhere from 0 to 1.
 *
 * Reference: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 *
 * @throws RangeError unless 0 <= k <= n on both sides and 0 < confidence < 1
 */
export function newcombeInterval(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  confidence = 0.95,
): Interval {
  const [low1, high1] = wilsonInterval(k1, n1, confidence)
  const [low2, high2] = wilsonInterval(k2, n2, confidence)
  if (n1 === 0 || n2 === 0) return [low2 - high1, high2 - low1]
  const p1 = k1 / n1
  const p2 = k2 / n2
  const difference = p2 - p1
  return [
    Math.max(-1, difference - Math.hypot(p2 - low2, high1 - p1)),
    Math.min(1, difference + Math.hypot(high2 - p2, p1 - low1)),
  ]
}

/**
 * Two-sided p of Fisher's exact test that two proportions are equal: the probability, margins fixed,
 * of all tables no more likely than the one seen. Takes time in proportion to the smaller margin.
 *
 * Reference: Fisher (1934), Statistical Methods for Research Workers, 5th edition, section 21.02.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
export function fisherExact(k1: number, n1: number, k2: number, n2: number): number {
  requireCount(k1, n1)
  requireCount(k2, n2)
  const total = n1 + n2
  const successes = k1 + k2
  const limit = hypergeometricPmf(k1, total, successes, n1) * (1 + TIE_TOLERANCE)
  let p = 0
  for (let k = Math.max(0, successes - n2); k <= Math.min(successes, n1); k++) {
    const probability = hypergeometricPmf(k, total, successes, n1)
    if (probability <= limit) p += probability
  }
  return Math.min(1, p)
}

/**
 * Signed z of the difference k2/n2 - k1/n1, negative where the second is lower: the smaller of the root of the
 * likelihood ratio and of the score statistic. Each alone is too bold on one side of one half; 0 where a side is empty.
 *
 * Reference: Wilks (1938), Annals of Mathematical Statistics 9, 60-62; Pearson (1900), Philosophical Magazine 50, 157-175.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
export function differenceScore(k1: number, n1: number, k2: number, n2: number): number {
  requireCount(k1, n1)
  requireCount(k2, n2)
  const [k, n] = [k1 + k2, n1 + n2]
  if (n1 === 0 || n2 === 0 || k === 0 || k === n) return 0
  const difference = k2 / n2 - k1 / n1
  const pooled = k / n
  const score = difference ** 2 / (pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  const ratio = 2 * (logLikelihood(k1, n1) + logLikelihood(k2, n2) - logLikelihood(k, n))
  return Math.sign(difference) * Math.sqrt(Math.max(0, Math.min(score, ratio)))
}

/** In nats, of k of n at their own rate. */
export function logLikelihood(k: number, n: number): number {
  return xLogX(k) + xLogX(n - k) - xLogX(n)
}

function xLogX(x: number): number {
  return x === 0 ? 0 : x * Math.log(x)
}

/**
 * P(X >= k) for X ~ Binomial(n, p): how often luck alone gives k or more.
 *
 * @param k whole number >= 0; above n the probability is 0
 * @param n trials
 * @param p success probability, 0 <= p <= 1
 * @throws RangeError outside this domain
 */
export function binomialTail(k: number, n: number, p: number): number {
  requireWhole('k', k)
  requireWhole('n', n)
  requireUnit('p', p)
  if (k > n) return 0
  if (k === 0 || p === 1) return 1
  if (p === 0) return 0
  if (k === n) return p ** n
  // The tail itself rather than 1 - cdf, which has no digits left for a tiny tail.
  return betaCdf(p, k, n - k + 1)
}

/**
 * Interval for the number of successes in the next m trials after k of n, as whole counts: the
 * central quantiles of the beta-binomial with the Jeffreys prior Beta(1/2, 1/2).
 *
 * Reference: Aitchison & Dunsmore (1975), Statistical Prediction Analysis; Brown, Cai & DasGupta
 * (2001), Statistical Science 16, 101-133, for the prior. Takes time in proportion to m.
 *
 * @throws RangeError unless 0 <= k <= n, m is a whole number >= 0 and 0 < confidence < 1
 */
export function predictionInterval(k: number, n: number, m: number, confidence = 0.95): Interval {
  requireCount(k, n)
  requireWhole('m', m)
  requireOpenUnit('confidence', confidence)
  const alpha = k + 0.5
  const beta = n - k + 0.5
  const tail = (1 - confidence) / 2
  let logPmf = logBeta(alpha, beta + m) - logBeta(alpha, beta)
  let cdf = 0
  let low: number | undefined
  for (let x = 0; x < m; x++) {
    cdf += Math.exp(logPmf)
    if (cdf >= tail) low ??= x
    if (cdf >= 1 - tail) return [low ?? x, x]
    logPmf += Math.log(((m - x) * (alpha + x)) / ((x + 1) * (beta + m - x - 1)))
  }
  return [low ?? m, m]
}

/**
 * Posterior probability that a rate lies below a threshold, after k of n, with the prior
 * Beta(strength * prior, strength * (1 - prior)): worth `strength` earlier trials at rate `prior`.
 *
 * Reference: Casella (1985), The American Statistician 39, 83-87 (empirical Bayes).
 *
 * @param threshold 0 to 1
 * @param strength trials the prior is worth, > 0
 * @param prior rate before the data, 0 to 1; at 0 or 1 the posterior may be a point
 * @throws RangeError outside this domain
 */
export function posteriorBelow(
  k: number,
  n: number,
  threshold: number,
  strength: number,
  prior: number,
): number {
  requireCount(k, n)
  requireUnit('threshold', threshold)
  requirePositive('strength', strength)
  requireUnit('prior', prior)
  const alpha = k + strength * prior
  const beta = n - k + strength * (1 - prior)
  if (alpha === 0) return threshold > 0 ? 1 : 0
  if (beta === 0) return 0
  return betaCdf(threshold, alpha, beta)
}
