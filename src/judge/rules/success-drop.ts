import { BASELINE_DAYS, countTries, type Timeline } from '../../analyse/timeline.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { bernoulliCusum } from '../../stats/cusum.ts'
import { countsText, fromTo } from '../fact.ts'
import { COUNT, DAYS, SHARE } from '../range.ts'
import { SUCCESS } from '../gauge.ts'
import { defineRule } from '../rule.ts'
import { compareSuccess, successFact } from '../success-change.ts'

export const successDrop = defineRule({
  id: 'success-drop',
  severity: 'high',
  category: 'reliability',
  family: 'success',
  summary: 'Fewer cycles succeed than in the four weeks before.',
  question: 'Did the success rate fall by more than chance explains?',
  verdict: 'success-fell',
  lasts: { until: 'back', ...SUCCESS },
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'cycles on each side',
      source: 'below it the interval of a rate is wider than 50 points',
    },
    cusumDays: { default: 14, range: DAYS, unit: 'days', source: 'a drop must be seen within them' },
    cusumThreshold: {
      default: 6,
      range: { min: 0.1, max: 1000 },
      unit: 'log likelihood',
      source: 'npm run bench:policies',
    },
    cusumDrop: {
      default: 0.25,
      range: { min: 0.01, max: 1 },
      unit: 'share',
      source: 'npm run bench:policies',
    },
    practical: {
      default: 0.1,
      range: SHARE,
      unit: 'share',
      source: 'smaller changes do not change what a team does',
    },
  },
  check({ timeline }, limits) {
    const change = compareSuccess(timeline.baseline, timeline.recent, limits)
    const corroborated = change.test.method === 'fisher' && hasDropped(timeline, limits)
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          ...change.test,
          corroborated,
          matters: change.isComparable && change.difference <= -limits.practical,
        },
        values: { ...change, week: timeline.windowDays },
      },
    ]
  },
  word: ({ subject, values: { before, now, difference, week } }) => {
    const fact = successFact(before, now)
    return {
      lead: `Success fell ${fromTo(fact)}`,
      detail: countsText(fact),
      recommendation:
        'Look at what changed when success fell, and at the issues that failed most, before starting new work',
      facts: [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'above',
        target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
        within: { days: week },
      },
    }
  },
})

/** Share of cycles that the loop can be said to succeed at needs about this many. */
const FEWEST_FOR_RATE = 20

/**
 * Whether a Bernoulli CUSUM (Page 1954; Reynolds & Stoumbos 1999) over the last days stands above its threshold.
 * It adds up what every single cycle says, so it sees a drop that began in the middle of the window sooner.
 */
function hasDropped(
  timeline: Timeline,
  limits: { cusumDays: number; cusumThreshold: number; cusumDrop: number },
): boolean {
  const from = timeline.now - limits.cusumDays * MICROS_PER_DAY
  const before = timeline.decided.filter(({ at }) => at < from && at >= from - BASELINE_DAYS * MICROS_PER_DAY)
  if (before.length < FEWEST_FOR_RATE) return false
  const { k, n } = countTries(before)
  const rate = (k + 0.5) / (n + 1)
  // A loop that hardly ever succeeds has nothing to drop from.
  if (rate <= LOWEST_RATE) return false
  const series = timeline.decided
    .filter(({ at }) => at >= from)
    .map(({ outcome }) => (outcome === 'success' ? 1 : 0))
  if (series.length === 0) return false
  const { statistic } = bernoulliCusum(
    series,
    rate,
    Math.max(LOWEST_RATE, rate - limits.cusumDrop),
    limits.cusumThreshold,
  )
  return (statistic.at(-1) ?? 0) >= limits.cusumThreshold
}

const LOWEST_RATE = 0.02
