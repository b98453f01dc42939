import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ForgeError } from '../../src/forge/forge.ts'
import type { Dialect } from '../../src/forge/forge.ts'
import {
  addLabel,
  close,
  comment,
  create,
  edit,
  editComment,
  failureOf,
  get,
  list,
  READS,
  WRITES,
} from './calls.ts'
import type { Call } from './calls.ts'
import { openScene, TOKEN } from './scripted.ts'
import type { Scripted } from './scripted.ts'

/** A refusal's words come from us: no word of an answer and nothing of the token may stand in them. */
const SECRET = 'words-of-the-answer'

interface Row {
  /** Its number, where it is one of the faults. */
  fault?: string
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
const refusal = (status: number, message = '', more: object = {}, headers = {}): Scripted => ({
  status,
  json: { message: `${message} ${SECRET}`, ...more },
  headers,
})

const ROWS: Row[] = [
  {
    fault: 'fault 62: ',
    on: ALL,
    calls: READS,
    answer: refusal(401),
    problem: 'unauthorized',
    says: /token was rejected/,
    requests: 2,
  },
  {
    fault: 'fault 62: ',
    on: ALL,
    calls: WRITES,
    answer: refusal(401),
    problem: 'unauthorized',
    says: /token was rejected/,
  },
  {
    fault: 'fault 63: ',
    on: ['github'],
    calls: { ...WRITES, addLabel },
    answer: refusal(403, 'Resource not accessible by integration'),
    problem: 'forbidden',
    says: /may not write .*`permissions:` with `contents: read` and `issues: write`/,
  },
  {
    fault: 'fault 63: ',
    on: ['github'],
    calls: READS,
    answer: refusal(403, 'Resource not accessible by integration'),
    problem: 'forbidden',
    says: /may not read .*`issues: write`/,
  },
  {
    fault: 'fault 63: ',
    on: ['github'],
    calls: { edit },
    answer: refusal(403, 'Resource not accessible by personal access token'),
    problem: 'forbidden',
    says: /Issues: Read and write/,
  },
  {
    on: GITEAS,
    calls: WRITES,
    answer: refusal(403, 'token does not have at least one of required scope(s): [write:issue]'),
    problem: 'forbidden',
    says: /may not write [^;]*; give it the scope `write:issue` \(/,
  },
  {
    on: GITEAS,
    calls: READS,
    answer: refusal(403, 'token does not have at least one of required scope(s), required=[read:issue]'),
    problem: 'forbidden',
    says: /may not read [^;]*; give it the scope `read:issue` \(/,
  },
  {
    on: ['gitea'],
    calls: WRITES,
    answer: refusal(403, 'user should have a permission to write to a repo'),
    problem: 'forbidden',
    says: /give its user the right to write issues.*Gitea 1\.26/,
  },
  {
    on: ['forgejo'],
    calls: WRITES,
    answer: refusal(403),
    problem: 'forbidden',
    says: /give its user the right.*fork/,
  },
  {
    on: ['github'],
    calls: WRITES,
    answer: refusal(403, 'Repository was archived so is read-only.'),
    problem: 'forbidden',
    says: /archived/,
  },
  { on: GITEAS, calls: WRITES, answer: refusal(423), problem: 'forbidden', says: /archived/ },
  {
    on: ALL,
    calls: { comment },
    answer: refusal(403, 'Unable to create comment because issue is locked.'),
    problem: 'locked',
    says: /^Issue #5 is locked/,
  },
  {
    fault: 'fault 66: ',
    on: ['github'],
    calls: { list, create },
    answer: refusal(404),
    problem: 'not-found',
    says: /ada\/loops/,
  },
  {
    fault: 'fault 67: ',
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
  {
    fault: 'fault 68: ',
    on: GITEAS,
    calls: { list, create },
    answer: refusal(404),
    problem: 'issues-disabled',
    says: /disabled/,
  },
  { on: ALL, calls: { get, edit, close }, answer: refusal(404), problem: 'not-found', says: /issue #5/ },
  { on: ALL, calls: { comment }, answer: refusal(404), problem: 'not-found', says: /issue #5/ },
  { on: ALL, calls: { editComment }, answer: refusal(404), problem: 'not-found', says: /comment 6/ },
  {
    fault: 'fault 69: ',
    on: GITEAS,
    calls: { close },
    answer: refusal(412),
    problem: 'has-dependencies',
    says: /dependencies/,
  },
  { on: ['github'], calls: { close }, answer: refusal(412), problem: 'invalid', says: /refused/ },
  { on: ALL, calls: WRITES, answer: refusal(422), problem: 'invalid', says: /refused a request/ },
  ...(['title', 'body', 'labels', 'assignees'] as const).map((field) => ({
    on: ['github'] as const,
    calls: { create, edit },
    answer: refusal(422, 'Validation Failed', { errors: [{ resource: 'Issue', field, code: 'invalid' }] }),
    problem: 'invalid' as const,
    says: new RegExp(`refused the ${field} of`),
    field,
  })),
  {
    fault: 'fault 72: ',
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
    fault: 'fault 71: ',
    on: ['github'],
    calls: { edit },
    answer: refusal(422, 'Validation Failed', { errors: ['body is too long (maximum is 65536 characters)'] }),
    problem: 'invalid',
    says: /body/,
    field: 'body',
  },
  {
    fault: 'fault 72: ',
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
  {
    fault: 'fault 74: ',
    on: ALL,
    calls: READS,
    answer: refusal(500),
    problem: 'unreachable',
    says: /HTTP 500/,
    requests: 4,
  },
  {
    fault: 'fault 75: ',
    on: ALL,
    calls: WRITES,
    answer: refusal(502),
    problem: 'unknown-outcome',
    says: /not known whether/,
  },
  {
    on: ALL,
    calls: WRITES,
    answer: refusal(503, '', {}, { 'retry-after': '0' }),
    problem: 'unknown-outcome',
    says: /HTTP 503/,
  },
  {
    fault: 'fault 65: ',
    on: ALL,
    calls: READS,
    answer: refusal(429),
    problem: 'rate-limited',
    says: /no more requests/,
    requests: 4,
  },
  {
    fault: 'fault 65: ',
    on: ALL,
    calls: WRITES,
    answer: refusal(429),
    problem: 'rate-limited',
    says: /no more requests/,
  },
  {
    fault: 'fault 64: ',
    on: ['github'],
    calls: { ...READS, ...WRITES },
    answer: refusal(403, 'You have exceeded a secondary rate limit.', {}, { 'retry-after': '3600' }),
    problem: 'rate-limited',
    says: /wait 3600 seconds/,
  },
  {
    fault: 'fault 64: ',
    on: ['github'],
    calls: { ...READS, ...WRITES },
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
    calls: { ...READS, ...WRITES },
    answer: { status: 302, headers: { location: '/login' } },
    problem: 'redirected',
    says: /GITHUB_API_URL/,
  },
  {
    on: ALL,
    calls: { ...READS, ...WRITES },
    answer: { status: 301 },
    problem: 'redirected',
    says: /GITHUB_API_URL/,
  },
]

for (const { on, calls, answer, problem, says, field, requests = 1, fault = '' } of ROWS)
  for (const dialect of on)
    for (const [name, call] of Object.entries(calls)) {
      if (name === 'addLabel' && dialect !== 'github') continue
      const message =
        (answer.json as { message?: string } | undefined)?.message?.replace(SECRET, '').trim() ?? ''
      test(`${fault}${dialect}, ${name}: ${answer.status} ${message} is ${problem} ${field ?? ''}`, async (context) => {
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
