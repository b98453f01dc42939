import { isBusyAsBefore, pacesOf } from '../../analyse/pace.ts'
import type { Timeline, Tries } from '../../analyse/timeline.ts'
import type { Amount, Fact } from '../../model/finding.ts'
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
  called: ({ unit, facts: [fact] }) =>
    fact === undefined ? `${unit.many} take longer` : `${unit.many} take longer, ${arrowOf(fact, unit)}`,
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
        values: { before, now, ratio: ratio ?? 1, fewer: fewerOf(timeline), week: timeline.windowDays },
      },
    ]
  },
  word: ({ subject, unit, values: { before, now, ratio, fewer, week } }) => {
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
        fewer !== undefined && `hence fewer a day: ${arrowOf(fewer, unit)}`,
      ]),
      recommendation: `Compare a slow ${unit.one} with a usual one of before step by step: queue, set-up, model calls, tests`,
      facts: fewer === undefined ? [typical, slowest] : [typical, slowest, fewer],
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

/** How many fewer cycles a day there are, where the loop does as much as before. */
function fewerOf(timeline: Timeline): Fact | undefined {
  const paces = pacesOf(timeline)
  if (paces === undefined || !isBusyAsBefore(timeline)) return undefined
  const amountOf = ({ k, n }: Tries): Amount => ({ value: k / n, k, n: roundHalfEven(n, 2) })
  const fact = { measure: 'pace' as const, before: amountOf(paces.before), now: amountOf(paces.now) }
  return fact.now.value <= FEWER * fact.before.value ? fact : undefined
}

/** A smaller fall of the pace is an ordinary week. */
const FEWER = 0.8
