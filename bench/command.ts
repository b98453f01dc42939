/**
 * What the built command costs from its start to its end, beside the least that such work can take, in one run and in
 * turns; as JSON. BENCH_CYCLES is the most cycles, 1,000,000 if not said.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CYCLES, PROJECT, SHARED } from '../test/project.ts'
import { type Size, type Way, WAYS } from './figures.ts'
import { FIRST_INSTANT, writeCycles } from './generate.ts'
import { BUILD, type Measured, medianOf, NOTHING, runMeasured } from './run-measured.ts'

const MOST_CYCLES = Number(process.env['BENCH_CYCLES'] ?? 1_000_000)
/** A week or the time that a report looks back on; the large ones with a cycle a minute. */
const SIZES: readonly [cycles: number, days: number, rounds: number][] = [
  [1000, 119, 7],
  [10_000, 7, 7],
  [10_000, 119, 7],
  [100_000, 119, 5],
  [1_000_000, 694, 3],
  [10_000_000, 6944, 1],
]
/** It holds each line as an object: 2 GB for a million. */
const MOST_OF_REFERENCE = 1_000_000
/** The seed program, run with a folder and the time: not part of the project. */
const REFERENCE = path.join(SHARED, 'seed', 'run_seed.py')
const HAS_DUCKDB = spawnSync('python3', ['-c', 'import duckdb'], { env: process.env }).status === 0

interface Log {
  root: string
  file: string
  now: string
  cycles: number
}

/** `undefined` where it cannot be measured. */
const RUN: Record<Way, (log: Log) => Measured | undefined> = {
  start: () => runMeasured('node', NOTHING).used,
  parse({ file, cycles }) {
    const ran = runMeasured('node', [path.join(BUILD, 'parse-lines.js'), file])
    if (Number(ran.out) !== cycles) throw new Error(`${ran.out} of ${cycles}`)
    return ran.used
  },
  command({ root, file, now, cycles }) {
    const script = path.join(PROJECT, 'dist', 'cli', 'index.js')
    const flags = ['--dry-run', '--format', 'json', '--max-file-size', '8GiB', '--previous', 'none']
    const ran = runMeasured('node', [script, '--root', root, '--cycles', file, '--now', now, ...flags])
    const { total_cycles_analyzed: read } = JSON.parse(ran.out) as { total_cycles_analyzed: number }
    if (read !== cycles) throw new Error(`${read} of ${cycles}`)
    return ran.used
  },
  reference({ root, now, cycles }) {
    if (!fs.existsSync(REFERENCE) || cycles > MOST_OF_REFERENCE) return undefined
    const ran = runMeasured('python3', [REFERENCE, root, now])
    if (!ran.out.includes(`Analyzed ${cycles} cycles`)) throw new Error(ran.out)
    return ran.used
  },
  duckdb({ file, cycles }) {
    if (!HAS_DUCKDB) return undefined
    const ran = runMeasured('python3', [path.join(PROJECT, 'bench', 'count_by_type.py'), file])
    const types = JSON.parse(ran.out) as [type: string, count: number, rate: number][]
    const counted = types.reduce((sum, [, count]) => sum + count, 0)
    if (counted !== cycles) throw new Error(`${counted} of ${cycles}`)
    return ran.used
  },
}

process.stdout.write(
  JSON.stringify({ sizes: SIZES.filter(([cycles]) => cycles <= MOST_CYCLES).map(measure) }),
)

function measure([cycles, days, rounds]: (typeof SIZES)[number]): Size {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-bench-'))
  try {
    const file = path.join(root, CYCLES)
    writeCycles(file, cycles, days)
    const now = new Date(FIRST_INSTANT + days * 86_400_000).toISOString()
    const log = { root, file, now, cycles }
    const measured = Array.from({ length: rounds }, () => WAYS.map((way) => RUN[way](log)))
    const medians = WAYS.map((way, index) => {
      const each = measured.flatMap((round) => round[index] ?? [])
      return [way, each.length === 0 ? null : medianOf(each)]
    })
    const megabytes = fs.statSync(file).size / 1e6
    return { cycles, days, megabytes, rounds, ways: Object.fromEntries(medians) as Size['ways'] }
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}
