import { isTimed } from '../../model/retro.ts'
import { mannWhitney } from '../../stats/mann-whitney.ts'
import { canReachRatio, hodgesLehmannRatio, median, quantile } from '../../stats/ranks.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { arrowOf, joinDetails, secondsOf } from '../fact.ts'
import { AMOUNT, COUNT, TIMES } from '../range.ts'
import { DURATION } from '../gauge.ts'
import { defineRule } from '../rule.ts'
import { groupThousands, plural, upperFirst } from '../../model/words.ts'

const SLOWEST = 0.9

export const slowCycles = defineRule({
  id: 'slow-cycles',
  severity: 'medium',
  category: 'efficiency',
  family: 'duration',
  summary: 'Cycles take longer than in the four weeks before.',
  question: 'Did cycles as a whole get slower by more than chance explains?',
  about: { order: 'prefer-small' },
  lasts: { until: 'back', ...DURATION },
  limits: {
    fewest: {
      default: 8,
      range: COUNT,
      unit: 'timed cycles on each side',
      source: 'below it one slow cycle decides the comparison',
    },
    practical: {
      default: 1.25,
      range: TIMES,
      unit: 'ratio',
      source: 'a quarter longer; less does not change what a team does',
    },
    least: {
      default: 1,
      range: AMOUNT,
      unit: 'seconds that the median is now',
      source: 'below a second cycles are commands, and no work got slower',
    },
  },
  check({ timeline }, limits) {
    const before = timeline.baseline.filter((cycle) => isTimed(cycle)).map(({ seconds }) => seconds)
    const now = timeline.recent.filter((cycle) => isTimed(cycle)).map(({ seconds }) => seconds)
    if (before.length === 0 || now.length === 0) return []
    const ratio = canReachRatio(before, now, limits.practical) ? hodgesLehmannRatio(before, now) : undefined
    const enough = Math.min(before.length, now.length) >= limits.fewest
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'mann-whitney',
          n: [before.length, now.length],
          ...(ratio !== undefined && { effect: ratio }),
          ...(enough && ratio !== undefined && { p: mannWhitney(before, now) }),
          enough,
          matters: ratio !== undefined && ratio >= limits.practical && median(now) >= limits.least,
        },
        values: { before, now, ratio: ratio ?? 1, week: timeline.windowDays },
      },
    ]
  },
  word: ({ subject, unit, values: { before, now, ratio, week } }) => {
    const typical = {
      measure: 'cycle-seconds' as const,
      before: secondsOf(median(before), before.length),
      now: secondsOf(median(now), now.length),
    }
    const slowest = {
      measure: 'slowest-tenth' as const,
      before: secondsOf(quantile(before, SLOWEST), before.length),
      now: secondsOf(quantile(now, SLOWEST), now.length),
    }
    return {
      lead: `${upperFirst(unit.many)} take ${ratio.toFixed(1)} times as long`,
      detail: joinDetails([
        `median ${arrowOf(typical, unit)}, slowest tenth from ${arrowOf(slowest, unit)}`,
        `${plural(before.length, `timed ${unit.one}`)} → ${groupThousands(now.length)}`,
      ]),
      recommendation: `Compare a slow ${unit.one} with a usual one of before step by step: queue, set-up, model calls, tests`,
      facts: [typical, slowest],
      goal: {
        measure: 'cycle-seconds',
        subject,
        direction: 'below',
        target: roundHalfEven(Math.sqrt(typical.before.value * typical.now.value), 1),
        within: { days: week },
      },
    }
  },
})
