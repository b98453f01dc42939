import { spelledSeconds } from '../../model/duration-unit.ts'
import { parseInstant } from '../../model/time.ts'
import { holdsNothing, pathsOf, valueAt, wordOf } from '../../read/field-paths.ts'
import type { JsonObject } from '../../read/jsonl.ts'
import type { Texts } from '../../safe/texts.ts'
import { normalise, numberOf } from '../../read/mapped-cycle.ts'

/** What all rows hold under one path. Counts are of rows. */
export interface FieldProfile {
  path: string
  /** The parts of its last name in lower case: `exit code` of `result.exitCode`. */
  name: string
  depth: number
  present: number
  /** The key is there, and holds nothing: null, '' or an empty list. */
  blanks: number
  numbers: number
  /** Texts that spell a duration, or a number. */
  spelt: number
  booleans: number
  /** Texts and numbers that are times of a log. */
  times: number
  /** Lists, and objects below the depth that is opened. */
  others: number
  /** Texts that are too long for a name or a word. */
  longs: number
  /** Of plain values, by their normalised word, as many as are kept. */
  words: Map<string, { spelling: string; rows: number }>
}

export interface Profile {
  rows: number
  fields: ReadonlyMap<string, FieldProfile>
}

const MOST_FIELDS = 500
/** Distinct words of a field; enough to tell an id from a kind. */
export const MOST_WORDS = 500
const LONGEST_WORD = 80
/** 2001: a smaller number is a count or a duration. */
const FIRST_SECOND = 1e9
/** Longer paths are not allowed in the config file, and blanks around one are taken off there. */
const LONGEST_PATH = 200

/** Looks at rows one by one and keeps no row. A path that must not be shown is left out. */
export class Profiler implements Profile {
  rows = 0
  readonly fields = new Map<string, FieldProfile>()
  readonly #texts: Texts

  constructor(texts: Texts) {
    this.#texts = texts
  }

  row(record: JsonObject): void {
    this.rows += 1
    for (const [path, value] of pathsOf(record)) {
      if (valueAt(record, path) !== value) continue
      const field = this.fields.get(path) ?? this.#field(path)
      if (field === undefined) continue
      if (holdsNothing(value)) field.blanks += 1
      else count(field, value, this.#texts)
    }
  }

  #field(path: string): FieldProfile | undefined {
    const isAllowed = path !== '' && path.length <= LONGEST_PATH && this.#texts.name(path) === path
    if (this.fields.size === MOST_FIELDS || !isAllowed) return undefined
    const field: FieldProfile = {
      path,
      name: nameOf(path),
      depth: path.split('.').length,
      present: 0,
      blanks: 0,
      numbers: 0,
      spelt: 0,
      booleans: 0,
      times: 0,
      others: 0,
      longs: 0,
      words: new Map(),
    }
    this.fields.set(path, field)
    return field
  }
}

function count(field: FieldProfile, value: unknown, { name }: Texts): void {
  field.present += 1
  if (typeof value === 'number') field.numbers += 1
  else if (typeof value === 'boolean') field.booleans += 1
  else if (typeof value !== 'string') {
    field.others += 1
    return
  }
  if (isTime(value)) field.times += 1
  if (typeof value === 'string' && (spelledSeconds(value) ?? numberOf(value)) !== undefined) field.spelt += 1
  const spelling = wordOf(value).trim()
  if (spelling.length > LONGEST_WORD) {
    field.longs += 1
    return
  }
  const word = normalise(value)
  const known = field.words.get(word)
  if (known !== undefined) known.rows += 1
  else if (field.words.size < MOST_WORDS) field.words.set(word, { spelling: name(spelling), rows: 1 })
}

function isTime(value: unknown): boolean {
  return (typeof value !== 'number' || value >= FIRST_SECOND) && parseInstant(value) !== undefined
}

/** `exit code` of `result.exitCode`, `exit_code` and `ExitCode`. */
function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('.') + 1)
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .join(' ')
}
