import * as z from 'zod/mini'
import { LIST_KEYS, LIST_KINDS, SKIP_REASONS, SOURCE_ROLES, WARNING_CODES } from '../../model/retro.ts'
import { MOST } from '../bounds.ts'
import { boundedList, boundedMap, count, instant, omitted } from './parts.ts'

/** What was read, and how well. */

const cycleCounts = {
  decided: count,
  succeeded: count,
  undecided: count.check(z.describe('Neither success nor failure by the log; never counted as failed')),
  unrecorded: z
    .optional(count)
    .check(z.describe('Of the undecided: those of which the log does not say how they ended')),
  undated: count,
  future: count.check(z.describe('Dated more than five minutes after the report: in no window and no count')),
}

const sourceQuality = z.strictObject({
  role: z.enum(SOURCE_ROLES),
  path: z.string(),
  state: z.enum(['read', 'missing', 'empty', 'refused', 'unreadable']),
  problem: z
    .nullable(z.string())
    .check(z.describe('Why nothing of it was used, or not every line; goes on after the path')),
  remedy: z.optional(z.string()).check(z.describe('What to do about the problem, as an order')),
  lines: count.check(z.describe('Of what was read')),
  unread: z
    .optional(z.strictObject({ bytes: count, of: count }))
    .check(
      z.describe('Bytes at its beginning that were not read, of how many: it is larger than max-file-size'),
    ),
  records: count,
  decided: z.optional(count).check(z.describe('The counts of cycles stand at cycle logs only')),
  succeeded: z.optional(count),
  undecided: z.optional(count),
  unrecorded: z.optional(count),
  undated: z.optional(count),
  future: z.optional(count),
  skipped: z
    .array(
      z.strictObject({
        reason: z.enum(SKIP_REASONS),
        count: z.int().check(z.gte(1)),
        first_lines: z.array(z.int().check(z.gte(1))).check(z.maxLength(5)),
      }),
    )
    .check(z.maxLength(SKIP_REASONS.length)),
  duplicates: count,
  left_out: count.check(
    z.describe('Rows that are no cycles of their own, such as an earlier row of the same run'),
  ),
  zoneless: z
    .optional(z.strictObject({ times: z.int().check(z.gte(1)), zone: z.string() }))
    .check(z.describe('Times that name no zone, and the IANA name of the one that they were read in')),
  shape: z
    .optional(
      z.strictObject({ kind: z.enum(LIST_KINDS), under: z.optional(z.enum(LIST_KEYS)), empty: z.boolean() }),
    )
    .check(
      z.describe(
        'Of a quarantine list that was read: an object keyed by task or a list, and the key it is under',
      ),
    ),
  format: z.nullable(z.string()).check(z.describe('Log format taken; of cycle logs that were read')),
  format_reason: z.nullable(z.string()).check(z.describe('Why this format')),
  ...boundedList(
    'warnings',
    z.strictObject({
      code: z.enum(WARNING_CODES),
      say: z.string(),
      remedy: z.optional(z.string()).check(z.describe('What to do about it, as an order')),
    }),
    MOST.warnings,
    'What can be read but hardly be meant, such as a wrong unit',
  ),
  ...boundedMap('coerced', count, MOST.coerced, 'Fields whose value could not be used, by name'),
})

export const dataQuality = z.strictObject({
  cycles: count.check(z.describe('All that were read; the counts after it leave out those of the future')),
  ...cycleCounts,
  first_at: z.nullable(instant),
  last_at: z.nullable(instant),
  span_days: z.nullable(z.number()),
  age_days: z.nullable(z.number()),
  endings: z
    .optional(
      z
        .array(
          z.strictObject({
            ending: z.string(),
            count: z.int().check(z.gte(1)),
            why: z.nullable(z.string()).check(z.describe('The reason that most of them give')),
          }),
        )
        .check(z.maxLength(MOST.endings)),
    )
    .check(z.describe('Undecided cycles by the log’s own word for how they ended, or that they have not')),
  endings_omitted: omitted('How many more words there are'),
  ...boundedList(
    'sources',
    sourceQuality,
    MOST.sources,
    'Those with anything to warn of before others, in the order in which they were read',
  ),
  sources_omitted_skipped: omitted('Lines of sources that are left out which could not be used'),
  sources_omitted_warnings: omitted('What there is to warn of in them'),
})
