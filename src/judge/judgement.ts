import type { Analysis } from '../analyse/index.ts'
import type { Insights, Verdict } from '../model/insights.ts'
import type { Settings } from '../settings/schema.ts'
import { recommendationBlocks, watchlistBlocks } from './evidence-block.ts'
import { gate } from './gate.ts'
import type { LimitsOf } from './limits.ts'
import { RULES } from './rules/index.ts'
import { recommendAsReference } from './seed/recommendations.ts'
import { seedHeadline, seedVerdict } from './seed/verdict.ts'
import { headlineOf, verdictOf } from './verdict.ts'

/** What the rules make of an analysis. */
export interface Judgement {
  verdict: Verdict
  headline: string
  recommendations: Insights['recommendations']
  watchlist: Insights['watchlist']
}

export function judge(analysis: Analysis, rules: Settings['rules'], limitsOf: LimitsOf): Judgement {
  return rules === 'seed' ? judgeAsReference(analysis) : judgeByEvidence(analysis, limitsOf)
}

function judgeAsReference(analysis: Analysis): Judgement {
  const recommendations = recommendAsReference(analysis)
  const verdict = seedVerdict(analysis, recommendations)
  return { verdict, headline: seedHeadline(analysis, verdict), recommendations, watchlist: [] }
}

function judgeByEvidence(analysis: Analysis, limitsOf: LimitsOf): Judgement {
  const { findings, watchlist } = gate(RULES, analysis, limitsOf)
  const verdict = verdictOf(analysis, findings)
  return {
    verdict,
    headline: headlineOf(analysis, verdict, findings),
    recommendations: findings.length > 0 ? recommendationBlocks(findings) : [NOTHING_FOUND],
    watchlist: watchlistBlocks(watchlist),
  }
}

/** There is always an entry, as in the reference. */
const NOTHING_FOUND: Insights['recommendations'][number] = {
  severity: 'info',
  category: 'health',
  finding: 'No finding',
  recommendation: 'Nothing to do',
}
