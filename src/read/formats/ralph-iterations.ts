import type { JsonObject } from '../jsonl.ts'
import { evidenceOf, type Format, has } from './format.ts'

/** Iterations of a Codex ralph loop over the stories of a plan. `duration` and `epoch` are milliseconds here. */
export const ralphIterations: Format = {
  name: 'ralph-iterations',
  files: ['.ralph-iterations.jsonl'],
  matches: (sample) =>
    evidenceOf(
      sample,
      '`storyId` with `iterationNumber` or `jobId`',
      (record) => has(record, 'storyId') && (has(record, 'iterationNumber') || has(record, 'jobId')),
    ),
  fields: {
    time: ['timestamp', 'completedAt'],
    started: ['startedAt'],
    outcome: { field: ['success'], success: ['true'], failure: ['false'] },
    duration: { field: ['duration'], unit: 'ms' },
    task: ['storyId'],
    reason: ['failureCategory'],
    id: ['iterationNumber'],
    epoch: ['jobId'],
    model: ['model'],
    commit: ['commitHash'],
    work: { from: ['toolCalls', 'filesModified', 'commitHash'], take: workOf },
  },
}

/** Before it noted its sessions it counted no call and no file: such zeros say nothing. */
function workOf(record: JsonObject): unknown {
  const { toolCalls, filesModified } = record
  if (has(record, 'commitHash') || (Array.isArray(filesModified) && filesModified.length > 0)) return true
  return has(record, 'codexSessionId') || toolCalls !== 0 ? toolCalls : undefined
}
