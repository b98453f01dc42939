import { wordsOf } from '../analyse/data-quality.ts'
import type { Analysis } from '../analyse/index.ts'
import { FEWEST_A_SIDE } from '../analyse/course.ts'
import { countTries, type Timeline, type Tries } from '../analyse/timeline.ts'
import { longestUndecided, undecidedSince } from '../analyse/undecided-stretch.ts'
import { type Finding, isGrave, type Verdict, type VerdictReason } from '../model/finding.ts'
import { isDecided } from '../model/retro.ts'
import type { TaskLinks } from '../model/task-links.ts'
import type { UnitWords } from '../model/units.ts'
import { daysText, duration, groupThousands, ofText, percent, plural } from '../model/words.ts'
import { calledOf } from './called.ts'
import { fromTo } from './fact.ts'
import { ruleNamed } from './rules/index.ts'

/** Below this many decided cycles on either side nothing is judged, and no page says how sure a change is. */
export const FEWEST_CYCLES = FEWEST_A_SIDE

export const VERDICT_OF: Record<VerdictReason, Verdict> = {
  stopped: 'worse',
  'success-fell': 'worse',
  'success-rose': 'better',
  spinning: 'watch',
  'nothing-decided': 'watch',
  findings: 'watch',
  usual: 'steady',
  'little-change': 'steady',
  outside: 'steady',
  even: 'steady',
  'too-early': 'unknown',
  'old-data': 'unknown',
  'no-outcomes': 'unknown',
  'successes-only': 'unknown',
  'no-cycles': 'unknown',
}

/** Why the loop does as it does, from the same evidence as the findings; the weightiest reason counts. */
export function reasonOf(analysis: Analysis, findings: readonly Finding[]): VerdictReason {
  return weightiestOf(analysis, findings) ?? (isUsual(analysis) ? 'usual' : 'outside')
}

/** How the loop does; what is usual need not be known for that. */
export function verdictOf(analysis: Analysis, findings: readonly Finding[]): Verdict {
  return VERDICT_OF[weightiestOf(analysis, findings) ?? 'usual']
}

/** Undefined where nothing speaks against a steady loop. */
function weightiestOf(analysis: Analysis, findings: readonly Finding[]): VerdictReason | undefined {
  const { timeline, dataQuality } = analysis
  const given = new Set(findings.filter(givesVerdict).map(({ rule }) => ruleNamed(rule)?.verdict))
  if (dataQuality.status === 'no_data') return 'no-cycles'
  if (given.has('stopped')) return 'stopped'
  if (dataQuality.decided === 0 && dataQuality.undecided > 0) return 'no-outcomes'
  if (given.has('success-fell')) return 'success-fell'
  if (given.has('spinning')) return 'spinning'
  if (findings.some(isGrave)) return 'findings'
  if (dataQuality.status === 'stale') return 'old-data'
  if (analysis.unrated === 'successes-only') return 'successes-only'
  if (given.has('success-rose')) return 'success-rose'
  if (Math.min(timeline.recent.length, timeline.baseline.length) < FEWEST_CYCLES)
    return withinItself(analysis)
  return undefined
}

/** Twenty decided cycles are enough to see that nothing changed among them, or that none came for longer than ever. */
function withinItself({ course, timeline, dataQuality }: Analysis): VerdictReason {
  if (dataQuality.decided < 2 * FEWEST_CYCLES) return 'too-early'
  if (course?.byRow === true || timeline.recent.length > 0) return 'even'
  const since = undecidedSince(timeline)
  const before = longestUndecided(timeline.alive, timeline.alive.filter(isDecided))
  return since !== undefined && since.days > before.days ? 'nothing-decided' : 'even'
}

/**
 * What is only likely gives no verdict; and a silence that may be a free day says no more than that the loop needs a look:
 * only HIGH says that it stopped.
 */
function givesVerdict({ rule, severity, evidence: { level } }: Finding): boolean {
  return level === 'confirmed' && (ruleNamed(rule)?.verdict !== 'stopped' || severity === 'high')
}

/** One plain sentence of at most 120 characters, with no text from outside. */
export function headlineOf(analysis: Analysis, reason: VerdictReason, findings: readonly Finding[]): string {
  const { dataQuality, timeline, retro } = analysis
  const unit = wordsOf(dataQuality)
  const [before, now] = [countTries(timeline.baseline), countTries(timeline.recent)]
  switch (reason) {
    case 'no-cycles':
      return `No report: no ${unit.many} were found`
    case 'stopped':
      return `Loop stopped: no ${unit.one} for ${ageOf(analysis)}`
    case 'no-outcomes':
      return `No verdict: ${noResult(dataQuality.cycles - dataQuality.future, unit)}`
    case 'successes-only':
      return 'No rate of success: the log records successes only'
    case 'success-fell':
      return `Loop got worse: ${unit.rate} fell ${changeText(findings, reason, unit) ?? `from ${rate(before)} to ${rate(now)}`}`
    case 'success-rose':
      return `Loop got better: ${unit.rate} rose ${changeText(findings, reason, unit) ?? `from ${rate(before)} to ${rate(now)}`}`
    case 'spinning':
      return `Loop spins: ${plural(analysis.spins.at(-1)?.cycles.length ?? 0, unit.one)} in a row changed nothing`
    case 'findings':
      return `Loop needs a look: ${firstOf(findings, { unit, links: retro.taskLinks })}`
    case 'usual':
      return `Loop is steady: ${unit.rate} ${rate(now)}, usual range`
    case 'little-change':
      return `Loop is steady: ${unit.rate} ${rate(now)}, was ${rate(before)}`
    case 'outside':
      return `No clear change: ${unit.rate} ${rate(now)}, was ${rate(before)}, too few to be sure`
    case 'even':
      return evenHeadline(analysis, unit)
    case 'old-data':
      return `No verdict: the newest ${unit.one} is ${ageOf(analysis)} old`
    case 'too-early':
      return `Too early to judge: ${plural(dataQuality.decided, unit.one)} with a result so far`
    case 'nothing-decided':
      return undecidedHeadline(timeline, unit)
  }
}

function firstOf(findings: readonly Finding[], words: { unit: UnitWords; links: TaskLinks }): string {
  const own = findings.filter(({ explainedBy }) => explainedBy === undefined)
  return calledOf(own, words) ?? plural(findings.filter(isGrave).length, 'finding')
}

/** As the finding tells it, whose baseline may lie further back than the window's. */
function changeText(
  findings: readonly Finding[],
  reason: VerdictReason,
  unit: UnitWords,
): string | undefined {
  const fact = findings.find(({ rule }) => ruleNamed(rule)?.verdict === reason)?.facts[0]
  return fact && fromTo(fact, unit)
}

function isUsual({ timeline, baseline: { normalWindow: normal } }: Analysis): boolean {
  const { recent } = timeline
  const { k } = countTries(recent)
  // At the very edge, too, a page says that it changed: one word for one thing.
  if (normal === undefined) return true
  return (k > normal.low || k === recent.length) && (k < normal.high || k === recent.length)
}

/** The loop runs, and decides nothing. */
function undecidedHeadline(timeline: Timeline, unit: UnitWords): string {
  const { cycles, days } = undecidedSince(timeline) ?? { cycles: 0, days: 0 }
  return `Nothing decided for ${plural(Math.floor(days), 'day')}: ${plural(cycles, unit.one)} since, none a success or a failure`
}

/** Where weeks cannot be compared: over what the rate is, so that nobody takes it for a week's. */
function evenHeadline({ course, timeline, windowDays }: Analysis, unit: UnitWords): string {
  const { recent, baseline } = timeline
  if (recent.length === 0 && course?.byRow !== true)
    return `No change so far: nothing decided in the last ${daysText(windowDays)}, as has happened before`
  if (course === undefined)
    return `No change so far: ${ofText(...pairOf(recent))} in the last ${daysText(windowDays)}, ${ofText(...pairOf(baseline))} before`
  const over =
    course.spanSeconds === undefined ? 'in the order of the rows' : `in ${duration(course.spanSeconds)}`
  return `No change so far: ${unit.rate} ${rate(course.byRow ? course : countTries(recent))}, ${plural(course.n, 'result')} ${over}`
}

function noResult(cycles: number, { one, many }: UnitWords): string {
  return cycles === 1
    ? `the only ${one} has no result`
    : `none of ${groupThousands(cycles)} ${many} has a result`
}

function pairOf(cycles: Parameters<typeof countTries>[0]): [k: number, n: number] {
  const { k, n } = countTries(cycles)
  return [k, n]
}

function rate({ k, n }: Tries): string {
  return n === 0 ? 'unknown' : percent(k, n)
}

function ageOf({ dataQuality }: Analysis): string {
  const days = dataQuality.ageDays ?? 0
  return days >= 2 ? plural(Math.floor(days), 'day') : plural(Math.floor(days * 24), 'hour')
}
