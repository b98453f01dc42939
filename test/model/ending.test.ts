import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decidesNothing, isUnended } from '../../src/model/ending.ts'

test('a word that nobody would take for a success or a failure decides nothing', () => {
  for (const word of [
    'idle',
    'unchanged',
    'pending-review',
    'skipped-no-issue',
    'rate-limited',
    'merged-later',
  ])
    assert.ok(decidesNothing(word), word)
  for (const word of ['gave-up', 'done', 'rejected', 'changed', 'spending', ''])
    assert.ok(!decidesNothing(word), word)
})

test('what has begun has not ended, what was set aside has', () => {
  for (const word of ['running', 'in-progress', 'queued', 'pending']) assert.ok(isUnended(word), word)
  for (const word of ['idle', 'pending-review', 'skipped', 'success']) assert.ok(!isUnended(word), word)
})
