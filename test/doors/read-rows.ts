import { makeTexts } from '../../src/safe/texts.ts'
import type { Cycle } from '../../src/model/retro.ts'
import type { Format, Joined, RowContext } from '../../src/read/formats/format.ts'
import { readerOf } from '../../src/read/mapped-cycle.ts'
import { Tally } from '../../src/read/tally.ts'

/** The cycles of rows of a forge, and what is said of them. */
export function cyclesOf(
  format: Format,
  rows: readonly object[],
  known: RowContext,
): { cycles: Cycle[]; said: readonly string[] } {
  const tally = new Tally('cycles', 'forge', makeTexts())
  const given = rows.map((record, index) => ({ record: { ...record }, line: index + 1 }))
  const joined: Joined = format.join?.(given, known) ?? { rows: given }
  const read = readerOf(format.fields)
  return {
    cycles: joined.rows.map(({ record, line }) => read(record, { line, source: 0 }, tally)),
    said: joined.said ?? [],
  }
}
