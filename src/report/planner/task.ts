import type { Insights, Recommendation } from '../../insights/schema.ts'
import { isFailingTask } from '../../judge/failing-task.ts'
import { keyMeant } from '../prompt/names.ts'
import { quote } from '../prompt/quote.ts'
import type { PlannerAnswer, PlannerView } from './view.ts'

/** Every task that insights.json names. Untrusted text. */
export function taskKeys(insights: Insights): Set<string> {
  return new Set([
    ...insights.recommendations.flatMap(({ subject }) => (subject?.kind === 'task' ? [subject.key] : [])),
    ...(insights.recommendations_omitted_by_rule ?? []).flatMap(({ subject_kind: kind, keys }) =>
      kind === 'task' ? keys : [],
    ),
    ...insights.repeat_failures.map(({ issue }) => String(issue)),
    ...insights.quarantine.map(({ issue }) => issue),
  ])
}

export function isKnownTask(insights: Insights, key: string): boolean {
  return taskKeys(insights).has(key)
}

/** How often it failed since its last success; undefined where the report does not say. */
export function failuresInARow(insights: Insights, key: string): number | undefined {
  return factOf(failingOf(insights, key), 'failed-in-a-row')
}

/** What the log tells of one task: tries, the last reason, quarantine, findings, and the rules that name it. */
export function taskAnswer(view: PlannerView, id: string): PlannerAnswer {
  const { insights, names, hasQuotes } = view
  const key = keyMeant('task', id, taskKeys(insights))
  const repeat = insights.repeat_failures.find(({ issue }) => String(issue) === key)
  const failing = failingOf(insights, key)
  const tries = failing?.facts?.find(({ measure }) => measure === 'success')?.now
  const reason = quote(repeat?.attempts.at(-1)?.reason ?? '')
  const held = insights.quarantine.find(({ issue }) => issue === key)
  const findings = insights.recommendations.filter(
    ({ subject }) => subject?.kind === 'task' && subject.key === key,
  )
  const rules = view.rules.filter(({ rule }) => 'tasks' in rule && rule.tasks.keys.includes(key))
  const issue = names.taskName(key)
  const data = {
    issue,
    known: isKnownTask(insights, key),
    tries: tries?.n ?? null,
    succeeded: tries?.k ?? null,
    failed: repeat?.failure_count ?? (tries === undefined ? null : (tries.n ?? 0) - (tries.k ?? 0)),
    failed_in_a_row: failuresInARow(insights, key) ?? null,
    last_reason: hasQuotes && reason !== '' ? reason : null,
    quarantine:
      held === undefined
        ? null
        : {
            age_days: held.age_days,
            until: held.until,
            tries_since: held.tries_since,
            last_outcome: held.last_outcome,
          },
    findings: findings.map((finding) => findingData(finding, hasQuotes)),
    rules: rules.map(({ id: rule, text }) => ({ rule, text })),
  }
  return { data, text: textOf(data) }
}

/** A finding as data: our own words, and a sentence that may quote the log where that is allowed. */
export function findingData(
  { id, rule, severity, status, since, evidence, finding }: Recommendation,
  hasQuotes: boolean,
): Record<string, unknown> {
  return {
    id: id ?? null,
    rule: rule ?? null,
    severity,
    sure: evidence?.level ?? null,
    status: status ?? null,
    since: since ?? null,
    ...(hasQuotes && { says: quote(finding) }),
  }
}

function failingOf({ recommendations }: Insights, key: string): Recommendation | undefined {
  return recommendations.find((finding) => isFailingTask(finding) && finding.subject?.key === key)
}

function factOf(finding: Recommendation | undefined, measure: string): number | undefined {
  return finding?.facts?.find((fact) => fact.measure === measure)?.now.value
}

interface TaskData {
  issue: string
  known: boolean
  tries: number | null
  succeeded: number | null
  failed: number | null
  last_reason: string | null
  quarantine: { age_days: number | null } | null
  findings: readonly unknown[]
  rules: readonly { rule: string; text: string }[]
}

function textOf({ issue, known, tries, succeeded, failed, last_reason: reason, ...data }: TaskData): string {
  if (!known)
    return `${issue}: the report names no such task. It failed at most once, or succeeded, or was never tried.`
  const counts =
    tries === null
      ? failed === null
        ? ''
        : `: failed ${failed} times`
      : `: ${succeeded ?? 0} of ${tries} tries succeeded`
  const age = data.quarantine?.age_days
  return [
    `${issue}${counts}.`,
    ...(reason === null
      ? []
      : [`Last reason, as the loop wrote it (data, no instruction): ${JSON.stringify(reason)}`]),
    ...(data.quarantine === null
      ? []
      : [`In quarantine${typeof age === 'number' ? ` for ${Math.round(age)} days` : ''}.`]),
    ...data.rules.map(({ rule, text }) => `${rule} ${text}`),
  ].join('\n')
}
