import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Dialect } from '../../src/forge/forge.ts'
import { PROJECT, makeRoot, readJson } from '../project.ts'
import { ask, openForge } from './asking.ts'
import { FAULT_KINDS, type FaultKind } from './faults.ts'
import { TOKENS } from './setup.ts'
import { addIssue } from './state.ts'

const REPO = '/repos/octo/loop'
const CREATE = `POST ${REPO}/issues`

const VIOLATIONS: { dialect: Dialect; request: string; body?: unknown; says: RegExp }[] = [
  { dialect: 'github', request: 'GET /repos/octo/loop/isues', says: /does not know this method and path/ },
  { dialect: 'github', request: `DELETE ${REPO}/issues/1`, says: /does not know this method and path/ },
  { dialect: 'github', request: `GET ${REPO}/issues?limit=50`, says: /query.*limit/ },
  { dialect: 'github', request: `GET ${REPO}/issues?state=opened`, says: /query\/state/ },
  { dialect: 'github', request: `GET ${REPO}/issues?page=two`, says: /query\/page/ },
  { dialect: 'github', request: `GET ${REPO}/issues?type=issues`, says: /not supported here: type/ },
  { dialect: 'github', request: CREATE, body: { body: 'no title' }, says: /body.*title/ },
  { dialect: 'github', request: CREATE, body: { title: 'x', labels: 'loop' }, says: /body\/labels/ },
  { dialect: 'github', request: CREATE, body: { title: 'x', label: ['loop'] }, says: /body.*label/ },
  { dialect: 'github', request: `PATCH ${REPO}/issues/1`, body: { state: 'done' }, says: /body\/state/ },
  {
    dialect: 'github',
    request: `PATCH ${REPO}/issues/1`,
    body: { state_reason: 'wontfix' },
    says: /state_reason/,
  },
  { dialect: 'github', request: `POST ${REPO}/issues/1/comments`, body: { text: 'x' }, says: /body/ },
  { dialect: 'github', request: `POST ${REPO}/issues/1/labels`, body: { label: ['x'] }, says: /body/ },
  { dialect: 'gitea', request: `GET ${REPO}/labels/loop`, says: /does not know this method and path/ },
  { dialect: 'gitea', request: `GET ${REPO}/issues?direction=asc`, says: /query.*direction/ },
  { dialect: 'gitea', request: `GET ${REPO}/issues?type=issue`, says: /query\/type/ },
  { dialect: 'gitea', request: `PATCH ${REPO}/issues/1`, body: { labels: [1] }, says: /body.*labels/ },
  { dialect: 'gitea', request: `POST ${REPO}/labels`, body: { name: 'x' }, says: /body.*color/ },
  {
    dialect: 'forgejo',
    request: `PATCH ${REPO}/issues/1`,
    body: { state: 'closed', state_reason: 'completed' },
    says: /body.*state_reason/,
  },
]

for (const { dialect, request, body, says } of VIOLATIONS) {
  test(`${dialect}: ${request} ${body === undefined ? '' : JSON.stringify(body)} is a violation that the test sees`, async (t) => {
    const forge = await openForge(t, { dialect })
    addIssue(forge.state)
    const before = JSON.stringify(forge.state)
    const told = await ask(forge, request, body)
    assert.equal(told.status, request.includes('type=issues') ? 501 : 400)
    assert.equal(JSON.stringify(forge.state), before)
    assert.equal(forge.violations.length, 1)
    assert.match(forge.violations[0] ?? '', says)
    assert.throws(() => forge.assertNoViolations(), says)
  })
}

test('an answer that GitHub’s description does not allow is a violation too', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  addIssue(forge.state, { state: 'closed', stateReason: 'wontfix' })
  assert.equal((await ask(forge, `GET ${REPO}/issues/1`)).status, 200)
  assert.match(forge.violations.join(), /issues\/get answered 200: answer\/state_reason/)
})

test('a body that is not declared as JSON is a violation', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  await ask(forge, CREATE, { title: 'x' }, TOKENS.job, { headers: { 'content-type': 'text/plain' } })
  assert.match(forge.violations.join(), /not declared as JSON/)
})

/** What a client sees of a fault when it creates an issue, and whether the issue is there. */
const CREATING: Record<FaultKind, { sees: number | 'broken' | 'silence' | 'not JSON'; made: boolean }> = {
  unauthorized: { sees: 401, made: false },
  forbidden: { sees: 403, made: false },
  'secondary-limit': { sees: 403, made: false },
  'primary-limit': { sees: 403, made: false },
  'rate-limited-without-headers': { sees: 429, made: false },
  'not-found': { sees: 404, made: false },
  'issues-disabled': { sees: 410, made: false },
  invalid: { sees: 422, made: false },
  status: { sees: 418, made: false },
  'error-500': { sees: 500, made: false },
  'bad-gateway': { sees: 502, made: false },
  'bad-gateway-after-commit': { sees: 502, made: true },
  reset: { sees: 'broken', made: false },
  'reset-after-commit': { sees: 'broken', made: true },
  hang: { sees: 'silence', made: false },
  'hang-after-commit': { sees: 'silence', made: true },
  html: { sees: 200, made: false },
  'truncated-after-commit': { sees: 'not JSON', made: true },
  'cut-off-after-commit': { sees: 'broken', made: true },
  'empty-after-commit': { sees: 204, made: true },
  'wrong-shape-after-commit': { sees: 201, made: true },
  redirect: { sees: 201, made: true },
  'redirect-elsewhere': { sees: 307, made: false },
  slow: { sees: 201, made: true },
  delay: { sees: 201, made: true },
  'old-body': { sees: 201, made: true },
  'endless-pages': { sees: 201, made: true },
}

for (const kind of FAULT_KINDS) {
  test(`the fault ${kind} happens once, and ${CREATING[kind].made ? 'the issue is made' : 'nothing is made'}`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    forge.fail({ kind, milliseconds: 0 })
    const signal = AbortSignal.timeout(kind.startsWith('hang') ? 300 : 20_000)
    const redirect = kind === 'redirect-elsewhere' ? 'manual' : 'follow'
    const sees = await ask(forge, CREATE, { title: 'x' }, TOKENS.job, { signal, redirect }).then(
      ({ status }) => status,
      (error: Error) =>
        error.name === 'TimeoutError' ? 'silence' : error instanceof SyntaxError ? 'not JSON' : 'broken',
    )
    assert.equal(sees, CREATING[kind].sees)
    assert.equal(forge.state.issues.length, CREATING[kind].made ? 1 : 0)
    assert.equal(forge.requests[0]?.fault, kind)
    assert.equal((await ask(forge, CREATE, { title: 'y' })).status, 201, 'the next request goes well')
    assert.deepEqual(forge.elsewhere.requests, [])
    forge.assertNoViolations()
  })
}

test('limits tell when to come back', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  forge.fail({ kind: 'secondary-limit', retryAfterSeconds: 3600 })
  forge.fail({ kind: 'primary-limit', resetAtSeconds: 2_000_000_000 })
  forge.fail('rate-limited-without-headers')
  const told = []
  for (let count = 0; count < 3; count += 1) {
    const { headers } = await ask(forge, `GET ${REPO}/issues`)
    told.push(['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => headers.get(name)))
  }
  assert.deepEqual(told, [
    ['3600', null, null],
    [null, '0', '2000000000'],
    [null, null, null],
  ])
})

test('a fault meets only the requests that it is planned for', async (t) => {
  const forge = await openForge(t, { dialect: 'gitea' })
  addIssue(forge.state)
  forge.fail({ kind: 'error-500', operation: 'issues/update', times: Infinity })
  forge.fail({ kind: 'bad-gateway', method: 'GET', path: '/issues$', after: 1, times: 2 })
  forge.fail({ kind: 'unauthorized', request: 7 })
  const statuses = []
  for (const line of [
    `GET ${REPO}/issues`,
    `GET ${REPO}/issues/1`,
    `GET ${REPO}/issues`,
    `GET ${REPO}/issues`,
    `GET ${REPO}/issues`,
    `PATCH ${REPO}/issues/1`,
    `GET ${REPO}/issues`,
    `PATCH ${REPO}/issues/1`,
  ]) {
    const told = await ask(forge, line, line.startsWith('PATCH') ? { body: 'new' } : undefined)
    statuses.push(told.status)
  }
  assert.deepEqual(statuses, [200, 200, 502, 502, 200, 500, 401, 500])
  assert.deepEqual(
    forge.requests.map(({ status }) => status),
    statuses,
  )
  assert.equal(forge.state.issues[0]?.body, '')
})

test('a PATCH may answer 200 and keep the old body, but take the title', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  addIssue(forge.state, { title: 'old', body: 'old' })
  forge.fail('old-body')
  const told = await ask(forge, `PATCH ${REPO}/issues/1`, { title: 'new', body: 'new' })
  assert.equal(told.status, 200)
  assert.deepEqual([forge.state.issues[0]?.title, forge.state.issues[0]?.body], ['new', 'old'])
})

test('pages may never end', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  addIssue(forge.state)
  forge.fail({ kind: 'endless-pages', times: Infinity })
  for (const page of [1, 2, 30]) {
    const told = await ask(forge, `GET ${REPO}/issues?page=${page}`)
    assert.equal((told.body as unknown[]).length, 1)
    assert.ok(told.headers.get('link')?.includes(`page=${page + 1}>; rel="next"`))
  }
})

test('another origin writes down the token that a careless client brings', async (t) => {
  const forge = await openForge(t, { dialect: 'gitea' })
  forge.fail('redirect-elsewhere')
  const told = await ask(forge, `GET ${REPO}/issues`, undefined, TOKENS.job, { redirect: 'manual' })
  const location = told.headers.get('location') ?? ''
  assert.notEqual(new URL(location).origin, new URL(forge.url).origin)
  await fetch(location, { headers: { authorization: 'Bearer careless' } })
  assert.deepEqual(forge.elsewhere.requests, [
    { method: 'GET', path: `${REPO}/issues`, authorization: 'Bearer careless' },
  ])
})

test('a forge stands below a path, and on an IPv6 address', async (t) => {
  const below = await openForge(t, { dialect: 'gitea', basePath: '/git' })
  assert.match(below.url, /^http:\/\/127\.0\.0\.1:\d+\/git\/api\/v1$/)
  assert.match(below.serverUrl, /\/git\/$/)
  const made = await ask(below, CREATE, { title: 'x' })
  assert.match((made.body as { html_url: string }).html_url, /:\d+\/git\/octo\/loop\/issues\/1$/)
  await fetch(`${new URL(below.url).origin}/api/v1/user`)
  assert.match(below.violations.join(), /outside the API/)
  const six = await openForge(t, { dialect: 'github', host: '::1' })
  assert.match(six.url, /^http:\/\/\[::1\]:\d+$/)
  assert.equal((await ask(six, `GET ${REPO}/issues`)).status, 200)
})

test('closing ends what hangs', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  forge.fail('hang')
  const waiting = ask(forge, `GET ${REPO}/issues`)
  const failed = assert.rejects(waiting)
  while (forge.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await forge.close()
  await failed
  await openForge(t, { dialect: 'github', port: Number(new URL(forge.url).port) })
})

interface Printed {
  url: string
  env: Record<string, string>
}

async function startProcess(
  t: TestContext,
  args: string[],
): Promise<{ child: ChildProcess; forge: Printed }> {
  const main = path.join(PROJECT, 'build', 'test', 'forge', 'main.js')
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  t.after(() => child.kill('SIGKILL'))
  const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
  return { child, forge: JSON.parse(line) as Printed }
}

test('in a process of its own it prints where it is and leaves what it saw in a file', async (t) => {
  const root = makeRoot(t)
  const file = path.join(root, 'forge.json')
  const { child, forge } = await startProcess(t, [
    '--dialect',
    'forgejo',
    '--state-file',
    file,
    '--fault',
    '{"kind":"error-500","operation":"issues/list-for-repo"}',
  ])
  assert.equal(forge.env['FORGEJO_ACTIONS'], 'true')
  assert.equal((await ask(forge, `GET ${REPO}/issues`)).status, 500)
  assert.equal((await ask(forge, CREATE, { title: 'from outside' })).status, 201)
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number]
  assert.equal(code, 0)
  const held = readJson(file) as {
    state: { issues: { title: string }[] }
    requests: { operation: string; status: number }[]
    violations: string[]
  }
  assert.deepEqual(
    held.state.issues.map(({ title }) => title),
    ['from outside'],
  )
  assert.deepEqual(
    held.requests.map(({ operation, status }) => [operation, status]),
    [
      ['issues/list-for-repo', 500],
      ['issues/create', 201],
    ],
  )
  assert.deepEqual(held.violations, [])
  const again = await startProcess(t, ['--dialect', 'forgejo', '--resume', file, '--base-path', '/git'])
  const { body } = await ask(again.forge, `GET ${REPO}/issues/1`)
  assert.equal((body as { title: string }).title, 'from outside')
})
