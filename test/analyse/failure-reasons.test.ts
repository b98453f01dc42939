import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyseFailureReasons, type FailureReasons } from '../../src/analyse/failure-reasons.ts'
import { ReasonBook } from '../../src/analyse/reasons/reason-book.ts'
import { buildTimeline } from '../../src/analyse/timeline.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { MICROS_PER_DAY } from '../../src/model/time.ts'
import { cycleOf } from './cycles.ts'

const NOW = 100 * MICROS_PER_DAY

function failure(daysAgo: number, reason: string, line: number, fields: Partial<Cycle> = {}): Cycle {
  return cycleOf({ at: NOW - daysAgo * MICROS_PER_DAY, outcome: 'failure', reason, line, ...fields })
}

const cycles = [
  failure(60, 'tests failed in 4 files', 1),
  failure(20, 'tests failed in 9 files', 2),
  failure(6, 'tests failed in 9 files', 3),
  failure(5, 'push rejected by the remote', 4),
  failure(4, '', 5),
  failure(3, 'tests failed in 9 files', 6, { outcome: 'success' }),
  failure(2, 'tests failed in 9 files', 7, { outcome: 'undecided' }),
]

function reasonsOf(given: readonly Cycle[]): FailureReasons {
  const timeline = buildTimeline(given, NOW, 7)
  return analyseFailureReasons(timeline, ReasonBook.of(timeline.alive))
}

test('failures with one template are one reason, counted before, now and in all', () => {
  const { clusters, clusterOf } = reasonsOf(cycles)
  assert.deepEqual(
    clusters.map(({ before, now, total }) => ({ before, now, total })),
    [
      { before: 1, now: 1, total: 3 },
      { before: 0, now: 1, total: 1 },
    ],
  )
  assert.equal(clusterOf('tests failed in 4 files'), clusters[0]?.id)
  assert.equal(clusterOf('tests failed in 9 files'), clusters[0]?.id)
  assert.equal(clusterOf('never seen'), undefined)
})

test('an example says where its text stands last among the failures', () => {
  const [tests] = reasonsOf(cycles).clusters
  assert.match(tests?.label ?? '', /^tests failed in/)
  assert.deepEqual(tests?.examples, [
    { text: 'tests failed in 9 files', source: 0, line: 3 },
    { text: 'tests failed in 4 files', source: 0, line: 1 },
  ])
})

test('a log without failures has no reasons', () => {
  assert.deepEqual(reasonsOf([]).clusters, [])
})
