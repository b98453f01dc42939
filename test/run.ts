import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { PROJECT } from './project.ts'

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** What every process needs to start at all, on every system; nothing else leaks into a run. */
const BASE_ENV = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'HOME'] as const

export function baseEnv(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  const base: Record<string, string> = {}
  for (const name of BASE_ENV) {
    const value = process.env[name]
    if (value !== undefined) base[name] = value
  }
  return { ...base, ...env }
}

export function runNode(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = PROJECT,
  input?: string,
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    input,
    env: baseEnv(env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The same beside a server in this process, which `runNode` would keep from answering. */
export function runNodeAsync(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = PROJECT,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: baseEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

/** The bundled command. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  return runNode(path.join(PROJECT, 'dist', 'cli', 'index.js'), args, env)
}
