import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A commit of a history that a test makes: on the branch, if it names no other. */
export interface MadeCommit {
  name: string
  /** ISO 8601. */
  at: string
  branch?: string
  /** The commit before it, if that is not the last of its branch. */
  after?: string
  merges?: string
  /** New contents of files; null deletes one. */
  files?: Record<string, string | null>
}

const QUIET = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: os.devNull, PATH: process.env['PATH'] ?? '' }

export function git(root: string, args: readonly string[], input?: string): string {
  return execFileSync('git', args, { cwd: root, env: QUIET, input, encoding: 'utf8' })
}

/** A repository with these commits, gone when the test is done. @returns where it is, and the ids by the names */
export function makeHistory(
  context: { after: (done: () => void) => void },
  commits: readonly MadeCommit[],
): { root: string; idOf: (name: string) => string } {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-history-'))
  context.after(() => fs.rmSync(root, { recursive: true, force: true }))
  git(root, ['init', '--quiet', '--initial-branch=main'])
  const numbers = new Map(commits.map(({ name }, index) => [name, index + 1]))
  const mark = (name: string): string => `:${numbers.get(name) ?? 0}`
  const stream = commits.map(({ name, at, branch = 'main', after, merges, files = {} }) =>
    [
      `commit refs/heads/${branch}`,
      `mark ${mark(name)}`,
      `committer Mona <mona@example.com> ${Date.parse(at) / 1000} +0000`,
      `data ${Buffer.byteLength(name)}\n${name}`,
      ...(after === undefined ? [] : [`from ${mark(after)}`]),
      ...(merges === undefined ? [] : [`merge ${mark(merges)}`]),
      ...Object.entries(files).map(([file, content]) =>
        content === null
          ? `D ${file}`
          : `M 100644 inline ${file}\ndata ${Buffer.byteLength(content)}\n${content}`,
      ),
      '',
    ].join('\n'),
  )
  git(root, ['fast-import', '--quiet', '--export-marks=.git/made'], stream.join('\n'))
  const made = fs.readFileSync(path.join(root, '.git', 'made'), 'utf8')
  const ids = new Map(made.split('\n').map((line) => line.split(' ') as [string, string]))
  return { root, idOf: (name) => ids.get(mark(name)) ?? '' }
}
