import { normalise } from '../mapped-cycle.ts'
import { BROKEN, whyBroken } from './search-tries.ts'
import { evidenceOf, type Format, has } from './format.ts'

const SUCCESS = ['keep', 'kept']
const FAILURE = ['discard', 'discarded', 'revert', 'reverted', ...BROKEN]
/** What the tries are measured against, and what goes on. */
const IGNORE = ['baseline', 'iterate', 'partial', 'pending', 'running']
const STATUSES = new Set([...SUCCESS, ...FAILURE, ...IGNORE])
const COMMIT = ['commit', 'git_commit', 'commit_hash']
const DESCRIPTION = ['description', 'note', 'notes']

/**
 * The table of an autoresearch loop: a row a try, with the commit, one or more metrics under any name, and what became
 * of it. Hardly any has a time; then the rows are in order.
 */
export const resultsTsv: Format = {
  name: 'results-tsv',
  files: ['results.tsv'],
  note: 'Tab-separated; the metrics may have any names. A reason has only a try that broke. Without a time the order of the rows counts.',
  matches: (sample) =>
    sample.container === 'tsv'
      ? evidenceOf(
          sample,
          'a `status` such as keep, discard or crash, and a commit or description',
          (record) =>
            STATUSES.has(normalise(record['status'])) &&
            [...COMMIT, ...DESCRIPTION].some((field) => has(record, field)),
        )
      : undefined,
  isSearch: true,
  fields: {
    time: ['timestamp', 'date'],
    outcome: { field: ['status'], success: SUCCESS, failure: FAILURE, ignore: IGNORE },
    reason: { from: ['status'], take: ({ status }) => whyBroken(status) },
    commit: COMMIT,
  },
}
