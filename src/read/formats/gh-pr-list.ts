import type { JsonObject } from '../jsonl.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { actorOf } from '../agents.ts'
import { evidenceOf, type Format, has } from './format.ts'
import { judgePullRequests, stateOf } from './pull-requests.ts'

/** Issues have none of these. */
const ONLY_PULL_REQUESTS = ['mergedAt', 'mergedBy', 'mergeCommit', 'isDraft', 'headRefName', 'baseRefName']
/** Conventional commits. */
const PREFIX = /^(feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\([^)]*\))?!?:/i
/** Labels that say what sort of change it is. */
const KIND_LABELS = new Set([
  'bug',
  'feature',
  'enhancement',
  'documentation',
  'refactor',
  'dependencies',
  'chore',
])

/**
 * Pull requests as `gh pr list --json ...` prints them. Those of coding agents are judged some days after each was made:
 * merged by then is a success, closed without a merge a failure. How long one waited for people is no duration.
 */
export const ghPrList: Format = {
  name: 'gh-pr-list',
  unit: 'pull-request',
  files: ['prs.json', 'gh-prs.json'],
  note: '`judgedAt` is 1, 3, 7 or 14 days after `createdAt`, the fewest by which 90% of those that closed before the month began had closed; what is younger, or by no coding agent, is left out. `judgedAs` is what had become of it by then.',
  matches: (sample) =>
    evidenceOf(
      sample,
      '`number`, a state of a pull request and other fields of `gh pr list`',
      (record) =>
        has(record, 'number') &&
        stateOf(record) !== undefined &&
        ONLY_PULL_REQUESTS.some((field) => Object.hasOwn(record, field)),
    ),
  join: judgePullRequests,
  tasksAreIssues: true,
  fields: {
    time: ['judgedAt'],
    outcome: {
      field: ['judgedAs'],
      success: ['merged'],
      failure: ['closed'],
      ignore: ['merged later', 'closed later', 'still open', 'draft'],
    },
    task: { from: ['closingIssuesReferences', 'headRefName'], take: issueOf },
    kind: { from: ['title', 'labels'], take: kindOf },
    reason: { from: ['closedBy', 'labels'], take: whyClosed },
    id: ['number'],
    agent: ['agent'],
    commit: { from: ['mergeCommit.oid'], take: (record) => ifMerged(record, 'mergeCommit.oid') },
    pr: { from: ['number'], take: (record) => ifMerged(record, 'number') },
    linesAdded: ['additions'],
    linesRemoved: ['deletions'],
  },
}

/** What merges are of; one that came after it was judged is none. */
function ifMerged(record: JsonObject, path: string): unknown {
  return record['judgedAs'] === 'merged' ? valueAt(record, path) : undefined
}

function issueOf(record: JsonObject): unknown {
  const closes = valueAt(record, 'closingIssuesReferences.0.number')
  return closes ?? numberOf(/(?:^|[/-])issue-(\d{1,9})(?!\d)/.exec(wordOf(record['headRefName']))?.[1])
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function kindOf(record: JsonObject): unknown {
  const prefix = PREFIX.exec(wordOf(record['title']))?.[1]
  return prefix?.toLowerCase() ?? labelsOf(record).find((label) => KIND_LABELS.has(label.toLowerCase()))
}

/** Who closed it, else the last label; what people wrote is not read. */
function whyClosed(record: JsonObject): unknown {
  if (record['judgedAs'] !== 'closed') return undefined
  const closer = actorOf(record['closedBy'])
  if (closer === undefined) return labelsOf(record).at(-1)
  if (closer.login === actorOf(record['author'])?.login) return 'closed by the author'
  return closer.isBot ? 'closed by a bot' : 'closed by a maintainer'
}

function labelsOf(record: JsonObject): string[] {
  const labels = record['labels']
  if (!Array.isArray(labels)) return []
  return labels
    .map((_, index) => wordOf(valueAt(record, `labels.${index}.name`)))
    .filter((name) => name !== '')
}
