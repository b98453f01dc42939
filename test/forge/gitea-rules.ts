import { type Answer, type Call, Refusal, countCharacters } from './exchange.ts'
import type { Comment, Issue, Label, User } from './state.ts'

export function refuseAsGitea(call: Pick<Call, 'base'>, status: number, message: string): Refusal {
  return new Refusal({ status, body: { message, url: `${call.base.web}/api/swagger` } })
}

/** What is refused before a request is looked at more closely; undefined where nothing is. */
export function refuseEarlyAsGitea(call: Call): Answer | undefined {
  const { repository } = call.state
  const { owner, repo } = call.params
  if (owner === undefined || repo === undefined) return undefined
  const isOwner = owner.toLowerCase() === repository.owner.login.toLowerCase()
  if (isOwner && repository.formerNames.includes(repo)) return redirectToName(call, repo)
  const isKnown = isOwner && repo.toLowerCase() === repository.name.toLowerCase()
  const isHidden = (repository.isPrivate && call.token === undefined) || call.token?.seesRepository === false
  const isLabel = call.operation.endsWith('-label') || call.operation === 'issues/list-labels-for-repo'
  const isAboutIssues = call.operation.startsWith('issues/')
  const isDisabled = isAboutIssues && !isLabel && !repository.hasIssues
  // The scope of a token is asked for before anything else.
  if (!isAboutIssues && call.token?.mayReadPulls === false) return refuseScope(call, 'read:repository').answer
  if (isAboutIssues && call.token?.issues === 'none') return refuseScope(call, 'read:issue').answer
  return isKnown && !isHidden && !isDisabled ? undefined : refuseUnknown(call).answer
}

/** A token whose scopes do not suffice, whatever its user may do. */
export function refuseScope(call: Pick<Call, 'base'>, scope: string): Refusal {
  return refuseAsGitea(call, 403, `token does not have at least one of required scope(s): [${scope}]`)
}

export function refuseUnknown(call: Pick<Call, 'base'>): Refusal {
  const message = "The target couldn't be found."
  return new Refusal({ status: 404, body: { errors: [], message, url: `${call.base.web}/api/swagger` } })
}

function redirectToName(call: Call, former: string): Answer {
  const { owner, name } = call.state.repository
  const url = call.url.replace(`/${owner.login}/${former}`, `/${owner.login}/${name}`)
  const query = new URLSearchParams(call.query).toString()
  return { status: 307, body: '', headers: { location: query === '' ? url : `${url}?${query}` } }
}

export function requireWriter(call: Call): User {
  const { state, token } = call
  if (token === undefined) throw refuseAsGitea(call, 401, 'token is required')
  if (token.issues !== 'write') throw refuseScope(call, 'write:issue')
  const { owner, name, isArchived } = state.repository
  if (isArchived) throw refuseAsGitea(call, 423, `${owner.login}/${name} is archived`)
  return token.user
}

/** Whose token may write to the repository, and so make, change and take away its labels. */
export function requireLabeller(call: Call): User {
  const user = requireWriter(call)
  if (call.token?.mayLabel === false)
    throw refuseAsGitea(call, 403, 'user should have a permission to write to a repo')
  return user
}

/** A label of the repository by its number. */
export function requireLabel(call: Call): Label {
  const label = call.state.labels.find(
    ({ id, scope }) => `${id}` === call.params['label_id'] && scope === 'repository',
  )
  if (label === undefined) throw refuseUnknown(call)
  return label
}

export function requireIssue(call: Call): Issue {
  const issue = findIssue(call)
  if (issue === undefined) throw refuseUnknown(call)
  return issue
}

/** Comments of an issue that does not exist are the forge's own failure: 500, not 404. */
export function requireCommentedIssue(call: Call): Issue {
  const issue = findIssue(call)
  if (issue === undefined) throw refuseAsGitea(call, 500, '')
  return issue
}

function findIssue({ state, params }: Call): Issue | undefined {
  return state.issues.find(({ number, fate }) => `${number}` === params['issue_number'] && fate === 'present')
}

export function isOpen({ state }: Call, number: number): boolean {
  return state.issues.some((issue) => issue.number === number && issue.state === 'open')
}

export function requireComment(call: Call): { comment: Comment; issue: Issue } {
  const comment = call.state.comments.find(({ id }) => `${id}` === call.params['comment_id'])
  const issue = call.state.issues.find(({ number }) => number === comment?.issueNumber)
  if (comment === undefined || issue === undefined) throw refuseUnknown(call)
  return { comment, issue }
}

export function readLabelIds(call: Call): number[] {
  const labels = (call.body['labels'] ?? []) as readonly unknown[]
  if (labels.some((label) => !Number.isInteger(label))) {
    const message = 'json: cannot unmarshal string into Go struct field .labels of type int64'
    throw refuseField('labels', 'DeserializationError', message)
  }
  return labels as number[]
}

export function readAssignees(call: Call): User[] {
  const names = (call.body['assignees'] ?? []) as readonly string[]
  return names.map((name) => {
    const user = call.state.assignable.find(({ login }) => login === name)
    if (user === undefined) {
      throw refuseAsGitea(
        call,
        422,
        `Assignee does not exist: [name: user does not exist [uid: 0, name: ${name}]]`,
      )
    }
    return user
  })
}

/** Whether the body is too long and the forge keeps the old one without a word. */
export function checkBody(call: Call, body: unknown): boolean {
  if (typeof body !== 'string' || countCharacters(body) <= call.state.bodyLimit) return false
  if (call.state.overlongBody === 'keep-old') return true
  throw refuseAsGitea(call, 422, 'body is too long')
}

/** The binding's own form: an array of what is wrong. */
export function refuseField(field: string, classification: string, message: string): Refusal {
  return new Refusal({ status: 422, body: [{ fieldNames: [field], classification, message }] })
}
