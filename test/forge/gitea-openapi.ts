import type { OpenApi } from './description.ts'

/**
 * What Gitea and Forgejo understand of the requests used, written after their API's description (`/api/swagger` of every
 * installation, Gitea 1.24 and Forgejo 12) and their sources (routers/api/v1/repo). Answers are closed: the forge of
 * the tests may not tell a key that the real one does not know.
 */
const text = { type: 'string' } as const
const integer = { type: 'integer' } as const
const flag = { type: 'boolean' } as const
const time = { type: 'string', format: 'date-time' } as const
const page = { type: 'integer', minimum: 1 } as const
const nothing = { type: 'null' } as const

function closed(
  properties: Record<string, object>,
  optional: readonly string[] = [],
): Record<string, unknown> {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

function refer(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

function list(name: string): Record<string, unknown> {
  return { type: 'array', items: refer(name) }
}

function nullable(schema: object): Record<string, unknown> {
  return { anyOf: [schema, nothing] }
}

function query(parameters: Record<string, object>): { name: string; in: string; schema: object }[] {
  return Object.entries(parameters).map(([name, schema]) => ({ name, in: 'query', schema }))
}

function json(schema: Record<string, unknown> | { $ref: string }): {
  content: Record<string, { schema: Record<string, unknown> }>
} {
  return { content: { 'application/json': { schema } } }
}

function body(properties: Record<string, object>, required: readonly string[]): ReturnType<typeof json> {
  return json({ type: 'object', properties, required })
}

/** `per_page` is no parameter of theirs; it is let through since the real forges ignore it. */
const paging = { page, limit: integer, per_page: integer }
const labelIds = { type: 'array' } // names answer 422 as on the real forge, which is the handler's work
const assignees = { type: 'array', items: text }

const user = closed(
  {
    id: integer,
    login: text,
    login_name: text,
    source_id: integer,
    full_name: text,
    email: text,
    avatar_url: text,
    html_url: text,
    language: text,
    is_admin: flag,
    last_login: time,
    created: time,
    restricted: flag,
    active: flag,
    prohibit_login: flag,
    location: text,
    website: text,
    description: text,
    visibility: text,
    followers_count: integer,
    following_count: integer,
    starred_repos_count: integer,
    username: text,
    pronouns: text, // Forgejo
  },
  ['pronouns'],
)

const label = closed({
  id: integer,
  name: text,
  exclusive: flag,
  is_archived: flag,
  color: { type: 'string', pattern: '^[0-9a-f]{6}$' },
  description: text,
  url: text,
})

const comment = closed({
  id: integer,
  html_url: text,
  pull_request_url: text,
  issue_url: text,
  user: refer('user'),
  original_author: text,
  original_author_id: integer,
  body: text,
  assets: { type: 'array' },
  created_at: time,
  updated_at: time,
})

const issue = closed(
  {
    id: integer,
    url: text,
    html_url: text,
    number: integer,
    user: refer('user'),
    original_author: text,
    original_author_id: integer,
    title: text,
    body: text,
    ref: text,
    assets: { type: 'array' },
    labels: list('label'),
    milestone: nothing,
    assignee: nullable(refer('user')),
    assignees: nullable(list('user')),
    state: { enum: ['open', 'closed'] },
    is_locked: flag,
    comments: integer,
    created_at: time,
    updated_at: time,
    closed_at: nullable(time),
    due_date: nothing,
    time_estimate: integer, // Gitea
    pull_request: nullable(closed({ merged: flag, merged_at: nothing, draft: flag, html_url: text })),
    repository: closed({ id: integer, name: text, owner: text, full_name: text }),
    pin_order: integer,
  },
  ['time_estimate'],
)

const branch = closed({ label: text, ref: text, sha: text, repo_id: integer, repo: nothing })

/** Without `body`, `assets` and what else nobody reads here; lines are left out of lists. */
const pull = closed(
  {
    id: integer,
    url: text,
    html_url: text,
    number: integer,
    user: nullable(refer('user')),
    title: text,
    labels: list('label'),
    state: { enum: ['open', 'closed'] },
    draft: flag,
    merged: flag,
    merged_at: nullable(time),
    merge_commit_sha: nullable(text),
    merged_by: nullable(refer('user')),
    additions: integer,
    deletions: integer,
    base: branch,
    head: branch,
    created_at: nullable(time),
    updated_at: nullable(time),
    closed_at: nullable(time),
  },
  ['additions', 'deletions'],
)

const giteaRun = closed(
  {
    id: integer,
    url: text,
    html_url: text,
    display_title: text,
    path: text,
    event: text,
    run_attempt: integer,
    run_number: integer,
    head_sha: text,
    head_branch: text,
    status: { enum: ['queued', 'pending', 'requested', 'waiting', 'in_progress', 'completed'] },
    conclusion: { enum: ['', 'success', 'failure', 'cancelled', 'skipped'] },
    created_at: time, // since the release that tells pull requests, too
    updated_at: time,
    started_at: time,
    completed_at: time,
    pull_requests: { type: 'array', items: { type: 'object', required: ['number'] } },
  },
  ['head_branch', 'conclusion', 'created_at', 'updated_at', 'pull_requests'],
)

const forgejoRun = closed({
  id: integer,
  title: text,
  workflow_id: text,
  index_in_repo: integer,
  prettyref: text,
  is_ref_deleted: flag,
  commit_sha: text,
  event: text,
  trigger_event: text,
  status: {
    enum: ['unknown', 'waiting', 'running', 'success', 'failure', 'cancelled', 'skipped', 'blocked'],
  },
  started: time,
  stopped: time,
  created: time,
  updated: time,
  html_url: text,
})

const ISSUES = '/repos/{owner}/{repo}/issues'

export const GITEA_API: OpenApi = {
  paths: {
    '/user': {
      get: { operationId: 'users/get-authenticated', responses: { 200: json(refer('user')) } },
    },
    [ISSUES]: {
      get: {
        operationId: 'issues/list-for-repo',
        parameters: query({
          ...paging,
          state: { enum: ['closed', 'open', 'all'] },
          labels: text,
          q: text,
          type: { enum: ['issues', 'pulls'] },
          milestones: text,
          since: time,
          before: time,
          created_by: text,
          assigned_by: text,
          mentioned_by: text,
        }),
        responses: { 200: json(list('issue')) },
      },
      post: {
        operationId: 'issues/create',
        requestBody: body(
          {
            title: text,
            body: text,
            ref: text,
            assignee: text,
            assignees,
            due_date: time,
            milestone: integer,
            labels: labelIds,
            closed: flag,
          },
          [],
        ),
        responses: { 201: json(refer('issue')) },
      },
    },
    [`${ISSUES}/{issue_number}`]: {
      get: { operationId: 'issues/get', responses: { 200: json(refer('issue')) } },
      patch: {
        operationId: 'issues/update',
        requestBody: body(
          {
            title: text,
            body: nullable(text),
            ref: text,
            assignee: nullable(text),
            assignees,
            milestone: integer,
            state: { enum: ['open', 'closed'] },
            due_date: time,
            unset_due_date: flag,
          },
          [],
        ),
        responses: { 201: json(refer('issue')) },
      },
    },
    [`${ISSUES}/{issue_number}/dependencies`]: {
      get: {
        operationId: 'issues/list-dependencies',
        parameters: query(paging),
        responses: { 200: json(list('issue')) },
      },
    },
    [`${ISSUES}/{issue_number}/comments`]: {
      get: {
        operationId: 'issues/list-comments',
        parameters: query({ ...paging, since: time, before: time }), // no paging: everything comes at once
        responses: { 200: json(list('comment')) },
      },
      post: {
        operationId: 'issues/create-comment',
        requestBody: body({ body: text }, ['body']),
        responses: { 201: json(refer('comment')) },
      },
    },
    [`${ISSUES}/comments/{comment_id}`]: {
      get: { operationId: 'issues/get-comment', responses: { 200: json(refer('comment')) } },
      patch: {
        operationId: 'issues/update-comment',
        requestBody: body({ body: text }, ['body']),
        responses: { 200: json(refer('comment')) },
      },
    },
    [`${ISSUES}/{issue_number}/labels`]: {
      post: {
        operationId: 'issues/add-labels',
        requestBody: body({ labels: labelIds }, ['labels']),
        responses: { 200: json(list('label')) },
      },
    },
    '/repos/{owner}/{repo}/labels': {
      get: {
        operationId: 'issues/list-labels-for-repo',
        parameters: query(paging),
        responses: { 200: json(list('label')) },
      },
      post: {
        operationId: 'issues/create-label',
        requestBody: body(
          { name: text, color: text, description: text, exclusive: flag, is_archived: flag },
          ['name', 'color'],
        ),
        responses: { 201: json(refer('label')) },
      },
    },
    '/repos/{owner}/{repo}/labels/{label_id}': {
      patch: {
        operationId: 'issues/update-label',
        requestBody: body(
          { name: text, color: text, description: text, exclusive: flag, is_archived: flag },
          [],
        ),
        responses: { 200: json(refer('label')) },
      },
      delete: { operationId: 'issues/delete-label', responses: { 204: {} } },
    },
    '/repos/{owner}/{repo}/pulls': {
      get: {
        operationId: 'pulls/list',
        parameters: query({
          ...paging,
          state: { enum: ['open', 'closed', 'all'] },
          sort: {
            enum: ['oldest', 'recentupdate', 'leastupdate', 'mostcomment', 'leastcomment', 'priority'],
          },
          milestone: integer,
          poster: text,
        }),
        responses: { 200: json(list('pull')) },
      },
    },
    '/repos/{owner}/{repo}/actions/runs': {
      get: {
        operationId: 'actions/list-runs',
        parameters: query({ page, limit: integer, event: text, status: text, head_sha: text }),
        responses: {
          200: json(
            closed({
              total_count: integer,
              workflow_runs: {
                type: 'array',
                items: { anyOf: [refer('giteaRun'), refer('forgejoRun')] },
              },
            }),
          ),
        },
      },
    },
    '/orgs/{org}/labels': {
      get: {
        operationId: 'orgs/list-labels',
        parameters: query(paging),
        responses: { 200: json(list('label')) },
      },
    },
  },
  components: { schemas: { user, label, comment, issue, pull, giteaRun, forgejoRun } },
}
