import { parseJson } from '../model/json.ts'
import { LIST_KEYS, type QuarantineEntry } from '../model/retro.ts'
import { makeZone } from '../model/zone.ts'
import { placeOfBreak } from './bad-lines.ts'
import { brokenDocument } from './causes.ts'
import { firstOf, takeId, takeInstant, takeProse } from './fields.ts'
import { isJsonObject, type JsonObject } from './jsonl.ts'
import { isTrouble, readText, resolveFile } from './access.ts'
import type { Source } from './source.ts'
import { Tally } from './tally.ts'

/** How fields of an entry may be spelt; the first that is there counts. */
export const QUARANTINE_NAMES = {
  issue: ['issue', 'number', 'id', 'task'],
  since: ['since', 'quarantined_at', 'timestamp', 'at', 'added'],
  until: ['until', 'expires', 'expires_at', 'release_after'],
} as const

/** The list of issues that the loop must leave alone. */
export const quarantineList: Source = {
  name: 'quarantine',
  read({ settings, access, texts }) {
    const tally = new Tally('quarantine', settings.quarantine, texts, makeZone(settings.timeZone))
    const found = resolveFile(settings.quarantine, access)
    const text = isTrouble(found) ? found : readText(found)
    if (typeof text !== 'string') return { reports: [tally.report(text)] }
    tally.lines = text === '' ? 0 : text.split('\n').length
    const quarantine = parseQuarantine(text, tally)
    return { quarantine, reports: [tally.report()] }
  },
}

function parseQuarantine(text: string, tally: Tally): QuarantineEntry[] {
  if (text.trim() === '') return []
  const value = parseJson(text)
  if (value !== undefined) return readQuarantine(value, tally)
  tally.skip('not-json', 1)
  tally.cause = brokenDocument(placeOfBreak(text, 1, tally.texts))
  return []
}

/**
 * The quarantine list, in the shapes that loops write: an object keyed by issue
 * (`{"412": {"since": "..."}}`, also with a time or `true` as value), or an array of numbers, ids or objects.
 * A list may stand under `issues` or `quarantined`.
 */
export function readQuarantine(value: unknown, tally: Tally): QuarantineEntry[] {
  const under = isJsonObject(value) ? LIST_KEYS.find((key) => isList(value[key])) : undefined
  const list = under === undefined || !isJsonObject(value) ? value : value[under]
  if (isList(list))
    tally.shape = {
      kind: Array.isArray(list) ? 'list' : 'object',
      ...(under !== undefined && { under }),
      empty: Object.keys(list).length === 0,
    }
  if (Array.isArray(list)) return list.flatMap((entry, index) => readListed(entry, index, tally))
  if (isJsonObject(list))
    return Object.entries(list)
      .filter(([, details]) => details !== false && details !== null)
      .map(([task, details]) =>
        entryOf(/^\d{1,15}$/.test(task) ? Number(task) : tally.texts.name(task), details, tally),
      )
  tally.skip('not-an-object', 1)
  return []
}

function isList(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function readListed(entry: unknown, index: number, tally: Tally): QuarantineEntry[] {
  if (typeof entry === 'number' || (typeof entry === 'string' && entry !== ''))
    return [entryOf(typeof entry === 'string' ? tally.texts.name(entry) : entry, undefined, tally)]
  if (isJsonObject(entry)) {
    const task = takeId(entry[firstOf(entry, QUARANTINE_NAMES.issue) ?? 'issue'], 'issue', tally)
    if (task !== undefined) return [entryOf(task, entry, tally)]
  }
  tally.skip('not-an-issue', index + 1)
  return []
}

function entryOf(task: string | number, details: unknown, tally: Tally): QuarantineEntry {
  tally.records += 1
  const record: JsonObject = isJsonObject(details)
    ? details
    : typeof details === 'string'
      ? { since: details }
      : {}
  const since = firstOf(record, QUARANTINE_NAMES.since)
  const until = firstOf(record, QUARANTINE_NAMES.until)
  return {
    task,
    since: since === undefined ? undefined : takeInstant(record[since], since, tally),
    until: until === undefined ? undefined : takeInstant(record[until], until, tally),
    reason: takeProse(record['reason'], 'reason', tally) ?? '',
  }
}
