import { upperFirst } from '../../model/words.ts'
import { fromTo } from '../fact.ts'
import { SUCCESS } from '../gauge.ts'
import { defineRule } from '../rule.ts'
import { CHANGE_LIMITS, changeDetail, CLEAR, scanSuccess, successFact } from '../success-change.ts'

export const successDrop = defineRule({
  id: 'success-drop',
  severity: 'high',
  category: 'reliability',
  family: 'success',
  summary: 'Fewer cycles succeed than in the eight weeks before.',
  question: 'Did the success rate fall by more than chance explains?',
  verdict: 'success-fell',
  lasts: { until: 'back', ...SUCCESS },
  clearAt: CLEAR,
  called: ({ unit, facts: [fact] }) =>
    fact === undefined ? `${unit.rate} fell` : `${unit.rate} fell ${fromTo(fact, unit)}`,
  limits: CHANGE_LIMITS,
  check(analysis, limits) {
    const change = scanSuccess(analysis, 'fall', limits)
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
      lead: `${upperFirst(unit.rate)} fell ${fromTo(fact, unit)}`,
      detail: changeDetail(fact, change.told),
      recommendation: `Look at what changed when ${unit.isLogged ? 'success' : `the ${unit.rate}`} fell, and at the issues that failed most, before new work starts`,
      facts: [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'above',
        target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
        within: { days: week },
      },
    }
  },
})
