import type { HeldLines, HeldMerge } from '../model/retro.ts'
import type { Interval } from '../stats/proportion.ts'
import { ratioInterval } from '../stats/ratio.ts'

/** Lines of several pull requests together. */
export interface HeldSum {
  pulls: number
  added: number
  held: number
  /** 95 % of the share that stood; undefined where too few pull requests stand behind it. */
  interval: Interval | undefined
}

export interface Held extends Omit<HeldLines, 'agents' | 'people'> {
  agents: HeldSum
  /** `null` where too few are of like size. */
  people: HeldSum | null
}

/** Fewer say little of what the next one leaves. */
const FEWEST = 10

/** Lines of one pull request stand and fall together, so that it counts as one. */
export function sumHeld({ agents, people, ...more }: HeldLines): Held {
  return { ...more, agents: sumOf(agents), people: people.length < FEWEST ? null : sumOf(people) }
}

function sumOf(merges: readonly HeldMerge[]): HeldSum {
  const added = merges.reduce((sum, merge) => sum + merge.added, 0)
  const held = merges.reduce((sum, merge) => sum + merge.held, 0)
  return { pulls: merges.length, added, held, interval: intervalOf(merges, held) }
}

function intervalOf(merges: readonly HeldMerge[], held: number): Interval | undefined {
  if (merges.length < FEWEST || held === 0) return undefined
  const [low, high] = ratioInterval(merges.map((merge) => ({ cost: merge.held, gained: merge.added })))
  return [low, Math.min(1, high)]
}
