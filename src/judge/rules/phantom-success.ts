import type { Analysis } from '../../analyse/index.ts'
import { countSides } from '../../analyse/contrasts.ts'
import type { DatedCycle } from '../../analyse/timeline.ts'
import { isTraced, shortOf } from '../../analyse/workless.ts'
import { isTimed } from '../../model/retro.ts'
import { duration, ofText, percent } from '../../model/words.ts'
import { median } from '../../stats/ranks.ts'
import { secondsOf, shareOf } from '../fact.ts'
import { WITH_WORK } from '../gauge.ts'
import { COUNT, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { scanShare, SIDE_LIMITS } from '../success-change.ts'

export const phantomSuccess = defineRule({
  id: 'phantom-success',
  severity: 'medium',
  category: 'reliability',
  family: 'phantom-success',
  summary: 'Many successes are far too short to have done anything, more than in the eight weeks before.',
  question: 'Are there successes that did no work?',
  lasts: { until: 'back', ...WITH_WORK },
  // A rise of success, or of the pace, that is gone without them is none.
  accountsFor: { rank: 1, flatters: true, cycles: (_finding, { isWorkless }) => isWorkless },
  called: ({ facts: [fact] }) => `${ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)} successes did no work`,
  limits: {
    ...SIDE_LIMITS,
    several: {
      default: 5,
      range: COUNT,
      unit: 'successes without work now',
      source: 'one or two may be no-ops that were right',
    },
    practical: {
      default: 0.15,
      range: SHARE,
      unit: 'share of successes',
      source: 'less does not change what the success rate says',
    },
  },
  check(analysis, limits) {
    const { contrasts, dayCorrelation, isWorkless, timeline } = analysis
    const change = scanShare(contrasts, dayCorrelation, limits, {
      count: countSides(timeline.decided, (cycle) =>
        cycle.outcome === 'success' ? isWorkless(cycle) : undefined,
      ),
      isLarge: (before, now) =>
        now.k >= limits.several &&
        now.k / now.n - (before.n === 0 ? 0 : before.k / before.n) >= limits.practical,
    })
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: change.test,
        values: {
          change,
          beside: () => secondsBeside(change.contrast.now, analysis),
          week: timeline.windowDays,
        },
      },
    ]
  },
  word: ({ subject, unit, values: { change, beside, week } }) => {
    const { taken, usual, traced, short } = beside()
    return {
      lead: `${ofText(change.now.k, change.now.n)} successes of the last ${change.contrast.nowDays} days took ${duration(taken)} in the median where such work takes ${duration(usual)}${traced ? ', and left no trace of work' : ''}`,
      detail: `${percent(change.now.k, change.now.n)}, before that ${percent(change.before.k, change.before.n)}`,
      recommendation: `Check three of them for a real change${unit.isLogged ? `, and call a ${unit.one} a success only with a commit or a passing test` : ''}`,
      facts: [
        { measure: 'short-successes', before: shareOf(change.before), now: shareOf(change.now) },
        { measure: 'cycle-seconds', before: secondsOf(usual), now: secondsOf(taken) },
      ],
      goal: {
        measure: 'short-successes',
        subject,
        direction: 'below',
        target: (change.before.k / Math.max(1, change.before.n) + change.now.k / change.now.n) / 2,
        within: { days: week },
        beyond: short,
      },
    }
  },
})

/** What those without work take, and the others of the last 84 days; `traced` where the log records lines or tokens. */
function secondsBeside(
  now: readonly DatedCycle[],
  { timeline, isWorkless }: Analysis,
): { taken: number; usual: number; traced: boolean; short: number } {
  const secondsOfAll = (cycles: readonly DatedCycle[]): number => {
    const seconds = cycles.filter((cycle) => isTimed(cycle)).map((cycle) => cycle.seconds)
    return seconds.length === 0 ? 0 : median(seconds)
  }
  return {
    taken: secondsOfAll(now.filter(isWorkless)),
    usual: secondsOfAll(
      timeline.decided.filter((cycle) => cycle.outcome === 'success' && !isWorkless(cycle)),
    ),
    traced: isTraced(timeline.decided),
    short: shortOf(timeline.decided),
  }
}
