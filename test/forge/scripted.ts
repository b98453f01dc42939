import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { connectForge } from '../../src/forge/connect.ts'
import type { Dialect, Forge } from '../../src/forge/forge.ts'
import type { RequestLimits } from '../../src/forge/waits.ts'
import { FakeClock } from './fake-clock.ts'

/** Small servers that answer as a script says and remember what they were asked; real HTTP, no state. */

export interface Seen {
  method: string
  /** Path and query. */
  url: string
  headers: http.IncomingHttpHeaders
  body: unknown
}

export interface Scripted {
  status?: number
  headers?: Record<string, string>
  json?: unknown
  text?: string
  /** As it goes over the wire. */
  bytes?: Buffer
  /**
   * Instead of an answer: none, or half of one, while time passes; a connection cut before or in the middle of it; one
   * that does not end.
   */
  instead?: 'hang' | 'drip' | 'reset' | 'half' | 'endless'
}

/** What to answer to a request, the index of which is counted from 0. */
export type Script = (seen: Seen, index: number) => Scripted

export interface ScriptedServer {
  origin: string
  seen: Seen[]
  /** How often somebody connected, whatever came of it. */
  connections: () => number
}

export async function startScripted(
  test: TestContext,
  script: Script,
  { host = '127.0.0.1', tls }: { host?: string; tls?: https.ServerOptions } = {},
): Promise<ScriptedServer> {
  const seen: Seen[] = []
  const listener: http.RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const { method = '', url = '', headers } = request
      const one = { method, url, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
      seen.push(one)
      answer(response, script(one, seen.length - 1))
    })
  }
  let connections = 0
  const server = tls === undefined ? http.createServer(listener) : https.createServer(tls, listener)
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  test.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  const origin = `${tls === undefined ? 'http' : 'https'}://${name}:${port}`
  return { origin, seen, connections: () => connections }
}

function answer(
  response: http.ServerResponse,
  { status = 200, headers, json, text = JSON.stringify(json), bytes, instead }: Scripted,
): void {
  if (instead === 'hang') return
  if (instead === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const body = [204, 304].includes(status) ? undefined : text
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  if (instead === 'endless') {
    sendEndlessly(response)
    return
  }
  if (instead === 'drip') {
    response.write(text.slice(0, text.length / 2))
    return
  }
  if (instead !== 'half') {
    response.end(bytes ?? body)
    return
  }
  response.write(body?.slice(0, body.length / 2) ?? '')
  setTimeout(() => response.socket?.resetAndDestroy(), 20)
}

function sendEndlessly(response: http.ServerResponse): void {
  const piece = Buffer.alloc(1024 ** 2, ' ')
  const send = (): void => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', send)
  send()
}

export const TOKEN = 'ghs_scriptedTokenThatNobodyMayRepeat'

/** Without a fake clock: real retries take no time; a request's limit stays far above what localhost takes. */
export const QUICK: RequestLimits = { requestMs: 2_000, totalMs: 20_000, pauseMs: 1 }

const PREFIX: Record<Dialect, string> = { github: '/api/v3', gitea: '/api/v1', forgejo: '/api/v1' }

/** The environment of a runner of a dialect. */
export function runnerEnv(origin: string, dialect: Dialect): Record<string, string> {
  return {
    GITHUB_SERVER_URL: origin,
    GITHUB_API_URL: `${origin}${PREFIX[dialect]}`,
    GITHUB_REPOSITORY: 'ada/loops',
    ...(dialect !== 'github' && { GITEA_ACTIONS: 'true' }),
    ...(dialect === 'forgejo' && { FORGEJO_ACTIONS: 'true' }),
  }
}

export interface Scene extends ScriptedServer {
  forge: Forge
  clock: FakeClock
}

/** A forge whose server follows the script. No time passes but while the client waits: its pauses, a server that hangs. */
export async function openScene(
  test: TestContext,
  dialect: Dialect,
  script: Script,
  limits: Partial<RequestLimits> = {},
): Promise<Scene> {
  const clock = new FakeClock()
  const server = await startScripted(test, (seen, index) => {
    const scripted = script(seen, index)
    if (scripted.instead === 'hang') clock.passLimits()
    // After what was sent of it has come.
    if (scripted.instead === 'drip') setTimeout(() => clock.passLimits(), 50)
    return scripted
  })
  const env = runnerEnv(server.origin, dialect)
  const forge = await connectForge(env, TOKEN, { ...QUICK, ...limits }, clock)
  return { ...server, forge, clock }
}

/** An issue as an API answers it. */
export function issueJson(number: number, more: object = {}): object {
  return {
    id: 1000 + number,
    number,
    title: `Issue ${number}`,
    body: 'text',
    state: 'open',
    user: { login: 'loop[bot]', id: 7 },
    labels: [{ id: 3, name: 'loop' }],
    html_url: `https://elsewhere.example/${number}`,
    closed_at: null,
    ...more,
  }
}

export function commentJson(id: number, more: object = {}): object {
  return { id, body: `comment ${id}`, user: { login: 'ada', id: 8 }, html_url: '', ...more }
}
