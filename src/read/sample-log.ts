import { type Found, isTrouble, type Trouble } from './access.ts'
import type { Container, Sample } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import type { Settings } from '../settings/schema.ts'
import { listOf, recognise } from './recognise.ts'
import { sampleFile } from './rows.ts'

/** The keys of lists that hold the rows of a format. */
const LISTS = FORMATS.flatMap(({ list = [] }) => list)

const HAS_NO_LISTS: Partial<Record<Container, string>> = {
  jsonl: 'holds a row a line',
  markdown: 'is Markdown',
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
    if (is !== '')
      return { path: file.path, kind: 'unreadable', say: `${is}, so \`fields.rows\` has no list to name` }
  }
  if (named !== undefined || settings.logFormat !== 'auto' || isTrouble(sample) || sample.list === undefined)
    return sample
  if (!recognise(sample).isFallback) return sample
  const others = LISTS.map((list) => sampleFile(file, list))
  const known = others.find((each) => !isTrouble(each) && !recognise(each).isFallback)
  return known ?? sample
}
