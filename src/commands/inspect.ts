import { secondsOf } from '../model/duration-unit.ts'
import { formatInstant, parseInstant } from '../model/time.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { printError, printLine } from '../publish/print.ts'
import type { Access } from '../read/access.ts'
import { isTrouble, resolveFile } from '../read/access.ts'
import type { FieldMap, FieldSource, Format, Row, Sample } from '../read/formats/format.ts'
import { isPresent, pathsOf, valueAt, wordOf } from '../read/field-paths.ts'
import { isJsonObject, type JsonObject } from '../read/jsonl.ts'
import { choose, type Choice } from '../read/recognise.ts'
import { sampleLog } from '../read/sample-log.ts'
import { normalise, unitOf } from '../read/mapped-cycle.ts'
import { renderColumns } from '../report/parts/columns.ts'
import { inertText } from '../report/safe/inert.ts'
import { makeTexts, type Texts } from '../safe/texts.ts'
import { ConfigError } from '../settings/config-error.ts'
import { COMMAND, readFlags } from '../settings/flags.ts'
import type { Settings } from '../settings/schema.ts'
import { explain } from './command.ts'
import { settingsOf } from './settings-of.ts'
import { suggestFields } from './suggest-fields.ts'

const MAX_LISTED = 40
const MAX_VALUES = 6

/** `inspect FILE`: shows how a log would be read. */
export async function run(args: readonly string[]): Promise<number> {
  const path = args[0]?.startsWith('-') === false ? args[0] : undefined
  const line = readFlags(path === undefined ? args : args.slice(1))
  if (line.help) {
    for (const text of renderInspectHelp()) printLine(text)
    return 0
  }
  try {
    if (path === undefined || path === '')
      throw new ConfigError(['inspect: name the file, as in: inspect runs.jsonl'])
    const { settings, access } = await settingsOf(line)
    const lines = inspectFile(path, settings, access, readOwnSecrets(process.env))
    if ('problem' in lines) {
      printError(`error: ${lines.problem}`)
      return 1
    }
    for (const each of lines) printLine(each)
    return 0
  } catch (error) {
    return explain(error)
  }
}

/**
 * What would be understood from the first rows of a file, and a config that says the same.
 *
 * @param ownSecrets values that are known to be secret; none of them is shown
 * @returns lines, or why the file cannot be read
 */
export function inspectFile(
  path: string,
  settings: Settings,
  access: Access,
  ownSecrets: readonly string[] = [],
): string[] | { problem: string } {
  const texts = makeTexts(ownSecrets)
  const name = texts.name(path)
  const file = resolveFile(path, access)
  if (isTrouble(file)) return { problem: `${name} ${file.say}` }
  const found = sampleLog(file, settings)
  if (isTrouble(found)) return { problem: `${name} ${found.say}` }
  const choice = choose(found, settings)
  const sample = shownSample(found, texts)
  const cycles = rowsOf(sample, choice.format)
  const list = sample.list === undefined ? '' : `, the list \`${inertText(sample.list, 60)}\``
  return [
    `${inertText(name, 200)}: ${CONTAINERS[sample.container]}${list}, read as ${choice.name} (${choice.reason})`,
    '',
    ...tableOf(sample.rows, cycles, choice.format.fields, choice.format.join !== undefined),
    '',
    ...configOf(choice, sample),
  ]
}

const CONTAINERS: Record<Sample['container'], string> = {
  jsonl: 'JSON lines',
  json: 'a JSON document',
  markdown: 'JSON in Markdown',
  tsv: 'tab-separated values',
}

/** The rows with their texts as they come in through the door; a value is told by the name of its field, too. */
function shownSample(sample: Sample, { name, prose }: Texts): Sample {
  const shown = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const said = `${key}: `
      const told = prose(said + value)
      return told.startsWith(said) ? told.slice(said.length) : prose(value)
    }
    if (Array.isArray(value)) return value.map((item) => shown(item, key))
    return isJsonObject(value) ? shownRecord(value) : value
  }
  const shownRecord = (record: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), shown(value, key)]))
  return {
    ...sample,
    list: sample.list === undefined ? undefined : name(sample.list),
    rows: sample.rows.map(({ record, line }) => ({ record: shownRecord(record), line })),
  }
}

/** The rows as the field map sees them. */
function rowsOf(sample: Sample, format: Format): Row[] {
  const rows = sample.rows.filter(({ record }) => format.leaveOut?.(record) !== true)
  return format.join?.(rows) ?? rows
}

function tableOf(rows: readonly Row[], cycles: readonly Row[], fields: FieldMap, joins: boolean): string[] {
  const meanings = meaningsOf(fields)
  const values = new Map<string, unknown[]>()
  for (const { record } of joins ? [...rows, ...cycles] : rows)
    for (const [path, value] of pathsOf(record)) {
      const seen = values.get(path) ?? []
      if (isPresent(value)) seen.push(value)
      values.set(path, seen)
    }
  for (const path of meanings.keys())
    if (!values.has(path)) {
      const seen = cycles.map(({ record }) => valueAt(record, path)).filter(isPresent)
      if (seen.length > 0) values.set(path, seen)
    }
  const body = [...values].map(([path, seen]) => [
    inertText(path, 40),
    inertText(exampleOf(seen), 40),
    readAs(meanings.get(path) ?? [], seen, path, fields),
  ])
  const used = body.filter(([, , as]) => as !== '-')
  const unused = body.filter(([, , as]) => as === '-').slice(0, Math.max(0, MAX_LISTED - used.length))
  const more = body.length - used.length - unused.length
  return [
    ...renderColumns([['source field', 'example', 'read as'], ...used, ...unused], ['left', 'left', 'left']),
    ...(more > 0 ? [`${more} more fields, not read`] : []),
  ]
}

/** Which fields of a cycle each path feeds. */
function meaningsOf(fields: FieldMap): Map<string, string[]> {
  const meanings = new Map<string, string[]>()
  for (const [name, value] of Object.entries(fields)) {
    const source: FieldSource = 'field' in value ? value.field : value
    for (const path of 'from' in source ? source.from : source)
      meanings.set(path, [...(meanings.get(path) ?? []), name])
  }
  return meanings
}

function exampleOf(seen: readonly unknown[]): string {
  const distinct = [
    ...new Set(seen.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))),
  ]
  return distinct.length > 1 && distinct.length <= MAX_VALUES && distinct.every((each) => each.length <= 20)
    ? distinct.join(', ')
    : (distinct[0] ?? '')
}

function readAs(names: readonly string[], seen: readonly unknown[], path: string, fields: FieldMap): string {
  if (names.length === 0 || seen.length === 0) return '-'
  return names.map((name) => describe(name, seen, path, fields)).join('; ')
}

function describe(name: string, seen: readonly unknown[], path: string, fields: FieldMap): string {
  const [first] = seen
  if (name === 'time' || name === 'started') {
    const at = parseInstant(first)
    return `${name} (${at === undefined ? 'no usable time' : formatInstant(at)})`
  }
  if (name === 'duration' && fields.duration !== undefined) {
    const unit = unitOf(path, fields.duration.unit)
    const number = Number(wordOf(first))
    return Number.isFinite(number)
      ? `duration (in ${unit}: ${secondsOf(number, unit)} s)`
      : 'duration (no number)'
  }
  if (name === 'outcome' && fields.outcome !== undefined)
    return `outcome (${outcomesOf(fields.outcome, seen)})`
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function outcomesOf(map: NonNullable<FieldMap['outcome']>, seen: readonly unknown[]): string {
  const success = new Set(map.success.map(normalise))
  const failure = map.failure === 'others' ? undefined : new Set(map.failure.map(normalise))
  const counts = { success: 0, failure: 0, undecided: 0 }
  for (const value of seen) {
    const word = normalise(value)
    if (success.has(word)) counts.success += 1
    else if (failure === undefined || failure.has(word)) counts.failure += 1
    else counts.undecided += 1
  }
  return `${counts.success} success, ${counts.failure} failure, ${counts.undecided} undecided`
}

function configOf({ isFallback, name }: Choice, sample: Sample): string[] {
  if (sample.rows.length === 0) return ['No row was found, so there is nothing to map.']
  const lead =
    name === 'native' || isFallback
      ? 'If that is not right, paste this into .github/loop-introspection.yml and correct it (a guess by names and values):'
      : `To keep this reading, whatever rows may come, paste this into .github/loop-introspection.yml:`
  const body =
    name === 'native' || isFallback ? suggestFields(sample) : name === 'fields' ? [] : [`log-format: ${name}`]
  return body.length === 0 ? ['The config file already says what is what.'] : [lead, '', ...body]
}

/** The text of `inspect --help`. */
export function renderInspectHelp(): string[] {
  return [
    `Usage: ${COMMAND} inspect FILE [--root DIR] [--log-format WHICH] [--config FILE]`,
    '',
    'Shows what would be understood from the first rows of a log (source field, example, read as) and a config to',
    'paste. Nothing is written.',
    '',
    'Exit: 0 shown, 1 the file cannot be read, 2 a setting to correct.',
  ]
}
