import * as z from 'zod/mini'
import { LEVELS, SEVERITIES, UNRATED, VERDICT_REASONS, VERDICTS } from '../model/finding.ts'
import { UNITS } from '../model/units.ts'
import { bins } from '../insights/schema/mergeable.ts'
import { boundedList, cappedMap, count, instant, pair, rate } from '../insights/schema/parts.ts'
import { FLEET_MOST } from './bounds.ts'

/**
 * fleet.json: what many insights.json say together. `loops` and `left_out` are what was read, and two files are merged by
 * these alone; all the rest is worked out from them. `schema/fleet.schema.json` is generated from it.
 */

/** Raised when a key changes its meaning. */
export const FLEET_VERSION = 1

/** What a loop needs, the most urgent first. */
export const STATES = ['stopped', 'look', 'watch', 'steady', 'too-few'] as const

/** Why a loop is not judged as its own report judged it. */
export const DOUBTS = ['many-loops', 'old-report'] as const

const positive = z.number().check(z.gte(0))
const tally = { decided: count, succeeded: count }
const text = (most: number) => z.string().check(z.maxLength(most), z.describe('Untrusted text'))
const spent = { cycles: count, seconds: positive, tokens: positive, cost_usd: positive }
const spending = z.strictObject({
  total: positive.check(z.describe('Of all cycles of the window that say what they cost')),
  decided: count,
  priced: count.check(z.describe('Decided cycles that say it')),
  succeeded: count,
})

const finding = z.strictObject({
  rule: text(100),
  severity: z.enum(SEVERITIES),
  level: z.nullable(z.enum(LEVELS)).check(z.describe('Null with `rules: seed`')),
  p: z.nullable(rate).check(z.describe('As the loop’s report corrected it; null where no test was made')),
  lead: text(2000),
  recommendation: text(2000),
  since: z.nullable(instant),
})

const change = z.strictObject({
  series: z.enum(['success', 'duration']),
  worse: z.boolean(),
  from: instant.check(z.describe('The change lies between this')),
  to: instant.check(z.describe('and this')),
  names: z
    .array(z.strictObject({ what: z.enum(['epoch', 'model', 'agent']), name: text(2000) }))
    .check(z.maxLength(FLEET_MOST.names), z.describe('What the log names from there on')),
})

/** What is kept of one insights.json. */
export const keptLoop = z.strictObject({
  name: z.nullable(text(200)),
  repository: z.nullable(text(200)),
  source: z
    .nullable(text(1000))
    .check(z.describe('The file, where its insights name neither the loop nor the repository')),
  generated_at: instant,
  verdict: z.enum(VERDICTS),
  verdict_reason: z.enum(VERDICT_REASONS),
  search: z.boolean().check(z.describe('Its cycles are tries of a search')),
  unrated: z.nullable(z.enum(UNRATED)).check(z.describe('Why it has no rate of success')),
  unit: z.enum(UNITS),
  last_at: z.nullable(instant).check(z.describe('Of its newest cycle')),
  window: z.strictObject({ days: z.int().check(z.gte(1)), from: instant, to: instant, ...tally }),
  previous: z.strictObject(tally).check(z.describe('The window of the same length before it')),
  baseline: z.strictObject(tally),
  ...boundedList('findings', finding, FLEET_MOST.findings, 'Neither muted nor explained by another'),
  reasons: z
    .array(
      z.strictObject({
        template: text(2000),
        before: count.check(z.describe('In the baseline')),
        now: count.check(z.describe('In the window')),
      }),
    )
    .check(z.maxLength(FLEET_MOST.reasons)),
  changes: z.array(change).check(z.maxLength(FLEET_MOST.changes)),
  days: cappedMap(z.iso.date(), z.tuple([count, count]), FLEET_MOST.days, 'Succeeded and decided, by day'),
  cycle_seconds: z
    .nullable(z.strictObject({ before: bins, now: bins }))
    .check(z.describe('How long decided cycles took, in baseline and window')),
  waste: z.strictObject({ ...spent, all_seconds: positive }),
  cost_usd: z.nullable(spending),
  tokens: z.nullable(spending),
})

const judged = {
  state: z.enum(STATES),
  doubt: z
    .nullable(z.enum(DOUBTS))
    .check(
      z.describe(
        '`many-loops`: among so many loops luck explains a finding of its report; `old-report`: its report is much older than the newest one',
      ),
    ),
  first: z
    .nullable(z.int().check(z.gte(0)))
    .check(z.describe('Which of `findings` to act on first; null for none that holds')),
}

const loop = z.strictObject({ ...keptLoop.shape, ...judged })

const leftOut = z.strictObject({ source: text(1000), problem: text(1000) })

const shared = z
  .strictObject({
    kind: z
      .enum(['reason', 'days', 'model', 'epoch', 'agent'])
      .check(
        z.describe(
          '`reason`: more failures with the same reason; `days`: a change for the worse in the same days; others: a change for the worse where the same one came in',
        ),
      ),
    what: text(2000).check(z.describe('The reason, the series or the name; untrusted text')),
    from: z.nullable(instant).check(z.describe('The changes lie between this')),
    to: z.nullable(instant).check(z.describe('and this')),
    p: z
      .nullable(rate)
      .check(z.describe('That luck gives as much, corrected for what was looked at; null for a plain count')),
    ...boundedList('loops', text(1000), FLEET_MOST.namedLoops),
  })
  .check(z.describe('The same trouble in several loops'))

const spread = z.strictObject({
  timed: count,
  median_seconds: z.nullable(positive),
  slowest_tenth_seconds: z.nullable(positive).check(z.describe('One in ten took longer')),
})

const sums = z.strictObject({
  unit: z.enum(UNITS),
  loops: count,
  now: z.strictObject({ ...tally, interval: z.nullable(pair).check(z.describe('Wilson, 95 %')) }),
  before: z.strictObject(tally).check(z.describe('The windows before')),
  cycle_seconds: z
    .strictObject({ before: spread, now: spread })
    .check(z.describe('In baseline and window, within 2%; of loops whose report tells')),
  days: z
    .array(z.strictObject({ day: z.iso.date(), ...tally }))
    .check(z.maxLength(FLEET_MOST.days), z.describe('The last ones, oldest first')),
})

const money = z
  .nullable(z.strictObject({ loops: count, ...spending.shape }))
  .check(z.describe('Summed over the loops that record it'))

export const fleetSchema = z
  .strictObject({
    fleet_version: z.literal(FLEET_VERSION).check(z.describe('Raised only when a key changes its meaning')),
    generated_at: z.nullable(instant).check(z.describe('Of the newest report')),
    window: z.nullable(
      z.strictObject({
        days: z
          .nullable(z.int().check(z.gte(1)))
          .check(z.describe('Null where the loops’ windows are of several lengths')),
        from: instant,
        to: instant,
      }),
    ),
    summary: z.strictObject({
      loops: count,
      need_a_look: count.check(z.describe('`stopped` and `look`')),
      stopped: count,
      look: count,
      watch: count,
      steady: count,
      too_few: count,
      rates: z
        .array(sums)
        .check(
          z.maxLength(UNITS.length),
          z.describe('Without loops that have no rate, and without searches'),
        ),
      waste: z.strictObject(spent),
      cost_usd: money,
      tokens: money,
    }),
    ...boundedList('shared', shared, FLEET_MOST.shared, 'The most loops first'),
    loops: z
      .array(loop)
      .check(z.maxLength(FLEET_MOST.loops), z.describe('What needs a look first stands first')),
    left_out: z
      .array(leftOut)
      .check(z.maxLength(FLEET_MOST.loops), z.describe('Files that could not be used, and why')),
  })
  .check(z.describe('What Loop Introspection found out about many loops'))

export type Fleet = z.output<typeof fleetSchema>
export type Loop = z.output<typeof keptLoop>
export type JudgedLoop = z.output<typeof loop>
export type Shared = z.output<typeof shared>
export type LeftOut = z.output<typeof leftOut>
