import { at, requirePositiveSample, requireSample, requireUnit } from './domain.ts'

/**
 * The median, in the unit of the sample: the mean of the middle two when their number is even.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5)
}

/**
 * The q-quantile by linear interpolation (type 7, the default of R and NumPy), in the unit of the sample.
 *
 * Reference: Hyndman & Fan (1996), The American Statistician 50, 361-365.
 *
 * @param q 0 to 1
 * @throws RangeError outside this domain, on an empty sample, or on a value that is not finite
 */
export function quantile(sample: readonly number[], q: number): number {
  requireSample('sample', sample)
  requireUnit('q', q)
  const values = new Float64Array(sample)
  const place = (values.length - 1) * q
  const index = Math.floor(place)
  selectFirst(values, index)
  const below = at(values, index)
  const above = index === place ? below : values.subarray(index + 1).reduce((a, b) => Math.min(a, b))
  return Math.min(above, below + (above - below) * (place % 1))
}

/** So many rounds only a sample needs that was made to; each cuts an ordinary one to half. */
const MOST_ROUNDS = 64

/**
 * Brings the value that sorting would bring to an index there, smaller or equal ones before it and larger or equal ones
 * after it. Linear time, unlike sorting.
 *
 * Reference: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4, 321-322.
 */
function selectFirst(values: Float64Array, index: number): void {
  let [low, high] = [0, values.length - 1]
  for (let round = 0; low < high; round++) {
    if (round === MOST_ROUNDS) {
      values.set(values.subarray(low, high + 1).toSorted(), low)
      return
    }
    const pivot = values[(low + high) >>> 1] as number
    let [i, j] = [low, high]
    while (i <= j) {
      while ((values[i] as number) < pivot) i++
      while ((values[j] as number) > pivot) j--
      if (i > j) break
      const held = values[i] as number
      values[i++] = values[j] as number
      values[j--] = held
    }
    if (index <= j) high = j
    else if (index >= i) low = i
    else return
  }
}

/** Ranks from 1 in input order, and the size of each group of equal values; equal values share their mean rank. */
export type Ranking = { ranks: Float64Array; ties: number[] }

/**
 * Mid-ranks of a sample.
 *
 * @throws RangeError on an empty sample or a value that is not finite
 */
export function rank(sample: readonly number[]): Ranking {
  requireSample('sample', sample)
  const sorted = new Float64Array(sample).toSorted()
  // Of each place among the sorted values.
  const rankAt = new Float64Array(sorted.length)
  const ties: number[] = []
  for (let from = 0; from < sorted.length;) {
    let to = from + 1
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    rankAt.fill((from + 1 + to) / 2, from, to)
    ties.push(to - from)
    from = to
  }
  const ranks = new Float64Array(sample.length)
  for (let i = 0; i < sample.length; i++) ranks[i] = at(rankAt, firstAtLeast(sorted, at(sample, i)))
  return { ranks, ties }
}

/** Index of the first of the sorted values that is no smaller. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * By how much the second sample is larger, as a factor: the exponential of the median of all
 * ln b - ln a (the Hodges-Lehmann shift on logarithms). 2 means twice as large.
 *
 * The median pair is found by halving an interval of shifts and counting, along both sorted samples,
 * the pairs below: O((n + m) log(n + m)) time, no list of n m pairs, and exact for any size.
 *
 * Reference: Hodges & Lehmann (1963), Annals of Mathematical Statistics 34, 598-611.
 *
 * @param a at least one value, all finite and above 0, any unit
 * @param b as a, the same unit
 * @throws RangeError outside this domain
 */
export function hodgesLehmannRatio(a: readonly number[], b: readonly number[]): number {
  requirePositiveSample('a', a)
  requirePositiveSample('b', b)
  const from = sortedLogs(a)
  const to = sortedLogs(b)
  const pairs = from.length * to.length
  const lower = selectDifference(from, to, Math.floor((pairs + 1) / 2))
  const upper = pairs % 2 === 1 ? lower : selectDifference(from, to, pairs / 2 + 1)
  return Math.exp((lower + upper) / 2)
}

function sortedLogs(sample: readonly number[]): Float64Array {
  const logs = new Float64Array(sample)
  for (let i = 0; i < logs.length; i++) logs[i] = Math.log(logs[i] as number)
  return logs.toSorted()
}

/** Whether `hodgesLehmannRatio` can be that large: one count instead of 64. Never false where it is. */
export function canReachRatio(a: readonly number[], b: readonly number[], ratio: number): boolean {
  requirePositiveSample('a', a)
  requirePositiveSample('b', b)
  const from = sortedLogs(a)
  const to = sortedLogs(b)
  const { atMost } = compareDifferences(from, to, Math.log(ratio) - 1e-9)
  return atMost <= (from.length * to.length) / 2
}

/** The k-th smallest (from 1) of all to[j] - from[i], both sorted. */
function selectDifference(from: Float64Array, to: Float64Array, k: number): number {
  let high = at(to, to.length - 1) - at(from, 0)
  let low = at(to, 0) - at(from, from.length - 1) - 1
  // Halved until a double has no room between: 64 rounds at most for logarithms of doubles.
  for (let round = 0; round < 64; round++) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) break
    if (compareDifferences(from, to, middle).atMost >= k) high = middle
    else low = middle
  }
  return compareDifferences(from, to, low).next
}

/** How many of all to[j] - from[i] are at most `limit`, and the smallest one above it. */
function compareDifferences(
  from: Float64Array,
  to: Float64Array,
  limit: number,
): { atMost: number; next: number } {
  let atMost = 0
  let next = Infinity
  let j = 0
  // Without the check of `at`: this runs 64 times over both samples.
  for (const x of from) {
    while (j < to.length && (to[j] as number) - x <= limit) j++
    atMost += j
    if (j < to.length) next = Math.min(next, (to[j] as number) - x)
  }
  return { atMost, next }
}
