import type { Cycle, Instant, Retro, SourceReport } from '../model/retro.ts'
import { ISSUES, NO_LINKS } from '../model/task-links.ts'
import { makeTexts } from '../safe/texts.ts'
import type { Settings } from '../settings/schema.ts'
import type { Access } from './access.ts'
import type { Progress } from './jsonl.ts'
import { type AgentWork, movedBy, type Part, type Source, type Threads } from './source.ts'
import { SOURCES } from './sources.ts'

export interface ReadOptions {
  progress?: Progress | undefined
  /** What is dated after it is warned of. */
  now?: Instant
  sources?: readonly Source[]
  /** Values that are known to be secret, such as tokens of this run; none of them is left in what is read. */
  ownSecrets?: readonly string[]
  /** One for each processor, from a size on where it pays, if not said. */
  threads?: Threads
  /** Who can be asked what agents did. */
  agentWork?: AgentWork | undefined
}

/** Reads everything that the settings name, one source after the other. Never throws for what stands in it. */
export async function readRetro(
  settings: Settings,
  access: Access,
  { progress, now = Infinity, sources = SOURCES, ownSecrets, threads, agentWork }: ReadOptions = {},
): Promise<Retro> {
  const reading = {
    settings,
    access: { ...access, mostBytes: settings.maxFileSize },
    now,
    progress,
    texts: makeTexts(ownSecrets),
    ownSecrets,
    threads,
    agentWork,
  }
  const parts: Part[] = []
  for (const source of sources) parts.push(await source.read(reading))
  return joinParts(parts, settings)
}

function joinParts(parts: readonly Part[], { taskLinks }: Settings): Retro {
  const reports: SourceReport[] = []
  const cycles: (readonly Cycle[])[] = []
  for (const part of parts) {
    if (part.cycles !== undefined) cycles.push(movedBy(reports.length, part.cycles))
    reports.push(...part.reports)
  }
  const [only = []] = cycles
  const agentTrail = parts.find((part) => part.agentTrail !== undefined)?.agentTrail
  const heldLines = parts.find((part) => part.heldLines !== undefined)?.heldLines
  const instructionEdits = parts.flatMap((part) => part.instructionEdits ?? [])
  return {
    // A log may hold a million: one list is handed on as it is.
    cycles: cycles.length < 2 ? only : cycles.flat(),
    deepTriages: parts.flatMap(({ deepTriages = [] }) => deepTriages),
    triages: parts.flatMap(({ triages = [] }) => triages),
    quarantine: parts.flatMap(({ quarantine = [] }) => quarantine),
    taskLinks:
      taskLinks === 'auto'
        ? parts.some(({ hasOwnTasks }) => hasOwnTasks === true)
          ? NO_LINKS
          : ISSUES
        : taskLinks,
    sources: reports,
    ...(agentTrail !== undefined && { agentTrail }),
    ...(heldLines !== undefined && { heldLines }),
    ...(instructionEdits.length > 0 && { instructionEdits }),
  }
}
