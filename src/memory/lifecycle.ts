import { wordsOf } from '../analyse/data-quality.ts'
import type { Analysis } from '../analyse/index.ts'
import { BASELINE_DAYS, between } from '../analyse/timeline.ts'
import type { Gated } from '../judge/gate.ts'
import type { Gauge } from '../judge/gauge.ts'
import type { AnyRule } from '../judge/rule.ts'
import { ruleNamed } from '../judge/rules/index.ts'
import { type Evidence, type Finding, HELD, isAtLeast, type Level, LEVELS } from '../model/finding.ts'
import type { EndedFinding, EndingReason, Life, LivingFinding } from '../model/memory.ts'
import { type Instant, isDecided } from '../model/retro.ts'
import { formatLongDay, dateOf, MICROS_PER_DAY } from '../model/time.ts'
import {
  addDay,
  canHold,
  isBack,
  isNotApart,
  isStillApart,
  type Latch,
  openLatch,
  type Patience,
} from './latch.ts'

/** What becomes of findings from one day to the next. Pure: a day's state follows from the day before and the log. */

export interface State {
  open: ReadonlyMap<string, Open>
  /** Those of the last 28 days, the newest first. */
  ended: readonly Ended[]
}

export interface Ended {
  was: Open
  endedOn: Instant
  because: EndingReason
}

export interface Open {
  finding: Finding
  /** As it was first said. */
  first: Finding
  firstSeen: Instant
  since: Instant
  lastSeen: Instant
  /** Ordinary days with cycles in a row on which its rule did not find it. */
  quiet: number
  endedBefore?: Instant
  /** The smallest p with which it was found, and how sure it was at most. */
  leastP: number
  level: Level
  latch?: Latch
  isNew: boolean
}

/** One step of the replay: a whole day, or the last one up to now. */
export interface JudgedDay {
  analysis: Analysis
  gated: Gated
  /** The day that it is in. */
  day: Instant
  /** A day that has not ended yet ends no level. */
  isWhole: boolean
  /** Whether it has a decided cycle that the step before had not. Without one only time itself changes anything. */
  hasEvidence: boolean
  /** Findings whose present level a person took as normal, and since when. */
  accepted: ReadonlyMap<string, Instant>
}

export const NOTHING_OPEN: State = { open: new Map(), ended: [] }

/** How long what ended is told, and counts as back when it is found again. */
const REMEMBERED_DAYS = 28
/** Days in a row without it, of those that had cycles, until it is over: weeks near a threshold are one finding. */
const QUIET_DAYS = 7
/**
 * Of a level that can no longer be told from what it was, which luck made look better than usual before an alarm; of what
 * can be HIGH only when four weeks say so.
 */
const PATIENCE: Patience = { days: QUIET_DAYS, p: 0.01 }
const PATIENCE_OF_HIGH: Patience = { days: 28, p: 0.05 }
/** Other decided cycles since the last one that says anything of it, until nobody can tell whether it is over. */
const FEWEST_SINCE = 20

export function advanceDay(before: State, step: JudgedDay): State {
  const found = new Map(step.gated.findings.map((finding) => [finding.id, finding]))
  const open = new Map<string, Open>()
  const ended: Ended[] = []
  for (const [id, known] of before.open) {
    const next = goOn(known, found.get(id), step)
    const because = endOf(next, found.has(id), step)
    if (because === undefined) open.set(id, next)
    else if (next.finding.severity !== 'info' && ruleOf(next.finding)?.about?.tellsWhen !== true)
      // Good news needs no end; that a time of change is no longer found ends nothing: the change may well last.
      ended.push({
        was: { ...next, finding: wordedOf(next, step.analysis, step.day) },
        endedOn: step.day,
        because,
      })
  }
  for (const [id, finding] of found) {
    if (!before.open.has(id) && canChange(finding, step)) open.set(id, begin(finding, before.ended, step))
  }
  const over = ended.filter((each) => !isToldOtherwise(each, open))
  const kept = before.ended.filter(
    ({ was, endedOn }) => !open.has(was.finding.id) && step.day - endedOn <= REMEMBERED_DAYS * MICROS_PER_DAY,
  )
  return {
    open,
    ended: over.length === 0 && kept.length === before.ended.length ? before.ended : [...over, ...kept],
  }
}

/** What another rule goes on to say has not ended: of a log that has become old enough the weeks are compared. */
function isToldOtherwise({ was, because }: Ended, open: ReadonlyMap<string, Open>): boolean {
  const verdict = ruleOf(was.finding)?.verdict
  if (verdict === undefined || because !== 'not-found-again') return false
  return [...open.values()].some(({ finding }) => ruleOf(finding)?.verdict === verdict)
}

/** Without a new cycle only what time itself tells can change: the rest is judged for its words, as of the day. */
function canChange(finding: Finding, { hasEvidence }: JudgedDay): boolean {
  return hasEvidence || ruleOf(finding)?.byClock === true || ruleOf(finding)?.ofToday === true
}

function begin(finding: Finding, ended: readonly Ended[], { analysis, day }: JudgedDay): Open {
  const last = ended.find(({ was }) => was.finding.id === finding.id)
  const gauge = gaugeOf(finding)
  const opened = gauge && openLatch(gauge, finding, analysis)
  const latch = gauge && opened && canHold(opened, gauge, analysis) ? opened : undefined
  return {
    finding,
    first: finding,
    firstSeen: day,
    since: opened?.since ?? finding.began ?? day,
    lastSeen: day,
    quiet: 0,
    ...(last !== undefined && { endedBefore: last.endedOn }),
    leastP: finding.evidence.p ?? 1,
    level: finding.evidence.level,
    ...(latch && { latch }),
    isNew: true,
  }
}

function goOn(known: Open, found: Finding | undefined, step: JudgedDay): Open {
  const { analysis, day, isWhole, hasEvidence } = step
  const gauge = gaugeOf(known.first)
  const latch =
    gauge && known.latch && isWhole && hasEvidence
      ? addDay(known.latch, gauge, known.first, analysis)
      : known.latch
  const kept = { ...known, ...(latch && { latch }), isNew: false }
  if (found === undefined) return { ...kept, quiet: known.quiet + (hasEvidence && isOrdinary(step) ? 1 : 0) }
  if (!canChange(found, step)) {
    const { severity, evidence } = known.finding
    const finding = { ...found, severity, evidence: { ...found.evidence, level: evidence.level } }
    return { ...kept, finding, lastSeen: day }
  }
  const severity = isAtLeast(known.finding.severity, found.severity) ? known.finding.severity : found.severity
  return {
    ...kept,
    finding: { ...found, severity },
    lastSeen: day,
    quiet: 0,
    leastP: Math.min(known.leastP, found.evidence.p ?? 1),
    level:
      LEVELS.indexOf(found.evidence.level) > LEVELS.indexOf(known.level) ? found.evidence.level : known.level,
  }
}

/** Whether something of the day lies outside incidents: where nearly everything fails, nothing is over. */
function isOrdinary({ analysis, day }: JudgedDay): boolean {
  return between(analysis.timeline.decided, day, Infinity).some((cycle) => !analysis.isIncident(cycle))
}

/** Why it is over; undefined while it is not. */
function endOf(open: Open, isFound: boolean, step: JudgedDay): EndingReason | undefined {
  const { finding, first, latch, since } = open
  const { analysis, accepted, day, isWhole } = step
  const from = accepted.get(finding.id)
  if (from !== undefined && from <= day && since <= from) return 'a-person-accepted-it'
  const rule = ruleOf(finding)
  const lasts = rule?.lasts
  if (!canChange(finding, step)) return undefined
  if (lasts?.until === 'fact') return isFound ? undefined : lasts.over(analysis, finding, since)
  const gauge = gaugeOf(first)
  if (gauge && latch) {
    if (!isWhole) return undefined
    if (isBack(latch, gauge)) return 'is-back'
    const patience = rule?.severity === 'high' ? PATIENCE_OF_HIGH : PATIENCE
    if (open.quiet >= patience.days && isNotApart(latch, gauge, patience)) return 'not-apart-from-before'
    return isFound || !isSilent(gauge, first, analysis) ? undefined : 'too-few-cycles-since'
  }
  if (isFound) return undefined
  // A level without a reference is held like what has none.
  if (lasts?.until === 'event') return 'not-found-again'
  return open.quiet >= QUIET_DAYS && isWhole ? 'not-found-again' : undefined
}

/** Whether the loop went on for four weeks without a cycle that says anything of this. */
function isSilent(gauge: Gauge, finding: Finding, analysis: Analysis): boolean {
  const { timeline } = analysis
  const lately = between(timeline.decided, timeline.now - BASELINE_DAYS * MICROS_PER_DAY, timeline.now)
  return (
    lately.length >= FEWEST_SINCE &&
    !lately.some((cycle) => gauge.isGood(cycle, finding, analysis) !== undefined)
  )
}

/** What is told of what ended. */
export function endedOf({ was: { finding, firstSeen, since }, endedOn, because }: Ended): EndedFinding {
  const { id, rule, severity, subject, lead } = finding
  const told = { id, rule, severity, subject, lead }
  return { finding: told, firstSeen, since, endedOn, ending: endingOf(because), because }
}

/** What nobody can tell any more is not resolved. */
const UNTOLD: ReadonlySet<EndingReason> = new Set(['too-few-cycles-since', 'all-else-fails-too'])

export function endingOf(because: EndingReason): EndedFinding['ending'] {
  if (because === 'a-person-accepted-it') return 'accepted'
  return UNTOLD.has(because) ? 'stale' : 'resolved'
}

/** The findings of a day with their lives, worded as of that day. */
export function livingOf({ open }: State, { analysis, day }: JudgedDay): LivingFinding[] {
  return [...open.values()].map((each) => ({ ...wordedOf(each, analysis, day), life: lifeOf(each, day) }))
}

function lifeOf({ isNew, firstSeen, since, lastSeen, endedBefore }: Open, day: Instant): Life {
  return {
    status: endedBefore !== undefined && isNew ? 'regressed' : isNew ? 'new' : 'persisting',
    firstSeen,
    since,
    daysOpen: Math.round((day - firstSeen) / MICROS_PER_DAY),
    lastSeen,
    ...(endedBefore !== undefined && { endedBefore }),
  }
}

/**
 * Tells whether a finding would be open in another analysis in which its rule does not find it: one that was found today
 * would not, nor one whose level is near what it was but for the cycles that are missing there.
 */
export function lastsIn({ step, state }: { step: JudgedDay; state: State }) {
  const found = new Set(step.gated.findings.map(({ id }) => id))
  return ({ id }: Finding, without: Analysis): boolean => {
    const open = state.open.get(id)
    const gauge = open && gaugeOf(open.first)
    if (found.has(id) || open?.latch === undefined || gauge === undefined) return !found.has(id)
    return isStillApart(open.latch, gauge, open.first, without)
  }
}

/** So few days of the change may lie in the baseline, and the rule's own words are still true of it. */
const CLEAN_DAYS = 3

/**
 * A level that changed further back than the window reaches is told against its own reference: the baseline of this
 * day lies in the change itself. So is one that is found again, and less surely: what was clear is not taken back before it
 * is over, and says that it was clear when it was found.
 */
function wordedOf(
  { finding, first, latch, lastSeen, level }: Open,
  analysis: Analysis,
  day: Instant,
): Finding {
  const gauge = gaugeOf(finding)
  const { timeline } = analysis
  const [fact] = finding.facts
  const isAsSure = LEVELS.indexOf(finding.evidence.level) >= LEVELS.indexOf(level)
  if (gauge === undefined || latch === undefined || fact === undefined)
    return isAsSure ? finding : { ...finding, evidence: heldEvidence(level, finding.evidence) }
  if (lastSeen === day && isAsSure && latch.since >= timeline.windowStart - CLEAN_DAYS * MICROS_PER_DAY)
    return finding
  // Of all times: `decided` reaches back 84 days, and the change may lie further.
  const since = between(timeline.alive, latch.since, Infinity).filter((cycle) => isDecided(cycle))
  if (since.length === 0) return finding
  const days = (timeline.now - latch.since) / MICROS_PER_DAY
  const now = gauge.amountOf(since, days, first, analysis)
  const told = { measure: fact.measure, before: latch.before, now }
  const when = { since: formatLongDay(dateOf(latch.since)), unit: wordsOf(analysis.dataQuality) }
  return {
    ...finding,
    ...gauge.word(told, when, first, analysis),
    ...(first.goal && { goal: first.goal }),
    facts: [told],
    evidence: heldEvidence(level, {
      n: [latch.before.n ?? 0, now.n ?? 0],
      k: now.k === undefined ? undefined : [latch.before.k ?? 0, now.k],
    }),
  }
}

/** The odds were worked out for the cycles that the rule compared when it was sure, not for these. */
function heldEvidence(
  level: Level,
  { n, k }: Pick<Evidence, 'n'> & { k?: Evidence['k'] | undefined },
): Evidence {
  return { level, method: HELD, n, ...(k !== undefined && { k }) }
}

function ruleOf({ rule }: Finding): AnyRule | undefined {
  return ruleNamed(rule)
}

/** Good news is no level to come back to. */
export function gaugeOf(finding: Finding): Gauge | undefined {
  const lasts = finding.severity === 'info' ? undefined : ruleOf(finding)?.lasts
  return lasts?.until === 'back' ? lasts : undefined
}
