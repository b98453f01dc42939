import { shareOf } from '../fact.ts'
import { defineRule } from '../rule.ts'
import { plural } from '../../model/words.ts'

export const quarantineRelease = defineRule({
  id: 'quarantine-release',
  severity: 'low',
  category: 'quarantine',
  family: 'quarantine',
  summary: 'A quarantined task succeeded at its last try.',
  question: 'Can anything leave quarantine?',
  about: {
    order: 'ask-release',
    together: (names) => ({
      recommendation: `Check that ${names} are done, then take them off the quarantine list`,
      workedIf: 'none is on the quarantine list',
    }),
  },
  lasts: { until: 'event' },
  ofToday: true,
  called: ({ name, count }) =>
    count === 1 ? `${name} may leave quarantine` : `${plural(count, 'task')} may leave quarantine`,
  limits: {},
  check: ({ quarantineState, windowDays: week }) =>
    quarantineState.map(({ key, last }) => {
      const succeeded = last?.outcome === 'success' ? 1 : 0
      return {
        subject: { kind: 'task' as const, key },
        test: {
          method: 'rule',
          n: [0, last === undefined ? 0 : 1] as const,
          k: [0, succeeded] as const,
          enough: true,
          matters: succeeded === 1,
        },
        values: { key, week },
      }
    }),
  word: ({ subject, test: { n, k = [0, 0] }, values: { key, week } }, _, taskText) => ({
    lead: `${taskText(key)} is in quarantine, and its last try since then succeeded`,
    detail: '',
    recommendation: `Check that ${taskText(key)} is done, then take it off the quarantine list`,
    facts: [{ measure: 'success', now: shareOf({ k: k[1], n: n[1] }) }],
    goal: { measure: 'quarantined', subject, direction: 'at-most', target: 0, within: { days: week } },
  }),
})
