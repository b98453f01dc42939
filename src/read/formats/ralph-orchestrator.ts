import { parseInstant } from '../../model/time.ts'
import type { JsonObject } from '../jsonl.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, type Row } from './format.ts'

const ENDS = new Set(['loop_completed', 'loop_terminated'])
/** A loop is queued when it ended, give or take. */
const QUEUED_AT_END_MICROS = 60_000_000
/** Characters; the queue puts `...` for the rest. */
const PROMPT_KEPT = 97

/**
 * Events of ralph-orchestrator: a cycle is a `loop_started` and the end that follows it. A start without an end is a
 * run that somebody broke off: a cycle that nothing is known of, unless the merge queue knows more. What the queue says
 * last of a loop is what became of it, whatever its own end was.
 */
export const ralphOrchestrator: Format = {
  name: 'ralph-orchestrator',
  files: ['.ralph/history.jsonl'],
  beside: 'merge-queue.jsonl',
  note: 'A start and an end are one cycle; a start without an end is undecided. `merge-queue.jsonl` beside it says what became of a loop, joined by its prompt and time: merged is a success, needs_review and discarded are failures.',
  matches: (sample) =>
    evidenceOf(sample, '`ts` and a `type.kind` of a loop’s events', (record) =>
      /^(?:loop|iteration|event|merge|merged|merging|discarded)(?:_|$)/.test(
        wordOf(valueAt(record, 'type.kind')),
      ),
    ),
  join: (rows, { beside = [] }) => ({ rows: withMerges(joinPairs(rows), mergesOf(beside)) }),
  fields: {
    time: ['ended', 'started'],
    started: ['started'],
    outcome: {
      field: ['merge', 'reason'],
      success: ['merged', 'completion_promise', 'completed', 'complete'],
      failure: [
        'needs_review',
        'discarded',
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
    reason: ['mergeReason', 'reason', 'signal'],
    id: ['loop_id'],
    commit: ['commit'],
  },
}

/** @returns one row a run, on the line of its start, with `started`, `ended`, the prompt and the reason of the end */
function joinPairs(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  let open: Row | undefined
  for (const row of inTimeOrder(rows)) {
    const kind = valueAt(row.record, 'type.kind')
    if (kind === 'loop_started') {
      if (open !== undefined) joined.push(open)
      const prompt = valueAt(row.record, 'type.prompt')
      open = { line: row.line, record: { started: row.record['ts'], prompt } }
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

/** What the queue says of one loop. */
interface Merge {
  /** Where it was queued. */
  row: Row
  prompt: string
  said: JsonObject
}

/** @returns one a loop, with what was said of it last */
function mergesOf(rows: readonly Row[]): Merge[] {
  const merges = new Map<string, Merge>()
  for (const row of inTimeOrder(rows)) {
    const id = wordOf(row.record['loop_id'])
    if (id === '') continue
    const held = merges.get(id) ?? { row, prompt: wordOf(valueAt(row.record, 'event.prompt')), said: {} }
    const said = {
      loop_id: row.record['loop_id'],
      merge: valueAt(row.record, 'event.type'),
      mergeReason: valueAt(row.record, 'event.reason'),
      commit: valueAt(row.record, 'event.commit'),
    }
    merges.set(id, { ...held, said })
  }
  return [...merges.values()]
}

/** The runs with what became of them. A loop that only the queue knows wrote its history elsewhere, and is a cycle too. */
function withMerges(runs: readonly Row[], merges: readonly Merge[]): Row[] {
  if (merges.length === 0) return [...runs]
  const waiting = new Map<string, Row[]>()
  for (const run of runs.toReversed()) listAt(waiting, beginOf(run.record['prompt'])).push(run)
  const begun = new Map<string, Row[]>()
  const merged = new Map<Row, JsonObject>()
  const others: Row[] = []
  for (const { row, prompt, said } of merges) {
    const key = beginOf(prompt)
    const queued = row.record['ts']
    const run = lastBefore(parseInstant(queued), waiting.get(key) ?? [], listAt(begun, key))
    if (run === undefined) others.push({ ...row, record: { ended: queued, ...said } })
    else merged.set(run, { ended: queued, ...run.record, ...said })
  }
  return [...runs.map((run) => ({ ...run, record: merged.get(run) ?? run.record })), ...others]
}

/**
 * Takes the run that began last before a loop was queued; one that ended long before is another loop's of the same
 * prompt.
 *
 * @param waiting the runs that begin later, the next one last
 * @param begun those that began before, the last one last
 */
function lastBefore(queued: number | undefined, waiting: Row[], begun: Row[]): Row | undefined {
  if (queued === undefined) return undefined
  for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
    const started = parseInstant(next.record['started'])
    if (started !== undefined && started > queued) break
    waiting.pop()
    if (started !== undefined) begun.push(next)
  }
  for (let run = begun.pop(); run !== undefined; run = begun.pop()) {
    const ended = parseInstant(run.record['ended'])
    if (ended === undefined || Math.abs(ended - queued) <= QUEUED_AT_END_MICROS) return run
  }
  return undefined
}

/** As much of a prompt as the queue keeps of it. */
function beginOf(prompt: unknown): string {
  return wordOf(prompt).slice(0, PROMPT_KEPT)
}

function listAt(map: Map<string, Row[]>, key: string): Row[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

function inTimeOrder(rows: readonly Row[]): Row[] {
  const timed = rows.map((row) => ({ row, at: parseInstant(row.record['ts']) ?? Infinity }))
  return timed
    .toSorted((a, b) => (a.at === b.at ? a.row.line - b.row.line : a.at - b.at))
    .map(({ row }) => row)
}
