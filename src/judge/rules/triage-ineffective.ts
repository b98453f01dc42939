import type { ScoreOutcome } from '../../analyse/triage-state.ts'
import { ofPercent, shareOf } from '../fact.ts'
import { COUNT, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { pointsText } from '../../model/words.ts'

export const triageIneffective = defineRule({
  id: 'triage-ineffective',
  severity: 'low',
  category: 'triage',
  family: 'triage',
  summary: 'Tasks with a high triage score do not succeed more often than others.',
  question: 'Do triage scores tell which tasks will succeed?',
  about: { order: 'ignore-scores' },
  called: () => 'triage scores do not tell what succeeds',
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'cycles on each side',
      source: 'as for a change of the success rate',
    },
    practical: {
      default: 0.1,
      range: SHARE,
      unit: 'share',
      source: 'a smaller advantage does not change which task to take',
    },
  },
  check: ({ windowDays, triageState: { scores } }, limits) =>
    scores === undefined
      ? []
      : [
          {
            subject: { kind: 'loop', key: '' },
            test: {
              method: 'newcombe-interval',
              n: [scores.low.n, scores.high.n],
              k: [scores.low.k, scores.high.k],
              effect: differenceOf(scores),
              interval: scores.interval,
              // That there is no advantage is shown by the interval; a p-value could only show that there is one.
              enough: Math.min(scores.low.n, scores.high.n) >= limits.fewest,
              matters: scores.interval[1] < limits.practical,
            },
            values: { ...scores, week: windowDays },
          },
        ],
  word: ({ subject, values: { split, low, high, interval, week } }, { practical }) => ({
    lead: `Issues that triage scored ${split} or more succeed ${interval[1] <= 0 ? 'no more often than those below' : `at most ${pointsText(interval[1])} more often than those below`}`,
    detail: `${ofPercent(high)}, against ${ofPercent(low)}`,
    recommendation:
      'Compare the scores of ten failed and ten successful tasks, and score what tells them apart (acceptance criteria, size, files named)',
    facts: [{ measure: 'success-by-score', before: shareOf(low), now: shareOf(high) }],
    goal: {
      measure: 'success-by-score',
      subject,
      direction: 'at-least',
      target: practical,
      within: { days: week },
      beyond: split,
    },
  }),
})

function differenceOf({ low, high }: ScoreOutcome): number {
  return low.n === 0 || high.n === 0 ? 0 : high.k / high.n - low.k / low.n
}
