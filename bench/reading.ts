/** How long and how much memory reading takes, against JSON.parse on each line alone, in one run. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { introspect } from '../src/introspect.ts'
import { parseInstant } from '../src/model/time.ts'
import { readLines } from '../src/read/lines.ts'
import { readRetro } from '../src/read/retro.ts'
import { fillSettings } from '../src/settings/fill.ts'
import type { Settings } from '../src/settings/schema.ts'
import { writeCycles } from './generate.ts'

const CYCLES = Number(process.env['BENCH_CYCLES'] ?? 1_000_000)
const ROUNDS = 3
const MOST_TIMES = 2
const MOST_MEMORY_MB = 400

interface Measured {
  ms: number
  memoryMb: number
}

const WAYS: Record<string, (file: string) => Promise<void> | void> = {
  parse(file) {
    const fd = fs.openSync(file, 'r')
    let cycles = 0
    readLines(fd, {
      line(bytes, start, end) {
        const row = JSON.parse(bytes.toString('utf8', start, end)) as { cycle: number }
        if (row.cycle > 0) cycles += 1
      },
      tooLong() {},
    })
    fs.closeSync(fd)
    if (cycles !== CYCLES) throw new Error(`${cycles} of ${CYCLES}`)
  },
  async read(file) {
    const { cycles } = await readRetro(settingsFor(file), { root: path.dirname(file), confined: false })
    if (cycles.length !== CYCLES) throw new Error(`${cycles.length} of ${CYCLES}`)
  },
  async introspect(file) {
    const now = parseInstant('2021-11-26T00:00:00Z') ?? 0
    const insights = await introspect(settingsFor(file), now, { root: path.dirname(file), confined: false })
    if (insights.total_cycles_analyzed !== CYCLES)
      throw new Error(`${insights.total_cycles_analyzed} of ${CYCLES}`)
  },
}

function settingsFor(file: string): Settings {
  return fillSettings([
    { audience: 'command line', given: [{ name: 'cycles', value: [file], place: 'bench' }] },
  ])
}

const [way, file] = process.argv.slice(2)
if (way !== undefined && file !== undefined) await measureHere(way, file)
else measureAll()

/** In a process of its own, so that memory is each way's own. */
async function measureHere(name: string, log: string): Promise<void> {
  const started = performance.now()
  await WAYS[name]?.(log)
  const measured: Measured = {
    ms: performance.now() - started,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }
  process.stdout.write(JSON.stringify(measured))
}

function measureAll(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-bench-'))
  try {
    const log = path.join(folder, 'cycles.jsonl')
    writeCycles(log, CYCLES, 1)
    const megabytes = fs.statSync(log).size / 1e6
    console.log(
      `${CYCLES.toLocaleString('en')} cycles, ${megabytes.toFixed(0)} MB, median of ${ROUNDS} rounds, Node ${process.version}`,
    )
    const rounds = Array.from({ length: ROUNDS }, () => Object.keys(WAYS).map((name) => measure(name, log)))
    const [parse, read, whole] = Object.keys(WAYS).map((_, index) =>
      medianOf(rounds.flatMap((round) => round[index] ?? [])),
    )
    if (parse === undefined || read === undefined || whole === undefined)
      throw new Error('nothing was measured')
    const ratio = read.ms / parse.ms
    console.table({
      'JSON.parse on each line': { ms: Math.round(parse.ms), 'memory MB': Math.round(parse.memoryMb) },
      reading: { ms: Math.round(read.ms), 'memory MB': Math.round(read.memoryMb) },
      'read, analyse, judge': { ms: Math.round(whole.ms), 'memory MB': Math.round(whole.memoryMb) },
    })
    console.log(
      `reading takes ${ratio.toFixed(2)} times the parse alone (at most ${MOST_TIMES}), ${Math.round(read.memoryMb)} MB (at most ${MOST_MEMORY_MB})`,
    )
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function measure(name: string, log: string): Measured {
  const ran = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, log], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Measured
}

function medianOf(measured: readonly Measured[]): Measured | undefined {
  return measured.toSorted((a, b) => a.ms - b.ms)[Math.floor(measured.length / 2)]
}
