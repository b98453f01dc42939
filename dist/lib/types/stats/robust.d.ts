/**
 * Modified z-scores on the logarithms, in input order: how many robust standard deviations each value
 * lies above (or below) the median. A score beyond 3.5 is the usual mark of an outlier.
 *
 * Undefined when the median absolute deviation is 0 (half the values or more are equal): no scale
 * exists then, so compare ratios with the median instead.
 *
 * Reference: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, ASQC.
 *
 * @param sample at least one value, all finite and above 0, any unit
 * @throws RangeError outside this domain
 */
export declare function logMadScores(sample: readonly number[]): number[] | undefined;
