import type { DeepTriage, Instant, QuarantineEntry, Retro, SourceReport, TriageRun } from '../model/retro.ts'
import type { Settings } from '../settings/schema.ts'
import {
  type Access,
  findFiles,
  type Found,
  isTrouble,
  readText,
  resolveFile,
  type Trouble,
} from './access.ts'
import { readCycles, type ReadLogs } from './cycles.ts'
import { logOf } from '../settings/load.ts'
import { readDeepTriage } from './deep-triage.ts'
import { type JsonObject, type Progress, readJsonl } from './jsonl.ts'
import { readQuarantine } from './quarantine.ts'
import { Tally } from './tally.ts'
import { readTriageRun } from './triage.ts'

/**
 * Reads everything that the settings name. Never throws for what stands in the files.
 *
 * @param now what is dated after it is warned of
 */
export async function readRetro(
  settings: Settings,
  access: Access,
  progress?: Progress,
  now: Instant = Infinity,
  readLogs: ReadLogs = readCycles,
): Promise<Retro> {
  const { cycles, sources } = await readLogs(settings, access, now, progress)
  const deepTriages: DeepTriage[] = []
  await readRecords(
    'deep-triage',
    logOf(settings.deepTriage, settings, 'deep-triage'),
    access,
    sources,
    (record, tally) => {
      deepTriages.push(readDeepTriage(record, tally))
    },
  )
  const triages: TriageRun[] = []
  await readRecords(
    'triage',
    logOf(settings.triage, settings, 'triage'),
    access,
    sources,
    (record, tally) => {
      triages.push(readTriageRun(record, tally))
    },
  )
  const quarantine = readQuarantineFile(settings.quarantine, access, sources)
  return { cycles, deepTriages, triages, quarantine, sources }
}

async function readRecords(
  role: SourceReport['role'],
  patterns: string[],
  access: Access,
  sources: SourceReport[],
  onRecord: (record: JsonObject, tally: Tally) => void,
): Promise<void> {
  for (const found of await findFiles(patterns, access)) {
    const tally = new Tally(role, found.path)
    const trouble = isTrouble(found) ? found : readJsonl(found, tally, (record) => onRecord(record, tally))
    sources.push(tally.reportOf(trouble))
  }
}

function readQuarantineFile(path: string, access: Access, sources: SourceReport[]): QuarantineEntry[] {
  const tally = new Tally('quarantine', path)
  const found: Found | Trouble = resolveFile(path, access)
  const text = isTrouble(found) ? found : readText(found)
  if (typeof text !== 'string') {
    sources.push(tally.reportOf(text))
    return []
  }
  tally.lines = text === '' ? 0 : text.split('\n').length
  const entries = parseQuarantine(text, tally)
  sources.push(tally.report())
  return entries
}

function parseQuarantine(text: string, tally: Tally): QuarantineEntry[] {
  if (text.trim() === '') return []
  try {
    return readQuarantine(JSON.parse(text), tally)
  } catch {
    tally.skip('not-json', 1)
    return []
  }
}
