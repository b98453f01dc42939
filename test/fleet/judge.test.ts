import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fleetOf } from '../../src/fleet/fleet-of.ts'
import { loopOf } from '../../src/fleet/loop-of.ts'
import { mergeParts } from '../../src/fleet/merge.ts'
import type { Fleet } from '../../src/fleet/schema.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { RULES } from '../../src/judge/rules/index.ts'
import { type LoopSpec, makeInsights, makeMany } from './loops.ts'

function fleet(all: readonly Insights[]): Fleet {
  return fleetOf(mergeParts([{ loops: all.map((each) => loopOf(each, 'x.json')), leftOut: [] }]))
}

function stateOf(
  { loops }: Fleet,
  name: string,
): [state: string | undefined, doubt: string | null | undefined] {
  const loop = loops.find((each) => each.name === name)
  return [loop?.state, loop?.doubt]
}

const STATES: [what: string, spec: Partial<LoopSpec>, state: string][] = [
  ['success fell for sure', { p: 1e-5 }, 'look'],
  ['something clear of medium weight, and the loop got worse', { p: 1e-5, severity: 'medium' }, 'look'],
  ['something of medium weight', { p: 1e-5, severity: 'medium', verdict: ['watch', 'findings'] }, 'watch'],
  ['something light', { p: 1e-5, severity: 'low', verdict: ['steady', 'usual'] }, 'steady'],
  ['nothing', {}, 'steady'],
  ['no cycle for long', { verdict: ['unknown', 'old-data'], now: [0, 0] }, 'stopped'],
  ['a few cycles', { verdict: ['unknown', 'too-early'], now: [1, 3] }, 'too-few'],
]

for (const [what, spec, state] of STATES)
  test(`a loop with ${what}: ${state}`, () => {
    const found = fleet([makeInsights({ name: 'a', ...spec }), ...makeMany(3)])
    assert.deepEqual(stateOf(found, 'a'), [state, null])
  })

test('a loop that its own report calls stopped is stopped, unless luck explains its silence among all', () => {
  const rule = RULES.find(({ verdict }) => verdict === 'stopped')?.id ?? assert.fail('no rule says it')
  const silent = (p: number): Insights => {
    const made = makeInsights({ name: 'a', p, verdict: ['worse', 'stopped'] })
    return { ...made, recommendations: made.recommendations.map((found) => ({ ...found, rule })) }
  }
  assert.deepEqual(stateOf(fleet([silent(1e-6), ...makeMany(998)]), 'a'), ['stopped', null])
  assert.deepEqual(stateOf(fleet([silent(0.002), ...makeMany(998)]), 'a'), ['watch', 'many-loops'])
})

test('with the seed rules nothing was tested, so a loop is watched at most', () => {
  const made = makeInsights({ name: 'a', p: 1e-6 })
  const recommendations = made.recommendations.map(({ severity, category, finding, recommendation }) => ({
    severity,
    category,
    finding,
    recommendation,
  }))
  assert.deepEqual(stateOf(fleet([{ ...made, rules: 'seed', recommendations }]), 'a'), ['watch', null])
})

test('what is sure in one loop may be luck among a thousand, and what is surer is not', () => {
  const own = [makeInsights({ name: 'a', p: 0.002 }), makeInsights({ name: 'b', p: 1e-6 })]
  assert.deepEqual(stateOf(fleet([...own, ...makeMany(7)]), 'a'), ['look', null])
  const many = fleet([...own, ...makeMany(998)])
  assert.deepEqual(stateOf(many, 'a'), ['watch', 'many-loops'])
  assert.deepEqual(stateOf(many, 'b'), ['look', null])
  assert.equal(many.loops.find(({ name }) => name === 'a')?.first, null)
})

test('loops that were too small to be asked do not make luck of what others found', () => {
  const small = makeMany(998, () => ({ verdict: ['unknown', 'too-early'], now: [1, 2] }))
  assert.deepEqual(stateOf(fleet([makeInsights({ name: 'a', p: 0.002 }), ...small]), 'a'), ['look', null])
})

test('a thousand loops whose p is that of luck: hardly any needs a look', () => {
  const all = makeMany(1000, (index) => ({ p: (index + 0.5) / 1000 }))
  assert.equal(fleet(all).summary.need_a_look, 0)
})

test('a report that is much older than the newest is told as that', () => {
  const old = makeInsights({ name: 'a', p: 1e-6, at: '2026-09-01T12:00:00+00:00' })
  const found = fleet([old, makeInsights({ name: 'b' })])
  assert.deepEqual(stateOf(found, 'a'), ['watch', 'old-report'])
  assert.deepEqual(
    found.summary.rates.map(({ loops }) => loops),
    [1],
    'its counts are of another week',
  )
})

test('muted findings, and those that another explains, are nobody’s first thing to do', () => {
  const found = makeInsights({ name: 'a', p: 1e-6 })
  const [first] = found.recommendations
  assert.ok(first !== undefined)
  for (const hidden of [{ muted_until: '2026-12-01T00:00:00+00:00' }, { explained_by: '0123456789abcdef' }])
    assert.deepEqual(loopOf({ ...found, recommendations: [{ ...first, ...hidden }] }, 'x').findings, [])
  const over = { ...first, muted_until: '2026-09-01T00:00:00+00:00' }
  assert.equal(loopOf({ ...found, recommendations: [over] }, 'x').findings.length, 1)
})

test('stopped loops come first, then those where the most failed beyond what is usual', () => {
  const all = [
    makeInsights({ name: 'steady' }),
    makeInsights({ name: 'worst', p: 1e-6, now: [2, 20] }),
    makeInsights({ name: 'bad', p: 1e-6, now: [8, 20] }),
    makeInsights({ name: 'few', verdict: ['unknown', 'too-early'], now: [1, 3] }),
    makeInsights({ name: 'stopped', verdict: ['unknown', 'old-data'], now: [0, 0] }),
  ]
  assert.deepEqual(
    fleet(all).loops.map(({ name }) => name),
    ['stopped', 'worst', 'bad', 'steady', 'few'],
  )
})

test('counts are summed of what is alike only: no searches, no loop without a rate, each unit by itself', () => {
  const { summary } = fleet([
    makeInsights({ name: 'a', now: [10, 20] }),
    makeInsights({ name: 'b', now: [20, 20] }),
    { ...makeInsights({ name: 'c', now: [1, 20] }), search: true },
    { ...makeInsights({ name: 'd', now: [20, 20] }), unrated: 'successes-only' },
    { ...makeInsights({ name: 'e', now: [3, 4] }), unit: 'pull-request' },
  ])
  assert.deepEqual(
    summary.rates.map(({ unit, loops, now }) => [unit, loops, now.succeeded, now.decided]),
    [
      ['cycle', 2, 30, 40],
      ['pull-request', 1, 3, 4],
    ],
  )
  // Wilson, by another program: 30 of 40.
  assert.deepEqual(summary.rates[0]?.now.interval, [0.5981, 0.8581])
})

test('no file at all is an empty fleet', () => {
  const { loops, generated_at: at, window, summary } = fleet([])
  assert.deepEqual([loops, at, window, summary.loops, summary.rates], [[], null, null, 0, []])
})

test('durations and days of all loops are those of their cycles together', () => {
  const { summary } = fleet([
    makeInsights({
      name: 'a',
      seconds: [10, 20, 30],
      days: [
        ['2026-09-19', 1, 2],
        ['2026-09-20', 3, 3],
      ],
    }),
    makeInsights({ name: 'b', seconds: [40, 50, 600, 700], days: [['2026-09-20', 0, 4]] }),
    { ...makeInsights({ name: 'c' }), mergeable: undefined },
  ])
  const [{ cycle_seconds: spread, days } = assert.fail('no rates')] = summary.rates
  assert.equal(spread.now.timed, 7)
  assert.ok(Math.abs((spread.now.median_seconds ?? 0) - 40) <= 40 * 0.02)
  assert.ok(Math.abs((spread.now.slowest_tenth_seconds ?? 0) - 600) <= 600 * 0.02)
  assert.deepEqual(spread.before, { timed: 0, median_seconds: null, slowest_tenth_seconds: null })
  assert.deepEqual(days, [
    { day: '2026-09-19', decided: 2, succeeded: 1 },
    { day: '2026-09-20', decided: 7, succeeded: 3 },
  ])
})
