import type { Cycle } from '../model/retro.ts'

export interface RepeatFailure {
  task: string | number
  /** The failed cycles on the task, in file order. */
  failures: Cycle[]
}

/** Tasks that failed twice or more, the most failures first, ties in order of first failure. */
export function analyseRepeatFailures(cycles: readonly Cycle[]): RepeatFailure[] {
  const byTask = new Map<string | number, Cycle[]>()
  for (const cycle of cycles) {
    // 0 and '' name no issue.
    if (cycle.outcome !== 'failure' || !cycle.task) continue
    const failures = byTask.get(cycle.task)
    if (failures === undefined) byTask.set(cycle.task, [cycle])
    else failures.push(cycle)
  }
  return [...byTask]
    .filter(([, failures]) => failures.length >= 2)
    .map(([task, failures]) => ({ task, failures }))
    .toSorted((a, b) => b.failures.length - a.failures.length)
}
