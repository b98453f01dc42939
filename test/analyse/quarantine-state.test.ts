import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisOf, cycleOf, DAY, NOW } from './cycles.ts'

test('tries while quarantined, with the later of two entries', () => {
  const { quarantineState } = analysisOf(
    [
      cycleOf({ daysAgo: 12, outcome: 'F', task: 7, seconds: 100 }),
      cycleOf({ daysAgo: 9.99, outcome: 'F', task: 7, seconds: 100 }),
      cycleOf({ daysAgo: 8, outcome: 'S', task: '7', seconds: 100 }),
      cycleOf({ daysAgo: 3, outcome: 'F', task: 7, seconds: 40 }),
      cycleOf({ daysAgo: 2, outcome: 'U', task: 7 }),
    ],
    {
      quarantine: [
        { task: '7', since: NOW - 10 * DAY, until: undefined, reason: '' },
        { task: 7, since: NOW - 20 * DAY, until: undefined, reason: '' },
      ],
    },
  )
  assert.equal(quarantineState.length, 1)
  const [state] = quarantineState
  assert.equal(state?.ageDays, 10)
  assert.equal(state.tries, 3)
  assert.equal(state.triesInWindow, 2)
  assert.equal(state.failedInWindow, 1)
  assert.equal(state.failedSecondsInWindow, 40)
  assert.equal(state.last?.outcome, 'failure')
})
