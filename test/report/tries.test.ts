import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Insights } from '../../src/insights/schema.ts'
import { readInsights } from '../../src/insights/read.ts'
import { serialiseInsights } from '../../src/insights/serialise.ts'
import { judgeRetro } from '../../src/introspect.ts'
import { outputsOf } from '../../src/publish/outputs.ts'
import { renderReport } from '../../src/report/html/page.ts'
import { renderJobSummary } from '../../src/report/job-summary/job-summary.ts'
import { renderLog } from '../../src/report/log.ts'
import { triesSentences } from '../../src/report/parts/tries.ts'
import { renderPromptContext } from '../../src/report/prompt/prompt-context.ts'
import { cycleOf, NOW, retroOf } from '../analyse/cycles.ts'
import { readSmall } from './fixtures.ts'

const small = readSmall()

type Block = NonNullable<Insights['tries']>

/** Tries of each number as `k of n`; the last may stand for later ones too. */
function withTries(
  counts: readonly [k: number, n: number][],
  rest: Partial<Block> & { isLater?: boolean } = {},
): Insights {
  const { isLater = false, ...block } = rest
  return {
    ...small,
    data_quality: { ...small.data_quality, first_at: '2026-01-01T00:00:00+00:00' },
    tries: {
      days: 84,
      by_number: counts.map(([k, n], index) => ({
        number: index + 1,
        or_later: isLater && index === counts.length - 1,
        at_risk: n,
        succeeded: k,
        success_rate: k / n,
        interval: [0, 1],
      })),
      max_tries: null,
      ...block,
    },
  }
}

const RATES =
  'Of first tries 74% succeeded (148 of 200), of second 41% (19 of 46), of third 12% (3 of 25) in the last 84 days.'
const COUNTS: [number, number][] = [
  [148, 200],
  [19, 46],
  [3, 25],
]

const SAID: Readonly<Record<string, [insights: Insights, sentences: string[]]>> = {
  'nothing in a file from before there was a count': [{ ...small, tries: undefined }, []],
  'nothing without tries': [withTries([]), []],
  'nothing of first tries alone': [withTries([[148, 200]]), []],
  'rates alone where no limit shows': [withTries(COUNTS), [RATES]],
  'when to stop where one shows': [
    withTries(COUNTS, { max_tries: 2 }),
    [RATES, 'Stop after 2 tries: the next succeeds less than half as often as a first one.'],
  ],
  'one try in the singular, later tries as one, another window': [
    withTries(
      [
        [1480, 2000],
        [3, 146],
      ],
      { max_tries: 1, isLater: true, days: 128 },
    ),
    [
      'Of first tries 74% succeeded (1,480 of 2,000), of second or later 2% (3 of 146) in the last 128 days.',
      'Stop after 1 try: the next succeeds less than half as often as a first one.',
    ],
  ],
  'no weeks that the log has not seen': [
    {
      ...withTries([
        [9, 20],
        [3, 20],
      ]),
      data_quality: { ...small.data_quality, first_at: small.generated_at },
    },
    ['Of first tries 45% succeeded (9 of 20), of second 15% (3 of 20).'],
  ],
  'four numbers at most': [
    withTries(Array.from({ length: 11 }, () => [10, 20])),
    [
      'Of first tries 50% succeeded (10 of 20), of second 50% (10 of 20), of third 50% (10 of 20), of fourth 50% (10 of 20) in the last 84 days.',
    ],
  ],
  'more where the limit lies beyond': [
    withTries(
      Array.from({ length: 7 }, () => [10, 20]),
      { max_tries: 5 },
    ),
    [
      'Of first tries 50% succeeded (10 of 20), of second 50% (10 of 20), of third 50% (10 of 20), of fourth 50% (10 of 20), of fifth 50% (10 of 20), of sixth 50% (10 of 20) in the last 84 days.',
      'Stop after 5 tries: the next succeeds less than half as often as a first one.',
    ],
  ],
}

for (const [name, [insights, sentences]] of Object.entries(SAID))
  test(`success by try: ${name}`, () => {
    assert.deepEqual(triesSentences(insights), sentences)
  })

test('all pages say it in the same words, and the planner is held to it', () => {
  const insights = withTries(COUNTS, { max_tries: 2 })
  const said = triesSentences(insights)
  const context = { dialect: 'github' } as const
  const log = renderLog(insights, { width: 10_000 }).sections.find(
    ({ title }) => title === 'First tries and retries',
  )
  assert.deepEqual(log?.lines, said)
  // A page of a run has room for it where the loop has little else to tell.
  const brief = {
    ...insights,
    failing_tasks: [],
    kinds: [],
    failure_reasons: [],
    recommendations: insights.recommendations.slice(0, 1),
  }
  assert.ok(renderJobSummary(brief, context).includes(said.join(' ')))
  assert.ok(renderReport(insights, context).includes(`<p>${said.join(' ')}</p>`))
  const prompt = renderPromptContext(insights, context)
  assert.match(
    prompt,
    /^R\d+ try an issue at most 2 times without a success: .* Then: quarantine, split, ask_human\.$/m,
  )
  assert.match(
    prompt,
    /^tries: of first tries 74% succeeded \(148 of 200\), of second 41% \(19 of 46\), of third 12% \(3 of 25\)$/m,
  )
  assert.equal(outputsOf(insights, {})['max-tries'], 2)
  assert.match(renderPromptContext(withTries(COUNTS, { max_tries: 1 }), context), /at most once without/)
})

test('no limit is an empty output and no order, and nothing to compare is no line on any page', () => {
  const context = { dialect: 'github' } as const
  for (const insights of [withTries(COUNTS), withTries([]), { ...small, tries: undefined }]) {
    assert.equal(outputsOf(insights, {})['max-tries'], '')
    assert.doesNotMatch(renderPromptContext(insights, context), /^R\d+ try an issue/m)
  }
  const nothing = withTries([[148, 200]])
  for (const page of [
    JSON.stringify(renderLog(nothing).sections.filter(({ lines }) => lines.length > 0)),
    renderJobSummary(nothing, context),
    renderReport(nothing, context),
    renderPromptContext(nothing, context),
  ])
    assert.doesNotMatch(page, /first tries/i)
})

test('from a log to insights.json and back', () => {
  const courses = [
    ...Array<string>(150).fill('S'),
    ...Array<string>(3).fill('FS'),
    ...Array<string>(47).fill('FF'),
  ]
  // Good and bad ones mixed: many failures of different tasks in a row would be an incident.
  const cycles = courses.flatMap((course, task) =>
    Array.from(course, (outcome, index) =>
      cycleOf({ daysAgo: 60 - ((task * 7) % 200) / 4 - index / 24, outcome, task: task + 1 }),
    ),
  )
  const insights = judgeRetro(retroOf(cycles), { windowDays: 7 }, NOW)
  assert.deepEqual(insights.tries, {
    days: 84,
    by_number: [
      {
        number: 1,
        or_later: false,
        at_risk: 200,
        succeeded: 150,
        success_rate: 0.75,
        interval: [0.6867, 0.8061],
      },
      {
        number: 2,
        or_later: false,
        at_risk: 50,
        succeeded: 3,
        success_rate: 0.06,
        interval: [0.01719, 0.1515],
      },
    ],
    max_tries: 1,
  })
  assert.deepEqual(readInsights(serialiseInsights(insights)), {
    insights: JSON.parse(JSON.stringify(insights)) as unknown,
  })
})
