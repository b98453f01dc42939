import { copyCycle, type Cycle, type Instant } from '../model/retro.ts'

/** A row that is written again follows within moments; a try that is made again takes longer to end. */
const TOLERANCE_SECONDS = 5
const MICROS_PER_SECOND = 1_000_000
/** Fewer do not show that a loop works on one thing after the other. */
const FEWEST_IN_TURN = 10
/** A clock that was set, or a cycle by hand, is no second worker. */
const MOST_OVERLAPPING = 0.02

type Dated = Cycle & { at: Instant }

/**
 * Drops rows that tell of a cycle which the log holds already, a moment earlier and with other times: a loop, or what
 * writes its log, wrote them again. The last one of each cycle is kept.
 *
 * Two rows are of one cycle when they carry the same number, task, kind and outcome; or when, of a loop that does one
 * thing after the other, everything is equal but the time and the number. Either way they lie within five seconds, and
 * the later one cannot have begun when the earlier one had ended: a loop that fails at once and tries again is no such
 * case, neither is one whose numbers begin anew each day, nor one that writes a row when a cycle starts and another
 * when it ends.
 */
export function dropRepeats(cycles: Cycle[]): { cycles: Cycle[]; dropped: Cycle[] } {
  const dated = closeOnes(cycles)
  if (dated.length === 0) return { cycles, dropped: [] }
  const dropped = new Set<Cycle>()
  const drop = (groups: readonly Dated[][]): void => {
    for (const group of groups) for (const cycle of group.slice(0, -1)) dropped.add(cycle)
  }
  const left = (): Dated[] => (dropped.size === 0 ? dated : dated.filter((cycle) => !dropped.has(cycle)))
  drop(findGroups(dated, BY_NUMBER))
  drop(findGroups(left(), BY_NUMBER_IN_ANY_FILE))
  const alike = findGroups(left(), BY_TASK)
  if (alike.length > 0) {
    const kept = cycles.filter((cycle) => !dropped.has(cycle))
    drop(alike.filter(inTurnTest(inOrder(kept.filter(isDated)), alike)))
  }
  if (dropped.size === 0) return { cycles, dropped: [] }
  // What is left may be of one moment now: as if the log had never held the others.
  const again = dropRepeats(cycles.filter((cycle) => !dropped.has(cycle)))
  return { cycles: again.cycles, dropped: [...dropped, ...again.dropped] }
}

function isDated(cycle: Cycle): cycle is Dated {
  return cycle.at !== undefined
}

/** In order of time, without those that stand alone: a log may hold a million, and hardly one is soon after another. */
function closeOnes(cycles: readonly Cycle[]): Dated[] {
  const close: Dated[] = []
  let before: Dated | undefined
  for (const cycle of cycles) {
    if (!isDated(cycle)) continue
    if (before !== undefined && cycle.at < before.at) return inOrder(cycles.filter(isDated))
    if (before !== undefined && isSoonAfter(before, cycle)) {
      if (close.at(-1) !== before) close.push(before)
      close.push(cycle)
    }
    before = cycle
  }
  return close
}

function inOrder(dated: Dated[]): Dated[] {
  const isInOrder = dated.every((cycle, index) => cycle.at >= (dated[index - 1]?.at ?? -Infinity))
  return isInOrder ? dated : dated.toSorted((a, b) => a.at - b.at)
}

/** What makes rows tell of one cycle. */
interface Sameness {
  /** What they have in common at least, cheap to look at; undefined where a row has none. */
  mark: (cycle: Cycle) => string | number | undefined
  name: (cycle: Cycle) => string
  fits: (group: readonly Dated[]) => boolean
}

const BY_NUMBER: Sameness = {
  mark: ({ id }) => id,
  name: (cycle) => nameOf(cycle, cycle.id, cycle.source),
  fits: (group) => tookAsLong(group) && overlaps(group),
}

/** Another file of the same loop, with fewer doubts: two loops may have a number in common. */
const BY_NUMBER_IN_ANY_FILE: Sameness = {
  mark: ({ id, task }) => (task === undefined ? undefined : id),
  name: (cycle) => nameOf(cycle, cycle.id, cycle.seconds),
  fits: (group) => tookAsLong(group) && overlaps(group),
}

/** By all that a row holds but its time, number and place. */
const BY_TASK: Sameness = {
  mark: ({ task, seconds = 0 }) => (seconds > 0 ? task : undefined),
  name: (cycle) => JSON.stringify(copyCycle(cycle, { at: 0, id: 0, line: 0, url: '' })),
  fits: overlaps,
}

function nameOf({ task, kind, outcome, epoch, model, agent }: Cycle, ...more: readonly unknown[]): string {
  return JSON.stringify([task, kind, outcome, epoch, model, agent, ...more].map((value) => value ?? null))
}

/** Groups of two or more of the same name that follow each other within the tolerance, and fit together. */
function findGroups(dated: readonly Dated[], { mark, name, fits }: Sameness): Dated[][] {
  const chains = findChains(dated, mark)
  const named = chains.flatMap((chain) => findChains(chain, name))
  return named.filter((group) => isOneMoment(group) && fits(group))
}

/** Chains of two or more decided cycles with the same key, each soon after the one before it. */
function findChains(
  dated: readonly Dated[],
  keyOf: (cycle: Cycle) => string | number | undefined,
): Dated[][] {
  const open = new Map<string | number, Dated[]>()
  const chains: Dated[][] = []
  for (const cycle of dated) {
    const key = cycle.outcome === 'undecided' ? undefined : keyOf(cycle)
    if (key === undefined) continue
    const chain = open.get(key)
    const last = chain?.at(-1)
    if (chain !== undefined && last !== undefined && isSoonAfter(last, cycle)) {
      if (chain.length === 1) chains.push(chain)
      chain.push(cycle)
    } else open.set(key, [cycle])
  }
  return chains
}

function isSoonAfter(before: Dated, cycle: Dated): boolean {
  return cycle.at - before.at <= TOLERANCE_SECONDS * MICROS_PER_SECOND
}

/** A chain of many is a loop that fails and begins anew each time, not a row that was written again. */
function isOneMoment(group: readonly Dated[]): boolean {
  const [first, last] = [group[0], group.at(-1)]
  return first !== undefined && last !== undefined && isSoonAfter(first, last)
}

/**
 * Whether they say that the cycle took as long. Without a task a number may stand for more than one cycle, such as a run
 * of many suites: then they must say so to the digit.
 */
function tookAsLong(group: readonly Dated[]): boolean {
  if (group[0]?.task === undefined)
    return (group[0]?.seconds ?? 0) > 0 && new Set(group.map(({ seconds }) => seconds)).size === 1
  const times = group.flatMap(({ seconds = 0 }) => (seconds > 0 ? [seconds] : []))
  return times.length === 0 || Math.max(...times) - Math.min(...times) <= TOLERANCE_SECONDS
}

/** Whether no row, where it says how long it took, can have begun when the one before it had ended. */
function overlaps(group: readonly Dated[]): boolean {
  return group.every(({ at, seconds = 0 }, index) => {
    const before = group[index - 1]
    if (before === undefined || before.at === at || seconds <= 0) return true
    return at - seconds * MICROS_PER_SECOND < before.at
  })
}

/** Whether the file of such a group is of a loop that, but for these, does one thing after the other. */
function inTurnTest(
  dated: readonly Dated[],
  groups: readonly Dated[][],
): (group: readonly Dated[]) => boolean {
  const again = new Set(groups.flatMap((group) => group.slice(0, -1)))
  const last = new Map<number, Instant>()
  const counts = new Map<number, { pairs: number; overlapping: number }>()
  for (const cycle of dated) {
    const { source, at, seconds = 0 } = cycle
    if (seconds <= 0 || again.has(cycle)) continue
    const before = last.get(source)
    last.set(source, at)
    if (before === undefined) continue
    const count = counts.get(source) ?? { pairs: 0, overlapping: 0 }
    counts.set(source, count)
    count.pairs += 1
    if (at - (seconds - TOLERANCE_SECONDS) * MICROS_PER_SECOND < before) count.overlapping += 1
  }
  return ([first]) => {
    const count = counts.get(first?.source ?? -1)
    return (
      count !== undefined &&
      count.pairs >= FEWEST_IN_TURN &&
      count.overlapping <= MOST_OVERLAPPING * count.pairs
    )
  }
}
