import * as z from 'zod'
import { parseInstant } from './time.ts'

/**
 * The files beside the log, as a loop is to write them: `schema/*.schema.json` and the tables of docs/loop-files.md are
 * generated from here. Reading is more tolerant than this.
 */

const time = (description: string) =>
  z
    .string()
    .refine((value) => parseInstant(value) !== undefined, 'is not a time')
    .meta({ format: 'date-time', examples: ['2026-09-21T06:00:00Z'] })
    .describe(description)

const id = z.union([z.int().min(1), z.string().min(1)])
const count = z.int().min(0).max(1e9)

const quarantined = z.looseObject({
  since: time(
    'Since when the loop leaves it alone; without it no try counts against the quarantine',
  ).optional(),
  until: time('Until when; after it the entry is said to be overdue').optional(),
  reason: z.string().optional().describe('Why, in a few words'),
})

const listed = z.looseObject({
  issue: id.describe('The task, as the log names it'),
  ...quarantined.shape,
})

const keyed = z
  .record(z.string(), z.union([quarantined, time('Since when'), z.boolean(), z.null()]))
  .describe('By the task as the log names it; `false` and `null` are no entries')

const list = z.array(z.union([id, listed]))

/** An entry of a list; in an object the task is the key. */
export const quarantinedSchema = listed
export const quarantineSchema = z
  .union([list, z.looseObject({ issues: list }), keyed])
  .describe('Tasks that the loop leaves alone for now')

export const triageSchema = z
  .looseObject({
    timestamp: time('When the triage ran'),
    queue_size: z
      .number()
      .optional()
      .describe('A count; any other number under a name of its own is one, too'),
    scored: z
      .union([z.array(z.looseObject({ issue: id, score: z.number() })), z.record(z.string(), z.number())])
      .optional()
      .describe('Scores by task: a list of `issue` and `score`, or an object keyed by task'),
  })
  .describe('One run of the mechanical triage')

const issues = z.union([z.array(id), count])

export const deepTriageSchema = z
  .looseObject({
    timestamp: time('When it ran'),
    issues_reviewed: count.optional().describe('How many issues it looked at'),
    issues_refined: issues.optional().describe('Those it rewrote: a list or their number'),
    issues_created: issues.optional().describe('Those it opened'),
    issues_closed: issues.optional().describe('Those it closed'),
    advisor_available: z.boolean().optional().describe('Whether the advisor answered'),
    advisor_feedback: z.string().optional().describe('What it said, as data'),
  })
  .describe('One run of the LLM triage')
