import { inflationOf, worthOf } from '../../analyse/dependence.ts'
import { between, countTries, reachesBack, type Tries } from '../../analyse/timeline.ts'
import type { Severity } from '../../model/finding.ts'
import { MICROS_PER_DAY } from '../../model/time.ts'
import { agree } from '../../model/units.ts'
import { ofText, percent, plural, quoted } from '../../model/words.ts'
import { wilsonInterval } from '../../stats/proportion.ts'
import { joinDetails, shareOf } from '../fact.ts'
import { COUNT, DAYS, SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'

export const loopFailing = defineRule({
  id: 'loop-failing',
  severity: 'high',
  category: 'reliability',
  family: 'loop-failing',
  summary: 'The loop as a whole fails more often than not, or always.',
  question: 'Does the loop fail more often than it succeeds, whatever it works on?',
  notOf: ['search'],
  lasts: { until: 'event' },
  called: ({ unit, facts: [fact] }) =>
    `${ofText(fact?.now.k ?? 0, fact?.now.n ?? 0)} ${unit.many} ${agree(2, unit.succeeded)}`,
  limits: {
    days: {
      default: 28,
      range: DAYS,
      unit: 'days up to now',
      source: 'four weeks: every part of the work once',
    },
    fewest: { default: 20, range: COUNT, unit: 'cycles', source: 'a rate from fewer is a guess' },
    always: {
      default: 8,
      range: COUNT,
      unit: 'cycles, where none succeeded',
      source: 'a loop that fails every other time fails 8 times in a row once in 256',
    },
    half: {
      default: 0.5,
      range: SHARE,
      unit: 'share',
      source: 'a loop that fails more often than not costs more than it gives',
    },
  },
  check({ timeline, dayCorrelation, failureReasons }, limits) {
    const from = timeline.now - limits.days * MICROS_PER_DAY
    const cycles = between(timeline.decided, from, Infinity)
    const own = countTries(cycles)
    const enough = own.n >= (own.k === 0 ? limits.always : limits.fewest)
    const most = (): number => {
      const worth = worthOf(own, inflationOf(cycles, dayCorrelation))
      return wilsonInterval(worth.k, worth.n)[1]
    }
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'wilson',
          n: [0, own.n],
          k: [0, own.k],
          ...(own.n > 0 && { effect: own.k / own.n - limits.half }),
          enough,
          matters: own.n > 0 && own.k / own.n < limits.half && most() < limits.half,
        },
        values: {
          own,
          days: reachesBack(timeline, from) ? limits.days : undefined,
          reason: failureReasons.clusters[0],
        },
        // That some of it succeeds shows that it can; how much is for its maintainers to say.
        severity: severityOf(own, limits.fewest),
      },
    ]
  },
  word: ({ subject, unit, values: { own, days, reason } }, { half }) => ({
    lead:
      own.k === 0
        ? `None of the ${plural(own.n, unit.one)} ${days === undefined ? 'so far' : `of the last ${plural(days, 'day')}`} ${agree(own.n, unit.succeeded)}`
        : unit.isLogged
          ? `The loop as a whole succeeds in ${percent(own.k, own.n)} of its ${unit.many}`
          : `Only ${percent(own.k, own.n)} of all ${unit.many} ${agree(2, unit.succeed)}`,
    detail: joinDetails([
      own.k > 0 && `${ofText(own.k, own.n)}${days === undefined ? '' : ` in ${plural(days, 'day')}`}`,
      reason === undefined && 'the log gives no reason',
    ]),
    recommendation: `Look at what its failures share before any single task or type of work${reason === undefined ? '' : `, ${quoted(reason.label)} first`}`,
    facts: [{ measure: 'success', now: shareOf(own) }],
    goal: {
      measure: 'success',
      subject,
      direction: 'above',
      target: own.k === 0 ? 0 : (own.k / own.n + half) / 2,
      within: { days: 7 },
    },
  }),
})

function severityOf({ k, n }: Tries, fewest: number): Severity {
  if (k > 0) return 'low'
  return n >= fewest ? 'high' : 'medium'
}
