import { evidenceOf, type Format, has } from './format.ts'
import { isRunWord, RUN_OUTCOMES, runTask } from './workflow-runs.ts'

/** Runs of GitHub Agentic Workflows as `gh aw logs --json` prints them. */
export const ghAw: Format = {
  name: 'gh-aw',
  unit: 'run',
  files: ['gh-aw-logs.json'],
  list: 'runs',
  note: 'Runs of a workflow that is meant to fail (`intentional_failure`) are no cycles.',
  matches: (sample) =>
    evidenceOf(
      sample,
      '`run_id`, `workflow_name` and a `conclusion` or `status`',
      (record) =>
        has(record, 'run_id', 'workflow_name') && [record['conclusion'], record['status']].some(isRunWord),
    ),
  leaveOut: (record) => record['intentional_failure'] === true,
  leftOutAs: 'runs of workflows that are meant to fail',
  fields: {
    time: ['updated_at', 'started_at', 'created_at'],
    started: ['started_at', 'created_at'],
    outcome: { field: ['conclusion', 'status'], ...RUN_OUTCOMES },
    task: {
      from: ['display_title'],
      take: ({ event, display_title: title }) => runTask(event, title),
    },
    kind: ['workflow_name'],
    reason: ['failure_kind'],
    id: ['run_id'],
    agent: ['engine_id', 'engine', 'agent'],
    commit: ['head_sha', 'sha'],
    tokens: ['token_usage'],
    work: ['turns', 'token_usage', 'safe_items_count'],
  },
}
