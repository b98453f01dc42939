import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Retro, SourceReport } from '../../src/model/retro.ts'
import { readRetro } from '../../src/read/retro.ts'
import { settingsOf } from '../introspection.ts'
import { jsonl, makeRoot } from '../project.ts'

const ROWS = Array.from({ length: 30_000 }, (_, cycle) => ({ cycle, success: true, reason: 'x'.repeat(60) }))
/** Over two pieces of a reading. */
const LONG = jsonl(ROWS)
const SHORT = jsonl([{ cycle: -1, success: true, type: 'after' }])

/** Reads logs/a.jsonl, then logs/b.jsonl; as soon as the first piece of a is read, something happens to the files. */
async function readWhile(t: TestContext, change: (root: string) => void): Promise<Retro> {
  const root = makeRoot(t, { 'logs/a.jsonl': LONG, 'logs/b.jsonl': SHORT })
  let isDone = false
  const onProgress = (): void => {
    if (!isDone) change(root)
    isDone = true
  }
  return readRetro(
    settingsOf({ cycles: ['logs/*.jsonl'] }),
    { root, confined: true },
    {
      progress: onProgress,
    },
  )
}

function reportOf(retro: Retro, name: string): SourceReport {
  return retro.sources.find((source) => source.path === name) ?? assert.fail(name)
}

test('fault 34: a file that vanishes after it was listed is missing, and the others are read', async (t) => {
  const retro = await readWhile(t, (root) => fs.rmSync(path.join(root, 'logs/b.jsonl')))
  assert.deepEqual([reportOf(retro, 'logs/b.jsonl').state, retro.cycles.length], ['missing', ROWS.length])
})

test('fault 34: so is one whose folder vanishes while its first lines are read', async (t) => {
  const retro = await readWhile(t, (root) => fs.rmSync(path.join(root, 'logs'), { recursive: true }))
  assert.deepEqual([reportOf(retro, 'logs/b.jsonl').state, retro.cycles.length], ['missing', ROWS.length])
})

test('fault 35: of a file that shrinks while it is read, what was there is read', async (t) => {
  const retro = await readWhile(t, (root) => fs.truncateSync(path.join(root, 'logs/a.jsonl'), 100))
  const { state, records } = reportOf(retro, 'logs/a.jsonl')
  assert.equal(state, 'read')
  assert.ok(records > 0 && records < ROWS.length, String(records))
  assert.equal(retro.cycles.at(-1)?.kind, 'after')
})

test(
  'fault 27: a file that is swapped for a link after it was listed is not followed',
  { skip: process.platform === 'win32' },
  async (t) => {
    const outside = path.join(makeRoot(t, { 'secret.jsonl': SHORT }), 'secret.jsonl')
    const retro = await readWhile(t, (root) => {
      fs.rmSync(path.join(root, 'logs/b.jsonl'))
      fs.symlinkSync(outside, path.join(root, 'logs/b.jsonl'))
    })
    assert.deepEqual([reportOf(retro, 'logs/b.jsonl').state, retro.cycles.length], ['refused', ROWS.length])
  },
)
