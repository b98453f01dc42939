import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { isInGitFolder } from '../../src/publish/folders.ts'
import { copyShortDemo, CYCLES, makeRoot, PROJECT } from '../project.ts'
import { runCli } from '../run.ts'
import { notPublished, runAction, tableOf } from './action.ts'

const NOW = '2026-09-21T06:00:00Z'
const CONFIG = '.github/loop-introspection.yml'
const isWindows = process.platform === 'win32'

/** Every file below a folder and what it holds. */
function contentsOf(folder: string): Record<string, string> {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => path.join(file.parentPath, file.name))
      .map((file) => [path.relative(folder, file), fs.readFileSync(file, 'utf8')]),
  )
}

/** A repository as a loop leaves it, with files that nobody wants to lose. */
function makeRepository(t: TestContext): string {
  const root = copyShortDemo(t)
  const files = {
    '.git/config': '[core]\n',
    '.github/workflows/ci.yml': 'on: push\n',
    [CONFIG]: 'window-days: 7\n',
    '.loop/quarantine.json': '{}',
    'src/main.ts': 'export {}\n',
    'data.json': '{ "schema_version": 1, "generated_at": "2026-01-01", "recommendations": [] }',
    'history.jsonl': '{"schema_version":1,"total_cycles_analyzed":1,"recommendations":[]}\n'.repeat(2),
    'page.html': '<!doctype html>\n<title>Mine</title>\n',
    'CLAUDE.md': '# Rules\n<loop_insights schema="1">\n',
    'empty.jsonl': '',
  }
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), content)
  }
  if (!isWindows) {
    fs.linkSync(path.join(root, CYCLES), path.join(root, 'second-name.jsonl'))
    fs.symlinkSync('.loop/retro', path.join(root, 'way'))
    fs.symlinkSync('.git', path.join(root, 'hidden'))
  }
  return root
}

/** What is named where, by which setting it is told, and how. */
const REFUSED: [Record<string, string>, string, RegExp, boolean?][] = [
  [{ output: CYCLES }, 'output', /is read by this run/],
  [{ report: CYCLES }, 'report', /is read by this run/],
  [{ 'prompt-context-path': CYCLES }, 'prompt-context-path', /is read by this run/],
  [{ output: './.loop/../.loop/retro//cycles.jsonl' }, 'output', /is read by this run/],
  [{ output: 'way/cycles.jsonl' }, 'output', /is read by this run/, !isWindows],
  [{ output: 'second-name.jsonl' }, 'output', /is read by this run/, !isWindows],
  [{ output: '.loop/retro/triage.jsonl' }, 'output', /is read by this run/],
  [{ report: '.loop/retro/deep-triage.jsonl' }, 'report', /is read by this run/],
  [{ output: '.loop/quarantine.json' }, 'output', /is read by this run/],
  [{ output: CONFIG }, 'output', /is read by this run/],
  [{ cycles: '*.jsonl', output: 'empty.jsonl' }, 'output', /is read by this run/],
  [{ output: '.git/config' }, 'output', /lies under \.git/],
  [{ output: '.git/hooks/new' }, 'output', /lies under \.git/],
  [{ report: 'sub/.GIT/x' }, 'report', /lies under \.git/],
  [{ report: 'hidden/x' }, 'report', /lies under \.git/, !isWindows],
  [{ output: '.github/workflows/ci.yml' }, 'output', /exists and is no insights\.json/],
  [{ output: 'src/main.ts' }, 'output', /exists and is no insights\.json/],
  [{ output: 'data.json' }, 'output', /exists and is no insights\.json/],
  [{ output: 'history.jsonl' }, 'output', /exists and is no insights\.json/],
  [{ report: 'page.html' }, 'report', /exists and is no report/],
  [{ 'prompt-context-path': 'CLAUDE.md' }, 'prompt-context-path', /exists and is no prompt context/],
]

for (const [given, setting, say, isPossible = true] of REFUSED) {
  const name = Object.entries(given)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
  test(`the command writes nothing where ${name}`, { skip: !isPossible }, (t) => {
    const root = makeRepository(t)
    const before = contentsOf(root)
    const flags = Object.entries(given).flatMap(([key, value]) => [`--${key}`, value])
    const ran = runCli(['--root', root, '--now', NOW, ...flags])
    assert.deepEqual([ran.code, ran.out], [2, ''], ran.err)
    assert.match(ran.err, new RegExp(String.raw`^error: ${setting}: [^\n]+\n$`))
    assert.match(ran.err, say)
    assert.deepEqual(contentsOf(root), before)
  })
}

test('two targets in one file are refused, both', (t) => {
  const root = makeRepository(t)
  const before = contentsOf(root)
  const ran = runCli(['--root', root, '--now', NOW, '--output', 'out/new', '--report', './out/NEW'])
  assert.equal(ran.code, 2)
  assert.match(
    ran.err,
    /^error: output: out\/new is what `report` names, too\..*\nerror: report: .*`output`.*\n$/,
  )
  assert.deepEqual(contentsOf(root), before)
})

test('what the command wrote it writes again, also where it is empty, spelt anew, cut or the seed program’s', (t) => {
  const root = makeRepository(t)
  const files = ['a.json', 'b.html', 'c.md']
  const run = (...more: string[]): string => {
    const [output = '', report = '', prompt = ''] = files
    const flags = ['--output', output, '--report', report, '--prompt-context-path', prompt]
    const ran = runCli(['--root', root, '--now', NOW, '--cycles', CYCLES, ...more, ...flags])
    assert.equal(ran.code, 0, ran.err)
    return fs.readFileSync(path.join(root, 'a.json'), 'utf8')
  }
  for (const file of files) fs.writeFileSync(path.join(root, file), '')
  const first = run()
  const { headline, ...rest } = JSON.parse(first) as Record<string, unknown>
  for (const before of [
    first,
    first.slice(0, 2000),
    JSON.stringify({ ...rest, headline }),
    fs.readFileSync(path.join(PROJECT, 'test/golden/seed/000-plain/expected.json'), 'utf8'),
  ]) {
    fs.writeFileSync(path.join(root, 'a.json'), before)
    assert.equal((JSON.parse(run('--cycles', 'a.js*')) as { headline: string }).headline, headline)
  }
})

test('a broken insights.json in the retro folder is as if there were none', (t) => {
  const file = '.loop/retro/insights.json'
  for (const broken of ['<<<<<<< ours\n{}', '{}', '\0'.repeat(5000)]) {
    const root = makeRoot(t, { [file]: broken })
    const ran = runCli(['--root', root, '--now', NOW])
    assert.deepEqual([ran.code, ran.err], [0, ''])
    assert.match(fs.readFileSync(path.join(root, file), 'utf8'), /"status": "no_data"/)
    fs.writeFileSync(path.join(root, file), broken)
    assert.equal(runCli(['--root', root, '--now', NOW, '--cycles', file]).code, 2)
  }
})

test('the action leaves a refused target alone, publishes the rest and exits 2', async (t) => {
  const workspace = makeRepository(t)
  const before = contentsOf(workspace)
  const ran = await runAction(t, { workspace, inputs: { output: CYCLES, report: '.git/config' } })
  assert.equal(ran.code, 2, ran.out)
  assert.deepEqual(contentsOf(workspace), before)
  const table = tableOf(ran.out)
  assert.deepEqual(
    ['insights file', 'report', 'prompt context', 'job summary', 'outputs'].map(
      (name) => table[name]?.status,
    ),
    ['failed', 'failed', 'done', 'done', 'done'],
  )
  assert.match(notPublished(ran.out)[0] ?? '', /^insights file::output: .*is read by this run/)
  assert.match(notPublished(ran.out)[1] ?? '', /^report::report: .*lies under \.git/)
  assert.equal(ran.out.match(/^::error title=Setting to correct::/gm)?.length, 2)
  assert.equal(ran.outputs['verdict'], 'worse')
  assert.notEqual(ran.summary, '')
})

test('the action does not write where it reads a log that is not there yet', async (t) => {
  const workspace = makeRepository(t)
  const inputs = { cycles: 'later.jsonl', output: 'later.jsonl' }
  const ran = await runAction(t, { workspace, inputs })
  assert.equal(ran.code, 2, ran.out)
  assert.match(notPublished(ran.out)[0] ?? '', /^insights file::output: .*is read by this run/)
  assert.ok(!fs.existsSync(path.join(workspace, 'later.jsonl')))
})

test('what file systems take for .git is .git', () => {
  for (const given of [
    '.git',
    '.git/config',
    'a/.GIT/b',
    '.git./x',
    '.git /x',
    'git~1/x',
    'a\\.git\\b',
    '.g\u200Dit/x',
  ])
    assert.ok(isInGitFolder(given), given)
  for (const given of ['.github/x', '.gitignore', 'a.git/x', 'git/x', '.git-x/y', 'git~x'])
    assert.ok(!isInGitFolder(given), given)
})

test('record appends nothing under .git', (t) => {
  const root = makeRoot(t, { '.git/config': '[core]\n' })
  const ran = runCli(['record', '--root', root, '--success', '--cycles', '.git/config'])
  assert.equal(ran.code, 2)
  assert.match(ran.err, /^error: --cycles: \S+ lies under \.git/)
  assert.deepEqual(contentsOf(root), { '.git/config': '[core]\n' })
})
