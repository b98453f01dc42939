/**
 * Adjusted p-values that hold the false discovery rate over a family of tests, in input order:
 * calling every q <= .10 a discovery lets at most one in ten discoveries be false, on average.
 * An empty family gives an empty list.
 *
 * Reference: Benjamini & Hochberg (1995), JRSS B 57, 289-300.
 *
 * @param p p-values, each 0 to 1
 * @throws RangeError outside this domain
 */
export declare function benjaminiHochberg(p: readonly number[]): number[];
