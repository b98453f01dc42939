import * as z from 'zod/mini'
import { MOST } from '../bounds.ts'
import { boundedList, count, instant, omitted, pair, rate, tries } from './parts.ts'

/** What pages draw of the window and of the time before it. */

export const week = z.strictObject({
  from: instant,
  to: instant,
  cycles: count,
  decided: count,
  succeeded: count,
  median_seconds: z.nullable(z.number()),
  lines_net: z.number(),
})

export const baseline = z
  .strictObject({
    from: instant,
    to: instant,
    days: z.number().check(z.describe('That the log covers')),
    running_days: z
      .optional(z.number())
      .check(z.describe('Of these, without pauses of more than five days: what a count is compared by')),
    decided: count,
    succeeded: count,
    prs_merged: z.optional(count),
    success_rate: z.nullable(rate),
    interval: z.nullable(pair).check(z.describe('Wilson, 95 %')),
    median_seconds: z.nullable(z.number()),
    normal_window: z
      .nullable(z.strictObject({ cycles: count, low: count, high: count }))
      .check(z.describe('Successes where 19 of 20 windows of this many cycles land if nothing changed')),
  })
  .check(z.describe('The 28 days before the window'))

const change = z.strictObject({
  sure: z
    .enum(['confirmed', 'likely', 'unusual', 'usual', 'insufficient'])
    .check(
      z.describe('`unusual`: more than luck explains, but too little to act on; `usual`: luck explains it'),
    ),
  p: z.optional(rate).check(z.describe('Two-sided')),
})

const windowCounts = { from: instant, to: instant, decided: count, succeeded: count, prs_merged: count }

export const window = z
  .strictObject({
    days: z.int().check(z.gte(1)),
    ...windowCounts,
    success_rate: z.nullable(rate).check(z.describe('3 decimals')),
    interval: z.nullable(pair).check(z.describe('Of the success rate; Wilson, 95 %')),
    median_seconds: z.nullable(z.number()),
    difference: z.nullable(pair).check(z.describe('Success rate minus the baseline’s; Newcombe, 95 %')),
    changes: z
      .optional(
        z.strictObject({
          success: change.check(z.describe('Against the baseline')),
          duration: z.nullable(change).check(z.describe('Of cycles, against the baseline')),
          decided: z
            .nullable(change)
            .check(
              z.describe(
                'Of decided cycles, against as many days of the baseline; null where less than four windows before it tell how much such counts differ',
              ),
            ),
        }),
      )
      .check(z.describe('By a test of these numbers alone, whatever findings say; not with `rules: seed`')),
    previous: z.strictObject(windowCounts).check(z.describe('The window of the same length before it')),
  })
  .check(z.describe('The window that is judged against the baseline'))

export const kinds = {
  ...boundedList(
    'kinds',
    z.strictObject({
      key: z.string().check(z.describe('Untrusted text')),
      all: tries.check(z.describe('In the whole log')),
      before: tries.check(z.describe('In the baseline')),
      now: tries.check(z.describe('In the window')),
      interval: z.nullable(pair).check(z.describe('Of the success rate now; Wilson, 95 %')),
    }),
    MOST.kinds,
    'Success by kind of work, the most failures first',
  ),
  kinds_omitted_in_window: omitted('Of those left out, how many the window has'),
}

const attempt = {
  at: instant,
  succeeded: z.boolean(),
  seconds: z.nullable(z.number()),
  cycle: z.nullable(z.union([z.string(), z.number()])).check(z.describe('Untrusted text')),
  source: z.string().check(z.describe('file:line, or the address of a page')),
}

export const failingTasks = {
  ...boundedList(
    'failing_tasks',
    z.strictObject({
      issue: z.string().check(z.describe('Untrusted text')),
      tries: count.check(z.describe('In the last 84 days')),
      succeeded: count,
      streak: count.check(z.describe('Failures since the last success')),
      failed_seconds: z.number(),
      failed_seconds_in_window: z.number(),
      window: tries,
      first_at: instant,
      attempts: z
        .array(z.strictObject({ ...attempt, quoted_reason: z.string().check(z.maxLength(240)) }))
        .check(z.maxLength(MOST.newestAttempts))
        .check(z.describe('The newest of `tries`, oldest first')),
    }),
    MOST.failingTasks,
    'Issues that failed twice or more since they last succeeded, the most time lost first',
  ),
  failing_tasks_omitted_in_window: omitted('Of those left out, how many were tried in the window'),
}

/** Not in files that were written before it came. */
export const trySuccess = z
  .optional(
    z.strictObject({
      days: z.number().check(z.gte(0), z.describe('That are looked at, up to now')),
      ...boundedList(
        'by_number',
        z.strictObject({
          number: z.int().check(z.gte(1), z.describe('1 for the first try since the last success')),
          or_later: z.boolean().check(z.describe('Later tries are counted here too')),
          at_risk: z.int().check(z.gte(1), z.describe('Tries of this number, 20 at least')),
          succeeded: count,
          success_rate: rate.check(z.describe('3 decimals')),
          interval: pair.check(
            z.describe('Of the success rate; Jeffreys, 95 %, as if tries of one issue ended alike'),
          ),
        }),
        MOST.tryNumbers,
        'Success at the first, second, third, ... try of an issue',
      ),
      max_tries: z
        .nullable(z.int().check(z.gte(1)))
        .check(
          z.describe(
            'After so many the next try clearly succeeds less than half as often as a first one; null where the data show no such limit',
          ),
        ),
    }),
  )
  .check(z.describe('When to stop trying an issue'))

export const recentCycles = boundedList(
  'recent_cycles',
  z.strictObject({ ...attempt, issue: z.nullable(z.string()).check(z.describe('Untrusted text')) }),
  MOST.recentCycles,
  'The newest decided cycles of the window and of as long a time before it, oldest first',
)

/** The log within itself, where it is too young to compare weeks or its rows have no times. */
export const course = z.strictObject({
  by_row: z.boolean().check(z.describe('No cycle has a time: the order is that of the rows')),
  span_seconds: z.nullable(z.number()),
  ...tries.shape,
  last: tries.check(z.describe('The newest 20')),
  streak: z.nullable(z.strictObject({ outcome: z.enum(['success', 'failure']), length: count })),
  longest_failed: z.optional(count).check(z.describe('The most failures in a row')),
  failed_lines: z.array(count).check(z.maxLength(3), z.describe('Of the newest failures')),
  turn: z
    .nullable(
      z.strictObject({
        at: z.nullable(instant),
        line: count,
        before: tries,
        after: tries,
        p: rate,
      }),
    )
    .check(z.describe('Where success changed most, if more than luck explains')),
})

const maker = z.strictObject({
  key: z.string().check(z.describe('Untrusted text')),
  ...tries.shape,
  interval: pair.check(z.describe('Of the success rate; Wilson, 95 %')),
  ahead: z
    .nullable(z.strictObject({ difference: z.number(), interval: pair }))
    .check(
      z.describe(
        'Its success rate minus that of the others within the same kinds of work; Mantel-Haenszel, the intervals of all together 95 %',
      ),
    ),
})

export const makers = z
  .strictObject({
    ...boundedList('agents', maker, MOST.makers, 'With 20 decided cycles or more; none unless there are two'),
    ...boundedList('models', maker, MOST.makers, 'As `agents`'),
  })
  .check(z.describe('Agents and models of the last 84 days held against each other'))
const pace = z.strictObject({ cycles: count, days: z.number().check(z.gte(0)) })

/** The loop runs again after a silence of more than five days that reaches into baseline or window. */
export const resumed = z.strictObject({
  since: instant,
  silent_days: z.number(),
  before: pace.check(z.describe('Decided cycles of up to 28 days before the silence')),
  now: pace.check(z.describe('Decided cycles from then to the newest')),
})
