import { type Cycle, isTimed, kindOf } from '../model/retro.ts'
import { averageSeconds, countSuccesses, rateOf } from './trends.ts'

export interface TypeSummary {
  count: number
  succeeded: number
  successRate: number
  /** Whole seconds; 0 without timed cycles. */
  averageSeconds: number
  maxSeconds: number
}

/** Success and duration by kind of work, in order of first appearance. A map: kinds are outside names. */
export function analyseTypes(cycles: readonly Cycle[]): Map<string, TypeSummary> {
  const byType = new Map<string, Cycle[]>()
  for (const cycle of cycles) {
    const kind = kindOf(cycle)
    const group = byType.get(kind)
    if (group === undefined) byType.set(kind, [cycle])
    else group.push(cycle)
  }
  return new Map([...byType].map(([kind, group]) => [kind, summariseType(group)]))
}

function summariseType(cycles: readonly Cycle[]): TypeSummary {
  const succeeded = countSuccesses(cycles)
  let maxSeconds = 0
  for (const cycle of cycles) if (isTimed(cycle) && cycle.seconds > maxSeconds) maxSeconds = cycle.seconds
  return {
    count: cycles.length,
    succeeded,
    successRate: rateOf(succeeded, cycles.length) ?? 0,
    averageSeconds: averageSeconds(cycles) ?? 0,
    maxSeconds,
  }
}
