import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import type { Cycle } from '../../src/model/retro.ts'
import { formatInstant } from '../../src/model/time.ts'
import { SHARED } from '../project.ts'
import { readFolder } from './read-text.ts'

/** Logs that real loops published; they are not part of this project. */
const REAL = path.join(SHARED, 'real')
const skip = fs.existsSync(REAL) ? false : `no real logs in ${REAL}`

const read = async (folder: string, file: string) => readFolder(path.join(REAL, folder), { cycles: [file] })
const count = (cycles: readonly Cycle[], outcome: Cycle['outcome']): number =>
  cycles.filter((cycle) => cycle.outcome === outcome).length
const dayOf = (at: number | undefined): string => (at === undefined ? '' : formatInstant(at).slice(0, 10))

describe('real logs with format auto', { skip }, () => {
  test('ralph-iterations: 239 cycles in milliseconds, named by jobId', async () => {
    const { cycles, sources } = await read('joelhooks-ralph-iterations', 'ralph-iterations.jsonl')
    assert.equal(sources[0]?.format, 'ralph-iterations')
    assert.deepEqual(sources[0].warnings, [])
    assert.equal(cycles.length, 239)
    assert.deepEqual([count(cycles, 'success'), count(cycles, 'failure')], [132, 107])
    const times = cycles.map(({ at }) => at ?? 0)
    assert.deepEqual([dayOf(Math.min(...times)), dayOf(Math.max(...times))], ['2026-02-07', '2026-02-17'])
    const long = cycles.filter(({ seconds = 0 }) => seconds >= 600)
    assert.deepEqual([long.length, count(long, 'failure')], [65, 63])
    assert.ok(cycles.every(({ epoch = '' }) => /^[a-z]+-/.test(epoch)))
    assert.ok(cycles.every(({ task }) => typeof task === 'string'))
    assert.ok(cycles.every(({ outcome, reason }) => outcome !== 'failure' || reason !== ''))
    const stories = new Map<unknown, Cycle[]>()
    for (const cycle of cycles.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)))
      stories.set(cycle.task, [...(stories.get(cycle.task) ?? []), cycle])
    const repeated = [...stories.values()].filter((story) => count(story, 'failure') >= 2)
    assert.equal(repeated.length, 21)
    assert.equal(repeated.filter((story) => story.at(-1)?.outcome === 'success').length, 10)
  })

  test('evolve: 90 cycles, of which only 45 are decided; 16 rows were written again', async () => {
    const { cycles, sources } = await read('agentops-evolve', 'cycle-history.jsonl')
    assert.equal(sources[0]?.format, 'evolve')
    assert.deepEqual([cycles.length, sources[0].duplicates], [90, 16])
    assert.deepEqual(
      [count(cycles, 'success'), count(cycles, 'failure'), count(cycles, 'undecided')],
      [45, 0, 45],
    )
  })

  test('ci-runs: 833 runs by suite, in no order of time, without durations', async () => {
    const { cycles, sources } = await read('dimagi-qa-runs', 'runs.jsonl')
    assert.equal(sources[0]?.format, 'ci-runs')
    assert.equal(sources[0].duplicates, 0)
    assert.equal(cycles.length, 833)
    assert.deepEqual([count(cycles, 'success'), count(cycles, 'failure')], [372, 461])
    assert.ok(cycles.every(({ at, kind, seconds, commit }) => at && kind && commit && seconds === undefined))
  })

  test('orbit: 0 decided of 760 is a warning, never a failure', async () => {
    const { cycles, sources } = await read('orbit-cycles', 'cycles.jsonl')
    assert.equal(sources[0]?.format, 'native')
    assert.equal(cycles.length, 760)
    assert.equal(count(cycles, 'undecided'), 760)
    const [warning] = sources[0].warnings
    assert.equal(warning?.code, 'no-outcomes')
    assert.match(warning.say, /0 decided of 760/)
  })
})
