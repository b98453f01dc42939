import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { writeCycles } from '../../bench/generate.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { copyCycle, type Retro } from '../../src/model/retro.ts'
import { readRetro } from '../../src/read/retro.ts'
import { settingsOf } from '../introspection.ts'
import { CYCLES, makeRoot, PROJECT } from '../project.ts'
import * as fc from '../property.ts'
import { type ConfigValues, randomLog, readingSettings, settingsOfConfig, spelt } from './random-log.ts'

/** What one thread reads, several read to the byte. */

const ONE = { most: 1, bytes: 1 }
const SEVERAL = { most: 2, bytes: 16 }

interface Log {
  root: string
  file: string
}

function readWith(threads: typeof ONE, { root, file }: Log, config?: ConfigValues): Promise<Retro> {
  return readRetro(settingsOfConfig([file], config), { root, confined: false }, { threads })
}

function logsIn(folder: string): Log[] {
  return fs
    .readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => ({ root: path.join(PROJECT, folder), file }))
}

const LOGS = [...logsIn('test'), ...logsIn('examples')]

test('there are logs to read', () => assert.ok(LOGS.length > 50, `${LOGS.length}`))

for (const log of LOGS)
  test(`${log.file} gives the same cycles, counts and insights`, async () => {
    const [one, several] = [await readWith(ONE, log), await readWith(SEVERAL, log)]
    assert.deepEqual(spelt(several), spelt(one))
    const now = Math.max(0, ...one.cycles.flatMap(({ at = 0 }) => at))
    const [said, again] = [one, several].map((retro) => serialiseInsights(judgeRetro(retro, {}, now)))
    assert.equal(again, said)
  })

test('any log, whole or broken, gives the same', async (t) => {
  const root = makeRoot(t, { [CYCLES]: '' })
  const settings = fc.oneof(readingSettings, fc.constant<ConfigValues>({ 'max-file-size': 1000 }))
  const law = fc.asyncProperty(randomLog, settings, async (text, config) => {
    fs.writeFileSync(path.join(root, CYCLES), text)
    const log = { root, file: CYCLES }
    assert.deepEqual(spelt(await readWith(SEVERAL, log, config)), spelt(await readWith(ONE, log, config)))
  })
  await fc.assert(law, { numRuns: 40 })
})

test('a log of more cycles than a block holds gives the same, and tells how far it is', async (t) => {
  const root = makeRoot(t)
  const file = 'many.jsonl'
  writeCycles(path.join(root, file), 150_000, 1)
  const bytes = fs.statSync(path.join(root, file)).size
  const taken: number[] = []
  const read = (most: number) =>
    readRetro(
      settingsOf({ cycles: [file] }),
      { root, confined: false },
      {
        threads: { most, bytes: 1_000_000 },
        progress: (_path, to, total) => {
          assert.equal(total, bytes)
          if (most > 1) taken.push(to)
        },
      },
    )
  const [one, two] = [await read(1), await read(2)]
  assert.equal(two.cycles.length, 150_000)
  const differing = one.cycles.findIndex(
    (cycle, index) =>
      JSON.stringify(cycle) !== JSON.stringify(copyCycle(two.cycles[index] ?? { ...cycle, line: -1 })),
  )
  assert.equal(differing, -1)
  assert.deepEqual(two.sources, one.sources)
  assert.deepEqual(
    taken,
    taken.toSorted((a, b) => a - b),
  )
  assert.equal(taken.at(-1), bytes)
})
