import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  compareReports,
  goneFrom,
  knownPart,
  listFindings,
  type OpenFinding,
} from '../../src/memory/lifecycle.ts'
import type { Insights } from '../../src/insights/schema.ts'
import type { Severity, Verdict } from '../../src/model/finding.ts'
import * as fc from '../property.ts'
import { type Found, idOf, insightsOf } from '../publish/issue/insights.ts'

const NOW = '2026-09-21T06:00:00.000Z'
const NOBODY = { before: new Set<string>(), now: new Set<string>() }

function listed(
  findings: NonNullable<Found['findings']>,
  before: readonly OpenFinding[] = [],
): OpenFinding[] {
  return listFindings(insightsOf({ findings, now: NOW }), before, NOW)
}

function compare(
  before: readonly OpenFinding[],
  now: readonly OpenFinding[],
  more: { verdicts?: [Verdict, Verdict]; status?: 'ok' | 'stale'; mutes?: typeof NOBODY } = {},
) {
  const [was, is] = more.verdicts ?? ['watch', 'watch']
  return compareReports(
    { at: NOW, verdict: was, findings: before },
    { status: more.status ?? 'ok', verdict: is },
    { all: now, tracked: now },
    more.mutes ?? NOBODY,
  )
}

test('a report that finds the same is no change and no news', () => {
  const findings = listed({ 'success-drop': 'high', 'time-cap': 'medium' })
  assert.deepEqual(compare(findings, listed({ 'time-cap': 'medium', 'success-drop': 'high' }, findings)), {
    change: undefined,
    isNews: false,
  })
})

test('what is new, gone and moved is told; a high one among them is news', () => {
  const before = listed({ a: 'medium', b: 'low' })
  const now = listed({ b: 'medium', c: 'low' }, before)
  const { change, isNews } = compare(before, now)
  const nameOf = (id: string): string => [...before, ...now].find((each) => each.id === id)?.rule ?? ''
  assert.deepEqual(change?.appeared.map(nameOf), ['c'])
  assert.deepEqual(
    change.resolved.map(({ rule }) => rule),
    ['a'],
  )
  assert.deepEqual(
    change.moved.map(({ id, from, to }) => [nameOf(id), from, to]),
    [['b', 'low', 'medium']],
  )
  assert.equal(isNews, false)
  assert.equal(compare(before, listed({ a: 'high', b: 'low' })).isNews, true)
})

test('what insights.json has no room for is not resolved, nor is what it may be', () => {
  const before = listed({ a: 'high', b: 'high', c: 'high' })
  const [first] = before
  assert.ok(first)
  const omitted = (rule: string, keys: string[], more = {}) => ({
    rule,
    severity: 'high' as const,
    count: 9,
    keys,
    ...more,
  })
  const groups = [
    omitted('a', [first.subject.key]),
    omitted('b', ['another'], { keys_omitted: 8 }),
    omitted('c', ['another']),
  ]
  assert.deepEqual(
    goneFrom(before, [], { recommendations_omitted_by_rule: groups }).map(({ rule }) => rule),
    ['c'],
  )
})

test('nothing is resolved on data that is old', () => {
  const before = listed({ a: 'high' })
  assert.equal(compare(before, [], { status: 'stale' }).change, undefined)
  assert.equal(compare(before, []).change?.resolved.length, 1)
})

test('what is muted is no news when it comes and when it goes, and is new once it is heard again', () => {
  const findings = listed({ a: 'high' })
  const muted = new Set(findings.map(({ id }) => id))
  assert.equal(compare([], findings, { mutes: { before: new Set(), now: muted } }).change, undefined)
  assert.equal(compare(findings, [], { mutes: { before: muted, now: new Set() } }).change, undefined)
  assert.equal(
    compare(findings, findings, { mutes: { before: muted, now: new Set() } }).change?.appeared.length,
    1,
  )
})

test('a finding keeps the day on which it was first said', () => {
  const before = listed({ a: 'high' }).map((finding) => ({ ...finding, since: '2026-09-01T06:00:00.000Z' }))
  assert.deepEqual(
    listed({ a: 'low', b: 'low' }, before).map(({ rule, since }) => [rule, since]),
    [
      ['a', '2026-09-01T06:00:00.000Z'],
      ['b', NOW],
    ],
  )
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
  const list = (...findings: [string, Severity][]) => listFindings(seedInsights(...findings), [], NOW)
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
  assert.deepEqual(
    before.map(({ rule, subject }) => [rule, subject]),
    ['waste', 'drop', 'waste'].map((rule) => [rule, { kind: 'loop', key: '' }]),
  )
  assert.equal(compare(before, list(['drop', 'high'], ['waste', 'high'], ['waste', 'low'])).change, undefined)
  assert.deepEqual(
    compare(before, list(['drop', 'high'], ['waste', 'high'])).change?.resolved.map(({ id }) => id),
    [second],
  )
})

test('the entry of `rules: seed` that says that there is nothing is no finding', () => {
  assert.deepEqual(listFindings(seedInsights(['healthy', 'info']), [], NOW), [])
  assert.equal(listFindings(insightsOf({ findings: { a: 'info' }, now: NOW }), [], NOW).length, 1)
})

const anyFindings = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.constantFrom<Severity>('high', 'medium', 'low'),
)

test('every finding of two reports is new, gone or in both; what is in both moved or stayed', () => {
  fc.assert(
    fc.property(anyFindings, anyFindings, (was, is) => {
      const before = listed(was)
      const now = listed(is, before)
      const change = compare(before, now).change ?? { appeared: [], resolved: [], moved: [] }
      const ids = (findings: readonly { id: string }[]): string[] => findings.map(({ id }) => id).toSorted()
      assert.deepEqual(ids(change.resolved), ids(goneFrom(before, now)))
      assert.equal(now.length, before.length - change.resolved.length + change.appeared.length)
      const stayed = now.filter(({ id }) => before.some((each) => each.id === id))
      const moved = stayed.filter(({ rule }) => was[rule] !== is[rule])
      assert.deepEqual(ids(change.moved), ids(moved))
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
      isNews ? { previous: { at: NOW, verdict: was }, appeared: [], resolved: [], moved: [] } : undefined,
    )
  }
})

test('what came, went or moved is news only where it is or was high', () => {
  const none = listed({})
  for (const severity of ['high', 'medium', 'low', 'info'] as const) {
    const some = listed({ a: severity })
    const isNews = severity === 'high'
    assert.equal(compare(none, some).isNews, isNews)
    assert.equal(compare(some, none).isNews, isNews)
    assert.deepEqual(compare(none, some).change?.previous, { at: NOW, verdict: 'watch' })
    assert.equal(compare(some, listed({ a: 'high' })).isNews, !isNews)
    assert.equal(compare(listed({ a: 'high' }), some).isNews, !isNews)
    assert.equal(compare(listed({ a: 'medium' }), listed({ a: 'low' })).isNews, false)
  }
})

test('what is muted, or was, neither moves nor goes', () => {
  const [before, now] = [listed({ a: 'high', b: 'high' }), listed({ a: 'low', b: 'low' })]
  const [first] = before
  assert.ok(first)
  const one = new Set([first.id])
  const nobody = new Set<string>()
  const movedOf = (mutes: typeof NOBODY): string[] | undefined =>
    compare(before, now, { mutes }).change?.moved.map(({ id }) => id)
  assert.equal(movedOf({ before: nobody, now: nobody })?.length, 2)
  assert.deepEqual(movedOf({ before: nobody, now: one })?.includes(first.id), false)
  assert.deepEqual(movedOf({ before: one, now: nobody })?.includes(first.id), false)
  const goneOf = (mutes: typeof NOBODY) =>
    compare(before, [], { mutes }).change?.resolved.map(({ rule }) => rule)
  assert.deepEqual(goneOf({ before: one, now: nobody }), ['b'])
  assert.deepEqual(goneOf({ before: nobody, now: one }), ['b'])
  assert.deepEqual(goneOf({ before: nobody, now: nobody }), ['a', 'b'])
})

test('what is remembered of a finding is all but its entry', () => {
  const [finding] = listed({ 'time-cap:7': 'high' })
  assert.ok(finding)
  assert.equal(finding.isNew, false)
  assert.deepEqual(knownPart(finding), {
    id: idOf('time-cap:7'),
    rule: 'time-cap',
    subject: { kind: 'task', key: '7' },
    severity: 'high',
    finding: 'time-cap:7 was found',
    since: NOW,
  })
})

test('a place within a category is the hash that issues out there hold', () => {
  const found = listFindings(seedInsights(['waste', 'high'], ['waste', 'low'], ['waste', 'low']), [], NOW)
  assert.deepEqual(
    found.map(({ id }) => id),
    [0, 1, 2].map((nth) => createHash('sha256').update(`["waste","${nth}"]`).digest('hex').slice(0, 16)),
  )
})

test('of what has no room only the same rule, and there the same key, may be open still', () => {
  const before = listed({ 'a:1': 'high', 'a:2': 'high', 'b:1': 'high' })
  const group = { rule: 'a', severity: 'high' as const, count: 1, keys: ['1'] }
  const goneOf = (all: OpenFinding[], ...groups: (typeof group & { keys_omitted?: number })[]): string[] =>
    goneFrom(before, all, { recommendations_omitted_by_rule: groups }).map(
      ({ rule, subject }) => `${rule}:${subject.key}`,
    )
  assert.deepEqual(goneOf([], group), ['a:2', 'b:1'])
  assert.deepEqual(goneOf([], { ...group, keys_omitted: 1 }), ['b:1'])
  assert.deepEqual(goneOf(listed({ 'b:1': 'low' }), group), ['a:2'])
  assert.equal(goneFrom(before, []).length, 3)
  assert.equal(goneFrom(before, before).length, 0)
})
