import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as core from '@actions/core'
import { dialectOf } from '../forge/locate-server.ts'
import { inertText } from '../report/safe/inert.ts'
import { list } from '../model/words.ts'
import { describeUploadError } from './artifact-errors.ts'
import { artifactPrefixOf, INSIGHTS_ARTIFACT } from './artifact-prefix.ts'
import { listTakenNames, uploadUnderFreeName } from './artifact-upload.ts'
import { serialiseInsights } from '../insights/serialise.ts'
import type { Publisher, Run } from './publisher.ts'
import { locateArtifactPage } from './run-pages.ts'

/** A server without the artifact service costs the client half a minute of retries, for each call. */
const LIMIT_MS = 60_000

/** Uploads insights.json and report.html un-zipped, so that they open in the browser. */
export const artifactPublisher: Publisher = {
  name: 'artifact',
  limitMs: LIMIT_MS,
  async publish(run) {
    if (run.settings.artifacts === 'never') return { status: 'skipped', say: 'artifacts: never' }
    const names = list(filesOf(run).map(({ name }) => name))
    if (run.settings.dryRun) return { status: 'skipped', say: `dry run: would upload ${names}` }
    const obstacle = obstacleTo(run)
    if (obstacle === undefined) return upload(run)
    core.notice(inertText(obstacle), { title: 'No artifact' })
    return { status: 'skipped', say: obstacle }
  },
}

interface File {
  name: string
  content: string
  setUrl(url: string): void
}

/** From memory: what stands in the checkout may have been replaced since. */
function filesOf({ insights, settings, env, produced }: Run): File[] {
  const prefix = artifactPrefixOf(settings, env)
  const files: File[] = [
    {
      name: `${prefix}${INSIGHTS_ARTIFACT}`,
      content: serialiseInsights(insights),
      setUrl: (url) => (produced.artifactUrl = url),
    },
  ]
  if (produced.reportHtml !== undefined)
    files.push({
      name: `${prefix}report.html`,
      content: produced.reportHtml,
      setUrl: (url) => (produced.reportUrl = url),
    })
  return files
}

/** Why no upload can work here, known without asking the server. */
function obstacleTo({ env, settings, produced }: Run): string | undefined {
  if (dialectOf(env) === 'github' && !isGithubHost(env['GITHUB_SERVER_URL'])) {
    // By this name the next run finds it.
    const name = `${artifactPrefixOf(settings, env)}${INSIGHTS_ARTIFACT}`
    const where =
      produced.insightsPath === undefined ? '' : ` with name: ${name} and path: ${produced.insightsPath}`
    return `GitHub Enterprise Server does not take artifacts of this kind. To keep insights.json, add a step that uses actions/upload-artifact@v3${where}`
  }
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => (env[name] ?? '') === '')
  if (missing.length === 0) return undefined
  return `this runner has no artifact service (${list(missing)} missing); \`artifacts: never\` says that none is wanted`
}

/** The hosts that the client takes. */
function isGithubHost(server = 'https://github.com'): boolean {
  return /^https?:\/\/(?:github\.com|[^/]+\.ghe\.com|[^/:]+\.localhost)(?:[:/]|$)/i.test(server)
}

async function upload(run: Run): Promise<{ status: 'done' | 'failed'; say: string }> {
  const { env, settings } = run
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const folder = fs.mkdtempSync(path.join(env['RUNNER_TEMP'] || os.tmpdir(), 'loop-introspection-'))
  const way = {
    client: new DefaultArtifactClient(),
    folder,
    retentionDays: clampRetention(settings.retentionDays, env['GITHUB_RETENTION_DAYS']),
    posesAsGithub: dialectOf(env) !== 'github',
    // Without a prefix the name may be another job's of the same run.
    isRerun: Number(env['GITHUB_RUN_ATTEMPT']) > 1 && settings.artifactPrefix !== undefined,
    isZipped: false,
  }
  const files = filesOf(run)
  const done: string[] = []
  try {
    const taken = await listTakenNames(way)
    for (const file of files) {
      const uploaded = await uploadUnderFreeName(file, way, taken)
      const url = locateArtifactPage(uploaded, env)
      if (url !== undefined) file.setUrl(url)
      done.push(`${uploaded.name}${url === undefined ? '' : ` (${url})`}`)
    }
    return { status: 'done', say: `Uploaded ${list(done)}${way.isZipped ? ', zipped' : ''}` }
  } catch (error) {
    const before = done.length === 0 ? '' : `; uploaded before: ${list(done)}`
    return { status: 'failed', say: `${files[done.length]?.name}: ${describeUploadError(error)}${before}` }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** The repository's own limit is stronger; the client would say so once for each file. */
function clampRetention(days: number | undefined, most: string | undefined): number | undefined {
  const limit = Number(most)
  return days !== undefined && limit > 0 ? Math.min(days, limit) : days
}
