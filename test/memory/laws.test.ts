import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPrevious } from '../../src/insights/read-previous.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { resolveLimits } from '../../src/judge/limits.ts'
import { ruleNamed } from '../../src/judge/rules/index.ts'
import { Past, replay, type ReplayedDay } from '../../src/memory/replay.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import * as fc from '../property.ts'
import { cyclesOf, histories, historyOf, START } from './histories.ts'

const SETTINGS = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }

function daysOf(cycles: readonly Cycle[], days: number): ReplayedDay[] {
  return [...replay(new Past(retroOf(cycles), START + days * DAY), SETTINGS, { from: START })]
}

function bytesOf(cycles: readonly Cycle[], now: number, previous?: string): string {
  const last = previous === undefined ? undefined : readPrevious(previous)
  return serialiseInsights(judgeRetro(retroOf(cycles), {}, now, last))
}

const RUNS = { numRuns: 25 }

test('equal log and now give equal bytes, at whatever hours earlier reports were made', () => {
  const hours = fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(histories, hours, (days, hoursOfRuns) => {
      const cycles = cyclesOf(days)
      const now = START + days.length * DAY + DAY / 4
      let previous: string | undefined
      for (const [index, hour] of hoursOfRuns.entries()) {
        const at = START + Math.max(0, days.length - hoursOfRuns.length + index) * DAY + (hour * DAY) / 24
        previous = bytesOf(
          cycles.filter(({ at: of = 0 }) => of <= at),
          at,
          previous,
        )
      }
      assert.equal(bytesOf(cycles, now, previous), bytesOf(cycles, now))
      assert.equal(bytesOf(cycles, now, bytesOf(cycles, now, previous)), bytesOf(cycles, now))
    }),
    RUNS,
  )
})

/** A day without a cycle moves the window so that what was likely becomes clear. */
const SLOW_THEN_SILENT =
  'FFF FFF FFF FFF FFF FFF FFF FFF FFF - FFF FFF FFF FFF FFF FFF S S S S S S FFFFFF:600 - - - FFF - - - - - - -'

const FALLEN_THEN_SILENT =
  'SSSSS SSSSS SSSSS SSSSS SSS FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 FFF#2 - - - - - - -'

test('a replay over k days is k single reports, each of the log as it stood then', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (days, pick) => {
      const cycles = cyclesOf(days)
      const replayed = daysOf(cycles, days.length)
      const nth = pick % days.length
      const end = START + (nth + 1) * DAY
      const day = replayed[nth]
      const single = judgeRetro(retroOf(cycles.filter(({ at = 0 }) => at < end)), {}, end)
      const told = single.recommendations.filter(({ id }) => id !== undefined)
      const first = cycles[0]?.at ?? Infinity
      if (day === undefined || first >= end) return
      const ofAnyDay = told.filter(({ rule = '' }) => ruleNamed(rule)?.ofToday !== true)
      assert.deepEqual(
        new Map(day.findings.map(({ id, severity, life }) => [id, [severity, life.status, life.daysOpen]])),
        new Map(ofAnyDay.map(({ id, severity, status, days_open: open }) => [id, [severity, status, open]])),
      )
      if (ofAnyDay.length === told.length) assert.equal(day.verdict, single.verdict)
    }),
    {
      numRuns: 70,
      examples: [
        [historyOf(SLOW_THEN_SILENT), 24],
        [historyOf(FALLEN_THEN_SILENT), 17],
      ],
    },
  )
})

const FALLEN_AND_HALF_BACK = `${'SSSSS '.repeat(28)}FFFFFFFFFFFFFFF FFFFFFF SSSSSSS SSSSSSS`

test('what is told is not watched too', () => {
  fc.assert(
    fc.property(histories, (days) => {
      const cycles = cyclesOf(days)
      const { recommendations, watchlist } = judgeRetro(retroOf(cycles), {}, START + days.length * DAY)
      const told = new Set(recommendations.map(({ id }) => id))
      assert.deepEqual(
        watchlist.filter(({ id }) => told.has(id)),
        [],
      )
    }),
    { numRuns: 70, examples: [[historyOf(FALLEN_AND_HALF_BACK)]] },
  )
})

test('without a new cycle only time itself begins or ends a finding', () => {
  const open = ({ findings }: ReplayedDay): string[] =>
    findings
      .filter(({ rule }) => ruleNamed(rule)?.byClock !== true)
      .map(({ id, severity }) => `${id} ${severity}`)
      .toSorted()
  fc.assert(
    fc.property(histories, (days) => {
      const cycles = cyclesOf(days)
      const replayed = daysOf(cycles, days.length + 40)
      for (const [index, day] of replayed.entries()) {
        const before = replayed[index - 1]
        // Of the log itself: successes that did nothing are news, and count as undecided.
        const isNews = cycles.some(
          ({ at = 0, outcome }) => at >= day.day && at < day.day + DAY && outcome !== 'undecided',
        )
        if (before === undefined || isNews) continue
        assert.deepEqual(open(day), open(before), `day ${index}`)
      }
    }),
    { numRuns: 50, examples: [[historyOf('SSS:4000 SSS SSS SSS SS SS -')]] },
  )
})

test('nothing is resolved on missing data', () => {
  fc.assert(
    fc.property(histories, (days) => {
      const cycles = cyclesOf(days)
      const end = START + days.length * DAY
      const last = daysOf(cycles, days.length + 60).at(-1)
      const ended = last?.state.ended.filter(({ was }) => ruleNamed(was.finding.rule)?.byClock !== true)
      assert.deepEqual(
        ended?.filter(({ endedOn }) => endedOn >= end),
        [],
      )
    }),
    { numRuns: 40 },
  )
})

test('a success ends a repeat failure, and nothing else does while it is tried', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 9 }), (failures, pause) => {
      const steady = Array.from({ length: 60 }, (_, day) =>
        cycleOf({ at: START + day * DAY + 1000, task: 1000 + day }),
      )
      const tries = Array.from({ length: failures }, (_, nth) =>
        cycleOf({
          at: START + (20 + nth * pause) * DAY + 2000,
          task: 7,
          outcome: 'F',
          reason: 'tests failed',
        }),
      )
      const lastTry = 20 + failures * pause
      const success = cycleOf({ at: START + lastTry * DAY + 2000, task: 7 })
      const cycles = [...steady, ...tries, success].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
      const days = daysOf(cycles, lastTry + 2)
      const isOpen = (day: number): boolean =>
        days[day]?.findings.some(({ rule, subject }) => rule === 'repeat-failure' && subject.key === '7') ??
        false
      assert.ok(isOpen(lastTry - 1), 'open before the success')
      assert.ok(!isOpen(lastTry), 'over with it')
      const [ended] = days[lastTry]?.state.ended ?? []
      assert.equal(ended?.because, 'task-succeeded')
    }),
    RUNS,
  )
})
