import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import stringWidth from 'string-width'
import { renderLog, renderText } from '../../src/report/log.ts'
import { fitColumns } from '../../src/report/parts/columns.ts'
import { QUARANTINE_TITLE } from '../../src/report/parts/quarantine-part.ts'
import { PLAIN_WIDTH, wrapUnder } from '../../src/report/parts/wrap.ts'
import * as fc from '../property.ts'
import { FIXTURES, readSmall } from './fixtures.ts'

const CONTEXT = { dialect: 'github' } as const
/** A word that is longer than the least room stays whole. */
const LONG_WORD = /\S{21,}$/

for (const [name, insightsOf] of Object.entries(FIXTURES))
  test(`the log of "${name}" fits every terminal, but for long words and lines to paste`, async (t) => {
    const insights = await insightsOf(t)
    for (const width of [40, 64, 80, PLAIN_WIDTH, 200]) {
      const { lead, sections } = renderLog(insights, { width })
      const lines = sections.filter(({ title }) => title !== QUARANTINE_TITLE).flatMap((each) => each.lines)
      for (const [most, all] of [
        [width, lead],
        [width - 2, lines],
      ] as const)
        assert.deepEqual(
          all.filter((line) => stringWidth(line) > most && !LONG_WORD.test(line)),
          [],
          `at ${width}`,
        )
    }
  })

test('lines to paste are the same at every width', async (t) => {
  const insights = await FIXTURES['demo']?.(t)
  assert.ok(insights)
  const pasted = (width: number): string[] =>
    renderText(insights, { ...CONTEXT, width })
      .split('\n')
      .filter((line) => /^ {2}"\d+": \{/.test(line))
  assert.equal(pasted(40).length, 3)
  assert.deepEqual(pasted(40), pasted(200))
})

test('a narrow log has the sentences of a wide one, each word in its order', () => {
  const words = (width: number): string[] => renderLog(readSmall(), { width }).lead.join(' ').split(/\s+/)
  assert.deepEqual(words(40), words(1000))
})

test('colours take no room, and no line goes without them', () => {
  const plain = renderText(readSmall(), { ...CONTEXT, width: 64 })
  const coloured = renderText(readSmall(), { ...CONTEXT, width: 64, hasColour: true })
  // eslint-disable-next-line no-control-regex -- colours are control characters
  assert.equal(coloured.replaceAll(/\u001B\[\d+m/g, ''), plain)
  assert.notEqual(coloured, plain)
})

test('what begins a wrapped line is no order to a runner', () => {
  const [, second = ''] = wrapUnder('          ', 'twenty letters here. ::error::is in a log', 32)
  assert.match(second, /error/)
  assert.doesNotMatch(second, /^\s*::/)
})

test('text under a head loses no word and no line is wider, but for words that are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z漢]{1,12}$/u), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 30, max: 90 }),
      (words, width) => {
        const lines = wrapUnder('head  ', words.join(' '), width)
        assert.deepEqual(lines.join(' ').split(/\s+/), ['head', ...words])
        for (const line of lines) assert.ok(stringWidth(line) <= width, line)
      },
    ),
  )
})

suite('tables', () => {
  const rows = [
    ['kind', 'failed', 'success'],
    ['bug', '9', '36% of those of last week succeeded'],
    ['feature', '12', 'none'],
  ]
  const aligns = ['left', 'right', 'left'] as const
  test('stay as they are where they have room', () => {
    assert.deepEqual(fitColumns(rows, aligns, 60), [
      'kind     failed  success',
      'bug           9  36% of those of last week succeeded',
      'feature      12  none',
    ])
  })
  test('go on below their last column where only that is too wide', () => {
    assert.deepEqual(fitColumns(rows, aligns, 42), [
      'kind     failed  success',
      'bug           9  36% of those of last week',
      '                 succeeded',
      'feature      12  none',
    ])
  })
  test('become sentences where that has no room, named by the first column of words', () => {
    assert.deepEqual(fitColumns(rows, aligns, 30), [
      'bug: failed 9, success 36% of',
      '  those of last week succeeded',
      'feature: failed 12, success',
      '  none',
    ])
    assert.deepEqual(
      fitColumns(
        [
          ['now', 'reason'],
          ['3', 'a reason of some length'],
        ],
        ['right', 'left'],
        24,
      ),
      ['a reason of some length:', '  now 3'],
    )
  })
})
