import type { OutcomeMap } from './format.ts'
import { wordOf } from '../field-paths.ts'

/** What GitHub says of a workflow run: its conclusion, or its status while it has none. */
export const RUN_OUTCOMES = {
  success: ['success'],
  failure: ['failure', 'timed_out', 'startup_failure'],
  ignore: [
    'skipped',
    'cancelled',
    'neutral',
    'action_required',
    'stale',
    'completed',
    'in_progress',
    'queued',
    'requested',
    'waiting',
    'pending',
  ],
} satisfies Omit<OutcomeMap, 'field'>

const WORDS = new Set<string>(Object.values(RUN_OUTCOMES).flat())

/** Whether a word is a conclusion or a status of a workflow run. */
export function isRunWord(word: unknown): boolean {
  return WORDS.has(wordOf(word))
}

/** The title of what started a run, where that is a thing to do; a schedule or a push has none. */
export function runTask(event: unknown, title: unknown): unknown {
  return /^(?:issues|issue_comment|pull_request.*|dynamic)$/.test(wordOf(event)) ? title : undefined
}

/** A conclusion that says more than that the run failed. */
export function runTrouble(conclusion: unknown): unknown {
  return ['timed_out', 'startup_failure'].includes(wordOf(conclusion)) ? conclusion : undefined
}
