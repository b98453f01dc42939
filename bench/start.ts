/** How long a run of the action on the demo takes, against a bundle that only imports @actions/core. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const ROUNDS = 15
const MOST_TIMES = 1.5

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-start-'))
try {
  const core = path.join(folder, 'core')
  const entry = path.join('build', 'bench-core.mjs')
  fs.writeFileSync(entry, `import { debug } from '@actions/core'\nif (process.argv.length > 9) debug('x')\n`)
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', ['build', entry, '-o', core, '--no-cache'])
  const coreIndex = path.join(core, fs.existsSync(path.join(core, 'index.mjs')) ? 'index.mjs' : 'index.js')
  fs.cpSync('examples/demo', path.join(folder, 'demo'), { recursive: true })
  const env = { GITHUB_WORKSPACE: path.join(folder, 'demo'), INPUT_NOW: '2026-09-21T06:00:00Z' }
  const times: Record<'core' | 'action', number[]> = { core: [], action: [] }
  for (let round = 0; round < ROUNDS; round++) {
    times.core.push(run(coreIndex, []))
    times.action.push(run('dist/index.js', [], env))
  }
  const [coreMs, actionMs] = [medianOf(times.core), medianOf(times.action)]
  console.table({
    'imports @actions/core only': { ms: Math.round(coreMs) },
    'the action on the demo': { ms: Math.round(actionMs) },
  })
  console.log(
    `${(actionMs / coreMs).toFixed(2)} times the import alone (at most ${MOST_TIMES}), median of ${ROUNDS} rounds, Node ${process.version}`,
  )
} finally {
  fs.rmSync(folder, { recursive: true, force: true })
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const started = performance.now()
  const ran = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(ran.stderr + ran.stdout)
  return performance.now() - started
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}
