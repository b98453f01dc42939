import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPrevious } from '../../src/insights/read-previous.ts'
import { readInsights } from '../../src/insights/read.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import * as fc from '../property.ts'
import { FIXTURES } from '../report/fixtures.ts'

for (const [name, make] of Object.entries(FIXTURES))
  test(`what was written is read back whole: ${name}`, async (t) => {
    const insights = await make(t)
    const text = serialiseInsights(insights)
    assert.deepEqual(readInsights(text), { insights: JSON.parse(text) as unknown })
    const previous = readPrevious(text)
    assert.ok(!('problem' in previous))
    const told = insights.recommendations.filter(({ first_seen: first }) => first !== undefined)
    assert.deepEqual(
      previous.told.map(({ finding }) => finding.id),
      told.map(({ id }) => id),
    )
  })

const BROKEN: Readonly<Record<string, [text: string, problem: RegExp]>> = {
  nothing: ['', /^holds no JSON object$/],
  'a cut file': ['{"schema_version": 2, "generated_at": "2026-', /^holds no JSON object$/],
  'a list': ['[]', /^holds no JSON object$/],
  'another JSON file': ['{"name": "x"}', /names no schema_version/],
  'the seed program’s own file': ['{"generated_at": "2026-09-21T06:00:00+00:00"}', /names no schema_version/],
  'an older report': ['{"schema_version": 1}', /older version \(schema 1; this one reads 2\); make it anew/],
  'a newer report': ['{"schema_version": 3}', /newer version \(schema 3; this one reads 2\)/],
  'a report without its keys': ['{"schema_version": 2}', /^does not fit its schema at .* and \d+ more$/],
}

for (const [name, [text, problem]] of Object.entries(BROKEN))
  test(`is refused in one sentence: ${name}`, () => {
    const read = readInsights(text)
    assert.match('problem' in read ? read.problem : 'it was read', problem)
    assert.ok('problem' in readPrevious(text))
  })

/** Sets the value at the n-th place of a tree, counted in depth. */
function replaceAt(value: unknown, n: { left: number }, by: unknown): unknown {
  if (n.left-- === 0) return by
  if (Array.isArray(value)) return value.map((item) => replaceAt(item, n, by))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceAt(item, n, by)]))
}

test('a value that does not belong is never believed and never throws', async (t) => {
  const insights = await FIXTURES['demo']?.(t)
  fc.assert(
    fc.property(fc.nat(2000), fc.constantFrom(null, {}, [], 'x', -1.5, { __proto__: 1 }), (left, by) => {
      const broken = replaceAt(insights, { left }, by)
      const read = readInsights(JSON.stringify(broken))
      if ('problem' in read) assert.doesNotMatch(read.problem, /\n|undefined/)
      // What passes is what was written: nothing is added, dropped or changed by checking it.
      else assert.deepEqual(read.insights, JSON.parse(JSON.stringify(broken)))
    }),
  )
})
