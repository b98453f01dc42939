import { isTimed } from '../../model/retro.ts'
import { mannWhitney } from '../../stats/mann-whitney.ts'
import { hodgesLehmannRatio, median, quantile } from '../../stats/ranks.ts'
import { defineRule } from '../rule.ts'
import { plural, duration } from '../../model/words.ts'

interface Took {
  n: number
  median: number
  p90: number
}

interface Values {
  before: Took
  now: Took
  ratio: number
}

export const slowCycles = defineRule({
  id: 'slow-cycles',
  severity: 'medium',
  category: 'efficiency',
  family: 'duration',
  summary: 'Cycles take longer than in the four weeks before.',
  question: 'Did cycles as a whole get slower by more than chance explains?',
  limits: {
    fewest: {
      default: 8,
      unit: 'timed cycles on each side',
      source: 'below it one slow cycle decides the comparison',
    },
    practical: {
      default: 1.25,
      unit: 'ratio',
      source: 'a quarter longer; less does not change what a team does',
    },
  },
  check({ timeline }, limits) {
    const before = timeline.baseline.filter((cycle) => isTimed(cycle)).map(({ seconds }) => seconds)
    const now = timeline.recent.filter((cycle) => isTimed(cycle)).map(({ seconds }) => seconds)
    if (before.length === 0 || now.length === 0) return []
    const ratio = hodgesLehmannRatio(before, now)
    const enough = Math.min(before.length, now.length) >= limits.fewest
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'mann-whitney',
          n: [before.length, now.length],
          effect: ratio,
          ...(enough && { p: mannWhitney(before, now) }),
          enough,
          matters: ratio >= limits.practical,
        },
        values: { before: describe(before), now: describe(now), ratio },
      },
    ]
  },
  word: ({ before, now, ratio }: Values) => ({
    finding: `Cycles take ${ratio.toFixed(1)} times as long: median ${duration(before.median)} -> ${duration(now.median)}, slowest tenth from ${duration(before.p90)} -> ${duration(now.p90)} (${plural(before.n, 'timed cycle')} -> ${now.n})`,
    recommendation:
      'Compare a slow cycle with a usual one of four weeks ago step by step: queue, set-up, model calls, tests',
    workedIf: `the median of the next week’s cycles is below ${duration(Math.sqrt(before.median * now.median))}`,
  }),
})

function describe(seconds: readonly number[]): Took {
  return { n: seconds.length, median: median(seconds), p90: quantile(seconds, 0.9) }
}
