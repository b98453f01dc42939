import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { spelledSeconds } from '../../src/model/duration-unit.ts'
import { formatInstant } from '../../src/model/time.ts'
import { markdownRows } from '../../src/read/markdown-rows.ts'
import { readTextRow } from '../../src/read/text-rows.ts'
import * as fc from '../property.ts'
import { CONFIG, folderWith, readFolder } from './read-text.ts'

const TEXT_LINES: [string, object | undefined][] = [
  [
    '- 2026-09-21 06:00:00 | run=a-1 | iter=30 | duration=300s | note=two words',
    { timestamp: '2026-09-21 06:00:00', run: 'a-1', iter: 30, duration: '300s', note: 'two words' },
  ],
  [
    '[2026-09-21T06:00:00Z] INFO cycle done status=ok took=1.5h',
    { timestamp: '2026-09-21T06:00:00Z', message: 'INFO cycle done', status: 'ok', took: '1.5h' },
  ],
  [
    String.raw`ts=2026-09-21T06:00:00Z level=info msg="said \"no\", then a=b" issue=12`,
    { ts: '2026-09-21T06:00:00Z', level: 'info', msg: 'said "no", then a=b', issue: 12 },
  ],
  [
    '2026-09-21 06:00:00,123 status=ok, issue=007',
    { timestamp: '2026-09-21 06:00:00,123', status: 'ok', issue: '007' },
  ],
  ['2026-09-21 a=1 a=2 b=', { timestamp: '2026-09-21', a: 2 }],
  ['2026-09-21 a=1', undefined],
  ['[2026-09-21 06:00:00] ITERATION 30 end (duration=300s)', undefined],
  ['status=ok issue=12', undefined],
  ['2026-09-21x a=1 b=2', undefined],
  [
    '2026-09-21T06:00:00Z __proto__=1 constructor=2',
    { timestamp: '2026-09-21T06:00:00Z', ['__proto__']: 1, constructor: 2 },
  ],
  ['# Activity Log', undefined],
  ['', undefined],
]
for (const [line, expected] of TEXT_LINES)
  test(`the row of ${JSON.stringify(line)}`, () => assert.deepEqual(readTextRow(line), expected))

const DURATIONS: [string, number | undefined][] = [
  ['460s', 460],
  ['7m40s', 460],
  ['1h 30 min', 5400],
  ['150ms', 0.15],
  ['1.5h', 5400],
  ['460', undefined],
  ['s', undefined],
  ['4 days', undefined],
  ['1s?', undefined],
]
for (const [text, seconds] of DURATIONS)
  test(`${text} is ${seconds ?? 'no number of'} seconds`, () => assert.equal(spelledSeconds(text), seconds))

const ACTIVITY = `# Activity Log

## Run Summary
- 2026-09-21 06:00:00 | run=20260920-1 | iter=2 | mode=build | story=US-002 | duration=300s | status=error
- 2026-09-21 05:45:00 | run=20260920-1 | iter=1 | mode=build | story=US-001 | duration=7m | status=success

## Events
[2026-09-21 06:00:00] ITERATION 2 end (duration=300s)
[2026-09-21 05:45:00] ITERATION 1 end (duration=420s)
`

test('a text log gives its regular lines, and the others are no broken rows', async (t) => {
  const root = folderWith(t, {
    '.ralph/activity.log': ACTIVITY,
    [CONFIG]: 'fields: { task: story, outcome: { field: status, success: [success], failure: [error] } }\n',
  })
  const { cycles, sources } = await readFolder(root, { cycles: ['.ralph/activity.log'] })
  assert.deepEqual(
    cycles.map(({ at = 0, outcome, task, seconds, line }) => [
      formatInstant(at),
      outcome,
      task,
      seconds,
      line,
    ]),
    [
      ['2026-09-21T06:00:00+00:00', 'failure', 'US-002', 300, 4],
      ['2026-09-21T05:45:00+00:00', 'success', 'US-001', 420, 5],
    ],
  )
  const [source] = sources
  assert.deepEqual([source?.lines, source?.records, source?.skipped.size, source?.coerced.size], [9, 2, 0, 0])
})

test('a Markdown file of a million cells takes no time to speak of', () => {
  const before = process.cpuUsage()
  const lines = ['|a|b|', '|-|-|', ...Array.from({ length: 200_000 }, (_, row) => `|${row}|x|`)]
  assert.equal(markdownRows(lines.join('\n')).length, 200_000)
  assert.equal(markdownRows(`- a|b|c\n- a|b|c\n\`${'|'.repeat(1e6)}\n${'- |'.repeat(1e5)}`).length, 3)
  const { user } = process.cpuUsage(before)
  assert.ok(user < 10e6, `${user / 1e6} s of the processor`)
})

test('the native log may spell its durations with a unit', async (t) => {
  const root = folderWith(t, {
    log: '{"success":true,"duration":"7m40s"}\n{"success":true,"duration":"7"}\n',
  })
  const { cycles, sources } = await readFolder(root, { cycles: ['log'] })
  assert.deepEqual(
    cycles.map(({ seconds }) => seconds),
    [460, undefined],
  )
  assert.deepEqual([...(sources[0]?.coerced ?? [])], [['duration', 1]])
})

const rows = (text: string): object[] =>
  markdownRows(text).map((row) => ('record' in row ? { ...row.record, line: row.line } : row))

const TABLE = `# Runs

| When | **Result** | Note |
|:-----|:----------:|------|
| 2026-09-21 | \`ok\` | a \\| b |
| 2026-09-20 | failed |

| Word | Meaning | Other |
|---|---|---|
| ok | it is | - |

| When | **Result** | Note |
|---|---|---|
2026-09-19 | ok | [12](https://example.com)
`
const LIST = `Format: \`- time | level | action | result | notes\`

- 2026-09-21T06:00Z | L1 | triage | report-only | run 0
* 2026-09-20T06:00Z | L1 | triage | ok | run | 1
- 2026-09-19 | too few
- a sentence
`

const MARKDOWN: [string, string, object[]][] = [
  [
    'all tables of one heading, bars in cells, short rows and other tables',
    TABLE,
    [
      { When: '2026-09-21', Result: 'ok', Note: 'a | b', line: 5 },
      { When: '2026-09-20', Result: 'failed', line: 6 },
      { When: '2026-09-19', Result: 'ok', Note: 12, line: 14 },
    ],
  ],
  [
    'a list with the names of its format line',
    LIST,
    [
      {
        time: '2026-09-21T06:00Z',
        level: 'L1',
        action: 'triage',
        result: 'report-only',
        notes: 'run 0',
        line: 3,
      },
      { time: '2026-09-20T06:00Z', level: 'L1', action: 'triage', result: 'ok', notes: 'run | 1', line: 4 },
    ],
  ],
  [
    'a list with the names under a heading that is an example',
    '## Format\n- `<time> | <result> | <note>`\n## Log\n- 2026-09-21 | ok | x\n- 2026-09-20 | no | y\n',
    [
      { time: '2026-09-21', result: 'ok', note: 'x', line: 4 },
      { time: '2026-09-20', result: 'no', note: 'y', line: 5 },
    ],
  ],
  [
    'a list without names',
    '- [2026-09-21] | **ok** | issue=12\n- 2026-09-20 | no | issue=13\n',
    [
      { timestamp: '2026-09-21', column2: 'ok', issue: 12, line: 1 },
      { timestamp: '2026-09-20', column2: 'no', issue: 13, line: 2 },
    ],
  ],
  ['one item is no list', '- 2026-09-21 | ok | x\n', []],
  [
    'a table that explains, and one in a comment',
    '## Schema\n|a|b|\n|-|-|\n|1|2|\n## Log\n<!--\n|a|b|\n|-|-|\n|1|2|\n-->\n',
    [],
  ],
  ['JSON before tables', '|a|b|\n|-|-|\n|1|2|\n- {"a":3}\n', [{ text: '{"a":3}', line: 4 }]],
]
for (const [what, text, expected] of MARKDOWN)
  test(`Markdown: ${what}`, () => assert.deepEqual(rows(text), expected))

const piece = fc.constantFrom(
  '|',
  '-',
  '- ',
  '`',
  '\\',
  '=',
  '"',
  '[',
  ']',
  '2026-09-21',
  ' ',
  '\n',
  'a',
  ':',
  '#',
  '{',
  '}',
  '<!--',
  '**',
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

for (const name of ['log.md', 'log.txt'])
  test(`whatever a ${name} holds, nothing is thrown, and rows are lines of it`, async (t) => {
    const root = folderWith(t, {})
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        fs.writeFileSync(path.join(root, name), text)
        const { cycles, sources } = await readFolder(root, { cycles: [name] })
        const lines = Buffer.from(text).toString().split('\n')
        const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
        assert.equal(sources[0]?.lines, count)
        for (const { line } of cycles) assert.ok(line >= 1 && line <= count)
      }),
    )
  })
