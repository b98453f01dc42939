import * as z from 'zod/mini'
import { explainNoAnswer, isRead, nameOf } from './failures.ts'
import type { Answer, Asked, Failure } from './failures.ts'
import { ForgeError } from './forge.ts'
import type { ForgeProblem } from './forge.ts'
import type { Server } from './locate-server.ts'
import { toldWaitMs } from './waits.ts'

/** A refusal in words. Nothing of the answer's body gets into them: it is looked at only. */
export function explainRefusal(answer: Answer, asked: Asked, server: Server): Failure {
  const { status } = answer
  const mark = `HTTP ${status}`
  const fail: Fail = (problem, say, remedy, again = 'nothing') => ({
    error: new ForgeError(problem, { say, ...(remedy !== undefined && { remedy }), mark }, { status }),
    again,
  })
  const thing = nameOf(asked, server)
  const refusal = refusalIn(answer.data)
  if (status < 400)
    return fail(
      'redirected',
      'The server redirects to an address that the token may not be sent to',
      'check that GITHUB_API_URL is the address the server knows itself by',
    )
  if (status === 401)
    return fail(
      'unauthorized',
      'The token was rejected',
      'give one that is valid and has not expired',
      'reads-once',
    )
  if (status === 429 || (status === 403 && isRateLimit(answer, refusal.message)))
    return explainRateLimit(answer, status)
  if (status === 403) return explainForbidden(fail, refusal.message, asked, server)
  if (status === 423) return fail('forbidden', `The repository is archived, so ${thing} cannot be written`)
  if (status === 404 || status === 410) return explainMissing(fail, status, refusal.message, asked, server)
  if (status === 412 && server.dialect !== 'github')
    return fail('has-dependencies', `Open dependencies forbid closing ${thing}`, 'close them first')
  if (status >= 500 || status === 408)
    return explainNoAnswer(asked, server, `an error (HTTP ${status})`, {
      status,
      waitMs: toldWaitMs(answer.headers, Date.now()),
    })
  return explainInvalid(status === 413 ? 'body' : refusal.field, status, thing)
}

function explainInvalid(field: ForgeError['field'], status: number, thing: string): Failure {
  const what = field === undefined ? `a request about ${thing}` : `the ${field} of ${thing}`
  const say = `The server refused ${what} (HTTP ${status}).`
  return { error: new ForgeError('invalid', say, { status, field }), again: 'nothing' }
}

type Fail = (problem: ForgeProblem, say: string, remedy?: string, again?: Failure['again']) => Failure

function explainRateLimit(answer: Answer, status: number): Failure {
  const waitMs = toldWaitMs(answer.headers, Date.now())
  const wait = waitMs === undefined ? '' : `, and asks to wait ${Math.ceil(waitMs / 1000)} seconds`
  return {
    error: new ForgeError(
      'rate-limited',
      { say: `The server takes no more requests of this token for now${wait}`, mark: `HTTP ${status}` },
      { status },
    ),
    again: waitMs === undefined ? 'reads' : 'all',
    waitMs,
  }
}

function explainForbidden(fail: Fail, message: string, asked: Asked, server: Server): Failure {
  if (asked.about === 'comments' && /\block/i.test(message))
    return fail(
      'locked',
      `Issue #${asked.number} is locked, so it takes no comment`,
      'unlock it to get comments',
    )
  if (/\barchived\b/i.test(message))
    return fail('forbidden', 'The repository is archived, so nothing can be written to it')
  const may = `The token may not ${isRead(asked) ? 'read' : 'write'} ${nameOf(asked, server)}`
  if (server.dialect !== 'github') return fail('forbidden', may, adviseOnGitea(message, asked, server))
  return fail('forbidden', may, adviseOnGithub(message, rightFor(asked)))
}

/** A permission in the words of each place where it is given. */
interface Right {
  things: string
  job: string
  personal: string
}

const ACTIONS: Right = { things: 'the workflow runs', job: 'actions: read', personal: 'Actions: Read' }
const ISSUES: Right = { things: 'issues', job: 'issues: write', personal: 'Issues: Read and write' }
export const RIGHTS = {
  artifacts: ACTIONS,
  runs: ACTIONS,
  pulls: { things: 'the pull requests', job: 'pull-requests: read', personal: 'Pull requests: Read' },
} as const satisfies Partial<Record<Asked['about'], Right>>

function rightFor({ about }: Asked): Right {
  return about in RIGHTS ? RIGHTS[about as keyof typeof RIGHTS] : ISSUES
}

/** What to do where GitHub refuses, by its message. */
export function adviseOnGithub(message: string, { job, personal }: Right): string {
  return /personal access token/i.test(message)
    ? `give the personal access token the repository permission ${personal}`
    : `give the job \`permissions:\` with \`contents: read\` and \`${job}\``
}

/** A token needs a scope, and its user or its job the right, too: the answer tells which of the two is missing. */
function adviseOnGitea(message: string, asked: Asked, { dialect }: Server): string {
  const { things, job } = rightFor(asked)
  const right = isRead(asked) ? 'read' : 'write'
  const scope =
    /\b(?:read|write):(?:issue|organization|repository|user)\b/.exec(message)?.[0] ??
    `${right}:${asked.about in RIGHTS ? 'repository' : 'issue'}`
  if (/\bscope/i.test(message)) return `give it the scope \`${scope}\``
  const where =
    dialect === 'gitea'
      ? `the job \`permissions:\` with \`contents: read\` and \`${job}\` (Gitea 1.26 or newer)`
      : 'run the job for no fork, where its own token cannot write'
  return `give its user the right to ${right} ${things} of the repository, as a collaborator has it, or ${where}`
}

function explainMissing(fail: Fail, status: number, message: string, asked: Asked, server: Server): Failure {
  if (asked.about === 'artifacts')
    return fail(
      'not-found',
      `The server does not show ${nameOf(asked, server)} to this token, or has deleted the one that was asked for`,
      'give the job `permissions:` with `contents: read` and `actions: read`',
    )
  if (asked.about in RIGHTS)
    return fail(
      'not-found',
      `The server does not show ${nameOf(asked, server)} to this token`,
      `check that the repository exists and that the token has \`${server.dialect === 'github' ? rightFor(asked).job : 'read:repository'}\``,
    )
  // GitHub hides from who may not write that it could be written.
  if (asked.about === 'labels' && !isRead(asked) && server.dialect === 'github')
    return fail(
      'forbidden',
      `The token may not write ${nameOf(asked, server)}`,
      'give its user the right to write to the repository, or the job `permissions:` with `contents: read` and `issues: write`',
    )
  const isOne = asked.number !== undefined
  const isGone = status === 410
  if (isOne && !(isGone && /disabled/i.test(message)))
    return fail(
      'not-found',
      `The server does not find ${asked.about === 'comment' ? `comment ${asked.number}` : `issue #${asked.number}`}; it was deleted or moved`,
    )
  const isGiteaIssues = server.dialect !== 'github' && /^issues?$/.test(asked.about)
  return isGone || isGiteaIssues
    ? fail(
        'issues-disabled',
        `Issues are disabled in ${server.owner}/${server.repo}, or the token may not see it`,
        'enable them in the repository’s settings',
      )
    : fail(
        'not-found',
        `The server does not show ${server.owner}/${server.repo} to this token`,
        'check that the repository exists and that the token has `issues: write`',
      )
}

function isRateLimit({ headers }: Answer, message: string): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit|abuse detection/i.test(message)
  )
}

const FIELDS = ['title', 'body', 'labels', 'assignees'] as const
const REFUSAL = z.object({
  message: z.catch(z.string(), ''),
  errors: z.catch(z.array(z.unknown()), []),
})
const FIELD_ERROR = z.object({
  field: z.catch(z.optional(z.enum(FIELDS)), undefined),
  resource: z.catch(z.string(), ''),
})

/** What an error's body says: its message, and the field that was refused (GitHub names it, Gitea mentions it). */
function refusalIn(data: unknown): { message: string; field: ForgeError['field'] } {
  const { message, errors } = REFUSAL.safeParse(data).data ?? { message: '', errors: [] }
  const named = errors
    .map((entry) => FIELD_ERROR.safeParse(entry).data)
    .map((entry) => entry?.field ?? (entry?.resource === 'Label' ? 'labels' : undefined))
  const text = [...errors.filter((entry) => typeof entry === 'string'), message].join(' ')
  const word = /\b(title|body|label|assignee)/i.exec(text)?.[1]?.toLowerCase()
  const mentioned = FIELDS.find((field) => word !== undefined && field.startsWith(word))
  return { message, field: named.find((field) => field !== undefined) ?? mentioned }
}
