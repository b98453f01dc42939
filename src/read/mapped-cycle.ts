import {
  type DurationUnit,
  SECONDS_PER,
  secondsOf,
  spelledSeconds,
  unitOfName,
} from '../model/duration-unit.ts'
import type { Cycle, Instant } from '../model/retro.ts'
import { RANGE, takeId, takeInstant, takeName, takeNumber, takeProse } from './fields.ts'
import type { CycleReader, FieldMap, FieldSource, OutcomeMap } from './formats/format.ts'
import { isJsonObject, type JsonObject } from './jsonl.ts'
import { holdsNothing, isPresent, valueAt, wordOf } from './field-paths.ts'
import type { Tally } from './tally.ts'

/** Builds the reader of a field map. Like the native reader, it counts a bad value and keeps the row. */
export function readerOf(fields: FieldMap): CycleReader {
  const outcomeOf = outcomeReader(fields.outcome)
  return (record, { line, source }, tally) => {
    const instant = (from: FieldSource | undefined): Instant | undefined => instantAt(record, from, tally)
    const name = (from: FieldSource | undefined): string | undefined => nameAt(record, from, tally)
    const number = (from: FieldSource | undefined, min: number, max: number): number | undefined =>
      numberAt(record, from, tally, min, max)?.value
    const at = instant(fields.time)
    const { outcome, ending } = outcomeOf(record, tally)
    return {
      at,
      outcome,
      ending,
      work: workOf(record, fields.work),
      kind: name(fields.kind),
      task: idAt(record, fields.task, tally),
      seconds: takeSeconds(record, fields, tally) ?? secondsBetween(instant(fields.started), at),
      reason: proseAt(record, fields.reason, tally) ?? '',
      id: idAt(record, fields.id, tally, true),
      epoch: name(fields.epoch),
      model: name(fields.model),
      agent: name(fields.agent),
      commit: name(fields.commit),
      pr: idAt(record, fields.pr, tally),
      linesAdded: number(fields.linesAdded, -RANGE.lines, RANGE.lines) ?? 0,
      linesRemoved: number(fields.linesRemoved, -RANGE.lines, RANGE.lines) ?? 0,
      tokens: number(fields.tokens, 0, RANGE.tokens),
      costUsd: number(fields.costUsd, 0, RANGE.costUsd),
      line,
      source,
    }
  }
}

interface Taken {
  path: string
  value: unknown
}

/** What a field holds and the name under which trouble with it is counted; nothing where nothing is. */
export function take(record: JsonObject, from: FieldSource | undefined): Taken | undefined {
  if (from === undefined) return undefined
  if ('take' in from) {
    const value = from.take(record)
    return isPresent(value) ? { path: from.from[0] ?? '', value } : undefined
  }
  for (const path of from) {
    const value = valueAt(record, path)
    if (isPresent(value)) return { path, value }
  }
  return undefined
}

function instantAt(record: JsonObject, from: FieldSource | undefined, tally: Tally): Instant | undefined {
  const taken = take(record, from)
  return taken && takeInstant(taken.value, taken.path, tally)
}

function nameAt(record: JsonObject, from: FieldSource | undefined, tally: Tally): string | undefined {
  const taken = take(record, from)
  return taken && takeName(taken.value, taken.path, tally)
}

function proseAt(record: JsonObject, from: FieldSource | undefined, tally: Tally): string | undefined {
  const taken = take(record, from)
  return taken && takeProse(taken.value, taken.path, tally)
}

/** 0 means "none" in a task or pull request, but is a fine name for a cycle. */
function idAt(
  record: JsonObject,
  from: FieldSource | undefined,
  tally: Tally,
  zero = false,
): string | number | undefined {
  const taken = take(record, from)
  const id = taken && takeId(taken.value, taken.path, tally)
  return id === 0 && !zero ? undefined : id
}

/** A text that spells a number is one. */
function numberAt(
  record: JsonObject,
  from: FieldSource | undefined,
  tally: Tally,
  min: number,
  max: number,
): { path: string; value: number } | undefined {
  const taken = take(record, from)
  if (taken === undefined) return undefined
  const given = typeof taken.value === 'string' ? (numberOf(taken.value) ?? taken.value) : taken.value
  const value = takeNumber(given, taken.path, tally, min, max)
  return value === undefined ? undefined : { path: taken.path, value }
}

/** The number that a text spells. */
export function numberOf(text: string): number | undefined {
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : undefined
}

/** The unit is what the value says (`460s`), else what the name of the field ends with, else what the format says. */
function takeSeconds(record: JsonObject, fields: FieldMap, tally: Tally): number | undefined {
  if (fields.duration === undefined) return undefined
  const { field, unit } = fields.duration
  const said = take(record, field)
  const spelt = typeof said?.value === 'string' ? spelledSeconds(said.value) : undefined
  if (spelt !== undefined && spelt <= RANGE.seconds) return spelt
  const taken = numberAt(record, field, tally, 0, RANGE.seconds / SECONDS_PER.ms)
  if (taken === undefined) return undefined
  const seconds = secondsOf(taken.value, unitOf(taken.path, unit))
  if (seconds <= RANGE.seconds) return seconds
  tally.coerce(taken.path, said?.value)
  return undefined
}

export function unitOf(path: string, fallback: DurationUnit): DurationUnit {
  return unitOfName(path) ?? fallback
}

function secondsBetween(from: Instant | undefined, to: Instant | undefined): number | undefined {
  if (from === undefined || to === undefined || to <= from) return undefined
  const seconds = (to - from) / 1e6
  return seconds <= RANGE.seconds ? seconds : undefined
}

type RecordedOutcome = Pick<Cycle, 'outcome' | 'ending'>

const SUCCESS: RecordedOutcome = { outcome: 'success', ending: undefined }
const FAILURE: RecordedOutcome = { outcome: 'failure', ending: undefined }
/** The word of a list for a key that holds nothing: `error: null`. */
const BLANK = 'null'
const UNRECORDED: RecordedOutcome = { outcome: 'undecided', ending: undefined }

function outcomeReader(map: OutcomeMap | undefined): (record: JsonObject, tally: Tally) => RecordedOutcome {
  if (map === undefined) return () => UNRECORDED
  const success = new Set(map.success.map(normalise))
  const failure = map.failure === 'others' ? undefined : new Set(map.failure.map(normalise))
  const ignore = map.ignore === undefined ? undefined : new Set(map.ignore.map(normalise))
  return (record, tally) => {
    const taken = take(record, map.field)
    if (success.has(BLANK) && (taken === undefined ? hasBlank(record, map.field) : holdsNothing(taken.value)))
      return SUCCESS
    if (taken === undefined) return UNRECORDED
    const word = normalise(taken.value)
    if (success.has(word)) return SUCCESS
    if (failure?.has(word)) return FAILURE
    const isKnown = ignore?.has(word) === true
    if (!isKnown && failure === undefined) return FAILURE
    if (!isKnown && ignore !== undefined) tally.unknownOutcomes += 1
    return { outcome: 'undecided', ending: word === '' ? undefined : tally.texts.name(word) }
  }
}

/** Whether a row says that there is nothing; one without the key says nothing. */
function hasBlank(record: JsonObject, from: FieldSource): boolean {
  return !('take' in from) && from.some((path) => holdsNothing(valueAt(record, path)))
}

/** Whether any of what shows work is there and not nothing; all that is recorded counts, not the first alone. */
function workOf(record: JsonObject, from: FieldSource | undefined): boolean | undefined {
  if (from === undefined) return undefined
  const values = ('take' in from ? [from.take(record)] : from.map((path) => valueAt(record, path))).filter(
    (value) => value !== undefined && value !== null,
  )
  return values.length === 0 ? undefined : values.some(showsWork)
}

function showsWork(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (isJsonObject(value)) return Object.values(value).some(showsWork)
  const word = wordOf(value).trim()
  return word !== '' && word !== 'false' && Number(word) !== 0
}

/** `Fix_Proposed` and `fix-proposed` are one word; lists and objects are none. */
export function normalise(value: unknown): string {
  return wordOf(value)
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
}
