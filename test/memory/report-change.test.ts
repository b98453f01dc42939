import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  compareReports,
  goneFrom,
  knownPart,
  listFindings,
  markNew,
  type OpenFinding,
  type ReportChange,
} from '../../src/memory/report-change.ts'
import type { Insights } from '../../src/insights/schema.ts'
import type { Severity, Verdict } from '../../src/model/finding.ts'
import * as fc from '../property.ts'
import { type Found, idOf, insightsOf } from '../publish/issue/insights.ts'

const NOW = '2026-09-21T06:00:00.000Z'
const YESTERDAY = '2026-09-20T06:00:00.000Z'

function listed(findings: NonNullable<Found['findings']>): OpenFinding[] {
  return listFindings(insightsOf({ findings, now: NOW }))
}

interface More {
  verdicts?: [Verdict, Verdict]
  status?: 'ok' | 'stale'
  ended?: NonNullable<Found['ended']>
  rules?: Insights['rules']
  muted?: ReadonlySet<string>
  silent?: ReadonlySet<string>
}

/** A report after the one of yesterday. */
function compare(before: readonly OpenFinding[], now: readonly OpenFinding[], more: More = {}) {
  const { verdicts: [was, is] = ['watch', 'watch'], status = 'ok', ended = {}, rules = 'standard' } = more
  const { muted = new Set() } = more
  return compareReports(
    { at: YESTERDAY, verdict: was, findings: before.map((finding) => knownPart(finding)) },
    { status, verdict: is, rules, ended: insightsOf({ ended, now: NOW }).ended },
    { all: now, told: now.filter(({ id }) => !muted.has(id)), silent: more.silent ?? new Set() },
  )
}

const overOf = (told: ReturnType<typeof compare>): (string | undefined)[][] | undefined =>
  told.change?.over.map(({ finding, ended }) => [finding.split(' ')[0], ended?.ending])

test('a report that finds the same is no change and no news', () => {
  const findings = listed({ 'success-drop': 'high', 'time-cap': 'medium' })
  assert.deepEqual(compare(findings, listed({ 'time-cap': 'medium', 'success-drop': 'high' })), {
    change: undefined,
    isNews: false,
  })
})

test('what is new, over and moved is told; a high one among them is news', () => {
  const before = listed({ a: 'medium', b: 'low' })
  const now = listed({ b: 'medium', c: 'low' })
  const told = compare(before, now, { ended: { a: { ending: 'resolved', severity: 'medium' } } })
  assert.deepEqual(told.change?.appeared, [idOf('c')])
  assert.deepEqual(overOf(told), [['a', 'resolved']])
  assert.deepEqual(told.change.moved, [{ id: idOf('b'), from: 'low', to: 'medium' }])
  assert.equal(told.isNews, false)
  assert.equal(compare(before, listed({ a: 'high', b: 'low' })).isNews, true)
})

test('what is gone is over only by the words of insights.json', () => {
  const before = listed({ a: 'high', b: 'high', c: 'high', d: 'high', e: 'high' })
  assert.deepEqual(compare(before, []), { change: undefined, isNews: false })
  const ended = { a: 'stale', b: 'retracted', c: 'accepted', d: 'resolved' } as const
  assert.deepEqual(overOf(compare(before, [], { ended })), Object.entries(ended))
  // What is back is open.
  assert.equal(compare(before, before, { ended }).change, undefined)
})

test('what is over is told once, the most severe first, and also where it ended since', () => {
  const ended = {
    told: { ending: 'resolved', severity: 'low', on: '2026-09-01' },
    'before-it': { ending: 'resolved', on: '2026-09-20' },
    since: { ending: 'resolved', on: '2026-09-21' },
    'good-news': { ending: 'resolved', severity: 'info', on: '2026-09-21' },
  } as const
  const { change, isNews } = compare(listed({ told: 'low' }), [], { ended })
  assert.deepEqual(
    change?.over.map(({ finding }) => finding),
    ['since was found', 'told was found'],
  )
  // Nobody waits for the end of what nobody was told.
  assert.equal(isNews, false)
  assert.deepEqual(change.over[1]?.ended, {
    ending: 'resolved',
    because: 'is-back',
    ended_on: '2026-09-01',
  })
})

test('when something changed is no finding that can be over', () => {
  const ended = { 'change-point': 'resolved', 'success-drop': 'resolved' } as const
  const before = listed({ 'change-point': 'low', 'success-drop': 'high' })
  assert.deepEqual(overOf(compare(before, [], { ended })), [['success-drop', 'resolved']])
})

test('nothing is over on data that is old', () => {
  const before = listed({ a: 'high' })
  const ended = { a: 'resolved' } as const
  assert.equal(compare(before, [], { status: 'stale', ended }).change, undefined)
  assert.equal(compare(before, [], { ended }).change?.over.length, 1)
})

test('while the loop is worse, what is resolved is told with other news and is none itself', () => {
  const before = listed({ a: 'high' })
  const of = (verdicts: [Verdict, Verdict], ending: 'resolved' | 'retracted', now: OpenFinding[] = []) =>
    compare(before, now, { verdicts, ended: { a: ending } })
  const alone = of(['worse', 'worse'], 'resolved')
  assert.deepEqual([alone.change?.over.length, alone.isNews], [1, false])
  assert.equal(of(['worse', 'worse'], 'resolved', listed({ b: 'high' })).isNews, true)
  assert.equal(of(['worse', 'worse'], 'retracted').isNews, true)
  assert.equal(of(['worse', 'steady'], 'resolved').isNews, true)
  assert.equal(of(['watch', 'watch'], 'resolved').isNews, true)
})

test('what is muted does not appear or move, and appears once it is heard again', () => {
  const findings = listed({ a: 'high' })
  const muted = new Set([idOf('a')])
  assert.equal(compare([], findings, { muted }).change, undefined)
  assert.equal(compare(listed({ a: 'low' }), findings, { muted }).change, undefined)
  assert.deepEqual(compare([], findings).change?.appeared, [idOf('a')])
})

test('of what nobody wants to hear it is not said that it is over', () => {
  const before = listed({ a: 'high', b: 'high' })
  const ended = { a: 'resolved', b: 'resolved' } as const
  assert.deepEqual(overOf(compare(before, [], { ended, silent: new Set([idOf('a')]) })), [['b', 'resolved']])
})

test('the days of a finding are those of insights.json', () => {
  const findings = { a: 'high', b: 'high', 'quarantine-overdue': 'high', old: 'high' } as const
  const lives = { a: { found: '2026-09-09' }, 'quarantine-overdue': {}, old: { found: '2026-06-28' } }
  const insights = insightsOf({ findings, lives, now: NOW, newest: YESTERDAY })
  assert.deepEqual(
    listFindings(insights).map(({ firstSeen, isOlder }) => [firstSeen, isOlder]),
    [
      ['2026-09-09', false],
      // No rule of ours, or a file of an older version.
      [undefined, false],
      // The list that it reads is that of today.
      [undefined, false],
      // 84 days before the newest cycle nothing is remembered.
      ['2026-06-28', true],
    ],
  )
  const dayLater = insightsOf({
    findings,
    lives: { old: { found: '2026-06-29' } },
    now: NOW,
    newest: YESTERDAY,
  })
  assert.equal(listFindings(dayLater)[3]?.isOlder, false)
  const undated = insightsOf({ findings, lives, now: NOW })
  assert.equal(listFindings(undated)[3]?.isOlder, false)
})

test('new is what the last change brought, unless it was found before the report before', () => {
  const change: ReportChange = {
    previous: { at: YESTERDAY, verdict: 'watch' },
    appeared: [idOf('a')],
    over: [],
    moved: [],
  }
  const isNew = (
    name: string,
    found: string | undefined,
    told: ReportChange = change,
  ): boolean | undefined => {
    const lives = found === undefined ? {} : { [name]: { found } }
    const [finding] = listFindings(insightsOf({ findings: { [name]: 'low' }, lives, now: NOW }))
    return finding && markNew(finding, told).isNew
  }
  assert.equal(isNew('a', undefined), true)
  assert.equal(isNew('a', '2026-09-21'), true)
  // Found in the hours of that day that the report had not.
  assert.equal(isNew('a', '2026-09-20'), true)
  assert.equal(isNew('a', '2026-09-19'), false)
  assert.equal(isNew('b', '2026-09-21'), false)
  assert.equal(isNew('a', '2026-09-19', { ...change, previous: undefined }), true)
})

/** As `rules: seed` writes them: without ids, several of a category, and an entry that says that there is nothing. */
function seedInsights(...findings: [category: string, severity: Severity][]): Insights {
  const insights = insightsOf({ now: NOW })
  return {
    ...insights,
    recommendations: findings.map(([category, severity]) => ({
      severity,
      category,
      finding: `${category} was found`,
      recommendation: 'Look',
    })),
  }
}

test('findings of `rules: seed` have no ids: each is known again by its place within its category', () => {
  const list = (...findings: [string, Severity][]) => listFindings(seedInsights(...findings))
  const rules = 'seed'
  const before = list(['waste', 'high'], ['drop', 'high'], ['waste', 'low'])
  assert.equal(new Set(before.map(({ id }) => id)).size, 3)
  for (const { id } of before) assert.match(id, /^[0-9a-f]{16}$/)
  const [first, drop, second] = before.map(({ id }) => id)
  // Another category before them, another severity, one that is gone: the others stay who they are.
  assert.deepEqual(
    list(['new', 'low'], ['waste', 'medium'], ['waste', 'high'], ['drop', 'low'])
      .map(({ id }) => id)
      .slice(1),
    [first, second, drop],
  )
  assert.deepEqual(
    list(['waste', 'low']).map(({ id }) => id),
    [first],
  )
  const same = list(['drop', 'high'], ['waste', 'high'], ['waste', 'low'])
  assert.equal(compare(before, same, { rules }).change, undefined)
  const fewer = list(['drop', 'high'], ['waste', 'high'])
  assert.deepEqual(compare(before, fewer, { rules }).change?.over, [
    { id: second, severity: 'low', finding: 'waste was found' },
  ])
})

test('with `rules: seed` what is gone is resolved, but for what other rules had found', () => {
  const seen = listFindings(seedInsights(['waste', 'high']))
  const others = listed({ a: 'high' })
  const told = compare([...seen, ...others], [], { rules: 'seed', ended: { a: 'resolved' } })
  assert.deepEqual(overOf(told), [['waste', undefined]])
  assert.equal(told.isNews, true)
  // Nor does a report of the standard rules know what became of what `seed` had found.
  assert.equal(compare(seen, []).change, undefined)
})

test('the entry of `rules: seed` that says that there is nothing is no finding', () => {
  assert.deepEqual(listFindings(seedInsights(['healthy', 'info'])), [])
  assert.equal(listFindings(insightsOf({ findings: { a: 'info' }, now: NOW })).length, 1)
})

const NAMES = ['a', 'b', 'c', 'd'] as const
const anyFindings = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.constantFrom<Severity>('high', 'medium', 'low'),
)
const anyEnded = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.constantFrom('resolved' as const, 'accepted' as const, 'retracted' as const, 'stale' as const),
)

test('every finding of two reports is new, gone or in both; what is in both moved or stayed; only what ended is over', () => {
  fc.assert(
    fc.property(anyFindings, anyFindings, anyEnded, (was, is, ended) => {
      const before = listed(was)
      const now = listed(is)
      const change = compare(before, now, { ended }).change ?? { appeared: [], over: [], moved: [] }
      const ids = (findings: readonly { id: string }[]): string[] => findings.map(({ id }) => id).toSorted()
      const gone = goneFrom(before, now)
      assert.equal(now.length, before.length - gone.length + change.appeared.length)
      const stayed = now.filter(({ id }) => before.some((each) => each.id === id))
      const moved = stayed.filter(
        ({ id, severity }) => before.find((each) => each.id === id)?.severity !== severity,
      )
      assert.deepEqual(ids(change.moved), ids(moved))
      const over = Object.keys(ended).filter((name) => is[name] === undefined)
      assert.deepEqual(ids(change.over), over.map(idOf).toSorted())
    }),
  )
})

test('a verdict that turns is news, where both are known', () => {
  const turns: [was: Verdict, is: Verdict, isNews: boolean][] = [
    ['steady', 'worse', true],
    ['worse', 'better', true],
    ['steady', 'steady', false],
    ['unknown', 'worse', false],
    ['worse', 'unknown', false],
    ['unknown', 'unknown', false],
  ]
  const findings = listed({ a: 'low' })
  for (const verdicts of turns) {
    const [was, is, isNews] = verdicts
    const told = compare(findings, findings, { verdicts: [was, is] })
    assert.equal(told.isNews, isNews)
    assert.deepEqual(
      told.change,
      isNews ? { previous: { at: YESTERDAY, verdict: was }, appeared: [], over: [], moved: [] } : undefined,
    )
  }
})

test('what came, ended or moved is news only where it is or was high', () => {
  const none = listed({})
  for (const severity of ['high', 'medium', 'low', 'info'] as const) {
    const some = listed({ a: severity })
    const isNews = severity === 'high'
    const ended = { a: { ending: 'resolved', severity } } as const
    assert.equal(compare(none, some).isNews, isNews)
    assert.equal(compare(some, none, { ended }).isNews, isNews)
    assert.deepEqual(compare(none, some).change?.previous, { at: YESTERDAY, verdict: 'watch' })
    assert.equal(compare(some, listed({ a: 'high' })).isNews, !isNews)
    assert.equal(compare(listed({ a: 'high' }), some).isNews, !isNews)
    assert.equal(compare(listed({ a: 'medium' }), listed({ a: 'low' })).isNews, false)
  }
})

test('of a finding its id and severity are remembered, and its words where it has no id of its own', () => {
  const [finding] = listed({ 'time-cap:7': 'high' })
  assert.ok(finding)
  assert.equal(finding.isNew, false)
  assert.deepEqual(knownPart(finding), { id: idOf('time-cap:7'), severity: 'high' })
  const [seen] = listFindings(seedInsights(['waste', 'low']))
  assert.deepEqual(seen && knownPart(seen), { id: seen?.id, severity: 'low', finding: 'waste was found' })
})

test('a place within a category is the hash that issues out there hold', () => {
  const found = listFindings(seedInsights(['waste', 'high'], ['waste', 'low'], ['waste', 'low']))
  assert.deepEqual(
    found.map(({ id }) => id),
    [0, 1, 2].map((nth) => createHash('sha256').update(`["waste","${nth}"]`).digest('hex').slice(0, 16)),
  )
})
