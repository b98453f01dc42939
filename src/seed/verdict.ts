import type { Analysis } from '../analyse/index.ts'
import type { WindowSummary } from '../analyse/trends.ts'
import type { Severity, VerdictReason } from '../model/finding.ts'
import { groupThousands, percent, plural } from '../model/words.ts'

/** Below this many cycles in either window nothing is judged. */
const FEWEST_CYCLES = 10
/** A change of the success rate under this is not worth a word. */
const PRACTICAL_CHANGE = 0.1

export function seedReason(
  { trends, dataQuality, unrated }: Analysis,
  findings: readonly { severity: Severity }[],
): VerdictReason {
  if (dataQuality.status === 'no_data') return 'no-cycles'
  if (dataQuality.decided === 0 && dataQuality.undecided > 0) return 'no-outcomes'
  if (dataQuality.status === 'stale') return 'old-data'
  if (Math.min(trends.recent.count, trends.previous.count) < FEWEST_CYCLES) return 'too-early'
  const change = trends.successRateChange ?? 0
  if (change < -PRACTICAL_CHANGE) return 'success-fell'
  if (findings.some(({ severity }) => severity === 'high' || severity === 'medium')) return 'findings'
  if (unrated === 'successes-only') return unrated
  return change > PRACTICAL_CHANGE ? 'success-rose' : 'little-change'
}

/** One plain sentence of at most 120 characters, with no text from outside. */
export function seedHeadline(analysis: Analysis, reason: VerdictReason): string {
  const { trends, dataQuality, windowDays } = analysis
  const { recent, previous } = trends
  const rate = ({ succeeded, count }: WindowSummary): string =>
    count === 0 || analysis.unrated === 'successes-only' ? 'unknown' : percent(succeeded, count)
  switch (reason) {
    case 'no-cycles':
      return 'No report: no cycles were found'
    case 'no-outcomes':
      return `No verdict: 0 decided of ${plural(dataQuality.cycles - dataQuality.future, 'cycle')}`
    case 'successes-only':
      return 'No rate of success: the log records successes only'
    case 'old-data':
      return `No verdict: the newest cycle is ${plural(Math.floor(dataQuality.ageDays ?? 0), 'day')} old`
    case 'success-fell':
      return `Loop got worse: success fell from ${rate(previous)} to ${rate(recent)}`
    case 'success-rose':
      return `Loop got better: success rose from ${rate(previous)} to ${rate(recent)}`
    case 'findings':
      return `Loop needs a look: success ${rate(recent)}, was ${rate(previous)}`
    case 'too-early':
      return `Too early to judge: ${plural(recent.count, 'decided cycle')} in ${plural(windowDays, 'day')}, ${groupThousands(previous.count)} before`
    case 'little-change':
    case 'usual':
    case 'stopped':
    case 'spinning':
    case 'outside':
    case 'even':
    case 'nothing-decided':
      return `Loop is steady: success ${rate(recent)}, was ${rate(previous)}`
  }
}
