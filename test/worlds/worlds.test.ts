import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHANGING } from './changing.ts'
import { measureChange, measureQuiet } from './measure.ts'
import { QUIET } from './quiet.ts'
import { type ChangedFigures, type QuietFigures, summarise } from './tables.ts'

/**
 * The whole product on a few simulated loops, in a size that runs with the tests; docs/evidence.md has all of them.
 * Bounds have room for as few loops as these, and a relapse breaks them.
 */
const LOOPS = 8

function quiet(id: string): QuietFigures {
  const world = QUIET.find((each) => each.id === id)
  assert.ok(world, id)
  const [figures] = summarise(
    Array.from({ length: LOOPS }, (_, seed) => ({ world: id, seed, quiet: measureQuiet(world, seed + 1) })),
  ).quiet
  assert.ok(figures)
  return figures
}

function changed(id: string): ChangedFigures {
  const world = CHANGING.find((each) => each.id === id)
  assert.ok(world, id)
  const [figures] = summarise(
    Array.from({ length: LOOPS }, (_, seed) => ({
      world: id,
      seed,
      changed: measureChange(world, seed + 1),
    })),
  ).changed
  assert.ok(figures)
  return figures
}

for (const id of [
  'v8-p0.75',
  'v8-p0.5',
  'v3-p0.2',
  'rho0.25-v8',
  'rho0.1-v8',
  'weekdays-holidays',
  'retry-hard20',
]) {
  test(`on a loop that never changes next to nothing is found: ${id}`, () => {
    const { high, medium, worse, watched, band, interval, ...rest } = quiet(id)
    assert.ok(high <= 0.5, `HIGH ${high} ${JSON.stringify(rest.highBy)}`)
    assert.ok(medium <= 2.3, `MEDIUM ${medium} ${JSON.stringify(rest.mediumBy)}`)
    assert.ok(worse <= 0.7, `worse ${worse}`)
    assert.ok(watched <= 0.3, `watch ${watched}`)
    assert.ok((band ?? 0) >= 0.88 && (interval ?? 0) >= 0.88, `band ${band}, interval ${interval}`)
  })
}

test('the seed program cries wolf every other week on the same loop', () => {
  assert.ok(quiet('v3-p0.75').seed > 4)
})

const FOUND: readonly [id: string, within: 'high7' | 'high14' | 'medium14', atLeast: number][] = [
  ['drop .75->.45 v8', 'high14', 0.9],
  ['drop .75->.45 v3', 'high14', 0.6],
  ['drop .95->.85 v30', 'high14', 0.8],
  ['one kind of 4 (.75->.30, 25 %) v8', 'medium14', 0.6],
  ['time cap v8', 'high14', 0.7],
  ['3-day outage v8', 'medium14', 0.9],
  ['dead loop v8', 'high7', 0.9],
  ['one task in endless retry (25 %) v8', 'high14', 0.9],
  ['phantom success 60 % v8', 'medium14', 0.8],
  ['new reason 10 % v8', 'medium14', 0.6],
]

for (const [id, within, atLeast] of FOUND) {
  test(`what changed is found in time, and comes first: ${id}`, () => {
    const figures = changed(id)
    assert.ok(figures[within] >= atLeast, `${within} ${figures[within]}`)
    assert.ok((figures.first ?? 0) >= 0.75, `first ${figures.first} ${JSON.stringify(figures.besideBy)}`)
  })
}
