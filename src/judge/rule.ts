import type { Analysis } from '../analyse/index.ts'
import type { Severity } from '../settings/schema.ts'

/** How sure a finding is; docs/evidence.md says what each takes. */
export type Level = 'insufficient' | 'suggestive' | 'likely' | 'confirmed'

export interface Subject {
  kind: 'loop' | 'type' | 'task' | 'reason' | 'source'
  key: string
}

/** What a test found, before anybody judges whether it is enough. */
export interface Test {
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
  /** Two-sided p-value; none for `method: 'rule'`. */
  p?: number
  /** Whether a second test, which looks at the order of the cycles, agrees: then `likely` is confirmed. */
  corroborated?: boolean
  /** Whether the sample gate is met. */
  enough: boolean
  /** Whether the effect has at least the practical size, in the direction that the rule looks for. */
  matters: boolean
}

/** What a rule noticed; the gate decides whether it becomes a finding. */
export interface Candidate<Values = unknown> {
  subject: Subject
  test: Test
  /** Everything the wording needs; no sentence here. */
  values: Values
  /** Lowers the rule's severity for this candidate. */
  severity?: Severity
  /** Seconds of failed work a window that acting on it would save, at most. */
  savingSeconds?: number
}

export interface Words {
  finding: string
  recommendation: string
  /** Completes "It worked if ..."; something that the next run can check. */
  workedIf: string
}

export interface Limit {
  default: number
  unit: string
  /** Where the number comes from. */
  source: string
}

export type Limits = Readonly<Record<string, Limit>>
export type LimitValues<L extends Limits> = { readonly [Name in keyof L]: number }

/** One rule: data and two small functions. Its id is its file's name, its anchor in the docs and its name on disk. */
export interface Rule<L extends Limits = Limits, Values = unknown> {
  id: string
  /** The most it can be; the gate may lower it. */
  severity: Severity
  category: string
  /** Tests of one family are corrected together for their number. */
  family: string
  summary: string
  question: string
  limits: L
  /** Every test that was made, also those that found nothing: the correction counts them. */
  check(analysis: Analysis, limits: LimitValues<L>): Candidate<Values>[]
  word(values: Values, test: Test): Words
}

/** A rule of the list, whatever it knows of its own values. */
export interface AnyRule {
  readonly id: string
  readonly severity: Severity
  readonly category: string
  readonly family: string
  readonly summary: string
  readonly question: string
  readonly limits: Limits
  /** Checks and words in one step, so that a rule's values stay its own. */
  run(
    analysis: Analysis,
    limits: Readonly<Record<string, number>>,
  ): { candidate: Candidate; words: () => Words }[]
}

export function defineRule<const L extends Limits, Values>(rule: Rule<L, Values>): AnyRule {
  return {
    ...rule,
    run: (analysis, limits) =>
      rule
        .check(analysis, limits as LimitValues<L>)
        .map((candidate) => ({ candidate, words: () => rule.word(candidate.values, candidate.test) })),
  }
}
