import type { Analysis } from '../analyse/index.ts'
import type { Judgement } from '../judge/judgement.ts'
import { VERDICT_OF } from '../judge/verdict.ts'
import { recommendAsSeed, type SeedFinding } from './recommendations.ts'
import { seedHeadline, seedReason } from './verdict.ts'

/**
 * What the seed program says; the verdict, which it has none of, rests on the numbers that pages show.
 *
 * @param counted the same log as the seed program counts it, with what is dated in the future
 */
export function judgeAsSeed(analysis: Analysis, counted: Analysis): Judgement<SeedFinding> {
  const findings = recommendAsSeed(counted)
  const reason = seedReason(analysis, findings)
  return {
    verdict: VERDICT_OF[reason],
    reason,
    headline: seedHeadline(analysis, reason),
    findings,
    watchlist: [],
  }
}
