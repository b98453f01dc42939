/**
 * Replays the whole product on simulated loops, day by day: what it says of loops that never change, and how soon it
 * names what does. `npm run bench:worlds -- --help` tells the flags.
 *
 * Each loop's figures are written down as they come, under a name that holds the code they were measured with: a run
 * that was cut off goes on where it ended.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CHANGING } from '../test/worlds/changing.ts'
import { measureChange, measureQuiet } from '../test/worlds/measure.ts'
import { QUIET } from '../test/worlds/quiet.ts'
import { type Measured, renderTables, summarise } from '../test/worlds/tables.ts'
import { commitName } from './commit-name.ts'

const HELP = `npm run bench:worlds -- [--loops N] [--worlds PART] [--first SEED] [--write]
  --loops   loops of each world (300)
  --first   seed of the first one (1)
  --worlds  only worlds whose name has this in it
  --write   writes the figures to bench/worlds.json, which docs/evidence.md shows (npm run docs)`

const BUILD = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const FIGURES = path.join(path.dirname(BUILD), 'bench', 'worlds.json')
/** Loops that a process measures before it asks for more. */
const AT_ONCE = 5

const { values: flags } = parseArgs({
  options: {
    loops: { type: 'string', default: '300' },
    first: { type: 'string', default: '1' },
    worlds: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    worker: { type: 'boolean', default: false },
  },
})

if (flags.help) console.log(HELP)
else if (flags.worker) await work()
else await measureAll()

interface Job {
  world: string
  seed: number
}

/** Reads a job a line, answers with its figures a line. */
async function work(): Promise<void> {
  for await (const line of createInterface(process.stdin)) {
    const { world, seed } = JSON.parse(line) as Job
    process.stdout.write(`${JSON.stringify(measure(world, seed))}\n`)
  }
}

function measure(world: string, seed: number): Measured {
  const quiet = QUIET.find(({ id }) => id === world)
  if (quiet !== undefined) return { world, seed, quiet: measureQuiet(quiet, seed) }
  const changing = CHANGING.find(({ id }) => id === world)
  if (changing === undefined) throw new RangeError(`no world is called ${world}`)
  return { world, seed, changed: measureChange(changing, seed) }
}

async function measureAll(): Promise<void> {
  const [loops, first] = [Number(flags.loops), Number(flags.first)]
  const worlds = [...QUIET, ...CHANGING].map(({ id }) => id).filter((id) => id.includes(flags.worlds))
  const wanted = worlds.flatMap((world) =>
    Array.from({ length: loops }, (_, index): Job => ({ world, seed: first + index })),
  )
  const file = path.join(BUILD, `worlds-${codeHash()}.jsonl`)
  const nameOf = ({ world, seed }: Job): string => `${world} ${seed}`
  const names = new Set(wanted.map(nameOf))
  const known = new Map(readMeasured(file).map((each) => [nameOf(each), each]))
  const jobs = wanted.filter((job) => !known.has(nameOf(job)))
  // Every world early, so that a run that is cut off knows something of each.
  jobs.sort((a, b) => a.seed - b.seed)
  const keep = fs.createWriteStream(file, { flags: 'a' })
  let done = 0
  await Promise.all(
    Array.from({ length: availableParallelism() }, () =>
      employ(jobs, (measured) => {
        known.set(nameOf(measured), measured)
        keep.write(`${JSON.stringify(measured)}\n`)
        done += 1
        if (done % 100 === 0) process.stderr.write(`${done} of ${done + jobs.length} loops\n`)
      }),
    ),
  )
  await new Promise((resolve) => keep.end(resolve))
  const summary = summarise([...known].filter(([name]) => names.has(name)).map(([, measured]) => measured))
  console.log(renderTables(summary).join('\n\n'))
  if (flags.write)
    fs.writeFileSync(FIGURES, `${JSON.stringify({ commit: commitName(), ...summary }, null, 2)}\n`)
}

/** One process that takes jobs until none is left. */
function employ(jobs: Job[], onMeasured: (measured: Measured) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--worker'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let waiting = 0
    const give = (): void => {
      const batch = jobs.splice(0, AT_ONCE)
      waiting = batch.length
      if (waiting === 0) child.stdin.end()
      for (const job of batch) child.stdin.write(`${JSON.stringify(job)}\n`)
    }
    createInterface(child.stdout).on('line', (line) => {
      onMeasured(JSON.parse(line) as Measured)
      waiting -= 1
      if (waiting === 0) give()
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`a process ended with ${code}`))))
    give()
  })
}

function readMeasured(file: string): Measured[] {
  if (!fs.existsSync(file)) return []
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Measured)
}

/** Of everything that a figure depends on. */
function codeHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['src', 'test/worlds']) {
    for (const name of fs
      .readdirSync(path.join(BUILD, folder), { recursive: true, encoding: 'utf8' })
      .toSorted()) {
      if (!name.endsWith('.js') || name.endsWith('tables.js')) continue
      if (/^(report|publish|commands|forge|read|settings)[\\/]/.test(name)) continue
      hash.update(name).update(fs.readFileSync(path.join(BUILD, folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
