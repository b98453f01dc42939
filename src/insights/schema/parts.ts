import * as z from 'zod/mini'

/** What several blocks of insights.json are made of. */

export const instant = z.iso.datetime({ offset: true }).check(z.describe('UTC, as 2026-09-21T06:00:00+00:00'))
export const count = z.int().check(z.gte(0))
/** A share. */
export const rate = z.number().check(z.gte(0), z.lte(1))
export const tries = z.strictObject({ succeeded: count, cycles: count })
export const pair = z.tuple([z.number(), z.number()])
