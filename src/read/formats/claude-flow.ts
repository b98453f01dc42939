import { wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, has } from './format.ts'

/**
 * Metrics of claude-flow's tasks: one JSON array, times and durations in milliseconds. Each call of its command line
 * (`cmd-hooks-1764006605067`, a few milliseconds) stands there as well, and is no task of anybody.
 */
export const claudeFlow: Format = {
  name: 'claude-flow',
  files: ['.claude-flow/metrics/task-metrics.json'],
  note: 'Its own commands (`id` begins with `cmd-`) are no cycles.',
  leaveOut: (record) => wordOf(record['id']).startsWith('cmd-'),
  leftOutAs: 'commands of the tool itself',
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
