import { requireBinary, requireOpenUnit, requirePositive } from './domain.ts'

/** `statistic[i]` after element i, in nats; `crossing` is the first index that reached the threshold. */
export type Cusum = { statistic: number[]; crossing: number | undefined }

/**
 * Cumulative sum of log-likelihood ratios for a shift of a success probability from p0 to p1, held at
 * 0 from below. It keeps running past the first crossing; restarting is the caller's choice.
 *
 * Reference: Page (1954), Biometrika 41, 100-115; Reynolds & Stoumbos (1999), Journal of Quality
 * Technology 31, 87-108.
 *
 * @param series outcomes 0 or 1, in time order
 * @param p0 probability of a 1 as long as nothing changed, strictly between 0 and 1
 * @param p1 probability of a 1 after the change looked for, strictly between 0 and 1, not p0
 * @param threshold > 0, in nats
 * @throws RangeError outside this domain
 */
export function bernoulliCusum(series: readonly number[], p0: number, p1: number, threshold: number): Cusum {
  requireBinary('series', series)
  requireOpenUnit('p0', p0)
  requireOpenUnit('p1', p1)
  requirePositive('threshold', threshold)
  if (p0 === p1) throw new RangeError(`p1 must differ from p0, both are ${p0}`)
  const onSuccess = Math.log(p1 / p0)
  const onFailure = Math.log((1 - p1) / (1 - p0))
  let sum = 0
  const statistic = series.map((x) => (sum = Math.max(0, sum + (x === 1 ? onSuccess : onFailure))))
  const first = statistic.findIndex((value) => value >= threshold)
  return { statistic, crossing: first < 0 ? undefined : first }
}
