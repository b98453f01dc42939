import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeRetro } from '../../src/introspect.ts'
import { RULES_OF_ANY_DAY } from '../../src/judge/chosen-rules.ts'
import { resolveLimits } from '../../src/judge/limits.ts'
import { ruleNamed } from '../../src/judge/rules/index.ts'
import { type Backtest, backtest, type BacktestDay, logBegin } from '../../src/memory/backtest.ts'
import { compareBacktests } from '../../src/memory/backtest-difference.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { formatDay } from '../../src/model/time.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import * as fc from '../property.ts'
import { cyclesOf, histories, START } from './histories.ts'

const SETTINGS = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
const RUNS = { numRuns: 25 }

function backtestOf(
  cycles: readonly Cycle[],
  {
    first = 0,
    end,
    settings = {},
  }: { first?: number; end: number; settings?: Partial<typeof SETTINGS> & Rules },
): Backtest {
  const span = { from: START + first * DAY, to: START + end * DAY }
  return backtest(retroOf(cycles), { ...SETTINGS, ...settings }, span)
}

interface Rules {
  rules?: typeof RULES_OF_ANY_DAY
}

function openOf(day: BacktestDay | undefined): Map<string, unknown> {
  return new Map(day?.open.map(({ id, severity, status }) => [id, [severity, status]]))
}

test('the last day says what a report at its end says, of the log as it stood then', () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), (days, pick, back) => {
      const cycles = cyclesOf(days)
      const nth = pick % days.length
      const end = START + (nth + 1) * DAY
      const known = cycles.filter(({ at = 0 }) => at < end)
      if (known.length === 0) return
      const { days: judged } = backtestOf(cycles, { first: nth - (back % (nth + 1)), end: nth + 1 })
      const report = judgeRetro(retroOf(known), {}, end)
      const last = judged.at(-1)
      const told = report.recommendations.filter(
        ({ rule }) => rule !== undefined && ruleNamed(rule)?.ofToday !== true,
      )
      assert.deepEqual(
        openOf(last),
        new Map(told.map(({ id, severity, status }) => [id, [severity, status]])),
      )
      assert.equal(last?.verdict, report.verdict)
      assert.equal(last.day, formatDay(end - 1))
    }),
    { numRuns: 50 },
  )
})

test('a day is judged alike, whichever days are asked for with it', () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), (days, a, b) => {
      const cycles = cyclesOf(days)
      if (cycles.length === 0) return
      const [first, last] = [a % days.length, b % days.length].toSorted((x, y) => x - y) as [number, number]
      const all = backtestOf(cycles, { end: days.length })
      const some = backtestOf(cycles, { first, end: last + 1 })
      assert.deepEqual(some.days, all.days.slice(first, last + 1))
    }),
    RUNS,
  )
})

test('the summary counts what the days hold', () => {
  fc.assert(
    fc.property(histories, (days) => {
      const { days: judged, summary } = backtestOf(cyclesOf(days), { end: days.length })
      assert.equal(summary.days, days.length)
      assert.equal(judged.length, days.length)
      assert.equal(
        Object.values(summary.verdicts).reduce((sum, count) => sum + count),
        days.length,
      )
      const onDays = judged.reduce((sum, { open }) => sum + open.length, 0)
      assert.equal(
        summary.episodes.reduce((sum, episode) => sum + episode.days, 0),
        onDays,
      )
      for (const { rule, episodes, flips, days_open: open, severities } of summary.rules) {
        const own = summary.episodes.filter((each) => each.rule === rule)
        const stillOpen = judged.at(-1)?.open.filter((each) => each.rule === rule).length ?? 0
        assert.equal(episodes, own.length)
        assert.equal(flips, 2 * episodes - stillOpen, 'each episode opens, and ends unless it is open')
        assert.equal(open, judged.filter((day) => day.open.some((each) => each.rule === rule)).length)
        assert.equal(
          Object.values(severities).reduce((sum, count) => sum + count),
          episodes,
        )
      }
    }),
    RUNS,
  )
})

test('rules that are asked for say what they say among all others', () => {
  const every = fc.constantFrom(...RULES_OF_ANY_DAY)
  fc.assert(
    fc.property(histories, fc.uniqueArray(every, { minLength: 1, maxLength: 3 }), (days, rules) => {
      const cycles = cyclesOf(days)
      const all = backtestOf(cycles, { end: days.length })
      const some = backtestOf(cycles, { end: days.length, settings: { rules } })
      const ids = new Set(rules.map(({ id }) => id))
      assert.deepEqual(
        some.days.map(({ open }) => open),
        all.days.map(({ open }) => open.filter(({ rule }) => ids.has(rule))),
      )
    }),
    RUNS,
  )
})

test('two backtests differ just where their days do', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 4, max: 10 }), (days, streak) => {
      const cycles = cyclesOf(days)
      const limitsOf = resolveLimits({ 'repeat-failure': { streak, sameReasonStreak: streak } })
      const here = backtestOf(cycles, { end: days.length })
      const there = backtestOf(cycles, { end: days.length, settings: { limitsOf } })
      assert.deepEqual(compareBacktests(here, here), [])
      const differences = compareBacktests(here, there)
      for (const [index, { day, open }] of here.days.entries()) {
        const other = there.days[index]?.open ?? []
        const severityIn = (list: typeof open, id: string): string | null =>
          list.find((each) => each.id === id)?.severity ?? null
        for (const id of new Set([...open, ...other].map((each) => each.id))) {
          const [a, b] = [severityIn(open, id), severityIn(other, id)]
          const told = differences.filter((each) => each.id === id && each.first <= day && day <= each.last)
          assert.deepEqual(
            told.map((each) => [each.here, each.there]),
            a === b ? [] : [[a, b]],
          )
        }
      }
    }),
    RUNS,
  )
})

/** Four of five succeed for 40 days, then one of five for a week, six cycles a day. */
function drop(): Cycle[] {
  return Array.from({ length: 47 * 6 }, (_, index) => {
    const day = Math.floor(index / 6)
    const isGood = day < 40 ? index % 5 > 0 : index % 5 === 0
    return cycleOf({ at: START + day * DAY + (index % 6) * (DAY / 8), outcome: isGood ? 'S' : 'F' })
  })
}

test('a drop is told from its first day on, and how long it took to find', () => {
  const { summary, days } = backtestOf(drop(), { end: 47 })
  const found = summary.rules.find(({ rule }) => rule === 'success-drop')
  assert.equal(found?.episodes, 1)
  assert.equal(found.changes, 1)
  assert.ok(found.median_days_to_find !== null && found.median_days_to_find <= 7)
  const episode = summary.episodes.find(({ rule }) => rule === 'success-drop')
  assert.equal(episode?.confirmed, true)
  assert.equal(episode.since, formatDay(START + 40 * DAY))
  assert.equal(episode.last, formatDay(START + 46 * DAY))
  assert.equal(days.at(-1)?.verdict, 'worse')
})

test('what was open before the first day is an episode from then on, and no change that was found on these days', () => {
  const { summary } = backtestOf(drop(), { first: 46, end: 47 })
  const episode = summary.episodes.find(({ rule }) => rule === 'success-drop')
  assert.ok(episode !== undefined && episode.first < formatDay(START + 46 * DAY))
  assert.equal(episode.days, 1)
  assert.equal(summary.changes, 0)
  assert.equal(summary.median_days_to_find, null)
})

test('a day that is not over is judged as far as it went', () => {
  const cycles = drop()
  const now = START + 45.5 * DAY
  const { days } = backtest(retroOf(cycles), SETTINGS, { from: START, to: now })
  const report = judgeRetro(retroOf(cycles), {}, now)
  assert.equal(days.length, 46)
  assert.equal(days.at(-1)?.verdict, report.verdict)
  assert.deepEqual(
    days.at(-1)?.open.map(({ id }) => id),
    report.recommendations.map(({ id }) => id),
  )
})

test('a log begins with its first cycle that has a time which has come', () => {
  const now = START + 10 * DAY
  assert.equal(logBegin(retroOf([]), now), undefined)
  assert.equal(logBegin(retroOf([{ ...cycleOf(), at: undefined }]), now), undefined)
  assert.equal(logBegin(retroOf([cycleOf({ at: now + DAY })]), now), undefined)
  assert.equal(logBegin(retroOf([cycleOf({ at: now - 1 }), cycleOf({ at: START + 5 })]), now), START)
})
