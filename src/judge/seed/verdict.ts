import type { Analysis } from '../../analyse/index.ts'
import type { WindowSummary } from '../../analyse/trends.ts'
import type { Insights, Verdict } from '../../model/insights.ts'

/** Below this many cycles in either window nothing is judged. */
const FEWEST_CYCLES = 10
/** A change of the success rate under this is not worth a word. */
const PRACTICAL_CHANGE = 0.1

export function seedVerdict(analysis: Analysis, recommendations: Insights['recommendations']): Verdict {
  const { trends, dataQuality } = analysis
  if (dataQuality.status === 'no_data' || dataQuality.status === 'stale') return 'unknown'
  if (Math.min(trends.recent.count, trends.previous.count) < FEWEST_CYCLES) return 'unknown'
  const change = trends.successRateChange ?? 0
  if (change < -PRACTICAL_CHANGE) return 'worse'
  if (recommendations.some(({ severity }) => severity === 'high' || severity === 'medium')) return 'watch'
  return change > PRACTICAL_CHANGE ? 'better' : 'steady'
}

/** One plain sentence of at most 120 characters, with no text from outside. */
export function seedHeadline(analysis: Analysis, verdict: Verdict): string {
  const { trends, dataQuality, windowDays } = analysis
  const { recent, previous } = trends
  if (dataQuality.status === 'no_data') return 'No report: no cycles were found'
  if (dataQuality.decided === 0) return `No verdict: 0 decided of ${plural(dataQuality.cycles, 'cycle')}`
  if (dataQuality.status === 'stale')
    return `No verdict: the newest cycle is ${plural(Math.floor(dataQuality.ageDays ?? 0), 'day')} old`
  switch (verdict) {
    case 'worse':
      return `Loop got worse: success fell from ${percent(previous)} to ${percent(recent)}`
    case 'better':
      return `Loop got better: success rose from ${percent(previous)} to ${percent(recent)}`
    case 'watch':
      return `Loop needs a look: success ${percent(recent)}, was ${percent(previous)}`
    case 'steady':
      return `Loop is steady: success ${percent(recent)}, was ${percent(previous)}`
    case 'unknown':
      return `Too early to judge: ${plural(recent.count, 'decided cycle')} in ${plural(windowDays, 'day')}, ${previous.count} before`
  }
}

function percent(summary: WindowSummary): string {
  return summary.count === 0 ? 'nothing' : `${Math.round((summary.succeeded / summary.count) * 100)}%`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
