import type { Fields } from '../../settings/field-mapping.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { type FieldMap, type Format, PLAIN_FIELDS } from './format.ts'

/** The format that `fields` in the config file describes, alone or over a preset. */
export function mappedFormat(fields: Fields, preset?: Format): Format {
  const { read: _, ...base } = preset ?? { name: 'native' as const, files: [], matches: () => undefined }
  const { leaveOut, rows, latestBy } = fields
  return {
    ...base,
    ...(rows !== undefined && { list: rows }),
    ...(latestBy !== undefined && { latestBy }),
    ...(leaveOut !== undefined && {
      leaveOut: (record) =>
        Object.entries(leaveOut).some(([path, values]) => values.includes(wordOf(valueAt(record, path)))),
      leftOutAs: undefined,
    }),
    fields: { ...preset?.fields, ...fieldMapOf(fields) },
  }
}

function fieldMapOf(fields: Fields): FieldMap {
  const map: FieldMap = {}
  for (const name of PLAIN_FIELDS) {
    const paths = fields[name]
    if (paths !== undefined) map[name] = paths
  }
  if (fields.time !== undefined) map.time = fields.time
  if (fields.started !== undefined) map.started = fields.started
  if (fields.duration !== undefined) map.duration = fields.duration
  if (fields.work !== undefined) map.work = fields.work
  // An own list of outcomes is meant to be complete: what it does not name is counted and warned of.
  if (fields.outcome !== undefined) map.outcome = fields.outcome
  return map
}
