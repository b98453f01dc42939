import { type Form, formsOf } from './own-forms.ts'
import { plainText } from './plain-text.ts'
import { ASSIGNMENTS, CONTEXTS, looksRandom, type SecretPattern, TOKENS } from './secret-patterns.ts'

const REDACTED = '[redacted]'
const MAX_PASSES = 10
/** Numbers, hashes and short words, of which a million may be different: no shape of a secret fits into one. */
const TOO_SHORT = /^(?:[\w#. -]{0,13}|[\da-f-]{0,40})$/

/** A text without its secrets; one without any is returned as it is. */
export type Redact = (text: string) => string

/**
 * Takes out the secrets that can be told by their shape, and our own in any usual spelling, also where they were cut.
 *
 * @param ownSecrets values that are known to be secret; those under 8 characters are not looked for
 */
export function redactorOf(ownSecrets: readonly string[] = []): Redact {
  const takeOwn = ownRedactor(formsOf(ownSecrets.filter((secret) => !REDACTED.includes(secret))))
  return (text) => {
    // Colours and the like stand between a secret and what tells where it begins, and are gone on every page.
    const plain = plainText(text)
    const redact = TOO_SHORT.test(plain) ? takeOwn : (each: string) => redactShapes(takeOwn(each))
    let [before, after] = [plain, redact(plain)]
    // What stood beside a secret may show as one only now.
    for (let pass = 1; after !== before && pass < MAX_PASSES; pass += 1) {
      ;[before, after] = [after, redact(after)]
    }
    return after === plain ? text : after
  }
}

/** One search for all forms; what is found goes as far as the text goes on like the form. */
function ownRedactor(forms: readonly Form[]): Redact {
  if (forms.length === 0) return (text) => text
  const starts = new Set(forms.map(({ start }) => start))
  const pattern = new RegExp(
    [...starts].map((start) => start.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'g',
  )
  return (text) => {
    let kept = ''
    let from = 0
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const { index } = found
      kept += text.slice(from, index) + REDACTED
      from = index + Math.max(found[0].length, ...forms.map((form) => lengthOf(form, text, index)))
      pattern.lastIndex = from
    }
    return kept + text.slice(from)
  }
}

/** How many characters of a form stand at a place of the text; 0 where it does not begin there. */
function lengthOf({ start, whole }: Form, text: string, at: number): number {
  if (!text.startsWith(start, at)) return 0
  let length = start.length
  while (length < whole.length && text[at + length] === whole[length]) length += 1
  return length
}

function redactShapes(text: string): string {
  let redacted = text
  const take = (
    patterns: readonly SecretPattern[],
    by: (whole: string, before: string, value: string) => string,
  ) => {
    for (const { pattern, mark } of patterns)
      if (mark === undefined || redacted.includes(mark)) redacted = redacted.replace(pattern, by)
  }
  take(TOKENS, () => REDACTED)
  take(CONTEXTS, (_, before) => before + REDACTED)
  take(ASSIGNMENTS, (whole, before, value) => (looksRandom(value) ? before + REDACTED : whole))
  return redacted
}
