import type { Insights } from '../../insights/schema.ts'
import { groupThousands, percent, plural, points } from '../../model/words.ts'

/** How far the runs of agents came, in words of ours: a run that ended without an error is not that its task is done. */

type LadderBlock = NonNullable<Insights['ladder']>
type LadderStep = LadderBlock['green']

export function ladderSentences({ ladder }: Insights): string[] {
  if (ladder === undefined) return []
  const { runs, green, opened, merged, open, other_pull_requests: others } = ladder
  const waiting = open === 0 ? '' : `; ${plural(open, 'is', 'are')} still open`
  return [
    `Of ${plural(runs, 'decided run')} ${stepText(green)} ended without an error.`,
    ...(green.succeeded === 0
      ? []
      : [
          `${stepText(opened)} of these opened a pull request${opened.succeeded === 0 ? '' : `, and ${stepText(merged)} of those were merged${waiting}`}.`,
        ]),
    ...(others === 0
      ? []
      : [
          `${plural(others, 'pull request')} by agents ${others === 1 ? 'belongs' : 'belong'} to no run that ended so.`,
        ]),
  ]
}

/** `100 (83%, 95% interval 76% to 89%)` */
function stepText({ succeeded, cycles, interval }: LadderStep): string {
  const range =
    interval === null ? '' : `, 95% interval ${interval.map((share) => `${points(share)}%`).join(' to ')}`
  return `${groupThousands(succeeded)} (${percent(succeeded, cycles)}${range})`
}
