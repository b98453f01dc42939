import type { Cycle, SourceReport } from '../model/retro.ts'
import type { SourceName } from '../settings/schema.ts'
import { readDoor } from './agent-work.ts'
import { trailOf } from './agent-trail.ts'
import { readCheckout } from './checkout-history.ts'
import { cycleLogs } from './cycles.ts'
import type { JsonObject } from './jsonl.ts'
import { movedBy, type Part, type Reading, type Source } from './source.ts'

/**
 * One unit is judged, never a mixture: of what the setting names, the first that has anything. What agents did on a forge
 * is read whole, since its runs and its pull requests tell more side by side.
 */
export const cycleSources: Source = {
  name: 'cycles',
  async read(reading) {
    const rows: Partial<Record<SourceName, readonly JsonObject[]>> = {}
    const reports: SourceReport[] = []
    let cycles: readonly Cycle[] = []
    let hasOwnTasks = false
    for (const name of namesOf(reading)) {
      const read = await readOne(name, reading)
      rows[name] = read.rows
      const { part } = read
      if (cycles.length === 0) {
        cycles = movedBy(reports.length, part.cycles)
        hasOwnTasks = part.hasOwnTasks === true
      }
      reports.push(...part.reports)
      if (name === 'logs' && cycles.length > 0 && reading.settings.sources === undefined) break
    }
    const [runs = [], pulls = []] = [rows['workflow-runs'], rows['pull-requests']]
    const { agentWork } = reading
    const checkout =
      agentWork !== undefined && runs.length + pulls.length > 0
        ? await readCheckout(pulls, cycles, agentWork, reading)
        : {}
    return {
      cycles,
      reports,
      hasOwnTasks,
      ...(runs.length > 0 &&
        pulls.length > 0 && { agentTrail: trailOf(runs, pulls, reading.settings.agents) }),
      ...checkout,
    }
  },
}

async function readOne(
  name: SourceName,
  reading: Reading,
): Promise<{ part: Part; rows: readonly JsonObject[] }> {
  if (name === 'logs') return { part: await cycleLogs.read(reading), rows: [] }
  if (reading.agentWork === undefined) return { part: { reports: [] }, rows: [] }
  return readDoor(name, reading.agentWork, reading)
}

/** A forge is asked unbidden only where there is no log at all. */
function namesOf({ settings, agentWork }: Reading): readonly SourceName[] {
  return (
    settings.sources ?? [
      'logs',
      ...(agentWork === undefined ? [] : (['pull-requests', 'workflow-runs'] as const)),
    ]
  )
}
