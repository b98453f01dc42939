import { analyse } from '../analyse/index.ts'
import { ReasonBook } from '../analyse/reasons/reason-book.ts'
import { BASELINE_DAYS, between, type DatedCycle, TIMELINE_DAYS } from '../analyse/timeline.ts'
import type { Previous } from '../model/memory.ts'
import type { Instant, Retro } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'
import { latchSince } from './latch.ts'
import { gaugeOf, NOTHING_OPEN, type Open, type State } from './lifecycle.ts'

/**
 * What was open before the first day that is judged again, as the last report says: levels that changed longer ago than
 * a report looks back. The log itself says what they are held against; a report that says otherwise is not believed.
 *
 * @param from the first day that is judged
 */
export function carriedFrom(
  previous: Previous | undefined,
  { cycles, retro, windowDays }: { cycles: readonly DatedCycle[]; retro: Retro; windowDays: number },
  from: Instant,
): State {
  let reasons: ReasonBook | undefined
  const open = (previous?.told ?? []).flatMap((told): [string, Open][] => {
    const { finding, firstSeen, since } = told
    const gauge = gaugeOf(finding)
    const isOld =
      firstSeen < from &&
      since <= firstSeen + MICROS_PER_DAY &&
      firstSeen - since < MOST_DAYS * MICROS_PER_DAY
    if (gauge === undefined || !isOld || finding.facts.length === 0) return []
    const end = firstSeen + MICROS_PER_DAY
    const known = between(cycles, since - BASELINE_DAYS * MICROS_PER_DAY, end)
    reasons ??= ReasonBook.of(cycles)
    const analysis = analyse({ ...retro, cycles: known }, end, { windowDays, reasons })
    const latch = latchSince(since, gauge, finding, analysis)
    if (latch.reference.n === 0 || latch.trigger.n === 0) return []
    const lastSeen = from - MICROS_PER_DAY
    const opened = {
      finding,
      first: finding,
      firstSeen,
      since,
      lastSeen,
      quiet: 0,
      leastP: 1,
      level: finding.evidence.level,
      latch,
      isNew: false,
    }
    return [[finding.id, opened]]
  })
  return open.length === 0 ? NOTHING_OPEN : { open: new Map(open), ended: [] }
}

/** A change is found within the window and the baseline; what claims to be older is no report of ours. */
const MOST_DAYS = TIMELINE_DAYS
