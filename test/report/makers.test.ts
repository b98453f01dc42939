import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { makerTables } from '../../src/report/parts/makers.ts'
import { readSmall } from './fixtures.ts'

type Maker = NonNullable<Insights['makers']>['agents'][number]

function tableOf(ahead: Maker['ahead']): string | undefined {
  const maker = { key: 'codex', succeeded: 34, cycles: 50, interval: [0.54, 0.79] as [number, number], ahead }
  return makerTables({ ...readSmall(), makers: { agents: [maker], models: [] } })[0]?.rows[0]?.ahead
}

test('an agent is ahead or behind where luck does not explain it, with the range as it is read', () => {
  assert.equal(tableOf({ difference: 0.2, interval: [0.03, 0.36] }), '20 points better (3 to 36)')
  assert.equal(tableOf({ difference: -0.2, interval: [-0.36, -0.03] }), '20 points worse (3 to 36)')
  assert.equal(tableOf({ difference: 0.2, interval: [-0.01, 0.36] }), 'no difference beyond luck')
  assert.equal(tableOf(null), 'no work in common')
})

test('without agents and models there is no table', () => {
  const { makers: _, ...without } = readSmall()
  assert.deepEqual(makerTables(without), [])
})
