import { clusterReasons, type KnownCluster } from './reasons/cluster.ts'
import { reasonLabel } from './reasons/label.ts'
import type { DatedCycle, Timeline } from './timeline.ts'

/** Where a reason stands in the logs, so that it can be looked up. */
export interface ReasonExample {
  /** Untrusted. */
  text: string
  source: number
  line: number
  url?: string
}

/** Failures of one kind, whatever numbers and names their reasons hold. */
export interface FailureReason extends KnownCluster {
  /** A short name for pages. Untrusted. */
  label: string
  /** Failures in the baseline, in the window, and in the whole timeline. */
  before: number
  now: number
  total: number
  /** The most frequent texts, each where it stands last. */
  examples: ReasonExample[]
}

export interface FailureReasons {
  /** Most frequent first; known ones that did not occur are among them. */
  clusters: FailureReason[]
  /** Id of a reason's cluster; `undefined` when it says nothing or is not of a failure of the timeline. */
  clusterOf: (reason: string) => string | undefined
}

/** Groups the reasons of failed cycles and counts each group before and now. */
export function analyseFailureReasons(
  timeline: Timeline,
  previousClusters: readonly KnownCluster[] = [],
): FailureReasons {
  const failures = timeline.decided.filter(({ outcome, reason }) => outcome === 'failure' && reason !== '')
  const { clusterOf, clusters } = clusterReasons(
    failures.map(({ reason }) => ({ text: reason })),
    previousClusters,
  )
  const counts = new Map(clusters.map(({ id }) => [id, { before: 0, now: 0 }]))
  const lastOf = new Map<string, DatedCycle>()
  for (const cycle of failures) {
    lastOf.set(cycle.reason, cycle)
    const count = counts.get(clusterOf.get(cycle.reason) ?? '')
    if (count === undefined) continue
    if (cycle.at >= timeline.windowStart) count.now += 1
    else if (cycle.at >= timeline.baselineStart) count.before += 1
  }
  return {
    clusters: clusters.map(({ id, template, count, examples }) => ({
      id,
      template,
      label: reasonLabel(template),
      before: counts.get(id)?.before ?? 0,
      now: counts.get(id)?.now ?? 0,
      total: count,
      examples: examples.flatMap((text) => {
        const cycle = lastOf.get(text)
        if (cycle === undefined) return []
        const { source, line, url } = cycle
        return [{ text, source, line, ...(url !== undefined && { url }) }]
      }),
    })),
    clusterOf: (reason) => clusterOf.get(reason),
  }
}
