import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { assertValidInsights } from '../insights-schema.ts'
import { parseOutputs } from '../publish/action.ts'
import { copyDemo, CYCLES, jsonl, makeRoot, PROJECT, readJson } from '../project.ts'
import { type Ran, runNode } from '../run.ts'
import { runnerCommandsIn } from '../runner-commands.ts'

const NOW = '2026-09-21T06:00:00Z'

interface ActionRun extends Ran {
  outputs: Record<string, string>
  summary: string
  temp: string
}

/** Runs the action as a runner does: a copy of the repository without node_modules, variables and files, nothing else. */
function runAction(
  t: TestContext,
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
): ActionRun {
  const action = makeRoot(t)
  fs.cpSync(path.join(PROJECT, 'action.yml'), path.join(action, 'action.yml'))
  fs.cpSync(path.join(PROJECT, 'dist'), path.join(action, 'dist'), { recursive: true })
  const main = /main: (\S+)/.exec(fs.readFileSync(path.join(action, 'action.yml'), 'utf8'))?.[1] ?? ''
  const temp = makeRoot(t, { output: '', summary: '' })
  const env: Record<string, string> = {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/orbit-api',
    GITHUB_OUTPUT: path.join(temp, 'output'),
    GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
    RUNNER_TEMP: temp,
  }
  for (const [name, value] of Object.entries({ now: NOW, ...inputs }))
    env[`INPUT_${name.toUpperCase()}`] = value
  const ran = runNode(path.join(action, main), [], env, workspace)
  const outputs = fs.readFileSync(path.join(temp, 'output'), 'utf8')
  return {
    ...ran,
    outputs: parseOutputs(outputs),
    summary: fs.readFileSync(path.join(temp, 'summary'), 'utf8'),
    temp,
  }
}

test('the demo: file, log, outputs, summary', (t) => {
  const workspace = copyDemo(t)
  const ran = runAction(t, workspace)
  assert.equal(ran.code, 0, ran.out + ran.err)
  const file = path.join(workspace, '.loop/retro/insights.json')
  const insights = readJson(file) as {
    headline: string
    total_cycles_analyzed: number
    recommendations: { severity: string }[]
  }
  assertValidInsights(insights)
  assert.equal(ran.outputs['verdict'], 'worse')
  assert.equal(ran.outputs['headline'], insights.headline)
  assert.equal(ran.outputs['highest-severity'], 'high')
  assert.equal(
    ran.outputs['high-count'],
    String(insights.recommendations.filter(({ severity }) => severity === 'high').length),
  )
  assert.equal(ran.outputs['cycles-analyzed'], String(insights.total_cycles_analyzed))
  assert.equal(ran.outputs['insights-path'], file)
  assert.match(ran.outputs['success-rate'] ?? '', /^0\.5\d/)
  assert.ok(ran.summary.startsWith(`## ${insights.headline}\n`))
  assert.ok(ran.out.startsWith(`${insights.headline}\n`), 'the verdict stands before the groups')
  assert.match(ran.out, /^::group::The week in numbers$/m)
  assert.match(ran.out, /^::warning title=Data left out,file=\.loop\/retro\/cycles\.jsonl,line=\d+::/m)
})

test('every output that action.yml names is set', (t) => {
  const ran = runAction(t, copyDemo(t))
  const declared =
    fs
      .readFileSync(path.join(PROJECT, 'action.yml'), 'utf8')
      .split(/^outputs:$/m)[1]
      ?.split(/^runs:$/m)[0] ?? ''
  const names = [...declared.matchAll(/^ {2}([\w-]+):$/gm)].map((match) => match[1])
  assert.deepEqual(new Set(Object.keys(ran.outputs)), new Set(names))
})

test('the prompt context is a file, and the issues to block are an output', (t) => {
  const workspace = copyDemo(t)
  const ran = runAction(t, workspace, { 'prompt-context-path': '.loop/prompt.md', quotes: 'none' })
  const file = path.join(workspace, '.loop/prompt.md')
  assert.equal(ran.outputs['prompt-context-path'], file)
  assert.deepEqual(JSON.parse(ran.outputs['blocked-issues'] ?? ''), ['398', '412', '431'])
  const page = fs.readFileSync(file, 'utf8')
  assert.match(page, /^<facts repo="acme\/orbit-api" /m)
  assert.doesNotMatch(page, /timeout/)
  const outside = runAction(t, workspace, { 'prompt-context-path': '../prompt.md' })
  assert.equal(outside.outputs['prompt-context-path'], '')
  assert.match(
    outside.out,
    /^::warning title=Not published[^:]*:: ?.*is outside the workspace; nothing was written$/m,
  )
})

test('fault 1, 2: no data: a notice, status no_data, exit 0', (t) => {
  const workspace = makeRoot(t)
  const ran = runAction(t, workspace)
  assert.equal(ran.code, 0, ran.out)
  assert.match(ran.out, /^::notice title=No retros found::.*check the repository out/m)
  assert.equal(ran.outputs['verdict'], 'unknown')
  assert.equal(
    (readJson(path.join(workspace, '.loop/retro/insights.json')) as { status: string }).status,
    'no_data',
  )
})

test('fail-on fails the step after everything is written', (t) => {
  const workspace = copyDemo(t)
  const ran = runAction(t, workspace, { 'fail-on': 'high' })
  assert.equal(ran.code, 1)
  assert.match(ran.out, /^::error::Loop got worse.*\(fail-on: high\)$/m)
  assert.ok(fs.existsSync(path.join(workspace, '.loop/retro/insights.json')))
  assert.equal(ran.outputs['verdict'], 'worse')
})

test('bad inputs: one error each, nothing written', (t) => {
  const workspace = copyDemo(t)
  const ran = runAction(t, workspace, { rules: 'strict', 'window-days': '-1' })
  assert.equal(ran.code, 2)
  assert.equal(ran.out.match(/^::error title=Setting to correct::/gm)?.length, 2, ran.out)
  assert.ok(!fs.existsSync(path.join(workspace, '.loop/retro/insights.json')))
})

const BOMBS: Readonly<Record<string, [config: string, key: string]>> = {
  'a cycle of aliases': ['limits: &a\n  x: *a\n', 'limits'],
  'aliases of aliases': [
    Array.from({ length: 10 }, (_, level) =>
      level === 0
        ? 'k0: &k0 [x, x, x, x, x, x, x, x, x]'
        : `k${level}: &k${level} [${`*k${level - 1}, `.repeat(9)}]`,
    ).join('\n'),
    'k4',
  ],
  'a range of a hundred million paths': ['cycles: "{1..100000000}.jsonl"\n', 'cycles'],
  'braces that double 22 times': [`cycles: "${'{a,b}'.repeat(22)}"\n`, 'cycles'],
}

for (const [what, [config, key]] of Object.entries(BOMBS))
  test(`a config that holds ${what} is one error that names the key`, (t) => {
    const workspace = makeRoot(t, { '.github/loop-introspection.yml': config })
    const ran = runAction(t, workspace)
    assert.equal(ran.code, 2, ran.out.slice(0, 1000))
    const errors = ran.out.match(/^::error.*$/gm) ?? []
    assert.equal(errors.length, 1)
    assert.ok(errors[0].includes(key), errors[0])
  })

test('fault 56: globs given as an input are held to the same, and thousands of problems are ten errors', (t) => {
  const config = Array.from({ length: 5000 }, (_, index) => `key${index}: 1\n`).join('')
  const workspace = makeRoot(t, { '.github/loop-introspection.yml': config })
  const ran = runAction(t, workspace, { cycles: '{1..100000000}.jsonl' })
  assert.equal(ran.code, 2)
  const errors = ran.out.match(/^::error.*$/gm) ?? []
  assert.equal(errors.length, 10)
  assert.match(errors[0], /input cycles: /)
  assert.match(errors[9] ?? '', /4992 more/)
})

test(
  'fault 27, 30: nothing outside the workspace is read or written',
  { skip: process.platform === 'win32' },
  (t) => {
    const outside = makeRoot(t, {
      'secret.jsonl': '{"success":true,"type":"s3cret"}\n',
      'c.yml': 'rules: seed\n',
    })
    const workspace = makeRoot(t)
    fs.symlinkSync(path.join(outside, 'secret.jsonl'), path.join(workspace, 'link.jsonl'))
    for (const cycles of [path.join(outside, 'secret.jsonl'), 'link.jsonl', `${outside}/*.jsonl`]) {
      const ran = runAction(t, workspace, { cycles })
      assert.equal(ran.code, 0)
      assert.match(ran.out, /^::warning .*is outside the workspace/m)
      assert.ok(
        !(
          ran.out +
          ran.summary +
          fs.readFileSync(path.join(workspace, '.loop/retro/insights.json'), 'utf8')
        ).includes('s3cret'),
      )
    }
    const config = runAction(t, workspace, { config: path.join(outside, 'c.yml') })
    assert.equal(config.code, 2)
    const written = runAction(t, workspace, { output: path.join(outside, 'insights.json') })
    assert.match(written.out, /is outside the workspace; nothing was written/)
    assert.ok(!fs.existsSync(path.join(outside, 'insights.json')))
    assert.ok(written.outputs['insights-path']?.startsWith(written.temp))
  },
)

test('fault 39, 40, 41: no text of the logs becomes a command to the runner', (t) => {
  const evil = 'x\r::error::evil\n##[add-mask]evil ::set-output name=verdict::evil'
  const rows = Array.from({ length: 9 }, (_, cycle) => ({
    timestamp: '2026-09-20T10:00:00Z',
    cycle,
    success: false,
    issue: evil,
    type: evil,
    reason: evil,
    duration: 60,
  }))
  const workspace = makeRoot(t, { [CYCLES]: jsonl(rows) })
  const ran = runAction(t, workspace)
  assert.equal(ran.code, 0, ran.out)
  assert.match(ran.out, /evil/)
  const commands = runnerCommandsIn(ran.out).filter(
    (command) => !/^::(?:(?:group|stop-commands|endgroup)|notice title=Loop health)::/.test(command),
  )
  assert.deepEqual(
    commands.filter((command) => command.includes('evil')),
    [],
  )
})

test('fault 54, 55: a missing summary or output file is no failure', (t) => {
  const action = path.join(PROJECT, 'dist', 'index.js')
  const ran = runNode(action, [], { GITHUB_WORKSPACE: makeRoot(t), INPUT_NOW: NOW })
  assert.equal(ran.code, 0, ran.out)
})

test('of 20,000 quarantined and 12,000 blocked issues every page is small, and says how many it does not name', (t) => {
  const at = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString()
  const failing = (index: number): string => `failing-${index}-${'x'.repeat(20)}`
  const held = Array.from({ length: 20_000 }, (_, index) => [
    String(index),
    { reason: 'failed twice', quarantined_at: at(24 * (1 + (index % 60))) },
  ])
  const cycles = Array.from({ length: 36_000 }, (_, index) => [
    { timestamp: at(160 - index / 240), success: false, issue: failing(index % 12_000), duration: 60 },
    { timestamp: at(160 - index / 240 - 0.001), success: true, duration: 60 },
  ]).flat()
  const workspace = makeRoot(t, {
    [CYCLES]: jsonl(cycles),
    '.loop/quarantine.json': JSON.stringify(Object.fromEntries(held)),
  })
  const ran = runAction(t, workspace, { 'prompt-context-path': '.loop/prompt.md' })
  assert.equal(ran.code, 0, ran.err)
  assert.ok(ran.out.split('\n').length < 500, `${ran.out.split('\n').length} lines`)
  const file = path.join(workspace, '.loop/retro/insights.json')
  assert.ok(fs.statSync(file).size < 2 * 1024 ** 2, `${fs.statSync(file).size} bytes`)
  const insights = readJson(file) as { quarantine: unknown[]; quarantine_omitted: number }
  assertValidInsights(insights)
  assert.equal(insights.quarantine.length + insights.quarantine_omitted, 20_000)

  assert.match(ran.out, /Stop retrying failing-.* and 11,994 more/)
  assert.match(ran.summary, /and 11,994 more/)
  for (const [name, value] of Object.entries(ran.outputs))
    assert.ok(Buffer.byteLength(`${name}=${value}`) < 131_072, name)
  const blocked = JSON.parse(ran.outputs['blocked-issues'] ?? '') as string[]
  assert.ok(blocked.length >= 1000, `${blocked.length} named`)
  assert.equal(blocked.length + Number(ran.outputs['blocked-issues-omitted']), 12_000)
  const prompt = fs.readFileSync(path.join(workspace, '.loop/prompt.md'), 'utf8')
  assert.match(prompt, /^R1 never select: .* and 11,\d{3} more \(.* More of them stand in insights\.json/m)
})
