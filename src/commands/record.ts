import fs from 'node:fs'
import path from 'node:path'
import { type CycleLine, cycleSchema } from '../model/cycle-schema.ts'
import type { Instant } from '../model/retro.ts'
import { dateOf, instantOf } from '../model/time.ts'
import { isFolder, isInGitFolder, locate, makeFolder } from '../publish/folders.ts'
import { messageOf } from '../publish/message-of.ts'
import { printError, printLine } from '../publish/print.ts'
import { sayRefusal } from '../publish/system-words.ts'
import { WriteError } from '../publish/write-file.ts'
import { ConfigError } from '../settings/config-error.ts'
import { COMMAND } from '../model/command.ts'
import { readOwnSecrets } from '../publish/own-secrets.ts'
import { explain } from './command.ts'
import { printHelp } from './terminal.ts'
import { FLAGS, readArguments, readFields, readTime, takesValue } from './record-flags.ts'
import { type ClaudeResult, readClaudeResult } from './record-result.ts'

export interface Recording {
  /** Where relative paths are taken from. */
  root: string
  /** Relative to the working directory, or absolute. */
  file: string
  line: CycleLine
  /** What could not be used, a sentence each. It costs its field and never the cycle. */
  told: readonly string[]
}

/**
 * What `record` is asked to write.
 *
 * @throws ConfigError when the flags do not say how the cycle ended
 */
export function readRecordFlags(args: readonly string[], clock: Instant): Recording {
  const { outcomes, values, told } = readArguments(args)
  const root = values.get('root') ?? '.'
  const result = readResult(values.get('claude-result'), root, told)
  const outcome = outcomeOf(outcomes, result, told)
  const end = readTime(values, 'now', told) ?? clock
  const line = {
    timestamp: dateOf(end).toISOString(),
    ...result?.fields,
    ...readFields(values, end, told),
    success: outcome === 'success',
  }
  const file = path.resolve(root, values.get('cycles') ?? '.loop/retro/cycles.jsonl')
  return { root, file, line: cycleSchema.parse(line), told: [...new Set(told)] }
}

/** A file that cannot be read costs what it would have told. */
function readResult(file: string | undefined, root: string, told: string[]): ClaudeResult | undefined {
  if (file === undefined) return undefined
  try {
    const result = readClaudeResult(file, root, readOwnSecrets(process.env))
    if (result.isSilent) told.push(`--claude-result: ${file} holds no result, which counts as a failure`)
    return result
  } catch (error) {
    told.push(`--claude-result: ${messageOf(error)}`)
    return undefined
  }
}

/**
 * A loop may know that a run which ended well did not reach its aim; that a run which ended in an error reached it,
 * nobody can.
 */
function outcomeOf(given: ReadonlySet<string>, result: ClaudeResult | undefined, told: string[]): string {
  const [outcome = result?.outcome] = given
  if (outcome === undefined || given.size > 1)
    throw new ConfigError([
      outcome === undefined
        ? 'give --success, --failure or --claude-result FILE: how the cycle ended'
        : '--success and --failure: one of them, not both',
      ...told,
    ])
  if (outcome === 'success' && result !== undefined && result.outcome !== 'success') {
    told.push('--success was left out, since the result of --claude-result is a failure')
    return result.outcome
  }
  return outcome
}

/** `record`: appends one cycle to the log. */
export function run(args: readonly string[]): number {
  if (asksForHelp(args)) {
    printHelp(renderRecordHelp())
    return 0
  }
  try {
    const recording = readRecordFlags(args, instantOf(new Date()))
    for (const text of recording.told) printError(`warning: ${text}`)
    if (!isFolder(recording.root)) throw new ConfigError([`--root: ${recording.root} is no folder`])
    if (isInGitFolder(locate(recording.file)))
      throw new ConfigError([`--cycles: ${recording.file} lies under .git, which is Git's own`])
    try {
      appendCycle(recording)
    } catch (error) {
      throw new WriteError(`${recording.file} could not be written: ${sayRefusal(error)}`, { cause: error })
    }
    printLine(`Recorded in ${recording.file}`)
    return 0
  } catch (error) {
    return explain(error)
  }
}

/** As a flag, not as the value of one: a reason may be `-h`. */
function asksForHelp(args: readonly string[]): boolean {
  return args.some((arg, at) => (arg === '-h' || arg === '--help') && !takesValue(args[at - 1] ?? ''))
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
export function appendCycle({ file, line }: Pick<Recording, 'file' | 'line'>): void {
  makeFolder(path.dirname(file))
  const fd = fs.openSync(file, 'a+')
  try {
    if (!fs.fstatSync(fd).isFile()) throw new Error('it is not a regular file')
    const bytes = Buffer.from(`${endsLine(fd) ? '' : '\n'}${JSON.stringify(line, wellFormed)}\n`)
    const written = fs.writeSync(fd, bytes)
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes were written`)
    // What /proc calls a regular file takes bytes and keeps none.
    if (fs.fstatSync(fd).size < written) throw new Error('what was written is not kept there')
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
    ['--success, --failure', 'How the cycle ended; one of them is needed, or --claude-result.'],
    ...FLAGS.map(({ name, value, say }): [string, string] => [`--${name} ${value}`, say]),
    ['-h, --help', 'Show this.'],
  ]
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return [
    `Usage: ${COMMAND} record --success|--failure|--claude-result FILE [flags]`,
    '',
    'Appends one cycle to the log, whole or not at all; several loops may write at once.',
    'A value that cannot be used is told on standard error and costs its field; the cycle is written without it.',
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    '',
    `Example: ${COMMAND} record --issue 12 --type bug --success --duration 320`,
    'Exit: 0 written, 1 the file could not be written, 2 nothing says how the cycle ended, or --root is no folder.',
  ]
}
