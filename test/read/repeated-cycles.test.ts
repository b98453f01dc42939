import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cycle } from '../../src/model/retro.ts'
import { dropRepeats } from '../../src/read/repeated-cycles.ts'
import { cycleOf, NOW } from '../analyse/cycles.ts'
import * as fc from '../property.ts'

const SECOND = 1_000_000
const HOUR = 3600 * SECOND

/** A failed cycle of 5 minutes on #7, so many seconds after an instant. */
function rowAt(seconds: number, given: Parameters<typeof cycleOf>[0] = {}): Cycle {
  return cycleOf({ outcome: 'F', task: 7, seconds: 300, id: 12, at: NOW - HOUR + seconds * SECOND, ...given })
}

/** A loop that does one thing after the other, an hour before anything else here. */
const IN_TURN = Array.from({ length: 20 }, (_, index) =>
  cycleOf({ at: NOW - (30 - index) * HOUR, task: 100 + index, seconds: 200 + index, id: 1000 + index }),
)

/** Ends an hour apart, and begins before the one before it has ended. */
const SIDE_BY_SIDE = IN_TURN.map((cycle) => ({ ...cycle, seconds: 7200 }))

const CASES: readonly { name: string; log?: Cycle[]; rows: Cycle[]; kept: number[] }[] = [
  { name: 'the same number again two seconds later', rows: [rowAt(0), rowAt(2)], kept: [1] },
  { name: 'three times', rows: [rowAt(0), rowAt(1), rowAt(2)], kept: [2] },
  { name: 'at the same instant, otherwise told', rows: [rowAt(0), rowAt(0, { reason: 'x' })], kept: [1] },
  { name: 'with a time that was measured again', rows: [rowAt(0), rowAt(2, { seconds: 302 })], kept: [1] },
  {
    name: 'without a task, with the same time',
    rows: [rowAt(0, { task: undefined }), rowAt(1, { task: undefined })],
    kept: [1],
  },
  {
    name: 'without a task, with another time: suites of one run',
    rows: [rowAt(0, { task: undefined }), rowAt(1, { task: undefined, seconds: 301 })],
    kept: [0, 1],
  },
  {
    name: 'without task and time',
    rows: [
      rowAt(0, { task: undefined, seconds: undefined }),
      rowAt(1, { task: undefined, seconds: undefined }),
    ],
    kept: [0, 1],
  },
  {
    name: 'with the commit as it was amended',
    rows: [rowAt(0, { commit: 'aa' }), rowAt(0, { commit: 'bb' })],
    kept: [1],
  },
  { name: 'in another file of the same loop', rows: [rowAt(0), rowAt(1, { source: 1 })], kept: [1] },
  {
    name: 'successes too',
    rows: [rowAt(0, { outcome: 'S' }), rowAt(2, { outcome: 'S', pr: 4 })],
    kept: [1],
  },
  {
    name: 'rows that stand between them stay',
    rows: [rowAt(0), rowAt(1, { id: 13, task: 8 }), rowAt(2)],
    kept: [1, 2],
  },
  {
    name: 'under the next number, of a loop that does one thing after the other',
    log: IN_TURN,
    rows: [rowAt(0), rowAt(1, { id: 13 }), rowAt(2, { id: 14 })],
    kept: [2],
  },
  {
    name: 'without any number, likewise',
    log: IN_TURN,
    rows: [rowAt(0, { id: undefined }), rowAt(1, { id: undefined })],
    kept: [1],
  },
  {
    name: 'under the next number, of a loop that does many things at once: tries side by side',
    log: SIDE_BY_SIDE,
    rows: [rowAt(0), rowAt(1, { id: 13 })],
    kept: [0, 1],
  },
  {
    name: 'under the next number, where the log is too short to tell',
    rows: [rowAt(0), rowAt(1, { id: 13 })],
    kept: [0, 1],
  },
  {
    name: 'under the next number, for another reason',
    log: IN_TURN,
    rows: [rowAt(0, { reason: 'lint' }), rowAt(1, { id: 13, reason: 'test' })],
    kept: [0, 1],
  },
  { name: 'the number begins anew the day after', rows: [rowAt(-86_400), rowAt(0)], kept: [0, 1] },
  { name: 'six seconds later', rows: [rowAt(0), rowAt(6)], kept: [0, 1] },
  { name: 'a start and an end', rows: [rowAt(0, { outcome: 'U' }), rowAt(2)], kept: [0, 1] },
  {
    name: 'two steps that decide nothing',
    rows: [rowAt(0, { outcome: 'U' }), rowAt(2, { outcome: 'U' })],
    kept: [0, 1],
  },
  { name: 'tried again and succeeded', rows: [rowAt(0), rowAt(2, { outcome: 'S' })], kept: [0, 1] },
  { name: 'another task', rows: [rowAt(0), rowAt(2, { task: 8 })], kept: [0, 1] },
  { name: 'another kind', rows: [rowAt(0, { kind: 'a' }), rowAt(2, { kind: 'b' })], kept: [0, 1] },
  { name: 'another time taken', rows: [rowAt(0), rowAt(2, { seconds: 60 })], kept: [0, 1] },
  {
    name: 'fails at once and begins anew with the same number',
    rows: [0, 2, 4].map((at) => rowAt(at, { seconds: 1 })),
    kept: [0, 1, 2],
  },
  {
    name: 'a long chain is a loop that begins anew again and again',
    rows: [0, 2, 4, 6, 8].map((at) => rowAt(at, { seconds: undefined })),
    kept: [0, 1, 2, 3, 4],
  },
  {
    name: 'two loops with a number in common, in two files',
    rows: [rowAt(0, { task: undefined }), rowAt(1, { task: undefined, source: 1 })],
    kept: [0, 1],
  },
  {
    name: 'two loops with a number and a task in common, in two files',
    rows: [rowAt(0), rowAt(1, { seconds: 301, source: 1 })],
    kept: [0, 1],
  },
  {
    name: 'nobody knows when',
    rows: [rowAt(0, { at: undefined }), rowAt(0, { at: undefined })],
    kept: [0, 1],
  },
]

for (const { name, log = [], rows, kept } of CASES)
  test(`one cycle or several: ${name}`, () => {
    const { cycles, dropped } = dropRepeats([...log, ...rows])
    assert.deepEqual(
      cycles.slice(log.length).map((cycle) => rows.indexOf(cycle)),
      kept,
    )
    assert.equal(dropped.length, rows.length - kept.length)
  })

const anyRow = fc
  .record({
    at: fc.integer({ min: 0, max: 40 }),
    id: fc.constantFrom(1, 2, '1', undefined),
    task: fc.constantFrom(7, 8, undefined),
    seconds: fc.constantFrom(0, 1, 300, 301, undefined),
    outcome: fc.constantFrom('S', 'F', 'U'),
    source: fc.constantFrom(0, 1),
    reason: fc.constantFrom('', 'x'),
  })
  .map(({ at, ...given }) => rowAt(at, given))

const anyLog = fc
  .tuple(fc.boolean(), fc.array(anyRow, { maxLength: 25 }))
  .map(([isLong, rows]) => [...(isLong ? IN_TURN : []), ...rows])

test('dropping repeats twice changes nothing, and nothing is lost', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { cycles, dropped } = dropRepeats(log)
      assert.deepEqual(dropRepeats(cycles), { cycles, dropped: [] })
      assert.deepEqual(new Set([...cycles, ...dropped]), new Set(log))
      assert.equal(cycles.length + dropped.length, log.length)
      // In the order of the log, and of each that was dropped a later one of the same task and outcome is left.
      assert.deepEqual(
        cycles,
        log.filter((cycle) => cycles.includes(cycle)),
      )
      for (const { at = 0, task, outcome } of dropped)
        assert.ok(
          cycles.some((other) => other.task === task && other.outcome === outcome && (other.at ?? 0) >= at),
        )
    }),
  )
})

test('a log whose rows lie further apart, or of which no two share task and outcome, is as it was', () => {
  fc.assert(
    fc.property(anyLog, fc.boolean(), (log, isApart) => {
      const changed = log.map((cycle, index) =>
        isApart
          ? { ...cycle, at: NOW - (index + 1) * 6 * SECOND }
          : { ...cycle, task: index, at: NOW - index },
      )
      const { cycles, dropped } = dropRepeats(changed)
      assert.equal(cycles, changed)
      assert.deepEqual(dropped, [])
    }),
  )
})
