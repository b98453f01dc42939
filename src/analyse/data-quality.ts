import { type Cycle, type Instant, isDecided, type Retro, type SourceReport } from '../model/retro.ts'
import { isInFuture, MICROS_PER_DAY } from '../model/time.ts'
import { roundHalfEven } from '../stats/round.ts'

/** Above this share of unused lines the data is called degraded; a few broken lines in a long log are ordinary. */
const DEGRADED_SHARE = 0.1

export type DataStatus = 'ok' | 'degraded' | 'no_data' | 'stale'

export interface CycleCounts {
  /** All that were read. */
  cycles: number
  /** These are of cycles that are not in the future: they have not come yet, so they count nowhere. */
  decided: number
  succeeded: number
  undecided: number
  undated: number
  future: number
}

export interface DataQuality extends CycleCounts {
  status: DataStatus
  firstAt: Instant | undefined
  lastAt: Instant | undefined
  spanDays: number | undefined
  /** From the newest cycle that is not in the future to now. */
  ageDays: number | undefined
  /** `counts` only for cycle logs. */
  sources: { report: SourceReport; counts: CycleCounts | undefined }[]
}

export function analyseDataQuality(retro: Retro, now: Instant, windowDays: number): DataQuality {
  const total = noCounts()
  const bySource = retro.sources.map((report) => (report.role === 'cycles' ? noCounts() : undefined))
  let firstAt = Infinity
  let lastAt = -Infinity
  for (const cycle of retro.cycles) {
    countCycle(total, cycle, now)
    const counts = bySource[cycle.source]
    if (counts !== undefined) countCycle(counts, cycle, now)
    if (cycle.at === undefined || isInFuture(cycle.at, now)) continue
    if (cycle.at < firstAt) firstAt = cycle.at
    if (cycle.at > lastAt) lastAt = cycle.at
  }
  const dated = firstAt !== Infinity
  const ageDays = dated ? roundHalfEven(Math.max(0, now - lastAt) / MICROS_PER_DAY, 2) : undefined
  return {
    ...total,
    status: statusOf(retro, total, dated ? now - lastAt > windowDays * MICROS_PER_DAY : false),
    firstAt: dated ? firstAt : undefined,
    lastAt: dated ? lastAt : undefined,
    spanDays: dated ? roundHalfEven((lastAt - firstAt) / MICROS_PER_DAY, 2) : undefined,
    ageDays,
    sources: retro.sources.map((report, index) => ({ report, counts: bySource[index] })),
  }
}

function noCounts(): CycleCounts {
  return { cycles: 0, decided: 0, succeeded: 0, undecided: 0, undated: 0, future: 0 }
}

function countCycle(counts: CycleCounts, cycle: Cycle, now: Instant): void {
  counts.cycles += 1
  if (cycle.at !== undefined && isInFuture(cycle.at, now)) {
    counts.future += 1
    return
  }
  if (isDecided(cycle)) counts.decided += 1
  else counts.undecided += 1
  if (cycle.outcome === 'success') counts.succeeded += 1
  if (cycle.at === undefined) counts.undated += 1
}

function statusOf(retro: Retro, counts: CycleCounts, isStale: boolean): DataStatus {
  if (counts.cycles === 0) return 'no_data'
  if (isStale) return 'stale'
  return retro.sources.some(isDegraded) || counts.undated > (counts.cycles - counts.future) * DEGRADED_SHARE
    ? 'degraded'
    : 'ok'
}

function isDegraded(source: SourceReport): boolean {
  if (source.state === 'refused' || source.state === 'unreadable') return true
  let skipped = 0
  for (const lines of source.skipped.values()) skipped += lines.count
  return skipped > 0 && skipped > source.lines * DEGRADED_SHARE
}
