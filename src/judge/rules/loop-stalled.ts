import { pausesSince, TIMELINE_DAYS, type Timeline } from '../../analyse/timeline.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { poissonAtMost } from '../../stats/counts.ts'
import { quantile } from '../../stats/ranks.ts'
import { AMOUNT, COUNT, DAYS, PROBABILITY, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { plural } from '../../model/words.ts'
import { secondsOf } from '../fact.ts'

const SECONDS_PER_HOUR = 3600
const SECONDS_PER_DAY = 24 * SECONDS_PER_HOUR

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
      (lastSignOf(timeline)?.at ?? 0) > since ? 'loop-runs-again' : undefined,
  },
  byClock: true,
  limits: {
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
      unit: 'times the longest pause of these days',
      source: 'a Monday may begin late',
    },
    expected: {
      default: 3,
      range: AMOUNT,
      unit: 'cycles expected in the window',
      source: 'P(none) is .05 at 3',
    },
    luck: { default: 0.05, range: PROBABILITY, unit: 'probability of none', source: 'the usual 1 in 20' },
  },
  check({ timeline }, limits) {
    const last = timeline.alive.at(-1)
    if (last === undefined) return []
    const silentSeconds = Math.max(0, seconds(timeline.now - last.at))
    const gaps = pausesSince(timeline, last.at - TIMELINE_DAYS * MICROS_PER_DAY).map(seconds)
    const enough = gaps.length >= limits.fewestGaps
    const lately = pausesSince(timeline, last.at - limits.rhythmDays * MICROS_PER_DAY).map(seconds)
    // Silence after which the loop counts as stopped; 0 where the pauses before were not enough to say.
    const mostSeconds = enough
      ? Math.max(
          limits.fewestHours * SECONDS_PER_HOUR,
          limits.times * quantile(gaps, 0.95),
          limits.slack * (lately.length === 0 ? 0 : quantile(lately, 1)),
        )
      : 0
    const isStalled = enough && silentSeconds > mostSeconds
    const expected = expectedCycles(timeline)
    const isEmpty =
      last.at < timeline.windowStart &&
      expected >= limits.expected &&
      poissonAtMost(0, expected) <= limits.luck
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [gaps.length, 0],
          effect: silentSeconds / SECONDS_PER_HOUR,
          enough: isEmpty || enough,
          matters: isStalled || isEmpty,
        },
        since: last.at,
        values: { silentSeconds, mostSeconds, pauses: gaps.length, expected, days: timeline.windowDays },
        ...(!isStalled && { severity: 'medium' as const }),
      },
    ]
  },
  word: ({ subject, values: { silentSeconds, mostSeconds, pauses, expected, days } }) => {
    const isStalled = mostSeconds > 0 && silentSeconds > mostSeconds
    const silence = {
      measure: 'silence' as const,
      now: secondsOf(silentSeconds),
      ...(isStalled && { before: secondsOf(mostSeconds, pauses) }),
    }
    return {
      lead: `The loop has stopped: no cycle for ${spanText(silentSeconds)}`,
      detail: isStalled
        ? `by its ${plural(pauses, 'earlier pause')} more than ${spanText(mostSeconds)} is too long`
        : `about ${Math.round(expected)} were to be expected in ${plural(days, 'day')}`,
      recommendation:
        'Check that the loop’s schedule still runs, that its credentials and quota are good and that issues are ready for it',
      facts: isStalled
        ? [silence]
        : [silence, { measure: 'cycles', before: { value: expected }, now: { value: 0 } }],
      goal: { measure: 'cycles', subject, direction: 'at-least', target: 1, within: { days: 1 } },
    }
  },
})

/** By the rate of the baseline; a shorter baseline than a window says how the loop began, not how it runs. */
function expectedCycles({ alive, baselineStart, baselineDays, windowStart, windowDays }: Timeline): number {
  const before = alive.filter(({ at }) => at >= baselineStart && at < windowStart).length
  return (before * windowDays) / Math.max(baselineDays, windowDays)
}

function seconds(micros: number): number {
  return (micros / MICROS_PER_DAY) * SECONDS_PER_DAY
}

function spanText(span: number): string {
  return span < 2 * SECONDS_PER_DAY
    ? `${(span / SECONDS_PER_HOUR).toFixed(1)} hours`
    : `${(span / SECONDS_PER_DAY).toFixed(1)} days`
}

/** A cycle that was decided; in a log that never says how a cycle ended, any cycle. */
function lastSignOf({ decided, alive }: Timeline): Timeline['alive'][number] | undefined {
  return (decided.length === 0 ? alive : decided).at(-1)
}
