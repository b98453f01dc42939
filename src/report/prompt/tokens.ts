import { COMMON_WORDS, KNOWN_RUNS, PAIRS_APART } from './common-words.ts'

/**
 * How many tokens a line takes, without a tokenizer: never fewer than cl100k and o200k count, whatever it says, and near
 * to that for English. test/report/tokens.test.ts holds it against both.
 *
 * Both cut a text into runs of letters (with the one sign before them), of up to three digits and of other signs, and
 * join no two runs. So each run has a bound of its own, and those of our own texts are known.
 */
export function estimateTokens(line: string): number {
  const runs = `${line}\n`.match(RUNS) ?? []
  return runs.reduce((total, run) => total + mostTokens(run), 0)
}

const RUNS = /[^\n\p{L}\p{M}\p{N}]?[\p{L}\p{M}]+|\d{1,3}| ?[^\s\p{L}\p{M}\p{N}]+\n?|[^]/gu
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.split(' '))
const KNOWN: ReadonlyMap<string, number> = new Map(
  KNOWN_RUNS.flatMap((runs, index) => runs.map((run) => [run, index + 1])),
)
const APART: ReadonlySet<string> = new Set(PAIRS_APART.split(' '))

function mostTokens(run: string): number {
  const known = KNOWN.get(run)
  if (known !== undefined) return known
  if (/^\d/.test(run)) return 1
  const [, sign, word = ''] = /^([ -@[-`{-~]?)([A-Za-z]+)$/.exec(run) ?? []
  if (COMMON.has(word)) return sign === '' || sign === ' ' ? 1 : 2
  if (word !== '') return mostPieces(run)
  // A space and such a sign are one token.
  return Buffer.byteLength(/^ [!-/:-@[-`{-~]/.test(run) ? run.slice(1) : run)
}

/** The most tokens that letters can end as: two side by side that are a token together do not both stand alone. */
function mostPieces(run: string): number {
  // Of the first letters, so that the last token is one letter, or more than one.
  let before = { single: -Infinity, longer: -Infinity }
  let here = { single: -Infinity, longer: 0 }
  for (const [index, letter] of run.split('').entries()) {
    const isApart = !isJoined((run[index - 1] ?? '') + letter)
    const single = 1 + Math.max(here.longer, isApart ? here.single : -Infinity)
    const longer = 1 + Math.max(before.single, before.longer)
    before = here
    here = { single, longer }
  }
  return Math.max(here.single, here.longer)
}

/** A space goes with any letter. */
function isJoined(pair: string): boolean {
  return /^ [A-Za-z]$/.test(pair) || (/^[a-z]{2}$/.test(pair) && !APART.has(pair))
}
