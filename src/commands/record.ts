import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type CycleLine, cycleSchema } from '../model/cycle-schema.ts'
import type { Instant } from '../model/retro.ts'
import { dateOf, instantOf, parseInstant } from '../model/time.ts'
import { messageOf } from '../publish/message-of.ts'
import { printLine } from '../publish/print.ts'
import { WriteError } from '../publish/write-file.ts'
import { ConfigError } from '../settings/config-error.ts'
import { COMMAND } from '../settings/flags.ts'
import { explain } from './command.ts'

interface Flag {
  name: string
  /** Key of the line; without one the flag says where or how, not what. */
  key?: keyof CycleLine
  value: string
  number?: boolean
  say: string
}

const FLAGS: readonly Flag[] = [
  { name: 'issue', key: 'issue', value: 'ID', say: 'What was worked on: an issue number or any id.' },
  { name: 'type', key: 'type', value: 'KIND', say: 'Kind of work, such as bug or feature.' },
  { name: 'duration', key: 'duration', value: 'S', number: true, say: 'How long it took, in seconds.' },
  { name: 'started', value: 'ISO', say: 'When it began; gives the duration instead of --duration.' },
  { name: 'reason', key: 'reason', value: 'TEXT', say: 'Why it ended as it did, in a few words.' },
  { name: 'pr', key: 'pr', value: 'N', say: 'The merged pull request.' },
  { name: 'cycle', key: 'cycle', value: 'N', say: 'The loop’s own number of the cycle.' },
  { name: 'epoch', key: 'epoch', value: 'NAME', say: 'Name of the launch or configuration.' },
  { name: 'model', key: 'model', value: 'NAME', say: 'Language model.' },
  { name: 'commit', key: 'commit', value: 'SHA', say: 'The commit that the cycle made.' },
  { name: 'lines-added', key: 'lines_added', value: 'N', number: true, say: 'Lines added.' },
  { name: 'lines-removed', key: 'lines_removed', value: 'N', number: true, say: 'Lines removed.' },
  { name: 'tokens', key: 'tokens', value: 'N', number: true, say: 'Tokens used.' },
  { name: 'cost-usd', key: 'cost_usd', value: 'X', number: true, say: 'Cost in US dollars.' },
  { name: 'now', value: 'ISO', say: 'End of the cycle (default: the clock).' },
  { name: 'root', value: 'DIR', say: 'Folder that holds the loop’s files (default: .).' },
  { name: 'cycles', value: 'FILE', say: 'The log to write to (default: .loop/retro/cycles.jsonl).' },
]

/** Keys whose text may be a number: `--issue 12` is issue 12. */
const IDS = new Set(['issue', 'pr', 'cycle'])

export interface Recording {
  /** Relative to the working directory, or absolute. */
  file: string
  line: CycleLine
}

/**
 * What `record` is asked to write.
 *
 * @throws ConfigError with every problem of all flags
 */
export function readRecordFlags(args: readonly string[], clock: Instant): Recording {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(FLAGS.map(({ name }) => [name, { type: 'string' as const }])),
      success: { type: 'boolean' },
      failure: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [`${JSON.stringify(token.value)}: not a flag; see record --help`]
    if (token.kind !== 'option') return []
    if (token.name === 'success' || token.name === 'failure')
      return token.value === undefined ? [] : [`${token.rawName}: takes no value`]
    if (!FLAGS.some(({ name }) => name === token.name))
      return [`${token.rawName}: unknown flag; see record --help`]
    return token.value === undefined || token.value === '' ? [`${token.rawName}: needs a value`] : []
  })
  if (values['success'] === values['failure'])
    problems.push(
      values['success'] === true
        ? '--success and --failure: one of them, not both'
        : 'give --success or --failure: how the cycle ended',
    )
  const end = values['now'] === undefined ? clock : parseInstant(values['now'])
  const line: Record<string, unknown> = {
    timestamp: end === undefined ? values['now'] : dateOf(end).toISOString(),
    ...fieldsOf(values),
    success: values['success'] === true,
  }
  problems.push(...addDuration(line, values, end), ...problemsOf(line))
  if (problems.length > 0) throw new ConfigError(problems)
  const root = typeof values['root'] === 'string' ? values['root'] : '.'
  const file = typeof values['cycles'] === 'string' ? values['cycles'] : '.loop/retro/cycles.jsonl'
  return { file: path.resolve(root, file), line: cycleSchema.parse(line) }
}

type Values = Record<string, unknown>

function fieldsOf(values: Values): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const { name, key, number } of FLAGS) {
    const value = values[name]
    if (key === undefined || typeof value !== 'string' || value === '') continue
    const isNumber = number === true || (IDS.has(key) && /^-?\d{1,15}$/.test(value))
    fields[key] = isNumber && /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : value
  }
  return fields
}

/** From the start to the end of the cycle, to the millisecond. */
function addDuration(line: Record<string, unknown>, values: Values, end: Instant | undefined): string[] {
  const given = values['started']
  if (typeof given !== 'string' || given === '') return []
  const start = parseInstant(/^\d{9,13}$/.test(given) ? Number(given) : given)
  if (start === undefined)
    return [`--started: ${JSON.stringify(given)} is not a time; example: 2026-09-21T06:00:00Z`]
  if (values['duration'] !== undefined) return ['--started and --duration: one of them, not both']
  if (end === undefined) return []
  if (start > end) return [`--started: ${given} is after the end of the cycle`]
  line['duration'] = Math.round((end - start) / 1000) / 1000
  return []
}

/** What the schema refuses, in words of the flags. */
function problemsOf(line: Record<string, unknown>): string[] {
  const checked = cycleSchema.safeParse(line)
  if (checked.success) return []
  return checked.error.issues.map((issue) => {
    const key = String(issue.path[0])
    const flag = key === 'timestamp' ? 'now' : (FLAGS.find((each) => each.key === key)?.name ?? key)
    return `--${flag}: ${JSON.stringify(line[key])} is not allowed; see record --help`
  })
}

/** `record`: appends one cycle to the log. */
export function run(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    for (const text of renderRecordHelp()) printLine(text)
    return 0
  }
  try {
    const recording = readRecordFlags(args, instantOf(new Date()))
    try {
      appendCycle(recording)
    } catch (error) {
      throw new WriteError(`${recording.file} could not be written: ${messageOf(error)}`, { cause: error })
    }
    printLine(`Recorded in ${recording.file}`)
    return 0
  } catch (error) {
    return explain(error)
  }
}

const LF = 0x0a

/**
 * Appends one line with one write to a file opened for appending, so that lines of several writers never mix.
 *
 * Where the last writer left no final line feed (it was killed), one goes in front, in the same write.
 *
 * @throws Error of the file system, or when only a part could be written (the disk is full); that part is ended by
 * the next call and then counted as a bad line
 */
export function appendCycle({ file, line }: Recording): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const fd = fs.openSync(file, 'a+')
  try {
    if (!fs.fstatSync(fd).isFile()) throw new Error('it is not a regular file')
    const bytes = Buffer.from(`${endsLine(fd) ? '' : '\n'}${JSON.stringify(line, wellFormed)}\n`)
    const written = fs.writeSync(fd, bytes)
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes were written`)
  } finally {
    fs.closeSync(fd)
  }
}

const LOOKS = 5
const MS_BETWEEN_LOOKS = 10

/**
 * Whether the file ends a line. A file that grows shows its size page by page, so in the middle of another writer's
 * write it seems not to: only what still does not end after some looks was left by a writer that was killed.
 */
function endsLine(fd: number): boolean {
  const last = Buffer.alloc(1)
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let look = 1; ; look++) {
    const { size } = fs.fstatSync(fd)
    if (size === 0 || fs.readSync(fd, last, 0, 1, size - 1) === 0 || last[0] === LF) return true
    if (look === LOOKS) return false
    Atomics.wait(clock, 0, 0, MS_BETWEEN_LOOKS)
  }
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** The text of `record --help`. */
export function renderRecordHelp(): string[] {
  const rows: [string, string][] = [
    ['--success, --failure', 'How the cycle ended; one of them is needed.'],
    ...FLAGS.map(({ name, value, say }): [string, string] => [`--${name} ${value}`, say]),
    ['-h, --help', 'Show this.'],
  ]
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return [
    `Usage: ${COMMAND} record --success|--failure [flags]`,
    '',
    'Appends one cycle to the log, whole or not at all; several loops may write at once.',
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    '',
    `Example: ${COMMAND} record --issue 12 --type bug --success --duration 320`,
    'Exit: 0 written, 1 the file could not be written, 2 a flag to correct.',
  ]
}
