import { sumInWindow } from '../../insights/write/in-window.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'

/** What tasks that keep failing took together: of all of them, also those that insights.json has no room for. */
export interface FailingTasks {
  count: number
  /** As their findings count them. */
  tries: number
  succeeded: number
  /** The window with and without them; undefined where they were not tried in it, or where nobody says. */
  window: WithoutFailing | undefined
}

/** What the window looks like without them. */
interface WithoutFailing {
  /** Their share of the window's failures, and how many of these fell into incidents. */
  failures: number
  inIncidents: number
  allFailures: number
  seconds: number
  /** Of all cycles in the window; 0 where none is timed. */
  allSeconds: number
  /** The window's other cycles. */
  succeeded: number
  cycles: number
}

/** @param findings those that are listed, and heard of */
export function sumFailingTasks(
  { window, waste, recommendations_omitted_by_rule: groups = [] }: Insights,
  findings: readonly Recommendation[],
): FailingTasks {
  const rules = new Set(findings.map(({ rule }) => rule))
  const omitted = groups.filter(({ rule }) => rules.has(rule))
  const tries = [
    ...findings.map(({ facts: [fact] = [] }) => ({
      succeeded: fact?.now.k ?? 0,
      cycles: fact?.now.n ?? 0,
    })),
    ...omitted.flatMap((group) => group.tries ?? []),
  ]
  const parts = [...findings, ...omitted].flatMap((each) => each.in_window ?? [])
  const taken = sumInWindow(parts)
  const isKnown = parts.length === findings.length + omitted.length && taken.cycles > 0
  return {
    count: findings.length + omitted.reduce((sum, { count }) => sum + count, 0),
    tries: tries.reduce((sum, { cycles }) => sum + cycles, 0),
    succeeded: tries.reduce((sum, { succeeded }) => sum + succeeded, 0),
    window: isKnown
      ? {
          failures: taken.cycles - taken.succeeded,
          inIncidents: taken.failed_in_incidents,
          allFailures: window.decided - window.succeeded,
          seconds: taken.failed_seconds,
          allSeconds: waste.all_seconds,
          succeeded: window.succeeded - taken.succeeded,
          cycles: window.decided - taken.cycles,
        }
      : undefined,
  }
}
