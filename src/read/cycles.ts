import { createHash } from 'node:crypto'
import { stringifyJson } from '../model/json.ts'
import type { Cycle, SourceReport } from '../model/retro.ts'
import { list, plural } from '../model/words.ts'
import type { Settings } from '../settings/schema.ts'
import { type Access, findFiles, type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { dropDoubles, withDoubles } from './doubles.ts'
import type { CycleReader, Format, Row } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import type { JsonObject } from './jsonl.ts'
import { findLikelyLogs } from './likely-logs.ts'
import { LatestRows } from './latest-rows.ts'
import { logOf } from '../settings/load.ts'
import { readerOf } from './mapped-cycle.ts'
import { choose, recognise } from './recognise.ts'
import { readRows } from './rows.ts'
import { sampleLog } from './sample-log.ts'
import type { Part, Reading, Source } from './source.ts'
import { Tally } from './tally.ts'
import { findWarnings } from './warnings.ts'

const DEFAULT_FOLDER = '.loop/retro'

interface LogReading extends Reading {
  /** The whole rows of cycles whose format reads only some fields. */
  recorded: Map<Cycle, string>
}

/** The cycle logs, each in its own format. */
export const cycleLogs: Source = { name: 'cycles', read: readCycleLogs }

async function readCycleLogs(given: Reading): Promise<Part> {
  const { settings, access, now } = given
  const reading: LogReading = { ...given, recorded: new Map() }
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
    const tally = new Tally('cycles', each.path, given.texts)
    const log = { source: reports.length, cycles, tally, beside }
    const trouble = isTrouble(each) ? each : readLog(each, log, reading)
    if (other !== undefined && tally.format !== undefined)
      tally.format.reason += `; ${patterns.join(', ')} does not exist, so this default file of the format was taken`
    tally.warnings = findWarnings(cycles, tally.unknownOutcomes, now)
    reports.push(tally.reportOf(told(trouble, settings, access)), ...beside)
    bySource.push(cycles)
  }
  const [only] = bySource
  const all = bySource.length === 1 && only !== undefined ? only : bySource.flat()
  const { cycles, dropped } = dropDoubles(all, reading.recorded)
  return { cycles, reports: reports.map((report, source) => withDoubles(report, dropped(source))) }
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

/** What becomes of one log file. */
interface LogFile {
  /** Its place in the reports. */
  source: number
  cycles: Cycle[]
  tally: Tally
  /** How the file beside it was read, where its format has one; in the next place. */
  beside: SourceReport[]
}

function readLog(file: Found, log: LogFile, reading: LogReading): Trouble | undefined {
  const { tally } = log
  const { settings } = reading
  const sample = sampleLog(file, settings)
  if (isTrouble(sample)) return sample
  const choice = choose(sample, settings)
  if (sample.rows.length > 0 || settings.logFormat !== 'auto')
    tally.format = { name: choice.name, reason: choice.reason, isSearch: choice.format.isSearch }
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
  return trouble
}

/** Ends the log with the rows of the file beside it; that there is none is ordinary. */
function readBeside(path: string, log: LogFile, sink: CycleSink, { access, texts }: LogReading): void {
  const found = resolveFile(path, access)
  const tally = new Tally('cycles', path, texts)
  const rows: Row[] = []
  const trouble = isTrouble(found)
    ? found
    : readRows(found, 'jsonl', undefined, tally, (record, line) =>
        rows.push({ record, line, isBeside: true }),
      )
  tally.leftOut = rows.length - sink.end(rows)
  if (trouble?.kind !== 'missing') log.beside.push(tally.reportOf(trouble))
}

/** Takes the rows of one file and turns them into cycles as its format says. */
class CycleSink {
  readonly #format: Format
  readonly #source: number
  readonly #cycles: Cycle[]
  readonly #tally: Tally
  readonly #reading: LogReading
  readonly #read: CycleReader
  readonly #joined: Row[] = []
  readonly #latest: LatestRows | undefined

  constructor(format: Format, { source, cycles, tally }: LogFile, reading: LogReading) {
    this.#format = format
    this.#source = source
    this.#cycles = cycles
    this.#tally = tally
    this.#reading = reading
    this.#read = format.read ?? readerOf(format.fields)
    this.#latest = format.latestBy && new LatestRows(format.latestBy, format.fields)
  }

  row(record: JsonObject, line: number): void {
    const { leaveOut, join } = this.#format
    if (leaveOut?.(record)) this.#tally.leftOut += 1
    else if (join !== undefined) this.#joined.push({ record, line })
    else if (this.#latest !== undefined) this.#latest.add({ record, line })
    else this.#push(record, line, this.#source)
  }

  /** @returns how many cycles stand in the file beside the log and nowhere else */
  end(beside: readonly Row[] = []): number {
    const { join, leftOutAs } = this.#format
    if (this.#tally.leftOut > 0 && leftOutAs !== undefined && this.#tally.format !== undefined)
      this.#tally.format.reason += `; ${plural(this.#tally.leftOut, 'row')} left out: ${leftOutAs}`
    const rows = join?.(this.#joined, beside) ?? this.#latest?.rows() ?? []
    const taken = this.#latest?.taken ?? this.#joined.length
    const besides = rows.filter(({ isBeside }) => isBeside === true).length
    this.#tally.leftOut += taken - (rows.length - besides)
    for (const { record, line, isBeside } of rows)
      this.#push(record, line, isBeside === true ? this.#source + 1 : this.#source)
    return besides
  }

  #push(record: JsonObject, line: number, source: number): void {
    const cycle = this.#read(record, { line, source }, this.#tally)
    this.#cycles.push(cycle)
    // The native reader takes every field that tells two cycles apart.
    const whole = this.#format.read === undefined ? stringifyJson(record) : undefined
    if (whole !== undefined)
      this.#reading.recorded.set(cycle, createHash('sha1').update(whole).digest('base64'))
  }
}
