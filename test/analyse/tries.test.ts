import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { analyseTries, type TrySuccess } from '../../src/analyse/tries.ts'
import { buildTimeline } from '../../src/analyse/timeline.ts'
import type { Cycle } from '../../src/model/retro.ts'
import * as fc from '../property.ts'
import { analysisOf, cycleOf, DAY, NOW } from './cycles.ts'

/** The tries of each task in order, an hour apart; the tasks one beside the other. */
function cyclesOf(tasks: Readonly<Record<string, string>>, daysAgo = 80): Cycle[] {
  return inOrder(
    Object.entries(tasks).flatMap(([task, outcomes]) =>
      Array.from(outcomes, (outcome, index) => cycleOf({ daysAgo: daysAgo - index / 24, outcome, task })),
    ),
  )
}

function inOrder(cycles: readonly Cycle[]): Cycle[] {
  return cycles.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
}

/** So many tasks for each of these courses, all of different names. */
function tasksOf(courses: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(courses).flatMap(([outcomes, count]) =>
      Array.from({ length: count }, (_, index) => [`${outcomes}-${index}`, outcomes]),
    ),
  )
}

function triesIn(cycles: readonly Cycle[], isIncident: (cycle: Cycle) => boolean = () => false): TrySuccess {
  return analyseTries(buildTimeline(cycles, NOW, 7), isIncident)
}

function rowsIn(...of: Parameters<typeof triesIn>): string[] {
  return triesIn(...of).byNumber.map(
    ({ number, isOrLater, k, n }) => `${number}${isOrLater ? '+' : ''}: ${k} of ${n}`,
  )
}

const COUNTED: Readonly<
  Record<string, [courses: Record<string, number>, rows: string[], limit?: number | undefined]>
> = {
  'no cycles': [{}, []],
  'fewer than 20 first tries': [{ S: 19 }, []],
  'first tries only': [{ S: 15, F: 5 }, ['1: 15 of 20']],
  'an open task is at risk at the tries that it had, and at no other': [
    { S: 30, FS: 15, F: 40, FF: 5 },
    ['1: 30 of 90', '2: 15 of 20'],
  ],
  'a task that comes again after a success begins anew': [{ SFSS: 25 }, ['1: 50 of 75', '2: 25 of 25']],
  'an undecided try is none': [{ FUS: 20 }, ['1: 0 of 20', '2: 20 of 20']],
  'later tries that are too few stand together': [
    { S: 40, FS: 20, FFFS: 8, FFFF: 4 },
    ['1: 40 of 72', '2: 20 of 32', '3+: 8 of 24'],
  ],
  'and not at all below 20': [{ S: 40, FS: 20, FFS: 19 }, ['1: 40 of 79', '2: 20 of 39']],
  'retries like first tries': [
    { S: 80, FS: 40, FFS: 20, FFFS: 20 },
    ['1: 80 of 160', '2: 40 of 80', '3: 20 of 40', '4: 20 of 20'],
  ],
  'third tries that hardly ever succeed': [
    { S: 150, FS: 30, FFS: 2, FFF: 38 },
    ['1: 150 of 220', '2: 30 of 70', '3: 2 of 40'],
    2,
  ],
  'second tries that hardly ever succeed': [{ S: 150, FS: 3, FF: 47 }, ['1: 150 of 200', '2: 3 of 50'], 1],
  'less than half, but luck may explain it': [{ S: 60, FS: 6, FF: 18 }, ['1: 60 of 84', '2: 6 of 24']],
  'the same of ten times as many': [{ S: 600, FS: 60, FF: 180 }, ['1: 600 of 840', '2: 60 of 240'], 1],
  'a bad second try before a good third': [
    { S: 150, FS: 3, FFS: 47 },
    ['1: 150 of 200', '2: 3 of 50', '3: 47 of 47'],
  ],
  'one endless task among later tries shows nothing of others': [
    { S: 150, FS: 25, [`FF${'F'.repeat(60)}`]: 1 },
    ['1: 150 of 176', '2: 25 of 26', '3+: 0 of 60'],
  ],
  'few second tries that may be worth it before many later ones in vain': [
    { S: 150, FS: 3, FFFFFF: 9 },
    ['1: 150 of 162', '2+: 3 of 48'],
  ],
  'nine second tries in vain are too few, whatever came later': [
    { S: 150, FFFFFF: 9 },
    ['1: 150 of 159', '2+: 0 of 45'],
  ],
  'ten are not': [{ S: 150, FFFFFF: 10 }, ['1: 150 of 160', '2+: 0 of 50'], 1],
  'fifteen tasks of later tries do': [
    { S: 150, FS: 40, FFFF: 15 },
    ['1: 150 of 205', '2: 40 of 55', '3+: 0 of 30'],
    2,
  ],
  'where no first try succeeds, none is worth less': [
    { FFF: 40 },
    ['1: 0 of 40', '2: 0 of 40', '3: 0 of 40'],
  ],
  'numbers over ten stand together': [
    { S: 10, [`${'F'.repeat(11)}S`]: 20 },
    ['1: 10 of 30', ...Array.from({ length: 9 }, (_, index) => `${index + 2}: 0 of 20`), '11+: 20 of 40'],
  ],
}

for (const [name, [courses, rows, limit]] of Object.entries(COUNTED))
  test(`tries by number: ${name}`, () => {
    const cycles = cyclesOf(tasksOf(courses))
    assert.deepEqual(rowsIn(cycles), rows)
    assert.equal(triesIn(cycles).limit, limit)
  })

test('few tasks that are tried again and again are worth as many tries as there are tasks', () => {
  const one = triesIn(cyclesOf({ main: 'SF'.repeat(100) })).byNumber
  assert.deepEqual(
    one.map(({ n }) => n),
    [101, 99],
  )
  const [low, high] = one[0]?.interval ?? [0, 0]
  assert.ok(high - low > 0.8)
  const [first] = triesIn(cyclesOf(tasksOf({ S: 75, F: 25 }))).byNumber
  assert.deepEqual(
    first?.interval.map((end) => end.toFixed(3)),
    ['0.659', '0.827'],
  )
  const hard = {
    ...tasksOf({ S: 300 }),
    ...Object.fromEntries(['a', 'b', 'c'].map((key) => [key, 'FFFFS'.repeat(15)])),
  }
  assert.equal(triesIn(cyclesOf(hard)).limit, undefined)
})

test('a task without a name is none, and 7 and "7" are one', () => {
  const cycles = Array.from({ length: 40 }, (_, index) => [
    cycleOf({ daysAgo: 40, outcome: 'F', task: index + 1 }),
    cycleOf({ daysAgo: 30, outcome: 'S', task: String(index + 1) }),
    cycleOf({ daysAgo: 20, outcome: 'S', task: index % 2 === 0 ? undefined : 0 }),
  ]).flat()
  assert.deepEqual(rowsIn(inOrder(cycles)), ['1: 0 of 40', '2: 40 of 40'])
})

test('tries before the 84 days are not counted, but those after them keep their number', () => {
  const cycles = [...cyclesOf(tasksOf({ FF: 30 }), 100), ...cyclesOf(tasksOf({ FF: 30, S: 50 }), 50)]
  // Of the same names: a third and a fourth try.
  assert.deepEqual(rowsIn(cycles), ['1: 50 of 50', '2+: 0 of 60'])
  assert.equal(triesIn(cycles).limit, undefined)
  assert.deepEqual(rowsIn(cycles.map((cycle) => ({ ...cycle, at: (cycle.at ?? 0) + 30 * DAY }))), [
    '1: 50 of 80',
    '2: 0 of 30',
    '3: 0 of 30',
    '4: 0 of 30',
  ])
})

test('what failed in an incident was no try; a success in one ends the task, uncounted', () => {
  const isIncident = ({ reason }: Cycle): boolean => reason === 'outage'
  const cycles = Array.from({ length: 20 }, (_, index) => [
    cycleOf({ daysAgo: 9, outcome: 'F', task: `a${index}`, reason: 'outage' }),
    cycleOf({ daysAgo: 8, outcome: 'S', task: `a${index}` }),
    cycleOf({ daysAgo: 9, outcome: 'F', task: `b${index}` }),
    cycleOf({ daysAgo: 8, outcome: 'S', task: `b${index}`, reason: 'outage' }),
    cycleOf({ daysAgo: 7, outcome: 'F', task: `b${index}` }),
  ]).flat()
  assert.deepEqual(rowsIn(inOrder(cycles), isIncident), ['1: 20 of 60'])
})

test('the analysis leaves out its own incidents', () => {
  const before = cyclesOf(tasksOf({ S: 100 }), 30)
  const outage = Array.from({ length: 40 }, (_, index) =>
    cycleOf({ daysAgo: 3 - index / 100, outcome: 'F', task: `out${index}` }),
  )
  const after = Array.from({ length: 40 }, (_, index) =>
    cycleOf({ daysAgo: 1 - index / 100, outcome: 'S', task: `out${index}` }),
  )
  const { incidents, tries } = analysisOf([...before, ...outage, ...after])
  assert.equal(incidents[0]?.failed, 40)
  assert.deepEqual(
    tries.byNumber.map(({ k, n }) => [k, n]),
    [[140, 140]],
  )
})

describe('laws of tries by number', () => {
  /** Twenty tasks of each course, so that each number that occurs is shown. */
  const courses = fc
    .array(fc.string({ unit: fc.constantFrom('S', 'F'), minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((all) => all.flatMap((course) => Array.from({ length: 20 }, () => course)))
  const named = (all: readonly string[]): Record<string, string> =>
    Object.fromEntries(all.map((course, index) => [`t${index}`, course]))

  test('the order and the names of tasks change nothing', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 50 }), (all, by) => {
        const turned = [...all.slice(by % all.length), ...all.slice(0, by % all.length)]
        assert.deepEqual(triesIn(cyclesOf(named(turned))), triesIn(cyclesOf(named(all))))
        // One task after the other instead of all at once.
        const apart = inOrder(
          all.flatMap((course, index) =>
            Array.from(course, (outcome, step) =>
              cycleOf({ at: NOW - 80 * DAY + (index * 10 + step) * 1e6, outcome, task: `t${index}` }),
            ),
          ),
        )
        assert.deepEqual(triesIn(apart), triesIn(cyclesOf(named(all))))
      }),
    )
  })
  test('the success of another task is one more first try and nothing else', () => {
    fc.assert(
      fc.property(courses, (all) => {
        const [first, ...later] = triesIn(cyclesOf(named(all))).byNumber
        const [more, ...same] = triesIn(cyclesOf({ ...named(all), other: 'S' })).byNumber
        assert.deepEqual([more?.k, more?.n], [(first?.k ?? 0) + 1, (first?.n ?? 0) + 1])
        assert.ok((more?.interval[0] ?? 0) >= (first?.interval[0] ?? 0))
        assert.deepEqual(same, later)
      }),
    )
  })
  test('open tasks raise the tries that they had, never a later one', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 4 }), (all, failures) => {
        const open = tasksOf({ ['F'.repeat(failures)]: 20 })
        const before = new Map(
          triesIn(cyclesOf(named(all))).byNumber.map((each) => [each.number, each] as const),
        )
        const after = triesIn(cyclesOf({ ...named(all), ...open })).byNumber
        for (const { number, k, n } of after) {
          const was = before.get(number)
          assert.equal(k, was?.k ?? 0)
          assert.equal(n, (was?.n ?? 0) + (number <= failures ? 20 : 0))
        }
      }),
    )
  })
  test('no more are tried again than failed, and a limit stands on what is shown', () => {
    fc.assert(
      fc.property(courses, (all) => {
        const { byNumber, limit } = triesIn(cyclesOf(named(all)))
        for (const [index, { number, k, n, interval }] of byNumber.entries()) {
          assert.equal(number, index + 1)
          assert.ok(n >= 20 && k <= n && interval[0] <= k / n && k / n <= interval[1])
          const next = byNumber[index + 1]
          assert.ok(next === undefined || next.n <= n - k)
        }
        if (limit === undefined) return
        const [first, next] = [byNumber[0], byNumber[limit]]
        assert.ok(first !== undefined && next !== undefined && limit >= 1)
        assert.ok(next.interval[1] < first.k / first.n && next.k / next.n < first.k / first.n / 2)
      }),
    )
  })
})

describe('simulated loops', () => {
  /** Tasks that are tried until they succeed, six times at most; how many loops of 100 get which limit. */
  function limitsOf(
    hazard: (number: number, task: number) => number,
    tasks: number,
  ): Map<number | undefined, number> {
    let state = 7
    const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const limits = new Map<number | undefined, number>()
    for (let loop = 0; loop < 100; loop++) {
      const all = Array.from({ length: tasks }, () => {
        const task = next()
        let course = ''
        while (course.length < 6 && !course.endsWith('S'))
          course += next() < hazard(course.length + 1, task) ? 'S' : 'F'
        return course
      })
      const { limit } = triesIn(
        cyclesOf(Object.fromEntries(all.map((course, index) => [`t${index}`, course]))),
      )
      limits.set(limit, (limits.get(limit) ?? 0) + 1)
    }
    return limits
  }

  for (const rate of [0.9, 0.75, 0.5, 0.2, 0.05])
    test(`no limit where each try succeeds with ${rate}`, () => {
      assert.ok((limitsOf(() => rate, 200).get(undefined) ?? 0) >= 99)
    })
  test('one in twenty at most where retries succeed just half as often: that is worth it yet', () => {
    assert.ok((limitsOf((number) => (number === 1 ? 0.7 : 0.35), 400).get(undefined) ?? 0) >= 95)
  })
  test('with 20 % of tasks that are hard (.3 against .9) it is never 1', () => {
    assert.equal(limitsOf((_, task) => (task < 0.2 ? 0.3 : 0.9), 400).get(1) ?? 0, 0)
  })
  test('two tries where a third is in vain', () => {
    assert.ok((limitsOf((number) => (number < 3 ? 0.6 : 0.03), 400).get(2) ?? 0) >= 95)
  })
})
