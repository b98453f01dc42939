import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type Access, isInside } from '../read/access.ts'
import { isInGitFolder, locate, makeFolder } from './folders.ts'
import { sayRefusal } from './system-words.ts'

/** Why a file was not written: one sentence for the user. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
}

/**
 * Writes a file whole or not at all, also one in pieces, which may be longer than a text can be: temporary file in the same folder, fsync, rename. Never through a symlink.
 *
 * @returns the path written
 * @throws WriteError
 */
export function writeFileWhole(given: string, content: string | readonly string[], access: Access): string {
  const full = path.resolve(access.root, given)
  try {
    const target = openPlace(full, given, access)
    if (fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() === false)
      throw new WriteError(`${given} is a link, a folder or a device, not a file; nothing was written`)
    removeLeftovers(target)
    replaceFile(target, content)
    return full
  } catch (error) {
    if (error instanceof WriteError) throw error
    throw new WriteError(`${given} could not be written: ${sayRefusal(error)}`, { cause: error })
  }
}

/** Makes the folder where it is missing, and none where nothing may be written. @returns the real path of the file */
function openPlace(full: string, given: string, { root, confined }: Access): string {
  const check = (target: string): string => {
    if (confined && !isInside(path.dirname(target), root))
      throw new WriteError(`${given} is outside the workspace; nothing was written`)
    if (isInGitFolder(target)) throw new WriteError(`${given} lies under .git; nothing was written`)
    return target
  }
  check(locate(full))
  makeFolder(path.dirname(full))
  // A folder on the way may have become a link meanwhile.
  return check(path.join(fs.realpathSync(path.dirname(full)), path.basename(full)))
}

function replaceFile(target: string, content: string | readonly string[]): void {
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    const fd = fs.openSync(temporary, 'wx')
    try {
      checkPlace(fd, temporary)
      for (const piece of typeof content === 'string' ? [content] : content) fs.writeFileSync(fd, piece)
      fs.fsyncSync(fd)
      checkPlace(fd, temporary)
    } finally {
      fs.closeSync(fd)
    }
    fs.renameSync(temporary, target)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}

/** A folder on the way may have been replaced since it was looked at: what was opened must be what the path leads to. */
function checkPlace(fd: number, realPath: string): void {
  const opened = fs.fstatSync(fd, { bigint: true })
  const found = fs.lstatSync(realPath, { bigint: true, throwIfNoEntry: false })
  const isSame = found !== undefined && opened.ino === found.ino && opened.dev === found.dev
  if (!isSame || fs.realpathSync(realPath) !== realPath) throw new Error('its folder was replaced meanwhile')
}

/** Longer than any run writes, so that the file of a run beside this one stays. */
const LEFT_AFTER_MS = 3_600_000

/** Removes the temporary files of this target that killed runs left. What cannot be removed stays. */
function removeLeftovers(target: string): void {
  const folder = path.dirname(target)
  const start = `${path.basename(target)}.`
  try {
    for (const name of fs.readdirSync(folder)) {
      if (
        !name.startsWith(start) ||
        !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.test(name.slice(start.length))
      )
        continue
      const leftover = path.join(folder, name)
      const stats = fs.lstatSync(leftover)
      if (stats.isFile() && Date.now() - stats.mtimeMs > LEFT_AFTER_MS) fs.rmSync(leftover)
    }
  } catch {
    // No reason to write nothing.
  }
}
