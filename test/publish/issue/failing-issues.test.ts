import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commentOnFailingIssues, type FailingRequest } from '../../../src/publish/issue/failing-issues.ts'
import { composeRepeatFailure, issueKeyHash } from '../../../src/publish/issue/marker.ts'
import type { Severity } from '../../../src/model/finding.ts'
import { insightsOf } from './insights.ts'
import { BOT, MemoryForge, MemoryServer, type RunOptions } from './memory-forge.ts'

const NOW = '2026-09-21T06:00:00.000Z'

function serverWith(issues: number): MemoryServer {
  const server = new MemoryServer()
  for (let number = 1; number <= issues; number++)
    server.add({ title: 'Fix it', body: '', labels: [], assignees: [] }, { login: 'octocat', id: 1 })
  return server
}

function requestOf(tasks: Record<string, Severity>, more: Partial<FailingRequest> = {}): FailingRequest {
  const names = Object.entries(tasks).map(([key, severity]) => [`repeat-failure:${key}`, severity] as const)
  const findings = { ...Object.fromEntries(names), 'success-drop': 'high' as const }
  return {
    insights: insightsOf({ findings, now: NOW }),
    now: NOW,
    context: { dialect: 'github', repositoryUrl: 'https://forge.test/acme/orbit' },
    ownership: {
      label: 'loop-health',
      key: issueKeyHash('default'),
      dialect: 'github',
      self: BOT,
      author: undefined,
    },
    quarantineLabel: undefined,
    livingIssue: undefined,
    holdBack: undefined,
    ...more,
  }
}

async function run(server: MemoryServer, request: FailingRequest, options: RunOptions = {}) {
  const forge = new MemoryForge(server, options)
  return {
    result: await commentOnFailingIssues(forge, request),
    writes: forge.writes().map(({ call }) => call),
  }
}

test('each failing issue gets one comment, which is written again only when there is news', async () => {
  const server = serverWith(2)
  const first = await run(server, requestOf({ 1: 'high', 2: 'medium' }))
  assert.deepEqual(first.result.commented, [1, 2])
  const later = requestOf({ 1: 'high', 2: 'medium' }, { now: '2026-09-22T06:00:00.000Z' })
  const second = await run(server, later)
  assert.deepEqual(second.writes, [])
  assert.match(second.result.say, /No comment on a failing issue changed/)
  const recommendation = later.insights.recommendations[0] ?? assert.fail()
  recommendation.finding = '#1 failed 7 times in a row'
  const third = await run(server, later)
  assert.deepEqual(third.writes, ['editComment'])
  assert.equal(server.commentsOf(1).length, 1)
  assert.match(server.commentsOf(1)[0]?.body ?? '', /failed 7 times/)
})

test('where tasks are none of the repository’s issues nothing is asked and nothing written', async () => {
  for (const links of ['none', 'https://tracker.example/{task}']) {
    const server = serverWith(2)
    const request = requestOf({ 1: 'high', 2: 'medium' })
    const { result, writes } = await run(server, {
      ...request,
      insights: { ...request.insights, task_links: links },
    })
    assert.deepEqual([result.commented, writes], [[], []])
    assert.match(result.say, /none of the repository’s issues \(setting `task-links`\)/)
  }
})

test('at most five a run; what is closed, text ids and the living issue leave room for the next', async () => {
  const server = serverWith(9)
  server.edit(2, { state: 'closed' })
  const { result } = await run(
    server,
    requestOf(
      {
        'JIRA-7': 'high',
        1: 'high',
        2: 'high',
        3: 'high',
        4: 'high',
        5: 'high',
        6: 'high',
        7: 'high',
        0: 'high',
      },
      { livingIssue: 3 },
    ),
  )
  assert.deepEqual(result.commented, [1, 4, 5, 6, 7])
})

test('the label comes with a new comment, and is not put back when a person takes it off', async () => {
  const server = serverWith(1)
  const request = requestOf({ 1: 'high' }, { quarantineLabel: 'loop:quarantine' })
  await run(server, request)
  assert.deepEqual(server.find(1).labels, ['loop:quarantine'])
  server.find(1).labels = []
  assert.deepEqual((await run(server, request)).writes, [])
  const unlabelled = await run(serverWith(1), requestOf({ 1: 'high' }))
  assert.deepEqual(unlabelled.writes, ['createComment'])
})

test('somebody else’s copy of the marker is not ours to edit, nor does it keep us quiet', async () => {
  const server = serverWith(1)
  server.comment(1, composeRepeatFailure(1, '0'.repeat(16), 'all is well'), { login: 'mallory', id: 7 })
  assert.deepEqual((await run(server, requestOf({ 1: 'high' }))).writes, ['createComment'])
  assert.equal(server.commentsOf(1)[0]?.body.includes('all is well'), true)
})

test('where GitHub does not tell whose the token is, another app’s comment is not edited, and it is said', async () => {
  const { ownership, ...request } = requestOf({ 1: 'high' })
  const untold = { ...request, ownership: { ...ownership, self: undefined } }
  const server = serverWith(1)
  server.comment(1, composeRepeatFailure(1, '0'.repeat(16), 'all is well'), { login: 'my-app[bot]', id: 7 })
  const { writes, result } = await run(server, untold)
  assert.deepEqual(writes, [])
  assert.match(result.warnings.join(), /by my-app\[bot\].*set issue-author to my-app\[bot\]/)
  const named = { ...untold, ownership: { ...untold.ownership, author: 'my-app[bot]' } }
  assert.deepEqual((await run(server, named)).writes, ['editComment'])
})

test('a lost answer makes one comment, whether it had been written or not', async () => {
  for (const when of ['before', 'after'] as const) {
    const server = serverWith(1)
    let losses = 0
    const { result } = await run(server, requestOf({ 1: 'high' }), {
      fault: (call) =>
        call === 'createComment' && losses++ === 0 ? { problem: 'unknown-outcome', when } : undefined,
    })
    assert.deepEqual(result.commented, [1])
    assert.equal(server.commentsOf(1).length, 1)
  }
})

test('what is wrong with one issue does not keep the others quiet; what is wrong with all ends the run', async () => {
  const server = serverWith(3)
  server.find(1).isLocked = true
  const { result } = await run(server, requestOf({ 1: 'high', 99: 'high', 3: 'high' }))
  assert.deepEqual(result.commented, [3])
  assert.equal(result.warnings.length, 2)
  assert.equal(result.isFailed, false)
  const refused = await run(serverWith(3), requestOf({ 1: 'high', 2: 'high' }), {
    fault: (call) => (call === 'createComment' ? { problem: 'forbidden', when: 'before' } : undefined),
  })
  assert.deepEqual(refused.writes, ['createComment'])
  assert.equal(refused.result.isFailed, true)
})

test('a label that cannot be set is a warning, and the comment stays', async () => {
  const server = serverWith(1)
  const { result } = await run(server, requestOf({ 1: 'high' }, { quarantineLabel: 'hold' }), {
    fault: (call) => (call === 'addLabels' ? { problem: 'forbidden', when: 'before' } : undefined),
  })
  assert.deepEqual(result.commented, [1])
  assert.match(result.warnings.join(), /#1 has its comment, but not the label hold/)
})

test('where nothing may be written it says on which it would comment', async () => {
  const server = serverWith(1)
  const { result, writes } = await run(server, requestOf({ 1: 'high' }, { holdBack: 'This is a dry run.' }))
  assert.deepEqual(writes, [])
  assert.equal(result.say, 'This is a dry run. It would comment on #1.')
})
