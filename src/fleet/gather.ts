import fs from 'node:fs'
import path from 'node:path'
import { plural } from '../model/words.ts'
import {
  type Access,
  type Found,
  isInside,
  isTrouble,
  readText,
  type SizeLimit,
  type Trouble,
} from '../read/access.ts'
import { findFiles } from '../read/find-files.ts'
import { tooLarge } from '../read/causes.ts'
import { globsProblem } from '../settings/glob.ts'
import { FLEET_MOST } from './bounds.ts'
import { fleetOf } from './fleet-of.ts'
import { type FleetPart, mergeParts } from './merge.ts'
import { leftOutOf, MOST_FLEET_TEXT, readPart } from './read-part.ts'
import type { Fleet, LeftOut } from './schema.ts'

/** Larger than any of these files, and small enough to hold. */
const FILE: SizeLimit = { bytes: MOST_FLEET_TEXT, cause: tooLarge.insights }
const IN_FOLDER = '**/insights.json'
/** As many as are held at once besides the loops. */
const AT_ONCE = 500

/** Nothing to make a fleet of: why, and what to do; and the files that could not be used. */
export interface NoFleet {
  problem: string
  leftOut: readonly LeftOut[]
}

/**
 * The fleet of all files that the patterns mean: paths, globs, and folders, which stand for every insights.json in them.
 *
 * @param clean takes out of what was read what must not be passed on
 */
export async function gatherFleet(
  patterns: readonly string[],
  access: Access,
  clean: <T>(value: T) => T,
): Promise<Fleet | NoFleet> {
  const tooMuch = globsProblem(patterns)
  if (tooMuch !== undefined) return { problem: `what is named ${tooMuch}`, leftOut: [] }
  const roomy = { ...access, mostFiles: FLEET_MOST.loops }
  const found = (await Promise.all(patterns.map((pattern) => filesOf(pattern, roomy)))).flat()
  let fleet: FleetPart = { loops: [], leftOut: [] }
  for (let from = 0; from < found.length; from += AT_ONCE)
    fleet = mergeParts([fleet, ...found.slice(from, from + AT_ONCE).map((file) => partOf(file, clean))])
  const { loops, leftOut } = fleet
  if (loops.length > FLEET_MOST.loops)
    return {
      problem: `${plural(loops.length, 'loop')} are more than one page can hold; name a part of them`,
      leftOut: [],
    }
  if (loops.length > 0) return fleetOf(fleet)
  return { problem: describeNone(found), leftOut }
}

async function filesOf(pattern: string, access: Access): Promise<(Found | Trouble)[]> {
  const folder = path.resolve(access.root, pattern)
  if (!isFolder(folder) || (access.confined && !isInside(folder, access.root)))
    return findFiles([pattern], access)
  const inside = await findFiles([IN_FOLDER], { ...access, root: folder })
  return inside.map((each) => ({ ...each, path: path.join(pattern, each.path) }))
}

function isFolder(given: string): boolean {
  try {
    return fs.statSync(given).isDirectory()
  } catch {
    return false
  }
}

function partOf(file: Found | Trouble, clean: <T>(value: T) => T): FleetPart {
  // One name on every system, so that a fleet says the same wherever it was merged.
  const source = clean(file.path.replaceAll('\\', '/'))
  const text = isTrouble(file) ? file : readText(file, FILE)
  return typeof text === 'string' ? readPart(text, source, clean) : leftOutOf(source, text.say)
}

function describeNone(found: readonly (Found | Trouble)[]): string {
  const isThere = found.some((file) => !isTrouble(file))
  return isThere
    ? 'none of the files is an insights.json of this version; make them anew with this version'
    : 'no file is there; name insights.json files, a folder that holds some, or a glob in quotation marks'
}
