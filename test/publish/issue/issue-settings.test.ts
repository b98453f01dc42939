import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readInputs } from '../../../src/publish/inputs.ts'
import { issueOutputsOf, issueRequestOf } from '../../../src/publish/issue/issue-settings.ts'
import { publishIssue } from '../../../src/publish/issue/publish-issue.ts'
import { fillSettings } from '../../../src/settings/fill.ts'
import { insightsOf } from './insights.ts'
import { MemoryForge, MemoryServer } from './memory-forge.ts'

const NOW = new Date('2026-09-21T06:00:00Z')

async function publishWith(env: NodeJS.ProcessEnv, eventName: string, server = new MemoryServer()) {
  const settings = fillSettings([readInputs(env).source])
  const insights = insightsOf({ findings: { 'slow-cycles': 'medium' }, now: NOW.toISOString() })
  const request = issueRequestOf(settings, { insights, now: NOW, context: { dialect: 'github' } }, eventName)
  const result = request === undefined ? undefined : await publishIssue(new MemoryForge(server), request)
  return { server, outputs: issueOutputsOf(result) }
}

test('the living issue is off until it is asked for', async () => {
  const { outputs } = await publishWith({}, 'schedule')
  assert.deepEqual(outputs, {
    'issue-number': '',
    'issue-url': '',
    'issue-status': 'off',
    changed: 'false',
  })
})

test('inputs say when an issue is opened, with which labels and for whom', async () => {
  const { outputs, server } = await publishWith(
    {
      INPUT_ISSUE: 'auto',
      'INPUT_ISSUE-MIN-SEVERITY': 'medium',
      'INPUT_ISSUE-LABELS': 'health\nbot',
    },
    'push',
  )
  assert.deepEqual(outputs, {
    'issue-number': 1,
    'issue-url': 'https://forge.test/acme/orbit/issues/1',
    'issue-status': 'created',
    changed: 'true',
  })
  assert.deepEqual(server.find(1).labels, ['health', 'bot'])
})

for (const [env, event] of [
  [{ 'INPUT_DRY-RUN': 'true' }, 'schedule'],
  [{}, 'pull_request'],
  [{}, 'pull_request_target'],
  [{}, 'pull_request_review'],
] as const) {
  test(`nothing is written on ${event}${'INPUT_DRY-RUN' in env ? ' in a dry run' : ''}`, async () => {
    const { outputs, server } = await publishWith({ INPUT_ISSUE: 'always', ...env }, event)
    assert.equal(outputs['issue-status'], 'planned')
    assert.equal(outputs.changed, 'false')
    assert.equal(server.issues.size, 0)
  })
}

test('two keys keep two issues', async () => {
  const server = new MemoryServer()
  for (const key of ['a', 'b', 'a'])
    await publishWith({ INPUT_ISSUE: 'always', 'INPUT_ISSUE-KEY': key }, 'push', server)
  assert.deepEqual(server.openNumbers(), [1, 2])
})
