import type { Cycle, SourceReport } from '../model/retro.ts'
import { makeZone } from '../model/zone.ts'
import { isTrouble } from '../read/access.ts'
import { findFiles } from '../read/find-files.ts'
import { logNotFound } from '../read/causes.ts'
import { withAdvice } from '../read/find-logs.ts'
import { logOf } from '../settings/load.ts'
import type { JsonObject } from '../read/jsonl.ts'
import type { Source } from '../read/source.ts'
import { OTHER_SOURCES } from '../read/sources.ts'
import { readRows } from '../read/rows.ts'
import { Tally } from '../read/tally.ts'
import { readSeedCycle } from './read-cycle.ts'

/** The cycle logs as the seed program reads them: JSON lines of its own fields, every row a cycle, none left out as a double. */
const seedCycleLogs: Source = {
  name: 'cycles',
  async read({ settings, access, progress, texts }) {
    const cycles: Cycle[] = []
    const reports: SourceReport[] = []
    for (const each of await findFiles(logOf(settings.cycles, settings, 'cycles'), access)) {
      const file = withAdvice(each, logNotFound)
      const place = { source: reports.length }
      const tally = new Tally('cycles', file.path, texts, makeZone(settings.timeZone))
      if (!isTrouble(file)) tally.format = { name: 'native', reason: '`rules: seed` reads nothing else' }
      const take = (record: JsonObject, line: number): unknown =>
        cycles.push(readSeedCycle(record, { ...place, line }, tally))
      const trouble = isTrouble(file) ? file : readRows(file, 'jsonl', undefined, tally, take, progress)
      reports.push(tally.report(trouble))
    }
    return { cycles, reports }
  },
}

/** What `rules: seed` reads. */
export const SEED_SOURCES: readonly Source[] = [seedCycleLogs, ...OTHER_SOURCES]
