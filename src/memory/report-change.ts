import type { Insights } from '../insights/schema.ts'
import { TIMELINE_DAYS } from '../analyse/timeline.ts'
import { aboutRule, ruleNamed } from '../judge/rules/index.ts'
import { bySeverity, type Severity, type Verdict } from '../model/finding.ts'
import { hashOf } from '../model/short-hash.ts'
import { MICROS_PER_DAY, parseInstant, dateOf } from '../model/time.ts'

/**
 * How one report differs from the one that people were told before. Insights know themselves how long a finding lasts
 * and how it ended; what they cannot know is who was told what. Pure; where it is kept is the keeper's business.
 */

/** A finding that people were told. */
export interface KnownFinding {
  id: string
  severity: Severity
  /** Untrusted text; with `rules: seed` only, where no later report has its words. */
  finding?: string | undefined
}

/** One of the findings of these insights; `recommendation` is its entry there. */
export interface OpenFinding {
  id: string
  severity: Severity
  /** Untrusted text. */
  finding: string
  /** The first day on which it was found: `2026-09-21`; undefined where only this report knows of it. */
  firstSeen?: string
  /** Found on the first day that memory reaches back to, so that it may be older. */
  isOlder: boolean
  recommendation: Insights['recommendations'][number]
  /** Of those that the last change brought: it was not found before the report before. */
  isNew: boolean
}

/** A finding that people are told is over. `finding` is untrusted text. */
export interface OverFinding {
  id: string
  severity: Severity
  finding: string
  /** How it ended; undefined with `rules: seed`, where what is gone is resolved. */
  ended?: Pick<Insights['ended'][number], 'ending' | 'because' | 'ended_on'> | undefined
}

export interface ReportChange {
  /** The report that it is compared with; undefined for the first one, and then the rest is empty. */
  previous?: { at: string; verdict: Verdict } | undefined
  /** Ids of findings that people were not told before, or whose mute ended. */
  appeared: string[]
  /** Findings that ended, the most severe first. */
  over: OverFinding[]
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
export function listFindings(insights: Insights): OpenFinding[] {
  const perCategory = new Map<string, number>()
  return insights.recommendations.flatMap((recommendation) => {
    const { category, severity, finding } = recommendation
    if (recommendation.id === undefined && severity === 'info') return []
    const nth = perCategory.get(category) ?? 0
    perCategory.set(category, nth + 1)
    // The `seed` rules give no ids: the place within the category is what stays the same from run to run.
    const id = recommendation.id ?? hashOf(category, String(nth))
    return [{ id, severity, finding, ...ageOf(recommendation, insights), recommendation, isNew: false }]
  })
}

/**
 * What the log itself tells of earlier days. Of a file that is only read as it is now, like the quarantine list, it tells
 * none: each report finds it as if for the first time.
 */
function ageOf(
  { rule, first_seen: firstSeen }: Insights['recommendations'][number],
  insights: Insights,
): Pick<OpenFinding, 'firstSeen' | 'isOlder'> {
  if (rule === undefined || firstSeen === undefined || ruleNamed(rule)?.ofToday === true)
    return { isOlder: false }
  return { firstSeen, isOlder: firstSeen <= earliestDay(insights) }
}

/** Before this day nothing is remembered, however long the log; it moves with the newest cycle. */
function earliestDay({ data_quality: { last_at: last } }: Insights): string {
  const at = parseInstant(last)
  return at === undefined ? '' : dayOf(dateOf(at - TIMELINE_DAYS * MICROS_PER_DAY).toISOString())
}

/** What of a finding is remembered. */
export function knownPart({ id, severity, finding, recommendation }: OpenFinding): KnownFinding {
  return { id, severity, ...(recommendation.id === undefined && { finding }) }
}

/** What people were told and is not among the findings now. */
export function goneFrom<T extends { id: string }>(
  before: readonly T[],
  all: readonly { id: string }[],
): readonly T[] {
  const ids = idsOf(all)
  return before.filter(({ id }) => !ids.has(id))
}

/**
 * What ended, and was told or ended since; what is gone without that is only no longer found. What tells when something
 * changed tells of the past: that it is no longer found says nothing of the change itself.
 */
function overSince(
  { at, findings: before }: Remembered,
  { rules, ended }: Pick<Insights, 'rules' | 'ended'>,
  all: readonly OpenFinding[],
): OverFinding[] {
  if (rules === 'seed')
    return goneFrom(before, all).flatMap(({ id, severity, finding }) =>
      finding === undefined ? [] : [{ id, severity, finding }],
    )
  const told = idsOf(before)
  return goneFrom(ended, all)
    .filter(({ rule }) => aboutRule(rule).tellsWhen !== true)
    .filter(({ id, severity, ended_on: on }) => told.has(id) || (severity !== 'info' && on > dayOf(at)))
    .map(({ id, severity, finding, ending, because, ended_on }) => ({
      id,
      severity,
      finding,
      ended: { ending, because, ended_on },
    }))
    .toSorted(bySeverity)
}

export function isResolved({ ended }: OverFinding): boolean {
  return ended === undefined || ended.ending === 'resolved'
}

/** The findings of a report, and whom of them people hear. */
export interface Listed {
  all: readonly OpenFinding[]
  /** Of these the most urgent, without what is muted: they are remembered. */
  told: readonly OpenFinding[]
  /** Ids of which nobody wants to hear that they are over. */
  silent: ReadonlySet<string>
}

/**
 * How a report differs from the one before it.
 *
 * @returns `change` undefined where nothing changed; `isNews` where the verdict or a high finding did
 */
export function compareReports(
  previous: Remembered,
  insights: Pick<Insights, 'status' | 'verdict' | 'rules' | 'ended'>,
  { all, told, silent }: Listed,
): { change: ReportChange | undefined; isNews: boolean } {
  const { status, verdict } = insights
  const before = new Map(previous.findings.map((known) => [known.id, known]))
  const appeared = told.filter(({ id }) => !before.has(id))
  const over = status === 'ok' ? overSince(previous, insights, all).filter(({ id }) => !silent.has(id)) : []
  const moved = told.flatMap(({ id, severity: to }) => {
    const from = before.get(id)?.severity
    return from === undefined || from === to ? [] : [{ id, from, to }]
  })
  const isTurn = verdict !== 'unknown' && previous.verdict !== 'unknown' && verdict !== previous.verdict
  if (!isTurn && appeared.length + over.length + moved.length === 0)
    return { change: undefined, isNews: false }
  // A loop that got worse has no good news, and what nobody was told nobody waits for.
  const isAwaited = (each: OverFinding): boolean =>
    before.has(each.id) && !(verdict === 'worse' && isResolved(each))
  const hasHigh =
    [...appeared, ...over.filter(isAwaited)].some(({ severity }) => severity === 'high') ||
    moved.some(({ from, to }) => from === 'high' || to === 'high')
  const { at, verdict: turnedFrom } = previous
  return {
    change: { previous: { at, verdict: turnedFrom }, appeared: appeared.map(({ id }) => id), over, moved },
    isNews: isTurn || hasHigh,
  }
}

/** The finding as the page has it after a change: new is what was not found before the report before. */
export function markNew(finding: OpenFinding, { appeared, previous }: ReportChange): OpenFinding {
  const { id, firstSeen } = finding
  const isFresh = firstSeen === undefined || previous === undefined || firstSeen >= dayOf(previous.at)
  return { ...finding, isNew: isFresh && appeared.includes(id) }
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id))
}

function dayOf(iso: string): string {
  return iso.slice(0, 10)
}
