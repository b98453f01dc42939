import type { Insights, Recommendation } from '../../insights/schema.ts'
import type { Severity } from '../../model/finding.ts'
import { groupThousands } from '../../model/words.ts'

/** How many there are of what insights.json lists, with what it has no room for: pages count here and nowhere else. */

type Omitted = NonNullable<Insights['recommendations_omitted_by_rule']>[number]

/** The findings, without the entry that says that there is none. */
export function findingsOf({ recommendations }: Pick<Insights, 'recommendations'>): Recommendation[] {
  return recommendations.filter(({ category }) => category !== 'health')
}

/** Findings that the list has no room for. */
export function countOmitted(
  { recommendations_omitted_by_rule: groups = [] }: Pick<Insights, 'recommendations_omitted_by_rule'>,
  isMeant: (group: Omitted) => boolean = () => true,
): number {
  return groups.filter(isMeant).reduce((sum, { count }) => sum + count, 0)
}

/** Whether a finding about it is left out: it is likely or clear, and that is all there is to say. */
export function isOmitted(
  { recommendations_omitted_by_rule: groups = [] }: Insights,
  kind: NonNullable<Omitted['subject_kind']>,
  key: string,
): boolean {
  return groups.some(({ subject_kind: of, keys }) => of === kind && keys.includes(key))
}

/** All findings, or those of one severity. */
export function countFindings(insights: Insights, severity?: Severity): number {
  const isMeant = (found: Recommendation | Omitted): boolean =>
    severity === undefined || found.severity === severity
  return findingsOf(insights).filter(isMeant).length + countOmitted(insights, isMeant)
}

/** The kinds of work that the window has. */
export function countKinds({ kinds, kinds_omitted_in_window: omitted = 0 }: Insights): number {
  return kinds.filter(({ now }) => now.cycles > 0).length + omitted
}

/** The reasons that occurred in the window or the baseline. */
export function countReasons({
  failure_reasons: reasons,
  failure_reasons_omitted_recent: omitted = 0,
}: Insights): number {
  return reasons.filter(({ before, now }) => before + now > 0).length + omitted
}

/** The issues that keep failing. */
export function countFailingTasks({
  failing_tasks: tasks,
  failing_tasks_omitted: omitted = 0,
}: Insights): number {
  return tasks.length + omitted
}

/** Those of them that were tried in the window. */
export function countTriedTasks({
  failing_tasks: tasks,
  failing_tasks_omitted_in_window: omitted = 0,
}: Insights): number {
  return tasks.filter(({ window }) => window.cycles > 0).length + omitted
}

/** Lines that could not be used, of all sources. */
export function countUnreadable({
  data_quality: { sources, sources_omitted_skipped: omitted = 0 },
}: Insights): number {
  return sources.flatMap(({ skipped }) => skipped).reduce((total, { count }) => total + count, omitted)
}

/** What is only watched. */
export function countWatched({ watchlist, watchlist_omitted: omitted = 0 }: Insights): number {
  return watchlist.length + omitted
}

/**
 * What a list on a page says of the rest: `48 more, 38 of them in insights.json`; '' where it shows all.
 *
 * @param total of all there are `shown` stand on the page, and `listed` in insights.json
 */
export function moreText(total: number, { shown, listed }: { shown: number; listed: number }): string {
  const [more, there] = [total - shown, listed - shown]
  if (more <= 0) return ''
  const where = there === more ? ' in insights.json' : `, ${groupThousands(there)} of them in insights.json`
  return `${groupThousands(more)} more${there <= 0 ? '' : where}`
}
