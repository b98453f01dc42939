import { stringifyJson } from '../../model/json.ts'
import { isPresent, valueAt } from '../../read/field-paths.ts'
import type { JsonObject } from '../../read/jsonl.ts'
import { meaningOf } from './outcome-words.ts'
import type { OutcomeGuess } from './suggest-outcome.ts'
import { type FieldProfile, MOST_WORDS, type Profile } from './profile.ts'

/** Calls for each row of the log, in its order. */
export type EachRow = (visit: (record: JsonObject) => void) => void

/** Fields that are tried as a key, alone and together. */
const MOST_TRIED = 8
/** Rows that are looked at; a key that joins so many joins the rest. */
const MOST_ROWS = 20_000

/** A run's own name. A task's is none: it may be tried again. */
const RUN_ID =
  /^(?:uuid|guid|id|run|cycle|iteration|iter|round|loop|session|job|execution|attempt|trace|invocation)(?: (?:id|uuid|key|number|no))?$/
const TASK_ID =
  /^(?:issue|task|ticket|story|item|goal|target|command|prompt|name|title)(?: (?:id|uuid|key|number|no))?$/

/**
 * How a row that only says "running" and the row that says how the same run ended become one cycle: the fewest fields
 * that join them, or, where nothing tells two tries of a task apart, the words of the rows to leave out.
 *
 * @returns nothing where the log has no such pairs
 */
export function suggestJoin(
  each: EachRow,
  profile: Profile,
  outcome: OutcomeGuess,
): { latestBy?: string[]; leaveOut?: string[] } {
  const { running } = outcome.words
  const told = profile.fields.get(outcome.path)?.present ?? 0
  if (running.length === 0 && told === profile.rows) return {}
  const fields = keyFields(profile, outcome)
  const rows = rowsOf(each, fields, outcome)
  const key = keysOf(fields).find((some) => isKey(countKeys(rows, placesOf(some, fields)), isOwnId(some)))
  if (key !== undefined) return { latestBy: key.map(({ path }) => path) }
  const hasPairs = fields
    .filter(({ name }) => RUN_ID.test(name) || TASK_ID.test(name))
    .some((field) => hasEnds(countKeys(rows, placesOf([field], fields))))
  return running.length > 0 && hasPairs ? { leaveOut: running } : {}
}

function placesOf(key: readonly FieldProfile[], fields: readonly FieldProfile[]): number[] {
  return key.map((field) => fields.indexOf(field))
}

function isOwnId(key: readonly FieldProfile[]): boolean {
  return key.length === 1 && RUN_ID.test(key[0]?.name ?? '')
}

/** Plain values that nearly every row has. */
function keyFields({ rows, fields }: Profile, outcome: OutcomeGuess): FieldProfile[] {
  const order = (field: FieldProfile): number =>
    RUN_ID.test(field.name) ? 0 : TASK_ID.test(field.name) ? 1 : field.times > 0 ? 2 : 3
  return [...fields.values()]
    .filter(
      ({ path, present, booleans, others, longs, words }) =>
        path !== outcome.path && present >= rows * 0.9 && booleans + others + longs === 0 && words.size > 1,
    )
    .toSorted((a, b) => order(a) - order(b) || b.words.size - a.words.size)
    .slice(0, MOST_TRIED)
}

interface KeyRow {
  values: string[]
  isOpen: boolean
}

function rowsOf(each: EachRow, fields: readonly FieldProfile[], outcome: OutcomeGuess): KeyRow[] {
  const rows: KeyRow[] = []
  each((record) => {
    if (rows.length === MOST_ROWS) return
    const value = valueAt(record, outcome.path)
    const isOpen = !isPresent(value) || (outcome.shape === 'words' && meaningOf(value) === 'running')
    rows.push({ values: fields.map(({ path }) => stringifyJson(valueAt(record, path)) ?? ''), isOpen })
  })
  return rows
}

/** A run's id; a time with what else tells two runs of it apart; any two; a time alone; with two others; a task. */
function keysOf(fields: readonly FieldProfile[]): FieldProfile[][] {
  const ids = fields.filter(({ name }) => RUN_ID.test(name))
  const tasks = fields.filter(({ name }) => TASK_ID.test(name))
  const times = fields.filter((field) => isTime(field))
  const others = fields.filter((field) => !isTime(field)).toSorted((a, b) => b.words.size - a.words.size)
  const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b]))
  return [
    ...ids.map((id) => [id]),
    ...times.flatMap((time) => others.map((other) => [time, other])),
    ...pairs.filter((pair) => pair.some((field) => ids.includes(field) || tasks.includes(field))),
    ...times.map((time) => [time]),
    ...times.flatMap((time) => pairs.map((pair) => [time, ...pair])),
    ...tasks.map((task) => [task]),
  ]
}

function isTime({ times, present, words }: FieldProfile): boolean {
  return times * 2 >= present && words.size > Math.min(present, MOST_WORDS) / 4
}

interface KeyCounts {
  /** Rows that leave open how their run ended, and the keys of these. */
  open: number
  openKeys: Set<string>
  ended: number
  endedKeys: Set<string>
  /** Keys of both. */
  both: number
}

function countKeys(rows: readonly KeyRow[], places: readonly number[]): KeyCounts {
  const counts = { open: 0, openKeys: new Set<string>(), ended: 0, endedKeys: new Set<string>(), both: 0 }
  for (const { values, isOpen } of rows) {
    counts[isOpen ? 'open' : 'ended'] += 1
    counts[isOpen ? 'openKeys' : 'endedKeys'].add(places.map((place) => values[place]).join('\n'))
  }
  counts.both = [...counts.openKeys].filter((key) => counts.endedKeys.has(key)).length
  return counts
}

/** At least half of what started ended. */
function hasEnds({ openKeys, endedKeys, both }: KeyCounts): boolean {
  return both > 0 && both * 2 >= Math.min(openKeys.size, endedKeys.size)
}

/** Each run ends once under a key. It starts once, too, unless the key is its own id: then each step may have a row. */
function isKey(counts: KeyCounts, isOwn: boolean): boolean {
  const { open, openKeys, ended, endedKeys } = counts
  return hasEnds(counts) && (isOwn || openKeys.size >= open * 0.98) && endedKeys.size >= ended * 0.98
}
