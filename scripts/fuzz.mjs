// Runs the property tests with very many inputs: npm run fuzz -- [--runs N] [--minutes M] [part of a file's name ...]
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const FOLDER = path.join('build', 'test')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '200000' },
    /** A property that looks at whole reports would run for hours. */
    minutes: { type: 'string', default: '10' },
  },
})
const seed = process.env.PROPERTY_SEED ?? String(Date.now() % 2 ** 31)
const files = fs
  .readdirSync(FOLDER, { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
  .filter((file) => /from '[./]*property\.js'/.test(fs.readFileSync(path.join(FOLDER, file), 'utf8')))
  .toSorted((a, b) => (a < b ? -1 : 1))
if (files.length === 0) {
  console.error(`No file of property tests under ${FOLDER} matches ${positionals.join(' ')}.`)
  process.exit(1)
}
const began = Date.now()
const notes = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-fuzz-'))
console.log(
  `${files.length} files, ${values.runs} runs of each property, at most ${values.minutes} minutes each, PROPERTY_SEED=${seed}`,
)

const waiting = [...files]
const running = new Map()
let failed = 0
const heartbeat = setInterval(tellRunning, 60_000)
await Promise.all(Array.from({ length: os.availableParallelism() }, runNext))
clearInterval(heartbeat)
fs.rmSync(notes, { recursive: true })
console.log(`${failed === 0 ? 'No failure' : `${failed} of ${files.length} files failed`}, ${since(began)}`)
process.exit(failed === 0 ? 0 : 1)

async function runNext() {
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const start = Date.now()
    running.set(file, start)
    const { code, out } = await runFile(file)
    running.delete(file)
    if (code !== 0) failed += 1
    const runs = runsOf(file)
    const total = runs.reduce((sum, each) => sum + each, 0)
    const cut = runs.filter((each) => each < Number(values.runs)).length
    const left = cut === 0 || code !== 0 ? '' : `, ${cut} left after ${values.minutes} minutes`
    console.log(
      `${code === 0 ? 'ok    ' : 'FAILED'} ${file}: ${runs.length} properties, ${total} runs${left}, ${since(start)}`,
    )
    if (code !== 0) console.log(out)
  }
}

function runFile(file) {
  const child = spawn(
    process.execPath,
    ['--test-reporter=./scripts/fuzz-reporter.mjs', path.join(FOLDER, file)],
    {
      env: {
        ...process.env,
        PROPERTY_SEED: seed,
        PROPERTY_RUNS: values.runs,
        PROPERTY_MINUTES: values.minutes,
        PROPERTY_NOTES: notesOf(file),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (out += text))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out }))
  })
}

function notesOf(file) {
  return path.join(notes, file.replaceAll(/[/\\]/g, '-'))
}

/** How many runs each property of a file has made; those that are done. */
function runsOf(file) {
  const text = fs.existsSync(notesOf(file)) ? fs.readFileSync(notesOf(file), 'utf8') : ''
  return text.split('\n').filter(Boolean).map(Number)
}

function tellRunning() {
  const now = [...running].map(
    ([file, start]) => `${file} (${runsOf(file).length} properties done, ${since(start)})`,
  )
  console.log(
    `${since(began)}: ${files.length - waiting.length - running.size} of ${files.length} files done; ${now.join(', ')}`,
  )
}

function since(start) {
  const seconds = Math.round((Date.now() - start) / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
