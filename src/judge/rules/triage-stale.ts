import { quantile } from '../../stats/ranks.ts'
import { joinDetails } from '../fact.ts'
import { COUNT, LONG, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { percent, plural } from '../../model/words.ts'

export const triageStale = defineRule({
  id: 'triage-stale',
  severity: 'low',
  category: 'triage',
  family: 'triage',
  summary: 'The deep triage ran before and has not run for long, while the loop went on.',
  question: 'Does somebody still look after the queue?',
  about: { ages: true },
  lasts: { until: 'event' },
  byClock: true,
  called: () => 'the deep triage has stopped',
  limits: {
    fewest: { default: 10, range: COUNT, unit: 'cycles since', source: 'a loop that rests needs no triage' },
    shortest: {
      default: 7,
      range: LONG,
      unit: 'days',
      source: 'the window: triage once a window is enough for any loop',
    },
    timesGap: {
      default: 3,
      range: TIMES,
      unit: 'times the ordinary gap',
      source: 'as for a loop that stopped',
    },
    ordinary: {
      default: 0.95,
      range: SHARE,
      unit: 'quantile of earlier gaps',
      source: 'as for a loop that stopped',
    },
  },
  check(
    { windowDays, triageState: { deepTriageAgeDays: age, deepTriageGaps: gaps, cyclesSinceDeepTriage } },
    limits,
  ) {
    // Many loops have no such step: that it never ran is no fault.
    if (age === undefined) return []
    const ordinary = gaps.length === 0 ? undefined : quantile(gaps, limits.ordinary)
    const longest = Math.max(limits.shortest, limits.timesGap * (ordinary ?? 0))
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'rule',
          n: [gaps.length, cyclesSinceDeepTriage],
          effect: age / longest,
          enough: cyclesSinceDeepTriage >= limits.fewest,
          matters: age > longest,
        },
        values: {
          ageDays: age,
          cycles: cyclesSinceDeepTriage,
          ordinary: ordinary === undefined ? undefined : { days: ordinary, share: limits.ordinary },
          week: windowDays,
        },
      },
    ]
  },
  word: ({ subject, unit, values: { ageDays, cycles, ordinary, week } }) => ({
    lead: `The deep triage last ran ${plural(Math.floor(ageDays), 'day')} ago`,
    detail: joinDetails([
      `${plural(cycles, unit.one)} ${cycles === 1 ? 'has' : 'have'} run since`,
      ordinary !== undefined &&
        `${percent(ordinary.share, 1)} of the gaps between its runs were ${gapText(ordinary.days)} or shorter`,
    ]),
    recommendation: 'Run the deep triage again, and check why its schedule stopped',
    facts: [
      {
        measure: 'deep-triage',
        ...(ordinary !== undefined && { before: { value: ordinary.days } }),
        now: { value: ageDays },
      },
    ],
    goal: { measure: 'deep-triage', subject, direction: 'at-least', target: 1, within: { days: week } },
  }),
})

function gapText(days: number): string {
  return days < 1 ? `${(days * 24).toFixed(1)} hours` : `${days.toFixed(1)} days`
}
