import type { Cycle, SourceReport } from '../model/retro.ts'
import { makeZone } from '../model/zone.ts'
import { type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { leftOutOnly, type ReadCause } from './causes.ts'
import { type CycleList, CycleSink } from './cycle-sink.ts'
import { dropDoubles, withDoubles } from './doubles.ts'
import { findLogs } from './find-logs.ts'
import type { Row, Sample } from './formats/format.ts'
import { findWrongFormat } from './wrong-format.ts'
import { cutLog, cyclesReader, isRowByRow, joinParts, readOnThreads } from './log-threads.ts'
import { type Choice, choose } from './recognise.ts'
import { readRows } from './rows.ts'
import { sampleLog } from './sample-log.ts'
import type { JoinedLog } from './shards/join-shards.ts'
import { isShard } from './shards/mark.ts'
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
  const { settings, texts, now } = given
  const reading: LogReading = { ...given, recorded: new Map(), hasOwnTasks: false, repeating: new Set() }
  const { files, inPlaceOf } = await findLogs(given)
  const bySource: Cycle[][] = []
  const reports: SourceReport[] = []
  for (const each of await withShardsJoined(files, reading)) {
    const cycles: Cycle[] = []
    const beside: SourceReport[] = []
    const tally = new Tally('cycles', each.path, texts, makeZone(settings.timeZone))
    const log = { source: reports.length, cycles, tally, beside }
    const trouble = isTrouble(each)
      ? each
      : 'parts' in each
        ? readShards(each, log, reading)
        : await readLog(each, log, reading)
    if (inPlaceOf !== undefined && tally.format !== undefined)
      tally.format.reason += `; ${inPlaceOf} does not exist, so this default file of the format was taken`
    tally.warnings.push(...findWarnings(cycles, tally, now))
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

/** Each log once, where it is in shards as one; these come last. */
async function withShardsJoined(
  files: readonly (Found | Trouble)[],
  { settings, texts }: Reading,
): Promise<(Found | Trouble | JoinedLog)[]> {
  const isOne = (file: Found | Trouble): file is Found => !isTrouble(file) && isShard(file)
  const shards = files.filter(isOne)
  if (shards.length === 0) return [...files]
  const { joinShards } = await import('./shards/join-shards.ts')
  return [...files.filter((file) => !isOne(file)), ...joinShards(shards, settings, texts)]
}

function readShards(
  { choice, hasRows, wrongFormat, parts }: JoinedLog,
  log: LogFile,
  reading: LogReading,
): undefined {
  const sink = beginLog(choice, hasRows, wrongFormat, log, reading)
  const toCycles = cyclesReader(log.source)
  const read = parts.map(({ blocks, counts }) => ({ blocks: blocks.map(toCycles), counts }))
  joinParts(read, 0, { ...log, sink }, reading.recorded)
  sink.end()
  endLog(choice, sink, log, reading)
}

async function readLog(file: Found, log: LogFile, reading: LogReading): Promise<Trouble | undefined> {
  const { tally } = log
  const { settings } = reading
  const sample = sampleLog(file, settings)
  if (isTrouble(sample)) return sample
  const choice = choose(sample, settings)
  const wrongFormat = findWrongFormat(file, sample, settings)
  const sink = beginLog(choice, sample.rows.length > 0, wrongFormat, log, reading)
  const trouble = await readInto(sink, file, { ...choice, ...sample }, log, reading)
  const { beside } = choice.format
  if (beside === undefined) sink.end()
  else readBeside(file.path.replace(/[^/\\]*$/, beside), log, sink, reading)
  endLog(choice, sink, log, reading)
  return trouble === undefined || tally.records > 0 ? trouble : { ...trouble, ...tally.wrongFormat }
}

/** Says how the log is read, before any of its rows is. */
function beginLog(
  { format, name, reason }: Choice,
  hasRows: boolean,
  wrongFormat: ReadCause | undefined,
  log: LogFile,
  reading: LogReading,
): CycleSink {
  const { tally } = log
  const { isSearch, unit } = format
  if (hasRows || reading.settings.logFormat !== 'auto') tally.format = { name, reason, isSearch, unit }
  tally.namesFailure = format.fields.outcome?.failure.length !== 0
  tally.wrongFormat = wrongFormat
  return new CycleSink(format, log, reading)
}

/** Says what the log was, when all its rows are read. */
function endLog({ format, name }: Choice, sink: CycleSink, log: LogFile, reading: LogReading): void {
  const { tally } = log
  if (format.repeatsRows) reading.repeating.add(log.source)
  if (format.tasksAreIssues !== true)
    reading.hasOwnTasks ||= log.cycles.some(({ task }) => task !== undefined)
  if (log.cycles.length === 0 && tally.records > 0)
    tally.cause = tally.wrongFormat ?? leftOutOnly(tally.records, name, format.leftOutAs, sink.said)
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
    if (cut !== undefined) return isTrouble(cut) ? cut : readOnThreads(file, cut, { ...log, sink }, reading)
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
