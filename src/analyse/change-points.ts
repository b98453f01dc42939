import { type Instant, type InstructionEdit, isTimed, kindOf } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { type Split, findLevelChange, findRateChange } from '../stats/change-point.ts'
import type { TimedAndDated } from './time-ceiling.ts'
import type { DatedCycle, Timeline } from './timeline.ts'

/** Fewer cycles hide all but the plainest change; docs/evidence.md. */
const FEWEST_CYCLES = 40
/** Bounds the work of a run; older cycles say little about how the loop works today. */
const MOST_CYCLES = 2000
/** Types of work differ by less from week to week. */
const TYPE_MIX_SHARE = 0.2
/** Commits are told of so near to where a change may lie. */
const BESIDE = 2 * MICROS_PER_DAY
const MOST_EDITS = 3
const SEED = 20_260_921
/** Enough to tell p < .01; more would cost every run a tenth of a second. */
const PERMUTATIONS = 299

/** What else was different on the two sides of a change. Untrusted text. */
export interface Changed {
  what: 'epoch' | 'model' | 'agent' | 'commit' | 'type-mix'
  from: string
  to: string
}

/** What the log names from a cycle at a change on, and named never before. Untrusted text. */
export interface Named {
  what: 'epoch' | 'model'
  name: string
  /** The first cycle that names it. */
  since: Instant
}

interface At {
  /** The first cycle after the change. */
  cycle: DatedCycle
  at: Instant
  /** The first and last cycle that explain the series nearly as well. */
  interval: readonly [from: DatedCycle, to: DatedCycle]
  /** Two-sided, corrected for the search over all cycles. */
  p: number
  changed: Changed[]
  /** Who begins to write something down need not have changed it. */
  named: Named[]
  /** Commits that changed the instructions there, the nearest first; that they changed it is not known. */
  edited: InstructionEdit[]
}

export type ChangePoint =
  | (At & { series: 'success'; before: { k: number; n: number }; after: { k: number; n: number } })
  | (At & {
      series: 'duration'
      before: { median: number; n: number }
      after: { median: number; n: number }
    })

/**
 * The one cycle at which success, and the one at which the duration of cycles changed, if they did.
 *
 * @param isLogged each row tells all that is known of it; of what a forge tells, more is asked of the newest
 */
export function analyseChangePoints(
  { decided, alive }: Timeline,
  edits: readonly InstructionEdit[] = [],
  isLogged = true,
): ChangePoint[] {
  const cycles = decided.slice(-MOST_CYCLES)
  const timed = newestTimed(decided)
  const namesIn = isLogged ? alive : []
  const found: ChangePoint[] = []
  if (cycles.length >= FEWEST_CYCLES) {
    const outcomes = cycles.map(({ outcome }) => (outcome === 'success' ? 1 : 0))
    const success = findRateChange(outcomes, { seed: SEED, permutations: PERMUTATIONS })
    const place = success && locate(cycles, success, namesIn, edits)
    if (place) found.push({ ...place, series: 'success', before: success.before, after: success.after })
  }
  if (timed.length >= FEWEST_CYCLES) {
    const seconds = timed.map((cycle) => cycle.seconds)
    const duration = findLevelChange(seconds, { seed: SEED, permutations: PERMUTATIONS })
    const place = duration && locate(timed, duration, namesIn, edits)
    if (place) found.push({ ...place, series: 'duration', before: duration.before, after: duration.after })
  }
  return found
}

function newestTimed(decided: readonly DatedCycle[]): TimedAndDated[] {
  const timed: TimedAndDated[] = []
  for (let index = decided.length - 1; index >= 0 && timed.length < MOST_CYCLES; index--) {
    const cycle = decided[index]
    if (cycle !== undefined && isTimed(cycle)) timed.push(cycle)
  }
  return timed.toReversed()
}

function locate(
  cycles: readonly DatedCycle[],
  { index, interval, p }: Split<unknown>,
  namesIn: readonly DatedCycle[],
  edits: readonly InstructionEdit[],
): At | undefined {
  const [cycle, from, to] = [cycles[index], cycles[interval[0]], cycles[interval[1]]]
  if (cycle === undefined || from === undefined || to === undefined) return undefined
  const fields = (['epoch', 'model', 'agent', 'commit'] as const).flatMap(
    (what): Changed[] => fieldChange(what, cycles, interval) ?? [],
  )
  const named = (['epoch', 'model'] as const).flatMap(
    (what): Named[] => firstNamed(what, cycles, interval, namesIn) ?? [],
  )
  const mix = typeMixChange(cycles.slice(0, index), cycles.slice(index))
  return {
    cycle,
    at: cycle.at,
    interval: [from, to],
    p,
    changed: mix ? [...fields, mix] : fields,
    named,
    edited: editsNear(cycle.at, [from.at, to.at], edits),
  }
}

/** The nearest commits to a change that were felt from where it may lie on, or two days beside that. */
function editsNear(
  at: Instant,
  [from, to]: readonly [Instant, Instant],
  edits: readonly InstructionEdit[],
): InstructionEdit[] {
  return edits
    .filter(({ feltFrom }) => feltFrom >= from - BESIDE && feltFrom <= to + BESIDE)
    .toSorted((a, b) => Math.abs(a.feltFrom - at) - Math.abs(b.feltFrom - at))
    .slice(0, MOST_EDITS)
}

/** One value before, another after, and the other's first cycle where the change may lie. */
function fieldChange(
  what: 'epoch' | 'model' | 'agent' | 'commit',
  cycles: readonly DatedCycle[],
  [low, high]: readonly [number, number],
): Changed[] | undefined {
  const values = cycles.map((cycle) => cycle[what])
  const from = dominant(values.slice(0, low))
  const to = dominant(values.slice(high))
  if (from === undefined || to === undefined || from === to) return undefined
  // Before its first cycle in the interval the new value must not have been in use.
  const first = values.indexOf(to)
  return first >= low && first <= high ? [{ what, from, to }] : undefined
}

/** One value after the change, where the log named none at all until then. */
function firstNamed(
  what: Named['what'],
  cycles: readonly DatedCycle[],
  [low, high]: readonly [number, number],
  namesIn: readonly DatedCycle[],
): Named[] | undefined {
  const name = dominant(cycles.slice(high).map((cycle) => cycle[what]))
  const first = namesIn.find((cycle) => cycle[what] !== undefined)
  const [from, to] = [cycles[low], cycles[high]]
  if (name === undefined || first?.[what] !== name || from === undefined || to === undefined) return undefined
  return first.at >= from.at && first.at <= to.at ? [{ what, name, since: first.at }] : undefined
}

/** The value of more than half of all cycles. */
function dominant(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count > values.length / 2)?.[0]
}

/** The type whose share of the cycles changed most, if by enough. */
function typeMixChange(before: readonly DatedCycle[], after: readonly DatedCycle[]): Changed | undefined {
  const countOf = (cycles: readonly DatedCycle[], kind: string): number =>
    cycles.filter((cycle) => kindOf(cycle) === kind).length
  const kinds = [...new Set([...before, ...after].map(kindOf))].map((kind) => {
    const [was, is] = [countOf(before, kind), countOf(after, kind)]
    return { kind, was, is, difference: Math.abs(is / after.length - was / before.length) }
  })
  const most = kinds.toSorted((a, b) => b.difference - a.difference)[0]
  if (most === undefined || most.difference <= TYPE_MIX_SHARE) return undefined
  return {
    what: 'type-mix',
    from: `${most.was} of ${before.length} ${most.kind}`,
    to: `${most.is} of ${after.length} ${most.kind}`,
  }
}
