import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parseInstant } from '../../src/model/time.ts'
import { appendCycle, readRecordFlags } from '../../src/commands/record.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { folderWith, readFolder } from '../read/read-text.ts'

const LOG = '.loop/retro/cycles.jsonl'
const CLOCK = parseInstant('2026-09-21T06:00:00Z') ?? 0
const MODULE = new URL('../../src/commands/record.js', import.meta.url).href

test('a recorded cycle is read back as it was meant', async (context) => {
  const root = folderWith(context, {})
  const flags =
    '--issue 12 --type bug --success --duration 320 --pr 7 --tokens 100 --cost-usd 0.5 --epoch e --model m'
  appendCycle(readRecordFlags(['--root', root, ...flags.split(' '), '--reason', 'it "works"\n\u2028'], CLOCK))
  appendCycle(
    readRecordFlags(
      ['--root', root, '--issue', 'A-1', '--failure', '--started', '2026-09-21T05:50:00Z'],
      CLOCK,
    ),
  )
  const { cycles } = await readFolder(root)
  const [first, second] = cycles
  assert.deepEqual(
    [
      first?.at,
      first?.outcome,
      first?.task,
      first?.kind,
      first?.seconds,
      first?.pr,
      first?.tokens,
      first?.costUsd,
    ],
    [CLOCK, 'success', 12, 'bug', 320, 7, 100, 0.5],
  )
  assert.equal(first?.reason, 'it "works"\n\u2028')
  assert.deepEqual([second?.outcome, second?.task, second?.seconds], ['failure', 'A-1', 600])
})

const REFUSED: [string, RegExp][] = [
  ['--issue 12', /--success or --failure/],
  ['--success --failure', /one of them, not both/],
  ['--success --duration long', /--duration: "long" is not allowed/],
  ['--success --duration -1', /--duration: -1 is not allowed/],
  ['--success --pr -1', /--pr: -1 is not allowed/],
  ['--success --issue 0', /--issue: 0 is not allowed/],
  ['--success --tokens 1.5', /--tokens: 1.5 is not allowed/],
  ['--success --cost-usd free', /--cost-usd/],
  ['--success --started yesterday', /--started: "yesterday" is not a time/],
  ['--success --started 2027-01-01', /after the end/],
  ['--success --started 2026-01-01 --duration 3', /one of them, not both/],
  ['--success --now soon', /--now/],
  ['--success --bogus 3', /--bogus: unknown flag/],
  ['--success stray', /"stray": not a flag/],
  ['--success --issue', /--issue: needs a value/],
  ['--success=yes', /--success: takes no value/],
]

for (const [flags, say] of REFUSED)
  test(`refuses ${flags}`, () => {
    assert.throws(
      () => readRecordFlags(flags.split(' '), CLOCK),
      (error) => error instanceof ConfigError && say.test(error.message),
    )
  })

test('a line that another writer left unfinished does not swallow the next one', async (context) => {
  const root = folderWith(context, { [LOG]: '{"timestamp":"2026-09-20","succ' })
  appendCycle(readRecordFlags(['--root', root, '--success'], CLOCK))
  const { cycles, sources } = await readFolder(root)
  assert.equal(cycles.length, 1)
  assert.deepEqual([...(sources[0]?.skipped.keys() ?? [])], ['not-json'])
})

test('eight writers at once leave 200 whole lines', async (context) => {
  const root = folderWith(context, {})
  const file = path.join(root, 'cycles.jsonl')
  const script = `
    const { appendCycle, readRecordFlags } = await import(${JSON.stringify(MODULE)})
    for (let cycle = 1; cycle <= 25; cycle++)
      appendCycle(readRecordFlags(['--success', '--cycles', ${JSON.stringify(file)}, '--epoch', process.argv[1],
        '--cycle', String(cycle), '--reason', 'x'.repeat(1500)], ${CLOCK}))`
  const exits = await Promise.all(
    Array.from(
      { length: 8 },
      async (_, writer) =>
        new Promise((resolve, reject) => {
          const child = spawn(process.execPath, ['--input-type=module', '-e', script, `w${writer}`], {
            stdio: 'inherit',
          })
          child.on('error', reject)
          child.on('exit', resolve)
        }),
    ),
  )
  assert.deepEqual(exits, [0, 0, 0, 0, 0, 0, 0, 0])
  const text = fs.readFileSync(file, 'utf8')
  assert.ok(text.endsWith('\n'))
  // A blank line may stand where a writer took another's unfinished write for a broken one; it is read as nothing.
  const lines = text.split('\n').filter((line) => line !== '')
  const names = lines.map((line) => {
    const { epoch, cycle } = JSON.parse(line) as { epoch: string; cycle: number }
    return `${epoch}/${cycle}`
  })
  assert.equal(names.length, 200)
  assert.equal(new Set(names).size, 200)
})
