import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import { addCosts, costIn } from '../../src/read/job-log.ts'
import { PROJECT } from '../project.ts'

const CASES = path.join(PROJECT, 'test', 'job-logs')

const result = (more: object = {}): string =>
  JSON.stringify({ type: 'result', subtype: 'success', num_turns: 3, total_cost_usd: 0.5, ...more })

describe('what a job’s log tells of its cost', () => {
  for (const name of fs.readdirSync(CASES)) {
    test(name.replaceAll('-', ' '), () => {
      const log = fs.readFileSync(path.join(CASES, name, 'log.txt'), 'utf8')
      const cost: unknown = JSON.parse(fs.readFileSync(path.join(CASES, name, 'cost.json'), 'utf8'))
      assert.deepEqual(costIn(log) ?? null, cost)
    })
  }

  test('a log that was cut anywhere tells the whole price or none', () => {
    const log = fs.readFileSync(path.join(CASES, 'as-the-action-prints-it', 'log.txt'), 'utf8')
    const whole = costIn(log)
    assert.ok(whole?.costUsd)
    for (let at = 0; at < log.length; at += 1) {
      for (const part of [log.slice(0, at), log.slice(at)])
        assert.ok([undefined, whole.costUsd].includes(costIn(part)?.costUsd), `${at}`)
    }
  })

  test('what is nested a million deep, or long, is passed over', () => {
    const deep = `{"result":${'['.repeat(1e6)}`
    const closed = `{"result":${'['.repeat(1e6)}${']'.repeat(1e6)}}`
    const begun = '{\n'.repeat(1e5)
    const coloured = '\u001B['.repeat(1e5)
    assert.deepEqual(costIn([deep, closed, begun, coloured, result()].join('\n')), { costUsd: 0.5 })
    const { end = '', model = '' } =
      costIn(result({ subtype: 'x'.repeat(1e6), model: 'y'.repeat(1e6) })) ?? {}
    assert.deepEqual([end.length, model.length], [16_000, 16_000])
  })
})

describe('what the jobs of a run cost together', () => {
  const all = { costUsd: 0.25, tokens: 10, model: 'opus' }
  for (const [name, costs, sum] of [
    ['nothing of no job', [], {}],
    ['one as it is', [all], all],
    [
      'two are added',
      [all, { ...all, end: 'error_max_turns' }],
      { costUsd: 0.5, tokens: 20, model: 'opus', end: 'error_max_turns' },
    ],
    ['no sum without one of them', [all, { tokens: 5, model: 'opus' }], { tokens: 15, model: 'opus' }],
    ['no model of two', [all, { ...all, model: 'haiku' }], { costUsd: 0.5, tokens: 20 }],
    ['no model where one is not told', [all, { costUsd: 1, tokens: 1 }], { costUsd: 1.25, tokens: 11 }],
  ] as const)
    test(name, () => assert.deepEqual(addCosts(costs), sum))
})
