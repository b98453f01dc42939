import type { Cycle, SourceReport } from '../model/retro.ts'
import { unitWords } from '../model/units.ts'
import { dropDuplicates } from './duplicates.ts'
import { repeatedCycles } from './causes.ts'
import { dropRepeats } from './repeated-cycles.ts'

/** How many rows of one file were dropped: those that stand there again, and those that tell of the same cycle again. */
interface Doubles {
  duplicates: number
  repeats: number
}

/**
 * Keeps each cycle once.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
export function dropDoubles(
  all: Cycle[],
  recorded?: ReadonlyMap<Cycle, string>,
): { cycles: Cycle[]; dropped: (source: number) => Doubles } {
  const duplicates = dropDuplicates(all, recorded)
  const repeats = dropRepeats(duplicates.cycles)
  const countIn = (cycles: readonly Cycle[], source: number): number =>
    cycles.filter((cycle) => cycle.source === source).length
  return {
    cycles: repeats.cycles,
    dropped: (source) => ({
      duplicates: countIn(duplicates.dropped, source),
      repeats: countIn(repeats.dropped, source),
    }),
  }
}

/**
 * The report of a file with what was dropped of it; what only tells of the same cycle again can hardly be meant, unless
 * the format is known to.
 */
export function withDoubles(
  report: SourceReport,
  { duplicates, repeats }: Doubles,
  repeatsRows = false,
): SourceReport {
  if (duplicates + repeats === 0) return report
  return {
    ...report,
    duplicates: duplicates + repeats,
    warnings: [
      ...report.warnings,
      ...(repeats === 0 || repeatsRows
        ? []
        : [
            {
              code: 'repeated-cycles' as const,
              ...repeatedCycles(repeats, report.records, unitWords(report)),
            },
          ]),
    ],
  }
}
