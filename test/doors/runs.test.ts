import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../../src/model/retro.ts'
import { ghRunList } from '../../src/read/formats/gh-run-list.ts'
import { DAY } from '../analyse/cycles.ts'
import * as fc from '../property.ts'
import { FIRST_DAY } from '../worlds/simulate.ts'
import { cyclesOf } from './read-rows.ts'
import { type Attempt, isRed, makeRepository, type Run, runRowsAt } from './repository.ts'
import { CONSTANT } from './worlds.ts'

const DAYS = 40
const [WORLD] = CONSTANT

const seeds = fc.integer({ min: 1, max: 1_000_000 })
const instants = fc.integer({ min: 1, max: DAYS * 24 }).map((hours) => FIRST_DAY + (hours / 24) * DAY)

/** What a list of an instant says of a run: the number of its last attempt, where that has ended. */
function endedAt({ attempts }: Run, at: Instant): number {
  const begun = attempts.filter((attempt) => attempt.begun <= at)
  return (begun.at(-1)?.ended ?? Infinity) <= at ? begun.length : 0
}

function outcomeOf({ conclusion }: Attempt): string {
  if (conclusion === 'success') return 'success'
  return isRed(conclusion) ? 'failure' : conclusion.replaceAll('_', '-')
}

test('every run counts once, as its last attempt that ended, however often and in which order it was listed', () => {
  assert.ok(WORLD)
  fc.assert(
    fc.property(
      seeds,
      fc.array(instants, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (seed, listed, turn) => {
        const repository = makeRepository(WORLD, seed, DAYS)
        const lists = listed.map((at) => runRowsAt(repository, at))
        const rows = turn ? lists.flat().toReversed() : lists.flat()
        const { cycles, said } = cyclesOf(ghRunList, rows, {})
        const truth = repository.runs.flatMap((run) => {
          const number = Math.max(...listed.map((at) => endedAt(run, at)))
          const attempt = run.attempts[number - 1]
          return attempt === undefined ? [] : [{ run, attempt }]
        })
        const byId = new Map(cycles.map((cycle) => [cycle.id, cycle]))
        assert.equal(cycles.length, truth.length)
        for (const { run, attempt } of truth) {
          const cycle = byId.get(run.id)
          assert.deepEqual(
            [cycle?.at, cycle?.ending ?? cycle?.outcome, cycle?.kind, cycle?.reason],
            [attempt.ended, outcomeOf(attempt), run.event, isRed(attempt.conclusion) ? 'Run Claude' : ''],
          )
          assert.equal(cycle?.task, run.event === 'schedule' ? undefined : run.title)
          assert.ok(Math.abs((cycle?.seconds ?? 0) - (attempt.ended - attempt.begun) / 1e6) < 1e-6)
        }
        const told = (said[0] ?? '').replaceAll(',', '')
        const leftOut = [...told.matchAll(/(\d+) (?:earlier )?rows?/g)].reduce(
          (sum, [, count]) => sum + Number(count),
          0,
        )
        assert.equal(leftOut, rows.length - cycles.length, told)
      },
    ),
    { numRuns: 60 },
  )
})

test('with more than one workflow the kind is the workflow, else what started the run', () => {
  assert.ok(WORLD)
  const rows = runRowsAt(makeRepository(WORLD, 1, 3), FIRST_DAY + 3 * DAY)
  const kindsOf = (of: readonly object[]): Set<unknown> =>
    new Set(cyclesOf(ghRunList, of, {}).cycles.map(({ kind }) => kind))
  assert.deepEqual(kindsOf(rows), new Set(['issue_comment', 'issues', 'pull_request_review', 'schedule']))
  const [first] = rows
  const both = [{ ...first, workflowName: 'Nightly', databaseId: 1 }, ...rows]
  assert.deepEqual(kindsOf(both), new Set(['Nightly', 'Claude Code']))
  // One that has not ended is none yet.
  const begun = [
    { ...first, workflowName: 'Nightly', databaseId: 1, conclusion: '', status: 'queued' },
    ...rows,
  ]
  assert.ok(!kindsOf(begun).has('Claude Code'))
})
