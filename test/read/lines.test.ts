import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import * as fc from '../property.ts'
import { MAX_LINE_BYTES, readLines } from '../../src/read/lines.ts'
import { makeRoot } from '../project.ts'

function linesOf(root: string, content: Buffer): { lines: Buffer[]; tooLong: number[]; count: number } {
  const file = path.join(root, 'log')
  fs.writeFileSync(file, content)
  const fd = fs.openSync(file, 'r')
  const lines: Buffer[] = []
  const tooLong: number[] = []
  const count = readLines(fd, {
    line: (bytes, start, end) => lines.push(Buffer.from(bytes.subarray(start, end))),
    tooLong: (number) => tooLong.push(number),
  })
  fs.closeSync(fd)
  return { lines, tooLong, count }
}

function textsOf(t: TestContext, content: string): string[] {
  return linesOf(makeRoot(t), Buffer.from(content)).lines.map(String)
}

test('fault 6, 7, 12: splits on line feeds only, and takes one carriage return before one', (t) => {
  assert.deepEqual(textsOf(t, 'a\r\nb\r\r\nc\rd\u2028e\u0085f\vg\n'), ['a', 'b\r', 'c\rd\u2028e\u0085f\vg'])
})

test('fault 5: reads a last line without line feed, and nothing after the last line feed', (t) => {
  assert.deepEqual(textsOf(t, 'a\n\nb'), ['a', '', 'b'])
  assert.deepEqual(textsOf(t, 'a\n'), ['a'])
  assert.deepEqual(textsOf(t, ''), [])
})

test('fault 8: drops a BOM at the start and nowhere else', (t) => {
  assert.deepEqual(textsOf(t, '\uFEFFa\n\uFEFFb\n'), ['a', '\uFEFFb'])
})

test('joins lines over the borders of the pieces it reads', (t) => {
  const root = makeRoot(t)
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 700_000 }), { minLength: 1, maxLength: 12 }), (lengths) => {
      const parts = lengths.map((length, index) => Buffer.alloc(length, 97 + (index % 26)))
      const { lines, count } = linesOf(
        root,
        Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')])),
      )
      assert.equal(count, parts.length)
      assert.ok(lines.every((line, index) => line.equals(parts[index] ?? Buffer.from('?'))))
    }),
    { numRuns: 30 },
  )
})

test('passes over a line that is too long, and finds the next one', (t) => {
  const long = Buffer.alloc(5 * MAX_LINE_BYTES, 120)
  const content = Buffer.concat([Buffer.from('a\n'), long, Buffer.from('\nb\n'), long])
  const { lines, tooLong, count } = linesOf(makeRoot(t), content)
  assert.deepEqual(lines.map(String), ['a', 'b'])
  assert.deepEqual(tooLong, [2, 4])
  assert.equal(count, 4)
})

test('takes a line of exactly the longest length', (t) => {
  const { lines, tooLong } = linesOf(
    makeRoot(t),
    Buffer.concat([Buffer.alloc(MAX_LINE_BYTES, 120), Buffer.from('\nb')]),
  )
  assert.deepEqual([lines.length, tooLong.length], [2, 0])
})

test('reads no more bytes than it is told to, whatever the file has grown to', (t) => {
  const file = path.join(makeRoot(t, { log: 'a\nb\nc\n' }), 'log')
  const fd = fs.openSync(file, 'r')
  const lines: string[] = []
  const line = (bytes: Buffer, start: number, end: number): void => {
    lines.push(bytes.toString('utf8', start, end))
  }
  readLines(fd, { line, tooLong: () => assert.fail() }, 3)
  fs.closeSync(fd)
  assert.deepEqual(lines, ['a', 'b'])
})
