import type { ForgeIssue } from '../../forge/forge.ts'
import { parseInstant } from '../../model/time.ts'
import { isAtLeast, type Severity } from '../../model/finding.ts'
import type { Memory, Advanced, Report } from './advance.ts'
import { readState } from './state.ts'

/** Our clock and the forge's may differ by this much. */
const CLOCK_SKEW_MS = 10 * 60_000

export const NO_MEMORY: Memory = { previous: undefined, mutes: [], body: '' }

/** What an issue remembers, and how a person left it. */
export function recall({ body }: ForgeIssue): Memory {
  const previous = readState(body)
  return { previous, mutes: previous?.mutes ?? [], body }
}

/** A person who closes an issue that we closed and somebody reopened closes it at another time. */
export function isOurClose({ closedAt }: ForgeIssue, { previous }: Memory): boolean {
  if (previous?.closedAt === undefined) return false
  return closedAt === undefined || Math.abs(closedAt - Date.parse(previous.closedAt)) <= CLOCK_SKEW_MS
}

/**
 * Whether what was found rests on cycles after the close.
 *
 * A finding that the closed issue did not have, or not as severe, needs one newer cycle. One that it had keeps being
 * found in the same old cycles, so it waits until the whole window lies after the close.
 */
export function isNewer(last: ForgeIssue, { previous }: Memory, progress: Advanced, report: Report): boolean {
  const { insights } = report
  const closedAt = last.closedAt ?? Date.parse(previous?.closedAt ?? previous?.at ?? report.now)
  const newest = (parseInstant(insights.data_quality.last_at) ?? 0) / 1000
  if (newest <= closedAt) return false
  const before = new Map(previous?.findings.map(({ id, severity }) => [id, severity]))
  const windowMs = insights.window.days * 86_400_000
  return (
    progress.noteworthy.some(({ id, severity }) => isWorse(severity, before.get(id))) ||
    Date.parse(insights.generated_at) - windowMs >= closedAt
  )
}

function isWorse(severity: Severity, before: Severity | undefined): boolean {
  return before === undefined || (severity !== before && isAtLeast(severity, before))
}
