import type * as z from 'zod/mini'
import { ConfigError } from './config-error.ts'
import { describeDecisionIssues } from './decisions.ts'
import { describeFieldIssues } from './field-mapping.ts'
import { nearestOf } from './nearest.ts'
import { showValue } from './show-value.ts'
import { SETTINGS, type SettingInfo, type SettingKey, type Settings, settingsSchema } from './schema.ts'

/** One value somebody gave, and where: `--window-days`, `input window-days`, `.github/loop-introspection.yml:3`. */
export interface Given {
  name: string
  value: unknown
  place: string
  /** The place of a key inside the value, where a value has keys. */
  placeOf?: (path: readonly string[]) => string
}

/** One way to fill the settings; `audience` says which settings exist there. */
export interface SettingSource {
  audience: 'command line' | 'action' | 'config file'
  given: readonly Given[]
}

/** What is wrong with `limits`, each problem with the keys that lead to it: the rules know, and they stand above the settings. */
export type CheckLimits = (value: unknown) => readonly { path: readonly string[]; say: string }[]

/**
 * Fills the settings from the sources, the strongest first.
 *
 * @throws ConfigError with every problem of every source, also of values that a stronger source overrides.
 */
export function fillSettings(
  sources: readonly SettingSource[],
  problems: readonly string[] = [],
  checkLimits: CheckLimits = () => [],
): Settings {
  const found = [...problems]
  const filled: Partial<Record<SettingKey, unknown>> = {}
  for (const source of sources) {
    const known = SETTINGS.filter((setting) => existsFor(setting, source.audience))
    for (const given of source.given) {
      const setting = known.find((candidate) => candidate.name === given.name)
      if (setting === undefined) {
        const isElsewhere = SETTINGS.some(({ name }) => name === given.name)
        found.push(
          isElsewhere
            ? `${given.place}: ${given.name} is no setting of the ${source.audience}`
            : describeUnknown(given, known),
        )
        continue
      }
      const checked = settingsSchema.shape[setting.key].safeParse(given.value)
      const inside =
        setting.key === 'limits'
          ? checkLimits(given.value)
          : checked.success
            ? []
            : describeInside(setting.key, given.value, checked.error)
      for (const { path, say } of inside) found.push(`${given.placeOf?.(path) ?? given.place}: ${say}`)
      if (inside.length > 0) continue
      if (!checked.success) found.push(describeBad(given, setting, checked.error.issues, source.audience))
      else if (!(setting.key in filled)) filled[setting.key] = given.value
    }
  }
  if (found.length > 0) throw new ConfigError(found)
  return settingsSchema.parse(filled)
}

/** What zod says of a value; our own checks come with their own words. */
interface Issue {
  code: string
  message: string
}

/** What is wrong inside a value that has parts; nothing where it is said of the value as a whole. */
function describeInside(key: SettingKey, value: unknown, error: z.core.$ZodError): ReturnType<CheckLimits> {
  if (typeof value !== 'object') return []
  if (key === 'fields') return describeFieldIssues(error)
  if (key === 'accept' || key === 'mute') return describeDecisionIssues(key, value, error)
  return []
}

function existsFor({ only, isSecret = false }: SettingInfo, audience: SettingSource['audience']): boolean {
  if (audience === 'config file') return only !== 'command line' && !isSecret
  return only === undefined || only === audience
}

function describeBad(
  given: Given,
  setting: SettingInfo,
  issues: readonly Issue[],
  audience: SettingSource['audience'],
): string {
  const own = issues.find(({ code }) => code === 'custom')?.message
  // A flag and an input are places that name the setting; a line of a file does not.
  const name = own !== undefined && audience === 'config file' ? `${setting.name}: ` : ''
  const nearest = own === undefined ? nearestAllowed(given.value, setting) : undefined
  const advice = nearest === undefined ? '' : `did you mean \`${nearest}\`? `
  return `${given.place}: ${name}${show(given.value)} ${own ?? 'is not allowed'}; ${advice}allowed: ${setting.allowed}`
}

/** Of the words that a setting takes, the one that was meant; a list is told of its first word that is none of them. */
function nearestAllowed(value: unknown, { allowed }: SettingInfo): string | undefined {
  if (!allowed.startsWith('`')) return undefined
  const known = [...allowed.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  const given = [value].flat().find((each) => typeof each === 'string' && !known.includes(each.trim()))
  return typeof given === 'string' ? nearestOf(given.trim(), known) : undefined
}

/** Names the nearest known setting: `windowdays` -> `window-days`. */
export function describeUnknown(given: Given, known: readonly SettingInfo[]): string {
  const names = known.map((setting) => setting.name)
  const nearest = nearestOf(given.name, names)
  const advice = nearest === undefined ? `known: ${names.join(', ')}` : `did you mean \`${nearest}\`?`
  return `${given.place}: unknown setting ${show(given.name)}; ${advice}`
}

/** In quotes, since inputs are text whatever they mean. */
/** A flag that may stand several times gives a list also where it stood once. */
function show(given: unknown): string {
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given
  return JSON.stringify(typeof value === 'string' ? cut(value) : showValue(value))
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
