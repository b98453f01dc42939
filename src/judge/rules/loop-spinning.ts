import { reachesBack } from '../../analyse/timeline.ts'
import { dateOf, formatInstant, formatLongDay } from '../../model/time.ts'
import { isTimed } from '../../model/retro.ts'
import { daysText, duration, ofText, plural } from '../../model/words.ts'
import { median } from '../../stats/ranks.ts'
import { joinDetails, secondsOf } from '../fact.ts'
import { COUNT } from '../range.ts'
import { defineRule } from '../rule.ts'

export const loopSpinning = defineRule({
  id: 'loop-spinning',
  severity: 'medium',
  category: 'reliability',
  family: 'loop-spinning',
  summary: 'Many successes in a row did nothing: the loop goes round without work.',
  question: 'Does the loop call cycles a success that changed nothing?',
  lasts: { until: 'event' },
  verdict: 'spinning',
  accountsFor: {
    rank: 0,
    cycles: (_finding, { spins }) => {
      const empty = new Set(spins.flatMap(({ cycles }) => cycles))
      return (cycle) => empty.has(cycle)
    },
  },
  called: ({ unit, facts: [fact] }) => `${plural(fact?.now.value ?? 0, unit.one)} in a row changed nothing`,
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'successes in a row without work',
      source: 'a few in a row happen where there was nothing to do',
    },
  },
  check({ spins, timeline, windowDays }, limits) {
    const inWindow = spins.filter(({ cycles }) => (cycles.at(-1)?.at ?? 0) >= timeline.windowStart)
    const spin = inWindow.at(-1)
    const first = spin?.cycles[0]
    if (spin === undefined || first === undefined) return []
    const empty = new Set(
      inWindow.flatMap(({ cycles }) => cycles.filter(({ at }) => at >= timeline.windowStart)),
    )
    const others = timeline.recent.filter((cycle) => cycle.outcome === 'success' && !empty.has(cycle))
    const isStill = timeline.alive.at(-1)?.at === spin.cycles.at(-1)?.at
    const seconds = spin.cycles.flatMap((cycle) => (isTimed(cycle) ? [cycle.seconds] : []))
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [timeline.recent.length, spin.cycles.length],
          effect: empty.size,
          enough: true,
          matters: spin.cycles.length >= limits.fewest,
        },
        since: first.at,
        values: {
          spin,
          first,
          isStill,
          all: empty.size,
          successes: empty.size + others.length,
          taken: seconds.length === 0 ? undefined : median(seconds),
          week: windowDays,
          isYoung: !reachesBack(timeline, timeline.windowStart),
        },
      },
    ]
  },
  word: ({ subject, unit, values: { spin, first, isStill, all, successes, taken, week, isYoung } }) => ({
    lead: `${ofText(all, successes)} successes ${isYoung ? 'so far' : `of the last ${daysText(week)}`} changed nothing: ${plural(spin.cycles.length, unit.one)} in a row ${isStill ? 'since' : 'from'} ${formatLongDay(dateOf(first.at))}, ${formatInstant(first.at).slice(11, 16)} UTC${isStill ? '' : ' on'}`,
    detail: joinDetails([
      spin.traced && 'no trace of work',
      taken !== undefined &&
        `${duration(taken)} each${spin.usual === undefined ? '' : `, where ${duration(spin.usual)} is usual`}`,
    ]),
    recommendation: `Stop the loop until there is work, and give it a stop condition: end after 3 ${unit.many} in a row that change nothing`,
    facts: [
      { measure: 'empty-in-a-row', now: { value: spin.cycles.length, n: spin.cycles.length } },
      ...(taken === undefined || spin.usual === undefined
        ? []
        : [
            {
              measure: 'cycle-seconds' as const,
              before: secondsOf(spin.usual),
              now: secondsOf(taken),
            },
          ]),
    ],
    goal: { measure: 'empty-in-a-row', subject, direction: 'below', target: 10, within: { days: week } },
  }),
})
