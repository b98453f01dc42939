import type { DatedCycle } from '../../analyse/timeline.ts'
import { isTimed, type TimedCycle } from '../../model/retro.ts'
import { fisherExact } from '../../stats/proportion.ts'
import { roundHalfEven } from '../../stats/round.ts'
import { joinDetails, secondsOf, shareOf } from '../fact.ts'
import { COUNT, SHARE, TIMES } from '../range.ts'
import { defineRule } from '../rule.ts'
import { duration, ofText, percent } from '../../model/words.ts'

export const timeCap = defineRule({
  id: 'time-cap',
  severity: 'high',
  category: 'efficiency',
  family: 'time-cap',
  summary: 'Many cycles last exactly as long as they are allowed to, and nearly all of them fail.',
  question: 'Does a time limit cut cycles off?',
  about: { order: 'prefer-small' },
  lasts: { until: 'event' },
  limits: {
    width: {
      default: 1.04,
      range: TIMES,
      unit: 'ratio',
      source: 'a timer ends within 2 % either side of its setting',
    },
    mostAbove: {
      default: 0.05,
      range: SHARE,
      unit: 'share of timed cycles',
      source: 'else it is no ceiling',
    },
    fewest: {
      default: 5,
      range: COUNT,
      unit: 'cycles at the ceiling',
      source: 'statistics of the evidence gate',
    },
    failing: {
      default: 0.8,
      range: SHARE,
      unit: 'share failed',
      source: 'long cycles that succeed are just long',
    },
  },
  check({ timeline }, limits) {
    const timed = timeline.decided.filter(isTimedAndDated).toSorted((a, b) => a.seconds - b.seconds)
    const from = ceilingIndex(timed, limits)
    if (from === undefined) return []
    const ceiling = timed[from]?.seconds ?? 0
    const [under, capped] = [failuresOf(timed.slice(0, from)), failuresOf(timed.slice(from))]
    const share = capped.k / capped.n
    const effect = share - (under.n === 0 ? 1 : under.k / under.n)
    const windowed = timeline.recent.filter(
      ({ outcome, seconds }) => outcome === 'failure' && (seconds ?? 0) >= ceiling,
    )
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'fisher',
          n: [under.n, capped.n],
          k: [under.k, capped.k],
          effect,
          p: fisherExact(under.k, under.n, capped.k, capped.n),
          enough: capped.n >= limits.fewest,
          // A ceiling that nobody reached this week was raised already.
          matters: share >= limits.failing && effect > 0 && windowed.length > 0,
        },
        values: { ceiling, under, capped, recent: windowed.length, week: timeline.windowDays },
        savingSeconds: windowed.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
      },
    ]
  },
  word: ({ subject, values: { ceiling, under, capped, recent, week } }) => ({
    lead: `${ofText(capped.k, capped.n)} cycles that lasted ${duration(ceiling)} or more failed, as if cut off there`,
    detail: joinDetails([
      percent(capped.k, capped.n),
      under.n > 0 && `of the shorter ones ${ofText(under.k, under.n)}, ${percent(under.k, under.n)}`,
    ]),
    recommendation: `Raise the time limit near ${duration(ceiling)}, or split the tasks that reach it and save partial work before it ends`,
    facts: [
      { measure: 'failures-at-cap', before: shareOf(under), now: shareOf(capped) },
      { measure: 'time-limit', now: secondsOf(ceiling) },
    ],
    goal: {
      measure: 'capped-failures',
      subject,
      direction: 'at-most',
      target: Math.floor(recent / 2),
      within: { days: week },
      beyond: roundHalfEven(ceiling, 1),
    },
  }),
})

/**
 * Where the fullest narrow band of durations begins that starts at a failed cycle and has next to nothing above it:
 * an index into the cycles sorted by duration. Two pointers, so linear.
 */
function ceilingIndex(
  timed: readonly (DatedCycle & TimedCycle)[],
  { width, mostAbove }: { width: number; mostAbove: number },
): number | undefined {
  let best: { index: number; count: number } | undefined
  let end = 0
  // Cycles of equal length stand on one side of the ceiling together.
  let first = 0
  for (const [index, { outcome, seconds }] of timed.entries()) {
    if (timed[index - 1]?.seconds !== seconds) first = index
    while ((timed[end]?.seconds ?? Infinity) <= width * seconds) end += 1
    if (outcome !== 'failure' || timed.length - end > mostAbove * timed.length) continue
    if (best === undefined || end - first > best.count) best = { index: first, count: end - first }
  }
  return best?.index
}

function isTimedAndDated(cycle: DatedCycle): cycle is DatedCycle & TimedCycle {
  return isTimed(cycle)
}

function failuresOf(cycles: readonly DatedCycle[]): { k: number; n: number } {
  let k = 0
  for (const { outcome } of cycles) if (outcome === 'failure') k += 1
  return { k, n: cycles.length }
}
