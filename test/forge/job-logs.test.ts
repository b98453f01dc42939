import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Dialect } from '../../src/forge/forge.ts'
import type { JobLogs } from '../../src/forge/more-of-runs.ts'
import type { RunRow } from '../../src/forge/records.ts'
import type { StoredFault } from './elsewhere.ts'
import { FakeClock } from './fake-clock.ts'
import type { Fault } from './faults.ts'
import { putPullRequest, putRun } from './records.ts'
import { hoursAgo, OF, openRecords, recordsOf, sentenceOf } from './recording.ts'
import { QUICK } from './scripted.ts'
import type { RunningForge } from './server.ts'
import { TOKENS } from './setup.ts'
import type { KeptJob, KeptRun } from './state.ts'

/** The logs of jobs, which GitHub keeps on another server. */

const logs: JobLogs = { isWanted: () => true, read: (log) => ({ log }) }
const RUNS = { ...OF, workflows: [] }

/** A run whose jobs have logs on the other server, each with its own path. */
function putRunWithLogs(
  { state, elsewhere }: RunningForge,
  hours: number,
  jobs: readonly Partial<KeptJob>[] = [{}],
  more: Partial<KeptRun> = {},
): void {
  const names = jobs.map((_, index) => `/logs/${hours}-${index}`)
  for (const name of names) elsewhere.files.set(name, Buffer.from(name))
  const kept = jobs.map((job, index) => ({
    name: 'claude',
    conclusion: 'success',
    log: `${elsewhere.url}${names[index] ?? ''}`,
    ...job,
  }))
  putRun(state, { createdAt: hoursAgo(hours), jobs: kept, ...more })
}

async function openWithLogs(t: TestContext, count: number, dialect: Dialect = 'github') {
  const { forge, records } = await openRecords(t, { dialect })
  for (let hours = 0; hours < count; hours++) putRunWithLogs(forge, hours)
  return { forge, records }
}

function costsOf(rows: readonly RunRow[]): (string | undefined)[] {
  return rows.map(({ costs }) => costs?.map((cost) => (cost as { log: string }).log).join(' '))
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

test('the newest hundred runs are asked for their logs, two requests each, and only where it is wished', async (t) => {
  const { forge, records } = await openWithLogs(t, 130)
  const plain = await records.workflowRuns(RUNS)
  assert.ok(plain.rows.every(({ costs }) => costs === undefined))
  assert.deepEqual(forge.elsewhere.requests, [])
  const { rows, notes, requests } = await records.workflowRuns({ ...RUNS, logs })
  assert.deepEqual(
    costsOf(rows),
    range(130).map((hours) => (hours < 100 ? `/logs/${hours}-0` : undefined)),
  )
  assert.deepEqual([notes, requests], [[], plain.requests + 200])
  forge.assertNoViolations()
})

test('the token stays with the forge', async (t) => {
  const { forge, records } = await openWithLogs(t, 2)
  await records.workflowRuns({ ...RUNS, logs })
  assert.deepEqual(
    forge.elsewhere.requests,
    range(2).map((hours) => ({ method: 'GET', path: `/logs/${hours}-0`, authorization: undefined })),
  )
})

test('runs that are not wanted, or decide nothing, are not asked for', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  putRunWithLogs(forge, 1, [{}], { workflow: 'dynamic/copilot-swe-agent/copilot' })
  putRunWithLogs(forge, 2, [{}], { conclusion: 'cancelled' })
  putRunWithLogs(forge, 3, [{}], { conclusion: 'timed_out' })
  putRunWithLogs(forge, 4, [{}], { conclusion: 'failure' })
  const isWanted = ({ workflowPath }: { workflowPath: string }): boolean =>
    workflowPath.endsWith('claude.yml')
  const { rows, notes } = await records.workflowRuns({ ...RUNS, logs: { ...logs, isWanted } })
  assert.deepEqual(costsOf(rows), [undefined, undefined, '/logs/3-0', '/logs/4-0'])
  assert.deepEqual(notes, [])
})

test('jobs that were read for their failed steps are not asked for again', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  for (const hours of range(5)) {
    const ended = { conclusion: 'failure', failedStep: 'Run Claude' }
    putRunWithLogs(forge, hours, [{ conclusion: 'failure' }], ended)
  }
  const { rows, requests } = await records.workflowRuns({ ...RUNS, failedSteps: true, logs })
  assert.ok(rows.every(({ failedStep, costs }) => failedStep === 'Run Claude' && costs?.length === 1))
  const plain = await records.workflowRuns(RUNS)
  assert.equal(requests, plain.requests + 5 + 5)
})

const names = (...all: string[]): Partial<KeptJob>[] => all.map((name) => ({ name }))

for (const [what, jobs, read] of [
  ['the job that looks like the agent’s is read', names('lint', 'Claude Code', 'notify'), [1]],
  ['as many as look so', names('agent-a', 'lint', 'agent (b)'), [0, 2]],
  ['else all', names('build', 'solve'), [0, 1]],
  ['but five at most', names('a', 'b', 'c', 'd', 'e', 'f', 'g'), [0, 1, 2, 3, 4]],
  ['and none that was skipped', [{ name: 'claude', conclusion: 'skipped' }, { name: 'solve' }], [1]],
] as const)
  test(`of several jobs ${what}`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect: 'github' })
    putRunWithLogs(forge, 1, jobs)
    const { rows } = await records.workflowRuns({ ...RUNS, logs })
    assert.deepEqual(costsOf(rows), [read.map((index) => `/logs/1-${index}`).join(' ')])
    forge.assertNoViolations()
  })

test('a job is the agent’s by the names of its steps, too', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  const ended = { conclusion: 'failure', failedStep: 'Run anthropics/claude-code-action@v1' }
  putRunWithLogs(forge, 1, [{ name: 'solve' }], ended)
  assert.deepEqual(costsOf((await records.workflowRuns({ ...RUNS, logs })).rows), ['/logs/1-0'])
})

test('where runs have many jobs, 200 requests are the end, and a sentence says so', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  for (const hours of range(100)) putRunWithLogs(forge, hours, names('a', 'b', 'c'))
  const { rows, notes, requests } = await records.workflowRuns({ ...RUNS, logs })
  const { requests: plain } = await records.workflowRuns(RUNS)
  assert.equal(requests, plain + 200)
  assert.equal(rows.filter(({ costs }) => costs?.length === 3).length, 50)
  assert.equal(rows.filter(({ costs }) => costs === undefined).length, 50)
  assert.deepEqual(notes.map(sentenceOf), [
    'Of 100 runs the logs of 50 were not read: one reading may send no more requests.',
  ])
})

test('all that may be asked of one repository stays far below the thousand requests of an hour', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  for (const index of range(12_000)) {
    const end = ['success', 'failure', 'success', 'skipped', 'cancelled', null][index % 6] ?? null
    putRunWithLogs(forge, index * 0.15, names('a', 'b', 'c'), { conclusion: end, failedStep: null })
  }
  for (const index of range(6200)) putPullRequest(forge.state, { createdAt: hoursAgo(index * 0.3) })
  await records.pullRequests(OF)
  await records.workflowRuns({ ...RUNS, failedSteps: true, logs })
  assert.equal(forge.requests.length, 60 + 60 + 100 + 200)
  forge.assertNoViolations()
})

/** What the other server does to the first of three runs. */
const STORED: readonly (readonly [StoredFault, note: string, asked: number, read: readonly number[]])[] = [
  [
    { status: 404 },
    'Of 3 runs the logs of 1 are not kept any more, or larger than 32 MiB; keep logs for longer in the settings of Actions.',
    1,
    [1, 2],
  ],
  [
    { status: 410 },
    'Of 3 runs the logs of 1 are not kept any more, or larger than 32 MiB; keep logs for longer in the settings of Actions.',
    1,
    [1, 2],
  ],
  [
    'endless',
    'Of 3 runs the logs of 1 are not kept any more, or larger than 32 MiB; keep logs for longer in the settings of Actions.',
    1,
    [1, 2],
  ],
  [{ status: 403 }, 'Of 3 runs the logs of 3 were not read: the storage of logs answered 403.', 2, []],
  [{ status: 503 }, 'Of 3 runs the logs of 3 were not read: the storage of logs answered 503.', 2, []],
  ['cut', 'Of 3 runs the logs of 3 were not read: the storage of logs gave no whole answer in time.', 2, []],
  ['hang', 'Of 3 runs the logs of 3 were not read: the storage of logs gave no whole answer in time.', 2, []],
]
for (const [fault, note, asked, read] of STORED)
  test(`the other server: ${JSON.stringify(fault)}`, async (t) => {
    const { forge } = await openWithLogs(t, 3)
    forge.elsewhere.files.set('/logs/0-0', fault)
    // A server that hangs is waited for twice.
    const records = await recordsOf(forge, {
      limits: fault === 'hang' ? { ...QUICK, requestMs: 300 } : QUICK,
    })
    const { rows, notes } = await records.workflowRuns({ ...RUNS, logs })
    assert.deepEqual(notes.map(sentenceOf), [note])
    assert.deepEqual(
      costsOf(rows),
      range(3).map((hours) => (read.includes(hours) ? `/logs/${hours}-0` : undefined)),
    )
    assert.equal(forge.elsewhere.requests.filter(({ path }) => path === '/logs/0-0').length, asked)
    assert.ok(forge.elsewhere.requests.every(({ authorization }) => authorization === undefined))
  })

/** What the forge says of the log of the first of three runs. */
const ASKED: readonly (readonly [
  Omit<Fault, 'operation'>,
  note: string | undefined,
  read: readonly number[],
])[] = [
  [
    { kind: 'forbidden' },
    'Of 3 runs the logs of 3 were not read: the token may not read the workflow runs of octo/loop (HTTP 403); give the job `permissions:` with `contents: read` and `actions: read`.',
    [],
  ],
  [
    { kind: 'not-found' },
    'Of 3 runs the logs of 1 are not kept any more, or larger than 32 MiB; keep logs for longer in the settings of Actions.',
    [1, 2],
  ],
  [
    { kind: 'status', status: 410 },
    'Of 3 runs the logs of 1 are not kept any more, or larger than 32 MiB; keep logs for longer in the settings of Actions.',
    [1, 2],
  ],
  [
    { kind: 'error-500', times: Infinity },
    'Of 3 runs the logs of 3 were not read: reading the workflow runs of octo/loop got an error (HTTP 500); try again later.',
    [],
  ],
  [{ kind: 'bad-gateway' }, undefined, [0, 1, 2]],
  [
    { kind: 'empty-after-commit' },
    'Of 3 runs the logs of 3 were not read: the server did not say where the log of a job is kept.',
    [],
  ],
  [
    { kind: 'redirect-elsewhere' },
    'Of 3 runs the logs of 3 were not read: the server redirects to an address that the token may not be sent to (HTTP 301); check that GITHUB_API_URL is the address the server knows itself by.',
    [],
  ],
]
for (const operation of ['download-job-logs-for-workflow-run', 'list-jobs-for-workflow-run'] as const)
  for (const [fault, note, read] of ASKED) {
    const isOfLogs = operation.startsWith('download')
    if (!isOfLogs && fault.kind === 'empty-after-commit') continue
    test(`${operation}: ${fault.kind} ${fault.status ?? ''}`, async (t) => {
      const { forge, records } = await openWithLogs(t, 3)
      forge.fail({ ...fault, operation: `actions/${operation}` })
      const { rows, notes } = await records.workflowRuns({ ...RUNS, logs })
      assert.deepEqual(notes.map(sentenceOf), note === undefined ? [] : [note])
      assert.deepEqual(
        costsOf(rows),
        range(3).map((hours) => (read.includes(hours) ? `/logs/${hours}-0` : undefined)),
      )
      assert.ok(forge.elsewhere.requests.every(({ authorization }) => authorization === undefined))
      assert.ok(!JSON.stringify([rows, notes]).includes(TOKENS.job))
      forge.assertNoViolations()
    })
  }

test('of a run whose jobs were not all read nothing is told', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' })
  putRunWithLogs(forge, 1, [{ name: 'a' }, { name: 'b', log: null }])
  const { rows, notes } = await records.workflowRuns({ ...RUNS, logs })
  assert.deepEqual(costsOf(rows), [undefined])
  assert.match(notes[0]?.say ?? '', /^Of 1 run the logs of 1 are not kept/)
})

test('where no log says what a run cost, that is told', async (t) => {
  const { records } = await openWithLogs(t, 2)
  const { rows, notes } = await records.workflowRuns({ ...RUNS, logs: { ...logs, read: () => undefined } })
  assert.deepEqual(costsOf(rows), ['', ''])
  assert.deepEqual(notes.map(sentenceOf), [
    'The logs of 2 runs tell no cost; leave out `job-logs`: it reads what Claude Code prints, and no other agent.',
  ])
})

test('the time of all requests ends the reading, and what was read stays', async (t) => {
  const { forge } = await openWithLogs(t, 3)
  const clock = new FakeClock()
  const records = await recordsOf(forge, { limits: { ...QUICK, totalMs: 3000 }, clock })
  const read = (log: string): object => {
    clock.pass(2000)
    return { log }
  }
  const { rows, notes } = await records.workflowRuns({ ...RUNS, logs: { ...logs, read } })
  assert.deepEqual(costsOf(rows), ['/logs/0-0', '/logs/1-0', undefined])
  assert.deepEqual(notes.map(sentenceOf), [
    'Of 3 runs the logs of 1 were not read: the server took longer than the 3 seconds that all requests together may take; the next run tries again.',
  ])
})

test('an address of another protocol is not asked', async (t) => {
  const { forge, records } = await openWithLogs(t, 0)
  putRun(forge.state, {
    createdAt: hoursAgo(1),
    jobs: [{ name: 'claude', conclusion: 'success', log: 'file:///etc/passwd' }],
  })
  const { notes } = await records.workflowRuns({ ...RUNS, logs })
  assert.deepEqual(notes.map(sentenceOf), [
    'Of 1 run the logs of 1 were not read: the server did not say where the log of a job is kept.',
  ])
})

for (const dialect of ['gitea', 'forgejo'] as const)
  test(`${dialect}: logs are not asked for, and that is told`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect })
    putRun(forge.state, { createdAt: hoursAgo(1) })
    const { rows, notes } = await records.workflowRuns({ ...RUNS, logs })
    assert.deepEqual(costsOf(rows), [undefined])
    assert.deepEqual(notes.map(sentenceOf), [
      'Logs of jobs are read on GitHub only; leave out `job-logs`, or let the loop write what it costs into a log of its own.',
    ])
    forge.assertNoViolations()
  })
