import { type Bounds, MAX_BYTES, MOST } from '../bounds.ts'
import type { Insights } from '../schema.ts'
import { serialiseInsights } from '../serialise.ts'
import { startOf } from '../../model/cut-text.ts'

/** Texts of a file that was too large; names and sentences of a sound log are shorter. In UTF-16 units. */
const MAX_TEXT = 2048
/** Ids, instants, paths and our headline are never cut. */
const LEAST_TEXT = 256
/** After so many every list is empty, and of each rule there is one finding. */
const MOST_HALVINGS = 11

/**
 * The file within its bytes, whatever the log holds. Bounds of the lists are enough for any usual text; where texts are so
 * long that they are not, all bounds are halved until the file fits, and what is left out is counted as ever.
 *
 * @param write the file with each list within these bounds
 */
export function fitFile(write: (most: Bounds) => Insights): Insights {
  let insights = write(MOST)
  for (let step = 1; step <= MOST_HALVINGS && !fits(insights); step += 1)
    insights = cutTexts(write(halve(step)), Math.max(LEAST_TEXT, MAX_TEXT / 2 ** (step - 1)))
  return insights
}

/** Lengths first: what is far too large would be more than a text can hold. */
function fits(insights: Insights): boolean {
  return lengthOfTexts(insights) <= MAX_BYTES && Buffer.byteLength(serialiseInsights(insights)) <= MAX_BYTES
}

/** Of all strings and keys; a UTF-16 unit takes a byte of the file at least. */
function lengthOfTexts(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + lengthOfTexts(item), 0)
}

function halve(times: number): Bounds {
  const halves = Object.entries(MOST).map(([name, most]) => [name, Math.floor(most / 2 ** times)])
  const bounds = Object.fromEntries(halves) as Bounds
  return { ...bounds, findingsOfARule: Math.max(1, bounds.findingsOfARule) }
}

/** The same text is cut in the same way everywhere, so that one block still finds another by it. */
function cutTexts(insights: Insights, most: number): Insights {
  const cut = (text: string): string => startOf(text, most)
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return cut(value)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [cut(key), walk(item)]))
  }
  return walk(insights) as Insights
}
