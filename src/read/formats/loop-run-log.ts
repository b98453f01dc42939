import { parseInstant } from '../../model/time.ts'
import type { JsonObject } from '../jsonl.ts'
import { wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, has } from './format.ts'

/**
 * Runs noted as JSON in a Markdown file. The example that explains the format there is no run. Reports, escalations
 * and "nothing to do" decide nothing.
 */
export const loopRunLog: Format = {
  name: 'loop-run-log',
  files: ['loop-run-log.md'],
  matches: (sample) =>
    evidenceOf(
      sample,
      '`run_id` with `outcome` or `duration_s`',
      (record) =>
        has(record, 'run_id') &&
        (wordOf(record['outcome']) !== '' || has(record, 'duration_s')) &&
        (isTemplate(record) || parseInstant(timeOf(record)) !== undefined),
    ),
  leaveOut: isTemplate,
  fields: {
    time: { from: ['finished_at', 'run_id'], take: timeOf },
    started: ['started_at'],
    outcome: {
      field: ['outcome'],
      success: [
        'success',
        'succeeded',
        'ok',
        'pass',
        'passed',
        'done',
        'completed',
        'fixed',
        'fix-proposed',
        'fix-applied',
        'merged',
        'shipped',
        'pr-opened',
        'verifier-approved',
        'acceptance-passed',
      ],
      failure: [
        'failure',
        'failed',
        'fail',
        'error',
        'crash',
        'crashed',
        'timeout',
        'rejected',
        'reverted',
        'verifier-rejected',
        'acceptance-failed',
        'budget-exceeded',
      ],
    },
    duration: { field: ['duration_s', 'duration_ms'], unit: 's' },
    task: ['item', 'task_id', 'acting_on'],
    kind: ['pattern', 'loop_id'],
    reason: ['summary', 'notes', 'outcome'],
    id: ['run_id'],
    model: ['model'],
    tokens: ['tokens_estimate', 'tokens'],
    costUsd: ['cost_usd'],
    work: ['tokens_estimate', 'tokens'],
  },
}

/** `2026-06-29T15:41:16Z-docs` begins with its time. */
function timeOf(record: JsonObject): unknown {
  if (has(record, 'finished_at')) return record['finished_at']
  const id = record['run_id']
  return typeof id === 'string'
    ? (/^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|^\d{8}T\d{4,6}Z?/.exec(id)?.[0] ?? id)
    : id
}

/** `"outcome": "fixed | failed"`, `"run_id": "<ISO time>"`: a line that says how lines look. */
function isTemplate(record: JsonObject): boolean {
  return ['run_id', 'outcome', 'pattern'].some((field) =>
    /\s\|\s|<[^<>]*>|YYYY|^\.\.\.$/.test(wordOf(record[field])),
  )
}
