import { evidenceOf, type Format, has } from './format.ts'

/** Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. */
export const claudeFlow: Format = {
  name: 'claude-flow',
  files: ['.claude-flow/metrics/task-metrics.json'],
  matches: (sample) =>
    sample.container === 'json'
      ? evidenceOf(
          sample,
          '`id`, `type`, `success` and a `timestamp` in milliseconds, in a JSON array',
          (record) => has(record, 'id', 'type', 'success') && typeof record['timestamp'] === 'number',
        )
      : undefined,
  fields: {
    time: ['timestamp'],
    outcome: { field: ['success'], success: ['true'], failure: ['false'] },
    duration: { field: ['duration'], unit: 'ms' },
    task: ['id'],
    kind: ['type'],
    reason: ['metadata.error', 'error'],
  },
}
