import { type Cycle, type Instant, isDecided, type Retro, type SourceReport } from '../model/retro.ts'
import { type Unit, type UnitWords, unitWords } from '../model/units.ts'
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
  /** Of the undecided: those of which the log says nothing, not even `skipped` or `running`. */
  unrecorded: number
  undated: number
  future: number
}

/** One word of the log for cycles that decided nothing. Untrusted text. */
export interface EndingCount {
  ending: string
  count: number
  /** The reason that most of them give, where it is not the same word again. */
  why: string | undefined
}

export interface DataQuality extends CycleCounts {
  status: DataStatus
  /** The undecided cycles by the log's own word, the most frequent first. */
  endings: EndingCount[]
  firstAt: Instant | undefined
  lastAt: Instant | undefined
  spanDays: number | undefined
  /** From the newest cycle that is not in the future to now. */
  ageDays: number | undefined
  /** `counts` only for cycle logs. */
  sources: { report: SourceReport; counts: CycleCounts | undefined }[]
}

export function analyseDataQuality(retro: Retro, now: Instant, windowDays: number): DataQuality {
  const elsewhere = noCounts()
  const bySource = retro.sources.map((report) => (report.role === 'cycles' ? noCounts() : undefined))
  const endings = new EndingCounts()
  let firstAt = Infinity
  let lastAt = -Infinity
  for (const cycle of retro.cycles) {
    const { at } = cycle
    const counts = bySource[cycle.source] ?? elsewhere
    counts.cycles += 1
    if (at !== undefined && isInFuture(at, now)) {
      counts.future += 1
      continue
    }
    countCycle(counts, cycle)
    endings.add(cycle)
    if (at === undefined) continue
    if (at < firstAt) firstAt = at
    if (at > lastAt) lastAt = at
  }
  const total = sumCounts([...bySource, elsewhere])
  const dated = firstAt !== Infinity
  const ageDays = dated ? roundHalfEven(Math.max(0, now - lastAt) / MICROS_PER_DAY, 2) : undefined
  return {
    ...total,
    status: statusOf(retro, total, dated ? now - lastAt > windowDays * MICROS_PER_DAY : false),
    firstAt: dated ? firstAt : undefined,
    lastAt: dated ? lastAt : undefined,
    spanDays: dated ? roundHalfEven((lastAt - firstAt) / MICROS_PER_DAY, 2) : undefined,
    ageDays,
    endings: endings.list(),
    sources: retro.sources.map((report, index) => ({ report, counts: bySource[index] })),
  }
}

/** Counts undecided cycles by word, and their reasons. */
class EndingCounts {
  readonly #reasons = new Map<string, Map<string, number>>()

  add({ ending, reason }: Cycle): void {
    if (ending === undefined) return
    const counts = this.#reasons.get(ending) ?? new Map<string, number>()
    this.#reasons.set(ending, counts)
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }

  list(): EndingCount[] {
    return [...this.#reasons]
      .map(([ending, counts]) => {
        const count = [...counts.values()].reduce((a, b) => a + b, 0)
        const [why] = [...counts].find(([reason, n]) => reason !== ending && n * 2 > count) ?? []
        return { ending, count, why: why === '' ? undefined : why }
      })
      .toSorted((a, b) => b.count - a.count || (a.ending < b.ending ? -1 : 1))
  }
}

function noCounts(): CycleCounts {
  return { cycles: 0, decided: 0, succeeded: 0, undecided: 0, unrecorded: 0, undated: 0, future: 0 }
}

function sumCounts(all: readonly (CycleCounts | undefined)[]): CycleCounts {
  const sum = noCounts()
  for (const counts of all)
    for (const name of Object.keys(sum) as (keyof CycleCounts)[]) sum[name] += counts?.[name] ?? 0
  return sum
}

function countCycle(counts: CycleCounts, cycle: Cycle): void {
  if (isDecided(cycle)) counts.decided += 1
  else {
    counts.undecided += 1
    if (cycle.ending === undefined) counts.unrecorded += 1
  }
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

/** Whether all that was read is the log of a search, most of whose tries are discarded. */
export function isSearch({ sources }: DataQuality): boolean {
  const read = sources.filter(({ counts }) => counts !== undefined && counts.cycles > 0)
  return read.length > 0 && read.every(({ report }) => report.isSearch === true)
}

/** What was counted: what the rows of all sources are that say how something ended, and a cycle where these differ. */
export function unitOf({ sources }: DataQuality): Unit {
  const counted = sources.flatMap(({ report, counts }) => (counts === undefined ? [] : [{ report, counts }]))
  const decided = counted.filter(({ counts }) => counts.decided > 0)
  const units = new Set((decided.length > 0 ? decided : counted).map(({ report }) => report.unit ?? 'cycle'))
  const [unit = 'cycle', ...others] = units
  return others.length > 0 ? 'cycle' : unit
}

/** What rules and pages call it. */
export function wordsOf(quality: DataQuality): UnitWords {
  return unitWords({ unit: unitOf(quality), search: isSearch(quality) })
}
