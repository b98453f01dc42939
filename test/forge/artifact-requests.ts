import { randomUUID } from 'node:crypto'
import { readText } from './exchange.ts'

export const IDS = ['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name']
/** Keys of each request, after the client's generated messages: all that are required, then the others. */
const REQUESTS: Record<string, { required: readonly string[]; optional: readonly string[] }> = {
  CreateArtifact: { required: [...IDS, 'version'], optional: ['expires_at', 'mime_type'] },
  FinalizeArtifact: { required: [...IDS, 'size'], optional: ['hash'] },
  DeleteArtifact: { required: IDS, optional: [] },
  ListArtifacts: { required: IDS.slice(0, 2), optional: ['name_filter', 'id_filter'] },
}

/** A runtime token such as the runner gives: unsigned, since clients only read its claims. */
export function makeRuntimeToken(runId: string = randomUUID(), jobId: string = randomUUID()): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const expiresAt = Math.floor(Date.now() / 1000) + 3600
  const scope = `Actions.ExampleScope Actions.Results:${runId}:${jobId}`
  return `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode({ scp: scope, exp: expiresAt })}.c2lnbmF0dXJl`
}

/** Why no client of this service would send this; undefined where it is right. */
export function findWrong(call: string, method: string, body: Record<string, unknown>): string | undefined {
  const keys = REQUESTS[call]
  if (keys === undefined || method !== 'POST') return `${method} is no call of the artifact service`
  const missing = keys.required.filter((key) => body[key] === undefined)
  if (missing.length > 0) return `lacks ${missing.join(', ')}`
  const unknown = Object.keys(body).filter(
    (key) => !keys.required.includes(key) && !keys.optional.includes(key),
  )
  if (unknown.length > 0) return `does not know ${unknown.join(', ')}`
  return undefined
}

/** The scopes that a runtime token claims. */
export function scopesOf(authorization: string | undefined): string[] {
  const claims = parseObject(Buffer.from(authorization?.split('.')[1] ?? '', 'base64url'))
  return readText(claims['scp']).split(' ')
}

export function parseObject(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
