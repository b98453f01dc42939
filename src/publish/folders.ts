import fs from 'node:fs'
import path from 'node:path'

export function isFolder(given: string): boolean {
  try {
    return fs.statSync(given).isDirectory()
  } catch {
    return false
  }
}

/** A folder, or the nearest one above it that exists. */
export function nearestExisting(folder: string): string {
  let at = folder
  while (!fs.existsSync(at) && path.dirname(at) !== at) at = path.dirname(at)
  return at
}

/**
 * Makes a folder and those above it that are missing.
 *
 * Node's own `recursive` never returns where a folder cannot be made although the one above it is there, as in /proc.
 *
 * @throws Error of the file system
 */
export function makeFolder(folder: string): void {
  let at = nearestExisting(folder)
  for (const name of path.relative(at, folder).split(path.sep).filter(Boolean)) {
    at = path.join(at, name)
    try {
      fs.mkdirSync(at)
    } catch (error) {
      // Another writer may have made it meanwhile; what else is there shows when something is written below it.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
