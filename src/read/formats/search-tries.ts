import { normalise } from '../mapped-cycle.ts'

/** Words of a try that broke; the other tries of a search that are not kept were discarded, and need no reason. */
export const BROKEN = ['crash', 'crashed', 'killed', 'checks-failed', 'fail', 'failed']

/** Why a try of a search failed, where it broke. What the try was to do (its `description`) is no reason. */
export function whyBroken(status: unknown): string | undefined {
  const word = normalise(status)
  return BROKEN.includes(word) ? word : undefined
}
