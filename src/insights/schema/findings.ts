import * as z from 'zod/mini'
import { MOST } from '../bounds.ts'
import { RULES } from '../../judge/rules/index.ts'
import { LEVELS, MEASURES, SEVERITIES, SUBJECT_KINDS, WATCH_REASONS } from '../../model/finding.ts'
import { life } from './memory.ts'
import { amount, boundedList, count, omitted, pair, rate, tries } from './parts.ts'

/** What was found, and what is only watched. */

const evidence = z
  .strictObject({
    level: z.enum(LEVELS),
    method: z
      .string()
      .check(
        z.describe(
          'The test; `rule` for a check that needs no probability, `held` for what an earlier day found',
        ),
      ),
    n: pair.check(z.describe('Cycles before and now')),
    k: z.optional(pair).check(z.describe('Successes, or what the test counts, before and now')),
    effect: z.optional(z.number()).check(z.describe('Size of the difference in the rule’s unit')),
    interval: z.optional(pair).check(z.describe('95 % interval of the effect')),
    p: z.optional(rate).check(z.describe('Two-sided')),
    q: z.optional(rate).check(z.describe('Corrected for the number of tests in the rule’s family')),
  })
  .check(z.describe('How sure it is'))

export const subject = z.strictObject({
  kind: z.enum(SUBJECT_KINDS),
  key: z.string().check(z.describe('Untrusted text')),
})

const measure = z.enum(Object.keys(MEASURES) as [keyof typeof MEASURES])
const unit = z.enum([...new Set(Object.values(MEASURES))])

export const fact = z
  .strictObject({
    measure,
    unit,
    before: z.nullable(amount).check(z.describe('Before the window, or what is usual or allowed')),
    now: amount,
  })
  .check(z.describe('A number that the finding rests on'))

export const goal = z
  .strictObject({
    measure,
    unit,
    subject,
    direction: z.enum(['above', 'at-least', 'below', 'at-most']),
    target: z.number().check(z.describe('In the unit')),
    within_days: z.optional(z.number()).check(z.describe('Either this')),
    within_cycles: z.optional(z.int()).check(z.describe('or this: over which cycles to come')),
    beyond: z
      .optional(z.number())
      .check(z.describe('Counts only what goes beyond this: seconds, or times the usual, or its share')),
  })
  .check(z.describe('What shows that acting on it worked'))

/** No rule has as many. */
export const MOST_FACTS = 10

const words = {
  severity: z.enum(SEVERITIES),
  category: z.string(),
  finding: z.string(),
  recommendation: z.string(),
}

const id = z.string().check(z.regex(/^[0-9a-f]{16}$/))

const judged = {
  id: id.check(z.describe('Fingerprint: the same from run to run')),
  rule: z.string().check(z.describe(`One of: ${RULES.map(({ id: rule }) => rule).join(', ')}`)),
  subject,
  lead: z.string().check(z.describe('The sentence `finding` without the numbers in its brackets')),
  detail: z.string().check(z.describe('These numbers; empty for none')),
  facts: z
    .array(fact)
    .check(z.minLength(1), z.maxLength(MOST_FACTS))
    .check(z.describe('The first one is what the finding is about')),
  evidence,
  expected_saving_seconds: z
    .nullable(z.number())
    .check(z.describe('What acting on it saves in one window, at most')),
  goal: z.nullable(goal),
  worked_if: z.nullable(z.string()).check(z.describe('The goal in words; completes "It worked if ..."')),
  names_cause: z
    .optional(z.literal(true))
    .check(z.describe('It names a model, an epoch or a commit that changed at the same time')),
  explained_by: z
    .optional(id)
    .check(z.describe('Id of the finding without whose cycles this one would not be')),
}

const inWindow = z
  .optional(z.strictObject({ ...tries.shape, failed_in_incidents: count, failed_seconds: z.number() }))
  .check(z.describe('Of tasks that keep failing: all their cycles in the window, also those of incidents'))

const recommendation = z
  .strictObject({
    ...words,
    ...z.partial(z.strictObject({ ...judged, ...life })).shape,
    in_window: inWindow,
  })
  .check(z.describe('With `rules: seed`, and when nothing was found, only the first four keys'))

const omittedFindings = z.strictObject({
  rule: z.optional(z.string()).check(z.describe('Not with `rules: seed`')),
  severity: z.enum(SEVERITIES),
  subject_kind: z.optional(z.enum(SUBJECT_KINDS)),
  count: z.int().check(z.gte(1)),
  new: omitted('How many of them are new or back, and not muted'),
  tries: z.optional(tries).check(z.describe('Of tasks that keep failing, as their findings count them')),
  in_window: inWindow,
  ...boundedList(
    'keys',
    z.string(),
    MOST.omittedKeys,
    'Keys of their subjects, the most urgent first; untrusted text',
  ),
})

export const recommendations = {
  recommendations: z
    .array(recommendation)
    .check(z.minLength(1), z.maxLength(MOST.findingsOfARule * RULES.length))
    .check(z.describe(`The most urgent first, of each rule ${MOST.findingsOfARule} at most`)),
  recommendations_omitted: omitted('How many more there are than `recommendations` has room for'),
  recommendations_omitted_by_rule: z
    .optional(z.array(omittedFindings).check(z.maxLength(RULES.length * SEVERITIES.length)))
    .check(z.describe('What these are about')),
}

export const watched = z.strictObject({
  ...words,
  ...judged,
  reason_code: z.enum(WATCH_REASONS).check(z.describe('Why it is only watched')),
})
