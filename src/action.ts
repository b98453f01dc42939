import * as core from '@actions/core'
import { introspect } from './introspect.ts'
import { instantOf } from './model/time.ts'
import { readOwnSecrets } from './publish/own-secrets.ts'
import { ignoreClosedPipe } from './publish/print.ts'
import { publish } from './publish/publish.ts'
import type { Access } from './read/access.ts'
import { configReader } from './read/config.ts'
import { redactInsights } from './report/redact.ts'
import { ConfigError } from './settings/config-error.ts'
import { readInputs } from './publish/inputs.ts'
import { loadSettings } from './settings/load.ts'
import { isFailing } from './settings/schema.ts'

ignoreClosedPipe()
try {
  await run()
} catch (error) {
  fail(error)
}

async function run(): Promise<void> {
  const access: Access = { root: process.env['GITHUB_WORKSPACE'] ?? process.cwd(), confined: true }
  const { source, warnings } = readInputs(process.env)
  for (const warning of warnings) core.warning(warning)
  const settings = await loadSettings(source, configReader(access))
  const found = await introspect(settings, settings.now ?? instantOf(new Date()), access)
  const insights = redactInsights(found, readOwnSecrets(process.env))
  await publish(insights, settings, access)
  if (isFailing(settings.failOn, insights.recommendations))
    core.setFailed(`${insights.headline} (fail-on: ${settings.failOn})`)
}

function fail(error: unknown): void {
  if (error instanceof ConfigError) {
    for (const problem of error.problems) core.error(problem, { title: 'Setting to correct' })
    process.exitCode = 2
    return
  }
  if (error instanceof Error && error.stack !== undefined) core.debug(error.stack)
  core.setFailed(error instanceof Error ? error.message : String(error))
}
