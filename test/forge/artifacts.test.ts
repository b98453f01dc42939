import assert from 'node:assert/strict'
import path from 'node:path'
import { type TestContext, test } from 'node:test'
import { PROJECT, makeRoot } from '../project.ts'
import { runNodeAsync } from '../run.ts'
import { ask, openForge } from './asking.ts'
import { makeRuntimeToken } from './artifact-requests.ts'
import type { ArtifactRules } from './artifacts.ts'
import type { RunningForge } from './server.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService'

interface Outcome {
  uploaded?: { id: number; size: number; digest: string }
  listed?: { name: string; id: number; size: number }[]
  failed?: string
  kind?: string
}

async function upload(
  t: TestContext,
  forge: RunningForge,
  name: string,
  form: 'zipped' | 'unzipped',
  files: Record<string, string | Buffer>,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const folder = makeRoot(t, files)
  const ran = await runNodeAsync(
    path.join(PROJECT, 'build', 'test', 'forge', 'artifact-client.js'),
    [name, form, folder, ...Object.keys(files)],
    { ...forge.env(), GITHUB_SERVER_URL: 'https://github.com', ...env },
  )
  assert.equal(ran.code, 0, ran.err)
  return JSON.parse(ran.out.trimEnd().split('\n').at(-1) ?? '') as Outcome
}

test('the toolkit’s client uploads a zip, and finds it in the list', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const { uploaded, listed } = await upload(t, forge, 'loop', 'zipped', { 'a.json': '{}', 'b.html': '<p>' })
  const bytes = forge.artifacts.read('loop')
  assert.equal(bytes.subarray(0, 2).toString(), 'PK')
  assert.equal(uploaded?.size, bytes.length)
  assert.deepEqual(
    listed?.map(({ name, id, size }) => ({ name, id, size })),
    [{ name: 'loop', id: uploaded.id, size: bytes.length }],
  )
  const [artifact] = forge.artifacts.list()
  assert.deepEqual([artifact?.fileName, artifact?.mimeType], ['loop.zip', 'application/zip'])
  assert.equal(artifact?.digest, uploaded.digest)
  const days = (Date.parse(artifact.expiresAt ?? '') - Date.now()) / 86_400_000
  assert.ok(days > 2.9 && days <= 3, `${days} days`)
  forge.assertNoViolations()
})

test('the toolkit’s client uploads one file as it is, under the file’s name, in many blocks', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const page = Buffer.alloc(20 * 1024 ** 2, 'a line of a page\n')
  const { uploaded } = await upload(t, forge, 'ignored', 'unzipped', { 'report.html': page })
  assert.ok(forge.artifacts.read('report.html').equals(page))
  const [artifact] = forge.artifacts.list()
  assert.deepEqual([artifact?.fileName, artifact?.mimeType], ['report.html', 'text/html'])
  assert.equal(artifact?.digest, uploaded?.digest)
  forge.assertNoViolations()
})

test('a forge that knows zips only keeps a page under a zip’s name', async (t) => {
  const forge = await openForge(t, { dialect: 'gitea' })
  forge.artifacts.rules.unzipped = 'named-zip'
  await upload(t, forge, 'ignored', 'unzipped', { 'report.html': '<p>' })
  const [artifact] = forge.artifacts.list()
  assert.deepEqual([artifact?.fileName, artifact?.mimeType], ['report.html.zip', 'application/zip'])
})

const FAILURES: { name: string; rules: Partial<ArtifactRules>; says: RegExp }[] = [
  { name: 'storage that is used up', rules: { service: 'over-quota' }, says: /storage quota/i },
  { name: 'files that are not zipped', rules: { unzipped: 'refused' }, says: /mime_type/ },
]

for (const { name, rules, says } of FAILURES) {
  test(`the toolkit’s client fails at once on ${name}`, async (t) => {
    const forge = await openForge(t, { dialect: 'github' })
    Object.assign(forge.artifacts.rules, rules)
    const { failed } = await upload(t, forge, 'x', 'unzipped', { 'report.html': '<p>' })
    assert.match(failed ?? '', says)
    assert.deepEqual(forge.artifacts.list(), [])
    forge.assertNoViolations()
  })
}

/** A bare call of the service, with the ids of a run and its job. */
function call(
  forge: RunningForge,
  method: string,
  body: object,
  token = makeRuntimeToken('run', 'job'),
  more: RequestInit = {},
) {
  const ids = { workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job' }
  return ask(
    { url: new URL(forge.url).origin },
    `POST ${SERVICE}/${method}`,
    { ...ids, ...body },
    token,
    more,
  )
}

const REPORT = { name: 'report.html', version: 7, mime_type: 'text/html' }

test('a name is taken once a run, until the artifact is deleted', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  assert.equal((await call(forge, 'CreateArtifact', REPORT)).status, 200)
  const env = { ACTIONS_RUNTIME_TOKEN: makeRuntimeToken('run', 'another-job') }
  const { failed } = await upload(t, forge, 'x', 'unzipped', { 'report.html': '<p>' }, env)
  assert.match(failed ?? '', /\(409\) Conflict/)
  assert.ok((await upload(t, forge, 'x', 'unzipped', { 'report.html': '<p>' })).uploaded, 'another run')
  assert.equal((await call(forge, 'DeleteArtifact', { name: 'report.html' })).status, 200)
  assert.equal((await call(forge, 'DeleteArtifact', { name: 'report.html' })).status, 404)
  assert.equal((await call(forge, 'CreateArtifact', REPORT)).status, 200)
  forge.assertNoViolations()
})

test('on Gitea and Forgejo a name that is taken is replaced, and two uploads at once spoil each other', async (t) => {
  const forge = await openForge(t, { dialect: 'gitea' })
  const env = { ACTIONS_RUNTIME_TOKEN: makeRuntimeToken('run', 'job') }
  const first = await upload(t, forge, 'x', 'unzipped', { 'report.html': '<p>one' }, env)
  const second = await upload(t, forge, 'x', 'unzipped', { 'report.html': '<p>another' }, env)
  assert.equal(second.uploaded?.id, first.uploaded?.id)
  assert.equal(forge.artifacts.read('report.html').toString(), '<p>another')

  const begin = async (): Promise<string> => {
    const { status, body } = await call(forge, 'CreateArtifact', REPORT)
    assert.equal(status, 200)
    return (body as { signed_upload_url: string }).signed_upload_url
  }
  const [one, two] = [await begin(), await begin()]
  assert.equal(one, two)
  for (const page of ['<p>1', '<p>22'])
    assert.equal((await fetch(one, { method: 'PUT', body: page })).status, 201)
  const finish = async (size: string) => {
    const { status, body } = await call(forge, 'FinalizeArtifact', { name: 'report.html', size })
    return [status, typeof body]
  }
  assert.deepEqual(await finish('4'), [500, 'string'])
  assert.deepEqual(await finish('5'), [500, 'string'])
  forge.assertNoViolations()
})

test('only the job’s own token counts, and an upload must be what it claims to be', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  assert.equal((await call(forge, 'CreateArtifact', REPORT, makeRuntimeToken('run', 'other'))).status, 403)
  const created = await call(forge, 'CreateArtifact', REPORT)
  const { signed_upload_url: url } = created.body as { signed_upload_url: string }
  const put = (to: string, body: string) => fetch(to, { method: 'PUT', body }).then(({ status }) => status)
  assert.equal(await put(url.replace(/sig=.*/, 'sig=guess'), '<p>'), 403)
  assert.equal(await put(`${url}&comp=blocklist`, '<BlockList><Latest>YQ==</Latest></BlockList>'), 400)
  assert.equal(await put(`${url}&comp=block&blockid=Yg==`, 'two'), 201)
  assert.equal(await put(`${url}&comp=block&blockid=YQ==`, 'one '), 201)
  const order = '<BlockList><Latest>YQ==</Latest><Latest>Yg==</Latest></BlockList>'
  assert.equal(await put(`${url}&comp=blocklist`, order), 201)
  const finish = (size: string) => call(forge, 'FinalizeArtifact', { name: 'report.html', size })
  assert.equal((await finish('3')).status, 400)
  assert.throws(() => forge.artifacts.read('report.html'), /no artifact/)
  assert.equal((await finish('7')).status, 200)
  assert.equal(forge.artifacts.read('report.html').toString(), 'one two')
  forge.assertNoViolations()
})

test('the service may be down, absent, old, or silent', async (t) => {
  const forge = await openForge(t, { dialect: 'github' })
  const told = []
  for (const service of ['unavailable', 'absent', 'refuses-mime-type', 'works'] as const) {
    forge.artifacts.rules.service = service
    const { status, headers } = await call(forge, 'CreateArtifact', REPORT)
    told.push([status, headers.get('content-type')?.split(';')[0]])
  }
  assert.deepEqual(told, [
    [503, 'application/json'],
    [404, 'text/html'],
    [400, 'text/plain'],
    [200, 'application/json'],
  ])
  forge.assertNoViolations()
  assert.equal((await call(forge, 'CreateArtifact', { ...REPORT, title: 'x' })).status, 400)
  assert.match(forge.violations.join(), /does not know title/)
  forge.artifacts.rules.service = 'hangs'
  const signal = AbortSignal.timeout(200)
  await assert.rejects(call(forge, 'CreateArtifact', REPORT, undefined, { signal }), { name: 'TimeoutError' })
})
