import type { Judgement } from '../judge/judgement.ts'
import { ruleNamed } from '../judge/rules/index.ts'
import type { EndedFinding, EndingReason, LivingFinding, Previous } from '../model/memory.ts'
import type { Instant, Retro } from '../model/retro.ts'
import { isInFuture } from '../model/time.ts'

/**
 * What people were told in the last report and the log, as it is now, does not say of that same instant. Said once: the
 * next report follows one that no longer has it.
 *
 * @param then the instant of the last report, judged by the log as it is now
 * @param known ids of what is open, or is told to have ended otherwise
 */
export function retractedOf(
  { told, at, cycles }: Previous,
  then: Pick<Judgement<LivingFinding>, 'findings'>,
  known: ReadonlySet<string>,
  { retro, day }: { retro: Retro; day: Instant },
): EndedFinding[] {
  const found = new Set(then.findings.map(({ id }) => id))
  const gone = told.filter(
    ({ finding: { id, rule } }) => !found.has(id) && !known.has(id) && canBeJudgedAgain(rule),
  )
  if (gone.length === 0) return []
  const because = reasonOf(countUpTo(retro, at), cycles)
  return gone.map(({ finding: { id, rule, severity, subject, lead }, firstSeen, since }) => ({
    finding: { id, rule, severity, subject, lead },
    firstSeen,
    since,
    endedOn: day,
    ending: 'retracted',
    because,
  }))
}

/** What rests on files as they are now says nothing of an earlier day; a rule that another version had is unknown. */
function canBeJudgedAgain(id: string): boolean {
  const rule = ruleNamed(id)
  return rule !== undefined && rule.ofToday !== true
}

function reasonOf(now: number, then: number): EndingReason {
  if (now > then) return 'lines-came-late'
  return now < then ? 'lines-were-removed' : 'judged-otherwise'
}

/** Cycles that the log would have had at an instant, by their own time; those without one count always. */
function countUpTo({ cycles }: Retro, at: Instant): number {
  let count = 0
  for (const cycle of cycles) if (cycle.at === undefined || !isInFuture(cycle.at, at)) count += 1
  return count
}
