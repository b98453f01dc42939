import { fromTo } from '../fact.ts'
import { defineRule } from '../rule.ts'
import { CHANGE_LIMITS, changeDetail, scanSuccess, successFact } from '../success-change.ts'

export const successRise = defineRule({
  id: 'success-rise',
  severity: 'info',
  category: 'reliability',
  family: 'success',
  summary: 'More cycles succeed than in the eight weeks before.',
  question: 'Did the success rate rise by more than chance explains?',
  verdict: 'success-rose',
  lasts: { until: 'event' },
  // One question, which most reports are read for: docs/evidence.md has what this costs and gives.
  clearAt: 0.01,
  limits: CHANGE_LIMITS,
  check(analysis, limits) {
    const change = scanSuccess(analysis, 'rise', limits)
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: change.test,
        values: { change, week: analysis.timeline.windowDays },
      },
    ]
  },
  word: ({ subject, values: { change, week } }) => {
    const fact = successFact(change)
    const { now, difference } = change
    return {
      lead: `Success rose ${fromTo(fact)}`,
      detail: changeDetail(fact, change),
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
