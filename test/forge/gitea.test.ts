import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, openForge } from './asking.ts'
import { TOKENS } from './setup.ts'
import { addComment, addIssue, addLabel } from './state.ts'

const REPO = '/repos/octo/loop'

interface IssueJson {
  number: number
  body: string
  is_locked: boolean
  pull_request: unknown
  html_url: string
  user: { login: string; id: number }
  labels: { id: number; name: string; color: string }[]
}

for (const dialect of ['gitea', 'forgejo'] as const) {
  const numbersOf = (body: unknown) => (body as IssueJson[]).map(({ number }) => number)

  test(`${dialect}: pages hold 50 at most, per_page counts for nothing, and the total is told`, async (t) => {
    const forge = await openForge(t, { dialect })
    for (let count = 0; count < 70; count += 1) addIssue(forge.state)
    addIssue(forge.state, { isPullRequest: true })
    const list = `GET ${REPO}/issues?type=issues`
    const first = await ask(forge, `${list}&limit=100`)
    assert.equal((first.body as IssueJson[]).length, 50)
    assert.equal(first.headers.get('x-total-count'), '70')
    assert.match(first.headers.get('link') ?? '', /page=2[^>]*>; rel="next"/)
    assert.equal(((await ask(forge, `${list}&per_page=100`)).body as IssueJson[]).length, 30)
    assert.equal(((await ask(forge, `${list}&limit=50&page=2`)).body as IssueJson[]).length, 20)
    assert.deepEqual((await ask(forge, `${list}&limit=50&page=3`)).body, [])
    assert.equal(numbersOf((await ask(forge, `GET ${REPO}/issues?limit=1`)).body)[0], 71)
    forge.assertNoViolations()
  })

  test(`${dialect}: a label that the repository does not have filters nothing`, async (t) => {
    const forge = await openForge(t, { dialect, ownerType: 'Organization' })
    addLabel(forge.state, { name: 'shared', scope: 'organization' })
    addIssue(forge.state, { labels: ['loop'] })
    addIssue(forge.state, { labels: ['shared'] })
    assert.deepEqual(numbersOf((await ask(forge, `GET ${REPO}/issues?labels=loop`)).body), [1])
    assert.deepEqual(numbersOf((await ask(forge, `GET ${REPO}/issues?labels=unknown`)).body), [2, 1])
    assert.deepEqual(numbersOf((await ask(forge, `GET ${REPO}/issues?labels=shared`)).body), [2, 1])
    forge.assertNoViolations()
  })

  test(`${dialect}: labels go by id, editing answers 201, and the fields are its own`, async (t) => {
    const forge = await openForge(t, { dialect })
    const label = await ask(forge, `POST ${REPO}/labels`, { name: 'loop', color: '#0E8A16' })
    assert.equal(label.status, 201)
    const { id, color } = label.body as { id: number; color: string }
    assert.equal(color, '0e8a16')
    const named = await ask(forge, `POST ${REPO}/issues`, { title: 'x', labels: ['loop'] })
    assert.equal(named.status, 422)
    assert.equal(forge.state.issues.length, 0)
    const made = await ask(forge, `POST ${REPO}/issues`, { title: 'x', body: 'b', labels: [id, 999] })
    assert.equal(made.status, 201)
    const issue = made.body as IssueJson & Record<string, unknown>
    assert.deepEqual(
      issue.labels.map(({ name }) => name),
      ['loop'],
    )
    assert.deepEqual([issue.pull_request, issue.is_locked, issue['state_reason']], [null, false, undefined])
    assert.deepEqual([issue.user.login, issue.user.id], [`${dialect}-actions`, -2])
    assert.ok(!('type' in issue.user))
    assert.equal(issue.html_url, `${forge.serverUrl.replace(/\/$/, '')}/octo/loop/issues/1`)
    const edited = await ask(forge, `PATCH ${REPO}/issues/1`, { body: 'new', state: 'closed' })
    assert.equal(edited.status, 201)
    assert.equal((edited.body as IssueJson).body, 'new')
    assert.equal((await ask(forge, `POST ${REPO}/issues/1/labels`, { labels: ['loop'] })).status, 422)
    assert.equal((await ask(forge, `POST ${REPO}/issues/1/labels`, { labels: [id] })).status, 200)
    forge.assertNoViolations()
  })

  test(`${dialect}: an organisation has labels too, a user has none`, async (t) => {
    const ofPerson = await openForge(t, { dialect })
    assert.equal((await ask(ofPerson, 'GET /orgs/octo/labels')).status, 404)
    const forge = await openForge(t, { dialect, ownerType: 'Organization' })
    const shared = addLabel(forge.state, { name: 'shared', scope: 'organization' })
    const told = await ask(forge, 'GET /orgs/octo/labels?limit=50')
    assert.deepEqual(
      (told.body as { id: number }[]).map(({ id }) => id),
      [shared.id],
    )
    assert.deepEqual((await ask(forge, `GET ${REPO}/labels?limit=50`)).body, [])
    const made = await ask(forge, `POST ${REPO}/issues`, { title: 'x', labels: [shared.id] })
    assert.equal((made.body as IssueJson).labels[0]?.name, 'shared')
    forge.assertNoViolations()
  })

  test(`${dialect}: all comments come at once, whatever page is asked for`, async (t) => {
    const forge = await openForge(t, { dialect })
    const issue = addIssue(forge.state)
    for (let count = 0; count < 60; count += 1) addComment(forge.state, issue, `${count}`, issue.author)
    for (const query of ['', '?page=2&limit=50']) {
      const told = await ask(forge, `GET ${REPO}/issues/1/comments${query}`)
      assert.equal((told.body as unknown[]).length, 60)
    }
    const made = await ask(forge, `POST ${REPO}/issues/1/comments`, { body: 'x' })
    assert.equal(made.status, 201)
    const { id } = made.body as { id: number }
    assert.equal((await ask(forge, `PATCH ${REPO}/issues/comments/${id}`, { body: 'y' })).status, 200)
    assert.equal(forge.state.comments.at(-1)?.body, 'y')
    forge.assertNoViolations()
  })

  test(`${dialect}: what is refused is refused with its own codes`, async (t) => {
    const forge = await openForge(t, { dialect })
    const { state } = forge
    const first = addIssue(state, { isLocked: true })
    addIssue(state, { dependsOn: [first.number] })
    const statusOf = async (line: string, body?: unknown, token?: string | null) =>
      (await ask(forge, line, body, token)).status
    assert.equal(await statusOf(`PATCH ${REPO}/issues/2`, { state: 'closed' }), 412)
    assert.equal(state.issues[1]?.state, 'open')
    assert.equal(await statusOf(`POST ${REPO}/issues/1/comments`, { body: 'x' }), 403)
    assert.equal(await statusOf(`POST ${REPO}/issues/1/comments`, { body: 'x' }, TOKENS.pat), 201)
    assert.equal(await statusOf(`POST ${REPO}/issues`, { title: 'x', assignees: ['stranger'] }), 422)
    assert.equal(await statusOf(`POST ${REPO}/issues`, { title: '' }), 422)
    assert.equal(await statusOf(`GET ${REPO}/issues/9`), 404)
    assert.equal(await statusOf(`GET ${REPO}/issues/9/comments`), 500)
    assert.equal(await statusOf(`POST ${REPO}/issues`, { title: 'x' }, null), 401)
    assert.equal(await statusOf('GET /user', undefined, 'guess'), 401)
    assert.equal(await statusOf('GET /user'), 200)
    for (const known of state.tokens) known.mayAskWhoItIs = false
    assert.equal(await statusOf('GET /user'), 403)
    state.colorNeedsHash = true
    assert.equal(await statusOf(`POST ${REPO}/labels`, { name: 'a', color: '0e8a16' }), 422)
    assert.equal(await statusOf(`POST ${REPO}/labels`, { name: 'a', color: '#0e8a16' }), 201)
    state.repository.isArchived = true
    assert.equal(await statusOf(`POST ${REPO}/issues`, { title: 'x' }), 423)
    state.repository.hasIssues = false
    assert.equal(await statusOf(`GET ${REPO}/issues`), 404)
    assert.equal(await statusOf(`GET ${REPO}/labels`), 200)
    assert.equal(state.issues.length, 2)
    forge.assertNoViolations()
  })

  test(`${dialect}: a renamed repository is followed by its name`, async (t) => {
    const forge = await openForge(t, { dialect })
    forge.state.repository.formerNames.push('before')
    assert.equal((await ask(forge, 'POST /repos/octo/before/issues', { title: 'x' })).status, 201)
    assert.equal(forge.requests[1]?.path, '/repos/octo/loop/issues')
  })
}
