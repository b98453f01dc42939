import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { stringify } from 'yaml'
import { judgeRetro } from '../../src/introspect.ts'
import { checkLimits } from '../../src/judge/limits.ts'
import { RULES } from '../../src/judge/rules/index.ts'
import { parseInstant } from '../../src/model/time.ts'
import { adviceOf } from '../../src/report/parts/advice.ts'
import { retroOf } from '../../src/read/retro-of.ts'
import { ConfigError } from '../../src/settings/config-error.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { readRoot } from '../introspection.ts'
import { makeRoot, PROJECT, readJson } from '../project.ts'
import * as fc from '../property.ts'
import { runCli } from '../run.ts'
import { filesOf, NOW, type Scenario } from '../scenario-files.ts'

const CONFIG = '.github/loop-introspection.yml'

/** Settings of a config file, or what is wrong in it. */
async function load(text: string): Promise<object | readonly string[]> {
  try {
    return await loadSettings(
      { audience: 'action', given: [] },
      (file) => (file.endsWith('.yml') ? text : undefined),
      checkLimits,
    )
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

const anyName = fc.oneof(
  fc.constantFrom(...RULES.map(({ id }) => id as string)),
  fc.constantFrom(...RULES.flatMap(({ limits }) => Object.keys(limits))),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  fc.string({ maxLength: 12 }),
)
const anyValue = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(null, true, '20', '', [], {}, [1], { fewest: 1 }, NaN, Infinity, -1, 0, 1e308),
)

test('whatever stands under `limits` is taken, or every problem names its line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(anyValue, fc.dictionary(anyName, fc.oneof(anyValue, fc.dictionary(anyName, anyValue)))),
      async (limits) => {
        const read = await load(stringify({ 'window-days': 7, limits }))
        if (!Array.isArray(read)) return
        assert.ok(read.length > 0)
        for (const problem of read as string[])
          assert.match(problem, /^\.github\/loop-introspection\.yml:\d+: limits/)
      },
    ),
    { numRuns: 500 },
  )
})

test('all problems of a run stand together, each with its line', async () => {
  const text = [
    'window-days: 400',
    'limits:',
    '  success-drop:',
    '    practical: -1',
    '    fewest: 2.5',
    '  success-dorp: { fewest: 20 }',
    '  type-drop: { fewst: 3 }',
    '  quarantine-release: { fewest: 1 }',
    '  slow-cycles: 3',
    'windowdays: 3',
  ].join('\n')
  assert.deepEqual(await load(text), [
    `${CONFIG}:1: "400" is not allowed; allowed: a whole number from 1 to 365`,
    `${CONFIG}:4: limits.success-drop.practical is -1; allowed: a number from 0 to 1 (share)`,
    `${CONFIG}:5: limits.success-drop.fewest is 2.5; allowed: a whole number from 1 to 1000000 (cycles now)`,
    `${CONFIG}:6: limits.success-dorp: unknown rule; did you mean \`success-drop\`? docs/rules.md lists them all`,
    `${CONFIG}:7: limits.type-drop.fewst: unknown limit; did you mean \`fewest\`? docs/rules.md lists them all`,
    `${CONFIG}:8: limits.quarantine-release.fewest: this rule has no limits`,
    `${CONFIG}:9: limits.slow-cycles must name limits, as in \`slow-cycles: { fewest: 8 }\``,
    `${CONFIG}:10: unknown setting "windowdays"; did you mean \`window-days\`?`,
  ])
})

test('limits given as a value that refers to itself are told like any other', () => {
  const itself: Record<string, unknown> = {}
  itself['fewest'] = itself
  assert.match(
    checkLimits({ 'success-drop': itself })[0]?.say ?? '',
    /^limits\.success-drop\.fewest is a value that refers to itself; allowed/,
  )
})

for (const [yaml, word] of [
  ['.nan', 'NaN'],
  ['.inf', 'Infinity'],
  ['-.inf', '-Infinity'],
] as const)
  test(`${yaml} is called what it is`, async () => {
    assert.deepEqual(await load(`limits: { success-drop: { fewest: ${yaml} } }\n`), [
      `${CONFIG}:1: limits.success-drop.fewest is ${word}; allowed: a whole number from 1 to 1000000 (cycles now)`,
    ])
  })

test('the command says so and ends with 2', (t) => {
  const root = makeRoot(t, { [CONFIG]: 'limits: { success-drop: { practical: -1 } }\n' })
  const ran = runCli(['--root', root, '--now', NOW])
  assert.equal(ran.code, 2, ran.err)
  assert.match(ran.err, /loop-introspection\.yml:1: limits\.success-drop\.practical is -1/)
  assert.doesNotMatch(ran.err, /internal error/)
})

/** Any limits within their ranges, for every rule at once; the ends of the ranges are frequent. */
const anyLimits = fc.record(
  Object.fromEntries(
    RULES.map(({ id, limits }) => [
      id,
      fc.record(
        Object.fromEntries(
          Object.entries(limits).map(([name, { range, default: usual }]) => [
            name,
            fc.oneof(
              fc.constantFrom(range.min, range.max, usual),
              range.whole === true
                ? fc.integer({ min: range.min, max: Math.min(range.max, 200) })
                : fc.double({ min: range.min, max: Math.min(range.max, 200), noNaN: true }),
            ),
          ]),
        ),
      ),
    ]),
  ),
)

test('no limits within their ranges break a rule, and no number on the way is none', async (t) => {
  const scenarios = ['success-drop/clear', 'time-cap/found', 'phantom-success/twelve', 'incident/found']
    .map((name) => path.join(PROJECT, 'test', 'scenarios', `${name}.json`))
    .map((file) => makeRoot(t, filesOf(readJson(file) as Scenario)))
  const retros = await Promise.all(
    [path.join(PROJECT, 'examples', 'demo'), ...scenarios].map((root) => readRoot(root)),
  )
  const now = parseInstant('2026-09-21T12:00:00Z') ?? 0
  // Nothing at all, nothing before, and nothing now.
  for (const timestamps of [[], ['2026-09-20T12:00:00Z'], ['2026-09-01T12:00:00Z']])
    retros.push(
      retroOf({
        cycles: timestamps.map((timestamp) => ({ timestamp, success: false, type: 'bug', issue: 7 })),
      }),
    )
  fc.assert(
    fc.property(anyLimits, (limits) => {
      for (const retro of retros) {
        const { recommendations, watchlist } = judgeRetro(retro, { limits }, now)
        // JSON spells what is no number as null, and no number there may be null.
        const numbers = [...recommendations, ...watchlist].flatMap(({ evidence, facts, goal }) => [
          ...(evidence === undefined
            ? []
            : [...evidence.n, ...(evidence.k ?? []), evidence.effect, evidence.p]),
          ...(facts ?? []).flatMap((fact) => [fact.now.value, fact.before?.value]),
          goal?.target,
        ])
        for (const number of numbers) assert.ok(number === undefined || Number.isFinite(number))
      }
    }),
    { numRuns: 20 },
  )
})

test('every rule’s own limits lie within their ranges', () => {
  for (const { id, limits } of RULES) {
    const own = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, limit.default]))
    assert.deepEqual(checkLimits({ [id]: own }), [])
  }
})

const FOLLOWED: Readonly<Record<string, [scenario: string, limits: Record<string, number>, words: RegExp]>> =
  {
    'type-failing': ['clear', { half: 0.6, fewest: 7 }, /more than 60% of the next 7 "bug" cycles succeed/],
    'phantom-success': [
      'twelve',
      { several: 12 },
      /less than half of the successes of the next 7 days take under 20% of/,
    ],
    'unusual-cycles': ['one-of-twenty', { times: 3 }, /take over 3 times the typical time/],
    'triage-ineffective': ['median-split', { practical: 0.2 }, /at least 20 points more often/],
    'data-degraded': [
      'undated',
      { undated: 0.12, skipped: 0.05 },
      /at most 12% of its lines skipped or undated/,
    ],
    'triage-stale': ['ten-days', { ordinary: 0.8 }, /80% of the gaps between its runs/],
  }

for (const [rule, [scenario, limits, words]] of Object.entries(FOLLOWED))
  test(`what ${rule} says follows the limits that were set`, async (t) => {
    const file = path.join(PROJECT, 'test', 'scenarios', rule, `${scenario}.json`)
    const retro = await readRoot(makeRoot(t, filesOf(readJson(file) as Scenario)))
    const { recommendations } = judgeRetro(retro, { limits: { [rule]: limits } }, parseInstant(NOW) ?? 0)
    const found = recommendations.find((each) => each.rule === rule)
    assert.match(`${found?.finding} | ${found?.worked_if}`, words)
  })

test('several kinds that fail are told by the same limits as each of them', async (t) => {
  const file = path.join(PROJECT, 'test', 'scenarios', 'type-failing', 'several.json')
  const retro = await readRoot(makeRoot(t, filesOf(readJson(file) as Scenario)))
  const limits = { 'type-failing': { half: 0.55, fewest: 6 } }
  const [first] = adviceOf(judgeRetro(retro, { limits }, parseInstant(NOW) ?? 0))
  assert.equal(first?.workedIf, 'more than 55% of the next 6 cycles of each kind succeed')
})

test('who calls the judgement alone is told the same, and no number on the way is none', () => {
  const retro = retroOf({ cycles: [] })
  const now = parseInstant(NOW) ?? 0
  assert.throws(
    () => judgeRetro(retro, { limits: { 'success-drop': { practical: -1 }, other: {} } }, now),
    (error) => error instanceof ConfigError && error.problems.length === 2,
  )
  for (const windowDays of [0, -1, 1.5, NaN, Infinity])
    assert.throws(() => judgeRetro(retro, { windowDays }, now), RangeError)
  assert.throws(() => judgeRetro(retro, {}, NaN), RangeError)
})
