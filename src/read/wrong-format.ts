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
  return wrongFormat(logFormat, fitting, rows.length, auto?.isFallback === false ? auto : undefined)
}

/** Whether a row has a time or an outcome where the format looks for them. */
function fits(record: JsonObject, { fields, leaveOut }: Format): boolean {
  if (leaveOut?.(record) === true) return false
  return [fields.time, fields.started, fields.outcome?.field].some((from) => take(record, from) !== undefined)
}
