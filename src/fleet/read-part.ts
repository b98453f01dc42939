import * as z from 'zod/mini'
import { readInsights } from '../insights/read.ts'
import { parseJson } from '../model/json.ts'
import { loopOf } from './loop-of.ts'
import type { FleetPart } from './merge.ts'
import { FLEET_VERSION, fleetSchema, type JudgedLoop, keptLoop, type Loop } from './schema.ts'

/** A fleet of the most loops has less. In UTF-16 units. */
export const MOST_FLEET_TEXT = 64 * 1024 ** 2

/**
 * Reads an insights.json, or a fleet.json that was merged before. Either comes from outside: every key of it is checked,
 * and what cannot be used is left out by name.
 *
 * @param source the file as the user knows it
 * @param clean takes out of the insights what must not be passed on
 */
export function readPart(text: string, source: string, clean: <T>(value: T) => T): FleetPart {
  if (BEGINS_AS_FLEET.test(text)) return readFleet(text, source, clean)
  const read = readInsights(text)
  if ('problem' in read) return leftOutOf(source, read.problem)
  return { loops: [clean(loopOf(read.insights, source))], leftOut: [] }
}

/** Of one file that cannot be used. */
export function leftOutOf(source: string, problem: string): FleetPart {
  return { loops: [], leftOut: [{ source: source.slice(0, 1000), problem: problem.slice(0, 1000) }] }
}

/** As it is written, and as other programs spell it anew. */
const BEGINS_AS_FLEET = /^\uFEFF?\s*\{\s*"fleet_version"/

function readFleet(text: string, source: string, clean: <T>(value: T) => T): FleetPart {
  if (text.length > MOST_FLEET_TEXT) return leftOutOf(source, 'is too large for a fleet.json')
  const value = parseJson(text.replace(/^\uFEFF/, ''))
  if (typeof value !== 'object' || value === null || !('fleet_version' in value))
    return leftOutOf(source, 'holds no JSON object')
  const { fleet_version: version } = value
  if (version !== FLEET_VERSION) return leftOutOf(source, describeVersion(version))
  const checked = z.safeParse(fleetSchema, value)
  if (!checked.success) {
    const places = checked.error.issues.slice(0, 3).map(({ path }) => z.core.toDotPath(path) || 'the top')
    return leftOutOf(source, `does not fit its schema at ${places.join(', ')}`)
  }
  const { loops, left_out: leftOut } = checked.data
  return clean({ loops: loops.map(keptOf), leftOut })
}

/** Without what was worked out of it and the others. */
function keptOf(loop: JudgedLoop): Loop {
  return Object.fromEntries(Object.entries(loop).filter(([key]) => key in keptLoop.shape)) as Loop
}

function describeVersion(version: unknown): string {
  return typeof version === 'number' && version > FLEET_VERSION
    ? `was written by a newer version (fleet ${version}; this one reads ${FLEET_VERSION})`
    : 'is of no version that can be read; make it anew'
}
