import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { dayRange } from '../../src/model/words.ts'
import { renderReport } from '../../src/report/html/page.ts'
import { fitText, textWidth } from '../../src/report/html/text-width.ts'
import { spread } from '../../src/report/html/time-axis.ts'
import * as fc from '../property.ts'
import { FIXTURES, readSmall } from './fixtures.ts'

/** What the charts of report.html draw: where it stands, and that no mark says more than its number. */

const CONTEXT = { dialect: 'github' } as const

async function insightsOf(t: TestContext, name: string): Promise<Insights> {
  const make = FIXTURES[name]
  assert.ok(make)
  return structuredClone(await make(t))
}

function partOf(insights: Insights, id: string): string {
  const page = renderReport(insights, CONTEXT)
  return new RegExp(`<section aria-labelledby="${id}">[^]*?</section>`).exec(page)?.[0] ?? ''
}

/** The drawing for a desk and the one for a phone. */
function drawingsOf(insights: Insights, id: string): string[] {
  return partOf(insights, id).match(/<svg[^]*?<\/svg>/g) ?? []
}

/** Middles of the marks, in the order in which they are drawn. */
function marksIn(drawing: string): { x: number; y: number; isGood: boolean }[] {
  const pattern =
    /<circle class="good" cx="([\d.]+)" cy="([\d.]+)"|<rect class="bad" x="([\d.]+)" y="([\d.]+)" width="(\d+)"/g
  return [...drawing.matchAll(pattern)].map(([, cx, cy, x, y, side]) =>
    cx === undefined
      ? { x: Number(x) + Number(side) / 2, y: Number(y) + Number(side) / 2, isGood: false }
      : { x: Number(cx), y: Number(cy), isGood: true },
  )
}

function labelsIn(drawing: string): { x: number; anchor: string; said: string; kind: string }[] {
  return [
    ...drawing.matchAll(/<text class="([a-z ]+)" x="([\d.-]+)" y="[\d.-]+" text-anchor="(\w+)">([^<]*)</g),
  ].map(([, kind = '', x, anchor = '', said = '']) => ({ kind, x: Number(x), anchor, said: decode(said) }))
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function widthOf(drawing: string): number {
  return Number(/viewBox="0 0 (\d+) /.exec(drawing)?.[1])
}

suite('tries of tasks', () => {
  test('each has a mark of its own, also of several within minutes', async (t) => {
    const insights = await insightsOf(t, 'busy')
    const tries = insights.failing_tasks.slice(0, 8).map(({ attempts }) => attempts.length)
    assert.ok(Math.max(...tries) > 4)
    for (const drawing of drawingsOf(insights, 'issues')) {
      const marks = marksIn(drawing)
      assert.equal(
        marks.length,
        tries.reduce((sum, each) => sum + each, 0),
      )
      for (const [index, mark] of marks.entries())
        for (const other of marks.slice(index + 1))
          assert.ok(mark.y !== other.y || Math.abs(mark.x - other.x) >= 13.9, 'no mark covers another')
    }
  })

  test('twelve at one instant have room on a phone, in order', async (t) => {
    const insights = await insightsOf(t, 'busy')
    const [task] = insights.failing_tasks
    assert.ok(task)
    const [attempt] = task.attempts
    assert.ok(attempt)
    task.attempts = Array.from({ length: 12 }, () => attempt)
    insights.failing_tasks = [task]
    const [, phone = ''] = drawingsOf(insights, 'issues')
    const places = marksIn(phone).map(({ x }) => x)
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(Math.min(...places) >= 6 && Math.max(...places) <= 340 - 86)
  })

  test('more than are drawn are counted', async (t) => {
    const insights = await insightsOf(t, 'demo')
    assert.doesNotMatch(partOf(insights, 'issues'), /Drawn are/)
    insights.failing_tasks_omitted = 30
    assert.match(partOf(insights, 'issues'), /Drawn are the first 8 of 33\./)
  })
})

test('places are spread no further than they must be, keep their order, and stay between the edges', () => {
  assert.deepEqual(spread([10, 12, 50], 14, [0, 100]), [10, 24, 50])
  assert.deepEqual(spread([90, 95, 100], 14, [0, 100]), [72, 86, 100])
  assert.deepEqual(spread([], 14, [0, 100]), [])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 16, max: 238 }), { maxLength: 12 }), (raw) => {
      const places = spread(
        raw.toSorted((a, b) => a - b),
        14,
        [16, 238],
      )
      assert.equal(places.length, raw.length)
      for (const [index, place] of places.entries()) {
        assert.ok(place >= 16 && place <= 238, `${place}`)
        assert.ok(index === 0 || place - (places[index - 1] ?? 0) >= 14)
      }
    }),
  )
})

suite('durations of many cycles', () => {
  test('of the newest alone the axis holds their time alone, and how many are drawn is said', async (t) => {
    const insights = await insightsOf(t, 'busy')
    const { recent_cycles: drawn, recent_cycles_omitted: omitted = 0 } = insights
    assert.ok(omitted > 0)
    assert.match(
      partOf(insights, 'time'),
      new RegExp(`Only the newest ${drawn.length} of ${drawn.length + omitted} cycles are drawn\\.`),
    )
    for (const drawing of drawingsOf(insights, 'time')) {
      const places = marksIn(drawing).map(({ x }) => x)
      assert.equal(places.length, drawn.length)
      assert.ok(Math.min(...places) < 60, 'the first mark stands at the left edge')
    }
  })

  test('a loop of hours fills the axis, named by the hour', async (t) => {
    const insights = await insightsOf(t, 'demo')
    const [first] = insights.recent_cycles
    assert.ok(first)
    const end = Date.parse(insights.window.to)
    insights.recent_cycles = Array.from({ length: 20 }, (_, index) => ({
      ...first,
      seconds: 60 * (index + 1),
      at: new Date(end - (20 - index) * 1_200_000).toISOString(),
    }))
    for (const drawing of drawingsOf(insights, 'time')) {
      assert.ok(Math.min(...marksIn(drawing).map(({ x }) => x)) < 60)
      assert.ok(labelsIn(drawing).some(({ said }) => /^0\d:\d\d$/.test(said)))
    }
  })

  test('where all are drawn nothing is said of it', async (t) => {
    assert.doesNotMatch(partOf(await insightsOf(t, 'demo'), 'time'), /Only the newest/)
  })
})

suite('kinds of work', () => {
  test('the counts stand beside each rate, on a phone too', async (t) => {
    for (const drawing of drawingsOf(await insightsOf(t, 'demo'), 'kind'))
      assert.deepEqual(
        labelsIn(drawing)
          .filter(({ kind }) => kind.startsWith('value'))
          .map(({ said }) => said),
        ['36% (5 of 14)', '67% (6 of 9)', '60% (3 of 5)', '33% (1 of 3)', '83% (5 of 6)'],
      )
  })

  test('of a kind that is low and rose nothing says that it got worse', async (t) => {
    const part = partOf(await insightsOf(t, 'busy'), 'kind')
    assert.match(
      part,
      /<td>docs<\/td><td class="n">\d+<\/td><td>21% succeeded \(22 of 105\), was 10%<\/td><td>low, clear<\/td>/,
    )
    assert.doesNotMatch(part, /worse|▼/)
    assert.match(part, /a red square where a finding names the kind/)
  })

  test('of a kind that fell an arrow is a word for who hears it', () => {
    assert.match(partOf(readSmall(), 'kind'), /<span role="img" aria-label="down">▼<\/span> likely/)
  })

  test('a red square is explained where there is one', async (t) => {
    assert.match(partOf(readSmall(), 'kind'), /interval; a red square[^]*class="bad"/)
    assert.doesNotMatch(partOf(await insightsOf(t, 'demo'), 'kind'), /red square|class="bad"/)
  })

  test('one cycle without a kind is in the table, and no row of the drawing', async (t) => {
    const insights = await insightsOf(t, 'busy')
    assert.match(partOf(insights, 'kind'), /<td>\(no name\)<\/td>/)
    for (const drawing of drawingsOf(insights, 'kind'))
      assert.doesNotMatch(drawing.replace(/<desc[^]*?<\/desc>/, ''), /no name/)
  })
})

suite('weeks', () => {
  test('a phone shows the newest weeks that have cycles', async (t) => {
    const insights = await insightsOf(t, 'demo')
    for (const week of insights.weeks.slice(-8)) Object.assign(week, { decided: 0, succeeded: 0 })
    const [, phone = ''] = drawingsOf(insights, 'trend')
    assert.equal(marksIn(phone).length, 4)
  })

  test('the newest eight where these have some', async (t) => {
    const [, phone = ''] = drawingsOf(await insightsOf(t, 'demo'), 'trend')
    assert.equal(marksIn(phone).length, 8)
  })

  test('a red square is explained where there is one', async (t) => {
    const insights = await insightsOf(t, 'demo')
    assert.match(partOf(insights, 'trend'), /A red square: the week that got worse\./)
    Object.assign(insights.weeks.at(-1) ?? {}, { decided: 0, succeeded: 0 })
    assert.doesNotMatch(partOf(insights, 'trend'), /red square|class="bad"/)
  })
})

suite('time of failed cycles', () => {
  test('one reason is a sentence and no bar', async (t) => {
    const part = partOf(await insightsOf(t, 'busy'), 'waste')
    assert.match(part, /<p>25 h 01 min in 156 failed cycles\.<\/p>/)
    assert.doesNotMatch(part, /<svg/)
  })

  test('one cycle without a reason is no bar beside those with one', async (t) => {
    const insights = await insightsOf(t, 'demo')
    const bars = (): number => (drawingsOf(insights, 'waste')[0]?.match(/class="bar"/g) ?? []).length
    const before = bars()
    insights.waste.by_reason.push({ key: '', cycles: 1, seconds: 900, tokens: 0, cost_usd: 0 })
    assert.equal(bars(), before)
    insights.waste.by_reason.push({ key: ' ', cycles: 2, seconds: 900, tokens: 0, cost_usd: 0 })
    assert.equal(bars(), before + 1)
  })
})

suite('labels', () => {
  for (const name of Object.keys(FIXTURES))
    test(`of "${name}" begin and end within their drawing`, async (t) => {
      const insights = await insightsOf(t, name)
      for (const drawing of renderReport(insights, CONTEXT).match(/<svg[^]*?<\/svg>/g) ?? [])
        for (const { x, anchor, said, kind } of labelsIn(drawing)) {
          const room = textWidth(said, kind === 'axis' ? 'axis' : 'name')
          const left = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2
          assert.ok(left >= -1, `${said} begins at ${left}`)
          assert.ok(left + room <= widthOf(drawing) + 14, `${said} ends at ${left + room}`)
        }
    })

  test('are cut to their room, and whole where they have it', () => {
    assert.equal(fitText('refactor', 80), 'refactor')
    assert.equal(fitText('wide and monotonous', 60, 'name').at(-1), '…')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 40, max: 300 }),
        (said, room) => {
          const shown = fitText(said, room)
          assert.ok(textWidth(shown) <= room || Array.from(shown).length <= 2)
          assert.ok(shown === said || shown.endsWith('…'))
        },
      ),
    )
  })
})

test('one day is no range', () => {
  assert.equal(dayRange('2026-05-05T01:00:00Z', '2026-05-05T23:00:00Z'), '5 May')
  assert.equal(dayRange('2026-05-05', '2026-05-06'), '5 May to 6 May')
  const insights = structuredClone(readSmall())
  for (const each of insights.history.findings) each.first = each.last
  for (const each of insights.change_points) each.from = each.to
  assert.doesNotMatch(renderReport(insights, CONTEXT), /\b(\d+ [A-Z][a-z]+) (?:to|and) \1\b/)
})
