import fs from 'node:fs'
import path from 'node:path'
import type { Dialect } from '../../src/forge/forge.ts'
import { PROJECT } from '../project.ts'
import { type Described, type Description, type OpenApi, describe } from './description.ts'
import { type Answer, type Call, type Handlers, type LoggedRequest, Refusal } from './exchange.ts'
import { type Delivery, deliverFaulty } from './fault-answers.ts'
import type { FaultPlan } from './faults.ts'
import { GITEA_API } from './gitea-openapi.ts'
import { refuseUnknown, refuseAsGitea, refuseEarlyAsGitea } from './gitea-rules.ts'
import { GITEA_HANDLERS } from './gitea.ts'
import { GITEA_RECORD_HANDLERS } from './gitea-records.ts'
import { redirectToRepository, refuseAsGithub, refuseEarlyAsGithub } from './github-rules.ts'
import { GITHUB_HANDLERS } from './github.ts'
import { GITHUB_ARTIFACT_HANDLERS } from './github-artifacts.ts'
import { GITHUB_GRAPHQL_HANDLERS } from './github-graphql.ts'
import { GITHUB_RUN_HANDLERS } from './github-runs.ts'
import type { ForgeState, Token } from './state.ts'

const descriptions = new Map<string, Description>()

function describeDialect(dialect: Dialect): Description {
  const kind = dialect === 'github' ? 'github' : 'gitea'
  const known = descriptions.get(kind)
  if (known !== undefined) return known
  const file = path.join(PROJECT, 'test', 'forge', 'github-openapi.json')
  const document =
    kind === 'github' ? withGraphql(JSON.parse(fs.readFileSync(file, 'utf8')) as OpenApi) : GITEA_API
  const description = describe(document)
  descriptions.set(kind, description)
  return description
}

/** GitHub describes GraphQL elsewhere, and answers there with success what is wrong, too. */
function withGraphql(rest: OpenApi): OpenApi {
  const text = { type: 'string' }
  // Documented in words: a range of times, and what the command of GitHub's own lets one ask for.
  const { created, 'workflow-run-status': status } = rest.components['parameters'] as Record<
    string,
    { schema: { format?: string; enum?: string[] } }
  >
  delete created?.schema.format
  status?.schema.enum?.push('startup_failure')
  const json = (schema: Record<string, unknown>) => ({ content: { 'application/json': { schema } } })
  const post = {
    operationId: 'graphql',
    requestBody: json({
      type: 'object',
      properties: { query: text, variables: { type: 'object' } },
      required: ['query'],
    }),
    responses: { 200: json({ type: 'object', properties: { data: {}, errors: { type: 'array' } } }) },
  }
  return { ...rest, paths: { ...rest.paths, '/graphql': { post } } }
}

interface Parts {
  dialect: Dialect
  state: ForgeState
  base: { api: string; web: string }
  plan: FaultPlan
  /** An origin that is not the forge's. */
  elsewhere: string
  violate: (what: string) => void
}

/** The REST API of one forge: checks the form of a request, lets faults happen, and asks the dialect. */
export class Api {
  readonly #parts: Parts
  readonly #description: Description
  readonly #handlers: Handlers
  readonly #refuseEarly: (call: Call) => Answer | undefined

  constructor(parts: Parts) {
    const isGithub = parts.dialect === 'github'
    this.#parts = parts
    this.#description = describeDialect(parts.dialect)
    this.#handlers = isGithub
      ? {
          ...GITHUB_HANDLERS,
          ...GITHUB_ARTIFACT_HANDLERS,
          ...GITHUB_GRAPHQL_HANDLERS,
          ...GITHUB_RUN_HANDLERS,
        }
      : { ...GITEA_HANDLERS, ...GITEA_RECORD_HANDLERS }
    this.#refuseEarly = isGithub ? refuseEarlyAsGithub : refuseEarlyAsGitea
  }

  /** Answers a request whose path lies below the API's base, and fills the log's `operation` and `fault`. */
  answer(request: LoggedRequest): Delivery {
    const routed = this.#route(request.path)
    if (routed === undefined) return { way: 'whole', answer: this.#refuse(404, 'Not Found') }
    const described = this.#description.find(request.method, routed)
    request.operation = described?.operation
    const wrong = this.#findWrong(request, described)
    if (described === undefined || wrong.length > 0) {
      const what = wrong.join('; ')
      this.#parts.violate(`${request.method} ${request.path}: ${what}`)
      return { way: 'whole', answer: this.#refuse(400, what) }
    }
    return this.#deliver(request, this.#callOf(request, described))
  }

  #deliver(request: LoggedRequest, call: Call): Delivery {
    const fault = this.#parts.plan.take(request)
    if (fault === undefined) return { way: 'whole', answer: this.#perform(call, request) }
    request.fault = fault.kind
    const next = new URLSearchParams({ ...call.query, page: `${Number(call.query['page'] ?? 1) + 1}` })
    return deliverFaulty(fault, {
      dialect: this.#parts.dialect,
      base: this.#parts.base,
      sameOrigin: this.#redirect(call),
      nextPage: `${call.url}?${next.toString()}`,
      elsewhere: `${this.#parts.elsewhere}${request.path}`,
      commit: (change) => {
        const { body: _dropped, ...rest } = call.body
        const changed = {
          ...call,
          body: change?.dropBody ? rest : call.body,
          query: change?.page === undefined ? call.query : { ...call.query, page: change.page },
        }
        return this.#perform(changed, request)
      },
    })
  }

  #perform(call: Call, request: LoggedRequest): Answer {
    const answer = this.#ask(call, request.headers.authorization)
    const wrong = this.#description.checkAnswer(call.operation, answer.status, answer.body)
    if (wrong.length > 0) {
      this.#parts.violate(`${call.operation} answered ${answer.status}: ${wrong.join('; ')}`)
    }
    return answer
  }

  #ask(call: Call, authorization: string | undefined): Answer {
    if (authorization !== undefined && call.token === undefined) {
      return this.#refuse(
        401,
        this.#parts.dialect === 'github' ? 'Bad credentials' : 'invalid username, password or token',
      )
    }
    const early = this.#refuseEarly(call)
    if (early !== undefined) return early
    try {
      const answer = this.#handlers[call.operation]?.(call)
      if (answer === undefined) throw new Error(`nothing answers ${call.operation}`)
      return answer
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.answer.status === 501)
        this.#parts.violate(`${call.operation}: ${JSON.stringify(error.answer.body)}`)
      return error.answer
    }
  }

  #findWrong(request: LoggedRequest, described: Described | undefined): string[] {
    if (described === undefined) return ['the API does not know this method and path']
    if (request.headers['user-agent'] === undefined) return ['a User-Agent is required']
    const isTyped = /\bjson\b/.test(request.headers['content-type'] ?? '')
    if (request.body !== undefined && !isTyped) return ['the body is not declared as JSON']
    return this.#description.checkRequest(described.operation, request.query, request.body)
  }

  #callOf(request: LoggedRequest, { operation, params }: Described): Call {
    const { query, body } = request
    const object = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
    const url = `${this.#parts.base.api}${request.path}`
    const token = this.#tokenOf(request.headers.authorization)
    return {
      operation,
      params,
      query,
      body: object,
      token,
      url,
      state: this.#parts.state,
      base: this.#parts.base,
    }
  }

  #tokenOf(authorization: string | undefined): Token | undefined {
    const value = /^(?:bearer|token) (.+)$/i.exec(authorization ?? '')?.[1]
    return this.#parts.state.tokens.find((token) => token.value === value)
  }

  /** GitHub knows repositories by number too; a number that is not ours is not there. */
  #route(asked: string): string | undefined {
    const match = this.#parts.dialect === 'github' ? /^\/repositories\/(\d+)(\/.*)?$/.exec(asked) : null
    if (match === null) return asked
    const { id, owner, name } = this.#parts.state.repository
    return Number(match[1]) === id ? `/repos/${owner.login}/${name}${match[2] ?? ''}` : undefined
  }

  #redirect(call: Call): Answer {
    if (this.#parts.dialect === 'github') return redirectToRepository(call)
    const query = new URLSearchParams(call.query).toString()
    return { status: 307, body: '', headers: { location: query === '' ? call.url : `${call.url}?${query}` } }
  }

  #refuse(status: number, message: string): Answer {
    if (this.#parts.dialect === 'github') return refuseAsGithub(status, message).answer
    return status === 404
      ? refuseUnknown({ base: this.#parts.base }).answer
      : refuseAsGitea({ base: this.#parts.base }, status, message).answer
  }
}
