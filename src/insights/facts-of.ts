import type * as z from 'zod/mini'
import type { Amount, Fact } from '../model/finding.ts'
import type { fact } from './schema/findings.ts'
import type { amount } from './schema/parts.ts'

/** The facts of a finding as the program knows them, of those that insights.json holds. */
export function factsOf(
  blocks: readonly Pick<z.output<typeof fact>, 'measure' | 'before' | 'now'>[],
): Fact[] {
  return blocks.map(({ measure, before, now }) => ({
    measure,
    ...(before && { before: amountOf(before) }),
    now: amountOf(now),
  }))
}

function amountOf({ value, k, n }: z.output<typeof amount>): Amount {
  return { value, ...(k !== undefined && { k }), ...(n !== undefined && { n }) }
}
