import path from 'node:path'
import * as core from '@actions/core'
import { outputPath } from '../settings/load.ts'
import { serialiseInsights } from '../insights/serialise.ts'
import { writeFileWhole, WriteError } from './write-file.ts'
import type { Publisher, Run } from './publisher.ts'
import { checkTarget, INSIGHTS_TARGET } from './targets.ts'
import { stepFolder } from './step-folder.ts'

/** Writes insights.json. A workspace that cannot be written is no reason to lose the result. */
export const insightsPublisher: Publisher = {
  name: 'insights file',
  publish(run) {
    const output = outputPath(run.settings)
    checkTarget(INSIGHTS_TARGET, run.settings, run.access)
    if (run.settings.dryRun) return { status: 'skipped', say: `dry run: would write ${output}` }
    const written = writeSomewhere(run, output)
    run.produced.insightsPath = written
    return { status: 'done', say: `Wrote ${written}` }
  },
}

function writeSomewhere({ insights, access, env }: Run, output: string): string {
  const json = serialiseInsights(insights)
  try {
    return writeFileWhole(output, json, access)
  } catch (error) {
    const temporary = env['RUNNER_TEMP'] ?? ''
    if (!(error instanceof WriteError) || temporary === '') throw error
    const instead = path.join(stepFolder(env), 'insights.json')
    const written = writeFileWhole(instead, json, { root: temporary, confined: true })
    core.warning(`${error.message}. It was written to ${written} instead; the output insights-path names it.`)
    return written
  }
}
