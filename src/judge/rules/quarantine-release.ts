import { defineRule } from '../rule.ts'
import { taskText } from '../../model/words.ts'

export const quarantineRelease = defineRule({
  id: 'quarantine-release',
  severity: 'low',
  category: 'quarantine',
  family: 'quarantine',
  summary: 'A quarantined task succeeded at its last try.',
  question: 'Can anything leave quarantine?',
  limits: {},
  check: ({ quarantineState }) =>
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
        values: { key },
      }
    }),
  word: ({ key }) => ({
    finding: `${taskText(key)} is in quarantine, and its last try since then succeeded`,
    recommendation: `Check that ${taskText(key)} is done, then take it off the quarantine list`,
    workedIf: `${taskText(key)} is no longer in the quarantine list and has not failed again`,
  }),
})
