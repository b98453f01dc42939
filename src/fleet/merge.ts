import { shortHash } from '../model/short-hash.ts'
import { parseInstant } from '../model/time.ts'
import type { LeftOut, Loop } from './schema.ts'

/** What was read of some files: the part of a fleet that is merged. */
export interface FleetPart {
  loops: readonly Loop[]
  leftOut: readonly LeftOut[]
}

/**
 * Parts of a fleet as one: every loop once, by its newest report, in an order that the loops alone give.
 *
 * The order of the parts, how they were grouped before, and whether one comes twice make no difference: a tree of jobs
 * gives the same bytes as one.
 */
export function mergeParts(parts: readonly FleetPart[]): FleetPart {
  const loops = new Map<string, Loop>()
  const leftOut = new Map<string, LeftOut>()
  for (const part of parts) {
    for (const loop of part.loops) {
      const key = keyOf(loop)
      const known = loops.get(key)
      loops.set(key, known === undefined ? loop : newerOf(known, loop))
    }
    for (const each of part.leftOut) leftOut.set(JSON.stringify([each.source, each.problem]), each)
  }
  return { loops: sorted(loops), leftOut: sorted(leftOut) }
}

/** Which loop it is: two loops of a repository have two names. */
export function keyOf({ repository, name, source }: Loop): string {
  return JSON.stringify([repository, name, source])
}

function sorted<T>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}

/** Of two reports of one instant, one by their content, so that no order decides. */
function newerOf(a: Loop, b: Loop): Loop {
  const difference = (parseInstant(b.generated_at) ?? 0) - (parseInstant(a.generated_at) ?? 0)
  if (difference !== 0) return difference > 0 ? b : a
  return contentOf(b) > contentOf(a) ? b : a
}

function contentOf(loop: Loop): string {
  return shortHash(JSON.stringify(loop))
}
