import assert from 'node:assert/strict'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { renderFailingIssueComment } from '../../src/report/issue/failing-issue-comment.ts'
import { renderBody } from '../../src/report/issue/issue-body.ts'
import { renderClosingComment, renderDeltaComment } from '../../src/report/issue/issue-comments.ts'
import { compareReports, knownPart } from '../../src/memory/report-change.ts'
import { renderTitle } from '../../src/report/issue/issue-title.ts'
import type { IssuePage } from '../../src/report/issue/issue-page.ts'
import { assertGolden } from '../golden-text.ts'
import { introspectRoot } from '../introspection.ts'
import { makeRoot, PROJECT, readJson } from '../project.ts'
import { filesOf, NOW, type Scenario } from '../scenario-files.ts'
import { FIXTURES as REPORTS, introspectSteady } from './fixtures.ts'
import { failingPages, issuePage, openFindings } from './issue-pages.ts'

const DEMO = path.join(PROJECT, 'examples', 'demo')
const DEMO_NOW = '2026-09-21T06:00:00Z'
const WEEK_BEFORE = '2026-09-14T06:00:00Z'

interface Shown {
  insights: Insights
  page: IssuePage
}

/** The demo's report of a Monday, after the one of the Monday before. */
async function afterTheWeekBefore(): Promise<Shown> {
  const [before, insights] = await Promise.all([
    introspectRoot(DEMO, WEEK_BEFORE),
    introspectRoot(DEMO, DEMO_NOW),
  ])
  const was = openFindings(before).map((finding) => knownPart(finding))
  const is = openFindings(insights)
  const { change } = compareReports(
    { at: '2026-09-14T06:00:00.000Z', verdict: before.verdict, findings: was },
    insights,
    { all: is, told: is, silent: new Set() },
  )
  assert.ok(change?.previous)
  const advised = new Set(was.map(({ id }) => id))
  const page = issuePage(insights, '2026-09-21T06:17:04.000Z', { change, advised })
  const [report] = page.run?.reports ?? []
  assert.ok(page.run && report)
  const changed = { appeared: change.appeared.length, resolved: change.over.length }
  const { decided, succeeded } = before.window
  const last = { ...report, at: change.previous.at, verdict: before.verdict, decided, succeeded }
  const reports = [{ ...report, ...changed }, last]
  return { insights, page: { ...page, run: { ...page.run, number: 18, reports } } }
}

async function ofScenario(t: TestContext, name: string, more: Partial<IssuePage> = {}): Promise<Shown> {
  const scenario = readJson(path.join(PROJECT, 'test', 'scenarios', `${name}.json`)) as Scenario
  const insights = await introspectRoot(makeRoot(t, filesOf(scenario)), NOW, {
    'window-days': scenario.windowDays ?? 7,
  })
  return { insights, page: issuePage(insights, new Date(NOW).toISOString(), more) }
}

async function ofSteady(t: TestContext, more: Partial<IssuePage>): Promise<Shown> {
  const insights = await introspectSteady(t)
  return { insights, page: issuePage(insights, DEMO_NOW, more) }
}

async function ofDemo(now: string, more: Partial<IssuePage> = {}, values = {}): Promise<Shown> {
  const insights = await introspectRoot(DEMO, now, values)
  return { insights, page: issuePage(insights, new Date(now).toISOString(), more) }
}

/** The report whose other pages stand beside. */
async function ofPages(t: TestContext, name: 'pull-requests' | 'workflow-runs'): Promise<Shown> {
  const insights = await REPORTS[name]?.(t)
  assert.ok(insights)
  return { insights, page: issuePage(insights, DEMO_NOW) }
}

/** Pages that a person can open. */
const FIXTURES: Readonly<Record<string, (t: TestContext) => Promise<Shown>>> = {
  demo: () => afterTheWeekBefore(),
  'first-report': () => ofDemo(DEMO_NOW),
  muted: async () => {
    const shown = await ofDemo(DEMO_NOW)
    const high = shown.page.findings.filter(({ severity }) => severity === 'high')
    const muted = new Map(high.map(({ id }) => [id, '2026-10-05T06:00:00.000Z']))
    return { ...shown, page: { ...shown.page, muted } }
  },
  seed: () => ofDemo(DEMO_NOW, {}, { rules: 'seed' }),
  stale: () => ofDemo('2026-10-30T06:00:00Z'),
  'no-cycles': async (t) => {
    const insights = await introspectRoot(makeRoot(t), DEMO_NOW)
    return { insights, page: issuePage(insights, DEMO_NOW) }
  },
  clean: (t) => ofSteady(t, { cleanReports: 1 }),
  closing: async (t) => {
    const { page } = await ofDemo(DEMO_NOW)
    const ended = { ending: 'resolved', because: 'is-back', ended_on: '2026-09-19' } as const
    const over = page.findings
      .filter(({ severity }) => severity !== 'low')
      .slice(0, 3)
      .map(({ id, severity, recommendation: { lead = '' } }) => ({ id, severity, finding: lead, ended }))
    const previous = { at: '2026-09-14T06:00:00.000Z', verdict: 'worse' as const }
    const change = { previous, appeared: [], over, moved: [] }
    return ofSteady(t, { cleanReports: 2, change })
  },
  'always-open': (t) => ofSteady(t, { closesAfter: undefined }),
  'pull-requests': (t) => ofPages(t, 'pull-requests'),
  'workflow-runs': (t) => ofPages(t, 'workflow-runs'),
  degraded: (t) => ofScenario(t, 'data-degraded/undated'),
  'on-gitea': async () => {
    const shown = await ofDemo(DEMO_NOW)
    return { ...shown, page: { ...shown.page, context: { dialect: 'gitea' } } }
  },
}

for (const [name, shownOf] of Object.entries(FIXTURES)) {
  test(`the issue of "${name}" reads as in test/golden/pages/${name}`, async (t) => {
    const { insights, page } = await shownOf(t)
    const [failing] = failingPages(insights, page.run?.at ?? '')
    const texts: Record<string, string> = {
      'issue-title.txt': renderTitle(insights, page),
      'issue-body.md': renderBody(insights, page),
      ...(page.change.previous !== undefined && {
        'delta-comment.md': renderDeltaComment(insights, page),
      }),
      ...(page.cleanReports === page.closesAfter && {
        'closing-comment.md': renderClosingComment(insights, page),
      }),
      ...(failing !== undefined && {
        'failing-issue-comment.md': renderFailingIssueComment(insights, {
          ...failing,
          context: page.context,
        }),
      }),
    }
    for (const [file, text] of Object.entries(texts))
      assertGolden(path.join('pages', name, file), `${text}\n`)
  })
}
