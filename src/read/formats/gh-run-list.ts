import { parseInstant } from '../../model/time.ts'
import { plural } from '../../model/words.ts'
import { isPresent, wordOf } from '../field-paths.ts'
import type { JsonObject } from '../jsonl.ts'
import { evidenceOf, type Format, has, type Joined, type Row } from './format.ts'
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
  note: 'A task has only a run that an issue, a comment or a pull request started; the kind is the workflow, or the event where there is one workflow only. Of the attempts of a run the last one that ended counts.',
  matches: (sample) =>
    evidenceOf(sample, '`conclusion` or `status` and other fields of `gh run list`', isRun),
  join: lastAttempts,
  fields: {
    time: ['updatedAt', 'startedAt', 'createdAt'],
    started: ['startedAt', 'createdAt'],
    outcome: { field: { from: ['conclusion', 'status'], take: endOf }, ...RUN_OUTCOMES },
    task: { from: ['displayTitle'], take: ({ event, displayTitle }) => runTask(event, displayTitle) },
    kind: ['kind'],
    reason: { from: ['end', 'failedStep', 'conclusion'], take: reasonOf },
    id: ['databaseId', 'number'],
    agent: ['agent'],
    commit: ['headSha'],
    model: ['model'],
    tokens: ['tokens'],
    costUsd: ['costUsd'],
  },
}

function isRun(record: JsonObject): boolean {
  return (
    [record['conclusion'], record['status']].some(isRunWord) &&
    FIELDS.filter((field) => has(record, field)).length >= FEWEST
  )
}

/** That a run is completed does not say how: a list without `conclusion` says nothing of it. */
function endOf({ conclusion, status }: JsonObject): unknown {
  return isPresent(conclusion) || status === 'completed' ? conclusion : status
}

/** How the agent says that it ended, else the step that failed; a conclusion only where it is more than that the run failed. */
function reasonOf({ conclusion, failedStep, end }: JsonObject): unknown {
  const isFailure = RUN_OUTCOMES.failure.includes(wordOf(conclusion))
  const said = [end, failedStep].find((each) => isPresent(each))
  return isFailure && said !== undefined ? said : runTrouble(conclusion)
}

/** Each run that ended once, as its last attempt, with its kind. */
function lastAttempts(rows: readonly Row[]): Joined {
  const ended = rows.filter(({ record }) => hasEnded(record))
  const last = new Map<unknown, Row>()
  for (const row of ended) {
    const { databaseId } = row.record
    const key = isPresent(databaseId) ? wordOf(databaseId) : row
    const held = last.get(key)
    if (held === undefined || isLater(row.record, held.record)) last.set(key, row)
  }
  const runs = [...last.values()]
  const kindOf = kindsOf(runs)
  return {
    rows: runs.map((row) => ({ ...row, record: { ...row.record, kind: kindOf(row.record) } })),
    said: sayLeftOut(rows.length - ended.length, ended.length - runs.length),
  }
}

function hasEnded({ conclusion, status }: JsonObject): boolean {
  return isPresent(conclusion) || wordOf(status) === 'completed'
}

/** A row that stands below another of the same attempt was written later. */
function isLater(row: JsonObject, held: JsonObject): boolean {
  const [attempt, before] = [Number(row['attempt'] ?? 1), Number(held['attempt'] ?? 1)]
  if (attempt !== before) return attempt > before
  return (parseInstant(row['updatedAt']) ?? -Infinity) >= (parseInstant(held['updatedAt']) ?? -Infinity)
}

/** Runs of one workflow are told apart by what started them. */
function kindsOf(runs: readonly Row[]): (record: JsonObject) => unknown {
  const workflowOf = ({ workflowName, name }: JsonObject): unknown =>
    isPresent(workflowName) ? workflowName : name
  const workflows = new Set(runs.map(({ record }) => workflowOf(record)))
  return workflows.size === 1 ? (record) => record['event'] ?? workflowOf(record) : workflowOf
}

function sayLeftOut(unended: number, earlier: number): string[] {
  const said = [
    ...(unended > 0 ? [`${plural(unended, 'row')} of runs that had not ended`] : []),
    ...(earlier > 0 ? [`${plural(earlier, 'earlier row')} of runs that stand there again`] : []),
  ]
  return said.length === 0 ? [] : [`left out: ${said.join(', ')}`]
}
