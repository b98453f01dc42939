import type { Instant, InstructionEdit } from '../model/retro.ts'
import { formatInstant, MICROS_PER_DAY } from '../model/time.ts'
import type { History } from './history.ts'

/** Files and folders that coding agents read before they work. */
const INSTRUCTIONS = [
  'AGENTS.md',
  'CLAUDE.md',
  'GEMINI.md',
  '.claude',
  '.cursor/rules',
  '.cursorrules',
  '.github/copilot-instructions.md',
  '.github/instructions',
  '.openhands',
  '.windsurfrules',
]
const MOST_EDITS = 200
/** Edits are looked for so much earlier than what is judged. */
const EARLIER_DAYS = 30
/** `@commit seconds parent ...`; one without a parent is where the history begins or was cut off, and edits nothing. */
const COMMIT = /^@([0-9a-f]{40,64}) (\d+) [0-9a-f]/

/**
 * The commits of the branch that changed what agents are told, the newest first.
 *
 * @param lag how much later than it was made what an agent did is dated
 */
export async function readInstructionEdits(
  { ask, head }: History,
  { since, now, lag }: { since: number; now: Instant; lag: number },
): Promise<InstructionEdit[]> {
  const from = formatInstant(now - (since + EARLIER_DAYS) * MICROS_PER_DAY)
  const options = ['--first-parent', '-m', '--no-renames', '--name-only', '--format=@%H %ct %P']
  const bounds = [`--since=${from}`, `--max-count=${MOST_EDITS}`]
  const told = await ask(['log', ...options, ...bounds, head, '--', ...INSTRUCTIONS])
  return (told ?? '')
    .split(/^(?=@)/m)
    .flatMap((text) => editIn(text, lag))
    .filter(({ at, files }) => at <= now && files.length > 0)
}

function editIn(text: string, lag: number): InstructionEdit[] {
  const [, commit, seconds] = COMMIT.exec(text) ?? []
  if (commit === undefined) return []
  const at = Number(seconds) * 1e6
  // Names with odd characters stand in quotes.
  const named = text
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^"/, ''))
  const files = INSTRUCTIONS.filter((each) =>
    named.some((name) => name === each || name.startsWith(`${each}/`)),
  )
  return [{ commit, at, feltFrom: at + lag, files }]
}
