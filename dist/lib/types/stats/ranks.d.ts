/**
 * The median, in the unit of the sample: the mean of the middle two when their number is even.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
export declare function median(sample: readonly number[]): number;
/**
 * The q-quantile by linear interpolation (type 7, the default of R and NumPy), in the unit of the sample.
 *
 * Reference: Hyndman & Fan (1996), The American Statistician 50, 361-365.
 *
 * @param q 0 to 1
 * @throws RangeError outside this domain, on an empty sample, or on a value that is not finite
 */
export declare function quantile(sample: readonly number[], q: number): number;
/** Ranks from 1 in input order, and the size of each group of equal values; equal values share their mean rank. */
export type Ranking = {
    ranks: Float64Array;
    ties: number[];
};
/**
 * Mid-ranks of a sample.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
export declare function rank(sample: readonly number[]): Ranking;
/**
 * By how much the second sample is larger, as a factor: the exponential of the median of all
 * ln b - ln a (the Hodges-Lehmann shift on logarithms). 2 means twice as large.
 *
 * The median pair is found by halving an interval of shifts and counting, along both sorted samples,
 * the pairs below: O((n + m) log(n + m)) time, no list of n m pairs, and exact for any size.
 *
 * Reference: Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598-611.
 *
 * @param a at least one value, all finite and above 0, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
export declare function hodgesLehmannRatio(a: readonly number[], b: readonly number[]): number;
/** Whether `hodgesLehmannRatio` can be that large: one count instead of 64. Never false where it is. */
export declare function canReachRatio(a: readonly number[], b: readonly number[], ratio: number): boolean;
