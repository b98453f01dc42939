import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { describe, test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { PAGES } from '../../src/report/pages.ts'
import { introspectRoot, readRoot } from '../introspection.ts'
import { folderWith, jsonLines } from '../read/read-text.ts'
import { renderBody } from '../../src/report/issue/issue-body.ts'
import { CONTEXT, issuePage } from './issue-pages.ts'

const NOW = '2026-09-21T06:00:00Z'
const LATER = '2026-09-21T12:00:00Z'
const LIST = '.loop/quarantine.json'

/** Tasks that fail five times each, while seventy others succeed. */
function logOf(tasks: readonly (string | number)[]): string {
  const start = Date.parse('2026-09-01T00:00:00Z')
  const rows = [
    ...Array.from({ length: 70 }, (_, index) => ({ issue: 1000 + index, success: true, at: index * 6 })),
    ...tasks.flatMap((issue, index) =>
      Array.from({ length: 5 }, (_, n) => ({ issue, success: false, at: 300 + n * 36 + index })),
    ),
  ]
  return jsonLines(
    rows.map(({ at, ...row }) => ({
      timestamp: new Date(start + at * 3_600_000).toISOString(),
      duration: 600,
      ...row,
    })),
  )
}

/** The lines between the fences of JSON. */
function blockIn(page: string): string {
  return /```json\n([^]*?)\n```/.exec(page)?.[1] ?? ''
}

/** Where a page says that it goes: '' for a new file, else what it is to stand after. */
function placeIn(page: string): string | undefined {
  return (
    /^\s*(?:As|In) (?:<code>)?\S*quarantine\.json(?:<\/code>)?(?:, after (.*))?:$/m.exec(page)?.slice(1)[0] ??
    ''
  )
}

/** As a person follows it. */
function paste(file: string, page: string): string {
  const place = placeIn(page) ?? ''
  if (place === '') return blockIn(page)
  const [, bracket = '', key = ''] =
    /^(?:its first |the )([{[])(?: of "(\w+)")?$/.exec(place) ?? assert.fail(place)
  const at = file.indexOf(bracket, key === '' ? 0 : file.indexOf(`"${key}"`)) + 1
  return `${file.slice(0, at)}\n${blockIn(page)}\n${file.slice(at)}`
}

async function pagesOf(insights: Insights): Promise<Record<'markdown' | 'issue' | 'text' | 'html', string>> {
  return {
    markdown: await PAGES.markdown(insights, CONTEXT),
    issue: renderBody(insights, issuePage(insights, NOW)),
    text: await PAGES.text(insights, CONTEXT),
    html: await PAGES.html(insights, CONTEXT),
  }
}

/** What the list holds before: nothing is there, or a file of every shape that the reader takes. */
const LISTS: (string | undefined)[] = [
  undefined,
  '',
  '{}',
  '[]',
  '{"7": {"since": "2026-09-01T00:00:00Z"}}',
  '{ "7": false }',
  '[7, {"issue": 8}]',
  '[null]',
  '{"issues": {}, "version": 1}',
  '{"version": {"a": 1}, "issues": {"7": true}}',
  '{"quarantined": [7]}',
  '{"version": [1], "quarantined": [ ]}',
]

for (const list of LISTS)
  test(`what the pages give is taken by the reader after it is pasted into ${list ?? 'no file'}`, async (context) => {
    const root = folderWith(context, {
      '.loop/retro/cycles.jsonl': logOf([12, 'STORY-3']),
      ...(list !== undefined && { [LIST]: list }),
    })
    const before = await readRoot(root)
    const insights = await introspectRoot(root, NOW)
    const { markdown, issue } = await pagesOf(insights)
    for (const page of [markdown, issue]) {
      const pasted = paste(list ?? '', page)
      fs.writeFileSync(path.join(root, LIST), pasted)
      assert.doesNotThrow(() => JSON.parse(pasted), pasted)
      const { quarantine } = await readRoot(root)
      assert.deepEqual(
        quarantine
          .filter(({ since }) => since !== undefined && since >= Date.parse(NOW) * 1000)
          .map(({ task }) => String(task))
          .toSorted((a, b) => (a < b ? -1 : 1)),
        ['12', 'STORY-3'],
      )
      for (const { task } of before.quarantine) assert.ok(quarantine.some((entry) => entry.task === task))
    }
    const after = await introspectRoot(root, LATER)
    const told = after.recommendations.filter(({ rule }) => rule === 'repeat-failure')
    for (const { recommendation } of told)
      assert.match(recommendation, /^Let the loop obey the quarantine list/)
    const { markdown: again, text } = await pagesOf(after)
    assert.equal(blockIn(again), '')
    assert.ok(!text.includes('To paste into'))
  })

test('where the list cannot be read nothing is to be pasted into it', async (context) => {
  for (const list of ['{"7": ', '"7"', '7']) {
    const root = folderWith(context, { '.loop/retro/cycles.jsonl': logOf([12]), [LIST]: list })
    const pages = await pagesOf(await introspectRoot(root, NOW))
    for (const page of Object.values(pages)) assert.ok(!page.includes('To paste into'))
  }
})

describe('whatever a task is called', () => {
  const NAMES = [
    '012',
    'issues',
    'quarantined',
    '__proto__',
    '```json',
    '</pre></details><script>',
    '@octocat closes #1 GH-2 ##[error] ::error::',
    'a "b" \\ \u202E <!-- x',
    '漢字🧿\u200B',
    `x${'y'.repeat(400)}`,
    'Zoë’s task – new',
  ]
  for (const list of [undefined, '[7]', '{"7": true}'])
    for (const name of NAMES)
      test(`${JSON.stringify(name).slice(0, 40)} is inert and exact in ${list ?? 'a new file'}`, async (context) => {
        const root = folderWith(context, {
          '.loop/retro/cycles.jsonl': logOf([name]),
          ...(list !== undefined && { [LIST]: list }),
        })
        const insights = await introspectRoot(root, NOW)
        const { subject } =
          insights.recommendations.find(({ rule }) => rule === 'repeat-failure') ?? assert.fail()
        const pages = await pagesOf(insights)
        const block = blockIn(pages.markdown)
        // These cannot be keys of an object for the reader.
        if (list === '{"7": true}' && ['012', 'issues', 'quarantined'].includes(name)) {
          assert.equal(block, '')
          return
        }
        assert.match(block, /^[\n\w .,:;"{}()=+\\[\]-]+$/)
        fs.writeFileSync(path.join(root, LIST), paste(list ?? '', pages.markdown))
        const { quarantine } = await readRoot(root)
        assert.ok(
          quarantine.some(({ task }) => String(task) === subject?.key),
          fs.readFileSync(path.join(root, LIST), 'utf8'),
        )
        const lines = block.split('\n').map((line) => line.trim())
        const html = pages.html.replaceAll('&quot;', '"')
        for (const line of lines) {
          assert.ok(pages.text.includes(line), line)
          assert.ok(html.includes(line), line)
        }
      })
})

test('more than fits is counted', async (context) => {
  const root = folderWith(context, { '.loop/retro/cycles.jsonl': logOf([12]) })
  const insights = await introspectRoot(root, NOW)
  const found = insights.recommendations.find(({ rule }) => rule === 'repeat-failure') ?? assert.fail()
  const keys = Array.from({ length: 30 }, (_, index) => `${'n'.repeat(60)} ${index}`)
  const many: Insights = {
    ...insights,
    recommendations: [...keys, '<'.repeat(190)].map((key) => ({ ...found, subject: { kind: 'task', key } })),
  }
  const { markdown, text, html } = await pagesOf(many)
  const shown = Object.keys(JSON.parse(blockIn(markdown)) as object)
  assert.deepEqual(shown, keys.slice(0, shown.length))
  assert.ok(shown.length > 10 && shown.length <= 20, String(shown.length))
  for (const page of [markdown, text, html])
    assert.ok(page.includes(`Without ${31 - shown.length} more tasks.`))
})
