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
function nearestExisting(folder: string): string {
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

/** Where a file is, or would be made: the links of its folders are followed, one in its own place is not. */
export function locate(full: string): string {
  const folder = path.dirname(full)
  const there = nearestExisting(folder)
  try {
    return path.join(fs.realpathSync(there), path.relative(there, folder), path.basename(full))
  } catch {
    return full
  }
}

/** What some file systems take for `.git`, too: any case, dots and blanks after it, its short name, invisible characters. */
export function isInGitFolder(given: string): boolean {
  return given
    .split(/[/\\]/)
    .some((name) => /^(?:\.git|git~\d+)[. ]*(?::.*)?$/i.test(name.replaceAll(/\p{Cf}/gu, '')))
}
