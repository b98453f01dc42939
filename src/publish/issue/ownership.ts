import type { Dialect, ForgeIssue, Identity } from '../../forge/forge.ts'
import { readIssueMarker } from './marker.ts'

/** How to know what we wrote: label and marker are not enough, since anybody may copy a text. */
export interface Ownership {
  /** The label by which the issue is listed. */
  label: string
  /** Hash of the setting `issue-key`. */
  key: string
  dialect: Dialect
  /** Whose token it is, where the forge tells. */
  self: Identity | undefined
  /** The setting `issue-author`: a login whose issues are adopted. */
  author: string | undefined
}

/** Who a job's own token writes as on GitHub, where no server that hides it has another. */
const JOB_OF_GITHUB = 'github-actions[bot]'

/**
 * Whether something was written by whom we are. Where nobody tells, that is GitHub's own account for jobs, and nobody on
 * Gitea and Forgejo. What others wrote is ours only where the setting says so: a copied text makes nothing ours.
 */
export function isOwnAuthor(author: Identity, { self, dialect, author: adopted }: Ownership): boolean {
  if (adopted !== undefined && isSameLogin(author.login, adopted)) return true
  if (self === undefined) return dialect === 'github' && author.login === JOB_OF_GITHUB
  if (self.id !== undefined && author.id !== undefined) return self.id === author.id
  return isSameLogin(author.login, self.login)
}

/**
 * Where nobody says whose the token is: whether this may be its work all the same. On GitHub everybody but an app can
 * say.
 */
export function maybeOwnAuthor(author: Identity, ownership: Ownership): boolean {
  if (ownership.self !== undefined || isOwnAuthor(author, ownership)) return false
  return ownership.dialect !== 'github' || author.login.endsWith('[bot]')
}

/** Our issues among those that were listed, the lowest number first. */
export function ownIssues(issues: readonly ForgeIssue[], ownership: Ownership): ForgeIssue[] {
  return issues
    .filter((issue) => isMarked(issue, ownership) && isOwnAuthor(issue.author, ownership))
    .toSorted((a, b) => a.number - b.number)
}

/** Issues that carry our label and marker and were written by somebody else. */
export function foreignIssues(issues: readonly ForgeIssue[], ownership: Ownership): ForgeIssue[] {
  return issues.filter((issue) => isMarked(issue, ownership) && !isOwnAuthor(issue.author, ownership))
}

/** Labels compare without case; a forge may list issues that do not carry the label at all. */
export function isLabelled(issue: ForgeIssue, label: string): boolean {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase())
}

function isMarked(issue: ForgeIssue, { label, key }: Ownership): boolean {
  return isLabelled(issue, label) && readIssueMarker(issue.body)?.key === key
}

function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
