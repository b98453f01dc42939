import type { Cycle, Outcome } from '../../model/retro.ts'
import { RANGE, takeId, takeInstant, takeNumber, takeText } from '../fields.ts'
import type { JsonObject } from '../jsonl.ts'
import type { Tally } from '../tally.ts'

/** How to read what the log leaves open: as the reference program does, or only what it says. */
export type Reading = 'as-reference' | 'as-recorded'

/** Returns one text for all equal ones, so that a million cycles hold a reason or a kind only once. */
export type Intern = (text: string) => string

/** One row of `.loop/retro/cycles.jsonl`. */
export function readNativeCycle(
  record: JsonObject,
  place: { line: number; source: number },
  reading: Reading,
  intern: Intern,
  tally: Tally,
): Cycle {
  const kind = takeText(record['type'], 'type', tally)
  const epoch = takeText(record['epoch'], 'epoch', tally)
  const model = takeText(record['model'], 'model', tally)
  const least = reading === 'as-reference' ? -RANGE.seconds : 0
  const mostLines = reading === 'as-reference' ? Number.MAX_SAFE_INTEGER : RANGE.lines
  return {
    at: takeInstant(record['timestamp'], 'timestamp', tally),
    outcome:
      reading === 'as-reference' ? referenceOutcome(record['success']) : recordedOutcome(record, tally),
    kind: kind === undefined ? undefined : intern(kind),
    task: takeTask(record, reading, tally),
    seconds: takeNumber(record['duration'], 'duration', tally, least, RANGE.seconds),
    reason: intern(takeText(record['reason'], 'reason', tally) ?? ''),
    id: takeId(record['cycle'], 'cycle', tally),
    epoch: epoch === undefined || epoch === '' ? undefined : intern(epoch),
    model: model === undefined || model === '' ? undefined : intern(model),
    commit: takeText(record['commit'], 'commit', tally),
    pr: truthy(takeId(record['pr'], 'pr', tally)),
    linesAdded: takeNumber(record['lines_added'], 'lines_added', tally, -mostLines, mostLines) ?? 0,
    linesRemoved: takeNumber(record['lines_removed'], 'lines_removed', tally, -mostLines, mostLines) ?? 0,
    tokens: takeNumber(record['tokens'], 'tokens', tally, 0, RANGE.tokens),
    costUsd: takeNumber(record['cost_usd'], 'cost_usd', tally, 0, RANGE.costUsd),
    line: place.line,
    source: place.source,
  }
}

/** What the log says, and nothing where it says nothing. */
function recordedOutcome(record: JsonObject, tally: Tally): Outcome {
  const value = record['success']
  if (value === true) return 'success'
  if (value === false) return 'failure'
  if (value === undefined || value === null) return 'undecided'
  if (value === 1 || value === 'true') return 'success'
  if (value === 0 || value === 'false') return 'failure'
  tally.coerce('success')
  return 'undecided'
}

/** Python's truth: what is missing or empty counts as not a success. */
function referenceOutcome(value: unknown): Outcome {
  if (Array.isArray(value)) return value.length > 0 ? 'success' : 'failure'
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 ? 'success' : 'failure'
  return value ? 'success' : 'failure'
}

/** The reference lists `issue: 0` as it stands where it lists a cycle, and as no issue where it counts issues. */
function takeTask(record: JsonObject, reading: Reading, tally: Tally): string | number | undefined {
  const task = takeId(record['issue'], 'issue', tally)
  return reading === 'as-reference' ? task : truthy(task)
}

/** 0 and '' mean "none" in ids, as in the reference. */
function truthy(id: string | number | undefined): string | number | undefined {
  return id === 0 || id === '' ? undefined : id
}
