import type { TriageRun } from '../model/retro.ts'
import { takeInstant } from './fields.ts'
import { logOf } from '../settings/load.ts'
import type { JsonObject } from './jsonl.ts'
import { readRecordFiles, type Source } from './source.ts'
import type { Tally } from './tally.ts'

/** The logs of the mechanical triage. */
export const triageLogs: Source = {
  name: 'triage',
  async read(reading) {
    const patterns = logOf(reading.settings.triage, reading.settings, 'triage')
    const { records, reports } = await readRecordFiles('triage', patterns, reading, readTriageRun)
    return { triages: records, reports }
  },
}

/** One row of triage.jsonl: a time, counts under any name, and scores by issue where the row has them. */
export function readTriageRun(record: JsonObject, tally: Tally): TriageRun {
  const counts = new Map<string, number>()
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === 'number' && Number.isFinite(value) && name !== 'timestamp')
      counts.set(tally.texts.name(name), value)
  }
  return {
    at: takeInstant(record['timestamp'], 'timestamp', tally),
    counts,
    scores: readScores(record['scored'] ?? record['scores'], tally),
  }
}

/** `[{"issue": 12, "score": 7}]` or `{"12": 7}`. */
function readScores(value: unknown, { texts }: Tally): Map<string, number> {
  const scores = new Map<string, number>()
  if (typeof value !== 'object' || value === null) return scores
  const pairs: [unknown, unknown][] = Array.isArray(value) ? value.map(issueAndScore) : Object.entries(value)
  for (const [issue, score] of pairs) {
    const named = typeof issue === 'string' || typeof issue === 'number'
    if (named && typeof score === 'number' && Number.isFinite(score))
      scores.set(texts.name(String(issue)), score)
  }
  return scores
}

function issueAndScore(entry: unknown): [unknown, unknown] {
  if (typeof entry !== 'object' || entry === null) return [undefined, undefined]
  const { issue, score } = entry as { issue?: unknown; score?: unknown }
  return [issue, score]
}
