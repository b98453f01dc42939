import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connectForge } from '../../src/forge/connect.ts'
import type { Dialect, Forge } from '../../src/forge/forge.ts'
import { commentJson, issueJson, openScene, QUICK, runnerEnv, startScripted, TOKEN } from './scripted.ts'

const DIALECTS: Dialect[] = ['github', 'gitea', 'forgejo']

test('an issue is read with what the planner needs, and its link stays on the server', async (context) => {
  const { forge, origin } = await openScene(context, 'github', (_seen, index) => ({
    json: issueJson(5, {
      state: 'closed',
      state_reason: 'not_planned',
      closed_at: '2026-09-21T06:00:00Z',
      locked: true,
      body: null,
      labels: ['loop', { name: 'second' }],
      html_url: index === 0 ? 'https://evil.example/5' : 'javascript:alert(1)',
    }),
  }))
  const issue = {
    number: 5,
    title: 'Issue 5',
    body: '',
    state: 'closed',
    stateReason: 'not_planned',
    author: { login: 'loop[bot]', id: 7 },
    labels: ['loop', 'second'],
    isLocked: true,
    url: `${origin}/ada/loops/issues/5`,
    closedAt: Date.UTC(2026, 8, 21, 6),
  }
  assert.deepEqual(await forge.getIssue(5), issue)
  assert.deepEqual(await forge.getIssue(5), issue)
})

test('a link on the server’s own origin is taken as it is', async (context) => {
  const server = await startScripted(context, (seen) => ({
    json: issueJson(5, { html_url: `http://${seen.headers.host}/git/ada/loops/issues/5` }),
  }))
  const forge = await connectForge(runnerEnv(server.origin, 'gitea'), TOKEN, QUICK)
  assert.equal((await forge.getIssue(5)).url, `${server.origin}/git/ada/loops/issues/5`)
})

test('Gitea’s lock, its "never" and its users that are gone are understood', async (context) => {
  const { forge } = await openScene(context, 'gitea', () => ({
    json: issueJson(5, {
      is_locked: true,
      closed_at: '0001-01-01T00:00:00Z',
      user: { login: 'Ghost', id: -1 },
    }),
  }))
  const issue = await forge.getIssue(5)
  assert.equal(issue.isLocked, true)
  assert.equal(issue.closedAt, undefined)
  assert.deepEqual(issue.author, { login: 'Ghost', id: -1 })
})

const REQUESTS: [
  what: string,
  dialect: Dialect,
  call: (forge: Forge) => Promise<unknown>,
  request: object,
][] = [
  [
    'an issue with a label and an assignee on GitHub',
    'github',
    (forge) => forge.createIssue({ title: 't', body: 'b', labels: ['loop'], assignees: ['ada'] }),
    {
      method: 'POST',
      url: '/api/v3/repos/ada/loops/issues',
      body: { title: 't', body: 'b', labels: ['loop'], assignees: ['ada'] },
    },
  ],
  [
    'a close with its reason on GitHub',
    'github',
    (forge) => forge.editIssue(5, { state: 'closed', stateReason: 'completed' }),
    {
      method: 'PATCH',
      url: '/api/v3/repos/ada/loops/issues/5',
      body: { state: 'closed', state_reason: 'completed' },
    },
  ],
  [
    'a close without reason on Gitea',
    'gitea',
    (forge) => forge.editIssue(5, { body: 'b', state: 'closed', stateReason: 'completed' }),
    { method: 'PATCH', url: '/api/v1/repos/ada/loops/issues/5', body: { body: 'b', state: 'closed' } },
  ],
  [
    'a comment',
    'forgejo',
    (forge) => forge.createComment(5, 'hello'),
    { method: 'POST', url: '/api/v1/repos/ada/loops/issues/5/comments', body: { body: 'hello' } },
  ],
  [
    'a comment’s new text',
    'github',
    (forge) => forge.editComment(5, 'hello'),
    { method: 'PATCH', url: '/api/v3/repos/ada/loops/issues/comments/5', body: { body: 'hello' } },
  ],
]

for (const [what, dialect, call, request] of REQUESTS)
  test(`${what} is one request with the token in its header`, async (context) => {
    const { forge, seen } = await openScene(context, dialect, ({ url }) => ({
      status: 201,
      json: url.includes('comments') ? commentJson(5) : issueJson(5),
    }))
    await call(forge)
    assert.deepEqual(
      seen.map(({ method, url, body }) => ({ method, url, body })),
      [request],
    )
    assert.equal(seen[0]?.headers.authorization, `token ${TOKEN}`)
    assert.match(seen[0].headers['user-agent'] ?? '', /^loop-introspection\//)
  })

test('an older Enterprise Server that knows no duplicates gets them as not planned', async (context) => {
  const { forge, seen } = await openScene(context, 'github', ({ body }) =>
    JSON.stringify(body).includes('duplicate')
      ? { status: 422, json: { message: 'Validation Failed' } }
      : { json: issueJson(5) },
  )
  await forge.editIssue(5, { state: 'closed', stateReason: 'duplicate' })
  assert.deepEqual(
    seen.map(({ body }) => (body as Record<string, unknown>)['state_reason']),
    ['duplicate', 'not_planned'],
  )
})

test('fault 82: GitHub’s pages are followed by the header’s query, on the own server, wherever the link points', async (context) => {
  const other = await startScripted(context, () => ({ json: [] }))
  const { forge, seen } = await openScene(context, 'github', (_seen, index) => ({
    json: [issueJson(index * 2 + 1), issueJson(index * 2 + 2)],
    headers:
      index < 2
        ? {
            link: `<${other.origin}/x?page=1>; rel="prev", <${other.origin}/x?state=open&page=${index + 2}&after=c%2Bd>; rel="next"`,
          }
        : {},
  }))
  const issues = await forge.listIssues('loop', 'open')
  assert.deepEqual(
    issues.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6],
  )
  assert.deepEqual(
    seen.map(({ url }) => url),
    [
      '/api/v3/repos/ada/loops/issues?state=open&labels=loop&per_page=100',
      '/api/v3/repos/ada/loops/issues?state=open&page=2&after=c%2Bd',
      '/api/v3/repos/ada/loops/issues?state=open&page=3&after=c%2Bd',
    ],
  )
  assert.equal(other.seen.length, 0)
})

test('fault 83: Gitea’s pages are read until nothing new comes', async (context) => {
  const { forge, seen } = await openScene(context, 'gitea', (_seen, index) => ({
    json: index < 2 ? [issueJson(index + 1)] : [],
  }))
  assert.deepEqual(
    (await forge.listIssues('loop', 'open')).map(({ number }) => number),
    [1, 2],
  )
  assert.deepEqual(
    seen.map(({ url }) => new URL(url, 'http://x').searchParams.get('page')),
    [null, '2', '3'],
  )
  assert.equal(seen[0]?.url, '/api/v1/repos/ada/loops/issues?state=open&labels=loop&type=issues&limit=50')
})

test('comments of a Gitea that has no pages for them come once, oldest first', async (context) => {
  const { forge, seen, origin } = await openScene(context, 'gitea', () => ({
    json: [commentJson(9), commentJson(2)],
  }))
  assert.deepEqual(await forge.listComments(5), [
    {
      id: 2,
      body: 'comment 2',
      author: { login: 'ada', id: 8 },
      url: `${origin}/ada/loops/issues/5#issuecomment-2`,
    },
    {
      id: 9,
      body: 'comment 9',
      author: { login: 'ada', id: 8 },
      url: `${origin}/ada/loops/issues/5#issuecomment-9`,
    },
  ])
  assert.equal(seen.length, 2)
})

for (const dialect of DIALECTS)
  test(`fault 86: ${dialect}: a next page without end is left after 20 pages`, async (context) => {
    const { forge, seen } = await openScene(context, dialect, (_seen, index) => ({
      json: [issueJson(index + 1)],
      headers: { link: `</x?page=${index + 2}>; rel="next"` },
    }))
    assert.equal((await forge.listIssues('loop', 'open')).length, 20)
    assert.equal(seen.length, 20)
  })

for (const dialect of DIALECTS)
  test(`fault 84, 85: ${dialect}: pull requests, other labels and other states are dropped from a list`, async (context) => {
    const { forge } = await openScene(context, dialect, () => ({
      json: [
        issueJson(1, { pull_request: { merged: false } }),
        issueJson(2, { labels: [{ id: 1, name: 'bug' }] }),
        issueJson(3, { labels: [] }),
        issueJson(4, { state: 'closed' }),
        issueJson(5, { pull_request: null, labels: [{ id: 3, name: 'Loop' }] }),
      ],
    }))
    assert.deepEqual(
      (await forge.listIssues('loop', 'open')).map(({ number }) => number),
      [5],
    )
  })

for (const dialect of DIALECTS)
  test(`${dialect}: closed issues are read from the newest page on to the one that holds what is looked for`, async (context) => {
    const { forge, seen } = await openScene(context, dialect, (_seen, index) => ({
      json: [issueJson(9 - index, { state: 'closed' })],
      headers: { link: '</x?page=2>; rel="next"' },
    }))
    const found = await forge.listIssues('loop', 'closed', { until: ({ number }) => number === 7 })
    assert.deepEqual(
      found.map(({ number }) => number),
      [9, 8, 7],
    )
    assert.equal(seen.length, 3)
    assert.match(seen[0]?.url ?? '', /[?&]state=closed&/)
  })

const IDENTITIES: [what: string, status: number, json: object, identity: object | undefined][] = [
  ['a person', 200, { login: 'ada', id: 8 }, { login: 'ada', id: 8 }],
  ['a job’s token', 403, { message: 'Resource not accessible by integration' }, undefined],
  ['a server without the path', 404, {}, undefined],
]

for (const [what, status, json, identity] of IDENTITIES)
  test(`${what} is ${identity === undefined ? 'nobody that the forge names' : 'named'}`, async (context) => {
    const { forge } = await openScene(context, 'github', () => ({ status, json }))
    assert.deepEqual(await forge.whoAmI(), identity)
  })

test('an app whose name is not told for now is nobody that the forge names', async (context) => {
  for (const answer of [
    { status: 502, json: {} },
    { text: '<html>Log in</html>' },
    { json: { data: null } },
  ]) {
    const { forge, seen } = await openScene(context, 'github', (_seen, index) =>
      index === 0 ? { status: 403, json: { message: 'Resource not accessible by integration' } } : answer,
    )
    assert.equal(await forge.whoAmI(), undefined)
    assert.match(seen[1]?.url ?? '', /graphql$/)
  }
})
