import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { inertJson, inertLine, inertPage, inertText } from '../../src/report/safe/inert.ts'
import { runnerCommandsIn } from '../runner-commands.ts'
import { shorten } from '../../src/model/cut-text.ts'

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

/** Viewers of logs, terminals and JavaScript end a line at these, though no runner does. */
const LINE_ENDS = ['\u2028', '\u2029', '\u0085', '\v', '\f', '\r', '\n']

test('fault 12: whatever somebody takes for the end of a line is none once it is printed', () => {
  for (const end of LINE_ENDS) {
    const name = JSON.stringify(end)
    assert.equal(inertText(`a${end}b`), 'a b', name)
    assert.equal(inertLine(`a${end}b`), 'a b', name)
    if (end !== '\n') assert.equal(inertPage(`a${end}b`), 'a b', name)
    const json = inertJson(JSON.stringify({ a: `a${end}b` }))
    assert.doesNotMatch(json, /[\p{Cc}\p{Zl}\p{Zp}]/u, name)
    assert.deepEqual(JSON.parse(json), { a: `a${end}b` })
  }
})

test('ordinary text stays as it is', () => {
  assert.equal(inertText('tox exit 1 — 3 failed, 210 passed'), 'tox exit 1 — 3 failed, 210 passed')
  assert.equal(inertText('バグ naïve ✓ 😀'), 'バグ naïve ✓ 😀')
})

test('long text is cut at a character and says so', () => {
  const cut = inertText('😀'.repeat(600))
  assert.ok(cut.length <= 1000 && cut.endsWith('😀…') && cut.isWellFormed())
})

test('what just fits stays whole; what does not keeps one character less, and never half of one', () => {
  assert.equal(shorten('abc', 3), 'abc')
  assert.equal(shorten('abcd', 3), 'ab…')
  assert.equal(shorten('a😀bc', 3), 'a…')
  assert.equal(shorten('a😀bc', 4), 'a😀…')
  assert.equal(shorten('a\uFFFFbc', 3), 'a\uFFFF…')
  for (const print of [inertText, inertLine]) {
    assert.equal(print('x'.repeat(1000)), 'x'.repeat(1000))
    assert.equal(print('x'.repeat(1001)), `${'x'.repeat(999)}…`)
  }
})

test('what shows nothing takes no room from what does', () => {
  assert.equal(inertText(`${' '.repeat(36)}abcd`, 10), 'abcd')
  assert.equal(inertText(`${'\u200B'.repeat(36)}abcd`, 10), 'abcd')
})

test('what stands four times as far as a text may reach is not looked at', () => {
  assert.equal(inertText(`${' '.repeat(39)}a`, 10), 'a')
  assert.equal(inertText(`${' '.repeat(40)}a`, 10), '')
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

const TEXTS: readonly (readonly [text: string, shown: string])[] = [
  ['  a \t b  ', 'a b'],
  ['a\u2800b\uE000c\uFDD0d\u3164e\u{E0041}f', 'a b c d e f'],
  ['a\u00A0\u3000b', 'a b'],
  ['a\uD800', 'a\uFFFD'],
  ['\u001B[31mred\u001B[0m', 'red'],
  ['a ##[add-mask]b', 'a ## [add-mask]b'],
  ['##[##[', '## [## ['],
  ['::error::x', '│ ::error::x'],
  [' ::x', '│ ::x'],
  ['a ::x', 'a ::x'],
]

test('text, word for word', () => {
  for (const [text, shown] of TEXTS) assert.equal(inertText(text), shown)
})

const LINES: readonly (readonly [line: string, shown: string])[] = [
  ['  a  b ', '  a  b '],
  [' \u00A0::x', '│ ::x'],
  ['a\u0007\u0007b', 'a b'],
  ['\u001B[1m\u001B[32mok\u001B[0m\u0007', '\u001B[1m\u001B[32mok\u001B[0m '],
  ['\u001B[123mx\u001B[mx', 'xx'],
  ['a\uD800\u001B[1mb', 'a\uFFFD\u001B[1mb'],
  ['\u001B[1m##[x', '\u001B[1m## [x'],
]

test('a line with our own colours, word for word', () => {
  for (const [line, shown] of LINES) assert.equal(inertLine(line), shown)
})

const PAGES: readonly (readonly [page: string, shown: string])[] = [
  ['##[x] ##[y]', '#\u200B#[x] #\u200B#[y]'],
  ['::x\n::y', ':\u200B:x\n:\u200B:y'],
  ['a\n \t\u00A0\u3000::x', 'a\n  \u00A0\u3000:\u200B:x'],
  ['\u200B::x', '\u200B:\u200B:x'],
  ['a ::x\n: :\n:x', 'a ::x\n: :\n:x'],
  ['a\u0007\u0007b\u2028c\u2029d\u202Ee\u200Bf', 'a  b c d e\u200Bf'],
  ['a\uD800', 'a\uFFFD'],
]

test('a page, word for word', () => {
  for (const [page, shown] of PAGES) assert.equal(inertPage(page), shown)
})

const JSONS: readonly (readonly [json: string, shown: string])[] = [
  ['"##[x ##[y"', String.raw`"#\u0023[x #\u0023[y"`],
  ['{\n"a": "\u007F\u200B"}', `{\n"a": ${String.raw`"\u007f\u200b"`}}`],
  ['"a\u2028b\u2029c\uE000d\u{E0041}"', String.raw`"a\u2028b\u2029c\ue000d\udb40\udc41"`],
  ['"é 界 😀"', '"é 界 😀"'],
]

test('JSON, word for word', () => {
  for (const [json, shown] of JSONS) assert.equal(inertJson(json), shown)
})
