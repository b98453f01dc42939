import { at, requireBinary, requireOpenUnit, requireWhole } from './domain.ts'
import { median, rank } from './ranks.ts'
import { createShuffle } from './shuffle.ts'

/**
 * Where a series changed. `index` is the first element after the change (elements, not time);
 * `interval` holds the first and last index that explain the series nearly as well; `p` is corrected
 * for the search over all indices.
 */
export type Split<Side> = {
  index: number
  interval: readonly [low: number, high: number]
  before: Side
  after: Side
  p: number
}

/**
 * - `seed`: whole number >= 0, fixes the permutations
 * - `alpha` (.01): a change is reported when p <= alpha
 * - `permutations` (1999): fewer for a long series, see MAX_SHUFFLED_ELEMENTS
 * - `minSegment` (8): elements on each side of a change, at least 1
 */
export type ScanOptions = { seed: number; alpha?: number; permutations?: number; minSegment?: number }

/**
 * Bounds the work of one search: 1999 permutations up to 2500 elements, then fewer, but never under 199
 * (smallest possible p .005), reached at 25,000.
 */
const MAX_SHUFFLED_ELEMENTS = 5_000_000
const MIN_PERMUTATIONS = 199

/**
 * Fall of the log-likelihood below its maximum within which an index stays plausible, 95 %: the
 * maximum over both sides of a random walk, (1 - e^-x)^2 = .95 (Siegmund 1988).
 */
const PLAUSIBLE_FALL = -Math.log(1 - Math.sqrt(0.95))

/**
 * Most hits to be expected of all permutations for them to be spared. The likelihood ratio of one split exceeds g by luck
 * with a probability of at most 2 e^-g (Chernoff's bound on both sides), that of n splits with n times as much.
 */
const CERTAIN = 1e-4

/**
 * Above this approximate p no order of the values is tried: it is three times what is asked for, and the approximation
 * is good to a factor of two.
 */
const HOPELESS = 0.03
const MOST_ALPHA = 0.01

/**
 * Approximate p of a largest log-likelihood ratio of g over all splits of n elements: with x^2 = 2 g and the share h of
 * the shortest segment, x phi(x) (T (1 - 1 / x^2) + 4 / x^2), T = 2 ln((1 - h) / h). Csorgo & Horvath (1997), Limit
 * Theorems in Change-Point Analysis, section 1.3.
 */
function luckOf(gain: number, n: number, minSegment: number): number {
  const square = 2 * gain
  if (square <= 1) return 1
  const h = Math.min(0.5, minSegment / n)
  const density = Math.exp(-gain) / Math.sqrt(2 * Math.PI)
  return Math.sqrt(square) * density * (2 * Math.log((1 - h) / h) * (1 - 1 / square) + 4 / square)
}

/** How a series is searched; what depends on the values but not on their order is computed once. */
interface Scan {
  /** Fills `score[t]` with how much better "changed at t" explains the series, for all t with two segments. */
  fill(values: Float64Array, score: Float64Array, minSegment: number): void
  /** The log-likelihood ratio of a score, which grows with it. */
  gainOf(score: number): number
}

/**
 * Finds the one index where the success probability of a series of independent 0/1 outcomes changed,
 * if it did: maximum of the likelihood ratio over all indices, against the same maximum in shuffled
 * series. Undefined when p > alpha, when all outcomes are equal, or below two segments of elements.
 *
 * Reference: Hinkley & Hinkley (1970), Biometrika 57, 477-488; Siegmund (1988), International
 * Statistical Review 56, 31-48, for the interval.
 *
 * @param series outcomes 0 or 1, in time order
 * @throws RangeError outside this domain or on an option outside its own
 */
export function findRateChange(
  series: readonly number[],
  options: ScanOptions,
): Split<{ k: number; n: number }> | undefined {
  requireBinary('series', series)
  const found = findChange(new Float64Array(series), createRateScan, options)
  if (found === undefined) return undefined
  return {
    ...found,
    before: countOnes(series.slice(0, found.index)),
    after: countOnes(series.slice(found.index)),
  }
}

/**
 * Finds the one index where the level of a series of independent values changed, if it did, on
 * mid-ranks: no single huge value can look like a change, and any increasing scale (seconds, minutes,
 * logarithms) gives the same answer. Undefined as for findRateChange. Medians are in the series' unit.
 *
 * Reference: Pettitt (1979), Applied Statistics 28, 126-135, for the ranks; here each index is weighed
 * by its variance, so that changes near the ends are found as well.
 *
 * @param series finite values, in time order
 * @throws RangeError outside this domain or on an option outside its own
 */
export function findLevelChange(
  series: readonly number[],
  options: ScanOptions,
): Split<{ median: number; n: number }> | undefined {
  const values = series.length === 0 ? new Float64Array() : rank(series).ranks
  const found = findChange(values, createLevelScan, options)
  if (found === undefined) return undefined
  return {
    ...found,
    before: describeLevel(series.slice(0, found.index)),
    after: describeLevel(series.slice(found.index)),
  }
}

/** The search both series share; shuffles a copy of the values, and stops once p can only exceed alpha. */
function findChange(
  values: Float64Array,
  createScan: (values: Float64Array) => Scan,
  { seed, alpha = 0.01, permutations = 1999, minSegment = 8 }: ScanOptions,
): { index: number; interval: readonly [number, number]; p: number } | undefined {
  requireOpenUnit('alpha', alpha)
  requireWhole('permutations', permutations)
  requireWhole('minSegment', minSegment)
  if (minSegment === 0 || permutations === 0) throw new RangeError('minSegment, permutations: at least 1')
  const shuffle = createShuffle(seed)
  const n = values.length
  if (n < 2 * minSegment || values.every((x) => x === values[0])) return undefined

  const scan = createScan(values)
  const score = new Float64Array(n + 1).fill(-Infinity)
  scan.fill(values, score, minSegment)
  const index = indexOfMaximum(score)
  const best = at(score, index)
  const gain = scan.gainOf(best)
  const affordable = Math.max(MIN_PERMUTATIONS, Math.floor(MAX_SHUFFLED_ELEMENTS / n))
  const draws = Math.min(permutations, affordable)
  // So far beyond luck that no order of these values comes near it: a hit is not to be expected once in 10,000.
  const isCertain = 2 * n * Math.exp(-gain) * draws < CERTAIN
  if (!isCertain && alpha <= MOST_ALPHA && luckOf(gain, n, minSegment) > HOPELESS) return undefined

  const isPlausible = (x: number): boolean => x > -Infinity && scan.gainOf(x) >= gain - PLAUSIBLE_FALL
  const interval = [score.findIndex(isPlausible), score.findLastIndex(isPlausible)] as const
  if (isCertain) return 1 / (1 + draws) > alpha ? undefined : { index, interval, p: 1 / (1 + draws) }
  const shuffled = values.slice()
  for (let hits = 0, i = 0; ; i++) {
    if ((1 + hits) / (1 + draws) > alpha) return undefined
    if (i === draws) return { index, interval, p: (1 + hits) / (1 + draws) }
    shuffle(shuffled)
    scan.fill(shuffled, score, minSegment)
    if (at(score, indexOfMaximum(score)) >= best * (1 - 1e-9)) hits++
  }
}

/** Two success probabilities against one: the log-likelihood ratio itself, from a table of x ln x. */
function createRateScan(outcomes: Float64Array): Scan {
  const n = outcomes.length
  const xLogX = new Float64Array(n + 1)
  for (let x = 1; x <= n; x++) xLogX[x] = x * Math.log(x)
  const fit = (k: number, size: number): number => read(xLogX, k) + read(xLogX, size - k) - read(xLogX, size)
  let successes = 0
  for (const x of outcomes) successes += x
  const single = fit(successes, n)
  return {
    gainOf: (score) => score,
    fill(values, score, minSegment) {
      let k = 0
      for (let t = 1; t <= n - minSegment; t++) {
        k += read(values, t - 1)
        if (t >= minSegment) score[t] = fit(k, t) + fit(successes - k, n - t) - single
      }
    },
  }
}

/** Two normal means against one with a common variance: the share of the variance that the two explain. */
function createLevelScan(ranks: Float64Array): Scan {
  const n = ranks.length
  let [all, total] = [0, 0]
  for (const x of ranks) all += x
  const mean = all / n
  for (const x of ranks) total += (x - mean) ** 2
  return {
    // Two plateaus are explained in full; the floor keeps their likelihood finite.
    gainOf: (share) => (-n / 2) * Math.log(Math.max(1 - share, 1e-12)),
    fill(values, score, minSegment) {
      let sum = 0
      for (let t = 1; t <= n - minSegment; t++) {
        sum += read(values, t - 1) - mean
        if (t >= minSegment) score[t] = (sum * sum * n) / (t * (n - t) * total)
      }
    },
  }
}

/** What `at` does without its check: these loops run a hundred million times on a long log. */
function read(values: Float64Array, index: number): number {
  return values[index] as number
}

function indexOfMaximum(values: Float64Array): number {
  let best = 0
  for (let i = 1; i < values.length; i++) if (read(values, i) > read(values, best)) best = i
  return best
}

function countOnes(part: readonly number[]): { k: number; n: number } {
  return { k: part.reduce((sum, x) => sum + x, 0), n: part.length }
}

function describeLevel(part: readonly number[]): { median: number; n: number } {
  return { median: median(part), n: part.length }
}
