import { countTries, type DatedCycle, type Tries } from '../analyse/timeline.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { type Block, dayPermutationTest, dispersion } from '../stats/permutation.ts'
import { fisherExact, newcombeInterval } from '../stats/proportion.ts'
import type { Fact } from '../model/finding.ts'
import { shareOf } from './fact.ts'
import type { Test } from './rule.ts'

/** Above this day-to-day dispersion cycles of one day are not independent, and days are shuffled instead. */
const MOST_DISPERSION = 1.5
const SEED = 20_260_921

export interface SuccessChange {
  before: Tries
  now: Tries
  /** Whether both sides have a cycle: without one nothing changed, whatever the limits are. */
  isComparable: boolean
  /** Now minus before, as a share. */
  difference: number
}

/** Compares two groups of cycles: the one test of "did success change" for the loop and for each kind of work. */
export function compareSuccess(
  before: readonly DatedCycle[],
  now: readonly DatedCycle[],
  { fewest }: { fewest: number },
): Compared {
  const known = KNOWN.get(now)
  if (known?.before === before && known.fewest === fewest) return known.compared
  const compared = compare(before, now, fewest)
  KNOWN.set(now, { before, fewest, compared })
  return compared
}

type Compared = SuccessChange & { test: Omit<Test, 'matters'> }

/** Two rules ask for the same comparison, which is the dearest part of a day. */
const KNOWN = new WeakMap<
  readonly DatedCycle[],
  { before: readonly DatedCycle[]; fewest: number; compared: Compared }
>()

function compare(before: readonly DatedCycle[], now: readonly DatedCycle[], fewest: number): Compared {
  const a = countTries(before)
  const b = countTries(now)
  const isComparable = a.n > 0 && b.n > 0
  const difference = isComparable ? b.k / b.n - a.k / a.n : 0
  const enough = Math.min(a.n, b.n) >= fewest
  const test = { n: [a.n, b.n] as const, k: [a.k, b.k] as const, effect: difference, enough }
  if (!enough) return { before: a, now: b, isComparable, difference, test: { ...test, method: 'fisher' } }
  const [beforeDays, nowDays] = [byDay(before), byDay(now)]
  const isBursty = dispersionWithin(beforeDays, nowDays) > MOST_DISPERSION
  return {
    before: a,
    now: b,
    isComparable,
    difference,
    test: {
      ...test,
      method: isBursty ? 'day-permutation' : 'fisher',
      interval: newcombeInterval(a.k, a.n, b.k, b.n),
      p: isBursty ? dayPermutationTest(beforeDays, nowDays, { seed: SEED }) : fisherExact(a.k, a.n, b.k, b.n),
    },
  }
}

/** Dispersion of the days within the two sides, so that the change itself does not count as one. */
function dispersionWithin(before: readonly Block[], now: readonly Block[]): number {
  const [a, b] = [before.length - 1, now.length - 1]
  return a + b === 0 ? 1 : (dispersion(before) * a + dispersion(now) * b) / (a + b)
}

/** Successes and cycles of each UTC day that has any. */
function byDay(cycles: readonly DatedCycle[]): Block[] {
  const days = new Map<number, Block>()
  for (const { at, outcome } of cycles) {
    const day = Math.floor(at / MICROS_PER_DAY)
    const block = days.get(day) ?? { k: 0, n: 0 }
    block.n += 1
    if (outcome === 'success') block.k += 1
    days.set(day, block)
  }
  return [...days.values()]
}

/** Success before and now, as a fact. */
export function successFact(before: Tries, now: Tries): Fact & { measure: 'success' } {
  return { measure: 'success', before: shareOf(before), now: shareOf(now) }
}
