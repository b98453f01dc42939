import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { judgeRetro } from '../../src/introspect.ts'
import type { Cycle, Retro } from '../../src/model/retro.ts'
import { formatDay } from '../../src/model/time.ts'
import { groupThousands, percent } from '../../src/model/words.ts'
import { annotationsOf } from '../../src/publish/annotations.ts'
import { advance } from '../../src/publish/issue/advance.ts'
import { outputsOf } from '../../src/publish/outputs.ts'
import { renderBody } from '../../src/report/issue/issue-body.ts'
import { renderClosingComment, renderDeltaComment } from '../../src/report/issue/issue-comments.ts'
import { renderTitle } from '../../src/report/issue/issue-title.ts'
import { PAGES } from '../../src/report/pages.ts'
import { cycleOf, NOW, retroOf } from '../analyse/cycles.ts'
import * as fc from '../property.ts'
import { hugeLog, type Size, wholeOf } from './huge-log.ts'
import { CONTEXT, issuePage } from './issue-pages.ts'

/**
 * One truth for a number: whatever the log holds, the headline, sentences, tables, prompt context, outputs, annotations,
 * the issue's row and its comments tell the same counts of the same thing.
 */

/** Cycles in one stretch of time; of them some do not say how they ended. */
interface Stretch {
  from: number
  days: number
  count: number
  outcomes: string
  kind: string | undefined
  seconds: number
  source: number
}

const anyStretch: fc.Arbitrary<Stretch> = fc.record({
  from: fc.double({ min: -20, max: 60, noNaN: true }),
  days: fc.double({ min: 0, max: 20, noNaN: true }),
  // Over 1,000 cycles, numbers are grouped and shares are rounded coarser than a cycle.
  count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1000, max: 1600 })),
  outcomes: fc.constantFrom('S', 'F', 'SF', 'SSSF', 'SFU', 'SSU', 'FFS', 'U'),
  kind: fc.constantFrom('bug', 'feature', undefined),
  seconds: fc.double({ min: 1, max: 8000, noNaN: true }),
  source: fc.integer({ min: 0, max: 2 }),
})

/** The newest are up to twenty days after now. */
function cyclesOf(stretches: readonly Stretch[]): Cycle[] {
  return stretches.flatMap(({ from, days, count, outcomes, kind, seconds, source }) =>
    Array.from({ length: count }, (_, index) =>
      cycleOf({
        daysAgo: from + (days * index) / Math.max(1, count),
        outcome: outcomes[index % outcomes.length] ?? 'S',
        kind,
        seconds,
        source,
        line: index + 1,
        task: index % 50,
      }),
    ),
  )
}

function logOf(cycles: readonly Cycle[]): Retro {
  const sources = [0, 1, 2].map((index) => ({
    role: 'cycles' as const,
    path: `${index}.jsonl`,
    state: 'read' as const,
    problem: undefined,
    lines: cycles.length,
    records: cycles.length,
    skipped: new Map(),
    coerced: new Map(),
    duplicates: 0,
    leftOut: 0,
    format: 'native',
    formatReason: undefined,
    warnings: [],
  }))
  return retroOf(cycles, { sources })
}

/** Every `k of n`, in whatever page it stands. */
function countsIn(text: string): string[] {
  return [...text.replaceAll('\u200B', '').matchAll(/[\d,]+ of [\d,]+(?= cycles? succeeded in the)/g)].map(
    ([counts]) => counts,
  )
}

function ofPercentIn(text: string): [number, number, number][] {
  const found = text
    .replaceAll('\u200B', '')
    .replaceAll('</b>', '')
    .matchAll(/(\d[\d,]*) of (\d[\d,]*) \((\d+)%\)|(\d+)% succeeded \((\d[\d,]*) of (\d[\d,]*)\)/g)
  const number = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''))
  return [...found].map(([, k, n, share, share2, k2, n2]) => [
    number(k ?? k2),
    number(n ?? n2),
    number(share ?? share2),
  ])
}

async function pagesOf(insights: Insights): Promise<Record<string, string>> {
  const at = '2026-09-21T12:00:00.000Z'
  const page = issuePage(insights, at)
  const { state } = advance(
    { previous: undefined, mutes: [], body: '' },
    { insights, now: at, context: CONTEXT, minSeverity: 'high' },
  )
  const [row] = state.reports
  assert.deepEqual([row?.succeeded, row?.decided], [insights.window.succeeded, insights.window.decided])
  return {
    text: await PAGES.text(insights, CONTEXT),
    markdown: await PAGES.markdown(insights, CONTEXT),
    html: await PAGES.html(insights, CONTEXT),
    prompt: await PAGES.prompt(insights, CONTEXT),
    title: renderTitle(insights, page),
    body: renderBody(insights, page),
    delta: renderDeltaComment(insights, page),
    closing: renderClosingComment(insights, page),
    annotations: annotationsOf(insights)
      .map(({ say }) => say)
      .join('\n'),
  }
}

type Trends = Record<'recent_7d' | 'previous_7d', { count: number; succeeded?: number }>

function assertOneTruth(insights: Insights, pages: Record<string, string>): void {
  const { window, baseline, data_quality: quality, weeks, headline, rules } = insights
  const counts = `${groupThousands(window.succeeded)} of ${groupThousands(window.decided)}`
  const before = `${groupThousands(baseline.succeeded)} of ${groupThousands(baseline.decided)}`

  // In the file: the seed program's window, the last week and the shares are made of the same cycles.
  const { recent_7d: recent, previous_7d: previous } = insights.trends as unknown as Trends
  // The seed program counts what is dated in the future; nothing else does.
  assert.ok(rules === 'seed' ? recent.count >= window.decided : recent.count === window.decided)
  assert.equal(previous.count, window.previous.decided)
  if (rules === 'standard') assert.equal(recent.succeeded, window.succeeded)
  const last = weeks.at(-1)
  if (last !== undefined && window.days === 7)
    assert.deepEqual([last.succeeded, last.decided], [window.succeeded, window.decided])
  const kinds = insights.kinds.reduce((sum, { now }) => sum + now.cycles, 0)
  assert.equal(kinds, window.decided)
  assert.ok(quality.succeeded <= quality.decided)
  assert.equal(quality.decided + quality.undecided + quality.future, quality.cycles)
  assert.equal(insights.waste.cycles, window.decided - window.succeeded)
  if (window.decided < 400) {
    const drawn = insights.recent_cycles.filter(({ at }) => at >= window.from)
    assert.equal(drawn.length, window.decided)
  }

  // In outputs.
  const outputs = outputsOf(insights, {})
  assert.deepEqual([outputs['succeeded-count'], outputs['decided-count']], [window.succeeded, window.decided])
  assert.equal(outputs['success-rate'], window.decided === 0 ? '' : window.success_rate)
  if (window.success_rate !== null)
    assert.ok(Math.abs(window.success_rate - window.succeeded / window.decided) <= 0.0005)

  // In tables.
  const [, was, is] =
    /^\| \*\*Cycles with a result(?:, a week)?\*\* \| (.*) → \*\*(.*)\*\* \|/m.exec(
      pages['markdown'] ?? '',
    ) ?? []
  if (was !== undefined) {
    assert.equal(is, groupThousands(window.decided))
    // As many days of the baseline as the window has, but for those of a silence.
    const days = baseline.running_days ?? 0
    const usual = (baseline.decided * window.days) / days
    const told = Number(was.replace(',', ''))
    assert.ok(
      was === '-' ? days < 1 : Math.abs(told - usual) <= (usual < 10 ? 0.06 : 0.6),
      `${was} for ${usual}`,
    )
  }
  const tile = /<small>Decided cycles(?: a week)?<\/small><b>([^<]*)<\/b>/.exec(pages['html'] ?? '')?.[1]
  if (tile !== undefined) assert.equal(tile, groupThousands(window.decided))
  assert.match(
    pages['prompt'] ?? '',
    new RegExp(`^cycles: (?:none read|${groupThousands(window.decided)} \\|)`, 'm'),
  )

  assertOneJudgement(pages)

  // In words.
  const rate = percent(window.succeeded, window.decided)
  const said = /success(?: rose| fell)?(?: from \d+% to)? (\d+%)/.exec(headline)?.[1]
  // A turn within a young log is told by its own numbers, which the findings' check holds against the block.
  if (said !== undefined && !(insights.course?.turn && insights.verdict_reason === 'success-fell'))
    assert.equal(said, rate, headline)
  for (const [name, page] of Object.entries(pages)) {
    for (const found of countsIn(page)) assert.equal(found, counts, name)
    for (const [k, n, share] of ofPercentIn(page))
      assert.equal(`${share}%`, percent(k, n), `${name}: ${k} of ${n}`)
  }
  if (window.decided > 0 && rules === 'standard') {
    for (const name of ['text', 'markdown', 'html', 'body', 'delta', 'closing'])
      assert.deepEqual(new Set(countsIn(pages[name] ?? '')), new Set([counts]), name)
    const past =
      baseline.decided === 0 ? 'none' : `${before} (${percent(baseline.succeeded, baseline.decided)})`
    assert.match(
      pages['prompt'] ?? '',
      new RegExp(`^success: ${escape(`${counts} (${rate}) | before ${past}`)}`, 'm'),
    )
  }

  // What findings and watched things say of the loop's success is what stands in the blocks.
  for (const { subject, detail, facts: [fact] = [] } of [
    ...insights.recommendations,
    ...insights.watchlist,
  ]) {
    if (subject?.kind !== 'loop' || subject.key !== '' || fact?.measure !== 'success') continue
    // Other days than those of window and baseline are told with the numbers; a level compares nothing.
    if (!fact.before) continue
    if (/ in \d+ days? → .* in \d+$/.test(detail ?? '')) continue
    const turn = insights.course?.turn
    if (turn && / → /.test(detail ?? '')) {
      assert.deepEqual([fact.now.k, fact.now.n], [turn.after.succeeded, turn.after.cycles])
      assert.deepEqual([fact.before.k, fact.before.n], [turn.before.succeeded, turn.before.cycles])
      continue
    }
    assert.deepEqual([fact.now.k, fact.now.n], [window.succeeded, window.decided])
    assert.deepEqual([fact.before.k, fact.before.n], [baseline.succeeded, baseline.decided])
  }
}

/** The table of numbers and the facts of the prompt context say the same of a change, and how sure it is. */
function assertOneJudgement({ markdown = '', prompt = '' }: Record<string, string>): void {
  for (const [name, fact] of [
    ['Success rate', 'success'],
    ['Typical cycle', 'median_minutes'],
    ['Decided cycles(?: a week)?', 'cycles'],
  ] as const) {
    const row = new RegExp(`^\\| \\*\\*${name}\\*\\* \\| (.*) → \\*\\*(.*)\\*\\* \\| (.*) \\|$`, 'm').exec(
      markdown,
    )
    const line = new RegExp(`^${fact}: (.*)$`, 'm').exec(prompt)?.[1]?.split(' | ')
    if (row === null || line === undefined) continue
    const [, before = '', now = '', change = ''] = row
    const sure = line.length > 2 ? line.at(-1) : ''
    const said = change.replaceAll('*', '').split(', ').slice(1).join(', ')
    if (before !== '-' && now !== '-' && change.includes(', '))
      assert.equal(said, sure, `${name}: ${row[0]} / ${line.join(' | ')}`)
    const [points] = line.flatMap((part) => /^change (-?\d+) points/.exec(part)?.[1] ?? [])
    if (points !== undefined && Number(points) !== 0)
      assert.ok(
        change.startsWith(`${Number(points) < 0 ? '▼' : '▲'} ${Math.abs(Number(points))} point`),
        `${change} / ${points}`,
      )
    if (fact === 'median_minutes' && now.endsWith(' min') && !now.includes('h'))
      assert.equal(now, `${line[0]} min`)
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

for (const rules of ['standard', 'seed'] as const)
  test(`the same number stands everywhere, for any log (rules: ${rules})`, async () => {
    let told = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyStretch, { minLength: 1, maxLength: 4 }), async (stretches) => {
        const cycles = cyclesOf(stretches)
        const insights = judgeRetro(logOf(cycles), { rules }, NOW)
        assertOneTruth(insights, await pagesOf(insights))
        if (insights.window.decided >= 1000) told += 1
      }),
      { numRuns: 60, includeErrorInReport: true },
    )
    assert.ok(told > 5, `${told} logs with more than 1,000 cycles in the window`)
  })

const STEADY = { kind: 'bug', source: 0, outcomes: 'SSSSF' }

test('success outside of the usual that no rule acts on is called the same in the table and in the prompt', async () => {
  const insights = judgeRetro(
    logOf(
      cyclesOf([
        { ...STEADY, from: 7.5, days: 27, count: 8000, seconds: 591.2 },
        { ...STEADY, from: 0, days: 6.9, count: 2000, outcomes: 'SSSFSSSFSSSFSSSFSSSFSSSFS', seconds: 603 },
      ]).map((cycle, task) => ({ ...cycle, task: 1000 + task })),
    ),
    {},
    NOW,
  )
  const pages = await pagesOf(insights)
  assertOneTruth(insights, pages)
  assert.match(pages['markdown'] ?? '', /\*\*Success rate\*\* .*, more than usual, too little to act on \|/)
  assert.match(pages['prompt'] ?? '', /^success: .* \| more than usual, too little to act on$/m)
  assert.match(pages['prompt'] ?? '', /^median_minutes: 10\.1 \| before 9\.8 \|/m)
})

test('of a loop of 60,000 cycles every count is whole and the same in each block and page', async () => {
  const insights = judgeRetro(
    logOf(
      cyclesOf([
        { ...STEADY, from: 7.5, days: 27, count: 49_376, seconds: 591.2 },
        { ...STEADY, from: 0, days: 6.9, count: 12_345, outcomes: 'SSF', seconds: 8000.7 },
      ]).map((cycle, index) => {
        const task = (index * 37) % 97
        // A stretch begins with its newest cycle: forty tasks are new, and each of their eight tries fails.
        const isNew = task < 40 && index >= 49_376 && index < 49_376 + 8 * 97
        return { ...cycle, task: isNew ? 1000 + task : task, ...(isNew && { outcome: 'failure' as const }) }
      }),
    ),
    {},
    NOW,
  )
  const pages = await pagesOf(insights)
  assertOneTruth(insights, pages)
  const { n, k } = insights.recommendations.find(({ rule }) => rule === 'success-drop')?.evidence ?? {}
  assert.deepEqual(n, [insights.baseline.decided, insights.window.decided])
  assert.deepEqual(k, [insights.baseline.succeeded, insights.window.succeeded])
  for (const { facts = [] } of insights.recommendations)
    for (const { unit, now } of facts)
      if (unit === 'cycles') assert.ok(Number.isInteger(now.value), JSON.stringify(now))
  const failing = insights.recommendations.filter(({ subject }) => subject?.kind === 'task')
  assert.ok(failing.length > insights.failing_tasks.length, `${failing.length} tasks`)
  const tries = failing.reduce((sum, { facts: [fact] = [] }) => sum + (fact?.now.n ?? 0), 0)
  const say = pages['text'] ?? ''
  assert.match(say, new RegExp(`None of their ${groupThousands(tries)} tries succeeded\\. They took`))
  const all = insights.failing_tasks.length + (insights.failing_tasks_omitted ?? 0)
  assert.equal(all, failing.length)
  assert.match(say, new RegExp(`^Issues that keep failing \\(${all}\\)$`, 'm'))
  assert.doesNotMatch(say.replaceAll(/cycle \d+|#\d+|\d{4}-\d\d-\d\d/g, ''), /(?<![\d:.,])\d{4,}(?![\d:])/)
})

/** What the pages say of how many there are, where more are there than they list. */
const anyCrowd: fc.Arbitrary<Partial<Size>> = fc.record({
  kinds: fc.integer({ min: 13, max: 90 }),
  tasks: fc.integer({ min: 41, max: 90 }),
  reasons: fc.integer({ min: 25, max: 90 }),
  quarantined: fc.integer({ min: 310, max: 400 }),
  sources: fc.integer({ min: 101, max: 130 }),
  outliers: fc.integer({ min: 6, max: 9 }),
  epochs: fc.integer({ min: 1, max: 60 }),
})

function countsOf(page: string, pattern: RegExp): number[] {
  const found = page.replaceAll('\u200B', '').matchAll(pattern)
  return [...found].map(([, digits = '']) => Number(digits.replaceAll(',', '')))
}

test('of lists that are cut, every page counts the whole', async () => {
  await fc.assert(
    fc.asyncProperty(anyCrowd, async (size) => {
      const log = hugeLog(size)
      const { analysis, judgement, recollection } = wholeOf(log)
      const { findings, watchlist } = judgement
      const insights = judgeRetro(log, {}, NOW)
      const pages = await pagesOf(insights)
      const { text = '', markdown = '', html = '', prompt = '', title = '' } = pages

      const failures = insights.window.decided - insights.window.succeeded
      const kinds = analysis.window.kinds.filter(({ now }) => now.n > 0).length
      const broke = /Where it broke \(([\d,]+) failures\)\n[^]*?\n\n/.exec(text)
      assert.deepEqual(countsOf(broke?.[0] ?? '', /\(([\d,]+) failures\)/g), [failures])
      assert.deepEqual(countsOf(broke?.[0] ?? '', /^ {2}([\d,]+) more/gm), kinds > 12 ? [kinds - 12] : [])
      const table = /### Where it broke\n[^]*?\n\n(?:###|<|\*\*|There)/.exec(markdown)?.[0] ?? ''
      const isLeftOut = (part: string): boolean =>
        !markdown.includes(part) && markdown.includes('There is more in the full report')
      assert.ok(isLeftOut('Where it broke') || countsOf(table, /^([\d,]+) more/gm)[0] === kinds - 6)
      const figure = /<h2 id="kind">[^]*?<\/section>/.exec(html)?.[0] ?? ''
      assert.deepEqual(countsOf(figure, /"note">([\d,]+) more/g), kinds > 50 ? [kinds - 50] : [])

      const judged = new Set(
        findings.flatMap(({ subject }) => (subject.kind === 'type' ? [subject.key] : [])),
      )
      const told = [...(broke?.[0] ?? '').matchAll(/^ {2}(kind-\d+) .* {2}(\S.*)$/gm)]
      assert.equal(told.length, 12)
      for (const [line, kind = '', sure = ''] of told)
        if (judged.has(kind)) assert.match(sure, /clear|likely/, line)

      const failing = analysis.window.failingTasks.length
      const tasks = /Issues that keep failing \([\d,]+\)\n[^]*?\n\n/.exec(text)?.[0] ?? ''
      assert.deepEqual(countsOf(tasks, /\(([\d,]+)\)\n/g), [failing])
      assert.deepEqual(countsOf(tasks, /^ {2}([\d,]+) more/gm), [failing - 12])
      const tried = analysis.window.failingTasks.filter(({ window }) => window.n > 0).length
      const rows = /### Issues that keep failing\n[^]*?\n\n(?:###|<|\*\*|There)/.exec(markdown)?.[0] ?? ''
      assert.ok(isLeftOut('Issues that keep failing') || countsOf(rows, /^([\d,]+) more/gm)[0] === tried - 6)
      const drawn = /<h2 id="issues">[^]*?<\/section>/.exec(html)?.[0] ?? ''
      assert.deepEqual(countsOf(drawn, /"note">([\d,]+) more/g), [failing - 20])

      const keys = new Set(findings.flatMap(({ subject }) => (subject.kind === 'task' ? [subject.key] : [])))
      const theirs = analysis.timeline.recent.filter(({ task }) => keys.has(String(task)))
      const took = theirs.filter(({ outcome }) => outcome === 'failure').length
      for (const page of [text, html])
        assert.deepEqual(new Set(countsOf(page, /They took ([\d,]+) of the/g)), new Set([took]))

      const reasons = analysis.failureReasons.clusters.filter(({ before, now }) => before + now > 0).length
      const why = /Why cycles failed\n[^]*?\n\n/.exec(text)?.[0] ?? ''
      assert.deepEqual(countsOf(why, /^ {2}([\d,]+) more/gm), [reasons - 12])
      assert.ok(
        isLeftOut('Why cycles failed') ||
          countsOf(markdown, /Why cycles failed:<\/b> ([\d,]+) reasons/g)[0] === reasons,
      )
      const clusters = /Why cycles failed<\/summary>[^]*?<\/details>/.exec(html)?.[0] ?? ''
      assert.deepEqual(countsOf(clusters, /"note">([\d,]+) more/g), [reasons - 20])

      const long = analysis.durationOutliers.length
      assert.deepEqual(countsOf(text, /Unusually long cycles \(([\d,]+)\)/g), [long])

      assert.deepEqual(countsOf(text, /^Findings \(([\d,]+)\)/gm), [findings.length])
      assert.deepEqual(countsOf(text, /^Findings .*watched \(([\d,]+)\)/gm), [watchlist.length])
      for (const count of countsOf(markdown, /Being watched:<\/b> ([\d,]+)/g))
        assert.equal(count, watchlist.length)
      const outputs = outputsOf(insights, {})
      const ofSeverity = (severity: string): number =>
        findings.filter((found) => found.severity === severity).length
      assert.equal(outputs['high-count'], ofSeverity('high'))
      assert.equal(outputs['medium-count'], ofSeverity('medium'))
      for (const count of countsOf(title, /needs a look, ([\d,]+) tasks keep failing/g))
        assert.equal(count, findings.filter(({ rule }) => rule === 'repeat-failure').length)

      const fresh = findings.filter(({ life }) => life.status !== 'persisting').length
      assert.equal(outputs['new-count'], fresh)
      const from = insights.window.from.slice(0, 10)
      const resolved = recollection.ended.filter(
        ({ ending, endedOn }) => ending === 'resolved' && formatDay(endedOn) >= from,
      ).length
      assert.equal(outputs['resolved-count'], resolved)

      const blocked = findings.filter(({ rule }) => rule === 'repeat-failure').length
      assert.equal((JSON.parse(String(outputs['blocked-issues'])) as string[]).length, blocked)
      for (const page of [text, markdown, html])
        assert.deepEqual(
          new Set(countsOf(page, /[Ss]top retrying .{1,200}? and ([\d,]+) more/g)),
          new Set([blocked - 6]),
        )
      const forbidden = /^R1 never select: (.*?) and ([\d,]+) more \(/m.exec(prompt)
      assert.equal(forbidden?.[1]?.split(', ').length, blocked - Number(forbidden?.[2]))
      const held = /^R2 never select while in quarantine: (.*?) and ([\d,]+) more\./m.exec(prompt)
      assert.equal(held?.[1]?.split(', ').length, (size.quarantined ?? 0) - Number(held?.[2]))
      const overdue = findings.filter(({ rule }) => rule === 'quarantine-overdue').length
      for (const page of [text, markdown, html])
        assert.deepEqual(
          new Set(countsOf(page, /Decide about .{1,200}? and ([\d,]+) more/g)),
          new Set([overdue - 6]),
        )

      assert.deepEqual(countsOf(markdown, /Data behind this report:.*, ([\d,]+) unreadable lines/g), [
        2 * (size.sources ?? 0),
      ])
    }),
    {
      numRuns: 8,
      includeErrorInReport: true,
      // More kinds with a high finding than the file lists.
      examples: [
        [{ kinds: 70, tasks: 200, reasons: 60, quarantined: 500, sources: 400, outliers: 9, epochs: 1 }],
      ],
    },
  )
})
