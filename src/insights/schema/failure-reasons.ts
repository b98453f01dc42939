import * as z from 'zod/mini'

// Alone in its file: a run reads this block of the last report and no other.

const count = z.int().check(z.gte(0))

export const failureReasons = z
  .array(
    z.strictObject({
      id: z.string().check(z.regex(/^(?:[0-9a-f]{16}|other)$/), z.describe('Stable from run to run')),
      template: z
        .string()
        .check(z.describe('Untrusted text with placeholders for numbers, paths and the like')),
      before: count.check(z.describe('In the baseline')),
      now: count.check(z.describe('In the window')),
      total: count,
      examples: z.array(
        z.strictObject({
          quoted_reason: z.string().check(z.maxLength(240)),
          source: z.string().check(z.describe('file:line, or the address of a page')),
        }),
      ),
    }),
  )
  .check(z.maxLength(20))
  .check(z.describe('Failures grouped by what their reasons have in common, the most frequent first'))
