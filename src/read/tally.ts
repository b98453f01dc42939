import type { ListShape, SkipReason, SourceReport, SourceWarning } from '../model/retro.ts'
import { UTC, type Zone } from '../model/zone.ts'
import { oneLine } from '../safe/plain-text.ts'
import type { Texts } from '../safe/texts.ts'
import type { Trouble } from './access.ts'
import { type BadCounts, BadLines } from './bad-lines.ts'
import {
  brokeOff,
  type ReadCause,
  empty,
  lacksOutcome,
  lacksTime,
  type Lacking,
  type PlacedValue,
} from './causes.ts'

interface Coerced {
  count: number
  first: PlacedValue
}

/** What was counted of one part of a file. */
export interface TallyCounts {
  lines: number
  records: number
  leftOut: number
  unknownOutcomes: number
  zoneless: number
  coerced: ReadonlyMap<string, Coerced>
  bad: BadCounts
}

/** Counts what happens while one file is read; ends as its `SourceReport`. */
export class Tally {
  readonly #role: SourceReport['role']
  readonly #path: string
  readonly #bad: BadLines
  readonly #coerced = new Map<string, Coerced>()
  lines = 0
  /** At the beginning of a file that is larger than what is read of one. */
  unread: SourceReport['unread']
  /** Of the row that is being read. */
  line = 0
  records = 0
  leftOut = 0
  /** Rows whose outcome no list of the format names. */
  unknownOutcomes = 0
  /** Whether any value of the outcome counts as a failure; also where nothing says how a cycle ended. */
  namesFailure = true
  format: ({ name: string; reason: string } & Pick<SourceReport, 'isSearch' | 'unit'>) | undefined
  warnings: SourceWarning[] = []
  /** Cycles without a time, or without word of how they ended. */
  lacking: { time?: Lacking | undefined; outcome?: Lacking | undefined } = {}
  /** Why the format that the settings name is not that of the file. */
  wrongFormat: ReadCause | undefined
  /** Why rows that were read are of no use, or what stands there in place of rows. */
  cause: ReadCause | undefined
  /** Of a quarantine list. */
  shape: ListShape | undefined

  /** The door for what stands in the file. */
  readonly texts: Texts
  /** Of times that name none; counts them. */
  readonly zone: Zone
  /** Times that name no zone. */
  #zoneless = 0

  constructor(role: SourceReport['role'], path: string, texts: Texts, zone = UTC) {
    this.#role = role
    this.#path = texts.name(path)
    this.texts = texts
    this.zone = {
      name: zone.name,
      instantOf: (wall) => {
        this.#zoneless += 1
        return zone.instantOf(wall)
      },
    }
    this.#bad = new BadLines(texts)
  }

  /** What was counted while rows were read, so that it can be handed to another thread. */
  get counts(): TallyCounts {
    return {
      lines: this.lines,
      records: this.records,
      leftOut: this.leftOut,
      unknownOutcomes: this.unknownOutcomes,
      zoneless: this.#zoneless,
      coerced: this.#coerced,
      bad: this.#bad.counts,
    }
  }

  /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
  join(part: TallyCounts, before: number): void {
    this.lines += part.lines
    this.records += part.records
    this.leftOut += part.leftOut
    this.unknownOutcomes += part.unknownOutcomes
    this.#zoneless += part.zoneless
    this.#bad.join(part.bad, before)
    for (const [field, { count, first }] of part.coerced) {
      const known = this.#coerced.get(field)
      if (known !== undefined) known.count += count
      else this.#coerced.set(field, { count, first: { ...first, line: first.line + before } })
    }
  }

  /** @param text of what is no JSON, or no object */
  skip(reason: SkipReason, line: number, text?: string): void {
    this.#bad.add(reason, line, text)
  }

  /** A field's value could not be used. */
  coerce(field: string, value: unknown): void {
    const known = this.#coerced.get(field)
    if (known === undefined) this.#coerced.set(field, { count: 1, first: { field, line: this.line, value } })
    else known.count += 1
  }

  /** The first value that could not be used, of the first of these fields that has one. */
  firstCoerced(fields: readonly string[]): PlacedValue | undefined {
    return fields.flatMap((field) => this.#coerced.get(field)?.first ?? [])[0]
  }

  /** The report of a file that was read, or was not for a reason. */
  report(trouble?: Trouble): SourceReport {
    const isEmpty = this.records === 0 && this.#bad.count === 0
    const cause =
      trouble === undefined
        ? (this.cause ?? (isEmpty ? empty : this.#bad.cause(this.records)))
        : brokeOff(trouble, this.records)
    return {
      role: this.#role,
      path: this.#path,
      state: trouble?.kind ?? (isEmpty ? 'empty' : 'read'),
      problem: cause && this.#shown(cause.say),
      remedy: cause && this.#shown(cause.remedy),
      lines: this.lines,
      unread: this.unread,
      records: this.records,
      skipped: this.#bad.byReason,
      coerced: new Map([...this.#coerced].map(([field, { count }]) => [this.texts.name(field), count])),
      duplicates: 0,
      leftOut: this.leftOut,
      format: this.format?.name,
      formatReason: this.format === undefined ? undefined : this.texts.prose(this.format.reason),
      ...(this.format?.isSearch && { isSearch: true }),
      ...(this.#zoneless > 0 && { zoneless: { times: this.#zoneless, zone: this.zone.name } }),
      ...(this.format?.unit !== undefined && { unit: this.format.unit }),
      ...(this.shape && { shape: this.shape }),
      warnings: this.warnings.map(({ code, say, remedy }) => ({
        code,
        say: this.#shown(say),
        remedy: this.#shown(remedy),
      })),
      lacks: this.#lacks(),
    }
  }

  #lacks(): SourceReport['lacks'] {
    const { time, outcome } = this.lacking
    const shown = (cause: ReadCause | undefined): ReadCause | undefined =>
      cause && { say: this.#shown(cause.say), remedy: this.#shown(cause.remedy) }
    return {
      time: shown(this.wrongFormat ?? (time && lacksTime(time))),
      outcome: shown(this.wrongFormat ?? (outcome && lacksOutcome(outcome))),
    }
  }

  #shown(text: string): string {
    return oneLine(this.texts.prose(text))
  }
}
