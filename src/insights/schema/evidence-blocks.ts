import * as z from 'zod/mini'
import { HELD_DAYS, HELD_LACKS } from '../../model/retro.ts'
import { MOST } from '../bounds.ts'
import { boundedList, boundedMap, count, instant, pair, rate, tries } from './parts.ts'

/** The blocks that the rules stand on. */

const positive = z.number().check(z.gte(0))

const spent = { cycles: count, seconds: positive, tokens: positive, cost_usd: positive }

const share = z.strictObject({ key: z.string().check(z.describe('Untrusted text')), ...spent })

export const waste = z
  .strictObject({
    ...spent,
    all_seconds: z.number().check(z.gte(0)).check(z.describe('Of all decided cycles in the window')),
    share: z.nullable(rate).check(z.describe('`seconds` of `all_seconds`')),
    ...boundedList('by_type', share, MOST.shares),
    ...boundedList('by_reason', share, MOST.shares),
    ...boundedList('by_issue', share, MOST.shares),
  })
  .check(z.describe('What the failed cycles of the window took'))

const spending = z.strictObject({
  total: positive.check(z.describe('Of all cycles that say what they cost')),
  decided: count,
  priced: count.check(z.describe('Decided cycles that say what they cost')),
  succeeded: count,
  per_cycle: positive.check(z.describe('Of the decided cycles that say it')),
  per_success: z
    .nullable(positive)
    .check(
      z.describe(
        'All cycles for each success, failed tries included; the decided ones that say nothing count like the others',
      ),
    ),
  at_least: z.nullable(positive).check(z.describe('The same as if these had cost nothing')),
  interval: z.nullable(pair).check(z.describe('Of `per_success`, over tasks, 95 %')),
})

const price = z.strictObject({
  now: spending.check(z.describe('In the window; where no cycle has a time, in the whole log')),
  before: z.nullable(spending).check(z.describe('In the baseline')),
})

export const prices = z
  .strictObject({ cost_usd: z.optional(price), tokens: z.optional(price) })
  .check(z.describe('What a success costs, where the log records it'))

const step = z.strictObject({ ...tries.shape, interval: z.nullable(pair) })

export const ladder = z
  .strictObject({
    runs: count.check(z.describe('Decided runs of agents')),
    green: step.check(z.describe('Runs that ended without an error')),
    opened: step.check(z.describe('Of these, those that opened a pull request')),
    merged: step.check(z.describe('Of these, those whose pull request was merged')),
    open: count.check(z.describe('Whose pull request is open')),
    other_pull_requests: count.check(z.describe('By agents, of no such run')),
  })
  .check(z.describe('How far runs of agents came; intervals are Wilson, 95 %'))

const stood = {
  pull_requests: count.check(z.describe('That were looked at')),
  added: count.check(z.describe('Lines that they added')),
  held: count.check(z.describe('Of these, those that stood when the days were over')),
  interval: z.nullable(pair).check(z.describe('Of `held` in `added`, over pull requests, 95 %')),
}

export const held = z
  .strictObject({
    days: z.literal(HELD_DAYS),
    ...stood,
    people: z.nullable(z.strictObject(stood)).check(z.describe('Pull requests of like size by people')),
    young: count.check(z.describe('Merged less than that ago')),
    unknown: count.check(z.describe('Merged longer ago, and not looked at')),
    lacking: z.optional(z.enum(HELD_LACKS)).check(z.describe('Why none could be looked at')),
  })
  .check(
    z.describe('How many of the lines that merged pull requests of agents added still stood some days later'),
  )

export const quarantine = boundedList(
  'quarantine',
  z.strictObject({
    issue: z.string(),
    age_days: z.nullable(z.number()),
    until: z.nullable(instant),
    tries_since: count,
    tries_in_window: count,
    last_outcome: z
      .nullable(z.enum(['success', 'failure', 'undecided']))
      .check(z.describe('Of the last try since then')),
  }),
  MOST.quarantined,
  'Issues in quarantine, those that are tried all the same before others, in the order of the list',
)

export const triage = z
  .strictObject({
    runs: count.check(z.describe('Dated runs of the mechanical triage')),
    age_days: z.nullable(z.number()).check(z.describe('Of its newest run')),
    deep_age_days: z.nullable(z.number()).check(z.describe('Of the newest deep triage')),
    cycles_since_deep: count,
    ...boundedList(
      'queue',
      z.strictObject({ at: instant, ...boundedMap('counts', z.number(), MOST.queueCounts) }),
      MOST.queues,
      'What the latest runs counted',
    ),
    scores: z
      .nullable(
        z.strictObject({
          split: z.number(),
          low: tries,
          high: tries,
          advantage: z.enum(['clear', 'none', 'unclear']),
        }),
      )
      .check(z.describe('Does a higher score succeed more often?')),
  })
  .check(z.describe('The mechanical triage'))

const side = z.strictObject({
  cycles: count,
  succeeded: z.optional(count),
  median_seconds: z.optional(z.number()),
})

export const changePoints = z
  .array(
    z.strictObject({
      series: z.enum(['success', 'duration']),
      at: instant,
      from: instant.check(z.describe('The change lies between this')),
      to: instant.check(z.describe('and this')),
      before: side,
      after: side,
      p: rate,
      changed: z
        .array(
          z.strictObject({
            what: z.enum(['epoch', 'model', 'agent', 'commit', 'type-mix']),
            from: z.string(),
            to: z.string(),
          }),
        )
        .check(z.maxLength(4))
        .check(z.describe('What else changed there; untrusted text')),
      named: z
        .optional(
          z
            .array(z.strictObject({ what: z.enum(['epoch', 'model']), name: z.string(), since: instant }))
            .check(z.maxLength(2)),
        )
        .check(z.describe('What the log names from there on and named never before; untrusted text')),
      edited: z
        .optional(
          z
            .array(
              z.strictObject({
                commit: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
                at: instant,
                files: z.array(z.string()).check(z.maxLength(20)),
              }),
            )
            .check(z.maxLength(3)),
        )
        .check(z.describe('Commits near it that changed what agents are told; no cause')),
    }),
  )
  .check(z.maxLength(2))
  .check(z.describe('When success and duration changed'))
