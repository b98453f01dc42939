import type { Dialect } from '../../src/forge/forge.ts'
import type { Answer } from './exchange.ts'
import type { Fault, FaultKind } from './faults.ts'
import { refuseUnknown, refuseAsGitea } from './gitea-rules.ts'
import { refuseDisabled, refuseAsGithub } from './github-rules.ts'

/** How an answer goes out, or that it does not. */
export type Delivery =
  | { way: 'whole' | 'cut-off'; answer: Answer }
  | { way: 'slow' | 'late'; answer: Answer; milliseconds: number }
  | { way: 'reset' | 'hang' }

export interface Surroundings {
  dialect: Dialect
  base: { api: string; web: string }
  /** Where the same thing is found, on the forge itself. */
  sameOrigin: Answer
  /** The page after the one that is asked for. */
  nextPage: string
  /** An origin that is not the forge's. */
  elsewhere: string
  /** Does what was asked for; `change` replaces the body of the request or the page that is asked for. */
  commit: (change?: { dropBody?: true; page?: string }) => Answer
}

/** What the client gets when this fault meets its request. */
export function deliverFaulty(fault: Fault, around: Surroundings): Delivery {
  return DELIVERIES[fault.kind](around, fault)
}

const DELIVERIES: Record<FaultKind, (around: Surroundings, fault: Fault) => Delivery> = {
  unauthorized: (around) => refuse(around, 401, ['Bad credentials', 'invalid username, password or token']),
  forbidden: (around) =>
    refuse(around, 403, ['Resource not accessible by integration', 'token does not have required scope']),
  'secondary-limit': (around, { retryAfterSeconds = 5 }) =>
    refuse(
      around,
      403,
      ['You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'],
      {
        'retry-after': `${retryAfterSeconds}`,
      },
    ),
  'primary-limit': (around, { resetAtSeconds = Math.ceil(Date.now() / 1000) + 1 }) =>
    refuse(around, 403, ['API rate limit exceeded for installation.'], {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': `${resetAtSeconds}`,
    }),
  'rate-limited-without-headers': (around) => refuse(around, 429, ['Too Many Requests']),
  'not-found': (around) =>
    whole(isGithub(around) ? refuseAsGithub(404, 'Not Found').answer : refuseUnknown(around).answer),
  'issues-disabled': (around) =>
    whole(isGithub(around) ? refuseDisabled().answer : refuseUnknown(around).answer),
  invalid: (around, { field = 'title' }) => whole(refuseValue(around, field)),
  status: (around, { status = 418, message = 'planned' }) => refuse(around, status, [message]),
  'error-500': (around) => refuse(around, 500, ['Server Error', '']),
  'bad-gateway': () => whole(BAD_GATEWAY),
  'bad-gateway-after-commit': ({ commit }) => {
    commit()
    return whole(BAD_GATEWAY)
  },
  reset: () => ({ way: 'reset' }),
  'reset-after-commit': ({ commit }) => {
    commit()
    return { way: 'reset' }
  },
  hang: () => ({ way: 'hang' }),
  'hang-after-commit': ({ commit }) => {
    commit()
    return { way: 'hang' }
  },
  html: () => whole(page(200, 'Sign in')),
  'truncated-after-commit': ({ commit }) => whole(cutText(commit())),
  'cut-off-after-commit': ({ commit }) => ({ way: 'cut-off', answer: commit() }),
  'empty-after-commit': ({ commit }) => {
    commit()
    return whole({ status: 204 })
  },
  'wrong-shape-after-commit': ({ commit }) => {
    const { status, body } = commit()
    return whole({ status, body: Array.isArray(body) ? { items: [] } : { ok: true } })
  },
  redirect: ({ sameOrigin }) => whole(sameOrigin),
  'redirect-elsewhere': ({ elsewhere, sameOrigin: { status } }) =>
    whole({ status, body: '', headers: { location: elsewhere } }),
  slow: ({ commit }, { milliseconds = 10 }) => ({ way: 'slow', answer: commit(), milliseconds }),
  delay: ({ commit }, { milliseconds = 10 }) => ({ way: 'late', answer: commit(), milliseconds }),
  'old-body': ({ commit }) => whole(commit({ dropBody: true })),
  'endless-pages': ({ commit, nextPage }) => {
    const answer = commit({ page: '1' })
    const link = `<${nextPage}>; rel="next"`
    return whole({ ...answer, headers: { ...answer.headers, link, 'x-total-count': '1000000' } })
  },
}

function whole(answer: Answer): Delivery {
  return { way: 'whole', answer }
}

function isGithub({ dialect }: Surroundings): boolean {
  return dialect === 'github'
}

/** What GitHub says, and what the others say where it differs. */
function refuse(
  around: Surroundings,
  status: number,
  [github, other = github]: readonly [string, string?],
  headers: Record<string, string> = {},
): Delivery {
  const refused = isGithub(around) ? refuseAsGithub(status, github) : refuseAsGitea(around, status, other)
  return whole({ ...refused.answer, headers })
}

function refuseValue(around: Surroundings, field: string): Answer {
  if (isGithub(around)) {
    return refuseAsGithub(422, 'Validation Failed', [{ resource: 'Issue', field, code: 'invalid' }]).answer
  }
  return refuseAsGitea(around, 422, `[${field[0]?.toUpperCase()}${field.slice(1)}]: invalid`).answer
}

/** A success whose JSON ends in the middle, though the message is complete. */
function cutText({ status, body, headers }: Answer): Answer {
  const text = JSON.stringify(body)
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return { status, body: text.slice(0, Math.ceil(text.length / 2)), headers: { ...headers, ...type } }
}

function page(status: number, title: string): Answer {
  const body = `<!doctype html><html><title>${title}</title></html>`
  return { status, body, headers: { 'content-type': 'text/html; charset=utf-8' } }
}

const BAD_GATEWAY = page(502, '502 Bad Gateway')
