import type { Answer, Call, Handlers } from './exchange.ts'
import { answerPage } from './github.ts'
import { requireActionsReader, tellRepository } from './github-artifacts.ts'
import { refuseAsGithub } from './github-rules.ts'
import { tellUser } from './github-shapes.ts'
import type { KeptJob, KeptRun } from './state.ts'

/** With one of these a list of runs is a search, which shows this many of what it found. */
const SEARCHES = ['actor', 'branch', 'check_suite_id', 'created', 'event', 'head_sha', 'status']
const SEARCH_END = 1000
/** Described, but not acted on here; silently ignoring them would hide a client's mistake. */
const NOT_SUPPORTED = ['actor', 'branch', 'check_suite_id', 'event', 'head_sha', 'exclude_pull_requests']

export const GITHUB_RUN_HANDLERS: Handlers = {
  'actions/list-repo-workflows': (call) => {
    requireActionsReader(call)
    const all = listWorkflows(call)
    const { body, ...answer } = answerPage(call, all, (workflow) => tellWorkflow(call, workflow))
    return { ...answer, body: { total_count: all.length, workflows: body } }
  },

  'actions/list-workflow-runs-for-repo': (call) => answerRuns(call, call.state.runs),

  'actions/list-workflow-runs': (call) => {
    const named = decodeURIComponent(call.params['workflow_id'] ?? '')
    const workflow = listWorkflows(call).find(
      ({ id, path }) => `${id}` === named || path === `.github/workflows/${named}`,
    )
    requireActionsReader(call)
    if (workflow === undefined) throw refuseAsGithub(404, 'Not Found')
    return answerRuns(
      call,
      call.state.runs.filter((run) => run.workflow === workflow.path),
    )
  },

  'actions/list-jobs-for-workflow-run': (call) => {
    requireActionsReader(call)
    const run = call.state.runs.find(({ id }) => `${id}` === call.params['run_id'])
    if (run === undefined) throw refuseAsGithub(404, 'Not Found')
    const { body, ...answer } = answerPage(call, run.jobs, (job) => tellJob(call, run, job))
    return { ...answer, body: { total_count: run.jobs.length, jobs: body } }
  },

  'actions/download-job-logs-for-workflow-run': (call) => {
    requireActionsReader(call)
    const jobs = call.state.runs.flatMap((run) => run.jobs.map((job) => ({ job, id: idOf(run, job) })))
    const found = jobs.find(({ id }) => `${id}` === call.params['job_id'])
    if (found === undefined) throw refuseAsGithub(404, 'Not Found')
    if (found.job.log === null) throw refuseAsGithub(410, 'Server Error')
    return { status: 302, body: '', headers: { location: found.job.log } }
  },
}

function idOf(run: KeptRun, job: KeptJob): number {
  return run.id * 10 + run.jobs.indexOf(job)
}

interface Workflow {
  id: number
  path: string
  name: string
}

/** Those that ran; each has its number by when it ran first. */
function listWorkflows({ state }: Call): Workflow[] {
  const names = new Map(state.runs.map(({ workflow, workflowName }) => [workflow, workflowName]))
  return [...names].map(([path, name], index) => ({ id: 70_001 + index, path, name }))
}

function answerRuns(call: Call, runs: readonly KeptRun[]): Answer {
  requireActionsReader(call)
  const { query, state } = call
  const unsupported = NOT_SUPPORTED.filter((name) => query[name] !== undefined)
  if (unsupported.length > 0) throw refuseAsGithub(501, `not supported here: ${unsupported.join(', ')}`)
  const { status, created } = query
  const [from = NaN, to = NaN] = (created ?? '').split('..').map((text) => Date.parse(text))
  if (created !== undefined && !(from <= to)) throw refuseAsGithub(422, 'Validation Failed')
  const found = runs
    .filter((run) => status === undefined || run.status === status || run.conclusion === status)
    .map((run) => ({ run, at: Date.parse(run.createdAt) }))
    .filter(({ at }) => created === undefined || isBetween(at, from, to))
    .toSorted((a, b) => b.at - a.at || b.run.id - a.run.id)
    .map(({ run }) => run)
  const isSearch = SEARCHES.some((name) => query[name] !== undefined)
  const shown = isSearch ? found.slice(0, SEARCH_END) : found
  const workflows = new Map(listWorkflows(call).map(({ path, id }) => [path, id]))
  const repository = tellRepository(call)
  const tell = (run: KeptRun): object => tellRun(call, run, workflows.get(run.workflow) ?? 0, repository)
  const { body, ...answer } = answerPage(call, shown, tell)
  const total = state.countsEndWithSearch ? shown.length : found.length
  return { ...answer, body: { total_count: total, workflow_runs: body } }
}

function isBetween(time: number, from: number, to: number): boolean {
  return time >= from && time <= to
}

function tellWorkflow(call: Call, { id, path, name }: Workflow): object {
  const url = `${call.url}/${id}`
  const times = { created_at: '2025-01-01T00:00:00Z', updated_at: '2025-01-01T00:00:00Z' }
  return {
    id,
    node_id: `W_${id}`,
    name,
    path,
    state: 'active',
    ...times,
    url,
    html_url: url,
    badge_url: `${url}/badge.svg`,
  }
}

function tellRun(call: Call, run: KeptRun, workflow: number, repository: object): object {
  const { base, state } = call
  const home = `${base.api}/repos/${state.repository.owner.login}/${state.repository.name}`
  const url = `${home}/actions/runs/${run.id}`
  const { id, name } = state.repository
  const end = (ref: string) => ({ ref, sha: run.sha, repo: { id, url: home, name } })
  const actor = tellUser(call, state.repository.owner)
  return {
    id: run.id,
    name: run.workflowName,
    node_id: `WFR_${run.id}`,
    check_suite_id: run.id,
    check_suite_node_id: `CS_${run.id}`,
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.workflow,
    run_number: run.id,
    run_attempt: run.attempt,
    event: run.event,
    display_title: run.title,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    url,
    html_url: url,
    pull_requests: run.pullRequests.map((number) => ({
      id: number,
      number,
      url: `${home}/pulls/${number}`,
      head: end(run.branch),
      base: end('main'),
    })),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${home}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${home}/actions/workflows/${workflow}`,
    head_commit: null,
    repository,
    head_repository: repository,
  }
}

function tellJob(call: Call, run: KeptRun, job: KeptJob): object {
  const id = idOf(run, job)
  const step = (name: string, number: number, conclusion: string | null) => ({
    name,
    number,
    status: 'completed',
    conclusion,
    started_at: run.startedAt,
    completed_at: run.updatedAt,
  })
  return {
    id,
    run_id: run.id,
    run_url: call.url,
    run_attempt: run.attempt,
    node_id: `J_${id}`,
    head_sha: run.sha,
    head_branch: run.branch,
    url: call.url,
    html_url: call.url,
    status: 'completed',
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: run.startedAt,
    completed_at: run.updatedAt,
    name: job.name,
    workflow_name: run.workflowName,
    check_run_url: call.url,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    steps: [
      step('Set up job', 1, 'success'),
      ...(run.failedStep === null ? [] : [step(run.failedStep, 2, 'failure')]),
      step('Complete job', 3, 'success'),
    ],
  }
}
