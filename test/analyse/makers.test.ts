import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cycle } from '../../src/model/retro.ts'
import { randomOf } from '../worlds/random.ts'
import { analysisOf, cycleOf } from './cycles.ts'

/** So many of one agent and kind of work, of which so many succeeded; over the last 80 days. */
function work(agent: string, kind: string, k: number, n: number): Cycle[] {
  return Array.from({ length: n }, (_, index) =>
    cycleOf({ agent, kind, outcome: index < k ? 'S' : 'F', daysAgo: 1 + ((index * 7919) % 800) / 10 }),
  )
}

describe('agents held against each other', () => {
  test('within the same kinds of work: who does the easy ones is not ahead', () => {
    const { agent } = analysisOf([
      ...work('codex', 'docs', 54, 60),
      ...work('codex', 'bug', 6, 20),
      ...work('claude', 'docs', 18, 20),
      ...work('claude', 'bug', 18, 60),
    ]).makers
    assert.deepEqual(
      agent.map(({ key, k, n }) => [key, k, n]),
      [
        ['claude', 36, 80],
        ['codex', 60, 80],
      ],
    )
    assert.ok(Math.abs(agent[0]?.ahead?.difference ?? 1) < 1e-12)
  })
  test('needs two that did enough, and kinds that both did', () => {
    const one = work('codex', 'docs', 20, 40)
    assert.deepEqual(analysisOf(one).makers.agent, [])
    assert.deepEqual(analysisOf([...one, ...work('claude', 'docs', 5, 19)]).makers.agent, [])
    const apart = analysisOf([...one, ...work('claude', 'bug', 5, 20)]).makers.agent
    assert.deepEqual(
      apart.map(({ ahead }) => ahead),
      [undefined, undefined],
    )
  })
  test('where all do alike, hardly a loop is told of one that is ahead', () => {
    let told = 0
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomOf(seed)
      const cycles = Array.from({ length: 240 }, (_, index) =>
        cycleOf({
          agent: ['a', 'b', 'c', 'd'][Math.floor(random.uniform() * 4)] ?? 'a',
          kind: random.uniform() < 0.5 ? 'bug' : 'docs',
          outcome: random.uniform() < 0.7 ? 'S' : 'F',
          daysAgo: 1 + index / 3,
        }),
      )
      const { agent } = analysisOf(cycles).makers
      if (agent.some(({ ahead }) => ahead !== undefined && ahead.interval[0] * ahead.interval[1] > 0))
        told += 1
    }
    assert.ok(told <= 16, `${told} of 200`)
  })
})
