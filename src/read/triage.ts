import type { TriageRun } from '../model/retro.ts'
import { takeInstant } from './fields.ts'
import type { JsonObject } from './jsonl.ts'
import type { Tally } from './tally.ts'

/** One row of triage.jsonl: a time, counts under any name, and scores by issue where the row has them. */
export function readTriageRun(record: JsonObject, tally: Tally): TriageRun {
  const counts = new Map<string, number>()
  for (const [name, value] of Object.entries(record)) {
    if (typeof value === 'number' && Number.isFinite(value) && name !== 'timestamp') counts.set(name, value)
  }
  return {
    at: takeInstant(record['timestamp'], 'timestamp', tally),
    counts,
    scores: readScores(record['scored'] ?? record['scores']),
  }
}

/** `[{"issue": 12, "score": 7}]` or `{"12": 7}`. */
function readScores(value: unknown): Map<string, number> {
  const scores = new Map<string, number>()
  if (typeof value !== 'object' || value === null) return scores
  const pairs: [unknown, unknown][] = Array.isArray(value) ? value.map(issueAndScore) : Object.entries(value)
  for (const [issue, score] of pairs) {
    const named = typeof issue === 'string' || typeof issue === 'number'
    if (named && typeof score === 'number' && Number.isFinite(score)) scores.set(String(issue), score)
  }
  return scores
}

function issueAndScore(entry: unknown): [unknown, unknown] {
  if (typeof entry !== 'object' || entry === null) return [undefined, undefined]
  const { issue, score } = entry as { issue?: unknown; score?: unknown }
  return [issue, score]
}
