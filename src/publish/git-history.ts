import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Access, isInside } from '../read/access.ts'
import type { History, NoHistory } from '../read/history.ts'

/** Of all questions together, of one, and of one answer. */
const WHOLE_LIMIT_MS = 60_000
const LIMIT_MS = 15_000
const MOST_BYTES = 16 * 1024 ** 2
const OBJECT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Opens the history of a checkout. Git is asked in an empty repository of our own that has the checkout's objects and
 * nothing else of it: no configuration, no hooks, no attributes, and nothing to fetch what is missing.
 *
 * @param temporary where that empty repository may lie until it is closed
 */
export async function openHistory(access: Access, temporary: string): Promise<History | NoHistory> {
  const folder = fs.mkdtempSync(path.join(temporary, 'loop-introspection-git-'))
  const close = (): void => fs.rmSync(folder, { recursive: true, force: true })
  const opened = await openIn(folder, access)
  if (typeof opened === 'string') close()
  return typeof opened === 'string' ? opened : { ...opened, close }
}

async function openIn(folder: string, access: Access): Promise<Omit<History, 'close'> | NoHistory> {
  const env = quietEnvironment(access)
  const end = performance.now() + WHOLE_LIMIT_MS
  const ask = async (args: readonly string[], more: Readonly<Record<string, string>>) => {
    const timeout = Math.floor(Math.min(LIMIT_MS, end - performance.now()))
    if (timeout <= 0) return undefined
    try {
      const { stdout } = await promisify(execFile)('git', ['--no-pager', '--literal-pathspecs', ...args], {
        cwd: folder,
        env: { ...env, ...more },
        timeout,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_BYTES,
        windowsHide: true,
      })
      return stdout
    } catch {
      return undefined
    }
  }
  if ((await ask(['--version'], {})) === undefined) return 'no-git'
  const root = path.resolve(access.root)
  const where = ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow', 'HEAD']
  // Whose files these are does not matter: this question runs nothing that they say.
  const told = await ask(['-c', 'safe.directory=*', '-C', root, ...where], {})
  const [objects = '', shallow = '', head = ''] = (told ?? '').split(/\r?\n/)
  if (!OBJECT.test(head)) return 'no-checkout'
  const kept = path.resolve(root, objects)
  if (!isFolder(kept) || (access.confined && !isInside(fs.realpathSync(kept), access.root)))
    return 'no-checkout'
  fs.mkdirSync(path.join(folder, 'refs'))
  fs.writeFileSync(path.join(folder, 'HEAD'), `${head}\n`)
  fs.writeFileSync(path.join(folder, 'config'), configOf(head))
  const cut = readShort(path.resolve(root, shallow), access)
  if (cut !== undefined) fs.writeFileSync(path.join(folder, 'shallow'), cut)
  const own = { GIT_DIR: folder, GIT_OBJECT_DIRECTORY: kept }
  return { head, isShallow: cut !== undefined, ask: (args) => ask(args, own) }
}

/** Nothing of this process's surroundings reaches git but where programs are. */
function quietEnvironment({ root, confined }: Access): Record<string, string> {
  const { PATH = '', SystemRoot } = process.env
  return {
    PATH,
    ...(SystemRoot !== undefined && { SystemRoot }),
    NoDefaultCurrentDirectoryInExePath: '1',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: os.devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    ...(confined && { GIT_CEILING_DIRECTORIES: path.dirname(fs.realpathSync(root)) }),
  }
}

function configOf(head: string): string {
  return head.length === 40
    ? '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
    : '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = sha256\n'
}

function isFolder(at: string): boolean {
  return fs.statSync(at, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The commits before which nothing is there; undefined where the history is whole. */
function readShort(at: string, access: Access): string | undefined {
  if (fs.statSync(at, { throwIfNoEntry: false })?.isFile() !== true) return undefined
  if (access.confined && !isInside(fs.realpathSync(at), access.root)) return undefined
  return fs.readFileSync(at, 'utf8')
}
