import fs from 'node:fs'
import path from 'node:path'

/** Where files may be read: in the action nothing outside the workspace is touched. */
export interface Access {
  root: string
  /** Refuse everything whose real path is outside the root's real path. */
  confined: boolean
  /** Every path that was looked for in this run, absolute: what is read is never written over. */
  readPaths?: Set<string>
}

/** A file that may be read: its real path and the path as the user knows it. */
export interface Found {
  path: string
  realPath: string
}

/** Why a path is not read. `missing` is ordinary; `refused` is a matter of safety; the rest is the file's fault. */
export interface Trouble {
  path: string
  kind: 'missing' | 'refused' | 'unreadable'
  /** One sentence, without the path. */
  say: string
}

export const MAX_FILES = 2000
export const MAX_FILE_BYTES = 1024 ** 3

export const isTrouble = (found: object): found is Trouble => 'kind' in found

/** Resolves paths and globs to the regular files they mean, each real file once, in the order given. */
export async function findFiles(patterns: readonly string[], access: Access): Promise<(Found | Trouble)[]> {
  const found = new Map<string, Found | Trouble>()
  for (const pattern of patterns) {
    for (const each of await matchesOf(pattern, access)) {
      const result = isTrouble(each) ? each : resolveFile(each.path, access)
      const key = isTrouble(result) ? `${result.kind}:${result.path}` : result.realPath
      if (!found.has(key)) found.set(key, result)
    }
  }
  const results = [...found.values()]
  if (results.length <= MAX_FILES) return results
  const rest = results.length - MAX_FILES
  return [
    ...results.slice(0, MAX_FILES),
    {
      path: patterns.join(' '),
      kind: 'refused',
      say: `matches ${results.length} files; the last ${rest} were not read`,
    },
  ]
}

/** Characters that make a path a glob; a file that really has such a name is taken as it is. */
const GLOB = /[*?[\]{}()!]/

async function matchesOf(pattern: string, access: Access): Promise<({ path: string } | Trouble)[]> {
  if (!GLOB.test(pattern) || fs.existsSync(path.resolve(access.root, pattern))) return [{ path: pattern }]
  if (access.confined && (path.isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..'))) {
    return [{ path: pattern, kind: 'refused', say: OUTSIDE }]
  }
  const { default: glob } = await import('fast-glob')
  // Links are listed, so that they can be refused by name, but not walked: one may lead to the whole disk.
  const matches = await glob(path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd: access.root,
    dot: true,
    followSymbolicLinks: false,
    onlyFiles: false,
    objectMode: true,
    suppressErrors: true,
  })
  const files = matches.filter(({ dirent }) => !dirent.isDirectory()).map((entry) => entry.path)
  if (files.length === 0) return [{ path: pattern, kind: 'missing', say: 'no file matches' }]
  return files.toSorted().map((file) => ({ path: file }))
}

const OUTSIDE = 'is outside the workspace, so it is not read'

/** The real regular file behind a path, or why it is not read. */
export function resolveFile(given: string, access: Access): Found | Trouble {
  const full = path.resolve(access.root, given)
  access.readPaths?.add(full)
  try {
    const realPath = fs.realpathSync(full)
    if (access.confined && !isInside(realPath, access.root))
      return { path: given, kind: 'refused', say: OUTSIDE }
    const stats = fs.lstatSync(realPath)
    if (stats.isDirectory()) return { path: given, kind: 'unreadable', say: 'is a folder, not a file' }
    if (!stats.isFile()) return { path: given, kind: 'refused', say: 'is not a regular file' }
    if (stats.size > MAX_FILE_BYTES) return { path: given, kind: 'unreadable', say: 'is over 1 GiB' }
    return { path: given, realPath }
  } catch (error) {
    return troubleOf(given, error)
  }
}

/** Opens a found file for reading; it must still be the same kind of thing that was found. */
export function openFile(file: Found): { fd: number; bytes: number } | Trouble {
  // Windows has neither flag; there the checks before and after stand alone.
  const {
    O_RDONLY,
    O_NOFOLLOW = 0,
    O_NONBLOCK = 0,
  } = fs.constants as Partial<typeof fs.constants> & { O_RDONLY: number }
  try {
    const fd = fs.openSync(file.realPath, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    const stats = fs.fstatSync(fd)
    if (stats.isFile()) return { fd, bytes: stats.size }
    fs.closeSync(fd)
    return { path: file.path, kind: 'refused', say: 'is not a regular file' }
  } catch (error) {
    return troubleOf(file.path, error)
  }
}

/** The whole text of a small file, for settings and the quarantine list. */
export function readText(file: Found): string | Trouble {
  const opened = openFile(file)
  if (isTrouble(opened)) return opened
  try {
    return fs.readFileSync(opened.fd, 'utf8').replace(/^\uFEFF/, '')
  } finally {
    fs.closeSync(opened.fd)
  }
}

export function isInside(realPath: string, folder: string): boolean {
  const relative = path.relative(fs.realpathSync(folder), realPath)
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..')
}

function troubleOf(given: string, error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path: given, kind: 'missing', say: 'was not found' }
  if (code === 'EACCES' || code === 'EPERM')
    return { path: given, kind: 'unreadable', say: 'may not be read (permission)' }
  if (code === 'ELOOP') return { path: given, kind: 'refused', say: 'is a symbolic link that leads nowhere' }
  return {
    path: given,
    kind: 'unreadable',
    say: `could not be read (${code === '' ? 'unknown error' : code})`,
  }
}
