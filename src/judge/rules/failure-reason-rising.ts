import { OTHER_CLUSTER_ID } from '../../analyse/reasons/reason-book.ts'
import { quoted } from '../../model/words.ts'
import { rateRatioInterval, rateRatioTest } from '../../stats/counts.ts'
import { arrowOf, countsText, shareOf } from '../fact.ts'
import { COUNT, TIMES } from '../range.ts'
import { WITHOUT_REASON } from '../gauge.ts'
import { defineRule } from '../rule.ts'

export const failureReasonRising = defineRule({
  id: 'failure-reason-rising',
  severity: 'medium',
  category: 'reliability',
  family: 'reasons',
  summary: 'One failure reason takes a larger share of cycles than in the four weeks before.',
  question: 'Which failure reason became more frequent by more than chance explains?',
  lasts: { until: 'back', ...WITHOUT_REASON },
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'failures of the reason on both sides together',
      source: 'fewer show no change of half as many again',
    },
    fewestCycles: {
      default: 10,
      range: COUNT,
      unit: 'cycles on each side',
      source: 'below it the interval of a rate is wider than 50 points',
    },
    watched: {
      default: 3,
      range: COUNT,
      unit: 'failures in the window',
      source: 'one or two failures are not worth watching',
    },
    practical: {
      default: 1.5,
      range: TIMES,
      unit: 'ratio',
      source: 'half as many again; smaller changes are ordinary weeks',
    },
  },
  check({ timeline, failureReasons }, limits) {
    const [beforeCycles, nowCycles] = [timeline.baseline.length, timeline.recent.length]
    if (beforeCycles === 0 || nowCycles === 0) return []
    return failureReasons.clusters
      .filter(({ id, before, now }) => id !== OTHER_CLUSTER_ID && before + now > 0)
      .map(({ id, label, before, now }) => {
        const ratio = before === 0 ? undefined : now / nowCycles / (before / beforeCycles)
        const enough =
          before + now >= limits.fewest && Math.min(beforeCycles, nowCycles) >= limits.fewestCycles
        const interval = rateRatioInterval(before, beforeCycles, now, nowCycles)
        return {
          subject: { kind: 'reason' as const, key: id },
          test: {
            method: 'rate-ratio',
            n: [beforeCycles, nowCycles] as const,
            k: [before, now] as const,
            ...(ratio !== undefined && { effect: ratio }),
            ...(interval.every(Number.isFinite) && { interval }),
            ...(enough && { p: rateRatioTest(before, beforeCycles, now, nowCycles) }),
            enough,
            matters: now >= limits.watched && (ratio === undefined || ratio >= limits.practical),
          },
          values: { label, before, beforeCycles, now, nowCycles },
        }
      })
  },
  word: ({ subject, values: { label, before, beforeCycles, now, nowCycles } }) => {
    const fact = {
      measure: 'failures-with-reason' as const,
      before: shareOf({ k: before, n: beforeCycles }),
      now: shareOf({ k: now, n: nowCycles }),
    }
    return {
      lead: `Cycles fail more often with ${quoted(label)}: ${arrowOf(fact)} of cycles`,
      detail: countsText(fact),
      recommendation: `Read the latest failures with ${quoted(label)}, find what they have in common and fix that first`,
      facts: [fact],
      goal: {
        measure: 'failures-with-reason',
        subject,
        direction: 'at-most',
        target: Math.floor((now + (before * nowCycles) / beforeCycles) / 2) / nowCycles,
        within: { cycles: nowCycles },
      },
    }
  },
})
