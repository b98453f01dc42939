import { evidenceOf, type Format, has } from './format.ts'

/** Runs of test suites in continuous integration. */
export const ciRuns: Format = {
  name: 'ci-runs',
  files: ['metrics/runs.jsonl'],
  matches: (sample) =>
    evidenceOf(
      sample,
      '`suite`, `status` and `timestamp_utc`',
      (record) =>
        has(record, 'suite', 'status') && (has(record, 'timestamp_utc') || has(record, 'timestamp')),
    ),
  fields: {
    time: ['timestamp_utc', 'timestamp'],
    outcome: {
      field: ['status'],
      success: ['pass', 'passed', 'success'],
      failure: ['fail', 'failed', 'failure', 'error'],
    },
    duration: { field: ['duration_seconds', 'duration_s', 'duration_ms', 'durationMs'], unit: 's' },
    kind: ['suite'],
    id: ['github.run_id', 'run_id'],
    commit: ['github.sha', 'sha'],
  },
}
