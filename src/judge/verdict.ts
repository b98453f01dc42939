import type { Analysis } from '../analyse/index.ts'
import { countTries, type Tries } from '../analyse/timeline.ts'
import type { Verdict } from '../model/insights.ts'
import type { Finding } from './gate.ts'
import { daysText, percent, plural } from '../model/words.ts'

/** Below this many decided cycles on either side nothing is judged. */
const FEWEST_CYCLES = 10

/** How the loop does, from the same evidence as the findings. */
export function verdictOf(analysis: Analysis, findings: readonly Finding[]): Verdict {
  const { timeline, dataQuality } = analysis
  const found = new Set(findings.map(({ rule }) => rule))
  if (dataQuality.status === 'no_data') return 'unknown'
  if (found.has('success-drop') || found.has('loop-stalled')) return 'worse'
  if (findings.some(({ severity }) => severity === 'high' || severity === 'medium')) return 'watch'
  if (dataQuality.status === 'stale') return 'unknown'
  if (found.has('success-rise')) return 'better'
  return Math.min(timeline.recent.length, timeline.baseline.length) < FEWEST_CYCLES ? 'unknown' : 'steady'
}

/** One plain sentence of at most 120 characters, with no text from outside. */
export function headlineOf(analysis: Analysis, verdict: Verdict, findings: readonly Finding[]): string {
  const { dataQuality, timeline } = analysis
  const [before, now] = [countTries(timeline.baseline), countTries(timeline.recent)]
  if (dataQuality.status === 'no_data') return 'No report: no cycles were found'
  if (findings.some(({ rule }) => rule === 'loop-stalled'))
    return `Loop stopped: no cycle for ${ageOf(analysis)}`
  if (dataQuality.decided === 0) return `No verdict: 0 decided of ${plural(dataQuality.cycles, 'cycle')}`
  switch (verdict) {
    case 'worse':
      return `Loop got worse: success fell from ${rate(before)} to ${rate(now)}`
    case 'better':
      return `Loop got better: success rose from ${rate(before)} to ${rate(now)}`
    case 'watch':
      return `Loop needs a look: ${countFindings(findings)}, success ${rate(now)}`
    case 'steady':
      return `Loop is steady: success ${rate(now)}, ${isUsual(analysis, now) ? 'usual range' : `was ${rate(before)}`}`
    case 'unknown':
      if (dataQuality.status === 'stale') return `No verdict: the newest cycle is ${ageOf(analysis)} old`
      return dataQuality.decided < 2 * FEWEST_CYCLES
        ? `Too early to judge: ${plural(dataQuality.decided, 'decided cycle')} so far`
        : `Too few cycles to judge: ${now.n} in the last ${daysText(timeline.windowDays)}, ${before.n} before`
  }
}

function isUsual({ baseline: { normalWindow: normal } }: Analysis, { k }: Tries): boolean {
  return normal === undefined || (k >= normal.low && k <= normal.high)
}

function rate({ k, n }: Tries): string {
  return n === 0 ? 'unknown' : percent(k, n)
}

function countFindings(findings: readonly Finding[]): string {
  return plural(
    findings.filter(({ severity }) => severity === 'high' || severity === 'medium').length,
    'finding',
  )
}

function ageOf({ dataQuality }: Analysis): string {
  const days = dataQuality.ageDays ?? 0
  return days >= 2 ? plural(Math.floor(days), 'day') : plural(Math.floor(days * 24), 'hour')
}
