import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { PROJECT } from '../project.ts'
import type { Ran } from '../run.ts'

/** Workflows on this machine by nektos/act: `act` on PATH, or its path in ACT. */

const ACT = process.env['ACT'] ?? 'act'

/** Makes a repository of a folder: the action itself and a workflow. @returns asks git there */
export function makeRepository(
  root: string,
  workflow: string,
  date?: string,
): (args: readonly string[]) => string {
  const env = { ...process.env, ...(date !== undefined && { GIT_COMMITTER_DATE: date }) }
  const git = (args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, env, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    return stdout.trim()
  }
  for (const part of ['action.yml', 'fleet', 'dist']) {
    fs.cpSync(path.join(PROJECT, part), path.join(root, part), { recursive: true })
  }
  fs.mkdirSync(path.join(root, '.github', 'workflows'), { recursive: true })
  fs.writeFileSync(path.join(root, '.github', 'workflows', 'report.yml'), workflow)
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', 'https://github.com/octo/loop.git'],
    ['add', '--all'],
    ['-c', 'user.name=loop', '-c', 'user.email=loop@example.com', 'commit', '--quiet', '--message=Demo'],
  ])
    git(args)
  return git
}

export function runAct(root: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(ACT, ['workflow_dispatch', '-P', 'ubuntu-latest=-self-hosted', ...args], { cwd: root })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (out += text))
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err: '' }))
  })
}
