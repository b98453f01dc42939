import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getOctokit } from '@actions/github'
import { ask, openForge } from './asking.ts'
import { TOKENS } from './setup.ts'
import { addComment, addIssue, addLabel } from './state.ts'

const REPO = '/repos/octo/loop'
const AT = { owner: 'octo', repo: 'loop' } as const

interface IssueJson {
  number: number
  title: string
  body: string | null
  state: string
  state_reason: string | null
  html_url: string
  locked: boolean
  labels: { name: string }[]
  assignees: { login: string }[]
  user: { login: string; id: number; type: string }
  pull_request?: object
}

test('the toolkit’s own client creates, edits, comments and closes, and nothing violates GitHub’s description', async (t) => {
  const forge = await openForge(t, { dialect: 'github', apiPath: '/api/v3' })
  const { rest } = getOctokit(TOKENS.job, { baseUrl: forge.url })
  await rest.issues.createLabel({ ...AT, name: 'loop', color: '0e8a16', description: 'what the loop says' })
  const made = await rest.issues.create({ ...AT, title: 'One', body: 'first', labels: ['loop'] })
  assert.equal(made.status, 201)
  assert.equal(made.data.html_url, `${forge.serverUrl}/octo/loop/issues/1`)
  assert.deepEqual(
    { login: made.data.user?.login, id: made.data.user?.id, type: made.data.user?.type },
    { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
  )
  const edited = await rest.issues.update({ ...AT, issue_number: 1, body: 'second' })
  assert.equal(edited.status, 200)
  assert.equal(edited.data.title, 'One')
  const comment = await rest.issues.createComment({ ...AT, issue_number: 1, body: 'hm' })
  await rest.issues.updateComment({ ...AT, comment_id: comment.data.id, body: 'aha' })
  const { data: comments } = await rest.issues.listComments({ ...AT, issue_number: 1 })
  assert.deepEqual(
    comments.map(({ body, html_url: page }) => ({ body, page })),
    [{ body: 'aha', page: `${made.data.html_url}#issuecomment-${comment.data.id}` }],
  )
  const closed = await rest.issues.update({
    ...AT,
    issue_number: 1,
    state: 'closed',
    state_reason: 'not_planned',
  })
  assert.equal(closed.data.state_reason, 'not_planned')
  assert.equal(
    (await rest.issues.update({ ...AT, issue_number: 1, state: 'open' })).data.state_reason,
    'reopened',
  )
  await rest.issues.addLabels({ ...AT, issue_number: 1, labels: ['more'] })
  assert.deepEqual(
    forge.state.labels.map(({ name }) => name),
    ['loop', 'more'],
  )
  assert.equal(forge.writes().length, 8)
  forge.assertNoViolations()
})

test('the toolkit’s pager walks 250 issues by Link headers', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  for (let count = 0; count < 250; count += 1) addIssue(forge.state, { labels: ['loop'] })
  addIssue(forge.state, { labels: ['loop'], state: 'closed' })
  addIssue(forge.state, { labels: ['other'] })
  const octokit = getOctokit(TOKENS.job, { baseUrl: forge.url })
  const found = await octokit.paginate(octokit.rest.issues.listForRepo, {
    ...AT,
    labels: 'loop',
    state: 'open',
    per_page: 100,
  })
  assert.deepEqual(
    found.map(({ number }) => number),
    Array.from({ length: 250 }, (_, index) => 250 - index),
  )
  assert.equal(forge.requests.length, 3)
  forge.assertNoViolations()
})

test('a list holds pull requests too, and every label that is asked for', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  addIssue(forge.state, { labels: ['a', 'b'] })
  addIssue(forge.state, { labels: ['a'] })
  addIssue(forge.state, { labels: ['a', 'b'], isPullRequest: true })
  const { body } = await ask(forge, `GET ${REPO}/issues?labels=a,B&per_page=100`)
  assert.deepEqual(
    (body as IssueJson[]).map((issue) => [issue.number, issue.pull_request !== undefined]),
    [
      [3, true],
      [1, false],
    ],
  )
  assert.deepEqual((await ask(forge, `GET ${REPO}/issues?labels=unknown`)).body, [])
  forge.assertNoViolations()
})

test('a list is sorted as it is asked for, and may begin at an instant', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const at = (day: number) => `2026-09-0${day}T00:00:00Z`
  const owner = forge.state.repository.owner
  addIssue(forge.state, { state: 'closed', createdAt: at(3), closedAt: at(4) })
  addIssue(forge.state, { state: 'closed', createdAt: at(1), closedAt: at(6) })
  const busy = addIssue(forge.state, { createdAt: at(2) })
  addComment(forge.state, busy, 'x', owner)
  busy.updatedAt = at(5)
  const numbersOf = async (query: string) => {
    const { body } = await ask(forge, `GET ${REPO}/issues?state=all&${query}`)
    return (body as IssueJson[]).map(({ number }) => number)
  }
  assert.deepEqual(await numbersOf(''), [1, 3, 2])
  assert.deepEqual(await numbersOf('direction=asc'), [2, 3, 1])
  assert.deepEqual(await numbersOf('sort=updated'), [2, 3, 1])
  assert.deepEqual(await numbersOf('sort=comments'), [3, 2, 1])
  assert.deepEqual(await numbersOf(`since=${at(5)}`), [3, 2])
  forge.assertNoViolations()
})

test('who cannot be assigned is dropped without a word', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const told = await ask(forge, `POST ${REPO}/issues`, { title: 'x', assignees: ['octo', 'stranger'] })
  assert.equal(told.status, 201)
  assert.deepEqual(
    (told.body as IssueJson).assignees.map(({ login }) => login),
    ['octo'],
  )
})

test('a job’s token may not ask whose it is, a person’s may', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const job = await ask(forge, 'GET /user')
  assert.equal(job.status, 403)
  assert.equal((job.body as { message: string }).message, 'Resource not accessible by integration')
  assert.equal(
    ((await ask(forge, 'GET /user', undefined, TOKENS.pat)).body as { login: string }).login,
    'octo',
  )
  forge.assertNoViolations()
})

test('a body over the limit is refused, or answered with success and the old body', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  addIssue(forge.state, { body: 'old' })
  const long = { body: 'x'.repeat(65_537) }
  assert.equal((await ask(forge, `PATCH ${REPO}/issues/1`, long)).status, 422)
  assert.equal((await ask(forge, `PATCH ${REPO}/issues/1`, { body: 'x'.repeat(65_536) })).status, 200)
  forge.state.overlongBody = 'keep-old'
  const kept = await ask(forge, `PATCH ${REPO}/issues/1`, long)
  assert.equal(kept.status, 200)
  assert.equal((kept.body as IssueJson).body?.length, 65_536)
  forge.assertNoViolations()
})

test('labels: made once, found by any case, made on the way by a new issue', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  assert.equal((await ask(forge, `GET ${REPO}/labels/loop`)).status, 404)
  assert.equal((await ask(forge, `POST ${REPO}/labels`, { name: 'loop', color: '#0e8a16' })).status, 422)
  assert.equal((await ask(forge, `POST ${REPO}/labels`, { name: 'loop', color: '0E8A16' })).status, 201)
  const again = await ask(forge, `POST ${REPO}/labels`, { name: 'LOOP' })
  assert.equal(again.status, 422)
  assert.equal((again.body as { errors: { code: string }[] }).errors[0]?.code, 'already_exists')
  addLabel(forge.state, { name: 'with a / slash' })
  assert.equal((await ask(forge, `GET ${REPO}/labels/with%20a%20%2F%20slash`)).status, 200)
  await ask(forge, `POST ${REPO}/issues`, { title: 'x', labels: ['new'] })
  assert.equal((await ask(forge, `GET ${REPO}/labels/new`)).status, 200)
  forge.assertNoViolations()
})

interface Refused {
  name: string
  request: string
  body?: object
  status: number
  message: RegExp
  token?: string | null
  prepare?: (state: Parameters<typeof addIssue>[0]) => void
}

const REFUSED: Refused[] = [
  {
    name: 'no token',
    token: null,
    request: `POST ${REPO}/issues`,
    body: { title: 'x' },
    status: 401,
    message: /Requires/,
  },
  {
    name: 'a wrong token',
    token: 'guess',
    request: `GET ${REPO}/issues`,
    status: 401,
    message: /Bad credentials/,
  },
  {
    name: 'a token that may only read',
    prepare: (state) => state.tokens.forEach((token) => (token.issues = 'read')),
    request: `POST ${REPO}/issues`,
    body: { title: 'x' },
    status: 403,
    message: /Resource not accessible by integration/,
  },
  {
    name: 'a locked issue, for who is no collaborator',
    prepare: (state) => addIssue(state, { isLocked: true }),
    request: `POST ${REPO}/issues/1/comments`,
    body: { body: 'x' },
    status: 403,
    message: /locked/,
  },
  {
    name: 'an archived repository',
    prepare: (state) => (state.repository.isArchived = true),
    request: `POST ${REPO}/issues`,
    body: { title: 'x' },
    status: 403,
    message: /archived/,
  },
  {
    name: 'a private repository, for who may not see it',
    prepare: (state) => (state.repository.isPrivate = true),
    token: null,
    request: `GET ${REPO}/issues`,
    status: 404,
    message: /Not Found/,
  },
  { name: 'another repository', request: 'GET /repos/octo/other/issues', status: 404, message: /Not Found/ },
  {
    name: 'disabled issues',
    prepare: (state) => (state.repository.hasIssues = false),
    request: `POST ${REPO}/issues`,
    body: { title: 'x' },
    status: 410,
    message: /disabled/,
  },
  {
    name: 'a deleted issue',
    prepare: (state) => (addIssue(state).fate = 'deleted'),
    request: `PATCH ${REPO}/issues/1`,
    body: { body: 'x' },
    status: 410,
    message: /deleted/,
  },
  {
    name: 'a transferred issue, which the token cannot follow',
    prepare: (state) => (addIssue(state).fate = 'transferred'),
    request: `GET ${REPO}/issues/1`,
    status: 404,
    message: /Not Found/,
  },
  {
    name: 'an empty title',
    request: `POST ${REPO}/issues`,
    body: { title: ' ' },
    status: 422,
    message: /Validation/,
  },
  {
    name: 'a title over 256 characters',
    request: `POST ${REPO}/issues`,
    body: { title: 'x'.repeat(257) },
    status: 422,
    message: /Validation/,
  },
]

for (const { name, prepare, request, body, status, message, token } of REFUSED) {
  test(`GitHub refuses ${name} with ${status}`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    prepare?.(forge.state)
    const before = JSON.stringify(forge.state)
    const told = await ask(forge, request, body, token)
    assert.equal(told.status, status)
    assert.match((told.body as { message: string }).message, message)
    assert.equal(JSON.stringify(forge.state), before)
    forge.assertNoViolations()
  })
}

test('a collaborator may comment on a locked issue, and anyone who writes may edit it', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const issue = addIssue(forge.state, { isLocked: true })
  assert.equal((await ask(forge, `POST ${REPO}/issues/1/comments`, { body: 'x' }, TOKENS.pat)).status, 201)
  assert.equal((await ask(forge, `PATCH ${REPO}/issues/1`, { body: 'new' })).status, 200)
  assert.equal(issue.body, 'new')
})

test('a renamed repository is followed by its number, for reading and for writing', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  forge.state.repository.formerNames.push('before')
  addComment(forge.state, addIssue(forge.state), 'hello', forge.state.repository.owner)
  const list = await ask(forge, 'GET /repos/octo/before/issues/1/comments?per_page=5')
  assert.equal((list.body as unknown[]).length, 1)
  const made = await ask(forge, 'POST /repos/octo/before/issues', { title: 'x' })
  assert.equal(made.status, 201)
  assert.deepEqual(
    forge.requests.map(({ path, status }) => [path, status]),
    [
      ['/repos/octo/before/issues/1/comments', 301],
      ['/repositories/4242/issues/1/comments', 200],
      ['/repos/octo/before/issues', 307],
      ['/repositories/4242/issues', 201],
    ],
  )
  forge.assertNoViolations()
})
