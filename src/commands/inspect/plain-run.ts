import type { Cycle, Instant, SourceReport } from '../../model/retro.ts'
import type { Access } from '../../read/access.ts'
import { cycleLogs } from '../../read/cycles.ts'
import type { Texts } from '../../safe/texts.ts'
import { readConfigFile } from '../../settings/config-file.ts'
import { fillSettings } from '../../settings/fill.ts'
import type { Settings } from '../../settings/schema.ts'

/** What a plain run makes of one log. */
export interface PlainRun {
  settings: Settings
  cycles: readonly Cycle[]
  report: SourceReport
}

/** Reads a log as a plain run would with these lines as its config file. */
export async function readWith(
  config: string,
  given: Settings,
  place: { access: Access; now: Instant; texts: Texts },
): Promise<PlainRun> {
  const { source, problems } = await readConfigFile('the config', config)
  const { cycles, logFormat, fields } = fillSettings([source], problems)
  return readAs({ ...given, cycles, logFormat, fields }, place)
}

/** @throws Error where the log is none of the files that a run reads */
export async function readAs(
  settings: Settings,
  place: { access: Access; now: Instant; texts: Texts },
): Promise<PlainRun> {
  const { cycles = [], reports } = await cycleLogs.read({ settings, ...place, progress: undefined })
  const [report] = reports
  if (report === undefined) throw new Error('no log was read')
  return { settings, cycles, report }
}
