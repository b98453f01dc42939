// Writes src/report/prompt/common-words.ts: words and signs that are one token in cl100k and o200k, and pairs of small
// letters that are none. Run it after raising gpt-tokenizer; test/report/tokens.test.ts says when.
import fs from 'node:fs'
import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base'
import * as o200k from 'gpt-tokenizer/encoding/o200k_base'

const HOW_MANY = 3500
const ENCODINGS = [cl100k, o200k]
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SIGNS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

const tokensOf = (text) => Math.max(...ENCODINGS.map((encoding) => encoding.encode(text).length))
const isCommon = (word) =>
  tokensOf(word) === 1 &&
  tokensOf(` ${word}`) === 1 &&
  SIGNS.split('').every((sign) => tokensOf(sign + word) <= 2)

// As src/report/prompt/tokens.ts cuts a line.
const RUNS = /[^\n\p{L}\p{M}\p{N}]?[\p{L}\p{M}]+|\d{1,3}| ?[^\s\p{L}\p{M}\p{N}]+\n?|[^]/gu
const isLeftToRule = (run) =>
  /\d|\n./.test(run) ||
  !/^[ -~…]+\n?$/.test(run) ||
  (/^ ?[A-Za-z]+$/.test(run) && words.includes(run.trim())) ||
  run.length === 1

// The most frequent texts were joined first, and so have the lowest numbers.
const tokens = Array.from({ length: 100_000 }, (_, token) => o200k.decode([token]))
const words = tokens
  .filter((text) => /^ [A-Za-z][a-z]+$/.test(text))
  .map((text) => text.slice(1))
  .filter(isCommon)
  .slice(0, HOW_MANY)
// What stands on our own pages is known exactly, and so are the letters of hashes.
const pages = fs
  .readdirSync('test/golden/prompt')
  .map((file) => fs.readFileSync(`test/golden/prompt/${file}`, 'utf8'))
const runs = new Set(
  pages
    .join('\n')
    .match(RUNS)
    .filter((run) => !isLeftToRule(run)),
)
const sortedRuns = Array.from(runs, String).toSorted()
const known = [1, 2, 3, 4].map((count) => sortedRuns.filter((run) => tokensOf(run) === count))
const pairs = LETTERS.split('')
  .flatMap((a) => LETTERS.split('').map((b) => a + b))
  .filter((pair) => tokensOf(pair) > 1)

fs.writeFileSync(
  'src/report/prompt/common-words.ts',
  `/** Made by scripts/common-words.mjs. Words that are one token wherever they stand, in cl100k and in o200k. */
export const COMMON_WORDS =
${linesOf(words.toSorted())}

/** What stands on pages, with the sign or space before it: what is one token, two, ... */
export const KNOWN_RUNS: readonly (readonly string[])[] = ${JSON.stringify(known)}

/** Pairs of small letters that are two tokens in one of them. */
export const PAIRS_APART =
${linesOf(pairs)}
`,
)

function linesOf(all) {
  const lines = [[]]
  for (const word of all) {
    if (lines.at(-1).join(' ').length + word.length > 98) lines.push([])
    lines.at(-1).push(word)
  }
  return lines
    .map((line, index) => `  '${line.join(' ')}${index < lines.length - 1 ? " ' +" : "'"}`)
    .join('\n')
}
