/** Successes and trials of one block (a day, say) whose outcomes may hang together. */
export type Block = {
    k: number;
    n: number;
};
/** `seed` fixes the random choice; `permutations` (default 1999) is the number of re-labellings drawn. */
export type PermutationOptions = {
    seed: number;
    permutations?: number;
};
/**
 * Two-sided p that two groups of blocks have the same success rate, valid when outcomes within a block
 * hang together: whole blocks change groups. The statistic is the absolute difference of the pooled
 * rates, p = (1 + hits) / (1 + permutations), so it is never 0. Blocks without trials say nothing and
 * are left out; p is 1 when that leaves a group empty. Takes time permutations x blocks.
 *
 * Reference: Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9, 39.
 *
 * @param a blocks of the first group, 0 <= k <= n each
 * @param b blocks of the second group
 * @throws RangeError outside this domain, or unless seed >= 0 and permutations >= 1 are whole numbers
 */
export declare function dayPermutationTest(a: readonly Block[], b: readonly Block[], { seed, permutations }: PermutationOptions): number;
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
