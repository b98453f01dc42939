import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { writeCycles } from '../../bench/generate.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { copyCycle, type Retro } from '../../src/model/retro.ts'
import { readRetro } from '../../src/read/retro.ts'
import { fillSettings } from '../../src/settings/fill.ts'
import { settingsOf } from '../introspection.ts'
import { CYCLES, makeRoot, PROJECT } from '../project.ts'
import * as fc from '../property.ts'

/** What one thread reads, several read to the byte. */

const ONE = { most: 1, bytes: 1 }
const SEVERAL = { most: 2, bytes: 16 }

interface Log {
  root: string
  file: string
  more?: Readonly<Record<string, unknown>>
}

function readWith(threads: typeof ONE, { root, file, more = {} }: Log): Promise<Retro> {
  const settings = fillSettings([
    { audience: 'command line', given: [{ name: 'cycles', value: [file], place: '--cycles' }] },
    {
      audience: 'config file',
      given: Object.entries(more).map(([name, value]) => ({ name, value, place: name })),
    },
  ])
  return readRetro(settings, { root, confined: false }, { threads })
}

/** Cycles as objects of their own, so that they can be compared. */
function spelt(retro: Retro): Retro {
  return { ...retro, cycles: retro.cycles.map((cycle) => copyCycle(cycle)) }
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

const TIMES = fc.constantFrom(
  '2026-09-20T10:00:00Z',
  '2026-09-20T10:00:00Z',
  '2026-09-20T10:00:03+02:00',
  '2026-09-19 10:00:00',
  1_789_000_000,
  '20.09.2026',
  'yesterday',
  null,
)
const WORDS = fc.oneof(
  fc.constantFrom('bug', 'feature', '', 'héllo "x"', 'ghp_0123456789abcdefghijABCDEFGHIJ012345', '\u0000'),
  fc.integer(),
  fc.constant(true),
  fc.constant([1]),
)
const row = fc.record(
  {
    timestamp: TIMES,
    cycle: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('a', 'b', '')),
    type: WORDS,
    success: fc.constantFrom(true, false, 1, 'yes', 'maybe', null, {}),
    status: fc.constantFrom('running', 'Skipped'),
    issue: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('A-1', '')),
    duration: fc.constantFrom(0, 60, 61.5, '2m', 'long', -1, 1e99),
    reason: WORDS,
    epoch: WORDS,
    model: WORDS,
    agent: WORDS,
    commit: WORDS,
    pr: WORDS,
    lines_added: fc.constantFrom(0, -0, 3, 'x'),
    lines_removed: fc.constantFrom(0, 3),
    tokens: fc.integer({ min: -1, max: 1000 }),
    cost_usd: fc.double({ min: 0, max: 3, noNaN: true }),
  },
  { requiredKeys: [] },
)
const good = row.map((each) => JSON.stringify(each))
const bad = fc.constantFrom(
  '',
  ' ',
  '{',
  '{"a":1}{"b":2}',
  '[1]',
  'text',
  '{"timestamp":"2026',
  '\uFFFD',
  '{"a":\u0001}',
)
const lines = fc.array(fc.oneof({ arbitrary: good, weight: 6 }, { arbitrary: bad, weight: 1 }), {
  maxLength: 40,
})
const ends = fc.record({
  mark: fc.constantFrom('', '\uFEFF'),
  between: fc.constantFrom('\n', '\r\n'),
  last: fc.constantFrom('', '\n', '{"timestamp":"2026-09-2', '\n\n'),
  breaks: fc.boolean(),
})
const settings = fc.constantFrom<Omit<Log, 'root' | 'file'>>(
  {},
  { more: { 'time-zone': 'Europe/Berlin' } },
  { more: { 'max-file-size': 1000 } },
  { more: { 'log-format': 'native' } },
  {
    more: {
      fields: {
        time: ['timestamp'],
        outcome: { field: ['success'], success: ['true'], failure: ['false'] },
        kind: ['type'],
      },
    },
  },
)

test('any log, whole or broken, gives the same', async (t) => {
  const root = makeRoot(t, { [CYCLES]: '' })
  const law = fc.asyncProperty(
    lines,
    ends,
    settings,
    async (each, { mark, between, last, breaks }, given) => {
      const text = Buffer.from(`${mark}${each.join(between)}${last}`)
      // Somewhere in the middle, so that it is no text any more.
      if (breaks && text.length > 0) text[text.length >> 1] = 0xff
      fs.writeFileSync(path.join(root, CYCLES), text)
      const log = { root, file: CYCLES, ...given }
      assert.deepEqual(spelt(await readWith(SEVERAL, log)), spelt(await readWith(ONE, log)))
    },
  )
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
