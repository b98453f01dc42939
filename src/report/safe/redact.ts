import { stripVTControlCharacters } from 'node:util'
import type { Insights } from '../../insights/schema.ts'
import { shorten } from './inert.ts'
import { ASSIGNMENTS, CONTEXTS, looksRandom, TOKENS } from './secret-patterns.ts'

const REDACTED = '[redacted]'
/** Shorter values would hit ordinary words. */
const SHORTEST_SECRET = 8
const MAX_PASSES = 10
/** Limits of insights.json begin here: a longer text must not grow. */
const FREE_LENGTH = 120

/**
 * `text` without the secrets that can be told by their shape, and without our own in any usual spelling.
 * A text without any is returned as it is.
 *
 * @param ownSecrets values that are known to be secret; those under 8 characters are not looked for
 */
export function redactSecrets(text: string, ownSecrets: readonly string[] = []): string {
  return redactForms(text, formsOf(ownSecrets))
}

/** Everything that is published goes through here: every string and every key, numbers as they are. */
export function redactInsights(insights: Insights, ownSecrets: readonly string[] = []): Insights {
  const forms = formsOf(ownSecrets)
  const known = new Map<string, string>()
  const redact = (text: string): string => {
    const redacted = known.get(text) ?? shorten(redactForms(text, forms), Math.max(text.length, FREE_LENGTH))
    known.set(text, redacted)
    return redacted
  }
  return redactValue(insights, redact) as Insights
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

function redactForms(text: string, forms: readonly string[]): string {
  // Colours stand between a secret and what tells where it begins, and are gone on every page.
  const plain = stripVTControlCharacters(text)
  let [before, after] = [plain, redactOnce(plain, forms)]
  // What stood beside a secret may show as one only now.
  for (let pass = 1; after !== before && pass < MAX_PASSES; pass += 1) {
    ;[before, after] = [after, redactOnce(after, forms)]
  }
  return after === plain ? text : after
}

function redactOnce(text: string, forms: readonly string[]): string {
  let redacted = text
  for (const form of forms) redacted = redacted.replaceAll(form, REDACTED)
  for (const { pattern } of TOKENS) redacted = redacted.replace(pattern, REDACTED)
  for (const { pattern } of CONTEXTS) redacted = redacted.replace(pattern, `$1${REDACTED}`)
  for (const { pattern } of ASSIGNMENTS) {
    redacted = redacted.replace(pattern, (whole: string, before: string, value: string) =>
      looksRandom(value) ? before + REDACTED : whole,
    )
  }
  return redacted
}

/** A value as it is, in a URL, and in Base64, also where it is a part of what was encoded; the longest first. */
function formsOf(secrets: readonly string[]): string[] {
  const usable = secrets.filter((secret) => secret.length >= SHORTEST_SECRET && !REDACTED.includes(secret))
  const forms = usable.flatMap((secret) => [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    ...[0, 1, 2].flatMap((offset) => {
      const inner = encodeInside(secret, offset)
      return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
    }),
  ])
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length)
}

/** The Base64 digits that a value alone decides when `offset` bytes (modulo 3) stand before it. */
function encodeInside(value: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)])
  const digits = bytes.toString('base64').replaceAll('=', '')
  return digits.slice(Math.ceil((offset * 8) / 6), bytes.length % 3 === 0 ? undefined : -1)
}
