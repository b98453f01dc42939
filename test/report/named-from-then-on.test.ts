import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
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
  const text = await PAGES.text(insights, CONTEXT)
  assert.ok(text.includes('the log names the model "new-model" from 7 September on, and none before'))
  for (const { recommendation, names_cause: isCause } of insights.recommendations) {
    assert.ok(!recommendation.includes('new-model'), recommendation)
    assert.equal(isCause, undefined)
  }
})
