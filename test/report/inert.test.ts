import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { inertJson, inertLine, inertPage, inertText } from '../../src/report/safe/inert.ts'
import { runnerCommandsIn } from '../runner-commands.ts'

const HOSTILE = [
  '::error::x',
  '  ::set-output name=a::b',
  '\u00A0::error::x',
  'a ##[add-mask]b',
  '##[ERROR]x',
  'x\r::stop-commands::t',
  'x\n::error::y',
  'x\u2028::error::y',
  '\u001B[31m::error::x',
  '\u200B::error::x',
  '\u001B]0;title\u0007::error::x',
  '#\u200B#[add-mask]x',
  '##\u001B[0m[add-mask]x',
]

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('::', '##[', '#', '[', ' ', '\r', '\n', '\u001B[1m', '\u200B', '\u2028', 'a', '\uD800'),
    )
    .map((parts) => parts.join('')),
)

test('fault 39, 40, 41, 42: no text is a command to a runner once it is printed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.deepEqual(runnerCommandsIn(inertLine(text)), [])
      assert.deepEqual(runnerCommandsIn(inertLine(`  ${inertText(text)}`)), [])
    }),
    { numRuns: 2000 },
  )
})

test('the runner’s parser as tested here does find commands', () => {
  assert.equal(runnerCommandsIn('::error::x').length, 1)
  assert.equal(runnerCommandsIn('a ##[add-mask]b').length, 1)
  assert.equal(runnerCommandsIn('x\r::stop-commands::t').length, 1)
})

test('fault 43, 50: printed text is one visible line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.doesNotMatch(inertText(text), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      assert.ok(inertText(text).isWellFormed())
    }),
  )
})

test('ordinary text stays as it is', () => {
  assert.equal(inertText('tox exit 1 — 3 failed, 210 passed'), 'tox exit 1 — 3 failed, 210 passed')
  assert.equal(inertText('バグ naïve ✓ 😀'), 'バグ naïve ✓ 😀')
})

test('long text is cut at a character and says so', () => {
  const cut = inertText('😀'.repeat(600))
  assert.ok(cut.length <= 1000 && cut.endsWith('😀…') && cut.isWellFormed())
})

test('our own colours survive in a line, all other sequences do not', () => {
  assert.equal(inertLine('\u001B[31mred\u001B[39m \u001B[2Jx'), '\u001B[31mred\u001B[39m x')
})

test('JSON printed to a log is the same value and no command', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anyText), (value) => {
      const printed = inertJson(JSON.stringify(value, null, 2))
      assert.deepEqual(runnerCommandsIn(printed), [])
      assert.deepEqual(JSON.parse(printed), JSON.parse(JSON.stringify(value)))
      assert.doesNotMatch(printed, /(?!\n)[\p{Cc}\p{Cf}]/u)
    }),
  )
})

test('a page printed to a log is no command, and a harmless one stays as it is', () => {
  fc.assert(
    fc.property(fc.array(anyText), (lines) => {
      const page = inertPage(lines.join('\n'))
      assert.deepEqual(runnerCommandsIn(page), [])
      assert.equal(inertPage(page), page)
    }),
    { numRuns: 1000 },
  )
  const page = '## Title\n\n| a:: | @\u200Bb |\n```\n  x\n```\n'
  assert.equal(inertPage(page), page)
})
