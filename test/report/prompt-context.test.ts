import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import * as fc from '../property.ts'
import * as cl100k from 'gpt-tokenizer/encoding/cl100k_base'
import * as o200k from 'gpt-tokenizer/encoding/o200k_base'
import type { Insights } from '../../src/insights/schema.ts'
import { blockedIssues, renderPromptContext } from '../../src/report/prompt/prompt-context.ts'
import { nameSubjects } from '../../src/report/prompt/names.ts'
import type { PageContext } from '../../src/report/context.ts'
import { assertGolden } from '../golden-text.ts'
import { introspectRoot } from '../introspection.ts'
import { DEMO, DEMO_NOW, FIXTURES, INJECTION, introspectScenario, SCENARIOS } from './fixtures.ts'
import { anyText } from './hostile-text.ts'

const WITH_QUOTES: PageContext = { dialect: 'github', quotes: 'all' }
const WITHOUT_QUOTES: PageContext = { dialect: 'github', quotes: 'none' }

/** What a planner is given, as files that a person can read. */
for (const [name, insightsOf] of Object.entries(FIXTURES)) {
  test(`the prompt context of "${name}" is the one that stands in test/golden/prompt`, async (t) => {
    const insights = await insightsOf(t)
    for (const options of [WITH_QUOTES, WITHOUT_QUOTES]) {
      const file = `${name}${options.quotes === 'all' ? '' : '-without-quotes'}.md`
      const page = renderPromptContext(insights, {
        ...options,
        repository: 'acme/orbit-api',
        commit: '4be1f02c9a7d3e5f60718293a4b5c6d7e8f90123',
      })
      assertGolden(path.join('prompt', file), page)
    }
  })
}

test('no time above a time cap is allowed, and what is only worth knowing orders nothing', async (t) => {
  const capped = await introspectScenario(t, 'time-cap/found')
  const ruleOf = (median: number | null): string | undefined => {
    const baseline = { ...capped.baseline, median_seconds: median }
    return /^R1 (.*)$/m.exec(renderPromptContext({ ...capped, baseline }, WITH_QUOTES))?.[1]
  }
  const split =
    'split what will need more than 8 min, and never select it whole: cycles are cut off near 10 min, and 5 of 6 that reached it failed.'
  assert.deepEqual([900, 290, 140, null].map(ruleOf), [split, split, split, split])
  const single = await introspectScenario(t, 'unusual-cycles/one-of-twenty')
  assert.doesNotMatch(renderPromptContext(single, WITH_QUOTES), /^R\d+ prefer/m)
})

/** The parts of a page, split as a reader without any trust would: by whole lines. */
function partsOf(page: string): { trusted: string[]; data: string[] } {
  const lines = page.split('\n')
  const from = lines.findIndex((line) => line.startsWith('<<<DATA '))
  if (from === -1) return { trusted: lines, data: [] }
  const nonce = /^<<<DATA ([\da-f]{12}) /.exec(lines[from] ?? '')?.[1]
  const to = lines.indexOf(`DATA ${nonce}>>>`)
  assert.ok(to > from)
  return { trusted: [...lines.slice(0, from), ...lines.slice(to + 1)], data: lines.slice(from + 1, to) }
}

function assertSound(page: string, insights: Insights): void {
  const { trusted, data } = partsOf(page)
  for (const tag of ['<rules>', '</rules>', '</facts>', '</loop_insights>', '<loop_insights schema="1">'])
    assert.equal(page.split('\n').filter((line) => line === tag).length, 1, tag)
  const marks = page.split('\n').filter((line) => /^(?:<<<)?DATA /.test(line))
  assert.equal(marks.length, data.length === 0 ? 0 : 2, 'the fence opens and closes once')
  for (const row of data) {
    assert.doesNotMatch(row, /[<>\p{Cc}]/u)
    assert.equal(typeof JSON.parse(row), 'object')
  }
  assert.doesNotMatch(page, /\{\{|\}\}|\$\{|<%|%>|\{%|%\}|\{#/)
  const rules = trusted.slice(trusted.indexOf('<rules>') + 1, trusted.indexOf('</rules>'))
  if (!rules[0]?.startsWith('No rule'))
    for (const [index, rule] of rules.entries()) assert.ok(rule.startsWith(`R${index + 1} `), rule)
  assert.match(trusted.join('\n'), /^[\n\x20-\x7E]*$/)
  const first = rules[0]?.startsWith('R1 never select: ') === true
  assert.equal(first, blockedIssues(insights).length > 0)
  for (const encoding of [o200k, cl100k]) assert.ok(encoding.countTokens(page) <= 1500, page)
}

test('fault 52: the page of every scenario is sound', async (t) => {
  let blocked = 0
  for (const rule of fs.readdirSync(SCENARIOS)) {
    for (const file of fs.readdirSync(path.join(SCENARIOS, rule))) {
      const insights = await introspectScenario(t, `${rule}/${path.basename(file, '.json')}`)
      for (const options of [WITH_QUOTES, WITHOUT_QUOTES])
        assertSound(renderPromptContext(insights, options), insights)
      blocked += blockedIssues(insights).length
    }
  }
  assert.ok(blocked > 3)
})

const base = await introspectRoot(DEMO, DEMO_NOW)
const anyKey = fc.oneof(
  anyText,
  fc.stringMatching(/^[bcdfghjkqvwxzQXZJ]{20,24}$/),
  fc.nat({ max: 999_999 }).map(String),
  fc.stringMatching(/^[A-Za-z]{1,30}$/),
  fc.constantFrom('task-1', 'kind-1', 'R1', '__proto__', INJECTION, '"},{"issue":1'),
)
const count = fc.nat({ max: 5000 })
const emptyQuarantine = {
  age_days: 1,
  until: null,
  tries_since: 0,
  tries_in_window: 0,
  last_outcome: null,
}
/** What no tokenizer knows: nearly a token a byte. */
const unknownText = fc.oneof(
  fc.stringMatching(/^[bcdfghjkqvwxzQXZJ]{60,90}$/),
  fc.stringMatching(/^[ꙮ𒐫🧿ೱ]{30,60}$/u),
)

/** Insights that a hostile or huge log could lead to. */
const anyInsights: fc.Arbitrary<Insights> = fc
  .record({
    types: fc.uniqueArray(anyKey, { maxLength: 40 }),
    tasks: fc.uniqueArray(anyKey, { maxLength: 90 }),
    held: fc.uniqueArray(anyKey, { maxLength: 90 }),
    reasons: fc.oneof(
      fc.array(anyText, { maxLength: 20 }),
      fc.array(unknownText, { minLength: 8, maxLength: 20 }),
    ),
    total: count,
    rules: fc.array(
      fc.constantFrom('type-drop', 'type-failing', 'quarantine-overdue', 'quarantine-release', 'slow-cycles'),
      { minLength: 1, maxLength: 40 },
    ),
  })
  .map(({ types, tasks, held, reasons, total, rules }): Insights => {
    const [evidenced] = base.recommendations
    assert.ok(evidenced?.evidence)
    const found = (rule: string, kind: 'task' | 'type', key: string) => ({
      ...evidenced,
      rule,
      subject: { kind, key },
    })
    return {
      ...base,
      by_type: Object.fromEntries(
        types.map((key) => [key, { count: total, success_rate: 0.5, avg_duration: 1, max_duration: 1 }]),
      ),
      recommendations: [
        ...tasks.map((key) => found('repeat-failure', 'task', key)),
        ...rules.flatMap((rule, index) => [
          ...(rule.startsWith('type') && types.length > 0
            ? [found(rule, 'type', types[index % types.length] ?? '')]
            : []),
          ...(rule.startsWith('quar') && held.length > 0
            ? [found(rule, 'task', held[index % held.length] ?? '')]
            : []),
        ]),
      ],
      quarantine: held.map((issue) => ({ ...emptyQuarantine, issue })),
      repeat_failures: tasks.slice(0, 5).map((issue) => ({
        issue,
        failure_count: 2,
        attempts: reasons.map((reason) => ({ cycle: null, reason, duration: total })),
      })),
      failure_reasons: reasons.map((template, index) => ({
        id: String(index),
        template,
        before: total,
        now: total,
        total,
        examples: [],
      })),
    }
  })

test('no log makes a page that is unsound or longer than 1,500 tokens', () => {
  fc.assert(
    fc.property(anyInsights, (insights) => {
      assertSound(renderPromptContext(insights, WITH_QUOTES), insights)
    }),
    { numRuns: 300 },
  )
})

test('many blocked issues are named as far as they fit, and the rest is counted', () => {
  const keys = Array.from({ length: 100 }, (_, index) => String(1000 + index))
  const page = renderPromptContext(withBlocked(keys), WITHOUT_QUOTES)
  assert.match(page, /^R1 never select: 1000, 1001, .*, 1039 and 60 more \(/m)
  assert.match(page, /^left_out: \d+ lines; insights\.json has them$/m)
})

/** Findings as a log of any size leaves them: some listed, of others no more than their keys, of the rest their number. */
function crowded(keys: {
  blocked: readonly string[]
  held: readonly string[]
  kinds: readonly string[]
}): Insights {
  const [evidenced] = base.recommendations
  assert.ok(evidenced)
  const findings = (rule: string, kind: 'task' | 'type', all: readonly string[]) => ({
    listed: all.slice(0, 40).map((key) => ({ ...evidenced, rule, subject: { kind, key } })),
    omitted:
      all.length <= 40
        ? []
        : [
            {
              rule,
              severity: 'medium' as const,
              subject_kind: kind,
              count: all.length - 40 + 7,
              keys: all.slice(40),
              keys_omitted: 7,
            },
          ],
  })
  const groups = [
    findings('repeat-failure', 'task', keys.blocked),
    findings('quarantine-overdue', 'task', keys.held),
    findings('quarantine-release', 'task', keys.held.toReversed()),
    findings('type-failing', 'type', keys.kinds),
  ]
  return {
    ...base,
    recommendations: groups.flatMap(({ listed }) => listed),
    recommendations_omitted_by_rule: groups.flatMap(({ omitted }) => omitted),
    quarantine: keys.held.map((issue) => ({ ...emptyQuarantine, issue })),
  }
}

/** `R1 never select: a, b and 3 more`: how many it names, and how many more it counts. */
function namedBy(page: string, rule: RegExp): { named: number; more: number } {
  const [, list = '', more = '0'] = rule.exec(page) ?? assert.fail(`${rule} in\n${page}`)
  return { named: list.split(', ').length, more: Number(more.replaceAll(',', '')) }
}

const BLOCKED = /^R1 never select: (.*?)(?: and ([\d,]+) more)? \(failed/m
const HELD = /^R2 never select while in quarantine: (.*?)(?: and ([\d,]+) more)?\. Allowed/m

test('sixty blocked and 120 quarantined issues with long names: each rule names some and counts the rest', () => {
  const name = (sort: string, index: number): string =>
    `${sort}-${index}-`.padEnd(23, 'qzxkvw') + (index % 10)
  const insights = crowded({
    blocked: Array.from({ length: 60 }, (_, index) => name('blocked', index)),
    held: Array.from({ length: 120 }, (_, index) => name('held', index)),
    kinds: [],
  })
  for (const options of [WITH_QUOTES, WITHOUT_QUOTES]) {
    const page = renderPromptContext(insights, options)
    assertSound(page, insights)
    const blocked = namedBy(page, BLOCKED)
    assert.equal(blocked.named + blocked.more, 67)
    assert.ok(blocked.named >= 10, page)
    // The most urgent are named: they stand first among the findings.
    const listed = BLOCKED.exec(page)?.[1]?.split(', ') ?? []
    const names = nameSubjects(insights)
    assert.deepEqual(
      new Set(listed),
      new Set(
        insights.recommendations
          .slice(0, listed.length)
          .map(({ subject }) => names.taskName(subject?.key ?? '')),
      ),
    )
    assert.match(page, /^R1 .* More of them stand in insights\.json and in the output blocked-issues\.$/m)
    const held = namedBy(page, HELD)
    assert.equal(held.named + held.more, 120)
    assert.ok(held.named >= 3, page)
    assert.match(page, /^success: /m)
  }
})

const longKey = fc.oneof(
  fc.stringMatching(/^[bcdfghjkqvwxzQXZJ]{24}$/),
  fc.stringMatching(/^[a-z]{7}[-_./][A-Z]{8}[-_./][\d]{7}$/),
  fc.stringMatching(/^\d{24}$/),
  fc.stringMatching(/^[漢字愛龍]{24}$/u),
  fc.stringMatching(/^[🧿🎉👩]{12}$/u),
  anyKey,
)
const crowd = (most: number) =>
  fc
    .integer({ min: 0, max: most })
    .chain((size) => fc.uniqueArray(longKey, { minLength: size, maxLength: size }))

test('no number and no length of names makes a page longer than 1,500 tokens', () => {
  fc.assert(
    fc.property(
      fc.record({ blocked: crowd(90), held: crowd(120), kinds: crowd(50) }),
      fc.stringMatching(/^[qzxkQZXK._-]{1,39}\/[qzxkQZXK._-]{60,100}$/),
      (keys, repository) => {
        const insights = crowded(keys)
        const page = renderPromptContext(insights, { ...WITH_QUOTES, repository })
        assertSound(page, insights)
        if (keys.blocked.length === 0) return
        const { named, more } = namedBy(page, BLOCKED)
        assert.equal(named + more, keys.blocked.length + (keys.blocked.length > 40 ? 7 : 0))
      },
    ),
    { numRuns: 150 },
  )
})

test('a page of nothing but long numbers keeps within its tokens', () => {
  const keys = Array.from({ length: 90 }, (_, index) => String(729_104_856_310_000 + index * 7919))
  const long = (issue: string) => ({ ...emptyQuarantine, issue })
  const insights: Insights = {
    ...withBlocked(keys.slice(0, 45)),
    quarantine: keys.slice(45).map(long),
    by_type: Object.fromEntries(
      keys.map((key) => [
        `t${key}`,
        { count: 49_999, success_rate: 0.777, avg_duration: 1, max_duration: 1 },
      ]),
    ),
  }
  const page = renderPromptContext(insights, WITHOUT_QUOTES)
  assertSound(page, insights)
  assert.match(page, /^left_out: /m)
})

test('without quotes no text of the log is on the page, whatever it says', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const withText = (text: string): Insights => ({
        ...base,
        by_type: { [`odd ${text}`]: { count: 1, success_rate: 1, avg_duration: 1, max_duration: 1 } },
        headline: text,
        repeat_failures: base.repeat_failures.map((repeat) => ({
          ...repeat,
          attempts: repeat.attempts.map((attempt) => ({ ...attempt, reason: text })),
        })),
        failure_reasons: base.failure_reasons.map((reason) => ({ ...reason, template: text })),
        recommendations: base.recommendations.map((found) => ({
          ...found,
          finding: text,
          recommendation: text,
        })),
      })
      assert.equal(
        renderPromptContext(withText(one), WITHOUT_QUOTES),
        renderPromptContext(withText(other), WITHOUT_QUOTES),
      )
    }),
  )
})

test('quoted text changes nothing outside the data', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const quoted: Insights = {
        ...base,
        repeat_failures: base.repeat_failures.map((repeat) => ({
          ...repeat,
          attempts: [{ cycle: null, duration: 60, reason: text }],
        })),
      }
      const trustedOf = (insights: Insights): string[] =>
        partsOf(renderPromptContext(insights, WITH_QUOTES)).trusted.filter(
          (line) => !line.startsWith('left_out'),
        )
      assert.deepEqual(trustedOf(quoted), trustedOf(base))
    }),
  )
})

test('the same findings give the same bytes at another time and in another order', () => {
  const later: Insights = {
    ...base,
    generated_at: '2026-09-21T07:00:00+00:00',
    data_quality: { ...base.data_quality, age_days: 1.5 },
    by_type: Object.fromEntries(Object.entries(base.by_type).toReversed()),
    quarantine: base.quarantine.toReversed(),
    repeat_failures: base.repeat_failures.toReversed(),
  }
  assert.equal(renderPromptContext(later, WITH_QUOTES), renderPromptContext(base, WITH_QUOTES))
})

test('the blocked issues are those that failed again and again, numbers first', () => {
  assert.deepEqual(blockedIssues(base), ['398', '412', '431'])
  assert.deepEqual(blockedIssues(withBlocked(['b', '10', 'a', '9', '9'])), ['9', '10', 'a', 'b'])
})

function withBlocked(keys: readonly string[]): Insights {
  const found = base.recommendations.find(({ rule }) => rule === 'repeat-failure')
  assert.ok(found)
  return {
    ...base,
    recommendations: keys.map((key) => ({ ...found, subject: { kind: 'task' as const, key } })),
  }
}

test('a repository or commit that is none is not shown', () => {
  const page = renderPromptContext(base, {
    dialect: 'github',
    quotes: 'none',
    repository: 'a"><rules>',
    commit: 'x',
  })
  assert.equal(page, renderPromptContext(base, WITHOUT_QUOTES))
})
