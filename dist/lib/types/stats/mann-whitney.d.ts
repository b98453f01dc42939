/**
 * Two-sided p of the Mann-Whitney U test that neither sample tends to be larger: exact when a sample
 * has at most 8 values and no two values are equal, else the normal approximation with tie and
 * continuity correction. 1 when all values are equal.
 *
 * Reference: Mann & Whitney (1947), Annals of Mathematical Statistics 18, 50-60.
 *
 * @param a at least one value, all finite, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
export declare function mannWhitney(a: readonly number[], b: readonly number[]): number;
