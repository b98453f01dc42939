import { at, requireCount, requireWhole } from './domain.ts'
import { createShuffle } from './shuffle.ts'

/** Successes and trials of one block (a day, say) whose outcomes may hang together. */
export type Block = { k: number; n: number }

/** `seed` fixes the random choice; `permutations` (default 1999) is the number of re-labellings drawn. */
export type PermutationOptions = { seed: number; permutations?: number }

/** Statistics this close count as equal: the same blocks summed in another order differ by less. */
const TIE_TOLERANCE = 1e-12

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
export function dayPermutationTest(
  a: readonly Block[],
  b: readonly Block[],
  { seed, permutations = 1999 }: PermutationOptions,
): number {
  for (const { k, n } of [...a, ...b]) requireCount(k, n)
  requireWhole('permutations', permutations)
  if (permutations === 0) throw new RangeError('permutations must be at least 1')
  const shuffle = createShuffle(seed)
  const first = a.filter(({ n }) => n > 0)
  const all = [...first, ...b.filter(({ n }) => n > 0)]
  if (first.length === 0 || first.length === all.length) return 1

  const k = Float64Array.from(all, (block) => block.k)
  const n = Float64Array.from(all, (block) => block.n)
  const order = Float64Array.from(all.keys())
  const observed = rateDifference(k, n, order, first.length)
  let hits = 0
  for (let i = 0; i < permutations; i++) {
    shuffle(order, first.length)
    if (rateDifference(k, n, order, first.length) >= observed - TIE_TOLERANCE) hits++
  }
  return (1 + hits) / (1 + permutations)
}

/** |pooled rate of the first `size` blocks in this order - pooled rate of the others|. */
function rateDifference(k: Float64Array, n: Float64Array, order: Float64Array, size: number): number {
  let [k1, n1, k2, n2] = [0, 0, 0, 0]
  for (let i = 0; i < order.length; i++) {
    const block = at(order, i)
    if (i < size) {
      k1 += at(k, block)
      n1 += at(n, block)
    } else {
      k2 += at(k, block)
      n2 += at(n, block)
    }
  }
  return Math.abs(k1 / n1 - k2 / n2)
}

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
export function dispersion(blocks: readonly Block[]): number {
  for (const { k, n } of blocks) requireCount(k, n)
  const used = blocks.filter(({ n }) => n > 0)
  const trials = used.reduce((sum, { n }) => sum + n, 0)
  const successes = used.reduce((sum, { k }) => sum + k, 0)
  if (used.length < 2 || successes === 0 || successes === trials) return 1
  const rate = successes / trials
  const chiSquare = used.reduce((sum, { k, n }) => sum + (k - n * rate) ** 2 / (n * rate * (1 - rate)), 0)
  return chiSquare / (used.length - 1)
}
