import { type Answer, type Call, type Handlers, readText } from './exchange.ts'
import {
  checkBody,
  checkTitle,
  requireComment,
  refuseValue,
  requireIssue,
  refuseDisabled,
  refuseAsGithub,
  requireLabeller,
  requireWriter,
} from './github-rules.ts'
import { tellComment, tellIssue, tellLabel, tellOneself } from './github-shapes.ts'
import { cutPage } from './paging.ts'
import {
  type Change,
  type Issue,
  addComment,
  addIssue,
  addLabel,
  changeIssue,
  findLabel,
  listCommentsOf,
  listLabelsOf,
} from './state.ts'

const PAGE = { usual: 30, most: 100 } as const
/** Described, but not acted on here; silently ignoring them would hide a client's mistake. */
const NOT_SUPPORTED = ['milestone', 'assignee', 'mentioned', 'type', 'issue_field_values']

export const GITHUB_HANDLERS: Handlers = {
  'users/get-authenticated': (call) => {
    const token = call.token
    if (token === undefined) throw refuseAsGithub(401, 'Requires authentication')
    if (!token.mayAskWhoItIs) throw refuseAsGithub(403, 'Resource not accessible by integration')
    return { status: 200, body: tellOneself(call, token.user) }
  },

  'issues/list-for-repo': (call) => {
    const unsupported = NOT_SUPPORTED.filter((name) => call.query[name] !== undefined)
    if (unsupported.length > 0) throw refuseAsGithub(501, `not supported here: ${unsupported.join(', ')}`)
    const { labels: wanted = '', state: standing = 'open', creator, since = '' } = call.query
    const names = wanted.split(',').filter((name) => name !== '')
    const found = call.state.issues
      .filter((issue) => issue.fate === 'present' && (call.state.repository.hasIssues || issue.isPullRequest))
      .filter((issue) => standing === 'all' || issue.state === standing)
      .filter((issue) => creator === undefined || issue.author.login === creator)
      .filter((issue) => since === '' || Date.parse(issue.updatedAt) >= Date.parse(since))
      .filter((issue) => {
        const has = new Set(listLabelsOf(call.state, issue).map(({ name }) => name.toLowerCase()))
        return names.every((name) => has.has(name.toLowerCase()))
      })
    return answerPage(call, sortIssues(call, found), (issue) => tellIssue(call, issue))
  },

  'issues/get': (call) => ({ status: 200, body: tellIssue(call, requireIssue(call)) }),

  'issues/create': (call) => {
    const writer = requireWriter(call)
    if (!call.state.repository.hasIssues) throw refuseDisabled()
    const { title, body } = call.body
    checkTitle(title)
    checkBody(call, 'Issue', body)
    const issue = addIssue(call.state, {
      title: readText(title),
      body: readText(body),
      author: writer,
      // Left out in silence for who may not push.
      labels: call.token?.mayLabel === false ? [] : namesOf(call.body['labels']),
      assignees:
        call.token?.mayLabel === false ? [] : ((call.body['assignees'] as string[] | undefined) ?? []),
    })
    return { status: 201, body: tellIssue(call, issue) }
  },

  'issues/update': (call) => {
    const writer = requireWriter(call)
    const issue = requireIssue(call)
    const { title, body, state, state_reason: reason, labels, assignees } = call.body
    if (title !== undefined) checkTitle(title)
    const tooLong = checkBody(call, 'Issue', body)
    const change: Change = {
      ...(typeof title === 'string' ? { title } : {}),
      ...(body === undefined || tooLong ? {} : { body: readText(body) }),
      ...(state === 'open' || state === 'closed' ? { state } : {}),
      ...(typeof reason === 'string' && state === 'closed' ? { stateReason: reason } : {}),
      ...(Array.isArray(labels) ? { labelIds: idsOf(call, namesOf(labels)) } : {}),
      ...(Array.isArray(assignees)
        ? { assignees: call.state.assignable.filter((user) => assignees.includes(user.login)) }
        : {}),
    }
    changeIssue(issue, change, writer)
    return { status: 200, body: tellIssue(call, issue) }
  },

  'issues/list-comments': (call) => {
    const issue = requireIssue(call)
    if (call.query['since'] !== undefined) throw refuseAsGithub(501, 'not supported here: since')
    return answerPage(call, listCommentsOf(call.state, issue), (comment) => tellComment(call, comment, issue))
  },

  'issues/create-comment': (call) => {
    const writer = requireWriter(call)
    const issue = requireIssue(call)
    if (issue.isLocked && call.token?.isCollaborator !== true) {
      throw refuseAsGithub(403, 'Unable to create comment because issue is locked.')
    }
    checkBody(call, 'IssueComment', call.body['body'])
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
    if (!checkBody(call, 'IssueComment', call.body['body'])) comment.body = readText(call.body['body'])
    return { status: 200, body: tellComment(call, comment, issue) }
  },

  'issues/list-labels-for-repo': (call) =>
    answerPage(call, call.state.labels, (label) => tellLabel(call, label)),

  'issues/get-label': (call) => {
    const label = findLabel(call.state, call.params['name'] ?? '')
    if (label === undefined) throw refuseAsGithub(404, 'Not Found')
    return { status: 200, body: tellLabel(call, label) }
  },

  'issues/update-label': (call) => {
    requireLabeller(call)
    const label = findLabel(call.state, call.params['name'] ?? '')
    if (label === undefined) throw refuseAsGithub(404, 'Not Found')
    const { description } = call.body
    if (typeof description === 'string') label.description = description
    return { status: 200, body: tellLabel(call, label) }
  },

  'issues/create-label': (call) => {
    requireLabeller(call)
    const { name, color = 'ededed', description } = call.body
    if (findLabel(call.state, readText(name)) !== undefined)
      throw refuseValue('Label', 'name', 'already_exists')
    if (!/^[0-9a-f]{6}$/i.test(readText(color))) throw refuseValue('Label', 'color', 'invalid')
    if (readText(name).length > 50) throw refuseValue('Label', 'name', 'too_long')
    if (readText(description).length > 100) throw refuseValue('Label', 'description', 'too_long')
    const label = addLabel(call.state, {
      name: readText(name),
      color: readText(color).toLowerCase(),
      description: readText(description),
    })
    return { status: 201, body: tellLabel(call, label) }
  },

  'issues/add-labels': (call) => {
    const writer = requireWriter(call)
    if (call.token?.mayLabel === false) throw refuseAsGithub(403, 'Must have push access to set labels.')
    const issue = requireIssue(call)
    const added = idsOf(call, namesOf(call.body['labels']))
    changeIssue(issue, { labelIds: [...new Set([...issue.labelIds, ...added])] }, writer)
    return { status: 200, body: listLabelsOf(call.state, issue).map((label) => tellLabel(call, label)) }
  },
}

export function answerPage<Item>(call: Call, items: readonly Item[], tell: (item: Item) => object): Answer {
  const size = Math.min(PAGE.most, Math.max(1, Number(call.query['per_page'] ?? PAGE.usual)))
  const { page, links } = cutPage(call, items, size)
  const headers = links.length > 0 ? { headers: { link: links.join(', ') } } : {}
  return { status: 200, body: page.map((item) => tell(item)), ...headers }
}

/** Newest first unless the request says otherwise; equal ones by number. */
function sortIssues({ state, query }: Call, issues: readonly Issue[]): Issue[] {
  const { sort = 'created', direction = 'desc' } = query
  const rankOf = (issue: Issue): number => {
    if (sort === 'comments') return listCommentsOf(state, issue).length
    return Date.parse(sort === 'updated' ? issue.updatedAt : issue.createdAt)
  }
  const sign = direction === 'asc' ? 1 : -1
  return issues.toSorted((a, b) => sign * (rankOf(a) - rankOf(b) || a.number - b.number))
}

function namesOf(labels: unknown): string[] {
  const items = (labels ?? []) as readonly (string | { name?: string })[]
  return items.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
}

/** Labels that do not exist are made, as GitHub does for who may write. */
function idsOf({ state }: Call, names: readonly string[]): number[] {
  return names.map((name) => (findLabel(state, name) ?? addLabel(state, { name })).id)
}
