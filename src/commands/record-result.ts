import type { CycleLine } from '../model/cycle-schema.ts'
import type { Outcome } from '../model/retro.ts'
import { isTrouble, resolveFile } from '../read/access.ts'
import { claudeResult } from '../read/formats/claude-result.ts'
import type { Row } from '../read/formats/format.ts'
import { readerOf } from '../read/mapped-cycle.ts'
import { readRows, sampleFile } from '../read/rows.ts'
import { Tally } from '../read/tally.ts'
import { makeTexts } from '../safe/texts.ts'

/** How a run of Claude Code ended, as far as it says. */
export interface ClaudeResult {
  outcome: Outcome
  /** It said nothing. */
  isSilent?: true
  fields: Partial<CycleLine>
}

/**
 * The last result in what `claude -p` printed: one object, an array of messages, or `stream-json`.
 *
 * A file without a result is that of a run which was ended before it could tell, and that is a failure.
 *
 * @throws Error with one sentence where the file cannot be read
 */
export function readClaudeResult(path: string, root: string, ownSecrets: readonly string[]): ClaudeResult {
  const found = resolveFile(path, { root, confined: false })
  if (isTrouble(found)) throw new Error(`${path} ${found.say}`)
  const tally = new Tally('cycles', path, makeTexts(ownSecrets))
  const sample = sampleFile(found)
  if (isTrouble(sample)) throw new Error(`${path} ${sample.say}`)
  let last: Row | undefined
  const trouble = readRows(found, sample.container, sample.list, tally, (record, line) => {
    if (claudeResult.leaveOut?.(record) !== true) last = { record, line }
  })
  if (trouble !== undefined) throw new Error(`${path} ${trouble.say}`)
  if (last === undefined)
    return { outcome: 'failure', isSilent: true, fields: { reason: 'ended without a result' } }
  const cycle = readerOf(claudeResult.fields)(last.record, { line: last.line, source: 0 }, tally)
  const { outcome, seconds, reason, model, tokens, costUsd } = cycle
  return {
    outcome,
    fields: {
      ...(seconds !== undefined && { duration: seconds }),
      ...(reason !== '' && { reason }),
      ...(model !== undefined && { model }),
      ...(tokens !== undefined && { tokens }),
      ...(costUsd !== undefined && { cost_usd: costUsd }),
    },
  }
}
