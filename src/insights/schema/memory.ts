import * as z from 'zod/mini'
import { MOST } from '../bounds.ts'
import { MEASURES, SEVERITIES, SUBJECT_KINDS, VERDICTS } from '../../model/finding.ts'
import { EFFECT_REASONS, EFFECTS, ENDING_REASONS, ENDINGS, STATUSES } from '../../model/memory.ts'
import { amount, boundedList, count, instant, omitted } from './parts.ts'

/** What the days before this one leave to tell. */

const day = z.iso.date().check(z.describe('A whole UTC day'))

/** Of an open finding. */
export const life = {
  status: z.enum(STATUSES).check(z.describe('Seen from the day before; `regressed` had ended lately')),
  first_seen: day.check(z.describe('The first day on which it was found')),
  since: instant.check(z.describe('When the change itself began')),
  days_open: count.check(z.describe('Whole days from the first one on')),
  last_seen: day.check(z.describe('The last day on which it was found anew; no later day showed its end')),
  ended_before: z.nullable(day).check(z.describe('Of a regressed one: when it had ended')),
  muted_until: z.nullable(instant).check(z.describe('Until when a person does not want to hear of it')),
}

const told = {
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  subject: z.strictObject({
    kind: z.enum(SUBJECT_KINDS),
    key: z.string().check(z.describe('Untrusted text')),
  }),
  finding: z.string().check(z.describe('What was the case, in words; may quote the log')),
}

export const ended = {
  ...boundedList(
    'ended',
    z.strictObject({
      ...told,
      first_seen: day,
      since: instant,
      ended_on: day,
      ending: z.enum(ENDINGS),
      because: z.enum(ENDING_REASONS),
    }),
    MOST.ended,
    'Findings that ended within the last 28 days, the newest first',
  ),
  ended_omitted_resolved_in_window: omitted('Of those left out, how many were resolved in the window'),
}

export const effectiveness = boundedList(
  'effectiveness',
  z.strictObject({
    ...told,
    recommendation: z.string(),
    worked_if: z.nullable(z.string()),
    first_seen: day,
    outcome: z.enum(EFFECTS),
    because: z.enum(EFFECT_REASONS),
    measure: z.nullable(z.enum(Object.keys(MEASURES) as [keyof typeof MEASURES])),
    before: z.nullable(amount).check(z.describe('Before the change')),
    after: z.nullable(amount).check(z.describe('Since the day after it was first said')),
  }),
  MOST.effects,
  'What became of the advice of earlier days',
)

export const history = z
  .strictObject({
    days: z
      .array(z.strictObject({ day, verdict: z.enum(VERDICTS), decided: count, succeeded: count }))
      .check(z.maxLength(MOST.historyDays)),
    previous_problem: z
      .nullable(z.string().check(z.maxLength(300)))
      .check(z.describe('Why the last report could not be used, where one was there')),
    ...boundedList(
      'findings',
      z.strictObject({ ...told, first: day, last: day, ending: z.nullable(z.enum(ENDINGS)) }),
      MOST.historyFindings,
      'From the first to the last day that each was open, the most severe first',
    ),
  })
  .check(z.describe('The last 84 days up to the newest cycle, each judged by the log as it stood then'))
