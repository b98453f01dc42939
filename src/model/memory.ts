import type { Amount, Finding, Verdict } from './finding.ts'
import type { Instant } from './retro.ts'

/**
 * What is known of a finding beyond one report. Memory makes it of the log, insights.json holds it, pages tell it.
 *
 * A day is a whole UTC day, as the instant at which it begins.
 */

/** What an open finding is, seen from the day before. */
export const STATUSES = ['new', 'persisting', 'regressed'] as const
type Status = (typeof STATUSES)[number]

export interface Life {
  status: Status
  /** The first day on which it was said. */
  firstSeen: Instant
  /** When the change itself began. */
  since: Instant
  /** Whole days from the first day to this one. */
  daysOpen: number
  /** The last day on which its rule found it anew; later days found no end of it. */
  lastSeen: Instant
  /** The day on which it had ended before; of a regressed one. */
  endedBefore?: Instant
}

export interface LivingFinding extends Finding {
  life: Life
}

/**
 * How a finding ended: what it measures is back; a person took the new level as normal; people were told and the log as
 * it is now does not say so; too little is left to tell.
 */
export const ENDINGS = ['resolved', 'accepted', 'retracted', 'stale'] as const
type Ending = (typeof ENDINGS)[number]

/** By what it is known. */
export const ENDING_REASONS = [
  'is-back',
  'not-apart-from-before',
  'task-succeeded',
  'task-left-alone',
  'loop-runs-again',
  'not-found-again',
  'a-person-accepted-it',
  'lines-came-late',
  'lines-were-removed',
  'judged-otherwise',
  'too-few-cycles-since',
  'all-else-fails-too',
] as const
export type EndingReason = (typeof ENDING_REASONS)[number]

/** What is left of a finding that is over. Texts are as the last report had them, so they may quote the log. */
export interface EndedFinding {
  finding: Pick<Finding, 'id' | 'rule' | 'severity' | 'subject' | 'lead'>
  firstSeen: Instant
  since: Instant
  /** The day on which it ended. */
  endedOn: Instant
  ending: Ending
  because: EndingReason
}

/** What the last report told people. From outside: texts are untrusted. */
export interface Previous {
  at: Instant
  /** Of the log as it was then. */
  cycles: number
  told: readonly { finding: Finding; firstSeen: Instant; since: Instant }[]
}

/** What became of a goal. */
export const EFFECTS = ['helped', 'no_change', 'worse', 'inconclusive'] as const
type EffectName = (typeof EFFECTS)[number]

/** What says more of the advice goes first. */
export const EFFECTS_BY_WEIGHT: readonly EffectName[] = ['worse', 'helped', 'no_change', 'inconclusive']

export const EFFECT_REASONS = [
  'back-after-it-was-down',
  'back-too-soon-to-tell',
  'still-down',
  'fell-further',
  'left-alone',
  'failed-again',
  'succeeded-by-itself',
  'runs-by-itself',
] as const
export type EffectReason = (typeof EFFECT_REASONS)[number]

/** Whether what was advised helped, by the cycles after the day on which it was first said. */
export interface Effect {
  finding: Finding
  firstSeen: Instant
  outcome: EffectName
  because: EffectReason
  /** Before the change, and since people were told; only of what has a level. */
  before?: Amount
  after?: Amount
}

/** One day of the replay. */
export interface HistoryDay {
  day: Instant
  verdict: Verdict
  decided: number
  succeeded: number
}

/** From the first to the last day that a finding was open, within the replay. */
export interface HistorySpan {
  finding: Pick<Finding, 'id' | 'rule' | 'severity' | 'subject' | 'lead'>
  first: Instant
  last: Instant
  /** How it ended; undefined while it is open. */
  ending?: Ending
}

/** What the log remembers. */
export interface Recollection {
  /** Those of the last 28 days, the newest first; of what was retracted, what people were told in the last report. */
  ended: readonly EndedFinding[]
  /** The most urgent first. */
  effects: readonly Effect[]
  days: readonly HistoryDay[]
  spans: readonly HistorySpan[]
  /** Why the last report could not be used; a part of a sentence. */
  previousProblem?: string
}
