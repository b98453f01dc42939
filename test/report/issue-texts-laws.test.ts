import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import * as fc from '../property.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { renderFailingIssueComment } from '../../src/report/issue/failing-issue-comment.ts'
import { renderBody } from '../../src/report/issue/issue-body.ts'
import { renderClosingComment, renderDeltaComment } from '../../src/report/issue/issue-comments.ts'
import { renderTitle } from '../../src/report/issue/issue-title.ts'
import type { IssuePage } from '../../src/report/issue/issue-page.ts'
import { readMuteBoxes } from '../../src/report/issue/mute-box.ts'
import { introspectRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { anyText, referencesIn } from './hostile-text.ts'
import { comparedPage, CONTEXT, failingPages, issuePage } from './issue-pages.ts'
import { parseMarkdown } from './markdown-tree.ts'

const NOW = '2026-09-21T12:00:00Z'
const AN_HOUR_LATER = '2026-09-21T13:00:00Z'
const MS_PER_HOUR = 3_600_000

type Node = ReturnType<typeof parseMarkdown>['children'][number]

/** A loop's log: two times, each with its own share of successes, and what its rows name. */
interface Log {
  rows: readonly { age: number; hour: number; luck: number; task: number; kind: number; seconds: number }[]
  before: number
  now: number
  names: readonly string[]
  held: number
}

/** No cycle is within an hour of a whole number of days ago, so that none enters or leaves a window in an hour. */
function anyLog(names: fc.Arbitrary<string>): fc.Arbitrary<Log> {
  return fc.record({
    rows: fc.array(
      fc.record({
        age: fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 40 })),
        hour: fc.integer({ min: 2, max: 22 }),
        luck: fc.nat({ max: 99 }),
        task: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 30 })),
        kind: fc.nat({ max: 3 }),
        seconds: fc.integer({ min: 1, max: 4000 }),
      }),
      { minLength: 30, maxLength: 160, size: 'max' },
    ),
    before: fc.nat({ max: 100 }),
    now: fc.nat({ max: 100 }),
    names: fc.array(names, { minLength: 4, maxLength: 4 }),
    held: fc.nat({ max: 90 }),
  })
}

function filesOf({ rows, before, now, names, held }: Log): Record<string, string> {
  const ago = (days: number, hours: number): string =>
    new Date(Date.parse(NOW) - (days * 24 + hours) * MS_PER_HOUR).toISOString()
  const cycles = rows.map(({ age, hour, luck, task, kind, seconds }, index) => ({
    timestamp: ago(age, hour),
    cycle: index,
    // Issues up to 403 never succeed.
    success: task > 3 && luck < (age < 7 ? now : before),
    duration: age < 7 ? seconds * 2 : seconds,
    issue: task % 2 === 0 ? 400 + task : `${names[0]}${task}`,
    type: names[kind],
    reason: names[(kind + 1) % 4],
  }))
  return {
    [CYCLES]: jsonl(cycles),
    '.loop/quarantine.json': JSON.stringify({ 400: { quarantined_at: ago(held, 5), reason: names[1] } }),
  }
}

const HOW = [undefined, { ending: 'retracted', because: 'lines-came-late', ended_on: '2026-09-20' }] as const

async function pagesOf(t: TestContext, log: Log, at = NOW): Promise<{ insights: Insights; page: IssuePage }> {
  const insights = await introspectRoot(makeRoot(t, filesOf(log)), at)
  const page = issuePage(insights, new Date(at).toISOString())
  const ids = page.findings.map(({ id }) => id)
  const change = {
    previous: { at: '2026-09-14T06:00:00.000Z', verdict: 'steady' as const },
    appeared: ids.filter((_, index) => index % 3 === 0),
    over: page.findings.slice(0, 2).map((finding, index) => ({ ...finding, ended: HOW[index] })),
    moved: ids.slice(1, 3).map((id) => ({ id, from: 'low' as const, to: 'high' as const })),
  }
  const muted = new Map(
    ids.filter((_, index) => index % 4 === 3).map((id) => [id, '2026-10-05T06:00:00.000Z']),
  )
  return { insights, page: { ...page, change, muted } }
}

function textsOf(insights: Insights, page: IssuePage): string[] {
  return [
    renderBody(insights, page),
    renderBody(insights, comparedPage(page)),
    renderDeltaComment(insights, page),
    renderClosingComment(insights, page),
    ...failingPages(insights, NOW).map((failing) =>
      renderFailingIssueComment(insights, { ...failing, budget: page.budget }),
    ),
  ]
}

function nodesOf(node: Node | { children: readonly Node[] }): Node[] {
  const own = 'type' in node ? [node] : []
  return 'children' in node ? [...own, ...(node.children as Node[]).flatMap((child) => nodesOf(child))] : own
}

/** What our pages write themselves; a block of HTML may hold several. */
const OUR_HTML =
  /^(?:<\/?(?:details|summary|sub|b|code)>|<br>|<!-- loop-introspection:mute [\da-f]{16} -->|Mute a finding| \(tick it, the next run picks it up\)|Last \d reports|How this issue works|\d+ earlier (?:try|tries)|What the loop wrote down after the last try|To paste into the quarantine list|\s)*$/

function assertSound(markdown: string): void {
  const nodes = nodesOf(parseMarkdown(markdown))
  const html = nodes.flatMap((node) => (node.type === 'html' ? node.value : []))
  for (const piece of html) assert.match(piece, OUR_HTML)
  const countOf = (tag: string): number => html.join('').split(tag).length - 1
  for (const tag of ['details', 'summary', 'sub', 'code'])
    assert.equal(countOf(`<${tag}>`), countOf(`</${tag}>`), tag)
  for (const node of nodes) {
    if (node.type === 'heading') assert.ok(node.children.length > 0, 'a heading says something')
    if (node.type === 'link') assert.ok(node.url.startsWith(`${CONTEXT.repositoryUrl}/`), node.url)
    if (node.type === 'table')
      for (const row of node.children)
        assert.equal(row.children.length, node.children[0]?.children.length, 'a row has every cell')
    if (node.type === 'text') assert.deepEqual(referencesIn(node.value), [], node.value)
    assert.ok(node.type !== 'image' && node.type !== 'definition' && node.type !== 'footnoteReference')
  }
  // The one alert that a page may open with.
  const quotes = nodes
    .filter(({ type }) => type === 'blockquote')
    .map(({ position }) => position?.start.offset)
  for (const start of quotes) assert.match(markdown.slice(start), /^> \[!(?:CAUTION|WARNING)\]\n/)
  assert.ok(quotes.length <= 1)
}

test('whatever the log names, the pages are whole and every name stays a text', async (t) => {
  let failing = 0
  await fc.assert(
    fc.asyncProperty(anyLog(anyText), async (log) => {
      const { insights, page } = await pagesOf(t, log)
      for (const text of textsOf(insights, page)) assertSound(text)
      failing += failingPages(insights, NOW).length
      const title = renderTitle(insights, page)
      assert.match(title, /^Loop health: [\w #.,:%→]{4,180}$/)
      const boxes = readMuteBoxes(renderBody(insights, { ...page, budget: 1_000_000 }))
      // What another explains has its box as soon as that is muted; of very many the first have a box.
      const ids = new Set(page.findings.flatMap(({ id }) => (page.muted.has(id) ? [] : [id])))
      const alone = page.findings.filter(
        ({ id, recommendation: { explained_by: by } }, index) =>
          page.muted.has(id) || (index < 15 && (by === undefined || !ids.has(by))),
      )
      assert.deepEqual([...boxes.keys()].toSorted(), alone.map(({ id }) => id).toSorted())
      for (const [id, isTicked] of boxes) assert.equal(isTicked, page.muted.has(id))
    }),
    { numRuns: 25, endOnFailure: true, includeErrorInReport: true },
  )
  assert.ok(failing > 10)
})

/** With what stands around it, so that a failure says where. */
const SLIPS = [
  /.{0,40}(?:\b(?:NaN|undefined|null|None(?! of)|Infinity|1970)\b|\[object).{0,20}/,
  /.{0,40}(?:\.\.|\. \.|,,| ,|\(\)|\*\*\*\*).{0,20}/,
  /.{0,40}(?<![\w.])1 (?:findings|cycles|tries|reports)\b.{0,20}/,
]

test('with plain names the pages read as a person writes', async (t) => {
  const name = fc.constantFrom('bug', 'feature', 'tests failed', 'no change made.', 'docs')
  await fc.assert(
    fc.asyncProperty(anyLog(name), async (log) => {
      const { insights, page } = await pagesOf(t, log)
      for (const text of [...textsOf(insights, page), renderTitle(insights, page)]) {
        for (const slip of SLIPS) assert.equal(slip.exec(text)?.[0], undefined)
      }
    }),
    { numRuns: 25, endOnFailure: true, includeErrorInReport: true },
  )
})

test('no text is longer than its budget, and what stands there is whole', async (t) => {
  await fc.assert(
    fc.asyncProperty(anyLog(anyText), fc.integer({ min: 1500, max: 20_000 }), async (log, budget) => {
      const { insights, page } = await pagesOf(t, log)
      for (const text of textsOf(insights, { ...page, budget })) {
        assert.ok(text.length <= budget, `${text.length} > ${budget}`)
        assertSound(text)
        assert.ok(text.length > 40)
      }
    }),
    { numRuns: 25, endOnFailure: true, includeErrorInReport: true },
  )
})

test('an hour later, without a cycle that came or went, the compared texts are equal', async (t) => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(anyLog(fc.constantFrom('bug', 'feature', 'docs', 'x')), async (log) => {
      const [a, b] = await Promise.all([pagesOf(t, log), pagesOf(t, log, AN_HOUR_LATER)])
      const stateOf = ({ insights }: typeof a): string =>
        JSON.stringify([insights.status, insights.verdict, insights.recommendations.map(({ id }) => id)])
      // A rule that a pause of an hour more sets off is news, and may change the text.
      if (stateOf(a) !== stateOf(b)) return
      compared++
      for (const render of [renderTitle, renderBody]) {
        const [was, is] = [a, b].map(({ insights, page }) => render(insights, comparedPage(page)))
        assert.equal(is, was)
      }
      const [was, is] = [a, b].map(({ insights }) =>
        failingPages(insights, '').map((page) =>
          renderFailingIssueComment(insights, {
            ...page,
            context: comparedPage(a.page).context,
            run: undefined,
          }),
        ),
      )
      assert.deepEqual(is, was)
    }),
    { numRuns: 25, endOnFailure: true, includeErrorInReport: true },
  )
  assert.ok(compared > 15)
})
