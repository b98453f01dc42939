import { wordOf } from '../field-paths.ts'
import { evidenceOf, type Format, has } from './format.ts'

const SUCCESS = ['keep', 'kept']
const FAILURE = [
  'discard',
  'discarded',
  'revert',
  'reverted',
  'crash',
  'crashed',
  'checks-failed',
  'fail',
  'failed',
]
/** What the tries are measured against. */
const IGNORE = ['baseline', 'base']
const STATUSES = new Set([...SUCCESS, ...FAILURE, ...IGNORE])

/**
 * The table of an autoresearch loop: a row a try, with the commit, one or more metrics under any name, and what became
 * of it. Hardly any has a time; then the rows are in order.
 */
export const resultsTsv: Format = {
  name: 'results-tsv',
  files: ['results.tsv'],
  note: 'Tab-separated; the metrics may have any names. Without a time the order of the rows counts.',
  matches: (sample) =>
    sample.container === 'tsv'
      ? evidenceOf(
          sample,
          'a `status` such as keep, discard or crash, and a commit or description',
          (record) =>
            STATUSES.has(wordOf(record['status']).toLowerCase().replaceAll('_', '-')) &&
            ['commit', 'description', 'note'].some((field) => has(record, field)),
        )
      : undefined,
  isSearch: true,
  fields: {
    time: ['timestamp', 'date'],
    outcome: { field: ['status'], success: SUCCESS, failure: FAILURE, ignore: IGNORE },
    reason: ['description', 'note'],
    commit: ['commit'],
  },
}
