import { defineRule } from '../rule.ts'
import { ofText, taskText, duration, daysText } from '../../model/words.ts'

export const quarantineIgnored = defineRule({
  id: 'quarantine-ignored',
  severity: 'medium',
  category: 'quarantine',
  family: 'quarantine',
  summary: 'The loop tries a task although it is in quarantine.',
  question: 'Does the loop respect the quarantine list?',
  limits: {
    fewest: { default: 1, unit: 'tries in the window', source: 'a quarantine allows none' },
  },
  check: ({ timeline, quarantineState }, limits) =>
    quarantineState.map(({ key, last, triesInWindow, failedInWindow, failedSecondsInWindow }) => ({
      subject: { kind: 'task' as const, key },
      test: {
        method: 'rule',
        n: [0, triesInWindow] as const,
        k: [0, failedInWindow] as const,
        enough: true,
        // After a success the advice is to release it, not to keep away from it.
        matters: triesInWindow >= limits.fewest && last?.outcome !== 'success',
      },
      values: { key, seconds: failedSecondsInWindow, week: timeline.windowDays },
      savingSeconds: failedSecondsInWindow,
    })),
  word: ({ key, seconds, week }, { n: [, tries], k }) => ({
    finding: `${taskText(key)} is in quarantine and was tried in the last ${daysText(week)} all the same (${ofText(k?.[1] ?? 0, tries)} ${tries === 1 ? 'try' : 'tries'} failed${seconds > 0 ? `, ${duration(seconds)}` : ''})`,
    recommendation: `Let the loop read the quarantine list before it chooses ${taskText(key)}`,
    workedIf: `${taskText(key)} is not tried in the next ${daysText(week)} while it is in quarantine`,
  }),
})
