import type { Call, Handlers } from './exchange.ts'
import { answerPage } from './gitea.ts'
import { refuseAsGitea, refuseUnknown } from './gitea-rules.ts'
import { tellLabel, tellUser } from './gitea-shapes.ts'
import { addLabel, findLabel, type KeptPullRequest, type KeptRun, type User } from './state.ts'

/** What Gitea writes where something did not happen. */
const NEVER = '1970-01-01T00:00:00Z'

/** Pull requests and workflow runs as Gitea and Forgejo tell them. */
export const GITEA_RECORD_HANDLERS: Handlers = {
  'pulls/list': (call) => {
    const { state: standing = 'open', sort } = call.query
    if (sort !== undefined) throw refuseAsGitea(call, 501, 'not supported here: sort')
    const found = call.state.pullRequests
      .filter(({ state }) => standing === 'all' || (state === 'OPEN') === (standing === 'open'))
      .map((kept) => ({ kept, at: Date.parse(kept.createdAt) }))
      .toSorted((a, b) => b.at - a.at || b.kept.number - a.kept.number)
      .map(({ kept }) => kept)
    return answerPage(call, found, (each) => tellPullRequest(call, each))
  },

  'actions/list-runs': (call) => {
    const { runList, runs } = call.state
    if (runList === 'none') throw refuseUnknown(call)
    const tell = runList === 'forgejo' ? tellForgejoRun : tellGiteaRun
    const newest = runs.toSorted((a, b) => b.id - a.id)
    const { body, ...answer } = answerPage(call, newest, (run) => tell(call, run))
    const list = { total_count: runs.length, workflow_runs: body }
    // Forgejo tells of no further page.
    return runList === 'forgejo' ? { status: 200, body: list } : { ...answer, body: list }
  },
}

function tellPullRequest(call: Call, kept: KeptPullRequest): object {
  const { state, base } = call
  const { owner, name, id } = state.repository
  const url = `${base.web}/${owner.login}/${name}/pulls/${kept.number}`
  const user = (one: User | null) => (one === null ? null : tellUser(call, one))
  const isMerged = kept.state === 'MERGED'
  const end = (label: string, ref: string) => ({ label, ref, sha: '', repo_id: id, repo: null })
  return {
    id: 6_000_000 + kept.number,
    url,
    html_url: url,
    number: kept.number,
    user: user(kept.author),
    title: kept.title,
    labels: kept.labels.map((label) =>
      tellLabel(call, findLabel(state, label) ?? addLabel(state, { name: label })),
    ),
    state: kept.state === 'OPEN' ? 'open' : 'closed',
    draft: kept.isDraft,
    merged: isMerged,
    merged_at: kept.mergedAt,
    merge_commit_sha: kept.mergeCommit,
    merged_by: user(kept.mergedBy),
    base: end('main', 'main'),
    // The branch of what was merged is deleted.
    head: end(kept.branch, isMerged ? `refs/pull/${kept.number}/head` : kept.branch),
    created_at: kept.createdAt,
    updated_at: kept.closedAt ?? kept.createdAt,
    closed_at: kept.closedAt,
  }
}

function tellGiteaRun(call: Call, run: KeptRun): object {
  return {
    id: run.id,
    url: `${call.url}/${run.id}`,
    html_url: `${call.url}/${run.id}`,
    display_title: run.title,
    path: `${run.workflow.split('/').at(-1)}@refs/heads/${run.branch}`,
    event: run.event,
    run_attempt: run.attempt === 1 ? 0 : run.attempt,
    run_number: run.id,
    head_sha: run.sha,
    head_branch: run.branch,
    status: run.status,
    ...(run.conclusion === null ? {} : { conclusion: run.conclusion }),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    started_at: run.startedAt,
    completed_at: run.conclusion === null ? NEVER : run.updatedAt,
    pull_requests: run.pullRequests.map((number) => ({ number })),
  }
}

function tellForgejoRun(call: Call, run: KeptRun): object {
  const [pull] = run.pullRequests
  return {
    id: run.id,
    title: run.title,
    workflow_id: run.workflow.split('/').at(-1),
    index_in_repo: run.id,
    prettyref: pull === undefined ? run.branch : `#${pull}`,
    is_ref_deleted: false,
    commit_sha: run.sha,
    event: run.event,
    trigger_event: run.event,
    status: run.conclusion ?? 'running',
    started: run.startedAt,
    stopped: run.conclusion === null ? NEVER : run.updatedAt,
    created: run.createdAt,
    updated: run.updatedAt,
    html_url: `${call.url}/${run.id}`,
  }
}
