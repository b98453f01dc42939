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
  const path = textOf(named) ?? settingsSchema.shape.config.parse(undefined)
  const text = readConfig(path)
  if (text === undefined && named === undefined) return fillSettings([direct], problems, checkLimits)
  if (text === undefined)
    return fillSettings(
      [direct],
      [...problems, `${named?.place ?? path}: ${path} was not found`],
      checkLimits,
    )
  if (typeof text !== 'string') return fillSettings([direct], [...problems, text.problem], checkLimits)
  const config = await readConfigFile(path, text)
  return fillSettings([direct, config.source], [...problems, ...config.problems], checkLimits)
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
