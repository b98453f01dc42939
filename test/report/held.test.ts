import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sumHeld } from '../../src/analyse/held.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { HELD_LACKS } from '../../src/model/retro.ts'
import { ladderSentences, ladderTitle } from '../../src/report/parts/ladder.ts'
import { readSmall } from './fixtures.ts'

type Held = NonNullable<Insights['held']>

const SOME = { pull_requests: 23, added: 4210, held: 3900, interval: [0.85, 0.97] as [number, number] }
const NONE = { pull_requests: 0, added: 0, held: 0, interval: null }
const small = readSmall()

const sentences = (held: Held): string[] => ladderSentences({ ...small, held })

test('held lines are told with their interval, beside those of people, and without a cause', () => {
  const people = { ...SOME, pull_requests: 1, added: 1, held: 1, interval: null }
  assert.deepEqual(sentences({ days: 14, ...SOME, people, young: 3, unknown: 2 }), [
    'Of the 4,210 lines that 23 merged pull requests by agents added, 3,900 (93%, 95% interval 85% to 97%) stood 14 days after the merge.',
    'Of the 1 line that 1 pull request of like size by people added, 1 (100%) did.',
    'Of 2 more merged pull requests it is not known.',
  ])
  assert.deepEqual(sentences({ days: 14, ...NONE, people: null, young: 0, unknown: 0 }), [])
  assert.equal(ladderTitle(small), 'Merged, and then')
})

test('where it is not known, one sentence says why and what to do', () => {
  for (const lacking of HELD_LACKS) {
    const said = sentences({ days: 14, ...NONE, people: null, young: 0, unknown: 9, lacking })
    assert.equal(said.length, 1)
    assert.match(said[0] ?? '', /^How many of the merged lines still stand is not known: .*; .*\.$/)
  }
})

test('a pull request counts as one, however many lines it has', () => {
  const like = (held: number) => Array.from({ length: 12 }, () => ({ added: 10, held }))
  const of = (agents: readonly { added: number; held: number }[]) =>
    sumHeld({ agents, people: [], young: 0, unknown: 0 }).agents
  assert.deepEqual(of(like(9)), { pulls: 12, added: 120, held: 108, interval: [0.9, 0.9] })
  const [low = 0, high = 1] = of([...like(9), { added: 1000, held: 0 }]).interval ?? []
  assert.ok(low < 0.05 && high > 0.3, `${low} ${high}`)
  assert.equal(of(like(9).slice(0, 5)).interval, undefined)
  assert.equal(of(like(0)).interval, undefined)
})
