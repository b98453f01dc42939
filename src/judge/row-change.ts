import type { Analysis } from '../analyse/index.ts'
import { paceOdds, paceOf } from '../analyse/pace.ts'
import { countTries, type DatedCycle, type Timeline } from '../analyse/timeline.ts'
import type { Level } from '../model/finding.ts'
import { isTimed } from '../model/retro.ts'
import { mannWhitney } from '../stats/mann-whitney.ts'
import { hodgesLehmannRatio } from '../stats/ranks.ts'
import { levelOfP } from './gate.ts'
import { inflationBetween } from '../analyse/dependence.ts'
import { CLEAR, oddsOfDifference } from './success-change.ts'
import { FEWEST_CYCLES } from './verdict.ts'

/**
 * How sure it is that one number of the table changed, by a test of those very numbers: a rule may speak of other days,
 * of one direction only, or of a limit that needs no probability.
 *
 * `unusual`: more than luck explains, and too small a change to act on; `usual`: luck explains it.
 */
export interface RowChange {
  sure: Extract<Level, 'confirmed' | 'likely' | 'insufficient'> | 'unusual' | 'usual'
  /** Two-sided; undefined where there are too few to test. */
  p?: number
}

export interface RowChanges {
  /** The window against the baseline. */
  success: RowChange
  /** Likewise; undefined where no cycle of either says how long it took. */
  duration: RowChange | undefined
  /** Likewise, over as many days; undefined where too few windows before tell how much their counts differ anyway. */
  decided: RowChange | undefined
}

/** Smaller changes do not change what a team does: points of success, times of the duration, times of the count. */
const PRACTICAL_DIFFERENCE = 0.1
const PRACTICAL_DURATION = 1.25
const PRACTICAL_COUNT = 1.5
/** A change that nobody sees in the rounded numbers is not called unusual. */
const VISIBLE_RATIO = 1.1
const VISIBLE_DIFFERENCE = 0.02
const FEWEST_TIMED = 8
const FEWEST_EARLIER = 4

export function judgeRows({ timeline, dayCorrelation }: Analysis): RowChanges {
  const { baseline, recent } = timeline
  return {
    success: successChange(baseline, recent, dayCorrelation),
    duration: durationChange(baseline, recent),
    decided: decidedChange(timeline),
  }
}

const TOO_FEW: RowChange = { sure: 'insufficient' }

function successChange(
  before: readonly DatedCycle[],
  now: readonly DatedCycle[],
  dayCorrelation: number,
): RowChange {
  if (Math.min(before.length, now.length) < FEWEST_CYCLES) return TOO_FEW
  const [a, b] = [countTries(before), countTries(now)]
  const size = Math.abs(b.k / b.n - a.k / a.n)
  const p = oddsOfDifference(a, b, inflationBetween(before, now, dayCorrelation), dayCorrelation)
  return changeOf(p, { matters: size >= PRACTICAL_DIFFERENCE, isVisible: size >= VISIBLE_DIFFERENCE })
}

function durationChange(before: readonly DatedCycle[], now: readonly DatedCycle[]): RowChange | undefined {
  const [a, b] = [before, now].map((cycles) =>
    cycles.filter((cycle) => isTimed(cycle)).map(({ seconds }) => seconds),
  )
  if (a === undefined || b === undefined || Math.min(a.length, b.length) === 0) return undefined
  if (Math.min(a.length, b.length) < FEWEST_TIMED) return TOO_FEW
  return changeOf(mannWhitney(a, b), sizeOf(hodgesLehmannRatio(a, b), PRACTICAL_DURATION))
}

/** Undefined where too few windows before show how counts of this loop differ anyway. */
function decidedChange(timeline: Timeline): RowChange | undefined {
  const pace = paceOf(timeline)
  if (pace === undefined || pace.windows < FEWEST_EARLIER) return undefined
  const { before, times, now, counts } = pace
  if (before / times + now < FEWEST_CYCLES || counts.length < FEWEST_EARLIER / 2) return TOO_FEW
  const ratio = before === 0 ? Infinity : (now * times) / before
  return changeOf(paceOdds(pace), sizeOf(ratio, PRACTICAL_COUNT))
}

function sizeOf(ratio: number, practical: number): { matters: boolean; isVisible: boolean } {
  const size = Math.max(ratio, 1 / ratio)
  return { matters: size >= practical, isVisible: size >= VISIBLE_RATIO }
}

function changeOf(p: number, { matters, isVisible }: { matters: boolean; isVisible: boolean }): RowChange {
  const level = levelOfP(p, CLEAR)
  if (level === 'suggestive' || !isVisible) return { sure: 'usual', p }
  return { sure: matters ? level : 'unusual', p }
}
