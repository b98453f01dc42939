import type { SkippedLines, SkipReason, SourceReport, SourceWarning } from '../model/retro.ts'
import { plural } from '../model/words.ts'
import { UTC, type Zone } from '../model/zone.ts'
import type { Texts } from '../safe/texts.ts'
import type { Trouble } from './access.ts'

const FIRST_LINES = 5

/** Counts what happens while one file is read; ends as its `SourceReport`. */
export class Tally {
  readonly #role: SourceReport['role']
  readonly #path: string
  readonly #skipped = new Map<SkipReason, SkippedLines>()
  readonly #coerced = new Map<string, number>()
  lines = 0
  records = 0
  leftOut = 0
  /** Rows whose outcome no list of the format names. */
  unknownOutcomes = 0
  /** Whether any value of the outcome counts as a failure; also where nothing says how a cycle ended. */
  namesFailure = true
  format: ({ name: string; reason: string } & Pick<SourceReport, 'isSearch' | 'unit'>) | undefined
  warnings: SourceWarning[] = []

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
  }

  skip(reason: SkipReason, line: number): void {
    const skipped = this.#skipped.get(reason) ?? { count: 0, firstLines: [] }
    skipped.count += 1
    if (skipped.firstLines.length < FIRST_LINES) skipped.firstLines.push(line)
    this.#skipped.set(reason, skipped)
  }

  /** A field's value could not be used. */
  coerce(field: string): void {
    this.#coerced.set(field, (this.#coerced.get(field) ?? 0) + 1)
  }

  /** The report of a file that was read, or was not for a reason. */
  reportOf(trouble: Trouble | undefined): SourceReport {
    if (trouble === undefined) return this.report()
    if (trouble.kind === 'missing') return this.report(trouble.kind, trouble.remedy)
    const before =
      this.records === 0
        ? ''
        : `; ${plural(this.records, 'row')} before that ${this.records === 1 ? 'is' : 'are'} used`
    return this.report(trouble.kind, `${trouble.say}${before}`)
  }

  report(state?: SourceReport['state'], problem?: string): SourceReport {
    return {
      role: this.#role,
      path: this.#path,
      state: state ?? (this.records === 0 && this.#skipped.size === 0 ? 'empty' : 'read'),
      problem: problem === undefined ? undefined : this.texts.name(problem),
      lines: this.lines,
      records: this.records,
      skipped: this.#skipped,
      coerced: new Map([...this.#coerced].map(([field, count]) => [this.texts.name(field), count])),
      duplicates: 0,
      leftOut: this.leftOut,
      format: this.format?.name,
      formatReason: this.format === undefined ? undefined : this.texts.prose(this.format.reason),
      ...(this.format?.isSearch && { isSearch: true }),
      ...(this.#zoneless > 0 && { zoneless: { times: this.#zoneless, zone: this.zone.name } }),
      ...(this.format?.unit !== undefined && { unit: this.format.unit }),
      warnings: this.warnings,
    }
  }
}
