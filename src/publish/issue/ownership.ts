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

/** Who a job's token writes as where the forge has one account for all jobs. */
const JOB_AUTHORS = { gitea: 'gitea-actions', forgejo: 'forgejo-actions' }

/**
 * Whether a login may be ours.
 *
 * GitHub does not tell an app's token who it is, and only apps have logins that end in `[bot]`: there any of them
 * counts, since the token may be the job's own or that of any app.
 */
export function isOwnAuthor(author: Identity, { self, dialect, author: adopted }: Ownership): boolean {
  if (adopted !== undefined && isSameLogin(author.login, adopted)) return true
  if (self === undefined)
    return dialect === 'github'
      ? author.login.endsWith('[bot]')
      : isSameLogin(author.login, JOB_AUTHORS[dialect])
  if (self.id !== undefined && author.id !== undefined) return self.id === author.id
  return isSameLogin(author.login, self.login)
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
