import type { Settings } from '../settings/schema.ts'
import { type Found, isTrouble } from './access.ts'
import { type ReadCause, wrongFormat } from './causes.ts'
import type { Format, Sample } from './formats/format.ts'
import { formatNamed } from './formats/index.ts'
import type { JsonObject } from './jsonl.ts'
import { take } from './mapped-cycle.ts'
import { recognise } from './recognise.ts'
import { sampleLog } from './sample-log.ts'

/** Of so many rows one may fit by chance. */
const FEW = 10

/** Why `log-format` is wrong for a file: next to none of its first rows has what that format looks for. */
export function findWrongFormat(file: Found, sample: Sample, settings: Settings): ReadCause | undefined {
  const { logFormat, fields } = settings
  const { rows } = sample
  if (logFormat === 'auto' || fields !== undefined || rows.length === 0) return undefined
  const format = formatNamed(logFormat)
  if (format.matches(sample) !== undefined) return undefined
  const isOtherList = sample.container === 'json' && format.list !== undefined && sample.list !== format.list
  const fitting = isOtherList ? 0 : rows.filter(({ record }) => fits(record, format)).length
  if (fitting * FEW > rows.length) return undefined
  const other = sampleLog(file, { ...settings, logFormat: 'auto' })
  const auto = isTrouble(other) ? undefined : recognise(other)
  const { time, started, outcome } = format.fields
  const isDated = rows.some(({ record }) => [time, started].some((from) => take(record, from) !== undefined))
  const lacked = outcome !== undefined && isDated ? 'its outcome' : 'its fields'
  return wrongFormat(logFormat, fitting, rows.length, lacked, auto?.isFallback === false ? auto : undefined)
}

/** Whether a row has an outcome where the format looks for one; a time alone many logs have under the same name. */
function fits(record: JsonObject, { fields, leaveOut }: Format): boolean {
  if (leaveOut?.(record) === true) return false
  const from = fields.outcome === undefined ? [fields.time, fields.started] : [fields.outcome.field]
  return from.some((each) => take(record, each) !== undefined)
}
