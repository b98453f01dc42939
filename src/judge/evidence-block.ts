import type { Insights } from '../model/insights.ts'
import { roundHalfEven } from '../stats/round.ts'
import type { Finding, Gated, Watched } from './gate.ts'

/** Digits that matter of a p-value or an effect. */
const DIGITS = 4

type Recommendation = Insights['recommendations'][number]
type WatchedBlock = Insights['watchlist'][number]

export function recommendationBlocks(findings: readonly Finding[]): Recommendation[] {
  return findings.map((finding) => ({ ...wordsOf(finding), ...judgedOf(finding) }))
}

export function watchlistBlocks(watchlist: Gated['watchlist']): WatchedBlock[] {
  return watchlist.map((watched: Watched) => ({
    ...wordsOf(watched),
    ...judgedOf(watched),
    reason_code: watched.reason,
  }))
}

function wordsOf({ severity, category, finding, recommendation }: Finding) {
  return { severity, category, finding, recommendation }
}

function judgedOf({ id, rule, subject, level, test, q, savingSeconds, workedIf }: Finding) {
  return {
    id,
    rule,
    subject,
    evidence: {
      level,
      method: test.method,
      n: toPair(test.n),
      ...(test.k && { k: toPair(test.k) }),
      ...(test.effect !== undefined && { effect: shorten(test.effect) }),
      ...(test.interval && { interval: toPair(test.interval) }),
      ...(test.p !== undefined && { p: shorten(test.p) }),
      ...(q !== undefined && { q: shorten(q) }),
    },
    expected_saving_seconds: savingSeconds === undefined ? null : roundHalfEven(savingSeconds),
    worked_if: workedIf,
  }
}

export function toPair([low, high]: readonly [number, number]): [number, number] {
  return [shorten(low), shorten(high)]
}

/** Four significant digits: small p-values stay apart from 0. */
function shorten(value: number): number {
  return Number(value.toPrecision(DIGITS))
}
