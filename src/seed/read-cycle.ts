import type { Cycle, Outcome } from '../model/retro.ts'
import { RANGE, takeId, takeInstant, takeName, takeNumber, takeProse } from '../read/fields.ts'
import type { JsonObject } from '../read/jsonl.ts'
import type { Tally } from '../read/tally.ts'

const MOST_LINES = Number.MAX_SAFE_INTEGER

/** One row of `.loop/retro/cycles.jsonl` as the seed program takes it; what it would crash at is read as nothing. */
export function readSeedCycle(
  record: JsonObject,
  place: { line: number; source: number },
  tally: Tally,
): Cycle {
  return {
    at: takeInstant(record['timestamp'], 'timestamp', tally),
    outcome: truthOf(record['success']),
    ending: undefined,
    work: undefined,
    kind: takeName(record['type'], 'type', tally),
    // `issue: 0` is listed as it stands where a cycle is listed, and is no issue where issues are counted.
    task: takeId(record['issue'], 'issue', tally),
    seconds: takeNumber(record['duration'], 'duration', tally, -RANGE.seconds, RANGE.seconds),
    reason: takeProse(record['reason'], 'reason', tally) ?? '',
    id: takeId(record['cycle'], 'cycle', tally),
    epoch: namedOrNone(takeName(record['epoch'], 'epoch', tally)),
    model: namedOrNone(takeName(record['model'], 'model', tally)),
    agent: undefined,
    commit: takeName(record['commit'], 'commit', tally),
    pr: namedOrNone(takeId(record['pr'], 'pr', tally)),
    linesAdded: takeNumber(record['lines_added'], 'lines_added', tally, -MOST_LINES, MOST_LINES) ?? 0,
    linesRemoved: takeNumber(record['lines_removed'], 'lines_removed', tally, -MOST_LINES, MOST_LINES) ?? 0,
    tokens: takeNumber(record['tokens'], 'tokens', tally, 0, RANGE.tokens),
    costUsd: takeNumber(record['cost_usd'], 'cost_usd', tally, 0, RANGE.costUsd),
    line: place.line,
    source: place.source,
  }
}

/** Python's truth: what is missing or empty counts as not a success. */
function truthOf(value: unknown): Outcome {
  if (Array.isArray(value)) return value.length > 0 ? 'success' : 'failure'
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 ? 'success' : 'failure'
  return value ? 'success' : 'failure'
}

/** 0 and '' name nothing. */
function namedOrNone<T extends string | number>(id: T | undefined): T | undefined {
  return id === 0 || id === '' ? undefined : id
}
