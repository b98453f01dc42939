import { normalCdf } from './distributions.ts'
import { at, requireSample } from './domain.ts'
import { rank } from './ranks.ts'

/** Up to this size of the smaller sample the normal approximation is not good enough. */
const MAX_EXACT_SIZE = 8
/** Bounds the table of the exact distribution (8 MB); the approximation is good long before. */
const MAX_EXACT_PAIRS = 1_000_000

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
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  requireSample('a', a)
  requireSample('b', b)
  const { ranks, ties } = rank([...a, ...b])
  const pairs = a.length * b.length
  const rankSum = ranks.subarray(0, a.length).reduce((sum, x) => sum + x, 0)
  const first = rankSum - (a.length * (a.length + 1)) / 2
  const u = Math.min(first, pairs - first)
  const isUntied = ties.length === ranks.length
  const isSmall = Math.min(a.length, b.length) <= MAX_EXACT_SIZE && pairs <= MAX_EXACT_PAIRS
  const tail =
    isUntied && isSmall ? exactTail(u, a.length, b.length) : normalTail(u, a.length, b.length, ties)
  return Math.min(1, 2 * tail)
}

/** P(U <= u) by the normal approximation, each group of t equal values taking t^3 - t from the variance. */
function normalTail(u: number, n: number, m: number, ties: readonly number[]): number {
  const all = n + m
  const tied = ties.reduce((sum, t) => sum + (t ** 3 - t), 0)
  const variance = ((n * m) / 12) * (all + 1 - tied / (all * (all - 1)))
  if (variance <= 0) return 1
  return normalCdf((u + 0.5 - (n * m) / 2) / Math.sqrt(variance), 0, 1)
}

/**
 * P(U <= u) without ties. The number of orders with a given U is a coefficient of the Gaussian binomial
 * (n + m over n) = product of (1 - x^(m+i)) / (1 - x^i), multiplied out up to x^u.
 */
function exactTail(u: number, n: number, m: number): number {
  const few = Math.min(n, m)
  const many = Math.max(n, m)
  const orders = new Float64Array(u + 1)
  orders[0] = 1
  let total = 1
  for (let i = 1; i <= few; i++) {
    for (let x = u; x >= many + i; x--) orders[x] = at(orders, x) - at(orders, x - many - i)
    for (let x = i; x <= u; x++) orders[x] = at(orders, x) + at(orders, x - i)
    total *= (many + i) / i
  }
  return orders.reduce((sum, count) => sum + count, 0) / total
}
