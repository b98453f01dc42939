import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DefaultArtifactClient } from '@actions/artifact'
import { uploadUnderFreeName } from '../../src/publish/artifact-upload.ts'
import { makeRoot } from '../project.ts'
import { RUNTIME_TOKEN, startArtifactServer } from './artifact-server.ts'

test('the forge’s address is only hidden for the moment of a call, even when it fails', async (t) => {
  const seen: (string | undefined)[] = []
  const server = await startArtifactServer(t, () => {
    seen.push(process.env['GITHUB_SERVER_URL'])
    return { status: 400, body: '{"msg":"no"}' }
  })
  const FORGE = 'https://code.example.org'
  const variables = {
    GITHUB_SERVER_URL: FORGE,
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
  const way = {
    client: new DefaultArtifactClient(),
    folder: makeRoot(t),
    retentionDays: undefined,
    isRerun: false,
    isZipped: false,
  }
  const file = { name: 'insights.json', content: '{}\n' }
  await assert.rejects(uploadUnderFreeName(file, { ...way, posesAsGithub: true }), /\(400\)/)
  assert.deepEqual(seen, [FORGE, FORGE], 'both tries arrived, and by then the address was back')
  assert.equal(process.env['GITHUB_SERVER_URL'], FORGE)
  await assert.rejects(
    uploadUnderFreeName(file, { ...way, posesAsGithub: false }),
    /not currently supported on GHES/,
  )
})
