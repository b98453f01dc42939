import http from 'node:http'
import type { Dialect } from '../../src/forge/forge.ts'
import { Api } from './api.ts'
import { makeRuntimeToken } from './artifact-requests.ts'
import { ArtifactService } from './artifacts.ts'
import { type Elsewhere, startElsewhere } from './elsewhere.ts'
import { isWrite, type LoggedRequest } from './exchange.ts'
import { type Fault, type FaultKind, FaultPlan } from './faults.ts'
import { Hosting } from './hosting.ts'
import { close, listen } from './listening.ts'
import { sendDelivery } from './send.ts'
import { TOKENS, makeState } from './setup.ts'
import type { ForgeState } from './state.ts'

export interface ForgeOptions {
  dialect: Dialect
  /** A loopback address; `::1` for IPv6. */
  host?: '127.0.0.1' | '::1'
  /** 0, the default: any free port. */
  port?: number
  /** Where the forge is installed below its origin, as `/git`. */
  basePath?: string
  /** GitHub: nothing as on api.github.com, or `/api/v3` as on an own server. */
  apiPath?: '' | '/api/v3'
  /** Where its pages are, if not beside the API; never asked. */
  webUrl?: string
  ownerType?: 'User' | 'Organization'
}

/** A forge that runs in this process until it is closed. */
export interface RunningForge {
  /** The API's base, without a slash at its end: GITHUB_API_URL. */
  url: string
  /** GITHUB_SERVER_URL, as this forge tells it: Gitea's ends with a slash. */
  serverUrl: string
  state: ForgeState
  /** Requests to the API, oldest first. */
  requests: LoggedRequest[]
  /** What no client should have asked, and what this forge should not have answered. */
  violations: string[]
  assertNoViolations(): void
  /** Requests that change something. */
  writes(): LoggedRequest[]
  /** Plans a fault; by its kind alone it meets the next request. */
  fail(fault: Fault | FaultKind): void
  /** Waited for before a request is answered, so that a test may say which of several comes first. */
  hold: ((request: LoggedRequest) => Promise<void>) | undefined
  /** The server that must never see a token. */
  elsewhere: Elsewhere
  artifacts: ArtifactService
  /** ACTIONS_RUNTIME_TOKEN, the same at every call. */
  runtimeToken(): string
  /** What a runner sets for an action on this forge. */
  env(): Record<string, string>
  close(): Promise<void>
}

const BODY_LIMIT_BYTES = 64 * 1024 ** 2

/** Starts a forge on a loopback address. Nothing of it outlives `close`. */
export async function startForge(options: ForgeOptions): Promise<RunningForge> {
  const { dialect, host = '127.0.0.1', basePath = '' } = options
  const apiPath = basePath + (dialect === 'github' ? (options.apiPath ?? '') : '/api/v1')
  const state = makeState(dialect, options.ownerType)
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const violate = (what: string) => void violations.push(what)
  const plan = new FaultPlan()
  const artifacts = new ArtifactService(dialect)
  const elsewhere = await startElsewhere()
  const server = http.createServer()
  const { port } = await listen(server, options.port ?? 0, host)
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const base = { api: `${origin}${apiPath}`, web: options.webUrl ?? `${origin}${basePath}` }
  const open = (held: ForgeState): Api =>
    new Api({ dialect, state: held, base, plan, elsewhere: elsewhere.url, violate })
  const api = open(state)
  const hosting = dialect === 'github' ? undefined : new Hosting(state, open)
  server.on('request', (request, response) => {
    answerRequest(request, response).catch((error: unknown) => {
      violate(
        `the forge itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      request.socket.destroy()
    })
  })

  async function answerRequest(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const { method = '' } = request
    const bytes = await readBody(request)
    if (artifacts.owns(url.pathname)) {
      const { authorization } = request.headers
      const answer = artifacts.answer({ method, url, authorization, bytes }, violate)
      return sendDelivery(response, answer === 'hang' ? { way: 'hang' } : { way: 'whole', answer })
    }
    const text = forge.state.decodesInPieces ? decodeInPieces(bytes) : bytes.toString()
    const logged = logRequest(request, url, text, requests.length + 1)
    requests.push(logged)
    response.on('finish', () => (logged.status = response.statusCode))
    const isGraphql = dialect === 'github' && url.pathname === `${apiPath.replace(/\/v3$/, '')}/graphql`
    if (!isGraphql && apiPath !== '' && !url.pathname.startsWith(`${apiPath}/`)) {
      violate(`${method} ${url.pathname}: outside the API`)
      return sendDelivery(response, { way: 'whole', answer: { status: 404, body: 'Not Found' } })
    }
    logged.path = isGraphql ? '/graphql' : url.pathname.slice(apiPath.length)
    await forge.hold?.(logged)
    sendDelivery(response, hosting?.answer(logged) ?? api.answer(logged))
  }

  const runtimeToken = makeRuntimeToken()
  const serverUrl = dialect === 'gitea' && options.webUrl === undefined ? `${base.web}/` : base.web
  const forge: RunningForge = {
    url: base.api,
    serverUrl,
    state,
    requests,
    violations,
    assertNoViolations() {
      if (violations.length > 0) throw new Error(`the forge saw violations:\n${violations.join('\n')}`)
    },
    writes: () => requests.filter((request) => isWrite(request)),
    fail: (fault) => plan.add(typeof fault === 'string' ? { kind: fault } : fault),
    hold: undefined,
    elsewhere,
    artifacts,
    runtimeToken: () => runtimeToken,
    env: () => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: base.api,
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_REPOSITORY: `${state.repository.owner.login}/${state.repository.name}`,
      GITHUB_TOKEN: TOKENS.job,
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      NO_PROXY: '127.0.0.1,[::1],localhost',
      ...(dialect === 'github' ? {} : { GITEA_ACTIONS: 'true' }),
      ...(dialect === 'forgejo' ? { FORGEJO_ACTIONS: 'true' } : {}),
    }),
    async close() {
      await Promise.all([close(server), elsewhere.close()])
    },
  }
  return forge
}

async function readBody(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) throw new Error('the body is too large for the forge of the tests')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function logRequest(request: http.IncomingMessage, url: URL, text: string, number: number): LoggedRequest {
  const { accept, authorization, 'content-type': type, 'user-agent': agent } = request.headers
  return {
    number,
    method: request.method ?? '',
    path: url.pathname,
    operation: undefined,
    query: Object.fromEntries(url.searchParams),
    headers: { accept, authorization, 'content-type': type, 'user-agent': agent },
    body: parseBody(text),
    status: undefined,
    fault: undefined,
  }
}

function decodeInPieces(bytes: Buffer): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 4096) }, (_, index) =>
    bytes.subarray(index * 4096, (index + 1) * 4096).toString(),
  )
  return pieces.join('')
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
