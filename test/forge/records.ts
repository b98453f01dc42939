import type { ForgeState, KeptPullRequest, KeptRun, User } from './state.ts'

/** Puts pull requests and workflow runs on a forge of the tests. */

export const COPILOT: User = { id: 7001, login: 'copilot-swe-agent[bot]', type: 'Bot' }
export const MONA: User = { id: 7002, login: 'mona', type: 'User' }

const HOUR_MS = 3_600_000

/** Whole seconds, as forges tell them. */
export function stamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}

/** A pull request by Copilot that mona merged two hours later, unless the draft says otherwise. */
export function putPullRequest(
  state: ForgeState,
  draft: Partial<KeptPullRequest> & { createdAt: string },
): KeptPullRequest {
  const number = draft.number ?? state.pullRequests.length + 1
  const standing = draft.state ?? 'MERGED'
  const end = stamp(Date.parse(draft.createdAt) + 2 * HOUR_MS)
  const isMerged = standing === 'MERGED'
  const kept: KeptPullRequest = {
    number,
    title: `fix: repair ${number}`,
    branch: `copilot/fix-${number}`,
    author: COPILOT,
    state: standing,
    isDraft: false,
    closedAt: standing === 'OPEN' ? null : end,
    mergedAt: isMerged ? end : null,
    mergedBy: isMerged ? MONA : null,
    closedBy: standing === 'OPEN' ? null : MONA,
    additions: 12,
    deletions: 3,
    labels: [],
    closes: [],
    mergeCommit: isMerged ? number.toString(16).padStart(40, '0') : null,
    reviews: 1,
    commits: 2,
    ...draft,
  }
  state.pullRequests.push(kept)
  return kept
}

/** A run of `claude.yml` that ended well after a minute, unless the draft says otherwise. */
export function putRun(state: ForgeState, draft: Partial<KeptRun> & { createdAt: string }): KeptRun {
  const id = draft.id ?? 90_000_001 + state.runs.length
  const kept: KeptRun = {
    id,
    attempt: 1,
    conclusion: 'success',
    status: draft.conclusion === null ? 'in_progress' : 'completed',
    startedAt: draft.createdAt,
    updatedAt: stamp(Date.parse(draft.createdAt) + 60_000),
    title: `Repair ${id}`,
    event: 'issues',
    branch: 'main',
    sha: id.toString(16).padStart(40, '0'),
    workflow: '.github/workflows/claude.yml',
    workflowName: 'Claude Code',
    pullRequests: [],
    failedStep: null,
    jobs: [{ name: 'claude', conclusion: draft.conclusion ?? 'success', log: null }],
    ...draft,
  }
  state.runs.push(kept)
  return kept
}
