import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base'
import * as o200k from 'gpt-tokenizer/encoding/o200k_base'
import { readInsights } from '../../src/insights/read.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import type { Retro } from '../../src/model/retro.ts'
import { annotationsOf, limitAnnotations } from '../../src/publish/annotations.ts'
import { outputsOf } from '../../src/publish/outputs.ts'
import type { PageContext } from '../../src/report/context.ts'
import { PAGES } from '../../src/report/pages.ts'
import { redactInsights } from '../../src/report/safe/redact.ts'
import { NOW } from '../analyse/cycles.ts'
import { PROJECT, readJson } from '../project.ts'
import { assertValidInsights } from '../insights-schema.ts'
import * as fc from '../property.ts'
import { hugeLog, listsOf, omittedByRule, type Size, totalsOf } from './huge-log.ts'
import { structureFaultsOf } from './page-laws.ts'

/** Whatever the log holds, what is written stays small, and says how much it does not show. */

const CONTEXT: PageContext = { dialect: 'github', repository: 'acme/orbit-api' }
const MIB = 1024 ** 2

async function assertSmall(insights: Insights): Promise<void> {
  assertValidInsights(JSON.parse(JSON.stringify(insights)))
  const file = serialiseInsights(redactInsights(insights))
  assert.ok(Buffer.byteLength(file) < 2 * MIB, `insights.json of ${Buffer.byteLength(file)} bytes`)
  assert.ok('insights' in readInsights(file))

  const text = await PAGES.text(insights, CONTEXT)
  assert.ok(text.split('\n').length < 500, `a log of ${text.split('\n').length} lines`)
  const summary = await PAGES.markdown(insights, CONTEXT)
  assert.ok(Buffer.byteLength(summary) <= 400 * 1024)
  assert.deepEqual(structureFaultsOf(summary), [])
  const html = await PAGES.html(insights, CONTEXT)
  assert.ok(Buffer.byteLength(html) < 2 * MIB, `a report of ${Buffer.byteLength(html)} bytes`)
  for (const quotes of ['all', 'none'] as const) {
    const prompt = await PAGES.prompt(insights, { ...CONTEXT, quotes })
    for (const encoding of [cl100k, o200k]) assert.ok(encoding.countTokens(prompt) <= 1500, prompt)
  }
  for (const [name, value] of Object.entries(outputsOf(insights, {})))
    assert.ok(Buffer.byteLength(`${name}=${value}`) < 131_072, name)
  const shown = limitAnnotations(annotationsOf(insights), insights.data_quality.sources_omitted_warnings)
  for (const kind of ['warning', 'notice']) assert.ok(shown.filter((mark) => mark.kind === kind).length <= 10)
  for (const { say } of shown) assert.ok(say.length <= 4096)
}

function assertCounted(insights: Insights, retro: Retro): void {
  const lists = new Map(listsOf(insights).map((list) => [list.path, list]))
  for (const [list, total] of Object.entries(totalsOf(retro))) {
    const { listed = 0, omitted = 0 } = lists.get(list) ?? {}
    assert.equal(listed + omitted, total, `${list}: ${listed} listed, ${omitted} left out`)
  }
  assert.equal(omittedByRule(insights), insights.recommendations_omitted ?? 0)
  for (const { count, keys, keys_omitted: more = 0 } of insights.recommendations_omitted_by_rule ?? [])
    assert.equal(keys.length + more, count)
  for (const { failure_count: count, attempts, attempts_omitted: more = 0 } of insights.repeat_failures)
    assert.equal(attempts.length + more, count)
}

const FILL = {
  plain: '',
  long: 'x'.repeat(200),
  chinese: '漢'.repeat(200),
  icons: '🧿'.repeat(100),
  controls: '\u0001'.repeat(200),
  quotes: '"\\'.repeat(100),
  markup: '</details>|`*@a #1 ${{ x }} <b>'.repeat(6),
  unknown: 'qZxKvW'.repeat(33),
} as const

const anySize: fc.Arbitrary<{ size: Partial<Size>; fill: keyof typeof FILL }> = fc.record({
  size: fc.record({
    kinds: fc.integer({ min: 1, max: 400 }),
    tasks: fc.integer({ min: 0, max: 700 }),
    reasons: fc.integer({ min: 1, max: 1500 }),
    epochs: fc.integer({ min: 1, max: 900 }),
    quarantined: fc.constantFrom(0, 30, 900, 5000),
    sources: fc.constantFrom(1, 3, 90, 400),
    outliers: fc.integer({ min: 0, max: 20 }),
    triages: fc.constantFrom(0, 5, 130),
  }),
  fill: fc.constantFrom(...(Object.keys(FILL) as (keyof typeof FILL)[])),
})

test('whatever a log holds, every page is small, every list within its bound, and all of it is counted', async () => {
  await fc.assert(
    fc.asyncProperty(anySize, fc.boolean(), async ({ size, fill }, isBefore) => {
      const name = (sort: string, index: number): string =>
        fill === 'plain'
          ? `${sort}-${index}`
          : isBefore
            ? `${index} ${FILL[fill]}`
            : `${FILL[fill]} ${sort} ${index}`
      const retro = hugeLog({ ...size, name })
      const insights = judgeRetro(retro, {}, NOW)
      assertCounted(insights, retro)
      await assertSmall(insights)
    }),
    { numRuns: 8, includeErrorInReport: true },
  )
})

test('with the seed rules, too', async () => {
  const retro = hugeLog({ kinds: 900, tasks: 900, reasons: 900, sources: 300, triages: 200 })
  const insights = judgeRetro(retro, { rules: 'seed' }, NOW)
  await assertSmall(insights)
  assert.equal(Object.keys(insights.by_type).length + (insights.by_type_omitted ?? 0), 900)
  const kinds = insights.recommendations.filter(({ category }) => category === 'type_reliability')
  assert.equal(kinds.length, 40)
})

test('a hundred thousand quarantined issues are counted, not listed', async () => {
  const retro = hugeLog({
    quarantined: 100_000,
    name: (sort, index) => `${sort === 'held' ? '' : sort}${index}`,
  })
  const insights = judgeRetro(retro, {}, NOW)
  await assertSmall(insights)
  assert.equal(insights.quarantine.length + (insights.quarantine_omitted ?? 0), 100_000)
  assert.ok(Buffer.byteLength(serialiseInsights(insights)) < 0.5 * MIB)
  const text = await PAGES.text(insights, { ...CONTEXT, width: 10_000 })
  assert.match(text, /^ {2}99,984 more, 24 of them in insights\.json$/m)
  assert.match(text, /Decide about #0, .* and 99,994 more/)
})

test('names of 100,000 characters do not make the file large, and the rest is counted', async () => {
  const retro = hugeLog({
    kinds: 60,
    tasks: 40,
    quarantined: 30,
    reasons: 5,
    name: (sort, index) => `${sort} ${index} ${'\u0001'.repeat(100_000)}`,
  })
  const insights = judgeRetro(retro, {}, NOW)
  await assertSmall(insights)
  assertCounted(insights, retro)
})

test('five thousand findings and four hundred sources with warnings: each page says how many more', async () => {
  const retro = hugeLog({ quarantined: 5000, sources: 400, tasks: 200 })
  const insights = judgeRetro(retro, {}, NOW)
  await assertSmall(insights)
  const found = insights.recommendations.length + (insights.recommendations_omitted ?? 0)
  assert.ok(found > 5000)
  const grouped = found.toLocaleString('en')
  assert.match(await PAGES.text(insights, CONTEXT), new RegExp(`^Findings \\(${grouped}\\)`, 'm'))
  const summary = await PAGES.markdown(insights, CONTEXT)
  assert.match(summary, /300 more sources, with 600 unreadable lines and 400 warnings/)
  assert.match(summary, /\d+ more in insights\.json/)
  assert.match(await PAGES.html(insights, CONTEXT), /[\d,]+ more, [\d,]+ of them in insights\.json\./)
  const marks = limitAnnotations(annotationsOf(insights), insights.data_quality.sources_omitted_warnings)
  const last = marks.findLast(({ kind }) => kind === 'warning')
  // One for the verdict, one of each source and another of every second.
  assert.match(last?.say ?? '', /^592 more warnings are not shown here/)
})

test('every list and every map of the schema has a bound', () => {
  const unbounded = (schema: unknown, at: string): string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const { type, ...rest } = schema as Record<string, unknown>
    const isList = type === 'array' && !('maxItems' in rest) && !('prefixItems' in rest)
    const isMap = 'propertyNames' in rest && !('maxProperties' in rest)
    const inner = Object.entries(rest).flatMap(([key, value]) => unbounded(value, `${at}/${key}`))
    return isList || isMap ? [at, ...inner] : inner
  }
  const schema = readJson(path.join(PROJECT, 'schema', 'insights.schema.json'))
  assert.deepEqual(unbounded(schema, ''), [])
})
