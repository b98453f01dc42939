import * as fc from '../property.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { cycleOf, DAY } from '../analyse/cycles.ts'

/** Random loops of a few weeks: days without a cycle, tasks that are tried again, changes that come and go. */

/** The first day of every history: Monday 5 January 2026. */
export const START = Date.UTC(2026, 0, 5) * 1000

export interface Day {
  /** Outcomes of its cycles in order: success, failure, undecided. */
  outcomes: readonly ('S' | 'F' | 'U')[]
  task: number
  kind: string
  reason: string
  seconds: number
}

const day: fc.Arbitrary<Day> = fc.record({
  outcomes: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom('S' as const, 'S' as const, 'F' as const, 'U' as const), {
        maxLength: 9,
      }),
    },
    { weight: 1, arbitrary: fc.array(fc.constant('F' as const), { minLength: 3, maxLength: 9 }) },
    { weight: 2, arbitrary: fc.array(fc.constant('S' as const), { minLength: 3, maxLength: 9 }) },
  ),
  task: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom('bug', 'docs', 'feature'),
  reason: fc.constantFrom('tests failed', 'timeout after 900 s', 'merge conflict in a/b.ts', ''),
  seconds: fc.constantFrom(60, 300, 600, 4000),
})

/** A word a day: its outcomes, `-` for none; `F#2` of another task than 1, `F:600` where they took other than 60 s. */
export function historyOf(words: string): Day[] {
  return words.split(' ').map((word) => {
    const [, outcomes = '', task = '1', seconds = '60'] =
      /^-?([SFU]*)(?:#(\d+))?(?::(\d+))?$/.exec(word) ?? []
    return {
      outcomes: outcomes.split('') as Day['outcomes'][number][],
      task: Number(task),
      kind: 'bug',
      reason: 'tests failed',
      seconds: Number(seconds),
    }
  })
}

/** Stretches of like days, so that levels change and stay. */
const stretch = fc
  .tuple(day, fc.integer({ min: 1, max: 12 }), fc.array(day, { maxLength: 3 }))
  .map(([same, length, others]) => [...Array.from({ length }, () => same), ...others])

export const histories = fc
  .array(stretch, { minLength: 1, maxLength: 8 })
  .map((stretches) => stretches.flat().slice(0, 70))

export function cyclesOf(days: readonly Day[]): Cycle[] {
  return days.flatMap(({ outcomes, task, kind, reason, seconds }, index) =>
    outcomes.map((outcome, nth) =>
      cycleOf({
        at: START + index * DAY + Math.floor(((nth + 1) * DAY) / (outcomes.length + 2)),
        outcome,
        kind: nth % 3 === 0 ? kind : 'bug',
        task: nth % 2 === 0 ? task : 100 + index * 10 + nth,
        reason: outcome === 'F' ? reason : '',
        seconds: seconds * (1 + ((index + nth) % 5) / 10),
        line: index * 10 + nth + 1,
      }),
    ),
  )
}
