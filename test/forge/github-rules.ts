import { type Answer, type Call, Refusal, readText, countCharacters } from './exchange.ts'
import type { Comment, Issue, User } from './state.ts'

const DOCUMENTATION = 'https://docs.github.com/rest'

export function refuseAsGithub(status: number, message: string, errors?: readonly object[]): Refusal {
  const body = {
    message,
    ...(errors ? { errors } : {}),
    documentation_url: DOCUMENTATION,
    status: `${status}`,
  }
  return new Refusal({ status, body })
}

/** What is refused before a request is looked at more closely; undefined where nothing is. */
export function refuseEarlyAsGithub(call: Call): Answer | undefined {
  const { repository } = call.state
  const { owner, repo } = call.params
  if (owner === undefined || repo === undefined) return undefined
  const isOwner = owner.toLowerCase() === repository.owner.login.toLowerCase()
  if (isOwner && repository.formerNames.includes(repo)) return redirectToRepository(call)
  const isKnown = isOwner && repo.toLowerCase() === repository.name.toLowerCase()
  const isHidden =
    (repository.isPrivate && (call.token === undefined || call.token.issues === 'none')) ||
    call.token?.seesRepository === false
  return isKnown && !isHidden ? undefined : refuseAsGithub(404, 'Not Found').answer
}

/** A renamed repository: 301 for reading, 307 for the rest, to the repository's number. */
export function redirectToRepository(
  call: Call,
  isReading = /\/(get|list|download)/.test(call.operation),
): Answer {
  const { api } = call.base
  const below = call.url.slice(api.length)
  const byNumber = below.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${call.state.repository.id}`)
  const url = `${api}${byNumber}`
  const query = new URLSearchParams(call.query).toString()
  const location = query === '' ? url : `${url}?${query}`
  const status = isReading ? 301 : 307
  return {
    status,
    body: { message: 'Moved Permanently', url: location, documentation_url: DOCUMENTATION },
    headers: { location },
  }
}

export function refuseDisabled(): Refusal {
  return refuseAsGithub(410, 'Issues are disabled for this repo')
}

export function requireWriter({ state, token }: Call): User {
  if (token === undefined) throw refuseAsGithub(401, 'Requires authentication')
  if (token.issues !== 'write') throw refuseAsGithub(403, 'Resource not accessible by integration')
  if (state.repository.isArchived) throw refuseAsGithub(403, 'Repository was archived so is read-only.')
  return token.user
}

/** Who may not push to a repository does not learn that its labels could be written. */
export function requireLabeller(call: Call): User {
  const user = requireWriter(call)
  if (call.token?.mayLabel === false) throw refuseAsGithub(404, 'Not Found')
  return user
}

export function requireIssue(call: Call): Issue {
  const issue = call.state.issues.find(({ number }) => `${number}` === call.params['issue_number'])
  if (issue === undefined) throw refuseAsGithub(404, 'Not Found')
  if (issue.fate === 'deleted') throw refuseAsGithub(410, 'This issue was deleted')
  if (issue.fate === 'transferred') {
    const location = `${call.base.api}/repositories/${call.state.repository.id + 1}/issues/1`
    const body = { message: 'Moved Permanently', url: location, documentation_url: DOCUMENTATION }
    throw new Refusal({ status: 301, body, headers: { location } })
  }
  if (!call.state.repository.hasIssues && !issue.isPullRequest) throw refuseDisabled()
  return issue
}

export function requireComment(call: Call): { comment: Comment; issue: Issue } {
  const comment = call.state.comments.find(({ id }) => `${id}` === call.params['comment_id'])
  const issue = call.state.issues.find(({ number }) => number === comment?.issueNumber)
  if (comment === undefined || issue === undefined) throw refuseAsGithub(404, 'Not Found')
  return { comment, issue }
}

export function checkTitle(title: unknown): void {
  if (readText(title).trim() === '') throw refuseValue('Issue', 'title', 'missing_field')
  if (readText(title).length > 256) {
    throw refuseValue('Issue', 'title', 'custom', 'title is too long (maximum is 256 characters)')
  }
}

/** Whether the body is too long and the forge keeps the old one without a word. */
export function checkBody({ state }: Call, resource: string, body: unknown): boolean {
  if (typeof body !== 'string' || countCharacters(body) <= state.bodyLimit) return false
  if (state.overlongBody === 'keep-old') return true
  throw refuseValue(resource, 'body', 'custom', `body is too long (maximum is ${state.bodyLimit} characters)`)
}

export function refuseValue(resource: string, field: string, code: string, message?: string): Refusal {
  return refuseAsGithub(422, 'Validation Failed', [
    { resource, field, code, ...(message ? { message } : {}) },
  ])
}
