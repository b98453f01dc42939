import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { putPullRequest, putRun } from '../forge/records.ts'
import { startForge } from '../forge/server.ts'
import { TOKENS } from '../forge/setup.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { copyDemo, makeRoot, PROJECT, readJson } from '../project.ts'
import type { Ran } from '../run.ts'
import { makeRepository, runAct } from './act.ts'

/** The action in a real workflow. */

const NOW = '2026-09-21T06:00:00Z'
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
          now: '${NOW}'
          issue: auto
          token: \${{ secrets.GITHUB_TOKEN }}
      - env:
          OUTPUTS: \${{ toJSON(steps.loop.outputs) }}
        run: printf '%s' "$OUTPUTS" > "$OUTPUTS_FILE"
`

/** The whole workflow for agents without a log, of this checkout's action, on a day that does not change. */
function agentsWorkflow(): string {
  const example = fs.readFileSync(path.join(PROJECT, 'examples', 'workflows', 'agents.yml'), 'utf8')
  const own = example.replace(
    /uses: loop-introspection\/loop-introspection@\S+\n(\s+)with:\n/,
    `uses: ./\n$1with:\n$1  now: '${NOW}'\n$1  token: \${{ secrets.GITHUB_TOKEN }}\n`,
  )
  assert.notEqual(own, example)
  return own
}

test('from workflow_dispatch to an uploaded artifact and an issue; a second run writes nothing', async (t) => {
  const forge = await startForge({ dialect: 'github' })
  t.after(() => forge.close())
  const root = copyDemo(t)
  makeRepository(root, WORKFLOW)
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
  assert.match(first.out, /Loop got worse: success fell from 80% to 45%/)
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

test('the workflow for agents without a log reads the forge and the history, and writes to neither', async (t) => {
  const forge = await startForge({ dialect: 'github' })
  t.after(() => forge.close())
  const root = makeRoot(t, { 'one.txt': 'a line that was there\n' })
  const merged = '2026-09-01T10:00:00Z'
  const git = makeRepository(root, agentsWorkflow(), merged)
  const claude = 'jobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n'
  fs.writeFileSync(path.join(root, '.github', 'workflows', 'claude.yml'), claude)
  const commit = ['-c', 'user.name=loop', '-c', 'user.email=loop@example.com', 'commit', '--quiet']
  git(['add', '--all'])
  git([...commit, '--message=Four lines of an agent'])
  const mergeCommit = git(['rev-parse', 'HEAD'])
  for (let day = 1; day <= 20; day++) {
    const createdAt = `2026-08-${String(day).padStart(2, '0')}T10:00:00Z`
    putRun(forge.state, { createdAt, conclusion: day % 3 === 0 ? 'failure' : 'success' })
    putPullRequest(forge.state, { createdAt, state: 'CLOSED' })
  }
  putPullRequest(forge.state, { createdAt: '2026-09-01T09:00:00Z', mergedAt: merged, mergeCommit })
  const { GITHUB_API_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, NO_PROXY } = forge.env()
  const env = Object.entries({ GITHUB_API_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN, NO_PROXY })
  const given = env.flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const workflow = ['--workflows', '.github/workflows/report.yml', '--no-cache-server']
  const ran = await runAct(root, [...workflow, '--secret', `GITHUB_TOKEN=${TOKENS.job}`, ...given])
  assert.equal(ran.code, 0, ran.out)
  forge.assertNoViolations()
  assert.ok(forge.requests.every(({ method, path: at }) => method === 'GET' || at.endsWith('graphql')))
  const insights = JSON.parse(forge.artifacts.read('insights.json').toString()) as Record<string, unknown>
  assertValidInsights(insights)
  assert.equal(insights['unit'], 'pull-request')
  const { pull_requests: pulls, added, held } = insights['held'] as Record<string, unknown>
  assert.deepEqual([pulls, added, held], [1, 4, 4])
  assert.match(ran.out, /Of the 4 lines that 1 merged pull request by agents added, 4 \(100%\) stood 14 days/)
})
