import { between, type DatedCycle } from '../../analyse/timeline.ts'
import { longestUndecided } from '../../analyse/undecided-stretch.ts'
import { dateOf, formatLongDay, MICROS_PER_DAY, startOfDay } from '../../model/time.ts'
import { groupThousands, plural } from '../../model/words.ts'
import { COUNT, DAYS, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'

export const loopIdle = defineRule({
  id: 'loop-idle',
  severity: 'medium',
  category: 'throughput',
  family: 'throughput',
  summary: 'The loop runs, but decides nothing any more: all its cycles are skipped, blocked or never end.',
  question: 'Is the loop alive without doing anything?',
  about: { ages: true },
  lasts: {
    until: 'fact',
    over: ({ timeline }, _finding, since) =>
      (timeline.decided.at(-1)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
  },
  byClock: true,
  called: ({ unit }) => `no ${unit.one} has a result`,
  limits: {
    fewest: { default: 10, range: COUNT, unit: 'undecided cycles in a row', source: 'a few are ordinary' },
    fewestDays: {
      default: 3,
      range: DAYS,
      unit: 'days since the last decided cycle',
      source: 'a free weekend on which a schedule skips is two',
    },
    times: {
      default: 1.5,
      range: TIMES,
      unit: 'times the longest such stretch before, in cycles and in days',
      source: 'a loop that waits for work now and then is no idle one',
    },
    fewestBefore: {
      default: 10,
      range: COUNT,
      unit: 'decided cycles before',
      source: 'a loop that never decided anything is one that reports',
    },
  },
  check({ timeline, now }, limits) {
    const last = timeline.decided.at(-1)
    const latest = timeline.alive.at(-1)
    if (last === undefined || latest === undefined) return []
    const idle = between(timeline.alive, last.at, Infinity).filter(
      ({ at, ending }) => at > last.at && ending !== undefined,
    )
    const days = (now - last.at) / MICROS_PER_DAY
    if (idle.length < limits.fewest || days < limits.fewestDays) return []
    const before = longestUndecided(timeline.alive, timeline.decided)
    const since = between(timeline.decided, last.at - DAYS_BEFORE * MICROS_PER_DAY, Infinity)
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [timeline.decided.length, idle.length],
          effect: days,
          enough: timeline.decided.length >= limits.fewestBefore,
          matters: idle.length >= limits.times * before.cycles && days >= limits.times * before.days,
        },
        since: last.at,
        values: { idle: idle.length, from: last.at, before: before.cycles, pace: paceOf(since) },
      },
    ]
  },
  word: ({ subject, unit, values: { idle, from, before, pace } }) => ({
    lead: `Nothing has been decided since ${formatLongDay(dateOf(from))}: none of ${plural(idle, unit.one)} ended as a success or a failure`,
    detail: `before that ${pace < 1 ? 'fewer than one' : `about ${groupThousands(Math.round(pace))}`} a day ${Math.round(pace) === 1 ? 'was' : 'were'}`,
    recommendation:
      unit.unit === 'pull-request'
        ? `Look at why its ${unit.many} are neither merged nor closed, and who is to do that`
        : `Look at why its ${unit.many} are skipped, blocked or cut off (budget, quota, an empty queue, a lock); if that is meant, stop the schedule`,
    facts: [
      { measure: 'undecided-in-a-row', before: { value: before }, now: { value: idle } },
      { measure: 'pace', before: { value: pace }, now: { value: 0 } },
    ],
    goal: {
      measure: 'decided-cycles',
      subject,
      direction: 'at-least',
      target: 1,
      within: { days: 1 },
    },
  }),
})

const DAYS_BEFORE = 28

/** Decided cycles a day, on days that had any. */
function paceOf(decided: readonly DatedCycle[]): number {
  let [days, tomorrow] = [0, -Infinity]
  for (const { at } of decided) {
    if (at < tomorrow) continue
    tomorrow = startOfDay(at) + MICROS_PER_DAY
    days += 1
  }
  return decided.length / Math.max(1, days)
}
