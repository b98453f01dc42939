import * as z from 'zod/mini'
import { parseJson } from '../model/json.ts'
import type { Insights } from './schema.ts'
import { failureReasons } from './schema/failure-reasons.ts'
import { SCHEMA_VERSION } from './version.ts'

/** What of the last report this one builds on. */
export type Previous = Pick<Insights, 'failure_reasons'>

/**
 * The parts of an insights.json that judging takes up: `readInsights` checks all of it, which costs a run twice as long as
 * judging does. A broken or older file is as if there were none.
 */
export function readPrevious(text: string): Previous | undefined {
  const value = z.safeParse(shape(), parseJson(text))
  return value.success ? value.data : undefined
}

const shape = () =>
  z.object({ schema_version: z.literal(SCHEMA_VERSION), failure_reasons: failureReasons.failure_reasons })
