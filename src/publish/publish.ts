import fs from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import type { Insights } from '../model/insights.ts'
import type { Access } from '../read/access.ts'
import { dataWarnings } from '../report/data-lines.ts'
import { renderJobSummary } from '../report/job-summary.ts'
import { renderLog } from '../report/log.ts'
import { outputPath } from '../settings/load.ts'
import type { Settings } from '../settings/schema.ts'
import { serialiseInsights, writeFileWhole, WriteError } from './insights-file.ts'
import { outputsOf, type WrittenPaths } from './outputs.ts'
import { printGroupedLog, printLine } from './print.ts'
import { writePromptContext } from './prompt-file.ts'

const MAX_ANNOTATIONS = 9

/** Hands the insights on: file, log, annotations, job summary, outputs. What fails becomes a warning, the rest goes on. */
export async function publish(insights: Insights, settings: Settings, access: Access): Promise<void> {
  const insightsPath = settings.dryRun
    ? ''
    : writeInsights(serialiseInsights(insights), outputPath(settings), access)
  printGroupedLog(renderLog(insights, false))
  printLine(insightsPath === '' ? `Dry run: would write ${outputPath(settings)}` : `Wrote ${insightsPath}`)
  const promptContext = handOnPrompt(insights, settings, access)
  annotate(insights)
  await appendJobSummary(renderJobSummary(insights))
  setOutputs(insights, { insights: insightsPath, promptContext })
}

function handOnPrompt(insights: Insights, settings: Settings, access: Access): string {
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = process.env
  try {
    return writePromptContext(insights, settings, access, {
      ...(repository !== undefined && { repository }),
      ...(commit !== undefined && { commit }),
    })
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    core.warning(error.message)
    return ''
  }
}

/** A workspace that cannot be written is no reason to lose the result. */
function writeInsights(json: string, output: string, access: Access): string {
  try {
    return writeFileWhole(output, json, access)
  } catch (error) {
    const temporary = process.env['RUNNER_TEMP']
    if (!(error instanceof WriteError) || temporary === undefined || temporary === '') throw error
    const written = writeFileWhole(path.join(temporary, 'loop-introspection', 'insights.json'), json, {
      root: temporary,
      confined: true,
    })
    core.warning(`${error.message}. It was written to ${written} instead; the output insights-path names it.`)
    return written
  }
}

function annotate(insights: Insights): void {
  if (insights.status === 'no_data') {
    const looked = insights.data_quality.sources
      .filter(({ role }) => role === 'cycles')
      .map((source) => source.path)
    core.notice(
      `No cycles were found in ${looked.join(', ')}. Check the path, and that actions/checkout runs before this step.`,
      { title: 'No retros found' },
    )
  }
  const warnings = dataWarnings(insights)
  for (const { path: file, line, say } of warnings.slice(0, MAX_ANNOTATIONS)) {
    core.warning(say, { title: 'Data left out', file, ...(line !== undefined && { startLine: line }) })
  }
  if (warnings.length > MAX_ANNOTATIONS)
    core.warning(`${warnings.length - MAX_ANNOTATIONS} more files have unreadable parts; the log names them.`)
}

async function appendJobSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (file === undefined || file === '') return
  try {
    await fs.promises.appendFile(file, markdown)
  } catch (error) {
    core.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

function setOutputs(insights: Insights, written: WrittenPaths): void {
  // Without the file, the toolkit would print outputs as commands that no runner has obeyed since 2023.
  if ((process.env['GITHUB_OUTPUT'] ?? '') === '') return
  for (const [name, value] of Object.entries(outputsOf(insights, written))) core.setOutput(name, value)
}
