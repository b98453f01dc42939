import { OTHER_CLUSTER_ID } from '../../analyse/reasons/reason-book.ts'
import { quoted, upperFirst } from '../../model/words.ts'
import type { DatedCycle, Tries } from '../../analyse/timeline.ts'
import type { Cycle } from '../../model/retro.ts'
import { differenceScore } from '../../stats/proportion.ts'
import { amountText, arrowOf, shareOf } from '../fact.ts'
import { COUNT, TIMES } from '../range.ts'
import { WITHOUT_REASON } from '../gauge.ts'
import { defineRule, narrowed } from '../rule.ts'
import { BEYOND, changeDetail, scanShare, type ShareChange, SIDE_LIMITS } from '../success-change.ts'

export const failureReasonRising = defineRule({
  id: 'failure-reason-rising',
  severity: 'medium',
  category: 'reliability',
  family: 'reasons',
  summary: 'One failure reason takes a larger share of cycles than in the eight weeks before.',
  question: 'Which failure reason became more frequent by more than chance explains?',
  lasts: { until: 'back', ...WITHOUT_REASON },
  called: ({ unit, facts: [fact] }) =>
    fact === undefined
      ? `one reason ends more ${unit.many}`
      : `one reason ends ${amountText(fact.measure, fact.now, unit)} of ${unit.many}`,
  limits: {
    ...SIDE_LIMITS,
    fewestFailures: {
      default: 10,
      range: COUNT,
      unit: 'failures of the reason on both sides together',
      source: 'fewer show no change of half as many again; half as many where it is new',
    },
    watched: {
      default: 3,
      range: COUNT,
      unit: 'failures now',
      source: 'one or two failures are not worth watching',
    },
    practical: {
      default: 1.5,
      range: TIMES,
      unit: 'ratio',
      source: 'half as many again; smaller changes are ordinary weeks',
    },
  },
  check({ contrasts, dayCorrelation, failureReasons: { clusters, clusterOf }, isIncident }, limits) {
    const counts = new Map<readonly DatedCycle[], ReasonTally>(
      contrasts
        .flatMap(({ before, now, baseline = [] }) => [before, now, baseline])
        .map((cycles) => [cycles, countReasons(cycles, clusterOf, isIncident)]),
    )
    const countOf = (cycles: readonly DatedCycle[] = [], id: string): Tries => ({
      k: counts.get(cycles)?.failures.get(id) ?? 0,
      n: counts.get(cycles)?.cycles ?? 0,
    })
    return clusters
      .filter(({ id, before, now }) => id !== OTHER_CLUSTER_ID && before + now > 0)
      .map(({ id, label }) => {
        const change = scanShare(contrasts, dayCorrelation, limits, {
          count: (contrast, side) => countOf(contrast[side], id),
          isLarge: (before, now) =>
            now.k >= limits.watched && now.k * before.n >= limits.practical * before.k * now.n,
        })
        const { before, now, test } = change
        const needed = before.k === 0 ? limits.fewestFailures / 2 : limits.fewestFailures
        const enough = test.enough && before.k + now.k >= needed
        return {
          subject: { kind: 'reason' as const, key: id },
          // That failures of all reasons became more frequent alike is the loop's own finding.
          test: narrowed(test, { enough, matters: test.matters && roseBeyond(change, counts) }),
          values: { label, change },
        }
      })
  },
  word: ({ subject, unit, values: { label, change } }) => {
    const { before, now } = change.told
    const fact = { measure: 'failures-with-reason' as const, before: shareOf(before), now: shareOf(now) }
    return {
      lead: `${upperFirst(unit.many)} fail more often with ${quoted(label)}: ${arrowOf(fact, unit)} of ${unit.many}`,
      detail: changeDetail(fact, change.told),
      recommendation: `Read the latest failures with ${quoted(label)}, find what they have in common and fix that first`,
      facts: [fact],
      goal: {
        measure: 'failures-with-reason',
        subject,
        direction: 'at-most',
        target: Math.floor((now.k + (before.k * now.n) / before.n) / 2) / now.n,
        within: { cycles: now.n },
      },
    }
  },
})

interface ReasonTally {
  cycles: number
  failed: number
  failures: Map<string, number>
}

function countReasons(
  cycles: readonly DatedCycle[],
  clusterOf: (reason: string) => string | undefined,
  isIncident: (cycle: Cycle) => boolean,
): ReasonTally {
  const counts: ReasonTally = { cycles: 0, failed: 0, failures: new Map() }
  for (const cycle of cycles) {
    if (isIncident(cycle)) continue
    counts.cycles += 1
    if (cycle.outcome !== 'failure') continue
    counts.failed += 1
    const id = clusterOf(cycle.reason)
    if (id !== undefined) counts.failures.set(id, (counts.failures.get(id) ?? 0) + 1)
  }
  return counts
}

/** Whether it became a larger share of the failures as well. */
function roseBeyond(
  { before, now, contrast }: ShareChange,
  counts: ReadonlyMap<readonly DatedCycle[], ReasonTally>,
): boolean {
  const [failedBefore, failedNow] = [
    counts.get(contrast.before)?.failed ?? 0,
    counts.get(contrast.now)?.failed ?? 0,
  ]
  return failedBefore === 0 || differenceScore(before.k, failedBefore, now.k, failedNow) >= BEYOND
}
