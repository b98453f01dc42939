import * as z from 'zod'
import {
  changePoints,
  failingTasks,
  failureReasons,
  kinds,
  quarantine,
  recentCycles,
  triage,
  waste,
  window,
} from './insights-blocks.ts'
import {
  LEVELS,
  MEASURES,
  SEVERITIES,
  SUBJECT_KINDS,
  VERDICT_REASONS,
  VERDICTS,
  WATCH_REASONS,
} from './finding.ts'
import { WARNING_CODES } from './retro.ts'

/**
 * insights.json, the on-disk contract, and the only place that knows its keys. snake_case lives here.
 * Pages, the issue and the next run read this and nothing else. `schema/insights.schema.json` is generated from it.
 * The rooms take only its types: building these schemas would cost every run a quarter of its start.
 */

const instant = z.iso.datetime({ offset: true }).describe('UTC, as 2026-09-21T06:00:00+00:00')
const count = z.int().min(0)
const rate = z.number().min(0).max(1)
const id = z.union([z.string(), z.number()])

const windowSummary = z
  .strictObject({
    count: count.describe('Decided cycles'),
    succeeded: count.optional().describe('Not with `rules: seed`'),
    success_rate: rate.nullable().describe('3 decimals'),
    avg_duration: z.int().nullable().describe('Seconds'),
    lines_net: z.number(),
    prs_merged: count,
  })
  .describe('One window of the trends')

const trends = z
  .object({
    window_days: z.int().min(1).optional().describe('Only when not 7; it also names the two window keys'),
    velocity_change: z.int().nullable(),
    success_rate_change: z.number().nullable(),
    duration_change: z.int().nullable().describe('Seconds'),
  })
  .catchall(windowSummary)
  .describe('`recent_7d` and `previous_7d` (or `_Nd`), and the change from the one to the other')

const typeSummary = z.strictObject({
  count: count.describe('Decided cycles'),
  succeeded: count.optional().describe('Not with `rules: seed`'),
  success_rate: rate,
  avg_duration: z.int().min(0).describe('Seconds'),
  max_duration: z.number().min(0).describe('Seconds'),
})

const repeatFailure = z.strictObject({
  issue: id,
  failure_count: z.int().min(2),
  attempts: z.array(
    z.strictObject({ cycle: id.nullable(), reason: z.string(), duration: z.number().describe('Seconds') }),
  ),
})

const durationOutlier = z.strictObject({
  cycle: id.nullable(),
  issue: id.nullable(),
  type: z.string().nullable(),
  duration: z.number().describe('Seconds'),
  avg_duration: z.int().describe('Seconds'),
  multiple: z.number(),
  reason: z.string(),
})

const triageEffectiveness = z.union([
  z.strictObject({ runs: z.literal(0), note: z.string() }),
  z.strictObject({
    runs: z.int().min(1),
    total_reviewed: z.number(),
    total_refined: z.number(),
    total_created: z.number(),
    total_closed: z.number(),
    timmy_consultation_rate: rate,
    timmy_recent_feedback: z.string(),
    timmy_feedback_history: z.array(z.string()),
  }),
])

const pair = z.tuple([z.number(), z.number()])

const evidence = z
  .strictObject({
    level: z.enum(LEVELS),
    method: z.string().describe('The test; `rule` for a check that needs no probability'),
    n: pair.describe('Cycles before and now'),
    k: pair.optional().describe('Successes, or what the test counts, before and now'),
    effect: z.number().optional().describe('Size of the difference in the rule’s unit'),
    interval: pair.optional().describe('95 % interval of the effect'),
    p: rate.optional().describe('Two-sided'),
    q: rate.optional().describe('Corrected for the number of tests in the rule’s family'),
  })
  .describe('How sure it is')

const subject = z.strictObject({ kind: z.enum(SUBJECT_KINDS), key: z.string().describe('Untrusted text') })

const measure = z.enum(Object.keys(MEASURES) as [keyof typeof MEASURES])
const unit = z.enum([...new Set(Object.values(MEASURES))])

const amount = z.strictObject({
  value: z.number().describe('In the unit'),
  k: z.number().optional().describe('Of a share or a pace: what was counted'),
  n: z.number().optional().describe('How many stand behind it'),
})

const fact = z
  .strictObject({
    measure,
    unit,
    before: amount.nullable().describe('Before the window, or what is usual or allowed'),
    now: amount,
  })
  .describe('A number that the finding rests on')

const goal = z
  .strictObject({
    measure,
    unit,
    subject,
    direction: z.enum(['above', 'at-least', 'below', 'at-most']),
    target: z.number().describe('In the unit'),
    within_days: z.number().optional().describe('Either this'),
    within_cycles: z.int().optional().describe('or this: over which cycles to come'),
    beyond: z
      .number()
      .optional()
      .describe('Counts only what goes beyond this: seconds, or times the usual, or its share'),
  })
  .describe('What shows that acting on it worked')

const words = {
  severity: z.enum(SEVERITIES),
  category: z.string(),
  finding: z.string(),
  recommendation: z.string(),
}

const judged = {
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Fingerprint: the same from run to run'),
  rule: z.string(),
  subject,
  lead: z.string().describe('The sentence `finding` without the numbers in its brackets'),
  detail: z.string().describe('These numbers; empty for none'),
  facts: z.array(fact).min(1).describe('The first one is what the finding is about'),
  evidence,
  expected_saving_seconds: z.number().nullable().describe('What acting on it saves in one window, at most'),
  goal: goal.nullable(),
  worked_if: z.string().nullable().describe('The goal in words; completes "It worked if ..."'),
}

const recommendation = z
  .strictObject({ ...words, ...z.strictObject(judged).partial().shape })
  .describe('With `rules: seed`, and when nothing was found, only the first four keys')

const watched = z.strictObject({
  ...words,
  ...judged,
  reason_code: z.enum(WATCH_REASONS).describe('Why it is only watched'),
})

const baseline = z
  .strictObject({
    from: instant,
    to: instant,
    days: z.number().describe('That the log covers'),
    decided: count,
    succeeded: count,
    success_rate: rate.nullable(),
    interval: pair.nullable().describe('Wilson, 95 %'),
    median_seconds: z.number().nullable(),
    normal_window: z
      .strictObject({ cycles: count, low: count, high: count })
      .nullable()
      .describe('Successes where 19 of 20 windows of this many cycles land if nothing changed'),
  })
  .describe('The 28 days before the window')

const cycleCounts = {
  decided: count,
  succeeded: count,
  undecided: count.describe('The log does not say how they ended; never counted as failed'),
  undated: count,
  future: count,
}

const sourceQuality = z.strictObject({
  role: z.enum(['cycles', 'deep-triage', 'triage', 'quarantine']),
  path: z.string(),
  state: z.enum(['read', 'missing', 'empty', 'refused', 'unreadable']),
  problem: z.string().nullable(),
  lines: count,
  records: count,
  decided: count.optional().describe('The counts of cycles stand at cycle logs only'),
  succeeded: count.optional(),
  undecided: count.optional(),
  undated: count.optional(),
  future: count.optional(),
  skipped: z.array(
    z.strictObject({
      reason: z.enum([
        'not-json',
        'possibly-cut',
        'not-an-object',
        'not-utf8',
        'line-too-long',
        'not-an-issue',
      ]),
      count: z.int().min(1),
      first_lines: z.array(z.int().min(1)).max(5),
    }),
  ),
  duplicates: count,
  left_out: count.describe('Rows that are no cycles of their own, such as an earlier row of the same run'),
  format: z.string().nullable().describe('Log format taken; of cycle logs that were read'),
  format_reason: z.string().nullable().describe('Why this format'),
  warnings: z
    .array(z.strictObject({ code: z.enum(WARNING_CODES), say: z.string() }))
    .describe('What can be read but hardly be meant, such as a wrong unit'),
  coerced: z.record(z.string(), count).describe('Fields whose value could not be used, by name'),
})

const dataQuality = z.strictObject({
  cycles: count,
  ...cycleCounts,
  first_at: instant.nullable(),
  last_at: instant.nullable(),
  span_days: z.number().nullable(),
  age_days: z.number().nullable(),
  sources: z.array(sourceQuality),
})

const week = z.strictObject({
  from: instant,
  to: instant,
  cycles: count,
  decided: count,
  succeeded: count,
  median_seconds: z.number().nullable(),
  lines_net: z.number(),
})

export const insightsSchema = z
  .strictObject({
    schema_version: z.literal(2).describe('Raised only when a key changes its meaning'),
    generated_at: instant,
    rules: z.enum(['standard', 'seed']).describe('The preset that judged'),
    status: z.enum(['ok', 'degraded', 'no_data', 'stale']),
    verdict: z.enum(VERDICTS),
    verdict_reason: z.enum(VERDICT_REASONS).describe('Why; headline and titles are worded from it'),
    headline: z.string().max(120),
    total_cycles_analyzed: count,
    data_quality: dataQuality,
    trends,
    by_type: z.record(z.string(), typeSummary),
    repeat_failures: z.array(repeatFailure).max(5),
    duration_outliers: z.array(durationOutlier).max(5),
    triage_effectiveness: triageEffectiveness,
    weeks: z.array(week).max(12).describe('Times 7 days up to now, oldest first'),
    baseline,
    window,
    kinds,
    failing_tasks: failingTasks,
    recommendations: z.array(recommendation).min(1),
    watchlist: z.array(watched),
    failure_reasons: failureReasons,
    waste,
    quarantine,
    triage,
    change_points: changePoints,
    recent_cycles: recentCycles,
  })
  .describe('What Loop Introspection found out about one loop')

export type Insights = z.output<typeof insightsSchema>
