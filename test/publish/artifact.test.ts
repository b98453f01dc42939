import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { makeRuntimeToken } from '../forge/artifact-requests.ts'
import { startForge } from '../forge/server.ts'
import { copyShortDemo, makeRoot } from '../project.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { type ActionRun, FAST_CLOCK, notPublished, runAction, tableOf } from './action.ts'
import {
  type ArtifactServer,
  type Instead,
  RUNTIME_TOKEN,
  type Script,
  startArtifactServer,
} from './artifact-server.ts'

const NAME = 'insights.json'
const REPORT = 'report.html'

function on(wanted: string, instead: Instead): Script {
  return (call) => (call === wanted ? instead : undefined)
}

/** Whatever becomes of the artifact, the rest of the run is whole and tells no secret. */
function assertElseWhole(ran: ActionRun): void {
  assert.equal(ran.code, 0, ran.out + ran.err)
  assertValidInsights(JSON.parse(ran.json))
  assert.equal(ran.outputs['verdict'], 'worse')
  assert.ok(ran.summary.startsWith('## Loop got worse'))
  const table = tableOf(ran.out)
  assert.deepEqual(
    Object.keys(table),
    'insights file,report,prompt context,artifact,issue,failing issues,job summary,annotations,outputs'.split(
      ',',
    ),
    'the table ends the log',
  )
  for (const [name, { status }] of Object.entries(table))
    if (name !== 'artifact') assert.equal(status, name.includes('issue') ? 'skipped' : 'done', name)
  for (const text of [ran.out, ran.err, ran.summary, ran.json, JSON.stringify(ran.outputs)])
    assert.ok(!text.includes(RUNTIME_TOKEN), 'the token is in no output')
}

function stored(server: ArtifactServer, name = NAME): Buffer | undefined {
  return server.artifacts.get(name)?.bytes
}

test('two steps of a job leave their pages in folders of their own', async (t) => {
  const server = await startArtifactServer(t)
  const workspace = copyShortDemo(t)
  const steps = await Promise.all(
    ['first', '__acme_loop_2'].map((step) =>
      runAction(t, { server, workspace, env: { GITHUB_ACTION: step } }),
    ),
  )
  const endings = steps.map(({ outputs }) => outputs['prompt-context-path']?.split(path.sep).slice(-3))
  assert.deepEqual(endings, [
    ['loop-introspection', 'first', 'prompt-context.md'],
    ['loop-introspection', '__acme_loop_2', 'prompt-context.md'],
  ])
})

test('insights.json and report.html go up as they were written, un-zipped, and the outputs name their pages', async (t) => {
  const server = await startArtifactServer(t)
  const ran = await runAction(t, { server })
  assertElseWhole(ran)
  assert.deepEqual([...server.artifacts.keys()], [NAME, REPORT])
  assert.equal(stored(server)?.toString(), ran.json)
  assert.equal(server.artifacts.get(NAME)?.mimeType, 'application/json')
  assert.equal(server.artifacts.get(NAME)?.expiresAt, undefined)
  const url = 'https://github.com/acme/orbit-api/actions/runs/77/artifacts/1001'
  assert.equal(ran.outputs['artifact-url'], url)
  const reportUrl = 'https://github.com/acme/orbit-api/actions/runs/77/artifacts/1002'
  assert.equal(ran.outputs['report-url'], reportUrl)
  assert.deepEqual(tableOf(ran.out)['artifact'], {
    status: 'done',
    say: `Uploaded ${NAME} (${url}) and ${REPORT} (${reportUrl})`,
  })
  assert.deepEqual(
    fs.readdirSync(ran.temp).toSorted(),
    ['loop-introspection', 'output', 'summary'],
    'the folder of the upload is gone',
  )
})

const FAILURES: { what: string; script: Script; say: RegExp; calls?: number }[] = [
  {
    what: 'fault 106: 503 five times',
    script: on('CreateArtifact', { status: 503, body: '{"msg":"unavailable"}' }),
    say: /insights\.json: the artifact service answered 503; run the job again later$/,
    calls: 5,
  },
  {
    what: 'fault 107: a page instead of an answer, as an old Gitea gives it',
    script: on('CreateArtifact', { status: 404, body: '<!DOCTYPE html><p>Not found</p>', type: 'text/html' }),
    say: /does not speak the artifact service’s version 4; update it, or say `artifacts: never`$/,
    calls: 5,
  },
  {
    what: 'fault 108: a full storage',
    script: on('CreateArtifact', { status: 403, body: '{"msg":"insufficient usage to create artifact"}' }),
    say: /storage for artifacts is full; delete old ones, or lower `retention-days`$/,
    calls: 1,
  },
  {
    what: 'no right to upload',
    script: on('CreateArtifact', { status: 403, body: '{"msg":"denied"}' }),
    say: /the artifact service answered 403/,
    calls: 1,
  },
  {
    what: 'a connection that breaks',
    script: on('CreateArtifact', 'reset'),
    say: /cannot be reached \(ECONNRESET\); check the runner’s network and proxy$/,
    calls: 1,
  },
  {
    what: 'fault 112: no answer at all',
    script: on('CreateArtifact', 'hang'),
    say: /it took longer than 60 seconds and was given up$/,
    calls: 1,
  },
  {
    what: 'a store that never takes the bytes',
    script: on('block', 'hang'),
    say: /it took longer than 60 seconds and was given up$/,
  },
  {
    what: 'a store that breaks every connection',
    script: on('block', 'reset'),
    say: /cannot be reached \(ECONNRESET\)/,
  },
  {
    what: 'a store that refuses the signature',
    script: on('block', {
      status: 403,
      body: '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code><Message>sig=abcdef ##[error]x</Message></Error>',
      type: 'application/xml',
    }),
    say: /the artifact service answered 403/,
  },
  {
    what: 'an upload that is not confirmed',
    script: on('FinalizeArtifact', { status: 200, body: '{"ok":false}' }),
    say: /FinalizeArtifact: response from backend was not ok$/,
  },
  {
    what: 'a broken answer',
    script: on('CreateArtifact', { status: 200, body: '{"ok":true,"signed_upl' }),
    say: /does not speak the artifact service/,
  },
]

for (const { what, script, say, calls } of FAILURES) {
  test(`${what} is one warning, and everything else is published`, async (t) => {
    const server = await startArtifactServer(t, script)
    const ran = await runAction(t, { server, preload: FAST_CLOCK })
    assertElseWhole(ran)
    const warnings = notPublished(ran.out)
    assert.equal(warnings.length, 1, ran.out)
    assert.match(warnings[0] ?? '', say)
    assert.equal(tableOf(ran.out)['artifact']?.status, 'failed')
    assert.equal(ran.outputs['artifact-url'], '')
    assert.equal(server.artifacts.size, 0)
    if (calls !== undefined) assert.equal(server.calls.length, calls, server.calls.join(' '))
  })
}

test('fault 109: a dead server is one warning', async (t) => {
  const env = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/', ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN }
  const ran = await runAction(t, { env })
  assertElseWhole(ran)
  assert.match(
    notPublished(ran.out).join('\n'),
    /^artifact::insights\.json: .* cannot be reached \(ECONNREFUSED\)/,
  )
})

for (const token of ['no-token-at-all', `x.${Buffer.from('{"scp":"Other"}').toString('base64url')}.y`]) {
  test(`a token without the right is one warning that does not tell it: ${token}`, async (t) => {
    const server = await startArtifactServer(t)
    const ran = await runAction(t, { server, env: { ACTIONS_RUNTIME_TOKEN: token } })
    assertElseWhole(ran)
    assert.match(
      notPublished(ran.out).join('\n'),
      /ACTIONS_RUNTIME_TOKEN\) carries no right to upload artifacts$/,
    )
    assert.ok(!ran.out.includes(token))
  })
}

const OBSTACLES: { what: string; env: Record<string, string | undefined>; say: RegExp }[] = [
  {
    what: 'fault 110: a runner without the service',
    env: { ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_RESULTS_URL: undefined },
    say: /no artifact service \(ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL missing\)/,
  },
  {
    what: 'fault 111: GitHub Enterprise Server',
    env: { GITHUB_SERVER_URL: 'https://github.com.example.org' },
    say: /add a step that uses actions\/upload-artifact@v3 with name: insights\.json and path: \/\S+\/\.loop\/retro\/insights\.json$/,
  },
]

for (const { what, env, say } of OBSTACLES) {
  test(`${what} is a notice and no failure, and no request is made`, async (t) => {
    const server = await startArtifactServer(t)
    const ran = await runAction(t, { server, env, inputs: { 'fail-on-publish-error': 'true' } })
    assertElseWhole(ran)
    assert.deepEqual(notPublished(ran.out), [])
    assert.match(/^::notice title=No artifact::(.*)$/m.exec(ran.out)?.[1] ?? '', say)
    assert.equal(tableOf(ran.out)['artifact']?.status, 'skipped')
    assert.deepEqual(server.calls, [])
  })
}

test('fault 105: a name that another job of the run has taken gets a number, and that artifact is left alone', async (t) => {
  const server = await startArtifactServer(t)
  const theirs = { id: '5', mimeType: 'application/json', expiresAt: undefined, bytes: Buffer.from('theirs') }
  server.artifacts.set(NAME, theirs).set('insights-2.json', theirs)
  const ran = await runAction(t, { server })
  assertElseWhole(ran)
  assert.equal(stored(server)?.toString(), 'theirs')
  assert.equal(stored(server, 'insights-3.json')?.toString(), ran.json)
  assert.match(tableOf(ran.out)['artifact']?.say ?? '', /^Uploaded insights-3\.json /)
})

const PREFIXED = 'nightly-insights.json'
const RERUN = { env: { GITHUB_RUN_ATTEMPT: '2' }, inputs: { 'artifact-prefix': 'nightly-' } }

test('fault 105: a job with a name of its own overwrites its artifact when it is run again', async (t) => {
  const server = await startArtifactServer(t)
  const old = { id: '5', mimeType: 'application/json', expiresAt: undefined, bytes: Buffer.from('old') }
  server.artifacts.set(PREFIXED, old)
  const ran = await runAction(t, { server, ...RERUN })
  assertElseWhole(ran)
  assert.deepEqual([...server.artifacts.keys()], [PREFIXED, 'nightly-report.html'])
  assert.equal(stored(server, PREFIXED)?.toString(), ran.json)
})

test('without one the artifact may be another job’s, and stays when a job is run again', async (t) => {
  const server = await startArtifactServer(t)
  const theirs = { id: '5', mimeType: 'application/json', expiresAt: undefined, bytes: Buffer.from('theirs') }
  server.artifacts.set(NAME, theirs)
  const ran = await runAction(t, { server, env: RERUN.env })
  assertElseWhole(ran)
  assert.equal(stored(server)?.toString(), 'theirs')
  assert.equal(stored(server, 'insights-2.json')?.toString(), ran.json)
})

test('what cannot be overwritten is left, and the name gets a number', async (t) => {
  const server = await startArtifactServer(t, on('DeleteArtifact', { status: 403, body: '{"msg":"denied"}' }))
  const old = { id: '5', mimeType: 'application/json', expiresAt: undefined, bytes: Buffer.from('old') }
  server.artifacts.set(PREFIXED, old)
  const ran = await runAction(t, { server, ...RERUN })
  assertElseWhole(ran)
  assert.equal(stored(server, PREFIXED)?.toString(), 'old')
  assert.equal(stored(server, 'nightly-insights-2.json')?.toString(), ran.json)
  assert.equal(server.calls.filter((call) => call === 'DeleteArtifact').length, 1)
})

test('ten jobs of one name are told to take prefixes', async (t) => {
  const server = await startArtifactServer(t, on('CreateArtifact', { status: 409, body: '{"msg":"exists"}' }))
  const ran = await runAction(t, { server })
  assertElseWhole(ran)
  assert.match(notPublished(ran.out).join('\n'), /give each job its own `artifact-prefix`$/)
  assert.equal(server.calls.length, 9)
})

test('a server that refuses un-zipped files gets a zip, once', async (t) => {
  const refuse: Script = (call, _, { mime_type: type }) =>
    call === 'CreateArtifact' && type !== 'application/zip'
      ? { status: 400, body: '{"msg":"mime_type a valid mime_type is required for this artifact version"}' }
      : undefined
  const server = await startArtifactServer(t, refuse)
  const ran = await runAction(t, { server })
  assertElseWhole(ran)
  assert.equal(server.artifacts.get(NAME)?.mimeType, 'application/zip')
  const bytes = stored(server)
  assert.equal(bytes?.subarray(0, 2).toString(), 'PK')
  assert.ok(bytes.includes(NAME), 'the zip names the file')
  assert.match(tableOf(ran.out)['artifact']?.say ?? '', /, zipped$/)
})

test('a server that refuses the zip too is asked twice and no more', async (t) => {
  const server = await startArtifactServer(t, on('CreateArtifact', { status: 400, body: '{"msg":"no"}' }))
  const ran = await runAction(t, { server })
  assertElseWhole(ran)
  assert.equal(server.calls.length, 2)
  assert.match(notPublished(ran.out).join('\n'), /answered 400/)
})

const JOB = { GITHUB_JOB: 'introspect' }
const FORGES: { forge: string; env: Record<string, string>; url: string }[] = [
  {
    forge: 'Forgejo',
    env: { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    url: 'https://code.example.org/sub/acme/orbit-api/actions/runs/77/artifacts/introspect-job-id-insights.json',
  },
  { forge: 'Gitea', env: { GITEA_ACTIONS: 'true' }, url: '' },
]

for (const { forge, env, url } of FORGES) {
  test(`${forge} takes artifacts though its address is not GitHub's, and their names begin with the job`, async (t) => {
    const server = await startArtifactServer(t, undefined, 'shared')
    const ran = await runAction(t, {
      server,
      env: { ...env, ...JOB, GITHUB_SERVER_URL: 'https://code.example.org/sub/' },
    })
    assertElseWhole(ran)
    assert.deepEqual(
      [...server.artifacts.keys()],
      ['introspect-job-id-insights.json', 'introspect-job-id-report.html'],
    )
    assert.equal(stored(server, 'introspect-job-id-insights.json')?.toString(), ran.json)
    assert.equal(ran.outputs['artifact-url'], url)
  })

  test(`a name that the run has on ${forge} is another job’s: it gets a number, and its own again when run again`, async (t) => {
    const server = await startArtifactServer(t, undefined, 'shared')
    const run = (inputs: Record<string, string>, attempt = '1') =>
      runAction(t, { server, inputs, env: { ...env, ...JOB, GITHUB_RUN_ATTEMPT: attempt } })
    const first = await run({ 'artifact-prefix': 'nightly-', 'loop-name': 'first' })
    const second = await run({ 'artifact-prefix': 'nightly-', 'loop-name': 'second' })
    assert.equal(stored(server, PREFIXED)?.toString(), first.json)
    assert.equal(stored(server, 'nightly-insights-2.json')?.toString(), second.json)
    assert.match(tableOf(second.out)['artifact']?.say ?? '', /^Uploaded nightly-insights-2\.json /)
    const again = await run({ 'artifact-prefix': 'nightly-', 'loop-name': 'again' }, '2')
    assert.equal(stored(server, PREFIXED)?.toString(), again.json)
    assert.ok(!server.calls.includes('DeleteArtifact'), 'nothing is deleted that may not come again')
  })
}

test('four jobs of a matrix at once keep four pairs of files on Gitea', async (t) => {
  const server = await startForge({ dialect: 'gitea' })
  t.after(() => server.close())
  const jobs = ['11', '12', '13', '14']
  const runs = await Promise.all(
    jobs.map((job) =>
      runAction(t, {
        server: { url: new URL(server.url).origin },
        inputs: { 'loop-name': `loop ${job}` },
        env: { GITEA_ACTIONS: 'true', ...JOB, ACTIONS_RUNTIME_TOKEN: makeRuntimeToken('7', job) },
      }),
    ),
  )
  for (const [index, ran] of runs.entries()) {
    assert.equal(tableOf(ran.out)['artifact']?.status, 'done', ran.out)
    const name = `introspect-${jobs[index]}-insights.json`
    assert.equal(server.artifacts.read(name).toString(), ran.json)
    assert.match(ran.json, new RegExp(`"name": ?"loop ${jobs[index]}"`))
  }
  assert.equal(server.artifacts.list().length, 2 * jobs.length)
  server.assertNoViolations()
})

test('an upload that two jobs began is told as that, and not as a server of another version', async (t) => {
  const spoil: Script = (call) =>
    call === 'FinalizeArtifact' ? { status: 500, body: 'Error list chunks', type: 'text/plain' } : undefined
  const server = await startArtifactServer(t, spoil, 'shared')
  const ran = await runAction(t, { server, preload: FAST_CLOCK, env: { GITEA_ACTIONS: 'true', ...JOB } })
  assertElseWhole(ran)
  assert.match(
    notPublished(ran.out).join('\n'),
    /two jobs upload a file of one name at once; give each job its own `artifact-prefix`$/,
  )
})

const DAY_MS = 86_400_000
const RETENTIONS: [string, Record<string, string>, Record<string, string>, number | undefined][] = [
  ['the repository’s', {}, { GITHUB_RETENTION_DAYS: '30' }, undefined],
  ['the days asked for', { 'retention-days': '7' }, {}, 7],
  ['no more than the repository allows', { 'retention-days': '90' }, { GITHUB_RETENTION_DAYS: '5' }, 5],
]

for (const [what, inputs, env, days] of RETENTIONS) {
  test(`fault 114: an artifact is kept for ${what}, under its prefix`, async (t) => {
    const server = await startArtifactServer(t)
    const ran = await runAction(t, {
      server,
      inputs: { ...inputs, 'artifact-prefix': 'ubuntu 24.04, node-20_' },
      env,
    })
    assertElseWhole(ran)
    const artifact = server.artifacts.get('ubuntu 24.04, node-20_insights.json')
    assert.equal(artifact?.bytes.toString(), ran.json)
    const kept =
      artifact.expiresAt === undefined ? undefined : (Date.parse(artifact.expiresAt) - Date.now()) / DAY_MS
    assert.equal(kept === undefined ? undefined : Math.round(kept), days)
    assert.doesNotMatch(ran.out, /^::warning::/m)
  })
}

test('fault 113, 114: bad settings of the artifact are all told before anything is done', async (t) => {
  const server = await startArtifactServer(t)
  const inputs = { 'artifact-prefix': 'a/b', 'retention-days': '91', artifacts: 'always' }
  const ran = await runAction(t, { server, inputs })
  assert.equal(ran.code, 2, ran.out)
  assert.equal(ran.out.match(/^::error title=Setting to correct::/gm)?.length, 3, ran.out)
  assert.equal(ran.json, '')
  assert.deepEqual(server.calls, [])
})

test('artifacts: never and a dry run make no request', async (t) => {
  const server = await startArtifactServer(t)
  const never = await runAction(t, { server, inputs: { artifacts: 'never' } })
  assertElseWhole(never)
  const dry = await runAction(t, { server, inputs: { 'dry-run': 'true' } })
  assert.equal(tableOf(dry.out)['artifact']?.say, 'dry run: would upload insights.json')
  assert.deepEqual(server.calls, [])
})

test('fault 115: a link in place of insights.json is neither written through nor uploaded', async (t) => {
  const secret = path.join(makeRoot(t, { secret: 's3cret of the runner' }), 'secret')
  const workspace = copyShortDemo(t)
  fs.symlinkSync(secret, path.join(workspace, '.loop', 'retro', 'insights.json'))
  const server = await startArtifactServer(t)
  const ran = await runAction(t, { server, workspace })
  assert.equal(ran.code, 0, ran.out)
  assert.equal(fs.readFileSync(secret, 'utf8'), 's3cret of the runner')
  const bytes = stored(server)
  assert.ok(bytes !== undefined && !bytes.includes('s3cret'))
  assertValidInsights(JSON.parse(bytes.toString()))
})
