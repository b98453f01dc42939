import { kindOf } from '../model/retro.ts'
import { commonDifference, type CommonDifference, type Stratum } from '../stats/mantel-haenszel.ts'
import { type Interval, wilsonInterval } from '../stats/proportion.ts'
import { inflationBetween, inflationOf, worthOf } from './dependence.ts'
import { countTries, type DatedCycle, type Timeline, type Tries } from './timeline.ts'

/** Who or what did the work. */
export type MakerField = 'agent' | 'model'

/** One agent or model over the last 84 days. */
export interface Maker extends Tries {
  /** Untrusted text. */
  key: string
  /** Wilson 95 % interval of its success rate. */
  interval: Interval
  /** Its rate minus that of the others within the same kinds of work; `undefined` where no kind was done by both. */
  ahead: CommonDifference | undefined
}

/** Fewer cycles say little of an agent. */
const FEWEST = 20
const CONFIDENCE = 0.95

/**
 * Agents, or models, held against each other within kinds of work, since the kind matters more than who does it.
 *
 * The one with the most cycles first; none where fewer than two have done enough. Each is held against
 * all others, so the intervals share their 5 % among them (Bonferroni).
 */
export function compareMakers({ decided }: Timeline, field: MakerField, dayCorrelation: number): Maker[] {
  const first = decided.find((cycle) => cycle[field] !== undefined)?.[field]
  // Most logs name one, or none.
  if (decided.every(({ [field]: key }) => key === undefined || key === first)) return []
  const byKey = new Map<string, DatedCycle[]>()
  for (const cycle of decided) {
    const key = cycle[field]
    if (key === undefined) continue
    const cycles = byKey.get(key)
    if (cycles === undefined) byKey.set(key, [cycle])
    else cycles.push(cycle)
  }
  const large = [...byKey].filter(([, cycles]) => cycles.length >= FEWEST)
  if (large.length < 2) return []
  const confidence = 1 - (1 - CONFIDENCE) / large.length
  const known = [...byKey.values()].flat().toSorted((a, b) => a.at - b.at)
  return large
    .map(([key, own]) => {
      const tries = countTries(own)
      const worth = worthOf(tries, inflationOf(own, dayCorrelation))
      const others = known.filter((cycle) => cycle[field] !== key)
      return {
        key,
        ...tries,
        interval: wilsonInterval(worth.k, worth.n, CONFIDENCE),
        ahead: commonDifference(
          strataOf(own, others),
          confidence,
          inflationBetween(others, own, dayCorrelation),
        ),
      }
    })
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
}

function strataOf(own: readonly DatedCycle[], others: readonly DatedCycle[]): Stratum[] {
  const strata = new Map<string, Stratum>()
  const add = (cycles: readonly DatedCycle[], side: keyof Stratum): void => {
    for (const cycle of cycles) {
      const kind = kindOf(cycle)
      const stratum = strata.get(kind) ?? { own: { k: 0, n: 0 }, others: { k: 0, n: 0 } }
      stratum[side].n += 1
      if (cycle.outcome === 'success') stratum[side].k += 1
      strata.set(kind, stratum)
    }
  }
  add(own, 'own')
  add(others, 'others')
  return [...strata.values()]
}
