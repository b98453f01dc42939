import { createHash } from 'node:crypto'
import { stringifyJson } from '../model/json.ts'
import type { Cycle } from '../model/retro.ts'
import { plural } from '../model/words.ts'
import { makeZone } from '../model/zone.ts'
import type { CycleReader, Format, RowContext, Row } from './formats/format.ts'
import type { JsonObject } from './jsonl.ts'
import { type LackCounts, Lacks } from './lacks.ts'
import { LatestRows } from './latest-rows.ts'
import { readerOf } from './mapped-cycle.ts'
import type { Reading } from './source.ts'
import type { Tally } from './tally.ts'

/** What turning rows into cycles may know. */
export interface RowReading extends Pick<Reading, 'settings' | 'now'> {
  /** Takes the whole rows of cycles whose format reads only some fields, where anybody asks for them. */
  recorded?: { set: (cycle: Cycle, row: string) => unknown }
  /** The rows are all that the forge has as of `now`. */
  isCurrent?: boolean
}

/** Where cycles go. */
export interface CycleList {
  /** Its place in the reports. */
  source: number
  cycles: { push: (cycle: Cycle) => unknown }
  tally: Tally
}

/** Takes the rows of one file and turns them into cycles as its format says. */
export class CycleSink {
  readonly #format: Format
  readonly #source: number
  readonly #cycles: CycleList['cycles']
  readonly #tally: Tally
  readonly #reading: RowReading
  readonly #read: CycleReader
  readonly #joined: Row[] = []
  readonly #latest: LatestRows | undefined
  readonly #lacks = new Lacks()
  /** What became of rows that were joined, once all are in. */
  said: readonly string[] = []

  constructor(format: Format, { source, cycles, tally }: CycleList, reading: RowReading) {
    this.#format = format
    this.#source = source
    this.#cycles = cycles
    this.#tally = tally
    this.#reading = reading
    this.#read = format.read ?? readerOf(format.fields)
    this.#latest =
      format.latestBy && new LatestRows(format.latestBy, format.fields, makeZone(reading.settings.timeZone))
  }

  row(record: JsonObject, line: number): void {
    const { leaveOut, join } = this.#format
    if (leaveOut?.(record)) this.#tally.leftOut += 1
    else if (join !== undefined) this.#joined.push({ record, line })
    else if (this.#latest !== undefined) this.#latest.add({ record, line })
    else this.#push(record, line, this.#source)
  }

  /** What the cycles so far lack. */
  get lacks(): LackCounts {
    return this.#lacks.counts
  }

  /** Goes on with what a part of the file lacks; @param before the lines that come before it */
  joinLacks(part: LackCounts, before: number): void {
    this.#lacks.join(part, before)
  }

  /** @returns how many cycles stand in the file beside the log and nowhere else */
  end(beside: readonly Row[] = []): number {
    const { join, leftOutAs } = this.#format
    if (this.#tally.leftOut > 0 && leftOutAs !== undefined)
      this.#say(`${plural(this.#tally.leftOut, 'row')} left out: ${leftOutAs}`)
    const { rows, said = [] } = join?.(this.#joined, { beside, ...this.#known() }) ?? {
      rows: this.#latest?.rows() ?? [],
    }
    this.said = said
    for (const each of said) this.#say(each)
    const taken = this.#latest?.taken ?? this.#joined.length
    const besides = rows.filter(({ isBeside }) => isBeside === true).length
    this.#tally.leftOut += taken - (rows.length - besides)
    for (const { record, line, isBeside } of rows)
      this.#push(record, line, isBeside === true ? this.#source + 1 : this.#source)
    this.#tally.lacking = this.#lacks.of(this.#format.fields, this.#tally)
    return besides
  }

  #known(): RowContext {
    const { now, settings, isCurrent = false } = this.#reading
    return { now, isCurrent, ...(settings.agents !== undefined && { agents: settings.agents }) }
  }

  /** Adds to why and how the format was taken. */
  #say(said: string): void {
    if (this.#tally.format !== undefined) this.#tally.format.reason += `; ${said}`
  }

  #push(record: JsonObject, line: number, source: number): void {
    this.#tally.line = line
    const cycle = this.#read(record, { line, source }, this.#tally)
    this.#cycles.push(cycle)
    this.#lacks.add(cycle, record, line)
    const { recorded } = this.#reading
    // The native reader takes every field that tells two cycles apart.
    if (recorded === undefined || this.#format.read !== undefined) return
    const whole = stringifyJson(record)
    if (whole !== undefined) recorded.set(cycle, createHash('sha1').update(whole).digest('base64'))
  }
}
