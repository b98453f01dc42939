import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type Access, isInside } from '../read/access.ts'
import { makeFolder, nearestExisting } from './folders.ts'
import { messageOf } from './message-of.ts'

/** Why a file was not written: one sentence for the user. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
}

/**
 * Writes a file whole or not at all: temporary file in the same folder, fsync, rename. Never through a symlink.
 *
 * @returns the path written
 * @throws WriteError
 */
export function writeFileWhole(given: string, content: string, access: Access): string {
  const full = path.resolve(access.root, given)
  const folder = path.dirname(full)
  try {
    if (access.confined && !isInside(fs.realpathSync(nearestExisting(folder)), access.root)) {
      throw new WriteError(`${given} is outside the workspace; nothing was written`)
    }
    makeFolder(folder)
    const target = path.join(fs.realpathSync(folder), path.basename(full))
    if (fs.lstatSync(target, { throwIfNoEntry: false })?.isFile() === false) {
      throw new WriteError(`${given} is a link or a folder, not a file; nothing was written`)
    }
    replaceFile(target, content)
    return full
  } catch (error) {
    if (error instanceof WriteError) throw error
    throw new WriteError(`${given} could not be written: ${messageOf(error)}`, { cause: error })
  }
}

function replaceFile(target: string, content: string): void {
  const temporary = `${target}.${randomUUID()}.tmp`
  try {
    const fd = fs.openSync(temporary, 'wx')
    try {
      fs.writeFileSync(fd, content)
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
    fs.renameSync(temporary, target)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}
