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
  /^(?:uuid|guid|id|run|cycle|iteration|session|job|execution|attempt|trace|invocation)(?: (?:id|uuid|key|number|no))?$/
const TASK_ID =
  /^(?:issue|task|ticket|story|item|goal|target|command|prompt|name|title)(?: (?:id|uuid|key|number|no))?$/

/**
 * The fewest fields by which a row that only says "running" and the row that says how it ended are one run.
 *
 * @returns paths for `latest-by`; `undefined` where the log has no such pairs
 */
export function suggestKey(each: EachRow, profile: Profile, outcome: OutcomeGuess): string[] | undefined {
  const told = profile.fields.get(outcome.path)?.present ?? 0
  if (outcome.words.running.length === 0 && told === profile.rows) return undefined
  const fields = keyFields(profile, outcome)
  const rows = rowsOf(each, fields, outcome)
  return keysOf(fields)
    .find((key) =>
      joins(
        rows,
        key.map((field) => fields.indexOf(field)),
        key.length === 1 && RUN_ID.test(key[0]?.name ?? ''),
      ),
    )
    ?.map(({ path }) => path)
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

/** A run's id; a time with what else tells two runs of it apart; any two; a time alone; a time with two others. */
function keysOf(fields: readonly FieldProfile[]): FieldProfile[][] {
  const ids = fields.filter(({ name }) => RUN_ID.test(name))
  const times = fields.filter((field) => isTime(field))
  const others = fields.filter((field) => !isTime(field)).toSorted((a, b) => b.words.size - a.words.size)
  const pairs = others.flatMap((a, index) => others.slice(index + 1).map((b) => [a, b]))
  return [
    ...ids.map((id) => [id]),
    ...times.flatMap((time) => others.map((other) => [time, other])),
    ...pairs.filter((pair) => pair.some(({ name }) => RUN_ID.test(name) || TASK_ID.test(name))),
    ...times.map((time) => [time]),
    ...times.flatMap((time) => pairs.map((pair) => [time, ...pair])),
  ]
}

function isTime({ times, present, words }: FieldProfile): boolean {
  return times * 2 >= present && words.size > Math.min(present, MOST_WORDS) / 4
}

/**
 * Each run ends once under the key, and at least half of those that started ended. It starts once, too, unless the key
 * is its own id: then there may be a row for each step.
 */
function joins(rows: readonly KeyRow[], places: readonly number[], isOwnId: boolean): boolean {
  const counts = { open: 0, ended: 0 }
  const open = new Set<string>()
  const ended = new Set<string>()
  for (const { values, isOpen } of rows) {
    counts[isOpen ? 'open' : 'ended'] += 1
    const of = isOpen ? open : ended
    of.add(places.map((place) => values[place]).join('\n'))
  }
  const both = [...open].filter((key) => ended.has(key)).length
  return (
    both > 0 &&
    (isOwnId || open.size >= counts.open * 0.98) &&
    ended.size >= counts.ended * 0.98 &&
    both * 2 >= Math.min(open.size, ended.size)
  )
}
