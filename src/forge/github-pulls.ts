import * as z from 'zod/mini'
import { ForgeError, type ForgeProblem, type Note } from './forge.ts'
import { graphqlUrl, type Server } from './locate-server.ts'
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
  walkPages,
} from './records.ts'
import { adviseOnGithub, RIGHTS } from './refusals.ts'

/** Everything that varies is a variable: no text gets into the query. */
const QUERY = `query PullRequests($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    pullRequests(first: $first, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number title headRefName state isDraft createdAt closedAt mergedAt additions deletions
        author { kind: __typename login }
        mergedBy { kind: __typename login }
        mergeCommit { oid }
        labels(first: 10) { nodes { name } }
        closingIssuesReferences(first: 1) { nodes { number repository { nameWithOwner } } }
        timelineItems(itemTypes: [CLOSED_EVENT], last: 1) {
          nodes { ... on ClosedEvent { actor { kind: __typename login } } }
        }
        reviews { totalCount }
        commits { totalCount }
      }
    }
  }
}`

/** Pull requests a page: the most that GitHub gives, and what it still answers where so many take it too long. */
const PAGE = 100
const SMALL_PAGE = 25

const actor = z.nullish(z.object({ kind: z.string(), login: z.string() }))
const nodesOf = <T>(node: z.ZodMiniType<T>) =>
  z.nullish(z.object({ nodes: z.nullish(z.array(z.nullable(node))) }))
const total = z.nullish(z.object({ totalCount: z.int() }))
const time = z.string().check(z.refine((text) => Number.isFinite(Date.parse(text))))

const pullRequest = z.object({
  number: z.int(),
  title: z.string(),
  headRefName: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  isDraft: z.boolean(),
  createdAt: time,
  closedAt: z.nullish(time),
  mergedAt: z.nullish(time),
  additions: z.int(),
  deletions: z.int(),
  author: actor,
  mergedBy: actor,
  mergeCommit: z.nullish(z.object({ oid: z.string() })),
  labels: nodesOf(z.object({ name: z.string() })),
  closingIssuesReferences: nodesOf(
    z.object({ number: z.int(), repository: z.object({ nameWithOwner: z.string() }) }),
  ),
  timelineItems: nodesOf(z.object({ actor })),
  reviews: total,
  commits: total,
})

const problem = z.object({
  type: z.catch(z.string(), ''),
  message: z.catch(z.string(), ''),
  path: z.catch(z.array(z.unknown()), []),
})
type Problem = z.output<typeof problem>

const READ_ISSUES = { things: 'issues', job: 'issues: read', personal: 'Issues: Read' }

/** Both may be there: an answer in part, and why it is not whole. */
const ANSWER = z
  .object({
    data: z.nullish(
      z.object({
        repository: z.nullish(
          z.object({
            nameWithOwner: z.string(),
            pullRequests: z.nullish(
              z.object({
                pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
                nodes: z.nullish(z.array(z.nullable(pullRequest))),
              }),
            ),
          }),
        ),
      }),
    ),
    errors: z.nullish(z.array(problem)),
  })
  .check(
    z.refine(
      ({ data, errors }) => (data?.repository ?? undefined) !== undefined || (errors ?? []).length > 0,
    ),
  )

/** Pull requests of GitHub and GitHub Enterprise Server, by GraphQL. */
export async function readGithubPullRequests(
  reading: RecordsRequest,
): Promise<Omit<Records<PullRequestRow>, 'requests'>> {
  const { server, span } = reading
  const send = capRequests(reading, MOST_REQUESTS)
  const notes = new Map<string, Note>()
  let size = PAGE

  async function readPage(after: string | null): Promise<RowPage<PullRequestRow>> {
    const variables = { owner: server.owner, name: server.repo, first: size, after }
    const { data: answer } = await send({
      method: 'POST',
      path: graphqlUrl(server),
      body: { query: QUERY, variables },
      about: 'pulls',
      shape: ANSWER,
    })
    const repository = answer.data?.repository
    const list = repository?.pullRequests
    const problems = answer.errors ?? []
    if (list === null || list === undefined) throw explainProblem(problems[0], server)
    for (const one of problems) {
      const { message, note } = explainProblem(one, server)
      notes.set(message, note)
    }
    const { hasNextPage, endCursor } = list.pageInfo
    return {
      rows: (list.nodes ?? []).flatMap((node) =>
        node === null ? [] : toRow(node, repository?.nameWithOwner),
      ),
      next: hasNextPage ? (endCursor ?? undefined) : undefined,
    }
  }

  const { rows, cut } = await walkPages(
    span,
    ({ number }: PullRequestRow) => number,
    async (cursor) => {
      try {
        return await readPage(cursor ?? null)
      } catch (error) {
        if (!isTooSlow(error) || size === SMALL_PAGE) throw error
        size = SMALL_PAGE
        return readPage(cursor ?? null)
      }
    },
  )
  const told = [
    ...notes.values(),
    ...(cut === undefined ? [] : [noteCut('pull requests', oldestOf(rows), cut)]),
  ]
  return { rows: rows.filter(({ createdAt }) => isWithin(createdAt, span)), counted: {}, notes: told }
}

function toRow(node: z.output<typeof pullRequest>, repository: string | undefined): PullRequestRow {
  const listed = <T>(list: { nodes?: (T | null)[] | null | undefined } | null | undefined): T[] =>
    (list?.nodes ?? []).filter((each): each is NonNullable<typeof each> => each !== null)
  // An issue of another repository is none of this one's tasks, though it may bear the number of one.
  const closes = listed(node.closingIssuesReferences).filter(
    (issue) => issue.repository.nameWithOwner === repository,
  )
  // One that was opened again was closed before.
  const closing = node.state === 'OPEN' ? undefined : listed(node.timelineItems).at(-1)
  return {
    number: node.number,
    title: node.title,
    headRefName: node.headRefName,
    author: toActor(node.author),
    state: node.state,
    isDraft: node.isDraft,
    createdAt: node.createdAt,
    closedAt: node.closedAt ?? null,
    mergedAt: node.mergedAt ?? null,
    mergedBy: toActor(node.mergedBy),
    closedBy: toActor(closing?.actor),
    additions: node.additions,
    deletions: node.deletions,
    labels: listed(node.labels).map(({ name }) => ({ name })),
    closingIssuesReferences: closes.map(({ number }) => ({ number })),
    mergeCommit: node.mergeCommit ?? null,
    ...(node.reviews && { reviews: node.reviews.totalCount }),
    ...(node.commits && { commits: node.commits.totalCount }),
  }
}

function toActor(answer: z.output<typeof actor>): PullRequestRow['author'] {
  if (!answer) return null
  const isBot = answer.kind === 'Bot'
  return { login: isBot ? `app/${answer.login}` : answer.login, is_bot: isBot }
}

/** GitHub gives up after ten seconds, and says so in one of these ways. */
function isTooSlow(error: unknown): boolean {
  return (
    error instanceof ForgeError &&
    error.problem === 'unreachable' &&
    [200, 502, 504].includes(error.status ?? 0)
  )
}

/** An error that came with a success, in words of ours. */
function explainProblem(found: Problem | undefined, server: Server): ForgeError {
  const { type = '', message = '', path = [] } = found ?? {}
  const name = /^[A-Z_]{1,40}$/.test(type) ? type : 'error'
  const things = `the pull requests of ${server.owner}/${server.repo}`
  const fail = (kind: ForgeProblem, say: string, remedy?: string): ForgeError =>
    new ForgeError(
      kind,
      { say, ...(remedy !== undefined && { remedy }), mark: `GraphQL ${name}` },
      { status: 200 },
    )
  if (type.startsWith('RATE_LIMIT') || /rate limit/i.test(message))
    return fail('rate-limited', 'The server takes no more requests of this token for now')
  if (/\bSAML\b/.test(message))
    return fail(
      'forbidden',
      `The organization of ${things} asks for single sign-on`,
      'authorize the token for that organization',
    )
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
    const isIssue = path.includes('closingIssuesReferences')
    const what = isIssue ? `the issues that ${things} close` : things
    return fail(
      'forbidden',
      `The token may not read ${what}`,
      adviseOnGithub(message, isIssue ? READ_ISSUES : RIGHTS.pulls),
    )
  }
  if (type === 'NOT_FOUND' && path.length < 2)
    return fail(
      'not-found',
      `The server does not show ${things} to this token`,
      `check that the repository exists and that the token has \`${RIGHTS.pulls.job}\``,
    )
  if (/doesn't exist on type/.test(message))
    return fail('invalid', `The server’s release does not know all that is asked of ${things}`, 'update it')
  return path.length < 2
    ? fail('unreachable', `Reading ${things} got an error`, 'try again later')
    : fail('unreachable', `The server answered ${things} in part only`)
}
