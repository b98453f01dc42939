import { shareOf } from '../judge/fact.ts'
import type { Gauge } from '../judge/gauge.ts'
import { type Amount, bySeverity, type Finding } from '../model/finding.ts'
import { type Effect, type EffectReason, EFFECTS_BY_WEIGHT, type EndingReason } from '../model/memory.ts'
import type { Instant } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { isBelow, lately, type Latch, laterThanTold } from './latch.ts'
import { gaugeOf, type Open, type State } from './lifecycle.ts'

/**
 * Whether the advice helped.
 *
 * The cycles that raised a finding are left out: after an alarm the next week is better by itself. So "helped" takes that
 * the level was still down on later days, beyond doubt, and then came back; what was back before anybody could tell
 * luck from help is inconclusive, and that is an honest answer.
 */
export function effectsOf({ open, ended }: State, day: Instant): Effect[] {
  return [
    ...[...open.values()].flatMap((each) => effectOf(each, undefined, day) ?? []),
    ...ended.flatMap(({ was, because }) => effectOf(was, because, day) ?? []),
  ].toSorted(
    (a, b) =>
      EFFECTS_BY_WEIGHT.indexOf(a.outcome) - EFFECTS_BY_WEIGHT.indexOf(b.outcome) ||
      bySeverity(a.finding, b.finding) ||
      b.firstSeen - a.firstSeen,
  )
}

/** As for a confirmed finding: what is said of help must not be luck either. */
const SURE_P = 0.01
/** The finding itself was so far beyond luck that no later day needs to confirm it. */
const CERTAIN_P = 1e-4
const DAYS_IF_NOT_SAID = 7

function effectOf(open: Open, because: EndingReason | undefined, day: Instant): Effect | undefined {
  const { finding, first, firstSeen, latch } = open
  const gauge = gaugeOf(first)
  const held = latch && gauge && { latch, gauge }
  const told = (outcome: Effect['outcome'], reason: EffectReason): Effect => ({
    finding,
    firstSeen,
    outcome,
    because: reason,
    ...(held && levelsOf(held.latch, held.gauge, finding)),
  })
  if (because === undefined && day - firstSeen < daysOf(finding) * MICROS_PER_DAY) return undefined
  if (because === 'is-back')
    return held && (isStillDown(held.latch, held.gauge) || open.leastP <= CERTAIN_P)
      ? told('helped', 'back-after-it-was-down')
      : told('inconclusive', 'back-too-soon-to-tell')
  if (because !== undefined) {
    const [outcome, reason] = OF_ENDING[because] ?? []
    return outcome && reason && told(outcome, reason)
  }
  if (held === undefined)
    return streakOf(finding) > streakOf(first) ? told('no_change', 'failed-again') : undefined
  // What can neither be told from luck nor is over is told by the finding itself.
  if (!isDownNow(held.latch, held.gauge)) return undefined
  return hasFallenFurther(held.latch, held.gauge)
    ? told('worse', 'fell-further')
    : told('no_change', 'still-down')
}

/** What ended otherwise says nothing of the advice. */
const OF_ENDING: Partial<Record<EndingReason, readonly [Effect['outcome'], EffectReason]>> = {
  'task-left-alone': ['helped', 'left-alone'],
  'task-succeeded': ['inconclusive', 'succeeded-by-itself'],
  'loop-runs-again': ['inconclusive', 'runs-by-itself'],
}

function daysOf({ goal }: Finding): number {
  return goal !== undefined && 'days' in goal.within ? goal.within.days : DAYS_IF_NOT_SAID
}

/** Whether the days after the first report were below the reference beyond luck. */
function isStillDown(latch: Latch, gauge: Gauge): boolean {
  return isBelow(laterThanTold(latch, gauge), latch.reference, latch, gauge, SURE_P)
}

/** Whether the last two weeks of days with cycles are: what was down long ago and rose since is something else. */
function isDownNow(latch: Latch, gauge: Gauge): boolean {
  return isBelow(lately(latch), latch.reference, latch, gauge, SURE_P)
}

/** Whether they were below the level that was reported. */
function hasFallenFurther(latch: Latch, gauge: Gauge): boolean {
  return isBelow(laterThanTold(latch, gauge), latch.trigger, latch, gauge, SURE_P)
}

/** Failures in a row of a task; 0 of what is no task. */
function streakOf({ facts }: Finding): number {
  return facts.find(({ measure }) => measure === 'failed-in-a-row')?.now.value ?? 0
}

/** Shares as the latch counts them; a level in another unit is told by its finding. */
function levelsOf(latch: Latch, gauge: Gauge, finding: Finding): { before?: Amount; after?: Amount } {
  const after = laterThanTold(latch, gauge)
  if (finding.facts[0]?.measure !== 'success' || after.n === 0) return {}
  return { before: shareOf(latch.reference), after: shareOf(after) }
}
