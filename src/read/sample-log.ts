import { type Found, isTrouble, type Trouble } from './access.ts'
import type { Sample } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import type { Settings } from '../settings/schema.ts'
import { listOf, recognise } from './recognise.ts'
import { sampleFile } from './rows.ts'

/** The keys of lists that hold the rows of a format. */
const LISTS = FORMATS.flatMap(({ list = [] }) => list)

/**
 * The first rows, of the list that a format names where the longest list tells of none: other lists may be longer than
 * that of the runs.
 */
export function sampleLog(file: Found, settings: Settings): Sample | Trouble {
  const named = listOf(settings)
  const sample = sampleFile(file, named)
  if (named !== undefined || settings.logFormat !== 'auto' || isTrouble(sample) || sample.list === undefined)
    return sample
  if (!recognise(sample).isFallback) return sample
  const others = LISTS.map((list) => sampleFile(file, list))
  const known = others.find((each) => !isTrouble(each) && !recognise(each).isFallback)
  return known ?? sample
}
