import type { Cycle, SourceReport } from '../model/retro.ts'
import { makeZone } from '../model/zone.ts'
import { type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { leftOutOnly } from './causes.ts'
import { type CycleList, CycleSink } from './cycle-sink.ts'
import { dropDoubles, withDoubles } from './doubles.ts'
import { findLogs } from './find-logs.ts'
import type { Row, Sample } from './formats/format.ts'
import { findWrongFormat } from './wrong-format.ts'
import { cutLog, isRowByRow, readOnThreads } from './log-threads.ts'
import { type Choice, choose } from './recognise.ts'
import { readRows } from './rows.ts'
import { sampleLog } from './sample-log.ts'
import type { Part, Reading, Source } from './source.ts'
import { Tally } from './tally.ts'
import { findWarnings } from './warnings.ts'

interface LogReading extends Reading {
  /** The whole rows of cycles whose format reads only some fields. */
  recorded: Map<Cycle, string>
  /** Some of the tasks are none of the repository's issues. */
  hasOwnTasks: boolean
  /** Sources whose format repeats rows. */
  repeating: Set<number>
}

/** What becomes of one log file. */
interface LogFile extends CycleList {
  cycles: Cycle[]
  /** How the file beside it was read, where its format has one; in the next place. */
  beside: SourceReport[]
}

/** The cycle logs, each in its own format. */
export const cycleLogs: Source = { name: 'cycles', read: readCycleLogs }

async function readCycleLogs(given: Reading): Promise<Part> {
  const { settings } = given
  const reading: LogReading = { ...given, recorded: new Map(), hasOwnTasks: false, repeating: new Set() }
  const { files, inPlaceOf } = await findLogs(given)
  const bySource: Cycle[][] = []
  const reports: SourceReport[] = []
  for (const each of files) {
    const cycles: Cycle[] = []
    const beside: SourceReport[] = []
    const tally = new Tally('cycles', each.path, given.texts, makeZone(settings.timeZone))
    const log = { source: reports.length, cycles, tally, beside }
    const trouble = isTrouble(each) ? each : await readLog(each, log, reading)
    if (inPlaceOf !== undefined && tally.format !== undefined)
      tally.format.reason += `; ${inPlaceOf} does not exist, so this default file of the format was taken`
    tally.warnings.push(...findWarnings(cycles, tally, given.now))
    reports.push(tally.report(trouble), ...beside)
    bySource.push(cycles)
  }
  const [only] = bySource
  const all = bySource.length === 1 && only !== undefined ? only : bySource.flat()
  const { cycles, dropped } = dropDoubles(all, reading.recorded)
  return {
    cycles,
    reports: reports.map((report, source) =>
      withDoubles(report, dropped(source), reading.repeating.has(source)),
    ),
    hasOwnTasks: reading.hasOwnTasks,
  }
}

async function readLog(file: Found, log: LogFile, reading: LogReading): Promise<Trouble | undefined> {
  const { tally } = log
  const { settings } = reading
  const sample = sampleLog(file, settings)
  if (isTrouble(sample)) return sample
  const choice = choose(sample, settings)
  const { isSearch, unit } = choice.format
  if (sample.rows.length > 0 || settings.logFormat !== 'auto')
    tally.format = { name: choice.name, reason: choice.reason, isSearch, unit }
  tally.namesFailure = choice.format.fields.outcome?.failure.length !== 0
  tally.wrongFormat = findWrongFormat(file, sample, settings)
  const sink = new CycleSink(choice.format, log, reading)
  const trouble = await readInto(sink, file, { ...choice, ...sample }, log, reading)
  const { beside } = choice.format
  if (beside === undefined) sink.end()
  else readBeside(file.path.replace(/[^/\\]*$/, beside), log, sink, reading)
  if (choice.format.repeatsRows) reading.repeating.add(log.source)
  if (choice.format.tasksAreIssues !== true)
    reading.hasOwnTasks ||= log.cycles.some(({ task }) => task !== undefined)
  if (log.cycles.length === 0 && tally.records > 0)
    tally.cause =
      tally.wrongFormat ?? leftOutOnly(tally.records, choice.name, choice.format.leftOutAs, sink.said)
  return trouble === undefined || tally.records > 0 ? trouble : { ...trouble, ...tally.wrongFormat }
}

/** The rows of a file, by more than one thread where that is faster. */
async function readInto(
  sink: CycleSink,
  file: Found,
  { container, format, list }: Pick<Choice, 'format'> & Pick<Sample, 'container' | 'list'>,
  log: LogFile,
  reading: LogReading,
): Promise<Trouble | undefined> {
  const { tally } = log
  if (container === 'jsonl' && isRowByRow(format)) {
    const cut = cutLog(file, tally, reading.threads)
    if (cut !== undefined) return isTrouble(cut) ? cut : readOnThreads(file, cut, log, sink, reading)
  }
  return readRows(
    file,
    container,
    format.list ?? list,
    tally,
    (record, line) => sink.row(record, line),
    reading.progress,
  )
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
  if (trouble?.kind !== 'missing') log.beside.push(tally.report(trouble))
}
