import type { JsonObject } from '../jsonl.ts'
import { wordOf } from '../field-paths.ts'
import { whyBroken } from './search-tries.ts'
import { evidenceOf, type Format, has } from './format.ts'

const STATUSES = new Set(['keep', 'discard', 'crash', 'checks_failed'])

/**
 * Experiments of an autoresearch loop. A discarded experiment is a try that failed, which is how this loop learns.
 * Rows with a `type` (the config, hooks) are no experiments.
 */
export const autoresearch: Format = {
  name: 'autoresearch',
  files: ['.auto/log.jsonl', 'autoresearch.jsonl'],
  note: 'A reason has only a try that broke. Rows with a `type` (config) are no cycles.',
  matches: (sample) => {
    if (sample.container === 'tsv') return undefined
    const rows = sample.rows.filter(({ record }) => !isOtherRow(record))
    const evidence = evidenceOf(
      { ...sample, rows },
      'a `status` of keep, discard, crash or checks_failed',
      (record) =>
        STATUSES.has(wordOf(record['status'])) &&
        ['description', 'run', 'metric'].some((field) => has(record, field)),
    )
    if (evidence !== undefined) return evidence
    return evidenceOf(sample, '`type: config` with `metricName`', (record) => has(record, 'metricName'))
  },
  leaveOut: isOtherRow,
  leftOutAs: 'settings and hooks of the loop',
  isSearch: true,
  fields: {
    time: ['timestamp'],
    outcome: {
      field: ['status'],
      success: ['keep'],
      failure: ['discard', 'crash', 'checks_failed'],
    },
    id: ['run'],
    epoch: { from: ['segment'], take: segmentName },
    reason: { from: ['status'], take: ({ status }) => whyBroken(status) },
    commit: ['commit'],
    tokens: ['iterationTokens'],
  },
}

function isOtherRow(record: JsonObject): boolean {
  return has(record, 'type') && !has(record, 'status')
}

/** A bare number would be no name: `0` becomes `segment 0`. */
function segmentName(record: JsonObject): unknown {
  const segment = record['segment']
  return typeof segment === 'number' ? `segment ${segment}` : segment
}
