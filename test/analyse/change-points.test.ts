import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyseChangePoints } from '../../src/analyse/change-points.ts'
import { buildTimeline } from '../../src/analyse/timeline.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { MICROS_PER_DAY } from '../../src/model/time.ts'
import { cycleOf } from './cycles.ts'

const NOW = 100 * MICROS_PER_DAY

/** Two cycles a day, the last one now. */
function timelineOf(count: number, fields: (index: number) => Partial<Cycle>) {
  const cycles = Array.from({ length: count }, (_, index) =>
    cycleOf({ at: NOW - ((count - 1 - index) * MICROS_PER_DAY) / 2, line: index + 1, ...fields(index) }),
  )
  return buildTimeline(cycles, NOW, 7)
}

const outcomeAt60 = (index: number): Cycle['outcome'] =>
  index < 60 ? 'success' : index % 4 === 0 ? 'success' : 'failure'

test('commits to the instructions near a change stand beside it, the nearest first, and change nothing else', () => {
  const timeline = timelineOf(100, (index) => ({ outcome: outcomeAt60(index) }))
  const [plain] = analyseChangePoints(timeline)
  assert.ok(plain)
  const edit = (days: number) => {
    const feltFrom = plain.at + days * MICROS_PER_DAY
    return { commit: 'a'.repeat(40), at: feltFrom - MICROS_PER_DAY, feltFrom, files: ['AGENTS.md'] }
  }
  const edits = [edit(-30), edit(-1), edit(0.5), edit(0.2), edit(0.1), edit(30)]
  const [change] = analyseChangePoints(timeline, edits)
  assert.deepEqual(change, { ...plain, edited: [edit(0.1), edit(0.2), edit(0.5)] })
  assert.deepEqual(plain.edited, [])
})

test('a change of success names the model, the agent and the commit that changed there', () => {
  const [change, ...more] = analyseChangePoints(
    timelineOf(100, (index) => ({
      outcome: outcomeAt60(index),
      model: index < 60 ? 'a' : 'b',
      agent: index < 60 ? 'claude' : 'codex',
      commit: index < 60 ? 'one' : 'two',
      epoch: 'same',
    })),
  )
  assert.equal(more.length, 0)
  assert.ok(change?.series === 'success')
  assert.ok(Math.abs(change.cycle.line - 61) <= 1)
  assert.ok(change.interval[0].line <= 61 && change.interval[1].line >= 61)
  assert.ok(change.p <= 0.01)
  assert.deepEqual(change.changed, [
    { what: 'model', from: 'a', to: 'b' },
    { what: 'agent', from: 'claude', to: 'codex' },
    { what: 'commit', from: 'one', to: 'two' },
  ])
})

test('what changed elsewhere, or in every cycle, is not named', () => {
  const [change] = analyseChangePoints(
    timelineOf(100, (index) => ({
      outcome: outcomeAt60(index),
      model: index < 20 ? 'a' : 'b',
      commit: `commit ${index}`,
    })),
  )
  assert.deepEqual(change?.changed, [])
})

test('a value that was tried before the change is not what changed there', () => {
  const [change] = analyseChangePoints(
    timelineOf(100, (index) => ({
      outcome: outcomeAt60(index),
      model: index < 60 && index !== 10 ? 'a' : 'b',
    })),
  )
  assert.deepEqual(change?.changed, [])
})

const NAMED: [what: string, modelOf: (index: number) => string | undefined, named: object[]][] = [
  [
    'from the change on is named, with the day, and is no change of its own',
    (index) => (index < 60 ? undefined : 'b'),
    [{ what: 'model', name: 'b', since: NOW - (39 * MICROS_PER_DAY) / 2 }],
  ],
  ['long before the change is not', (index) => (index < 20 ? undefined : 'b'), []],
  ['long after the change is not', (index) => (index < 85 ? undefined : 'b'), []],
  ['once before the change is not', (index) => (index < 60 && index !== 3 ? undefined : 'b'), []],
  [
    'after another was named once is not',
    (index) => (index < 60 ? (index === 3 ? 'a' : undefined) : 'b'),
    [],
  ],
  [
    'in few cycles after the change is not',
    (index) => (index >= 60 && index % 3 === 0 ? 'b' : undefined),
    [],
  ],
]

for (const [what, modelOf, named] of NAMED)
  test(`a model that the log names ${what}`, () => {
    const [change] = analyseChangePoints(
      timelineOf(100, (index) => ({ outcome: outcomeAt60(index), model: modelOf(index) })),
    )
    assert.ok(change)
    assert.deepEqual([change.changed, change.named], [[], named])
  })

test('a model that only the newest rows of a forge tell was not begun with there', () => {
  const timeline = timelineOf(100, (index) => ({
    outcome: outcomeAt60(index),
    model: index < 60 ? undefined : 'b',
  }))
  const [change] = analyseChangePoints(timeline, [], false)
  assert.ok(change)
  assert.deepEqual([change.changed, change.named], [[], []])
})

test('a change of the kind of work is told from a change of success', () => {
  const [change] = analyseChangePoints(
    timelineOf(100, (index) => ({
      outcome: outcomeAt60(index),
      kind: index < 60 || index % 2 === 0 ? 'docs' : 'bug',
    })),
  )
  const mix = change?.changed.find(({ what }) => what === 'type-mix')
  assert.match(mix?.from ?? '', /^\d+ of \d+ (docs|bug)$/)
})

test('the level of the duration is searched as well, and one huge value is none', () => {
  const slower = analyseChangePoints(
    timelineOf(80, (index) => ({ seconds: (index < 40 ? 60 : 120) + (index % 7) })),
  )
  assert.deepEqual(
    slower.map(({ series }) => series),
    ['duration'],
  )
  const huge = analyseChangePoints(
    timelineOf(80, (index) => ({ seconds: index === 50 ? 90_000 : 60 + (index % 7) })),
  )
  assert.deepEqual(huge, [])
})

test('fewer than 40 cycles are not searched', () => {
  const change = (from: number) =>
    analyseChangePoints(timelineOf(from, (index) => ({ outcome: index < 20 ? 'success' : 'failure' })))
  assert.equal(change(39).length, 0)
  assert.equal(change(40).length, 1)
})
