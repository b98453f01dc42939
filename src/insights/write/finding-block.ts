import {
  type Amount,
  type Evidence,
  type Fact,
  type Finding,
  type Goal,
  MEASURES,
  SEVERITIES,
  type Severity,
  type Watched,
} from '../../model/finding.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { goalText } from '../../judge/goal.ts'
import type { SeedFinding } from '../../seed/recommendations.ts'
import { boundedList } from './bounded.ts'

/** Digits that matter of a p-value, an effect or a share. */
const DIGITS = 4

type WatchedBlock = Insights['watchlist'][number]

type FindingBlocks = Pick<
  Insights,
  'recommendations' | 'recommendations_omitted' | 'recommendations_omitted_by_rule'
>

/** The most urgent of each rule, in their order; of the others what they are about. */
export function recommendationBlocks(
  findings: readonly (Finding | SeedFinding)[],
  most: Bounds,
): FindingBlocks {
  const groups = groupBy(findings, groupOf)
  const omitted = new Set(
    [...groups.values()].flatMap((group) => bySeverity(group).slice(most.findingsOfARule)),
  )
  const listed = findings.filter((finding) => !omitted.has(finding))
  return {
    recommendations: listed.map((finding) => ('lead' in finding ? findingBlock(finding) : { ...finding })),
    ...(omitted.size > 0 && {
      recommendations_omitted: omitted.size,
      recommendations_omitted_by_rule: omittedBlocks([...omitted], most),
    }),
  }
}

export function watchlistBlocks(
  watchlist: readonly Watched[],
  most: Bounds,
): Pick<Insights, 'watchlist' | 'watchlist_omitted'> {
  const { watchlist: listed, ...left } = boundedList('watchlist', watchlist, most.watched)
  return { watchlist: listed.map(watchedBlock), ...left }
}

function watchedBlock(watched: Watched): WatchedBlock {
  return { ...findingBlock(watched), reason_code: watched.reason }
}

function omittedBlocks(omitted: readonly (Finding | SeedFinding)[], most: Bounds) {
  const groups = groupBy(omitted, (finding) => `${groupOf(finding)} ${finding.severity}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const keys = group.flatMap((finding) => ('subject' in finding ? finding.subject.key : []))
    return {
      ...('rule' in first && { rule: first.rule, subject_kind: first.subject.kind }),
      severity: first.severity,
      count: group.length,
      ...boundedList('keys', keys, most.omittedKeys),
    }
  })
}

function groupOf(finding: Finding | SeedFinding): string {
  return 'rule' in finding ? finding.rule : finding.category
}

function groupBy<T>(all: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of all) {
    const group = groups.get(nameOf(item))
    if (group === undefined) groups.set(nameOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** Findings of the seed program stand in its order. */
function bySeverity<T extends { severity: Severity }>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}

function findingBlock(finding: Finding) {
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
    worked_if: goal === undefined ? null : goalText(goal),
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

function amountBlock({ value, k, n }: Amount) {
  return { value: shorten(value), ...(k !== undefined && { k }), ...(n !== undefined && { n }) }
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

export function toPair([low, high]: readonly [number, number]): [number, number] {
  return [shorten(low), shorten(high)]
}

/**
 * Four significant digits, so that small p-values stay apart from 0; of what is large a tenth, so that counts and times
 * are the same here as in every other block.
 */
function shorten(value: number): number {
  return Math.abs(value) < 10 ** (DIGITS - 1) ? Number(value.toPrecision(DIGITS)) : roundHalfEven(value, 1)
}
