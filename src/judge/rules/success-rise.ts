import { countsText, fromTo } from '../fact.ts'
import { COUNT, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { compareSuccess, successFact } from '../success-change.ts'

export const successRise = defineRule({
  id: 'success-rise',
  severity: 'info',
  category: 'reliability',
  family: 'success',
  summary: 'More cycles succeed than in the four weeks before.',
  question: 'Did the success rate rise by more than chance explains?',
  verdict: 'success-rose',
  lasts: { until: 'event' },
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'cycles on each side',
      source: 'below it the interval of a rate is wider than 50 points',
    },
    practical: {
      default: 0.1,
      range: SHARE,
      unit: 'share',
      source: 'smaller changes do not change what a team does',
    },
  },
  check({ timeline }, limits) {
    const change = compareSuccess(timeline.baseline, timeline.recent, limits)
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: { ...change.test, matters: change.isComparable && change.difference >= limits.practical },
        values: { ...change, week: timeline.windowDays },
      },
    ]
  },
  word: ({ subject, values: { before, now, difference, week } }) => {
    const fact = successFact(before, now)
    return {
      lead: `Success rose ${fromTo(fact)}`,
      detail: countsText(fact),
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
