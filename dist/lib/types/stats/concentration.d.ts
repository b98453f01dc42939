/**
 * One-sided p that the fullest few of several groups hold so much of a total, where each group goes on with the same
 * chance after each of its values. Given how many values and groups there are, each way to cut the values into groups
 * is then equally likely (a sum of geometric variables, given the sum): so the values are put into random order and
 * cut at random. p = (1 + hits) / (1 + permutations), never 0. Takes time permutations x values.
 *
 * Reference: Phipson & Smyth (2010), Statistical Applications in Genetics and Molecular Biology 9, 39; the law of the
 * cuts: Feller (1968), An Introduction to Probability Theory and Its Applications 1, section II.5 (Bose-Einstein).
 *
 * @param values >= 0 each: what every single try took
 * @param of.groups 1 to as many as there are values, none of them empty
 * @param of.top so many of the fullest groups are summed
 * @param of.observed the sum to be explained
 * @throws RangeError outside this domain, or unless seed >= 0 and permutations >= 1 are whole numbers
 */
export declare function concentrationTest(values: readonly number[], { groups, top, observed }: {
    groups: number;
    top: number;
    observed: number;
}, { seed, permutations }: {
    seed: number;
    permutations?: number;
}): number;
