import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Insights } from '../insights/schema.ts'
import { serialiseInsights } from '../insights/serialise.ts'
import { VERSION } from '../model/version.ts'
import { isFolder } from '../publish/folders.ts'
import { openFile } from '../publish/open-file.ts'
import { printError, printJson, printLine, printPage } from '../publish/print.ts'
import { refuseTargets } from '../publish/targets.ts'
import { writeFileWhole } from '../publish/write-file.ts'
import type { Access } from '../read/access.ts'
import type { PageContext } from '../report/context.ts'
import { PAGES } from '../report/pages.ts'
import { type CommandLine, readFlags, renderHelp } from '../settings/flags.ts'
import { outputPath } from '../settings/load.ts'
import { isFailing, type PageFormat, type Settings, settingsSchema } from '../settings/schema.ts'
import { explain } from './command.ts'
import { COMMAND_USAGES } from './index.ts'
import { insightsOf } from './insights-of.ts'
import { settingsOf } from './settings-of.ts'
import { judgingNotice, printHelp, readingProgress, wantsColour, widthOf } from './terminal.ts'

const DEFAULT_RETRO_DIR = settingsSchema.shape.retroDir.parse(undefined)

/** What the program does without the name of a command: reads, judges, writes insights.json and prints a page. */
export async function run(args: readonly string[]): Promise<number> {
  return runReport(readFlags(args))
}

export async function runReport(line: CommandLine): Promise<number> {
  if (line.help || line.version) {
    if (line.help) printHelp(renderHelp(COMMAND_USAGES))
    else printLine(VERSION)
    return 0
  }
  try {
    const { settings, access } = await settingsOf(line)
    if (settings.shard !== undefined) {
      const { writeShard } = await import('./report-shard.ts')
      return await writeShard(settings, settings.shard, access)
    }
    return await report(settings, access)
  } catch (error) {
    return explain(error)
  }
}

async function report(settings: Settings, access: Access): Promise<number> {
  const onRead = judgingNotice(process.stderr)
  const insights = await insightsOf(settings, access, {
    progress: readingProgress(process.stderr),
    onRead,
  }).finally(() => onRead?.(0))
  const refused = [...refuseTargets(settings, access).values()]
  if (refused.length > 0) {
    for (const problem of refused) printError(`error: ${problem}`)
    return 2
  }
  const context: PageContext = {
    dialect: 'github',
    quotes: settings.quotes,
    hasColour: wantsColour(process.stdout),
    width: widthOf(process.stdout),
  }
  const written = writeInsights(insights, settings, access)
  const prompt = await writePrompt(insights, settings, context, access)
  const html = await writeHtml(insights, settings, context, access)
  await printFormat(settings.format, insights, context)
  if (settings.format === 'text')
    for (const file of [written, html, prompt]) if (file !== '') printLine(`Wrote ${file}`)
  return isFailing(settings.failOn, insights.recommendations) ? 1 : 0
}

/** @returns what the last lines of the report say was written */
function writeInsights(insights: Insights, settings: Settings, access: Access): string {
  const output = outputPath(settings)
  const [loopFolder = ''] = DEFAULT_RETRO_DIR.split('/')
  const isAsked = settings.output !== undefined || settings.retroDir !== DEFAULT_RETRO_DIR
  if (!isAsked && !isFolder(path.join(access.root, loopFolder)))
    return `nothing: no folder ${loopFolder} is here, and none is made unasked; --output FILE says where insights.json goes`
  if (settings.dryRun) return `nothing (dry run); would write ${output}`
  return writeFileWhole(output, serialiseInsights(insights), access)
}

async function printFormat(format: PageFormat, insights: Insights, context: PageContext): Promise<void> {
  const page = await PAGES[format](insights, context)
  if (format === 'json') printJson(page)
  else if (format === 'text') for (const line of page.split('\n')) printLine(line)
  else printPage(page)
}

/** Writes report.html where it is asked for, and shows it. @returns the path written, '' for none */
async function writeHtml(
  insights: Insights,
  { report: given, open, dryRun }: Settings,
  context: PageContext,
  access: Access,
): Promise<string> {
  if (given === undefined && !open) return ''
  if (dryRun) return `no ${given ?? 'report.html'} (dry run)`
  const html = await PAGES.html(insights, context)
  const written =
    given === undefined
      ? writeFileWhole('report.html', html, { root: makeTemporaryFolder(), confined: false })
      : writeFileWhole(given, html, access)
  if (open) {
    const problem = await openFile(path.resolve(written))
    if (problem !== undefined) printError(`warning: ${problem}`)
  }
  return written
}

/** @returns the path written, '' for none */
async function writePrompt(
  insights: Insights,
  { promptContextPath, dryRun }: Settings,
  context: PageContext,
  access: Access,
): Promise<string> {
  if (promptContextPath === undefined || dryRun) return ''
  return writeFileWhole(promptContextPath, await PAGES.prompt(insights, context), access)
}

function makeTemporaryFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-'))
}
