import { MICROS_PER_DAY } from '../model/time.ts'
import { type Block, blockCorrelation, blockInflation, clusterInflation } from '../stats/dependence.ts'
import { type DatedCycle, taskKey, type Timeline, type Tries } from './timeline.ts'

/**
 * How cycles hang together: those of one day share what the day was like, those of one task how hard it is. The one
 * place that says what cycles are worth, for every band, interval and test of a rate.
 */
export interface Dependence {
  /** Correlation of two cycles of one day. */
  ofDays: number
  /** How many times the variance of a rate is that of independent cycles, for their tasks alone. */
  byTasks: number
}

/** Most loops have next to none; npm run bench:worlds. */
const ORDINARY = { mean: 0.03, deviation: 0.25 }
/** Retries of hard tasks lie within a window or without as a whole, so only half of it shows in a difference. */
const SHARE_OF_TASKS = 0.5

/** Of the last 84 days. */
export function analyseDependence({ decided }: Timeline): Dependence {
  return {
    ofDays: blockCorrelation(blocksBy(decided, dayOf), ORDINARY),
    byTasks: 1 + SHARE_OF_TASKS * (clusterInflation(blocksBy(decided, taskOf)) - 1),
  }
}

/** How many times the variance of the rate of these cycles is that of independent ones. */
export function inflationOf(cycles: readonly DatedCycle[], { ofDays, byTasks }: Dependence): number {
  return blockInflation(blocksBy(cycles, dayOf), ofDays) + byTasks - 1
}

/** As many independent cycles as these are worth, at the same rate; at least one where there is any. */
export function worthOf({ k, n }: Tries, inflation: number): Tries {
  if (n === 0) return { k, n }
  const worth = Math.max(1, Math.round(n / inflation))
  return { k: Math.round((k / n) * worth), n: worth }
}

function blocksBy(
  cycles: readonly DatedCycle[],
  keyOf: (cycle: DatedCycle) => string | number | undefined,
): Block[] {
  const blocks = new Map<string | number, Block>()
  const single: Block[] = []
  for (const cycle of cycles) {
    const key = keyOf(cycle)
    let block = key === undefined ? undefined : blocks.get(key)
    if (block === undefined) {
      block = { k: 0, n: 0 }
      if (key === undefined) single.push(block)
      else blocks.set(key, block)
    }
    block.n += 1
    if (cycle.outcome === 'success') block.k += 1
  }
  return single.length === 0 ? [...blocks.values()] : [...blocks.values(), ...single]
}

function dayOf({ at }: DatedCycle): number {
  return Math.floor(at / MICROS_PER_DAY)
}

/** A task that is named: cycles without one are of different tasks, as far as anybody knows. */
function taskOf(cycle: DatedCycle): string | undefined {
  return taskKey(cycle)
}
