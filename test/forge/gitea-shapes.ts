import type { Call } from './exchange.ts'
import { type Comment, type Issue, type Label, type User, listCommentsOf, listLabelsOf } from './state.ts'

/** The forge's things as Gitea and Forgejo tell them: no kind of user, no reason of closing, `is_locked`. */

export function tellUser({ base }: Call, user: User): object {
  return {
    id: user.id,
    login: user.login,
    login_name: '',
    source_id: 0,
    full_name: '',
    email: `${user.login}@noreply.localhost`,
    avatar_url: `${base.web}/avatars/${user.id}`,
    html_url: `${base.web}/${user.login}`,
    language: '',
    is_admin: false,
    last_login: '0001-01-01T00:00:00Z',
    created: '2024-01-01T00:00:00Z',
    restricted: false,
    active: false,
    prohibit_login: false,
    location: '',
    website: '',
    description: '',
    visibility: 'public',
    followers_count: 0,
    following_count: 0,
    starred_repos_count: 0,
    username: user.login,
  }
}

export function tellLabel({ base, state: { repository } }: Call, label: Label): object {
  const { login } = repository.owner
  const owner = label.scope === 'organization' ? `orgs/${login}` : `repos/${login}/${repository.name}`
  return {
    id: label.id,
    name: label.name,
    exclusive: false,
    is_archived: false,
    color: label.color,
    description: label.description,
    url: `${base.api}/${owner}/labels/${label.id}`,
  }
}

export function tellIssue(call: Call, issue: Issue): object {
  const { base, state } = call
  const { repository } = state
  const fullName = `${repository.owner.login}/${repository.name}`
  const assignees = issue.assignees.map((user) => tellUser(call, user))
  return {
    id: issue.id,
    url: `${base.api}/repos/${fullName}/issues/${issue.number}`,
    html_url: pageOf(call, issue),
    number: issue.number,
    user: tellUser(call, issue.author),
    original_author: '',
    original_author_id: 0,
    title: issue.title,
    body: issue.body,
    ref: '',
    assets: [],
    labels: listLabelsOf(state, issue).map((label) => tellLabel(call, label)),
    milestone: null,
    assignee: assignees[0] ?? null,
    assignees: assignees.length > 0 ? assignees : null,
    state: issue.state,
    is_locked: issue.isLocked,
    comments: listCommentsOf(state, issue).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    due_date: null,
    pull_request: issue.isPullRequest
      ? { merged: false, merged_at: null, draft: false, html_url: pageOf(call, issue) }
      : null,
    repository: {
      id: repository.id,
      name: repository.name,
      owner: repository.owner.login,
      full_name: fullName,
    },
    pin_order: 0,
  }
}

export function tellComment(call: Call, comment: Comment, issue: Issue): object {
  const page = pageOf(call, issue)
  return {
    id: comment.id,
    html_url: `${page}#issuecomment-${comment.id}`,
    pull_request_url: issue.isPullRequest ? page : '',
    issue_url: issue.isPullRequest ? '' : page,
    user: tellUser(call, comment.author),
    original_author: '',
    original_author_id: 0,
    body: comment.body,
    assets: [],
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  }
}

function pageOf({ base, state: { repository } }: Call, issue: Issue): string {
  const kind = issue.isPullRequest ? 'pulls' : 'issues'
  return `${base.web}/${repository.owner.login}/${repository.name}/${kind}/${issue.number}`
}
