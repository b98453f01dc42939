import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { startForge } from '../forge/server.ts'
import { TOKENS } from '../forge/setup.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { copyDemo, makeRoot, PROJECT, readJson } from '../project.ts'
import type { Ran } from '../run.ts'

/** The action in a real workflow, run by nektos/act on this machine: `act` on PATH, or its path in ACT. */

const ACT = process.env['ACT'] ?? 'act'
const WORKFLOW = `
on: workflow_dispatch
jobs:
  introspect:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: loop
        uses: ./
        with:
          now: '2026-09-21T06:00:00Z'
          issue: auto
          token: \${{ secrets.GITHUB_TOKEN }}
      - env:
          OUTPUTS: \${{ toJSON(steps.loop.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$OUTPUTS_FILE"
`

/** A repository that holds the demo's logs and the action itself. */
function makeRepository(t: TestContext): string {
  const root = copyDemo(t)
  for (const part of ['action.yml', 'dist']) {
    fs.cpSync(path.join(PROJECT, part), path.join(root, part), { recursive: true })
  }
  fs.mkdirSync(path.join(root, '.github', 'workflows'), { recursive: true })
  fs.writeFileSync(path.join(root, '.github', 'workflows', 'report.yml'), WORKFLOW)
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', 'https://github.com/octo/loop.git'],
    ['add', '--all'],
    ['-c', 'user.name=loop', '-c', 'user.email=loop@example.com', 'commit', '--quiet', '--message=Demo'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
  }
  return root
}

function runAct(root: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(ACT, ['workflow_dispatch', '-P', 'ubuntu-latest=-self-hosted', ...args], { cwd: root })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (out += text))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err: '' }))
  })
}

test('from workflow_dispatch to an uploaded artifact and an issue; a second run writes nothing', async (t) => {
  const forge = await startForge({ dialect: 'github' })
  t.after(() => forge.close())
  const root = makeRepository(t)
  const kept = makeRoot(t)
  const outputsFile = path.join(kept, 'outputs.json')
  // act's own artifact server refuses every request of the present client, which names a media type.
  const { GITHUB_API_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, NO_PROXY } = forge.env()
  const variables = {
    GITHUB_API_URL,
    ACTIONS_RESULTS_URL,
    ACTIONS_RUNTIME_TOKEN,
    NO_PROXY,
    OUTPUTS_FILE: outputsFile,
  }
  const env = Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const run = (): Promise<Ran> =>
    runAct(root, ['--no-cache-server', '--secret', `GITHUB_TOKEN=${TOKENS.job}`, ...env])

  const first = await run()
  assert.equal(first.code, 0, first.out)
  forge.assertNoViolations()
  const outputs = readJson(outputsFile) as Record<string, string>
  assert.equal(outputs['verdict'], 'worse')
  assert.equal(outputs['issue-status'], 'created')
  assert.match(first.out, /Loop got worse: success fell from 83% to 54%/)
  assert.ok(!first.out.includes(TOKENS.job))
  const uploaded = forge.artifacts.list().filter(({ isFinal }) => isFinal)
  assert.deepEqual(
    uploaded.map(({ name }) => name),
    ['insights.json', 'report.html'],
  )
  assertValidInsights(JSON.parse(forge.artifacts.read('insights.json').toString()))
  const [issue, ...others] = forge.state.issues
  assert.deepEqual(others, [])
  assert.equal(issue?.state, 'open')
  assert.equal(String(issue.number), outputs['issue-number'])
  assert.match(issue.body, /^<!-- loop-introspection:issue v1 /)

  const writes = forge.writes().length
  const second = await run()
  assert.equal(second.code, 0, second.out)
  assert.equal(forge.writes().length, writes, 'equal findings, no write')
  assert.equal((readJson(outputsFile) as Record<string, string>)['issue-status'], 'unchanged')
})
