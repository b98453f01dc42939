import type { Cycle, Retro } from '../model/retro.ts'
import { parseInstant } from '../model/time.ts'
import { readHeldLines } from './held-lines.ts'
import { readInstructionEdits } from './instruction-edits.ts'
import type { JsonObject } from './jsonl.ts'
import type { AgentWork, Reading } from './source.ts'

/** What the history of the checkout tells of what agents did on the forge; nothing where nobody may ask. */
export async function readCheckout(
  pulls: readonly JsonObject[],
  cycles: readonly Cycle[],
  { openHistory, isElsewhere }: Pick<AgentWork, 'openHistory' | 'isElsewhere'>,
  { settings, access, now }: Pick<Reading, 'settings' | 'access' | 'now'>,
): Promise<Pick<Retro, 'heldLines' | 'instructionEdits'>> {
  if (openHistory === undefined) return {}
  const asked = { settings, now }
  if (isElsewhere === true) return held(await readHeldLines(pulls, 'elsewhere', asked))
  const history = await openHistory(access)
  if (typeof history === 'string') return held(await readHeldLines(pulls, history, asked))
  try {
    const span = { since: settings.since, now, lag: lagOf(pulls, cycles) }
    const instructionEdits = await readInstructionEdits(history, span)
    return { ...held(await readHeldLines(pulls, history, asked)), instructionEdits }
  } finally {
    history.close()
  }
}

function held(heldLines: Retro['heldLines']): Pick<Retro, 'heldLines'> {
  return heldLines === undefined ? {} : { heldLines }
}

/** A pull request is dated when it is judged, all of them equally long after they were made; a run is dated as it is. */
function lagOf(pulls: readonly JsonObject[], cycles: readonly Cycle[]): number {
  const [first] = cycles
  const made = pulls.find(({ number }) => number === first?.id)
  const isPull = first?.url?.includes('/pull') === true
  return isPull && first.at !== undefined ? first.at - (parseInstant(made?.['createdAt']) ?? first.at) : 0
}
