import type { Cycle } from '../model/retro.ts'
import type { Lacking, PlacedValue } from './causes.ts'
import { pathsOf } from './field-paths.ts'
import type { FieldMap, FieldSource } from './formats/format.ts'
import type { JsonObject } from './jsonl.ts'
import { oddTimeOf } from './odd-times.ts'
import type { Tally } from './tally.ts'

/** Cycles without something, the line of the first, and what it has that may be meant. */
interface Without {
  count: number
  line: number
  bad?: PlacedValue | undefined
}

/** What was counted of one part of a log. */
export interface LackCounts {
  cycles: number
  time: Without
  outcome: Without
}

/** Counts the cycles of one log that have no time, or no word of how they ended. */
export class Lacks {
  #cycles = 0
  readonly #time: Without = { count: 0, line: 0 }
  readonly #outcome: Without = { count: 0, line: 0 }

  add({ at, outcome, ending }: Cycle, record: JsonObject, line: number): void {
    this.#cycles += 1
    if (at === undefined && countAt(this.#time, line)) this.#time.bad = findOddTime(record, line)
    if (outcome === 'undecided' && ending === undefined) countAt(this.#outcome, line)
  }

  /** What was counted, so that it can be handed to another thread. */
  get counts(): LackCounts {
    return { cycles: this.#cycles, time: this.#time, outcome: this.#outcome }
  }

  /** Goes on with what was counted in the next part of the file; @param before the lines that come before it */
  join({ cycles, time, outcome }: LackCounts, before: number): void {
    this.#cycles += cycles
    joinWithout(this.#time, time, before)
    joinWithout(this.#outcome, outcome, before)
  }

  /** @param fields where the format looks for them */
  of({ time, outcome }: FieldMap, tally: Tally): Tally['lacking'] {
    const lacking = (
      { count, line, bad }: Without,
      from: FieldSource = [],
      fallback = '',
    ): Lacking | undefined => {
      const fields = 'from' in from ? from.from : from
      const field = fields[0] ?? fallback
      if (count === 0) return undefined
      return { count, cycles: this.#cycles, line, field, bad: tally.firstCoerced(fields) ?? bad }
    }
    return {
      time: lacking(this.#time, time, 'timestamp'),
      outcome: lacking(this.#outcome, outcome?.field, 'success'),
    }
  }
}

function joinWithout(all: Without, { count, line, bad }: Without, before: number): void {
  if (all.count === 0 && count > 0) {
    all.line = line + before
    all.bad = bad && { ...bad, line: bad.line + before }
  }
  all.count += count
}

/** @returns whether it is the first */
function countAt(without: Without, line: number): boolean {
  without.count += 1
  if (without.count > 1) return false
  without.line = line
  return true
}

/** A time of day may say how long something took, where the name does not say otherwise. */
const NAME_OF_TIME = /(?:^|[^a-z])(?:at|time|timestamp|ts|when|ended|finished|completed)$/i

/** The field of a row that may be meant as its time. */
function findOddTime(record: JsonObject, line: number): PlacedValue | undefined {
  for (const [field, value] of pathsOf(record)) {
    const odd = oddTimeOf(value)
    if (odd === 'year-last' || (odd === 'time-of-day' && NAME_OF_TIME.test(field)))
      return { field, line, value }
  }
  return undefined
}
