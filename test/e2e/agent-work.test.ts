import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { startForge, type RunningForge } from '../forge/server.ts'
import { MONA, putPullRequest, putRun } from '../forge/records.ts'
import { TOKENS } from '../forge/setup.ts'
import { PROJECT, readJson } from '../project.ts'
import { runAction } from '../publish/action.ts'
import { folderWith } from '../read/read-text.ts'
import { runNodeAsync, type Ran } from '../run.ts'

/** The built command and the built action with nothing but a forge: no log anywhere. */

const NOW = '2026-09-21T06:00:00Z'
const DAY_MS = 86_400_000
const WORKFLOW = {
  '.github/workflows/claude.yml': 'jobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n',
}

function daysAgo(days: number): string {
  return `${new Date(Date.parse(NOW) - days * DAY_MS).toISOString().slice(0, 19)}Z`
}

/** Forty pull requests by agents, of which the newest go unmerged, one by a person; and forty runs. */
async function forgeWithWork(context: TestContext): Promise<RunningForge> {
  const forge = await startForge({ dialect: 'github' })
  context.after(() => forge.close())
  for (let index = 0; index < 40; index++) {
    const createdAt = daysAgo(41 - index)
    const isMerged = index < 28 || index % 4 === 0
    putRun(forge.state, { createdAt, conclusion: isMerged || index % 2 === 0 ? 'success' : 'failure' })
    putPullRequest(forge.state, {
      createdAt: `${new Date(Date.parse(createdAt) + 30_000).toISOString().slice(0, 19)}Z`,
      state: isMerged ? 'MERGED' : 'CLOSED',
    })
  }
  putPullRequest(forge.state, { createdAt: daysAgo(3), author: MONA, branch: 'my-own' })
  return forge
}

/** What a terminal knows of it; no repository. */
function terminalOf(forge: RunningForge): Record<string, string> {
  const { GITHUB_SERVER_URL = '', GITHUB_API_URL = '' } = forge.env()
  return { GITHUB_SERVER_URL, GITHUB_API_URL, GITHUB_TOKEN: TOKENS.pat }
}

function run(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<Ran> {
  return runNodeAsync(path.join(PROJECT, script), args, env, cwd)
}

const ARGUMENTS = ['--now', NOW, '--dry-run']

describe('what agents did, without a log', () => {
  test('at a terminal: pull requests are judged and named so', async (context) => {
    const forge = await forgeWithWork(context)
    const root = folderWith(context, WORKFLOW)
    const env = terminalOf(forge)
    const args = ['--sources', 'pull-requests,workflow-runs', '--repository', 'octo/loop', ...ARGUMENTS]
    const { code, out, err } = await run('dist/cli/index.js', args, env, root)
    assert.equal(code, 0, err)
    assert.match(out, /pull requests of octo\/loop: 41 /)
    assert.match(out, /Green is not done/)
    assert.match(out, /Of 40 runs with a result/)
    assert.match(out, /How many of the merged lines still stand is not known: there is no checkout/)
    assert.doesNotMatch(out, /\bcycles?\b/i)
  })
  test('what runs cost is read from the logs of their jobs, where it is wished', async (context) => {
    const forge = await forgeWithWork(context)
    forge.elsewhere.files.set(
      '/log',
      fs.readFileSync(path.join(PROJECT, 'test/job-logs/as-the-action-prints-it/log.txt')),
    )
    for (const each of forge.state.runs.slice(10))
      each.jobs = [{ name: 'claude', conclusion: 'success', log: `${forge.elsewhere.url}/log` }]
    const args = ['--sources', 'workflow-runs', '--repository', 'octo/loop', ...ARGUMENTS]
    const env = terminalOf(forge)
    const root = folderWith(context, WORKFLOW)
    const without = await run('dist/cli/index.js', args, env, root)
    assert.doesNotMatch(without.out, /USD/)
    const { code, out, err } = await run('dist/cli/index.js', [...args, '--job-logs'], env, root)
    assert.equal(code, 0, err)
    assert.match(out, /Cost: \S+ USD in the last 7 days, 0\.64 USD a run, \S+ USD for each run without error/)
    assert.match(out, /Of 40 runs the logs of 10 are not kept any more/)
    assert.doesNotMatch(out, /\bcycles?\b/i)
    assert.ok(forge.elsewhere.requests.every(({ authorization }) => authorization === undefined))
  })
  test('a terminal asks nobody unbidden, and says what it needs', async (context) => {
    const forge = await forgeWithWork(context)
    const root = folderWith(context, {})
    const env = terminalOf(forge)
    await run('dist/cli/index.js', ARGUMENTS, env, root)
    assert.deepEqual(forge.requests, [])
    const { code, err } = await run(
      'dist/cli/index.js',
      ['--sources', 'pull-requests', ...ARGUMENTS],
      env,
      root,
    )
    assert.equal(code, 2)
    assert.match(err, /--repository/)
  })
  test('in a job without a log the forge is asked with its token, and nothing is written there', async (context) => {
    const forge = await forgeWithWork(context)
    const root = folderWith(context, WORKFLOW)
    const ran = await runAction(context, {
      workspace: root,
      inputs: { now: NOW, token: TOKENS.job },
      env: forge.env(),
    })
    assert.equal(ran.code, 0, ran.out + ran.err)
    const insights = readJson(path.join(root, '.loop/retro/insights.json')) as Record<string, unknown>
    assert.equal(insights['unit'], 'pull-request')
    assert.ok(insights['ladder'])
    assert.ok(forge.requests.every(({ method, path: at }) => method === 'GET' || at.endsWith('graphql')))
  })
})
