import { readConfigFile } from './config-file.ts'
import { type CheckLimits, type Given, fillSettings, type SettingSource } from './fill.ts'
import { type Settings, settingsSchema } from './schema.ts'

/** The text of the config file, `undefined` when there is none, or one sentence (with the path) on what is wrong. */
export type ReadConfig = (path: string) => string | undefined | { problem: string }

/**
 * The settings of one run: what was given directly, then the config file it names, then the defaults.
 *
 * @throws ConfigError with every problem of all of them
 */
export async function loadSettings(
  direct: SettingSource,
  readConfig: ReadConfig,
  checkLimits: CheckLimits,
  problems: readonly string[] = [],
): Promise<Settings> {
  const named = direct.given.find(({ name }) => name === 'config')
  const { path, text, problem } = findConfig(named, readConfig)
  const found = problem === undefined ? problems : [...problems, problem]
  if (typeof text !== 'string') return fillSettings([direct], found, checkLimits)
  const config = await readConfigFile(path, text)
  const taken = { audience: 'config file', given: [{ name: 'config', value: path, place: path }] } as const
  return fillSettings([direct, taken, config.source], [...found, ...config.problems], checkLimits)
}

interface FoundConfig {
  path: string
  text?: string
  problem?: string
}

/** The file that is named, else the one of the two default names that is there. */
function findConfig(named: Given | undefined, readConfig: ReadConfig): FoundConfig {
  const readAt = (path: string): FoundConfig[] => {
    const read = readConfig(path)
    if (read === undefined) return []
    return [typeof read === 'string' ? { path, text: read } : { path, ...read }]
  }
  const given = textOf(named)
  const path = given ?? settingsSchema.shape.config.parse(undefined)
  const other = otherEnding(path)
  const [found, second] = given === undefined ? [...readAt(path), ...readAt(other)] : readAt(path)
  if (found !== undefined && second !== undefined)
    return {
      path,
      problem: `${path} and ${other} are both there; put all settings into one and remove the other`,
    }
  if (found !== undefined || given === undefined) return found ?? { path }
  const advice = readAt(other).length === 0 ? 'check the path' : `did you mean ${other}?`
  return { path, problem: `${named?.place ?? path}: ${path} was not found; ${advice}` }
}

/** YAML files have two endings, and who writes one does not always know which is read. */
function otherEnding(path: string): string {
  return path.endsWith('.yml') ? path.replace(/\.yml$/, '.yaml') : path.replace(/\.yaml$/, '.yml')
}

function textOf(given: Given | undefined): string | undefined {
  return typeof given?.value === 'string' && given.value.trim() !== '' ? given.value.trim() : undefined
}

/** Where insights.json goes. */
export function outputPath(settings: Settings): string {
  return settings.output ?? `${folderOf(settings)}/insights.json`
}

/** The paths of a log: what was given, else its name in the retro folder. */
export function logOf(given: string[] | undefined, settings: Settings, name: string): string[] {
  return given ?? [`${folderOf(settings)}/${name}.jsonl`]
}

/** The lookbehind keeps a long run of slashes from being tried at each of them. */
function folderOf({ retroDir }: Settings): string {
  return retroDir.replace(/(?<![/\\])[/\\]+$/, '')
}
