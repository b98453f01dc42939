import { dateOf, formatInstant, formatLongDay } from '../../model/time.ts'
import type { Instant } from '../../model/retro.ts'
import { commonReason } from '../../analyse/common-reason.ts'
import type { Turn } from '../../analyse/course.ts'
import { taskKey } from '../../analyse/timeline.ts'
import { plural, quoted, upperFirst } from '../../model/words.ts'
import { newcombeInterval } from '../../stats/proportion.ts'
import { arrowOf, countsText, fromTo, joinDetails, shareOf } from '../fact.ts'
import { SHARE } from '../range.ts'
import { defineRule } from '../rule.ts'

export const earlyDrop = defineRule({
  id: 'early-drop',
  severity: 'medium',
  category: 'reliability',
  family: 'success',
  summary: 'Success fell within a log that is too young to compare weeks, or whose rows have no times.',
  question: 'Did the loop begin to fail at one point of its first days, or of its rows?',
  verdict: 'success-fell',
  lasts: { until: 'event' },
  // Rows without times are of no day.
  byClock: true,
  // Its 999 permutations tell nothing below .001.
  clearAt: 0.003,
  called: ({ unit, facts: [fact] }) =>
    fact === undefined ? `${unit.rate} fell` : `${unit.rate} fell ${fromTo(fact, unit)}`,
  limits: {
    practical: {
      default: 0.25,
      range: SHARE,
      unit: 'share',
      source: 'in the first days a loop finds its pace; a quarter is no such thing',
    },
  },
  check({ course, failureReasons }, limits) {
    const turn = course?.turn
    if (course === undefined || turn === undefined) return []
    const { before, after, p } = turn
    const effect = after.k / after.n - before.k / before.n
    return [
      {
        subject: { kind: 'loop', key: '' },
        test: {
          method: 'change-point',
          n: [before.n, after.n],
          k: [before.k, after.k],
          effect,
          interval: newcombeInterval(before.k, before.n, after.k, after.n),
          p,
          enough: true,
          matters: effect <= -limits.practical,
        },
        ...(turn.at !== undefined && { since: turn.at }),
        values: {
          turn,
          days: (course.spanSeconds ?? 0) / 86_400,
          reason: commonReason(turn.failures, failureReasons),
        },
      },
    ]
  },
  word({ subject, unit, values: { turn, days, reason } }) {
    const fact = { measure: 'success' as const, before: shareOf(turn.before), now: shareOf(turn.after) }
    const when = turn.at === undefined ? `at line ${turn.cycle.line}` : momentOf(turn.at, days)
    return {
      lead: `${upperFirst(unit.rate)} fell ${when}: ${arrowOf(fact, unit)}`,
      detail: joinDetails([countsText(fact), failedText(turn, reason)]),
      recommendation: `Look at what changed ${when} (a merge, a setting, a credential, the work), and try to undo it`,
      facts: [fact],
      goal: {
        measure: 'success',
        subject,
        direction: 'at-least',
        target: (turn.before.k / turn.before.n + turn.after.k / turn.after.n) / 2,
        within: turn.at === undefined ? { cycles: 20 } : { days: 7 },
      },
    }
  },
})

/** `most often "tests failed" since then, over 27 tasks`. */
function failedText({ failures }: Turn, reason: string): string {
  const tasks = new Set(failures.flatMap((cycle) => taskKey(cycle) ?? [])).size
  const over = tasks < 2 ? '' : `over ${plural(tasks, 'task')}`
  if (reason === '') return over === '' ? '' : `${over} since then`
  return `most often ${quoted(reason)} since then${over === '' ? '' : `, ${over}`}`
}

/** `about 14:00 UTC on 21 September`; the day alone where the log is longer than three. */
function momentOf(at: Instant, days: number): string {
  const day = formatLongDay(dateOf(at))
  return days > 3 ? `on ${day}` : `about ${formatInstant(at).slice(11, 16)} UTC on ${day}`
}
