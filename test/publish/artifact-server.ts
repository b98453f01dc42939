import { createHash } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

/**
 * A server that speaks GitHub's artifact service, version 4, and fails where a script says so. As on Gitea and Forgejo
 * when names are shared: a name that is there begins the same upload again, and its file is replaced.
 */
export interface ArtifactServer {
  url: string
  /** Every call in order: `CreateArtifact`, `block`, `blocklist`, ... */
  calls: string[]
  artifacts: Map<string, StoredArtifact>
}

export interface StoredArtifact {
  id: string
  mimeType: string
  expiresAt: string | undefined
  bytes: Buffer
}

/** What to do instead of the right answer; `count` is 1 for the first call of this name. */
export type Script = (call: string, count: number, request: Twirp) => Instead | undefined
export type Instead = 'hang' | 'reset' | { status: number; body: string; type?: string }

/** The fields of the requests, as the wire names them. */
export interface Twirp {
  name?: string
  name_filter?: string
  mime_type?: string
  expires_at?: string
  size?: string
  hash?: string
}

const IDS = { workflow_run_backend_id: 'run-id', workflow_job_run_backend_id: 'job-id' }

/** What the runner hands to an action: a token is decoded and never verified by the client. */
export const RUNTIME_TOKEN = [{ alg: 'none' }, { scp: 'Actions.Other Actions.Results:run-id:job-id' }, 'c2ln']
  .map((part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url'))
  .join('.')

export async function startArtifactServer(
  t: TestContext,
  script: Script = () => undefined,
  sameName: 'refused' | 'shared' = 'refused',
): Promise<ArtifactServer> {
  const state: ArtifactServer = { url: '', calls: [], artifacts: new Map() }
  const blobs = new Map<string, { blocks: Map<string, Buffer>; whole?: Buffer }>()
  const created = new Map<string, Twirp>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => answer(request, Buffer.concat(chunks), response))
  })
  function answer(request: http.IncomingMessage, body: Buffer, response: http.ServerResponse): void {
    const url = new URL(request.url ?? '', state.url)
    const call = url.searchParams.get('comp') ?? url.pathname.split('/').at(-1) ?? ''
    const fields = request.method === 'POST' ? (JSON.parse(body.toString()) as Twirp) : {}
    state.calls.push(call)
    const instead = script(call, state.calls.filter((each) => each === call).length, fields)
    if (instead === 'hang') return
    if (instead === 'reset') request.socket.destroy()
    else if (instead !== undefined)
      response
        .writeHead(instead.status, { 'content-type': instead.type ?? 'application/json' })
        .end(instead.body)
    else if (request.method === 'PUT') storeBlob(url, call, body, response)
    else if (request.headers.authorization !== `Bearer ${RUNTIME_TOKEN}`) response.writeHead(401).end('{}')
    else {
      const { status = 200, text, ...answered } = answerTwirp(call, fields)
      response
        .writeHead(status, { 'content-type': text === undefined ? 'application/json' : 'text/plain' })
        .end(text ?? JSON.stringify(answered))
    }
  }
  function storeBlob(url: URL, call: string, body: Buffer, response: http.ServerResponse): void {
    const blob = blobs.get(url.pathname) ?? { blocks: new Map<string, Buffer>() }
    blobs.set(url.pathname, blob)
    if (call === 'block') blob.blocks.set(url.searchParams.get('blockid') ?? '', body)
    else {
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? '')
      blob.whole = Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.from('missing block')))
    }
    response
      .writeHead(201, { 'x-ms-request-id': '1', etag: '"1"', 'last-modified': new Date(0).toUTCString() })
      .end()
  }
  function answerTwirp(
    call: string,
    fields: Twirp,
  ): { status?: number; text?: string } & Record<string, unknown> {
    const name = fields.name ?? ''
    switch (call) {
      case 'CreateArtifact':
        if (sameName === 'refused' && state.artifacts.has(name))
          return { status: 409, code: 'already_exists', msg: 'an artifact with this name already exists' }
        created.set(name, fields)
        return {
          ok: true,
          signed_upload_url: `${state.url}/blob/${encodeURIComponent(name)}?sig=c2VjcmV0LXNpZ25hdHVyZQ%3D%3D`,
        }
      case 'FinalizeArtifact': {
        const blob = blobs.get(`/blob/${encodeURIComponent(name)}`)
        const bytes = blob?.whole
        const hash = `sha256:${createHash('sha256')
          .update(bytes ?? '')
          .digest('hex')}`
        if (sameName === 'shared') delete blob?.whole
        if (bytes === undefined || fields.size !== String(bytes.length) || fields.hash !== hash)
          return sameName === 'shared'
            ? { status: 500, text: 'Error merge chunks' }
            : { status: 400, code: 'invalid_argument', msg: 'size or hash is wrong' }
        const id = state.artifacts.get(name)?.id ?? String(1001 + state.artifacts.size)
        const { mime_type: mimeType = '', expires_at: expiresAt } = created.get(name) ?? {}
        state.artifacts.set(name, { id, mimeType, expiresAt, bytes })
        return { ok: true, artifact_id: id }
      }
      case 'ListArtifacts':
        return {
          artifacts: [...state.artifacts]
            .filter(([each]) => each === (fields.name_filter ?? each))
            .map(([each, { id, bytes }]) => ({
              ...IDS,
              database_id: id,
              name: each,
              size: String(bytes.length),
            })),
        }
      case 'DeleteArtifact': {
        const id = state.artifacts.get(name)?.id
        state.artifacts.delete(name)
        return id === undefined ? { status: 404, msg: 'not found' } : { ok: true, artifact_id: id }
      }
      default:
        return { status: 404, msg: 'bad route' }
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return state
}
