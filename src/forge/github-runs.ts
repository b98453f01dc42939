import * as z from 'zod/mini'
import { ForgeError, type Note } from './forge.ts'
import { nameFailedSteps, openJobs } from './github-jobs.ts'
import { readJobLogs } from './github-logs.ts'
import { repositoryPath } from './issue-calls.ts'
import type { MoreOfRuns } from './more-of-runs.ts'
import { BY_LINK, readPages } from './paging.ts'
import {
  capRequests,
  isWithin,
  noteBecause,
  MOST_REQUESTS,
  noteCut,
  type RecordsRequest,
  type Records,
  type RunRow,
  noteTrouble,
  TOO_MANY,
  withoutRef,
  withoutZeros,
} from './records.ts'
import { RIGHTS } from './refusals.ts'
import type { Send } from './transport.ts'

const UNDOCUMENTED = 'startup_failure'
/**
 * What a run may be, the most usual first: those that did not work are counted only. Asking ends where they add up to all
 * runs.
 */
const STATUSES = [
  { status: 'success', isRead: true },
  { status: 'failure', isRead: true },
  { status: 'skipped', isRead: false },
  { status: 'cancelled', isRead: true },
  { status: 'in_progress', isRead: false },
  { status: 'queued', isRead: false },
  { status: 'action_required', isRead: true },
  { status: 'timed_out', isRead: true },
  { status: 'waiting', isRead: false },
  { status: 'neutral', isRead: true },
  { status: 'pending', isRead: false },
  { status: 'requested', isRead: false },
  { status: 'stale', isRead: true },
  { status: UNDOCUMENTED, isRead: true },
] as const

const PAGE = 100
/** Where a search ends, whatever it found. */
const SEARCH_END = 1000
const NAMED_OTHERWISE: Note = {
  say: 'A workflow is known by its file only',
  remedy: 'name it so, such as claude.yml',
}

const about = 'runs'
const id = z.int().check(z.positive())
const time = z.string().check(z.refine((text) => Number.isFinite(Date.parse(text))))
const repository = z.nullish(z.object({ id: z.nullish(z.int()) }))
const run = z.object({
  id,
  name: z.nullish(z.string()),
  display_title: z.nullish(z.string()),
  run_attempt: z.nullish(z.int()),
  status: z.nullish(z.string()),
  conclusion: z.nullish(z.string()),
  created_at: time,
  run_started_at: z.nullish(time),
  updated_at: time,
  event: z.string(),
  head_branch: z.nullish(z.string()),
  head_sha: z.string(),
  path: z.nullish(z.string()),
  repository,
  pull_requests: z.nullish(
    z.array(z.object({ number: id, base: z.nullish(z.object({ repo: repository })) })),
  ),
})
const RUNS = z.object({ total_count: z.int(), workflow_runs: z.array(run) })
const WORKFLOWS = z.pipe(
  z.object({ workflows: z.array(z.object({ id, path: z.string() })) }),
  z.transform(({ workflows }) => workflows),
)

/** A list of runs: those of one workflow, or all. */
interface List {
  path: string
  /** The workflow's file, where it was named by it. */
  file?: string
}

/** The runs of one list that ended alike, read from the newest on. */
interface Stream {
  path: string
  status: string
  /** As the first answer told it; undefined before. */
  total: number | undefined
  rows: Map<number, RunRow>
  /** Epoch milliseconds of the oldest row. */
  oldest: number
  /** The next search: its end, and which page of it. */
  end: number
  page: number
  isDone: boolean
}

interface Count {
  path: string
  status: string
  total: number
}

/** Workflow runs of GitHub and GitHub Enterprise Server. */
export async function readGithubRuns(
  reading: RecordsRequest,
  workflows: readonly string[],
  { failedSteps = false, logs }: MoreOfRuns,
): Promise<Omit<Records<RunRow>, 'requests'>> {
  const { span, asked } = reading
  const send = capRequests(reading, MOST_REQUESTS)
  const search = openSearch(send, span.since.getTime())
  const { lists, notes } = await locateLists(send, reading, workflows)
  const streams: Stream[] = []
  const counts: Count[] = []
  for (const [index, list] of lists.entries()) {
    try {
      const opened = await openList(search, list, span.now.getTime())
      streams.push(...opened.streams)
      counts.push(...opened.counts)
    } catch (error) {
      const why = noteTrouble(error)
      if (list.file !== undefined && error instanceof ForgeError && error.problem === 'not-found') {
        notes.push(noteNoWorkflow(list.file, reading))
        continue
      }
      // Successes without failures would be no record: what was begun of this list does not count.
      const which = `Of ${lists.length} workflows the runs of ${lists.length - index} were not read`
      notes.push(index === 0 ? why : noteBecause(which, why))
      break
    }
  }

  let cut: Note | undefined
  for (;;) {
    const [next] = streams.filter(({ isDone }) => !isDone).toSorted((a, b) => b.oldest - a.oldest)
    if (next === undefined) break
    // What is counted only is counted anew where the span turns out to be shorter.
    if (asked() + counts.length >= MOST_REQUESTS) cut = TOO_MANY
    try {
      if (cut === undefined) await search.readOn(next)
    } catch (error) {
      cut = noteTrouble(error)
    }
    if (cut !== undefined) break
  }
  // Before that, some of the streams were not read.
  const from =
    cut === undefined
      ? undefined
      : Math.max(...streams.filter(({ isDone }) => !isDone).map(({ oldest }) => oldest))
  if (cut !== undefined) notes.push(noteCut('workflow runs', from, cut))
  for (const { isDone, total, rows } of streams) if (isDone) notes.push(...noteMissing(total ?? 0, rows.size))
  const all = new Map(streams.flatMap(({ rows }) => [...rows]))
  const rows = [...all.values()]
    .filter(
      ({ createdAt }) => isWithin(createdAt, span) && (from === undefined || Date.parse(createdAt) >= from),
    )
    .toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.databaseId - a.databaseId)
  const counted = await recount(search, counts, span.now.getTime(), { from, cut })
  if (Object.values(counted).includes(SEARCH_END))
    notes.push({
      say: `The server may count no further than ${SEARCH_END} runs that were not read, and there may be more`,
    })
  const jobsOf = openJobs(reading.server)
  if (failedSteps) notes.push(...(await nameFailedSteps(reading, rows, jobsOf)))
  if (logs !== undefined) notes.push(...(await readJobLogs(reading, rows, logs, jobsOf)))
  return { rows, counted, notes }
}

type Search = ReturnType<typeof openSearch>

function openSearch(send: Send, since: number) {
  const ask = async (path: string, status: string | undefined, from: number, to: number, more: object) => {
    const query = new URLSearchParams({
      created: `${toSeconds(from)}..${toSeconds(to)}`,
      ...(status !== undefined && { status }),
      ...more,
    })
    const { data } = await send({ method: 'GET', path: `${path}?${query.toString()}`, about, shape: RUNS })
    return data
  }

  return {
    /** How many there are, without reading them. */
    async count(path: string, status: string | undefined, to: number, from = since): Promise<number> {
      return (await ask(path, status, from, to, { per_page: '1' })).total_count
    },

    /** Reads one more page. A search that ended before its runs did is begun anew where it ended. */
    async readOn(stream: Stream): Promise<void> {
      const { path, status, rows, end, page } = stream
      const answer = await ask(path, status, since, end, { per_page: `${PAGE}`, page: `${page}` })
      const before = rows.size
      for (const each of answer.workflow_runs) {
        rows.set(each.id, toRow(each))
        stream.oldest = Math.min(stream.oldest, Date.parse(each.created_at))
      }
      stream.total ??= answer.total_count
      const isLast = page * PAGE === SEARCH_END
      stream.isDone =
        rows.size === before ||
        answer.workflow_runs.length < PAGE ||
        (page * PAGE >= answer.total_count && !isLast)
      stream.page = isLast ? 1 : page + 1
      if (isLast) stream.end = stream.oldest
    },
  }
}

/** Asks of each kind how many there are, and reads the first page of those that are read. */
async function openList(
  search: Search,
  { path }: List,
  now: number,
): Promise<{ streams: Stream[]; counts: Count[] }> {
  const streams: Stream[] = []
  const counts: Count[] = []
  const all = await search.count(path, undefined, now)
  // There may be just as many, or the server counts no further than it shows.
  let left = all === SEARCH_END ? Infinity : all
  for (const { status, isRead } of STATUSES) {
    if (left <= 0) break
    if (!isRead) {
      const total = await search.count(path, status, now)
      if (total > 0) counts.push({ path, status, total })
      left -= total
      continue
    }
    const stream: Stream = {
      path,
      status,
      total: undefined,
      rows: new Map(),
      oldest: now,
      end: now,
      page: 1,
      isDone: false,
    }
    try {
      await search.readOn(stream)
    } catch (error) {
      if (status === UNDOCUMENTED && error instanceof ForgeError && error.problem === 'invalid') continue
      throw error
    }
    if (stream.rows.size > 0) streams.push(stream)
    left -= stream.total ?? 0
  }
  return { streams, counts }
}

/** The counts of the time that was read; none where that cannot be told any more. */
async function recount(
  search: Search,
  counts: readonly Count[],
  now: number,
  { from, cut }: { from: number | undefined; cut: Note | undefined },
): Promise<Record<string, number>> {
  if (cut !== undefined && cut !== TOO_MANY) return {}
  const counted = { skipped: 0, unfinished: 0 }
  try {
    for (const { path, status, total } of counts) {
      const its = from === undefined ? total : await search.count(path, status, now, from)
      counted[status === 'skipped' ? 'skipped' : 'unfinished'] += its
    }
  } catch (error) {
    noteTrouble(error)
    return {}
  }
  return withoutZeros(counted)
}

/** A few may have changed while the rest was read. */
function noteMissing(total: number, read: number): Note[] {
  return total - read > Math.max(5, total / 100)
    ? [{ say: `The server told of ${total} workflow runs that ended alike, and showed ${read} of them` }]
    : []
}

/** Files are asked for by their names; GitHub's own workflows have none that it takes, so their numbers are looked up. */
async function locateLists(
  send: Send,
  { server }: RecordsRequest,
  workflows: readonly string[],
): Promise<{ lists: List[]; notes: Note[] }> {
  const base = `${repositoryPath(server)}/actions`
  if (workflows.length === 0) return { lists: [{ path: `${base}/runs` }], notes: [] }
  const notes: Note[] = []
  const own = workflows.filter((name) => name.startsWith('dynamic/'))
  const files = new Set(
    workflows.filter((name) => !own.includes(name)).map((name) => name.split('/').at(-1) ?? ''),
  )
  const lists: List[] = []
  for (const file of files) {
    if (/^.+\.ya?ml$/i.test(file))
      lists.push({ path: `${base}/workflows/${encodeURIComponent(file)}/runs`, file })
    else notes.push(NAMED_OTHERWISE)
  }
  if (own.length > 0) {
    try {
      const call = { method: 'GET', path: `${base}/workflows`, about, shape: WORKFLOWS } as const
      const known = await readPages(send, call, BY_LINK, (workflow) => workflow.id)
      const isNamed = (path: string): boolean =>
        own.some((name) => path === name || (name.endsWith('/*') && path.startsWith(name.slice(0, -1))))
      for (const { id: number, path } of known)
        if (isNamed(path)) lists.push({ path: `${base}/workflows/${number}/runs` })
    } catch (error) {
      notes.push(noteTrouble(error))
    }
  }
  return { lists, notes }
}

function noteNoWorkflow(file: string, { server: { owner, repo } }: RecordsRequest): Note {
  const name = /^[\w.-]+$/.test(file) ? `workflow ${file}` : 'workflow of one of the names'
  return {
    say: `The server shows no ${name} in ${owner}/${repo} to this token (HTTP 404)`,
    remedy: `check the name, and that the token has \`${RIGHTS.runs.job}\``,
  }
}

function toRow(answer: z.output<typeof run>): RunRow {
  const home = answer.repository?.id
  return {
    attempt: answer.run_attempt ?? 1,
    conclusion: answer.conclusion ?? '',
    status: answer.status ?? '',
    createdAt: answer.created_at,
    startedAt: answer.run_started_at ?? answer.created_at,
    updatedAt: answer.updated_at,
    databaseId: answer.id,
    displayTitle: answer.display_title ?? '',
    event: answer.event,
    headBranch: answer.head_branch ?? '',
    headSha: answer.head_sha,
    workflowName: answer.name ?? '',
    workflowPath: withoutRef(answer.path ?? ''),
    // A fork's run names pull requests of the repository that it was forked from.
    pullRequests: (answer.pull_requests ?? [])
      .filter(({ base }) => base?.repo?.id === home)
      .map(({ number }) => number),
  }
}

/** As a search takes it. */
function toSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
