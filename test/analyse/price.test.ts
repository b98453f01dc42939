import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisOf, cycleOf } from './cycles.ts'

test('a success is paid with the failed tries, and with what was not decided', () => {
  const { prices } = analysisOf([
    cycleOf({ daysAgo: 20, outcome: 'S', costUsd: 2 }),
    cycleOf({ outcome: 'F', costUsd: 3 }),
    cycleOf({ outcome: 'S', costUsd: 1 }),
    cycleOf({ outcome: 'S', costUsd: 5 }),
    cycleOf({ outcome: 'U', costUsd: 1 }),
    cycleOf({ outcome: 'U' }),
  ])
  assert.deepEqual(prices.costUsd?.now, {
    total: 10,
    decided: 3,
    priced: 3,
    succeeded: 2,
    perCycle: 3,
    perSuccess: 5,
    atLeast: 5,
    interval: undefined,
  })
  assert.equal(prices.costUsd.before?.perSuccess, 2)
  assert.equal(prices.tokens, undefined)
})

test('a decided cycle without a price may have cost as much as the others, or nothing', () => {
  const { prices } = analysisOf([
    cycleOf({ outcome: 'S', tokens: 100 }),
    cycleOf({ outcome: 'F', tokens: 300 }),
    cycleOf({ outcome: 'S' }),
  ])
  const { now } = prices.tokens ?? {}
  assert.deepEqual([now?.priced, now?.decided, now?.perSuccess, now?.atLeast], [2, 3, 300, 200])
})

test('nothing kept, nothing paid, nothing recorded', () => {
  assert.equal(analysisOf([cycleOf({ outcome: 'F', costUsd: 1 })]).prices.costUsd?.now.perSuccess, undefined)
  assert.equal(analysisOf([cycleOf({ costUsd: 0 })]).prices.costUsd, undefined)
  assert.equal(analysisOf([cycleOf()]).prices.costUsd, undefined)
})

test('where no cycle has a time, the whole log counts', () => {
  const { prices } = analysisOf([
    cycleOf({ at: undefined, outcome: 'S', costUsd: 1 }),
    cycleOf({ at: undefined, outcome: 'F', costUsd: 2 }),
  ])
  assert.equal(prices.costUsd?.now.perSuccess, 3)
})

test('an interval needs 20 tasks: many tries of a few say little', () => {
  const cycles = (tasks: number) =>
    Array.from({ length: 80 }, (_, index) =>
      cycleOf({ outcome: index % 2 === 0 ? 'S' : 'F', costUsd: 1 + (index % 7), task: (index % tasks) + 1 }),
    )
  assert.equal(analysisOf(cycles(19)).prices.costUsd?.now.interval, undefined)
  assert.notEqual(analysisOf(cycles(20)).prices.costUsd?.now.interval, undefined)
})
