import { dialectOf } from '../forge/locate-server.ts'
import type { PageContext } from '../report/context.ts'
import type { Environment, Run } from './publisher.ts'

/** Where things are, from the runner's variables; what does not look as it should is left out. */
export function buildPageContext({ env, settings, produced }: Run): PageContext {
  const dialect = dialectOf(env)
  const server = matching(env['GITHUB_SERVER_URL'], /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)?.replace(
    /\/+$/,
    '',
  )
  const repository = repositoryOf(env)
  const commit = matching(env['GITHUB_SHA'], /^[0-9a-f]{40}$/)
  // Forgejo's pages count runs by their number, and so did Gitea's.
  const run = matching(env[dialect === 'github' ? 'GITHUB_RUN_ID' : 'GITHUB_RUN_NUMBER'], /^\d{1,20}$/)
  const repositoryUrl =
    server === undefined || repository === undefined ? undefined : `${server}/${repository}`
  const runUrl =
    repositoryUrl === undefined || run === undefined ? undefined : `${repositoryUrl}/actions/runs/${run}`
  const { number, url } = produced.issueResult ?? {}
  return {
    dialect,
    quotes: settings.quotes,
    ...(repositoryUrl !== undefined && { repositoryUrl }),
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
    ...(produced.reportUrl !== undefined && { reportUrl: produced.reportUrl }),
    ...(produced.artifactUrl !== undefined && { insightsUrl: produced.artifactUrl }),
    ...(number !== undefined && url !== undefined && { issue: { number, url } }),
    ...(settings.quarantineLabel !== undefined && { quarantineLabel: settings.quarantineLabel }),
  }
}

/** `acme/orbit-api` */
export function repositoryOf(env: Environment): string | undefined {
  return matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/)
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined
}
