import { type Cycle, isDecided } from '../model/retro.ts'
import { type Interval, jeffreysInterval } from '../stats/proportion.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { type DatedCycle, firstFrom, taskKey, type Timeline, type Tries } from './timeline.ts'

/** The 1st, 2nd, 3rd, ... tries of tasks: how many there were, and how many of them succeeded. */
export interface NumberedTries extends Tries {
  /** 1 for the first try of a task, or the first since it succeeded. */
  number: number
  /** Whether later tries are counted here too, since there are too few of each. */
  isOrLater: boolean
  /** Jeffreys 95 % interval of the success rate; wider where few tasks stand behind many tries. */
  interval: Interval
}

/** How the chance of success changes from try to try. */
export interface TrySuccess {
  /** The length of the time that is looked at. */
  days: number
  /** From the first on, each with 20 tries or more; none after a number that has fewer. */
  byNumber: NumberedTries[]
  /** How many tries of a task are worth it; `undefined` where the data show no such limit. */
  limit: number | undefined
}

/** Fewer tries say nothing of their number. */
const FEWEST_AT_RISK = 20
/** Of them the next number has so many itself where a limit rests on it: none of seven is luck too often. */
const FEWEST_OWN = 10
/** Later numbers are counted together. */
const MOST_NUMBERS = 10
/** A try that succeeds less than half as often as a first one costs twice as much for each success. */
const WORTH = 0.5
const CONFIDENCE = 0.95

/**
 * The discrete hazard of success at each try: of the tasks that had failed j - 1 times since they last succeeded and
 * were tried again, how many succeeded then. A task that comes again after a success begins anew, with its first try.
 *
 * Over the decided cycles of the last 84 days that name a task. A task that is still open is censored: it is at risk at
 * the tries that it had and at no other. Tries are numbered from the beginning of the log, so that one that began before
 * the 84 days enters late, under its true number; of what lies before the log nobody knows, and its first row there counts
 * as the first try. That moves later tries to lower numbers and makes them more alike, so a limit is found less often.
 *
 * Cycles of incidents are no tries: the fault was not in the task. A success in one still ends the task, uncounted.
 * Undecided cycles are none either. Successes without work are not known here and count.
 *
 * Reference: Singer & Willett (1993), Journal of Educational Statistics 18, 155-195 (discrete-time survival).
 */
export function analyseTries(timeline: Timeline, isIncident: (cycle: Cycle) => boolean): TrySuccess {
  const tallies = tallyTries(timeline, isIncident)
  const groups = groupTallies(tallies)
  return {
    days: (timeline.now - timeline.decidedFrom) / MICROS_PER_DAY,
    byNumber: groups.map(({ number, isOrLater, ...rates }) => ({
      number,
      isOrLater,
      k: rates.k,
      n: rates.n,
      interval: intervalOf(rates, CONFIDENCE),
    })),
    limit: findLimit(groups, tallies),
  }
}

/** The tries of one number, by task. */
type Tally = ReadonlyMap<string, Tries>

/** At index j the tries of number j + 1; in the last all later ones too. */
function tallyTries(
  { alive, decided }: Timeline,
  isIncident: (cycle: Cycle) => boolean,
): Map<string, Tries>[] {
  const tallies = Array.from({ length: MOST_NUMBERS + 1 }, () => new Map<string, Tries>())
  const failures = failuresBefore(alive, decided, isIncident)
  for (const cycle of decided) {
    const key = taskKey(cycle)
    if (key === undefined) continue
    const isLeftOut = isIncident(cycle)
    const before = failures.get(key) ?? 0
    if (cycle.outcome === 'success') failures.set(key, 0)
    else if (!isLeftOut) failures.set(key, before + 1)
    if (isLeftOut) continue
    addTo(tallies[Math.min(before, MOST_NUMBERS)], key, { k: cycle.outcome === 'success' ? 1 : 0, n: 1 })
  }
  return tallies
}

/**
 * How often in a row the tasks of the decided cycles had failed before these. Backwards, since most have begun a short time
 * before or succeeded since.
 */
function failuresBefore(
  alive: readonly DatedCycle[],
  decided: readonly DatedCycle[],
  isIncident: (cycle: Cycle) => boolean,
): Map<string, number> {
  const failures = new Map<string, number>()
  const sought = new Set(decided.flatMap((cycle) => taskKey(cycle) ?? []))
  for (
    let index = firstFrom(alive, decided[0]?.at ?? -Infinity) - 1;
    index >= 0 && sought.size > 0;
    index--
  ) {
    const cycle = alive[index]
    const key = cycle && isDecided(cycle) ? taskKey(cycle) : undefined
    if (cycle === undefined || key === undefined || !sought.has(key)) continue
    if (cycle.outcome === 'success') sought.delete(key)
    else if (!isIncident(cycle)) failures.set(key, (failures.get(key) ?? 0) + 1)
  }
  return failures
}

function addTo(tally: Map<string, Tries> | undefined, key: string, { k, n }: Tries): void {
  const tries = tally?.get(key)
  if (tries === undefined) tally?.set(key, { k, n })
  else {
    tries.k += k
    tries.n += n
  }
}

function sumTally(tally: Tally): Tries {
  const sum = { k: 0, n: 0 }
  for (const { k, n } of tally.values()) {
    sum.k += k
    sum.n += n
  }
  return sum
}

interface TryGroup extends Tries {
  number: number
  isOrLater: boolean
  /** How many independent tries these are worth. */
  effective: number
}

/** Each number while there are 20 of it, then all later ones as one if they are 20 together. */
function groupTallies(tallies: readonly Tally[]): TryGroup[] {
  const few = tallies.findIndex((tally) => sumTally(tally).n < FEWEST_AT_RISK)
  const singles = Math.min(few === -1 ? MOST_NUMBERS : few, MOST_NUMBERS)
  const later = new Map<string, Tries>()
  for (const tally of tallies.slice(singles)) for (const [key, tries] of tally) addTo(later, key, tries)
  const groups = [
    ...tallies.slice(0, singles).map((tally, index) => groupOf(tally, index + 1, false)),
    groupOf(later, singles + 1, true),
  ]
  // Without enough first tries there is nothing to hold later ones against.
  return singles === 0 ? [] : groups.filter(({ n }) => n >= FEWEST_AT_RISK)
}

/**
 * Tries of one task are taken to end alike, the worst case: three tasks that are tried a hundred times are worth three.
 * As many as there are where each task counts once.
 *
 * Reference: Kish (1965), Survey Sampling, section 11.7.
 */
function groupOf(tally: Tally, number: number, isOrLater: boolean): TryGroup {
  const sum = sumTally(tally)
  let squares = 0
  for (const { n } of tally.values()) squares += n * n
  return { ...sum, number, isOrLater, effective: sum.n === 0 ? 0 : sum.n ** 2 / squares }
}

function intervalOf(
  { k, n, effective }: Pick<TryGroup, 'k' | 'n' | 'effective'>,
  confidence: number,
): Interval {
  return jeffreysInterval((k / n) * effective, effective, confidence)
}

/**
 * The least number of tries after which the next one clearly succeeds less than half as often as a first try. Whoever
 * gives up there and takes a new task has more than twice the successes for the same work; a fixed number of tries is
 * the best policy there is where tries are alike but for their number.
 *
 * Clear is: the upper end of the 95 % interval of the rate minus half the first rate lies below 0, at a confidence that is
 * corrected for how many numbers are looked at (Bonferroni). It is the next number's own rate also where it stands together
 * with later ones: these may be in vain while it is not. And no longer stretch of tries from there on, however many, may have
 * succeeded half as often as first ones: a bad second try is no reason to forgo a good third.
 *
 * References: Luby, Sinclair & Zuckerman (1993), Information Processing Letters 47, 173-180, for fixed cut-offs; Zou &
 * Donner (2008), Statistics in Medicine 27, 1693-1702, for the interval (MOVER).
 */
function findLimit(groups: readonly TryGroup[], tallies: readonly Tally[]): number | undefined {
  const [first, ...later] = groups
  if (first === undefined || first.k === 0) return undefined
  const confidence = 1 - (1 - CONFIDENCE) / later.length
  const owns = tallies.map((tally, index) => groupOf(tally, index + 1, false))
  const least = (first.k / first.n) * WORTH
  const found = later.find(({ number }) => {
    const [own, ...rest] = owns.slice(number - 1)
    return (
      own !== undefined &&
      own.n >= FEWEST_OWN &&
      isClearlyBelow(own, first, confidence) &&
      bestStretch([own, ...rest]) < least
    )
  })
  return found === undefined ? undefined : found.number - 1
}

function isClearlyBelow(next: TryGroup, first: TryGroup, confidence: number): boolean {
  const [rate, usual] = [next.k / next.n, first.k / first.n]
  const high = intervalOf(next, confidence)[1]
  const low = intervalOf(first, confidence)[0]
  return rate - WORTH * usual + Math.hypot(high - rate, WORTH * (usual - low)) < 0
}

/** The highest success rate of the tries of so many numbers, from the first of these on. */
function bestStretch(sums: readonly Tries[]): number {
  const sum = { k: 0, n: 0 }
  let best = 0
  for (const { k, n } of sums) {
    sum.k += k
    sum.n += n
    best = Math.max(best, sum.k / sum.n)
  }
  return best
}
