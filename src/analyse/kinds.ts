import { type Cycle, isTimed, kindOf } from '../model/retro.ts'
import { roundHalfEven } from '../stats/round.ts'
import { rateOf } from './trends.ts'

export interface KindSummary {
  count: number
  succeeded: number
  successRate: number
  /** Whole seconds; 0 without timed cycles. */
  averageSeconds: number
  maxSeconds: number
}

interface Sums {
  count: number
  succeeded: number
  timed: number
  seconds: number
  maxSeconds: number
}

/** Success and duration by kind of work, in order of first appearance. A map: kinds are outside names. */
export function analyseKinds(cycles: readonly Cycle[]): Map<string, KindSummary> {
  const byKind = new Map<string, Sums>()
  for (const cycle of cycles) {
    const kind = kindOf(cycle)
    let sums = byKind.get(kind)
    if (sums === undefined)
      byKind.set(kind, (sums = { count: 0, succeeded: 0, timed: 0, seconds: 0, maxSeconds: 0 }))
    sums.count += 1
    if (cycle.outcome === 'success') sums.succeeded += 1
    if (!isTimed(cycle)) continue
    sums.timed += 1
    sums.seconds += cycle.seconds
    if (cycle.seconds > sums.maxSeconds) sums.maxSeconds = cycle.seconds
  }
  return new Map([...byKind].map(([kind, sums]) => [kind, summariseKind(sums)]))
}

function summariseKind({ count, succeeded, timed, seconds, maxSeconds }: Sums): KindSummary {
  return {
    count,
    succeeded,
    successRate: rateOf(succeeded, count) ?? 0,
    averageSeconds: timed === 0 ? 0 : roundHalfEven(seconds / timed),
    maxSeconds,
  }
}
