import { messageOf } from './message-of.ts'

/** The artifact client throws plain errors; what happened stands in their text. */

/** The run has artifacts of every name that was tried. */
export class NameTakenError extends Error {
  override readonly name = 'NameTakenError'
}

/** The status of the answer, where there was one. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode
  const [, status] = /Failed request: \((\d{3})\)/.exec(messageOf(error)) ?? []
  return status === undefined ? undefined : Number(status)
}

/** The run has an artifact of this name. */
export function isConflict(error: unknown): boolean {
  return statusOf(error) === 409
}

/** The server knows artifacts, but not a file like this one as it is. */
export function isRefused(error: unknown): boolean {
  return [400, 415, 422, 501].includes(statusOf(error) ?? 0)
}

/** Why an upload failed and what to do, in one sentence that quotes no answer of the server where it is known. */
export function describeUploadError(error: unknown): string {
  const message = messageOf(error)
  const status = statusOf(error)
  if (error instanceof NameTakenError)
    return 'the run has artifacts of this name and of its numbered ones; give each job its own `artifact-prefix`'
  if (message.includes('storage quota'))
    return 'the account’s storage for artifacts is full; delete old ones, or lower `retention-days`'
  const [, code] = /Unable to make request: (\w+)/.exec(message) ?? []
  if (code !== undefined)
    return `the artifact service cannot be reached (${code}); check the runner’s network and proxy`
  // Only a server that took the request to begin an upload is asked to end it.
  if (/^Failed to FinalizeArtifact: .*JSON/s.test(message))
    return 'the server could not put the upload together, as when two jobs upload a file of one name at once; give each job its own `artifact-prefix`'
  if (/JSON/.test(message))
    return 'the server does not speak the artifact service’s version 4; update it, or say `artifacts: never`'
  if (/backend IDs|token specified/i.test(message))
    return 'the runner’s token (ACTIONS_RUNTIME_TOKEN) carries no right to upload artifacts'
  if (status !== undefined) return `the artifact service answered ${status}; run the job again later`
  return `the upload failed: ${message}`
}
