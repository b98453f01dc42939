/** Successes and trials of one block (a day, a task) whose outcomes may hang together. */
export type Block = {
    k: number;
    n: number;
};
/** What is believed of a correlation before any block is seen: a normal distribution. */
export interface CorrelationPrior {
    mean: number;
    deviation: number;
}
/**
 * Correlation of two trials of one block, 0 to .95, from the squared differences of neighbouring blocks: a level that
 * changed once, or drifts, is not taken for blocks that hang together; the largest difference is left out, since it may
 * be that change. Shrunk towards the prior by what so few blocks can say; the prior's mean where they say nothing.
 *
 * Reference: von Neumann, Kent, Bellinson & Hart (1941), The mean square successive difference, Annals of Mathematical
 * Statistics 12, 153-162; Donner & Koval (1980), Biometrics 36, 19-25, for the correlation within classes.
 *
 * @param blocks in order of time, 0 <= k <= n each; those without trials say nothing
 * @throws RangeError outside this domain
 */
export declare function blockCorrelation(blocks: readonly Block[], { mean, deviation }: CorrelationPrior): number;
/**
 * How many times the variance of a rate is that of independent trials, where two trials of one block correlate: 1 and
 * above.
 *
 * Reference: Kish (1965), Survey Sampling, section 5.4.
 *
 * @param correlation 0 to 1
 */
export declare function blockInflation(blocks: readonly Block[], correlation: number): number;
/**
 * The same as it shows in blocks whose number of trials depends on their outcomes, as that of a task which is tried
 * until it succeeds: the variance of sums over blocks over that of independent trials. 1 where they do not hang together.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters).
 *
 * @throws RangeError unless 0 <= k <= n
 */
export declare function clusterInflation(blocks: readonly Block[]): number;
/**
 * How much more the success rate varies from block to block than independent trials would: Pearson's
 * chi-square of equal rates over its degrees of freedom. About 1 without, above 1 with overdispersion.
 * 1 when nothing can be said: fewer than two blocks with trials, or all trials of one outcome.
 *
 * Reference: McCullagh & Nelder (1989), Generalized Linear Models, 2nd edition, section 4.5.
 *
 * @param blocks 0 <= k <= n each
 * @throws RangeError outside this domain
 */
export declare function dispersion(blocks: readonly Block[]): number;
