import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PROJECT } from '../test/project.ts'
import { baseEnv } from '../test/run.ts'

/** What a process says of itself at its end, as the system counts it. */
export interface Usage extends Pick<Took, 'userMs'> {
  /** The most that was ever in memory, in millions of bytes. */
  memoryMb: number
}

export interface Took {
  /** From before it began until it was over. */
  ms: number
  /** Work on all its threads, without the system's. */
  userMs: number
}

export type Measured = Took & Usage

/** The folder of this file as it runs. */
export const BUILD = path.join(PROJECT, 'build', 'bench')
/** An empty program. */
export const NOTHING = ['--input-type=module', '--eval', '']
const REPORTED_BY_NODE = ['--import', pathToFileURL(path.join(BUILD, 'report-usage.js')).href]
const REPORTED_BY_PYTHON = [path.join(PROJECT, 'bench', 'report_usage.py')]

/**
 * Runs a program of Node or Python in a process of its own.
 *
 * @param variables beside the few that every process needs; no proxy leaks in
 * @throws Error with what it printed, when it fails
 */
export function runMeasured(
  by: 'node' | 'python3',
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): { used: Measured; out: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-usage-'))
  const file = path.join(folder, 'usage.json')
  const [command, reported] =
    by === 'node' ? [process.execPath, REPORTED_BY_NODE] : ['python3', REPORTED_BY_PYTHON]
  try {
    const started = performance.now()
    const ran = spawnSync(command, [...reported, ...args], {
      env: baseEnv({ ...variables, BENCH_USAGE: file }),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 ** 2,
    })
    const ms = performance.now() - started
    if (ran.error !== undefined) throw ran.error
    if (ran.status !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${ran.status ?? ran.signal}\n${ran.stderr}`)
    return { used: { ms, ...(JSON.parse(fs.readFileSync(file, 'utf8')) as Usage) }, out: ran.stdout }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Of each number by itself. */
export function medianOf<T extends Took>(rounds: readonly T[]): T {
  const keys = Object.keys(rounds[0] ?? {}) as (keyof T)[]
  const medians = keys.map((key) => [
    key,
    rounds.map((round) => round[key]).toSorted((a, b) => Number(a) - Number(b))[
      Math.floor(rounds.length / 2)
    ],
  ])
  return Object.fromEntries(medians) as T
}
