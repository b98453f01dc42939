import { defineRule } from '../rule.ts'
import { compareSuccess, type SuccessChange } from '../success-change.ts'
import { ofText, percent, daysText } from '../../model/words.ts'

export const successRise = defineRule({
  id: 'success-rise',
  severity: 'info',
  category: 'reliability',
  family: 'success',
  summary: 'More cycles succeed than in the four weeks before.',
  question: 'Did the success rate rise by more than chance explains?',
  limits: {
    fewest: {
      default: 10,
      unit: 'cycles on each side',
      source: 'below it the interval of a rate is wider than 50 points',
    },
    practical: { default: 0.1, unit: 'share', source: 'smaller changes do not change what a team does' },
  },
  check({ timeline }, limits) {
    const change = compareSuccess(timeline.baseline, timeline.recent, limits)
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: { ...change.test, matters: change.difference >= limits.practical },
        values: { ...change, week: timeline.windowDays },
      },
    ]
  },
  word: ({ before, now, difference, week }: SuccessChange & { week: number }) => ({
    finding: `Success rose from ${percent(before.k, before.n)} to ${percent(now.k, now.n)} (${ofText(before.k, before.n)} -> ${ofText(now.k, now.n)})`,
    recommendation: 'Find out what changed when it rose, write it down and keep it',
    workedIf: `at least ${percent(now.k - Math.floor((difference / 2) * now.n), now.n)} of the cycles of the next ${daysText(week)} succeed, at least half of the rise`,
  }),
})
