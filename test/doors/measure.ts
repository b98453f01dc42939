import { resolveLimits } from '../../src/judge/limits.ts'
import { Past, replay } from '../../src/memory/replay.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { DAY, retroOf } from '../analyse/cycles.ts'
import { FIRST_DAY } from '../worlds/simulate.ts'

export const WARM_UP_DAYS = 60
/** Judged before one looks, so that what was HIGH already is no news. */
const RUN_UP_DAYS = 2
export const DAYS = 120
export const END = FIRST_DAY + DAYS * DAY

/**
 * The days, counted from the first, on which a finding became HIGH, as daily reports would have said it.
 *
 * @param from the day from which one looks; what is HIGH before it became so on none
 */
export function highDays(
  cycles: readonly Cycle[],
  { from = WARM_UP_DAYS, to = DAYS }: { from?: number | undefined; to?: number } = {},
): { day: number; rule: string }[] {
  const found: { day: number; rule: string }[] = []
  const settings = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
  let before = new Set<string>()
  let day = from - RUN_UP_DAYS
  const past = new Past(retroOf(cycles), FIRST_DAY + to * DAY)
  for (const { findings } of replay(past, settings, { from: FIRST_DAY + day * DAY })) {
    day += 1
    const high = findings.filter(({ severity }) => severity === 'high')
    if (day > from) for (const { id, rule } of high) if (!before.has(id)) found.push({ day, rule })
    before = new Set(high.map(({ id }) => id))
  }
  return found
}
