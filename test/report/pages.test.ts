import assert from 'node:assert/strict'
import path from 'node:path'
import { suite, test } from 'node:test'
import * as fc from '../property.ts'
import type { PageContext } from '../../src/report/context.ts'
import { renderReport } from '../../src/report/html/page.ts'
import { renderJobSummary } from '../../src/report/job-summary/job-summary.ts'
import { type Log, renderLog } from '../../src/report/log.ts'
import { type Page, PAGES } from '../../src/report/pages.ts'
import type { PageFormat } from '../../src/settings/schema.ts'
import { assertGolden } from '../golden-text.ts'
import { introspectRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { DEMO_NOW, FIXTURES } from './fixtures.ts'
import { anyText } from './hostile-text.ts'
import { faultsOf, lineFaults, structureFaultsOf } from './page-laws.ts'

const CONTEXT: PageContext = {
  dialect: 'github',
  repositoryUrl: 'https://github.com/acme/orbit-api',
  repository: 'acme/orbit-api',
  commit: '4be1f02c9a7d3e5f60718293a4b5c6d7e8f90123',
  runUrl: 'https://github.com/acme/orbit-api/actions/runs/17420113344',
  reportUrl: 'https://github.com/acme/orbit-api/actions/runs/17420113344/artifacts/4021881',
  insightsUrl: 'https://github.com/acme/orbit-api/actions/runs/17420113344/artifacts/4021882',
  issue: { number: 501, url: 'https://github.com/acme/orbit-api/issues/501' },
  quarantineLabel: 'loop:quarantine',
}

function textOf({ lead, sections }: Log): string {
  const parts = sections.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
  return `${[lead.join('\n'), ...parts].join('\n\n')}\n`
}

for (const [name, insightsOf] of Object.entries(FIXTURES)) {
  test(`the summary, the log and the report of "${name}" are those that stand in test/golden/pages`, async (t) => {
    const insights = await insightsOf(t)
    const pages = {
      'job-summary.md': renderJobSummary(insights, CONTEXT),
      'log.txt': textOf(renderLog(insights)),
      'report.html': renderReport(insights, CONTEXT),
    }
    for (const [file, page] of Object.entries(pages)) assertGolden(path.join('pages', name, file), page)
    assertGoodMarkdown(pages['job-summary.md'])
    assertGoodHtml(pages['report.html'])
    if (name !== 'hostile') assertGoodLog(pages['log.txt'])
  })
}

function assertGoodMarkdown(page: string): void {
  assert.deepEqual(faultsOf(page), [], page)
  assert.ok(Buffer.byteLength(page) <= 400 * 1024)
}

/** The laws of the report that hold without a browser; `npm run test:pages` looks at it in one. */
function assertGoodHtml(page: string): void {
  const open: string[] = []
  for (const [, close, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/g)) {
    if (close === '/') assert.equal(open.pop(), name, 'every element closes in its place')
    else if (!rest.endsWith('/') && !/^(?:meta|br)$/.test(name)) open.push(name)
  }
  assert.deepEqual(open, [])
  const tags = (page.match(/<[^>]*>/g) ?? []).join('')
  assert.doesNotMatch(tags, /<script|<img|<iframe|<link|\son[a-z]+=|javascript:|url\(/)
  for (const [, url = ''] of page.matchAll(/(?:href|src)="([^"]*)"/g))
    assert.match(url, /^(?:#[a-z]+|https:\/\/github\.com\/acme\/orbit-api(?:\/\S*)?)$/)
  const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
  assert.equal(new Set(ids).size, ids.length, 'no id stands twice')
  for (const [, named = ''] of page.matchAll(/aria-labelledby="([^"]*)"/g))
    for (const id of named.split(' ')) assert.ok(ids.includes(id), `${id} is there`)
  assert.equal((page.match(/<h1/g) ?? []).length, 1)
  assert.doesNotMatch(page, /<\/h2>\s*<\/section>/, 'something stands under every heading')
  const figures = (page.match(/<figure/g) ?? []).length
  assert.equal((page.match(/<\/figure>\n<details><summary>The numbers as a table/g) ?? []).length, figures)
  assert.doesNotMatch(tags, /NaN|undefined|Infinity/, 'every coordinate is a number')
}

function visibleText(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
}

function assertGoodLog(log: string): void {
  assert.deepEqual(log.split('\n').flatMap(lineFaults), [], log)
}

const cycle = fc.record(
  {
    timestamp: fc
      .integer({ min: 0, max: 60 * 24 })
      .map((hours) => new Date(Date.parse(DEMO_NOW) - hours * 3_600_000).toISOString()),
    success: fc.boolean(),
    duration: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.double({ min: 0.001, max: 10, noNaN: true })),
    type: fc.constantFrom('bug', 'feature', 'docs'),
    issue: fc.integer({ min: 1, max: 8 }),
    reason: fc.constantFrom('', 'timeout', 'tests failed: 3 of 10'),
    cycle: fc.integer({ min: 1, max: 500 }),
  },
  { requiredKeys: ['success'], noNullPrototype: true },
)

const anySettings = fc.record({
  'window-days': fc.constantFrom(1, 7, 14),
  rules: fc.constantFrom('standard', 'seed'),
})

suite('whatever the loop did', () => {
  test('pages are whole and well worded', async (t) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cycle, { maxLength: 120 }), anySettings, async (cycles, settings) => {
        const insights = await introspectRoot(makeRoot(t, { [CYCLES]: jsonl(cycles) }), DEMO_NOW, settings)
        const page = renderJobSummary(insights, CONTEXT)
        assertGoodMarkdown(page)
        assertGoodLog(textOf(renderLog(insights)))
        const report = renderReport(insights, CONTEXT)
        assertGoodHtml(report)
        assert.deepEqual(visibleText(report).split('\n').flatMap(lineFaults), [])
      }),
      { numRuns: 60 },
    )
  })

  test('text of the log stays text', async (t) => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (type, issue, reason) => {
        const rows = Array.from({ length: 24 }, (_, index) => ({
          timestamp: new Date(Date.parse(DEMO_NOW) - index * 36_000_000).toISOString(),
          success: index > 12,
          duration: 60 * (index + 1),
          type,
          issue,
          reason,
          cycle: reason,
        }))
        const insights = await introspectRoot(makeRoot(t, { [CYCLES]: jsonl(rows) }), DEMO_NOW)
        assert.deepEqual(structureFaultsOf(renderJobSummary(insights, CONTEXT)), [])
        assertGoodHtml(renderReport(insights, CONTEXT))
      }),
      { numRuns: 60 },
    )
  })
})

test('a name of `--format` without a page does not compile', () => {
  const { prompt: _, ...others } = PAGES
  // @ts-expect-error `prompt` has no page here
  const pages: Record<PageFormat, Page> = others
  assert.deepEqual(Object.keys(pages), ['text', 'json', 'markdown', 'html'])
})
