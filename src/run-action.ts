import os from 'node:os'
import * as core from '@actions/core'
import { introspect } from './introspect.ts'
import { checkLimits } from './judge/limits.ts'
import { instantOf } from './model/time.ts'
import { askInJob } from './publish/agent-work.ts'
import { publish } from './publish/index.ts'
import { fetchLastReport } from './publish/last-report.ts'
import { readInputs } from './publish/inputs.ts'
import { messageOf } from './publish/message-of.ts'
import { readOwnSecrets } from './publish/own-secrets.ts'
import { goOnUnread } from './publish/print.ts'
import { locateRunPages } from './publish/run-pages.ts'
import type { Environment } from './publish/publisher.ts'
import type { Access } from './read/access.ts'
import { configReader } from './read/config.ts'
import { inertText } from './report/safe/inert.ts'
import { redactInsights } from './report/safe/redact.ts'
import { type Redact, redactorOf } from './safe/redact.ts'
import { list } from './model/words.ts'
import { ConfigError, tellFirst } from './settings/config-error.ts'
import { loadSettings } from './settings/load.ts'
import { isFailing } from './settings/schema.ts'

/** The action from its inputs to its exit code, which it leaves in `process.exitCode`. */
export async function runAction(variables: Environment): Promise<void> {
  goOnUnread()
  // With a listener a signal waits until the file that is being written is whole.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(128 + os.constants.signals[signal]))
  try {
    await introspectAndPublish({ ...variables })
  } catch (error) {
    fail(error, redactorOf(readOwnSecrets(variables)))
  }
}

async function introspectAndPublish(env: Environment): Promise<void> {
  const access: Access = {
    root: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    confined: true,
    readPaths: new Set(),
  }
  const { source, warnings } = readInputs(env)
  for (const warning of tellFirst(warnings)) core.warning(inertText(warning))
  const settings = await loadSettings(source, configReader(access), checkLimits)
  const secrets = [...readOwnSecrets(env), ...(settings.token === undefined ? [] : [settings.token])]
  const { agentWork } = askInJob(settings, env, secrets)
  const judged = { ...settings, repository: settings.repository ?? locateRunPages(env).repository }
  const found = await introspect(judged, settings.now ?? instantOf(new Date()), access, {
    ownSecrets: secrets,
    agentWork,
    fetchLastReport: () => fetchLastReport({ settings, env, secrets }),
  })
  const insights = redactInsights(found, secrets)
  const attempts = await publish({ insights, settings, access, env, secrets, produced: {} })
  if (isFailing(settings.failOn, insights.recommendations))
    core.setFailed(`${insights.headline} (fail-on: ${settings.failOn})`)
  const failed = attempts.filter(({ status }) => status === 'failed').map(({ name }) => name)
  if (settings.failOnPublishError && failed.length > 0)
    core.setFailed(`Not published: ${list(failed)} (fail-on-publish-error: true)`)
  const toCorrect = attempts.filter(({ isToCorrect }) => isToCorrect).map(({ say }) => say)
  if (toCorrect.length > 0) throw new ConfigError(toCorrect)
}

/** What is said may quote a setting. */
function fail(error: unknown, redact: Redact): void {
  if (error instanceof ConfigError) {
    for (const problem of tellFirst(error.problems))
      core.error(inertText(redact(problem)), { title: 'Setting to correct' })
    process.exitCode = 2
    return
  }
  if (error instanceof Error && error.stack !== undefined) core.debug(redact(error.stack))
  core.setFailed(redact(messageOf(error)))
}
