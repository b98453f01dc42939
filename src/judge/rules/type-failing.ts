import { inflationOf, worthOf } from '../../analyse/dependence.ts'
import { between, countTries, type DatedCycle, reachesBack, taskKey } from '../../analyse/timeline.ts'
import type { About } from '../../model/finding.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { fisherExact, newcombeInterval } from '../../stats/proportion.ts'
import { joinDetails, shareOf } from '../fact.ts'
import { COUNT, DAYS, PROBABILITY, SHARE } from '../range.ts'
import { defineRule, withOdds } from '../rule.ts'
import { agree } from '../../model/units.ts'
import { ofText, percent, plural, quoted } from '../../model/words.ts'

/** Several kinds that fail are one thing to do. */
const together: About['together'] = (names, goal, unit) => ({
  recommendation: `Hold back work of the kinds ${names} until their usual failures are fixed, or split such issues`,
  workedIf: `more than ${percent(goal?.target ?? 0, 1)} of the next ${goal?.within_cycles ?? 0} ${unit.many} of each kind ${agree(2, unit.succeed)}`,
})

export const typeFailing = defineRule({
  id: 'type-failing',
  severity: 'high',
  category: 'type_reliability',
  family: 'types',
  summary: 'One type of work fails far more often than the others.',
  question: 'Does a type of work succeed well below the others, by more than chance explains?',
  about: { order: 'stop-kind', together },
  accountsFor: {
    rank: 5,
    cycles:
      ({ subject }) =>
      (cycle) =>
        cycle.kind === subject.key,
  },
  notOf: ['search'],
  called: ({ count }) =>
    count === 1 ? 'one kind of work keeps failing' : `${count} kinds of work keep failing`,
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
      unit: 'share below the other types',
      source: 'smaller differences between types are normal',
    },
    highP: {
      default: 0.001,
      range: PROBABILITY,
      unit: 'p',
      source: 'each type is looked at every day; npm run bench:worlds',
    },
    fewestHigh: {
      default: 8,
      range: COUNT,
      unit: 'cycles of the type',
      source: 'a few bad ones in a row are no reason to stop a type of work',
    },
    fewestOthers: {
      default: 10,
      range: COUNT,
      unit: 'cycles of other types',
      source: 'fewer say nothing of a rate',
    },
  },
  check({ timeline, isIncident, dayCorrelation }, limits) {
    const from = timeline.now - limits.days * MICROS_PER_DAY
    const all = between(timeline.decided, Math.max(from, timeline.baselineStart), Infinity).filter(
      (cycle) => !isIncident(cycle),
    )
    const cycles = firstTries(all)
    const isRetried = cycles.length < all.length
    const byKind = new Map<string, DatedCycle[]>()
    for (const cycle of cycles) {
      const { kind } = cycle
      // Cycles that name no type are others to every type, and none themselves.
      if (kind === undefined) continue
      const known = byKind.get(kind)
      if (known === undefined) byKind.set(kind, [cycle])
      else known.push(cycle)
    }
    // Where there is one type only, it is the loop.
    if (byKind.size < 2) return []
    const overall = countTries(cycles)
    return [...byKind].map(([kind, its]) => {
      const own = countTries(its)
      const others = { k: overall.k - own.k, n: overall.n - own.n }
      const enough = own.n >= limits.fewest && others.n >= limits.fewestOthers
      const difference = others.n === 0 ? 0 : own.k / own.n - others.k / others.n
      const isWorthALook = own.n >= limits.watched && difference <= -limits.below
      const test = withOdds(
        {
          method: 'fisher',
          n: [others.n, own.n],
          k: [others.k, own.k],
          effect: difference,
          enough,
          matters: isWorthALook,
        },
        () => {
          if (!enough) return {}
          const [a, b] = [others, worthOf(own, inflationOf(its, dayCorrelation))]
          return {
            interval: newcombeInterval(a.k, a.n, b.k, b.n),
            p: fisherExact(a.k, a.n, b.k, b.n),
          }
        },
      )
      const isBad = own.n >= limits.fewestHigh && own.k / own.n < limits.half
      return {
        subject: { kind: 'type' as const, key: kind },
        test,
        values: { own, others, days: reachesBack(timeline, from) ? limits.days : undefined, isRetried },
        severity:
          isWorthALook && isBad && (test.p ?? 1) < limits.highP ? ('high' as const) : ('medium' as const),
      }
    })
  },
  word: ({ subject, subject: { key: kind }, unit, values: { own, others, days, isRetried } }, limits) => {
    const fact = { measure: 'success' as const, now: shareOf(own) }
    const other = { measure: 'success-of-others' as const, now: shareOf(others) }
    return {
      // That a run ended without error is no success of its task.
      lead: unit.isLogged
        ? `${quoted(kind)} succeeds in ${percent(own.k, own.n)} of its ${isRetried ? 'first tries' : unit.many}`
        : `Only ${percent(own.k, own.n)} of the ${quoted(kind)} ${isRetried ? 'first tries' : unit.many} ${agree(2, unit.succeed)}`,
      detail: joinDetails([
        `${ofText(own.k, own.n)}${days === undefined ? '' : ` in ${plural(days, 'day')}`}`,
        others.n > 0 && `the other kinds in ${percent(others.k, others.n)}, ${ofText(others.k, others.n)}`,
      ]),
      recommendation: `${own.k / own.n < limits.half ? 'Stop starting' : 'Hold back'} ${quoted(kind)} work until its usual failure is fixed, or split such issues`,
      facts: others.n > 0 ? [fact, other] : [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'above',
        target: Math.max(limits.half, (own.k / own.n + others.k / Math.max(1, others.n)) / 2),
        within: { cycles: limits.fewest },
      },
    }
  },
})

/** A task that fails ten times is one task of its type: the first try of each, and every cycle without one. */
function firstTries(cycles: readonly DatedCycle[]): DatedCycle[] {
  const seen = new Set<string>()
  return cycles.filter((cycle) => {
    const key = taskKey(cycle)
    if (key === undefined) return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
