import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { DefaultArtifactClient } from '@actions/artifact'
import { artifactPublisher } from '../../src/publish/artifact.ts'
import { uploadUnderFreeName } from '../../src/publish/artifact-upload.ts'
import type { Run } from '../../src/publish/publisher.ts'
import { introspectRoot, settingsOf } from '../introspection.ts'
import { makeRoot } from '../project.ts'
import { type ArtifactServer, RUNTIME_TOKEN, type Script, startArtifactServer } from './artifact-server.ts'

/** The client reads the process's variables, so here they are set, and put back after the test. */
function setVariables(t: TestContext, server: ArtifactServer, forge: string): void {
  const variables = {
    GITHUB_SERVER_URL: forge,
    ACTIONS_RESULTS_URL: server.url,
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
  }
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, variables)
  t.after(() => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  })
}

test('the forge’s address is only hidden for the moment of a call, even when it fails', async (t) => {
  const FORGE = 'https://code.example.org'
  const seen: (string | undefined)[] = []
  const server = await startArtifactServer(t, () => {
    seen.push(process.env['GITHUB_SERVER_URL'])
    return { status: 400, body: '{"msg":"no"}' }
  })
  setVariables(t, server, FORGE)
  const way = {
    client: new DefaultArtifactClient(),
    folder: makeRoot(t),
    retentionDays: undefined,
    isRerun: false,
    isZipped: false,
  }
  const file = { name: 'insights.json', content: '{}\n' }
  await assert.rejects(uploadUnderFreeName(file, { ...way, posesAsGithub: true }, new Set()), /\(400\)/)
  assert.deepEqual(seen, [FORGE, FORGE], 'both tries arrived, and by then the address was back')
  assert.equal(process.env['GITHUB_SERVER_URL'], FORGE)
  await assert.rejects(
    uploadUnderFreeName(file, { ...way, posesAsGithub: false }, new Set()),
    /not currently supported/,
  )
})

async function runWithReport(t: TestContext, server: ArtifactServer): Promise<Run> {
  setVariables(t, server, 'https://github.com')
  return {
    insights: await introspectRoot('examples/demo', '2026-09-21T06:00:00Z'),
    settings: settingsOf(),
    access: { root: 'examples/demo', confined: true },
    env: {
      ...process.env,
      RUNNER_TEMP: makeRoot(t),
      GITHUB_REPOSITORY: 'acme/orbit-api',
      GITHUB_RUN_ID: '77',
    },
    secrets: [],
    produced: { reportHtml: '<!doctype html><p>größer</p>\n' },
  }
}

const PAGES = 'https://github.com/acme/orbit-api/actions/runs/77/artifacts'

test('report.html goes up beside insights.json, as a page', async (t) => {
  const server = await startArtifactServer(t)
  const run = await runWithReport(t, server)
  const { status } = await artifactPublisher.publish(run)
  assert.equal(status, 'done')
  const page = server.artifacts.get('report.html')
  assert.equal(page?.mimeType, 'text/html')
  assert.equal(page.bytes.toString(), run.produced.reportHtml)
  assert.equal(run.produced.artifactUrl, `${PAGES}/1001`)
  assert.equal(run.produced.reportUrl, `${PAGES}/1002`)
})

test('a report that is not taken does not hide that insights.json was', async (t) => {
  const script: Script = (call, _, { name }) =>
    call === 'CreateArtifact' && name === 'report.html' ? { status: 403, body: '{"msg":"no"}' } : undefined
  const run = await runWithReport(t, await startArtifactServer(t, script))
  const { status, say } = await artifactPublisher.publish(run)
  assert.equal(status, 'failed')
  assert.match(say, /^report\.html: .*403.*; uploaded before: insights\.json \(https:/)
  assert.equal(run.produced.artifactUrl, `${PAGES}/1001`)
  assert.equal(run.produced.reportUrl, undefined)
})
