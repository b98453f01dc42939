/** Measures what the tool costs and holds it against `targets.ts`. `npm run bench -- --help` tells the flags. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT } from '../test/project.ts'
import { commitName } from './commit-name.ts'
import type { Figures, Made } from './figures.ts'
import { renderFigures } from './page.ts'
import { BUILD } from './run-measured.ts'

const PARTS = ['command', 'action', 'memory', 'fleet'] as const
const FIGURES = path.join(PROJECT, 'bench', 'benchmarks.json')
const HELP = `npm run bench -- [PART...] [--write]
  PART     ${PARTS.join(', ')}; all if not said
  --write  writes their figures to bench/benchmarks.json, which docs/benchmarks.md shows (npm run docs)

BENCH_CYCLES is the most cycles that the command reads (1000000; 10000000 takes minutes and 4 GB of disk).
The seed program is measured where LOOP_INTROSPECTION_SHARED/seed/run_seed.py is, DuckDB where python3 imports duckdb.`

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
const unknown = positionals.filter((part) => !PARTS.some((name) => name === part))
if (flags.help || unknown.length > 0) {
  console.log(HELP)
  process.exitCode = flags.help ? 0 : 2
} else measure(PARTS.filter((part) => positionals.length === 0 || positionals.includes(part)))

function measure(parts: readonly (keyof Figures)[]): void {
  const measured: Figures = Object.fromEntries(parts.map((part) => [part, measurePart(part)]))
  console.log(renderFigures(measured))
  if (!flags.write) return
  const kept = fs.existsSync(FIGURES) ? (JSON.parse(fs.readFileSync(FIGURES, 'utf8')) as Figures) : {}
  fs.writeFileSync(FIGURES, `${JSON.stringify({ ...kept, ...measured }, roundNumber, 2)}\n`)
}

/** Each is a program that prints its figures. */
function measurePart(part: keyof Figures): object {
  const [{ model: processor } = { model: 'unknown' }, ...others] = os.cpus()
  const made: Made = {
    commit: commitName(),
    node: process.version,
    cores: others.length + 1,
    processor,
    load: os.loadavg()[0] ?? 0,
  }
  const ran = spawnSync(process.execPath, [path.join(BUILD, `${part}.js`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (ran.status !== 0) throw new Error(`${part} could not be measured`)
  return { ...made, ...(JSON.parse(ran.stdout) as object) }
}

/** More digits than these say nothing. */
function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}
