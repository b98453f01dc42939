import type { Insights, Recommendation } from '../insights/schema.ts'
import { type Unit, unitWords } from '../model/units.ts'
import type { Severity, Unrated, Verdict } from '../model/finding.ts'
import { daysText, list, plural } from '../model/words.ts'
import { listFindings, type OpenFinding } from './report-change.ts'

/** How two reports of a loop differ. Keys are those of `diff --format json`; texts are untrusted, as in insights.json. */
export interface InsightsDiff {
  old: DiffSide
  new: DiffSide
  /** Sentences of ours on why the two are hard to compare. */
  notes: string[]
  findings: {
    new: DiffFinding[]
    /** With how each ended, where the second report is the newer one and tells it. */
    gone: (DiffFinding & { end: DiffEnd | null })[]
    moved: (DiffFinding & { was: Severity })[]
    still_open: DiffFinding[]
    /** One of the reports has no room for them, so nobody can tell whether they are new or gone. */
    left_out: DiffFinding[]
  }
  /** What the second report says of the advice of earlier days. */
  effects: DiffEffect[]
}

interface DiffSide {
  generated_at: string
  loop: Insights['loop']
  window_days: number
  /** What was counted; absent for cycles. */
  unit?: Unit
  verdict: Verdict
  verdict_reason: Insights['verdict_reason']
  headline: string
  success: { succeeded: number; decided: number }
  /** Why there is no rate of it; null where there is one. */
  unrated: Unrated | null
  /** Of the same cycles. */
  median_seconds: number | null
}

export interface DiffFinding {
  /** Null with `rules: seed`. */
  id: string | null
  /** Its category with `rules: seed`. */
  rule: string
  severity: Severity
  finding: string
  status: Recommendation['status'] | null
  days_open: number | null
}

export type DiffEnd = Pick<Insights['ended'][number], 'ending' | 'because' | 'ended_on'>

export type DiffEffect = Pick<
  Insights['effectiveness'][number],
  'id' | 'rule' | 'recommendation' | 'outcome' | 'because'
> & {
  /** What the first report said of it. */
  was: Insights['effectiveness'][number]['outcome'] | null
}

/** Pure; it is the caller's business that both are what they claim to be. */
export function diffInsights(old: Insights, now: Insights): InsightsDiff {
  const [before, after] = [byId(old), byId(now)]
  const added = [...after.values()].filter(({ id }) => !before.has(id))
  const lost = [...before.values()].filter(({ id }) => !after.has(id))
  const both = [...after.values()].filter(({ id }) => before.has(id))
  const wasOf = ({ id, severity }: OpenFinding): Severity => before.get(id)?.severity ?? severity
  return {
    old: sideOf(old),
    new: sideOf(now),
    notes: notesOn(old, now),
    findings: {
      new: added.filter((finding) => !isLeftOut(finding, old)).map(toldOf),
      gone: lost
        .filter((finding) => !isLeftOut(finding, now))
        .map((finding) => ({ ...toldOf(finding), end: endOf(finding, old, now) })),
      moved: both
        .filter((finding) => wasOf(finding) !== finding.severity)
        .map((finding) => ({ ...toldOf(finding), was: wasOf(finding) })),
      still_open: both.filter((finding) => wasOf(finding) === finding.severity).map(toldOf),
      left_out: [
        ...added.filter((finding) => isLeftOut(finding, old)),
        ...lost.filter((finding) => isLeftOut(finding, now)),
      ].map(toldOf),
    },
    effects: now.effectiveness.map(({ id, rule, recommendation, outcome, because }) => ({
      id,
      rule,
      recommendation,
      outcome,
      because,
      was: old.effectiveness.find((known) => known.id === id)?.outcome ?? null,
    })),
  }
}

function byId(insights: Insights): Map<string, OpenFinding> {
  return new Map(listFindings(insights).map((finding) => [finding.id, finding]))
}

/** Whether the other report may have it among those that it has no room for. */
function isLeftOut(
  { recommendation: { rule, subject } }: OpenFinding,
  { recommendations_omitted_by_rule: groups = [] }: Insights,
): boolean {
  return groups.some(
    (group) =>
      group.rule === rule &&
      // Where not even all keys are listed, it may be any.
      (group.keys_omitted !== undefined || (subject !== undefined && group.keys.includes(subject.key))),
  )
}

function endOf({ id }: OpenFinding, old: Insights, now: Insights): DiffEnd | null {
  const isNewer = Date.parse(now.generated_at) > Date.parse(old.generated_at)
  const found = isNewer ? now.ended.find((each) => each.id === id) : undefined
  if (found === undefined) return null
  const { ending, because, ended_on } = found
  return { ending, because, ended_on }
}

function toldOf({ severity, finding, recommendation }: OpenFinding): DiffFinding {
  const { id, rule, category, status, days_open } = recommendation
  return {
    id: id ?? null,
    rule: rule ?? category,
    severity,
    finding,
    status: status ?? null,
    days_open: days_open ?? null,
  }
}

function sideOf(insights: Insights): DiffSide {
  const { generated_at, loop, unit, verdict, verdict_reason, headline, window, unrated = null } = insights
  const { days, succeeded, decided, median_seconds } = window
  const success = { succeeded, decided }
  const judged = { verdict, verdict_reason, headline, unrated }
  return {
    generated_at,
    loop,
    window_days: days,
    ...(unit !== undefined && { unit }),
    ...judged,
    success,
    median_seconds,
  }
}

const MS_PER_DAY = 86_400_000

function notesOn(old: Insights, now: Insights): string[] {
  const order = Date.parse(now.generated_at) - Date.parse(old.generated_at)
  const shared = Date.parse(old.window.to) - Date.parse(now.window.from)
  const isOfOthers = old.loop.name !== now.loop.name || old.loop.repository !== now.loop.repository
  return [
    ...(order < 0
      ? ['The second report is older than the first: what is new here went, and what is gone came.']
      : []),
    ...(order === 0 ? ['Both reports were made for the same instant.'] : []),
    ...(isOfOthers ? [`The two reports name different loops: ${loopText(old)} and ${loopText(now)}.`] : []),
    ...(old.rules === now.rules
      ? []
      : ['They were judged by different presets of rules, so no finding of one is known in the other.']),
    ...(old.unit === now.unit
      ? []
      : [`They count different things: ${unitWords(old).many} and ${unitWords(now).many}.`]),
    ...(old.window.days === now.window.days
      ? []
      : [`Their windows differ: ${plural(old.window.days, 'day')} and ${plural(now.window.days, 'day')}.`]),
    ...(order > 0 && shared > 0 && old.unit === now.unit
      ? [
          `Their windows overlap by ${overlapText(shared / MS_PER_DAY)}: the numbers then and now share these ${unitWords(now).many}.`,
        ]
      : []),
  ]
}

function overlapText(days: number): string {
  return days < 1 ? 'less than a day' : daysText(days) === 'day' ? 'a day' : daysText(days)
}

/** Names are from outside; pages make them inert. */
function loopText({ loop: { name, repository } }: Insights): string {
  const known = [name, repository].filter((each) => each !== null)
  return known.length === 0 ? 'one without a name' : list(known)
}
