import { createHash } from 'node:crypto'

/** The first hex digits of the sha256 of a text: a name for it that tells nothing of it. 16 digits if not said. */
export function shortHash(text: string, digits = 16): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}

/** One of several parts, whatever stands in them. */
export function hashOf(...parts: string[]): string {
  return shortHash(JSON.stringify(parts))
}
