import type { Cycle, DeepTriage, QuarantineEntry, Retro, SourceReport, TriageRun } from '../model/retro.ts'
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
import { dropDuplicates } from './duplicates.ts'
import { type Intern, readNativeCycle, type Reading } from './formats/native.ts'
import { readDeepTriage } from './deep-triage.ts'
import { type JsonObject, type Progress, readJsonl } from './jsonl.ts'
import { readQuarantine } from './quarantine.ts'
import { Tally } from './tally.ts'
import { readTriageRun } from './triage.ts'

/** Texts that differ from one another: past this many, remembering them costs more than it saves. */
const MAX_INTERNED = 100_000

/** Reads everything that the settings name. Never throws for what stands in the files. */
export async function readRetro(settings: Settings, access: Access, progress?: Progress): Promise<Retro> {
  const sources: SourceReport[] = []
  const reading: Reading = settings.rules === 'seed' ? 'as-reference' : 'as-recorded'
  const cycles = await readCycles(
    logOf(settings.cycles, settings, 'cycles'),
    reading,
    access,
    sources,
    progress,
  )
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

function logOf(given: string[] | undefined, settings: Settings, name: string): string[] {
  return given ?? [`${settings.retroDir.replace(/[/\\]+$/, '')}/${name}.jsonl`]
}

async function readCycles(
  patterns: string[],
  reading: Reading,
  access: Access,
  sources: SourceReport[],
  progress?: Progress,
): Promise<readonly Cycle[]> {
  const cycles: Cycle[] = []
  const intern = makeIntern()
  await readRecords(
    'cycles',
    patterns,
    access,
    sources,
    (record, tally, line) => {
      cycles.push(readNativeCycle(record, { line, source: sources.length }, reading, intern, tally))
    },
    progress,
  )
  if (reading === 'as-reference') return cycles
  const { cycles: kept, dropped } = dropDuplicates(cycles)
  for (const cycle of dropped) {
    const source = sources[cycle.source]
    if (source !== undefined) source.duplicates += 1
  }
  return kept
}

async function readRecords(
  role: SourceReport['role'],
  patterns: string[],
  access: Access,
  sources: SourceReport[],
  onRecord: (record: JsonObject, tally: Tally, line: number) => void,
  progress?: Progress,
): Promise<void> {
  for (const found of await findFiles(patterns, access)) {
    const tally = new Tally(role, found.path)
    const trouble = isTrouble(found)
      ? found
      : readJsonl(found, tally, (record, line) => onRecord(record, tally, line), progress)
    sources.push(trouble === undefined ? tally.report() : tally.report(trouble.kind, sayOf(trouble)))
  }
}

function readQuarantineFile(path: string, access: Access, sources: SourceReport[]): QuarantineEntry[] {
  const tally = new Tally('quarantine', path)
  const found: Found | Trouble = resolveFile(path, access)
  const text = isTrouble(found) ? found : readText(found)
  if (typeof text !== 'string') {
    sources.push(tally.report(text.kind, sayOf(text)))
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

function sayOf(trouble: Trouble): string | undefined {
  return trouble.kind === 'missing' ? undefined : trouble.say
}

function makeIntern(): Intern {
  const texts = new Map<string, string>()
  return (text) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    if (texts.size < MAX_INTERNED) texts.set(text, text)
    return text
  }
}
