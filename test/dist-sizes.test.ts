import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { before, suite, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { loadedChunks } from './loaded-chunks.ts'
import { PROJECT, readJson } from './project.ts'
import { runNode } from './run.ts'

/** What each file of dist/ may weigh, in bytes, and which of them each kind of run loads. */
interface Budget {
  sizes: Record<string, Record<string, number>>
  loads: Record<string, string[]>
}

const BUDGET = path.join(PROJECT, 'test', 'dist-sizes.json')
const FOLDERS = ['dist', 'dist/cli', 'dist/fleet', 'dist/lib']
/** A file of a few kB may grow by as many bytes as that. */
const MOST_GROWTH = { share: 0.03, bytes: 2000 }
/** One that lost more than that has a budget that holds nothing any more. */
const MOST_LOSS = 0.2
const UPDATE = `If that is meant, write it down: UPDATE_GOLDEN=1 npm run test:built -- dist-sizes
(npm run build -- --shares says what each file is made of)`

const DEMO = path.join(PROJECT, 'examples', 'demo')
const FLEET_OF_ONE = path.join(PROJECT, 'test', 'golden', 'insights', 'small.json')
const NOW = '2026-09-21T06:00:00Z'
const LIB = pathToFileURL(path.join(PROJECT, 'dist', 'lib', 'index.js')).href
const COMMAND = ['--root', '.', '--now', NOW]

/** In a folder with the demo's logs and without its config file; what a variable INPUT_... says is the action's input. */
const RUNS: Record<string, { args: string[]; variables?: Record<string, string> }> = {
  'the action': { args: ['dist/index.js'], variables: { INPUT_NOW: NOW } },
  'the command, insights.json alone': {
    args: ['dist/cli/index.js', ...COMMAND, '--dry-run', '--format', 'json'],
  },
  'the command, report.html': { args: ['dist/cli/index.js', ...COMMAND, '--report', 'report.html'] },
  'the command, its version': { args: ['dist/cli/index.js', '--version'] },
  'the action for a fleet': { args: ['dist/fleet/index.js'], variables: { INPUT_INSIGHTS: 'insights.json' } },
  'the library': { args: ['--input-type=module', '--eval', `await import('${LIB}')`] },
}

function weigh(): Budget['sizes'] {
  const filesIn = (folder: string): [string, number][] =>
    fs
      .readdirSync(path.join(PROJECT, folder))
      .filter((file) => file.endsWith('.js'))
      .toSorted()
      .map((file) => [file, fs.statSync(path.join(PROJECT, folder, file)).size])
  return Object.fromEntries(FOLDERS.map((folder) => [folder, Object.fromEntries(filesIn(folder))]))
}

/** Each in a folder of its own: one run leaves what another would read. */
function watchRun({ args: [script = '', ...args], variables }: (typeof RUNS)[string]): string[] {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-')))
  try {
    const filter = (file: string): boolean => path.basename(file) !== 'insights.json'
    fs.cpSync(path.join(DEMO, '.loop'), path.join(root, '.loop'), { recursive: true, filter })
    fs.cpSync(FLEET_OF_ONE, path.join(root, 'insights.json'))
    return loadedChunks(path.join(PROJECT, 'dist'), (coverage) => {
      const env = { ...coverage, ...variables, GITHUB_WORKSPACE: root, RUNNER_TEMP: root }
      const ran = runNode(script.endsWith('.js') ? path.join(PROJECT, script) : script, args, env, root)
      assert.equal(ran.code, 0, script + ran.out + ran.err)
    })
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

/** What is wrong with the sizes of one folder, a line each. */
function outgrown(
  budget: Readonly<Record<string, number>>,
  sizes: Readonly<Record<string, number>>,
): string[] {
  const told = (bytes: number): string => `${bytes.toLocaleString('en')} bytes`
  return [...new Set([...Object.keys(budget), ...Object.keys(sizes)])].toSorted().flatMap((file) => {
    const [allowed, size] = [budget[file], sizes[file]]
    if (size === undefined) return [`${file} is gone`]
    if (allowed === undefined) return [`${file} has no budget yet: ${told(size)}`]
    const grown = `${(100 * (size / allowed - 1)).toFixed(1)} %`
    if (size > allowed + Math.max(allowed * MOST_GROWTH.share, MOST_GROWTH.bytes))
      return [`${file} grew by ${grown}: ${told(allowed)} were allowed, it has ${told(size)}`]
    if (size < allowed * (1 - MOST_LOSS))
      return [`${file} shrank by ${grown}: its budget is ${told(allowed)}`]
    return []
  })
}

suite('what dist/ weighs and what a run loads of it', () => {
  let [found, budget]: Budget[] = []
  before(() => {
    const loads = Object.entries(RUNS).map(([name, run]) => [name, watchRun(run)])
    found = { sizes: weigh(), loads: Object.fromEntries(loads) as Budget['loads'] }
    if (process.env['UPDATE_GOLDEN'] === '1') fs.writeFileSync(BUDGET, `${JSON.stringify(found, null, 2)}\n`)
    budget = readJson(BUDGET) as Budget
  })

  for (const folder of FOLDERS)
    test(`no file of ${folder} outgrows its budget`, () => {
      const wrong = outgrown(budget?.sizes[folder] ?? {}, found?.sizes[folder] ?? {})
      assert.ok(wrong.length === 0, `${folder}:\n  ${wrong.join('\n  ')}\n${UPDATE}`)
    })

  for (const name of Object.keys(RUNS))
    test(`${name} loads what it needs`, () => {
      const [loaded = [], allowed = []] = [found?.loads[name], budget?.loads[name]]
      const wrong = [
        ...loaded.filter((file) => !allowed.includes(file)).map((file) => `${file} is loaded, and was not`),
        ...allowed.filter((file) => !loaded.includes(file)).map((file) => `${file} is no longer loaded`),
      ]
      assert.ok(loaded.length > 0, 'nothing was loaded')
      assert.ok(wrong.length === 0, `${name}:\n  ${wrong.join('\n  ')}\n${UPDATE}`)
    })
})

const SIZES: [what: string, budget: Record<string, number>, sizes: Record<string, number>, said: RegExp[]][] =
  [
    ['as much as allowed', { 'a.js': 1_000_000 }, { 'a.js': 1_030_000 }, []],
    [
      'a little more',
      { 'a.js': 1_000_000 },
      { 'a.js': 1_030_001 },
      [/^a\.js grew by 3\.0 %: 1,000,000 bytes/],
    ],
    ['a small one with 2 kB more', { 'a.js': 5000 }, { 'a.js': 7000 }, []],
    ['a small one with more', { 'a.js': 5000 }, { 'a.js': 7001 }, [/grew by 40\.0 %/]],
    ['one that is new', {}, { 'b.js': 10 }, [/^b\.js has no budget yet: 10 bytes/]],
    ['one that is gone', { 'a.js': 10 }, {}, [/^a\.js is gone/]],
    ['a fifth less', { 'a.js': 1000 }, { 'a.js': 800 }, []],
    ['much less', { 'a.js': 1000 }, { 'a.js': 799 }, [/^a\.js shrank/]],
  ]

for (const [what, budget, sizes, said] of SIZES)
  test(`sizes: ${what}`, () => {
    const wrong = outgrown(budget, sizes)
    assert.equal(wrong.length, said.length, wrong.join())
    for (const [index, pattern] of said.entries()) assert.match(wrong[index] ?? '', pattern)
  })
