import type { DeepTriage } from '../model/retro.ts'
import { firstOf, RANGE, takeInstant, takeNumber, takeProse } from './fields.ts'
import { logOf } from '../settings/load.ts'
import type { JsonObject } from './jsonl.ts'
import { readRecordFiles, type Source } from './source.ts'
import type { Tally } from './tally.ts'

/** The logs of the LLM triage. */
export const deepTriageLogs: Source = {
  name: 'deep-triage',
  async read(reading) {
    const patterns = logOf(reading.settings.deepTriage, reading.settings, 'deep-triage')
    const { records, reports } = await readRecordFiles('deep-triage', patterns, reading, readDeepTriage)
    return { deepTriages: records, reports }
  },
}

/** One row of deep-triage.jsonl. The advisor's fields have an older name beside the present one. */
export function readDeepTriage(record: JsonObject, tally: Tally): DeepTriage {
  const available = record[firstOf(record, ['advisor_available', 'timmy_available']) ?? '']
  const feedback = firstOf(record, ['advisor_feedback', 'timmy_feedback'])
  return {
    at: takeInstant(record['timestamp'], 'timestamp', tally),
    reviewed: takeNumber(record['issues_reviewed'], 'issues_reviewed', tally, 0, RANGE.count) ?? 0,
    refined: lengthOf(record, 'issues_refined', tally),
    created: lengthOf(record, 'issues_created', tally),
    closed: lengthOf(record, 'issues_closed', tally),
    advisorAvailable: Boolean(available),
    advisorFeedback: feedback === undefined ? '' : (takeProse(record[feedback], feedback, tally) ?? ''),
  }
}

/** Lists of issues are counted; a plain number is taken as the count. */
function lengthOf(record: JsonObject, field: string, tally: Tally): number {
  const value = record[field]
  if (Array.isArray(value)) return value.length
  return takeNumber(record[field], field, tally, 0, RANGE.count) ?? 0
}
