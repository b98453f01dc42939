import { looksRandom } from './secret-patterns.ts'

/** Shorter values would hit ordinary words. */
const SHORTEST_SECRET = 8
/** A start as long as this tells a secret even where it looks like words. */
const LONGEST_START = 24
/** Of a part of a secret: a line of it, a word of it. */
const SHORTEST_PART = 16

/** One spelling of a secret, and how much of its beginning tells it. */
export interface Form {
  start: string
  whole: string
}

/**
 * How values that are known to be secret may stand in a text: as they are, in a URL, in JSON and in Base64, also where
 * they are a part of what was encoded; each line of several, and the password of an address. The longest first.
 *
 * @param secrets those under 8 characters are left out
 */
export function formsOf(secrets: readonly string[]): Form[] {
  const values = new Set(secrets.flatMap((secret) => [secret, ...partsOf(secret)]))
  const usable = [...values].filter((value) => value.length >= SHORTEST_SECRET)
  const forms = new Set(usable.flatMap(spellingsOf))
  return [...forms]
    .toSorted((a, b) => b.length - a.length)
    .map((whole) => ({ start: startThatTells(whole), whole }))
}

/** A log often cuts what it quotes, so the beginning counts as soon as it looks like no word. */
function startThatTells(whole: string): string {
  for (let length = SHORTEST_SECRET; length <= LONGEST_START && length < whole.length; length += 1)
    if (looksRandom(whole.slice(0, length))) return whole.slice(0, length)
  return whole
}

function partsOf(secret: string): string[] {
  return [...passwordsOf(secret), ...linesOf(secret)]
}

/** Of `postgres://app:password@db/x` what is secret in it. */
function passwordsOf(secret: string): string[] {
  if (!URL.canParse(secret)) return []
  const { username, password, pathname } = new URL(secret)
  const raw = /:\/\/[^\s/:@]*:([^\s/]+)@/.exec(secret)?.[1] ?? ''
  const names = [username, ...pathname.split('/')].filter(
    (part) => part.length >= SHORTEST_PART && looksRandom(part),
  )
  return [raw, password, decoded(password), ...names]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The lines of a key, and the values of a file with several. */
function linesOf(secret: string): string[] {
  const lines = secret.split(/[\n\r]+/).map((line) => line.trim())
  if (lines.length < 2 && !/^\s*\{/.test(secret)) return []
  const words = secret.split(/[\s"',{}]+|\\n/).filter(looksRandom)
  const whole = lines.filter((line) => !line.startsWith('-----') && (looksRandom(line) || !/\s/.test(line)))
  return [...whole, ...words].filter((part) => part.length >= SHORTEST_PART)
}

function spellingsOf(value: string): string[] {
  const inUrl = encodeURIComponent(value.toWellFormed())
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    inUrl,
    inUrl.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
    inUrl.replaceAll('%20', '+'),
    ...[0, 1, 2].flatMap((offset) => {
      const inner = encodeInside(value, offset)
      return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
    }),
  ]
}

/** The Base64 digits that a value alone decides when `offset` bytes (modulo 3) stand before it. */
function encodeInside(value: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)])
  const digits = bytes.toString('base64').replaceAll('=', '')
  return digits.slice(Math.ceil((offset * 8) / 6), bytes.length % 3 === 0 ? undefined : -1)
}
