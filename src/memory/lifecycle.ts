import type { Insights } from '../insights/schema.ts'
import type { Severity, Verdict } from '../model/finding.ts'
import { hashOf } from '../model/short-hash.ts'

/** What became of findings between one report and the next. Pure; where it is kept is the keeper's business. */

/** A finding as the issue remembers it. `finding` and `subject.key` are untrusted text. */
export interface KnownFinding {
  id: string
  rule: string
  subject: { kind: string; key: string }
  severity: Severity
  finding: string
  /** When a report first had it: `2026-09-21T06:00:00.000Z`. */
  since: string
}

/** One of the findings of these insights; `recommendation` is its entry there. */
export interface OpenFinding extends KnownFinding {
  recommendation: Insights['recommendations'][number]
  isNew: boolean
}

export interface ReportChange {
  /** The report that it is compared with; undefined for the first one, and then the rest is empty. */
  previous?: { at: string; verdict: Verdict } | undefined
  /** Ids of findings that are new, or whose mute ended. */
  appeared: string[]
  /** Findings that are gone, and were not muted. */
  resolved: KnownFinding[]
  /** Findings whose severity is another now. */
  moved: { id: string; from: Severity; to: Severity }[]
}

/** What a report left for the next one. */
export interface Remembered {
  at: string
  verdict: Verdict
  findings: readonly KnownFinding[]
}

/** The findings of the insights, in their order; the entry that says "nothing" is none. */
export function listFindings(
  insights: Insights,
  before: readonly KnownFinding[],
  now: string,
): OpenFinding[] {
  const since = new Map(before.map((known) => [known.id, known.since]))
  const perCategory = new Map<string, number>()
  return insights.recommendations.flatMap((recommendation) => {
    const { category, severity, finding } = recommendation
    if (recommendation.id === undefined && severity === 'info') return []
    const nth = perCategory.get(category) ?? 0
    perCategory.set(category, nth + 1)
    // The `seed` rules give no ids: the place within the category is what stays the same from run to run.
    const id = recommendation.id ?? hashOf(category, String(nth))
    const { rule = category, subject = { kind: 'loop', key: '' } } = recommendation
    return [
      { id, rule, subject, severity, finding, since: since.get(id) ?? now, recommendation, isNew: false },
    ]
  })
}

/** What of a finding is remembered. */
export function knownPart({ id, rule, subject, severity, finding, since }: OpenFinding): KnownFinding {
  return { id, rule, subject, severity, finding, since }
}

/** What insights.json says of the findings that it has no room for. */
type WithOmitted = Pick<Insights, 'recommendations_omitted_by_rule'>

/** What was open before and is not among the findings now, listed or not. */
export function goneFrom(
  before: readonly KnownFinding[],
  all: readonly OpenFinding[],
  { recommendations_omitted_by_rule: omitted = [] }: WithOmitted = {},
): KnownFinding[] {
  const ids = new Set(all.map(({ id }) => id))
  // Where not even all keys are listed, nobody can tell.
  const isOmitted = ({ rule, subject }: KnownFinding): boolean =>
    omitted.some(
      (group) =>
        group.rule === rule && (group.keys_omitted !== undefined || group.keys.includes(subject.key)),
    )
  return before.filter((known) => !ids.has(known.id) && !isOmitted(known))
}

/** Which findings a person does not want to hear of. */
export interface Mutes {
  before: ReadonlySet<string>
  now: ReadonlySet<string>
}

/**
 * How a report differs from the one before it.
 *
 * @param all its findings; of them `tracked` are remembered, the most urgent
 * @returns `change` undefined where nothing changed; `isNews` where the verdict or a high finding did
 */
export function compareReports(
  previous: Remembered,
  { status, verdict, ...insights }: Pick<Insights, 'status' | 'verdict'> & WithOmitted,
  { all, tracked }: { all: readonly OpenFinding[]; tracked: readonly OpenFinding[] },
  mutes: Mutes,
): { change: ReportChange | undefined; isNews: boolean } {
  const { before: wasMuted, now: muted } = mutes
  const before = new Map(previous.findings.map((known) => [known.id, known]))
  const heard = tracked.filter(({ id }) => !muted.has(id))
  const appeared = heard.filter(({ id }) => !before.has(id) || wasMuted.has(id))
  const resolved =
    status === 'ok'
      ? goneFrom(previous.findings, all, insights).filter(({ id }) => !muted.has(id) && !wasMuted.has(id))
      : []
  const moved = heard.flatMap(({ id, severity: to }) => {
    const from = before.get(id)?.severity
    return from === undefined || from === to || wasMuted.has(id) ? [] : [{ id, from, to }]
  })
  const isTurn = verdict !== 'unknown' && previous.verdict !== 'unknown' && verdict !== previous.verdict
  const hasHigh =
    [...appeared, ...resolved].some(({ severity }) => severity === 'high') ||
    moved.some(({ from, to }) => from === 'high' || to === 'high')
  if (!isTurn && appeared.length + resolved.length + moved.length === 0)
    return { change: undefined, isNews: false }
  const { at, verdict: turnedFrom } = previous
  return {
    change: {
      previous: { at, verdict: turnedFrom },
      appeared: appeared.map(({ id }) => id),
      resolved,
      moved,
    },
    isNews: isTurn || hasHigh,
  }
}
