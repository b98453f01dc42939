import { analyse } from '../analyse/index.ts'
import { ReasonBook } from '../analyse/reasons/reason-book.ts'
import {
  BASELINE_DAYS,
  between,
  type DatedCycle,
  datedInOrder,
  firstFrom,
  TIMELINE_DAYS,
} from '../analyse/timeline.ts'
import { familiesOf, onlyOf } from '../judge/chosen-rules.ts'
import { byUrgency, gate } from '../judge/gate.ts'
import type { LimitsOf } from '../judge/limits.ts'
import type { AnyRule } from '../judge/rule.ts'
import { RULES } from '../judge/rules/index.ts'
import { verdictOf } from '../judge/verdict.ts'
import type { HistoryDay, LivingFinding } from '../model/memory.ts'
import { type Instant, isDecided, type Retro } from '../model/retro.ts'
import { MICROS_PER_DAY, startOfDay } from '../model/time.ts'
import { advanceDay, livingOf, NOTHING_OPEN, type State, type JudgedDay } from './lifecycle.ts'

export interface ReplaySettings {
  windowDays: number
  limitsOf: LimitsOf
  /** Findings whose present level a person took as normal, and since when. */
  accepted: ReadonlyMap<string, Instant>
  /** Only these are heard; all if not said. */
  rules?: readonly AnyRule[] | undefined
}

/** From when on is judged, and what is known of the time before. */
export interface Span {
  /** The first day that is judged; earlier ones are not known to anybody. */
  from: Instant
  /** An earlier report: its instant is judged once more, beside the days, with the log as it is now. */
  reportedAt?: Instant | undefined
  /** What was open before the first day, where somebody knows. */
  carried?: ((past: { cycles: readonly DatedCycle[] }) => State) | undefined
}

/** A day as a report of it would have been. */
export interface ReplayedDay extends HistoryDay {
  step: JudgedDay
  state: State
  /** The most urgent first. */
  findings: readonly LivingFinding[]
  /** Judged beside the days, for the earlier report; no day builds on it. */
  isAside: boolean
}

/**
 * Judges each whole UTC day up to `now`, and then `now`, each with what was open the day before.
 *
 * A log only grows and says when each line happened, so what earlier reports said can be worked out again: nothing is
 * stored, and equal logs and `now` give equal days, whenever and however often reports were made.
 */
export function* replay(
  past: Past,
  settings: ReplaySettings,
  { from, reportedAt, carried }: Span,
): Generator<ReplayedDay, void> {
  const { now } = past
  const reasons = new ReasonBook()
  let learnt = 0
  let state = carried?.(past) ?? NOTHING_OPEN
  let begin = startOfDay(from)
  let last: ReplayedDay | undefined
  let silentDays = 0
  for (const end of [...daysTo(begin, now), now]) {
    const upTo = past.indexOf(end, end !== now)
    reasons.learnAll(past.cycles, learnt, upTo)
    learnt = upTo
    const judgeTo = (at: Instant): ReplayedDay =>
      judgeDay({ past, reasons, settings, before: state, begin, end: at })
    if (reportedAt !== undefined && reportedAt >= begin && reportedAt < end)
      yield { ...judgeTo(reportedAt), isAside: true }
    silentDays = past.indexOf(begin, true) === upTo ? silentDays + 1 : 0
    const isCopied = silentDays > JUDGED_SILENT_DAYS && silentDays % DAYS_PER_WEEK !== 0 && end !== now
    last = isCopied && last !== undefined ? copyTo(last, startOfDay(begin)) : judgeTo(end)
    state = last.state
    yield last
    begin = end
  }
}

/** After so many days without a cycle only every seventh is judged: what the clock tells by then it told before. */
const JUDGED_SILENT_DAYS = 30
const DAYS_PER_WEEK = 7

/** A day on which nothing happened, after one that is judged. */
function copyTo(last: ReplayedDay, day: Instant): ReplayedDay {
  const findings = last.findings.map((finding) => ({
    ...finding,
    life: {
      ...finding.life,
      status: 'persisting' as const,
      daysOpen: Math.round((day - finding.life.firstSeen) / MICROS_PER_DAY),
    },
  }))
  return { ...last, day, findings, decided: 0, succeeded: 0 }
}

interface DayToJudge {
  past: Past
  /** What is known of failure reasons by the end of the day. */
  reasons: ReasonBook
  settings: ReplaySettings
  before: State
  begin: Instant
  end: Instant
}

function judgeDay({ past, reasons, settings, before, begin, end }: DayToJudge): ReplayedDay {
  const { windowDays, limitsOf, accepted, rules } = settings
  const isWhole = end === startOfDay(end)
  const isLast = end === past.now
  const upTo = past.indexOf(end, !isLast)
  const hasEvidence = past.cycles.slice(past.indexOf(begin, true), upTo).some(isDecided)
  const alive = isLast ? past.cycles : past.cyclesAt(end, upTo, windowDays)
  const retro = isLast ? past.retro : past.retroAt(end, alive)
  const analysis = analyse(retro, end, { windowDays, reasons, alive })
  const judging: readonly AnyRule[] = rules === undefined ? RULES : familiesOf(rules)
  const levels = {
    accepted,
    analysisFrom: (baselineFrom: Instant) =>
      analyse(retro, end, { windowDays, reasons, alive, baselineFrom }),
  }
  const own = judging.filter(judges({ isLast, isWhole, hasEvidence }))
  const said = gate(own, analysis, limitsOf, accepted.size === 0 ? undefined : levels)
  const gated = rules === undefined ? said : onlyOf(said, rules)
  const day = startOfDay(isWhole ? end - 1 : end)
  const judged = { analysis, gated, day, isWhole, hasEvidence, accepted }
  return describeDay(judged, advanceDay(before, judged))
}

/** Without a new cycle only time itself can begin or end anything; what is reported is worded anew in any case. */
function judges(of: { isLast: boolean; isWhole: boolean; hasEvidence: boolean }): (rule: AnyRule) => boolean {
  if (of.isLast) return () => true
  const isByClock = of.isWhole && !of.hasEvidence
  return ({ ofToday, byClock }) => ofToday !== true && (!isByClock || byClock === true)
}

function describeDay(step: JudgedDay, state: State): ReplayedDay {
  const { analysis, day } = step
  const findings = livingOf(state, step).toSorted(byUrgency)
  const today = between(analysis.timeline.decided, day, Infinity)
  return {
    step,
    state,
    day,
    verdict: verdictOf(analysis, findings),
    findings,
    decided: today.length,
    succeeded: today.filter(({ outcome }) => outcome === 'success').length,
    isAside: false,
  }
}

/**
 * Cycles in 84 days up to which each of these days is judged again: a busier loop has fewer of them, by the square, since
 * so many cycles take more time a cycle as well. That keeps a report within a few seconds.
 */
const MOST_CYCLES = 24_000
const FEWEST_DAYS = 2

/** The first day that a report looks back on: 84 days before the newest cycle, or where the log begins. */
export function firstDayOf({ cycles, now }: Past): Instant {
  const [first, last] = [cycles[0], cycles.at(-1)]
  if (first === undefined || last === undefined) return startOfDay(now)
  const newest = Math.min(last.at, now)
  const judged =
    cycles.findLastIndex(({ at }) => at <= newest) +
    1 -
    firstFrom(cycles, newest - TIMELINE_DAYS * MICROS_PER_DAY)
  const days = Math.max(FEWEST_DAYS, Math.floor(TIMELINE_DAYS * Math.min(1, MOST_CYCLES / judged) ** 2))
  return startOfDay(Math.max(first.at, newest - days * MICROS_PER_DAY))
}

/** The ends of the whole days from a day on, before now. */
function daysTo(from: Instant, now: Instant): Instant[] {
  const ends: Instant[] = []
  for (let end = from + MICROS_PER_DAY; end < now; end += MICROS_PER_DAY) ends.push(end)
  return ends
}

/** The log as it stood at the end of each day. A line counts from its own time on, whenever it was written. */
export class Past {
  readonly cycles: readonly DatedCycle[]
  readonly retro: Retro
  readonly now: Instant

  constructor(retro: Retro, now: Instant) {
    this.retro = retro
    this.now = now
    this.cycles = datedInOrder(retro.cycles, now)
  }

  /** How many cycles there were: before the end of a whole day, or all. */
  indexOf(end: Instant, isWhole: boolean): number {
    return isWhole ? firstFrom(this.cycles, end) : this.cycles.length
  }

  /** As far back as a day's analysis looks: from the end of the day, and from the last cycle before it. */
  cyclesAt(end: Instant, upTo: number, windowDays: number): readonly DatedCycle[] {
    const days = Math.max(TIMELINE_DAYS, windowDays + BASELINE_DAYS) + 1
    const from = Math.min(end, this.cycles[upTo - 1]?.at ?? end) - days * MICROS_PER_DAY
    return this.cycles.slice(firstFrom(this.cycles, from), upTo)
  }

  retroAt(end: Instant, cycles: readonly DatedCycle[]): Retro {
    const isPast = ({ at }: { at: Instant | undefined }): boolean => at !== undefined && at < end
    return {
      ...this.retro,
      cycles,
      deepTriages: this.retro.deepTriages.filter(isPast),
      triages: this.retro.triages.filter(isPast),
    }
  }
}
