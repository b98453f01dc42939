import { MICROS_PER_DAY, startOfDay } from '../model/time.ts'
import { type Block, blockCorrelation, blockInflation, clusterInflation } from '../stats/dependence.ts'
import { countTries, type DatedCycle, taskKey, type Tries } from './timeline.ts'

/**
 * How cycles hang together: those of one day share what the day was like, those of one task how hard it is. The one
 * place that says how many independent cycles they are worth, for every band, interval and test of a rate.
 */

/** Most loops have next to none; npm run bench:worlds. */
export const ORDINARY_CORRELATION = 0.03
const ORDINARY = { mean: ORDINARY_CORRELATION, deviation: 0.12 }

/** Correlation of two cycles of one UTC day, 0 to 1; of cycles in order of time. */
export function correlationOfDays(cycles: readonly DatedCycle[]): number {
  return blockCorrelation(daysOf(cycles), ORDINARY)
}

/** How many times the variance of the rate of these cycles is that of independent ones. */
export function inflationOf(cycles: readonly DatedCycle[], dayCorrelation: number): number {
  const byTasks = clusterInflation(tasksOf(cycles)) - 1
  return blockInflation(daysOf(cycles), dayCorrelation) + byTasks
}

/**
 * The same of the difference of two rates. A task that is tried as often before as now says nothing of a change, however
 * hard it is; one that came anew is one event, however often it was tried.
 *
 * Reference: Liang & Zeger (1986), Biometrika 73, 13-22 (variance of sums over clusters); Cameron, Gelbach & Miller
 * (2011), Journal of Business & Economic Statistics 29, 238-249 (clusters of two kinds); Cameron & Miller (2015), Journal
 * of Human Resources 50, 317-372, section VI (few clusters); Carter, Schnepel & Steigerwald (2017), Review of Economics
 * and Statistics 99, 698-709 (what clusters of unequal weight are worth).
 *
 * @param leastByTasks what is known of how tasks hang together where these cycles have too few to show it
 */
export function inflationBetween(
  before: readonly DatedCycle[],
  now: readonly DatedCycle[],
  dayCorrelation: number,
  leastByTasks = 1,
): number {
  if (before.length === 0 || now.length === 0) return 1
  const [a, b] = [1 / before.length, 1 / now.length]
  const byDays =
    (blockInflation(daysOf(before), dayCorrelation) * a + blockInflation(daysOf(now), dayCorrelation) * b) /
    (a + b)
  return byDays + Math.max(leastByTasks, inflationByTasks(before, now)) - 1
}

/** The part of it that comes of tasks: what it is where days are alike. */
export function inflationByTasks(before: readonly DatedCycle[], now: readonly DatedCycle[]): number {
  const sums = new Map<string | DatedCycle, number>()
  let [alone, few] = [0, 1]
  for (const [cycles, sign] of [
    [before, -1],
    [now, 1],
  ] as const) {
    const { k, n } = countTries(cycles)
    const parts: number[] = []
    const own = new Map<string | DatedCycle, number>()
    for (const cycle of cycles) {
      const part = (sign * ((cycle.outcome === 'success' ? 1 : 0) - k / n)) / n
      const key = taskKey(cycle) ?? cycle
      parts.push(part)
      own.set(key, (own.get(key) ?? 0) + part)
    }
    for (const [key, part] of own) sums.set(key, (sums.get(key) ?? 0) + part)
    alone += sumOfSquares(parts)
    few = Math.max(few, fewness(own.values()) / fewness(parts))
  }
  return alone === 0 ? 1 : Math.max(1, (few * sumOfSquares(sums.values())) / alone)
}

/**
 * How much too small the variance is that so few deviations from their own mean show. They count as many as of equal
 * size would be worth; a single one shows none.
 */
function fewness(deviations: Iterable<number>): number {
  let [squares, fourths] = [0, 0]
  for (const deviation of deviations) {
    squares += deviation ** 2
    fourths += deviation ** 4
  }
  if (fourths === 0) return 1
  const count = Math.max(2, squares ** 2 / fourths)
  return count / (count - 1)
}

function sumOfSquares(values: Iterable<number>): number {
  let sum = 0
  for (const value of values) sum += value ** 2
  return sum
}

/** As many independent cycles as these are worth, at the same rate; at least one where there is any. */
export function worthOf({ k, n }: Tries, inflation: number): Tries {
  if (n === 0) return { k, n }
  const worth = Math.max(1, Math.round(n / inflation))
  return { k: Math.round((k / n) * worth), n: worth }
}

/** Of cycles in order of time: the days that have any. */
function daysOf(cycles: readonly DatedCycle[]): Block[] {
  const days: Block[] = []
  let [day, tomorrow] = [{ k: 0, n: 0 }, -Infinity]
  for (const { at, outcome } of cycles) {
    if (at >= tomorrow) {
      tomorrow = startOfDay(at) + MICROS_PER_DAY
      days.push((day = { k: 0, n: 0 }))
    }
    day.n += 1
    if (outcome === 'success') day.k += 1
  }
  return days
}

/** Cycles without a task are blocks of their own: of different tasks, as far as anybody knows. */
function tasksOf(cycles: readonly DatedCycle[]): Block[] {
  const tasks = new Map<string, Block>()
  const single: Block[] = []
  for (const cycle of cycles) {
    const key = taskKey(cycle)
    let block = key === undefined ? undefined : tasks.get(key)
    if (block === undefined) {
      block = { k: 0, n: 0 }
      if (key === undefined) single.push(block)
      else tasks.set(key, block)
    }
    block.n += 1
    if (cycle.outcome === 'success') block.k += 1
  }
  return [...tasks.values(), ...single]
}
