import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { fleetOf } from '../../src/fleet/fleet-of.ts'
import { loopOf } from '../../src/fleet/loop-of.ts'
import { mergeParts } from '../../src/fleet/merge.ts'
import type { Fleet, LeftOut } from '../../src/fleet/schema.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { fleetHtml } from '../../src/report/fleet/fleet-html.ts'
import { fleetMarkdown } from '../../src/report/fleet/fleet-markdown.ts'
import { fleetText } from '../../src/report/fleet/fleet-text.ts'
import { settingsSchema } from '../../src/settings/schema.ts'
import { assertGolden } from '../golden-text.ts'
import { PROJECT } from '../project.ts'
import { INVISIBLE } from '../report/hostile-text.ts'
import { wordsOf } from '../report/short-pages.ts'
import { type LoopSpec, makeInsights, makeMany } from './loops.ts'

const FORGE = { server: 'https://github.com', issueLabel: 'loop-health' }
const MOST_WORDS = 600
const REASON = '0123456789abcdef'

function fleet(all: readonly Insights[], leftOut: LeftOut[] = []): Fleet {
  return fleetOf(mergeParts([{ loops: all.map((each) => loopOf(each, 'x.json')), leftOut }]))
}

function nine(): Fleet {
  const reasons = (before: number, now: number): NonNullable<LoopSpec['reasons']> => [
    [REASON, 'tests failed', before, now],
  ]
  return fleet(
    [
      makeInsights({ name: 'orbit-api', p: 4e-5, before: [83, 100], now: [13, 24], reasons: reasons(3, 8) }),
      makeInsights({
        name: 'billing',
        verdict: ['unknown', 'old-data'],
        now: [0, 0],
        lastAt: '2026-09-11T12:00:00+00:00',
      }),
      makeInsights({
        name: 'web',
        p: 0.01,
        severity: 'medium',
        verdict: ['watch', 'findings'],
        before: [88, 100],
        now: [15, 20],
        reasons: reasons(4, 9),
      }),
      makeInsights({ name: 'search', reasons: reasons(4, 6) }),
      ...['ios', 'android', 'docs', 'infra'].map((name) =>
        makeInsights({
          name,
          days: [
            ['2026-08-30', 10, 12],
            ['2026-09-10', 9, 10],
            ['2026-09-21', 4, 8],
          ],
        }),
      ),
      makeInsights({ name: 'labs', verdict: ['unknown', 'too-early'], now: [3, 4] }),
    ],
    [{ source: 'insights/old/insights.json', problem: 'was written by an older version' }],
  )
}

/** Every sort of loop by the dozen, with the longest words that a report has. */
function many(): Fleet {
  const longest = 'one more of the things that a report asks for when it has much to say of a loop, '.repeat(
    5,
  )
  const all = makeMany(900, (index) =>
    index % 10 === 0
      ? { p: 1e-6, now: [8, 20], reasons: [[REASON, `tests ${longest}`, 0, 9]] }
      : index % 10 === 1
        ? { p: 0.03, now: [11, 20] }
        : index % 10 === 2
          ? { verdict: ['unknown', 'old-data'], now: [0, 0] }
          : index % 10 === 3
            ? { verdict: ['unknown', 'too-early'], now: [3, 4] }
            : {},
  ).map((each) => ({
    ...each,
    recommendations: each.recommendations.map((found) => ({ ...found, recommendation: longest })),
  }))
  const leftOut = all.map((_, index) => ({ source: `insights/${index}/insights.json`, problem: longest }))
  return fleet(all, leftOut)
}

test('the page of nine loops is the one that stands in test/golden/fleet', () => {
  assertGolden('fleet/nine.md', fleetMarkdown(nine(), FORGE))
  assertGolden('fleet/nine.txt', `${fleetText(nine()).join('\n')}\n`)
})

for (const [name, make] of Object.entries({ nine, many }))
  test(`the page of ${name} loops is read in a minute, and every loop is counted on it`, () => {
    const page = fleetMarkdown(make(), FORGE)
    const words = wordsOf(page)
    assert.ok(words.length <= MOST_WORDS, `${words.length} words:\n${page}`)
    const { summary } = make()
    const counted = [...page.matchAll(/^\| (?:🔴|🟠|✅|⚪) (.*?) \|/gm)].reduce((sum, [, names = '']) => {
      const more = Number(/(?:^|and )([\d,]+) more$/.exec(names)?.[1]?.replace(',', '') ?? 0)
      const named = names.replace(/(?:^| and )[\d,]+ more$/, '')
      return sum + more + (named === '' ? 0 : named.split(/, | and /).length)
    }, 0)
    assert.equal(counted, summary.loops)
  })

test('many loops that stopped do not hide those that got worse', () => {
  const page = fleetMarkdown(many())
  const rows = page.split('\n').filter((line) => line.startsWith('| 🔴 **'))
  assert.ok(rows.some((row) => row.includes('none since')))
  assert.ok(rows.some((row) => row.includes('80% → 40%')))
  const [alert = ''] = /^> \*\*Look at these first.*$/m.exec(page) ?? []
  assert.match(alert, /no cycle since.*success fell/)
})

test('a healthy fleet has no alert', () => {
  const page = fleetMarkdown(fleet(makeMany(3)))
  assert.match(page, /^## Fleet: none of 3 loops needs a look$/m)
  assert.doesNotMatch(page, /\[!/)
})

const LINKS = [
  {
    what: 'a loop that needs a look, to its issue',
    forge: FORGE,
    url: 'https://github.com/acme/a/issues?q=is%3Aissue%20label%3A%22loop-health%22',
  },
  {
    what: 'a steady loop, to its repository',
    forge: FORGE,
    spec: { p: undefined },
    url: 'https://github.com/acme/a',
  },
  {
    what: 'any loop, to its repository where no label is known',
    forge: { server: 'https://ghe.example/' },
    url: 'https://ghe.example/acme/a',
  },
  {
    what: 'a label with signs in it, as one',
    forge: { ...FORGE, issueLabel: 'a"b & <c>#' },
    url: 'https://github.com/acme/a/issues?q=is%3Aissue%20label%3A%22ab%20%26%20%3Cc%3E%23%22',
  },
  { what: 'none where the forge is not known', forge: undefined, url: undefined },
  {
    what: 'none where the name is none of a repository',
    forge: FORGE,
    spec: { repository: '../x' },
    url: undefined,
  },
  {
    what: 'none where it is an address',
    forge: FORGE,
    spec: { repository: 'evil.example/a?b' },
    url: undefined,
  },
]
for (const { what, forge, spec = {}, url } of LINKS)
  test(`the HTML page and the Markdown page link a loop's name: ${what}`, () => {
    const of = fleet([makeInsights({ name: 'a', p: 1e-6, ...spec })])
    const html = [...fleetHtml(of, forge).matchAll(/<a href="(https?:[^"]*)">a<\/a>/g)]
    assert.deepEqual([...new Set(html.map(([, href]) => href))], url === undefined ? [] : [url])
    const [, href] = /\[a\]\(([^)]*)\)/.exec(fleetMarkdown(of, forge)) ?? []
    // A list of steady loops has names only.
    if ('p' in spec) return
    assert.equal(href, url)
  })

test('the fleet action looks for the label that issues get where nobody sets one', () => {
  const { inputs } = parse(fs.readFileSync(path.join(PROJECT, 'fleet', 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  assert.equal(inputs['issue-label']?.default, settingsSchema.shape.issueLabels.parse(undefined)[0])
})

test('two loops of one short name are told by their whole names', () => {
  const all = ['acme/web', 'other/web'].map((repository) => ({
    ...makeInsights({ name: 'x', p: 1e-6 }),
    loop: { name: null, repository },
  }))
  const page = fleetText(fleet(all)).join('\n')
  assert.match(page, /acme\/web[\s\S]*other\/web/)
})

test('names and texts of loops are inert on every page', () => {
  const evil = '::error::x \u001B[31m<script>alert(1)</script> | @everyone #1 ##[error] \u202E'
  const made = makeInsights({
    name: evil.slice(0, 100),
    p: 1e-6,
    reasons: [[REASON, evil, 0, 9]],
  })
  const [found] = made.recommendations
  assert.ok(found !== undefined)
  const hostile = { ...made, recommendations: [{ ...found, lead: evil, recommendation: evil }] }
  const other = { ...hostile, loop: { name: `b ${evil}`.slice(0, 100), repository: evil } }
  const of = fleet([hostile, other], [{ source: evil, problem: evil }])
  const [markdown, html, text] = [fleetMarkdown(of, FORGE), fleetHtml(of, FORGE), fleetText(of)]
  for (const line of text) assert.doesNotMatch(line, INVISIBLE)
  assert.ok(text.join('\n').includes('alert(1)'), 'it is quoted')
  for (const page of [markdown, html]) {
    assert.ok(!['<script', '\u001B', '\u202E'].some((part) => page.includes(part)))
    assert.ok(page.includes('alert(1)'))
  }
  for (const page of [markdown, text.join('\n')]) assert.doesNotMatch(page, /##\[|^\s*::/m)
  assert.doesNotMatch(markdown, /@everyone|#1\b/)
})

test('the HTML page has no script and asks for nothing, also for many loops', () => {
  for (const of of [nine(), many()]) {
    const page = fleetHtml(of)
    assert.doesNotMatch(page, /<script|src=|url\(|@import/)
    assert.match(page, /<h1>Fleet: /)
    assert.ok(page.length < 200_000, `${page.length}`)
  }
})
