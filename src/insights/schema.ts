import * as z from 'zod/mini'
import { MOST } from './bounds.ts'
import { UNRATED, VERDICT_REASONS, VERDICTS } from '../model/finding.ts'
import { dataQuality } from './schema/data-quality.ts'
import { changePoints, held, ladder, prices, quarantine, triage, waste } from './schema/evidence-blocks.ts'
import { failureReasons } from './schema/failure-reasons.ts'
import { effectiveness, ended, history } from './schema/memory.ts'
import { recommendations, watched } from './schema/findings.ts'
import { mergeable } from './schema/mergeable.ts'
import { boundedList, boundedMap, count, instant } from './schema/parts.ts'
import {
  durationOutlier,
  repeatFailure,
  trends,
  triageEffectiveness,
  typeSummary,
} from './schema/seed-blocks.ts'
import {
  baseline,
  failingTasks,
  kinds,
  makers,
  recentCycles,
  resumed,
  trySuccess,
  week,
  course,
  window,
} from './schema/window-blocks.ts'
import { SCHEMA_VERSION } from './version.ts'

/**
 * insights.json, the on-disk contract. Its keys stand in this room only: pages, the issue and the next run read what is
 * here and nothing else. `schema/insights.schema.json` is generated from it.
 *
 * Other rooms take only its types: what builds these schemas is loaded when a file is checked.
 */

export const insightsSchema = z
  .strictObject({
    schema_version: z.literal(SCHEMA_VERSION).check(z.describe('Raised only when a key changes its meaning')),
    generated_at: instant,
    loop: z
      .strictObject({
        name: z.nullable(z.string().check(z.maxLength(100))),
        repository: z.nullable(z.string().check(z.maxLength(200), z.describe('As acme/orbit-api'))),
      })
      .check(z.describe('Whose insights these are')),
    rules: z.enum(['standard', 'seed']).check(z.describe('The preset that judged')),
    status: z.enum(['ok', 'degraded', 'no_data', 'stale']),
    verdict: z.enum(VERDICTS),
    verdict_reason: z.enum(VERDICT_REASONS).check(z.describe('Why; headline and titles are worded from it')),
    headline: z.string().check(z.maxLength(120)),
    total_cycles_analyzed: count.check(
      z.describe('Without those dated in the future; with `rules: seed` all that were read'),
    ),
    data_quality: dataQuality,
    trends,
    ...boundedMap('by_type', typeSummary, MOST.types, 'The most frequent kinds, in order of appearance'),
    ...boundedList('repeat_failures', repeatFailure, MOST.repeatFailures),
    ...boundedList('duration_outliers', durationOutlier, MOST.outliers),
    triage_effectiveness: triageEffectiveness,
    weeks: z.array(week).check(z.maxLength(12)).check(z.describe('Times 7 days up to now, oldest first')),
    baseline,
    window,
    course: z.optional(course),
    resumed: z.optional(resumed).check(z.describe('Where the loop runs again after a silence')),
    search: z
      .optional(z.literal(true))
      .check(
        z.describe(
          'Each cycle is a try of a search: what succeeded was kept, the others are its normal work',
        ),
      ),
    unrated: z
      .optional(z.enum(UNRATED))
      .check(
        z.describe(
          'Why rates of success are null: `successes-only`: no value of the outcome counts as a failure; `spinning`: all of the window succeeded, also many in a row that did nothing',
        ),
      ),
    unit: z
      .optional(z.enum(['pull-request', 'run']))
      .check(z.describe('What was counted, where these are no cycles; keys keep their names')),
    task_links: z
      .optional(z.string())
      .check(
        z.describe(
          'What numbers of tasks are: `issues` of the repository (also where this is missing), the loop’s own (`none`), or its own with a page each (an https address with `{task}`)',
        ),
      ),
    ...kinds,
    ...failingTasks,
    tries: trySuccess,
    makers: z.optional(makers),
    ...recommendations,
    ...ended,
    ...effectiveness,
    history,
    ...boundedList('watchlist', watched, MOST.watched),
    ...failureReasons,
    waste,
    prices: z.optional(prices),
    ladder: z.optional(ladder),
    held: z.optional(held),
    ...quarantine,
    triage,
    change_points: changePoints,
    mergeable,
    ...recentCycles,
  })
  .check(z.describe('What Loop Introspection found out about one loop'))

export type Insights = z.output<typeof insightsSchema>
/** A finding as the file holds it. */
export type Recommendation = Insights['recommendations'][number]
