import type { Retro, SourceReport } from '../model/retro.ts'
import { dropDoubles, withDoubles } from './doubles.ts'
import { readDeepTriage } from './deep-triage.ts'
import { readNativeCycle } from './formats/native.ts'
import type { JsonObject } from './jsonl.ts'
import { readQuarantine } from './quarantine.ts'
import { makeTexts, type Texts } from '../safe/texts.ts'
import { Tally } from './tally.ts'
import { readTriageRun } from './triage.ts'

/** What a loop left, as values: the rows of the retro files (docs/format.md), in the order of the files. */
export interface Logs {
  cycles: readonly JsonObject[]
  deepTriage?: readonly JsonObject[]
  triage?: readonly JsonObject[]
  quarantine?: unknown
}

/** The same as `readRetro` makes of files, of values: for programs that have a loop's rows already. */
export function retroOf({ cycles, deepTriage = [], triage = [], quarantine }: Logs): Retro {
  const texts = makeTexts()
  const cycleTally = tallyOf('cycles', cycles.length, texts)
  const deepTally = tallyOf('deep-triage', deepTriage.length, texts)
  const triageTally = tallyOf('triage', triage.length, texts)
  const quarantineTally = tallyOf('quarantine', 0, texts)
  const read = cycles.map((row, index) => readNativeCycle(row, { line: index + 1, source: 0 }, cycleTally))
  const { cycles: kept, dropped } = dropDoubles(read)
  const retro = {
    cycles: kept,
    deepTriages: deepTriage.map((row) => readDeepTriage(row, deepTally)),
    triages: triage.map((row) => readTriageRun(row, triageTally)),
    quarantine: quarantine === undefined ? [] : readQuarantine(quarantine, quarantineTally),
  }
  return {
    ...retro,
    sources: [
      withDoubles(cycleTally.report(), dropped(0)),
      ...[deepTally, triageTally, quarantineTally].map((tally) => tally.report()),
    ],
  }
}

function tallyOf(role: SourceReport['role'], rows: number, texts: Texts): Tally {
  const tally = new Tally(role, role, texts)
  tally.lines = rows
  tally.records = rows
  return tally
}
