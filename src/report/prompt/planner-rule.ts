import type { Insights } from '../../insights/schema.ts'

/** What a planner may do with a task. */
export const ACTIONS = ['select', 'skip', 'quarantine', 'split', 'rescore', 'ask_human'] as const
export type Action = (typeof ACTIONS)[number]

/** What a rule is about: those that insights.json names, the most urgent first, and how many there are. Untrusted text. */
export interface Subjects {
  /** Each once. */
  keys: readonly string[]
  total: number
}

/** Why a rule stands there: findings, or a block of insights.json that was counted. */
export interface Grounds {
  /** Ids of findings, where they have any. */
  findings: readonly string[]
  block:
    | 'recommendations'
    | 'quarantine'
    | 'tries'
    | 'triage'
    | 'data_quality'
    | 'status'
    | 'verdict'
    | 'facts'
}

/** What a rule says, as data. The prompt context words it, and `may_select` follows it. */
export type Says =
  | { what: 'never-task' | 'held-task' | 'ask-release' | 'ask-overdue'; tasks: Subjects }
  | { what: 'stop-kind' | 'limit-kind' | 'prefer-other-kinds'; kinds: Subjects }
  | { what: 'ask-change'; change: ChangeMet }
  | { what: 'try-at-most'; tries: number }
  /** Cycles are cut off at `cap` seconds; of those that reached it `failed` did. */
  | { what: 'split-longer'; seconds: number; cap: number; failed: { k: number; n: number } | undefined }
  | { what: 'prefer-shorter'; seconds: number | undefined; isFirm: boolean }
  | { what: 'ignore-scores' | 'weak-facts' }
  | { what: 'scores-first'; split: number }
  | { what: 'no-data' | 'stale' | 'degraded' | 'successes-only' | 'too-few' }

export type PlannerRule = Says & { grounds: Grounds }
export type ChangeMet = Insights['change_points'][number]

/** Where each rule stands, as it is cited. */
export function ruleId(index: number): string {
  return `R${index + 1}`
}

/** What may be done with a task that such a rule keeps from being selected. */
export const ALLOWED = {
  'never-task': ['quarantine', 'split', 'ask_human'],
  'held-task': ['skip', 'split', 'ask_human'],
  'stop-kind': ['skip', 'split', 'ask_human'],
  'try-at-most': ['quarantine', 'split', 'ask_human'],
  'split-longer': ['skip', 'split', 'ask_human'],
} as const satisfies Partial<Record<Says['what'], readonly Action[]>>
