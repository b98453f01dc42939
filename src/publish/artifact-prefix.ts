import { dialectOf } from '../forge/locate-server.ts'
import type { Settings } from '../settings/schema.ts'
import type { Environment } from './publisher.ts'

/** After the prefix; the report of a later run finds it by this name. */
export const INSIGHTS_ARTIFACT = 'insights.json'

const MAX_JOB_LENGTH = 60

/** What the names of artifacts begin with. */
export function artifactPrefixOf({ artifactPrefix }: Settings, env: Environment): string {
  return artifactPrefix ?? defaultArtifactPrefix(env)
}

/**
 * What the names of artifacts begin with where nobody said it.
 *
 * On Gitea and Forgejo a file takes the place of one of the same name without a word, and of two that are uploaded at
 * once neither can tell. So it is the job there: its name, and its number, since all jobs of a matrix have one name.
 */
function defaultArtifactPrefix(env: Environment): string {
  const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w-]/g, '-').slice(0, MAX_JOB_LENGTH)
  if (job === '' || dialectOf(env) === 'github') return ''
  const number = jobNumberIn(env['ACTIONS_RUNTIME_TOKEN'] ?? '')
  return number === undefined ? `${job}-` : `${job}-${number}-`
}

/** The job for which the runner's token may upload: `Actions.Results:<run>:<job>` among its scopes. */
function jobNumberIn(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const scopes = typeof claims === 'object' && claims !== null && 'scp' in claims ? claims.scp : ''
    return /(?:^| )Actions\.Results:[^: ]+:([\w-]{1,40})(?: |$)/.exec(String(scopes))?.[1]
  } catch {
    return undefined
  }
}
