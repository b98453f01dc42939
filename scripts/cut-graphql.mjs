// Cuts GitHub's own schema of its GraphQL API down to what is asked of it: test/forge/github-schema.graphql, by which the
// forge of the tests checks and answers every query.
//
//   npm install --prefix <folder> @octokit/graphql-schema@15.26.1
//   node scripts/cut-graphql.mjs <folder>
//
// Source: @octokit/graphql-schema (MIT), schema.graphql.
import fs from 'node:fs'
import path from 'node:path'
import { Kind, parse, print } from 'graphql'

/** The fields of each type and the arguments of each field, or the values of an enumeration; all where none is named. */
const KEPT = {
  Query: { repository: ['owner', 'name', 'followRenames'], viewer: [] },
  User: { login: [] },
  Bot: { login: [] },
  Mannequin: { login: [] },
  Organization: { login: [] },
  Actor: { login: [] },
  Repository: { nameWithOwner: [], pullRequests: ['first', 'after', 'orderBy', 'states'] },
  PullRequestConnection: { nodes: [], pageInfo: [], totalCount: [] },
  PageInfo: { hasNextPage: [], endCursor: [] },
  PullRequest: {
    number: [],
    title: [],
    headRefName: [],
    state: [],
    isDraft: [],
    createdAt: [],
    closedAt: [],
    mergedAt: [],
    additions: [],
    deletions: [],
    author: [],
    mergedBy: [],
    mergeCommit: [],
    labels: ['first', 'after'],
    closingIssuesReferences: ['first', 'after'],
    timelineItems: ['first', 'last', 'itemTypes'],
    reviews: ['first', 'last'],
    commits: ['first', 'last'],
  },
  Commit: { oid: [] },
  LabelConnection: { nodes: [], totalCount: [] },
  Label: { name: [] },
  IssueConnection: { nodes: [], totalCount: [] },
  Issue: { number: [], repository: [] },
  PullRequestTimelineItemsConnection: { nodes: [], totalCount: [] },
  ClosedEvent: { actor: [], createdAt: [] },
  PullRequestReviewConnection: { totalCount: [] },
  PullRequestCommitConnection: { totalCount: [] },
  PullRequestState: undefined,
  IssueOrder: undefined,
  IssueOrderField: undefined,
  OrderDirection: undefined,
  PullRequestTimelineItems: undefined,
  PullRequestTimelineItemsItemType: { CLOSED_EVENT: [] },
  DateTime: undefined,
  GitObjectID: undefined,
}
const OUTPUT = 'test/forge/github-schema.graphql'

const folder = process.argv[2]
if (folder === undefined)
  throw new Error('Say where @octokit/graphql-schema is installed; see the head of this file.')
const home = path.join(folder, 'node_modules', '@octokit', 'graphql-schema')
const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
const license = fs.readFileSync(path.join(home, 'LICENSE.md'), 'utf8')
const source = parse(fs.readFileSync(path.join(home, 'schema.graphql'), 'utf8'), { noLocation: true })

const definitions = source.definitions
  .filter(({ name }) => name !== undefined && Object.hasOwn(KEPT, name.value))
  .map((definition) => cutDefinition(definition, KEPT[definition.name.value]))
const missing = Object.keys(KEPT).filter((kept) => !definitions.some(({ name }) => name.value === kept))
if (missing.length > 0) throw new Error(`@octokit/graphql-schema ${version} lacks ${missing.join(', ')}`)
const head = [
  `GitHub GraphQL API, cut from @octokit/graphql-schema ${version}`,
  '',
  ...license.trim().split('\n'),
]
fs.writeFileSync(
  OUTPUT,
  `${head.map((line) => `# ${line}`.trimEnd()).join('\n')}\n\n${print({ kind: Kind.DOCUMENT, definitions })}\n`,
)

function cutDefinition(definition, fields) {
  const bare = { ...definition, description: undefined, directives: [] }
  if (definition.kind === Kind.UNION_TYPE_DEFINITION)
    return { ...bare, types: definition.types.filter(({ name }) => Object.hasOwn(KEPT, name.value)) }
  if (definition.values !== undefined) {
    const values = definition.values.filter(
      ({ name }) => fields === undefined || Object.hasOwn(fields, name.value),
    )
    return { ...bare, values: values.map((value) => withoutProse(value)) }
  }
  if (definition.fields === undefined) return bare
  const kept = definition.fields.filter(
    ({ name }) => fields === undefined || Object.hasOwn(fields, name.value),
  )
  const lacking = Object.keys(fields ?? {}).filter((field) => !kept.some(({ name }) => name.value === field))
  if (lacking.length > 0) throw new Error(`${definition.name.value} lacks ${lacking.join(', ')}`)
  return {
    ...bare,
    ...(definition.interfaces !== undefined && {
      interfaces: definition.interfaces.filter(({ name }) => Object.hasOwn(KEPT, name.value)),
    }),
    fields: kept.map((field) => ({
      ...withoutProse(field),
      ...(field.arguments !== undefined && {
        arguments: field.arguments
          .filter(({ name }) => fields?.[field.name.value]?.includes(name.value) === true)
          .map((argument) => withoutProse(argument)),
      }),
    })),
  }
}

function withoutProse(node) {
  return { ...node, description: undefined, directives: [] }
}
