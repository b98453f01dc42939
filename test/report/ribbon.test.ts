import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { day } from '../../src/model/words.ts'
import type { PageContext } from '../../src/report/context.ts'
import { renderReport } from '../../src/report/html/page.ts'
import { FIXTURES } from './fixtures.ts'
import { HOSTILE, INVISIBLE } from './hostile-text.ts'

const CONTEXT: PageContext = { dialect: 'github' }
const MS_PER_DAY = 86_400_000
/** Coordinates have one decimal. */
const TOLERANCE = 0.2

type Span = Insights['history']['findings'][number]

async function insightsOf(t: TestContext, name: string): Promise<Insights> {
  const make = FIXTURES[name]
  assert.ok(make)
  return structuredClone(await make(t))
}

function partOf(page: string, id: string): string {
  return new RegExp(`<section aria-labelledby="${id}">[^]*?</section>`).exec(page)?.[0] ?? ''
}

function ribbonOf(insights: Insights): string {
  return partOf(renderReport(insights, CONTEXT), 'history')
}

/** Both widths. */
function drawingsIn(part: string): string[] {
  const drawings = part.match(/<svg[^]*?<\/svg>/g) ?? []
  assert.equal(drawings.length, 2)
  return drawings
}

interface Box {
  kind: string
  x: number
  width: number
  y: number
  height: number
}

function boxesIn(drawing: string, sort: 'day' | 'span'): Box[] {
  const pattern = new RegExp(
    `<rect class="${sort} ([a-z]+)" x="([\\d.-]+)" y="([\\d.-]+)" width="([\\d.]+)" height="([\\d.]+)"`,
    'g',
  )
  return [...drawing.matchAll(pattern)].map(([, kind = '', x, y, width, height]) => ({
    kind,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }))
}

/** Where a day begins, as the marks of the days tell it. */
function rulerOf(days: readonly Box[], first: string): (day: string, after?: number) => number {
  const [from, to] = [days[0], days.at(-1)]
  assert.ok(from && to)
  const step = (to.x - from.x) / (days.length - 1)
  const gap = step - from.width
  return (at, after = 0) =>
    from.x - gap / 2 + ((Date.parse(at) - Date.parse(first)) / MS_PER_DAY + after) * step
}

function assertNear(is: number, should: number, what: string): void {
  assert.ok(Math.abs(is - should) <= TOLERANCE + 0.1, `${what}: ${is} instead of ${should}`)
}

function tableIn(part: string, caption: string): string[][] {
  const table = new RegExp(`<caption>${caption}</caption>[^]*?</table>`).exec(part)?.[0] ?? ''
  return [...table.matchAll(/<tr>(<td[^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell = '']) => cell.replaceAll('&quot;', '"')),
  )
}

const WORDS: Record<string, string> = {
  better: 'Better',
  steady: 'Steady',
  watch: 'Needs a look',
  worse: 'Worse',
  unknown: 'No verdict',
}

for (const name of ['small', 'demo', 'stale', 'degraded'])
  test(`ribbon of "${name}": a mark a day, in its place, by its verdict`, async (t) => {
    const insights = await insightsOf(t, name)
    const { days } = insights.history
    assert.ok(days.length > 1)
    for (const drawing of drawingsIn(ribbonOf(insights))) {
      const marks = boxesIn(drawing, 'day')
      assert.deepEqual(
        marks.map(({ kind }) => kind),
        days.map(({ verdict, decided }) => (decided === 0 ? 'none' : verdict)),
      )
      const at = rulerOf(marks, days[0]?.day ?? '')
      const half = (at(days[0]?.day ?? '', 1) - at(days[0]?.day ?? '')) / 2
      for (const [index, each] of days.entries()) {
        const mark = marks[index]
        assert.ok(mark)
        assertNear(mark.x + mark.width / 2, at(each.day) + half, each.day)
      }
    }
  })

test('what a day was can be told without its colour', async (t) => {
  const insights = await insightsOf(t, 'small')
  const verdicts = ['better', 'steady', 'watch', 'worse'] as const
  for (const [index, each] of insights.history.days.entries()) each.verdict = verdicts[index % 4] ?? 'unknown'
  for (const drawing of drawingsIn(ribbonOf(insights))) {
    const shapes = boxesIn(drawing, 'day').map(({ y, height }) => `${y} ${height}`)
    assert.equal(new Set(shapes.slice(0, 4)).size, 4)
    const [better, steady, watch, worse] = boxesIn(drawing, 'day')
    assert.ok(better && steady && watch && worse)
    assert.ok(better.y + better.height < steady.y + steady.height && steady.y < watch.y)
    assert.ok(worse.height > watch.height)
  }
})

/** Those within the days, as the figure sorts them. */
function shownOf({ history: { days, findings } }: Insights): Span[] {
  const order = ['high', 'medium', 'low', 'info']
  const from = days[0]?.day ?? ''
  return findings
    .filter(({ last }) => last >= from)
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

for (const name of ['small', 'demo', 'stale'])
  test(`ribbon of "${name}": each bar spans its days, the most severe first`, async (t) => {
    const insights = await insightsOf(t, name)
    const { days } = insights.history
    const from = days[0]?.day ?? ''
    const shown = shownOf(insights).slice(0, 12)
    for (const drawing of drawingsIn(ribbonOf(insights))) {
      const at = rulerOf(boxesIn(drawing, 'day'), from)
      const bars = boxesIn(drawing, 'span')
      assert.deepEqual(
        bars.map(({ kind }) => kind),
        shown.map(({ severity }) => severity),
      )
      for (const [index, { finding, first, last }] of shown.entries()) {
        const bar = bars[index]
        assert.ok(bar)
        assertNear(bar.x, at(first < from ? from : first), `${finding} from ${first}`)
        assertNear(bar.x + bar.width, at(last, 1), `${finding} to ${last}`)
      }
    }
  })

test('a bar of a finding that is older than the days begins with them, and goes on to the left', async (t) => {
  const insights = await insightsOf(t, 'small')
  const [only] = insights.history.findings
  assert.ok(only)
  only.first = '2026-07-01'
  only.last = '2026-08-20'
  only.ending = 'stale'
  insights.history.findings = [only]
  for (const drawing of drawingsIn(ribbonOf(insights))) {
    const at = rulerOf(boxesIn(drawing, 'day'), '2026-08-18')
    const [bar] = boxesIn(drawing, 'span')
    assert.ok(bar)
    assertNear(bar.x, at('2026-08-18'), 'begin')
    assertNear(bar.x + bar.width, at('2026-08-20', 1), 'end')
    assert.equal((drawing.match(/<path class="span high"/g) ?? []).length, 1)
  }
  only.last = '2026-08-17'
  assert.deepEqual(boxesIn(drawingsIn(ribbonOf(insights))[0] ?? '', 'span'), [], 'over before the first day')
})

test('each ending has a mark of its own, and what is open has an arrow', async (t) => {
  const insights = await insightsOf(t, 'small')
  const [finding] = insights.history.findings
  assert.ok(finding)
  const endings = ['resolved', 'accepted', 'retracted', 'stale', null] as const
  const shapes = endings.map((ending) => {
    insights.history.findings = [{ ...finding, ending }]
    const [drawing = ''] = drawingsIn(ribbonOf(insights))
    return /<\/rect>\n(<(?:circle class="(?:end|open)"|path class="(?:cross|span high)")[^>]*>)/.exec(
      drawing,
    )?.[1]
  })
  assert.ok(shapes.every((shape) => shape !== undefined))
  assert.equal(new Set(shapes).size, endings.length)
})

test('twelve bars are drawn, and how many more there are is said', async (t) => {
  const insights = await insightsOf(t, 'small')
  const [finding] = insights.history.findings
  assert.ok(finding)
  insights.history.findings = Array.from({ length: 15 }, (_, index) => ({
    ...finding,
    finding: `number ${index}`,
  }))
  insights.history.findings_omitted = 4
  const part = ribbonOf(insights)
  for (const drawing of drawingsIn(part)) {
    assert.equal(boxesIn(drawing, 'span').length, 12)
    assert.match(drawing, />7 more findings</)
  }
  assert.equal(tableIn(part, 'Findings of these days').length, 15)
  assert.match(part, /<p class="note">4 more\.<\/p>/)
})

for (const name of ['small', 'demo', 'stale'])
  test(`ribbon of "${name}": the tables have what is drawn`, async (t) => {
    const insights = await insightsOf(t, name)
    const part = ribbonOf(insights)
    assert.deepEqual(
      tableIn(part, 'The verdict of each day, and how long each finding was open'),
      insights.history.days.map(({ day: at, verdict, decided, succeeded }) => [
        day(at),
        WORDS[verdict],
        decided === 0 ? 'no cycle with a result' : `${succeeded} of ${decided}`,
      ]),
    )
    const words = { resolved: 'over', accepted: 'accepted', retracted: 'withdrawn', stale: 'too few' }
    assert.deepEqual(
      tableIn(part, 'Findings of these days'),
      shownOf(insights).map(({ finding, severity, first, last, ending }) => [
        finding,
        severity,
        first === last ? day(first) : `${day(first)} to ${day(last)}`,
        ending === null ? 'open' : words[ending],
      ]),
    )
    assert.deepEqual(
      tableIn(part, 'Changes in these days'),
      insights.change_points
        .toSorted((a, b) => a.at.localeCompare(b.at))
        .map(({ at, series }) => [day(at), series]),
    )
  })

test('a change stands where it was, by its instant; one before the days does not stand there', async (t) => {
  const insights = await insightsOf(t, 'small')
  const [change] = insights.change_points
  assert.ok(change)
  const at = '2026-09-14T12:00:00+00:00'
  insights.change_points = [
    { ...change, at },
    { ...change, at: '2026-09-15T00:00:00+00:00', series: 'duration' },
    { ...change, at: '2026-08-17T23:00:00+00:00' },
  ]
  for (const drawing of drawingsIn(ribbonOf(insights))) {
    const place = rulerOf(boxesIn(drawing, 'day'), '2026-08-18')
    const lines = [...drawing.matchAll(/<line class="change" x1="([\d.]+)" y1="([\d.]+)"/g)]
    assert.equal(lines.length, 2)
    assertNear(Number(lines[0]?.[1]), place('2026-09-14', 0.5), at)
    assertNear(Number(lines[1]?.[1]), place('2026-09-15'), '2026-09-15')
    assert.notEqual(lines[0]?.[2], lines[1]?.[2], 'their labels stand in two rows')
    assert.match(drawing, />14 Sep, success</)
    assert.match(drawing, />15 Sep, duration</)
  }
})

test('of fewer than two days nothing is drawn, and what is told of more is their number', async (t) => {
  const insights = await insightsOf(t, 'small')
  assert.match(renderReport(insights, CONTEXT), />The last 35 days<\/h2>/)
  const all = insights.history.days
  insights.history.days = all.slice(-2)
  assert.equal(boxesIn(drawingsIn(ribbonOf(insights))[0] ?? '', 'day').length, 2)
  for (const days of [all.slice(-1), []]) {
    insights.history.days = days
    assert.equal(ribbonOf(insights), '')
  }
  insights.history.days = all.map((each) => ({ ...each, decided: 0, succeeded: 0 }))
  assert.equal(ribbonOf(insights), '', 'nor of days without anything decided')
  assert.match(renderReport(await insightsOf(t, 'demo'), CONTEXT), />The last 12 weeks<\/h2>/)
  assert.equal(ribbonOf(await insightsOf(t, 'seed')), '')
})

test('of what became of earlier findings three each are visible, and all is counted', async (t) => {
  const insights = await insightsOf(t, 'small')
  const [[effect], [ended]] = [insights.effectiveness, insights.ended]
  assert.ok(effect && ended)
  insights.effectiveness = Array.from({ length: 5 }, (_, index) => ({
    ...effect,
    recommendation: `Advice ${index}`,
  }))
  insights.ended = Array.from({ length: 4 }, (_, index) => ({ ...ended, finding: `Finding ${index}` }))
  insights.ended_omitted = 6
  const part = partOf(renderReport(insights, CONTEXT), 'since')
  const visible = part.replaceAll(/<details>[^]*?<\/details>/g, '')
  assert.equal((visible.match(/<li>/g) ?? []).length, 6)
  assert.equal((part.match(/<li>/g) ?? []).length, 9)
  assert.match(part, /<summary>2 more<\/summary>/)
  assert.match(part, /<summary>7 more<\/summary>[^]*<p class="note">6 more\.<\/p>/)
  insights.effectiveness = []
  insights.ended = []
  assert.equal(partOf(renderReport(insights, CONTEXT), 'since'), '')
})

test('advice and findings say how long they have been open; what is muted stands apart', async (t) => {
  const insights = await insightsOf(t, 'small')
  const said = renderReport(insights, CONTEXT)
  assert.match(said, /<details><summary>Why[^]*?<p>For 4 days\. It worked if/)
  assert.match(partOf(said, 'do'), /<span class="note">New\. It worked if/)
  assert.match(partOf(said, 'do'), /<span class="note">Back after 10 days\./)
  const findings = partOf(said, 'findings')
  assert.match(
    findings,
    /waste-concentrated<\/code> · <span class="note">for 2 days, last seen on 19 September</,
  )
  assert.doesNotMatch(findings, /last seen on 21 September|muted/)
  const [, second] = insights.recommendations
  assert.ok(second)
  second.muted_until = '2027-01-03T00:00:00+00:00'
  const muted = partOf(renderReport(insights, CONTEXT), 'findings')
  const [open = '', apart = ''] = muted.split('<caption>Findings that a person muted</caption>')
  assert.ok(!open.includes('#412 failed 4 times') && apart.includes('#412 failed 4 times'))
  assert.match(apart, /muted until 3 January 2027/)
})

test('texts of the log in the history stay texts', async (t) => {
  const insights = await insightsOf(t, 'small')
  const told = [...insights.history.findings, ...insights.ended, ...insights.effectiveness]
  const tagsWith = (value: string): string[] => {
    for (const each of told) {
      each.finding = value
      each.subject.key = value
    }
    for (const each of insights.effectiveness) {
      each.recommendation = value
      each.worked_if = value
    }
    const page = renderReport(insights, CONTEXT)
    assert.doesNotMatch(page.replaceAll('\n', ''), INVISIBLE, value)
    return page.match(/<[^>]*>/g) ?? []
  }
  const harmless = tagsWith('words')
  for (const { what, text } of HOSTILE) assert.deepEqual(tagsWith(text), harmless, what)
})
