import { ForgeError } from './forge.ts'
import type { Server } from './locate-server.ts'

/** What a request is about, for the words of its failure. */
export interface Asked {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  about: 'user' | 'issues' | 'issue' | 'comments' | 'comment' | 'labels' | 'artifacts' | 'pulls' | 'runs'
  /** Of the issue or the comment. */
  number?: number
}

/** Whether asking again does no harm. Some questions are asked with a POST: GraphQL knows no other method. */
export function isRead({ method, about }: Asked): boolean {
  return method === 'GET' || about === 'user' || about === 'pulls'
}

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | number | undefined>>
  data: unknown
}

/** Why a request failed, and what may be sent again. */
export interface Failure {
  error: ForgeError
  again: 'nothing' | 'reads' | 'reads-once' | 'all'
  /** What the forge asks to wait before. */
  waitMs?: number | undefined
}

/** An answer that never came, or that says nothing: a write may have happened, a read is tried again. */
export function explainNoAnswer(
  asked: Asked,
  server: Server,
  got: string,
  more: { status?: number; waitMs?: number | undefined } = {},
): Failure {
  const thing = nameOf(asked, server)
  const error = isRead(asked)
    ? new ForgeError('unreachable', { say: `Reading ${thing} got ${got}`, remedy: 'try again later' }, more)
    : new ForgeError(
        'unknown-outcome',
        `Writing ${thing} got ${got}, so it is not known whether it was written.`,
        more,
      )
  return { error, again: 'reads', waitMs: more.waitMs }
}

/** A success that holds something else than the API promises: a log-in page, half an answer, nothing. */
export function explainShape(status: number, asked: Asked, server: Server): Failure {
  const thing = nameOf(asked, server)
  const say = isRead(asked)
    ? {
        say: `Reading ${thing} got an answer of an unknown shape (HTTP ${status})`,
        remedy: `check that ${server.apiUrl} is the API and no log-in page or proxy answers for it`,
      }
    : `Writing ${thing} got an answer of an unknown shape (HTTP ${status}), so it is not known whether it was written.`
  return { error: new ForgeError('unknown-outcome', say, { status }), again: 'reads' }
}

/** The code of an answer that was not read to its end. */
export const ANSWER_TOO_LARGE = 'ANSWER_TOO_LARGE'

/** Codes of errors before anything was sent. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** What the client threw instead of an answer. Its own words may quote addresses and headers; they are not repeated. */
export function explainNetwork(thrown: unknown, asked: Asked, server: Server): Failure {
  const { host } = new URL(server.apiUrl)
  const codes = codesIn(thrown)
  const untrusted = codes.find((code) => /CERT|UNABLE_TO_(GET|VERIFY)/.test(code))
  if (untrusted !== undefined)
    return {
      error: new ForgeError('unreachable', {
        say: `The certificate of ${host} is not trusted (${untrusted})`,
        remedy: 'if an authority of your own signed it, set NODE_EXTRA_CA_CERTS to that authority’s file',
      }),
      again: 'nothing',
    }
  const code = codes.find((one) => NOT_CONNECTED.has(one))
  if (code !== undefined)
    return {
      error: new ForgeError('unreachable', {
        say: `${host} cannot be reached (${code})`,
        remedy: 'check the address, the network and HTTPS_PROXY',
      }),
      again: 'reads',
    }
  if (codes.includes(ANSWER_TOO_LARGE))
    return { ...explainNoAnswer(asked, server, 'an answer that is too large'), again: 'nothing' }
  return explainNoAnswer(
    asked,
    server,
    codes.includes('TimeoutError') ? 'no answer in time' : 'no whole answer',
  )
}

/** The codes along a chain of causes; a time-out has a name only. */
function codesIn(thrown: unknown): string[] {
  const codes: string[] = []
  for (let error = thrown; error instanceof Error; error = error.cause)
    codes.push('code' in error && typeof error.code === 'string' ? error.code : error.name)
  return codes
}

export function nameOf({ method, about, number }: Asked, { owner, repo }: Server): string {
  switch (about) {
    case 'user':
      return 'the token’s user'
    case 'issues':
      return `the issues of ${owner}/${repo}`
    case 'issue':
      return number === undefined ? `a new issue in ${owner}/${repo}` : `issue #${number}`
    case 'comments':
      return `${method === 'POST' ? 'a comment on' : 'the comments of'} issue #${number}`
    case 'comment':
      return `comment ${number}`
    case 'labels':
      return `the labels of ${owner}/${repo}`
    case 'artifacts':
      return `the artifacts of ${owner}/${repo}`
    case 'pulls':
      return `the pull requests of ${owner}/${repo}`
    case 'runs':
      return `the workflow runs of ${owner}/${repo}`
  }
}
