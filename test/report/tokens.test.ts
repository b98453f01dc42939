import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base'
import * as o200k from 'gpt-tokenizer/encoding/o200k_base'
import { COMMON_WORDS, KNOWN_RUNS, PAIRS_APART } from '../../src/report/prompt/common-words.ts'
import { estimateTokens } from '../../src/report/prompt/tokens.ts'
import * as fc from '../property.ts'
import { anyText } from './hostile-text.ts'

/** What the models' own tokenizers count of a line with its end. */
function countTokens(line: string): number {
  return Math.max(...[cl100k, o200k].map((encoding) => encoding.encode(`${line}\n`).length))
}

const SIGNS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.split('')
const SMALL = 'abcdefghijklmnopqrstuvwxyz'.split('')

test('a common word is one token wherever it stands, known runs have just as many, and the pairs apart are all there are', () => {
  for (const word of COMMON_WORDS.split(' ')) {
    for (const text of [word, ` ${word}`])
      for (const encoding of [cl100k, o200k]) assert.equal(encoding.encode(text).length, 1, text)
    for (const sign of SIGNS)
      for (const encoding of [cl100k, o200k]) assert.ok(encoding.encode(sign + word).length <= 2, sign + word)
  }
  for (const [index, runs] of KNOWN_RUNS.entries())
    for (const run of runs)
      assert.equal(
        Math.max(...[cl100k, o200k].map((encoding) => encoding.encode(run).length)),
        index + 1,
        run,
      )
  const apart = SMALL.flatMap((a) => SMALL.map((b) => a + b)).filter((pair) =>
    [cl100k, o200k].some((encoding) => encoding.encode(pair).length > 1),
  )
  assert.deepEqual(PAIRS_APART.split(' '), apart)
})

const LINES: [what: string, line: fc.Arbitrary<string>][] = [
  ['any text', anyText],
  ['letters that hardly go together', fc.stringMatching(/^[bcdfghjkqvwxzQXZJ]{1,90}$/)],
  ['small letters', fc.stringMatching(/^[a-z]{1,90}$/)],
  [
    'letters that are no pair',
    fc.array(fc.constantFrom(...PAIRS_APART.split(' ')), { maxLength: 40 }).map((all) => all.join('')),
  ],
  [
    'words, signs and numbers',
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...COMMON_WORDS.split(' '),
            ...SIGNS,
            ...KNOWN_RUNS.flat(),

            ' ',
            '  ',
            ' ',
            "'s",
            "'ll",
            'é',
            '漢',
            '\u00A0',
            '٣',
          ),
          fc.stringMatching(/^[A-Za-z]{1,9}$/),
          fc.nat().map(String),
        ),
        { maxLength: 60 },
      )
      .map((all) => all.join('').replaceAll('\n', '')),
  ],
  ['scripts and signs that are rare', fc.stringMatching(/^(?:[ꙮ𒐫🧿ೱ éßÅ🎉]|\u0301){1,60}$/u)],
  ['any ASCII', fc.stringMatching(/^[ -~]{0,120}$/)],
  ['any unit', fc.string({ unit: 'binary', maxLength: 80 }).map((text) => text.replaceAll('\n', ' '))],
]
for (const [what, line] of LINES)
  test(`no line is estimated at fewer tokens than it has: ${what}`, () => {
    fc.assert(
      fc.property(line, (text) => {
        assert.ok(
          estimateTokens(text) >= countTokens(text),
          `${estimateTokens(text)} < ${countTokens(text)}: ${text}`,
        )
      }),
      { numRuns: 3000 },
    )
  })
