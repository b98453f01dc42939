import type { Unrated } from '../model/finding.ts'
import type { DataQuality } from './data-quality.ts'
import type { Spin } from './spinning.ts'
import type { Timeline } from './timeline.ts'

/**
 * Why the log has no rate of success, if it has none: where nothing can count as a failure, all that was decided
 * succeeded; and where the loop calls it a success to do nothing, that all of a window did says nothing.
 */
export function unratedOf(
  { sources }: DataQuality,
  spins: readonly Spin[],
  { recent, windowStart }: Timeline,
): Unrated | undefined {
  if (sources.some(({ report }) => report.warnings.some(({ code }) => code === 'successes-only')))
    return 'successes-only'
  const isSpinning = (spins.at(-1)?.cycles.at(-1)?.at ?? -Infinity) >= windowStart
  return isSpinning && recent.every(({ outcome }) => outcome === 'success') ? 'spinning' : undefined
}
