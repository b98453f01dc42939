import { type ParseArgsConfig, parseArgs } from 'node:util'
import { COMMAND } from '../model/command.ts'
import type { Given } from './fill.ts'
import { SETTINGS, type SettingInfo, type SettingKey } from './schema.ts'

const FLAGS = SETTINGS.filter(({ only }) => only === undefined || only === 'command line')

export interface CommandLine {
  help: boolean
  version: boolean
  given: Given[]
  problems: string[]
}

/**
 * Reads the command line: each setting is a flag. Values are checked by `fillSettings`, with all others.
 *
 * @param files the setting that holds what is no flag, where a command takes files
 */
export function readFlags(args: readonly string[], files?: SettingKey): CommandLine {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'V' },
  }
  for (const setting of FLAGS)
    options[setting.name] = { type: setting.flag === 'boolean' ? 'boolean' : 'string' }
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })

  const line: CommandLine = { help: false, version: false, given: [], problems: [] }
  const lists = new Map<string, string[]>()
  // What follows an unknown flag was meant as its value, and is no problem of its own.
  let unknownAt = -2
  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in options)) unknownAt = token.index
    if (token.kind === 'positional') {
      if (token.index === unknownAt + 1) continue
      if (files !== undefined) {
        takeOption(line, lists, { name: files, rawName: `--${files}`, value: token.value })
        continue
      }
      line.problems.push(
        `${JSON.stringify(token.value)}: not a flag; the folder to read is given as --root DIR`,
      )
    } else if (token.kind === 'option') {
      takeOption(line, lists, token)
    }
  }
  return line
}

interface OptionToken {
  name: string
  rawName: string
  value: string | undefined
}

function takeOption(line: CommandLine, lists: Map<string, string[]>, token: OptionToken): void {
  if (token.name === 'help') line.help = true
  else if (token.name === 'version') line.version = true
  else {
    const setting = FLAGS.find((candidate) => candidate.name === token.name)
    const value = token.value ?? (setting?.flag === 'boolean' ? true : undefined)
    if (setting !== undefined && value === undefined) {
      line.problems.push(`${token.rawName}: needs a value; allowed: ${setting.allowed}`)
    } else if (setting?.flag === 'list') {
      takeListItem(line, lists, token.rawName, String(value))
    } else {
      line.given = line.given.filter((given) => given.name !== token.name || setting === undefined)
      line.given.push({ name: token.name, value, place: token.rawName })
    }
  }
}

/** A list flag may stand several times: `--cycles a.jsonl --cycles b.jsonl`. */
function takeListItem(line: CommandLine, lists: Map<string, string[]>, place: string, value: string): void {
  const list = lists.get(place)
  if (list !== undefined) {
    list.push(value)
    return
  }
  const started = [value]
  lists.set(place, started)
  line.given.push({ name: place.slice(2), value: started, place })
}

/** The lines of `--help`, generated from the settings. `usages`: how the other commands are called. */
export function renderHelp(usages: readonly string[]): string[] {
  const rows: [string, string][] = FLAGS.map((setting) => [flagOf(setting), describe(setting)])
  rows.push(['-h, --help', 'Show this.'], ['-V, --version', 'Show the version.'])
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return [
    `Usage: ${COMMAND} [--root DIR] [flags]`,
    ...usages.map((usage) => `       ${COMMAND} ${usage}`),
    '',
    'Reads what a coding loop left in its repository, says what changed, what to do first and how sure that is,',
    'and writes insights.json.',
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    '',
    'A flag is stronger than the same setting in the config file.',
    'Exit: 0 done, 1 a finding as severe as --fail-on says (or an internal error), 2 a setting to correct.',
  ]
}

/** What stands for a value, by the first of these that is in the words for what is allowed. */
const PLACEHOLDERS: readonly [allowed: RegExp, shown: string][] = [
  [/folder/, 'DIR'],
  [/^`/, 'WHICH'],
  [/^a size/, 'SIZE'],
  [/number/, 'N'],
  [/time zone/, 'ZONE'],
  [/^a text/, 'TEXT'],
  [/repository/, 'OWNER/NAME'],
  [/^names/, 'NAME'],
]

function flagOf({ flag, key, name, allowed }: SettingInfo): string {
  if (flag === 'boolean') return `--${name}`
  const found = PLACEHOLDERS.find(([words]) => words.test(allowed))
  return `--${name} ${key === 'now' ? 'ISO' : (found?.[1] ?? 'FILE')}`
}

function describe(setting: SettingInfo): string {
  const allowed =
    setting.allowed.startsWith('`') && setting.flag !== 'boolean' ? ` One of: ${setting.allowed}.` : ''
  const repeat =
    setting.flag === 'list'
      ? setting.allowed.includes('globs')
        ? ' Globs are welcome; may stand several times.'
        : ' May stand several times.'
      : ''
  return `${setting.description}${allowed}${repeat} (default: ${setting.defaultText})`.replaceAll('`', '')
}
