import fs from 'node:fs'
import path from 'node:path'
import type { Entry } from 'fast-glob'
import { type Access, type Found, isTrouble, resolveFile, type Trouble } from './access.ts'
import { badGlob, noMatch, outside, tooManyFiles } from './causes.ts'

export const MAX_FILES = 2000

/** Resolves paths and globs to the regular files they mean, each real file once, in the order given. */
export async function findFiles(patterns: readonly string[], access: Access): Promise<(Found | Trouble)[]> {
  const found = new Map<string, Found | Trouble>()
  const most = access.mostFiles ?? MAX_FILES
  let rest = 0
  for (const pattern of patterns) {
    for (const each of await matchesOf(pattern, access)) {
      if (found.size === most) {
        rest += 1
        continue
      }
      const result = isTrouble(each) ? each : resolveFile(each.path, access)
      const key = isTrouble(result) ? `${result.kind}:${result.path}` : result.realPath
      if (!found.has(key)) found.set(key, result)
    }
  }
  const results = [...found.values()]
  if (rest === 0) return results
  return [...results, { path: patterns.join(' '), kind: 'refused', ...tooManyFiles(most + rest, rest) }]
}

/** Characters that make a path a glob; a file that really has such a name is taken as it is. */
const GLOB = /[*?[\]{}()!]/

async function matchesOf(pattern: string, access: Access): Promise<({ path: string } | Trouble)[]> {
  if (!GLOB.test(pattern) || fs.existsSync(path.resolve(access.root, pattern))) return [{ path: pattern }]
  if (access.confined && (path.isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..'))) {
    return [{ path: pattern, kind: 'refused', ...outside }]
  }
  const { default: glob } = await import('fast-glob')
  const files: string[] = []
  try {
    // Links are listed, so that they can be refused by name, but not walked: one may lead to the whole disk.
    const entries = glob.stream(inertGlob(pattern), {
      cwd: access.root,
      deep: MAX_DEPTH,
      dot: true,
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      suppressErrors: true,
    }) as AsyncIterable<Entry>
    for await (const { dirent, path: file } of entries) if (!dirent.isDirectory()) files.push(file)
  } catch {
    return [{ path: pattern, kind: 'unreadable', ...badGlob }]
  }
  if (files.length === 0) return [{ path: pattern, kind: 'missing', ...noMatch }]
  return files.toSorted().map((file) => ({ path: file }))
}

/** Folders below the fixed part of a glob; what matches `**` takes longer with each. */
const MAX_DEPTH = 32

/** Only `*`, `**`, `?`, `[...]` and `{a,b}` mean anything: repeated groups can be made to match for hours. */
function inertGlob(pattern: string): string {
  const slashed = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern
  return slashed.replace(/[()|+@]|^!/g, String.raw`\$&`)
}
