import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { RULES } from '../../src/judge/rules/index.ts'
import { diffInsights } from '../../src/memory/diff.ts'
import { MEASURES } from '../../src/model/finding.ts'
import type { Retro } from '../../src/model/retro.ts'
import { type Unit, UNITS } from '../../src/model/units.ts'
import { parseInstant } from '../../src/model/time.ts'
import { withDoubles } from '../../src/read/doubles.ts'
import { findWarnings } from '../../src/read/warnings.ts'
import { diffHtml } from '../../src/report/history/diff-html.ts'
import { diffText } from '../../src/report/history/diff-text.ts'
import { renderBody } from '../../src/report/issue/issue-body.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { readRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot, readJson } from '../project.ts'
import { filesOf, NOW, type Scenario } from '../scenario-files.ts'
import { allPages } from './all-pages.ts'
import { DEMO, SCENARIOS } from './fixtures.ts'
import { CONTEXT, issuePage } from './issue-pages.ts'

/**
 * What pages count is named by its source: where the rows are pull requests or runs, no word of ours calls them cycles.
 * Every scenario of every rule is told so, and a new rule has scenarios.
 */

type Counted = Exclude<Unit, 'cycle'>

const COUNTED = UNITS.filter((unit): unit is Counted => unit !== 'cycle')
const PATH = 'log.jsonl'

/** What a checkout with this log reads, as if each row were one of these; a row that is told twice is warned of. */
async function readAs(
  t: TestContext,
  unit: Counted,
  { [CYCLES]: log = '', ...others }: Record<string, string>,
): Promise<Retro> {
  const retro = await readRoot(makeRoot(t, { [PATH]: log, ...others }), { cycles: PATH })
  const format = { name: 'native', reason: 'because', unit }
  const warnings = findWarnings(
    retro.cycles,
    { unknownOutcomes: 2, namesFailure: true, lacking: {}, wrongFormat: undefined, format },
    parseInstant(NOW) ?? 0,
  )
  const sources = retro.sources.map((source) =>
    source.role === 'cycles'
      ? withDoubles(
          { ...source, unit, formatReason: format.reason, leftOut: 2, warnings },
          { duplicates: 1, repeats: 1 },
        )
      : source,
  )
  return { ...retro, sources }
}

function judged(retro: Retro, now: string, windowDays = 7): Insights {
  return redactInsights(judgeRetro(retro, { windowDays }, parseInstant(now) ?? 0))
}

/** Ids of rules are no words, nor is the setting that names a log, nor are units of measures in insights.json. */
const NAMES = new RegExp(
  [...RULES.map(({ id }) => id), 'the setting cycles', 'cycles: path/to/cycles.jsonl'].join('|'),
  'g',
)
const MEASURED = new Set<string>(Object.values(MEASURES))

/** The texts of a JSON document. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return MEASURED.has(value) || /^[a-z-]+$/.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Every "cycle" in our own words, with what stands around it. */
function wrongWordsIn(texts: readonly string[]): string[] {
  return texts
    .map((text) => text.replace(/<style>[^]*?<\/style>/, '').replaceAll(NAMES, ''))
    .flatMap((text) => text.match(/.{0,60}\bcycles?\b.{0,40}/gi) ?? [])
}

async function wrongWords(insights: Insights, now: string): Promise<string[]> {
  const { json = '{}', outputs = '{}', ...pages } = await allPages(insights, now)
  const lasting = issuePage(insights, now, { findings: [], unsettled: insights.ended, closesAfter: 3 })
  const quiet = issuePage(insights, now, { findings: [] })
  const others = [lasting, quiet, { ...quiet, context: { ...CONTEXT, dialect: 'gitea' as const } }]
  return wrongWordsIn([
    ...Object.values(pages),
    ...[json, outputs].flatMap((page) => textsIn(JSON.parse(page))),
    ...others.map((page) => renderBody(insights, page)),
  ])
}

/** Rows of which little can be said, each an hour after the one before. */
function hourly(count: number, row: (index: number) => object): string {
  return jsonl(
    Array.from({ length: count }, (_, index) => ({
      timestamp: new Date(Date.parse(NOW) - (count - index) * 3_600_000).toISOString(),
      ...row(index),
    })),
  )
}

const ODD_LOGS: Readonly<Record<string, string>> = {
  'no row': '',
  'one row': hourly(1, () => ({ success: true })),
  'no outcome': hourly(20, () => ({ status: 'what' })),
  'nothing decided': hourly(20, () => ({ status: 'skipped' })),
  'no time': jsonl(Array.from({ length: 60 }, (_, index) => ({ success: index < 30 }))),
  'only the future': jsonl([{ timestamp: '2027-01-01T00:00:00Z', success: true }]),
  'a time in other units': hourly(30, () => ({ success: true, duration: 600_000 })),
  'a time under a second': hourly(30, () => ({ success: true, duration: 0.1 })),
  'a steady day': hourly(24, (index) => ({ success: index % 4 > 0, cost_usd: 1, tokens: 5000 })),
}

for (const unit of COUNTED) {
  for (const rule of fs.readdirSync(SCENARIOS))
    test(`no page calls a ${unit} a cycle: ${rule}`, async (t) => {
      for (const file of fs.readdirSync(path.join(SCENARIOS, rule))) {
        const scenario = readJson(path.join(SCENARIOS, rule, file)) as Scenario
        if (Object.values(scenario.expect).every((expected) => expected === 'silent')) continue
        const insights = judged(await readAs(t, unit, filesOf(scenario)), NOW, scenario.windowDays)
        assert.equal(insights.unit, unit)
        assert.deepEqual(await wrongWords(insights, NOW), [], file)
      }
    })

  test(`nor on any day of a log: ${unit}`, async (t) => {
    const retro = await readAs(t, unit, { [CYCLES]: fs.readFileSync(path.join(DEMO, CYCLES), 'utf8') })
    const days = ['2026-06-01', '2026-07-01', '2026-08-10', '2026-09-14', '2026-09-21', '2026-11-30']
    const reports = days.map((day) => judged(retro, `${day}T06:00:00Z`))
    for (const insights of reports) assert.deepEqual(await wrongWords(insights, insights.generated_at), [])
    for (const [index, insights] of reports.entries()) {
      const difference = diffInsights(reports[index - 1] ?? insights, insights)
      assert.deepEqual(wrongWordsIn([...diffText(difference), diffHtml(difference)]), [])
    }
  })

  for (const [what, log] of Object.entries(ODD_LOGS))
    test(`nor where there is ${what}: ${unit}`, async (t) => {
      const insights = judged(await readAs(t, unit, { [CYCLES]: log }), NOW)
      assert.deepEqual(await wrongWords(insights, NOW), [])
    })
}
