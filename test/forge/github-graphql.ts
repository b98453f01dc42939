import fs from 'node:fs'
import path from 'node:path'
import { type ExecutionResult, GraphQLError, buildSchema, execute, parse, validate } from 'graphql'
import { PROJECT } from '../project.ts'
import type { Answer, Call, Handlers } from './exchange.ts'
import { refuseAsGithub } from './github-rules.ts'
import type { KeptPullRequest, User } from './state.ts'

/** GitHub's own schema, cut by scripts/cut-graphql.mjs. */
const SCHEMA = buildSchema(
  fs.readFileSync(path.join(PROJECT, 'test', 'forge', 'github-schema.graphql'), 'utf8'),
)
const MOST = 100

interface Paged {
  first?: number
  last?: number
}

interface Order {
  field: string
  direction: string
}

export const GITHUB_GRAPHQL_HANDLERS: Handlers = {
  graphql: (call) => {
    if (call.token === undefined) throw refuseAsGithub(401, 'Requires authentication')
    const { query, variables } = call.body
    const document = parse(String(query))
    const wrong = validate(SCHEMA, document)
    // GitHub would answer this with success; here it is a client's mistake.
    if (wrong.length > 0) throw refuseAsGithub(501, wrong.map(({ message }) => message).join('; '))
    const result = execute({
      schema: SCHEMA,
      document,
      rootValue: rootOf(call),
      variableValues: variables as Record<string, unknown>,
    }) as ExecutionResult
    return { status: 200, body: tellResult(result) }
  },
}

function rootOf(call: Call): object {
  const { token, state } = call
  return {
    viewer: { login: token?.user.login },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const { repository } = state
      const isKnown = owner === repository.owner.login && name === repository.name
      if (!isKnown || token?.seesRepository === false)
        throw problem('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return {
        nameWithOwner: `${owner}/${name}`,
        pullRequests: (args: { first?: number; after?: string | null; orderBy?: Order }) =>
          listPullRequests(call, args),
      }
    },
  }
}

function listPullRequests(
  call: Call,
  { first, after, orderBy }: Paged & { after?: string | null; orderBy?: Order },
) {
  if (call.token?.mayReadPulls === false) throw problem('FORBIDDEN', 'Resource not accessible by integration')
  const size = checkSize('pullRequests', first)
  if (orderBy?.field !== 'CREATED_AT' || orderBy.direction !== 'DESC')
    throw refuseAsGithub(501, 'not supported here: another order')
  const from = Number(Buffer.from(after ?? 'MA==', 'base64').toString())
  const all = call.state.pullRequests
    .map((kept) => ({ kept, at: Date.parse(kept.createdAt) }))
    .toSorted((a, b) => b.at - a.at || b.kept.number - a.kept.number)
    .map(({ kept }) => kept)
  const page = all.slice(from, from + size)
  const end = from + page.length
  return {
    totalCount: all.length,
    nodes: page.map((each) => tellPullRequest(call, each)),
    pageInfo: { hasNextPage: end < all.length, endCursor: Buffer.from(`${end}`).toString('base64') },
  }
}

function tellPullRequest(call: Call, kept: KeptPullRequest): object {
  const { owner, name } = call.state.repository
  return {
    ...kept,
    headRefName: kept.branch,
    author: tellActor(kept.author),
    mergedBy: tellActor(kept.mergedBy),
    mergeCommit: kept.mergeCommit === null ? null : { oid: kept.mergeCommit },
    labels: ({ first }: Paged) =>
      cut(
        'labels',
        first,
        kept.labels.map((label) => ({ name: label })),
      ),
    closingIssuesReferences: ({ first }: Paged) => {
      if (call.token?.mayReadIssues === false)
        throw problem('FORBIDDEN', 'Resource not accessible by integration')
      const issues = kept.closes.map(({ number, repository }) => ({
        number,
        repository: { nameWithOwner: repository ?? `${owner.login}/${name}` },
      }))
      return cut('closingIssuesReferences', first, issues)
    },
    timelineItems: ({ last, itemTypes }: Paged & { itemTypes?: string[] }) => {
      if (itemTypes?.join(',') !== 'CLOSED_EVENT')
        throw refuseAsGithub(501, 'not supported here: other items of the timeline')
      const closed = { __typename: 'ClosedEvent', actor: tellActor(kept.closedBy), createdAt: kept.closedAt }
      return cut('timelineItems', last, kept.closedBy === null ? [] : [closed])
    },
    reviews: { totalCount: kept.reviews },
    commits: { totalCount: kept.commits },
  }
}

/** The REST login of a bot ends in `[bot]`; here it does not. */
function tellActor(user: User | null): object | null {
  return user === null ? null : { __typename: user.type, login: user.login.replace(/\[bot\]$/, '') }
}

function cut(field: string, size: number | undefined, all: readonly object[]): object {
  return { totalCount: all.length, nodes: all.slice(0, checkSize(field, size)) }
}

function checkSize(field: string, size: number | undefined): number {
  if (size === undefined || size < 1 || size > MOST)
    throw problem('MISSING_PAGINATION_BOUNDARIES', `\`${field}\` must be asked for by 1 to ${MOST}`)
  return size
}

function problem(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** GitHub tells the kind of an error beside its message. */
function tellResult({ data, errors }: ExecutionResult): Answer['body'] {
  for (const { originalError } of errors ?? []) {
    if (originalError && !(originalError instanceof GraphQLError)) throw originalError
  }
  if (errors === undefined) return { data }
  const told = errors.map(({ message, path: at, extensions }) => ({
    ...(extensions['type'] === undefined ? {} : { type: extensions['type'] }),
    ...(at === undefined ? {} : { path: at }),
    message,
  }))
  return { ...(data === undefined ? {} : { data }), errors: told }
}
