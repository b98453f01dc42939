import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Cycle } from '../../src/model/retro.ts'
import { formatInstant } from '../../src/model/time.ts'
import { FORMATS, formatNamed } from '../../src/read/formats/index.ts'
import { LOG_FORMATS } from '../../src/settings/log-formats.ts'
import { SEED_SOURCES } from '../../src/seed/read-logs.ts'
import { folderWith, readFolder } from './read-text.ts'

/** Each folder holds a log at the default path of its format and `expected.json`: a new format is a new folder. */
const GOLDEN = 'test/golden/formats'

interface Expected {
  /** Where the log does not stand at a default path. */
  file?: string
  format: string
  cycles: number
  success: number
  failure: number
  undecided: number
  left_out: number
  /** What the report says of the format beside its evidence. */
  reason?: string
  warnings: string[]
  /** Of the first cycles, the fields that are to be just so. */
  first: (Partial<Omit<Cycle, 'at'>> & { at?: string })[]
}

for (const name of fs.readdirSync(GOLDEN)) {
  const root = path.join(GOLDEN, name)
  const expected = JSON.parse(fs.readFileSync(path.join(root, 'expected.json'), 'utf8')) as Expected

  test(`reads the log of ${name} exactly`, async () => {
    const { cycles, sources } = await readFolder(root, expected.file ? { cycles: [expected.file] } : {})
    const [source] = sources
    assert.equal(source?.state, 'read')
    assert.equal(source.format, expected.format, source.formatReason)
    assert.deepEqual([...source.coerced], [])
    assert.equal(source.skipped.size, 0)
    assert.equal(source.leftOut, expected.left_out)
    assert.ok(source.formatReason?.includes(expected.reason ?? ''), source.formatReason)
    assert.deepEqual(
      source.warnings.map(({ code }) => code),
      expected.warnings,
    )
    const count = (outcome: string): number => cycles.filter((cycle) => cycle.outcome === outcome).length
    assert.deepEqual(
      {
        cycles: cycles.length,
        success: count('success'),
        failure: count('failure'),
        undecided: count('undecided'),
      },
      {
        cycles: expected.cycles,
        success: expected.success,
        failure: expected.failure,
        undecided: expected.undecided,
      },
    )
    for (const [index, wanted] of expected.first.entries()) {
      const cycle = cycles[index]
      assert.ok(cycle)
      const shown = { ...cycle, at: cycle.at === undefined ? undefined : formatInstant(cycle.at) }
      assert.deepEqual(pick(shown, Object.keys(wanted)), wanted, `cycle ${index}`)
    }
  })
}

/** `null`, as JSON has it, where there is nothing. */
function pick(from: object, keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, (from as Record<string, unknown>)[key] ?? null]))
}

test('every format that a setting can name is there, once, with a log to prove it', () => {
  assert.deepEqual(FORMATS.map(({ name }) => name).toSorted(), [...LOG_FORMATS].toSorted())
  for (const name of LOG_FORMATS) {
    assert.equal(formatNamed(name).name, name)
    assert.ok(fs.existsSync(path.join(GOLDEN, name, 'expected.json')), name)
  }
})

test('takes the default file of another loop when there is no native log, and says so', async () => {
  const { sources } = await readFolder(path.join(GOLDEN, 'evolve'))
  assert.equal(sources[0]?.path, '.agents/evolve/cycle-history.jsonl')
  assert.match(
    sources[0].formatReason ?? '',
    /cycles\.jsonl does not exist, so this default file of the format was taken/,
  )
})

test('a file that only has the name of another loop’s log is left alone', async (context) => {
  const root = folderWith(context, { 'runs.jsonl': '{"speed":3}\n{"speed":4}\n' })
  const { cycles, sources } = await readFolder(root)
  assert.equal(cycles.length, 0)
  assert.equal(sources[0]?.state, 'missing')
})

test('a list that a format names is found among longer ones, also by its default name', async () => {
  const { sources, cycles } = await readFolder(path.join(GOLDEN, 'gh-aw'), { cycles: ['gh-aw-logs.json'] })
  assert.equal(sources[0]?.format, 'gh-aw')
  assert.equal(cycles.length, 4)
})

test('of several default files the log comes first, then the table, then what holds commands only', async (context) => {
  const fileOf = (name: string, file: string): Record<string, string> => ({
    [file]: fs.readFileSync(path.join(GOLDEN, name, file), 'utf8'),
  })
  const table = {
    ...fileOf('results-tsv', 'results.tsv'),
    ...fileOf('claude-flow', '.claude-flow/metrics/task-metrics.json'),
  }
  const { sources } = await readFolder(folderWith(context, table))
  assert.equal(sources[0]?.path, 'results.tsv')
  const log = folderWith(context, { ...table, ...fileOf('autoresearch', '.auto/log.jsonl') })
  assert.equal((await readFolder(log)).sources[0]?.path, '.auto/log.jsonl')
})

test('a table of figures that is no search is left alone', async (context) => {
  const root = folderWith(context, { 'results.tsv': 'commit\tstatus\tms\na1\tgreen\t3\nb2\tgreen\t4\n' })
  const { sources } = await readFolder(root)
  assert.equal(sources[0]?.state, 'missing')
})

test('a file beside the log is told of with its own faults, and is not read for another format', async (context) => {
  const history =
    '{"ts":"2026-09-01T08:00:00Z","type":{"kind":"loop_started","prompt":"x"}}\n{"ts":"2026-09-01T09:00:00Z","type":{"kind":"loop_completed","reason":"completion_promise"}}\n'
  const queue =
    '{"ts":"2026-09-01T09:00:00Z","loop_id":"a","event":{"type":"queued","prompt":"x"}}\n{"ts":"2026-09-01T09:01\n'
  const root = folderWith(context, { '.ralph/history.jsonl': history, '.ralph/merge-queue.jsonl': queue })
  const { cycles, sources } = await readFolder(root)
  assert.deepEqual(
    cycles.map(({ outcome, ending }) => [outcome, ending]),
    [['undecided', 'queued']],
  )
  const [, beside] = sources
  assert.equal(beside?.path, '.ralph/merge-queue.jsonl')
  assert.deepEqual([beside.records, beside.leftOut], [1, 1])
  assert.equal(beside.skipped.size, 1)
  const native = await readFolder(root, { cycles: ['.ralph/history.jsonl'], 'log-format': 'native' })
  assert.equal(native.sources.filter(({ role, state }) => role === 'cycles' && state === 'read').length, 1)
})

test('a named log is read even when the default file of another loop is there', async () => {
  const { sources } = await readFolder(path.join(GOLDEN, 'evolve'), { cycles: ['nothing.jsonl'] })
  assert.equal(sources[0]?.state, 'missing')
})

test('rules: seed reads the native log as the seed program does and nothing else', async () => {
  const other = await readFolder(path.join(GOLDEN, 'evolve'), { rules: 'seed' }, SEED_SOURCES)
  assert.equal(other.sources[0]?.state, 'missing')
  const own = await readFolder(path.join(GOLDEN, 'native'), { rules: 'seed' }, SEED_SOURCES)
  // The seed program takes a missing outcome for a failure.
  assert.deepEqual(
    own.cycles.map(({ outcome }) => outcome),
    ['success', 'failure', 'failure'],
  )
})

test('log-format overrides what the fields look like', async () => {
  const { sources } = await readFolder(path.join(GOLDEN, 'evolve'), {
    cycles: ['.agents/evolve/cycle-history.jsonl'],
    'log-format': 'native',
  })
  assert.equal(sources[0]?.format, 'native')
  assert.deepEqual(
    sources[0].warnings.map(({ code }) => code),
    ['no-outcomes'],
  )
})
