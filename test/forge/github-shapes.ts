import type { Call } from './exchange.ts'
import { type Comment, type Issue, type Label, type User, listCommentsOf, listLabelsOf } from './state.ts'

/** The forge's things as GitHub tells them. */

export function tellUser({ base }: Call, user: User): object {
  const login = encodeURIComponent(user.login)
  const url = `${base.api}/users/${login}`
  return {
    login: user.login,
    id: user.id,
    node_id: `U_${user.id}`,
    avatar_url: `${base.web}/avatars/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url:
      user.type === 'Bot' ? `${base.web}/apps/${user.login.replace('[bot]', '')}` : `${base.web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** `GET /user` tells more. */
export function tellOneself(call: Call, user: User): object {
  return {
    ...tellUser(call, user),
    name: user.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

export function tellLabel(call: Call, label: Label): object {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(call)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description === '' ? null : label.description,
  }
}

export function tellIssue(call: Call, issue: Issue): object {
  const { state } = call
  const url = `${repositoryUrl(call)}/issues/${issue.number}`
  return {
    url,
    repository_url: repositoryUrl(call),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: pageOf(call, issue),
    id: issue.id,
    node_id: `I_${issue.id}`,
    number: issue.number,
    title: issue.title,
    user: tellUser(call, issue.author),
    labels: listLabelsOf(state, issue).map((label) => tellLabel(call, label)),
    state: issue.state,
    locked: issue.isLocked,
    assignee: issue.assignees[0] === undefined ? null : tellUser(call, issue.assignees[0]),
    assignees: issue.assignees.map((user) => tellUser(call, user)),
    milestone: null,
    comments: listCommentsOf(state, issue).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(call, issue.author),
    active_lock_reason: null,
    body: issue.body === '' ? null : issue.body,
    closed_by: issue.closedBy === null ? null : tellUser(call, issue.closedBy),
    reactions: tellReactions(url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    ...(issue.isPullRequest ? { draft: false, pull_request: tellPullRequest(call, issue) } : {}),
  }
}

export function tellComment(call: Call, comment: Comment, issue: Issue): object {
  const url = `${repositoryUrl(call)}/issues/comments/${comment.id}`
  return {
    url,
    html_url: `${pageOf(call, issue)}#issuecomment-${comment.id}`,
    issue_url: `${repositoryUrl(call)}/issues/${issue.number}`,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    user: tellUser(call, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(call, comment.author),
    body: comment.body,
    reactions: tellReactions(url),
    performed_via_github_app: null,
  }
}

function tellPullRequest(call: Call, issue: Issue): object {
  const page = pageOf(call, issue)
  const url = `${repositoryUrl(call)}/pulls/${issue.number}`
  return { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, merged_at: null }
}

function tellReactions(url: string): object {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']
  return {
    url: `${url}/reactions`,
    total_count: 0,
    ...Object.fromEntries(kinds.map((kind) => [kind, 0])),
  }
}

function associationOf({ state }: Call, user: User): string {
  return user.login === state.repository.owner.login ? 'OWNER' : 'NONE'
}

function repositoryUrl({ base, state: { repository } }: Call): string {
  return `${base.api}/repos/${repository.owner.login}/${repository.name}`
}

function pageOf({ base, state: { repository } }: Call, issue: Issue): string {
  const kind = issue.isPullRequest ? 'pull' : 'issues'
  return `${base.web}/${repository.owner.login}/${repository.name}/${kind}/${issue.number}`
}
