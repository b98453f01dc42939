import type { JsonObject } from '../jsonl.ts'
import { evidenceOf, type Format, has } from './format.ts'

/** Under this, a "successful" loop that made no call did nothing. */
const PHANTOM_SECONDS = 10

/** Loops of ralph for Claude Code. A success of seconds without a single call decides nothing. */
export const ralphMetrics: Format = {
  name: 'ralph-metrics',
  files: ['.ralph/logs/metrics.jsonl'],
  note: 'A success of under 10 s with 0 `calls` is undecided.',
  matches: (sample) =>
    evidenceOf(sample, '`loop`, `calls` and `success`', (record) => has(record, 'loop', 'calls', 'success')),
  fields: {
    time: ['timestamp'],
    outcome: {
      field: { from: ['success', 'calls'], take: outcomeOf },
      success: ['true'],
      failure: ['false'],
      ignore: ['phantom'],
    },
    duration: { field: ['duration'], unit: 's' },
    id: ['loop'],
    work: ['calls'],
  },
}

function outcomeOf(record: JsonObject): unknown {
  const { success, calls, duration } = record
  const isPhantom =
    success === true && calls === 0 && typeof duration === 'number' && duration < PHANTOM_SECONDS
  return isPhantom ? 'phantom' : success
}
