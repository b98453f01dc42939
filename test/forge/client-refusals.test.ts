import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ForgeError } from '../../src/forge/forge.ts'
import type { Dialect, Forge } from '../../src/forge/forge.ts'
import { commentJson, issueJson, openScene, TOKEN } from './scripted.ts'
import type { Scripted } from './scripted.ts'

/** A refusal's words come from us: no word of an answer and nothing of the token may stand in them. */
const SECRET = 'words-of-the-answer'

type Call = (forge: Forge) => Promise<unknown>

const list: Call = (forge) => forge.listIssues('loop', 'open')
const get: Call = (forge) => forge.getIssue(5)
const create: Call = (forge) => forge.createIssue({ title: 't', body: 'b', labels: [], assignees: [] })
const edit: Call = (forge) => forge.editIssue(5, { body: 'b' })
const close: Call = (forge) => forge.editIssue(5, { state: 'closed' })
const comment: Call = (forge) => forge.createComment(5, 'b')
const editComment: Call = (forge) => forge.editComment(6, 'b')
const label: Call = (forge) => forge.addLabels(5, ['loop'])

async function failureOf(forge: Forge, call: Call): Promise<ForgeError> {
  try {
    await call(forge)
  } catch (error) {
    assert.ok(error instanceof ForgeError, String(error))
    return error
  }
  return assert.fail('the call succeeded')
}

interface Row {
  on: readonly Dialect[]
  calls: Readonly<Record<string, Call>>
  answer: Scripted
  problem: ForgeError['problem']
  says: RegExp
  field?: ForgeError['field']
  /** How often the server is asked; 1 unless told. */
  requests?: number
}

const ALL: Dialect[] = ['github', 'gitea', 'forgejo']
const GITEAS: Dialect[] = ['gitea', 'forgejo']
const reads = { list, get }
const writes = { create, edit, close, comment, editComment }
const refusal = (status: number, message = '', more: object = {}, headers = {}): Scripted => ({
  status,
  json: { message: `${message} ${SECRET}`, ...more },
  headers,
})

const ROWS: Row[] = [
  {
    on: ALL,
    calls: reads,
    answer: refusal(401),
    problem: 'unauthorized',
    says: /token was rejected/,
    requests: 2,
  },
  { on: ALL, calls: writes, answer: refusal(401), problem: 'unauthorized', says: /token was rejected/ },
  {
    on: ['github'],
    calls: { ...writes, label },
    answer: refusal(403, 'Resource not accessible by integration'),
    problem: 'forbidden',
    says: /may not write .*`permissions:` with `contents: read` and `issues: write`/,
  },
  {
    on: ['github'],
    calls: reads,
    answer: refusal(403, 'Resource not accessible by integration'),
    problem: 'forbidden',
    says: /may not read .*`issues: write`/,
  },
  {
    on: ['github'],
    calls: { edit },
    answer: refusal(403, 'Resource not accessible by personal access token'),
    problem: 'forbidden',
    says: /Issues: Read and write/,
  },
  {
    on: ['gitea'],
    calls: writes,
    answer: refusal(403, 'token does not have at least one of required scope(s): [write:issue]'),
    problem: 'forbidden',
    says: /`write:issue`.*Gitea 1\.26/,
  },
  { on: ['forgejo'], calls: writes, answer: refusal(403), problem: 'forbidden', says: /`write:issue`.*fork/ },
  {
    on: ['github'],
    calls: writes,
    answer: refusal(403, 'Repository was archived so is read-only.'),
    problem: 'forbidden',
    says: /archived/,
  },
  { on: GITEAS, calls: writes, answer: refusal(423), problem: 'forbidden', says: /archived/ },
  {
    on: ALL,
    calls: { comment },
    answer: refusal(403, 'Unable to create comment because issue is locked.'),
    problem: 'locked',
    says: /^Issue #5 is locked/,
  },
  { on: ['github'], calls: { list, create }, answer: refusal(404), problem: 'not-found', says: /ada\/loops/ },
  {
    on: ['github'],
    calls: { list, create },
    answer: refusal(410),
    problem: 'issues-disabled',
    says: /disabled/,
  },
  {
    on: ['github'],
    calls: { edit, comment },
    answer: refusal(410, 'Issues are disabled for this repo'),
    problem: 'issues-disabled',
    says: /disabled/,
  },
  { on: ['github'], calls: { get, edit }, answer: refusal(410), problem: 'not-found', says: /issue #5/ },
  { on: GITEAS, calls: { list, create }, answer: refusal(404), problem: 'issues-disabled', says: /disabled/ },
  { on: ALL, calls: { get, edit, close }, answer: refusal(404), problem: 'not-found', says: /issue #5/ },
  { on: ALL, calls: { comment }, answer: refusal(404), problem: 'not-found', says: /issue #5/ },
  { on: ALL, calls: { editComment }, answer: refusal(404), problem: 'not-found', says: /comment 6/ },
  { on: GITEAS, calls: { close }, answer: refusal(412), problem: 'has-dependencies', says: /dependencies/ },
  { on: ['github'], calls: { close }, answer: refusal(412), problem: 'invalid', says: /refused/ },
  { on: ALL, calls: writes, answer: refusal(422), problem: 'invalid', says: /refused a request/ },
  ...(['title', 'body', 'labels', 'assignees'] as const).map((field) => ({
    on: ['github'] as const,
    calls: { create, edit },
    answer: refusal(422, 'Validation Failed', { errors: [{ resource: 'Issue', field, code: 'invalid' }] }),
    problem: 'invalid' as const,
    says: new RegExp(`refused the ${field} of`),
    field,
  })),
  {
    on: ['github'],
    calls: { create },
    answer: refusal(422, 'Validation Failed', {
      errors: [{ resource: 'Label', field: 'name', value: 'title', code: 'missing_field' }],
    }),
    problem: 'invalid',
    says: /labels/,
    field: 'labels',
  },
  {
    on: ['github'],
    calls: { edit },
    answer: refusal(422, 'Validation Failed', { errors: ['body is too long (maximum is 65536 characters)'] }),
    problem: 'invalid',
    says: /body/,
    field: 'body',
  },
  {
    on: GITEAS,
    calls: { create },
    answer: refusal(
      422,
      'json: cannot unmarshal string into Go struct field CreateIssueOption.labels of type int64',
    ),
    problem: 'invalid',
    says: /labels/,
    field: 'labels',
  },
  {
    on: GITEAS,
    calls: { create },
    answer: refusal(422, 'Assignee does not exist: [name: ada]'),
    problem: 'invalid',
    says: /assignees/,
    field: 'assignees',
  },
  {
    on: ALL,
    calls: { edit },
    answer: { status: 413, text: `<html>${SECRET}</html>`, headers: { 'content-type': 'text/html' } },
    problem: 'invalid',
    says: /body/,
    field: 'body',
  },
  { on: ALL, calls: reads, answer: refusal(500), problem: 'unreachable', says: /HTTP 500/, requests: 4 },
  { on: ALL, calls: writes, answer: refusal(502), problem: 'unknown-outcome', says: /not known whether/ },
  {
    on: ALL,
    calls: writes,
    answer: refusal(503, '', {}, { 'retry-after': '0' }),
    problem: 'unknown-outcome',
    says: /HTTP 503/,
  },
  {
    on: ALL,
    calls: reads,
    answer: refusal(429),
    problem: 'rate-limited',
    says: /no more requests/,
    requests: 4,
  },
  { on: ALL, calls: writes, answer: refusal(429), problem: 'rate-limited', says: /no more requests/ },
  {
    on: ['github'],
    calls: { ...reads, ...writes },
    answer: refusal(403, 'You have exceeded a secondary rate limit.', {}, { 'retry-after': '3600' }),
    problem: 'rate-limited',
    says: /wait 3600 seconds/,
  },
  {
    on: ['github'],
    calls: { ...reads, ...writes },
    answer: refusal(
      403,
      'API rate limit exceeded',
      {},
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1790000600',
        date: new Date(1_790_000_000_000).toUTCString(),
      },
    ),
    problem: 'rate-limited',
    says: /wait 600 seconds/,
  },
  // Redirects that are not followed.
  {
    on: ALL,
    calls: { ...reads, ...writes },
    answer: { status: 302, headers: { location: '/login' } },
    problem: 'redirected',
    says: /GITHUB_API_URL/,
  },
  {
    on: ALL,
    calls: { ...reads, ...writes },
    answer: { status: 301 },
    problem: 'redirected',
    says: /GITHUB_API_URL/,
  },
]

for (const { on, calls, answer, problem, says, field, requests = 1 } of ROWS)
  for (const dialect of on)
    for (const [name, call] of Object.entries(calls)) {
      if (name === 'label' && dialect !== 'github') continue
      const message =
        (answer.json as { message?: string } | undefined)?.message?.replace(SECRET, '').trim() ?? ''
      test(`${dialect}, ${name}: ${answer.status} ${message} is ${problem} ${field ?? ''}`, async (context) => {
        const { forge, seen } = await openScene(context, dialect, () => answer)
        const error = await failureOf(forge, call)
        assert.equal(error.problem, problem)
        assert.equal(error.field, field)
        assert.equal(error.status, answer.status)
        assert.match(error.message, says)
        assert.match(error.message, /^[^.].*\.$/s)
        for (const hidden of [SECRET, TOKEN]) assert.ok(!(error.stack ?? '').includes(hidden))
        assert.equal(seen.length, requests)
      })
    }

const html: Scripted = { text: '<html>Please log in</html>', headers: { 'content-type': 'text/html' } }
const SHAPES: [what: string, calls: Record<string, Call>, answer: Scripted][] = [
  ['a log-in page', { ...reads, ...writes }, html],
  ['nothing', { ...reads, ...writes }, { status: 204 }],
  ['an empty 201', writes, { status: 201, text: '' }],
  ['half an answer', { create, edit }, { status: 201, text: JSON.stringify(issueJson(5)).slice(0, 90) }],
  ['a cut answer', { get, create, edit }, { json: issueJson(5), instead: 'half' }],
  ['another issue', { get, edit, close }, { json: issueJson(6) }],
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
    test(`${name}: ${what} is an unknown outcome; a read is tried again, a write is not`, async (context) => {
      const { forge, seen } = await openScene(context, 'github', () => answer)
      const error = await failureOf(forge, call)
      assert.equal(error.problem, 'unknown-outcome')
      assert.match(error.message, name in reads ? /unknown shape.*\/api\/v3/ : /not known whether/)
      assert.equal(seen.length, name in reads ? 4 : 1)
    })

const AGAIN: [what: string, first: Scripted][] = [
  ['a 500', refusal(500)],
  ['a 401', refusal(401)],
  ['a 429', refusal(429)],
  ['a 503 that says when', refusal(503, '', {}, { 'retry-after': '0' })],
  ['a log-in page', html],
  ['a cut connection', { instead: 'reset' }],
]

for (const [what, first] of AGAIN)
  test(`a read succeeds after ${what}`, async (context) => {
    const { forge, seen } = await openScene(context, 'gitea', (_seen, index) =>
      index === 0 ? first : { json: issueJson(5) },
    )
    assert.equal((await forge.getIssue(5)).number, 5)
    assert.equal(seen.length, 2)
  })

const TOLD: [what: string, answer: Scripted][] = [
  ['a 403 with retry-after', refusal(403, 'secondary rate limit', {}, { 'retry-after': '1' })],
  ['a 429 with retry-after', refusal(429, '', {}, { 'retry-after': '0' })],
  [
    'a date in retry-after, by a clock of years ago',
    refusal(
      429,
      '',
      {},
      { date: 'Mon, 21 Sep 2015 06:00:00 GMT', 'retry-after': 'Mon, 21 Sep 2015 06:00:01 GMT' },
    ),
  ],
  [
    'a reset that has passed, by a clock of years ago',
    refusal(
      403,
      '',
      {},
      {
        date: 'Mon, 21 Sep 2015 06:00:00 GMT',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1442815199',
      },
    ),
  ],
]

for (const [what, answer] of TOLD)
  test(`a write that is refused with ${what} is sent once more after the wait`, async (context) => {
    const { forge, seen } = await openScene(context, 'github', (_seen, index) =>
      index === 0 ? answer : { status: 201, json: issueJson(5) },
    )
    await create(forge)
    assert.equal(seen.length, 2)
  })
