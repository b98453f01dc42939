import type { Finding } from '../../model/finding.ts'
import type { EndedFinding, Life, Recollection } from '../../model/memory.ts'
import type { Instant } from '../../model/retro.ts'
import type { Wording } from '../../judge/goal.ts'
import { bySeverity } from '../../model/finding.ts'
import { formatDay, formatInstant } from '../../model/time.ts'
import { goalText } from '../../judge/goal.ts'
import type { Bounds } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { boundedList } from './bounded.ts'
import { amountBlock } from './amounts.ts'

type MemoryBlocks = Pick<
  Insights,
  | 'ended'
  | 'ended_omitted'
  | 'ended_omitted_resolved_in_window'
  | 'effectiveness'
  | 'effectiveness_omitted'
  | 'history'
>

export function memoryBlocks(
  { ended, effects, days, spans, previousProblem }: Recollection,
  { windowStart, wording }: { windowStart: Instant; wording: Wording },
  most: Bounds,
): MemoryBlocks {
  const severeFirst = spans.toSorted((a, b) => bySeverity(a.finding, b.finding) || b.last - a.last)
  const from = formatDay(windowStart)
  const resolved = ended
    .slice(most.ended)
    .filter(({ ending, endedOn }) => ending === 'resolved' && formatDay(endedOn) >= from).length
  return {
    ...boundedList('ended', ended, most.ended, endedBlock),
    ...(resolved > 0 && { ended_omitted_resolved_in_window: resolved }),
    ...boundedList('effectiveness', effects, most.effects, (effect) => effectBlock(effect, wording)),
    history: {
      days: days.slice(-most.historyDays).map(({ day, ...counts }) => ({ day: formatDay(day), ...counts })),
      previous_problem: previousProblem ?? null,
      ...boundedList('findings', severeFirst, most.historyFindings, ({ finding, first, last, ending }) => ({
        ...toldBlock(finding),
        first: formatDay(first),
        last: formatDay(last),
        ending: ending ?? null,
      })),
    },
  }
}

/** @param mutedUntil where a person said so */
export function lifeBlock(
  { status, firstSeen, since, daysOpen, lastSeen, endedBefore }: Life,
  mutedUntil: Instant | undefined,
) {
  return {
    status,
    first_seen: formatDay(firstSeen),
    since: formatInstant(since),
    days_open: daysOpen,
    last_seen: formatDay(lastSeen),
    ended_before: endedBefore === undefined ? null : formatDay(endedBefore),
    muted_until: mutedUntil === undefined ? null : formatInstant(mutedUntil),
  }
}

function endedBlock({ finding, firstSeen, since, endedOn, ending, because }: EndedFinding) {
  return {
    ...toldBlock(finding),
    first_seen: formatDay(firstSeen),
    since: formatInstant(since),
    ended_on: formatDay(endedOn),
    ending,
    because,
  }
}

function effectBlock(
  { finding, firstSeen, outcome, because, before, after }: Recollection['effects'][number],
  wording: Wording,
) {
  const { goal, recommendation, facts } = finding
  return {
    ...toldBlock(finding),
    recommendation,
    worked_if: goal === undefined ? null : goalText(goal, wording),
    first_seen: formatDay(firstSeen),
    outcome,
    because,
    measure: facts[0]?.measure ?? null,
    before: before === undefined ? null : amountBlock(before),
    after: after === undefined ? null : amountBlock(after),
  }
}

function toldBlock({
  id,
  rule,
  severity,
  subject,
  lead,
}: Pick<Finding, 'id' | 'rule' | 'severity' | 'subject' | 'lead'>) {
  return { id, rule, severity, subject, finding: lead }
}
