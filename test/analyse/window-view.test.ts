import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analysisOf, cycleOf } from './cycles.ts'

test('kinds stand with their cycles before and now, the most failures now first', () => {
  const cycles = [
    ...Array.from('SSF', (outcome) => cycleOf({ daysAgo: 10, outcome, kind: 'bug' })),
    ...Array.from('SF', (outcome) => cycleOf({ daysAgo: 2, outcome, kind: 'docs' })),
    ...Array.from('FFS', (outcome) => cycleOf({ daysAgo: 3, outcome, kind: 'bug' })),
    cycleOf({ daysAgo: 60, outcome: 'F', kind: 'old' }),
  ]
  assert.deepEqual(
    analysisOf(cycles).window.kinds.map(({ kind, all, before, now }) => [kind, all, before, now]),
    [
      ['bug', { k: 3, n: 6 }, { k: 2, n: 3 }, { k: 1, n: 3 }],
      ['docs', { k: 1, n: 2 }, { k: 0, n: 0 }, { k: 1, n: 2 }],
      ['old', { k: 0, n: 1 }, { k: 0, n: 0 }, { k: 0, n: 0 }],
    ],
  )
})

test('failing tasks: two failures since the last success, the most time lost in the window first', () => {
  const outcomes = { solved: 'FFS', once: 'SF', twice: 'SFF', long: 'FFFF' }
  const cycles = Object.entries(outcomes).flatMap(([task, text]) =>
    Array.from(text, (outcome, index) =>
      cycleOf({
        daysAgo: 9 - 2 * index,
        outcome,
        task,
        seconds: task === 'twice' ? 500 : 10,
        line: index + 1,
      }),
    ),
  )
  const { window } = analysisOf(cycles.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)))
  assert.deepEqual(
    window.failingTasks.map(({ history, window: tries, attempts }) => [
      history.key,
      history.streak,
      tries,
      attempts.map(({ line }) => line),
    ]),
    [
      ['twice', 2, { k: 0, n: 2 }, [1, 2, 3]],
      ['long', 4, { k: 0, n: 3 }, [1, 2, 3, 4]],
    ],
  )
})

test('cycles to draw: decided ones of the window and as long a time before it', () => {
  const cycles = [20, 13, 8, 6, 1].map((daysAgo) => cycleOf({ daysAgo, id: daysAgo }))
  cycles.push(cycleOf({ daysAgo: 0.5, outcome: 'U', id: 'undecided' }))
  assert.deepEqual(
    analysisOf(cycles).window.cycles.map(({ id }) => id),
    [13, 8, 6, 1],
  )
})

test('without cycles there is nothing to compare and nothing to say', () => {
  const { window } = analysisOf([])
  assert.deepEqual(
    [window.n, window.interval, window.difference, window.medianSeconds, window.kinds, window.failingTasks],
    [0, undefined, undefined, undefined, [], []],
  )
})
