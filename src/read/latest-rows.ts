import { stringifyJson } from '../model/json.ts'
import { parseInstant } from '../model/time.ts'
import type { Zone } from '../model/zone.ts'
import type { FieldMap, Row } from './formats/format.ts'
import { take } from './mapped-cycle.ts'
import { isPresent, valueAt } from './field-paths.ts'

/**
 * Keeps one row a run: a row with an outcome before one without, then the later time, then the later line.
 * A row without any of the key's values is a run of its own.
 */
export class LatestRows {
  readonly #key: readonly string[]
  readonly #fields: FieldMap
  readonly #zone: Zone
  readonly #rows = new Map<string | Row, Row>()
  taken = 0

  constructor(key: readonly string[], fields: FieldMap, zone: Zone) {
    this.#key = key
    this.#fields = fields
    this.#zone = zone
  }

  add(row: Row): void {
    this.taken += 1
    const values = this.#key.map((path) => valueAt(row.record, path))
    const key = (values.some(isPresent) && stringifyJson(values.map((value) => value ?? null))) || row
    const held = this.#rows.get(key)
    if (held === undefined || this.#isLater(row, held)) this.#rows.set(key, row)
  }

  rows(): Row[] {
    return [...this.#rows.values()]
  }

  #isLater(row: Row, held: Row): boolean {
    const decides = take(row.record, this.#fields.outcome?.field) !== undefined
    const decided = take(held.record, this.#fields.outcome?.field) !== undefined
    if (decides !== decided) return decides
    return (this.#at(row) ?? -Infinity) >= (this.#at(held) ?? -Infinity)
  }

  #at(row: Row): number | undefined {
    return parseInstant(take(row.record, this.#fields.time)?.value, this.#zone)
  }
}
