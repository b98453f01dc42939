import { type Answer, type Call, type Handlers, Refusal, readText } from './exchange.ts'
import {
  readAssignees,
  checkBody,
  requireComment,
  requireCommentedIssue,
  isOpen,
  requireIssue,
  readLabelIds,
  refuseUnknown,
  refuseAsGitea,
  refuseField,
  refuseScope,
  requireLabel,
  requireLabeller,
  requireWriter,
} from './gitea-rules.ts'
import { tellComment, tellIssue, tellLabel, tellUser } from './gitea-shapes.ts'
import { cutPage } from './paging.ts'
import {
  type Change,
  addComment,
  addIssue,
  addLabel,
  changeIssue,
  listCommentsOf,
  listLabelsOf,
  removeLabel,
} from './state.ts'

const PAGE = { usual: 30, most: 50 } as const
/** Described, but not acted on here; silently ignoring them would hide a client's mistake. */
const NOT_SUPPORTED = ['q', 'milestones', 'since', 'before', 'assigned_by', 'mentioned_by']

export const GITEA_HANDLERS: Handlers = {
  'users/get-authenticated': (call) => {
    const token = call.token
    if (token === undefined) throw refuseAsGitea(call, 401, 'token is required')
    if (!token.mayAskWhoItIs) throw refuseScope(call, 'read:user')
    return { status: 200, body: tellUser(call, token.user) }
  },

  'issues/list-for-repo': (call) => {
    checkSupported(call)
    const { labels = '', state: standing = 'open', type, created_by: author } = call.query
    // Only the repository's own labels count, and a name that it does not have is passed over: every issue comes back.
    // Where several labels bear a name, an issue must carry all of them.
    const names = new Set(labels.split(','))
    const wanted = call.state.labels
      .filter(({ name, scope }) => scope === 'repository' && names.has(name))
      .map(({ id }) => id)
    const found = call.state.issues
      .filter((issue) => issue.fate === 'present')
      .filter((issue) => standing === 'all' || issue.state === standing)
      .filter((issue) => type === undefined || issue.isPullRequest === (type === 'pulls'))
      .filter((issue) => author === undefined || issue.author.login === author)
      .filter((issue) => wanted.every((id) => issue.labelIds.includes(id)))
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.number - a.number)
    return answerPage(call, found, (issue) => tellIssue(call, issue))
  },

  'issues/get': (call) => ({ status: 200, body: tellIssue(call, requireIssue(call)) }),

  'issues/create': (call) => {
    const writer = requireWriter(call)
    const { title, body, closed } = call.body
    if (typeof title !== 'string' || title === '') throw refuseField('Title', 'RequiredError', 'Required')
    checkBody(call, body)
    const assignees = readAssignees(call)
    const labelIds = readLabelIds(call)
    const issue = addIssue(call.state, { title, body: readText(body), author: writer })
    // Ids that do not exist are passed over, and so is everything that only those who may write may set.
    if (call.token?.mayLabel !== false) {
      issue.labelIds = labelIds.filter((id) => call.state.labels.some((label) => label.id === id))
      issue.assignees = assignees
    }
    if (closed === true) changeIssue(issue, { state: 'closed' }, writer)
    return { status: 201, body: tellIssue(call, issue) }
  },

  'issues/update': (call) => {
    const writer = requireWriter(call)
    const issue = requireIssue(call)
    const { title, body, state, assignees } = call.body
    const tooLong = checkBody(call, body)
    if (state === 'closed' && issue.dependsOn.some((number) => isOpen(call, number))) {
      throw refuseAsGitea(call, 412, 'cannot close this issue because it still has open dependencies')
    }
    const change: Change = {
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
      ...(typeof body === 'string' && !tooLong ? { body } : {}),
      ...(state === 'open' || state === 'closed' ? { state } : {}),
      ...(assignees === undefined ? {} : { assignees: readAssignees(call) }),
    }
    changeIssue(issue, change, writer)
    return { status: 201, body: tellIssue(call, issue) }
  },

  'issues/list-dependencies': (call) => {
    const { dependsOn } = requireIssue(call)
    const issues = call.state.issues.filter(({ number }) => dependsOn.includes(number))
    return answerPage(call, issues, (issue) => tellIssue(call, issue))
  },

  'issues/list-comments': (call) => {
    checkSupported(call)
    const issue = requireCommentedIssue(call)
    const comments = listCommentsOf(call.state, issue)
    return {
      status: 200,
      body: comments.map((comment) => tellComment(call, comment, issue)),
      headers: { 'x-total-count': `${comments.length}` },
    }
  },

  'issues/create-comment': (call) => {
    const writer = requireWriter(call)
    const issue = requireCommentedIssue(call)
    if (issue.isLocked && call.token?.isCollaborator !== true) {
      throw refuseAsGitea(call, 403, 'This issue is locked; only collaborators can comment.')
    }
    const comment = addComment(call.state, issue, readText(call.body['body']), writer)
    return { status: 201, body: tellComment(call, comment, issue) }
  },

  'issues/get-comment': (call) => {
    const { comment, issue } = requireComment(call)
    return { status: 200, body: tellComment(call, comment, issue) }
  },

  'issues/update-comment': (call) => {
    requireWriter(call)
    const { comment, issue } = requireComment(call)
    comment.body = readText(call.body['body'])
    return { status: 200, body: tellComment(call, comment, issue) }
  },

  'issues/list-labels-for-repo': (call) => {
    const own = call.state.labels.filter((label) => label.scope === 'repository')
    return answerPage(call, own, (label) => tellLabel(call, label))
  },

  'orgs/list-labels': (call) => {
    const { owner } = call.state.repository
    // Asked before it is looked whether there is such an organisation.
    if (call.token?.mayReadOrganization === false) throw refuseScope(call, 'read:organization')
    if (owner.type !== 'Organization' || call.params['org'] !== owner.login) throw refuseUnknown(call)
    const labels = call.state.labels.filter((label) => label.scope === 'organization')
    return answerPage(call, labels, (label) => tellLabel(call, label))
  },

  // The same name twice makes two labels: neither forge checks.
  'issues/create-label': (call) => {
    requireLabeller(call)
    const { name, color, description } = call.body
    const pattern = call.state.colorNeedsHash ? /^#([0-9a-f]{6})$/i : /^#?([0-9a-f]{6})$/i
    const digits = pattern.exec(readText(color))?.[1]
    if (digits === undefined) throw refuseAsGitea(call, 422, `bad color code: ${readText(color)}`)
    const label = addLabel(call.state, {
      name: readText(name),
      color: digits.toLowerCase(),
      description: readText(description),
    })
    return { status: 201, body: tellLabel(call, label) }
  },

  'issues/update-label': (call) => {
    requireLabeller(call)
    const label = requireLabel(call)
    const { name, description } = call.body
    if (typeof name === 'string') label.name = name
    if (typeof description === 'string') label.description = description
    return { status: 200, body: tellLabel(call, label) }
  },

  'issues/delete-label': (call) => {
    requireLabeller(call)
    removeLabel(call.state, requireLabel(call))
    return { status: 204 }
  },

  'issues/add-labels': (call) => {
    const writer = requireWriter(call)
    const issue = requireIssue(call)
    // Without a word of why.
    if (call.token?.mayLabel === false) throw new Refusal({ status: 403 })
    const added = readLabelIds(call).filter((id) => call.state.labels.some((label) => label.id === id))
    changeIssue(issue, { labelIds: [...new Set([...issue.labelIds, ...added])] }, writer)
    return { status: 200, body: listLabelsOf(call.state, issue).map((label) => tellLabel(call, label)) }
  },
}

export function answerPage<Item>(call: Call, items: readonly Item[], tell: (item: Item) => object): Answer {
  const asked = Number(call.query['limit'] ?? 0)
  const { page, links } = cutPage(call, items, Math.min(PAGE.most, asked > 0 ? asked : PAGE.usual))
  const total = { 'x-total-count': `${items.length}` }
  const headers = links.length > 0 ? { ...total, link: links.join(',') } : total
  return { status: 200, body: page.map((item) => tell(item)), headers }
}

function checkSupported(call: Call): void {
  const unsupported = NOT_SUPPORTED.filter((name) => call.query[name] !== undefined)
  if (unsupported.length > 0) throw refuseAsGitea(call, 501, `not supported here: ${unsupported.join(', ')}`)
}
