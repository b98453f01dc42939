import { aboutRule } from '../../judge/rules/index.ts'
import type { Insights, Recommendation } from '../../insights/schema.ts'
import type { VerdictReason } from '../../model/finding.ts'
import type { IssuePage } from './issue-page.ts'

/** Stands for every instant that moves with the clock. */
const NO_TIME = '1970-01-01T00:00:00+00:00'

/** They say how long ago the newest cycle was, or the newest that was decided. */
const HEADLINES_THAT_AGE: ReadonlySet<VerdictReason> = new Set(['old-data', 'stopped', 'nothing-decided'])

/**
 * What a report says apart from when it says it. Texts that are only compared are made of this, so that no page has to
 * mind the clock line by line.
 */
export function timeless(insights: Insights, page: IssuePage): { insights: Insights; page: IssuePage } {
  const plain = new Map(insights.recommendations.map((entry) => [entry, withoutDays(withoutAge(entry))]))
  const { verdict_reason: reason, window, baseline, data_quality: quality } = insights
  return {
    insights: {
      ...insights,
      generated_at: NO_TIME,
      headline: HEADLINES_THAT_AGE.has(reason) ? reason : insights.headline,
      weeks: [],
      window: { ...window, from: NO_TIME, to: NO_TIME },
      baseline: { ...baseline, from: NO_TIME, to: NO_TIME, days: 0 },
      effectiveness: [],
      history: { ...insights.history, days: [], findings: [] },
      data_quality: { ...quality, age_days: null, last_at: quality.last_at === null ? null : NO_TIME },
      recommendations: [...plain.values()],
    },
    page: {
      ...page,
      findings: page.findings.map((open) => {
        const recommendation = plain.get(open.recommendation) ?? withoutDays(withoutAge(open.recommendation))
        return { ...open, finding: recommendation.finding, recommendation }
      }),
    },
  }
}

/** On which day it was first found stays; how long ago that was does not. */
function withoutDays(entry: Recommendation): Recommendation {
  const { status: _status, days_open: _days, last_seen: _last, ...rest } = entry
  return rest
}

function withoutAge(entry: Recommendation): Recommendation {
  if (entry.rule === undefined || aboutRule(entry.rule).ages !== true) return entry
  const { evidence: _, lead: _lead, detail: _detail, ...rest } = entry
  return { ...rest, finding: entry.rule }
}
