import { BUSY, isBusyAsBefore, paceInterval, paceOdds, paceOf } from '../../analyse/pace.ts'
import { SILENCE_DAYS, type DatedCycle, silencesReaching, type Timeline } from '../../analyse/timeline.ts'
import { dayNumber, MICROS_PER_DAY } from '../../model/time.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { fromTo, joinDetails } from '../fact.ts'
import { AMOUNT, COUNT, DAYS, FALL, LONG, TIMES } from '../range.ts'
import { PACE } from '../gauge.ts'
import { CLEAR } from '../success-change.ts'
import { defineRule, withOdds } from '../rule.ts'
import { groupThousands, plural } from '../../model/words.ts'

export const velocityChange = defineRule({
  id: 'velocity-change',
  severity: 'medium',
  category: 'throughput',
  family: 'throughput',
  summary: 'The loop finishes fewer, or more, cycles a day than in the four weeks before.',
  question: 'Did the number of cycles a day change by more than chance explains?',
  about: { ages: true },
  lasts: { until: 'back', ...PACE },
  clearAt: CLEAR,
  called: ({ facts: [fact] }) =>
    `the loop got ${(fact?.now.value ?? 0) > (fact?.before?.value ?? 0) ? 'faster' : 'slower'}`,
  limits: {
    fewestDays: { default: 7, range: DAYS, unit: 'days of baseline', source: 'every weekday once' },
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'cycles of baseline',
      source: 'below it a fall to half cannot be told from luck',
    },
    fewer: {
      default: 0.67,
      range: FALL,
      unit: 'ratio',
      source: 'a third less; smaller changes are ordinary weeks',
    },
    more: { default: 1.5, range: TIMES, unit: 'ratio', source: 'the same size upwards' },
    busy: {
      default: BUSY,
      range: FALL,
      unit: 'ratio of the time spent in cycles a day',
      source: 'as much work in longer cycles: the rule of slower cycles tells it',
    },
    silence: {
      default: SILENCE_DAYS,
      range: LONG,
      unit: 'days without a cycle',
      source: 'a long weekend is part of the rhythm; after a longer silence the days cannot be compared',
    },
    silenceNow: {
      default: 3,
      range: LONG,
      unit: 'days without a cycle',
      source: 'a loop that stopped is not a slow one',
    },
    freeDays: {
      default: 2,
      range: LONG,
      unit: 'days without a cycle beyond those of other weeks',
      source: 'days off, as two around a weekend: LOW where the other days are not clearly slower',
    },
    fewestADay: {
      default: 4,
      range: AMOUNT,
      unit: 'cycles a day, of days that had any',
      source: 'with fewer a slower loop has more days without one, too',
    },
  },
  check({ timeline }, limits) {
    const [before, now] = [timeline.baseline.length, timeline.recent.length]
    const { baselineDays, windowDays } = timeline
    // No cycle at all is a stall, which has its own rule.
    if (before === 0 || now === 0 || baselineDays <= 0) return []
    const ratio = now / windowDays / (before / baselineDays)
    const enough = baselineDays >= limits.fewestDays && before >= limits.fewest
    const isBroken =
      silencesReaching(timeline, timeline.baselineStart, limits.silence).length > 0 ||
      silenceNow(timeline) > limits.silenceNow
    if (enough && isBroken) return []
    const matters = (ratio <= limits.fewer && !isBusyAsBefore(timeline, limits.busy)) || ratio >= limits.more
    const daysOff = ratio <= limits.fewer ? daysOffOf(timeline, limits) : undefined
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: withOdds({ method: 'rate-ratio', n: [before, now], effect: ratio, enough, matters }, () => {
          const pace = paceOf(timeline)
          if (pace === undefined) return {}
          const interval = paceInterval(pace)
          return {
            ...(interval.every(Number.isFinite) && { interval }),
            ...(enough && { p: paceOdds(pace) }),
          }
        }),
        values: { before, beforeDays: baselineDays, now, days: windowDays, daysOff },
        ...(ratio > 1 && { severity: 'info' as const }),
        ...(daysOff && { severity: 'low' as const }),
      },
    ]
  },
  word: ({ subject, unit, values: { before, beforeDays, now, days, daysOff } }) => {
    const fact = {
      measure: 'pace' as const,
      before: { value: before / beforeDays, k: before, n: roundHalfEven(beforeDays, 2) },
      now: { value: now / days, k: now, n: days },
    }
    const isFaster = fact.now.value > fact.before.value
    const target = Math.ceil(((fact.before.value + fact.now.value) / 2) * days)
    return {
      lead: `The loop got ${isFaster ? 'faster' : 'slower'}: ${fromTo(fact, unit)} ${unit.many} a day`,
      detail: joinDetails([
        `${plural(before, unit.one)} in ${plural(Math.round(beforeDays), 'day')} → ${groupThousands(now)} in ${days}`,
        daysOff !== undefined && `on ${plural(daysOff.ran, 'day')} instead of ${daysOff.usual}`,
      ]),
      recommendation: isFaster
        ? 'Check that success and cost kept up with the pace, and keep what made it faster'
        : `${daysOff === undefined ? 'Check' : 'If no rest was planned, check'} the schedule, the runner and the queue of ready issues for what holds ${unit.many} back`,
      facts: [fact],
      goal: { measure: 'cycles', subject, direction: 'at-least', target, within: { days } },
    }
  },
})

/**
 * On how many days it ran, and usually does, where it may have rested: by cycles a day that it ran, instead of a day, it
 * is not clear that it got slower.
 */
function daysOffOf(
  timeline: Timeline,
  limits: { freeDays: number; fewestADay: number },
): { ran: number; usual: number } | undefined {
  const { baseline, baselineDays, recent, windowDays } = timeline
  const [ranBefore, ran] = [daysRun(baseline), daysRun(recent)]
  const usual = Math.round((ranBefore * windowDays) / baselineDays)
  const isRest = usual > ran && usual - ran <= limits.freeDays
  if (!isRest || baseline.length / ranBefore < limits.fewestADay) return undefined
  const pace = paceOf(timeline)
  if (pace === undefined) return undefined
  // A window of as many days as it ran, of the days that it ran before.
  const p = paceOdds({ ...pace, times: ranBefore / ran })
  return p < CLEAR ? undefined : { ran, usual }
}

/** Days with a cycle, by the calendar of UTC: at another hour of the report they are the same. */
function daysRun(cycles: readonly DatedCycle[]): number {
  return new Set(cycles.map(({ at }) => dayNumber(at))).size
}

function silenceNow({ alive, now }: Timeline): number {
  return (now - (alive.at(-1)?.at ?? now)) / MICROS_PER_DAY
}
