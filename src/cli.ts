import { createColors } from 'picocolors'
import { introspect } from './introspect.ts'
import type { Insights } from './model/insights.ts'
import { instantOf } from './model/time.ts'
import { VERSION } from './model/version.ts'
import { serialiseInsights, writeFileWhole, WriteError } from './publish/insights-file.ts'
import {
  ignoreClosedPipe,
  printError,
  printJson,
  printLine,
  printLog,
  showProgress,
} from './publish/print.ts'
import type { Access } from './read/access.ts'
import { configReader } from './read/config.ts'
import type { Progress } from './read/jsonl.ts'
import { renderLog } from './report/log.ts'
import { ConfigError } from './settings/config-error.ts'
import { readFlags, renderHelp } from './settings/flags.ts'
import { loadSettings, outputPath } from './settings/load.ts'
import { isFailing, type Settings } from './settings/schema.ts'

const PROGRESS_FROM_BYTES = 50 * 1024 ** 2

ignoreClosedPipe()
process.exitCode = await main(process.argv.slice(2))

/** @returns the exit code: 0 done, 1 a finding as severe as `fail-on`, 2 a setting to correct */
async function main(args: readonly string[]): Promise<number> {
  const line = readFlags(args)
  if (line.help || line.version) {
    for (const text of line.help ? renderHelp() : [VERSION]) printLine(text)
    return 0
  }
  try {
    const root = line.given.find(({ name }) => name === 'root')?.value
    const access: Access = { root: typeof root === 'string' && root !== '' ? root : '.', confined: false }
    const settings = await loadSettings(
      { audience: 'command line', given: line.given },
      configReader(access),
      line.problems,
    )
    return await run(settings, access)
  } catch (error) {
    return explain(error)
  }
}

async function run(settings: Settings, access: Access): Promise<number> {
  const insights = await introspect(
    settings,
    settings.now ?? instantOf(new Date()),
    access,
    progressFor(process.stderr),
  )
  const json = serialiseInsights(insights)
  const output = outputPath(settings)
  const written = settings.dryRun ? undefined : writeFileWhole(output, json, access)
  if (settings.format === 'json') printJson(json)
  else printReport(insights, written ?? `nothing (dry run); would write ${output}`)
  return isFailing(settings.failOn, insights.recommendations) ? 1 : 0
}

function printReport(insights: Insights, written: string): void {
  const colour = wantsColour(process.stdout)
  printLog(renderLog(insights, colour), createColors(colour).bold)
  printLine('')
  printLine(`Wrote ${written}`)
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
