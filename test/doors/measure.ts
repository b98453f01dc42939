import { resolveLimits } from '../../src/judge/limits.ts'
import { replay } from '../../src/memory/replay.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { DAY, retroOf } from '../analyse/cycles.ts'
import { FIRST_DAY } from '../worlds/simulate.ts'

const WARM_UP_DAYS = 30
export const DAYS = 120
export const END = FIRST_DAY + DAYS * DAY

/** The days, counted from the first, on which a finding became HIGH in the last 90; as daily reports would have said it. */
export function highDays(cycles: readonly Cycle[]): { day: number; rule: string }[] {
  const found: { day: number; rule: string }[] = []
  const settings = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
  let before = new Set<string>()
  let day = 0
  for (const { findings } of replay(retroOf(cycles), settings, { from: FIRST_DAY, now: END })) {
    day += 1
    const high = findings.filter(({ severity }) => severity === 'high')
    if (day > WARM_UP_DAYS) for (const { id, rule } of high) if (!before.has(id)) found.push({ day, rule })
    before = new Set(high.map(({ id }) => id))
  }
  return found
}
