import type { Cycle, Instant } from '../model/retro.ts'
import { MICROS_PER_DAY } from '../model/time.ts'

/** Cycles from `from` (included) to `to` (excluded, or without end). Undated cycles are in no window. */
export function cyclesBetween(cycles: readonly Cycle[], from: Instant, to = Infinity): Cycle[] {
  return cycles.filter((cycle) => cycle.at !== undefined && cycle.at >= from && cycle.at < to)
}

/** The window that ends now and the one of the same length before it; what is dated after now counts as recent. */
export function recentAndPrevious(
  cycles: readonly Cycle[],
  now: Instant,
  days: number,
): { recent: Cycle[]; previous: Cycle[] } {
  const start = now - days * MICROS_PER_DAY
  return {
    recent: cyclesBetween(cycles, start),
    previous: cyclesBetween(cycles, start - days * MICROS_PER_DAY, start),
  }
}
