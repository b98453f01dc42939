import { normalQuantile } from './distributions.ts'
import { requireCount, requireUnit } from './domain.ts'

/** Successes and trials of one block (a day, a task) whose outcomes may hang together. */
export type Block = { k: number; n: number }

/** What is believed of a correlation before any block is seen: a normal distribution. */
export interface CorrelationPrior {
  mean: number
  deviation: number
}

/** Neighbouring differences share a block: so many times the variance of independent ones. */
const OVERLAP = 1.5

/**
 * Correlation of two trials of one block, 0 to .95, from the squared differences of neighbouring blocks: a level that
 * changed once, or drifts, is not taken for blocks that hang together: the largest difference is left out where it is
 * larger than the others explain. Shrunk towards the prior by what so few blocks can say; the prior's mean where they say
 * nothing.
 *
 * Reference: von Neumann, Kent, Bellinson & Hart (1941), The mean square successive difference, Annals of Mathematical
 * Statistics 12, 153-162; Donner & Koval (1980), Biometrics 36, 19-25, for the correlation within classes.
 *
 * @param blocks in order of time, 0 <= k <= n each; those without trials say nothing
 * @throws RangeError outside this domain
 */
export function blockCorrelation(blocks: readonly Block[], { mean, deviation }: CorrelationPrior): number {
  for (const { k, n } of blocks) requireCount(k, n)
  const tried = blocks.filter(({ n }) => n > 0)
  const { k, n } = totalOf(tried)
  const rate = (k + 0.5) / (n + 1)
  const variance = rate * (1 - rate)
  const terms: NeighbourDifference[] = []
  for (const [index, block] of tried.entries()) {
    const before = tried[index - 1]
    if (before === undefined) continue
    // With correlation c the expected square is 2c + (1 - c)(1/n + 1/n'), in units of the variance of one trial.
    const byLuck = 1 / before.n + 1 / block.n
    const square = (block.k / block.n - before.k / before.n) ** 2 / variance
    const expected = byLuck + mean * (2 - byLuck)
    terms.push({ square, byLuck, weight: (2 - byLuck) / expected ** 2 })
  }
  const [largest, ...others] = terms.toSorted((a, b) => excessOf(b) - excessOf(a))
  if (largest === undefined || others.length === 0) return mean
  const counted = isOutlier(largest, others) ? others : terms
  const { correlation, weights } = pooled(counted)
  if (weights === 0) return mean
  const estimate = Math.max(LEAST_ESTIMATE, correlation)
  const information = weights / (2 * OVERLAP)
  const prior = deviation ** -2
  const shrunk = (prior * mean + information * estimate) / (prior + information)
  return Math.min(MOST_CORRELATION, Math.max(0, shrunk))
}

/** Squared difference of the rates of two neighbours, in units of the variance of one trial. */
interface NeighbourDifference {
  square: number
  /** What it is by luck alone. */
  byLuck: number
  weight: number
}

function excessOf({ square, byLuck, weight }: NeighbourDifference): number {
  return (square - byLuck) * weight
}

/** What they say together; 0 where they say nothing. */
function pooled(differences: readonly NeighbourDifference[]): { correlation: number; weights: number } {
  const weights = sumOf(differences.map(({ byLuck, weight }) => (2 - byLuck) * weight))
  return { correlation: weights === 0 ? 0 : sumOf(differences.map(excessOf)) / weights, weights }
}

/** Whether the largest difference is more than such a largest one ever is, as far as the others vary. */
function isOutlier({ square, byLuck }: NeighbourDifference, others: readonly NeighbourDifference[]): boolean {
  const correlation = Math.max(0, pooled(others).correlation)
  const most = normalQuantile((1 + HARDLY_EVER ** (1 / (others.length + 1))) / 2, 0, 1) ** 2
  return square > most * (byLuck + correlation * (2 - byLuck))
}

/** One time in a thousand it is not. */
const HARDLY_EVER = 0.999

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

const LEAST_ESTIMATE = -0.2
const MOST_CORRELATION = 0.95

/**
 * How many times the variance of a rate is that of independent trials, where two trials of one block correlate: 1 and
 * above.
 *
 * Reference: Kish (1965), Survey Sampling, section 5.4.
 *
 * @param correlation 0 to 1
 */
export function blockInflation(blocks: readonly Block[], correlation: number): number {
  requireUnit('correlation', correlation)
  let [trials, squares] = [0, 0]
  for (const { n } of blocks) {
    trials += n
    squares += n * n
  }
  return trials === 0 ? 1 : 1 + (squares / trials - 1) * correlation
}

/**
 * The same as it shows in blocks whose number of trials depends on their outcomes, as that of a task which is tried
 * until it succeeds: the variance of sums over blocks over that of independent trials. 1 where they do not hang together.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters).
 *
 * @throws RangeError unless 0 <= k <= n
 */
export function clusterInflation(blocks: readonly Block[]): number {
  for (const { k, n } of blocks) requireCount(k, n)
  const { k, n } = totalOf(blocks)
  if (k === 0 || k === n) return 1
  const rate = k / n
  const sum = blocks.reduce((all, block) => all + (block.k - block.n * rate) ** 2, 0)
  return Math.max(1, sum / (n * rate * (1 - rate)))
}

function totalOf(blocks: readonly Block[]): Block {
  const sum = { k: 0, n: 0 }
  for (const { k, n } of blocks) {
    sum.k += k
    sum.n += n
  }
  return sum
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
  const { k: successes, n: trials } = totalOf(used)
  if (used.length < 2 || successes === 0 || successes === trials) return 1
  const rate = successes / trials
  const chiSquare = used.reduce((sum, { k, n }) => sum + (k - n * rate) ** 2 / (n * rate * (1 - rate)), 0)
  return chiSquare / (used.length - 1)
}
