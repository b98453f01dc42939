import type { Insights } from '../../insights/schema.ts'
import { groupThousands, percent, plural, points } from '../../model/words.ts'

/** How far the runs of agents came, in words of ours: a run that ended without an error is not that its task is done. */

type LadderBlock = NonNullable<Insights['ladder']>
type LadderStep = LadderBlock['green']
type HeldBlock = NonNullable<Insights['held']>

const LACKS: Record<NonNullable<HeldBlock['lacking']>, string> = {
  'no-git': 'git could not be started; install it',
  'no-checkout': 'there is no checkout with a history here; check the repository out with git',
  shallow: 'the checkout leaves out the history; check out with fetch-depth: 0',
  elsewhere:
    'the branch that is checked out holds none of these merges; check out the one that they went into',
}

/** Where runs are not known, no green is told of. */
export function ladderTitle({ ladder }: Insights): string {
  return ladder === undefined ? 'Merged, and then' : 'Green is not done'
}

export function ladderSentences({ ladder, held }: Insights): string[] {
  return [
    ...(ladder === undefined ? [] : stepSentences(ladder)),
    ...(held === undefined ? [] : heldSentences(held)),
  ]
}

function stepSentences(ladder: LadderBlock): string[] {
  const { runs, green, opened, merged, open, other_pull_requests: others } = ladder
  const waiting = open === 0 ? '' : `; ${plural(open, 'is', 'are')} still open`
  return [
    `Of ${plural(runs, 'run')} with a result ${stepText(green)} ended without an error.`,
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

/** Of one merged pull request, or of several. */
function heldSentences({ days, people, unknown, lacking, ...agents }: HeldBlock): string[] {
  if (lacking !== undefined)
    return [`How many of the merged lines still stand is not known: ${LACKS[lacking]}.`]
  const { pull_requests: pulls } = agents
  const more = unknown === 0 ? [] : [`Of ${plural(unknown, 'more merged pull request')} it is not known.`]
  if (agents.added === 0) return more
  return [
    `Of the ${plural(agents.added, 'line')} that ${plural(pulls, 'merged pull request')} by agents added, ${linesText(agents)} stood ${plural(days, 'day')} after the merge.`,
    ...(people === null
      ? []
      : [
          `Of the ${plural(people.added, 'line')} that ${plural(people.pull_requests, 'pull request')} of like size by people added, ${linesText(people)} did.`,
        ]),
    ...more,
  ]
}

function linesText({ held, added, interval }: Pick<HeldBlock, 'held' | 'added' | 'interval'>): string {
  return stepText({ succeeded: held, cycles: added, interval })
}

/** `100 (83%, 95% interval 76% to 89%)` */
function stepText({ succeeded, cycles, interval }: LadderStep): string {
  const range =
    interval === null ? '' : `, 95% interval ${interval.map((share) => `${points(share)}%`).join(' to ')}`
  return `${groupThousands(succeeded)} (${percent(succeeded, cycles)}${range})`
}
