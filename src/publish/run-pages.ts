import { dialectOf } from '../forge/locate-server.ts'
import type { PageContext } from '../report/context.ts'
import type { Environment } from './publisher.ts'

type RunPages = Pick<PageContext, 'dialect' | 'repository' | 'repositoryUrl' | 'runUrl'>

/** Where the pages of this run are, from the runner's variables; what does not look as it should is left out. */
export function locateRunPages(env: Environment): RunPages {
  const dialect = dialectOf(env)
  const server = matching(env['GITHUB_SERVER_URL'], /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)
  const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/)
  // Forgejo's pages count runs by their number, and so did Gitea's.
  const run = matching(env[dialect === 'github' ? 'GITHUB_RUN_ID' : 'GITHUB_RUN_NUMBER'], /^\d{1,20}$/)
  const repositoryUrl =
    server === undefined || repository === undefined
      ? undefined
      : `${server.replace(/\/+$/, '')}/${repository}`
  return {
    dialect,
    ...(repository !== undefined && { repository }),
    ...(repositoryUrl !== undefined && { repositoryUrl }),
    ...(repositoryUrl !== undefined &&
      run !== undefined && { runUrl: `${repositoryUrl}/actions/runs/${run}` }),
  }
}

/** The page of an artifact. Gitea numbers runs in one way up to 1.25 and in another since: none is sure there. */
export function locateArtifactPage(
  { id, name }: { id: number; name: string },
  env: Environment,
): string | undefined {
  const { dialect, runUrl } = locateRunPages(env)
  if (runUrl === undefined || dialect === 'gitea') return undefined
  return `${runUrl}/artifacts/${dialect === 'forgejo' ? encodeURIComponent(name) : id}`
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined
}
