import * as z from 'zod'

/** The blocks of insights.json that the evidence rules stand on. Same contract as insights.ts; built for schemas only. */

const count = z.int().min(0)
const rate = z.number().min(0).max(1)
const instant = z.iso.datetime({ offset: true })
const tries = z.strictObject({ succeeded: count, cycles: count })

const spent = {
  cycles: count,
  seconds: z.number().min(0),
  tokens: z.number().min(0),
  cost_usd: z.number().min(0),
}

const share = z.strictObject({ key: z.string().describe('Untrusted text'), ...spent })

export const failureReasons = z
  .array(
    z.strictObject({
      id: z.string().describe('Stable from run to run'),
      template: z.string().describe('Untrusted text with placeholders for numbers, paths and the like'),
      before: count.describe('In the baseline'),
      now: count.describe('In the window'),
      total: count,
      examples: z.array(
        z.strictObject({ quoted_reason: z.string().max(240), source: z.string().describe('file:line') }),
      ),
    }),
  )
  .max(20)
  .describe('Failures grouped by what their reasons have in common, the most frequent first')

export const waste = z
  .strictObject({
    ...spent,
    all_seconds: z.number().min(0).describe('Of all decided cycles in the window'),
    share: rate.nullable().describe('`seconds` of `all_seconds`'),
    by_type: z.array(share).max(10),
    by_reason: z.array(share).max(10),
    by_issue: z.array(share).max(10),
  })
  .describe('What the failed cycles of the window took')

export const quarantine = z
  .array(
    z.strictObject({
      issue: z.string(),
      age_days: z.number().nullable(),
      until: instant.nullable(),
      tries_since: count,
      tries_in_window: count,
      last_outcome: z
        .enum(['success', 'failure', 'undecided'])
        .nullable()
        .describe('Of the last try since then'),
    }),
  )
  .describe('Issues in quarantine')

export const triage = z
  .strictObject({
    runs: count.describe('Dated runs of the mechanical triage'),
    age_days: z.number().nullable().describe('Of its newest run'),
    deep_age_days: z.number().nullable().describe('Of the newest deep triage'),
    cycles_since_deep: count,
    queue: z
      .array(z.strictObject({ at: instant, counts: z.record(z.string(), z.number()) }))
      .max(60)
      .describe('What the latest runs counted'),
    scores: z
      .strictObject({
        split: z.number(),
        low: tries,
        high: tries,
        advantage: z.enum(['clear', 'none', 'unclear']),
      })
      .nullable()
      .describe('Does a higher score succeed more often?'),
  })
  .describe('The mechanical triage')

const side = z.strictObject({
  cycles: count,
  succeeded: count.optional(),
  median_seconds: z.number().optional(),
})

export const changePoints = z
  .array(
    z.strictObject({
      series: z.enum(['success', 'duration']),
      at: instant,
      from: instant.describe('The change lies between this'),
      to: instant.describe('and this'),
      before: side,
      after: side,
      p: rate,
      changed: z
        .array(
          z.strictObject({
            what: z.enum(['epoch', 'model', 'commit', 'type-mix']),
            from: z.string(),
            to: z.string(),
          }),
        )
        .describe('What else changed there; untrusted text'),
    }),
  )
  .describe('When success and duration changed')

const pair = z.tuple([z.number(), z.number()])

const windowCounts = { from: instant, to: instant, decided: count, succeeded: count, prs_merged: count }

export const window = z
  .strictObject({
    days: z.int().min(1),
    ...windowCounts,
    success_rate: rate.nullable().describe('3 decimals'),
    interval: pair.nullable().describe('Of the success rate; Wilson, 95 %'),
    median_seconds: z.number().nullable(),
    difference: pair.nullable().describe('Success rate minus the baseline’s; Newcombe, 95 %'),
    previous: z.strictObject(windowCounts).describe('The window of the same length before it'),
  })
  .describe('The window that is judged against the baseline')

export const kinds = z
  .array(
    z.strictObject({
      key: z.string().describe('Untrusted text'),
      all: tries.describe('In the whole log'),
      before: tries.describe('In the baseline'),
      now: tries.describe('In the window'),
      interval: pair.nullable().describe('Of the success rate now; Wilson, 95 %'),
    }),
  )
  .max(50)
  .describe('Success by kind of work, the most failures first')

const attempt = {
  at: instant,
  succeeded: z.boolean(),
  seconds: z.number().nullable(),
  cycle: z.union([z.string(), z.number()]).nullable().describe('Untrusted text'),
  source: z.string().describe('file:line'),
}

export const failingTasks = z
  .array(
    z.strictObject({
      issue: z.string().describe('Untrusted text'),
      tries: count.describe('In the last 84 days'),
      succeeded: count,
      streak: count.describe('Failures since the last success'),
      failed_seconds: z.number(),
      failed_seconds_in_window: z.number(),
      window: tries,
      first_at: instant,
      attempts: z
        .array(z.strictObject({ ...attempt, quoted_reason: z.string().max(240) }))
        .describe('The newest 12, oldest first'),
    }),
  )
  .max(20)
  .describe('Issues that failed twice or more since they last succeeded, the most time lost first')

export const recentCycles = z
  .array(z.strictObject({ ...attempt, issue: z.string().nullable().describe('Untrusted text') }))
  .max(400)
  .describe('Decided cycles of the window and of as long a time before it, oldest first')
