import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findIncidents, incidentTest } from '../../src/analyse/incidents.ts'
import { buildTimeline, type Timeline } from '../../src/analyse/timeline.ts'
import { cycleOf, DAY, NOW } from './cycles.ts'

/** A baseline with the given number of failures of 100, then one cycle an hour, each on its own task. */
function timelineOf(outcomes: string, baselineFailures: number, tasks = 100): Timeline {
  const isFailure = (index: number): boolean =>
    Math.floor((index * baselineFailures) / 100) > Math.floor(((index - 1) * baselineFailures) / 100)
  const before = Array.from({ length: 100 }, (_, index) =>
    cycleOf({ at: NOW - 30 * DAY + index * (DAY / 8), outcome: isFailure(index) ? 'F' : 'S' }),
  )
  const recent = Array.from(outcomes, (outcome, index) =>
    cycleOf({ at: NOW - 6 * DAY + index * (DAY / 24), outcome, task: index % tasks }),
  )
  return buildTimeline([...before, ...recent], NOW, 7)
}

function runsIn(outcomes: string, baselineFailures = 5, tasks = 100): string[] {
  return findIncidents(timelineOf(outcomes, baselineFailures, tasks)).map(({ cycles }) =>
    cycles.map(({ outcome }) => (outcome === 'failure' ? 'F' : 'S')).join(''),
  )
}

test('an incident begins and ends with a failure and is as long as can be', () => {
  assert.deepEqual(runsIn('SSSFFFFFFSSS'), ['FFFFFF'])
  assert.deepEqual(runsIn('SSSFFFFSFFFFSSS'), ['FFFFSFFFF'])
})

test('exactly four of five are enough where failures are rare', () => {
  assert.deepEqual(runsIn('SSSSFFSFFSSSS', 2), ['FFSFF'])
  assert.deepEqual(runsIn('SSSSFFSFFSSSS', 20), [])
})

test('two incidents apart stay two', () => {
  assert.deepEqual(runsIn('FFFFFFFSSSSSSSSSSSSSSSSSSFFFFFFF'), ['FFFFFFF', 'FFFFFFF'])
})

test('no incident over two tasks, nor beside a short baseline, nor where nearly all fail', () => {
  assert.deepEqual(runsIn('SSFFFFFFFSS', 5, 2), [])
  assert.deepEqual(runsIn('FFFFFFFFFFFFF', 95), [])
  const short = Array.from('SSSSSSSSSSFFFFFFFF', (outcome, index) =>
    cycleOf({ at: NOW - DAY + index, outcome, task: index + 1 }),
  )
  assert.deepEqual(findIncidents(buildTimeline(short, NOW, 7)), [])
})

test('in noise, too, an incident keeps the gate, and is not missed where it is plain', () => {
  let state = 7
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  for (let round = 0; round < 50; round++) {
    const outcomes = Array.from({ length: 60 }, (_, index) =>
      next() < (index >= 20 && index < 32 ? 0.85 : 0.1) ? 'F' : 'S',
    ).join('')
    for (const run of runsIn(outcomes)) {
      assert.ok(outcomes.includes(run))
      assert.ok(run.length >= 5 && run.startsWith('F') && run.endsWith('F'))
      assert.ok(run.replaceAll('S', '').length >= 0.8 * run.length)
    }
    if (outcomes.includes('FFFFFFFF')) assert.ok(runsIn(outcomes).length > 0, outcomes)
  }
})

test('cycles of an incident are told from others', () => {
  const timeline = timelineOf('SSSFFFFFFSSS', 5)
  const isIncident = incidentTest(findIncidents(timeline))
  assert.equal(timeline.decided.filter(isIncident).length, 6)
})
