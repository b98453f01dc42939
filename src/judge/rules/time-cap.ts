import { CEILING, findTimeCeiling } from '../../analyse/time-ceiling.ts'
import { countTries, type DatedCycle, type Tries, reachesBack } from '../../analyse/timeline.ts'
import { dateOf, formatLongDay, MICROS_PER_DAY } from '../../model/time.ts'
import { daysText, duration, ofText, percent } from '../../model/words.ts'
import { fisherExact } from '../../stats/proportion.ts'
import { joinDetails, secondsOf, shareOf } from '../fact.ts'
import { COUNT, DAYS, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'

export const timeCap = defineRule({
  id: 'time-cap',
  severity: 'high',
  category: 'efficiency',
  family: 'time-cap',
  summary: 'Many cycles last exactly as long as they are allowed to, and nearly all of them fail.',
  question: 'Does a time limit cut cycles off?',
  about: { order: 'prefer-small', ages: true },
  accountsFor: {
    rank: 3,
    cycles: (_finding, { timeCeiling }) => {
      const reached = new Set<DatedCycle>(timeCeiling?.reached)
      return (cycle) => reached.has(cycle)
    },
  },
  lasts: { until: 'event' },
  called: ({ unit, facts }) => {
    const limit = facts.find(({ measure }) => measure === 'time-limit')
    return `${unit.many} are cut off at ${limit === undefined ? 'a time limit' : settingText(limit.now.value)}`
  },
  limits: {
    days: {
      default: CEILING.days,
      range: DAYS,
      unit: 'days up to now',
      source: 'with 84 a new limit is never found: the durations before it lie above. World time cap v8',
    },
    width: {
      default: CEILING.width,
      range: TIMES,
      unit: 'ratio',
      source: 'a timer ends within 2 % either side of its setting',
    },
    timesBelow: {
      default: CEILING.timesBelow,
      range: TIMES,
      unit: 'times as many cycles as in the equally wide band just below',
      source: 'durations thin out towards the long ones, and never pile up',
    },
    mostAbove: {
      default: CEILING.mostAbove,
      range: SHARE,
      unit: 'share of the failed cycles that reach it which last longer',
      source: 'else it is no ceiling',
    },
    mostSuccessesAbove: {
      default: CEILING.mostSuccessesAbove,
      range: SHARE,
      unit: 'share of successes that last longer',
      source: 'what ends one step in vain may be shorter than some cycles, not than most',
    },
    fewest: {
      default: CEILING.fewest,
      range: COUNT,
      unit: 'cycles at the ceiling',
      source: 'statistics of the evidence gate',
    },
    watched: {
      default: 4,
      range: COUNT,
      unit: 'cycles at the ceiling',
      source: 'the longest few are always near each other',
    },
    failing: {
      default: CEILING.failing,
      range: SHARE,
      unit: 'share failed',
      source: 'long cycles that succeed are just long',
    },
  },
  check({ timeline }, limits) {
    const ceiling = findTimeCeiling(timeline, { ...limits, fewest: Math.min(limits.watched, limits.fewest) })
    if (ceiling === undefined) return []
    const [under, capped] = [failuresOf(ceiling.shorter), failuresOf(ceiling.reached)]
    const effect = capped.k / capped.n - (under.n === 0 ? 1 : under.k / under.n)
    const windowed = timeline.recent.filter(
      ({ outcome, seconds }) => outcome === 'failure' && (seconds ?? 0) >= ceiling.low,
    )
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'fisher',
          n: [under.n, capped.n],
          k: [under.k, capped.k],
          effect,
          p: fisherExact(under.k, under.n, capped.k, capped.n),
          enough: capped.n >= limits.fewest,
          // A ceiling that nobody reached this week was raised already.
          matters: effect > 0 && windowed.length > 0,
        },
        since: ceiling.since,
        values: {
          ceiling,
          under,
          capped,
          recent: windowed.length,
          days: reachesBack(timeline, timeline.now - limits.days * MICROS_PER_DAY) ? limits.days : undefined,
          week: timeline.windowDays,
        },
        savingSeconds: windowed.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
      },
    ]
  },
  word: ({ subject, since, unit, values: { ceiling, under, capped, recent, days, week } }) => ({
    lead: `Time cap near ${settingText(ceiling.seconds)}${since === undefined ? '' : ` since ${formatLongDay(dateOf(since))}`}: ${ofText(capped.k, capped.n)} ${unit.many} that ended there failed`,
    detail: joinDetails([
      `${percent(capped.k, capped.n)}${days === undefined ? '' : ` in the last ${daysText(days)}`}`,
      under.n > 0 && `of the shorter ones ${ofText(under.k, under.n)}, ${percent(under.k, under.n)}`,
    ]),
    recommendation: `Raise the time limit near ${settingText(ceiling.seconds)}, or split the tasks that reach it and save partial work before it ends`,
    facts: [
      { measure: 'failures-at-cap', before: shareOf(under), now: shareOf(capped) },
      { measure: 'time-limit', now: secondsOf(ceiling.seconds) },
    ],
    goal: {
      measure: 'capped-failures',
      subject,
      direction: 'at-most',
      target: Math.floor(recent / 2),
      within: { days: week },
      // Rounded down, so that what was counted counts again.
      beyond: Math.floor(ceiling.low * 10) / 10,
    },
  }),
})

const NEAR = 0.01

/** Timers are set to whole minutes: `10 min` for 10.0 min and a little. */
function settingText(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  return minutes >= 2 && Math.abs(seconds - minutes * 60) <= NEAR * seconds && minutes < 100
    ? `${minutes} min`
    : duration(seconds)
}

function failuresOf(cycles: readonly DatedCycle[]): Tries {
  const { k, n } = countTries(cycles)
  return { k: n - k, n }
}
