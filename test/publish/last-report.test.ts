import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test, type TestContext } from 'node:test'
import { readPrevious } from '../../src/insights/read-previous.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import { openForge } from '../forge/asking.ts'
import type { StoredFault } from '../forge/elsewhere.ts'
import type { RunningForge } from '../forge/server.ts'
import { TOKENS } from '../forge/setup.ts'
import type { KeptArtifact, Token } from '../forge/state.ts'
import { START } from '../memory/histories.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { type ActionRun, runAction } from './action.ts'
import { zipOf } from '../zip.ts'

/** A loop that fell in its sixth week and stays down: longer than a report looks back, so only the last one knows. */
const FELL = 35
const PER_DAY = 2
const LONG_DOWN = Array.from({ length: 200 * PER_DAY }, (_, index) =>
  cycleOf({
    at: START + Math.floor(((index + 0.5) / PER_DAY) * DAY),
    outcome: index % (index < FELL * PER_DAY ? 10 : 3) === 0 ? 'F' : 'S',
    task: 1000 + index,
    line: index + 1,
  }),
)

function report(day: number, last?: Insights): Insights {
  const until = START + day * DAY
  const cycles = LONG_DOWN.filter(({ at = 0 }) => at < until)
  return judgeRetro(retroOf(cycles), {}, until, last && readPrevious(serialiseInsights(last)))
}

const LAST = serialiseInsights(report(185, report(120, report(60))))
const ROWS = jsonl(
  LONG_DOWN.map(({ at = 0, outcome, task }) => ({
    timestamp: new Date(at / 1000).toISOString(),
    success: outcome === 'success',
    issue: task,
  })),
)
const NOW = new Date((START + 200 * DAY) / 1000).toISOString()

function run(t: TestContext, forge: RunningForge, more: Parameters<typeof runAction>[1] = {}) {
  return runAction(t, {
    workspace: makeRoot(t, { [CYCLES]: ROWS }),
    ...more,
    inputs: { now: NOW, ...more.inputs },
    env: { ...forge.env(), ...more.env },
  })
}

/** Leaves an artifact of an earlier run of the default branch. */
function keep(
  forge: RunningForge,
  content: Buffer | StoredFault,
  more: Partial<KeptArtifact> = {},
): KeptArtifact {
  const { artifacts, repository } = forge.state
  const id = 500 + artifacts.length
  const url = `/storage/${id}?sig=of-the-storage`
  forge.elsewhere.files.set(url, content)
  const artifact: KeptArtifact = {
    id,
    name: 'insights.json',
    bytes: Buffer.isBuffer(content) ? content.length : 1000,
    isExpired: false,
    createdAt: '2026-05-05T06:00:00Z',
    runId: 70,
    headBranch: repository.defaultBranch,
    headRepositoryId: repository.id,
    url: `${forge.elsewhere.url}${url}`,
    ...more,
  }
  artifacts.push(artifact)
  return artifact
}

function firstSeen({ json }: ActionRun): string | undefined {
  const { recommendations } = JSON.parse(json) as Insights
  return recommendations.find(({ rule }) => rule === 'success-drop')?.first_seen
}

/** What the log says of the last report; there is never more than this line. */
function lineOf({ out }: ActionRun): string | undefined {
  const lines = out.split('\n').filter((line) => line.startsWith('Last report: '))
  assert.ok(lines.length <= 1, out)
  return lines[0]
}

/** Everything is made as without a last report, and nobody is bothered. */
function assertWithout(ran: ActionRun, line: RegExp): void {
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.match(lineOf(ran) ?? '', line)
  assert.doesNotMatch(ran.out, /^::(?:warning|error|notice title=(?!No artifact))/m)
  assert.doesNotMatch(ran.out, /of-the-storage/)
  assert.deepEqual((JSON.parse(ran.json) as Insights).history.previous_problem, null)
  assert.equal(firstSeen(ran), undefined)
}

const KINDS: [kind: string, pack: (text: Buffer) => Buffer][] = [
  ['a file', (text) => text],
  ['a zip', (text) => zipOf('insights.json', text)],
]

for (const [kind, pack] of KINDS)
  test(`without the file, the newest artifact of the default branch says what people were told: ${kind}`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    keep(forge, Buffer.from('{}'), { createdAt: '2026-05-04T06:00:00Z' })
    keep(forge, pack(Buffer.from(LAST)))
    // None of these is looked at.
    keep(forge, Buffer.from('expired'), { isExpired: true })
    keep(forge, Buffer.from('a branch'), { headBranch: 'try' })
    keep(forge, Buffer.from('this run'), { runId: 77 })
    keep(forge, Buffer.from('other'), { name: 'other-insights.json' })
    const ran = await run(t, forge)
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.equal(lineOf(ran), 'Last report: the artifact insights.json of 2026-05-05T06:00:00Z.')
    const file = makeRoot(t, { [CYCLES]: ROWS, '.loop/retro/insights.json': LAST })
    const beside = await run(t, forge, { workspace: file })
    assert.equal(ran.json, beside.json)
    assert.equal(lineOf(beside), undefined, 'where the file is, nobody is asked')
    assert.match(firstSeen(ran) ?? '', /^2026-0[23]-/)
    assert.deepEqual(
      forge.elsewhere.requests.map(({ path: asked, authorization }) => [asked, authorization]),
      [['/storage/501?sig=of-the-storage', undefined]],
    )
    assert.deepEqual(fs.readdirSync(ran.temp).toSorted(), ['loop-introspection', 'output', 'summary'])
    forge.assertNoViolations()
  })

test('what the action uploads is what its next run finds, under its prefix', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const inputs = { 'artifact-prefix': 'nightly-' }
  // The artifact service takes no other host's files.
  const env = { GITHUB_SERVER_URL: 'https://github.com' }
  const first = await run(t, forge, { inputs, env })
  assert.match(lineOf(first) ?? '', /^Last report: none; no earlier run .* left an artifact nightly-insights/)
  keep(forge, forge.artifacts.read('nightly-insights.json'), { name: 'nightly-insights.json' })
  const second = await run(t, forge, { inputs, env: { ...env, GITHUB_RUN_ID: '78' } })
  assert.match(lineOf(second) ?? '', /^Last report: the artifact nightly-insights\.json of/)
  forge.assertNoViolations()
})

test('fault 117: an artifact of a fork is never read, though its branch has the same name', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  keep(forge, Buffer.from(LAST), { headRepositoryId: 4343 })
  assertWithout(await run(t, forge), /^Last report: none; no earlier run of the default branch/)
  assert.deepEqual(forge.elsewhere.requests, [])
  forge.assertNoViolations()
})

test('an artifact behind a hundred others is found', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  keep(forge, Buffer.from(LAST))
  for (let count = 0; count < 150; count += 1) keep(forge, Buffer.from(''), { headBranch: 'try' })
  assert.match(lineOf(await run(t, forge)) ?? '', /^Last report: the artifact/)
  forge.assertNoViolations()
})

test('fault 116: a token that may not read artifacts is one line with the permission to give', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  keep(forge, Buffer.from(LAST))
  const job = forge.state.tokens.find(({ value }) => value === TOKENS.job) as Token
  job.mayReadActions = false
  const ran = await run(t, forge)
  assertWithout(ran, /may not read the artifacts of octo\/loop; .*`contents: read` and `actions: read`/)
  assert.equal(ran.out.match(/actions: read/g)?.length, 1)
  forge.assertNoViolations()
})

const MOST = 8 * 1024 ** 2
const BROKEN: [what: string, content: Buffer | StoredFault, says: RegExp, more?: Partial<KeptArtifact>][] = [
  ['no JSON', Buffer.from('<html>'), /does not fit the schema/],
  ['another program’s', Buffer.from('{"a": 1}'), /does not fit the schema/],
  ['empty', Buffer.alloc(0), /does not fit the schema/],
  ['garbage with the head of a zip', Buffer.from(`PK\u0003\u0004${'x'.repeat(500)}`), /is a zip that cannot/],
  ['a zip of something else', zipOf('report.html', Buffer.from(LAST)), /holds no insights\.json/],
  ['a zip that leads out', zipOf('../../insights.json', Buffer.from(LAST)), /is a zip that cannot/],
  ['a zip bomb', zipOf('insights.json', Buffer.alloc(MOST * 20)), /one of too large a file/],
  ['a zip bomb that lies', zipOf('insights.json', Buffer.alloc(MOST * 20), 1000), /is a zip that cannot/],
  ['as large as it says', Buffer.alloc(MOST + 1, ' '), /is over 8 MiB/],
  ['larger than it says', Buffer.alloc(MOST + 1, ' '), /is over 8 MiB/, { bytes: 1000 }],
  ['endless', 'endless', /is over 8 MiB/],
]

for (const [what, content, says, more] of BROKEN)
  test(`fault 117: an artifact that is ${what} is not used`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    keep(forge, content, more)
    assertWithout(await run(t, forge), says)
    forge.assertNoViolations()
  })

const DOWN: [what: string, break_: (forge: RunningForge) => void, says: RegExp][] = [
  ['404', (forge) => forge.fail({ kind: 'not-found', times: 9 }), /does not show the artifacts.*HTTP 404/],
  ['500', (forge) => forge.fail({ kind: 'error-500', times: 9 }), /an error \(HTTP 500\)/],
  ['401', (forge) => forge.fail({ kind: 'unauthorized', times: 9 }), /The token was rejected/],
  ['a page', (forge) => forge.fail({ kind: 'html', times: 9 }), /answer of an unknown shape/],
  [
    'a rate limit that lasts',
    (forge) => forge.fail({ kind: 'secondary-limit', retryAfterSeconds: 60, times: 9 }),
    /takes no more requests/,
  ],
  [
    '410 for an artifact that expires meanwhile',
    (forge) => forge.fail({ kind: 'status', status: 410, operation: 'actions/download-artifact' }),
    /has deleted the one that was asked for/,
  ],
  ['an endless list', (forge) => forge.fail({ kind: 'endless-pages', times: 99 }), /none; no earlier run/],
  ['silence', (forge) => forge.fail({ kind: 'hang', times: 9 }), /longer than the 10 seconds/],
]

for (const [what, break_, says] of DOWN)
  test(`fault 118: a server that answers with ${what} is left, and the report is made`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    keep(forge, Buffer.from(LAST), what === 'an endless list' ? { headBranch: 'try' } : {})
    break_(forge)
    assertWithout(await run(t, forge), says)
  })

const STORAGE: [what: string, content: StoredFault, says: RegExp, more?: Partial<KeptArtifact>][] = [
  ['403', { status: 403 }, /The storage of artifacts answered 403/],
  ['a redirect', { status: 302 }, /The storage of artifacts answered 302/],
  ['silence', 'hang', /no whole answer in time/],
  ['nobody there', 'hang', /no whole answer in time/, { url: 'http://127.0.0.1:1/x?sig=of-the-storage' }],
  ['no address', 'hang', /did not say where the artifact insights\.json is kept/, { url: 'x' }],
  [
    'a file of the runner',
    'hang',
    /did not say where the artifact insights\.json is kept/,
    { url: 'file:///etc/passwd' },
  ],
]

for (const [what, content, says, more] of STORAGE)
  test(`fault 118: a storage with ${what} is left, and the report is made`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    keep(forge, content, more)
    assertWithout(await run(t, forge), says)
    forge.assertNoViolations()
  })

const UNASKED: [what: string, given: Parameters<typeof runAction>[1]][] = [
  ['previous: none', { inputs: { previous: 'none' } }],
  ['artifacts: never', { inputs: { artifacts: 'never' } }],
  ['rules: seed', { inputs: { rules: 'seed' } }],
  ['no token', { env: { GITHUB_TOKEN: undefined } }],
  ['Gitea', { env: { GITEA_ACTIONS: 'true' } }],
]

for (const [what, given] of UNASKED)
  test(`with ${what} nobody is asked for the last report`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    keep(forge, Buffer.from(LAST))
    const ran = await run(t, forge, given)
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.equal(lineOf(ran), undefined)
    assert.deepEqual(forge.requests, [])
  })
