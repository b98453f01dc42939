import type { AgentPull, AgentRun, AgentTrail, Instant, Outcome } from '../model/retro.ts'
import { parseInstant } from '../model/time.ts'
import { agentOf } from './agents.ts'
import { valueAt, wordOf } from './field-paths.ts'
import { originOf, stateOf } from './formats/pull-requests.ts'
import { RUN_OUTCOMES } from './formats/workflow-runs.ts'
import type { JsonObject } from './jsonl.ts'

/** The rows of runs and of pull requests by agents, as far as they can be joined; a row without its times is none. */
export function trailOf(
  runs: readonly JsonObject[],
  pulls: readonly JsonObject[],
  agents: readonly string[] | undefined,
): AgentTrail {
  return {
    runs: runs.flatMap(runOf),
    pulls: pulls.filter((row) => agentOf(originOf(row), agents) !== undefined).flatMap(pullOf),
  }
}

function runOf(row: JsonObject): AgentRun[] {
  const { databaseId: id, pullRequests } = row
  const [startedAt, endedAt] = [
    instantAt(row, 'startedAt') ?? instantAt(row, 'createdAt'),
    instantAt(row, 'updatedAt'),
  ]
  if (typeof id !== 'number' || startedAt === undefined || endedAt === undefined) return []
  return [
    {
      id,
      startedAt,
      endedAt,
      outcome: outcomeOf(wordOf(row['conclusion'])),
      branch: wordOf(row['headBranch']),
      pulls: Array.isArray(pullRequests) ? pullRequests.filter((number) => typeof number === 'number') : [],
    },
  ]
}

function outcomeOf(conclusion: string): Outcome {
  if (RUN_OUTCOMES.success.includes(conclusion)) return 'success'
  return RUN_OUTCOMES.failure.includes(conclusion) ? 'failure' : 'undecided'
}

function pullOf(row: JsonObject): AgentPull[] {
  const { number } = row
  const createdAt = instantAt(row, 'createdAt')
  if (typeof number !== 'number' || createdAt === undefined) return []
  const state = stateOf(row)
  return [
    {
      number,
      createdAt,
      state: state === undefined || state === 'draft' ? 'open' : state,
      branch: wordOf(row['headRefName']),
    },
  ]
}

function instantAt(row: JsonObject, field: string): Instant | undefined {
  const value = valueAt(row, field)
  return typeof value === 'string' ? parseInstant(value) : undefined
}
