import fs from 'node:fs'
import path from 'node:path'
import { checkLimits } from '../judge/limits.ts'
import { isFolder } from '../publish/folders.ts'
import { type Access, isTrouble } from '../read/access.ts'
import { findFiles } from '../read/find-files.ts'
import { notThere } from '../read/causes.ts'
import { configReader } from '../read/config.ts'
import { ConfigError } from '../settings/config-error.ts'
import type { Given } from '../settings/fill.ts'
import type { CommandLine } from '../settings/flags.ts'
import { loadSettings } from '../settings/load.ts'
import { nearestOf } from '../settings/nearest.ts'
import type { Settings } from '../settings/schema.ts'

/**
 * What flags and the config file set, and where files may be read from there.
 *
 * @throws ConfigError with every problem of both, or with every log that is named on the command line and not there
 */
export async function settingsOf(line: CommandLine): Promise<{ settings: Settings; access: Access }> {
  const root = line.given.find(({ name }) => name === 'root')?.value
  const access: Access = {
    root: typeof root === 'string' && root !== '' ? root : '.',
    confined: false,
    readPaths: new Set(),
  }
  const source = { audience: 'command line' as const, given: line.given }
  const noRoot = isFolder(access.root) ? [] : [`--root: ${access.root} is no folder`]
  const settings = await loadSettings(source, configReader(access), checkLimits, [
    ...line.problems,
    ...noRoot,
  ])
  const missing = (await Promise.all(line.given.map((given) => missingLogs(given, settings, access)))).flat()
  if (missing.length > 0) throw new ConfigError(missing)
  return { settings, access }
}

/** The settings of files that are read, where one that is not there is a mistake of whoever names it here and now. */
const LOGS = {
  cycles: 'cycles',
  'deep-triage': 'deepTriage',
  triage: 'triage',
  quarantine: 'quarantine',
} as const

/** A sentence for each named log that is not there: without it the report would be of no cycle at all. */
async function missingLogs({ name, place }: Given, settings: Settings, access: Access): Promise<string[]> {
  if (!isLog(name)) return []
  const patterns = [settings[LOGS[name]] ?? []].flat()
  const found = await findFiles(patterns, { ...access, readPaths: new Set() })
  return found.filter(isTrouble).flatMap(({ kind, path: given, say }) => {
    if (kind !== 'missing') return []
    const near = nearestFile(path.resolve(access.root, given))
    const advice =
      near === undefined
        ? notThere(access.root).remedy
        : `did you mean ${path.join(path.dirname(given), near)}?`
    return [`${place}: ${given} ${say}; ${advice}`]
  })
}

function isLog(name: string): name is keyof typeof LOGS {
  return Object.hasOwn(LOGS, name)
}

/** The file of the same folder whose name is most like it, where one is. */
function nearestFile(full: string): string | undefined {
  try {
    const files = fs
      .readdirSync(path.dirname(full), { withFileTypes: true })
      .filter((each) => !each.isDirectory())
    return nearestOf(
      path.basename(full),
      files.map(({ name }) => name),
    )
  } catch {
    return undefined
  }
}
