import { isJsonObject, type JsonObject } from './jsonl.ts'

/**
 * The value at a dotted path (`github.sha`, `errors.0`); a key that itself holds the dots comes first.
 * Own keys only: `constructor` is a field like any other, or none.
 */
export function valueAt(record: JsonObject, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  if (!path.includes('.')) return undefined
  let value: unknown = record
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** Whether there is something at a path: null and '' are nothing. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** The dotted paths of all plain values in a record, objects opened down to `depth`. */
export function pathsOf(record: JsonObject, depth = 3): [path: string, value: unknown][] {
  return Object.entries(record).flatMap(([key, value]): [string, unknown][] =>
    isJsonObject(value) && depth > 1
      ? pathsOf(value, depth - 1).map(([path, inner]) => [`${key}.${path}`, inner])
      : [[key, value]],
  )
}

/** A plain value as text; '' for what is none, a list or an object. */
export function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
