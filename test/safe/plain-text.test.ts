import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { oneLine, plainText } from '../../src/safe/plain-text.ts'
import { startOf } from '../../src/model/cut-text.ts'
import { makeTexts } from '../../src/safe/texts.ts'

/** Apart, so that no scanner takes this file for a leak. */
const PRIVATE = 'PRIVATE'

const PLAIN: readonly (readonly [text: string, plain: string])[] = [
  ['a\tb\r\nc ~', 'a\tb\r\nc ~'],
  ['naïve バグ 😀', 'naïve バグ 😀'],
  ['\u001B[31mred\u001B[0m', 'red'],
  ['a\u200Bb\u202Ec\uFE0Fd\u{E0041}e\uE000\uE001f', 'abcdef'],
  ['a\u0000\u0001b\u007Fc', 'a b c'],
  ['é\t\n\r\u0000', 'é\t\n\r '],
  ['ａＺ０！～', 'aZ0!~'],
  ['\uFF00\uFF5F', '\uFF00\uFF5F'],
  ['a\uD800', 'a\uFFFD'],
]

test('a text as a reader takes it in has no colours, nothing invisible and no wide letters', () => {
  for (const [text, plain] of PLAIN) assert.equal(plainText(text), plain)
})

const LINES: readonly (readonly [text: string, line: string])[] = [
  ['a ~', 'a ~'],
  ['naïve 😀', 'naïve 😀'],
  ['a\r\n\tb', 'a b'],
  ['a\u2028b\u2029c\u202Ed', 'a b c d'],
  ['\u001B[31mred\u001B[0m', 'red'],
  ['a\uD800', 'a\uFFFD'],
  ['\nab\n', ' ab '],
  ['\u2028\u2029', ' '],
]

test('a line has no controls, and each run of them is one space', () => {
  for (const [text, line] of LINES) assert.equal(oneLine(text), line)
})

test('a start never ends in half a character', () => {
  assert.equal(startOf('abcd', 3), 'abc')
  assert.equal(startOf('ab', 3), 'ab')
  assert.equal(startOf('ab😀', 3), 'ab')
  assert.equal(startOf('ab😀', 4), 'ab😀')
})

test('a name of 200 characters stays, a longer one ends in a hash of the whole', () => {
  const { name } = makeTexts()
  assert.equal(name('x'.repeat(200)), 'x'.repeat(200))
  const long = 'x'.repeat(201)
  const hash = createHash('sha256').update(long).digest('hex').slice(0, 8)
  assert.equal(name(long), `${'x'.repeat(191)}…${hash}`)
})

test('what stands far behind all that is kept is not searched, but is part of the hash', () => {
  const { name } = makeTexts(['own-secret-1'])
  for (const long of [`${'x'.repeat(16_000)} own-secret-1`, `${'x'.repeat(15_990)} y z own-secret-1`]) {
    const hash = createHash('sha256').update(long).digest('hex').slice(0, 8)
    assert.equal(name(long), `${'x'.repeat(191)}…${hash}`)
  }
})

test('our own secrets go from names and sentences', () => {
  const { name, prose } = makeTexts(['own-secret-1'])
  assert.equal(name('say own-secret-1'), 'say [redacted]')
  assert.equal(prose('say own-secret-1\nnow'), 'say [redacted]\nnow')
  assert.equal(prose('say own-secret-1\nnow'), 'say [redacted]\nnow')
})

test('a long text is cut after its secrets are gone, wherever they stand', () => {
  const { prose } = makeTexts(['own-secret-1'])
  assert.equal(prose(`${'x'.repeat(1995)} own-secret-1`), `${'x'.repeat(1995)} [red`)
  assert.equal(prose(`own-secret-1 ${'x'.repeat(20_000)}`), `[redacted] ${'x'.repeat(1989)}`)
  // A secret as long as all that is searched at first, and another one behind it.
  const key = `-----BEGIN ${PRIVATE} KEY-----${'Ab1\n'.repeat(3980)}-----END ${PRIVATE} KEY-----`
  const far = `${key}${'y'.repeat(100)} own-secret-1 z`
  assert.ok(key.length < 16_000 && far.length > 16_000, String(key.length))
  assert.equal(prose(far), `[redacted]${'y'.repeat(100)} [redacted] z`)
  // What is left of the part that was searched is just as long as what is kept, so all is searched.
  const [begin, end] = [`-----BEGIN ${PRIVATE} KEY-----`, `-----END ${PRIVATE} KEY-----`]
  const fitting = `${begin}${'x'.repeat(14_010 - begin.length - end.length)}${end}${'y'.repeat(1990)}`
  const hash = createHash('sha256')
    .update(`[redacted]${'y'.repeat(1990)} [redacted]`)
    .digest('hex')
    .slice(0, 8)
  assert.equal(
    makeTexts(['own-secret-1']).name(`${fitting} own-secret-1`),
    `[redacted]${'y'.repeat(181)}…${hash}`,
  )
})
