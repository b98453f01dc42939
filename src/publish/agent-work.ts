import { execFile } from 'node:child_process'
import os from 'node:os'
import { promisify } from 'node:util'
import type { AgentRecords } from '../forge/agent-records.ts'
import type { Note } from '../forge/forge.ts'
import { locateServer, type Server } from '../forge/locate-server.ts'
import { LIMITS, REAL_CLOCK } from '../forge/waits.ts'
import type { Access } from '../read/access.ts'
import { remoteRepository } from '../read/git-remote.ts'
import type { AgentWork, ForgeRows } from '../read/source.ts'
import { ConfigError } from '../settings/config-error.ts'
import type { Settings } from '../settings/schema.ts'
import { cleanSentence } from './attempt.ts'
import { openHistory } from './git-history.ts'
import { messageOf } from './message-of.ts'
import type { Environment } from './publisher.ts'

/** Who can be asked what agents did, and with which token. */
export interface Asking {
  agentWork?: AgentWork
  /** The token, where one was found for it. */
  secrets: readonly string[]
}

/** Pages of a hundred take a server longer than an issue does. */
const READING_LIMITS = { ...LIMITS, requestMs: 30_000, totalMs: 180_000 }

const NOBODY: Asking = { secrets: [] }

/** In a job the runner names the repository, and the job's token asks; what it may not read is told. */
export function askInJob(settings: Settings, env: Environment, secrets: readonly string[]): Asking {
  const repository = settings.repository ?? env['GITHUB_REPOSITORY']
  const { token } = settings
  if (!mayAsk(settings)) return NOBODY
  if (token === undefined || repository === undefined) {
    if (!isTold(settings)) return NOBODY
    throw new ConfigError([
      `sources: ${told(settings)} can be read with a repository and a token only; give ${token === undefined ? 'token' : 'repository'}`,
    ])
  }
  return openAgentWork(env, repository, token, secrets)
}

/** At a terminal nothing is asked unbidden: only where sources or a repository are named. */
export async function askAtTerminal(settings: Settings, env: Environment, access: Access): Promise<Asking> {
  const isMeant = isTold(settings) || (settings.sources === undefined && settings.repository !== undefined)
  if (!mayAsk(settings) || !isMeant) return NOBODY
  const host = hostOf(env)
  const repository = settings.repository ?? remoteRepository(host, access)
  if (repository === undefined)
    throw new ConfigError(['--repository: name whose pull requests and runs are read, such as acme/orbit'])
  const token = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? (await tokenOfGh(host))
  if (token === undefined || token === '')
    throw new ConfigError([
      'a token is needed to ask the forge: set GITHUB_TOKEN, or log in with `gh auth login`. Without one, save what `gh pr list --json ...` or `gh run list --json ...` prints, and give that file as --cycles',
    ])
  return openAgentWork(env, repository, token, [token])
}

/** The seed program reads logs only. */
function mayAsk({ sources, rules }: Settings): boolean {
  return rules !== 'seed' && (sources === undefined || sources.some((name) => name !== 'logs'))
}

function isTold({ sources }: Settings): boolean {
  return sources?.some((name) => name !== 'logs') === true
}

function told({ sources = [] }: Settings): string {
  return sources.filter((name) => name !== 'logs').join(' and ')
}

function openAgentWork(
  env: Environment,
  repository: string,
  token: string,
  secrets: readonly string[],
): Asking {
  const server = serverOf({ ...env, GITHUB_REPOSITORY: repository })
  let opened: Promise<AgentRecords> | undefined
  // Loaded when it is first asked: a run that finds a log does not pay for the client.
  const open = (): Promise<AgentRecords> =>
    (opened ??= import('../forge/agent-records.ts').then(({ openAgentRecords }) =>
      openAgentRecords(server, token, READING_LIMITS, REAL_CLOCK),
    ))
  const cleanNote = ({ say, remedy }: Note): Note => ({
    say: cleanSentence(say, secrets),
    ...(remedy !== undefined && { remedy: cleanSentence(remedy, secrets) }),
  })
  const ask = async (how: (records: AgentRecords) => Promise<ForgeRows>): Promise<ForgeRows> => {
    try {
      const { rows, counted, notes } = await how(await open())
      return { rows, counted, notes: notes.map(cleanNote) }
    } catch (error) {
      return { rows: [], counted: {}, notes: [cleanNote({ say: messageOf(error) })] }
    }
  }
  const agentWork: AgentWork = {
    repository,
    openHistory: (access) => openHistory(access, env['RUNNER_TEMP'] ?? os.tmpdir()),
    repositoryUrl: `${server.serverUrl}/${repository}`,
    dialect: server.dialect,
    isElsewhere: (env['GITHUB_REPOSITORY'] ?? repository) !== repository,
    pullRequests: (of) => ask((records) => records.pullRequests({ ...of, repository })),
    workflowRuns: (of) => ask((records) => records.workflowRuns({ ...of, repository })),
  }
  return { agentWork, secrets: [token] }
}

/** @throws ConfigError for addresses that cannot be right */
function serverOf(env: Environment): Server {
  try {
    return locateServer(env)
  } catch (error) {
    throw new ConfigError([messageOf(error)])
  }
}

function hostOf(env: Environment): string {
  const { serverUrl } = serverOf({ ...env, GITHUB_REPOSITORY: 'owner/name' })
  return new URL(serverUrl).host
}

const GH_LIMIT_MS = 5000

/** What `gh` is logged in with; undefined where it is not, or is not there. */
async function tokenOfGh(host: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('gh', ['auth', 'token', '--hostname', host], {
      timeout: GH_LIMIT_MS,
    })
    return stdout.trim() === '' ? undefined : stdout.trim()
  } catch {
    return undefined
  }
}
