import { createHash } from 'node:crypto'
import { stringifyJson } from '../model/json.ts'
import type { Cycle, SourceReport } from '../model/retro.ts'
import type { Settings } from '../settings/schema.ts'
import { type Access, findFiles, type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { dropDoubles, withDoubles } from './doubles.ts'
import type { CycleReader, Format, Row } from './formats/format.ts'
import { FORMATS } from './formats/index.ts'
import type { JsonObject } from './jsonl.ts'
import { LatestRows } from './latest-rows.ts'
import { logOf } from '../settings/load.ts'
import { readerOf } from './mapped-cycle.ts'
import { type Choice, chosenBySettings, recognise } from './recognise.ts'
import { readRows, sampleFile } from './rows.ts'
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
    const tally = new Tally('cycles', each.path, given.texts)
    const trouble = isTrouble(each) ? each : readLog(each, reports.length, cycles, tally, reading)
    if (other !== undefined && tally.format !== undefined)
      tally.format.reason += `; ${patterns.join(', ')} does not exist, so this default file of the format was taken`
    tally.warnings = findWarnings(cycles, tally.unknownOutcomes, now)
    reports.push(tally.reportOf(trouble))
    bySource.push(cycles)
  }
  const [only] = bySource
  const all = bySource.length === 1 && only !== undefined ? only : bySource.flat()
  const { cycles, dropped } = dropDoubles(all, reading.recorded)
  return { cycles, reports: reports.map((report, source) => withDoubles(report, dropped(source))) }
}

/** The first default file of another loop that is there and has that loop's fields; names alone prove nothing. */
function findPresetFile(settings: Settings, access: Access): { file: Found } | undefined {
  if (settings.cycles !== undefined || settings.retroDir !== DEFAULT_FOLDER) return undefined
  const chosen = chosenBySettings(settings)
  const formats = chosen === undefined ? FORMATS : FORMATS.filter(({ name }) => name === chosen.name)
  for (const path of new Set(formats.flatMap(({ files }) => files))) {
    const file = resolveFile(path, access)
    if (isTrouble(file)) continue
    const sample = sampleFile(file)
    if (!isTrouble(sample) && (chosen !== undefined || !recognise(sample).isFallback)) return { file }
  }
  return undefined
}

function readLog(
  file: Found,
  source: number,
  cycles: Cycle[],
  tally: Tally,
  reading: LogReading,
): Trouble | undefined {
  const chosen = chosenBySettings(reading.settings)
  const sample = sampleFile(file, chosen?.format.list)
  if (isTrouble(sample)) return sample
  const choice: Choice = chosen ?? recognise(sample)
  if (sample.rows.length > 0 || chosen !== undefined)
    tally.format = { name: choice.name, reason: choice.reason }
  const sink = new CycleSink(choice.format, source, cycles, tally, reading)
  const trouble = readRows(
    file,
    sample.container,
    choice.format.list ?? sample.list,
    tally,
    (record, line) => sink.row(record, line),
    reading.progress,
  )
  sink.end()
  return trouble
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

  constructor(format: Format, source: number, cycles: Cycle[], tally: Tally, reading: LogReading) {
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
    else this.#push(record, line)
  }

  end(): void {
    const { join } = this.#format
    const rows = join?.(this.#joined) ?? this.#latest?.rows()
    if (rows === undefined) return
    const taken = this.#latest?.taken ?? this.#joined.length
    this.#tally.leftOut += taken - rows.length
    for (const { record, line } of rows) this.#push(record, line)
  }

  #push(record: JsonObject, line: number): void {
    const cycle = this.#read(record, { line, source: this.#source }, this.#tally)
    this.#cycles.push(cycle)
    // The native reader takes every field that tells two cycles apart.
    const whole = this.#format.read === undefined ? stringifyJson(record) : undefined
    if (whole !== undefined)
      this.#reading.recorded.set(cycle, createHash('sha1').update(whole).digest('base64'))
  }
}
