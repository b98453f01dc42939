import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from '../property.ts'
import { climbLadder } from '../../src/analyse/ladder.ts'
import type { AgentPull, AgentRun } from '../../src/model/retro.ts'

const MINUTE = 60_000_000

/** A run of ten minutes; times in minutes. */
function run(id: number, start: number, rest: Partial<AgentRun> = {}): AgentRun {
  return {
    id,
    startedAt: start * MINUTE,
    endedAt: (start + 10) * MINUTE,
    outcome: 'success',
    branch: 'main',
    pulls: [],
    ...rest,
  }
}

function pull(number: number, at: number, rest: Partial<AgentPull> = {}): AgentPull {
  return { number, createdAt: at * MINUTE, state: 'merged', branch: `claude/${number}`, ...rest }
}

describe('the ladder from runs to what was merged', () => {
  test('each run stands on the last step that it reached', () => {
    const ladder = climbLadder({
      runs: [
        run(1, 0),
        run(2, 100),
        run(3, 200),
        run(4, 300),
        run(5, 400, { outcome: 'failure' }),
        run(6, 500, { outcome: 'undecided' }),
      ],
      pulls: [pull(1, 9), pull(2, 101, { state: 'open' }), pull(3, 205, { state: 'closed' }), pull(9, 350)],
    })
    assert.deepEqual(ladder, {
      runs: 5,
      failed: 1,
      green: 1,
      open: 1,
      closed: 1,
      merged: 1,
      otherPulls: 1,
    })
  })
  test('of runs side by side the one whose branch it has, or that names it, opened it; else the last that began', () => {
    const runs = [run(1, 0, { branch: 'claude/7' }), run(2, 2), run(3, 4, { outcome: 'failure' })]
    assert.equal(climbLadder({ runs, pulls: [pull(7, 6)] })?.merged, 1)
    assert.equal(climbLadder({ runs, pulls: [pull(8, 6)] })?.merged, 0)
    const named = [run(1, 0, { pulls: [8] }), run(3, 4, { outcome: 'failure' })]
    assert.equal(climbLadder({ runs: named, pulls: [pull(8, 6)] })?.merged, 1)
  })
  test('a run that works on a pull request which was there before it opened none', () => {
    const ladder = climbLadder({ runs: [run(1, 100, { pulls: [5] })], pulls: [pull(5, 50)] })
    assert.deepEqual([ladder?.green, ladder?.merged, ladder?.otherPulls], [1, 0, 1])
  })
  test('nothing to tell without a decided run or a pull request', () => {
    assert.equal(climbLadder({ runs: [], pulls: [pull(1, 0)] }), undefined)
    assert.equal(climbLadder({ runs: [run(1, 0)], pulls: [] }), undefined)
    assert.equal(climbLadder({ runs: [run(1, 0, { outcome: 'undecided' })], pulls: [pull(1, 0)] }), undefined)
  })
  test('it adds up: every decided run once, every pull request once', () => {
    const outcome = fc.constantFrom('success' as const, 'failure' as const, 'undecided' as const)
    const state = fc.constantFrom('open' as const, 'closed' as const, 'merged' as const)
    const runs = fc.array(fc.tuple(fc.nat(200), outcome), { minLength: 1, maxLength: 25 })
    const pulls = fc.array(fc.tuple(fc.nat(220), state), { minLength: 1, maxLength: 25 })
    fc.assert(
      fc.property(runs, pulls, (some, others) => {
        const trail = {
          runs: some.map(([at, of], index) => run(index, at, { outcome: of })),
          pulls: others.map(([at, of], index) => pull(index, at, { state: of })),
        }
        const ladder = climbLadder(trail)
        const decided = trail.runs.filter((each) => each.outcome !== 'undecided')
        if (ladder === undefined) return assert.equal(decided.length, 0)
        const { failed, green, open, closed, merged, otherPulls } = ladder
        assert.equal(failed + green + open + closed + merged, decided.length)
        assert.equal(failed, decided.filter((each) => each.outcome === 'failure').length)
        assert.equal(open + closed + merged + otherPulls, trail.pulls.length)
        // Whatever order they come in.
        assert.deepEqual(
          climbLadder({ runs: trail.runs.toReversed(), pulls: trail.pulls.toReversed() }),
          ladder,
        )
      }),
    )
  })
})
