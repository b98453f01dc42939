import { findActiveDays } from '../../analyse/active-days.ts'
import { between, pausesSince, TIMELINE_DAYS, type Timeline } from '../../analyse/timeline.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { poissonAtMost } from '../../stats/counts.ts'
import { quantile } from '../../stats/ranks.ts'
import { joinDetails, secondsOf } from '../fact.ts'
import { AMOUNT, COUNT, DAYS, PROBABILITY, TIMES } from '../range.ts'
import { defineRule, type LimitValues } from '../rule.ts'
import { plural } from '../../model/words.ts'

const SECONDS_PER_HOUR = 3600
const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR

const LIMITS = {
  fewestGaps: {
    default: 10,
    range: COUNT,
    unit: 'pauses',
    source: 'fewer do not show how long the loop pauses otherwise',
  },
  fewestHours: {
    default: 24,
    range: AMOUNT,
    unit: 'hours',
    source: 'a quiet day is no stall, however busy the loop',
  },
  times: {
    default: 3,
    range: TIMES,
    unit: 'times the 95th percentile of earlier pauses',
    source: 'docs/evidence.md',
  },
  rhythmDays: {
    default: 14,
    range: DAYS,
    unit: 'days before the last cycle',
    source: 'two weeks hold a free weekend whole, wherever they begin',
  },
  slack: {
    default: 1.25,
    range: TIMES,
    unit: 'times the longest pause of these days, and the second longest of 84',
    source: 'a Monday may begin late; a pause that came twice, as every third week off, is no stop',
  },
  activeWeeks: {
    default: 3,
    range: { min: 1, max: 4, whole: true },
    unit: 'of the last 4 weeks with a cycle on a day of the week',
    source: 'such a day is active; one free week does not make it idle',
  },
  fewestWeekdays: {
    default: 3,
    range: { min: 1, max: 7, whole: true },
    unit: 'active days of the week',
    source: 'three missed ones take a week or more where there are fewer: pauses alone decide',
  },
  fewestADay: {
    default: 2,
    range: AMOUNT,
    unit: 'cycles a day, of days that had any',
    source: 'at about one a day a day without is ordinary: pauses alone decide',
  },
  missed: {
    default: 3,
    range: COUNT,
    unit: 'active days missed',
    source: 'a free day, or two around a weekend, is no stop: world weekdays-holidays',
  },
  watched: {
    default: 2,
    range: COUNT,
    unit: 'active days missed',
    source: 'a single one is LOW: a free day',
  },
  expected: {
    default: 3,
    range: AMOUNT,
    unit: 'cycles expected in the window',
    source: 'P(none) is .05 at 3',
  },
  luck: { default: 0.05, range: PROBABILITY, unit: 'probability of none', source: 'the usual 1 in 20' },
} as const

export const loopStalled = defineRule({
  id: 'loop-stalled',
  severity: 'high',
  category: 'throughput',
  family: 'throughput',
  summary: 'The loop has run no cycle for much longer than it ever pauses.',
  question: 'Did the loop stop?',
  about: { ages: true },
  verdict: 'stopped',
  lasts: {
    until: 'fact',
    over: ({ timeline }, _finding, since) =>
      (timeline.alive.at(-1)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
  },
  byClock: true,
  called: ({ unit }) => `no ${unit.one} for longer than usual`,
  limits: LIMITS,
  check({ timeline }, limits) {
    const last = timeline.alive.at(-1)
    if (last === undefined) return []
    const silentSeconds = Math.max(0, seconds(timeline.now - last.at))
    if (silentSeconds <= limits.fewestHours * SECONDS_PER_HOUR && last.at >= timeline.windowStart) return []
    const { pauses, enough, mostSeconds, twiceSeconds } = usualPauses(timeline, last.at, limits)
    const isStalled = enough && silentSeconds > mostSeconds
    const { weekdays, pace, missed } = findActiveDays(timeline, limits.activeWeeks)
    const hasRhythm = weekdays >= limits.fewestWeekdays && pace >= limits.fewestADay
    const isSure = isStalled && (!hasRhythm || missed >= limits.missed)
    const expected = expectedCycles(timeline)
    const isEmpty =
      last.at < timeline.windowStart &&
      silentSeconds > twiceSeconds &&
      (!hasRhythm || missed >= limits.watched) &&
      expected >= limits.expected &&
      poissonAtMost(0, expected) <= limits.luck
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [pauses, 0],
          effect: silentSeconds / SECONDS_PER_HOUR,
          enough: isEmpty || enough,
          matters: isStalled || isEmpty,
        },
        since: last.at,
        values: {
          silentSeconds,
          mostSeconds,
          pauses,
          missed: hasRhythm ? missed : undefined,
          isSure,
          expected,
          days: timeline.windowDays,
        },
        ...(!isSure && {
          severity: isEmpty || missed >= limits.watched ? ('medium' as const) : ('low' as const),
        }),
      },
    ]
  },
  word: ({
    subject,
    unit,
    values: { silentSeconds, mostSeconds, pauses, missed, isSure, expected, days },
  }) => {
    const isStalled = mostSeconds > 0 && silentSeconds > mostSeconds
    const silence = {
      measure: 'silence' as const,
      now: secondsOf(silentSeconds),
      ...(isStalled && { before: secondsOf(mostSeconds, pauses) }),
    }
    return {
      lead: `${isSure ? 'The loop has stopped: no' : 'No'} ${unit.one} for ${spanText(silentSeconds)}`,
      detail: joinDetails([
        missed !== undefined && missedText(missed),
        isStalled
          ? `by its ${plural(pauses, 'earlier pause')} more than ${spanText(mostSeconds)} is too long`
          : `about ${Math.round(expected)} were to be expected in ${plural(days, 'day')}`,
      ]),
      recommendation: `${isSure ? 'Check' : 'If no rest is planned, check'} that the loop’s schedule runs, its credentials and quota are good, and issues are ready for it`,
      facts: isStalled
        ? [silence]
        : [silence, { measure: 'cycles', before: { value: expected }, now: { value: 0 } }],
      goal: { measure: 'cycles', subject, direction: 'at-least', target: 1, within: { days: 1 } },
    }
  },
})

interface UsualPauses {
  /** How many there were before the last cycle. */
  pauses: number
  enough: boolean
  /** The silence after which the loop counts as stopped; 0 where they are too few to say. */
  mostSeconds: number
  /** The silence after which it came back twice, and a little more; 0 where it never did. */
  twiceSeconds: number
}

function usualPauses(timeline: Timeline, lastAt: number, limits: LimitValues<typeof LIMITS>): UsualPauses {
  const pauses = pausesSince(timeline, lastAt - TIMELINE_DAYS * MICROS_PER_DAY)
    .map(seconds)
    .toSorted((a, b) => b - a)
  const known = { pauses: pauses.length, twiceSeconds: limits.slack * (pauses[1] ?? 0) }
  if (pauses.length < limits.fewestGaps) return { ...known, enough: false, mostSeconds: 0 }
  const lately = pausesSince(timeline, lastAt - limits.rhythmDays * MICROS_PER_DAY).map(seconds)
  return {
    ...known,
    enough: true,
    mostSeconds: Math.max(
      limits.fewestHours * SECONDS_PER_HOUR,
      limits.times * quantile(pauses, 0.95),
      limits.slack * (lately.length === 0 ? 0 : quantile(lately, 1)),
      known.twiceSeconds,
    ),
  }
}

/** By the rate of the baseline; a shorter baseline than a window says how the loop began, not how it runs. */
function expectedCycles({ alive, baselineStart, baselineDays, windowStart, windowDays }: Timeline): number {
  const before = between(alive, baselineStart, windowStart).length
  return (before * windowDays) / Math.max(baselineDays, windowDays)
}

function missedText(missed: number): string {
  return missed === 0 ? 'no whole active day missed yet' : `${plural(missed, 'active day')} missed`
}

function seconds(micros: number): number {
  return (micros / MICROS_PER_DAY) * SECONDS_PER_DAY
}

function spanText(contrast: number): string {
  return contrast < 2 * SECONDS_PER_DAY
    ? `${(contrast / SECONDS_PER_HOUR).toFixed(1)} hours`
    : `${(contrast / SECONDS_PER_DAY).toFixed(1)} days`
}
