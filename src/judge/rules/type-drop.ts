import { kindOf } from '../../model/retro.ts'
import { quoted } from '../../model/words.ts'
import { countsText, fromTo } from '../fact.ts'
import { COUNT, SHARE } from '../range.ts'
import { SUCCESS_OF_KIND } from '../gauge.ts'
import { defineRule } from '../rule.ts'
import { compareSuccess, successFact } from '../success-change.ts'

export const typeDrop = defineRule({
  id: 'type-drop',
  severity: 'medium',
  category: 'type_reliability',
  family: 'types',
  summary: 'One type of work succeeds less often than in the four weeks before.',
  question: 'Did the success rate of a type fall by more than chance explains?',
  about: { order: 'limit-kind' },
  lasts: { until: 'back', ...SUCCESS_OF_KIND },
  limits: {
    fewest: {
      default: 10,
      range: COUNT,
      unit: 'cycles of the type on each side',
      source: 'below it the interval of a rate is wider than 50 points',
    },
    watched: {
      default: 3,
      range: COUNT,
      unit: 'cycles of the type on each side',
      source: 'one or two failures are not worth watching',
    },
    practical: {
      default: 0.1,
      range: SHARE,
      unit: 'share',
      source: 'smaller changes do not change what a team does',
    },
  },
  check({ timeline }, limits) {
    const kinds = new Set([...timeline.baseline, ...timeline.recent].map(kindOf))
    // A loop with one type of work would hear of the fall of its success twice.
    if (kinds.size < 2) return []
    return [...kinds].map((kind) => {
      const change = compareSuccess(
        timeline.baseline.filter((cycle) => kindOf(cycle) === kind),
        timeline.recent.filter((cycle) => kindOf(cycle) === kind),
        limits,
      )
      const isWorthALook = change.isComparable && Math.min(change.before.n, change.now.n) >= limits.watched
      return {
        subject: { kind: 'type' as const, key: kind },
        test: { ...change.test, matters: isWorthALook && change.difference <= -limits.practical },
        values: { ...change, kind },
      }
    })
  },
  word: ({ subject, values: { kind, before, now, difference } }) => {
    const fact = successFact(before, now)
    return {
      lead: `Success of ${quoted(kind)} fell ${fromTo(fact)}`,
      detail: countsText(fact),
      recommendation: `Compare the failed ${quoted(kind)} cycles with earlier ones that succeeded, and hold back new ${quoted(kind)} work until the cause is known`,
      facts: [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'above',
        target: (now.k + Math.ceil((-difference / 2) * now.n)) / now.n,
        within: { cycles: now.n },
      },
    }
  },
})
