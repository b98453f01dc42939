/** What `gh pr list --json ...` and `gh run list --json ...` print of a loop that got worse a week ago. */

const HOUR = 3_600_000
/** Five a day for six weeks. */
const COUNT = 210
const EVERY = 4.8 * HOUR
const LAST_WEEK = 35

function iso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** Four of five end well, in the last week two of five; every sixth is about one task, which fails from August on. */
function endsWell(index: number): boolean {
  if (isHardTask(index)) return index < COUNT / 3
  return COUNT - index > LAST_WEEK ? index % 5 > 0 : index % 5 < 2
}

function isHardTask(index: number): boolean {
  return index % 6 === 5
}

const KINDS = ['fix', 'feat', 'docs']

/** Merged or closed six hours after it was opened; the newest two are open. */
export function pullRequestList(now: string): string {
  const rows = Array.from({ length: COUNT + 2 }, (_, index) => {
    const opened = Date.parse(now) - (COUNT + 3 - index) * EVERY
    const closed = iso(opened + 6 * HOUR)
    const isOpen = index >= COUNT
    const isMerged = !isOpen && endsWell(index)
    const issue = isHardTask(index) ? 412 : 1000 + index
    return {
      number: 2000 + index,
      title: `${KINDS[index % 3] ?? ''}: the parser of ${index}`,
      headRefName: `copilot/issue-${issue}`,
      author: { login: 'copilot-swe-agent', is_bot: true },
      state: isOpen ? 'OPEN' : isMerged ? 'MERGED' : 'CLOSED',
      isDraft: false,
      createdAt: iso(opened),
      closedAt: isOpen ? null : closed,
      mergedAt: isMerged ? closed : null,
      mergedBy: isMerged ? { login: 'mona', is_bot: false } : null,
      closedBy: isOpen || isMerged ? null : { login: 'mona', is_bot: false },
      additions: 20 + (index % 7) * 10,
      deletions: 5,
      labels: isMerged || isOpen ? [] : [{ name: index % 2 === 0 ? 'wrong approach' : 'tests fail' }],
      closingIssuesReferences: [{ number: issue }],
      mergeCommit: isMerged ? { oid: index.toString(16).padStart(40, 'a') } : null,
    }
  })
  return JSON.stringify(rows)
}

/** Each took ten minutes or somewhat more. */
export function runList(now: string): string {
  const rows = Array.from({ length: COUNT }, (_, index) => {
    const started = Date.parse(now) - (COUNT + 1 - index) * EVERY
    const isGood = endsWell(index)
    return {
      attempt: 1,
      conclusion: isGood ? 'success' : index % 2 === 0 ? 'timed_out' : 'failure',
      createdAt: iso(started - 60_000),
      databaseId: 17_739_728_000 + index,
      displayTitle: isHardTask(index) ? 'Make the parser faster' : `Fix the parser of ${index}`,
      event: 'issues',
      headBranch: 'main',
      headSha: index.toString(16).padStart(40, 'a'),
      startedAt: iso(started),
      status: 'completed',
      updatedAt: iso(started + (600 + (index % 7) * 30) * 1000),
      workflowName: index % 3 === 0 ? 'claude review' : 'claude',
      workflowPath: '.github/workflows/claude.yml',
      pullRequests: [],
    }
  })
  return JSON.stringify(rows)
}
