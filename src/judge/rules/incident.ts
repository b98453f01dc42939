import { commonReason } from '../../analyse/common-reason.ts'
import { formatInstant } from '../../model/time.ts'
import { PROBABILITY } from '../range.ts'
import { defineRule } from '../rule.ts'
import { agree } from '../../model/units.ts'
import { joinDetails } from '../fact.ts'
import { ofText, percent, plural, quoted } from '../../model/words.ts'

export const incident = defineRule({
  id: 'incident',
  severity: 'medium',
  category: 'reliability',
  family: 'incident',
  summary: 'Nearly everything failed for a while, whatever was tried.',
  question: 'Was there a stretch in which the loop, not its tasks, was at fault?',
  lasts: { until: 'event' },
  accountsFor: { rank: 1, cycles: (_finding, { isIncident }) => isIncident },
  called: ({ unit, facts: [fact] }) => `${plural(fact?.now.n ?? 0, unit.one)} failed in a row`,
  limits: {
    rarest: {
      default: 1e-4,
      range: PROBABILITY,
      unit: 'probability',
      source: 'four of five failing is ordinary at a failure rate of 25 %: 3 to 4 times in 90 days',
    },
  },
  check: ({ timeline, incidents, failureReasons }, limits) =>
    incidents.flatMap(({ cycles, failed, tasks, tail }) => {
      const [first, last] = [cycles[0], cycles.at(-1)]
      if (first === undefined || last === undefined) return []
      const n = cycles.length
      return {
        // Its beginning names it: an incident that goes on stays the same one.
        subject: { kind: 'loop' as const, key: formatInstant(first.at) },
        test: {
          method: 'rule',
          n: [0, n] as const,
          k: [0, failed] as const,
          effect: failed / n,
          enough: true,
          matters: tail <= limits.rarest && last.at >= timeline.windowStart,
        },
        values: {
          n,
          failed,
          tasks,
          reason: commonReason(cycles, failureReasons),
          from: minuteOf(first.at),
          to: minuteOf(last.at),
        },
      }
    }),
  // Such a stretch seldom comes twice: that none follows shows nothing, so there is no goal.
  word: ({ unit, values: { n, failed, tasks, reason, from, to } }) => ({
    lead: `${ofText(failed, n)} successive ${unit.many}${tasks === 0 ? '' : ` over ${plural(tasks, 'task')}`} ${unit.unit === 'pull-request' ? agree(n, unit.failed) : 'failed'} between ${from} and ${to} UTC`,
    detail: joinDetails([percent(failed, n), reason !== '' && `most often ${quoted(reason)}`]),
    recommendation:
      unit.unit === 'pull-request'
        ? `Look at what all these ${unit.many} share (who closed them, the agent, its instructions, the main branch) before blaming any task`
        : `Look at what these ${unit.many} share (credentials, quota, network, runner, main branch), and let the loop stop after 3 failures in a row`,
    facts: [
      { measure: 'failures', now: { value: failed, k: failed, n } },
      ...(tasks === 0 ? [] : [{ measure: 'tasks' as const, now: { value: tasks } }]),
    ],
  }),
})

/** `2026-09-18 04:30`. */
function minuteOf(at: number): string {
  return formatInstant(at).slice(0, 16).replace('T', ' ')
}
