import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { introspect } from '../../src/introspect.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { isTaskAddress, taskPage } from '../../src/model/task-links.ts'
import { parseInstant } from '../../src/model/time.ts'
import { configReader } from '../../src/read/config.ts'
import { FORMATS } from '../../src/read/formats/index.ts'
import { checkLimits } from '../../src/judge/limits.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { settingsOf } from '../introspection.ts'
import { CONFIG, folderWith, jsonLines } from '../read/read-text.ts'
import { allPages } from './all-pages.ts'
import { CONTEXT } from './issue-pages.ts'

const NOW = '2026-09-21T06:00:00Z'
const NATIVE = '.loop/retro/cycles.jsonl'

type Row = (at: string, task: number, success: boolean) => object

const native: Row = (timestamp, issue, success) => ({
  timestamp,
  issue,
  success,
  duration: 600,
  reason: 'tests red',
})
const story: Row = (timestamp, task, success) => ({
  timestamp,
  storyId: String(task),
  iterationNumber: 1,
  success,
  duration: 600_000,
})
const ticket: Row = (timestamp, task, success) => ({ timestamp, success, duration: 600, ticket: task })
const github: Row = (timestamp, task, success) => ({
  timestamp,
  success,
  duration: 600,
  gh: { issue_number: task },
})

/** Task 12 fails six times, while sixty others succeed. */
function rowsOf(row: Row): object[] {
  const start = Date.parse('2026-09-01T00:00:00Z')
  return Array.from({ length: 66 }, (_, index) => {
    const at = new Date(start + index * 7 * 3_600_000).toISOString()
    return index % 11 === 10 ? row(at, 12, false) : row(at, 1000 + index, true)
  })
}

/** What `{task}` stands in. */
const TRACKER = 'https://tracker.example/browse/{task}?from=loop'

const CASES: { what: string; file: string; row: Row; config?: string; are: 'issues' | 'none' | 'pages' }[] = [
  { what: 'field issue of the native log', file: NATIVE, row: native, are: 'issues' },
  { what: 'stories of a preset', file: '.ralph-iterations.jsonl', row: story, are: 'none' },
  {
    what: 'a field that is called ticket',
    file: NATIVE,
    row: ticket,
    config: 'fields: { task: ticket }\n',
    are: 'none',
  },
  {
    what: 'a field that is called issue_number',
    file: NATIVE,
    row: github,
    config: 'fields: { task: gh.issue_number }\n',
    are: 'issues',
  },
  {
    what: 'the native log with task-links: none',
    file: NATIVE,
    row: native,
    config: 'task-links: none\n',
    are: 'none',
  },
  {
    what: 'stories with task-links: issues',
    file: '.ralph-iterations.jsonl',
    row: story,
    config: 'task-links: issues\n',
    are: 'issues',
  },
  {
    what: 'stories with pages of their own',
    file: '.ralph-iterations.jsonl',
    row: story,
    config: `task-links: ${TRACKER}\n`,
    are: 'pages',
  },
]

async function insightsOf(
  context: { after: (done: () => void) => void },
  { file, row, config }: (typeof CASES)[number],
): Promise<Insights> {
  const root = folderWith(context, {
    [file]: jsonLines(rowsOf(row)),
    ...(config !== undefined && { [CONFIG]: config }),
  })
  const access = { root, confined: true }
  const settings = await loadSettings(
    { audience: 'command line', given: [] },
    configReader(access),
    checkLimits,
  )
  return introspect(settings, parseInstant(NOW) ?? 0, access)
}

for (const each of CASES)
  test(`${each.what}: ${each.are === 'issues' ? 'issues' : 'no issues'} on every page`, async (context) => {
    const insights = await insightsOf(context, each)
    const failing = insights.recommendations.filter(({ subject }) => subject?.kind === 'task')
    assert.deepEqual(
      failing.map(({ subject }) => subject?.key),
      ['12'],
    )
    assert.equal(insights.task_links, { issues: 'issues', none: 'none', pages: TRACKER }[each.are])
    const { 'comments on issues': _, ...pages } = await allPages(insights, NOW)
    // A zero-width space keeps a forge from making a link of `#12` by itself.
    const isLinked = (page: string): boolean => /#\u200B?12\b|\/issues\/12\b|gh issue edit/.test(page)
    const linked = Object.keys(pages).filter((name) => isLinked(pages[name] ?? ''))
    if (each.are !== 'issues') assert.deepEqual(linked, [])
    else
      assert.deepEqual(
        ['text', 'markdown', 'html', 'issue body'].filter((name) => !linked.includes(name)),
        [],
      )
    const { markdown = '', html = '', 'issue body': issue = '' } = pages
    const [link, name] = {
      issues: [`${CONTEXT.repositoryUrl}/issues/12`, '#\u200B12'],
      none: [undefined, 'task 12'],
      pages: ['https://tracker.example/browse/12?from=loop', 'task 12'],
    }[each.are] as [string | undefined, string]
    for (const page of [markdown, issue]) {
      assert.ok(page.includes(link === undefined ? name : `[${name}](${link})`), page)
      assert.equal(page.includes('gh issue edit 12 --add-label'), each.are === 'issues')
    }
    assert.equal(html.includes(`<a href="${link ?? ''}">`), link !== undefined)
    assert.ok(html.includes(each.are === 'issues' ? 'Issues that keep failing' : 'Tasks that keep failing'))
  })

test('only formats that name issues say that numbers are issues', () => {
  assert.deepEqual(
    FORMATS.filter(({ tasksAreIssues }) => tasksAreIssues)
      .map(({ name }) => name)
      .toSorted(),
    ['gh-pr-list', 'native'],
  )
})

describe('an address of tasks', () => {
  const GOOD = [
    'https://t.example/{task}',
    'https://t.example/?id={task}#c',
    'https://t.example:8443/a/{task}/{task}',
  ]
  const BAD = [
    'http://t.example/{task}',
    'https://t.example/task',
    'https://{task}.example/',
    'https://t.example{task}/',
    'https://user:secret@t.example/{task}',
    'javascript:alert({task})',
    '{task}',
    'yes',
    `https://t.example/{task}${'x'.repeat(500)}`,
  ]
  for (const address of GOOD)
    test(`may be ${address}`, () => assert.equal(settingsOf({ 'task-links': address }).taskLinks, address))
  for (const address of BAD)
    test(`must not be ${address.slice(0, 40)}`, () =>
      assert.throws(
        () => settingsOf({ 'task-links': address }),
        (error) =>
          error instanceof ConfigError &&
          /^--task-links: .*; allowed: `auto`, `issues`, `none` or an https address with `\{task\}`$/.test(
            error.problems[0] ?? '',
          ),
      ))

  test('a hostile task stays within its place in it', () => {
    const page = (key: string): string | undefined => taskPage('https://t.example/a/{task}?b=c', key)
    assert.equal(page('x/../../evil'), 'https://t.example/a/x%2F..%2F..%2Fevil?b=c')
    assert.equal(page('?d#e@f:g'), 'https://t.example/a/%3Fd%23e%40f%3Ag?b=c')
    assert.equal(page('$&{task}'), 'https://t.example/a/%24%26%7Btask%7D?b=c')
    assert.equal(page('..'), undefined)
    assert.equal(page('\uD800'), 'https://t.example/a/%EF%BF%BD?b=c')
    assert.ok(isTaskAddress('https://t.example/{task}'))
  })
})
