import type { Analysis } from '../analyse/index.ts'
import type { Insights, Verdict } from '../model/insights.ts'
import { recommendAsReference } from './seed/recommendations.ts'
import { headlineOf, verdictOf } from './verdict.ts'

/** What the rules make of an analysis. */
export interface Judgement {
  verdict: Verdict
  headline: string
  recommendations: Insights['recommendations']
}

export function judge(analysis: Analysis): Judgement {
  const recommendations = recommendAsReference(analysis)
  const verdict = verdictOf(analysis, recommendations)
  return { verdict, headline: headlineOf(analysis, verdict), recommendations }
}
