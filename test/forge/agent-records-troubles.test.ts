import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openAgentRecords } from '../../src/forge/agent-records.ts'
import type { Dialect } from '../../src/forge/forge.ts'
import { locateServer } from '../../src/forge/locate-server.ts'
import type { RequestLimits } from '../../src/forge/waits.ts'
import { FakeClock } from './fake-clock.ts'
import { NOW, sentenceOf, SINCE } from './recording.ts'
import { QUICK, runnerEnv, type Script, type Scripted, startScripted, TOKEN } from './scripted.ts'

/** What a server does, and the sentences that come of it. No word of an answer may stand in them. */
const SECRET = 'words-of-the-answer'

interface Row {
  name: string
  on?: readonly Dialect[]
  what: 'pulls' | 'runs'
  /** By the index of the request, or by what is asked; the last one is repeated. */
  answers: readonly Scripted[] | ((url: URL, index: number) => Scripted)
  notes: readonly string[]
  /** Numbers or ids of the rows; none unless told. */
  rows?: readonly number[]
  counted?: Record<string, number>
  requests: number
  workflows?: readonly string[]
  failedSteps?: boolean
  limits?: RequestLimits
}

const GITEAS: Dialect[] = ['gitea', 'forgejo']
const DAYS = ['2026-09-20T10:00:00Z', '2026-09-10T10:00:00Z', '2026-09-01T10:00:00Z']

const pull = (number: number) => ({
  number,
  title: SECRET,
  headRefName: `copilot/fix-${number}`,
  state: 'OPEN',
  isDraft: false,
  createdAt: DAYS[3 - number],
  additions: 1,
  deletions: 1,
})

/** A page with these pull requests, and an error where there is one. */
const page = (
  numbers: readonly number[],
  more: { next?: string; errors?: readonly object[] } = {},
): Scripted => ({
  json: {
    data: {
      repository: {
        nameWithOwner: 'ada/loops',
        pullRequests: {
          pageInfo: { hasNextPage: more.next !== undefined, endCursor: more.next ?? null },
          nodes: numbers.map((number) => pull(number)),
        },
      },
    },
    ...(more.errors && { errors: more.errors }),
  },
})
const broken = (type: string, message: string, path?: readonly unknown[]): Scripted => ({
  json: {
    data: { repository: null },
    errors: [{ type, message: `${message} ${SECRET}`, ...(path && { path }) }],
  },
})
const refusal = (status: number, message = '', headers: Record<string, string> = {}): Scripted => ({
  status,
  json: { message: `${message} ${SECRET}` },
  headers,
})
const DATE = { date: 'Wed, 30 Sep 2026 00:00:00 GMT' }
const EXHAUSTED = {
  ...DATE,
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': `${NOW.getTime() / 1000 + 3000}`,
}

const run = (id: number, more: object = {}) => ({
  id,
  status: 'completed',
  conclusion: 'success',
  created_at: DAYS[3 - id],
  updated_at: DAYS[3 - id],
  event: 'push',
  head_sha: '0'.repeat(40),
  pull_requests: [],
  ...more,
})
const runs = (total: number, ids: readonly number[] = []): Scripted => ({
  json: { total_count: total, workflow_runs: ids.map((id) => run(id)) },
})
/** A hundred runs, one every hour from the newest on. */
const hundred = (newest: string, total: number): Scripted => ({
  json: {
    total_count: total,
    workflow_runs: Array.from({ length: 100 }, (_, index) => {
      const created = `${new Date(Date.parse(newest) - index * 3_600_000).toISOString().slice(0, 19)}Z`
      return run(Date.parse(created) / 1000, { created_at: created, updated_at: created })
    }),
  },
})

const ROWS: Row[] = [
  {
    name: 'the limit of GraphQL',
    what: 'pulls',
    answers: [broken('RATE_LIMITED', 'API rate limit exceeded')],
    notes: ['The server takes no more requests of this token for now (GraphQL RATE_LIMITED).'],
    requests: 1,
  },
  {
    name: 'the limit of GraphQL after a page',
    what: 'pulls',
    answers: [page([3, 2], { next: 'a' }), { json: broken('RATE_LIMITED', '').json }],
    notes: [
      'Of the pull requests only those since 2026-09-10 10:00 UTC were read: the server takes no more requests of this token for now (GraphQL RATE_LIMITED).',
    ],
    rows: [3, 2],
    requests: 2,
  },
  {
    name: 'a repository that GraphQL does not find',
    what: 'pulls',
    answers: [broken('NOT_FOUND', 'Could not resolve to a Repository', ['repository'])],
    notes: [
      'The server does not show the pull requests of ada/loops to this token (GraphQL NOT_FOUND); check that the repository exists and that the token has `pull-requests: read`.',
    ],
    requests: 1,
  },
  {
    name: 'pull requests that a job may not read',
    what: 'pulls',
    answers: [broken('FORBIDDEN', 'Resource not accessible by integration', ['repository', 'pullRequests'])],
    notes: [
      'The token may not read the pull requests of ada/loops (GraphQL FORBIDDEN); give the job `permissions:` with `contents: read` and `pull-requests: read`.',
    ],
    requests: 1,
  },
  {
    name: 'pull requests that a personal token may not read',
    what: 'pulls',
    answers: [broken('FORBIDDEN', 'Resource not accessible by personal access token')],
    notes: [
      'The token may not read the pull requests of ada/loops (GraphQL FORBIDDEN); give the personal access token the repository permission Pull requests: Read.',
    ],
    requests: 1,
  },
  {
    name: 'single sign-on',
    what: 'pulls',
    answers: [broken('FORBIDDEN', 'Resource protected by organization SAML enforcement.')],
    notes: [
      'The organization of the pull requests of ada/loops asks for single sign-on (GraphQL FORBIDDEN); authorize the token for that organization.',
    ],
    requests: 1,
  },
  {
    name: 'issues that may not be read: the rest is whole, and one sentence tells of all',
    what: 'pulls',
    answers: [
      page([3, 2], {
        errors: [0, 1].map((index) => ({
          type: 'FORBIDDEN',
          message: `Resource not accessible by integration ${SECRET}`,
          path: ['repository', 'pullRequests', 'nodes', index, 'closingIssuesReferences'],
        })),
      }),
    ],
    notes: [
      'The token may not read the issues that the pull requests of ada/loops close (GraphQL FORBIDDEN); give the job `permissions:` with `contents: read` and `issues: read`.',
    ],
    rows: [3, 2],
    requests: 1,
  },
  {
    name: 'an answer in part',
    what: 'pulls',
    answers: [
      page([3], {
        errors: [{ type: 'SERVICE_UNAVAILABLE', message: SECRET, path: ['repository', 'x', 'y'] }],
      }),
    ],
    notes: ['The server answered the pull requests of ada/loops in part only (GraphQL SERVICE_UNAVAILABLE).'],
    rows: [3],
    requests: 1,
  },
  {
    name: 'a field that an old server does not know',
    what: 'pulls',
    answers: [{ json: { errors: [{ message: `Field 'x' doesn't exist on type 'PullRequest' ${SECRET}` }] } }],
    notes: [
      'The server’s release does not know all that is asked of the pull requests of ada/loops (GraphQL error); update it.',
    ],
    requests: 1,
  },
  {
    name: 'a query that takes too long: fewer are asked for',
    what: 'pulls',
    answers: [
      { json: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] } },
      page([3]),
    ],
    notes: [],
    rows: [3],
    requests: 2,
  },
  {
    name: 'an error of a kind that is no word',
    what: 'pulls',
    answers: [{ json: { data: null, errors: [{ type: `<b>${SECRET}</b>`, message: SECRET, path: 7 }] } }],
    notes: ['Reading the pull requests of ada/loops got an error (GraphQL error); try again later.'],
    requests: 2,
  },
  {
    name: 'a gateway that gives up, on few as on many',
    what: 'pulls',
    answers: [{ status: 502, text: `<html>${SECRET}</html>`, headers: { 'content-type': 'text/html' } }],
    notes: ['Reading the pull requests of ada/loops got an error (HTTP 502); try again later.'],
    requests: 8,
  },
  {
    name: 'neither data nor errors',
    what: 'pulls',
    answers: [page([3, 2], { next: 'a' }), { json: { data: { repository: null } } }],
    notes: [
      'Of the pull requests only those since 2026-09-10 10:00 UTC were read: reading the pull requests of ada/loops got an answer of an unknown shape (HTTP 200); check that API is the API and no log-in page or proxy answers for it.',
    ],
    rows: [3, 2],
    requests: 5,
  },
  {
    name: 'a page that comes again and again',
    what: 'pulls',
    answers: [page([3, 2], { next: 'a' })],
    notes: [
      'Of the pull requests only those since 2026-09-10 10:00 UTC were read: the server answers the same page again and again.',
    ],
    rows: [3, 2],
    requests: 2,
  },
  {
    name: 'an answer that breaks off',
    what: 'pulls',
    answers: [page([3], { next: 'a' }), { ...page([2]), instead: 'half' }],
    notes: [
      'Of the pull requests only those since 2026-09-20 10:00 UTC were read: reading the pull requests of ada/loops got no whole answer; try again later.',
    ],
    rows: [3],
    requests: 5,
  },
  {
    name: 'the time for all requests together',
    what: 'pulls',
    limits: { ...QUICK, totalMs: 3000 },
    answers: [page([3], { next: 'a' }), { instead: 'hang' }],
    notes: [
      'Of the pull requests only those since 2026-09-20 10:00 UTC were read: the server took longer than the 3 seconds that all requests together may take; the next run tries again.',
    ],
    rows: [3],
    requests: 3,
  },
  {
    name: 'a server that does not answer',
    what: 'pulls',
    answers: [page([3], { next: 'a' }), { instead: 'hang' }],
    notes: [
      'Of the pull requests only those since 2026-09-20 10:00 UTC were read: reading the pull requests of ada/loops got no answer in time; try again later.',
    ],
    rows: [3],
    requests: 5,
  },
  {
    name: 'a token that is rejected',
    what: 'pulls',
    answers: [refusal(401, 'Bad credentials')],
    notes: ['The token was rejected (HTTP 401); give one that is valid and has not expired.'],
    requests: 2,
  },
  {
    name: 'a primary limit',
    what: 'pulls',
    answers: [refusal(403, 'API rate limit exceeded', EXHAUSTED)],
    notes: [
      'The server takes no more requests of this token for now, and asks to wait 3000 seconds (HTTP 403).',
    ],
    requests: 1,
  },
  {
    name: 'a secondary limit that is soon over is waited for',
    what: 'pulls',
    answers: [refusal(403, 'secondary rate limit', { ...DATE, 'retry-after': '2' }), page([3])],
    notes: [],
    rows: [3],
    requests: 2,
  },
  {
    name: 'a secondary limit that is not',
    what: 'pulls',
    answers: [refusal(429, '', { ...DATE, 'retry-after': '600' })],
    notes: [
      'The server takes no more requests of this token for now, and asks to wait 600 seconds (HTTP 429).',
    ],
    requests: 1,
  },
  {
    name: 'a redirect to elsewhere',
    what: 'pulls',
    answers: [{ status: 302, text: '', headers: { location: 'https://elsewhere.invalid/' } }],
    notes: [
      'The server redirects to an address that the token may not be sent to (HTTP 302); check that GITHUB_API_URL is the address the server knows itself by.',
    ],
    requests: 1,
  },
  {
    name: 'pull requests beyond the scope of a token',
    on: GITEAS,
    what: 'pulls',
    answers: [refusal(403, 'token does not have at least one of required scope(s): [read:repository]')],
    notes: [
      'The token may not read the pull requests of ada/loops (HTTP 403); give it the scope `read:repository`.',
    ],
    requests: 1,
  },
  {
    name: 'a repository that is not there',
    on: GITEAS,
    what: 'pulls',
    answers: [refusal(404)],
    notes: [
      'The server does not show the pull requests of ada/loops to this token (HTTP 404); check that the repository exists and that the token has `read:repository`.',
    ],
    requests: 1,
  },
  {
    name: 'a server without a list of runs',
    on: GITEAS,
    what: 'runs',
    answers: [refusal(404)],
    notes: [
      'The server shows no list of the workflow runs of ada/loops to this token (HTTP 404); update a release that has none, or give the token `read:repository`.',
    ],
    requests: 1,
  },
  {
    name: 'a server that falls after a page of runs',
    on: GITEAS,
    what: 'runs',
    answers: [runs(9, [3, 2]), refusal(500)],
    notes: [
      'Of the workflow runs only those since 2026-09-10 10:00 UTC were read: reading the workflow runs of ada/loops got an error (HTTP 500); try again later.',
    ],
    rows: [3, 2],
    requests: 5,
  },
  {
    name: 'runs that the job may not read',
    what: 'runs',
    answers: [refusal(403, 'Resource not accessible by integration')],
    notes: [
      'The token may not read the workflow runs of ada/loops (HTTP 403); give the job `permissions:` with `contents: read` and `actions: read`.',
    ],
    requests: 1,
  },
  {
    name: 'runs that the server does not show',
    what: 'runs',
    answers: [refusal(404)],
    notes: [
      'The server does not show the workflow runs of ada/loops to this token (HTTP 404); check that the repository exists and that the token has `actions: read`.',
    ],
    requests: 1,
  },
  {
    name: 'successes without failures are no record',
    what: 'runs',
    answers: ({ searchParams }) =>
      ({ success: runs(2, [3, 2]), failure: refusal(403, 'rate limit', EXHAUSTED) })[
        searchParams.get('status') ?? ''
      ] ?? runs(5),
    notes: [
      'The server takes no more requests of this token for now, and asks to wait 3000 seconds (HTTP 403).',
    ],
    requests: 3,
  },
  {
    name: 'a workflow that is not there, beside one that is',
    what: 'runs',
    workflows: ['gone.yml', 'claude.yml'],
    answers: ({ pathname }) => (pathname.includes('gone') ? refusal(404) : runs(1, [3])),
    notes: [
      'The server shows no workflow gone.yml in ada/loops to this token (HTTP 404); check the name, and that the token has `actions: read`.',
    ],
    rows: [3],
    requests: 3,
  },
  {
    name: 'a workflow that cannot be read any more, after one that could',
    what: 'runs',
    workflows: ['claude.yml', 'second.yml', 'third.yml'],
    answers: ({ pathname }) =>
      pathname.includes('claude') ? runs(1, [3]) : refusal(403, 'rate limit', EXHAUSTED),
    notes: [
      'Of 3 workflows the runs of 2 were not read: the server takes no more requests of this token for now, and asks to wait 3000 seconds (HTTP 403).',
    ],
    rows: [3],
    requests: 3,
  },
  {
    name: 'a server that falls in the middle: both ends are told since the same time',
    what: 'runs',
    answers: ({ searchParams }) => {
      if (searchParams.get('page') === '2') return refusal(500)
      const ends = { success: hundred('2026-09-20T10:00:00Z', 150), failure: runs(2, [3, 2]) }
      return { ...ends }[searchParams.get('status') ?? ''] ?? runs(152)
    },
    notes: [
      'Of the workflow runs only those since 2026-09-16 07:00 UTC were read: reading the workflow runs of ada/loops got an error (HTTP 500); try again later.',
    ],
    rows: [
      Date.parse('2026-09-20T10:00:00Z') / 1000,
      3,
      ...Array.from({ length: 99 }, (_, index) => Date.parse('2026-09-20T09:00:00Z') / 1000 - index * 3600),
    ],
    requests: 7,
  },
  {
    name: 'runs that the server tells of and does not show',
    what: 'runs',
    answers: [runs(50, [3, 2])],
    notes: ['The server told of 50 workflow runs that ended alike, and showed 2 of them.'],
    rows: [3, 2],
    requests: 2,
  },
  {
    name: 'another shape of runs',
    what: 'runs',
    answers: [{ json: [] }],
    notes: [
      'Reading the workflow runs of ada/loops got an answer of an unknown shape (HTTP 200); check that API is the API and no log-in page or proxy answers for it.',
    ],
    requests: 4,
  },
  {
    name: 'GitHub’s own workflows that cannot be listed',
    what: 'runs',
    workflows: ['claude.yml', 'dynamic/copilot-swe-agent/*'],
    answers: ({ pathname }) => (pathname.endsWith('/workflows') ? refusal(500) : runs(1, [3])),
    notes: ['Reading the workflow runs of ada/loops got an error (HTTP 500); try again later.'],
    rows: [3],
    requests: 6,
  },
  {
    name: 'an end that is not documented and not known',
    what: 'runs',
    answers: ({ searchParams }) => {
      const status = searchParams.get('status')
      if (status === 'startup_failure') return refusal(422, 'Validation Failed')
      return status === null ? runs(3) : status === 'success' ? runs(2, [3, 2]) : runs(0)
    },
    notes: [],
    rows: [3, 2],
    requests: 15,
  },
  {
    name: 'failed steps that may not be read any more',
    what: 'runs',
    failedSteps: true,
    answers: ({ pathname, searchParams }) => {
      if (pathname.endsWith('/2/jobs')) return refusal(403, 'rate limit', EXHAUSTED)
      if (pathname.endsWith('/jobs')) return refusal(404)
      const json = { total_count: 2, workflow_runs: [3, 2].map((id) => run(id, { conclusion: 'failure' })) }
      return searchParams.get('status') === 'success' ? runs(0) : { json }
    },
    notes: [
      'Of 2 failures the failed steps of 1 were not read: the server takes no more requests of this token for now, and asks to wait 3000 seconds (HTTP 403).',
    ],
    rows: [3, 2],
    requests: 5,
  },
]

async function read(
  t: TestContext,
  dialect: Dialect,
  { what, answers, workflows = [], failedSteps = false, limits = QUICK }: Row,
) {
  const clock = new FakeClock()
  const script: Script = ({ url }, index) => {
    const scripted =
      typeof answers === 'function'
        ? answers(new URL(url, 'http://forge'), index)
        : answers[Math.min(index, answers.length - 1)]
    assert.ok(scripted)
    if (scripted.instead === 'hang') clock.passLimits()
    return scripted
  }
  const server = await startScripted(t, script)
  const place = locateServer(runnerEnv(server.origin, dialect))
  const records = await openAgentRecords(place, TOKEN, limits, clock)
  const of = { repository: 'ada/loops', since: SINCE, now: NOW }
  const found =
    what === 'pulls'
      ? await records.pullRequests(of)
      : await records.workflowRuns({ ...of, workflows, failedSteps })
  const rows = found.rows.map((row) => ('number' in row ? row.number : row.databaseId))
  const notes = found.notes.map((note) => sentenceOf(note).replace(place.apiUrl, 'API'))
  return { server, found: { ...found, rows, notes } }
}

for (const row of ROWS) {
  for (const dialect of row.on ?? (['github'] as const)) {
    test(`${dialect}: ${row.name}`, async (t) => {
      const { server, found } = await read(t, dialect, row)
      const { notes, rows = [], counted = {}, requests } = row
      assert.deepEqual(found, { rows, counted, notes, requests })
      assert.equal(server.seen.length, requests)
      assert.ok(!JSON.stringify(found).includes(TOKEN))
    })
  }
}

test('where GitHub is too slow, the next pages are asked for by fewer, too', async (t) => {
  const slow = { json: { data: null, errors: [{ message: 'timeout' }] } }
  const { server } = await read(t, 'github', {
    name: '',
    what: 'pulls',
    answers: [slow, page([3], { next: 'a' }), page([2])],
    notes: [],
    requests: 3,
  })
  assert.deepEqual(
    server.seen.map(({ body }) => {
      const { first, after } = (body as { variables: { first: number; after: string | null } }).variables
      return [first, after]
    }),
    [
      [100, null],
      [25, null],
      [25, 'a'],
    ],
  )
})

test('a run may name pull requests of another repository, and its path the branch', async (t) => {
  const at = (number: number, id: number) => ({ number, base: { repo: { id } } })
  const more = {
    repository: { id: 7 },
    path: '.github/workflows/claude.yml@refs/heads/main',
    pull_requests: [at(11, 7), at(12, 8)],
  }
  const json = { total_count: 1, workflow_runs: [run(3, more)] }
  const server = await startScripted(t, () => ({ json }))
  const place = locateServer(runnerEnv(server.origin, 'github'))
  const records = await openAgentRecords(place, TOKEN, QUICK, new FakeClock())
  const of = { repository: 'ada/loops', since: SINCE, now: NOW, workflows: [] }
  const { rows } = await records.workflowRuns(of)
  assert.deepEqual(
    rows.map(({ workflowPath, pullRequests }) => [workflowPath, pullRequests]),
    [['.github/workflows/claude.yml', [11]]],
  )
})

test('a token that is none is not sent', async (t) => {
  const server = await startScripted(t, () => page([1]))
  const place = locateServer(runnerEnv(server.origin, 'github'))
  const records = await openAgentRecords(place, ' ', QUICK, new FakeClock())
  assert.deepEqual(await records.pullRequests({ repository: 'ada/loops', since: SINCE, now: NOW }), {
    rows: [],
    counted: {},
    notes: [{ say: 'The token is empty', remedy: 'give the job’s token or one of your own' }],
    requests: 0,
  })
  assert.deepEqual(server.seen, [])
})

test('both readings share the time, and what was read stays', async (t) => {
  const clock = new FakeClock()
  const server = await startScripted(t, () => page([3]))
  const place = locateServer(runnerEnv(server.origin, 'github'))
  const records = await openAgentRecords(place, TOKEN, { ...QUICK, totalMs: 3000 }, clock)
  const of = { repository: 'ada/loops', since: SINCE, now: NOW }
  const ids = ({ rows }: { rows: readonly { number: number }[] }): number[] =>
    rows.map(({ number }) => number)
  assert.deepEqual(ids(await records.pullRequests(of)), [3])
  clock.pass(2000)
  assert.deepEqual(ids(await records.pullRequests(of)), [3])
  clock.pass(2000)
  const { rows, notes, requests } = await records.pullRequests(of)
  assert.deepEqual([rows, requests], [[], 0])
  assert.match(notes[0]?.say ?? '', /3 seconds that all requests together may take/)
})
