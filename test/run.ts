import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { PROJECT } from './project.ts'

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** What every process needs to start at all, on every system; nothing else leaks into a run. */
const BASE_ENV = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'HOME'] as const

export function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = PROJECT,
): Ran {
  const base = Object.fromEntries(
    BASE_ENV.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env: { ...base, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The bundled command. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  return runNode(path.join(PROJECT, 'dist', 'cli', 'index.js'), args, env)
}
