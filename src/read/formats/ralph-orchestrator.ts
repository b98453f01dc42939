import { parseInstant } from '../../model/time.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, type Row } from './format.ts'

const ENDS = new Set(['loop_completed', 'loop_terminated'])

/**
 * Events of ralph-orchestrator: a cycle is a `loop_started` and the end that follows it. A start without an end is a
 * run that somebody broke off: a cycle that nothing is known of.
 */
export const ralphOrchestrator: Format = {
  name: 'ralph-orchestrator',
  files: ['.ralph/history.jsonl'],
  note: 'A start and an end are one cycle; a start without an end is undecided.',
  matches: (sample) =>
    evidenceOf(sample, '`ts` and a `type.kind` of a loop’s events', (record) =>
      /^(?:loop|iteration|event|merge|merged|merging|discarded)(?:_|$)/.test(
        wordOf(valueAt(record, 'type.kind')),
      ),
    ),
  join: joinPairs,
  fields: {
    time: ['ended', 'started'],
    started: ['started'],
    outcome: {
      field: ['reason'],
      success: ['completion_promise', 'completed', 'complete'],
      failure: [
        'max_iterations',
        'max_runtime',
        'max_cost',
        'consecutive_failures',
        'loop_thrashing',
        'loop_stale',
        'validation_failure',
        'workspace_gone',
        'error',
      ],
    },
    reason: ['reason', 'signal'],
  },
}

/** @returns one row a run, on the line of its start, with `started`, `ended` and the reason of the end */
function joinPairs(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  let open: Row | undefined
  for (const row of inTimeOrder(rows)) {
    const kind = valueAt(row.record, 'type.kind')
    if (kind === 'loop_started') {
      if (open !== undefined) joined.push(open)
      open = { line: row.line, record: { started: row.record['ts'] } }
    } else if (ENDS.has(wordOf(kind))) {
      const end = {
        ended: row.record['ts'],
        reason: valueAt(row.record, 'type.reason'),
        signal: valueAt(row.record, 'type.signal'),
      }
      joined.push({ line: open?.line ?? row.line, record: { ...open?.record, ...end } })
      open = undefined
    }
  }
  if (open !== undefined) joined.push(open)
  return joined
}

function inTimeOrder(rows: readonly Row[]): Row[] {
  const timed = rows.map((row) => ({ row, at: parseInstant(row.record['ts']) ?? Infinity }))
  return timed
    .toSorted((a, b) => (a.at === b.at ? a.row.line - b.row.line : a.at - b.at))
    .map(({ row }) => row)
}
