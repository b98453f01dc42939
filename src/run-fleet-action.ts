import fs from 'node:fs'
import path from 'node:path'
import * as core from '@actions/core'
import { serialiseFleet } from './fleet/fleet-of.ts'
import { gatherFleet } from './fleet/gather.ts'
import type { LeftOut } from './fleet/schema.ts'
import { dialectOf } from './forge/locate-server.ts'
import { plural } from './model/words.ts'
import { messageOf } from './publish/message-of.ts'
import { readOwnSecrets } from './publish/own-secrets.ts'
import { goOnUnread, printLine } from './publish/print.ts'
import type { Environment } from './publish/publisher.ts'
import { locateServerPages } from './publish/run-pages.ts'
import { stepFolder } from './publish/step-folder.ts'
import { writeFileWhole } from './publish/write-file.ts'
import type { Access } from './read/access.ts'
import { fleetHtml } from './report/fleet/fleet-html.ts'
import { fleetMarkdown } from './report/fleet/fleet-markdown.ts'
import { fleetText } from './report/fleet/fleet-text.ts'
import type { LoopForge } from './report/fleet/loop-url.ts'
import { inertText } from './report/safe/inert.ts'
import { redactInsights } from './report/safe/redact.ts'
import { redactorOf } from './safe/redact.ts'

/** How many files that were left out get a warning of their own. */
const MOST_WARNINGS = 5

/** The action in `fleet/`, from its inputs to its exit code, which it leaves in `process.exitCode`. */
export async function runFleetAction(env: Environment): Promise<void> {
  goOnUnread()
  const secrets = readOwnSecrets(env)
  try {
    await gatherAndPublish(env, secrets)
  } catch (error) {
    core.setFailed(redactorOf(secrets)(messageOf(error)))
  }
}

async function gatherAndPublish(env: Environment, secrets: readonly string[]): Promise<void> {
  const patterns = (env['INPUT_INSIGHTS'] ?? '').split(/\r?\n/).flatMap((line) => line.trim() || [])
  if (patterns.length === 0) return refuse('input insights: name the files, as in: insights/*/insights.json')
  const access: Access = { root: env['GITHUB_WORKSPACE'] ?? process.cwd(), confined: true }
  const fleet = await gatherFleet(patterns, access, (value) => redactInsights(value, secrets))
  warnOf('problem' in fleet ? fleet.leftOut : fleet.left_out)
  if ('problem' in fleet) return refuse(`input insights: ${fleet.problem}`)
  for (const line of fleetText(fleet)) printLine(line)
  const forge = locateForge(env)
  const summary = env['GITHUB_STEP_SUMMARY'] ?? ''
  if (summary !== '') fs.appendFileSync(summary, fleetMarkdown(fleet, forge))
  const temporary = env['RUNNER_TEMP'] ?? ''
  const written = (file: string, text: string): string =>
    temporary === ''
      ? ''
      : writeFileWhole(path.join(stepFolder(env), file), text, { root: temporary, confined: true })
  core.setOutput('fleet-path', written('fleet.json', serialiseFleet(fleet)))
  core.setOutput('report-path', written('fleet.html', fleetHtml(fleet, forge)))
  core.setOutput('loops', fleet.summary.loops)
  core.setOutput('need-a-look', fleet.summary.need_a_look)
}

/** Gitea and Forgejo list the issues of a label by a number that each repository has of its own. */
function locateForge(env: Environment): LoopForge | undefined {
  const server = locateServerPages(env)
  if (server === undefined) return undefined
  const label = env['INPUT_ISSUE-LABEL']?.trim() ?? ''
  return { server, ...(label !== '' && dialectOf(env) === 'github' && { issueLabel: label }) }
}

function warnOf(leftOut: readonly LeftOut[]): void {
  for (const { source, problem } of leftOut.slice(0, MOST_WARNINGS))
    core.warning(inertText(`Left out: ${source} ${problem}`))
  const more = leftOut.length - MOST_WARNINGS
  if (more > 0) core.warning(`Left out: ${plural(more, 'more file')}; fleet.json names them`)
}

function refuse(problem: string): void {
  core.error(inertText(problem), { title: 'Setting to correct' })
  process.exitCode = 2
}
