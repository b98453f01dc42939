import { isJsonObject, type JsonObject } from './jsonl.ts'

/**
 * The value at a dotted path (`github.sha`, `errors.0`). A key that itself holds the dots comes first, at each level:
 * `took.all` is the key of that name, and else `all` in `took`.
 * Own keys only: `constructor` is a field like any other, or none.
 */
export function valueAt(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return (record as JsonObject)[path]
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const key = path.slice(0, dot)
    const inner = Object.hasOwn(record, key) ? (record as JsonObject)[key] : undefined
    if (typeof inner !== 'object' || inner === null) continue
    const value = valueAt(inner, path.slice(dot + 1))
    if (value !== undefined) return value
  }
  return undefined
}

/** Whether there is something at a path: null and '' are nothing. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

/** What is there and holds nothing: null, '' or an empty list. */
export function holdsNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
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
