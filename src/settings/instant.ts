import * as z from 'zod/mini'
import type { Instant } from '../model/retro.ts'
import { parseInstant } from '../model/time.ts'

/** A time as people write it, or as YAML read it. No number: a day without its dashes would be epoch seconds. */
export const instant = z.pipe(
  z.union([z.string().check(z.trim()), z.date()]),
  z.transform((value, context): Instant => {
    const at = parseInstant(value instanceof Date ? value.toISOString() : value)
    if (at !== undefined) return at
    context.issues.push({ code: 'custom', input: value, message: 'is not a time' })
    return z.NEVER
  }),
)
