import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { close, create, edit, editComment, failureOf, get, list, READS, WRITES } from './calls.ts'
import type { Call } from './calls.ts'
import { commentJson, issueJson, openScene } from './scripted.ts'
import type { Scripted } from './scripted.ts'

const refusal = (status: number, headers: Record<string, string> = {}): Scripted => ({
  status,
  json: {},
  headers,
})
const html: Scripted = { text: '<html>Please log in</html>', headers: { 'content-type': 'text/html' } }
const SHAPES: [what: string, calls: Record<string, Call>, answer: Scripted][] = [
  ['fault 78: a log-in page', { ...READS, ...WRITES }, html],
  ['fault 80: nothing', { ...READS, ...WRITES }, { status: 204 }],
  ['an empty 201', WRITES, { status: 201, text: '' }],
  [
    'fault 79: half an answer',
    { create, edit },
    { status: 201, text: JSON.stringify(issueJson(5)).slice(0, 90) },
  ],
  ['another issue', { edit, close }, { json: issueJson(6) }],
  ['another comment', { editComment }, { json: commentJson(7) }],
  ['an issue without state', { get, edit, create }, { json: issueJson(5, { state: 'weird' }) }],
  ['a number in quotes', { get, create }, { json: issueJson(5, { number: '5' }) }],
  ['a number that is none', { get, create }, { json: issueJson(5, { number: -5 }) }],
  [
    'a number beyond all',
    { create },
    { text: JSON.stringify(issueJson(5)).replace('"number":5', '"number":90071992547409931') },
  ],
  ['an object for a list', { list }, { json: issueJson(5) }],
]

for (const [what, calls, answer] of SHAPES)
  for (const [name, call] of Object.entries(calls))
    test(`${what}, ${name}: an unknown outcome; a read is tried again, a write is not`, async (context) => {
      const { forge, seen } = await openScene(context, 'github', () => answer)
      const error = await failureOf(forge, call)
      assert.equal(error.problem, 'unknown-outcome')
      assert.match(error.message, name in READS ? /unknown shape.*\/api\/v3/ : /not known whether/)
      assert.equal(seen.length, name in READS ? 4 : 1)
    })

const BROKEN: [what: string, answer: Scripted, says: RegExp, requests: number][] = [
  ['a cut answer', { json: issueJson(5), instead: 'half' }, /no whole answer/, 4],
  ['an answer that drips past the time', { json: issueJson(5), instead: 'drip' }, /no answer in time/, 4],
  ['an answer that does not end', { instead: 'endless' }, /too large/, 1],
  [
    'an answer that is packed small and large when unpacked',
    { bytes: gzipSync(Buffer.alloc(80 * 1024 ** 2, ' ')), headers: { 'content-encoding': 'gzip' } },
    /too large/,
    1,
  ],
]

for (const [what, answer, says, requests] of BROKEN)
  for (const [name, call] of Object.entries({ get, create }))
    test(`${name}: ${what} is called what it is`, async (context) => {
      const { forge, seen } = await openScene(context, 'github', () => answer)
      const error = await failureOf(forge, call)
      assert.equal(error.problem, name === 'get' ? 'unreachable' : 'unknown-outcome')
      assert.match(error.message, says)
      assert.equal(seen.length, name === 'get' ? requests : 1)
    })

test('an issue that is answered by another one was moved', async (context) => {
  const { forge, seen } = await openScene(context, 'github', () => ({ json: issueJson(6) }))
  const error = await failureOf(forge, get)
  assert.equal(error.problem, 'not-found')
  assert.equal(error.message, 'Issue #5 was moved to another repository.')
  assert.equal(seen.length, 1)
})

const AGAIN: [what: string, first: Scripted][] = [
  ['fault 74: a 500', refusal(500)],
  ['fault 62: a 401', refusal(401)],
  ['fault 65: a 429', refusal(429)],
  ['a 503 that says when', refusal(503, { 'retry-after': '0' })],
  ['a log-in page', html],
  ['fault 76: a cut connection', { instead: 'reset' }],
]

for (const [what, first] of AGAIN)
  test(`${what}: a read succeeds after it`, async (context) => {
    const { forge, seen } = await openScene(context, 'gitea', (_seen, index) =>
      index === 0 ? first : { json: issueJson(5) },
    )
    assert.equal((await forge.getIssue(5)).number, 5)
    assert.equal(seen.length, 2)
  })

const TOLD: [what: string, answer: Scripted][] = [
  ['fault 64: a 403 with retry-after', refusal(403, { 'retry-after': '1' })],
  ['a 429 with retry-after', refusal(429, { 'retry-after': '0' })],
  [
    'fault 104: a date in retry-after, by a clock of years ago',
    refusal(429, { date: 'Mon, 21 Sep 2015 06:00:00 GMT', 'retry-after': 'Mon, 21 Sep 2015 06:00:01 GMT' }),
  ],
  [
    'fault 104: a reset that has passed, by a clock of years ago',
    refusal(403, {
      date: 'Mon, 21 Sep 2015 06:00:00 GMT',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1442815199',
    }),
  ],
]

for (const [what, answer] of TOLD)
  test(`${what}: a write that is refused so is sent once more after the wait`, async (context) => {
    const { forge, seen } = await openScene(context, 'github', (_seen, index) =>
      index === 0 ? answer : { status: 201, json: issueJson(5) },
    )
    await create(forge)
    assert.equal(seen.length, 2)
  })
