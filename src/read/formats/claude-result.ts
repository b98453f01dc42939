import { isJsonObject, type JsonObject } from '../jsonl.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, has, sumOf } from './format.ts'

/** Rows of `--output-format stream-json` that stand before a result. */
const MESSAGES = new Set(['system', 'assistant', 'user', 'stream_event', 'rate_limit_event'])

/**
 * What `claude -p --output-format json` prints, one result a row; also among the messages of `stream-json` or of the
 * Claude Code action. A result has no time of its own: rows that the loop gave none are in order, since the time of the
 * file is that of a checkout or a copy and not of the run.
 */
export const claudeResult: Format = {
  name: 'claude-result',
  files: ['claude-results.jsonl', 'claude-result.json', 'claude-execution-output.json'],
  note: 'A success needs `subtype` success and no `is_error`. Without a time the order of the rows counts.',
  matches: (sample) =>
    evidenceOf(sample, 'a `type` and the session of a Claude Code result', (record) =>
      isResult(record)
        ? has(record, 'subtype') && (has(record, 'is_error') || has(record, 'num_turns'))
        : MESSAGES.has(wordOf(record['type'])) && has(record, 'session_id'),
    ),
  leaveOut: (record) => !isResult(record),
  leftOutAs: 'messages before a result',
  fields: {
    time: ['timestamp', 'ended_at', 'ts'],
    outcome: {
      field: { from: ['subtype', 'is_error'], take: endOf },
      success: ['success'],
      failure: 'others',
    },
    duration: { field: ['duration_ms'], unit: 'ms' },
    reason: { from: ['errors', 'result', 'subtype'], take: whyFailed },
    id: ['session_id', 'uuid'],
    model: { from: ['modelUsage', 'model'], take: modelOf },
    // Fresh tokens; what came from the cache is not among them.
    tokens: sumOf('usage.input_tokens', 'usage.output_tokens'),
    costUsd: ['total_cost_usd', 'cost_usd'],
    work: ['usage.output_tokens'],
  },
}

function isResult(record: JsonObject): boolean {
  return record['type'] === 'result'
}

/** A refused key or an overloaded service ends with `subtype: success` and `is_error: true`. */
function endOf({ subtype, is_error: isError }: JsonObject): unknown {
  return isError === true && subtype === 'success' ? 'error' : subtype
}

function whyFailed(record: JsonObject): unknown {
  const end = endOf(record)
  if (end === 'success') return undefined
  return valueAt(record, 'errors.0') ?? (end === 'error' ? record['result'] : end)
}

/** The model that wrote most, else the one that a session was begun with. */
function modelOf({ modelUsage, model: begunWith }: JsonObject): unknown {
  if (!isJsonObject(modelUsage)) return begunWith
  const written = Object.entries(modelUsage).map(([model, usage]) => {
    const tokens = isJsonObject(usage) ? usage['outputTokens'] : 0
    return { model, tokens: typeof tokens === 'number' ? tokens : 0 }
  })
  return written.toSorted((a, b) => b.tokens - a.tokens)[0]?.model
}
