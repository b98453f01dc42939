/** What a path or glob may be, so that neither expanding nor matching it can take long, whatever the names in the folder. */

/** Longer than any path of a checkout that a program could open on every system. */
const MAX_LENGTH = 1000
/** Paths that the braces of one setting stand for. */
const MAX_ALTERNATIVES = 1000
/** Each searches folders of its own. */
const MAX_GLOBS = 100
/** Matching takes the length of a name to the power of these. */
const MAX_STARS = 4

/** Why these paths and globs are too much, as words after a quoted value; `undefined` when they are not. */
export function globsProblem(patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const problem = globProblem(pattern)
    if (problem !== undefined) return problem
  }
  if (patterns.filter((pattern) => /[*?[{]/.test(pattern)).length > MAX_GLOBS)
    return `has more than ${MAX_GLOBS} globs`
  const alternatives = patterns.reduce((sum, pattern) => sum + mostAlternatives(pattern), 0)
  return alternatives > MAX_ALTERNATIVES ? TOO_MANY : undefined
}

const TOO_MANY = `stands for more than ${MAX_ALTERNATIVES} paths`

function globProblem(pattern: string): string | undefined {
  if (pattern.length > MAX_LENGTH) return `has a path of more than ${MAX_LENGTH} characters`
  const segments = pattern.split('/')
  if (segments.filter((segment) => segment.includes('**')).length > MAX_STARS)
    return `has more than ${MAX_STARS} \`**\` in one glob`
  if (segments.some((segment) => segment.split(/\*+/).length - 1 > MAX_STARS))
    return `has more than ${MAX_STARS} \`*\` in one name`
  if (pattern.includes('{') && segments.some((segment) => segment !== '..' && segment.includes('..')))
    return 'has a range such as `{1..9}`, which is not known here; write `[1-9]`'
  return mostAlternatives(pattern) > MAX_ALTERNATIVES ? TOO_MANY : undefined
}

/**
 * At least as many as the braces stand for, however they are nested, quoted or escaped: c commas in b braces stand for
 * most when each has equally many.
 */
function mostAlternatives(pattern: string): number {
  const braces = pattern.split('{').length - 1
  const commas = pattern.split(',').length - 1
  return braces === 0 ? 1 : (1 + commas / braces) ** braces
}
