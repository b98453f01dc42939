import type { Analysis } from '../../analyse/index.ts'
import type { DatedCycle } from '../../analyse/timeline.ts'
import { upperFirst } from '../../model/words.ts'
import { fromTo } from '../fact.ts'
import { defineRule } from '../rule.ts'
import { CHANGE_LIMITS, changeDetail, CLEAR, scanSuccess, successFact } from '../success-change.ts'

export const successRise = defineRule({
  id: 'success-rise',
  severity: 'info',
  category: 'reliability',
  family: 'success',
  summary: 'More cycles succeed than in the eight weeks before.',
  question: 'Did the success rate rise by more than chance explains?',
  verdict: 'success-rose',
  lasts: { until: 'event' },
  clearAt: CLEAR,
  called: ({ unit, facts: [fact] }) =>
    fact === undefined ? `${unit.rate} rose` : `${unit.rate} rose ${fromTo(fact, unit)}`,
  limits: CHANGE_LIMITS,
  check(analysis, limits) {
    // A success that did no work is none: what is left must have risen by itself.
    const change = scanSuccess(analysis, 'rise', limits, workedOf(analysis))
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: change.test,
        values: { change, week: analysis.timeline.windowDays },
      },
    ]
  },
  word: ({ subject, unit, values: { change, week } }) => {
    const fact = successFact(change.told)
    const { now, difference } = change.told
    return {
      lead: `${upperFirst(unit.rate)} rose ${fromTo(fact, unit)}`,
      detail: changeDetail(fact, change.told),
      recommendation: 'Find out what changed when it rose, write it down and keep it',
      facts: [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'at-least',
        target: (now.k - Math.floor((difference / 2) * now.n)) / now.n,
        within: { days: week },
      },
    }
  },
})

/** All but successes without work; undefined where there are none. */
function workedOf({ timeline, isWorkless }: Analysis): DatedCycle[] | undefined {
  return timeline.decided.some(isWorkless)
    ? timeline.decided.filter((cycle) => !isWorkless(cycle))
    : undefined
}
