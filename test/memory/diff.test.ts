import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { diffInsights, type InsightsDiff } from '../../src/memory/diff.ts'
import * as fc from '../property.ts'
import { type Found, insightsOf } from '../publish/issue/insights.ts'

const THEN = '2026-09-14T06:00:00.000Z'
const NOW = '2026-09-21T06:00:00.000Z'

/** Windows of a week up to the report. */
function reportOf(found: Omit<Found, 'now'> & { now?: string }): Insights {
  const now = found.now ?? NOW
  const insights = insightsOf({ ...found, now })
  const from = new Date(Date.parse(now) - 7 * 86_400_000).toISOString()
  return { ...insights, window: { ...insights.window, from, to: now } }
}

function rulesOf(list: InsightsDiff['findings']['new']): string[] {
  return list.map(({ rule }) => rule)
}

test('findings are new, gone, moved or as before', () => {
  const { findings, notes } = diffInsights(
    reportOf({ now: THEN, findings: { a: 'high', b: 'low', c: 'medium' } }),
    reportOf({ findings: { b: 'medium', c: 'medium', d: 'low' } }),
  )
  assert.deepEqual(rulesOf(findings.new), ['d'])
  assert.deepEqual(rulesOf(findings.gone), ['a'])
  assert.deepEqual(
    findings.moved.map(({ rule, was, severity }) => [rule, was, severity]),
    [['b', 'low', 'medium']],
  )
  assert.deepEqual(rulesOf(findings.still_open), ['c'])
  assert.deepEqual([findings.left_out, notes], [[], []])
})

test('what is gone ended as the newer report says, and only the newer one is asked', () => {
  const older = reportOf({ now: THEN, findings: { a: 'high', b: 'high' } })
  const newer = reportOf({ ended: { a: { ending: 'resolved', on: '2026-09-18' } } })
  const { gone } = diffInsights(older, newer).findings
  assert.deepEqual(
    gone.map(({ rule, end }) => [rule, end]),
    [
      ['a', { ending: 'resolved', because: 'is-back', ended_on: '2026-09-18' }],
      ['b', null],
    ],
  )
  const swapped = diffInsights({ ...older, generated_at: NOW }, { ...newer, generated_at: THEN })
  assert.deepEqual(
    swapped.findings.gone.map(({ end }) => end),
    [null, null],
  )
  assert.match(swapped.notes.join('\n'), /^The second report is older than the first/)
})

test('what one of the files has no room for is neither new nor gone', () => {
  const omitted = (keys: string[], more = 0): Partial<Insights> => ({
    recommendations_omitted: 9,
    recommendations_omitted_by_rule: [
      { rule: 'a', severity: 'high', count: 9, keys, ...(more > 0 && { keys_omitted: more }) },
    ],
  })
  const older = reportOf({ now: THEN, findings: { 'a:1': 'high', 'a:2': 'high', 'b:1': 'high' } })
  const newer = reportOf({ findings: { 'c:1': 'high' } })
  const listed = diffInsights(older, { ...newer, ...omitted(['1']) }).findings
  assert.deepEqual([rulesOf(listed.gone), rulesOf(listed.left_out)], [['a', 'b'], ['a']])
  const beyond = diffInsights(older, { ...newer, ...omitted(['7'], 8) }).findings
  assert.deepEqual([rulesOf(beyond.gone), rulesOf(beyond.left_out)], [['b'], ['a', 'a']])
  const before = diffInsights({ ...newer, ...omitted(['1']) }, older).findings
  assert.deepEqual([rulesOf(before.new), rulesOf(before.left_out)], [['a', 'b'], ['a']])
})

const NOTES: [what: string, Partial<Insights>, RegExp][] = [
  [
    'another loop',
    { loop: { name: 'orbit', repository: 'acme/orbit' } },
    /^The two reports name different loops: one without a name and orbit and acme\/orbit\.$/,
  ],
  ['another preset', { rules: 'seed' }, /different presets/],
  ['the same instant', { generated_at: '2026-09-14T06:00:00+00:00' }, /same instant/],
]

for (const [what, more, note] of NOTES)
  test(`a note tells ${what}`, () => {
    const { notes } = diffInsights(reportOf({ now: THEN }), { ...reportOf({}), ...more })
    assert.equal(notes.length, 1, notes.join('\n'))
    assert.match(notes[0] ?? '', note)
  })

test('a note tells windows of other lengths, and windows that overlap', () => {
  const older = reportOf({ now: THEN })
  const newer = reportOf({})
  const longer = { ...newer, window: { ...newer.window, days: 14, from: '2026-09-07T06:00:00.000Z' } }
  assert.deepEqual(diffInsights(older, longer).notes, [
    'Their windows differ: 7 days and 14 days.',
    'Their windows overlap by 7 days: the numbers then and now share these cycles.',
  ])
})

test('effects are the newer report’s, with what the older one said', () => {
  const { effects } = diffInsights(
    reportOf({ now: THEN, effects: { a: 'no_change' } }),
    reportOf({ effects: { a: 'helped', b: 'worse' } }),
  )
  assert.deepEqual(
    effects.map(({ rule, outcome, was }) => [rule, outcome, was]),
    [
      ['a', 'helped', 'no_change'],
      ['b', 'worse', null],
    ],
  )
})

test('findings of `rules: seed` have no ids, and are known by their place', () => {
  const { findings } = diffInsights(
    reportOf({ now: THEN, rules: 'seed', findings: { a: 'high' } }),
    reportOf({ rules: 'seed', findings: { a: 'high', b: 'low' } }),
  )
  assert.deepEqual([rulesOf(findings.still_open), rulesOf(findings.new)], [['a'], ['b']])
  assert.equal(findings.new[0]?.id, null)
})

test('every finding of two reports stands in one list', () => {
  const names = ['a', 'b', 'a:1', 'a:2', 'b:1', 'c']
  const findings = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('high' as const, 'low' as const))
  fc.assert(
    fc.property(findings, findings, (then, now) => {
      const older = reportOf({ now: THEN, findings: then })
      const newer = reportOf({ findings: now })
      const told = diffInsights(older, newer).findings
      const all = Object.values(told).flatMap((list) => list.map(({ id }) => id))
      const ids = [older, newer].flatMap(({ recommendations }) =>
        recommendations.flatMap(({ id }) => id ?? []),
      )
      assert.equal(all.length, new Set(all).size)
      assert.deepEqual(new Set(all), new Set(ids))
      const back = diffInsights(newer, older).findings
      assert.deepEqual(rulesOf(back.new), rulesOf(told.gone))
      assert.deepEqual(rulesOf(back.gone), rulesOf(told.new))
      assert.equal(back.still_open.length, told.still_open.length)
    }),
  )
})
