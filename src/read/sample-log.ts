import { type Found, isTrouble, type Trouble } from './access.ts'
import { noListToName } from './causes.ts'
import type { Container, Sample } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import type { Settings } from '../settings/schema.ts'
import { listOf, recognise } from './recognise.ts'
import { sampleFile } from './rows.ts'
import type { JsonObject } from './jsonl.ts'

/** The keys of lists that hold the rows of a format. */
const LISTS = FORMATS.flatMap(({ list = [] }) => list)

const HAS_NO_LISTS: Partial<Record<Container, string>> = {
  jsonl: 'holds a row a line',
  object: 'is one row itself',
  markdown: 'is Markdown',
  csv: 'is a table',
  tsv: 'is a table',
  text: 'is text',
}

/**
 * The first rows, of the list that a format names where the longest list tells of none: other lists may be longer than
 * that of the runs.
 */
export function sampleLog(file: Found, settings: Settings): Sample | Trouble {
  const named = listOf(settings)
  const sample = sampleFile(file, named)
  if (settings.fields?.rows !== undefined && !isTrouble(sample) && sample.rows.length > 0) {
    const is = HAS_NO_LISTS[sample.container] ?? (sample.list === undefined ? 'is one list itself' : '')
    if (is !== '') return { path: file.path, kind: 'unreadable', ...noListToName(is) }
  }
  if (named !== undefined || isTrouble(sample) || sample.list === undefined || !recognise(sample).isFallback)
    return sample
  if (sample.outer !== undefined && isRowOfPreset(sample.outer))
    return { container: 'object', list: undefined, rows: [{ record: sample.outer, line: 1 }] }
  if (settings.logFormat !== 'auto') return sample
  const others = LISTS.map((list) => sampleFile(file, list))
  const known = others.find((each) => !isTrouble(each) && !recognise(each).isFallback)
  return known ?? sample
}

/** What is a row to a preset is no wrapping of its lists. What calls itself a success may be an answer that holds rows. */
function isRowOfPreset(record: JsonObject): boolean {
  const { name, isFallback } = recognise({
    container: 'jsonl',
    list: undefined,
    rows: [{ record, line: 1 }],
  })
  return !isFallback && name !== 'native'
}
