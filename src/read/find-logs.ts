import { posix } from 'node:path'
import { logOf } from '../settings/load.ts'
import { type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { findFiles } from './find-files.ts'
import { type ReadCause, logNotFound, uselessDefault } from './causes.ts'
import type { Sample } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import { findLikelyLogs } from './likely-logs.ts'
import { recognise } from './recognise.ts'
import { readRows } from './rows.ts'
import { sampleLog } from './sample-log.ts'
import type { Reading } from './source.ts'
import { Tally } from './tally.ts'

const DEFAULT_FOLDER = '.loop/retro'
const MOST_LIKELY = 3

interface FoundLogs {
  files: (Found | Trouble)[]
  /** The log that is not there, where the default file of another loop was taken in its place. */
  inPlaceOf?: string
}

/**
 * The cycle logs that the settings name; where the default one is missing, the default file of another loop, or at
 * least the names of files that may be the log: nobody has to guess why nothing was found.
 */
export async function findLogs(reading: Reading): Promise<FoundLogs> {
  const { settings, access } = reading
  const patterns = logOf(settings.cycles, settings, 'cycles')
  const files = await findFiles(patterns, access)
  if (settings.cycles !== undefined || !files.every((each) => isTrouble(each) && each.kind === 'missing'))
    return { files: files.map((each) => withAdvice(each, logNotFound)) }
  const { file, passedOver } = findPresetFile(reading)
  if (file !== undefined) return { files: [file], inPlaceOf: patterns.join(', ') }
  return { files: files.map((each) => withAdvice(each, (say) => notAtDefault(say, passedOver, reading))) }
}

/** What to do where a log is missing, which is more than to check the path. */
export function withAdvice(found: Found | Trouble, advise: (say: string) => ReadCause): Found | Trouble {
  return isTrouble(found) && found.kind === 'missing' ? { ...found, ...advise(found.say) } : found
}

function notAtDefault(
  say: string,
  passedOver: readonly PassedOver[],
  { access, settings }: Reading,
): ReadCause {
  const useless = passedOver.filter(({ cause }) => cause !== undefined)
  const names = [...passedOver.map(({ path }) => path), ...findLikelyLogs(access, settings.retroDir)]
  const others = new Set(
    [
      ...useless.map(({ path }) => path),
      ...logOf(settings.deepTriage, settings, 'deep-triage'),
      ...logOf(settings.triage, settings, 'triage'),
    ].map((name) => posix.normalize(name)),
  )
  const likely = [...new Set(names)].filter((name) => !others.has(name))
  const [only] = likely.length === 0 ? useless : []
  if (only?.cause !== undefined) return uselessDefault(say, only.path, only.cause)
  return logNotFound(say, likely.slice(0, MOST_LIKELY))
}

/** A file at the default path of another loop that has not that loop's fields; or no row at all, and why. */
interface PassedOver {
  path: string
  cause: ReadCause | undefined
}

/** The first default file of another loop that is there and has that loop's fields; names alone prove nothing. */
function findPresetFile(reading: Reading): { file?: Found; passedOver: PassedOver[] } {
  const { settings, access } = reading
  const passedOver: PassedOver[] = []
  if (settings.retroDir !== DEFAULT_FOLDER) return { passedOver }
  const isNamed = settings.logFormat !== 'auto'
  const formats = isNamed ? FORMATS.filter(({ name }) => name === settings.logFormat) : FORMATS
  for (const path of new Set(formats.flatMap(({ files }) => files))) {
    const file = resolveFile(path, access)
    if (isTrouble(file)) continue
    const sample = sampleLog(file, settings)
    if (!isTrouble(sample) && (isNamed || !recognise(sample).isFallback)) return { file, passedOver }
    passedOver.push({ path, cause: whyNoRow(file, sample, reading) })
  }
  return { passedOver }
}

function whyNoRow(file: Found, sample: Sample | Trouble, { texts }: Reading): ReadCause | undefined {
  if (isTrouble(sample)) return sample
  if (sample.rows.length > 0) return undefined
  const tally = new Tally('cycles', file.path, texts)
  const trouble = readRows(file, sample.container, sample.list, tally, () => undefined)
  const { problem = '', remedy = '' } = tally.report(trouble)
  return { say: problem, remedy }
}
