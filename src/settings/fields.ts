import * as z from 'zod'
import { SECONDS_PER, unitOfName } from '../model/duration-unit.ts'

/**
 * `fields` in the config file: what is what in a log that no preset knows.
 * Names are kebab-case outside, camelCase here. Everything may be left out; what is there is checked hard.
 */

/** One right line for each key: error messages and the documentation show it. */
export const FIELD_EXAMPLES: Record<string, string> = {
  rows: 'rows: iterations',
  time: 'time: finished.at',
  started: 'started: begun.at',
  outcome: 'outcome: { field: result.status, success: [ok], failure: [error], ignore: [skipped] }',
  duration: 'duration: { field: elapsed, unit: ms }',
  task: 'task: ticket.key',
  kind: 'kind: category',
  reason: 'reason: [error.message, note]',
  id: 'id: run',
  epoch: 'epoch: launch',
  model: 'model: agent.model',
  commit: 'commit: git.sha',
  pr: 'pr: pull_request',
  'lines-added': 'lines-added: diff.added',
  'lines-removed': 'lines-removed: diff.removed',
  tokens: 'tokens: usage.total',
  'cost-usd': 'cost-usd: usage.cost',
  'latest-by': 'latest-by: [run.id, role]',
  'leave-out': 'leave-out: { type: [config] }',
}

const onePath = z.string().trim().min(1).max(200)
/** One dotted path, or several of which the first that holds something wins. */
const paths = z.union([onePath.transform((one) => [one]), z.array(onePath).min(1).max(10)])

const word = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const words = z.union([word.transform((one) => [one]), z.array(word).max(200)])

const outcome = z.union([
  // A bare field is a boolean.
  paths.transform((field) => ({
    field,
    success: ['true', '1'],
    failure: ['false', '0'],
    ignore: [] as string[],
  })),
  z.strictObject({
    field: paths,
    success: words.refine((list) => list.length > 0),
    failure: words.default([]),
    ignore: words.default([]),
  }),
])

const UNITS = Object.keys(SECONDS_PER) as (keyof typeof SECONDS_PER)[]

const duration = z
  .union([
    paths.transform((field) => ({ field, unit: undefined })),
    z.strictObject({ field: paths, unit: z.enum(UNITS).optional() }),
  ])
  .transform(({ field, unit }, context) => {
    const named = field.map(unitOfName)
    if (unit === undefined && named.includes(undefined)) {
      context.addIssue({
        code: 'custom',
        message: `the unit is missing: no name ends in one; give ${UNITS.join(', ')}`,
      })
      return z.NEVER
    }
    const other = named.find((each) => each !== undefined && each !== unit)
    if (unit !== undefined && other !== undefined) {
      context.addIssue({
        code: 'custom',
        message: `the unit is ${unit}, but the field's name ends in ${other}`,
      })
      return z.NEVER
    }
    return { field, unit: unit ?? 's' }
  })

const optional = paths.optional()

export const fieldsSchema = z
  .strictObject({
    rows: onePath.optional(),
    time: optional,
    started: optional,
    outcome: outcome.optional(),
    duration: duration.optional(),
    task: optional,
    kind: optional,
    reason: optional,
    id: optional,
    epoch: optional,
    model: optional,
    commit: optional,
    pr: optional,
    'lines-added': optional,
    'lines-removed': optional,
    tokens: optional,
    'cost-usd': optional,
    'latest-by': optional,
    'leave-out': z.record(onePath, words).optional(),
  })
  .refine((fields) => Object.keys(fields).length > 0, 'names no field')
  .transform(
    ({ 'lines-added': linesAdded, 'lines-removed': linesRemoved, 'cost-usd': costUsd, ...fields }) => {
      const { 'latest-by': latestBy, 'leave-out': leaveOut, ...rest } = fields
      return { ...rest, linesAdded, linesRemoved, costUsd, latestBy, leaveOut }
    },
  )

export type Fields = z.output<typeof fieldsSchema>

/** What is wrong in a `fields` block: the key, what about it, and how a right one looks. */
export function describeFieldIssues(error: z.ZodError): { path: string[]; say: string }[] {
  const found = new Map<string, { path: string[]; say: string }>()
  for (const issue of error.issues) {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys' && path.length === 0) {
      for (const key of issue.keys) {
        const say = `\`fields.${key}\` is not known; known: ${Object.keys(FIELD_EXAMPLES).join(', ')}`
        found.set(key, { path: [key], say: `${say}; example: ${FIELD_EXAMPLES['outcome']}` })
      }
      continue
    }
    const [key = ''] = path
    const why =
      issue.code === 'custom' && issue.message !== 'Invalid input' ? issue.message : 'is not allowed'
    const say = `\`${['fields', ...path].join('.')}\` ${why}; example: ${FIELD_EXAMPLES[key] ?? 'time: finished.at'}`
    if (!found.has(key)) found.set(key, { path, say })
  }
  return [...found.values()]
}
