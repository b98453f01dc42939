import * as z from 'zod/mini'
import { MOST } from '../bounds.ts'
import { boundedList, count, instant, rate } from './parts.ts'

/** The blocks that the seed program wrote, under its names. */

const id = z.union([z.string(), z.number()])

const windowSummary = z
  .strictObject({
    count: count.check(z.describe('Decided cycles')),
    succeeded: z.optional(count).check(z.describe('Not with `rules: seed`')),
    success_rate: z.nullable(rate).check(z.describe('3 decimals')),
    avg_duration: z.nullable(z.int()).check(z.describe('Seconds')),
    lines_net: z.number(),
    prs_merged: count,
  })
  .check(z.describe('One window of the trends'))

export const trends = z
  .catchall(
    z.object({
      window_days: z
        .optional(z.int().check(z.gte(1)))
        .check(z.describe('Only when not 7; it also names the two window keys')),
      velocity_change: z.nullable(z.int()),
      success_rate_change: z.nullable(z.number()),
      duration_change: z.nullable(z.int()).check(z.describe('Seconds')),
    }),
    windowSummary,
  )
  .check(z.describe('`recent_7d` and `previous_7d` (or `_Nd`), and the change from the one to the other'))

export const typeSummary = z.strictObject({
  count: count.check(z.describe('Decided cycles')),
  succeeded: z.optional(count).check(z.describe('Not with `rules: seed`')),
  success_rate: z.nullable(rate),
  avg_duration: z.int().check(z.gte(0)).check(z.describe('Seconds')),
  max_duration: z.number().check(z.gte(0)).check(z.describe('Seconds')),
})

export const repeatFailure = z.strictObject({
  issue: id,
  failure_count: z.int().check(z.gte(2)),
  ...boundedList(
    'attempts',
    z.strictObject({
      cycle: z.nullable(id),
      reason: z.string(),
      duration: z.number().check(z.describe('Seconds')),
    }),
    MOST.attempts,
    'The newest in the log, in its order',
  ),
  attempts_omitted_duration: z.optional(z.number()).check(z.describe('Seconds of those left out')),
})

export const durationOutlier = z.strictObject({
  cycle: z.nullable(id),
  issue: z.nullable(id),
  type: z.nullable(z.string()),
  duration: z.number().check(z.describe('Seconds')),
  avg_duration: z.int().check(z.describe('Seconds')),
  multiple: z.number(),
  at: z.optional(instant).check(z.describe('End of the cycle; not with `rules: seed`')),
  reason: z.string(),
})

export const triageEffectiveness = z.union([
  z.strictObject({ runs: z.literal(0), note: z.string() }),
  z.strictObject({
    runs: z.int().check(z.gte(1)),
    total_reviewed: z.number(),
    total_refined: z.number(),
    total_created: z.number(),
    total_closed: z.number(),
    timmy_consultation_rate: rate,
    timmy_recent_feedback: z.string(),
    ...boundedList(
      'timmy_feedback_history',
      z.string(),
      MOST.feedback,
      'The newest, in the order of the log',
    ),
  }),
])
