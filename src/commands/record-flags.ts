import { parseArgs } from 'node:util'
import { cycleSchema, MAX_TEXT } from '../model/cycle-schema.ts'
import type { Instant } from '../model/retro.ts'
import { parseInstant } from '../model/time.ts'
import { isZoneName, makeZone, UTC, type Zone } from '../model/zone.ts'
import { groupThousands } from '../model/words.ts'
import { showValue } from '../settings/show-value.ts'
import { shorten } from '../model/cut-text.ts'

interface Flag {
  name: string
  /** Key of the line; without one the flag says where or how, not what. */
  key?: Exclude<keyof typeof cycleSchema.shape, 'timestamp' | 'success'>
  value: string
  /** An id is a number or a text: `--issue 12` is issue 12. Without it the value is a text. */
  read?: 'number' | 'id'
  say: string
}

export const FLAGS: readonly Flag[] = [
  {
    name: 'issue',
    key: 'issue',
    value: 'ID',
    read: 'id',
    say: 'What was worked on: an issue number or any id.',
  },
  { name: 'type', key: 'type', value: 'KIND', say: 'Kind of work, such as bug or feature.' },
  { name: 'duration', key: 'duration', value: 'S', read: 'number', say: 'How long it took, in seconds.' },
  { name: 'started', value: 'ISO', say: 'When it began; gives the duration instead of --duration.' },
  { name: 'reason', key: 'reason', value: 'TEXT', say: 'Why it ended as it did, in a few words.' },
  { name: 'pr', key: 'pr', value: 'N', read: 'id', say: 'The merged pull request.' },
  { name: 'cycle', key: 'cycle', value: 'N', read: 'id', say: 'The loop’s own number of the cycle.' },
  { name: 'epoch', key: 'epoch', value: 'NAME', say: 'Name of the launch or configuration.' },
  { name: 'model', key: 'model', value: 'NAME', say: 'Language model.' },
  { name: 'agent', key: 'agent', value: 'NAME', say: 'Coding agent, such as claude or codex.' },
  { name: 'commit', key: 'commit', value: 'SHA', say: 'The commit that the cycle made.' },
  { name: 'lines-added', key: 'lines_added', value: 'N', read: 'number', say: 'Lines added.' },
  { name: 'lines-removed', key: 'lines_removed', value: 'N', read: 'number', say: 'Lines removed.' },
  { name: 'tokens', key: 'tokens', value: 'N', read: 'number', say: 'Tokens used.' },
  { name: 'cost-usd', key: 'cost_usd', value: 'X', read: 'number', say: 'Cost in US dollars.' },
  {
    name: 'claude-result',
    value: 'FILE',
    say: 'What `claude -p --output-format json` or stream-json printed: tells how it ended, how long it took and what it cost.',
  },
  {
    name: 'time-zone',
    value: 'ZONE',
    say: 'IANA name of the zone of --started and --now where they name none (default: UTC).',
  },
  { name: 'now', value: 'ISO', say: 'End of the cycle (default: the clock).' },
  { name: 'root', value: 'DIR', say: 'Folder that holds the loop’s files (default: .).' },
  { name: 'cycles', value: 'FILE', say: 'The log to write to (default: .loop/retro/cycles.jsonl).' },
]

const OUTCOMES = ['success', 'failure']

export interface Arguments {
  outcomes: Set<string>
  /** By the name of the flag; never blank. */
  values: Map<string, string>
  told: string[]
}

/**
 * `--issue $issue --success` with an empty variable: the name of a flag is no value of the flag before it, unless only
 * that would leave one outcome (`--failure --reason --success`).
 */
export function readArguments(args: readonly string[]): Arguments {
  const isFlag = (arg = ''): boolean => takesValue(arg) || OUTCOMES.some((name) => arg === `--${name}`)
  // Nothing but flags is known here, so `--` ends nothing.
  const plain = args.filter((arg, at) => arg !== '--' || takesValue(args[at - 1] ?? ''))
  const spelled = plain.map((arg, at) => (takesValue(arg) && isFlag(plain[at + 1]) ? `${arg}=` : arg))
  const read = readTokens(spelled)
  if (read.outcomes.size === 1) return read
  const other = readTokens(plain)
  return other.outcomes.size === 1 ? other : read
}

export function takesValue(arg: string): boolean {
  return FLAGS.some(({ name }) => arg === `--${name}`)
}

function readTokens(args: readonly string[]): Arguments {
  const read: Arguments = { outcomes: new Set(), values: new Map(), told: [] }
  // What follows an unknown flag was meant as its value, and is told with it.
  let unknownAt = -2
  // Letters after one dash are flags each, and a dash among them (`-5e-3`) would end all flags.
  const parsed = args.map((arg, at) => (/^-[^-]+-/.test(arg) && !takesValue(args[at - 1] ?? '') ? '-x' : arg))
  for (const token of tokensOf(parsed)) {
    const { index } = token
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (index !== unknownAt + 1)
        read.told.push(`${showValue(token.value)} is no flag and was left out; put quotes round a text`)
    } else if (OUTCOMES.includes(token.name)) {
      if (token.value === undefined) read.outcomes.add(token.name)
      else read.told.push(`${token.rawName} takes no value; one with a value was left out`)
    } else if (!takesValue(token.rawName)) {
      unknownAt = index
      const [name = ''] = (args[index] ?? '').split('=')
      read.told.push(`${shorten(name, MAX_SHOWN)} is no flag of record and was left out; see record --help`)
    } else if (token.value === undefined || token.value.trim() === '') {
      read.told.push(`${token.rawName} is empty and was left out`)
    } else {
      read.values.set(token.name, token.value)
    }
  }
  return read
}

const MAX_SHOWN = 60

function tokensOf(args: readonly string[]) {
  const names = [
    ...FLAGS.map(({ name }) => [name, 'string'] as const),
    ...OUTCOMES.map((name) => [name, 'boolean'] as const),
  ]
  const options = Object.fromEntries(names.map(([name, type]) => [name, { type }]))
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/** The fields of the line whose value can be used. */
export function readFields(
  values: Arguments['values'],
  end: Instant,
  told: string[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const flag of FLAGS) {
    const given = values.get(flag.name)
    if (flag.key === undefined || given === undefined) continue
    const value = readValue(given, flag)
    if (value === undefined || !cycleSchema.shape[flag.key].safeParse(value).success) {
      told.push(`--${flag.name}: ${showValue(given)} is not allowed and was left out; see record --help`)
      continue
    }
    if (typeof value === 'string' && value !== given)
      told.push(`--${flag.name} is over ${groupThousands(MAX_TEXT)} characters and was cut`)
    fields[flag.key] = value
  }
  if ('duration' in fields) {
    if (values.has('started')) told.push('--started was left out, since --duration says how long it took')
    return fields
  }
  const seconds = secondsSinceStart(values, end, told)
  return seconds === undefined ? fields : { ...fields, duration: seconds }
}

function readValue(given: string, { read }: Flag): string | number | undefined {
  const trimmed = given.trim()
  if (read === 'number') return JSON_NUMBER.test(trimmed) ? Number(trimmed) : undefined
  if (read === 'id' && /^-?\d{1,15}$/.test(trimmed)) return Number(trimmed)
  return given.length > MAX_TEXT ? shorten(given.toWellFormed(), MAX_TEXT) : given
}

/** As JSON spells numbers, and as shells do: `+3`, `.5`, `5.`. */
const JSON_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i

/** From the start to the end of the cycle, to the millisecond. */
function secondsSinceStart(values: Arguments['values'], end: Instant, told: string[]): number | undefined {
  const start = readTime(values, 'started', told)
  if (start === undefined) return undefined
  const seconds = Math.round((end - start) / 1000) / 1000
  if (cycleSchema.shape.duration.safeParse(seconds).success) return seconds
  const why =
    seconds < 0 ? 'is after the end of the cycle' : 'is more than a year before the end of the cycle'
  told.push(`--started: ${showValue(values.get('started'))} ${why} and was left out`)
  return undefined
}

/** ISO 8601, or what `date +%s` says. */
export function readTime(values: Arguments['values'], name: string, told: string[]): Instant | undefined {
  const given = values.get(name)?.trim()
  if (given === undefined) return undefined
  const at = parseInstant(/^\d{9,13}$/.test(given) ? Number(given) : given, readZone(values, told))
  if (at !== undefined && !Number.isNaN(at)) return at
  const what = at === undefined ? 'is not a time' : 'names no zone'
  told.push(`--${name}: ${showValue(given)} ${what} and was left out; example: 2026-09-21T06:00:00Z`)
  return undefined
}

/** Nobody knows when a time without a zone was, where the zone that it is meant in has no such name: NaN. */
function readZone(values: Arguments['values'], told: string[]): Zone {
  const name = values.get('time-zone')?.trim() ?? UTC.name
  if (isZoneName(name)) return makeZone(name)
  told.push(
    `--time-zone: ${showValue(name)} is not an IANA time zone and was left out; example: Europe/Berlin`,
  )
  return { name, instantOf: () => NaN }
}
