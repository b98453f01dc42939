import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { inertJson, inertPage } from '../../src/report/safe/inert.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { introspectRoot } from '../introspection.ts'
import { makeRoot, PROJECT } from '../project.ts'
import { runNode } from '../run.ts'
import { runnerCommandsIn } from '../runner-commands.ts'
import { allPages } from './all-pages.ts'
import { parseMarkdown, textOf } from './markdown-tree.ts'
import { structureFaultsOf } from './page-laws.ts'

const HOSTILE = path.join(PROJECT, 'examples', 'hostile')
const NOW = '2026-09-21T06:00:00Z'

const pagesOf = async (rules: string): Promise<{ insights: Insights; pages: Record<string, string> }> => {
  const insights = redactInsights(await introspectRoot(HOSTILE, NOW, { rules }))
  return { insights, pages: await allPages(insights, NOW) }
}
const MARKDOWN = ['markdown', 'issue body', 'delta comment', 'closing comment', 'comments on issues']

/** Where links and images of a page lead. */
function addressesIn(node: object): string[] {
  const own = 'url' in node && typeof node.url === 'string' ? [node.url] : []
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as object[]) : []
  return [...own, ...children.flatMap(addressesIn)]
}

test('the hostile example is what its script writes', (t) => {
  const root = makeRoot(t)
  fs.copyFileSync(path.join(HOSTILE, 'generate.mjs'), path.join(root, 'generate.mjs'))
  assert.equal(runNode(path.join(root, 'generate.mjs'), []).code, 0)
  for (const file of fs.readdirSync(path.join(root, '.loop'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.jsonl?$/.test(file)) continue
    const [written, kept] = [root, HOSTILE].map((each) =>
      fs.readFileSync(path.join(each, '.loop', file), 'utf8'),
    )
    assert.equal(written, kept, file)
  }
})

for (const rules of ['standard', 'seed']) {
  test(`hostile example, ${rules}: insights.json is valid, inert and tells of the text`, async () => {
    const { insights } = await pagesOf(rules)
    assertValidInsights(insights)
    const json = inertJson(serialiseInsights(insights))
    assert.match(json, /canary/)
    assert.deepEqual(JSON.parse(json), JSON.parse(serialiseInsights(insights)))
    assert.deepEqual(runnerCommandsIn(json), [])
    assert.doesNotMatch(json, /(?!\n)\p{Cc}|[\p{Cf}\u{E0000}-\u{E007F}]/u)
  })

  test(`hostile example, ${rules}: Markdown holds no link, image, tag or reference of the text`, async () => {
    const { pages } = await pagesOf(rules)
    for (const name of MARKDOWN) {
      const page = pages[name] ?? ''
      assert.deepEqual(structureFaultsOf(page), [], name)
      assert.deepEqual(
        addressesIn(parseMarkdown(page)).filter((each) => each.includes('canary')),
        [],
        name,
      )
      const shown = textOf(parseMarkdown(page))
      for (const live of [
        /[@＠]canary/u,
        /#4711/,
        /GH-4711/,
        /!4711/,
        /:canary:/,
        /[a-z]:\/\/canary/,
        /www\.canary/,
      ])
        assert.doesNotMatch(shown, live, name)
      assert.doesNotMatch(
        page,
        /(?<!\\)\[\^canary|<!-- loop-introspection:issue v1 key=0123456789abcdef/,
        name,
      )
      assert.doesNotMatch(page, /^- \[x\]/m, name)
      assert.deepEqual(runnerCommandsIn(inertPage(page)), [], name)
    }
    assert.match(pages['markdown'] ?? '', /canary/)
  })

  test(`hostile example, ${rules}: the log, the title, the outputs and the annotations are lines of words`, async () => {
    const { pages } = await pagesOf(rules)
    for (const name of ['text', 'issue title', 'outputs', 'annotations']) {
      const page = pages[name] ?? ''
      assert.doesNotMatch(page, /(?!\n)\p{Cc}|[\p{Zl}\p{Zp}\u202E\u2066\u200F]/u, name)
      assert.deepEqual(runnerCommandsIn(page), [], name)
    }
  })

  test(`hostile example, ${rules}: the report in HTML holds no tag, script or address of the text`, async () => {
    const { pages } = await pagesOf(rules)
    const html = pages['html'] ?? ''
    assert.match(html, /canary/)
    for (const [tag] of html.matchAll(/<[^>]*>/g)) {
      assert.doesNotMatch(tag, /^<(?:script|img|iframe|object|embed|link|base|form)\b|\son\w+=/i)
      if (/\b(?:href|src)=/.test(tag)) assert.doesNotMatch(tag, /canary\.example|javascript:/i)
    }
  })

  test(`hostile example, ${rules}: among the rules and facts for a model stands none of the text`, async () => {
    const { pages } = await pagesOf(rules)
    const prompt = pages['prompt'] ?? ''
    // Where the budget has room for data they stand behind a fence, one JSON object a line.
    const [before = '', data = '', after = ''] = prompt.split(/^<<<DATA [\da-f]+ .*\n|^DATA [\da-f]+>>>$/m)
    assert.doesNotMatch(before + after, /canary|Ignore all/)
    assert.doesNotMatch(data, /<\/?(?:rules|loop_insights)>|\$\{\{|\{\{|<%/)
    for (const line of data
      .split('\n')
      .slice(1)
      .filter((each) => each !== ''))
      assert.ok(JSON.parse(line))
  })

  test(`hostile example, ${rules}: the password is on no page`, async () => {
    const { insights, pages } = await pagesOf(rules)
    for (const page of [JSON.stringify(insights), ...Object.values(pages)])
      assert.doesNotMatch(page, /Kx7Qm2Vt/)
  })
}
