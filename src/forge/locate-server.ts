import { ForgeError } from './forge.ts'
import type { Dialect } from './forge.ts'

/** Which server, which of its two languages, which repository. */
export interface Server {
  dialect: Dialect
  /** Below it stand the API's paths; no slash at the end. */
  apiUrl: string
  /** Below it stand the pages for people; no slash at the end. */
  serverUrl: string
  owner: string
  repo: string
}

type Env = Readonly<Record<string, string | undefined>>

/**
 * Reads from a runner's environment where the issues are.
 * @throws ForgeError `invalid` for an address or a repository that cannot be one
 */
export function locateServer(env: Env): Server {
  const dialect = dialectOf(env)
  const given = { api: addressIn(env, 'GITHUB_API_URL'), server: addressIn(env, 'GITHUB_SERVER_URL') }
  const serverUrl = given.server ?? (given.api === undefined ? 'https://github.com' : pagesBeside(given.api))
  const [owner, repo] = repositoryIn(env)
  return { dialect, apiUrl: given.api ?? apiBeside(serverUrl, dialect), serverUrl, owner, repo }
}

/** Forgejo's runner sets Gitea's mark too, and both set GitHub's addresses. */
export function dialectOf(env: Env): Dialect {
  const isSet = (name: string) => !['', 'false', '0'].includes(env[name] ?? '')
  if (isSet('FORGEJO_ACTIONS')) return 'forgejo'
  if (isSet('GITEA_ACTIONS')) return 'gitea'
  return /\/api\/v1\/*$/.test(env['GITHUB_API_URL'] ?? '') ? 'gitea' : 'github'
}

function addressIn(env: Env, name: string): string | undefined {
  const text = env[name]?.trim() ?? ''
  if (text === '') return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  // Credentials in an address would stand in every link and message.
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new ForgeError(
      'invalid',
      `${name} must be an http or https address without user name and password.`,
    )
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function repositoryIn(env: Env): [owner: string, repo: string] {
  const names = splitRepository(env['GITHUB_REPOSITORY'] ?? '')
  if (names === undefined)
    throw new ForgeError('invalid', 'GITHUB_REPOSITORY must be set to owner/name for the server to be asked.')
  return names
}

/** The two names of `owner/name`; undefined where a path could not hold them as they are. */
export function splitRepository(repository: string): [owner: string, repo: string] | undefined {
  const [owner = '', repo = '', ...more] = repository.split('/')
  const isName = (part: string) => /^[\w.-]+$/.test(part) && part !== '.' && part !== '..'
  return more.length === 0 && isName(owner) && isName(repo) ? [owner, repo] : undefined
}

/** Where GitHub answers GraphQL: beside the REST API, on an own server as on github.com. */
export function graphqlUrl({ apiUrl }: Server): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`
}

function apiBeside(serverUrl: string, dialect: Dialect): string {
  if (dialect !== 'github') return `${serverUrl}/api/v1`
  const { protocol, host } = new URL(serverUrl)
  return host === 'github.com' || host.endsWith('.ghe.com')
    ? `${protocol}//api.${host}`
    : `${serverUrl}/api/v3`
}

function pagesBeside(apiUrl: string): string {
  const { protocol, host } = new URL(apiUrl)
  return host === 'api.github.com' || /^api\..+\.ghe\.com$/.test(host)
    ? `${protocol}//${host.slice('api.'.length)}`
    : apiUrl.replace(/\/api\/v\d+$/, '')
}
