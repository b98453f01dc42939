import type { Cycle, SourceReport } from '../model/retro.ts'
import { list } from '../model/words.ts'
import { makeZone } from '../model/zone.ts'
import type { Settings } from '../settings/schema.ts'
import { type Access, findFiles, type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { dropDoubles, withDoubles } from './doubles.ts'
import { CycleSink, type LogFile, type LogReading } from './cycle-sink.ts'
import type { Row } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import { findLikelyLogs } from './likely-logs.ts'
import { logOf } from '../settings/load.ts'
import { choose, recognise } from './recognise.ts'
import { readRows } from './rows.ts'
import { sampleLog } from './sample-log.ts'
import type { Part, Reading, Source } from './source.ts'
import { Tally } from './tally.ts'
import { findWarnings } from './warnings.ts'

const DEFAULT_FOLDER = '.loop/retro'

/** The cycle logs, each in its own format. */
export const cycleLogs: Source = { name: 'cycles', read: readCycleLogs }

async function readCycleLogs(given: Reading): Promise<Part> {
  const { settings, access, now } = given
  const reading: LogReading = { ...given, recorded: new Map(), hasOwnTasks: false }
  const patterns = logOf(settings.cycles, settings, 'cycles')
  const found = await findFiles(patterns, access)
  const other = found.every((each) => isTrouble(each) && each.kind === 'missing')
    ? findPresetFile(settings, access)
    : undefined
  const bySource: Cycle[][] = []
  const reports: SourceReport[] = []
  for (const each of other === undefined ? found : [other.file]) {
    const cycles: Cycle[] = []
    const beside: SourceReport[] = []
    const tally = new Tally('cycles', each.path, given.texts, makeZone(settings.timeZone))
    const log = { source: reports.length, cycles, tally, beside }
    const trouble = isTrouble(each) ? each : readLog(each, log, reading)
    if (other !== undefined && tally.format !== undefined)
      tally.format.reason += `; ${patterns.join(', ')} does not exist, so this default file of the format was taken`
    tally.warnings = findWarnings(cycles, tally, now)
    reports.push(tally.reportOf(told(trouble, settings, access)), ...beside)
    bySource.push(cycles)
  }
  const [only] = bySource
  const all = bySource.length === 1 && only !== undefined ? only : bySource.flat()
  const { cycles, dropped } = dropDoubles(all, reading.recorded)
  return {
    cycles,
    reports: reports.map((report, source) => withDoubles(report, dropped(source))),
    hasOwnTasks: reading.hasOwnTasks,
  }
}

/** Where the default log is missing, files that may be it are named: nobody has to guess why nothing was found. */
function told(trouble: Trouble | undefined, settings: Settings, access: Access): Trouble | undefined {
  if (trouble?.kind !== 'missing' || settings.cycles !== undefined) return trouble
  const likely = findLikelyLogs(access)
  if (likely.length === 0) return trouble
  const [first = ''] = likely
  return {
    ...trouble,
    remedy: `if ${likely.length === 1 ? first : `one of ${list(likely)}`} is the log: \`inspect ${first}\` shows how it would be read, and writes the config with --write`,
  }
}

/** The first default file of another loop that is there and has that loop's fields; names alone prove nothing. */
function findPresetFile(settings: Settings, access: Access): { file: Found } | undefined {
  if (settings.cycles !== undefined || settings.retroDir !== DEFAULT_FOLDER) return undefined
  const isNamed = settings.logFormat !== 'auto'
  const formats = isNamed ? FORMATS.filter(({ name }) => name === settings.logFormat) : FORMATS
  for (const path of new Set(formats.flatMap(({ files }) => files))) {
    const file = resolveFile(path, access)
    if (isTrouble(file)) continue
    const sample = sampleLog(file, settings)
    if (!isTrouble(sample) && (isNamed || !recognise(sample).isFallback)) return { file }
  }
  return undefined
}

function readLog(file: Found, log: LogFile, reading: LogReading): Trouble | undefined {
  const { tally } = log
  const { settings } = reading
  const sample = sampleLog(file, settings)
  if (isTrouble(sample)) return sample
  const choice = choose(sample, settings)
  const { isSearch, unit } = choice.format
  if (sample.rows.length > 0 || settings.logFormat !== 'auto')
    tally.format = { name: choice.name, reason: choice.reason, isSearch, unit }
  tally.namesFailure = choice.format.fields.outcome?.failure.length !== 0
  const sink = new CycleSink(choice.format, log, reading)
  const trouble = readRows(
    file,
    sample.container,
    choice.format.list ?? sample.list,
    tally,
    (record, line) => sink.row(record, line),
    reading.progress,
  )
  const { beside } = choice.format
  if (beside === undefined) sink.end()
  else readBeside(file.path.replace(/[^/\\]*$/, beside), log, sink, reading)
  if (choice.format.tasksAreIssues !== true)
    reading.hasOwnTasks ||= log.cycles.some(({ task }) => task !== undefined)
  return trouble
}

/** Ends the log with the rows of the file beside it; that there is none is ordinary. */
function readBeside(
  path: string,
  log: LogFile,
  sink: CycleSink,
  { access, texts, settings }: LogReading,
): void {
  const found = resolveFile(path, access)
  const tally = new Tally('cycles', path, texts, makeZone(settings.timeZone))
  const rows: Row[] = []
  const trouble = isTrouble(found)
    ? found
    : readRows(found, 'jsonl', undefined, tally, (record, line) =>
        rows.push({ record, line, isBeside: true }),
      )
  tally.leftOut = rows.length - sink.end(rows)
  if (trouble?.kind !== 'missing') log.beside.push(tally.reportOf(trouble))
}
