import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflationBetween } from '../../src/analyse/dependence.ts'
import { datedInOrder, type DatedCycle } from '../../src/analyse/timeline.ts'
import { cycleOf, NOW } from './cycles.ts'

function cyclesOf(tasks: readonly (readonly [task: string | undefined, outcomes: string])[]): DatedCycle[] {
  const cycles = tasks.flatMap(([task, outcomes]) =>
    Array.from(outcomes, (outcome) => cycleOf({ outcome, task })),
  )
  return [...datedInOrder(cycles, NOW)]
}

/** 24 tasks of one try, half of which succeed. */
const BEFORE = cyclesOf(Array.from({ length: 24 }, (_, index) => [`${index}`, index % 2 === 0 ? 'S' : 'F']))

test('tasks of one try, and cycles without a task, are worth themselves', () => {
  const without = cyclesOf(Array.from({ length: 12 }, (_, index) => [undefined, index < 9 ? 'S' : 'F']))
  assert.equal(inflationBetween(BEFORE, BEFORE.slice(0, 12), 0), 1)
  assert.equal(inflationBetween(BEFORE, without, 0), 1)
})

test('a task that always ends alike is one event, and so few events show less than there is', () => {
  const now = cyclesOf([
    ['a', 'SSS'],
    ['b', 'FFF'],
    ['c', 'SSS'],
    ['d', 'FFF'],
  ])
  // Sums over tasks by hand: 4 of 3 / 24 and 24 of .5 / 24, beside 12 of .5 / 12 and 24 of .5 / 24; 4 / 3 over 12 / 11.
  const together = 4 * (3 / 24) ** 2 + 24 * (0.5 / 24) ** 2
  const alone = 12 * (0.5 / 12) ** 2 + 24 * (0.5 / 24) ** 2
  const expected = (together / alone) * (4 / 3 / (12 / 11))
  assert.ok(Math.abs(inflationBetween(BEFORE, now, 0) - expected) < 1e-12)
  assert.ok(expected > 2.8)
})

test('tasks of unequal weight count as fewer', () => {
  const even = cyclesOf([
    ['a', 'FFF'],
    ['b', 'FFF'],
    ['c', 'SSS'],
    ['d', 'SSS'],
  ])
  const one = cyclesOf([
    ['a', 'FFFFFF'],
    ...Array.from('SSSSSS', (each, index) => [`${index}`, each] as const),
  ])
  assert.ok(inflationBetween(BEFORE, one, 0) > 1.1 * inflationBetween(BEFORE, even, 0))
})
