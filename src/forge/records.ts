import { ForgeError, type Note } from './forge.ts'
import type { Server } from './locate-server.ts'
import type { Send } from './transport.ts'

/** Who did something, as `gh` prints it: the login of a bot begins with `app/`. */
interface AccountRow {
  login: string
  is_bot: boolean
}

/** A pull request as `gh pr list --json` prints it, and more. Names, titles and labels are untrusted text. */
export interface PullRequestRow {
  number: number
  title: string
  headRefName: string
  /** Null where the account is gone. */
  author: AccountRow | null
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  isDraft: boolean
  createdAt: string
  closedAt: string | null
  mergedAt: string | null
  mergedBy: AccountRow | null
  /** Who closed it last, merged or not; Gitea and Forgejo do not tell. */
  closedBy: AccountRow | null
  /** Lines; null where the server does not tell. */
  additions: number | null
  deletions: number | null
  /** The first ten. */
  labels: { name: string }[]
  /** The first issue of the same repository; Gitea and Forgejo do not tell. */
  closingIssuesReferences: { number: number }[]
  mergeCommit: { oid: string } | null
  reviews?: number
  commits?: number
}

/** A workflow run as `gh run list --json` prints it, and what joins it to pull requests. All text is untrusted. */
export interface RunRow {
  attempt: number
  /** Empty while it is not finished. */
  conclusion: string
  status: string
  createdAt: string
  startedAt: string
  updatedAt: string
  databaseId: number
  displayTitle: string
  event: string
  headBranch: string
  headSha: string
  workflowName: string
  /** `.github/workflows/claude.yml`; the bare file name where the server tells no folder. */
  workflowPath: string
  pullRequests: number[]
  failedStep?: string
  /** What was read of the logs of its jobs, where that was all of them. */
  costs?: readonly object[]
}

export interface Records<Row> {
  /** The newest first. */
  rows: Row[]
  /** Rows that were counted and not read: `skipped` and `unfinished`, where there are any. */
  counted: Record<string, number>
  /** What could not be read, or only in part. */
  notes: Note[]
  requests: number
}

/** By the time of creation, both ends included. */
export interface CreatedSpan {
  since: Date
  now: Date
}

/** What one reading of records needs. */
export interface RecordsRequest {
  send: Send
  server: Server
  span: CreatedSpan
  /** How many requests went out until now. */
  asked: () => number
  /** Ends what is read of another server, in the time that is left. */
  limit: () => AbortSignal
}

/** Of one reading: a job's token may send a thousand an hour, to which everything else in the repository counts too. */
export const MOST_REQUESTS = 60
export const TOO_MANY: Note = { say: 'One reading may send no more requests' }

/** Sends until so many requests went out from now on. @throws ForgeError `rate-limited` after that */
export function capRequests({ send, asked }: Pick<RecordsRequest, 'send' | 'asked'>, most: number): Send {
  const end = asked() + most
  return async (call) => {
    if (asked() >= end) throw new ForgeError('rate-limited', TOO_MANY)
    return send(call)
  }
}

/** A page of a list, and what names the page after it. */
export interface RowPage<Row> {
  rows: Row[]
  next: string | undefined
  /** Of all pages, where the server tells. */
  total?: number
}

export interface Walked<Row> {
  rows: Row[]
  /** Why the walk ended before the span's beginning; undefined where it did not. */
  cut: Note | undefined
}

/** Reads a list that begins with the newest until it is older than the span, or something ends it. */
export async function walkPages<Row extends { createdAt: string }>(
  { since }: CreatedSpan,
  keyOf: (row: Row) => number,
  readPage: (cursor: string | undefined) => Promise<RowPage<Row>>,
): Promise<Walked<Row>> {
  const rows = new Map<number, Row>()
  const end = (cut?: Note): Walked<Row> => ({ rows: [...rows.values()], cut })
  let cursor: string | undefined
  for (;;) {
    let page: RowPage<Row>
    try {
      page = await readPage(cursor)
    } catch (error) {
      return end(noteTrouble(error))
    }
    const before = rows.size
    for (const row of page.rows) rows.set(keyOf(row), row)
    const isPast = page.rows.some(({ createdAt }) => Date.parse(createdAt) < since.getTime())
    if (isPast || page.next === undefined || rows.size === page.total) return end()
    if (rows.size === before) return end({ say: 'The server answers the same page again and again' })
    cursor = page.next
  }
}

/** What a server did. @throws what is no trouble of a server's */
export function noteTrouble(error: unknown): Note {
  if (error instanceof ForgeError) return error.note
  throw error
}

/** @param from epoch milliseconds of the oldest row that was read; undefined where there is none */
export function noteCut(
  things: 'pull requests' | 'workflow runs',
  from: number | undefined,
  why: Note,
): Note {
  if (from === undefined) return why
  const time = new Date(from).toISOString().slice(0, 16).replace('T', ' ')
  return noteBecause(`Of the ${things} only those since ${time} UTC were read`, why)
}

/** What came of it, and why. */
export function noteBecause(what: string, { say, ...more }: Note): Note {
  return { say: `${what}: ${say[0]?.toLowerCase() ?? ''}${say.slice(1)}`, ...more }
}

/** A workflow's path without the branch that some servers add, `claude.yml@refs/heads/main`. */
export function withoutRef(path: string): string {
  return path.replace(/@.*$/s, '')
}

export function withoutZeros(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

/** Whether a row lies in the span. */
export function isWithin(createdAt: string, { since, now }: CreatedSpan): boolean {
  const time = Date.parse(createdAt)
  return time >= since.getTime() && time <= now.getTime()
}

/** The time of the oldest row, in epoch milliseconds. */
export function oldestOf(rows: readonly { createdAt: string }[]): number | undefined {
  return rows.length === 0 ? undefined : Math.min(...rows.map(({ createdAt }) => Date.parse(createdAt)))
}
