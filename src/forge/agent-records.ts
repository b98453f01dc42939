import { readGiteaPullRequests, readGiteaRuns } from './gitea-records.ts'
import { readGithubPullRequests } from './github-pulls.ts'
import { readGithubRuns } from './github-runs.ts'
import { type Server, splitRepository } from './locate-server.ts'
import type { MoreOfRuns } from './more-of-runs.ts'
import {
  type PullRequestRow,
  type RecordsRequest,
  type Records,
  type RunRow,
  noteTrouble,
  type CreatedSpan,
} from './records.ts'
import { openTransport } from './transport.ts'
import { type Budget, type Clock, type RequestLimits, startBudget } from './waits.ts'

/**
 * What coding agents left on a forge: pull requests and workflow runs, the newest first. Whatever a server answers is no
 * error: trouble is a note, and what was read before it is kept. Nothing is written to the server.
 */
export interface AgentRecords {
  /** Those that were created from `since` to `now`. */
  pullRequests(of: { repository: string } & CreatedSpan): Promise<Records<PullRequestRow>>
  /**
   * Those that were created from `since` to `now`, of all workflows where none is named. A workflow is named by its file,
   * or as GitHub's own ones are, `dynamic/copilot-swe-agent/*`.
   */
  workflowRuns(
    of: { repository: string; workflows: readonly string[] } & CreatedSpan & MoreOfRuns,
  ): Promise<Records<RunRow>>
}

/** @param limits `totalMs` is that of both readings together, and begins when the first is asked for */
export function openAgentRecords(
  server: Server,
  token: string,
  limits: RequestLimits,
  clock: Clock,
): Promise<AgentRecords> {
  let budget: Budget | undefined
  const isGithub = server.dialect === 'github'

  async function read<Row>(
    repository: string,
    span: CreatedSpan,
    how: (reading: RecordsRequest) => Promise<Omit<Records<Row>, 'requests'>>,
  ): Promise<Records<Row>> {
    const nothing = { rows: [], counted: {}, requests: 0 }
    const [owner, repo] = splitRepository(repository) ?? []
    if (owner === undefined || repo === undefined)
      return { ...nothing, notes: [{ say: 'The repository to read must be given as owner/name' }] }
    let requests = 0
    try {
      const own = { ...server, owner, repo }
      const { leftMs } = (budget ??= startBudget(limits.totalMs, clock))
      const limit = () => clock.abortAfter(Math.ceil(Math.min(limits.requestMs, leftMs())))
      const send = await openTransport(own, token, limits, clock, () => (requests += 1), budget)
      return { ...(await how({ send, server: own, span, asked: () => requests, limit })), requests }
    } catch (error) {
      return { ...nothing, notes: [noteTrouble(error)], requests }
    }
  }

  return Promise.resolve({
    pullRequests: ({ repository, ...span }) =>
      read(repository, span, isGithub ? readGithubPullRequests : readGiteaPullRequests),
    workflowRuns: ({ repository, workflows, failedSteps, logs, ...span }) =>
      read(repository, span, (reading) =>
        (isGithub ? readGithubRuns : readGiteaRuns)(reading, workflows, { failedSteps, logs }),
      ),
  })
}
