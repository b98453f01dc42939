import { secondsOf, spelledSeconds } from '../../model/duration-unit.ts'
import { formatInstant, parseInstant } from '../../model/time.ts'
import type { Zone } from '../../model/zone.ts'
import { isPresent, pathsOf, valueAt, wordOf } from '../../read/field-paths.ts'
import type { FieldMap, FieldSource, Format, Row, Sample } from '../../read/formats/format.ts'
import { isJsonObject, type JsonObject } from '../../read/jsonl.ts'
import { unitOf } from '../../read/mapped-cycle.ts'
import { renderColumns } from '../../report/parts/columns.ts'
import { inertText } from '../../report/safe/inert.ts'
import type { Texts } from '../../safe/texts.ts'

const MAX_LISTED = 40
const MAX_VALUES = 6

/** How values are read. */
interface How {
  fields: FieldMap
  zone: Zone
}

/** Each field of the first rows, an example, and what it is read as. */
export function renderFields(
  found: Sample,
  { fields, leaveOut, join }: Format,
  { texts, zone }: { texts: Texts; zone: Zone },
): string[] {
  const { rows } = shownSample(found, texts)
  const kept = rows.filter(({ record }) => leaveOut?.(record) !== true)
  const cycles = join?.(kept, {}).rows ?? kept
  return tableOf(rows, cycles, { fields, zone }, join !== undefined)
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

function tableOf(rows: readonly Row[], cycles: readonly Row[], how: How, joins: boolean): string[] {
  const meanings = meaningsOf(how.fields)
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
    readAs(meanings.get(path) ?? [], seen, path, how),
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

function readAs(names: readonly string[], seen: readonly unknown[], path: string, how: How): string {
  if (names.length === 0 || seen.length === 0) return '-'
  return names.map((name) => describe(name, seen, path, how)).join('; ')
}

function describe(name: string, seen: readonly unknown[], path: string, { fields, zone }: How): string {
  const [first] = seen
  if (name === 'time' || name === 'started') {
    const at = parseInstant(first, zone)
    return `${name} (${at === undefined ? 'no usable time' : formatInstant(at)})`
  }
  if (name === 'duration' && fields.duration !== undefined) {
    const spelt = typeof first === 'string' ? spelledSeconds(first) : undefined
    if (spelt !== undefined) return `duration (${spelt} s)`
    const unit = unitOf(path, fields.duration.unit)
    const number = Number(wordOf(first))
    return Number.isFinite(number)
      ? `duration (in ${unit}: ${secondsOf(number, unit)} s)`
      : 'duration (no number)'
  }
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
