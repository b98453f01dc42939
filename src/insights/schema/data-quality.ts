import * as z from 'zod/mini'
import { SOURCE_ROLES, WARNING_CODES } from '../../model/retro.ts'
import { count, instant } from './parts.ts'

/** What was read, and how well. */

const cycleCounts = {
  decided: count,
  succeeded: count,
  undecided: count.check(z.describe('The log does not say how they ended; never counted as failed')),
  undated: count,
  future: count,
}

const sourceQuality = z.strictObject({
  role: z.enum(SOURCE_ROLES),
  path: z.string(),
  state: z.enum(['read', 'missing', 'empty', 'refused', 'unreadable']),
  problem: z.nullable(z.string()),
  lines: count,
  records: count,
  decided: z.optional(count).check(z.describe('The counts of cycles stand at cycle logs only')),
  succeeded: z.optional(count),
  undecided: z.optional(count),
  undated: z.optional(count),
  future: z.optional(count),
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
      count: z.int().check(z.gte(1)),
      first_lines: z.array(z.int().check(z.gte(1))).check(z.maxLength(5)),
    }),
  ),
  duplicates: count,
  left_out: count.check(
    z.describe('Rows that are no cycles of their own, such as an earlier row of the same run'),
  ),
  format: z.nullable(z.string()).check(z.describe('Log format taken; of cycle logs that were read')),
  format_reason: z.nullable(z.string()).check(z.describe('Why this format')),
  warnings: z
    .array(z.strictObject({ code: z.enum(WARNING_CODES), say: z.string() }))
    .check(z.describe('What can be read but hardly be meant, such as a wrong unit')),
  coerced: z.record(z.string(), count).check(z.describe('Fields whose value could not be used, by name')),
})

export const dataQuality = z.strictObject({
  cycles: count,
  ...cycleCounts,
  first_at: z.nullable(instant),
  last_at: z.nullable(instant),
  span_days: z.nullable(z.number()),
  age_days: z.nullable(z.number()),
  sources: z.array(sourceQuality),
})
