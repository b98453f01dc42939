import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { test, type TestContext } from 'node:test'
import { MAX_FILES } from '../../src/read/find-files.ts'
import type { Insights } from '../../src/insights/schema.ts'
import { assertValidInsights } from '../insights-schema.ts'
import { CYCLES, jsonl, makeRoot, PROJECT, readJson } from '../project.ts'
import { type ActionRun, runAction } from '../publish/action.ts'
import { runCli, runNode } from '../run.ts'
import { runnerCommandsIn } from '../runner-commands.ts'

const NOW = '2026-09-21T06:00:00Z'
const MIB = 1024 ** 2
const LIMIT = 4 * 1024 ** 3
const isWindows = process.platform === 'win32'
const isRoot = process.getuid?.() === 0

function rowOf(cycle: number, more: object = {}): object {
  const timestamp = new Date(Date.UTC(2026, 8, 20) - cycle * 60_000).toISOString()
  return { timestamp, cycle, success: true, duration: 60, type: 'bug', ...more }
}

const ROW = JSON.stringify(rowOf(1))

function readInsights(root: string): Insights {
  const insights = readJson(path.join(root, '.loop/retro/insights.json')) as Insights
  assertValidInsights(insights)
  return insights
}

function sourceOf(insights: Insights, name: string): Insights['data_quality']['sources'][number] {
  const source = insights.data_quality.sources.find((each) => each.path === name)
  return source ?? assert.fail(`${name} is no source`)
}

/** The command on these logs; what it wrote. */
function report(root: string, cycles: string = CYCLES): Insights {
  const ran = runCli(['--root', root, '--now', NOW, '--cycles', cycles])
  assert.deepEqual([ran.code, ran.err], [0, ''])
  return readInsights(root)
}

/** The same, and the most memory that it held, in MiB. */
function reportMeasured(t: TestContext, root: string, cycles: string): { insights: Insights; peak: number } {
  const peakFile = path.join(makeRoot(t), 'peak')
  const preload = path.join(PROJECT, 'build', 'test', 'e2e', 'peak-memory.js')
  const args = [
    path.join(PROJECT, 'dist', 'cli', 'index.js'),
    '--root',
    root,
    '--now',
    NOW,
    '--cycles',
    cycles,
  ]
  const ran = runNode('--import', [preload, ...args], { PEAK_MEMORY_FILE: peakFile })
  assert.deepEqual([ran.code, ran.err], [0, ''])
  return { insights: readInsights(root), peak: Number(fs.readFileSync(peakFile, 'utf8')) }
}

function warningsOf({ out }: ActionRun): string[] {
  return [...out.matchAll(/^::warning.*$/gm)].map(([line]) => line)
}

const NO_CYCLES: [string, Record<string, string>, string][] = [
  ['fault 1: a log that is not there', {}, 'missing'],
  ['fault 2: an empty folder', { '.loop/retro/.keep': '' }, 'missing'],
  ['fault 3: an empty log', { [CYCLES]: '' }, 'empty'],
  ['fault 4: a log of blank lines', { [CYCLES]: '\n \n\t\r\n' }, 'empty'],
]

for (const [what, files, state] of NO_CYCLES) {
  test(`${what} is a notice, a report without cycles, and exit 0`, async (t) => {
    const ran = await runAction(t, { workspace: makeRoot(t, files) })
    assert.equal(ran.code, 0, ran.out + ran.err)
    assert.match(
      ran.out,
      /^::notice title=No retros found::No cycles were found in \.loop\/retro\/cycles\.jsonl/m,
    )
    assert.deepEqual(warningsOf(ran), [])
    const insights = readInsights(ran.workspace)
    assert.deepEqual([insights.status, insights.total_cycles_analyzed], ['no_data', 0])
    assert.equal(sourceOf(insights, CYCLES).state, state)
  })
}

/** With a place for what is written: where there is none the command makes none. */
function makeLoop(t: TestContext, files: Record<string, string>): string {
  return makeRoot(t, { '.loop/quarantine.json': '{}', ...files })
}

test('fault 12: U+2028 and U+2029 end no line, on any Node', (t) => {
  const reason = 'a\u2028b\u2029c'
  const rows = [1, 2, 3].map((cycle) => rowOf(cycle, { reason, success: false, issue: reason }))
  const source = sourceOf(report(makeRoot(t, { [CYCLES]: jsonl(rows) })), CYCLES)
  assert.deepEqual([source.lines, source.records, source.skipped], [3, 3, []])
})

test('fault 16: of a key that a line says twice the last one counts', (t) => {
  const line = ROW.replace('"type":"bug"', '"type":"first","success":false,"type":"last","success":true')
  const { by_type: kinds } = report(makeRoot(t, { [CYCLES]: `${line}\n` }))
  assert.deepEqual(Object.keys(kinds), ['last'])
  assert.equal(kinds['last']?.succeeded, 1)
})

test('fault 19: a line of 100 MB is left out, and never held in memory', (t) => {
  const root = makeRoot(t, { [CYCLES]: `${ROW}\n` })
  const file = path.join(root, CYCLES)
  const piece = Buffer.alloc(MIB, 'x')
  fs.appendFileSync(file, '{"reason":"')
  for (let count = 0; count < 100; count++) fs.appendFileSync(file, piece)
  fs.appendFileSync(file, `"}\n${JSON.stringify(rowOf(3))}\n`)
  const { insights, peak } = reportMeasured(t, root, CYCLES)
  const source = sourceOf(insights, CYCLES)
  assert.equal(source.records, 2)
  assert.deepEqual(source.skipped, [{ reason: 'line-too-long', count: 1, first_lines: [2] }])
  assert.ok(peak < 200, `${peak} MiB`)
})

test('fault 20: of a log over the limit the newest part is read, and the report says how much was not', (t) => {
  const root = makeLoop(t, { 'logs/a.jsonl': `${ROW}\n`, 'logs/b.jsonl': `${JSON.stringify(rowOf(2))}\n` })
  const file = path.join(root, 'logs/a.jsonl')
  // Sparse: it has the size, and takes no room on the disk.
  fs.truncateSync(file, LIMIT)
  fs.appendFileSync(file, `\n${jsonl([rowOf(3), rowOf(4)])}`)
  const { insights, peak } = reportMeasured(t, root, 'logs/*.jsonl')
  assert.deepEqual(sourceOf(insights, 'logs/a.jsonl').unread, {
    bytes: LIMIT + 1,
    of: fs.statSync(file).size,
  })
  assert.equal(insights.total_cycles_analyzed, 3)
  assert.ok(peak < 200, `${peak} MiB`)
})

test('fault 21: a million lines are all read, in bounded memory', (t) => {
  const root = makeRoot(t, { [CYCLES]: '' })
  const file = path.join(root, CYCLES)
  for (let start = 0; start < 1e6; start += 50_000)
    fs.appendFileSync(file, jsonl(Array.from({ length: 50_000 }, (_, index) => rowOf(start + index))))
  const { insights, peak } = reportMeasured(t, root, CYCLES)
  assert.deepEqual([insights.total_cycles_analyzed, sourceOf(insights, CYCLES).records], [1e6, 1e6])
  assert.ok(peak < 1024, `${peak} MiB`)
})

test('fault 24: half a character is U+FFFD wherever it is written', (t) => {
  const half = String.raw`x\ud83d`
  const rows = Array.from({ length: 9 }, (_, cycle) =>
    JSON.stringify(rowOf(cycle, { success: false, type: 'T', issue: 'T', reason: 'T' })).replaceAll(
      '"T"',
      `"${half}"`,
    ),
  )
  const root = makeRoot(t, { [CYCLES]: `${rows.join('\n')}\n` })
  const insights = report(root)
  assert.deepEqual(Object.keys(insights.by_type), ['x\uFFFD'])
  JSON.stringify(insights, (key, value: unknown) => {
    assert.ok(key.isWellFormed(), key)
    if (typeof value === 'string') assert.ok(value.isWellFormed(), value)
    return value
  })
  for (const format of ['text', 'markdown', 'html', 'prompt', 'json']) {
    const { out } = runCli(['--root', root, '--now', NOW, '--dry-run', '--format', format])
    assert.doesNotMatch(out, /\\ud83d/i, format)
  }
})

test('fault 31: a pipe, a socket and a device are passed over at once', { skip: isWindows }, async (t) => {
  const root = makeLoop(t, { 'logs/a.jsonl': `${ROW}\n` })
  assert.equal(spawnSync('mkfifo', [path.join(root, 'logs/pipe.jsonl')]).status, 0)
  const server = net.createServer().listen(path.join(root, 'logs/socket.jsonl'))
  t.after(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  fs.symlinkSync('/dev/zero', path.join(root, 'logs/zero.jsonl'))
  // Nobody ever writes into the pipe: who opens it as a file waits for ever.
  const cli = path.join(PROJECT, 'dist', 'cli', 'index.js')
  const args = [cli, '--root', root, '--now', NOW, '--cycles', 'logs/*.jsonl']
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 })
  assert.deepEqual([ran.signal, ran.status, ran.stderr], [null, 0, ''])
  const insights = readInsights(root)
  assert.equal(insights.total_cycles_analyzed, 1)
  for (const name of ['pipe', 'socket', 'zero']) {
    const { state, problem } = sourceOf(insights, `logs/${name}.jsonl`)
    assert.deepEqual([state, problem], ['refused', 'is not a regular file'], name)
  }
})

test(
  'fault 33: a file that may not be read is a warning, and the others are read',
  { skip: isWindows },
  (t) => {
    const root = makeLoop(t, { 'logs/a.jsonl': `${ROW}\n`, 'logs/b.jsonl': `${JSON.stringify(rowOf(2))}\n` })
    const command = makeRoot(t)
    fs.cpSync(path.join(PROJECT, 'dist', 'cli'), command, { recursive: true })
    fs.chmodSync(path.join(root, 'logs/a.jsonl'), 0o000)
    // Root may read everything, so there the command runs as nobody.
    const NOBODY = 65_534
    if (isRoot) for (const folder of [root, command]) spawnSync('chown', ['-R', `${NOBODY}`, folder])
    const args = [path.join(command, 'index.js'), '--root', root, '--now', NOW, '--cycles', 'logs/*.jsonl']
    const ran = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      cwd: root,
      ...(isRoot && { uid: NOBODY }),
    })
    assert.deepEqual([ran.status, ran.stderr], [0, ''])
    assert.match(ran.stdout, /logs\/a\.jsonl may not be read \(permission\)/)
    const insights = readInsights(root)
    assert.deepEqual(
      ['a', 'b'].map((name) => sourceOf(insights, `logs/${name}.jsonl`).state),
      ['unreadable', 'read'],
    )
  },
)

test('fault 36: of more files than the limit the first are read, and a warning counts the rest', async (t) => {
  const workspace = makeRoot(t, { 'logs/.keep': '' })
  for (let index = 0; index < MAX_FILES + 3; index++)
    fs.writeFileSync(
      path.join(workspace, 'logs', `${String(index).padStart(5, '0')}.jsonl`),
      `${JSON.stringify(rowOf(index))}\n`,
    )
  const ran = await runAction(t, { workspace, inputs: { cycles: 'logs/*.jsonl' } })
  assert.equal(ran.code, 0, ran.out + ran.err)
  assert.equal(readInsights(workspace).total_cycles_analyzed, MAX_FILES)
  assert.match(warningsOf(ran).join('\n'), /logs\/\*\.jsonl matches 2003 files; the last 3 were not read/)
})

const ODD_NAMES = [
  'a\n::error::b',
  'c::warning::d',
  '%0A::error::e',
  '\u001B[31mf',
  '😀',
  '##[error]g',
  'h\r::error::i',
]

test('fault 37: the odd names of files are text, and one line each', { skip: isWindows }, async (t) => {
  const files = Object.fromEntries(
    ODD_NAMES.map((name, index) => [
      `logs/${name}.jsonl`,
      `${JSON.stringify(rowOf(index))}\n{broken\n${ROW}\n`,
    ]),
  )
  const workspace = makeRoot(t, files)
  const ran = await runAction(t, { workspace, inputs: { cycles: 'logs/*.jsonl' } })
  assert.equal(ran.code, 0, ran.out + ran.err)
  const warnings = warningsOf(ran)
  assert.equal(warnings.length, ODD_NAMES.length, ran.out)
  for (const warning of warnings)
    assert.match(
      warning,
      /^::warning title=Data left out,file=logs\/[^,:]+,line=2::logs\/.+\.jsonl has 1 of 3 lines that is not JSON; /,
    )
  assert.match(ran.out, /logs\/😀\.jsonl: 3 lines/)
  assert.deepEqual(
    runnerCommandsIn(ran.out).filter(
      (command) => !/^::(?:group|stop-commands|endgroup|(?:warning|notice) title=)/.test(command),
    ),
    [],
  )
  assert.ok(!`${ran.out}${ran.summary}`.includes('\u001B'))
  const { out } = runCli(['--root', workspace, '--now', NOW, '--cycles', 'logs/*.jsonl'])
  assert.equal(out.match(/^.*: 3 lines, .*$/gm)?.length, ODD_NAMES.length)
})
