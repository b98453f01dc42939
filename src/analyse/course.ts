import type { Cycle, Instant } from '../model/retro.ts'
import { isDecided } from '../model/retro.ts'
import { findRateChange } from '../stats/change-point.ts'
import { countTries, type Timeline, type Tries } from './timeline.ts'

/** Under so many decided cycles on either side weeks cannot be compared. */
export const FEWEST_A_SIDE = 10
/** Bounds the work of a run. */
const MOST_CYCLES = 2000
const SEED = 20_260_921
/** Enough to tell p < .002. */
const PERMUTATIONS = 999
/** Cycles after a change, or before it, that show more than a row of bad luck. */
const FEWEST_AFTER = 8
const LAST = 20
const LAST_FAILURES = 3

/** A log that is too young to compare weeks, or has no times, seen within itself: its decided cycles in their order. */
export interface Course extends Tries {
  /** No cycle has a time: the order is that of the rows. */
  byRow: boolean
  /** From the first to the last cycle, in seconds; undefined without times. */
  spanSeconds: number | undefined
  /** The last 20, or all where there are fewer. */
  last: Tries
  /** How many of the newest ended as the newest did. */
  streak: { outcome: 'success' | 'failure'; length: number } | undefined
  /** The most failures in a row. */
  longestFailed: number
  /** Lines of the newest failures, the newest first; none where rows share a line. */
  failedLines: readonly number[]
  /** Where success changed, if it did. */
  turn: Turn | undefined
}

export interface Turn {
  before: Tries
  after: Tries
  /** The first cycle after it. */
  cycle: Cycle
  /** When that was, where cycles have times. */
  at: Instant | undefined
  /** The failures after it. */
  failures: readonly Cycle[]
  p: number
}

/** Undefined where weeks can be compared, or nothing was decided. */
export function followCourse(all: readonly Cycle[], timeline: Timeline): Course | undefined {
  const byRow = timeline.alive.length === 0
  if (!byRow && (timeline.baseline.length >= FEWEST_A_SIDE || timeline.recent.length === 0)) return undefined
  const cycles = byRow ? all.filter((cycle) => cycle.at === undefined && isDecided(cycle)) : timeline.decided
  const [first, newest] = [cycles[0], cycles.at(-1)]
  if (first === undefined || newest === undefined) return undefined
  return {
    ...countTries(cycles),
    byRow,
    spanSeconds: first.at === undefined || newest.at === undefined ? undefined : (newest.at - first.at) / 1e6,
    last: countTries(cycles.slice(-LAST)),
    streak: streakOf(cycles),
    longestFailed: longestFailed(cycles),
    failedLines: newestFailedLines(cycles),
    turn: findTurn(cycles.slice(-MOST_CYCLES)),
  }
}

function newestFailedLines(cycles: readonly Cycle[]): number[] {
  const failed = cycles.filter(({ outcome }) => outcome === 'failure').slice(-LAST_FAILURES)
  const lines = new Set(failed.map(({ line }) => line).toReversed())
  return lines.size === failed.length ? [...lines] : []
}

function streakOf(cycles: readonly Cycle[]): Course['streak'] {
  const outcome = cycles.at(-1)?.outcome
  if (outcome !== 'success' && outcome !== 'failure') return undefined
  const other = cycles.findLastIndex((cycle) => cycle.outcome !== outcome)
  return { outcome, length: cycles.length - 1 - other }
}

function longestFailed(cycles: readonly Cycle[]): number {
  let [longest, length] = [0, 0]
  for (const { outcome } of cycles) {
    length = outcome === 'failure' ? length + 1 : 0
    longest = Math.max(longest, length)
  }
  return longest
}

function findTurn(cycles: readonly Cycle[]): Turn | undefined {
  if (cycles.length < 2 * FEWEST_A_SIDE) return undefined
  const outcomes = cycles.map(({ outcome }) => (outcome === 'success' ? 1 : 0))
  const found = findRateChange(outcomes, { seed: SEED, permutations: PERMUTATIONS })
  const cycle = cycles[found?.index ?? cycles.length]
  if (found === undefined || cycle === undefined || Math.min(found.before.n, found.after.n) < FEWEST_AFTER)
    return undefined
  return {
    before: found.before,
    after: found.after,
    cycle,
    at: cycle.at,
    failures: cycles.slice(found.index).filter(({ outcome }) => outcome === 'failure'),
    p: found.p,
  }
}
