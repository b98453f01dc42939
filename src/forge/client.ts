import { VERSION } from '../model/version.ts'
import { ForgeError } from './forge.ts'
import { ANSWER_TOO_LARGE, type Answer, type Asked } from './failures.ts'
import type { Server } from './locate-server.ts'

/** Sends one request and gives whatever was answered; throws only when there is no answer. */
export type Exchange = (
  request: { method: Asked['method']; path: string; body?: object },
  signal: AbortSignal,
) => Promise<Answer>

type Fetch = (url: string, init: RequestInit) => Promise<Response>

const MAX_REDIRECTS = 5
/** Of one answer, unpacked: a page of 100 issues with the longest texts stays below half of it. */
const MAX_ANSWER_BYTES = 64 * 1024 ** 2
const nothing = () => undefined
/** Its notes on deprecated paths would repeat a server's text on the runner's stderr. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/** GitHub's own client, loaded here and nowhere else: it brings the runner's proxies and the token's header. */
export async function openClient(server: Server, token: string): Promise<Exchange> {
  const { defaults, GitHub, getOctokitOptions } = await loadLibrary()
  const octokit = new GitHub(
    getOctokitOptions(checkToken(token), {
      baseUrl: server.apiUrl,
      userAgent: `loop-introspection/${VERSION}`,
      log: SILENT,
      request: { fetch: exchangeSafely(defaults.request?.fetch as Fetch), log: SILENT },
    }),
  )
  return async ({ method, path, body }, signal) => {
    try {
      const answer: Answer = await octokit.request({
        method,
        url: path,
        request: { signal, parseSuccessResponseBody: false },
        ...(body !== undefined && { data: body }),
      })
      return { ...answer, data: await readJson(answer) }
    } catch (error) {
      // An answer of 400 and above is thrown, with the answer in it.
      const { response } = error as { response?: Answer }
      if (response !== undefined) return response
      throw error
    }
  }
}

/** Loading it reads the proxies, and an address that is none throws with the proxy's password in its words. */
async function loadLibrary() {
  try {
    return await import('@actions/github/lib/utils')
  } catch {
    throw new ForgeError('unreachable', {
      say: 'The client could not be started',
      remedy: 'check HTTPS_PROXY, HTTP_PROXY and GITHUB_EVENT_PATH',
    })
  }
}

/** A token that no header can hold would be quoted in the error of the one who tries. */
function checkToken(token: string): string {
  const trimmed = token.trim()
  if (/^[\x21-\x7E]+$/.test(trimmed)) return trimmed
  throw new ForgeError(
    'unauthorized',
    trimmed === ''
      ? { say: 'The token is empty', remedy: 'give the job’s token or one of your own' }
      : {
          say: 'The token holds characters that no token has, such as a space or a line break',
          remedy: 'give it again',
        },
  )
}

function exchangeSafely(send: Fetch): Fetch {
  const follow = followWithinOrigin(send)
  return async (url, init) =>
    readWhole(await follow(url, typeof init.body === 'string' ? { ...init, body: toAscii(init.body) } : init))
}

/** Some releases of Gitea and Forgejo decode a request in pieces, and break a character that lies across two of them. */
function toAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * Reads a file at an address that the forge signed. The token stays here: the address is another server's, and all that
 * this one asks for. Goes through the proxy that the API is reached by.
 *
 * @throws what the network does, or an error with the code ANSWER_TOO_LARGE
 */
export async function downloadSigned(
  url: string,
  mostBytes: number,
  signal: AbortSignal,
): Promise<{ status: number; bytes: Buffer }> {
  const { defaults } = await loadLibrary()
  const send = defaults.request?.fetch as Fetch
  const response = await send(url, { signal, redirect: 'manual' })
  return { status: response.status, bytes: await readBytes(response, mostBytes) }
}

/**
 * Reads an answer to its end, here and not in the client: that one takes what broke off, or took too long, for the whole
 * and reads without a bound.
 */
async function readWhole(response: Response): Promise<Response> {
  const bytes = await readBytes(response, MAX_ANSWER_BYTES)
  const { status, statusText, headers } = response
  return new Response(bytes.length === 0 ? null : bytes, { status, statusText, headers })
}

/** Octokit looks through all of a text for numbers beyond what a double holds, which takes longer than all else of a page. */
async function readJson({ headers, data }: Answer): Promise<unknown> {
  const text = await new Response(data as ReadableStream<Uint8Array> | null).text()
  if (!`${headers['content-type'] ?? ''}`.startsWith('application/json')) return text
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

async function readBytes(response: Response, mostBytes: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  // Leaving the loop early ends the connection.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > mostBytes)
      throw Object.assign(new Error('the answer is too large'), { code: ANSWER_TOO_LARGE })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Follows a redirect that keeps method and body, and only within the origin: the token goes nowhere else.
 * Any other redirect is the answer.
 */
function followWithinOrigin(send: Fetch): Fetch {
  return async (url, init) => {
    let at = url
    for (let hops = 0; ; hops += 1) {
      const response = await send(at, { ...init, redirect: 'manual' })
      const next = targetOf(response, at)
      if (next === undefined || hops === MAX_REDIRECTS) return response
      await response.body?.cancel()
      at = next
    }
  }
}

function targetOf(response: Response, from: string): string | undefined {
  const location = response.headers.get('location')
  if (![301, 307, 308].includes(response.status) || location === null || !URL.canParse(location, from))
    return undefined
  const target = new URL(location, from)
  return target.origin === new URL(from).origin && target.username === '' && target.password === ''
    ? target.href
    : undefined
}
