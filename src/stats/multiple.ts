import { at, requireUnit } from './domain.ts'

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
export function benjaminiHochberg(p: readonly number[]): number[] {
  for (const value of p) requireUnit('p', value)
  const descending = p.map((_, i) => i).toSorted((i, j) => at(p, j) - at(p, i))
  const q = p.map(() => 1)
  let smallest = 1
  for (const [place, index] of descending.entries()) {
    smallest = Math.min(smallest, at(p, index) * (p.length / (p.length - place)))
    q[index] = smallest
  }
  return q
}
