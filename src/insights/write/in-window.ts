import type { Analysis } from '../../analyse/index.ts'
import { type DatedCycle, taskKey } from '../../analyse/timeline.ts'
import { isFailingTask } from '../../judge/failing-task.ts'
import { groupBy } from '../../model/group-by.ts'
import type { Finding } from '../../model/finding.ts'
import { roundHalfEven } from '../../stats/round.ts'

/** What a task that keeps failing took of the window. */
export interface InWindow {
  succeeded: number
  cycles: number
  /** Of the failed ones: what failed when everything did says nothing of the task, and was lost all the same. */
  failed_in_incidents: number
  failed_seconds: number
}

/**
 * Of all cycles of the task in the window, also those of incidents, so that what is left is the window without them.
 * Each finding has its own, since a person may not want to hear of one of them.
 */
export function inWindowOf({
  timeline,
  isIncident,
}: Analysis): (finding: Pick<Finding, 'rule' | 'subject'>) => InWindow | undefined {
  let byTask: ReadonlyMap<string, readonly DatedCycle[]> | undefined
  return (finding) => {
    if (!isFailingTask(finding)) return undefined
    byTask ??= groupBy(timeline.recent, (cycle) => taskKey(cycle) ?? '')
    const cycles = byTask.get(finding.subject.key) ?? []
    const failed = cycles.filter(({ outcome }) => outcome === 'failure')
    return {
      succeeded: cycles.length - failed.length,
      cycles: cycles.length,
      failed_in_incidents: failed.filter(isIncident).length,
      failed_seconds: roundHalfEven(
        failed.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
        1,
      ),
    }
  }
}

export function sumInWindow(parts: readonly InWindow[]): InWindow {
  const sum = { succeeded: 0, cycles: 0, failed_in_incidents: 0, failed_seconds: 0 }
  for (const part of parts) {
    sum.succeeded += part.succeeded
    sum.cycles += part.cycles
    sum.failed_in_incidents += part.failed_in_incidents
    sum.failed_seconds += part.failed_seconds
  }
  return { ...sum, failed_seconds: roundHalfEven(sum.failed_seconds, 1) }
}
