import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from '../property.ts'
import { reasonLabel } from '../../src/analyse/reasons/label.ts'
import { normaliseReason } from '../../src/analyse/reasons/template.ts'
import { MAX_NAME_LENGTH, MAX_PROSE_LENGTH, makeTexts } from '../../src/safe/texts.ts'
import { anyText } from '../report/hostile-text.ts'
import { leftOf, SHAPES } from './shapes.ts'

/** Where something is cut: a label, a name, a quote, the line of a template, a text; and shortly before. */
const CUTS = [0, 1, 2, 7, 40, 60, 200, 240, 500, 1000, 2000, 16_000].flatMap((cut) =>
  [-160, -90, -60, -45, -30, -20, -14, -9, -4, -1, 0].map((before) => cut + before).filter((at) => at >= 0),
)
const LENGTHS = [...new Set(CUTS)]

for (const shape of SHAPES) {
  test(`${shape.name}: nothing is left of it in a name, a reason, a template or a label, wherever it is cut`, () => {
    const texts = makeTexts(shape.own === undefined ? [] : [shape.own])
    for (const length of LENGTHS)
      for (const filler of ['y'.repeat(length), 'the tests say '.repeat(length / 14)]) {
        const text = `${filler} ${shape.text}`
        const prose = texts.prose(text)
        const template = normaliseReason(prose)
        const places = { name: texts.name(text), prose, template, label: reasonLabel(template) }
        for (const [place, shown] of Object.entries(places))
          assert.equal(leftOf(shape, shown), undefined, `${place} after ${length}: ${shown}`)
      }
  })
}

test('names are one line, well-formed and bounded, and two of them stay two', () => {
  const { name } = makeTexts()
  const text = fc.oneof(
    anyText,
    anyText.map((part) => part.repeat(40)),
    fc.string({ unit: 'binary', minLength: 150, maxLength: 260 }),
  )
  fc.assert(
    fc.property(text, (given) => {
      const taken = name(given)
      assert.ok(taken.length <= MAX_NAME_LENGTH)
      assert.ok(taken.isWellFormed())
      assert.doesNotMatch(taken, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      assert.equal(name(taken), taken)
    }),
    { numRuns: 1000 },
  )
  const long = 'x'.repeat(100_000)
  const names = [`${long}a`, `${long}b`, long, 'x'.repeat(201), 'x'.repeat(200)].map(name)
  assert.equal(new Set(names).size, names.length)
  assert.match(names[0] ?? '', /^x{191}…[\da-f]{8}$/)
})

test('sentences keep their lines and are bounded', () => {
  const { prose } = makeTexts()
  assert.equal(prose('first\r\n\tsecond\uD800'), 'first\r\n\tsecond\uFFFD')
  assert.equal(prose('😀'.repeat(5000)), '😀'.repeat(MAX_PROSE_LENGTH / 2))
  assert.equal(prose(`${'x'.repeat(MAX_PROSE_LENGTH - 1)}😀`), 'x'.repeat(MAX_PROSE_LENGTH - 1))
})

test('one text for all equal ones', () => {
  const { name } = makeTexts()
  assert.equal(name('kind\u0000'), 'kind ')
  assert.equal(name('kind\u0000'), name('kind\u0000'))
})

test('what stands before a secret may be long and go away as a whole', () => {
  const [shape] = SHAPES
  assert.ok(shape)
  const { prose } = makeTexts()
  const edge = (side: string): string => `-----${side} PRIVATE KEY-----`
  const key = `${edge('BEGIN')}${'Ab1\n'.repeat(3990)}${edge('END')}`
  for (let length = 0; length < 100; length += 7)
    assert.equal(leftOf(shape, prose(`${key}${'y'.repeat(length)} ${shape.text}`)), undefined)
})
