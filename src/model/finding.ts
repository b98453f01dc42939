import type { UnitWords } from './units.ts'

/** What a report finds, as data. Rules make it, insights.json holds it, pages show it; sentences are made from it. */

export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Whether a severity is the bar or above it. */
export function isAtLeast(severity: Severity, bar: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(bar)
}

/** The worst first. */
export function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
}

/** Whether it makes the loop need a look. */
export function isGrave({ severity }: { severity: Severity }): boolean {
  return isAtLeast(severity, 'medium')
}

export const VERDICTS = ['better', 'steady', 'watch', 'worse', 'unknown'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why the verdict is what it is; the headline and every title are worded from it. */
export const VERDICT_REASONS = [
  'stopped',
  'success-fell',
  'success-rose',
  'spinning',
  'findings',
  'usual',
  'little-change',
  'outside',
  'even',
  'nothing-decided',
  'too-early',
  'old-data',
  'no-outcomes',
  'successes-only',
  'no-cycles',
] as const
export type VerdictReason = (typeof VERDICT_REASONS)[number]

/** Why there is no rate of success: nothing counts as a failure, or what counts as a success did nothing. */
export const UNRATED = ['successes-only', 'spinning'] as const
export type Unrated = (typeof UNRATED)[number]

/** How sure a finding is; docs/evidence.md says what each takes. */
export const LEVELS = ['insufficient', 'suggestive', 'likely', 'confirmed'] as const
export type Level = (typeof LEVELS)[number]

/** Why something is only watched. */
export const WATCH_REASONS = ['too-few', 'luck-explains-it', 'many-were-tested'] as const
export type WatchReason = (typeof WATCH_REASONS)[number]

export const SUBJECT_KINDS = ['loop', 'type', 'task', 'reason', 'source'] as const

/** What a finding is about. `key` is untrusted text: the kind of work, the task, the id of a reason, the path of a log. */
export interface Subject {
  kind: (typeof SUBJECT_KINDS)[number]
  key: string
}

/** What can be measured, and in which unit. A goal that the next report checks names one of these. */
export const MEASURES = {
  success: 'share',
  'success-of-others': 'share',
  'success-by-score': 'share',
  'failures-at-cap': 'share',
  'capped-failures': 'cycles',
  'failures-with-reason': 'share',
  failures: 'cycles',
  'failed-in-a-row': 'cycles',
  'failed-seconds': 'seconds',
  tries: 'cycles',
  cycles: 'cycles',
  'decided-cycles': 'cycles',
  'undecided-in-a-row': 'cycles',
  'without-end': 'cycles',
  'empty-in-a-row': 'cycles',
  pace: 'cycles a day',
  silence: 'seconds',
  'cycle-seconds': 'seconds',
  'slowest-tenth': 'seconds',
  'time-limit': 'seconds',
  'long-cycles': 'cycles',
  'short-successes': 'share',
  incidents: 'times',
  tasks: 'tasks',
  quarantined: 'days',
  'deep-triage': 'days',
  'merged-lines': 'lines',
  unusable: 'share',
} as const

export type Measure = keyof typeof MEASURES

/** A number in the measure's unit; of a share or a pace also what it was made of, so that nobody has to guess it back. */
export interface Amount {
  value: number
  /** Of `n`: successes of cycles, cycles of days. */
  k?: number
  /** How many stand behind it. */
  n?: number
}

/** One number that a finding rests on, now and, where there is one, before. */
export interface Fact {
  measure: Measure
  /** Before the window; where there is no before, what is usual or allowed. */
  before?: Amount
  now: Amount
}

/** What shows that acting on a finding worked: something that a later report can check. */
export interface Goal {
  measure: Measure
  subject: Subject
  direction: 'above' | 'at-least' | 'below' | 'at-most'
  /** In the measure's unit. */
  target: number
  /** Over which of the cycles to come. */
  within: { days: number } | { cycles: number }
  /** Counts only what goes beyond this: seconds, or times (or the share of) what is usual. */
  beyond?: number
}

/** The method of evidence that an earlier day gave: the finding lasts, and no test is made again. */
export const HELD = 'held'

/** What a test found and how sure that makes a finding. */
export interface Evidence {
  level: Level
  /** `fisher`, `mann-whitney`, ...; `rule` for a check that needs no probability. */
  method: string
  /** Sizes of the two sides, before and now; one side is 0 where there is only one. */
  n: readonly [before: number, now: number]
  /** Successes, or whatever is counted, on the two sides. */
  k?: readonly [before: number, now: number]
  /** Size of the difference in the rule's unit. */
  effect?: number
  /** 95 % interval of the effect. */
  interval?: readonly [low: number, high: number]
  /** Two-sided. */
  p?: number
  /** `p` corrected for the number of tests in the rule's family. */
  q?: number
}

export interface Finding {
  /** The same from run to run. */
  id: string
  rule: string
  severity: Severity
  category: string
  subject: Subject
  /** What is the case, as the beginning of a sentence; may quote the log. */
  lead: string
  /** The numbers behind it, as what stands in brackets after it; '' for none. */
  detail: string
  /** An order without a final stop. */
  recommendation: string
  facts: readonly Fact[]
  goal?: Goal
  evidence: Evidence
  /** Seconds of failed work a window that acting on it would save, at most. */
  savingSeconds?: number
  /** It names what else changed when it did: the first thing to look at. */
  namesCause?: true
  /** Id of the finding without whose cycles this one would not be. */
  explainedBy?: string
  /** When what it is about began, where the rule knows: an instant. */
  began?: number
}

/** Too weak to be advice. */
export interface Watched extends Finding {
  reason: WatchReason
}

/** What a planner can be told to obey; report/prompt words them. */
export type Order =
  | 'never-select'
  | 'stop-kind'
  | 'limit-kind'
  | 'prefer-small'
  | 'ignore-scores'
  | 'ask-release'
  | 'ask-overdue'

/** What pages need to know of a rule, so that none of them knows a rule by its name. */
export interface About {
  /**
   * What several findings of the rule are together: one thing to do. `names` may quote the log, which pages make inert;
   * `goal` is the first finding's, as insights.json has it.
   */
  together?: (
    names: string,
    goal: { target: number; within_cycles?: number | undefined } | undefined,
    unit: UnitWords,
  ) => { recommendation: string; workedIf: string }
  order?: Order
  /** It says when a measure changed: told with the finding that says by how much, where there is one. */
  tellsWhen?: true
  /** It tells the same as findings with this order do, where there are any. */
  explainedBy?: Order
  /** Its words or odds change with the clock alone, so they are no news. */
  ages?: true
}
