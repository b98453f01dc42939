import { aboutRule } from '../judge/rules/index.ts'
import type { Insights, Recommendation } from './schema.ts'

/** What of insights.json asks for something, and what it asks for: the same on each page and in a fleet. */

/** Without what is no trouble, what a person muted, and rules of which all is only likely: daily reports see some such. */
export function soundFindings({ recommendations }: Pick<Insights, 'recommendations'>): Recommendation[] {
  const heard = recommendations.filter(
    (finding) => finding.category !== 'health' && finding.severity !== 'info' && !isMuted(finding),
  )
  const sure = new Set(heard.filter(({ evidence }) => evidence?.level !== 'likely').map(({ rule }) => rule))
  return heard.filter(({ rule }) => sure.has(rule))
}

/** Whether a person does not want to hear of it now. */
export function isMuted({ muted_until: until }: Pick<Recommendation, 'muted_until'>): boolean {
  return until !== undefined && until !== null
}

/** The finding that says when that changed which one of the whole loop is about; undefined where none does. */
export function changeBehind(
  { rule, subject, facts: [fact] = [] }: Recommendation,
  findings: readonly Recommendation[],
): Recommendation | undefined {
  if (subject?.kind !== 'loop' || tellsWhen(rule)) return undefined
  return findings.find(
    ({ rule: other, facts: [when] = [] }) => tellsWhen(other) && when?.measure === fact?.measure,
  )
}

function tellsWhen(rule: string | undefined): boolean {
  return aboutRule(rule).tellsWhen === true
}

/** What to do about it, without a final stop: what else changed at that time is the first thing to look at. */
export function orderOfFinding(finding: Recommendation, change: Recommendation | undefined): string {
  return orderText(change?.names_cause ? change : finding)
}

/** What to do, without the final stop that the seed program's texts have. */
export function orderText({ recommendation }: Pick<Recommendation, 'recommendation'>): string {
  return recommendation.replace(/\.$/, '')
}
