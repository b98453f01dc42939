import { evidenceOf, type Format, has } from './format.ts'

/** Sessions of session-orchestrator: how much of the plan was done is a ratio, so none is decided. */
export const sessions: Format = {
  name: 'sessions',
  files: ['.orchestrator/metrics/sessions.jsonl'],
  matches: (sample) =>
    evidenceOf(sample, '`session_id` and `session_type`', (record) =>
      has(record, 'session_id', 'session_type'),
    ),
  fields: {
    time: ['completed_at', 'started_at'],
    started: ['started_at'],
    duration: { field: ['duration_seconds'], unit: 's' },
    task: ['session_id'],
    kind: ['session_type'],
  },
}
