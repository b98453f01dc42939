import {
  bySeverity,
  type Evidence,
  type Fact,
  type Finding,
  type Goal,
  MEASURES,
  type Watched,
} from '../../model/finding.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { goalText } from '../../judge/goal.ts'
import type { SeedFinding } from '../../seed/recommendations.ts'
import type { LivingFinding } from '../../model/memory.ts'
import type { Instant } from '../../model/retro.ts'
import type { Wording } from '../../judge/goal.ts'
import { amountBlock, shorten, toPair } from './amounts.ts'
import { groupBy } from '../../model/group-by.ts'
import { boundedList } from './bounded.ts'
import { type InWindow, type inWindowOf, sumInWindow } from './in-window.ts'
import { lifeBlock } from './memory-blocks.ts'

type WatchedBlock = Insights['watchlist'][number]

type FindingBlocks = Pick<
  Insights,
  'recommendations' | 'recommendations_omitted' | 'recommendations_omitted_by_rule'
>

/** The most urgent of each rule, in their order; of the others what they are about. */
export function recommendationBlocks(
  findings: readonly (LivingFinding | SeedFinding)[],
  known: Known,
  most: Bounds,
): FindingBlocks {
  const groups = groupBy(findings, groupOf)
  const omitted = new Set(
    [...groups.values()].flatMap((group) => group.toSorted(bySeverity).slice(most.findingsOfARule)),
  )
  const listed = findings.filter((finding) => !omitted.has(finding))
  return {
    recommendations: listed.map((finding) =>
      'life' in finding
        ? {
            ...findingBlock(finding, known.wording),
            ...inWindowBlock(known.inWindow(finding)),
            ...lifeBlock(finding.life, known.mutes.get(finding.id)),
          }
        : { ...finding },
    ),
    ...(omitted.size > 0 && {
      recommendations_omitted: omitted.size,
      recommendations_omitted_by_rule: omittedBlocks([...omitted], known, most),
    }),
  }
}

export function watchlistBlocks(
  watchlist: readonly Watched[],
  wording: Wording,
  most: Bounds,
): Pick<Insights, 'watchlist' | 'watchlist_omitted'> {
  const watchedBlock = (watched: Watched): WatchedBlock => ({
    ...findingBlock(watched, wording),
    reason_code: watched.reason,
  })
  return boundedList('watchlist', watchlist, most.watched, watchedBlock)
}

/** What is known of a finding beside what its rule says. */
interface Known {
  mutes: ReadonlyMap<string, Instant>
  inWindow: ReturnType<typeof inWindowOf>
  wording: Wording
}

function inWindowBlock(inWindow: InWindow | undefined): { in_window?: InWindow } {
  return inWindow === undefined ? {} : { in_window: inWindow }
}

function omittedBlocks(
  omitted: readonly (LivingFinding | SeedFinding)[],
  { inWindow, mutes }: Known,
  most: Bounds,
) {
  const groups = groupBy(omitted, (finding) => `${groupOf(finding)} ${finding.severity}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const fresh = group.filter(
      (finding) => 'life' in finding && finding.life.status !== 'persisting' && !mutes.has(finding.id),
    ).length
    const keys = group.flatMap((finding) => ('subject' in finding ? finding.subject.key : []))
    return {
      ...('rule' in first && { rule: first.rule, subject_kind: first.subject.kind }),
      severity: first.severity,
      count: group.length,
      ...(fresh > 0 && { new: fresh }),
      ...omittedSums(group, inWindow),
      ...boundedList('keys', keys, most.omittedKeys),
    }
  })
}

/** What pages sum over all findings on tasks that keep failing must not lack those that are left out. */
function omittedSums(group: readonly (Finding | SeedFinding)[], inWindow: Known['inWindow']) {
  const found = group.flatMap((finding) => {
    const taken = 'rule' in finding ? inWindow(finding) : undefined
    return taken === undefined || !('facts' in finding) ? [] : [{ taken, tries: finding.facts[0]?.now }]
  })
  if (found.length === 0) return {}
  return {
    tries: {
      succeeded: found.reduce((sum, { tries }) => sum + (tries?.k ?? 0), 0),
      cycles: found.reduce((sum, { tries }) => sum + (tries?.n ?? 0), 0),
    },
    in_window: sumInWindow(found.map(({ taken }) => taken)),
  }
}

function groupOf(finding: Finding | SeedFinding): string {
  return 'rule' in finding ? finding.rule : finding.category
}

function findingBlock(finding: Finding, wording: Wording) {
  const { id, rule, severity, category, lead, detail, recommendation, goal, savingSeconds, subject } = finding
  return {
    severity,
    category,
    finding: detail === '' ? lead : `${lead} (${detail})`,
    recommendation,
    id,
    rule,
    subject,
    lead,
    detail,
    facts: finding.facts.map(factBlock),
    evidence: evidenceBlock(finding.evidence),
    expected_saving_seconds: savingSeconds === undefined ? null : roundHalfEven(savingSeconds),
    goal: goal === undefined ? null : goalBlock(goal, subject),
    worked_if: goal === undefined ? null : goalText(goal, wording),
    ...(finding.namesCause && { names_cause: true as const }),
    ...(finding.explainedBy !== undefined && { explained_by: finding.explainedBy }),
  }
}

function evidenceBlock({ level, method, n, k, effect, interval, p, q }: Evidence) {
  return {
    level,
    method,
    n: toPair(n),
    ...(k && { k: toPair(k) }),
    ...(effect !== undefined && { effect: shorten(effect) }),
    ...(interval && { interval: toPair(interval) }),
    ...(p !== undefined && { p: shorten(p) }),
    ...(q !== undefined && { q: shorten(q) }),
  }
}

function factBlock({ measure, before, now }: Fact) {
  return {
    measure,
    unit: MEASURES[measure],
    before: before === undefined ? null : amountBlock(before),
    now: amountBlock(now),
  }
}

function goalBlock({ measure, direction, target, within, beyond }: Goal, subject: Finding['subject']) {
  return {
    measure,
    unit: MEASURES[measure],
    subject,
    direction,
    target: shorten(target),
    ...('days' in within ? { within_days: within.days } : { within_cycles: within.cycles }),
    ...(beyond !== undefined && { beyond: shorten(beyond) }),
  }
}
