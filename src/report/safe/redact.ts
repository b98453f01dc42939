import { redactorOf } from '../../safe/redact.ts'
import { shorten } from '../../model/cut-text.ts'

/** Limits of insights.json begin here: a longer text must not grow. */
const FREE_LENGTH = 120

/**
 * The second net, over all that is published: every string and every key, numbers as they are. Texts of the logs went
 * through the first one as they were read, before anything was cut off or put in other words.
 */
export function redactInsights<T>(insights: T, ownSecrets: readonly string[] = []): T {
  const redactText = redactorOf(ownSecrets)
  const known = new Map<string, string>()
  const redact = (text: string): string => {
    const redacted = known.get(text) ?? shorten(redactText(text), Math.max(text.length, FREE_LENGTH))
    known.set(text, redacted)
    return redacted
  }
  return redactValue(insights, redact) as T
}

function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact))
  if (typeof value !== 'object' || value === null) return value
  const entries = new Map<string, unknown>()
  for (const [key, item] of Object.entries(value)) {
    entries.set(freeName(redact(key), entries), redactValue(item, redact))
  }
  return Object.fromEntries(entries)
}

/** Two names may be the same once their secrets are gone. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name
  for (let copy = 2; taken.has(free); copy += 1) free = `${name} ${copy}`
  return free
}
