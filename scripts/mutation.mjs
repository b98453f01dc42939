// Breaks the code in many small ways and sees whether a test notices: npm run mutation -- [--quick] [--write] [part of a file's name ...]
// A mutant that survives and does not stand in test/mutation/survivors.json fails; --write puts it there, for a reason to be given.
import { execSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { GUARDS, LEAST_SCORE, QUICK, readResults, RESULTS, scoreOf } from './mutation-results.mjs'

const TOOLS = path.resolve('test/mutation')
const SANDBOX = '.mutation'
/** A property is tried less often than in its own test: a mutant that survives here may be killed there, but not the other way round. */
const PROPERTY_RUNS = '50'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
})
const files = (values.quick ? QUICK : Object.keys(GUARDS)).filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
)
if (files.length === 0) {
  console.error(`No file of the table in scripts/mutation-results.mjs matches ${positionals.join(' ')}.`)
  process.exit(1)
}
installTools()
const isGood = files.map(tryFile)
process.exit(isGood.every(Boolean) ? 0 : 1)

function installTools() {
  const lock = path.join(TOOLS, 'package-lock.json')
  const installed = path.join(TOOLS, 'node_modules/.package-lock.json')
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return
  execSync(`npm ci --prefix "${TOOLS}" --ignore-scripts --no-audit --no-fund`, { stdio: 'inherit' })
}

/** Whether the file is as good as the list says. */
function tryFile(file) {
  const start = Date.now()
  const source = fs.readFileSync(file, 'utf8')
  const mutants = runStryker(file).map((mutant) => ({ ...mutant, ...placeOf(mutant, source) }))
  const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const results = readResults()
  const known = results[file]?.survivors ?? []
  const fresh = survivors.filter((mutant, index) => !isKnown(mutant, index, survivors, known))
  const result = {
    mutants: mutants.length,
    killed: mutants.length - survivors.length,
    survivors: survivors.map(({ line, code, becomes }) => ({
      line,
      code,
      becomes,
      reason: known.find((each) => isSame(each, { line, code, becomes }))?.reason ?? '',
    })),
  }
  const late = mutants.filter(({ status }) => status === 'Timeout').length
  console.log(
    `${file}: ${result.killed} of ${result.mutants} killed, ${scoreOf(result)} %${late > 0 ? `, ${late} of them by time` : ''}, ${Math.round((Date.now() - start) / 1000)} s`,
  )
  for (const { at, code, becomes } of fresh) console.log(`  survived: ${file}:${at}  ${code}  ->  ${becomes}`)
  if (values.write)
    fs.writeFileSync(RESULTS, `${JSON.stringify(sorted({ ...results, [file]: result }), undefined, 2)}\n`)
  const isEnough = result.killed * 100 >= LEAST_SCORE * result.mutants
  if (!isEnough) console.log(`  at least ${LEAST_SCORE} % are to be killed`)
  return isEnough && (values.write || fresh.length === 0)
}

function runStryker(file) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-mutation-'))
  const config = path.join(folder, 'stryker.json')
  const report = path.join(folder, 'report.json')
  fs.writeFileSync(config, JSON.stringify(configOf(file, report)))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(TOOLS, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config],
    { encoding: 'utf8', env: { ...process.env, PROPERTY_RUNS, NO_COLOR: '1' }, maxBuffer: 2 ** 28 },
  )
  if (status !== 0 || !fs.existsSync(report)) {
    console.error(stdout + stderr)
    throw new Error(`The mutants of ${file} could not be tried.`)
  }
  const { files: reported } = JSON.parse(fs.readFileSync(report, 'utf8'))
  fs.rmSync(folder, { recursive: true })
  return reported[file].mutants
}

function configOf(file, report) {
  return {
    mutate: [file],
    plugins: [path.join(TOOLS, 'node_modules/@stryker-mutator/tap-runner/dist/src/index.js')],
    testRunner: 'tap',
    tap: {
      testFiles: GUARDS[file].map((name) => `build/test/${name}.test.js`),
      nodeArgs: ['--test-reporter=tap'],
    },
    // node_modules is linked into the sandbox only after this.
    buildCommand: 'node ../../node_modules/typescript/bin/tsc -p tsconfig.json',
    // Stryker would read the configuration with TypeScript's own interface, which version 7 has not got.
    tsconfigFile: 'none',
    tempDirName: SANDBOX,
    cleanTempDir: 'always',
    ignorePatterns: ['build', 'dist', 'bench', 'test/pages', 'test/mutation'],
    coverageAnalysis: 'perTest',
    concurrency: os.availableParallelism(),
    // Tests of a second or less, beside whatever else the machine has to do.
    timeoutMS: 8_000,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    allowConsoleColors: false,
  }
}

/** The line, the piece of code and what stood in its place: with them a mutant is known again after lines were added. */
function placeOf({ location: { start, end }, replacement }, source) {
  const lines = source.split('\n')
  const offsetOf = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return {
    at: `${start.line}:${start.column}`,
    line: lines[start.line - 1].trim(),
    code: oneLine(source.slice(offsetOf(start), offsetOf(end))),
    becomes: oneLine(replacement),
  }
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ')
}

/** Of several that look alike only as many are known as are listed. */
function isKnown(mutant, index, survivors, known) {
  const nth = survivors.slice(0, index).filter((each) => isSame(each, mutant)).length
  return known.filter((each) => isSame(each, mutant)).length > nth
}

function isSame(a, b) {
  return a.line === b.line && a.code === b.code && a.becomes === b.becomes
}

function sorted(results) {
  return Object.fromEntries(
    Object.keys(GUARDS).flatMap((file) => (file in results ? [[file, results[file]]] : [])),
  )
}
