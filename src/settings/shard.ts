import * as z from 'zod/mini'

const SHARD = /^(\d{1,4})\/(\d{1,4})$/
export const MOST_SHARDS = 1000

/** `2/8`: one of so many equal parts; both count from 1. */
export const shardNumber = z.pipe(
  z.string().check(z.trim()),
  // Spelt out, since the library's types import no other file.
  z.transform((value, context): { index: number; of: number } => {
    const [index = 0, of = 0] = (SHARD.exec(value) ?? []).slice(1).map(Number)
    if (index >= 1 && index <= of && of <= MOST_SHARDS) return { index, of }
    context.issues.push({ code: 'custom', input: value, message: `is no part of up to ${MOST_SHARDS}` })
    return z.NEVER
  }),
)
