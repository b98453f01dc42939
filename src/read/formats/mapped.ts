import type { Fields } from '../../settings/field-mapping.ts'
import { valueAt, wordOf } from '../field-paths.ts'
import { type FieldMap, type Format, PLAIN_FIELDS } from './format.ts'

/** A preset with `fields` of the config file over it; what they do not name stays as it is. */
export function mappedFormat(fields: Fields, preset: Format): Format {
  // A hand-written reader knows nothing of other fields.
  const { read: _, tasksAreIssues, ...base } = preset
  const { leaveOut, rows, latestBy, task } = fields
  return {
    ...base,
    ...(rows !== undefined && { list: rows }),
    ...((task === undefined ? tasksAreIssues : task.every(namesIssue)) && { tasksAreIssues: true }),
    ...(latestBy !== undefined && { latestBy }),
    ...(leaveOut !== undefined && {
      leaveOut: (record) =>
        Object.entries(leaveOut).some(([path, values]) => values.includes(wordOf(valueAt(record, path)))),
      leftOutAs: undefined,
    }),
    fields: { ...withoutOutcomeAsKind(preset.fields, fields), ...fieldMapOf(fields) },
  }
}

/** A preset's kind that is the outcome here says nothing of the work: all of one kind would fail. */
function withoutOutcomeAsKind({ kind, ...others }: FieldMap, { outcome }: Fields): FieldMap {
  const from = kind === undefined ? [] : 'from' in kind ? kind.from : kind
  const isOutcome = outcome?.field.some((path) => from.includes(path)) === true
  return kind === undefined || isOutcome ? others : { kind, ...others }
}

/** `issue`, `github.issue_number`, `issueNumber`. */
function namesIssue(path: string): boolean {
  return /(?:^|[._-])issue(?:[._-]?number)?$/i.test(path)
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
