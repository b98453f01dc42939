import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { judgeRetro } from '../../src/introspect.ts'
import { parseInstant } from '../../src/model/time.ts'
import { readFolder } from '../read/read-text.ts'
import { PAGES } from '../../src/report/pages.ts'
import { introspectRoot } from '../introspection.ts'
import { makeRoot, PROJECT, readJson } from '../project.ts'
import { filesOf, NOW, type Scenario } from '../scenario-files.ts'
import { CONTEXT } from './issue-pages.ts'

test('what the log names from a change on stands beside it on pages, and no page makes it the cause', async (t) => {
  const file = path.join(PROJECT, 'test/scenarios/change-point/named-from-then-on.json')
  const insights = await introspectRoot(makeRoot(t, filesOf(readJson(file) as Scenario)), NOW)
  const html = await PAGES.html(insights, CONTEXT)
  assert.ok(html.includes('model: new-model from 7 September on, none named before'))
  const text = await PAGES.text(insights, { ...CONTEXT, width: 10_000 })
  assert.ok(text.includes('the log names the model "new-model" from 7 September on, and none before'))
  for (const { recommendation, names_cause: isCause } of insights.recommendations) {
    assert.ok(!recommendation.includes('new-model'), recommendation)
    assert.equal(isCause, undefined)
  }
})

test('commits to the instructions are told with their dates, and no page makes them the cause', async (t) => {
  const file = path.join(PROJECT, 'test/scenarios/change-point/named-from-then-on.json')
  const root = makeRoot(t, filesOf(readJson(file) as Scenario))
  const [change] = (await introspectRoot(root, NOW)).change_points
  const feltFrom = parseInstant(change?.at) ?? 0
  const at = feltFrom - 86_400_000_000
  const edit = { commit: 'c0ffee'.padEnd(40, '0'), at, feltFrom, files: ['AGENTS.md', 'CLAUDE.md'] }
  const retro = await readFolder(root)
  const insights = judgeRetro({ ...retro, instructionEdits: [edit] }, {}, parseInstant(NOW) ?? 0)
  const html = await PAGES.html(insights, CONTEXT)
  assert.match(html, /instructions: AGENTS\.md and CLAUDE\.md changed on \d+ \w+ \(c0ffee0\)/)
  assert.match(
    await PAGES.text(insights, { ...CONTEXT, width: 10_000 }),
    /AGENTS\.md and CLAUDE\.md changed on \d+ \w+/,
  )
  for (const { recommendation, names_cause: isCause } of insights.recommendations) {
    assert.ok(!recommendation.includes('AGENTS.md'), recommendation)
    assert.equal(isCause, undefined)
  }
})
