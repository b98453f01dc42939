import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, agentOf, isUpkeep } from '../../src/read/agents.ts'

/** A person's account, or a bot's where the login says so as `gh` or the REST API spells it. */
function originOf(branch: string, login = 'mona', isBot = false) {
  return { branch, author: actorOf({ login, is_bot: isBot }) }
}

const BY_AGENTS: [branch: string, login: string, isBot: boolean, agent: string][] = [
  ['copilot/fix-9', 'app/copilot-swe-agent', true, 'copilot'],
  ['fix-9', 'copilot-swe-agent[bot]', false, 'copilot'],
  ['fix-9', 'Copilot', true, 'copilot'],
  ['codex/parser', 'mona', false, 'codex'],
  ['0nylrk-codex/parser', 'mona', false, 'codex'],
  ['cursor/parser-1a2b', 'mona', false, 'cursor'],
  ['claude/issue-7-20260905', 'github-actions[bot]', true, 'claude'],
  ['topic', 'claude[bot]', false, 'claude'],
  ['devin/1726000000-parser', 'devin-ai-integration[bot]', false, 'devin'],
  ['feat/parser-12345', 'app/google-labs-jules', true, 'jules'],
  ['openhands-fix-issue-3', 'mona', false, 'openhands'],
  ['topic', 'openhands-agent', false, 'openhands'],
  ['Sweep/parser', 'mona', false, 'sweep'],
  // Who goes on with another's branch: the branch was there first.
  ['claude/issue-7', 'app/copilot-swe-agent', true, 'claude'],
]

for (const [branch, login, isBot, agent] of BY_AGENTS)
  test(`${branch} by ${login} is by ${agent}`, () => {
    assert.equal(agentOf(originOf(branch, login, isBot)), agent)
  })

const BY_OTHERS: [branch: string, login: string, isBot: boolean][] = [
  ['topic', 'mona', false],
  ['cursor-position', 'mona', false],
  ['fix/codex/parser', 'mona', false],
  ['abc-codex/parser', 'mona', false],
  // People have these logins.
  ['topic', 'claude', false],
  ['topic', 'cursor', false],
  ['topic', 'github-actions[bot]', true],
  ['dependabot/npm_and_yarn/zod-4', 'dependabot[bot]', true],
  ['renovate/zod-4', 'renovate[bot]', true],
  ['claude/zod-4', 'renovate[bot]', true],
  ['release-please--branches--main', 'github-actions[bot]', true],
  ['__proto__', 'constructor', true],
]

for (const [branch, login, isBot] of BY_OTHERS)
  test(`${branch} by ${login} is by no agent`, () => {
    assert.equal(agentOf(originOf(branch, login, isBot)), undefined)
  })

test('updates and releases are told from what others do', () => {
  assert.ok(isUpkeep(originOf('topic', 'app/dependabot', true)))
  assert.ok(isUpkeep(originOf('changeset-release/main', 'github-actions', true)))
  assert.ok(!isUpkeep(originOf('topic', 'github-actions', true)))
  assert.ok(!isUpkeep(originOf('dependabots-are-us')))
  // A person who is called so.
  assert.ok(!isUpkeep(originOf('topic', 'mergify')))
})

test('own agents are named by the begin of a branch or a login, and come beside those that are known', () => {
  const agents = ['My-Bot/', 'acme-loop[bot]', 'github-actions', 'night-']
  assert.equal(agentOf(originOf('my-bot/fix'), agents), 'my-bot')
  assert.equal(agentOf(originOf('my-bots/fix'), agents), undefined)
  assert.equal(agentOf(originOf('night-42'), agents), 'night')
  assert.equal(agentOf(originOf('topic', 'app/acme-loop', true), agents), 'acme-loop')
  assert.equal(agentOf(originOf('topic', 'Acme-Loop'), agents), 'acme-loop')
  assert.equal(agentOf(originOf('topic', 'github-actions[bot]', true), agents), 'github-actions')
  assert.equal(agentOf(originOf('codex/fix'), agents), 'codex')
})

test('of the known agents those that are named are the only ones', () => {
  assert.equal(agentOf(originOf('codex/fix'), ['Codex', 'my-bot/']), 'codex')
  assert.equal(agentOf(originOf('claude/fix'), ['Codex', 'my-bot/']), undefined)
  assert.equal(agentOf(originOf('my-bot/fix'), ['Codex', 'my-bot/']), 'my-bot')
})

test('what is no account is nobody', () => {
  for (const account of [
    null,
    undefined,
    'mona',
    3,
    [],
    {},
    { login: '' },
    { login: { x: 1 } },
    { login: 'app/' },
  ])
    assert.equal(actorOf(account), undefined)
  assert.equal(agentOf({ branch: '', author: undefined }), undefined)
})
