import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { isTrouble } from '../../src/read/access.ts'
import { readLines } from '../../src/read/lines.ts'
import { beginTail } from '../../src/read/tail.ts'
import { Tally } from '../../src/read/tally.ts'
import { makeTexts } from '../../src/safe/texts.ts'
import { readRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import * as fc from '../property.ts'

const ROWS = Array.from({ length: 60 }, (_, cycle) => ({
  timestamp: new Date(Date.UTC(2026, 8, 1) + cycle * 3_600_000).toISOString(),
  success: cycle % 3 > 0,
  cycle,
}))

interface ReadTail {
  lines: [text: string, number: number][]
  unread: { bytes: number; of: number } | undefined
  problem: string | undefined
}

function readTail(file: string, mostBytes: number): ReadTail {
  const tally = new Tally('cycles', file, makeTexts())
  const fd = fs.openSync(file, 'r')
  const bytes = fs.fstatSync(fd).size
  const tail = beginTail({ path: file, realPath: file, within: undefined, mostBytes }, fd, bytes, tally)
  const lines: [string, number][] = []
  if (!isTrouble(tail))
    readLines(
      fd,
      {
        line: (buffer, start, end, number) => lines.push([buffer.toString('utf8', start, end), number]),
        tooLong: (number) => lines.push(['too long', number]),
      },
      bytes,
      tail,
    )
  fs.closeSync(fd)
  return { lines, unread: tally.unread, problem: isTrouble(tail) ? tail.say : undefined }
}

/** U+0A0A and U+010A hold the byte of a line feed, and are none. */
const TEXT = fc.string({ unit: fc.constantFrom('a', 'é', '\u0A0A', '\u010A', '😀', '\n'), minLength: 1 })

test('of a text that is too large the last whole lines are read, with their numbers, in every encoding', (t) => {
  const file = path.join(makeRoot(t), 'log')
  const encoding = fc.constantFrom('utf8' as const, 'utf16le' as const, 'utf16be' as const)
  let cut = 0
  fc.assert(
    fc.property(TEXT, encoding, fc.nat(40), (text, name, most) => {
      const bytesOf = (part: string): Buffer =>
        name === 'utf16be'
          ? Buffer.from(part, 'utf16le').swap16()
          : Buffer.from(part, name === 'utf8' ? name : 'utf16le')
      const content = name === 'utf8' ? text : `\uFEFF${text}`
      const bytes = bytesOf(content).length
      fs.writeFileSync(file, bytesOf(content))
      const { lines, unread, problem } = readTail(file, most)
      const all = text.split('\n')
      if (all.at(-1) === '') all.pop()
      const sizes = all.map(
        (_, index) => bytesOf(`${all.slice(index).join('\n')}${text.endsWith('\n') ? '\n' : ''}`).length,
      )
      const first =
        bytes <= most ? 0 : sizes.findIndex((size, index) => size <= most && (index > 0 || name === 'utf8'))
      assert.equal(
        problem === undefined,
        first !== -1,
        'a line begins in what may be read, or that none does is told',
      )
      if (first === -1) return
      assert.deepEqual(
        lines,
        all.slice(first).map((line, index) => [line, first + index + 1]),
      )
      assert.deepEqual(unread, bytes <= most ? undefined : { bytes: bytes - (sizes[first] ?? 0), of: bytes })
      if (unread !== undefined) cut += 1
    }),
    { numRuns: 2000 },
  )
  assert.ok(cut > 100, `only ${cut} texts were cut`)
})

const CASES: [what: string, file: string, content: string][] = [
  ['JSON lines', 'log.jsonl', jsonl(ROWS)],
  [
    'a table, whose columns are named in the first line',
    'log.tsv',
    ['timestamp\tsuccess\tcycle', ...ROWS.map((row) => Object.values(row).join('\t'))].join('\n'),
  ],
  [
    'text',
    'log.txt',
    ROWS.map(({ timestamp, success, cycle }) => `${timestamp} success=${success} cycle=${cycle}\n`).join(''),
  ],
]

for (const [what, name, content] of CASES)
  test(`of ${what} the newest rows are cycles, and the rest is counted in bytes`, async (t) => {
    const root = makeRoot(t, { [name]: content })
    const { cycles, sources } = await readRoot(root, { cycles: [name], 'max-file-size': '1 kB' })
    const [source] = sources
    const lines = content.split('\n')
    const { bytes = 0, of } = source?.unread ?? {}
    assert.equal(of, content.length)
    assert.ok(content.length - bytes <= 1000 && content.length - bytes > 900)
    assert.equal(content[bytes - 1], '\n')
    assert.deepEqual(
      cycles.map(({ id }) => id),
      ROWS.slice(-cycles.length).map(({ cycle }) => cycle),
    )
    assert.ok(cycles.length > 5 && cycles.length < 40)
    assert.equal(source?.lines, cycles.length)
    for (const { line, id } of cycles) assert.match(lines[line - 1] ?? '', new RegExp(`\\b${id}\\b`))
  })

test('a log that is as large as may be is read whole', async (t) => {
  const content = jsonl(ROWS)
  const root = makeRoot(t, { [CYCLES]: content })
  const { cycles, sources } = await readRoot(root, { 'max-file-size': content.length })
  assert.deepEqual([cycles.length, sources[0]?.unread], [ROWS.length, undefined])
})
