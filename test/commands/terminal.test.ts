import assert from 'node:assert/strict'
import { afterEach, beforeEach, suite, test, type TestContext } from 'node:test'
import { judgingNotice, widthOf } from '../../src/commands/terminal.ts'
import { PLAIN_WIDTH } from '../../src/report/parts/wrap.ts'

function streamOf(about: { isTTY?: boolean; columns?: number }): NodeJS.WriteStream {
  return Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
    isTTY: undefined,
    columns: undefined,
    ...about,
  })
}

suite('how wide lines are', () => {
  const before = process.env['COLUMNS']
  beforeEach(() => delete process.env['COLUMNS'])
  afterEach(() => {
    if (before !== undefined) process.env['COLUMNS'] = before
  })

  test('as the terminal; a file and a pipe have a width of their own', () => {
    assert.equal(widthOf(streamOf({ isTTY: true, columns: 57 })), 57)
    assert.equal(widthOf(streamOf({ isTTY: true, columns: 0 })), PLAIN_WIDTH)
    assert.equal(widthOf(streamOf({})), PLAIN_WIDTH)
  })

  test('COLUMNS has the last word where it is a number', () => {
    const stream = streamOf({ isTTY: true, columns: 57 })
    for (const [asked, width] of [
      ['40', 40],
      ['', 57],
      ['wide', 57],
      ['0', 57],
      ['-3', 57],
      ['12.5', 57],
    ] as const) {
      process.env['COLUMNS'] = asked
      assert.equal(widthOf(stream), width, asked)
    }
    delete process.env['COLUMNS']
  })
})

suite('before many cycles are judged', () => {
  const written = (t: TestContext): string[] => {
    const texts: string[] = []
    t.mock.method(process.stderr, 'write', (text: string) => texts.push(text) > 0)
    return texts
  }

  test('a terminal is told so, and the line goes away', (t) => {
    const texts = written(t)
    const notice = judgingNotice(streamOf({ isTTY: true }))
    notice?.(1_903_211)
    notice?.(0)
    assert.deepEqual(texts, ['\r\u001B[KJudging 1.9 million cycles ...', '\r\u001B[K'])
  })

  test('few cycles and pipes hear nothing', (t) => {
    const texts = written(t)
    const notice = judgingNotice(streamOf({ isTTY: true }))
    notice?.(400)
    notice?.(0)
    assert.equal(judgingNotice(streamOf({})), undefined)
    assert.deepEqual(texts, [])
  })
})
