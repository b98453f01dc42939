/** `statistic[i]` after element i, in nats; `crossing` is the first index that reached the threshold. */
export type Cusum = {
    statistic: number[];
    crossing: number | undefined;
};
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
export declare function bernoulliCusum(series: readonly number[], p0: number, p1: number, threshold: number): Cusum;
