import { type DurationUnit, unitOfName } from '../model/duration-unit.ts'
import type { FieldMap, FieldSource } from '../read/formats/format.ts'
import { native } from '../read/formats/native.ts'
import { MOST_WORDS, type FieldProfile, type Profile } from './inspect/profile.ts'
import { type EachRow, suggestJoin } from './inspect/suggest-join.ts'
import { isTold, type OutcomeGuess, suggestOutcome } from './inspect/suggest-outcome.ts'
import { yamlList, yamlPaths, yamlScalar } from './inspect/yaml-scalar.ts'

export interface Suggestion {
  /** The `fields` block, as lines of YAML; what is missing stands in comments. Empty where nothing is to say. */
  lines: string[]
  /** The words of the outcome that stand in none of its lists. */
  open: string[]
  /** Whether the rows have a field for how a cycle ended. */
  hasOutcome: boolean
}

const ENDS = named('(?:ended|finished|completed|end|finish)')
const STAMPS = named('(?:timestamp|ts|time|datetime|date time|when|at|logged|recorded)')
const DAYS = named('(?:date|day)')
const UPDATES = named('(?:last )?(?:updated|modified)')
const CREATIONS = named('(?:created|added|submitted)')
const STARTS = named('(?:started|start|begin|began|begun|launched)')

function named(words: string): RegExp {
  const about = '(?:(?:run|cycle|job|task|session|iteration|loop) )?'
  return new RegExp(`^${about}${words}(?: (?:at|on|time|timestamp|ts|date|utc|iso|ms|s|epoch|unix))*$`)
}

type PlainName = Exclude<keyof FieldMap, 'time' | 'started' | 'outcome' | 'duration' | 'work'>

/** The better name comes first. */
const NAMES: readonly (readonly [
  field: PlainName,
  names: readonly RegExp[],
  isFit: (field: FieldProfile, profile: Profile) => boolean,
])[] = [
  // No bare `number`: it numbers the runs.
  ['task', [/^(?:issue|task|ticket|story|item|goal|target)(?: (?:id|key|number|name|slug))?$/], isName],
  [
    'kind',
    [
      /^(?:type|kind|category|label|pattern|role|suite)$/,
      /^workflow(?: name)?$/,
      /^(?:phase|mode|stage|name|job(?: name)?)$/,
    ],
    isKind,
  ],
  [
    'reason',
    [
      /^(?:failure )?reason$|^failure(?: \w+)+$/,
      /^err(?:or)?(?: (?:message|msg|text|detail))?$|^exception$/,
      /^exit reason$/,
      /^(?:message|msg|notes?|summary|details?)$/,
    ],
    isText,
  ],
  [
    'id',
    [/^(?:run|cycle|iteration|database) ?id$|^(?:cycle|iteration|iter|run)$/, /^(?:id|loop|uuid)$/],
    isId,
  ],
  ['model', [/^(?:model(?: name| id)?|configured model)$/], isName],
  ['agent', [/^(?:coding )?agent(?: name)?$/], isName],
  ['commit', [/^(?:commit|sha)(?: (?:sha|hash|id))?$|^(?:head|git) sha$/], isName],
  ['pr', [/^(?:pr|pull request)(?: number)?$/], isName],
  ['linesAdded', [/^(?:lines added|additions)$/], isNumber],
  ['linesRemoved', [/^(?:lines (?:removed|deleted)|deletions)$/], isNumber],
  ['tokens', [/^(?:total )?tokens(?: (?:used|total|estimate))?$|^token count$/], isNumber],
  ['costUsd', [/^(?:total )?cost(?: usd)?$|^usd$/], isNumber],
]

const DURATION =
  /^(?:total )?(?:duration|dur|elapsed|took|runtime|run time|wall(?: ?(?:time|clock))?|seconds|secs)\b/

/**
 * A `fields` block for rows that no preset knows: a guess by names and values.
 *
 * @param list the key of the list that holds the rows
 * @param unit of durations whose name does not say it
 * @param isNative the rows are a native log's, so that only what is different is to say
 */
export function suggestFields(
  profile: Profile,
  each: EachRow,
  { list, unit, isNative }: { list: string | undefined; unit: DurationUnit; isNative: boolean },
): Suggestion {
  const outcome = suggestOutcome(profile)
  const isMapped = outcome !== undefined && isTold(outcome) && !isFailuresAmongOpen(outcome)
  const taken = new Set(isMapped ? [outcome.path] : [])
  const times = suggestTimes(profile, taken)
  const { latestBy, leaveOut } = isMapped ? suggestJoin(each, profile, outcome) : {}
  const entries: [name: string, isAsNative: boolean, lines: string[]][] = []
  const add = (name: string, isAsNative: boolean, ...lines: string[]): void => {
    entries.push([name, isAsNative, lines])
  }
  const addPaths = (name: string, field: keyof FieldMap, paths: readonly string[] | undefined): void => {
    if (paths !== undefined && paths.length > 0)
      add(name, isSame(paths, native.fields[field]), `  ${name}: ${yamlPaths(paths)}`)
  }
  if (list !== undefined) add('rows', false, `  rows: ${yamlScalar(list)}`)
  addPaths('time', 'time', times.time)
  addPaths('started', 'started', times.started)
  if (isMapped)
    add('outcome', outcome.shape === 'bare' && outcome.path === 'success', ...outcomeLines(outcome))
  if (latestBy !== undefined) add('latest-by', false, `  latest-by: ${yamlPaths(latestBy)}`)
  if (isMapped && leaveOut !== undefined)
    add('leave-out', false, `  leave-out: { ${yamlScalar(outcome.path)}: ${yamlList(leaveOut)} }`)
  const duration = best(profile, [DURATION], taken, isDuration)
  if (duration !== undefined) {
    const isAsNative =
      isSame([duration], native.fields.duration?.field) && (unitOfName(duration) ?? unit) === 's'
    add('duration', isAsNative, durationLine(duration, unit))
  }
  for (const [field, names, isFit] of NAMES) {
    const path = best(profile, names, taken, isFit)
    if (path !== undefined) addPaths(kebab(field), field, [path])
  }
  return {
    lines: blockOf(entries, isNative, outcome),
    open: isMapped ? outcome.words.open : [],
    hasOutcome: outcome !== undefined,
  }
}

/** No success is known, and words are left open: to count the failures alone would say that none succeeded. */
function isFailuresAmongOpen({ words: { success, failure, open } }: OutcomeGuess): boolean {
  return success.length === 0 && failure.length > 0 && open.length > 0
}

function blockOf(
  entries: readonly (readonly [string, boolean, string[]])[],
  isNative: boolean,
  outcome: OutcomeGuess | undefined,
): string[] {
  const told = entries.filter(([, isAsNative]) => !isNative || !isAsNative).flatMap(([, , lines]) => lines)
  const has = (name: string): boolean => entries.some(([each]) => each === name)
  const field = outcome === undefined ? 'NAME' : yamlScalar(outcome.path)
  const missing = [
    ...(has('time') ? [] : ['time: NAME']),
    ...(has('outcome')
      ? []
      : [
          `outcome: { field: ${field}, success: [ok], failure: [error], ignore: [skipped] }`,
          ...(outcome === undefined ? [] : [`its words: ${yamlList(Object.values(outcome.words).flat())}`]),
        ]),
  ]
  if (told.length > 0) return ['fields:', ...told, ...missing.map((line) => `  # ${line}`)]
  return missing.length > 0 ? ['# fields:', ...missing.map((line) => `#   ${line}`)] : []
}

/** The end of a cycle, and its start where both are there. A row that has no end yet is placed by another time. */
function suggestTimes(profile: Profile, taken: Set<string>): { time: string[]; started: string[] } {
  const end = best(profile, [ENDS, STAMPS, UPDATES, DAYS, CREATIONS], taken, isTime)
  const start = best(profile, [STARTS], taken, isTime)
  if (end === undefined) return { time: start === undefined ? [] : [start], started: [] }
  const present = profile.fields.get(end)?.present ?? 0
  const other =
    present === profile.rows
      ? undefined
      : (best(profile, [STAMPS, UPDATES, CREATIONS, DAYS], taken, isTime) ?? start)
  return {
    time: other === undefined ? [end] : [end, other],
    started: start === undefined ? [] : [start],
  }
}

/** The path with the best name, the least deep first; from then on it is taken. */
function best(
  profile: Profile,
  names: readonly RegExp[],
  taken: Set<string>,
  isFit: (field: FieldProfile, profile: Profile) => boolean,
): string | undefined {
  const fields = [...profile.fields.values()]
    .filter(({ path, present }) => present > 0 && !taken.has(path))
    .toSorted((a, b) => a.depth - b.depth)
  for (const name of names) {
    const found = fields.find((field) => name.test(field.name) && isFit(field, profile))
    if (found === undefined) continue
    taken.add(found.path)
    return found.path
  }
  return undefined
}

function isTime({ times, present }: FieldProfile): boolean {
  return times * 2 >= present
}

function isNumber({ numbers, present }: FieldProfile): boolean {
  return numbers * 2 >= present
}

function isDuration({ numbers, spelt, present }: FieldProfile): boolean {
  return (numbers + spelt) * 2 >= present
}

function isName({ others, booleans, longs, present }: FieldProfile): boolean {
  return (others + booleans + longs) * 2 < present
}

function isText({ booleans, numbers, others, present }: FieldProfile): boolean {
  return (booleans + numbers + others) * 2 < present
}

/** Each value stands for many rows. */
function isKind(field: FieldProfile): boolean {
  return (
    isName(field) && field.numbers === 0 && field.words.size <= Math.max(1, Math.min(30, field.present / 2))
  )
}

/** Hardly any value stands twice: a name that all rows share makes them seem to be one row that was written again. */
function isId(field: FieldProfile): boolean {
  return isName(field) && field.words.size * 2 >= Math.min(field.present, MOST_WORDS)
}

function isSame(paths: readonly string[], source: FieldMap[keyof FieldMap]): boolean {
  const from: FieldSource | undefined = source !== undefined && 'field' in source ? source.field : source
  const [first] = paths
  return (
    from !== undefined &&
    !('take' in from) &&
    first !== undefined &&
    paths.length === 1 &&
    from.includes(first)
  )
}

function durationLine(path: string, unit: DurationUnit): string {
  return unitOfName(path) === undefined
    ? `  duration: { field: ${yamlScalar(path)}, unit: ${unit} } # s, ms, min or h: the name does not say`
    : `  duration: ${yamlScalar(path)}`
}

function outcomeLines({ path, shape, words }: OutcomeGuess): string[] {
  const field = yamlScalar(path)
  if (shape === 'bare') return [`  outcome: ${field}`]
  if (shape === 'negated') return [`  outcome: { field: ${field}, success: [false], failure: [true] }`]
  if (shape === 'blank')
    return [
      `  outcome: { field: ${field}, success: [null], failure: others } # nothing else says how a cycle ended`,
    ]
  if (shape === 'code') return [`  outcome: { field: ${field}, success: [0], failure: others }`]
  const { success, failure, neutral, running } = words
  return [
    '  outcome:',
    `    field: ${field}`,
    ...(success.length > 0
      ? listLines('success', success)
      : ['    success: [success] # no row says so yet: name the word']),
    ...listLines('failure', failure),
    ...listLines('ignore', [...neutral, ...running]),
  ]
}

const LONGEST_LINE = 100

function listLines(name: string, words: readonly string[]): string[] {
  const line = `    ${name}: ${yamlList(words)}`
  return line.length <= LONGEST_LINE
    ? [line]
    : [`    ${name}:`, ...words.map((word) => `      - ${yamlScalar(word)}`)]
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
