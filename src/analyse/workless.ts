import { type Cycle, isTimed, kindOf } from '../model/retro.ts'
import { quantile } from '../stats/ranks.ts'
import type { Timeline } from './timeline.ts'

/** So little of the ordinary time is no work where nothing shows that there was some; where the log never records any, less. */
const SHORT = 0.2
const SHORT_UNTRACED = 0.05
/** What is ordinary is that of the longer half, so that phantoms may be most of a kind's successes, not three quarters. */
const ORDINARY = 0.75
const FEWEST = 8
/** Fewer with traces of work do not show what it takes. */
const FEWEST_WORKED = 3

/**
 * Tells successes that were far too short to have done anything, and left neither lines nor tokens where the log records
 * them: under a fifth of what its kind ordinarily takes, or of what all take where the kind is rare. In a log that records
 * neither, under a twentieth: work that got five times faster is no phantom.
 */
export function worklessTest({ decided }: Timeline): (cycle: Cycle) => boolean {
  // Most logs show what each success did, and then nobody asks.
  let limitOf: ((cycle: Cycle) => number) | undefined
  return (cycle) =>
    cycle.outcome === 'success' &&
    isTimed(cycle) &&
    !showsWork(cycle) &&
    cycle.seconds < (limitOf ??= findLimits(decided))(cycle)
}

/** The seconds under which a success without a trace did no work; 0 where too few are known. */
function findLimits(decided: readonly Cycle[]): (cycle: Cycle) => number {
  const kinds = new Map<string, number[]>()
  const all: number[] = []
  // Where traces tell which ones did work, what is ordinary is what these take.
  const timed = decided.filter((cycle) => cycle.outcome === 'success' && isTimed(cycle))
  const worked = timed.filter(showsWork)
  for (const cycle of worked.length >= FEWEST_WORKED ? worked : timed) {
    if (!isTimed(cycle)) continue
    all.push(cycle.seconds)
    const seconds = kinds.get(kindOf(cycle))
    if (seconds === undefined) kinds.set(kindOf(cycle), [cycle.seconds])
    else seconds.push(cycle.seconds)
  }
  if (timed.length < FEWEST) return () => 0
  const short = shortOf(decided)
  const ofAll = short * quantile(all, ORDINARY)
  const limits = new Map(
    [...kinds].map(([kind, seconds]) => [
      kind,
      seconds.length < FEWEST ? ofAll : short * quantile(seconds, ORDINARY),
    ]),
  )
  return (cycle) => limits.get(kindOf(cycle)) ?? ofAll
}

/** The share of the ordinary time under which a success of this log is suspect. */
export function shortOf(decided: readonly Cycle[]): number {
  return isTraced(decided) ? SHORT : SHORT_UNTRACED
}

/** Whether the log records what work leaves: files, calls, lines or tokens. */
export function isTraced(decided: readonly Cycle[]): boolean {
  return decided.some(showsWork)
}

function showsWork({ work, linesAdded, linesRemoved, tokens = 0 }: Cycle): boolean {
  return work === true || linesAdded + linesRemoved + tokens > 0
}
