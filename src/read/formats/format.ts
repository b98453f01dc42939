import type { DurationUnit } from '../../model/duration-unit.ts'
import type { Cycle, Instant } from '../../model/retro.ts'
import type { Unit } from '../../model/units.ts'
import type { LogFormat } from '../../settings/log-formats.ts'
import type { JsonObject } from '../jsonl.ts'
import { isPresent, valueAt } from '../field-paths.ts'
import type { Tally } from '../tally.ts'

/** How a loop's log is read: which rows are cycles, and which of their fields say what. Data, wherever that will do. */
export interface Format {
  name: LogFormat
  /** Where loops of this kind keep the log; looked at when nothing was named. */
  files: readonly string[]
  /** What the fields alone do not say, for docs/formats.md; one sentence. */
  note?: string
  /** The evidence that a file has this format, as one sentence; `undefined` when it has not. */
  matches: (sample: Sample) => string | undefined
  /** The key of the list, where the file is one JSON object. */
  list?: string
  fields: FieldMap
  /** A number of a task is that of an issue of the repository. */
  tasksAreIssues?: true
  /** Each cycle is a try of a search, most of which are discarded: failing is its normal work. */
  isSearch?: true
  /** What a row is one of; a cycle if not said. */
  unit?: Unit
  /** Rows with equal values here are one run: the latest row that has an outcome counts. */
  latestBy?: readonly string[]
  /** The tool itself writes some rows again: they count once, and nobody is asked to mend it. */
  repeatsRows?: true
  /** Rows that are no cycles. */
  leaveOut?: (record: JsonObject) => boolean
  /** What those rows are, after "12 rows are"; told once, with the format. */
  leftOutAs?: string | undefined
  /** The name of a file in the same folder, whose rows say more of the cycles; `join` gets them. */
  beside?: string
  /** Makes cycles of rows that only together are one (a start and an end), or that are judged by each other. */
  join?: (rows: readonly Row[], known: RowContext) => Joined
  /** A hand-written reader in place of the field map, for speed. */
  read?: CycleReader
}

export interface Row {
  record: JsonObject
  /** 1-based. */
  line: number
  /** It stands in the file beside the log. */
  isBeside?: true
}

/** What is known beside the rows that are joined. */
export interface RowContext {
  /** Rows of the file beside the log. */
  beside?: readonly Row[]
  /** What is later is not known yet; without it nothing is. */
  now?: Instant
  /** The rows are all that the forge has as of `now`. Those of a file may be older, and of somebody's choice. */
  isCurrent?: boolean
  /** Coding agents that a user names, see `agentOf`. */
  agents?: readonly string[]
}

export interface Joined {
  rows: Row[]
  /** What became of the other rows, and how these were judged: part sentences of ours. */
  said?: readonly string[]
}

/** The first rows of a file, by which its format is recognised. */
export interface Sample {
  container: Container
  /** The key of the list that holds the rows, in an object with a list. */
  list: string | undefined
  rows: readonly Row[]
  /** The object that holds the list, which may be a row itself; of a file that was sampled whole. */
  outer?: JsonObject | undefined
}

/** `object`: the file is one JSON object, and that is the row, whatever lists lie in it. */
export type Container = 'jsonl' | 'json' | 'object' | 'markdown' | 'csv' | 'tsv' | 'text'

/** Dotted paths, the first that holds something wins; or a small function of the fields in `from`. */
export type FieldSource = readonly string[] | Computed

export interface Computed {
  from: readonly string[]
  take: (record: JsonObject) => unknown
}

export interface OutcomeMap {
  field: FieldSource
  /** Compared in lower case, with `-` for `_` and blanks. */
  success: readonly string[]
  /** `others`: every value that is not a success (an exit code). */
  failure: readonly string[] | 'others'
  /** Values that decide nothing; without this list, all other values decide nothing. */
  ignore?: readonly string[]
}

export interface DurationMap {
  field: FieldSource
  /** Of a name that does not end in its unit. */
  unit: DurationUnit
}

export const PLAIN_FIELDS = [
  'task',
  'kind',
  'reason',
  'id',
  'epoch',
  'model',
  'agent',
  'commit',
  'pr',
  'linesAdded',
  'linesRemoved',
  'tokens',
  'costUsd',
] as const

export type FieldMap = {
  /** End of the cycle. */
  time?: FieldSource
  /** Start of the cycle; with the end it gives the duration where none is recorded. */
  started?: FieldSource
  outcome?: OutcomeMap
  duration?: DurationMap
  /** What shows that work was done: counts, lists, booleans. All of them are looked at. */
  work?: FieldSource
} & { [field in (typeof PLAIN_FIELDS)[number]]?: FieldSource }

/** One row as a cycle; what cannot be used is counted in the tally. */
export type CycleReader = (record: JsonObject, place: { line: number; source: number }, tally: Tally) => Cycle

/** `38 of 40 first rows have ...` when at least half of them do: logs change their fields over time. */
export function evidenceOf(
  sample: Sample,
  say: string,
  test: (record: JsonObject) => boolean,
): string | undefined {
  const hits = sample.rows.filter(({ record }) => test(record)).length
  if (hits === 0 || hits * 2 < sample.rows.length) return undefined
  return `${hits} of ${sample.rows.length} first rows have ${say}`
}

/** Whether a record has something at each of the paths. */
export function has(record: JsonObject, ...paths: readonly string[]): boolean {
  return paths.every((path) => isPresent(valueAt(record, path)))
}

/** What several numbers add up to, where all of them are there. */
export function sumOf(...paths: readonly string[]): Computed {
  return {
    from: paths,
    take: (record) => {
      const values = paths.map((path) => valueAt(record, path))
      return values.every((value) => typeof value === 'number')
        ? values.reduce((total, value) => total + value, 0)
        : undefined
    },
  }
}
