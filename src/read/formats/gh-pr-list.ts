import type { JsonObject } from '../jsonl.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, has } from './format.ts'

/** Issues have none of these. */
const ONLY_PULL_REQUESTS = ['mergedAt', 'mergedBy', 'mergeCommit', 'isDraft', 'headRefName', 'baseRefName']
/** Branches of coding agents begin so. */
const AGENT = /^(copilot|codex|cursor|claude|devin|openhands|sweep|jules)[/-]/
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
 * Pull requests as `gh pr list --json ...` prints them: merged is a success, closed without a merge a failure, open
 * decides nothing. How long one waited for people is no duration.
 */
export const ghPrList: Format = {
  name: 'gh-pr-list',
  unit: 'pull-request',
  files: ['prs.json', 'gh-prs.json'],
  note: 'The time is that of the merge or the close; waiting is no duration. `model` is the agent that the branch names, else the author.',
  matches: (sample) =>
    evidenceOf(
      sample,
      '`number`, a state of a pull request and other fields of `gh pr list`',
      (record) =>
        has(record, 'number') &&
        stateOf(record) !== undefined &&
        ONLY_PULL_REQUESTS.some((field) => Object.hasOwn(record, field)),
    ),
  fields: {
    time: ['mergedAt', 'closedAt', 'createdAt'],
    outcome: {
      field: { from: ['state', 'mergedAt', 'closedAt'], take: stateOf },
      success: ['merged'],
      failure: ['closed'],
      ignore: ['open', 'draft'],
    },
    task: { from: ['closingIssuesReferences', 'headRefName'], take: issueOf },
    kind: { from: ['title', 'labels'], take: kindOf },
    reason: { from: ['labels'], take: whyClosed },
    id: ['number'],
    model: { from: ['headRefName', 'author.login'], take: authorOf },
    commit: ['mergeCommit.oid'],
    pr: { from: ['number'], take: (record) => (stateOf(record) === 'merged' ? record['number'] : undefined) },
    linesAdded: ['additions'],
    linesRemoved: ['deletions'],
  },
}

function stateOf(record: JsonObject): 'merged' | 'closed' | 'open' | 'draft' | undefined {
  const state = wordOf(record['state']).toUpperCase()
  if (state === 'MERGED' || has(record, 'mergedAt')) return 'merged'
  if (state === 'CLOSED' || has(record, 'closedAt')) return 'closed'
  if (state !== 'OPEN') return undefined
  return record['isDraft'] === true ? 'draft' : 'open'
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

/** The last label; what people wrote is not read. */
function whyClosed(record: JsonObject): unknown {
  return stateOf(record) === 'closed' ? labelsOf(record).at(-1) : undefined
}

function labelsOf(record: JsonObject): string[] {
  const labels = record['labels']
  if (!Array.isArray(labels)) return []
  return labels
    .map((_, index) => wordOf(valueAt(record, `labels.${index}.name`)))
    .filter((name) => name !== '')
}

function authorOf(record: JsonObject): unknown {
  return AGENT.exec(wordOf(record['headRefName']))?.[1] ?? valueAt(record, 'author.login')
}
