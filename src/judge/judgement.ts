import type { Analysis } from '../analyse/index.ts'
import type { Finding, Verdict, VerdictReason, Watched } from '../model/finding.ts'
import { gate } from './gate.ts'
import type { LimitsOf } from './limits.ts'
import { RULES } from './rules/index.ts'
import { headlineOf, reasonOf, VERDICT_OF } from './verdict.ts'

/** What the rules make of an analysis. */
export interface Judgement<F = Finding> {
  verdict: Verdict
  reason: VerdictReason
  /** At most 120 characters. */
  headline: string
  /** The most urgent first. */
  findings: readonly F[]
  watchlist: readonly Watched[]
}

export function judge(analysis: Analysis, limitsOf: LimitsOf): Judgement {
  const { findings, watchlist } = gate(RULES, analysis, limitsOf)
  const reason = reasonOf(analysis, findings)
  return {
    verdict: VERDICT_OF[reason],
    reason,
    headline: headlineOf(analysis, reason, findings),
    findings,
    watchlist,
  }
}
