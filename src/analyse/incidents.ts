import type { Cycle } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { binomialTail } from '../stats/proportion.ts'
import { median } from '../stats/ranks.ts'
import { correlationOfDays, inflationOf, worthOf } from './dependence.ts'
import { countTries, type DatedCycle, taskKey, type Timeline, type Tries } from './timeline.ts'

/** A stretch in which nearly everything failed, whatever was tried: the fault is not in the tasks. */
export interface Incident {
  /** In order of time; the first and the last failed. */
  cycles: readonly DatedCycle[]
  failed: number
  /** Different tasks among them. */
  tasks: number
  /** P(so many failures or more) at the loop's ordinary failure rate. */
  tail: number
}

const FEWEST_BASELINE = 20
const FEWEST_CYCLES = 5
const FEWEST_TASKS = 3
const LEAST_SHARE = 0.8
/** Of a log without tasks: so many that nearly all give one reason are no work that is hard. */
const FEWEST_ALIKE = 8
/** Four of five failing is ordinary at a rate of 25 %: of so many false ones in 84 days, wherever they could begin. */
const FALSE_ONES = 0.05
const MOST_TAIL = 1e-4

/**
 * Runs of at least 5 successive decided cycles over at least 3 tasks, 80 % of them failing, that neither the failure rate
 * of the 28 days before the window explains nor how much the other days differ among themselves: where every fifth day
 * is a bad one, a bad day is no incident. A pause of days parts two stretches. In a log without tasks: at least 8, nearly all with one reason. None when the
 * baseline is short.
 */
export function findIncidents({ decided, baseline }: Timeline): Incident[] {
  const { k, n } = countTries(baseline)
  if (n < FEWEST_BASELINE) return []
  // With a prior of half a failure: a baseline without any does not make one impossible.
  const rate = (n - k + 0.5) / (n + 1)
  if (rate >= LEAST_SHARE) return []
  const likelihood = {
    failure: Math.log(LEAST_SHARE / rate),
    success: Math.log((1 - LEAST_SHARE) / (1 - rate)),
  }
  // Exactly 80 % counts, hence not quite -4.
  const share = { failure: 1, success: -LEAST_SHARE / (1 - LEAST_SHARE) + 1e-3 }
  const most = Math.min(MOST_TAIL, FALSE_ONES / decided.length)
  const runs = heaviestRuns(decided, likelihood)
    .flatMap((run) => (failedShare(run) < LEAST_SHARE ? heaviestRuns(run, share) : [run]))
    .flatMap(partedByPauses)
    .filter((run) => isRun(run) && tailOf(countTries(run), rate) <= most)
  if (runs.length === 0) return []
  const inRuns = new Set(runs.flat())
  const others = decided.filter((cycle) => !inRuns.has(cycle))
  return runs.flatMap((run) => incidentOf(run, { rate, runs: runs.length, decided, others, most }) ?? [])
}

/** A stretch goes on after a night, not after a pause of more than a day that is ten times as long as its others. */
const PAUSE = MICROS_PER_DAY
const TIMES_USUAL = 10

function partedByPauses(run: DatedCycle[]): DatedCycle[][] {
  const pauses = run.slice(1).map(({ at }, index) => at - (run[index]?.at ?? at))
  const longest = Math.max(PAUSE, TIMES_USUAL * (pauses.length === 0 ? 0 : median(pauses)))
  const parts: DatedCycle[][] = [[]]
  for (const [index, cycle] of run.entries()) {
    if (index > 0 && (pauses[index - 1] ?? 0) > longest) parts.push([])
    parts.at(-1)?.push(cycle)
  }
  return parts
}

interface Weights {
  failure: number
  success: number
}

interface Stretch {
  from: number
  to: number
  /** Sums of the weights before the run and up to its end. */
  left: number
  right: number
}

/**
 * All maximal runs of five cycles or more whose sum no extension raises; they never overlap. Linear time.
 *
 * Reference: Ruzzo & Tompa (1999), A linear time algorithm for finding all maximal scoring subsequences, ISMB 7,
 * 234-241.
 */
function heaviestRuns(cycles: readonly DatedCycle[], weights: Weights): DatedCycle[][] {
  const runs: Stretch[] = []
  // For each run the nearest earlier one with a smaller left sum, so that a search skips what cannot match.
  const smaller: number[] = []
  let sum = 0
  for (let index = 0; index < cycles.length; index++) {
    const before = sum
    const hasFailed = cycles[index]?.outcome === 'failure'
    sum += hasFailed ? weights.failure : weights.success
    if (!hasFailed) continue
    let run: Stretch = { from: index, to: index + 1, left: before, right: sum }
    let earlier = nearestSmaller(runs, smaller, run.left)
    for (let found = runs[earlier]; found !== undefined && found.right < run.right; found = runs[earlier]) {
      run = { from: found.from, to: index + 1, left: found.left, right: sum }
      runs.length = earlier
      smaller.length = earlier
      earlier = nearestSmaller(runs, smaller, run.left)
    }
    runs.push(run)
    smaller.push(earlier)
  }
  return runs
    .filter(({ from, to }) => to - from >= FEWEST_CYCLES)
    .map(({ from, to }) => cycles.slice(from, to))
}

function nearestSmaller(runs: readonly Stretch[], smaller: readonly number[], left: number): number {
  let index = runs.length - 1
  for (let run = runs[index]; run !== undefined && run.left >= left; run = runs[index]) {
    index = smaller[index] ?? -1
  }
  return index
}

function failedShare(cycles: readonly Cycle[]): number {
  const { k, n } = countTries(cycles)
  return n === 0 ? 0 : (n - k) / n
}

/** Long enough, nearly all of it failing, and over several tasks; or, where the log names none, for one reason. */
function isRun(cycles: readonly DatedCycle[]): boolean {
  if (cycles.length < FEWEST_CYCLES || failedShare(cycles) < LEAST_SHARE) return false
  const named = cycles.map(taskKey).filter((key) => key !== undefined)
  if (named.length === 0) return cycles.length >= FEWEST_ALIKE && sharesReason(cycles)
  return new Set(named).size >= FEWEST_TASKS && named.length * 2 >= cycles.length
}

/** Whether nearly all failures give one reason, in the same words. */
function sharesReason(cycles: readonly Cycle[]): boolean {
  const counts = new Map<string, number>()
  let failed = 0
  for (const { outcome, reason } of cycles) {
    if (outcome !== 'failure') continue
    failed += 1
    if (reason !== '') counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) >= LEAST_SHARE * failed
}

const MOST_OUTAGES = 2

/** P(so many failures or more). */
function tailOf({ k, n }: Tries, failureRate: number): number {
  return binomialTail(n - k, n, failureRate)
}

function incidentOf(
  cycles: readonly DatedCycle[],
  of: {
    rate: number
    runs: number
    decided: readonly DatedCycle[]
    others: readonly DatedCycle[]
    most: number
  },
): Incident | undefined {
  const own = new Set<DatedCycle>(cycles)
  // One or two such runs may be outages; where there are more, bad days are how the loop works.
  const beside = of.runs <= MOST_OUTAGES ? of.others : of.decided.filter((cycle) => !own.has(cycle))
  const ofOtherDays = correlationOfDays(beside)
  const tries = countTries(cycles)
  const worth = worthOf(tries, inflationOf(cycles, ofOtherDays))
  // In a loop that has failed more for days than it did, some runs of failures are long.
  const tail = tailOf(worth, rateBeside(cycles, of.others, of.rate))
  const tasks = new Set(cycles.flatMap((cycle) => taskKey(cycle) ?? [])).size
  return tail > of.most ? undefined : { cycles, failed: tries.n - tries.k, tasks, tail }
}

/** Failure rate of the week before and the week after, where it is clearly above the loop's ordinary one. */
function rateBeside(cycles: readonly DatedCycle[], others: readonly DatedCycle[], ordinary: number): number {
  const week = 7 * MICROS_PER_DAY
  const [from, to] = [(cycles[0]?.at ?? 0) - week, (cycles.at(-1)?.at ?? 0) + week]
  const beside = countTries(others.filter(({ at }) => at >= from && at <= to))
  return beside.n > 0 && tailOf(beside, ordinary) < LIKELY ? (beside.n - beside.k) / beside.n : ordinary
}

const LIKELY = 0.05

/** Tells the cycles of incidents from others: they say nothing about a single task or kind. */
export function incidentTest(incidents: readonly Incident[]): (cycle: Cycle) => boolean {
  if (incidents.length === 0) return () => false
  const cycles = new Set<Cycle>(incidents.flatMap((incident) => incident.cycles))
  return (cycle) => cycles.has(cycle)
}
