import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { assertValidInsights } from '../insights-schema.ts'
import { copyShortDemo, CYCLES, jsonl, makeRoot, PROJECT } from '../project.ts'
import { runNode } from '../run.ts'
import { notPublished, runAction, tableOf } from './action.ts'
import { type Script, startArtifactServer } from './artifact-server.ts'

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

const isRoot = process.getuid?.() === 0

/** A summary file that cannot be written, and why. */
const BAD_SUMMARIES: [string, (folder: string) => string, RegExp, boolean?][] = [
  ['is a folder', (folder) => folder, /EISDIR/],
  ['is on a full disk', () => '/dev/full', /ENOSPC/, fs.existsSync('/dev/full')],
  [
    'is nearly full',
    (folder) => {
      const file = path.join(folder, 'full')
      fs.writeFileSync(file, 'x'.repeat(1_048_000))
      return file
    },
    /its 1,0\d\d,\d{3} bytes are over GitHub's limit of 1 MiB/,
  ],
]

for (const [what, fileIn, say, isPossible = true] of BAD_SUMMARIES) {
  test(`fault 54: a job summary whose file ${what} is one warning`, { skip: !isPossible }, async (t) => {
    const file = fileIn(makeRoot(t))
    const ran = await runAction(t, { env: { GITHUB_STEP_SUMMARY: file } })
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.equal(notPublished(ran.out).length, 1, ran.out)
    assert.match(notPublished(ran.out)[0] ?? '', /^job summary::/)
    assert.match(notPublished(ran.out)[0] ?? '', say)
    assert.equal(ran.outputs['verdict'], 'worse')
    assertValidInsights(JSON.parse(ran.json))
    if (what === 'is nearly full') assert.equal(fs.statSync(file).size, 1_048_000, 'nothing was added')
  })
}

test('fault 54: a runner without a job summary is no failure', async (t) => {
  const env = { GITHUB_STEP_SUMMARY: undefined }
  const ran = await runAction(t, { env, inputs: { 'fail-on-publish-error': 'true' } })
  assert.equal(ran.code, 0, ran.out)
  assert.deepEqual(notPublished(ran.out), [])
  assert.deepEqual(tableOf(ran.out)['job summary'], {
    status: 'skipped',
    say: 'this runner names no file for it (GITHUB_STEP_SUMMARY)',
  })
})

test('fail-on-publish-error fails the step, after everything else is published', async (t) => {
  const inputs = { 'fail-on-publish-error': 'true' }
  const ran = await runAction(t, { env: { GITHUB_STEP_SUMMARY: makeRoot(t) }, inputs })
  assert.equal(ran.code, 1)
  assert.match(ran.out, /^::error::Not published: job summary \(fail-on-publish-error: true\)$/m)
  assert.equal(ran.outputs['verdict'], 'worse')
  assert.equal((await runAction(t, { inputs })).code, 0)
})

test('fault 55: without a file for outputs they are skipped, not printed', async (t) => {
  const ran = await runAction(t, { env: { GITHUB_OUTPUT: undefined } })
  assert.equal(ran.code, 0, ran.out)
  assert.equal(tableOf(ran.out)['outputs']?.status, 'skipped')
  assert.doesNotMatch(ran.out, /::set-output/)
  assert.deepEqual(notPublished(ran.out), [])
})

test('a file for outputs that is not there is one warning', async (t) => {
  const ran = await runAction(t, { env: { GITHUB_OUTPUT: path.join(makeRoot(t), 'none') } })
  assert.equal(ran.code, 0, ran.out)
  assert.match(notPublished(ran.out).join('\n'), /^outputs::Missing file at path/)
  assert.ok(ran.summary !== '')
})

test(
  'fault 55: an output keeps a line break and a delimiter that it holds',
  { skip: process.platform === 'win32' },
  async (t) => {
    const output = 'odd\nghadelimiter_1\nverdict=x/insights.json'
    const ran = await runAction(t, { inputs: { output } })
    assert.equal(ran.code, 0, ran.out)
    assert.equal(ran.outputs['insights-path'], path.join(ran.workspace, output))
    assert.equal(ran.outputs['verdict'], 'worse')
  },
)

test('an output that would keep the next step from starting is not set, and said', async (t) => {
  const { setOutputs } = await import('../../src/publish/outputs.ts')
  const file = path.join(makeRoot(t, { output: '' }), 'output')
  const before = process.env['GITHUB_OUTPUT']
  process.env['GITHUB_OUTPUT'] = file
  t.after(() => {
    if (before === undefined) delete process.env['GITHUB_OUTPUT']
    else process.env['GITHUB_OUTPUT'] = before
  })
  assert.deepEqual(setOutputs({ long: 'é'.repeat(50_001), fits: 'é'.repeat(50_000), count: 7 }), ['long'])
  const text = fs.readFileSync(file, 'utf8')
  assert.match(text, /^fits<</m)
  assert.match(text, /^count<</m)
  assert.doesNotMatch(text, /^long<</m)
})

test('fault 56: thirty damaged files are nine annotations and one that counts the rest', async (t) => {
  const good = { timestamp: '2026-09-20T10:00:00Z', success: true, duration: 60 }
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `logs/${index}.jsonl`,
      `${jsonl([{ ...good, cycle: index }])}{broken\n${jsonl([{ ...good, cycle: index + 100 }])}`,
    ]),
  )
  const ran = await runAction(t, { workspace: makeRoot(t, files), inputs: { cycles: 'logs/*.jsonl' } })
  assert.equal(ran.code, 0, ran.out)
  const warnings = [...ran.out.matchAll(/^::warning.*$/gm)].map(([line]) => line)
  assert.equal(warnings.length, 10)
  assert.equal(
    warnings.filter((line) => line.startsWith('::warning title=Data left out,file=logs/')).length,
    9,
  )
  assert.match(warnings.at(-1) ?? '', /^::warning title=More::21 more warnings are not shown here/)
})

test('the verdict is a warning when the loop got worse, and no error, since the step is green', async (t) => {
  const ran = await runAction(t)
  assert.match(
    ran.out,
    /^::warning title=Loop health::Loop got worse: success fell from \d+%25 to \d+%25\. Do first: .{10,}$/m,
  )
  assert.doesNotMatch(ran.out, /^::error/m)
})

test('a steady loop needs no annotation', async (t) => {
  const rows = Array.from({ length: 60 }, (_, day) => ({
    timestamp: new Date(Date.UTC(2026, 8, 20) - day * 43_200_000).toISOString(),
    success: day % 5 !== 0,
    duration: 300,
    type: 'feature',
    issue: day + 1,
  }))
  const ran = await runAction(t, { workspace: makeRoot(t, { [CYCLES]: jsonl(rows) }) })
  assert.equal(ran.outputs['verdict'], 'steady', ran.out)
  assert.doesNotMatch(ran.out, /^::(?:warning|notice) title=Loop/m)
})

test('fault 57: insights.json that cannot be written goes to the runner’s temporary folder', async (t) => {
  const workspace = copyShortDemo(t)
  fs.writeFileSync(path.join(workspace, 'taken'), '')
  const ran = await runAction(t, { workspace, inputs: { output: 'taken/insights.json' } })
  assert.equal(ran.code, 0, ran.out)
  const written = ran.outputs['insights-path'] ?? ''
  assert.equal(path.dirname(path.dirname(written)), ran.temp)
  assertValidInsights(JSON.parse(fs.readFileSync(written, 'utf8')))
  assert.match(ran.out, /^::warning::taken\/insights\.json could not be written/m)
})

test(
  'fault 57: a read-only workspace is no failure',
  { skip: isRoot || process.platform === 'win32' },
  async (t) => {
    const workspace = copyShortDemo(t)
    fs.chmodSync(path.join(workspace, '.loop', 'retro'), 0o555)
    t.after(() => fs.chmodSync(path.join(workspace, '.loop', 'retro'), 0o755))
    const ran = await runAction(t, { workspace })
    assert.equal(ran.code, 0, ran.out)
    assert.ok(ran.outputs['insights-path']?.startsWith(ran.temp))
  },
)

test('a dry run says what each would do, and leaves nothing behind the run', async (t) => {
  const workspace = copyShortDemo(t)
  const before = filesIn(workspace)
  const ran = await runAction(t, { workspace, inputs: { 'dry-run': 'true' } })
  assert.equal(ran.code, 0, ran.out)
  const table = tableOf(ran.out)
  for (const name of ['insights file', 'report', 'prompt context', 'artifact']) {
    assert.equal(table[name]?.status, 'skipped', name)
    assert.match(table[name].say, /^dry run: would /, name)
  }
  assert.deepEqual(filesIn(workspace), before)
  assert.deepEqual(
    ['insights-path', 'prompt-context-path', 'artifact-url'].map((name) => ran.outputs[name]),
    ['', '', ''],
  )
})

test(
  'a signal while uploading ends the run at once and leaves no half file',
  { skip: process.platform === 'win32' },
  async (t) => {
    let stop = (): void => {}
    const script: Script = (call) => {
      if (call === 'CreateArtifact') stop()
      return 'hang'
    }
    const server = await startArtifactServer(t, script)
    const ran = await runAction(t, {
      server,
      whileRunning: (child) => {
        stop = () => child.kill('SIGTERM')
      },
    })
    assert.equal(ran.code, 143, ran.out)
    assertValidInsights(JSON.parse(ran.json))
    assert.deepEqual(
      fs.readdirSync(path.join(ran.workspace, '.loop', 'retro')).filter((name) => name.endsWith('.tmp')),
      [],
    )
  },
)

test(
  'a log that nobody can read keeps nothing from its place',
  { skip: !fs.existsSync('/dev/full') },
  async (t) => {
    const server = await startArtifactServer(t)
    const ran = await runAction(t, { server, stdout: fs.openSync('/dev/full', 'w') })
    assert.deepEqual([ran.code, ran.err], [0, ''])
    assertValidInsights(JSON.parse(ran.json))
    assert.match(ran.summary, /^## Loop got worse/)
    assert.equal(ran.outputs['verdict'], 'worse')
    assert.deepEqual([...server.artifacts.keys()], ['insights.json', 'report.html'])
  },
)

test('fault 60: a reader of the log that goes away keeps nothing from its place', async (t) => {
  const server = await startArtifactServer(t)
  const ran = await runAction(t, { server, whileRunning: (child) => child.stdout?.destroy() })
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.equal(ran.outputs['verdict'], 'worse')
  assert.deepEqual([...server.artifacts.keys()], ['insights.json', 'report.html'])
})

const ENTRIES: { entry: string; file: string; code: number; says: RegExp }[] = [
  {
    entry: 'the action',
    file: 'dist/index.js',
    code: 1,
    says: /^::error title=Node\.js is too old::Loop Introspection needs Node\.js 20 or newer and was started with \d+\.\d+\.\d+\. Update the runner, .*\n$/,
  },
  {
    entry: 'the command',
    file: 'dist/cli/index.js',
    code: 2,
    says: /^Loop Introspection needs Node\.js 20 or newer and was started with \d+\.\d+\.\d+\. Put a newer node first on PATH\.\n$/,
  },
]

for (const { entry, file, code, says } of ENTRIES) {
  test(`fault 59: an old Node is told by ${entry} in one line, by the first file alone`, (t) => {
    // Nothing but this file: the others hold what an old Node cannot parse.
    const folder = makeRoot(t, {
      'index.js': fs.readFileSync(path.join(PROJECT, file)),
      'package.json': '{ "type": "module" }',
      'old.mjs':
        "Object.defineProperty(process.versions, 'node', { value: '18.20.8' })\ndelete String.prototype.toWellFormed\n",
    })
    const ran = runNode('--import', [path.join(folder, 'old.mjs'), path.join(folder, 'index.js')])
    assert.equal(ran.code, code)
    assert.match(ran.out + ran.err, says)
  })

  for (const version of ['16', '18'])
    test(`fault 59: Node ${version} itself is told by ${entry} in one line`, (t) => {
      const node = oldNode(version)
      if (node === undefined) {
        t.skip(`set OLD_NODES to a folder with node${version} in it`)
        return
      }
      const { status, stdout, stderr } = spawnSync(node, [path.join(PROJECT, file)], { encoding: 'utf8' })
      assert.equal(status, code)
      assert.match(stdout + stderr, says)
    })
}

/** `.ci/run` fetches them. */
function oldNode(version: string): string | undefined {
  const file = path.join(process.env['OLD_NODES'] ?? '', `node${version}`)
  return process.env['OLD_NODES'] !== undefined && fs.existsSync(file) ? file : undefined
}
