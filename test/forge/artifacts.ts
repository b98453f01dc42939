import { createHash, randomUUID } from 'node:crypto'
import type { Dialect } from '../../src/forge/forge.ts'
import { IDS, findWrong, parseObject, scopesOf } from './artifact-requests.ts'
import { type Answer, readText } from './exchange.ts'

/** How the artifact service behaves; `kept` is GitHub's way. */
export interface ArtifactRules {
  service:
    | 'works'
    /** 503 to everything. */
    | 'unavailable'
    /** A page that says 404, as from a forge without this service. */
    | 'absent'
    /** The account's storage is used up. */
    | 'over-quota'
    | 'hangs'
    /** Knows no `mime_type`, as older runners. */
    | 'refuses-mime-type'
  /** A file that is not zipped is kept as it is, refused, or kept as if it were a zip, as on Gitea. */
  unzipped: 'kept' | 'refused' | 'named-zip'
  /**
   * What becomes of a name that the run has: refused as on GitHub; or, as on Gitea and Forgejo, given the upload of that
   * name, which two jobs at once then share, and the file that is there is replaced.
   */
  sameName: 'refused' | 'shared'
}

export interface Artifact {
  id: number
  name: string
  /** Of the file that a person downloads. */
  fileName: string
  mimeType: string
  runId: string
  jobId: string
  expiresAt: string | null
  isFinal: boolean
  size: number
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  digest: string
}

/** What the service says; `hang` leaves the client waiting. */
export type ArtifactAnswer = Answer | 'hang'

interface Upload {
  artifact: Artifact
  signature: string
  blocks: Map<string, Buffer>
  /** Which blocks make the file, once that was said. */
  order: string[] | undefined
  bytes: Buffer
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** The artifact service of version 4 and the blob storage behind it, in memory. */
export class ArtifactService {
  readonly rules: ArtifactRules
  readonly #uploads: Upload[] = []
  #lastId = 1000

  constructor(dialect: Dialect) {
    this.rules = {
      service: 'works',
      unzipped: 'kept',
      sameName: dialect === 'github' ? 'refused' : 'shared',
    }
  }

  owns(path: string): boolean {
    return path.startsWith('/twirp/') || path.startsWith('/blobs/')
  }

  /** Everything begun, finished or not. */
  list(): Artifact[] {
    return this.#uploads.map(({ artifact }) => artifact)
  }

  /** The bytes of a finished artifact. */
  read(name: string): Buffer {
    const upload = this.#uploads.find(({ artifact }) => artifact.name === name && artifact.isFinal)
    if (upload === undefined) throw new Error(`no artifact ${name}`)
    return upload.bytes
  }

  /** Answers a call of the service or of the storage; `violate` hears of what no client should send. */
  answer(
    request: { method: string; url: URL; authorization: string | undefined; bytes: Buffer },
    violate: (what: string) => void,
  ): ArtifactAnswer {
    const { method, url } = request
    if (this.rules.service === 'hangs') return 'hang'
    if (this.rules.service === 'unavailable')
      return { status: 503, body: { code: 'unavailable', msg: 'try later' } }
    if (this.rules.service === 'absent') {
      return {
        status: 404,
        body: '<!doctype html><title>404</title>',
        headers: { 'content-type': 'text/html' },
      }
    }
    if (url.pathname.startsWith('/blobs/')) return this.#store(method, url, request.bytes)
    const call = url.pathname.startsWith(SERVICE) ? url.pathname.slice(SERVICE.length) : ''
    const body = parseObject(request.bytes)
    const wrong = findWrong(call, method, body)
    if (wrong !== undefined) {
      violate(`${url.pathname}: ${wrong}`)
      return { status: 400, body: { code: 'invalid_argument', msg: wrong } }
    }
    const [runId, jobId] = IDS.map((key) => readText(body[key]))
    const scope = `Actions.Results:${runId}:${jobId}`
    if (!scopesOf(request.authorization).includes(scope)) {
      return { status: 403, body: { code: 'permission_denied', msg: 'the token is for another job' } }
    }
    return this.#call(call, body, url.origin)
  }

  #call(call: string, body: Record<string, unknown>, origin: string): Answer {
    const runId = readText(body['workflow_run_backend_id'])
    const ofRun = this.#uploads.filter(({ artifact }) => artifact.runId === runId)
    const named = ofRun.find(({ artifact }) => artifact.name === body['name'])
    if (call === 'ListArtifacts') return listArtifacts(ofRun, body)
    if (call === 'CreateArtifact') return this.#create(body, named, origin)
    if (named === undefined) return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } }
    if (call === 'FinalizeArtifact')
      return this.rules.sameName === 'shared' ? finalizeShared(named, body) : finalize(named, body)
    this.#uploads.splice(this.#uploads.indexOf(named), 1)
    return { status: 200, body: { ok: true, artifact_id: `${named.artifact.id}` } }
  }

  #create(body: Record<string, unknown>, same: Upload | undefined, origin: string): Answer {
    const refuse = (status: number, code: string, msg: string) => ({ status, body: { code, msg } })
    const mimeType = body['mime_type'] === undefined ? 'application/zip' : readText(body['mime_type'])
    const isZip = mimeType === 'application/zip'
    if (this.rules.service === 'over-quota') {
      return refuse(403, 'resource_exhausted', 'insufficient usage to create artifact')
    }
    if (this.rules.service === 'refuses-mime-type' && body['mime_type'] !== undefined) {
      return { status: 400, body: 'Error decode request body', headers: { 'content-type': 'text/plain' } }
    }
    if (!isZip && this.rules.unzipped === 'refused') {
      return refuse(
        400,
        'invalid_argument',
        'mime_type a valid mime_type is required for this artifact version',
      )
    }
    if (same !== undefined && this.rules.sameName === 'shared') return beginUpload(same, origin)
    if (same !== undefined) {
      return refuse(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
    }
    this.#lastId += 1
    const name = readText(body['name'])
    const isStoredAsZip = isZip || this.rules.unzipped === 'named-zip'
    const artifact: Artifact = {
      id: this.#lastId,
      name,
      fileName: isStoredAsZip ? `${name}.zip` : name,
      mimeType: isStoredAsZip ? 'application/zip' : mimeType,
      runId: readText(body['workflow_run_backend_id']),
      jobId: readText(body['workflow_job_run_backend_id']),
      expiresAt: typeof body['expires_at'] === 'string' ? body['expires_at'] : null,
      isFinal: false,
      size: 0,
      digest: '',
    }
    const upload: Upload = {
      artifact,
      signature: randomUUID(),
      blocks: new Map(),
      order: undefined,
      bytes: Buffer.alloc(0),
    }
    this.#uploads.push(upload)
    return beginUpload(upload, origin)
  }

  /** Azure's block blobs: blocks first, then the list that puts them in order. */
  #store(method: string, url: URL, bytes: Buffer): Answer {
    const upload = this.#uploads.find(({ artifact }) => `/blobs/${artifact.id}` === url.pathname)
    if (upload === undefined || url.searchParams.get('sig') !== upload.signature)
      return { status: 403, body: '' }
    if (method !== 'PUT') return { status: 405, body: '' }
    const part = url.searchParams.get('comp')
    if (part === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', bytes)
    else if (part === 'blocklist') {
      const ids = [...bytes.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '')
      if (ids.some((id) => !upload.blocks.has(id))) return { status: 400, body: '' }
      upload.order = ids
    } else {
      upload.blocks.set('whole', bytes)
      upload.order = ['whole']
    }
    const headers = {
      'x-ms-request-id': randomUUID(),
      etag: `"${upload.artifact.id}"`,
      'last-modified': new Date().toUTCString(),
    }
    return { status: 201, body: '', headers }
  }
}

function beginUpload({ artifact, signature }: Upload, origin: string): Answer {
  const url = `${origin}/blobs/${artifact.id}?sv=2025-11-05&sig=${signature}`
  return { status: 200, body: { ok: true, signed_upload_url: url } }
}

function finalize(upload: Upload, body: Record<string, unknown>): Answer {
  if (putTogether(upload, body))
    return { status: 200, body: { ok: true, artifact_id: `${upload.artifact.id}` } }
  return { status: 400, body: { code: 'invalid_argument', msg: 'size or hash does not fit the upload' } }
}

/** What was said of the blocks is read once: the second of two that upload at once finds none. */
function finalizeShared(upload: Upload, body: Record<string, unknown>): Answer {
  const fail = (text: string): Answer => ({
    status: 500,
    body: text,
    headers: { 'content-type': 'text/plain' },
  })
  if (upload.order === undefined) return fail('Error list chunks')
  const fits = putTogether(upload, body)
  upload.order = undefined
  if (!fits) return fail('Error merge chunks')
  upload.blocks.clear()
  return { status: 200, body: { ok: true, artifact_id: `${upload.artifact.id}` } }
}

/** Makes the file of its blocks, unless it is not what the client says that it is. */
function putTogether(upload: Upload, body: Record<string, unknown>): boolean {
  const { artifact, blocks, order = [] } = upload
  const bytes = Buffer.concat(order.flatMap((id) => blocks.get(id) ?? []))
  const digest = createHash('sha256').update(bytes).digest('hex')
  const claimed = body['hash']
  if (Number(body['size']) !== bytes.length || (claimed !== undefined && claimed !== `sha256:${digest}`))
    return false
  upload.bytes = bytes
  Object.assign(artifact, { isFinal: true, size: bytes.length, digest })
  return true
}

function listArtifacts(uploads: readonly Upload[], body: Record<string, unknown>): Answer {
  const found = uploads
    .map(({ artifact }) => artifact)
    .filter(({ isFinal }) => isFinal)
    .filter(({ name }) => body['name_filter'] === undefined || body['name_filter'] === name)
    .filter(({ id }) => body['id_filter'] === undefined || Number(body['id_filter']) === id)
  const artifacts = found.map((artifact) => ({
    workflow_run_backend_id: artifact.runId,
    workflow_job_run_backend_id: artifact.jobId,
    database_id: `${artifact.id}`,
    name: artifact.name,
    size: `${artifact.size}`,
    created_at: new Date().toISOString(),
    digest: `sha256:${artifact.digest}`,
  }))
  return { status: 200, body: { artifacts } }
}
