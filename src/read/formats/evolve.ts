import type { JsonObject } from '../jsonl.ts'
import { wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, has } from './format.ts'

const RESULTS = /^(?:improved|harvested|pass|regressed|quarantined|idle|unchanged|pending[-_].*)$/

/** Cycles of agentops /evolve. Idle, unchanged, pending and absent results decide nothing. */
export const evolve: Format = {
  name: 'evolve',
  files: ['.agents/evolve/cycle-history.jsonl'],
  matches: (sample) =>
    evidenceOf(
      sample,
      '`cycle` and a `result` or goal of /evolve',
      (record) => has(record, 'cycle') && !has(record, 'success') && isEvolve(record),
    ),
  fields: {
    time: ['timestamp', 'date'],
    outcome: {
      field: ['result'],
      success: ['improved', 'harvested', 'pass'],
      failure: ['regressed', 'quarantined'],
    },
    task: { from: ['target', 'goal_id', 'goal_ids'], take: goalOf },
    reason: ['result'],
    id: ['cycle'],
    commit: ['sha', 'commit_sha', 'commit'],
  },
}

function isEvolve(record: JsonObject): boolean {
  if (RESULTS.test(wordOf(record['result']))) return true
  return ['goal_id', 'goal_ids', 'goals_passing', 'fitness_before'].some((field) => has(record, field))
}

function goalOf(record: JsonObject): unknown {
  if (has(record, 'target')) return record['target']
  if (has(record, 'goal_id')) return record['goal_id']
  const goals = record['goal_ids']
  return Array.isArray(goals) && goals.length > 0 ? goals.join(', ') : undefined
}
