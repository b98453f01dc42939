import fs from 'node:fs'
import { createColors } from 'picocolors'
import { introspect } from './introspect.ts'
import type { Insights } from './insights/schema.ts'
import { instantOf } from './model/time.ts'
import { VERSION } from './model/version.ts'
import { renderHtml, writePrompt, writeReport } from './commands/write-pages.ts'
import { serialiseInsights, writeFileWhole, WriteError } from './publish/insights-file.ts'
import { readOwnSecrets } from './publish/own-secrets.ts'
import {
  ignoreClosedPipe,
  printError,
  printJson,
  printLine,
  printLog,
  printPage,
  showProgress,
} from './publish/print.ts'
import type { Access } from './read/access.ts'
import { configReader } from './read/config.ts'
import type { Progress } from './read/jsonl.ts'
import { renderJobSummary } from './report/job-summary.ts'
import { renderLog } from './report/log.ts'
import { renderPromptContext } from './report/prompt-context.ts'
import { redactInsights } from './report/redact.ts'
import { ConfigError } from './settings/config-error.ts'
import { type CommandLine, readFlags, renderHelp } from './settings/flags.ts'
import { loadSettings, outputPath } from './settings/load.ts'
import { isFailing, type Settings } from './settings/schema.ts'

const PROGRESS_FROM_BYTES = 50 * 1024 ** 2

ignoreClosedPipe()
process.exitCode = await main(process.argv.slice(2))

/** @returns the exit code: 0 done, 1 a finding as severe as `fail-on`, 2 a setting to correct */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  if (command === 'record') return record(rest)
  if (command === 'inspect') return inspect(rest)
  const line = readFlags(args)
  if (line.help || line.version) {
    for (const text of line.help ? renderHelp() : [VERSION]) printLine(text)
    return 0
  }
  try {
    const { settings, access } = await settingsOf(line)
    return await run(settings, access)
  } catch (error) {
    return explain(error)
  }
}

async function settingsOf(line: CommandLine): Promise<{ settings: Settings; access: Access }> {
  const root = line.given.find(({ name }) => name === 'root')?.value
  const access: Access = { root: typeof root === 'string' && root !== '' ? root : '.', confined: false }
  const source = { audience: 'command line' as const, given: line.given }
  const noRoot = isFolder(access.root) ? [] : [`--root: ${access.root} is no folder`]
  const settings = await loadSettings(source, configReader(access), [...line.problems, ...noRoot])
  return { settings, access }
}

function isFolder(path: string): boolean {
  try {
    return fs.statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** `record`: appends one cycle to the log. */
async function record(args: readonly string[]): Promise<number> {
  const { appendCycle, readRecordFlags, renderRecordHelp } = await import('./commands/record.ts')
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

/** `inspect FILE`: shows how a log would be read. */
async function inspect(args: readonly string[]): Promise<number> {
  const { inspectFile, renderInspectHelp } = await import('./commands/inspect.ts')
  const path = args[0]?.startsWith('-') === false ? args[0] : undefined
  const line = readFlags(path === undefined ? args : args.slice(1))
  if (line.help) {
    for (const text of renderInspectHelp()) printLine(text)
    return 0
  }
  try {
    if (path === undefined || path === '')
      throw new ConfigError(['inspect: name the file, as in: inspect runs.jsonl'])
    const { settings, access } = await settingsOf(line)
    const lines = inspectFile(path, settings, access)
    if ('problem' in lines) {
      printError(`error: ${lines.problem}`)
      return 1
    }
    for (const each of lines) printLine(each)
    return 0
  } catch (error) {
    return explain(error)
  }
}

async function run(settings: Settings, access: Access): Promise<number> {
  const now = settings.now ?? instantOf(new Date())
  const found = await introspect(settings, now, access, progressFor(process.stderr))
  const insights = redactInsights(found, readOwnSecrets(process.env))
  const json = serialiseInsights(insights)
  const output = outputPath(settings)
  const written = settings.dryRun ? undefined : writeFileWhole(output, json, access)
  const prompt = writePrompt(insights, settings, access)
  const report = await writeReport(insights, settings, access)
  if (settings.format === 'json') printJson(json)
  else if (settings.format === 'markdown') printPage(renderJobSummary(insights, { dialect: 'github' }))
  else if (settings.format === 'html') printPage(await renderHtml(insights))
  else if (settings.format === 'prompt') printPage(renderPromptContext(insights, { quotes: settings.quotes }))
  else printReport(insights, [written ?? `nothing (dry run); would write ${output}`, report, prompt])
  return isFailing(settings.failOn, insights.recommendations) ? 1 : 0
}

function printReport(insights: Insights, written: readonly string[]): void {
  const colour = wantsColour(process.stdout)
  printLog(renderLog(insights, colour), createColors(colour).bold)
  printLine('')
  for (const file of written) if (file !== '') printLine(`Wrote ${file}`)
}

/** Colour only on a terminal; https://no-color.org and FORCE_COLOR have the last word. */
function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '' && force !== '0') return true
  return stream.isTTY && process.env['TERM'] !== 'dumb'
}

function progressFor(stream: NodeJS.WriteStream): Progress | undefined {
  if (!stream.isTTY) return undefined
  return (path, read, total) => {
    if (total >= PROGRESS_FROM_BYTES) showProgress(path, read, total)
  }
}

function explain(error: unknown): number {
  if (error instanceof ConfigError) {
    for (const problem of error.problems) printError(`error: ${problem}`)
    printError('Nothing was read or written. See --help.')
    return 2
  }
  if (error instanceof WriteError) printError(`error: ${error.message}`)
  else
    printError(
      `internal error: ${error instanceof Error ? (error.stack ?? error.message).replaceAll('\n', ' ') : String(error)}`,
    )
  return 1
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
