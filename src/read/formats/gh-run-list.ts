import type { JsonObject } from '../jsonl.ts'
import { evidenceOf, type Format, has } from './format.ts'
import { isRunWord, RUN_OUTCOMES, runTask, runTrouble } from './workflow-runs.ts'

/** `gh run list` names its fields so, and nothing else has three of them. */
const FIELDS = [
  'databaseId',
  'workflowName',
  'displayTitle',
  'headBranch',
  'headSha',
  'event',
  'createdAt',
  'startedAt',
  'updatedAt',
]
const FEWEST = 3

/** Runs of GitHub Actions as `gh run list --json ...` prints them. That a run ended well is not that its task is done. */
export const ghRunList: Format = {
  name: 'gh-run-list',
  unit: 'run',
  files: ['runs.json', 'gh-runs.json'],
  note: 'A task has only a run that an issue, a comment or a pull request started.',
  matches: (sample) =>
    evidenceOf(sample, '`conclusion` or `status` and other fields of `gh run list`', isRun),
  fields: {
    time: ['updatedAt', 'startedAt', 'createdAt'],
    started: ['startedAt', 'createdAt'],
    outcome: { field: ['conclusion', 'status'], ...RUN_OUTCOMES },
    task: { from: ['displayTitle'], take: ({ event, displayTitle }) => runTask(event, displayTitle) },
    kind: ['workflowName', 'name'],
    reason: { from: ['conclusion'], take: ({ conclusion }) => runTrouble(conclusion) },
    id: ['databaseId', 'number'],
    commit: ['headSha'],
  },
}

function isRun(record: JsonObject): boolean {
  return (
    [record['conclusion'], record['status']].some(isRunWord) &&
    FIELDS.filter((field) => has(record, field)).length >= FEWEST
  )
}
