import { checkLimits } from '../judge/limits.ts'
import { isFolder } from '../publish/folders.ts'
import type { Access } from '../read/access.ts'
import { configReader } from '../read/config.ts'
import type { CommandLine } from '../settings/flags.ts'
import { loadSettings } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'

/**
 * What flags and the config file set, and where files may be read from there.
 *
 * @throws ConfigError with every problem of both
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
  return { settings, access }
}
