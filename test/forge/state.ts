import type { Dialect } from '../../src/forge/forge.ts'

/** What the forge of the tests holds: plain data, which prints as JSON, and the few ways in which it changes. */

export interface User {
  id: number
  login: string
  type: 'User' | 'Bot' | 'Organization'
}

/** A token, whose it is, and what it may do with issues. */
export interface Token {
  value: string
  user: User
  issues: 'write' | 'read' | 'none'
  /** May comment on locked issues. */
  isCollaborator: boolean
  /** May ask `GET /user`; a job's token on GitHub may not. */
  mayAskWhoItIs: boolean
  /** May make labels and put them on issues, as whoever may write to the repository; true if not said. */
  mayLabel?: boolean
  /** Gitea and Forgejo: has the scope `read:organization`; true if not said. */
  mayReadOrganization?: boolean
  /** May ask for artifacts (`actions: read`); true if not said. */
  mayReadActions?: boolean
  /** May ask for pull requests (`pull-requests: read`, `read:repository`); true if not said. */
  mayReadPulls?: boolean
  /** May ask for issues in GraphQL (`issues: read`); true if not said. */
  mayReadIssues?: boolean
  /** Whether the repository exists for it; true if not said. */
  seesRepository?: boolean
}

export interface Label {
  id: number
  name: string
  /** Six hexadecimal digits. */
  color: string
  description: string
  scope: 'repository' | 'organization'
}

export interface Issue {
  id: number
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  author: User
  labelIds: number[]
  assignees: User[]
  isLocked: boolean
  isPullRequest: boolean
  /** Numbers of issues that must be closed first; Gitea and Forgejo only. */
  dependsOn: number[]
  fate: 'present' | 'deleted' | 'transferred'
  createdAt: string
  updatedAt: string
  closedAt: string | null
  closedBy: User | null
}

export interface Comment {
  id: number
  issueNumber: number
  body: string
  author: User
  createdAt: string
  updatedAt: string
}

/** An artifact as the REST API of GitHub tells of it, whoever uploaded it. */
export interface KeptArtifact {
  id: number
  name: string
  bytes: number
  isExpired: boolean
  createdAt: string
  runId: number
  headBranch: string
  headRepositoryId: number
  /** A signed address. */
  url: string
}

/** A pull request as all dialects tell of it, each a part. */
export interface KeptPullRequest {
  number: number
  title: string
  branch: string
  author: User | null
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  isDraft: boolean
  createdAt: string
  closedAt: string | null
  mergedAt: string | null
  mergedBy: User | null
  closedBy: User | null
  additions: number
  deletions: number
  labels: string[]
  /** Issues; of another repository where it is named. */
  closes: { number: number; repository?: string }[]
  mergeCommit: string | null
  reviews: number
  commits: number
}

export interface KeptRun {
  id: number
  attempt: number
  /** Null while it is not finished. */
  conclusion: string | null
  status: string
  createdAt: string
  startedAt: string
  updatedAt: string
  title: string
  event: string
  branch: string
  sha: string
  /** The workflow's path, as `.github/workflows/claude.yml`. */
  workflow: string
  workflowName: string
  pullRequests: number[]
  failedStep: string | null
  /** Of its last attempt. */
  jobs: KeptJob[]
}

export interface KeptJob {
  name: string
  conclusion: string | null
  /** The signed address of its log; null where it is not kept any more. */
  log: string | null
}

export interface ForgeState {
  repository: {
    id: number
    owner: User
    name: string
    /** Names under which it was known; requests for them are redirected. */
    formerNames: string[]
    hasIssues: boolean
    isArchived: boolean
    isPrivate: boolean
    defaultBranch: string
  }
  tokens: Token[]
  /** Who can be assigned. */
  assignable: User[]
  labels: Label[]
  /** Ids are not used again. */
  lastLabelId: number
  issues: Issue[]
  comments: Comment[]
  /** Oldest first. */
  artifacts: KeptArtifact[]
  pullRequests: KeptPullRequest[]
  runs: KeptRun[]
  /** GitHub: whether a search counts no more than it shows. */
  countsEndWithSearch: boolean
  /** How the list of runs is told; old releases of Gitea and Forgejo have none. */
  runList: Dialect | 'none'
  /** Characters in a body; more is refused, or answered with success and the old body. */
  bodyLimit: number
  overlongBody: 'refuse' | 'keep-old'
  /** Gitea 1.16 to 1.25 and Forgejo: a request is decoded by 4,096 bytes, and what lies across two pieces is damaged. */
  decodesInPieces: boolean
  /** Old releases of Gitea want `#` before a label's colour. */
  colorNeedsHash: boolean
}

/** What a new issue may begin with; the rest is as on a forge. */
export interface NewIssue extends Partial<
  Pick<
    Issue,
    'title' | 'body' | 'state' | 'stateReason' | 'author' | 'isLocked' | 'isPullRequest' | 'dependsOn'
  >
> {
  labels?: readonly string[]
  assignees?: readonly string[]
  createdAt?: string
  closedAt?: string
}

export type Change = Partial<
  Pick<Issue, 'title' | 'body' | 'state' | 'stateReason' | 'labelIds' | 'assignees'>
>

/** Adds an issue (or a pull request: they share numbers) and makes the labels that are missing. */
export function addIssue(state: ForgeState, draft: NewIssue = {}): Issue {
  const createdAt = draft.createdAt ?? tellTime()
  const isClosed = draft.state === 'closed'
  const number = Math.max(0, ...state.issues.map((issue) => issue.number)) + 1
  const issue: Issue = {
    id: 5_000_000 + number,
    number,
    title: draft.title ?? `Issue ${number}`,
    body: draft.body ?? '',
    state: draft.state ?? 'open',
    stateReason: draft.stateReason ?? (isClosed ? 'completed' : null),
    author: draft.author ?? state.repository.owner,
    labelIds: (draft.labels ?? []).map((name) => (findLabel(state, name) ?? addLabel(state, { name })).id),
    assignees: state.assignable.filter((user) => draft.assignees?.includes(user.login)),
    isLocked: draft.isLocked ?? false,
    isPullRequest: draft.isPullRequest ?? false,
    dependsOn: draft.dependsOn ?? [],
    fate: 'present',
    createdAt,
    updatedAt: draft.closedAt ?? createdAt,
    closedAt: isClosed ? (draft.closedAt ?? createdAt) : null,
    closedBy: isClosed ? (draft.author ?? state.repository.owner) : null,
  }
  state.issues.push(issue)
  return issue
}

/** Changes an issue in place; closing and opening it keep its times and reason in step. */
export function changeIssue(issue: Issue, change: Change, by: User): void {
  const wasOpen = issue.state === 'open'
  Object.assign(issue, change)
  issue.updatedAt = tellTime()
  if (wasOpen && issue.state === 'closed') {
    issue.closedAt = issue.updatedAt
    issue.closedBy = by
    issue.stateReason = change.stateReason ?? 'completed'
  }
  if (!wasOpen && issue.state === 'open') {
    issue.closedAt = null
    issue.closedBy = null
    issue.stateReason = 'reopened'
  }
}

export function addComment(state: ForgeState, issue: Issue, body: string, author: User): Comment {
  const createdAt = tellTime()
  const comment = {
    id: 9_000_001 + state.comments.length,
    issueNumber: issue.number,
    body,
    author,
    createdAt,
    updatedAt: createdAt,
  }
  state.comments.push(comment)
  issue.updatedAt = createdAt
  return comment
}

export function addLabel(state: ForgeState, label: Partial<Label> & { name: string }): Label {
  const added: Label = {
    id: Math.max(699, state.lastLabelId, ...state.labels.map(({ id }) => id)) + 1,
    color: 'ededed',
    description: '',
    scope: 'repository',
    ...label,
  }
  state.labels.push(added)
  state.lastLabelId = added.id
  return added
}

/** A label by name; GitHub does not tell upper from lower case here. */
export function findLabel(state: ForgeState, name: string): Label | undefined {
  return state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase())
}

/** Takes a label away, from every issue too. */
export function removeLabel(state: ForgeState, { id }: Label): void {
  state.labels = state.labels.filter((label) => label.id !== id)
  for (const issue of state.issues) issue.labelIds = issue.labelIds.filter((one) => one !== id)
}

export function listLabelsOf(state: ForgeState, issue: Issue): Label[] {
  return state.labels.filter((label) => issue.labelIds.includes(label.id))
}

export function listCommentsOf(state: ForgeState, issue: Issue): Comment[] {
  return state.comments.filter((comment) => comment.issueNumber === issue.number)
}

/** Now, in whole seconds, as forges tell it. */
export function tellTime(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}
