import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import * as fc from '../property.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { introspectRoot } from '../introspection.ts'
import { CYCLES, jsonl, makeRoot } from '../project.ts'
import { anyText } from '../report/hostile-text.ts'

const NOW = '2026-09-21T06:00:00Z'
const hoursAgo = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()

/** Of text from a log; 200 code points of feedback are what the seed program keeps. */
const MAX_TEXT_LENGTH = 240
/** Of our own sentences, which name several things. */
const MAX_SENTENCE_LENGTH = 750
const SENTENCES = /^(?:finding|recommendation|lead|detail|worked_if|say)$/

/** A loop whose kinds and tasks rise and fall, so that many rules speak of them. */
function introspectNamed(t: TestContext, names: readonly string[], rules: string): Promise<Insights> {
  const nameOf = (index: number): string => names[index % names.length] ?? ''
  const rows = Array.from({ length: 300 }, (_, index) => ({
    timestamp: hoursAgo((300 - index) * 2),
    success: index < 220 ? index % 5 > 0 : index % 4 === 0,
    duration: index % 50 === 7 ? 90_000 : index < 220 ? 300 : 900,
    type: nameOf(index % 3),
    issue: index % 2 === 0 ? nameOf(index % 6) : index % 7,
    reason: nameOf(index % 4),
    cycle: nameOf(index),
    epoch: nameOf(index < 220 ? 0 : 1),
    model: nameOf(index < 222 ? 1 : 2),
    commit: nameOf(index < 222 ? 2 : 0),
    pr: nameOf(0),
    lines_added: nameOf(0),
  }))
  const root = makeRoot(t, {
    [CYCLES]: jsonl(rows),
    '.loop/retro/deep-triage.jsonl': jsonl(
      names.map((name) => ({ timestamp: hoursAgo(50), timmy_feedback: name, timmy_available: true })),
    ),
    '.loop/retro/triage.jsonl': jsonl(names.map((name) => ({ timestamp: hoursAgo(50), [name]: 3 }))),
    '.loop/quarantine.json': JSON.stringify(
      Object.fromEntries(names.map((name) => [name, { since: hoursAgo(900), reason: name }])),
    ),
  })
  return introspectRoot(root, NOW, { rules })
}

function faultsOf(insights: Insights): string[] {
  const faults: string[] = []
  const look = (text: string, place: string): void => {
    const max = SENTENCES.test(place) ? MAX_SENTENCE_LENGTH : MAX_TEXT_LENGTH
    if (!text.isWellFormed()) faults.push(`${place}: not well-formed`)
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)) faults.push(`${place}: a control character`)
    if (Array.from(text).length > max) faults.push(`${place}: ${text.length} characters`)
  }
  const walk = (value: unknown, place: string): void => {
    if (typeof value === 'string') look(value, place)
    else if (Array.isArray(value)) for (const item of value) walk(item, place)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        look(key, `key of ${place}`)
        walk(item, key)
      }
  }
  walk(insights, '')
  return faults
}

/** Findings whose subject no block knows. */
function lostSubjects(insights: Insights): string[] {
  const { by_type, kinds, failing_tasks, quarantine, repeat_failures, waste } = insights
  const keys: Record<string, Set<string>> = {
    type: new Set([...Object.keys(by_type), ...kinds.map(({ key }) => key)]),
    task: new Set([
      ...failing_tasks.map(({ issue }) => issue),
      ...quarantine.map(({ issue }) => issue),
      ...repeat_failures.map(({ issue }) => String(issue)),
      ...waste.by_issue.map(({ key }) => key),
    ]),
  }
  const subjects = [...insights.recommendations, ...insights.watchlist].flatMap(
    ({ subject }) => subject ?? [],
  )
  return [
    ...subjects.filter(({ kind, key }) => keys[kind]?.has(key) === false).map(({ key }) => `subject ${key}`),
    ...kinds.filter(({ key }) => !(key in by_type)).map(({ key }) => `kinds ${key}`),
    ...waste.by_type.filter(({ key }) => !(key in by_type)).map(({ key }) => `waste ${key}`),
  ]
}

const long = (text: string): string => text.repeat(Math.ceil(400 / Math.max(1, text.length)))
const NAMES: readonly (readonly string[])[] = [
  ['\u001B[31mred\u001B[0m', '\uD800', '\uDC00x', '\u0007\u202Ebell'],
  [long('k'), `${long('k')}l`, long('😀'), `\u001B]0;${long('t')}`],
  ['__proto__', 'constructor', '1', '\uFFFD'],
  [long('"\n'), long('\uD83D'), '\u0000', 'a\u2028b'],
]

for (const rules of ['standard', 'seed'])
  for (const [index, names] of NAMES.entries())
    test(`hostile names ${index + 1}, rules ${rules}: bounded, well-formed and the same in every block`, async (t) => {
      const insights = await introspectNamed(t, names, rules)
      assertValidInsights(insights)
      assert.deepEqual(faultsOf(insights), [])
      assert.deepEqual(lostSubjects(insights), [])
      assert.ok(insights.recommendations.length > 1)
    })

test('any names: bounded, well-formed and the same in every block', async (t) => {
  const name = fc.oneof(anyText, anyText.map(long), fc.string({ unit: 'binary', maxLength: 300 }))
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 3, maxLength: 6 }), async (names) => {
      const insights = await introspectNamed(t, names, 'standard')
      assert.deepEqual(faultsOf(insights), [])
      assert.deepEqual(lostSubjects(insights), [])
    }),
    { numRuns: 40 },
  )
})
