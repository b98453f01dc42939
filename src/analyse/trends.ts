import { type Cycle, isDecided, isTimed } from '../model/retro.ts'
import { roundHalfEven } from '../stats/round.ts'
import { between, type DatedCycle, type Timeline } from './timeline.ts'

export interface WindowSummary {
  /** Decided cycles. */
  count: number
  succeeded: number
  /** Share of `count`, 3 decimals; `undefined` without cycles. */
  successRate: number | undefined
  /** Whole seconds over the timed cycles. */
  averageSeconds: number | undefined
  linesNet: number
  prsMerged: number
}

/** The window against the one of the same length before it: the seed program's block. */
export interface Trends {
  windowDays: number
  recent: WindowSummary
  previous: WindowSummary
  velocityChange: number | undefined
  successRateChange: number | undefined
  /** Whole seconds. */
  durationChange: number | undefined
}

export function analyseTrends({ alive, windowStart, previousStart, windowDays }: Timeline): Trends {
  const recent = summarise(between(alive, windowStart, Infinity).filter(isDecided))
  const previous = summarise(between(alive, previousStart, windowStart).filter(isDecided))
  const comparable = recent.count > 0 && previous.count > 0
  return {
    windowDays,
    recent,
    previous,
    velocityChange: comparable ? recent.count - previous.count : undefined,
    successRateChange: change(recent.successRate, previous.successRate, 3),
    durationChange: change(recent.averageSeconds, previous.averageSeconds, 0),
  }
}

function change(now: number | undefined, before: number | undefined, digits: number): number | undefined {
  return now === undefined || before === undefined ? undefined : roundHalfEven(now - before, digits)
}

function summarise(given: readonly DatedCycle[]): WindowSummary {
  // In the order of the log: sums of fractions differ in their last digit by it.
  const cycles = given.toSorted((a, b) => a.source - b.source || a.line - b.line)
  const succeeded = countSuccesses(cycles)
  let linesNet = 0
  let prsMerged = 0
  for (const cycle of cycles) {
    linesNet += cycle.linesAdded - cycle.linesRemoved
    if (cycle.pr !== undefined) prsMerged += 1
  }
  return {
    count: cycles.length,
    succeeded,
    successRate: rateOf(succeeded, cycles.length),
    averageSeconds: averageSeconds(cycles),
    linesNet,
    prsMerged,
  }
}

export function countSuccesses(cycles: readonly Cycle[]): number {
  let count = 0
  for (const cycle of cycles) if (cycle.outcome === 'success') count += 1
  return count
}

/** A share with the seed program's 3 decimals; `undefined` for none of none. */
export function rateOf(count: number, total: number): number | undefined {
  return total === 0 ? undefined : roundHalfEven(count / total, 3)
}

/** Mean over the timed cycles in whole seconds. */
export function averageSeconds(cycles: readonly Cycle[]): number | undefined {
  let sum = 0
  let count = 0
  for (const cycle of cycles) {
    if (!isTimed(cycle)) continue
    sum += cycle.seconds
    count += 1
  }
  return count === 0 ? undefined : roundHalfEven(sum / count)
}
