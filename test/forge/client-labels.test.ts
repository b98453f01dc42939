import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dialect } from '../../src/forge/forge.ts'
import { issueJson, openScene } from './scripted.ts'
import type { Script } from './scripted.ts'

const LABELS: [what: string, dialect: Dialect, script: Script, requests: string[]][] = [
  ['a label that is there', 'github', () => ({ json: { name: 'a b' } }), ['GET /labels/a%20b']],
  [
    'a label that is missing',
    'github',
    ({ method }) => (method === 'GET' ? { status: 404, json: {} } : { status: 201, json: { name: 'a b' } }),
    ['GET /labels/a%20b', 'POST /labels'],
  ],
  [
    'a label that somebody makes at the same time',
    'github',
    (_seen, index) =>
      [{ status: 404, json: {} }, { status: 422, json: {} }, { json: { name: 'a b' } }][index] ?? {},
    ['GET /labels/a%20b', 'POST /labels', 'GET /labels/a%20b'],
  ],
  [
    'fault 73: a label that was made although the answer was lost',
    'github',
    (_seen, index) =>
      [{ status: 404, json: {} }, { instead: 'reset' as const }, { json: { name: 'a b' } }][index] ?? {},
    ['GET /labels/a%20b', 'POST /labels', 'GET /labels/a%20b'],
  ],
  [
    'a label of the organisation',
    'gitea',
    ({ url }) => ({
      json: url.includes('/orgs/ada/labels') && !url.includes('page=') ? [{ id: 4, name: 'a b' }] : [],
    }),
    ['GET /labels', 'GET /orgs/ada/labels', 'GET /orgs/ada/labels'],
  ],
  [
    'a label that is missing, with a person as owner',
    'forgejo',
    ({ method, url }) => {
      if (url.includes('/orgs/')) return { status: 404, json: {} }
      return method === 'GET' ? { json: [] } : { status: 201, json: { id: 4, name: 'a b' } }
    },
    ['GET /labels', 'GET /orgs/ada/labels', 'POST /labels', 'GET /labels'],
  ],
  [
    'a label that somebody made a moment before us',
    'gitea',
    ({ method, url }, index) => {
      if (url.includes('/orgs/') || url.includes('page=')) return { json: [] }
      if (method === 'POST') return { status: 201, json: { id: 5, name: 'a b' } }
      if (method === 'DELETE') return { status: 204 }
      return { json: index === 0 ? [] : [5, 4].map((id) => ({ id, name: 'a b' })) }
    },
    ['GET /labels', 'GET /orgs/ada/labels', 'POST /labels', 'GET /labels', 'GET /labels', 'DELETE /labels/5'],
  ],
]

for (const [what, dialect, script, requests] of LABELS)
  test(`${what} is there afterwards, and is not asked for again (${dialect})`, async (context) => {
    const { forge, seen } = await openScene(context, dialect, script)
    await forge.ensureLabel('a b')
    await forge.ensureLabel('a b')
    assert.deepEqual(
      seen.map(
        ({ method, url }) => `${method} ${url.replace(/^\/api\/v\d(\/repos\/ada\/loops)?|\?.*/g, '')}`,
      ),
      requests,
    )
    const made = seen.find(({ method }) => method === 'POST')?.body as { color: string } | undefined
    if (made !== undefined) assert.match(made.color, dialect === 'github' ? /^[\da-f]{6}$/ : /^#[\da-f]{6}$/)
  })

test('Gitea gets labels by their ids, of the repository before the organisation', async (context) => {
  const { forge, seen } = await openScene(context, 'gitea', ({ method, url }) => {
    if (method === 'POST') return url.endsWith('/labels') ? { json: [] } : { status: 201, json: issueJson(5) }
    if (url.includes('page=')) return { json: [] }
    return url.includes('/orgs/')
      ? {
          json: [
            { id: 40, name: 'loop' },
            { id: 41, name: 'org' },
          ],
        }
      : { json: [{ id: 4, name: 'loop' }] }
  })
  await forge.createIssue({ title: 't', body: 'b', labels: ['loop', 'org'], assignees: [] })
  await forge.addLabels(5, ['org'])
  const writes = seen.filter(({ method }) => method === 'POST')
  assert.deepEqual(
    writes.map(({ body }) => body),
    [{ title: 't', body: 'b', labels: [4, 41] }, { labels: [41] }],
  )
})

test('a label that Gitea does not have is a refused label, and nothing is written', async (context) => {
  const { forge, seen } = await openScene(context, 'gitea', () => ({ json: [] }))
  await assert.rejects(forge.createIssue({ title: 't', body: 'b', labels: ['none'], assignees: [] }), {
    problem: 'invalid',
    field: 'labels',
  })
  assert.deepEqual(
    seen.filter(({ method }) => method !== 'GET'),
    [],
  )
})
