import * as z from 'zod/mini'
import { MOST } from '../bounds.ts'
import { boundedList, count, omitted } from './parts.ts'

// Alone in its file: a run reads this block of the last report and no other.

export const failureReasons = {
  ...boundedList(
    'failure_reasons',
    z.strictObject({
      id: z.string().check(z.regex(/^(?:[0-9a-f]{16}|other)$/), z.describe('Stable from run to run')),
      template: z
        .string()
        .check(z.describe('Untrusted text with placeholders for numbers, paths and the like')),
      before: count.check(z.describe('In the baseline')),
      now: count.check(z.describe('In the window')),
      total: count,
      examples: z
        .array(
          z.strictObject({
            quoted_reason: z.string().check(z.maxLength(240)),
            source: z.string().check(z.describe('file:line, or the address of a page')),
          }),
        )
        .check(z.maxLength(MOST.examples)),
    }),
    MOST.reasons,
    'Failures grouped by what their reasons have in common, the most frequent first',
  ),
  failure_reasons_omitted_recent: omitted(
    'Of those left out, how many occurred in the window or the baseline',
  ),
}
