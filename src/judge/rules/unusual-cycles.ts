import type { Analysis } from '../../analyse/index.ts'
import type { TimeCeiling, TimedAndDated } from '../../analyse/time-ceiling.ts'
import { isTimed, kindOf } from '../../model/retro.ts'
import { median } from '../../stats/ranks.ts'
import { fisherExact } from '../../stats/proportion.ts'
import { logMadScores } from '../../stats/robust.ts'
import { secondsOf } from '../fact.ts'
import { COUNT, PROBABILITY, TIMES } from '../range.ts'
import { defineRule, type LimitValues } from '../rule.ts'
import { duration, ofText, plural } from '../../model/words.ts'

/** A cycle of the window that took far longer than its like. */
export interface UnusualCycle {
  cycle: TimedAndDated
  /** Median seconds of its kind, or of all kinds where its kind is rare. */
  typical: number
  /** Its seconds as a multiple of the typical. */
  times: number
}

const LIMITS = {
  score: {
    default: 3.5,
    range: { min: 0, max: 100 },
    unit: 'robust standard deviations of the logarithm',
    source: 'Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers',
  },
  times: {
    default: 2,
    range: TIMES,
    unit: 'times the median',
    source: 'where all cycles are alike a small excess scores high',
  },
  fewest: { default: 8, range: COUNT, unit: 'timed cycles', source: 'fewer show no usual spread' },
  several: {
    default: 3,
    range: COUNT,
    unit: 'unusual cycles',
    source: 'one or two happen; three are a pattern worth a look',
  },
  luck: {
    default: 0.005,
    range: PROBABILITY,
    unit: 'probability of so many at the share of the weeks before',
    source: 'fewer are what the loop always does, and no news',
  },
} as const

export const unusualCycles = defineRule({
  id: 'unusual-cycles',
  severity: 'low',
  category: 'outliers',
  family: 'outliers',
  summary: 'Single cycles took far longer than others of their type.',
  question: 'Which cycles of the window fall far outside the usual spread?',
  about: { order: 'prefer-small' },
  lasts: { until: 'event' },
  called: ({ unit, facts: [fact] }) => `${plural(fact?.now.value ?? 0, unit.one)} took far longer than usual`,
  limits: LIMITS,
  check(analysis, limits) {
    const { windowStart, recent, baseline, windowDays } = analysis.timeline
    const all = findUnusual(analysis, limits)
    const unusual = all.filter(({ cycle }) => cycle.at >= windowStart)
    if (unusual.length === 0) return []
    const n = [baseline.filter(isTimed).length, recent.filter(isTimed).length] as const
    const k = [all.length - unusual.length, unusual.length] as const
    return [
      {
        subject: { kind: 'loop' as const, key: '' },
        test: { method: 'rule', n, k, enough: true, matters: true },
        values: {
          unusual,
          n: n[1],
          week: windowDays,
        },
        ...(!isNews(k, n, limits) && { severity: 'info' as const }),
      },
    ]
  },
  word({ subject, unit, values: { unusual, n, week } }, { times }, taskText) {
    const worst = unusual[0]
    const on = worst?.cycle.task === undefined ? '' : `, on ${taskText(String(worst.cycle.task))},`
    return {
      lead: `${ofText(unusual.length, n)} timed ${unit.many} took far longer than usual`,
      detail:
        worst === undefined
          ? ''
          : `the longest${on} took ${duration(worst.cycle.seconds)} where ${duration(worst.typical)} is typical`,
      recommendation: `Read the logs of these ${unit.many}: a wait, a retry or an endless test; set a time limit where one got stuck`,
      facts: [
        { measure: 'long-cycles', now: { value: unusual.length, n } },
        ...(worst === undefined
          ? []
          : [
              {
                measure: 'cycle-seconds' as const,
                before: secondsOf(worst.typical),
                now: secondsOf(worst.cycle.seconds),
              },
            ]),
      ],
      goal: {
        measure: 'long-cycles',
        subject,
        direction: 'at-most',
        target: unusual.length - 1,
        within: { days: week },
        beyond: times,
      },
    }
  },
})

/** Whether it is more than the loop always has. Where next to nothing is known of the weeks before, nobody can say so. */
function isNews(
  [before, now]: readonly [number, number],
  [nBefore, nNow]: readonly [number, number],
  { fewest, several, luck }: LimitValues<typeof LIMITS>,
): boolean {
  const isMore = now >= several && nBefore >= fewest && now * nBefore > before * nNow
  return isMore && fisherExact(before, nBefore, now, nNow) <= luck
}

/**
 * The unusually long cycles of baseline and window, the most unusual first. Those that end at a time limit are as long as
 * they are allowed to be, which is another finding.
 */
function findUnusual(analysis: Analysis, limits: LimitValues<typeof LIMITS>): UnusualCycle[] {
  const { baseline, recent } = analysis.timeline
  const timed = [...baseline, ...recent].filter((cycle) => isTimed(cycle))
  const kinds = new Map<string, TimedAndDated[]>()
  for (const cycle of timed) {
    const group = kinds.get(kindOf(cycle))
    if (group === undefined) kinds.set(kindOf(cycle), [cycle])
    else group.push(cycle)
  }
  const groups = [...kinds.values()]
  const isRare = (group: readonly TimedAndDated[]): boolean => group.length < limits.fewest
  const rare = new Set(groups.filter(isRare).flat())
  const { windowStart } = analysis.timeline
  // What all cycles take by now is no longer unusual: that they take longer is another finding.
  const unusual = (group: readonly TimedAndDated[]): UnusualCycle[] => {
    const lately = group.filter(({ at }) => at >= windowStart)
    const here = isRare(lately)
      ? undefined
      : new Map(unusualOf(lately, limits).map((each) => [each.cycle, each]))
    return unusualOf(group, limits).flatMap((each) => {
      if (here === undefined || each.cycle.at < windowStart) return each
      const own = here.get(each.cycle)
      return own === undefined ? [] : own.typical > each.typical ? own : each
    })
  }
  return [
    ...groups.filter((group) => !isRare(group)).flatMap(unusual),
    ...(rare.size === 0 || isRare(timed) ? [] : unusual(timed).filter(({ cycle }) => rare.has(cycle))),
  ]
    .filter(({ cycle }) => cycle.seconds >= 1 && !endsAt(analysis.timeCeiling, cycle))
    .toSorted((a, b) => b.times - a.times)
}

function endsAt(ceiling: TimeCeiling | undefined, { seconds }: TimedAndDated): boolean {
  return ceiling !== undefined && seconds >= ceiling.low && seconds <= ceiling.high
}

function unusualOf(group: readonly TimedAndDated[], limits: LimitValues<typeof LIMITS>): UnusualCycle[] {
  const seconds = group.map((cycle) => cycle.seconds)
  const typical = median(seconds)
  if (!seconds.some((each) => each >= limits.times * typical)) return []
  // Undefined where half of all cycles took the same time: then the multiple alone decides.
  const scores = logMadScores(seconds)
  return group
    .map((cycle) => ({ cycle, typical, times: cycle.seconds / typical }))
    .filter(({ times }, index) => times >= limits.times && (scores?.[index] ?? Infinity) > limits.score)
}
