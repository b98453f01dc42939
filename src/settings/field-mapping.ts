import * as z from 'zod/mini'
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
  agent: 'agent: agent.name',
  commit: 'commit: git.sha',
  pr: 'pr: pull_request',
  'lines-added': 'lines-added: diff.added',
  'lines-removed': 'lines-removed: diff.removed',
  work: 'work: [files_changed, tools]',
  tokens: 'tokens: usage.total',
  'cost-usd': 'cost-usd: usage.cost',
  'latest-by': 'latest-by: [run.id, role]',
  'leave-out': 'leave-out: { type: [config] }',
}

const onePath = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
/** One dotted path, or several of which the first that holds something wins. */
const paths = z.union([
  z.pipe(
    onePath,
    z.transform((one) => [one]),
  ),
  z.array(onePath).check(z.minLength(1), z.maxLength(10)),
])

const word = z.pipe(z.union([z.string(), z.number(), z.boolean(), z.null()]), z.transform(String))
const words = z.union([
  z.pipe(
    word,
    z.transform((one) => [one]),
  ),
  z.array(word).check(z.maxLength(200)),
])

const outcome = z.union([
  // A bare field is a boolean.
  z.pipe(
    paths,
    z.transform((field) => ({
      field,
      success: ['true', '1'],
      failure: ['false', '0'],
      ignore: [] as string[],
    })),
  ),
  z.strictObject({
    field: paths,
    success: words.check(z.refine((list) => list.length > 0)),
    // One word and no list: every value that is not named otherwise (an exit code).
    failure: z._default(z.union([z.literal('others'), words]), []),
    ignore: z._default(words, []),
  }),
])

const UNITS = Object.keys(SECONDS_PER) as (keyof typeof SECONDS_PER)[]

const duration = z.pipe(
  z.union([
    z.pipe(
      paths,
      z.transform((field) => ({ field, unit: undefined })),
    ),
    z.strictObject({ field: paths, unit: z.optional(z.enum(UNITS)) }),
  ]),
  z.transform((given, context) => {
    const { field, unit } = given
    const refuse = (message: string): never => {
      context.issues.push({ code: 'custom', input: given, message })
      return z.NEVER
    }
    const named = field.map(unitOfName)
    if (unit === undefined && named.includes(undefined)) {
      return refuse(`the unit is missing: no name ends in one; give ${UNITS.join(', ')}`)
    }
    const other = named.find((each) => each !== undefined && each !== unit)
    if (unit !== undefined && other !== undefined) {
      return refuse(`the unit is ${unit}, but the field's name ends in ${other}`)
    }
    return { field, unit: unit ?? 's' }
  }),
)

const optional = z.optional(paths)

export const fieldsSchema = z.pipe(
  z
    .strictObject({
      rows: z.optional(onePath),
      time: optional,
      started: optional,
      outcome: z.optional(outcome),
      duration: z.optional(duration),
      task: optional,
      kind: optional,
      reason: optional,
      id: optional,
      epoch: optional,
      model: optional,
      agent: optional,
      commit: optional,
      pr: optional,
      'lines-added': optional,
      'lines-removed': optional,
      work: optional,
      tokens: optional,
      'cost-usd': optional,
      'latest-by': optional,
      'leave-out': z.optional(z.record(onePath, words)),
    })
    .check(z.refine((fields) => Object.keys(fields).length > 0, 'names no field')),
  z.transform(
    ({ 'lines-added': linesAdded, 'lines-removed': linesRemoved, 'cost-usd': costUsd, ...fields }) => {
      const { 'latest-by': latestBy, 'leave-out': leaveOut, ...rest } = fields
      return { ...rest, linesAdded, linesRemoved, costUsd, latestBy, leaveOut }
    },
  ),
)

export type Fields = z.output<typeof fieldsSchema>

/** What is wrong in a `fields` block: the key, what about it, and how a right one looks. */
export function describeFieldIssues(error: z.core.$ZodError): { path: string[]; say: string }[] {
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
