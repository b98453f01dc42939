import { between, countTries, type DatedCycle, type Tries } from '../../analyse/timeline.ts'
import { quoted, upperFirst } from '../../model/words.ts'
import { fromTo } from '../fact.ts'
import { SUCCESS_OF_KIND } from '../gauge.ts'
import { defineRule, narrowed } from '../rule.ts'
import { CHANGE_LIMITS, changeDetail, fellBeyond, scanSuccess, successFact } from '../success-change.ts'

export const typeDrop = defineRule({
  id: 'type-drop',
  severity: 'medium',
  category: 'type_reliability',
  family: 'type-changes',
  summary: 'One type of work succeeds less often than in the eight weeks before, and the others do not.',
  question: 'Did the success rate of a type fall by more than chance, and the fall of the others, explain?',
  about: { order: 'limit-kind' },
  lasts: { until: 'back', ...SUCCESS_OF_KIND },
  accountsFor: {
    rank: 4,
    cycles:
      ({ subject }) =>
      (cycle) =>
        cycle.kind === subject.key,
  },
  called: ({ count }) => `${count === 1 ? 'one kind' : `${count} kinds`} of work got worse`,
  limits: CHANGE_LIMITS,
  check(analysis, limits) {
    const { timeline, isIncident } = analysis
    const cyclesOf = new Map<string, DatedCycle[]>()
    for (const { kind } of between(timeline.decided, timeline.baselineStart, Infinity))
      if (kind !== undefined && !cyclesOf.has(kind)) cyclesOf.set(kind, [])
    // A loop with one type of work would hear of the fall of its success twice.
    if (cyclesOf.size < 2) return []
    for (const cycle of timeline.decided)
      if (cycle.kind !== undefined && !isIncident(cycle)) cyclesOf.get(cycle.kind)?.push(cycle)
    return [...cyclesOf].map(([kind, cycles]) => {
      const isOther = (cycle: DatedCycle): boolean => cycle.kind !== kind && !isIncident(cycle)
      const change = scanSuccess(analysis, 'fall', limits, cycles, () => timeline.decided.filter(isOther))
      const { nowDays } = change.contrast
      const whole = analysis.contrasts.find((contrast) => contrast.nowDays === nowDays) ?? change.contrast
      const others = (): Record<'before' | 'now', Tries> => ({
        before: countTries(whole.before.filter(isOther)),
        now: countTries(whole.now.filter(isOther)),
      })
      return {
        subject: { kind: 'type' as const, key: kind },
        // That all kinds fell alike is the loop's own finding.
        test: narrowed(change.test, { matters: change.test.matters && fellBeyond(change, others()) }),
        values: change,
      }
    })
  },
  word: ({ subject, subject: { key: kind }, unit, values: { told } }) => {
    const fact = successFact(told)
    const { now, difference } = told
    return {
      lead: `${upperFirst(unit.rate)} of ${quoted(kind)} fell ${fromTo(fact, unit)}`,
      detail: changeDetail(fact, told),
      recommendation: `Compare the failed ${quoted(kind)} ${unit.many} with earlier ones that succeeded, and hold back new ${quoted(kind)} work until the cause is known`,
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
