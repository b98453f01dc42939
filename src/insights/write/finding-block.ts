import {
  type Amount,
  type Evidence,
  type Fact,
  type Finding,
  type Goal,
  MEASURES,
  type Watched,
} from '../../model/finding.ts'
import type { Insights, Recommendation } from '../schema.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { goalText } from '../../judge/goal.ts'
import type { SeedFinding } from '../../seed/recommendations.ts'

/** Digits that matter of a p-value, an effect or a share. */
const DIGITS = 4

type WatchedBlock = Insights['watchlist'][number]

export function recommendationBlocks(findings: readonly (Finding | SeedFinding)[]): Recommendation[] {
  return findings.map((finding) => ('lead' in finding ? findingBlock(finding) : { ...finding }))
}

export function watchlistBlocks(watchlist: readonly Watched[]): WatchedBlock[] {
  return watchlist.map((watched) => ({ ...findingBlock(watched), reason_code: watched.reason }))
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
