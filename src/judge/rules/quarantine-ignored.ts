import { joinDetails, secondsOf } from '../fact.ts'
import { COUNT } from '../range.ts'
import { defineRule } from '../rule.ts'
import { daysText, duration, ofText, plural } from '../../model/words.ts'

export const quarantineIgnored = defineRule({
  id: 'quarantine-ignored',
  severity: 'medium',
  category: 'quarantine',
  family: 'quarantine',
  summary: 'The loop tries a task although it is in quarantine.',
  question: 'Does the loop respect the quarantine list?',
  about: {
    together: (names) => ({
      recommendation: `Let the loop read the quarantine list before it chooses ${names}`,
      workedIf: 'none of them is tried while it is in quarantine',
    }),
  },
  lasts: { until: 'event' },
  ofToday: true,
  called: ({ name, count }) =>
    count === 1 ? `${name} was tried in quarantine` : `${plural(count, 'task')} were tried in quarantine`,
  limits: {
    fewest: { default: 1, range: COUNT, unit: 'tries in the window', source: 'a quarantine allows none' },
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
  word: ({ subject, test: { n, k }, values: { key, seconds, week } }, _, taskText) => ({
    lead: `${taskText(key)} is in quarantine and was tried in the last ${daysText(week)} all the same`,
    detail: joinDetails([
      `${ofText(k?.[1] ?? 0, n[1])} ${n[1] === 1 ? 'try' : 'tries'} failed`,
      seconds > 0 && duration(seconds),
    ]),
    recommendation: `Let the loop read the quarantine list before it chooses ${taskText(key)}`,
    facts: [
      { measure: 'tries', now: { value: n[1] } },
      { measure: 'failed-seconds', now: secondsOf(seconds, k?.[1] ?? 0) },
    ],
    goal: { measure: 'tries', subject, direction: 'at-most', target: 0, within: { days: week } },
  }),
})
