import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fleetOf } from '../../src/fleet/fleet-of.ts'
import { loopOf } from '../../src/fleet/loop-of.ts'
import { mergeParts } from '../../src/fleet/merge.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { type LoopSpec, makeMany } from './loops.ts'

const REASON = '0123456789abcdef'

function sharedOf(
  count: number,
  specOf: (index: number) => Partial<LoopSpec>,
): [kind: string, what: string, loops: number][] {
  const loops = makeMany(count, specOf).map((each) => loopOf(each, 'x.json'))
  return fleetOf(mergeParts([{ loops, leftOut: [] }])).shared.map(
    ({ kind, what, loops: own, loops_omitted: more = 0 }) => [kind, what, own.length + more],
  )
}

/** Success fell on a day of September. */
function fell(day: number, name?: string): Insights['change_points'] {
  return [
    {
      series: 'success',
      at: `2026-09-${day}T12:00:00+00:00`,
      from: `2026-09-${day}T02:00:00+00:00`,
      to: `2026-09-${day}T22:00:00+00:00`,
      before: { cycles: 80, succeeded: 66 },
      after: { cycles: 24, succeeded: 9 },
      p: 0.003,
      changed: name === undefined ? [] : [{ what: 'model', from: 'old', to: name }],
    },
  ]
}

test('a reason that rose in several loops is told once, with these loops', () => {
  const found = sharedOf(9, (index) => ({
    reasons: [[REASON, 'tests failed', 4, index < 3 ? 8 : 1]],
  }))
  assert.deepEqual(found, [['reason', 'tests failed', 3]])
})

test('one reason is one, whatever its case, its plural, and the order in which a loop met it', () => {
  const spellings = ['Test failed in <path>', 'tests failed in <path>', 'tests failed in <path>.']
  const found = sharedOf(9, (index) => ({
    reasons: index < 3 ? [[`000000000000000${index}`, spellings[index] ?? '', 4, 8]] : [],
  }))
  assert.deepEqual(found, [['reason', 'Test failed in <path>', 3]])
})

test('a reason that rose in one loop alone is that loop’s, however much it rose', () => {
  const found = sharedOf(9, (index) => ({ reasons: [[REASON, 'tests failed', 4, index === 0 ? 20 : 1]] }))
  assert.deepEqual(found, [])
})

test('a reason as frequent as before is no trouble, also where a window has more of it by luck', () => {
  assert.deepEqual(
    sharedOf(40, (index) => ({ reasons: [[REASON, 'tests failed', 10, [1, 2, 3, 2][index % 4] ?? 0]] })),
    [],
  )
})

test('reasons that fell together elsewhere do not hide behind loops of another size', () => {
  // Each loop has its own share: all together rose, and none did.
  const found = sharedOf(4, (index) =>
    index < 2
      ? { before: [0, 10], now: [0, 100], reasons: [[REASON, 'x', 5, 50]] }
      : { before: [90, 100], now: [9, 10], reasons: [[REASON, 'x', 5, 0]] },
  )
  assert.deepEqual(found, [])
})

test('loops that fell in the same days are told, and falls all over the month are not', () => {
  assert.deepEqual(
    sharedOf(9, (index) => (index < 3 ? { changes: fell(15) } : {})),
    [['days', 'success', 3]],
  )
  assert.deepEqual(
    sharedOf(24, (index) => ({ changes: fell(10 + (index % 12)) })),
    [],
  )
  assert.deepEqual(
    sharedOf(9, (index) => (index < 2 ? { changes: fell(15) } : {})),
    [],
    'two are soon together',
  )
})

test('a change for the better is no trouble', () => {
  const better = fell(15).map((change) => ({ ...change, before: change.after, after: change.before }))
  assert.deepEqual(
    sharedOf(9, () => ({ changes: better })),
    [],
  )
})

test('a model that came in where several loops got worse is named', () => {
  const found = sharedOf(9, (index) => (index < 2 ? { changes: fell(10 + index * 5, 'm2') } : {}))
  assert.deepEqual(found, [['model', 'm2', 2]])
})

test('of very many loops some are named, and the others counted', () => {
  const loops = makeMany(200, () => ({ reasons: [[REASON, 'tests failed', 0, 3]] })).map((each) =>
    loopOf(each, 'x'),
  )
  const [shared] = fleetOf(mergeParts([{ loops, leftOut: [] }])).shared
  assert.deepEqual([shared?.loops.length, shared?.loops_omitted], [50, 150])
})
