import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RunRow } from '../../src/forge/records.ts'
import { COPILOT, MONA, putPullRequest, putRun } from './records.ts'
import { hoursAgo, NOW, OF, openRecords, recordsOf, sentenceOf } from './recording.ts'
import type { ForgeState } from './state.ts'

const GITEAS = ['gitea', 'forgejo'] as const

/** Every text that reaches us may be such a one. */
const ATTACKS = [
  '<script>alert(1)</script> ![x](https://evil.example/x.png)',
  '"} }] } query { viewer { login } } #',
  '\u001B[31mred\u001B[0m ::error::no',
  '__proto__',
  '$(touch /tmp/owned) `id` ../../etc/passwd',
]

test('a pull request of GitHub is told as gh prints it, and who closed it', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
    putPullRequest(state, {
      createdAt: '2026-09-01T10:00:00Z',
      labels: ['bug', ...Array.from({ length: 12 }, (_, index) => `l${index}`)],
      closes: [{ number: 41 }, { number: 42 }],
    })
    putPullRequest(state, {
      createdAt: '2026-09-02T10:00:00Z',
      state: 'CLOSED',
      author: null,
      closedBy: COPILOT,
      closes: [{ number: 41, repository: 'octo/other' }],
    })
    putPullRequest(state, { createdAt: '2026-09-03T10:00:00Z', state: 'OPEN', isDraft: true, closedBy: MONA })
  })
  const { rows, ...more } = await records.pullRequests(OF)
  assert.deepEqual(more, { counted: {}, notes: [], requests: 1 })
  const mona = { login: 'mona', is_bot: false }
  const copilot = { login: 'app/copilot-swe-agent', is_bot: true }
  assert.deepEqual(rows, [
    {
      number: 3,
      title: 'fix: repair 3',
      headRefName: 'copilot/fix-3',
      author: copilot,
      state: 'OPEN',
      isDraft: true,
      createdAt: '2026-09-03T10:00:00Z',
      closedAt: null,
      mergedAt: null,
      mergedBy: null,
      closedBy: null,
      additions: 12,
      deletions: 3,
      labels: [],
      closingIssuesReferences: [],
      mergeCommit: null,
      reviews: 1,
      commits: 2,
    },
    {
      number: 2,
      title: 'fix: repair 2',
      headRefName: 'copilot/fix-2',
      author: null,
      state: 'CLOSED',
      isDraft: false,
      createdAt: '2026-09-02T10:00:00Z',
      closedAt: '2026-09-02T12:00:00Z',
      mergedAt: null,
      mergedBy: null,
      closedBy: copilot,
      additions: 12,
      deletions: 3,
      labels: [],
      closingIssuesReferences: [],
      mergeCommit: null,
      reviews: 1,
      commits: 2,
    },
    {
      number: 1,
      title: 'fix: repair 1',
      headRefName: 'copilot/fix-1',
      author: copilot,
      state: 'MERGED',
      isDraft: false,
      createdAt: '2026-09-01T10:00:00Z',
      closedAt: '2026-09-01T12:00:00Z',
      mergedAt: '2026-09-01T12:00:00Z',
      mergedBy: mona,
      closedBy: mona,
      additions: 12,
      deletions: 3,
      labels: [{ name: 'bug' }, ...Array.from({ length: 9 }, (_, index) => ({ name: `l${index}` }))],
      closingIssuesReferences: [{ number: 41 }],
      mergeCommit: { oid: `${'0'.repeat(39)}1` },
      reviews: 1,
      commits: 2,
    },
  ])
  forge.assertNoViolations()
})

test('3,000 pull requests are 31 requests, and values are variables', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github', apiPath: '/api/v3' }, (state) => {
    for (let index = 0; index < 3500; index++) putPullRequest(state, { createdAt: hoursAgo(index * 0.72) })
  })
  const { rows, notes, requests } = await records.pullRequests(OF)
  assert.deepEqual(notes, [])
  assert.equal(rows.length, 3001)
  assert.equal(requests, 31)
  assert.equal(forge.requests.length, 31)
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: 3001 }, (_, index) => index + 1),
  )
  const bodies = forge.requests.map(({ body }) => body as { query: string; variables: object })
  const [first] = bodies
  assert.ok(bodies.every(({ query }) => query === first?.query))
  assert.ok(first !== undefined && !/octo|loop|"/.test(first.query), first?.query)
  assert.deepEqual(first.variables, { owner: 'octo', name: 'loop', first: 100, after: null })
  forge.assertNoViolations()
})

test('GraphQL is asked beside the REST API of an own server', async (t) => {
  const { forge, records } = await openRecords(t, {
    dialect: 'github',
    basePath: '/git',
    apiPath: '/api/v3',
  })
  assert.deepEqual((await records.pullRequests(OF)).notes, [])
  assert.deepEqual(
    forge.requests.map(({ method, path }) => `${method} ${path}`),
    ['POST /graphql'],
  )
  forge.assertNoViolations()
})

for (const dialect of GITEAS) {
  test(`${dialect} tells of pull requests what it knows`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect }, (state) => {
      putPullRequest(state, { createdAt: '2026-09-01T10:00:00Z', labels: ['bug'], closes: [{ number: 4 }] })
      putPullRequest(state, { createdAt: '2026-09-02T10:00:00Z', state: 'CLOSED', author: null })
      putPullRequest(state, { createdAt: '2026-09-03T10:00:00Z', state: 'OPEN', isDraft: true })
      putPullRequest(state, { createdAt: '2026-06-03T10:00:00Z' })
    })
    const { rows, notes, requests } = await records.pullRequests(OF)
    assert.deepEqual(notes, [])
    assert.equal(requests, 1)
    assert.deepEqual(
      rows.map(({ number, state, author, closedAt }) => [number, state, author?.login, closedAt]),
      [
        [3, 'OPEN', COPILOT.login, null],
        [2, 'CLOSED', undefined, '2026-09-02T12:00:00Z'],
        [1, 'MERGED', COPILOT.login, '2026-09-01T12:00:00Z'],
      ],
    )
    assert.deepEqual(rows[2], {
      number: 1,
      title: 'fix: repair 1',
      headRefName: 'copilot/fix-1',
      author: { login: COPILOT.login, is_bot: false },
      state: 'MERGED',
      isDraft: false,
      createdAt: '2026-09-01T10:00:00Z',
      closedAt: '2026-09-01T12:00:00Z',
      mergedAt: '2026-09-01T12:00:00Z',
      mergedBy: { login: 'mona', is_bot: false },
      closedBy: null,
      additions: null,
      deletions: null,
      labels: [{ name: 'bug' }],
      closingIssuesReferences: [],
      mergeCommit: { oid: `${'0'.repeat(39)}1` },
    })
    forge.assertNoViolations()
  })

  test(`${dialect}: fifty pull requests are a request`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect }, (state) => {
      for (let index = 0; index < 301; index++) putPullRequest(state, { createdAt: hoursAgo(index * 7) })
    })
    const { rows, notes, requests } = await records.pullRequests(OF)
    assert.deepEqual([rows.length, notes, requests], [301, [], 7])
    forge.assertNoViolations()
  })

  test(`${dialect} tells of workflow runs what it knows`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect }, (state) => {
      putRun(state, { createdAt: '2026-06-01T10:00:00Z' })
      putRun(state, { createdAt: '2026-09-01T10:00:00Z', workflow: '.gitea/workflows/ci.yml' })
      putRun(state, { createdAt: '2026-09-02T10:00:00Z', conclusion: 'skipped' })
      putRun(state, {
        createdAt: '2026-09-03T10:00:00Z',
        conclusion: 'failure',
        pullRequests: [7],
        branch: '',
      })
      putRun(state, { createdAt: '2026-09-04T10:00:00Z', conclusion: null })
      putRun(state, { createdAt: '2026-09-05T10:00:00Z' })
    })
    const read = await records.workflowRuns({ ...OF, workflows: ['.gitea/workflows/claude.yml'] })
    assert.deepEqual(
      { ...read, rows: read.rows.map(({ databaseId }) => databaseId) },
      { rows: [90_000_006, 90_000_004], counted: { skipped: 1, unfinished: 1 }, notes: [], requests: 1 },
    )
    assert.deepEqual(read.rows[1], {
      attempt: 1,
      conclusion: 'failure',
      status: 'completed',
      createdAt: '2026-09-03T10:00:00Z',
      startedAt: '2026-09-03T10:00:00Z',
      updatedAt: '2026-09-03T10:01:00Z',
      databaseId: 90_000_004,
      displayTitle: 'Repair 90000004',
      event: 'issues',
      headBranch: '',
      headSha: (90_000_004).toString(16).padStart(40, '0'),
      workflowName: 'claude.yml',
      workflowPath: 'claude.yml',
      pullRequests: [7],
    })
    assert.equal((await records.workflowRuns({ ...OF, workflows: [] })).rows.length, 3)
    forge.assertNoViolations()
  })
}

test('a workflow run of GitHub is told as gh prints it, and what joins it to a pull request', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
    putRun(state, { createdAt: '2026-09-01T10:00:00Z', attempt: 2, pullRequests: [7] })
    putRun(state, { createdAt: '2026-09-02T10:00:00Z', conclusion: 'failure', failedStep: 'Run Claude' })
    putRun(state, { createdAt: '2026-09-03T10:00:00Z', conclusion: 'timed_out' })
    putRun(state, { createdAt: '2026-09-04T10:00:00Z', workflow: '.github/workflows/ci.yml' })
    putRun(state, { createdAt: '2026-09-05T10:00:00Z', conclusion: 'startup_failure' })
    putRun(state, { createdAt: '2026-06-05T10:00:00Z' })
  })
  const of = { ...OF, workflows: ['.github/workflows/claude.yml'] }
  const { rows, counted, notes } = await records.workflowRuns(of)
  assert.deepEqual([counted, notes], [{}, []])
  assert.deepEqual(
    rows.map(({ databaseId, conclusion }) => [databaseId % 100, conclusion]),
    [
      [5, 'startup_failure'],
      [3, 'timed_out'],
      [2, 'failure'],
      [1, 'success'],
    ],
  )
  assert.deepEqual(rows[3], {
    attempt: 2,
    conclusion: 'success',
    status: 'completed',
    createdAt: '2026-09-01T10:00:00Z',
    startedAt: '2026-09-01T10:00:00Z',
    updatedAt: '2026-09-01T10:01:00Z',
    databaseId: 90_000_001,
    displayTitle: 'Repair 90000001',
    event: 'issues',
    headBranch: 'main',
    headSha: (90_000_001).toString(16).padStart(40, '0'),
    workflowName: 'Claude Code',
    workflowPath: '.github/workflows/claude.yml',
    pullRequests: [7],
  })

  const all = await records.workflowRuns({ ...OF, workflows: [], failedSteps: true })
  assert.equal(all.rows.length, 5)
  assert.deepEqual(
    all.rows.flatMap(({ failedStep = [] }) => failedStep),
    ['Run Claude'],
  )
  forge.assertNoViolations()
})

test('workflows are named by their files or, GitHub’s own, by their paths', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
    putRun(state, { createdAt: '2026-09-01T10:00:00Z' })
    putRun(state, { createdAt: '2026-09-02T10:00:00Z', workflow: 'dynamic/copilot-swe-agent/copilot' })
    putRun(state, { createdAt: '2026-09-03T10:00:00Z', workflow: 'dynamic/dependabot/dependabot-updates' })
    putRun(state, { createdAt: '2026-09-04T10:00:00Z', workflow: '.github/workflows/my loop.yaml' })
  })
  const workflows = [
    'claude.yml',
    'dynamic/copilot-swe-agent/*',
    'my loop.yaml',
    'gone.yml',
    '../..',
    'a b.yml',
  ]
  const { rows, notes } = await records.workflowRuns({ ...OF, workflows })
  assert.deepEqual(
    rows.map(({ workflowPath }) => workflowPath),
    ['.github/workflows/my loop.yaml', 'dynamic/copilot-swe-agent/copilot', '.github/workflows/claude.yml'],
  )
  assert.deepEqual(notes.map(sentenceOf), [
    'A workflow is known by its file only; name it so, such as claude.yml.',
    'The server shows no workflow gone.yml in octo/loop to this token (HTTP 404); check the name, and that the token has `actions: read`.',
    'The server shows no workflow of one of the names in octo/loop to this token (HTTP 404); check the name, and that the token has `actions: read`.',
  ])
  forge.assertNoViolations()
})

/** Runs every 12 minutes, the newest at the end of the span, in turn of these ends. */
function fillRuns(
  state: ForgeState,
  count: number,
  ends: readonly (string | null)[],
  everyHours = 0.2,
): void {
  for (let index = 0; index < count; index++) {
    const end = ends[index % ends.length]
    putRun(state, { createdAt: hoursAgo(index * everyHours), conclusion: end ?? null })
  }
}

const times = (count: number, end: string): string[] => Array.from({ length: count }, () => end)
const MOSTLY_SKIPPED = [...times(13, 'skipped'), ...times(4, 'success'), ...times(2, 'failure'), 'cancelled']

for (const countsEndWithSearch of [false, true]) {
  const how = countsEndWithSearch ? 'are counted up to a thousand' : 'are all counted'
  // As many skipped ones as the server would count, and more.
  const count = countsEndWithSearch ? 2000 : 10_000
  test(`${count} runs, of which two in three were skipped and ${how}, are 60 requests at most`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
      fillRuns(state, count, MOSTLY_SKIPPED)
      state.countsEndWithSearch = countsEndWithSearch
    })
    const { rows, counted, notes, requests } = await records.workflowRuns({ ...OF, workflows: [] })
    const having = (end: string): number => rows.filter(({ conclusion }) => conclusion === end).length
    assert.ok(requests <= 60, `${requests} requests`)
    assert.equal(requests, forge.requests.length)
    forge.assertNoViolations()
    assert.deepEqual(
      notes.map(sentenceOf),
      countsEndWithSearch
        ? ['The server may count no further than 1000 runs that were not read, and there may be more.']
        : [],
    )
    assert.deepEqual(
      ['success', 'failure', 'cancelled'].map(having),
      [0.2, 0.1, 0.05].map((share) => share * count),
    )
    assert.deepEqual(counted, { skipped: countsEndWithSearch ? 1000 : 6500 })
    assert.equal(new Set(rows.map(({ databaseId }) => databaseId)).size, 0.35 * count)
  })
}

test('what 60 requests do not hold is left out evenly, and the page may say since when', async (t) => {
  const ends = ['success', 'failure', 'success', 'skipped', 'cancelled', null]
  const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
    fillRuns(state, 12_000, ends, 0.15)
  })
  const { rows, counted, notes, requests } = await records.workflowRuns({ ...OF, workflows: [] })
  assert.equal(requests, 60)
  const [note = ''] = notes.map(sentenceOf)
  const since =
    /^Of the workflow runs only those since (\S+) (\S+) UTC were read: one reading may send no more requests\.$/.exec(
      note,
    )
  assert.ok(notes.length === 1 && since !== null, note)
  const oldest = rows.at(-1)?.createdAt ?? ''
  assert.equal(oldest.slice(0, 16), `${since[1]}T${since[2]}`)
  const inTime = forge.state.runs.filter(({ createdAt }) => createdAt >= oldest)
  const ids = (all: readonly RunRow[]) => new Set(all.map(({ databaseId }) => databaseId))
  assert.deepEqual(
    ids(rows),
    new Set(inTime.filter((run) => !['skipped', null].includes(run.conclusion)).map(({ id }) => id)),
  )
  assert.ok(rows.length > 4500, `${rows.length} rows`)
  assert.deepEqual(counted, {
    skipped: inTime.filter(({ conclusion }) => conclusion === 'skipped').length,
    unfinished: inTime.filter(({ conclusion }) => conclusion === null).length,
  })
  forge.assertNoViolations()
})

test('more pull requests than 60 requests hold are read from the newest on', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
    for (let index = 0; index < 6200; index++) putPullRequest(state, { createdAt: hoursAgo(index * 0.3) })
  })
  const { rows, notes, requests } = await records.pullRequests(OF)
  assert.deepEqual([rows.length, requests], [6000, 60])
  assert.deepEqual(notes.map(sentenceOf), [
    'Of the pull requests only those since 2026-07-17 00:18 UTC were read: one reading may send no more requests.',
  ])
  forge.assertNoViolations()
})

test('failed steps are asked for by the newest hundred failures, and only where it is wished', async (t) => {
  const { forge, records } = await openRecords(t, { dialect: 'github' }, (state) => {
    for (let index = 0; index < 130; index++)
      putRun(state, { createdAt: hoursAgo(index), conclusion: 'failure', failedStep: `step ${index}` })
  })
  const plain = await records.workflowRuns({ ...OF, workflows: [] })
  assert.ok(plain.rows.every(({ failedStep }) => failedStep === undefined))
  const { rows, notes, requests } = await records.workflowRuns({ ...OF, workflows: [], failedSteps: true })
  assert.deepEqual(
    rows.map(({ failedStep }) => failedStep),
    Array.from({ length: 130 }, (_, index) => (index < 100 ? `step ${index}` : undefined)),
  )
  assert.deepEqual([notes, requests], [[], plain.requests + 100])
  forge.assertNoViolations()
})

for (const dialect of ['github', ...GITEAS] as const) {
  test(`${dialect}: attacks in titles, branches, labels and steps arrive as plain strings`, async (t) => {
    const { forge, records } = await openRecords(t, { dialect }, (state) => {
      for (const [index, text] of ATTACKS.entries()) {
        putPullRequest(state, { createdAt: hoursAgo(index), title: text, branch: text, labels: [text] })
        const run = { title: text, branch: text, event: text, failedStep: text, conclusion: 'failure' }
        putRun(state, { createdAt: hoursAgo(ATTACKS.length - index), ...run })
      }
    })
    const pulls = await records.pullRequests(OF)
    assert.deepEqual(
      pulls.rows.map(({ title, headRefName, labels }) => [title, headRefName, labels]),
      ATTACKS.map((text) => [text, text, [{ name: text }]]),
    )
    const runs = await records.workflowRuns({ ...OF, workflows: [], failedSteps: true })
    const of = (index: number): Partial<RunRow> => runs.rows[ATTACKS.length - 1 - index] ?? {}
    for (const [index, text] of ATTACKS.entries()) {
      const { displayTitle, headBranch, event, failedStep } = of(index)
      assert.deepEqual([displayTitle, headBranch, event], [text, text, text])
      assert.equal(failedStep, dialect === 'github' ? text : undefined)
    }
    assert.deepEqual([...pulls.notes, ...runs.notes], [])
    forge.assertNoViolations()
  })
}

test('a repository that is none is not asked for', async (t) => {
  const { forge } = await openRecords(t, { dialect: 'github' })
  const records = await recordsOf(forge)
  for (const repository of ['', 'octo', 'octo/loop/x', '../..', 'octo/..', 'octo/lo op', 'octo/loop?x']) {
    const nothing = {
      rows: [],
      counted: {},
      notes: [{ say: 'The repository to read must be given as owner/name' }],
      requests: 0,
    }
    assert.deepEqual(await records.pullRequests({ ...OF, repository }), nothing)
    assert.deepEqual(await records.workflowRuns({ ...OF, repository, workflows: [] }), nothing)
  }
  assert.deepEqual(forge.requests, [])
})

test('what was created after now is not read', async (t) => {
  const { records } = await openRecords(t, { dialect: 'github' }, (state) => {
    putPullRequest(state, { createdAt: hoursAgo(-1) })
    putRun(state, { createdAt: hoursAgo(-1) })
    putRun(state, { createdAt: hoursAgo(1) })
  })
  assert.equal((await records.pullRequests({ ...OF, now: NOW })).rows.length, 0)
  assert.equal((await records.workflowRuns({ ...OF, workflows: [] })).rows.length, 1)
})
