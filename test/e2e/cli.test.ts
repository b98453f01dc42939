import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { SETTINGS } from '../../src/settings/schema.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { CYCLES, jsonl, makeRoot, PROJECT, readJson } from '../project.ts'
import { runCli, runNode } from '../run.ts'
import { runnerCommandsIn } from '../runner-commands.ts'

const NOW = '2026-09-21T06:00:00Z'
const DEMO = path.join(PROJECT, 'examples', 'demo')

function week(success: boolean, count: number, day: string): object[] {
  return Array.from({ length: count }, (_, index) => ({
    timestamp: `${day}T10:${String(index).padStart(2, '0')}:00Z`,
    cycle: index,
    type: 'bug',
    success,
    duration: 60,
  }))
}

test('reports the demo and writes valid insights', (t) => {
  const output = path.join(makeRoot(t), 'deep', 'insights.json')
  const ran = runCli(['--root', DEMO, '--now', NOW, '--output', output])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.match(ran.out, /^Loop got worse: success fell from \d+% to \d+%\n/)
  assert.match(ran.out, /Trend, 12 weeks/)
  assert.match(ran.out, /#412/)
  assertValidInsights(readJson(output))
})

test('output that finds no room is one line and a failure', { skip: !fs.existsSync('/dev/full') }, () => {
  const full = fs.openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(PROJECT, 'dist/cli/index.js'), '--root', DEMO, '--now', NOW, '--dry-run'],
    { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
  )
  fs.closeSync(full)
  assert.equal(status, 2)
  assert.match(stderr, /^The output could not be written: ENOSPC.* Give it a place with room\.\n$/)
})

test('equal input and now give equal bytes', (t) => {
  const root = makeRoot(t)
  const runs = ['a.json', 'b.json'].map((name) => {
    const output = path.join(root, name)
    runCli(['--root', DEMO, '--now', NOW, '--output', output])
    return fs.readFileSync(output, 'utf8')
  })
  assert.equal(runs[0], runs[1])
  assert.match(runs[0] ?? '', /\n$/)
})

test('--format json prints the file', (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(week(true, 3, '2026-09-20')) })
  const ran = runCli(['--root', root, '--now', NOW, '--format', 'json'])
  assert.equal(ran.out, fs.readFileSync(path.join(root, '.loop/retro/insights.json'), 'utf8'))
})

test('--format prompt prints what --prompt-context-path writes', (t) => {
  const root = makeRoot(t)
  const args = ['--root', DEMO, '--now', NOW, '--output', path.join(root, 'insights.json')]
  const file = path.join(root, 'prompt', 'context.md')
  const ran = runCli([...args, '--format', 'prompt', '--prompt-context-path', file])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.equal(ran.out, fs.readFileSync(file, 'utf8'))
  assert.match(ran.out, /^R1 never select: 398, 412, 431 /m)
  assert.match(ran.out, /timeout after 3240s/)
  const numbers = runCli([...args, '--format', 'prompt', '--quotes', 'none'])
  assert.doesNotMatch(numbers.out, /timeout/)
  assert.match(numbers.out, /^R1 never select: 398, 412, 431 /m)
  const dry = path.join(root, 'dry.md')
  runCli([...args, '--dry-run', '--prompt-context-path', dry])
  assert.ok(!fs.existsSync(dry))
})

test('--format markdown prints the page of a workflow run', () => {
  const ran = runCli(['--root', DEMO, '--now', NOW, '--dry-run', '--format', 'markdown'])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.match(ran.out, /^#.*success fell from \d+% to \d+%\n/)
})

test('--format html prints what --report writes, as one file that needs nothing else', (t) => {
  const root = makeRoot(t)
  const args = ['--root', DEMO, '--now', NOW, '--output', path.join(root, 'insights.json')]
  const file = path.join(root, 'pages', 'report.html')
  const ran = runCli([...args, '--format', 'html', '--report', file])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.equal(ran.out, fs.readFileSync(file, 'utf8'))
  assert.match(ran.out, /<h1>Loop got worse: success fell from 80% to 45%<\/h1>/)
  const dry = path.join(root, 'dry.html')
  const tried = runCli([...args, '--dry-run', '--report', dry])
  assert.ok(tried.out.endsWith(`Wrote no ${dry} (dry run)\n`))
  assert.ok(!fs.existsSync(dry))
})

const isWindows = process.platform === 'win32'

test('--open hands report.html to the system’s program', { skip: isWindows }, async (t) => {
  const folder = makeRoot(t)
  const opened = path.join(folder, 'opened')
  for (const name of ['open', 'xdg-open'])
    fs.writeFileSync(
      path.join(folder, name),
      `#!/bin/sh\ncp "$1" "${opened}.part"\nmv "${opened}.part" "${opened}"\n`,
      {
        mode: 0o755,
      },
    )
  const file = path.join(folder, 'the report; $(touch x).html')
  const args = [
    '--root',
    DEMO,
    '--now',
    NOW,
    '--output',
    path.join(folder, 'insights.json'),
    '--report',
    file,
  ]
  const ran = runCli([...args, '--open'], { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` })
  assert.deepEqual([ran.code, ran.err], [0, ''])
  // Nobody waits for the browser.
  while (!fs.existsSync(opened)) await new Promise((resolve) => setTimeout(resolve, 20))
  assert.equal(fs.readFileSync(opened, 'utf8'), fs.readFileSync(file, 'utf8'))
})

test('without a program that opens files the report is written and named', { skip: isWindows }, (t) => {
  const folder = makeRoot(t)
  const args = ['--root', DEMO, '--now', NOW, '--output', path.join(folder, 'insights.json')]
  const ran = runCli([...args, '--open'], { PATH: folder, TMPDIR: folder })
  assert.equal(ran.code, 0)
  assert.match(
    ran.err,
    /^warning: \S+report\.html was not opened: \S*open could not be started; open it by hand\n$/,
  )
  const [, file = ''] = /Wrote (\S+report\.html)\n$/.exec(ran.out) ?? []
  assert.match(fs.readFileSync(file, 'utf8'), /^<!doctype html>/)
})

test('fault 51: secrets of the logs and of the surroundings are in no format and in no file', (t) => {
  const secrets = { token: `ghp_${'A1b2C3d4'.repeat(5)}`, own: 'kx9-own-value-of-a-token' }
  const rows = week(false, 12, '2026-09-20').map((row) => ({
    ...row,
    issue: `7 ${secrets.token}`,
    reason: `push with ${secrets.own} and ${secrets.token} failed`,
    type: secrets.own,
  }))
  const root = makeRoot(t, { [CYCLES]: jsonl(rows) })
  for (const format of ['text', 'json', 'markdown', 'html', 'prompt']) {
    const args = ['--root', root, '--now', NOW, '--format', format, '--prompt-context-path', 'prompt.md']
    const ran = runCli(args, { MY_TOKEN: secrets.own })
    assert.deepEqual([ran.code, ran.err], [0, ''])
    const files = ['.loop/retro/insights.json', 'prompt.md'].map((file) =>
      fs.readFileSync(path.join(root, file), 'utf8'),
    )
    for (const sink of [ran.out, ...files]) {
      assert.ok(!sink.includes(secrets.own) && !sink.includes('ghp_'), format)
      assert.match(sink, /redacted/)
    }
  }
})

test('no data is a result: status no_data, exit 0', (t) => {
  const root = makeRoot(t)
  const ran = runCli(['--root', root, '--now', NOW, '--output', 'insights.json'])
  assert.equal(ran.code, 0)
  const insights = readJson(path.join(root, 'insights.json')) as { status: string }
  assert.equal(insights.status, 'no_data')
  assertValidInsights(insights)
})

test('no folder of a loop is made where none is, unless somebody names it', (t) => {
  const root = makeRoot(t, { 'runs.jsonl': jsonl(week(true, 3, '2026-09-20')) })
  for (const args of [[], ['--cycles', 'runs.jsonl'], ['--dry-run']]) {
    const ran = runCli(['--root', root, '--now', NOW, ...args])
    assert.deepEqual([ran.code, ran.err], [0, ''])
    assert.match(ran.out, /Wrote nothing: no folder \.loop is here, .*; --output FILE says where/)
  }
  assert.deepEqual(fs.readdirSync(root), ['runs.jsonl'])
  assert.equal(runCli(['--root', root, '--now', NOW, '--retro-dir', 'retro']).code, 0)
  assert.deepEqual(fs.readdirSync(root), ['retro', 'runs.jsonl'])
})

test('a log that is named and not there is a mistake, and the name nearest to it is told', (t) => {
  const root = makeRoot(t, { 'logs/runs.jsonl': jsonl(week(true, 3, '2026-09-20')) })
  const before = fs.readdirSync(root, { recursive: true })
  for (const [flag, file, advice] of [
    ['--cycles', 'logs/rusn.jsonl', 'did you mean logs/runs.jsonl?'],
    ['--quarantine', 'nowhere/x.json', `paths are taken from --root, which is ${root}`],
    ['--triage', 'none/*.jsonl', `paths are taken from --root, which is ${root}`],
  ] as const) {
    const { code, out, err } = runCli(['--root', root, '--cycles', 'logs/runs.jsonl', flag, file])
    assert.deepEqual([code, out], [2, ''])
    const say = file.includes('*') ? 'matches no file' : 'was not found'
    const [told] = err.replaceAll('\\', '/').split('\n')
    assert.equal(told, `error: ${flag}: ${file} ${say}; ${advice.replaceAll('\\', '/')}`)
  }
  assert.deepEqual(fs.readdirSync(root, { recursive: true }), before)
})

test('garbage is counted and not thrown', (t) => {
  const garbage = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256))
  const root = makeRoot(t, {
    [CYCLES]: garbage,
    '.loop/retro/triage.jsonl': garbage,
    '.loop/quarantine.json': garbage,
  })
  const ran = runCli(['--root', root, '--now', NOW])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assertValidInsights(readJson(path.join(root, '.loop/retro/insights.json')))
})

test('--fail-on exits 1 after everything is written', (t) => {
  const root = makeRoot(t, {
    [CYCLES]: jsonl([...week(true, 20, '2026-09-10'), ...week(false, 20, '2026-09-18')]),
  })
  const ran = runCli(['--root', root, '--now', NOW, '--rules', 'seed', '--fail-on', 'high'])
  assert.equal(ran.code, 1)
  assert.ok(fs.existsSync(path.join(root, '.loop/retro/insights.json')))
  assert.equal(runCli(['--root', root, '--now', NOW, '--rules', 'seed']).code, 0)
})

test('--dry-run writes nothing and says so', (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(week(true, 3, '2026-09-20')) })
  assert.match(runCli(['--root', root, '--now', NOW, '--dry-run']).out, /would write/)
  assert.ok(!fs.existsSync(path.join(root, '.loop/retro/insights.json')))
})

test('bad settings exit 2 with all problems, before anything is read or written', (t) => {
  const root = makeRoot(t, { '.github/loop-introspection.yml': 'ruels: seed\n' })
  const ran = runCli(['--root', root, '--window-days', 'x', '--nope'])
  assert.equal(ran.code, 2)
  assert.equal(ran.err.match(/^error: /gm)?.length, 3, ran.err)
  assert.deepEqual(fs.readdirSync(root), ['.github'])
})

test('a root that is no folder is a mistake, and is not made', (t) => {
  const folder = makeRoot(t, { file: 'x' })
  for (const name of ['nowhere', 'file', 'file/below']) {
    const root = path.join(folder, name)
    const { code, err } = runCli(['--root', root])
    assert.equal(code, 2)
    assert.equal(err, `error: --root: ${root} is no folder\nNothing was read or written. See --help.\n`)
  }
  assert.deepEqual(fs.readdirSync(folder), ['file'])
})

test('--help names every setting, --version the package’s', () => {
  const help = runCli(['--help'])
  assert.equal(help.code, 0)
  for (const { name, only } of SETTINGS)
    assert.equal(help.out.includes(`--${name} `), only === undefined || only === 'command line', name)
  const { version } = readJson(path.join(PROJECT, 'package.json')) as { version: string }
  assert.equal(runCli(['--version']).out, `${version}\n`)
})

test('colour only where it is asked for or seen', () => {
  const args = ['--root', DEMO, '--now', NOW, '--dry-run']
  const escape = '\u001B['
  assert.ok(!runCli(args).out.includes(escape))
  assert.ok(runCli(args, { FORCE_COLOR: '1' }).out.includes(escape))
  assert.ok(!runCli(args, { FORCE_COLOR: '1', NO_COLOR: '1' }).out.includes(escape))
})

test('an output that is a link is refused, its target stays', { skip: process.platform === 'win32' }, (t) => {
  const root = makeRoot(t, { [CYCLES]: jsonl(week(true, 3, '2026-09-20')), target: 'mine' })
  fs.symlinkSync(path.join(root, 'target'), path.join(root, 'out.json'))
  const ran = runCli(['--root', root, '--now', NOW, '--output', 'out.json'])
  assert.equal(ran.code, 1)
  assert.match(ran.err, /^error: out\.json is a link/)
  assert.equal(fs.readFileSync(path.join(root, 'target'), 'utf8'), 'mine')
  assert.deepEqual(
    fs.readdirSync(root).filter((name) => name.endsWith('.tmp')),
    [],
  )
})

test('fault 39, 40, 41: no text of the logs becomes a command, in no format', (t) => {
  const evil = '::error::x\r##[add-mask]y\n::stop-commands::z'
  const rows = week(false, 8, '2026-09-20').map((row) => ({
    ...row,
    issue: evil,
    reason: evil,
    type: evil,
    epoch: evil,
  }))
  const root = makeRoot(t, { [CYCLES]: jsonl(rows) })
  for (const format of ['text', 'json', 'markdown', 'html', 'prompt']) {
    const ran = runCli(['--root', root, '--now', NOW, '--format', format])
    assert.deepEqual(runnerCommandsIn(ran.out), [], format)
    assert.match(ran.out, /add-mask/)
  }
})

test('runs from a copy without node_modules', (t) => {
  const copy = makeRoot(t)
  fs.cpSync(path.join(PROJECT, 'dist', 'cli'), path.join(copy, 'cli'), { recursive: true })
  const ran = runNode(
    path.join(copy, 'cli', 'index.js'),
    ['--root', DEMO, '--now', NOW, '--dry-run'],
    {},
    copy,
  )
  assert.deepEqual([ran.code, ran.err], [0, ''])
})

test('limits in the config file move a rule’s gate, and a wrong name names the nearest', (t) => {
  const config = '.github/loop-introspection.yml'
  const root = makeRoot(t, {
    [CYCLES]: jsonl([...week(true, 20, '2026-09-10'), ...week(false, 20, '2026-09-18')]),
  })
  const report = (): string => runCli(['--root', root, '--now', NOW, '--dry-run']).out
  assert.match(report(), /^Loop got worse/)
  fs.mkdirSync(path.join(root, '.github'))
  fs.writeFileSync(path.join(root, config), 'limits:\n  success-drop: { fewest: 21 }\n')
  assert.doesNotMatch(report(), /^Loop got worse/)
  fs.writeFileSync(
    path.join(root, config),
    'limits:\n  success-dorp: { fewest: 21 }\n  type-drop: { fewst: 3 }\n',
  )
  const ran = runCli(['--root', root, '--now', NOW, '--dry-run'])
  assert.equal(ran.code, 2)
  assert.match(ran.err, /limits\.success-dorp: unknown rule; did you mean `success-drop`/)
  assert.match(ran.err, /limits\.type-drop\.fewst: unknown limit; did you mean `fewest`/)
})

test('a failure reason keeps its id from run to run while its template grows', (t) => {
  const rows = (reason: string, day: string): object[] =>
    week(false, 6, day).map((row) => ({ ...row, reason }))
  const first = rows('build of branch feature/login-form failed', '2026-09-18')
  const root = makeRoot(t, { [CYCLES]: jsonl(first) })
  const reasons = (): { id: string; template: string; total: number }[] => {
    assert.equal(runCli(['--root', root, '--now', NOW]).code, 0)
    return (
      readJson(path.join(root, '.loop/retro/insights.json')) as {
        failure_reasons: { id: string; template: string; total: number }[]
      }
    ).failure_reasons
  }
  const [before] = reasons()
  fs.writeFileSync(
    path.join(root, CYCLES),
    jsonl([...first, ...rows('build of branch feature/rate-limit failed', '2026-09-19')]),
  )
  const after = reasons()
  assert.deepEqual(
    after.map(({ id, total }) => [id, total]),
    [[before?.id, 12]],
  )
})

test('120 failures of 60 kinds are 120, and the pages say how many kinds they do not show', (t) => {
  const rows = Array.from({ length: 120 }, (_, index) => ({
    timestamp: new Date(Date.parse(NOW) - (index + 1) * 60_000).toISOString(),
    success: false,
    type: `k${index % 60}`,
    issue: index + 1,
    duration: 3,
  }))
  const root = makeRoot(t, { [CYCLES]: jsonl(rows) })
  const page = (format: string): string =>
    runCli(['--root', root, '--now', NOW, '--dry-run', '--format', format]).out
  assert.match(page('text'), /^Where it broke \(120 failures\)$/m)
  assert.match(page('text'), /^ {2}48 more, 38 of them in insights\.json$/m)
  assert.match(page('markdown'), /^54 more, 44 of them in insights\.json\.$/m)
  assert.match(page('html'), /<p class="note">10 more\.<\/p>/)
  const insights = JSON.parse(page('json')) as { kinds: unknown[]; kinds_omitted: number }
  assert.equal(insights.kinds.length + insights.kinds_omitted, 60)
})

const LAUGHS = Array.from({ length: 10 }, (_, level) =>
  level === 0
    ? 'k0: &k0 [x, x, x, x, x, x, x, x, x]'
    : `k${level}: &k${level} [${`*k${level - 1}, `.repeat(9)}]`,
).join('\n')

const BOMBS: Readonly<Record<string, [config: string, key: RegExp]>> = {
  'a cycle of aliases': ['limits: &a\n  x: *a\n', /yml:1: "limits"/],
  'aliases of aliases': [LAUGHS, /yml:5: "k4"/],
  'a range of a hundred million paths': ['cycles: "{1..100000000}.jsonl"\n', /yml:1: cycles/],
  'braces that double 22 times': [`cycles: "${'{a,b}'.repeat(22)}"\n`, /yml:1: cycles/],
  'lists 20,000 deep': [`limits: ${'['.repeat(20_000)}\n`, /yml:1: "limits"/],
}

for (const [what, [config, key]] of Object.entries(BOMBS))
  test(`a config that holds ${what} is one line, exit 2`, (t) => {
    const root = makeRoot(t, { '.github/loop-introspection.yml': config })
    const ran = runNode(path.join(PROJECT, 'dist/cli/index.js'), ['--root', root], {
      NODE_OPTIONS: '--max-old-space-size=200',
    })
    const [line, ...rest] = ran.err.split('\n')
    assert.equal(ran.code, 2, ran.err.slice(0, 1000))
    assert.match(line ?? '', key)
    assert.deepEqual(rest, ['Nothing was read or written. See --help.', ''])
  })

test('thousands of unknown settings are ten lines', (t) => {
  const config = Array.from({ length: 5000 }, (_, index) => `key${index}: 1\n`).join('')
  const ran = runCli(['--root', makeRoot(t, { '.github/loop-introspection.yml': config })])
  assert.equal(ran.code, 2)
  const lines = ran.err.trimEnd().split('\n')
  assert.equal(lines.length, 11)
  assert.equal(lines[9], 'error: 4991 more to correct are not shown here')
})

test('files of 600 MB and a disk that fails cost themselves and no more', (t) => {
  const root = makeRoot(t, {
    [CYCLES]: jsonl(week(true, 9, '2026-09-20')),
    'fail.mjs': `import fs from 'node:fs'
      const { readSync } = fs
      fs.readSync = (fd, to, offset, length, at) => {
        const got = readSync(fd, to, offset, length, at)
        if (got > 0 && to.includes('UNREADABLE')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
        return got
      }`,
    '.loop/retro/triage.jsonl': '{"note":"UNREADABLE"}\n',
  })
  for (const name of ['.loop/quarantine.json', '.loop/retro/insights.json']) {
    fs.writeFileSync(path.join(root, name), '')
    fs.truncateSync(path.join(root, name), 600 * 1024 ** 2)
  }
  const ran = runNode(path.join(PROJECT, 'dist/cli/index.js'), ['--root', root, '--now', NOW, '--dry-run'], {
    NODE_OPTIONS: `--import=${path.join(root, 'fail.mjs')}`,
  })
  assert.deepEqual([ran.code, ran.err], [0, ''])
  assert.match(ran.out, /quarantine\.json is over 16 MiB/)
  assert.match(ran.out, /triage\.jsonl could not be read \(EIO\)/)
  assert.match(ran.out, /cycles\.jsonl: 9 lines, 9 used/)
})
