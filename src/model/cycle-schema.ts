import * as z from 'zod'
import { parseInstant } from './time.ts'

/**
 * One line of `.loop/retro/cycles.jsonl`: what a loop writes after each cycle. `schema/cycle.schema.json` is generated
 * from it and `record` writes nothing else. Reading is more tolerant than this.
 */

/** In UTF-16 units. */
export const MAX_TEXT = 2000

const text = (description: string) => z.string().min(1).max(MAX_TEXT).describe(description)
const lines = z.int().min(0).max(1e9)

export const cycleSchema = z
  .looseObject({
    timestamp: z
      .string()
      .refine((value) => parseInstant(value) !== undefined, 'is not a time')
      .meta({ format: 'date-time', examples: ['2026-09-21T06:00:00Z'] })
      .describe('End of the cycle, ISO 8601; a missing zone is UTC'),
    success: z
      .boolean()
      .optional()
      .describe('Whether the cycle reached its aim; left out when that is not known'),
    issue: z
      .union([z.int().min(1), text('Id')])
      .optional()
      .describe('What was worked on: issue number or any id'),
    type: text('Kind of work, such as bug or feature').optional(),
    duration: z
      .number()
      .min(0)
      .max(366 * 86_400)
      .optional()
      .describe('Seconds'),
    reason: text('Why it ended as it did, in a few words').optional(),
    cycle: z
      .union([z.int().min(0), text('Id')])
      .optional()
      .describe('The loop’s own number of the cycle'),
    epoch: text('Name of the launch or the configuration that the loop runs with').optional(),
    model: text('Language model').optional(),
    agent: text('Coding agent, such as claude or codex').optional(),
    commit: text('Commit that the cycle made').optional(),
    pr: z
      .union([z.int().min(1), text('Id')])
      .optional()
      .describe('Merged pull request'),
    lines_added: lines.optional(),
    lines_removed: lines.optional(),
    tokens: z.int().min(0).max(1e13).optional(),
    cost_usd: z.number().min(0).max(1e7).optional().describe('US dollars'),
  })
  .describe('One cycle of a coding loop')

export type CycleLine = z.output<typeof cycleSchema>
