import type { Instant } from '../model/retro.ts'
import { parseInstant } from '../model/time.ts'
import type { JsonObject } from './jsonl.ts'
import type { Tally } from './tally.ts'

/**
 * Reads fields of one record one by one: a bad value costs the field and is counted, the record stays. Texts come in
 * through the door that the tally holds.
 */

/** The largest numbers that a field can mean; beyond lies a unit or typing error. */
export const RANGE = {
  seconds: 366 * 86_400,
  lines: 1e9,
  tokens: 1e13,
  costUsd: 1e7,
  count: 1e9,
} as const

// Each takes the value and its name: reading `record[name]` in here would make every look-up in a record a slow one.

export function takeNumber(
  value: unknown,
  field: string,
  tally: Tally,
  min: number,
  max: number,
): number | undefined {
  if (typeof value === 'number' && value >= min && value <= max) return value
  if (value !== undefined && value !== null) tally.coerce(field, value)
  return undefined
}

/** A kind, an epoch, a model: what tells things apart. */
export function takeName(value: unknown, field: string, tally: Tally): string | undefined {
  const text = takeText(value, field, tally)
  return text === undefined ? undefined : tally.texts.name(text)
}

/** A reason, feedback: what says something in sentences. */
export function takeProse(value: unknown, field: string, tally: Tally): string | undefined {
  const text = takeText(value, field, tally)
  return text === undefined ? undefined : tally.texts.prose(text)
}

function takeText(value: unknown, field: string, tally: Tally): string | undefined {
  if (typeof value === 'string') return value
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  tally.coerce(field, value)
  return undefined
}

/** An id: a name or a number. */
export function takeId(value: unknown, field: string, tally: Tally): string | number | undefined {
  if (typeof value === 'string') return tally.texts.name(value)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value !== undefined && value !== null) tally.coerce(field, value)
  return undefined
}

export function takeInstant(value: unknown, field: string, tally: Tally): Instant | undefined {
  const at = parseInstant(value, tally.zone)
  if (at === undefined && value !== undefined && value !== null && value !== '') tally.coerce(field, value)
  return at
}

/** The first of several fields that is there. */
export function firstOf(record: JsonObject, fields: readonly string[]): string | undefined {
  return fields.find((field) => record[field] !== undefined && record[field] !== null)
}
