import type { Interval } from './proportion.ts';
/** What one task cost, and what came of it. */
export interface Portion {
    cost: number;
    gained: number;
}
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
export declare function ratioInterval(portions: readonly Portion[]): Interval;
