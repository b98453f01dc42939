import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { configReader } from '../../src/read/config.ts'
import { encodingOf, openUtf8 } from '../../src/read/encoding.ts'
import { readLines } from '../../src/read/lines.ts'
import { readRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import * as fc from '../property.ts'

/** The same text in each way that a file may be written. */
const ENCODINGS: Record<string, (text: string) => Buffer> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 LE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'UTF-16 LE without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16 BE without a mark': (text) => Buffer.from(text, 'utf16le').swap16(),
}

const ROWS = Array.from({ length: 40 }, (_, index) => ({
  timestamp: new Date(Date.UTC(2026, 8, 20) + index * 3_600_000).toISOString(),
  success: index % 3 > 0,
  issue: index,
  reason: 'né 漢字一 😀',
}))

const CONTAINERS: Record<string, string> = {
  'runs.jsonl': jsonl(ROWS),
  'runs.json': JSON.stringify(ROWS),
  'pretty.json': JSON.stringify({ runs: ROWS }, undefined, 2),
  'runs.md': `# Runs\n\n${jsonl(ROWS)}`,
  'runs.tsv': [Object.keys(ROWS[0] ?? {}), ...ROWS.map((row) => Object.values(row))]
    .map((cells) => cells.join('\t'))
    .join('\r\n'),
}

for (const [encoding, encode] of Object.entries(ENCODINGS))
  for (const [name, text] of Object.entries(CONTAINERS))
    test(`fault 9: ${name} in ${encoding} is read like any other`, async (t) => {
      const root = makeRoot(t, { [name]: encode(text) })
      const { cycles, sources } = await readRoot(root, { cycles: [name] })
      assert.deepEqual([sources[0]?.state, sources[0]?.skipped.size], ['read', 0])
      assert.deepEqual(
        cycles.map(({ task, outcome, reason }) => [task ?? 0, outcome, reason]),
        ROWS.map(({ issue, success, reason }) => [issue, success ? 'success' : 'failure', reason]),
      )
    })

test('fault 9: half a character costs its line, in the middle and at the end', async (t) => {
  const lines = ['{"success":true}', '{"success":true,"reason":"\uD83D"}', '{"success":false}\n']
  const content = Buffer.concat([
    Buffer.from(`\uFEFF${lines.join('\n')}{"success":`, 'utf16le'),
    Buffer.of(0x74),
  ])
  const { cycles, sources } = await readRoot(makeRoot(t, { [CYCLES]: content }))
  assert.equal(cycles.length, 2)
  assert.deepEqual(sources[0]?.skipped.get('not-utf8'), { count: 2, firstLines: [2, 4] })
})

test('a config file and a quarantine list may be UTF-16, too', async (t) => {
  const encode = ENCODINGS['UTF-16 LE'] ?? assert.fail()
  const root = makeRoot(t, {
    [CYCLES]: jsonl(ROWS),
    'c.yml': encode('window-days: 14\n'),
    '.loop/quarantine.json': encode('[412]'),
  })
  assert.equal(configReader({ root, confined: true })('c.yml'), 'window-days: 14\n')
  assert.deepEqual(
    (await readRoot(root)).quarantine.map(({ task }) => task),
    [412],
  )
})

const HEADS: [string, Buffer, string][] = [
  ['nothing', Buffer.alloc(0), 'utf8'],
  ['one byte', Buffer.of(0x7b), 'utf8'],
  ['a text that begins with NUL', Buffer.from('\0{"a":1}'), 'utf8'],
  ['a text with NULs in both places', Buffer.from('{\0"\0\0\0a":1}'), 'utf8'],
  ['only NULs', Buffer.alloc(64), 'utf8'],
  ['a NUL here and there', Buffer.from(`{\0"a":${'1'.repeat(40)}}`), 'utf8'],
  ['Chinese with the marks of JSON', Buffer.from(`{"原因":"${'漢'.repeat(8)}"}\n`, 'utf16le'), 'utf16le'],
]
for (const [what, head, encoding] of HEADS)
  test(`${what} is ${encoding}`, () => assert.equal(encodingOf(head), encoding))

function linesOf(file: string): { lines: string[]; count: number } {
  const fd = fs.openSync(file, 'r')
  const lines: string[] = []
  const count = readLines(fd, {
    line: (bytes, start, end) => lines.push(bytes.toString('utf8', start, end)),
    tooLong: () => lines.push('too long'),
  })
  fs.closeSync(fd)
  return { lines, count }
}

test('the pieces in which a file is read never part a character', (t) => {
  const file = path.join(makeRoot(t), 'log')
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '"'), minLength: 1, maxLength: 200 })
  const encoding = fc.constantFrom('UTF-16 LE', 'UTF-16 BE')
  fc.assert(
    fc.property(text, encoding, fc.integer({ min: 16, max: 60 }), (content, name, room) => {
      fs.writeFileSync(file, ENCODINGS[name]?.(content) ?? '')
      const fd = fs.openSync(file, 'r')
      const reader = openUtf8(fd)
      const parts: Buffer[] = []
      const piece = Buffer.alloc(room + 2, 0)
      for (let got = reader.read(piece, 1, room); got > 0; got = reader.read(piece, 1, room)) {
        parts.push(Buffer.from(piece.subarray(1, 1 + got)))
        assert.deepEqual([piece[0], piece[room + 1]], [0, 0])
      }
      fs.closeSync(fd)
      assert.equal(Buffer.concat(parts).toString(), content)
      assert.equal(reader.taken, fs.statSync(file).size)
    }),
  )
})

test('whatever bytes a log holds, its lines are counted and nothing is thrown', async (t) => {
  const root = makeRoot(t)
  const file = path.join(root, 'log')
  const mark = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0x7b, 0], [0, 0x7b])
  await fc.assert(
    fc.asyncProperty(mark, fc.uint8Array({ maxLength: 300 }), async (begin, bytes) => {
      fs.writeFileSync(file, Buffer.from([...begin, ...bytes]))
      const { lines, count } = linesOf(file)
      assert.equal(lines.length, count)
      const { sources } = await readRoot(root, { cycles: ['log'] })
      const [source] = sources
      assert.ok(source)
      const bad = [...source.skipped.values()].reduce((sum, each) => sum + each.count, 0)
      assert.ok(source.records + bad <= source.lines, `${source.records} and ${bad} of ${source.lines}`)
    }),
  )
})
