import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, suite, test } from 'node:test'
import { makeRoot, PROJECT } from '../project.ts'
import { runNode, type Ran } from '../run.ts'

/** What somebody gets who installs the packed package in an empty folder, without a network. */

const NOW = '2026-09-21T06:00:00Z'
const DEMO = path.join(PROJECT, 'examples', 'demo')
const TSC = path.join(PROJECT, 'node_modules', 'typescript', 'bin', 'tsc')
const MOST_BYTES = 20 * 1024 ** 2

const LIBRARY = `
  import { type Backtest, instantOf, type Insights, judgeRetro, readInsights, replayRetro, retroOf } from 'loop-introspection'
  import schema from 'loop-introspection/schema/insights.schema.json' with { type: 'json' }
  const rows = Array.from({ length: 40 }, (_, i) => ({
    timestamp: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(), cycle: i, success: i < 20, issue: i,
  }))
  const [from, to] = [instantOf(new Date('2026-02-01')), instantOf(new Date('2026-02-10'))]
  const insights: Insights = judgeRetro(retroOf({ cycles: rows }), {}, to)
  const verdict: 'better' | 'steady' | 'watch' | 'worse' | 'unknown' = insights.verdict
  // @ts-expect-error a verdict is no number
  const number: number = insights.verdict
  const days: Backtest = replayRetro(retroOf({ cycles: rows }), {}, { from, to })
  // @ts-expect-error a day is a text
  const day: number = days.from
  const read = readInsights(JSON.stringify(insights))
  console.log('problem' in read ? read.problem : verdict, days.from, days.to, days.days.length, schema.required.includes('verdict'), typeof number, day)
`

suite('the packed package', { concurrency: false }, () => {
  let folder = ''
  before(() => {
    folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'loop-introspection-package-')))
    const [packed] = JSON.parse(npm(PROJECT, ['pack', '--json', '--pack-destination', folder]).out) as [
      { filename: string },
    ]
    const app = path.join(folder, 'app')
    fs.mkdirSync(app)
    fs.writeFileSync(path.join(app, 'package.json'), '{ "type": "module" }')
    const installed = npm(app, ['install', '--offline', '--json', path.join(folder, packed.filename)])
    assert.equal(installed.code, 0, installed.err + installed.out)
  })
  after(() => fs.rmSync(folder, { recursive: true, force: true }))

  const app = (): string => path.join(folder, 'app')
  const run = (args: readonly string[], cwd = app()): Ran =>
    runNode(path.join(app(), 'node_modules', 'loop-introspection', 'dist', 'cli', 'index.js'), args, {}, cwd)

  test('it is one package without any other, and small', (t) => {
    const modules = path.join(app(), 'node_modules')
    const names = fs.readdirSync(modules).filter((name) => !name.startsWith('.'))
    assert.deepEqual(names, ['loop-introspection'])
    const files = fs
      .readdirSync(path.join(modules, 'loop-introspection'), { recursive: true, encoding: 'utf8' })
      .map((file) => fs.statSync(path.join(modules, 'loop-introspection', file)))
      .filter((file) => file.isFile())
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    t.diagnostic(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes`)
  })

  test('npx finds its command, which runs as it lies there', () => {
    const { code, out } = npm(app(), ['exec', '--offline', '--', 'loop-introspection', '--version'])
    assert.equal(code, 0)
    assert.match(out, /^\d+\.\d+\.\d+\n$/)
  })

  test('the command reports on the demo, on a repository without a log, and on a file', (t) => {
    const demo = run(['--root', DEMO, '--now', NOW, '--dry-run'])
    assert.equal(demo.code, 0, demo.err)
    assert.match(demo.out, /coder-5/)
    const none = run([], makeRoot(t, { 'README.md': '# Nothing here\n' }))
    assert.equal(none.code, 0, none.err)
    assert.match(none.out, /No cycle/i)
    const file = run(['inspect', path.join(DEMO, '.loop', 'retro', 'cycles.jsonl')])
    assert.equal(file.code, 0, file.err)
    assert.match(file.out, /native/)
  })

  test('the library runs and has types that need no other package', () => {
    const files = {
      'program.ts': LIBRARY,
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2024',
          lib: ['es2024', 'dom'],
          strict: true,
          types: [],
          skipLibCheck: false,
        },
        files: ['program.ts'],
      }),
    }
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(app(), name), text)
    const compiled = runNode(TSC, ['-p', app()])
    assert.equal(compiled.code, 0, compiled.out)
    const ran = runNode(path.join(app(), 'program.js'), [])
    assert.equal(ran.code, 0, ran.err)
    assert.equal(ran.out, 'worse 2026-02-01 2026-02-09 9 true string 2026-02-01\n')
  })
})

function npm(cwd: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    [...args, '--no-audit', '--no-fund', '--ignore-scripts'],
    {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  return { code: status, out: stdout, err: stderr }
}
