import fs from 'node:fs'
import path from 'node:path'
import {
  type ReadCause,
  folder as isFolder,
  linkToNowhere,
  noPermission,
  notFound,
  notRegular,
  outside,
  systemRefused,
  tooLarge,
} from './causes.ts'
import { openUtf8 } from './encoding.ts'

/** Where files may be read: in the action nothing outside the workspace is touched. */
export interface Access {
  root: string
  /** Refuse everything whose real path is outside the root's real path. */
  confined: boolean
  /** The most that is read of a file; of a log that is larger, its end. */
  mostBytes?: number
  /** The most files that are found; `MAX_FILES` if not said. */
  mostFiles?: number
  /** Every path that was looked for in this run, absolute: what is read is never written over. */
  readPaths?: Set<string>
}

/** A file that may be read: its real path and the path as the user knows it. */
export interface Found {
  path: string
  realPath: string
  /** The folder that it must not lead out of, also when it is opened. */
  within: string | undefined
  mostBytes?: number | undefined
}

/** Why a path is not read. `missing` is ordinary; `refused` is a matter of safety; the rest is the file's fault. */
export interface Trouble extends ReadCause {
  path: string
  kind: 'missing' | 'refused' | 'unreadable'
}

/** The most that is read of a file which is held as a whole, and what is told of a larger one. */
export interface SizeLimit {
  bytes: number
  cause: (bytes: number, most: number) => ReadCause
}

const WHOLE_FILE: SizeLimit = { bytes: 16 * 1024 ** 2, cause: tooLarge.whole }

export const isTrouble = (found: object): found is Trouble => 'kind' in found

/** The real regular file behind a path, or why it is not read. */
export function resolveFile(given: string, access: Access): Found | Trouble {
  const full = path.resolve(access.root, given)
  access.readPaths?.add(full)
  try {
    const realPath = fs.realpathSync(full)
    if (access.confined && !isInside(realPath, access.root))
      return { path: given, kind: 'refused', ...outside }
    const stats = fs.lstatSync(realPath)
    if (stats.isDirectory()) return { path: given, kind: 'unreadable', ...isFolder }
    if (!stats.isFile()) return { path: given, kind: 'refused', ...notRegular }
    return {
      path: given,
      realPath,
      within: access.confined ? access.root : undefined,
      mostBytes: access.mostBytes,
    }
  } catch (error) {
    return troubleOf(given, error)
  }
}

/**
 * Opens a found file, has it read and closes it: the only way to a file's bytes. What the system refuses on the way,
 * also in the middle, is a trouble and no exception.
 *
 * @param read gets the size that the file has now: what is written to it from then on is the next run's
 */
export function withFile<T>(file: Found, read: (fd: number, bytes: number) => T | Trouble): T | Trouble {
  let fd: number | undefined
  try {
    fd = fs.openSync(file.realPath, OPEN_FLAGS)
    const stats = fs.fstatSync(fd)
    return troubleWith(file, fd, stats) ?? read(fd, stats.size)
  } catch (error) {
    return troubleOf(file.path, error)
  } finally {
    if (fd !== undefined) close(fd)
  }
}

// Windows has neither flag; there the checks before and after stand alone.
const {
  O_RDONLY,
  O_NOFOLLOW = 0,
  O_NONBLOCK = 0,
} = fs.constants as Partial<typeof fs.constants> & { O_RDONLY: number }
const OPEN_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK

/** Everything is read by then; a network disk that fails now takes nothing back. */
function close(fd: number): void {
  try {
    fs.closeSync(fd)
  } catch {
    // Nothing is left to do with it.
  }
}

/** Why what was opened is not read: it need not be what was found a moment ago. */
function troubleWith({ path: given, ...file }: Found, fd: number, stats: fs.Stats): Trouble | undefined {
  const trouble = (kind: Trouble['kind'], cause: ReadCause): Trouble => ({ path: given, kind, ...cause })
  if (!stats.isFile()) return trouble('refused', notRegular)
  if (file.within !== undefined && leadsOut(file.realPath, file.within, fd, stats))
    return trouble('refused', outside)
  // Such files as /proc holds have no size, and some of them no end.
  const got = fs.readSync(fd, Buffer.alloc(1), 0, 1, 0)
  if (stats.size === 0 && got > 0 && fs.fstatSync(fd).size === 0) return trouble('refused', notRegular)
  return undefined
}

/** A folder above the file may have become a link since it was found. */
function leadsOut(realPath: string, folder: string, fd: number, stats: fs.Stats): boolean {
  const opened = pathOfOpen(fd)
  if (opened !== undefined) return !isInside(opened, folder)
  const there = fs.lstatSync(realPath)
  return fs.realpathSync(realPath) !== realPath || there.ino !== stats.ino || there.dev !== stats.dev
}

/** Where an open file is, by the kernel's own word; only Linux has one. */
function pathOfOpen(fd: number): string | undefined {
  try {
    const opened = fs.readlinkSync(`/proc/self/fd/${fd}`)
    return path.isAbsolute(opened) ? opened : undefined
  } catch {
    return undefined
  }
}

/** The whole text of a file without its BOM. */
export function readText(file: Found, limit: SizeLimit = WHOLE_FILE): string | Trouble {
  return withFile(file, (fd, bytes) => {
    const most = Math.min(limit.bytes, file.mostBytes ?? limit.bytes)
    const cause = most < limit.bytes ? tooLarge.setting : limit.cause
    if (bytes > most) return { path: file.path, kind: 'unreadable', ...cause(bytes, most) }
    return readHead(fd, bytes)
  })
}

/** The text of the first bytes of an open file without its BOM; a character that is broken is U+FFFD. */
export function readHead(fd: number, bytes: number): string {
  const reader = openUtf8(fd, bytes)
  // UTF-16 may need three bytes for two.
  let buffer = Buffer.allocUnsafe(bytes + ROOM)
  let held = 0
  for (let got = -1; got !== 0; held += got) {
    if (buffer.length - held < ROOM) buffer = Buffer.concat([buffer], buffer.length * 2)
    got = reader.read(buffer, held, buffer.length - held)
  }
  return buffer.toString('utf8', 0, held).replace(/^\uFEFF/, '')
}

const ROOM = 64

export function isInside(realPath: string, folder: string): boolean {
  const relative = path.relative(fs.realpathSync(folder), realPath)
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..')
}

/** @throws what the system did not say: a fault of ours must not look like one of the disk */
function troubleOf(given: string, error: unknown): Trouble {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const code = String(error.code)
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path: given, kind: 'missing', ...notFound }
  if (code === 'EACCES' || code === 'EPERM') return { path: given, kind: 'unreadable', ...noPermission }
  if (code === 'ELOOP') return { path: given, kind: 'refused', ...linkToNowhere }
  return { path: given, kind: 'unreadable', ...systemRefused(code) }
}
