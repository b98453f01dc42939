import { cycleSources } from './cycle-sources.ts'
import { deepTriageLogs } from './deep-triage.ts'
import { quarantineList } from './quarantine.ts'
import type { Source } from './source.ts'
import { triageLogs } from './triage.ts'

/** What is read beside the cycles themselves. */
export const OTHER_SOURCES: readonly Source[] = [deepTriageLogs, triageLogs, quarantineList]

/** All that is read, in the order of the report's table. A new source is its file and its line. */
export const SOURCES: readonly Source[] = [cycleSources, ...OTHER_SOURCES]
