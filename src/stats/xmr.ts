import { at, requireSample } from './domain.ts'

/** Natural process limits, in the unit of the values. */
export type XmrLimits = { mean: number; meanMovingRange: number; low: number; high: number }

/** 3 / 1.128: three sigma, estimated from the mean range of two successive values. */
const SIGMAS_PER_MOVING_RANGE = 2.66

/**
 * Limits of an individuals (XmR) chart: mean -+ 2.66 mean moving range. The lower limit may fall below
 * 0; a count's chart is cut off there by whoever draws it.
 *
 * Reference: Wheeler & Chambers (1992), Understanding Statistical Process Control, 2nd edition.
 *
 * @param values in time order, at least two, all finite
 * @throws RangeError outside this domain
 */
export function xmrLimits(values: readonly number[]): XmrLimits {
  requireSample('values', values)
  if (values.length < 2) throw new RangeError('values must hold at least two')
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  const ranges = values.slice(1).map((x, i) => Math.abs(x - at(values, i)))
  const meanMovingRange = ranges.reduce((sum, x) => sum + x, 0) / ranges.length
  const reach = SIGMAS_PER_MOVING_RANGE * meanMovingRange
  return { mean, meanMovingRange, low: mean - reach, high: mean + reach }
}
