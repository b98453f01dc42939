import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { isTrouble } from '../../src/read/access.ts'
import { readRetro } from '../../src/read/retro.ts'
import { makeShard } from '../../src/read/shards/make-shard.ts'
import { PROJECT } from '../project.ts'
import * as fc from '../property.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { type ConfigValues, randomLog, readingSettings, settingsOfConfig, spelt } from './random-log.ts'

/** A log read in shards is the log read whole. */

const access = (root: string) => ({ root, confined: false })

async function writeShards(root: string, of: number, config?: ConfigValues): Promise<string[]> {
  const files: string[] = []
  for (let index = 1; index <= of; index++) {
    const made = await makeShard(
      settingsOfConfig([CYCLES], config),
      access(root),
      { index, of },
      { ownSecrets: [] },
    )
    assert.ok(!isTrouble(made), JSON.stringify(made))
    const file = `shard-${index}.jsonl`
    fs.writeFileSync(path.join(root, file), made.lines.join(''))
    files.push(file)
  }
  return files
}

const read = (root: string, cycles: readonly string[], config?: ConfigValues) =>
  readRetro(settingsOfConfig(cycles, config), access(root))

test('any log gives the same in any number of shards, in any order', async (t) => {
  const root = makeRoot(t, { [CYCLES]: '' })
  const law = fc.asyncProperty(
    randomLog,
    readingSettings,
    fc.integer({ min: 1, max: 5 }),
    async (text, config, of) => {
      fs.writeFileSync(path.join(root, CYCLES), text)
      // What looks like one document of JSON is no log of lines.
      fc.pre(await isInLines(root, config))
      const shards = await writeShards(root, of, config)
      const [whole, joined] = [
        await read(root, [CYCLES], config),
        await read(root, shards.toReversed(), config),
      ]
      assert.deepEqual(spelt(joined), spelt(whole))
    },
  )
  await fc.assert(law, { numRuns: 150 })
})

async function isInLines(root: string, config: ConfigValues): Promise<boolean> {
  return !isTrouble(
    await makeShard(
      settingsOfConfig([CYCLES], config),
      access(root),
      { index: 1, of: 1 },
      { ownSecrets: [] },
    ),
  )
}

const ROWS = jsonl([
  { timestamp: '2026-09-20T10:00:00Z', cycle: 1, success: true, type: 'bug', duration: 60, reason: 'a\nb' },
  { timestamp: '2026-09-20T11:00:00Z', cycle: 2, success: false, type: 'bug', duration: 'long' },
  { timestamp: '2026-09-20T12:00:00Z', cycle: 3, success: true, type: 'test', duration: 60 },
])

test('the insights of the demo in shards are those of the demo', async (t) => {
  const root = makeRoot(t, {
    [CYCLES]: fs.readFileSync(path.join(PROJECT, 'examples/demo', CYCLES)),
  })
  const now = Date.UTC(2026, 8, 21, 6) * 1000
  const said = async (cycles: readonly string[]) =>
    serialiseInsights(judgeRetro(await read(root, cycles), {}, now))
  assert.equal(await said(await writeShards(root, 3)), await said([CYCLES]))
})

test('a shard holds no secret, not even in a value that could not be used', async (t) => {
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
  const rows = [
    { success: token, duration: token, timestamp: `at ${token}`, reason: token },
    { success: true, duration: [token], type: { token }, reason: 'own-secret-of-ours' },
  ]
  const root = makeRoot(t, { [CYCLES]: `${jsonl(rows)}${token}\n` })
  const made = await makeShard(
    settingsOfConfig([CYCLES]),
    access(root),
    { index: 1, of: 1 },
    { ownSecrets: ['own-secret-of-ours'] },
  )
  assert.ok(!isTrouble(made))
  assert.match(made.lines.join(''), /\[redacted\]/)
  assert.doesNotMatch(made.lines.join(''), /ghp_|own-secret/)
})

/** What is wrong, what is done to the files, and what is said. */
const WRONG: [what: string, change: (files: string[], root: string) => string[], says: RegExp][] = [
  [
    'one is missing',
    ([first = '', , third = '']) => [first, third],
    /cycles\.jsonl is in 3 shards, and number 2 is missing; name all 3/,
  ],
  [
    'one is there twice',
    (files, root) => {
      fs.copyFileSync(path.join(root, 'shard-2.jsonl'), path.join(root, 'again.jsonl'))
      return [...files, 'again.jsonl']
    },
    /is a shard that is named twice; name each shard once/,
  ],
  [
    'one is cut',
    change((text) => text.slice(0, -30)),
    /begins as a shard, and its line \d is none of one; make it again/,
  ],
  ['a count is gone', change((text) => text.replace(/\{"counts".*\n/, '')), /begins as a shard/],
  [
    'a column is short',
    change((text) => text.replace(/"outcomes":"[^"]*"/, '"outcomes":""')),
    /begins as a shard/,
  ],
  [
    'an outcome is none',
    change((text) => text.replace(/"outcomes":"[^"]*"/, '"outcomes":"/w=="')),
    /begins as a shard/,
  ],
  [
    'a version is newer',
    change((text) => text.replace('"shard_version":1', '"shard_version":2')),
    /begins as a shard/,
  ],
  ['its head is no head', change((text) => text.replace('"bytes"', '"size"')), /begins as a shard/],
]

function change(edit: (text: string) => string): (files: string[], root: string) => string[] {
  return (files, root) => {
    const file = path.join(root, 'shard-2.jsonl')
    fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8')))
    return files
  }
}

async function problemsOf(
  t: TestContext,
  edit: (files: string[], root: string) => string[],
  config?: ConfigValues,
) {
  const root = makeRoot(t, { [CYCLES]: ROWS })
  const files = edit(await writeShards(root, 3), root)
  const { sources, cycles } = await read(root, files, config)
  assert.equal(cycles.length, 0)
  return sources
    .filter(({ role }) => role === 'cycles')
    .map(({ path: file, problem, remedy }) => `${file} ${problem}; ${remedy}`)
    .join('\n')
}

for (const [what, edit, says] of WRONG)
  test(`shards of which ${what} are not read`, async (t) => assert.match(await problemsOf(t, edit), says))

test('shards that were read with other settings are not read', async (t) => {
  const problems = await problemsOf(t, (files) => files, { 'time-zone': 'Asia/Tokyo' })
  assert.match(problems, /was read with another `time-zone`, `log-format` or `fields`/)
})

/** What cannot be read in shards. */
const REFUSED: [what: string, files: Record<string, string | Buffer>, says: RegExp][] = [
  ['a log that is not there', {}, /not|no such|does not exist/],
  [
    'a list in one document',
    { [CYCLES]: '[{"success":true},{"success":false}]' },
    /cannot be read in shards/,
  ],
  ['UTF-16', { [CYCLES]: Buffer.from(`\uFEFF${ROWS}`, 'utf16le') }, /cannot be read in shards/],
]

for (const [what, files, says] of REFUSED)
  test(`${what} is refused`, async (t) => {
    const root = makeRoot(t, files)
    const made = await makeShard(
      settingsOfConfig([CYCLES]),
      access(root),
      { index: 1, of: 2 },
      { ownSecrets: [] },
    )
    assert.ok(isTrouble(made))
    assert.match(`${made.say}; ${made.remedy}`, says)
  })

test('texts of a forged shard come in through the door', async (t) => {
  const root = makeRoot(t, { [CYCLES]: ROWS })
  const files = await writeShards(root, 1)
  const file = path.join(root, files[0] ?? '')
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"bug"', `"bug\\u001b\\n${token}"`))
  const { cycles } = await read(root, files)
  assert.equal(cycles[0]?.kind, 'bug [redacted]')
})
