import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ForgeError } from '../../src/forge/forge.ts'
import { locateServer } from '../../src/forge/locate-server.ts'

const LOCATED: [
  what: string,
  env: Record<string, string>,
  dialect: string,
  apiUrl: string,
  serverUrl: string,
][] = [
  ['nothing is github.com', {}, 'github', 'https://api.github.com', 'https://github.com'],
  [
    'github.com',
    { GITHUB_API_URL: 'https://api.github.com', GITHUB_SERVER_URL: 'https://github.com' },
    'github',
    'https://api.github.com',
    'https://github.com',
  ],
  [
    'the API of github.com alone',
    { GITHUB_API_URL: 'https://api.github.com/' },
    'github',
    'https://api.github.com',
    'https://github.com',
  ],
  [
    'a tenant of GitHub',
    { GITHUB_SERVER_URL: 'https://acme.ghe.com' },
    'github',
    'https://api.acme.ghe.com',
    'https://acme.ghe.com',
  ],
  [
    'a tenant’s API alone',
    { GITHUB_API_URL: 'https://api.acme.ghe.com' },
    'github',
    'https://api.acme.ghe.com',
    'https://acme.ghe.com',
  ],
  [
    'an Enterprise Server',
    { GITHUB_SERVER_URL: 'https://git.acme.com' },
    'github',
    'https://git.acme.com/api/v3',
    'https://git.acme.com',
  ],
  [
    'an Enterprise Server’s API alone',
    { GITHUB_API_URL: 'https://git.acme.com/api/v3' },
    'github',
    'https://git.acme.com/api/v3',
    'https://git.acme.com',
  ],
  [
    'Gitea with its slash',
    { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'http://git.lan:3000/' },
    'gitea',
    'http://git.lan:3000/api/v1',
    'http://git.lan:3000',
  ],
  [
    'Gitea by its API only',
    { GITHUB_API_URL: 'http://git.lan:3000/api/v1/' },
    'gitea',
    'http://git.lan:3000/api/v1',
    'http://git.lan:3000',
  ],
  [
    'Forgejo, which says that it is Gitea too',
    { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://codeberg.org/' },
    'forgejo',
    'https://codeberg.org/api/v1',
    'https://codeberg.org',
  ],
  [
    'a mark that is switched off',
    { GITEA_ACTIONS: 'false', GITHUB_SERVER_URL: 'https://git.acme.com' },
    'github',
    'https://git.acme.com/api/v3',
    'https://git.acme.com',
  ],
  [
    'a sub-path with slashes',
    { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://acme.com/git//' },
    'gitea',
    'https://acme.com/git/api/v1',
    'https://acme.com/git',
  ],
  [
    'an IPv6 address',
    { GITHUB_SERVER_URL: 'http://[2001:db8::cafe]:3000/', GITEA_ACTIONS: 'true' },
    'gitea',
    'http://[2001:db8::cafe]:3000/api/v1',
    'http://[2001:db8::cafe]:3000',
  ],
]

for (const [what, env, dialect, apiUrl, serverUrl] of LOCATED)
  test(`${what}: the dialect and the addresses`, () => {
    assert.deepEqual(locateServer({ GITHUB_REPOSITORY: 'ada/loops', ...env }), {
      dialect,
      apiUrl,
      serverUrl,
      owner: 'ada',
      repo: 'loops',
    })
  })

const REFUSED: [what: string, env: Record<string, string>, names: string][] = [
  ['no repository', {}, 'GITHUB_REPOSITORY'],
  ['a repository without owner', { GITHUB_REPOSITORY: 'loops' }, 'GITHUB_REPOSITORY'],
  ['a repository that climbs', { GITHUB_REPOSITORY: '../loops' }, 'GITHUB_REPOSITORY'],
  ['a repository with a query', { GITHUB_REPOSITORY: 'ada/loops?x=1' }, 'GITHUB_REPOSITORY'],
  ['three parts', { GITHUB_REPOSITORY: 'ada/loops/issues' }, 'GITHUB_REPOSITORY'],
  ['no address', { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'git.lan' }, 'GITHUB_API_URL'],
  ['a file', { GITHUB_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'file:///etc' }, 'GITHUB_SERVER_URL'],
  ['a password', { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'https://u:secret@git.lan/' }, 'GITHUB_API_URL'],
]

for (const [what, env, names] of REFUSED)
  test(`${what} is refused with the name of the variable and without its value`, () => {
    assert.throws(
      () => locateServer(env),
      (error) =>
        error instanceof ForgeError &&
        error.problem === 'invalid' &&
        error.message.startsWith(names) &&
        !error.message.includes('secret'),
    )
  })
