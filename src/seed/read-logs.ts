import type { Cycle } from '../model/retro.ts'
import { findFiles, isTrouble } from '../read/access.ts'
import type { ReadLogs } from '../read/cycles.ts'
import { makeIntern } from '../read/cycles.ts'
import { logOf } from '../settings/load.ts'
import { readRows } from '../read/rows.ts'
import { Tally } from '../read/tally.ts'
import { readSeedCycle } from './read-cycle.ts'

/** The cycle logs as the seed program reads them: JSON lines of its own fields, every row a cycle, none left out as a double. */
export const readSeedLogs: ReadLogs = async (settings, access, _now, progress) => {
  const intern = makeIntern()
  const cycles: Cycle[] = []
  const sources = []
  for (const file of await findFiles(logOf(settings.cycles, settings, 'cycles'), access)) {
    const source = sources.length
    const tally = new Tally('cycles', file.path)
    if (!isTrouble(file)) tally.format = { name: 'native', reason: '`rules: seed` reads nothing else' }
    const trouble = isTrouble(file)
      ? file
      : readRows(
          file,
          'jsonl',
          undefined,
          tally,
          (record, line) => cycles.push(readSeedCycle(record, { line, source }, intern, tally)),
          progress,
        )
    sources.push(tally.reportOf(trouble))
  }
  return { cycles, sources }
}
