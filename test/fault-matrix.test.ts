import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FAULTS, findProofs } from './faults.ts'

const numbers = Object.values(FAULTS)
  .flat()
  .map(([number]) => number)

test('faults are numbered from 1 on, without a gap', () => {
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  )
})

test('every fault has a test that is named by its number, and no test a number without a fault', () => {
  assert.deepEqual(
    [...findProofs().keys()].toSorted((a, b) => a - b),
    numbers,
  )
})
