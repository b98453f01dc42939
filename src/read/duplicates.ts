import { copyCycle, type Cycle } from '../model/retro.ts'

/**
 * Drops records that stand in the logs more than once (a file matched twice, a line appended again).
 *
 * Two cycles are one when all that was recorded of them is equal. Only cycles of the same instant are compared,
 * so a log in time order costs one pass. Undated cycles are kept: nothing tells two of them apart.
 *
 * @param recorded the whole row of a cycle, where a format reads only some of its fields
 */
export function dropDuplicates(
  cycles: Cycle[],
  recorded: ReadonlyMap<Cycle, string> = new Map(),
): { cycles: Cycle[]; dropped: Cycle[] } {
  const dropped = new Set<Cycle>()
  const groups = groupsOfOneInstant(cycles)
  for (const group of groups) {
    const seen = new Set<string>()
    for (const cycle of group) {
      const key = recorded.get(cycle) ?? JSON.stringify(copyCycle(cycle, { line: 0, source: 0 }))
      if (seen.has(key)) dropped.add(cycle)
      seen.add(key)
    }
  }
  if (dropped.size === 0) return { cycles, dropped: [] }
  return { cycles: cycles.filter((cycle) => !dropped.has(cycle)), dropped: [...dropped] }
}

function isRising(cycles: readonly Cycle[]): boolean {
  let last = -Infinity
  for (const { at } of cycles) {
    if (at === undefined) continue
    if (at <= last) return false
    last = at
  }
  return true
}

function groupsOfOneInstant(cycles: Cycle[]): Cycle[][] {
  if (isRising(cycles)) return []
  const byInstant = new Map<number, Cycle[]>()
  for (const cycle of cycles) {
    if (cycle.at === undefined) continue
    const group = byInstant.get(cycle.at)
    if (group === undefined) byInstant.set(cycle.at, [cycle])
    else group.push(cycle)
  }
  return [...byInstant.values()].filter((group) => group.length > 1)
}
