import { countTries, type Tries } from '../../analyse/timeline.ts'
import type { About } from '../../model/finding.ts'
import { kindOf } from '../../model/retro.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { binomialTail, posteriorBelow, wilsonInterval } from '../../stats/proportion.ts'
import { joinDetails, shareOf } from '../fact.ts'
import { COUNT, DAYS, PROBABILITY, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'
import { ofText, percent, plural, quoted } from '../../model/words.ts'

/** Several kinds that fail are one thing to do. */
const together: About['together'] = (names, goal) => ({
  recommendation: `Stop starting work of the kinds ${names} until their most frequent failure reasons are fixed, or split such issues into smaller ones`,
  workedIf: `more than ${percent(goal?.target ?? 0, 1)} of the next ${goal?.within_cycles ?? 0} cycles of each kind succeed`,
})

export const typeFailing = defineRule({
  id: 'type-failing',
  severity: 'high',
  category: 'type_reliability',
  family: 'types',
  summary: 'One type of work fails far more often than the others.',
  question: 'Is a type of work below one half, or well below the loop, by more than chance explains?',
  about: { order: 'limit-kind', together },
  limits: {
    days: {
      default: 28,
      range: DAYS,
      unit: 'days up to now',
      source: 'four weeks: a type is rarer than the loop',
    },
    fewest: {
      default: 5,
      range: COUNT,
      unit: 'cycles of the type',
      source: 'fewer cannot reach p < .05 against 50 %',
    },
    watched: {
      default: 3,
      range: COUNT,
      unit: 'cycles of the type',
      source: 'one or two failures are not worth watching',
    },
    half: {
      default: 0.5,
      range: SHARE,
      unit: 'share',
      source: 'a type that fails more often than not costs more than it gives',
    },
    below: {
      default: 0.15,
      range: SHARE,
      unit: 'share below the loop',
      source: 'smaller differences between types are normal',
    },
    sure: {
      default: 0.95,
      range: PROBABILITY,
      unit: 'probability',
      source: 'the usual 1 in 20, as for a likely finding',
    },
    strength: {
      default: 10,
      range: { min: 0.1, max: 1000 },
      unit: 'cycles',
      source: 'what the loop’s own rate counts beside the type’s cycles',
    },
    fewestOthers: {
      default: 10,
      range: COUNT,
      unit: 'cycles of other types',
      source: 'fewer say nothing of a rate',
    },
  },
  check({ timeline }, limits) {
    const from = timeline.now - limits.days * MICROS_PER_DAY
    const cycles = [...timeline.baseline, ...timeline.recent].filter(({ at }) => at >= from)
    const overall = countTries(cycles)
    return [...new Set(cycles.map(kindOf))].map((kind) => {
      const own = countTries(cycles.filter((cycle) => kindOf(cycle) === kind))
      const others = { k: overall.k - own.k, n: overall.n - own.n }
      // Half a success and half a failure more keep the rate off 0 and 1, where any other outcome would be impossible.
      const rate = others.n >= limits.fewestOthers ? (others.k + 0.5) / (others.n + 1) : limits.half
      const interval = wilsonInterval(own.k, own.n)
      const prior = overall.k / overall.n
      const threshold = Math.min(1, Math.max(0, prior - limits.below))
      const enough = own.n >= limits.fewest
      const isBad = enough
        ? interval[1] < limits.half || isSurelyBelow(own, threshold, limits.strength, prior, limits.sure)
        : own.n >= limits.watched && own.k / own.n < Math.max(limits.half, threshold)
      return {
        subject: { kind: 'type' as const, key: kind },
        test: {
          method: 'binomial',
          n: [0, own.n] as const,
          k: [0, own.k] as const,
          effect: own.k / own.n - rate,
          interval: [interval[0] - rate, interval[1] - rate] as const,
          // The lower tail counts as the upper tail of failures; twice, because every p here is two-sided.
          ...(enough && { p: Math.min(1, 2 * binomialTail(own.n - own.k, own.n, 1 - rate)) }),
          enough,
          matters: isBad,
        },
        values: { kind, own, others, days: limits.days },
      }
    })
  },
  word: ({ subject, values: { kind, own, others, days } }, limits) => {
    const fact = { measure: 'success' as const, now: shareOf(own) }
    const other = { measure: 'success-of-others' as const, now: shareOf(others) }
    return {
      lead: `${quoted(kind)} succeeds in ${percent(own.k, own.n)} of its cycles`,
      detail: joinDetails([
        `${ofText(own.k, own.n)} in ${plural(days, 'day')}`,
        others.n > 0 && `the other kinds in ${percent(others.k, others.n)}, ${ofText(others.k, others.n)}`,
      ]),
      recommendation: `Stop starting ${quoted(kind)} work until its most frequent failure reason is fixed, or split such issues into smaller ones`,
      facts: others.n > 0 ? [fact, other] : [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'above',
        target: limits.half,
        within: { cycles: limits.fewest },
      },
    }
  },
})

/** Whether the posterior lies below the threshold; spared where its mean does not, and no limit can be so low. */
function isSurelyBelow(
  { k, n }: Tries,
  threshold: number,
  strength: number,
  prior: number,
  sure: number,
): boolean {
  const mean = (k + strength * prior) / (n + strength)
  const isRound = Math.min(k + strength * prior, n - k + strength * (1 - prior)) >= 1
  if (isRound && mean >= threshold && sure >= LEAST_SURE) return false
  return posteriorBelow(k, n, threshold, strength, prior) > sure
}

/** A beta distribution has at most this much below its mean where both its counts are 1 or more. */
const LEAST_SURE = 0.75
