import type { Cycle, Instant, Retro, SourceReport } from '../model/retro.ts'
import type { Settings } from '../settings/schema.ts'
import type { Access } from './access.ts'
import type { Progress } from './jsonl.ts'
import type { Part, Source } from './source.ts'
import { SOURCES } from './sources.ts'

/**
 * Reads everything that the settings name, one source after the other. Never throws for what stands in it.
 *
 * @param now what is dated after it is warned of
 */
export async function readRetro(
  settings: Settings,
  access: Access,
  progress?: Progress,
  now: Instant = Infinity,
  sources: readonly Source[] = SOURCES,
): Promise<Retro> {
  const parts: Part[] = []
  for (const source of sources) parts.push(await source.read({ settings, access, now, progress }))
  return joinParts(parts)
}

function joinParts(parts: readonly Part[]): Retro {
  const reports: SourceReport[] = []
  const cycles: (readonly Cycle[])[] = []
  for (const part of parts) {
    const before = reports.length
    if (part.cycles !== undefined)
      cycles.push(
        before === 0
          ? part.cycles
          : part.cycles.map((cycle) => ({ ...cycle, source: cycle.source + before })),
      )
    reports.push(...part.reports)
  }
  const [only = []] = cycles
  return {
    // A log may hold a million: one list is handed on as it is.
    cycles: cycles.length < 2 ? only : cycles.flat(),
    deepTriages: parts.flatMap(({ deepTriages = [] }) => deepTriages),
    triages: parts.flatMap(({ triages = [] }) => triages),
    quarantine: parts.flatMap(({ quarantine = [] }) => quarantine),
    sources: reports,
  }
}
