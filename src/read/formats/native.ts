import { SECONDS_PER, secondsOf, spelledSeconds, unitOfName } from '../../model/duration-unit.ts'
import type { Cycle } from '../../model/retro.ts'
import { firstOf, RANGE, takeId, takeInstant, takeName, takeNumber, takeProse } from '../fields.ts'
import type { JsonObject } from '../jsonl.ts'
import { normalise } from '../mapped-cycle.ts'
import type { Tally } from '../tally.ts'
import { evidenceOf, type Format, has } from './format.ts'

/** Where home-made logs keep the duration when they have no `duration`. */
const OTHER_DURATIONS = ['duration_s', 'duration_seconds', 'durationSeconds', 'duration_ms', 'durationMs']

/** `success` as loops write it that have no booleans. */
const YES = ['true', '1', 'yes', 'y']
const NO = ['false', '0', 'no', 'n']

/** The format of this project's own log, and of every log that no other preset knows. */
export const native: Format = {
  name: 'native',
  files: ['.loop/retro/cycles.jsonl'],
  note: '[format.md](format.md) says what a line needs.',
  matches: (sample) =>
    evidenceOf(
      sample,
      '`success`, or `cycle` and `timestamp`',
      (record) => has(record, 'success') || has(record, 'cycle', 'timestamp'),
    ),
  tasksAreIssues: true,
  // What `read` does, for those who look the format up or write `fields` over it.
  fields: {
    time: ['timestamp'],
    outcome: { field: ['success'], success: YES, failure: NO, ignore: [] },
    duration: { field: ['duration', ...OTHER_DURATIONS], unit: 's' },
    task: ['issue'],
    kind: ['type'],
    reason: ['reason'],
    id: ['cycle'],
    epoch: ['epoch'],
    model: ['model'],
    agent: ['agent'],
    commit: ['commit'],
    pr: ['pr'],
    linesAdded: ['lines_added'],
    linesRemoved: ['lines_removed'],
    tokens: ['tokens'],
    costUsd: ['cost_usd'],
  },
  read: readNativeCycle,
}

/** One row of `.loop/retro/cycles.jsonl`. */
export function readNativeCycle(
  record: JsonObject,
  place: { line: number; source: number },
  tally: Tally,
): Cycle {
  return {
    at: takeInstant(record['timestamp'], 'timestamp', tally),
    ...recordedOutcome(record, tally),
    work: undefined,
    kind: takeName(record['type'], 'type', tally),
    task: truthy(takeId(record['issue'], 'issue', tally)),
    seconds: takeSeconds(record, tally),
    reason: takeProse(record['reason'], 'reason', tally) ?? '',
    id: takeId(record['cycle'], 'cycle', tally),
    epoch: truthy(takeName(record['epoch'], 'epoch', tally)),
    model: truthy(takeName(record['model'], 'model', tally)),
    agent: truthy(takeName(record['agent'], 'agent', tally)),
    commit: takeName(record['commit'], 'commit', tally),
    pr: truthy(takeId(record['pr'], 'pr', tally)),
    linesAdded: takeNumber(record['lines_added'], 'lines_added', tally, -RANGE.lines, RANGE.lines) ?? 0,
    linesRemoved: takeNumber(record['lines_removed'], 'lines_removed', tally, -RANGE.lines, RANGE.lines) ?? 0,
    tokens: takeNumber(record['tokens'], 'tokens', tally, 0, RANGE.tokens),
    costUsd: takeNumber(record['cost_usd'], 'cost_usd', tally, 0, RANGE.costUsd),
    line: place.line,
    source: place.source,
  }
}

/** What the log says, and nothing where it says nothing. */
function recordedOutcome(record: JsonObject, tally: Tally): Pick<Cycle, 'outcome' | 'ending'> {
  const value = record['success']
  if (value === true || value === 1 || value === 'true') return SUCCESS
  if (value === false || value === 0 || value === 'false') return FAILURE
  const said = typeof value === 'string' ? normalise(value) : ''
  if (YES.includes(said)) return SUCCESS
  if (NO.includes(said)) return FAILURE
  if (value !== undefined && value !== null) tally.coerce('success', value)
  const word = normalise(record['outcome'] ?? record['status'])
  return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) }
}

const SUCCESS = { outcome: 'success', ending: undefined } as const
const FAILURE = { outcome: 'failure', ending: undefined } as const

/** 0 and '' mean "none" in ids. */
function truthy<T extends string | number>(id: T | undefined): T | undefined {
  return id === 0 || id === '' ? undefined : id
}

/** `duration` is seconds; without one, a name that ends in its unit is as good. */
function takeSeconds(record: JsonObject, tally: Tally): number | undefined {
  const given = record['duration']
  if (given !== undefined)
    return takeNumber(
      typeof given === 'string' ? (spelledSeconds(given) ?? given) : given,
      'duration',
      tally,
      0,
      RANGE.seconds,
    )
  const field = firstOf(record, OTHER_DURATIONS)
  if (field === undefined) return undefined
  const unit = unitOfName(field) ?? 's'
  const value = takeNumber(record[field], field, tally, 0, RANGE.seconds / SECONDS_PER[unit])
  return value === undefined ? undefined : secondsOf(value, unit)
}
