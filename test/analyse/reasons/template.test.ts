import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from '../../property.ts'
import { reasonLabel } from '../../../src/analyse/reasons/label.ts'
import { normaliseReason } from '../../../src/analyse/reasons/template.ts'

const PIECES = [
  ' ',
  '\n',
  '\u001B[31m',
  '\u200B',
  '\u0338',
  '\uD800',
  '<',
  '>',
  '<num>',
  '<*>',
  "'",
  '"',
  '`',
  '“',
  '”',
  '「',
  '」',
  '/',
  '\\',
  ':',
  '::',
  '.',
  ',',
  '-',
  '_',
  '@',
  '#',
  '(',
  ')',
  '[',
  '0',
  '7',
  '12',
  '0x',
  'a',
  'f',
  'deadbee',
  's',
  'ms',
  'MB',
  'v',
  'exit code',
  'status',
  'http',
  'https://',
  'git@',
  'C:\\',
  'src/a.ts',
  'Jan',
  '2026-02-07',
  'T10:00',
  'Z',
  '失败',
  '１',
  'Traceback (',
  'x_y',
  'error',
] as const

/** Random text rarely meets a pattern; text glued from parts of patterns often does. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
)

const EXAMPLES: [raw: string, template: string][] = [
  ['timeout after 1200s', 'timeout after <duration>'],
  ['took 1200 ms, limit 41.2s', 'took <duration>, limit <duration>'],
  ['at 2026-02-07T23:45:55.047Z and 10:00:00', 'at <time> and <time>'],
  ['commit 3f2a91c of 0xDEADBEEF', 'commit <hex> of <hex>'],
  ['id 3f2b8c1e-9d4a-4b6e-8f00-aa11bb22cc33', 'id <uuid>'],
  ['see https://example.com/a?b=c.', 'see <url>.'],
  [String.raw`cannot open C:\build\out.txt`, 'cannot open <path>'],
  ['cannot open /home/ci/x or ./y or src/z.ts:12:3', 'cannot open <path> or <path> or <path>'],
  ['input and/or output', 'input and/or output'],
  ['Node.js 20 needed', 'Node.js <num> needed'],
  ['used 8123456kB of 512Mi', 'used <size> of <size>'],
  ['needs node v20.1.0, got 18.19.1', 'needs node <version>, got <version>'],
  ['from 10.0.0.7:443 to ::1', 'from <ip> to <ip>'],
  ['api.github.com:443 refused', '<host> refused'],
  ['1,234 of -5 at 85.3%', '<num> of <num> at <num>%'],
  ["no module named 'yaml'", 'no module named <str>'],
  ["can't say 'no thanks' here", "can't say 'no thanks' here"],
  ['exit code 137', 'exit code 137'],
  ['error code 123456', 'error code <num>'],
  ['error TS2339', 'error TS2339'],
  ['failed: "timeout"', 'failed: "timeout"'],
  ['"timeout"', '"timeout"'],
  ['http_500', 'http_500'],
  ['测试失败：３ 个', '测试失败:<num> 个'],
  ['\n\n> shop@ test /home/x\n• turbo 2.8.3\ntests\u200B failed', 'tests failed'],
  ['src/a.test.ts:\nnot modified: a.ts, b/c.sql, d.json. See 1, 2', 'not modified: <path>. See <num>'],
  [' \t\n—\n', ''],
]

describe('normaliseReason', () => {
  for (const [raw, template] of EXAMPLES) {
    it(`turns ${JSON.stringify(raw)} into ${JSON.stringify(template)}`, () => {
      assert.equal(normaliseReason(raw), template)
    })
  }

  it('is its own normal form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseReason(text)
        assert.equal(normaliseReason(once), once)
      }),
      { numRuns: 3000 },
    )
  })

  it('gives one well-formed line without invisible characters, 240 units at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const template = normaliseReason(text)
        assert.ok(template.length <= 240 && template.isWellFormed())
        assert.doesNotMatch(template, /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u)
      }),
      { numRuns: 1000 },
    )
  })

  it('looks at no more than the first 2,000 units of a hostile text', () => {
    for (const piece of PIECES) {
      const text = `x ${piece.repeat(Math.ceil(100_000 / piece.length))}`
      assert.equal(normaliseReason(text), normaliseReason(text.slice(0, 2000)))
    }
  })

  it('does not see how large a number is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.1, max: 9e5, noNaN: true }), (whole, part) => {
        const text = `${whole} of 7 items left, ${part.toFixed(2)}s used, pid=${whole}`
        assert.equal(normaliseReason(text), '<num> of <num> items left, <duration> used, pid=<num>')
      }),
    )
  })
})

describe('reasonLabel', () => {
  it('writes placeholders as an ellipsis and keeps other angle brackets', () => {
    assert.equal(reasonLabel('timeout after <duration> <num> in <module>'), 'timeout after … in <module>')
    assert.equal(reasonLabel('<*>'), '…')
  })

  it('cuts at a word, or inside the only one', () => {
    assert.equal(reasonLabel('word '.repeat(20).trim()), `${'word '.repeat(11)}word…`)
    assert.equal(reasonLabel('合'.repeat(80)), `${'合'.repeat(59)}…`)
  })

  it('has 60 code points at most', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const label = reasonLabel(text)
        assert.ok(Array.from(label).length <= 60 && label.isWellFormed())
      }),
    )
  })
})
