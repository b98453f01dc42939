import { MICROS_PER_DAY } from '../../model/time.ts'
import { LONG } from '../range.ts'
import { defineRule } from '../rule.ts'
import { plural } from '../../model/words.ts'

export const quarantineOverdue = defineRule({
  id: 'quarantine-overdue',
  severity: 'medium',
  category: 'quarantine',
  family: 'quarantine',
  summary: 'A task has been in quarantine longer than planned.',
  question: 'Is anything forgotten in quarantine?',
  about: {
    ages: true,
    order: 'ask-overdue',
    together: (names) => ({
      recommendation: `Decide about ${names}: rewrite and release them, give them to a person, or close them`,
      workedIf: 'none is on the quarantine list, or each has a new end there',
    }),
  },
  lasts: { until: 'event' },
  byClock: true,
  ofToday: true,
  called: ({ name, count }) =>
    `${count === 1 ? `${name} is` : `${plural(count, 'task')} are`} in quarantine for too long`,
  limits: {
    longest: {
      default: 14,
      range: LONG,
      unit: 'days',
      source: 'two planning weeks; an end in the list goes before it',
    },
  },
  check: ({ now, windowDays: week, quarantineState }, limits) =>
    quarantineState.flatMap(({ key, ageDays, last, entry: { until } }) => {
      // What succeeded since is for quarantine-release to say.
      if (last?.outcome === 'success') return []
      // Who wrote an end has decided how long.
      const overdueDays =
        until === undefined ? (ageDays ?? 0) - limits.longest : (now - until) / MICROS_PER_DAY
      if (until === undefined && ageDays === undefined) return []
      return {
        subject: { kind: 'task' as const, key },
        test: {
          method: 'rule',
          n: [0, 1] as const,
          effect: overdueDays,
          enough: true,
          matters: overdueDays > 0,
        },
        values: { key, ageDays, ended: until !== undefined, overdueDays: Math.floor(overdueDays), week },
      }
    }),
  word: (
    { subject, test: { effect = 0 }, values: { key, ageDays, ended, overdueDays, week } },
    _,
    taskText,
  ) => ({
    lead: ended
      ? `The quarantine of ${taskText(key)} ended ${effect < 1 ? 'less than a day' : plural(overdueDays, 'day')} ago and it is still listed`
      : `${taskText(key)} has been in quarantine for ${plural(Math.floor(ageDays ?? 0), 'day')}`,
    detail: '',
    recommendation: `Decide about ${taskText(key)}: rewrite and release it, give it to a person, or close it`,
    facts: [{ measure: 'quarantined', now: { value: ageDays ?? effect } }],
    goal: { measure: 'quarantined', subject, direction: 'at-most', target: 0, within: { days: week } },
  }),
})
