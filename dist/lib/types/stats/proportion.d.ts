/** Lower and upper end, both included, in the unit the function names. */
export type Interval = readonly [low: number, high: number];
/**
 * Two probabilities count as equal within this relative distance. Mirror tables have equal
 * probabilities that rounding sets apart by about 1e-13 (1e-10 at n = 100,000).
 */
export declare const TIE_TOLERANCE = 1e-7;
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
export declare function wilsonInterval(k: number, n: number, confidence?: number): Interval;
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
export declare function jeffreysInterval(k: number, n: number, confidence?: number): Interval;
/**
 * Hybrid score interval for the difference k2/n2 - k1/n1, a share from -1 to 1 (negative: the second
 * is lower). A side without trials may be anywhere from 0 to 1.
 *
 * Reference: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10.
 *
 * @throws RangeError unless 0 <= k <= n on both sides and 0 < confidence < 1
 */
export declare function newcombeInterval(k1: number, n1: number, k2: number, n2: number, confidence?: number): Interval;
/**
 * Two-sided p of Fisher's exact test that two proportions are equal: the probability, margins fixed,
 * of all tables no more likely than the one seen. Takes time in proportion to the smaller margin.
 *
 * Reference: Fisher (1934), Statistical Methods for Research Workers, 5th edition, section 21.02.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
export declare function fisherExact(k1: number, n1: number, k2: number, n2: number): number;
/**
 * Signed z of the difference k2/n2 - k1/n1, negative where the second is lower: the smaller of the root of the
 * likelihood ratio and of the score statistic. Each alone is too bold on one side of one half; 0 where a side is empty.
 *
 * Reference: Wilks (1938), Annals of Mathematical Statistics 9, 60-62; Pearson (1900), Philosophical Magazine 50, 157-175.
 *
 * @throws RangeError unless 0 <= k <= n on both sides
 */
export declare function differenceScore(k1: number, n1: number, k2: number, n2: number): number;
/** In nats, of k of n at their own rate. */
export declare function logLikelihood(k: number, n: number): number;
/**
 * P(X >= k) for X ~ Binomial(n, p): how often luck alone gives k or more.
 *
 * @param k whole number >= 0; above n the probability is 0
 * @param n trials
 * @param p success probability, 0 <= p <= 1
 * @throws RangeError outside this domain
 */
export declare function binomialTail(k: number, n: number, p: number): number;
/**
 * Interval for the number of successes in the next m trials after k of n, as whole counts: the
 * central quantiles of the beta-binomial with the Jeffreys prior Beta(1/2, 1/2).
 *
 * Reference: Aitchison & Dunsmore (1975), Statistical Prediction Analysis; Brown, Cai & DasGupta
 * (2001), Statistical Science 16, 101-133, for the prior. Takes time in proportion to m.
 *
 * @throws RangeError unless 0 <= k <= n, m is a whole number >= 0 and 0 < confidence < 1
 */
export declare function predictionInterval(k: number, n: number, m: number, confidence?: number): Interval;
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
export declare function posteriorBelow(k: number, n: number, threshold: number, strength: number, prior: number): number;
