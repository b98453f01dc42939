import * as z from 'zod/mini'
import { ForgeError, type Note } from './forge.ts'
import { repositoryPath } from './issue-calls.ts'
import type { MoreOfRuns } from './more-of-runs.ts'
import {
  capRequests,
  isWithin,
  MOST_REQUESTS,
  noteCut,
  oldestOf,
  type RowPage,
  type PullRequestRow,
  type RecordsRequest,
  type Records,
  type RunRow,
  walkPages,
  withoutRef,
  withoutZeros,
} from './records.ts'

const id = z.int().check(z.positive())
const text = z.nullish(z.string())
const number = z.nullish(z.int())
const time = z.string().check(z.refine((stamp) => Number.isFinite(Date.parse(stamp))))
const user = z.nullish(z.object({ login: z.string().check(z.minLength(1)), id: z.optional(z.int()) }))

const pull = z.object({
  number: id,
  title: z.string(),
  user,
  labels: z.nullish(z.array(z.object({ name: z.string() }))),
  state: z.enum(['open', 'closed']),
  draft: z.nullish(z.boolean()),
  merged: z.nullish(z.boolean()),
  created_at: time,
  closed_at: text,
  merged_at: text,
  merged_by: user,
  merge_commit_sha: text,
  additions: number,
  deletions: number,
  // The branch is the label: the reference names the request where the branch is gone.
  head: z.nullish(z.object({ label: text, ref: text })),
})
const PULLS = z.array(pull)

/** Gitea's runs are alike to GitHub's; Forgejo's have names of their own. */
const run = z.object({
  id,
  display_title: text,
  title: text,
  path: text,
  workflow_id: text,
  event: text,
  trigger_event: text,
  run_attempt: number,
  head_sha: text,
  commit_sha: text,
  head_branch: text,
  prettyref: text,
  status: z.string(),
  conclusion: text,
  created_at: text,
  created: text,
  started_at: text,
  started: text,
  completed_at: text,
  stopped: text,
  updated_at: text,
  updated: text,
  pull_requests: z.nullish(z.array(z.object({ number: id }))),
})
const RUNS = z.object({ total_count: z.int(), workflow_runs: z.array(run) })
/** Forgejo tells with one word that a run ended and how. */
const ENDS = new Set(['success', 'failure', 'cancelled', 'skipped'])

/** Most releases have no list of a run's jobs. */
const NO_LOGS: Note = {
  say: 'Logs of jobs are read on GitHub only',
  remedy: 'leave out `job-logs`, or let the loop write what it costs into a log of its own',
}

/** Pull requests of Gitea and Forgejo; who closed one and which issue it closes, they do not tell. */
export async function readGiteaPullRequests(
  reading: RecordsRequest,
): Promise<Omit<Records<PullRequestRow>, 'requests'>> {
  const { server, span } = reading
  const send = capRequests(reading, MOST_REQUESTS)
  const ask = async (query: string): Promise<Omit<RowPage<PullRequestRow>, 'next'>> => {
    const path = `${repositoryPath(server)}/pulls?state=all&${query}`
    const { data, headers } = await send({ method: 'GET', path, about: 'pulls', shape: PULLS })
    return { rows: data.map(toPullRequest), total: Number(headers['x-total-count']) }
  }
  const { rows, cut } = await walkPages(span, (row: PullRequestRow) => row.number, byNumber(ask))
  const notes = cut === undefined ? [] : [noteCut('pull requests', oldestOf(rows), cut)]
  return { rows: rows.filter(({ createdAt }) => isWithin(createdAt, span)), counted: {}, notes }
}

/** Workflow runs of Gitea and Forgejo, where the server has a list of them: older releases list jobs only. */
export async function readGiteaRuns(
  reading: RecordsRequest,
  workflows: readonly string[],
  { logs }: MoreOfRuns,
): Promise<Omit<Records<RunRow>, 'requests'>> {
  const { server, span } = reading
  const send = capRequests(reading, MOST_REQUESTS)
  const ask = async (query: string): Promise<Omit<RowPage<RunRow>, 'next'>> => {
    const path = `${repositoryPath(server)}/actions/runs?${query}`
    try {
      const { data } = await send({ method: 'GET', path, about: 'runs', shape: RUNS })
      return { rows: data.workflow_runs.flatMap(toRun), total: data.total_count }
    } catch (error) {
      if (!(error instanceof ForgeError) || error.problem !== 'not-found') throw error
      throw new ForgeError('not-found', {
        say: `The server shows no list of the workflow runs of ${server.owner}/${server.repo} to this token`,
        remedy: 'update a release that has none, or give the token `read:repository`',
        mark: 'HTTP 404',
      })
    }
  }
  const { rows, cut } = await walkPages(span, (row: RunRow) => row.databaseId, byNumber(ask))
  const notes = cut === undefined ? [] : [noteCut('workflow runs', oldestOf(rows), cut)]
  if (logs !== undefined) notes.push(NO_LOGS)
  const files = new Set(workflows.map((name) => fileOf(name)))
  const wanted = rows
    .filter(({ createdAt }) => isWithin(createdAt, span))
    .filter(({ workflowPath }) => files.size === 0 || files.has(fileOf(workflowPath)))
  const having = (end: string): number => wanted.filter(({ conclusion }) => conclusion === end).length
  return {
    rows: wanted.filter(({ conclusion }) => conclusion !== '' && conclusion !== 'skipped'),
    counted: withoutZeros({ skipped: having('skipped'), unfinished: having('') }),
    notes,
  }
}

/** Pages by their numbers, until one is empty or all are read; how many rows one holds is the administrator's. */
function byNumber<Row>(
  ask: (query: string) => Promise<Omit<RowPage<Row>, 'next'>>,
): (page: string | undefined) => Promise<RowPage<Row>> {
  return async (page = '1') => {
    const found = await ask(`limit=50&page=${page}`)
    return { ...found, next: found.rows.length === 0 ? undefined : `${Number(page) + 1}` }
  }
}

function toPullRequest(answer: z.output<typeof pull>): PullRequestRow {
  const merged = stampIn(answer.merged_at)
  return {
    number: answer.number,
    title: answer.title,
    headRefName: firstOf(answer.head?.label, answer.head?.ref),
    author: toActor(answer.user),
    state: answer.merged === true ? 'MERGED' : answer.state === 'open' ? 'OPEN' : 'CLOSED',
    isDraft: answer.draft ?? false,
    createdAt: answer.created_at,
    closedAt: stampIn(answer.closed_at) ?? merged,
    mergedAt: merged,
    mergedBy: toActor(answer.merged_by),
    closedBy: null,
    additions: answer.additions ?? null,
    deletions: answer.deletions ?? null,
    labels: (answer.labels ?? []).map(({ name }) => ({ name })),
    closingIssuesReferences: [],
    mergeCommit: answer.merged === true && answer.merge_commit_sha ? { oid: answer.merge_commit_sha } : null,
  }
}

/** Only what the server runs itself has a negative number. */
function toActor(answer: z.output<typeof user>): PullRequestRow['author'] {
  return answer ? { login: answer.login, is_bot: (answer.id ?? 0) < 0 } : null
}

/** None where no time is told at all, as of a run that waits on some releases. */
function toRun(answer: z.output<typeof run>): RunRow[] {
  const started = stampIn(answer.started_at, answer.started)
  const ended = stampIn(answer.completed_at, answer.stopped, answer.updated_at, answer.updated)
  const createdAt = stampIn(answer.created_at, answer.created) ?? started ?? ended
  if (createdAt === null) return []
  const ref = answer.prettyref ?? ''
  const isDone = ENDS.has(answer.status)
  const isPull = /^#\d+$/.test(ref)
  return [
    {
      attempt: Math.max(1, answer.run_attempt ?? 1),
      conclusion: isDone ? answer.status : (answer.conclusion ?? ''),
      status: isDone ? 'completed' : answer.status,
      createdAt,
      startedAt: started ?? createdAt,
      updatedAt: ended ?? started ?? createdAt,
      databaseId: answer.id,
      displayTitle: firstOf(answer.display_title, answer.title),
      event: firstOf(answer.trigger_event, answer.event),
      headBranch: firstOf(answer.head_branch, isPull ? '' : ref),
      headSha: firstOf(answer.head_sha, answer.commit_sha),
      workflowName: fileOf(firstOf(answer.path, answer.workflow_id)),
      workflowPath: withoutRef(firstOf(answer.path, answer.workflow_id)),
      pullRequests: isPull ? [Number(ref.slice(1))] : (answer.pull_requests ?? []).map((one) => one.number),
    },
  ]
}

function fileOf(path: string): string {
  return withoutRef(path).split('/').at(-1) ?? ''
}

function firstOf(...texts: readonly (string | null | undefined)[]): string {
  return texts.find((each) => (each ?? '') !== '') ?? ''
}

/** The first that is a time: "never" is written as the year 1 or 1970. */
function stampIn(...stamps: readonly (string | null | undefined)[]): string | null {
  return stamps.find((stamp) => Date.parse(stamp ?? '') > 0) ?? null
}
