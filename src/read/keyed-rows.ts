import { isJsonObject } from './jsonl.ts'

/** Fewer are parts of a row, as what each of two models used. */
const FEWEST = 3
/** Deeper ones are parts of something. */
const MOST_LEVELS = 3

/** The object whose values are objects, as in `{"runs": {"a1": {...}, "a2": {...}}}`: rows under names and not in a list. */
export function findKeyedRows(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; count: number } | undefined {
  if (!isJsonObject(value) || path.length > MOST_LEVELS) return undefined
  const entries = Object.entries(value)
  if (entries.length >= FEWEST && entries.every(([, each]) => isJsonObject(each)))
    return { path, count: entries.length }
  for (const [key, each] of entries) {
    const found = findKeyedRows(each, [...path, key])
    if (found !== undefined) return found
  }
  return undefined
}
