import { evidenceOf, type Format, has, sumOf } from './format.ts'

/** Runs of issue-pr-cron: several rows a run as it goes on, and its start in the name of the run. */
export const issuePrCron: Format = {
  name: 'issue-pr-cron',
  files: ['metrics/runs.jsonl'],
  note: 'Of each `runId` and `role` the latest row that has an outcome counts.',
  matches: (sample) => evidenceOf(sample, '`runId` and `role`', (record) => has(record, 'runId', 'role')),
  latestBy: ['runId', 'role'],
  fields: {
    time: ['runId'],
    outcome: {
      field: ['outcome'],
      success: ['ok'],
      failure: ['error', 'session-limit', 'infra-down'],
    },
    duration: { field: ['durationMs'], unit: 'ms' },
    kind: ['role'],
    reason: ['skipReason', 'outcome'],
    id: ['runId'],
    model: ['model'],
    // Fresh tokens; what came from the cache is not among them.
    tokens: sumOf('tokensIn', 'tokensOut'),
    costUsd: ['costUsd'],
    work: ['tokensIn', 'tokensOut'],
  },
}
