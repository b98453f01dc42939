import { uniform } from '../policy-replay.ts'
import { resolveLimits } from '../../src/judge/limits.ts'
import { replay, type ReplayedDay } from '../../src/memory/replay.ts'
import type { Cycle } from '../../src/model/retro.ts'
import { cycleOf, DAY, retroOf } from '../analyse/cycles.ts'
import { START } from './histories.ts'

/** A loop whose success follows a known course: about `perDay` cycles a day, of four kinds, over single tasks. */
export interface World {
  perDay: number
  /** Success on a day, days counted from 0. */
  rateOn: (day: number) => number
  days: number
}

const REASONS = ['tests failed', 'merge conflict', 'lint failed', 'no change made'] as const
const KINDS = ['bug', 'docs', 'feature', 'test'] as const

export function cyclesIn({ perDay, rateOn, days }: World, seed: number): Cycle[] {
  const random = uniform(seed)
  return Array.from({ length: days }, (_, day) => {
    // A binomial of twice as many chances: its spread is near that of a Poisson, and its mean the same.
    const count = Array.from({ length: 2 * perDay }, () => random()).filter((x) => x < 0.5).length
    return Array.from({ length: count }, (__, nth) => {
      const isSuccess = random() < rateOn(day)
      return cycleOf({
        at: START + Math.floor((day + (nth + 0.5) / count) * DAY),
        outcome: isSuccess ? 'S' : 'F',
        kind: KINDS[Math.floor(random() ** 2 * 4)] ?? 'bug',
        task: 1000 + day * 100 + nth,
        reason: isSuccess ? '' : (REASONS[Math.floor(random() * 4)] ?? ''),
        seconds: Math.exp(5.5 + 0.8 * (random() + random() - 1)),
        line: day * 100 + nth + 1,
      })
    })
  }).flat()
}

export function replayOf(cycles: readonly Cycle[], days: number): ReplayedDay[] {
  const settings = { windowDays: 7, limitsOf: resolveLimits(), accepted: new Map<string, number>() }
  return [...replay(retroOf(cycles), settings, { from: START, now: START + days * DAY })]
}
