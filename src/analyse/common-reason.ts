import type { Cycle } from '../model/retro.ts'
import type { FailureReasons } from './failure-reasons.ts'

/**
 * The reason that most of the failures among some cycles give, twice at least: as pages name it, whatever numbers and
 * names it holds, or in the log's own words where its rows have no times. '' for none. Untrusted text.
 */
export function commonReason(
  cycles: readonly Cycle[],
  { clusterOf, clusters }: Pick<FailureReasons, 'clusterOf' | 'clusters'>,
): string {
  const counts = new Map<string, number>()
  for (const { outcome, reason } of cycles) {
    if (outcome !== 'failure' || reason === '') continue
    const key = clusterOf(reason) ?? reason
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (most === undefined || most[1] < 2) return ''
  return clusters.find(({ id }) => id === most[0])?.label ?? most[0]
}
