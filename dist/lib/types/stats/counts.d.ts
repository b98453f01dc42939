import { type Interval } from './proportion.ts';
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
export declare function rateRatioTest(c1: number, t1: number, c2: number, t2: number): number;
/**
 * Two-sided p that a count is what a time before it gave, where such counts vary by more than luck from time to time:
 * the difference to the mean before, over the root of its variance by Poisson's law times the dispersion of earlier
 * counts, as Student's t. That counts vary by less than Poisson's law says is taken for luck. Without events p is 1.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 6.2.3.
 *
 * @param earlier counts of two equal times or more, for the dispersion
 * @param before what was counted before, in how many such times (> 0, not always whole)
 * @param now count of one such time
 * @throws RangeError outside this domain
 */
export declare function countChangeTest(earlier: readonly number[], before: {
    count: number;
    times: number;
}, now: number): number;
/**
 * Score interval for the rate ratio (c2/t2) / (c1/t1), a pure number: below 1 the second is slower.
 * The upper end is Infinity when c1 is 0, and the interval [0, Infinity] when there are no events.
 *
 * Reference: Graham, Mengersen & Morton (2003), Statistics in Medicine 22, 2071-2083; it is the
 * Wilson interval of the conditional share, turned back into a ratio.
 *
 * @throws RangeError as rateRatioTest, or unless 0 < confidence < 1
 */
export declare function rateRatioInterval(c1: number, t1: number, c2: number, t2: number, confidence?: number): Interval;
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
export declare function poissonAtMost(k: number, mean: number): number;
/**
 * Two-sided p of the exact binomial test: the probability of all outcomes no more likely than k.
 * On the far side of the mean the probabilities only fall, so their edge is found by halving.
 *
 * Reference: Clopper & Pearson (1934) for the tails; the choice of outcomes is that of R's binom.test.
 *
 * @throws RangeError unless 0 <= k <= n and 0 <= p <= 1
 */
export declare function binomialTest(k: number, n: number, p: number): number;
