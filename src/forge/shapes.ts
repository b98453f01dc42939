import * as z from 'zod/mini'
import type { ForgeComment, ForgeIssue, Identity } from './forge.ts'
import type { Server } from './locate-server.ts'

/** What the forges answer, as far as it is used. A success of another shape (a log-in page, half an answer) is none. */

const id = z.int().check(z.positive())
/** Built-in users of Gitea have negative ids. */
const user = z.object({ login: z.string().check(z.minLength(1)), id: z.optional(z.int()) })
const label = z.object({ name: z.string() })

const issue = z.object({
  number: id,
  title: z.string(),
  body: z.nullish(z.string()),
  state: z.enum(['open', 'closed']),
  state_reason: z.nullish(z.string()),
  user: z.nullish(user),
  labels: z.nullish(z.array(z.union([label, z.string()]))),
  locked: z.nullish(z.boolean()),
  is_locked: z.nullish(z.boolean()),
  html_url: z.string(),
  closed_at: z.nullish(z.string()),
  pull_request: z.nullish(z.unknown()),
})

const comment = z.object({ id, body: z.nullish(z.string()), user: z.nullish(user), html_url: z.string() })

export const REPOSITORY = z.object({ id, default_branch: z.string().check(z.minLength(1)) })
export const ARTIFACT = z.object({
  id,
  name: z.string(),
  size_in_bytes: z.int(),
  expired: z.boolean(),
  created_at: z.nullish(z.string()),
  workflow_run: z.nullish(
    z.object({
      id: z.optional(z.int()),
      head_branch: z.nullish(z.string()),
      head_repository_id: z.nullish(z.int()),
    }),
  ),
})
export const ARTIFACTS = z.pipe(
  z.object({ artifacts: z.array(ARTIFACT) }),
  z.transform(({ artifacts }) => artifacts),
)
export const USER = user
/** GraphQL answers 200 with what is wrong, too. */
export const VIEWER = z.object({ data: z.nullish(z.object({ viewer: z.nullish(user) })) })
/** Where the status says it all. */
export const ANYTHING = z.unknown()
export const ISSUE = issue
export const ISSUES = z.array(issue)
export const COMMENT = comment
export const COMMENTS = z.array(comment)
export const LABELS = z.array(label)
export const LABEL = label
/** Gitea wants labels by their ids. */
export const NUMBERED_LABEL = z.object({ id, name: z.string() })
export const NUMBERED_LABELS = z.array(NUMBERED_LABEL)

export type IssueAnswer = z.output<typeof issue>
export type CommentAnswer = z.output<typeof comment>

/** An issue that is the one asked for; another one's answer says nothing about it. */
export function issueNumbered(number: number) {
  return issue.check(z.refine((answer) => answer.number === number))
}

export function commentNumbered(number: number) {
  return comment.check(z.refine((answer) => answer.id === number))
}

export function toIssue(answer: IssueAnswer, server: Server): ForgeIssue {
  const closedAt = Date.parse(answer.closed_at ?? '')
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? '',
    state: answer.state,
    ...(typeof answer.state_reason === 'string' && { stateReason: answer.state_reason }),
    author: toIdentity(answer.user),
    labels: (answer.labels ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.name)),
    isLocked: answer.locked ?? answer.is_locked ?? false,
    url: pageOn(server, answer.html_url, `issues/${answer.number}`),
    // Gitea writes "never" as the year 1.
    ...(closedAt > 0 && { closedAt }),
  }
}

export function toComment(answer: CommentAnswer, server: Server, issueNumber?: number): ForgeComment {
  const page = issueNumber === undefined ? 'issues' : `issues/${issueNumber}#issuecomment-${answer.id}`
  return {
    id: answer.id,
    body: answer.body ?? '',
    author: toIdentity(answer.user),
    url: pageOn(server, answer.html_url, page),
  }
}

/** Who is gone has no user any more. */
export function toIdentity(answer: z.output<typeof user> | null | undefined): Identity {
  return { login: answer?.login ?? 'ghost', ...(answer?.id !== undefined && { id: answer.id }) }
}

/** The forge's own link, unless it leads away from the forge. */
function pageOn(server: Server, link: string, page: string): string {
  const url = URL.canParse(link) ? new URL(link).href : ''
  return url.startsWith(`${new URL(server.serverUrl).origin}/`)
    ? url
    : `${server.serverUrl}/${server.owner}/${server.repo}/${page}`
}
