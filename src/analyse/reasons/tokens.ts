import { PLACEHOLDER } from './placeholders.ts'

export const WILDCARD = '<*>'

/** One word of a template as the prefix tree compares it. */
export interface Token {
  /** As written. */
  text: string
  /** Equal for words that differ in case, plural or closing punctuation only. */
  key: string
  /** Looks like one value of many (a branch, a host, an identifier), not like a word that says what happened. */
  isVariable: boolean
}

/** The words of a normalised reason. A language without spaces gives few long ones, which then only match whole. */
export function tokenise(template: string): Token[] {
  return template
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ text, key: keyOf(text), isVariable: looksVariable(text) }))
}

function keyOf(text: string): string {
  const bare = text.toLowerCase().replace(/(?<=.)[.,:;!。、]{1,3}$/u, '')
  // "1 test failed" and "2 tests failed" are one failure; "status", "process" and "analysis" are no plurals.
  return /^[a-z]{4,40}s$/u.test(bare) && !/[sui]s$/u.test(bare) ? bare.slice(0, -1) : bare
}

function looksVariable(text: string): boolean {
  const literal = text.replace(PLACEHOLDER, '')
  if (!/[\p{L}\p{N}]/u.test(literal)) return literal !== text
  const core = literal.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '')
  return !isCode(core) && VARIABLE_SHAPES.some((shape) => shape.test(core))
}

/** E501, TS2339, ERR_PNPM_NO_LOCKFILE, error[E0308, java.lang.OutOfMemoryError: these name the failure. */
function isCode(core: string): boolean {
  return (
    /^[A-Z][A-Z0-9_]*$/u.test(core) || /\[[A-Z]{1,5}\d{1,6}$/u.test(core) || /\.[A-Z]\w*[a-z]$/u.test(core)
  )
}

const VARIABLE_SHAPES = [
  /\p{L}[_-]?\p{Nd}/u, // worker3
  /[\p{L}\p{N}_]\/[\p{L}\p{N}_@]/u, // feat/login
  /[\p{L}\p{N}_]\.[\p{L}\p{N}_]/u, // build.example
  /@./u, // @scope
  /^[a-z][a-z0-9]*[A-Z]/u, // getUser
] as const
