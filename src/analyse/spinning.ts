import { type Cycle, isTimed, kindOf } from '../model/retro.ts'
import { median } from '../stats/ranks.ts'
import type { DatedCycle, Timeline } from './timeline.ts'
import { isTraced, worklessTest } from './workless.ts'

/** Successes in a row that did nothing: the loop goes round without work. */
export interface Spin {
  /** In order of time. */
  cycles: readonly DatedCycle[]
  /** Decided cycles of the last 84 days before them that did work. */
  before: number
  /** Whether the log records what work leaves, and they left nothing; else they were only far too short. */
  traced: boolean
  /** Median seconds of the successes that did work; undefined where none is timed. */
  usual: number | undefined
}

/** Fewer happen where there was nothing to do for a while. */
const FEWEST = 10
/** Without traces of work: this share of what the longest of its kind take. A loop that got five times faster does not spin. */
const SHORT = 0.05
/** How many of the longest, so that a single one that hung says nothing. */
const LONGEST = 5

/** The word by which these cycles are counted: they ended well, and decided nothing. */
export const EMPTY = 'without-work'

/** All runs of at least ten such successes in the last 84 days, the newest last. */
export function findSpins(timeline: Timeline): Spin[] {
  const { decided } = timeline
  const traced = isTraced(decided)
  const isEmpty = traced ? worklessTest(timeline) : shortTest(decided)
  const runs: DatedCycle[][] = [[]]
  for (const cycle of decided) {
    if (isEmpty(cycle)) runs.at(-1)?.push(cycle)
    else if (runs.at(-1)?.length !== 0) runs.push([])
  }
  const spins = runs.filter(({ length }) => length >= FEWEST)
  if (spins.length === 0) return []
  const worked = decided.filter((cycle) => cycle.outcome === 'success' && !isEmpty(cycle))
  const seconds = worked.flatMap((cycle) => (isTimed(cycle) ? [cycle.seconds] : []))
  const usual = seconds.length === 0 ? undefined : median(seconds)
  const inSpins = new Set(spins.flat())
  const others = decided.filter((cycle) => !inSpins.has(cycle))
  return spins.map((cycles) => {
    const from = cycles[0]?.at ?? 0
    return { cycles, before: others.filter(({ at }) => at < from).length, traced, usual }
  })
}

/** The log with these cycles as what they are: neither success nor failure. */
export function setAside(cycles: readonly Cycle[], spins: readonly Spin[]): readonly Cycle[] {
  const empty = new Set<Cycle>(spins.flatMap((spin) => spin.cycles))
  return cycles.map((cycle) => (empty.has(cycle) ? undecidedOf(cycle) : cycle))
}

/** Field by field: what was read may be an object whose fields are not its own. */
function undecidedOf(cycle: Cycle): Cycle {
  return {
    at: cycle.at,
    outcome: 'undecided',
    ending: EMPTY,
    work: cycle.work,
    kind: cycle.kind,
    task: cycle.task,
    seconds: cycle.seconds,
    reason: cycle.reason,
    id: cycle.id,
    epoch: cycle.epoch,
    model: cycle.model,
    agent: cycle.agent,
    commit: cycle.commit,
    pr: cycle.pr,
    linesAdded: cycle.linesAdded,
    linesRemoved: cycle.linesRemoved,
    tokens: cycle.tokens,
    costUsd: cycle.costUsd,
    line: cycle.line,
    source: cycle.source,
    ...(cycle.url !== undefined && { url: cycle.url }),
  }
}

/** Successes that took next to nothing beside the longest of their kind. */
function shortTest(decided: readonly DatedCycle[]): (cycle: Cycle) => boolean {
  const kinds = new Map<string, number[]>()
  for (const cycle of decided) {
    if (cycle.outcome !== 'success' || !isTimed(cycle)) continue
    const seconds = kinds.get(kindOf(cycle))
    if (seconds === undefined) kinds.set(kindOf(cycle), [cycle.seconds])
    else seconds.push(cycle.seconds)
  }
  const limits = new Map(
    [...kinds].map(([kind, seconds]) => [
      kind,
      seconds.length < FEWEST + LONGEST
        ? 0
        : SHORT * median(seconds.toSorted((a, b) => b - a).slice(0, LONGEST)),
    ]),
  )
  return (cycle) =>
    cycle.outcome === 'success' && isTimed(cycle) && cycle.seconds < (limits.get(kindOf(cycle)) ?? 0)
}
