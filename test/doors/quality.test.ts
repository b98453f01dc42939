import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPrevious } from '../../src/insights/read-previous.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { judgeRetro } from '../../src/introspect.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { ghPrList } from '../../src/read/formats/gh-pr-list.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import { FIRST_DAY } from '../worlds/simulate.ts'
import { DAYS, END, highDays, WARM_UP_DAYS } from './measure.ts'
import { cyclesOf } from './read-rows.ts'
import { makeRepository, pullRowsAt, type RepositoryWorld } from './repository.ts'
import { CONSTANT, DROP_DAY, DROPPED } from './worlds.ts'

/**
 * The whole product on pull requests of repositories whose truth is known, in a size that runs with the tests; DOORS_LOOPS=20
 * gives the figures. Bounds have room for as few as these.
 */
const LOOPS = Number(process.env['DOORS_LOOPS'] ?? 4)
const FALLS = 2 * LOOPS
const MOST_HIGH = 0.3

function pullCycles(world: RepositoryWorld, seed: number, now = END): Cycle[] {
  return cyclesOf(ghPrList, pullRowsAt(makeRepository(world, seed, DAYS), now), { now, isCurrent: true })
    .cycles
}

/** As a list is read that counts a pull request on the day of its merge or close. */
function cyclesByClose(world: RepositoryWorld, seed: number): Cycle[] {
  return makeRepository(world, seed, DAYS)
    .pulls.filter(({ maker, ended }) => maker === 'agent' && ended <= END)
    .map(({ number, ended, fate, task }) =>
      cycleOf({
        at: ended,
        outcome: fate === 'merged' ? 'success' : 'failure',
        id: number,
        task,
        line: number,
      }),
    )
}

/** Each world has seeds of its own: equal seeds make agents' pull requests at equal times. */
function meanHigh(
  worlds: readonly RepositoryWorld[],
  read: (world: RepositoryWorld, seed: number) => Cycle[],
  from?: number,
): number {
  const episodes = worlds.flatMap((world, place) =>
    Array.from(
      { length: LOOPS },
      (_, index) => highDays(read(world, place * LOOPS + index + 1), { from }).length,
    ),
  )
  return (episodes.reduce((a, b) => a + b, 0) / episodes.length) * (90 / (DAYS - (from ?? WARM_UP_DAYS)))
}

test('of repositories in which nothing changes next to nothing is said', (context) => {
  const mean = meanHigh(CONSTANT, pullCycles)
  context.diagnostic(`${mean.toFixed(2)} false HIGH in 90 days, of ${CONSTANT.length * LOOPS} repositories`)
  assert.ok(mean <= MOST_HIGH, String(mean))
})

test('counted by the day of the close, a stale bot is taken for a fall', (context) => {
  const mean = meanHigh(
    CONSTANT.filter(({ stale }) => stale !== undefined),
    cyclesByClose,
    30,
  )
  context.diagnostic(`${mean.toFixed(2)} false HIGH in 90 days`)
  assert.ok(mean > 3 * MOST_HIGH, String(mean))
})

for (const world of DROPPED)
  test(`what fell is found: ${world.id}`, () => {
    // Up to a week until they are judged, and two until it is sure.
    const span = { from: DROP_DAY, to: DROP_DAY + 21 }
    const days = Array.from({ length: FALLS }, (_, index) =>
      highDays(pullCycles(world, index + 1), span).filter(({ rule }) => rule === 'success-drop'),
    )
    const found = days.filter((high) => high.length > 0)
    assert.ok(found.length >= 0.75 * FALLS, JSON.stringify(days))
  })

const FIRST_REPORT = 57

/** Each week the list of that day, judged as `judgeRetro` does after the report of the week before. */
function weeklyReports(world: RepositoryWorld, seed: number): Insights[] {
  const repository = makeRepository(world, seed, DAYS)
  const reports: Insights[] = []
  for (let day = FIRST_REPORT; day <= DROP_DAY + 28; day += 7) {
    const now = FIRST_DAY + day * DAY
    const { cycles } = cyclesOf(ghPrList, pullRowsAt(repository, now), { now, isCurrent: true })
    const last = reports.at(-1)
    reports.push(judgeRetro(retroOf(cycles), {}, now, last && readPrevious(serialiseInsights(last))))
  }
  return reports
}

test('weekly reports of the list as it grows find the fall, and next to nothing before it', () => {
  const [world] = DROPPED
  assert.ok(world)
  const high = weeklyReports(world, 1).flatMap(({ recommendations }, week) =>
    recommendations.some(({ rule, severity }) => rule === 'success-drop' && severity === 'high')
      ? [FIRST_REPORT + 7 * week]
      : [],
  )
  assert.ok(
    high.filter((day) => day > DROP_DAY + 7 && day <= DROP_DAY + 28).length >= 1,
    JSON.stringify(high),
  )
  assert.ok(high.filter((day) => day <= DROP_DAY).length <= 1, JSON.stringify(high))
})
