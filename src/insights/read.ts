import * as z from 'zod/mini'
import { parseJson } from '../model/json.ts'
import { type Insights, insightsSchema } from './schema.ts'
import { SCHEMA_VERSION } from './version.ts'

/** A file of this size is none of ours. In UTF-16 units. */
const MOST_TEXT = 64 * 1024 ** 2
const MOST_PROBLEMS = 3

/**
 * Reads the text of an insights.json and checks every key of it. The file comes from outside (a checkout, an artifact),
 * so nothing in it is believed; texts in it stay untrusted.
 *
 * @returns the insights, or one sentence, without a name in front, on why they cannot be used
 */
export function readInsights(text: string): { insights: Insights } | { problem: string } {
  if (text.length > MOST_TEXT) return { problem: 'is too large for an insights.json' }
  const value = parseJson(text.replace(/^\uFEFF/, ''))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'holds no JSON object' }
  const version: unknown = 'schema_version' in value ? value.schema_version : undefined
  if (version !== SCHEMA_VERSION) return { problem: describeVersion(version) }
  const checked = z.safeParse(insightsSchema, value)
  if (checked.success) return { insights: checked.data }
  const { issues } = checked.error
  const places = issues.slice(0, MOST_PROBLEMS).map(({ path }) => z.core.toDotPath(path) || 'the top')
  const more = issues.length > places.length ? ` and ${issues.length - places.length} more` : ''
  return { problem: `does not fit its schema at ${places.join(', ')}${more}` }
}

function describeVersion(version: unknown): string {
  if (typeof version !== 'number') return 'names no schema_version, so it is no insights.json'
  return version > SCHEMA_VERSION
    ? `was written by a newer version (schema ${version}; this one reads ${SCHEMA_VERSION})`
    : `was written by an older version (schema ${version}; this one reads ${SCHEMA_VERSION}); make it anew`
}
