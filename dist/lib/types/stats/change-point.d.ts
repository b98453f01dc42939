/**
 * Where a series changed. `index` is the first element after the change (elements, not time);
 * `interval` holds the first and last index that explain the series nearly as well; `p` is corrected
 * for the search over all indices.
 */
export type Split<Side> = {
    index: number;
    interval: readonly [low: number, high: number];
    before: Side;
    after: Side;
    p: number;
};
/**
 * - `seed`: whole number >= 0, fixes the permutations
 * - `alpha` (.01): a change is reported when p <= alpha
 * - `permutations` (1999): fewer for a long series, see MAX_SHUFFLED_ELEMENTS
 * - `minSegment` (8): elements on each side of a change, at least 1
 */
export type ScanOptions = {
    seed: number;
    alpha?: number;
    permutations?: number;
    minSegment?: number;
};
/**
 * Finds the one index where the success probability of a series of independent 0/1 outcomes changed,
 * if it did: maximum of the likelihood ratio over all indices, against the same maximum in shuffled
 * series. Undefined when p > alpha, when all outcomes are equal, or below two segments of elements.
 *
 * Reference: Hinkley & Hinkley (1970), Biometrika 57, 477-488; Siegmund (1988), International
 * Statistical Review 56, 31-48, for the interval.
 *
 * @param series outcomes 0 or 1, in time order
 * @throws RangeError outside this domain or on an option outside its own
 */
export declare function findRateChange(series: readonly number[], options: ScanOptions): Split<{
    k: number;
    n: number;
}> | undefined;
/**
 * Finds the one index where the level of a series of independent values changed, if it did, on
 * mid-ranks: no single huge value can look like a change, and any increasing scale (seconds, minutes,
 * logarithms) gives the same answer. Undefined as for findRateChange. Medians are in the series' unit.
 *
 * Reference: Pettitt (1979), Applied Statistics 28, 126-135, for the ranks; here each index is weighed
 * by its variance, so that changes near the ends are found as well.
 *
 * @param series finite values, in time order
 * @throws RangeError outside this domain or on an option outside its own
 */
export declare function findLevelChange(series: readonly number[], options: ScanOptions): Split<{
    median: number;
    n: number;
}> | undefined;
