import { stripEscapes } from '../../safe/plain-text.ts'
import type { JsonObject } from '../jsonl.ts'
import { evidenceOf, type Format, has } from './format.ts'

/**
 * Iterations of a ralph loop in one JSON object. The exit code decides: `errors` also lists lines that only look
 * like errors, so they are the reason of an iteration that did not succeed and of no other.
 */
export const ralphHistory: Format = {
  name: 'ralph-history',
  files: ['.ralph/ralph-history.json'],
  note: 'The reason is the first of `errors`, unless it succeeded.',
  list: 'iterations',
  matches: (sample) =>
    evidenceOf(
      sample,
      '`iteration` with `exitCode` or `endedAt`',
      (record) =>
        has(record, 'iteration') && (has(record, 'exitCode') || has(record, 'endedAt', 'durationMs')),
    ),
  fields: {
    time: ['endedAt', 'startedAt'],
    started: ['startedAt'],
    outcome: { field: ['exitCode'], success: ['0'], failure: 'others' },
    duration: { field: ['durationMs'], unit: 'ms' },
    id: ['iteration'],
    model: ['model'],
    reason: { from: ['errors'], take: firstError },
    work: ['toolsUsed', 'filesModified'],
  },
}

function firstError(record: JsonObject): unknown {
  const errors = record['errors']
  if (record['exitCode'] === 0 || !Array.isArray(errors)) return undefined
  const first: unknown = errors[0]
  return typeof first === 'string' ? stripEscapes(first).trim() : undefined
}
