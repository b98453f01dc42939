import { dialectOf } from '../forge/locate-server.ts'
import type { PageContext } from '../report/context.ts'
import type { Environment } from './publisher.ts'

type RunPages = Pick<PageContext, 'dialect' | 'repository' | 'repositoryUrl' | 'runUrl'>

/** Where the pages of this run are, from the runner's variables; what does not look as it should is left out. */
export function locateRunPages(env: Environment): RunPages {
  const dialect = dialectOf(env)
  const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/)
  const repositoryUrl = locateRepository(env, repository)
  const run = env[dialect === 'github' ? 'GITHUB_RUN_ID' : 'GITHUB_RUN_NUMBER']
  const runUrl = locateRun(repositoryUrl, run)
  return {
    dialect,
    ...(repository !== undefined && { repository }),
    ...(repositoryUrl !== undefined && { repositoryUrl }),
    // Since 1.26 Gitea takes the number for a run's id where there is such a run; before, it does not read this.
    ...(runUrl !== undefined && { runUrl: dialect === 'gitea' ? `${runUrl}?by_index=1` : runUrl }),
  }
}

/**
 * The page of an artifact. Gitea finds it by the run's number up to 1.25 and by its id since, and nothing in the
 * address tells which is meant: none is sure there. Forgejo finds it by the run's id, and the artifact by its name.
 */
export function locateArtifactPage(
  { id, name }: { id: number; name: string },
  env: Environment,
): string | undefined {
  const { dialect, repositoryUrl } = locateRunPages(env)
  const runUrl = locateRun(repositoryUrl, env['GITHUB_RUN_ID'])
  if (runUrl === undefined || dialect === 'gitea') return undefined
  return `${runUrl}/artifacts/${dialect === 'forgejo' ? encodeURIComponent(name) : id}`
}

function locateRepository(env: Environment, repository: string | undefined): string | undefined {
  const server = locateServerPages(env)
  return server === undefined || repository === undefined ? undefined : `${server}/${repository}`
}

/** Where the forge's repositories have their pages, without a slash at the end. */
export function locateServerPages(env: Environment): string | undefined {
  return matching(env['GITHUB_SERVER_URL'], /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/)?.replace(/\/+$/, '')
}

function locateRun(repositoryUrl: string | undefined, run: string | undefined): string | undefined {
  const number = matching(run, /^\d{1,20}$/)
  return repositoryUrl === undefined || number === undefined
    ? undefined
    : `${repositoryUrl}/actions/runs/${number}`
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined
}
